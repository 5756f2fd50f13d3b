export const id = 2899;
export const ids = [2899];
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








/** Of each list: the rest of what is new stands with its rule, the rest of what is fixed in a fold. */
const MOST_OPEN = 10;
const MOST_FIXED = 100;
const HOW = {
    repaired: 'repaired',
    deleted: 'deleted',
    withdrawn: 'rule, account or region left out',
    reverted: 'reverted',
    accepted: 'now in the accepted state',
    rejudged: 'still differs, no longer judged by this rule',
};
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
    const line = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[finding.severity]} ${sign}${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .et)(view, finding)}: ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .Gg)(view, finding.rule)}`;
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
    const left = withdrawn === 0 ? '' : `, ${withdrawn.toLocaleString('en-US')} no longer looked at`;
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`Fixed (${(fixed.length - withdrawn).toLocaleString('en-US')})${left}`);
    const folded = items.slice(MOST_OPEN);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        title,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items.slice(0, MOST_OPEN)),
        folded.length === 0 ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${fixed.length - MOST_OPEN} more`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(folded)),
    ]);
}
function fixedItem(view, fixed) {
    const { how, firstSeen } = fixed;
    const since = firstSeen === null ? '' : `, open since ${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .dayLabel */ .nt)(firstSeen)}`;
    const line = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .et)(view, fixed)}: ${HOW[how]}${since}; ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOf */ .Gg)(view, fixed.rule)}`;
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

/***/ 72654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftOf)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12364);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _words_change_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17967);
/* harmony import */ var _words_drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34805);
/* harmony import */ var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97571);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74331);
/* harmony import */ var _summary_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34520);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59893);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70268);
/* harmony import */ var _summary_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32701);
/* harmony import */ var _text_call_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89745);











/** Resources with changes that are open; the rest is folded. */
const MOST_OPEN = 10;
const MOST_FOLDED = 100;
/** Attributes of one resource. */
const MOST_ATTRIBUTES = 4;
const MOST_UNJUDGED = 50;
const MOST_COMMANDS = 20;
const MOST_UNUSABLE = 5;
/** What differs from the accepted state: what rules judge, then what none does; null where changes are not looked at. */
function driftOf(view) {
    const { changes } = view;
    if (changes === null)
        return null;
    const { found, unseen, drift } = changes;
    const items = [...found, ...unseen].slice(0, MOST_OPEN + MOST_FOLDED).map((one) => changeItem(view, one));
    const rest = found.length + unseen.length - items.length;
    const folded = items.slice(MOST_OPEN);
    const without = (0,_words_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutStateWords */ .$)(drift, view.accounts);
    const nothing = (0,_words_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingChangedWords */ .h)(changes);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Changed since the accepted state (${changes.counted})`),
        nothing === null ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${nothing}`,
        unusableOf(changes),
        items.length === 0 ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items.slice(0, MOST_OPEN)),
        folded.length === 0 ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(folded.length, 'more resource')}`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(folded)),
        rest > 0 ? (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_7__/* .moreLine */ .g)(rest, rest === 1 ? 'resource' : 'resources') : null,
        howToAccept(view, found),
        unjudgedOf(view, drift.unjudged, drift.unjudgedCount),
        without === null ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<em>${without}.</em>`,
    ]);
}
function unusableOf({ drift: { unusable } }) {
    if (unusable.length === 0)
        return null;
    const lines = unusable
        .slice(0, MOST_UNUSABLE)
        .map(({ account, region, kind, message }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .kindLabel */ .tf)(kind)} in ${region} of ${account}: ${message}`);
    const rest = unusable.length - lines.length;
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Accepted state that cannot be used.');
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('WARNING', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${title} What changed there is unknown.`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(rest > 0 ? [...lines, (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_7__/* .moreLine */ .g)(rest)] : lines),
    ]));
}
function changeItem(view, finding) {
    const { run } = view;
    const { severity, change, standing, exception, coveredBy } = finding;
    const state = (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWord */ .kc)(view, finding);
    const since = (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sinceWords */ .KR)(run, finding);
    const rule = run.rules.find(({ id }) => id === finding.rule);
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)(view, finding.rule), rule === undefined ? null : (0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .addressOf */ .ci)(view, rule));
    const lead = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKS */ .j7[severity]} ${state === null ? '' : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(state)} `}${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .subjectOf */ .et)(view, finding)}`,
        ...(since === null ? [] : [since]),
    ], (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` · `);
    const { sentence, attributes } = (0,_words_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .changeShown */ .Wp)(finding);
    const lines = attributes
        .slice(0, MOST_ATTRIBUTES)
        .map((one) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pathWords */ .xR)(one), 200)} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .happenedTo */ .tW)(one), 400)}`);
    const rest = attributes.length + (change?.left ?? 0) - lines.length;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        lead,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(title)}${sentence === null ? '' : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sentence)}`}`,
        ...(standing === 'accepted' && exception !== undefined
            ? [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<em>accepted by an exception: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(exception.reason, 200)}</em>`]
            : []),
        ...(standing === 'covered' && coveredBy !== null
            ? [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<em>counted as a violation: ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)(view, coveredBy)}</em>`]
            : []),
        ...lines,
        ...(rest > 0 ? [(0,_summary_more_js__WEBPACK_IMPORTED_MODULE_7__/* .moreLine */ .g)(rest, rest === 1 ? 'attribute' : 'attributes')] : []),
        ...(0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .whoDid */ .iU)(finding),
    ]);
}
/** Whoever meant a change has it reviewed: the ids are in no line above, where they would be in everybody's way. */
function howToAccept(view, found) {
    const { run, accounts } = view;
    const shown = found.filter(({ standing }) => standing === 'counted').slice(0, MOST_COMMANDS);
    if (shown.length === 0)
        return null;
    const judging = new Set(shown.map(({ rule }) => rule));
    const fixes = run.rules
        .filter(({ id, remediation }) => judging.has(id) && remediation.text !== undefined)
        .map(({ id, remediation }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)(view, id))}: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(remediation.text ?? '', 600)}`);
    const lines = shown.flatMap(({ id, rule, account, region, change }) => [
        `# ${id} in ${region} of ${accounts.shortLabel(account)}, rule ${rule}`,
        `${_text_call_js__WEBPACK_IMPORTED_MODULE_10__/* .CALL */ .X} accept --inventory inventory.ndjson.gz --accepted-state ${folderOf(run)} --only ${(change?.attributes ?? []).map((one) => one.id).join(',')} --reason '…'`,
    ]);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('How to revert a change, or accept it', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(fixes),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `What was meant is written into the accepted state, with the inventory of this run, and reviewed as a pull request:`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines.join('\n')),
    ]));
}
function folderOf({ settings: { acceptedState, workspace } }) {
    const folder = acceptedState ?? '';
    return folder.startsWith(`${workspace}/`) ? folder.slice(workspace.length + 1) : folder;
}
function unjudgedOf(view, unjudged, all) {
    if (all === 0)
        return null;
    const items = unjudged.slice(0, MOST_UNJUDGED).map((one) => unjudgedItem(view, one));
    const rest = all - items.length;
    const are = all === 1 ? 'differs' : 'differ';
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(all, 'resource')} ${are} in what no rule judges`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items), rest > 0 ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<em>and ${rest} more</em>` : null]));
}
function unjudgedItem({ accounts }, { account, region, kind, id, name, change }) {
    const called = name === id ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_LIMIT */ .Uo)}`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .kindLabel */ .tf)(kind)} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}${called} · ${accounts.shortLabel(account)} · ${region}: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whatChanged */ .fl)(change))}`;
}


/***/ }),

/***/ 84499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ acceptedOf),
/* harmony export */   p: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12364);
/* harmony import */ var _words_exception_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44790);
/* harmony import */ var _exception_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24978);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59893);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70268);
/* harmony import */ var _summary_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32701);







/** Entries of each list, and findings of an entry. */
const MOST_ENTRIES = 50;
const MOST_FINDINGS = 5;
/** Longer lists are folded. */
const MOST_OPEN = 5;
/** Entries that the first screen names. */
const MOST_FIRST = 5;
/** For the first screen: what expires soon, and what expired and counts again. */
function expiryOf({ exceptions: { expiring, expired } }) {
    const lines = [...expired.map(_exception_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .expiredWords */ .X6), ...expiring.map(_exception_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .expiringWords */ .af)];
    if (lines.length === 0)
        return null;
    const title = expired.length === 0
        ? `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(expiring.length, 'exception')} ${expiring.length === 1 ? 'expires' : 'expire'} soon`
        : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(expired.length, 'exception')} expired${expiring.length === 0 ? '' : `, ${expiring.length} more soon`}`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('WARNING', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${title}.`), listOf(lines, MOST_FIRST)]));
}
/** What is accepted, by entry, apart from what counts; then what else is to be said of the exceptions file. */
function acceptedOf(view) {
    const { accepted, stale, unchecked } = view.exceptions;
    const { accepted: number } = view.counts;
    if (number + stale.length + unchecked.length === 0)
        return null;
    const items = accepted.slice(0, MOST_ENTRIES).map((group) => groupItem(view, group));
    const rest = accepted.length - items.length;
    const list = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(rest > 0 ? [...items, (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g)(rest)] : items);
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Accepted (${number.toLocaleString('en-US')})`;
    const intro = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<em>Not counted, not failing and not paging until the date given.</em>`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        ...(number === 0
            ? []
            : accepted.length <= MOST_OPEN && number <= 2 * MOST_OPEN
                ? [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `### ${title}`, intro, list]
                : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<b>${title}</b>`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([intro, list]))]),
        ...foldOf('Exceptions that match nothing', stale.map(_exception_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .staleWords */ .dT)),
        ...foldOf('Exceptions that could not be checked', unchecked.map(_exception_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .uncheckedWords */ .Gg)),
    ]);
}
function foldOf(title, lines) {
    if (lines.length === 0)
        return [];
    return [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<b>${title}: ${lines.length}</b>`, listOf(lines, MOST_ENTRIES))];
}
function listOf(lines, most) {
    const shown = lines.slice(0, most).map((line) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line));
    const rest = lines.length - shown.length;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(rest > 0 ? [...shown, (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g)(rest)] : shown);
}
function groupItem(view, { exception, findings }) {
    const days = (0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_6__/* .daysLeftWords */ .iG)(exception);
    const { owner, ticket } = exception;
    const lead = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(findings.length, 'finding')),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_6__/* .untilWords */ .So)(exception)}${days === '' ? '' : ` (${days})`}`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(owner, 200),
        ...(ticket === null ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ticket, 200), ticket.startsWith('https://') ? ticket : null)]),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .fp)(exception)), addressOf(view, exception)),
    ], (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` · `);
    const lines = findings.slice(0, MOST_FINDINGS).map((finding) => findingLine(view, finding));
    const rest = findings.length - lines.length;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([lead, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(exception.reason), ...lines, ...(rest > 0 ? [(0,_summary_more_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g)(rest)] : [])]);
}
function findingLine(view, finding) {
    const unseen = finding.result === 'unknown' ? ', not seen this time' : '';
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7[finding.severity]} ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(view, finding)}: ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(view, finding.rule)}${unseen}`;
}
/** Null for a file outside of the workspace, which the repository does not have. */
function addressOf({ run }, { place }) {
    const isInside = !/^(?:\/|[A-Za-z]:|\.\.)/.test(place.file);
    return run.links.files === null || !isInside ? null : `${run.links.files}${place.file}#L${place.line}`;
}


/***/ }),

/***/ 74895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   Hk: () => (/* binding */ alertsOf),
/* harmony export */   JS: () => (/* binding */ notSeen),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   tO: () => (/* binding */ pastTroubleOf)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12364);
/* harmony import */ var _alert_facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(456);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51684);
/* harmony import */ var _summary_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34520);
/* harmony import */ var _summary_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72654);
/* harmony import */ var _summary_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72003);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59893);
/* harmony import */ var _summary_exceptions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84499);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70268);










const ICONS = { violations: '❌', incomplete: '⚠️', pass: '✅' };
const MOST_GAP_BLOCKS = 4;
const MOST_ALERTS = 5;
/** The first screens: verdict, what is new, changed and fixed, what is overdue, what was not seen, alerts, counts. */
function headOf(view) {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        verdictOf(view),
        openingOf(view),
        (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .newOf */ .WA)(view),
        (0,_summary_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .driftOf */ .$)(view),
        (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .unattributedOf */ .ro)(view),
        (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedOf */ .OI)(view),
        (0,_summary_life_js__WEBPACK_IMPORTED_MODULE_4__/* .overdueOf */ .eP)(view),
        notSeen(view),
        (0,_summary_exceptions_js__WEBPACK_IMPORTED_MODULE_6__/* .expiryOf */ .p)(view),
        pastTroubleOf(view),
        ...view.targets.map(alertsOf),
        countsOf(view),
    ]);
}
function verdictOf({ verdict, headline }) {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `## ${ICONS[verdict]} Cloud Baseline: ${headline}`;
}
/** Violations by severity and environment; null where there are none. */
function countsOf(view) {
    return view.counts.violations === 0 ? null : (0,_summary_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .countTable */ .yO)(view);
}
/** What was checked, since when and what changed. */
function openingOf({ run, verdict, counts, idleRules }) {
    const seen = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Checked ${(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(run, idleRules)}.`;
    const parts = [
        verdict === 'incomplete'
            ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${seen} No rule is violated in what was read; the rest is unknown.`
            : seen,
    ];
    const saved = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .asOf */ .sT)(run);
    if (saved !== null)
        parts.unshift((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${saved}.`);
    const changed = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .changes */ .Ao)(run, counts);
    if (changed !== null)
        parts.unshift((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(changed)}.`);
    const leftOut = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .notToRead */ .v2)(run);
    if (leftOut !== null)
        parts.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${leftOut}.`);
    const left = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .notJudged */ .be)(run);
    if (left !== null)
        parts.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${left}.`);
    const accepted = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedByExceptions */ .$q)(counts);
    if (accepted !== null)
        parts.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${accepted}.`);
    const last = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRun */ .KT)(run);
    if (last !== null)
        parts.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${last}.`);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` `);
}
/** Null where nothing is wrong with the history. */
function pastTroubleOf({ run }) {
    if ((0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .pastTrouble */ .y0)(run) === null)
        return null;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('WARNING', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('The last run is not known.')} ${run.past.message}`);
}
/** The worst of what was not seen; null where everything was. */
function notSeen({ run, accounts, gaps, shortfall }) {
    if (shortfall === null)
        return null;
    const lines = gaps.slice(0, MOST_GAP_BLOCKS).map((block) => {
        return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .who */ .dp)(block, accounts, 2))}: ${(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .whatAndWhere */ .ji)(block)} (${(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .why */ .d8)(run, block)})`;
    });
    const rest = gaps.length - lines.length;
    if (rest > 0)
        lines.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(rest, 'more cause')}: see “Not seen” below`);
    const intro = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Not seen:')} ${shortfall}. Anything there is unknown.`;
    const [only] = lines;
    if (lines.length === 1 && only !== undefined)
        return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('WARNING', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([intro, only]));
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('WARNING', lines.length === 0 ? intro : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([intro, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(lines)]));
}
/** What became of the alerts of a target; null where there is nothing to say. */
function alertsOf(facts) {
    const { label, closed, held, notes } = facts;
    const counted = (0,_alert_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .alertCounts */ .l4)(facts);
    const line = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${label}:`)} ${counted.length === 0 ? 'nothing was accepted' : counted.join(', ')}.`;
    const failed = (0,_alert_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .undelivered */ .oQ)([facts]).map(({ intent, reason }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${intent.action} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(intent.key)}: ${reason}`);
    const unrepaired = closed.flatMap(({ key, unrepaired: reason }) => reason === undefined ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `closed ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key)}, not repaired: ${reason}`]);
    const kept = held.map(({ key, reason }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `held ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key)}: ${reason}`);
    const said = notes.map((note) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note));
    if (counted.length + failed.length + said.length === 0)
        return null;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        failed.length > 0
            ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('CAUTION', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
                (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(failed.length, 'alert event')} not delivered to ${label}.`),
                first(failed),
            ]))
            : null,
        line,
        unrepaired.length + kept.length + said.length > 0
            ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([first(unrepaired), first(kept), first(said)])
            : null,
    ]);
}
function first(items) {
    const rest = items.length - MOST_ALERTS;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(rest > 0 ? [...items.slice(0, MOST_ALERTS), (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_7__/* .moreLine */ .g)(rest)] : items);
}


/***/ }),

/***/ 23037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70268);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59893);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74315);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64599);





/** A page of more rules is read from its top down: the worst come first. */
const MOST_RULES = 60;
/** On a phone a line of the table is as high as four of text: of more, those of medium and low severity are folded. */
const MOST_OPEN = 15;
/** Which rules are violated, in a line each, in the order in which their sections follow. */
function indexOf({ listed: { groups }, knowsNew }) {
    if (groups.length < 2)
        return null;
    const shown = groups.slice(0, MOST_RULES);
    const open = groups.length <= MOST_OPEN ? shown : shown.filter(isOpen);
    const folded = shown.slice(open.length);
    const rest = groups.length - shown.length;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([
        open.length === 0 ? null : rulesTable(open, knowsNew),
        folded.length === 0 ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(foldedWords(folded, open.length > 0), rulesTable(folded, knowsNew)),
        rest > 0 ? (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_0__/* .moreLine */ .g)(rest, rest === 1 ? 'rule' : 'rules') : null,
    ]);
}
function isOpen({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function foldedWords(groups, areMore) {
    const severities = Map.groupBy(groups, ({ severity }) => severity);
    const counts = [...severities].map(([severity, own]) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7[severity]} ${own.length} ${severity}`);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(groups.length, areMore ? 'more rule' : 'rule')}: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(counts, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `, `)}`;
}
function rulesTable(groups, knowsNew) {
    // Without a last run every violation is new, which says nothing.
    const head = ['severity', 'rule', 'found', ...(knowsNew ? ['new'] : [])];
    const rows = groups.map((group) => [
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7[group.severity]} ${group.severity}`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(group.title, 200),
        numberOf(group),
        ...(knowsNew ? [freshOf(group)] : []),
    ]);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, rows, 2);
}
function numberOf({ violations, unseen }) {
    return unseen.length === 0
        ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${violations.length}`
        : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${violations.length} (${unseen.length} not seen)`;
}
/** `3`, `3 🔺1` where one is worsened: a phone has no room for the word, which stands with what is new. */
function freshOf({ violations }) {
    const fresh = violations.filter(_past_news_js__WEBPACK_IMPORTED_MODULE_4__/* .isNew */ .B).length;
    const worsened = violations.filter(({ state }) => state === 'worsened').length;
    const parts = [
        ...(fresh === 0 ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(fresh)]),
        ...(worsened === 0 ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNS */ .B2.worsened}${worsened}`)]),
    ];
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parts, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) ` `);
}


/***/ }),

/***/ 72003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   eP: () => (/* binding */ overdueOf),
/* harmony export */   u_: () => (/* binding */ repairsOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12364);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97571);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59893);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70268);
/* harmony import */ var _summary_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32701);








/** Overdue findings that are open; some more are folded. */
const MOST_OPEN = 5;
const MOST_OVERDUE = 50;
/** Characters of the longest bar: with date and numbers that is as much as a phone shows. */
const BAR = 8;
/** What is not fixed in time, worst first. */
function overdueOf(view) {
    const { overdue } = view;
    if (overdue.length === 0)
        return null;
    const items = overdue.slice(0, MOST_OVERDUE).map((finding) => overdueItem(view, finding));
    const rest = overdue.length - items.length;
    const folded = rest > 0 ? [...items.slice(MOST_OPEN), (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g)(rest)] : items.slice(MOST_OPEN);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`Overdue (${overdue.length.toLocaleString('en-US')})`)}, ${(0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fixWithinWords */ .A5)(view.run, overdue)}`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items.slice(0, MOST_OPEN)),
        folded.length === 0 ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${overdue.length - MOST_OPEN} more overdue`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(folded)),
    ]);
}
function overdueItem(view, finding) {
    const seen = finding.standing === 'unseen' ? ', not seen this time' : '';
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[finding.severity]} ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(view, finding)}: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .overdueWords */ .kp)(view.run, finding) ?? '')}${seen}; ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .Gg)(view, finding.rule)}`;
}
/** Columns of who has any. */
const EXTRA = ['changes', 'accepted'];
/**
 * The last runs, newest first, folded. What was not seen may hide violations: such a run has another bar and a `+`, so
 * that fewer violations there read as no improvement.
 */
function trendOf({ trend }) {
    if (trend.length < 2)
        return null;
    const most = Math.max(...trend.map(totalOf), 1);
    const extra = EXTRA.filter((name) => trend.some((point) => (point[name] ?? 0) > 0));
    const rows = trend.toReversed().map((point) => {
        const more = point.complete ? '' : '+';
        const numbers = [
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${point.at.slice(5, 16).replace('T', ' ')}`,
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${barOf(point, most)}`,
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${totalOf(point)}${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(more)}`,
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${point.critical}${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(more)}, ${point.high}${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(more)}`,
        ];
        for (const name of extra)
            numbers.push(point[name] === undefined ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${point[name]}${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(more)}`);
        return numbers;
    });
    const [first, last] = [trend[0], trend.at(-1)];
    const ends = first === undefined || last === undefined ? '' : `: ${numberOf(first)} → ${numberOf(last)} violations`;
    const blind = trend.filter(({ complete }) => !complete).length;
    const note = blind === 0
        ? null
        : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<sub>${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('+')} and light bars: not everything was seen in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(blind, 'run')}, so there may have been more.</sub>`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<b>Trend of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(trend.length, 'run')}${ends}</b>`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['run (UTC)', 'violations', 'all', 'critical, high', ...extra], rows, 2), note]));
}
function numberOf(point) {
    return `${point.complete ? '' : 'at least '}${totalOf(point).toLocaleString('en-US')}`;
}
function totalOf({ critical, high, medium, low }) {
    return critical + high + medium + low;
}
/** Nothing is the only number without a bar. */
function barOf(point, most) {
    const total = totalOf(point);
    const length = total === 0 ? 0 : Math.max(1, Math.round((total / most) * BAR));
    return (point.complete ? '█' : '░').repeat(length);
}
/** How long repairs took, beside what is open: neither says much without the other. */
function repairsOf({ run }) {
    const shown = _model_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .SEVERITIES */ .oC.filter((severity) => run.timeToRepair[severity].repairs > 0);
    if (shown.length === 0)
        return null;
    const rows = shown.map((severity) => {
        const { repairs, medianSeconds, p90Seconds, open, oldestOpenSeconds, reopened } = run.timeToRepair[severity];
        const oldest = oldestOpenSeconds === null ? '' : `, oldest ${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsLabel */ ._Y)(oldestOpenSeconds)}`;
        const again = reopened === 0 ? '' : `, ${reopened.toLocaleString('en-US')} came back`;
        return [
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[severity]} ${severity}`,
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${[
                repairs.toLocaleString('en-US'),
                ...(medianSeconds === null ? [] : [`half within ${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsLabel */ ._Y)(medianSeconds)}`]),
                ...(p90Seconds === null ? [] : [`9 of 10 within ${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsLabel */ ._Y)(p90Seconds)}`]),
            ].join(', ')}`,
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${open}${oldest}${again}`,
        ];
    });
    const all = shown.reduce((sum, severity) => sum + run.timeToRepair[severity].repairs, 0);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<b>Time to repair: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(all, 'repair')} in 90 days</b>`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['severity', 'repairs', 'still open'], rows),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<sub>From the run that saw it first to the run that saw it gone. What is still open is not in these times.</sub>`,
    ]));
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
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97850);
/* harmony import */ var _words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23931);
/* harmony import */ var _words_commands_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64713);
/* harmony import */ var _words_opens_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61990);
/* harmony import */ var _text_first_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9337);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12364);
/* harmony import */ var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97571);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64599);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74315);
/* harmony import */ var _summary_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34520);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59893);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70268);
/* harmony import */ var _summary_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32701);














/** Resources that are open; the rest is folded, since long lists hide on a phone what follows, and make the page slow. */
const OPEN_ITEMS = 10;
const MOST_ACCOUNTS = 8;
/** Resources whose accounts anybody counts at a glance. */
const MOST_UNCOUNTED = 5;
/** Services that a resource's line names: all of them stand in the fold. */
const MOST_SERVICES = 4;
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
    const address = group.rule === null ? null : (0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOf */ .ci)(view, group.rule);
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
    const address = rule === null ? null : (0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOf */ .ci)(view, rule);
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
    const all = (0,_words_opens_words_js__WEBPACK_IMPORTED_MODULE_11__/* .opensWords */ .vA)(violations);
    return violations.some((finding) => (0,_words_opens_words_js__WEBPACK_IMPORTED_MODULE_11__/* .opensWords */ .vA)([finding], MOST_SERVICES) !== (0,_words_opens_words_js__WEBPACK_IMPORTED_MODULE_11__/* .opensWords */ .vA)([finding]))
        ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${all}.`
        : null;
}
/** How many there are in each account, where the list is too long to see it. */
function accountsOf({ accounts }, group) {
    const byAccount = new Map();
    for (const { account } of group.violations)
        byAccount.set(account, (byAccount.get(account) ?? 0) + 1);
    if (byAccount.size < 2 || group.violations.length <= MOST_UNCOUNTED)
        return null;
    const sorted = [...byAccount].toSorted(([a, x], [b, y]) => y - x || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_12__/* .compareText */ .n)(a, b));
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
        (0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .et)(view, finding),
    ], (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ` `);
    const overdue = (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .overdueWords */ .kp)(view.run, finding);
    const times = [...(since === null ? [] : [since]), ...(overdue === null ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(overdue)])];
    const affected = (0,_words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedWords */ .c)(finding.affected);
    const about = [
        ...(finding.because === undefined ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(finding.because)]),
        ...(0,_words_opens_words_js__WEBPACK_IMPORTED_MODULE_11__/* .aboutWords */ .HW)(finding, MOST_SERVICES).map((sentence) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(sentence)),
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
    const own = Map.groupBy(shown, (finding) => (0,_words_commands_js__WEBPACK_IMPORTED_MODULE_13__/* .commandsFor */ .A)(cli, finding) ?? cli ?? '');
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
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90615);
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
/** Where the rule stands, with its line; null where nobody can open it. */
function addressOf({ run: { links } }, { place }) {
    const files = place.shipped ? links.packs : links.files;
    return files === null ? null : `${files}${place.file}#L${place.line}`;
}


/***/ }),

/***/ 70263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   wD: () => (/* binding */ footOf)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12364);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74331);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64599);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51684);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70268);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19118);






const MOST_GAP_ITEMS = 60;
const MOST_WARNINGS = 20;
/** What was not seen, and what would let it be seen. */
function gapsOf({ run, accounts, gaps, counts }) {
    if (gaps.length === 0)
        return null;
    const items = gaps
        .slice(0, MOST_GAP_ITEMS)
        .map((block) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .who */ .dp)(block, accounts, 5)),
        (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.regions.map(_words_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .regionLabel */ .p), 20, 'region'),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `<em>${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)((0,_words_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .kindLabels */ .G8)(block.kinds), 10, 'kind')}</em>`,
        ...reasonLines(run, block),
    ]));
    const rest = gaps.slice(MOST_GAP_ITEMS).reduce((sum, block) => sum + block.gaps, 0);
    const list = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(items), rest > 0 ? (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_3__/* .moreLine */ .g)(rest, rest === 1 ? 'gap' : 'gaps') : null]);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `<b>Not seen: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(counts.gaps, 'gap')}</b>`, list);
}
function reasonLines(run, block) {
    const reason = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(block));
    const way = (0,_way_out_js__WEBPACK_IMPORTED_MODULE_4__/* .wayOut */ .Y)(run, block);
    const actions = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(block.actions.slice(0, 10).map((action) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(action)));
    const called = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${reason}, ${(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .verbOf */ .rl)(block)} ${actions}`;
    const lines = [way === null ? (block.actions.length === 0 ? reason : called) : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${reason}: ${way}`];
    const [message] = block.messages;
    if (message !== undefined)
        lines.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message));
    if (block.messages.length > 1)
        lines.push((0,_summary_more_js__WEBPACK_IMPORTED_MODULE_3__/* .moreLine */ .g)(block.messages.length - 1, 'messages'));
    return lines;
}
function warningsOf(run) {
    if (run.warnings.length === 0)
        return null;
    const shown = run.warnings.slice(0, MOST_WARNINGS).map((warning) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(warning));
    const rest = run.warnings.length - shown.length;
    if (rest > 0)
        shown.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `<em>${rest} more in the log</em>`);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)([(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `### ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(run.warnings.length, 'warning')}`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(shown)]);
}
/** How long it took, by which version, and what a first run cannot say. */
function footOf({ run }) {
    const first = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .noPast */ .KV)(run);
    const parts = [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .durationLabel */ .vV)(run.startedAt, run.finishedAt)}`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `Cloud Baseline ${run.version}`];
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)([
        first === null ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `<em>${first}.</em>`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `<sub>${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(parts, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) ` · `)}</sub>`,
    ]);
}


/***/ }),

/***/ 33479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unusedOf)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59893);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70268);
/* harmony import */ var _unused_regions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56244);





const MOST_ACCOUNTS = 20;
const MOST_RULES = 60;
/** The low findings of all regions that nobody uses, in one fold: they are the same in each, and a page of them hides the rest. */
function unusedOf({ accounts, unused: groups }) {
    if (groups.length === 0)
        return null;
    const findings = groups.flatMap(({ violations }) => violations);
    const places = [...Map.groupBy(findings, ({ account }) => account)].map(([account, own]) => {
        const regions = [...new Set(own.map(({ region }) => region))].toSorted();
        return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(accounts.label(account))}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(regions, 20, 'region')}`;
    });
    const rules = groups.map(({ title, violations }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title, 200)}: ${violations.length}`);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7.low} low: ${(0,_unused_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .unusedWords */ .w)(findings)}`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([limited(places, MOST_ACCOUNTS, 'account'), limited(rules, MOST_RULES, 'rule')]));
}
function limited(items, most, noun) {
    const rest = items.length - most;
    if (rest <= 0)
        return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)([...items.slice(0, most), (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_summary_more_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g)(rest, rest === 1 ? noun : `${noun}s`)])]);
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lC: () => (/* binding */ leftOf),
  Br: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_BYTES

// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/markdown/markdown.js
var markdown = __webpack_require__(64599);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-more.js
var summary_more = __webpack_require__(70268);
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
    const hasExceptions = frameworks.some((framework) => withStatus(framework, 'met-with-exceptions').length > 0);
    const rows = frameworks.map((framework) => [
        (0,markdown/* link */.nf)(nameOf(framework), framework.url),
        withStatus(framework, 'met').length,
        strongIfAny(withStatus(framework, 'not-met').length),
        withStatus(framework, 'not-assessed').length,
    ]);
    const changes = frameworks.flatMap(changesOf).length;
    const changed = changes === 0 ? '' : `, ${(0,words/* count */.U9)(changes, 'requirement')} changed`;
    const title = (0,markdown/* safe */.gB) `<b>Compliance: ${failing} of ${(0,words/* count */.U9)(frameworks.length, 'framework')} with requirements that are not met${changed}</b>`;
    const intro = (0,markdown/* safe */.gB) `Only what rules can decide of each framework, in the accounts and regions of this run. A requirement is met if every rule behind it passed on complete data.`;
    const head = ['framework', 'met', 'not met', 'not assessed'];
    // A phone has no room for one more column.
    const note = hasExceptions
        ? (0,markdown/* safe */.gB) `<sub>What is met with exceptions alone is counted below, by framework.</sub>`
        : null;
    return (0,markdown/* details */.zH)(title, (0,markdown/* blocks */.Bv)([intro, ...changedOf(frameworks), (0,markdown/* table */.tp)(head, rows, 1), note, ...frameworks.map(sectionOf)]));
}
/** In the order in which they are listed: what got worse first. */
const CHANGES = [
    ['no-longer-met', 'no longer met'],
    ['no-longer-assessed', 'could not be assessed again'],
    ['now-met-with-exceptions', 'now met with exceptions only'],
    ['now-met', 'now met'],
];
/** Of each framework in which anything changed; one sentence where nothing did, and nothing where nobody can compare. */
function changedOf(frameworks) {
    const compared = frameworks.flatMap(({ requirements }) => requirements.filter(({ change }) => change !== undefined));
    if (compared.length === 0)
        return [];
    const items = frameworks.flatMap((framework) => {
        const lines = changesOf(framework);
        if (lines.length === 0)
            return [];
        const shown = lines.slice(0, MOST_REQUIREMENTS);
        const rest = lines.length - shown.length;
        return [(0,markdown/* stack */.t$)([(0,markdown/* strong */.ko)(nameOf(framework)), ...shown, ...(rest > 0 ? [(0,summary_more/* moreLine */.g)(rest)] : [])])];
    });
    if (items.length > 0)
        return [(0,markdown/* strong */.ko)('Changed since the last assessment'), (0,markdown/* bullets */.e5)(items)];
    return [
        (0,markdown/* safe */.gB) `No change in the ${(0,words/* count */.U9)(compared.length, 'requirement')} that can be compared with an earlier run.`,
    ];
}
function changesOf({ requirements }) {
    return CHANGES.flatMap(([change, how]) => requirements
        .filter((requirement) => requirement.change === change)
        .map(({ id, title }) => (0,markdown/* safe */.gB) `${id} ${title}: ${how}`));
}
function sectionOf(framework) {
    const notMet = withStatus(framework, 'not-met');
    const notAssessed = withStatus(framework, 'not-assessed');
    const excepted = withStatus(framework, 'met-with-exceptions');
    const met = withStatus(framework, 'met');
    const manual = withStatus(framework, 'manual');
    const inPart = met.filter(({ partial }) => partial === true);
    const whole = met.filter(({ partial }) => partial !== true);
    const counts = `${notMet.length} not met, ${notAssessed.length} not assessed, ${excepted.length === 0 ? '' : `${excepted.length} met with exceptions, `}${met.length} met${manual.length === 0 ? '' : `, ${manual.length} for people to assess`}`;
    return (0,markdown/* details */.zH)((0,markdown/* safe */.gB) `${nameOf(framework)}: ${counts}`, (0,markdown/* blocks */.Bv)([
        ...listOf('Not met', notMet),
        ...listOf('Not assessed', notAssessed),
        ...listOf('Met with exceptions', excepted),
        ...listOf('Met in part: the rest is not for rules to decide', inPart),
        ...listOf('Met', whole),
        ...listOf('For people to assess: no API decides these', manual),
    ]));
}
function listOf(title, requirements) {
    const items = requirements.slice(0, MOST_REQUIREMENTS).map(itemOf);
    const rest = requirements.length - items.length;
    if (rest > 0)
        items.push((0,summary_more/* moreLine */.g)(rest));
    return items.length === 0 ? [] : [(0,markdown/* strong */.ko)(title), (0,markdown/* bullets */.e5)(items)];
}
function itemOf(requirement) {
    const { id, title, status, violations, accepted = 0, partial, note, reason, manual } = requirement;
    const open = reason === undefined ? '' : 'at least ';
    const found = status === 'not-met' ? (0,markdown/* safe */.gB) `: ${open}${(0,words/* count */.U9)(violations, 'violation')}` : '';
    const excepted = accepted === 0 ? '' : (0,markdown/* safe */.gB) `${found === '' ? ': ' : ', '}${accepted} accepted`;
    const lines = [(0,markdown/* safe */.gB) `${(0,markdown/* strong */.ko)(id)} ${title}${found}${excepted}`];
    if (note !== undefined)
        lines.push((0,markdown/* safe */.gB) `<em>${partial === true ? 'In part: ' : ''}${note}</em>`);
    if (manual !== undefined)
        lines.push((0,markdown/* safe */.gB) `<em>${manual}</em>`);
    if (reason !== undefined)
        lines.push((0,markdown/* text */.Qq)(reason, REASON_LIMIT));
    return (0,markdown/* stack */.t$)(lines);
}
function withStatus({ requirements }, status) {
    return requirements.filter((requirement) => requirement.status === status);
}
function nameOf({ name, version }) {
    return `${name} ${version}`;
}
function strongIfAny(number) {
    return number > 0 ? (0,markdown/* strong */.ko)(number) : (0,markdown/* safe */.gB) `${number}`;
}

// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-exceptions.js
var summary_exceptions = __webpack_require__(84499);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-head.js
var summary_head = __webpack_require__(74895);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-index.js
var summary_index = __webpack_require__(23037);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-life.js
var summary_life = __webpack_require__(72003);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-rules.js
var summary_rules = __webpack_require__(15698);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-unused.js
var summary_unused = __webpack_require__(33479);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-tail.js
var summary_tail = __webpack_require__(70263);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary.js











/**
 * Bytes of UTF-8. GitHub throws a step's summary of more than 1 MiB away whole, and the step stays green
 * (AttachmentSizeLimit in the runner's FileCommandManager.cs).
 */
const SUMMARY_BYTES = 900_000;
/** The job summary: Markdown of at most SUMMARY_BYTES. */
function renderSummary(view) {
    const head = (0,markdown/* blocks */.Bv)([(0,summary_head/* headOf */.Uo)(view), (0,summary_index/* indexOf */.q)(view)]);
    const tail = [
        (0,summary_unused/* unusedOf */.y)(view),
        leftOf(view),
        (0,summary_exceptions/* acceptedOf */.$)(view),
        (0,summary_tail/* gapsOf */.dc)(view),
        complianceOf(view.run),
        (0,summary_life/* trendOf */.RS)(view),
        (0,summary_life/* repairsOf */.u_)(view),
        (0,summary_tail/* warningsOf */.nZ)(view.run),
        (0,summary_tail/* footOf */.wD)(view),
    ];
    const frame = (0,markdown/* blocks */.Bv)([head, ...tail]).source;
    const rules = (0,summary_rules/* rulesOf */.f)(view, SUMMARY_BYTES - (0,limit/* byteLength */.d)(frame) - 10);
    return `${(0,markdown/* blocks */.Bv)([head, rules, ...tail]).source}\n`;
}
/** How many findings report-from keeps out of the lists; null for none. */
function leftOf({ run, listed }) {
    const words = (0,counts/* severityWords */.D4)(listed.left);
    return words === '' ? null : (0,markdown/* safe */.gB) `${words} not listed (report-from: ${run.settings.reportFrom}).`;
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
    return typeof part === 'number' ? part.toLocaleString('en-US') : text(part).source;
}
function oneLine(part) {
    const source = sourceOf(part);
    if (source.includes('\n'))
        throw new Error(`A block cannot stand in a cell, a list item or a title: ${source}`);
    return source;
}


/***/ }),

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90615);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57187);



/** Read wherever regions may be listed, which says nothing of the region itself. */
const REGION = 'aws_region';
/** What to do about regions that a policy keeps accounts out of, as a clause; null for any other gap. */
function wayOut(run, block) {
    if (block.deniedBy === null)
        return null;
    const { regions, accounts } = block;
    if (regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)) {
        return block.actions.includes(_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD */ .OZ.regionsAction)
            ? 'name the regions to read by their codes in regions'
            : null;
    }
    if (!block.kinds.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz))
        return null;
    const them = regions.length === 1 ? 'it' : 'them';
    const own = accounts.filter((id) => run.settings.perAccount[id]?.regions !== undefined);
    const isRead = regions.some((region) => isReadElsewhere(run, region, accounts));
    const where = accounts.length === 1 ? "the account's entry" : "the accounts' entries";
    if (own.length === 0 && !isRead)
        return leaveOut(them, run.settings.regions, regions);
    const lists = new Set(accounts.map((id) => (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .regionsOf */ .NV)(run.settings, id)));
    const [list = []] = lists;
    const wish = lists.size === 1 ? list : [];
    return `${leaveOut(them, wish, regions)} (in ${where} of the configuration file)`;
}
function leaveOut(them, patterns, regions) {
    const takenIn = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternsIn */ .fv)(patterns);
    const kept = patterns.filter((pattern) => !regions.includes(pattern));
    if (takenIn.length > 0 && (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternsIn */ .fv)(kept).length === 0)
        return `leave ${them} out of regions`;
    const out = regions.filter((region) => !takenIn.includes(region)).map((region) => `!${region}`);
    const list = [...(takenIn.length === 0 ? ['all'] : []), ...kept, ...out];
    return `leave ${them} out with regions: ${list.join(', ')}`;
}
/** Whether another account was read there: what leaves the region out of all would leave out that one as well. */
function isReadElsewhere({ coverage }, region, accounts) {
    return coverage.complete.some(({ account, kind, regions }) => kind !== REGION && !accounts.includes(account) && regions.includes(region));
}


/***/ }),

/***/ 34805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutStateWords),
/* harmony export */   h: () => (/* binding */ nothingChangedWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74331);


/** Where changes were not looked at, since nothing is accepted there; null where everything has its state. Without a full stop. */
function withoutStateWords({ withoutState }, accounts) {
    if (withoutState.length === 0)
        return null;
    const ids = [...new Set(withoutState.map(({ account }) => account))];
    const kinds = [...new Set(withoutState.flatMap((one) => one.kinds))].toSorted();
    const who = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(ids.map((id) => accounts.label(id)), 3, 'account');
    const what = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(kinds.map(_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .kindLabel */ .tf), 3, 'kind');
    return `Nothing is accepted yet of ${what} in ${who}: what changed there is not known, and nothing alerts. docs/accepted-state.md says how to accept it`;
}
/** What no list says: that nothing differs. Null where something does, or nothing was compared. */
function nothingChangedWords({ found, unseen, drift, isComplete, counted, }) {
    if (drift.compared === 0 || found.length + unseen.length + drift.unjudgedCount + counted > 0)
        return null;
    return isComplete
        ? 'Everything that was compared is as it was accepted.'
        : 'Nothing was found to differ; not everything could be compared, and the rest is unknown.';
}


/***/ }),

/***/ 97571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ fixWithinWords),
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   WO: () => (/* binding */ againWords),
/* harmony export */   kc: () => (/* binding */ stateWord),
/* harmony export */   kp: () => (/* binding */ overdueWords),
/* harmony export */   w$: () => (/* binding */ newsTitle)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74315);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72886);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74331);





/** `34 resources: 30 high, 4 medium, 6 new, 1 worsened, 1 more could not be looked at again`. */
function groupWords({ knowsNew }, { violations, unseen, bySeverity, severity }) {
    const fresh = knowsNew ? violations.filter(_past_news_js__WEBPACK_IMPORTED_MODULE_2__/* .isNew */ .B).length : 0;
    const worsened = knowsNew ? violations.filter(({ state }) => state === 'worsened').length : 0;
    const mixed = bySeverity[severity] < violations.length ? `: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWords */ .D4)(bySeverity)}` : '';
    const hidden = violations.length > 0 ? unseen.length.toLocaleString('en-US') : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unseen.length, 'resource');
    return [
        ...(violations.length > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(violations.length, 'resource')}${mixed}`] : []),
        ...(fresh > 0 ? [`${fresh.toLocaleString('en-US')} new`] : []),
        ...(worsened > 0 ? [`${worsened.toLocaleString('en-US')} worsened`] : []),
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
    return overdue === true && due !== undefined ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spanLabel */ .hE)(due, run.finishedAt)} overdue` : null;
}
/** `to be fixed within 24 hours (critical), 7 days (high)`: the times of those severities that are among the findings. */
function fixWithinWords({ settings }, findings) {
    const times = _model_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const within = settings.fixWithin[severity];
        return within !== null && findings.some((finding) => finding.severity === severity)
            ? [`${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsLabel */ ._Y)(within)} (${severity})`]
            : [];
    });
    return `to be fixed within ${times.join(', ')}`;
}
/** `New (3)`, `New (3), worsened (1)`. */
function newsTitle(news) {
    const worsened = news.filter(({ state }) => state === 'worsened').length;
    const fresh = news.length - worsened;
    const parts = [
        ...(fresh === 0 ? [] : [`new (${fresh.toLocaleString('en-US')})`]),
        ...(worsened === 0 ? [] : [`worsened (${worsened.toLocaleString('en-US')})`]),
    ];
    const title = parts.join(', ');
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
function sinceWords(run, { firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    const times = reopened > 0 ? `, reopened ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(reopened, 'time')}` : '';
    return `since ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .dayLabel */ .nt)(firstSeen)} (${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .spanLabel */ .hE)(firstSeen, run.startedAt)}${times})`;
}


/***/ }),

/***/ 51684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ acceptedByExceptions),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   KT: () => (/* binding */ lastRun),
/* harmony export */   KV: () => (/* binding */ noPast),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   ji: () => (/* binding */ whatAndWhere),
/* harmony export */   rl: () => (/* binding */ verbOf),
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   v2: () => (/* binding */ notToRead),
/* harmony export */   y0: () => (/* binding */ pastTrouble)
/* harmony export */ });
/* unused harmony export reasonWords */
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _accounts_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74184);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74315);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19118);








/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
function checked(run, idle = (0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .idleRules */ .q)(run).length) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(all, 'account')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(accounts, 'account');
    const rules = run.rules.length;
    const judging = idle > 0 ? `${rules - idle} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rules, 'rule')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rules, 'rule');
    return `${judging} on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(resources, 'resource')} in ${accountsRead} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,_accounts_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOutWords */ .N)(leftOut)})`;
}
/** `3 resources are left to the 2 accounts that own and share them, which this run does not read`; null for none. */
function notJudged({ leftToOwners }) {
    if (leftToOwners.length === 0)
        return null;
    const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0);
    const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them'];
    const [accounts, own] = leftToOwners.length === 1
        ? ['the account', 'owns and shares']
        : [`the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(leftToOwners.length, 'account')}`, 'own and share'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them}, which this run does not read`;
}
/** What is wrong with the history, where something is that has to be mended. Without a full stop. */
function pastTrouble({ past }) {
    const isTrouble = past.status === 'damaged' || past.status === 'unavailable';
    return isTrouble ? past.message.trim().replace(/\.$/, '') : null;
}
/** Why nobody knows what changed, where that is so: a note, since nothing is wrong. Without a full stop. */
function noPast(run) {
    const { past } = run;
    if (past.status === 'loaded' || pastTrouble(run) !== null)
        return null;
    if (past.status === 'none')
        return 'No history is kept, so nothing can be called new or fixed';
    const message = past.message.trim().replace(/\.$/, '');
    return message === '' ? 'There is no last run to compare with' : message;
}
/** What changed since the last run; null where that is not known. Without a full stop. */
function changes(run, counts) {
    if (run.past.status !== 'loaded')
        return null;
    const fresh = run.findings.filter((one) => one.standing === 'counted' && one.change !== undefined && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_7__/* .isNew */ .B)(one)).length;
    const among = [
        counts.reopened === 0 ? '' : `${counts.reopened.toLocaleString('en-US')} reopened`,
        fresh === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(fresh, 'change')} since the accepted state`,
    ].filter((part) => part !== '');
    const which = among.length === 0 ? '' : ` (${among.join(', ')})`;
    const parts = [
        counts.new === 0 ? '' : `${counts.new.toLocaleString('en-US')} new${which}`,
        counts.worsened === 0 ? '' : `${counts.worsened.toLocaleString('en-US')} worsened`,
        counts.known === 0 ? '' : `${counts.known.toLocaleString('en-US')} known`,
        counts.fixed === 0 ? '' : `${counts.fixed.toLocaleString('en-US')} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${counts.withdrawn.toLocaleString('en-US')} no longer looked at (rule, account or region left out)`,
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return 'Nothing new and nothing fixed since the last run';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .HL)(parts)} since the last run`;
}
/** `3 findings are accepted by exceptions`; null where none is. */
function acceptedByExceptions({ accepted }) {
    if (accepted === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted by exceptions`;
}
/** What was evaluated in place of AWS, and how old it is; null where AWS was read. */
function asOf({ inventories }) {
    const [first, ...others] = inventories ?? [];
    if (first === undefined)
        return null;
    if (others.length === 0)
        return `As of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(first.at)}: read from ${first.file} (run ${first.run}), not from AWS`;
    const times = [first, ...others].map(({ at }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(at)).toSorted();
    const [oldest = '', newest = ''] = [times[0], times.at(-1)];
    const when = oldest === newest ? oldest : `${oldest} to ${newest}`;
    const files = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)([first, ...others].map(({ file }) => file), 3, 'file');
    return `As of ${when}: read from ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(times.length, 'inventory', 'inventories')} (${files}), not from AWS`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    const { startedAt } = run;
    return Date.parse(previousAt) <= Date.parse(startedAt)
        ? `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(previousAt, startedAt)} before this one`
        : `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(startedAt, previousAt)} after this one, so a clock is wrong`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabels */ .G8)(block.kinds), 4, 'kind');
    if (block.regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz))
        return `${kinds} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)}`;
    return `${kinds} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.regions.map(_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .regionLabel */ .p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(run, block) {
    const way = (0,_way_out_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOut */ .Y)(run, block);
    if (way !== null)
        return `${reasonOf(block)}: ${way}`;
    if (block.actions.length === 0)
        return reasonOf(block);
    return `${reasonOf(block)}, ${verbOf(block)} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.actions, 4, 'action')}`;
}
/** `denied by a service control policy`, where AWS says so. */
function reasonOf({ reason, deniedBy }) {
    return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withArticle */ .vJ)(deniedBy)}`;
}
/** Whoever owns the role cannot allow what the organisation forbids. */
function verbOf({ reason, deniedBy }) {
    const isAbove = deniedBy === 'service control policy' || deniedBy === 'resource control policy';
    return reason === 'denied' && !isAbove ? 'needs' : 'calling';
}
/** What people read instead of the word that programs do. */
function reasonWords(reason) {
    if (reason === 'part-missing')
        return 'the job that should have read it left no result';
    if (reason === 'not-held')
        return 'not in the inventory';
    if (reason === 'not-decided')
        return 'the settings leave it open';
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.accounts.map((id) => accounts.label(id)), most, 'account');
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
