export const id = 6679;
export const ids = [6679];
export const modules = {

/***/ 76679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_BYTES: () => (/* binding */ REPORT_BYTES),
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(97850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(12364);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57657);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74331);
/* harmony import */ var _summary_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34520);
/* harmony import */ var _summary_summary_data_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92750);
/* harmony import */ var _summary_summary_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72654);
/* harmony import */ var _summary_summary_exceptions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84499);
/* harmony import */ var _summary_summary_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74895);
/* harmony import */ var _summary_summary_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23037);
/* harmony import */ var _summary_summary_life_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72003);
/* harmony import */ var _summary_summary_rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15698);
/* harmony import */ var _summary_summary_sends_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58862);
/* harmony import */ var _summary_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2899);
/* harmony import */ var _summary_summary_tail_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70263);
/* harmony import */ var _summary_summary_unused_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33479);

















/** Bytes of UTF-8. GitHub takes no issue and no comment of more than 65,536 characters. */
const REPORT_BYTES = 60_000;
/** Kept for the rules, whatever stands before and after them. */
const RULES_BYTES = 20_000;
/** Of each rule: the table of rules names those that have no room, and whoever mends one needs to know where. */
const LEAST_RESOURCES = 10;
/** For the sentence on what is left out, and the blank lines between parts. */
const NOTE_BYTES = 1000;
/**
 * report.md: what the job summary says in as many bytes as an issue holds, without what only those need who follow every
 * run: compliance, trend and time to repair. A part that does not fit is left out whole, and named.
 */
function* renderReport(view) {
    const head = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([(0,_summary_summary_head_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .Vj)(view), originOf(view), (0,_summary_summary_head_js__WEBPACK_IMPORTED_MODULE_6__/* .openingOf */ .E4)(view)]);
    const foot = (0,_summary_summary_tail_js__WEBPACK_IMPORTED_MODULE_12__/* .footOf */ .wD)(view);
    const isListed = view.listed.groups.length > 0;
    const room = REPORT_BYTES - (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_14__/* .byteLength */ .d)(head.source) - (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_14__/* .byteLength */ .d)(foot.source) - NOTE_BYTES;
    const { kept, left, rest } = fit([beforeRules(view), afterRules(view)], room - (isListed ? RULES_BYTES : 0));
    const [before = [], after = []] = kept;
    const rules = isListed ? (0,_summary_summary_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .rulesOf */ .f)(view, rest + RULES_BYTES, { least: LEAST_RESOURCES, isBrief: true }) : null;
    yield `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([head, ...before, rules, ...after, leftOutOf(left), foot]).source}\n`;
}
function beforeRules(view) {
    return [
        ['what was not seen', (0,_summary_summary_head_js__WEBPACK_IMPORTED_MODULE_6__/* .notSeen */ .JS)(view)],
        ['the history', (0,_summary_summary_head_js__WEBPACK_IMPORTED_MODULE_6__/* .pastTroubleOf */ .tO)(view)],
        ['counts', (0,_summary_summary_head_js__WEBPACK_IMPORTED_MODULE_6__/* .countsOf */ .mQ)(view)],
        ['what is new', (0,_summary_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .newOf */ .WA)(view)],
        ['what is overdue', (0,_summary_summary_life_js__WEBPACK_IMPORTED_MODULE_8__/* .overdueOf */ .eP)(view)],
        ['changes since the accepted state', (0,_summary_summary_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .driftOf */ .$)(view)],
        ['who did it', (0,_summary_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .unattributedOf */ .ro)(view)],
        ['exceptions that expire', (0,_summary_summary_exceptions_js__WEBPACK_IMPORTED_MODULE_5__/* .expiryOf */ .p)(view)],
        ['alerts', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(view.targets.map(_summary_summary_head_js__WEBPACK_IMPORTED_MODULE_6__/* .alertsOf */ .Hk))],
        ['what was sent', (0,_summary_summary_sends_js__WEBPACK_IMPORTED_MODULE_10__/* .sendsOf */ .b)(view)],
        ['what is fixed', (0,_summary_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedOf */ .OI)(view)],
        ['the list of rules', (0,_summary_summary_index_js__WEBPACK_IMPORTED_MODULE_7__/* .indexOf */ .q)(view)],
    ];
}
function afterRules(view) {
    return [
        ['what is not listed', (0,_summary_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .leftOf */ .lC)(view)],
        ['“Not seen”', (0,_summary_summary_tail_js__WEBPACK_IMPORTED_MODULE_12__/* .gapsOf */ .dc)(view)],
        ['the data map', (0,_summary_summary_data_map_js__WEBPACK_IMPORTED_MODULE_3__/* .dataMapOf */ .a)(view)],
        ['what is accepted', (0,_summary_summary_exceptions_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedOf */ .$)(view)],
        ['unused regions', (0,_summary_summary_unused_js__WEBPACK_IMPORTED_MODULE_13__/* .unusedOf */ .y)(view)],
        ['warnings', (0,_summary_summary_tail_js__WEBPACK_IMPORTED_MODULE_12__/* .warningsOf */ .nZ)(view.run)],
    ];
}
/** The parts that fit one after the other, by list, the names of the others, and the bytes that are left. */
function fit(lists, room) {
    const left = [];
    let rest = room;
    const kept = lists.map((parts) => parts.flatMap(([name, markdown]) => {
        if (markdown === null || markdown.source === '')
            return [];
        const bytes = (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_14__/* .byteLength */ .d)(markdown.source) + 2;
        if (bytes > rest) {
            left.push(name);
            return [];
        }
        rest -= bytes;
        return [markdown];
    }));
    return { kept, left, rest };
}
/** Of which run it is: a ticket outlives the page that it was copied from. */
function originOf({ run }) {
    const parts = [
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Run of ${(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLabel */ .Sp)(run.startedAt)}`,
        ...(run.links.run === null ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('workflow run', run.links.run)]),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `everything is in its ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(_file_names_js__WEBPACK_IMPORTED_MODULE_15__/* .RESULT_FILE */ .F)}`,
    ];
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` · `);
}
function leftOutOf(names) {
    if (names.length === 0)
        return null;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<em>Left out, since this page has a limit: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_16__/* .enumerate */ .HL)(names)}. All of it is in ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(_file_names_js__WEBPACK_IMPORTED_MODULE_15__/* .RESULT_FILE */ .F)}.</em>`;
}


/***/ }),

/***/ 92750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dataMapOf)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _words_data_map_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95407);


/** Places of a class. */
const MOST_PLACES = 2;
/**
 * A line for each class of sensitive data, with where most of it is, folded; and what was not looked for or through. Null where
 * nobody asks for any: then there is no number to mistake.
 */
function dataMapOf(view) {
    const { classes, looked } = view.dataMap;
    const sentence = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_words_data_map_words_js__WEBPACK_IMPORTED_MODULE_1__/* .dataMapSentence */ .Gy)(view)}.`;
    if (looked === 0 && view.run.dataMap.rules.length === 0)
        return null;
    const found = classes.map(({ class: name }) => (0,_words_data_map_words_js__WEBPACK_IMPORTED_MODULE_1__/* .classWords */ .ot)(name));
    const title = found.length === 0 ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<b>Data map</b>` : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<b>Data map: ${found.join(', ')}</b>`;
    const rows = classes.map(({ class: name, resources, entries }) => [
        (0,_words_data_map_words_js__WEBPACK_IMPORTED_MODULE_1__/* .classWords */ .ot)(name),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(entries.slice(0, MOST_PLACES).map((entry) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_data_map_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mostWords */ .D4)(view, entry))), (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `; `),
        resources,
    ]);
    const numbers = (0,_words_data_map_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(view) ? 'resources, at least' : 'resources';
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        sentence,
        rows.length === 0 ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['what', 'most are in', numbers], rows, 2),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)((0,_words_data_map_words_js__WEBPACK_IMPORTED_MODULE_1__/* .dataMapLimits */ .Bi)(view).map((sentenceOf) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sentenceOf))),
    ]));
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
/* harmony import */ var _rule_address_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93917);
/* harmony import */ var _summary_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32701);











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
    const without = (0,_words_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutStateWords */ .$J)(drift, view.accounts);
    const nothing = (0,_words_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingChangedWords */ .hV)(changes);
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
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .G)(view, finding.rule), rule === undefined ? null : (0,_rule_address_js__WEBPACK_IMPORTED_MODULE_10__/* .addressOf */ .c)(view, rule));
    const lead = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKS */ .j7[severity]} ${state === null ? '' : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(state)} `}${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .subjectOf */ .e)(view, finding)}`,
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
            ? [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<em>counted as a violation: ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .G)(view, coveredBy)}</em>`]
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
        .map(({ id, remediation }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .G)(view, id))}: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(remediation.text ?? '', 600)}`);
    const lines = shown.flatMap((finding) => [
        `# ${finding.id} in ${finding.region} of ${accounts.shortLabel(finding.account)}, rule ${finding.rule}`,
        (0,_words_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptCommand */ .O3)(run, finding),
    ]);
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('How to revert a change, or accept it', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(fixes),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `What was meant is written into the accepted state, with the inventory of this run, and reviewed as a pull request:`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines.join('\n')),
    ]));
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
/* harmony import */ var _rule_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93917);
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
    const title = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Accepted (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(number)})`;
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
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .fp)(exception)), (0,_rule_address_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOf */ .c)(view, exception)),
    ], (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` · `);
    const lines = findings.slice(0, MOST_FINDINGS).map((finding) => findingLine(view, finding));
    const rest = findings.length - lines.length;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([lead, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(exception.reason), ...lines, ...(rest > 0 ? [(0,_summary_more_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g)(rest)] : [])]);
}
function findingLine(view, finding) {
    const unseen = finding.result === 'unknown' ? ', not seen this time' : '';
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7[finding.severity]} ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(view, finding)}: ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .G)(view, finding.rule)}${unseen}`;
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
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12364);
/* harmony import */ var _alert_facts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(456);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51684);
/* harmony import */ var _words_kept_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18440);
/* harmony import */ var _summary_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34520);
/* harmony import */ var _summary_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72654);
/* harmony import */ var _summary_life_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72003);
/* harmony import */ var _summary_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59893);
/* harmony import */ var _summary_exceptions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84499);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70268);
/* harmony import */ var _summary_sends_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58862);












const ICONS = { violations: '❌', incomplete: '⚠️', pass: '✅' };
const MOST_GAP_BLOCKS = 4;
const MOST_ALERTS = 5;
/** The first screens: verdict, what is new, changed and fixed, what is overdue, what was not seen, alerts, counts. */
function headOf(view) {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        verdictOf(view),
        openingOf(view),
        (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .newOf */ .WA)(view),
        (0,_summary_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .driftOf */ .$)(view),
        (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .unattributedOf */ .ro)(view),
        (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedOf */ .OI)(view),
        (0,_summary_life_js__WEBPACK_IMPORTED_MODULE_5__/* .overdueOf */ .eP)(view),
        notSeen(view),
        (0,_summary_exceptions_js__WEBPACK_IMPORTED_MODULE_7__/* .expiryOf */ .p)(view),
        pastTroubleOf(view),
        ...view.targets.map(alertsOf),
        (0,_summary_sends_js__WEBPACK_IMPORTED_MODULE_9__/* .sendsOf */ .b)(view),
        countsOf(view),
    ]);
}
function verdictOf({ verdict, headline }) {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `## ${ICONS[verdict]} Cloud Baseline: ${headline}`;
}
/** Violations by severity and environment; null where there are none. */
function countsOf(view) {
    return view.counts.violations === 0 ? null : (0,_summary_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .countTable */ .yO)(view);
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
    const kept = (0,_words_kept_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keptOnRunner */ .g)(run);
    if (kept !== null)
        parts.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${kept}.`);
    const leftOut = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .notToRead */ .v2)(run);
    if (leftOut !== null)
        parts.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${leftOut}.`);
    const left = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .notJudged */ .be)(run);
    if (left !== null)
        parts.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${left}.`);
    const open = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOpen */ .cb)(run);
    if (open !== null)
        parts.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${open}.`);
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
        lines.push((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(rest, 'more cause')}: see “Not seen” below`);
    const intro = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Not seen:')} ${shortfall}. Anything there is unknown.`;
    const [only] = lines;
    if (lines.length === 1 && only !== undefined)
        return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('WARNING', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([intro, only]));
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('WARNING', lines.length === 0 ? intro : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([intro, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(lines)]));
}
/** What became of the alerts of a target; null where there is nothing to say. */
function alertsOf(facts) {
    const { label, closed, held, notes } = facts;
    const counted = (0,_alert_facts_js__WEBPACK_IMPORTED_MODULE_11__/* .alertCounts */ .l4)(facts);
    const line = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${label}:`)} ${counted.length === 0 ? 'nothing was accepted' : counted.join(', ')}.`;
    const failed = (0,_alert_facts_js__WEBPACK_IMPORTED_MODULE_11__/* .undelivered */ .oQ)([facts]).map(({ intent, reason }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${intent.action} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(intent.key)}: ${reason}`);
    const unrepaired = closed.flatMap(({ key, unrepaired: reason }) => reason === undefined ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `closed ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key)}, not repaired: ${reason}`]);
    const kept = held.map(({ key, reason }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `held ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key)}: ${reason}`);
    const said = notes.map((note) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note));
    if (counted.length + failed.length + said.length === 0)
        return null;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        failed.length > 0
            ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('CAUTION', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
                (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(failed.length, 'alert event')} not delivered to ${label}.`),
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
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(rest > 0 ? [...items.slice(0, MOST_ALERTS), (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_8__/* .moreLine */ .g)(rest)] : items);
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
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`Overdue (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(overdue.length)})`)}, ${(0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fixWithinWords */ .A5)(view.run, overdue)}`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(items.slice(0, MOST_OPEN)),
        folded.length === 0 ? null : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${overdue.length - MOST_OPEN} more overdue`, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(folded)),
    ]);
}
function overdueItem(view, finding) {
    const seen = finding.standing === 'unseen' ? ', not seen this time' : '';
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[finding.severity]} ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .e)(view, finding)}: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .overdueWords */ .kp)(view.run, finding) ?? '')}${seen}; ${(0,_summary_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .G)(view, finding.rule)}`;
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
    return `${point.complete ? '' : 'at least '}${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(totalOf(point))}`;
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
        const again = reopened === 0 ? '' : `, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(reopened)} came back`;
        return [
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${_summary_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[severity]} ${severity}`,
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${[
                (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(repairs),
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

/***/ 58862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sendsOf)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64599);
/* harmony import */ var _words_send_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80654);
/* harmony import */ var _summary_more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70268);



const MOST_TROUBLES = 5;
/** What became of events and metrics, a line for each receiver; null where nothing is sent anywhere. */
function sendsOf({ sends }) {
    if (sends.length === 0)
        return null;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(sends.map((one) => {
        const line = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${one.label}:`)} ${(0,_words_send_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sendCounts */ .ni)(one)}.`;
        const troubles = (0,_words_send_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sendTroubles */ .zu)(one).map((trouble) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(trouble));
        if (troubles.length === 0)
            return line;
        const rest = troubles.length - MOST_TROUBLES;
        const shown = rest > 0 ? [...troubles.slice(0, MOST_TROUBLES), (0,_summary_more_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g)(rest)] : troubles;
        return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)('CAUTION', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([line, (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(shown)]));
    }));
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
  R$: () => (/* binding */ SUMMARY_BYTES),
  lC: () => (/* binding */ leftOf),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/markdown/markdown.js
var markdown = __webpack_require__(64599);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/words/compliance-words.js
var compliance_words = __webpack_require__(71643);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-more.js
var summary_more = __webpack_require__(70268);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-compliance.js




/** Per list: keeps the section short on a page that has a limit, whatever the frameworks grow to. */
const MOST_REQUIREMENTS = 40;
/** Code points. Where nothing was read, each requirement names all its rules. */
const REASON_LIMIT = 200;
/** What the rules say about frameworks, folded. A framework of which no rule is enabled is not what the user is after. */
function complianceOf(run) {
    const frameworks = (0,compliance_words/* askedFrameworks */.Sx)(run);
    if (frameworks.length === 0)
        return null;
    const failing = frameworks.filter((framework) => (0,compliance_words/* withStatus */.zC)(framework, 'not-met').length > 0).length;
    const hasExceptions = frameworks.some((framework) => (0,compliance_words/* withStatus */.zC)(framework, 'met-with-exceptions').length > 0);
    const rows = frameworks.map((framework) => [
        (0,markdown/* link */.nf)((0,compliance_words/* nameOf */.Vb)(framework), framework.url),
        (0,compliance_words/* withStatus */.zC)(framework, 'met').length,
        strongIfAny((0,compliance_words/* withStatus */.zC)(framework, 'not-met').length),
        (0,compliance_words/* withStatus */.zC)(framework, 'not-assessed').length,
    ]);
    const changes = frameworks.flatMap(changesOf).length;
    const changed = changes === 0 ? '' : `, ${(0,words/* count */.U9)(changes, 'requirement')} changed`;
    const title = (0,markdown/* safe */.gB) `<b>Compliance: ${failing} of ${(0,words/* count */.U9)(frameworks.length, 'framework')} with requirements that are not met${changed}</b>`;
    const intro = (0,markdown/* safe */.gB) `${compliance_words/* COMPLIANCE_INTRO */.PS}`;
    const head = ['framework', 'met', 'not met', 'not assessed'];
    // A phone has no room for one more column.
    const note = hasExceptions
        ? (0,markdown/* safe */.gB) `<sub>What is met with exceptions alone is counted below, by framework.</sub>`
        : null;
    return (0,markdown/* details */.zH)(title, (0,markdown/* blocks */.Bv)([intro, ...changedOf(frameworks), (0,markdown/* table */.tp)(head, rows, 1), note, ...frameworks.map(sectionOf)]));
}
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
        return [(0,markdown/* stack */.t$)([(0,markdown/* strong */.ko)((0,compliance_words/* nameOf */.Vb)(framework)), ...shown, ...(rest > 0 ? [(0,summary_more/* moreLine */.g)(rest)] : [])])];
    });
    if (items.length > 0)
        return [(0,markdown/* strong */.ko)('Changed since the last assessment'), (0,markdown/* bullets */.e5)(items)];
    return [
        (0,markdown/* safe */.gB) `No change in the ${(0,words/* count */.U9)(compared.length, 'requirement')} that can be compared with an earlier run.`,
    ];
}
function changesOf({ requirements }) {
    return compliance_words/* REQUIREMENT_CHANGES */._V.flatMap(([change, how]) => requirements
        .filter((requirement) => requirement.change === change)
        .map(({ id, title }) => (0,markdown/* safe */.gB) `${id} ${title}: ${how}`));
}
function sectionOf(framework) {
    const notMet = (0,compliance_words/* withStatus */.zC)(framework, 'not-met');
    const notAssessed = (0,compliance_words/* withStatus */.zC)(framework, 'not-assessed');
    const excepted = (0,compliance_words/* withStatus */.zC)(framework, 'met-with-exceptions');
    const met = (0,compliance_words/* withStatus */.zC)(framework, 'met');
    const manual = (0,compliance_words/* withStatus */.zC)(framework, 'manual');
    const inPart = met.filter(({ partial }) => partial === true);
    const whole = met.filter(({ partial }) => partial !== true);
    return (0,markdown/* details */.zH)((0,markdown/* safe */.gB) `${(0,compliance_words/* nameOf */.Vb)(framework)}: ${(0,compliance_words/* frameworkCounts */.B5)(framework)}`, (0,markdown/* blocks */.Bv)([
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
    const { id, title, partial, note, reason, manual } = requirement;
    const found = (0,compliance_words/* violationWords */.vD)(requirement);
    const lines = [(0,markdown/* safe */.gB) `${(0,markdown/* strong */.ko)(id)} ${title}${found === '' ? '' : `: ${found}`}`];
    if (note !== undefined)
        lines.push((0,markdown/* safe */.gB) `<em>${partial === true ? 'In part: ' : ''}${note}</em>`);
    if (manual !== undefined)
        lines.push((0,markdown/* safe */.gB) `<em>${manual}</em>`);
    if (reason !== undefined)
        lines.push((0,markdown/* text */.Qq)(reason, REASON_LIMIT));
    return (0,markdown/* stack */.t$)(lines);
}
function strongIfAny(number) {
    return number > 0 ? (0,markdown/* strong */.ko)(number) : (0,markdown/* safe */.gB) `${number}`;
}

// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-data-map.js
var summary_data_map = __webpack_require__(92750);
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
        (0,summary_data_map/* dataMapOf */.a)(view),
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

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
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

/***/ 71643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ frameworkCounts),
/* harmony export */   PS: () => (/* binding */ COMPLIANCE_INTRO),
/* harmony export */   Sx: () => (/* binding */ askedFrameworks),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _V: () => (/* binding */ REQUIREMENT_CHANGES),
/* harmony export */   vD: () => (/* binding */ violationWords),
/* harmony export */   zC: () => (/* binding */ withStatus)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** What numbers about a framework are of. No report says that anybody complies with one: most of each is for people. */
const COMPLIANCE_INTRO = 'Only what rules can decide of each framework, in the accounts and regions of this run. A requirement is met if every rule behind it passed on complete data.';
/** In the order in which they are listed: what got worse first. */
const REQUIREMENT_CHANGES = [
    ['no-longer-met', 'no longer met'],
    ['no-longer-assessed', 'could not be assessed again'],
    ['now-met-with-exceptions', 'now met with exceptions only'],
    ['now-met', 'now met'],
];
/** A framework of which no rule is enabled is not what the user is after. */
function askedFrameworks({ rules: enabled, compliance }) {
    const ids = new Set(enabled.map(({ id }) => id));
    return compliance.filter(({ requirements }) => requirements.some(({ rules }) => rules.some((id) => ids.has(id))));
}
function nameOf({ name, version }) {
    return `${name} ${version}`;
}
function withStatus({ requirements }, status) {
    return requirements.filter((requirement) => requirement.status === status);
}
/** `3 not met, 2 not assessed, 1 met with exceptions, 20 met, 12 for people to assess`. */
function frameworkCounts(framework) {
    const [notMet, notAssessed, excepted, met, manual] = ['not-met', 'not-assessed', 'met-with-exceptions', 'met', 'manual'].map((status) => withStatus(framework, status).length);
    return [
        `${notMet} not met`,
        `${notAssessed} not assessed`,
        ...(excepted === 0 ? [] : [`${excepted} met with exceptions`]),
        `${met} met`,
        ...(manual === 0 ? [] : [`${manual} for people to assess`]),
    ].join(', ');
}
/** `at least 3 violations, 1 accepted`; empty where there is neither. */
function violationWords({ status, violations, accepted = 0, reason }) {
    const open = reason === undefined ? '' : 'at least ';
    return [
        ...(status === 'not-met' ? [`${open}${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(violations, 'violation')}`] : []),
        ...(accepted === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(accepted)} accepted`]),
    ].join(', ');
}


/***/ }),

/***/ 95407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ dataMapLimits),
/* harmony export */   D4: () => (/* binding */ mostWords),
/* harmony export */   Gy: () => (/* binding */ dataMapSentence),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oJ: () => (/* binding */ foundWords),
/* harmony export */   ot: () => (/* binding */ classWords)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56799);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);





const MOST_KINDS = 5;
const MOST_ACCOUNTS = 5;
const MOST_REGIONS = 3;
/** What was found, in numbers of resources, each of which counts once for each class. Without a full stop. */
function dataMapSentence({ run, dataMap: { classes, looked } }) {
    const rules = run.dataMap.rules.length;
    if (looked === 0)
        return rules === 0
            ? 'No enabled rule asks for personal data or secrets: nothing was looked through'
            : `Nothing was read that could be looked through for personal data or secrets, which ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rules, 'rule')} ${rules === 1 ? 'asks' : 'ask'} for`;
    const where = `in the texts that were read of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(looked, 'resource')}`;
    if (classes.length === 0)
        return `No personal data and no secrets found ${where}`;
    const found = classes.map(({ class: name, resources }) => `${classWords(name)} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(resources, 'resource')}`);
    return `Found ${where}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(found)}`;
}
/** What the numbers do not say: what was not looked for, and where nobody looked. Sentences. */
function dataMapLimits(view) {
    if (view.dataMap.looked === 0)
        return [notReadWords(view)].filter((one) => one !== null);
    return [
        notLookedFor(view),
        allowed(view),
        notReadWords(view),
        notAskedFor(view),
        notLookedThrough(view),
    ].filter((one) => one !== null);
}
/** `security groups in shop, eu-west-1 (12)`. */
function mostWords({ accounts }, { kind, account, region, resources }) {
    return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabel */ .tf)(kind)} in ${accounts.shortLabel(account)}, ${region} (${String(resources)})`;
}
/** `e-mail addresses: at least 41 resources in 3 accounts`. */
function foundWords(view, { class: name, resources, entries }) {
    const accounts = new Set(entries.map(({ account }) => account)).size;
    const least = isAtLeast(view) ? 'at least ' : '';
    return `${classWords(name)}: ${least}${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(resources, 'resource')} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(accounts, 'account')}`;
}
/** Whether the numbers may be higher. */
function isAtLeast({ dataMap: { inPart, gaps } }) {
    return inPart > 0 || gaps.size > 0;
}
function notLookedFor({ run }) {
    const { lookedFor } = run.dataMap;
    if (lookedFor === null)
        return 'What was looked for, and from which confidence on, is not known here: the inventory does not say it, or several do not say the same.';
    const { classes, nationalIds, minimumConfidence } = lookedFor;
    const others = _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_CLASSES */ .A3.filter((one) => !classes.includes(one)).map((one) => classWords(one));
    const ids = classes.includes('national_id') ? ` National ids: of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(nationalIds)} alone.` : '';
    const not = others.length === 0 ? '' : `Not looked for: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(others)} (national-ids names no country). `;
    return `${not}Counted from confidence ${String(minimumConfidence)} on.${ids}`;
}
function allowed({ run }) {
    const { exempt = [] } = run.dataMap.lookedFor ?? {};
    const whose = run.inventories === undefined ? '' : ' of the run that wrote the inventory';
    return exempt.length === 0
        ? null
        : `Not counted, as the configuration file${whose} says: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(exempt)}.`;
}
/** What was to be looked through and could not be, or was looked through for less. */
function notReadWords({ dataMap: { inPart, gaps }, accounts }) {
    const places = [...gaps].map(([account, regions]) => {
        const where = regions.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
            ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
            : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)([...regions].toSorted(), MOST_REGIONS, 'region');
        return `${where} of ${accounts.label(account)}`;
    });
    const open = [
        ...(places.length === 0 ? [] : [`in ${first(places, MOST_ACCOUNTS, 'account')}`]),
        ...(inPart === 0 ? [] : [`in texts of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(inPart, 'resource')}`]),
    ];
    return open.length === 0 ? null : `Not everything is known: there are gaps ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(open)}.`;
}
function notAskedFor({ run: { dataMap } }) {
    const { notRead } = dataMap;
    return notRead.length === 0
        ? null
        : `Not read, since no rule asks for it (collect: all does): ${first((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabels */ .G8)(notRead), MOST_KINDS, 'kind')}.`;
}
function notLookedThrough({ run: { dataMap, inventories } }) {
    const kinds = Object.entries(dataMap.notLooked);
    if (kinds.length === 0)
        return null;
    const all = kinds.reduce((sum, [, number]) => sum + number, 0);
    const named = kinds.map(([kind, number]) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabel */ .tf)(kind)} (${String(number)})`);
    const lead = inventories !== undefined
        ? 'The inventory does not say what is in'
        : 'Since no rule asks for it there, nobody looked through';
    return `${lead} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all, 'resource')}: ${first(named, MOST_KINDS, 'kind')}.`;
}
/** The first of them, and where the others are. */
function first(words, most, noun) {
    const shown = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(words, most, noun);
    return shown === (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(words) ? shown : `${shown} in ${_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_FILE */ .F}`;
}
/** Several of a class: `e-mail addresses`. */
function classWords(name) {
    const [, several] = _model_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASS_NOUNS */ .nD[name];
    return several;
}


/***/ }),

/***/ 34805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ withoutStateWords),
/* harmony export */   O3: () => (/* binding */ acceptCommand),
/* harmony export */   hV: () => (/* binding */ nothingChangedWords)
/* harmony export */ });
/* harmony import */ var _text_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89745);
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
/** The command that writes a change into the accepted state, with the inventory of this run. */
function acceptCommand({ settings }, { change }) {
    const { acceptedState, workspace } = settings;
    const folder = acceptedState ?? '';
    const path = folder.startsWith(`${workspace}/`) ? folder.slice(workspace.length + 1) : folder;
    const ids = (change?.attributes ?? []).map(({ id }) => id).join(',');
    return `${_text_call_js__WEBPACK_IMPORTED_MODULE_2__/* .CALL */ .X} accept --inventory inventory.ndjson.gz --accepted-state ${path} --only ${ids} --reason '…'`;
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
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   ji: () => (/* binding */ whatAndWhere),
/* harmony export */   rl: () => (/* binding */ verbOf),
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   v2: () => (/* binding */ notToRead),
/* harmony export */   y0: () => (/* binding */ pastTrouble)
/* harmony export */ });
/* unused harmony export reasonWords */
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97571);
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _accounts_left_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74184);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74315);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74331);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19118);










/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
function checked(run, idle = (0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .idleRules */ .q)(run).length) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .GLOBAL_REGION */ .j)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(all, 'account')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(accounts, 'account');
    const rules = run.rules.length;
    const judging = idle > 0 ? `${rules - idle} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rules, 'rule')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rules, 'rule');
    return `${judging} on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(resources, 'resource')} in ${accountsRead} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,_accounts_left_out_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOutWords */ .N)(leftOut)})`;
}
/** `3 resources are left to the 2 accounts that own and share them, which this run does not read`; null for none. */
function notJudged({ leftToOwners }) {
    if (leftToOwners.length === 0)
        return null;
    const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0);
    const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them'];
    const [accounts, own] = leftToOwners.length === 1
        ? ['the account', 'owns and shares']
        : [`the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(leftToOwners.length, 'account')}`, 'own and share'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them}, which this run does not read`;
}
const MOST_LEFT_OPEN = 3;
/** `2 results hang on regions that the settings leave out and are unknown (rule-a and rule-b)`; null for none. */
function leftOpen({ outcomes }) {
    const open = outcomes.filter((outcome) => outcome.leftOpen !== undefined);
    const results = open.reduce((sum, outcome) => sum + (outcome.leftOpen?.length ?? 0), 0);
    if (results === 0)
        return null;
    const rules = [...new Set(open.map(({ rule }) => rule))].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n);
    const [hang, are] = results === 1 ? ['hangs', 'is'] : ['hang', 'are'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(results, 'result')} ${hang} on regions that the settings leave out and ${are} unknown (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(rules, MOST_LEFT_OPEN, 'rule')})`;
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
    const fresh = run.findings.filter((one) => one.standing === 'counted' && one.change !== undefined && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_9__/* .isNew */ .B)(one)).length;
    const among = [
        counts.reopened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.reopened)} reopened`,
        fresh === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(fresh, 'change')} since the accepted state`,
    ].filter((part) => part !== '');
    const which = among.length === 0 ? '' : ` (${among.join(', ')})`;
    const parts = [
        counts.new === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.new)} new${which}`,
        counts.worsened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.worsened)} worsened`,
        counts.known === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.known)} known`,
        counts.fixed === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.fixed)} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.withdrawn)} ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawnPhrase */ .aB)(run.fixed)} (rule, account or region left out${run.fixed.some(_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeMaskedOtherwise */ .uq) ? ', or masked otherwise than before' : ''})`,
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return 'Nothing new and nothing fixed since the last run';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(parts)} since the last run`;
}
/** `3 findings are accepted by exceptions`; null where none is. */
function acceptedByExceptions({ accepted }) {
    if (accepted === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted by exceptions`;
}
/** What was evaluated in place of AWS, and how old it is; null where AWS was read. */
function asOf({ inventories }) {
    const [first, ...others] = inventories ?? [];
    if (first === undefined)
        return null;
    if (others.length === 0)
        return `As of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(first.at)}: read from ${first.file} (run ${first.run}), not from AWS`;
    const times = [first, ...others].map(({ at }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(at)).toSorted();
    const [oldest = '', newest = ''] = [times[0], times.at(-1)];
    const when = oldest === newest ? oldest : `${oldest} to ${newest}`;
    const files = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)([first, ...others].map(({ file }) => file), 3, 'file');
    return `As of ${when}: read from ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(times.length, 'inventory', 'inventories')} (${files}), not from AWS`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    const { startedAt } = run;
    return Date.parse(previousAt) <= Date.parse(startedAt)
        ? `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .spanLabel */ .hE)(previousAt, startedAt)} before this one`
        : `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .spanLabel */ .hE)(startedAt, previousAt)} after this one, so a clock is wrong`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .kindLabels */ .G8)(block.kinds), 4, 'kind');
    if (block.regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz))
        return `${kinds} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz)}`;
    return `${kinds} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.regions.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .regionLabel */ .p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(run, block) {
    const way = (0,_way_out_js__WEBPACK_IMPORTED_MODULE_4__/* .wayOut */ .Y)(run, block);
    if (way !== null)
        return `${reasonOf(block)}: ${way}`;
    if (block.actions.length === 0)
        return reasonOf(block);
    return `${reasonOf(block)}, ${verbOf(block)} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.actions, 4, 'action')}`;
}
/** `denied by a service control policy`, where AWS says so. */
function reasonOf({ reason, deniedBy }) {
    return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withArticle */ .vJ)(deniedBy)}`;
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
    if (reason === 'kept-on-runner')
        return 'kept on the runner that read it (data-region)';
    if (reason === 'not-decided')
        return 'the settings leave it open';
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.accounts.map((id) => accounts.label(id)), most, 'account');
}


/***/ })

};
