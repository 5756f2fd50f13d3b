export const id = 933;
export const ids = [933];
export const modules = {

/***/ 38957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ idleRuleWarnings),
/* harmony export */   q: () => (/* binding */ idleRules)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/**
 * Rules that judged nothing although everything was there to be judged: no account has their environment, or no region
 * of the run has what they ask about. That is no pass. Where an account was not read at all, a gap tells of it, and what
 * the rule would have said there is unknown.
 */
function idleRules({ accounts, rules, outcomes, coverage }) {
    // Those about changes wait for an accepted state, and the report says where there is none.
    const silent = new Map(rules.filter(({ change }) => change === undefined).map((rule) => [rule.id, rule]));
    for (const { rule } of outcomes) {
        silent.delete(rule);
        // Mostly after a few of hundreds of thousands.
        if (silent.size === 0)
            return [];
    }
    if (accounts.length === 0)
        return [];
    const read = new Set(coverage.complete.map(({ account }) => account));
    return [...silent.values()].filter((rule) => accounts.every(({ id, environment }) => !(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .appliesTo */ .Gl)(rule, environment.name) || read.has(id)));
}
/** A sentence for each, with a guess at what was meant. */
function idleRuleWarnings(run) {
    const environments = [...new Set(run.accounts.map(({ environment }) => environment.name))].toSorted();
    return idleRules(run).map((rule) => {
        if (environments.some((environment) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .appliesTo */ .Gl)(rule, environment)))
            return `${rule.id} judged nothing: none of the regions that were read has the kind of resource that it asks about.`;
        const wanted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(rule.environments);
        const one = rule.environments.length === 1;
        return `${rule.id} judged nothing: it is only for the ${one ? 'environment' : 'environments'} ${wanted}, and no account of this run is in ${one ? 'it' : 'one of them'}. ${describe(environments)}${guess(rule, environments)}`;
    });
}
function describe(environments) {
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(environments.length, 'environment')} in this run: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(environments)}.`;
}
function guess({ environments }, known) {
    const meant = environments.map((wanted) => (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .meantEnvironment */ .Xt)(wanted, known)).find((one) => one !== null);
    return meant === undefined ? '' : ` Did you mean ${meant}?`;
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

/***/ 74315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isNew),
/* harmony export */   M: () => (/* binding */ isNews)
/* harmony export */ });
/**
 * Whether the last run did not have it as open: a reopened one it had as fixed, and one that is no longer accepted it did
 * not count.
 */
function isNew({ state, lapsed }) {
    return state === 'new' || state === 'reopened' || lapsed === true;
}
/** What the last run did not know: the finding, or that it is as bad as this. */
function isNews(finding) {
    return isNew(finding) || finding.state === 'worsened';
}


/***/ }),

/***/ 52292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isAcceptedItself),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   aX: () => (/* binding */ standingOfFixed),
/* harmony export */   l$: () => (/* binding */ isViolated)
/* harmony export */ });
/**
 * What a finding counts for, decided here and nowhere else: reports, alerts, verdict and exit ask for it. What an
 * exception accepts is accepted, and what a finding that counts already reports is covered, even if it could not be looked
 * at again.
 */
function standingOf({ result, coveredBy, exception, }) {
    if (exception !== undefined)
        return 'accepted';
    if (coveredBy !== null)
        return 'covered';
    return result === 'unknown' ? 'unseen' : 'counted';
}
/** The repair of a covered violation, or of one that was accepted, does not count either. */
function standingOfFixed({ coveredBy }, wasAccepted = false) {
    if (wasAccepted)
        return 'accepted';
    return coveredBy === null ? 'counted' : 'covered';
}
/** Whether an exception accepts it, and no other finding that the same entry accepts tells of the same fault. */
function isAcceptedItself({ standing, coveredBy }) {
    return standing === 'accepted' && coveredBy === null;
}
/**
 * Whether its rule is certainly violated, counted or covered: a covered finding is violated all the same, for whoever
 * decides afresh what covers what.
 */
function isViolated({ standing, result }) {
    return standing === 'counted' || (standing === 'covered' && result === 'violation');
}


/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l4: () => (/* binding */ alertCounts),
/* harmony export */   oQ: () => (/* binding */ undelivered),
/* harmony export */   qi: () => (/* binding */ alertFacts)
/* harmony export */ });
/** By target, in the report's order. */
function alertFacts({ targets }, settings) {
    return targets.map((target) => factsOf(target, settings));
}
/** Everything that was not delivered, at whatever target. */
function undelivered(facts) {
    return facts.flatMap(({ pending, refused }) => [...pending, ...refused]);
}
/** `1 opened`, `3 still open` …: what there is to count. */
function alertCounts({ opened, worsened, stillOpen, closed, held, unsent, }) {
    return [
        words(opened.length, 'opened'),
        words(worsened.length, 'worsened'),
        words(stillOpen.length, 'still open'),
        words(closed.length, 'closed'),
        words(held.length, 'held open'),
        words(unsent.intents.length, `not sent (${unsent.reason})`),
    ].filter((part) => part !== '');
}
function words(number, what) {
    return number === 0 ? '' : `${number.toLocaleString('en-US')} ${what}`;
}
/** Sorts the intents by what became of them. One that nobody delivered counts as delivered nowhere. */
function factsOf({ target, plan, deliveries, unsent }, settings) {
    // A precaution that was not taken is no news: nobody knows of anything that it closes, and the next run repeats it.
    const sent = deliveries.filter(({ intent }) => intent.isPrecaution !== true);
    const said = (...changes) => sent.flatMap(({ intent, outcome }) => (outcome === 'accepted' || outcome === 'needless') && changes.includes(intent.change) ? [intent] : []);
    const failed = (outcome) => sent
        .filter((delivery) => delivery.outcome === outcome)
        .map((delivery) => ({
        intent: delivery.intent,
        reason: reasonOf(delivery, target.label, settings),
    }));
    const attempted = new Set(deliveries.map(({ intent }) => intent.key));
    const left = plan.intents.filter(({ key, isPrecaution }) => !attempted.has(key) && isPrecaution !== true);
    const dry = sent.filter(({ outcome }) => outcome === 'dry-run').map(({ intent }) => intent);
    return {
        label: target.label,
        opened: said('opened'),
        worsened: said('worsened'),
        stillOpen: said('grown', 'still-open'),
        closed: said('closed'),
        held: plan.held,
        pending: [
            ...failed('pending'),
            ...(unsent === null ? left.map((intent) => ({ intent, reason: 'was never attempted' })) : []),
        ],
        refused: failed('refused'),
        unsent: { intents: unsent === null ? dry : [...dry, ...left], reason: unsent ?? '' },
        notes: plan.notes,
    };
}
function reasonOf({ outcome, status, error, attempts }, label, settings) {
    const said = [status === null ? null : `HTTP ${status}`, error].filter((part) => part !== null).join(', ');
    const cause = said === '' ? 'no answer' : said;
    if (outcome === 'refused')
        return `refused by ${label} (${cause}); it is not sent again`;
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    const next = settings.history.store === 'none'
        ? 'no history is kept, so it is not sent again'
        : 'the next run sends it';
    return `not accepted after ${tries} (${cause}); ${next}`;
}


/***/ }),

/***/ 72886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords),
/* harmony export */   N: () => (/* binding */ countRun)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92830);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54572);
/* harmony import */ var _past_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52292);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74315);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8850);








function countRun(run) {
    const bySeverity = noneOfAny();
    const byEnvironment = new Map();
    for (const name of environmentsOf(run))
        byEnvironment.set(name, noneOfAny());
    let violations = 0;
    let fresh = 0;
    let reopened = 0;
    let worsened = 0;
    for (const finding of run.findings) {
        if (finding.standing !== 'counted')
            continue;
        violations += 1;
        bySeverity[finding.severity] += 1;
        const environment = byEnvironment.get(finding.environment);
        if (environment !== undefined)
            environment[finding.severity] += 1;
        if ((0,_past_news_js__WEBPACK_IMPORTED_MODULE_3__/* .isNew */ .B)(finding))
            fresh += 1;
        if (finding.state === 'reopened')
            reopened += 1;
        if (finding.state === 'worsened')
            worsened += 1;
    }
    const fixed = run.fixed.filter(({ standing, how }) => standing === 'counted' && how !== 'rejudged');
    return {
        violations,
        bySeverity,
        byEnvironment,
        new: fresh,
        reopened,
        worsened,
        known: violations - fresh - worsened,
        overdue: run.findings.filter((finding) => finding.overdue === true).length,
        fixed: fixed.filter(({ how }) => how !== 'withdrawn').length,
        withdrawn: fixed.filter(({ how }) => how === 'withdrawn').length,
        accepted: run.findings.filter(_past_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isAcceptedItself */ .$m).length,
        unseen: run.findings.filter(({ standing }) => standing === 'unseen').length,
        unknown: countUnknown(run),
        changes: run.findings.filter((finding) => finding.change !== undefined && (0,_past_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isViolated */ .l$)(finding)).length,
        gaps: (0,_evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOfGaps */ ._w)((0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedGaps */ .xj)(run.coverage.gaps)),
        passed: run.outcomes.reduce((sum, { passed }) => sum + passed, 0),
    };
}
function noneOfAny() {
    return { critical: 0, high: 0, medium: 0, low: 0 };
}
/** `2 critical, 1 low`; empty where there is none. */
function severityWords(counts) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
        .join(', ');
}
function environmentsOf(run) {
    const names = new Set([
        ...run.accounts.map(({ environment }) => environment.name),
        ...run.findings.map(({ environment }) => environment),
    ]);
    return [...names].toSorted((a, b) => Number((0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProductionName */ .Zq)(b)) - Number((0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProductionName */ .Zq)(a)) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a, b));
}
/** An account of which nothing is known has no outcomes: each of its rules counts once. */
function countUnknown(run) {
    const unseen = new Set();
    for (const finding of run.findings) {
        if (finding.result === 'unknown')
            unseen.add(`${finding.rule} ${finding.account} ${finding.region}`);
    }
    let incompleteRegions = 0;
    const evaluated = new Set();
    for (const { rule, account, incomplete } of run.outcomes) {
        evaluated.add(account);
        incompleteRegions += incomplete.length;
        for (const region of incomplete)
            unseen.delete(`${rule} ${account} ${region}`);
    }
    let unread = 0;
    const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment.name]));
    for (const account of (0,_evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .accountsWith */ .dW)(run.coverage.gaps)) {
        if (evaluated.has(account))
            continue;
        const environment = environments.get(account);
        const rules = run.rules.filter((rule) => environment === undefined || (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .appliesTo */ .Gl)(rule, environment));
        unread += rules.length;
    }
    return incompleteRegions + unseen.size + unread;
}


/***/ }),

/***/ 24978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ uncheckedWords),
/* harmony export */   Nd: () => (/* binding */ exceptionLists),
/* harmony export */   X6: () => (/* binding */ expiredWords),
/* harmony export */   af: () => (/* binding */ expiringWords),
/* harmony export */   dT: () => (/* binding */ staleWords)
/* harmony export */ });
/* harmony import */ var _past_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52292);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44790);




function exceptionLists({ exceptions, findings }) {
    const accepted = Map.groupBy(findings.filter(_past_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isAcceptedItself */ .$m), ({ exception }) => exception?.place.line);
    const sorted = exceptions.toSorted(soonestFirst);
    const withStatus = (status) => exceptions.filter((one) => one.status === status);
    return {
        accepted: sorted.flatMap((exception) => {
            const own = accepted.get(exception.place.line);
            return own === undefined ? [] : [{ exception, findings: own }];
        }),
        expiring: sorted.filter(({ expiring, accepted: number }) => expiring && number > 0),
        expired: withStatus('expired').filter(({ matches }) => matches > 0),
        stale: withStatus('stale'),
        unchecked: withStatus('unchecked'),
    };
}
function soonestFirst(a, b) {
    return (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.expires ?? NEVER, b.expires ?? NEVER) || a.place.line - b.place.line;
}
/** Behind every date. */
const NEVER = '9999-99-99';
/** `.github/….yml:12 expires on 2027-01-31 (7 days left, 3 findings, network-team@example.com)`. */
function expiringWords(exception) {
    const { expires, daysLeft, accepted, owner } = exception;
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)} expires on ${expires} (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(daysLeft ?? 0, 'day')} left, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(accepted, 'finding')}, ${owner})`;
}
/** `.github/….yml:12 expired on 2027-01-31: 3 findings count again (network-team@example.com)`. */
function expiredWords(exception) {
    const { expires, matches, owner } = exception;
    const again = matches === 1 ? '1 finding counts again' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(matches, 'finding')} count again`;
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)} expired on ${expires}: ${again} (${owner})`;
}
/** `.github/….yml:12 matches nothing, although everything that it speaks of was read`. */
function staleWords(exception) {
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)} matches nothing, although everything that it speaks of was read: take it out`;
}
/** `.github/….yml:12: no account of this run is meant by "lab-*"`. */
function uncheckedWords(exception) {
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)}: ${exception.why ?? 'not everything was read'}`;
}


/***/ }),

/***/ 10933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ FILES),
  k: () => (/* binding */ SHOWN)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/text/limit.js
var text_limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/past/news.js
var news = __webpack_require__(74315);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
;// CONCATENATED MODULE: ./build/src/report/words/finding-words.js





/** `34 resources: 30 high, 4 medium, 6 new, 1 worsened, 1 more could not be looked at again`. */
function groupWords({ knowsNew }, { violations, unseen, bySeverity, severity }) {
    const fresh = knowsNew ? violations.filter(news/* isNew */.B).length : 0;
    const worsened = knowsNew ? violations.filter(({ state }) => state === 'worsened').length : 0;
    const mixed = bySeverity[severity] < violations.length ? `: ${(0,counts/* severityWords */.D)(bySeverity)}` : '';
    const hidden = violations.length > 0 ? unseen.length.toLocaleString('en-US') : (0,words/* count */.U9)(unseen.length, 'resource');
    return [
        ...(violations.length > 0 ? [`${(0,words/* count */.U9)(violations.length, 'resource')}${mixed}`] : []),
        ...(fresh > 0 ? [`${fresh.toLocaleString('en-US')} new`] : []),
        ...(worsened > 0 ? [`${worsened.toLocaleString('en-US')} worsened`] : []),
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
    return overdue === true && due !== undefined ? `${(0,labels/* spanLabel */.hE)(due, run.finishedAt)} overdue` : null;
}
/** `to be fixed within 24 hours (critical), 7 days (high)`: the times of those severities that are among the findings. */
function fixWithinWords({ settings }, findings) {
    const times = severity/* SEVERITIES */.oC.flatMap((severity) => {
        const within = settings.fixWithin[severity];
        return within !== null && findings.some((finding) => finding.severity === severity)
            ? [`${(0,labels/* secondsLabel */._Y)(within)} (${severity})`]
            : [];
    });
    return `to be fixed within ${times.join(', ')}`;
}
/** `New (3)`, `New (3), worsened (1)`. */
function newsTitle(news) {
    const worsened = news.filter(({ state }) => state === 'worsened').length;
    const fresh = news.length - worsened;
    const parts = [
        ...(fresh === 0 ? [] : [`new (${fresh.toLocaleString('en-US')})`]),
        ...(worsened === 0 ? [] : [`worsened (${worsened.toLocaleString('en-US')})`]),
    ];
    const title = parts.join(', ');
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
function sinceWords(run, { firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    const times = reopened > 0 ? `, reopened ${(0,words/* count */.U9)(reopened, 'time')}` : '';
    return `since ${(0,labels/* dayLabel */.nt)(firstSeen)} (${(0,labels/* spanLabel */.hE)(firstSeen, run.startedAt)}${times})`;
}

// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
;// CONCATENATED MODULE: ./build/src/report/formats/annotations.js






/**
 * GitHub keeps ten of each level per step and drops the rest without a word (_maxCountPerIssueType in the runner's
 * ExecutionContext.cs). The step's own failure is an error too.
 */
const MOST = { error: 9, warning: 10, notice: 10 };
/** UTF-16 units at which the runner cuts a message (_maxIssueMessageLength). */
const MESSAGE_LIMIT = 4096;
const TITLE_LIMIT = 255;
const MOST_RESOURCES = 5;
const MOST_GAP_BLOCKS = 5;
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/** What was not seen, then one annotation per violated rule, worst first, within what GitHub shows. */
function listAnnotations(view) {
    const annotations = view.shortfall === null ? [] : [notSeen(view, view.shortfall)];
    for (const level of ['error', 'warning', 'notice']) {
        const all = view.annotated.filter(({ severity }) => LEVELS[severity] === level);
        const room = MOST[level] - annotations.filter((annotation) => annotation.level === level).length;
        const shown = all.slice(0, room);
        shown.forEach((group, index) => {
            const left = index === shown.length - 1 ? all.length - shown.length : 0;
            annotations.push(annotate(view, group, level, left));
        });
    }
    return annotations;
}
function annotate(view, group, level, left) {
    const { rule, violations, severity } = group;
    const shown = violations.slice(0, MOST_RESOURCES).map((finding) => `- ${resourceLine(view, finding)}`);
    const rest = violations.length - shown.length;
    const lines = [
        `${clean(group.title, 200)}: ${groupWords(view, group)}`,
        ...shown,
        ...(rest > 0 ? [`- and ${rest.toLocaleString('en-US')} more: see the summary`] : []),
        ...(rule?.remediation.text === undefined
            ? []
            : [`How to fix: ${clean(oneLine(rule.remediation.text), 1000)}`]),
    ];
    const last = left > 0 ? [`And ${(0,words/* count */.U9)(left, 'more rule')}: see the summary`] : [];
    return {
        level,
        title: limitUnits(`${severity}: ${clean(group.title, 200)}`, TITLE_LIMIT),
        message: limitUnits([...last.map((line) => `${line}.`), ...lines].join('\n'), MESSAGE_LIMIT),
        ...placeOf(rule),
    };
}
/** GitHub looks for the file in the user's repository, where neither the packs that ship nor files from elsewhere lie. */
function placeOf(rule) {
    if (rule === null || rule.place.shipped || (0,external_node_path_.isAbsolute)(rule.place.file))
        return { file: null, line: null };
    return { file: rule.place.file, line: rule.place.line };
}
function resourceLine(view, finding) {
    const name = finding.name === finding.id ? '' : ` ${clean(finding.name, 60)}`;
    const state = stateWord(view, finding);
    const place = `${clean(view.accounts.label(finding.account), 80)}, ${clean(finding.region, 30)}`;
    return `${clean(finding.id, 60)}${name} in ${place}${state === null ? '' : ` (${state})`}`;
}
function notSeen({ run, accounts, gaps: blocks }, shortfall) {
    const lines = blocks.slice(0, MOST_GAP_BLOCKS).map((block) => {
        return `- ${clean((0,sentences/* who */.dp)(block, accounts, 2), 200)}: ${clean((0,sentences/* whatAndWhere */.ji)(block), 200)} (${clean((0,sentences/* why */.d8)(run, block), 200)})`;
    });
    const rest = blocks.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${(0,words/* count */.U9)(rest, 'more cause')}: see the summary`);
    return {
        level: run.settings.onIncomplete === 'fail' ? 'error' : 'warning',
        title: 'Not everything was seen',
        message: limitUnits([`Not seen: ${shortfall}.`, ...lines].join('\n'), MESSAGE_LIMIT),
        file: null,
        line: null,
    };
}
function clean(value, limit) {
    return (0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(value), limit);
}
function oneLine(value) {
    return value.trim().replace(/\s+/g, ' ');
}
function limitUnits(value, limit) {
    return value.length <= limit ? value : `${value.slice(0, limit - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./build/src/report/file-names.js
/** The file of the report folder that has everything: what other reports cut, they say is there. */
const RESULT_FILE = 'result.json';

;// CONCATENATED MODULE: ./build/src/report/formats/outputs.js


/**
 * The step's outputs, without the path of a file that is missing, since it could not be written. None holds an account's
 * id: GitHub drops an output that contains a masked value.
 */
function buildOutputs({ run, verdict, counts, targets, missing }) {
    return {
        verdict,
        violations: String(counts.violations),
        critical: String(counts.bySeverity.critical),
        high: String(counts.bySeverity.high),
        medium: String(counts.bySeverity.medium),
        low: String(counts.bySeverity.low),
        new: String(counts.new),
        fixed: String(counts.fixed),
        suppressed: String(counts.accepted),
        changes: String(counts.changes),
        unknown: String(counts.unknown),
        gaps: String(counts.gaps),
        'alerts-triggered': numberOf(targets.flatMap(({ opened, worsened, stillOpen }) => [...opened, ...worsened, ...stillOpen])),
        'alerts-resolved': numberOf(targets.flatMap(({ closed }) => closed)),
        'report-dir': run.settings.reportDir,
        json: missing.includes(RESULT_FILE) ? '' : (0,external_node_path_.join)(run.settings.reportDir, RESULT_FILE),
    };
}
/** An alert that several targets know of is one. */
function numberOf(intents) {
    return String(new Set(intents.map(({ key }) => key)).size);
}

// EXTERNAL MODULE: ./build/src/report/formats/result-file.js + 2 modules
var result_file = __webpack_require__(60833);
;// CONCATENATED MODULE: ./build/src/report/markdown/markdown-escape.js
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
    const parsed = parse(url);
    if (parsed === null || parsed.username !== '' || parsed.password !== '')
        return null;
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return null;
    if (parsed.hostname.includes('['))
        return null;
    return parsed.href.replace(/[^A-Za-z0-9\-.~_/?#:@,;=+&%]/g, percentEncode).replaceAll('&', '&amp;');
}
function parse(url) {
    return URL.canParse(url) ? new URL(url) : null;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown/markdown.js



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
function markdown_text(value, limit = SENTENCE_LIMIT) {
    return markdown(escapeMarkdown((0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(value.slice(0, 2 * limit + 2)), limit)));
}
/** Text by a rule's author: its line breaks stay line breaks. */
function prose(value, limit = PROSE_LIMIT) {
    const lines = (0,text_limit/* limitCodePoints */.s)(value.trim(), limit).split(/\s*\n\s*/);
    return stack(lines.map((line) => markdown_text(line, limit)));
}
/** Inline code. Entities inside `<code>` rather than backticks: those have no escape. */
function code(value, limit = SENTENCE_LIMIT) {
    return value === '' ? safe `<em>empty</em>` : safe `<code>${markdown_text(value, limit)}</code>`;
}
/** Lines of code in a block of their own. */
function codeBlock(value, limit = 2 * PROSE_LIMIT) {
    const lines = (0,text_limit/* limitCodePoints */.s)(value.trimEnd(), limit).split(/\r?\n/);
    const shown = lines.map((line) => escapeMarkdown((0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(line), limit)));
    return markdown(`<pre><code>${shown.join('\n')}\n</code></pre>`);
}
/** A link, or the label alone where there is no address that may be linked: http and https only. */
function markdown_link(label, url) {
    const address = url === null ? null : escapeUrl(url);
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
    return markdown(items.map((item) => `- ${markdown_oneLine(item)}`).join('\n'));
}
/** @param numbers from this column on there are numbers, which stand to the right */
function table(head, rows, numbers = head.length) {
    const line = (cells) => `| ${cells.map(markdown_oneLine).join(' | ')} |`;
    const rule = head.map((_, column) => (column >= numbers ? '---:' : '---')).join(' | ');
    return markdown([line(head), `| ${rule} |`, ...rows.map(line)].join('\n'));
}
/** The blank line after the summary makes GitHub read the body as Markdown. */
function details(summary, body) {
    return markdown(`<details><summary>${markdown_oneLine(summary)}</summary>\n\n${body.source}\n\n</details>`);
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
    return typeof part === 'number' ? part.toLocaleString('en-US') : markdown_text(part).source;
}
function markdown_oneLine(part) {
    const source = sourceOf(part);
    if (source.includes('\n'))
        throw new Error(`A block cannot stand in a cell, a list item or a title: ${source}`);
    return source;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-more.js


/** What stands where a list was cut. */
function moreLine(rest, noun = '') {
    return safe `<em>${rest} more${noun === '' ? '' : ` ${noun}`} in ${code(RESULT_FILE)}</em>`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-compliance.js



/** Per list: keeps the section short on a page that has a limit, whatever the frameworks grow to. */
const MOST_REQUIREMENTS = 40;
/** Code points. Where nothing was read, each requirement names all its rules. */
const REASON_LIMIT = 240;
/** What the rules say about frameworks, folded. A framework of which no rule is enabled is not what the user is after. */
function complianceOf(run) {
    const enabled = new Set(run.rules.map(({ id }) => id));
    const frameworks = run.compliance.filter(({ requirements }) => requirements.some(({ rules }) => rules.some((id) => enabled.has(id))));
    if (frameworks.length === 0)
        return null;
    const failing = frameworks.filter((framework) => withStatus(framework, 'not-met').length > 0).length;
    const hasExceptions = frameworks.some((framework) => withStatus(framework, 'met-with-exceptions').length > 0);
    const rows = frameworks.map((framework) => [
        markdown_link(nameOf(framework), framework.url),
        withStatus(framework, 'met').length,
        strongIfAny(withStatus(framework, 'not-met').length),
        withStatus(framework, 'not-assessed').length,
    ]);
    const changes = frameworks.flatMap(changesOf).length;
    const changed = changes === 0 ? '' : `, ${(0,words/* count */.U9)(changes, 'requirement')} changed`;
    const title = safe `<b>Compliance: ${failing} of ${(0,words/* count */.U9)(frameworks.length, 'framework')} with requirements that are not met${changed}</b>`;
    const intro = safe `Only what rules can decide of each framework, in the accounts and regions of this run. A requirement is met if every rule behind it passed on complete data.`;
    const head = ['framework', 'met', 'not met', 'not assessed'];
    // A phone has no room for one more column.
    const note = hasExceptions
        ? safe `<sub>What is met with exceptions alone is counted below, by framework.</sub>`
        : null;
    return details(title, blocks([intro, ...changedOf(frameworks), table(head, rows, 1), note, ...frameworks.map(sectionOf)]));
}
/** In the order in which they are listed: what got worse first. */
const CHANGES = [
    ['no-longer-met', 'no longer met'],
    ['no-longer-assessed', 'could not be assessed again'],
    ['now-met-with-exceptions', 'now met with exceptions only'],
    ['now-met', 'now met'],
];
/** Of each framework in which anything changed; one sentence where nothing did, and nothing where nobody can compare. */
function changedOf(frameworks) {
    const compared = frameworks.flatMap(({ requirements }) => requirements.filter(({ change }) => change !== undefined));
    if (compared.length === 0)
        return [];
    const items = frameworks.flatMap((framework) => {
        const lines = changesOf(framework);
        if (lines.length === 0)
            return [];
        const shown = lines.slice(0, MOST_REQUIREMENTS);
        const rest = lines.length - shown.length;
        return [stack([strong(nameOf(framework)), ...shown, ...(rest > 0 ? [moreLine(rest)] : [])])];
    });
    if (items.length > 0)
        return [strong('Changed since the last assessment'), bullets(items)];
    return [
        safe `No change in the ${(0,words/* count */.U9)(compared.length, 'requirement')} that can be compared with an earlier run.`,
    ];
}
function changesOf({ requirements }) {
    return CHANGES.flatMap(([change, how]) => requirements
        .filter((requirement) => requirement.change === change)
        .map(({ id, title }) => safe `${id} ${title}: ${how}`));
}
function sectionOf(framework) {
    const notMet = withStatus(framework, 'not-met');
    const notAssessed = withStatus(framework, 'not-assessed');
    const excepted = withStatus(framework, 'met-with-exceptions');
    const met = withStatus(framework, 'met');
    const manual = withStatus(framework, 'manual');
    const inPart = met.filter(({ partial }) => partial === true);
    const whole = met.filter(({ partial }) => partial !== true);
    const counts = `${notMet.length} not met, ${notAssessed.length} not assessed, ${excepted.length === 0 ? '' : `${excepted.length} met with exceptions, `}${met.length} met${manual.length === 0 ? '' : `, ${manual.length} for people to assess`}`;
    return details(safe `${nameOf(framework)}: ${counts}`, blocks([
        ...listOf('Not met', notMet),
        ...listOf('Not assessed', notAssessed),
        ...listOf('Met with exceptions', excepted),
        ...listOf('Met in part: the rest is not for rules to decide', inPart),
        ...listOf('Met', whole),
        ...listOf('For people to assess: no API decides these', manual),
    ]));
}
function listOf(title, requirements) {
    const items = requirements.slice(0, MOST_REQUIREMENTS).map(itemOf);
    const rest = requirements.length - items.length;
    if (rest > 0)
        items.push(moreLine(rest));
    return items.length === 0 ? [] : [strong(title), bullets(items)];
}
function itemOf(requirement) {
    const { id, title, status, violations, accepted = 0, partial, note, reason, manual } = requirement;
    const open = reason === undefined ? '' : 'at least ';
    const found = status === 'not-met' ? safe `: ${open}${(0,words/* count */.U9)(violations, 'violation')}` : '';
    const excepted = accepted === 0 ? '' : safe `${found === '' ? ': ' : ', '}${accepted} accepted`;
    const lines = [safe `${strong(id)} ${title}${found}${excepted}`];
    if (note !== undefined)
        lines.push(safe `<em>${partial === true ? 'In part: ' : ''}${note}</em>`);
    if (manual !== undefined)
        lines.push(safe `<em>${manual}</em>`);
    if (reason !== undefined)
        lines.push(markdown_text(reason, REASON_LIMIT));
    return stack(lines);
}
function withStatus({ requirements }, status) {
    return requirements.filter((requirement) => requirement.status === status);
}
function nameOf({ name, version }) {
    return `${name} ${version}`;
}
function strongIfAny(number) {
    return number > 0 ? strong(number) : safe `${number}`;
}

// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/src/report/exception-groups.js
var exception_groups = __webpack_require__(24978);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-counts.js


/** Shape and word beside the colour: nobody has to tell red from orange. */
const MARKS = { critical: '🟥', high: '🔶', medium: '🟡', low: '🔹' };
/** Of what is new, or otherwise than in the last run. */
const SIGNS = {
    new: '🆕',
    reopened: '🔁',
    worsened: '🔺',
    'no longer accepted': '⌛',
    changed: '✏️',
    'not seen this time': '❔',
};
/** Rows are severities and columns environments. */
function countTable({ columns }) {
    const head = columns.map(({ title }) => markdown_text(title, 14));
    const rows = severity/* SEVERITIES */.oC.map((severity) => [safe `${severity}`].concat(columns.map((column) => cellOf(column, severity))));
    const note = safe `<sub>${markdown_text('+')} means at least: not everything of that environment was seen.</sub>`;
    return blocks([table([safe ``, ...head], rows, 1), columns.some(({ open }) => open) ? note : null]);
}
function cellOf({ counts, open }, severity) {
    const shown = safe `${counts[severity]}${markdown_text(open ? '+' : '')}`;
    return counts[severity] > 0 ? strong(shown) : shown;
}

// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 338 modules
var clouds = __webpack_require__(73003);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-subject.js


/** The resource and where it is: `sg-1 web · payments · eu-west-1`. */
function subjectOf({ accounts }, finding) {
    const { id, name, account, region } = finding;
    const place = accounts.shortLabel(account);
    const isGone = 'how' in finding && finding.how === 'deleted';
    const shown = markdown_link(code(id), isGone ? null : (0,clouds/* consoleLink */.i1)(finding, accounts.get(account)));
    // What an account is called stands behind the dot already.
    const called = name === id || name === place ? shown : safe `${shown} ${markdown_text(name, NAME_LIMIT)}`;
    return join([called, place, region], safe ` · `);
}
/** The title of its rule; the id where this run does not have the rule. */
function titleOf({ run }, id) {
    return markdown_text(run.rules.find((rule) => rule.id === id)?.title ?? id, 200);
}
/** Where the rule stands, with its line; null where nobody can open it. */
function addressOf({ run: { links } }, { place }) {
    const files = place.shipped ? links.packs : links.files;
    return files === null ? null : `${files}${place.file}#L${place.line}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-exceptions.js







/** Entries of each list, and findings of an entry. */
const MOST_ENTRIES = 50;
const MOST_FINDINGS = 5;
/** Longer lists are folded. */
const MOST_OPEN = 5;
/** Entries that the first screen names. */
const MOST_FIRST = 5;
/** For the first screen: what expires soon, and what expired and counts again. */
function expiryOf({ exceptions: { expiring, expired } }) {
    const lines = [...expired.map(exception_groups/* expiredWords */.X6), ...expiring.map(exception_groups/* expiringWords */.af)];
    if (lines.length === 0)
        return null;
    const title = expired.length === 0
        ? `${(0,words/* count */.U9)(expiring.length, 'exception')} ${expiring.length === 1 ? 'expires' : 'expire'} soon`
        : `${(0,words/* count */.U9)(expired.length, 'exception')} expired${expiring.length === 0 ? '' : `, ${expiring.length} more soon`}`;
    return box('WARNING', blocks([strong(`${title}.`), summary_exceptions_listOf(lines, MOST_FIRST)]));
}
/** What is accepted, by entry, apart from what counts; then what else is to be said of the exceptions file. */
function acceptedOf(view) {
    const { accepted, stale, unchecked } = view.exceptions;
    const { accepted: number } = view.counts;
    if (number + stale.length + unchecked.length === 0)
        return null;
    const items = accepted.slice(0, MOST_ENTRIES).map((group) => groupItem(view, group));
    const rest = accepted.length - items.length;
    const list = bullets(rest > 0 ? [...items, moreLine(rest)] : items);
    const title = safe `Accepted (${number.toLocaleString('en-US')})`;
    const intro = safe `<em>Not counted, not failing and not paging until the date given.</em>`;
    return blocks([
        ...(number === 0
            ? []
            : accepted.length <= MOST_OPEN && number <= 2 * MOST_OPEN
                ? [safe `### ${title}`, intro, list]
                : [details(safe `<b>${title}</b>`, blocks([intro, list]))]),
        ...foldOf('Exceptions that match nothing', stale.map(exception_groups/* staleWords */.dT)),
        ...foldOf('Exceptions that could not be checked', unchecked.map(exception_groups/* uncheckedWords */.Gg)),
    ]);
}
function foldOf(title, lines) {
    if (lines.length === 0)
        return [];
    return [details(safe `<b>${title}: ${lines.length}</b>`, summary_exceptions_listOf(lines, MOST_ENTRIES))];
}
function summary_exceptions_listOf(lines, most) {
    const shown = lines.slice(0, most).map((line) => markdown_text(line));
    const rest = lines.length - shown.length;
    return bullets(rest > 0 ? [...shown, moreLine(rest)] : shown);
}
function groupItem(view, { exception, findings }) {
    const days = (0,exception_words/* daysLeftWords */.iG)(exception);
    const { owner, ticket } = exception;
    const lead = join([
        strong((0,words/* count */.U9)(findings.length, 'finding')),
        safe `${(0,exception_words/* untilWords */.So)(exception)}${days === '' ? '' : ` (${days})`}`,
        markdown_text(owner, 200),
        ...(ticket === null ? [] : [markdown_link(markdown_text(ticket, 200), ticket.startsWith('https://') ? ticket : null)]),
        markdown_link(code((0,exception_words/* placeWords */.fp)(exception)), summary_exceptions_addressOf(view, exception)),
    ], safe ` · `);
    const lines = findings.slice(0, MOST_FINDINGS).map((finding) => findingLine(view, finding));
    const rest = findings.length - lines.length;
    return stack([lead, markdown_text(exception.reason), ...lines, ...(rest > 0 ? [moreLine(rest)] : [])]);
}
function findingLine(view, finding) {
    const unseen = finding.result === 'unknown' ? ', not seen this time' : '';
    return safe `${MARKS[finding.severity]} ${subjectOf(view, finding)}: ${titleOf(view, finding.rule)}${unseen}`;
}
/** Null for a file outside of the workspace, which the repository does not have. */
function summary_exceptions_addressOf({ run }, { place }) {
    const isInside = !/^(?:\/|[A-Za-z]:|\.\.)/.test(place.file);
    return run.links.files === null || !isInside ? null : `${run.links.files}${place.file}#L${place.line}`;
}

// EXTERNAL MODULE: ./build/src/report/alert-facts.js
var alert_facts = __webpack_require__(456);
// EXTERNAL MODULE: ./build/src/words/attribution-words.js
var attribution_words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/report/unattributed.js
var report_unattributed = __webpack_require__(28705);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-changes.js








/** Of each list: the rest of what is new stands with its rule, the rest of what is fixed in a fold. */
const summary_changes_MOST_OPEN = 10;
const MOST_FIXED = 100;
const HOW = {
    repaired: 'repaired',
    deleted: 'deleted',
    withdrawn: 'rule, account or region left out',
    reverted: 'reverted',
    accepted: 'now in the accepted state',
    rejudged: 'still differs, no longer judged by this rule',
};
/** What the last run did not know, worsened ones among it, worst first. */
function newOf(view) {
    const { fresh } = view;
    if (fresh.length === 0)
        return null;
    const items = fresh.slice(0, summary_changes_MOST_OPEN).map((finding) => newItem(view, finding));
    const rest = fresh.length - items.length;
    return blocks([strong(newsTitle(fresh)), bullets(rest > 0 ? [...items, moreLine(rest)] : items)]);
}
function signOf({ state, lapsed }) {
    if (lapsed === true)
        return SIGNS['no longer accepted'];
    return state === 'reopened' ? SIGNS.reopened : SIGNS.worsened;
}
function newItem(view, finding) {
    const again = againWords(finding);
    const sign = again === null ? '' : safe `${strong(`${signOf(finding)} ${again}`)} `;
    const line = safe `${MARKS[finding.severity]} ${sign}${subjectOf(view, finding)}: ${titleOf(view, finding.rule)}`;
    return stack([line, ...whoDid(finding)]);
}
/** Why nobody is named stands once for all: see unattributedOf. */
function whoDid(finding) {
    return finding.attribution?.status === 'found' ? [markdown_text((0,attribution_words/* whoWords */.Wi)(finding), 500)] : [];
}
/** Whether newOf lists it, with who did it. */
function isListedAsNew({ fresh }, finding) {
    return fresh.slice(0, summary_changes_MOST_OPEN).includes(finding);
}
/** Of how much that is new it is not known who did it, and why. */
function unattributedOf({ unattributed }) {
    const sentence = (0,report_unattributed/* unattributedSentence */.v)(unattributed);
    return sentence === null ? null : markdown_text(sentence, 800);
}
/** What was violated before and is provably gone. */
function fixedOf(view) {
    const { fixed } = view;
    if (fixed.length === 0)
        return null;
    const items = fixed.slice(0, MOST_FIXED).map((one) => fixedItem(view, one));
    const rest = fixed.length - items.length;
    if (rest > 0)
        items.push(moreLine(rest));
    const withdrawn = fixed.filter(({ how }) => how === 'withdrawn').length;
    const left = withdrawn === 0 ? '' : `, ${withdrawn.toLocaleString('en-US')} no longer looked at`;
    const title = strong(`Fixed (${(fixed.length - withdrawn).toLocaleString('en-US')})${left}`);
    const folded = items.slice(summary_changes_MOST_OPEN);
    return blocks([
        title,
        bullets(items.slice(0, summary_changes_MOST_OPEN)),
        folded.length === 0 ? null : details(safe `${fixed.length - summary_changes_MOST_OPEN} more`, bullets(folded)),
    ]);
}
function fixedItem(view, fixed) {
    const { how, firstSeen } = fixed;
    const since = firstSeen === null ? '' : `, open since ${(0,labels/* dayLabel */.nt)(firstSeen)}`;
    const line = safe `${subjectOf(view, fixed)}: ${HOW[how]}${since}; ${titleOf(view, fixed.rule)}`;
    return stack([line, ...whoDid(fixed)]);
}

// EXTERNAL MODULE: ./build/src/words/change-words.js
var change_words = __webpack_require__(17967);
;// CONCATENATED MODULE: ./build/src/report/words/drift-words.js


/** Where changes were not looked at, since nothing is accepted there; null where everything has its state. Without a full stop. */
function withoutStateWords({ withoutState }, accounts) {
    if (withoutState.length === 0)
        return null;
    const ids = [...new Set(withoutState.map(({ account }) => account))];
    const kinds = [...new Set(withoutState.flatMap((one) => one.kinds))].toSorted();
    const who = (0,words/* some */.zN)(ids.map((id) => accounts.label(id)), 3, 'account');
    const what = (0,words/* some */.zN)(kinds.map(labels/* kindLabel */.tf), 3, 'kind');
    return `Nothing is accepted yet of ${what} in ${who}: what changed there is not known, and nothing alerts. docs/accepted-state.md says how to accept it`;
}
/** What no list says: that nothing differs. Null where something does, or nothing was compared. */
function nothingChangedWords({ found, unseen, drift, isComplete, counted, }) {
    if (drift.compared === 0 || found.length + unseen.length + drift.unjudgedCount + counted > 0)
        return null;
    return isComplete
        ? 'Everything that was compared is as it was accepted.'
        : 'Nothing was found to differ; not everything could be compared, and the rest is unknown.';
}

// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-drift.js











/** Resources with changes that are open; the rest is folded. */
const summary_drift_MOST_OPEN = 10;
const MOST_FOLDED = 100;
/** Attributes of one resource. */
const MOST_ATTRIBUTES = 4;
const MOST_UNJUDGED = 50;
const MOST_COMMANDS = 20;
const MOST_UNUSABLE = 5;
/** What differs from the accepted state: what rules judge, then what none does; null where changes are not looked at. */
function driftOf(view) {
    const { changes } = view;
    if (changes === null)
        return null;
    const { found, unseen, drift } = changes;
    const items = [...found, ...unseen].slice(0, summary_drift_MOST_OPEN + MOST_FOLDED).map((one) => changeItem(view, one));
    const rest = found.length + unseen.length - items.length;
    const folded = items.slice(summary_drift_MOST_OPEN);
    const without = withoutStateWords(drift, view.accounts);
    const nothing = nothingChangedWords(changes);
    return blocks([
        strong(safe `Changed since the accepted state (${changes.counted})`),
        nothing === null ? null : safe `${nothing}`,
        unusableOf(changes),
        items.length === 0 ? null : bullets(items.slice(0, summary_drift_MOST_OPEN)),
        folded.length === 0 ? null : details(safe `${(0,words/* count */.U9)(folded.length, 'more resource')}`, bullets(folded)),
        rest > 0 ? moreLine(rest, rest === 1 ? 'resource' : 'resources') : null,
        howToAccept(view, found),
        unjudgedOf(view, drift.unjudged, drift.unjudgedCount),
        without === null ? null : safe `<em>${without}.</em>`,
    ]);
}
function unusableOf({ drift: { unusable } }) {
    if (unusable.length === 0)
        return null;
    const lines = unusable
        .slice(0, MOST_UNUSABLE)
        .map(({ account, region, kind, message }) => safe `${(0,labels/* kindLabel */.tf)(kind)} in ${region} of ${account}: ${message}`);
    const rest = unusable.length - lines.length;
    const title = strong('Accepted state that cannot be used.');
    return box('WARNING', blocks([
        safe `${title} What changed there is unknown.`,
        bullets(rest > 0 ? [...lines, moreLine(rest)] : lines),
    ]));
}
function changeItem(view, finding) {
    const { run } = view;
    const { severity, change, standing, exception, coveredBy } = finding;
    const state = stateWord(view, finding);
    const since = sinceWords(run, finding);
    const rule = run.rules.find(({ id }) => id === finding.rule);
    const title = markdown_link(titleOf(view, finding.rule), rule === undefined ? null : addressOf(view, rule));
    const lead = join([
        safe `${MARKS[severity]} ${state === null ? '' : safe `${strong(state)} `}${subjectOf(view, finding)}`,
        ...(since === null ? [] : [since]),
    ], safe ` · `);
    const { sentence, attributes } = (0,change_words/* changeShown */.Wp)(finding);
    const lines = attributes
        .slice(0, MOST_ATTRIBUTES)
        .map((one) => safe `${code((0,change_words/* pathWords */.xR)(one), 200)} ${markdown_text((0,change_words/* happenedTo */.tW)(one), 400)}`);
    const rest = attributes.length + (change?.left ?? 0) - lines.length;
    return stack([
        lead,
        safe `${strong(title)}${sentence === null ? '' : safe `: ${markdown_text(sentence)}`}`,
        ...(standing === 'accepted' && exception !== undefined
            ? [safe `<em>accepted by an exception: ${markdown_text(exception.reason, 200)}</em>`]
            : []),
        ...(standing === 'covered' && coveredBy !== null
            ? [safe `<em>counted as a violation: ${titleOf(view, coveredBy)}</em>`]
            : []),
        ...lines,
        ...(rest > 0 ? [moreLine(rest, rest === 1 ? 'attribute' : 'attributes')] : []),
        ...whoDid(finding),
    ]);
}
/** Whoever meant a change has it reviewed: the ids are in no line above, where they would be in everybody's way. */
function howToAccept(view, found) {
    const { run, accounts } = view;
    const shown = found.filter(({ standing }) => standing === 'counted').slice(0, MOST_COMMANDS);
    if (shown.length === 0)
        return null;
    const judging = new Set(shown.map(({ rule }) => rule));
    const fixes = run.rules
        .filter(({ id, remediation }) => judging.has(id) && remediation.text !== undefined)
        .map(({ id, remediation }) => safe `${strong(titleOf(view, id))}: ${markdown_text(remediation.text ?? '', 600)}`);
    const lines = shown.flatMap(({ id, rule, account, region, change }) => [
        `# ${id} in ${region} of ${accounts.shortLabel(account)}, rule ${rule}`,
        `${call/* CALL */.X} accept --inventory inventory.ndjson.gz --accepted-state ${folderOf(run)} --only ${(change?.attributes ?? []).map((one) => one.id).join(',')} --reason '…'`,
    ]);
    return details('How to revert a change, or accept it', blocks([
        bullets(fixes),
        safe `What was meant is written into the accepted state, with the inventory of this run, and reviewed as a pull request:`,
        codeBlock(lines.join('\n')),
    ]));
}
function folderOf({ settings: { acceptedState, workspace } }) {
    const folder = acceptedState ?? '';
    return folder.startsWith(`${workspace}/`) ? folder.slice(workspace.length + 1) : folder;
}
function unjudgedOf(view, unjudged, all) {
    if (all === 0)
        return null;
    const items = unjudged.slice(0, MOST_UNJUDGED).map((one) => unjudgedItem(view, one));
    const rest = all - items.length;
    const are = all === 1 ? 'differs' : 'differ';
    return details(safe `${(0,words/* count */.U9)(all, 'resource')} ${are} in what no rule judges`, blocks([bullets(items), rest > 0 ? safe `<em>and ${rest} more</em>` : null]));
}
function unjudgedItem({ accounts }, { account, region, kind, id, name, change }) {
    const called = name === id ? safe `` : safe ` ${markdown_text(name, NAME_LIMIT)}`;
    return safe `${(0,labels/* kindLabel */.tf)(kind)} ${code(id)}${called} · ${accounts.shortLabel(account)} · ${region}: ${markdown_text((0,change_words/* whatChanged */.fl)(change))}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-life.js








/** Overdue findings that are open; some more are folded. */
const summary_life_MOST_OPEN = 5;
const MOST_OVERDUE = 50;
/** Characters of the longest bar: with date and numbers that is as much as a phone shows. */
const BAR = 8;
/** What is not fixed in time, worst first. */
function overdueOf(view) {
    const { overdue } = view;
    if (overdue.length === 0)
        return null;
    const items = overdue.slice(0, MOST_OVERDUE).map((finding) => overdueItem(view, finding));
    const rest = overdue.length - items.length;
    const folded = rest > 0 ? [...items.slice(summary_life_MOST_OPEN), moreLine(rest)] : items.slice(summary_life_MOST_OPEN);
    return blocks([
        safe `${strong(`Overdue (${overdue.length.toLocaleString('en-US')})`)}, ${fixWithinWords(view.run, overdue)}`,
        bullets(items.slice(0, summary_life_MOST_OPEN)),
        folded.length === 0 ? null : details(safe `${overdue.length - summary_life_MOST_OPEN} more overdue`, bullets(folded)),
    ]);
}
function overdueItem(view, finding) {
    const seen = finding.standing === 'unseen' ? ', not seen this time' : '';
    return safe `${MARKS[finding.severity]} ${subjectOf(view, finding)}: ${strong(overdueWords(view.run, finding) ?? '')}${seen}; ${titleOf(view, finding.rule)}`;
}
/** Columns of who has any. */
const EXTRA = ['changes', 'accepted'];
/**
 * The last runs, newest first, folded. What was not seen may hide violations: such a run has another bar and a `+`, so
 * that fewer violations there read as no improvement.
 */
function trendOf({ trend }) {
    if (trend.length < 2)
        return null;
    const most = Math.max(...trend.map(totalOf), 1);
    const extra = EXTRA.filter((name) => trend.some((point) => (point[name] ?? 0) > 0));
    const rows = trend.toReversed().map((point) => {
        const more = point.complete ? '' : '+';
        const numbers = [
            safe `${point.at.slice(5, 16).replace('T', ' ')}`,
            safe `${barOf(point, most)}`,
            safe `${totalOf(point)}${markdown_text(more)}`,
            safe `${point.critical}${markdown_text(more)}, ${point.high}${markdown_text(more)}`,
        ];
        for (const name of extra)
            numbers.push(point[name] === undefined ? safe `` : safe `${point[name]}${markdown_text(more)}`);
        return numbers;
    });
    const [first, last] = [trend[0], trend.at(-1)];
    const ends = first === undefined || last === undefined ? '' : `: ${summary_life_numberOf(first)} → ${summary_life_numberOf(last)} violations`;
    const blind = trend.filter(({ complete }) => !complete).length;
    const note = blind === 0
        ? null
        : safe `<sub>${markdown_text('+')} and light bars: not everything was seen in ${(0,words/* count */.U9)(blind, 'run')}, so there may have been more.</sub>`;
    return details(safe `<b>Trend of ${(0,words/* count */.U9)(trend.length, 'run')}${ends}</b>`, blocks([table(['run (UTC)', 'violations', 'all', 'critical, high', ...extra], rows, 2), note]));
}
function summary_life_numberOf(point) {
    return `${point.complete ? '' : 'at least '}${totalOf(point).toLocaleString('en-US')}`;
}
function totalOf({ critical, high, medium, low }) {
    return critical + high + medium + low;
}
/** Nothing is the only number without a bar. */
function barOf(point, most) {
    const total = totalOf(point);
    const length = total === 0 ? 0 : Math.max(1, Math.round((total / most) * BAR));
    return (point.complete ? '█' : '░').repeat(length);
}
/** How long repairs took, beside what is open: neither says much without the other. */
function repairsOf({ run }) {
    const shown = severity/* SEVERITIES */.oC.filter((severity) => run.timeToRepair[severity].repairs > 0);
    if (shown.length === 0)
        return null;
    const rows = shown.map((severity) => {
        const { repairs, medianSeconds, p90Seconds, open, oldestOpenSeconds, reopened } = run.timeToRepair[severity];
        const oldest = oldestOpenSeconds === null ? '' : `, oldest ${(0,labels/* secondsLabel */._Y)(oldestOpenSeconds)}`;
        const again = reopened === 0 ? '' : `, ${reopened.toLocaleString('en-US')} came back`;
        return [
            safe `${MARKS[severity]} ${severity}`,
            safe `${[
                repairs.toLocaleString('en-US'),
                ...(medianSeconds === null ? [] : [`half within ${(0,labels/* secondsLabel */._Y)(medianSeconds)}`]),
                ...(p90Seconds === null ? [] : [`9 of 10 within ${(0,labels/* secondsLabel */._Y)(p90Seconds)}`]),
            ].join(', ')}`,
            safe `${open}${oldest}${again}`,
        ];
    });
    const all = shown.reduce((sum, severity) => sum + run.timeToRepair[severity].repairs, 0);
    return details(safe `<b>Time to repair: ${(0,words/* count */.U9)(all, 'repair')} in 90 days</b>`, blocks([
        table(['severity', 'repairs', 'still open'], rows),
        safe `<sub>From the run that saw it first to the run that saw it gone. What is still open is not in these times.</sub>`,
    ]));
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-head.js










const ICONS = { violations: '❌', incomplete: '⚠️', pass: '✅' };
const summary_head_MOST_GAP_BLOCKS = 4;
const MOST_ALERTS = 5;
/** The first screens: verdict, what is new, changed and fixed, what is overdue, what was not seen, alerts, counts. */
function headOf(view) {
    const { run, verdict, counts } = view;
    return blocks([
        safe `## ${ICONS[verdict]} Cloud Baseline: ${view.headline}`,
        openingOf(view),
        newOf(view),
        driftOf(view),
        unattributedOf(view),
        fixedOf(view),
        overdueOf(view),
        summary_head_notSeen(view),
        expiryOf(view),
        (0,sentences/* pastTrouble */.y0)(run) === null ? null : box('WARNING', historyLine(run)),
        ...view.targets.map(alertsOf),
        counts.violations === 0 ? null : countTable(view),
    ]);
}
function openingOf({ run, verdict, counts, idleRules }) {
    const seen = safe `Checked ${(0,sentences/* checked */.KD)(run, idleRules)}.`;
    const parts = [
        verdict === 'incomplete'
            ? safe `${seen} No rule is violated in what was read; the rest is unknown.`
            : seen,
    ];
    const saved = (0,sentences/* asOf */.sT)(run);
    if (saved !== null)
        parts.unshift(safe `${saved}.`);
    const changed = (0,sentences/* changes */.Ao)(run, counts);
    if (changed !== null)
        parts.unshift(safe `${strong(changed)}.`);
    const leftOut = (0,sentences/* notToRead */.v2)(run);
    if (leftOut !== null)
        parts.push(safe `${leftOut}.`);
    const left = (0,sentences/* notJudged */.be)(run);
    if (left !== null)
        parts.push(safe `${left}.`);
    const accepted = (0,sentences/* acceptedByExceptions */.$q)(counts);
    if (accepted !== null)
        parts.push(safe `${accepted}.`);
    const last = (0,sentences/* lastRun */.KT)(run);
    if (last !== null)
        parts.push(safe `${last}.`);
    return join(parts, safe ` `);
}
function historyLine(run) {
    return safe `${strong('The last run is not known.')} ${run.past.message}`;
}
function summary_head_notSeen({ run, accounts, gaps, shortfall }) {
    if (shortfall === null)
        return null;
    const lines = gaps.slice(0, summary_head_MOST_GAP_BLOCKS).map((block) => {
        return safe `${strong((0,sentences/* who */.dp)(block, accounts, 2))}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(run, block)})`;
    });
    const rest = gaps.length - lines.length;
    if (rest > 0)
        lines.push(safe `${(0,words/* count */.U9)(rest, 'more cause')}: see “Not seen” below`);
    const intro = safe `${strong('Not seen:')} ${shortfall}. Anything there is unknown.`;
    const [only] = lines;
    if (lines.length === 1 && only !== undefined)
        return box('WARNING', stack([intro, only]));
    return box('WARNING', lines.length === 0 ? intro : blocks([intro, bullets(lines)]));
}
function alertsOf(facts) {
    const { label, closed, held, notes } = facts;
    const counted = (0,alert_facts/* alertCounts */.l4)(facts);
    const line = safe `${strong(`${label}:`)} ${counted.length === 0 ? 'nothing was accepted' : counted.join(', ')}.`;
    const failed = (0,alert_facts/* undelivered */.oQ)([facts]).map(({ intent, reason }) => safe `${intent.action} ${code(intent.key)}: ${reason}`);
    const unrepaired = closed.flatMap(({ key, unrepaired: reason }) => reason === undefined ? [] : [safe `closed ${code(key)}, not repaired: ${reason}`]);
    const kept = held.map(({ key, reason }) => safe `held ${code(key)}: ${reason}`);
    const said = notes.map((note) => markdown_text(note));
    if (counted.length + failed.length + said.length === 0)
        return null;
    return blocks([
        failed.length > 0
            ? box('CAUTION', blocks([
                strong(`${(0,words/* count */.U9)(failed.length, 'alert event')} not delivered to ${label}.`),
                first(failed),
            ]))
            : null,
        line,
        unrepaired.length + kept.length + said.length > 0
            ? blocks([first(unrepaired), first(kept), first(said)])
            : null,
    ]);
}
function first(items) {
    const rest = items.length - MOST_ALERTS;
    return bullets(rest > 0 ? [...items.slice(0, MOST_ALERTS), moreLine(rest)] : items);
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-index.js




/** A page of more rules is read from its top down: the worst come first. */
const MOST_RULES = 60;
/** Which rules are violated, in a line each, in the order in which their sections follow. */
function indexOf({ listed: { groups }, knowsNew }) {
    if (groups.length < 2)
        return null;
    // Without a last run every violation is new, which says nothing.
    const head = ['severity', 'rule', 'found', ...(knowsNew ? ['new'] : [])];
    const rows = groups
        .slice(0, MOST_RULES)
        .map((group) => [
        safe `${MARKS[group.severity]} ${group.severity}`,
        markdown_text(group.title, 200),
        summary_index_numberOf(group),
        freshOf(group),
    ]);
    const rest = groups.length - rows.length;
    return blocks([
        table(head, knowsNew ? rows : rows.map((row) => row.slice(0, -1)), 2),
        rest > 0 ? moreLine(rest, rest === 1 ? 'rule' : 'rules') : null,
    ]);
}
function summary_index_numberOf({ violations, unseen }) {
    return unseen.length === 0
        ? safe `${violations.length}`
        : safe `${violations.length} (${unseen.length} not seen)`;
}
/** `3`, `3 🔺1` where one is worsened: a phone has no room for the word, which stands with what is new. */
function freshOf({ violations }) {
    const fresh = violations.filter(news/* isNew */.B).length;
    const worsened = violations.filter(({ state }) => state === 'worsened').length;
    const parts = [
        ...(fresh === 0 ? [] : [strong(fresh)]),
        ...(worsened === 0 ? [] : [strong(safe `${SIGNS.worsened}${worsened}`)]),
    ];
    return join(parts, safe ` `);
}

// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/words/commands.js
var commands = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
// EXTERNAL MODULE: ./build/src/text/first-sentence.js
var first_sentence = __webpack_require__(9337);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-rules.js














/** Resources that are open; the rest is folded, since long lists hide on a phone what follows, and make the page slow. */
const OPEN_ITEMS = 10;
const MOST_ACCOUNTS = 8;
/** Resources whose accounts anybody counts at a glance. */
const MOST_UNCOUNTED = 5;
/** Services that a resource's line names: all of them stand in the fold. */
const MOST_SERVICES = 4;
/** Resources with commands of their own. */
const summary_rules_MOST_COMMANDS = 5;
const MOST_REFERENCES = 10;
/** Most resources per rule, from everything that a page can bear to nothing but counts. */
const RUNGS = [1000, 500, 200, 100, 70, 50, 35, 20, 10, 5, 2, 0];
/**
 * The rules within a number of bytes: as many resources per rule as fit, and where not even their counts do, as
 * many rules. Each rung stops as soon as it is too long, so the work is bounded by the room and not by the findings.
 */
function rulesOf(view, room) {
    const { groups } = view.listed;
    for (const most of RUNGS) {
        const items = groups.reduce((sum, { violations, unseen }) => sum + Math.min(most, violations.length + unseen.length), 0);
        if (items * LEAST_ITEM_BYTES > room)
            continue;
        const sections = fill(view, groups, most, room);
        if (sections.length === groups.length)
            return blocks(assemble(sections));
    }
    const sections = fill(view, groups, 0, room - NOTE_BYTES);
    const left = groups.slice(sections.length);
    const findings = left.reduce((sum, { violations, unseen }) => sum + violations.length + unseen.length, 0);
    const note = safe `${strong(moreLine(left.length, left.length === 1 ? 'rule' : 'rules'))} (${(0,words/* count */.U9)(findings, 'finding')}): this page has a limit.`;
    return blocks([...assemble(sections), note]);
}
/** No resource takes less: spares the rungs that cannot fit. */
const LEAST_ITEM_BYTES = 100;
const NOTE_BYTES = 300;
/** Of the fold of a severity, beside the sections in it. */
const FOLD_BYTES = 200;
function fill(view, groups, most, room) {
    const worst = groups[0]?.severity;
    const sections = [];
    let used = 2 * FOLD_BYTES;
    for (const group of groups) {
        const isWorst = group.severity === worst || (view.knowsNew && group.violations.some(news/* isNews */.M));
        // Dozens of rules are low in most accounts.
        const isOpen = isWorst && group.severity !== 'low';
        const isFolded = !isOpen && (group.severity === 'medium' || group.severity === 'low');
        const open = group.severity === worst ? OPEN_ITEMS : newsOf(group);
        const markdown = isOpen ? openSection(view, group, most, open) : lineSection(view, group, most, isFolded);
        used += (0,text_limit/* byteLength */.d)(markdown.source) + 2;
        if (used > room)
            break;
        sections.push({ group, markdown, isFolded });
    }
    return sections;
}
/**
 * What is worst stands open, and what is new. Of the rest a critical or high rule is a line, and the medium and the low
 * ones are a line together: the index has named them, and one click opens all that there is of them.
 */
function assemble(sections) {
    const folds = Map.groupBy(sections.filter(({ isFolded }) => isFolded), ({ group }) => group.severity);
    return [
        ...sections.filter(({ isFolded }) => !isFolded).map(({ markdown }) => markdown),
        ...[...folds].map(([severity, folded]) => {
            const resources = folded.reduce((sum, { group }) => sum + group.violations.length + group.unseen.length, 0);
            const title = safe `${MARKS[severity]} ${severity}: ${(0,words/* count */.U9)(folded.length, 'rule')}, ${(0,words/* count */.U9)(resources, 'resource')}`;
            return details(title, blocks(folded.map(({ markdown }) => markdown)));
        }),
    ];
}
/** How many to show so that all news is among them: a rule that stands open for their sake folds the others. */
function newsOf({ violations }) {
    return Math.min(violations.findLastIndex(news/* isNews */.M) + 1, OPEN_ITEMS);
}
function openSection(view, group, most, open) {
    const address = group.rule === null ? null : addressOf(view, group.rule);
    const title = markdown_link(markdown_text(group.title, 200), address);
    const fold = details('Why, fix and references', blocks(moreOf(view, group)));
    return blocks([
        safe `### ${leadOf(group)} ${title} (${groupWords(view, group)})`,
        ...firstOf(view, group, most, open),
        fold,
    ]);
}
/**
 * What a line hides: all there is, so that one click shows it. GitHub reads no Markdown in a fold's title, which therefore
 * has no link.
 */
function lineSection(view, group, most, isFolded) {
    const title = safe `${markdown_text(group.title, 200)} (${groupWords(view, group)})`;
    const body = [...firstOf(view, group, most), ...moreOf(view, group)];
    return isFolded
        ? blocks([safe `#### ${title}`, ...body])
        : details(safe `${leadOf(group)} ${title}`, blocks(body));
}
function leadOf({ severity }) {
    return safe `${MARKS[severity]} ${severity}:`;
}
function firstOf(view, group, most, open = OPEN_ITEMS) {
    const { rule, violations, unseen } = group;
    return [
        rule === null || rule.risk === '' ? null : markdown_text((0,first_sentence/* firstSentence */.q)(rule.risk)),
        accountsOf(view, group),
        ...itemsOf(view, [...violations, ...unseen], group, { most, open }),
    ];
}
/** Null where its first sentence, which stands above, is all of it. */
function restOfRisk({ risk }) {
    return risk.replaceAll(/\s+/g, ' ').trim() === (0,first_sentence/* firstSentence */.q)(risk) ? null : prose(risk);
}
/** For whoever is about to mend it. */
function moreOf(view, group) {
    const { rule } = group;
    const address = rule === null ? null : addressOf(view, rule);
    return [
        ...(rule === null ? [] : [restOfRisk(rule), noteOf(rule)]),
        alsoViolatedOf(group),
        opensOf(group),
        ...(rule === null ? [] : remedyOf(view, group, rule.remediation)),
        rule === null ? null : referencesOf(rule.remediation, rule.references),
        safe `<sub>Rule ${markdown_link(code(group.id), address)}${rule !== null && rule.status !== 'stable' ? safe `, ${rule.status}` : ''}</sub>`,
    ];
}
function noteOf({ note }) {
    return note === undefined || note === '' ? null : prose(note);
}
/** What the same fault violates besides, in one list instead of a section each. */
function alsoViolatedOf({ alsoViolated }) {
    if (alsoViolated.length === 0)
        return null;
    return blocks([
        safe `The same faults violate ${(0,words/* count */.U9)(alsoViolated.length, 'more rule')}, listed here only:`,
        bullets(alsoViolated.map((title) => markdown_text(title, 200))),
    ]);
}
/** What the faults open besides, where the lines of the resources name only a part of it. */
function opensOf({ violations }) {
    const all = (0,opens_words/* opensWords */.vA)(violations);
    return violations.some((finding) => (0,opens_words/* opensWords */.vA)([finding], MOST_SERVICES) !== (0,opens_words/* opensWords */.vA)([finding]))
        ? safe `${all}.`
        : null;
}
/** How many there are in each account, where the list is too long to see it. */
function accountsOf({ accounts }, group) {
    const byAccount = new Map();
    for (const { account } of group.violations)
        byAccount.set(account, (byAccount.get(account) ?? 0) + 1);
    if (byAccount.size < 2 || group.violations.length <= MOST_UNCOUNTED)
        return null;
    const sorted = [...byAccount].toSorted(([a, x], [b, y]) => y - x || (0,compare/* compareText */.n)(a, b));
    const shown = sorted
        .slice(0, MOST_ACCOUNTS)
        .map(([id, number]) => safe `${accounts.label(id)} ${strong(number)}`);
    const rest = sorted.length - shown.length;
    if (rest > 0)
        shown.push(moreLine(rest, 'accounts'));
    return join(shown);
}
function itemsOf(view, findings, group, { most, open: mostOpen }) {
    if (most === 0)
        return [moreLine(findings.length, findings.length === 1 ? 'resource' : 'resources')];
    const shown = findings.slice(0, most);
    const listOf = (part) => bullets(part.map((finding) => resourceItem(view, finding, group)));
    const open = shown.slice(0, mostOpen);
    const folded = shown.slice(open.length);
    const rest = findings.length - shown.length;
    return [
        open.length > 0 ? listOf(open) : null,
        folded.length > 0
            ? details(safe `${(0,words/* count */.U9)(folded.length, open.length > 0 ? 'more resource' : 'resource')}`, listOf(folded))
            : null,
        rest > 0 ? moreLine(rest) : null,
    ];
}
function resourceItem(view, finding, group) {
    const state = stateWord(view, finding);
    const since = sinceWords(view.run, finding);
    const title = join([
        ...(state === null ? [] : [strong(`${SIGNS[state]} ${state}`)]),
        ...(finding.severity === group.severity ? [] : [strong(finding.severity)]),
        subjectOf(view, finding),
    ], safe ` `);
    const overdue = overdueWords(view.run, finding);
    const times = [...(since === null ? [] : [since]), ...(overdue === null ? [] : [strong(overdue)])];
    const affected = (0,affected_words/* affectedWords */.c)(finding.affected);
    const about = [
        ...(finding.because === undefined ? [] : [markdown_text(finding.because)]),
        ...(0,opens_words/* aboutWords */.HW)(finding, MOST_SERVICES).map((sentence) => markdown_text(sentence)),
        ...(affected === '' ? [] : [markdown_text(`Behind it: ${affected}`)]),
        ...(isListedAsNew(view, finding) ? [] : whoDid(finding)),
    ];
    const lead = join([title, ...times], safe ` · `);
    return about.length === 0 ? lead : stack([lead, join(about, safe ` · `)]);
}
/** What to do, then how: for each resource in its own words where they are known. */
function remedyOf(view, group, remediation) {
    const { text: how, console: clicks, cli, terraform } = remediation;
    return [
        how === undefined ? null : safe `${strong('How to fix:')} ${prose(how)}`,
        ...commandsOf(view, group, cli),
        clicks === undefined ? null : blocks([strong('Console'), prose(clicks)]),
        terraform === undefined ? null : blocks([strong('Terraform'), codeBlock(terraform)]),
    ];
}
/** The same commands for several resources stand once, and those that nothing is known to fill in for as the rule has them. */
function commandsOf({ accounts }, { violations }, cli) {
    const shown = violations.slice(0, summary_rules_MOST_COMMANDS);
    const own = Map.groupBy(shown, (finding) => (0,commands/* commandsFor */.A)(cli, finding) ?? cli ?? '');
    const rest = violations.length - shown.length;
    const parts = [...own].map(([commands, findings]) => {
        const named = findings.map(({ id, account }) => safe `${code(id)} in ${accounts.label(account)}`);
        const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [markdown_text(fix, 400)]));
        const lead = commands === '' ? safe `` : safe `${strong('AWS CLI')} for `;
        const what = fixes.length === 0 ? safe `` : safe `: ${join(fixes, safe ` `)}`;
        return blocks([safe `${lead}${join(named)}${what}`, commands === '' ? null : codeBlock(commands)]);
    });
    return [...parts, rest > 0 ? safe `<em>The same for ${rest} more.</em>` : null];
}
function referencesOf({ url }, references) {
    const all = [...new Set([...(url === undefined ? [] : [url]), ...references])].slice(0, MOST_REFERENCES);
    if (all.length === 0)
        return null;
    const links = all.map((address) => markdown_link(markdown_text(address.replace(/^https?:\/\//, '')), address));
    return blocks([strong('References'), bullets(links)]);
}

// EXTERNAL MODULE: ./build/src/report/unused-regions.js
var unused_regions = __webpack_require__(56244);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-unused.js





const summary_unused_MOST_ACCOUNTS = 20;
const summary_unused_MOST_RULES = 60;
/** The low findings of all regions that nobody uses, in one fold: they are the same in each, and a page of them hides the rest. */
function unusedOf({ accounts, unused: groups }) {
    if (groups.length === 0)
        return null;
    const findings = groups.flatMap(({ violations }) => violations);
    const places = [...Map.groupBy(findings, ({ account }) => account)].map(([account, own]) => {
        const regions = [...new Set(own.map(({ region }) => region))].toSorted();
        return safe `${strong(accounts.label(account))}: ${(0,words/* some */.zN)(regions, 20, 'region')}`;
    });
    const rules = groups.map(({ title, violations }) => safe `${markdown_text(title, 200)}: ${violations.length}`);
    return details(safe `${MARKS.low} low: ${(0,unused_regions/* unusedWords */.w)(findings)}`, blocks([limited(places, summary_unused_MOST_ACCOUNTS, 'account'), limited(rules, summary_unused_MOST_RULES, 'rule')]));
}
function limited(items, most, noun) {
    const rest = items.length - most;
    if (rest <= 0)
        return bullets(items);
    return bullets([...items.slice(0, most), join([moreLine(rest, rest === 1 ? noun : `${noun}s`)])]);
}

// EXTERNAL MODULE: ./build/src/report/way-out.js
var way_out = __webpack_require__(19118);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-tail.js






const MOST_GAP_ITEMS = 60;
const MOST_WARNINGS = 20;
/** What was not seen, and what would let it be seen. */
function gapsOf({ run, accounts, gaps, counts }) {
    if (gaps.length === 0)
        return null;
    const items = gaps
        .slice(0, MOST_GAP_ITEMS)
        .map((block) => stack([
        strong((0,sentences/* who */.dp)(block, accounts, 5)),
        (0,words/* some */.zN)(block.regions.map(labels/* regionLabel */.p), 20, 'region'),
        safe `<em>${(0,words/* some */.zN)(block.kinds.map(labels/* kindLabel */.tf), 10, 'kind')}</em>`,
        ...reasonLines(run, block),
    ]));
    const rest = gaps.slice(MOST_GAP_ITEMS).reduce((sum, block) => sum + block.gaps, 0);
    const list = blocks([bullets(items), rest > 0 ? moreLine(rest, rest === 1 ? 'gap' : 'gaps') : null]);
    return details(safe `<b>Not seen: ${(0,words/* count */.U9)(counts.gaps, 'gap')}</b>`, list);
}
function reasonLines(run, block) {
    const reason = strong((0,sentences/* reasonOf */.A3)(block));
    const way = (0,way_out/* wayOut */.Y)(run, block);
    const actions = join(block.actions.slice(0, 10).map((action) => code(action)));
    const called = safe `${reason}, ${(0,sentences/* verbOf */.rl)(block)} ${actions}`;
    const lines = [way === null ? (block.actions.length === 0 ? reason : called) : safe `${reason}: ${way}`];
    const [message] = block.messages;
    if (message !== undefined)
        lines.push(markdown_text(message));
    if (block.messages.length > 1)
        lines.push(moreLine(block.messages.length - 1, 'messages'));
    return lines;
}
function warningsOf(run) {
    if (run.warnings.length === 0)
        return null;
    const shown = run.warnings.slice(0, MOST_WARNINGS).map((warning) => markdown_text(warning));
    const rest = run.warnings.length - shown.length;
    if (rest > 0)
        shown.push(safe `<em>${rest} more in the log</em>`);
    return blocks([safe `### ${(0,words/* count */.U9)(run.warnings.length, 'warning')}`, bullets(shown)]);
}
/** How long it took, by which version, and what a first run cannot say. */
function footOf({ run }) {
    const first = (0,sentences/* noPast */.KV)(run);
    const parts = [safe `${(0,labels/* durationLabel */.vV)(run.startedAt, run.finishedAt)}`, safe `Cloud Baseline ${run.version}`];
    return blocks([
        first === null ? null : safe `<em>${first}.</em>`,
        safe `<sub>${join(parts, safe ` · `)}</sub>`,
    ]);
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary.js











/**
 * Bytes of UTF-8. GitHub throws a step's summary of more than 1 MiB away whole, and the step stays green
 * (AttachmentSizeLimit in the runner's FileCommandManager.cs).
 */
const SUMMARY_BYTES = 900_000;
/** The job summary: Markdown of at most SUMMARY_BYTES. */
function renderSummary(view) {
    const head = blocks([headOf(view), indexOf(view)]);
    const tail = [
        unusedOf(view),
        leftOf(view),
        acceptedOf(view),
        gapsOf(view),
        complianceOf(view.run),
        trendOf(view),
        repairsOf(view),
        warningsOf(view.run),
        footOf(view),
    ];
    const frame = blocks([head, ...tail]).source;
    const rules = rulesOf(view, SUMMARY_BYTES - (0,text_limit/* byteLength */.d)(frame) - 10);
    return `${blocks([head, rules, ...tail]).source}\n`;
}
function leftOf({ run, listed }) {
    const words = (0,counts/* severityWords */.D)(listed.left);
    return words === '' ? null : safe `${words} not listed (report-from: ${run.settings.reportFrom}).`;
}

// EXTERNAL MODULE: ./build/src/text/log-line.js
var log_line = __webpack_require__(81814);
;// CONCATENATED MODULE: ./build/src/report/formats/terminal/text-lines.js


/** Columns of a terminal. */
const COLUMNS = 100;
/** Text from outside as lines of at most COLUMNS code points; lines after the first are indented two more. */
function wrap(value, indent = '') {
    const lines = [];
    let line = indent;
    let margin = indent;
    for (const word of wordsOf(value, COLUMNS - indent.length - 3)) {
        const fits = lengthOf(line) + 1 + lengthOf(word) <= COLUMNS;
        if (line === margin)
            line += word;
        else if (fits)
            line += ` ${word}`;
        else {
            lines.push(line);
            margin = `${indent}  `;
            line = margin + word;
        }
    }
    return [...lines, line].map((finished) => finished.trimEnd());
}
/** Any word may come to stand at a line's start, and the terminal may be a runner's log: each passes that gate. */
function wordsOf(value, width) {
    return (0,visible/* visible */.R)(value)
        .split(/ +/)
        .flatMap((word) => pieces((0,log_line/* logLine */.B)(word), width).map(log_line/* logLine */.B));
}
/** Columns side by side: the first to the left, the others to the right. */
function columns(rows, indent = '') {
    const shown = rows.map((row) => row.map(log_line/* logLine */.B));
    const widths = (shown[0] ?? []).map((_, at) => Math.max(...shown.map((row) => lengthOf(row[at] ?? ''))));
    return shown.map((row) => {
        const cells = row.map((cell, at) => {
            const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell)));
            return at === 0 ? cell + space : space + cell;
        });
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}
function pieces(word, width) {
    const points = Array.from(word);
    if (points.length <= width)
        return [word];
    return Array.from({ length: Math.ceil(points.length / width) }, (_, at) => points.slice(at * width, (at + 1) * width).join(''));
}
function lengthOf(value) {
    return Array.from(value).length;
}

;// CONCATENATED MODULE: ./build/src/report/formats/terminal/text-drift.js









const text_drift_MOST_RESOURCES = 10;
const text_drift_MOST_ATTRIBUTES = 4;
const text_drift_MOST_UNJUDGED = 5;
/** Code points of a text from outside. */
const SENTENCE = 300;
/** What differs from the accepted state, as in the summary. */
function driftLines(view) {
    const { changes, accounts } = view;
    if (changes === null)
        return [];
    const { found, unseen, drift } = changes;
    const all = [...found, ...unseen];
    const without = withoutStateWords(drift, accounts);
    const nothing = nothingChangedWords(changes);
    const unjudged = drift.unjudged.slice(0, text_drift_MOST_UNJUDGED);
    return [
        `Changed since the accepted state (${changes.counted.toLocaleString('en-US')}):`,
        ...(nothing === null ? [] : wrap(nothing, '  ')),
        ...drift.unusable
            .slice(0, text_drift_MOST_UNJUDGED)
            .flatMap(({ message }) => wrap(`ACCEPTED STATE UNUSABLE: ${(0,text_limit/* limitCodePoints */.s)(message, SENTENCE)}`, '  ')),
        ...all.slice(0, text_drift_MOST_RESOURCES).flatMap((finding) => changeLines(view, finding)),
        ...more(all.length - text_drift_MOST_RESOURCES),
        ...(drift.unjudgedCount === 0
            ? []
            : wrap(`${(0,words/* count */.U9)(drift.unjudgedCount, 'resource')} changed in what no rule judges:`, '  ')),
        ...unjudged.flatMap((one) => wrap(unjudgedLine(view, one), '  ')),
        ...(drift.unjudgedCount === 0 ? [] : more(drift.unjudgedCount - unjudged.length)),
        ...(without === null ? [] : wrap(`${(0,text_limit/* limitCodePoints */.s)(without, 2 * SENTENCE)}.`, '  ')),
    ];
}
function changeLines(view, finding) {
    const { id, name, severity, account, region, change, rule } = finding;
    const title = view.run.rules.find((one) => one.id === rule)?.title ?? rule;
    const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
    const place = `${(0,text_limit/* limitCodePoints */.s)(view.accounts.shortLabel(account), 80)}, ${region}`;
    const words = [place, sinceWords(view.run, finding), stateWord(view, finding)].filter((word) => word !== null);
    const who = finding.attribution?.status === 'found' ? (0,attribution_words/* whoWords */.Wi)(finding) : '';
    const { sentence, attributes } = (0,change_words/* changeShown */.Wp)(finding);
    return [
        ...wrap(`- ${severity}: ${shown}, ${words.join(', ')}: ${(0,text_limit/* limitCodePoints */.s)(title, 200)} (rule ${rule})`, '  '),
        ...(sentence === null ? [] : wrap((0,text_limit/* limitCodePoints */.s)(sentence, SENTENCE), '      ')),
        ...attributes
            .slice(0, text_drift_MOST_ATTRIBUTES)
            .flatMap((one) => wrap(`${(0,change_words/* pathWords */.xR)(one)}: ${(0,change_words/* happenedTo */.tW)(one)}`, '      ')),
        ...more(attributes.length + (change?.left ?? 0) - text_drift_MOST_ATTRIBUTES),
        ...(who === '' ? [] : wrap((0,text_limit/* limitCodePoints */.s)(who, SENTENCE), '      ')),
    ];
}
function unjudgedLine({ accounts }, { account, region, kind, id, change }) {
    const place = `${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}`;
    return `- ${(0,labels/* kindLabel */.tf)(kind)} ${id}, ${place}: ${(0,text_limit/* limitCodePoints */.s)((0,change_words/* whatChanged */.fl)(change), SENTENCE)}`;
}
function more(rest) {
    return rest <= 0 ? [] : [`  ${rest.toLocaleString('en-US')} more in ${RESULT_FILE}`];
}

;// CONCATENATED MODULE: ./build/src/report/formats/terminal/text-report.js



















const text_report_MOST_RULES = 20;
const text_report_MOST_RESOURCES = 5;
const MOST_LINES = 10;
/** Code points of a text from outside. */
const text_report_SENTENCE = 300;
/** The summary for a terminal: at most 100 columns, no Markdown, the same order. */
function renderText(view) {
    const { run, counts } = view;
    const first = (0,sentences/* noPast */.KV)(run);
    const sections = [
        text_report_headOf(view),
        newLines(view),
        driftLines(view),
        fixedLines(view),
        wrapped((0,report_unattributed/* unattributedSentence */.v)(view.unattributed)),
        overdueLines(view),
        text_report_notSeen(view),
        view.targets.flatMap(targetLines),
        counts.violations === 0 ? [] : columns(countRows(view), '  '),
        ...ruleSections(view),
        ...exceptionSections(view),
        listed('Warning: ', run.warnings),
        first === null ? [] : wrap(`${(0,text_limit/* limitCodePoints */.s)(first, text_report_SENTENCE)}.`),
        wrap(`Took ${(0,labels/* durationLabel */.vV)(run.startedAt, run.finishedAt)}, Cloud Baseline ${run.version}`),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function wrapped(sentence) {
    return sentence === null ? [] : wrap(sentence);
}
function text_report_headOf({ run, counts, headline, idleRules }) {
    const leftOut = (0,sentences/* notToRead */.v2)(run);
    const left = (0,sentences/* notJudged */.be)(run);
    const accepted = (0,sentences/* acceptedByExceptions */.$q)(counts);
    const past = (0,sentences/* pastTrouble */.y0)(run) ?? (0,sentences/* changes */.Ao)(run, counts);
    const last = (0,sentences/* lastRun */.KT)(run);
    const saved = (0,sentences/* asOf */.sT)(run);
    return [
        ...wrap(`Cloud Baseline: ${headline}`),
        ...(saved === null ? [] : wrap(`${(0,text_limit/* limitCodePoints */.s)(saved, text_report_SENTENCE)}.`)),
        ...(past === null
            ? []
            : wrap(`${(0,text_limit/* limitCodePoints */.s)(past, 3 * text_report_SENTENCE)}.${last === null ? '' : ` ${last}.`}`)),
        ...wrap(`Checked ${(0,sentences/* checked */.KD)(run, idleRules)}.${leftOut === null ? '' : ` ${leftOut}.`}`),
        ...(left === null ? [] : wrap(`${left}.`)),
        ...(accepted === null ? [] : wrap(`${accepted}.`)),
    ];
}
function newLines({ fresh, accounts, run }) {
    if (fresh.length === 0)
        return [];
    const titles = new Map(run.rules.map(({ id, title }) => [id, title]));
    const lines = fresh.map((finding) => {
        const { id, name, account, region, severity, rule, attribution } = finding;
        const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
        const again = againWords(finding);
        const place = `${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}${again === null ? '' : `, ${again}`}`;
        const did = attribution?.status === 'found' ? `; ${(0,attribution_words/* whoWords */.Wi)(finding)}` : '';
        return `${severity}: ${shown}, ${place}: ${(0,text_limit/* limitCodePoints */.s)(titles.get(rule) ?? rule, 200)}${did}`;
    });
    return [`${newsTitle(fresh)}:`, ...listed('- ', lines, '  ')];
}
function overdueLines({ overdue, accounts, run }) {
    if (overdue.length === 0)
        return [];
    const lines = overdue.map((finding) => {
        const { id, name, account, region, severity, standing } = finding;
        const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
        const seen = standing === 'unseen' ? ', not seen this time' : '';
        return `${severity}: ${shown}, ${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}: ${overdueWords(run, finding) ?? ''}${seen}`;
    });
    const title = `Overdue (${overdue.length.toLocaleString('en-US')}), ${fixWithinWords(run, overdue)}:`;
    return [...wrap(title), ...listed('- ', lines, '  ')];
}
function text_report_notSeen({ run, accounts, gaps: blocks, shortfall }) {
    if (shortfall === null)
        return [];
    const lines = blocks.slice(0, MOST_LINES).map((block) => {
        const message = block.messages[0] === undefined ? '' : `: ${(0,text_limit/* limitCodePoints */.s)(block.messages[0], text_report_SENTENCE)}`;
        return `- ${(0,sentences/* who */.dp)(block, accounts, 3)}: ${(0,sentences/* whatAndWhere */.ji)(block)} (${(0,sentences/* why */.d8)(run, block)})${message}`;
    });
    return [
        ...wrap(`NOT SEEN: ${shortfall}. Anything there is unknown.`),
        ...lines.flatMap((line) => wrap(line, '  ')),
        ...text_report_more(blocks.length - lines.length, 'cause'),
    ];
}
function countRows({ columns: shown }) {
    const head = ['', ...shown.map(({ title }) => (0,text_limit/* limitCodePoints */.s)((0,visible/* visible */.R)(title), 14))];
    return [
        head,
        ...severity/* SEVERITIES */.oC.map((severity) => {
            const cells = shown.map(({ counts: of, open }) => `${of[severity].toLocaleString('en-US')}${open ? '+' : ''}`);
            return ['', ...cells].with(0, severity);
        }),
    ];
}
function targetLines(facts) {
    const failed = (0,alert_facts/* undelivered */.oQ)([facts]);
    const counted = [...(0,alert_facts/* alertCounts */.l4)(facts), ...(failed.length > 0 ? [`${failed.length} NOT DELIVERED`] : [])];
    const lines = [
        ...failed.map(({ intent, reason }) => `not delivered: ${intent.action} ${intent.key}: ${reason}`),
        ...facts.closed.flatMap(({ key, unrepaired }) => unrepaired === undefined ? [] : [`closed, not repaired: ${key}: ${unrepaired}`]),
        ...facts.held.map(({ key, reason }) => `held: ${key}: ${reason}`),
        ...facts.notes,
    ];
    if (counted.length === 0 && lines.length === 0)
        return [];
    return [...wrap(`${facts.label}: ${counted.join(', ')}`.trimEnd()), ...listed('- ', lines, '  ')];
}
function ruleSections(view) {
    const { run, unused: folded } = view;
    const { groups, left } = view.listed;
    const words = (0,counts/* severityWords */.D)(left);
    return [
        ...groups.slice(0, text_report_MOST_RULES).map((group) => ruleLines(view, group)),
        text_report_more(groups.length - text_report_MOST_RULES, 'rule'),
        folded.length === 0
            ? []
            : [
                ...wrap(`LOW: ${(0,unused_regions/* unusedWords */.w)(folded.flatMap(({ violations }) => violations))}`),
                ...folded.flatMap(({ title, violations }) => wrap(`- ${(0,text_limit/* limitCodePoints */.s)(title, 200)}: ${violations.length}`, '  ')),
            ],
        words === '' ? [] : [`${words} not listed (report-from: ${run.settings.reportFrom}).`],
    ];
}
function ruleLines(view, group) {
    const { violations, unseen, rule } = group;
    const findings = [...violations, ...unseen];
    const fix = rule?.remediation.text?.trim().replaceAll(/\s+/g, ' ');
    return [
        ...wrap(`${group.severity.toUpperCase()}: ${(0,text_limit/* limitCodePoints */.s)(group.title, 200)}`),
        ...wrap(`${groupWords(view, group)} (rule ${group.id})`, '  '),
        ...findings.slice(0, text_report_MOST_RESOURCES).flatMap((finding) => resourceLines(view, finding)),
        ...text_report_more(findings.length - text_report_MOST_RESOURCES, ''),
        ...(fix === undefined ? [] : wrap(`How to fix: ${(0,text_limit/* limitCodePoints */.s)(fix, 600)}`, '  ')),
    ];
}
function resourceLines(view, finding) {
    const name = finding.name === finding.id ? '' : ` ${(0,text_limit/* limitCodePoints */.s)(finding.name, 80)}`;
    const words = [sinceWords(view.run, finding), stateWord(view, finding)].filter((word) => word !== null);
    // A finding about an account begins with its id and name already.
    const account = finding.id === finding.account ? [] : [(0,text_limit/* limitCodePoints */.s)(view.accounts.label(finding.account), 80)];
    const where = [...account, finding.region].join(', ');
    const evidence = finding.because === undefined ? [] : wrap((0,text_limit/* limitCodePoints */.s)(finding.because, text_report_SENTENCE), '      ');
    const affected = (0,affected_words/* affectedWords */.c)(finding.affected);
    const behind = affected === '' ? [] : wrap(`Behind it: ${affected}`, '      ');
    const fix = finding.fix === undefined ? [] : wrap(`Fix: ${(0,text_limit/* limitCodePoints */.s)(finding.fix, 400)}`, '      ');
    const about = (0,opens_words/* aboutWords */.HW)(finding).flatMap((sentence) => wrap(sentence, '      '));
    const lead = wrap(`- ${finding.id}${name}, ${[where, ...words].join(', ')}`, '  ');
    const did = finding.attribution?.status === 'found' ? wrap((0,attribution_words/* whoWords */.Wi)(finding), '      ') : [];
    return [...lead, ...evidence, ...about, ...behind, ...did, ...fix];
}
/** What is accepted, by entry, and what else is to be said of the exceptions file. */
function exceptionSections({ exceptions, counts }) {
    const { accepted, expiring, expired, stale, unchecked } = exceptions;
    const groups = accepted.map(({ exception, findings }) => {
        const days = (0,exception_words/* daysLeftWords */.iG)(exception);
        const until = `${(0,exception_words/* untilWords */.So)(exception)}${days === '' ? '' : ` (${days})`}`;
        const ids = (0,words/* some */.zN)([...new Set(findings.map(({ id }) => id))], text_report_MOST_RESOURCES);
        const { reason, owner, ticket } = exception;
        const rules = (0,words/* some */.zN)([...new Set(findings.map(({ rule }) => rule))], text_report_MOST_RESOURCES);
        return `${(0,exception_words/* placeWords */.fp)(exception)}, ${until}: ${ids} (${rules}): ${(0,text_limit/* limitCodePoints */.s)(reason, 120)} (${[owner, ...(ticket === null ? [] : [ticket])].join(', ')})`;
    });
    return [
        titled(`Accepted (${counts.accepted.toLocaleString('en-US')}):`, groups),
        titled('Exceptions that expired:', expired.map(exception_groups/* expiredWords */.X6)),
        titled('Exceptions that expire soon:', expiring.map(exception_groups/* expiringWords */.af)),
        titled('Exceptions that match nothing:', stale.map(exception_groups/* staleWords */.dT)),
        titled('Exceptions that could not be checked:', unchecked.map(exception_groups/* uncheckedWords */.Gg)),
    ];
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...listed('- ', lines, '  ')];
}
const text_report_HOW = {
    repaired: '',
    deleted: '',
    withdrawn: ' (no longer looked at)',
    reverted: ' (reverted)',
    rejudged: ' (still differs, no longer judged by this rule)',
    accepted: ' (now in the accepted state)',
};
function fixedLines({ fixed, accounts, run }) {
    const titles = new Map(run.rules.map(({ id, title }) => [id, title]));
    const lines = fixed.map(({ id, name, account, region, rule, how }) => {
        const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
        const left = text_report_HOW[how];
        return `${shown}, ${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}: ${(0,text_limit/* limitCodePoints */.s)(titles.get(rule) ?? rule, 200)}${left}`;
    });
    return lines.length === 0
        ? []
        : [`Fixed (${lines.length.toLocaleString('en-US')}):`, ...listed('- ', lines, '  ')];
}
function listed(lead, lines, indent = '') {
    const shown = lines
        .slice(0, MOST_LINES)
        .flatMap((line) => wrap(lead + (0,text_limit/* limitCodePoints */.s)(line, 2 * text_report_SENTENCE), indent));
    return [...shown, ...text_report_more(lines.length - MOST_LINES, '')];
}
function text_report_more(rest, noun) {
    if (rest <= 0)
        return [];
    const what = noun === '' ? `${rest.toLocaleString('en-US')} more` : (0,words/* count */.U9)(rest, `more ${noun}`);
    return [`  ${what} in ${RESULT_FILE}`];
}

;// CONCATENATED MODULE: ./build/src/report/formats.js






/** Files in the order in which they are written. The result comes last: it says which of the others could not be. */
const FILES = [{ name: 'json', file: RESULT_FILE, render: result_file/* renderResult */.C8 }];
/** What a host shows, each in a place of its own: GitHub's job summary, annotations and outputs, a terminal. */
const SHOWN = {
    summary: renderSummary,
    annotations: listAnnotations,
    outputs: buildOutputs,
    terminal: renderText,
};


/***/ }),

/***/ 60833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ RESULT_SCHEMA),
  C8: () => (/* binding */ renderResult)
});

// UNUSED EXPORTS: buildResult, serializeResult

// EXTERNAL MODULE: ./build/src/evaluate/finding-order.js
var finding_order = __webpack_require__(55629);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var load_parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/src/report/formats/result-changes.js
/** Every change that the run kept: those that rules judge, in the order of findings, then those that none does. */
function* changesIn({ findings, drift }) {
    for (const finding of findings) {
        const { account, region, kind, id, name, change, rule, severity, firstSeen, standing, state, attribution, } = finding;
        if (change === undefined)
            continue;
        const judged = {
            rule,
            severity,
            firstSeen,
            standing,
            state,
            ...(attribution === undefined ? {} : { attribution }),
        };
        for (const one of change.attributes)
            yield { ...one, account, region, kind, resource: id, name, acceptedAt: change.acceptedAt, ...judged };
    }
    const unjudged = { rule: null, severity: null, firstSeen: null, standing: null, state: null };
    for (const { account, region, kind, id, name, change } of drift.unjudged) {
        for (const one of change.attributes)
            yield { ...one, account, region, kind, resource: id, name, acceptedAt: change.acceptedAt, ...unjudged };
    }
}

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

;// CONCATENATED MODULE: ./build/src/report/formats/result-file.js





/** Raised when a program that reads result.json would have to change. */
const RESULT_SCHEMA = 3;
/** The whole result for programs. */
function renderResult(view) {
    return serializeResult(buildResult(view));
}
function buildResult(view) {
    const { run, alerts } = view;
    const { bySeverity, byEnvironment, ...counts } = view.counts;
    const { complete, gaps, unused = [] } = run.coverage;
    const lists = new RegionLists(complete, run.outcomes, unused);
    return {
        schema: RESULT_SCHEMA,
        version: run.version,
        run: { id: run.id, startedAt: run.startedAt, finishedAt: run.finishedAt, url: run.links.run },
        ...(run.inventories === undefined ? {} : { inventories: run.inventories }),
        verdict: view.verdict,
        complete: view.isComplete,
        failure: view.failure,
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
        alerts: {
            events: alerts.targets.flatMap(eventsOf),
            held: alerts.targets.flatMap(({ target, plan }) => plan.held.map((one) => ({ target: target.name, ...one }))),
            notes: [...new Set(alerts.targets.flatMap(({ plan }) => plan.notes))],
        },
        compliance: run.compliance,
        exceptions: run.exceptions,
        timeToRepair: run.timeToRepair,
        trend: view.trend,
        findings: run.findings.toSorted(finding_order/* compareFindings */.E),
        fixed: run.fixed.toSorted(finding_order/* compareFindings */.E),
        changes: changesIn(run),
        drift: driftIn(run.drift),
    };
}
function driftIn({ unjudgedCount, compared, withoutState, unusable }) {
    return { compared, unjudged: unjudgedCount, withoutState, unusable };
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
const NESTED = new Set(['coverage', 'alerts', 'counts', 'drift']);
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
    const { environment } = account;
    const given = perAccount[account.id]?.parameters;
    const parameters = Object.entries(given ?? {}).map(([rule, values]) => {
        const plain = Object.entries(values).map(([name, { value }]) => [name, value]);
        return [rule, Object.fromEntries(plain)];
    });
    return {
        ...account,
        environment: environment.name,
        ...(environment.certain ? {} : { environmentDoubt: environment.why }),
        ...(given === undefined ? {} : { parameters: Object.fromEntries(parameters) }),
    };
}
function ruleOf(rule) {
    const { id, title, severity, status, risk, note, remediation, references, place } = rule;
    const parameters = (0,load_parameters/* parameterValues */.oM)(rule);
    return { id, title, severity, status, risk, note, parameters, remediation, references, place };
}
function eventsOf({ target, plan, deliveries }) {
    const byKey = new Map(deliveries.map((delivery) => [delivery.intent.key, delivery]));
    const planned = new Set(plan.intents.map(({ key }) => key));
    const extra = deliveries.map(({ intent }) => intent).filter(({ key }) => !planned.has(key));
    const where = { target: target.name, channel: target.channel };
    return [...plan.intents, ...extra].map((intent) => resultOf(intent, where, byKey.get(intent.key)));
}
function resultOf(intent, where, delivery) {
    const { key, action, change, rule, account, fingerprint, unrepaired, isPrecaution } = intent;
    return {
        ...where,
        key,
        action,
        change,
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

/***/ 28705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unattributed),
/* harmony export */   v: () => (/* binding */ unattributedSentence)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80642);



/** The most frequent first. */
function unattributed({ findings, fixed }) {
    const causes = [...findings, ...fixed].flatMap(({ kind, attribution }) => attribution === undefined || attribution.status === 'found'
        ? []
        : [{ status: attribution.status, message: (0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnknown */ .FG)(kind, attribution) }]);
    return [...Map.groupBy(causes, ({ status, message }) => `${status} ${message}`).values()]
        .flatMap((same) => same.slice(0, 1).map((one) => Object.assign({}, one, { count: same.length })))
        .toSorted((a, b) => b.count - a.count || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.message, b.message));
}
const MOST_CAUSES = 3;
/** `Who did it is not known for 12 findings: cloudtrail:LookupEvents was denied.`; null where nothing is to be said. */
function unattributedSentence(causes) {
    if (causes.length === 0)
        return null;
    const all = causes.reduce((sum, one) => sum + one.count, 0);
    const words = causes.map(({ message, count: own }) => causes.length === 1 ? message : `${message} (${own.toLocaleString('en-US')})`);
    return `Who did it is not known for ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all, 'finding')}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(words, MOST_CAUSES, 'cause')}.`;
}


/***/ }),

/***/ 56244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inUnusedRegion),
/* harmony export */   w: () => (/* binding */ unusedWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74315);


/**
 * Whether a finding is one of those that every region has in which nobody did anything: low, in a region of which all
 * was read that shows use, and there is none. What is news since the last run stands for itself.
 */
function inUnusedRegion(run) {
    const unused = new Map(run.coverage.unused?.map(({ account, regions }) => [account, new Set(regions)]));
    const knowsNew = run.past.status === 'loaded';
    return (finding) => finding.severity === 'low' &&
        finding.standing === 'counted' &&
        !(knowsNew && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_0__/* .isNews */ .M)(finding)) &&
        unused.get(finding.account)?.has(finding.region) === true;
}
/** `17 unused regions (without an instance, …): 21 low findings each`. Of findings that `inUnusedRegion` is true of. */
function unusedWords(findings) {
    const numbers = [...Map.groupBy(findings, ({ account, region }) => `${account} ${region}`).values()].map(({ length }) => length);
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const each = numbers.length === 1 ? '' : ' each';
    const low = least === most ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(most, 'low finding') : `${least} to ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(most, 'low finding')}`;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(numbers.length, 'unused region')} (without an instance, a volume, a snapshot or a network interface): ${low}${each}`;
}


/***/ }),

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73003);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57187);



/** Read wherever regions may be listed, which says nothing of the region itself. */
const REGION = 'aws_region';
/** What to do about regions that a policy keeps accounts out of, as a clause; null for any other gap. */
function wayOut(run, block) {
    if (block.deniedBy === null)
        return null;
    const { regions, accounts } = block;
    if (regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)) {
        return block.actions.includes(_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD */ .OZ.regionsAction)
            ? 'name the regions to read by their codes in regions'
            : null;
    }
    if (!block.kinds.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz))
        return null;
    const them = regions.length === 1 ? 'it' : 'them';
    const own = accounts.filter((id) => run.settings.perAccount[id]?.regions !== undefined);
    const isRead = regions.some((region) => isReadElsewhere(run, region, accounts));
    const where = accounts.length === 1 ? "the account's entry" : "the accounts' entries";
    if (own.length === 0 && !isRead)
        return leaveOut(them, run.settings.regions, regions);
    const lists = new Set(accounts.map((id) => (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .regionsOf */ .NV)(run.settings, id)));
    const [list = []] = lists;
    const wish = lists.size === 1 ? list : [];
    return `${leaveOut(them, wish, regions)} (in ${where} of the configuration file)`;
}
function leaveOut(them, patterns, regions) {
    const takenIn = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternsIn */ .fv)(patterns);
    const kept = patterns.filter((pattern) => !regions.includes(pattern));
    if (takenIn.length > 0 && (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternsIn */ .fv)(kept).length === 0)
        return `leave ${them} out of regions`;
    const out = regions.filter((region) => !takenIn.includes(region)).map((region) => `!${region}`);
    const list = [...(takenIn.length === 0 ? ['all'] : []), ...kept, ...out];
    return `leave ${them} out with regions: ${list.join(', ')}`;
}
/** Whether another account was read there: what leaves the region out of all would leave out that one as well. */
function isReadElsewhere({ coverage }, region, accounts) {
    return coverage.complete.some(({ account, kind, regions }) => kind !== REGION && !accounts.includes(account) && regions.includes(region));
}


/***/ }),

/***/ 74331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ timeLabel),
/* harmony export */   _Y: () => (/* binding */ secondsLabel),
/* harmony export */   bX: () => (/* binding */ Accounts),
/* harmony export */   hE: () => (/* binding */ spanLabel),
/* harmony export */   nt: () => (/* binding */ dayLabel),
/* harmony export */   p: () => (/* binding */ regionLabel),
/* harmony export */   tf: () => (/* binding */ kindLabel),
/* harmony export */   vV: () => (/* binding */ durationLabel)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73003);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** `2026-11-20 03:00 UTC`. */
function timeLabel(iso) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime()))
        return iso;
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2026-11-20`. */
function dayLabel(iso) {
    return timeLabel(iso).slice(0, 10);
}
/** Time between two ISO times: see secondsLabel. */
function spanLabel(from, to) {
    return secondsLabel((Date.parse(to) - Date.parse(from)) / 1000);
}
/** A time in its largest whole unit: `3 minutes`, `26 hours`, `40 days`. */
function secondsLabel(seconds) {
    const minutes = Math.max(0, Math.floor(seconds / 60));
    if (minutes < 120)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(minutes, 'minute');
    if (minutes < 48 * 60)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.floor(minutes / 60), 'hour');
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.floor(minutes / 1440), 'day');
}
/** `8.4 s`, `2 min 13 s`. */
function durationLabel(from, to) {
    const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** aws_ec2_security_group as people say it: `security group`; with a property: `security group (internet_ingress)`. */
function kindLabel(kind) {
    if (kind === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
        return 'everything';
    const [name = '', property] = kind.split('.');
    const label = (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(name).kindLabel(name);
    return property === undefined ? label : `${label} (${property})`;
}
function regionLabel(region) {
    return region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz ? 'all regions' : region;
}
/** Looks accounts up by id; one that the run does not know is named by its id. */
class Accounts {
    #byId;
    constructor(accounts) {
        this.#byId = new Map(accounts.map((account) => [account.id, account]));
    }
    get(id) {
        return this.#byId.get(id) ?? null;
    }
    /** Its name, or null where it has none but the id. */
    nameOf(id) {
        const name = this.#byId.get(id)?.name;
        return name === undefined || name === '' || name === id ? null : name;
    }
    /** Its name; the id where none is known. */
    shortLabel(id) {
        return id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz ? this.label(id) : (this.nameOf(id) ?? id);
    }
    /** `payments (111122223333)`. */
    label(id) {
        if (id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
            return 'all accounts';
        const name = this.nameOf(id);
        return name === null ? id : `${name} (${id})`;
    }
}


/***/ }),

/***/ 51684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ acceptedByExceptions),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   KT: () => (/* binding */ lastRun),
/* harmony export */   KV: () => (/* binding */ noPast),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   ji: () => (/* binding */ whatAndWhere),
/* harmony export */   rl: () => (/* binding */ verbOf),
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   v2: () => (/* binding */ notToRead),
/* harmony export */   y0: () => (/* binding */ pastTrouble)
/* harmony export */ });
/* unused harmony export reasonWords */
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _accounts_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74184);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74315);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19118);








/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
function checked(run, idle = (0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .idleRules */ .q)(run).length) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(all, 'account')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(accounts, 'account');
    const rules = run.rules.length;
    const judging = idle > 0 ? `${rules - idle} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rules, 'rule')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rules, 'rule');
    return `${judging} on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(resources, 'resource')} in ${accountsRead} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,_accounts_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOutWords */ .N)(leftOut)})`;
}
/** `3 resources are left to the 2 accounts that own and share them, which this run does not read`; null for none. */
function notJudged({ leftToOwners }) {
    if (leftToOwners.length === 0)
        return null;
    const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0);
    const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them'];
    const [accounts, own] = leftToOwners.length === 1
        ? ['the account', 'owns and shares']
        : [`the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(leftToOwners.length, 'account')}`, 'own and share'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them}, which this run does not read`;
}
/** What is wrong with the history, where something is that has to be mended. Without a full stop. */
function pastTrouble({ past }) {
    const isTrouble = past.status === 'damaged' || past.status === 'unavailable';
    return isTrouble ? past.message.trim().replace(/\.$/, '') : null;
}
/** Why nobody knows what changed, where that is so: a note, since nothing is wrong. Without a full stop. */
function noPast(run) {
    const { past } = run;
    if (past.status === 'loaded' || pastTrouble(run) !== null)
        return null;
    if (past.status === 'none')
        return 'No history is kept, so nothing can be called new or fixed';
    const message = past.message.trim().replace(/\.$/, '');
    return message === '' ? 'There is no last run to compare with' : message;
}
/** What changed since the last run; null where that is not known. Without a full stop. */
function changes(run, counts) {
    if (run.past.status !== 'loaded')
        return null;
    const fresh = run.findings.filter((one) => one.standing === 'counted' && one.change !== undefined && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_7__/* .isNew */ .B)(one)).length;
    const among = [
        counts.reopened === 0 ? '' : `${counts.reopened.toLocaleString('en-US')} reopened`,
        fresh === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(fresh, 'change')} since the accepted state`,
    ].filter((part) => part !== '');
    const which = among.length === 0 ? '' : ` (${among.join(', ')})`;
    const parts = [
        counts.new === 0 ? '' : `${counts.new.toLocaleString('en-US')} new${which}`,
        counts.worsened === 0 ? '' : `${counts.worsened.toLocaleString('en-US')} worsened`,
        counts.known === 0 ? '' : `${counts.known.toLocaleString('en-US')} known`,
        counts.fixed === 0 ? '' : `${counts.fixed.toLocaleString('en-US')} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${counts.withdrawn.toLocaleString('en-US')} no longer looked at (rule, account or region left out)`,
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return 'Nothing new and nothing fixed since the last run';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .HL)(parts)} since the last run`;
}
/** `3 findings are accepted by exceptions`; null where none is. */
function acceptedByExceptions({ accepted }) {
    if (accepted === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted by exceptions`;
}
/** What was evaluated in place of AWS, and how old it is; null where AWS was read. */
function asOf({ inventories }) {
    const [first, ...others] = inventories ?? [];
    if (first === undefined)
        return null;
    if (others.length === 0)
        return `As of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(first.at)}: read from ${first.file} (run ${first.run}), not from AWS`;
    const times = [first, ...others].map(({ at }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(at)).toSorted();
    const [oldest = '', newest = ''] = [times[0], times.at(-1)];
    const when = oldest === newest ? oldest : `${oldest} to ${newest}`;
    const files = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)([first, ...others].map(({ file }) => file), 3, 'file');
    return `As of ${when}: read from ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(times.length, 'inventory', 'inventories')} (${files}), not from AWS`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    const { startedAt } = run;
    return Date.parse(previousAt) <= Date.parse(startedAt)
        ? `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(previousAt, startedAt)} before this one`
        : `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(startedAt, previousAt)} after this one, so a clock is wrong`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.kinds.map(_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabel */ .tf), 4, 'kind');
    if (block.regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz))
        return `${kinds} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)}`;
    return `${kinds} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.regions.map(_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .regionLabel */ .p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(run, block) {
    const way = (0,_way_out_js__WEBPACK_IMPORTED_MODULE_3__/* .wayOut */ .Y)(run, block);
    if (way !== null)
        return `${reasonOf(block)}: ${way}`;
    if (block.actions.length === 0)
        return reasonOf(block);
    return `${reasonOf(block)}, ${verbOf(block)} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.actions, 4, 'action')}`;
}
/** `denied by a service control policy`, where AWS says so. */
function reasonOf({ reason, deniedBy }) {
    return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withArticle */ .vJ)(deniedBy)}`;
}
/** Whoever owns the role cannot allow what the organisation forbids. */
function verbOf({ reason, deniedBy }) {
    const isAbove = deniedBy === 'service control policy' || deniedBy === 'resource control policy';
    return reason === 'denied' && !isAbove ? 'needs' : 'calling';
}
/** What people read instead of the word that programs do. */
function reasonWords(reason) {
    if (reason === 'part-missing')
        return 'the job that should have read it left no result';
    if (reason === 'not-held')
        return 'not in the inventory';
    if (reason === 'not-decided')
        return 'the settings leave it open';
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(block.accounts.map((id) => accounts.label(id)), most, 'account');
}


/***/ }),

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ firstSentence)
/* harmony export */ });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The first sentence of a text of several, on one line; dots within names and numbers end none. */
function firstSentence(text) {
    const line = text.trim().replaceAll(/[ \t\r\n]+/g, ' ');
    const [first] = sentences.segment(line);
    return first?.segment.trim() ?? '';
}


/***/ }),

/***/ 23931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ affectedWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _network_beyond_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53297);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);



const MOST = 5;
/** `i-1 (reachable from the internet), load balancer eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
function affectedWords(affected) {
    const distinct = [...new Set(affected.map((one) => `${nameOf(one)} (${wordsOf(one)})`))];
    const rest = distinct.length - MOST;
    if (rest <= 0)
        return distinct.join(', ');
    return `${distinct.slice(0, MOST).join(', ')} and ${rest.toLocaleString('en-US')} more`;
}
function nameOf({ id, instance, owner }) {
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_INTERFACES */ .r)
        return 'interfaces that were not read';
    if (instance !== undefined)
        return instance;
    return owner === undefined ? id : `${OWNERS[owner] ?? owner.replaceAll('_', ' ')} ${id}`;
}
/** Owners of interfaces whose names say too little to somebody who is paged. */
const OWNERS = {
    api_gateway: 'API Gateway',
    code_connections: 'CodeConnections',
    client_vpn: 'client VPN endpoint',
    cloudfront: 'CloudFront',
    dms: 'DMS replication instance',
    ecs: 'ECS task',
    efs: 'EFS mount target',
    eks: 'EKS control plane',
    elasticache: 'ElastiCache node',
    global_accelerator: 'Global Accelerator',
    instance_connect_endpoint: 'EC2 Instance Connect Endpoint',
    iot: 'IoT rule',
    lambda: 'Lambda function',
    nat_gateway: 'NAT gateway',
    quicksight: 'QuickSight',
    rds: 'RDS database',
    redshift: 'Redshift cluster',
    resolver: 'Route 53 Resolver endpoint',
    verified_access: 'Verified Access endpoint',
    vpc_endpoint: 'VPC endpoint',
};
function wordsOf(affected) {
    const { id, instance, grade, between, missing = [] } = affected;
    if (between === undefined)
        return sureWords(grade, instance);
    const [through, unread] = [true, false].map((wanted) => missing.filter((one) => one.startsWith(_network_beyond_js__WEBPACK_IMPORTED_MODULE_1__/* .MAY_BE_REACHED */ .P_) === wanted));
    const why = unread?.length === 0 ? 'unknown' : `unknown: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(unread ?? [])}`;
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_INTERFACES */ .r)
        return why;
    if (through === undefined || through.length === 0)
        return `${doubtWords(between)}; ${why}`;
    const whom = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(through.map((one) => one.slice(_network_beyond_js__WEBPACK_IMPORTED_MODULE_1__/* .MAY_BE_REACHED */ .P_.length)));
    const words = `${_network_beyond_js__WEBPACK_IMPORTED_MODULE_1__/* .MAY_BE_REACHED */ .P_}${whom}${between[1] === 'reachable' ? '' : ' once it runs'}`;
    return unread?.length === 0 ? words : `${words}; ${why}`;
}
/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
function sureWords(grade, instance) {
    switch (grade) {
        case 'reachable':
            return 'reachable from the internet';
        case 'exposed-but-stopped':
            return `reachable as soon as it ${instance === undefined ? 'is attached' : 'runs'}`;
        case 'open-but-blocked':
        case 'closed':
            return 'not reached';
        default:
            return grade;
    }
}
/** In no words that somebody could take for the best of it. */
function doubtWords([least, most]) {
    if (most !== 'reachable')
        return 'does not run; may be reachable once it does';
    return least === 'exposed-but-stopped'
        ? 'reachable from the internet if it runs'
        : 'may be reachable from the internet';
}


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   S9: () => (/* binding */ callWords),
/* harmony export */   Wi: () => (/* binding */ whoWords)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73003);

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
function whoWords({ kind, attribution, }) {
    if (attribution === undefined)
        return '';
    if (attribution.status === 'found')
        return callWords(attribution.call);
    if (attribution.status === 'not-asked')
        return `who did it was not asked: ${attribution.message}`;
    return `who did it is not known: ${whyUnknown(kind, attribution)}`;
}
/** Why nobody is named, as a clause. */
function whyUnknown(kind, attribution) {
    return attribution.status === 'none-found'
        ? `${(0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).callLog} has no such call of the last 90 days, or not yet: it takes some 15 minutes`
        : attribution.message;
}


/***/ }),

/***/ 17967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ changeShown),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   tW: () => (/* binding */ happenedTo),
/* harmony export */   xR: () => (/* binding */ pathWords)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73003);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
/* harmony import */ var _rules_change_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64133);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12364);






/** Of a value in a line. */
const VALUE = 160;
/** What is said of a value that is not there. */
const NOTHING = 'nothing';
/** What reports say of a change: its sentence, and the attributes of which that says less than their values do. */
function changeShown({ kind, because, change }) {
    const all = change?.attributes ?? [];
    const say = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(kind)?.say ?? {};
    const attributes = replaced(all.filter((one) => one.path !== '' && (one.operation === 'changed' || say[(0,_rules_change_view_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(one)] === undefined)));
    const isSaid = attributes.length === 0 || attributes.length < replaced(all).length;
    return { sentence: isSaid ? (because ?? null) : null, attributes };
}
/** An item of a list that went while another one came is one change, from the one to the other. */
function replaced(attributes) {
    return [...Map.groupBy(attributes, ({ path }) => path).values()].flatMap((same) => {
        const [gone, come] = same.toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(b.operation, a.operation));
        if (same.length !== 2 || gone?.operation !== 'removed' || come?.operation !== 'added')
            return same;
        return [
            { ...come, ...(gone.cut === true ? { cut: true } : {}), operation: 'changed', before: gone.before },
        ];
    });
}
/** `false → true`, `added cidr_ip 0.0.0.0/0`; what its values are is left out of a resource as a whole. */
function happenedTo({ operation, path, before, after, cut }) {
    if (path === '')
        return operation;
    const shown = cut === true ? ' (cut)' : '';
    if (operation === 'added')
        return `added ${valueWords(after)}${shown}`;
    if (operation === 'removed')
        return `removed ${valueWords(before)}${shown}`;
    return `${valueWords(before)} → ${valueWords(after)}${shown}`;
}
/** The path as people read it: a tag's key or an address with a slash in it is whole. */
function pathWords({ path }) {
    return path
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .join(' › ');
}
function valueWords(value) {
    if (value === null)
        return NOTHING;
    return (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitCodePoints */ .s)(plainOf(value), VALUE);
}
/** `sse_algorithm aws:kms, bucket_key_enabled true`; in JSON what holds more than names and single values. */
function plainOf(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    const members = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ? Object.entries(value) : [];
    if (members.length === 0 || members.some(([, member]) => typeof member === 'object'))
        return JSON.stringify(value);
    return members.map(([name, member]) => `${name} ${plainOf(member)}`).join(', ');
}
/** `group_ip_permissions › tcp 22 › ip_ranges, tags › team and 3 more`; `added` of a resource as a whole. */
function whatChanged({ operation, attributes, left = 0 }) {
    if (attributes.some(({ path }) => path === ''))
        return operation;
    const paths = [...new Set(attributes.map(pathWords))];
    const more = Array.from({ length: left }, () => '');
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)([...paths, ...more], 3);
}
/** Attributes that a line names with their values. */
const MOST = 3;
/** `group_ip_permissions › tcp 22 › ip_ranges: added {"cidr_ip":"0.0.0.0/0"}; tags › team: a → b; 2 more`. */
function changeWords({ attributes, left = 0 }) {
    const shown = attributes.slice(0, MOST);
    const rest = attributes.length + left - shown.length;
    return [
        ...shown.map((one) => (one.path === '' ? happenedTo(one) : `${pathWords(one)}: ${happenedTo(one)}`)),
        ...(rest > 0 ? [`${rest} more`] : []),
    ].join('; ');
}


/***/ }),

/***/ 64713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commandsFor)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);
/* harmony import */ var _text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43507);


/** A command of the AWS CLI up to its operation. */
const COMMAND = /^(aws [a-z0-9-]+ (?:wait )?[a-z0-9-]+)/;
/**
 * A rule's commands for one finding, ready to be pasted: ids and region are filled in. What stands between `<` and `>`
 * afterwards is the reader's to choose, and commands below it are comments: pasted as one, they would go on where the shell
 * refused one, and delete what has no successor yet. Null where nothing of the finding is known to fill in.
 */
function commandsFor(cli, { region, fills = {} }) {
    if (cli === undefined)
        return null;
    const isRegional = region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_REGION */ .j;
    const filled = (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(cli, isRegional ? { ...fills, region } : fills);
    // One that names nothing of the resource is for the whole region or account all the same.
    if (filled === cli && !isRegional)
        return null;
    return heldBack(isRegional ? (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(withRegion(filled), { region }) : filled);
}
/** With a `# ` before what comes after the first command that is not complete. */
function heldBack(cli) {
    let isHeld = false;
    return commandsIn(cli)
        .map((command) => {
        if (command.startsWith('#') || command.trim() === '')
            return command;
        const held = isHeld ? command.replaceAll(/^/gm, '# ') : command;
        isHeld ||= (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf)(command).length > 0;
        return held;
    })
        .join('\n');
}
/** Each command in the region of the finding, whatever the reader's profile says; one that names a region has it. */
function withRegion(cli) {
    return commandsIn(cli)
        .map((command) => /\s--region\b/.test(command) ? command : command.replace(COMMAND, '$1 --region <region>'))
        .join('\n');
}
/** A line that ends with a backslash goes on in the next one. */
function commandsIn(cli) {
    const commands = [];
    let open = '';
    for (const line of cli.split('\n')) {
        open += open === '' ? line : `\n${line}`;
        if (line.endsWith('\\'))
            continue;
        commands.push(open);
        open = '';
    }
    return open === '' ? commands : [...commands, open];
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
