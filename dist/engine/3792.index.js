export const id = 3792;
export const ids = [3792];
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

/***/ 33792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendAlerts: () => (/* binding */ sendAlerts)
});

// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/alert/channels/channels.js + 16 modules
var channels = __webpack_require__(47994);
;// CONCATENATED MODULE: ./build/src/alert/channels/passed.js
/** The message as it may leave: before it is signed, logged, or kept for a later run to say. */
function passed({ name, says, body }, passage) {
    const safe = passage.value(body);
    return {
        name: passage.text(name),
        body: safe,
        // What is kept is often the body itself, which is not to be counted twice.
        says: says.map(({ intent, kept }) => ({ intent, kept: kept === body ? safe : passage.value(kept) })),
    };
}

// EXTERNAL MODULE: ./build/src/net/attempt.js
var attempt = __webpack_require__(28616);
// EXTERNAL MODULE: ./build/src/net/courier.js
var net_courier = __webpack_require__(95934);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/alert/channels/send.js




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
    const courier = new net_courier/* Courier */.s(options, { ...outlet, goods: 'alerts' });
    const sent = [];
    const all = (0,text_words/* count */.U9)(messages.length, outlet.noun);
    let hasFailed = false;
    for (const message of messages) {
        // What closes nothing that anybody knows of waits for the next run rather than for an answer.
        if (isPrecaution(message) && hasFailed) {
            sent.push({ message, outcome: 'pending', attempts: 0, status: null, error: 'not tried' });
            continue;
        }
        logger.live?.(`… ${(0,text_words/* withCommas */.rX)(sent.length)} of ${all} sent to ${outlet.target.label}`);
        const { outcome, attempts, status, error } = await courier.run({
            request: () => outlet.request(message),
            judge: (answer, now) => (0,attempt/* judge */.S4)(answer, outlet.receipt(message), now),
            once: isPrecaution(message),
        });
        const one = { message, outcome, attempts, status, error };
        sent.push(one);
        hasFailed ||= outcome === 'pending';
        log(one, outlet, logger);
    }
    return sent;
}
/** Whether all that it says closes alerts of which nobody knows whether they are open. */
function isPrecaution({ says }) {
    return says.every(({ intent }) => intent.isPrecaution === true);
}
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

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
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

// EXTERNAL MODULE: ./build/src/alert/decide/plan.js + 2 modules
var plan = __webpack_require__(85);
// EXTERNAL MODULE: ./build/src/alert/decide/view.js
var decide_view = __webpack_require__(18224);
// EXTERNAL MODULE: ./build/src/alert/ledger.js
var ledger = __webpack_require__(65131);
// EXTERNAL MODULE: ./build/src/past/standing.js
var standing = __webpack_require__(52292);
// EXTERNAL MODULE: ./build/src/alert/decide/fate.js
var fate = __webpack_require__(43851);
;// CONCATENATED MODULE: ./build/src/alert/decide/orphan.js


/**
 * Whether nobody needs to be reminded of an alert that cannot be reached: nothing that it covers is checked any longer, or
 * all of it was read and each violation is open at a target that can be reached.
 */
function isOver(entry, view, open) {
    const { account } = entry;
    const rules = (0,fate/* rulesOf */.fD)(entry, view);
    if (rules.length === 0 || (account !== null && view.scope.accountLeftOut(account)))
        return true;
    const accounts = account === null ? (0,fate/* knownAccounts */.MN)(view) : [account];
    if (accounts.length === 0)
        return false;
    const covered = (0,fate/* coveredFindings */.PG)(entry, view, rules, accounts);
    if (covered.some((finding) => (0,standing/* isViolated */.l$)(finding) && !open.fingerprints.has(finding.fingerprint)))
        return false;
    return open.keys.has(entry.key) || (0,fate/* whatIsNotRead */.mY)(entry, view, rules, accounts, covered) === null;
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
/** Nothing stays open at some channels: of what nobody can name there, there is nothing to say. */
function isSayable({ ledger }) {
    return ledger.sealed === undefined || keepsOpen(ledger.channel);
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
    return channels/* CHANNELS */.l.get(channel)?.keepsOpen === true;
}
/** A sentence or more: what is out of reach, what this run did about it, and what is left to do by hand. */
function orphanNote(orphans) {
    if (orphans.ledger.sealed !== undefined)
        return sealedNote(orphans, orphans.ledger.sealed.open);
    const { ledger, heir, entries, resent } = orphans;
    const [alerts, isOne] = [(0,text_words/* count */.U9)(entries.length, 'alert'), entries.length === 1];
    const all = entries.map(({ key }) => key);
    const keys = (0,text_words/* some */.zN)(all, 5);
    const where = placeName(ledger);
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
/** Of alerts of which this run knows no more than how many they are. */
function sealedNote({ ledger, heir }, open) {
    const [alerts, isOne] = [(0,text_words/* count */.U9)(open, 'alert'), open === 1];
    const them = isOne ? 'it' : 'them';
    const why = heir === null
        ? `${alerts} opened at the target ${placeName(ledger)} cannot be closed, since the settings do not have it`
        : `${alerts} opened with another ${heir.traits.reachedBy} of ${placeName(ledger)} cannot be resolved with this one`;
    const hand = `Close ${them} by hand${heir === null ? '' : `, or run once with the former ${heir.traits.credential}`}.`;
    return `${why}, nor named: in a public repository the history says what is open only to a run that can close ${them}. ${hand}`;
}
function placeName({ target, channel }) {
    return target === channel ? target : `${target} (${channel})`;
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
    const { logger, now, signal, post, outgoing, save } = tools;
    const { dryRun } = run.settings;
    const { rounds, view } = prepare(run, ledgers, outgoing);
    const write = (over = null, isLast = false) => save((0,ledger/* updateLedgers */._N)(ledgers ?? {}, rounds.map((round) => ({ ...round, replies: repliesOf(round) })), now().toISOString(), over), isLast);
    const sending = rounds.filter(({ outlet, messages }) => !dryRun && outlet.place !== null && messages.length > 0);
    if (sending.length > 0) {
        await write();
        logger.info(`Sending ${(0,text_words/* enumerate */.HL)(sending.map(sendingWords))}.`);
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
    const orphans = followOrphans((0,ledger/* orphansOf */.hw)(outlets, ledgers ?? {}).filter(isSayable), replies, view, forgets);
    const over = forgets ? new Set(orphans.flatMap((one) => one.over)) : null;
    return { report: reportOf(rounds, orphans, dryRun), unsaved: await write(over, true) };
}
/** The log has no line for each precaution, which may be most of what is sent: here it says what they are. */
function sendingWords({ outlet, messages }) {
    const words = `${(0,text_words/* count */.U9)(messages.length, outlet.noun)} to ${outlet.target.label}`;
    const precautions = messages.filter(isPrecaution).length;
    if (precautions === 0)
        return words;
    const some = precautions === messages.length ? '' : `${(0,text_words/* withCommas */.rX)(precautions)} of them `;
    return `${words} (${some}as a precaution, in case an earlier run opened alerts that no ledger knows)`;
}
function prepare(run, ledgers, outgoing) {
    const outlets = (0,channels/* outletsOf */.g)(run.settings);
    const view = (0,decide_view/* viewOf */.du)(run, outlets.filter(({ isUsual }) => isUsual).map(({ target }) => target.name));
    const destinations = (0,ledger/* destinationsOf */.Nu)(outlets, ledgers);
    const plans = run.cancelled === true ? destinations.map(cancelledPlan) : (0,plan/* planAlerts */.x)(view, destinations);
    const rounds = outlets.flatMap((outlet, index) => {
        const [destination, plan] = [destinations[index], plans[index]];
        if (destination === undefined || plan === undefined)
            return [];
        const passage = outgoing.to(`alerts to ${outlet.target.label}`);
        const messages = outlet.say(plan, view).map((message) => passed(message, passage));
        return [{ outlet, destination, plan, messages, sent: null }];
    });
    return { rounds, view };
}
/** Of each intent; what is still under way may have arrived. What no message says need not be said. */
function repliesOf({ messages, sent, plan }) {
    const outcomes = sent ?? messages.map((message) => ({ message, ...ledger/* ANNOUNCED */.E4 }));
    const replies = outcomes.flatMap(({ message, ...outcome }) => message.says.map(({ intent, kept }) => ({ intent, kept, ...outcome })));
    const said = Map.groupBy(replies, ({ intent }) => intent);
    return [
        ...[...said.values()].map((parts) => parts.reduce(both)),
        ...plan.intents.filter((intent) => !said.has(intent)).map(needless),
    ];
}
/** What takes several messages has arrived when all of them have. What a later run would say is the last one. */
function both(one, next) {
    const weighty = ['pending', 'refused'].flatMap((outcome) => [one, next].filter((part) => part.outcome === outcome));
    return { ...(weighty[0] ?? next), kept: next.kept, attempts: one.attempts + next.attempts };
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
        logs: [...channels/* CHANNELS */.l].map(([name, channel]) => logOf(name, channel, rounds)),
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

// EXTERNAL MODULE: ./build/src/net/post.js
var post = __webpack_require__(57495);
// EXTERNAL MODULE: ./build/src/past/format/fit.js
var fit = __webpack_require__(19);
// EXTERNAL MODULE: ./build/src/past/remember.js + 1 modules
var remember = __webpack_require__(7867);
// EXTERNAL MODULE: ./build/src/report/trend.js
var trend = __webpack_require__(16903);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 7 modules
var prologue = __webpack_require__(56039);
;// CONCATENATED MODULE: ./build/src/run/alert.js






/**
 * Sends the alerts, and writes the history before and after: see alert(). Where every save leaves something behind for
 * good, such as a commit, it is written before the end only where alerts are to be opened that it does not know.
 */
async function sendAlerts(run, { loaded, memory, veil, settings, host, planned, manner, outgoing }) {
    const { logger, now, signal, environment } = host;
    const scan = (0,prologue/* scanIdentity */.oq)(settings, host);
    const ledgers = loaded.status === 'loaded' ? loaded.history.ledgers : null;
    let known = alertsOf(ledgers ?? {});
    let last = ledgers ?? {};
    const historyWith = (next, unsent) => {
        const more = {
            ...(unsent === undefined ? {} : { unsent }),
            ...(planned.key === undefined ? {} : { privacyKey: planned.key }),
            masking: manner,
        };
        const point = (0,trend/* pointOf */.q)(run);
        const history = (0,remember/* nextHistory */.O)({ loaded, run, ledgers: next, scan, now: run.finishedAt, point, ...more });
        // A key and a digest are to look like nothing: by chance they might look like something.
        const { privacyKey, masking, ...others } = history;
        return {
            ...outgoing.to('the history').value(others),
            ...(privacyKey === undefined ? {} : { privacyKey }),
            ...(masking === undefined ? {} : { masking }),
        };
    };
    let leftOut = null;
    const { report, unsaved } = await alert_alert(run, ledgers, {
        logger,
        now,
        signal,
        post: (0,post/* postOver */.Hr)(environment),
        outgoing,
        save: async (next, isLast) => {
            const alerts = alertsOf(next);
            if (memory.isCostly && !isLast && [...alerts].every((one) => known.has(one)))
                return null;
            last = next;
            const history = historyWith(next, loaded.status === 'loaded' ? loaded.history.unsent : undefined);
            leftOut = settings.history.store === 'none' ? null : (0,fit/* leftOutSentence */.hY)('this', history.leftOut);
            const problem = await memory.save(history, veil);
            if (problem === null)
                known = alerts;
            return problem;
        },
    });
    return { alerts: report, unsaved, leftOut, keep: (unsent) => memory.save(historyWith(last, unsent), veil) };
}
/** By target and key. An alert that was ever announced may be open. */
function alertsOf(ledgers) {
    return new Set(Object.entries(ledgers).flatMap(([place, { alerts }]) => Object.keys(alerts).map((key) => `${place} ${key}`)));
}


/***/ })

};
