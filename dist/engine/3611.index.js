export const id = 3611;
export const ids = [3611];
export const modules = {

/***/ 33611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCsv: () => (/* binding */ renderCsv)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96789);
/* harmony import */ var _words_affected_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23931);
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80642);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72939);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41591);
/* harmony import */ var _unknown_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59013);






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
        ofUnknown: _unknown_results_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownWords */ .k,
    },
    reach: { ofFinding: ({ finding }) => (0,_words_affected_words_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedWords */ .c)(finding.affected) },
    state: { ofFinding: ({ finding }) => finding.state },
    first_seen: { ofFinding: ({ finding }) => finding.firstSeen },
    last_seen: { ofFinding: ({ finding }) => finding.lastSeen },
    reopened: { ofFinding: ({ finding }) => finding.reopened },
    due: { ofFinding: ({ finding }) => finding.due ?? null },
    overdue: { ofFinding: ({ finding }) => String(finding.overdue === true) },
    who: { ofFinding: ({ finding }) => (0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whoWords */ .Wi)(finding) },
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
 * findings.csv, as RFC 4180 has it: CRLF, quotes where they are needed, UTF-8 with a byte order mark, without which Excel
 * takes it for another encoding. A row for each finding, then one for each rule whose result is unknown in an account. Cells
 * that a spreadsheet would take for a formula begin with `'` (OWASP, CSV Injection).
 */
function* renderCsv(view) {
    const columns = Object.values(COLUMNS);
    yield `\ufeff${lineOf(Object.keys(COLUMNS))}`;
    for (const row of (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(view)) {
        yield lineOf(columns.map(({ ofFinding, keepsLines }) => shown(ofFinding(row), keepsLines)));
    }
    const mapped = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementsByRule */ .Mw)(view.run);
    for (const result of (0,_unknown_results_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownResults */ .l)(view)) {
        const { accounts } = view;
        const context = {
            accountName: accounts.nameOf(result.account) ?? '',
            environment: accounts.get(result.account)?.environment.name ?? '',
            requirements: mapped.get(result.rule.id) ?? [],
        };
        yield lineOf(columns.map(({ ofUnknown }) => shown(ofUnknown?.(result, context) ?? null)));
    }
}
function shown(cell, keepsLines = false) {
    if (typeof cell !== 'string')
        return cell;
    return keepsLines ? cell.split('\n').map(_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R).join('\n') : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(cell);
}
function lineOf(cells) {
    // The library quotes what holds the delimiter of its records, which a line feed alone is not.
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([cells], { record_delimiter: '\r\n', escape_formulas: true, quoted_match: /[\r\n]/ });
}
function namesOf(requirements) {
    return requirements.map(({ name, id }) => `${name} ${id}`).join('; ');
}


/***/ })

};
