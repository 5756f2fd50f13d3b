export const id = 3611;
export const ids = [3611];
export const modules = {

/***/ 94503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sn: () => (/* binding */ BYTE_ORDER_MARK),
  Ie: () => (/* binding */ cellText),
  A_: () => (/* binding */ csvLines),
  Hu: () => (/* binding */ csvParts),
  e1: () => (/* binding */ csvPartsOf),
  Aq: () => (/* binding */ shownCell)
});

;// CONCATENATED MODULE: ./node_modules/d3-dsv/dist/d3-dsv.mjs
// https://d3js.org/d3-dsv/ v3.0.2 Copyright 2013-2026 Mike Bostock
var EOL = {},
    EOF = {},
    QUOTE = 34,
    NEWLINE = 10,
    RETURN = 13;

function objectConverter(columns) {
  return new Function("d", "return {" + columns.map(function(name, i) {
    return JSON.stringify(name) + ": d[" + i + "] || \"\"";
  }).join(",") + "}");
}

function customConverter(columns, f) {
  var object = objectConverter(columns);
  return function(row, i) {
    return f(object(row), i, columns);
  };
}

// Compute unique columns in order of discovery.
function inferColumns(rows) {
  var columnSet = Object.create(null),
      columns = [];

  rows.forEach(function(row) {
    for (var column in row) {
      if (!(column in columnSet)) {
        columns.push(columnSet[column] = column);
      }
    }
  });

  return columns;
}

function pad(value, width) {
  var s = value + "", length = s.length;
  return length < width ? new Array(width - length + 1).join(0) + s : s;
}

function formatYear(year) {
  return year < 0 ? "-" + pad(-year, 6)
    : year > 9999 ? "+" + pad(year, 6)
    : pad(year, 4);
}

function formatDate(date) {
  var hours = date.getUTCHours(),
      minutes = date.getUTCMinutes(),
      seconds = date.getUTCSeconds(),
      milliseconds = date.getUTCMilliseconds();
  return isNaN(date) ? "Invalid Date"
      : formatYear(date.getUTCFullYear()) + "-" + pad(date.getUTCMonth() + 1, 2) + "-" + pad(date.getUTCDate(), 2)
      + (milliseconds ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds, 2) + "." + pad(milliseconds, 3) + "Z"
      : seconds ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds, 2) + "Z"
      : minutes || hours ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + "Z"
      : "");
}

function dsv(delimiter) {
  var reFormat = new RegExp("[\"" + delimiter + "\n\r]"),
      DELIMITER = delimiter.charCodeAt(0);

  function parse(text, f) {
    var convert, columns, rows = parseRows(text, function(row, i) {
      if (convert) return convert(row, i - 1);
      columns = row, convert = f ? customConverter(row, f) : objectConverter(row);
    });
    rows.columns = columns || [];
    return rows;
  }

  function parseRows(text, f) {
    var rows = [], // output rows
        N = text.length,
        I = 0, // current character index
        n = 0, // current line number
        t, // current token
        eof = N <= 0, // current token followed by EOF?
        eol = false; // current token followed by EOL?

    // Strip the trailing newline.
    if (text.charCodeAt(N - 1) === NEWLINE) --N;
    if (text.charCodeAt(N - 1) === RETURN) --N;

    function token() {
      if (eof) return EOF;
      if (eol) return eol = false, EOL;

      // Unescape quotes.
      var i, j = I, c;
      if (text.charCodeAt(j) === QUOTE) {
        while (I++ < N && text.charCodeAt(I) !== QUOTE || text.charCodeAt(++I) === QUOTE);
        if ((i = I) >= N) eof = true;
        else if ((c = text.charCodeAt(I++)) === NEWLINE) eol = true;
        else if (c === RETURN) { eol = true; if (text.charCodeAt(I) === NEWLINE) ++I; }
        return text.slice(j + 1, i - 1).replace(/""/g, "\"");
      }

      // Find next delimiter or newline.
      while (I < N) {
        if ((c = text.charCodeAt(i = I++)) === NEWLINE) eol = true;
        else if (c === RETURN) { eol = true; if (text.charCodeAt(I) === NEWLINE) ++I; }
        else if (c !== DELIMITER) continue;
        return text.slice(j, i);
      }

      // Return last token before EOF.
      return eof = true, text.slice(j, N);
    }

    while ((t = token()) !== EOF) {
      var row = [];
      while (t !== EOL && t !== EOF) row.push(t), t = token();
      if (f && (row = f(row, n++)) == null) continue;
      rows.push(row);
    }

    return rows;
  }

  function preformatBody(rows, columns) {
    return rows.map(function(row) {
      return columns.map(function(column) {
        return formatValue(row[column]);
      }).join(delimiter);
    });
  }

  function format(rows, columns) {
    if (columns == null) columns = inferColumns(rows);
    return [columns.map(formatValue).join(delimiter)].concat(preformatBody(rows, columns)).join("\n");
  }

  function formatBody(rows, columns) {
    if (columns == null) columns = inferColumns(rows);
    return preformatBody(rows, columns).join("\n");
  }

  function formatRows(rows) {
    return rows.map(formatRow).join("\n");
  }

  function formatRow(row) {
    return row.map(formatValue).join(delimiter);
  }

  function formatValue(value) {
    return value == null ? ""
        : value instanceof Date ? formatDate(value)
        : reFormat.test(value += "") ? "\"" + value.replace(/"/g, "\"\"") + "\""
        : value;
  }

  return {
    parse: parse,
    parseRows: parseRows,
    format: format,
    formatBody: formatBody,
    formatRows: formatRows,
    formatRow: formatRow,
    formatValue: formatValue
  };
}

var csv = dsv(",");

var csvParse = csv.parse;
var csvParseRows = csv.parseRows;
var csvFormat = csv.format;
var csvFormatBody = csv.formatBody;
var csvFormatRows = csv.formatRows;
var csvFormatRow = csv.formatRow;
var csvFormatValue = csv.formatValue;

var tsv = dsv("\t");

var tsvParse = tsv.parse;
var tsvParseRows = tsv.parseRows;
var tsvFormat = tsv.format;
var tsvFormatBody = tsv.formatBody;
var tsvFormatRows = tsv.formatRows;
var tsvFormatRow = tsv.formatRow;
var tsvFormatValue = tsv.formatValue;

function autoType(object) {
  for (var key in object) {
    var value = object[key].trim(), number, m;
    if (!value) value = null;
    else if (value === "true") value = true;
    else if (value === "false") value = false;
    else if (value === "NaN") value = NaN;
    else if (!isNaN(number = +value)) value = number;
    else if (m = value.match(/^([-+]\d{2})?\d{4}(-\d{2}(-\d{2})?)?(T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?(Z|[-+]\d{2}:\d{2})?)?$/)) {
      if (fixtz && !!m[4] && !m[7]) value = value.replace(/-/g, "/").replace(/T/, " ");
      value = new Date(value);
    }
    else continue;
    object[key] = value;
  }
  return object;
}

// https://github.com/d3/d3-dsv/issues/45
const fixtz = new Date("2019-01-01T00:00").getHours() || new Date("2019-07-01T00:00").getHours();



// EXTERNAL MODULE: ./build/src/text/recurring.js
var recurring = __webpack_require__(19806);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/report/csv-lines.js



/** Without it Excel takes UTF-8 for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const SEPARATOR = ',';
const END = '\r\n';
/** What a spreadsheet takes for the beginning of a formula, in its wide forms too (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/**
 * Rows as RFC 4180 has them: CRLF, quotes where they are needed. Cells that a spreadsheet would take for a formula begin
 * with `'`.
 */
function csvLines(rows) {
    return Array.from(rows, rowText).join('');
}
/** The same in parts. */
function* csvParts(rows) {
    for (const row of rows)
        yield rowText(row);
}
/** The same of rows with cells that recur, which are as cellText has them. */
function* csvPartsOf(rows) {
    for (const row of rows) {
        let text = '';
        for (const [at, cell] of row.entries()) {
            if (at > 0)
                text += SEPARATOR;
            if (cell instanceof recurring/* Recurring */.Yr) {
                yield text;
                yield cell;
                text = '';
            }
            else
                text += cellText(cell);
        }
        yield text + END;
    }
}
function rowText(row) {
    return `${row.map(cellText).join(SEPARATOR)}${END}`;
}
/** A cell as it stands in the file. */
function cellText(cell) {
    return csvFormatValue(withoutFormula(cell));
}
function withoutFormula(cell) {
    if (typeof cell !== 'string')
        return cell === null ? '' : String(cell);
    return FORMULA.test(cell) ? `'${cell}` : cell;
}
/** @param keepsLines whether line breaks are ours; those of others' texts are shown as escapes */
function shownCell(cell, keepsLines = false) {
    if (typeof cell !== 'string')
        return cell;
    return keepsLines ? cell.split('\n').map(visible/* visible */.R).join('\n') : (0,visible/* visible */.R)(cell);
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
/* harmony import */ var _csv_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94503);
/* harmony import */ var _text_recurring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19806);
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
    fix: {
        ofFinding: ({ finding }) => finding.fix ?? null,
        ofRule: ({ rule }) => rule?.remediation.text?.trim() ?? null,
    },
    commands: { ofFinding: ({ commands }) => commands, keepsLines: true },
    compliance: {
        ofRule: ({ requirements }) => namesOf(requirements),
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
    yield* (0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .csvPartsOf */ .e1)(cellsOfAll(view));
}
function* cellsOfAll(view) {
    const columns = Object.entries(COLUMNS);
    const texts = new _text_recurring_js__WEBPACK_IMPORTED_MODULE_5__/* .RecurringTexts */ .wH();
    for (const row of (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(view))
        yield columns.map(([name, { ofFinding, ofRule, keepsLines }]) => {
            const own = ofFinding?.(row) ?? null;
            if (own !== null || ofRule === undefined)
                return (0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .shownCell */ .Aq)(own, keepsLines);
            return texts.of(name, row.finding.rule, () => (0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie)((0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .shownCell */ .Aq)(ofRule(row))));
        });
    const mapped = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementsByRule */ .Mw)(view.run);
    for (const result of (0,_unknown_results_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownResults */ .l)(view)) {
        const { accounts } = view;
        const context = {
            accountName: accounts.nameOf(result.account) ?? '',
            environment: accounts.get(result.account)?.environment.name ?? '',
            requirements: mapped.get(result.rule.id) ?? [],
        };
        yield columns.map(([, { ofUnknown }]) => (0,_csv_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .shownCell */ .Aq)(ofUnknown?.(result, context) ?? null));
    }
}
function namesOf(requirements) {
    return requirements.map(({ name, id }) => `${name} ${id}`).join('; ');
}


/***/ }),

/***/ 19806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ partText),
/* harmony export */   Yr: () => (/* binding */ Recurring),
/* harmony export */   wH: () => (/* binding */ RecurringTexts)
/* harmony export */ });
/**
 * A text that comes up many times in one file, such as what a rule says: it is made once, and looked at once. No value begins
 * before it and goes on in it, nor begins in it and goes on behind it.
 */
class Recurring {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** The texts that recur in one file. */
class RecurringTexts {
    #known = new Map();
    /**
     * @param what the text says; by itself, since to join it with `subject` takes longer than all the rest
     * @param subject of which it says it: the id of a rule
     * @param make is called where it is not known yet
     */
    of(what, subject, make) {
        const bySubject = this.#known.get(what);
        const known = bySubject?.get(subject);
        if (known !== undefined)
            return known;
        const made = new Recurring(make());
        this.#known.set(what, (bySubject ?? new Map()).set(subject, made));
        return made;
    }
}
function partText(part) {
    return typeof part === 'string' ? part : part.text;
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
