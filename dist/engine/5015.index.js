export const id = 5015;
export const ids = [5015];
export const modules = {

/***/ 79588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statePath),
/* harmony export */   I: () => (/* binding */ isSafe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Names of accounts' ids, regions and kinds: nothing that leads elsewhere, and nothing that a file system reads otherwise. */
const SAFE = /^[a-z0-9][a-z0-9_-]{0,99}$/i;
/** Windows keeps these for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Where in the folder a kind's file lies; null: what was given is no account, region or kind. */
function statePath(folder, { account, region }, kind) {
    return [account, region, kind].every(isSafe) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, account, region, `${kind}.json`) : null;
}
function isSafe(name) {
    return SAFE.test(name) && !DEVICE.test(name);
}


/***/ }),

/***/ 15015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/text/docs-address.js
var docs_address = __webpack_require__(80703);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/report/rows.js
var rows = __webpack_require__(41591);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/unknown-results.js
var unknown_results = __webpack_require__(59013);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(57657);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/report/formats/sarif/messages.js


/** Code points of a sentence, and of what GitHub takes as a description. */
const SENTENCE_LIMIT = 1000;
/**
 * Text on one line as a message of SARIF: what would be a link in it (SARIF 2.1.0, 3.11.6) is text. A bracket alone is
 * none, and stays as it is: few readers take an escape away.
 */
function message(text) {
    const shown = (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(text.slice(0, 2 * SENTENCE_LIMIT)), SENTENCE_LIMIT);
    return { text: shown.includes('](') ? shown.replace(/[\\[\]]/g, String.raw `\$&`) : shown };
}
/** With a full stop, unless there is one. */
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/report/markdown/markdown.js
var markdown = __webpack_require__(64599);
// EXTERNAL MODULE: ./build/src/report/markdown/markdown-escape.js
var markdown_escape = __webpack_require__(24927);
;// CONCATENATED MODULE: ./build/src/report/formats/sarif/rules.js








/** Within GitHub's bands of CVSS: critical over 9.0, high from 7.0, medium from 4.0, low from 0.1. */
const SCORES = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };
const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
/** GitHub shows ten tags of a rule. */
const MOST_TAGS = 10;
/** Code scanning takes no more. */
const MOST_RULES = 25_000;
/** Code points of a part of the help. */
const HELP_LIMIT = 4000;
function levelOf(severity) {
    return LEVELS[severity];
}
/**
 * Code scanning knows one severity of a rule, and our rules have several: by environment, by what is reached. So that none
 * is shown as more or less severe than it is, each severity but the worst is a rule of its own: `the-rule/medium`.
 */
function sarifRuleId(rule, severity, worst) {
    return worst === null || severity === worst ? rule : `${rule}/${severity}`;
}
/** The rules of the run, each with its worst severity and with those of its findings, in an order that does not hang on these. */
function sarifRules(run) {
    const found = new Map();
    for (const { rule, severity } of run.findings) {
        const severities = found.get(rule);
        if (severities === undefined)
            found.set(rule, new Set([severity]));
        else
            severities.add(severity);
    }
    const requirements = (0,rows/* requirementsByRule */.Mw)(run);
    const rules = new Map();
    for (const rule of run.rules) {
        const worst = (0,model_rule/* worstSeverity */.Lc)(rule);
        const own = found.get(rule.id);
        for (const severity of model_severity/* SEVERITIES */.oC) {
            if (severity !== worst && own?.has(severity) !== true)
                continue;
            if (rules.size === MOST_RULES)
                return rules;
            const id = sarifRuleId(rule.id, severity, worst);
            rules.set(id, { id, ...descriptor(rule, severity, requirements.get(rule.id) ?? []) });
        }
    }
    return rules;
}
function descriptor(rule, severity, requirements) {
    const { title, risk } = rule;
    const help = linksOf(rule)
        .map(markdown_escape/* webAddress */.Dy)
        .find((address) => address !== null);
    const frameworks = [...new Set(requirements.map(({ framework }) => framework))];
    return {
        shortDescription: message(title),
        fullDescription: message(risk.trim() === '' ? title : risk.trim()),
        ...(help === undefined ? {} : { helpUri: help }),
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        defaultConfiguration: { level: levelOf(severity) },
        properties: {
            tags: ['security', ...frameworks].slice(0, MOST_TAGS),
            'security-severity': SCORES[severity],
            ...(requirements.length === 0
                ? {}
                : { compliance: requirements.map(({ name, id }) => `${name} ${id}`) }),
        },
    };
}
function helpText({ title, risk, remediation }) {
    const { text, console: clicks, cli, terraform } = remediation;
    const parts = [risk, text, clicks, cli, terraform].map((part) => part?.trim() ?? '');
    const known = parts.filter((part) => part !== '');
    return known.length === 0 ? (0,visible/* visible */.R)(title) : known.map(visibleLines).join('\n\n');
}
function visibleLines(text) {
    return (0,limit/* limitCodePoints */.s)(text, HELP_LIMIT).split('\n').map(visible/* visible */.R).join('\n');
}
function helpMarkdown(rule) {
    const { title, risk, remediation } = rule;
    const { text, console: clicks, cli, terraform } = remediation;
    const links = linksOf(rule);
    return (0,markdown/* blocks */.Bv)([
        (0,markdown/* prose */.CS)(risk.trim() === '' ? title : risk),
        ...(text === undefined ? [] : [(0,markdown/* strong */.ko)('How to fix it'), (0,markdown/* prose */.CS)(text)]),
        ...(clicks === undefined ? [] : [(0,markdown/* strong */.ko)('In the console'), (0,markdown/* prose */.CS)(clicks)]),
        ...(cli === undefined ? [] : [(0,markdown/* strong */.ko)('With the CLI'), (0,markdown/* codeBlock */.DV)(cli)]),
        ...(terraform === undefined ? [] : [(0,markdown/* strong */.ko)('In Terraform'), (0,markdown/* codeBlock */.DV)(terraform)]),
        links.length === 0 ? null : (0,markdown/* bullets */.e5)(links.map((address) => (0,markdown/* link */.nf)(address, address))),
    ]).source;
}
function linksOf({ remediation: { url }, references }) {
    return [...(url === undefined ? [] : [url]), ...references];
}

;// CONCATENATED MODULE: ./build/src/report/formats/sarif/notifications.js







/** Of what was not read and of what is therefore unknown. */
const MOST_NOTIFICATIONS = 1000;
/**
 * Whether an upload may close alerts of what it does not list. Not where something was not read and the history does not
 * say what had been found there: code scanning refuses what did not succeed, and its alerts stay as they are.
 */
function isSafeToUpload({ isComplete, run }) {
    return isComplete || run.past.status === 'loaded' || run.past.status === 'first';
}
/** What was not read, what is unknown, and what the file leaves out: SARIF's notifications of a run. */
function* notificationsOf(view, left) {
    const { run } = view;
    if (!isSafeToUpload(view))
        yield notification('history-missing', 'error', 'Not everything was read, and no history says what was found there before. This run did not succeed as far as ' +
            'code scanning goes: otherwise alerts about what was not read would be closed.');
    const past = (0,sentences/* asOf */.sT)(run);
    if (past !== null)
        yield notification('not-read', 'note', `${past}.`);
    yield* notSeen(view);
    if (left.withoutPlace > 0)
        yield notification('no-location', 'error', `${are(left.withoutPlace, 'result')} without a location: this run knows no file of a repository to show them at, ` +
            'and code scanning takes no upload with such results. In a workflow of GitHub they are shown at the workflow.');
    if (left.beyondLimits > 0)
        yield notification('left-out', 'warning', `${are(left.beyondLimits, 'finding')} left out, since code scanning takes no more; the worst are here. ` +
            `What is left out is not fixed: ${file_names/* RESULT_FILE */.F} has every finding.`);
    if (left.covered > 0)
        yield notification('covered', 'note', `${are(left.covered, 'finding')} not listed, since another finding of the same resource reports the same fault.`);
    if (run.rules.length > MOST_RULES)
        yield notification('left-out', 'warning', `Only ${(0,words/* count */.U9)(MOST_RULES, 'rule')} are described.`);
}
function* notSeen(view) {
    const { run, accounts, gaps } = view;
    let number = 0;
    for (const block of gaps) {
        number += 1;
        if (number > MOST_NOTIFICATIONS)
            continue;
        const words = `Not read: ${(0,sentences/* who */.dp)(block, accounts, 3)}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(run, block)}).`;
        yield notification('not-read', 'warning', words);
    }
    for (const result of (0,unknown_results/* unknownResults */.l)(view)) {
        number += 1;
        if (number > MOST_NOTIFICATIONS)
            continue;
        const { rule, account, regions } = result;
        const where = `${accounts.label(account)}, ${(0,words/* some */.zN)(regions.map(labels/* regionLabel */.p), 3, 'region')}`;
        yield {
            ...notification('unknown', 'warning', `Unknown in ${where}: ${rule.title} (${(0,unknown_results/* unknownWords */.k)(result)}).`),
            associatedRule: { id: rule.id },
        };
    }
    const rest = number - MOST_NOTIFICATIONS;
    if (rest > 0)
        yield notification('left-out', 'warning', `And ${(0,words/* count */.U9)(rest, 'more such entry', 'more such entries')}: see ${file_names/* RESULT_FILE */.F}.`);
}
/** `1 finding is`, `2 findings are`. */
function are(number, noun) {
    return `${(0,words/* count */.U9)(number, noun)} ${number === 1 ? 'is' : 'are'}`;
}
function notification(id, level, words) {
    return { descriptor: { id }, level, message: message(words) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/drift/state/state-path.js
var state_path = __webpack_require__(79588);
;// CONCATENATED MODULE: ./build/src/report/formats/sarif/places.js


/**
 * Where code scanning shows a finding, which has to be in the user's repository: what is accepted, at the entry of the
 * exceptions file; what has changed, at the file of what it was accepted as; what a rule of the repository finds, at the
 * rule; all else at the workflow, which is there wherever one runs, and outside of a workflow at the exceptions file. Null
 * where the run knows no such file.
 */
function placeOf({ settings, links }, { status, finding, rule }) {
    const exceptions = settings.exceptions === null ? null : (0,external_node_path_.relative)(settings.workspace, settings.exceptions);
    const exceptionsFile = exceptions !== null && isInside(exceptions) ? exceptions : null;
    if (status === 'accepted' && finding.exception !== undefined && exceptionsFile !== null)
        return { file: exceptionsFile, line: finding.exception.place.line };
    const accepted = acceptedFile(settings, finding);
    if (accepted !== null)
        return { file: accepted, line: 1 };
    if (rule !== null && !rule.place.shipped && isInside(rule.place.file))
        return rule.place;
    const file = links.workflow ?? exceptionsFile;
    return file === null ? null : { file, line: 1 };
}
/** Null of what is no change: there may be no such file. */
function acceptedFile({ acceptedState, workspace }, finding) {
    const isKnown = finding.change !== undefined && acceptedState !== null;
    const path = isKnown ? (0,state_path/* statePath */.B)(acceptedState, finding, finding.kind) : null;
    const file = path === null ? null : (0,external_node_path_.relative)(workspace, path);
    return file !== null && isInside(file) ? file : null;
}
function isInside(file) {
    return !(0,external_node_path_.isAbsolute)(file) && !/^\.\.(?:[/\\]|$)/.test(file);
}
/** As SARIF has it: percent-encoded, relative to what the upload takes for the repository. */
function physicalLocation({ file, line }) {
    const uri = file.split(/[/\\]/).map((part) => encodeURIComponent(part.toWellFormed()));
    return {
        artifactLocation: { uri: uri.join('/'), uriBaseId: '%SRCROOT%' },
        region: { startLine: line },
    };
}

// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/words/attribution-words.js
var attribution_words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
;// CONCATENATED MODULE: ./build/src/report/formats/sarif/results.js









/** @param indexes where each rule stands in the file */
function resultOf(view, row, indexes) {
    const { finding, rule, status } = row;
    const place = placeOf(view.run, row);
    const id = sarifRuleId(finding.rule, finding.severity, rule === null ? null : (0,model_rule/* worstSeverity */.Lc)(rule));
    const index = indexes.get(id);
    return {
        ruleId: id,
        ...(index === undefined ? {} : { ruleIndex: index }),
        level: levelOf(finding.severity),
        message: message(wordsOf(view, row)),
        locations: [
            {
                ...(place === null ? {} : { physicalLocation: physicalLocation(place) }),
                logicalLocations: [
                    {
                        name: finding.name,
                        fullyQualifiedName: finding.arn === '' ? finding.id : finding.arn,
                        kind: 'resource',
                    },
                ],
            },
        ],
        // Code scanning tells results apart by the first alone; the second is what other readers are meant to go by.
        partialFingerprints: {
            primaryLocationLineHash: finding.fingerprint,
            'cloudBaseline/v1': finding.fingerprint,
        },
        suppressions: suppressionsOf(row),
        properties: {
            status,
            severity: finding.severity,
            account: finding.account,
            accountName: row.accountName,
            environment: finding.environment,
            region: finding.region,
            kind: finding.kind,
            id: finding.id,
            state: finding.state,
            firstSeen: finding.firstSeen,
            lastSeen: finding.lastSeen,
            due: finding.due ?? null,
            who: (0,attribution_words/* whoWords */.Wi)(finding),
            console: row.console,
        },
    };
}
/** Where it is and what is wrong, and then what is to be known of it. */
function wordsOf({ accounts }, { finding, status, evidence, title }) {
    const name = finding.name === '' || finding.name === finding.id ? '' : ` (${finding.name})`;
    const where = `${accounts.label(finding.account)}, ${finding.region}`;
    const reach = (0,affected_words/* affectedWords */.c)(finding.affected);
    const details = [
        reach === '' ? null : `What it lays open: ${reach}`,
        status === 'unknown'
            ? `This run could not look at it. It was last seen on ${(0,labels/* timeLabel */.Sp)(finding.lastSeen)}`
            : knownWords(finding),
        finding.overdue === true && finding.due !== undefined ? `Overdue since ${(0,labels/* dayLabel */.nt)(finding.due)}` : null,
        finding.fix ?? null,
        status === 'accepted' ? capital((0,exception_words/* acceptedWords */.Vk)([finding])) : null,
        ...(0,exception_words/* exceptionWords */.DY)(finding),
    ];
    return [
        `${capital((0,labels/* kindLabel */.tf)(finding.kind))} ${finding.id}${name} in ${where}: ${sentence(evidence === '' ? title : evidence)}`,
        ...details.filter((one) => one !== null).map((one) => sentence(capital(one))),
    ].join(' ');
}
/** Without its age: a text that is another one each day would change every alert. Null of what is new. */
function knownWords({ firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    return `Known since ${(0,labels/* dayLabel */.nt)(firstSeen)}${reopened > 0 ? `, reopened ${(0,words/* count */.U9)(reopened, 'time')}` : ''}`;
}
/** Empty for what nobody accepted: where one result of a run says, all have to (SARIF 2.1.0, 3.27.23). */
function suppressionsOf({ status, finding: { exception } }) {
    if (status !== 'accepted' || exception === undefined)
        return [];
    const { reason, owner } = exception;
    const words = `${reason} (${owner}, ${(0,exception_words/* untilWords */.So)(exception)}, ${(0,exception_words/* placeWords */.fp)(exception)})`;
    return [{ kind: 'external', status: 'accepted', justification: message(words).text }];
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/sarif/sarif.js








const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What code scanning takes of one run: more, and it refuses the file (docs.github.com, "results exceed limit"). */
const MOST_RESULTS = 25_000;
/** Of the 10 MB of gzip that a file may have, those for results: what is left is for rules and notifications. */
const MOST_BYTES = 8_000_000;
/** So many results are measured at once. */
const BATCH = 500;
/**
 * findings.sarif, SARIF 2.1.0 as GitHub's code scanning takes it: a result for each finding, worst first, accepted ones
 * last. What an earlier run saw and this one could not look at stays a result: code scanning closes the alert of each
 * result that is missing.
 */
function* renderSarif(view) {
    const { run } = view;
    const rules = sarifRules(run);
    const { alertScope } = run.settings;
    yield `{"$schema":${(0,json/* toJson */.aB)(SCHEMA)},"version":"2.1.0","runs":[{\n`;
    yield `"tool":{"driver":{"name":"Cloud Baseline","version":${(0,json/* toJson */.aB)(run.version)},`;
    yield `"informationUri":${(0,json/* toJson */.aB)((0,docs_address/* docsAddress */.y)('reports.md'))},"rules":`;
    yield* list(rules.values());
    // Without a name of its own the scan gets the category that the upload makes of workflow and job.
    yield alertScope === '' ? '}},\n' : `}},\n"automationDetails":${(0,json/* toJson */.aB)({ id: categoryOf(alertScope) })},\n`;
    yield '"results":';
    const listed = yield* results(view, [...rules.keys()]);
    const left = leftOut(view, listed);
    yield ',\n"invocations":[{';
    yield `"executionSuccessful":${isSafeToUpload(view)},`;
    yield `"startTimeUtc":${(0,json/* toJson */.aB)(run.startedAt)},"endTimeUtc":${(0,json/* toJson */.aB)(run.finishedAt)},`;
    yield '"toolExecutionNotifications":';
    yield* list(notificationsOf(view, left));
    const properties = {
        id: run.id,
        verdict: view.verdict,
        complete: view.isComplete,
        listed: listed.number,
        leftOut: left,
    };
    yield `}],\n"properties":${(0,json/* toJson */.aB)(properties)}\n}]}\n`;
}
/** The part before the last slash tells scans apart. */
function categoryOf(scope) {
    return `cloud-baseline/${scope.replaceAll('/', '-')}/`;
}
/** As many as the limits allow, in batches: the sum of their sizes is never less than the size of the whole. */
function* results(view, ids) {
    const indexes = new Map(ids.map((id, index) => [id, index]));
    let [number, withoutPlace, bytes] = [0, 0, 0];
    for (const rows of batches(worstFirst(view), MOST_RESULTS)) {
        const lines = rows.map((row) => (0,json/* toJson */.aB)(resultOf(view, row, indexes)));
        const text = `${number === 0 ? '[' : ','}\n${lines.join(',\n')}`;
        bytes += (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length;
        if (bytes > MOST_BYTES)
            break;
        yield text;
        number += rows.length;
        withoutPlace += rows.filter((row) => placeOf(view.run, row) === null).length;
    }
    yield number === 0 ? '[]' : '\n]';
    return { number, withoutPlace };
}
/** Of the first `most`. */
function* batches(rows, most) {
    let number = 0;
    let batch = [];
    for (const row of rows) {
        if (number === most)
            break;
        number += 1;
        batch.push(row);
        if (batch.length < BATCH)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
/** What counts and what could not be looked at, then what is accepted. */
function* worstFirst(view) {
    const rowOf = (0,rows/* rowMaker */.HZ)(view);
    for (const finding of view.run.findings)
        if (finding.standing === 'counted' || finding.standing === 'unseen')
            yield rowOf(finding);
    for (const finding of view.run.findings)
        if (finding.standing === 'accepted')
            yield rowOf(finding);
}
function leftOut({ run }, { number, withoutPlace }) {
    const covered = run.findings.filter(({ standing }) => standing === 'covered').length;
    return { beyondLimits: run.findings.length - covered - number, covered, withoutPlace };
}
function* list(items) {
    let before = '[';
    for (const item of items) {
        yield `${before}\n${(0,json/* toJson */.aB)(item)}`;
        before = ',';
    }
    yield before === '[' ? '[]' : '\n]';
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

/***/ 80703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   y: () => (/* binding */ docsAddress)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95921);


const MAJOR = `v${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x.split('.')[0]}`;
/** Where a page of docs/ is read: as it is for this major version. */
function docsAddress(page) {
    return `${_package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB}/blob/${MAJOR}/docs/${page}`;
}
/** Where editors find a schema: that of this major version. */
function schemaAddress(name) {
    const { pathname } = new URL(_package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB);
    return `https://raw.githubusercontent.com${pathname}/${MAJOR}/schema/${name}`;
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


/***/ })

};
