export const id = 2820;
export const ids = [2820];
export const modules = {

/***/ 28616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   pE: () => (/* binding */ waitOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

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
    return { kind: 'again', status: null, error: `no answer: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, wait: null };
}


/***/ }),

/***/ 95934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Courier)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97850);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72939);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28616);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57495);






const ATTEMPT_MS = 10_000;
const BUDGET_MS = 3 * 60_000;
/** After the first attempt, where neither an answer nor a rate limit says how long to wait. */
const BACKOFF_MS = [2_000, 8_000, 30_000];
/** PagerDuty's advice for a 429 without a header: 3 retries, 30 seconds apart. Slack always says how long. */
const RATE_LIMITED_MS = 30_000;
const MINUTE_MS = 60_000;
/**
 * Goes to one receiver with one request after the other. Repeats what may yet succeed, within three minutes for all of
 * them; what is left is `pending`. Never rejects, and never reveals a secret.
 */
class Courier {
    #recipient;
    #post;
    #sleep;
    #random;
    #signal;
    #now;
    #deadline;
    #overBudget;
    /** When the attempts of the last minute were made. */
    #recent = [];
    constructor(options, recipient) {
        this.#recipient = recipient;
        this.#post = options.post;
        this.#sleep = options.sleep ?? ((milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }));
        this.#random = options.random ?? Math.random;
        this.#signal = options.signal ?? new AbortController().signal;
        this.#now = () => options.now().getTime();
        this.#deadline = this.#now() + BUDGET_MS;
        this.#overBudget = `the three minutes for ${recipient.goods} are used up`;
    }
    async run(errand) {
        let last = null;
        for (let attempts = 0;; attempts++) {
            const isOver = errand.once === true && attempts > 0;
            const wait = last?.kind === 'again' ? (isOver ? null : this.#backoff(last, attempts)) : 0;
            const stop = wait === null ? '' : await this.#waitForTurn(wait);
            if (stop !== null)
                return this.#pending(attempts, last, stop);
            last = await this.#attempt(errand);
            if (last.kind === 'again')
                continue;
            const common = { attempts: attempts + 1, status: last.status };
            if (last.kind === 'accepted')
                return { outcome: 'accepted', ...common, error: null };
            const stops = last.stops === true ? { stops: true } : {};
            return { outcome: 'refused', ...common, error: this.redact(last.error), ...stops };
        }
    }
    /** Whatever an answer or an error repeats of a request, secrets stay here. */
    redact(text) {
        const shown = this.#recipient.secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
        return (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitCodePoints */ .s)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(shown), 1500);
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
        const oldest = this.#recent.at(-this.#recipient.perMinute);
        const wait = Math.max(pause, oldest === undefined ? 0 : oldest + MINUTE_MS - at);
        if (at + wait >= this.#deadline)
            return this.#overBudget;
        try {
            if (wait > 0 && !signal.aborted)
                await this.#sleep(wait, signal);
        }
        catch (error) {
            if (!signal.aborted)
                return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
        }
        if (signal.aborted)
            return 'the run was ending';
        return this.#now() < this.#deadline ? null : this.#overBudget;
    }
    async #attempt(errand) {
        const signal = this.#signal;
        this.#recent = [...this.#recent, this.#now()];
        const timeout = new AbortController();
        const { patience = ATTEMPT_MS } = this.#recipient;
        const milliseconds = Math.min(patience, this.#deadline - this.#now());
        const timer = setTimeout(() => timeout.abort(), milliseconds);
        try {
            const answer = await this.#post(errand.request(), AbortSignal.any([signal, timeout.signal]));
            return errand.judge(answer, this.#now());
        }
        catch (error) {
            const timedOut = timeout.signal.aborted && !signal.aborted;
            return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .unanswered */ .bj)(timedOut ? new _post_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswerError */ .i5(`none within ${Math.ceil(milliseconds / 1000)} s`) : error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    #pending(attempts, last, why) {
        const status = last?.status ?? null;
        const said = last?.kind === 'again' ? last.error : 'not tried';
        const error = this.redact(why === '' ? said : `${said}; ${why}`);
        return { outcome: 'pending', attempts, status, error };
    }
}


/***/ }),

/***/ 98910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ UNKNOWN_STATUSES),
/* harmony export */   k$: () => (/* binding */ ACTIVITY),
/* harmony export */   nx: () => (/* binding */ activityOf),
/* harmony export */   o3: () => (/* binding */ closedOf),
/* harmony export */   q0: () => (/* binding */ OPEN_STATUSES),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97571);

const OTHER = 99;
/** What an event says of its finding (activity_id). */
const ACTIVITY = {
    unknown: { id: 0, caption: 'Unknown' },
    create: { id: 1, caption: 'Create' },
    update: { id: 2, caption: 'Update' },
    close: { id: 3, caption: 'Close' },
};
/** Without a past nobody can say which of them it is. */
function activityOf(state, firstSeen) {
    if (firstSeen === null)
        return ACTIVITY.unknown;
    return state === 'new' || state === 'reopened' ? ACTIVITY.create : ACTIVITY.update;
}
/** severity_id; `null`: there is nothing whose severity is known. */
function severityOf(severity) {
    return severity === null ? { id: 0, caption: 'Unknown' } : SEVERITY[severity];
}
const SEVERITY = {
    low: { id: 2, caption: 'Low' },
    medium: { id: 3, caption: 'Medium' },
    high: { id: 4, caption: 'High' },
    critical: { id: 5, caption: 'Critical' },
};
const PASS = { id: 1, caption: 'Pass' };
/** As the schema has it: no result, since something is missing. */
const WARNING = { id: 2, caption: 'Warning' };
const FAIL = { id: 3, caption: 'Fail' };
/** `In Progress` would say that somebody works on it, which no run sees. */
const NEW = { id: 1, caption: 'New' };
const SUPPRESSED = { id: 3, caption: 'Suppressed' };
const RESOLVED = { id: 4, caption: 'Resolved' };
const ARCHIVED = { id: 5, caption: 'Archived' };
const COVERED = { id: OTHER, caption: 'Covered' };
const OPEN_STATUSES = {
    violation: { finding: NEW, check: FAIL },
    accepted: { finding: SUPPRESSED, check: FAIL },
    covered: { finding: COVERED, check: FAIL },
    unknown: { finding: NEW, check: WARNING },
};
/** Of a result that is unknown, and that no finding is known of. */
const UNKNOWN_STATUSES = { finding: { id: 0, caption: 'Unknown' }, check: WARNING };
/** Of what is gone: resolved is only what is proven, and passed only what was read. */
function closedOf(fixed) {
    const closed = CLOSED[fixed.how];
    return (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeMaskedOtherwise */ .uq)(fixed) ? { ...closed, why: UNFOLLOWED } : closed;
}
const UNFOLLOWED = 'The rule, the account or the region is left out now, or the name of the resource is masked otherwise than before: nothing says that it was repaired.';
const CLOSED = {
    repaired: {
        finding: RESOLVED,
        check: PASS,
        why: 'The resource was read, and no longer violates the rule.',
    },
    reverted: {
        finding: RESOLVED,
        check: PASS,
        why: 'What the rule watches of the resource is as it was accepted.',
    },
    accepted: { finding: RESOLVED, check: PASS, why: 'The accepted state now has the change.' },
    deleted: {
        finding: RESOLVED,
        check: { id: OTHER, caption: 'Not applicable' },
        why: 'The resource is not there any more.',
    },
    withdrawn: {
        finding: ARCHIVED,
        check: WARNING,
        why: 'The rule, the account or the region is left out now: nothing says that it was repaired.',
    },
    rejudged: {
        finding: ARCHIVED,
        check: { id: OTHER, caption: 'Not applicable' },
        why: 'It still differs from the accepted state, and another rule judges it now.',
    },
};


/***/ }),

/***/ 97571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ fixWithinWords),
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   Tj: () => (/* binding */ howFixed),
/* harmony export */   WO: () => (/* binding */ againWords),
/* harmony export */   aB: () => (/* binding */ withdrawnPhrase),
/* harmony export */   kc: () => (/* binding */ stateWord),
/* harmony export */   kp: () => (/* binding */ overdueWords),
/* harmony export */   uq: () => (/* binding */ mayBeMaskedOtherwise),
/* harmony export */   w$: () => (/* binding */ newsTitle)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54572);
/* harmony import */ var _sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74315);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72886);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);






/** `34 resources: 30 high, 4 medium, 6 new, 1 worsened, 1 more could not be looked at again`. */
function groupWords({ knowsNew }, { violations, unseen, bySeverity, severity }) {
    const fresh = knowsNew ? violations.filter(_past_news_js__WEBPACK_IMPORTED_MODULE_3__/* .isNew */ .B).length : 0;
    const worsened = knowsNew ? violations.filter(({ state }) => state === 'worsened').length : 0;
    const mixed = bySeverity[severity] < violations.length ? `: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWords */ .D4)(bySeverity)}` : '';
    const hidden = violations.length > 0 ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(unseen.length) : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unseen.length, 'resource');
    return [
        ...(violations.length > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(violations.length, 'resource')}${mixed}`] : []),
        ...(fresh > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(fresh)} new`] : []),
        ...(worsened > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(worsened)} worsened`] : []),
        ...(unseen.length > 0
            ? [`${hidden}${violations.length > 0 ? ' more' : ''} could not be looked at again`]
            : []),
    ].join(', ');
}
/**
 * `new`, `worsened`, `reopened`, `no longer accepted`, `not seen this time`, and `changed` of one whose evidence says
 * something else than in the last run; null for any other known one, and where nobody knows what is new.
 */
function stateWord({ knowsNew }, { state, saysOtherwise, lapsed }) {
    if (state === 'unseen')
        return 'not seen this time';
    if (knowsNew && lapsed === true)
        return 'no longer accepted';
    if (state === 'known' && saysOtherwise === true)
        return 'changed';
    return state === 'known' || !knowsNew ? null : state;
}
/** How a finding of the news differs from one that is seen for the first time; null where it does not. */
function againWords({ state, severity, severityBefore, lapsed }) {
    if (lapsed === true)
        return 'no longer accepted';
    if (state === 'reopened')
        return 'reopened';
    if (state !== 'worsened')
        return null;
    return severityBefore === undefined ? 'worsened' : `worsened from ${severityBefore} to ${severity}`;
}
/** `3 days overdue`; null where it is in time. */
function overdueWords(run, { due, overdue }) {
    return overdue === true && due !== undefined ? `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(due, run.finishedAt)} overdue` : null;
}
/** `to be fixed within 24 hours (critical), 7 days (high)`: the times of those severities that are among the findings. */
function fixWithinWords({ settings }, findings) {
    const times = _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const within = settings.fixWithin[severity];
        return within !== null && findings.some((finding) => finding.severity === severity)
            ? [`${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsLabel */ ._Y)(within)} (${severity})`]
            : [];
    });
    return `to be fixed within ${times.join(', ')}`;
}
/** `New (3)`, `New (3), worsened (1)`. */
function newsTitle(news) {
    const worsened = news.filter(({ state }) => state === 'worsened').length;
    const fresh = news.length - worsened;
    const parts = [
        ...(fresh === 0 ? [] : [`new (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(fresh)})`]),
        ...(worsened === 0 ? [] : [`worsened (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withCommas */ .rX)(worsened)})`]),
    ];
    const title = parts.join(', ');
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
function sinceWords(run, { firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    const times = reopened > 0 ? `, reopened ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(reopened, 'time')}` : '';
    return `since ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .dayLabel */ .nt)(firstSeen)} (${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(firstSeen, run.startedAt)}${times})`;
}
/** How it went that a finding is gone, as a phrase. */
function howFixed(fixed) {
    const more = mayBeMaskedOtherwise(fixed) ? ', or its name is masked otherwise than before' : '';
    return `${HOW_FIXED[fixed.how]}${more}`;
}
/** What is said of findings that are withdrawn: those with masked names may well be looked at, by another name. */
function withdrawnPhrase(fixed) {
    return fixed.some(mayBeMaskedOtherwise) ? 'no longer followed' : 'no longer looked at';
}
/** Which it is, nobody can tell of a name that is masked. */
function mayBeMaskedOtherwise({ how, id }) {
    return how === 'withdrawn' && (0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMasked */ .So)(id);
}
const HOW_FIXED = {
    repaired: 'repaired',
    deleted: 'deleted',
    withdrawn: 'rule, account or region left out',
    reverted: 'reverted',
    accepted: 'now in the accepted state',
    rejudged: 'still differs, no longer judged by this rule',
};


/***/ }),

/***/ 42820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendGoods: () => (/* binding */ sendGoods)
});

// EXTERNAL MODULE: ./build/src/net/post.js
var post = __webpack_require__(57495);
;// CONCATENATED MODULE: ./build/src/past/unsent.js
/** So many events are kept for each receiver: a megabyte of a history at the very most, packed. */
const MOST_UNSENT = 2000;
/** What earlier runs left for a receiver, the oldest first. */
function unsentTo(name, unsent) {
    const runs = Object.hasOwn(unsent, name) ? Object.values(unsent[name] ?? {}) : [];
    return runs.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).flatMap(({ lines }) => lines);
}
/** What this run leaves: of too many the newest. @param left by the receiver's name, the oldest first */
function nextUnsent(left, run) {
    const entries = [...left].filter(([, lines]) => lines.length > 0);
    return Object.fromEntries(entries.map(([name, lines]) => [name, { [run.id]: { at: run.at, lines: lines.slice(-MOST_UNSENT) } }]));
}

// EXTERNAL MODULE: ./build/src/net/courier.js
var net_courier = __webpack_require__(95934);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/send/send.js


/**
 * Sends parcel by parcel, within three minutes. Who does not answer, or refuses whatever comes from here, is asked no further:
 * what is left is another run's. Never rejects for what a receiver does, and never reveals a secret.
 */
async function send({ address, label, secrets }, sender, goods, origin, { logger, ...tools }) {
    const { noun, perMinute } = sender;
    const patience = sender.patience?.(address) ?? null;
    const courier = new net_courier/* Courier */.s(tools, {
        secrets,
        perMinute,
        goods: `what is sent to ${label}`,
        ...(patience === null ? {} : { patience }),
    });
    const tally = new Tally(courier, goods);
    for await (const parcel of sender.pack(goods, address, origin)) {
        if (tally.isOver)
            tally.leave(parcel, null);
        else
            tally.add(parcel, await courier.run(parcel));
        if (!tally.isOver)
            logger.live?.(`… ${(0,words/* count */.U9)(tally.accepted, noun)} sent to ${label}`);
    }
    return tally.sent();
}
class Tally {
    #courier;
    #goods;
    #refused = new Map();
    #lines = [];
    #untaken = 0;
    #reason = null;
    accepted = 0;
    constructor(courier, goods) {
        this.#courier = courier;
        this.#goods = goods;
    }
    /** Whether nothing more is to be sent. */
    get isOver() {
        return this.#reason !== null;
    }
    add(parcel, outcome) {
        if (outcome.outcome === 'pending' || outcome.stops === true) {
            this.leave(parcel, wordsOf(outcome));
            return;
        }
        const isRefused = outcome.outcome === 'refused';
        this.#takeParts(parcel, isRefused ? parcel.open : 0);
        if (isRefused)
            this.#refuse({ reason: wordsOf(outcome), count: parcel.open });
    }
    /** @param reason null: as what was left before */
    leave(parcel, reason) {
        this.#reason ??= reason;
        this.#takeParts(parcel, parcel.open);
        this.#untaken += parcel.open;
        this.#lines.push(...parcel.lines.filter((line) => this.#goods.saysOnce(line)));
    }
    sent() {
        const refused = [...this.#refused].map(([reason, number]) => ({ reason, count: number }));
        const reason = this.#reason;
        const untaken = reason === null ? null : { count: this.#untaken, reason, lines: this.#lines };
        return { accepted: this.accepted, refused, untaken };
    }
    /** @param rest so much of it was not taken, for whatever reason */
    #takeParts({ size, refused }, rest) {
        for (const one of refused)
            this.#refuse({ ...one, reason: this.#courier.redact(one.reason) });
        this.accepted += size - rest - refused.reduce((sum, one) => sum + one.count, 0);
    }
    #refuse({ reason, count: number }) {
        this.#refused.set(reason, (this.#refused.get(reason) ?? 0) + number);
    }
}
function wordsOf({ status, error }) {
    return [status === null ? '' : `HTTP ${status}`, error ?? ''].filter((part) => part !== '').join(', ');
}

// EXTERNAL MODULE: ./build/src/send/declared.js + 5 modules
var declared = __webpack_require__(99566);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
;// CONCATENATED MODULE: ./build/src/send/batches.js

/** As many events in each batch as the limits allow, in their order. One that is too large by itself is alone. */
async function* batches(lines, write, limits) {
    let batch = [];
    let bytes = 0;
    for await (const line of lines) {
        const text = write(line);
        const more = (0,limit/* byteLength */.d)(text);
        if (batch.length > 0 && (bytes + more > limits.bytes || batch.length === limits.events)) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push({ line, text });
        bytes += more;
    }
    if (batch.length > 0)
        yield batch;
}

// EXTERNAL MODULE: ./build/src/send/event-choice.js + 1 modules
var event_choice = __webpack_require__(46100);
// EXTERNAL MODULE: ./build/src/net/attempt.js
var attempt = __webpack_require__(28616);
// EXTERNAL MODULE: ./build/src/send/address-field.js
var address_field = __webpack_require__(62809);
// EXTERNAL MODULE: ./build/src/send/login-field.js
var login_field = __webpack_require__(33444);
;// CONCATENATED MODULE: ./build/src/send/refusal.js

/** So much of what a receiver says is shown. */
const SHOWN = 300;
/**
 * Why a receiver refuses, as a clause.
 * @param said the reason in its answer; null: the whole body
 * @param check what to look at
 */
function refusalOf({ status, body }, said, check) {
    if (status >= 300 && status < 400)
        return 'it was a redirect, which is not followed: check url and the proxy';
    const text = oneLine(said ?? body);
    return `${text === '' ? 'it gives no reason' : `it says ${JSON.stringify(text)}`}: check ${check}`;
}
/** What a receiver says, on one line and short. */
function oneLine(text) {
    return (0,limit/* limitCodePoints */.s)(text.trim().replace(/\s+/g, ' '), SHOWN);
}

;// CONCATENATED MODULE: ./build/src/send/elasticsearch/bulk-answer.js

/** One for each document, in order; null: it is no answer of the bulk API to so many. */
function itemsIn(body, count) {
    const { items } = objectIn(body);
    if (!Array.isArray(items) || items.length !== count)
        return null;
    const read = items.map((item) => itemOf(item['create'] ?? {}));
    return read.every((item) => item !== null) ? read : null;
}
/** Why a whole request failed; null: it does not say. */
function reasonIn(body) {
    const { error } = objectIn(body);
    if (typeof error === 'string')
        return oneLine(error);
    const { type, reason } = (error ?? {});
    return typeof reason === 'string' ? oneLine(`${textOf(type)}: ${reason}`) : null;
}
function itemOf({ status, error }) {
    return typeof status === 'number'
        ? { status, type: textOf(error?.type), reason: textOf(error?.reason) }
        : null;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function objectIn(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/src/send/elasticsearch/bulk-parcel.js





/** Without it the answer repeats index, id and shards of each document. */
const WANTED = 'errors,items.*.status,items.*.error.type,items.*.error.reason';
const CHECK = 'url and the key';
/** It may not write there, or there is nowhere to write: all documents fail so. */
const OF_SETTINGS = new Set([401, 403, 404]);
/** Documents of one request. An attempt that only a part of was taken is followed by one with the rest. */
class BulkParcel {
    size;
    #address;
    #refused = new Map();
    #left;
    constructor(batch, address) {
        this.size = batch.length;
        this.#left = batch;
        this.#address = address;
    }
    get open() {
        return this.#left.length;
    }
    get lines() {
        return this.#left.map(({ line }) => line);
    }
    get refused() {
        return [...this.#refused.values()];
    }
    request() {
        const { url, apiKey = null, login } = this.#address;
        const address = new URL((0,address_field/* under */.h)(url ?? '', '_bulk'));
        address.searchParams.set('filter_path', WANTED);
        return {
            url: address.href,
            body: this.#left.map(({ text }) => text).join(''),
            // Elasticsearch takes compressed requests (http.compression in its documentation).
            gzip: true,
            headers: {
                'Content-Type': 'application/x-ndjson',
                ...(apiKey === null ? (0,login_field/* basicAuthorization */.a)(login) : { Authorization: `ApiKey ${apiKey}` }),
            },
        };
    }
    judge(answer, now) {
        const { status } = answer;
        const again = (error) => ({ kind: 'again', status, error, wait: (0,attempt/* waitOf */.pE)(answer, now) });
        if (status === 200) {
            const items = itemsIn(answer.body, this.#left.length);
            return items === null ? again('the answer is not Elasticsearch’s') : this.#sort(items, again);
        }
        if (status === 429)
            return again('too many requests');
        if (status === 408 || status >= 500)
            return again(reasonIn(answer.body) ?? 'Elasticsearch is in trouble');
        const error = refusalOf(answer, reasonIn(answer.body), CHECK);
        return status === 400 || status === 413
            ? { kind: 'refused', status, error }
            : { kind: 'refused', status, error, stops: true };
    }
    /** Takes out what was taken and what is refused for good. */
    #sort(items, again) {
        const left = [];
        let last = null;
        let stop = null;
        for (const [at, item] of items.entries()) {
            const document = this.#left[at];
            if (document === undefined || isTaken(item))
                continue;
            const isBusy = item.status === 429 || item.status >= 500;
            if (isBusy || OF_SETTINGS.has(item.status)) {
                left.push(document);
                if (isBusy)
                    last = item;
                else
                    stop ??= item;
            }
            else
                this.#refuse(item);
        }
        this.#left = left;
        if (stop !== null) {
            return { kind: 'refused', status: stop.status, error: `${bulk_parcel_wordsOf(stop)}: check ${CHECK}`, stops: true };
        }
        if (last !== null)
            return again(`${left.length} of ${items.length} events: ${bulk_parcel_wordsOf(last)}`);
        return { kind: 'accepted', status: 200 };
    }
    /** By kind of fault: its words often name the document. */
    #refuse(item) {
        const { count = 0, reason = bulk_parcel_wordsOf(item) } = this.#refused.get(item.type) ?? {};
        this.#refused.set(item.type, { count: count + 1, reason });
    }
}
/** A document that is there already came with an attempt whose answer was lost. */
function isTaken({ status }) {
    return (status >= 200 && status < 300) || status === 409;
}
function bulk_parcel_wordsOf({ status, type, reason }) {
    return oneLine(`status ${status}, ${type}: ${reason}`);
}

;// CONCATENATED MODULE: ./build/src/send/elasticsearch/sender.js





/**
 * Elastic advises to try what is quickest, and takes 100 MB (http.max_content_length); proxies before it often take less.
 * So few events that the answer stays short as well, even where each of them is refused.
 */
const LIMITS = { bytes: 5_000_000, events: 500 };
const PER_MINUTE = 600;
/** Of an `_id` (elastic.co, "_id field"). */
const MOST_ID_BYTES = 512;
/** By what they hold; each has the template that Elasticsearch has for logs-*-*. */
const DATASETS = {
    ecs: 'cloud_baseline.findings',
    'ecs-changes': 'cloud_baseline.changes',
};
/** Elasticsearch's bulk API, into data streams. */
const elasticsearch = {
    noun: 'event',
    perMinute: PER_MINUTE,
    pack: async function* (goods, address) {
        const write = (line) => documentOf(line, address);
        for await (const batch of batches(goods.events((0,event_choice/* chosenEvents */.O)(address['events'])), write, LIMITS)) {
            yield new BulkParcel(batch, address);
        }
    },
};
/** An action and its document. Data streams take `create` alone; it refuses what is there already, so nothing is there twice. */
function documentOf({ format, json }, { namespace }) {
    const { event } = JSON.parse(json);
    const stream = `logs-${DATASETS[format]}-${namespace}`;
    return `${JSON.stringify({ create: { _index: stream, _id: idOf(event.id) } })}\n${json}\n`;
}
function idOf(id) {
    return (0,limit/* byteLength */.d)(id) <= MOST_ID_BYTES ? id : (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/send/chunks.js
/** The items in lists of so many; the last may be shorter. */
function* chunks(items, most) {
    let chunk = [];
    for (const item of items) {
        chunk.push(item);
        if (chunk.length < most)
            continue;
        yield chunk;
        chunk = [];
    }
    if (chunk.length > 0)
        yield chunk;
}

// EXTERNAL MODULE: ./build/src/send/otlp/pairs.js
var pairs = __webpack_require__(41595);
;// CONCATENATED MODULE: ./build/src/send/otlp/body.js

const NAME = 'cloud-baseline';
/**
 * An ExportMetricsServiceRequest in JSON, as OTLP has it (opentelemetry.io, "OTLP/HTTP", JSON Protobuf Encoding): keys in lower camel
 * case, integers of 64 bits as texts. All numbers are gauges.
 * @param measurements those of one name one after the other
 */
function bodyOf(measurements, address, origin) {
    const timeUnixNano = `${BigInt(Date.parse(origin.finishedAt)) * 1000000n}`;
    const metrics = [...Map.groupBy(measurements, ({ name }) => name)].map(([name, own]) => ({
        name,
        description: own[0]?.help ?? '',
        gauge: {
            dataPoints: own.map(({ labels, value }) => ({
                attributes: attributesOf(Object.entries(labels)),
                timeUnixNano,
                asDouble: value,
            })),
        },
    }));
    return {
        resourceMetrics: [
            {
                resource: { attributes: attributesOf(resourceOf(address, origin)) },
                scopeMetrics: [{ scope: { name: NAME, version: origin.version }, metrics }],
            },
        ],
    };
}
/** The instance tells scans apart: of two with the same, each would overwrite what the other sent. */
function resourceOf({ service = null, attributes = null }, { version, repository, scope }) {
    const instance = [repository ?? '', scope].filter((part) => part !== '').join('/');
    const own = new Map([
        ['service.name', NAME],
        ['service.version', version],
        ...(instance === '' ? [] : [['service.instance.id', instance]]),
        ...(0,pairs/* pairsIn */.j)(attributes ?? '', 'OTEL_RESOURCE_ATTRIBUTES'),
        ...(service === null ? [] : [['service.name', service]]),
    ]);
    return [...own];
}
function attributesOf(pairs) {
    return pairs.map(([key, stringValue]) => ({ key, value: { stringValue } }));
}

;// CONCATENATED MODULE: ./build/src/send/otlp/receipt.js


/** What may be sent again; nothing else may (opentelemetry.io, "OTLP/HTTP Response", Retryable Response Codes). */
const RETRYABLE = new Set([429, 502, 503, 504]);
/** The receiver cannot take what is in the request. */
const OF_CONTENT = new Set([400, 413, 422]);
/** What the answers to one request mean. */
class OtlpAnswers {
    #refused = [];
    /** What a receiver that took the rest says it did not take (partial success); with 0 it only has something to say. */
    get refused() {
        return this.#refused;
    }
    judge(answer, now) {
        const { status } = answer;
        const again = (error) => ({ kind: 'again', status, error, wait: (0,attempt/* waitOf */.pE)(answer, now) });
        const said = receipt_objectIn(answer.body);
        if (status >= 200 && status < 300) {
            // Sign-in pages answer with success, too.
            if (said === null && answer.body.trim() !== '')
                return again('the answer is not of OTLP');
            this.#refused = partIn(said ?? {});
            return { kind: 'accepted', status };
        }
        const message = messageIn(said);
        if (RETRYABLE.has(status))
            return again(message ?? 'the receiver is in trouble');
        const error = refusalOf(answer, message, 'the address and the headers');
        return OF_CONTENT.has(status)
            ? { kind: 'refused', status, error }
            : { kind: 'refused', status, error, stops: true };
    }
}
function partIn({ partialSuccess }) {
    const { rejectedDataPoints, errorMessage } = partialSuccess ?? {};
    // An integer of 64 bits: as text, but not every receiver writes it so.
    const count = Math.max(0, Number(rejectedDataPoints ?? 0)) || 0;
    const reason = typeof errorMessage === 'string' ? oneLine(errorMessage) : '';
    if (count === 0 && reason === '')
        return [];
    return [{ count, reason: reason === '' ? 'it gives no reason' : reason }];
}
/** Of google.rpc.Status, which an answer that refuses has. */
function messageIn(said) {
    return typeof said?.message === 'string' ? oneLine(said.message) : null;
}
function receipt_objectIn(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/send/otlp/sender.js




/** Some 2 MB: a Collector takes 20 MiB (max_request_body_size of its HTTP server), others less. */
const MOST_POINTS = 5000;
const sender_PER_MINUTE = 600;
/** A receiver of OTLP over HTTP, in JSON. */
const otlp = {
    noun: 'number',
    perMinute: sender_PER_MINUTE,
    patience: ({ timeout = null }) => (timeout === null ? null : Number(timeout)),
    unsent: ({ disabled }) => (disabled === 'true' ? 'OTEL_SDK_DISABLED is true' : null),
    pack: async function* (goods, address, origin) {
        for (const some of chunks(await goods.numbers(), MOST_POINTS))
            yield parcelOf(some, address, origin);
    },
};
function parcelOf(measurements, address, origin) {
    const { url, headers, compression } = address;
    const answers = new OtlpAnswers();
    return {
        size: measurements.length,
        open: measurements.length,
        lines: [],
        get refused() {
            return answers.refused;
        },
        request: () => ({
            url: url ?? '',
            body: JSON.stringify(bodyOf(measurements, address, origin)),
            gzip: compression === 'gzip',
            headers: Object.fromEntries((0,pairs/* pairsIn */.j)(headers ?? '', 'headers')),
        }),
        judge: (answer, now) => answers.judge(answer, now),
    };
}

;// CONCATENATED MODULE: ./build/src/send/pushgateway/group-path.js
/** What stands in a path as it is. */
const PLAIN = /^[\w.~-]+$/;
/**
 * The path of a group: labels and their values, the job first. Values that a path does not hold, such as those with a
 * slash, are in base64 for URLs; an empty one is a single `=` then (Pushgateway's README, "URL").
 */
function groupPath(labels) {
    const parts = labels.map(([label, value]) => PLAIN.test(value) && !/^\.+$/.test(value)
        ? `${label}/${value}`
        : `${label}@base64/${Buffer.from(value, 'utf8').toString('base64url') || '='}`);
    return `metrics/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./build/src/send/pushgateway/sender.js





/** One request is all that is sent. */
const pushgateway_sender_PER_MINUTE = 60;
/**
 * Prometheus's Pushgateway (github.com/prometheus/pushgateway, README): a PUT replaces all that earlier runs put under the same
 * group, so that a number that is not known any more is gone.
 */
const pushgateway = {
    noun: 'number',
    perMinute: pushgateway_sender_PER_MINUTE,
    pack: async function* (goods, address, origin) {
        yield sender_parcelOf([...(await goods.text())].join(''), address, origin);
    },
};
function sender_parcelOf(text, { url, login, job }, { repository, scope }) {
    const size = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length;
    const group = [
        ['job', job ?? ''],
        ...(repository === null ? [] : [['repository', repository]]),
        ...(scope === '' ? [] : [['scan', scope]]),
    ];
    return {
        size,
        open: size,
        lines: [],
        refused: [],
        request: () => ({
            method: 'PUT',
            url: (0,address_field/* under */.h)(url ?? '', groupPath(group)),
            body: text,
            headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', ...(0,login_field/* basicAuthorization */.a)(login) },
        }),
        judge,
    };
}
/** The gateway answers 200 once it has checked the numbers, and 202 where it does not check them. */
function judge(answer, now) {
    const { status, body } = answer;
    const again = (error) => ({ kind: 'again', status, error, wait: (0,attempt/* waitOf */.pE)(answer, now) });
    // It says nothing beside it; a sign-in page does.
    if (status === 200 || status === 202) {
        return body.trim() === '' ? { kind: 'accepted', status } : again('the answer is not the gateway’s');
    }
    if (status === 429)
        return again('too many requests');
    if (status === 408 || status >= 500)
        return again('the gateway is in trouble');
    if (status >= 200 && status < 300)
        return again('the answer is not the gateway’s');
    if (status === 400)
        return { kind: 'refused', status, error: oneLine(body) };
    return { kind: 'refused', status, error: refusalOf(answer, null, 'url and login-from'), stops: true };
}

;// CONCATENATED MODULE: ./build/src/send/splunk/receipt.js


/**
 * The codes of the HTTP Event Collector that say something of the events in the request: no data, invalid data format,
 * `event` missing or blank, indexed fields that cannot be handled. All others that it refuses with are about the settings
 * (help.splunk.com, "Troubleshoot HTTP Event Collector", possible error codes).
 */
const OF_EVENTS = new Set([5, 6, 12, 13, 15]);
/** What to look at where the collector gives one of these codes. */
const HELP = {
    1: 'its token is disabled: check token-from',
    2: 'it asks for a token: check token-from and the proxy',
    3: 'it does not take the token: check token-from',
    4: 'it does not know the token: check token-from',
    7: 'the token does not allow the index: check index',
};
/** What an answer of the HTTP Event Collector means. */
function receiptOf(answer, now) {
    const { status } = answer;
    const said = saidIn(answer.body);
    const again = (error) => ({ kind: 'again', status, error, wait: (0,attempt/* waitOf */.pE)(answer, now) });
    if (status === 200) {
        // Proxies and sign-in pages answer with success, too.
        return said?.code === 0 ? { kind: 'accepted', status } : again('the answer is not the collector’s');
    }
    if (status === 429)
        return again('too many requests');
    if (status === 408 || status >= 500)
        return again(said?.text ?? 'the collector is in trouble');
    if (status >= 200 && status < 300)
        return again('the answer is not the collector’s');
    if (said !== null && OF_EVENTS.has(said.code)) {
        const at = said.invalid === null ? '' : ` (event ${said.invalid + 1} of the request)`;
        return { kind: 'refused', status, error: `${said.text}${at}` };
    }
    return { kind: 'refused', status, error: reasonOf(answer, said), stops: true };
}
function reasonOf(answer, said) {
    const help = said === null ? undefined : HELP[said.code];
    return help ?? refusalOf(answer, said?.text ?? null, 'url and the settings of the collector');
}
function saidIn(body) {
    try {
        const value = JSON.parse(body);
        const { code, text, 'invalid-event-number': invalid } = value ?? {};
        if (typeof code !== 'number' || typeof text !== 'string')
            return null;
        return {
            code,
            text: oneLine(text),
            invalid: typeof invalid === 'number' ? invalid : null,
        };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/send/splunk/sender.js





/** Splunk Cloud recommends no more than 1 MB in a request (its service limits); a collector of one's own takes more. */
const sender_LIMITS = { bytes: 1_000_000, events: 2000 };
/** A collector takes far more; nobody needs it. */
const splunk_sender_PER_MINUTE = 600;
/** Splunk's HTTP Event Collector: each event in an envelope of its own, one after the other in a request. */
const splunk = {
    noun: 'event',
    perMinute: splunk_sender_PER_MINUTE,
    pack: async function* (goods, address, origin) {
        const write = (line) => envelopeOf(line, address, origin);
        for await (const batch of batches(goods.events((0,event_choice/* chosenEvents */.O)(address['events'])), write, sender_LIMITS)) {
            yield splunk_sender_parcelOf(batch, address, origin);
        }
    },
};
function splunk_sender_parcelOf(batch, address, origin) {
    return {
        size: batch.length,
        open: batch.length,
        lines: batch.map(({ line }) => line),
        refused: [],
        request: () => requestOf(batch, address, origin),
        judge: receiptOf,
    };
}
function requestOf(batch, { url, token }, { run }) {
    return {
        url: (0,address_field/* under */.h)(url ?? '', 'services/collector/event'),
        body: batch.map(({ text }) => text).join(''),
        headers: {
            Authorization: `Splunk ${token ?? ''}`,
            // A token with indexer acknowledgement refuses requests without a channel; others ignore it.
            'X-Splunk-Request-Channel': channelOf(run),
        },
    };
}
/** A GUID, which a channel has to be. */
function channelOf(run) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`hec\n${run}`).digest('hex');
    return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
/** `time` is in seconds. The event is there already as JSON, and goes in as it is. */
function envelopeOf({ format, json }, address, { scope }) {
    const { index, host, sourcetype } = address;
    const envelope = {
        time: timeOf(json),
        source: scope === '' ? 'cloud-baseline' : `cloud-baseline:${scope}`,
        sourcetype: sourcetype ?? `cloud_baseline:${format}`,
        ...(host === null ? {} : { host }),
        ...(index === null ? {} : { index }),
    };
    return `${JSON.stringify(envelope).slice(0, -1)},"event":${json}}\n`;
}
/** OCSF has milliseconds, ECS has ISO times. Undefined: the collector takes the time at which it comes. */
function timeOf(json) {
    const { time, '@timestamp': at } = JSON.parse(json);
    const milliseconds = typeof time === 'number' ? time : Date.parse(String(at));
    return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}

;// CONCATENATED MODULE: ./build/src/send/senders.js





/** How each receiver of the list in declared.ts is spoken to. A kind of receiver is a folder, a line there and a line here. */
const SPOKEN = {
    splunk: splunk,
    elasticsearch: elasticsearch,
    pushgateway: pushgateway,
    otlp: otlp,
};
/** By what `to` says. */
const SENDERS = new Map(declared/* SENDERS_DECLARED */.C.map(({ name }) => [name, SPOKEN[name]]));

// EXTERNAL MODULE: ./build/src/report/words/send-words.js
var send_words = __webpack_require__(80654);
// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(62880);
// EXTERNAL MODULE: ./build/src/report/formats/ocsf/words.js
var ocsf_words = __webpack_require__(98910);
;// CONCATENATED MODULE: ./build/src/report/formats/ocsf/says-once.js

/** Whether a line of findings.ocsf.ndjson says that something is new or closed: later runs say neither again. */
function saysOnce(json) {
    const { activity_id: activity } = JSON.parse(json);
    return activity === ocsf_words/* ACTIVITY */.k$.create.id || activity === ocsf_words/* ACTIVITY */.k$.close.id;
}

// EXTERNAL MODULE: ./build/src/text/recurring.js
var recurring = __webpack_require__(19806);
;// CONCATENATED MODULE: ./build/src/run/goods.js



/**
 * What the run has to send, rendered when a sender asks for it, as the files of the report are.
 * @param earlier what earlier runs could not deliver
 * @param passage to the sender
 */
function goodsOf(view, earlier, passage) {
    return {
        events: async function* (formats) {
            for (const line of earlier)
                if (formats.includes(line.format))
                    yield passage.value(line);
            for (const format of formats) {
                const render = await renderOf(format);
                for (const json of linesOf(render(view)))
                    yield passage.value({ format, json });
            }
        },
        saysOnce: ({ format, json }) => format === 'ocsf' && saysOnce(json),
        text: async () => passage.parts((await renderOf('metrics'))(view)),
        numbers: async () => {
            const { measurementsOf } = await __webpack_require__.e(/* import() */ 673).then(__webpack_require__.bind(__webpack_require__, 90673));
            return passed(measurementsOf(view), passage);
        },
    };
}
/** Without the ends of lines, which are at ends of parts. */
function* linesOf(parts) {
    let line = '';
    for (const part of parts) {
        line += (0,recurring/* partText */.Rn)(part);
        if (!line.endsWith('\n'))
            continue;
        yield line.trimEnd();
        line = '';
    }
}
function* passed(items, passage) {
    for (const item of items)
        yield passage.value(item);
}
async function renderOf(name) {
    const format = formats/* FORMATS */.h.find((one) => one.name === name);
    if (format === undefined || format.isArchive === true)
        throw new Error(`No text is called ${name}.`);
    return format.load();
}

;// CONCATENATED MODULE: ./build/src/run/send.js







/**
 * Sends events and metrics to the receivers of the settings, at the same time, so that one that hangs keeps no other
 * waiting. What no later run would say by itself is kept in the history until it is taken.
 * @param keep writes the history with what was not taken, and says what is wrong where it cannot
 */
async function sendGoods(view, job, keep) {
    const { settings, host, loaded } = job;
    const before = (loaded.status === 'loaded' ? loaded.history.unsent : undefined) ?? {};
    const idle = settings.dryRun ? 'dry run' : view.run.cancelled === true ? 'the run was cancelled' : null;
    const rounds = await Promise.all(settings.senders.map((named) => sendTo(named, unsentTo(named.name, before), idle, view, job)));
    if (idle !== null)
        return { sends: rounds.map((round) => reportOf(round, null, null)), problems: [] };
    const why = whyLost(job);
    const left = new Map(rounds.map(({ named, sent }) => [named.name, sent?.untaken?.lines ?? []]));
    const next = why === null ? nextUnsent(left, { id: view.run.id, at: view.run.finishedAt }) : {};
    const isChanged = Object.keys({ ...before, ...next }).length > 0;
    const problem = isChanged ? await keep(next) : null;
    const sends = rounds.map((round) => reportOf(round, why, problem));
    for (const one of sends) {
        const troubles = (0,send_words/* sendTroubles */.zu)(one);
        // The troubles have the other numbers.
        const words = [(0,send_words/* sendCounts */.ni)({ ...one, refused: [], untaken: null }), ...troubles].join('; ');
        host.logger[troubles.length === 0 ? 'info' : 'warning'](`${one.label}: ${words}.`);
    }
    return { sends, problems: problem !== null && job.memory.isVital ? [problem] : [] };
}
async function sendTo(named, earlier, idle, view, { settings, host, outgoing }) {
    const sender = SENDERS.get(named.to);
    if (sender === undefined)
        throw new Error(`No receiver is called ${named.to}.`);
    const unsent = idle ?? sender.unsent?.(named.address) ?? null;
    if (unsent !== null)
        return { named, sender, sent: null, unsent };
    const { run } = view;
    const origin = {
        run: run.id,
        version: run.version,
        finishedAt: run.finishedAt,
        repository: host.workflow.repository,
        scope: settings.alertScope,
    };
    const { logger, now, signal, environment } = host;
    const tools = { logger, now, signal, post: (0,post/* postOver */.Hr)(environment) };
    const goods = goodsOf(view, earlier, outgoing.to(`what is sent to ${named.label}`));
    return { named, sender, sent: await send(named, sender, goods, origin, tools), unsent };
}
/** Why nothing can be kept for the next run, as a clause; null: it can. */
function whyLost({ settings, hidesIds }) {
    if (settings.history.store === 'none')
        return 'no history is kept';
    // Events have ids and names, which a history that everybody can read must not have.
    return hidesIds ? 'everybody can read the history' : null;
}
function reportOf({ named, sender, sent, unsent }, why, problem) {
    const { name, label } = named;
    const { noun } = sender;
    if (sent === null)
        return { name, label, noun, accepted: 0, refused: [], untaken: null, unsent };
    const { accepted, refused, untaken } = sent;
    const reason = why ?? (problem === null ? null : 'the history could not be saved');
    return { name, label, noun, accepted, refused, unsent, untaken: untaken && untakenOf(untaken, reason) };
}
function untakenOf({ count, reason, lines }, why) {
    const kept = why === null ? Math.min(lines.length, MOST_UNSENT) : 0;
    const lost = lines.length - kept;
    const because = lost === 0 ? '' : (why ?? `the history keeps ${(0,words/* withCommas */.rX)(MOST_UNSENT)} for each receiver`);
    return { count, reason, kept, lost, because };
}


/***/ })

};
