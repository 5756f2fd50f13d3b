export const id = 8811;
export const ids = [8811];
export const modules = {

/***/ 92607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ asFarAsKnown),
/* harmony export */   JA: () => (/* binding */ environmentWhileReading),
/* harmony export */   KV: () => (/* binding */ isProduction),
/* harmony export */   NE: () => (/* binding */ asksForUnits),
/* harmony export */   QY: () => (/* binding */ strangerMayBeProduction),
/* harmony export */   Xt: () => (/* binding */ meantEnvironment),
/* harmony export */   Yv: () => (/* binding */ productionDoubt),
/* harmony export */   Zq: () => (/* binding */ isProductionName),
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   iS: () => (/* binding */ namesProduction),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   pW: () => (/* binding */ productionOfFile),
/* harmony export */   ro: () => (/* binding */ withEnvironments),
/* harmony export */   sl: () => (/* binding */ mayBeProduction),
/* harmony export */   w$: () => (/* binding */ unusedPatterns),
/* harmony export */   xV: () => (/* binding */ OTHER_ENVIRONMENT)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _account_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31450);



/** Only accounts of this environment page. */
const PRODUCTION = 'production';
/** The environment of accounts that nothing assigns to one. */
const OTHER_ENVIRONMENT = 'non-production';
const NO_PRODUCTION = 'production-accounts is empty';
/**
 * The environment that the settings give to an account: what is said of the account itself, then production where any
 * pattern says so, then the first environment of the file with a pattern for it.
 */
function environmentOf(account, settings) {
    const own = settings.perAccount[account.id]?.environment;
    if (own !== undefined)
        return own;
    const { [PRODUCTION]: production = [], ...others } = settings.environments;
    const means = (patterns) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(patterns, account);
    if (means(settings.productionAccounts) || means(production))
        return PRODUCTION;
    const found = Object.entries(others).find(([, patterns]) => means(patterns));
    return found?.[0] ?? OTHER_ENVIRONMENT;
}
/**
 * The accounts of a run, each with its environment for good: only when all are known does it show whether the settings
 * about production mean what they say.
 */
function withEnvironments(accounts, others, settings) {
    const doubt = productionDoubt(settings, [...accounts, ...others]);
    const patterns = patternsOf(settings);
    return accounts.map((account) => {
        const why = whyUncertain(account, patterns, settings, doubt);
        const { environment: name } = account;
        const environment = why === null ? { name, certain: true } : { name, certain: false, why };
        return { ...account, environment };
    });
}
function patternsOf(settings) {
    return [...productionPatterns(settings), ...Object.values(settings.environments).flat()];
}
function whyUncertain(account, patterns, { perAccount }, doubt) {
    const { id, environment } = account;
    if (environment === PRODUCTION || perAccount[id]?.environment !== undefined)
        return null;
    if (patterns.every((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .decidesAbout */ .P2)(pattern, account)))
        return doubt;
    return (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUndecided */ .g8)(account);
}
/**
 * The environment of an account that is being read: what the settings say of it, whatever other accounts there are. That a
 * pattern stands for none shows only when all are known.
 */
function environmentWhileReading(account, settings) {
    const name = environmentOf(account, settings);
    const doubt = settings.withoutProduction || namesProduction(settings) ? null : NO_PRODUCTION;
    const why = whyUncertain({ ...account, environment: name }, patternsOf(settings), settings, doubt);
    return why === null ? { name, certain: true } : { name, certain: false, why };
}
function isProductionName(environment) {
    return environment === PRODUCTION;
}
function isProduction({ environment }) {
    return isProductionName(environment.name);
}
/** Whether it is production, or could be as far as this run knows. */
function mayBeProduction(account) {
    return isProduction(account) || !account.environment.certain;
}
/**
 * The same of an account of which the run knows no more than its id.
 * @param doubt as productionDoubt gives it
 */
function strangerMayBeProduction(id, doubt, settings) {
    const own = settings.perAccount[id]?.environment;
    if (own !== undefined)
        return own === PRODUCTION;
    if (doubt !== null)
        return true;
    const nameless = { id, name: id };
    return productionPatterns(settings).some((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAccount */ .bl)(pattern, nameless) || !(0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .decidesAbout */ .P2)(pattern, nameless));
}
/** Why what the settings call production may not be what they mean, as a clause; null: it is. */
function productionDoubt(settings, known) {
    if (settings.withoutProduction)
        return null;
    if (!namesProduction(settings))
        return NO_PRODUCTION;
    const unused = unusedPatterns(productionPatterns(settings), known);
    if (unused.length === 0)
        return null;
    const quoted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(unused.map((pattern) => `"${pattern}"`));
    const stand = unused.length === 1 ? 'stands' : 'stand';
    return `${quoted} of production-accounts or environments ${stand} for no account ${asFarAsKnown(unused, known)}`;
}
/** Whether the settings call any account production. */
function namesProduction(settings) {
    return productionPatterns(settings).length > 0 || ownProduction(settings) !== undefined;
}
function productionPatterns({ productionAccounts, environments }) {
    return [...productionAccounts, ...(environments[PRODUCTION] ?? [])];
}
/** The first account of which the settings say so by its id. */
function ownProduction({ perAccount }) {
    return Object.entries(perAccount).find(([, { environment }]) => environment === PRODUCTION)?.[0];
}
/** The first pattern or id with which a configuration file names production; undefined where it names none. */
function productionOfFile(config) {
    return config.environments[PRODUCTION]?.[0] ?? ownProduction({ ...config, productionAccounts: [] });
}
/** Whether it takes the accounts' organisational units to know what the settings mean. */
function asksForUnits(settings) {
    const { productionAccounts, environments, excludeAccounts } = settings;
    return [...productionAccounts, ...Object.values(environments).flat(), ...excludeAccounts].some(_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .namesUnit */ .hq);
}
/** Patterns that stand for none of the accounts: what they were meant for is treated like anything else. */
function unusedPatterns(patterns, accounts) {
    const names = new Set(accounts.flatMap(({ id, name }) => [id, name]));
    return patterns.filter((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(pattern) ? !names.has(pattern) : !accounts.some((account) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAccount */ .bl)(pattern, account)));
}
/**
 * `of this run`, behind words that patterns mean no account: of one whose name could not be read, or is masked, nobody knows.
 */
function asFarAsKnown(patterns, accounts) {
    const isKnown = patterns.every((pattern) => accounts.every((account) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .decidesAbout */ .P2)(pattern, account)));
    return isKnown ? 'of this run' : 'of this run whose name and unit are known';
}
/** The environment that is meant by one which no account is in; null where nothing is near it. */
function meantEnvironment(wanted, known) {
    const word = wanted.toLowerCase();
    return (known.find((name) => name.startsWith(word) || word.startsWith(name.toLowerCase())) ?? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(word, known));
}


/***/ }),

/***/ 92830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ gapsByAccount),
/* harmony export */   Jb: () => (/* binding */ GapTally),
/* harmony export */   _w: () => (/* binding */ numberOfGaps),
/* harmony export */   dW: () => (/* binding */ accountsWith)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14877);
/* harmony import */ var _lists_with_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77381);




const NOWHERE = [];
/** Gathers gaps by their cause, in whatever order they come: what it keeps hardly follows the number of regions. */
class GapTally {
    #causes = new Map();
    #texts = new _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .SharedTexts */ .E();
    /** Those of one scope. */
    add(gaps) {
        for (const [region, here] of Map.groupBy(gaps, (gap) => gap.region)) {
            const including = (0,_lists_with_js__WEBPACK_IMPORTED_MODULE_2__/* .listsWith */ .K)(this.#texts.one(region));
            for (const gap of here) {
                const { messages, regions } = this.#entry(gap);
                regions.set(gap.account, including(regions.get(gap.account) ?? NOWHERE));
                keep(messages, gap.message);
            }
        }
    }
    /** Those of a part, or of another run's tally. */
    merge(causes) {
        for (const cause of causes) {
            const { messages, regions } = this.#entry(cause);
            for (const message of cause.messages)
                keep(messages, message);
            for (const { accounts, regions: more } of cause.places) {
                for (const account of accounts) {
                    const known = regions.get(account);
                    regions.set(account, known === undefined ? more : [...new Set([...known, ...more])]);
                }
            }
        }
    }
    result() {
        const sorted = new Map();
        const sort = (regions) => {
            const known = sorted.get(regions) ?? this.#texts.list(regions.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n));
            sorted.set(regions, known);
            return known;
        };
        return [...this.#causes]
            .toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b))
            .map(([, { about, messages, regions }]) => Object.assign({}, about, { messages, places: placesOf(regions, sort) }));
    }
    #entry({ kind, reason, deniedBy, action, properties, partial }) {
        const key = JSON.stringify([kind, reason, deniedBy, action, properties, partial]);
        let entry = this.#causes.get(key);
        if (entry === undefined) {
            const about = {
                kind,
                reason,
                action,
                ...(deniedBy === undefined ? {} : { deniedBy }),
                ...(properties === undefined ? {} : { properties }),
                ...(partial === undefined ? {} : { partial }),
            };
            this.#causes.set(key, (entry = { about, messages: [], regions: new Map() }));
        }
        return entry;
    }
}
/** By account; `*` where not even the account of the credentials is known. */
function gapsByAccount(gaps) {
    const byAccount = new Map();
    for (const { places, ...about } of gaps) {
        for (const { accounts, regions } of places) {
            const gap = { ...about, regions };
            for (const account of accounts) {
                const known = byAccount.get(account);
                if (known === undefined)
                    byAccount.set(account, [gap]);
                else
                    known.push(gap);
            }
        }
    }
    return byAccount;
}
/** The accounts of gaps; `*` is one of them where not even the account of the credentials is known. */
function accountsWith(gaps) {
    return new Set(gaps.flatMap(({ places }) => places.flatMap(({ accounts }) => accounts)));
}
/** Account × region × kind, for each cause. */
function numberOfGaps(gaps) {
    const places = gaps.flatMap((gap) => gap.places);
    return places.reduce((sum, { accounts, regions }) => sum + accounts.length * regions.length, 0);
}
/** The first by text stay, lest it matter which came first. */
function keep(messages, message) {
    const last = messages[_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_MESSAGES */ .rs - 1];
    if (message === '' || messages.includes(message) || (last !== undefined && message > last))
        return;
    messages.push(message);
    messages.sort(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    messages.length = Math.min(messages.length, _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_MESSAGES */ .rs);
}
function placesOf(byAccount, sort) {
    const accounts = [...byAccount.keys()].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    const alike = Map.groupBy(accounts, (account) => sort(byAccount.get(account) ?? NOWHERE));
    return [...alike].map(([regions, those]) => ({ accounts: those, regions }));
}


/***/ }),

/***/ 77381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listsWith)
/* harmony export */ });
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


/***/ }),

/***/ 22893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ accountGapCovers),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   cX: () => (/* binding */ DENYING_POLICIES),
/* harmony export */   pC: () => (/* binding */ EDGES),
/* harmony export */   rs: () => (/* binding */ MOST_MESSAGES),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS),
/* harmony export */   xj: () => (/* binding */ reportedGaps)
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
    'not-held',
    'kept-on-runner',
    'not-decided',
    'error',
];
/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
const EVERYTHING = '*';
/** Kinds of policies that refuse, in AWS's words for them. */
const DENYING_POLICIES = [
    'service control policy',
    'resource control policy',
    'permissions boundary',
    'session policy',
    'VPC endpoint policy',
    'identity-based policy',
];
/** Messages that a cause keeps: a cloud may word a refusal differently for each account, and a few show what it is about. */
const MOST_MESSAGES = 5;
/** Whether the gap says something about this account, region and kind. */
function gapCovers(gap, account, region, kind) {
    return ((gap.account === EVERYTHING || gap.account === account) &&
        (gap.region === EVERYTHING || gap.region === region) &&
        (gap.kind === EVERYTHING || gap.kind === kind));
}
/** The same of a gap whose account is known to be the one. */
function accountGapCovers({ regions, kind: of }, region, kind) {
    return (of === EVERYTHING || of === kind) && (regions.includes(EVERYTHING) || regions.includes(region));
}
/** What is missing for a reason of its own, and not because its kind is. */
const NOT_REPEATED = new Set(['not-listed', 'not-held']);
/**
 * The gaps that people need to hear of: without those in what is worked out of a kind that has a gap of its own, which
 * only repeat it, and without those that are about what other accounts own (see Gap.others).
 */
function reportedGaps(gaps) {
    return gaps.filter(({ partial, reason, kind, others }) => others !== true && (partial !== true || NOT_REPEATED.has(reason) || !kind.includes('.')));
}
/** Stands among the properties of a gap for the edges that they stand for: whoever follows edges misses these. */
const EDGES = 'edges';


/***/ }),

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openingOf),
/* harmony export */   F: () => (/* binding */ withDue)
/* harmony export */ });
/**
 * The findings with the time by which they are to be fixed: fix-within of their severity after they opened. One that
 * came back has its whole time again. What does not count, or has no known age, is never due; what could not be looked at
 * again is, as far as anybody knows.
 * @param now ISO time of the run
 */
function withDue(findings, fixWithin, now) {
    return findings.map((finding) => {
        const { standing, severity } = finding;
        const opened = openingOf(finding);
        const seconds = fixWithin[severity];
        if (opened === null || seconds === null || (standing !== 'counted' && standing !== 'unseen'))
            return finding;
        const due = new Date(Date.parse(opened) + seconds * 1000).toISOString();
        return { ...finding, due, ...(Date.parse(now) > Date.parse(due) ? { overdue: true } : {}) };
    });
}
/** ISO time since which it has been open without a break, as far as runs saw; null: nobody knows. */
function openingOf({ openedAt, firstSeen }) {
    return openedAt ?? firstSeen;
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
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

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
    return number === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(number)} ${what}`;
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
/* harmony export */   C2: () => (/* binding */ noneOfAny),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   NY: () => (/* binding */ countRun)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92830);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54572);
/* harmony import */ var _past_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52292);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74315);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12364);









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
        .map((severity) => `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts[severity])} ${severity}`)
        .join(', ');
}
function environmentsOf(run) {
    const names = new Set([
        ...run.accounts.map(({ environment }) => environment.name),
        ...run.findings.map(({ environment }) => environment),
    ]);
    return [...names].toSorted((a, b) => Number((0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProductionName */ .Zq)(b)) - Number((0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProductionName */ .Zq)(a)) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a, b));
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
        const rules = run.rules.filter((rule) => environment === undefined || (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .appliesTo */ .Gl)(rule, environment));
        unread += rules.length;
    }
    return incompleteRegions + unseen.size + unread;
}


/***/ }),

/***/ 97060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMetrics: () => (/* binding */ renderMetrics)
/* harmony export */ });
/* harmony import */ var _measurements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90673);

/**
 * metrics.prom: the numbers of the run in Prometheus's text format 0.0.4, all of them gauges. A zero stands only where
 * everything that decides it was read; where not, there is no number.
 * @param most numbers of one name
 */
function* renderMetrics(view, most) {
    let name = '';
    for (const one of (0,_measurements_js__WEBPACK_IMPORTED_MODULE_0__.measurementsOf)(view, most)) {
        if (one.name !== name)
            yield `# HELP ${one.name} ${one.help}\n# TYPE ${one.name} gauge\n`;
        name = one.name;
        yield lineOf(one);
    }
}
function lineOf({ name, labels, value }) {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escape(text)}"`);
    return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}\n`;
}
function escape(value) {
    return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}


/***/ }),

/***/ 14877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SharedTexts)
/* harmony export */ });
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


/***/ })

};
