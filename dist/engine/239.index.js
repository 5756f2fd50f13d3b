export const id = 239;
export const ids = [239];
export const modules = {

/***/ 81041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);




/** A resource of 1,000 rules takes some 0.2 MB; a line far beyond that is not ours and must not fill the memory. */
const MAX_LINE = 16 * 1024 * 1024;
/**
 * The lines of a file, gzipped or not, as they are needed. Throws a UserError with file and line where the file is
 * missing, or its compression ends early or is damaged.
 * @param thing what the file is called in the sentence
 */
async function* linesOf(path, thing = 'inventory') {
    let read = 0;
    let rest = '';
    try {
        for await (const chunk of await textOf(path, thing)) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LINE)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}:${read + 1}: The line is too long for this ${thing}.`);
            for (const line of lines) {
                read += 1;
                yield line;
            }
        }
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y ? error : unreadable(path, thing, read, error);
    }
    if (rest !== '')
        yield rest;
}
async function textOf(path, thing) {
    // Opening a pipe that nobody writes to would wait forever.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (!stats.isFile() && !stats.isDirectory()) {
        await file.close();
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The ${thing} ${path} cannot be read: it is a pipe or a device, not a file.`);
    }
    const gzipped = await isGzip(file);
    const bytes = file.createReadStream({ start: 0 });
    if (!gzipped)
        return bytes.setEncoding('utf8');
    // Errors reach the iterator; the callback only exists because pipeline requires it.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(bytes, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), () => undefined).setEncoding('utf8');
}
async function isGzip(file) {
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
function unreadable(path, thing, read, error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The ${thing} ${path} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}.`);
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}:${read + 1}: The ${thing} is truncated or damaged (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}). Collect it again, or copy it again in binary mode.`);
}


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INVENTORY_SCHEMA)
/* harmony export */ });
const INVENTORY_SCHEMA = 2;


/***/ }),

/***/ 91819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Withheld)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/**
 * Keeps texts that often hold secrets, such as user data, out of files: those have their hash and length, so that two
 * can be compared.
 */
class Withheld {
    #paths;
    constructor(model) {
        this.#paths = new Map([...model.values()].map((kind) => [kind.name, secretsOf(kind)]));
    }
    /** The resource as it may be written. */
    without(resource) {
        const paths = this.#paths.get(resource.kind) ?? [];
        if (paths.length === 0)
            return resource;
        const hide = (reported) => paths.reduce(withoutText, reported);
        const { reported, doubts } = resource;
        const safe = { ...resource, reported: hide(reported) };
        return doubts === undefined ? safe : { ...safe, doubts: doubts.map(hide) };
    }
    /** Which of these names stand for texts that no file holds. */
    among(kinds, names) {
        const paths = kinds.flatMap((kind) => this.#paths.get(kind) ?? []);
        return [...new Set(paths.filter((path) => path.every((name) => names.has(name))).map(lastOf))];
    }
}
function lastOf(path) {
    return path.at(-1) ?? '';
}
/** Paths of the kind's texts that often hold secrets. */
function secretsOf({ properties }) {
    return within(properties);
}
function secretsIn(type) {
    if ('secret' in type)
        return [[]];
    if (type.type === 'array')
        return secretsIn(type.items);
    if (type.type !== 'object')
        return [];
    return within(type.properties);
}
function within(properties) {
    return Object.entries(properties).flatMap(([name, type]) => secretsIn(type).map((path) => [name].concat(path)));
}
function withoutText(reported, path) {
    const [name, ...inner] = path;
    if (name === undefined)
        return reported;
    const value = reported[name];
    return value === undefined ? reported : { ...reported, [name]: hidden(value, inner) };
}
function hidden(value, path) {
    if (Array.isArray(value))
        return value.map((one) => hidden(one, path));
    if (path.length > 0)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? withoutText(value, path) : value;
    return typeof value === 'string' ? digestOf(value) : value;
}
function digestOf(text) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return `(not kept: sha256 ${hash}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(text.length, 'character')})`;
}


/***/ }),

/***/ 84239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/net/network.js + 4 modules
var net_network = __webpack_require__(34870);
;// CONCATENATED MODULE: ./build/src/settings/check-network.js


/** Any of AWS's: all are https, and NO_PROXY seldom names one of them. */
const AWS = 'https://ec2.us-east-1.amazonaws.com';
/**
 * Refuses proxies and certificates of the environment that cannot be used, before anything is asked: a scan that hears
 * of them from its first request has nothing but gaps to report. Throws a UserError.
 */
function checkNetwork(settings, environment) {
    const network = (0,net_network/* openNetwork */.X)(environment, { keepAlive: false, maxSockets: 1 });
    const asked = environment['AWS_ENDPOINT_URL'] || AWS;
    if (settings.mode.name !== 'merge' && URL.canParse(asked))
        network.check(asked);
    if (!settings.dryRun)
        for (const url of alertAddresses(settings))
            network.check(url);
}
/** Where alerts are sent. */
function alertAddresses({ inputTargets, targets }, channels = declared/* DECLARED */.X) {
    return [...inputTargets, ...targets].flatMap(({ channel, address }) => {
        const declared = channels.find(({ name }) => name === channel);
        if (declared === undefined || (address[declared.reachedBy] ?? null) === null)
            return [];
        return address[declared.sentTo] ?? [];
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/formats.js + 21 modules
var formats = __webpack_require__(81982);
// EXTERNAL MODULE: ./build/src/evaluate/idle-rules.js
var idle_rules = __webpack_require__(38957);
// EXTERNAL MODULE: ./build/src/report/alert-facts.js
var alert_facts = __webpack_require__(456);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/evaluate/gap-causes.js
var gap_causes = __webpack_require__(92830);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/src/report/environment-columns.js



/** More columns do not fit a phone. */
const MOST_ENVIRONMENTS = 3;
/** Production first, then by name, then the others as one: a phone may cut the last ones off. */
function environmentColumns(run, counts) {
    const unseen = unseenEnvironments(run);
    const names = [...counts.byEnvironment.keys()];
    const shown = names.length > MOST_ENVIRONMENTS + 1 ? names.slice(0, MOST_ENVIRONMENTS) : names;
    const others = names.slice(shown.length);
    const columnOf = (title, members) => ({
        title,
        counts: sumOf(counts, members),
        open: members.some((name) => unseen.has(name)),
    });
    return [
        ...shown.map((name) => columnOf(name, [name])),
        ...(others.length > 0 ? [columnOf((0,text_words/* count */.U9)(others.length, 'other'), others)] : []),
    ];
}
function sumOf({ byEnvironment }, names) {
    const sum = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const name of names) {
        for (const severity of model_severity/* SEVERITIES */.oC)
            sum[severity] += byEnvironment.get(name)?.[severity] ?? 0;
    }
    return sum;
}
/** A gap in an account that the run does not know may belong to any environment. */
function unseenEnvironments(run) {
    const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment.name]));
    const unknown = run.outcomes.filter(({ incomplete }) => incomplete.length > 0);
    const accounts = new Set([...(0,gap_causes/* accountsWith */.dW)(run.coverage.gaps), ...unknown.map(({ account }) => account)]);
    const names = [...accounts].map((account) => environments.get(account));
    return names.includes(undefined)
        ? new Set(environments.values())
        : new Set(names.filter((name) => name !== undefined));
}

// EXTERNAL MODULE: ./build/src/model/coverage.js
var model_coverage = __webpack_require__(22893);
;// CONCATENATED MODULE: ./build/src/report/verdict.js


/** Violations win over gaps: both fail, and the former are certain. */
function verdictOf(run) {
    if (run.findings.some(({ standing }) => standing === 'counted'))
        return 'violations';
    return isComplete(run) ? 'pass' : 'incomplete';
}
/** Whether everything was looked at. A run that read nothing, or whose rules judged nothing, looked at nothing. */
function isComplete(run) {
    return (run.coverage.gaps.length === 0 &&
        run.coverage.complete.length > 0 &&
        run.outcomes.length > 0 &&
        run.outcomes.every(({ incomplete }) => incomplete.length === 0) &&
        run.findings.every(({ result }) => result !== 'unknown'));
}
/** The verdict in a line, without any word of success unless everything was seen. */
function verdictLine(run, counts) {
    if (counts.violations > 0) {
        const worst = model_severity/* SEVERITIES */.oC.find((severity) => counts.bySeverity[severity] > 0) ?? 'low';
        const worstCount = counts.bySeverity[worst];
        const number = worstCount === counts.violations
            ? (0,text_words/* count */.U9)(worstCount, `${worst} violation`)
            : `${(0,text_words/* count */.U9)(counts.violations, 'violation')}, ${worstCount.toLocaleString('en-US')} ${worst}`;
        return isComplete(run) ? number : `at least ${number}`;
    }
    return isComplete(run) ? 'no violations' : 'incomplete, not everything was seen';
}

;// CONCATENATED MODULE: ./build/src/report/failure.js








/** What of the run fails the step: one sentence that names every cause, the weightiest first; none where nothing does. */
function causesOfFailure(run, counts, alerts, targets) {
    const causes = [
        cancelled(run, alerts),
        ...run.misread,
        incomplete(run, counts),
        violated(run),
        ...targets.flatMap(unheard),
    ].filter((cause) => cause !== null);
    if (causes.length === 0)
        return [];
    const sentence = causes.join('; ');
    return [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`];
}
function cancelled(run, { targets }) {
    if (run.cancelled !== true)
        return null;
    const quiet = targets.every(({ unsent }) => unsent !== null) ? '' : ', so no alert was opened or closed';
    return `the run was cancelled${quiet}`;
}
function incomplete(run, counts) {
    if (run.settings.onIncomplete !== 'fail' || isComplete(run))
        return null;
    return `not everything was seen: ${shortfall(run, counts)} (on-incomplete: fail)`;
}
/** What is missing, with numbers and without names. */
function shortfall(run, { gaps, unseen, unknown }) {
    const parts = [];
    if (run.rules.length === 0)
        parts.push('no rule is enabled');
    else if ((0,idle_rules/* idleRules */.q)(run).length === run.rules.length)
        parts.push('no rule had anything to judge');
    if (gaps > 0) {
        const accounts = (0,gap_causes/* accountsWith */.dW)(run.coverage.gaps);
        const where = accounts.has(model_coverage/* EVERYTHING */.Qz) ? 'all accounts' : (0,text_words/* count */.U9)(accounts.size, 'account');
        parts.push(`${(0,text_words/* count */.U9)(gaps, 'gap')} in ${where}`);
    }
    else if (run.coverage.complete.length === 0)
        parts.push('nothing was read');
    if (unseen > 0)
        parts.push(`${(0,text_words/* count */.U9)(unseen, 'earlier violation')} that could not be looked at again`);
    if (parts.length === 0)
        parts.push(`${(0,text_words/* count */.U9)(unknown, 'result')} unknown`);
    return (0,text_words/* enumerate */.HL)(parts);
}
/** Whether violations are among the causes. */
function failsByViolations(run) {
    return violated(run) !== null;
}
function violated(run) {
    const { failOn, failOnNew } = run.settings;
    const all = run.findings.filter(({ standing, severity }) => standing === 'counted' && (0,model_severity/* reaches */.O6)(severity, failOn));
    // Without a past nobody knows which are new: all may be.
    const onlyNew = failOnNew && run.past.status === 'loaded';
    const failing = onlyNew ? all.filter(report_counts/* isNew */.BS) : all;
    if (failing.length === 0)
        return null;
    const what = (0,text_words/* count */.U9)(failing.length, onlyNew ? 'new violation' : 'violation');
    return `${what} at or above ${failOn} (fail-on: ${failOn}${failOnNew ? ', fail-on-new: true' : ''})`;
}
function unheard(facts) {
    const { length } = (0,alert_facts/* undelivered */.oQ)([facts]);
    if (length === 0)
        return [];
    return [`${(0,text_words/* count */.U9)(length, 'alert event')} ${length === 1 ? 'was' : 'were'} not delivered to ${facts.label}`];
}

// EXTERNAL MODULE: ./build/src/accounts/environment.js
var accounts_environment = __webpack_require__(92607);
;// CONCATENATED MODULE: ./build/src/report/gap-blocks.js


/**
 * 400 gaps as the few causes they usually have: kinds that lack in the same places, then accounts and regions that lack
 * the same kinds. Every block is exact: accounts × regions × kinds. Production comes first.
 */
function groupGaps(run) {
    const single = (0,model_coverage/* reportedGaps */.xj)(run.coverage.gaps).flatMap((cause) => cause.places.map((places) => blockOf(cause, places)));
    const places = merge(single, ['accounts', 'regions', 'reason', 'deniedBy']);
    const accounts = merge(places, ['accounts', 'kinds', 'actions', 'reason', 'deniedBy']);
    const blocks = merge(accounts, ['regions', 'kinds', 'actions', 'reason', 'deniedBy']);
    const production = new Set(run.accounts.filter(accounts_environment/* isProduction */.KV).map(({ id }) => id));
    const rank = (block) => (block.accounts.some((id) => production.has(id)) ? 0 : 1);
    return blocks.toSorted((a, b) => rank(a) - rank(b) ||
        b.gaps - a.gaps ||
        model_coverage/* GAP_REASONS */.xi.indexOf(a.reason) - model_coverage/* GAP_REASONS */.xi.indexOf(b.reason) ||
        (keyOf(a, ['accounts', 'regions', 'kinds']) < keyOf(b, ['accounts', 'regions', 'kinds']) ? -1 : 1));
}
function blockOf({ kind, reason, deniedBy, action, messages }, { accounts, regions }) {
    return {
        accounts,
        regions,
        kinds: [kind],
        reason,
        deniedBy: deniedBy ?? null,
        actions: action === null ? [] : [action],
        messages,
        gaps: accounts.length * regions.length,
    };
}
function merge(blocks, same) {
    const groups = Map.groupBy(blocks, (block) => keyOf(block, same));
    return [...groups.values()].map(combine);
}
function keyOf(block, fields) {
    return JSON.stringify(fields.map((field) => block[field]));
}
function combine(blocks) {
    const [first] = blocks;
    if (first === undefined)
        throw new Error('A group of gaps is never empty');
    const union = (pick) => [...new Set(blocks.flatMap(pick))];
    return {
        accounts: union((block) => block.accounts).toSorted(),
        regions: union((block) => block.regions).toSorted(),
        kinds: union((block) => block.kinds).toSorted(),
        reason: first.reason,
        deniedBy: first.deniedBy,
        actions: union((block) => block.actions).toSorted(),
        messages: union((block) => block.messages),
        gaps: blocks.reduce((sum, { gaps }) => sum + gaps, 0),
    };
}

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/report/rule-groups.js


const STATE_ORDER = { new: 0, reopened: 1, known: 2, unseen: 3 };
/** The findings from a severity on, by rule: all, or those that are chosen. What is below the severity is left of all. */
function groupByRule(run, from, isChosen = () => true) {
    const left = { critical: 0, high: 0, medium: 0, low: 0 };
    const byRule = new Map();
    const others = new Map();
    for (const finding of run.findings) {
        if (finding.standing === 'covered') {
            const cover = finding.coveredBy ?? '';
            others.set(cover, (others.get(cover) ?? new Set()).add(finding.rule));
            continue;
        }
        if (!(0,model_severity/* reaches */.O6)(finding.severity, from)) {
            left[finding.severity] += 1;
            continue;
        }
        if (!isChosen(finding))
            continue;
        const findings = byRule.get(finding.rule);
        if (findings === undefined)
            byRule.set(finding.rule, [finding]);
        else
            findings.push(finding);
    }
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const titleOf = (id) => rules.get(id)?.title ?? id;
    const groups = [...byRule].map(([id, findings]) => {
        const also = [...(others.get(id) ?? [])].map(titleOf).toSorted(compare/* compareText */.n);
        return groupOf(id, rules.get(id) ?? null, findings, also);
    });
    return { groups: groups.toSorted(compareGroups), left };
}
function groupOf(id, rule, findings, alsoViolated) {
    const bySeverity = { critical: 0, high: 0, medium: 0, low: 0 };
    const violations = findings
        .filter(({ standing }) => standing === 'counted')
        .toSorted((a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state] || (0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity));
    for (const { severity } of violations)
        bySeverity[severity] += 1;
    const unseen = findings.filter(({ standing }) => standing === 'unseen');
    const title = rule?.title ?? id;
    return { id, title, rule, severity: worst(findings), bySeverity, violations, unseen, alsoViolated };
}
function worst(findings) {
    return findings.reduce((found, { severity }) => ((0,model_severity/* severityRank */.qs)(severity) < (0,model_severity/* severityRank */.qs)(found) ? severity : found), 'low');
}
/** A rule with nothing but unseen findings comes after those that are violated for certain. */
function compareGroups(a, b) {
    return ((0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity) ||
        Number(a.violations.length === 0) - Number(b.violations.length === 0) ||
        b.bySeverity[b.severity] - a.bySeverity[a.severity] ||
        (a.id < b.id ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/report/unused-regions.js
var unused_regions = __webpack_require__(56244);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
;// CONCATENATED MODULE: ./build/src/report/view.js










/** @param problems sentences on what the run could not write, such as its history: each fails the step */
function viewOf(run, alerts, problems = []) {
    const counts = (0,report_counts/* countRun */.NY)(run);
    const targets = (0,alert_facts/* alertFacts */.qi)(alerts, run.settings);
    const { reportFrom, annotateFrom } = run.settings;
    const isUnused = (0,unused_regions/* inUnusedRegion */.I)(run);
    const complete = isComplete(run);
    const knowsNew = run.past.status === 'loaded';
    return {
        run,
        alerts,
        verdict: verdictOf(run),
        isComplete: complete,
        headline: verdictLine(run, counts),
        failure: sentenceOf([...causesOfFailure(run, counts, alerts, targets), ...problems]),
        failsByViolations: failsByViolations(run),
        shortfall: complete ? null : shortfall(run, counts),
        counts,
        columns: environmentColumns(run, counts),
        accounts: new labels/* Accounts */.bX(run.accounts),
        knowsNew,
        fresh: knowsNew ? run.findings.filter((finding) => finding.standing === 'counted' && (0,report_counts/* isNew */.BS)(finding)) : [],
        fixed: run.fixed.filter(({ standing }) => standing === 'counted'),
        listed: groupByRule(run, reportFrom, (finding) => !isUnused(finding)),
        unused: groupByRule(run, reportFrom, isUnused).groups,
        annotated: groupByRule(run, annotateFrom).groups.filter(({ violations }) => violations.length > 0),
        gaps: groupGaps(run),
        targets,
        idleRules: (0,idle_rules/* idleRules */.q)(run).length,
        missing: [],
    };
}
/** The view of a run some of whose reports could not be written, each sentence a cause for the step to fail. */
function withMissing(view, { names, sentences }) {
    const before = view.failure === null ? [] : [view.failure];
    return { ...view, missing: names, failure: sentenceOf([...before, ...sentences]) };
}
function sentenceOf(sentences) {
    return sentences.length === 0 ? null : sentences.join(' ');
}

;// CONCATENATED MODULE: ./build/src/report/write-reports.js









/**
 * Writes all files of the report into the folder, which is made where it is missing, and the requests of each channel.
 * Each file appears whole or not at all. What cannot be written is given up: the rest is written, and a sentence of the
 * view that comes back says which file is missing and why.
 */
async function writeReports(view, { directory }) {
    const failures = new Map();
    const result = () => {
        const names = [...failures.values()].flat();
        const sentences = [...failures].map(([reason, files]) => write_reports_sentenceOf(reason, files, directory));
        return { view: withMissing(view, { names, sentences }), sentences };
    };
    const logs = view.alerts.logs.flatMap(({ file, requests }) => requests === null ? [] : [{ file, render: () => requests.map((one) => `${(0,json/* toJson */.a)(one)}\n`) }]);
    // An earlier run may have written it here: it says nothing of this one.
    const stale = view.alerts.logs.filter(({ requests }) => requests === null);
    for (const { file } of stale)
        await remove(directory, file);
    for (const { file, render } of [...logs, ...formats/* FILES */.c]) {
        const reason = await write(directory, file, () => render(result().view));
        if (reason !== null)
            failures.set(reason, [...(failures.get(reason) ?? []), file]);
    }
    return result();
}
/** Why the file could not be written; null where it was. */
async function write(directory, name, parts) {
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(directory, name), parts());
        return null;
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        await remove(directory, name);
        return (0,errors/* messageOf */.b)(error)
            .replace(/'[^']*'/g, '')
            .replace(/[ ,>-]+$/, '');
    }
}
async function remove(directory, name) {
    await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true }).catch(() => undefined);
}
function write_reports_sentenceOf(reason, names, directory) {
    const are = names.length === 1 ? 'is' : 'are';
    return (`${(0,text_words/* enumerate */.HL)(names)} ${are} missing: report-dir is ${JSON.stringify(directory)}, which cannot be written (${reason}). ` +
        'It has to be a folder in which this step may create files, with room for them.');
}
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/alert/channels/channel.js

/** Tells places apart without holding what they are reached by: 16 hexadecimal digits of a hash over address and key. */
function placeOf(address, key) {
    const origin = address.toLowerCase().replace(/\/+$/, '');
    return (0,external_node_crypto_.createHash)('sha256').update(`cb1\n${origin}\n${key}`).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/words/commands.js
var commands = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/alert/channels/words.js





/** More than any channel takes of one text. */
const LONGEST = 1024;
/** So many services are named in a title; the details name all. */
const FEW_SERVICES = 4;
/** Text from outside, made visible and short. */
function clean(text, max = LONGEST) {
    return (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(text).trim(), max);
}
/** The account's name and, where several bear it, nothing more: the id stands elsewhere. */
function accountLabel(account, view) {
    return clean(view.accounts.get(account)?.name ?? account, 40);
}
/** The one account's name, or how many there are. */
function accountsLabel(findings, view) {
    const accounts = new Set(findings.map((finding) => finding.account));
    const [only] = accounts;
    return accounts.size === 1 && only !== undefined
        ? accountLabel(only, view)
        : (0,text_words/* count */.U9)(accounts.size, 'account');
}
/** `PROD`, or the name of another environment in capitals; the weightiest where there are several. */
function environmentLabel(environments) {
    const [first] = environments;
    if (first === undefined || environments.some(accounts_environment/* isProductionName */.Zq))
        return 'PROD';
    return clean(first, 20).toUpperCase();
}
/** The rule's summary, the services that are open, and how many more rules there are. */
function whatIsWrong(findings, view) {
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    const summary = clean(view.rules.get(rules[0] ?? '')?.alert.summary ?? rules[0] ?? '');
    const named = findings.filter((finding) => !(0,opens_words/* opensEveryPort */.Gh)(finding));
    const opens = clean((0,opens_words/* opensWords */.vA)(named, FEW_SERVICES), 200);
    const more = rules.length > 1 ? `And ${(0,text_words/* count */.U9)(rules.length - 1, 'more rule is', 'more rules are')} violated` : '';
    const sentences = [summary.replace(/[.!]$/, ''), opens, more].filter((sentence) => sentence !== '');
    return sentences.length < 2 ? summary : `${sentences.join('. ')}.`;
}

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/past/scope.js
var past_scope = __webpack_require__(37486);
;// CONCATENATED MODULE: ./build/src/past/standing.js
/**
 * What a finding counts for, decided here and nowhere else: reports, alerts, verdict and exit ask for it. What a
 * finding that counts already reports is covered, even if it could not be looked at again.
 */
function standingOf({ result, coveredBy }) {
    if (coveredBy !== null)
        return 'covered';
    return result === 'unknown' ? 'unseen' : 'counted';
}
/** The repair of a covered violation does not count either. */
function standingOfFixed({ coveredBy }) {
    return coveredBy === null ? 'counted' : 'covered';
}
/**
 * Whether its rule is certainly violated, counted or covered: a covered finding is violated all the same, for whoever
 * decides afresh what covers what.
 */
function isViolated({ standing, result }) {
    return standing === 'counted' || (standing === 'covered' && result === 'violation');
}

// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
;// CONCATENATED MODULE: ./build/src/alert/decide/routing.js





/**
 * Every route that fits a violation counts. What none fits goes to the targets of the inputs, where it is of production
 * and reaches alert-from. Where it is not known whether a route fits, since the name of an account or the tags of a resource
 * could not be read, the violation goes both ways, so that it is not lost and no open alert closes.
 */
function routingOf(input) {
    const { settings, usual } = input;
    const { routes, alertFrom } = settings;
    const known = new Map();
    const isUsual = ({ environment, severity }) => (0,accounts_environment/* isProductionName */.Zq)(environment) && (0,model_severity/* reaches */.O6)(severity, alertFrom);
    const find = (finding) => {
        const rule = input.rules.get(finding.rule);
        if (rule?.status !== 'stable')
            return [];
        const fitting = routes.map((route) => [route, fits(route, finding, rule, input)]);
        const named = fitting.flatMap(([{ to }, how]) => (how === 'no' ? [] : to));
        const isCertain = fitting.some(([, how]) => how === 'yes');
        return [...new Set(!isCertain && isUsual(finding) ? [...named, ...usual] : named)];
    };
    return {
        targetsOf(finding) {
            const before = known.get(finding);
            if (before !== undefined)
                return before;
            const found = find(finding);
            known.set(finding, found);
            return found;
        },
        reachOf(target) {
            const own = routes
                .filter(({ to }) => to.includes(target))
                .flatMap(({ environments, severity }) => environmentsOf(environments).map((environment) => ({ environment, from: severity ?? alertFrom })));
            return usual.includes(target) ? [{ environment: accounts_environment/* PRODUCTION */.e3, from: alertFrom }, ...own] : own;
        },
    };
}
/** A route that names no environment is for production alone, like everything else that alerts. */
function environmentsOf(named) {
    return named.length === 0 ? [accounts_environment/* PRODUCTION */.e3] : named;
}
function fits(route, finding, rule, { settings, accounts }) {
    if (!environmentsOf(route.environments).includes(finding.environment))
        return 'no';
    if (!(0,model_severity/* reaches */.O6)(finding.severity, route.severity ?? settings.alertFrom))
        return 'no';
    if (!fitsRule(route.rules, rule))
        return 'no';
    const byTags = fitsTags(route.tags, finding.tags);
    const byAccount = fitsAccount(route.accounts, finding, accounts);
    if (byTags === 'no' || byAccount === 'no')
        return 'no';
    return byTags === 'yes' && byAccount === 'yes' ? 'yes' : 'maybe';
}
function fitsTags(asked, tags) {
    const conditions = Object.entries(asked);
    if (tags === undefined)
        return conditions.length === 0 ? 'yes' : 'maybe';
    const isMet = conditions.every(([key, patterns]) => {
        const value = tags[key];
        return value !== undefined && patterns.some((pattern) => (0,glob/* fitsGlob */.t)(pattern, value));
    });
    return isMet ? 'yes' : 'no';
}
function fitsAccount(patterns, finding, accounts) {
    const account = accounts.get(finding.account) ?? { id: finding.account, name: finding.account };
    if (patterns.length === 0)
        return 'yes';
    if (patterns.some((pattern) => (0,account_pattern/* matchesAccount */.bl)(pattern, account)))
        return 'yes';
    return patterns.every((pattern) => (0,account_pattern/* decidesAbout */.P2)(pattern, account)) ? 'no' : 'maybe';
}
/** Whether any of the patterns means the rule, by its id or a former one; none: all rules. */
function fitsRule(patterns, { id, aliases }) {
    return (patterns.length === 0 ||
        patterns.some((pattern) => [id, ...aliases].some((name) => (0,glob/* fitsGlob */.t)(pattern, name))));
}
/** The severity of the rule in production. */
function productionSeverity(rule) {
    return (0,model_rule/* severityFor */.v1)(rule, accounts_environment/* PRODUCTION */.e3);
}
/** Why the rule cannot alert at all where this reaches, as a clause; null where it can. */
function whyRuleIsQuiet(rule, reach) {
    if (rule.status !== 'stable')
        return `the rule ${rule.id} is now ${rule.status}, and only stable rules page`;
    const reasons = reach.map((one) => whyQuietIn(rule, one));
    return reasons.includes(null) ? null : (reasons[0] ?? 'the configuration no longer sends anything there');
}
function whyQuietIn(rule, { environment, from }) {
    if (!(0,model_rule/* appliesTo */.Gl)(rule, environment))
        return `the rule ${rule.id} is no longer meant for ${environment}`;
    if (from === 'none')
        return 'alert-from is now none, so nothing pages';
    const severity = (0,model_rule/* severityFor */.v1)(rule, environment);
    if ((0,model_severity/* reaches */.O6)(severity, from))
        return null;
    return `the rule ${rule.id} is now of severity ${severity}, below alert-from ${from}`;
}

;// CONCATENATED MODULE: ./build/src/alert/decide/view.js





/** @param usual names of the targets that the inputs give */
function view_viewOf(run, usual) {
    const rules = (0,model_rule/* rulesByName */.MU)(run.rules);
    const accounts = new Map(run.accounts.map((account) => [account.id, account]));
    return {
        run,
        scope: (0,past_scope/* scopeOf */.O)(run),
        rules,
        accounts,
        routing: routingOf({ settings: run.settings, rules, accounts, usual }),
        findings: Map.groupBy(run.findings, (finding) => finding.rule),
        fixed: new Map(run.fixed.map((finding) => [finding.fingerprint, finding])),
        outcomes: Map.groupBy(run.outcomes, (outcome) => outcome.account),
        gaps: (0,gap_causes/* gapsByAccount */.Gi)(run.coverage.gaps),
    };
}
/** What the rule found in the account; undefined where it was not evaluated there. */
function outcomeOf({ outcomes }, rule, account) {
    return outcomes.get(account)?.find((outcome) => outcome.rule === rule);
}
/** The violations that are meant for the target, worst first. */
function findingsFor(target, view) {
    return view.run.findings.filter((finding) => isViolated(finding) && view.routing.targetsOf(finding).includes(target));
}

;// CONCATENATED MODULE: ./build/src/alert/decide/gaps.js




/** Where the rule could not be decided in this account. Empty only where all of it was read to its end. */
function ruleGaps(view, rule, account) {
    const outcome = outcomeOf(view, rule, account);
    const gaps = causes([account, model_coverage/* EVERYTHING */.Qz]
        .flatMap((id) => view.gaps.get(id) ?? [])
        .flatMap((gap) => thatMatters(gap, outcome)), view.rules.get(rule)?.needs ?? []);
    const found = gaps.flatMap((gap) => gap.regions.map((region) => ({ account, region, kind: gap.kind, why: whyOf(gap) })));
    for (const region of outcome?.incomplete ?? []) {
        const named = found.some((one) => one.region === region || one.region === model_coverage/* EVERYTHING */.Qz);
        if (!named)
            found.push({ account, region, kind: model_coverage/* EVERYTHING */.Qz, why: 'not read completely' });
    }
    if (outcome === undefined && found.length === 0) {
        found.push({ account, region: model_coverage/* EVERYTHING */.Qz, kind: model_coverage/* EVERYTHING */.Qz, why: 'not looked at in this run' });
    }
    return found;
}
/**
 * The gap, in those of its regions where it can hide a violation of the outcome's rule. Where the rule was evaluated in
 * spite of the gap, the outcome says whether it needs the kind; otherwise the gap counts. A gap on the level of the
 * account does not concern a rule that is evaluated only in regions.
 */
function thatMatters(gap, outcome) {
    const regions = gap.regions.filter((region) => {
        if (region === model_coverage/* EVERYTHING */.Qz || gap.kind === model_coverage/* EVERYTHING */.Qz)
            return true;
        if (outcome?.regions.includes(region) === true)
            return outcome.incomplete.includes(region);
        return region !== resource/* GLOBAL_REGION */.j || outcome === undefined;
    });
    return regions.length === 0 ? [] : [{ ...gap, regions }];
}
/** The gaps worth naming: those in what the rule asks about, where there are any. Never empty unless `gaps` is. */
function causes(gaps, needs) {
    const named = gaps.filter(({ kind }) => kind === model_coverage/* EVERYTHING */.Qz || needs.includes(kind));
    return named.length > 0 ? named : gaps;
}
function whyOf(gap) {
    const reason = gap.deniedBy === undefined ? gap.reason : `${gap.reason} by ${(0,text_words/* withArticle */.vJ)(gap.deniedBy)}`;
    return gap.action === null ? reason : `${reason}, ${gap.action}`;
}
/** Gaps of the same cause in one phrase: `aws_vpc in eu-west-1 and eu-west-2 (denied, ec2:DescribeVpcs)`. */
function describeGaps(found, accounts) {
    const alike = Map.groupBy(found, (one) => `${one.kind}\n${one.why}`);
    const phrases = [...alike.values()].map((group) => describeGroup(group, accounts));
    return (0,text_words/* enumerate */.HL)(shorten(phrases, 'causes'));
}
function describeGroup(found, accounts) {
    const first = found[0];
    if (!first)
        return '';
    const places = found.map(({ account, region }) => {
        const where = region === model_coverage/* EVERYTHING */.Qz ? 'all regions' : region;
        return accounts === 'one' ? where : `${where} of ${account}`;
    });
    const what = first.kind === model_coverage/* EVERYTHING */.Qz ? '' : `${first.kind} in `;
    return `${what}${(0,text_words/* enumerate */.HL)(shorten([...new Set(places)], 'places'))} (${first.why})`;
}
/** The first few, then how many more. */
function shorten(words, noun) {
    const shown = 5;
    if (words.length <= shown + 1)
        return words;
    return [...words.slice(0, shown), `${words.length - shown} more ${noun}`];
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/about.js





/** So many accounts or rules are listed one by one; the rest is a number. */
const LISTED = 20;
/**
 * What whoever is woken needs to know before the list of resources. PagerDuty sorts the names from A to Z, and its
 * e-mails show no more than the first 500 characters of the details.
 */
function aboutTarget(target, view, leftOut) {
    const { findings } = target;
    const rule = view.rules.get(findings[0]?.rule ?? '');
    const accounts = Map.groupBy(findings, (finding) => finding.account);
    const rules = Map.groupBy(findings, (finding) => finding.rule);
    const regions = new Set(findings.map((finding) => `${finding.account}\n${finding.region}`));
    const about = {
        accounts: listOf(accounts, (id, inside) => [
            id,
            `${nameOf(id, view)}${(0,text_words/* count */.U9)(inside.length, 'resource')}`,
        ]),
        count: `${(0,text_words/* count */.U9)(findings.length, 'resource')} in ${(0,text_words/* count */.U9)(accounts.size, 'account')}, ${(0,text_words/* count */.U9)(regions.size, 'region')}`,
        'first seen': firstSeen(target),
        new: news(target, view),
        run: clean(view.run.links.run ?? view.run.id, 300),
    };
    if (rule) {
        about['rule'] = clean(rule.id, 300);
        about['title'] = clean(rule.title, 300);
        about['why'] = clean(rule.risk, 600);
        const { text, cli, console: inConsole, terraform } = rule.remediation;
        const fix = text ?? inConsole ?? cli ?? terraform;
        if (fix !== undefined)
            about['fix'] = clean(fix, 1000);
        const commands = commandsOf(cli, findings);
        if (commands !== null)
            about['commands'] = commands;
    }
    if (rules.size > 1)
        about['rules'] = listOf(rules, (id, inside) => [id, (0,text_words/* count */.U9)(inside.length, 'resource')]);
    if (target.collapsed)
        about['limit'] = `alert-limit ${view.run.settings.alertLimit} was reached: these share one alert`;
    const blind = notSeen(target, view);
    if (blind !== '')
        about['not seen'] = blind;
    if (leftOut !== '')
        about['left out'] = leftOut;
    return about;
}
/** Of an alert about one resource, ready to be pasted: objects, because PagerDuty's pages show no line breaks. */
function commandsOf(cli, findings) {
    const [finding, ...others] = findings;
    const filled = finding === undefined || others.length > 0 ? null : (0,commands/* commandsFor */.A)(cli, finding);
    if (filled === null)
        return null;
    const lines = filled.replaceAll(/\s*\\\n(?:# )?\s*/g, ' ').split('\n');
    return Object.fromEntries(lines.slice(0, LISTED).map((line, index) => [`${index + 1}`, clean(line, 500)]));
}
function listOf(groups, describe) {
    const listed = [...groups].slice(0, LISTED).map(([key, members]) => describe(clean(key, 200), members));
    const more = groups.size - listed.length;
    return Object.fromEntries(more > 0 ? [...listed, ['…', `and ${more.toLocaleString('en-US')} more`]] : listed);
}
function nameOf(id, view) {
    const name = view.accounts.get(id)?.name ?? id;
    return name === id ? '' : `${clean(name, 60)}: `;
}
function firstSeen({ findings }) {
    const times = findings.flatMap((finding) => finding.firstSeen ?? []).toSorted();
    return times[0] ?? 'not known, because no history could be read';
}
function news({ findings }, view) {
    const { status } = view.run.past;
    if (status !== 'loaded' && status !== 'first')
        return 'not known, because no history could be read';
    const reopened = findings.filter((finding) => finding.state === 'reopened');
    const fresh = findings.filter((finding) => finding.state === 'new').length;
    const times = reopened.reduce((most, finding) => Math.max(most, finding.reopened), 0);
    const again = reopened.length === 0 ? '' : `, ${reopened.length} came back (up to ${(0,text_words/* count */.U9)(times, 'time')})`;
    return `${fresh.toLocaleString('en-US')} new${again}`;
}
/** What the same rules could not see in the accounts that this alert is for. */
function notSeen(target, view) {
    const accounts = target.account === null ? view.run.accounts.filter(accounts_environment/* isProduction */.KV).map(({ id }) => id) : [target.account];
    const rules = new Set(target.findings.map((finding) => finding.rule));
    const spots = accounts.flatMap((account) => [...rules].flatMap((rule) => ruleGaps(view, rule, account)));
    return clean(describeGaps(spots, target.account === null ? 'several' : 'one'), 1000);
}

// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/evaluate/finding-order.js
var finding_order = __webpack_require__(55629);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/details.js








const MAX_EVIDENCE = 8;
/** The name under which a level says what it lacks. */
const MORE = '…';
/** Bytes kept free in every level for that. */
const MORE_BYTES = 80;
/**
 * As much as fits into `room` bytes of JSON: everything; else without some evidence, the worst and newest keeping
 * theirs; else without some resources, with a count at the place. One pass each, however many resources there are.
 */
function fitDetails(findings, withRule, room) {
    const items = itemsOf(findings.toSorted(compareUrgency), withRule);
    const kept = keepWhatFits(items, room - MORE_BYTES);
    const evidence = evidenceThatFits(kept.items, kept.room);
    const tree = new Map();
    for (const item of kept.items) {
        const found = evidence.get(item);
        const entry = found ? { ...item.slim, evidence: found } : item.slim;
        regionOf(tree, item.finding).push([item.key, entry]);
    }
    const missing = items.slice(kept.items.length);
    addCounts(tree, missing);
    return { accounts: toObject(tree, missing), leftOut: describe(items, kept.items, evidence) };
}
/** The worst first; among those what is new to the people who read it, then what came last. */
function compareUrgency(a, b) {
    return ((0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity) ||
        Number(isNews(b)) - Number(isNews(a)) ||
        (0,compare/* compareText */.n)(b.firstSeen ?? '', a.firstSeen ?? '') ||
        (0,finding_order/* compareFindings */.E)(a, b));
}
function isNews(finding) {
    return finding.state === 'new' || finding.state === 'reopened';
}
function itemsOf(findings, withRule) {
    const taken = new Set();
    const repeats = new Map();
    return findings.map((finding) => {
        const place = `${finding.account}\n${finding.region}\n`;
        const base = clean(finding.id, 200);
        let key = base;
        while (taken.has(place + key)) {
            const repeat = (repeats.get(place + base) ?? 1) + 1;
            repeats.set(place + base, repeat);
            key = `${base} #${repeat}`;
        }
        taken.add(place + key);
        const slim = { name: clean(finding.name, 200), kind: clean(finding.kind, 200) };
        if (finding.firstSeen !== null)
            slim['since'] = finding.firstSeen;
        if (isNews(finding))
            slim['state'] = finding.state;
        const services = (0,opens_words/* servicesWords */.OH)([finding]);
        const madeBy = (0,opens_words/* madeByWords */.Yc)(finding);
        if (madeBy !== '')
            slim['made by'] = clean(madeBy, 300);
        if (services !== '')
            slim[finding.opens === undefined ? 'opens' : 'also opens'] = clean(services, 600);
        if (finding.affected.length > 0)
            slim['behind'] = clean((0,affected_words/* affectedWords */.c)(finding.affected), 400);
        if (finding.fix !== undefined)
            slim['fix'] = clean(finding.fix, 400);
        if (withRule)
            slim['rule'] = clean(finding.rule, 200);
        return { finding, key, slim, bytes: bytesOf(key) + bytesOf(slim) + 2 };
    });
}
function keepWhatFits(items, room) {
    const opened = new Set();
    let left = room;
    for (const [index, item] of items.entries()) {
        const { account, region } = item.finding;
        const levels = [account, `${account}\n${region}`].filter((level) => !opened.has(level));
        const names = levels.map((level) => (level === account ? account : region));
        const opening = names.reduce((sum, name) => sum + bytesOf(name) + 4 + MORE_BYTES, 0);
        if (item.bytes + opening > left)
            return { items: items.slice(0, index), room: left };
        left -= item.bytes + opening;
        for (const level of levels)
            opened.add(level);
    }
    // Nothing is missing, so no level needs the bytes for saying so.
    return { items, room: left + opened.size * MORE_BYTES };
}
function evidenceThatFits(items, room) {
    const fitting = new Map();
    let left = room;
    for (const item of items) {
        if (item.finding.evidence.length === 0)
            continue;
        const evidence = evidenceOf(item.finding);
        left -= bytesOf(evidence) + '"evidence":,'.length;
        if (left < 0)
            return fitting;
        fitting.set(item, evidence);
    }
    return fitting;
}
/** In one sentence, as reports have it; the members themselves where nothing says them. */
function evidenceOf({ because, evidence }) {
    if (because !== undefined)
        return clean(because, 400);
    const entries = evidence.slice(0, MAX_EVIDENCE).map(({ path, value }) => [clean(path, 200), plain(value)]);
    const more = evidence.length - MAX_EVIDENCE;
    return Object.fromEntries(more > 0 ? [...entries, [MORE, `and ${more} more`]] : entries);
}
function plain(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (value === null)
        return 'not set';
    return clean(typeof value === 'string' ? value : JSON.stringify(value), 200);
}
function regionOf(tree, { account, region }) {
    const regions = tree.get(account) ?? new Map();
    tree.set(account, regions);
    const resources = regions.get(region) ?? [];
    regions.set(region, resources);
    return resources;
}
/** Says in every level that is shown what it leaves out; levels that are left out whole are named one level above. */
function addCounts(tree, missing) {
    for (const [account, inAccount] of Map.groupBy(missing, (item) => item.finding.account)) {
        const regions = tree.get(account);
        if (!regions)
            continue;
        let elsewhere = 0;
        for (const [region, inRegion] of Map.groupBy(inAccount, (item) => item.finding.region)) {
            const shown = regions.get(region);
            if (shown)
                shown.push([MORE, `and ${inRegion.length} more in this region`]);
            else
                elsewhere += inRegion.length;
        }
        if (elsewhere > 0)
            regions.set(MORE, [[MORE, `and ${elsewhere} more in other regions`]]);
    }
}
function toObject(tree, missing) {
    const accounts = [...tree].map(([account, regions]) => {
        const inside = [...regions].map(([region, entries]) => {
            const only = region === MORE ? entries[0]?.[1] : undefined;
            return [region, only ?? Object.fromEntries(entries)];
        });
        return [account, Object.fromEntries(inside)];
    });
    const elsewhere = missing.filter((item) => !tree.has(item.finding.account)).length;
    if (elsewhere > 0)
        accounts.push([MORE, `and ${elsewhere} more in other accounts`]);
    return Object.fromEntries(accounts);
}
function describe(items, kept, evidence) {
    const resources = items.length - kept.length;
    const bare = kept.filter((item) => item.finding.evidence.length > 0 && !evidence.has(item)).length;
    const parts = [];
    if (resources > 0)
        parts.push(`${(0,text_words/* count */.U9)(resources, 'resource')} of ${items.length.toLocaleString('en-US')}`);
    if (bare > 0)
        parts.push(`the evidence of ${(0,text_words/* count */.U9)(bare, 'resource')}`);
    return parts.length === 0 ? '' : `${parts.join(' and ')}, to keep within PagerDuty's 512 KB`;
}
function bytesOf(value) {
    return (0,limit/* byteLength */.d)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/src/alert/channels/links.js
/** Where to go from the alert: how to repair first, then the run, then the rule. Only web addresses. */
function alertLinks(rule, links) {
    const runbook = rule?.remediation.url ?? rule?.references[0];
    const candidates = [
        { href: runbook, text: rule?.remediation.url === undefined ? 'Reference' : 'How to fix it' },
        { href: links.run, text: 'This run' },
        { href: ruleLink(rule, links), text: 'The rule' },
    ];
    return candidates.flatMap(({ href, text }) => {
        const address = webAddress(href);
        return address === null ? [] : [{ href: address, text }];
    });
}
/** The address as a browser would write it; null for anything but http and https. */
function webAddress(text) {
    const url = URL.parse(text ?? '');
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 2000
        ? url.href
        : null;
}
/** A rule outside of the workspace is not a file of any repository that is known. */
function ruleLink(rule, links) {
    if (!rule || /^(\/|\.\.)/.test(rule.place.file))
        return null;
    const files = rule.place.shipped ? links.packs : links.files;
    if (files === null)
        return null;
    return `${files}${rule.place.file.split('/').map(encodeURIComponent).join('/')}#L${rule.place.line}`;
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/summary.js



/** PagerDuty's limit for payload.summary, in characters. */
const MAX_SUMMARY = 1024;
/**
 * The title of the incident. A phone shows about 60 characters: environment, account and what is wrong come first;
 * the count at the end survives a long middle.
 */
function triggerSummary(target, view) {
    const { findings, severity } = target;
    const tail = ` (${tailOf(target)}, ${severity})`;
    const environment = environmentLabel(findings.map((finding) => finding.environment));
    return fit(`[${environment} ${accountsLabel(findings, view)}] `, whatIsWrong(findings, view), tail);
}
function resolveSummary(entry, reason, view) {
    const label = entry.account === null ? 'all accounts' : accountLabel(entry.account, view);
    const rule = view.rules.get(entry.rule);
    const what = rule ? `: ${clean(rule.alert.summary)}` : '';
    const environment = environmentLabel(summary_environmentsOf(entry.account, view));
    return fit(`[${environment} ${label}] Resolved, because ${clean(reason, 400)}`, what, '');
}
/** Only routes send anything of other environments than production. */
function summary_environmentsOf(account, { accounts, run }) {
    const environment = account === null ? undefined : accounts.get(account)?.environment.name;
    return environment === undefined || run.settings.routes.length === 0 ? [] : [environment];
}
function tailOf({ fingerprint, findings }) {
    const [first] = findings;
    if (fingerprint === null || !first)
        return (0,text_words/* count */.U9)(findings.length, 'resource');
    const name = first.name === first.id ? '' : `${clean(first.name, 60)} `;
    return `${name}${clean(first.id, 100)} in ${clean(first.region, 30)}`;
}
function fit(head, middle, tail) {
    const room = MAX_SUMMARY - codePoints(head) - codePoints(tail);
    return `${head}${(0,limit/* limitCodePoints */.s)(middle, Math.max(room, 1))}${tail}`;
}
function codePoints(text) {
    return Array.from(text).length;
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/body.js







/** Bytes of encoded JSON, the routing key included. PagerDuty says 512 KB; this is the smaller reading of it. */
const MAX_BODY_BYTES = 512_000;
/** `,"routing_key":""` and 32 characters, with some to spare. */
const ROUTING_KEY_BYTES = 64;
/** Room for what `about` says about things left out. */
const LEFT_OUT_BYTES = 200;
/** PagerDuty refuses any other spelling. `warning` and `info` do not escalate on services with dynamic urgency. */
const PAGERDUTY_SEVERITY = {
    critical: 'critical',
    high: 'error',
    medium: 'warning',
    low: 'info',
};
/** An Events API v2 trigger without its routing key, within PagerDuty's limits. */
function triggerBody(target, view) {
    const rules = new Set(target.findings.map((finding) => finding.rule));
    const make = (aws, leftOut) => {
        const about = aboutTarget(target, view, leftOut);
        return assemble(target, view, { about, aws });
    };
    const frame = (0,limit/* byteLength */.d)(JSON.stringify(make({}, ''))) + ROUTING_KEY_BYTES + LEFT_OUT_BYTES;
    const { accounts, leftOut } = fitDetails(target.findings, rules.size > 1, MAX_BODY_BYTES - frame);
    return make(accounts, leftOut);
}
function assemble(target, view, details) {
    const { run } = view;
    const first = target.findings[0];
    const accounts = new Set(target.findings.map((finding) => finding.account));
    const runLink = webAddress(run.links.run);
    return {
        event_action: 'trigger',
        dedup_key: target.key,
        payload: {
            summary: triggerSummary(target, view),
            source: source(target.account ?? (accounts.size === 1 ? (first?.account ?? null) : null)),
            severity: PAGERDUTY_SEVERITY[target.severity],
            timestamp: run.finishedAt,
            component: joined(target.findings.map((finding) => finding.kind)),
            group: joined(accounts),
            class: joined(target.findings.map((finding) => finding.rule)),
            custom_details: details,
        },
        links: alertLinks(view.rules.get(first?.rule ?? ''), run.links).map(({ href, text }) => ({ href, text })),
        client: 'Cloud Baseline',
        ...(runLink === null ? {} : { client_url: runLink }),
    };
}
/** The small payload is not needed to resolve, but the log of the incident then says why, and rules can route it. */
function resolveBody(entry, reason, view) {
    const rule = view.rules.get(entry.rule);
    return {
        event_action: 'resolve',
        dedup_key: entry.key,
        payload: {
            summary: resolveSummary(entry, reason, view),
            source: source(entry.account),
            severity: rule ? PAGERDUTY_SEVERITY[productionSeverity(rule)] : 'info',
            timestamp: view.run.finishedAt,
        },
    };
}
function source(account) {
    return account === null ? 'aws' : `aws/${account}`;
}
/** Each once; PagerDuty shows these as short labels. */
function joined(texts) {
    return (0,limit/* limitCodePoints */.s)([...new Set(texts)].map((text) => clean(text, 200)).join(', '), 255);
}

// EXTERNAL MODULE: ./build/src/alert/channels/pagerduty/declaration.js
var declaration = __webpack_require__(97701);
// EXTERNAL MODULE: ./build/src/model/json.js
var model_json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/receipt.js


/** So much of a body that is not what it should be is shown. */
const SHOWN = 200;
/**
 * PagerDuty says 202 with `status: success` and the event's deduplication key
 * (https://developer.pagerduty.com/docs/events-api-v2-overview). Anything else did not come from it, or not for this event.
 */
function pagerdutyReceipt(key, settings) {
    return {
        accepts: (status) => status === 202,
        fault: (body) => faultOf(body, key, settings),
        refusal: (answer) => refusal(answer, settings),
        who: 'PagerDuty',
    };
}
function refusal({ status, body }, { key, endpoint }) {
    const reasons = reasonsOf(body);
    const said = reasons === '' ? '' : ` (it says: ${reasons})`;
    if (status === 400)
        return `the event is invalid: ${reasons === '' ? 'no reason was given' : reasons}`;
    if (status === 401 || status === 403) {
        return (`the routing key was not accepted: is ${key} the integration key of an Events API v2 ` +
            `integration, and does ${endpoint} fit its service region?${said}`);
    }
    if (status === 404)
        return `nothing takes events at this address: check ${endpoint}${said}`;
    if (status === 413)
        return `the event is too large for PagerDuty or for a proxy on the way${said}`;
    if (status >= 300 && status < 400) {
        return `it was a redirect, which is not followed: check ${endpoint} and the proxy`;
    }
    return `PagerDuty would have answered 202: check ${endpoint} and the proxy${said}`;
}
/** `message` and `errors[]` of PagerDuty's answer; the start of the text where it is something else. */
function reasonsOf(body) {
    let parsed;
    try {
        parsed = JSON.parse(body);
    }
    catch {
        return body.slice(0, 200);
    }
    if (!(0,model_json/* isJsonObject */.O)(parsed))
        return '';
    const { message, errors } = parsed;
    const list = Array.isArray(errors) ? errors : [errors];
    const texts = [message, ...list].filter((text) => typeof text === 'string' && text !== '');
    return texts.join('; ').slice(0, 1000);
}
function faultOf(body, key, { endpoint }) {
    const notPagerduty = `PagerDuty did not answer this (check the proxy and ${endpoint})`;
    if (body.trim() === '')
        return `${notPagerduty}: the answer is empty`;
    const answer = parse(body);
    if (!(0,model_json/* isJsonObject */.O)(answer))
        return `${notPagerduty}: it is ${show(body)}`;
    if (answer['status'] !== 'success')
        return `PagerDuty did not confirm the event: ${show(body)}`;
    if (answer['dedup_key'] !== key)
        return `the answer is about another event: ${show(body)}`;
    return null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function show(body) {
    return JSON.stringify((0,limit/* limitCodePoints */.s)(body.trim().replace(/\s+/g, ' '), SHOWN));
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/outlet.js




const { name: NAME, label: LABEL } = declaration/* PAGERDUTY */.e;
const REDACTED = '[redacted]';
/** PagerDuty takes about 120 events per minute and integration key, in a sliding window. */
const PER_MINUTE = 100;
/** The Events API v2: an event for each alert (developer.pagerduty.com, "Send an alert event"). */
const pagerduty = {
    keepsOpen: true,
    standsIn: true,
    outlet: (name, { routingKey = null, endpoint }, isUsual) => outletOf({ name, isUsual, routingKey, endpoint: endpoint ?? '' }),
};
function outletOf({ name, isUsual, routingKey, endpoint }) {
    return {
        target: { name, channel: NAME, label: isUsual ? LABEL : `${LABEL} (${name})` },
        traits: { ignoresUnknown: true, reachedBy: 'routing key or endpoint', credential: 'key' },
        noun: 'alert event',
        isUsual,
        place: routingKey === null ? null : placeOf(endpoint, routingKey),
        unset: isUsual ? 'no pagerduty-routing-key is set' : `no routing key of ${name} is set`,
        secrets: routingKey === null ? [] : [routingKey],
        origin: routingKey === null ? null : endpoint,
        perMinute: PER_MINUTE,
        say: ({ intents }, view) => intents.map((intent) => messageOf(intent, view)),
        request: ({ body }) => ({
            url: `${endpoint.replace(/\/+$/, '')}/v2/enqueue`,
            body: JSON.stringify({ ...body, routing_key: routingKey ?? '' }),
            headers: {},
        }),
        receipt: ({ says }) => pagerdutyReceipt(says[0]?.intent.key ?? '', calledBy(name, isUsual)),
        redact: (body) => ({ routing_key: REDACTED, ...body }),
    };
}
function calledBy(name, isUsual) {
    return isUsual
        ? { key: 'pagerduty-routing-key', endpoint: 'pagerduty-endpoint' }
        : { key: `routing-key-from of the target ${name}`, endpoint: `endpoint of the target ${name}` };
}
function messageOf(intent, view) {
    const body = bodyOf(intent, view);
    return { name: `${intent.action} ${intent.key}`, says: [{ intent, kept: body }], body };
}
/** Without the routing key. */
function bodyOf(intent, view) {
    const { about, action, key } = intent;
    if (about.kind === 'violated')
        return triggerBody({ ...intent, ...about }, view);
    if (about.kind === 'cleared')
        return resolveBody(intent, about.reason, view);
    // It comes from a file: it must not speak of another alert, nor through another key.
    const { routing_key: _, ...body } = about.body;
    return { ...body, event_action: action, dedup_key: key };
}

;// CONCATENATED MODULE: ./build/src/alert/channels/secret-url.js
/** Shorter parts of an address say nothing, and a mask over them would hide other words. */
const SHORTEST = 8;
/** What of an address is a secret: who knows it may post. Errors may name its path alone. */
function secretsIn(address) {
    const url = URL.parse(address ?? '');
    if (url === null)
        return [];
    const path = `${url.pathname}${url.search}`;
    return [url.href, url.pathname, path, path.slice(1), url.search.slice(1)]
        .filter((part) => part.length >= SHORTEST)
        .toSorted((a, b) => b.length - a.length);
}
function originOf(address) {
    return URL.parse(address ?? '')?.origin ?? null;
}
/** See placeOf: what comes after the origin is the key. */
function partsOf(address) {
    const url = new URL(address);
    return [url.origin, `${url.pathname}${url.search}`];
}

// EXTERNAL MODULE: ./build/src/alert/channels/slack/declaration.js
var slack_declaration = __webpack_require__(53718);
;// CONCATENATED MODULE: ./build/src/alert/channels/slack/blocks.js


/** Limits of Block Kit (docs.slack.dev, "Block Kit": text of a section, text of a header). */
const MOST_SECTION = 3000;
const MOST_HEADER = 150;
function header(text) {
    return {
        type: 'header',
        text: { type: 'plain_text', text: (0,limit/* limitCodePoints */.s)(text, MOST_HEADER), emoji: false },
    };
}
function section(text) {
    return { type: 'section', text: mrkdwn(text) };
}
function context(text) {
    return { type: 'context', elements: [mrkdwn(text)] };
}
function mrkdwn(text) {
    return { type: 'mrkdwn', text, verbatim: true };
}
/** `and 3 more alerts in result.json`, where lines were left out. */
function more(number, noun) {
    return `… and ${(0,text_words/* count */.U9)(number, `more ${noun}`)} in result.json`;
}
/**
 * One section of as many lines as fit into it, and how many were left out. Lines are not cut: a cut could end in the
 * middle of an entity.
 */
function fitLines(lines, noun, room = MOST_SECTION) {
    const whole = lines.join('\n');
    if (whole.length <= room)
        return whole;
    const kept = [];
    let left = room - more(lines.length, noun).length;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, more(lines.length - kept.length, noun)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/alert/channels/slack/mrkdwn.js

/**
 * The gate for everything that Slack renders (docs.slack.dev, "Formatting message text"): its three control characters
 * are written as entities, so that no text from outside becomes a link or calls anybody (`<!here>`). What would format
 * is kept from it by a zero-width space. Text objects are `verbatim`, so that Slack adds no links of its own.
 */
function mrkdwn_plain(text, max) {
    return entities(clean(text, max).replace(/[*~`]|\b_|_\b/g, '\u200b$&'));
}
/** What people copy: as it is, in a code span. */
function code(text, max) {
    const inside = clean(text, max).replaceAll('`', '\u02cb');
    return inside === '' ? '' : `\`${entities(inside)}\``;
}
function bold(text, max) {
    return `*${mrkdwn_plain(text, max)}*`;
}
/** @param href a web address as webAddress() gives it */
function mrkdwn_link(href, text) {
    return `<${entities(href).replaceAll('|', '%7C')}|${entities(text)}>`;
}
function entities(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./build/src/alert/channels/slack/message.js








/** So many alerts have a section of their own: with the others' lines that is less than the 50 blocks of a message. */
const MOST_ALERTS = 12;
/** Characters of such a section, half of what one may have: Slack takes no message that is too long as a whole. */
const ALERT_ROOM = 1500;
const MOST_RESOURCES = 10;
/** Characters of a line. */
const LINE = 300;
/**
 * One message for the run: what opened, what closed, and what still stands. Null where nothing changed: then
 * nothing is sent.
 */
function message_messageOf(plan, view) {
    const by = Map.groupBy(plan.intents, ({ change }) => change);
    const [opened, grown, closed] = [by.get('opened') ?? [], by.get('grown') ?? [], by.get('closed') ?? []];
    const standing = by.get('still-open') ?? [];
    if (opened.length + grown.length + closed.length === 0)
        return null;
    const open = standing.length + grown.length + plan.held.length;
    const headline = [
        opened.length > 0 ? `${opened.length} opened` : '',
        open > 0 ? `${open} still open` : '',
        closed.length > 0 ? `${closed.length} closed` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
    return {
        name: `the message of this run (${headline})`,
        says: plan.intents.filter(message_isNews).map((intent) => saidOf(intent, view)),
        body: {
            text: `Cloud Baseline: ${headline}`,
            unfurl_links: false,
            unfurl_media: false,
            blocks: [
                header(`Cloud Baseline: ${headline}`),
                ...alertsOf('Opened', opened, view),
                ...alertsOf('More under alerts that are open', grown, view),
                ...message_listOf('Closed', closed, view),
                ...message_listOf('Still open', standing, view),
                ...heldLine(plan),
                ...footOf(view),
            ],
        },
    };
}
function message_isNews({ change }) {
    return change !== 'still-open';
}
/** Plain, so that whatever comes back out of a file passes the gate again. */
function saidOf(intent, view) {
    return { intent, kept: { text: textOf(intent, view) } };
}
function alertsOf(title, intents, view) {
    if (intents.length === 0)
        return [];
    const shown = intents.slice(0, MOST_ALERTS);
    const left = intents.length - shown.length;
    return [
        section(`*${title}: ${intents.length}*`),
        ...shown.map((intent) => section(alertText(intent, view))),
        ...(left > 0 ? [context(more(left, 'alert'))] : []),
    ];
}
function message_listOf(title, intents, view) {
    if (intents.length === 0)
        return [];
    const lines = intents.map((intent) => `• ${mrkdwn_plain(textOf(intent, view), LINE)}`);
    return [section(fitLines([`*${title}: ${intents.length}*`, ...lines], 'alert'))];
}
/** What an alert says on one line, as plain text. */
function textOf(intent, view) {
    const { about, rule, account } = intent;
    if (about.kind === 'unsaid') {
        const { text } = about.body;
        const said = typeof text === 'string' ? text : `${rule}: ${intent.key}`;
        return `${clean(said, LINE)} (an earlier run found this and could not send it; this one could not look again)`;
    }
    const where = account === null ? 'all accounts' : named(account, view);
    if (about.kind === 'violated') {
        const { findings, severity } = about;
        const accounts = account === null ? accountsLabel(findings, view) : where;
        return `${accounts}: ${whatIsWrong(findings, view)} (${(0,text_words/* count */.U9)(findings.length, 'resource')}, ${severity})`;
    }
    const title = view.rules.get(rule)?.title ?? rule;
    return `${where}: ${title.replace(/[.!]$/, '')}: ${about.reason}`;
}
function alertText(intent, view) {
    const { about } = intent;
    if (about.kind !== 'violated')
        return mrkdwn_plain(textOf(intent, view), LINE);
    const { findings, severity } = about;
    const environment = environmentLabel(findings.map((finding) => finding.environment));
    const where = intent.account === null ? accountsLabel(findings, view) : named(intent.account, view);
    const rule = view.rules.get(findings[0]?.rule ?? '');
    const links = alertLinks(rule, view.run.links).filter(({ text }) => text !== 'This run');
    const sorted = findings.toSorted(newestFirst);
    return fitLines([
        `${bold(whatIsWrong(findings, view), LINE)} (${severity})`,
        mrkdwn_plain(`${environment} ${where}: ${numbers(about, view)}`, LINE),
        ...sorted
            .slice(0, MOST_RESOURCES)
            .map((finding) => resourceLine(finding, intent.account === null, view)),
        ...(sorted.length > MOST_RESOURCES ? [more(sorted.length - MOST_RESOURCES, 'resource')] : []),
        ...(links.length > 0 ? [links.map(({ href, text }) => mrkdwn_link(href, text)).join(' · ')] : []),
    ], 'line', ALERT_ROOM);
}
function newestFirst(a, b) {
    return (0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity) || Number(isNew(b)) - Number(isNew(a));
}
function isNew({ state }) {
    return state === 'new' || state === 'reopened';
}
function numbers({ findings, collapsed }, view) {
    const { status } = view.run.past;
    const fresh = findings.filter(isNew).length;
    const news = status === 'loaded' && fresh > 0 ? `, ${fresh} new` : '';
    const limit = collapsed ? `; alert-limit ${view.run.settings.alertLimit} put them together` : '';
    return `${(0,text_words/* count */.U9)(findings.length, 'resource')}${news}${limit}`;
}
function resourceLine(finding, withAccount, view) {
    const { id, name, region, account, because } = finding;
    const called = name === id ? '' : ` ${mrkdwn_plain(name, 60)}`;
    const where = withAccount ? `${region} of ${accountLabel(account, view)}` : region;
    const why = because === undefined ? '' : `: ${mrkdwn_plain(because, 200)}`;
    return `• ${code(id, 100)}${called} in ${mrkdwn_plain(where, 80)}${why}`;
}
/** The account's name, and its id where that says more. */
function named(account, view) {
    const name = accountLabel(account, view);
    return name === account ? account : `${name} (${account})`;
}
function heldLine({ held }) {
    if (held.length === 0)
        return [];
    const are = held.length === 1 ? 'is' : 'are';
    return [context(`${(0,text_words/* count */.U9)(held.length, 'alert')} ${are} held open: see the summary`)];
}
function footOf({ run }) {
    const address = webAddress(run.links.run);
    const gaps = (0,gap_causes/* numberOfGaps */._w)((0,model_coverage/* reportedGaps */.xj)(run.coverage.gaps));
    const parts = [
        address === null ? '' : mrkdwn_link(address, 'This run'),
        gaps > 0 ? `${(0,text_words/* count */.U9)(gaps, 'gap')}: not everything was read` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [context(parts.join(' · '))];
}

;// CONCATENATED MODULE: ./build/src/alert/channels/slack/receipt.js

/** So much of a body that is not what it should be is shown. */
const receipt_SHOWN = 200;
/** What Slack's error words mean for whoever set it up (docs.slack.dev, "Sending messages using incoming webhooks"). */
const REASONS = new Map([
    ['invalid_payload', 'Slack cannot read the message'],
    ['invalid_blocks', 'Slack cannot read the message'],
    ['no_text', 'Slack cannot read the message'],
    ['action_prohibited', 'an administrator does not allow it'],
    ['posting_to_general_channel_denied', 'an administrator does not allow it'],
    ['channel_is_archived', 'the channel is archived'],
    ['channel_not_found', 'the channel is gone'],
    ['no_service', 'the webhook is removed or switched off'],
    ['no_active_hooks', 'the webhook is removed or switched off'],
    ['invalid_token', 'the address is wrong'],
    ['no_team', 'the workspace is gone'],
    ['team_disabled', 'the workspace is switched off'],
    ['user_not_found', 'the user is gone'],
]);
/** Slack says 200 with `ok`. Anything else did not come from it. */
function slackReceipt(setting) {
    return {
        accepts: (status) => status === 200,
        fault: (body) => (body.trim() === 'ok' ? null : strange(body, setting)),
        refusal: (answer) => receipt_refusal(answer, setting),
        who: 'Slack',
    };
}
function strange(body, setting) {
    const what = body.trim() === '' ? 'the answer is empty' : `it is ${receipt_show(body)}`;
    return `Slack did not answer this (check the proxy and ${setting}): ${what}`;
}
function receipt_refusal({ status, body }, setting) {
    if (status >= 300 && status < 400) {
        return `it was a redirect, which is not followed: check ${setting} and the proxy`;
    }
    const reason = REASONS.get(body.trim());
    const said = body.trim() === '' ? 'it says nothing' : `it says ${receipt_show(body)}`;
    return reason === undefined ? `${said}: check ${setting}` : `${reason} (${said}): check ${setting}`;
}
function receipt_show(body) {
    return JSON.stringify((0,limit/* limitCodePoints */.s)(body.trim().replace(/\s+/g, ' '), receipt_SHOWN));
}

;// CONCATENATED MODULE: ./build/src/alert/channels/slack/outlet.js





const { name: outlet_NAME, label: outlet_LABEL } = slack_declaration/* SLACK */.z;
/** Slack takes a message a second for each webhook (docs.slack.dev, "Rate limits"). */
const outlet_PER_MINUTE = 60;
/** An incoming webhook: one message for each run in which anything changed. */
const slack = {
    // A message stays where it is: there is nothing to close.
    keepsOpen: false,
    standsIn: false,
    outlet: (name, { url = null }, isUsual) => outlet_outletOf(name, isUsual, url),
};
function outlet_outletOf(name, isUsual, url) {
    const setting = isUsual ? 'slack-webhook-url' : `url-from of the target ${name}`;
    return {
        target: { name, channel: outlet_NAME, label: isUsual ? outlet_LABEL : `${outlet_LABEL} (${name})` },
        traits: { ignoresUnknown: false, reachedBy: 'webhook', credential: 'webhook' },
        noun: 'message',
        isUsual,
        place: url === null ? null : placeOf(...partsOf(url)),
        unset: `no webhook of ${name} is set`,
        secrets: secretsIn(url),
        origin: originOf(url),
        perMinute: outlet_PER_MINUTE,
        say: (plan, view) => {
            const message = message_messageOf(plan, view);
            return message === null ? [] : [message];
        },
        request: ({ body }) => ({ url: url ?? '', body: JSON.stringify(body), headers: {} }),
        receipt: () => slackReceipt(setting),
        redact: (body) => body,
    };
}

// EXTERNAL MODULE: ./build/src/alert/channels/webhook/declaration.js
var webhook_declaration = __webpack_require__(14643);
;// CONCATENATED MODULE: ./build/src/alert/channels/webhook/event.js






/** Whatever carries CloudEvents has to take 64 KiB (CloudEvents 1.0, "Size Limits"). */
const MOST_EVENT_BYTES = 64 * 1024;
/** For all but the findings, which are what there may be many of. */
const FRAME_BYTES = 16 * 1024;
/** No domain of ours, and so nobody else's either. */
const TYPES = {
    opened: 'cloud-baseline.alert.opened',
    grown: 'cloud-baseline.alert.grown',
    'still-open': 'cloud-baseline.alert.still-open',
    closed: 'cloud-baseline.alert.closed',
};
/** An intent as a CloudEvent in structured mode (github.com/cloudevents/spec, version 1.0). */
function eventOf(intent, view) {
    const { about, change, key } = intent;
    const type = TYPES[change];
    // It comes from a file: it must not speak of another alert. Its id stays, so that a receiver knows it again.
    if (about.kind === 'unsaid')
        return { ...about.body, type, subject: key };
    const { run } = view;
    return {
        specversion: '1.0',
        id: idOf(run.id, key, change),
        source: sourceOf(run.settings.alertScope),
        type,
        subject: key,
        time: run.finishedAt,
        datacontenttype: 'application/json',
        data: dataOf(intent, view),
    };
}
/** The same for the same event, however often it is sent. */
function idOf(run, key, change) {
    return (0,external_node_crypto_.createHash)('sha256').update(`cb1\n${run}\n${key}\n${change}`).digest('hex').slice(0, 32);
}
/** A path alone names no host that could be somebody else's. */
function sourceOf(alertScope) {
    return alertScope === '' ? '/cloud-baseline' : `/cloud-baseline/${alertScope}`;
}
function dataOf(intent, view) {
    const { about, account } = intent;
    const common = {
        key: intent.key,
        change: intent.change,
        rule: ruleOf(intent, view),
        account: account === null ? null : { id: account, name: accountLabel(account, view) },
        fingerprint: intent.fingerprint,
        run: { id: view.run.id, url: view.run.links.run },
        links: alertLinks(view.rules.get(intent.rule), view.run.links).map(({ href, text }) => ({ href, text })),
    };
    if (about.kind === 'unsaid')
        return common;
    if (about.kind === 'cleared') {
        return { ...common, reason: clean(about.reason), repaired: intent.unrepaired === undefined };
    }
    const { findings, severity, collapsed } = about;
    const listed = event_fit(findings.map((finding) => findingOf(finding)));
    return {
        ...common,
        severity,
        summary: whatIsWrong(findings, view),
        collapsed,
        count: findings.length,
        findings: listed,
        findingsLeftOut: findings.length - listed.length,
    };
}
/** Null for the alert over what alert-limit left no room for. */
function ruleOf(intent, view) {
    const rule = view.rules.get(intent.rule);
    if (rule === undefined)
        return intent.rule === '*' ? null : { id: intent.rule };
    const { id, title, risk, remediation, references } = rule;
    const environment = view.accounts.get(intent.account ?? '')?.environment.name;
    const severity = environment === undefined ? productionSeverity(rule) : (0,model_rule/* severityFor */.v1)(rule, environment);
    return {
        id,
        title: clean(title),
        severity,
        risk: clean(risk, 2000),
        remediation: clean(remediation.text ?? remediation.console ?? remediation.cli ?? '', 2000),
        references: references.slice(0, 20).map((reference) => clean(reference)),
    };
}
function findingOf(finding) {
    const { fingerprint, rule, account, region, kind, id, name, arn, severity, environment, state } = finding;
    const { firstSeen, because, opens } = finding;
    return {
        fingerprint,
        rule,
        account,
        environment,
        region,
        kind,
        id: clean(id),
        name: clean(name),
        arn: clean(arn),
        severity,
        state,
        firstSeen,
        ...(because === undefined ? {} : { because: clean(because) }),
        ...(opens === undefined ? {} : { opens: clean(opens) }),
    };
}
/** As many as fit, from the first. */
function event_fit(findings) {
    let left = MOST_EVENT_BYTES - FRAME_BYTES;
    const kept = [];
    for (const finding of findings) {
        left -= (0,limit/* byteLength */.d)(JSON.stringify(finding)) + 1;
        if (left < 0)
            break;
        kept.push(finding);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/src/alert/channels/webhook/outlet.js






const { name: webhook_outlet_NAME, label: webhook_outlet_LABEL } = webhook_declaration/* WEBHOOK */.UE;
/** `sha256=` and the hexadecimal HMAC of the body's bytes, as GitHub signs its webhooks. */
const SIGNATURE = 'X-Cloud-Baseline-Signature-256';
/** Nobody knows what a receiver bears. */
const webhook_outlet_PER_MINUTE = 100;
/** So much of what a receiver says is shown. */
const outlet_SHOWN = 200;
/** Any receiver of CloudEvents: each intent is an event. */
const webhook = {
    keepsOpen: true,
    standsIn: false,
    outlet: (name, { url = null, secret = null }, isUsual) => webhook_outlet_outletOf({ name, isUsual, url, secret }),
};
function webhook_outlet_outletOf({ name, isUsual, url, secret }) {
    const setting = isUsual ? 'webhook-url' : `url-from of the target ${name}`;
    return {
        target: { name, channel: webhook_outlet_NAME, label: isUsual ? webhook_outlet_LABEL : `${webhook_outlet_LABEL} (${name})` },
        // What a receiver makes of a resolve that closes nothing is not known.
        traits: { ignoresUnknown: false, reachedBy: 'address', credential: 'address' },
        noun: 'event',
        isUsual,
        place: url === null ? null : placeOf(...partsOf(url)),
        unset: `no address of ${name} is set`,
        secrets: [...(secret === null ? [] : [secret]), ...secretsIn(url)],
        origin: originOf(url),
        perMinute: webhook_outlet_PER_MINUTE,
        say: ({ intents }, view) => intents.map((intent) => outlet_messageOf(intent, view)),
        request: (message) => {
            const body = JSON.stringify(message.body);
            const signature = secret === null ? {} : { [SIGNATURE]: signatureOf(body, secret) };
            const headers = { 'Content-Type': 'application/cloudevents+json; charset=UTF-8', ...signature };
            return { url: url ?? '', body, headers };
        },
        receipt: () => receiptOf(setting),
        redact: (body) => body,
    };
}
function outlet_messageOf(intent, view) {
    const body = eventOf(intent, view);
    return { name: `${intent.change} ${intent.key}`, says: [{ intent, kept: body }], body };
}
function signatureOf(body, secret) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body, 'utf8').digest('hex')}`;
}
/** Any success: what a receiver says beside it is its own. */
function receiptOf(setting) {
    return {
        accepts: (status) => status >= 200 && status < 300,
        fault: () => null,
        refusal: ({ status, body }) => {
            if (status >= 300 && status < 400) {
                return `it was a redirect, which is not followed: check ${setting} and the proxy`;
            }
            const said = (0,limit/* limitCodePoints */.s)(body.trim().replace(/\s+/g, ' '), outlet_SHOWN);
            return `${said === '' ? 'it gives no reason' : `it says ${JSON.stringify(said)}`}: check ${setting}`;
        },
        who: 'the receiver',
    };
}

;// CONCATENATED MODULE: ./build/src/alert/channels/channels.js




/** How each channel of the list in declared.ts is spoken to. A channel is a folder, a line there and a line here. */
const SPOKEN = { pagerduty: pagerduty, slack: slack, webhook: webhook };
/** By their names, in the order in which reports name them. */
const CHANNELS = new Map(declared/* DECLARED */.X.map(({ name }) => [name, SPOKEN[name]]));
/**
 * Where the settings send alerts: the targets of the inputs first. Where they name none, those stand for them that say
 * what would be sent.
 */
function outletsOf({ inputTargets, targets }, channels = CHANNELS) {
    const outlets = (given) => [...channels].flatMap(([name, channel]) => given
        .filter((target) => target.channel === name)
        .map((target) => channel.outlet(target.name, target.address, 'input' in target)));
    const all = [...outlets(inputTargets.filter(({ isSet }) => isSet)), ...outlets(targets)];
    if (all.length > 0)
        return all;
    return outlets(inputTargets.filter(({ channel }) => channels.get(channel)?.standsIn === true));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/alert/channels/answer.js

/** What was not answered as the receiver does is tried again: nobody knows who answered. */
function judge(answer, receipt, now) {
    const { status } = answer;
    if (receipt.accepts(status)) {
        const fault = receipt.fault(answer.body);
        if (fault === null)
            return { kind: 'accepted', status };
        return { kind: 'again', status, error: fault, wait: waitOf(answer, now) };
    }
    if (status === 429) {
        return { kind: 'again', status, error: 'too many events', wait: waitOf(answer, now) };
    }
    if (status === 408 || status >= 500) {
        return { kind: 'again', status, error: `${receipt.who} is in trouble`, wait: waitOf(answer, now) };
    }
    if (status >= 200 && status < 300) {
        return { kind: 'again', status, error: receipt.refusal(answer), wait: null };
    }
    return { kind: 'refused', status, error: receipt.refusal(answer) };
}
/** `Retry-After` in seconds or as a date, else `ratelimit-reset` in seconds. At least a second. */
function waitOf({ headers }, now) {
    const after = headers.get('retry-after')?.trim();
    const reset = headers.get('ratelimit-reset')?.trim();
    const seconds = secondsIn(after) ?? dateIn(after, now) ?? secondsIn(reset);
    return seconds === null ? null : Math.max(seconds * 1000, 1000);
}
function secondsIn(text) {
    return text !== undefined && /^\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : null;
}
function dateIn(text, now) {
    const at = Date.parse(text ?? '');
    return Number.isNaN(at) ? null : (at - now) / 1000;
}
/** Where no answer came. */
function unanswered(error) {
    return { kind: 'again', status: null, error: `no answer: ${(0,errors/* messageOf */.b)(error)}`, wait: null };
}

// EXTERNAL MODULE: ./build/src/net/untrusted.js
var untrusted = __webpack_require__(20675);
;// CONCATENATED MODULE: ./build/src/alert/channels/post.js



/** Receivers answer with a few hundred bytes. */
const MAX_ANSWER_BYTES = 256 * 1024;
/** Why no answer came. It keeps no cause: axios hangs the whole request, secrets included, on its errors. */
class NoAnswerError extends Error {
    name = 'NoAnswerError';
}
const USER_AGENT = 'cloud-baseline';
/** Messages to one target follow each other. */
const MAX_SOCKETS = 2;
/**
 * Over axios, through the proxies that the environment names. Redirects are not followed: they would carry secrets to
 * wherever they point. Throws a UserError where the environment names certificates that cannot be used.
 */
function postOver(environment) {
    const { httpAgent, httpsAgent } = (0,net_network/* openNetwork */.X)(environment, { keepAlive: false, maxSockets: MAX_SOCKETS });
    return async ({ url, body, headers: own }, signal) => {
        // Loaded only now: most runs have nothing to send.
        const { default: axios, isAxiosError } = await __webpack_require__.e(/* import() */ 702).then(__webpack_require__.bind(__webpack_require__, 25702));
        const sent = axios.post(url, body, {
            adapter: 'http',
            httpAgent,
            httpsAgent,
            // Axios reads the variables otherwise than curl and AWS's SDK do.
            proxy: false,
            signal,
            maxRedirects: 0,
            maxContentLength: MAX_ANSWER_BYTES,
            maxBodyLength: Infinity,
            responseType: 'text',
            transformRequest: [],
            transformResponse: [(text) => text],
            validateStatus: () => true,
            headers: {
                'Content-Type': 'application/json',
                Accept: 'application/json',
                'User-Agent': USER_AGENT,
                ...own,
            },
        });
        const response = await sent.catch((error) => new NoAnswerError(post_describe(error, isAxiosError(error) ? error.code : undefined)));
        if (response instanceof NoAnswerError)
            throw response;
        const headers = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
        return { status: response.status, headers: new Map(headers), body: String(response.data) };
    };
}
function post_describe(error, code = '') {
    return `${said(error, code)}${(0,untrusted/* certificateHelp */.x)(code)}`;
}
function said(error, code) {
    const message = (0,errors/* messageOf */.b)(error);
    if (message === '')
        return code === '' ? 'no connection' : code;
    return code === '' || message.includes(code) ? message : `${message} (${code})`;
}

;// CONCATENATED MODULE: ./build/src/alert/channels/send.js







const ATTEMPT_MS = 10_000;
const BUDGET_MS = 3 * 60_000;
/** After the first attempt, where neither an answer nor a rate limit says how long to wait. */
const BACKOFF_MS = [2_000, 8_000, 30_000];
/** PagerDuty's advice for a 429 without a header: 3 retries, 30 seconds apart. Slack always says how long. */
const RATE_LIMITED_MS = 30_000;
const MINUTE_MS = 60_000;
/**
 * Sends the messages one after the other, in their order. Retries what may yet succeed, within three minutes for all of
 * them; what is left is `pending`, for the next run to send. Never rejects, and never reveals a secret.
 */
async function send(outlet, messages, options) {
    if (options.dryRun || outlet.place === null) {
        return messages.map((message) => ({
            message,
            outcome: 'dry-run',
            attempts: 0,
            status: null,
            error: null,
        }));
    }
    const { logger } = options;
    const sender = new Sender(options, outlet);
    const sent = [];
    const all = (0,text_words/* count */.U9)(messages.length, outlet.noun);
    let hasFailed = false;
    for (const message of messages) {
        // What closes nothing that anybody knows of waits for the next run rather than for an answer.
        if (isPrecaution(message) && hasFailed) {
            sent.push({ message, outcome: 'pending', attempts: 0, status: null, error: 'not tried' });
            continue;
        }
        logger.live?.(`… ${sent.length.toLocaleString('en-US')} of ${all} sent to ${outlet.target.label}`);
        const one = await sender.send(message);
        sent.push(one);
        hasFailed ||= one.outcome === 'pending';
        log(one, outlet, logger);
    }
    return sent;
}
function isPrecaution({ says }) {
    return says.every(({ intent }) => intent.isPrecaution === true);
}
class Sender {
    #outlet;
    #post;
    #sleep;
    #random;
    #signal;
    #now;
    #deadline;
    /** When the attempts of the last minute were made. */
    #recent = [];
    constructor(options, outlet) {
        this.#outlet = outlet;
        this.#post = options.post;
        this.#sleep = options.sleep ?? ((milliseconds, signal) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal }));
        this.#random = options.random ?? Math.random;
        this.#signal = options.signal ?? new AbortController().signal;
        this.#now = () => options.now().getTime();
        this.#deadline = this.#now() + BUDGET_MS;
    }
    async send(message) {
        let last = null;
        for (let attempts = 0;; attempts++) {
            const isLast = isPrecaution(message) && attempts > 0;
            const wait = last?.kind === 'again' ? (isLast ? null : this.#backoff(last, attempts)) : 0;
            const stop = wait === null ? '' : await this.#waitForTurn(wait);
            if (stop !== null)
                return this.#pending(message, attempts, last, stop);
            last = await this.#attempt(message);
            if (last.kind === 'again')
                continue;
            const error = last.kind === 'refused' ? this.#redact(last.error) : null;
            return { message, outcome: last.kind, attempts: attempts + 1, status: last.status, error };
        }
    }
    /** Milliseconds before the next attempt; null: no more. */
    #backoff(last, attempts) {
        const backoff = BACKOFF_MS[attempts - 1];
        if (backoff === undefined)
            return null;
        const jitter = 0.8 + 0.4 * this.#random();
        if (last.status === 429)
            return last.wait ?? RATE_LIMITED_MS * jitter;
        return Math.max(last.wait ?? 0, backoff * jitter);
    }
    /** Waits for the pause and for the rate limit. Says why no attempt may follow; null: one may. */
    async #waitForTurn(pause) {
        const signal = this.#signal;
        const at = this.#now();
        this.#recent = this.#recent.filter((time) => time > at - MINUTE_MS);
        const oldest = this.#recent.at(-this.#outlet.perMinute);
        const wait = Math.max(pause, oldest === undefined ? 0 : oldest + MINUTE_MS - at);
        if (at + wait >= this.#deadline)
            return OVER_BUDGET;
        try {
            if (wait > 0 && !signal.aborted)
                await this.#sleep(wait, signal);
        }
        catch (error) {
            if (!signal.aborted)
                return (0,errors/* messageOf */.b)(error);
        }
        if (signal.aborted)
            return 'the run was ending';
        return this.#now() < this.#deadline ? null : OVER_BUDGET;
    }
    async #attempt(message) {
        const signal = this.#signal;
        this.#recent = [...this.#recent, this.#now()];
        const timeout = new AbortController();
        const milliseconds = Math.min(ATTEMPT_MS, this.#deadline - this.#now());
        const timer = setTimeout(() => timeout.abort(), milliseconds);
        try {
            const request = this.#outlet.request(message);
            const answer = await this.#post(request, AbortSignal.any([signal, timeout.signal]));
            return judge(answer, this.#outlet.receipt(message), this.#now());
        }
        catch (error) {
            const timedOut = timeout.signal.aborted && !signal.aborted;
            return unanswered(timedOut ? new NoAnswerError(`none within ${Math.ceil(milliseconds / 1000)} s`) : error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    #pending(message, attempts, last, why) {
        const status = last?.status ?? null;
        const said = last?.kind === 'again' ? last.error : 'not tried';
        const error = this.#redact(why === '' ? said : `${said}; ${why}`);
        return { message, outcome: 'pending', attempts, status, error };
    }
    /** Whatever an answer or an error repeats of the request, secrets stay here. */
    #redact(text) {
        const shown = this.#outlet.secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
        return (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(shown), 1500);
    }
}
const OVER_BUDGET = 'the three minutes for alerts are used up';
function log({ message, outcome, attempts, error }, { target }, logger) {
    // There may be hundreds that close nothing, and the report says how many.
    if (outcome === 'accepted' && isPrecaution(message))
        return;
    const what = (0,visible/* visible */.R)(message.name);
    if (outcome === 'accepted') {
        const times = attempts === 1 ? '' : ` after ${(0,text_words/* count */.U9)(attempts, 'attempt')}`;
        logger.info(`${target.label} accepted ${what}${times}`);
    }
    else
        logger.warning(`${target.label} did not accept ${what}: ${error ?? ''}`);
}

;// CONCATENATED MODULE: ./build/src/alert/decide/cancelled-plan.js

/**
 * A cancelled run sends nothing: whoever stops it does not mean to page anybody, and what it did not read must resolve
 * nothing. The next run sends what is due, since every run sends the violations that it sees, and what an earlier run
 * could not deliver stays in the ledger.
 */
function cancelledPlan({ target, isSet, ledger, unswept }) {
    const nothing = { intents: [], held: [], notes: [], unswept: unswept ?? {} };
    if (!isSet)
        return nothing;
    const entries = Object.values(ledger).toSorted((a, b) => (0,compare/* compareText */.n)(a.key, b.key));
    return {
        ...nothing,
        held: entries.map(({ key, rule, account }) => ({ key, rule, account, reason: HELD })),
        notes: [
            `The run was cancelled, so nothing was sent to ${target.label}: no alert was opened and none was closed. The next run sends what is due.`,
        ],
    };
}
const HELD = 'The run was cancelled, so nothing was sent about this alert.';

// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
;// CONCATENATED MODULE: ./build/src/alert/decide/key.js


/** In characters: no channel takes fewer. */
const MAX_KEY = 255;
/** What the alert over all rules is called at targets and, as its rule, in the ledger. */
const KEY_OF_ALL = 'cloud-baseline/above-alert-limit';
const ALL_RULES = model_coverage/* EVERYTHING */.Qz;
function subjectOf(finding, level) {
    return {
        rule: level === 'all' ? ALL_RULES : finding.rule,
        account: level === 'account' || level === 'resource' ? finding.account : null,
        fingerprint: level === 'resource' ? finding.fingerprint : null,
    };
}
/**
 * The deduplication key: the same for the same fault in every run, without severity, count or time. A key that would
 * be too long keeps its start and ends in a hash of the whole.
 */
function alertKey(rule, subject, alertScope) {
    const parts = [rule.alert.dedupKey, subject.account, subject.fingerprint, alertScope || null];
    const key = parts.filter((part) => part !== null).join('/');
    if (key.length <= MAX_KEY)
        return key;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 32);
    return `${key.slice(0, MAX_KEY - hash.length - 1)}~${hash}`;
}
function keyAt(rule, finding, level, alertScope) {
    if (level !== 'all')
        return alertKey(rule, subjectOf(finding, level), alertScope);
    return alertScope === '' ? KEY_OF_ALL : `${KEY_OF_ALL}/${alertScope}`;
}

;// CONCATENATED MODULE: ./build/src/alert/decide/fate.js









/**
 * Decides about one alert. It is resolved only where
 * - the settings took its rule, account or regions out of what goes here, on purpose and for certain, or
 * - everything it covers was read to its end and holds no violation, or
 * - all that it covers is sent under other keys, here or elsewhere, that are already open.
 * Everything else is held: a gap is never taken for a repair.
 */
function fateOf(entry, view, sent) {
    const fate = ownFate(entry, view, sent);
    if (fate.action === 'hold' || fate.isRepaired)
        return fate;
    // What the settings send elsewhere now must be open there before it closes here.
    const waiting = namesElsewhere(entry, view, sent).filter(({ isOpen }) => !isOpen);
    return waiting.length === 0 ? fate : hold(moving(waiting.map(({ name }) => name)));
}
function ownFate(entry, view, sent) {
    const { scope } = view;
    const reach = view.routing.reachOf(sent.target);
    const all = rulesOf(entry, view);
    if (all.length === 0)
        return resolve(`the rule ${entry.rule} is no longer enabled`);
    const rules = all.filter((rule) => whyRuleIsQuiet(rule, reach) === null);
    const quiet = all[0];
    if (rules.length === 0 && quiet)
        return resolve(whyRuleIsQuiet(quiet, reach) ?? '');
    const { account } = entry;
    if (account !== null && scope.accountLeftOut(account)) {
        return scope.everHad(account)
            ? resolve(`the account ${account} is now left out`)
            : hold(`this scan never had to read the account ${account}, so the alert may be another scan's`);
    }
    const candidates = account === null ? knownAccounts(view) : [account];
    if (candidates.length === 0)
        return hold('no account could be read');
    const accounts = candidates.filter((id) => mayBeIn(reach, id, view));
    if (accounts.length === 0) {
        const environments = (0,text_words/* enumerate */.HL)([...new Set(reach.map(({ environment }) => environment))], 'or');
        return resolve(`${account === null ? 'no account' : `the account ${account}`} is no longer ${environments}`);
    }
    return byFindings(entry, view, sent, rules, accounts);
}
/** Whether the account is in an environment that alerts here, or could be as far as this run knows. */
function mayBeIn(reach, id, { accounts, scope }) {
    const account = accounts.get(id);
    if (account === undefined) {
        return reach.some(({ environment }) => !(0,accounts_environment/* isProductionName */.Zq)(environment)) || scope.mayBeProduction(id);
    }
    const { name, certain } = account.environment;
    return !certain || reach.some(({ environment }) => environment === name);
}
function namesElsewhere(entry, view, sent) {
    const accounts = entry.account === null ? knownAccounts(view) : [entry.account];
    return coveredFindings(entry, view, rulesOf(entry, view), accounts)
        .filter((finding) => isViolated(finding) && !sent.keys.has(finding.fingerprint))
        .flatMap((finding) => sent.elsewhere(finding));
}
function byFindings(entry, view, sent, rules, accounts) {
    const covered = coveredFindings(entry, view, rules, accounts);
    const gaps = whatIsNotRead(entry, view, rules, accounts, covered);
    if (gaps !== null)
        return hold(gaps);
    const reach = view.routing.reachOf(sent.target);
    const elsewhere = covered.flatMap((finding) => sent.keys.has(finding.fingerprint) ? [] : sent.elsewhere(finding));
    const violations = covered.filter((finding) => mayPage(finding, reach, view) &&
        (sent.keys.has(finding.fingerprint) || sent.elsewhere(finding).length === 0));
    const unsent = violations.filter((finding) => !sent.keys.has(finding.fingerprint));
    const doubt = unsent.map((finding) => whyDoubtful(finding, view)).find((reason) => reason !== null);
    if (doubt !== undefined)
        return hold(doubt);
    if (violations.length + elsewhere.length === 0)
        return withoutViolations(entry, covered, view);
    const here = [...new Set(violations.flatMap((finding) => sent.keys.get(finding.fingerprint) ?? []))];
    const names = [...new Set([...here, ...elsewhere.map(({ name }) => name)])];
    if (names.length === 0) {
        return resolve(`the configuration sends what is left (${(0,text_words/* count */.U9)(unsent.length, 'violation')}) nowhere`);
    }
    const areOpen = here.every((key) => sent.isOpen(key)) && elsewhere.every(({ isOpen }) => isOpen);
    return areOpen ? resolve(`what is still violated is now reported in ${listed(names)}`) : hold(moving(names));
}
function moving(names) {
    return `what is still violated moves to ${listed([...new Set(names)])}, which may not be open yet`;
}
function listed(names) {
    return names.length > 3 ? (0,text_words/* count */.U9)(names.length, 'other alert') : (0,text_words/* enumerate */.HL)(names);
}
/** The enabled rules that the alert is about: more than one where rules share a deduplication key. */
function rulesOf(entry, view) {
    if (entry.rule === ALL_RULES)
        return view.run.rules;
    const named = view.rules.get(entry.rule);
    const sharing = view.run.rules.filter((rule) => rule !== named && alertKey(rule, entry, view.run.settings.alertScope) === entry.key);
    return named ? [named, ...sharing] : sharing;
}
function knownAccounts(view) {
    return [...new Set([...view.run.settings.accounts, ...view.accounts.keys()])];
}
function coveredFindings(entry, view, rules, accounts) {
    const inAccount = (id) => entry.account === null ? accounts.includes(id) || view.scope.mayBeProduction(id) : id === entry.account;
    return rules.flatMap((rule) => (view.findings.get(rule.id) ?? []).filter((finding) => inAccount(finding.account) && isAbout(entry, finding)));
}
/** The fingerprint in the key of an alert per resource contains the rule's id, which may have been a former one. */
function isAbout(entry, finding) {
    if (entry.fingerprint === null || entry.fingerprint === finding.fingerprint)
        return true;
    return entry.rule !== finding.rule && (0,fingerprint/* fingerprint */.R)({ ...finding, rule: entry.rule }) === entry.fingerprint;
}
/** As a clause; null where everything was read. */
function whatIsNotRead(entry, view, rules, accounts, covered) {
    const parts = [];
    const unseen = covered.filter((finding) => finding.result === 'unknown').length;
    if (unseen > 0)
        parts.push(`${(0,text_words/* count */.U9)(unseen, 'resource')} that violated before could not be looked at again`);
    // A gap in another region does not put a single, provably fixed resource in doubt.
    const proven = entry.fingerprint !== null && view.fixed.has(entry.fingerprint);
    const found = proven
        ? []
        : rules.flatMap((rule) => accounts.flatMap((account) => ruleGaps(view, rule.id, account)));
    if (found.length > 0) {
        parts.push(`not read: ${describeGaps(found, entry.account === null ? 'several' : 'one')}`);
    }
    return parts.length === 0 ? null : parts.join('; ');
}
/**
 * Why it is uncertain whether a violation alerts here, where its rule does and it goes nowhere: its account's environment
 * is uncertain. Null where the configuration sends only some violations of the rule.
 */
function whyDoubtful(finding, view) {
    const account = view.accounts.get(finding.account);
    const environment = account?.environment;
    if (environment?.certain !== false && view.run.settings.routes.length > 0)
        return null;
    if (environment?.certain === false) {
        const { why } = environment;
        return `${why}, so it is not known whether ${why.includes(finding.account) ? 'it' : `account ${finding.account}`} is still production`;
    }
    return `${finding.rule} is still violated in account ${finding.account}`;
}
/** False where a lower severity took it below `alert-from`, provided that this is certainly its severity in production. */
function mayPage(finding, reach, { accounts }) {
    if (!isViolated(finding))
        return false;
    return (reach.some(({ from }) => (0,model_severity/* reaches */.O6)(finding.severity, from)) ||
        accounts.get(finding.account)?.environment.certain !== true);
}
function withoutViolations(entry, covered, view) {
    if (covered.length > 0) {
        return resolve(`what is left (${(0,text_words/* count */.U9)(covered.length, 'violation')}) is below alert-from ${view.run.settings.alertFrom}`);
    }
    if (entry.fingerprint !== null)
        return ofOneResource(view.fixed.get(entry.fingerprint), view);
    const withdrawn = withdrawnRegions(entry, view);
    if (withdrawn.length > 0) {
        return resolve(`the settings now leave out ${(0,text_words/* enumerate */.HL)(withdrawn.slice(0, 5))}, and the rest of what it covers was read and no longer violates the rule`);
    }
    return repaired(`everything it covers${inRegions(entry, view)} was read and no longer violates the rule`);
}
function ofOneResource(fixed, view) {
    if (fixed === undefined)
        return repaired('everything it covers was read and no longer violates the rule');
    if (fixed.how !== 'withdrawn')
        return repaired(GONE[fixed.how]);
    return view.scope.regionLeftOut(fixed.account, fixed.region)
        ? resolve(`the region ${fixed.region} is now left out`)
        : resolve('the settings now leave the resource out');
}
/** Regions that the settings leave out since the last run, with findings that the alert may have covered. */
function withdrawnRegions(entry, view) {
    const rules = new Set(rulesOf(entry, view).map(({ id }) => id));
    const regions = view.run.fixed
        .filter(({ rule, account }) => rules.has(rule) && (entry.account ?? account) === account)
        .filter(({ how, account, region }) => how === 'withdrawn' && view.scope.regionLeftOut(account, region))
        .map(({ region }) => region);
    return [...new Set(regions)].toSorted();
}
/** An alert covers an account, but this scan may read only some regions of it: the words must not claim more. */
function inRegions({ account }, { run }) {
    const patterns = account === null ? run.settings.regions : (0,region_pattern/* regionsOf */.NV)(run.settings, account);
    return patterns.length === 0 ? '' : ` in the regions of this scan (${patterns.slice(0, 8).join(', ')})`;
}
const GONE = {
    repaired: 'the resource was read and no longer violates the rule',
    deleted: 'the resource was deleted',
};
function repaired(reason) {
    return { action: 'resolve', reason, isRepaired: true };
}
function resolve(reason) {
    return { action: 'resolve', reason, isRepaired: false };
}
function hold(reason) {
    return { action: 'hold', reason, isRepaired: false };
}

;// CONCATENATED MODULE: ./build/src/alert/decide/sweep.js








/**
 * Closes what runs with a lost ledger may have opened, at destinations that ignore a resolve where nothing is open: the
 * key of a rule and an account is known without any ledger. Only keys of rules that pass in a production account are
 * closed, and only where everything that the key covers was read: where regions are left out, the key may be another
 * scan's, unless alert-scope sets them apart. What exceeds the limit waits in the history, worst first.
 */
function planSweep(view, { target, traits, isSet, unswept }, { known, room }) {
    if (!isSet || !traits.ignoresUnknown)
        return { ...NOTHING, unswept: unswept ?? {} };
    const lost = unswept === null;
    const reach = view.routing.reachOf(target.name);
    if (lost && view.run.settings.alertPer === 'resource')
        return { ...NOTHING, notes: [NO_KEYS] };
    const due = lost ? everything(view, reach) : unswept;
    const violated = new Set(view.run.findings.map(({ rule, account }) => `${rule} ${account}`));
    const sharing = Map.groupBy(view.run.rules, ({ alert }) => alert.dedupKey);
    const intents = [];
    const left = {};
    const seen = new Set(known);
    let waiting = 0;
    let foreign = 0;
    for (const [name, rule] of worstFirst(due, view)) {
        const rules = sharing.get(rule.alert.dedupKey) ?? [rule];
        const kept = [];
        for (const account of due[name] ?? []) {
            const one = account === model_coverage/* EVERYTHING */.Qz ? null : account;
            const key = alertKey(rule, { account: one, fingerprint: null }, view.run.settings.alertScope);
            if (seen.has(key) || !isWanted(account, reach, view))
                continue;
            seen.add(key);
            if (!isOwn(one, view)) {
                foreign += 1;
                continue;
            }
            kept.push(account);
            if (intents.length >= room)
                waiting += 1;
            else if (isClean(rules, one, view, violated))
                intents.push(precaution(rule, one, key));
        }
        if (kept.length > 0)
            left[rule.id] = kept;
    }
    const numbers = { lost, sent: intents.length, waiting, foreign };
    return { intents, unswept: left, notes: notesOf(view, target.label, numbers) };
}
const NOTHING = { intents: [], unswept: {}, notes: [] };
const NO_KEYS = 'The ledger of alerts is lost or was never kept, and with alert-per resource no key is known without it: an alert that ' +
    'an earlier run opened and whose violation is gone has to be closed by hand.';
/** What is left when the destination has taken some of the keys. */
function sweptAfter(unswept, accepted) {
    const done = new Set(accepted.flatMap(({ isPrecaution, rule, account }) => isPrecaution === true ? [`${rule} ${account ?? model_coverage/* EVERYTHING */.Qz}`] : []));
    const left = Object.entries(unswept).map(([rule, accounts]) => [rule, accounts.filter((account) => !done.has(`${rule} ${account}`))]);
    return Object.fromEntries(left.filter(([, accounts]) => accounts.length > 0));
}
function everything({ run, accounts }, reach) {
    const heard = run.accounts.filter(({ environment }) => isHeard(environment.name, reach)).map(({ id }) => id);
    const covered = run.settings.alertPer === 'rule' ? [model_coverage/* EVERYTHING */.Qz] : heard.toSorted(compare/* compareText */.n);
    if (accounts.size === 0 || heard.length === 0)
        return {};
    const alerting = run.rules.filter((rule) => whyRuleIsQuiet(rule, reach) === null);
    return Object.fromEntries(alerting.map(({ id }) => [id, covered]));
}
function isHeard(environment, reach) {
    return reach.some((one) => one.environment === environment);
}
/** With the names that they have in the list, which may be former ones. */
function worstFirst(due, { rules }) {
    const named = Object.keys(due).flatMap((name) => {
        const rule = rules.get(name);
        return rule === undefined ? [] : [[name, rule]];
    });
    return named.toSorted(([, a], [, b]) => rankOf(a) - rankOf(b) || (0,compare/* compareText */.n)(a.id, b.id));
}
function rankOf(rule) {
    return (0,model_severity/* severityRank */.qs)(productionSeverity(rule));
}
/** What the settings leave out needs no note: whoever takes an account out closes its alerts. */
function isWanted(account, reach, { accounts, scope }) {
    if (account === model_coverage/* EVERYTHING */.Qz)
        return true;
    const environment = accounts.get(account)?.environment.name;
    const isHere = environment !== undefined && isHeard(environment, reach);
    return (isHere || scope.mayBeProduction(account)) && !scope.accountLeftOut(account);
}
/** Whether it cannot be the alert of another scan that reads what this one does not. */
function isOwn(account, { run }) {
    const { settings } = run;
    if (settings.alertScope !== '')
        return true;
    if (account !== null)
        return (0,region_pattern/* regionsOf */.NV)(settings, account).length === 0;
    return (settings.organization &&
        run.leftOut.every(({ why }) => why !== 'excluded') &&
        run.accounts.every(({ id }) => (0,region_pattern/* regionsOf */.NV)(settings, id).length === 0));
}
function isClean(rules, account, view, violated) {
    const accounts = account === null ? view.run.accounts.map(({ id }) => id) : [account];
    return rules.every(({ id }) => accounts.every((one) => !violated.has(`${id} ${one}`) && ruleGaps(view, id, one).length === 0));
}
function precaution(rule, account, key) {
    const about = { kind: 'cleared', reason: LOST };
    const subject = { key, rule: rule.id, account, fingerprint: null };
    return { ...subject, action: 'resolve', change: 'closed', about, isPrecaution: true };
}
const LOST = 'the record of earlier alerts was lost, and everything that this alert covers was read and does not violate the rule';
function notesOf({ run }, label, { lost, sent, waiting, foreign }) {
    const notes = [];
    if (sent + waiting > 0) {
        const what = `${(0,text_words/* count */.U9)(sent, 'key')} of rules that pass ${sent === 1 ? 'is' : 'are'} resolved as a precaution`;
        const why = lost ? 'There was no ledger of earlier alerts' : 'An earlier run found no ledger of alerts';
        const next = run.settings.history === null
            ? 'and, since no history is kept, never closed'
            : 'and left to the next run';
        const rest = waiting === 0
            ? ''
            : ` ${(0,text_words/* count */.U9)(waiting, 'key')} more ${waiting === 1 ? 'is' : 'are'} beyond alert-limit ${run.settings.alertLimit} ${next}.`;
        notes.push(`${why}: ${what} in case an earlier run opened an alert there (${label} ignores what is not open).${rest}`);
    }
    if (lost && foreign > 0) {
        notes.push(`${(0,text_words/* count */.U9)(foreign, 'key')} of alerts may be another scan's, since this one does not read all that ${foreign === 1 ? 'it covers' : 'they cover'}: what an earlier run of this scan opened under ${foreign === 1 ? 'it' : 'them'} is not closed. The input alert-scope keeps the keys of scans apart.`);
    }
    return notes;
}

// EXTERNAL MODULE: ./build/src/network/services.js
var network_services = __webpack_require__(92926);
;// CONCATENATED MODULE: ./build/src/past/covered.js



/**
 * One cause, one finding: which findings are covered, because others of the same resource report the same fault and are as
 * bad and as certain.
 *
 * Each permission is reported once: by the worst finding that rests on it, and among equals by the one about the most ports
 * that the permission opens. So the finding of one permission does not depend on any other, and there are never more
 * findings than permissions that have to go. Where no permissions are known, a rule's `covered_by` decides, and for what
 * could not be looked at again, what covered it before.
 * @param rules by id and former ids
 * @param goesOn of findings without news, those to prefer: what is already open under their name stays there
 */
function coversOf(findings, rules, goesOn = () => false) {
    const covers = new Map();
    for (const here of Map.groupBy(findings, covered_placeOf).values()) {
        if (here.length < 2)
            continue;
        const reporters = reportersOf(here, rules, goesOn);
        for (const finding of here) {
            const [first, ...others] = reportersFor(finding, here, reporters, rules);
            if (first !== undefined)
                covers.set(finding.fingerprint, [first, ...others]);
        }
    }
    return covers;
}
/**
 * The findings, each with what covers it, or with what it covers. One that covers what the last run did not know is itself
 * new: a permission that was widened counts as news.
 */
function tellOnce(findings, rules) {
    const covers = coversOf(findings, rules);
    const beside = servicesBeside(findings, covers);
    const news = new Set(findings
        .filter(({ state, permissions }) => state !== 'known' && permissions !== undefined)
        .flatMap(({ fingerprint }) => (covers.get(fingerprint) ?? []).map((cover) => cover.fingerprint)));
    return findings.map((finding) => {
        const { fingerprint } = finding;
        const coveredBy = covers.get(fingerprint)?.[0].rule ?? null;
        const alsoOpens = beside.get(fingerprint);
        const isNews = finding.state === 'known' && news.has(fingerprint);
        if (coveredBy === finding.coveredBy && alsoOpens === undefined && !isNews)
            return finding;
        const changes = {
            coveredBy,
            ...(alsoOpens === undefined ? {} : { alsoOpens }),
            ...(isNews ? { state: 'new' } : {}),
        };
        return Object.assign({}, finding, changes);
    });
}
/** By fingerprint of a finding that covers others: the services that these open. */
function servicesBeside(findings, covers) {
    const services = new Map();
    for (const { fingerprint, opens } of findings) {
        if (opens === undefined)
            continue;
        for (const { fingerprint: cover } of covers.get(fingerprint) ?? []) {
            services.set(cover, [...(services.get(cover) ?? []), opens]);
        }
    }
    for (const [cover, names] of services)
        services.set(cover, [...new Set(names)].toSorted(network_services/* compareServices */.K));
    return services;
}
/** Empty where the finding is not covered. */
function reportersFor(finding, here, reporters, rules) {
    const ofPermissions = (one) => [
        ...new Set((one.permissions ?? []).flatMap(({ id }) => reporters.get(id) ?? [])),
    ];
    if (finding.permissions !== undefined) {
        const told = ofPermissions(finding);
        return told.includes(finding) ? [] : told;
    }
    const last = lastOf(finding, (one) => namedCover(one, here, rules));
    const told = ofPermissions(last);
    if (told.length > 0 && !told.includes(last))
        return told;
    return last === finding ? [] : [last];
}
/** By permission: the finding that reports it. */
function reportersOf(here, rules, goesOn) {
    const claims = here.flatMap((finding) => (finding.permissions ?? []).map(({ id, ports }) => ({ finding, id, ports })));
    const reporters = new Map();
    for (const [id, own] of Map.groupBy(claims, (claim) => claim.id)) {
        const ranked = own.toSorted((a, b) => (0,model_severity/* severityRank */.qs)(a.finding.severity) - (0,model_severity/* severityRank */.qs)(b.finding.severity) ||
            Number(isShipped(a.finding, rules)) - Number(isShipped(b.finding, rules)) ||
            b.ports - a.ports ||
            Number(a.finding.opens === undefined) - Number(b.finding.opens === undefined) ||
            (0,compare/* compareText */.n)(a.finding.rule, b.finding.rule));
        const worst = ranked[0]?.finding.severity;
        const isOld = own.every(({ finding }) => finding.state === 'known');
        const going = isOld
            ? ranked.find(({ finding }) => finding.severity === worst && goesOn(finding))
            : undefined;
        const reporter = (going ?? ranked[0])?.finding;
        if (reporter !== undefined)
            reporters.set(id, reporter);
    }
    return reporters;
}
/** Whoever writes a rule of their own wants its words, and its alert. */
function isShipped({ rule }, rules) {
    return rules.get(rule)?.place.shipped !== false;
}
/** The finding of this resource that the rule, or the last run, names as covering this one. */
function namedCover(finding, here, rules) {
    if (finding.permissions !== undefined)
        return undefined;
    const names = [finding.coveredBy ?? [], rules.get(finding.rule)?.alert.coveredBy ?? []].flat();
    for (const name of names) {
        const broader = here.find(({ rule }) => rule === (rules.get(name)?.id ?? name));
        if (broader !== undefined && broader !== finding && isAsGood(broader, finding))
            return broader;
    }
    return undefined;
}
/** Follows from rule to broader rule. Of rules that go round in a circle, the first by id stands for all. */
function lastOf(start, next) {
    const path = [start];
    for (let at = next(start); at !== undefined; at = next(at)) {
        const seen = path.indexOf(at);
        if (seen >= 0)
            return path.slice(seen).toSorted((a, b) => (0,compare/* compareText */.n)(a.rule, b.rule))[0] ?? at;
        path.push(at);
    }
    return path.at(-1) ?? start;
}
function isAsGood(broader, finding) {
    if ((0,model_severity/* severityRank */.qs)(broader.severity) > (0,model_severity/* severityRank */.qs)(finding.severity) || broader.how !== finding.how)
        return false;
    return broader.result === finding.result || broader.result === 'violation';
}
function covered_placeOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}

;// CONCATENATED MODULE: ./build/src/alert/decide/covered.js

/**
 * Leaves out what another finding pages about already; `findings` are those that page, so nothing is lost. What
 * `goesOn` under an alert that is already open stays there while nothing about the fault is new: a responder has it, and
 * the same fault under another key would only page again.
 */
function withoutCovered(findings, view, goesOn) {
    const covers = coversOf(findings, view.rules, goesOn);
    const beside = servicesBeside(findings, covers);
    return {
        sent: findings
            .filter(({ fingerprint }) => !covers.has(fingerprint))
            .map((finding) => withServices(finding, beside.get(finding.fingerprint))),
        coveredBy: new Map([...covers].map(([fingerprint, by]) => [fingerprint, by.map((cover) => cover.fingerprint)])),
    };
}
function withServices(finding, alsoOpens) {
    const { alsoOpens: _, ...own } = finding;
    return alsoOpens === undefined ? own : { ...own, alsoOpens };
}

;// CONCATENATED MODULE: ./build/src/alert/decide/target.js






/**
 * Puts every violation that is meant for the destination under exactly one key. Where that makes more than `limit`
 * alerts, the worst keep their own and the others share one alert per rule; where even that is too much, the last ones share a single alert.
 * A tenth of the limit then stays free for alerts that close. Among equals those already open keep their own key. So
 * the same violations go under the same keys in the next run, and no alert flaps at the limit.
 */
function targetsOf(view, destination, limit, isOpen) {
    const { alertPer, alertScope } = view.run.settings;
    const goesOn = (finding) => {
        const rule = view.rules.get(finding.rule);
        return rule !== undefined && isOpen(keyAt(rule, finding, alertPer, alertScope));
    };
    const { sent, coveredBy } = withoutCovered(findingsFor(destination, view), view, goesOn);
    const own = order(group(sent, alertPer, false, view), isOpen);
    if (own.length <= limit)
        return { targets: own, keys: keysOf(own, coveredBy), note: null };
    const room = Math.max(1, limit - reserveOf(limit));
    const kept = alertPer === 'rule' ? room - 1 : keepable(own, room);
    const rest = own.slice(kept).flatMap((target) => target.findings);
    const perRule = alertPer === 'rule' ? [] : order(group(rest, 'rule', true, view), isOpen);
    const enough = alertPer !== 'rule' && kept + perRule.length <= room;
    const shared = enough ? perRule : withLastOne(perRule, rest, room - kept, view);
    const targets = order([...own.slice(0, kept), ...shared], () => false);
    const note = collapseNote({
        own: own.length,
        kept,
        rest: rest.length,
        shared: shared.length,
        alertPer,
        limit,
    });
    return { targets, keys: keysOf(targets, coveredBy), note };
}
/** How many events of a limit are kept for alerts that close. */
function reserveOf(limit) {
    return Math.max(1, Math.floor(limit / 10));
}
/** As many of the alerts per rule as leave room for one with the rest. */
function withLastOne(perRule, findings, room, view) {
    const first = perRule.slice(0, room - 1);
    const sent = new Set(first.flatMap((target) => target.findings));
    const unsent = findings.filter((finding) => !sent.has(finding));
    return [...first, ...group(unsent, 'all', true, view)];
}
function group(findings, level, collapsed, view) {
    const groups = new Map();
    for (const finding of findings) {
        const rule = view.rules.get(finding.rule);
        if (!rule)
            continue;
        const key = keyAt(rule, finding, level, view.run.settings.alertScope);
        const members = groups.get(key);
        if (members)
            members.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups].flatMap(([key, members]) => {
        const sorted = members.toSorted((a, b) => (0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity));
        const worst = sorted[0];
        return worst
            ? [{ ...subjectOf(worst, level), key, severity: worst.severity, findings: sorted, collapsed }]
            : [];
    });
}
function order(targets, isOpen) {
    return targets.toSorted((a, b) => (0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity) ||
        Number(isOpen(b.key)) - Number(isOpen(a.key)) ||
        (0,compare/* compareText */.n)(a.key, b.key));
}
/** The most targets that keep their own key so that they and one alert per rule of the others fit. */
function keepable(own, room) {
    const rules = new Set();
    let kept = own.length;
    while (kept > 0 && kept + rules.size > room) {
        kept--;
        for (const finding of own[kept]?.findings ?? [])
            rules.add(finding.rule);
    }
    return kept;
}
function keysOf(targets, coveredBy) {
    const keys = new Map(targets.flatMap(({ key, findings }) => findings.map((finding) => [finding.fingerprint, [key]])));
    const sent = [...coveredBy].flatMap(([covered, by]) => {
        const own = by.flatMap((cover) => keys.get(cover) ?? []);
        return own.length === 0 ? [] : [[covered, [...new Set(own)]]];
    });
    return new Map([...keys, ...sent]);
}
function collapseNote({ own, kept, rest, shared, alertPer, limit }) {
    const each = alertPer === 'account' ? 'rule and account' : alertPer;
    const worst = kept === 0
        ? ''
        : kept === 1
            ? ' The worst one is sent as it is.'
            : ` The worst ${kept} are sent as they are.`;
    return (`The violations would make ${(0,text_words/* count */.U9)(own, 'alert')} (one per ${each}), and alert-limit is ${limit}.${worst} ` +
        `The other ${(0,text_words/* count */.U9)(rest, 'violation')} ${rest === 1 ? 'is' : 'are'} reported in ${(0,text_words/* count */.U9)(shared, 'shared alert')}.`);
}

;// CONCATENATED MODULE: ./build/src/alert/decide/plan.js





/**
 * Decides what to send to each destination, in the same order. Pure.
 *
 * Every violation that is meant for a destination is sent there under exactly one key in every run, whatever gaps there
 * are. An alert that is not triggered again is resolved or held as fate.ts decides; a held one whose last delivery failed
 * is sent again unchanged. Triggers come first, worst first, so that nothing closes before what replaces it is open.
 *
 * There are never more intents than `alert-limit` for a destination. Triggers collapse to fit; what closes takes the rest,
 * at least a tenth of the limit, and waits for the next run beyond it, which only delays it. What is left after that goes
 * to alerts of lost ledgers (see sweep.ts).
 */
function planAlerts(view, destinations) {
    const limit = Math.max(1, view.run.settings.alertLimit);
    const openings = destinations.map((destination) => {
        const open = new Set(Object.values(destination.ledger)
            .filter(isSurelyOpen)
            .map(({ key }) => key));
        const isOpen = (key) => open.has(key);
        return { destination, isOpen, targets: targetsOf(view, destination.target.name, limit, isOpen) };
    });
    return openings.map((opening) => planOne(opening, openings, view, limit));
}
function planOne(opening, all, view, limit) {
    const { destination, targets, isOpen } = opening;
    const others = all.filter((one) => one !== opening);
    const closings = closingsOf(opening, others, view);
    const sending = closings.filter(sendsSomething).toSorted(pendingTriggersFirst);
    const paused = pausedOnes(targets.targets, sending.length, limit, isOpen);
    const triggers = targets.targets.filter((target) => !paused.has(target));
    const room = limit - triggers.length;
    const waiting = sending.slice(room);
    const known = new Set([...triggers.map(({ key }) => key), ...knownKeys(destination)]);
    const sweep = planSweep(view, destination, { known, room: room - (sending.length - waiting.length) });
    const news = newsOf(destination);
    return {
        intents: [
            ...triggers.map((target) => triggerIntent(target, news(target))),
            ...sending.slice(0, room).map(closingIntent),
            ...sweep.intents,
        ],
        held: [
            ...closings.filter((closing) => !sendsSomething(closing)).map(heldBack),
            ...waiting.map((closing) => overLimit(closing, limit)),
            ...[...paused].map((target) => pausedAlert(target, limit)),
        ],
        notes: [...plan_notesOf(view, opening, waiting.length + paused.size), ...sweep.notes],
        unswept: sweep.unswept,
    };
}
function knownKeys({ ledger, orphans }) {
    return [...Object.keys(ledger), ...orphans.map(({ key }) => key)];
}
/**
 * The last triggers give way where the limit leaves less than its reserve to what closes, which might otherwise wait for
 * ever. Only alerts that are already open give way, since another trigger says nothing new about them.
 */
function pausedOnes(targets, closing, limit, isOpen) {
    const lacking = Math.min(closing, reserveOf(limit)) - (limit - targets.length);
    if (lacking <= 0)
        return new Set();
    return new Set(targets.filter((target) => isOpen(target.key)).slice(-lacking));
}
/** A resolve without an answer may have arrived. */
function isSurelyOpen({ status, pending }) {
    return status === 'open' && pending?.action !== 'resolve';
}
/**
 * What a trigger changes. It is news where the alert is not known to be open, where a delivery of an earlier run failed,
 * and where it covers what the last run did not know.
 */
function newsOf({ ledger }) {
    return ({ key, findings }) => {
        const entry = ledger[key];
        if (entry === undefined || !isSurelyOpen(entry))
            return 'opened';
        return entry.pending !== null || findings.some(plan_isNews) ? 'grown' : 'still-open';
    };
}
function plan_isNews({ state }) {
    return state === 'new' || state === 'reopened';
}
function closingsOf({ destination, targets: { targets, keys }, isOpen }, others, view) {
    const triggered = new Set(targets.map((target) => target.key));
    const sent = {
        target: destination.target.name,
        keys,
        isOpen,
        elsewhere: (finding) => others.flatMap((other) => sentBy(other, finding)),
    };
    return Object.values(destination.ledger)
        .toSorted((a, b) => (0,compare/* compareText */.n)(a.key, b.key))
        .filter((entry) => !triggered.has(entry.key))
        .map((entry) => ({ entry, fate: fateOf(entry, view, sent) }));
}
function sentBy({ destination, targets, isOpen }, finding) {
    const { label } = destination.target;
    return (targets.keys.get(finding.fingerprint) ?? []).map((key) => ({
        name: `${key} at ${label}`,
        isOpen: isOpen(key),
    }));
}
function sendsSomething({ entry, fate }) {
    return fate.action === 'resolve' || entry.pending !== null;
}
/** An alert that nobody has received yet is more urgent than one that may close. */
function pendingTriggersFirst(a, b) {
    return Number(actionOf(b) === 'trigger') - Number(actionOf(a) === 'trigger');
}
function actionOf({ entry, fate }) {
    return fate.action === 'hold' && entry.pending ? entry.pending.action : 'resolve';
}
function triggerIntent(target, change) {
    const { key, rule, account, fingerprint, severity, findings, collapsed } = target;
    const about = { kind: 'violated', severity, findings, collapsed };
    return { key, action: 'trigger', change, rule, account, fingerprint, about };
}
function closingIntent(closing) {
    const { entry, fate } = closing;
    const { key, rule, account, fingerprint } = entry;
    const action = actionOf(closing);
    const change = action === 'resolve' ? 'closed' : entry.status === 'open' ? 'grown' : 'opened';
    const about = fate.action === 'hold' && entry.pending
        ? { kind: 'unsaid', body: entry.pending.body }
        : { kind: 'cleared', reason: fate.reason };
    const intent = { key, action, change, rule, account, fingerprint, about };
    return fate.action === 'resolve' && !fate.isRepaired ? { ...intent, unrepaired: fate.reason } : intent;
}
function heldBack({ entry, fate }) {
    return { key: entry.key, rule: entry.rule, account: entry.account, reason: sentence(fate.reason) };
}
function overLimit({ entry, fate }, limit) {
    const what = fate.action === 'resolve' ? `it can be resolved (${fate.reason})` : 'its last delivery failed';
    const reason = sentence(`${what}, but alert-limit ${limit} is reached, so the next run sends it`);
    return { key: entry.key, rule: entry.rule, account: entry.account, reason };
}
function pausedAlert({ key, rule, account }, limit) {
    const reason = `Still violated and open; alert-limit ${limit} is reached, so it is not sent again in this run.`;
    return { key, rule, account, reason };
}
function plan_notesOf({ run }, opening, waiting) {
    const { destination, targets } = opening;
    const notes = targets.note === null ? [] : [targets.note];
    if (waiting > 0)
        notes.push(`${(0,text_words/* count */.U9)(waiting, 'event')} beyond alert-limit ${waiting === 1 ? 'is' : 'are'} left to the next run.`);
    if (destination.isSet && run.past.status === 'damaged') {
        notes.push(`The ledger of alerts was lost with the damaged history. ${closedWithoutLedger(destination)}`);
    }
    if (destination.isSet && run.past.status === 'none') {
        notes.push('No history is kept, so this run does not know which alerts earlier ones opened. Set the input `history` to a ' +
            'file that the next run can read.');
    }
    return notes;
}
function closedWithoutLedger({ traits }) {
    return traits.ignoresUnknown
        ? 'Only what is known without it is closed: the keys of rules that pass where everything was read.'
        : 'What earlier runs opened is not closed.';
}
function sentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

;// CONCATENATED MODULE: ./build/src/alert/ledger.js


/**
 * Each target with what the history knows of it. Null for a lost history. Where the key of a target changed, what is
 * open behind the former one is out of reach; what never arrived there is said here.
 */
function destinationsOf(outlets, ledgers) {
    return outlets.map((outlet) => {
        const { target, traits, place } = outlet;
        const own = place === null ? undefined : ledgers?.[place];
        const former = formerOf(outlet, outlets, ledgers ?? {}).map(([, ledger]) => ledger);
        const elsewhere = former.flatMap(({ alerts }) => Object.values(alerts));
        const within = elsewhere.filter((entry) => place === null || !isOpen(entry));
        return {
            target,
            traits,
            isSet: place !== null,
            ledger: { ...byKey(within), ...own?.alerts },
            orphans: place === null ? [] : elsewhere.filter(isOpen).toSorted(byKeyOf),
            unswept: ledgers === null ? null : mergeUnswept([own, ...former]),
        };
    });
}
/** What is open out of reach, by the place where it was opened. */
function orphansOf(outlets, ledgers) {
    const inherited = outlets.flatMap((heir) => heir.place === null ? [] : formerOf(heir, outlets, ledgers).map(([, ledger]) => ({ heir, ledger })));
    const removed = abandoned(outlets, ledgers).map(([, ledger]) => ({ heir: null, ledger }));
    return [...inherited, ...removed].flatMap(({ heir, ledger }) => {
        const entries = Object.values(ledger.alerts).filter(isOpen).toSorted(byKeyOf);
        return entries.length === 0 ? [] : [{ heir, ledger, entries }];
    });
}
/**
 * Ledgers of targets that the settings no longer have. Where they hold nothing that any target is reached by, as those of a
 * job without secrets, that says nothing of what was removed.
 */
function abandoned(outlets, ledgers) {
    if (outlets.every(({ place }) => place === null))
        return [];
    const taken = new Set(outlets.flatMap((outlet) => [
        outlet.place,
        ...formerOf(outlet, outlets, ledgers).map(([place]) => place),
    ]));
    return Object.entries(ledgers).filter(([place]) => !taken.has(place));
}
/** Alerts at former places of this target's name. */
function formerOf({ target }, outlets, ledgers) {
    const places = new Set(outlets.map(({ place }) => place));
    return Object.entries(ledgers).filter(([place, ledger]) => !places.has(place) && ledger.channel === target.channel && ledger.target === target.name);
}
/**
 * The ledgers after this run's deliveries. Those of other places stay as they are.
 * @param over orphans that need no longer be known; null: this run forgets none
 */
function updateLedgers(before, delivered, now, over = null) {
    const outlets = delivered.map(({ outlet }) => outlet);
    const next = new Map(Object.entries(before));
    const leftOf = ({ alerts }) => Object.values(alerts).filter((entry) => isOpen(entry) && over?.has(entry) !== true);
    for (const { outlet, destination, plan, replies } of delivered) {
        if (outlet.place === null)
            continue;
        for (const [place, ledger] of formerOf(outlet, outlets, before)) {
            // What never arrived there belongs here now; the rest stays, so that it is not forgotten.
            put(next, place, { ...ledger, alerts: byKey(leftOf(ledger)), unswept: {} });
        }
        const accepted = replies.flatMap(({ intent, outcome }) => (outcome === 'accepted' ? [intent] : []));
        put(next, outlet.place, {
            channel: outlet.target.channel,
            target: outlet.target.name,
            alerts: updateLedger(destination.ledger, replies, now),
            unswept: sweptAfter(plan.unswept, accepted),
        });
    }
    for (const [place, ledger] of over === null ? [] : abandoned(outlets, before)) {
        // What never arrived at a removed target is owed to nobody.
        const left = leftOf(ledger);
        put(next, place, { ...ledger, alerts: byKey(left), unswept: left.length === 0 ? {} : ledger.unswept });
    }
    return Object.fromEntries(next);
}
function put(ledgers, place, ledger) {
    const size = Object.keys(ledger.alerts).length + Object.keys(ledger.unswept).length;
    if (size === 0)
        ledgers.delete(place);
    else
        ledgers.set(place, ledger);
}
/**
 * A target's entries after the replies. What nobody replied to changes nothing, nor does a dry run. Held alerts stay as
 * they are.
 */
function updateLedger(entries, replies, now) {
    const next = new Map(Object.entries(entries));
    for (const reply of replies) {
        const { key, isPrecaution } = reply.intent;
        // Of these the history keeps what is left: see sweep.ts.
        if (isPrecaution === true)
            continue;
        if (reply.outcome === 'dry-run' || reply.outcome === 'needless')
            continue;
        const entry = after(reply, next.get(key), now);
        if (entry === null)
            next.delete(key);
        else
            next.set(key, entry);
    }
    return Object.fromEntries(next);
}
/**
 * Replies as they are written down before anything is sent: a process that is killed between an answer and the next line
 * of ours leaves a ledger that says what may have arrived.
 */
const ANNOUNCED = {
    outcome: 'pending',
    attempts: 0,
    status: null,
    error: 'the run ended before it could write down what was answered',
};
/** The entry after one reply; null: nothing is open and nothing is to be sent. */
function after(reply, before, now) {
    const { intent, outcome } = reply;
    const open = before?.status === 'open' ? before : null;
    if (outcome === 'accepted' && intent.action === 'resolve')
        return null;
    // What is never taken is not sent again. The entry stays even where no trigger was ever accepted: an earlier one
    // without an answer may have arrived, and then only the ledger can resolve it.
    if (outcome === 'refused')
        return before ? { ...before, pending: null } : null;
    const { key, rule, account, fingerprint } = intent;
    const entry = {
        key,
        rule,
        account,
        fingerprint,
        firstTriggered: before?.firstTriggered ?? now,
        lastTriggered: before?.lastTriggered ?? now,
    };
    if (outcome === 'accepted') {
        const firstTriggered = open?.firstTriggered ?? now;
        return { ...entry, status: 'open', firstTriggered, lastTriggered: now, pending: null };
    }
    const since = before?.pending?.action === intent.action ? before.pending.since : now;
    const error = reply.error ?? 'no answer';
    const pending = { action: intent.action, body: reply.kept, since, error };
    return { ...entry, status: open ? 'open' : 'unsent', pending };
}
function isOpen({ status }) {
    return status === 'open';
}
function byKey(entries) {
    return Object.fromEntries(entries.map((entry) => [entry.key, entry]));
}
function byKeyOf(a, b) {
    return (0,compare/* compareText */.n)(a.key, b.key);
}
function mergeUnswept(ledgers) {
    const merged = new Map();
    for (const ledger of ledgers) {
        for (const [rule, accounts] of Object.entries(ledger?.unswept ?? {})) {
            merged.set(rule, new Set([...(merged.get(rule) ?? []), ...accounts]));
        }
    }
    return Object.fromEntries([...merged].map(([rule, accounts]) => [rule, [...accounts]]));
}

;// CONCATENATED MODULE: ./build/src/alert/decide/orphan.js


/**
 * Whether nobody needs to be reminded of an alert that cannot be reached: nothing that it covers is checked any longer, or
 * all of it was read and each violation is open at a target that can be reached.
 */
function isOver(entry, view, open) {
    const { account } = entry;
    const rules = rulesOf(entry, view);
    if (rules.length === 0 || (account !== null && view.scope.accountLeftOut(account)))
        return true;
    const accounts = account === null ? knownAccounts(view) : [account];
    if (accounts.length === 0)
        return false;
    const covered = coveredFindings(entry, view, rules, accounts);
    if (covered.some((finding) => isViolated(finding) && !open.fingerprints.has(finding.fingerprint)))
        return false;
    return open.keys.has(entry.key) || whatIsNotRead(entry, view, rules, accounts, covered) === null;
}

;// CONCATENATED MODULE: ./build/src/alert/orphans.js



/**
 * What this run changed about alerts out of reach. Where something has to be closed by hand, it is named until what it
 * reports is gone or open at another target of the channel; where nothing can be closed, once. Each is named by the run
 * that forgets it.
 * @param forgets whether this run may: one that says nothing to anybody leaves all of it to the next
 */
function followOrphans(all, delivered, view, forgets) {
    return all.map((orphans) => {
        const { ledger, heir, entries } = orphans;
        const peers = delivered.filter(({ outlet }) => outlet.target.channel === ledger.channel);
        const open = openNow(peers.flatMap(({ replies }) => replies));
        const own = peers.find(({ outlet }) => outlet === heir)?.replies ?? [];
        const taken = new Set(own.flatMap((one) => (isTrigger(one, 'accepted') ? [one.intent.key] : [])));
        return {
            ...orphans,
            resent: entries.flatMap(({ key }) => (taken.has(key) ? [key] : [])),
            over: entries.filter((entry) => forgets && (!keepsOpen(ledger.channel) || isOver(entry, view, open))),
        };
    });
}
function isTrigger({ intent, outcome }, of) {
    return intent.action === 'trigger' && outcome === of;
}
/** What need not be said is open already. */
function openNow(replies) {
    const open = replies.filter((reply) => isTrigger(reply, 'accepted') || isTrigger(reply, 'needless'));
    const findings = open.flatMap(({ intent: { about } }) => (about.kind === 'violated' ? about.findings : []));
    return {
        keys: new Set(open.map(({ intent }) => intent.key)),
        fingerprints: new Set(findings.map(({ fingerprint }) => fingerprint)),
    };
}
function keepsOpen(channel) {
    return CHANNELS.get(channel)?.keepsOpen === true;
}
/** A sentence or more: what is out of reach, what this run did about it, and what is left to do by hand. */
function orphanNote(orphans) {
    const { ledger, heir, entries, resent } = orphans;
    const [alerts, isOne] = [(0,text_words/* count */.U9)(entries.length, 'alert'), entries.length === 1];
    const all = entries.map(({ key }) => key);
    const keys = (0,text_words/* some */.zN)(all, 5);
    const where = ledger.target === ledger.channel ? ledger.target : `${ledger.target} (${ledger.channel})`;
    const sent = resent.length > 0 ? ` ${resent.length} of them reported what is still violated; that was sent again.` : '';
    if (!keepsOpen(ledger.channel)) {
        const reported = `${alerts} ${isOne ? 'was' : 'were'} reported`;
        return heir === null
            ? `${reported} at the target ${where}, which the settings no longer have: ${keys}. Nothing stays open ` +
                `there, so nothing has to be closed; the target no longer hears of ${isOne ? 'it' : 'them'}.`
            : `${reported} with another ${heir.traits.reachedBy} of ${where}: ${keys}.${sent} Nothing stays open there, so ` +
                'nothing has to be closed.';
    }
    return heir === null
        ? `${alerts} opened at the target ${where} cannot be closed, since the settings no longer have it: ` +
            `${keys}. Close ${isOne ? 'it' : 'them'} by hand.${lastTime(orphans)}`
        : `${alerts} opened with another ${heir.traits.reachedBy} cannot be resolved with this one: ${keys}.${sent} ` +
            `Resolve the old ones by hand, or run once with the former ${heir.traits.credential}.${lastTime(orphans)}`;
}
function lastTime({ entries, over }) {
    if (over.length === 0)
        return '';
    const which = over.length < entries.length
        ? `${over.length} of them ${over.length === 1 ? 'is' : 'are'}`
        : over.length === 1
            ? 'It is'
            : 'They are';
    return ` ${which} named for the last time: what ${over.length === 1 ? 'it' : 'they'} reported is repaired, no longer checked, or open where it is sent now.`;
}

;// CONCATENATED MODULE: ./build/src/alert/alert.js








/**
 * Decide, say, send. What is about to be sent is written down first, and at once afterwards what came of it, so that
 * whatever ends the run, the next one knows of every alert that may be open. The targets are spoken to at the same time:
 * one that hangs keeps no other waiting.
 * @param ledgers what earlier runs left; null where that is lost
 */
async function alert_alert(run, ledgers, tools) {
    const { logger, now, signal, post, save } = tools;
    const { dryRun } = run.settings;
    const { rounds, view } = prepare(run, ledgers);
    const write = (over = null) => save(updateLedgers(ledgers ?? {}, rounds.map((round) => ({ ...round, replies: repliesOf(round) })), now().toISOString(), over));
    const sending = rounds.filter(({ outlet, messages }) => !dryRun && outlet.place !== null && messages.length > 0);
    if (sending.length > 0) {
        await write();
        const what = sending.map(({ outlet, messages }) => `${(0,text_words/* count */.U9)(messages.length, outlet.noun)} to ${outlet.target.label}`);
        logger.info(`Sending ${(0,text_words/* enumerate */.HL)(what)}.`);
    }
    let writing = Promise.resolve();
    await Promise.all(rounds.map(async (round) => {
        round.sent = await send(round.outlet, round.messages, { dryRun, logger, now, signal, post });
        const areOthersSending = rounds.some(({ sent }) => sent === null);
        if (areOthersSending && sending.includes(round))
            writing = writing.then(() => write());
    }));
    await writing;
    const outlets = rounds.map(({ outlet }) => outlet);
    const replies = rounds.map((round) => ({ outlet: round.outlet, replies: repliesOf(round) }));
    const forgets = !dryRun && run.cancelled !== true;
    const orphans = followOrphans(orphansOf(outlets, ledgers ?? {}), replies, view, forgets);
    const over = forgets ? new Set(orphans.flatMap((one) => one.over)) : null;
    return { report: reportOf(rounds, orphans, dryRun), unsaved: await write(over) };
}
function prepare(run, ledgers) {
    const outlets = outletsOf(run.settings);
    const view = view_viewOf(run, outlets.filter(({ isUsual }) => isUsual).map(({ target }) => target.name));
    const destinations = destinationsOf(outlets, ledgers);
    const plans = run.cancelled === true ? destinations.map(cancelledPlan) : planAlerts(view, destinations);
    const rounds = outlets.flatMap((outlet, index) => {
        const [destination, plan] = [destinations[index], plans[index]];
        if (destination === undefined || plan === undefined)
            return [];
        return [{ outlet, destination, plan, messages: outlet.say(plan, view), sent: null }];
    });
    return { rounds, view };
}
/** Of each intent; what is still under way may have arrived. What no message says need not be said. */
function repliesOf({ messages, sent, plan }) {
    const outcomes = sent ?? messages.map((message) => ({ message, ...ANNOUNCED }));
    const replies = outcomes.flatMap(({ message, ...outcome }) => message.says.map(({ intent, kept }) => ({ intent, kept, ...outcome })));
    const said = new Set(replies.map(({ intent }) => intent));
    return [...replies, ...plan.intents.filter((intent) => !said.has(intent)).map(needless)];
}
function needless(intent) {
    return { intent, kept: {}, outcome: 'needless', attempts: 0, status: null, error: null };
}
function reportOf(rounds, orphans, dryRun) {
    const notesAt = ({ plan, outlet }, index) => [
        ...plan.notes,
        ...orphans
            .filter(({ heir }) => heir === outlet || (heir === null && index === 0))
            .map((one) => orphanNote(one)),
    ];
    return {
        targets: rounds.map((round, index) => ({
            target: round.outlet.target,
            plan: { ...round.plan, notes: notesAt(round, index) },
            deliveries: repliesOf(round),
            unsent: dryRun ? 'dry run' : round.outlet.place === null ? round.outlet.unset : null,
        })),
        logs: [...CHANNELS].map(([name, channel]) => logOf(name, channel, rounds)),
    };
}
/** A channel that stands in where there is no target has its file in every run. */
function logOf(name, { standsIn }, rounds) {
    const own = rounds.filter(({ outlet }) => outlet.target.channel === name);
    const file = `${name}.ndjson`;
    if (own.length === 0 && !standsIn)
        return { file, requests: null };
    return {
        file,
        requests: own.flatMap(({ outlet, sent }) => (sent ?? []).map((one) => lineOf(one, outlet))),
    };
}
function lineOf({ message, outcome, attempts, status, error }, outlet) {
    const target = outlet.isUsual ? {} : { target: outlet.target.name };
    return { ...target, request: outlet.redact(message.body), outcome, attempts, status, error };
}

// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(19959);
;// CONCATENATED MODULE: ./build/src/past/account-sizes.js

/**
 * How much there was to read in each account of the run. For an account that was not read to its end, the larger of this
 * run's and the last run's size counts, so that a refused call today does not make it look small tomorrow.
 */
function accountSizes(run, before) {
    const sizes = new Map();
    for (const { account, kind, regions, count } of run.coverage.complete) {
        // What is worked out of a kind, or asked beside its listing, is named after it with a dot: it has no resources of its own.
        if (kind.includes('.'))
            continue;
        const { listings, resources } = sizes.get(account) ?? account_sizes_NOTHING;
        sizes.set(account, { listings: listings + regions.length, resources: resources + count });
    }
    const withGaps = (0,gap_causes/* accountsWith */.dW)(run.coverage.gaps);
    const known = run.accounts.flatMap(({ id }) => {
        const now = sizes.get(id);
        const then = withGaps.has(id) ? before[id] : undefined;
        const size = now === undefined || then === undefined ? (now ?? then) : larger(now, then);
        return size === undefined ? [] : [[id, size]];
    });
    return Object.fromEntries(known);
}
const account_sizes_NOTHING = { listings: 0, resources: 0 };
function larger(a, b) {
    return {
        listings: Math.max(a.listings, b.listings),
        resources: Math.max(a.resources, b.resources),
    };
}

// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var load_parameters = __webpack_require__(7472);
;// CONCATENATED MODULE: ./build/src/past/requirements.js


/**
 * How the requirements stand against the last run that could assess them. Only what changed in the accounts counts: not
 * other rules, other parameters, what the settings leave out since, or accounts that are read for the first time.
 */
function withChanges(frameworks, run, loaded) {
    if (loaded.status !== 'loaded')
        return frameworks;
    const changeOf = comparing(run);
    return frameworks.map((framework) => {
        const before = loaded.history.compliance[framework.id] ?? {};
        const requirements = framework.requirements.map((requirement) => {
            const change = changeOf(requirement, before[requirement.id]);
            return change === null ? requirement : { ...requirement, change };
        });
        return { ...framework, requirements };
    });
}
/** What the next run compares with: what is certain now, or was and could not be assessed again. */
function nextCompliance(run, loaded) {
    const before = loaded.status === 'loaded' ? loaded.history.compliance : {};
    const hashOf = hashing(run);
    const next = run.compliance.map(({ id, requirements }) => {
        const certain = requirements.flatMap((requirement) => {
            const remembered = remember(requirement, before[id]?.[requirement.id], hashOf);
            return remembered === null ? [] : [[requirement.id, remembered]];
        });
        return [id, Object.fromEntries(certain)];
    });
    return Object.fromEntries(next.filter(([, requirements]) => Object.keys(requirements).length > 0));
}
function remember({ rules, status, change }, before, hashOf) {
    if (status !== 'not-assessed')
        return { status, rules: hashOf(rules) };
    return before === undefined || change === undefined ? null : { ...before, unassessed: true };
}
/** Null: the two cannot be compared. */
function comparing(run) {
    const hashOf = hashing(run);
    const withdrawn = new Set(run.fixed.filter(({ how }) => how === 'withdrawn').map(({ rule }) => rule));
    const known = new Set(run.before?.accounts);
    const violatedInKnown = new Set(run.outcomes
        .filter(({ violations, account }) => violations > 0 && known.has(account))
        .map(({ rule }) => rule));
    return ({ rules, status }, before) => {
        if (before === undefined || before.rules !== hashOf(rules))
            return null;
        if (rules.some((id) => withdrawn.has(id)))
            return null;
        if (status === 'not-assessed')
            return before.unassessed === true ? 'none' : 'no-longer-assessed';
        if (status === before.status)
            return 'none';
        if (status === 'met')
            return 'now-met';
        return rules.some((id) => violatedInKnown.has(id)) ? 'no-longer-met' : null;
    };
}
/** The hash of what rules ask, in this run: the same where they ask the same with the same values. */
function hashing({ rules, settings }) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const asked = new Map();
    const askedBy = (id) => {
        const rule = byId.get(id);
        const known = asked.get(id) ?? (rule === undefined ? '' : questionOf(rule, settings));
        asked.set(id, known);
        return known;
    };
    return (ids) => (0,external_node_crypto_.hash)('sha256', JSON.stringify([settings.internetShare, ids.map((id) => [id, askedBy(id)])])).slice(0, 16);
}
function questionOf(rule, { perAccount }) {
    const { search, reach, environments, judgedAt, place } = rule;
    const values = (0,load_parameters/* parameterValues */.oM)(rule);
    const usual = JSON.stringify(values);
    const accounts = Object.entries(perAccount).flatMap(([account, { parameters = {} }]) => {
        const own = JSON.stringify((0,load_parameters/* parameterValues */.oM)((0,load_parameters/* withGiven */.aP)(rule, parameters)));
        return own === usual ? [] : [[account, own]];
    });
    return JSON.stringify([search, reach, environments, judgedAt ?? null, place.shipped, values, accounts]);
}

;// CONCATENATED MODULE: ./build/src/past/remembered.js


/**
 * What the last run knew, by fingerprint; empty unless a history was loaded. A finding under a former id of a rule
 * (`aliases`) is brought to the present one, so that renaming a rule neither fixes nor adds anything.
 */
function rememberedFindings(loaded, rules) {
    if (loaded.status !== 'loaded')
        return new Map();
    const byName = (0,model_rule/* rulesByName */.MU)(rules);
    const direct = new Map();
    const renamed = new Map();
    for (const [key, finding] of Object.entries(loaded.history.findings)) {
        const rule = byName.get(finding.rule)?.id ?? finding.rule;
        if (rule === finding.rule)
            direct.set(key, finding);
        else {
            const current = { ...finding, rule };
            renamed.set((0,fingerprint/* fingerprint */.R)(current), current);
        }
    }
    return new Map([...renamed, ...direct]);
}

// EXTERNAL MODULE: ./build/src/past/scan-record.js
var scan_record = __webpack_require__(80311);
;// CONCATENATED MODULE: ./build/src/past/remember.js





/** How long a fixed finding is remembered, so that its return is noticed. */
const FIXED_FOR_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;
/**
 * What the next run will know: all that is open or could not be looked at again, and what was fixed in the last 90 days.
 * Withdrawn findings are forgotten: nobody repaired them, so their return would not be a reopening.
 */
function nextHistory(input) {
    const { run, now } = input;
    const before = rememberedFindings(input.loaded, run.rules);
    const findings = new Map();
    for (const [fingerprint, finding] of before) {
        if (finding.fixedAt !== null && isRecent(finding.fixedAt, now))
            findings.set(fingerprint, finding);
    }
    for (const { fingerprint, how } of run.fixed) {
        const finding = before.get(fingerprint);
        if (finding && how !== 'withdrawn')
            findings.set(fingerprint, { ...finding, fixedAt: now });
    }
    for (const finding of run.findings)
        findings.set(finding.fingerprint, remember_remember(finding, now));
    return {
        schema: model_history/* HISTORY_SCHEMA */.N,
        run: { id: run.id, at: now },
        findings: Object.fromEntries(findings),
        ledgers: input.ledgers,
        sizes: accountSizes(run, input.loaded.status === 'loaded' ? input.loaded.history.sizes : {}),
        compliance: nextCompliance(run, input.loaded),
        scan: (0,scan_record/* nextScanRecord */.us)(input.scan, run),
    };
}
function isRecent(fixedAt, now) {
    return Date.parse(now) - Date.parse(fixedAt) <= FIXED_FOR_DAYS * DAY;
}
function remember_remember(finding, now) {
    const { rule, account, region, kind, id, name, arn, severity, environment } = finding;
    const subject = { rule, account, region, kind, id, name, arn, severity, environment };
    const { lastSeen, reopened, coveredBy, tags } = finding;
    const cover = { ...(coveredBy === null ? {} : { coveredBy }), ...(tags === undefined ? {} : { tags }) };
    return { ...subject, firstSeen: finding.firstSeen ?? now, lastSeen, fixedAt: null, reopened, ...cover };
}

// EXTERNAL MODULE: ./build/src/past/store.js + 3 modules
var store = __webpack_require__(69529);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 1 modules
var prologue = __webpack_require__(93586);
;// CONCATENATED MODULE: ./build/src/run/alert.js






/** Sends the alerts, and writes the history before and after: see alert(). */
async function sendAlerts(run, { loaded, settings, host }) {
    const { logger, now, signal, environment } = host;
    const scan = (0,prologue/* scanIdentity */.oq)(settings, host);
    const ledgers = loaded.status === 'loaded' ? loaded.history.ledgers : null;
    const { report, unsaved } = await alert_alert(run, ledgers, {
        logger,
        now,
        signal,
        post: postOver(environment),
        save: (next) => alert_remember(settings, loaded, nextHistory({ loaded, run, ledgers: next, scan, now: run.finishedAt })),
    });
    return { alerts: report, unsaved };
}
/** A history that cannot be written fails the step, but not before the reports are written. Another scan's stays. */
async function alert_remember({ history: path }, loaded, history) {
    if (path === null)
        return null;
    if (loaded.status === 'foreign')
        return loaded.message;
    try {
        await (0,store/* saveHistory */.QX)(path, history);
        return null;
    }
    catch (error) {
        return (0,errors/* messageOf */.b)(error);
    }
}

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 170 modules
var clouds = __webpack_require__(96824);
;// CONCATENATED MODULE: ./build/src/alert/decide/route-warnings.js




/** Parts of routes that can match nothing in this run, and targets that no route names (what is open there still closes): each a sentence. */
function routeWarnings({ routes, targets }, rules, accounts) {
    const named = new Set(routes.flatMap(({ to }) => to));
    return [
        ...routes.flatMap((route) => warningsOf(route, rules, accounts)),
        ...targets
            .filter(({ name }) => !named.has(name))
            .map(({ name, place }) => `${place}: targets.${name}: no entry of alerts names it, so nothing is opened there.`),
    ];
}
function warningsOf({ place, rules: ids, accounts: patterns, environments }, rules, accounts) {
    const idle = [
        ...ids
            .filter((id) => !rules.some((rule) => fitsRule([id], rule)))
            .map((id) => [id, 'no rule of this run']),
        ...patterns
            .filter((pattern) => !accounts.some((account) => (0,account_pattern/* matchesAccount */.bl)(pattern, account)))
            .map((pattern) => [pattern, 'no account of this run']),
        ...environments
            .filter((name) => !(0,accounts_environment/* isProductionName */.Zq)(name) && !accounts.some(({ environment }) => environment.name === name))
            .map((name) => [name, 'the environment of no account of this run']),
    ];
    const byReason = Map.groupBy(idle, ([, reason]) => reason);
    return [...byReason].map(([reason, entries]) => {
        const names = (0,text_words/* enumerate */.HL)(entries.map(([name]) => `"${name}"`));
        const verb = reason.startsWith('the')
            ? entries.length === 1
                ? 'is'
                : 'are'
            : entries.length === 1
                ? 'matches'
                : 'match';
        return `${place}: alerts: ${names} ${verb} ${reason}.`;
    });
}

;// CONCATENATED MODULE: ./build/src/accounts/warnings.js




/**
 * What is allowed and yet hardly meant: each a sentence for log and summary.
 * @param known codes of the regions that the cloud is known to have
 */
function settingsWarnings(settings, { accounts, leftOut, coverage }, known) {
    const warnings = [...unusedNames(settings, accounts, leftOut), ...unusedRegions(settings, coverage, known)];
    const given = alertSettings(settings);
    if (given.length === 0)
        return warnings;
    const areSet = `${(0,text_words/* enumerate */.HL)(given)} ${given.length === 1 ? 'is' : 'are'} set`;
    if (!(0,accounts_environment/* namesProduction */.iS)(settings) && !settings.withoutProduction && isForProduction(settings)) {
        warnings.push(`${areSet}, but production-accounts is empty: no account pages.`);
    }
    const partial = accounts.filter(({ id }) => (0,region_pattern/* patternsIn */.fv)((0,region_pattern/* regionsOf */.NV)(settings, id)).length > 0);
    if (partial.length > 0 && settings.alertScope === '' && (0,accounts_environment/* namesProduction */.iS)(settings)) {
        warnings.push('regions names regions, and alert-scope is empty: a scan of other regions of the same accounts has the same deduplication keys, and each closes what the other opened. If there is one, give each an alert-scope of its own.');
    }
    if (settings.history === null && !settings.dryRun) {
        warnings.push(`${areSet}, but no history is kept: what was opened is not known by the next run. Set history to the path of a file that the next run finds again.`);
    }
    return warnings;
}
/** The inputs and the key of the configuration that say where alerts go, as far as they are given. */
function alertSettings(settings) {
    const { inputTargets, targets } = settings;
    return [
        ...inputTargets.filter(({ isSet }) => isSet).map(({ input }) => input),
        ...(targets.length === 0 ? [] : ['targets of the configuration']),
    ];
}
/** Whether any alert is about production: all are but those of routes that name other environments. */
function isForProduction(settings) {
    const { inputTargets, routes } = settings;
    return (inputTargets.some(({ isSet }) => isSet) ||
        routes.some(({ environments }) => environments.length === 0 || environments.some(accounts_environment/* isProductionName */.Zq)));
}
/** Patterns and entries about accounts that the run does not know: what they say is said in vain. */
function unusedNames(settings, accounts, leftOut) {
    const excluded = leftOut.filter(({ why }) => why === 'excluded');
    const known = new Set([...accounts, ...leftOut].map(({ id }) => id));
    const wanted = (id) => settings.accounts.length > 0 ? settings.accounts.includes(id) : known.has(id);
    return [
        ...unused('production-accounts', (0,accounts_environment/* unusedPatterns */.w$)(settings.productionAccounts, accounts)),
        ...Object.entries(settings.environments).flatMap(([environment, patterns]) => unused(`environments.${environment}`, (0,accounts_environment/* unusedPatterns */.w$)(patterns, accounts))),
        ...unused('exclude-accounts', (0,accounts_environment/* unusedPatterns */.w$)(settings.excludeAccounts, excluded)),
        ...unused('accounts of the configuration', Object.keys(settings.perAccount).filter((id) => !wanted(id))),
    ];
}
/** What leaves out nothing is hardly meant so; what takes in nothing is a gap of its own (see chooseRegions). */
function unusedRegions(settings, coverage, listed) {
    const lists = new Set([
        settings.regions,
        ...Object.values(settings.perAccount).map(({ regions }) => regions ?? []),
    ]);
    const out = [...new Set([...lists].flatMap(region_pattern/* patternsOut */.IM))];
    const read = new Set([
        ...coverage.complete.flatMap(({ regions }) => regions),
        ...coverage.gaps.flatMap(({ places }) => places.flatMap(({ regions }) => regions)),
    ]);
    const known = new Set([...listed, ...read]);
    return out
        .filter((pattern) => ![...known].some((region) => (0,glob/* fitsGlob */.t)(pattern, region)))
        .map((pattern) => {
        const guess = (0,region_pattern/* nearestRegion */.$f)(pattern, known);
        const perhaps = guess === null ? '' : `; perhaps you mean "!${guess}"`;
        return `regions: "!${pattern}" leaves out no region that is known${perhaps}.`;
    });
}
function unused(where, patterns) {
    if (patterns.length === 0)
        return [];
    const quoted = (0,text_words/* enumerate */.HL)(patterns.map((pattern) => `"${pattern}"`));
    return [`${where}: ${quoted} ${patterns.length === 1 ? 'matches' : 'match'} no account of this run.`];
}

;// CONCATENATED MODULE: ./build/src/evaluate/left-to-owners.js

/** What other accounts share and nobody judged, because this run does not read its owner. AWS itself is no owner. */
function leftToOwners({ resources }, accounts) {
    const read = new Set(accounts.map(({ id }) => id));
    const left = resources.filter(({ owner }) => /^\d{12}$/.test(owner) && !read.has(owner));
    return [...Map.groupBy(left, ({ owner }) => owner)]
        .map(([account, shared]) => ({ account, resources: shared.length }))
        .toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account));
}

;// CONCATENATED MODULE: ./build/src/evaluate/in-order.js


/**
 * What was found in the order of every report, which depends neither on which scope was read first nor on which job read it.
 * Gaps come in it from their tally.
 */
function inOrder(scan) {
    const { accounts, leftOut, coverage, resources, outcomes, violations, shared } = scan;
    return {
        accounts: accounts.toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
        leftOut: leftOut.toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
        coverage: {
            complete: coverage.complete.toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account) || (0,compare/* compareText */.n)(a.kind, b.kind)),
            gaps: coverage.gaps,
            unused: (coverage.unused ?? []).toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account)),
        },
        resources: Object.fromEntries(Object.entries(resources).toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))),
        outcomes: outcomes.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule, b.rule) || (0,compare/* compareText */.n)(a.account, b.account)),
        violations: violations.toSorted(finding_order/* compareFindings */.E),
        shared,
    };
}

;// CONCATENATED MODULE: ./build/src/evaluate/shared-tally.js


/** Brings together what several accounts, or several parts, tell. */
class SharedTally {
    #resources = new Map();
    #hinges = [];
    add({ resources, hinges }) {
        for (const resource of resources) {
            const key = shared_tally_keyOf(resource);
            const known = this.#resources.get(key);
            this.#resources.set(key, known === undefined ? resource : together(known, resource));
        }
        for (const hinge of hinges)
            this.#hinges.push(hinge);
    }
    /** In an order that does not depend on who was read first. */
    result() {
        return {
            resources: [...this.#resources.values()].toSorted((a, b) => (0,compare/* compareText */.n)(shared_tally_keyOf(a), shared_tally_keyOf(b))),
            hinges: this.#hinges.toSorted((a, b) => (0,compare/* compareText */.n)(a.fingerprint, b.fingerprint)),
        };
    }
}
function shared_tally_keyOf({ kind, id }) {
    return `${kind}\n${id}`;
}
/** What is used by one of them is used. */
function moreUse(a, b) {
    if (a === 'used' || b === 'used')
        return 'used';
    return a === 'unknown' || b === 'unknown' ? 'unknown' : 'unused';
}
function together(a, b) {
    const byRule = Map.groupBy([...a.sightings, ...b.sightings], ({ rule }) => rule);
    return {
        owner: a.owner || b.owner,
        kind: a.kind,
        id: a.id,
        use: moreUse(a.use, b.use),
        named: moreUse(a.named, b.named),
        sightings: [...byRule.values()]
            .map((all) => ({
            rule: all[0]?.rule ?? '',
            severity: shared_tally_worst(all.map(({ severity }) => severity)),
            affected: affectedBoth([
                all.flatMap(({ affected }) => affected).toSorted((x, y) => (0,compare/* compareText */.n)(orderOf(x), orderOf(y))),
            ]),
        }))
            .toSorted((x, y) => (0,compare/* compareText */.n)(x.rule, y.rule)),
    };
}
/** The worst; of none, the least bad that there is. */
function shared_tally_worst(severities) {
    return severities.toSorted((a, b) => (0,model_severity/* severityRank */.qs)(a) - (0,model_severity/* severityRank */.qs)(b))[0] ?? 'low';
}
/** Each once, as the first tells of it: who owns an interface knows more of it than who owns a group on it. */
function affectedBoth(lists) {
    const byId = new Map();
    for (const one of lists.flat())
        if (!byId.has(one.id))
            byId.set(one.id, one);
    return [...byId.values()];
}
function orderOf(affected) {
    return `${affected.id}\n${JSON.stringify(affected)}`;
}

;// CONCATENATED MODULE: ./build/src/evaluate/settle.js




/**
 * Settles the results that depend on several accounts, once all are read. A resource that another account uses is used.
 * Where an account that may use it has a gap there, the owner's result is unknown. A violation is as severe as the
 * account that sees it worst says.
 */
function settle(scan) {
    const resources = new Map(scan.shared.resources.map((one) => [settle_keyOf(one), one]));
    const violations = new Map(scan.violations.map((violation) => [violation.fingerprint, violation]));
    const changes = new Changes(violations);
    const hasGap = gapsOfUsers(scan);
    for (const hinge of scan.shared.hinges) {
        const known = useFor(hinge, resources.get(settle_keyOf(hinge)));
        const violation = typeof hinge.ifUsed === 'object' ? hinge.ifUsed : violations.get(hinge.fingerprint);
        const isOpen = known === 'unused' && violation !== undefined && hasGap(hinge, violation.region);
        const use = isOpen ? 'unknown' : known;
        if (use === 'used')
            changes.apply(hinge);
        else if (use === 'unknown')
            changes.doubt(hinge);
    }
    if (resources.size > 0) {
        for (const violation of violations.values()) {
            const seen = resources.get(settle_keyOf(violation));
            if (seen !== undefined)
                violations.set(violation.fingerprint, withSightings(violation, seen));
        }
    }
    return inOrder({ ...scan, violations: [...violations.values()], outcomes: changes.outcomes(scan.outcomes) });
}
/** Whether an account of the run may use the resource and has a gap in the kind there. */
function gapsOfUsers({ accounts, coverage }) {
    const gaps = (0,gap_causes/* gapsByAccount */.Gi)(coverage.gaps.filter(({ properties }) => properties === undefined));
    const read = new Set(accounts.map(({ id }) => id));
    return ({ kind, others = [] }, region) => others.some((account) => read.has(account) && gaps.get(account)?.some((gap) => (0,model_coverage/* accountGapCovers */.KU)(gap, region, kind)) === true);
}
/** A severity depends on what has the resource now; whether it is used at all, also on what only names it. */
function useFor({ ifUsed }, shared) {
    if (shared === undefined)
        return 'unused';
    const isSeverity = typeof ifUsed === 'string' && ifUsed !== 'pass' && ifUsed !== 'unknown';
    return isSeverity ? shared.use : moreUse(shared.use, shared.named);
}
/** Changes of results, with the numbers by account and rule. */
class Changes {
    #violations;
    #numbers = new Map();
    constructor(violations) {
        this.#violations = violations;
    }
    apply({ fingerprint, ifUsed }) {
        const now = this.#violations.get(fingerprint);
        if (typeof ifUsed === 'object') {
            this.#violations.set(fingerprint, ifUsed);
            this.#count(ifUsed, { passed: -1, violations: 1 });
        }
        else if (now === undefined)
            return;
        else if (ifUsed === 'pass')
            this.#drop(now, 1);
        else if (ifUsed === 'unknown')
            this.#drop(now, 0);
        else
            this.#violations.set(fingerprint, { ...now, severity: ifUsed });
    }
    /** The result is either the present one or that of a used resource: a violation only if both are. */
    doubt({ fingerprint, ifUsed }) {
        const now = this.#violations.get(fingerprint);
        if (typeof ifUsed === 'object') {
            this.#count(ifUsed, { passed: -1, violations: 0 }, true);
        }
        else if (now === undefined)
            return;
        else if (ifUsed === 'pass' || ifUsed === 'unknown')
            this.#drop(now, 0);
        else
            this.#violations.set(fingerprint, { ...now, severity: shared_tally_worst([now.severity, ifUsed]) });
    }
    outcomes(outcomes) {
        if (this.#numbers.size === 0)
            return outcomes;
        return outcomes.map((outcome) => {
            const change = this.#numbers.get(`${outcome.account}\n${outcome.rule}`);
            if (change === undefined)
                return outcome;
            return {
                ...outcome,
                passed: outcome.passed + change.passed,
                violations: outcome.violations + change.violations,
                incomplete: [...new Set([...outcome.incomplete, ...change.unknown])].toSorted(),
            };
        });
    }
    #drop(violation, passed) {
        this.#violations.delete(violation.fingerprint);
        this.#count(violation, { passed, violations: -1 }, passed === 0);
    }
    #count({ account, rule, region }, { passed, violations }, isUnknown = false) {
        const key = `${account}\n${rule}`;
        const known = this.#numbers.get(key) ?? { passed: 0, violations: 0, unknown: new Set() };
        if (isUnknown)
            known.unknown.add(region);
        const { unknown } = known;
        this.#numbers.set(key, {
            passed: known.passed + passed,
            violations: known.violations + violations,
            unknown,
        });
    }
}
function withSightings(violation, { sightings }) {
    const seen = sightings.filter(({ rule }) => rule === violation.rule);
    if (seen.length === 0)
        return violation;
    const severities = seen.map(({ severity }) => severity);
    return {
        ...violation,
        severity: shared_tally_worst([violation.severity, ...severities]),
        affected: affectedBoth([...seen.map(({ affected }) => affected), violation.affected]),
    };
}
function settle_keyOf({ kind, id }) {
    return `${kind}\n${id}`;
}

// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
;// CONCATENATED MODULE: ./build/src/past/compare.js










/**
 * Sets this run's violations against what the last run knew.
 *
 * Without a past (`none`, `damaged`, `foreign`) it is not known what is new. Every violation is then `new`, so that
 * fail-on-new still fails, but its `firstSeen` is null and `past.message` says why. On a `first` run they really are new
 * and first seen now. Nothing is ever fixed without a past.
 *
 * A remembered violation that is no longer there is fixed only where this run proves it: the rule's outcome in that
 * account and region is complete and no gap covers it. Otherwise it stays, with its old data, as `unseen`. It is
 * `withdrawn` where the settings left its rule, account or region out on purpose; an account that merely failed is not.
 */
function compareWithHistory(input) {
    const { findings, fixed } = findingsOf(input);
    const rules = (0,model_rule/* rulesByName */.MU)(input.rules);
    const covers = coversOf(fixed, rules);
    return {
        findings: tellOnce(findings, rules)
            .map((one) => Object.assign({}, one, { standing: standingOf(one) }))
            .toSorted(finding_order/* compareFindings */.E),
        fixed: fixed
            .map((one) => coveredAsBefore(one, covers))
            .map((one) => Object.assign({}, one, { standing: standingOfFixed(one) }))
            .toSorted(finding_order/* compareFindings */.E),
        past: pastOf(input.loaded),
        before: beforeOf(input.loaded),
    };
}
function coveredAsBefore(fixed, covers) {
    const coveredBy = fixed.coveredBy ?? covers.get(fixed.fingerprint)?.[0].rule ?? null;
    return { ...fixed, coveredBy };
}
function findingsOf(input) {
    const before = rememberedFindings(input.loaded, input.rules);
    const isKept = input.loaded.status === 'loaded' || input.loaded.status === 'first';
    const firstSeen = isKept ? input.now : null;
    const findings = input.violations.map((violation) => withPast(violation, before.get(violation.fingerprint), firstSeen, input.now));
    const violated = new Set(input.violations.map((violation) => violation.fingerprint));
    const howGone = lookForGone(input);
    const fixed = [];
    for (const [fingerprint, remembered] of before) {
        if (remembered.fixedAt !== null || violated.has(fingerprint))
            continue;
        const how = howGone(remembered);
        if (how === 'unseen')
            findings.push(unseen(fingerprint, remembered));
        else
            fixed.push(gone(fingerprint, remembered, how));
    }
    return { findings, fixed };
}
function withPast(violation, before, firstSeen, now) {
    if (!before)
        return {
            ...violation,
            result: 'violation',
            state: 'new',
            firstSeen,
            lastSeen: now,
            reopened: 0,
            coveredBy: null,
        };
    const reopened = before.fixedAt !== null;
    return {
        ...violation,
        result: 'violation',
        state: reopened ? 'reopened' : 'known',
        firstSeen: before.firstSeen,
        lastSeen: now,
        reopened: before.reopened + (reopened ? 1 : 0),
        coveredBy: null,
    };
}
function unseen(fingerprint, before) {
    const { fixedAt: _, coveredBy = null, ...kept } = before;
    return {
        ...kept,
        fingerprint,
        evidence: [],
        affected: [],
        result: 'unknown',
        state: 'unseen',
        coveredBy,
    };
}
function gone(fingerprint, before, how) {
    const { rule, account, region, kind, id, name, severity, firstSeen, coveredBy = null } = before;
    return { rule, account, region, kind, id, fingerprint, name, severity, firstSeen, how, coveredBy };
}
function lookForGone(input) {
    const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
    const accounts = new Map(input.accounts.map((account) => [account.id, account]));
    // By account and not by rule or kind as well: a key for each of these would take more room than what it leads to.
    const outcomes = Map.groupBy(input.outcomes, (outcome) => outcome.account);
    const complete = Map.groupBy(input.coverage.complete, (kind) => kind.account);
    const gaps = (0,gap_causes/* gapsByAccount */.Gi)(input.coverage.gaps);
    const scope = (0,past_scope/* scopeOf */.O)({ ...input, before: beforeOf(input.loaded) });
    return (before) => {
        const rule = rules.get(before.rule);
        const account = accounts.get(before.account);
        if (!rule || isLeftOut(scope, rule, account, before))
            return 'withdrawn';
        const { account: id, region, kind } = before;
        const outcome = outcomes.get(id)?.find((one) => one.rule === before.rule);
        if (outcome === undefined || !(0,finding/* isCompleteIn */.b)(outcome, region))
            return 'unseen';
        if (gaps.get(model_coverage/* EVERYTHING */.Qz)?.some(({ properties }) => properties === undefined))
            return 'unseen';
        // Whether the rule needs a property that was not read is for its outcome to say.
        const unlisted = gaps.get(id)?.some((gap) => !gap.properties && (0,model_coverage/* accountGapCovers */.KU)(gap, region, kind));
        if (unlisted)
            return 'unseen';
        if (input.presence?.has(before) !== false)
            return 'repaired';
        const listed = complete.get(id)?.find((one) => one.kind === kind);
        return listed?.regions.includes(region) === true ? 'deleted' : 'repaired';
    };
}
function isLeftOut(scope, rule, account, before) {
    if (scope.accountLeftOut(before.account) || scope.regionLeftOut(before.account, before.region))
        return true;
    if (account === undefined)
        return false;
    const { name, certain } = account.environment;
    return certain && !(0,model_rule/* appliesTo */.Gl)(rule, name);
}
function beforeOf(loaded) {
    return loaded.status === 'loaded' ? (0,scan_record/* recordOf */.zv)(loaded.history) : null;
}
function pastOf(loaded) {
    if (loaded.status === 'none')
        return { status: 'none', previousAt: null, message: NO_HISTORY };
    if (loaded.status === 'loaded')
        return { status: 'loaded', previousAt: loaded.history.run.at, message: '' };
    return { status: loaded.status, previousAt: null, message: loaded.message };
}
const NO_HISTORY = 'No history is kept, so this run cannot tell new violations from known ones (every one counts as new) and cannot say ' +
    'what was fixed, nor which alerts earlier runs opened. Set the input `history` to a file that the next run can read.';

// EXTERNAL MODULE: ./build/src/past/regions-read.js
var regions_read = __webpack_require__(55124);
;// CONCATENATED MODULE: ./build/src/past/misread.js



/**
 * Settings that can hardly be meant, in view of what the last run knew: sentences with which the step fails. What was
 * production stays production until somebody says otherwise.
 */
function misreadSettings(run) {
    const { productionDoubt } = (0,past_scope/* scopeOf */.O)(run);
    const before = new Set(run.before?.production);
    const lost = run.accounts.filter(({ id, environment }) => before.has(id) && !environment.certain);
    if (productionDoubt === null || lost.length === 0)
        return [];
    const were = (0,text_words/* count */.U9)(lost.length, 'account');
    const are = lost.length === 1 ? 'is' : 'are';
    return [
        `${productionDoubt}, but ${were} of the last run ${lost.length === 1 ? 'was' : 'were'} production and ${are} no longer: nothing new there pages, and what is open is held. Correct production-accounts, or set it to none where no account is production`,
    ];
}
/** Ahead by more than the clocks of two machines may differ. */
const AHEAD_MS = 5 * 60_000;
/** What is odd about the history, as sentences. */
function pastWarnings(run) {
    return [...fromTheFuture(run.past, run.startedAt), ...ofOtherRegions(run)];
}
function fromTheFuture({ previousAt }, startedAt) {
    if (previousAt === null || Date.parse(previousAt) - startedAt.getTime() <= AHEAD_MS)
        return [];
    return [
        `The history says that the last run was at ${previousAt}, which is after this one began (${startedAt.toISOString()}): the clock of this machine or of that one is wrong, and so are the times and ages that follow from them.`,
    ];
}
function ofOtherRegions({ before, coverage }) {
    if (before === null || before.regions.length === 0)
        return [];
    const read = (0,regions_read/* allRegionsRead */.f)(coverage);
    if (read.size === 0 || [...read].some((region) => before.regions.includes(region)))
        return [];
    const former = (0,text_words/* enumerate */.HL)([...before.regions.slice(0, 5), ...(before.regions.length > 5 ? ['more'] : [])]);
    return [
        `The history is of a scan of ${former}, of which this run read nothing: it may be another scan's, so what is open there is held. Give each scan a history and an alert-scope of its own. If the regions of this scan were changed, name one of the former ones beside the new ones in one run, which then withdraws the others.`,
    ];
}

;// CONCATENATED MODULE: ./build/src/rules/compliance/assess.js



/**
 * What the run says about each requirement. The rules' own outcomes decide, not the findings: what a report leaves out
 * is violated all the same.
 * @param perAccount values for parameters of rules, each set of one account's own
 */
function assessCompliance(frameworks, run, perAccount = []) {
    const mapped = new Set(frameworks.flatMap(({ requirements }) => requirements.flatMap(({ rules }) => rules)));
    const standings = standingsOf(mapped, run, perAccount);
    return frameworks.map(({ id, name, version, url, requirements }) => ({
        id,
        name,
        version,
        url,
        requirements: requirements.map((requirement) => assess(requirement, standings)),
    }));
}
function standingsOf(mapped, run, perAccount) {
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const tallies = tallyOutcomes(mapped, run);
    // Violated before and not looked at again, as in a region that the settings now leave out: it has no outcome.
    const unseen = new Set(run.findings.filter(({ result }) => result === 'unknown').map(({ rule }) => rule));
    const standings = new Map();
    for (const id of mapped) {
        const tally = tallies.get(id);
        const rule = rules.get(id);
        const doubt = doubtOf(rule, rule !== undefined && (0,load_parameters/* isChanged */.Hq)(rule, perAccount), tally, unseen, run);
        // A rule of the user's own with this id may ask about something else: what it finds decides nothing.
        const violations = doubt === 'replaced' ? 0 : (tally?.violations ?? 0);
        standings.set(id, { violations, doubt });
    }
    return standings;
}
function tallyOutcomes(mapped, { outcomes }) {
    const tallies = new Map();
    for (const { rule, account, incomplete, violations } of outcomes) {
        if (!mapped.has(rule))
            continue;
        const tally = tallies.get(rule) ?? { violations: 0, complete: true, accounts: new Set() };
        tallies.set(rule, tally);
        tally.violations += violations;
        tally.complete &&= incomplete.length === 0;
        tally.accounts.add(account);
    }
    return tallies;
}
function doubtOf(rule, isOtherwise, tally, unseen, { accounts }) {
    if (rule === undefined)
        return 'not-enabled';
    if (!rule.place.shipped)
        return 'replaced';
    // A rule that asks for less than what was mapped proves less, and it is not known which values ask for less.
    if (isOtherwise)
        return 'changed';
    if (tally?.complete === false || unseen.has(rule.id))
        return 'not-read';
    const concerned = accounts.filter(({ environment }) => (0,model_rule/* appliesTo */.Gl)(rule, environment.name));
    if (concerned.length === 0)
        return 'not-applied';
    // An account of which nothing was read may have no outcome at all.
    return concerned.every(({ id }) => tally?.accounts.has(id) === true) ? null : 'not-read';
}
function assess(requirement, standings) {
    const violations = requirement.rules.reduce((sum, id) => sum + (standings.get(id)?.violations ?? 0), 0);
    const doubtful = Map.groupBy(requirement.rules, (id) => standings.get(id)?.doubt ?? null);
    const reasons = assess_REASONS.flatMap(([doubt, words]) => {
        const rules = doubtful.get(doubt);
        return rules === undefined ? [] : [`${words} ${(0,text_words/* enumerate */.HL)(rules)}.`];
    });
    const clean = reasons.length === 0 ? 'met' : 'not-assessed';
    return {
        ...requirement,
        status: violations > 0 ? 'not-met' : clean,
        violations,
        ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
    };
}
const assess_REASONS = [
    ['not-read', 'Not everything was read for'],
    ['not-enabled', 'Not enabled:'],
    ['not-applied', 'Applied to no account:'],
    ['replaced', 'A rule of your own stands in for'],
    ['changed', 'Other parameters than the shipped ones are given for'],
];

// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
// EXTERNAL MODULE: ./build/src/text/version.js + 1 modules
var version = __webpack_require__(74539);
;// CONCATENATED MODULE: ./build/src/run/describe-run.js













/** Compares what was found with the history: the value that every alert and every report is made from. */
function describeRun(job, observed) {
    const { settings, host, startedAt, rules, warnings, frameworks, loaded, presence } = job;
    const scan = settle(observed.scan);
    const finishedAt = host.now().toISOString();
    const { violations, shared, ...read } = scan;
    const seen = { ...read, accounts: (0,accounts_environment/* withEnvironments */.ro)(read.accounts, read.leftOut, settings) };
    const enabled = rules.map(({ rule }) => rule);
    const compared = compareWithHistory({
        ...seen,
        violations,
        loaded,
        rules: enabled,
        settings,
        presence,
        now: finishedAt,
    });
    return Object.freeze({
        ...seen,
        ...compared,
        leftToOwners: leftToOwners(shared, scan.accounts),
        id: host.runId,
        startedAt: startedAt.toISOString(),
        finishedAt,
        version: version/* VERSION */.x,
        settings,
        links: host.links,
        ...(host.signal.aborted ? { cancelled: true } : {}),
        rules: enabled,
        warnings: [
            ...warnings,
            ...observed.unwritten,
            ...settingsWarnings(settings, scan, clouds/* CLOUD */.OZ.regions),
            ...routeWarnings(settings, enabled, seen.accounts),
            ...pastWarnings({ ...seen, ...compared, settings, startedAt }),
            ...(0,idle_rules/* idleRuleWarnings */.Y)({ ...seen, rules: enabled }),
        ],
        misread: misreadSettings({ ...seen, ...compared, settings }),
        compliance: withChanges(assessCompliance(frameworks, { ...seen, ...compared, rules: enabled }, Object.values((0,account_parameters/* accountParameters */.E)(settings.perAccount))), { ...seen, ...compared, rules: enabled, settings }, loaded),
    });
}

// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/shard/plan.js + 2 modules
var shard_plan = __webpack_require__(9315);
;// CONCATENATED MODULE: ./build/src/shard/part.js
/** Raised when a program that reads parts would have to change. */
const PART_SCHEMA = 2;

;// CONCATENATED MODULE: ./build/schema/part.json
const schema_part_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"part.json","title":"a line of part-2-of-8.ndjson.gz: an object with one field","description":"What one job of a matrix found in its accounts (mode: collect), for the job that merges. Each line is a JSON object with one field, which says what the line is about: the header first, `end` last.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"header":{"$ref":"#/$defs/header"},"account":{"$ref":"#/$defs/account"},"complete":{"$ref":"#/$defs/complete"},"gap":{"$ref":"#/$defs/gap"},"unused":{"$ref":"#/$defs/unused"},"resources":{"$ref":"#/$defs/resources"},"outcome":{"$ref":"#/$defs/outcome"},"violation":{"$ref":"#/$defs/violation"},"shared":{"$ref":"#/$defs/shared"},"hinge":{"$ref":"#/$defs/hinge"},"present":{"$ref":"#/$defs/present"},"end":{"$ref":"#/$defs/end"}},"$defs":{"accountId":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"regions":{"title":"a list of regions: codes, `global`, or `*` where they are not known; sorted","type":"array","items":{"type":"string"}},"severity":{"title":"a severity","enum":["critical","high","medium","low"]},"header":{"description":"What the part says of itself.","type":"object","additionalProperties":false,"required":["schema","version","workflow","plan","shard","accounts"],"properties":{"schema":{"description":"The version of this format.","const":2},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"plan":{"description":"Digest of the plan that it belongs to.","type":"string","pattern":"^[0-9a-f]{32}$"},"shard":{"description":"Which shard of how many.","type":"object","additionalProperties":false,"required":["number","of"],"properties":{"number":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256}}},"accounts":{"description":"The accounts that it was to read, sorted.","type":"array","items":{"$ref":"#/$defs/accountId"}}},"title":"a header record"},"account":{"description":"An account that it was to read.","type":"object","additionalProperties":false,"required":["id","name","partition","environment"],"properties":{"id":{"$ref":"#/$defs/accountId"},"name":{"type":"string"},"partition":{"type":"string"},"environment":{"type":"string"},"unit":{"type":"string"}},"title":"an account record"},"complete":{"description":"A kind that was read to its end in an account.","type":"object","additionalProperties":false,"required":["account","kind","regions","count"],"properties":{"account":{"$ref":"#/$defs/accountId"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"regions":{"description":"Where.","$ref":"#/$defs/regions"},"count":{"description":"Number of resources in all of them.","type":"integer","minimum":0}},"title":"a complete record"},"unused":{"description":"Regions of an account without an instance, a volume, a snapshot or a network interface, all of which were read.","type":"object","additionalProperties":false,"required":["account","regions"],"properties":{"account":{"$ref":"#/$defs/accountId"},"regions":{"$ref":"#/$defs/regions"}},"title":"an unused record"},"gap":{"description":"What was not read, or not to its end, for one cause.","type":"object","additionalProperties":false,"required":["kind","reason","action","messages","places"],"properties":{"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","error"]},"deniedBy":{"description":"The kind of policy that denies it, where AWS says so and no permission of the role helps.","enum":["service control policy","resource control policy","permissions boundary","session policy","VPC endpoint policy","identity-based policy"]},"action":{"description":"The IAM action.","type":["string","null"]},"messages":{"description":"Some of what AWS or the network said.","type":"array","maxItems":5,"items":{"type":"string"}},"places":{"description":"Where.","type":"array","minItems":1,"items":{"title":"places of a gap","type":"object","additionalProperties":false,"required":["accounts","regions"],"properties":{"accounts":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/accountId"}},"regions":{"$ref":"#/$defs/regions"}}}}},"title":"a gap record"},"resources":{"description":"How many resources of a kind were read.","type":"object","additionalProperties":false,"required":["kind","count"],"properties":{"kind":{"type":"string"},"count":{"type":"integer","minimum":0}},"title":"a resources record"},"outcome":{"description":"What a rule found in one account.","type":"object","additionalProperties":false,"required":["rule","account","regions","incomplete","passed","violations"],"properties":{"rule":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"regions":{"description":"Where it was evaluated.","$ref":"#/$defs/regions"},"incomplete":{"description":"Of these, where its result is unknown.","$ref":"#/$defs/regions"},"passed":{"type":"integer","minimum":0},"violations":{"type":"integer","minimum":0}},"title":"an outcome record"},"violation":{"description":"A resource that violates a rule.","type":"object","additionalProperties":false,"required":["rule","account","region","kind","id","fingerprint","name","arn","severity","environment","evidence","affected"],"properties":{"rule":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"name":{"type":"string"},"arn":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"environment":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","value"],"properties":{"path":{"type":"string"},"value":true}}},"affected":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","grade"],"properties":{"kind":{"type":"string"},"id":{"type":"string"},"instance":{"type":"string"},"owner":{"description":"What is behind the interface where that is no instance, such as load_balancer or rds.","type":"string"},"grade":{"type":"string"},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"}},"missing":{"type":"array","items":{"type":"string"}}}}},"permissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","ports"],"properties":{"id":{"type":"string"},"ports":{"type":"integer","minimum":0}}}},"opens":{"type":"string"},"madeBy":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"fix":{"type":"string"},"because":{"type":"string"},"fills":{"type":"object","additionalProperties":{"type":"string"}}},"title":"a violation record"},"shared":{"description":"A resource of another account, as accounts of this part see it that it is shared with.","type":"object","additionalProperties":false,"required":["owner","kind","id","use","named","sightings"],"properties":{"owner":{"description":"Its account; empty where nobody said.","type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"use":{"description":"Whether one of them has it in use.","enum":["used","unknown","unused"]},"named":{"description":"Whether something of theirs names it that will use it.","enum":["used","unknown","unused"]},"sightings":{"description":"How bad the owner\'s violations are for these accounts, by rule.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","severity","affected"],"properties":{"rule":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"affected":{"$ref":"#/$defs/violation/properties/affected"}}}}},"title":"a shared record"},"hinge":{"description":"A result that would be another one if some other account used the resource.","type":"object","additionalProperties":false,"required":["kind","id","fingerprint","ifUsed"],"properties":{"kind":{"type":"string"},"id":{"type":"string"},"fingerprint":{"description":"Of the violation.","type":"string","pattern":"^[0-9a-f]{32}$"},"others":{"description":"Accounts that have something in the same VPC, and so may use it.","type":"array","items":{"type":"string"}},"ifUsed":{"description":"What it is then: a result, how bad the violation is, or a violation that there is not yet.","if":{"type":"object"},"then":{"$ref":"#/$defs/violation"},"else":{"enum":["pass","unknown","critical","high","medium","low"]}}},"title":"a hinge record"},"present":{"description":"A resource with an open finding of the last run, which is still there.","type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"}},"title":"a present record"},"end":{"description":"The last line.","type":"object","additionalProperties":false,"required":["records"],"properties":{"records":{"description":"How many lines stand before it.","type":"integer","minimum":0}},"title":"an end record"}}}');
// EXTERNAL MODULE: ./build/src/inventory/lines.js
var lines = __webpack_require__(81041);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/shard/part-records.js






/** What a part holds cannot be used: no better than if it were not there. The message is a clause. */
class DamagedPart extends Error {
    name = 'DamagedPart';
}
const problemsOf = (0,schema_problems/* schemaCheck */.un)(schema_part_namespaceObject);
/** A part's text, a line per record. */
function* serializePart(header, { scan, present }) {
    let records = 0;
    for (const record of recordsOf(header, { scan, present })) {
        yield `${(0,json/* toJson */.a)(record)}\n`;
        records += 1;
    }
    yield `${JSON.stringify({ end: { records } })}\n`;
}
function* recordsOf(header, { scan, present }) {
    yield { header };
    for (const account of scan.accounts)
        yield { account };
    for (const complete of scan.coverage.complete)
        yield { complete };
    for (const gap of scan.coverage.gaps)
        yield { gap };
    for (const unused of scan.coverage.unused ?? [])
        yield { unused };
    for (const [kind, count] of Object.entries(scan.resources))
        yield { resources: { kind, count } };
    for (const outcome of scan.outcomes)
        yield { outcome };
    for (const violation of scan.violations)
        yield { violation };
    for (const shared of scan.shared.resources)
        yield { shared };
    for (const hinge of scan.shared.hinges)
        yield { hinge };
    for (const place of present)
        yield { present: place };
}
/**
 * The records of a part in their order, the header first and `end` last, one at a time. Throws DamagedPart where
 * anything is missing or wrong, and a UserError for a part in another version's format.
 */
async function* readRecords(path) {
    let records = 0;
    let ended = false;
    for await (const text of partLines(path)) {
        if (ended)
            throw new DamagedPart('it continues after its end');
        const record = part_records_parse(path, text, records + 1);
        if ((records === 0) !== (record.header !== undefined)) {
            throw new DamagedPart(records === 0 ? 'it does not start with a header' : 'it has a second header');
        }
        ended = record.end !== undefined;
        if (record.end !== undefined && record.end.records !== records) {
            throw new DamagedPart(`it should have ${record.end.records} lines before its end and has ${records}`);
        }
        yield { record, text };
        records += 1;
    }
    if (!ended)
        throw new DamagedPart('it breaks off before its end');
}
async function* partLines(path) {
    try {
        yield* (0,lines/* linesOf */.D)(path, 'part');
    }
    catch (error) {
        throw error instanceof errors/* UserError */.y ? new DamagedPart(error.message) : error;
    }
}
function part_records_parse(path, text, line) {
    const record = parseJson(text, line);
    const header = line === 1 ? record?.header : undefined;
    if (typeof header?.schema === 'number' && header.schema !== PART_SCHEMA) {
        throw new errors/* UserError */.y(`${path}: received a part in format ${(0,schema_problems/* show */.WU)(header.schema)}, expected ${PART_SCHEMA}; let one version of Cloud Baseline do all jobs of a run.`);
    }
    const [problem] = problemsOf(record);
    if (problem !== undefined)
        throw new DamagedPart(`line ${line}: ${problem.message.replace(/\.$/, '')}`);
    return record;
}
function parseJson(text, line) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new DamagedPart(`line ${line} is not JSON`);
    }
}

;// CONCATENATED MODULE: ./build/src/shard/part-file.js









const PART_FILE = /^part-(\d{1,3})-of-(\d{1,3})\.ndjson\.gz$/;
/** The shard that a part's file names. */
function shardOfFile(path) {
    const [, number, of] = PART_FILE.exec((0,external_node_path_.basename)(path)) ?? [];
    return { number: Number(number), of: Number(of) };
}
/** What the part of a shard says of itself. */
function headerFor({ plan, digest }, shard) {
    return {
        schema: PART_SCHEMA,
        version: version/* VERSION */.x,
        workflow: plan.workflow,
        plan: digest,
        shard,
        accounts: (0,shard_plan/* accountsOf */.s1)(plan, shard.number).map(({ id }) => id),
    };
}
/** Writes the part of a shard whole or not at all. Throws a UserError where the folder cannot be written. */
async function writePart(directory, known, shard, content) {
    const path = (0,external_node_path_.join)(directory, `part-${(0,mode/* shardName */.Az)(shard)}.ndjson.gz`);
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        await (0,write_whole/* writeWhole */.f)(path, serializePart(headerFor(known, shard), content), { gzip: true });
    }
    catch (error) {
        throw new errors/* UserError */.y(`The part cannot be written to ${path}: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}

// EXTERNAL MODULE: ./build/src/derive/stage.js
var derive_stage = __webpack_require__(5643);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/files/whole-file.js
var whole_file = __webpack_require__(1417);
// EXTERNAL MODULE: ./build/src/inventory/record.js
var record = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/inventory/withheld.js
var withheld = __webpack_require__(91819);
;// CONCATENATED MODULE: ./build/src/inventory/writer.js










/** Characters handed to the compressor at a time. */
const BATCH = 131_072;
/** At most this much may wait for it: 1 MB. */
const BATCHES_AHEAD = 8;
/** A third of the time of zlib's default level, for a fifth more bytes. */
const LEVEL = 3;
/**
 * Writes an inventory scope by scope. The file appears under its name when it is whole: what a broken run leaves
 * behind is never taken for an inventory. Calls follow each other; they are not made side by side.
 */
class InventoryWriter {
    #path;
    #withheld;
    #file;
    #gzip = (0,external_node_zlib_.createGzip)({ level: LEVEL });
    #written;
    #accounts = new Set();
    #compressing = [];
    #batch = '';
    #resources = 0;
    constructor(path, file, withheld) {
        this.#withheld = withheld;
        this.#path = path;
        this.#file = file;
        this.#written = (0,external_node_stream_promises_.pipeline)(this.#gzip, file.stream).then(() => null, (failure) => ({ failure }));
    }
    /**
     * Creates the folder if there is none. Withholds what the model marks as holding secrets. Throws a UserError where
     * the file cannot be written.
     */
    static async create(path, header, model) {
        const writer = await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path))
            .then(() => whole_file/* WholeFile */.E.create(path, { flush: false }))
            .then((file) => new InventoryWriter(path, file, new withheld/* Withheld */.e(model)))
            .catch((error) => {
            throw notWritable(path, error);
        });
        writer.#add({ type: 'header', schema: record/* INVENTORY_SCHEMA */.H, ...header });
        return writer;
    }
    /** Waits for the disk, so that memory does not fill. */
    async write(collected) {
        const { id } = collected.account;
        if (id !== model_coverage/* EVERYTHING */.Qz && !this.#accounts.has(id)) {
            this.#accounts.add(id);
            const { name, partition } = collected.account;
            this.#add({ type: 'account', id, name, partition });
        }
        for (const complete of collected.complete)
            this.#add({ type: 'complete', ...complete });
        for (const gap of collected.gaps)
            this.#add({ type: 'gap', ...gap });
        for (const resource of collected.resources) {
            this.#resources += 1;
            this.#add({ type: 'resource', ...this.#withheld.without(resource) });
            if (this.#batch.length >= BATCH)
                await this.#flush();
        }
        if (this.#batch.length >= BATCH)
            await this.#flush();
    }
    /** Writes the rest and gives the file its name. */
    async close() {
        this.#add({ type: 'end', resources: this.#resources });
        this.#gzip.end((0,json/* withoutHidden */.P)(this.#batch));
        const ended = await this.#written;
        if (ended !== null)
            throw notWritable(this.#path, ended.failure);
        await this.#file.keep().catch((error) => {
            throw notWritable(this.#path, error);
        });
    }
    /** Leaves no file. An earlier inventory under the same name stays. */
    async discard() {
        this.#gzip.destroy();
        await this.#written;
        await this.#file.discard();
    }
    #add(record) {
        this.#batch += `${JSON.stringify(record)}\n`;
    }
    /** Hands what was gathered to the compressor, which works beside this thread and may lag behind a little. */
    async #flush() {
        const { promise, resolve } = Promise.withResolvers();
        this.#gzip.write((0,json/* withoutHidden */.P)(this.#batch), resolve);
        this.#batch = '';
        this.#compressing.push(promise);
        if (this.#compressing.length <= BATCHES_AHEAD)
            return;
        const failure = await this.#compressing.shift();
        // A full disk ends both streams; the file's error has the reason.
        if (failure)
            throw notWritable(this.#path, (await this.#written)?.failure ?? failure);
    }
}
function notWritable(path, error) {
    return new errors/* UserError */.y(`The inventory cannot be written to ${path}: ${(0,errors/* messageOf */.b)(error)}. Choose a report-dir that can be written and has room.`);
}

;// CONCATENATED MODULE: ./build/src/inventory/file.js


/**
 * The inventory of a run, which goes on without one if the file cannot be written: a missing inventory is no reason not
 * to page somebody now.
 */
class InventoryFile {
    #writer = null;
    #failure = null;
    static async create(...of) {
        const file = new InventoryFile();
        await file.#try(async () => {
            file.#writer = await InventoryWriter.create(...of);
        });
        return file;
    }
    /** Why there is none, as a sentence; null while nothing went wrong. */
    get failure() {
        return this.#failure;
    }
    async write(scope) {
        await this.#try(() => this.#writer?.write(scope));
    }
    async close() {
        await this.#try(() => this.#writer?.close());
    }
    async discard() {
        await this.#writer?.discard();
    }
    async #try(work) {
        try {
            await work();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            this.#failure = error.message;
            const writer = this.#writer;
            this.#writer = null;
            await writer?.discard().catch(() => undefined);
        }
    }
}

// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
;// CONCATENATED MODULE: ./build/src/model/shared.js
const NOTHING_SHARED = { resources: [], hinges: [] };

// EXTERNAL MODULE: ./build/src/rules/load/severity.js
var load_severity = __webpack_require__(93851);
// EXTERNAL MODULE: ./build/src/search/index.js + 71 modules
var search = __webpack_require__(19738);
;// CONCATENATED MODULE: ./build/src/evaluate/scope-content.js


const NOTHING_ABOVE = { resources: [], gaps: [] };
/** Whether this scope was to hold resources of the kind, read or not. */
function isPartOf(scope, kind) {
    return scope.complete.some((entry) => entry.kind === kind) || ownGaps(scope, kind).length > 0;
}
function gapsIn(scope) {
    const { account, above } = scope;
    return (kind) => {
        const own = ownGaps(scope, kind);
        if (above.gaps.length === 0)
            return own;
        return [...own, ...above.gaps.filter((gap) => (0,model_coverage/* gapCovers */.ZF)(gap, account.id, resource/* GLOBAL_REGION */.j, kind))];
    };
}
function ownGaps({ gaps, account, region }, kind) {
    return gaps.filter((gap) => (0,model_coverage/* gapCovers */.ZF)(gap, account.id, region, kind));
}

// EXTERNAL MODULE: ./build/src/text/members.js
var members = __webpack_require__(50726);
// EXTERNAL MODULE: ./build/src/network/path/grade.js
var path_grade = __webpack_require__(2361);
// EXTERNAL MODULE: ./build/src/network/path/openings.js
var openings = __webpack_require__(81521);
// EXTERNAL MODULE: ./build/src/network/ingress/rule-reach.js
var rule_reach = __webpack_require__(51186);
// EXTERNAL MODULE: ./build/src/network/beyond.js
var beyond = __webpack_require__(53297);
;// CONCATENATED MODULE: ./build/src/evaluate/missing-words.js


/** What is not known for lack of these kinds and ids, and why: `DescribeNetworkAcls was denied`, `acl-1 was not read`. */
function missingWords(missing, gapsOf) {
    const kinds = missing.filter((name) => gapsOf(name).length > 0);
    // A list that could not be read is missing for want of the call, which is told.
    const told = kinds.length > 0 ? missing.filter((name) => kinds.includes(name) || !isListId(name)) : missing;
    return [...new Set(told.map((name) => wordsOf(name, gapsOf(name)[0])))];
}
function isListId(name) {
    return name.startsWith('pl-');
}
function wordsOf(name, gap) {
    if ((0,beyond/* isUntold */.N1)(name))
        return name;
    if ((0,beyond/* isBeyond */._f)(name))
        return `${name} cannot be read from here`;
    if (gap === undefined)
        return `${labelOf(name)} could not be read`;
    const { action, reason } = gap;
    return action === null
        ? `${labelOf(name)} could not be read`
        : `${clouds/* CLOUD */.OZ.actionLabel(action)} ${OUTCOMES[reason] ?? 'failed'}`;
}
const OUTCOMES = {
    denied: 'was denied',
    throttled: 'was throttled',
    timeout: 'took too long',
    cancelled: 'was cut short',
    malformed: 'made no sense',
    unreachable: 'was not answered',
};
/** `aws_ec2_network_acl` as `the network ACLs`. */
function labelOf(name) {
    if (!name.startsWith('aws_'))
        return name;
    const words = name
        .replace(/^aws_(ec2_)?/, '')
        .replace(/\..*$/, '')
        .replaceAll('_', ' ');
    const label = words.replaceAll(/\b(vpc|acl)\b/g, (short) => short.toUpperCase());
    return `the ${label}${label.endsWith('s') ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/evaluate/affected.js








/** One for all of the many findings that affect nothing else. */
const affected_NOTHING = [];
const INTERFACE = 'aws_ec2_network_interface';
/**
 * The interfaces behind a group, where its exposure was worked out (see exposure/), each with how far the internet gets
 * to it at what the finding is about; worst first. Of a rule that is not about who gets where nothing is said.
 */
function affectedBy({ reported, doubts }, reach, gapsOf) {
    if (reach === null)
        return affected_NOTHING;
    const least = interfacesOf(reported);
    const [widest = reported] = doubts ?? [];
    const most = interfacesOf(widest);
    if (least.length === 0 && most.length === 0)
        return affected_NOTHING;
    const sure = new Map(least.map((item) => [(0,members/* textOf */.b6)(item['interface_id']), item]));
    return most
        .flatMap((item) => behind(item, sure.get((0,members/* textOf */.b6)(item['interface_id'])), reach) ?? [])
        .toSorted(compareWorst)
        .map((one) => toAffected(one, gapsOf));
}
function interfacesOf(reported) {
    const exposure = reported['internet_exposure'];
    return (0,model_json/* isJsonObject */.O)(exposure) ? (0,members/* objectsOf */.iZ)(exposure['interfaces']) : [];
}
/** `sure`: the same at the least; undefined for what stands for all interfaces that were not read. */
function behind(most, sure, reach) {
    const worst = gradeAt(most, reach);
    const least = sure === undefined ? 'closed' : gradeAt(sure, reach);
    if (worst === null || least === null)
        return null;
    if (sure === undefined && (0,path_grade/* compareGrade */.t1)(worst, 'open') <= 0)
        return null;
    return {
        id: (0,members/* textOf */.b6)(most['interface_id']) ?? finding/* UNREAD_INTERFACES */.r,
        instance: (0,members/* textOf */.b6)(most['instance_id']),
        owner: (0,members/* textOf */.b6)(most['owner']),
        least,
        most: worst,
        missing: textsOf(most),
    };
}
function textsOf({ missing }) {
    return Array.isArray(missing) ? missing.filter((one) => typeof one === 'string') : [];
}
/** How far the internet gets to it at what the rule is about. */
function gradeAt(item, reach) {
    const { grade, reached } = item;
    if (!(0,path_grade/* isGrade */.qI)(grade))
        return null;
    if (grade === 'closed' || (0,rule_reach/* withinReach */.Dj)((0,openings/* readReached */.T9)(reached), reach).length > 0)
        return grade;
    return 'open';
}
function compareWorst(a, b) {
    return (0,path_grade/* compareGrade */.t1)(b.most, a.most) || (0,path_grade/* compareGrade */.t1)(b.least, a.least) || (0,compare/* compareText */.n)(a.id, b.id);
}
/** Owners that say no more than that something else is known of it, or nothing. */
const UNTOLD = new Set(['instance', 'none', 'other', 'unread']);
function toAffected({ id, instance, owner, least, most, missing }, gapsOf) {
    const about = {
        kind: INTERFACE,
        id,
        ...(instance === undefined ? {} : { instance }),
        ...(owner === undefined || UNTOLD.has(owner) ? {} : { owner }),
    };
    // Whether a group on the way is open makes no difference to what is not reached in any case.
    if (least === most || (0,path_grade/* compareGrade */.t1)(most, 'open') <= 0)
        return { ...about, grade: most };
    return { ...about, grade: 'unknown', between: [least, most], missing: missingWords(missing, gapsOf) };
}

// EXTERNAL MODULE: ./build/src/network/sets/address-set.js + 1 modules
var address_set = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/src/network/sets/interval-set.js
var interval_set = __webpack_require__(92222);
// EXTERNAL MODULE: ./build/src/network/ingress/network-acl.js
var network_acl = __webpack_require__(62707);
// EXTERNAL MODULE: ./build/src/network/path/most-of-internet.js
var most_of_internet = __webpack_require__(37131);
// EXTERNAL MODULE: ./build/src/network/ingress/public-space.js
var public_space = __webpack_require__(81896);
// EXTERNAL MODULE: ./build/src/network/ingress/traffic.js
var traffic = __webpack_require__(30513);
;// CONCATENATED MODULE: ./build/src/network/ingress/acl-permissions.js








/**
 * The inbound entries that let the internet in to any part of the opening, each with the ports that it opens: those
 * that let most of it in where no denial comes first, and the widest of those that do so only together.
 */
function entriesThatAdmit(entries, { family, protocol, ports }) {
    const read = entries
        .filter((item) => (0,model_json/* isJsonObject */.O)(item) && item['egress'] === false)
        .map(network_acl/* readEntry */.h)
        .filter((entry) => typeof entry !== 'string')
        .toSorted((a, b) => a.number - b.number);
    const found = new Map();
    const speaking = (0,traffic/* ofProtocol */.eG)(read, protocol);
    for (const piece of (0,interval_set/* piecesOf */.Xe)([ports, ...speaking.map((entry) => (0,interval_set/* intersect */.y$)(entry.ports, ports))])) {
        let denied = address_set/* NO_ADDRESSES */.xY;
        const letting = [];
        for (const entry of speaking) {
            if (!entry.ports.some(({ from, end }) => from <= piece.from && piece.end <= end))
                continue;
            if (!entry.allow)
                denied = address_set/* unite */._f(denied, entry.addresses);
            else {
                const through = address_set/* intersect */.y$(entry.addresses, (0,address_set/* onlyFamily */.fS)(public_space/* PUBLIC_SPACE */.J, family));
                letting.push({ number: entry.number, let: address_set/* subtract */.Re(through, denied) });
            }
        }
        for (const { number } of openersAmong(letting, family)) {
            found.set(number, [...(found.get(number) ?? []), piece]);
        }
    }
    return [...found].map(([number, pieces]) => ({ number, ports: (0,interval_set/* intervalSet */.Ir)(pieces) }));
}
function openersAmong(all, family) {
    const alone = all.filter((one) => (0,most_of_internet/* mostOfInternet */.m)(one.let, family));
    const others = all.filter((one) => !alone.includes(one) && !address_set/* isEmpty */.Im(one.let));
    if (!(0,most_of_internet/* mostOfInternet */.m)(address_set/* unite */._f(...others.map((one) => one.let)), family))
        return alone;
    return [...alone, ...others.filter((one) => !others.some((other) => isWithin(one.let, other.let)))];
}
function isWithin(part, whole) {
    return address_set/* includes */.mK(whole, part) && !address_set/* includes */.mK(part, whole);
}

// EXTERNAL MODULE: ./build/src/network/ingress/permission.js
var permission = __webpack_require__(92437);
// EXTERNAL MODULE: ./build/src/network/sets/protocol.js
var sets_protocol = __webpack_require__(8758);
;// CONCATENATED MODULE: ./build/src/network/ingress/group-permissions.js





/** What an item of `group_ip_permissions` says, source by source. */
function sourcedPermissions(item) {
    const { protocol, ports, cidrs, prefixLists } = (0,permission/* readPermission */.cE)(item);
    return [...cidrs.map(({ text }) => text), ...prefixLists].map((source) => ({
        id: `${group_permissions_wordsOf(protocol, item)} from ${source}`,
        source,
        protocol,
        ports,
    }));
}
/**
 * The part of the opening that the permission opens; null: nothing. Where every protocol is open, those without ports
 * are not listed one by one (see internetIngress), and yet permissions for one of them keep it open.
 */
function openedThrough({ protocol, ports }, opening) {
    const isAmongAll = opening.protocol === sets_protocol/* ALL_PROTOCOLS */.yJ && !(0,traffic/* isUsual */.Bi)(protocol, opening.family);
    const common = isAmongAll || (0,sets_protocol/* applies */.Br)(protocol, opening.protocol) ? (0,interval_set/* intersect */.y$)(ports, opening.ports) : [];
    return common.length === 0
        ? null
        : { ...opening, protocol: isAmongAll ? protocol : opening.protocol, ports: common };
}
function group_permissions_wordsOf(protocol, item) {
    if (protocol === sets_protocol/* ALL_PROTOCOLS */.yJ)
        return 'all traffic';
    const name = (0,sets_protocol/* hasPorts */.vZ)(protocol) || (0,sets_protocol/* isIcmp */.cj)(protocol) ? protocol : `protocol ${protocol}`;
    const [from, to] = (0,model_json/* isJsonObject */.O)(item) ? [item['from_port'], item['to_port']] : [];
    if (typeof from !== 'number' || from === -1)
        return name;
    const last = typeof to !== 'number' || to === from ? '' : `-${to}`;
    return `${name} ${from}${last}`;
}

;// CONCATENATED MODULE: ./build/src/evaluate/service-words.js

/** `Elasticsearch 5601/9200/9300`, `SIP UDP 5060`: a service with those of its ports that are open. */
function serviceWords(service, openings) {
    const tcp = portsOf(openings, 'tcp');
    const udp = (0,interval_set/* subtract */.Re)(portsOf(openings, 'udp'), tcp);
    return [
        service,
        ...(tcp.length === 0 ? [] : [tcp.map(rangeWords).join('/')]),
        ...(udp.length === 0 ? [] : [`UDP ${udp.map(rangeWords).join('/')}`]),
    ].join(' ');
}
function portsOf(openings, protocol) {
    return (0,interval_set/* unite */._f)(...openings.filter((one) => one.protocol === protocol).map(({ ports }) => ports));
}
function rangeWords({ from, end }) {
    return end - from === 1 ? String(from) : `${from}-${end - 1}`;
}

;// CONCATENATED MODULE: ./build/src/evaluate/broken-permissions.js








const GROUP = 'aws_ec2_security_group';
const ACL = 'aws_ec2_network_acl';
/** An item of a derived list: `internet_ingress[3]`. */
const ITEM = /^(?:internet|public)_ingress\[\d+\]/;
/** A source of a permission: `group_ip_permissions[0].ip_ranges[2].cidr_ip`. */
const SOURCE = /^group_ip_permissions\[\d+\]\.(?:ip_ranges\[\d+\]\.cidr_ip|ipv6_ranges\[\d+\]\.cidr_ipv6|prefix_list_ids\[\d+\]\.prefix_list_id)$/;
/**
 * The permissions that a finding about a security group or a network ACL rests on, by its evidence: items of what the
 * internet reaches, of which the rule's `reach` is about a part, or sources as they are written. Nothing of rules that
 * rest on none, such as those about names.
 *
 * A group that a service made is one cause: its guide says what may be changed, and no permission is anybody's mistake.
 */
function brokenPermissions({ rule, reach }, resource, evidence) {
    const { kind, reported } = resource;
    if (kind !== GROUP && kind !== ACL)
        return {};
    const parts = broken_permissions_partsOf(resource, evidence, reach);
    if (parts.length === 0)
        return {};
    const madeBy = (0,members/* textOf */.b6)(reported['managed_by']);
    const byPermission = Map.groupBy(parts, ({ id }) => madeBy ?? id);
    const all = (0,openings/* openings */.mS)(parts.map(({ opening }) => opening));
    return {
        permissions: [...byPermission].map(([id, own]) => ({
            id,
            ports: countPorts((0,openings/* openings */.mS)(own.map(({ opening }) => opening))),
        })),
        ...(rule.service === undefined ? {} : { opens: serviceWords(rule.service, all) }),
        ...(madeBy === undefined ? {} : { madeBy }),
    };
}
function broken_permissions_partsOf(resource, evidence, reach) {
    const { kind, reported } = resource;
    const items = [...pathsOf(evidence, ITEM)].flatMap((path) => {
        const item = at(reported, path);
        return (0,model_json/* isJsonObject */.O)(item) ? [item] : [];
    });
    if (kind === ACL) {
        const entries = (0,members/* listOf */.c3)(reported['acl_entries']);
        return items.flatMap((item) => aboutRule(item, reach).flatMap((opening) => throughAcl(entries, opening)));
    }
    return [
        ...items.flatMap((item) => throughGroup(resource, item, reach)),
        ...[...pathsOf(evidence, SOURCE)].flatMap((path) => writtenAt(resource, path)),
    ];
}
function pathsOf(evidence, pattern) {
    return new Set(evidence.flatMap(({ path }) => pattern.exec(path)?.[0] ?? []));
}
function aboutRule(item, reach) {
    const all = (0,openings/* readReached */.T9)([item]);
    return reach === null ? all : (0,rule_reach/* withinReach */.Dj)(all, reach);
}
function throughAcl(entries, opening) {
    return entriesThatAdmit(entries, opening).map(({ number, ports }) => ({
        id: `entry ${number}`,
        opening: { ...opening, ports },
    }));
}
/** Items of `internet_ingress` say themselves which source opens which ports of it; of others every source does. */
function throughGroup({ reported }, item, reach) {
    const { protocol = null, family = null, opened_by, sources } = item;
    const openers = opened_by === undefined
        ? (0,members/* listOf */.c3)(sources).map((source) => ({ source, item }))
        : (0,members/* objectsOf */.iZ)(opened_by).map((opener) => ({
            source: opener['source'],
            item: { ...opener, protocol, family },
        }));
    const permissions = (0,members/* listOf */.c3)(reported['group_ip_permissions']).flatMap(sourcedPermissions);
    return openers.flatMap(({ source, item: opened }) => {
        const own = permissions.filter((permission) => permission.source === source);
        return aboutRule(opened, reach).flatMap((opening) => own.flatMap((permission) => {
            const through = openedThrough(permission, opening);
            return through === null ? [] : [{ id: permission.id, opening: through }];
        }));
    });
}
/** All that the permission opens that names the source at this place. */
function writtenAt({ reported }, path) {
    const item = at(reported, path.slice(0, path.indexOf('.')));
    const source = (0,members/* textOf */.b6)(at(reported, path));
    if (item === undefined || source === undefined)
        return [];
    const family = source.includes(':') ? 'ipv6' : 'ipv4';
    return sourcedPermissions(item)
        .filter((permission) => permission.source === source)
        .flatMap(({ id, protocol, ports }) => {
        const named = protocol === sets_protocol/* ALL_PROTOCOLS */.yJ ? [protocol, 'tcp', 'udp'] : [protocol];
        return named.map((one) => ({ id, opening: { family, protocol: one, ports } }));
    });
}
/** Ports of TCP and UDP as many as they are, any other protocol as one: `-1` stands for what is left of 256. */
function countPorts(all) {
    return all.reduce((sum, { protocol, ports }) => {
        if ((0,sets_protocol/* hasPorts */.vZ)(protocol))
            return sum + ports.reduce((size, { from, end }) => size + end - from, 0);
        return sum + (protocol === sets_protocol/* ALL_PROTOCOLS */.yJ ? PROTOCOLS : 1);
    }, 0);
}
const PROTOCOLS = 256;
/** The value at a path with positions. */
function at(value, path) {
    return path
        .split(/[.[\]]+/)
        .filter((step) => step !== '')
        .reduce((found, step) => Array.isArray(found) ? found[Number(step)] : (0,members/* memberOf */.C5)(found, step), value);
}

;// CONCATENATED MODULE: ./build/src/evaluate/because.js



/** Phrases of a sentence: who wants all of it finds it in result.json. */
const MOST = 3;
/** By kind and property. */
const SAID = new Map([
    ...[...clouds/* KINDS */.GW.values()].flatMap(({ name, say = {} }) => Object.entries(say).map(([property, one]) => [`${name}.${property}`, one])),
    ...clouds/* DERIVED */.mj.flatMap(({ kind, name, say }) => (say === undefined ? [] : [[`${kind}.${name}`, say]])),
]);
/**
 * The evidence in one sentence for people, such as `TCP 22 from 0.0.0.0/0, rule sgr-0ab` or `volume_encrypted is false`.
 * Undefined where there is none.
 * @param ruleIds rules of a security group that have to go
 */
function becauseOf(kind, evidence, ruleIds = []) {
    const byProperty = Map.groupBy(withoutRepeats(evidence), ({ path }) => /^\w+/.exec(path)?.[0] ?? path);
    const phrases = [...byProperty].flatMap(([property, own]) => {
        const said = SAID.get(`${kind}.${property}`)?.(own) ?? '';
        return said === '' ? own.map(phraseOf) : [said];
    });
    if (phrases.length === 0)
        return undefined;
    const sentence = (0,text_words/* some */.zN)(phrases, MOST);
    // Evidence of what the internet reaches names them itself.
    if (ruleIds.length === 0 || evidence.some(({ path }) => path.endsWith('.rule_ids')))
        return sentence;
    return `${sentence}, ${ruleIds.length === 1 ? 'rule' : 'rules'} ${(0,text_words/* some */.zN)(ruleIds, MOST)}`;
}
/**
 * AWS sends the same address of an instance at three places: once says it. Words such as `enabled` may be the values of
 * different properties.
 */
function withoutRepeats(evidence) {
    const seen = new Set();
    return evidence.filter(({ value }) => {
        if (typeof value !== 'string' || !TELLING.test(value))
            return true;
        if (seen.has(value))
            return false;
        seen.add(value);
        return true;
    });
}
/** Ids, ARNs and addresses, which say what they are of. */
const TELLING = /^(?=.*\d).{7,}$/;
function phraseOf({ path, value }) {
    const [, counted] = /^with\((?:empty|count *= *0)\b.*\bis\("?(\w+)"?\)/.exec(path) ?? [];
    if (counted !== undefined && value === 0)
        return `no ${counted}`;
    const property = path.replaceAll(/\[\d+\]/g, '');
    if (value === null)
        return `${property} is not set`;
    if (Array.isArray(value) && value.length === 0)
        return `${property} is empty`;
    return `${property} is ${because_textOf(value)}`;
}
const because_LONGEST = 120;
function because_textOf(value) {
    if (typeof value === 'string' && value !== '' && !/\s/.test(value))
        return (0,limit/* limitCodePoints */.s)(value, because_LONGEST);
    return (0,limit/* limitCodePoints */.s)(JSON.stringify(value), because_LONGEST);
}

;// CONCATENATED MODULE: ./build/src/evaluate/opened-by.js



/** Who opens what of an item of `internet_ingress` the rule is about; null where it has nothing of that. */
function openedBy(item, reach) {
    const found = (0,members/* objectsOf */.iZ)(item['opened_by']).flatMap((opener) => {
        const { protocol = null, family = null } = item;
        const opened = openingOf({ ...opener, protocol, family });
        const source = (0,members/* textOf */.b6)(opener['source']);
        if (opened === undefined || source === undefined || (0,rule_reach/* withinReach */.Dj)([opened], reach).length === 0)
            return [];
        const [lets] = (0,members/* objectsOf */.iZ)(opener['lets']);
        const all = lets === undefined ? undefined : openingOf({ ...lets, family });
        return [{ source, ruleId: (0,members/* textOf */.b6)(opener['rule_id']), lets: all }];
    });
    return found.length === 0 ? null : found;
}
function openingOf(item) {
    const read = (0,openings/* readReach */.eo)(item);
    return read === null ? undefined : (0,openings/* openingsOf */.D$)([read])[0];
}

;// CONCATENATED MODULE: ./build/src/evaluate/causes.js






/** By kind and property. */
const CAUSES = new Map([...Map.groupBy(clouds/* DERIVED */.mj, ({ kind }) => kind)].map(([kind, own]) => [
    kind,
    new Map(own.map(({ name, because = [] }) => [name, because])),
]));
/**
 * Evidence from a derived property says what the internet reaches, not why: the members that tell it (sources, rules,
 * reasons) are put behind the last evidence from the same item. Of the sources and rules that open a group only those
 * are told that open what the rule is about.
 */
function withCauses({ kind, reported }, found, reach) {
    const causesOf = CAUSES.get(kind);
    if (causesOf === undefined)
        return found;
    const evidence = withOtherItems(reported, found, reach);
    const known = new Set(evidence.map(({ path }) => path));
    const added = new Set();
    return evidence.flatMap((one, position) => {
        const item = itemOf(one.path);
        const causes = causesOf.get(item.replace(/\[.*/, '')) ?? [];
        if (causes.length === 0 || added.has(item))
            return [one];
        if (evidence.slice(position + 1).some(({ path }) => path.startsWith(`${item}.`)))
            return [one];
        added.add(item);
        const values = narrowed(itemAt(reported, item), reach);
        const more = causes.flatMap((name) => {
            const path = `${item}.${name}`;
            const value = values?.[name];
            return value === undefined || isEmpty(value) || known.has(path) ? [] : [{ path, value }];
        });
        return [one].concat(more);
    });
}
function itemOf(path) {
    return /^\w+(\[\d+\])?/.exec(path)?.[0] ?? '';
}
const INGRESS = 'internet_ingress';
/**
 * A search is true by the first item that it finds; whoever closes the port of one family leaves that of the other open,
 * so the other items that have something of what the rule is about are told as well.
 */
function withOtherItems(reported, evidence, reach) {
    const ingress = reported[INGRESS];
    if (reach === null || !Array.isArray(ingress))
        return evidence;
    const items = new Set(evidence.map(({ path }) => itemOf(path)));
    if (![...items].some((item) => item.startsWith(`${INGRESS}[`)))
        return evidence;
    const others = ingress.flatMap((item, index) => {
        const name = `${INGRESS}[${index}]`;
        if (items.has(name) || !(0,model_json/* isJsonObject */.O)(item) || (0,rule_reach/* withinReach */.Dj)((0,openings/* readReached */.T9)(item), reach).length === 0)
            return [];
        const told = ['protocol', 'from_port', 'to_port', 'icmp_type', 'icmp_code'];
        return told.flatMap((member) => {
            const value = item[member];
            return value === undefined ? [] : [{ path: `${name}.${member}`, value }];
        });
    });
    return [...evidence, ...others];
}
function narrowed(item, reach) {
    const openers = item === null || reach === null ? null : openedBy(item, reach);
    if (openers === null)
        return item;
    const ids = openers.map(({ ruleId }) => ruleId).filter((id) => id !== undefined);
    const sources = distinct(openers.map(({ source }) => source));
    return { ...item, sources, ...(item?.['rule_ids'] === undefined ? {} : { rule_ids: distinct(ids) }) };
}
function distinct(texts) {
    return [...new Set(texts)].toSorted(compare/* compareText */.n);
}
function itemAt(reported, item) {
    const [name = '', index] = item.split(/[[\]]/);
    const property = reported[name];
    const value = Array.isArray(property) ? property[Number(index)] : property;
    return (0,model_json/* isJsonObject */.O)(value) ? value : null;
}
function isEmpty(value) {
    return value === null || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./build/src/evaluate/doubt.js

const UNKNOWN = 'unknown: it depends on what was not read';
/**
 * A violation may be certain whatever a gap hides, with one reason if it hides nothing and another if it hides something.
 * The evidence is that of the first, and must not call absent what nobody read.
 */
function withoutDoubt({ reported, doubts }, evidence) {
    const [most] = doubts ?? [];
    if (most === undefined)
        return evidence;
    return evidence.map((one) => {
        const { path, value } = one;
        const property = /^\w+/.exec(path)?.[0] ?? '';
        if (reported[property] === most[property] || !isAbsence(value))
            return one;
        return JSON.stringify(valueAt(most, path) ?? null) === JSON.stringify(value)
            ? one
            : { path, value: UNKNOWN };
    });
}
const GOOD_GRADES = new Set(['closed', 'open', 'exposed-but-stopped']);
function isAbsence(value) {
    if (Array.isArray(value))
        return value.length === 0;
    return value === null || value === false || value === 0 || value === '' || GOOD_GRADES.has(value);
}
function valueAt(object, path) {
    return path.split(/[.[\]]+/).reduce((at, step) => {
        if (step === '' || at === undefined)
            return at;
        if (Array.isArray(at))
            return at[Number(step)];
        return (0,model_json/* isJsonObject */.O)(at) ? at[step] : undefined;
    }, object);
}

;// CONCATENATED MODULE: ./build/src/evaluate/fills.js


/**
 * What a shell takes as one word without quotes, and a command as no option: ids, ARNs, addresses. Names that people gave
 * may be more, and stay out.
 */
const ONE_WORD = /^[\w./:][\w.:/@+=,-]*$/;
/** Beside ids: the properties that hold what no other resource could be meant by. */
const OTHERS = new Map([
    ['default version', 'version_number'],
    ['home region', 'home_region'],
]);
/**
 * What stands for the placeholders of a rule's commands at this resource: its own id for `<group id>`, the last word of
 * its kind (or `<resource id>`), for `<vpc id>` the one value that properties of it called so hold; `ruleIds` for `<rule ids>`. What
 * is not known, or is the reader's to choose (`<office cidr block>`), is left out. Undefined where nothing is known.
 */
function fillsOf(resource, placeholders, ruleIds) {
    const fills = placeholders.flatMap((name) => {
        const words = name === 'rule ids' ? ruleIds : valuesNamed(resource, name);
        return words.length > 0 && words.every((word) => ONE_WORD.test(word)) ? [[name, words.join(' ')]] : [];
    });
    return fills.length === 0 ? undefined : Object.fromEntries(fills);
}
/** One or none. */
function valuesNamed({ kind, id, reported }, placeholder) {
    if (placeholder === `${kind.split('_').at(-1)} id` || placeholder === 'resource id')
        return [id];
    const name = OTHERS.get(placeholder) ?? placeholder.replaceAll(' ', '_');
    if (!placeholder.endsWith(' id') && !OTHERS.has(placeholder))
        return [];
    const own = (0,members/* memberOf */.C5)(reported, name);
    const values = own === undefined ? [...new Set(valuesOf(reported, `_${name}`, name))] : [own];
    const [value] = values.length === 1 ? values : [];
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
/** The values of all members, however deep, that are called so or end so. */
function* valuesOf(value, ending, name) {
    if (Array.isArray(value))
        for (const one of value)
            yield* valuesOf(one, ending, name);
    else if ((0,model_json/* isJsonObject */.O)(value)) {
        for (const [member, one] of Object.entries(value)) {
            if (member === name || member.endsWith(ending))
                yield one;
            else if (member !== 'tags')
                yield* valuesOf(one, ending, name);
        }
    }
}

// EXTERNAL MODULE: ./build/src/network/ingress/opening-words.js
var opening_words = __webpack_require__(58320);
;// CONCATENATED MODULE: ./build/src/evaluate/fix.js









/** Rules that are named one by one. */
const fix_MOST = 10;
/** Rules of which it is told what they let in besides. */
const MOST_WIDE = 3;
/**
 * Which rules of a security group have to go, so that what the finding is about is closed to the internet: all and only
 * those; and what revoking them closes besides. Undefined where the rules are not known.
 */
function fixOf({ reported }, reach) {
    // What a service made is for its guide to mend.
    if (reach === null || reported['managed_by'] !== undefined)
        return undefined;
    const items = (0,members/* objectsOf */.iZ)(reported['internet_ingress']);
    const found = items.map((item) => ({ item, openers: openedBy(item, reach) ?? [] }));
    const openers = found.flatMap(({ openers: own }) => own);
    if (openers.length === 0 || openers.some(({ ruleId }) => ruleId === undefined))
        return undefined;
    const unread = found.flatMap(({ item, openers: own }) => own.length === 0 ? [] : unreadOf(item['unread_sources']));
    const { wide, narrow } = rulesToRevoke(openers, reach);
    const sentences = [...revoke(wide, narrow), ...alsoClosed(openers, reach), ...alsoOpen(unread)];
    return { text: sentences.join(' '), ruleIds: wide };
}
/**
 * A rule that opens a part of what a wider one opens, such as HTTPS beside all ports, may be meant: it is named apart,
 * since nobody should close it because the wider one has to go.
 */
function rulesToRevoke(openers, reach) {
    const rules = [...Map.groupBy(openers, ({ ruleId = '' }) => ruleId)]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .map(([id, own]) => ({ id, parts: (0,rule_reach/* withinReach */.Dj)((0,openings/* openings */.mS)(own.flatMap(allOf)), reach) }));
    const narrow = rules.filter((rule) => rules.some(({ parts }) => fix_isWithin(rule.parts, parts) && !fix_isWithin(parts, rule.parts)));
    return { wide: rules.filter((rule) => !narrow.includes(rule)).map(({ id }) => id), narrow };
}
function revoke(wide, narrow) {
    const sentence = `Revoke ${(0,text_words/* some */.zN)(wide, fix_MOST, 'rule')}.`;
    const [first] = narrow;
    if (first === undefined)
        return [sentence];
    const told = narrow
        .slice(0, MOST_WIDE)
        .map(({ id, parts }) => `${id} (${parts.map(opening_words/* openingWords */.O).join(', ')})`);
    const more = narrow.length - told.length;
    const named = (0,text_words/* enumerate */.HL)(more > 0 ? [...told, (0,text_words/* count */.U9)(more, 'more rule')] : told);
    const [opens, it] = narrow.length === 1 ? ['opens', 'it'] : ['open', 'them'];
    return [sentence, `${named} ${opens} a part of it as well: revoke ${it} too unless that is meant.`];
}
/** A rule for all protocols lets each of them in. */
function allOf({ lets }) {
    if (lets === undefined)
        return [];
    return lets.protocol === sets_protocol/* ALL_PROTOCOLS */.yJ ? openings/* EVERYTHING */.Qz.filter(({ family }) => family === lets.family) : [lets];
}
function fix_isWithin(part, whole) {
    return part.every((one) => {
        const ofFamily = whole.filter(({ family }) => family === one.family);
        const own = ofFamily.find(({ protocol }) => protocol === one.protocol);
        const around = own ?? ofFamily.find(({ protocol }) => protocol === sets_protocol/* ALL_PROTOCOLS */.yJ);
        return around !== undefined && (0,interval_set/* includes */.mK)(around.ports, one.ports);
    });
}
function alsoClosed(openers, reach) {
    const rules = Map.groupBy(openers, ({ ruleId = '' }) => ruleId);
    const wide = [...rules]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .flatMap(([id, own]) => {
        const rest = own.flatMap(({ lets }) => (lets === undefined ? [] : ((0,rule_reach/* beyondReach */.Dh)(lets, reach) ?? [])));
        const [first] = rest;
        return first === undefined ? [] : [{ id, rest: first }];
    });
    const told = wide
        .slice(0, MOST_WIDE)
        .map(({ id, rest }) => `${closes(id, rest)}, unless another rule lets it in.`);
    const more = wide.length - told.length;
    return more > 0 ? [...told, `${(0,text_words/* count */.U9)(more, 'more rule')} of these let in other ports as well.`] : told;
}
function closes(id, rest) {
    return `Revoking ${id} also closes ${(0,opening_words/* openingWords */.O)(rest)}`;
}
function alsoOpen(unread) {
    const lists = fix_distinct(unread);
    return lists.length === 0 ? [] : [`${(0,text_words/* some */.zN)(lists, fix_MOST, 'list')} could not be read and may open it as well.`];
}
function unreadOf(value) {
    return Array.isArray(value) ? value.flatMap((one) => (0,members/* textOf */.b6)(one) ?? []) : [];
}
function fix_distinct(texts) {
    return [...new Set(texts)].toSorted(compare/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/src/evaluate/to-violation.js












/** A match of the rule's search, as the violation that it is in this account. */
function toViolation(compiled, account, resource, evidence, gapsOf) {
    const { reach } = compiled;
    const { region, kind, id, name, reported } = resource;
    const { environment } = account;
    const subject = { rule: compiled.rule.id, account: account.id, region, kind, id };
    const { arn } = reported;
    const fix = fixOf(resource, reach);
    const shown = withoutDoubt(resource, withCauses(resource, evidence, reach)).map(({ path, value }) => ({
        path,
        value: SECRET.test(path) ? HIDDEN : value,
    }));
    const because = becauseOf(kind, shown, fix?.ruleIds);
    const tags = tagsOf(resource, compiled.alertTags);
    const fills = fillsOf(resource, compiled.placeholders, fix?.ruleIds ?? []);
    return {
        ...subject,
        fingerprint: (0,fingerprint/* fingerprint */.R)(subject),
        name,
        arn: typeof arn === 'string' ? arn : '',
        severity: (0,load_severity/* severityOf */.x)(compiled, resource, environment, (0,search/* surroundingsOf */.ZD)(account, region)),
        environment,
        evidence: shown,
        affected: affectedBy(resource, reach, gapsOf),
        ...brokenPermissions(compiled, resource, evidence),
        ...(because === undefined ? {} : { because }),
        ...(tags === undefined ? {} : { tags }),
        ...(fills === undefined ? {} : { fills }),
        ...(fix === undefined ? {} : { fix: fix.text }),
    };
}
/** User data holds passwords and keys more often than not; reports and alerts must not spread them. */
const SECRET = /(^|[._])user_data\b/;
const HIDDEN = '(not shown: user data may hold secrets)';
/** Those of the keys that the resource has; undefined where nobody asks, or its tags are not known. */
function tagsOf({ kind, reported, unread = [] }, keys) {
    const { tags } = reported;
    if (keys.length === 0 || unread.includes('tags'))
        return undefined;
    // A kind without any has none; one whose tags take a call was not asked, or did not answer.
    if (!(0,model_json/* isJsonObject */.O)(tags))
        return clouds/* KINDS */.GW.get(kind)?.costly?.['tags'] === undefined ? {} : undefined;
    return Object.fromEntries(keys.flatMap((key) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
        return typeof value === 'string' ? [[key, value]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/src/evaluate/matching.js



/** Resources that all rules look at before the next ones are taken: as many as a processor's cache holds. */
const BLOCK = 1000;
/** What rules say of the resources that judge them one at a time. */
function judgeOneByOne(rules, scope, resources) {
    const { account, region } = scope;
    const found = new Map();
    const undecided = new Map();
    const surroundings = (0,search/* surroundingsOf */.ZD)(account, region);
    const gapsOf = gapsIn(scope);
    for (const [kind, all] of Map.groupBy(resources, (resource) => resource.kind)) {
        const asking = rules.filter(({ query }) => query.subjects.includes(kind));
        for (let start = 0; asking.length > 0 && start < all.length; start += BLOCK) {
            const block = all.slice(start, start + BLOCK);
            for (const compiled of asking) {
                const { id } = compiled.rule;
                for (const resource of block) {
                    if (!(0,search/* isVisibleTo */.S_)(compiled.query, resource))
                        continue;
                    const evidence = (0,search/* matchSurely */.gT)(compiled.query, resource, surroundings);
                    if (evidence === 'undecided')
                        add(undecided, id, resource);
                    else if (evidence !== null)
                        add(found, id, toViolation(compiled, account, resource, evidence, gapsOf));
                }
            }
        }
    }
    return { found, undecided };
}
/** What rules find that follow edges within the scope, among the resources that `isAsked` takes. */
function findInGraph(rules, scope, isAsked) {
    const found = new Map();
    if (rules.length === 0)
        return found;
    const { account, resources, above } = scope;
    const graphFor = (0,search/* graphsOf */.LB)([...above.resources, ...resources], [account]);
    const gapsOf = gapsIn(scope);
    for (const compiled of rules) {
        for (const { resource, evidence, implied } of compiled.query.find(graphFor(compiled.query))) {
            if (!implied && !above.resources.includes(resource) && isAsked(compiled, resource))
                add(found, compiled.rule.id, toViolation(compiled, account, resource, evidence, gapsOf));
        }
    }
    return found;
}
function add(found, rule, one) {
    const known = found.get(rule);
    if (known === undefined)
        found.set(rule, [one]);
    else
        known.push(one);
}

;// CONCATENATED MODULE: ./build/src/evaluate/merged-properties.js

/** Properties that are brought together over the accounts that see a resource (see DerivedProperty), by kind. */
const MERGED = Map.groupBy(clouds/* DERIVED */.mj.filter(({ merged }) => merged !== undefined), ({ kind }) => kind);
/** The property that says whether something uses the resources of the kind; undefined: nobody asks that of them. */
function useProperty(kind) {
    return usesOf(kind).find(({ type }) => type.type === 'boolean')?.name;
}
function usesOf(kind) {
    return (MERGED.get(kind) ?? []).filter(({ merged }) => merged === 'use');
}
/** Whether what a rule says of the kind, or how bad it is, depends on what other accounts see. */
function asksOthers({ query, lowerings }, kind) {
    const names = (MERGED.get(kind) ?? []).map(({ name }) => name);
    return (query.subjects.includes(kind) &&
        names.some((name) => query.names.has(name) || lowerings.some((one) => one.query.names.has(name))));
}
/** As far as this account can tell. What no rule needs is not worked out, and says nothing. */
function useOf({ kind, reported, doubts = [] }) {
    const uses = usesOf(kind);
    const told = (names) => {
        const isUsed = (one) => names.some((name) => isUse(one[name]));
        if (isUsed(reported))
            return 'used';
        return doubts.some(isUsed) ? 'unknown' : 'unused';
    };
    const property = useProperty(kind);
    return {
        use: told(property === undefined ? [] : [property]),
        named: told(uses.map(({ name }) => name).filter((name) => name !== property)),
    };
}
/** Whether it is so, or anything in a list. */
function isUse(value) {
    return value === true || (Array.isArray(value) && value.length > 0);
}

// EXTERNAL MODULE: ./build/src/model/owner.js
var model_owner = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/src/evaluate/neighbours.js


/**
 * The other accounts with resources in the same VPC (or, for a VPC, in it). They share the VPC, so they may also share
 * and use what the owner put there.
 */
function neighbours({ others }) {
    const byVpc = new Map();
    for (const resource of others) {
        const { vpc_id: vpc } = resource.reported;
        const owner = (0,model_owner/* otherOwner */.W)(resource);
        if (typeof vpc !== 'string' || owner === null)
            continue;
        byVpc.set(vpc, (byVpc.get(vpc) ?? new Set()).add(owner));
    }
    return ({ id, reported }) => {
        const { vpc_id: vpc } = reported;
        return [...(byVpc.get(typeof vpc === 'string' ? vpc : id) ?? [])].toSorted(compare/* compareText */.n);
    };
}

;// CONCATENATED MODULE: ./build/src/evaluate/hinges.js






/**
 * A hinge is a result that would differ if another account used the resource. It holds the result for a used resource.
 * Found for the account's own resources that nothing here uses; whether another account does is known once all are read.
 */
function hingesOf(rules, scope, parted, found) {
    const unused = new Map(parted.own.filter((one) => isUnused(one)).map((one) => [one, asUsed(one)]));
    const kinds = [...new Set([...unused.keys()].map(({ kind }) => kind))];
    const asking = rules.filter((compiled) => kinds.some((kind) => asksForUse(compiled, kind)));
    if (asking.length === 0)
        return [];
    const walked = asking.filter((compiled) => !asksForSeverityAlone(compiled, kinds));
    const judged = judgeUsed(walked, scope, unused);
    const othersOf = neighbours(parted);
    return asking.flatMap((compiled) => {
        const { id: rule } = compiled.rule;
        const now = byId(found.get(rule));
        const resultOf = walked.includes(compiled) ? judgedResult(judged, rule) : severityThen(compiled, scope);
        return [...unused].flatMap(([resource, used]) => {
            const { kind, id, account, region } = resource;
            if (!asksForUse(compiled, kind))
                return [];
            const violation = now.get(id);
            const ifUsed = resultOf(violation, used);
            if (ifUsed === null)
                return [];
            const known = violation?.fingerprint ?? (0,fingerprint/* fingerprint */.R)({ rule, account, region, kind, id });
            const others = othersOf(resource);
            return [{ kind, id, fingerprint: known, ifUsed, ...(others.length === 0 ? {} : { others }) }];
        });
    });
}
function judgedResult({ found, undecided }, rule) {
    const violations = byId(found.get(rule));
    const open = new Set(undecided.get(rule)?.map(({ id }) => id));
    return (now, { id }) => {
        if (open.has(id))
            return 'unknown';
        const violation = violations.get(id);
        if (now === undefined)
            return violation ?? null;
        if (violation === undefined)
            return 'pass';
        return now.severity === violation.severity ? null : violation.severity;
    };
}
function severityThen(compiled, { account, region }) {
    const surroundings = (0,search/* surroundingsOf */.ZD)(account, region);
    return (now, used) => {
        if (now === undefined)
            return null;
        const severity = (0,load_severity/* severityOf */.x)(compiled, used, account.environment, surroundings);
        return now.severity === severity ? null : severity;
    };
}
/** Whether use decides only the severity, never the violation itself: then nothing is searched again. */
function asksForSeverityAlone({ query }, kinds) {
    return kinds.every((kind) => !query.names.has(useProperty(kind) ?? ''));
}
function isUnused(resource) {
    const property = useProperty(resource.kind);
    return property !== undefined && resource.reported[property] === false && useOf(resource).use === 'unused';
}
function asUsed(resource) {
    const property = useProperty(resource.kind) ?? '';
    const used = (reported) => ({ ...reported, [property]: true });
    const { reported, doubts } = resource;
    return {
        ...resource,
        reported: used(reported),
        ...(doubts === undefined ? {} : { doubts: doubts.map(used) }),
    };
}
function asksForUse({ query, lowerings }, kind) {
    const property = useProperty(kind) ?? '';
    return (query.subjects.includes(kind) &&
        (query.names.has(property) || lowerings.some((one) => one.query.names.has(property))));
}
function judgeUsed(rules, scope, used) {
    const all = new Set(used.values());
    const judged = judgeOneByOne(rules.filter(({ query }) => query.streams), scope, [...all]);
    const inGraph = findInGraph(rules.filter(({ query }) => !query.streams), { ...scope, resources: scope.resources.map((resource) => used.get(resource) ?? resource) }, (_, resource) => all.has(resource));
    return { found: new Map([...judged.found, ...inGraph]), undecided: judged.undecided };
}
function byId(violations = []) {
    return new Map(violations.map((violation) => [violation.id, violation]));
}

// EXTERNAL MODULE: ./build/src/network/ingress/group-references.js
var group_references = __webpack_require__(75898);
;// CONCATENATED MODULE: ./build/src/evaluate/groups-named.js

/** Security groups that something of the scope uses and that are not listed in it: those of other accounts. */
function groupsNamedOfOthers({ account, resources, }) {
    const used = new Set();
    const named = new Set();
    for (const resource of resources) {
        const uses = group_references/* LAUNCHERS */.oE.includes(resource.kind) ? named : used;
        for (const { id, owner } of (0,group_references/* groupsUsedBy */.ts)(resource))
            if (owner !== account.id)
                uses.add(id);
    }
    const all = new Set([...used, ...named]);
    if (all.size > 0)
        for (const { kind, id } of resources)
            if (kind === group_references/* GROUP */.UP)
                all.delete(id);
    return [...all].map((id) => ({
        id,
        use: used.has(id) ? 'used' : 'unused',
        named: named.has(id) ? 'used' : 'unused',
    }));
}

;// CONCATENATED MODULE: ./build/src/evaluate/shared-resources.js






/**
 * What this account sees of resources that others own and that the rules judge at their owners: whether it uses them,
 * and how bad it would be here where that depends on what it sees.
 */
function sharedResources(rules, scope, { others }) {
    const unlisted = groupsNamedOfOthers(scope).map(({ id, use, named }) => ({
        owner: '',
        kind: group_references/* GROUP */.UP,
        id,
        use,
        named,
        sightings: [],
    }));
    const atOwner = rules.filter(({ rule }) => !(0,model_rule/* isJudgedEverywhere */.cQ)(rule));
    const subjects = new Set(atOwner.flatMap(({ query }) => query.subjects));
    const left = others.filter(({ kind }) => subjects.has(kind));
    if (left.length === 0)
        return unlisted;
    const sightings = sightingsOf(atOwner, scope, left);
    const seen = left.map((resource) => {
        const { kind, id } = resource;
        const owner = (0,model_owner/* otherOwner */.W)(resource) ?? '';
        const { use, named } = useOf(resource);
        return { owner, kind, id, use, named, sightings: sightings.get(shared_resources_keyOf(resource)) ?? [] };
    });
    return [...seen, ...unlisted];
}
/** Of what is used here, or may be: what is not says nothing about others. */
function sightingsOf(rules, scope, left) {
    const used = left.filter((resource) => useOf(resource).use !== 'unused');
    const asked = new Set(used);
    const asking = rules.filter((compiled) => used.some(({ kind }) => asksOthers(compiled, kind)));
    const judged = judgeOneByOne(asking.filter(({ query }) => query.streams), scope, used);
    const inGraph = findInGraph(asking.filter(({ query }) => !query.streams), scope, (_, resource) => asked.has(resource));
    const found = [...judged.found.values(), ...inGraph.values()].flat();
    return new Map([...Map.groupBy(found, shared_resources_keyOf)].map(([key, violations]) => [
        key,
        violations.map(({ rule, severity, affected }) => ({ rule, severity, affected })),
    ]));
}
function shared_resources_keyOf({ kind, id }) {
    return `${kind}\n${id}`;
}

;// CONCATENATED MODULE: ./build/src/evaluate/subjects.js


/**
 * Whether the rule judges the resource in the account that reads it. What another account owns and shares is judged at
 * its owner: only the owner can answer or mend it, and whoever it is shared with sees a part of it (no flow logs, no
 * endpoints, no tags, none of the others' use).
 */
function isSubject(rule, resource) {
    return (0,model_rule/* isJudgedEverywhere */.cQ)(rule) || (0,model_owner/* otherOwner */.W)(resource) === null;
}
function partByOwner(resources) {
    const others = resources.filter((resource) => (0,model_owner/* otherOwner */.W)(resource) !== null);
    if (others.length === 0)
        return { own: resources, others };
    const left = new Set(others);
    return { own: resources.filter((resource) => !left.has(resource)), others };
}

;// CONCATENATED MODULE: ./build/src/evaluate/evaluate-scope.js








/**
 * Checks the rules against one scope, but for those that look across scopes (see AccountLevels).
 *
 * A rule is complete in a scope when every kind that it needs was read to its end there. A violation is reported when
 * it is certain from what was read: where a rule judges resources one by one, each that was read, as long as the other
 * kinds that it asks about are complete; where it follows edges, only when all is complete, since the end of an edge
 * may be what was not read. Where something worked out of several kinds is in doubt for some resources (Resource.doubts),
 * the rule is unknown of those for which that decides, and certain of the others. What another account owns is judged
 * there (see isSubject).
 */
function evaluateScope(rules, scope) {
    const parted = partByOwner(scope.resources);
    const counts = { own: countByKind(parted.own), others: countByKind(parted.others) };
    const gone = partByOwner(scope.resources.filter((one) => one.gone !== undefined));
    const applied = rules.flatMap((compiled) => apply(compiled, scope));
    const certain = applied.filter((compiled) => compiled.certain);
    const { found, undecided } = evaluate_scope_judge(certain, scope, parted);
    return {
        violations: [...found.values()].flat(),
        outcomes: applied.map((compiled) => {
            const { id } = compiled.rule;
            return evaluate_scope_outcomeOf(compiled, scope, {
                ...subjectsOf(compiled, counts, gone),
                undecided: undecided.get(id)?.length ?? 0,
                violations: found.get(id)?.length ?? 0,
            });
        }),
        shared: {
            resources: sharedResources(certain, scope, parted),
            hinges: hingesOf(certain, scope, parted, found),
        },
    };
}
function evaluate_scope_judge(rules, scope, { own, others }) {
    const streaming = rules.filter(({ query }) => query.streams);
    const inGraph = findInGraph(rules.filter(({ query }) => !query.streams), scope, ({ rule }, resource) => isSubject(rule, resource));
    const alone = judgeOneByOne(streaming, scope, own);
    const everywhere = streaming.filter(({ rule }) => (0,model_rule/* isJudgedEverywhere */.cQ)(rule));
    const more = judgeOneByOne(everywhere, scope, others);
    const found = new Map([...alone.found, ...inGraph]);
    for (const [rule, violations] of more.found)
        found.set(rule, [...(found.get(rule) ?? []), ...violations]);
    const undecided = new Map(alone.undecided);
    for (const [rule, some] of more.undecided)
        undecided.set(rule, [...(undecided.get(rule) ?? []), ...some]);
    return { found, undecided };
}
function evaluate_scope_outcomeOf(compiled, scope, { checked, left, undecided, violations }) {
    const { rule, complete, certain } = compiled;
    return {
        rule: rule.id,
        account: scope.account.id,
        region: scope.region,
        complete: (complete && undecided === 0) || (checked === 0 && left > 0 && hasAllSubjects(compiled, scope)),
        passed: certain ? checked - violations - undecided : 0,
        violations,
    };
}
/** Whether it is known that there is nothing to judge but what others own: then what else is missing does not matter. */
function hasAllSubjects({ query }, scope) {
    return query.subjects.every((kind) => (0,search/* missingOf */.oy)(query, kind, gapsIn(scope)) !== 'listing');
}
function subjectsOf({ rule, query }, counts, gone) {
    const sum = (of, ended) => query.subjects.reduce((all, kind) => all + (of.get(kind) ?? 0), 0) -
        ended.filter((one) => query.subjects.includes(one.kind) && !(0,search/* isVisibleTo */.S_)(query, one)).length;
    const [own, others] = [sum(counts.own, gone.own), sum(counts.others, gone.others)];
    return (0,model_rule/* isJudgedEverywhere */.cQ)(rule) ? { checked: own + others, left: 0 } : { checked: own, left: others };
}
function apply(compiled, scope) {
    const { rule, query } = compiled;
    if (query.crossesScopes || !(0,model_rule/* appliesTo */.Gl)(rule, scope.account.environment))
        return [];
    if (!query.subjects.some((kind) => isPartOf(scope, kind)))
        return [];
    const gapsOf = gapsIn(scope);
    const read = { complete: (0,search/* isComplete */.As)(query, gapsOf), certain: (0,search/* isCertain */.te)(query, gapsOf) };
    return [{ ...(0,load_severity/* withCertainLowerings */.$)(compiled, gapsOf), ...read }];
}
function countByKind(resources) {
    const counts = new Map();
    for (const { kind } of resources)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/src/evaluate/account-levels.js











/**
 * Evaluates accounts level by level. A rule whose search stays in a scope, the account as a whole or one of its regions, is
 * evaluated when that scope comes. One that follows edges from scope to scope (VPC peering, or between what belongs to
 * the account and what belongs to a region) is evaluated when all of the account came: until then what it asks about is
 * kept, and nothing else. Beside that every scope knows the account itself, which comes before its regions.
 */
class AccountLevels {
    #rulesOf;
    #open = new Map();
    #ofAllAccounts = [];
    constructor(rulesOf) {
        this.#rulesOf = rulesOf;
    }
    /** Ids of the accounts that are not finished. */
    get open() {
        return [...this.#open.keys()];
    }
    /** What is not known of any account itself, such as in which organisational unit it is. To be called before they come. */
    know(gaps) {
        this.#ofAllAccounts.push(...gaps.filter(({ kind }) => (0,clouds/* isAccountKind */.CD)(kind)));
    }
    /** Checks what can be checked in this scope. */
    add(collected, account) {
        if (account.id === model_coverage/* EVERYTHING */.Qz)
            this.know(collected.gaps);
        const open = this.#accountOf(account);
        const isAboutAccount = collected.region === resource/* GLOBAL_REGION */.j;
        const itself = isAboutAccount ? collected.resources.filter(({ kind }) => (0,clouds/* isAccountKind */.CD)(kind)) : [];
        const above = itself.length === 0 ? open.above : { ...open.above, resources: [] };
        const content = { ...collected, account, above };
        if (isAboutAccount) {
            const gaps = collected.gaps.filter(({ kind }) => (0,clouds/* isAccountKind */.CD)(kind));
            open.above = {
                resources: itself.length === 0 ? open.above.resources : itself,
                gaps: gaps.length === 0 ? open.above.gaps : [...open.above.gaps, ...gaps],
            };
        }
        keep(content, open);
        return evaluateScope(this.#rulesOf(account.id), content);
    }
    /** To be called when all of the account came: checks the rules that look across its scopes, and forgets it. */
    finish(account) {
        const open = this.#open.get(account);
        this.#open.delete(account);
        return open === undefined
            ? { violations: [], outcomes: [], shared: NOTHING_SHARED }
            : evaluateAcross(open);
    }
    #accountOf(account) {
        const known = this.#open.get(account.id);
        if (known !== undefined)
            return known;
        const rules = this.#rulesOf(account.id).filter(({ rule, query }) => query.crossesScopes && (0,model_rule/* appliesTo */.Gl)(rule, account.environment));
        const kinds = new Set(rules.flatMap(({ query }) => query.kinds));
        const ofAll = this.#ofAllAccounts;
        // What is not known of all is its own scope's to tell.
        const above = account.id === model_coverage/* EVERYTHING */.Qz || ofAll.length === 0 ? NOTHING_ABOVE : { resources: [], gaps: ofAll };
        const opened = { account, rules, kinds, scopes: [], above };
        this.#open.set(account.id, opened);
        return opened;
    }
}
function keep(scope, { rules, kinds, scopes }) {
    if (rules.length === 0)
        return;
    scopes.push({
        ...scope,
        resources: scope.resources.filter(({ kind }) => kinds.has(kind)),
        above: NOTHING_ABOVE,
        complete: scope.complete.filter(({ kind }) => kinds.has(kind)),
    });
}
/** What is missing in one scope may be the other end of an edge in another: then the rule is unknown in all. */
function evaluateAcross({ account, rules, kinds, scopes, above }) {
    const itself = above.resources.filter(({ kind }) => !kinds.has(kind));
    const resources = [...itself, ...scopes.flatMap((scope) => scope.resources)];
    const graphFor = (0,search/* graphsOf */.LB)(resources, [account]);
    const violations = [];
    const outcomes = [];
    const everywhere = scopes.map((scope) => gapsIn({ ...scope, above }));
    const gapsOf = (kind) => [...new Set(everywhere.flatMap((gapsOfScope) => gapsOfScope(kind)))];
    for (const compiled of rules) {
        const { rule, query } = compiled;
        const complete = everywhere.every((gapsOfScope) => (0,search/* isComplete */.As)(query, gapsOfScope));
        const certain = everywhere.reduce((one, gapsOfScope) => (0,load_severity/* withCertainLowerings */.$)(one, gapsOfScope), compiled);
        const found = complete
            ? [...query.find(graphFor(query))]
                .filter(({ resource, implied }) => !implied && isSubject(rule, resource))
                .map(({ resource, evidence }) => toViolation(certain, account, resource, evidence, gapsOf))
            : [];
        for (const violation of found)
            violations.push(violation);
        for (const scope of scopes) {
            if (!query.subjects.some((kind) => isPartOf(scope, kind)))
                continue;
            const here = found.filter(({ region }) => region === scope.region).length;
            const checked = scope.resources.filter((one) => query.subjects.includes(one.kind) && isSubject(rule, one) && (0,search/* isVisibleTo */.S_)(query, one)).length;
            outcomes.push({
                rule: rule.id,
                account: account.id,
                region: scope.region,
                complete,
                passed: complete ? checked - here : 0,
                violations: here,
            });
        }
    }
    return { violations, outcomes, shared: NOTHING_SHARED };
}

// EXTERNAL MODULE: ./build/src/text/shared-texts.js
var shared_texts = __webpack_require__(14877);
// EXTERNAL MODULE: ./build/src/evaluate/lists-with.js
var lists_with = __webpack_require__(77381);
;// CONCATENATED MODULE: ./build/src/evaluate/region-tally.js




const NOWHERE = [];
/** Sums up over its regions what the scopes of an account tell, in whatever order they come. */
class RegionTally {
    #outcomes = new AccountEntries();
    #complete = new AccountEntries();
    #unused = new AccountEntries();
    #texts = new shared_texts/* SharedTexts */.E();
    addOutcomes(told) {
        for (const [region, outcomes] of Map.groupBy(told, (outcome) => outcome.region)) {
            const including = (0,lists_with/* listsWith */.K)(this.#texts.one(region));
            for (const { rule, account, complete, passed, violations } of outcomes) {
                const entry = this.#outcomes.entry(account, rule, () => ({
                    rule,
                    account,
                    regions: NOWHERE,
                    incomplete: NOWHERE,
                    passed: 0,
                    violations: 0,
                }));
                entry.regions = including(entry.regions);
                // One that is incomplete spoils the region, should it have been evaluated in parts.
                if (!complete)
                    entry.incomplete = including(entry.incomplete);
                entry.passed += passed;
                entry.violations += violations;
            }
        }
    }
    addComplete(told) {
        for (const [region, listings] of Map.groupBy(told, (listing) => listing.region)) {
            const including = (0,lists_with/* listsWith */.K)(this.#texts.one(region));
            this.#addUnused(listings, including);
            for (const { account, kind, count } of listings) {
                const entry = this.#complete.entry(account, kind, () => ({
                    account,
                    kind: this.#texts.one(kind),
                    regions: NOWHERE,
                    count: 0,
                }));
                entry.regions = including(entry.regions);
                entry.count += count;
            }
        }
    }
    /** Whatever a listing of another kind says: what shows use of the region was all listed, and none of it is there. */
    #addUnused(listings, including) {
        for (const [account, own] of Map.groupBy(listings, (listing) => listing.account)) {
            const counts = new Map(own.map(({ kind, count }) => [kind, count]));
            if (!clouds/* CLOUDS */.JJ.some(({ signsOfUse }) => signsOfUse.every((kind) => counts.get(kind) === 0)))
                continue;
            const entry = this.#unused.entry(account, '', () => ({ account, regions: NOWHERE }));
            entry.regions = including(entry.regions);
        }
    }
    result() {
        const outcomes = this.#outcomes.all();
        const complete = this.#complete.all();
        const unused = this.#unused.all();
        const settled = new Map();
        const settle = (regions) => {
            const known = settled.get(regions) ?? this.#texts.list(regions.toSorted(compare/* compareText */.n));
            settled.set(regions, known);
            return known;
        };
        for (const outcome of outcomes) {
            outcome.regions = settle(outcome.regions);
            outcome.incomplete = settle(outcome.incomplete);
        }
        for (const entry of [...complete, ...unused])
            entry.regions = settle(entry.regions);
        return { outcomes, complete, unused };
    }
}
/** An entry for each account and name. Beside the entry it takes the room of a pointer: a map for each account, of five. */
class AccountEntries {
    #places = new Map();
    #accounts = new Map();
    entry(account, name, make) {
        let entries = this.#accounts.get(account);
        if (entries === undefined)
            this.#accounts.set(account, (entries = []));
        let place = this.#places.get(name);
        if (place === undefined)
            this.#places.set(name, (place = this.#places.size));
        return (entries[place] ??= make());
    }
    /** The places of names that an account has no entry for are holes, which `flat` leaves out. */
    all() {
        return [...this.#accounts.values()].flat();
    }
}

;// CONCATENATED MODULE: ./build/src/evaluate/tally.js






/** Keeps of every scope what the run needs: findings, coverage and counts, never the resources. */
class RunTally {
    #settings;
    #accounts = new Map();
    #leftOut = [];
    #gaps = new gap_causes/* GapTally */.Jb();
    #regions = new RegionTally();
    #violations = [];
    #resources = new Map();
    #shared = new SharedTally();
    constructor(settings) {
        this.#settings = settings;
    }
    /** The account as the run knows it, with its environment. */
    account(identity) {
        const known = this.#accounts.get(identity.id);
        if (known !== undefined)
            return known;
        const account = { ...identity, environment: (0,accounts_environment/* environmentOf */.p7)(identity, this.#settings) };
        // `*`: not even the account of the credentials is known, so it is none that could be listed.
        if (identity.id !== model_coverage/* EVERYTHING */.Qz)
            this.#accounts.set(identity.id, account);
        return account;
    }
    leaveOut(accounts) {
        this.#leftOut.push(...accounts);
    }
    addResult({ outcomes, violations, shared }) {
        this.#shared.add(shared);
        this.#regions.addOutcomes(outcomes);
        for (const violation of violations)
            this.#violations.push(violation);
    }
    addScope(scope) {
        this.#regions.addComplete(scope.complete);
        this.#gaps.add(scope.gaps.filter(({ others }) => others !== true));
        for (const { kind } of scope.resources)
            this.#resources.set(kind, (this.#resources.get(kind) ?? 0) + 1);
    }
    result() {
        const { outcomes, complete, unused = [] } = this.#regions.result();
        return inOrder({
            accounts: [...this.#accounts.values()],
            leftOut: this.#leftOut,
            coverage: { complete, gaps: this.#gaps.result(), unused },
            resources: Object.fromEntries(this.#resources),
            outcomes,
            violations: this.#violations,
            shared: this.#shared.result(),
        });
    }
}

;// CONCATENATED MODULE: ./build/src/evaluate/scan.js


/** Evaluates scopes as they come, counts what it found in them and forgets them. */
class Scan {
    #onlooker;
    #tally;
    #levels;
    constructor(settings, rules, onlooker) {
        this.#onlooker = onlooker;
        this.#tally = new RunTally(settings);
        this.#levels = new AccountLevels((account) => rules.of(account));
    }
    leaveOut(accounts) {
        this.#tally.leaveOut(accounts);
    }
    /** What another job found out that it could not know of accounts, and counts: here it keeps rules from being certain. */
    know(gaps) {
        this.#levels.know(gaps);
    }
    /** Of an account the account itself comes first. */
    add(scope) {
        for (const resource of scope.resources)
            if (resource.gone === undefined)
                this.#onlooker.saw(resource);
        this.#tally.addScope(scope);
        this.#tally.addResult(this.#levels.add(scope, this.#tally.account(scope.account)));
    }
    /** To be called when nothing more comes of the account: what was kept of it goes. */
    endAccount(id) {
        this.#tally.addResult(this.#levels.finish(id));
    }
    finish() {
        for (const id of this.#levels.open)
            this.endAccount(id);
        return this.#tally.result();
    }
}

;// CONCATENATED MODULE: ./build/src/run/read.js








const INVENTORY_FILE = 'inventory.ndjson.gz';
/** Scopes stream through: read, derived, written to the inventory, evaluated, counted and forgotten. */
async function readAndEvaluate(job, { inventory: name = INVENTORY_FILE, gaps = [], ...found } = {}) {
    const { settings, accountRules, presence, startedAt } = job;
    const { logger, now, environment, runId, relieveMemory } = job.host;
    const header = { run: runId, at: startedAt.toISOString() };
    const inventory = await InventoryFile.create((0,external_node_path_.join)(settings.reportDir, name), header, clouds/* KINDS */.GW);
    try {
        const scan = new Scan(settings, accountRules, presence);
        scan.know(gaps);
        const isKnown = presence.watches.bind(presence);
        const kinds = (0,needed_kinds/* neededKinds */.L)(accountRules.all);
        const stage = (0,derive_stage/* deriving */.f)(kinds, clouds/* DERIVED */.mj, settings);
        const request = { ...(0,prologue/* collectRequest */.en)(settings), ...found, kinds, deriving: stage, isKnown };
        const onLeftOut = scan.leaveOut.bind(scan);
        const onAccountEnd = scan.endAccount.bind(scan);
        const signal = readingSignal(job);
        const collectTools = { logger, signal, now, environment, onLeftOut, onAccountEnd };
        relieveMemory();
        for await (const scope of clouds/* CLOUD */.OZ.collect(request, collectTools)) {
            relieveMemory();
            await inventory.write(scope);
            scan.add(scope);
        }
        await inventory.close();
        const result = scan.finish();
        logger.info(`Evaluated ${(0,text_words/* count */.U9)(accountRules.all.length, 'rule')} on ${(0,text_words/* count */.U9)(sizeOf(result), 'resource')}.`);
        return { scan: result, unwritten: inventory.failure === null ? [] : [inventory.failure] };
    }
    catch (error) {
        await inventory.discard();
        throw error;
    }
}
/** Aborted when reading has to end: at the time limit, or when somebody wants the run to end. */
function readingSignal({ settings, host }) {
    return AbortSignal.any([AbortSignal.timeout(settings.timeoutMinutes * 60_000), host.signal]);
}
function sizeOf({ resources }) {
    return Object.values(resources).reduce((sum, number) => sum + number, 0);
}

;// CONCATENATED MODULE: ./build/src/run/jobs/collect.js






/** plan.json → collect → evaluate → a part. What is wrong in the accounts fails the merge, not this. */
async function collectShard(job, shard) {
    const { settings, known, presence } = job;
    const accounts = (0,shard_plan/* accountsOf */.s1)(known.plan, shard.number);
    const { scan, unwritten } = await job.host.logger.group(`Reading AWS, shard ${(0,mode/* shardText */.eG)(shard)}`, () => readAndEvaluate(job, {
        inventory: `inventory-${(0,mode/* shardName */.Az)(shard)}.ndjson.gz`,
        found: accounts.map(shard_plan/* identityOf */.cu),
        gaps: known.plan.gaps,
    }));
    await writePart(settings.reportDir, known, shard, { scan, present: presence.seen() });
    const resources = Object.values(scan.resources).reduce((sum, number) => sum + number, 0);
    const gaps = (0,text_words/* count */.U9)((0,gap_causes/* numberOfGaps */._w)(scan.coverage.gaps), 'gap');
    return {
        outputs: {},
        failure: unwritten.join(' ') || null,
        line: `Shard ${(0,mode/* shardText */.eG)(shard)}: ${(0,text_words/* count */.U9)(accounts.length, 'account')}, ${(0,text_words/* count */.U9)(resources, 'resource')}, ${gaps}. The merge reports.`,
    };
}

// EXTERNAL MODULE: ./build/src/shard/find-files.js
var find_files = __webpack_require__(40177);
;// CONCATENATED MODULE: ./build/src/shard/merge.js





const NOTHING_FOUND = {
    scan: {
        accounts: [],
        leftOut: [],
        coverage: { complete: [], gaps: [], unused: [] },
        resources: {},
        outcomes: [],
        violations: [],
        shared: NOTHING_SHARED,
    },
    present: [],
};
/**
 * What parts of different accounts found together. In which order they come and whether some were merged before makes
 * no difference, and what all parts give is what one run over all accounts would have found.
 */
function mergeParts(parts) {
    const scans = parts.map(({ scan }) => scan);
    const resources = new Map();
    for (const scan of scans) {
        for (const [kind, count] of Object.entries(scan.resources))
            resources.set(kind, (resources.get(kind) ?? 0) + count);
    }
    const shared = new SharedTally();
    const gaps = new gap_causes/* GapTally */.Jb();
    for (const scan of scans) {
        shared.add(scan.shared);
        gaps.merge(scan.coverage.gaps);
    }
    return {
        scan: inOrder({
            accounts: scans.flatMap(({ accounts }) => accounts),
            leftOut: scans.flatMap(({ leftOut }) => leftOut),
            coverage: {
                complete: scans.flatMap(({ coverage }) => coverage.complete),
                gaps: gaps.result(),
                unused: scans.flatMap(({ coverage }) => coverage.unused ?? []),
            },
            resources: Object.fromEntries(resources),
            outcomes: scans.flatMap(({ outcomes }) => outcomes),
            violations: scans.flatMap(({ violations }) => violations),
            shared: shared.result(),
        }),
        present: parts.flatMap(({ present }) => present).toSorted((a, b) => (0,compare/* compareText */.n)(merge_keyOf(a), merge_keyOf(b))),
    };
}
function merge_keyOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}

;// CONCATENATED MODULE: ./build/src/shard/part-checks.js


/**
 * What the lines of a part say about each other. One that somebody has edited, or that a faulty disk gave back, may be
 * well-formed line by line and whole by their number, and would still resolve what is violated.
 */
class PartChecks {
    #seen = new Set();
    #accounts = new Set();
    /** Accounts that something is said of. */
    #mentioned = new Set();
    /** Violations by account and rule. */
    #violations = new Map();
    /** Violations of which no outcome has come yet. */
    #early = new Map();
    #resources = new Map();
    /** Resources by kind, in places where all of them were read. */
    #complete = new Map();
    /** Throws DamagedPart for a line that contradicts an earlier one. */
    add(record, text) {
        this.#refuseDoubled(record, text);
        const { account, complete, resources, outcome, violation } = record;
        if (account !== undefined)
            this.#accounts.add(account.id);
        if (resources !== undefined)
            this.#resources.set(resources.kind, resources.count);
        if (complete !== undefined) {
            this.#mentioned.add(complete.account);
            this.#complete.set(complete.kind, (this.#complete.get(complete.kind) ?? 0) + complete.count);
        }
        if (outcome !== undefined) {
            const { rule, account: of, regions, incomplete, violations } = outcome;
            this.#mentioned.add(of);
            if (!incomplete.every((region) => regions.includes(region)))
                throw new DamagedPart(`it knows less of ${rule} in account ${of} than it was evaluated in`);
            const key = part_checks_keyOf(outcome);
            this.#violations.set(key, { counted: violations, listed: this.#early.get(key) ?? 0 });
        }
        if (violation === undefined)
            return;
        const key = part_checks_keyOf(violation);
        const counted = this.#violations.get(key);
        if (counted === undefined)
            this.#early.set(key, (this.#early.get(key) ?? 0) + 1);
        else
            counted.listed += 1;
    }
    /** To be called after the last line. Throws DamagedPart. */
    finish() {
        for (const account of this.#mentioned) {
            if (!this.#accounts.has(account))
                throw new DamagedPart(`it says something about account ${account} without describing it`);
        }
        for (const key of this.#early.keys()) {
            if (!this.#violations.has(key))
                throw new DamagedPart(`it lists violations of ${part_checks_nameOf(key)} without saying how many there are`);
        }
        for (const [key, { counted, listed }] of this.#violations) {
            if (counted !== listed)
                throw new DamagedPart(`it counts ${(0,text_words/* count */.U9)(counted, 'violation')} of ${part_checks_nameOf(key)} and lists ${listed}`);
        }
        for (const [kind, all] of this.#resources)
            this.#checkResources(kind, all);
        for (const kind of this.#complete.keys()) {
            if (!kind.includes('.') && !this.#resources.has(kind))
                this.#checkResources(kind, 0);
        }
    }
    /** Fewer may have been read to the end than came: the rest is of places with a gap. */
    #checkResources(kind, all) {
        const read = this.#complete.get(kind) ?? 0;
        if (read > all)
            throw new DamagedPart(`it counts ${(0,text_words/* count */.U9)(all, 'resource')} of ${kind} and reads ${read}`);
    }
    #refuseDoubled(record, text) {
        const key = identityOf(record, text);
        if (key === null)
            return;
        if (this.#seen.has(key))
            throw new DamagedPart(`it says the same twice: ${text.slice(0, 120)}`);
        this.#seen.add(key);
    }
}
/** What there is once in a part; null where the same may be said twice. */
function identityOf(record, text) {
    const { account, complete, gap, resources, outcome, violation, present } = record;
    if (account !== undefined)
        return `account ${account.id}`;
    if (complete !== undefined)
        return `complete ${complete.account} ${complete.kind}`;
    if (resources !== undefined)
        return `resources ${resources.kind}`;
    if (outcome !== undefined)
        return `outcome ${part_checks_keyOf(outcome)}`;
    if (violation !== undefined)
        return violation.fingerprint;
    return gap === undefined && present === undefined ? null : text;
}
function part_checks_keyOf({ account, rule }) {
    return `${account} ${rule}`;
}
function part_checks_nameOf(key) {
    const [account = '', rule = ''] = key.split(' ');
    return `${rule} in account ${account}`;
}

;// CONCATENATED MODULE: ./build/src/shard/read-part.js




/**
 * Reads a part. `check` sees the header before anything else is read, and throws where the part does not belong here.
 * Memory follows what was found, not what was read. Throws DamagedPart.
 * @param texts of all parts that are read together
 */
async function readPart(path, texts, check) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let header = null;
    let gathered = new Gathered([], texts);
    for await (const { record, text } of readRecords(path)) {
        hash.update(text).update('\n');
        if (record.header === undefined)
            gathered.add(record, text);
        else {
            header = record.header;
            check(header);
            gathered = new Gathered(header.accounts, texts);
        }
    }
    if (header === null)
        throw new DamagedPart('it is empty');
    return { header, content: gathered.content(), digest: hash.digest('hex') };
}
/** Brings the lines of a part together again. */
class Gathered {
    #expected;
    #texts;
    #accounts = [];
    #complete = [];
    #gaps = [];
    #unused = [];
    #resources = [];
    #outcomes = [];
    #violations = [];
    #shared = [];
    #hinges = [];
    #present = [];
    #checks = new PartChecks();
    constructor(expected, texts) {
        this.#expected = new Set(expected);
        this.#texts = texts;
    }
    add(record, text) {
        const { account, complete, gap, unused, resources, outcome, violation, shared, hinge, present } = record;
        this.#checks.add(record, text);
        const ifUsed = typeof hinge?.ifUsed === 'object' ? hinge.ifUsed : undefined;
        const about = account?.id ?? (complete ?? unused ?? outcome ?? violation ?? ifUsed ?? present)?.account;
        if (about !== undefined)
            this.#expect(about);
        for (const { accounts } of gap?.places ?? [])
            accounts.forEach((id) => this.#expect(id));
        if (account !== undefined)
            this.#accounts.push(account);
        if (complete !== undefined) {
            const { account: of, kind, regions } = complete;
            this.#complete.push({
                ...complete,
                account: this.#texts.one(of),
                kind: this.#texts.one(kind),
                regions: this.#texts.list(regions),
            });
        }
        if (gap !== undefined) {
            const places = gap.places.map(({ accounts, regions }) => ({
                accounts: accounts.map((id) => this.#texts.one(id)),
                regions: this.#texts.list(regions),
            }));
            this.#gaps.push({ ...gap, places });
        }
        if (unused !== undefined) {
            this.#unused.push({ account: unused.account, regions: this.#texts.list(unused.regions) });
        }
        if (resources !== undefined)
            this.#resources.push([resources.kind, resources.count]);
        if (outcome !== undefined) {
            const { rule, account: of, regions, incomplete } = outcome;
            this.#outcomes.push({
                ...outcome,
                rule: this.#texts.one(rule),
                account: this.#texts.one(of),
                regions: this.#texts.list(regions),
                incomplete: this.#texts.list(incomplete),
            });
        }
        if (violation !== undefined)
            this.#violations.push(violation);
        if (shared !== undefined)
            this.#shared.push(shared);
        if (hinge !== undefined)
            this.#hinges.push(hinge);
        if (present !== undefined)
            this.#present.push(present);
    }
    /** Two parts that speak of one account would count it twice. */
    #expect(account) {
        if (!this.#expected.has(account))
            throw new DamagedPart(`it holds account ${account}, which is not of its shard`);
    }
    /** Throws DamagedPart where the lines contradict each other. */
    content() {
        this.#checks.finish();
        return {
            scan: {
                ...NOTHING_FOUND.scan,
                accounts: this.#accounts,
                coverage: { complete: this.#complete, gaps: this.#gaps, unused: this.#unused },
                resources: Object.fromEntries(this.#resources),
                outcomes: this.#outcomes,
                violations: this.#violations,
                shared: { resources: this.#shared, hinges: this.#hinges },
            },
            present: this.#present,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/shard/gather-parts.js









/**
 * Reads the parts of the plan from wherever they lie below the folder, one after the other. A shard whose part is not
 * there, or damaged, is missing. Throws a UserError where there is no part at all, a part of something else, or
 * different parts of one shard: each would give a report about something other than this run.
 */
async function gatherParts(directory, known) {
    const paths = await (0,find_files/* findFiles */.l)(directory, PART_FILE);
    if (paths.length === 0 && known.plan.shards > 0) {
        throw new errors/* UserError */.y(`No part was found in ${directory}, expected ${known.plan.shards}. Jobs with mode: collect write them; bring them to this job as artifacts, into its report-dir.`);
    }
    const whole = new Map();
    const damaged = new Map();
    const texts = new shared_texts/* SharedTexts */.E();
    for (const path of paths) {
        const read = await readOne(path, known, texts);
        const { number } = shardOfFile(path);
        if (read instanceof DamagedPart)
            damaged.set(number, `${(0,external_node_path_.basename)(path)} is damaged: ${read.message}.`);
        else
            whole.set(number, onlyOne(whole.get(number), { ...read, path }));
    }
    const missing = [];
    for (let shard = 1; shard <= known.plan.shards; shard += 1) {
        if (whole.has(shard))
            continue;
        const lost = `Shard ${shard} of ${known.plan.shards} left no part: its job failed, was cancelled or did not hand it over.`;
        missing.push({ shard, reason: damaged.get(shard) ?? lost });
    }
    return { contents: [...whole.values()].map(({ content }) => content), missing };
}
async function readOne(path, known, texts) {
    const { of } = shardOfFile(path);
    if (of !== known.plan.shards)
        throw foreign(path, `is one of ${of}`, `${known.plan.shards} in all`);
    try {
        return await readPart(path, texts, (header) => checkHeader(path, header, known));
    }
    catch (error) {
        if (error instanceof DamagedPart)
            return error;
        throw error;
    }
}
function checkHeader(path, header, known) {
    const expected = headerFor(known, header.shard);
    const { version, workflow, plan, shard } = header;
    if (version !== expected.version)
        throw foreign(path, `is of Cloud Baseline ${(0,schema_problems/* show */.WU)(version)}`, (0,schema_problems/* show */.WU)(expected.version));
    if (workflow !== expected.workflow)
        throw foreign(path, `is of workflow run ${(0,schema_problems/* show */.WU)(workflow)}`, (0,schema_problems/* show */.WU)(expected.workflow));
    if (plan !== expected.plan)
        throw foreign(path, 'was made by another plan', `that of ${known.path}`);
    if ((0,mode/* shardText */.eG)(shard) !== (0,mode/* shardText */.eG)(shardOfFile(path)))
        throw foreign(path, `holds shard ${(0,mode/* shardText */.eG)(shard)}`, 'what its name says');
    if (header.accounts.join() !== expected.accounts.join())
        throw foreign(path, 'read other accounts', `those of ${known.path}`);
}
function foreign(path, is, expected) {
    return new errors/* UserError */.y(`${path} ${is}, expected ${expected}: it belongs to another run. Start with an empty report-dir, and give merge the parts of its own plan.`);
}
/** Copies of a part do no harm; of two different ones, nobody knows which is right. */
function onlyOne(before, next) {
    if (before === undefined || before.digest === next.digest)
        return next;
    throw new errors/* UserError */.y(`${before.path} and ${next.path} are different parts of one shard, expected one. Let a job that is repeated replace its artifact.`);
}

;// CONCATENATED MODULE: ./build/src/shard/unread.js




/**
 * What no part holds, as if it had been collected: with a gap each, the accounts of the plan whose part is missing or says
 * nothing of them, and what the plan itself could not find out. Nothing known is not the same as nothing there.
 */
function unreadScopes(plan, { contents, missing }) {
    const reasons = new Map(missing.map(({ shard, reason }) => [shard, reason]));
    const held = new Set();
    for (const { scan } of contents) {
        for (const { account } of scan.coverage.complete)
            held.add(account);
        for (const account of (0,gap_causes/* accountsWith */.dW)(scan.coverage.gaps))
            held.add(account);
    }
    return [
        ...plan.gaps.map((gap) => scopeOf(NOBODY, gap)),
        ...plan.accounts
            .filter(({ id }) => !held.has(id))
            .map((account) => {
            const { id, shard } = account;
            const reason = reasons.get(shard) ?? silent(shard, plan.shards);
            return scopeOf((0,shard_plan/* identityOf */.cu)(account), partMissing(id, reason));
        }),
    ].toSorted((a, b) => (0,compare/* compareText */.n)(a.account.id, b.account.id));
}
const NOBODY = { id: model_coverage/* EVERYTHING */.Qz, name: model_coverage/* EVERYTHING */.Qz, partition: model_coverage/* EVERYTHING */.Qz };
function scopeOf(account, gap) {
    return { account, region: gap.region, resources: [], complete: [], gaps: [gap] };
}
function partMissing(account, message) {
    return {
        account,
        region: model_coverage/* EVERYTHING */.Qz,
        kind: model_coverage/* EVERYTHING */.Qz,
        reason: 'part-missing',
        action: null,
        message,
    };
}
function silent(shard, of) {
    return `The part of shard ${shard} of ${of} says nothing about this account.`;
}

;// CONCATENATED MODULE: ./build/src/run/jobs/merge.js





/** plan.json and parts → what one job over all accounts would have observed. What no part brings is a gap. */
async function mergeShards(job) {
    const { settings, accountRules, known, presence } = job;
    const { logger } = job.host;
    const { plan } = known;
    const gathered = await gatherParts(settings.reportDir, known);
    for (const { reason } of gathered.missing)
        logger.warning(reason);
    const unread = new Scan(settings, accountRules, presence);
    unread.leaveOut(plan.leftOut);
    for (const scope of unreadScopes(plan, gathered))
        unread.add(scope);
    const { scan, present } = mergeParts([...gathered.contents, { scan: unread.finish(), present: [] }]);
    for (const place of present)
        presence.saw(place);
    const parts = `${gathered.contents.length} of ${(0,text_words/* count */.U9)(plan.shards, 'part')}`;
    logger.info(`Merged ${parts}: ${(0,text_words/* count */.U9)(scan.accounts.length, 'account')}.`);
    return { scan, unwritten: [] };
}

// EXTERNAL MODULE: ./build/src/past/presence.js
var presence = __webpack_require__(16833);
// EXTERNAL MODULE: ./build/src/shard/plan-file.js + 1 modules
var plan_file = __webpack_require__(49607);
;// CONCATENATED MODULE: ./build/src/run/jobs/plan.js










/** settings → accounts → plan.json, which all other jobs of the run work by. */
async function planShards(job, wished) {
    const { settings, host, loaded } = job;
    const { logger, now, environment } = host;
    const kinds = (0,needed_kinds/* neededKinds */.L)(job.accountRules.all);
    const found = await clouds/* CLOUD */.OZ.findAccounts({ ...(0,prologue/* collectRequest */.en)(settings), kinds }, { logger, signal: readingSignal(job), now, environment });
    for (const { message } of found.gaps)
        logger.warning(message);
    const plan = (0,shard_plan/* makePlan */.Cs)({
        ...found,
        version: version/* VERSION */.x,
        workflow: host.workflowRun,
        at: job.startedAt.toISOString(),
        settingsDigest: job.settingsDigest,
        watched: (0,presence/* openResources */.YK)(loaded),
        sizes: loaded.status === 'loaded' ? loaded.history.sizes : {},
        unknown: sizeOfUnknown(settings, kinds),
        wished,
    });
    await (0,plan_file/* writePlan */.pD)(settings.reportDir, plan);
    return {
        failure: null,
        outputs: { matrix: (0,shard_plan/* matrixOf */.lQ)(plan) },
        line: `Planned ${(0,text_words/* count */.U9)(plan.shards, 'shard')} for ${(0,text_words/* count */.U9)(plan.accounts.length, 'account')}.`,
    };
}
/** Regions that are enabled in an account where nobody chose any (AWS General Reference, 2026). */
const USUAL_REGIONS = 17;
/** An account with nothing in it: each kind is listed in each region all the same. Properties of kinds cost no listing. */
function sizeOfUnknown({ regions }, needs) {
    const kinds = needs.filter((need) => !need.includes('.')).length;
    const named = (0,region_pattern/* patternsIn */.fv)(regions);
    const number = named.length > 0 && named.every(region_pattern/* isRegionCode */.qg) ? named.length : USUAL_REGIONS;
    return { listings: number * kinds, resources: 0 };
}

;// CONCATENATED MODULE: ./build/src/run/jobs/whole.js


/** All accounts in one job. */
async function readWhole(job) {
    const { logger } = job.host;
    logger.info(`Checking ${(0,text_words/* count */.U9)(job.rules.length, 'rule')}.`);
    return logger.group('Reading AWS', () => readAndEvaluate(job));
}

;// CONCATENATED MODULE: ./build/src/run/run.js










/**
 * The whole job, as the mode says: one job reads everything, or a plan divides the accounts among jobs that collect, and
 * a merge puts together what they saw. Throws a UserError for what the user has to mend before anything can be read;
 * faults of AWS or of a target of alerts are results.
 */
async function runJob(settings, host) {
    checkNetwork(settings, host.environment);
    await (0,prologue/* clearLeftovers */.eZ)(settings);
    const result = await doJob(settings, host);
    await host.publish(result);
    return result;
}
/** Rules, history and what to watch for; then collect → derive → evaluate, here or in the jobs that a merge follows. */
async function doJob(settings, host) {
    const { mode } = settings;
    if (mode.name === 'plan')
        return planShards(await (0,prologue/* beginJob */.Nc)(settings, host), mode.shards);
    if (mode.name === 'collect')
        return collectShard(await (0,prologue/* resumeJob */.ZU)(settings, host), mode.shard);
    if (mode.name === 'merge') {
        const job = await (0,prologue/* resumeJob */.ZU)(settings, host);
        return report(job, await mergeShards(job));
    }
    const job = await (0,prologue/* beginJob */.Nc)(settings, host);
    return report(job, await readWhole(job));
}
/**
 * Compare → alert → report. People are paged before the reports are written, so that a report can say what became of
 * the alerts, and the history is saved as soon as they are sent.
 */
async function report(job, observed) {
    const { logger } = job.host;
    const { reportDir } = job.settings;
    const run = describeRun(job, observed);
    for (const warning of run.warnings)
        logger.warning(warning);
    const { alerts, unsaved } = await sendAlerts(run, job);
    const problems = [...(unsaved === null ? [] : [unsaved]), ...observed.unwritten];
    const { view, sentences } = await writeReports(viewOf(run, alerts, problems), { directory: reportDir });
    for (const sentence of sentences)
        logger.warning(sentence);
    if (view.missing.length === 0)
        logger.info(`The report is in ${reportDir}.`);
    return { view, failure: view.failure };
}


/***/ })

};
