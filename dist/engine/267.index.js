export const id = 267;
export const ids = [267];
export const modules = {

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printTable),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2939);

/** One line of a command's result. */
function print(line) {
    process.stdout.write(`${line}\n`);
}
/** Columns as wide as their widest cell; the last one is not padded. Cells may hold untrusted text. */
function printTable(head, rows) {
    const cells = [head, ...rows].map((row) => row.map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R));
    const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    for (const row of cells) {
        print(row
            .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
            .join('  '));
    }
}


/***/ }),

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand),
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _collect_aws_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2849);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4572);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3910);
/* harmony import */ var _rules_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9689);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2364);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1194);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8875);








/** Tells every mistake in the selected rules. */
function checkCommand(selection, options) {
    const { rules, problems } = (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRules */ .M)(orDefault(selection), loadOptions());
    const errors = problems.filter(({ level }) => level === 'error').length;
    if (options.json) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(JSON.stringify({ rules: rules.map(({ rule }) => rule.id), problems }));
    }
    else {
        for (const { file, line, level, message, excerpt } of problems) {
            (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`${file}:${line}: ${level}: ${message}`);
            if (excerpt !== null)
                for (const part of excerpt.split('\n'))
                    (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`  ${part}`);
        }
        const examples = rules.reduce((sum, { rule }) => sum + rule.examples.length, 0);
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(rules.length, 'rule')} with ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(examples, 'example')}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(errors, 'error')}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(problems.length - errors, 'warning')}.`);
    }
    return errors > 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.wrongUse : _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.good;
}
/** Lists the selected rules, worst first. */
function listCommand(selection, options) {
    const { rules } = (0,_rules_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRules */ .A)(orDefault(selection), loadOptions());
    if (options.json) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(JSON.stringify(rules.map(describe)));
        return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.good;
    }
    const sorted = rules.toSorted((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .severityRank */ .qs)(worst(a.rule)) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .severityRank */ .qs)(worst(b.rule)));
    (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printTable */ .e)(['SEVERITY', 'STATUS', 'ID', 'TITLE'], sorted.map(({ rule }) => [worst(rule), rule.status, rule.id, rule.title]));
    return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.good;
}
function describe({ rule, query }) {
    const { id, title, severity, status, aliases, place, search } = rule;
    return {
        id,
        title,
        severity,
        status,
        aliases,
        file: place.file,
        line: place.line,
        search,
        kinds: query.kinds,
        actions: actionsFor(query.kinds),
    };
}
function actionsFor(kinds) {
    return [...new Set(kinds.flatMap((kind) => _collect_aws_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .AWS_KINDS */ .a.get(kind)?.actions ?? []))].toSorted();
}
/** The worst of a severity that depends on the environment. */
function worst(rule) {
    if (typeof rule.severity === 'string')
        return rule.severity;
    return (Object.values(rule.severity).toSorted((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .severityRank */ .qs)(a) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .severityRank */ .qs)(b))[0] ??
        rule.severity.default);
}
function orDefault(selection) {
    return selection.length === 0 ? ['default'] : selection;
}
function loadOptions() {
    return { workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'), model: _collect_aws_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .AWS_KINDS */ .a, now: new Date() };
}


/***/ }),

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/** Worst first: the position in the list is the rank. */
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** 0 is the worst. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
function reaches(severity, threshold) {
    return threshold !== 'none' && severityRank(severity) <= severityRank(threshold);
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 group`, `2 groups`, `1,200 groups`. */
function count(number, singular, plural = `${singular}s`) {
    return `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(words, conjunction = 'and') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}


/***/ })

};
