export const id = 660;
export const ids = [660];
export const modules = {

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS)
/* harmony export */ });
/** Why something was not read. */
const GAP_REASONS = [
    'denied',
    'throttled',
    'timeout',
    'region-disabled',
    'role-not-assumable',
    'malformed',
    'unreachable',
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


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   ju: () => (/* binding */ GLOBAL_REGION),
/* harmony export */   xV: () => (/* binding */ OTHER_ENVIRONMENT)
/* harmony export */ });
const GLOBAL_REGION = 'global';
const PRODUCTION = 'production';
/** The environment of accounts that nothing assigns to one. */
const OTHER_ENVIRONMENT = 'non-production';


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* unused harmony export RULE_STATUSES */
const RULE_STATUSES = (/* unused pure expression or super */ null && (['stable', 'experimental', 'deprecated']));
function severityFor(rule, environment) {
    return typeof rule.severity === 'string'
        ? rule.severity
        : (rule.severity[environment] ?? rule.severity.default);
}
/** Whether the rule is meant for accounts of this environment. */
function appliesTo(rule, environment) {
    return rule.environments.length === 0 || rule.environments.includes(environment);
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
/* harmony export */   U3: () => (/* binding */ isViolation)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);



function countRun(run) {
    const bySeverity = noneOfAny();
    const byEnvironment = new Map();
    for (const name of environmentsOf(run))
        byEnvironment.set(name, noneOfAny());
    let violations = 0;
    let fresh = 0;
    let reopened = 0;
    for (const finding of run.findings) {
        if (!isViolation(finding))
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
    return {
        violations,
        bySeverity,
        byEnvironment,
        new: fresh,
        reopened,
        known: violations - fresh,
        fixed: run.fixed.length,
        unseen: run.findings.length - violations,
        unknown: countUnknown(run),
        gaps: run.coverage.gaps.length,
        passed: run.outcomes.reduce((sum, { passed }) => sum + passed, 0),
    };
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
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
        .join(', ');
}
function environmentsOf(run) {
    const names = new Set([...run.accounts, ...run.findings].map(({ environment }) => environment));
    return [...names].toSorted((a, b) => Number(b === 'production') - Number(a === 'production') || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b));
}
/** An account of which nothing is known has no outcomes: each of its rules counts once. */
function countUnknown(run) {
    const unknown = new Set();
    const evaluated = new Set();
    for (const { rule, account, region, complete } of run.outcomes) {
        evaluated.add(account);
        if (!complete)
            unknown.add(`${rule} ${account} ${region}`);
    }
    for (const finding of run.findings) {
        if (!isViolation(finding))
            unknown.add(`${finding.rule} ${finding.account} ${finding.region}`);
    }
    const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment]));
    for (const account of new Set(run.coverage.gaps.map((gap) => gap.account))) {
        if (evaluated.has(account))
            continue;
        const environment = environments.get(account);
        const rules = run.rules.filter((rule) => environment === undefined || (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .appliesTo */ .Gl)(rule, environment));
        for (const { id } of rules)
            unknown.add(`${id} ${account} *`);
    }
    return unknown.size;
}


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* unused harmony export failsByViolations */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _alert_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6001);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2886);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4041);





/** Why the step fails, in one sentence that names every cause, the weightiest first; null where it does not. */
function failureOf(run, alerts) {
    const causes = [incomplete(run), violated(run), undelivered(run, alerts)].filter((cause) => cause !== null);
    if (causes.length === 0)
        return null;
    const sentence = causes.join('; ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
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
        const accounts = new Set(run.coverage.gaps.map(({ account }) => account)).size;
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(gaps, 'gap')} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(accounts, 'account')}`);
    }
    else if (run.coverage.complete.length === 0)
        parts.push('nothing was read');
    if (unseen > 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unseen, 'earlier violation')} that could not be looked at again`);
    if (parts.length === 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unknown, 'result')} unknown`);
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(parts);
}
/** Whether violations are among the causes. */
function failsByViolations(run) {
    return violated(run) !== null;
}
function violated(run) {
    const { failOn, failOnNew } = run.settings;
    const all = run.findings.filter((finding) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isViolation */ .U3)(finding) && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)(finding.severity, failOn));
    // Without a past nobody knows which are new: all may be.
    const onlyNew = failOnNew && run.past.status === 'loaded';
    const failing = onlyNew ? all.filter(_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isNew */ .BS) : all;
    if (failing.length === 0)
        return null;
    const what = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(failing.length, onlyNew ? 'new violation' : 'violation');
    return `${what} at or above ${failOn} (fail-on: ${failOn}${failOnNew ? ', fail-on-new: true' : ''})`;
}
function undelivered(run, alerts) {
    const { length } = (0,_alert_report_js__WEBPACK_IMPORTED_MODULE_4__/* .alertFacts */ .q)(alerts, run.settings).undelivered;
    if (length === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(length, 'alert event')} ${length === 1 ? 'was' : 'were'} not delivered to PagerDuty`;
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
        run.outcomes.every(({ complete }) => complete) &&
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

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INVENTORY_FILE: () => (/* binding */ INVENTORY_FILE),
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/src/model/json.js
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
    if (!isJsonObject(parsed))
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

// EXTERNAL MODULE: ./node_modules/axios/lib/axios.js + 65 modules
var axios = __webpack_require__(1542);
// EXTERNAL MODULE: ./node_modules/axios/index.js
var node_modules_axios = __webpack_require__(9159);
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
    const sent = axios/* default */.A.post(url, body, {
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
    const response = await sent.catch((error) => new NoAnswerError(describe(error)));
    if (response instanceof NoAnswerError)
        throw response;
    const headers = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
    return { status: response.status, headers: new Map(headers), body: String(response.data) };
};
function describe(error) {
    const code = (0,node_modules_axios/* isAxiosError */.F0)(error) && error.code !== undefined ? error.code : '';
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
    const sender = new Sender(options, routingKey);
    const deliveries = [];
    for (const event of plan.events) {
        const delivery = await sender.deliver(event);
        deliveries.push(delivery);
        tell(delivery, options.logger);
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
        return (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(text.replaceAll(this.#routingKey, '***')), 1500);
    }
}
const OVER_BUDGET = 'no time is left of the three minutes for alerts';
function tell({ event, outcome, attempts, error }, logger) {
    const what = `${event.action} ${(0,visible/* visible */.R)(event.key)}`;
    if (outcome === 'accepted') {
        const times = attempts === 1 ? '' : ` after ${(0,words/* count */.U)(attempts, 'attempt')}`;
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

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
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
    return (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(text).trim(), max);
}
function accountsLabel(target, view) {
    const accounts = new Set(target.findings.map((finding) => finding.account));
    const [only] = accounts;
    return accounts.size === 1 && only !== undefined
        ? accountLabel(only, view)
        : (0,words/* count */.U)(accounts.size, 'account');
}
function whatIsWrong(findings, view) {
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    const summary = clean(view.rules.get(rules[0] ?? '')?.alert.summary ?? rules[0] ?? '');
    return rules.length < 2 ? summary : `${summary} And ${(0,words/* count */.U)(rules.length - 1, 'more rule')} violated.`;
}
function tailOf({ fingerprint, findings }) {
    const [first] = findings;
    if (fingerprint === null || !first)
        return (0,words/* count */.U)(findings.length, 'resource');
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

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(4572);
;// CONCATENATED MODULE: ./build/src/history/scope.js

const ACCOUNT_ID = /^\d{12}$/;
/**
 * Whether the settings leave the account out on purpose. Only an explicit list proves it: when the run used the
 * credentials' own account, another account today says nothing about yesterday's.
 */
function accountLeftOut(settings, account) {
    return settings.accounts.length > 0 && !settings.accounts.includes(account);
}
/** Whether the settings leave the region out on purpose. What belongs to the account as a whole never is. */
function regionLeftOut(settings, region) {
    return settings.regions.length > 0 && region !== resource/* GLOBAL_REGION */.ju && !settings.regions.includes(region);
}
/**
 * Whether the account's environment can be trusted. An account whose name could not be read bears its id as name;
 * a pattern for names then misses it, and a production account looks like any other.
 */
function environmentIsCertain(settings, account) {
    return (account.environment === resource/* PRODUCTION */.e3 ||
        account.name !== account.id ||
        settings.productionAccounts.every((pattern) => ACCOUNT_ID.test(pattern)));
}
/** Whether the account is production, or could be as far as this run can tell. */
function mayBeProduction(settings, accounts, account) {
    const seen = accounts.find((candidate) => candidate.id === account);
    if (seen)
        return seen.environment === resource/* PRODUCTION */.e3 || !environmentIsCertain(settings, seen);
    return settings.productionAccounts.some((pattern) => pattern === account || !ACCOUNT_ID.test(pattern));
}
/** The enabled rules by id and by the ids they used to have; a present id wins over a former one. */
function rulesByName(rules) {
    const byName = new Map();
    for (const rule of rules)
        for (const alias of rule.aliases)
            byName.set(alias, rule);
    for (const rule of rules)
        byName.set(rule.id, rule);
    return byName;
}

;// CONCATENATED MODULE: ./build/src/alert/view.js




function viewOf(run) {
    return {
        run,
        rules: rulesByName(run.rules),
        accounts: new Map(run.accounts.map((account) => [account.id, account])),
        findings: Map.groupBy(run.findings, (finding) => finding.rule),
        fixed: new Map(run.fixed.map((finding) => [finding.fingerprint, finding])),
        outcomes: Map.groupBy(run.outcomes, (outcome) => ruleInAccount(outcome.rule, outcome.account)),
        gaps: Map.groupBy(run.coverage.gaps, (gap) => gap.account),
    };
}
function ruleInAccount(rule, account) {
    return `${rule}\n${account}`;
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
    const outcomes = view.outcomes.get(ruleInAccount(rule, account)) ?? [];
    const gaps = causes([account, coverage/* EVERYTHING */.Qz].flatMap((id) => view.gaps.get(id) ?? []).filter((gap) => matters(gap, outcomes)), view.rules.get(rule)?.search ?? '');
    const spots = gaps.map((gap) => ({ account, region: gap.region, kind: gap.kind, why: whyOf(gap) }));
    for (const { region, complete } of outcomes) {
        const named = gaps.some((gap) => gap.region === region || gap.region === coverage/* EVERYTHING */.Qz);
        if (!complete && !named)
            spots.push({ account, region, kind: coverage/* EVERYTHING */.Qz, why: 'not read completely' });
    }
    if (outcomes.length === 0 && spots.length === 0) {
        spots.push({ account, region: coverage/* EVERYTHING */.Qz, kind: coverage/* EVERYTHING */.Qz, why: 'not looked at in this run' });
    }
    return spots;
}
/**
 * Whether a gap can hide a violation of the rule that these outcomes are of. Where the rule has an outcome beside the
 * gap, the outcome knows whether the rule needs the kind; otherwise the gap counts. A rule that is evaluated in regions
 * and not for the account as a whole has nothing to do with a gap of the latter.
 */
function matters(gap, outcomes) {
    if (gap.region === coverage/* EVERYTHING */.Qz || gap.kind === coverage/* EVERYTHING */.Qz)
        return true;
    const beside = outcomes.filter((outcome) => outcome.region === gap.region);
    if (beside.length > 0)
        return beside.some((outcome) => !outcome.complete);
    return gap.region !== resource/* GLOBAL_REGION */.ju || outcomes.length === 0;
}
/** The gaps worth naming: those in kinds that the search names, where there are any. Never empty unless `gaps` is. */
function causes(gaps, search) {
    const named = gaps.filter((gap) => gap.kind === coverage/* EVERYTHING */.Qz || search.includes(gap.kind));
    return named.length > 0 ? named : gaps;
}
function whyOf(gap) {
    return gap.action === null ? gap.reason : `${gap.reason}, ${gap.action}`;
}
/** Spots of the same cause in one phrase: `aws_vpc in eu-west-1 and eu-west-2 (denied, ec2:DescribeVpcs)`. */
function describeBlindSpots(spots, accounts) {
    const alike = Map.groupBy(spots, (spot) => `${spot.kind}\n${spot.why}`);
    const phrases = [...alike.values()].map((group) => describeGroup(group, accounts));
    return (0,words/* enumerate */.H)(shorten(phrases, 'causes'));
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
    return `${what}${(0,words/* enumerate */.H)(shorten([...new Set(places)], 'places'))} (${first.why})`;
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
            `${nameOf(id, view)}${(0,words/* count */.U)(inside.length, 'resource')}`,
        ]),
        count: `${(0,words/* count */.U)(findings.length, 'resource')} in ${(0,words/* count */.U)(accounts.size, 'account')}, ${(0,words/* count */.U)(regions.size, 'region')}`,
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
        about['rules'] = listOf(rules, (id, inside) => [id, (0,words/* count */.U)(inside.length, 'resource')]);
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
    const again = reopened.length === 0 ? '' : `, ${reopened.length} came back (up to ${(0,words/* count */.U)(times, 'time')})`;
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

;// CONCATENATED MODULE: ./build/src/model/finding-order.js


/** The order of every list of findings: severity (worst first), rule, account, region, id. */
function compareFindings(a, b) {
    return ((0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity) ||
        (0,compare/* compareText */.n)(a.rule, b.rule) ||
        (0,compare/* compareText */.n)(a.account, b.account) ||
        (0,compare/* compareText */.n)(a.region, b.region) ||
        (0,compare/* compareText */.n)(a.id, b.id) ||
        (0,compare/* compareText */.n)(a.kind, b.kind));
}

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
        compareFindings(a, b));
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
        parts.push(`${(0,words/* count */.U)(resources, 'resource')} of ${items.length.toLocaleString('en-US')}`);
    if (bare > 0)
        parts.push(`the evidence of ${(0,words/* count */.U)(bare, 'resource')}`);
    return parts.length === 0 ? '' : `${parts.join(' and ')}, to keep within PagerDuty's 512 KB`;
}
function bytesOf(value) {
    return (0,limit/* byteLength */.d)(JSON.stringify(value));
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
    return (0,limit/* limitCodePoints */.s)([...new Set(texts)].map((text) => clean(text, 200)).join(', '), 255);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/model/fingerprint.js

/** 32 hexadecimal digits, the same in every run for the same rule and resource. */
function fingerprint(subject) {
    const parts = ['cb1', subject.rule, subject.account, subject.region, subject.kind, subject.id];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

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
    if (account !== null && accountLeftOut(run.settings, account)) {
        return resolve(`the account ${account} is not in the input accounts any more`);
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
    const violations = covered.filter((finding) => finding.result === 'violation');
    const doubtful = violations.find((finding) => !told.keys.has(finding.fingerprint));
    if (doubtful)
        return hold(whyDoubtful(doubtful, view));
    if (violations.length === 0)
        return resolve(whyClean(entry, view));
    const keys = [...new Set(violations.flatMap((finding) => told.keys.get(finding.fingerprint) ?? []))];
    const names = keys.length > 3 ? (0,words/* count */.U)(keys.length, 'other alert') : (0,words/* enumerate */.H)(keys);
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
    return entry.rule !== finding.rule && fingerprint({ ...finding, rule: entry.rule }) === entry.fingerprint;
}
/** As a clause; null where all was seen. */
function whatIsNotSeen(entry, view, rules, accounts, covered) {
    const parts = [];
    const unseen = covered.filter((finding) => finding.result === 'unknown').length;
    if (unseen > 0)
        parts.push(`${(0,words/* count */.U)(unseen, 'resource')} that violated before could not be looked at again`);
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
        return `the name of account ${account.id} could not be read, so it is not known whether it is still production`;
    }
    return `${finding.rule} is still violated in account ${finding.account}`;
}
function whyClean(entry, view) {
    const how = entry.fingerprint === null ? undefined : view.fixed.get(entry.fingerprint)?.how;
    if (how !== undefined)
        return HOW[how];
    return 'everything it covers was read and violates the rule no more';
}
const HOW = {
    repaired: 'the resource was read and violates the rule no more',
    deleted: 'the resource was deleted',
    withdrawn: 'the settings leave the resource out now',
};
function resolve(reason) {
    return { action: 'resolve', reason };
}
function hold(reason) {
    return { action: 'hold', reason };
}

;// CONCATENATED MODULE: ./build/src/alert/covered.js
/**
 * Leaves out what a broader rule pages about already: a group that is open on every port is open on the SSH port too,
 * and one page for that is enough. Only a broader violation that pages itself covers another, so nothing goes untold.
 */
function withoutCovered(findings, view) {
    const broader = new Map();
    for (const finding of findings) {
        if (broaderRules(finding, view).length === 0)
            broader.set(violationKey(finding.rule, finding), finding.fingerprint);
    }
    const told = [];
    const coveredBy = new Map();
    for (const finding of findings) {
        const cover = broaderRules(finding, view)
            .map((rule) => broader.get(violationKey(rule, finding)))
            .find((fingerprint) => fingerprint !== undefined);
        if (cover === undefined)
            told.push(finding);
        else
            coveredBy.set(finding.fingerprint, cover);
    }
    return { told, coveredBy };
}
/** Their present ids, whatever they were called when the rule was written. */
function broaderRules({ rule }, view) {
    const names = view.rules.get(rule)?.alert.coveredBy ?? [];
    return names.map((name) => view.rules.get(name)?.id ?? name);
}
function violationKey(rule, { account, region, kind, id }) {
    return [rule, account, region, kind, id].join('\n');
}

;// CONCATENATED MODULE: ./build/src/alert/target.js






/**
 * Puts every violation that pages under exactly one key. Where that makes more than `limit` alerts, the worst keep
 * their own and the others share one alert per rule; where even that is too much, the last ones share a single alert.
 * A tenth of the limit then stays free for alerts that close. Among equals those already open keep their own key. So
 * the same violations are told under the same keys in the next run, and no alert flaps at the limit.
 */
function targetsOf(view, limit, isOpen) {
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
    const worst = kept === 0 ? '' : ` The worst ${kept === 1 ? 'one is' : `${kept} are`} sent as they are.`;
    return (`The violations would make ${(0,words/* count */.U)(own, 'alert')} (one per ${each}), and alert-limit is ${limit}.${worst} ` +
        `The other ${(0,words/* count */.U)(rest, 'violation')} ${rest === 1 ? 'is' : 'are'} told in ${(0,words/* count */.U)(shared, 'shared alert')}.`);
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
    const targets = targetsOf(view, limit, isOpen);
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
    return { key, action: actionOf(closing), rule, account, fingerprint, body };
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
        notes.push(`${(0,words/* count */.U)(waiting, 'event')} beyond alert-limit ${waiting === 1 ? 'is' : 'are'} left to the next run.`);
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
    const anew = again > 0 ? ` What ${again} of them told is still violated and is sent anew.` : '';
    return (`${(0,words/* count */.U)(orphans.length, 'alert')} opened with another routing key or endpoint cannot be resolved with this one: ` +
        `${(0,words/* enumerate */.H)(more > 0 ? [...names, `${more} more`] : names)}.${anew} ` +
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
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

;// CONCATENATED MODULE: ./build/src/collect/limit.js
/** Lets at most so many pieces of work run at a time; the others wait in the order of their arrival. */
class Limit {
    #waiting = [];
    #free;
    constructor(most) {
        this.#free = most;
    }
    async run(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free += 1;
            else
                next();
        }
    }
}
/** Does the work for every item, at most `most` of them at a time; items are drawn as late as possible. */
async function forEachLimited(items, most, work) {
    const rest = items[Symbol.iterator]();
    const draw = async () => {
        for (let next = rest.next(); next.done !== true; next = rest.next())
            await work(next.value);
    };
    await Promise.all(Array.from({ length: most }, draw));
}

;// CONCATENATED MODULE: ./build/src/collect/aws/failure.js


/** Why a call did not give what was asked for, in the words of coverage. The message is one line of untrusted text. */
class CallFailure extends Error {
    name = 'CallFailure';
    reason;
    /** IAM action. */
    action;
    patience;
    constructor(reason, action, message, patience = 'none') {
        super(oneLine(message));
        this.reason = reason;
        this.action = action;
        this.patience = patience;
    }
}
/** An answer that is not what AWS documents. */
class MalformedAnswer extends Error {
    name = 'MalformedAnswer';
}
function gapOf(failure, account, region, kind) {
    const { reason, action, message } = failure;
    return { account, region, kind, reason, action, message };
}
function timeoutOf(action) {
    return new CallFailure('timeout', action, `${operationOf(action)}: the time limit was reached before this was read.`);
}
function malformed(action, message) {
    return new CallFailure('malformed', action, `${operationOf(action)}: ${message}`, 'short');
}
/** `DescribeVpcs` of `ec2:DescribeVpcs`. */
function operationOf(action) {
    return action.slice(action.indexOf(':') + 1);
}
/** What the SDK threw, in the words of coverage. */
function classify(thrown, action) {
    if (thrown instanceof CallFailure)
        return thrown;
    if (thrown instanceof MalformedAnswer)
        return malformed(action, thrown.message);
    const { code, name, status, retryAllowed } = factsOf(thrown);
    const told = sentenceOf(thrown);
    const failure = (reason, message, patience) => new CallFailure(reason, action, `${operationOf(action)}: ${message}`, patience);
    if (NO_ROUTE.has(code) || isCertificateError(code))
        return failure('unreachable', told, 'short');
    if (BROKEN.has(code) || name === 'TimeoutError')
        return failure('unreachable', told, 'medium');
    // A reply that came with success and could not be read: truncated XML, a proxy's HTML page.
    if (status !== undefined && status >= 200 && status < 300)
        return malformed(action, told);
    const said = UNSAID.has(name) || told === 'Unknown' ? '' : `${name}: ${told}`;
    const orStatus = said === '' ? `HTTP ${status ?? 'error'} without AWS's error message` : said;
    if (THROTTLED.has(name) || status === 429)
        return failure('throttled', orStatus, 'long');
    if (DENIED.has(name) || NO_CREDENTIALS.has(name))
        return failure('denied', said, 'none');
    if (status !== undefined && status >= 500)
        return failure('error', orStatus, 'medium');
    if (status === 401 || status === 403)
        return failure('denied', orStatus, 'none');
    if (status !== undefined && said === '')
        return failure('malformed', orStatus, 'short');
    return failure('error', said === '' ? told : said, retryAllowed ? 'medium' : 'none');
}
/** Names of errors about which AWS said nothing. */
const UNSAID = new Set(['', 'Error', 'Unknown']);
/** AWS's names for too many requests: EC2 API error codes; CommonErrors of the query APIs. */
const THROTTLED = new Set([
    'RequestLimitExceeded',
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'EC2ThrottledException',
    'TooManyRequestsException',
    'BandwidthLimitExceeded',
    'SlowDown',
]);
/** AWS's names for being refused: EC2 client error codes; CommonErrors of STS. */
const DENIED = new Set([
    'UnauthorizedOperation',
    'AccessDenied',
    'AccessDeniedException',
    'AuthFailure',
    'AuthorizationError',
    'Blocked',
    'ExpiredToken',
    'ExpiredTokenException',
    'IDPRejectedClaim',
    'IncompleteSignature',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidIdentityToken',
    'MissingAuthenticationToken',
    'NotAuthorized',
    'OptInRequired',
    'PendingVerification',
    'RequestExpired',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
]);
/** The SDK's name for credentials that cannot be had. */
const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'TokenProviderError', 'ProviderError']);
/** Nothing is there: a few quick tries, not minutes. */
const NO_ROUTE = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'ERR_PROXY_TUNNEL',
]);
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'ERR_SOCKET_CLOSED']);
function isCertificateError(code) {
    return /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO)/.test(code);
}
function factsOf(thrown) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const status = error.$response?.statusCode ?? error.$metadata?.httpStatusCode;
    return {
        code: codeOf(error.code, status, thrown),
        name: typeof error.name === 'string' ? error.name : '',
        status: typeof status === 'number' ? status : undefined,
        retryAllowed: error.$retryable !== undefined && error.$retryable !== null,
    };
}
/** Errors that the SDK did not recognise as such it wraps, and keeps nothing but their text. */
function codeOf(code, status, thrown) {
    if (typeof code === 'string')
        return code;
    if (status !== undefined)
        return '';
    const message = (0,errors/* messageOf */.b)(thrown);
    if (message.includes('socket hang up'))
        return 'ECONNRESET';
    return /\bE(?:CONN|AI_|NOT|HOST|NET|PIPE|TIMED)[A-Z]*\b/.exec(message)?.[0] ?? '';
}
/** AWS's own sentence, or the network's, without what only AWS can read and what the SDK adds for its developers. */
function sentenceOf(thrown) {
    const inner = thrown instanceof AggregateError ? thrown.errors.map(errors/* messageOf */.b).join('; ') : '';
    return ((0,errors/* messageOf */.b)(thrown) || inner)
        .replace(/\s*Deserialization error: to see the raw response[^]*$/, '')
        .replace(/\s*Encoded authorization failure message:\s*[\w+/=-]*\.?/, '')
        .replace(/^AWS SDK error wrapper for (\w+: )?/, '')
        .replace(/^@(aws-sdk|smithy)(\/[\w-]+)?( -)?\s*(\[ERROR\] )?/, '');
}
/** EC2 sentences run to some 300 characters; the rest would only fill reports. */
const MAX_MESSAGE = 600;
function oneLine(text) {
    return (0,limit/* limitCodePoints */.s)(text.replace(/\s+/g, ' ').trim(), MAX_MESSAGE);
}

;// CONCATENATED MODULE: ./build/src/collect/aws/call.js


/**
 * Measured against 100 calls in parallel meeting 400 throttles: full jitter without a token bucket lets all of them
 * pass in 13 s, where the SDK's own strategies give up after one repetition or need minutes.
 */
const AWS_PACE = {
    base: 200,
    longestPause: 20_000,
    budget: 180_000,
    attempts: { long: 12, medium: 5, short: 3, none: 1 },
};
/**
 * One call to AWS, repeated with jittered pauses while that makes sense. Throws nothing but a CallFailure; ends
 * promptly with a timeout once the signal is aborted.
 */
async function callAws(action, send, context) {
    const { signal, pace } = context;
    const started = context.now().getTime();
    for (let attempt = 1;; attempt += 1) {
        if (signal.aborted)
            throw timeoutOf(action);
        const outcome = await context.requests.run(() => tryOnce(action, send, signal));
        if ('answer' in outcome)
            return outcome.answer;
        if (signal.aborted)
            throw timeoutOf(action);
        const { failure } = outcome;
        const pause = Math.random() * Math.min(pace.longestPause, pace.base * 2 ** attempt);
        const late = context.now().getTime() + pause - started > pace.budget;
        if (attempt >= pace.attempts[failure.patience] || late)
            throw failure;
        await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
}
async function tryOnce(action, send, signal) {
    if (signal.aborted)
        return { failure: timeoutOf(action) };
    try {
        return { answer: await untilAborted(send(signal), signal) };
    }
    catch (thrown) {
        return { failure: signal.aborted ? timeoutOf(action) : classify(thrown, action) };
    }
}
/** Not everything below honours the signal: looking for credentials asks files, programs and metadata servers. */
async function untilAborted(work, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => reject(new Error('aborted'));
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

;// CONCATENATED MODULE: ./build/src/collect/aws/role.js


const ASSUME_ROLE = 'sts:AssumeRole';
/**
 * The ARN of the role in this account. The role is a name, which may carry a path (`team/auditor`), or an ARN;
 * `{account}` stands for the account's id.
 */
function roleArn(role, account, partition) {
    const named = role.replaceAll('{account}', account);
    return named.startsWith('arn:')
        ? named
        : `arn:${partition}:iam::${account}:role/${named.replace(/^\/+/, '')}`;
}
/** The account that an ARN names; null for anything else. */
function accountOfArn(arn) {
    return /^arn:[^:]+:[^:]+:[^:]*:(\d{12}):/.exec(arn)?.[1] ?? null;
}
/** Shows in CloudTrail. AWS takes 2 to 64 of these characters. */
function sessionName(environment) {
    const run = (environment['GITHUB_RUN_ID'] ?? '').replace(/[^\w+=,.@-]/g, '');
    return `cloud-baseline${run === '' ? '' : `-${run}`}`.slice(0, 64);
}
/**
 * Credentials of the role, asked for once and again before they expire. The source throws a CallFailure with reason
 * role-not-assumable when AWS refuses; a failure of the network or a throttle keeps its own reason.
 */
function assumedCredentials(sdk, account, role, context) {
    return sdk.remember(async () => {
        try {
            return await callAws(ASSUME_ROLE, (signal) => assume(sdk, account, role, signal), context);
        }
        catch (thrown) {
            throw aboutRole(classify(thrown, ASSUME_ROLE), role);
        }
    }, context.now);
}
async function assume(sdk, account, role, signal) {
    const answer = await sdk.assumeRole({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        ...(role.externalId === null ? {} : { ExternalId: role.externalId }),
    }, signal);
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
        throw malformed(ASSUME_ROLE, 'the answer holds no credentials');
    }
    const opened = accountOfArn(answer.AssumedRoleUser?.Arn ?? '');
    if (opened !== null && opened !== account.id) {
        // Reading another account under this one's name would make this one look clean.
        throw new CallFailure('role-not-assumable', ASSUME_ROLE, `The role opens account ${opened}, not ${account.id}.`);
    }
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
    };
}
function aboutRole(failure, role) {
    const refused = failure.reason === 'denied' || (failure.reason === 'error' && failure.patience === 'none');
    return new CallFailure(refused ? 'role-not-assumable' : failure.reason, ASSUME_ROLE, `${ASSUME_ROLE} ${role.arn}: ${failure.message.replace(/^AssumeRole: /, '')}`);
}

;// CONCATENATED MODULE: ./build/src/collect/aws/accounts.js




const GET_CALLER_IDENTITY = 'sts:GetCallerIdentity';
/** Whose credentials these are: asked once per run. Throws a CallFailure. */
async function whoAmI(sdk, context) {
    try {
        await callAws(GET_CALLER_IDENTITY, () => sdk.ownCredentials(), context);
    }
    catch (thrown) {
        throw withAdvice(thrown);
    }
    return callAws(GET_CALLER_IDENTITY, async (signal) => {
        const { Account: id, Arn: arn } = await sdk.getCallerIdentity(signal);
        const partition = arn?.split(':')[1];
        if (id === undefined || !/^\d{12}$/.test(id) || !partition) {
            throw malformed(GET_CALLER_IDENTITY, 'the answer names no account');
        }
        return { id, name: id, partition };
    }, context);
}
/** Nothing in the environment, no profile, no role of a container or an instance. */
class NoCredentials extends CallFailure {
    constructor() {
        super('denied', GET_CALLER_IDENTITY, 'No AWS credentials were found. Add a step with aws-actions/configure-aws-credentials before this one, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
    }
}
function withAdvice(thrown) {
    const nothingFound = thrown instanceof CallFailure && thrown.message.includes('Could not load credentials from any providers');
    return nothingFound ? new NoCredentials() : thrown;
}
/** The accounts of a run whose credentials are known. */
function accounts_targetsOf(request, caller) {
    const { role } = request;
    if (role === null) {
        const ids = request.accounts.length === 0 ? [caller.id] : request.accounts;
        return [...new Set(ids)].map((id) => id === caller.id
            ? { account: caller, role: null }
            : withoutRole(identity(id, caller.partition), caller));
    }
    // An ARN with an account id in it says whose account is meant.
    const own = accountOfArn(role) ?? caller.id;
    const ids = request.accounts.length === 0 ? [own] : request.accounts;
    return [...new Set(ids)].map((id) => withRole(identity(id, caller.partition), role));
}
/** What a run whose credentials are of no use can not read: the accounts asked for, or whatever there is. */
function unreadableTargets(request, failure) {
    const unnamed = request.accounts.length === 0 || failure instanceof NoCredentials;
    const ids = unnamed ? [coverage/* EVERYTHING */.Qz] : request.accounts;
    return [...new Set(ids)].map((id) => ({ account: identity(id, 'aws'), failure }));
}
function withRole(account, role) {
    const arn = roleArn(role, account.id, account.partition);
    const opens = accountOfArn(arn);
    if (opens === account.id)
        return { account, role: arn };
    const message = `The role ${arn} does not belong to account ${account.id}. Write {account} where its account id stands.`;
    return { account, failure: new CallFailure('role-not-assumable', ASSUME_ROLE, message) };
}
function withoutRole(account, caller) {
    const message = `The credentials belong to account ${caller.id}: reading account ${account.id} takes a role to assume there. Set role.`;
    return { account, failure: new CallFailure('role-not-assumable', ASSUME_ROLE, message) };
}
function identity(id, partition) {
    return { id, name: id, partition };
}

;// CONCATENATED MODULE: ./build/src/collect/aws/shape.js

/** Paths are AWS's names: `State.Name`; in lists of scalars also `Licenses[].LicenseConfigurationArn`. */
function string(path) {
    return scalar(path, { type: 'string' }, (value) => (typeof value === 'string' ? value : undefined));
}
function shape_int(path) {
    return scalar(path, { type: 'int' }, (value) => Number.isSafeInteger(value) ? value : undefined);
}
function shape_float(path) {
    return scalar(path, { type: 'float' }, (value) => (Number.isFinite(value) ? value : undefined));
}
function bool(path) {
    return scalar(path, { type: 'boolean' }, (value) => (typeof value === 'boolean' ? value : undefined));
}
/** ISO 8601 in UTC to the second, such as 2024-01-02T03:04:05Z. */
function datetime(path) {
    return scalar(path, { type: 'datetime' }, (value) => value instanceof Date && !Number.isNaN(value.getTime())
        ? `${value.toISOString().slice(0, 19)}Z`
        : undefined);
}
/** One of AWS's words, mapped to the model's; a word that AWS added since is `unknown`. */
function choice(path, words) {
    return scalar(path, { type: 'string' }, (value) => typeof value === 'string' ? (Object.hasOwn(words, value) ? words[value] : 'unknown') : undefined);
}
/** Absent lists are empty; members without the value are left out. */
function strings(path) {
    const steps = stepsOf(path);
    return {
        type: { type: 'array', items: { type: 'string' } },
        read: (source) => collect(source, steps, 0, path).map((value) => {
            if (typeof value !== 'string')
                throw unexpected(path, value);
            return value;
        }),
    };
}
function object(path, properties) {
    const steps = stepsOf(path);
    return {
        type: objectType(properties),
        read: (source) => {
            const value = follow(source, steps);
            return value === undefined ? undefined : readAll(properties, value, path);
        },
    };
}
/** A list of objects; empty where AWS sends none. */
function list(path, properties) {
    const steps = stepsOf(`${path}[]`);
    return {
        type: { type: 'array', items: objectType(properties) },
        read: (source) => collect(source, steps, 0, path).map((value) => readAll(properties, value, path)),
    };
}
/** AWS's list of keys and values as a map; empty where there are none. */
function tags(path) {
    const steps = stepsOf(`${path}[]`);
    return {
        type: { type: 'map', values: { type: 'string' } },
        read: (source) => {
            const entries = collect(source, steps, 0, path).map((tag) => {
                const { Key: key, Value: value = '' } = isRecord(tag) ? tag : {};
                if (typeof key !== 'string' || typeof value !== 'string')
                    throw unexpected(path, tag);
                return [key, value];
            });
            return Object.fromEntries(entries);
        },
    };
}
/** Reads every property of an object; what is absent is left out. */
function readAll(properties, source, path) {
    if (!isRecord(source))
        throw unexpected(path, source);
    const result = {};
    for (const name in properties) {
        const value = properties[name]?.read(source);
        if (value !== undefined)
            result[name] = value;
    }
    return result;
}
function typesOf(properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.type]));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectType(properties) {
    return { type: 'object', properties: typesOf(properties) };
}
function scalar(path, type, accept) {
    const steps = stepsOf(path);
    return {
        type,
        read: (source) => {
            const value = follow(source, steps);
            if (value === undefined)
                return undefined;
            const accepted = accept(value);
            if (accepted === undefined)
                throw unexpected(path, value);
            return accepted;
        },
    };
}
function stepsOf(path) {
    return path.split('.').map((step) => ({ member: step.replace(/\[\]$/, ''), each: step.endsWith('[]') }));
}
function follow(source, steps) {
    let value = source;
    for (const { member } of steps) {
        if (!isRecord(value))
            return undefined;
        value = value[member] ?? undefined;
    }
    return value;
}
/** The values at the path, through every list on the way. */
function collect(source, steps, from, path) {
    const step = steps[from];
    if (step === undefined)
        return [source];
    if (!isRecord(source))
        throw unexpected(path, source);
    const value = source[step.member] ?? undefined;
    if (value === undefined)
        return [];
    if (!step.each)
        return collect(value, steps, from + 1, path);
    if (!Array.isArray(value))
        throw unexpected(path, value);
    return value.flatMap((member) => collect(member, steps, from + 1, path));
}
function unexpected(path, value) {
    return new MalformedAnswer(`unexpected value at ${path}: ${show(value)}`);
}
function show(value) {
    if (value instanceof Date)
        return 'an invalid date';
    if (Number.isNaN(value))
        return 'not a number';
    return (JSON.stringify(value) ?? typeof value).slice(0, 80);
}

;// CONCATENATED MODULE: ./build/src/collect/aws/kind-source.js


/** `from('aws_vpc', 'VpcId')`: that VPC → this resource. Without types: a default edge. */
function from(kind, path, ...types) {
    return edges('in', kind, path, types);
}
/** `to('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId')`: this resource → those volumes. */
function to(kind, path, ...types) {
    return edges('out', kind, path, types);
}
function edges(direction, kind, path, types) {
    const ids = path.includes('[]') ? strings(path) : string(path);
    return (types.length === 0 ? ['default'] : types).map((type) => ({ type, direction, kind, ids }));
}
const STRING = { type: 'string' };
const DATETIME = { type: 'datetime' };
/** What every resource has. */
const COMMON_TYPES = {
    kind: STRING,
    id: STRING,
    name: STRING,
    arn: STRING,
    tags: { type: 'map', values: STRING },
    ctime: DATETIME,
    mtime: DATETIME,
    atime: DATETIME,
};
/** The kind as rules know it. */
function kindOf(source) {
    const { inUse } = source;
    return {
        name: source.name,
        bases: [...source.bases, 'aws_resource', 'resource'],
        properties: {
            ...COMMON_TYPES,
            ...typesOf(source.properties),
            ...(inUse === undefined ? {} : { [inUse.property]: { type: 'boolean' } }),
        },
        actions: [source.action, ...(inUse === undefined ? [] : [inUse.byKind.action])],
    };
}
/** A thing of AWS's answer as a resource. Throws a MalformedAnswer. */
function toResource(source, item, place) {
    const own = readAll(source.properties, item, source.list);
    const id = kind_source_text(source.id, item);
    if (id === '')
        throw new MalformedAnswer(`a member of ${source.list} has no ${source.id}`);
    const tagged = tags(source.tagsFrom ?? 'Tags').read(item);
    const { Name: nameTag } = tagged;
    const named = source.nameFrom === undefined ? nameTag : kind_source_text(source.nameFrom, item);
    const name = typeof named === 'string' && named !== '' ? named : id;
    const reported = {
        kind: source.name,
        id,
        name,
        arn: (source.arn.from === undefined ? '' : kind_source_text(source.arn.from, item)) || arnOf(source, id, own, place),
        tags: tagged,
        ...own,
    };
    const { account, region } = place;
    return { account, region, kind: source.name, id, name, reported, edges: edgesOf(source, item) };
}
function kind_source_text(path, item) {
    const value = string(path).read(item);
    return typeof value === 'string' ? value : '';
}
/** The ARN of what another account shares holds that account's id. */
function arnOf(source, id, own, place) {
    const { owner_id: owner } = own;
    const values = {
        ...place,
        id,
        owner: typeof owner === 'string' && owner !== '' ? owner : place.account,
    };
    return source.arn.form.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
function edgesOf(source, item) {
    return source.edges.flatMap(({ type, direction, kind, ids }) => {
        const found = ids.read(item);
        const all = Array.isArray(found) ? found : [found];
        return [...new Set(all)]
            .filter((id) => typeof id === 'string' && id !== '')
            .map((id) => ({ type, direction, kind, id: id }));
    });
}

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/account.js


/** Known from sts:GetCallerIdentity or the assumed role, neither of which takes a permission in the account. */
const ACCOUNT = {
    name: 'aws_account',
    bases: ['account', 'iam_principal', 'aws_resource', 'resource'],
    properties: { ...COMMON_TYPES, partition: { type: 'string' }, role: { type: 'string' } },
    actions: [],
};
/** `role` is the ARN of the role that opened the account; null for the credentials' own. */
function accountResource(account, role) {
    const { id, name, partition } = account;
    return {
        account: id,
        region: resource/* GLOBAL_REGION */.ju,
        kind: ACCOUNT.name,
        id,
        name,
        reported: {
            kind: ACCOUNT.name,
            id,
            name,
            arn: `arn:${partition}:iam::${id}:root`,
            tags: {},
            partition,
            ...(role === null ? {} : { role }),
        },
        edges: [],
    };
}

;// CONCATENATED MODULE: ./build/src/collect/aws/progress.js

/** At most one line about the whole in this time; the accounts' own lines come beside it. */
const INTERVAL_MS = 5_000;
/** The same while nothing moves. */
const STALLED_INTERVAL_MS = 30_000;
/** Tells the log how far collecting has come. */
class Progress {
    #logger;
    #now;
    #started;
    #told;
    #toldRegions = 0;
    #accounts = 0;
    #accountsDone = 0;
    #regions = 0;
    #regionsDone = 0;
    #resources = 0;
    #gaps = 0;
    constructor(logger, now) {
        this.#logger = logger;
        this.#now = now;
        this.#started = now().getTime();
        this.#told = this.#started;
    }
    begin(accounts) {
        this.#accounts = accounts;
        if (accounts > 1)
            this.#logger.info(`Reading ${(0,words/* count */.U)(accounts, 'account')}.`);
    }
    account(account) {
        return new AccountProgress(this, this.#logger, this.#now, account);
    }
    regionsFound(regions) {
        this.#regions += regions;
    }
    add(collected) {
        this.#resources += collected.resources.length;
        this.#gaps += collected.gaps.length;
    }
    regionDone() {
        this.#regionsDone += 1;
        this.tick();
    }
    accountDone() {
        this.#accountsDone += 1;
    }
    /** Says where things stand, unless that was said a moment ago. */
    tick() {
        const now = this.#now().getTime();
        const moved = this.#regionsDone !== this.#toldRegions;
        if (now - this.#told < (moved ? INTERVAL_MS : STALLED_INTERVAL_MS))
            return;
        this.#told = now;
        this.#toldRegions = this.#regionsDone;
        this.#logger.info(`… ${this.#regionsDone} of ${(0,words/* count */.U)(this.#regions, 'region')} in ${this.#accountsDone} of ${(0,words/* count */.U)(this.#accounts, 'account')} read, ${this.#totals()}, ${seconds(now - this.#started)}`);
    }
    end() {
        const took = this.#now().getTime() - this.#started;
        this.#logger.info(`Collected ${this.#totals()} from ${(0,words/* count */.U)(this.#accounts, 'account')} in ${seconds(took)}.`);
    }
    #totals() {
        return `${(0,words/* count */.U)(this.#resources, 'resource')}, ${(0,words/* count */.U)(this.#gaps, 'gap')}`;
    }
}
/** The lines about one account. */
class AccountProgress {
    #whole;
    #logger;
    #now;
    #account;
    #started;
    #reasons = new Map();
    #resources = 0;
    constructor(whole, logger, now, account) {
        this.#whole = whole;
        this.#logger = logger;
        this.#now = now;
        this.#account = account;
        this.#started = now().getTime();
    }
    regionsFound(regions) {
        this.#whole.regionsFound(regions);
        this.#logger.info(`Account ${this.#account.id}: reading ${(0,words/* count */.U)(regions, 'region')}`);
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
        this.#logger.info(`${name}: ${(0,words/* count */.U)(this.#resources, 'resource')}, ${took}${missing}`);
        this.#whole.accountDone();
    }
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}

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
    if (answer instanceof CallFailure) {
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
            skipped.push({ name, failure: disabled(name, description !== undefined) });
    }
    return { read, skipped };
}
/** A policy that keeps an account to some regions refuses the question in all others. */
async function describeRegions(sdk, credentials, places, context) {
    let first = null;
    for (const place of places) {
        const ec2 = sdk.ec2(place, credentials);
        try {
            const ask = async (signal) => byName(await ec2('DescribeRegions', { AllRegions: true }, signal));
            return await callAws(DESCRIBE_REGIONS, ask, context);
        }
        catch (thrown) {
            const failure = classify(thrown, DESCRIBE_REGIONS);
            first ??= failure;
            if (failure.reason !== 'denied')
                break;
        }
    }
    return first ?? malformed(DESCRIBE_REGIONS, 'there was no region to ask');
}
function byName(answer) {
    const regions = answer['Regions'];
    if (!Array.isArray(regions))
        throw malformed(DESCRIBE_REGIONS, 'the answer has no list of regions');
    const named = new Map();
    for (const region of regions) {
        const name = isRecord(region) ? region['RegionName'] : undefined;
        if (!isRecord(region) || typeof name !== 'string' || name === '') {
            throw malformed(DESCRIBE_REGIONS, 'a region has no name');
        }
        named.set(name, region);
    }
    if (![...named.values()].some(isEnabled))
        throw malformed(DESCRIBE_REGIONS, 'no region is enabled');
    return named;
}
function isEnabled(region) {
    return region !== undefined && region['OptInStatus'] !== 'not-opted-in';
}
function disabled(name, exists) {
    const message = exists
        ? `The region ${name} is not enabled in this account.`
        : `AWS knows no region ${name} for this account.`;
    return new CallFailure('region-disabled', DESCRIBE_REGIONS, message);
}
function unique(names) {
    return [...new Set(names)].toSorted();
}

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/shared.js

const groupIdentifier = { group_name: string('GroupName'), group_id: string('GroupId') };
/** The service of AWS that manages a resource on the account's behalf. */
const operator = {
    managed: bool('Managed'),
    principal: string('Principal'),
    hidden_by_default: bool('HiddenByDefault'),
};
/** Seconds. */
const connectionTracking = {
    tcp_established_timeout: shape_int('TcpEstablishedTimeout'),
    udp_stream_timeout: shape_int('UdpStreamTimeout'),
    udp_timeout: shape_int('UdpTimeout'),
};
const cidrBlockState = { state: string('State'), status_message: string('StatusMessage') };
const blockPublicAccess = {
    internet_gateway_block_mode: string('InternetGatewayBlockMode'),
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/instance-parts.js


/** The objects within an instance. */
const placement = {
    availability_zone: string('AvailabilityZone'),
    availability_zone_id: string('AvailabilityZoneId'),
    affinity: string('Affinity'),
    group_name: string('GroupName'),
    group_id: string('GroupId'),
    partition_number: shape_int('PartitionNumber'),
    host_id: string('HostId'),
    tenancy: string('Tenancy'),
    spread_domain: string('SpreadDomain'),
    host_resource_group_arn: string('HostResourceGroupArn'),
};
const blockDeviceMapping = {
    device_name: string('DeviceName'),
    ebs: object('Ebs', {
        attach_time: datetime('AttachTime'),
        delete_on_termination: bool('DeleteOnTermination'),
        status: string('Status'),
        volume_id: string('VolumeId'),
        volume_owner_id: string('VolumeOwnerId'),
        associated_resource: string('AssociatedResource'),
        operator: object('Operator', operator),
    }),
};
const association = {
    carrier_ip: string('CarrierIp'),
    customer_owned_ip: string('CustomerOwnedIp'),
    owner_id: string('IpOwnerId'),
    public_dns_name: string('PublicDnsName'),
    public_ip: string('PublicIp'),
};
const networkInterface = {
    association: object('Association', association),
    attachment: object('Attachment', {
        attach_time: datetime('AttachTime'),
        attachment_id: string('AttachmentId'),
        delete_on_termination: bool('DeleteOnTermination'),
        device_index: shape_int('DeviceIndex'),
        status: string('Status'),
        network_card_index: shape_int('NetworkCardIndex'),
    }),
    description: string('Description'),
    groups: list('Groups', groupIdentifier),
    ipv6_addresses: strings('Ipv6Addresses[].Ipv6Address'),
    mac_address: string('MacAddress'),
    network_interface_id: string('NetworkInterfaceId'),
    owner_id: string('OwnerId'),
    private_dns_name: string('PrivateDnsName'),
    private_ip_address: string('PrivateIpAddress'),
    private_ip_addresses: list('PrivateIpAddresses', {
        association: object('Association', association),
        primary: bool('Primary'),
        private_dns_name: string('PrivateDnsName'),
        private_ip_address: string('PrivateIpAddress'),
    }),
    source_dest_check: bool('SourceDestCheck'),
    status: string('Status'),
    subnet_id: string('SubnetId'),
    vpc_id: string('VpcId'),
    interface_type: string('InterfaceType'),
    ipv4_prefixes: strings('Ipv4Prefixes[].Ipv4Prefix'),
    ipv6_prefixes: strings('Ipv6Prefixes[].Ipv6Prefix'),
    connection_tracking_configuration: object('ConnectionTrackingConfiguration', connectionTracking),
    operator: object('Operator', operator),
};
const elasticGpuAssociation = {
    elastic_gpu_id: string('ElasticGpuId'),
    elastic_gpu_association_id: string('ElasticGpuAssociationId'),
    elastic_gpu_association_state: string('ElasticGpuAssociationState'),
    elastic_gpu_association_time: string('ElasticGpuAssociationTime'),
};
const elasticInferenceAcceleratorAssociation = {
    elastic_inference_accelerator_arn: string('ElasticInferenceAcceleratorArn'),
    elastic_inference_accelerator_association_id: string('ElasticInferenceAcceleratorAssociationId'),
    elastic_inference_accelerator_association_state: string('ElasticInferenceAcceleratorAssociationState'),
    elastic_inference_accelerator_association_time: datetime('ElasticInferenceAcceleratorAssociationTime'),
};
const capacityReservationSpecification = {
    capacity_reservation_preference: string('CapacityReservationPreference'),
    capacity_reservation_target: object('CapacityReservationTarget', {
        capacity_reservation_id: string('CapacityReservationId'),
        capacity_reservation_resource_group_arn: string('CapacityReservationResourceGroupArn'),
    }),
};
const metadataOptions = {
    state: string('State'),
    http_tokens: string('HttpTokens'),
    http_put_response_hop_limit: shape_int('HttpPutResponseHopLimit'),
    http_endpoint: string('HttpEndpoint'),
    http_protocol_ipv6: string('HttpProtocolIpv6'),
    instance_metadata_tags: string('InstanceMetadataTags'),
};
const cpuOptions = {
    core_count: shape_int('CoreCount'),
    threads_per_core: shape_int('ThreadsPerCore'),
    amd_sev_snp: string('AmdSevSnp'),
    nested_virtualization: string('NestedVirtualization'),
};
const privateDnsNameOptions = {
    hostname_type: string('HostnameType'),
    enable_resource_name_dns_a_record: bool('EnableResourceNameDnsARecord'),
    enable_resource_name_dns_aaaa_record: bool('EnableResourceNameDnsAAAARecord'),
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/instance.js




const instance_status = {
    pending: 'busy',
    running: 'running',
    'shutting-down': 'stopped',
    stopping: 'stopped',
    stopped: 'stopped',
    terminated: 'terminated',
};
/** User data is left out: it takes a call per instance, and holds secrets. */
const INSTANCE = {
    name: 'aws_ec2_instance',
    bases: ['instance'],
    action: 'ec2:DescribeInstances',
    list: 'Reservations',
    within: { list: 'Instances', outer: 'Reservation' },
    pageSize: 1000,
    id: 'InstanceId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:instance/{id}' },
    properties: {
        ctime: datetime('LaunchTime'),
        instance_status: choice('State.Name', instance_status),
        instance_cores: shape_float('CpuOptions.CoreCount'),
        instance_ami_launch_index: shape_int('AmiLaunchIndex'),
        instance_image_id: string('ImageId'),
        instance_type: string('InstanceType'),
        instance_kernel_id: string('KernelId'),
        instance_key_name: string('KeyName'),
        instance_launch_time: datetime('LaunchTime'),
        instance_monitoring: string('Monitoring.State'),
        instance_placement: object('Placement', placement),
        instance_platform: string('Platform'),
        instance_private_dns_name: string('PrivateDnsName'),
        instance_private_ip_address: string('PrivateIpAddress'),
        instance_product_codes: list('ProductCodes', {
            product_code_id: string('ProductCodeId'),
            product_code_type: string('ProductCodeType'),
        }),
        instance_public_dns_name: string('PublicDnsName'),
        instance_public_ip_address: string('PublicIpAddress'),
        instance_ramdisk_id: string('RamdiskId'),
        instance_state: object('State', { code: shape_int('Code'), name: string('Name') }),
        instance_state_transition_reason: string('StateTransitionReason'),
        instance_subnet_id: string('SubnetId'),
        instance_architecture: string('Architecture'),
        instance_block_device_mappings: list('BlockDeviceMappings', blockDeviceMapping),
        instance_client_token: string('ClientToken'),
        instance_ebs_optimized: bool('EbsOptimized'),
        instance_ena_support: bool('EnaSupport'),
        instance_hypervisor: string('Hypervisor'),
        instance_iam_instance_profile: object('IamInstanceProfile', { arn: string('Arn'), id: string('Id') }),
        instance_lifecycle: string('InstanceLifecycle'),
        instance_elastic_gpu_associations: list('ElasticGpuAssociations', elasticGpuAssociation),
        instance_elastic_inference_accelerator_associations: list('ElasticInferenceAcceleratorAssociations', elasticInferenceAcceleratorAssociation),
        instance_network_interfaces: list('NetworkInterfaces', networkInterface),
        instance_outpost_arn: string('OutpostArn'),
        instance_root_device_name: string('RootDeviceName'),
        instance_root_device_type: string('RootDeviceType'),
        instance_security_groups: list('SecurityGroups', groupIdentifier),
        instance_source_dest_check: bool('SourceDestCheck'),
        instance_spot_instance_request_id: string('SpotInstanceRequestId'),
        instance_sriov_net_support: string('SriovNetSupport'),
        instance_state_reason: object('StateReason', { code: string('Code'), message: string('Message') }),
        instance_virtualization_type: string('VirtualizationType'),
        instance_cpu_options: object('CpuOptions', cpuOptions),
        instance_capacity_reservation_id: string('CapacityReservationId'),
        instance_capacity_reservation_specification: object('CapacityReservationSpecification', capacityReservationSpecification),
        instance_hibernation_options: bool('HibernationOptions.Configured'),
        instance_licenses: strings('Licenses[].LicenseConfigurationArn'),
        instance_metadata_options: object('MetadataOptions', metadataOptions),
        instance_enclave_options: bool('EnclaveOptions.Enabled'),
        instance_boot_mode: string('BootMode'),
        instance_platform_details: string('PlatformDetails'),
        instance_usage_operation: string('UsageOperation'),
        instance_usage_operation_update_time: datetime('UsageOperationUpdateTime'),
        instance_private_dns_name_options: object('PrivateDnsNameOptions', privateDnsNameOptions),
        instance_ipv6_address: string('Ipv6Address'),
        instance_tpm_support: string('TpmSupport'),
        instance_maintenance_options: string('MaintenanceOptions.AutoRecovery'),
        instance_reboot_migration: string('MaintenanceOptions.RebootMigration'),
        instance_current_instance_boot_mode: string('CurrentInstanceBootMode'),
        instance_capacity_block_id: string('CapacityBlockId'),
        instance_bandwidth_weighting: string('NetworkPerformanceOptions.BandwidthWeighting'),
        instance_operator: object('Operator', operator),
        instance_reservation_id: string('Reservation.ReservationId'),
        instance_requester_id: string('Reservation.RequesterId'),
        vpc_id: string('VpcId'),
        subnet_id: string('SubnetId'),
        owner_id: string('Reservation.OwnerId'),
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_subnet', 'SubnetId', 'default', 'delete'),
        ...to('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId'),
        ...from('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId', 'delete'),
        ...to('aws_ec2_network_interface', 'NetworkInterfaces[].NetworkInterfaceId'),
        ...from('aws_ec2_network_interface', 'NetworkInterfaces[].NetworkInterfaceId', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/network-interface.js



const network_interface_association = {
    allocation_id: string('AllocationId'),
    association_id: string('AssociationId'),
    ip_owner_id: string('IpOwnerId'),
    public_dns_name: string('PublicDnsName'),
    public_ip: string('PublicIp'),
    customer_owned_ip: string('CustomerOwnedIp'),
    carrier_ip: string('CarrierIp'),
};
/** The edges to and from instances are the instance's to tell. */
const NETWORK_INTERFACE = {
    name: 'aws_ec2_network_interface',
    bases: ['network_interface'],
    action: 'ec2:DescribeNetworkInterfaces',
    list: 'NetworkInterfaces',
    pageSize: 1000,
    id: 'NetworkInterfaceId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:network-interface/{id}' },
    tagsFrom: 'TagSet',
    properties: {
        network_interface_type: string('InterfaceType'),
        network_interface_status: string('Status'),
        private_ips: strings('PrivateIpAddresses[].PrivateIpAddress'),
        public_ips: strings('PrivateIpAddresses[].Association.PublicIp'),
        mac: string('MacAddress'),
        v6_ips: strings('Ipv6Addresses[].Ipv6Address'),
        description: string('Description'),
        nic_association: object('Association', network_interface_association),
        nic_attachment: object('Attachment', {
            attach_time: datetime('AttachTime'),
            attachment_id: string('AttachmentId'),
            delete_on_termination: bool('DeleteOnTermination'),
            device_index: shape_int('DeviceIndex'),
            network_card_index: shape_int('NetworkCardIndex'),
            instance_id: string('InstanceId'),
            instance_owner_id: string('InstanceOwnerId'),
            status: string('Status'),
        }),
        nic_availability_zone: string('AvailabilityZone'),
        nic_availability_zone_id: string('AvailabilityZoneId'),
        nic_groups: list('Groups', groupIdentifier),
        nic_outpost_arn: string('OutpostArn'),
        nic_private_dns_name: string('PrivateDnsName'),
        nic_public_dns_name: string('PublicDnsName'),
        nic_private_ip_address: string('PrivateIpAddress'),
        nic_private_ip_addresses: list('PrivateIpAddresses', {
            association: object('Association', network_interface_association),
            primary: bool('Primary'),
            private_dns_name: string('PrivateDnsName'),
            private_ip_address: string('PrivateIpAddress'),
        }),
        nic_ipv4_prefixes: strings('Ipv4Prefixes[].Ipv4Prefix'),
        nic_ipv6_prefixes: strings('Ipv6Prefixes[].Ipv6Prefix'),
        nic_requester_id: string('RequesterId'),
        nic_requester_managed: bool('RequesterManaged'),
        nic_source_dest_check: bool('SourceDestCheck'),
        nic_subnet_id: string('SubnetId'),
        nic_tag_set: list('TagSet', { key: string('Key'), value: string('Value') }),
        nic_deny_all_igw_traffic: bool('DenyAllIgwTraffic'),
        nic_ipv6_native: bool('Ipv6Native'),
        nic_ipv6_address: string('Ipv6Address'),
        nic_connection_tracking_configuration: object('ConnectionTrackingConfiguration', connectionTracking),
        nic_associated_subnets: strings('AssociatedSubnets[]'),
        nic_operator: object('Operator', operator),
        vpc_id: string('VpcId'),
        subnet_id: string('SubnetId'),
        owner_id: string('OwnerId'),
    },
    edges: [
        ...from('aws_vpc', 'VpcId', 'default', 'delete'),
        ...from('aws_ec2_subnet', 'SubnetId'),
        ...from('aws_ec2_security_group', 'Groups[].GroupId'),
    ],
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/region.js

/** Read once per account, by regions.ts; `LongName` is the SDK's. */
const REGION = {
    name: 'aws_region',
    bases: ['region', 'phantom_resource'],
    action: 'ec2:DescribeRegions',
    list: 'Regions',
    pageSize: 0,
    id: 'RegionName',
    nameFrom: 'RegionName',
    arn: { form: 'arn:{partition}:ec2:{id}:{account}:region/{id}' },
    properties: {
        long_name: string('LongName'),
        endpoint: string('Endpoint'),
        opt_in_status: string('OptInStatus'),
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/security-group.js


const permission = {
    from_port: shape_int('FromPort'),
    ip_protocol: string('IpProtocol'),
    ip_ranges: list('IpRanges', { cidr_ip: string('CidrIp'), description: string('Description') }),
    ipv6_ranges: list('Ipv6Ranges', { cidr_ipv6: string('CidrIpv6'), description: string('Description') }),
    prefix_list_ids: list('PrefixListIds', {
        description: string('Description'),
        prefix_list_id: string('PrefixListId'),
    }),
    to_port: shape_int('ToPort'),
    user_id_group_pairs: list('UserIdGroupPairs', {
        description: string('Description'),
        group_id: string('GroupId'),
        group_name: string('GroupName'),
        peering_status: string('PeeringStatus'),
        user_id: string('UserId'),
        vpc_id: string('VpcId'),
        vpc_peering_connection_id: string('VpcPeeringConnectionId'),
    }),
};
const SECURITY_GROUP = {
    name: 'aws_ec2_security_group',
    bases: ['security_group'],
    action: 'ec2:DescribeSecurityGroups',
    list: 'SecurityGroups',
    pageSize: 1000,
    id: 'GroupId',
    nameFrom: 'GroupName',
    arn: {
        from: 'SecurityGroupArn',
        form: 'arn:{partition}:ec2:{region}:{owner}:security-group/{id}',
    },
    properties: {
        description: string('Description'),
        group_ip_permissions: list('IpPermissions', permission),
        group_ip_permissions_egress: list('IpPermissionsEgress', permission),
        vpc_id: string('VpcId'),
        owner_id: string('OwnerId'),
    },
    edges: from('aws_vpc', 'VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/subnet.js




const SUBNET = {
    name: 'aws_ec2_subnet',
    bases: ['subnet'],
    action: 'ec2:DescribeSubnets',
    list: 'Subnets',
    pageSize: 1000,
    id: 'SubnetId',
    arn: { from: 'SubnetArn', form: 'arn:{partition}:ec2:{region}:{owner}:subnet/{id}' },
    properties: {
        subnet_availability_zone: string('AvailabilityZone'),
        subnet_availability_zone_id: string('AvailabilityZoneId'),
        subnet_available_ip_address_count: shape_int('AvailableIpAddressCount'),
        subnet_cidr_block: string('CidrBlock'),
        subnet_default_for_az: bool('DefaultForAz'),
        subnet_enable_lni_at_device_index: shape_int('EnableLniAtDeviceIndex'),
        subnet_map_public_ip_on_launch: bool('MapPublicIpOnLaunch'),
        subnet_map_customer_owned_ip_on_launch: bool('MapCustomerOwnedIpOnLaunch'),
        subnet_customer_owned_ipv4_pool: string('CustomerOwnedIpv4Pool'),
        subnet_state: string('State'),
        subnet_assign_ipv6_address_on_creation: bool('AssignIpv6AddressOnCreation'),
        subnet_ipv6_cidr_block_association_set: list('Ipv6CidrBlockAssociationSet', {
            association_id: string('AssociationId'),
            ipv6_cidr_block: string('Ipv6CidrBlock'),
            ipv6_cidr_block_state: object('Ipv6CidrBlockState', cidrBlockState),
        }),
        subnet_outpost_arn: string('OutpostArn'),
        subnet_enable_dns64: bool('EnableDns64'),
        subnet_ipv6_native: bool('Ipv6Native'),
        subnet_private_dns_name_options_on_launch: object('PrivateDnsNameOptionsOnLaunch', privateDnsNameOptions),
        subnet_block_public_access_states: object('BlockPublicAccessStates', blockPublicAccess),
        subnet_type: string('Type'),
        cidr_block: string('CidrBlock'),
        vpc_id: string('VpcId'),
        owner_id: string('OwnerId'),
    },
    edges: from('aws_vpc', 'VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/volume.js


const volume_status = {
    creating: 'busy',
    available: 'available',
    'in-use': 'in-use',
    deleting: 'deleted',
    deleted: 'deleted',
    error: 'error',
};
/** The edges to and from instances are the instance's to tell. */
const VOLUME = {
    name: 'aws_ec2_volume',
    bases: ['volume'],
    action: 'ec2:DescribeVolumes',
    list: 'Volumes',
    pageSize: 500,
    id: 'VolumeId',
    arn: { from: 'VolumeArn', form: 'arn:{partition}:ec2:{region}:{owner}:volume/{id}' },
    properties: {
        ctime: datetime('CreateTime'),
        volume_size: shape_int('Size'),
        volume_type: string('VolumeType'),
        volume_status: choice('State', volume_status),
        volume_iops: shape_int('Iops'),
        volume_throughput: shape_int('Throughput'),
        volume_encrypted: bool('Encrypted'),
        volume_attachments: list('Attachments', {
            attach_time: datetime('AttachTime'),
            device: string('Device'),
            instance_id: string('InstanceId'),
            state: string('State'),
            volume_id: string('VolumeId'),
            delete_on_termination: bool('DeleteOnTermination'),
            associated_resource: string('AssociatedResource'),
            instance_owning_service: string('InstanceOwningService'),
        }),
        availability_zone: string('AvailabilityZone'),
        availability_zone_id: string('AvailabilityZoneId'),
        volume_kms_key_id: string('KmsKeyId'),
        volume_outpost_arn: string('OutpostArn'),
        volume_snapshot_id: string('SnapshotId'),
        volume_source_volume_id: string('SourceVolumeId'),
        volume_fast_restored: bool('FastRestored'),
        volume_multi_attach_enabled: bool('MultiAttachEnabled'),
        volume_sse_type: string('SseType'),
        volume_initialization_rate: shape_int('VolumeInitializationRate'),
        volume_operator: object('Operator', operator),
        owner_id: string('OwnerId'),
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/vpc.js



const VPC = {
    name: 'aws_vpc',
    bases: ['network'],
    action: 'ec2:DescribeVpcs',
    list: 'Vpcs',
    pageSize: 1000,
    id: 'VpcId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:vpc/{id}' },
    properties: {
        vpc_cidr_block: string('CidrBlock'),
        vpc_dhcp_options_id: string('DhcpOptionsId'),
        vpc_state: string('State'),
        vpc_instance_tenancy: string('InstanceTenancy'),
        vpc_ipv6_cidr_block_association_set: list('Ipv6CidrBlockAssociationSet', {
            association_id: string('AssociationId'),
            ipv6_cidr_block: string('Ipv6CidrBlock'),
            ipv6_cidr_block_state: object('Ipv6CidrBlockState', cidrBlockState),
            network_border_group: string('NetworkBorderGroup'),
            ipv6_pool: string('Ipv6Pool'),
        }),
        vpc_cidr_block_association_set: list('CidrBlockAssociationSet', {
            association_id: string('AssociationId'),
            cidr_block: string('CidrBlock'),
            cidr_block_state: object('CidrBlockState', cidrBlockState),
        }),
        vpc_is_default: bool('IsDefault'),
        cidr_blocks: strings('CidrBlockAssociationSet[].CidrBlock'),
        vpc_block_public_access_states: object('BlockPublicAccessStates', blockPublicAccess),
        vpc_encryption_control: object('EncryptionControl', {
            vpc_encryption_control_id: string('VpcEncryptionControlId'),
            mode: string('Mode'),
            state: string('State'),
            state_message: string('StateMessage'),
        }),
        vpc_id: string('VpcId'),
        owner_id: string('OwnerId'),
    },
    edges: [],
    inUse: { property: 'vpc_in_use', byKind: NETWORK_INTERFACE, reference: 'vpc_id' },
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds.js









/** What is read in every region, in the order of the inventory. A new kind is a file in kinds/ and a line here. */
const EC2_KINDS = [
    VPC,
    SUBNET,
    SECURITY_GROUP,
    NETWORK_INTERFACE,
    INSTANCE,
    VOLUME,
];
/** Every kind that this program reads, by name. Loads nothing of the AWS SDK. */
const AWS_KINDS = new Map([ACCOUNT, kindOf(REGION), ...EC2_KINDS.map(kindOf)].map((kind) => [kind.name, kind]));

;// CONCATENATED MODULE: ./build/src/collect/aws/list-kind.js




/** Reads every page. AWS's pages may overlap while things change: the later word on an id counts. */
async function listKind(kind, place, ec2, context) {
    const found = new Map();
    try {
        for await (const items of pagesOf(kind, ec2, context)) {
            for (const item of items) {
                const resource = toResource(kind, item, place);
                found.set(resource.id, resource);
            }
        }
        return { kind, resources: [...found.values()], failure: null };
    }
    catch (thrown) {
        if (!(thrown instanceof CallFailure) && !(thrown instanceof MalformedAnswer))
            throw thrown;
        return { kind, resources: [...found.values()], failure: classify(thrown, kind.action) };
    }
}
async function* pagesOf(kind, ec2, context) {
    const tokens = new Set();
    let token = null;
    do {
        const input = { MaxResults: kind.pageSize, ...(token === null ? {} : { NextToken: token }) };
        const page = await callAws(kind.action, async (signal) => readPage(kind, await ec2(operationOf(kind.action), input, signal)), context);
        if (page.next !== null && tokens.has(page.next)) {
            throw malformed(kind.action, 'AWS sent the same NextToken twice');
        }
        if (page.next !== null)
            tokens.add(page.next);
        token = page.next;
        yield page.items;
    } while (token !== null);
}
/**
 * An empty listing is an empty list. Where the list is missing altogether (an empty reply, a login page that happens
 * to be well-formed, an error with status 200), nothing is known.
 */
function readPage(kind, answer) {
    const { NextToken: next } = answer;
    return {
        items: list_kind_itemsOf(kind, answer),
        next: typeof next === 'string' && next !== '' ? next : null,
    };
}
function list_kind_itemsOf(kind, answer) {
    const { within } = kind;
    const listed = listIn(answer, kind.list);
    if (within === undefined)
        return listed;
    const items = [];
    for (const outer of listed) {
        for (const inner of listIn(outer, within.list)) {
            items.push(isRecord(inner) ? { ...inner, [within.outer]: outer } : inner);
        }
    }
    return items;
}
function listIn(holder, member) {
    const listed = isRecord(holder) ? holder[member] : undefined;
    if (!Array.isArray(listed))
        throw new MalformedAnswer(`the answer holds no list of ${member}`);
    return listed;
}

;// CONCATENATED MODULE: ./build/src/collect/aws/scope.js







/** Requests in flight per account and region: EC2 counts its throttles there. */
const REQUESTS_PER_SCOPE = 4;
/** Reads every kind of one account in one region. What fails is a gap and stops nothing else. */
async function collectScope(sdk, account, region, credentials, context) {
    if (context.signal.aborted)
        return unread(account, region.name, timeoutOf('ec2:Describe*'));
    const place = { account: account.id, region: region.name, partition: account.partition };
    const ec2 = sdk.ec2(region.name, credentials);
    const listings = new Map();
    await forEachLimited(EC2_KINDS, REQUESTS_PER_SCOPE, async (kind) => {
        listings.set(kind, await listKind(kind, place, ec2, context));
    });
    const resources = [];
    const complete = [];
    const gaps = [];
    for (const listing of [regionItself(region, place, sdk), ...inOrder(listings)]) {
        const { kind, failure } = listing;
        for (const resource of listing.resources)
            resources.push(resource);
        if (failure === null)
            complete.push(completeOf(place, kind.name, listing.resources.length));
        else
            gaps.push(gapOf(failure, place.account, place.region, kind.name));
    }
    return { account, region: region.name, resources, complete, gaps };
}
/** A scope of which nothing was read. */
function unread(account, region, failure) {
    return {
        account,
        region,
        resources: [],
        complete: [],
        gaps: [gapOf(failure, account.id, region, coverage/* EVERYTHING */.Qz)],
    };
}
function completeOf(place, kind, count) {
    return { account: place.account, region: place.region, kind, count };
}
function regionItself({ name, description }, place, sdk) {
    if (description instanceof CallFailure)
        return { kind: REGION, resources: [], failure: description };
    const item = { ...description, LongName: sdk.longName(name) };
    return { kind: REGION, resources: [toResource(REGION, item, place)], failure: null };
}
function inOrder(listings) {
    return EC2_KINDS.flatMap((kind) => {
        const listing = listings.get(kind);
        if (listing === undefined)
            return [];
        return [kind.inUse === undefined ? listing : withUse(listing, kind.inUse, listings)];
    });
}
/**
 * Says which resources something else in the scope belongs to. Where the other kind was not read to its end, an
 * unused one cannot be told from a used one: the property is left out, and the kind is not complete.
 */
function withUse(listing, { property, byKind, reference }, listings) {
    const users = listings.get(byKind);
    const used = new Set(users?.resources.map((user) => user.reported[reference]));
    const certain = users !== undefined && users.failure === null;
    const resources = listing.resources.map((resource) => {
        const isUsed = used.has(resource.id);
        if (!isUsed && !certain)
            return resource;
        return { ...resource, reported: { ...resource.reported, [property]: isUsed } };
    });
    if (certain || listing.failure !== null || listing.resources.length === 0)
        return { ...listing, resources };
    const { reason, action, message } = users?.failure ?? timeoutOf(byKind.action);
    return {
        ...listing,
        resources,
        failure: new CallFailure(reason, action, `${property} takes ${byKind.name}. ${message}`),
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/collect/aws/sdk.js


/** As the SDK's own clients do, so that a request never leaves with credentials about to expire. */
const RENEW_BEFORE_MS = 300_000;
/** Per origin, which is per region; the SDK's default. */
const MAX_SOCKETS = 50;
const CONNECTION_TIMEOUT_MS = 5_000;
/** To the first byte, and between bytes. The slowest Describe pages of 1,000 take some 10 s. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Loads the SDK, which takes some 0.3 s: only runs that collect pay for it. */
async function loadSdk(environment) {
    const [ec2, sts, providers, config, { NodeHttpHandler }, endpoints] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(193)]).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 9719, 19)),
        __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(279)]).then(__webpack_require__.t.bind(__webpack_require__, 1279, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(152)]).then(__webpack_require__.t.bind(__webpack_require__, 5152, 19)),
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
    const stsClient = new sts.STSClient({ ...shared, region: homeRegion, credentials: ownCredentials });
    const commands = ec2;
    return {
        homeRegion,
        ownCredentials,
        remember: (source, now) => config.memoize(source, ({ expiration }) => expiration !== undefined && expiration.getTime() - now().getTime() < RENEW_BEFORE_MS, ({ expiration }) => expiration !== undefined),
        getCallerIdentity: (abortSignal) => stsClient.send(new sts.GetCallerIdentityCommand({}), { abortSignal }),
        assumeRole: (request, abortSignal) => stsClient.send(new sts.AssumeRoleCommand(request), { abortSignal }),
        ec2: (region, credentials) => {
            const client = new ec2.EC2Client({ ...shared, region, credentials });
            return async (operation, input, abortSignal) => {
                const Command = commands[`${operation}Command`];
                if (Command === undefined)
                    throw new TypeError(`The AWS SDK has no EC2 operation ${operation}.`);
                return { ...(await client.send(new Command(input), { abortSignal })) };
            };
        },
        longName: (region) => {
            const { description } = endpoints.partition(region);
            return description;
        },
        close: () => requestHandler.destroy(),
    };
}

;// CONCATENATED MODULE: ./build/src/collect/aws/collect.js













const REQUESTS_IN_FLIGHT = 40;
/** Sets of credentials are asked for apart: a renewal must not wait behind the requests that wait for it. */
const STS_REQUESTS_IN_FLIGHT = 10;
const ACCOUNTS_AT_A_TIME = 10;
const SCOPES_AT_A_TIME = 20;
/** So that the log moves even where nothing else does. */
const HEARTBEAT_MS = 5_000;
/** Scopes that are read and not yet taken. With a slow consumer, memory holds these and the ones being read. */
const UNREAD_SCOPES = 4;
/**
 * Reads the accounts, scope by scope, each handed over as soon as it is finished. Nothing that AWS, the network or
 * the credentials do is thrown: it comes as a gap.
 */
function collectAws(request, tools) {
    return collectAtPace(request, tools, AWS_PACE);
}
async function* collectAtPace(request, tools, pace) {
    const stop = new AbortController();
    const { signal } = stop;
    // Every request listens to it, and so does every pause.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const onAbort = () => stop.abort();
    tools.signal.addEventListener('abort', onAbort, { once: true });
    if (tools.signal.aborted)
        onAbort();
    const channel = new Channel(UNREAD_SCOPES);
    const sdk = await loadSdk(tools.environment);
    const run = new Collection(sdk, request, { ...tools, signal }, pace, channel);
    const work = run.collect().then(() => channel.close(), (thrown) => channel.fail(thrown));
    const heartbeat = setInterval(() => run.tellProgress(), HEARTBEAT_MS).unref();
    try {
        yield* channel.read();
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
    #progress;
    #scopes = new Limit(SCOPES_AT_A_TIME);
    #ec2;
    #sts;
    constructor(sdk, request, tools, pace, channel) {
        const { signal, now } = tools;
        this.#sdk = sdk;
        this.#request = request;
        this.#tools = tools;
        this.#channel = channel;
        this.#progress = new Progress(tools.logger, now);
        this.#ec2 = { signal, now, pace, requests: new Limit(REQUESTS_IN_FLIGHT) };
        this.#sts = { signal, now, pace, requests: new Limit(STS_REQUESTS_IN_FLIGHT) };
    }
    async collect() {
        const targets = await this.#targets();
        this.#progress.begin(targets.length);
        await forEachLimited(targets, ACCOUNTS_AT_A_TIME, async (target) => {
            const progress = this.#progress.account(target.account);
            await this.#collectAccount(target, progress);
            progress.end();
        });
        this.#progress.end();
    }
    tellProgress() {
        this.#progress.tick();
    }
    async #targets() {
        try {
            return accounts_targetsOf(this.#request, await whoAmI(this.#sdk, this.#sts));
        }
        catch (thrown) {
            if (thrown instanceof CallFailure)
                return unreadableTargets(this.#request, thrown);
            throw thrown;
        }
    }
    async #collectAccount(target, progress) {
        const { account } = target;
        const opened = await this.#open(target);
        if (opened instanceof CallFailure)
            return this.#hand(unread(account, '*', opened), progress);
        await this.#hand({
            account,
            region: resource/* GLOBAL_REGION */.ju,
            resources: [accountResource(account, 'role' in target ? target.role : null)],
            complete: [{ account: account.id, region: resource/* GLOBAL_REGION */.ju, kind: ACCOUNT.name, count: 1 }],
            gaps: [],
        }, progress);
        const wanted = this.#request.regions;
        const regions = await chooseRegions(this.#sdk, opened, account.partition, wanted, this.#ec2);
        progress.regionsFound(regions.read.length);
        for (const { name, failure } of regions.skipped)
            await this.#hand(unread(account, name, failure), progress);
        await Promise.all(regions.read.map((region) => this.#scopes.run(async () => {
            await this.#hand(await collectScope(this.#sdk, account, region, opened, this.#ec2), progress);
            progress.regionDone();
        })));
    }
    async #open(target) {
        if ('failure' in target)
            return target.failure;
        const { account, role } = target;
        if (this.#tools.signal.aborted)
            return timeoutOf(role === null ? DESCRIBE_REGIONS : ASSUME_ROLE);
        if (role === null)
            return this.#sdk.ownCredentials;
        const { externalId } = this.#request;
        const toAssume = { arn: role, externalId, sessionName: sessionName(this.#tools.environment) };
        const credentials = assumedCredentials(this.#sdk, account, toAssume, this.#sts);
        try {
            await credentials();
            return credentials;
        }
        catch (thrown) {
            return classify(thrown, ASSUME_ROLE);
        }
    }
    async #hand(collected, progress) {
        progress.add(collected);
        await this.#channel.push(collected);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/collect/inventory-record.js
const INVENTORY_SCHEMA = 1;

;// CONCATENATED MODULE: ./build/src/collect/inventory-writer.js







/** Characters handed to the compressor at a time. */
const BATCH = 65_536;
/**
 * Writes an inventory scope by scope. The file appears under its name when it is whole: what a broken run leaves
 * behind is never taken for an inventory. Calls follow each other; they are not made side by side.
 */
class InventoryWriter {
    #path;
    #unfinished;
    #gzip = (0,external_node_zlib_.createGzip)();
    #written;
    #accounts = new Set();
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
        await writer.#add({ type: 'header', schema: INVENTORY_SCHEMA, run: header.run, at: header.at });
        return writer;
    }
    /** Waits for the disk, so that memory does not fill. */
    async write(collected) {
        const { id } = collected.account;
        if (id !== coverage/* EVERYTHING */.Qz && !this.#accounts.has(id)) {
            this.#accounts.add(id);
            const { name, partition } = collected.account;
            await this.#add({ type: 'account', id, name, partition });
        }
        for (const resource of collected.resources) {
            this.#resources += 1;
            await this.#add({ type: 'resource', ...resource });
        }
        for (const complete of collected.complete)
            await this.#add({ type: 'complete', ...complete });
        for (const gap of collected.gaps)
            await this.#add({ type: 'gap', ...gap });
    }
    /** Writes the rest and gives the file its name. */
    async close() {
        await this.#add({ type: 'end', resources: this.#resources });
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
    async #add(record) {
        this.#batch += `${JSON.stringify(record)}\n`;
        if (this.#batch.length < BATCH)
            return;
        const batch = this.#batch;
        this.#batch = '';
        const { promise, resolve } = Promise.withResolvers();
        this.#gzip.write(batch, resolve);
        const failure = await promise;
        // A full disk ends both streams; the reason is the file's to tell.
        if (failure)
            throw notWritable(this.#path, (await this.#written)?.failure ?? failure);
    }
}
function notWritable(path, error) {
    return new errors/* UserError */.y(`The inventory cannot be written to ${path}: ${(0,errors/* messageOf */.b)(error)}. Choose a report-dir that can be written and has room.`);
}

;// CONCATENATED MODULE: ./build/src/search/surroundings.js
/** What every resource of a scope has above it: cloud, account and region (`/ancestors.account.reported.name`). */
function surroundingsOf(account, region) {
    const ancestors = new Map([
        ['cloud', node('aws', 'aws')],
        ['account', node(account.id, account.name)],
        ['region', node(region, region)],
    ]);
    return { ancestor: (_resource, kind) => ancestors.get(kind) ?? null };
}
function node(id, name) {
    return { id, name, reported: { id, name } };
}

;// CONCATENATED MODULE: ./build/src/evaluate/evaluate-scope.js




/**
 * Checks the rules against one scope. A violation is reported when it is certain from what was read: the resource
 * itself was read, and so was everything else that its rule asks about. A rule is complete in a scope when every kind
 * that it needs was read to its end there.
 */
function evaluateScope(rules, scope) {
    const violations = [];
    const outcomes = [];
    const byKind = Map.groupBy(scope.resources, (resource) => resource.kind);
    const surroundings = surroundingsOf(scope.account, scope.region);
    for (const compiled of rules) {
        const { rule, query } = compiled;
        if (!(0,model_rule/* appliesTo */.Gl)(rule, scope.account.environment))
            continue;
        if (!query.subjects.some((kind) => isPartOf(scope, kind)))
            continue;
        const others = query.kinds.filter((kind) => !query.subjects.includes(kind));
        const certain = !others.some((kind) => isGap(scope, kind));
        let checked = 0;
        let violated = 0;
        for (const kind of certain ? query.subjects : []) {
            for (const resource of byKind.get(kind) ?? []) {
                checked += 1;
                const evidence = query.match(resource, surroundings);
                if (evidence === null)
                    continue;
                violated += 1;
                violations.push(violationOf(compiled, scope.account, resource, evidence));
            }
        }
        outcomes.push({
            rule: rule.id,
            account: scope.account.id,
            region: scope.region,
            complete: !query.kinds.some((kind) => isGap(scope, kind)),
            passed: checked - violated,
            violations: violated,
        });
    }
    return { violations, outcomes };
}
function isPartOf(scope, kind) {
    return scope.complete.some((entry) => entry.kind === kind) || isGap(scope, kind);
}
function isGap(scope, kind) {
    return scope.gaps.some((gap) => (0,coverage/* gapCovers */.ZF)(gap, scope.account.id, scope.region, kind));
}
function violationOf({ rule }, account, resource, evidence) {
    const subject = {
        rule: rule.id,
        account: resource.account,
        region: resource.region,
        kind: resource.kind,
        id: resource.id,
    };
    const { arn } = resource.reported;
    return {
        ...subject,
        fingerprint: fingerprint(subject),
        name: resource.name,
        arn: typeof arn === 'string' ? arn : '',
        severity: (0,model_rule/* severityFor */.v1)(rule, account.environment),
        environment: account.environment,
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/src/history/remembered.js


/**
 * What the last run knew, by fingerprint; empty unless a history was loaded. A finding under a former id of a rule
 * (`aliases`) is brought to the present one, so that renaming a rule neither fixes nor adds anything.
 */
function rememberedFindings(loaded, rules) {
    if (loaded.status !== 'loaded')
        return new Map();
    const byName = rulesByName(rules);
    const direct = new Map();
    const renamed = new Map();
    for (const [key, finding] of Object.entries(loaded.history.findings)) {
        const rule = byName.get(finding.rule)?.id ?? finding.rule;
        if (rule === finding.rule)
            direct.set(key, finding);
        else {
            const current = { ...finding, rule };
            renamed.set(fingerprint(current), current);
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
 * `withdrawn` where the settings left its rule, account or region out on purpose; an account that merely failed is not.
 */
function compareWithHistory(input) {
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
    return {
        findings: findings.toSorted(compareFindings),
        fixed: fixed.toSorted(compareFindings),
        past: pastOf(input.loaded),
    };
}
function withPast(violation, before, firstSeen, now) {
    if (!before)
        return { ...violation, result: 'violation', state: 'new', firstSeen, lastSeen: now, reopened: 0 };
    const reopened = before.fixedAt !== null;
    return {
        ...violation,
        result: 'violation',
        state: reopened ? 'reopened' : 'known',
        firstSeen: before.firstSeen,
        lastSeen: now,
        reopened: before.reopened + (reopened ? 1 : 0),
    };
}
function unseen(fingerprint, before) {
    const { fixedAt: _, ...kept } = before;
    return { ...kept, fingerprint, evidence: [], result: 'unknown', state: 'unseen' };
}
function gone(fingerprint, before, how) {
    const { rule, account, region, kind, id, name, severity, firstSeen } = before;
    return { rule, account, region, kind, id, fingerprint, name, severity, firstSeen, how };
}
function lookForGone(input) {
    const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
    const accounts = new Map(input.accounts.map((account) => [account.id, account]));
    const complete = completeOutcomes(input.outcomes);
    const listed = new Set(input.coverage.complete.map(listingKey));
    const gaps = Map.groupBy(input.coverage.gaps, (gap) => gap.account);
    return (before) => {
        const rule = rules.get(before.rule);
        const account = accounts.get(before.account);
        if (!rule || leftOut(input.settings, rule, account, before))
            return 'withdrawn';
        const { account: id, region, kind } = before;
        if (!complete.has(outcomeKey(before)))
            return 'unseen';
        if (gaps.has(coverage/* EVERYTHING */.Qz))
            return 'unseen';
        if (gaps.get(id)?.some((gap) => (0,coverage/* gapCovers */.ZF)(gap, id, region, kind)))
            return 'unseen';
        const deleted = input.presence?.has(before) === false && listed.has(listingKey(before));
        return deleted ? 'deleted' : 'repaired';
    };
}
function leftOut(settings, rule, account, before) {
    if (accountLeftOut(settings, before.account) || regionLeftOut(settings, before.region))
        return true;
    return (account !== undefined && !(0,model_rule/* appliesTo */.Gl)(rule, account.environment) && environmentIsCertain(settings, account));
}
/** One incomplete outcome spoils its scope, should a scope have been evaluated in parts. */
function completeOutcomes(outcomes) {
    const keys = new Set(outcomes.map(outcomeKey));
    for (const outcome of outcomes)
        if (!outcome.complete)
            keys.delete(outcomeKey(outcome));
    return keys;
}
function outcomeKey(of) {
    return [of.rule, of.account, of.region].join('\n');
}
function listingKey(of) {
    return [of.account, of.region, of.kind].join('\n');
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

;// CONCATENATED MODULE: ./build/src/history/presence.js
/** Memory: one key per open finding of the history, whatever the number of resources in the run. */
function watchPresence(loaded) {
    const watched = new Set();
    const present = new Set();
    if (loaded.status === 'loaded') {
        for (const finding of Object.values(loaded.history.findings)) {
            if (finding.fixedAt === null)
                watched.add(resourceKey(finding));
        }
    }
    return {
        saw(resource) {
            if (watched.size === 0)
                return;
            const key = resourceKey(resource);
            if (watched.has(key))
                present.add(key);
        },
        has: (subject) => present.has(resourceKey(subject)),
    };
}
function resourceKey(of) {
    return [of.account, of.region, of.kind, of.id].join('\n');
}

;// CONCATENATED MODULE: ./build/src/model/history.js
const HISTORY_SCHEMA = 1;

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
        schema: HISTORY_SCHEMA,
        run: { id: run.id, at: now },
        findings: Object.fromEntries(findings),
        alerts: input.alerts,
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

;// CONCATENATED MODULE: ./build/src/history/parse.js




/** Says what is wrong with a history file, such as `findings.3f….severity is "bad"`. */
class DamagedHistoryError extends Error {
    name = 'DamagedHistoryError';
}
/**
 * Reads a history file's text. Everything that later stages rely on is checked, because the file travels through
 * caches, artifacts and people's hands. Throws DamagedHistoryError; never returns a part.
 */
function parseHistory(text) {
    const file = parse_object(parseJson(text), 'the file');
    const schema = file['schema'];
    if (schema !== HISTORY_SCHEMA) {
        throw new DamagedHistoryError(`its schema is ${parse_show(schema)} and this version of Cloud Baseline reads ${HISTORY_SCHEMA}`);
    }
    const run = parse_object(file['run'], 'run');
    return {
        schema: HISTORY_SCHEMA,
        run: { id: parse_string(run['id'], 'run.id'), at: time(run['at'], 'run.at') },
        findings: mapOf(file['findings'], 'findings', finding),
        alerts: mapOf(file['alerts'], 'alerts', parse_alert),
    };
}
function parseJson(text) {
    if (text.trim() === '')
        throw new DamagedHistoryError('it is empty');
    try {
        return JSON.parse(text);
    }
    catch {
        throw new DamagedHistoryError('it is not JSON; was it cut off or edited?');
    }
}
function finding(value, where, key) {
    const of = parse_object(value, where);
    const text = (name) => parse_string(of[name], `${where}.${name}`);
    const read = {
        rule: text('rule'),
        account: text('account'),
        region: text('region'),
        kind: text('kind'),
        id: text('id'),
        name: text('name'),
        arn: text('arn'),
        severity: oneOf(of['severity'], model_severity/* SEVERITIES */.oC, `${where}.severity`),
        environment: text('environment'),
        firstSeen: time(of['firstSeen'], `${where}.firstSeen`),
        lastSeen: time(of['lastSeen'], `${where}.lastSeen`),
        fixedAt: nullOr(of['fixedAt'], `${where}.fixedAt`, time),
        reopened: wholeNumber(of['reopened'], `${where}.reopened`),
    };
    // A finding under a wrong key would never be met again and then be told as fixed.
    if (fingerprint(read) !== key)
        throw new DamagedHistoryError(`${where} does not belong under this key`);
    return read;
}
function parse_alert(value, where, key) {
    const of = parse_object(value, where);
    if (of['key'] !== key)
        throw new DamagedHistoryError(`${where}.key is ${parse_show(of['key'])}`);
    return {
        key,
        rule: parse_string(of['rule'], `${where}.rule`),
        account: nullOr(of['account'], `${where}.account`, parse_string),
        fingerprint: nullOr(of['fingerprint'], `${where}.fingerprint`, parse_string),
        sentTo: parse_string(of['sentTo'], `${where}.sentTo`),
        status: oneOf(of['status'], ['open', 'unsent'], `${where}.status`),
        firstTriggered: time(of['firstTriggered'], `${where}.firstTriggered`),
        lastTriggered: time(of['lastTriggered'], `${where}.lastTriggered`),
        pending: nullOr(of['pending'], `${where}.pending`, (pending, at) => pendingDelivery(pending, at, key)),
    };
}
function pendingDelivery(value, where, key) {
    const of = parse_object(value, where);
    const action = oneOf(of['action'], ['trigger', 'resolve'], `${where}.action`);
    const body = parse_object(of['body'], `${where}.body`);
    // The body is sent as it is: it must not speak about another alert.
    if (body['event_action'] !== action || body['dedup_key'] !== key) {
        throw new DamagedHistoryError(`${where}.body is not about this alert`);
    }
    return {
        action,
        body,
        since: time(of['since'], `${where}.since`),
        error: parse_string(of['error'], `${where}.error`),
    };
}
function mapOf(value, where, read) {
    const entries = Object.entries(parse_object(value, where));
    return Object.fromEntries(entries.map(([key, entry]) => [key, read(entry, `${where}.${key}`, key)]));
}
function parse_object(value, where) {
    if (!isJsonObject(value))
        throw new DamagedHistoryError(`${where} is ${parse_show(value)}, not an object`);
    return value;
}
function parse_string(value, where) {
    if (typeof value !== 'string')
        throw new DamagedHistoryError(`${where} is ${parse_show(value)}, not a text`);
    return value;
}
function time(value, where) {
    if (typeof value !== 'string' || !ISO_TIME.test(value) || Number.isNaN(Date.parse(value))) {
        throw new DamagedHistoryError(`${where} is ${parse_show(value)}, not a time such as 2026-01-31T12:00:00Z`);
    }
    return value;
}
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
function wholeNumber(value, where) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw new DamagedHistoryError(`${where} is ${parse_show(value)}, not a whole number`);
    }
    return value;
}
function oneOf(value, allowed, where) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
        throw new DamagedHistoryError(`${where} is ${parse_show(value)}, not one of ${allowed.join(', ')}`);
    }
    return found;
}
function nullOr(value, where, read) {
    if (value === undefined)
        throw new DamagedHistoryError(`${where} is missing`);
    return value === null ? null : read(value, where);
}
function parse_show(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value).slice(0, 60);
}

;// CONCATENATED MODULE: ./build/src/history/store.js








/**
 * Reads the history file; `null`: none is kept. Never throws: a file that is there but can not be used comes back as
 * `damaged`, which is not the same as nothing before.
 */
async function loadHistory(path) {
    if (path === null)
        return { status: 'none' };
    try {
        return { status: 'loaded', history: parseHistory(await (0,external_node_fs_promises_.readFile)(path, 'utf8')) };
    }
    catch (error) {
        if (store_codeOf(error) === 'ENOENT')
            return { status: 'first', message: firstMessage(path) };
        return { status: 'damaged', message: damagedMessage(path, reasonOf(error)) };
    }
}
/**
 * Writes the history in one step: a reader sees the old file or the new one, never a part. A damaged file that it
 * replaces is kept beside it. Throws UserError where the path can not be written.
 */
async function saveHistory(path, history) {
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
        if ((await loadHistory(path)).status === 'damaged')
            await keepAside(path);
        await writeThrough(temporary, `${JSON.stringify(sortKeys(history), null, 1)}\n`);
        await (0,external_node_fs_promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* UserError */.y(`The history could not be written to ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)(reasonOf(error))}. ` +
            'Set the input `history` to a file in a folder that this job may write to. Without it the next run cannot ' +
            'tell what is new or fixed and cannot resolve the alerts of this one.');
    }
}
async function writeThrough(path, text) {
    const file = await (0,external_node_fs_promises_.open)(path, 'wx');
    try {
        await file.writeFile(text, 'utf8');
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** As `<path>.damaged`, or with a number where that is taken: what a person may want to repair is not overwritten. */
async function keepAside(path) {
    for (let number = 1; number < 100; number++) {
        const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`;
        try {
            await (0,external_node_fs_promises_.link)(path, aside).catch(async (error) => {
                if (store_codeOf(error) === 'EEXIST')
                    throw error;
                // Not every file system has hard links.
                await (0,external_node_fs_promises_.copyFile)(path, aside, external_node_fs_promises_.constants.COPYFILE_EXCL);
            });
            return;
        }
        catch (error) {
            // A file that may be replaced but not be read can not be kept; the new history matters more.
            if (store_codeOf(error) !== 'EEXIST')
                return;
        }
    }
}
/** The same content gives the same bytes, so that a history in git shows only what changed. */
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!isJsonObject(value))
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b)));
}
function firstMessage(path) {
    return (`No history was found at ${(0,visible/* visible */.R)(path)}: every violation counts as new and as first seen now, and alerts that ` +
        'an earlier run may have opened cannot be resolved. From the next run on this is known, if the file is kept.');
}
function damagedMessage(path, reason) {
    return (`The history at ${(0,visible/* visible */.R)(path)} could not be used: ${(0,visible/* visible */.R)(reason)}. What is new or fixed cannot be told in ` +
        'this run (every violation counts as new), and alerts that earlier runs opened cannot be resolved. ' +
        `If the path can be written, a new history replaces it and the old file stays as ${(0,visible/* visible */.R)((0,external_node_path_.basename)(path))}.damaged.`);
}
function reasonOf(error) {
    if (error instanceof DamagedHistoryError)
        return error.message;
    const code = store_codeOf(error);
    return (code === null ? undefined : REASONS.get(code)) ?? (0,errors/* messageOf */.b)(error);
}
const REASONS = new Map([
    ['EISDIR', 'it is a folder, not a file'],
    ['EACCES', 'access was denied (EACCES)'],
    ['EPERM', 'the operation is not permitted (EPERM)'],
    ['ENOTDIR', 'a part of the path is a file, not a folder (ENOTDIR)'],
    ['EROFS', 'the file system is read-only (EROFS)'],
    ['ENOSPC', 'no space is left on the device (ENOSPC)'],
]);
function store_codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return null;
    return typeof error.code === 'string' ? error.code : null;
}

// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(1522);
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

// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/result-file.js




/** Raised when a program that reads result.json would have to change. */
const RESULT_SCHEMA = 1;
function buildResult(run, alerts) {
    const { bySeverity, byEnvironment, ...counts } = (0,report_counts/* countRun */.NY)(run);
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
        accounts: run.accounts,
        rules: run.rules.map(ruleOf),
        warnings: run.warnings,
        coverage: run.coverage,
        outcomes: run.outcomes,
        alerts: { events: eventsOf(alerts), held: alerts.plan.held, notes: alerts.plan.notes },
        findings: run.findings.toSorted(compareFindings),
        fixed: run.fixed.toSorted(compareFindings),
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
        if (Array.isArray(value) && value.length > 0)
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
function* serializeLines(items, indent) {
    let separator = '[\n';
    for (const item of items) {
        yield `${separator}${indent}  ${JSON.stringify(item)}`;
        separator = ',\n';
    }
    yield `\n${indent}]`;
}
function ruleOf({ id, title, severity, status, risk, remediation, references, place }) {
    return { id, title, severity, status, risk, remediation, references, place };
}
function eventsOf({ plan, deliveries }) {
    const byKey = new Map(deliveries.map((delivery) => [delivery.event.key, delivery]));
    const planned = new Set(plan.events.map(({ key }) => key));
    const extra = deliveries.map(({ event }) => event).filter(({ key }) => !planned.has(key));
    return [...plan.events, ...extra].map(({ key, action, rule, account, fingerprint }) => {
        const delivery = byKey.get(key);
        return {
            key,
            action,
            rule,
            account,
            fingerprint,
            outcome: delivery?.outcome ?? 'unsent',
            attempts: delivery?.attempts ?? 0,
            status: delivery?.status ?? null,
            error: delivery?.error ?? null,
        };
    });
}

;// CONCATENATED MODULE: ./build/src/report/write-reports.js







/** Characters that are gathered before they are written. */
const CHUNK = 1 << 20;
/**
 * Writes result.json and pagerduty.ndjson into the folder, which is made where it is missing. Each file appears
 * whole or not at all. A folder that can not be written is a UserError.
 */
async function writeReports(run, alerts, { directory }) {
    const files = { result: (0,external_node_path_.join)(directory, file_names/* RESULT_FILE */.F), pagerduty: (0,external_node_path_.join)(directory, file_names/* PAGERDUTY_FILE */.Z) };
    try {
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
        await writeWhole(files.result, serializeResult(buildResult(run, alerts)));
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
async function writeWhole(path, parts) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await writeParts(temporary, parts);
        await (0,external_node_fs_promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function writeParts(path, parts) {
    const file = await (0,external_node_fs_promises_.open)(path, 'wx');
    try {
        let chunk = [];
        let length = 0;
        for (const part of parts) {
            chunk.push(part);
            length += part.length;
            if (length < CHUNK)
                continue;
            await file.appendFile(chunk.join(''));
            chunk = [];
            length = 0;
        }
        await file.appendFile(chunk.join(''));
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}

;// CONCATENATED MODULE: ./build/src/search/guess.js
/** The known word that is most like the misspelt one; null where none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(left, right) {
    let before = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const row = [i];
        for (let j = 1; j <= right.length; j++) {
            const replaced = at(last, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
                ? at(before, j - 2) + 1
                : Infinity;
            row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
        }
        before = last;
        last = row;
    }
    return at(last, right.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/schema/rule.json
const rule_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a rule: a map with id, title, severity, search and examples","description":"A rule of Cloud Baseline: a search that finds resources which violate it, and what people need to know about them. A file holds one rule, several documents, or a list of rules.","type":"object","additionalProperties":false,"required":["id","title","severity","search","examples"],"properties":{"id":{"title":"lower-case words joined by hyphens, at most 120 characters, such as aws-ec2-volume-not-encrypted","description":"Names the rule for good: exceptions, history and links refer to it. After a renaming the old id belongs into aliases.","type":"string","maxLength":120,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"title":{"title":"a text of 1 to 200 characters on one line","description":"What is wrong with the resources that the search finds, such as: Security groups let the whole internet in on any port.","$ref":"#/$defs/line"},"severity":{"title":"critical, high, medium or low, or a map by environment with default","description":"How bad a violation is: one severity for all accounts, or one by environment with default for the others.","if":{"type":"object"},"then":{"title":"a map of environments to severities with default for the others, such as {production: critical, default: medium}","type":"object","required":["default"],"properties":{"default":{"title":"the severity for all other environments","$ref":"#/$defs/severity"}},"additionalProperties":{"$ref":"#/$defs/severity"}},"else":{"$ref":"#/$defs/severity"}},"status":{"title":"stable, experimental or deprecated","description":"Only stable rules page. Stable where it is left out.","enum":["stable","experimental","deprecated"],"default":"stable"},"risk":{"title":"a text of 1 to 4,000 characters","description":"What can happen because of it, and what the rule does not look at.","$ref":"#/$defs/text"},"search":{"title":"a search for the resources that violate the rule","description":"In the search language. Every resource that it finds is a violation; aggregate, sort and limit have no place in it.","type":"string","minLength":1,"maxLength":20000,"pattern":"\\\\S"},"alert":{"title":"a map with summary, dedup_key and covered_by","description":"How the rule pages.","type":"object","additionalProperties":false,"properties":{"summary":{"title":"a text of 1 to 200 characters on one line","description":"What people read on the phone. The title where it is left out.","$ref":"#/$defs/line"},"dedup_key":{"title":"1 to 209 characters without control characters and without blanks around them","description":"The start of PagerDuty\'s deduplication key; the account id and, with alert-per: resource, the finding\'s fingerprint follow within PagerDuty\'s 255 characters. The id where it is left out. Changing it orphans open alerts.","type":"string","minLength":1,"maxLength":209,"pattern":"^(?!\\\\s)[^\\\\p{Cc}\\\\p{Cf}\\\\p{Cs}\\\\p{Zl}\\\\p{Zp}]*(?<!\\\\s)$"},"covered_by":{"title":"a list of rule ids","description":"Ids of broader rules. A resource that one of them pages about needs no page of this rule\'s own; the finding stays in the report.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a rule\'s id","type":"string","minLength":1}}}},"remediation":{"title":"a map with text, console, cli, terraform or url","description":"How to repair what the search finds.","type":"object","additionalProperties":false,"properties":{"text":{"title":"a text of 1 to 4,000 characters","description":"What to do, in words.","$ref":"#/$defs/text"},"console":{"title":"a text of 1 to 4,000 characters","description":"The way through the AWS console.","$ref":"#/$defs/text"},"cli":{"title":"a text of 1 to 4,000 characters","description":"Commands of the AWS CLI.","$ref":"#/$defs/text"},"terraform":{"title":"a text of 1 to 4,000 characters","description":"The repaired resource in Terraform.","$ref":"#/$defs/text"},"url":{"title":"an address that begins with https:// or http://","description":"The page that explains the repair.","$ref":"#/$defs/url"}}},"references":{"title":"a list of addresses, each once","description":"Pages to read about the rule.","type":"array","uniqueItems":true,"items":{"title":"an address that begins with https:// or http://","$ref":"#/$defs/url"},"default":[]},"aliases":{"title":"a list of names, each once","description":"Earlier ids of the rule and the names of the same check in other programs, such as EC2.13.","type":"array","uniqueItems":true,"items":{"title":"a name of letters, digits, dots, hyphens and underscores, at most 200 characters","type":"string","maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"default":[]},"environments":{"title":"a list of environments, each once","description":"Environments of accounts that the rule is meant for; all where it is left out or empty.","type":"array","uniqueItems":true,"items":{"title":"the name of an environment, such as production","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"default":[]},"examples":{"title":"a list of examples: at least one violation and one pass","description":"Resources with the result that the rule must have on each. They are tried whenever the rule is loaded.","type":"array","allOf":[{"title":"at least one example with expect: violation","contains":{"type":"object","properties":{"expect":{"const":"violation"}},"required":["expect"]}},{"title":"at least one example with expect: pass","contains":{"type":"object","properties":{"expect":{"const":"pass"}},"required":["expect"]}}],"items":{"title":"an example: a map with name, expect and resource","type":"object","additionalProperties":false,"required":["name","expect","resource"],"properties":{"name":{"title":"a text of 1 to 200 characters on one line","description":"What is special about the resource.","$ref":"#/$defs/line"},"expect":{"title":"violation or pass","description":"The result that the rule must have.","enum":["violation","pass"]},"resource":{"title":"a map of a resource\'s properties","description":"Properties as the inventory has them. Left out: kind is the only kind that the search is about, id is example, name is the id, account is 111122223333, region is us-east-1.","type":"object","properties":{"kind":{"title":"the name of a kind, such as aws_ec2_security_group","type":"string","minLength":1},"id":{"title":"an id in quotes, such as \\"sg-0123456789abcdef0\\"","type":"string","minLength":1},"name":{"title":"a name; in quotes where it looks like a number","type":"string"},"account":{"title":"12 digits in quotes, such as \\"012345678901\\" (without quotes YAML reads a number and drops its zeros)","type":"string","pattern":"^\\\\d{12}$"},"region":{"title":"the code of a region, such as us-east-1","type":"string","minLength":1}}}}}}},"$defs":{"severity":{"title":"critical, high, medium or low","enum":["critical","high","medium","low"]},"line":{"title":"a text of 1 to 200 characters on one line","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\\\S\\\\r\\\\n]*\\\\S[^\\\\r\\\\n]*\\\\n?$"},"text":{"title":"a text of 1 to 4,000 characters","type":"string","minLength":1,"maxLength":4000,"pattern":"\\\\S"},"url":{"title":"an address that begins with https:// or http://","type":"string","maxLength":2000,"pattern":"^https?://[^\\\\s<>\\"]+$"}}}');
;// CONCATENATED MODULE: ./build/src/rules/schema-problems.js




let compiled = null;
/** Checks one rule against schema/rule.json. Empty when it is well-formed. */
function schemaProblems(value) {
    compiled ??= new _2020.Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile(rule_namespaceObject);
    if (compiled(value))
        return [];
    return withoutConsequences(compiled.errors ?? []).map(explain);
}
/** One fault, one sentence: ajv also tells every attempt of `if` and `contains`, and each keyword that a value fails. */
function withoutConsequences(all) {
    const errors = all.filter((error) => error.keyword !== 'if' && !error.schemaPath.includes('/contains/'));
    const told = new Set();
    return errors.filter(({ keyword, instancePath }) => {
        if (keyword === 'contains')
            return !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`));
        if (keyword === 'additionalProperties' || keyword === 'required')
            return true;
        if (told.has(instancePath))
            return false;
        told.add(instancePath);
        return true;
    });
}
function explain(error) {
    const path = error.instancePath.split('/').slice(1).map(unescapeStep);
    const place = path.length === 0 ? '' : `${showPath(path)}: `;
    const around = error.parentSchema;
    if (error.keyword === 'additionalProperties') {
        const name = String(error.params['additionalProperty']);
        const known = Object.keys(around.properties ?? {});
        const meant = nearest(name, known);
        const help = meant === null ? `expected ${(0,words/* enumerate */.H)(known, 'or')}.` : `did you mean ${meant}?`;
        return { path: [...path, name], message: `${place}unknown field ${schema_problems_show(name)}; ${help}` };
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return {
            path,
            message: `${place}the field ${name} is missing; expected ${titleOf(around.properties?.[name])}.`,
        };
    }
    return { path, message: `${place}received ${schema_problems_show(error.data)}, expected ${titleOf(around)}.` };
}
function titleOf(part) {
    return part?.title ?? 'a value';
}
/** JSON Pointer (RFC 6901) writes / as ~1 and ~ as ~0. */
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** examples[1].expect */
function showPath(path) {
    return path.reduce((text, step) => {
        if (/^\d+$/.test(String(step)))
            return `${text}[${step}]`;
        return text === '' ? String(step) : `${text}.${step}`;
    }, '');
}
/** The received value as messages show it. */
function schema_problems_show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'number')
        return `the number ${value}`;
    const text = JSON.stringify(value);
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

;// CONCATENATED MODULE: ./build/src/rules/example-properties.js



/** What every resource has, whether its kind declares it or not. `account` and `region` place the example. */
const COMMON = {
    account: { type: 'string' },
    region: { type: 'string' },
    kind: { type: 'string' },
    id: { type: 'string' },
    name: { type: 'string' },
    arn: { type: 'string' },
    tags: { type: 'map', values: { type: 'string' } },
    ctime: { type: 'datetime' },
    mtime: { type: 'datetime' },
    atime: { type: 'datetime' },
};
/** Compares an example's properties with those that its kind declares. Paths start at the example's resource. */
function propertyProblems(resource, kind) {
    return inObject(resource, { ...COMMON, ...kind.properties }, [], kind.name);
}
function inObject(value, properties, path, owner) {
    return Object.entries(value).flatMap(([name, part]) => {
        const inner = [...path, name];
        const type = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (type !== undefined)
            return inValue(part, type, inner);
        const meant = nearest(name, Object.keys(properties));
        const help = meant === null ? ', so it makes no difference.' : `; did you mean ${meant}?`;
        return [{ path: inner, message: `${owner} has no property ${schema_problems_show(name)}${help}` }];
    });
}
function inValue(value, type, path) {
    if (value === null)
        return [];
    if (type.type === 'array' && Array.isArray(value)) {
        return value.flatMap((item, index) => inValue(item, type.items, [...path, index]));
    }
    if (type.type === 'object' && isJsonObject(value))
        return inObject(value, type.properties, path, showPath(path));
    if (type.type === 'map' && isJsonObject(value)) {
        return Object.entries(value).flatMap(([key, item]) => inValue(item, type.values, [...path, key]));
    }
    if (isScalarOf(value, type))
        return [];
    const quoted = typeof value === 'number' && SCALARS[type.type] === 'string' ? `; write "${value}" with its quotes` : '';
    return [
        {
            path,
            message: `${showPath(path)}: received ${schema_problems_show(value)}, but AWS gives ${NOUNS[type.type]}${quoted}.`,
        },
    ];
}
const SCALARS = {
    string: 'string',
    datetime: 'string',
    date: 'string',
    duration: 'string',
    int: 'number',
    float: 'number',
    boolean: 'boolean',
};
function isScalarOf(value, type) {
    if (type.type === 'any')
        return true;
    return typeof value === SCALARS[type.type] && (type.type !== 'int' || Number.isInteger(value));
}
const NOUNS = {
    string: 'a text',
    datetime: 'a time such as "2026-01-31T12:00:00Z"',
    date: 'a date such as "2026-01-31"',
    duration: 'a duration such as "3d"',
    int: 'a whole number',
    float: 'a number',
    boolean: 'true or false',
    any: 'any value',
    array: 'a list',
    map: 'a map',
    object: 'a map',
};

;// CONCATENATED MODULE: ./build/src/rules/example-resource.js

/** The account of AWS's own documentation. */
const EXAMPLE_ACCOUNT = '111122223333';
const EXAMPLE_REGION = 'us-east-1';
const EXAMPLE_ID = 'example';
/** An example's properties as the resource that an inventory would hold. The schema has checked the texts in them. */
function exampleResource(properties, kind) {
    const { account, region, ...others } = properties;
    const id = textOr(properties['id'], EXAMPLE_ID);
    const name = textOr(properties['name'], id);
    return {
        kind: kind.name,
        id,
        name,
        account: textOr(account, EXAMPLE_ACCOUNT),
        region: textOr(region, EXAMPLE_REGION),
        reported: { ...others, id, name, kind: kind.name },
        edges: [],
    };
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}
/** An example lies in an account and a region, and nothing else is around it. */
function exampleSurroundings({ account, region }) {
    return surroundingsOf({ id: account, name: account }, region);
}

;// CONCATENATED MODULE: ./build/src/rules/check-examples.js





/** Tries the rule's examples. Reports those that come out otherwise than they expect; false if there are any. */
function checkExamples({ rule, source }, query, model) {
    const results = rule.examples.map((example, index) => {
        const path = ['examples', index];
        const kind = check_examples_kindOf(example, query, model);
        if (typeof kind === 'string') {
            const line = source.lineOf([...path, 'resource', 'kind']);
            source.report('error', line, `example "${example.name}": ${kind}`);
            return false;
        }
        for (const problem of propertyProblems(example.resource, kind)) {
            const line = source.lineOf([...path, 'resource', ...problem.path]);
            source.report('warning', line, `example "${example.name}": ${problem.message}`);
        }
        const resource = exampleResource(example.resource, kind);
        const evidence = query.match(resource, exampleSurroundings(resource));
        const wrong = differenceFrom(example.expect, evidence);
        if (wrong !== null)
            source.report('error', source.lineOf(path), `example "${example.name}": ${wrong}`);
        return wrong === null;
    });
    return results.every(Boolean);
}
/** The example's kind, or a sentence that says why it has none. */
function check_examples_kindOf({ resource }, { subjects }, model) {
    const name = resource['kind'] ?? (subjects.length === 1 ? subjects[0] : undefined);
    const expected = `expected resource.kind to be ${(0,words/* enumerate */.H)(subjects, 'or')}.`;
    if (typeof name !== 'string')
        return `the search is about several kinds; ${expected}`;
    const kind = model.get(name);
    if (kind !== undefined)
        return kind;
    const meant = nearest(name, model.keys());
    return `received the kind "${name}"; ${meant === null ? expected : `did you mean ${meant}?`}`;
}
function differenceFrom(expected, evidence) {
    if (expected === 'violation')
        return evidence === null ? 'expected violation, got pass.' : null;
    if (evidence === null)
        return null;
    const reasons = evidence.map(({ path, value }) => `${path} is ${(0,limit/* limitCodePoints */.s)(JSON.stringify(value), 80)}`);
    return `expected pass, got violation${reasons.length === 0 ? '' : `, since ${(0,words/* enumerate */.H)(reasons)}`}.`;
}

;// CONCATENATED MODULE: ./build/src/search/evidence-list.js
/** Evidence in the order found, each path once. */
class EvidenceList {
    #values = new Map();
    /** A missing value is told as null. */
    add(path, value) {
        if (!this.#values.has(path))
            this.#values.set(path, value ?? null);
    }
    toArray() {
        return Array.from(this.#values, ([path, value]) => ({ path, value }));
    }
}

;// CONCATENATED MODULE: ./build/src/search/print-terms.js
/** The canonical text of a term: see docs of the search language. Reading it again gives the same text. */
function printTerm(term) {
    switch (term.type) {
        case 'all':
            return 'all';
        case 'fulltext':
            return printText(term.text);
        case 'not':
            return `not(${printTerm(term.term)})`;
        case 'is':
        case 'id':
            return `${term.type}(${printNames(term.names)})`;
        case 'function':
            return printFunction(term);
        case 'predicate': {
            const modifier = term.modifier === null ? '' : ` ${term.modifier}`;
            return `${term.path.text}${modifier} ${term.operator} ${printLiteral(term.value)}`;
        }
        case 'context':
            return `${term.path.text}.{${printTerm(term.term)}}`;
        case 'pair':
        default:
            return printPair(term);
    }
}
/** Pairs nest to the left, as deep as the search is long: no recursion along that side. */
function printPair(pair) {
    const { first, rest } = print_terms_leftSpine(pair);
    const tail = rest.map(({ operator, right }) => ` ${operator} ${printTerm(right)})`);
    return `${'('.repeat(rest.length)}${printTerm(first)}${tail.join('')}`;
}
/** `((a and b) or c)` as a, [and b, or c]. */
function print_terms_leftSpine(pair) {
    const rest = [];
    let first = pair;
    while (first.type === 'pair') {
        rest.push(first);
        first = first.left;
    }
    return { first, rest: rest.toReversed() };
}
function printNames(names) {
    const list = names.map((name) => printText(name.text)).join(', ');
    return names.length === 1 ? list : `[${list}]`;
}
function printFunction(term) {
    return `${term.name}(${[term.path.text, ...term.values.map(printLiteral)].join(', ')})`;
}
/** As JSON with blanks after commas and colons, but only backslash and quote are escaped: the language has no others. */
function printLiteral(literal) {
    switch (literal.type) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(literal.value);
        case 'number':
            return literal.text;
        case 'string':
            return printText(literal.value);
        case 'list':
            return `[${literal.items.map(printLiteral).join(', ')}]`;
        case 'object':
        default:
            return `{${literal.entries.map(([key, value]) => `${printText(key)}: ${printLiteral(value)}`).join(', ')}}`;
    }
}
function printText(text) {
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/src/search/kinds.js

/** The model as `is()` sees it: a name stands for its kind or for all kinds that have it as a base. */
class KindNames {
    all;
    #concrete = new Map();
    constructor(model) {
        this.all = [...model.keys()];
        for (const kind of model.values()) {
            for (const name of [kind.name, ...kind.bases])
                this.#add(name, kind);
        }
    }
    #add(name, kind) {
        const known = this.#concrete.get(name);
        if (known === undefined)
            this.#concrete.set(name, new Set([kind.name]));
        else
            known.add(kind.name);
    }
    get names() {
        return this.#concrete.keys();
    }
    isKnown(name) {
        return this.#concrete.has(name);
    }
    /** Concrete kinds of which at least one of the names is true. */
    concrete(names) {
        const result = new Set();
        for (const name of names)
            for (const kind of this.#concrete.get(name) ?? [])
                result.add(kind);
        return result;
    }
    /** Concrete kinds of which the term may be true. */
    possible(term) {
        return term === null ? this.all : this.all.filter((kind) => this.#verdict(term, kind) !== false);
    }
    /** Whether the term is true of a resource whose kind is all that is known; null: it depends. */
    #verdict(term, kind) {
        switch (term.type) {
            case 'all':
                return true;
            case 'is':
                return this.concrete(term.names.map((name) => name.text)).has(kind);
            case 'not': {
                const inner = this.#verdict(term.term, kind);
                return inner === null ? null : !inner;
            }
            case 'pair': {
                const { first, rest } = print_terms_leftSpine(term);
                let verdict = this.#verdict(first, kind);
                for (const { operator, right } of rest) {
                    const deciding = operator === 'or';
                    if (verdict === deciding)
                        continue;
                    const other = this.#verdict(right, kind);
                    verdict = other === deciding ? deciding : verdict === null || other === null ? null : !deciding;
                }
                return verdict;
            }
            case 'id':
            case 'fulltext':
            case 'function':
            case 'predicate':
            case 'context':
            default:
                return null;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/search/steps.js

function steps_stepsOf(segments) {
    return segments.flatMap(({ name, indices }) => [
        { type: 'name', name },
        ...indices.map(indexStep),
    ]);
}
function indexStep(index) {
    return index === '' || index.includes('*')
        ? { type: 'each', levels: Math.max(1, index.length) }
        : { type: 'index', index: Number(index) };
}
function hasEach(steps) {
    return steps.some((step) => step.type === 'each');
}
/** Whether some value at the end of the steps passes. A missing value is tested as undefined. */
function compileSome(steps) {
    const [only] = steps;
    if (only?.type === 'name' && steps.length === 1) {
        const { name } = only;
        return (value, test) => test(ownValue(value, name));
    }
    return (value, test) => someValue(value, steps, test, 0);
}
function someValue(value, steps, test, from) {
    let current = value;
    for (let index = from; index < steps.length; index++) {
        const step = steps[index];
        if (step === undefined)
            break;
        if (step.type === 'each') {
            for (const element of elementsOf(current, step.levels)) {
                if (someValue(element, steps, test, index + 1))
                    return true;
            }
            return false;
        }
        current = take(current, step);
    }
    return test(current);
}
/** Every value at the end of the steps with its path; returns how many there were. */
function visitValues(value, steps, path, visit, from = 0) {
    let current = value;
    let place = path;
    for (let index = from; index < steps.length; index++) {
        const step = steps[index];
        if (step === undefined)
            break;
        if (step.type === 'each') {
            let count = 0;
            visitElements(current, step.levels, place, (element, where) => {
                count += visitValues(element, steps, where, visit, index + 1);
            });
            return count;
        }
        current = take(current, step);
        place = step.type === 'name' ? joinName(place, step.name) : `${place}[${step.index}]`;
    }
    visit(current, place);
    return 1;
}
/** Elements of a list; nothing else has any. */
function elementsOf(value, levels) {
    if (!isList(value))
        return [];
    return levels > 1 ? value.flatMap((item) => (isList(item) ? elementsOf(item, levels - 1) : [item])) : value;
}
function visitElements(value, levels, path, visit) {
    if (!isList(value))
        return;
    for (const [index, item] of value.entries()) {
        const place = `${path}[${index}]`;
        if (levels > 1 && isList(item))
            visitElements(item, levels - 1, place, visit);
        else
            visit(item, place);
    }
}
function isList(value) {
    return Array.isArray(value);
}
function take(value, step) {
    if (step.type === 'name')
        return ownValue(value, step.name);
    return isList(value) ? value[step.index] : undefined;
}
/** Own keys only: a tag may be called `constructor`. */
function ownValue(value, name) {
    return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function joinName(path, name) {
    const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``;
    return path === '' || path === '/' ? `${path}${text}` : `${path}.${text}`;
}

;// CONCATENATED MODULE: ./build/src/search/fulltext.js

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** Words of a text, in lower case, split where the language splits them. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .split(/[\s_\-@:/.]+/)
        .filter((word) => word !== '');
}
/** The words stand next to each other, in this order, in the texts and numbers of the resource. */
function matchFulltext(phrase) {
    return {
        test: (_, { resource }) => findPhrase(tokensOf(resource.reported), phrase) !== null,
        collect: (_, { resource }, __, wanted, found) => {
            const tokens = wanted ? findPhrase(tokensOf(resource.reported), phrase) : null;
            for (const { path, value } of tokens ?? [])
                found.add(path, value);
        },
    };
}
function findPhrase(tokens, phrase) {
    for (let start = 0; start + phrase.length <= tokens.length; start++) {
        if (phrase.every((word, offset) => tokens[start + offset]?.word === word)) {
            return tokens.slice(start, start + phrase.length);
        }
    }
    return null;
}
function tokensOf(reported) {
    const tokens = [];
    addTokens(reported, '', tokens);
    return tokens;
}
function addTokens(value, path, tokens) {
    if (typeof value === 'string' || typeof value === 'number') {
        const text = typeof value === 'string' && TIME.test(value) ? value.replace(/[TZ]/g, ' ') : String(value);
        for (const word of wordsOf(text))
            tokens.push({ word, path, value });
    }
    else if (isList(value)) {
        for (const [index, item] of value.entries())
            addTokens(item, `${path}[${index}]`, tokens);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value))
            addTokens(item, joinName(path, key), tokens);
    }
}

;// CONCATENATED MODULE: ./build/src/search/properties.js
/** What every resource has, whether or not its kind lists it. */
const properties_COMMON = {
    kind: { type: 'string' },
    id: { type: 'string' },
    name: { type: 'string' },
    arn: { type: 'string' },
    tags: { type: 'map', values: { type: 'string' } },
    ctime: { type: 'datetime' },
    mtime: { type: 'datetime' },
    atime: { type: 'datetime' },
};
const METADATA = {
    python_type: { type: 'string' },
    categories: { type: 'array', items: { type: 'string' } },
    protected: { type: 'boolean' },
    cleaned: { type: 'boolean' },
    phantom: { type: 'boolean' },
    replace: { type: 'boolean' },
    exported_at: { type: 'datetime' },
};
/** Declarations of the kinds in this order, then what every resource has. */
function reportedScope(kinds) {
    const owners = kinds.map(({ name, properties }) => ({ kind: name, properties }));
    return { owners: [...owners, { kind: null, properties: properties_COMMON }], prefix: [] };
}
function metadataScope() {
    return { owners: [{ kind: null, properties: METADATA }], prefix: [] };
}
function scopeInside(scope, path) {
    return { owners: scope.owners, prefix: [...scope.prefix, ...path] };
}
/** The first declaration wins, whatever kind it belongs to. */
function declaredType(scope, path) {
    for (const { properties } of scope.owners) {
        const found = walk(properties, [...scope.prefix, ...path]);
        if (found !== null)
            return found;
    }
    return null;
}
/** Kinds that declare the path; null stands for what every resource has. */
function declaringKinds(scope, path) {
    return scope.owners
        .filter(({ properties }) => walk(properties, [...scope.prefix, ...path]) !== null)
        .map(({ kind }) => kind);
}
/** The first segment that nothing declares, and the names that could stand in its place. */
function namesInstead(scope, path) {
    for (const [length, { name: unknown }] of path.entries()) {
        const before = [...scope.prefix, ...path.slice(0, length)];
        const names = new Set();
        for (const { properties } of scope.owners) {
            const parent = before.length === 0 ? objectOf(properties) : walk(properties, before)?.type;
            for (const name of Object.keys(fieldsOf(parent)))
                names.add(name);
        }
        if (names.size === 0)
            return null;
        if (!names.has(unknown))
            return { unknown, names: [...names] };
    }
    return null;
}
function objectOf(properties) {
    return { type: 'object', properties };
}
function fieldsOf(type) {
    if (type?.type === 'array')
        return fieldsOf(type.items);
    return type?.type === 'object' ? type.properties : {};
}
function walk(properties, path) {
    let type = objectOf(properties);
    let unopenedList = null;
    let last = '';
    for (const { name, indices } of path) {
        if (type.type === 'array') {
            unopenedList ??= last;
            type = withoutLists(type);
        }
        const field = fieldType(type, name);
        if (field === null)
            return null;
        type = field;
        for (const index of indices)
            type = stepInto(type, index);
        last = name;
    }
    return { type, unopenedList };
}
function fieldType(type, name) {
    if (type.type === 'any')
        return type;
    if (type.type === 'map')
        return type.values;
    if (type.type !== 'object')
        return null;
    return Object.hasOwn(type.properties, name) ? (type.properties[name] ?? null) : null;
}
function stepInto(type, index) {
    let inner = type;
    for (let level = 0; level < Math.max(1, index.length); level++) {
        if (inner.type === 'array')
            inner = inner.items;
        if (!index.includes('*'))
            break;
    }
    return inner;
}
function withoutLists(type) {
    return type.type === 'array' ? withoutLists(type.items) : type;
}

;// CONCATENATED MODULE: ./build/src/search/node-id.js

const CLOUD = 'aws';
/** What `id("…")` compares: 32 hexadecimal digits, the same in every run for the same resource. */
function nodeId(resource) {
    const parts = [resource.kind, CLOUD, resource.account, resource.region, resource.id];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/search/sections.js



const ANCESTORS = ['cloud', 'account', 'region', 'zone'];
const SECTIONS = [
    'reported',
    'id',
    'kinds',
    'metadata',
    'desired',
    'security',
    'usage',
    'refs',
    'ancestors',
    'descendants',
];
/** Where `/section.rest` begins. */
function sectionOf(path, segments, compilation) {
    const [first, ...rest] = segments;
    const name = first?.name ?? '';
    switch (name) {
        case 'reported':
            return {
                root: (frame) => frame.resource.reported,
                name: '',
                rest,
                scope: reportedScope(kindsInOrder(compilation)),
            };
        case 'id':
            return whole((frame) => nodeId(frame.resource), segments);
        case 'kinds':
            return whole(kindsOf(compilation), segments);
        case 'ancestors':
            return ancestorSection(path, rest, compilation);
        case 'descendants':
            compilation.problems.refuse(`\`${path.text}\`: descendants are not evaluated by this version.`, path.at);
            return missing(segments);
        default:
            warnOfSection(path, name, compilation);
            return { ...missing(segments), scope: name === 'metadata' ? metadataScope() : null, rest };
    }
}
function whole(root, segments) {
    const [first, ...rest] = segments;
    const start = first === undefined ? [] : [first];
    return {
        root: (frame) => ({ [first?.name ?? '']: root(frame) ?? null }),
        name: '/',
        rest: [...start, ...rest],
        scope: null,
    };
}
function missing(segments) {
    return { root: () => undefined, name: `/${segments[0]?.name ?? ''}`, rest: segments.slice(1), scope: null };
}
/** The kinds that `is()` narrows the search to, then all others. */
function kindsInOrder({ model, subjects }) {
    return [...new Set([...subjects, ...model.values()])];
}
function kindsOf({ model }) {
    return ({ resource }) => [resource.kind, ...(model.get(resource.kind)?.bases ?? [])];
}
function ancestorSection(path, rest, compilation) {
    const [kind, section, ...properties] = rest;
    if (kind === undefined || section?.name !== 'reported') {
        const sentence = `Expected an ancestor's property such as /ancestors.account.reported.name, but found \`${path.text}\`.`;
        compilation.problems.refuse(sentence, path.at);
    }
    else if (!ANCESTORS.includes(kind.name)) {
        const sentence = `\`${path.text}\`: only the ancestors ${ANCESTORS.join(', ')} are evaluated by this version.`;
        compilation.problems.refuse(sentence, path.at);
    }
    const name = kind?.name ?? '';
    const used = compilation.ancestors.get(name) ?? new Set();
    compilation.ancestors.set(name, used.add(properties[0]?.name ?? ''));
    const known = [...compilation.model.values()].filter((candidate) => candidate.bases.includes(name));
    return {
        root: ({ resource, surroundings }) => reportedOf(surroundings.ancestor(resource, name)),
        name: `/ancestors.${name}.reported`,
        rest: properties,
        scope: known.length > 0 ? reportedScope(known) : null,
    };
}
const reportedCache = new WeakMap();
function reportedOf(ancestor) {
    if (ancestor === null)
        return undefined;
    const known = reportedCache.get(ancestor);
    if (known !== undefined)
        return known;
    const reported = { ...ancestor.reported, id: ancestor.id, name: ancestor.name };
    reportedCache.set(ancestor, reported);
    return reported;
}
function warnOfSection(path, name, { problems }) {
    if (SECTIONS.includes(name)) {
        problems.warn(`\`${path.text}\` is always missing: the section ${name} is not kept by this program.`);
        return;
    }
    const guess = nearest(name, SECTIONS);
    const fix = guess === null ? `properties are written without the slash` : `perhaps you mean \`/${guess}\``;
    problems.warn(`There is no section \`${name}\` for \`${path.text}\`, so it is always missing; ${fix}.`);
}

;// CONCATENATED MODULE: ./build/src/search/location.js





/** Properties that are computed from a time: the age of a resource is told by its ctime. */
const SYNTHETIC = {
    age: 'ctime',
    last_update: 'mtime',
    last_access: 'atime',
};
/** The timestamp behind a synthetic age at the end of this path, or null. */
function timestampOf(path, place) {
    const segments = withoutShortNames(path, place);
    const last = segments.at(-1);
    if (last === undefined || last.indices.length > 0)
        return null;
    const absolute = path.absolute || segments !== path.segments;
    const section = absolute
        ? segments
            .slice(0, -1)
            .map((segment) => segment.name)
            .join('.')
        : 'reported';
    if (place.inContext && !absolute)
        return null;
    if (section === 'metadata')
        return last.name === 'exported_age' ? 'exported_at' : null;
    const reported = section === 'reported' || /^ancestors\.\w+\.reported$/.test(section);
    const alone = absolute || segments.length === 1;
    return reported && alone && Object.hasOwn(SYNTHETIC, last.name) ? (SYNTHETIC[last.name] ?? null) : null;
}
/** Follows short names and sections, and warns of properties that no kind has. */
function locate(path, place, compilation, lastName) {
    const renamed = withoutShortNames(path, place);
    const segments = lastName === undefined ? renamed : withLast(renamed, lastName);
    if (renamed !== path.segments)
        noteShortName(path, renamed, compilation);
    if (path.absolute || renamed !== path.segments) {
        const section = sectionOf(path, segments, compilation);
        const declared = check(path, section.rest, section.scope, compilation);
        return {
            start: (_, frame) => section.root(frame),
            startName: () => section.name,
            steps: steps_stepsOf(section.rest),
            segments: section.rest,
            type: declared?.type ?? null,
            inside: section.scope === null ? null : scopeInside(section.scope, section.rest),
        };
    }
    const declared = check(path, segments, place.scope, compilation);
    return {
        start: (value) => value,
        startName: (name) => name,
        steps: steps_stepsOf(segments),
        segments,
        type: declared?.type ?? null,
        inside: scopeInside(place.scope, segments),
    };
}
/** `account = x` → /ancestors.account.reported.name, `account.id` → …reported.id, `usage.x` → /usage.x. */
function withoutShortNames(path, place) {
    const [first, ...rest] = path.segments;
    const plain = first !== undefined && first.indices.length === 0 && path.text.startsWith(first.name);
    if (path.absolute || place.inContext || !plain)
        return path.segments;
    if (first.name === 'usage' && rest.length > 0)
        return [...path.segments];
    if (!ANCESTORS.includes(first.name))
        return path.segments;
    const property = rest.length > 0 ? rest : [{ name: 'name', indices: [] }];
    return [{ name: 'ancestors', indices: [] }, first, { name: 'reported', indices: [] }, ...property];
}
function withLast(segments, name) {
    return [...segments.slice(0, -1), { name, indices: [] }];
}
function noteShortName(path, segments, { problems }) {
    const full = segments
        .map(({ name, indices }) => name + indices.map((index) => `[${index}]`).join(''))
        .join('.');
    problems.note(`\`${path.text}\` is short for \`/${full}\`.`);
}
function check(path, segments, scope, compilation) {
    if (scope === null || segments.length === 0)
        return null;
    const declared = declaredType(scope, segments);
    if (declared === null)
        warnOfUnknown(path, segments, scope, compilation);
    else {
        warnOfOtherKind(path, segments, scope, compilation);
        const { unopenedList } = declared;
        // A list before `.{…}` is the context's to warn of.
        if (unopenedList !== null && segments.some(({ name }) => name === unopenedList)) {
            warnOfList(path, unopenedList, compilation);
        }
    }
    return declared;
}
function warnOfUnknown(path, segments, scope, { problems }) {
    const instead = namesInstead(scope, segments);
    if (!path.absolute && ['reported', 'ancestors', 'metadata', 'desired'].includes(segments[0]?.name ?? '')) {
        const fix = segments[0]?.name === 'reported' ? 'leave `reported.` out' : `write \`/${path.text}\``;
        problems.warn(`No kind has a property \`${path.text}\`: paths start in the section reported; ${fix}.`);
        return;
    }
    const guess = instead === null ? null : nearest(instead.unknown, instead.names);
    const place = segments.length === 1 ? '' : ` instead of \`${instead?.unknown}\``;
    const fix = guess === null ? '' : `; perhaps you mean \`${guess}\`${place}`;
    problems.warn(`No kind has a property \`${path.text}\`, so it is always missing${fix}.`);
}
/** A misplaced property is as missing as a misspelt one. */
function warnOfOtherKind(path, segments, scope, { subjects, model, problems }) {
    const names = subjects.map((kind) => kind.name);
    const owners = declaringKinds(scope, segments);
    const known = scope.owners.some(({ kind }) => kind !== null && names.includes(kind));
    if (names.length === 0 || names.length === model.size || !known)
        return;
    if (owners.some((owner) => owner === null || names.includes(owner)))
        return;
    const others = (0,words/* enumerate */.H)(owners.filter((owner) => owner !== null).slice(0, 3));
    problems.warn(`\`${path.text}\` is a property of ${others}, not of ${(0,words/* enumerate */.H)(names.slice(0, 3))}.`);
}
function warnOfList(path, list, { problems }) {
    const opened = path.text.replace(new RegExp(`(^|[./])${list}(?=\\.)`), `$1${list}[*]`);
    problems.warn(`\`${list}\` is a list, so \`${path.text}\` is always missing; its elements are \`${opened}\`.`);
}

;// CONCATENATED MODULE: ./build/src/search/durations.js
const durations_DAY = 86_400;
/** Longer names first: `months` would otherwise be read as `mo` and a rest. */
const UNITS = [
    ['years', 365 * durations_DAY],
    ['year', 365 * durations_DAY],
    ['yr', 365 * durations_DAY],
    ['y', 365 * durations_DAY],
    ['months', 31 * durations_DAY],
    ['month', 31 * durations_DAY],
    ['mo', 31 * durations_DAY],
    ['M', 31 * durations_DAY],
    ['days', durations_DAY],
    ['day', durations_DAY],
    ['d', durations_DAY],
    ['weeks', 7 * durations_DAY],
    ['week', 7 * durations_DAY],
    ['w', 7 * durations_DAY],
    ['hours', 3600],
    ['hour', 3600],
    ['h', 3600],
    ['minutes', 60],
    ['minute', 60],
    ['min', 60],
    ['m', 60],
    ['seconds', 1],
    ['second', 1],
    ['s', 1],
];
const SECONDS = new Map(UNITS);
const NAMES = UNITS.map(([name]) => name).join('|');
const ELEMENT = String.raw `([+-]?[0-9]+(?:\.[0-9]+)?)\s*(${NAMES})`;
const ELEMENTS = new RegExp(String.raw `\s*${ELEMENT}(?:\s*(?:,|and)?\s*${ELEMENT})*`, 'y');
const ISO = /^([+-])?P(?!$)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const ISO_SECONDS = [365 * durations_DAY, 31 * durations_DAY, 7 * durations_DAY, durations_DAY, 3600, 60, 1];
/** Seconds of `3d`, `-2w`, `3 days and 2 hours`, `P3DT4H`; null where the text is no duration. */
function parseDuration(text) {
    const iso = ISO.exec(text);
    if (iso !== null) {
        const seconds = ISO_SECONDS.reduce((sum, unit, index) => sum + unit * Number(iso[index + 2] ?? 0), 0);
        return iso[1] === '-' ? -seconds : seconds;
    }
    const found = durationAt(text, 0);
    return found !== null && text.slice(found.end).trim() === '' ? found.seconds : null;
}
/** The duration that begins at the offset, after any blanks, and where it ends. A leading minus negates the whole. */
function durationAt(text, offset) {
    ELEMENTS.lastIndex = offset;
    const whole = ELEMENTS.exec(text)?.[0];
    if (whole === undefined)
        return null;
    let sum = 0;
    for (const [, number, unit] of whole.matchAll(new RegExp(ELEMENT, 'g'))) {
        sum += Math.abs(Number(number)) * (SECONDS.get(unit ?? '') ?? 0);
    }
    return { seconds: whole.trimStart().startsWith('-') ? -sum : sum, end: offset + whole.length };
}
/** `7d`, `1d12h`, `-30min`: days, hours, minutes and seconds, the largest first. */
function printDuration(seconds) {
    const whole = Math.trunc(Math.abs(seconds));
    const fraction = Math.round((Math.abs(seconds) - whole) * 1e6) / 1e6;
    let rest = whole;
    let text = '';
    for (const [unit, length] of PRINTED) {
        const number = Math.floor(rest / length);
        if (number > 0)
            text += `${number}${unit}`;
        rest -= number * length;
    }
    if (rest + fraction > 0)
        text += `${rest + fraction}s`;
    return `${seconds < 0 ? '-' : ''}${text || '0s'}`;
}
const PRINTED = [
    ['d', durations_DAY],
    ['h', 3600],
    ['min', 60],
];

;// CONCATENATED MODULE: ./build/src/search/times.js
/** Date, blank or T, time to the minute or finer, zone or none. */
const times_TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d*)?)?\s*(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/i;
const LEADING_TIME = /\d{4}-?\d{2}-?\d{2}T?\d{2}:?\d{2}:?\d{2}(?:\.\d*)?(?:Z|[+-]\d{2}:?\d{2})?/y;
/**
 * Milliseconds since 1970 of an ISO date or time; null where the text is none. A time without a zone is UTC, so that
 * a search means the same on every runner.
 */
function parseTime(text) {
    const match = times_TIME.exec(text.trim());
    if (match === null)
        return null;
    const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = match;
    const parts = [year, month, day, hour, minute, second].map(Number);
    const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = parts;
    const time = Date.UTC(y, mo - 1, d, h, mi, s);
    const date = new Date(time);
    if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d || h > 23 || mi > 59 || s > 59)
        return null;
    return time - zoneMinutes(zone) * 60_000;
}
/** The ISO time with seconds that begins at the offset, and where it ends. */
function timeAt(text, offset) {
    LEADING_TIME.lastIndex = offset;
    const match = LEADING_TIME.exec(text)?.[0];
    const time = match === undefined ? null : parseTime(match);
    return match === undefined || time === null ? null : { time, end: offset + match.length };
}
/** `2021-12-09T10:00:00Z`: the form in which resources hold times. */
function printTime(time) {
    return `${isoText(time).slice(0, 19)}Z`;
}
/** `2021-12-09`. */
function printDate(time) {
    return isoText(time).slice(0, 10);
}
/** Years 0 to 9999: beyond them the text has another form, which would sort wrongly. */
function isoText(time) {
    return new Date(Math.max(-62_167_219_200_000, Math.min(time, 253_402_300_799_000))).toISOString();
}
function zoneMinutes(zone) {
    if (zone.toUpperCase() === 'Z')
        return 0;
    const sign = zone.startsWith('-') ? -1 : 1;
    const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
    return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

;// CONCATENATED MODULE: ./build/src/search/coerce.js



/** The right-hand side as the declared type of the property wants it. `now`: milliseconds. */
function coerce(literal, type, now) {
    if (literal.type === 'null' || type === null)
        return unchanged(literal);
    switch (type.type) {
        case 'array':
            return literal.type === 'list'
                ? coerceItems(literal.items, type.items, now)
                : coerce(literal, type.items, now);
        case 'string':
            return literal.type === 'string' ? unchanged(literal) : changed(jsonText(literal), literal, 'the text');
        case 'int':
        case 'float':
            return coerceNumber(literal);
        case 'boolean':
            return coerceBoolean(literal);
        case 'datetime':
            return coerceTime(literal, now, printTime, 'a time such as 2021-12-09T10:00:00Z or a duration such as -3d');
        case 'date':
            return coerceTime(literal, now, printDate, 'a date such as 2021-12-09 or a duration such as -3d');
        case 'duration':
            return coerceDuration(literal);
        case 'any':
        case 'map':
        case 'object':
        default:
            return unchanged(literal);
    }
}
function coerceItems(items, type, now) {
    const coerced = items.map((item) => coerce(item, type, now));
    const changes = coerced.flatMap((item) => item.as ?? []);
    return {
        value: coerced.map((item) => item.value),
        as: changes.length === 0 ? null : changes.join(', '),
        wanted: coerced.find((item) => item.wanted !== null)?.wanted ?? null,
    };
}
/** The value as it was written. */
function jsonOf(literal) {
    switch (literal.type) {
        case 'null':
            return null;
        case 'boolean':
        case 'number':
        case 'string':
            return literal.value;
        case 'list':
            return literal.items.map(jsonOf);
        case 'object':
        default:
            return Object.fromEntries(literal.entries.map(([key, value]) => [key, jsonOf(value)]));
    }
}
/** A number keeps all its digits: an account id may have more than a double holds. */
function jsonText(literal) {
    if (literal.type === 'number')
        return literal.text;
    return literal.type === 'string' ? literal.value : JSON.stringify(jsonOf(literal));
}
function unchanged(literal) {
    return { value: jsonOf(literal), as: null, wanted: null };
}
function changed(value, literal, what) {
    return {
        value,
        as: `${printLiteral(literal)} is compared as ${what} ${JSON.stringify(value)}`,
        wanted: null,
    };
}
function unfit(literal, wanted) {
    return { ...unchanged(literal), wanted };
}
function coerceNumber(literal) {
    if (literal.type === 'number')
        return unchanged(literal);
    const numeric = literal.type === 'string' && /^\s*[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(literal.value);
    return numeric ? changed(Number(literal.value), literal, 'the number') : unfit(literal, 'a number');
}
const TRUE = new Set(['true', 'yes', 'on']);
const FALSE = new Set(['false', 'no', 'off']);
function coerceBoolean(literal) {
    if (literal.type === 'boolean')
        return unchanged(literal);
    const word = literal.type === 'string' ? literal.value.toLowerCase() : '';
    if (TRUE.has(word))
        return changed(true, literal, 'the value');
    return FALSE.has(word) ? changed(false, literal, 'the value') : unfit(literal, 'true or false');
}
function coerceTime(literal, now, print, wanted) {
    if (literal.type !== 'string')
        return unfit(literal, wanted);
    const time = parseTime(literal.value);
    if (time !== null) {
        const text = print(time);
        return text === literal.value ? unchanged(literal) : changed(text, literal, 'the time');
    }
    const seconds = parseDuration(literal.value);
    return seconds === null
        ? unfit(literal, wanted)
        : changed(print(now + seconds * 1000), literal, 'now plus that,');
}
function coerceDuration(literal) {
    const seconds = literal.type === 'string' ? parseDuration(literal.value) : null;
    if (seconds === null)
        return unfit(literal, 'a duration such as 3d');
    return changed(`${Math.trunc(seconds)}s`, literal, 'the text');
}

;// CONCATENATED MODULE: ./build/src/search/ipv4.js
const OCTETS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** 32 bits, unsigned; null where the text is no address. */
function parseIpv4(text) {
    const octets = OCTETS.exec(text)?.slice(1).map(Number);
    if (octets === undefined || octets.some((octet) => octet > 255))
        return null;
    return octets.reduce((address, octet) => address * 256 + octet, 0);
}
/** `10.1.2.3/8`: host bits are dropped; an address alone is a network of one. */
function parseIpv4Network(text) {
    const [host = '', length = '32', ...rest] = text.split('/');
    const address = parseIpv4(host);
    if (address === null || rest.length > 0 || !/^\d{1,2}$/.test(length) || Number(length) > 32)
        return null;
    const mask = Number(length) === 0 ? 0 : (0xffffffff << (32 - Number(length))) >>> 0;
    return { address: (address & mask) >>> 0, mask };
}

;// CONCATENATED MODULE: ./build/src/search/order.js

/**
 * AQL's total order: null < false < true < numbers < texts < lists < objects. Missing is null; texts compare by code
 * unit, which is the order of ISO times. Negative, zero or positive.
 */
function order_compare(left, right) {
    const rank = rankOf(left) - rankOf(right);
    if (rank !== 0 || left === null || left === undefined)
        return rank;
    if (typeof left === 'string' && typeof right === 'string')
        return left < right ? -1 : left > right ? 1 : 0;
    if (typeof left !== 'object' || typeof right !== 'object')
        return Number(left) - Number(right);
    if (isList(left) && isList(right))
        return compareLists(left, right);
    return compareObjects(left, right);
}
/** Deep; an absent key of an object equals a key with null. */
function equal(left, right) {
    return left === right || order_compare(left, right) === 0;
}
function rankOf(value) {
    if (value === null || value === undefined)
        return 0;
    if (typeof value === 'boolean')
        return 1;
    if (typeof value === 'number')
        return 2;
    if (typeof value === 'string')
        return 3;
    return isList(value) ? 4 : 5;
}
function compareLists(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        // A shorter list comes first, even before one that goes on with null.
        if (index >= left.length || index >= right.length)
            return left.length - right.length;
        const result = order_compare(left[index], right[index]);
        if (result !== 0)
            return result;
    }
    return 0;
}
function compareObjects(left, right) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
    for (const key of keys) {
        const result = order_compare(own(left, key), own(right, key));
        if (result !== 0)
            return result;
    }
    return 0;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./build/src/search/regex-parse.js
/** What is wrong with a pattern; the message is a sentence part such as `look-ahead is not supported`. */
class RegexFault extends Error {
}
const MAX_PATTERN = 1000;
const MAX_NESTING = 50;
const MAX_REPEAT = 1000;
/** Throws RegexFault. */
function parseRegex(pattern) {
    if (pattern.length > MAX_PATTERN)
        throw new RegexFault(`it has more than ${MAX_PATTERN} characters`);
    const inline = /^\(\?([is]*)\)/.exec(pattern);
    const reader = new RegexReader(inline === null ? pattern : pattern.slice(inline[0].length));
    return {
        node: reader.readAll(inline?.[1]?.includes('s') === true),
        ignoreCase: inline?.[1]?.includes('i') === true,
    };
}
class RegexReader {
    #text;
    #at = 0;
    #depth = 0;
    #dot = '.';
    constructor(text) {
        this.#text = text;
    }
    readAll(dotIsAll) {
        if (dotIsAll)
            this.#dot = String.raw `[\s\S]`;
        const node = this.#choice();
        if (this.#at < this.#text.length)
            throw new RegexFault('it has a `)` without `(`');
        return node;
    }
    #choice() {
        const nodes = [this.#sequence()];
        while (this.#skip('|'))
            nodes.push(this.#sequence());
        return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { type: 'choice', nodes };
    }
    #sequence() {
        const nodes = [];
        while (this.#at < this.#text.length && !/[|)]/.test(this.#peek()))
            nodes.push(this.#repeated());
        return { type: 'sequence', nodes };
    }
    #repeated() {
        const node = this.#atom();
        const bounds = this.#bounds();
        if (bounds === null)
            return node;
        if (node.type === 'assert')
            throw new RegexFault('it repeats an anchor such as `^` or `\\b`');
        // Lazy or not: whether the text matches is the same.
        this.#skip('?');
        if (this.#skip('+'))
            throw new RegexFault('possessive repetition such as `a++` is not supported');
        if (/[*+?]/.test(this.#peek()))
            throw new RegexFault('it repeats a repetition');
        return { type: 'repeat', node, ...bounds };
    }
    #bounds() {
        if (this.#skip('*'))
            return { min: 0, max: Infinity };
        if (this.#skip('+'))
            return { min: 1, max: Infinity };
        if (this.#skip('?'))
            return { min: 0, max: 1 };
        const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#text.slice(this.#at));
        if (braces === null)
            return null;
        this.#at += braces[0].length;
        const min = Number(braces[1]);
        const max = braces[2] === undefined ? min : braces[3] === '' ? Infinity : Number(braces[3]);
        if (min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT)) {
            throw new RegexFault(`it repeats more than ${MAX_REPEAT} times`);
        }
        if (max < min)
            throw new RegexFault('a repetition has its numbers in the wrong order');
        return { min, max };
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case '(':
                return this.#group();
            case '[':
                return this.#class();
            case '\\':
                return this.#escape();
            case '^':
                return { type: 'assert', what: 'start' };
            case '$':
                return { type: 'assert', what: 'end' };
            case '.':
                return { type: 'one', source: this.#dot };
            case '*':
            case '+':
            case '?':
                throw new RegexFault(`there is nothing to repeat before \`${character}\``);
            default:
                return literal(character);
        }
    }
    #group() {
        const rest = this.#text.slice(this.#at);
        if (/^\?<?[=!]/.test(rest))
            throw new RegexFault('look-ahead and look-behind are not supported');
        const kind = /^\?(?::|P?<[A-Za-z]\w*>)/.exec(rest);
        if (kind !== null)
            this.#at += kind[0].length;
        else if (rest.startsWith('?'))
            throw new RegexFault(`the group \`(${rest.slice(0, 3)}\` is not supported`);
        if (++this.#depth > MAX_NESTING)
            throw new RegexFault(`its groups are nested more than ${MAX_NESTING} deep`);
        const node = this.#choice();
        this.#depth--;
        if (!this.#skip(')'))
            throw new RegexFault('it has a `(` without `)`');
        return node;
    }
    /** A set in brackets is handed on as it is, with harmless escapes taken away. */
    #class() {
        let source = '[';
        if (this.#skip('^'))
            source += '^';
        for (let first = true;; first = false) {
            if (this.#at >= this.#text.length)
                throw new RegexFault('it has a `[` without `]`');
            const character = this.#next();
            if (character === ']' && !first)
                return checked(`${source}]`);
            if (character === '[') {
                if (/[:.=]/.test(this.#peek()))
                    throw new RegexFault('POSIX sets such as `[[:alpha:]]` are not supported');
                source += '\\[';
            }
            else if (character === '\\')
                source += this.#classEscape();
            else
                source += character === ']' ? '\\]' : character;
        }
    }
    #classEscape() {
        const character = this.#next();
        if (character === 'b')
            return '\\b';
        if (/[^\w\s]/.test(character))
            return /[\\\]^[-]/.test(character) ? `\\${character}` : character;
        return this.#escapeSource(character);
    }
    #escape() {
        const character = this.#next();
        if (/[1-9k]/.test(character))
            throw new RegexFault('references such as `\\1` are not supported');
        if (character === 'b')
            return { type: 'assert', what: 'boundary' };
        if (character === 'B')
            return { type: 'assert', what: 'no-boundary' };
        if (character === 'A')
            return { type: 'assert', what: 'start' };
        if (character === 'z' || character === 'Z')
            return { type: 'assert', what: 'end' };
        return /[^\w\s]/.test(character) ? literal(character) : checked(this.#escapeSource(character));
    }
    /** Escapes that mean the same in ICU and here. */
    #escapeSource(character) {
        const rest = this.#text.slice(this.#at);
        const long = /^(?:p|P)/.test(character)
            ? /^\{[^}]*\}/
            : character === 'u'
                ? /^[0-9a-fA-F]{4}/
                : character === 'x'
                    ? /^[0-9a-fA-F]{2}/
                    : null;
        if (long !== null) {
            const found = long.exec(rest)?.[0];
            if (found === undefined)
                throw new RegexFault(`the escape \`\\${character}\` is incomplete`);
            this.#at += found.length;
            return `\\${character}${found}`;
        }
        if (/[dDwWsSnrtfv0]/.test(character))
            return `\\${character}`;
        throw new RegexFault(`the escape \`\\${character}\` is not supported`);
    }
    #peek() {
        return String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    }
    #next() {
        if (this.#at >= this.#text.length)
            throw new RegexFault('it ends with a backslash');
        const character = this.#peek();
        this.#at += character.length;
        return character;
    }
    #skip(character) {
        if (!this.#text.startsWith(character, this.#at))
            return false;
        this.#at++;
        return true;
    }
}
function literal(character) {
    return { type: 'one', source: /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character };
}
function checked(source) {
    try {
        new RegExp(source, 'u').test('');
    }
    catch {
        throw new RegexFault(`\`${source}\` can not be understood`);
    }
    return { type: 'one', source };
}

;// CONCATENATED MODULE: ./build/src/search/regex-match.js

const MAX_STATES = 5000;
/** Beyond it the cache is built anew: memory stays bounded whatever the texts are. */
const MAX_CACHED = 1000;
const MAX_NEXT = 256;
/**
 * Whether the pattern is found anywhere in a text, in time proportional to the text's length. Throws RegexFault for
 * patterns that an automaton can not run.
 */
function compileRegex(pattern, ignoreCase) {
    const parsed = parseRegex(pattern);
    const builder = new Builder(ignoreCase || parsed.ignoreCase ? 'iu' : 'u');
    const end = builder.add({ type: 'end' });
    const automaton = new Automaton(builder.states, builder.build(parsed.node, end));
    return (text) => automaton.isFoundIn(text);
}
/** Builds from the end to the start: each part is given the state that follows it. */
class Builder {
    states = [];
    #flags;
    #sets = new Map();
    constructor(flags) {
        this.#flags = flags;
    }
    add(state) {
        if (this.states.length >= MAX_STATES)
            throw new RegexFault('it is too large once its repetitions are written out');
        return this.states.push(state) - 1;
    }
    build(node, next) {
        switch (node.type) {
            case 'one':
                return this.add({ type: 'one', passes: this.#set(node.source), next });
            case 'assert':
                return this.add({ type: 'assert', what: node.what, next });
            case 'sequence':
                return node.nodes.reduceRight((after, part) => this.build(part, after), next);
            case 'choice':
                return this.add({ type: 'split', next: node.nodes.map((part) => this.build(part, next)) });
            case 'repeat':
            default:
                return this.#repeat(node.node, node.min, node.max, next);
        }
    }
    #repeat(node, min, max, next) {
        let after = next;
        if (max === Infinity) {
            const targets = [];
            const loop = this.add({ type: 'split', next: targets });
            targets.push(this.build(node, loop), next);
            after = loop;
        }
        else {
            for (let optional = max - min; optional > 0; optional--) {
                after = this.add({ type: 'split', next: [this.build(node, after), next] });
            }
        }
        for (let required = min; required > 0; required--)
            after = this.build(node, after);
        return after;
    }
    #set(source) {
        const known = this.#sets.get(source);
        if (known !== undefined)
            return known;
        const expression = new RegExp(`^(?:${source})$`, this.#flags);
        const set = (character) => expression.test(character);
        this.#sets.set(source, set);
        return set;
    }
}
class Automaton {
    #states;
    #start;
    #first;
    #cache = new Map();
    constructor(states, start) {
        this.#states = states;
        this.#start = start;
        this.#first = this.#place([start], true, false);
    }
    isFoundIn(text) {
        let place = this.#first;
        for (const character of text) {
            let next = place.next.get(character);
            if (next === undefined) {
                next = this.#step(place, character);
                if (place.next.size < MAX_NEXT)
                    place.next.set(character, next);
            }
            if (next === 'match')
                return true;
            place = next;
        }
        place.matchesAtEnd ??= this.#reach(place, null).has(-1);
        return place.matchesAtEnd;
    }
    #step(place, character) {
        const alive = this.#reach(place, character);
        if (alive.has(-1))
            return 'match';
        const next = new Set([this.#start]);
        for (const index of alive) {
            const state = this.#states[index];
            if (state?.type === 'one' && state.passes(character))
                next.add(state.next);
        }
        return this.#place([...next].toSorted((left, right) => left - right), false, isWord(character));
    }
    /** States reached without reading; -1: the end of the pattern. `following` null: the text ends here. */
    #reach(place, following) {
        const reached = new Set();
        const waiting = [...place.states];
        for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
            if (reached.has(index))
                continue;
            reached.add(index);
            const state = this.#states[index];
            if (state?.type === 'end')
                return new Set([-1]);
            if (state?.type === 'split')
                waiting.push(...state.next);
            if (state?.type === 'assert' && holds(state.what, place, following))
                waiting.push(state.next);
        }
        return reached;
    }
    #place(states, atStart, afterWord) {
        const key = `${atStart}${afterWord}${states.join()}`;
        const known = this.#cache.get(key);
        if (known !== undefined)
            return known;
        if (this.#cache.size >= MAX_CACHED)
            this.#cache.clear();
        const place = { states, atStart, afterWord, next: new Map(), matchesAtEnd: null };
        this.#cache.set(key, place);
        return place;
    }
}
function holds(what, place, following) {
    if (what === 'start')
        return place.atStart;
    if (what === 'end')
        return following === null;
    const boundary = place.afterWord !== (following !== null && isWord(following));
    return what === 'boundary' ? boundary : !boundary;
}
function isWord(character) {
    return /^\w$/.test(character);
}

;// CONCATENATED MODULE: ./build/src/search/comparison.js



/**
 * What an operator asks of a value that is missing (undefined), null or anything else. Missing is the lowest of all:
 * `<`, `<=`, `not in` and `=~` are false of it, `!=` and `!~` mostly true. Throws RegexFault.
 */
function compileTest(operator, right) {
    switch (operator) {
        case '==':
            return equality(right);
        case '!=': {
            const same = equality(right);
            return (value) => !same(value);
        }
        case '>':
            return (value) => order_compare(value, right) > 0;
        case '>=':
            return (value) => order_compare(value, right) >= 0;
        case '<':
            return (value) => isPresent(value) && order_compare(value, right) < 0;
        case '<=':
            return (value) => isPresent(value) && order_compare(value, right) <= 0;
        case 'in':
            return membership(right);
        case 'not in': {
            const member = membership(right);
            return (value) => isPresent(value) && !member(value);
        }
        case '=~': {
            const found = compileRegex(textOf(right), true);
            return (value) => isPresent(value) && found(textOf(value));
        }
        case '!~':
        default: {
            const found = compileRegex(textOf(right), false);
            return (value) => !found(textOf(value));
        }
    }
}
/** Times of resources may have fractions of seconds or another zone; they are compared in the common form. */
function onTimes(test) {
    return (value) => {
        if (typeof value !== 'string' || value.length === 20)
            return test(value);
        const time = parseTime(value);
        return test(time === null ? value : printTime(time));
    };
}
function isPresent(value) {
    return value !== null && value !== undefined;
}
function equality(right) {
    if (right === null)
        return (value) => !isPresent(value);
    return typeof right === 'object' ? (value) => equal(value, right) : (value) => value === right;
}
/** A single value stands for the list with it. */
function membership(right) {
    const members = Array.isArray(right) ? right : [right];
    const plain = new Set(members.filter((member) => typeof member !== 'object' || member === null));
    const deep = members.filter((member) => typeof member === 'object' && member !== null);
    return (value) => {
        if (typeof value !== 'object' || value === null)
            return plain.has(value ?? null);
        return deep.some((member) => equal(value, member));
    };
}
/** As AQL turns values into text. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return isPresent(value) ? JSON.stringify(value) : '';
}

;// CONCATENATED MODULE: ./build/src/search/matcher.js
/** The same answer for every resource, and nothing to show for it. */
function constant(answer) {
    return { test: () => answer, collect: () => undefined };
}

;// CONCATENATED MODULE: ./build/src/search/match-age.js




/** The older a resource, the smaller its timestamp. */
const REVERSED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** `age > 3d` as a test of the timestamp: earlier than three days ago. Null where it was refused. */
function matchAge(predicate, timestamp, compilation) {
    const { operator, value, path, valueAt } = predicate;
    const { problems, now, subjects } = compilation;
    if (operator === '=~' || operator === '!~') {
        problems.refuse(`\`${path.text}\` is a length of time: compare it with <, <=, > or >=, not ${operator}.`, valueAt);
        return null;
    }
    const times = timesOf(value, now);
    if (times === undefined) {
        const sentence = `Expected a length of time such as 3d, 2w or "3 days and 2 hours" after \`${path.text} ${operator}\`, but found ${printLiteral(value)}.`;
        problems.refuse(sentence, valueAt);
        return null;
    }
    const reversed = REVERSED[operator] ?? operator;
    problems.note(`\`${path.text} ${operator} ${printLiteral(value)}\` is compared on ${timestamp}: \`${timestamp} ${reversed} ${JSON.stringify(times)}\`.`);
    const dated = subjects.some((kind) => Object.hasOwn(kind.properties, timestamp));
    const own = !path.absolute && path.segments.length === 1;
    if (own && !dated && subjects.length > 0) {
        problems.warn(`\`${path.text}\` is told by ${timestamp}, which no kind of this search has: it never matches.`);
    }
    return onTimes(compileTest(reversed, times));
}
/** Undefined where something is not a duration. */
function timesOf(literal, now) {
    if (literal.type === 'null')
        return null;
    if (literal.type === 'list') {
        const times = literal.items.map((item) => timesOf(item, now));
        return times.every((time) => time !== undefined) ? times : undefined;
    }
    const seconds = literal.type === 'string' ? parseDuration(literal.value) : null;
    return seconds === null ? undefined : printTime(now - seconds * 1000);
}

;// CONCATENATED MODULE: ./build/src/search/match-predicate.js









function matchPredicate(predicate, place, compilation) {
    const timestamp = timestampOf(predicate.path, place);
    if (timestamp !== null) {
        const location = locate(predicate.path, place, compilation, timestamp);
        const test = matchAge(predicate, timestamp, compilation);
        return test === null ? constant(false) : matchValues(location, predicate.modifier, test);
    }
    const location = locate(predicate.path, place, compilation);
    const test = testOf(predicate, location, compilation);
    return test === null ? constant(false) : matchValues(location, predicate.modifier, test);
}
function testOf(predicate, location, compilation) {
    const { operator, value, valueAt } = predicate;
    const { problems } = compilation;
    if (operator === '=~' || operator === '!~')
        return regexTest(operator, value, valueAt, compilation);
    const { type } = location;
    const whole = type?.type === 'array' && predicate.modifier === null;
    if (whole && value.type !== 'list' && value.type !== 'null') {
        const { text } = predicate.path;
        problems.warn(`\`${text}\` is a list and is compared as a whole; \`${text}[*] ${operator} …\` compares its elements.`);
    }
    if ((operator === 'in' || operator === 'not in') && value.type !== 'list') {
        problems.warn(`\`${operator}\` wants a list; \`${printLiteral(value)}\` is read as \`[${printLiteral(value)}]\`.`);
    }
    const isMember = operator === 'in' || operator === 'not in';
    const coerced = isMember && value.type === 'list'
        ? coerceItems(value.items, type, compilation.now)
        : coerce(value, type, compilation.now);
    match_predicate_tell(predicate, coerced, compilation);
    const test = compileTest(operator, coerced.value);
    return type !== null && withoutLists(type).type === 'datetime' ? onTimes(test) : test;
}
function match_predicate_tell(predicate, coerced, { problems }) {
    const { path, value } = predicate;
    if (coerced.as !== null)
        problems.note(`\`${path.text}\`: ${coerced.as}.`);
    if (coerced.wanted !== null) {
        problems.warn(`\`${path.text}\` is compared with ${coerced.wanted}, but the search has ${printLiteral(value)}.`);
    }
    for (const number of numbersIn(value)) {
        if (coerced.as === null || number.text === number.source)
            continue;
        problems.warn(`${number.source} is read as the number ${number.text}; write "${number.source}" to compare \`${path.text}\` with this text.`);
    }
}
function numbersIn(literal) {
    if (literal.type === 'list')
        return literal.items.flatMap(numbersIn);
    return literal.type === 'number' ? [literal] : [];
}
function regexTest(operator, value, at, { problems }) {
    if (value.type === 'list' || value.type === 'object' || value.type === 'null') {
        problems.refuse(`Expected a regular expression in double quotes after ${operator}, but found ${printLiteral(value)}.`, at);
        return null;
    }
    try {
        return compileTest(operator, value.type === 'string' ? jsonOf(value) : jsonText(value));
    }
    catch (error) {
        if (!(error instanceof RegexFault))
            throw error;
        problems.refuse(`The regular expression ${printLiteral(value)} can not be used: ${error.message}.`, at);
        return null;
    }
}
/** One value, some value behind `[*]`, or a list under all, any or none. */
function matchValues(location, modifier, test) {
    if (modifier !== null)
        return matchList(location, modifier, test);
    const { steps } = location;
    const some = compileSome(steps);
    return {
        test: (value, frame) => some(location.start(value, frame), test),
        collect: (value, frame, path, wanted, found) => {
            const start = location.start(value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (each, place) => {
                if (test(each) === wanted)
                    found.add(place, each);
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
/** `g all = 2` and `g[*] all = 2` both look at the list `g`; stars before it mean some such list. */
function matchList(location, modifier, test) {
    const last = location.steps.at(-1);
    const levels = last?.type === 'each' ? last.levels : 1;
    const steps = last?.type === 'each' ? location.steps.slice(0, -1) : location.steps;
    const some = compileSome(steps);
    const testList = (list) => {
        const elements = elementsOf(list, levels);
        if (modifier === 'all')
            return elements.every(test);
        return elements.some(test) === (modifier === 'any');
    };
    return {
        test: (value, frame) => some(location.start(value, frame), testList),
        collect: (value, frame, path, wanted, found) => {
            const start = location.start(value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (list, place) => {
                if (testList(list) !== wanted)
                    return;
                // Under `any` the hits tell why it is true, under `none` why it is false; under `all` the misses.
                const telling = modifier === 'all' ? (wanted ? null : false) : wanted === (modifier === 'any') ? true : null;
                if (elementsOf(list, levels).length === 0)
                    found.add(place, list);
                visitElements(list, levels, place, (element, where) => {
                    if (telling === null || test(element) === telling)
                        found.add(where, element);
                });
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
/** The empty or missing lists that left nothing to look at. */
function addLists(start, steps, path, found) {
    const first = steps.findIndex((step) => step.type === 'each');
    visitValues(start, steps.slice(0, Math.max(first, 0)), path, (list, place) => found.add(place, list));
}

;// CONCATENATED MODULE: ./build/src/search/match-function.js








function matchFunction(term, place, compilation) {
    switch (term.name) {
        case 'has_key':
            return hasKey(term, place, compilation);
        case 'in_subnet':
            return inSubnet(term, place, compilation);
        case 'has_desired_change':
        default:
            compilation.problems.warn('`has_desired_change` is never true: the section desired is not kept by this program.');
            return constant(false);
    }
}
/** The object at the path has the key, or all of a list of keys, whatever their values. */
function hasKey(term, place, compilation) {
    const [keys, ...more] = term.values;
    if (keys === undefined || more.length > 0) {
        compilation.problems.refuse(`has_key takes a path and one key, or a list of keys that must all be there; found ${term.values.length} arguments after the path.`, term.at);
        return constant(false);
    }
    const names = match_function_keysOf(keys);
    const test = (value) => isJsonObject(value) && names.every((name) => Object.hasOwn(value, name));
    return matchPath(term, place, compilation, test, (value, path, found) => {
        for (const name of names) {
            const object = isJsonObject(value) ? value : {};
            found.add(joinName(path, name), Object.hasOwn(object, name) ? object[name] : undefined);
        }
    });
}
function match_function_keysOf(literal) {
    return literal.type === 'list' ? literal.items.map(jsonText) : [jsonText(literal)];
}
/** The IPv4 address at the path lies in the network, which may be written with host bits. */
function inSubnet(term, place, compilation) {
    const [argument] = term.values;
    const network = argument?.type === 'string' && term.values.length === 1 ? parseIpv4Network(argument.value) : null;
    if (network === null) {
        const received = term.values.map(printLiteral).join(', ');
        compilation.problems.refuse(`in_subnet takes a path and one IPv4 network such as "10.0.0.0/8"; found ${received === '' ? 'nothing after the path' : received}.`, term.at);
        return constant(false);
    }
    const test = (value) => {
        const address = typeof value === 'string' ? parseIpv4(value) : null;
        return address !== null && (address & network.mask) >>> 0 === network.address;
    };
    return matchPath(term, place, compilation, test, (value, path, found) => found.add(path, value));
}
function matchPath(term, place, compilation, test, tell) {
    const location = locate(term.path, place, compilation);
    const some = compileSome(location.steps);
    return {
        test: (value, frame) => some(location.start(value, frame), test),
        collect: (value, frame, path, wanted, found) => {
            const start = location.start(value, frame);
            const name = location.startName(path);
            const count = visitValues(start, location.steps, name, (each, where) => {
                if (test(each) === wanted)
                    tell(each, where, found);
            });
            if (count === 0)
                addLists(start, location.steps, name, found);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/search/match-term.js









/** Everything that can be known before a resource is seen is done here, once. */
function matchTerm(term, place, compilation) {
    switch (term.type) {
        case 'all':
            return constant(true);
        case 'is':
            return matchKinds(term, place, compilation);
        case 'id':
            return matchIds(term, place, compilation);
        case 'fulltext':
            return matchText(term.text, term.at, place, compilation);
        case 'function':
            return matchFunction(term, place, compilation);
        case 'predicate':
            return matchPredicate(term, place, compilation);
        case 'context':
            return matchContext(term, place, compilation);
        case 'not':
            return negate(matchTerm(term.term, place, compilation));
        case 'pair':
        default:
            return matchPair(term, place, compilation);
    }
}
function matchKinds(term, place, compilation) {
    const { kindNames, problems } = compilation;
    const names = term.names.map((name) => name.text);
    for (const { text, at } of term.names) {
        if (kindNames.isKnown(text))
            continue;
        const guess = nearest(text, kindNames.names);
        const fix = guess === null ? 'expected the name of a kind that this program reads' : `perhaps you mean \`${guess}\``;
        problems.refuse(`There is no kind \`${text}\`; ${fix}.`, at);
    }
    warnInContext('is()', place, compilation);
    const kinds = new Set([...names, ...kindNames.concrete(names)]);
    return { test: (_, { resource }) => kinds.has(resource.kind), collect: () => undefined };
}
function matchIds(term, place, compilation) {
    warnInContext('id()', place, compilation);
    const ids = new Set(term.names.map((name) => name.text));
    return { test: (_, { resource }) => ids.has(nodeId(resource)), collect: () => undefined };
}
function matchText(text, at, place, compilation) {
    const words = wordsOf(text);
    if (words.length > 0) {
        warnInContext('a text', place, compilation);
        return matchFulltext(words);
    }
    compilation.problems.refuse('Expected at least one word to look for in the double quotes.', at);
    return constant(false);
}
function warnInContext(what, place, { problems }) {
    if (place.inContext)
        problems.warn(`In \`.{…}\`, ${what} looks at the whole resource, not at the element.`);
}
/** With `[*]` one and the same element satisfies all; without it the path is only a prefix. */
function matchContext(term, place, compilation) {
    const location = locate(term.path, place, compilation);
    const scope = location.inside ?? { owners: [], prefix: [] };
    const inner = matchTerm(term.term, { scope, inContext: true }, compilation);
    const { steps } = location;
    const some = compileSome(steps);
    if (!hasEach(steps) && location.type?.type === 'array') {
        const { text } = term.path;
        compilation.problems.warn(`\`${text}\` is a list; \`${text}[*].{…}\` looks at its elements.`);
    }
    return {
        test: (value, frame) => some(location.start(value, frame), (element) => inner.test(element, frame)),
        collect: (value, frame, path, wanted, found) => {
            const start = location.start(value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (element, where) => {
                if (inner.test(element, frame) === wanted)
                    inner.collect(element, frame, where, wanted, found);
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
function negate(inner) {
    return {
        test: (value, frame) => !inner.test(value, frame),
        collect: (value, frame, path, wanted, found) => inner.collect(value, frame, path, !wanted, found),
    };
}
/** A run of one operator is one list: no recursion along the left side, however long the search is. */
function matchPair(pair, place, compilation) {
    const { first, rest } = print_terms_leftSpine(pair);
    let operator = rest[0]?.operator ?? 'and';
    let run = [matchTerm(first, place, compilation)];
    for (const next of rest) {
        if (next.operator !== operator) {
            run = [combine(operator, run)];
            operator = next.operator;
        }
        run.push(matchTerm(next.right, place, compilation));
    }
    return combine(operator, run);
}
function combine(operator, parts) {
    const deciding = operator === 'or';
    return {
        test: (value, frame) => {
            for (const part of parts)
                if (part.test(value, frame) === deciding)
                    return deciding;
            return !deciding;
        },
        collect: (value, frame, path, wanted, found) => {
            for (const part of parts) {
                if (part.test(value, frame) === wanted)
                    part.collect(value, frame, path, wanted, found);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/search/excerpt.js

const BEFORE = 60;
const AFTER = 40;
/**
 * The line of the text that holds the offset, cut to what fits a terminal, and below it a caret.
 * Both lines are free of control characters, so the caret stands where the fault is.
 */
function excerptAt(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const newline = text.indexOf('\n', offset);
    const lineEnd = newline < 0 ? text.length : newline;
    const start = Math.max(lineStart, offset - BEFORE);
    const end = Math.min(lineEnd, offset + AFTER);
    const before = (start > lineStart ? '…' : '') + (0,visible/* visible */.R)(text.slice(start, offset));
    const after = (0,visible/* visible */.R)(text.slice(offset, end)) + (end < lineEnd ? '…' : '');
    return `${before}${after}\n${' '.repeat(Array.from(before).length)}^`;
}
/** What stands at the offset, for `but found …`: a word, a character or the end. */
function foundAt(text, offset) {
    const rest = text.slice(offset, offset + 40);
    if (rest.trim() === '')
        return 'the end of the search';
    const token = /^(?:[\w.:/-]+|[^\w\s]{1,3})/.exec(rest.trimStart())?.[0] ?? Array.from(rest.trimStart())[0] ?? '';
    return `\`${(0,visible/* visible */.R)(token)}\``;
}

;// CONCATENATED MODULE: ./build/src/search/search-error.js


/** A search that is wrong: one sentence, and the place in the search with a caret under it. */
class SearchError extends errors/* UserError */.y {
    /** Where in the search, in UTF-16 units. */
    offset;
    /** Two lines: the part of the search around the place, and a caret under it. Control characters are escaped. */
    excerpt;
    constructor(sentence, text, offset) {
        super(sentence);
        this.offset = Math.max(0, Math.min(offset, text.length));
        this.excerpt = excerptAt(text, this.offset);
    }
}

;// CONCATENATED MODULE: ./build/src/search/cursor.js

/** Deeper nesting would only be met in an attack; the parser and everything behind it recurse. */
const MAX_DEPTH = 100;
const BLANKS = /\s*/y;
/**
 * A place in the search that moves forward, and back where an alternative fails.
 * Remembers the furthest place where something else was expected: that is where people look for the fault.
 */
class Cursor {
    text;
    at;
    furthest;
    #expected = new Set();
    #depth = 0;
    constructor(text, start) {
        this.text = text;
        this.at = start;
        this.furthest = start;
    }
    get expected() {
        return [...this.#expected];
    }
    /** Notes what would have been understood here. Always null, so that parsers can return it. */
    expect(what, at = this.at) {
        if (at > this.furthest) {
            this.furthest = at;
            this.#expected.clear();
        }
        if (at === this.furthest)
            this.#expected.add(what);
        return null;
    }
    blanks() {
        BLANKS.lastIndex = this.at;
        BLANKS.test(this.text);
        this.at = BLANKS.lastIndex;
    }
    atEnd() {
        return this.at >= this.text.length;
    }
    /** The text of a sticky expression that matches here. */
    take(expression) {
        expression.lastIndex = this.at;
        const match = expression.exec(this.text);
        if (match === null)
            return null;
        this.at += match[0].length;
        return match[0];
    }
    /** Exactly these characters, here. */
    exactly(characters) {
        if (!this.text.startsWith(characters, this.at))
            return false;
        this.at += characters.length;
        return true;
    }
    /** These characters with any blanks around them. `label` null: nobody needs to be told of this choice. */
    token(characters, label = `\`${characters}\``) {
        const start = this.at;
        this.blanks();
        if (this.exactly(characters)) {
            this.blanks();
            return true;
        }
        if (label !== null)
            this.expect(label);
        this.at = start;
        return false;
    }
    /** The first of these words, with any blanks around it. No word boundary: `andb` begins with `and`. */
    oneOf(words, ...labels) {
        for (const word of words)
            if (this.token(word, null))
                return word;
        const start = this.at;
        this.blanks();
        for (const label of labels)
            this.expect(label);
        this.at = start;
        return null;
    }
    /** What the parser finds, or null with the place as it was. */
    attempt(parse) {
        const start = this.at;
        const result = parse();
        if (result === null)
            this.at = start;
        return result;
    }
    /** At least one item between separators; a trailing separator is left unread. */
    list(item, separator = ',') {
        const first = this.attempt(item);
        if (first === null)
            return null;
        const items = [first];
        for (;;) {
            const next = this.attempt(() => (this.token(separator) ? item() : null));
            if (next === null)
                return items;
            items.push(next);
        }
    }
    nested(parse) {
        if (this.#depth >= MAX_DEPTH) {
            throw new SearchError(`The search is nested more than ${MAX_DEPTH} levels deep; take the inner part apart.`, this.text, this.at);
        }
        this.#depth++;
        try {
            return parse();
        }
        finally {
            this.#depth--;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/search/hints.js


const UPPER_CASE = /\b(AND|OR|NOT|IN|ANY|ALL|NONE|WITH|IS)\b/;
const UNIT = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b/;
/** What people usually meant where reading stopped; null where nothing usual is seen. */
function hintFor(text, offset) {
    const before = text.slice(0, offset);
    const rest = text.slice(offset);
    const after = rest.trimStart();
    const at = offset + rest.length - after.length;
    for (const look of RULES) {
        const hint = look(before, after, at);
        if (hint !== null)
            return hint;
    }
    return null;
}
/** A rule about what stands at the place, and perhaps right before it. */
function rule(next, hint, previous = /^/) {
    return (before, after, at) => (next.test(after) && previous.test(before) ? { at, hint } : null);
}
const upperCase = (before, after, at) => {
    const previous = new RegExp(`${UPPER_CASE.source}\\s*$`).exec(before);
    const word = new RegExp(`^${UPPER_CASE.source}`).exec(after)?.[1] ?? previous?.[1];
    if (word === undefined)
        return null;
    const place = after.startsWith(word) ? at : (previous?.index ?? at);
    return { at: place, hint: `\`${word.toLowerCase()}\` is written in lower case` };
};
const FUNCTIONS = ['is', 'id', 'has_key', 'in_subnet', 'has_desired_change', 'with'];
const unknownFunction = (before, after) => {
    const name = /([A-Za-z_]\w*)\s*$/.exec(before);
    if (name?.[1] === undefined || !after.startsWith('(') || FUNCTIONS.includes(name[1]))
        return null;
    const guess = nearest(name[1], FUNCTIONS);
    const known = guess === null ? `the functions are ${(0,words/* enumerate */.H)(FUNCTIONS)}` : `perhaps you mean \`${guess}\``;
    return { at: name.index, hint: `there is no function of this name; ${known}` };
};
const RULES = [
    rule(/^'/, 'text stands in double quotes, single quotes mean nothing here'),
    upperCase,
    rule(/^&/, 'write `and`'),
    rule(/^\|\|/, 'write `or`'),
    rule(/^\|/, 'commands after `|` are not part of a search'),
    rule(/^!(?!=|~)/, 'write `not`'),
    rule(/^,/, 'conditions inside `.{…}` are joined with `and`, not with commas', /\.\s*\{[^}]*$/),
    rule(/^,/, 'conditions are joined with `and` or `or`, not with commas', /[^[(,{]\s*$/),
    rule(/^\(/, '`with(…)` follows the condition without `and`', /\b(?:and|or|not)\s+with\s*$/),
    rule(/^with\b/, '`with(…)` follows the condition without `and`', /\b(?:and|or)\s*$/),
    rule(/^sort\b/, '`sort` stands before `limit`', /\blimit\b[^-]*$/),
    rule(/^with\b/, 'there is one `with(…)` per part, and it stands before `#tag`, `sort` and `limit`'),
    rule(/^in[[(]/, '`in` needs a blank behind it and a list in brackets, as in `a in [1, 2]`'),
    rule(/^\(/, 'a list stands in brackets, as in `a in [1, 2]`', /\bin\s+$/),
    rule(/^not\s+in\b/, '`not in` has exactly one blank between its words'),
    rule(UNIT, 'write `3d`, or put a duration with blanks in double quotes', /[0-9]\s*$/),
    rule(/^[A-Za-z]/, 'a value that begins with true, false or null needs double quotes', /(?:true|false|null)$/),
    rule(/^>/, 'an arrow has two dashes, `-->`, or says something between them, `-[1:2]->`', /(?:^|\s)-$/),
    rule(/^[-<]?-?>/, 'put blanks around arrows', /[A-Za-z0-9_./:-]$/),
    rule(/^[*^$%@+?\\|]/, 'a value with such characters needs double quotes'),
    rule(/^[.:]/, 'a name with `.` or `:` needs double quotes', /\b(?:is|id)\s*\([^()]*$/),
    rule(/^:/, 'a range begins with a number, as in `-[0:2]->`', /-\[\s*$/),
    rule(/^:/, 'a property name with `:` stands in backticks, as in tags.`aws:name`', /[A-Za-z0-9_-]$/),
    rule(/^\[/, 'a position is a number or `*`; other keys are written `tags.key` or tags.`any key`'),
    unknownFunction,
    rule(/^=/, 'the operators are = == != < <= > >= =~ !~ in and not in', /[=<>!~]\s*$/),
    rule(/^[A-Za-z]/, 'a value with blanks needs double quotes; conditions are joined with `and` or `or`', /[=~]\s*[\w./:-]+\s+$/),
];

;// CONCATENATED MODULE: ./build/src/search/ast.js
/** Levels that an open range goes to. */
const MAX_LEVELS = 250;

;// CONCATENATED MODULE: ./build/src/search/parse-paths.js

const PLAIN = /[A-Za-z_][A-Za-z0-9_-]*/y;
const BACKTICKED = /`[^`]+`/y;
const INDEX = /\[([0-9*]*)\]/y;
const DOTS = /\.*/y;
/** A path without blanks around it: `group_ip_permissions[*].from_port`, `/metadata.protected`, tags.`aws:foo`. */
function parsePath(cursor) {
    return cursor.attempt(() => {
        const at = cursor.at;
        const absolute = cursor.exactly('/');
        const first = parseSegment(cursor);
        if (first === null)
            return cursor.expect('the name of a property', at);
        const segments = [first];
        for (;;) {
            const next = cursor.attempt(() => (cursor.exactly('.') ? parseSegment(cursor) : null));
            if (next === null)
                break;
            segments.push(next);
        }
        return { text: cursor.text.slice(at, cursor.at), absolute, segments, at };
    });
}
/** A path with any blanks around it. */
function parseSpacedPath(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const path = parsePath(cursor);
        if (path !== null)
            cursor.blanks();
        return path;
    });
}
/** The name under which a merge puts its result: a path without positions, with any blanks around it. */
function parseMergeName(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const start = cursor.at;
        cursor.exactly('/');
        if (parseName(cursor) === null)
            return cursor.expect('a name for the merged result');
        do
            cursor.take(DOTS);
        while (parseName(cursor) !== null);
        const name = cursor.text.slice(start, cursor.at);
        cursor.blanks();
        return name;
    });
}
function parseSegment(cursor) {
    const name = parseName(cursor);
    if (name === null)
        return null;
    const indices = [];
    for (;;) {
        const index = cursor.take(INDEX);
        if (index === null)
            return { name, indices };
        indices.push(index.slice(1, -1));
    }
}
function parseName(cursor) {
    if (cursor.text[cursor.at] !== '`')
        return cursor.take(PLAIN);
    const quoted = cursor.take(BACKTICKED);
    if (quoted !== null)
        return quoted.slice(1, -1);
    const sentence = 'A name in backticks needs at least one character and a closing backtick.';
    throw new SearchError(sentence, cursor.text, cursor.at);
}

;// CONCATENATED MODULE: ./build/src/search/parse-values.js

const FLOAT = /[+-]?[0-9]+\.[0-9]+/y;
const INTEGER = /[+-]?[0-9]+/y;
const WORD = /[A-Za-z0-9][A-Za-z0-9_-]*/y;
const UNQUOTED_END = /[,[\])(}{\s]/;
const UNQUOTED_ALLOWED = /[A-Za-z0-9_\-:/.]/;
/** Values that begin an arrow: `a = foo -default-> …` is a value and a traversal. */
const ARROW_STARTS = ['--', '-default', '-delete', '-iam'];
/** The right-hand side of a predicate, with any blanks around it. */
function parseValue(cursor) {
    return parse_values_parseJson(cursor, ARROW_STARTS);
}
function parse_values_parseJson(cursor, stopWords) {
    return cursor.attempt(() => {
        cursor.blanks();
        const start = cursor.at;
        const value = parseText(cursor) ??
            parseList(cursor) ??
            parseObject(cursor) ??
            parseConstant(cursor) ??
            parseUnquoted(cursor, stopWords) ??
            parseNumber(cursor);
        if (value === null)
            return cursor.expect('a value', start);
        cursor.blanks();
        return value;
    });
}
/** A text in double quotes. Only \\ \/ \" and \' are escapes; every other backslash is itself. */
function parseQuoted(cursor) {
    if (cursor.text[cursor.at] !== '"')
        return null;
    let text = '';
    for (let at = cursor.at + 1; at < cursor.text.length; at++) {
        const character = cursor.text[at] ?? '';
        const next = cursor.text[at + 1] ?? '';
        if (character === '"') {
            cursor.at = at + 1;
            return text;
        }
        if (character === '\\' && next !== '' && '\\/"\''.includes(next)) {
            text += next;
            at++;
        }
        else {
            text += character;
        }
    }
    throw new SearchError('The text that begins here has no closing double quote; a quote inside a text is written \\".', cursor.text, cursor.at);
}
/** A name as `is`, `id`, tags and `as` take it, with any blanks around it. */
function parseWord(cursor, label) {
    return cursor.attempt(() => {
        cursor.blanks();
        const word = cursor.take(WORD);
        if (word === null)
            return cursor.expect(label);
        cursor.blanks();
        return word;
    });
}
/** `1`, `-1.5`: with any blanks around it. */
function parsePlainNumber(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const number = parseNumber(cursor);
        if (number === null)
            return cursor.expect('a number');
        cursor.blanks();
        return number;
    });
}
/** A whole number without blanks around it. */
function parseInteger(cursor) {
    const source = cursor.take(INTEGER);
    return source === null ? null : integerOf(source);
}
/** A whole number that counts something: within what a double holds exactly. */
function parseCount(cursor) {
    const start = cursor.at;
    const number = parseInteger(cursor);
    if (number === null)
        return cursor.expect('a whole number');
    if (Number.isSafeInteger(number.value))
        return number.value;
    throw new SearchError(`The number ${number.text} is too large here.`, cursor.text, start);
}
function parseText(cursor) {
    const text = parseQuoted(cursor);
    return text === null ? null : { type: 'string', value: text };
}
function parseConstant(cursor) {
    if (cursor.exactly('true'))
        return { type: 'boolean', value: true };
    if (cursor.exactly('false'))
        return { type: 'boolean', value: false };
    return cursor.exactly('null') ? { type: 'null' } : null;
}
function parseList(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        return cursor.nested(() => {
            const items = cursor.list(() => parse_values_parseJson(cursor, [])) ?? [];
            return cursor.token(']') ? { type: 'list', items } : null;
        });
    });
}
function parseObject(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('{'))
            return null;
        return cursor.nested(() => {
            const pairs = cursor.list(() => parsePair(cursor)) ?? [];
            if (!cursor.exactly('}'))
                return cursor.expect('`}`');
            return { type: 'object', entries: [...new Map(pairs)] };
        });
    });
}
function parsePair(cursor) {
    cursor.blanks();
    const key = parseQuoted(cursor) ?? parseWord(cursor, 'a key');
    if (key === null || !cursor.token(':'))
        return null;
    const value = parse_values_parseJson(cursor, []);
    return value === null ? null : [key, value];
}
/** Text without quotes: it ends at a blank, comma or bracket, and holds at least one character that no number has. */
function parseUnquoted(cursor, stopWords) {
    const { text, at: start } = cursor;
    let end = start;
    let numeric = true;
    let dot = false;
    for (; end < text.length; end++) {
        const character = text[end] ?? '';
        if (UNQUOTED_END.test(character))
            break;
        if (!UNQUOTED_ALLOWED.test(character)) {
            return end > start ? cursor.expect('a blank, or double quotes around the value', end) : null;
        }
        const firstDot = character === '.' && !dot;
        if (firstDot)
            dot = true;
        numeric &&= /[0-9]/.test(character) || (end === start && character === '-') || firstDot;
    }
    const value = text.slice(start, end);
    if (numeric || stopWords.some((word) => isStopWord(value, word)))
        return null;
    cursor.at = end;
    return { type: 'string', value };
}
function isStopWord(value, word) {
    return value.startsWith(word) && !/[A-Za-z]/.test(value[word.length] ?? '');
}
function parseNumber(cursor) {
    const source = cursor.take(FLOAT);
    if (source === null)
        return parseInteger(cursor);
    const sign = source.startsWith('-') ? '-' : '';
    const [whole = '', fraction = ''] = source.replace(/^[+-]/, '').split('.');
    const text = `${sign}${stripZeros(whole)}.${fraction.replace(/0+$/, '') || '0'}`;
    return { type: 'number', value: Number(source), text, source };
}
function integerOf(source) {
    const digits = stripZeros(source.replace(/^[+-]/, ''));
    const text = source.startsWith('-') && digits !== '0' ? `-${digits}` : digits;
    return { type: 'number', value: Number(text), text, source };
}
function stripZeros(digits) {
    return digits.replace(/^0+(?=[0-9])/, '');
}

;// CONCATENATED MODULE: ./build/src/search/parse-terms.js


const MODIFIERS = ['all', 'any', 'none'];
const parse_terms_FUNCTIONS = ['in_subnet', 'has_desired_change', 'has_key'];
/** In this order: the first that fits is taken. */
const SIGNS = ['<=', '>=', '>', '<', '==', '!=', '=~', '!~', '=', '~'];
const IN = /\s*in\s+/y;
const NOT_IN = /\s*not in\s+/y;
/** `simple { (and|or) simple }`: both bind equally and from the left. */
function parseFilter(cursor) {
    return parseChain(cursor, parseLeaf);
}
/** What may stand in the braces of an arrow: no kinds, ids, functions or texts. */
function parseEdgeFilter(cursor) {
    return parseChain(cursor, parseEdgeLeaf);
}
function parseChain(cursor, leaf) {
    return cursor.attempt(() => {
        let term = parseSimple(cursor, leaf);
        if (term === null)
            return null;
        for (;;) {
            const operator = cursor.oneOf(['and', 'or'], '`and`', '`or`');
            if (operator === null)
                return term;
            const right = parseSimple(cursor, leaf);
            if (right === null)
                return null;
            term = { type: 'pair', left: term, operator, right, parenthesised: false, at: term.at };
        }
    });
}
function parseSimple(cursor, leaf) {
    return parseParentheses(cursor, leaf) ?? leaf(cursor);
}
function parseParentheses(cursor, leaf) {
    return cursor.attempt(() => {
        if (!cursor.token('(', null))
            return null;
        return cursor.nested(() => {
            const term = parseChain(cursor, leaf);
            if (term === null || !cursor.token(')'))
                return null;
            return term.type === 'pair' ? { ...term, parenthesised: true } : term;
        });
    });
}
function parseLeaf(cursor) {
    const term = parseNames(cursor, 'is') ??
        parseNames(cursor, 'id') ??
        parseFunction(cursor) ??
        parsePredicate(cursor) ??
        parseContext(cursor) ??
        parseNot(cursor) ??
        parseFulltext(cursor) ??
        parseAll(cursor);
    return term ?? expectTerm(cursor);
}
function parseEdgeLeaf(cursor) {
    const term = parsePredicate(cursor) ?? parseContext(cursor) ?? parseNot(cursor) ?? parseAll(cursor);
    return term ?? expectTerm(cursor);
}
function expectTerm(cursor) {
    const start = cursor.at;
    cursor.blanks();
    cursor.expect('a condition such as `is(kind)` or `name = "x"`');
    cursor.at = start;
    return null;
}
function startOf(cursor) {
    cursor.blanks();
    return cursor.at;
}
function parseNames(cursor, type) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        if (!cursor.exactly(type) || !cursor.token('(', null))
            return null;
        const names = parseNameList(cursor);
        return names !== null && cursor.token(')') ? { type, names, at } : null;
    });
}
/** `a, "b c"` or the same in brackets. */
function parseNameList(cursor) {
    const item = () => {
        const at = startOf(cursor);
        const quoted = parseQuoted(cursor);
        if (quoted !== null)
            cursor.blanks();
        const text = quoted ?? parseWord(cursor, 'a name');
        return text === null ? null : { text, at };
    };
    const bracketed = cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        const names = cursor.list(item);
        return names !== null && cursor.token(']') ? names : null;
    });
    return bracketed ?? cursor.list(item);
}
function parseFunction(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        const name = cursor.oneOf(parse_terms_FUNCTIONS);
        if (name === null || !cursor.token('(', null))
            return null;
        const path = parseSpacedPath(cursor);
        if (path === null)
            return null;
        const values = [];
        for (;;) {
            const value = cursor.attempt(() => (cursor.token(',') ? parseValue(cursor) : null));
            if (value === null)
                break;
            values.push(value);
        }
        return cursor.token(')') ? { type: 'function', name, path, values, at } : null;
    });
}
function parsePredicate(cursor) {
    return cursor.attempt(() => {
        const path = parseSpacedPath(cursor);
        if (path === null)
            return null;
        const modifier = cursor.oneOf(MODIFIERS);
        const operator = parseOperator(cursor);
        if (operator === null)
            return null;
        const valueAt = cursor.at;
        const value = parseValue(cursor);
        return value === null
            ? null
            : { type: 'predicate', path, modifier, operator, value, at: path.at, valueAt };
    });
}
/** `=` is `==` and `~` is `=~`; the words need a blank behind them, `not in` exactly one between. */
function parseOperator(cursor) {
    const sign = cursor.oneOf(SIGNS, 'an operator such as `=`, `!=`, `<`, `=~` or `in`');
    if (sign !== null)
        return sign === '=' ? '==' : sign === '~' ? '=~' : sign;
    if (cursor.take(IN) !== null)
        return 'in';
    return cursor.take(NOT_IN) === null ? null : 'not in';
}
function parseContext(cursor) {
    return cursor.attempt(() => {
        const path = parseSpacedPath(cursor);
        if (path === null || !cursor.token('.', null) || !cursor.token('{'))
            return null;
        return cursor.nested(() => {
            const term = parseFilter(cursor);
            return term !== null && cursor.token('}') ? { type: 'context', path, term, at: path.at } : null;
        });
    });
}
/** Negates the next simple term only. */
function parseNot(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        if (!cursor.token('not', null))
            return null;
        return cursor.nested(() => {
            const term = parseSimple(cursor, parseLeaf);
            return term === null ? null : { type: 'not', term, at };
        });
    });
}
function parseFulltext(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        const text = parseQuoted(cursor);
        if (text === null)
            return null;
        cursor.blanks();
        return { type: 'fulltext', text, at };
    });
}
function parseAll(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        return cursor.token('all', null) ? { type: 'all', at } : null;
    });
}

;// CONCATENATED MODULE: ./build/src/search/parse-navigation.js




const EDGE_TYPES = ['default', 'delete', 'iam'];
const ARROW = 'an arrow such as `-->`';
/** `-edge->`, `<-edge-` or `<-edge->`. Edges without a type get those of the preamble. */
function parseNavigation(cursor, defaults) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        const inbound = cursor.exactly('<-');
        if (!inbound && !cursor.exactly('-'))
            return cursor.expect(ARROW);
        const edge = parseEdge(cursor);
        if (edge === null)
            return null;
        if (cursor.exactly('->')) {
            cursor.blanks();
            if (inbound)
                return { ...twoWay(edge, defaults), at };
            return { ...oneWay(cursor, edge, defaults, at), direction: 'out', at };
        }
        if (!inbound || !cursor.exactly('-'))
            return cursor.expect(inbound ? '`->` or `-`' : '`->`');
        cursor.blanks();
        return { ...oneWay(cursor, edge, defaults, at), direction: 'in', at };
    });
}
function oneWay(cursor, edge, defaults, at) {
    const { before, after, start, end, filter } = edge;
    if (before.length > 0 && after.length > 0) {
        const sentence = 'Edge types stand before or after the range, not on both sides; only `<-…->` takes both.';
        throw new SearchError(sentence, cursor.text, at);
    }
    const given = before.length > 0 ? before : after;
    return { types: given.length > 0 ? given : defaults, outTypes: [], start, end, filter };
}
function twoWay(edge, defaults) {
    const { before, after, start, end, filter } = edge;
    return {
        direction: 'both',
        types: before.length > 0 ? before : defaults,
        outTypes: after,
        start,
        end,
        filter,
    };
}
function parseEdge(cursor) {
    const before = parseTypes(cursor);
    const range = parseRange(cursor);
    const filter = cursor.attempt(() => {
        if (!cursor.token('{', null))
            return null;
        const term = parseEdgeFilter(cursor);
        return term !== null && cursor.token('}') ? term : null;
    });
    const after = parseTypes(cursor);
    return { before, after, start: range?.start ?? 1, end: range?.end ?? 1, filter };
}
function parseTypes(cursor) {
    const types = cursor.list(() => cursor.oneOf(EDGE_TYPES));
    return types === null ? [] : [...new Set(types)];
}
function parseRange(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        const start = parseCount(cursor);
        if (start === null)
            return null;
        const open = cursor.oneOf([':', ',', '..']);
        const end = open === null ? start : (cursor.attempt(() => parseCount(cursor)) ?? MAX_LEVELS);
        return cursor.token(']') ? { start, end } : null;
    });
}
/** `with(empty|any|count OP n, navigation filter with(…))`. */
function parseWith(cursor, defaults) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('with', null) || !cursor.token('(', null))
            return null;
        return cursor.nested(() => {
            const expected = parseExpectedNumber(cursor);
            if (expected === null || !cursor.token(','))
                return null;
            const navigation = parseNavigation(cursor, defaults);
            if (navigation === null)
                return null;
            const term = parseFilter(cursor);
            const nested = parseWith(cursor, defaults);
            return cursor.token(')') ? { ...expected, navigation, term, nested, at } : null;
        });
    });
}
function parseExpectedNumber(cursor) {
    if (cursor.token('empty', null))
        return { operator: '==', count: 0 };
    if (cursor.token('any', null))
        return { operator: '>', count: 0 };
    if (!cursor.token('count', '`empty`, `any` or `count`'))
        return null;
    const operator = parseOperator(cursor);
    if (operator === null)
        return null;
    cursor.blanks();
    const count = parseCount(cursor);
    if (count === null)
        return null;
    cursor.blanks();
    return { operator, count };
}

;// CONCATENATED MODULE: ./build/src/search/parse-head.js




const parse_head_FUNCTIONS = ['sum', 'count', 'min', 'max', 'avg', 'stddev', 'variance'];
const parse_head_SIGNS = ['+', '-', '*', '/', '%'];
/** Read before words, so that `1delete` is no edge type. */
const NUMBER = /[+-]?[0-9]+(?:\.[0-9]+)?/y;
const TEXT_OUTSIDE_HOLES = /[^{"]+/y;
/** Aggregate and preamble; after either of them the colon is mandatory. Null where it is missing. */
function parseHead(cursor) {
    const aggregate = parseAggregate(cursor);
    const edgeTypes = parsePreamble(cursor);
    const colon = cursor.token(':', null);
    if ((aggregate !== null || edgeTypes !== null) && !colon) {
        cursor.blanks();
        return cursor.expect('`:`');
    }
    return { aggregate, edgeTypes: edgeTypes ?? ['default'] };
}
/** `(edge_type=delete)`. */
function parsePreamble(cursor) {
    const empty = cursor.attempt(() => (cursor.token('(', null) && cursor.token(')', null) ? true : null));
    if (empty !== null)
        return null;
    const start = cursor.at;
    const settings = cursor.attempt(() => {
        if (!cursor.token('(', null))
            return null;
        const values = cursor.list(() => parseSetting(cursor));
        return values !== null && cursor.token(')', null) ? values : null;
    });
    const last = settings?.at(-1);
    return last === undefined ? null : edgeTypesOf(cursor, last, start);
}
function parseSetting(cursor) {
    if (!cursor.token('edge_type', null) || !cursor.token('=', null))
        return null;
    const value = parseQuoted(cursor) ?? cursor.take(NUMBER) ?? parseWord(cursor, 'an edge type');
    cursor.blanks();
    return value;
}
function edgeTypesOf(cursor, value, at) {
    const types = [];
    for (const name of value.split(',')) {
        const type = EDGE_TYPES.find((known) => known === name);
        if (type === undefined) {
            const sentence = `There is no edge type \`${name}\`; expected default, delete, iam or several with commas.`;
            throw new SearchError(sentence, cursor.text, at);
        }
        if (!types.includes(type))
            types.push(type);
    }
    return types;
}
function parseAggregate(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('aggregate', null) || !cursor.token('(', null))
            return null;
        const groups = cursor.attempt(() => {
            const found = cursor.list(() => parseGroup(cursor));
            return found !== null && cursor.token(':') ? found : null;
        });
        const functions = cursor.list(() => parse_head_parseFunction(cursor));
        return functions !== null && cursor.token(')') ? { groups: groups ?? [], functions, at } : null;
    });
}
function parseGroup(cursor) {
    const path = parseSpacedPath(cursor);
    const name = path === null ? parseGroupText(cursor) : { type: 'path', path };
    return name === null ? null : { name, as: parseAs(cursor) };
}
/** `"{kind} in {region}"`: text with paths in holes. */
function parseGroupText(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('"'))
            return null;
        const parts = [];
        for (;;) {
            const part = cursor.take(TEXT_OUTSIDE_HOLES) ?? cursor.attempt(() => parseHole(cursor));
            if (part === null)
                break;
            parts.push(part);
        }
        return parts.length > 0 && cursor.exactly('"') ? { type: 'text', parts } : cursor.expect('`"`');
    });
}
function parseHole(cursor) {
    const path = cursor.exactly('{') ? parseSpacedPath(cursor) : null;
    return path !== null && cursor.exactly('}') ? path : null;
}
function parseAs(cursor) {
    return cursor.attempt(() => (cursor.token('as', null) ? parseWord(cursor, 'a name') : null));
}
function parse_head_parseFunction(cursor) {
    const name = cursor.oneOf(parse_head_FUNCTIONS, 'sum, count, min, max, avg, stddev or variance');
    if (name === null || !cursor.token('('))
        return null;
    const argument = parseSpacedPath(cursor) ??
        cursor.attempt(() => {
            cursor.blanks();
            return parseInteger(cursor);
        });
    if (argument === null)
        return null;
    cursor.blanks();
    const operations = cursor.list(() => parseOperation(cursor), '') ?? [];
    if (!cursor.token(')'))
        return null;
    const named = cursor.token('as', null);
    const as = named ? parseWord(cursor, 'a name') : null;
    return named && as === null ? null : { name, argument, operations, as };
}
function parseOperation(cursor) {
    const operator = cursor.oneOf(parse_head_SIGNS);
    const value = operator === null ? null : parsePlainNumber(cursor);
    return operator === null || value === null ? null : { operator, value };
}

;// CONCATENATED MODULE: ./build/src/search/parse-tail.js






const MAX_SECONDS = 10_000 * 365 * 86_400;
const parse_tail_BLANKS = /\s+/y;
/** `sort a, b desc`. */
function parseSorts(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('sort'))
            return cursor.expect('`sort`');
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        const sorts = cursor.list(() => parseSort(cursor));
        if (sorts !== null)
            cursor.blanks();
        return sorts;
    });
}
function parseSort(cursor) {
    const path = parsePath(cursor);
    if (path === null)
        return null;
    const order = cursor.attempt(() => {
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        if (cursor.exactly('asc'))
            return 'asc';
        return cursor.exactly('desc') ? 'desc' : null;
    });
    return { path, order: order ?? 'asc' };
}
/** `limit 5`, `limit 2, 5`: the second form skips two. */
function parseLimit(cursor) {
    return cursor.attempt(() => {
        const at = cursor.at;
        if (!cursor.exactly('limit'))
            return cursor.expect('`limit`');
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        const first = parseCount(cursor);
        if (first === null)
            return null;
        const second = cursor.attempt(() => (cursor.token(',', null) ? parseCount(cursor) : null));
        return second === null ? { offset: 0, length: first, at } : { offset: first, length: second, at };
    });
}
/** `#red`. */
function parseTag(cursor) {
    return cursor.attempt(() => (cursor.token('#', null) ? parseWord(cursor, 'a tag') : null));
}
/** `with_usage(3w::1w, cpu, mem)`. */
function parseWithUsage(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('with_usage', null) || !cursor.token('(', null))
            return null;
        const start = parseUsageTime(cursor);
        if (start === null)
            return null;
        const end = cursor.attempt(() => cursor.token(':', null) && cursor.token(':') ? parseUsageTime(cursor) : null);
        if (!cursor.token(','))
            return null;
        const names = parseNameList(cursor);
        if (names === null || !cursor.token(')'))
            return null;
        return { start, end, metrics: names.map((name) => name.text), at };
    });
}
function parseUsageTime(cursor) {
    const duration = durationAt(cursor.text, cursor.at);
    if (duration !== null) {
        if (Math.abs(duration.seconds) > MAX_SECONDS) {
            throw new SearchError('The duration is longer than ten thousand years.', cursor.text, cursor.at);
        }
        cursor.at = duration.end;
        cursor.blanks();
        return { type: 'duration', seconds: duration.seconds };
    }
    const time = timeAt(cursor.text, cursor.at);
    if (time === null)
        return cursor.expect('a duration such as `3w` or an ISO time');
    cursor.at = time.end;
    return { type: 'time', iso: printTime(time.time) };
}

;// CONCATENATED MODULE: ./build/src/search/parse-query.js





/**
 * A whole search, or the inner one of a merge. A part without an arrow is the last one: whatever follows it is for
 * the caller to accept or to report.
 */
function parseQuery(cursor) {
    const head = parseHead(cursor);
    if (head === null)
        return null;
    const parts = [];
    for (let connected = true; connected;) {
        const part = parsePart(cursor, head.edgeTypes);
        if (part === null)
            break;
        parts.push(part);
        connected = part.navigation !== null;
    }
    return parts.length === 0 ? null : { text: cursor.text, aggregate: head.aggregate, parts };
}
function parsePart(cursor, edgeTypes) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        const withUsage = parseWithUsage(cursor);
        const term = parseFilter(cursor);
        const merges = term === null ? [] : (parseMerges(cursor) ?? []);
        const postFilter = merges.length > 0 ? parseFilter(cursor) : null;
        cursor.blanks();
        const clause = parseWith(cursor, edgeTypes);
        const tag = parseTag(cursor);
        const sorts = parseSorts(cursor) ?? [];
        const limit = parseLimit(cursor);
        const reversed = cursor.token('reversed', null);
        const navigation = parseNavigation(cursor, edgeTypes);
        const empty = (withUsage ?? term ?? clause ?? tag ?? limit ?? navigation) === null && sorts.length === 0 && !reversed;
        if (empty)
            return null;
        return {
            withUsage,
            term,
            merges,
            postFilter,
            with: clause,
            tag,
            sorts,
            limit,
            reversed,
            navigation,
            at,
        };
    });
}
function parseMerges(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('{', null))
            return null;
        return cursor.nested(() => {
            const merges = cursor.list(() => parseMerge(cursor));
            return merges !== null && cursor.token('}') ? merges : null;
        });
    });
}
function parseMerge(cursor) {
    cursor.blanks();
    const at = cursor.at;
    const name = parseMergeName(cursor);
    if (name === null)
        return null;
    const brackets = cursor.token('[]', null);
    if (!cursor.token(':'))
        return null;
    const search = parseQuery(cursor);
    if (search === null)
        return null;
    const [first] = search.parts;
    if (first === undefined || first.navigation === null)
        return cursor.expect('an arrow such as `-->`');
    return { name, list: brackets || search.aggregate !== null, search, at };
}

;// CONCATENATED MODULE: ./build/src/search/parse.js






/** In UTF-16 units. The longest search that ships has some 700; a rule with fifty ports needs 5,000. */
const MAX_LENGTH = 32_768;
const PREFIX = /^\s*search\s/;
/** Reads a search in Resoto's language, with or without the word `search` before it. Throws SearchError. */
function parseSearch(text) {
    if (text.length > MAX_LENGTH) {
        const sentence = `The search has ${text.length.toLocaleString('en-US')} characters; at most ${MAX_LENGTH.toLocaleString('en-US')} are read.`;
        throw new SearchError(sentence, text, MAX_LENGTH);
    }
    const prefix = PREFIX.exec(text);
    if (prefix === null)
        return parseFrom(text, 0);
    try {
        return parseFrom(text, prefix[0].length);
    }
    catch (error) {
        if (!(error instanceof SearchError))
            throw error;
        return parseWhole(text) ?? rethrow(error);
    }
}
/** `search = 1` asks for a property of that name. */
function parseWhole(text) {
    try {
        return parseFrom(text, 0);
    }
    catch (error) {
        if (error instanceof SearchError)
            return null;
        throw error;
    }
}
function rethrow(error) {
    throw error;
}
function parseFrom(text, start) {
    const cursor = new Cursor(text, start);
    const search = parseQuery(cursor);
    cursor.blanks();
    if (search !== null && cursor.atEnd())
        return search;
    if (text.slice(start).trim() === '') {
        const sentence = 'The search is empty; expected a condition such as `is(aws_ec2_volume)`, or `all`.';
        throw new SearchError(sentence, text, start);
    }
    throw syntaxError(cursor);
}
function syntaxError(cursor) {
    const { text, furthest } = cursor;
    const hint = hintFor(text, furthest);
    const at = hint?.at ?? furthest;
    const condition = cursor.expected.some((label) => label.startsWith('a condition'));
    const labels = cursor.expected.filter((label) => !condition || label !== 'the name of a property');
    const expected = (0,words/* enumerate */.H)(labels.toSorted(), 'or');
    const sentence = `Expected ${expected}, but found ${foundAt(text, at)}`;
    return new SearchError(hint === null ? `${sentence}.` : `${sentence}: ${hint.hint}.`, text, at);
}

;// CONCATENATED MODULE: ./build/src/search/print.js



/** The canonical text of a search as it was read: grouped in full, before sections, short names and types. */
function printSearch(search) {
    const head = search.aggregate === null ? '' : `${printAggregate(search.aggregate)}:`;
    return head + search.parts.map(printPart).join(' ');
}
function printPart(part) {
    const term = [part.withUsage === null ? null : printWithUsage(part.withUsage), printPartTerm(part)];
    const sorts = part.sorts.map((sort) => `${sort.path.text} ${sort.order}`).join(', ');
    const words = [
        ...term,
        part.with === null ? null : printWith(part.with),
        sorts === '' ? null : `sort ${sorts}`,
        part.limit === null ? null : printLimit(part.limit),
        part.reversed ? 'reversed' : null,
        part.navigation === null ? null : printNavigation(part.navigation),
    ].filter((word) => word !== null);
    if (part.tag === null)
        return words.join(' ');
    const before = term.length + (part.with === null ? 0 : 1) - (part.withUsage === null ? 1 : 0);
    return [`${words.slice(0, before).join(' ')}#${part.tag}`, ...words.slice(before)].join(' ');
}
function printPartTerm(part) {
    const term = part.term === null ? 'all' : printTerm(part.term);
    if (part.merges.length === 0)
        return term;
    const post = part.postFilter === null ? '' : ` ${printTerm(part.postFilter)}`;
    return `${term} {${part.merges.map(printMerge).join(', ')}}${post}`;
}
function printMerge(merge) {
    return `${merge.name}${merge.list ? '[]' : ''}: ${printSearch(merge.search)}`;
}
function printLimit(limit) {
    return limit.offset === 0 ? `limit ${limit.length}` : `limit ${limit.offset}, ${limit.length}`;
}
function printNavigation(navigation) {
    const { direction, types, outTypes, filter } = navigation;
    const braces = filter === null ? '' : `{${printTerm(filter)}}`;
    const edge = `${types.join(',')}${printRange(navigation)}${braces}${outTypes.join(',')}`;
    return `${direction === 'out' ? '' : '<'}-${edge}-${direction === 'in' ? '' : '>'}`;
}
/** Between two lists of types the range is needed, even `[1:1]`. */
function printRange({ start, end, outTypes }) {
    if (start === end && outTypes.length === 0)
        return start === 1 ? '' : `[${start}]`;
    return `[${start}:${end === MAX_LEVELS ? '' : end}]`;
}
function printWith(clause) {
    const words = [
        printNavigation(clause.navigation),
        clause.term === null ? null : printTerm(clause.term),
        clause.nested === null ? null : printWith(clause.nested),
    ];
    return `with(${printExpectedNumber(clause)}, ${words.filter((word) => word !== null).join(' ')})`;
}
function printExpectedNumber({ operator, count }) {
    if (count === 0 && operator === '==')
        return 'empty';
    if (count === 0 && operator === '>')
        return 'any';
    return /^[a-z]/.test(operator) ? `count ${operator} ${count}` : `count${operator}${count}`;
}
function printWithUsage(usage) {
    const end = usage.end === null ? '' : `::${printUsageTime(usage.end)}`;
    const metrics = usage.metrics.map(printMetric).join(', ');
    return `with_usage(${printUsageTime(usage.start)}${end}, [${metrics}])`;
}
function printUsageTime(time) {
    return time.type === 'time' ? time.iso : printDuration(time.seconds);
}
function printMetric(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}
function printAggregate({ groups, functions }) {
    const named = groups.map((group) => printGroupName(group.name) + printAs(group.as)).join(', ');
    return `aggregate(${named === '' ? '' : `${named}: `}${functions.map(print_printFunction).join(', ')})`;
}
function printGroupName(name) {
    if (name.type === 'path')
        return name.path.text;
    return `"${name.parts.map((part) => (typeof part === 'string' ? part : `{${part.text}}`)).join('')}"`;
}
function print_printFunction({ name, argument, operations, as }) {
    const sums = operations.map(({ operator, value }) => ` ${operator} ${value.text}`).join('');
    return `${name}(${argument.text}${sums})${printAs(as)}`;
}
function printAs(name) {
    return name === null ? '' : ` as ${name}`;
}

;// CONCATENATED MODULE: ./build/src/search/problems.js

/** What compiling a search has to say: refusals, warnings, and notes on how it is understood. */
class Problems {
    #text;
    #lenient;
    #warnings = new Set();
    #notes = new Set();
    /** Lenient: refusals become warnings, for `explain`, which explains whatever can be read. */
    constructor(text, lenient) {
        this.#text = text;
        this.#lenient = lenient;
    }
    get warnings() {
        return [...this.#warnings];
    }
    get notes() {
        return [...this.#notes];
    }
    refuse(sentence, at) {
        if (!this.#lenient)
            throw new SearchError(sentence, this.#text, at);
        this.#warnings.add(sentence);
    }
    warn(sentence) {
        this.#warnings.add(sentence);
    }
    note(sentence) {
        this.#notes.add(sentence);
    }
}

;// CONCATENATED MODULE: ./build/src/search/refuse.js
const NOT_YET = 'can be read and explained, but is not evaluated by this version';
/** Refuses what the language has and the evaluator has not: an ignored arrow or limit would hide violations. */
function refuseUnevaluated(search, problems) {
    if (search.aggregate !== null) {
        problems.refuse(`\`aggregate\` ${NOT_YET}; leave it out to find the resources themselves.`, search.aggregate.at);
    }
    for (const part of search.parts)
        refusePart(part, problems);
}
function refusePart(part, problems) {
    const found = [
        [part.withUsage !== null, '`with_usage`', part.withUsage?.at ?? part.at],
        [part.merges.length > 0, 'A merge in `{…}`', part.merges[0]?.at ?? part.at],
        [part.with !== null, '`with(…)`', part.with?.at ?? part.at],
        [part.tag !== null, 'A tag', part.at],
        [part.sorts.length > 0, '`sort`', part.sorts[0]?.path.at ?? part.at],
        [part.limit !== null, '`limit`', part.limit?.at ?? part.at],
        [part.reversed, '`reversed`', part.at],
        [part.navigation !== null, 'A traversal', part.navigation?.at ?? part.at],
    ];
    for (const [present, what, at] of found) {
        if (present)
            problems.refuse(`${what} ${NOT_YET}.`, at);
    }
}

;// CONCATENATED MODULE: ./build/src/search/compile.js









/** A search ready to be asked about resources one by one. Throws SearchError. */
function compileSearch(text, options) {
    const search = parseSearch(text);
    const problems = new Problems(text, false);
    refuseUnevaluated(search, problems);
    const term = search.parts[0]?.term ?? { type: 'all', at: 0 };
    const kindNames = new KindNames(options.model);
    const subjects = kindNames.possible(term);
    const compilation = startCompilation(options, kindNames, subjects, problems);
    const place = { scope: reportedScope(kindsInOrder(compilation)), inContext: false };
    const matcher = matchTerm(term, place, compilation);
    if (subjects.length === 0) {
        problems.warn('No kind can match this search: its `is()` terms exclude each other.');
    }
    return {
        text,
        canonical: printSearch(search),
        subjects,
        kinds: [...new Set([...subjects, ...ancestorKinds(compilation)])],
        warnings: problems.warnings,
        match: (resource, surroundings) => {
            const frame = { resource, surroundings };
            if (!matcher.test(resource.reported, frame))
                return null;
            const found = new EvidenceList();
            matcher.collect(resource.reported, frame, '', true, found);
            return found.toArray();
        },
    };
}
/** What compiling shares; `subjects` are names of kinds. */
function startCompilation({ model, now }, kindNames, subjects, problems) {
    return {
        model,
        kindNames,
        subjects: subjects.flatMap((name) => model.get(name) ?? []),
        now: now.getTime(),
        problems,
        ancestors: new Map(),
    };
}
/** Ids of accounts and names of regions are known without listing them; other properties are not. */
function ancestorKinds({ model, ancestors }) {
    return [...ancestors].flatMap(([ancestor, properties]) => {
        const free = ancestor === 'account' ? ['id'] : ['id', 'name'];
        if ([...properties].every((property) => free.includes(property)))
            return [];
        return [...model.values()].filter((kind) => kind.bases.includes(ancestor)).map((kind) => kind.name);
    });
}

;// CONCATENATED MODULE: ./build/src/search/walk.js

/** Every term that stands by itself: filters of parts, arrows, with clauses and inner searches. */
function* termsOf(search) {
    for (const part of search.parts)
        yield* termsOfPart(part);
}
function* termsOfPart(part) {
    if (part.term !== null)
        yield part.term;
    for (const merge of part.merges)
        yield* termsOf(merge.search);
    if (part.postFilter !== null)
        yield part.postFilter;
    if (part.with !== null)
        yield* termsOfWith(part.with);
    if (part.navigation !== null)
        yield* termsOfNavigation(part.navigation);
}
function* termsOfWith(clause) {
    yield* termsOfNavigation(clause.navigation);
    if (clause.term !== null)
        yield clause.term;
    if (clause.nested !== null)
        yield* termsOfWith(clause.nested);
}
function* termsOfNavigation(navigation) {
    if (navigation.filter !== null)
        yield navigation.filter;
}
/** The term and all terms inside it. */
function* nestedTerms(term) {
    yield term;
    if (term.type === 'not' || term.type === 'context')
        yield* nestedTerms(term.term);
    if (term.type !== 'pair')
        return;
    const { first, rest } = leftSpine(term);
    yield* nestedTerms(first);
    for (const pair of rest)
        yield* nestedTerms(pair.right);
}
/** What each part and each `with` asks of the resources it looks at; null: nothing. Filters of arrows ask edges. */
function* partsOf(search) {
    for (const part of search.parts) {
        yield part.term;
        for (const merge of part.merges)
            yield* innerParts(merge.search);
        for (let clause = part.with; clause !== null; clause = clause.nested)
            yield clause.term;
    }
}
/** The first part of a merge is the resource itself. */
function* innerParts(search) {
    const [, ...terms] = partsOf(search);
    yield* terms;
}

;// CONCATENATED MODULE: ./build/src/search/mixed-operators.js


/**
 * A sentence where `and` and `or` stand side by side without parentheses, else null. Both bind equally and from the
 * left, unlike in most languages; the sentence shows the grouping.
 */
function mixedOperators(search) {
    for (const term of termsOf(search)) {
        const mixed = findMixed(term);
        if (mixed !== null) {
            return `\`and\` and \`or\` are mixed without parentheses; they are read from left to right: ${printTerm(mixed)}.`;
        }
    }
    return null;
}
function findMixed(term) {
    if (term.type === 'not' || term.type === 'context')
        return findMixed(term.term);
    if (term.type !== 'pair')
        return null;
    const { first, rest } = print_terms_leftSpine(term);
    // Without parentheses around the left side, this pair and the one inside it were written on one level.
    const clash = rest.find((pair, index) => {
        const inner = rest[index - 1];
        return inner !== undefined && !inner.parenthesised && inner.operator !== pair.operator;
    });
    if (clash !== undefined)
        return topOfLevel(rest, clash);
    for (const inner of [first, ...rest.map((pair) => pair.right)]) {
        const mixed = findMixed(inner);
        if (mixed !== null)
            return mixed;
    }
    return null;
}
/** The outermost pair on the level of the clash. */
function topOfLevel(rest, clash) {
    const from = rest.indexOf(clash);
    return rest.slice(from).find((pair) => pair.parenthesised) ?? rest.at(-1) ?? clash;
}

;// CONCATENATED MODULE: ./build/src/rules/check-search.js





/** Compiles a rule's search. Reports what is wrong, and what would surprise; null where it can not be used. */
function checkSearch({ rule, source }, { model, now }) {
    const start = source.lineInText(['search'], rule.search, 0);
    try {
        const search = parseSearch(rule.search);
        const misplaced = misplacedIn(search);
        if (misplaced !== null) {
            source.report('error', start, `search: ${misplaced}; a rule finds every resource that violates it.`);
            return null;
        }
        const query = compileSearch(rule.search, { model, now });
        if (query.subjects.length === 0) {
            source.report('error', start, 'search: it can not be true of any kind of resource that is read.');
            return null;
        }
        const grouping = mixedOperators(search);
        if (grouping !== null)
            source.report('warning', start, `search: ${grouping}`);
        for (const warning of query.warnings)
            source.report('warning', start, `search: ${warning}`);
        return query;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        const place = thrown instanceof SearchError ? thrown : { offset: 0, excerpt: null };
        const line = source.lineInText(['search'], rule.search, place.offset);
        source.report('error', line, `search: ${thrown.message}`, place.excerpt);
        return null;
    }
}
function misplacedIn(search) {
    if (search.aggregate !== null)
        return 'aggregate gives numbers, not resources';
    for (const part of search.parts) {
        const misplaced = misplacedInPart(part);
        if (misplaced !== null)
            return misplaced;
    }
    return null;
}
function misplacedInPart(part) {
    if (part.limit !== null)
        return 'limit would hide violations';
    if (part.sorts.length > 0)
        return 'sort has no effect on which resources are found';
    if (part.reversed)
        return 'reversed has no effect on which resources are found';
    if (part.tag !== null)
        return 'a # tag has no effect on which resources are found';
    return part.withUsage === null ? null : 'with_usage needs metrics, which are not read';
}

;// CONCATENATED MODULE: ./build/src/rules/duplicates.js
/**
 * The rules whose ids, aliases and deduplication keys no rule before them has. The others are reported, with the
 * place that has it.
 */
function withoutDuplicates(rules) {
    const names = new Map();
    const keys = new Map();
    return rules.filter(({ rule, source }) => {
        const isNew = (taken, value, path, what, why) => {
            const line = source.lineOf(path);
            const holder = taken.get(value);
            if (holder !== undefined)
                source.report('error', line, `the ${what} "${value}" is taken at ${holder}; ${why}.`);
            else
                taken.set(value, `${rule.place.file}:${line}`);
            return holder === undefined;
        };
        const oneRule = 'every id and alias stands for one rule';
        const results = [
            isNew(names, rule.id, ['id'], 'id', oneRule),
            ...rule.aliases.map((alias, index) => isNew(names, alias, ['aliases', index], 'alias', oneRule)),
            isNew(keys, rule.alert.dedupKey, ['alert', 'dedup_key'], 'dedup_key', "two rules with one key would close each other's alerts"),
        ];
        return results.every(Boolean);
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(8262);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/src/rules/yaml-positions.js

/** A field whose name is itself a list or a map. */
class ComplexKeyError extends Error {
    name = 'ComplexKeyError';
    offset;
    constructor(offset) {
        super('a field has a list or a map as its name');
        this.offset = offset;
    }
}
/** One node per document of the stream. Throws a ComplexKeyError. */
function positionsOf(events, source) {
    let next = 0;
    const documents = [];
    while (next < events.length) {
        next += 1;
        documents.push(readNode(null));
        next += 1;
    }
    return documents;
    function readNode(key) {
        const event = events[next++];
        if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            return { start: key ?? event.start, children: readFields(), scalar: null };
        if (event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { start: key ?? event.start, children: readItems(), scalar: null };
        if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return { start: key ?? event.anchorStart, children: new Map(), scalar: null };
        if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            throw new Error(`unexpected YAML event ${event?.type}`);
        const { valueStart: start, valueEnd: end } = event;
        return { start: key ?? start, children: new Map(), scalar: start < 0 ? null : { start, end } };
    }
    function readFields() {
        const fields = new Map();
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const event = events[next];
            const key = readNode(null);
            if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                throw new ComplexKeyError(key.start);
            const value = readNode(key.start);
            if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                fields.set((0,js_yaml/* getScalarValue */.KE)(source, event), value);
        }
        next += 1;
        return fields;
    }
    function readItems() {
        const items = new Map();
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            items.set(String(items.size), readNode(null));
        next += 1;
        return items;
    }
}
/** The node at the end of the path, or the nearest one above it that is written down: an empty item has no place. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const child = node.children.get(String(step));
        if (child === undefined || child.start < 0)
            return node;
        node = child;
    }
    return node;
}
/**
 * Offset in the source of a character of a text that folding and indentation have moved: blanks and line breaks
 * aside, both hold the same characters. Escapes in quoted texts make the answer a little too small.
 */
function offsetInSource(source, scalar, text, offset) {
    let left = text.slice(0, offset).replace(/\s/g, '').length;
    let position = scalar.start;
    for (; position < scalar.end; position += 1) {
        if (/\s/.test(source.charAt(position)))
            continue;
        if (left === 0)
            return position;
        left -= 1;
    }
    return scalar.start;
}
/** Turns offsets into 1-based lines. */
function lineFinder(source) {
    const starts = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
    return (offset) => {
        const after = starts.findIndex((start) => start > offset);
        return after === -1 ? starts.length : Math.max(after, 1);
    };
}

;// CONCATENATED MODULE: ./build/src/rules/yaml.js


/** The text is not YAML, or holds more than a rule file may. */
class YamlError extends Error {
    name = 'YamlError';
    /** 1-based. */
    line;
    excerpt;
    constructor(message, line, excerpt) {
        super(message);
        this.line = line;
        this.excerpt = excerpt;
    }
}
/** Aliases let a short text stand for endless values (the "billion laughs" attack); no rule file needs this many. */
const MAX_VALUES = 100_000;
/** All documents of a YAML 1.2 text; a document without content has the value null. Throws a YamlError. */
function parseYaml(source) {
    const lineAt = lineFinder(source);
    const events = attempt(() => (0,js_yaml/* parseEvents */.PH)(source, {}), lineAt);
    const roots = attempt(() => positionsOf(events, source), lineAt);
    const values = attempt(() => construct(events, source), lineAt);
    return roots.map((root, index) => ({
        value: values[index],
        lineOf: (path) => lineAt(nodeAt(root, path).start),
        lineInText: (path, text, offset) => {
            const { start, scalar } = nodeAt(root, path);
            return lineAt(scalar === null ? start : offsetInSource(source, scalar, text, offset));
        },
    }));
}
function attempt(work, lineAt) {
    try {
        return work();
    }
    catch (thrown) {
        if (thrown instanceof ComplexKeyError)
            throw new YamlError(`${thrown.message}.`, lineAt(thrown.offset), null);
        if (!(thrown instanceof js_yaml/* YAMLException */.tB))
            throw thrown;
        const line = (thrown.mark?.line ?? 0) + 1;
        throw new YamlError(`this is not YAML as rules are written in: ${thrown.reason}.`, line, thrown.mark?.snippet ?? null);
    }
}
function construct(events, source) {
    const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source });
    const waiting = [...documents];
    for (let seen = 0; waiting.length > 0; seen += 1) {
        if (seen > MAX_VALUES)
            throw new YamlError('aliases make this file hold more than 100,000 values.', 1, null);
        const value = waiting.pop();
        if (typeof value === 'object' && value !== null)
            for (const part of Object.values(value))
                waiting.push(part);
    }
    return documents;
}

;// CONCATENATED MODULE: ./build/src/rules/read-rule-file.js



/** The rules of a file: one per document, or a list of them in a document. Faults of the file are reported. */
function readRuleFile(file, report) {
    try {
        const sources = parseYaml(readText(file.path)).flatMap((document) => {
            const sourceAt = (value, root) => ({
                file,
                value,
                report,
                lineOf: (path) => document.lineOf([...root, ...path]),
                lineInText: (path, text, offset) => document.lineInText([...root, ...path], text, offset),
            });
            const { value } = document;
            if (value === null)
                return [];
            return Array.isArray(value)
                ? value.map((item, index) => sourceAt(item, [index]))
                : [sourceAt(value, [])];
        });
        if (sources.length === 0)
            report('error', 1, 'no rule is in this file.');
        return sources;
    }
    catch (thrown) {
        if (thrown instanceof YamlError)
            report('error', thrown.line, thrown.message, thrown.excerpt);
        else if (thrown instanceof UnreadableFile)
            report('error', 1, thrown.message);
        else
            throw thrown;
        return [];
    }
}
class UnreadableFile extends Error {
}
function readText(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new UnreadableFile(`this file can not be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new UnreadableFile('this file is not UTF-8 text.');
    }
}
/** What the rule calls itself, as far as that can be told before it is checked. */
function namesOf({ value }) {
    if (typeof value !== 'object' || value === null)
        return { id: null, aliases: [] };
    const { id, aliases } = value;
    return {
        id: typeof id === 'string' ? id : null,
        aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/leave-out.js



/**
 * The rules without those that `!id` leaves out. A name is an id first, and an alias where no rule has it as its id,
 * so that a rule which replaces another may keep the other's id as an alias. Throws a UserError for a name that no
 * rule has, unless some files could not be read and may hold it.
 */
function leaveOut(sources, names, allRead) {
    const rules = sources.map((source) => ({ source, ...namesOf(source) }));
    const removed = new Set();
    for (const name of names) {
        const byId = rules.filter((rule) => rule.id === name);
        const found = byId.length > 0 ? byId : rules.filter((rule) => rule.aliases.includes(name));
        for (const { source } of found)
            removed.add(source);
        if (found.length > 0 || !allRead)
            continue;
        const known = rules.flatMap(({ id, aliases }) => aliases.concat(id ?? []));
        const meant = nearest(name, known);
        throw new errors/* UserError */.y(`rules: received "!${name}", but no selected rule has that id or alias; ` +
            (meant === null ? 'expected ! before the id of a rule.' : `did you mean "!${meant}"?`));
    }
    const left = sources.filter((source) => !removed.has(source));
    if (left.length > 0 || removed.size === 0)
        return left;
    throw new errors/* UserError */.y('rules: every selected rule is left out again by !id; nothing would be checked.');
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/rules/shipped-packs.js



/**
 * Absolute path of the folder that holds the packs that ship. It is looked for upwards from this module, which is
 * src/rules/ in the repository and dist/ or dist/cli/ in the bundle.
 */
function shippedPacks() {
    for (let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));; folder = (0,external_node_path_.dirname)(folder)) {
        const packs = (0,external_node_path_.join)(folder, 'rules');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(packs, 'aws')))
            return packs;
        if (folder === (0,external_node_path_.dirname)(folder))
            throw new Error(`the shipped rules are not above ${(0,external_node_url_.fileURLToPath)(import.meta.url)}`);
    }
}

;// CONCATENATED MODULE: ./build/src/rules/walk-folder.js



/**
 * Paths of all *.yml and *.yaml files below the folder, sorted. Follows symbolic links, each folder once, so that
 * links in a circle end; a link that leads nowhere is listed, since reading it tells the user what is wrong.
 */
function yamlFilesBelow(folder) {
    const files = [];
    const seen = new Set();
    const waiting = [folder];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
        const real = (0,external_node_fs_.realpathSync)(current);
        if (seen.has(real))
            continue;
        seen.add(real);
        for (const name of namesIn(current)) {
            const path = (0,external_node_path_.join)(current, name);
            if (statsOf(path)?.isDirectory() === true)
                waiting.push(path);
            else if (/\.ya?ml$/i.test(name))
                files.push(path);
        }
    }
    return files.toSorted();
}
/** What the path leads to; null where it leads nowhere, also because of a link to itself. */
function statsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return null;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        throw new errors/* UserError */.y(`rules: the folder ${folder} can not be read: ${(0,errors/* messageOf */.b)(error)}.`);
    }
}

;// CONCATENATED MODULE: ./build/src/rules/select-files.js





const DEFAULT = 'default';
/**
 * Finds the files behind the `rules` input: `default`, files, folders, globs and `!id`. Without anything but `!id` it
 * starts from `default`. Throws a UserError for what leads to no file.
 */
function selectFiles(entries, workspace) {
    const leftOut = entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1).trim());
    const sources = entries.filter((entry) => !entry.startsWith('!'));
    const packs = shippedPacks();
    const files = new Map();
    for (const source of sources.length === 0 ? [DEFAULT] : sources) {
        for (const path of source === DEFAULT ? yamlFilesBelow(packs) : pathsOf(source, workspace)) {
            const real = statsOf(path) === null ? path : (0,external_node_fs_.realpathSync)(path);
            if (!files.has(real))
                files.set(real, ruleFile(path, real, packs, workspace));
        }
    }
    return { files: [...files.values()], leftOut };
}
function ruleFile(path, real, packs, workspace) {
    const inPacks = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(packs), real);
    if (!isOutside(inPacks))
        return { path, file: slashes((0,external_node_path_.join)((0,external_node_path_.basename)(packs), inPacks)), shipped: true };
    const inWorkspace = (0,external_node_path_.relative)(workspace, path);
    return { path, file: slashes(isOutside(inWorkspace) ? path : inWorkspace), shipped: false };
}
function isOutside(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(relativePath);
}
function slashes(path) {
    return path.replaceAll(external_node_path_.sep, '/');
}
function pathsOf(entry, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, entry);
    const found = statsOf(path);
    if (found?.isFile() === true)
        return [path];
    if (found?.isDirectory() === true)
        return refuseNone(yamlFilesBelow(path), entry, 'no *.yml or *.yaml file is in that folder');
    if (/[*?[{]/.test(entry))
        return refuseNone(pathsByGlob(entry, workspace), entry, 'no rule file matches that glob');
    throw new errors/* UserError */.y(`rules: received ${JSON.stringify(entry)}, but there is no such file or folder in ${workspace}; ` +
        'expected default, a file, a folder, a glob, or !id to leave a rule out.');
}
function refuseNone(paths, entry, reason) {
    if (paths.length > 0)
        return paths;
    throw new errors/* UserError */.y(`rules: received ${JSON.stringify(entry)}, but ${reason}; without it fewer rules would be checked than you think.`);
}
/** A glob that matches a folder stands for the files below it, as it would in a shell's argument. */
function pathsByGlob(entry, workspace) {
    const steps = entry.split('/');
    const firstMagic = steps.findIndex((step) => /[*?[{]/.test(step));
    const base = (0,external_node_path_.resolve)(workspace, steps.slice(0, firstMagic).join('/') || (entry.startsWith('/') ? '/' : '.'));
    if (statsOf(base)?.isDirectory() !== true)
        return [];
    const pattern = steps.slice(firstMagic).join('/');
    return yamlFilesBelow(base).filter((path) => {
        const names = (0,external_node_path_.relative)(base, path).split(external_node_path_.sep);
        return names.some((_, index) => (0,external_node_path_.matchesGlob)(names.slice(0, index + 1).join('/'), pattern));
    });
}

;// CONCATENATED MODULE: ./build/src/rules/to-rule.js

/** Checks a rule against the schema and fills in what it leaves out. Reports what is wrong; null then. */
function toRule(source) {
    const problems = schemaProblems(source.value);
    for (const { path, message } of problems)
        source.report('error', source.lineOf(path), message);
    if (problems.length > 0)
        return null;
    const written = source.value;
    const title = written.title.trim();
    return {
        id: written.id,
        title,
        severity: written.severity,
        status: written.status ?? 'stable',
        risk: written.risk?.trim() ?? '',
        search: written.search.trimEnd(),
        alert: {
            summary: written.alert?.summary?.trim() ?? title,
            dedupKey: written.alert?.dedup_key ?? written.id,
            ...(written.alert?.covered_by === undefined ? {} : { coveredBy: written.alert.covered_by }),
        },
        remediation: trimmed(written.remediation ?? {}),
        references: written.references ?? [],
        aliases: written.aliases ?? [],
        environments: written.environments ?? [],
        examples: written.examples,
        place: { file: source.file.file, line: source.lineOf(['id']), shipped: source.file.shipped },
    };
}
function trimmed(remediation) {
    return Object.fromEntries(Object.entries(remediation).map(([part, text]) => [part, text.trim()]));
}

;// CONCATENATED MODULE: ./build/src/rules/check.js








/**
 * Reads the selected rules, compiles their searches and tries their examples, and tells everything that is wrong.
 * @param selection `default`, files, folders, globs; `!id` leaves a rule out. Empty: `default`.
 * Throws a UserError only for a selection that leads to nothing.
 */
function checkRules(selection, options) {
    const { files, leftOut } = selectFiles(selection, options.workspace);
    const problems = [];
    const sources = files.flatMap((file) => {
        const report = (level, line, message, excerpt = null) => problems.push({ file: file.file, line, level, message, excerpt });
        return readRuleFile(file, report);
    });
    const kept = leaveOut(sources, leftOut, problems.length === 0);
    const placed = kept.flatMap((source) => {
        const rule = toRule(source);
        return rule === null ? [] : [{ rule, source }];
    });
    const rules = withoutDuplicates(placed).flatMap((one) => {
        const query = checkSearch(one, options);
        return query !== null && checkExamples(one, query, options.model) ? [{ rule: one.rule, query }] : [];
    });
    return {
        rules: rules.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule.id, b.rule.id)),
        problems: problems.toSorted((a, b) => (0,compare/* compareText */.n)(a.file, b.file) || a.line - b.line),
    };
}

;// CONCATENATED MODULE: ./build/src/rules/load.js



/** Enough to repair a file in one go; more would push the first out of sight. */
const MOST_PROBLEMS = 20;
/** The selected rules, ready to be asked. Throws a UserError that lists what is wrong, one problem per line. */
function loadRules(selection, options) {
    const { rules, problems } = checkRules(selection, options);
    if (problems.some(({ level }) => level === 'error'))
        throw new errors/* UserError */.y(load_describe(problems));
    return { rules, warnings: problems.map(lineFor) };
}
/** All errors, then the warnings about the same files: what surprises in a search may be why an example fails. */
function load_describe(problems) {
    const errors = problems.filter(({ level }) => level === 'error');
    const files = new Set(errors.map(({ file }) => file));
    const warnings = problems.filter(({ level, file }) => level === 'warning' && files.has(file));
    const lines = [
        ...errors.map((error) => lineFor(error) + indented(error.excerpt)),
        ...warnings.map((warning) => lineFor({ ...warning, message: `warning: ${warning.message}` })),
    ];
    const left = lines.length - MOST_PROBLEMS;
    if (left <= 0)
        return lines.join('\n');
    const rest = `… and ${(0,words/* count */.U)(left, 'more problem')}; cloud-baseline rules check lists all.`;
    return [...lines.slice(0, MOST_PROBLEMS), rest].join('\n');
}
function lineFor({ file, line, message }) {
    return `${file}:${line}: ${message}`;
}
function indented(excerpt) {
    return excerpt === null ? '' : `\n${excerpt.replace(/^/gm, '    ')}`;
}

;// CONCATENATED MODULE: ./build/src/settings/environments.js

/** The environment that the settings give to an account. */
function environmentOf(account, settings) {
    return settings.productionAccounts.some((pattern) => matches(pattern, account))
        ? resource/* PRODUCTION */.e3
        : resource/* OTHER_ENVIRONMENT */.xV;
}
/** Entries of `production-accounts` that stand for no account of the run: nothing of theirs would ever page. */
function unusedProductionPatterns(accounts, settings) {
    return settings.productionAccounts.filter((pattern) => !accounts.some((account) => matches(pattern, account)));
}
function matches(pattern, account) {
    const expression = globExpression(pattern);
    return expression.test(account.id) || expression.test(account.name);
}
/** `*` stands for any text, `?` for one character. */
function globExpression(pattern) {
    const source = pattern
        .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 'su');
}

;// CONCATENATED MODULE: ./build/src/run-tally.js



/** Keeps of every scope what the run needs: findings, coverage and counts, never the resources. */
class RunTally {
    #settings;
    #accounts = new Map();
    #complete = [];
    #gaps = [];
    #outcomes = [];
    #violations = [];
    #resources = new Map();
    constructor(settings) {
        this.#settings = settings;
    }
    /** The account as the run knows it, with its environment. */
    account(identity) {
        const known = this.#accounts.get(identity.id);
        if (known !== undefined)
            return known;
        const account = { ...identity, environment: environmentOf(identity, this.#settings) };
        // `*`: not even the account of the credentials is known, so it is none that could be listed.
        if (identity.id !== coverage/* EVERYTHING */.Qz)
            this.#accounts.set(identity.id, account);
        return account;
    }
    add(scope, result) {
        this.#complete.push(...scope.complete);
        this.#gaps.push(...scope.gaps);
        this.#outcomes.push(...result.outcomes);
        for (const violation of result.violations)
            this.#violations.push(violation);
        for (const { kind } of scope.resources)
            this.#resources.set(kind, (this.#resources.get(kind) ?? 0) + 1);
    }
    /** In an order that does not depend on which scope was read first. */
    result() {
        return {
            accounts: [...this.#accounts.values()].toSorted((a, b) => (0,compare/* compareText */.n)(a.id, b.id)),
            coverage: { complete: this.#complete.toSorted(byPlace), gaps: this.#gaps.toSorted(byPlace) },
            resources: Object.fromEntries([...this.#resources].toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))),
            outcomes: this.#outcomes.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule, b.rule) || byPlace({ ...a, kind: '' }, { ...b, kind: '' })),
            violations: this.#violations,
        };
    }
}
function byPlace(a, b) {
    return (0,compare/* compareText */.n)(a.account, b.account) || (0,compare/* compareText */.n)(a.region, b.region) || (0,compare/* compareText */.n)(a.kind, b.kind);
}

;// CONCATENATED MODULE: ./build/src/settings/warnings.js


/** What is allowed and yet hardly meant: each a sentence for log and summary. */
function settingsWarnings(settings, accounts) {
    const warnings = [];
    const unused = unusedProductionPatterns(accounts, settings);
    if (unused.length > 0) {
        warnings.push(`production-accounts: ${(0,words/* enumerate */.H)(unused.map((pattern) => `"${pattern}"`))} ${unused.length === 1 ? 'matches' : 'match'} no account of this run.`);
    }
    if (settings.pagerdutyRoutingKey === null)
        return warnings;
    if (settings.productionAccounts.length === 0) {
        warnings.push('pagerduty-routing-key is set, but production-accounts is empty: no account pages.');
    }
    if (settings.history === null && !settings.dryRun) {
        warnings.push('pagerduty-routing-key is set, but no history is kept: alerts are opened and never closed. Set history to the path of a file that the next run finds again.');
    }
    return warnings;
}

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** As package.json has it. */
const VERSION = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./build/src/run.js





















const INVENTORY_FILE = 'inventory.ndjson.gz';
/**
 * The whole job: settings → collect → evaluate → compare → alert → report. People are paged before the reports are
 * written, so that a report can say what became of the alerts, and the history is saved as soon as they are sent.
 * Throws a UserError for what the user has to mend before anything can be read; faults of AWS or PagerDuty are results.
 */
async function runJob(settings, tools) {
    const { logger } = tools;
    const startedAt = tools.now();
    const { rules, warnings } = loadRules(settings.rules, {
        workspace: settings.workspace,
        model: AWS_KINDS,
        now: startedAt,
    });
    const loaded = await loadHistory(settings.history);
    if (loaded.status !== 'loaded' && loaded.status !== 'none')
        logger.warning(loaded.message);
    logger.info(`Checking ${(0,words/* count */.U)(rules.length, 'rule')}.`);
    const presence = watchPresence(loaded);
    const scan = await logger.group('Reading AWS', () => readAndEvaluate(settings, rules, presence, startedAt, tools));
    const run = describeRun({ settings, tools, startedAt, rules, warnings, loaded, presence, scan });
    for (const warning of run.warnings)
        logger.warning(warning);
    const { alerts, unsaved } = await run_alert(run, loaded, tools);
    await writeReports(run, alerts, { directory: settings.reportDir });
    return {
        run,
        alerts,
        failure: [(0,failure/* failureOf */.g5)(run, alerts), unsaved].filter((cause) => cause !== null).join(' ') || null,
    };
}
/** Scopes stream through: read, written to the inventory, evaluated, counted and forgotten. */
async function readAndEvaluate(settings, rules, presence, startedAt, { logger, now, environment, runId }) {
    const inventory = await InventoryWriter.create((0,external_node_path_.join)(settings.reportDir, INVENTORY_FILE), {
        run: runId,
        at: startedAt.toISOString(),
    });
    try {
        const tally = new RunTally(settings);
        const signal = AbortSignal.timeout(settings.timeoutMinutes * 60_000);
        for await (const scope of collectAws(settings, { logger, signal, now, environment })) {
            await inventory.write(scope);
            for (const resource of scope.resources)
                presence.saw(resource);
            const account = tally.account(scope.account);
            tally.add(scope, evaluateScope(rules, { ...scope, account }));
        }
        await inventory.close();
        return tally.result();
    }
    catch (error) {
        await inventory.discard();
        throw error;
    }
}
function describeRun({ settings, tools, startedAt, rules, warnings, loaded, presence, scan }) {
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
        version: VERSION,
        settings,
        links: tools.links,
        rules: enabled,
        warnings: [...warnings, ...settingsWarnings(settings, scan.accounts)],
    });
}
/** Says to PagerDuty what is to be said, and at once writes down for the next run what came of it. */
async function run_alert(run, loaded, { logger, now }) {
    const { settings } = run;
    const ledger = loaded.status === 'loaded' ? loaded.history.alerts : {};
    const target = settings.pagerdutyRoutingKey === null
        ? null
        : sentTo(settings.pagerdutyEndpoint, settings.pagerdutyRoutingKey);
    const plan = planAlerts(run, ledger, target);
    const deliveries = await deliverAlerts(plan, {
        routingKey: settings.pagerdutyRoutingKey,
        endpoint: settings.pagerdutyEndpoint,
        dryRun: settings.dryRun,
        logger,
        now,
    });
    const entries = updateLedger(ledger, plan, deliveries, { sentTo: target, now: now().toISOString() });
    const unsaved = await run_remember(settings.history, nextHistory({ loaded, run, alerts: entries, now: run.finishedAt }));
    return { alerts: { plan, deliveries }, unsaved };
}
/** A history that cannot be written fails the step, but not before the reports are written. */
async function run_remember(path, history) {
    if (path === null)
        return null;
    try {
        await saveHistory(path, history);
        return null;
    }
    catch (error) {
        return (0,errors/* messageOf */.b)(error);
    }
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   s: () => (/* binding */ limitCodePoints)
/* harmony export */ });
/** Length in bytes of UTF-8, which is what GitHub and PagerDuty count. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** At most `max` code points; a cut is marked by an ellipsis within them. */
function limitCodePoints(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text);
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}


/***/ })

};
