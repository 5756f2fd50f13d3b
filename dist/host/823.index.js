export const id = 823;
export const ids = [823];
export const modules = {

/***/ 74184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ leftOutWords)
/* harmony export */ });
/* unused harmony export LEFT_OUT_REASONS */
/** Why an account of the organisation is not read: the settings exclude it, or what AWS says of its state. */
const LEFT_OUT_REASONS = [
    'excluded',
    'suspended',
    'pending-closure',
    'closed',
    'pending-activation',
];
/** `1 excluded, 2 suspended`. */
function leftOutWords(accounts) {
    return LEFT_OUT_REASONS.flatMap((reason) => {
        const number = accounts.filter(({ why }) => why === reason).length;
        return number === 0 ? [] : [`${number.toLocaleString('en-US')} ${reason.replace('-', ' ')}`];
    }).join(', ');
}


/***/ }),

/***/ 38957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ idleRuleWarnings),
/* harmony export */   q: () => (/* binding */ idleRules)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);



/**
 * Rules that judged nothing although everything was there to be judged: no account has their environment, or no region
 * of the run has what they ask about. That is no pass. Where an account was not read at all, a gap tells of it, and what
 * the rule would have said there is unknown.
 */
function idleRules({ accounts, rules, outcomes, coverage }) {
    const silent = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { rule } of outcomes) {
        silent.delete(rule);
        // Mostly after a few of hundreds of thousands.
        if (silent.size === 0)
            return [];
    }
    if (accounts.length === 0)
        return [];
    const read = new Set(coverage.complete.map(({ account }) => account));
    return [...silent.values()].filter((rule) => accounts.every(({ id, environment }) => !(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .appliesTo */ .Gl)(rule, environment) || read.has(id)));
}
/** A sentence for each, with a guess at what was meant. */
function idleRuleWarnings(run) {
    const environments = [...new Set(run.accounts.map(({ environment }) => environment))].toSorted();
    return idleRules(run).map((rule) => {
        if (environments.some((environment) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .appliesTo */ .Gl)(rule, environment)))
            return `${rule.id} judged nothing: none of the regions that were read has the kind of resource that it asks about.`;
        const wanted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(rule.environments);
        const one = rule.environments.length === 1;
        return `${rule.id} judged nothing: it is only for the ${one ? 'environment' : 'environments'} ${wanted}, and no account of this run is in ${one ? 'it' : 'one of them'}. ${describe(environments)}${guess(rule, environments)}`;
    });
}
function describe(environments) {
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(environments.length, 'environment')} in this run: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(environments)}.`;
}
function guess({ environments }, known) {
    for (const wanted of environments) {
        const word = wanted.toLowerCase();
        const meant = known.find((name) => name.startsWith(word) || word.startsWith(name.toLowerCase())) ??
            (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, known);
        if (meant !== null)
            return ` Did you mean ${meant}?`;
    }
    return '';
}


/***/ }),

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
    // Opening a pipe that nobody writes to would be waited for without end.
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
    // Errors reach whoever iterates; the callback is only where pipeline insists on saying them too.
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
 * Keeps from files what often holds secrets, such as user data: of such texts they have hash and length, so that one can
 * tell whether two are the same.
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
    /** Which of these names are of texts that no file holds. */
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

/***/ 52783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);


/** The order of every list of findings: severity (worst first), rule, account, region, id. */
function compareFindings(a, b) {
    return ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.account, b.account) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.region, b.region) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.id, b.id) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.kind, b.kind));
}


/***/ }),

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

/***/ 46001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ alertFacts)
/* harmony export */ });
/** Sorts the events by what became of them. An event nobody delivered counts as delivered nowhere. */
function alertFacts(report, settings) {
    const { plan, deliveries } = report;
    const accepted = deliveries.filter(({ outcome }) => outcome === 'accepted').map(({ event }) => event);
    // A precaution that was not taken is no news: nobody knows of anything that it closes, and the next run repeats it.
    const failed = deliveries.filter(({ outcome, event }) => (outcome === 'refused' || outcome === 'pending') && event.isPrecaution !== true);
    const attempted = new Set(deliveries.map(({ event }) => event.key));
    const left = plan.events.filter(({ key, isPrecaution }) => !attempted.has(key) && isPrecaution !== true);
    const dry = deliveries.filter(({ outcome }) => outcome === 'dry-run').map(({ event }) => event);
    const unwanted = settings.dryRun || settings.pagerdutyRoutingKey === null;
    return {
        triggered: accepted.filter(({ action }) => action === 'trigger'),
        resolved: accepted.filter(({ action, isPrecaution }) => action === 'resolve' && isPrecaution !== true),
        held: plan.held,
        undelivered: [
            ...failed.map((delivery) => ({ event: delivery.event, reason: reasonOf(delivery, settings) })),
            ...(unwanted ? [] : left.map((event) => ({ event, reason: 'was never attempted' }))),
        ],
        unsent: {
            events: (unwanted ? [...dry, ...left] : dry).filter(({ isPrecaution }) => isPrecaution !== true),
            reason: settings.dryRun ? 'dry run' : 'no pagerduty-routing-key is set',
        },
        notes: plan.notes,
    };
}
function reasonOf({ outcome, status, error, attempts }, settings) {
    const said = [status === null ? null : `HTTP ${status}`, error].filter((part) => part !== null).join(', ');
    const cause = said === '' ? 'no answer' : said;
    if (outcome === 'refused')
        return `refused by PagerDuty (${cause}); it is not sent again`;
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    const next = settings.history === null ? 'no history is kept, so it is not sent again' : 'the next run sends it';
    return `not accepted after ${tries} (${cause}); ${next}`;
}


/***/ }),

/***/ 72886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   NY: () => (/* binding */ countRun),
/* harmony export */   U3: () => (/* binding */ isViolation),
/* harmony export */   Wc: () => (/* binding */ isTold)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);




function countRun(run) {
    const bySeverity = noneOfAny();
    const byEnvironment = new Map();
    for (const name of environmentsOf(run))
        byEnvironment.set(name, noneOfAny());
    let violations = 0;
    let fresh = 0;
    let reopened = 0;
    for (const finding of run.findings) {
        if (!isViolation(finding) || !isTold(finding))
            continue;
        violations += 1;
        bySeverity[finding.severity] += 1;
        const environment = byEnvironment.get(finding.environment);
        if (environment !== undefined)
            environment[finding.severity] += 1;
        if (isNew(finding))
            fresh += 1;
        if (finding.state === 'reopened')
            reopened += 1;
    }
    const fixed = run.fixed.filter(isTold);
    return {
        violations,
        bySeverity,
        byEnvironment,
        new: fresh,
        reopened,
        known: violations - fresh,
        fixed: fixed.filter(({ how }) => how !== 'withdrawn').length,
        withdrawn: fixed.filter(({ how }) => how === 'withdrawn').length,
        unseen: run.findings.filter((finding) => !isViolation(finding) && isTold(finding)).length,
        unknown: countUnknown(run),
        gaps: (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(run.coverage.gaps).length,
        passed: run.outcomes.reduce((sum, { passed }) => sum + passed, 0),
    };
}
/** Whether no other finding tells of it. */
function isTold({ coveredBy }) {
    return coveredBy === null;
}
function isViolation(finding) {
    return finding.result === 'violation';
}
/** A reopened one is new to the last run as well: that run had it as fixed. */
function isNew(finding) {
    return finding.state === 'new' || finding.state === 'reopened';
}
function noneOfAny() {
    return { critical: 0, high: 0, medium: 0, low: 0 };
}
/** `2 critical, 1 low`; empty where there is none. */
function severityWords(counts) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
        .join(', ');
}
function environmentsOf(run) {
    const names = new Set([...run.accounts, ...run.findings].map(({ environment }) => environment));
    return [...names].toSorted((a, b) => Number(b === 'production') - Number(a === 'production') || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b));
}
/** An account of which nothing is known has no outcomes: each of its rules counts once. */
function countUnknown(run) {
    const unseen = new Set();
    for (const finding of run.findings) {
        if (!isViolation(finding))
            unseen.add(`${finding.rule} ${finding.account} ${finding.region}`);
    }
    let told = 0;
    const evaluated = new Set();
    for (const { rule, account, incomplete } of run.outcomes) {
        evaluated.add(account);
        told += incomplete.length;
        for (const region of incomplete)
            unseen.delete(`${rule} ${account} ${region}`);
    }
    let unread = 0;
    const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment]));
    for (const account of new Set(run.coverage.gaps.map((gap) => gap.account))) {
        if (evaluated.has(account))
            continue;
        const environment = environments.get(account);
        const rules = run.rules.filter((rule) => environment === undefined || (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .appliesTo */ .Gl)(rule, environment));
        unread += rules.length;
    }
    return told + unseen.size + unread;
}


/***/ }),

/***/ 71522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   vI: () => (/* binding */ failsByViolations)
/* harmony export */ });
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22893);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _alert_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46001);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72886);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74041);







/** Why the step fails, in one sentence that names every cause, the weightiest first; null where it does not. */
function failureOf(run, alerts) {
    const causes = [
        cancelled(run),
        ...run.misread,
        incomplete(run),
        violated(run),
        undelivered(run, alerts),
    ].filter((cause) => cause !== null);
    if (causes.length === 0)
        return null;
    const sentence = causes.join('; ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
function cancelled(run) {
    if (run.cancelled !== true)
        return null;
    const quiet = run.settings.pagerdutyRoutingKey === null ? '' : ', so no alert was opened or closed';
    return `the run was cancelled${quiet}`;
}
function incomplete(run) {
    if (run.settings.onIncomplete !== 'fail' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isComplete */ .As)(run))
        return null;
    return `not everything was seen: ${shortfall(run)} (on-incomplete: fail)`;
}
/** What is missing, with numbers and without names. */
function shortfall(run) {
    const { gaps, unseen, unknown } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countRun */ .NY)(run);
    const parts = [];
    if (run.rules.length === 0)
        parts.push('no rule is enabled');
    else if ((0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .idleRules */ .q)(run).length === run.rules.length)
        parts.push('no rule had anything to judge');
    if (gaps > 0) {
        const accounts = new Set(run.coverage.gaps.map(({ account }) => account));
        const where = accounts.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz) ? 'all accounts' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(accounts.size, 'account');
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(gaps, 'gap')} in ${where}`);
    }
    else if (run.coverage.complete.length === 0)
        parts.push('nothing was read');
    if (unseen > 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unseen, 'earlier violation')} that could not be looked at again`);
    if (parts.length === 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unknown, 'result')} unknown`);
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(parts);
}
/** Whether violations are among the causes. */
function failsByViolations(run) {
    return violated(run) !== null;
}
function violated(run) {
    const { failOn, failOnNew } = run.settings;
    const all = run.findings.filter((finding) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isViolation */ .U3)(finding) && (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTold */ .Wc)(finding) && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .reaches */ .O6)(finding.severity, failOn));
    // Without a past nobody knows which are new: all may be.
    const onlyNew = failOnNew && run.past.status === 'loaded';
    const failing = onlyNew ? all.filter(_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isNew */ .BS) : all;
    if (failing.length === 0)
        return null;
    const what = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(failing.length, onlyNew ? 'new violation' : 'violation');
    return `${what} at or above ${failOn} (fail-on: ${failOn}${failOnNew ? ', fail-on-new: true' : ''})`;
}
function undelivered(run, alerts) {
    const { length } = (0,_alert_report_js__WEBPACK_IMPORTED_MODULE_6__/* .alertFacts */ .q)(alerts, run.settings).undelivered;
    if (length === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(length, 'alert event')} ${length === 1 ? 'was' : 'were'} not delivered to PagerDuty`;
}


/***/ }),

/***/ 57657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RESULT_FILE),
/* harmony export */   Z: () => (/* binding */ PAGERDUTY_FILE)
/* harmony export */ });
/** Names of the files in the report folder. */
const RESULT_FILE = 'result.json';
const PAGERDUTY_FILE = 'pagerduty.ndjson';


/***/ }),

/***/ 37499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CR: () => (/* binding */ buildResult),
  sf: () => (/* binding */ serializeResult)
});

// UNUSED EXPORTS: RESULT_SCHEMA

// EXTERNAL MODULE: ./build/src/model/finding-order.js
var finding_order = __webpack_require__(52783);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var load_parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
;// CONCATENATED MODULE: ./build/src/report/region-lists.js
/** The lists of regions of a run's entries, each once: written out in every entry they would be most of the file. */
class RegionLists {
    #positions = new Map();
    constructor(...entries) {
        for (const some of entries)
            for (const { regions } of some)
                this.#positionOf(regions);
    }
    /** By position. */
    get all() {
        return [...this.#positions.keys()];
    }
    /** The entries as they are written, one at a time, lest all of them stand in memory once more. */
    *listed(entries) {
        for (const entry of entries)
            yield { ...entry, regions: this.#positionOf(entry.regions) };
    }
    #positionOf(regions) {
        const position = this.#positions.get(regions) ?? this.#positions.size;
        this.#positions.set(regions, position);
        return position;
    }
}

// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
;// CONCATENATED MODULE: ./build/src/report/formats/result-file.js







/** Raised when a program that reads result.json would have to change. */
const RESULT_SCHEMA = 1;
function buildResult(run, alerts) {
    const { bySeverity, byEnvironment, ...counts } = (0,report_counts/* countRun */.NY)(run);
    const { complete, gaps, unused = [] } = run.coverage;
    const lists = new RegionLists(complete, run.outcomes, unused);
    return {
        schema: RESULT_SCHEMA,
        version: run.version,
        run: { id: run.id, startedAt: run.startedAt, finishedAt: run.finishedAt, url: run.links.run },
        verdict: (0,verdict/* verdictOf */.Vj)(run),
        complete: (0,verdict/* isComplete */.As)(run),
        failure: (0,failure/* failureOf */.g5)(run, alerts),
        counts: {
            ...counts,
            severities: bySeverity,
            environments: Object.fromEntries(byEnvironment),
            resources: run.resources,
        },
        history: run.past,
        accounts: run.accounts.map((account) => accountOf(account, run.settings)),
        leftOut: run.leftOut,
        leftToOwners: run.leftToOwners,
        rules: run.rules.map(ruleOf),
        warnings: run.warnings,
        regionLists: lists.all,
        coverage: { complete: lists.listed(complete), unused: lists.listed(unused), gaps },
        outcomes: lists.listed(run.outcomes),
        alerts: { events: eventsOf(alerts), held: alerts.plan.held, notes: alerts.plan.notes },
        compliance: run.compliance,
        findings: run.findings.toSorted(finding_order/* compareFindings */.E),
        fixed: run.fixed.toSorted(finding_order/* compareFindings */.E),
    };
}
/** The file's text: a line per finding, gap and outcome, in parts, since 200,000 findings do not fit one string well. */
function* serializeResult(result) {
    yield* serializeObject(result, '');
    yield '\n';
}
function* serializeObject(object, indent) {
    const inner = `${indent}  `;
    let separator = '{\n';
    for (const [name, value] of Object.entries(object)) {
        yield `${separator}${inner}${JSON.stringify(name)}: `;
        separator = ',\n';
        if (isList(value))
            yield* serializeLines(value, inner);
        else if (NESTED.has(name))
            yield* serializeObject(value, inner);
        else
            yield (0,json/* toJson */.a)(value);
    }
    yield `\n${indent}}`;
}
/** Objects whose members are long lists. */
const NESTED = new Set(['coverage', 'alerts', 'counts']);
function isList(value) {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
function* serializeLines(items, indent) {
    let before = '[';
    for (const item of items) {
        yield `${before}\n${indent}  ${(0,json/* toJson */.a)(item)}`;
        before = ',';
    }
    yield before === '[' ? '[]' : `\n${indent}]`;
}
function accountOf(account, { perAccount }) {
    const given = perAccount[account.id]?.parameters;
    if (given === undefined)
        return account;
    const parameters = Object.entries(given).map(([rule, values]) => {
        const plain = Object.entries(values).map(([name, { value }]) => [name, value]);
        return [rule, Object.fromEntries(plain)];
    });
    return { ...account, parameters: Object.fromEntries(parameters) };
}
function ruleOf(rule) {
    const { id, title, severity, status, risk, note, remediation, references, place } = rule;
    const parameters = (0,load_parameters/* parameterValues */.oM)(rule);
    return { id, title, severity, status, risk, note, parameters, remediation, references, place };
}
function eventsOf({ plan, deliveries }) {
    const byKey = new Map(deliveries.map((delivery) => [delivery.event.key, delivery]));
    const planned = new Set(plan.events.map(({ key }) => key));
    const extra = deliveries.map(({ event }) => event).filter(({ key }) => !planned.has(key));
    return [...plan.events, ...extra].map((event) => resultOf(event, byKey.get(event.key)));
}
function resultOf(event, delivery) {
    const { key, action, rule, account, fingerprint, unrepaired, isPrecaution } = event;
    return {
        key,
        action,
        rule,
        account,
        fingerprint,
        ...(unrepaired === undefined ? {} : { unrepaired }),
        ...(isPrecaution === undefined ? {} : { isPrecaution }),
        outcome: delivery?.outcome ?? 'unsent',
        attempts: delivery?.attempts ?? 0,
        status: delivery?.status ?? null,
        error: delivery?.error ?? null,
    };
}


/***/ }),

/***/ 74041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72886);



/** Violations win over gaps: both fail, and the former are certain. */
function verdictOf(run) {
    if (run.findings.some(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3))
        return 'violations';
    return isComplete(run) ? 'pass' : 'incomplete';
}
/** Whether everything was looked at. A run that read nothing, or whose rules judged nothing, looked at nothing. */
function isComplete(run) {
    return (run.coverage.gaps.length === 0 &&
        run.coverage.complete.length > 0 &&
        run.outcomes.length > 0 &&
        run.outcomes.every(({ incomplete }) => incomplete.length === 0) &&
        run.findings.every(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3));
}
/** The verdict in a line, without any word of success unless everything was seen. */
function verdictLine(run, counts) {
    if (counts.violations > 0) {
        const worst = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((severity) => counts.bySeverity[severity] > 0) ?? 'low';
        const worstCount = counts.bySeverity[worst];
        const number = worstCount === counts.violations
            ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(worstCount, `${worst} violation`)
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts.violations, 'violation')}, ${worstCount.toLocaleString('en-US')} ${worst}`;
        return isComplete(run) ? number : `at least ${number}`;
    }
    return isComplete(run) ? 'no violations' : 'incomplete, not everything was seen';
}


/***/ }),

/***/ 42079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadFrameworks)
/* harmony export */ });
/* unused harmony export shippedMappings */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84274);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16819);




/** Absolute path of the folder that holds the mappings, which ships beside the rules. */
function shippedMappings() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedPacks */ .u)()), 'compliance');
}
/**
 * The frameworks that ship, by id. Nobody but us writes these files: a test holds them to schema/compliance.json, so
 * they are taken as they are here.
 */
function loadFrameworks() {
    const folder = shippedMappings();
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => name.endsWith('.yml'))
        .toSorted()
        .map((name) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'))[0]?.value);
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMode: () => (/* binding */ runMode)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var model_coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/call.js
var call = __webpack_require__(76610);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var client_failure = __webpack_require__(93042);
// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/kinds/account.js
var kinds_account = __webpack_require__(59097);
// EXTERNAL MODULE: ./build/src/clouds/aws/access/organization.js
var organization = __webpack_require__(97714);
// EXTERNAL MODULE: ./build/src/clouds/aws/access/role.js
var access_role = __webpack_require__(25665);
;// CONCATENATED MODULE: ./build/src/clouds/aws/access/target.js


/** How an account is read: what is said of it alone goes before what is said of all. */
function targetOf(account, request, caller) {
    const own = request.perAccount?.[account.id] ?? {};
    const named = own.name === undefined ? account : { ...account, name: own.name };
    const isCaller = account.id === caller.id;
    // The role that is rolled out to an organisation's members is seldom in its management account.
    const general = request.organization === true && isCaller ? null : request.role;
    const role = own.role ?? general;
    if (role === null && !isCaller)
        return withoutRole(named, caller);
    const arn = role === null ? null : (0,access_role/* roleArn */.w3)(role, account.id, account.partition);
    if (arn !== null && (0,access_role/* accountOfArn */.KC)(arn) !== account.id)
        return foreignRole(named, arn);
    const via = (own.role === undefined ? request.via : own.via) ?? [];
    return {
        account: named,
        role: arn,
        via: arn === null ? [] : via.map((hop) => (0,access_role/* roleArn */.w3)(hop, caller.id, caller.partition)),
        externalId: own.externalId ?? request.externalId,
        regions: own.regions ?? request.regions,
    };
}
function foreignRole(account, arn) {
    const message = `The role ${arn} does not belong to account ${account.id}. Write {account} where its account id stands.`;
    return { account, failure: new client_failure/* CallFailure */.Rk('role-not-assumable', access_role/* ASSUME_ROLE */.aO, message) };
}
function withoutRole(account, caller) {
    const message = `The credentials belong to account ${caller.id}: reading account ${account.id} takes a role to assume there. Set role.`;
    return { account, failure: new client_failure/* CallFailure */.Rk('role-not-assumable', access_role/* ASSUME_ROLE */.aO, message) };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/accounts.js








const GET_CALLER_IDENTITY = 'sts:GetCallerIdentity';
/** Whose credentials these are: asked once per run. Throws a CallFailure. */
async function whoAmI(sdk, context) {
    try {
        return await (0,call/* callAws */.I)(GET_CALLER_IDENTITY, async (signal) => {
            await sdk.ownCredentials();
            const { Account: id, Arn: arn } = await sdk.getCallerIdentity(signal);
            const partition = arn?.split(':')[1];
            if (id === undefined || !/^\d{12}$/.test(id) || !partition) {
                throw (0,client_failure/* malformed */.Qm)(GET_CALLER_IDENTITY, 'the answer names no account');
            }
            return { id, name: id, partition };
        }, context);
    }
    catch (thrown) {
        throw withAdvice(thrown);
    }
}
/** Nothing in the environment, no profile, no role of a container or an instance. */
class NoCredentials extends client_failure/* CallFailure */.Rk {
    constructor() {
        super('no-credentials', GET_CALLER_IDENTITY, 'No AWS credentials were found. Add a step with aws-actions/configure-aws-credentials before this one, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
    }
}
function withAdvice(thrown) {
    const nothingFound = thrown instanceof client_failure/* CallFailure */.Rk && thrown.message.includes('Could not load credentials from any providers');
    return nothingFound ? new NoCredentials() : thrown;
}
/** The accounts of a run. What AWS or the credentials do comes as a target with a failure. */
async function findTargets(sdk, request, context) {
    try {
        const caller = await whoAmI(sdk, context);
        if (request.organization !== true || request.found !== undefined) {
            return { targets: targetsOf(request, caller), leftOut: [], gaps: [] };
        }
        const { accounts, leftOut, unitsFailure } = await (0,organization/* readOrganization */.w)(sdk, caller, request, context);
        return {
            targets: accounts.map((account) => targetOf(account, request, caller)),
            leftOut,
            gaps: unitsFailure === null ? [] : [(0,client_failure/* gapOf */.iT)(unitsFailure, model_coverage/* EVERYTHING */.Qz, resource/* GLOBAL_REGION */.ju, kinds_account/* ACCOUNT */.u.name, ['unit'])],
        };
    }
    catch (thrown) {
        if (!(thrown instanceof client_failure/* CallFailure */.Rk))
            throw thrown;
        return { targets: unreadableTargets(request, thrown), leftOut: [], gaps: [] };
    }
}
/** The accounts that the request names. */
function targetsOf(request, caller) {
    const { role, found } = request;
    if (found !== undefined)
        return found.map((account) => targetOf(account, request, caller));
    // An ARN with an account id in it says whose account is meant.
    const own = (role === null ? null : (0,access_role/* accountOfArn */.KC)(role)) ?? caller.id;
    const ids = request.accounts.length === 0 ? [own] : request.accounts;
    return [...new Set(ids)].map((id) => targetOf(identity(id, caller.partition), request, caller));
}
/** What a run whose credentials are of no use can not read: the accounts asked for, or whatever there is. */
function unreadableTargets(request, failure) {
    if (request.found !== undefined)
        return request.found.map((account) => ({ account, failure }));
    const unnamed = request.accounts.length === 0 || failure instanceof NoCredentials;
    const ids = unnamed ? [model_coverage/* EVERYTHING */.Qz] : request.accounts;
    return [...new Set(ids)].map((id) => ({ account: identity(id, 'aws'), failure }));
}
function identity(id, partition) {
    return { id, name: id, partition };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/net/no-proxy.js

/**
 * Whether NO_PROXY lets a destination go around the proxy, as curl and Go read it: entries between commas or blanks;
 * `*` for everything; a name for itself and all below it, with or without `.` or `*.` before it; an address; a network
 * in CIDR notation, which meets addresses alone, since names are not looked up for it; each with `:port` where one
 * port is meant.
 */
function isExcepted(text, destination) {
    return text.split(/[\s,]+/).some((entry) => entry !== '' && meets(entry.toLowerCase(), destination));
}
function meets(entry, { host, port }) {
    if (entry === '*')
        return true;
    const [, bracketed, name = bracketed, wanted] = /^(?:\[([\da-f:.]+)\]|([^[\]:]+))(?::(\d+))?$/.exec(entry) ?? ['', undefined, entry];
    if (name === undefined || (wanted !== undefined && Number(wanted) !== port))
        return false;
    if (name.includes('/'))
        return isInNetwork(host, name);
    if ((0,external_node_net_.isIP)(name) !== 0)
        return (0,external_node_net_.isIP)(host) !== 0 && isInNetwork(host, `${name}/${(0,external_node_net_.isIP)(name) === 4 ? 32 : 128}`);
    const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
    return host === domain || host.endsWith(`.${domain}`);
}
function isInNetwork(host, network) {
    const [base = '', bits = ''] = network.split('/');
    const [family, hostFamily] = [(0,external_node_net_.isIP)(base), (0,external_node_net_.isIP)(host)];
    if (family === 0 || hostFamily === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(base, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, hostFamily === 4 ? 'ipv4' : 'ipv6');
}
/**
 * This machine, and the addresses at which AWS gives credentials to machines (instance metadata, ECS and EKS): no
 * proxy reaches them, and what they answer is no proxy's business.
 */
function isLocal(host) {
    return (host === 'localhost' ||
        host.endsWith('.localhost') ||
        LOCAL_NETWORKS.some((network) => isInNetwork(host, network)));
}
const LOCAL_NETWORKS = ['127.0.0.0/8', '::1/128', '169.254.0.0/16', 'fe80::/10', 'fd00:ec2::/32'];

;// CONCATENATED MODULE: ./build/src/net/proxies.js


/** Schemes that curl and others take, and we do not speak. */
const SOCKS = /^socks(4a?|5h?)?:/i;
/**
 * The one reading of HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY for everything that is sent. As curl does, small
 * letters go before capitals, an empty variable is as none, ALL_PROXY is for what has no variable of its own, and
 * `host:port` is a proxy over http.
 */
class Proxies {
    #environment;
    #parsed = new Map();
    constructor(environment) {
        this.#environment = environment;
    }
    /** The proxy for a destination; null: it is asked directly. Throws a UserError for a variable that names no proxy. */
    for(scheme, destination) {
        const { host, port } = { ...destination, host: destination.host.toLowerCase() };
        if (isLocal(host))
            return null;
        const named = this.#named(scheme);
        if (named === null)
            return null;
        const exceptions = this.#value('no_proxy')?.value ?? '';
        if (isExcepted(exceptions, { host, port }))
            return null;
        const key = `${named.variable}=${named.value}`;
        const proxy = this.#parsed.get(key) ?? parseProxy(named);
        this.#parsed.set(key, proxy);
        return proxy;
    }
    /** The same for a URL. */
    forUrl(url) {
        const scheme = url.protocol === 'http:' ? 'http:' : 'https:';
        const host = url.hostname.replace(/^\[|\]$/g, '');
        return this.for(scheme, { host, port: Number(url.port) || (scheme === 'http:' ? 80 : 443) });
    }
    #named(scheme) {
        if (scheme === 'https:')
            return this.#value('https_proxy') ?? this.#value('all_proxy');
        // A web server hands the header `Proxy` of a request to its scripts as HTTP_PROXY (CVE-2016-5385).
        const isScript = this.#environment['REQUEST_METHOD'] !== undefined;
        const own = isScript ? this.#exact('http_proxy') : this.#value('http_proxy');
        return own ?? this.#value('all_proxy');
    }
    #value(variable) {
        return this.#exact(variable) ?? this.#exact(variable.toUpperCase());
    }
    #exact(variable) {
        const value = this.#environment[variable]?.trim() ?? '';
        return value === '' ? null : { variable, value };
    }
}
/** The value is never shown: it may hold a password. */
function parseProxy({ variable, value }) {
    if (SOCKS.test(value)) {
        throw new errors/* UserError */.y(`${variable}: received a SOCKS proxy, expected one that speaks HTTP, such as http://proxy.example:3128; HTTPS_PROXY and HTTP_PROXY go before ALL_PROXY.`);
    }
    const written = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(written) ? new URL(written) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
        throw new errors/* UserError */.y(`${variable}: received what is no address of a proxy, expected http://host:port, https://host:port or host:port; special characters of user and password percent-encoded, as %40 for @.`);
    }
    const { hostname, port, username, password } = url;
    const secure = url.protocol === 'https:';
    return {
        variable,
        origin: `${url.protocol}//${url.host}`,
        host: hostname.replace(/^\[|\]$/g, ''),
        port: Number(port) || (secure ? 443 : 80),
        secure,
        authorization: username === '' && password === '' ? null : basic(`${username}:${password}`),
    };
}
/** RFC 7617, of the octets that the percent-encoding stands for (RFC 3986, 2.1 and 3.2.1). */
function basic(encoded) {
    const octets = encoded.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return `Basic ${Buffer.from(octets, 'latin1').toString('base64')}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
;// CONCATENATED MODULE: ./build/src/net/trusted.js




const VARIABLE = 'AWS_CA_BUNDLE';
const CERTIFICATE = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]*-----END (?:TRUSTED )?CERTIFICATE-----/g;
/** All of Mozilla's are some 0.2 MB. */
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Whom connections trust where AWS_CA_BUNDLE names more certificates: these, and whom Node trusts by itself (its own,
 * those of NODE_EXTRA_CA_CERTS, with --use-system-ca the system's). Null: Node's alone. Throws a UserError where the
 * file cannot be used.
 */
function trustedBy(environment) {
    const path = environment[VARIABLE] ?? '';
    if (path === '')
        return null;
    const certificates = read(path).match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw unusable(path, 'no PEM certificate (BEGIN CERTIFICATE) is in it');
    for (const [index, certificate] of certificates.entries()) {
        const damage = damageOf(certificate);
        if (damage !== null)
            throw unusable(path, `certificate ${index + 1} of it is damaged: ${damage}`);
    }
    return (0,external_node_tls_.createSecureContext)({ ca: [...(0,external_node_tls_.getCACertificates)('default'), ...certificates] });
}
function damageOf(certificate) {
    try {
        return new external_node_crypto_.X509Certificate(certificate).raw.length > 0 ? null : 'it is empty';
    }
    catch (error) {
        return (0,errors/* messageOf */.b)(error);
    }
}
function read(path) {
    try {
        return (0,read_regular_file/* readRegularFile */.XF)(path, MAX_BYTES).toString('latin1');
    }
    catch (error) {
        throw unusable(path, (0,errors/* messageOf */.b)(error));
    }
}
function unusable(path, why) {
    return new errors/* UserError */.y(`${VARIABLE}: received ${JSON.stringify(path)}, expected a file of PEM certificates: ${why}.`);
}

// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/net/tunnel.js





/**
 * Until the proxy has connected. Less than the five seconds that the AWS SDK waits for a connection, so that the
 * failure says that it is the proxy's.
 */
const PATIENCE_MS = 4_500;
/** A proxy that cannot be used. The message says which, and never with what password. */
class ProxyError extends Error {
    name = 'ProxyError';
    code = 'ERR_PROXY_TUNNEL';
    constructor({ origin, variable }, problem, cause = '') {
        super(`the proxy ${origin} (${variable}) ${problem}${cause === '' ? '' : `: ${(0,visible/* visible */.R)(cause)}`}`);
    }
}
/** A socket that leads through the proxy to the destination (RFC 9110, 9.3.6). Rejects with a ProxyError. */
async function openTunnel(proxy, { host, port }, options) {
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const request = (proxy.secure ? external_node_https_ : external_node_http_).request({
        method: 'CONNECT',
        host: proxy.host,
        port: proxy.port,
        path: authority,
        agent: false,
        headers: { host: authority, 'user-agent': 'cloud-baseline', ...authorizationOf(proxy) },
        ...trust(options),
    });
    return withinLimit(proxy, options, () => request.destroy(), (resolve, reject) => {
        request.once('error', (error) => reject(unreachable(proxy, error)));
        request.once('connect', ({ statusCode = 0, statusMessage = '' }, socket, head) => {
            if (statusCode >= 200 && statusCode < 300 && head.length === 0)
                return resolve(socket);
            socket.destroy();
            reject(refused(proxy, authority, statusCode, statusMessage));
        });
        request.end();
    });
}
/** A socket to the proxy itself, for requests that name their whole URL. Rejects with a ProxyError. */
async function connectToProxy(proxy, options) {
    const { host, port } = proxy;
    const socket = proxy.secure
        ? external_node_tls_.connect({ host, port, ...(external_node_net_.isIP(host) === 0 ? { servername: host } : {}), ...trust(options) })
        : external_node_net_.connect({ host, port });
    return withinLimit(proxy, options, () => socket.destroy(), (resolve, reject) => {
        socket.once('error', (error) => reject(unreachable(proxy, error)));
        socket.once(proxy.secure ? 'secureConnect' : 'connect', () => resolve(socket));
    });
}
function authorizationOf({ authorization }) {
    return authorization === null ? {} : { 'proxy-authorization': authorization };
}
function trust({ trusted }) {
    return trusted === null ? {} : { secureContext: trusted };
}
async function withinLimit(proxy, { signal }, destroy, begin) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const giveUp = (problem) => {
        reject(new ProxyError(proxy, problem));
        destroy();
    };
    const onAbort = () => giveUp('was not waited for any longer');
    const timer = setTimeout(() => giveUp(`did not connect within ${PATIENCE_MS / 1000} s`), PATIENCE_MS);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        begin(resolve, reject);
        return await promise;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
function unreachable(proxy, error) {
    // A name with several addresses fails with one error for all of them, which has a code and no message.
    const { message, code } = error;
    return new ProxyError(proxy, 'cannot be used', message || code);
}
function refused(proxy, authority, status, told) {
    const answer = `it answered CONNECT ${authority} with ${status}`;
    if (status === 407) {
        const given = proxy.authorization === null ? 'a user and a password' : 'another user or password';
        return new ProxyError(proxy, `asks for ${given}`, `${answer} Proxy Authentication Required`);
    }
    return new ProxyError(proxy, 'does not let this through', `${answer} ${told}`.trim());
}

;// CONCATENATED MODULE: ./build/src/net/network.js





/** Reads the environment. Throws a UserError for certificates that cannot be used. */
function openNetwork(environment, options) {
    const proxies = new Proxies(environment);
    const trusted = trustedBy(environment);
    const end = new AbortController();
    const proxyOptions = { trusted, signal: end.signal };
    const httpAgent = new PlainAgent(proxies, proxyOptions, options);
    const httpsAgent = new TunnelAgent(proxies, proxyOptions, options);
    return {
        httpAgent,
        httpsAgent,
        check: (url) => void proxies.forUrl(new URL(url)),
        close: () => {
            end.abort();
            httpAgent.destroy();
            httpsAgent.destroy();
        },
    };
}
/** For https: every request has a tunnel of its own, at whose end stands the server with its certificate. */
class TunnelAgent extends external_node_https_.Agent {
    #proxies;
    #options;
    constructor(proxies, options, own) {
        super({ ...own, ...network_trust(options) });
        this.#proxies = proxies;
        this.#options = options;
    }
    createConnection(options, callback) {
        const proxy = proxyOf(this.#proxies, 'https:', options, callback);
        if (proxy === undefined)
            return undefined;
        if (proxy === null)
            return super.createConnection(options, callback);
        void hand(openTunnel(proxy, destinationOf(options, 443), this.#options).then(
        // The types do not know that TLS may run over a socket that is there.
        (socket) => super.createConnection({ ...options, socket })), callback);
        return undefined;
    }
}
const AgentOfNode = external_node_http_.Agent;
/** For http: the proxy is asked for the whole URL (RFC 9112, 3.2.2). */
class PlainAgent extends AgentOfNode {
    #proxies;
    #options;
    constructor(proxies, options, own) {
        super(own);
        this.#proxies = proxies;
        this.#options = options;
    }
    addRequest(request, options) {
        const proxy = proxyOf(this.#proxies, 'http:', options);
        if (proxy !== null && proxy !== undefined) {
            const { host, port } = destinationOf(options, 80);
            const name = host.includes(':') ? `[${host}]` : host;
            request.path = `http://${name}${port === 80 ? '' : `:${port}`}${request.path}`;
            for (const [header, value] of Object.entries(authorizationOf(proxy)))
                request.setHeader(header, value);
        }
        super.addRequest(request, options);
    }
    createConnection(options, callback) {
        const proxy = proxyOf(this.#proxies, 'http:', options, callback);
        if (proxy === undefined)
            return undefined;
        if (proxy === null)
            return super.createConnection(options, callback);
        void hand(connectToProxy(proxy, this.#options), callback);
        return undefined;
    }
}
/** Undefined: the callback was told that the variable names no proxy. */
function proxyOf(proxies, scheme, options, callback) {
    try {
        return proxies.for(scheme, destinationOf(options, scheme === 'http:' ? 80 : 443));
    }
    catch (error) {
        if (callback !== undefined)
            fail(callback, error);
        return undefined;
    }
}
function destinationOf({ host, port }, usual) {
    return { host: host ?? 'localhost', port: Number(port ?? usual) };
}
async function hand(socket, callback) {
    if (callback === undefined)
        return;
    try {
        callback(null, await socket);
    }
    catch (error) {
        fail(callback, error);
    }
}
/** Node reads the stream only where there is no error. */
function fail(callback, error) {
    ;
    callback(error);
}
function network_trust({ trusted }) {
    return trusted === null ? {} : { secureContext: trusted };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/credentials-limit.js


/** A person may have to confirm a sign-in; a program of credential_process that takes longer hangs. */
const LIMIT_MS = 120_000;
/**
 * What gives credentials (programs, metadata servers, sign-in services) has no limit of its own, or a long one. Rejects
 * with a CallFailure when the time is over; the work itself cannot be ended.
 * @param limit milliseconds
 */
async function credentials_limit_withinLimit(credentials, limit = LIMIT_MS) {
    const end = new AbortController();
    const late = (0,promises_.setTimeout)(limit, undefined, { signal: end.signal, ref: false }).then(() => {
        throw new client_failure/* CallFailure */.Rk('no-credentials', 'sts:GetCallerIdentity', `No AWS credentials came within ${limit / 1000} s: the credential_process of the profile, or the address that gives them, does not answer.`);
    });
    late.catch(() => undefined);
    try {
        return await Promise.race([credentials, late]);
    }
    finally {
        end.abort();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/clouds/aws/access/home-region.js




/** Where nobody says anything: AWS's first, which is on in every account. */
const USUAL_REGION = 'us-east-1';
/** As AWS's SDKs take it: a code, or one of the pseudo-regions for FIPS endpoints. */
const REGION = /^(?:fips-)?[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}(?:-fips)?$/;
/**
 * AWS_REGION, AWS_DEFAULT_REGION, then the profile's region (AWS_PROFILE, else `default`) in the files of AWS's
 * command line: with it come the partition and its endpoints. Throws a UserError for files that are none and for what
 * is no region.
 */
async function findHomeRegion(environment) {
    refusePipes(environment);
    for (const from of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
        const region = environment[from]?.trim() ?? '';
        if (region !== '')
            return checked(region, from);
    }
    const profile = environment['AWS_PROFILE'] || 'default';
    const region = (await regionOf(profile, environment))?.trim() ?? '';
    return region === '' ? { region: USUAL_REGION, from: null } : checked(region, `profile ${profile}`);
}
async function regionOf(profile, environment) {
    const { loadSharedConfigFiles } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 47291, 19));
    const { configFile, credentialsFile } = await loadSharedConfigFiles({
        configFilepath: pathOf('AWS_CONFIG_FILE', environment),
        filepath: pathOf('AWS_SHARED_CREDENTIALS_FILE', environment),
        ignoreCache: true,
    });
    return credentialsFile[profile]?.['region'] ?? configFile[profile]?.['region'];
}
function checked(region, from) {
    if (REGION.test(region))
        return { region, from };
    const where = from.startsWith('AWS_') ? from : `region of ${from}`;
    throw new errors/* UserError */.y(`${where}: received ${JSON.stringify(region)}, expected the code of a region such as eu-central-1.`);
}
const FILES = {
    AWS_CONFIG_FILE: 'config',
    AWS_SHARED_CREDENTIALS_FILE: 'credentials',
    AWS_WEB_IDENTITY_TOKEN_FILE: null,
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: null,
};
function pathOf(variable, environment) {
    return environment[variable] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.aws', FILES[variable] ?? '');
}
/** The SDK reads these files whole and waits for pipes without end, past every limit and past the process's own end. */
function refusePipes(environment) {
    for (const [variable, usual] of Object.entries(FILES)) {
        if (usual === null && (environment[variable] ?? '') === '')
            continue;
        const path = pathOf(variable, environment);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats === undefined || stats.isFile() || stats.isDirectory() || path === external_node_os_.devNull)
            continue;
        throw new errors/* UserError */.y(`${variable}: received ${JSON.stringify(path)}, expected a file, and no pipe or device.`);
    }
}

// EXTERNAL MODULE: ./build/src/clouds/aws/client/server-clock.js
var server_clock = __webpack_require__(78454);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/secrets.js
var secrets = __webpack_require__(63297);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/sdk.js





/** As the SDK's own clients do, so that a request never leaves with credentials about to expire. */
const RENEW_BEFORE_MS = 300_000;
/** Organizations is one per partition, wherever the accounts are: AWS General Reference, its endpoints. */
const ORGANIZATIONS_REGIONS = {
    aws: 'us-east-1',
    'aws-cn': 'cn-northwest-1',
    'aws-us-gov': 'us-gov-west-1',
};
/** Per origin, which is per region, or all of AWS where AWS_ENDPOINT_URL leads somewhere else. */
const MAX_SOCKETS = 100;
const CONNECTION_TIMEOUT_MS = 5_000;
/** To the first byte, and between bytes. The slowest Describe pages of 1,000 take some 10 s. */
const REQUEST_TIMEOUT_MS = 30_000;
/**
 * Loads the SDK, which takes some 0.3 s: only runs that collect pay for it. Throws a UserError where the environment
 * names a proxy, certificates or a region that are none.
 */
async function loadSdk({ environment, logger }) {
    const { region: homeRegion, from } = await findHomeRegion(environment);
    if (from?.startsWith('profile '))
        logger.info(`AWS is asked in ${homeRegion}, the region of ${from}.`);
    const network = openNetwork(environment, { keepAlive: true, maxSockets: MAX_SOCKETS });
    const clock = new server_clock/* ServerClock */.i(logger);
    const [ec2, sts, providers, config, { NodeHttpHandler }, endpoints, { PageProtocol }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(193)]).then(__webpack_require__.t.bind(__webpack_require__, 35193, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19)),
        __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 47291, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(279)]).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(152)]).then(__webpack_require__.t.bind(__webpack_require__, 5152, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(125)]).then(__webpack_require__.bind(__webpack_require__, 46125)),
    ]);
    const requestHandler = new NodeHttpHandler({
        connectionTimeout: CONNECTION_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        socketTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true,
        httpAgent: network.httpAgent,
        httpsAgent: network.httpsAgent,
    });
    // Without `logger: {}` every answer is copied for a log that nobody writes: a fifth of the time of a large page.
    // `maxAttempts: 1`: repetition is call.ts's, which does not give up where the SDK's token bucket is empty.
    const common = { requestHandler, logger: {}, maxAttempts: 1 };
    const shared = () => ({
        ...common,
        systemClockOffset: clock.offset,
    });
    // The region is no `clientConfig`: a profile's sso_region is another one.
    const chain = providers.fromNodeProviderChain({
        clientConfig: { requestHandler },
        parentClientConfig: { region: homeRegion },
    });
    const ownCredentials = () => credentials_limit_withinLimit(chain()).then(secrets/* noteCredentials */.z);
    // The endpoint is the home region's own: the global one is a single region that may be down.
    const stsClient = new sts.STSClient({ ...shared(), region: homeRegion, credentials: ownCredentials });
    const stsClients = new Map();
    const stsFrom = (credentials) => {
        if (credentials === null)
            return stsClient;
        const client = stsClients.get(credentials) ?? new sts.STSClient({ ...shared(), region: homeRegion, credentials });
        stsClients.set(credentials, client);
        return client;
    };
    const commands = ec2;
    return {
        homeRegion,
        ownCredentials,
        remember: (source, now) => config.memoize(source, ({ expiration }) => expiration !== undefined &&
            expiration.getTime() - (now().getTime() + clock.offset) < RENEW_BEFORE_MS, ({ expiration }) => expiration !== undefined),
        getCallerIdentity: (abortSignal) => clock.correcting(stsClient, () => stsClient.send(new sts.GetCallerIdentityCommand({}), { abortSignal })),
        assumeRole: (request, abortSignal, credentials) => {
            const client = stsFrom(credentials);
            return clock.correcting(client, () => client.send(new sts.AssumeRoleCommand(request), { abortSignal }));
        },
        ec2: (region, credentials) => {
            const client = new ec2.EC2Client({ ...shared(), region, credentials, protocol: PageProtocol });
            return async (operation, input, abortSignal) => {
                const Command = commands[`${operation}Command`];
                if (Command === undefined)
                    throw new TypeError(`The AWS SDK has no EC2 operation ${operation}.`);
                return {
                    ...(await clock.correcting(client, () => client.send(new Command(input), { abortSignal }))),
                };
            };
        },
        organizations: async (partition) => {
            const { callOrganizations } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(503), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 70754));
            const region = ORGANIZATIONS_REGIONS[partition] ?? homeRegion;
            return callOrganizations({ ...shared(), region, credentials: ownCredentials }, clock);
        },
        longName: (region) => {
            const { description } = endpoints.partition(region);
            return description;
        },
        close: () => {
            requestHandler.destroy();
            network.close();
        },
    };
}

// EXTERNAL MODULE: ./build/src/concurrency/limit.js
var limit = __webpack_require__(50054);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/rate.js

/** How long it takes to come back from nearly nothing to the full rate, if AWS does not throttle again. */
const RECOVERY_SECONDS = 30;
/** Requests per second below which it never slows down: somebody has to ask whether AWS is well again. */
const SLOWEST = 1;
/**
 * A token bucket that holds one second's worth of requests. When AWS throttles, its rate is halved and grows again
 * bit by bit, so that it settles near what AWS grants (additive increase, multiplicative decrease, as TCP does).
 */
class RequestRate {
    #most;
    #clock;
    /** Right after the last throttle. */
    #slowed;
    #slowedAt = -Infinity;
    /** When the bucket has its next token. */
    #next = -Infinity;
    /**
     * @param most requests per second
     * @param clock milliseconds that never jump, as the time of day may
     */
    constructor(most, clock) {
        this.#most = most;
        this.#slowed = most;
        this.#clock = clock;
    }
    /** Requests that may leave in a second, as things stand. */
    get perSecond() {
        if (this.#slowed === this.#most)
            return this.#most;
        const seconds = (this.#clock() - this.#slowedAt) / 1000;
        return Math.min(this.#most, this.#slowed + (seconds * this.#most) / RECOVERY_SECONDS);
    }
    get isSlowed() {
        return this.perSecond < this.#most;
    }
    /** Whether AWS grants only a small part of the rate. */
    get isSlow() {
        return this.perSecond <= this.#most / 4;
    }
    /** Takes a token and says in how many milliseconds it is there. */
    take() {
        const now = this.#clock();
        const apart = 1000 / this.perSecond;
        const at = Math.max(this.#next, now - Math.max(0, 1000 - apart));
        this.#next = at + apart;
        return Math.max(0, at - now);
    }
    /** Waits until a request may leave, or the signal is aborted. */
    async turn(signal) {
        const wait = this.take();
        if (wait > 0)
            await (0,promises_.setTimeout)(wait, undefined, { signal }).catch(() => undefined);
    }
    /**
     * AWS throttled a request that left at this time. One that left before the rate was last halved says nothing new:
     * what is in flight together is throttled together.
     */
    throttled(sentAt) {
        if (sentAt < this.#slowedAt)
            return;
        this.#slowed = Math.max(Math.min(SLOWEST, this.#most), this.perSecond / 2);
        this.#slowedAt = this.#clock();
        this.#next = Math.max(this.#next, this.#slowedAt);
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/rate-scope.js



/** Of the requests in flight: what hangs in one region must leave room for all others. */
const REQUESTS_PER_REGION = 30;
/** Enough to keep one core of ours busy; other programs of the account's owner ask AWS as well. */
const REQUESTS_PER_ACCOUNT = 48;
/** What all accounts know of a region together. */
class RegionSight {
    requests = new limit/* Limit */.I(REQUESTS_PER_REGION);
    /** Whether an account gave it up as nothing in it answered, and no other has had an answer since. */
    isLost = false;
}
/**
 * The requests to one account in one region, where AWS counts them and where they fail together: its rate, what AWS
 * said to that, and whether anything is answered at all. No account or region slows another one down.
 */
class Lane {
    rate;
    clock;
    #region;
    #account;
    #onSlow;
    #throttles = 0;
    #throttledSince = null;
    #answeredAt = -Infinity;
    #lost = null;
    /** @param region null: it is never given up, since everything depends on it */
    constructor(rate, clock, region = null, onSlow = () => undefined, account = null) {
        this.rate = rate;
        this.clock = clock;
        this.#region = region;
        this.#account = account;
        this.#onSlow = onSlow;
    }
    /** How many requests were throttled. */
    get throttles() {
        return this.#throttles;
    }
    /** Milliseconds of the clock; null unless everything is throttled that was asked since. */
    get throttledSince() {
        return this.#throttledSince;
    }
    /** Whether another account has found that nothing answers here. */
    get isDoubtful() {
        return this.#region?.isLost === true;
    }
    /** Lets what hangs in this region hold back nothing but this region, and no account have more than its share. */
    inTurn(work) {
        const inRegion = () => (this.#region === null ? work() : this.#region.requests.run(work));
        return this.#account === null ? inRegion() : this.#account.run(inRegion);
    }
    /** AWS answered, if only to refuse. */
    answered() {
        this.#answeredAt = this.clock();
        this.#throttledSince = null;
        if (this.#region !== null)
            this.#region.isLost = false;
    }
    throttled(sentAt) {
        this.#throttles += 1;
        this.#throttledSince ??= this.clock();
        this.rate.throttled(sentAt);
        if (this.rate.isSlow)
            this.#onSlow();
    }
    /** A request was not answered. */
    unanswered() {
        this.#onSlow();
    }
    /** All attempts at a call that began at this time have failed. */
    gaveUp(failure, began) {
        if (failure.reason !== 'unreachable' || this.#region === null || this.#answeredAt >= began)
            return;
        this.#lost ??= failure;
        this.#region.isLost = true;
    }
    /** Why a call is not tried at all, each attempt of which would take half a minute; null: it is. */
    refusal(action) {
        if (this.#lost === null)
            return null;
        const message = `${(0,client_failure/* operationOf */.zI)(action)}: not tried, since nothing in this region answered: ${this.#lost.message}`;
        return new client_failure/* CallFailure */.Rk('unreachable', action, message);
    }
}
/** The lanes of a run: one for each account and region. */
class Lanes {
    #maxRate;
    #clock;
    #rates = new Map();
    #regions = new Map();
    #accounts = new Map();
    /** @param maxRate requests per second, account and region */
    constructor(maxRate, clock) {
        this.#maxRate = maxRate;
        this.#clock = clock;
    }
    /** @param onSlow called whenever the lane has to wait for long */
    open(account, region, onSlow) {
        const key = `${account} ${region}`;
        const rate = this.#rates.get(key) ?? new RequestRate(this.#maxRate, this.#clock);
        this.#rates.set(key, rate);
        const sight = this.#regions.get(region) ?? new RegionSight();
        this.#regions.set(region, sight);
        const requests = this.#accounts.get(account) ?? new limit/* Limit */.I(REQUESTS_PER_ACCOUNT);
        this.#accounts.set(account, requests);
        return new Lane(rate, this.#clock, sight, onSlow, requests);
    }
    /** Forgets an account that is read: their number must not fill the memory. */
    close(account) {
        this.#accounts.delete(account);
        for (const key of this.#rates.keys())
            if (key.startsWith(`${account} `))
                this.#rates.delete(key);
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/sts-context.js



/** Sets of credentials are asked for apart: a renewal must not wait behind the requests that wait for it. */
const REQUESTS_IN_FLIGHT = 10;
/** A fraction of what STS takes from an account (600 requests a second in each region), of which others want their part. */
const REQUESTS_PER_SECOND = 50;
function clock() {
    return performance.now();
}
/** How STS and Organizations are called, which serve all accounts of the run. */
function stsContext({ signal, now }, pace, counts = { requests: 0, throttled: 0 }) {
    const lane = new Lane(new RequestRate(REQUESTS_PER_SECOND, clock), clock);
    return { signal, now, pace, counts, lane, requests: new limit/* Limit */.I(REQUESTS_IN_FLIGHT) };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/find-accounts.js








/** The accounts that collectAws would read, without reading any. Nothing that AWS or the credentials do is thrown. */
async function findAccounts(request, tools) {
    (0,external_node_events_.setMaxListeners)(0, tools.signal);
    const sdk = await loadSdk(tools);
    try {
        const { targets, leftOut, gaps } = await findTargets(sdk, request, stsContext(tools, call/* AWS_PACE */.C));
        return {
            accounts: targets
                .map(({ account }) => account)
                .filter(({ id }) => id !== model_coverage/* EVERYTHING */.Qz)
                .toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
            leftOut,
            gaps: [
                ...gaps,
                ...targets.flatMap((target) => 'failure' in target && target.account.id === model_coverage/* EVERYTHING */.Qz
                    ? [(0,client_failure/* gapOf */.iT)(target.failure, model_coverage/* EVERYTHING */.Qz, model_coverage/* EVERYTHING */.Qz, model_coverage/* EVERYTHING */.Qz)]
                    : []),
            ],
        };
    }
    finally {
        sdk.close();
    }
}

// EXTERNAL MODULE: ./build/src/host/github/links.js
var links = __webpack_require__(87707);
;// CONCATENATED MODULE: ./build/src/past/presence.js
/** The resources with an open finding of the last run. */
function openResources(loaded) {
    if (loaded.status !== 'loaded')
        return [];
    const places = new Map();
    for (const { account, region, kind, id, fixedAt } of Object.values(loaded.history.findings)) {
        const place = { account, region, kind, id };
        if (fixedAt === null)
            places.set(keyOf(place), place);
    }
    return [...places.values()];
}
function watchPresence(loaded) {
    return watchFor(openResources(loaded));
}
/** Memory: one key per resource that is watched for, whatever the number of resources in the run. */
function watchFor(places) {
    const watched = new Map(places.map((place) => [keyOf(place), place]));
    const kinds = new Set(places.map(({ account, region, kind }) => kindKey(account, region, kind)));
    const present = new Set();
    return {
        watches: (account, region, kind) => kinds.has(kindKey(account, region, kind)),
        saw(resource) {
            if (watched.size === 0)
                return;
            const key = keyOf(resource);
            if (watched.has(key))
                present.add(key);
        },
        has: (subject) => present.has(keyOf(subject)) || !watched.has(keyOf(subject)),
        seen: () => [...watched].filter(([key]) => present.has(key)).map(([, place]) => place),
    };
}
function kindKey(account, region, kind) {
    return [account, region, kind].join('\n');
}
function keyOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}

// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/rules/compliance/load-frameworks.js
var load_frameworks = __webpack_require__(42079);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
;// CONCATENATED MODULE: ./build/src/alert/decide/cancelled-plan.js

/**
 * What a run says that somebody ended: nothing. Who stops a run does not mean to page anybody, and what it did not get
 * to see resolves nothing. Whatever is due, the next run says: violations are told in every run that sees them, and
 * what an earlier run could not deliver stays in the ledger.
 */
function cancelledPlan(ledger, sentTo, unswept) {
    if (sentTo === null)
        return { events: [], held: [], notes: [], unswept };
    const entries = Object.values(ledger).toSorted((a, b) => (0,compare/* compareText */.n)(a.key, b.key));
    return {
        events: [],
        held: entries.map(({ key, rule, account }) => ({ key, rule, account, reason: HELD })),
        notes: [
            'The run was cancelled, so nothing was sent to PagerDuty: no alert was opened and none was closed. The next run says what is due.',
        ],
        unswept,
    };
}
const HELD = 'The run was cancelled, so nothing was said about this alert.';

// EXTERNAL MODULE: ./build/src/text/limit.js
var text_limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/answer.js


/** What was not answered as the receiver does is tried again: nobody knows who answered. */
function judge(answer, receipt, now) {
    const { status } = answer;
    if (status === receipt.status) {
        const fault = receipt.fault(answer.body);
        if (fault === null)
            return { kind: 'accepted', status };
        return { kind: 'again', status, error: fault, wait: waitOf(answer, now) };
    }
    if (status === 429) {
        return { kind: 'again', status, error: 'too many events', wait: waitOf(answer, now) };
    }
    if (status === 408 || status >= 500) {
        return { kind: 'again', status, error: 'PagerDuty is in trouble', wait: waitOf(answer, now) };
    }
    if (status >= 200 && status < 300)
        return { kind: 'again', status, error: refusal(answer), wait: null };
    return { kind: 'refused', status, error: refusal(answer) };
}
function refusal({ status, body }) {
    const reasons = reasonsOf(body);
    const said = reasons === '' ? '' : ` (it says: ${reasons})`;
    if (status === 400)
        return `the event is invalid: ${reasons === '' ? 'no reason was given' : reasons}`;
    if (status === 401 || status === 403) {
        return ('the routing key was not accepted: is pagerduty-routing-key the integration key of an Events API v2 ' +
            `integration, and does pagerduty-endpoint fit its service region?${said}`);
    }
    if (status === 404)
        return `nothing takes events at this address: check pagerduty-endpoint${said}`;
    if (status === 413)
        return `the event is too large for PagerDuty or for a proxy on the way${said}`;
    if (status >= 300 && status < 400) {
        return 'it was a redirect, which is not followed: check pagerduty-endpoint and the proxy';
    }
    return `PagerDuty would have answered 202: check pagerduty-endpoint and the proxy${said}`;
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
    if (!(0,json/* isJsonObject */.O)(parsed))
        return '';
    const { message, errors } = parsed;
    const list = Array.isArray(errors) ? errors : [errors];
    const texts = [message, ...list].filter((text) => typeof text === 'string' && text !== '');
    return texts.join('; ').slice(0, 1000);
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
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/post.js



/** PagerDuty's answers are a few hundred bytes. */
const MAX_ANSWER_BYTES = 256 * 1024;
/** Why no answer came. It keeps no cause: axios hangs the whole request, routing key included, on its errors. */
class NoAnswerError extends Error {
    name = 'NoAnswerError';
}
const USER_AGENT = 'cloud-baseline';
/** Events follow each other. */
const post_MAX_SOCKETS = 2;
/**
 * Over axios, through the proxies that the environment names. Redirects are not followed: they would carry the key to
 * wherever they point. Throws a UserError where the environment names certificates that cannot be used.
 */
function postOver(environment) {
    const { httpAgent, httpsAgent } = openNetwork(environment, { keepAlive: false, maxSockets: post_MAX_SOCKETS });
    return async (url, body, signal) => {
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
            headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'User-Agent': USER_AGENT },
        });
        const response = await sent.catch((error) => new NoAnswerError(describe(error, isAxiosError(error) ? error.code : undefined)));
        if (response instanceof NoAnswerError)
            throw response;
        const headers = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
        return { status: response.status, headers: new Map(headers), body: String(response.data) };
    };
}
function describe(error, code = '') {
    return `${said(error, code)}${(0,untrusted/* certificateHelp */.x)(code)}`;
}
function said(error, code) {
    const message = (0,errors/* messageOf */.b)(error);
    if (message === '')
        return code === '' ? 'no connection' : code;
    return code === '' || message.includes(code) ? message : `${message} (${code})`;
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/receipt.js


/** So much of a body that is not what it should be is shown. */
const SHOWN = 200;
/**
 * PagerDuty says 202 with `status: success` and the event's deduplication key
 * (https://developer.pagerduty.com/docs/events-api-v2-overview). Anything else did not come from it, or not for this event.
 */
function pagerdutyReceipt(key) {
    return { status: 202, fault: (body) => faultOf(body, key) };
}
function faultOf(body, key) {
    if (body.trim() === '')
        return `${NOT_PAGERDUTY}: the answer is empty`;
    const answer = parse(body);
    if (!(0,json/* isJsonObject */.O)(answer))
        return `${NOT_PAGERDUTY}: it is ${show(body)}`;
    if (answer['status'] !== 'success')
        return `PagerDuty does not say that it has the event: ${show(body)}`;
    if (answer['dedup_key'] !== key)
        return `the answer is about another event: ${show(body)}`;
    return null;
}
const NOT_PAGERDUTY = 'PagerDuty did not answer this (check the proxy and pagerduty-endpoint)';
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function show(body) {
    return JSON.stringify((0,text_limit/* limitCodePoints */.s)(body.trim().replace(/\s+/g, ' '), SHOWN));
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/deliver.js








const ATTEMPT_MS = 10_000;
const BUDGET_MS = 3 * 60_000;
/** After the first attempt, where neither an answer nor a rate limit says how long to wait. */
const BACKOFF_MS = [2_000, 8_000, 30_000];
/** PagerDuty's own advice for a 429 without a header: 3 retries, 30 seconds apart. */
const RATE_LIMITED_MS = 30_000;
/** PagerDuty takes about 120 events per minute and integration key, in a sliding window. */
const MINUTE_MS = 60_000;
const PER_MINUTE = 100;
/**
 * Sends the events one after the other, in the order of the plan. Retries what may yet succeed, within three minutes
 * for all of them; what is left is `pending`, to be sent by the next run. Never rejects, and never tells the key.
 */
async function deliverAlerts(plan, options) {
    const { routingKey } = options;
    if (options.dryRun || routingKey === null) {
        return plan.events.map((event) => ({ event, outcome: 'dry-run', attempts: 0, status: null, error: null }));
    }
    const { logger } = options;
    const sender = new Sender(options, routingKey);
    const deliveries = [];
    const all = (0,text_words/* count */.U9)(plan.events.length, 'alert event');
    let hasFailed = false;
    for (const event of plan.events) {
        // What closes nothing that anybody knows of waits for the next run rather than for an answer.
        if (event.isPrecaution === true && hasFailed) {
            deliveries.push({ event, outcome: 'pending', attempts: 0, status: null, error: 'not tried' });
            continue;
        }
        logger.live?.(`… ${deliveries.length.toLocaleString('en-US')} of ${all} sent`);
        const delivery = await sender.deliver(event);
        deliveries.push(delivery);
        hasFailed ||= delivery.outcome === 'pending';
        tell(delivery, logger);
    }
    return deliveries;
}
class Sender {
    #routingKey;
    #url;
    #post;
    #sleep;
    #random;
    #signal;
    #now;
    #deadline;
    /** When the attempts of the last minute were made. */
    #recent = [];
    constructor(options, routingKey) {
        this.#routingKey = routingKey;
        this.#url = `${options.endpoint.replace(/\/+$/, '')}/v2/enqueue`;
        this.#post = options.post;
        this.#sleep = options.sleep ?? ((milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }));
        this.#random = options.random ?? Math.random;
        this.#signal = options.signal ?? new AbortController().signal;
        this.#now = () => options.now().getTime();
        this.#deadline = this.#now() + BUDGET_MS;
    }
    async deliver(event) {
        let last = null;
        for (let attempts = 0;; attempts++) {
            const isLast = event.isPrecaution === true && attempts > 0;
            const wait = last?.kind === 'again' ? (isLast ? null : this.#backoff(last, attempts)) : 0;
            const stop = wait === null ? '' : await this.#waitForTurn(wait);
            if (stop !== null)
                return this.#pending(event, attempts, last, stop);
            last = await this.#attempt(event);
            if (last.kind === 'again')
                continue;
            const error = last.kind === 'refused' ? this.#redact(last.error) : null;
            return { event, outcome: last.kind, attempts: attempts + 1, status: last.status, error };
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
        const oldest = this.#recent.at(-PER_MINUTE);
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
    async #attempt(event) {
        const signal = this.#signal;
        this.#recent = [...this.#recent, this.#now()];
        const timeout = new AbortController();
        const milliseconds = Math.min(ATTEMPT_MS, this.#deadline - this.#now());
        const timer = setTimeout(() => timeout.abort(), milliseconds);
        try {
            const body = JSON.stringify({ ...event.body, routing_key: this.#routingKey });
            const answer = await this.#post(this.#url, body, AbortSignal.any([signal, timeout.signal]));
            return judge(answer, pagerdutyReceipt(event.key), this.#now());
        }
        catch (error) {
            const timedOut = timeout.signal.aborted && !signal.aborted;
            return unanswered(timedOut ? new NoAnswerError(`none within ${Math.ceil(milliseconds / 1000)} s`) : error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    #pending(event, attempts, last, why) {
        const status = last?.status ?? null;
        const said = last?.kind === 'again' ? last.error : 'not tried';
        const error = this.#redact(why === '' ? said : `${said}; ${why}`);
        return { event, outcome: 'pending', attempts, status, error };
    }
    /** Whatever an answer or an error repeats of the request, the key stays here. */
    #redact(text) {
        return (0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(text.replaceAll(this.#routingKey, '***')), 1500);
    }
}
const OVER_BUDGET = 'no time is left of the three minutes for alerts';
function tell({ event, outcome, attempts, error }, logger) {
    // There may be hundreds that close nothing, and the report says how many.
    if (outcome === 'accepted' && event.isPrecaution === true)
        return;
    const what = `${event.action} ${(0,visible/* visible */.R)(event.key)}`;
    if (outcome === 'accepted') {
        const times = attempts === 1 ? '' : ` after ${(0,text_words/* count */.U9)(attempts, 'attempt')}`;
        logger.info(`PagerDuty accepted ${what}${times}`);
    }
    else
        logger.warning(`PagerDuty did not accept ${what}: ${error ?? ''}`);
}

;// CONCATENATED MODULE: ./build/src/alert/ledger.js
/**
 * The ledger after the deliveries. An event of the plan without a delivery changes nothing, nor does a dry run.
 * Held alerts and those behind another routing key stay as they are.
 */
function updateLedger(ledger, plan, deliveries, context) {
    const next = new Map(Object.entries(ledger));
    const planned = new Set(plan.events.map((event) => event.key));
    for (const delivery of deliveries) {
        const { key, isPrecaution } = delivery.event;
        // Of these the history keeps what is left: see sweep.ts.
        if (isPrecaution === true)
            continue;
        if (delivery.outcome === 'dry-run' || context.sentTo === null || !planned.has(key))
            continue;
        const entry = after(delivery, next.get(key), { sentTo: context.sentTo, now: context.now });
        if (entry === null)
            next.delete(key);
        else
            next.set(key, entry);
    }
    return Object.fromEntries(next);
}
/**
 * Deliveries as they are written down before anything is sent: a process that is killed between PagerDuty's answer and
 * the next line of ours leaves a ledger that says what may have arrived.
 */
function announced(plan) {
    return plan.events.map((event) => ({
        event,
        outcome: 'pending',
        attempts: 0,
        status: null,
        error: ANNOUNCED,
    }));
}
const ANNOUNCED = 'the run ended before it could write down what PagerDuty answered';
/** The entry after one delivery; null: nothing is open and nothing is to be sent. */
function after(delivery, before, { sentTo: here, now }) {
    const { event, outcome } = delivery;
    const open = before?.status === 'open' && before.sentTo === here ? before : null;
    if (outcome === 'accepted' && event.action === 'resolve')
        return null;
    if (outcome === 'refused')
        return ledger_refused(before, here);
    const { key, rule, account, fingerprint } = event;
    const entry = {
        key,
        rule,
        account,
        fingerprint,
        sentTo: here,
        firstTriggered: open?.firstTriggered ?? before?.firstTriggered ?? now,
        lastTriggered: open?.lastTriggered ?? before?.lastTriggered ?? now,
    };
    if (outcome === 'accepted') {
        const firstTriggered = open?.firstTriggered ?? now;
        return { ...entry, status: 'open', firstTriggered, lastTriggered: now, pending: null };
    }
    const since = before?.pending?.action === event.action ? before.pending.since : now;
    const error = delivery.error ?? 'no answer';
    const pending = { action: event.action, body: event.body, since, error };
    return { ...entry, status: open ? 'open' : 'unsent', pending };
}
/**
 * What PagerDuty will never take is not sent again. The entry stays even where no trigger was ever accepted: an earlier
 * one without an answer may have arrived, and then only the ledger can resolve it.
 */
function ledger_refused(before, here) {
    if (!before)
        return null;
    return before.status === 'open' && before.sentTo !== here ? before : { ...before, pending: null };
}

// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/summary.js




/** PagerDuty's limit for payload.summary, in characters. */
const MAX_SUMMARY = 1024;
/** So many services are named in the title; the details name all. */
const FEW_SERVICES = 4;
/**
 * The title of the incident. A phone shows about 60 characters: environment, account and what is wrong come first;
 * the count at the end survives a long middle.
 */
function triggerSummary(target, view) {
    const { findings, severity } = target;
    const tail = ` (${tailOf(target)}, ${severity})`;
    return fit(`[PROD ${accountsLabel(target, view)}] `, whatIsWrong(findings, view), tail);
}
function resolveSummary(entry, reason, view) {
    const label = entry.account === null ? 'all accounts' : accountLabel(entry.account, view);
    const rule = view.rules.get(entry.rule);
    const what = rule ? `: ${clean(rule.alert.summary)}` : '';
    return fit(`[PROD ${label}] Resolved, because ${clean(reason, 400)}`, what, '');
}
/** The account's name and, where several bear it, nothing more: the id stands in `group` and in the details. */
function accountLabel(account, view) {
    return clean(view.accounts.get(account)?.name ?? account, 40);
}
/** Text from outside, made visible and short. */
function clean(text, max = MAX_SUMMARY) {
    return (0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(text).trim(), max);
}
function accountsLabel(target, view) {
    const accounts = new Set(target.findings.map((finding) => finding.account));
    const [only] = accounts;
    return accounts.size === 1 && only !== undefined
        ? accountLabel(only, view)
        : (0,text_words/* count */.U9)(accounts.size, 'account');
}
function whatIsWrong(findings, view) {
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    const summary = clean(view.rules.get(rules[0] ?? '')?.alert.summary ?? rules[0] ?? '');
    const named = findings.filter((finding) => !(0,opens_words/* opensEveryPort */.Gh)(finding));
    const opens = clean((0,opens_words/* opensWords */.vA)(named, FEW_SERVICES), 200);
    const more = rules.length > 1 ? `And ${(0,text_words/* count */.U9)(rules.length - 1, 'more rule is', 'more rules are')} violated` : '';
    const sentences = [summary.replace(/[.!]$/, ''), opens, more].filter((sentence) => sentence !== '');
    return sentences.length < 2 ? summary : `${sentences.join('. ')}.`;
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
    return `${head}${(0,text_limit/* limitCodePoints */.s)(middle, Math.max(room, 1))}${tail}`;
}
function codePoints(text) {
    return Array.from(text).length;
}

// EXTERNAL MODULE: ./build/src/past/scope.js
var past_scope = __webpack_require__(37486);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/src/alert/decide/view.js




function viewOf(run) {
    return {
        run,
        scope: (0,past_scope/* scopeOf */.O)(run),
        rules: (0,model_rule/* rulesByName */.MU)(run.rules),
        accounts: new Map(run.accounts.map((account) => [account.id, account])),
        findings: Map.groupBy(run.findings, (finding) => finding.rule),
        fixed: new Map(run.fixed.map((finding) => [finding.fingerprint, finding])),
        outcomes: Map.groupBy(run.outcomes, (outcome) => outcome.account),
        gaps: Map.groupBy(run.coverage.gaps, (gap) => gap.account),
    };
}
/** What the rule found in the account; undefined where it was not evaluated there. */
function outcomeOf({ outcomes }, rule, account) {
    return outcomes.get(account)?.find((outcome) => outcome.rule === rule);
}
/** Why the rule can not page at all, as a clause; null where it can. */
function whyRuleIsQuiet(rule, run) {
    const { alertFrom } = run.settings;
    if (rule.status !== 'stable')
        return `the rule ${rule.id} is ${rule.status} now, and only stable rules page`;
    if (!(0,model_rule/* appliesTo */.Gl)(rule, resource/* PRODUCTION */.e3))
        return `the rule ${rule.id} is not meant for production any more`;
    if (alertFrom === 'none')
        return 'alert-from is none now, so nothing pages';
    const severity = (0,model_rule/* severityFor */.v1)(rule, resource/* PRODUCTION */.e3);
    if ((0,model_severity/* reaches */.O6)(severity, alertFrom))
        return null;
    return `the rule ${rule.id} is of severity ${severity} now, below alert-from ${alertFrom}`;
}
/** The violations that page, worst first. */
function pagingFindings(view) {
    return view.run.findings.filter((finding) => {
        const rule = view.rules.get(finding.rule);
        return (finding.result === 'violation' &&
            finding.environment === resource/* PRODUCTION */.e3 &&
            rule !== undefined &&
            rule.status === 'stable' &&
            (0,model_severity/* reaches */.O6)(finding.severity, view.run.settings.alertFrom));
    });
}

;// CONCATENATED MODULE: ./build/src/alert/decide/unseen.js




/** Where the rule could not be decided in this account. Empty only where all of it was read to its end. */
function blindSpots(view, rule, account) {
    const outcome = outcomeOf(view, rule, account);
    const gaps = causes([account, model_coverage/* EVERYTHING */.Qz].flatMap((id) => view.gaps.get(id) ?? []).filter((gap) => matters(gap, outcome)), view.rules.get(rule)?.search ?? '');
    const spots = gaps.map((gap) => ({ account, region: gap.region, kind: gap.kind, why: whyOf(gap) }));
    for (const region of outcome?.incomplete ?? []) {
        const named = gaps.some((gap) => gap.region === region || gap.region === model_coverage/* EVERYTHING */.Qz);
        if (!named)
            spots.push({ account, region, kind: model_coverage/* EVERYTHING */.Qz, why: 'not read completely' });
    }
    if (outcome === undefined && spots.length === 0) {
        spots.push({ account, region: model_coverage/* EVERYTHING */.Qz, kind: model_coverage/* EVERYTHING */.Qz, why: 'not looked at in this run' });
    }
    return spots;
}
/**
 * Whether a gap can hide a violation of the rule that this outcome is of. Where the rule was evaluated beside the gap,
 * the outcome knows whether the rule needs the kind; otherwise the gap counts. A rule that is evaluated in regions and
 * not for the account as a whole has nothing to do with a gap of the latter.
 */
function matters(gap, outcome) {
    if (gap.region === model_coverage/* EVERYTHING */.Qz || gap.kind === model_coverage/* EVERYTHING */.Qz)
        return true;
    if (outcome?.regions.includes(gap.region) === true)
        return outcome.incomplete.includes(gap.region);
    return gap.region !== resource/* GLOBAL_REGION */.ju || outcome === undefined;
}
/** The gaps worth naming: those in kinds that the search names, where there are any. Never empty unless `gaps` is. */
function causes(gaps, search) {
    const named = gaps.filter((gap) => gap.kind === model_coverage/* EVERYTHING */.Qz || names(search, gap.kind));
    return named.length > 0 ? named : gaps;
}
/** `aws_vpc.vpc_in_use` is named where both its parts are. */
function names(search, kind) {
    return kind.split('.').every((part) => search.includes(part));
}
function whyOf(gap) {
    const reason = gap.deniedBy === undefined ? gap.reason : `${gap.reason} by ${(0,text_words/* withArticle */.vJ)(gap.deniedBy)}`;
    return gap.action === null ? reason : `${reason}, ${gap.action}`;
}
/** Spots of the same cause in one phrase: `aws_vpc in eu-west-1 and eu-west-2 (denied, ec2:DescribeVpcs)`. */
function describeBlindSpots(spots, accounts) {
    const alike = Map.groupBy(spots, (spot) => `${spot.kind}\n${spot.why}`);
    const phrases = [...alike.values()].map((group) => describeGroup(group, accounts));
    return (0,text_words/* enumerate */.HL)(shorten(phrases, 'causes'));
}
function describeGroup(spots, accounts) {
    const first = spots[0];
    if (!first)
        return '';
    const places = spots.map(({ account, region }) => {
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
    const accounts = target.account === null
        ? view.run.accounts.filter(({ environment }) => environment === resource/* PRODUCTION */.e3).map(({ id }) => id)
        : [target.account];
    const rules = new Set(target.findings.map((finding) => finding.rule));
    const spots = accounts.flatMap((account) => [...rules].flatMap((rule) => blindSpots(view, rule, account)));
    return clean(describeBlindSpots(spots, target.account === null ? 'several' : 'one'), 1000);
}

// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/model/finding-order.js
var finding_order = __webpack_require__(52783);
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
        details_regionOf(tree, item.finding).push([item.key, entry]);
    }
    const missing = items.slice(kept.items.length);
    addCounts(tree, missing);
    return { accounts: toObject(tree, missing), leftOut: details_describe(items, kept.items, evidence) };
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
        const evidence = evidenceOf(item.finding.evidence);
        left -= bytesOf(evidence) + '"evidence":,'.length;
        if (left < 0)
            return fitting;
        fitting.set(item, evidence);
    }
    return fitting;
}
function evidenceOf(evidence) {
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
function details_regionOf(tree, { account, region }) {
    const regions = tree.get(account) ?? new Map();
    tree.set(account, regions);
    const resources = regions.get(region) ?? [];
    regions.set(region, resources);
    return resources;
}
/** Says in every level that is shown what it lacks; the levels that are missing whole are told one above. */
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
function details_describe(items, kept, evidence) {
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
    return (0,text_limit/* byteLength */.d)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/links.js
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
    const frame = (0,text_limit/* byteLength */.d)(JSON.stringify(make({}, ''))) + ROUTING_KEY_BYTES + LEFT_OUT_BYTES;
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
            severity: rule ? PAGERDUTY_SEVERITY[(0,model_rule/* severityFor */.v1)(rule, resource/* PRODUCTION */.e3)] : 'info',
            timestamp: view.run.finishedAt,
        },
    };
}
/** Of an alert of which nobody knows whether it is open: see sweep.ts. */
function precautionBody(of, view) {
    return resolveBody(of, 'the record of earlier alerts was lost, and everything that this alert covers was read and does not violate the rule', view);
}
function source(account) {
    return account === null ? 'aws' : `aws/${account}`;
}
/** Each once; PagerDuty shows these as short labels. */
function joined(texts) {
    return (0,text_limit/* limitCodePoints */.s)([...new Set(texts)].map((text) => clean(text, 200)).join(', '), 255);
}

// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
;// CONCATENATED MODULE: ./build/src/alert/decide/key.js


/** PagerDuty's limit for dedup_key, in characters. */
const MAX_KEY = 255;
/** What the alert over all rules is called at PagerDuty and, as its rule, in the ledger. */
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
 * be too long for PagerDuty keeps its start and ends in a hash of the whole.
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
 * - the settings took its rule, account or regions out of what pages, on purpose and for certain, or
 * - everything it covers was read to its end and holds no violation, or
 * - all that it covers is told under other keys that are open already.
 * Everything else holds: what could not be seen is never taken for repaired.
 */
function fateOf(entry, view, told) {
    const { run, scope } = view;
    const all = rulesOf(entry, view);
    if (all.length === 0)
        return resolve(`the rule ${entry.rule} is not enabled any more`);
    const rules = all.filter((rule) => whyRuleIsQuiet(rule, run) === null);
    const quiet = all[0];
    if (rules.length === 0 && quiet)
        return resolve(whyRuleIsQuiet(quiet, run) ?? '');
    const { account } = entry;
    if (account !== null && scope.accountLeftOut(account)) {
        return scope.everHad(account)
            ? resolve(`the account ${account} is left out now`)
            : hold(`this scan never had to read the account ${account}, so the alert may be another scan's`);
    }
    const candidates = account === null ? knownAccounts(view) : [account];
    if (candidates.length === 0)
        return hold('no account could be read');
    const accounts = candidates.filter((id) => scope.mayBeProduction(id));
    if (accounts.length === 0) {
        return resolve(`${account === null ? 'no account' : `the account ${account}`} is not production any more`);
    }
    return byFindings(entry, view, told, rules, accounts);
}
function byFindings(entry, view, told, rules, accounts) {
    const covered = coveredFindings(entry, view, rules, accounts);
    const blind = whatIsNotSeen(entry, view, rules, accounts, covered);
    if (blind !== null)
        return hold(blind);
    const violations = covered.filter((finding) => mayPage(finding, view));
    const doubtful = violations.find((finding) => !told.keys.has(finding.fingerprint));
    if (doubtful)
        return hold(whyDoubtful(doubtful, view));
    if (violations.length === 0)
        return withoutViolations(entry, covered, view);
    const keys = [...new Set(violations.flatMap((finding) => told.keys.get(finding.fingerprint) ?? []))];
    const names = keys.length > 3 ? (0,text_words/* count */.U9)(keys.length, 'other alert') : (0,text_words/* enumerate */.HL)(keys);
    return keys.every((key) => told.isOpen(key))
        ? resolve(`what is still violated is told in ${names}`)
        : hold(`what is still violated moves to ${names}, which is not known to be open yet`);
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
/** An alert about one resource knows it by a fingerprint that holds the rule's id, which may have been another. */
function isAbout(entry, finding) {
    if (entry.fingerprint === null || entry.fingerprint === finding.fingerprint)
        return true;
    return entry.rule !== finding.rule && (0,fingerprint/* fingerprint */.R)({ ...finding, rule: entry.rule }) === entry.fingerprint;
}
/** As a clause; null where all was seen. */
function whatIsNotSeen(entry, view, rules, accounts, covered) {
    const parts = [];
    const unseen = covered.filter((finding) => finding.result === 'unknown').length;
    if (unseen > 0)
        parts.push(`${(0,text_words/* count */.U9)(unseen, 'resource')} that violated before could not be looked at again`);
    // One resource that is provably fixed is not in doubt because of another region.
    const proven = entry.fingerprint !== null && view.fixed.has(entry.fingerprint);
    const spots = proven
        ? []
        : rules.flatMap((rule) => accounts.flatMap((account) => blindSpots(view, rule.id, account)));
    if (spots.length > 0) {
        parts.push(`not read: ${describeBlindSpots(spots, entry.account === null ? 'several' : 'one')}`);
    }
    return parts.length === 0 ? null : parts.join('; ');
}
/** A violation that does not page although its rule does: its account's environment must be in doubt. */
function whyDoubtful(finding, view) {
    const account = view.accounts.get(finding.account);
    const doubt = account === undefined ? null : view.scope.environmentDoubt(account);
    if (doubt !== null) {
        return `${doubt}, so it is not known whether ${doubt.includes(finding.account) ? 'it' : `account ${finding.account}`} is still production`;
    }
    return `${finding.rule} is still violated in account ${finding.account}`;
}
/** Not where what lowers a rule's severity took it below `alert-from`, if the severity is certain to be production's. */
function mayPage(finding, { run, accounts, scope }) {
    if (finding.result !== 'violation')
        return false;
    if ((0,model_severity/* reaches */.O6)(finding.severity, run.settings.alertFrom))
        return true;
    const account = accounts.get(finding.account);
    return account === undefined || scope.environmentDoubt(account) !== null;
}
function withoutViolations(entry, covered, view) {
    if (covered.length > 0) {
        return resolve(`what is left (${(0,text_words/* count */.U9)(covered.length, 'violation')}) is of a severity below alert-from ${view.run.settings.alertFrom}`);
    }
    if (entry.fingerprint !== null)
        return ofOneResource(view.fixed.get(entry.fingerprint), view);
    const withdrawn = withdrawnRegions(entry, view);
    if (withdrawn.length > 0) {
        return resolve(`the settings leave ${(0,text_words/* enumerate */.HL)(withdrawn.slice(0, 5))} out now, and the rest of what it covers was read and violates the rule no more`);
    }
    return repaired(`everything it covers${inRegions(entry, view)} was read and violates the rule no more`);
}
function ofOneResource(fixed, view) {
    if (fixed === undefined)
        return repaired('everything it covers was read and violates the rule no more');
    if (fixed.how !== 'withdrawn')
        return repaired(GONE[fixed.how]);
    return view.scope.regionLeftOut(fixed.account, fixed.region)
        ? resolve(`the region ${fixed.region} is left out now`)
        : resolve('the settings leave the resource out now');
}
/** Regions with findings that the alert may have told of and that the settings leave out since the last run. */
function withdrawnRegions(entry, view) {
    const rules = new Set(rulesOf(entry, view).map(({ id }) => id));
    const regions = view.run.fixed
        .filter(({ rule, account }) => rules.has(rule) && (entry.account ?? account) === account)
        .filter(({ how, account, region }) => how === 'withdrawn' && view.scope.regionLeftOut(account, region))
        .map(({ region }) => region);
    return [...new Set(regions)].toSorted();
}
/** An alert covers an account, whatever regions of it this scan reads: then the words must not say more than was read. */
function inRegions({ account }, { run }) {
    const patterns = account === null ? run.settings.regions : (0,region_pattern/* regionsOf */.NV)(run.settings, account);
    return patterns.length === 0 ? '' : ` in the regions of this scan (${patterns.slice(0, 8).join(', ')})`;
}
const GONE = {
    repaired: 'the resource was read and violates the rule no more',
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
 * Closes what runs may have opened whose ledger was lost. A key of a rule and an account is known without any ledger, and
 * PagerDuty drops a resolve where nothing is open. Closed is only the key of a rule that passes in a production account of
 * which everything was read that the key covers: where regions are left out it may be another scan's, unless this one's
 * keys bear its name. What does not fit into the limit waits in the history, worst first.
 */
function planSweep(view, { unswept, known, room }) {
    const lost = unswept === null;
    if (lost && view.run.settings.alertPer === 'resource')
        return { ...NOTHING, notes: [NO_KEYS] };
    const due = lost ? everything(view) : unswept;
    const violated = new Set(view.run.findings.map(({ rule, account }) => `${rule} ${account}`));
    const sharing = Map.groupBy(view.run.rules, ({ alert }) => alert.dedupKey);
    const events = [];
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
            if (seen.has(key) || !isWanted(account, view))
                continue;
            seen.add(key);
            if (!isOwn(one, view)) {
                foreign += 1;
                continue;
            }
            kept.push(account);
            if (events.length >= room)
                waiting += 1;
            else if (isClean(rules, one, view, violated))
                events.push(precaution(rule, one, key, view));
        }
        if (kept.length > 0)
            left[rule.id] = kept;
    }
    return { events, unswept: left, notes: notesOf(view, { lost, sent: events.length, waiting, foreign }) };
}
const NOTHING = { events: [], unswept: {}, notes: [] };
const NO_KEYS = 'The ledger of alerts is lost or was never kept, and with alert-per resource no key is known without it: an alert that ' +
    'an earlier run opened and whose violation is gone has to be closed by hand.';
/** What is left when PagerDuty has taken some of the keys. */
function sweptAfter(unswept, accepted) {
    const done = new Set(accepted.flatMap(({ isPrecaution, rule, account }) => isPrecaution === true ? [`${rule} ${account ?? model_coverage/* EVERYTHING */.Qz}`] : []));
    const left = Object.entries(unswept).map(([rule, accounts]) => [rule, accounts.filter((account) => !done.has(`${rule} ${account}`))]);
    return Object.fromEntries(left.filter(([, accounts]) => accounts.length > 0));
}
function everything({ run, accounts }) {
    const production = run.accounts.filter(({ environment }) => environment === resource/* PRODUCTION */.e3).map(({ id }) => id);
    const covered = run.settings.alertPer === 'rule' ? [model_coverage/* EVERYTHING */.Qz] : production.toSorted(compare/* compareText */.n);
    if (accounts.size === 0 || production.length === 0)
        return {};
    const paging = run.rules.filter((rule) => whyRuleIsQuiet(rule, run) === null);
    return Object.fromEntries(paging.map(({ id }) => [id, covered]));
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
    return (0,model_severity/* severityRank */.qs)((0,model_rule/* severityFor */.v1)(rule, resource/* PRODUCTION */.e3));
}
/** What the settings let go of needs no word: whoever takes an account out closes what it left. */
function isWanted(account, { scope }) {
    return account === model_coverage/* EVERYTHING */.Qz || (scope.mayBeProduction(account) && !scope.accountLeftOut(account));
}
/** Whether no other scan can have opened it that reads what this one does not. */
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
    return rules.every(({ id }) => accounts.every((one) => !violated.has(`${id} ${one}`) && blindSpots(view, id, one).length === 0));
}
function precaution(rule, account, key, view) {
    const body = precautionBody({ key, rule: rule.id, account }, view);
    return { key, action: 'resolve', rule: rule.id, account, fingerprint: null, body, isPrecaution: true };
}
function notesOf({ run }, { lost, sent, waiting, foreign }) {
    const notes = [];
    if (sent + waiting > 0) {
        const what = `${(0,text_words/* count */.U9)(sent, 'key')} of rules that pass ${sent === 1 ? 'is' : 'are'} resolved as a precaution`;
        const why = lost ? 'No ledger of earlier alerts was there' : 'An earlier run found no ledger of alerts';
        const next = run.settings.history === null
            ? 'and, since no history is kept, never closed'
            : 'and left to the next run';
        const rest = waiting === 0
            ? ''
            : ` ${(0,text_words/* count */.U9)(waiting, 'key')} more ${waiting === 1 ? 'is' : 'are'} beyond alert-limit ${run.settings.alertLimit} ${next}.`;
        notes.push(`${why}: ${what} in case an earlier run opened an alert there (PagerDuty ignores what is not open).${rest}`);
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
 * One cause, one finding: which findings need not be told, because others of the same resource tell of the same fault
 * and are as bad and as certain.
 *
 * What is opened by permissions is told once for each of them: by the finding that is worst, and among equals by the one
 * about the most ports that the permission opens. What is told of a permission does so not depend on any other, and
 * there are never more findings than permissions that have to go. Where no permissions are known, a rule's `covered_by`
 * decides, and for what could not be looked at again, what told of it before.
 * @param rules by id and former ids
 * @param goesOn of findings of which nothing is new, those to prefer: what is open already under their name stays there
 */
function coversOf(findings, rules, goesOn = () => false) {
    const covers = new Map();
    for (const here of Map.groupBy(findings, placeOf).values()) {
        if (here.length < 2)
            continue;
        const tellers = tellersOf(here, rules, goesOn);
        for (const finding of here) {
            const [first, ...others] = tellersFor(finding, here, tellers, rules);
            if (first !== undefined)
                covers.set(finding.fingerprint, [first, ...others]);
        }
    }
    return covers;
}
/**
 * The findings, each with what tells of it, or with what it tells of besides. One that tells of what the last run did not
 * know is new itself: a permission that was widened is no old acquaintance.
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
/** By fingerprint of a finding that tells of others: the services that these open. */
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
/** Empty where the finding tells of itself. */
function tellersFor(finding, here, tellers, rules) {
    const ofPermissions = (one) => [
        ...new Set((one.permissions ?? []).flatMap(({ id }) => tellers.get(id) ?? [])),
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
/** By permission: the finding that tells of it. */
function tellersOf(here, rules, goesOn) {
    const claims = here.flatMap((finding) => (finding.permissions ?? []).map(({ id, ports }) => ({ finding, id, ports })));
    const tellers = new Map();
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
        const teller = (going ?? ranked[0])?.finding;
        if (teller !== undefined)
            tellers.set(id, teller);
    }
    return tellers;
}
/** Whoever writes a rule of their own wants its words, and its alert. */
function isShipped({ rule }, rules) {
    return rules.get(rule)?.place.shipped !== false;
}
/** The finding of this resource that the rule, or the last run, names for telling of this one. */
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
function placeOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}

;// CONCATENATED MODULE: ./build/src/alert/decide/covered.js

/**
 * Leaves out what another finding pages about already; `findings` are those that page, so nothing goes untold. What
 * `goesOn` under an alert that is open already stays there, as long as nothing about the fault is new: a responder has
 * it, and the same under another name would only page again.
 */
function withoutCovered(findings, view, goesOn) {
    const covers = coversOf(findings, view.rules, goesOn);
    const beside = servicesBeside(findings, covers);
    return {
        told: findings
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
 * Puts every violation that pages under exactly one key. Where that makes more than `limit` alerts, the worst keep
 * their own and the others share one alert per rule; where even that is too much, the last ones share a single alert.
 * A tenth of the limit then stays free for alerts that close. Among equals those already open keep their own key. So
 * the same violations are told under the same keys in the next run, and no alert flaps at the limit.
 */
function target_targetsOf(view, limit, isOpen) {
    const { alertPer, alertScope } = view.run.settings;
    const goesOn = (finding) => {
        const rule = view.rules.get(finding.rule);
        return rule !== undefined && isOpen(keyAt(rule, finding, alertPer, alertScope));
    };
    const { told, coveredBy } = withoutCovered(pagingFindings(view), view, goesOn);
    const own = order(group(told, alertPer, false, view), isOpen);
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
/** As many of the alerts per rule as leave room for one that tells the rest. */
function withLastOne(perRule, findings, room, view) {
    const first = perRule.slice(0, room - 1);
    const told = new Set(first.flatMap((target) => target.findings));
    const untold = findings.filter((finding) => !told.has(finding));
    return [...first, ...group(untold, 'all', true, view)];
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
    const told = [...coveredBy].flatMap(([covered, by]) => {
        const own = by.flatMap((cover) => keys.get(cover) ?? []);
        return own.length === 0 ? [] : [[covered, [...new Set(own)]]];
    });
    return new Map([...keys, ...told]);
}
function collapseNote({ own, kept, rest, shared, alertPer, limit }) {
    const each = alertPer === 'account' ? 'rule and account' : alertPer;
    const worst = kept === 0
        ? ''
        : kept === 1
            ? ' The worst one is sent as it is.'
            : ` The worst ${kept} are sent as they are.`;
    return (`The violations would make ${(0,text_words/* count */.U9)(own, 'alert')} (one per ${each}), and alert-limit is ${limit}.${worst} ` +
        `The other ${(0,text_words/* count */.U9)(rest, 'violation')} ${rest === 1 ? 'is' : 'are'} told in ${(0,text_words/* count */.U9)(shared, 'shared alert')}.`);
}

;// CONCATENATED MODULE: ./build/src/alert/decide/plan.js







/**
 * Decides what to say to PagerDuty. Pure. `sentTo` is the hash of where events go (see ledger.ts); null where nothing
 * is sent, and then every alert of the ledger counts as within reach.
 *
 * Every violation that pages is told under exactly one key in every run, whatever else could not be seen. An alert
 * that is not told again is resolved or held as fate.ts decides; a held one whose last delivery failed is sent again as
 * it was. Triggers come first, worst first, so that nothing closes before what replaces it is open.
 *
 * There are never more events than `alert-limit`. Triggers collapse to fit; what closes takes the rest, at least a tenth
 * of the limit, and waits for the next run beyond it, which only delays it. What is left after that goes to alerts that
 * nobody knows of any more (see sweep.ts); `unswept`: those of earlier runs, null where this one found no ledger.
 */
function planAlerts(run, ledger, sentTo, unswept = {}) {
    const view = viewOf(run);
    const entries = Object.values(ledger).toSorted((a, b) => (0,compare/* compareText */.n)(a.key, b.key));
    const [orphans, reachable] = partition(entries, (entry) => isOrphan(entry, sentTo));
    const open = new Set(reachable.filter(isSurelyOpen).map(({ key }) => key));
    const isOpen = (key) => open.has(key);
    const limit = Math.max(1, run.settings.alertLimit);
    const targets = target_targetsOf(view, limit, isOpen);
    const closings = closingsOf(reachable, targets, view, isOpen);
    const sending = closings.filter(sendsSomething).toSorted(pendingTriggersFirst);
    const paused = pausedOnes(targets.targets, sending.length, limit, isOpen);
    const triggers = targets.targets.filter((target) => !paused.has(target));
    const room = limit - triggers.length;
    const waiting = sending.slice(room);
    const known = new Set([...triggers.map(({ key }) => key), ...Object.keys(ledger)]);
    const sweep = sentTo === null
        ? { events: [], unswept: unswept ?? {}, notes: [] }
        : planSweep(view, { unswept, known, room: room - (sending.length - waiting.length) });
    return {
        events: [
            ...triggers.map((target) => triggerEvent(target, view)),
            ...sending.slice(0, room).map((closing) => closingEvent(closing, view)),
            ...sweep.events,
        ],
        held: [
            ...closings.filter((closing) => !sendsSomething(closing)).map(heldBack),
            ...waiting.map((closing) => overLimit(closing, limit)),
            ...[...paused].map((target) => pausedAlert(target, limit)),
        ],
        notes: [...plan_notesOf(run, targets, orphans, waiting.length + paused.size, sentTo), ...sweep.notes],
        unswept: sweep.unswept,
    };
}
/**
 * The last triggers give way where the limit leaves less than its reserve to what closes, lest that wait for ever. Only
 * alerts that are open already, for which one trigger more would say nothing new.
 */
function pausedOnes(targets, closing, limit, isOpen) {
    const lacking = Math.min(closing, reserveOf(limit)) - (limit - targets.length);
    if (lacking <= 0)
        return new Set();
    return new Set(targets.filter((target) => isOpen(target.key)).slice(-lacking));
}
function isOrphan(entry, sentTo) {
    return sentTo !== null && entry.status === 'open' && entry.sentTo !== sentTo;
}
/** A resolve without an answer may have arrived. */
function isSurelyOpen({ status, pending }) {
    return status === 'open' && pending?.action !== 'resolve';
}
function closingsOf(reachable, { targets, keys }, view, isOpen) {
    const triggered = new Set(targets.map((target) => target.key));
    return reachable
        .filter((entry) => !triggered.has(entry.key))
        .map((entry) => ({ entry, fate: fateOf(entry, view, { keys, isOpen }) }));
}
function sendsSomething({ entry, fate }) {
    return fate.action === 'resolve' || entry.pending !== null;
}
/** An alert that nobody has got yet is more urgent than one that may close. */
function pendingTriggersFirst(a, b) {
    return Number(actionOf(b) === 'trigger') - Number(actionOf(a) === 'trigger');
}
function actionOf({ entry, fate }) {
    return fate.action === 'hold' && entry.pending ? entry.pending.action : 'resolve';
}
function triggerEvent(target, view) {
    const { key, rule, account, fingerprint } = target;
    return { key, action: 'trigger', rule, account, fingerprint, body: triggerBody(target, view) };
}
function closingEvent(closing, view) {
    const { entry, fate } = closing;
    const { key, rule, account, fingerprint } = entry;
    const body = fate.action === 'hold' && entry.pending ? entry.pending.body : resolveBody(entry, fate.reason, view);
    const event = { key, action: actionOf(closing), rule, account, fingerprint, body };
    return fate.action === 'resolve' && !fate.isRepaired ? { ...event, unrepaired: fate.reason } : event;
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
function plan_notesOf(run, { note, targets }, orphans, waiting, sentTo) {
    const notes = note === null ? [] : [note];
    if (waiting > 0)
        notes.push(`${(0,text_words/* count */.U9)(waiting, 'event')} beyond alert-limit ${waiting === 1 ? 'is' : 'are'} left to the next run.`);
    if (orphans.length > 0)
        notes.push(orphanNote(orphans, new Set(targets.map((target) => target.key))));
    if (sentTo !== null && run.past.status === 'damaged') {
        notes.push('The ledger of alerts was lost with the damaged history. Only what is known without it is closed: the keys of ' +
            'rules that pass where everything was read.');
    }
    if (sentTo !== null && run.past.status === 'none') {
        notes.push('No history is kept, so this run does not know which alerts earlier ones opened. Set the input `history` to a ' +
            'file that the next run can read.');
    }
    return notes;
}
function orphanNote(orphans, triggered) {
    const names = orphans.slice(0, 5).map(({ key }) => key);
    const more = orphans.length - names.length;
    const again = orphans.filter(({ key }) => triggered.has(key)).length;
    const anew = again > 0 ? ` ${again} of them told of what is still violated, which is sent anew.` : '';
    return (`${(0,text_words/* count */.U9)(orphans.length, 'alert')} opened with another routing key or endpoint cannot be resolved with this one: ` +
        `${(0,text_words/* enumerate */.HL)(more > 0 ? [...names, `${more} more`] : names)}.${anew} ` +
        'Resolve the old ones by hand, or run once with the former key.');
}
function sentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
function partition(all, test) {
    return [all.filter(test), all.filter((one) => !test(one))];
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/sent-to.js

/** Tells services apart without holding the key: 16 hexadecimal digits of a hash over endpoint and routing key. */
function sentTo(endpoint, routingKey) {
    const origin = endpoint.toLowerCase().replace(/\/+$/, '');
    return (0,external_node_crypto_.createHash)('sha256').update(`cb1\n${origin}\n${routingKey}`).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/src/evaluate/idle-rules.js
var idle_rules = __webpack_require__(38957);
;// CONCATENATED MODULE: ./build/src/evaluate/left-to-owners.js

/** What other accounts share and nobody judged, because this run does not read its owner. AWS itself is no owner. */
function leftToOwners({ resources }, accounts) {
    const read = new Set(accounts.map(({ id }) => id));
    const left = resources.filter(({ owner }) => /^\d{12}$/.test(owner) && !read.has(owner));
    return [...Map.groupBy(left, ({ owner }) => owner)]
        .map(([account, shared]) => ({ account, resources: shared.length }))
        .toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account));
}

;// CONCATENATED MODULE: ./build/src/model/scan.js


/**
 * The same in the order of every report, which depends neither on which scope was read first nor on which job read it.
 * What is said of one place keeps its order: it comes from one scope.
 */
function inOrder(scan) {
    const { accounts, leftOut, coverage, resources, outcomes, violations, shared } = scan;
    return {
        accounts: accounts.toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
        leftOut: leftOut.toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
        coverage: {
            complete: coverage.complete.toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account) || (0,compare/* compareText */.n)(a.kind, b.kind)),
            gaps: coverage.gaps.toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account) || (0,compare/* compareText */.n)(a.region, b.region) || (0,compare/* compareText */.n)(a.kind, b.kind)),
            unused: (coverage.unused ?? []).toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account)),
        },
        resources: Object.fromEntries(Object.entries(resources).toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))),
        outcomes: outcomes.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule, b.rule) || (0,compare/* compareText */.n)(a.account, b.account)),
        violations: violations.toSorted(finding_order/* compareFindings */.E),
        shared,
    };
}

;// CONCATENATED MODULE: ./build/src/model/shared.js


const NOTHING_SHARED = { resources: [], hinges: [] };
/** Brings together what several accounts, or several parts, tell. */
class SharedTally {
    #resources = new Map();
    #hinges = [];
    add({ resources, hinges }) {
        for (const resource of resources) {
            const key = shared_keyOf(resource);
            const known = this.#resources.get(key);
            this.#resources.set(key, known === undefined ? resource : together(known, resource));
        }
        for (const hinge of hinges)
            this.#hinges.push(hinge);
    }
    /** In an order that does not depend on who was read first. */
    result() {
        return {
            resources: [...this.#resources.values()].toSorted((a, b) => (0,compare/* compareText */.n)(shared_keyOf(a), shared_keyOf(b))),
            hinges: this.#hinges.toSorted((a, b) => (0,compare/* compareText */.n)(a.fingerprint, b.fingerprint)),
        };
    }
}
function shared_keyOf({ kind, id }) {
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
            severity: worst(all.map(({ severity }) => severity)),
            affected: affectedBoth([
                all.flatMap(({ affected }) => affected).toSorted((x, y) => (0,compare/* compareText */.n)(orderOf(x), orderOf(y))),
            ]),
        }))
            .toSorted((x, y) => (0,compare/* compareText */.n)(x.rule, y.rule)),
    };
}
/** The worst; of none, the least bad that there is. */
function worst(severities) {
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
 * What the accounts of a run say together, once all were read: what one account owns and another uses is used. A result
 * of the owner that hangs on a use which an account could not read is unknown, and no violation is less severe than what
 * any account sees of it.
 */
function settle(scan) {
    const resources = new Map(scan.shared.resources.map((one) => [settle_keyOf(one), one]));
    const violations = new Map(scan.violations.map((violation) => [violation.fingerprint, violation]));
    const changes = new Changes(violations);
    const isUnread = unreadBy(scan);
    for (const hinge of scan.shared.hinges) {
        const told = useFor(hinge, resources.get(settle_keyOf(hinge)));
        const violation = typeof hinge.ifUsed === 'object' ? hinge.ifUsed : violations.get(hinge.fingerprint);
        const isOpen = told === 'unused' && violation !== undefined && isUnread(hinge, violation.region);
        const use = isOpen ? 'unknown' : told;
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
/** Whether one of those that may use it was to be read, and what is shared with it could not be listed. */
function unreadBy({ accounts, coverage }) {
    const gaps = Map.groupBy(coverage.gaps.filter(({ properties }) => properties === undefined), ({ account }) => account);
    const read = new Set(accounts.map(({ id }) => id));
    return ({ kind, others = [] }, region) => others.some((account) => read.has(account) && gaps.get(account)?.some((gap) => (0,model_coverage/* gapCovers */.ZF)(gap, account, region, kind)) === true);
}
/** How bad something is depends on what has it now; whether it is used at all, on what names it as well. */
function useFor({ ifUsed }, shared) {
    if (shared === undefined)
        return 'unused';
    const isSeverity = typeof ifUsed === 'string' && ifUsed !== 'pass' && ifUsed !== 'unknown';
    return isSeverity ? shared.use : moreUse(shared.use, shared.named);
}
/** What changes of results, by account and rule. */
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
    /** It is as it is now or as it is if the resource is used. */
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
            this.#violations.set(fingerprint, { ...now, severity: worst([now.severity, ifUsed]) });
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
        severity: worst([violation.severity, ...severities]),
        affected: affectedBoth([...seen.map(({ affected }) => affected), violation.affected]),
    };
}
function settle_keyOf({ kind, id }) {
    return `${kind}\n${id}`;
}

// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
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
;// CONCATENATED MODULE: ./build/src/past/compare.js








/**
 * Sets this run's violations against what the last run knew.
 *
 * Without a past (`none`, `damaged`, `foreign`) nobody can say what is new. Every violation is then `new`, because whoever asks
 * to fail on new ones must not be met with silence, but its `firstSeen` is null and `past.message` says why. On a
 * `first` run they are new in earnest and first seen now. Nothing is ever fixed without a past.
 *
 * A remembered violation that is not there any more is fixed only where this run proves it: the rule's outcome in that
 * account and region is complete and no gap covers it. Otherwise it stays, with its old data, as `unseen`. It is
 * `withdrawn` where the settings left its rule, account or region out on purpose; an account that merely failed is not.
 */
function compareWithHistory(input) {
    const { findings, fixed } = findingsOf(input);
    const rules = (0,model_rule/* rulesByName */.MU)(input.rules);
    const covers = coversOf(fixed, rules);
    return {
        findings: tellOnce(findings, rules).toSorted(finding_order/* compareFindings */.E),
        fixed: fixed.map((one) => coveredAsBefore(one, covers)).toSorted(finding_order/* compareFindings */.E),
        past: pastOf(input.loaded),
        before: beforeOf(input.loaded),
    };
}
/** Whose violation was never told, but by another finding, whose repair is no news either. */
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
    const gaps = Map.groupBy(input.coverage.gaps, (gap) => gap.account);
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
        const unlisted = gaps.get(id)?.some((gap) => !gap.properties && (0,model_coverage/* gapCovers */.ZF)(gap, id, region, kind));
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
    return (account !== undefined && !(0,model_rule/* appliesTo */.Gl)(rule, account.environment) && scope.environmentDoubt(account) === null);
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
 * What in the settings cannot be meant, in view of what the last run knew: sentences with which the step fails. What was
 * production stays it until somebody says that it is not.
 */
function misreadSettings(run) {
    const { productionDoubt, environmentDoubt } = (0,past_scope/* scopeOf */.O)(run);
    const before = new Set(run.before?.production);
    const lost = run.accounts.filter((account) => before.has(account.id) && account.environment !== resource/* PRODUCTION */.e3 && environmentDoubt(account) !== null);
    if (productionDoubt === null || lost.length === 0)
        return [];
    const were = (0,text_words/* count */.U9)(lost.length, 'account');
    const are = lost.length === 1 ? 'is' : 'are';
    return [
        `${productionDoubt}, but ${were} of the last run ${lost.length === 1 ? 'was' : 'were'} production and ${are} not any more: nothing new there pages, and what is open is held. Correct production-accounts, or set it to none where no account is production`,
    ];
}
/** Ahead of the clock by more than two machines' clocks differ. */
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
        `The history is of a scan of ${former}, of which this run read nothing: it may be another scan's, so what is open there is held. Give each scan a history and an alert-scope of its own. Where the regions of this scan were changed, name one of the former ones beside the new ones in one run, which then lets go of the others.`,
    ];
}

// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(19959);
;// CONCATENATED MODULE: ./build/src/past/account-sizes.js
/**
 * How much there was to read in each account of the run. Of an account that was not read to its end the larger of this
 * and the last run counts, lest a refused call today makes it look small tomorrow.
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
    const withGaps = new Set(run.coverage.gaps.map(({ account }) => account));
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

;// CONCATENATED MODULE: ./build/src/past/remember.js




/** How long a fixed finding is remembered, so that its return is noticed. */
const FIXED_FOR_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;
/**
 * What the next run will know: all that is open or could not be seen, and what was fixed in the last 90 days.
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
        findings.set(finding.fingerprint, remember(finding, now));
    return {
        schema: model_history/* HISTORY_SCHEMA */.N,
        run: { id: run.id, at: now },
        findings: Object.fromEntries(findings),
        alerts: input.alerts,
        sizes: accountSizes(run, input.loaded.status === 'loaded' ? input.loaded.history.sizes : {}),
        scan: (0,scan_record/* nextScanRecord */.us)(input.scan, run),
        unswept: input.unswept,
    };
}
function isRecent(fixedAt, now) {
    return Date.parse(now) - Date.parse(fixedAt) <= FIXED_FOR_DAYS * DAY;
}
function remember(finding, now) {
    const { rule, account, region, kind, id, name, arn, severity, environment } = finding;
    const subject = { rule, account, region, kind, id, name, arn, severity, environment };
    const { lastSeen, reopened, coveredBy } = finding;
    const cover = coveredBy === null ? {} : { coveredBy };
    return { ...subject, firstSeen: finding.firstSeen ?? now, lastSeen, fixedAt: null, reopened, ...cover };
}

// EXTERNAL MODULE: ./build/src/past/store.js + 1 modules
var store = __webpack_require__(87314);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/files/leftovers.js
var leftovers = __webpack_require__(577);
;// CONCATENATED MODULE: ./build/src/files/write-whole.js






/** Characters that are gathered before they are written. */
const CHUNK = 1 << 20;
/** Writes a file that appears under its name whole or not at all, in a folder that is there. */
async function writeWhole(path, parts, { gzip = false } = {}) {
    const temporary = (0,leftovers/* temporaryName */.NT)(path);
    const file = (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx', flush: true });
    try {
        const text = external_node_stream_.Readable.from(inChunks(parts));
        await (gzip ? (0,external_node_stream_promises_.pipeline)(text, (0,external_node_zlib_.createGzip)(), file) : (0,external_node_stream_promises_.pipeline)(text, file));
        await (0,external_node_fs_promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(temporary, { force: true });
        throw error;
    }
}
function* inChunks(parts) {
    let chunk = [];
    let length = 0;
    for (const part of parts) {
        chunk.push(part);
        length += part.length;
        if (length < CHUNK)
            continue;
        yield chunk.join('');
        chunk = [];
        length = 0;
    }
    if (length > 0)
        yield chunk.join('');
}

// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(57657);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/log.js

const REDACTED = '[redacted]';
/** One line of JSON per event: the request's body as it was sent, but for the routing key, and what became of it. */
function renderPagerdutyLog(deliveries) {
    return deliveries.map((delivery) => `${(0,text_json/* toJson */.a)(entryOf(delivery))}\n`).join('');
}
function entryOf({ event, outcome, attempts, status, error }) {
    const { routing_key: _, ...body } = event.body;
    return { request: { routing_key: REDACTED, ...body }, outcome, attempts, status, error };
}

// EXTERNAL MODULE: ./build/src/report/formats/result-file.js + 1 modules
var result_file = __webpack_require__(37499);
;// CONCATENATED MODULE: ./build/src/report/write-reports.js









/**
 * Writes result.json and pagerduty.ndjson into the folder, which is made where it is missing. Each file appears whole or
 * not at all. What cannot be written is given up: the rest is written, and a sentence says which file is missing and why.
 */
async function writeReports(run, alerts, { directory }) {
    const files = [
        [file_names/* RESULT_FILE */.F, () => (0,result_file/* serializeResult */.sf)((0,result_file/* buildResult */.CR)(run, alerts))],
        [file_names/* PAGERDUTY_FILE */.Z, () => [renderPagerdutyLog(alerts.deliveries)]],
    ];
    const failures = new Map();
    for (const [name, parts] of files) {
        try {
            await (0,make_folder/* makeFolder */.f)(directory);
            await writeWhole((0,external_node_path_.join)(directory, name), parts());
        }
        catch (error) {
            if (!isSystemError(error))
                throw error;
            const reason = (0,errors/* messageOf */.b)(error)
                .replace(/'[^']*'/g, '')
                .replace(/[ ,>-]+$/, '');
            failures.set(reason, [...(failures.get(reason) ?? []), name]);
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(directory, name), { force: true }).catch(() => undefined);
        }
    }
    return {
        names: [...failures.values()].flat(),
        sentences: [...failures].map(([reason, names]) => sentenceOf(reason, names, directory)),
    };
}
function sentenceOf(reason, names, directory) {
    const are = names.length === 1 ? 'is' : 'are';
    return (`${(0,text_words/* enumerate */.HL)(names)} ${are} missing: report-dir is ${JSON.stringify(directory)}, which can not be written (${reason}). ` +
        'It has to be a folder in which this step may create files, with room for them.');
}
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}

// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var parameters = __webpack_require__(7472);
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
    // Violated before and not looked at again, as in a region that the settings leave out since: no outcome tells of it.
    const unseen = new Set(run.findings.filter(({ result }) => result === 'unknown').map(({ rule }) => rule));
    const standings = new Map();
    for (const id of mapped) {
        const tally = tallies.get(id);
        const rule = rules.get(id);
        const doubt = doubtOf(rule, rule !== undefined && (0,parameters/* isChanged */.Hq)(rule, perAccount), tally, unseen, run);
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
    // A rule that asks for less than what was mapped proves less, and which values ask for less nobody can tell.
    if (isOtherwise)
        return 'changed';
    if (tally?.complete === false || unseen.has(rule.id))
        return 'not-read';
    const concerned = accounts.filter(({ environment }) => (0,model_rule/* appliesTo */.Gl)(rule, environment));
    if (concerned.length === 0)
        return 'not-applied';
    // An account of which nothing was read may have no outcome at all.
    return concerned.every(({ id }) => tally?.accounts.has(id) === true) ? null : 'not-read';
}
function assess(requirement, standings) {
    const violations = requirement.rules.reduce((sum, id) => sum + (standings.get(id)?.violations ?? 0), 0);
    const doubtful = Map.groupBy(requirement.rules, (id) => standings.get(id)?.doubt ?? null);
    const reasons = REASONS.flatMap(([doubt, words]) => {
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
const REASONS = [
    ['not-read', 'Not everything was read for'],
    ['not-enabled', 'Not enabled:'],
    ['not-applied', 'Applied to no account:'],
    ['replaced', 'A rule of your own stands in for'],
    ['changed', 'Other parameters than the shipped ones are given for'],
];

// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
;// CONCATENATED MODULE: ./build/src/clouds/aws/access/known-regions.js
/**
 * Regions of all parts of AWS (the SDK's own list, 2026-11): to tell a misspelt code from one that is of another part. AWS adds
 * some every year, so that a code that is not among them is no mistake by that alone.
 */
const KNOWN_REGIONS = [
    'af-south-1',
    'ap-east-1',
    'ap-east-2',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-south-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'ap-southeast-5',
    'ap-southeast-6',
    'ap-southeast-7',
    'ca-central-1',
    'ca-west-1',
    'cn-north-1',
    'cn-northwest-1',
    'eu-central-1',
    'eu-central-2',
    'eu-isoe-west-1',
    'eu-north-1',
    'eu-south-1',
    'eu-south-2',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'eusc-de-east-1',
    'il-central-1',
    'me-central-1',
    'me-south-1',
    'me-west-1',
    'mx-central-1',
    'sa-east-1',
    'sa-west-1',
    'us-east-1',
    'us-east-2',
    'us-gov-east-1',
    'us-gov-west-1',
    'us-iso-east-1',
    'us-iso-west-1',
    'us-isob-east-1',
    'us-isob-west-1',
    'us-isof-east-1',
    'us-isof-south-1',
    'us-west-1',
    'us-west-2',
];

// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
// EXTERNAL MODULE: ./build/src/accounts/environments.js
var environments = __webpack_require__(85178);
;// CONCATENATED MODULE: ./build/src/accounts/warnings.js






/** What is allowed and yet hardly meant: each a sentence for log and summary. */
function settingsWarnings(settings, { accounts, leftOut, coverage }) {
    const warnings = [...unusedNames(settings, accounts, leftOut), ...unusedRegions(settings, coverage)];
    if (settings.pagerdutyRoutingKey === null)
        return warnings;
    if (!namesProduction(settings) && !settings.withoutProduction) {
        warnings.push('pagerduty-routing-key is set, but production-accounts is empty: no account pages.');
    }
    const partial = accounts.filter(({ id }) => (0,region_pattern/* patternsIn */.fv)((0,region_pattern/* regionsOf */.NV)(settings, id)).length > 0);
    if (partial.length > 0 && settings.alertScope === '' && namesProduction(settings)) {
        warnings.push('regions names regions, and alert-scope is empty: a scan of other regions of the same accounts has the same deduplication keys, and each closes what the other opened. If there is one, give each an alert-scope of its own.');
    }
    if (settings.history === null && !settings.dryRun) {
        warnings.push('pagerduty-routing-key is set, but no history is kept: what was opened is not known by the next run. Set history to the path of a file that the next run finds again.');
    }
    return warnings;
}
/** Patterns and entries about accounts that the run does not know: what they say is said in vain. */
function unusedNames(settings, accounts, leftOut) {
    const excluded = leftOut.filter(({ why }) => why === 'excluded');
    const known = new Set([...accounts, ...leftOut].map(({ id }) => id));
    const wanted = (id) => settings.accounts.length > 0 ? settings.accounts.includes(id) : known.has(id);
    return [
        ...unused('production-accounts', (0,environments/* unusedPatterns */.w$)(settings.productionAccounts, accounts)),
        ...Object.entries(settings.environments).flatMap(([environment, patterns]) => unused(`environments.${environment}`, (0,environments/* unusedPatterns */.w$)(patterns, accounts))),
        ...unused('exclude-accounts', (0,environments/* unusedPatterns */.w$)(settings.excludeAccounts, excluded)),
        ...unused('accounts of the configuration', Object.keys(settings.perAccount).filter((id) => !wanted(id))),
    ];
}
/** What leaves out nothing is hardly meant so; what takes in nothing is a gap of its own (see chooseRegions). */
function unusedRegions(settings, coverage) {
    const lists = new Set([
        settings.regions,
        ...Object.values(settings.perAccount).map(({ regions }) => regions ?? []),
    ]);
    const out = [...new Set([...lists].flatMap(region_pattern/* patternsOut */.IM))];
    const read = new Set([
        ...coverage.complete.flatMap(({ regions }) => regions),
        ...coverage.gaps.map(({ region }) => region),
    ]);
    const known = new Set([...KNOWN_REGIONS, ...read]);
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
function namesProduction({ productionAccounts, environments, perAccount }) {
    return (productionAccounts.length > 0 ||
        (environments[resource/* PRODUCTION */.e3] ?? []).length > 0 ||
        Object.values(perAccount).some(({ environment }) => environment === resource/* PRODUCTION */.e3));
}

// EXTERNAL MODULE: ./build/src/text/version.js + 1 modules
var version = __webpack_require__(74539);
;// CONCATENATED MODULE: ./build/src/run/finish.js























/**
 * Compare → alert → report. People are paged before the reports are written, so that a report can say what became of
 * the alerts, and the history is saved as soon as they are sent.
 */
async function finishJob(finished) {
    const { tools } = finished;
    const run = describeRun(finished);
    for (const warning of run.warnings)
        tools.logger.warning(warning);
    const { alerts, unsaved } = await finish_alert(run, finished);
    const unwritten = await writeReports(run, alerts, { directory: run.settings.reportDir });
    for (const sentence of unwritten.sentences)
        tools.logger.warning(sentence);
    if (unwritten.names.length === 0)
        tools.logger.info(`The report is in ${run.settings.reportDir}.`);
    const causes = [(0,failure/* failureOf */.g5)(run, alerts), unsaved, ...finished.unwritten, ...unwritten.sentences];
    const missing = unwritten.names;
    return { run, alerts, missing, failure: causes.filter((cause) => cause !== null).join(' ') || null };
}
function describeRun(finished) {
    const { settings, tools, startedAt, rules, warnings, frameworks, loaded, presence } = finished;
    const scan = settle(finished.scan);
    const finishedAt = tools.now().toISOString();
    const { violations, shared, ...seen } = scan;
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
        id: tools.runId,
        startedAt: startedAt.toISOString(),
        finishedAt,
        version: version/* VERSION */.x,
        settings,
        links: tools.links,
        ...(tools.signal.aborted ? { cancelled: true } : {}),
        rules: enabled,
        warnings: [
            ...warnings,
            ...finished.unwritten,
            ...settingsWarnings(settings, scan),
            ...pastWarnings({ ...seen, ...compared, settings, startedAt }),
            ...(0,idle_rules/* idleRuleWarnings */.Y)({ ...seen, rules: enabled }),
        ],
        misread: misreadSettings({ ...seen, ...compared, settings }),
        compliance: assessCompliance(frameworks, { ...seen, ...compared, rules: enabled }, Object.values((0,account_parameters/* accountParameters */.E)(settings.perAccount))),
    });
}
/**
 * Says to PagerDuty what is to be said. What is about to be sent is written down first, and at once afterwards what came
 * of it, so that whatever ends the run, the next one knows of every alert that may be open.
 */
async function finish_alert(run, { loaded, settings, tools }) {
    const { logger, now, signal } = tools;
    const isLoaded = loaded.status === 'loaded';
    const ledger = isLoaded ? loaded.history.alerts : {};
    const target = settings.pagerdutyRoutingKey === null
        ? null
        : sentTo(settings.pagerdutyEndpoint, settings.pagerdutyRoutingKey);
    const unswept = isLoaded ? loaded.history.unswept : null;
    const plan = run.cancelled === true
        ? cancelledPlan(ledger, target, unswept ?? {})
        : planAlerts(run, ledger, target, unswept);
    const save = (deliveries) => {
        const alerts = updateLedger(ledger, plan, deliveries, { sentTo: target, now: now().toISOString() });
        const accepted = deliveries.flatMap(({ event, outcome }) => (outcome === 'accepted' ? [event] : []));
        const left = sweptAfter(plan.unswept, accepted);
        const scan = (0,links/* scanFrom */.iO)(tools.environment, settings.alertScope);
        return finish_remember(settings, loaded, nextHistory({ loaded, run, alerts, unswept: left, scan, now: run.finishedAt }));
    };
    const isSending = target !== null && !settings.dryRun && plan.events.length > 0;
    if (isSending) {
        await save(announced(plan));
        logger.info(`Sending ${(0,text_words/* count */.U9)(plan.events.length, 'alert event')} to PagerDuty.`);
    }
    const deliveries = await deliverAlerts(plan, {
        routingKey: settings.pagerdutyRoutingKey,
        endpoint: settings.pagerdutyEndpoint,
        dryRun: settings.dryRun,
        post: postOver(tools.environment),
        logger,
        now,
        signal,
    });
    return { alerts: { plan, deliveries }, unsaved: await save(deliveries) };
}
/** A history that cannot be written fails the step, but not before the reports are written. Another scan's stays. */
async function finish_remember({ history: path }, loaded, history) {
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

// EXTERNAL MODULE: ./build/src/run/prepare.js
var prepare = __webpack_require__(74676);
;// CONCATENATED MODULE: ./build/src/concurrency/channel.js
/**
 * Hands values from many producers to one consumer. A producer waits while `capacity` values are unread, so that a
 * slow consumer slows the producers down instead of filling the memory.
 */
class Channel {
    #values = [];
    #producers = [];
    #capacity;
    #wakeConsumer = null;
    #state = 'open';
    #error = null;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    /** Resolves once there was room for the value. */
    async push(value) {
        while (this.#state === 'open' && this.#values.length >= this.#capacity) {
            await new Promise((resolve) => this.#producers.push(resolve));
        }
        if (this.#state !== 'open')
            return;
        this.#values.push(value);
        this.#wake();
    }
    /** Nothing follows; what is unread is still handed over. */
    close() {
        if (this.#state === 'open')
            this.#state = 'closed';
        this.#wake();
    }
    /** The consumer gets the error after what is unread. */
    fail(thrown) {
        this.#error = { thrown };
        this.close();
    }
    /** The consumer has gone: producers go on without waiting and their values are dropped. */
    abandon() {
        this.#state = 'abandoned';
        this.#values.length = 0;
        for (const resume of this.#producers.splice(0))
            resume();
    }
    async *read() {
        for (;;) {
            while (this.#values.length > 0) {
                const value = this.#values.shift();
                this.#producers.shift()?.();
                if (value !== undefined)
                    yield value;
            }
            if (this.#state !== 'open')
                break;
            await new Promise((resolve) => {
                this.#wakeConsumer = resolve;
            });
        }
        if (this.#error !== null)
            throw this.#error.thrown;
    }
    #wake() {
        this.#wakeConsumer?.();
        this.#wakeConsumer = null;
    }
}

// EXTERNAL MODULE: ./build/src/accounts/left-out.js
var left_out = __webpack_require__(74184);
;// CONCATENATED MODULE: ./build/src/text/duration.js
/** `8 s`, `2 min 13 s`, `1 h 5 min`: as exactly as people need it. */
function roughDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 10)
        return `${minutes} min ${seconds % 60} s`;
    if (minutes < 60)
        return `${minutes} min`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/remaining.js

/** Less than this says nothing about how long the rest takes. */
const LEAST_SHARE = 0.05;
const LEAST_MS = 5_000;
/** How much of the work is done, and how long the rest takes. */
class Remaining {
    accounts = 0;
    accountsDone = 0;
    regionsDone = 0;
    #regions = 0;
    #accountsOpened = 0;
    /** An account turned out to have so many regions to read. */
    opened(regions) {
        this.#accountsOpened += 1;
        this.#regions += regions;
    }
    /** `12 of 100 accounts and 204 of 340 known regions`. */
    done() {
        const known = this.#accountsOpened < this.accounts ? 'known region' : 'region';
        return `${this.accountsDone.toLocaleString('en-US')} of ${(0,text_words/* count */.U9)(this.accounts, 'account')} and ${this.regionsDone.toLocaleString('en-US')} of ${(0,text_words/* count */.U9)(this.#regions, known)}`;
    }
    /**
     * Milliseconds; null while nobody can say. Accounts that were not opened yet are taken to have as many regions as
     * the others.
     */
    left(took) {
        if (this.#accountsOpened === 0 || this.regionsDone === 0 || took < LEAST_MS)
            return null;
        const unopened = Math.max(0, this.accounts - Math.max(this.#accountsOpened, this.accountsDone));
        const all = this.#regions + (unopened * this.#regions) / this.#accountsOpened;
        const share = this.regionsDone / all;
        return share < LEAST_SHARE ? null : (took * (1 - share)) / share;
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/progress.js




/** With so many accounts each has a line of its own; with more, only those of which something was not read. */
const FEW_ACCOUNTS = 10;
/** Lines about single accounts where there are many; the report names all gaps. */
const MOST_ACCOUNT_LINES = 30;
/** Time between two lines about the whole, by how long the run has taken: a log of hours stays readable. */
const INTERVALS_MS = [
    { until: 60_000, every: 5_000 },
    { until: 600_000, every: 10_000 },
    { until: Infinity, every: 30_000 },
];
/** The same while nothing moves. */
const STALLED_INTERVAL_MS = 30_000;
/** Tells how far collecting has come: now and then in a log, all the time where a line can be replaced. */
class Progress {
    #logger;
    #now;
    #counts;
    #started;
    #remaining = new Remaining();
    #told;
    #toldRequests = 0;
    #accountLines = 0;
    #resources = 0;
    #gaps = 0;
    constructor(logger, now, counts) {
        this.#logger = logger;
        this.#now = now;
        this.#counts = counts;
        this.#started = now().getTime();
        this.#told = this.#started;
    }
    begin(accounts, leftOut = []) {
        this.#remaining.accounts = accounts;
        if (leftOut.length > 0)
            this.#logger.info(leftOutLine(leftOut));
        if (accounts > 1)
            this.#logger.info(`Reading ${(0,text_words/* count */.U9)(accounts, 'account')}.`);
    }
    account(account) {
        return new AccountProgress(this, this.#now, account);
    }
    regionsFound(regions) {
        this.#remaining.opened(regions);
    }
    add(collected) {
        this.#resources += collected.resources.length;
        this.#gaps += collected.gaps.length;
    }
    regionDone() {
        this.#remaining.regionsDone += 1;
        this.tick();
    }
    accountDone(line, isWhole) {
        this.#remaining.accountsDone += 1;
        if (this.#remaining.accounts > FEW_ACCOUNTS && (isWhole || this.#accountLines >= MOST_ACCOUNT_LINES))
            return;
        this.#accountLines += 1;
        this.#logger.info(line);
        if (this.#remaining.accounts > FEW_ACCOUNTS && this.#accountLines === MOST_ACCOUNT_LINES)
            this.#logger.info('The report names what was not read of further accounts.');
    }
    /** Says where things stand, unless that was said a moment ago. */
    tick() {
        const now = this.#now().getTime();
        if (this.#logger.live !== undefined) {
            this.#logger.live(this.#standing(now));
            return;
        }
        const moved = this.#counts.requests !== this.#toldRequests;
        const took = now - this.#started;
        const interval = INTERVALS_MS.find(({ until }) => took < until)?.every ?? STALLED_INTERVAL_MS;
        if (now - this.#told < (moved ? interval : STALLED_INTERVAL_MS))
            return;
        this.#told = now;
        this.#toldRequests = this.#counts.requests;
        this.#logger.info(this.#standing(now));
    }
    end() {
        const took = this.#now().getTime() - this.#started;
        this.#logger.info(`Collected ${this.#totals()} from ${(0,text_words/* count */.U9)(this.#remaining.accounts, 'account')} in ${seconds(took)} with ${this.#requests(took)}.`);
    }
    #standing(now) {
        const took = now - this.#started;
        const left = this.#remaining.left(took);
        const time = `${roughDuration(took)}${left === null ? '' : `, about ${roughDuration(left)} left`}`;
        return `… ${this.#remaining.done()} read, ${this.#totals()}; ${this.#requests(took)}; ${time}`;
    }
    #totals() {
        return `${(0,text_words/* count */.U9)(this.#resources, 'resource')}, ${(0,text_words/* count */.U9)(this.#gaps, 'gap')}`;
    }
    #requests(took) {
        const { requests, throttled } = this.#counts;
        const rate = took < 1000 ? '' : `, ${(0,text_words/* count */.U9)(Math.round((requests * 1000) / took), 'a second', 'a second')}`;
        return `${(0,text_words/* count */.U9)(requests, 'request')}${rate}${throttled === 0 ? '' : `, ${throttled.toLocaleString('en-US')} throttled`}`;
    }
}
/** What the log says of one account. */
class AccountProgress {
    #whole;
    #now;
    #account;
    #started;
    #reasons = new Map();
    #resources = 0;
    constructor(whole, now, account) {
        this.#whole = whole;
        this.#now = now;
        this.#account = account;
        this.#started = now().getTime();
    }
    regionsFound(regions) {
        this.#whole.regionsFound(regions);
    }
    add(collected) {
        this.#whole.add(collected);
        this.#resources += collected.resources.length;
        for (const { reason, action } of collected.gaps) {
            const what = action === null ? reason : `${reason} ${action}`;
            this.#reasons.set(what, (this.#reasons.get(what) ?? 0) + 1);
        }
    }
    regionDone() {
        this.#whole.regionDone();
    }
    end() {
        const took = seconds(this.#now().getTime() - this.#started);
        const gaps = [...this.#reasons].map(([what, times]) => (times === 1 ? what : `${what} ×${times}`));
        const missing = gaps.length === 0 ? '' : `; not read: ${gaps.join(', ')}`;
        const name = this.#account.id === '*' ? 'No account could be opened' : `Account ${this.#account.id}`;
        this.#whole.accountDone(`${name}: ${(0,text_words/* count */.U9)(this.#resources, 'resource')}, ${took}${missing}`, gaps.length === 0);
    }
}
/** Names are for people who wonder where an account is; result.json has them all. */
const MOST_NAMES = 20;
function leftOutLine(accounts) {
    const names = accounts
        .slice(0, MOST_NAMES)
        .map(({ id, name, why }) => `${name === id ? id : `${name} (${id})`} ${why.replace('-', ' ')}`);
    const rest = accounts.length - names.length;
    if (rest > 0)
        names.push(`${rest} more`);
    return `${(0,text_words/* count */.U9)(accounts.length, 'account')} of the organisation left out (${(0,left_out/* leftOutWords */.N)(accounts)}): ${names.join(', ')}`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/src/clouds/aws/reading/shape.js
var shape = __webpack_require__(10496);
;// CONCATENATED MODULE: ./build/src/clouds/aws/access/regions.js







const DESCRIBE_REGIONS = 'ec2:DescribeRegions';
/** Where an account's regions are asked about when the home region refuses: always on, in every account. */
const ALWAYS_ON = {
    aws: 'us-east-1',
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
};
/**
 * The regions of one account that are to be read: those that the patterns mean and that are enabled there. When AWS does
 * not tell which there are, those named by their codes are tried as they are: service control policies forbid the
 * question in many organisations. A pattern that takes in no region that AWS knows is skipped with a failure, as is an
 * account of which nothing is left.
 */
async function chooseRegions(sdk, credentials, partition, patterns, context) {
    const named = (0,region_pattern/* patternsIn */.fv)(patterns).filter((name) => (0,region_pattern/* isRegionCode */.qg)(name) && (0,region_pattern/* meansRegion */.X5)(patterns, name));
    const places = new Set([sdk.homeRegion, ALWAYS_ON[partition] ?? sdk.homeRegion, named[0] ?? sdk.homeRegion]);
    const answer = await describeRegions(sdk, credentials, [...places], context);
    if (answer instanceof client_failure/* CallFailure */.Rk) {
        const globs = (0,region_pattern/* patternsIn */.fv)(patterns).filter((pattern) => !(0,region_pattern/* isRegionCode */.qg)(pattern));
        const untold = named.length === 0 ? [model_coverage/* EVERYTHING */.Qz] : globs;
        return {
            read: unique(named).map((name) => ({ name, description: answer })),
            skipped: unique(untold).map((name) => ({ name, failure: answer })),
        };
    }
    const read = [];
    const skipped = [];
    for (const [name, description] of answer) {
        if (!(0,region_pattern/* meansRegion */.X5)(patterns, name))
            continue;
        if (isEnabled(description))
            read.push({ name, description });
        // One that a glob takes in beside others is as one that all take in: nobody asked for it.
        else if (named.includes(name))
            skipped.push({ name, failure: disabled(name) });
    }
    const takesIn = (pattern) => [...answer.keys()].some((name) => (0,glob/* fitsGlob */.t)(pattern, name));
    for (const name of (0,region_pattern/* patternsIn */.fv)(patterns)) {
        const isForNothing = (0,region_pattern/* isRegionCode */.qg)(name) ? named.includes(name) && !answer.has(name) : !takesIn(name);
        if (isForNothing)
            skipped.push({ name, failure: unknown(name, answer.keys()) });
    }
    if (read.length === 0 && skipped.length === 0) {
        skipped.push({ name: model_coverage/* EVERYTHING */.Qz, failure: nothingLeft(patterns) });
    }
    return { read: regions_inOrder(read), skipped: regions_inOrder(skipped) };
}
/** Why one region may refuse the question that another answers, beside a policy that keeps the account to some regions. */
const REFUSED_THERE = new Set(['denied', 'no-credentials', 'not-activated']);
async function describeRegions(sdk, credentials, places, context) {
    let first = null;
    for (const place of places) {
        const ec2 = sdk.ec2(place, credentials);
        try {
            const ask = async (signal) => byName(await ec2('DescribeRegions', { AllRegions: true }, signal));
            return await (0,call/* callAws */.I)(DESCRIBE_REGIONS, ask, context);
        }
        catch (thrown) {
            const failure = (0,client_failure/* classify */.L8)(thrown, DESCRIBE_REGIONS);
            first ??= failure;
            if (!REFUSED_THERE.has(failure.reason))
                break;
        }
    }
    return first ?? (0,client_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'there was no region to ask');
}
function byName(answer) {
    const regions = answer['Regions'];
    if (!Array.isArray(regions))
        throw (0,client_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'the answer has no list of regions');
    const named = new Map();
    for (const region of regions) {
        const name = (0,shape/* isRecord */.u4)(region) ? region['RegionName'] : undefined;
        if (!(0,shape/* isRecord */.u4)(region) || typeof name !== 'string' || name === '') {
            throw (0,client_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'a region has no name');
        }
        named.set(name, region);
    }
    if (![...named.values()].some(isEnabled))
        throw (0,client_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'no region is enabled');
    return named;
}
function isEnabled(region) {
    return region !== undefined && region['OptInStatus'] !== 'not-opted-in';
}
function disabled(name) {
    const message = `The region ${name} is not enabled in this account: enable it, or leave it out of regions.`;
    return new client_failure/* CallFailure */.Rk('region-disabled', DESCRIBE_REGIONS, message);
}
/** `known`: those of the account's part of AWS, enabled or not. */
function unknown(name, known) {
    const guess = (0,region_pattern/* nearestRegion */.$f)(name, known);
    const message = `AWS knows no region ${name} for this account${guess === null ? '' : `; perhaps you mean ${guess}`}. Correct it in regions.`;
    return new client_failure/* CallFailure */.Rk('region-unknown', DESCRIBE_REGIONS, message);
}
function nothingLeft(patterns) {
    const message = `Of the regions that are enabled in this account, regions (${patterns.join(', ')}) leaves none to be read. Correct it, or leave the account out of accounts.`;
    return new client_failure/* CallFailure */.Rk('region-unknown', DESCRIBE_REGIONS, message);
}
function regions_inOrder(regions) {
    return regions.toSorted((a, b) => (0,compare/* compareText */.n)(a.name, b.name));
}
function unique(names) {
    return [...new Set(names)].toSorted();
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/access/role-chains.js



/** Opens accounts by their roles. A role on the way to others is assumed once for all of them. */
class RoleChains {
    #sdk;
    #sessionName;
    #context;
    /** A door that is closed is tried once, not by each of the accounts behind it. */
    #ways = new Map();
    constructor(sdk, session, context) {
        this.#sdk = sdk;
        this.#sessionName = session;
        this.#context = context;
    }
    async open({ role, via, externalId }) {
        const { signal } = this.#context;
        if (signal.aborted)
            return (0,client_failure/* endedOf */.er)(role === null ? DESCRIBE_REGIONS : access_role/* ASSUME_ROLE */.aO, signal);
        if (role === null)
            return this.#sdk.ownCredentials;
        try {
            return await this.#assume(role, externalId, await this.#way(via, externalId));
        }
        catch (thrown) {
            return (0,client_failure/* classify */.L8)(thrown, access_role/* ASSUME_ROLE */.aO);
        }
    }
    /** The credentials at the end of the way; null: the own ones, where it is none. */
    async #way(via, externalId) {
        const last = via.at(-1);
        if (last === undefined)
            return null;
        const key = [...via, externalId ?? ''].join('\n');
        const known = this.#ways.get(key);
        if (known !== undefined)
            return known;
        const opened = this.#way(via.slice(0, -1), externalId).then((from) => this.#assume(last, externalId, from));
        this.#ways.set(key, opened);
        return opened;
    }
    async #assume(arn, externalId, from) {
        const role = { arn, externalId, from, sessionName: this.#sessionName };
        const credentials = (0,access_role/* assumedCredentials */.zP)(this.#sdk, role, this.#context);
        await credentials();
        return credentials;
    }
}

// EXTERNAL MODULE: ./build/src/derive/derive.js + 1 modules
var derive = __webpack_require__(75799);
// EXTERNAL MODULE: ./build/src/derive/blind.js
var blind = __webpack_require__(32566);
// EXTERNAL MODULE: ./build/src/clouds/aws/reading/pages.js
var pages = __webpack_require__(20909);
// EXTERNAL MODULE: ./build/src/model/gone.js
var model_gone = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/model/owner.js
var model_owner = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/src/clouds/aws/reading/kind-source.js
var kind_source = __webpack_require__(18637);
;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/to-resource.js






/** What depends on the kind alone is worked out once: a run reads few kinds and hundreds of thousands of things. */
const readers = new WeakMap();
/** A thing of AWS's answer as a resource. Throws a MalformedAnswer for what has no id. */
function toResource(kind, item, place, onLoss = () => undefined) {
    let read = readers.get(kind);
    if (read === undefined) {
        read = resourceReader(kind);
        readers.set(kind, read);
    }
    return read(item, place, onLoss);
}
/** Reads the id of a member of the list. Throws a MalformedAnswer where there is none. */
function idReader(paths, list) {
    const idOf = textReader([paths].flat());
    return (item) => {
        const id = idOf(item, NO_TAGS);
        if (id === '')
            throw new client_failure/* MalformedAnswer */.ol(`a member of ${list} has no ${[paths].flat().join(' or ')}`);
        return id;
    };
}
const NO_TAGS = {};
function resourceReader(source) {
    const { name: kind, list, nameFrom = kind_source/* NAME_TAG */.LX, tagsFrom = 'Tags' } = source;
    const ownOf = (0,shape/* reader */.wA)(source.properties);
    const tagsOf = (0,shape/* tags */._A)(tagsFrom);
    const idOf = idReader(source.id, list);
    const nameOf = textReader([nameFrom].flat());
    const arnOf = source.arn === null ? null : arnReader(source.arn);
    const edgesOf = edgesReader(source.edges);
    const goneOf = source.gone === undefined ? null : (0,model_gone/* goneReader */.T)(source.gone);
    const build = (item, place, own, tagged, edges) => {
        const id = idOf(item);
        const name = nameOf(item, tagged) || id;
        const arn = arnOf?.(item, { ...place, id, name }, own);
        const common = arn === undefined ? { kind, id, name, tags: tagged } : { kind, id, name, arn, tags: tagged };
        const { account, region } = place;
        const reported = { ...common, ...own };
        const found = { account, region, kind, id, name, reported, edges };
        const owner = (0,model_owner/* otherOwner */.W)(found);
        const resource = owner === null ? found : { ...found, reported: { ...reported, shared_by: owner } };
        const gone = goneOf?.(own);
        return gone === undefined ? resource : { ...resource, gone };
    };
    /** What can be read of what is not as AWS documents it. */
    const salvage = (item, place, onLoss) => {
        const id = idOf(item);
        const lost = new Map();
        const lose = (property, why) => lost.set(property, why);
        const own = (0,shape/* salvageAll */.DX)(source.properties, item, list, lose);
        const { tags: tagged = NO_TAGS } = (0,shape/* salvageAll */.DX)({ tags: tagsOf }, item, list, lose);
        const edges = orNone(() => edgesOf(item, place), (why) => lose(model_coverage/* EDGES */.pC, why));
        for (const [property, why] of lost)
            onLoss(id, property, why);
        return { ...build(item, place, own, tagged, edges), unread: [...lost.keys()] };
    };
    return (item, place, onLoss) => {
        try {
            const own = ownOf(item, list);
            return build(item, place, own, tagsOf.read(item), edgesOf(item, place));
        }
        catch (thrown) {
            if (!(thrown instanceof client_failure/* MalformedAnswer */.ol))
                throw thrown;
            return salvage(item, place, onLoss);
        }
    };
}
function orNone(read, lose) {
    try {
        return read();
    }
    catch (thrown) {
        if (!(thrown instanceof client_failure/* MalformedAnswer */.ol))
            throw thrown;
        lose(thrown.message);
        return [];
    }
}
/** The first of the texts at the paths that AWS sends; empty where it sends none. */
function textReader(paths) {
    const reads = paths.map((path) => path === kind_source/* NAME_TAG */.LX ? (_, tagged) => tagged['Name'] : (0,shape/* string */.Yj)(path).read);
    return (item, tagged) => {
        for (const read of reads) {
            const value = read(item, tagged);
            if (typeof value === 'string' && value !== '')
                return value;
        }
        return '';
    };
}
/** The ARN of what another account shares holds that account's id. Undefined where a part of it is not known. */
function arnReader({ from, form }) {
    const sentBy = from === undefined ? null : (0,shape/* string */.Yj)(from).read;
    const parts = form.split(/\{(\w+)\}/);
    return (item, known, own) => {
        const sent = sentBy?.(item);
        if (typeof sent === 'string' && sent !== '')
            return sent;
        let arn = '';
        for (const [index, part] of parts.entries()) {
            const value = index % 2 === 0 ? part : partOf(part, known, own);
            if (typeof value !== 'string')
                return undefined;
            arn += value;
        }
        return arn;
    };
}
function partOf(name, known, own) {
    return name === 'owner' ? own['owner_id'] || known['account'] : (known[name] ?? own[name]);
}
function edgesReader(sources) {
    return (item, place) => {
        const edges = [];
        for (const source of sources)
            addEdges(edges, source, item, place);
        return edges;
    };
}
function addEdges(edges, { type, direction, kind, ids, prefix = '', region, owner }, item, place) {
    if (owner !== undefined && owner.read(item) !== place.account)
        return;
    const there = region?.read(item);
    const isFar = typeof there === 'string' && there !== place.region;
    for (const id of textsOf(ids.read(item))) {
        if (id === '' || !id.startsWith(prefix))
            continue;
        edges.push(isFar ? { type, direction, kind, id, region: there } : { type, direction, kind, id });
    }
}
/** Each once. */
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return [];
    const texts = value.filter((one) => typeof one === 'string');
    return texts.length > 1 ? new Set(texts) : texts;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/list-kind.js




/**
 * Reads every page. AWS's pages may overlap while things change: the later word on an id counts. What cannot be read of
 * one resource is lost of that alone; a thing without an id is none of the others' loss either. That a region lacks the
 * kind is believed of kinds that some regions lack, and never where there was one before.
 */
async function listKind(kind, place, ec2, context, isKnown = () => false) {
    const found = new Map();
    const beside = await readBeside(kind, ec2, context);
    const failureBeside = beside instanceof client_failure/* CallFailure */.Rk ? beside : null;
    const whole = beside instanceof Map ? withBeside(kind, beside) : asListed;
    const losses = [];
    const { action } = kind;
    const onLoss = (id, property, why) => {
        losses.push({ id, property, why, action });
    };
    const nameless = [];
    try {
        for await (const items of itemPages(kind, ec2, context)) {
            for (const item of items) {
                const resource = resourceOrComplaint(kind, whole(item), place, onLoss);
                if (typeof resource === 'string')
                    nameless.push(resource);
                else
                    found.set(resource.id, resource);
            }
        }
        const resources = [...found.values()];
        const failure = nameless.length === 0 ? null : unnamed(action, nameless);
        const listing = { kind, resources, failure, losses };
        // Without any resource nothing is missing.
        return failureBeside === null || found.size === 0 ? listing : withoutBeside(listing, kind, failureBeside);
    }
    catch (thrown) {
        const failure = (0,client_failure/* failureOf */.g5)(thrown, kind.action);
        const isNowhere = found.size === 0 &&
            kind.notInAllRegions === true &&
            (0,client_failure/* isNotInRegion */.N4)(failure) &&
            !isKnown(place.account, place.region, kind.name);
        return { kind, resources: [...found.values()], failure: isNowhere ? null : failure, losses };
    }
}
/** What is wrong with the thing as a whole, where it is no resource. */
function resourceOrComplaint(kind, item, place, onLoss) {
    try {
        return toResource(kind, item, place, onLoss);
    }
    catch (thrown) {
        if (thrown instanceof client_failure/* MalformedAnswer */.ol)
            return thrown.message;
        throw thrown;
    }
}
function unnamed(action, complaints) {
    const [first = ''] = complaints;
    return (0,client_failure/* malformed */.Qm)(action, complaints.length === 1 ? first : `${first}, and ${complaints.length - 1} more`);
}
/** Page by page, or all at once where they have to be arranged: half of what belongs together tells lies. */
async function* itemPages(kind, ec2, context) {
    const { arrange } = kind;
    const all = [];
    for await (const page of (0,pages/* pagesOf */.E0)(kind, ec2, context)) {
        if (arrange === undefined)
            yield list_kind_itemsOf(kind, page);
        else
            for (const item of list_kind_itemsOf(kind, page))
                all.push(item);
    }
    if (arrange !== undefined)
        yield arrange(all);
}
/** By id; a failure; null where the kind has no second listing. */
async function readBeside({ beside, id }, ec2, context) {
    if (beside === undefined)
        return null;
    const byId = new Map();
    const idOf = idReader(id, beside.list);
    try {
        for await (const page of (0,pages/* pagesOf */.E0)(beside, ec2, context)) {
            for (const item of page)
                byId.set(idOf(item), item);
        }
        return byId;
    }
    catch (thrown) {
        return (0,client_failure/* failureOf */.g5)(thrown, beside.action);
    }
}
function asListed(item) {
    return item;
}
function withBeside({ beside, id, list }, byId) {
    if (beside === undefined)
        return asListed;
    const idOf = idReader(id, list);
    return (item) => {
        if (!(0,shape/* isRecord */.u4)(item))
            return item;
        const other = byId.get(idOf(item));
        return { ...item, [beside.as]: { ...((0,shape/* isRecord */.u4)(other) ? other : {}), Listed: other !== undefined } };
    };
}
function withoutBeside(listing, kind, failure) {
    const properties = kind.beside?.tells ?? [];
    const resources = listing.resources.map((resource) => {
        const known = Object.entries(resource.reported).filter(([name]) => !properties.includes(name));
        return Object.assign({}, resource, { reported: Object.fromEntries(known) });
    });
    return { ...listing, resources, details: [{ properties, costly: false, failure }] };
}
function list_kind_itemsOf({ within }, listed) {
    if (within === undefined)
        return listed;
    const items = [];
    for (const outer of listed) {
        if (!(0,shape/* isRecord */.u4)(outer) || !Array.isArray(outer[within.list])) {
            // Nobody knows what lies in it: toResource says so.
            items.push(outer);
            continue;
        }
        for (const inner of (0,pages/* listIn */.Of)(outer, within.list)) {
            items.push((0,shape/* isRecord */.u4)(inner) ? { ...inner, [within.outer]: outer } : inner);
        }
    }
    return items;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/ask-again.js


/**
 * A cloud moves while it is read: what one listing names may have started after the listing that it belongs to, or be gone
 * by then. EC2 is asked again for what decides something: by a filter, which leaves out what is no more, where a list of
 * ids would be refused as a whole.
 */
const BY_ID = [
    { kind: 'aws_vpc', prefix: 'vpc-', filter: 'vpc-id' },
    { kind: 'aws_ec2_subnet', prefix: 'subnet-', filter: 'subnet-id' },
    { kind: 'aws_ec2_security_group', prefix: 'sg-', filter: 'group-id' },
    { kind: 'aws_ec2_network_interface', prefix: 'eni-', filter: 'network-interface-id' },
    { kind: 'aws_ec2_instance', prefix: 'i-', filter: 'instance-id' },
    { kind: 'aws_ec2_network_acl', prefix: 'acl-', filter: 'network-acl-id' },
    { kind: 'aws_ec2_route_table', prefix: 'rtb-', filter: 'route-table-id' },
    { kind: 'aws_ec2_managed_prefix_list', prefix: 'pl-', filter: 'prefix-list-id' },
    { kind: 'aws_vpc_peering_connection', prefix: 'pcx-', filter: 'vpc-peering-connection-id' },
];
/** What names no resource of its own where one is missing: the ACL or the main table of a VPC that was just made. */
const BY_LISTING = new Set(['aws_ec2_network_acl', 'aws_ec2_route_table']);
/** EC2's most values of a filter ("Filtering" in its API reference). */
const IDS_PER_CALL = 200;
/** Of each kind and scope: more than can move between two calls. The rest stays what it is, a gap. */
const MOST_IDS = 1000;
/** What comes to light may name more that is not there yet. */
const MOST_ROUNDS = 3;
/** Listings of a scope, mended by asking again. */
class SecondLook {
    /** Ids by which something was asked for that is not there: AWS knows nothing of it. */
    gone = new Set();
    #listings;
    #asked = new Set();
    #place;
    #ec2;
    #context;
    #complete;
    #rounds = 0;
    constructor(listings, place, ec2, context, complete) {
        this.#listings = listings;
        this.#place = place;
        this.#ec2 = ec2;
        this.#context = context;
        this.#complete = complete;
    }
    get listings() {
        return this.#listings;
    }
    /**
     * Asks for what these resources hang on and was not listed, and again for what names it. False where there was nothing
     * to ask any more.
     */
    async look(doubted) {
        this.#rounds += 1;
        if (this.#rounds > MOST_ROUNDS || this.#context.signal.aborted)
            return false;
        const missing = new Set(doubted.flatMap((one) => one.missing));
        const again = [...this.#listings.values()].filter((listing) => !this.#asked.has(listing.kind.name) && isListedAgain(listing, missing));
        const byKind = this.#idsMissing(missing);
        if (again.length + byKind.size === 0)
            return false;
        for (const { kind } of again)
            this.#asked.add(kind.name);
        this.#addThoseThatName(byKind);
        const found = new Map();
        await Promise.all([
            ...again.map(async ({ kind }) => {
                if ('list' in kind)
                    found.set(kind, await listKind(kind, this.#place, this.#ec2, this.#context));
            }),
            ...[...byKind].map(async ([kind, ids]) => {
                found.set(kind, await this.#listById(kind, [...ids]));
            }),
        ]);
        for (const [kind, listing] of found)
            await this.#take(kind, listing, byKind.get(kind) ?? null);
        return true;
    }
    /** Those that a complete listing of their kind does not hold, by kind; each once. */
    #idsMissing(missing) {
        const byKind = new Map();
        for (const { kind, resources, failure } of this.#listings.values()) {
            const by = BY_ID.find(({ kind: name }) => name === kind.name);
            if (by === undefined || failure !== null || !('list' in kind))
                continue;
            const listed = new Set(resources.map(({ id }) => id));
            const ids = [...missing].filter((id) => id.startsWith(by.prefix) && !listed.has(id) && !this.#asked.has(id));
            if (ids.length > 0)
                byKind.set(kind, new Set(ids.slice(0, MOST_IDS)));
        }
        for (const ids of byKind.values())
            for (const id of ids)
                this.#asked.add(id);
        return byKind;
    }
    /** What names a thing that is not there has changed itself, or is gone, as often as not. */
    #addThoseThatName(byKind) {
        const wanted = new Set();
        for (const ids of byKind.values())
            for (const id of ids)
                wanted.add(id);
        if (wanted.size === 0)
            return;
        for (const { kind, resources, failure } of this.#listings.values()) {
            if (failure !== null || !('list' in kind) || !BY_ID.some(({ kind: name }) => name === kind.name))
                continue;
            const ids = byKind.get(kind) ?? new Set();
            for (const { id, reported } of resources) {
                if (ids.size >= MOST_IDS)
                    break;
                if (ask_again_names(reported, wanted))
                    ids.add(id);
            }
            if (ids.size > 0)
                byKind.set(kind, ids);
        }
    }
    async #listById(kind, ids) {
        const resources = [];
        const losses = [];
        const filter = BY_ID.find(({ kind: name }) => name === kind.name)?.filter ?? '';
        for (let start = 0; start < ids.length; start += IDS_PER_CALL) {
            const Filters = [{ Name: filter, Values: ids.slice(start, start + IDS_PER_CALL) }];
            const asked = { ...kind, parameters: { ...kind.parameters, Filters } };
            const part = await listKind(asked, this.#place, this.#ec2, this.#context);
            if (part.failure !== null)
                return { ...part, kind };
            resources.push(...part.resources);
            losses.push(...(part.losses ?? []));
        }
        return { kind, resources, failure: null, losses };
    }
    /** `asked`: the ids that were asked for; null: everything was. A failure leaves all as it was. */
    async #take(kind, found, asked) {
        const before = this.#listings.get(kind);
        if (before === undefined || found.failure !== null)
            return;
        const told = await this.#complete(found, this.#listings);
        const here = new Map(told.resources.map((resource) => [resource.id, resource]));
        for (const id of asked ?? [])
            if (!here.has(id))
                this.gone.add(id);
        const kept = before.resources.flatMap((resource) => {
            const newer = here.get(resource.id);
            here.delete(resource.id);
            if (newer !== undefined)
                return [newer];
            return asked === null || asked.has(resource.id) ? [] : [resource];
        });
        const resources = [...kept, ...here.values()];
        const ids = new Set(told.resources.map(({ id }) => id));
        const losses = [
            ...(before.losses ?? []).filter(({ id }) => !ids.has(id) && !this.gone.has(id)),
            ...(told.losses ?? []),
        ];
        this.#listings = new Map([...this.#listings, [kind, { ...before, resources, losses }]]);
    }
}
function isListedAgain({ kind, failure, resources }, missing) {
    return missing.has(kind.name) && failure === null && BY_LISTING.has(kind.name) && !resources.some(blind/* isBlind */.i);
}
/** Whether one of the ids stands anywhere in it. */
function ask_again_names(value, ids) {
    if (typeof value === 'string')
        return ids.has(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.values(value).some((inner) => ask_again_names(inner, ids));
}

// EXTERNAL MODULE: ./build/src/clouds/aws/client/denying-policy.js
var denying_policy = __webpack_require__(8473);
// EXTERNAL MODULE: ./build/src/clouds/aws/kinds.js + 46 modules
var aws_kinds = __webpack_require__(98678);
// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/kinds/region.js
var kinds_region = __webpack_require__(71648);
// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/losses.js



/** One for each property, of which nested ones are parts. `total`: how many resources there are. */
function lostProperties(losses, total, properties, edges) {
    const byProperty = Map.groupBy(losses, ({ property }) => property.split('.')[0] ?? property);
    return [...byProperty].flatMap(([name, lost]) => {
        const [first] = lost;
        // Edges are mostly told by what is lost as a property.
        if (first === undefined || (name === model_coverage/* EDGES */.pC && byProperty.size > 1))
            return [];
        const { id, why, action } = first;
        const paths = [...new Set(lost.map(({ property }) => property))];
        const resources = new Set(lost.map((one) => one.id)).size;
        const head = headOf(properties[name]?.path);
        const isEdge = head !== undefined && edges.some(({ ids }) => headOf(ids.path) === head);
        return {
            properties: isEdge ? [name, model_coverage/* EDGES */.pC] : [name],
            action,
            message: `${(0,client_failure/* operationOf */.zI)(action)}: ${(0,text_words/* enumerate */.HL)(paths)} of ${resources} of ${(0,text_words/* count */.U9)(total, 'resource')} could not be read, such as of ${id}: ${why}.`,
        };
    });
}
/** `Groups` of `Groups[].GroupId`. */
function headOf(path) {
    return path?.split(/[.[]/)[0];
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/listing-coverage.js




/**
 * What is known of a kind after reading it. A kind of which a detail is missing is not complete; costly details are
 * told of by themselves, since only those who need them asked for them. What was asked about some resources alone is told
 * of where it failed. A kind of which properties of single resources were lost was read to its end all the same.
 */
function coverageOf(listing, { account, region }) {
    const { resources, failure, details = [] } = listing;
    const { name: kind } = listing.kind;
    const complete = [];
    const gaps = [];
    if (failure !== null)
        gaps.push((0,client_failure/* gapOf */.iT)(failure, account, region, kind));
    for (const { properties, costly, failure: missing } of details) {
        if (costly || missing === null)
            continue;
        gaps.push((0,client_failure/* gapOf */.iT)(missing, account, region, kind, properties));
    }
    if (gaps.length === 0)
        complete.push({ account, region, kind, count: resources.length });
    gaps.push(...gapsOfLosses(listing, { account, region }));
    for (const { properties, costly, named, failure: missing } of details) {
        if (!costly || (named === true && missing === null))
            continue;
        const cause = missing ?? failure;
        for (const property of properties) {
            const need = (0,model_kind/* needOf */.ER)(kind, property);
            if (cause === null)
                complete.push({ account, region, kind: need, count: resources.length });
            else
                gaps.push((0,client_failure/* gapOf */.iT)(cause, account, region, need, [property]));
        }
    }
    return { complete, gaps };
}
function gapsOfLosses({ kind, resources, losses = [] }, scope) {
    const { details = [] } = kind;
    const own = 'list' in kind ? kind.properties : {};
    const edges = 'list' in kind ? kind.edges : [];
    const properties = { ...own, ...(0,kind_source/* propertiesOf */.P1)(details) };
    return lostProperties(losses, resources.length, properties, edges).map((lost) => Object.assign({}, scope, { kind: kind.name, partial: true, reason: 'malformed' }, lost));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/named-edges.js
/**
 * Adds the edges to resources of which AWS only tells the name, from the names that the scope holds. Where the other
 * kind was not read, whoever follows such an edge meets that gap.
 */
function withNamedEdges(listing, listings) {
    const { kind: declared } = listing;
    const sources = 'namedEdges' in declared ? (declared.namedEdges ?? []) : [];
    const idsOf = new Map(sources.map(({ kind }) => [kind, idsByName(kind, listings)]));
    if ([...idsOf.values()].every((ids) => ids.size === 0))
        return listing;
    const resources = listing.resources.map((resource) => {
        const edges = sources.flatMap(({ type, direction, kind, property }) => {
            const { [property]: name } = resource.reported;
            const id = typeof name === 'string' ? idsOf.get(kind)?.get(name) : undefined;
            return id === undefined ? [] : [{ type, direction, kind, id }];
        });
        return edges.length === 0 ? resource : { ...resource, edges: [...resource.edges, ...edges] };
    });
    return { ...listing, resources };
}
function idsByName(kind, listings) {
    for (const [{ name }, { resources }] of listings) {
        if (name === kind)
            return new Map(resources.map((resource) => [resource.name, resource.id]));
    }
    return new Map();
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/detail.js




/**
 * The properties that the operation tells, but for those that `lose` is told of. `id`: the resource's. Throws a CallFailure
 * or a MalformedAnswer.
 */
async function readDetail(detail, id, ec2, context, lose) {
    const { action, answer: member, pageSize, idParameter, properties } = detail;
    const operation = (0,client_failure/* operationOf */.zI)(action);
    const read = (0,shape/* sparingReader */.u8)(properties);
    const parameters = { ...detail.parameters, ...(idParameter === undefined ? {} : { [idParameter]: id }) };
    if (pageSize !== undefined) {
        const all = [];
        for await (const page of (0,pages/* pagesOf */.E0)({ action, list: member, pageSize, parameters }, ec2, context)) {
            for (const entry of page)
                all.push(entry);
        }
        return read({ [member]: all }, operation, lose);
    }
    const answer = await (0,call/* callAws */.I)(action, async (signal) => {
        const told = await ec2(operation, parameters, signal);
        if ((told[member] ?? undefined) === undefined)
            throw new client_failure/* MalformedAnswer */.ol(`the answer holds no ${member}`);
        return told;
    }, context);
    return read(answer, operation, lose);
}
function detail_outcomeOf({ properties, costly = false }, failure, named = false) {
    return { properties: Object.keys(properties), costly, named, failure };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/read-setting.js


/** Reads each part of it. There is a resource once a part of it was read. */
async function readSetting(setting, place, ec2, context) {
    const { account, region } = place;
    const outcomes = [];
    const told = [];
    const losses = [];
    for (const detail of setting.details) {
        try {
            const lose = (property, why) => losses.push({ id: region, property, why, action: detail.action });
            told.push(await readDetail(detail, region, ec2, context, lose));
            outcomes.push(detail_outcomeOf(detail, null));
        }
        catch (thrown) {
            outcomes.push(detail_outcomeOf(detail, (0,client_failure/* failureOf */.g5)(thrown, detail.action)));
        }
    }
    const { name: kind } = setting;
    const own = Object.fromEntries(told.flatMap((part) => Object.entries(part)));
    const reported = { kind, id: region, name: region, tags: {}, ...own };
    const unread = losses.map(({ property }) => property);
    const found = { account, region, kind, id: region, name: region, reported, edges: [] };
    const resource = unread.length === 0 ? found : { ...found, unread };
    const isRead = outcomes.some(({ failure }) => failure === null);
    return { kind: setting, resources: isRead ? [resource] : [], failure: null, losses, details: outcomes };
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/read-batches.js




/** EC2's most values of a filter ("Filtering" in its API reference). */
const read_batches_IDS_PER_CALL = 200;
/** Asks about each of the ids that the resources hold, once. */
async function readBatches(detail, resources, ec2, context) {
    const { action, list, pageSize, filter, id: path, properties } = detail;
    const ids = [...new Set(resources.flatMap((resource) => idAskedOf(detail, resource) ?? []))];
    const told = new Map();
    const unread = new Set(ids);
    const failures = [];
    const idOf = idReader(path, list);
    const read = (0,shape/* sparingReader */.u8)(properties);
    const lost = new Map();
    for (let start = 0; start < ids.length && !failures.some(client_failure/* isHopeless */.cs); start += read_batches_IDS_PER_CALL) {
        const asked = ids.slice(start, start + read_batches_IDS_PER_CALL);
        const parameters = { ...detail.parameters, Filters: [{ Name: filter, Values: asked }] };
        try {
            for await (const page of (0,pages/* pagesOf */.E0)({ action, list, pageSize, parameters }, ec2, context)) {
                for (const thing of page) {
                    const id = idOf(thing);
                    const losses = new Map();
                    told.set(id, read(thing, list, (property, why) => losses.set(property, why)));
                    if (losses.size > 0)
                        lost.set(id, losses);
                }
            }
            for (const id of asked)
                unread.delete(id);
        }
        catch (thrown) {
            failures.push((0,client_failure/* failureOf */.g5)(thrown, action));
        }
    }
    return { told, lost, unread, failures };
}
/** Undefined where the resource holds none. */
function idAskedOf({ by }, { reported }) {
    const { [by]: id } = reported;
    return typeof id === 'string' && id !== '' ? id : undefined;
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/read-gathered.js




/** Lists everything there is and hands each thing to the resource that it names. */
async function readGathered(detail, ec2, context) {
    const { list, heldBy, properties } = detail;
    const holderOf = idReader(heldBy, list);
    const read = (0,shape/* sparingReader */.u8)(properties);
    const losses = [];
    const things = new Map();
    try {
        for await (const page of (0,pages/* pagesOf */.E0)(detail, ec2, context)) {
            for (const thing of page) {
                const holder = holderOf(thing);
                const known = things.get(holder);
                if (known === undefined)
                    things.set(holder, [thing]);
                else
                    known.push(thing);
            }
        }
        const toldOf = (id, own) => read({ [list]: own }, list, (property, why) => losses.push({ id, property, why }));
        const told = [...things].map(([id, own]) => [id, toldOf(id, own)]);
        return { told: new Map(told), none: toldOf('', []), losses };
    }
    catch (thrown) {
        return (0,client_failure/* failureOf */.g5)(thrown, detail.action);
    }
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/reading/with-details.js







/** EC2 gives back 20 such calls per second, account and region (its throttling limits); each takes some 0.1 s. */
const DETAILS_AT_A_TIME = 2;
/**
 * Asks about the resources that were listed what the listing leaves out, costly things where they are wanted, or where
 * derived properties need them (see sourcesOf) of all resources.
 */
async function withDetails(listing, wanted, sources, ec2, context) {
    const { name, details = [] } = listing.kind;
    const questions = details
        .filter((detail) => with_details_isWanted(detail, name, wanted) || (!('namedBy' in detail) && with_details_isWanted(detail, name, sources)))
        .map((detail) => ({ detail, named: null }));
    return withAnswers(listing, questions, ec2, context);
}
/**
 * Asks what only derived properties need (see sourcesOf), of the resources alone that others of the scope name: now that
 * these are listed.
 */
async function withNamedDetails(listing, listed, wanted, sources, ec2, context) {
    const { name, details = [] } = listing.kind;
    const questions = details.flatMap((detail) => 'namedBy' in detail && !with_details_isWanted(detail, name, wanted) && with_details_isWanted(detail, name, sources)
        ? [{ detail, named: namedIn(listed.values(), detail.namedBy) }]
        : []);
    return withAnswers(listing, questions, ec2, context);
}
async function withAnswers(listing, questions, ec2, context) {
    let { resources } = listing;
    const losses = [...(listing.losses ?? [])];
    const outcomes = [];
    for (const { detail, named } of questions) {
        const told = await answersTo({ detail, named }, resources, ec2, context);
        outcomes.push(detail_outcomeOf(detail, told.failure, named !== null));
        resources = told.resources;
        losses.push(...told.losses);
    }
    return { ...listing, resources, losses, details: [...(listing.details ?? []), ...outcomes] };
}
function answersTo({ detail, named }, resources, ec2, context) {
    if ('heldBy' in detail)
        return readOfAll(detail, resources, ec2, context);
    if ('filter' in detail)
        return readInBatches(detail, resources, ec2, context);
    return readOfEach(detail, named, resources, ec2, context);
}
function with_details_isWanted({ costly, properties }, kind, needs) {
    return costly !== true || Object.keys(properties).some((property) => needs.has((0,model_kind/* needOf */.ER)(kind, property)));
}
function namedIn(listings, namedBy) {
    const ids = new Set();
    for (const { kind, resources } of listings) {
        const names = namedBy[kind.name];
        if (names === undefined)
            continue;
        for (const { reported } of resources)
            for (const id of [names.read(reported)].flat())
                ids.add(id);
    }
    return ids;
}
async function readOfEach(detail, named, resources, ec2, context) {
    const { except } = detail;
    const asked = resources.filter(({ id, reported }) => (named?.has(id) ?? true) && (!except || reported[except.property] !== except.value));
    const { action } = detail;
    const told = new Map();
    const losses = [];
    const gone = new Set();
    const failures = [];
    await (0,limit/* forEachLimited */.v)(asked, DETAILS_AT_A_TIME, async (resource) => {
        if (failures.some(client_failure/* isHopeless */.cs))
            return;
        try {
            const { id } = resource;
            const lose = (property, why) => losses.push({ id, property, why, action });
            told.set(resource, await readDetail(detail, id, ec2, context, lose));
        }
        catch (thrown) {
            const failure = (0,client_failure/* failureOf */.g5)(thrown, action);
            if ((0,client_failure/* isGone */.ST)(failure))
                gone.add(resource);
            else
                failures.push(failure);
        }
    });
    const missing = asked.length - told.size - gone.size;
    return {
        resources: resources.flatMap((resource) => gone.has(resource) ? [] : withProperties(resource, told.get(resource), losses)),
        losses,
        failure: ofSome(failures, detail, missing, asked.length),
    };
}
async function readInBatches(detail, resources, ec2, context) {
    const { told, lost, unread, failures } = await readBatches(detail, resources, ec2, context);
    const { action } = detail;
    const missing = resources.filter((resource) => unread.has(idAskedOf(detail, resource) ?? '')).length;
    const losses = resources.flatMap((resource) => [...(lost.get(idAskedOf(detail, resource) ?? '') ?? [])].map(([property, why]) => ({
        id: resource.id,
        property,
        why,
        action,
    })));
    return {
        resources: resources.map((resource) => withProperties(resource, told.get(idAskedOf(detail, resource) ?? ''), losses)),
        losses,
        failure: ofSome(failures, detail, missing, resources.length),
    };
}
async function readOfAll(detail, resources, ec2, context) {
    if (resources.length === 0)
        return { resources, losses: [], failure: null };
    const gathered = await readGathered(detail, ec2, context);
    if (gathered instanceof client_failure/* CallFailure */.Rk) {
        return { resources, losses: [], failure: ofSome([gathered], detail, resources.length, resources.length) };
    }
    const { action } = detail;
    const losses = gathered.losses.map(({ id, property, why }) => ({ id, property, why, action }));
    return {
        resources: resources.map((resource) => withProperties(resource, gathered.told.get(resource.id) ?? gathered.none, losses)),
        losses,
        failure: null,
    };
}
function withProperties(resource, properties, losses) {
    if (properties === undefined)
        return resource;
    const whole = { ...resource, reported: { ...resource.reported, ...properties } };
    const lost = losses.filter(({ id }) => id === resource.id).map(({ property }) => property);
    return lost.length === 0 ? whole : { ...whole, unread: [...new Set([...(resource.unread ?? []), ...lost])] };
}
function ofSome([first], detail, missing, asked) {
    if (first === undefined)
        return null;
    const { reason, action, message, patience, code } = first;
    const names = Object.keys(detail.properties).join(', ');
    const what = `${names} was not read of ${missing} of ${(0,text_words/* count */.U9)(asked, 'resource')}.`;
    return new client_failure/* CallFailure */.Rk(reason, action, `${what} ${message}`, patience, code);
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/scope.js














/** Requests in flight per account and region: EC2 counts its throttles there. */
const REQUESTS_PER_SCOPE = 6;
/**
 * Reads the wanted kinds of one account in one region, and works out what is derived from them. What fails is a gap
 * and stops nothing else.
 */
async function collectScope(sdk, account, region, credentials, wanted, context, options = {}) {
    if (context.signal.aborted)
        return unread(account, region.name, (0,client_failure/* endedOf */.er)('ec2:Describe*', context.signal));
    const place = { account: account.id, region: region.name, partition: account.partition };
    const ec2 = sdk.ec2(region.name, credentials);
    const listings = new Map();
    const sources = (0,derive/* sourcesOf */.u0)(wanted);
    const kinds = [...aws_kinds/* EC2_KINDS */.JM, ...aws_kinds/* EC2_SETTINGS */.zE].filter(({ name }) => wanted.has(name) || sources.has(name));
    await (0,limit/* forEachLimited */.v)(kinds, REQUESTS_PER_SCOPE, async (kind) => {
        const listing = 'list' in kind
            ? await withDetails(await listKind(kind, place, ec2, context, options.isKnown), wanted, sources, ec2, context)
            : await readSetting(kind, place, ec2, context);
        listings.set(kind, listing);
    });
    for (const [kind, listing] of listings) {
        listings.set(kind, await withNamedDetails(listing, listings, wanted, sources, ec2, context));
    }
    const itself = regionItself(region, place, sdk);
    const again = new SecondLook(listings, place, ec2, context, async (listing, all) => {
        const detailed = await withDetails(listing, wanted, sources, ec2, context);
        return withNamedDetails(detailed, all, wanted, sources, ec2, context);
    });
    for (;;) {
        const read = readOf([itself, ...scope_inOrder(again.listings)], place);
        const derived = (0,derive/* deriveScope */.yv)({ ...read, gone: again.gone }, wanted, options);
        if (await again.look(derived.doubted))
            continue;
        return { ...withoutRepeats(derived.scope), account };
    }
}
/** Where a policy keeps the account out of the region, that is said once. */
function withoutRepeats({ region, resources, complete, gaps }) {
    // The region itself was described elsewhere.
    if (resources.some(({ kind }) => kind !== kinds_region/* REGION */.Z.name))
        return { region, resources, complete, gaps };
    const answered = complete.filter(({ kind }) => kind !== kinds_region/* REGION */.Z.name && !kind.includes('.')).length;
    return { region, resources, complete, gaps: (0,denying_policy/* foldDenied */.$)(gaps, answered) };
}
/** What the listings tell, and how well. */
function readOf(listings, place) {
    const resources = [];
    const complete = [];
    const gaps = [];
    for (const listing of listings) {
        for (const resource of listing.resources)
            resources.push(resource);
        const coverage = coverageOf(listing, place);
        complete.push(...coverage.complete);
        gaps.push(...coverage.gaps);
    }
    return { account: place.account, region: place.region, resources, complete, gaps };
}
/** A scope of which nothing was read. */
function unread(account, region, failure) {
    return {
        account,
        region,
        resources: [],
        complete: [],
        gaps: [(0,client_failure/* gapOf */.iT)(failure, account.id, region, model_coverage/* EVERYTHING */.Qz)],
    };
}
function regionItself({ name, description }, place, sdk) {
    if (description instanceof client_failure/* CallFailure */.Rk)
        return { kind: kinds_region/* REGION */.Z, resources: [], failure: description };
    const item = { ...description, LongName: sdk.longName(name) };
    return { kind: kinds_region/* REGION */.Z, resources: [toResource(kinds_region/* REGION */.Z, item, place)], failure: null };
}
function scope_inOrder(listings) {
    const listedKinds = aws_kinds/* EC2_KINDS */.JM.flatMap((kind) => {
        const listed = listings.get(kind);
        return listed === undefined ? [] : [withNamedEdges(listed, listings)];
    });
    return [...listedKinds, ...aws_kinds/* EC2_SETTINGS */.zE.flatMap((setting) => listings.get(setting) ?? [])];
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/collect.js


















/**
 * AWS counts by account and region (see lane.ts), and answers come from all over the world: what bounds these is one core
 * of ours, which handles some 500 answers a second.
 */
const collect_REQUESTS_IN_FLIGHT = 100;
const ACCOUNTS_AT_A_TIME = 10;
const SCOPES_AT_A_TIME = 20;
/** Of those, how many may wait for an AWS that throttles or does not answer while others take their place. */
const ACCOUNTS_ASIDE = 40;
const SCOPES_ASIDE = 20;
/** The first accounts start one after the other: all at once, their credentials would be asked for in one burst. */
const START_APART_MS = 50;
/** So that the log moves even where nothing else does; a line that is replaced moves more often. */
const HEARTBEAT_MS = 5_000;
const LIVE_HEARTBEAT_MS = 500;
/** Scopes that are read and not yet taken. With a slow consumer, memory holds these and the ones being read. */
const UNREAD_SCOPES = 4;
/**
 * Reads the accounts, scope by scope, each handed over as soon as it is finished. Nothing that AWS, the network or
 * the credentials do is thrown: it comes as a gap.
 */
function collectAws(request, tools) {
    return collectAtPace(request, tools, call/* AWS_PACE */.C);
}
async function* collectAtPace(request, tools, pace) {
    const stop = new AbortController();
    const { signal } = stop;
    // Every request listens to it, and so does every pause.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const onAbort = () => stop.abort(tools.signal.reason);
    tools.signal.addEventListener('abort', onAbort, { once: true });
    if (tools.signal.aborted)
        onAbort();
    const channel = new Channel(UNREAD_SCOPES);
    const sdk = await loadSdk(tools);
    const run = new Collection(sdk, request, { ...tools, signal }, pace, channel);
    const work = run.collect().then(() => channel.close(), (thrown) => channel.fail(thrown));
    const heartbeat = setInterval(() => run.tellProgress(), tools.logger.live === undefined ? HEARTBEAT_MS : LIVE_HEARTBEAT_MS).unref();
    try {
        for await (const read of channel.read()) {
            if (typeof read === 'string')
                tools.onAccountEnd?.(read);
            else
                yield read;
        }
    }
    finally {
        clearInterval(heartbeat);
        tools.signal.removeEventListener('abort', onAbort);
        stop.abort();
        channel.abandon();
        await work;
        sdk.close();
    }
}
class Collection {
    #sdk;
    #request;
    #tools;
    #channel;
    #kinds;
    #progress;
    #accounts = new limit/* Limit */.I(ACCOUNTS_AT_A_TIME, ACCOUNTS_ASIDE);
    #scopes = new limit/* Limit */.I(SCOPES_AT_A_TIME, SCOPES_ASIDE);
    #lanes;
    #ec2;
    #sts;
    #roles;
    constructor(sdk, request, tools, pace, channel) {
        const { signal, now } = tools;
        this.#sdk = sdk;
        this.#request = request;
        this.#tools = tools;
        this.#channel = channel;
        this.#kinds = new Set(request.kinds);
        const counts = { requests: 0, throttled: 0 };
        this.#progress = new Progress(tools.logger, now, counts);
        this.#lanes = new Lanes(request.maxRate ?? Infinity, () => performance.now());
        this.#ec2 = { signal, now, pace, counts, requests: new limit/* Limit */.I(collect_REQUESTS_IN_FLIGHT) };
        this.#sts = stsContext(tools, pace, counts);
        this.#roles = new RoleChains(sdk, (0,access_role/* sessionName */.Cy)(tools.environment), this.#sts);
    }
    async collect() {
        const { targets, leftOut, gaps } = await findTargets(this.#sdk, this.#request, this.#sts);
        this.#progress.begin(targets.length, leftOut);
        if (leftOut.length > 0)
            this.#tools.onLeftOut?.(leftOut);
        if (gaps.length > 0)
            await this.#hand(aboutAll(gaps), this.#progress);
        const work = targets.map((target, index) => this.#accounts.run(async (stepAside) => {
            await this.#waitToStart(index);
            const progress = this.#progress.account(target.account);
            await this.#collectAccount(target, progress, stepAside);
            await this.#channel.push(target.account.id);
            this.#lanes.close(target.account.id);
            progress.end();
        }));
        await Promise.all(work);
        this.#progress.end();
    }
    tellProgress() {
        this.#progress.tick();
    }
    async #waitToStart(index) {
        const { signal } = this.#tools;
        if (index === 0 || index >= ACCOUNTS_AT_A_TIME || signal.aborted)
            return;
        const jittered = index * START_APART_MS * (0.5 + Math.random());
        await (0,promises_.setTimeout)(jittered, undefined, { signal }).catch(() => undefined);
    }
    #inLane(account, region, onSlow) {
        return { ...this.#ec2, lane: this.#lanes.open(account, region, onSlow) };
    }
    async #collectAccount(target, progress, stepAside) {
        const { account } = target;
        if ('failure' in target)
            return this.#hand(unread(account, model_coverage/* EVERYTHING */.Qz, target.failure), progress);
        const opened = await this.#roles.open(target);
        if (opened instanceof client_failure/* CallFailure */.Rk)
            return this.#hand(unread(account, model_coverage/* EVERYTHING */.Qz, opened), progress);
        await this.#hand({
            account,
            region: resource/* GLOBAL_REGION */.ju,
            resources: [(0,kinds_account/* accountResource */.E)(account, target.role)],
            complete: [{ account: account.id, region: resource/* GLOBAL_REGION */.ju, kind: kinds_account/* ACCOUNT */.u.name, count: 1 }],
            gaps: [],
        }, progress);
        const context = this.#inLane(account.id, this.#sdk.homeRegion, stepAside);
        const regions = await chooseRegions(this.#sdk, opened, account.partition, target.regions, context);
        progress.regionsFound(regions.read.length);
        for (const { name, failure } of regions.skipped)
            await this.#hand(unread(account, name, failure), progress);
        await Promise.all(regions.read.map((region) => this.#scopes.run(async (stepScopeAside) => {
            const lane = this.#inLane(account.id, region.name, () => {
                stepScopeAside();
                stepAside();
            });
            await this.#hand(await collectScope(this.#sdk, account, region, opened, this.#kinds, lane, this.#request), progress);
            progress.regionDone();
        })));
    }
    async #hand(collected, progress) {
        progress.add(collected);
        await this.#channel.push(collected);
    }
}
/** What is not known of the accounts as a whole. */
function aboutAll(gaps) {
    const account = { id: model_coverage/* EVERYTHING */.Qz, name: model_coverage/* EVERYTHING */.Qz, partition: 'aws' };
    return { account, region: resource/* GLOBAL_REGION */.ju, resources: [], complete: [], gaps };
}

// EXTERNAL MODULE: ./build/src/inventory/record.js
var record = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/inventory/withheld.js
var withheld = __webpack_require__(91819);
;// CONCATENATED MODULE: ./build/src/inventory/writer.js












/** Whoever writes an inventory, it never holds more. */
const WITHHELD = new withheld/* Withheld */.e(aws_kinds/* AWS_KINDS */.aR);
/** Characters handed to the compressor at a time. */
const BATCH = 131_072;
/** So many may wait for it: 1 MB. */
const BATCHES_AHEAD = 8;
/** A third of the time that zlib's usual level takes, for a fifth more bytes. */
const LEVEL = 3;
/**
 * Writes an inventory scope by scope. The file appears under its name when it is whole: what a broken run leaves
 * behind is never taken for an inventory. Calls follow each other; they are not made side by side.
 */
class InventoryWriter {
    #path;
    #unfinished;
    #gzip = (0,external_node_zlib_.createGzip)({ level: LEVEL });
    #written;
    #accounts = new Set();
    #compressing = [];
    #batch = '';
    #resources = 0;
    constructor(path, unfinished, file) {
        this.#path = path;
        this.#unfinished = unfinished;
        this.#written = (0,external_node_stream_promises_.pipeline)(this.#gzip, file.createWriteStream()).then(() => null, (failure) => ({ failure }));
    }
    /** Makes the folder where there is none. Throws a UserError where the file cannot be written. */
    static async create(path, header) {
        const unfinished = (0,leftovers/* unfinishedName */.D0)(path);
        const writer = await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path))
            .then(() => (0,external_node_fs_promises_.open)(unfinished, 'w'))
            .then((file) => new InventoryWriter(path, unfinished, file))
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
            this.#add({ type: 'resource', ...WITHHELD.without(resource) });
            if (this.#batch.length >= BATCH)
                await this.#flush();
        }
        if (this.#batch.length >= BATCH)
            await this.#flush();
    }
    /** Writes the rest and gives the file its name. */
    async close() {
        this.#add({ type: 'end', resources: this.#resources });
        this.#gzip.end((0,text_json/* withoutHidden */.P)(this.#batch));
        const ended = await this.#written;
        if (ended !== null)
            throw notWritable(this.#path, ended.failure);
        await (0,external_node_fs_promises_.rename)(this.#unfinished, this.#path).catch((error) => {
            throw notWritable(this.#path, error);
        });
    }
    /** Leaves no file. An earlier inventory under the same name stays. */
    async discard() {
        this.#gzip.destroy();
        await this.#written;
        await (0,external_node_fs_promises_.rm)(this.#unfinished, { force: true });
    }
    #add(record) {
        this.#batch += `${JSON.stringify(record)}\n`;
    }
    /** Hands what was gathered to the compressor, which works beside this thread and may lag behind a little. */
    async #flush() {
        const { promise, resolve } = Promise.withResolvers();
        this.#gzip.write((0,text_json/* withoutHidden */.P)(this.#batch), resolve);
        this.#batch = '';
        this.#compressing.push(promise);
        if (this.#compressing.length <= BATCHES_AHEAD)
            return;
        const failure = await this.#compressing.shift();
        // A full disk ends both streams; the reason is the file's to tell.
        if (failure)
            throw notWritable(this.#path, (await this.#written)?.failure ?? failure);
    }
}
function notWritable(path, error) {
    return new errors/* UserError */.y(`The inventory cannot be written to ${path}: ${(0,errors/* messageOf */.b)(error)}. Choose a report-dir that can be written and has room.`);
}

;// CONCATENATED MODULE: ./build/src/inventory/file.js


/**
 * The inventory of a run, which goes on without one where the file cannot be written: that nobody can search it later is no
 * reason not to page anybody now.
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

// EXTERNAL MODULE: ./build/src/rules/load/severity.js
var load_severity = __webpack_require__(93851);
// EXTERNAL MODULE: ./build/src/search/terms/certainty.js
var certainty = __webpack_require__(26187);
;// CONCATENATED MODULE: ./build/src/evaluate/scope-content.js

/** Whether this scope was to hold resources of the kind, read or not. */
function isPartOf(scope, kind) {
    return scope.complete.some((entry) => entry.kind === kind) || gapsIn(scope)(kind).length > 0;
}
function gapsIn({ gaps, account, region }) {
    return (kind) => gaps.filter((gap) => (0,model_coverage/* gapCovers */.ZF)(gap, account.id, region, kind));
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

// EXTERNAL MODULE: ./build/src/search/graph/surroundings.js
var graph_surroundings = __webpack_require__(18366);
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
        : `${action.replace(/^ec2:/, '')} ${OUTCOMES[reason] ?? 'failed'}`;
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
    return (0,json/* isJsonObject */.O)(exposure) ? (0,members/* objectsOf */.iZ)(exposure['interfaces']) : [];
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
        missing: affected_textsOf(most),
    };
}
function affected_textsOf({ missing }) {
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
 * The inbound entries that let the internet in to any of the opening, each with the ports of it that it opens: those that
 * let most of it in where no denial comes first, and of those that only do so together, the widest.
 */
function entriesThatAdmit(entries, { family, protocol, ports }) {
    const read = entries
        .filter((item) => (0,json/* isJsonObject */.O)(item) && item['egress'] === false)
        .map(network_acl/* readEntry */.hB)
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
                const through = address_set/* intersect */.y$(entry.addresses, (0,address_set/* onlyFamily */.fS)(public_space/* PUBLIC_SPACE */.JU, family));
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
 * What of the opening the permission opens; null: nothing. Where every protocol is open, none without ports is told by
 * itself (see internetIngress), and yet stays open with the permissions that are about it alone.
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
    const [from, to] = (0,json/* isJsonObject */.O)(item) ? [item['from_port'], item['to_port']] : [];
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
    const parts = partsOf(resource, evidence, reach);
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
function partsOf(resource, evidence, reach) {
    const { kind, reported } = resource;
    const items = [...pathsOf(evidence, ITEM)].flatMap((path) => {
        const item = at(reported, path);
        return (0,json/* isJsonObject */.O)(item) ? [item] : [];
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

// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/derived-properties.js + 58 modules
var derived_properties = __webpack_require__(17578);
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
const CAUSES = new Map([...Map.groupBy(derived_properties/* DERIVED */.m, ({ kind }) => kind)].map(([kind, own]) => [
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
        if (items.has(name) || !(0,json/* isJsonObject */.O)(item) || (0,rule_reach/* withinReach */.Dj)((0,openings/* readReached */.T9)(item), reach).length === 0)
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
    return (0,json/* isJsonObject */.O)(value) ? value : null;
}
function isEmpty(value) {
    return value === null || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./build/src/evaluate/doubt.js

const NOT_KNOWN = 'not known: it depends on what was not read';
/**
 * A violation may be certain for two reasons, one if what was not read is nothing and one if it is something: then the
 * evidence is that of the first, and must not tell as absent what nobody looked at.
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
            : { path, value: NOT_KNOWN };
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
        return (0,json/* isJsonObject */.O)(at) ? at[step] : undefined;
    }, object);
}

// EXTERNAL MODULE: ./build/src/network/sets/port-set.js
var port_set = __webpack_require__(94932);
;// CONCATENATED MODULE: ./build/src/network/ingress/opening-words.js




const MOST = 6;
/** `tcp 0-21 and 23-65535`, `icmp types 5 and 13`, `protocol 50`, `all other traffic`. */
function openingWords({ protocol, ports }) {
    if (protocol === sets_protocol/* ALL_PROTOCOLS */.yJ)
        return 'all other traffic';
    if ((0,sets_protocol/* hasPorts */.vZ)(protocol)) {
        if ((0,interval_set/* sameSet */.XV)(ports, port_set/* ALL_PORTS */.TQ))
            return `all ports of ${protocol}`;
        return `${protocol} ${some(ports.map(({ from, end }) => (end - from === 1 ? `${from}` : `${from}-${end - 1}`)))}`;
    }
    if (!(0,sets_protocol/* isIcmp */.cj)(protocol))
        return `protocol ${protocol}`;
    if ((0,interval_set/* sameSet */.XV)(ports, port_set/* ALL_PORTS */.TQ))
        return `all of ${protocol}`;
    const messages = ports
        .flatMap(port_set/* messagesOf */.cr)
        .map(({ icmp_type: type, icmp_code: code }) => (code === undefined ? `${type}` : `${type}/${code}`));
    return `${protocol} ${some(messages)}`;
}
function some(texts) {
    const rest = texts.length - MOST;
    return (0,text_words/* enumerate */.HL)(rest > 0 ? [...texts.slice(0, MOST), `${rest} more`] : texts);
}

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
    const sentences = [...revoke(openers, reach), ...alsoClosed(openers, reach), ...alsoOpen(unread)];
    return sentences.join(' ');
}
/**
 * A rule that opens a part of what a wider one opens, such as HTTPS beside all ports, may be meant: it is named apart,
 * since nobody should close it because the wider one has to go.
 */
function revoke(openers, reach) {
    const rules = [...Map.groupBy(openers, ({ ruleId = '' }) => ruleId)]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .map(([id, own]) => ({ id, parts: (0,rule_reach/* withinReach */.Dj)((0,openings/* openings */.mS)(own.flatMap(allOf)), reach) }));
    const narrow = rules.filter((rule) => rules.some(({ parts }) => fix_isWithin(rule.parts, parts) && !fix_isWithin(parts, rule.parts)));
    const wide = rules.filter((rule) => !narrow.includes(rule)).map(({ id }) => id);
    const sentence = `Revoke ${fix_some(wide, fix_MOST, 'rule')}.`;
    const [first] = narrow;
    if (first === undefined)
        return [sentence];
    const told = narrow
        .slice(0, MOST_WIDE)
        .map(({ id, parts }) => `${id} (${parts.map(openingWords).join(', ')})`);
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
    return `Revoking ${id} also closes ${openingWords(rest)}`;
}
function alsoOpen(unread) {
    const lists = fix_distinct(unread);
    return lists.length === 0 ? [] : [`${fix_some(lists, fix_MOST, 'list')} could not be read and may open it as well.`];
}
function unreadOf(value) {
    return Array.isArray(value) ? value.flatMap((one) => (0,members/* textOf */.b6)(one) ?? []) : [];
}
function fix_some(ids, most, noun) {
    const rest = ids.length - most;
    return (0,text_words/* enumerate */.HL)(rest > 0 ? [...ids.slice(0, most), (0,text_words/* count */.U9)(rest, `more ${noun}`)] : ids);
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
    return {
        ...subject,
        fingerprint: (0,fingerprint/* fingerprint */.R)(subject),
        name,
        arn: typeof arn === 'string' ? arn : '',
        severity: (0,load_severity/* severityOf */.x)(compiled, resource, environment, (0,graph_surroundings/* surroundingsOf */.Z)(account, region)),
        environment,
        evidence: withoutDoubt(resource, withCauses(resource, evidence, reach)).map(({ path, value }) => ({
            path,
            value: SECRET.test(path) ? HIDDEN : value,
        })),
        affected: affectedBy(resource, reach, gapsOf),
        ...brokenPermissions(compiled, resource, evidence),
        ...(fix === undefined ? {} : { fix }),
    };
}
/** User data holds passwords and keys more often than not; reports and alerts must not spread them. */
const SECRET = /(^|[._])user_data\b/;
const HIDDEN = '(not shown: user data may hold secrets)';

// EXTERNAL MODULE: ./build/src/search/graph/visible.js
var graph_visible = __webpack_require__(46919);
;// CONCATENATED MODULE: ./build/src/evaluate/cross-scope.js








/**
 * Rules that follow edges into other regions of an account (VPC peering) are checked when all of its regions were
 * read. Until then only what they ask about is kept of each.
 */
class CrossScopeEvaluation {
    #rulesOf;
    #open = new Map();
    constructor(rulesOf) {
        this.#rulesOf = rulesOf;
    }
    /** Ids of the accounts that are not finished. */
    get open() {
        return [...this.#open.keys()];
    }
    add(scope) {
        const { rules, kinds, scopes } = this.#accountOf(scope);
        if (rules.length === 0)
            return;
        scopes.push({
            ...scope,
            resources: scope.resources.filter(({ kind }) => kinds.has(kind)),
            above: [],
            complete: scope.complete.filter(({ kind }) => kinds.has(kind)),
        });
    }
    /** To be called when all regions of the account were added: checks the rules and forgets the account. */
    finish(account) {
        const open = this.#open.get(account);
        this.#open.delete(account);
        return open === undefined
            ? { violations: [], outcomes: [], shared: NOTHING_SHARED }
            : evaluateAccount(open);
    }
    #accountOf({ account }) {
        const known = this.#open.get(account.id);
        if (known !== undefined)
            return known;
        const rules = this.#rulesOf(account.id).filter(({ rule, query }) => query.crossesScopes && (0,model_rule/* appliesTo */.Gl)(rule, account.environment));
        const kinds = new Set(rules.flatMap(({ query }) => query.kinds));
        const opened = { account, rules, kinds, scopes: [] };
        this.#open.set(account.id, opened);
        return opened;
    }
}
/** What is missing in one region may be the other end of an edge in another: then the rule is unknown in all. */
function evaluateAccount({ account, rules, scopes }) {
    const resources = scopes.flatMap((scope) => scope.resources);
    const graphFor = (0,graph_visible/* graphsOf */.L)(resources, [account]);
    const violations = [];
    const outcomes = [];
    const gapsOf = (kind) => scopes.flatMap((scope) => gapsIn(scope)(kind));
    for (const compiled of rules) {
        const { rule, query } = compiled;
        const complete = scopes.every((scope) => (0,certainty/* isComplete */.As)(query, gapsIn(scope)));
        const certain = scopes.reduce((one, scope) => (0,load_severity/* withCertainLowerings */.$)(one, gapsIn(scope)), compiled);
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
            const checked = scope.resources.filter((one) => query.subjects.includes(one.kind) && isSubject(rule, one) && (0,graph_visible/* isVisibleTo */.S)(query, one)).length;
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

;// CONCATENATED MODULE: ./build/src/evaluate/matching.js





/** Resources that all rules look at before the next ones are taken: as many as a processor's cache holds. */
const BLOCK = 1000;
/** What rules say of the resources that judge them one at a time. */
function judgeOneByOne(rules, scope, resources) {
    const { account, region } = scope;
    const found = new Map();
    const undecided = new Map();
    const surroundings = (0,graph_surroundings/* surroundingsOf */.Z)(account, region);
    const gapsOf = gapsIn(scope);
    for (const [kind, all] of Map.groupBy(resources, (resource) => resource.kind)) {
        const asking = rules.filter(({ query }) => query.subjects.includes(kind));
        for (let start = 0; asking.length > 0 && start < all.length; start += BLOCK) {
            const block = all.slice(start, start + BLOCK);
            for (const compiled of asking) {
                const { id } = compiled.rule;
                for (const resource of block) {
                    if (!(0,graph_visible/* isVisibleTo */.S)(compiled.query, resource))
                        continue;
                    const evidence = (0,certainty/* matchSurely */.gT)(compiled.query, resource, surroundings);
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
    const { account, region, resources, above } = scope;
    const graphFor = (0,graph_visible/* graphsOf */.L)([...above, ...resources], [account]);
    const gapsOf = gapsIn(scope);
    for (const compiled of rules) {
        for (const { resource, evidence, implied } of compiled.query.find(graphFor(compiled.query))) {
            if (!implied && resource.region === region && isAsked(compiled, resource))
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
const MERGED = Map.groupBy(derived_properties/* DERIVED */.m.filter(({ merged }) => merged !== undefined), ({ kind }) => kind);
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

;// CONCATENATED MODULE: ./build/src/evaluate/neighbours.js


/**
 * The accounts that have something in a resource's VPC, or in the VPC that it is: whoever shares one sees what the others
 * put there, and may share more with them.
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
 * Where a rule would say something else of one of the account's own resources if another account used it: what it would
 * say. Nothing here uses it; whether somebody else does is known when all accounts were read.
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
    const surroundings = (0,graph_surroundings/* surroundingsOf */.Z)(account, region);
    return (now, used) => {
        if (now === undefined)
            return null;
        const severity = (0,load_severity/* severityOf */.x)(compiled, used, account.environment, surroundings);
        return now.severity === severity ? null : severity;
    };
}
/** Whether use changes how bad a violation is, and never whether it is one: then nothing is searched again. */
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

;// CONCATENATED MODULE: ./build/src/evaluate/evaluate-scope.js









/**
 * Checks the rules against one scope, but for those that look across regions (see CrossScopeEvaluation).
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
    return query.subjects.every((kind) => (0,certainty/* missingOf */.oy)(query, kind, gapsIn(scope)) !== 'listing');
}
function subjectsOf({ rule, query }, counts, gone) {
    const sum = (of, ended) => query.subjects.reduce((all, kind) => all + (of.get(kind) ?? 0), 0) -
        ended.filter((one) => query.subjects.includes(one.kind) && !(0,graph_visible/* isVisibleTo */.S)(query, one)).length;
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
    const read = { complete: (0,certainty/* isComplete */.As)(query, gapsOf), certain: (0,certainty/* isCertain */.te)(query, gapsOf) };
    return [{ ...(0,load_severity/* withCertainLowerings */.$)(compiled, gapsOf), ...read }];
}
function countByKind(resources) {
    const counts = new Map();
    for (const { kind } of resources)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
}

// EXTERNAL MODULE: ./build/src/clouds/aws/services/ec2/derived/region-in-use.js
var region_in_use = __webpack_require__(48194);
;// CONCATENATED MODULE: ./build/src/text/shared-texts.js
/**
 * Each text, and each list of texts, once. Ids, kinds and regions stand in millions of entries of a large run, and few of
 * them differ; what is read from the network or a file brings its own copy of each.
 */
class SharedTexts {
    #texts = new Map();
    #lists = new Map();
    one(text) {
        return kept(this.#texts, text, text);
    }
    list(texts) {
        return kept(this.#lists, texts.join('\n'), texts);
    }
}
/** The first value that came with the key. */
function kept(known, key, value) {
    const first = known.get(key);
    if (first !== undefined)
        return first;
    known.set(key, value);
    return value;
}

;// CONCATENATED MODULE: ./build/src/evaluate/region-tally.js



const NOWHERE = [];
/** Sums up over its regions what the scopes of an account tell, in whatever order they come. */
class RegionTally {
    #outcomes = new AccountEntries();
    #complete = new AccountEntries();
    #unused = new AccountEntries();
    #texts = new SharedTexts();
    addOutcomes(told) {
        for (const [region, outcomes] of Map.groupBy(told, (outcome) => outcome.region)) {
            const including = listsWith(this.#texts.one(region));
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
            const including = listsWith(this.#texts.one(region));
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
            if (region_in_use/* SIGNS_OF_USE */.B.some((kind) => counts.get(kind) !== 0))
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
/**
 * Lists with one region more, or as they are where they have it. Entries that shared a list share the longer one, and the
 * shorter one goes with the last entry that holds it: were all kept for the next account, there would be one for nearly
 * every set of regions, since they are read in no order.
 */
function listsWith(region) {
    const longer = new Map();
    return (regions) => {
        const known = longer.get(regions) ?? (regions.includes(region) ? regions : [...regions, region]);
        longer.set(regions, known);
        return known;
    };
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
    #gaps = [];
    #regions = new RegionTally();
    #violations = [];
    #resources = new Map();
    #shared = new SharedTally();
    #accountResources = new Map();
    constructor(settings) {
        this.#settings = settings;
    }
    /** The account as the run knows it, with its environment. */
    account(identity) {
        const known = this.#accounts.get(identity.id);
        if (known !== undefined)
            return known;
        const account = { ...identity, environment: (0,environments/* environmentOf */.p7)(identity, this.#settings) };
        // `*`: not even the account of the credentials is known, so it is none that could be listed.
        if (identity.id !== model_coverage/* EVERYTHING */.Qz)
            this.#accounts.set(identity.id, account);
        return account;
    }
    /** The account as a resource: of all scopes of an account, the one that holds it comes first. */
    accountItself({ account, region, resources }) {
        if (region === resource/* GLOBAL_REGION */.ju)
            this.#accountResources.set(account.id, resources);
        return region === resource/* GLOBAL_REGION */.ju ? [] : (this.#accountResources.get(account.id) ?? []);
    }
    /** No further scope of the account comes. */
    forgetAccountItself(id) {
        this.#accountResources.delete(id);
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
        for (const gap of scope.gaps)
            if (gap.others !== true)
                this.#gaps.push(gap);
        for (const { kind } of scope.resources)
            this.#resources.set(kind, (this.#resources.get(kind) ?? 0) + 1);
    }
    result() {
        const { outcomes, complete, unused = [] } = this.#regions.result();
        return inOrder({
            accounts: [...this.#accounts.values()],
            leftOut: this.#leftOut,
            coverage: { complete, gaps: this.#gaps, unused },
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
    #rules;
    #presence;
    #tally;
    #crossScope;
    constructor(settings, rules, presence) {
        this.#rules = rules;
        this.#presence = presence;
        this.#tally = new RunTally(settings);
        this.#crossScope = new CrossScopeEvaluation((account) => rules.of(account));
    }
    leaveOut(accounts) {
        this.#tally.leaveOut(accounts);
    }
    add(scope) {
        for (const resource of scope.resources)
            if (resource.gone === undefined)
                this.#presence.saw(resource);
        const account = this.#tally.account(scope.account);
        const content = { ...scope, account, above: this.#tally.accountItself(scope) };
        this.#tally.addScope(scope);
        this.#tally.addResult(evaluateScope(this.#rules.of(account.id), content));
        this.#crossScope.add(content);
    }
    /** To be called when nothing more comes of the account: what was kept of it for its other regions goes. */
    endAccount(id) {
        this.#tally.addResult(this.#crossScope.finish(id));
        this.#tally.forgetAccountItself(id);
    }
    finish() {
        for (const id of this.#crossScope.open)
            this.endAccount(id);
        return this.#tally.result();
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/src/host/memory.js

/** Bytes, of both halves. */
const ENOUGH = 16e6;
let isKept = false;
/**
 * Keeps V8's space for young objects as it is once it is large enough. Left alone it grows to 134 MB in a run of any size:
 * the resources of a scope all live until it is evaluated, which V8 takes for a reason. It saves no time
 * (bench/README.md). An action cannot give Node options, and no other flag of V8 for it works once Node has started.
 */
function keepYoungSpace() {
    if (isKept)
        return;
    const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
    if (young === undefined || young.space_size < ENOUGH)
        return;
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    isKept = true;
}

;// CONCATENATED MODULE: ./build/src/run/read.js








const INVENTORY_FILE = 'inventory.ndjson.gz';
/** Scopes stream through: read, written to the inventory, evaluated, counted and forgotten. */
async function readAndEvaluate(job) {
    const { settings, rules, presence, startedAt } = job;
    const found = job.found === undefined ? {} : { found: job.found };
    const { logger, now, environment, runId } = job.tools;
    const inventory = await InventoryFile.create((0,external_node_path_.join)(settings.reportDir, job.inventory ?? INVENTORY_FILE), {
        run: runId,
        at: startedAt.toISOString(),
    });
    try {
        const scan = new Scan(settings, rules, presence);
        const timeout = AbortSignal.timeout(settings.timeoutMinutes * 60_000);
        const signal = AbortSignal.any([timeout, job.tools.signal]);
        const isKnown = presence.watches.bind(presence);
        const request = { ...(0,prepare/* collectRequest */.en)(settings), ...found, kinds: (0,needed_kinds/* neededKinds */.L)(rules.all), isKnown };
        const onLeftOut = scan.leaveOut.bind(scan);
        const onAccountEnd = scan.endAccount.bind(scan);
        const collectTools = { logger, signal, now, environment, onLeftOut, onAccountEnd };
        keepYoungSpace();
        for await (const scope of collectAws(request, collectTools)) {
            keepYoungSpace();
            await inventory.write(scope);
            scan.add(scope);
        }
        await inventory.close();
        const result = scan.finish();
        logger.info(`Evaluated ${(0,text_words/* count */.U9)(rules.all.length, 'rule')} on ${(0,text_words/* count */.U9)(sizeOf(result), 'resource')}.`);
        return { scan: result, unwritten: inventory.failure === null ? [] : [inventory.failure] };
    }
    catch (error) {
        await inventory.discard();
        throw error;
    }
}
function sizeOf({ resources }) {
    return Object.values(resources).reduce((sum, number) => sum + number, 0);
}

;// CONCATENATED MODULE: ./build/src/run/run.js






/**
 * The whole job: settings → collect → evaluate → compare → alert → report. Throws a UserError for what the user has to
 * mend before anything can be read; faults of AWS or PagerDuty are results.
 */
async function runJob(settings, tools) {
    const { logger } = tools;
    const startedAt = tools.now();
    const { rules, accountRules, warnings } = (0,prepare/* selectRules */.uE)(settings, startedAt);
    const frameworks = (0,load_frameworks/* loadFrameworks */.A)();
    const loaded = await (0,prepare/* recall */.I9)(settings, tools);
    logger.info(`Checking ${(0,text_words/* count */.U9)(rules.length, 'rule')}.`);
    const presence = watchPresence(loaded);
    const read = await logger.group('Reading AWS', () => readAndEvaluate({ settings, rules: accountRules, presence, startedAt, tools }));
    return finishJob({ settings, tools, startedAt, rules, warnings, frameworks, loaded, presence, ...read });
}

;// CONCATENATED MODULE: ./build/src/shard/basis.js

/**
 * Settings that may differ between the jobs of a run: they say where files lie, how to sign in, how fast to go, and what
 * the merge makes of the results. What a role does not open comes as a gap, never as something else.
 */
const OF_EACH_JOB = new Set([
    'mode',
    'workspace',
    'reportDir',
    'history',
    'role',
    'via',
    'externalId',
    'maxRate',
    'timeoutMinutes',
    'failOn',
    'failOnNew',
    'onIncomplete',
    'annotateFrom',
    'reportFrom',
    'alertFrom',
    'alertPer',
    'alertLimit',
    'alertScope',
    'pagerdutyRoutingKey',
    'pagerdutyEndpoint',
    'dryRun',
]);
/**
 * What the jobs of one run have to agree on: the settings that decide what is read and what is found in it, and the rules
 * with their parameters. 32 hexadecimal digits.
 */
function basisOf(settings, rules) {
    const shared = Object.entries(settings).filter(([name]) => !OF_EACH_JOB.has(name));
    return digestOf(JSON.stringify([Object.fromEntries(shared), rules.map(({ rule }) => rule)]));
}
/** 32 hexadecimal digits. */
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/shard/find-files.js




/** Files below the folder whose names match, sorted: artifacts are unpacked side by side or each in its own folder. */
async function findFiles(directory, name) {
    const entries = await (0,external_node_fs_promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw new errors/* UserError */.y(`report-dir is ${JSON.stringify(directory)}, which cannot be read: ${(0,errors/* messageOf */.b)(error)}.`);
    });
    return entries
        .filter((entry) => entry.isFile() && name.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .toSorted(compare/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/src/shard/balance.js


/** GitHub bills every job by whole minutes, and starting one takes half of one: a shard should be worth it. */
const SECONDS_PER_SHARD = 300;
/** How many shards so much work is worth; `wished`: what the user wants instead. Never more than there are accounts. */
function countShards(seconds, wished) {
    const total = [...seconds.values()].reduce((sum, one) => sum + one, 0);
    const worth = Math.max(1, Math.ceil(total / SECONDS_PER_SHARD));
    return Math.min(wished ?? worth, seconds.size, mode/* MOST_SHARDS */.Y);
}
/**
 * Divides accounts among shards so that all end at about the same time: the largest first, each to the shard that has
 * the least. No shard ends later than 4/3 of the best division (Graham 1969). The same input gives the same shards.
 * @param seconds by account id, above zero
 * @returns shard, from 1 on, by account id
 */
function balance(seconds, shards) {
    const loads = Array.from({ length: shards }, () => 0);
    const largestFirst = [...seconds].toSorted(([a, x], [b, y]) => y - x || (0,compare/* compareText */.n)(a, b));
    return new Map(largestFirst.map(([account, size]) => {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + size;
        return [account, least + 1];
    }));
}

;// CONCATENATED MODULE: ./build/src/shard/effort.js
/**
 * Seconds that the parts of reading an account take on one runner, roughly: 100 requests are in flight, each takes AWS some
 * 200 ms, and an answer a core of ours some 1.5 ms; a resource is unpacked, worked over, checked and written down
 * (0.12 ms: bench/README.md).
 */
const SECONDS_PER_LISTING = 0.0025;
const SECONDS_PER_RESOURCE = 0.0002;
/** Assuming the role, asking for the regions. */
const SECONDS_PER_ACCOUNT = 0.5;
/** Seconds of one runner that reading an account of this size takes, roughly. Above zero. */
function secondsFor({ listings, resources }) {
    return SECONDS_PER_ACCOUNT + listings * SECONDS_PER_LISTING + resources * SECONDS_PER_RESOURCE;
}
/**
 * The same for each account. One that the history does not know counts as the median of those that it knows; where it
 * knows none of them, all count as `unknown`.
 */
function secondsOf(accounts, sizes, unknown) {
    const known = accounts.flatMap((id) => sizes[id] ?? []).map(secondsFor);
    const usual = medianOf(known) ?? secondsFor(unknown);
    return new Map(accounts.map((id) => {
        const size = sizes[id];
        return [id, size === undefined ? usual : secondsFor(size)];
    }));
}
function medianOf(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)];
    return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

;// CONCATENATED MODULE: ./build/src/shard/plan.js



/** Raised when a program that reads plan.json would have to change. */
const PLAN_SCHEMA = 1;
function makePlan(input) {
    const { accounts, sizes, unknown, wished, ...given } = input;
    const ids = accounts.map(({ id }) => id);
    const seconds = secondsOf(ids, sizes, unknown);
    const shards = countShards(seconds, wished);
    const shardOf = balance(seconds, shards);
    const planned = [];
    for (const account of accounts) {
        const shard = shardOf.get(account.id);
        if (shard === undefined)
            throw new Error(`Account ${account.id} is in no shard`);
        planned.push({ ...account, shard, seconds: Math.round((seconds.get(account.id) ?? 0) * 10) / 10 });
    }
    const { version, workflow, at, basis, leftOut, gaps, watched } = given;
    return {
        schema: PLAN_SCHEMA,
        version,
        workflow,
        at,
        basis,
        shards,
        accounts: planned,
        leftOut,
        gaps,
        watched,
    };
}
function accountsOf(plan, shard) {
    return plan.accounts.filter((account) => account.shard === shard);
}
/** The account without what the plan says about it. */
function identityOf(planned) {
    const { shard: _, seconds: __, ...identity } = planned;
    return identity;
}
/**
 * The matrix of the jobs that collect, as GitHub's `fromJSON` takes it. It holds no account id: an output with a masked
 * value in it is dropped by GitHub, and the legs would be gone.
 */
function matrixOf({ shards: of }) {
    const legs = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
    return JSON.stringify({ include: legs.map((leg) => ({ shard: (0,mode/* shardText */.eG)(leg), name: (0,mode/* shardName */.Az)(leg) })) });
}

;// CONCATENATED MODULE: ./build/src/shard/part.js
/** Raised when a program that reads parts would have to change. */
const PART_SCHEMA = 1;

;// CONCATENATED MODULE: ./build/schema/part.json
const schema_part_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"part.json","title":"a line of part-2-of-8.ndjson.gz: an object with one field","description":"What one job of a matrix found in its accounts (mode: collect), for the job that merges. Each line is a JSON object with one field, which says what the line is about: the header first, `end` last.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"header":{"$ref":"#/$defs/header"},"account":{"$ref":"#/$defs/account"},"complete":{"$ref":"#/$defs/complete"},"gap":{"$ref":"#/$defs/gap"},"unused":{"$ref":"#/$defs/unused"},"resources":{"$ref":"#/$defs/resources"},"outcome":{"$ref":"#/$defs/outcome"},"violation":{"$ref":"#/$defs/violation"},"shared":{"$ref":"#/$defs/shared"},"hinge":{"$ref":"#/$defs/hinge"},"present":{"$ref":"#/$defs/present"},"end":{"$ref":"#/$defs/end"}},"$defs":{"accountId":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"regions":{"title":"a list of regions: codes, `global`, or `*` where they are not known; sorted","type":"array","items":{"type":"string"}},"severity":{"title":"a severity","enum":["critical","high","medium","low"]},"header":{"description":"What the part says of itself.","type":"object","additionalProperties":false,"required":["schema","version","workflow","plan","shard","accounts"],"properties":{"schema":{"description":"The version of this format.","const":1},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"plan":{"description":"Digest of the plan that it belongs to.","type":"string","pattern":"^[0-9a-f]{32}$"},"shard":{"description":"Which shard of how many.","type":"object","additionalProperties":false,"required":["number","of"],"properties":{"number":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256}}},"accounts":{"description":"The accounts that it was to read, sorted.","type":"array","items":{"$ref":"#/$defs/accountId"}}},"title":"a header record"},"account":{"description":"An account that it was to read.","type":"object","additionalProperties":false,"required":["id","name","partition","environment"],"properties":{"id":{"$ref":"#/$defs/accountId"},"name":{"type":"string"},"partition":{"type":"string"},"environment":{"type":"string"},"unit":{"type":"string"}},"title":"an account record"},"complete":{"description":"A kind that was read to its end in an account.","type":"object","additionalProperties":false,"required":["account","kind","regions","count"],"properties":{"account":{"$ref":"#/$defs/accountId"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"regions":{"description":"Where.","$ref":"#/$defs/regions"},"count":{"description":"Number of resources in all of them.","type":"integer","minimum":0}},"title":"a complete record"},"unused":{"description":"Regions of an account without an instance, a volume, a snapshot or a network interface, all of which were read.","type":"object","additionalProperties":false,"required":["account","regions"],"properties":{"account":{"$ref":"#/$defs/accountId"},"regions":{"$ref":"#/$defs/regions"}},"title":"an unused record"},"gap":{"description":"What was not read, or not to its end.","type":"object","additionalProperties":false,"required":["account","region","kind","reason","action","message"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"description":"A region\'s code, `global`, or `*`.","type":"string"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","error"]},"deniedBy":{"description":"The kind of policy that denies it, where AWS says so and no permission of the role helps.","enum":["service control policy","resource control policy","permissions boundary","session policy","VPC endpoint policy","identity-based policy"]},"action":{"description":"The IAM action.","type":["string","null"]},"message":{"description":"What AWS or the network said. Untrusted text.","type":"string"}},"title":"a gap record"},"resources":{"description":"How many resources of a kind were read.","type":"object","additionalProperties":false,"required":["kind","count"],"properties":{"kind":{"type":"string"},"count":{"type":"integer","minimum":0}},"title":"a resources record"},"outcome":{"description":"What a rule found in one account.","type":"object","additionalProperties":false,"required":["rule","account","regions","incomplete","passed","violations"],"properties":{"rule":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"regions":{"description":"Where it was evaluated.","$ref":"#/$defs/regions"},"incomplete":{"description":"Of these, where its result is unknown.","$ref":"#/$defs/regions"},"passed":{"type":"integer","minimum":0},"violations":{"type":"integer","minimum":0}},"title":"an outcome record"},"violation":{"description":"A resource that violates a rule.","type":"object","additionalProperties":false,"required":["rule","account","region","kind","id","fingerprint","name","arn","severity","environment","evidence","affected"],"properties":{"rule":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"name":{"type":"string"},"arn":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"environment":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","value"],"properties":{"path":{"type":"string"},"value":true}}},"affected":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","grade"],"properties":{"kind":{"type":"string"},"id":{"type":"string"},"instance":{"type":"string"},"owner":{"description":"What is behind the interface where that is no instance, such as load_balancer or rds.","type":"string"},"grade":{"type":"string"},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"}},"missing":{"type":"array","items":{"type":"string"}}}}},"permissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","ports"],"properties":{"id":{"type":"string"},"ports":{"type":"integer","minimum":0}}}},"opens":{"type":"string"},"madeBy":{"type":"string"},"fix":{"type":"string"}},"title":"a violation record"},"shared":{"description":"A resource of another account, as accounts of this part see it that it is shared with.","type":"object","additionalProperties":false,"required":["owner","kind","id","use","named","sightings"],"properties":{"owner":{"description":"Its account; empty where nobody said.","type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"use":{"description":"Whether one of them has it in use.","enum":["used","unknown","unused"]},"named":{"description":"Whether something of theirs names it that will use it.","enum":["used","unknown","unused"]},"sightings":{"description":"How bad the owner\'s violations are for these accounts, by rule.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","severity","affected"],"properties":{"rule":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"affected":{"$ref":"#/$defs/violation/properties/affected"}}}}},"title":"a shared record"},"hinge":{"description":"A result that would be another one if some other account used the resource.","type":"object","additionalProperties":false,"required":["kind","id","fingerprint","ifUsed"],"properties":{"kind":{"type":"string"},"id":{"type":"string"},"fingerprint":{"description":"Of the violation.","type":"string","pattern":"^[0-9a-f]{32}$"},"others":{"description":"Accounts that have something in the same VPC, and so may use it.","type":"array","items":{"type":"string"}},"ifUsed":{"description":"What it is then: a result, how bad the violation is, or a violation that there is not yet.","if":{"type":"object"},"then":{"$ref":"#/$defs/violation"},"else":{"enum":["pass","unknown","critical","high","medium","low"]}}},"title":"a hinge record"},"present":{"description":"A resource with an open finding of the last run, which is still there.","type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"}},"title":"a present record"},"end":{"description":"The last line.","type":"object","additionalProperties":false,"required":["records"],"properties":{"records":{"description":"How many lines stand before it.","type":"integer","minimum":0}},"title":"an end record"}}}');
// EXTERNAL MODULE: ./build/src/inventory/lines.js
var lines = __webpack_require__(81041);
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
        yield `${(0,text_json/* toJson */.a)(record)}\n`;
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
    // Whoever reads the part takes a line that comes twice for damage.
    const told = new Set();
    for (const gap of scan.coverage.gaps) {
        const text = (0,text_json/* toJson */.a)(gap);
        if (!told.has(text))
            yield { gap };
        told.add(text);
    }
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
            throw new DamagedPart('it goes on after its end');
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
        accounts: accountsOf(plan, shard.number).map(({ id }) => id),
    };
}
/** Writes the part of a shard whole or not at all. Throws a UserError where the folder cannot be written. */
async function writePart(directory, known, shard, content) {
    const path = (0,external_node_path_.join)(directory, `part-${(0,mode/* shardName */.Az)(shard)}.ndjson.gz`);
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        await writeWhole(path, serializePart(headerFor(known, shard), content), { gzip: true });
    }
    catch (error) {
        throw new errors/* UserError */.y(`The part cannot be written to ${path}: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}

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
    for (const scan of scans)
        shared.add(scan.shared);
    return {
        scan: inOrder({
            accounts: scans.flatMap(({ accounts }) => accounts),
            leftOut: scans.flatMap(({ leftOut }) => leftOut),
            coverage: {
                complete: scans.flatMap(({ coverage }) => coverage.complete),
                gaps: scans.flatMap(({ coverage }) => coverage.gaps),
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
            this.#violations.set(key, { told: violations, listed: this.#early.get(key) ?? 0 });
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
                throw new DamagedPart(`it says something about account ${account} and not which that is`);
        }
        for (const key of this.#early.keys()) {
            if (!this.#violations.has(key))
                throw new DamagedPart(`it lists violations of ${part_checks_nameOf(key)} without saying how many there are`);
        }
        for (const [key, { told, listed }] of this.#violations) {
            if (told !== listed)
                throw new DamagedPart(`it counts ${(0,text_words/* count */.U9)(told, 'violation')} of ${part_checks_nameOf(key)} and lists ${listed}`);
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
        const key = part_checks_identityOf(record, text);
        if (key === null)
            return;
        if (this.#seen.has(key))
            throw new DamagedPart(`it says the same twice: ${text.slice(0, 120)}`);
        this.#seen.add(key);
    }
}
/** What there is once in a part; null where the same may be said twice. */
function part_checks_identityOf(record, text) {
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
        const about = account?.id ?? (complete ?? gap ?? unused ?? outcome ?? violation ?? ifUsed ?? present)?.account;
        // Two parts that speak of one account would count it twice.
        if (about !== undefined && !this.#expected.has(about)) {
            throw new DamagedPart(`it speaks of account ${about}, which it was not to read`);
        }
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
        if (gap !== undefined)
            this.#gaps.push(gap);
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
    const paths = await findFiles(directory, PART_FILE);
    if (paths.length === 0 && known.plan.shards > 0) {
        throw new errors/* UserError */.y(`No part was found in ${directory}, expected ${known.plan.shards}. Jobs with mode: collect write them; bring them to this job as artifacts, into its report-dir.`);
    }
    const whole = new Map();
    const damaged = new Map();
    const texts = new SharedTexts();
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
/** Copies of a part do no harm; which of two different ones is right nobody can tell. */
function onlyOne(before, next) {
    if (before === undefined || before.digest === next.digest)
        return next;
    throw new errors/* UserError */.y(`${before.path} and ${next.path} are different parts of one shard, expected one. Let a job that is repeated replace its artifact.`);
}

;// CONCATENATED MODULE: ./build/src/settings/check-network.js

/** Any of AWS's: all are https, and NO_PROXY seldom names one of them. */
const AWS = 'https://ec2.us-east-1.amazonaws.com';
/**
 * Refuses proxies and certificates of the environment that cannot be used, before anything is asked: a scan that hears
 * of them from its first request has nothing but gaps to tell. Throws a UserError.
 */
function checkNetwork({ mode, pagerdutyRoutingKey, pagerdutyEndpoint, dryRun }, environment) {
    const network = openNetwork(environment, { keepAlive: false, maxSockets: 1 });
    const asked = environment['AWS_ENDPOINT_URL'] || AWS;
    if (mode.name !== 'merge' && URL.canParse(asked))
        network.check(asked);
    if (pagerdutyRoutingKey !== null && !dryRun)
        network.check(pagerdutyEndpoint);
}

;// CONCATENATED MODULE: ./build/schema/plan.json
const schema_plan_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan.json","title":"Cloud Baseline: plan.json","description":"Which job of a matrix reads which accounts (mode: plan). Every other job of the run works by it.","type":"object","additionalProperties":false,"required":["schema","version","workflow","at","basis","shards","accounts","leftOut","gaps","watched"],"properties":{"schema":{"description":"The version of this format.","const":1},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"at":{"description":"When the run began: now, for rules that ask for an age.","title":"a time such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}Z$"},"basis":{"description":"Digest of settings and rules that all jobs of the run share.","type":"string","pattern":"^[0-9a-f]{32}$"},"shards":{"description":"How many jobs collect; 0 where no account was found.","title":"a number of shards","type":"integer","minimum":0,"maximum":256},"accounts":{"description":"The accounts of the run, sorted by id.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","partition","shard","seconds"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"partition":{"type":"string"},"unit":{"description":"Its organisational unit.","type":"string"},"shard":{"type":"integer","minimum":1,"maximum":256},"seconds":{"description":"What reading it is reckoned to take.","type":"number","minimum":0}}}},"leftOut":{"description":"Accounts of the organisation that are not read.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","why"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"unit":{"type":"string"},"why":{"type":"string"}}}},"gaps":{"description":"Why it is not known which accounts there are.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","reason","action","message"],"properties":{"account":{"title":"an account id of 12 digits, or *","type":"string","pattern":"^(\\\\d{12}|\\\\*)$"},"region":{"description":"A region\'s code, `global`, or `*`.","type":"string"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","error"]},"action":{"description":"The IAM action.","type":["string","null"]},"message":{"description":"What AWS or the network said. Untrusted text.","type":"string"}}}},"watched":{"description":"Resources with an open finding of the last run: whether they still exist is looked for.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"type":"string"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"}}}}}}');
;// CONCATENATED MODULE: ./build/src/shard/plan-file.js













const PLAN_FILE = 'plan.json';
const plan_file_problemsOf = (0,schema_problems/* schemaCheck */.un)(schema_plan_namespaceObject);
/** Writes plan.json whole or not at all. Throws a UserError where the folder cannot be written. */
async function writePlan(directory, plan) {
    const path = (0,external_node_path_.join)(directory, PLAN_FILE);
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        await writeWhole(path, [(0,text_json/* toJson */.a)(plan, 1), '\n']);
    }
    catch (error) {
        throw new errors/* UserError */.y(`The plan cannot be written to ${path}: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}
/**
 * The plan of this run, wherever it lies below the folder. Throws a UserError where there is none, more than one, a
 * damaged one, or one of another run.
 * @param workflow id of the workflow's run; null outside of GitHub
 */
async function readPlan(directory, workflow) {
    const paths = await findFiles(directory, /^plan\.json$/);
    const found = await Promise.all(paths.map(plan_file_readOne));
    const [first, ...others] = found;
    if (first === undefined) {
        throw new errors/* UserError */.y(`No ${PLAN_FILE} was found in ${directory}. A job with mode: plan writes it; bring it to the other jobs as an artifact, into their report-dir.`);
    }
    const other = others.find(({ digest }) => digest !== first.digest);
    if (other !== undefined) {
        throw new errors/* UserError */.y(`${first.path} and ${other.path} are different plans, expected the one of this run. Start with an empty report-dir.`);
    }
    const { plan, path } = first;
    if (plan.version !== version/* VERSION */.x) {
        throw new errors/* UserError */.y(`${path}: received a plan of Cloud Baseline ${(0,schema_problems/* show */.WU)(plan.version)}, expected ${(0,schema_problems/* show */.WU)(version/* VERSION */.x)}; let one version do all jobs of a run.`);
    }
    if (plan.workflow !== workflow) {
        throw new errors/* UserError */.y(`${path}: received the plan of workflow run ${(0,schema_problems/* show */.WU)(plan.workflow)}, expected that of ${(0,schema_problems/* show */.WU)(workflow)}. Start with an empty report-dir.`);
    }
    return first;
}
async function plan_file_readOne(path) {
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    const plan = plan_file_parse(path, text);
    const schemaOf = plan?.schema;
    if (typeof schemaOf === 'number' && schemaOf !== PLAN_SCHEMA) {
        throw new errors/* UserError */.y(`${path}: received a plan in format ${(0,schema_problems/* show */.WU)(schemaOf)}, expected ${PLAN_SCHEMA}; let one version of Cloud Baseline do all jobs of a run.`);
    }
    const [problem] = plan_file_problemsOf(plan);
    if (problem !== undefined)
        throw new errors/* UserError */.y(`${path}: The plan is damaged: ${problem.message}`);
    return { plan: plan, digest: digestOf(text), path };
}
function plan_file_parse(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y(`${path}: The plan is damaged: it is not JSON. Bring it again from the job that made it.`);
    }
}
/** Refuses to go on with settings or rules that the plan was not made with. */
function checkBasis({ plan, path }, basis) {
    if (plan.basis === basis)
        return;
    throw new errors/* UserError */.y(`${path} was made with other settings or rules. Give all jobs of a run the same accounts, regions, rules, config and production-accounts, from the same commit.`);
}
/** Refuses a shard that is not of this plan: its accounts would be read twice, or never. */
function checkShard({ plan, path }, shard) {
    if (shard.of === plan.shards)
        return;
    throw new errors/* UserError */.y(`shard: received "${(0,mode/* shardText */.eG)(shard)}", expected one of ${plan.shards}, as ${path} has them; take it from the matrix of that plan.`);
}

;// CONCATENATED MODULE: ./build/src/shard/unread.js



/**
 * What no part tells, as if it had been collected: with a gap each, the accounts of the plan whose part is missing or says
 * nothing of them, and what the plan itself could not find out. Nothing known is not the same as nothing there.
 */
function unreadScopes(plan, { contents, missing }) {
    const reasons = new Map(missing.map(({ shard, reason }) => [shard, reason]));
    const told = new Set();
    for (const { scan } of contents) {
        for (const { account } of scan.coverage.complete)
            told.add(account);
        for (const { account } of scan.coverage.gaps)
            told.add(account);
    }
    return [
        ...plan.gaps.map((gap) => scopeOf(NOBODY, gap)),
        ...plan.accounts
            .filter(({ id }) => !told.has(id))
            .map((account) => {
            const { id, shard } = account;
            const reason = reasons.get(shard) ?? untold(shard, plan.shards);
            return scopeOf(identityOf(account), partMissing(id, reason));
        }),
    ].toSorted((a, b) => (0,compare/* compareText */.n)(a.account.id, b.account.id));
}
const NOBODY = { id: model_coverage/* EVERYTHING */.Qz, name: model_coverage/* EVERYTHING */.Qz, partition: 'aws' };
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
function untold(shard, of) {
    return `The part of shard ${shard} of ${of} says nothing about this account.`;
}

;// CONCATENATED MODULE: ./build/src/run/modes.js






















/** Does what the settings' mode says. Only a run and a merge report. Throws as runJob does. */
async function runMode(settings, tools) {
    const { mode } = settings;
    checkNetwork(settings, tools.environment);
    await (0,prepare/* clearLeftovers */.eZ)(settings);
    if (mode.name === 'plan')
        return planJob(settings, mode.shards, tools);
    if (mode.name === 'collect')
        return collectJob(settings, mode.shard, tools);
    return mode.name === 'merge' ? mergeJob(settings, tools) : runJob(settings, tools);
}
/** settings → accounts → plan.json, which all other jobs of the run work by. */
async function planJob(settings, wished, tools) {
    const { logger, now, environment } = tools;
    const at = now();
    const { rules, accountRules } = (0,prepare/* selectRules */.uE)(settings, at);
    const loaded = await (0,prepare/* recall */.I9)(settings, tools);
    const kinds = (0,needed_kinds/* neededKinds */.L)(accountRules.all);
    const signal = AbortSignal.any([AbortSignal.timeout(settings.timeoutMinutes * 60_000), tools.signal]);
    const found = await findAccounts({ ...(0,prepare/* collectRequest */.en)(settings), kinds }, { logger, signal, now, environment });
    for (const { message } of found.gaps)
        logger.warning(message);
    const plan = makePlan({
        ...found,
        version: version/* VERSION */.x,
        workflow: (0,links/* workflowFrom */.op)(environment),
        at: at.toISOString(),
        basis: basisOf(settings, rules),
        watched: openResources(loaded),
        sizes: loaded.status === 'loaded' ? loaded.history.sizes : {},
        unknown: sizeOfUnknown(settings, kinds),
        wished,
    });
    await writePlan(settings.reportDir, plan);
    return {
        failure: null,
        outputs: { matrix: matrixOf(plan) },
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
/** plan.json → collect → evaluate → a part. What is wrong in the accounts fails the merge, not this. */
async function collectJob(settings, shard, tools) {
    const known = await readPlan(settings.reportDir, (0,links/* workflowFrom */.op)(tools.environment));
    const { plan } = known;
    checkShard(known, shard);
    const startedAt = new Date(plan.at);
    const { rules, accountRules } = (0,prepare/* selectRules */.uE)(settings, startedAt);
    checkBasis(known, basisOf(settings, rules));
    const accounts = accountsOf(plan, shard.number);
    const ids = new Set(accounts.map(({ id }) => id));
    const presence = watchFor(plan.watched.filter(({ account }) => ids.has(account)));
    const { scan, unwritten } = await tools.logger.group(`Reading AWS, shard ${(0,mode/* shardText */.eG)(shard)}`, () => readAndEvaluate({
        settings,
        rules: accountRules,
        presence,
        startedAt,
        tools,
        inventory: `inventory-${(0,mode/* shardName */.Az)(shard)}.ndjson.gz`,
        found: accounts.map(identityOf),
    }));
    await writePart(settings.reportDir, known, shard, { scan, present: presence.seen() });
    const resources = Object.values(scan.resources).reduce((sum, number) => sum + number, 0);
    const gaps = (0,text_words/* count */.U9)(scan.coverage.gaps.length, 'gap');
    return {
        outputs: {},
        failure: unwritten.join(' ') || null,
        line: `Shard ${(0,mode/* shardText */.eG)(shard)}: ${(0,text_words/* count */.U9)(accounts.length, 'account')}, ${(0,text_words/* count */.U9)(resources, 'resource')}, ${gaps}. The merge reports.`,
    };
}
/** plan.json and parts → compare → alert → report. */
async function mergeJob(settings, tools) {
    const { logger } = tools;
    const known = await readPlan(settings.reportDir, (0,links/* workflowFrom */.op)(tools.environment));
    const { plan } = known;
    const startedAt = new Date(plan.at);
    const { rules, accountRules, warnings } = (0,prepare/* selectRules */.uE)(settings, startedAt);
    checkBasis(known, basisOf(settings, rules));
    const frameworks = (0,load_frameworks/* loadFrameworks */.A)();
    const loaded = await (0,prepare/* recall */.I9)(settings, tools);
    const gathered = await gatherParts(settings.reportDir, known);
    for (const { reason } of gathered.missing)
        logger.warning(reason);
    const presence = watchFor(plan.watched);
    const unread = new Scan(settings, accountRules, presence);
    unread.leaveOut(plan.leftOut);
    for (const scope of unreadScopes(plan, gathered))
        unread.add(scope);
    const { scan, present } = mergeParts([...gathered.contents, { scan: unread.finish(), present: [] }]);
    for (const place of present)
        presence.saw(place);
    const parts = `${gathered.contents.length} of ${(0,text_words/* count */.U9)(plan.shards, 'part')}`;
    logger.info(`Merged ${parts}: ${(0,text_words/* count */.U9)(scan.accounts.length, 'account')}.`);
    return finishJob({
        settings,
        tools,
        startedAt,
        rules,
        warnings,
        frameworks,
        loaded,
        presence,
        scan,
        unwritten: [],
    });
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
    const rest = services.length - most;
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(rest > 0 ? [...services.slice(0, most), `${rest.toLocaleString('en-US')} more`] : services);
}
/** Whether it is about every port there is: then no list of services says more. */
function opensEveryPort({ permissions = [] }) {
    return permissions.some(({ ports }) => ports >= PORTS);
}
/** Of TCP or UDP, without port 0, which nothing uses. */
const PORTS = 65_535;
/** What is to be said of a finding before its evidence, as sentences without a full stop. */
function aboutWords(finding) {
    return [madeByWords(finding), opensWords([finding])].filter((sentence) => sentence !== '');
}
/** Empty where no service made the resource. */
function madeByWords({ madeBy }) {
    return madeBy === undefined
        ? ''
        : `${madeBy} made this for itself: leave its rules alone, or change them only as the guide of that service says`;
}


/***/ })

};
