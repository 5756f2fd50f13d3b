export const id = 3148;
export const ids = [3148];
export const modules = {

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

/***/ 53148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJunit: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/src/text/recurring.js
var recurring = __webpack_require__(19806);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(57657);
// EXTERNAL MODULE: ./build/src/report/rows.js
var rows = __webpack_require__(41591);
// EXTERNAL MODULE: ./build/src/report/unknown-results.js
var unknown_results = __webpack_require__(59013);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/words/attribution-words.js
var attribution_words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
// EXTERNAL MODULE: ./build/src/report/words/finding-words.js
var finding_words = __webpack_require__(97571);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/report/formats/junit/xml.js


/** `<name a="1">`, or `<name a="1"/>` of what has no content. */
function openTag(name, attributes, isEmpty = false) {
    let text = `<${name}`;
    for (const [key, value] of Object.entries(attributes))
        if (value !== undefined)
            text += ` ${key}="${escapeXml(String(value))}"`;
    return `${text}${isEmpty ? '/' : ''}>`;
}
/** An element with lines of text, or none. Lines that recur are as escapeXml has them. */
function* xml_element(name, attributes, lines = []) {
    if (lines.length === 0) {
        yield openTag(name, attributes, true);
        return;
    }
    let text = openTag(name, attributes);
    for (const [at, line] of lines.entries()) {
        if (at > 0)
            text += '\n';
        if (line instanceof recurring/* Recurring */.Yr) {
            yield text;
            yield line;
            text = '';
        }
        else
            text += escapeXml(line);
    }
    yield `${text}</${name}>`;
}
/**
 * One line of text for an element or an attribute. XML 1.0 has no way to write most control characters, not even by
 * reference, and turns line breaks of attributes into spaces (2.2, 3.3.3): visible.ts shows them as escapes.
 */
function escapeXml(line) {
    if (PLAIN.test(line))
        return line;
    return (0,visible/* visible */.R)(line).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
/** Printable ASCII that needs no reference, as most lines are: spares them the long way. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;
/** `>` as well: `]]>` may not stand in text. */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};

;// CONCATENATED MODULE: ./build/src/report/formats/junit/finding-lines.js






/** What is found, where, since when and what to do, for whoever opens the case. */
function findingLines({ run, accounts }, row, texts) {
    const { finding, title, evidence, commands } = row;
    const { id, name, arn, kind, account, region, severity, fix } = finding;
    const general = row.rule?.remediation.text?.trim() ?? '';
    const called = name === id ? id : `${id} (${name})`;
    const facts = [
        ['', `${severity}: ${title}`],
        ['Evidence: ', evidence],
        ['', (0,opens_words/* aboutWords */.HW)(finding).join('. ')],
        ['Behind it: ', (0,affected_words/* affectedWords */.c)(finding.affected)],
        ['Resource: ', `${(0,labels/* kindLabel */.tf)(kind)} ${called}`],
        ['ARN: ', arn],
        ['Account: ', `${accounts.label(account)}, ${region}`],
        [
            'Open ',
            [(0,finding_words/* sinceWords */.KR)(run, finding), (0,finding_words/* overdueWords */.kp)(run, finding)].filter((one) => one !== null).join(', '),
        ],
        ['Who: ', (0,attribution_words/* whoWords */.Wi)(finding)],
        ['Fix: ', fix ?? ''],
    ];
    return [
        ...facts.flatMap(([label, words]) => (words === '' ? [] : [`${label}${words}`])),
        ...(fix !== undefined || general === ''
            ? []
            : [texts.of('fix', finding.rule, () => escapeXml(`Fix: ${general}`))]),
        ...(row.console === null ? [] : [`Console: ${row.console}`]),
        ...(commands === null ? [] : ['', ...commands.trimEnd().split('\n')]),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/formats/junit/rule-suites.js










/** What dashboards bear: GitLab reads files of up to 30 MB. */
const MOST_FINDINGS = 10_000;
const MOST_SCOPES = 20_000;
const MOST_REGIONS = 10;
/** What is in no account's own case. */
const ALL_ACCOUNTS = 'all-accounts';
/**
 * A suite for each rule: a case for each finding, one for each account and region where the rule's result is unknown, and
 * one for each where nothing was found and everything was read.
 */
function ruleSuites(view) {
    const { run } = view;
    const outcomes = Map.groupBy(run.outcomes, ({ rule }) => rule);
    const unknown = Map.groupBy((0,unknown_results/* unknownResults */.l)(view), ({ rule }) => rule.id);
    const findings = Map.groupBy(run.findings, ({ rule }) => rule);
    const isShown = shownFindings(run.findings);
    const byRegion = run.outcomes.reduce((sum, { regions }) => sum + regions.length, 0) <= MOST_SCOPES;
    const rowOf = (0,rows/* rowMaker */.HZ)(view);
    const texts = new recurring/* RecurringTexts */.wH();
    // Findings of earlier runs may name rules that this run does not have.
    const ids = new Set([...run.rules.map(({ id }) => id), ...findings.keys()]);
    return [...ids].map((id) => {
        const own = findings.get(id) ?? [];
        const facts = {
            outcomes: outcomes.get(id) ?? [],
            unknown: Map.groupBy(unknown.get(id) ?? [], ({ account }) => account),
            findings: own,
        };
        return {
            name: id,
            *cases() {
                const shown = own.filter(isShown);
                for (const finding of shown)
                    yield findingCase(view, finding, rowOf, texts);
                if (shown.length < own.length)
                    yield* restCases(id, own.filter((finding) => !isShown(finding)));
                yield* scopeCases(id, facts, byRegion);
            },
        };
    });
}
/** What counts comes first, each worst first, as far as there is room. */
function shownFindings(findings) {
    if (findings.length <= MOST_FINDINGS)
        return () => true;
    const counted = findings.filter(({ standing }) => standing === 'counted');
    const others = findings.filter(({ standing }) => standing !== 'counted');
    const shown = new Set([...counted, ...others].slice(0, MOST_FINDINGS));
    return (finding) => shown.has(finding);
}
function findingCase(view, finding, rowOf, texts) {
    const { rule, account, region, id, standing, severity } = finding;
    const isViolation = standing === 'counted';
    return {
        classname: `${account}.${region}`,
        name: `${rule}: ${id}`,
        outcome: {
            element: isViolation ? 'failure' : 'skipped',
            type: isViolation ? severity : rows/* STATUS */.XQ[standing],
            text: () => {
                const row = rowOf(finding);
                return { message: messageOf(row), lines: findingLines(view, row, texts) };
            },
        },
    };
}
function messageOf({ finding, status, title, evidence }) {
    if (status !== 'violation')
        return skippedWords(finding, status);
    return evidence === '' ? title : `${title}: ${evidence}`;
}
function skippedWords(finding, status) {
    if (status === 'accepted')
        return (0,exception_words/* acceptedWords */.Vk)([finding]);
    if (status === 'covered')
        return `covered: ${finding.coveredBy} reports the same fault of this resource`;
    return 'unknown: violated before, and could not be looked at again';
}
const REST = {
    counted: 'violations',
    accepted: 'accepted findings',
    covered: 'covered findings',
    unseen: 'unknown results',
};
/** A case for all that has none of its own, so that nothing looks clean for lack of room. */
function* restCases(id, rest) {
    for (const [standing, { length, 0: worst }] of Map.groupBy(rest, (one) => one.standing)) {
        const message = `${(0,words/* withCommas */.rX)(length)} more in ${file_names/* RESULT_FILE */.F}: this file has a limit`;
        yield {
            classname: ALL_ACCOUNTS,
            name: `${id}: more ${REST[standing]}`,
            outcome: standing === 'counted'
                ? { element: 'failure', type: worst?.severity ?? 'low', text: () => ({ message }) }
                : { element: 'skipped', type: rows/* STATUS */.XQ[standing], text: () => ({ message }) },
        };
    }
}
function* scopeCases(id, { outcomes, unknown, findings }, byRegion) {
    const found = Map.groupBy(findings, ({ account }) => account);
    const judged = new Map(outcomes.map(({ account, regions }) => [account, regions]));
    for (const account of new Set([...judged.keys(), ...unknown.keys()])) {
        const places = new Set((found.get(account) ?? []).map(({ region }) => region));
        const gaps = unknown.get(account) ?? [];
        const regions = [...new Set([...(judged.get(account) ?? []), ...gaps.flatMap((gap) => gap.regions)])];
        for (const scope of scopesOf(account, regions, byRegion)) {
            const blind = unknownIn(scope, gaps, byRegion);
            if (blind !== null)
                yield caseOf(id, scope, byRegion, blind);
            else if (!scope.regions.some((region) => places.has(region)))
                yield caseOf(id, scope, byRegion, null);
        }
    }
}
function scopesOf(account, regions, byRegion) {
    return byRegion ? regions.map((region) => ({ account, regions: [region] })) : [{ account, regions }];
}
/** Null where the result is known. */
function unknownIn(scope, gaps, byRegion) {
    const own = gaps.filter(({ regions }) => regions.some((region) => scope.regions.includes(region)));
    if (own.length === 0)
        return null;
    const regions = [...new Set(own.flatMap((gap) => gap.regions))];
    const where = byRegion ? '' : ` in ${(0,words/* some */.zN)(regions.map(labels/* regionLabel */.p), MOST_REGIONS, 'region')}`;
    const why = (0,unknown_results/* unknownWords */.k)({
        cause: own.every(({ cause }) => cause === 'left-out') ? 'left-out' : 'unread',
        reasons: [...new Set(own.flatMap(({ reasons }) => reasons))],
    });
    return { element: 'skipped', type: 'unknown', text: () => ({ message: `unknown${where}: ${why}` }) };
}
function caseOf(id, { account, regions }, byRegion, outcome) {
    const [region = coverage/* EVERYTHING */.Qz] = regions;
    const place = region === coverage/* EVERYTHING */.Qz ? 'all-regions' : region;
    return { classname: byRegion ? `${account}.${place}` : account, name: id, outcome };
}

// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
;// CONCATENATED MODULE: ./build/src/report/formats/junit/run-suite.js



const NAME = 'cloud-baseline';
const MOST_GAPS = 100;
/** What no rule tells of: whether everything was seen, and whether the step fails. */
function runSuite(view) {
    const { failure, shortfall } = view;
    return {
        name: NAME,
        cases: () => [
            {
                classname: NAME,
                name: 'everything was seen',
                outcome: shortfall === null
                    ? null
                    : {
                        element: 'skipped',
                        type: 'unknown',
                        text: () => ({ message: `unknown: ${shortfall}`, lines: gapLines(view) }),
                    },
            },
            {
                classname: NAME,
                name: 'the step does not fail',
                outcome: failure === null
                    ? null
                    : { element: 'error', type: view.verdict, text: () => ({ message: failure }) },
            },
        ],
    };
}
function gapLines({ run, accounts, gaps }) {
    const lines = gaps
        .slice(0, MOST_GAPS)
        .map((block) => `${(0,sentences/* who */.dp)(block, accounts, 5)}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(run, block)})`);
    const rest = gaps.length - lines.length;
    return rest > 0 ? [...lines, `${(0,words/* withCommas */.rX)(rest)} more in ${file_names/* RESULT_FILE */.F}`] : lines;
}

;// CONCATENATED MODULE: ./build/src/report/formats/junit/junit.js



/**
 * junit.xml, as the dashboards of Jenkins, GitLab and GitHub read it: a suite for the run and one for each rule that has
 * cases. A violation is a failure, what is unknown, accepted or covered is skipped and says so, and only what was read to
 * its end and holds nothing passes. Valid against the schema of Jenkins' xUnit plugin.
 */
function* renderJunit(view) {
    const { startedAt, finishedAt } = view.run;
    const suites = [runSuite(view), ...ruleSuites(view)]
        .map((suite) => ({ suite, tally: tallyOf(suite) }))
        .filter(({ tally }) => tally.tests > 0);
    const { skipped: _, ...all } = suites.map(({ tally }) => tally).reduce(sumOf);
    const time = Math.max(0, (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(3);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${openTag('testsuites', { name: `Cloud Baseline: ${view.headline}`, ...all, time })}\n`;
    for (const { suite, tally } of suites) {
        const timestamp = startedAt.slice(0, 19);
        yield `  ${openTag('testsuite', { name: suite.name, ...tally, time: '0', timestamp })}\n`;
        for (const one of suite.cases())
            yield* caseParts(one);
        yield '  </testsuite>\n';
    }
    yield '</testsuites>\n';
}
function tallyOf({ cases }) {
    let tests = 0;
    const by = { failure: 0, error: 0, skipped: 0 };
    for (const { outcome } of cases()) {
        tests += 1;
        if (outcome !== null)
            by[outcome.element] += 1;
    }
    return { tests, failures: by.failure, errors: by.error, skipped: by.skipped };
}
function sumOf(a, b) {
    return {
        tests: a.tests + b.tests,
        failures: a.failures + b.failures,
        errors: a.errors + b.errors,
        skipped: a.skipped + b.skipped,
    };
}
function* caseParts({ classname, name, outcome }) {
    const attributes = { classname, name, time: '0' };
    if (outcome === null) {
        yield `    ${openTag('testcase', attributes, true)}\n`;
        return;
    }
    const { element: tag, type, text } = outcome;
    const { message, lines } = text();
    yield `    ${openTag('testcase', attributes)}`;
    yield* xml_element(tag, { type, message }, lines);
    yield '</testcase>\n';
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


/***/ }),

/***/ 44790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ exceptionWords),
/* harmony export */   So: () => (/* binding */ untilWords),
/* harmony export */   Vk: () => (/* binding */ acceptedWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   iG: () => (/* binding */ daysLeftWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** `.github/cloud-baseline-exceptions.yml:12`. */
function placeWords({ place }) {
    return `${place.file}:${place.line}`;
}
/** `until 2027-01-31`; `for good` where it never expires. */
function untilWords({ expires }) {
    return expires === null ? 'for good' : `until ${expires}`;
}
/** `7 days left`; empty where it never expires. */
function daysLeftWords({ daysLeft }) {
    return daysLeft === null ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(daysLeft, 'day')} left`;
}
/** Exceptions that a clause names. */
const MOST = 3;
/** `accepted by exception FILE:12 until 2027-01-31: the reason (the owner)`: a clause for people. */
function acceptedWords(findings) {
    const byPlace = new Map(findings.flatMap(({ exception }) => exception === undefined ? [] : [[placeWords(exception), exception]]));
    const clauses = [...byPlace].map(([place, exception]) => `accepted by exception ${place} ${untilWords(exception)}: ${exception.reason} (${exception.owner})`);
    const left = clauses.length - MOST;
    if (left <= 0)
        return clauses.join('; ');
    return `${clauses.slice(0, MOST).join('; ')}; and by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more exception')}`;
}
/** Why an entry that speaks of the finding does not accept it, as sentences without a full stop. */
function exceptionWords({ expiredException: expired, uncheckedExceptions = [], }) {
    const past = expired === undefined
        ? []
        : [`Exception ${placeWords(expired)} expired on ${expired.expires} (${expired.owner})`];
    return past.concat(uncheckedExceptions
        .slice(0, MOST)
        .map((one) => `Exception ${placeWords(one)} could not be checked: ${one.why}`));
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
/* harmony import */ var _exception_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44790);
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
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(services, most);
}
/** Whether it is about every port there is: then no list of services says more. */
function opensEveryPort({ permissions = [] }) {
    return permissions.some(({ ports }) => ports >= PORTS);
}
/** Of TCP or UDP, without port 0, which nothing uses. */
const PORTS = 65_535;
/** What is to be said of a finding before its evidence, as sentences without a full stop. */
function aboutWords(finding, most = MOST) {
    return [madeByWords(finding), opensWords([finding], most), ...(0,_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .exceptionWords */ .DY)(finding)].filter((sentence) => sentence !== '');
}
/** Empty where no service made the resource. */
function madeByWords({ madeBy }) {
    return madeBy === undefined
        ? ''
        : `${madeBy} made this for itself: leave its rules alone, or change them only as the guide of that service says`;
}


/***/ })

};
