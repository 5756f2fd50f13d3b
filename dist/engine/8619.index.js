export const id = 8619;
export const ids = [8619];
export const modules = {

/***/ 92607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    return `the name or the unit of account ${id} could not be read`;
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
    return `${quoted} of production-accounts or environments ${unused.length === 1 ? 'stands' : 'stand'} for no account of this run`;
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
/* harmony export */   C2: () => (/* binding */ noneOfAny),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   NY: () => (/* binding */ countRun)
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

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LEFT_OUT: () => (/* binding */ LEFT_OUT),
  renderMetrics: () => (/* binding */ renderMetrics)
});

// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/evaluate/gap-causes.js
var gap_causes = __webpack_require__(92830);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/past/due.js
var due = __webpack_require__(93064);
// EXTERNAL MODULE: ./build/src/past/news.js
var news = __webpack_require__(74315);
// EXTERNAL MODULE: ./build/src/past/standing.js
var past_standing = __webpack_require__(52292);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(72886);
;// CONCATENATED MODULE: ./build/src/report/formats/metrics/account-facts.js








/** What a rule says of an account. `accepted`: it is violated by nothing but what exceptions accept. */
const RULE_STATUSES = ['pass', 'violation', 'accepted', 'unknown'];
const NOTHING = {
    counted: (0,counts/* noneOfAny */.C2)(),
    accepted: 0,
    isViolated: false,
    isUnseen: false,
};
/** What a run says of an account, in numbers. */
class AccountFacts {
    /** `*` where not even the account of the credentials is known. */
    id;
    account;
    outcomes;
    gaps;
    /** By rule; of those that have findings. */
    found;
    accepted = (0,counts/* noneOfAny */.C2)();
    unseen = (0,counts/* noneOfAny */.C2)();
    overdue = (0,counts/* noneOfAny */.C2)();
    fresh = (0,counts/* noneOfAny */.C2)();
    fixed = (0,counts/* noneOfAny */.C2)();
    /** ISO times since when the oldest that counts is open. */
    oldest = {};
    changes = { added: 0, removed: 0, changed: 0 };
    /** Whether everything was looked at, as isComplete says of the run: without it no number of the account is zero. */
    isComplete;
    #regionsOfUnseen;
    #regionsRead;
    constructor(id, { account, outcomes, gaps, regionsRead, findings, fixed }) {
        this.id = id;
        this.account = account;
        this.outcomes = outcomes.toSorted((a, b) => (0,compare/* compareText */.n)(a.rule, b.rule));
        this.gaps = gaps;
        this.#regionsRead = regionsRead;
        const found = new Map();
        for (const finding of findings) {
            const { rule } = finding;
            const own = found.get(rule) ?? { ...NOTHING, counted: (0,counts/* noneOfAny */.C2)() };
            found.set(rule, own);
            this.#add(finding, own);
        }
        this.found = found;
        for (const { severity } of fixed)
            this.fixed[severity] += 1;
        const unknown = findings.filter(({ result }) => result === 'unknown');
        this.#regionsOfUnseen = new Set(unknown.map(({ region }) => region));
        this.isComplete =
            gaps.length === 0 &&
                regionsRead.size > 0 &&
                outcomes.length > 0 &&
                outcomes.every(({ incomplete }) => incomplete.length === 0) &&
                unknown.length === 0;
    }
    #add(finding, ofRule) {
        const { severity, standing, result, change } = finding;
        if (result === 'unknown')
            ofRule.isUnseen = true;
        if (standing === 'accepted' && result === 'violation')
            ofRule.accepted += 1;
        if ((0,past_standing/* isViolated */.l$)(finding))
            ofRule.isViolated = true;
        if ((0,past_standing/* isAcceptedItself */.$m)(finding))
            this.accepted[severity] += 1;
        if (standing === 'unseen')
            this.unseen[severity] += 1;
        if (finding.overdue === true)
            this.overdue[severity] += 1;
        if (change !== undefined && (0,past_standing/* isViolated */.l$)(finding))
            this.changes[change.operation] += 1;
        if (standing !== 'counted')
            return;
        ofRule.counted[severity] += 1;
        if ((0,news/* isNew */.B)(finding))
            this.fresh[severity] += 1;
        const opened = (0,due/* openingOf */.E)(finding);
        const oldest = this.oldest[severity];
        if (opened !== null && (oldest === undefined || opened < oldest))
            this.oldest[severity] = opened;
    }
    /** Each region of which the run knows, sorted, and whether everything was looked at there. */
    regions() {
        const withGaps = new Set(this.gaps.flatMap(({ regions }) => regions));
        // One array stands for all rules with the same regions: see Outcome.
        const listsOf = (of) => [...new Set(this.outcomes.map((outcome) => outcome[of]))].flat();
        const incomplete = new Set([...withGaps, ...listsOf('incomplete'), ...this.#regionsOfUnseen]);
        const all = new Set([...this.#regionsRead, ...listsOf('regions'), ...incomplete]);
        const isAnywhere = withGaps.has(coverage/* EVERYTHING */.Qz);
        return [...all]
            .toSorted(compare/* compareText */.n)
            .map((region) => [region, !isAnywhere && !incomplete.has(region)]);
    }
    /** How many rules say what of it. */
    statuses(rules) {
        const counts = { pass: 0, violation: 0, accepted: 0, unknown: 0 };
        for (const outcome of this.outcomes)
            counts[this.statusOf(outcome, rules.get(outcome.rule))] += 1;
        if (this.outcomes.length === 0 && this.gaps.length > 0) {
            const { account } = this;
            const applied = [...rules.values()].filter((rule) => account === undefined || (0,model_rule/* appliesTo */.Gl)(rule, account.environment.name));
            counts.unknown = applied.length;
            return counts;
        }
        const judged = new Set(this.outcomes.map(({ rule }) => rule));
        for (const [rule, { isUnseen }] of this.found)
            if (isUnseen && !judged.has(rule))
                counts.unknown += 1;
        return counts;
    }
    /**
     * What a rule that was evaluated says. It passes only where everything that decides it was read: also where it was to be
     * evaluated and was not.
     */
    statusOf({ rule: id, regions, incomplete, violations, leftOpen }, rule) {
        const { accepted, isViolated: violated, isUnseen } = this.found.get(id) ?? NOTHING;
        if (violated || violations > accepted)
            return 'violation';
        if (rule === undefined || isUnseen || incomplete.length > 0 || leftOpen !== undefined)
            return 'unknown';
        const isElsewhere = ({ kind, regions: unread }) => (kind === coverage/* EVERYTHING */.Qz || rule.needs.includes(kind)) && unread.some((region) => !regions.includes(region));
        if (this.gaps.some(isElsewhere))
            return 'unknown';
        return accepted > 0 ? 'accepted' : 'pass';
    }
}
/** Every account of which the run says anything, by id. */
function accountFacts({ run, fixed }) {
    const accounts = new Map(run.accounts.map((account) => [account.id, account]));
    const outcomes = Map.groupBy(run.outcomes, accountOf);
    const complete = Map.groupBy(run.coverage.complete, accountOf);
    const findings = Map.groupBy(run.findings, accountOf);
    const gone = Map.groupBy(fixed.filter(({ how }) => how !== 'withdrawn'), accountOf);
    const gaps = (0,gap_causes/* gapsByAccount */.Gi)(run.coverage.gaps);
    const ofAll = gaps.get(coverage/* EVERYTHING */.Qz) ?? [];
    const ids = new Set();
    for (const by of [accounts, outcomes, complete, findings, gone, gaps])
        for (const id of by.keys())
            ids.add(id);
    return [...ids].toSorted(compare/* compareText */.n).map((id) => {
        const own = gaps.get(id) ?? [];
        return new AccountFacts(id, {
            account: accounts.get(id),
            outcomes: outcomes.get(id) ?? [],
            gaps: id === coverage/* EVERYTHING */.Qz ? own : [...own, ...ofAll],
            regionsRead: new Set(complete.get(id)?.flatMap(({ regions }) => regions)),
            findings: findings.get(id) ?? [],
            fixed: gone.get(id) ?? [],
        });
    });
}
function accountOf({ account }) {
    return account;
}

// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/report/alert-facts.js
var alert_facts = __webpack_require__(456);
;// CONCATENATED MODULE: ./build/src/report/formats/metrics/samples.js






/** Whether it is known what earlier runs saw, or that there were none. */
function isPastKnown({ run: { past } }) {
    return past.status === 'loaded' || past.status === 'first';
}
function infos({ run }) {
    return run.accounts
        .map(({ id, name, environment }) => [[id, name, environment.name], 1])
        .toSorted(([[a = '']], [[b = '']]) => (0,compare/* compareText */.n)(a, b));
}
function completeAccounts({ accounts }) {
    return incompleteFirst(function* () {
        for (const { id, isComplete } of accounts)
            yield [[id], Number(isComplete)];
    });
}
function completeScopes({ accounts }) {
    return incompleteFirst(function* () {
        for (const one of accounts)
            for (const [region, isComplete] of one.regions())
                yield [[one.id, region], Number(isComplete)];
    });
}
/** The most first. */
function gaps({ view: { run } }) {
    const counts = new Map();
    for (const { reason, places } of (0,coverage/* reportedGaps */.xj)(run.coverage.gaps)) {
        for (const { accounts, regions } of places) {
            for (const account of accounts) {
                const own = counts.get(account) ?? new Map();
                counts.set(account, own.set(reason, (own.get(reason) ?? 0) + regions.length));
            }
        }
    }
    return [...counts]
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .flatMap(([account, own]) => [...own].map(([reason, number]) => [[account, reason], number]))
        .toSorted(([, a], [, b]) => b - a);
}
const WORST_STATUS_FIRST = RULE_STATUSES.toReversed();
function* ruleStatuses({ view, accounts }) {
    const rules = rulesById(view);
    const counted = accounts.map((one) => [one.id, one.statuses(rules)]);
    for (const status of WORST_STATUS_FIRST)
        for (const [account, counts] of counted)
            yield [[account, status], counts[status]];
}
/** What there is, by severity; then, of each rule that passes, a zero for each severity that its violations may have. */
function* violations({ view, accounts }) {
    for (const severity of model_severity/* SEVERITIES */.oC) {
        for (const { id, found } of accounts) {
            for (const [rule, { counted }] of [...found].toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b)))
                if (counted[severity] > 0)
                    yield [[id, rule, severity], counted[severity]];
        }
    }
    const rules = rulesById(view);
    for (const one of accounts) {
        for (const outcome of one.outcomes) {
            const rule = rules.get(outcome.rule);
            const status = one.statusOf(outcome, rule);
            if (rule === undefined || (status !== 'pass' && status !== 'accepted'))
                continue;
            for (const severity of severitiesIn(rule, one))
                yield [[one.id, rule.id, severity], 0];
        }
    }
}
/**
 * By severity, and of each account; then the zeros.
 * @param isCertain whether a zero is one even where not everything of the account was seen
 */
function* bySeverity(accounts, what, { isCertain = false, severities = model_severity/* SEVERITIES */.oC, } = {}) {
    for (const severity of severities)
        for (const one of accounts)
            if (one[what][severity] > 0)
                yield [[one.id, severity], one[what][severity]];
    for (const one of accounts) {
        if (one.account === undefined || !(isCertain || one.isComplete))
            continue;
        for (const severity of severities)
            if (one[what][severity] === 0)
                yield [[one.id, severity], 0];
    }
}
function* oldest({ accounts }) {
    for (const severity of model_severity/* SEVERITIES */.oC) {
        for (const { id, oldest: times } of accounts) {
            const since = times[severity];
            if (since !== undefined)
                yield [[id, severity], Date.parse(since) / 1000];
        }
    }
}
const OPERATIONS = ['added', 'removed', 'changed'];
/** Of accounts whose state was compared in whole: elsewhere no change is no news. */
function* changes({ view: { run }, accounts }) {
    if (run.settings.acceptedState === null)
        return;
    const uncompared = new Set([...run.drift.unusable, ...run.drift.withoutState].map(({ account }) => account));
    for (const one of accounts)
        for (const change of OPERATIONS) {
            const number = one.changes[change];
            if (number > 0)
                yield [[one.id, change], number];
        }
    for (const one of accounts) {
        if (!one.isComplete || uncompared.has(one.id))
            continue;
        for (const change of OPERATIONS)
            if (one.changes[change] === 0)
                yield [[one.id, change], 0];
    }
}
/** The most first. Properties that are read apart are no resources. */
function resources({ view: { run }, accounts }) {
    const facts = new Map(accounts.map((one) => [one.id, one]));
    const isRead = (account, kind) => facts.get(account)?.gaps.every((gap) => gap.kind !== kind && gap.kind !== coverage/* EVERYTHING */.Qz) === true;
    return run.coverage.complete
        .filter(({ account, kind, count }) => !kind.includes('.') && (count > 0 || isRead(account, kind)))
        .toSorted((a, b) => b.count - a.count || (0,compare/* compareText */.n)(a.account, b.account) || (0,compare/* compareText */.n)(a.kind, b.kind))
        .map(({ account, kind, count }) => [[account, kind], count]);
}
function* requirements({ view: { run } }) {
    for (const framework of run.compliance) {
        const counts = {
            met: 0,
            'met-with-exceptions': 0,
            'not-met': 0,
            'not-assessed': 0,
            manual: 0,
        };
        for (const { status } of framework.requirements)
            counts[status] += 1;
        for (const [status, number] of Object.entries(counts))
            yield [[framework.id, status], number];
    }
}
/** Where an event was not delivered, nobody knows what is open. */
function* alertsOpen({ view: { alerts, targets } }) {
    for (const [index, { target, unsent }] of alerts.targets.entries()) {
        const facts = targets[index];
        if (facts === undefined || unsent !== null)
            continue;
        if (facts.unsent.intents.length > 0 || (0,alert_facts/* undelivered */.oQ)([facts]).length > 0)
            continue;
        const { opened, worsened, stillOpen, held } = facts;
        yield [[target.name], opened.length + worsened.length + stillOpen.length + held.length];
    }
}
function* alertsUndelivered({ view: { alerts, targets } }) {
    for (const [index, { target }] of alerts.targets.entries()) {
        const facts = targets[index];
        if (facts !== undefined)
            yield [[target.name], (0,alert_facts/* undelivered */.oQ)([facts]).length];
    }
}
function rulesById({ run }) {
    return new Map(run.rules.map((rule) => [rule.id, rule]));
}
function severitiesIn(rule, { account }) {
    const usual = account === undefined ? [] : [(0,model_rule/* severityFor */.v1)(rule, account.environment.name)];
    return new Set([...usual, ...rule.lowerWhen.map(({ severity }) => severity)]);
}
function* incompleteFirst(all) {
    for (const sample of all())
        if (sample[1] === 0)
            yield sample;
    for (const sample of all())
        if (sample[1] !== 0)
            yield sample;
}

;// CONCATENATED MODULE: ./build/src/report/formats/metrics/series.js


const PREFIX = 'cloud_baseline_';
/** Names stay, since dashboards and alerts go by them. Without e-mail addresses and ids of resources: both are without end. */
const SERIES = [
    {
        name: 'build_info',
        labels: ['version'],
        help: 'Always 1: the version that ran.',
        samples: ({ view }) => [[[view.run.version], 1]],
    },
    {
        name: 'last_run_timestamp_seconds',
        labels: [],
        help: 'When the run ended.',
        samples: ({ view }) => at(view.run.finishedAt),
    },
    {
        name: 'last_complete_run_timestamp_seconds',
        labels: [],
        help: 'When the last run ended that saw everything. Absent where none is remembered.',
        samples: ({ view }) => at(view.trend.findLast(({ complete }) => complete)?.at),
    },
    {
        name: 'state_timestamp_seconds',
        labels: [],
        help: 'When reading began of the state that was judged; of saved inventories the oldest.',
        samples: ({ view: { run } }) => at(run.inventories?.map((one) => one.at).toSorted()[0] ?? run.startedAt),
    },
    {
        name: 'run_duration_seconds',
        labels: [],
        help: 'How long the run took.',
        samples: ({ view: { run } }) => [
            [[], Math.max(0, (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000)],
        ],
    },
    {
        name: 'run_complete',
        labels: [],
        help: '1 where everything was seen, 0 where not.',
        samples: ({ view }) => [[[], Number(view.isComplete)]],
    },
    {
        name: 'account_info',
        labels: ['account', 'name', 'environment'],
        help: 'Always 1: the name and the environment of an account, to join by its id.',
        samples: ({ view }) => infos(view),
    },
    {
        name: 'account_complete',
        labels: ['account'],
        help: '1 where everything of the account was seen, 0 where not. The account * stands for all: not even the account of the credentials is known.',
        samples: completeAccounts,
    },
    {
        name: 'scope_complete',
        labels: ['account', 'region'],
        help: '1 where everything of the account was seen in the region, 0 where not. The region * stands for all of them.',
        samples: completeScopes,
    },
    {
        name: 'gaps',
        labels: ['account', 'reason'],
        help: 'What was not read, as region × kind, by what kept it from being read. Absent where nothing did.',
        samples: gaps,
    },
    {
        name: 'rules',
        labels: ['account', 'status'],
        help: 'Rules by what they say of the account: pass, violation, accepted (violated by nothing but what exceptions accept) or unknown (not everything that decides it was read).',
        samples: ruleStatuses,
    },
    {
        name: 'violations',
        labels: ['account', 'rule', 'severity'],
        help: 'Violations that count. 0 where the rule passes; absent where its result is unknown and none was found. The least that there is where not everything was read.',
        samples: violations,
    },
    {
        name: 'accepted_violations',
        labels: ['account', 'severity'],
        help: 'Violations that exceptions accept: they do not count. 0 only where everything of the account was seen.',
        samples: ({ accounts }) => bySeverity(accounts, 'accepted'),
    },
    {
        name: 'unseen_violations',
        labels: ['account', 'severity'],
        help: 'Violations of earlier runs that this one could not look at again: they do not count, and are not known to be gone. Absent without a history.',
        samples: ({ view, accounts }) => isPastKnown(view) ? bySeverity(accounts, 'unseen', { isCertain: true }) : [],
    },
    {
        name: 'overdue_violations',
        labels: ['account', 'severity'],
        help: 'Violations that are not fixed within the time of their severity (fix-within), also those that could not be looked at again. Absent without such a time and without a history. 0 only where everything of the account was seen.',
        samples: ({ view, accounts }) => {
            const { fixWithin } = view.run.settings;
            const severities = model_severity/* SEVERITIES */.oC.filter((severity) => fixWithin[severity] !== null);
            return isPastKnown(view) ? bySeverity(accounts, 'overdue', { severities }) : [];
        },
    },
    {
        name: 'new_violations',
        labels: ['account', 'severity'],
        help: 'Violations that the last run did not have as open. Absent where the last run is not known. 0 only where everything of the account was seen.',
        samples: ({ view, accounts }) => (view.knowsNew ? bySeverity(accounts, 'fresh') : []),
    },
    {
        name: 'fixed_violations',
        labels: ['account', 'severity'],
        help: 'Violations of the last run that are provably gone. Absent where the last run is not known.',
        samples: ({ view, accounts }) => view.knowsNew ? bySeverity(accounts, 'fixed', { isCertain: true }) : [],
    },
    {
        name: 'oldest_violation_timestamp_seconds',
        labels: ['account', 'severity'],
        help: 'Since when the oldest violation is open that counts, as far as runs saw. Absent where there is none, or its age is not known.',
        samples: oldest,
    },
    {
        name: 'changes',
        labels: ['account', 'change'],
        help: 'Changes against the accepted state that violate a rule: added, removed or changed. Absent without an accepted state. 0 only where everything of the account was seen and compared.',
        samples: changes,
    },
    {
        name: 'resources',
        labels: ['account', 'type'],
        help: 'Resources of a kind in the regions of the account where the kind was read to its end. 0 only where it was in all of them.',
        samples: resources,
    },
    {
        name: 'requirements',
        labels: ['framework', 'status'],
        help: 'Requirements of a framework by what the rules say of them: met, met-with-exceptions, not-met, not-assessed or manual (no rule decides it).',
        samples: requirements,
    },
    {
        name: 'alerts_open',
        labels: ['target'],
        help: 'Alerts that are open at a target. Absent where alerts are not sent there, or some were not delivered.',
        samples: alertsOpen,
    },
    {
        name: 'alerts_undelivered',
        labels: ['target'],
        help: 'Alert events that a target should have and does not.',
        samples: alertsUndelivered,
    },
];
function at(iso) {
    return iso === undefined ? [] : [[[], Date.parse(iso) / 1000]];
}

;// CONCATENATED MODULE: ./build/src/report/formats/metrics/metrics.js



/** More of one name is more than a program that collects metrics takes well: 200 accounts × 250 rules. */
const MOST_SAMPLES = 50_000;
/**
 * metrics.prom: the numbers of the run in Prometheus's text format 0.0.4, all of them gauges. A zero stands only where
 * everything that decides it was read; where not, there is no number. Of more than `most` numbers of one name the worst are
 * there, and series_left_out says how many are not.
 */
function* renderMetrics(view, most = MOST_SAMPLES) {
    const facts = { view, accounts: accountFacts(view) };
    const leftOut = [];
    for (const series of SERIES) {
        let written = 0;
        let left = 0;
        for (const sample of series.samples(facts)) {
            if (written === most)
                left += 1;
            else {
                if (written === 0)
                    yield headOf(series);
                written += 1;
                yield lineOf(series, sample);
            }
        }
        if (series.labels.includes('account'))
            leftOut.push([[`${PREFIX}${series.name}`], left]);
    }
    yield headOf(LEFT_OUT);
    for (const sample of leftOut)
        yield lineOf(LEFT_OUT, sample);
}
/** As docs/reports.md has it, too. */
const LEFT_OUT = {
    name: 'series_left_out',
    labels: ['series'],
    help: `How many numbers of a name are left out of the file, the best ones: at most ${MOST_SAMPLES.toLocaleString('en-US')} are written.`,
};
function headOf({ name, help }) {
    return `# HELP ${PREFIX}${name} ${help}\n# TYPE ${PREFIX}${name} gauge\n`;
}
function lineOf({ name, labels }, [values, number]) {
    const pairs = labels.map((label, at) => `${label}="${metrics_escape(values[at] ?? '')}"`);
    return `${PREFIX}${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${number}\n`;
}
/** Prometheus ends a file at NUL, whatever the format says: control characters are shown as escapes. */
function metrics_escape(value) {
    return (0,visible/* visible */.R)(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
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
