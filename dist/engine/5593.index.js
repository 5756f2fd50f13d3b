export const id = 5593;
export const ids = [5593];
export const modules = {

/***/ 43851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ knownAccounts),
/* harmony export */   PG: () => (/* binding */ coveredFindings),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   mY: () => (/* binding */ whatIsNotRead)
/* harmony export */ });
/* harmony import */ var _sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3955);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92607);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57187);
/* harmony import */ var _past_standing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52292);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54572);
/* harmony import */ var _words_exception_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44790);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12364);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80506);
/* harmony import */ var _routing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94867);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60388);












/**
 * Decides about one alert. It is resolved only where
 * - the settings took its rule, account or regions out of what goes here, on purpose and for certain, or
 * - everything it covers was read to its end and holds no violation but what exceptions accept, or
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
    const rules = all.filter((rule) => (0,_routing_js__WEBPACK_IMPORTED_MODULE_5__/* .whyRuleIsQuiet */ .z$)(rule, reach) === null);
    const quiet = all[0];
    if (rules.length === 0 && quiet)
        return resolve((0,_routing_js__WEBPACK_IMPORTED_MODULE_5__/* .whyRuleIsQuiet */ .z$)(quiet, reach) ?? '');
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
        const environments = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .enumerate */ .HL)([...new Set(reach.map(({ environment }) => environment))], 'or');
        return resolve(`${account === null ? 'no account' : `the account ${account}`} is no longer ${environments}`);
    }
    return byFindings(entry, view, sent, rules, accounts);
}
/** Whether the account is in an environment that alerts here, or could be as far as this run knows. */
function mayBeIn(reach, id, { accounts, scope }) {
    const account = accounts.get(id);
    if (account === undefined) {
        return reach.some(({ environment }) => !(0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .isProductionName */ .Zq)(environment)) || scope.mayBeProduction(id);
    }
    const { name, certain } = account.environment;
    return !certain || reach.some(({ environment }) => environment === name);
}
function namesElsewhere(entry, view, sent) {
    const accounts = entry.account === null ? knownAccounts(view) : [entry.account];
    return coveredFindings(entry, view, rulesOf(entry, view), accounts)
        .filter((finding) => (0,_past_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .isViolated */ .l$)(finding) && !sent.keys.has(finding.fingerprint))
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
        return resolve(`the configuration sends what is left (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(unsent.length, 'violation')}) nowhere`);
    }
    const areOpen = here.every((key) => sent.isOpen(key)) && elsewhere.every(({ isOpen }) => isOpen);
    return areOpen ? resolve(`what is still violated is now reported in ${listed(names)}`) : hold(moving(names));
}
function moving(names) {
    return `what is still violated moves to ${listed([...new Set(names)])}, which may not be open yet`;
}
function listed(names) {
    return names.length > 3 ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(names.length, 'other alert') : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .enumerate */ .HL)(names);
}
/** The enabled rules that the alert is about: more than one where rules share a deduplication key. */
function rulesOf(entry, view) {
    if (entry.rule === _key_js__WEBPACK_IMPORTED_MODULE_4__/* .ALL_RULES */ .Uj)
        return view.run.rules;
    const named = view.rules.get(entry.rule);
    const sharing = view.run.rules.filter((rule) => rule !== named && (0,_key_js__WEBPACK_IMPORTED_MODULE_4__/* .alertKey */ .aG)(rule, entry, view.run.settings.alertScope) === entry.key);
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
    return entry.rule !== finding.rule && (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)({ ...finding, rule: entry.rule }) === entry.fingerprint;
}
/** As a clause; null where everything was read. */
function whatIsNotRead(entry, view, rules, accounts, covered) {
    const parts = [];
    const unseen = covered.filter(({ result, standing }) => result === 'unknown' && standing !== 'accepted').length;
    if (unseen > 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(unseen, 'resource')} that violated before could not be looked at again`);
    // A gap in another region does not put a single resource in doubt that is provably fixed, or was seen and is accepted.
    const isAccepted = covered.some(({ result, standing }) => result === 'violation' && standing === 'accepted');
    const proven = entry.fingerprint !== null && (view.fixed.has(entry.fingerprint) || isAccepted);
    const found = proven
        ? []
        : rules.flatMap((rule) => accounts.flatMap((account) => (0,_gaps_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleGaps */ .y)(view, rule.id, account)));
    if (found.length > 0) {
        parts.push(`not read: ${(0,_gaps_js__WEBPACK_IMPORTED_MODULE_6__/* .describeGaps */ .X)(found, entry.account === null ? 'several' : 'one')}`);
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
    if (!(0,_past_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .isViolated */ .l$)(finding))
        return false;
    return (reach.some(({ from }) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_9__/* .reaches */ .O6)(finding.severity, from)) ||
        accounts.get(finding.account)?.environment.certain !== true);
}
function withoutViolations(entry, covered, view) {
    const accepted = covered.filter(({ standing }) => standing === 'accepted');
    if (accepted.length > 0)
        return resolve((0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_10__/* .acceptedWords */ .Vk)(accepted));
    if (covered.length > 0) {
        return resolve(`what is left (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(covered.length, 'violation')}) is below alert-from ${view.run.settings.alertFrom}`);
    }
    if (entry.fingerprint !== null)
        return ofOneResource(view.fixed.get(entry.fingerprint), view);
    const withdrawn = withdrawnRegions(entry, view);
    if (withdrawn.length > 0) {
        return resolve(`the settings now leave out ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .enumerate */ .HL)(withdrawn.slice(0, 5))}, and the rest of what it covers was read and no longer violates the rule`);
    }
    if (hasRejudged(entry, view))
        return resolve(REJUDGED);
    const ended = howChangesEnded(entry, view);
    if (ended !== null)
        return repaired(ended);
    return repaired(`everything it covers${inRegions(entry, view)} was read and no longer violates the rule`);
}
/** Whether a change that it was about is now another one, which this rule does not judge. */
function hasRejudged(entry, view) {
    const rules = new Set(rulesOf(entry, view).map(({ id }) => id));
    return view.run.fixed.some(({ rule, account, how }) => how === 'rejudged' && rules.has(rule) && (entry.account ?? account) === account);
}
/** Of an alert about changes: who reverted a change wants to read that it was, and who accepted one, that. */
function howChangesEnded(entry, view) {
    const rules = new Set(rulesOf(entry, view).map(({ id }) => id));
    const ended = view.run.fixed.filter(({ rule, account }) => rules.has(rule) && (entry.account ?? account) === account);
    if (ended.length === 0 || !ended.every(({ how }) => how === 'reverted' || how === 'accepted'))
        return null;
    const reverted = ended.filter(({ how }) => how === 'reverted').length;
    const accepted = ended.length - reverted;
    if (accepted === 0)
        return ended.length === 1 ? GONE.reverted : `all ${wereReverted(reverted)}`;
    const has = accepted === 1 ? GONE.accepted : `the accepted state now has ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(accepted, 'change')}`;
    return reverted === 0 ? has : `${wereReverted(reverted)}, and ${has}`;
}
function wereReverted(number) {
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(number, 'change')} ${number === 1 ? 'was' : 'were'} reverted`;
}
function ofOneResource(fixed, view) {
    if (fixed === undefined)
        return repaired('everything it covers was read and no longer violates the rule');
    if (fixed.how === 'rejudged')
        return resolve(REJUDGED);
    if (fixed.how !== 'withdrawn')
        return repaired(GONE[fixed.how]);
    if (view.scope.regionLeftOut(fixed.account, fixed.region))
        return resolve(`the region ${fixed.region} is now left out`);
    const [first, ...others] = regionsFor(fixed, view);
    return first === undefined
        ? resolve((0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMasked */ .So)(fixed.id) ? UNFOLLOWED : 'the settings now leave the resource out')
        : resolve(`the settings now leave out ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .enumerate */ .HL)([first, ...others].slice(0, 5))}, and whether it still violates the rule is decided there`);
}
/** With another privacy-key, or redact. */
const UNFOLLOWED = 'the settings now leave the resource out or mask its name otherwise: it is no longer followed under this name';
/** The regions left out on purpose by which the finding was withdrawn. Empty where it is for another reason. */
function regionsFor({ how, account, region }, { scope }) {
    if (how !== 'withdrawn')
        return [];
    if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_11__/* .GLOBAL_REGION */ .j)
        return scope.regionsLeftOut(account);
    return scope.regionLeftOut(account, region) ? [region] : [];
}
/** Regions that the settings leave out since the last run, with findings that the alert may have covered. */
function withdrawnRegions(entry, view) {
    const rules = new Set(rulesOf(entry, view).map(({ id }) => id));
    const regions = view.run.fixed
        .filter(({ rule, account }) => rules.has(rule) && (entry.account ?? account) === account)
        .flatMap((fixed) => regionsFor(fixed, view));
    return [...new Set(regions)].toSorted();
}
/** An alert covers an account, but this scan may read only some regions of it: the words must not claim more. */
function inRegions({ account }, { run }) {
    const patterns = account === null ? run.settings.regions : (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .regionsOf */ .NV)(run.settings, account);
    return patterns.length === 0 ? '' : ` in the regions of this scan (${patterns.slice(0, 8).join(', ')})`;
}
const GONE = {
    repaired: 'the resource was read and no longer violates the rule',
    deleted: 'the resource was deleted',
    reverted: 'the change was reverted: what the rule watches is as it was accepted',
    accepted: 'the accepted state now has the change',
};
const REJUDGED = 'the resource still differs from what was accepted, in a way that this rule does not judge: see the changes in the report';
function repaired(reason) {
    return { action: 'resolve', reason, isRepaired: true };
}
function resolve(reason) {
    return { action: 'resolve', reason, isRepaired: false };
}
function hold(reason) {
    return { action: 'hold', reason, isRepaired: false };
}


/***/ }),

/***/ 80506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ ALL_RULES),
/* harmony export */   aG: () => (/* binding */ alertKey),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   f5: () => (/* binding */ keyAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);


/** In characters: no channel takes fewer. */
const MAX_KEY = 255;
/** What the alert over all rules is called at targets and, as its rule, in the ledger. */
const KEY_OF_ALL = 'cloud-baseline/above-alert-limit';
const ALL_RULES = _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz;
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 32);
    return `${key.slice(0, MAX_KEY - hash.length - 1)}~${hash}`;
}
function keyAt(rule, finding, level, alertScope) {
    if (level !== 'all')
        return alertKey(rule, subjectOf(finding, level), alertScope);
    return alertScope === '' ? KEY_OF_ALL : `${KEY_OF_ALL}/${alertScope}`;
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ planAlerts)
});

// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/past/news.js
var news = __webpack_require__(74315);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/alert/decide/fate.js
var fate = __webpack_require__(43851);
// EXTERNAL MODULE: ./build/src/alert/decide/sweep.js
var decide_sweep = __webpack_require__(22961);
// EXTERNAL MODULE: ./build/src/past/covered.js
var covered = __webpack_require__(77836);
;// CONCATENATED MODULE: ./build/src/alert/decide/covered.js

/**
 * Leaves out what another finding pages about already; `findings` are those that page, so nothing is lost. What
 * `goesOn` under an alert that is already open stays there while nothing about the fault is new: a responder has it, and
 * the same fault under another key would only page again.
 */
function withoutCovered(findings, view, goesOn) {
    const covers = (0,covered/* coversOf */.ys)(findings, view.rules, goesOn);
    const beside = (0,covered/* servicesBeside */.VJ)(findings, covers);
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

// EXTERNAL MODULE: ./build/src/alert/decide/key.js
var decide_key = __webpack_require__(80506);
// EXTERNAL MODULE: ./build/src/alert/decide/view.js
var decide_view = __webpack_require__(18224);
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
        return rule !== undefined && isOpen((0,decide_key/* keyAt */.f5)(rule, finding, alertPer, alertScope));
    };
    const { sent, coveredBy } = withoutCovered((0,decide_view/* findingsFor */.I6)(destination, view), view, goesOn);
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
        const key = (0,decide_key/* keyAt */.f5)(rule, finding, level, view.run.settings.alertScope);
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
            ? [{ ...(0,decide_key/* subjectOf */.et)(worst, level), key, severity: worst.severity, findings: sorted, collapsed }]
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
    return (`The violations would make ${(0,words/* count */.U9)(own, 'alert')} (one per ${each}), and alert-limit is ${limit}.${worst} ` +
        `The other ${(0,words/* count */.U9)(rest, 'violation')} ${rest === 1 ? 'is' : 'are'} reported in ${(0,words/* count */.U9)(shared, 'shared alert')}.`);
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
        const targets = targetsOf(view, destination.target.name, limit, (key) => open.has(key));
        const news = newsOf(destination);
        const worsened = new Set(targets.targets.filter((target) => news(target).change === 'worsened').map(({ key }) => key));
        return { destination, targets, news, isOpen: (key) => open.has(key) && !worsened.has(key) };
    });
    return openings.map((opening) => planOne(opening, openings, view, limit));
}
function planOne(opening, all, view, limit) {
    const { destination, targets, news, isOpen } = opening;
    const others = all.filter((one) => one !== opening);
    const closings = closingsOf(opening, others, view);
    const sending = closings.filter(sendsSomething).toSorted(pendingTriggersFirst);
    const paused = pausedOnes(targets.targets, sending.length, limit, isOpen);
    const triggers = targets.targets.filter((target) => !paused.has(target));
    const room = limit - triggers.length;
    const waiting = sending.slice(room);
    const known = new Set([...triggers.map(({ key }) => key), ...knownKeys(destination)]);
    const sweep = (0,decide_sweep/* planSweep */.c)(view, destination, { known, room: room - (sending.length - waiting.length) });
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
        notes: [...notesOf(view, opening, waiting.length + paused.size), ...sweep.notes],
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
/** A resolve without an answer may have arrived, also one that was to be followed by a trigger. */
function isSurelyOpen({ status, pending }) {
    return status === 'open' && pending?.action !== 'resolve' && pending?.reopens !== true;
}
/**
 * What a trigger changes. It is news where the alert is not known to be open, where its worst finding is worse than what
 * the target has heard, where a delivery of an earlier run failed, and where it covers what the last run did not know.
 * That another finding becomes as bad as the worst makes it grow, no more: whoever was paged about the worst is at work.
 */
function newsOf({ ledger }) {
    return ({ key, severity, findings }) => {
        const entry = ledger[key];
        if (entry?.status !== 'open' || entry.pending?.action === 'resolve')
            return { change: 'opened' };
        const severityBefore = entry.severity ?? worstBefore(findings);
        if (severityBefore !== null && (0,model_severity/* isWorse */.Bx)(severity, severityBefore))
            return { change: 'worsened', severityBefore };
        if (!isSurelyOpen(entry))
            return { change: 'opened' };
        return { change: entry.pending !== null || findings.some(news/* isNews */.M) ? 'grown' : 'still-open' };
    };
}
/** The severity of the worst of these in the last run, for ledgers that do not have the alert's; null: all are new. */
function worstBefore(findings) {
    return findings
        .filter((finding) => !(0,news/* isNew */.B)(finding))
        .map(({ severity, severityBefore = severity }) => severityBefore)
        .reduce((worst, one) => (worst === null || (0,model_severity/* isWorse */.Bx)(one, worst) ? one : worst), null);
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
        .map((entry) => ({ entry, fate: (0,fate/* fateOf */._L)(entry, view, sent) }));
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
function triggerIntent(target, { change, ...before }) {
    const { key, rule, account, fingerprint, severity, findings, collapsed } = target;
    const about = { kind: 'violated', severity, ...before, findings, collapsed };
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
function notesOf({ run }, opening, waiting) {
    const { destination, targets } = opening;
    const notes = targets.note === null ? [] : [targets.note];
    if (waiting > 0)
        notes.push(`${(0,words/* count */.U9)(waiting, 'event')} beyond alert-limit ${waiting === 1 ? 'is' : 'are'} left to the next run.`);
    const why = WITHOUT_LEDGER.get(run.past.status);
    if (destination.isSet && why !== undefined)
        notes.push(`${why} ${closedWithoutLedger(destination)}`);
    if (destination.isSet && run.past.status === 'none') {
        notes.push('No history is kept, so this run does not know which alerts earlier ones opened. Set the input `history` to ' +
            '`cache`, to `branch:NAME` or to a file that the next run can read.');
    }
    return notes;
}
/** Why the ledger of alerts is not known, where there may have been one. */
const WITHOUT_LEDGER = new Map([
    ['damaged', 'The ledger of alerts was lost with the damaged history.'],
    ['lost', 'Where an earlier run left a ledger of alerts, it was lost with the history.'],
    ['unavailable', 'The ledger of alerts could not be read with the history.'],
]);
function closedWithoutLedger({ traits }) {
    return traits.ignoresUnknown
        ? 'Only what is known without it is closed: the keys of rules that pass where everything was read.'
        : 'What earlier runs opened is not closed.';
}
function sentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}


/***/ }),

/***/ 22961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sweptAfter),
/* harmony export */   c: () => (/* binding */ planSweep)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12364);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80506);
/* harmony import */ var _routing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94867);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60388);








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
    const violated = new Set(view.run.findings
        .filter(({ standing }) => standing !== 'accepted')
        .map(({ rule, account }) => `${rule} ${account}`));
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
            const one = account === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz ? null : account;
            const key = (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .alertKey */ .aG)(rule, { account: one, fingerprint: null }, view.run.settings.alertScope);
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
    const done = new Set(accepted.flatMap(({ isPrecaution, rule, account }) => isPrecaution === true ? [`${rule} ${account ?? _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz}`] : []));
    const left = Object.entries(unswept).map(([rule, accounts]) => [rule, accounts.filter((account) => !done.has(`${rule} ${account}`))]);
    return Object.fromEntries(left.filter(([, accounts]) => accounts.length > 0));
}
function everything({ run, accounts }, reach) {
    const heard = run.accounts.filter(({ environment }) => isHeard(environment.name, reach)).map(({ id }) => id);
    const covered = run.settings.alertPer === 'rule' ? [_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz] : heard.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n);
    if (accounts.size === 0 || heard.length === 0)
        return {};
    const alerting = run.rules.filter((rule) => (0,_routing_js__WEBPACK_IMPORTED_MODULE_3__/* .whyRuleIsQuiet */ .z$)(rule, reach) === null);
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
    return named.toSorted(([, a], [, b]) => rankOf(a) - rankOf(b) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.id, b.id));
}
function rankOf(rule) {
    return (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)((0,_routing_js__WEBPACK_IMPORTED_MODULE_3__/* .productionSeverity */ .Z6)(rule));
}
/** What the settings leave out needs no note: whoever takes an account out closes its alerts. */
function isWanted(account, reach, { accounts, scope }) {
    if (account === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
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
        return (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .NV)(settings, account).length === 0;
    return (settings.organization &&
        run.leftOut.every(({ why }) => why !== 'excluded') &&
        run.accounts.every(({ id }) => (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .NV)(settings, id).length === 0));
}
function isClean(rules, account, view, violated) {
    const accounts = account === null ? view.run.accounts.map(({ id }) => id) : [account];
    return rules.every(({ id }) => accounts.every((one) => !violated.has(`${id} ${one}`) && (0,_gaps_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleGaps */ .y)(view, id, one).length === 0));
}
function precaution(rule, account, key) {
    const about = { kind: 'cleared', reason: LOST };
    const subject = { key, rule: rule.id, account, fingerprint: null };
    return { ...subject, action: 'resolve', change: 'closed', about, isPrecaution: true };
}
const LOST = 'the record of earlier alerts was lost, and everything that this alert covers was read and does not violate the rule, or an exception accepts it';
function notesOf({ run }, label, { lost, sent, waiting, foreign }) {
    const notes = [];
    if (sent + waiting > 0) {
        const what = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(sent, 'key')} of rules that pass ${sent === 1 ? 'is' : 'are'} resolved as a precaution`;
        const why = lost ? 'There was no ledger of earlier alerts' : 'An earlier run found no ledger of alerts';
        const next = run.settings.history.store === 'none'
            ? 'and, since no history is kept, never closed'
            : 'and left to the next run';
        const rest = waiting === 0
            ? ''
            : ` ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(waiting, 'key')} more ${waiting === 1 ? 'is' : 'are'} beyond alert-limit ${run.settings.alertLimit} ${next}.`;
        notes.push(`${why}: ${what} in case an earlier run opened an alert there (${label} ignores what is not open).${rest}`);
    }
    if (lost && foreign > 0) {
        notes.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(foreign, 'key')} of alerts may be another scan's, since this one does not read all that ${foreign === 1 ? 'it covers' : 'they cover'}: what an earlier run of this scan opened under ${foreign === 1 ? 'it' : 'them'} is not closed. The input alert-scope keeps the keys of scans apart.`);
    }
    return notes;
}


/***/ }),

/***/ 65131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ ANNOUNCED),
/* harmony export */   Nu: () => (/* binding */ destinationsOf),
/* harmony export */   RI: () => (/* binding */ updateLedger),
/* harmony export */   _N: () => (/* binding */ updateLedgers),
/* harmony export */   hw: () => (/* binding */ orphansOf)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _decide_sweep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22961);


/**
 * Each target with what the history knows of it. Null for a lost history. Where the key of a target changed, what is
 * open behind the former one is out of reach; what never arrived there is said here.
 */
function destinationsOf(outlets, ledgers) {
    return outlets.map((outlet) => {
        const { target, traits, place } = outlet;
        const own = place === null ? undefined : ledgers?.[place];
        // Its secret opens it, unless somebody changed it.
        const isLost = ledgers === null || own?.sealed !== undefined;
        const former = formerOf(outlet, outlets, ledgers ?? {}).map(([, ledger]) => ledger);
        const elsewhere = former.flatMap(({ alerts }) => Object.values(alerts));
        const within = elsewhere.filter((entry) => place === null || !isOpen(entry));
        return {
            target,
            traits,
            isSet: place !== null,
            ledger: { ...byKey(within), ...own?.alerts },
            orphans: place === null ? [] : elsewhere.filter(isOpen).toSorted(byKeyOf),
            unswept: isLost ? null : mergeUnswept([own, ...former]),
        };
    });
}
/** What is open out of reach, by the place where it was opened. */
function orphansOf(outlets, ledgers) {
    const inherited = outlets.flatMap((heir) => heir.place === null ? [] : formerOf(heir, outlets, ledgers).map(([, ledger]) => ({ heir, ledger })));
    const removed = abandoned(outlets, ledgers).map(([, ledger]) => ({ heir: null, ledger }));
    return [...inherited, ...removed].flatMap(({ heir, ledger }) => {
        const entries = Object.values(ledger.alerts).filter(isOpen).toSorted(byKeyOf);
        return entries.length === 0 && !ledger.sealed?.open ? [] : [{ heir, ledger, entries }];
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
    const next = new Map(Object.entries(before).filter(([, ledger]) => !isForgotten(ledger, now)));
    const leftOf = ({ alerts }) => Object.values(alerts).filter((entry) => isOpen(entry) && over?.has(entry) !== true);
    for (const { outlet, destination, plan, replies } of delivered) {
        if (outlet.place === null)
            continue;
        for (const [place, ledger] of formerOf(outlet, outlets, Object.fromEntries(next))) {
            // What never arrived there belongs here now; the rest stays, so that it is not forgotten.
            put(next, place, { ...ledger, alerts: byKey(leftOf(ledger)), unswept: {} });
        }
        const accepted = replies.flatMap(({ intent, outcome }) => (outcome === 'accepted' ? [intent] : []));
        put(next, outlet.place, {
            channel: outlet.target.channel,
            target: outlet.target.name,
            alerts: updateLedger(destination.ledger, replies, now),
            unswept: (0,_decide_sweep_js__WEBPACK_IMPORTED_MODULE_0__/* .sweptAfter */ .Y)(plan.unswept, accepted),
        });
    }
    for (const [place, ledger] of over === null ? [] : abandoned(outlets, before)) {
        // What never arrived at a removed target is owed to nobody.
        const left = leftOf(ledger);
        put(next, place, { ...ledger, alerts: byKey(left), unswept: left.length === 0 ? {} : ledger.unswept });
    }
    return Object.fromEntries(next);
}
/** What nobody could read for so long is named no longer: whoever could close it, did. */
const SEALED_FOR_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;
function isForgotten({ sealed }, now) {
    return sealed !== undefined && Date.parse(now) - Date.parse(sealed.at) > SEALED_FOR_DAYS * DAY;
}
function put(ledgers, place, ledger) {
    const size = Object.keys(ledger.alerts).length + Object.keys(ledger.unswept).length;
    if (size === 0 && ledger.sealed === undefined)
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
        if (reply.outcome === 'dry-run')
            continue;
        const before = next.get(key);
        if (reply.outcome === 'needless') {
            if (before !== undefined)
                next.set(key, { ...before, ...severityOf(reply.intent) });
            continue;
        }
        const entry = after(reply, before, now);
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
    if (outcome === 'refused') {
        if (before === undefined)
            return null;
        // Of one that was to be opened again, only the closing may have been taken.
        return { ...before, status: intent.change === 'worsened' ? 'unsent' : before.status, pending: null };
    }
    const { key, rule, account, fingerprint } = intent;
    const known = before?.severity === undefined ? {} : { severity: before.severity };
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
        const severity = { ...known, ...severityOf(intent) };
        return { ...entry, status: 'open', ...severity, firstTriggered, lastTriggered: now, pending: null };
    }
    const since = before?.pending?.action === intent.action ? before.pending.since : now;
    const error = reply.error ?? 'no answer';
    const reopens = intent.change === 'worsened' ? { reopens: true } : {};
    const pending = { action: intent.action, body: reply.kept, since, error, ...reopens };
    return { ...entry, status: open ? 'open' : 'unsent', ...known, pending };
}
/** What the target knows of the alert's severity when it has the intent; nothing where an earlier run put it into words. */
function severityOf({ about }) {
    return about.kind === 'violated' ? { severity: about.severity } : {};
}
function isOpen({ status }) {
    return status === 'open';
}
function byKey(entries) {
    return Object.fromEntries(entries.map((entry) => [entry.key, entry]));
}
function byKeyOf(a, b) {
    return (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.key, b.key);
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


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ nextHistory)
});

// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(19959);
// EXTERNAL MODULE: ./build/src/past/format/fit.js
var fit = __webpack_require__(19);
// EXTERNAL MODULE: ./build/src/evaluate/gap-causes.js
var gap_causes = __webpack_require__(92830);
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
        const { listings, resources } = sizes.get(account) ?? NOTHING;
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
const NOTHING = { listings: 0, resources: 0 };
function larger(a, b) {
    return {
        listings: Math.max(a.listings, b.listings),
        resources: Math.max(a.resources, b.resources),
    };
}

// EXTERNAL MODULE: ./build/src/past/requirements.js
var requirements = __webpack_require__(35648);
// EXTERNAL MODULE: ./build/src/past/remembered.js
var remembered = __webpack_require__(87770);
// EXTERNAL MODULE: ./build/src/past/said.js
var past_said = __webpack_require__(51285);
// EXTERNAL MODULE: ./build/src/past/scan-record.js
var scan_record = __webpack_require__(80311);
// EXTERNAL MODULE: ./build/src/past/time-to-repair.js
var time_to_repair = __webpack_require__(60073);
// EXTERNAL MODULE: ./build/src/past/trend.js
var trend = __webpack_require__(55529);
;// CONCATENATED MODULE: ./build/src/past/remember.js









/** How long a fixed finding is remembered, so that its return is noticed. */
const FIXED_FOR_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;
/**
 * What the next run will know: all that is open or could not be looked at again, and what was fixed in the last 90 days.
 * What is withdrawn or accepted is forgotten: nobody repaired it, so its return would not be a reopening. What is more than
 * a history may hold is left out.
 */
function nextHistory(input) {
    const { run, now } = input;
    const before = (0,remembered/* rememberedFindings */.T)(input.loaded, run.rules);
    const findings = new Map();
    for (const [fingerprint, finding] of before) {
        if (finding.fixedAt !== null && isRecent(finding.fixedAt, now))
            findings.set(fingerprint, finding);
    }
    for (const { fingerprint, how } of run.fixed) {
        const finding = before.get(fingerprint);
        if (finding && (0,time_to_repair/* isRepair */.c)(how))
            findings.set(fingerprint, { ...finding, fixedAt: now });
    }
    for (const finding of run.findings)
        findings.set(finding.fingerprint, remember(finding, now, before.get(finding.fingerprint)));
    return (0,fit/* fitHistory */.gT)({
        schema: model_history/* HISTORY_SCHEMA */.N,
        run: { id: run.id, at: now },
        findings: Object.fromEntries(findings),
        ledgers: input.ledgers,
        sizes: accountSizes(run, input.loaded.status === 'loaded' ? input.loaded.history.sizes : {}),
        compliance: (0,requirements/* nextCompliance */.b)(run, input.loaded),
        scan: (0,scan_record/* nextScanRecord */.us)(input.scan, run),
        ...(input.point === undefined ? {} : { trend: (0,trend/* nextTrend */.j_)(run.trend, input.point) }),
        ...(input.unsent === undefined || Object.keys(input.unsent).length === 0 ? {} : { unsent: input.unsent }),
        ...(input.privacyKey === undefined ? {} : { privacyKey: input.privacyKey }),
        ...(input.masking === undefined ? {} : { masking: input.masking }),
    });
}
function isRecent(fixedAt, now) {
    return Date.parse(now) - Date.parse(fixedAt) <= FIXED_FOR_DAYS * DAY;
}
/** @param before what was known of it: all there is to know of what could not be looked at again */
function remember(finding, now, before) {
    const { rule, account, region, kind, id, name, arn, severity, environment } = finding;
    const subject = { rule, account, region, kind, id, name, arn, severity, environment };
    const { lastSeen, openedAt, reopened, coveredBy, tags } = finding;
    const opening = openedAt === undefined ? {} : { openedAt };
    const more = {
        ...(coveredBy === null ? {} : { coveredBy }),
        ...(wasAccepted(finding) ? { excepted: true } : {}),
        ...(tags === undefined ? {} : { tags }),
    };
    const isSeen = finding.result === 'violation';
    const said = isSeen ? (0,past_said/* saidBy */.T)(finding) : before?.said;
    const accepted = isSeen ? finding.change?.accepted : before?.accepted;
    return {
        ...subject,
        firstSeen: finding.firstSeen ?? now,
        lastSeen,
        ...opening,
        fixedAt: null,
        reopened,
        ...more,
        ...(said === undefined ? {} : { said }),
        ...(accepted === undefined ? {} : { accepted }),
    };
}
/** One that lapsed while nobody could look is news to the run that sees it again. */
function wasAccepted({ standing, result, lapsed }) {
    return standing === 'accepted' || (result === 'unknown' && lapsed === true);
}


/***/ })

};
