export const id = 3611;
export const ids = [3611];
export const modules = {

/***/ 74878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ csvLines),
/* harmony export */   Aq: () => (/* binding */ shownCell),
/* harmony export */   Hu: () => (/* binding */ csvParts),
/* harmony export */   sn: () => (/* binding */ BYTE_ORDER_MARK)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96789);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72939);


/**
 * Rows that the library writes at a time: each call of it takes as long as some rows do, and the text of thousands of rows
 * lives so long that V8 moves it among the old objects.
 */
const BATCH = 50;
/** Without it Excel takes UTF-8 for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';
/**
 * Rows as RFC 4180 has them: CRLF, quotes where they are needed. Cells that a spreadsheet would take for a formula begin
 * with `'` (OWASP, CSV Injection).
 */
function csvLines(rows) {
    // Of itself the library quotes what holds CRLF, and neither half of it.
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([...rows], {
        record_delimiter: '\r\n',
        escape_formulas: true,
        quote_record_delimiter: true,
    });
}
/** The same in parts. */
function* csvParts(rows) {
    let batch = [];
    for (const row of rows) {
        batch.push(row);
        if (batch.length < BATCH)
            continue;
        yield csvLines(batch);
        batch = [];
    }
    if (batch.length > 0)
        yield csvLines(batch);
}
/** @param keepsLines whether line breaks are ours; those of others' texts are shown as escapes */
function shownCell(cell, keepsLines = false) {
    if (typeof cell !== 'string')
        return cell;
    return keepsLines ? cell.split('\n').map(_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R).join('\n') : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(cell);
}


/***/ }),

/***/ 33611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCsv: () => (/* binding */ renderCsv)
/* harmony export */ });
/* harmony import */ var _words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23931);
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80642);
/* harmony import */ var _csv_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74878);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41591);
/* harmony import */ var _unknown_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59013);





/** In the order of the file. Programs go by the names: a name stays, and new columns come last. */
const COLUMNS = {
    status: { ofFinding: ({ status }) => status, ofUnknown: () => 'unknown' },
    severity: { ofFinding: ({ finding }) => finding.severity },
    rule: { ofFinding: ({ finding }) => finding.rule, ofUnknown: ({ rule }) => rule.id },
    title: { ofFinding: ({ title }) => title, ofUnknown: ({ rule }) => rule.title },
    account: { ofFinding: ({ finding }) => finding.account, ofUnknown: ({ account }) => account },
    account_name: {
        ofFinding: ({ accountName }) => accountName,
        ofUnknown: (_, { accountName }) => accountName,
    },
    environment: {
        ofFinding: ({ finding }) => finding.environment,
        ofUnknown: (_, { environment }) => environment,
    },
    region: { ofFinding: ({ finding }) => finding.region, ofUnknown: ({ regions }) => regions.join(' ') },
    kind: { ofFinding: ({ finding }) => finding.kind },
    id: { ofFinding: ({ finding }) => finding.id },
    name: { ofFinding: ({ finding }) => finding.name },
    arn: { ofFinding: ({ finding }) => finding.arn },
    evidence: {
        ofFinding: ({ evidence }) => evidence,
        ofUnknown: _unknown_results_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownWords */ .k,
    },
    reach: { ofFinding: ({ finding }) => (0,_words_affected_words_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedWords */ .c)(finding.affected) },
    state: { ofFinding: ({ finding }) => finding.state },
    first_seen: { ofFinding: ({ finding }) => finding.firstSeen },
    last_seen: { ofFinding: ({ finding }) => finding.lastSeen },
    reopened: { ofFinding: ({ finding }) => finding.reopened },
    due: { ofFinding: ({ finding }) => finding.due ?? null },
    overdue: { ofFinding: ({ finding }) => String(finding.overdue === true) },
    who: { ofFinding: ({ finding }) => (0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whoWords */ .Wi)(finding) },
    covered_by: { ofFinding: ({ finding }) => finding.coveredBy },
    accepted_because: { ofFinding: ({ finding }) => finding.exception?.reason ?? null },
    accepted_by: { ofFinding: ({ finding }) => finding.exception?.owner ?? null },
    accepted_until: { ofFinding: ({ finding }) => finding.exception?.expires ?? null },
    fix: { ofFinding: ({ finding, rule }) => finding.fix ?? rule?.remediation.text?.trim() ?? null },
    commands: { ofFinding: ({ commands }) => commands, keepsLines: true },
    compliance: {
        ofFinding: ({ requirements }) => namesOf(requirements),
        ofUnknown: (_, { requirements }) => namesOf(requirements),
    },
    console: { ofFinding: ({ console: address }) => address },
    fingerprint: { ofFinding: ({ finding }) => finding.fingerprint },
};
/**
 * findings.csv, in UTF-8 with a byte order mark (see csvLines). A row for each finding, then one for each rule whose result is
 * unknown in an account.
 */
function* renderCsv(view) {
    yield `${_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .BYTE_ORDER_MARK */ .sn}${(0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .csvLines */ .A_)([Object.keys(COLUMNS)])}`;
    yield* (0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .csvParts */ .Hu)(cellsOfAll(view));
}
function* cellsOfAll(view) {
    const columns = Object.values(COLUMNS);
    for (const row of (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(view))
        yield columns.map(({ ofFinding, keepsLines }) => (0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .shownCell */ .Aq)(ofFinding(row), keepsLines));
    const mapped = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementsByRule */ .Mw)(view.run);
    for (const result of (0,_unknown_results_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownResults */ .l)(view)) {
        const { accounts } = view;
        const context = {
            accountName: accounts.nameOf(result.account) ?? '',
            environment: accounts.get(result.account)?.environment.name ?? '',
            requirements: mapped.get(result.rule.id) ?? [],
        };
        yield columns.map(({ ofUnknown }) => (0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .shownCell */ .Aq)(ofUnknown?.(result, context) ?? null));
    }
}
function namesOf(requirements) {
    return requirements.map(({ name, id }) => `${name} ${id}`).join('; ');
}


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   S9: () => (/* binding */ callWords),
/* harmony export */   Wi: () => (/* binding */ whoWords),
/* harmony export */   nD: () => (/* binding */ whoAnswer)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);

/**
 * `opened 2026-11-27 02:13 UTC by assumed-role/deploy/alice from 203.0.113.7 (AuthorizeSecurityGroupIngress)`. Untrusted
 * text, as a phrase.
 */
function callWords({ did, at, principal, source, event }) {
    const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
    // The call of a service comes from the service.
    const from = source === '' || source === principal ? '' : ` from ${source}`;
    return `${did} ${time} by ${principal}${from} (${event})`;
}
/** The same of a finding, or why nobody is named; empty where nobody was to be asked. */
function whoWords(finding) {
    const { status } = finding.attribution ?? {};
    if (status === undefined || status === 'found')
        return whoAnswer(finding);
    return `who did it ${status === 'not-asked' ? 'was' : 'is'} ${whoAnswer(finding)}`;
}
/** The same behind a label that asks who did it. */
function whoAnswer({ kind, attribution }) {
    if (attribution === undefined)
        return '';
    if (attribution.status === 'found')
        return callWords(attribution.call);
    return `${attribution.status === 'not-asked' ? 'not asked' : 'not known'}: ${whyUnknown(kind, attribution)}`;
}
/** Why nobody is named, as a clause. */
function whyUnknown(kind, attribution) {
    return attribution.status === 'none-found'
        ? `${(0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).callLog} has no such call of the last 90 days, or not yet: it takes some 15 minutes`
        : attribution.message;
}


/***/ })

};
