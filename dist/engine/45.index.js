export const id = 45;
export const ids = [45];
export const modules = {

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INVENTORY_SCHEMA)
/* harmony export */ });
const INVENTORY_SCHEMA = 1;


/***/ }),

/***/ 2623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4132);




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
        for await (const chunk of await textOf(path)) {
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
async function textOf(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
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

/***/ 8043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ affectedWords)
/* harmony export */ });
const MOST = 5;
/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
const WORDS = {
    reachable: 'reachable from the internet',
    'exposed-but-stopped': 'reachable as soon as it runs',
    open: 'not reached',
    closed: 'not reached',
};
/** `i-1 (reachable from the internet), eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
function affectedWords(affected) {
    const names = affected.map(({ id, instance, grade }) => `${instance ?? id} (${WORDS[grade] ?? grade})`);
    const distinct = [...new Set(names)];
    const rest = distinct.length - MOST;
    if (rest <= 0)
        return distinct.join(', ');
    return `${distinct.slice(0, MOST).join(', ')} and ${rest.toLocaleString('en-US')} more`;
}


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS)
/* harmony export */ });
/** Why something was not read. */
const GAP_REASONS = [
    'no-credentials',
    'denied',
    'throttled',
    'timeout',
    'cancelled',
    'not-activated',
    'region-disabled',
    'region-unknown',
    'role-not-assumable',
    'malformed',
    'unreachable',
    'not-listed',
    'part-missing',
    'error',
];
/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
const EVERYTHING = '*';
/** Whether the gap says something about this account, region and kind. */
function gapCovers(gap, account, region, kind) {
    return ((gap.account === EVERYTHING || gap.account === account) &&
        (gap.region === EVERYTHING || gap.region === region) &&
        (gap.kind === EVERYTHING || gap.kind === kind));
}
/**
 * The gaps that people need to hear of: without those in what is worked out of a kind that has a gap of its own, which
 * only repeat it.
 */
function causesOf(gaps) {
    return gaps.filter(({ partial, reason }) => partial !== true || reason === 'not-listed');
}


/***/ }),

/***/ 2783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4572);


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

/***/ 2591:
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

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ alertFacts)
/* harmony export */ });
/** Sorts the events by what became of them. An event nobody delivered counts as delivered nowhere. */
function alertFacts(report, settings) {
    const { plan, deliveries } = report;
    const accepted = deliveries.filter(({ outcome }) => outcome === 'accepted').map(({ event }) => event);
    const failed = deliveries.filter(({ outcome }) => outcome === 'refused' || outcome === 'pending');
    const attempted = new Set(deliveries.map(({ event }) => event.key));
    const left = plan.events.filter(({ key }) => !attempted.has(key));
    const dry = deliveries.filter(({ outcome }) => outcome === 'dry-run').map(({ event }) => event);
    const unwanted = settings.dryRun || settings.pagerdutyRoutingKey === null;
    return {
        triggered: accepted.filter(({ action }) => action === 'trigger'),
        resolved: accepted.filter(({ action }) => action === 'resolve'),
        held: plan.held,
        undelivered: [
            ...failed.map((delivery) => ({ event: delivery.event, reason: reasonOf(delivery, settings) })),
            ...(unwanted ? [] : left.map((event) => ({ event, reason: 'was never attempted' }))),
        ],
        unsent: {
            events: unwanted ? [...dry, ...left] : dry,
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

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   NY: () => (/* binding */ countRun),
/* harmony export */   U3: () => (/* binding */ isViolation),
/* harmony export */   Wc: () => (/* binding */ isTold)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2893);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4572);
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
/** Whether no broader rule's finding tells of it. */
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

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   vI: () => (/* binding */ failsByViolations)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2893);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);
/* harmony import */ var _alert_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6001);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2886);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4041);






/** Why the step fails, in one sentence that names every cause, the weightiest first; null where it does not. */
function failureOf(run, alerts) {
    const causes = [cancelled(run), incomplete(run), violated(run), undelivered(run, alerts)].filter((cause) => cause !== null);
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
    if (gaps > 0) {
        const accounts = new Set(run.coverage.gaps.map(({ account }) => account));
        const where = accounts.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz) ? 'all accounts' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(accounts.size, 'account');
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(gaps, 'gap')} in ${where}`);
    }
    else if (run.coverage.complete.length === 0)
        parts.push('nothing was read');
    if (unseen > 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unseen, 'earlier violation')} that could not be looked at again`);
    if (parts.length === 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unknown, 'result')} unknown`);
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(parts);
}
/** Whether violations are among the causes. */
function failsByViolations(run) {
    return violated(run) !== null;
}
function violated(run) {
    const { failOn, failOnNew } = run.settings;
    const all = run.findings.filter((finding) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isViolation */ .U3)(finding) && (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTold */ .Wc)(finding) && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .reaches */ .O6)(finding.severity, failOn));
    // Without a past nobody knows which are new: all may be.
    const onlyNew = failOnNew && run.past.status === 'loaded';
    const failing = onlyNew ? all.filter(_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isNew */ .BS) : all;
    if (failing.length === 0)
        return null;
    const what = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(failing.length, onlyNew ? 'new violation' : 'violation');
    return `${what} at or above ${failOn} (fail-on: ${failOn}${failOnNew ? ', fail-on-new: true' : ''})`;
}
function undelivered(run, alerts) {
    const { length } = (0,_alert_report_js__WEBPACK_IMPORTED_MODULE_5__/* .alertFacts */ .q)(alerts, run.settings).undelivered;
    if (length === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(length, 'alert event')} ${length === 1 ? 'was' : 'were'} not delivered to PagerDuty`;
}


/***/ }),

/***/ 7657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RESULT_FILE),
/* harmony export */   Z: () => (/* binding */ PAGERDUTY_FILE)
/* harmony export */ });
/** Names of the files in the report folder. */
const RESULT_FILE = 'result.json';
const PAGERDUTY_FILE = 'pagerduty.ndjson';


/***/ }),

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CR: () => (/* binding */ buildResult),
  sf: () => (/* binding */ serializeResult)
});

// UNUSED EXPORTS: RESULT_SCHEMA

// EXTERNAL MODULE: ./build/src/model/finding-order.js
var finding_order = __webpack_require__(2783);
// EXTERNAL MODULE: ./build/src/rules/parameters.js
var rules_parameters = __webpack_require__(3953);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(1522);
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
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/result-file.js






/** Raised when a program that reads result.json would have to change. */
const RESULT_SCHEMA = 1;
function buildResult(run, alerts) {
    const { bySeverity, byEnvironment, ...counts } = (0,report_counts/* countRun */.NY)(run);
    const { complete, gaps } = run.coverage;
    const lists = new RegionLists(complete, run.outcomes);
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
        rules: run.rules.map(ruleOf),
        warnings: run.warnings,
        regionLists: lists.all,
        coverage: { complete: lists.listed(complete), gaps },
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
            yield JSON.stringify(value);
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
        yield `${before}\n${indent}  ${JSON.stringify(item)}`;
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
    const parameters = (0,rules_parameters/* parameterValues */.oM)(rule);
    return { id, title, severity, status, risk, note, parameters, remediation, references, place };
}
function eventsOf({ plan, deliveries }) {
    const byKey = new Map(deliveries.map((delivery) => [delivery.event.key, delivery]));
    const planned = new Set(plan.events.map(({ key }) => key));
    const extra = deliveries.map(({ event }) => event).filter(({ key }) => !planned.has(key));
    return [...plan.events, ...extra].map((event) => resultOf(event, byKey.get(event.key)));
}
function resultOf(event, delivery) {
    const { key, action, rule, account, fingerprint, unrepaired } = event;
    return {
        key,
        action,
        rule,
        account,
        fingerprint,
        ...(unrepaired === undefined ? {} : { unrepaired }),
        outcome: delivery?.outcome ?? 'unsent',
        attempts: delivery?.attempts ?? 0,
        status: delivery?.status ?? null,
        error: delivery?.error ?? null,
    };
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2886);



/** Violations win over gaps: both fail, and the former are certain. */
function verdictOf(run) {
    if (run.findings.some(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3))
        return 'violations';
    return isComplete(run) ? 'pass' : 'incomplete';
}
/** Whether everything was looked at. A run that read nothing at all looked at nothing. */
function isComplete(run) {
    return (run.coverage.gaps.length === 0 &&
        run.coverage.complete.length > 0 &&
        run.rules.length > 0 &&
        run.outcomes.every(({ incomplete }) => incomplete.length === 0) &&
        run.findings.every(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3));
}
/** The verdict in a line, without any word of success unless everything was seen. */
function verdictLine(run, counts) {
    if (counts.violations > 0) {
        const worst = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((severity) => counts.bySeverity[severity] > 0) ?? 'low';
        const worstCount = counts.bySeverity[worst];
        const number = worstCount === counts.violations
            ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(worstCount, `${worst} violation`)
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.violations, 'violation')}, ${worstCount.toLocaleString('en-US')} ${worst}`;
        return isComplete(run) ? number : `at least ${number}`;
    }
    return isComplete(run) ? 'no violations' : 'incomplete, not everything was seen';
}


/***/ }),

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadFrameworks)
/* harmony export */ });
/* unused harmony export shippedMappings */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9865);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6819);




/** Absolute path of the folder that holds the mappings, which ships beside the rules. */
function shippedMappings() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedPacks */ .u)()), 'compliance');
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

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMode: () => (/* binding */ runMode)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/collect/aws/call.js
var call = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/src/collect/aws/failure.js
var aws_failure = __webpack_require__(764);
// EXTERNAL MODULE: ./build/src/collect/aws/kinds/account.js
var kinds_account = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/src/collect/aws/organization.js
var organization = __webpack_require__(1404);
// EXTERNAL MODULE: ./build/src/collect/aws/role.js
var aws_role = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/src/collect/aws/target.js


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
    const arn = role === null ? null : (0,aws_role/* roleArn */.w3)(role, account.id, account.partition);
    if (arn !== null && (0,aws_role/* accountOfArn */.KC)(arn) !== account.id)
        return foreignRole(named, arn);
    const via = (own.role === undefined ? request.via : own.via) ?? [];
    return {
        account: named,
        role: arn,
        via: arn === null ? [] : via.map((hop) => (0,aws_role/* roleArn */.w3)(hop, caller.id, caller.partition)),
        externalId: own.externalId ?? request.externalId,
        regions: own.regions ?? request.regions,
    };
}
function foreignRole(account, arn) {
    const message = `The role ${arn} does not belong to account ${account.id}. Write {account} where its account id stands.`;
    return { account, failure: new aws_failure/* CallFailure */.Rk('role-not-assumable', aws_role/* ASSUME_ROLE */.aO, message) };
}
function withoutRole(account, caller) {
    const message = `The credentials belong to account ${caller.id}: reading account ${account.id} takes a role to assume there. Set role.`;
    return { account, failure: new aws_failure/* CallFailure */.Rk('role-not-assumable', aws_role/* ASSUME_ROLE */.aO, message) };
}

;// CONCATENATED MODULE: ./build/src/collect/aws/accounts.js








const GET_CALLER_IDENTITY = 'sts:GetCallerIdentity';
/** Whose credentials these are: asked once per run. Throws a CallFailure. */
async function whoAmI(sdk, context) {
    try {
        return await (0,call/* callAws */.I)(GET_CALLER_IDENTITY, async (signal) => {
            await sdk.ownCredentials();
            const { Account: id, Arn: arn } = await sdk.getCallerIdentity(signal);
            const partition = arn?.split(':')[1];
            if (id === undefined || !/^\d{12}$/.test(id) || !partition) {
                throw (0,aws_failure/* malformed */.Qm)(GET_CALLER_IDENTITY, 'the answer names no account');
            }
            return { id, name: id, partition };
        }, context);
    }
    catch (thrown) {
        throw withAdvice(thrown);
    }
}
/** Nothing in the environment, no profile, no role of a container or an instance. */
class NoCredentials extends aws_failure/* CallFailure */.Rk {
    constructor() {
        super('no-credentials', GET_CALLER_IDENTITY, 'No AWS credentials were found. Add a step with aws-actions/configure-aws-credentials before this one, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
    }
}
function withAdvice(thrown) {
    const nothingFound = thrown instanceof aws_failure/* CallFailure */.Rk && thrown.message.includes('Could not load credentials from any providers');
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
            gaps: unitsFailure === null ? [] : [(0,aws_failure/* gapOf */.iT)(unitsFailure, coverage/* EVERYTHING */.Qz, resource/* GLOBAL_REGION */.ju, kinds_account/* ACCOUNT */.u.name, ['unit'])],
        };
    }
    catch (thrown) {
        if (!(thrown instanceof aws_failure/* CallFailure */.Rk))
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
    const own = (role === null ? null : (0,aws_role/* accountOfArn */.KC)(role)) ?? caller.id;
    const ids = request.accounts.length === 0 ? [own] : request.accounts;
    return [...new Set(ids)].map((id) => targetOf(identity(id, caller.partition), request, caller));
}
/** What a run whose credentials are of no use can not read: the accounts asked for, or whatever there is. */
function unreadableTargets(request, failure) {
    if (request.found !== undefined)
        return request.found.map((account) => ({ account, failure }));
    const unnamed = request.accounts.length === 0 || failure instanceof NoCredentials;
    const ids = unnamed ? [coverage/* EVERYTHING */.Qz] : request.accounts;
    return [...new Set(ids)].map((id) => ({ account: identity(id, 'aws'), failure }));
}
function identity(id, partition) {
    return { id, name: id, partition };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/collect/aws/sdk.js


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
/** Loads the SDK, which takes some 0.3 s: only runs that collect pay for it. */
async function loadSdk(environment) {
    const [ec2, sts, providers, config, { NodeHttpHandler }, endpoints, { PageProtocol }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(193)]).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 2100, 19)),
        __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(279)]).then(__webpack_require__.t.bind(__webpack_require__, 1279, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(152)]).then(__webpack_require__.t.bind(__webpack_require__, 5152, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(899)]).then(__webpack_require__.bind(__webpack_require__, 3899)),
    ]);
    const homeRegion = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || 'us-east-1';
    const requestHandler = new NodeHttpHandler({
        connectionTimeout: CONNECTION_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        socketTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true,
        httpAgent: new external_node_http_.Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }),
        // The SDK ignores HTTPS_PROXY; Node's agent follows it. AWS's own endpoints are all https.
        httpsAgent: new external_node_https_.Agent({ keepAlive: true, maxSockets: MAX_SOCKETS, proxyEnv: environment }),
    });
    // Without `logger: {}` every answer is copied for a log that nobody writes: a fifth of the time of a large page.
    // `maxAttempts: 1`: repetition is call.ts's, which does not give up where the SDK's token bucket is empty.
    const shared = { requestHandler, logger: {}, maxAttempts: 1 };
    const chain = providers.fromNodeProviderChain({ clientConfig: { region: homeRegion, requestHandler } });
    const ownCredentials = async () => chain();
    // The endpoint is the home region's own: the global one is a single region that may be down.
    const stsClient = new sts.STSClient({ ...shared, region: homeRegion, credentials: ownCredentials });
    const stsClients = new Map();
    const stsFrom = (credentials) => {
        if (credentials === null)
            return stsClient;
        const client = stsClients.get(credentials) ?? new sts.STSClient({ ...shared, region: homeRegion, credentials });
        stsClients.set(credentials, client);
        return client;
    };
    const commands = ec2;
    return {
        homeRegion,
        ownCredentials,
        remember: (source, now) => config.memoize(source, ({ expiration }) => expiration !== undefined && expiration.getTime() - now().getTime() < RENEW_BEFORE_MS, ({ expiration }) => expiration !== undefined),
        getCallerIdentity: (abortSignal) => stsClient.send(new sts.GetCallerIdentityCommand({}), { abortSignal }),
        assumeRole: (request, abortSignal, from) => stsFrom(from).send(new sts.AssumeRoleCommand(request), { abortSignal }),
        ec2: (region, credentials) => {
            const client = new ec2.EC2Client({ ...shared, region, credentials, protocol: PageProtocol });
            return async (operation, input, abortSignal) => {
                const Command = commands[`${operation}Command`];
                if (Command === undefined)
                    throw new TypeError(`The AWS SDK has no EC2 operation ${operation}.`);
                return { ...(await client.send(new Command(input), { abortSignal })) };
            };
        },
        organizations: async (partition) => {
            const { callOrganizations } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(288), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(503), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 1544));
            return callOrganizations({
                ...shared,
                region: ORGANIZATIONS_REGIONS[partition] ?? homeRegion,
                credentials: ownCredentials,
            });
        },
        longName: (region) => {
            const { description } = endpoints.partition(region);
            return description;
        },
        close: () => requestHandler.destroy(),
    };
}

// EXTERNAL MODULE: ./build/src/collect/limit.js
var limit = __webpack_require__(6215);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/collect/aws/rate.js

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

;// CONCATENATED MODULE: ./build/src/collect/aws/lane.js



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
        const message = `${(0,aws_failure/* operationOf */.zI)(action)}: not tried, since nothing in this region answered: ${this.#lost.message}`;
        return new aws_failure/* CallFailure */.Rk('unreachable', action, message);
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

;// CONCATENATED MODULE: ./build/src/collect/aws/sts-context.js



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

;// CONCATENATED MODULE: ./build/src/collect/aws/find-accounts.js








/** The accounts that collectAws would read, without reading any. Nothing that AWS or the credentials do is thrown. */
async function findAccounts(request, tools) {
    (0,external_node_events_.setMaxListeners)(0, tools.signal);
    const sdk = await loadSdk(tools.environment);
    try {
        const { targets, leftOut, gaps } = await findTargets(sdk, request, stsContext(tools, call/* AWS_PACE */.C));
        return {
            accounts: targets
                .map(({ account }) => account)
                .filter(({ id }) => id !== coverage/* EVERYTHING */.Qz)
                .toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
            leftOut,
            gaps: [
                ...gaps,
                ...targets.flatMap((target) => 'failure' in target && target.account.id === coverage/* EVERYTHING */.Qz
                    ? [(0,aws_failure/* gapOf */.iT)(target.failure, coverage/* EVERYTHING */.Qz, coverage/* EVERYTHING */.Qz, coverage/* EVERYTHING */.Qz)]
                    : []),
            ],
        };
    }
    finally {
        sdk.close();
    }
}

// EXTERNAL MODULE: ./build/src/github/links.js
var links = __webpack_require__(3768);
;// CONCATENATED MODULE: ./build/src/history/presence.js
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
    const present = new Set();
    return {
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
function keyOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}

// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(9296);
// EXTERNAL MODULE: ./build/src/rules/compliance/load-frameworks.js
var load_frameworks = __webpack_require__(2079);
// EXTERNAL MODULE: ./build/src/rules/needed-kinds.js
var needed_kinds = __webpack_require__(5546);
;// CONCATENATED MODULE: ./build/src/alert/cancelled-plan.js

/**
 * What a run says that somebody ended: nothing. Who stops a run does not mean to page anybody, and what it did not get
 * to see resolves nothing. Whatever is due, the next run says: violations are told in every run that sees them, and
 * what an earlier run could not deliver stays in the ledger.
 */
function cancelledPlan(ledger, sentTo) {
    if (sentTo === null)
        return { events: [], held: [], notes: [] };
    const entries = Object.values(ledger).toSorted((a, b) => (0,compare/* compareText */.n)(a.key, b.key));
    return {
        events: [],
        held: entries.map(({ key, rule, account }) => ({ key, rule, account, reason: HELD })),
        notes: [
            'The run was cancelled, so nothing was sent to PagerDuty: no alert was opened and none was closed. The next run says what is due.',
        ],
    };
}
const HELD = 'The run was cancelled, so nothing was said about this alert.';

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/text/limit.js
var text_limit = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/alert/answer.js


/** Only 202 says that the event is queued; https://developer.pagerduty.com/docs/events-api-v2-overview. */
function judge(answer, now) {
    const { status } = answer;
    if (status === 202)
        return { kind: 'accepted', status };
    if (status === 429) {
        return { kind: 'again', status, error: 'too many events', wait: waitOf(answer, now) };
    }
    if (status === 408 || status >= 500) {
        return { kind: 'again', status, error: 'PagerDuty is in trouble', wait: waitOf(answer, now) };
    }
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

;// CONCATENATED MODULE: ./build/src/alert/post.js

/** PagerDuty's answers are a few hundred bytes. */
const MAX_ANSWER_BYTES = 256 * 1024;
/** Why no answer came. It keeps no cause: axios hangs the whole request, routing key included, on its errors. */
class NoAnswerError extends Error {
    name = 'NoAnswerError';
}
const USER_AGENT = 'cloud-baseline';
/**
 * Over axios, which follows HTTP_PROXY, HTTPS_PROXY and NO_PROXY. Redirects are not followed: they would carry the key
 * to wherever they point.
 */
const postJson = async (url, body, signal) => {
    // Loaded only now: most runs have nothing to send.
    const { default: axios, isAxiosError } = await __webpack_require__.e(/* import() */ 702).then(__webpack_require__.bind(__webpack_require__, 5702));
    const sent = axios.post(url, body, {
        adapter: 'http',
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
function describe(error, code = '') {
    const message = (0,errors/* messageOf */.b)(error);
    if (message === '')
        return code === '' ? 'no connection' : code;
    return code === '' || message.includes(code) ? message : `${message} (${code})`;
}

;// CONCATENATED MODULE: ./build/src/alert/deliver.js







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
    const all = (0,text_words/* count */.U)(plan.events.length, 'alert event');
    for (const event of plan.events) {
        logger.live?.(`… ${deliveries.length.toLocaleString('en-US')} of ${all} sent`);
        const delivery = await sender.deliver(event);
        deliveries.push(delivery);
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
        this.#post = options.post ?? postJson;
        this.#sleep = options.sleep ?? ((milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }));
        this.#random = options.random ?? Math.random;
        this.#signal = options.signal ?? new AbortController().signal;
        this.#now = () => options.now().getTime();
        this.#deadline = this.#now() + BUDGET_MS;
    }
    async deliver(event) {
        let last = null;
        for (let attempts = 0;; attempts++) {
            const wait = last?.kind === 'again' ? this.#backoff(last, attempts) : 0;
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
            return judge(answer, this.#now());
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
    const what = `${event.action} ${(0,visible/* visible */.R)(event.key)}`;
    if (outcome === 'accepted') {
        const times = attempts === 1 ? '' : ` after ${(0,text_words/* count */.U)(attempts, 'attempt')}`;
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
        const { key } = delivery.event;
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
/** The entry after one delivery; null: nothing is open and nothing is to be sent. */
function after(delivery, before, { sentTo: here, now }) {
    const { event, outcome } = delivery;
    const open = before?.status === 'open' && before.sentTo === here ? before : null;
    if (outcome === 'accepted' && event.action === 'resolve')
        return null;
    if (outcome === 'refused')
        return refused(before, here);
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
function refused(before, here) {
    if (!before)
        return null;
    return before.status === 'open' && before.sentTo !== here ? before : { ...before, pending: null };
}

// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
;// CONCATENATED MODULE: ./build/src/alert/summary.js



/** PagerDuty's limit for payload.summary, in characters. */
const MAX_SUMMARY = 1024;
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
        : (0,text_words/* count */.U)(accounts.size, 'account');
}
function whatIsWrong(findings, view) {
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    const summary = clean(view.rules.get(rules[0] ?? '')?.alert.summary ?? rules[0] ?? '');
    return rules.length < 2
        ? summary
        : `${summary.replace(/[.!]$/, '')}. And ${(0,text_words/* count */.U)(rules.length - 1, 'more rule is', 'more rules are')} violated.`;
}
function tailOf({ fingerprint, findings }) {
    const [first] = findings;
    if (fingerprint === null || !first)
        return (0,text_words/* count */.U)(findings.length, 'resource');
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

// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(4572);
;// CONCATENATED MODULE: ./build/src/alert/view.js



function viewOf(run) {
    return {
        run,
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

;// CONCATENATED MODULE: ./build/src/alert/unseen.js




/** Where the rule could not be decided in this account. Empty only where all of it was read to its end. */
function blindSpots(view, rule, account) {
    const outcome = outcomeOf(view, rule, account);
    const gaps = causes([account, coverage/* EVERYTHING */.Qz].flatMap((id) => view.gaps.get(id) ?? []).filter((gap) => matters(gap, outcome)), view.rules.get(rule)?.search ?? '');
    const spots = gaps.map((gap) => ({ account, region: gap.region, kind: gap.kind, why: whyOf(gap) }));
    for (const region of outcome?.incomplete ?? []) {
        const named = gaps.some((gap) => gap.region === region || gap.region === coverage/* EVERYTHING */.Qz);
        if (!named)
            spots.push({ account, region, kind: coverage/* EVERYTHING */.Qz, why: 'not read completely' });
    }
    if (outcome === undefined && spots.length === 0) {
        spots.push({ account, region: coverage/* EVERYTHING */.Qz, kind: coverage/* EVERYTHING */.Qz, why: 'not looked at in this run' });
    }
    return spots;
}
/**
 * Whether a gap can hide a violation of the rule that this outcome is of. Where the rule was evaluated beside the gap,
 * the outcome knows whether the rule needs the kind; otherwise the gap counts. A rule that is evaluated in regions and
 * not for the account as a whole has nothing to do with a gap of the latter.
 */
function matters(gap, outcome) {
    if (gap.region === coverage/* EVERYTHING */.Qz || gap.kind === coverage/* EVERYTHING */.Qz)
        return true;
    if (outcome?.regions.includes(gap.region) === true)
        return outcome.incomplete.includes(gap.region);
    return gap.region !== resource/* GLOBAL_REGION */.ju || outcome === undefined;
}
/** The gaps worth naming: those in kinds that the search names, where there are any. Never empty unless `gaps` is. */
function causes(gaps, search) {
    const named = gaps.filter((gap) => gap.kind === coverage/* EVERYTHING */.Qz || names(search, gap.kind));
    return named.length > 0 ? named : gaps;
}
/** `aws_vpc.vpc_in_use` is named where both its parts are. */
function names(search, kind) {
    return kind.split('.').every((part) => search.includes(part));
}
function whyOf(gap) {
    return gap.action === null ? gap.reason : `${gap.reason}, ${gap.action}`;
}
/** Spots of the same cause in one phrase: `aws_vpc in eu-west-1 and eu-west-2 (denied, ec2:DescribeVpcs)`. */
function describeBlindSpots(spots, accounts) {
    const alike = Map.groupBy(spots, (spot) => `${spot.kind}\n${spot.why}`);
    const phrases = [...alike.values()].map((group) => describeGroup(group, accounts));
    return (0,text_words/* enumerate */.H)(shorten(phrases, 'causes'));
}
function describeGroup(spots, accounts) {
    const first = spots[0];
    if (!first)
        return '';
    const places = spots.map(({ account, region }) => {
        const where = region === coverage/* EVERYTHING */.Qz ? 'all regions' : region;
        return accounts === 'one' ? where : `${where} of ${account}`;
    });
    const what = first.kind === coverage/* EVERYTHING */.Qz ? '' : `${first.kind} in `;
    return `${what}${(0,text_words/* enumerate */.H)(shorten([...new Set(places)], 'places'))} (${first.why})`;
}
/** The first few, then how many more. */
function shorten(words, noun) {
    const shown = 5;
    if (words.length <= shown + 1)
        return words;
    return [...words.slice(0, shown), `${words.length - shown} more ${noun}`];
}

;// CONCATENATED MODULE: ./build/src/alert/about.js




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
            `${nameOf(id, view)}${(0,text_words/* count */.U)(inside.length, 'resource')}`,
        ]),
        count: `${(0,text_words/* count */.U)(findings.length, 'resource')} in ${(0,text_words/* count */.U)(accounts.size, 'account')}, ${(0,text_words/* count */.U)(regions.size, 'region')}`,
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
        about['rules'] = listOf(rules, (id, inside) => [id, (0,text_words/* count */.U)(inside.length, 'resource')]);
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
    if (status === 'none' || status === 'damaged')
        return 'not known, because no history could be read';
    const reopened = findings.filter((finding) => finding.state === 'reopened');
    const fresh = findings.filter((finding) => finding.state === 'new').length;
    const times = reopened.reduce((most, finding) => Math.max(most, finding.reopened), 0);
    const again = reopened.length === 0 ? '' : `, ${reopened.length} came back (up to ${(0,text_words/* count */.U)(times, 'time')})`;
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

// EXTERNAL MODULE: ./build/src/model/affected-words.js
var affected_words = __webpack_require__(8043);
// EXTERNAL MODULE: ./build/src/model/finding-order.js
var finding_order = __webpack_require__(2783);
;// CONCATENATED MODULE: ./build/src/alert/details.js







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
        if (finding.affected.length > 0)
            slim['behind'] = clean((0,affected_words/* affectedWords */.c)(finding.affected), 400);
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
function regionOf(tree, { account, region }) {
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
        parts.push(`${(0,text_words/* count */.U)(resources, 'resource')} of ${items.length.toLocaleString('en-US')}`);
    if (bare > 0)
        parts.push(`the evidence of ${(0,text_words/* count */.U)(bare, 'resource')}`);
    return parts.length === 0 ? '' : `${parts.join(' and ')}, to keep within PagerDuty's 512 KB`;
}
function bytesOf(value) {
    return (0,text_limit/* byteLength */.d)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/src/alert/links.js
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

;// CONCATENATED MODULE: ./build/src/alert/body.js







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
function source(account) {
    return account === null ? 'aws' : `aws/${account}`;
}
/** Each once; PagerDuty shows these as short labels. */
function joined(texts) {
    return (0,text_limit/* limitCodePoints */.s)([...new Set(texts)].map((text) => clean(text, 200)).join(', '), 255);
}

// EXTERNAL MODULE: ./build/src/model/account-pattern.js
var account_pattern = __webpack_require__(7843);
;// CONCATENATED MODULE: ./build/src/history/scope.js


const GONE = new Set(['excluded', 'pending-closure', 'closed']);
/**
 * Whether the account is left out on purpose. Only a list proves it: the settings' own, or the organisation's, of an
 * account that is excluded or that its owner closed. What runs in a suspended account may run on, and an account that is
 * not in the organisation any more does not say why; when the run used the credentials' own account, another account
 * today says nothing about yesterday's.
 */
function accountLeftOut(settings, leftOut, account) {
    if (settings.accounts.length > 0)
        return !settings.accounts.includes(account);
    return leftOut.some(({ id, why }) => id === account && GONE.has(why));
}
/** Whether everything is known that the account's environment depends on: a pattern may ask for names that were not read. */
function environmentIsCertain(settings, account) {
    return (account.environment === resource/* PRODUCTION */.e3 ||
        settings.perAccount[account.id]?.environment !== undefined ||
        [...settings.productionAccounts, ...Object.values(settings.environments).flat()].every((pattern) => (0,account_pattern/* decidesAbout */.P2)(pattern, account)));
}
/** Whether the account is production, or could be as far as this run can tell. */
function mayBeProduction(settings, accounts, account) {
    const seen = accounts.find((candidate) => candidate.id === account);
    if (seen)
        return seen.environment === resource/* PRODUCTION */.e3 || !environmentIsCertain(settings, seen);
    const own = settings.perAccount[account]?.environment;
    if (own !== undefined)
        return own === resource/* PRODUCTION */.e3;
    const nameless = { id: account, name: account };
    return [...settings.productionAccounts, ...(settings.environments[resource/* PRODUCTION */.e3] ?? [])].some((pattern) => (0,account_pattern/* matchesAccount */.bl)(pattern, nameless) || !(0,account_pattern/* decidesAbout */.P2)(pattern, nameless));
}

// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/alert/key.js


/** PagerDuty's limit for dedup_key, in characters. */
const MAX_KEY = 255;
/** What the alert over all rules is called at PagerDuty and, as its rule, in the ledger. */
const KEY_OF_ALL = 'cloud-baseline/above-alert-limit';
const ALL_RULES = coverage/* EVERYTHING */.Qz;
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
function alertKey(rule, subject) {
    const parts = [rule.alert.dedupKey, subject.account, subject.fingerprint];
    const key = parts.filter((part) => part !== null).join('/');
    if (key.length <= MAX_KEY)
        return key;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 32);
    return `${key.slice(0, MAX_KEY - hash.length - 1)}~${hash}`;
}
function keyAt(rule, finding, level) {
    return level === 'all' ? KEY_OF_ALL : alertKey(rule, subjectOf(finding, level));
}

;// CONCATENATED MODULE: ./build/src/alert/fate.js







/**
 * Decides about one alert. It is resolved only where
 * - the settings took its rule or account out of what pages, on purpose and for certain, or
 * - everything it covers was read to its end and holds no violation, or
 * - all that it covers is told under other keys that are open already.
 * Everything else holds: what could not be seen is never taken for repaired.
 */
function fateOf(entry, view, told) {
    const { run } = view;
    const all = rulesOf(entry, view);
    if (all.length === 0)
        return resolve(`the rule ${entry.rule} is not enabled any more`);
    const rules = all.filter((rule) => whyRuleIsQuiet(rule, run) === null);
    const quiet = all[0];
    if (rules.length === 0 && quiet)
        return resolve(whyRuleIsQuiet(quiet, run) ?? '');
    const { account } = entry;
    if (account !== null && accountLeftOut(run.settings, run.leftOut, account)) {
        return resolve(`the account ${account} is left out now`);
    }
    const candidates = account === null ? knownAccounts(view) : [account];
    if (candidates.length === 0)
        return hold('no account could be read');
    const accounts = candidates.filter((id) => mayBeProduction(run.settings, run.accounts, id));
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
    const names = keys.length > 3 ? (0,text_words/* count */.U)(keys.length, 'other alert') : (0,text_words/* enumerate */.H)(keys);
    return keys.every((key) => told.isOpen(key))
        ? resolve(`what is still violated is told in ${names}`)
        : hold(`what is still violated moves to ${names}, which is not known to be open yet`);
}
/** The enabled rules that the alert is about: more than one where rules share a deduplication key. */
function rulesOf(entry, view) {
    if (entry.rule === ALL_RULES)
        return view.run.rules;
    const named = view.rules.get(entry.rule);
    const sharing = view.run.rules.filter((rule) => rule !== named && alertKey(rule, entry) === entry.key);
    return named ? [named, ...sharing] : sharing;
}
function knownAccounts(view) {
    return [...new Set([...view.run.settings.accounts, ...view.accounts.keys()])];
}
function coveredFindings(entry, view, rules, accounts) {
    const { settings, accounts: seen } = view.run;
    const inAccount = (id) => entry.account === null
        ? accounts.includes(id) || mayBeProduction(settings, seen, id)
        : id === entry.account;
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
        parts.push(`${(0,text_words/* count */.U)(unseen, 'resource')} that violated before could not be looked at again`);
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
    if (account && !environmentIsCertain(view.run.settings, account)) {
        return `the name or the unit of account ${account.id} could not be read, so it is not known whether it is still production`;
    }
    return `${finding.rule} is still violated in account ${finding.account}`;
}
/** Not where what lowers a rule's severity took it below `alert-from`, if the severity is certain to be production's. */
function mayPage(finding, { run, accounts }) {
    if (finding.result !== 'violation')
        return false;
    if ((0,model_severity/* reaches */.O6)(finding.severity, run.settings.alertFrom))
        return true;
    const account = accounts.get(finding.account);
    return account === undefined || !environmentIsCertain(run.settings, account);
}
function withoutViolations(entry, covered, view) {
    if (covered.length > 0) {
        return resolve(`what is left (${(0,text_words/* count */.U)(covered.length, 'violation')}) is of a severity below alert-from ${view.run.settings.alertFrom}`);
    }
    const how = entry.fingerprint === null ? undefined : view.fixed.get(entry.fingerprint)?.how;
    if (how === 'withdrawn')
        return resolve('the settings leave the resource out now');
    return repaired(how === undefined ? 'everything it covers was read and violates the rule no more' : fate_GONE[how]);
}
const fate_GONE = {
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

;// CONCATENATED MODULE: ./build/src/model/covered.js


/**
 * Which findings are the same fault in the same resource as a broader rule's: a group that is open on every port is
 * open on the SSH port too, and to tell it once is enough. By fingerprint: the finding that tells of it. Only one that
 * is as bad and as certain covers another, so nothing gets lost.
 * @param rules by id and former ids
 */
function coversOf(findings, rules) {
    const byPlace = new Map(findings.map((finding) => [placeOf(finding.rule, finding), finding]));
    const next = (finding) => {
        for (const name of rules.get(finding.rule)?.alert.coveredBy ?? []) {
            const broader = byPlace.get(placeOf(rules.get(name)?.id ?? name, finding));
            if (broader !== undefined && broader !== finding && isAsGood(broader, finding))
                return broader;
        }
        return undefined;
    };
    const covers = new Map();
    for (const finding of findings) {
        const last = lastOf(finding, next);
        if (last !== finding)
            covers.set(finding.fingerprint, last);
    }
    return covers;
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
function placeOf(rule, { account, region, kind, id }) {
    return [rule, account, region, kind, id].join('\n');
}

;// CONCATENATED MODULE: ./build/src/alert/covered.js

/** Leaves out what a broader rule pages about already; `findings` are those that page, so nothing goes untold. */
function withoutCovered(findings, view) {
    const covers = coversOf(findings, view.rules);
    return {
        told: findings.filter(({ fingerprint }) => !covers.has(fingerprint)),
        coveredBy: new Map([...covers].map(([fingerprint, cover]) => [fingerprint, cover.fingerprint])),
    };
}

;// CONCATENATED MODULE: ./build/src/alert/target.js






/**
 * Puts every violation that pages under exactly one key. Where that makes more than `limit` alerts, the worst keep
 * their own and the others share one alert per rule; where even that is too much, the last ones share a single alert.
 * A tenth of the limit then stays free for alerts that close. Among equals those already open keep their own key. So
 * the same violations are told under the same keys in the next run, and no alert flaps at the limit.
 */
function target_targetsOf(view, limit, isOpen) {
    const { alertPer } = view.run.settings;
    const { told, coveredBy } = withoutCovered(pagingFindings(view), view);
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
        const key = keyAt(rule, finding, level);
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
    const keys = new Map(targets.flatMap(({ key, findings }) => findings.map((finding) => [finding.fingerprint, key])));
    for (const [covered, cover] of coveredBy) {
        const key = keys.get(cover);
        if (key !== undefined)
            keys.set(covered, key);
    }
    return keys;
}
function collapseNote({ own, kept, rest, shared, alertPer, limit }) {
    const each = alertPer === 'account' ? 'rule and account' : alertPer;
    const worst = kept === 0
        ? ''
        : kept === 1
            ? ' The worst one is sent as it is.'
            : ` The worst ${kept} are sent as they are.`;
    return (`The violations would make ${(0,text_words/* count */.U)(own, 'alert')} (one per ${each}), and alert-limit is ${limit}.${worst} ` +
        `The other ${(0,text_words/* count */.U)(rest, 'violation')} ${rest === 1 ? 'is' : 'are'} told in ${(0,text_words/* count */.U)(shared, 'shared alert')}.`);
}

;// CONCATENATED MODULE: ./build/src/alert/plan.js






/**
 * Decides what to say to PagerDuty. Pure. `sentTo` is the hash of where events go (see ledger.ts); null where nothing
 * is sent, and then every alert of the ledger counts as within reach.
 *
 * Every violation that pages is told under exactly one key in every run, whatever else could not be seen. An alert
 * that is not told again is resolved or held as fate.ts decides; a held one whose last delivery failed is sent again as
 * it was. Triggers come first, worst first, so that nothing closes before what replaces it is open.
 *
 * There are never more events than `alert-limit`. Triggers collapse to fit; what closes takes the rest, at least a tenth
 * of the limit, and waits for the next run beyond it, which only delays it.
 */
function planAlerts(run, ledger, sentTo) {
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
    return {
        events: [
            ...triggers.map((target) => triggerEvent(target, view)),
            ...sending.slice(0, room).map((closing) => closingEvent(closing, view)),
        ],
        held: [
            ...closings.filter((closing) => !sendsSomething(closing)).map(heldBack),
            ...waiting.map((closing) => overLimit(closing, limit)),
            ...[...paused].map((target) => pausedAlert(target, limit)),
        ],
        notes: notesOf(run, targets, orphans, waiting.length + paused.size, sentTo),
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
function notesOf(run, { note, targets }, orphans, waiting, sentTo) {
    const notes = note === null ? [] : [note];
    if (waiting > 0)
        notes.push(`${(0,text_words/* count */.U)(waiting, 'event')} beyond alert-limit ${waiting === 1 ? 'is' : 'are'} left to the next run.`);
    if (orphans.length > 0)
        notes.push(orphanNote(orphans, new Set(targets.map((target) => target.key))));
    if (sentTo !== null && run.past.status === 'damaged') {
        notes.push('The ledger of alerts was lost with the damaged history: alerts that are still open at PagerDuty and whose ' +
            'violations are gone cannot be resolved from here. Resolve them by hand.');
    }
    if (sentTo !== null && run.past.status === 'none') {
        notes.push('No history is kept, so no alert is ever resolved from here. Set the input `history` to a file that the next ' +
            'run can read.');
    }
    return notes;
}
function orphanNote(orphans, triggered) {
    const names = orphans.slice(0, 5).map(({ key }) => key);
    const more = orphans.length - names.length;
    const again = orphans.filter(({ key }) => triggered.has(key)).length;
    const anew = again > 0 ? ` ${again} of them told of what is still violated, which is sent anew.` : '';
    return (`${(0,text_words/* count */.U)(orphans.length, 'alert')} opened with another routing key or endpoint cannot be resolved with this one: ` +
        `${(0,text_words/* enumerate */.H)(more > 0 ? [...names, `${more} more`] : names)}.${anew} ` +
        'Resolve the old ones by hand, or run once with the former key.');
}
function sentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
function partition(all, test) {
    return [all.filter(test), all.filter((one) => !test(one))];
}

;// CONCATENATED MODULE: ./build/src/alert/sent-to.js

/** Tells services apart without holding the key: 16 hexadecimal digits of a hash over endpoint and routing key. */
function sentTo(endpoint, routingKey) {
    const origin = endpoint.toLowerCase().replace(/\/+$/, '');
    return (0,external_node_crypto_.createHash)('sha256').update(`cb1\n${origin}\n${routingKey}`).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/src/model/finding.js
/** Whether the rule was evaluated in the region and could see all that it needs there. */
function isCompleteIn({ regions, incomplete }, region) {
    return regions.includes(region) && !incomplete.includes(region);
}

;// CONCATENATED MODULE: ./build/src/history/remembered.js


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

;// CONCATENATED MODULE: ./build/src/history/compare.js







/**
 * Sets this run's violations against what the last run knew.
 *
 * Without a past (`none`, `damaged`) nobody can say what is new. Every violation is then `new`, because whoever asks
 * to fail on new ones must not be met with silence, but its `firstSeen` is null and `past.message` says why. On a
 * `first` run they are new in earnest and first seen now. Nothing is ever fixed without a past.
 *
 * A remembered violation that is not there any more is fixed only where this run proves it: the rule's outcome in that
 * account and region is complete and no gap covers it. Otherwise it stays, with its old data, as `unseen`. It is
 * `withdrawn` where the settings left its rule or account out on purpose; an account that merely failed is not. A region
 * that the settings leave out is a part of an account that goes on: what was open there is unseen, and holds its alert.
 */
function compareWithHistory(input) {
    const { findings, fixed } = findingsOf(input);
    const rules = (0,model_rule/* rulesByName */.MU)(input.rules);
    const covers = coversOf(findings, rules);
    const fixedCovers = coversOf(fixed, rules);
    return {
        findings: findings.map((one) => coveredBy(one, covers)).toSorted(finding_order/* compareFindings */.E),
        fixed: fixed.map((one) => coveredBy(one, fixedCovers)).toSorted(finding_order/* compareFindings */.E),
        past: pastOf(input.loaded),
    };
}
function coveredBy(one, covers) {
    const cover = covers.get(one.fingerprint);
    return cover === undefined ? one : { ...one, coveredBy: cover.rule };
}
function findingsOf(input) {
    const before = rememberedFindings(input.loaded, input.rules);
    const firstSeen = input.loaded.status === 'none' || input.loaded.status === 'damaged' ? null : input.now;
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
    const { fixedAt: _, ...kept } = before;
    return {
        ...kept,
        fingerprint,
        evidence: [],
        affected: [],
        result: 'unknown',
        state: 'unseen',
        coveredBy: null,
    };
}
function gone(fingerprint, before, how) {
    const { rule, account, region, kind, id, name, severity, firstSeen } = before;
    return { rule, account, region, kind, id, fingerprint, name, severity, firstSeen, how, coveredBy: null };
}
function lookForGone(input) {
    const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
    const accounts = new Map(input.accounts.map((account) => [account.id, account]));
    // By account and not by rule or kind as well: a key for each of these would take more room than what it leads to.
    const outcomes = Map.groupBy(input.outcomes, (outcome) => outcome.account);
    const complete = Map.groupBy(input.coverage.complete, (kind) => kind.account);
    const gaps = Map.groupBy(input.coverage.gaps, (gap) => gap.account);
    return (before) => {
        const rule = rules.get(before.rule);
        const account = accounts.get(before.account);
        if (!rule || isLeftOut(input, rule, account, before))
            return 'withdrawn';
        const { account: id, region, kind } = before;
        const outcome = outcomes.get(id)?.find((one) => one.rule === before.rule);
        if (outcome === undefined || !isCompleteIn(outcome, region))
            return 'unseen';
        if (gaps.get(coverage/* EVERYTHING */.Qz)?.some(({ properties }) => properties === undefined))
            return 'unseen';
        // Whether the rule needs a property that was not read is for its outcome to say.
        const unlisted = gaps.get(id)?.some((gap) => !gap.properties && (0,coverage/* gapCovers */.ZF)(gap, id, region, kind));
        if (unlisted)
            return 'unseen';
        if (input.presence?.has(before) !== false)
            return 'repaired';
        const listed = complete.get(id)?.find((one) => one.kind === kind);
        return listed?.regions.includes(region) === true ? 'deleted' : 'repaired';
    };
}
function isLeftOut({ settings, leftOut }, rule, account, before) {
    if (accountLeftOut(settings, leftOut, before.account))
        return true;
    return (account !== undefined && !(0,model_rule/* appliesTo */.Gl)(rule, account.environment) && environmentIsCertain(settings, account));
}
function pastOf(loaded) {
    if (loaded.status === 'none')
        return { status: 'none', previousAt: null, message: NO_HISTORY };
    if (loaded.status === 'loaded')
        return { status: 'loaded', previousAt: loaded.history.run.at, message: '' };
    return { status: loaded.status, previousAt: null, message: loaded.message };
}
const NO_HISTORY = 'No history is kept, so this run cannot tell new violations from known ones (every one counts as new), cannot say ' +
    'what was fixed and cannot resolve alerts. Set the input `history` to a file that the next run can read.';

// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(9959);
;// CONCATENATED MODULE: ./build/src/history/account-sizes.js
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
        const { listings, resources } = sizes.get(account) ?? NOTHING;
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
const NOTHING = { listings: 0, resources: 0 };
function larger(a, b) {
    return {
        listings: Math.max(a.listings, b.listings),
        resources: Math.max(a.resources, b.resources),
    };
}

;// CONCATENATED MODULE: ./build/src/history/remember.js



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
    };
}
function isRecent(fixedAt, now) {
    return Date.parse(now) - Date.parse(fixedAt) <= FIXED_FOR_DAYS * DAY;
}
function remember(finding, now) {
    const { rule, account, region, kind, id, name, arn, severity, environment } = finding;
    const subject = { rule, account, region, kind, id, name, arn, severity, environment };
    const { lastSeen, reopened } = finding;
    return { ...subject, firstSeen: finding.firstSeen ?? now, lastSeen, fixedAt: null, reopened };
}

// EXTERNAL MODULE: ./build/src/history/store.js + 1 modules
var store = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(1522);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/files/write-whole.js






/** Characters that are gathered before they are written. */
const CHUNK = 1 << 20;
/** Writes a file that appears under its name whole or not at all, in a folder that is there. */
async function writeWhole(path, parts, { gzip = false } = {}) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
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
var file_names = __webpack_require__(7657);
;// CONCATENATED MODULE: ./build/src/report/pagerduty-log.js
const REDACTED = '[redacted]';
/** One line of JSON per event: the request's body as it was sent, but for the routing key, and what became of it. */
function renderPagerdutyLog(deliveries) {
    return deliveries.map((delivery) => `${JSON.stringify(entryOf(delivery))}\n`).join('');
}
function entryOf({ event, outcome, attempts, status, error }) {
    const { routing_key: _, ...body } = event.body;
    return { request: { routing_key: REDACTED, ...body }, outcome, attempts, status, error };
}

// EXTERNAL MODULE: ./build/src/report/result-file.js + 1 modules
var result_file = __webpack_require__(6909);
;// CONCATENATED MODULE: ./build/src/report/write-reports.js







/**
 * Writes result.json and pagerduty.ndjson into the folder, which is made where it is missing. Each file appears
 * whole or not at all. A folder that can not be written is a UserError.
 */
async function writeReports(run, alerts, { directory }) {
    const files = { result: (0,external_node_path_.join)(directory, file_names/* RESULT_FILE */.F), pagerduty: (0,external_node_path_.join)(directory, file_names/* PAGERDUTY_FILE */.Z) };
    try {
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
        await writeWhole(files.result, (0,result_file/* serializeResult */.sf)((0,result_file/* buildResult */.CR)(run, alerts)));
        await writeWhole(files.pagerduty, [renderPagerdutyLog(alerts.deliveries)]);
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        throw new errors/* UserError */.y(`report-dir is ${JSON.stringify(directory)}, which can not be written (${(0,errors/* messageOf */.b)(error)}). ` +
            'It has to be a folder in which this step may create files.');
    }
    return files;
}
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}

// EXTERNAL MODULE: ./build/src/rules/parameters.js
var parameters = __webpack_require__(3953);
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
        return rules === undefined ? [] : [`${words} ${(0,text_words/* enumerate */.H)(rules)}.`];
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
var account_parameters = __webpack_require__(5377);
// EXTERNAL MODULE: ./build/src/settings/environments.js
var environments = __webpack_require__(7249);
;// CONCATENATED MODULE: ./build/src/settings/warnings.js



/** What is allowed and yet hardly meant: each a sentence for log and summary. */
function settingsWarnings(settings, accounts, leftOut) {
    const warnings = unusedNames(settings, accounts, leftOut);
    if (settings.pagerdutyRoutingKey === null)
        return warnings;
    if (!namesProduction(settings)) {
        warnings.push('pagerduty-routing-key is set, but production-accounts is empty: no account pages.');
    }
    if (settings.history === null && !settings.dryRun) {
        warnings.push('pagerduty-routing-key is set, but no history is kept: alerts are opened and never closed. Set history to the path of a file that the next run finds again.');
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
function unused(where, patterns) {
    if (patterns.length === 0)
        return [];
    const quoted = (0,text_words/* enumerate */.H)(patterns.map((pattern) => `"${pattern}"`));
    return [`${where}: ${quoted} ${patterns.length === 1 ? 'matches' : 'match'} no account of this run.`];
}
function namesProduction({ productionAccounts, environments, perAccount }) {
    return (productionAccounts.length > 0 ||
        (environments[resource/* PRODUCTION */.e3] ?? []).length > 0 ||
        Object.values(perAccount).some(({ environment }) => environment === resource/* PRODUCTION */.e3));
}

// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
;// CONCATENATED MODULE: ./build/src/run-finish.js
















/**
 * Compare → alert → report. People are paged before the reports are written, so that a report can say what became of
 * the alerts, and the history is saved as soon as they are sent.
 */
async function finishJob(finished) {
    const { loaded, tools } = finished;
    const run = describeRun(finished);
    for (const warning of run.warnings)
        tools.logger.warning(warning);
    const { alerts, unsaved } = await run_finish_alert(run, loaded, tools);
    await writeReports(run, alerts, { directory: run.settings.reportDir });
    tools.logger.info(`The report is in ${run.settings.reportDir}.`);
    return {
        run,
        alerts,
        failure: [(0,failure/* failureOf */.g5)(run, alerts), unsaved].filter((cause) => cause !== null).join(' ') || null,
    };
}
function describeRun(finished) {
    const { settings, tools, startedAt, rules, warnings, frameworks, loaded, presence, scan } = finished;
    const finishedAt = tools.now().toISOString();
    const { violations, ...seen } = scan;
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
        id: tools.runId,
        startedAt: startedAt.toISOString(),
        finishedAt,
        version: version/* VERSION */.x,
        settings,
        links: tools.links,
        ...(tools.signal.aborted ? { cancelled: true } : {}),
        rules: enabled,
        warnings: [...warnings, ...settingsWarnings(settings, scan.accounts, scan.leftOut)],
        compliance: assessCompliance(frameworks, { ...seen, ...compared, rules: enabled }, Object.values((0,account_parameters/* accountParameters */.E)(settings.perAccount))),
    });
}
/** Says to PagerDuty what is to be said, and at once writes down for the next run what came of it. */
async function run_finish_alert(run, loaded, { logger, now, signal }) {
    const { settings } = run;
    const ledger = loaded.status === 'loaded' ? loaded.history.alerts : {};
    const target = settings.pagerdutyRoutingKey === null
        ? null
        : sentTo(settings.pagerdutyEndpoint, settings.pagerdutyRoutingKey);
    const plan = run.cancelled === true ? cancelledPlan(ledger, target) : planAlerts(run, ledger, target);
    if (target !== null && !settings.dryRun && plan.events.length > 0)
        logger.info(`Sending ${(0,text_words/* count */.U)(plan.events.length, 'alert event')} to PagerDuty.`);
    const deliveries = await deliverAlerts(plan, {
        routingKey: settings.pagerdutyRoutingKey,
        endpoint: settings.pagerdutyEndpoint,
        dryRun: settings.dryRun,
        logger,
        now,
        signal,
    });
    const entries = updateLedger(ledger, plan, deliveries, { sentTo: target, now: now().toISOString() });
    const unsaved = await run_finish_remember(settings.history, nextHistory({ loaded, run, alerts: entries, now: run.finishedAt }));
    return { alerts: { plan, deliveries }, unsaved };
}
/** A history that cannot be written fails the step, but not before the reports are written. */
async function run_finish_remember(path, history) {
    if (path === null)
        return null;
    try {
        await (0,store/* saveHistory */.Q)(path, history);
        return null;
    }
    catch (error) {
        return (0,errors/* messageOf */.b)(error);
    }
}

// EXTERNAL MODULE: ./build/src/run-prepare.js
var run_prepare = __webpack_require__(5474);
;// CONCATENATED MODULE: ./build/src/collect/channel.js
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

// EXTERNAL MODULE: ./build/src/model/left-out.js
var left_out = __webpack_require__(2591);
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

;// CONCATENATED MODULE: ./build/src/collect/aws/remaining.js

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
        return `${this.accountsDone.toLocaleString('en-US')} of ${(0,text_words/* count */.U)(this.accounts, 'account')} and ${this.regionsDone.toLocaleString('en-US')} of ${(0,text_words/* count */.U)(this.#regions, known)}`;
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

;// CONCATENATED MODULE: ./build/src/collect/aws/progress.js




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
            this.#logger.info(`Reading ${(0,text_words/* count */.U)(accounts, 'account')}.`);
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
        this.#logger.info(`Collected ${this.#totals()} from ${(0,text_words/* count */.U)(this.#remaining.accounts, 'account')} in ${seconds(took)} with ${this.#requests(took)}.`);
    }
    #standing(now) {
        const took = now - this.#started;
        const left = this.#remaining.left(took);
        const time = `${roughDuration(took)}${left === null ? '' : `, about ${roughDuration(left)} left`}`;
        return `… ${this.#remaining.done()} read, ${this.#totals()}; ${this.#requests(took)}; ${time}`;
    }
    #totals() {
        return `${(0,text_words/* count */.U)(this.#resources, 'resource')}, ${(0,text_words/* count */.U)(this.#gaps, 'gap')}`;
    }
    #requests(took) {
        const { requests, throttled } = this.#counts;
        const rate = took < 1000 ? '' : `, ${(0,text_words/* count */.U)(Math.round((requests * 1000) / took), 'a second', 'a second')}`;
        return `${(0,text_words/* count */.U)(requests, 'request')}${rate}${throttled === 0 ? '' : `, ${throttled.toLocaleString('en-US')} throttled`}`;
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
        this.#whole.accountDone(`${name}: ${(0,text_words/* count */.U)(this.#resources, 'resource')}, ${took}${missing}`, gaps.length === 0);
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
    return `${(0,text_words/* count */.U)(accounts.length, 'account')} of the organisation left out (${(0,left_out/* leftOutWords */.N)(accounts)}): ${names.join(', ')}`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/src/collect/aws/shape.js
var shape = __webpack_require__(2583);
;// CONCATENATED MODULE: ./build/src/collect/aws/regions.js





const DESCRIBE_REGIONS = 'ec2:DescribeRegions';
/** Where an account's regions are asked about when the home region refuses: always on, in every account. */
const ALWAYS_ON = {
    aws: 'us-east-1',
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
};
/**
 * The regions of one account that are to be read: the wanted ones, or all that are enabled there. When AWS does not
 * tell, the wanted ones are tried as they are: service control policies forbid the question in many organisations.
 */
async function chooseRegions(sdk, credentials, partition, wanted, context) {
    const places = new Set([
        sdk.homeRegion,
        ALWAYS_ON[partition] ?? sdk.homeRegion,
        wanted[0] ?? sdk.homeRegion,
    ]);
    const answer = await describeRegions(sdk, credentials, [...places], context);
    if (answer instanceof aws_failure/* CallFailure */.Rk) {
        if (wanted.length === 0)
            return { read: [], skipped: [{ name: coverage/* EVERYTHING */.Qz, failure: answer }] };
        return { read: unique(wanted).map((name) => ({ name, description: answer })), skipped: [] };
    }
    const names = wanted.length === 0 ? [...answer.keys()].filter((name) => isEnabled(answer.get(name))) : wanted;
    const read = [];
    const skipped = [];
    for (const name of unique(names)) {
        const description = answer.get(name);
        if (description !== undefined && isEnabled(description))
            read.push({ name, description });
        else
            skipped.push({
                name,
                failure: description === undefined ? unknown(name, answer.keys()) : disabled(name),
            });
    }
    return { read, skipped };
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
            const failure = (0,aws_failure/* classify */.L8)(thrown, DESCRIBE_REGIONS);
            first ??= failure;
            if (!REFUSED_THERE.has(failure.reason))
                break;
        }
    }
    return first ?? (0,aws_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'there was no region to ask');
}
function byName(answer) {
    const regions = answer['Regions'];
    if (!Array.isArray(regions))
        throw (0,aws_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'the answer has no list of regions');
    const named = new Map();
    for (const region of regions) {
        const name = (0,shape/* isRecord */.u4)(region) ? region['RegionName'] : undefined;
        if (!(0,shape/* isRecord */.u4)(region) || typeof name !== 'string' || name === '') {
            throw (0,aws_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'a region has no name');
        }
        named.set(name, region);
    }
    if (![...named.values()].some(isEnabled))
        throw (0,aws_failure/* malformed */.Qm)(DESCRIBE_REGIONS, 'no region is enabled');
    return named;
}
function isEnabled(region) {
    return region !== undefined && region['OptInStatus'] !== 'not-opted-in';
}
function disabled(name) {
    const message = `The region ${name} is not enabled in this account: enable it, or leave it out of regions.`;
    return new aws_failure/* CallFailure */.Rk('region-disabled', DESCRIBE_REGIONS, message);
}
/** `known`: those of the account's part of AWS, enabled or not. */
function unknown(name, known) {
    const guess = (0,nearest/* nearest */.p)(name, known);
    const message = `AWS knows no region ${name} for this account${guess === null ? '' : `; perhaps you mean ${guess}`}. Correct it in regions.`;
    return new aws_failure/* CallFailure */.Rk('region-unknown', DESCRIBE_REGIONS, message);
}
function unique(names) {
    return [...new Set(names)].toSorted();
}

;// CONCATENATED MODULE: ./build/src/collect/aws/role-chains.js



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
            return (0,aws_failure/* endedOf */.er)(role === null ? DESCRIBE_REGIONS : aws_role/* ASSUME_ROLE */.aO, signal);
        if (role === null)
            return this.#sdk.ownCredentials;
        try {
            return await this.#assume(role, externalId, await this.#way(via, externalId));
        }
        catch (thrown) {
            return (0,aws_failure/* classify */.L8)(thrown, aws_role/* ASSUME_ROLE */.aO);
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
        const credentials = (0,aws_role/* assumedCredentials */.zP)(this.#sdk, role, this.#context);
        await credentials();
        return credentials;
    }
}

// EXTERNAL MODULE: ./build/src/exposure/derive.js + 1 modules
var derive = __webpack_require__(9497);
// EXTERNAL MODULE: ./build/src/collect/aws/kinds.js + 46 modules
var aws_kinds = __webpack_require__(9100);
// EXTERNAL MODULE: ./build/src/collect/aws/kinds/region.js
var region = __webpack_require__(196);
// EXTERNAL MODULE: ./build/src/collect/aws/pages.js
var pages = __webpack_require__(9390);
// EXTERNAL MODULE: ./build/src/collect/aws/kind-source.js
var kind_source = __webpack_require__(2598);
;// CONCATENATED MODULE: ./build/src/collect/aws/to-resource.js



/** What depends on the kind alone is worked out once: a run reads few kinds and hundreds of thousands of things. */
const readers = new WeakMap();
/** A thing of AWS's answer as a resource. Throws a MalformedAnswer. */
function toResource(kind, item, place) {
    let read = readers.get(kind);
    if (read === undefined) {
        read = resourceReader(kind);
        readers.set(kind, read);
    }
    return read(item, place);
}
/** Reads the id of a member of the list. Throws a MalformedAnswer where there is none. */
function idReader(paths, list) {
    const idOf = textReader([paths].flat());
    return (item) => {
        const id = idOf(item, NO_TAGS);
        if (id === '')
            throw new aws_failure/* MalformedAnswer */.ol(`a member of ${list} has no ${[paths].flat().join(' or ')}`);
        return id;
    };
}
const NO_TAGS = {};
function resourceReader(source) {
    const { name: kind, list, nameFrom = kind_source/* NAME_TAG */.LX, tagsFrom = 'Tags' } = source;
    const ownOf = (0,shape/* reader */.wA)(source.properties);
    const tagsOf = (0,shape/* tags */._A)(tagsFrom).read;
    const idOf = idReader(source.id, list);
    const nameOf = textReader([nameFrom].flat());
    const arnOf = source.arn === null ? null : arnReader(source.arn);
    const edgesOf = edgesReader(source.edges);
    return (item, place) => {
        const own = ownOf(item, list);
        const tagged = tagsOf(item);
        const id = idOf(item);
        const name = nameOf(item, tagged) || id;
        const arn = arnOf?.(item, { ...place, id, name }, own);
        const common = arn === undefined ? { kind, id, name, tags: tagged } : { kind, id, name, arn, tags: tagged };
        const { account, region } = place;
        const reported = { ...common, ...own };
        return { account, region, kind, id, name, reported, edges: edgesOf(item, place) };
    };
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
        for (const { type, direction, kind, ids, prefix = '', region, owner } of sources) {
            if (owner !== undefined && owner.read(item) !== place.account)
                continue;
            const there = region?.read(item);
            const isFar = typeof there === 'string' && there !== place.region;
            for (const id of textsOf(ids.read(item))) {
                if (id === '' || !id.startsWith(prefix))
                    continue;
                edges.push(isFar ? { type, direction, kind, id, region: there } : { type, direction, kind, id });
            }
        }
        return edges;
    };
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

;// CONCATENATED MODULE: ./build/src/collect/aws/list-kind.js




/** Reads every page. AWS's pages may overlap while things change: the later word on an id counts. */
async function listKind(kind, place, ec2, context) {
    const found = new Map();
    const beside = await readBeside(kind, ec2, context);
    const failureBeside = beside instanceof aws_failure/* CallFailure */.Rk ? beside : null;
    const whole = beside instanceof Map ? withBeside(kind, beside) : asListed;
    try {
        for await (const items of itemPages(kind, ec2, context)) {
            for (const item of items) {
                const resource = toResource(kind, whole(item), place);
                found.set(resource.id, resource);
            }
        }
        const resources = [...found.values()];
        // Without any resource nothing is missing.
        if (failureBeside === null || found.size === 0)
            return { kind, resources, failure: null };
        return withoutBeside(kind, resources, failureBeside);
    }
    catch (thrown) {
        const failure = (0,aws_failure/* failureOf */.g5)(thrown, kind.action);
        const isNowhere = found.size === 0 && (0,aws_failure/* isNotInRegion */.N4)(failure);
        return { kind, resources: [...found.values()], failure: isNowhere ? null : failure };
    }
}
/** Page by page, or all at once where they have to be arranged: half of what belongs together tells lies. */
async function* itemPages(kind, ec2, context) {
    const { arrange } = kind;
    const all = [];
    for await (const page of (0,pages/* pagesOf */.E)(kind, ec2, context)) {
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
        for await (const page of (0,pages/* pagesOf */.E)(beside, ec2, context)) {
            for (const item of page)
                byId.set(idOf(item), item);
        }
        return byId;
    }
    catch (thrown) {
        return (0,aws_failure/* failureOf */.g5)(thrown, beside.action);
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
function withoutBeside(kind, listed, failure) {
    const properties = kind.beside?.tells ?? [];
    const resources = listed.map((resource) => {
        const known = Object.entries(resource.reported).filter(([name]) => !properties.includes(name));
        return Object.assign({}, resource, { reported: Object.fromEntries(known) });
    });
    return { kind, resources, failure: null, details: [{ properties, costly: false, failure }] };
}
function list_kind_itemsOf({ within }, listed) {
    if (within === undefined)
        return listed;
    const items = [];
    for (const outer of listed) {
        for (const inner of (0,pages/* listIn */.O)(outer, within.list)) {
            items.push((0,shape/* isRecord */.u4)(inner) ? { ...inner, [within.outer]: outer } : inner);
        }
    }
    return items;
}

// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(6557);
;// CONCATENATED MODULE: ./build/src/collect/aws/listing-coverage.js


/**
 * What is known of a kind after reading it. A kind of which a detail is missing is not complete; costly details are
 * told of by themselves, since only those who need them asked for them. What was asked about some resources alone is told
 * of where it failed.
 */
function coverageOf(listing, { account, region }) {
    const { resources, failure, details = [] } = listing;
    const { name: kind } = listing.kind;
    const complete = [];
    const gaps = [];
    if (failure !== null)
        gaps.push((0,aws_failure/* gapOf */.iT)(failure, account, region, kind));
    for (const { properties, costly, failure: missing } of details) {
        if (costly || missing === null)
            continue;
        gaps.push((0,aws_failure/* gapOf */.iT)(missing, account, region, kind, properties));
    }
    if (gaps.length === 0)
        complete.push({ account, region, kind, count: resources.length });
    for (const { properties, costly, named, failure: missing } of details) {
        if (!costly || (named === true && missing === null))
            continue;
        const cause = missing ?? failure;
        for (const property of properties) {
            const need = (0,model_kind/* needOf */.ER)(kind, property);
            if (cause === null)
                complete.push({ account, region, kind: need, count: resources.length });
            else
                gaps.push((0,aws_failure/* gapOf */.iT)(cause, account, region, need, [property]));
        }
    }
    return { complete, gaps };
}

;// CONCATENATED MODULE: ./build/src/collect/aws/named-edges.js
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

;// CONCATENATED MODULE: ./build/src/collect/aws/detail.js




/** The properties that the operation tells. `id`: the resource's. Throws a CallFailure or a MalformedAnswer. */
async function readDetail(detail, id, ec2, context) {
    const { action, answer: member, pageSize, idParameter, properties } = detail;
    const operation = (0,aws_failure/* operationOf */.zI)(action);
    const parameters = { ...detail.parameters, ...(idParameter === undefined ? {} : { [idParameter]: id }) };
    if (pageSize !== undefined) {
        const all = [];
        for await (const page of (0,pages/* pagesOf */.E)({ action, list: member, pageSize, parameters }, ec2, context)) {
            for (const entry of page)
                all.push(entry);
        }
        return (0,shape/* readAll */.yw)(properties, { [member]: all }, operation);
    }
    return (0,call/* callAws */.I)(action, async (signal) => {
        const answer = await ec2(operation, parameters, signal);
        if ((answer[member] ?? undefined) === undefined) {
            throw new aws_failure/* MalformedAnswer */.ol(`the answer holds no ${member}`);
        }
        return (0,shape/* readAll */.yw)(properties, answer, operation);
    }, context);
}
function detail_outcomeOf({ properties, costly = false }, failure, named = false) {
    return { properties: Object.keys(properties), costly, named, failure };
}

;// CONCATENATED MODULE: ./build/src/collect/aws/read-setting.js


/** Reads each part of it. There is a resource once a part of it was read. */
async function readSetting(setting, place, ec2, context) {
    const { account, region } = place;
    const outcomes = [];
    const told = [];
    for (const detail of setting.details) {
        try {
            told.push(await readDetail(detail, region, ec2, context));
            outcomes.push(detail_outcomeOf(detail, null));
        }
        catch (thrown) {
            outcomes.push(detail_outcomeOf(detail, (0,aws_failure/* failureOf */.g5)(thrown, detail.action)));
        }
    }
    const { name: kind } = setting;
    const own = Object.fromEntries(told.flatMap((part) => Object.entries(part)));
    const reported = { kind, id: region, name: region, tags: {}, ...own };
    const resource = { account, region, kind, id: region, name: region, reported, edges: [] };
    const isRead = outcomes.some(({ failure }) => failure === null);
    return { kind: setting, resources: isRead ? [resource] : [], failure: null, details: outcomes };
}

;// CONCATENATED MODULE: ./build/src/collect/aws/read-batches.js




/** EC2's most values of a filter ("Filtering" in its API reference). */
const IDS_PER_CALL = 200;
/** Asks about each of the ids that the resources hold, once. */
async function readBatches(detail, resources, ec2, context) {
    const { action, list, pageSize, filter, id: path, properties } = detail;
    const ids = [...new Set(resources.flatMap((resource) => idAskedOf(detail, resource) ?? []))];
    const told = new Map();
    const unread = new Set(ids);
    const failures = [];
    const idOf = idReader(path, list);
    const read = (0,shape/* reader */.wA)(properties);
    for (let start = 0; start < ids.length && !failures.some(aws_failure/* isHopeless */.cs); start += IDS_PER_CALL) {
        const asked = ids.slice(start, start + IDS_PER_CALL);
        const parameters = { ...detail.parameters, Filters: [{ Name: filter, Values: asked }] };
        try {
            for await (const page of (0,pages/* pagesOf */.E)({ action, list, pageSize, parameters }, ec2, context)) {
                for (const thing of page)
                    told.set(idOf(thing), read(thing, list));
            }
            for (const id of asked)
                unread.delete(id);
        }
        catch (thrown) {
            failures.push((0,aws_failure/* failureOf */.g5)(thrown, action));
        }
    }
    return { told, unread, failures };
}
/** Undefined where the resource holds none. */
function idAskedOf({ by }, { reported }) {
    const { [by]: id } = reported;
    return typeof id === 'string' && id !== '' ? id : undefined;
}

;// CONCATENATED MODULE: ./build/src/collect/aws/with-details.js






/** EC2 gives back 20 such calls per second, account and region (its throttling limits); each takes some 0.1 s. */
const DETAILS_AT_A_TIME = 2;
/** Asks about the resources that were listed what the listing leaves out, costly things where they are wanted. */
async function withDetails(listing, wanted, ec2, context) {
    const { name, details = [] } = listing.kind;
    const questions = details
        .filter((detail) => isWanted(detail, name, wanted))
        .map((detail) => ({ detail, named: null }));
    return withAnswers(listing, questions, ec2, context);
}
/**
 * Asks what only derived properties need (see sourcesOf), of the resources alone that others of the scope name: now that
 * these are listed.
 */
async function withNamedDetails(listing, listed, wanted, sources, ec2, context) {
    const { name, details = [] } = listing.kind;
    const questions = details.flatMap((detail) => 'namedBy' in detail && !isWanted(detail, name, wanted) && isWanted(detail, name, sources)
        ? [{ detail, named: namedIn(listed.values(), detail.namedBy) }]
        : []);
    return withAnswers(listing, questions, ec2, context);
}
async function withAnswers(listing, questions, ec2, context) {
    let { resources } = listing;
    const outcomes = [];
    for (const { detail, named } of questions) {
        const told = 'filter' in detail
            ? await readInBatches(detail, resources, ec2, context)
            : await readOfEach(detail, named, resources, ec2, context);
        outcomes.push(detail_outcomeOf(detail, told.failure, named !== null));
        resources = told.resources;
    }
    return { ...listing, resources, details: [...(listing.details ?? []), ...outcomes] };
}
function isWanted({ costly, properties }, kind, needs) {
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
    const told = new Map();
    const gone = new Set();
    const failures = [];
    await (0,limit/* forEachLimited */.v)(asked, DETAILS_AT_A_TIME, async (resource) => {
        if (failures.some(aws_failure/* isHopeless */.cs))
            return;
        try {
            told.set(resource, await readDetail(detail, resource.id, ec2, context));
        }
        catch (thrown) {
            const failure = (0,aws_failure/* failureOf */.g5)(thrown, detail.action);
            if ((0,aws_failure/* isGone */.ST)(failure))
                gone.add(resource);
            else
                failures.push(failure);
        }
    });
    const missing = asked.length - told.size - gone.size;
    return {
        resources: resources.flatMap((resource) => gone.has(resource) ? [] : withProperties(resource, told.get(resource))),
        failure: ofSome(failures, detail, missing, asked.length),
    };
}
async function readInBatches(detail, resources, ec2, context) {
    const { told, unread, failures } = await readBatches(detail, resources, ec2, context);
    const missing = resources.filter((resource) => unread.has(idAskedOf(detail, resource) ?? '')).length;
    return {
        resources: resources.map((resource) => withProperties(resource, told.get(idAskedOf(detail, resource) ?? ''))),
        failure: ofSome(failures, detail, missing, resources.length),
    };
}
function withProperties(resource, properties) {
    return properties === undefined
        ? resource
        : { ...resource, reported: { ...resource.reported, ...properties } };
}
function ofSome([first], detail, missing, asked) {
    if (first === undefined)
        return null;
    const { reason, action, message, patience, code } = first;
    const names = Object.keys(detail.properties).join(', ');
    const what = `${names} was not read of ${missing} of ${(0,text_words/* count */.U)(asked, 'resource')}.`;
    return new aws_failure/* CallFailure */.Rk(reason, action, `${what} ${message}`, patience, code);
}

;// CONCATENATED MODULE: ./build/src/collect/aws/scope.js












/** Requests in flight per account and region: EC2 counts its throttles there. */
const REQUESTS_PER_SCOPE = 6;
/**
 * Reads the wanted kinds of one account in one region, and works out what is derived from them. What fails is a gap
 * and stops nothing else.
 */
async function collectScope(sdk, account, region, credentials, wanted, context, options = {}) {
    if (context.signal.aborted)
        return unread(account, region.name, (0,aws_failure/* endedOf */.er)('ec2:Describe*', context.signal));
    const place = { account: account.id, region: region.name, partition: account.partition };
    const ec2 = sdk.ec2(region.name, credentials);
    const listings = new Map();
    const sources = (0,derive/* sourcesOf */.u)(wanted);
    const kinds = [...aws_kinds/* EC2_KINDS */.JM, ...aws_kinds/* EC2_SETTINGS */.zE].filter(({ name }) => wanted.has(name) || sources.has(name));
    await (0,limit/* forEachLimited */.v)(kinds, REQUESTS_PER_SCOPE, async (kind) => {
        const listing = 'list' in kind
            ? await withDetails(await listKind(kind, place, ec2, context), wanted, ec2, context)
            : await readSetting(kind, place, ec2, context);
        listings.set(kind, listing);
    });
    for (const [kind, listing] of listings) {
        listings.set(kind, await withNamedDetails(listing, listings, wanted, sources, ec2, context));
    }
    const resources = [];
    const complete = [];
    const gaps = [];
    for (const listing of [regionItself(region, place, sdk), ...inOrder(listings)]) {
        for (const resource of listing.resources)
            resources.push(resource);
        const coverage = coverageOf(listing, place);
        complete.push(...coverage.complete);
        gaps.push(...coverage.gaps);
    }
    const read = { account: account.id, region: region.name, resources, complete, gaps };
    return { ...(0,derive/* derive */.C)(read, wanted, options), account };
}
/** A scope of which nothing was read. */
function unread(account, region, failure) {
    return {
        account,
        region,
        resources: [],
        complete: [],
        gaps: [(0,aws_failure/* gapOf */.iT)(failure, account.id, region, coverage/* EVERYTHING */.Qz)],
    };
}
function regionItself({ name, description }, place, sdk) {
    if (description instanceof aws_failure/* CallFailure */.Rk)
        return { kind: region/* REGION */.Z, resources: [], failure: description };
    const item = { ...description, LongName: sdk.longName(name) };
    return { kind: region/* REGION */.Z, resources: [toResource(region/* REGION */.Z, item, place)], failure: null };
}
function inOrder(listings) {
    const listedKinds = aws_kinds/* EC2_KINDS */.JM.flatMap((kind) => {
        const listed = listings.get(kind);
        return listed === undefined ? [] : [withNamedEdges(listed, listings)];
    });
    return [...listedKinds, ...aws_kinds/* EC2_SETTINGS */.zE.flatMap((setting) => listings.get(setting) ?? [])];
}

;// CONCATENATED MODULE: ./build/src/collect/aws/collect.js


















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
    const sdk = await loadSdk(tools.environment);
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
        this.#roles = new RoleChains(sdk, (0,aws_role/* sessionName */.Cy)(tools.environment), this.#sts);
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
            return this.#hand(unread(account, coverage/* EVERYTHING */.Qz, target.failure), progress);
        const opened = await this.#roles.open(target);
        if (opened instanceof aws_failure/* CallFailure */.Rk)
            return this.#hand(unread(account, coverage/* EVERYTHING */.Qz, opened), progress);
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
    const account = { id: coverage/* EVERYTHING */.Qz, name: coverage/* EVERYTHING */.Qz, partition: 'aws' };
    return { account, region: resource/* GLOBAL_REGION */.ju, resources: [], complete: [], gaps };
}

// EXTERNAL MODULE: ./build/src/collect/inventory-record.js
var inventory_record = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/src/collect/inventory-writer.js







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
        const unfinished = `${path}.${process.pid}.unfinished`;
        const writer = await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true })
            .then(() => (0,external_node_fs_promises_.open)(unfinished, 'w'))
            .then((file) => new InventoryWriter(path, unfinished, file))
            .catch((error) => {
            throw notWritable(path, error);
        });
        writer.#add({ type: 'header', schema: inventory_record/* INVENTORY_SCHEMA */.H, run: header.run, at: header.at });
        return writer;
    }
    /** Waits for the disk, so that memory does not fill. */
    async write(collected) {
        const { id } = collected.account;
        if (id !== coverage/* EVERYTHING */.Qz && !this.#accounts.has(id)) {
            this.#accounts.add(id);
            const { name, partition } = collected.account;
            this.#add({ type: 'account', id, name, partition });
        }
        for (const resource of collected.resources) {
            this.#resources += 1;
            this.#add({ type: 'resource', ...resource });
            if (this.#batch.length >= BATCH)
                await this.#flush();
        }
        for (const complete of collected.complete)
            this.#add({ type: 'complete', ...complete });
        for (const gap of collected.gaps)
            this.#add({ type: 'gap', ...gap });
        if (this.#batch.length >= BATCH)
            await this.#flush();
    }
    /** Writes the rest and gives the file its name. */
    async close() {
        this.#add({ type: 'end', resources: this.#resources });
        this.#gzip.end(this.#batch);
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
        this.#gzip.write(this.#batch, resolve);
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

// EXTERNAL MODULE: ./build/src/rules/severity.js
var severity = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/src/search/graph.js + 2 modules
var search_graph = __webpack_require__(8477);
// EXTERNAL MODULE: ./build/src/search/certainty.js
var certainty = __webpack_require__(4691);
;// CONCATENATED MODULE: ./build/src/evaluate/scope-content.js

/** Whether this scope was to hold resources of the kind, read or not. */
function isPartOf(scope, kind) {
    return scope.complete.some((entry) => entry.kind === kind) || gapsIn(scope)(kind).length > 0;
}
function gapsIn({ gaps, account, region }) {
    return (kind) => gaps.filter((gap) => (0,coverage/* gapCovers */.ZF)(gap, account.id, region, kind));
}

// EXTERNAL MODULE: ./build/src/search/surroundings.js
var search_surroundings = __webpack_require__(923);
;// CONCATENATED MODULE: ./build/src/evaluate/affected.js

/** One for all of the many findings that affect nothing else. */
const affected_NOTHING = [];
/** The interfaces behind a resource, where its exposure was worked out (see exposure/): one finding tells of all. */
function affectedBy({ reported }) {
    const exposure = reported['internet_exposure'];
    const interfaces = (0,json/* isJsonObject */.O)(exposure) ? exposure['interfaces'] : undefined;
    return Array.isArray(interfaces) ? interfaces.flatMap(toAffected) : affected_NOTHING;
}
function toAffected(item) {
    if (!(0,json/* isJsonObject */.O)(item))
        return [];
    const { interface_id: id, instance_id: instance, grade } = item;
    if (typeof id !== 'string' || typeof grade !== 'string')
        return [];
    const about = { kind: 'aws_ec2_network_interface', id, grade };
    return [typeof instance === 'string' ? { ...about, instance } : about];
}

// EXTERNAL MODULE: ./build/src/exposure/derived-properties.js + 58 modules
var derived_properties = __webpack_require__(7470);
;// CONCATENATED MODULE: ./build/src/evaluate/causes.js


/** By kind and property. */
const CAUSES = new Map([...Map.groupBy(derived_properties/* DERIVED */.m, ({ kind }) => kind)].map(([kind, own]) => [
    kind,
    new Map(own.map(({ name, because = [] }) => [name, because])),
]));
/**
 * Evidence from a derived property says what the internet reaches, not why: the members that tell it (sources, rules,
 * reasons) are put behind the last evidence from the same item.
 */
function withCauses({ kind, reported }, evidence) {
    const causesOf = CAUSES.get(kind);
    if (causesOf === undefined)
        return evidence;
    const known = new Set(evidence.map(({ path }) => path));
    const added = new Set();
    return evidence.flatMap((one, position) => {
        const item = /^\w+(\[\d+\])?/.exec(one.path)?.[0] ?? '';
        const causes = causesOf.get(item.replace(/\[.*/, '')) ?? [];
        if (causes.length === 0 || added.has(item))
            return [one];
        if (evidence.slice(position + 1).some(({ path }) => path.startsWith(`${item}.`)))
            return [one];
        added.add(item);
        const values = itemAt(reported, item);
        const more = causes.flatMap((name) => {
            const path = `${item}.${name}`;
            const value = values?.[name];
            return value === undefined || isEmpty(value) || known.has(path) ? [] : [{ path, value }];
        });
        return [one, ...more];
    });
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

;// CONCATENATED MODULE: ./build/src/evaluate/to-violation.js





/** A match of the rule's search, as the violation that it is in this account. */
function toViolation(compiled, account, resource, evidence) {
    const { region, kind, id, name, reported } = resource;
    const { environment } = account;
    const subject = { rule: compiled.rule.id, account: account.id, region, kind, id };
    const { arn } = reported;
    return {
        ...subject,
        fingerprint: (0,fingerprint/* fingerprint */.R)(subject),
        name,
        arn: typeof arn === 'string' ? arn : '',
        severity: (0,severity/* severityOf */.x)(compiled, resource, environment, (0,search_surroundings/* surroundingsOf */.Z)(account, region)),
        environment,
        evidence: withCauses(resource, evidence).map(({ path, value }) => ({
            path,
            value: SECRET.test(path) ? HIDDEN : value,
        })),
        affected: affectedBy(resource),
    };
}
/** User data holds passwords and keys more often than not; reports and alerts must not spread them. */
const SECRET = /(^|[._])user_data\b/;
const HIDDEN = '(not shown: user data may hold secrets)';

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
        return open === undefined ? { violations: [], outcomes: [] } : evaluateAccount(open);
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
    const graph = (0,search_graph/* buildGraph */.Z)(resources, [account]);
    const violations = [];
    const outcomes = [];
    for (const compiled of rules) {
        const { rule, query } = compiled;
        const complete = scopes.every((scope) => (0,certainty/* isComplete */.As)(query, gapsIn(scope)));
        const certain = scopes.reduce((one, scope) => (0,severity/* withCertainLowerings */.$)(one, gapsIn(scope)), compiled);
        const found = complete
            ? [...query.find(graph)]
                .filter(({ implied }) => !implied)
                .map(({ resource, evidence }) => toViolation(certain, account, resource, evidence))
            : [];
        for (const violation of found)
            violations.push(violation);
        for (const scope of scopes) {
            if (!query.subjects.some((kind) => isPartOf(scope, kind)))
                continue;
            const here = found.filter(({ region }) => region === scope.region).length;
            const checked = scope.resources.filter(({ kind }) => query.subjects.includes(kind)).length;
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
    return { violations, outcomes };
}

;// CONCATENATED MODULE: ./build/src/evaluate/matching.js




/** Resources that all rules look at before the next ones are taken: as many as a processor's cache holds. */
const BLOCK = 1000;
/** What rules find that judge resources one at a time. */
function judgeOneByOne(rules, scope) {
    const { account, region, resources } = scope;
    const found = new Map();
    const undecided = new Map();
    const surroundings = (0,search_surroundings/* surroundingsOf */.Z)(account, region);
    for (const [kind, all] of Map.groupBy(resources, (resource) => resource.kind)) {
        const asking = rules.filter(({ query }) => query.subjects.includes(kind));
        for (let start = 0; asking.length > 0 && start < all.length; start += BLOCK) {
            const block = all.slice(start, start + BLOCK);
            for (const compiled of asking) {
                const { id } = compiled.rule;
                for (const resource of block) {
                    const evidence = (0,certainty/* matchSurely */.gT)(compiled.query, resource, surroundings);
                    if (evidence === 'undecided')
                        undecided.set(id, (undecided.get(id) ?? 0) + 1);
                    else if (evidence !== null)
                        add(found, toViolation(compiled, account, resource, evidence));
                }
            }
        }
    }
    return { found, undecided };
}
/** What rules find that follow edges within the scope. */
function findInGraph(rules, scope) {
    const found = new Map();
    if (rules.length === 0)
        return found;
    const { account, region, resources, above } = scope;
    const graph = (0,search_graph/* buildGraph */.Z)([...above, ...resources], [account]);
    for (const compiled of rules) {
        for (const { resource, evidence, implied } of compiled.query.find(graph)) {
            if (!implied && resource.region === region)
                add(found, toViolation(compiled, account, resource, evidence));
        }
    }
    return found;
}
function add(found, violation) {
    const known = found.get(violation.rule);
    if (known === undefined)
        found.set(violation.rule, [violation]);
    else
        known.push(violation);
}

;// CONCATENATED MODULE: ./build/src/evaluate/evaluate-scope.js





/**
 * Checks the rules against one scope, but for those that look across regions (see CrossScopeEvaluation).
 *
 * A rule is complete in a scope when every kind that it needs was read to its end there. A violation is reported when
 * it is certain from what was read: where a rule judges resources one by one, each that was read, as long as the other
 * kinds that it asks about are complete; where it follows edges, only when all is complete, since the end of an edge
 * may be what was not read. Where something worked out of several kinds is in doubt for some resources (Resource.doubts),
 * the rule is unknown of those for which that decides, and certain of the others.
 */
function evaluateScope(rules, scope) {
    const applied = rules.flatMap((compiled) => apply(compiled, scope));
    const certain = applied.filter((compiled) => compiled.certain);
    const judged = judgeOneByOne(certain.filter(({ query }) => query.streams), scope);
    const inGraph = findInGraph(certain.filter(({ query }) => !query.streams), scope);
    const found = new Map([...judged.found, ...inGraph]);
    const counts = countByKind(scope);
    return {
        violations: [...found.values()].flat(),
        outcomes: applied.map((compiled) => evaluate_scope_outcomeOf(compiled, scope, {
            checked: checkedBy(compiled, counts),
            undecided: judged.undecided.get(compiled.rule.id) ?? 0,
            violations: found.get(compiled.rule.id)?.length ?? 0,
        })),
    };
}
function evaluate_scope_outcomeOf({ rule, complete, certain }, { account, region }, { checked, undecided, violations }) {
    return {
        rule: rule.id,
        account: account.id,
        region,
        complete: complete && undecided === 0,
        passed: certain ? checked - violations - undecided : 0,
        violations,
    };
}
function checkedBy({ query }, counts) {
    return query.subjects.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
}
function apply(compiled, scope) {
    const { rule, query } = compiled;
    if (query.crossesScopes || !(0,model_rule/* appliesTo */.Gl)(rule, scope.account.environment))
        return [];
    if (!query.subjects.some((kind) => isPartOf(scope, kind)))
        return [];
    const gapsOf = gapsIn(scope);
    const read = { complete: (0,certainty/* isComplete */.As)(query, gapsOf), certain: (0,certainty/* isCertain */.te)(query, gapsOf) };
    return [{ ...(0,severity/* withCertainLowerings */.$)(compiled, gapsOf), ...read }];
}
function countByKind({ resources }) {
    const counts = new Map();
    for (const { kind } of resources)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/src/model/scan.js


/**
 * The same in the order of every report, which depends neither on which scope was read first nor on which job read it.
 * What is said of one place keeps its order: it comes from one scope.
 */
function scan_inOrder(scan) {
    const { accounts, leftOut, coverage, resources, outcomes, violations } = scan;
    return {
        accounts: accounts.toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
        leftOut: leftOut.toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
        coverage: {
            complete: coverage.complete.toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account) || (0,compare/* compareText */.n)(a.kind, b.kind)),
            gaps: coverage.gaps.toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account) || (0,compare/* compareText */.n)(a.region, b.region) || (0,compare/* compareText */.n)(a.kind, b.kind)),
        },
        resources: Object.fromEntries(Object.entries(resources).toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))),
        outcomes: outcomes.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule, b.rule) || (0,compare/* compareText */.n)(a.account, b.account)),
        violations: violations.toSorted(finding_order/* compareFindings */.E),
    };
}

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

;// CONCATENATED MODULE: ./build/src/run-region-tally.js


const NOWHERE = [];
/** Sums up over its regions what the scopes of an account tell, in whatever order they come. */
class RegionTally {
    #outcomes = new AccountEntries();
    #complete = new AccountEntries();
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
    result() {
        const outcomes = this.#outcomes.all();
        const complete = this.#complete.all();
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
        for (const kind of complete)
            kind.regions = settle(kind.regions);
        return { outcomes, complete };
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

;// CONCATENATED MODULE: ./build/src/run-tally.js





/** Keeps of every scope what the run needs: findings, coverage and counts, never the resources. */
class RunTally {
    #settings;
    #accounts = new Map();
    #leftOut = [];
    #gaps = [];
    #regions = new RegionTally();
    #violations = [];
    #resources = new Map();
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
        if (identity.id !== coverage/* EVERYTHING */.Qz)
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
    addResult({ outcomes, violations }) {
        this.#regions.addOutcomes(outcomes);
        for (const violation of violations)
            this.#violations.push(violation);
    }
    addScope(scope) {
        this.#regions.addComplete(scope.complete);
        for (const gap of scope.gaps)
            this.#gaps.push(gap);
        for (const { kind } of scope.resources)
            this.#resources.set(kind, (this.#resources.get(kind) ?? 0) + 1);
    }
    result() {
        const { outcomes, complete } = this.#regions.result();
        return scan_inOrder({
            accounts: [...this.#accounts.values()],
            leftOut: this.#leftOut,
            coverage: { complete, gaps: this.#gaps },
            resources: Object.fromEntries(this.#resources),
            outcomes,
            violations: this.#violations,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/run-scan.js



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
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/src/young-space.js

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

;// CONCATENATED MODULE: ./build/src/run-read.js








const INVENTORY_FILE = 'inventory.ndjson.gz';
/** Scopes stream through: read, written to the inventory, evaluated, counted and forgotten. */
async function readAndEvaluate(job) {
    const { settings, rules, presence, startedAt } = job;
    const found = job.found === undefined ? {} : { found: job.found };
    const { logger, now, environment, runId } = job.tools;
    const inventory = await InventoryWriter.create((0,external_node_path_.join)(settings.reportDir, job.inventory ?? INVENTORY_FILE), {
        run: runId,
        at: startedAt.toISOString(),
    });
    try {
        const scan = new Scan(settings, rules, presence);
        const timeout = AbortSignal.timeout(settings.timeoutMinutes * 60_000);
        const signal = AbortSignal.any([timeout, job.tools.signal]);
        const request = { ...(0,run_prepare/* collectRequest */.en)(settings), ...found, kinds: (0,needed_kinds/* neededKinds */.L)(rules.all) };
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
        logger.info(`Evaluated ${(0,text_words/* count */.U)(rules.all.length, 'rule')} on ${(0,text_words/* count */.U)(sizeOf(result), 'resource')}.`);
        return result;
    }
    catch (error) {
        await inventory.discard();
        throw error;
    }
}
function sizeOf({ resources }) {
    return Object.values(resources).reduce((sum, number) => sum + number, 0);
}

;// CONCATENATED MODULE: ./build/src/run.js






/**
 * The whole job: settings → collect → evaluate → compare → alert → report. Throws a UserError for what the user has to
 * mend before anything can be read; faults of AWS or PagerDuty are results.
 */
async function runJob(settings, tools) {
    const { logger } = tools;
    const startedAt = tools.now();
    const { rules, accountRules, warnings } = (0,run_prepare/* selectRules */.uE)(settings, startedAt);
    const frameworks = (0,load_frameworks/* loadFrameworks */.A)();
    const loaded = await (0,run_prepare/* recall */.I9)(settings, logger);
    logger.info(`Checking ${(0,text_words/* count */.U)(rules.length, 'rule')}.`);
    const presence = watchPresence(loaded);
    const scan = await logger.group('Reading AWS', () => readAndEvaluate({ settings, rules: accountRules, presence, startedAt, tools }));
    return finishJob({ settings, tools, startedAt, rules, warnings, frameworks, loaded, presence, scan });
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
const schema_part_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"part.json","title":"a line of part-2-of-8.ndjson.gz: an object with one field","description":"What one job of a matrix found in its accounts (mode: collect), for the job that merges. Each line is a JSON object with one field, which says what the line is about: the header first, `end` last.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"header":{"$ref":"#/$defs/header"},"account":{"$ref":"#/$defs/account"},"complete":{"$ref":"#/$defs/complete"},"gap":{"$ref":"#/$defs/gap"},"resources":{"$ref":"#/$defs/resources"},"outcome":{"$ref":"#/$defs/outcome"},"violation":{"$ref":"#/$defs/violation"},"present":{"$ref":"#/$defs/present"},"end":{"$ref":"#/$defs/end"}},"$defs":{"accountId":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"regions":{"title":"a list of regions: codes, `global`, or `*` where they are not known; sorted","type":"array","items":{"type":"string"}},"severity":{"title":"a severity","enum":["critical","high","medium","low"]},"header":{"description":"What the part says of itself.","type":"object","additionalProperties":false,"required":["schema","version","workflow","plan","shard","accounts"],"properties":{"schema":{"description":"The version of this format.","const":1},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"plan":{"description":"Digest of the plan that it belongs to.","type":"string","pattern":"^[0-9a-f]{32}$"},"shard":{"description":"Which shard of how many.","type":"object","additionalProperties":false,"required":["number","of"],"properties":{"number":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256}}},"accounts":{"description":"The accounts that it was to read, sorted.","type":"array","items":{"$ref":"#/$defs/accountId"}}},"title":"a header record"},"account":{"description":"An account that it was to read.","type":"object","additionalProperties":false,"required":["id","name","partition","environment"],"properties":{"id":{"$ref":"#/$defs/accountId"},"name":{"type":"string"},"partition":{"type":"string"},"environment":{"type":"string"},"unit":{"type":"string"}},"title":"an account record"},"complete":{"description":"A kind that was read to its end in an account.","type":"object","additionalProperties":false,"required":["account","kind","regions","count"],"properties":{"account":{"$ref":"#/$defs/accountId"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"regions":{"description":"Where.","$ref":"#/$defs/regions"},"count":{"description":"Number of resources in all of them.","type":"integer","minimum":0}},"title":"a complete record"},"gap":{"description":"What was not read, or not to its end.","type":"object","additionalProperties":false,"required":["account","region","kind","reason","action","message"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"description":"A region\'s code, `global`, or `*`.","type":"string"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","error"]},"action":{"description":"The IAM action.","type":["string","null"]},"message":{"description":"What AWS or the network said. Untrusted text.","type":"string"}},"title":"a gap record"},"resources":{"description":"How many resources of a kind were read.","type":"object","additionalProperties":false,"required":["kind","count"],"properties":{"kind":{"type":"string"},"count":{"type":"integer","minimum":0}},"title":"a resources record"},"outcome":{"description":"What a rule found in one account.","type":"object","additionalProperties":false,"required":["rule","account","regions","incomplete","passed","violations"],"properties":{"rule":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"regions":{"description":"Where it was evaluated.","$ref":"#/$defs/regions"},"incomplete":{"description":"Of these, where its result is unknown.","$ref":"#/$defs/regions"},"passed":{"type":"integer","minimum":0},"violations":{"type":"integer","minimum":0}},"title":"an outcome record"},"violation":{"description":"A resource that violates a rule.","type":"object","additionalProperties":false,"required":["rule","account","region","kind","id","fingerprint","name","arn","severity","environment","evidence","affected"],"properties":{"rule":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"name":{"type":"string"},"arn":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"environment":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","value"],"properties":{"path":{"type":"string"},"value":true}}},"affected":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","grade"],"properties":{"kind":{"type":"string"},"id":{"type":"string"},"instance":{"type":"string"},"grade":{"type":"string"}}}}},"title":"a violation record"},"present":{"description":"A resource with an open finding of the last run, which is still there.","type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"}},"title":"a present record"},"end":{"description":"The last line.","type":"object","additionalProperties":false,"required":["records"],"properties":{"records":{"description":"How many lines stand before it.","type":"integer","minimum":0}},"title":"an end record"}}}');
// EXTERNAL MODULE: ./build/src/collect/lines.js
var lines = __webpack_require__(2623);
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
        yield `${JSON.stringify(record)}\n`;
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
    for (const [kind, count] of Object.entries(scan.resources))
        yield { resources: { kind, count } };
    for (const outcome of scan.outcomes)
        yield { outcome };
    for (const violation of scan.violations)
        yield { violation };
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
        const record = parse(path, text, records + 1);
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
function parse(path, text, line) {
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
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
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
        coverage: { complete: [], gaps: [] },
        resources: {},
        outcomes: [],
        violations: [],
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
    return {
        scan: scan_inOrder({
            accounts: scans.flatMap(({ accounts }) => accounts),
            leftOut: scans.flatMap(({ leftOut }) => leftOut),
            coverage: {
                complete: scans.flatMap(({ coverage }) => coverage.complete),
                gaps: scans.flatMap(({ coverage }) => coverage.gaps),
            },
            resources: Object.fromEntries(resources),
            outcomes: scans.flatMap(({ outcomes }) => outcomes),
            violations: scans.flatMap(({ violations }) => violations),
        }),
        present: parts.flatMap(({ present }) => present).toSorted((a, b) => (0,compare/* compareText */.n)(merge_keyOf(a), merge_keyOf(b))),
    };
}
function merge_keyOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
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
            gathered.add(record);
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
    #resources = [];
    #outcomes = [];
    #violations = [];
    #present = [];
    constructor(expected, texts) {
        this.#expected = new Set(expected);
        this.#texts = texts;
    }
    add({ account, complete, gap, resources, outcome, violation, present }) {
        const about = account?.id ?? (complete ?? gap ?? outcome ?? violation ?? present)?.account;
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
        if (present !== undefined)
            this.#present.push(present);
    }
    content() {
        return {
            scan: {
                ...NOTHING_FOUND.scan,
                accounts: this.#accounts,
                coverage: { complete: this.#complete, gaps: this.#gaps },
                resources: Object.fromEntries(this.#resources),
                outcomes: this.#outcomes,
                violations: this.#violations,
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

;// CONCATENATED MODULE: ./build/schema/plan.json
const schema_plan_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan.json","title":"Cloud Baseline: plan.json","description":"Which job of a matrix reads which accounts (mode: plan). Every other job of the run works by it.","type":"object","additionalProperties":false,"required":["schema","version","workflow","at","basis","shards","accounts","leftOut","gaps","watched"],"properties":{"schema":{"description":"The version of this format.","const":1},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"at":{"description":"When the run began: now, for rules that ask for an age.","title":"a time such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}Z$"},"basis":{"description":"Digest of settings and rules that all jobs of the run share.","type":"string","pattern":"^[0-9a-f]{32}$"},"shards":{"description":"How many jobs collect; 0 where no account was found.","title":"a number of shards","type":"integer","minimum":0,"maximum":256},"accounts":{"description":"The accounts of the run, sorted by id.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","partition","shard","seconds"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"partition":{"type":"string"},"unit":{"description":"Its organisational unit.","type":"string"},"shard":{"type":"integer","minimum":1,"maximum":256},"seconds":{"description":"What reading it is reckoned to take.","type":"number","minimum":0}}}},"leftOut":{"description":"Accounts of the organisation that are not read.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","why"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"unit":{"type":"string"},"why":{"type":"string"}}}},"gaps":{"description":"Why it is not known which accounts there are.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","reason","action","message"],"properties":{"account":{"title":"an account id of 12 digits, or *","type":"string","pattern":"^(\\\\d{12}|\\\\*)$"},"region":{"description":"A region\'s code, `global`, or `*`.","type":"string"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","error"]},"action":{"description":"The IAM action.","type":["string","null"]},"message":{"description":"What AWS or the network said. Untrusted text.","type":"string"}}}},"watched":{"description":"Resources with an open finding of the last run: whether they still exist is looked for.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"type":"string"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"}}}}}}');
;// CONCATENATED MODULE: ./build/src/shard/plan-file.js











const PLAN_FILE = 'plan.json';
const plan_file_problemsOf = (0,schema_problems/* schemaCheck */.un)(schema_plan_namespaceObject);
/** Writes plan.json whole or not at all. Throws a UserError where the folder cannot be written. */
async function writePlan(directory, plan) {
    const path = (0,external_node_path_.join)(directory, PLAN_FILE);
    try {
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
        await writeWhole(path, [JSON.stringify(plan, null, 1), '\n']);
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
const NOBODY = { id: coverage/* EVERYTHING */.Qz, name: coverage/* EVERYTHING */.Qz, partition: 'aws' };
function scopeOf(account, gap) {
    return { account, region: gap.region, resources: [], complete: [], gaps: [gap] };
}
function partMissing(account, message) {
    return {
        account,
        region: coverage/* EVERYTHING */.Qz,
        kind: coverage/* EVERYTHING */.Qz,
        reason: 'part-missing',
        action: null,
        message,
    };
}
function untold(shard, of) {
    return `The part of shard ${shard} of ${of} says nothing about this account.`;
}

;// CONCATENATED MODULE: ./build/src/run-modes.js




















/** Does what the settings' mode says. Only a run and a merge report. Throws as runJob does. */
function runMode(settings, tools) {
    const { mode } = settings;
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
    const { rules, accountRules } = (0,run_prepare/* selectRules */.uE)(settings, at);
    const loaded = await (0,run_prepare/* recall */.I9)(settings, logger);
    const kinds = (0,needed_kinds/* neededKinds */.L)(accountRules.all);
    const signal = AbortSignal.any([AbortSignal.timeout(settings.timeoutMinutes * 60_000), tools.signal]);
    const found = await findAccounts({ ...(0,run_prepare/* collectRequest */.en)(settings), kinds }, { logger, signal, now, environment });
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
        outputs: { matrix: matrixOf(plan) },
        line: `Planned ${(0,text_words/* count */.U)(plan.shards, 'shard')} for ${(0,text_words/* count */.U)(plan.accounts.length, 'account')}.`,
    };
}
/** Regions that are enabled in an account where nobody chose any (AWS General Reference, 2026). */
const USUAL_REGIONS = 17;
/** An account with nothing in it: each kind is listed in each region all the same. Properties of kinds cost no listing. */
function sizeOfUnknown({ regions }, needs) {
    const kinds = needs.filter((need) => !need.includes('.')).length;
    return { listings: (regions.length || USUAL_REGIONS) * kinds, resources: 0 };
}
/** plan.json → collect → evaluate → a part. What is wrong in the accounts fails the merge, not this. */
async function collectJob(settings, shard, tools) {
    const known = await readPlan(settings.reportDir, (0,links/* workflowFrom */.op)(tools.environment));
    const { plan } = known;
    checkShard(known, shard);
    const startedAt = new Date(plan.at);
    const { rules, accountRules } = (0,run_prepare/* selectRules */.uE)(settings, startedAt);
    checkBasis(known, basisOf(settings, rules));
    const accounts = accountsOf(plan, shard.number);
    const ids = new Set(accounts.map(({ id }) => id));
    const presence = watchFor(plan.watched.filter(({ account }) => ids.has(account)));
    const scan = await tools.logger.group(`Reading AWS, shard ${(0,mode/* shardText */.eG)(shard)}`, () => readAndEvaluate({
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
    const gaps = (0,text_words/* count */.U)(scan.coverage.gaps.length, 'gap');
    return {
        outputs: {},
        line: `Shard ${(0,mode/* shardText */.eG)(shard)}: ${(0,text_words/* count */.U)(accounts.length, 'account')}, ${(0,text_words/* count */.U)(resources, 'resource')}, ${gaps}. The merge reports.`,
    };
}
/** plan.json and parts → compare → alert → report. */
async function mergeJob(settings, tools) {
    const { logger } = tools;
    const known = await readPlan(settings.reportDir, (0,links/* workflowFrom */.op)(tools.environment));
    const { plan } = known;
    const startedAt = new Date(plan.at);
    const { rules, accountRules, warnings } = (0,run_prepare/* selectRules */.uE)(settings, startedAt);
    checkBasis(known, basisOf(settings, rules));
    const frameworks = (0,load_frameworks/* loadFrameworks */.A)();
    const loaded = await (0,run_prepare/* recall */.I9)(settings, logger);
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
    const parts = `${gathered.contents.length} of ${(0,text_words/* count */.U)(plan.shards, 'part')}`;
    logger.info(`Merged ${parts}: ${(0,text_words/* count */.U)(scan.accounts.length, 'account')}.`);
    return finishJob({ settings, tools, startedAt, rules, warnings, frameworks, loaded, presence, scan });
}


/***/ })

};
