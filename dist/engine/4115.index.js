export const id = 4115;
export const ids = [4115];
export const modules = {

/***/ 84175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sortKeys)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


/** The same content in the same order, whatever the order in which it was put together. */
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b)));
}


/***/ }),

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

/***/ 54115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EVIDENCE: () => (/* binding */ EVIDENCE)
});

// EXTERNAL MODULE: ./build/src/report/words/compliance-words.js
var compliance_words = __webpack_require__(71643);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/report/rules-digest.js
var rules_digest = __webpack_require__(9716);
// EXTERNAL MODULE: ./build/src/report/words/data-map-words.js
var data_map_words = __webpack_require__(95407);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/past/format/sort-keys.js
var sort_keys = __webpack_require__(84175);
;// CONCATENATED MODULE: ./build/src/report/formats/evidence/asked-digest.js


/** The settings that decide what is read and judged. How accounts are opened, and what is secret, is none of them. */
const ASKED = [
    'rules',
    'services',
    'parameters',
    'internetShare',
    'trustedAccounts',
    'exceptionsMaxDays',
    'accounts',
    'organization',
    'excludeAccounts',
    'regions',
    'productionAccounts',
    'withoutProduction',
    'environments',
];
/** SHA-256 in hexadecimal digits: the same where the same was asked, in whatever order it was written. */
function askedDigest(settings) {
    const asked = ASKED.map((name) => [name, settings[name]]);
    const perAccount = Object.entries(settings.perAccount).map(([id, { environment, regions, parameters }]) => [id, { environment, regions, parameters }]);
    const all = { ...Object.fromEntries(asked), perAccount: Object.fromEntries(perAccount) };
    const json = JSON.parse(JSON.stringify(all));
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify((0,sort_keys/* sortKeys */.d)(json)))
        .digest('hex');
}

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/report/formats/evidence/framework.js

/** Its id, of which only what is harmless in the name of a folder is left. Ids that ship hold nothing else. */
function folderOf({ id }) {
    return id.replaceAll(/[^a-z0-9.-]/gi, '-').replace(/^\.+/, '-');
}
/** The ids of the rules that decide any of it, sorted, each once. */
function rulesOf({ requirements }) {
    return [...new Set(requirements.flatMap(({ rules }) => rules))].toSorted(compare/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/src/report/formats/evidence/about-run.js






/** Raised when a program that reads run.json would have to change. */
const SCHEMA = 1;
const STATUSES = ['met', 'met-with-exceptions', 'not-met', 'not-assessed', 'manual'];
/** run.json: which run the evidence is of, by which version of what, and what was asked of it. */
function aboutRun(view) {
    const { run, verdict, isComplete, counts, dataMap } = view;
    const { id, startedAt, finishedAt, version, links, inventories, rules, accounts, leftOut } = run;
    const frameworks = (0,compliance_words/* askedFrameworks */.Sx)(run).map((framework) => ({
        id: framework.id,
        name: framework.name,
        version: framework.version,
        url: framework.url,
        folder: folderOf(framework),
        requirements: Object.fromEntries(STATUSES.map((status) => [status, (0,compliance_words/* withStatus */.zC)(framework, status).length])),
    }));
    const about = {
        schema: SCHEMA,
        program: { name: 'Cloud Baseline', version },
        run: { id, startedAt, finishedAt, url: links.run, files: links.files, workflow: links.workflow },
        ...(inventories === undefined ? {} : { inventories }),
        verdict,
        complete: isComplete,
        violations: counts.violations,
        settings: { sha256: askedDigest(run.settings) },
        rules: { enabled: rules.length, digest: (0,rules_digest/* rulesDigest */.G)(rules) },
        accounts: accounts.map(({ id: account, name, environment }) => ({
            id: account,
            name,
            environment: environment.name,
        })),
        leftOut: leftOut.map(({ id: account, name, why }) => ({ id: account, name, why })),
        dataMap: {
            lookedThrough: dataMap.looked,
            inPart: dataMap.inPart,
            lookedFor: run.dataMap.lookedFor,
            limits: (0,data_map_words/* dataMapLimits */.Bi)(view),
        },
        frameworks,
    };
    return `${(0,json/* toJson */.aB)(about, 2)}\n`;
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./build/src/report/formats/evidence/archive.js


const SUMS = 'SHA256SUMS';
/**
 * The beginning of time as zip knows it, at noon. It stands in files without a time zone: the library writes what the clock
 * of the place showed then, which is what is said here, wherever that is.
 */
const TIME = new Date(1980, 0, 1, 12);
/** Of 9. The sixth, which is usual, takes half as long again for these tables and saves 2 %. */
const LEVEL = 2;
/** Of 12: tables of 128 KB for what was seen before, which files of this size fill. By itself the library takes 2 MB for each file. */
const MEMORY = 3;
const NOTHING = new Uint8Array(0);
/**
 * The files as a zip, in their order, and behind them their digests, as `sha256sum --check` takes them. The same files give the
 * same bytes everywhere: times are fixed, and it is packed by a library in JavaScript, since Node's own zlib is not the same in
 * all versions of Node.
 */
function* zipOf(files) {
    const packed = [];
    const zip = new esm/* Zip */.qQ((error, bytes) => {
        if (error !== null)
            throw error;
        packed.push(bytes);
    });
    for (const { path, parts } of withSums(files)) {
        const file = new esm/* ZipDeflate */.D8(path, { level: LEVEL, mem: MEMORY });
        file.mtime = TIME;
        zip.add(file);
        for (const part of parts) {
            file.push(part);
            yield* packed.splice(0);
        }
        file.push(NOTHING, true);
    }
    zip.end();
    yield* packed;
}
/** Each has to be read to its end before the next one is asked for. */
function* withSums(files) {
    const lines = [];
    for (const { path, parts } of files) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        yield { path, parts: hashed(parts, hash) };
        lines.push(`${hash.digest('hex')}  ${path}\n`);
    }
    yield { path: SUMS, parts: [Buffer.from(lines.join(''))] };
}
function* hashed(parts, hash) {
    for (const part of parts) {
        const bytes = Buffer.from(part);
        hash.update(bytes);
        yield bytes;
    }
}

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
// EXTERNAL MODULE: ./build/src/report/csv-lines.js + 1 modules
var csv_lines = __webpack_require__(94503);
;// CONCATENATED MODULE: ./build/src/report/formats/evidence/table.js

function headOf(columns) {
    return `${csv_lines/* BYTE_ORDER_MARK */.sn}${(0,csv_lines/* csvLines */.A_)([Object.keys(columns)])}`;
}
function linesOf(columns, rows) {
    return [...partsOf(columns, rows)].join('');
}
/** The same in parts, for tables that are long. */
function partsOf(columns, rows) {
    return (0,csv_lines/* csvParts */.Hu)(cellsOfAll(Object.values(columns), rows));
}
function* cellsOfAll(columns, rows) {
    for (const row of rows)
        yield columns.map((cellOf) => (0,csv_lines/* shownCell */.Aq)(cellOf(row)));
}

;// CONCATENATED MODULE: ./build/src/report/formats/evidence/coverage.js




/** How much of what the rules need was read, for each region of each account: a table for those rules, by their ids. */
function coverageTables(view) {
    const { run, accounts, gaps } = view;
    const outcomes = Map.groupBy(run.outcomes, ({ account }) => account);
    const needs = new Map(run.rules.map((rule) => [rule.id, rule.needs]));
    const columns = {
        account: ({ account }) => account,
        account_name: ({ account }) => accounts.nameOf(account),
        environment: ({ account }) => accounts.get(account)?.environment.name ?? null,
        region: ({ region }) => region,
        read: statusOf,
        rules: ({ rules }) => rules,
        rules_unknown: ({ unknown }) => unknown,
        not_read: (place) => kindsOf(place).join(' '),
        because: (place) => [...new Set(place.gaps.map((block) => (0,sentences/* why */.d8)(run, block)))].join('; '),
    };
    return (ids) => {
        const mapped = new Set(ids);
        const needed = new Set([coverage/* EVERYTHING */.Qz, ...ids.flatMap((id) => needs.get(id) ?? [])]);
        const heeded = gaps.flatMap((block) => {
            const kinds = block.kinds.filter((kind) => needed.has(kind));
            return kinds.length === 0 ? [] : [{ ...block, kinds }];
        });
        const places = [...run.accounts.map(({ id }) => id), coverage/* EVERYTHING */.Qz].flatMap((account) => placesOf(account, (outcomes.get(account) ?? []).filter(({ rule }) => mapped.has(rule)), heeded.filter((block) => block.accounts.includes(account))));
        return headOf(columns) + linesOf(columns, places);
    };
}
/** By region. */
function placesOf(account, outcomes, gaps) {
    const places = new Map();
    const at = (region) => {
        const known = places.get(region);
        if (known !== undefined)
            return known;
        const place = { account, region, rules: 0, unknown: 0, gaps: [] };
        places.set(region, place);
        return place;
    };
    for (const { regions, incomplete } of outcomes) {
        for (const region of regions)
            at(region).rules += 1;
        for (const region of incomplete)
            at(region).unknown += 1;
    }
    for (const block of gaps)
        for (const region of block.regions)
            at(region).gaps.push(block);
    return [...places.values()].toSorted((a, b) => (0,compare/* compareText */.n)(a.region, b.region));
}
/** A gap that stopped no rule is one all the same. */
function statusOf({ rules, unknown, gaps }) {
    if (unknown === 0 && gaps.length === 0)
        return 'read';
    return rules === unknown ? 'not read' : 'in part';
}
function kindsOf({ gaps }) {
    return [...new Set(gaps.flatMap(({ kinds }) => kinds))].toSorted(compare/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/src/report/formats/evidence/data-map.js

/** Which personal data and secrets lie where: a row for each account, region, kind and class of which any was found. */
function* dataMapTable({ run, accounts }) {
    const columns = {
        account: ({ account }) => account,
        account_name: ({ account }) => accounts.nameOf(account),
        environment: ({ account }) => accounts.get(account)?.environment.name ?? null,
        region: ({ region }) => region,
        kind: ({ kind }) => kind,
        class: ({ class: name }) => name,
        resources: ({ resources }) => resources,
        places: ({ places }) => places,
    };
    yield headOf(columns);
    yield* partsOf(columns, run.dataMap.held);
}

// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/report/rows.js
var rows = __webpack_require__(41591);
;// CONCATENATED MODULE: ./build/src/report/formats/evidence/findings.js



/**
 * The findings of these rules, rule by rule: what the file findings.csv of the report says, as far as it is evidence. What to do
 * about it stands there.
 */
function* findingTable({ run, accounts }, rules) {
    const byRule = Map.groupBy(run.findings, ({ rule }) => rule);
    const columns = {
        rule: ({ rule }) => rule,
        status: ({ standing }) => rows/* STATUS */.XQ[standing],
        severity: ({ severity }) => severity,
        account: ({ account }) => account,
        account_name: ({ account }) => accounts.nameOf(account),
        environment: ({ environment }) => environment,
        region: ({ region }) => region,
        kind: ({ kind }) => kind,
        id: ({ id }) => id,
        name: ({ name }) => name,
        arn: ({ arn }) => arn,
        evidence: rows/* evidenceOf */.X1,
        reach: ({ affected }) => (0,affected_words/* affectedWords */.c)(affected),
        first_seen: ({ firstSeen }) => firstSeen,
        last_seen: ({ lastSeen }) => lastSeen,
        due: ({ due }) => due ?? null,
        covered_by: ({ coveredBy }) => coveredBy,
        accepted_because: ({ exception }) => exception?.reason ?? null,
        accepted_by: ({ exception }) => exception?.owner ?? null,
        accepted_until: ({ exception }) => exception?.expires ?? null,
        fingerprint: ({ fingerprint }) => fingerprint,
    };
    yield headOf(columns);
    yield* partsOf(columns, [...rules].flatMap((rule) => byRule.get(rule) ?? []));
}

;// CONCATENATED MODULE: ./build/src/report/formats/evidence/readme.js
/** What somebody has to know who was handed the archive and nothing else. The same in every archive of a version. */
const README = `# Evidence of a run of Cloud Baseline

This archive says what one run of Cloud Baseline found out about the requirements of frameworks, in the AWS accounts and regions
that it read, at the time that it read them. \`run.json\` says which run that was: times, version, digests of the settings and of
the rules, versions of the frameworks, and the accounts.

**It is not a certificate.** It does not say that anybody complies with a framework. Rules decide only some requirements, many of
these in part, and what they look at is how AWS is set up: not how people work, not what runs inside of machines, and not what was
the case before or after the run. Whoever assesses a framework has to judge the rest, and whether the rules fit its words.

## Files

\`findings.csv\` has a row for each violation of a rule behind any requirement, accepted ones and those that could not be looked at
again among them. \`data-map.csv\` has a row for each account, region, kind and class of personal data or secrets of which any was found:
how many resources hold it, and in how many places. It is not there where nothing was looked through; \`dataMap\` in \`run.json\` says how
much was, what was looked for, and what the numbers do not say. For each framework of which a rule was enabled there is a folder. Titles and notes are ours; the words of a
framework are its publisher's.

| file of a folder | a row for each |
| --- | --- |
| \`requirements.csv\` | requirement of the framework, with its status, why it is so, and the rules that decide it |
| \`results.csv\` | rule and account: what the rule found there |
| \`coverage.csv\` | account and region: whether everything was read that these rules need, and if not, why |

The tables are CSV in UTF-8. A cell that a spreadsheet would take for a formula begins with \`'\`. Times are UTC. A rule may be
behind requirements of several frameworks, and then stands in each folder: do not add up numbers across folders.

## Status of a requirement

| status | meaning |
| --- | --- |
| \`met\` | Every rule behind it was enabled, as it ships, and found no violation; everything that they need was read in every account of the run. Where \`decided_by_rules\` is \`in part\`, this holds of that part alone. |
| \`met-with-exceptions\` | It would be met, were it not for violations that exceptions accept: \`accepted\` counts them. |
| \`not-met\` | A rule behind it is violated, and no exception accepts it. Where \`why\` says something, there may be more violations. |
| \`not-assessed\` | No violation that counts was found, and something is missing: \`why\` says what. It is neither met nor not met. |
| \`manual\` | No API decides it. People have to: \`why\` says the reason. |

\`change\` compares with the last run that could assess it and asked the same of the same accounts; it is empty where none is known.

## Result of a rule in an account

| result | meaning |
| --- | --- |
| \`violation\` | At least one resource violates it, and no exception accepts that, whatever else is unknown. |
| \`accepted\` | Everything was read, and exceptions accept every violation: \`accepted_because\` has reason, owner and end. |
| \`pass\` | Everything that it needs was read, and nothing violates it. Where \`passed\` is 0 as well, there was nothing to judge. |
| \`unknown\` | Not everything that decides it was read, and no violation that counts was found. It has not passed. |

A rule that is mapped to a requirement and was not enabled has no row: the requirement is \`not-assessed\` or \`not-met\`, and says
so. Neither has an account to which the rule does not apply.

In \`findings.csv\`, \`status\` is \`violation\`, \`accepted\` (by an exception), \`covered\` (another finding of the same resource
reports the same fault) or \`unknown\` (an earlier run saw it, and this one could not look). In \`coverage.csv\`, \`read\` is
\`read\`, \`in part\` or \`not read\`, and the region \`*\` stands for regions of the account that are not known.

## What to check

- The digests: unpack the archive, and run \`sha256sum --check SHA256SUMS\` in its folder. On macOS it is
  \`shasum -a 256 --check SHA256SUMS\`. That shows that files were not changed since the sums were written; whoever changes files can write new sums, so
  compare the archive with the one that the workflow run keeps (\`run.url\` in \`run.json\`).
- \`complete\` in \`run.json\`: false where anything was not seen, and \`coverage.csv\` says what of it these rules need.
- \`accounts\` and \`leftOut\` in \`run.json\`: whether these are the accounts that the assessment is about. Accounts that are in
  neither list were not asked for.
- Exceptions: who accepted what, for which reason, and until when.

Dates of the files in the archive are fixed, so that the same run gives the same archive, byte for byte.
`;

;// CONCATENATED MODULE: ./build/src/report/formats/evidence/requirements.js

/** Programs go by the names: a name stays, and new columns come last. */
const COLUMNS = {
    requirement: ({ id }) => id,
    title: ({ title }) => title,
    status: ({ status }) => status,
    decided_by_rules: ({ manual, partial }) => manual === undefined ? (partial === true ? 'in part' : 'in full') : 'no',
    violations: ({ manual, violations }) => (manual === undefined ? violations : null),
    accepted: ({ manual, accepted = 0 }) => (manual === undefined ? accepted : null),
    why: ({ manual, reason }) => manual ?? reason ?? null,
    note: ({ note }) => note ?? null,
    change: ({ change }) => change ?? null,
    rules: ({ rules }) => rules.join(' '),
};
/** Each requirement of the framework, in its order. */
function requirementTable({ requirements }) {
    return headOf(COLUMNS) + linesOf(COLUMNS, requirements);
}

// EXTERNAL MODULE: ./build/src/report/unknown-results.js
var unknown_results = __webpack_require__(59013);
;// CONCATENATED MODULE: ./build/src/report/formats/evidence/rule-tables.js

/** The lines about a rule are the same in all frameworks that it is mapped to: they are written once. */
function ruleTables(columns, rowsOf) {
    const written = new Map();
    const linesFor = (rule) => {
        const known = written.get(rule);
        if (known !== undefined)
            return known;
        const lines = linesOf(columns, rowsOf(rule));
        written.set(rule, lines);
        return lines;
    };
    return function* (rules) {
        yield headOf(columns);
        for (const rule of rules)
            yield linesFor(rule);
    };
}

;// CONCATENATED MODULE: ./build/src/report/formats/evidence/results.js



/** A row for each rule that is enabled and each account that it says something of, also where that is nothing certain. */
function resultTables(view) {
    const { run, accounts } = view;
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const outcomes = Map.groupBy(run.outcomes, ({ rule }) => rule);
    const unknown = Map.groupBy((0,unknown_results/* unknownResults */.l)(view), ({ rule }) => rule.id);
    const open = Map.groupBy(run.findings.filter(isOpen), ({ rule }) => rule);
    const columns = {
        rule: ({ rule }) => rule.id,
        title: ({ rule }) => rule.title,
        account: ({ account }) => account,
        account_name: ({ account }) => accounts.nameOf(account),
        environment: ({ account }) => accounts.get(account)?.environment.name ?? null,
        result: resultOf,
        violations: violationsOf,
        accepted: ({ accepted }) => accepted.length,
        passed: ({ outcome }) => outcome?.passed ?? 0,
        unseen: ({ unseen }) => unseen,
        accepted_because: ({ accepted }) => acceptedWords(accepted),
        unknown_because: (result) => unknownBecause(result),
        regions: ({ outcome }) => (outcome?.regions ?? []).join(' '),
        regions_unknown: (result) => [...new Set(result.unknown.flatMap(({ regions }) => regions))].join(' '),
    };
    return ruleTables(columns, (id) => {
        const rule = rules.get(id);
        if (rule === undefined)
            return [];
        const ofRule = Map.groupBy(outcomes.get(id) ?? [], ({ account }) => account);
        const unknownOf = Map.groupBy(unknown.get(id) ?? [], ({ account }) => account);
        const openOf = Map.groupBy(open.get(id) ?? [], ({ account }) => account);
        const own = [...new Set([...ofRule.keys(), ...unknownOf.keys(), ...openOf.keys()])].toSorted(compare/* compareText */.n);
        return own.map((account) => {
            const found = openOf.get(account) ?? [];
            return {
                rule,
                account,
                outcome: ofRule.get(account)?.[0] ?? null,
                accepted: found.filter(({ result }) => result === 'violation'),
                unseen: found.filter(({ result }) => result === 'unknown').length,
                unknown: unknownOf.get(account) ?? [],
            };
        });
    });
}
/** What outcomes do not tell of: what is accepted, and what was not seen again. */
function isOpen({ standing, result }) {
    return result === 'unknown' || standing === 'accepted';
}
/** Never less than what outcomes say: a finding that no exception accepts violates its rule, whoever reports it. */
function violationsOf({ outcome, accepted }) {
    return Math.max(0, (outcome?.violations ?? 0) - accepted.length);
}
/** What is violated is so for certain, whatever else is unknown. Nothing passes of which anything is. */
function resultOf(result) {
    if (violationsOf(result) > 0)
        return 'violation';
    if (result.outcome === null || result.unknown.length > 0 || result.unseen > 0)
        return 'unknown';
    return result.accepted.length > 0 ? 'accepted' : 'pass';
}
function unknownBecause({ unknown, unseen }) {
    const again = unseen === 0 ? [] : ['what an earlier run saw could not be looked at again'];
    return [...new Set([...unknown.map(unknown_results/* unknownWords */.k), ...again])].join('; ');
}
function acceptedWords(accepted) {
    const words = accepted.flatMap(({ exception }) => (exception === undefined ? [] : [wordsOf(exception)]));
    return [...new Set(words)].join('; ');
}
function wordsOf({ reason, owner, expires }) {
    return `${reason} (${owner}, ${expires === null ? 'without an end' : `until ${expires}`})`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/evidence/evidence.js










/**
 * evidence.zip: for each framework of which a rule is enabled, what the run says about its requirements and what that rests
 * on; the findings stand there once for all frameworks. The same run gives the same bytes, on every machine.
 */
const EVIDENCE = { files: filesOf, pack: zipOf };
function* filesOf(view) {
    yield { path: 'README.md', parts: [README] };
    yield { path: 'run.json', parts: [aboutRun(view)] };
    const results = resultTables(view);
    const coverage = coverageTables(view);
    const frameworks = (0,compliance_words/* askedFrameworks */.Sx)(view.run);
    const asked = new Set(frameworks.flatMap(rulesOf));
    if (asked.size > 0)
        yield { path: 'findings.csv', parts: findingTable(view, asked) };
    // A table without rows says that nothing was found; without one, nobody looked.
    if (view.dataMap.looked > 0)
        yield { path: 'data-map.csv', parts: dataMapTable(view) };
    for (const framework of frameworks) {
        const folder = folderOf(framework);
        const rules = rulesOf(framework);
        yield { path: `${folder}/requirements.csv`, parts: [requirementTable(framework)] };
        yield { path: `${folder}/results.csv`, parts: results(rules) };
        yield { path: `${folder}/coverage.csv`, parts: [coverage(rules)] };
    }
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rulesDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _rules_load_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7472);


/**
 * 12 hexadecimal digits that are the same where the same rules judged with the same values: an auditor sees by them whether
 * two runs asked the same. Where a rule is written, and its examples, make no difference.
 */
function rulesDigest(rules) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const rule of rules) {
        const { id, severity, search, change, lowerWhen, environments } = rule;
        hash.update(JSON.stringify([id, severity, search, (0,_rules_load_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterValues */ .oM)(rule), lowerWhen, environments]));
        if (change !== undefined)
            hash.update(JSON.stringify({ ...change, examples: [] }));
    }
    return hash.digest('hex').slice(0, 12);
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


/***/ })

};
