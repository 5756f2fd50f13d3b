export const id = 9194;
export const ids = [9194,5921,8302];
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

/***/ 83144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled),
/* harmony export */   m: () => (/* binding */ isCancelled)
/* harmony export */ });
/** Why a signal was aborted: the run was asked to end (SIGINT or SIGTERM), as opposed to the time limit. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() {
        super('The run was cancelled.');
    }
}
function isCancelled({ reason }) {
    return reason instanceof Cancelled;
}


/***/ }),

/***/ 41591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ rowMaker),
/* harmony export */   Mw: () => (/* binding */ requirementsByRule),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   XQ: () => (/* binding */ STATUS)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _words_command_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15452);


/** What a finding's standing is called in files of rows. */
const STATUS = {
    counted: 'violation',
    accepted: 'accepted',
    covered: 'covered',
    unseen: 'unknown',
};
/** Values that stand for the evidence of a rule that says none in words. */
const MOST_VALUES = 3;
/** Every finding, in the order of the run: worst first. One at a time, lest 200,000 of them stand in memory once more. */
function* rowsOf(view) {
    const rowOf = rowMaker(view);
    for (const finding of view.run.findings)
        yield rowOf(finding);
}
/** For formats with an order of their own: looks up once what rows have in common. */
function rowMaker({ run, accounts }) {
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const mapped = requirementsByRule(run);
    const common = { accounts, templates: new _words_command_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandTemplates */ .n() };
    return (finding) => {
        const rule = rules.get(finding.rule) ?? null;
        return new FindingRow(finding, rule, mapped.get(finding.rule) ?? [], common);
    };
}
/** A class, since V8 makes an object with getters of its own in ten times the time. */
class FindingRow {
    status;
    title;
    accountName;
    evidence;
    finding;
    rule;
    requirements;
    #common;
    constructor(finding, rule, requirements, common) {
        this.finding = finding;
        this.rule = rule;
        this.requirements = requirements;
        this.status = STATUS[finding.standing];
        this.title = rule?.title ?? finding.rule;
        this.accountName = common.accounts.nameOf(finding.account) ?? '';
        this.evidence = evidenceOf(finding);
        this.#common = common;
    }
    // Half of the formats have no use for these two, which take longest.
    get console() {
        return (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i1)(this.finding, this.#common.accounts.get(this.finding.account));
    }
    get commands() {
        return this.rule === null ? null : this.#common.templates.textOf(this.rule, this.finding);
    }
}
/** What each rule decides of the frameworks of the run, in their order. */
function requirementsByRule({ compliance, }) {
    const byRule = new Map();
    for (const { id: framework, name, version, requirements } of compliance)
        for (const { id, rules } of requirements)
            for (const rule of rules) {
                const one = { framework, name: `${name} ${version}`, id };
                const all = byRule.get(rule);
                if (all === undefined)
                    byRule.set(rule, [one]);
                else
                    all.push(one);
            }
    return byRule;
}
/** The evidence as a phrase, without a full stop. Untrusted text. Empty where nothing is known. */
function evidenceOf({ because, evidence }) {
    if (because !== undefined)
        return because;
    const values = evidence.slice(0, MOST_VALUES).map(({ path, value }) => `${path} = ${JSON.stringify(value)}`);
    const rest = evidence.length - values.length;
    return [...values, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}


/***/ }),

/***/ 59013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownWords),
/* harmony export */   l: () => (/* binding */ unknownResults)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8073);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51684);




/**
 * What the run cannot say: an account of which nothing was read has no outcomes, and is told of by its gaps, each rule once.
 * By account, then by rule.
 */
function* unknownResults({ run, gaps }) {
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const reasonsFor = (rule, account, regions) => {
        const needed = new Set(rule.needs);
        const causes = gaps.filter((block) => holds(block.accounts, (one) => one === account) &&
            holds(block.regions, (one) => regions.includes(one) || regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)) &&
            holds(block.kinds, (one) => needed.has(one)));
        return [...new Set(causes.map(_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3))];
    };
    const outcomes = Map.groupBy(run.outcomes, ({ account }) => account);
    for (const { id: account, environment } of run.accounts) {
        const own = outcomes.get(account);
        if (own !== undefined) {
            for (const { rule: id, incomplete, leftOpen } of own) {
                const rule = rules.get(id);
                if (rule === undefined)
                    continue;
                if (leftOpen !== undefined)
                    yield {
                        rule,
                        account,
                        cause: 'left-out',
                        regions: [_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j],
                        reasons: ['the settings leave out regions that decide'],
                    };
                if (incomplete.length > 0)
                    yield {
                        rule,
                        account,
                        cause: 'unread',
                        regions: incomplete,
                        reasons: reasonsFor(rule, account, incomplete),
                    };
            }
            continue;
        }
        if (!gaps.some(({ accounts }) => holds(accounts, (one) => one === account)))
            continue;
        for (const rule of run.rules) {
            if (!(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .appliesTo */ .Gl)(rule, environment.name))
                continue;
            yield {
                rule,
                account,
                cause: 'unread',
                regions: [_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz],
                reasons: reasonsFor(rule, account, [_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz]),
            };
        }
    }
}
/** `not everything that it needs was read: denied`. Of what was read and hangs on more, what that is. */
function unknownWords({ cause, reasons }) {
    if (cause === 'left-out')
        return reasons.join(', ');
    return ['not everything that it needs was read', ...reasons].join(': ');
}
function holds(list, isMeant) {
    return list.some((entry) => entry === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz || isMeant(entry));
}


/***/ }),

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
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
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   ji: () => (/* binding */ whatAndWhere),
/* harmony export */   rl: () => (/* binding */ verbOf),
/* harmony export */   sT: () => (/* binding */ asOf),
/* harmony export */   v2: () => (/* binding */ notToRead),
/* harmony export */   y0: () => (/* binding */ pastTrouble)
/* harmony export */ });
/* unused harmony export reasonWords */
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97571);
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _accounts_left_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74184);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74315);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74331);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19118);










/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
function checked(run, idle = (0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .idleRules */ .q)(run).length) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .GLOBAL_REGION */ .j)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(all, 'account')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(accounts, 'account');
    const rules = run.rules.length;
    const judging = idle > 0 ? `${rules - idle} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rules, 'rule')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rules, 'rule');
    return `${judging} on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(resources, 'resource')} in ${accountsRead} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,_accounts_left_out_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOutWords */ .N)(leftOut)})`;
}
/** `3 resources are left to the 2 accounts that own and share them, which this run does not read`; null for none. */
function notJudged({ leftToOwners }) {
    if (leftToOwners.length === 0)
        return null;
    const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0);
    const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them'];
    const [accounts, own] = leftToOwners.length === 1
        ? ['the account', 'owns and shares']
        : [`the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(leftToOwners.length, 'account')}`, 'own and share'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them}, which this run does not read`;
}
const MOST_LEFT_OPEN = 3;
/** `2 results hang on regions that the settings leave out and are unknown (rule-a and rule-b)`; null for none. */
function leftOpen({ outcomes }) {
    const open = outcomes.filter((outcome) => outcome.leftOpen !== undefined);
    const results = open.reduce((sum, outcome) => sum + (outcome.leftOpen?.length ?? 0), 0);
    if (results === 0)
        return null;
    const rules = [...new Set(open.map(({ rule }) => rule))].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n);
    const [hang, are] = results === 1 ? ['hangs', 'is'] : ['hang', 'are'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(results, 'result')} ${hang} on regions that the settings leave out and ${are} unknown (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(rules, MOST_LEFT_OPEN, 'rule')})`;
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
    const fresh = run.findings.filter((one) => one.standing === 'counted' && one.change !== undefined && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_9__/* .isNew */ .B)(one)).length;
    const among = [
        counts.reopened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.reopened)} reopened`,
        fresh === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(fresh, 'change')} since the accepted state`,
    ].filter((part) => part !== '');
    const which = among.length === 0 ? '' : ` (${among.join(', ')})`;
    const parts = [
        counts.new === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.new)} new${which}`,
        counts.worsened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.worsened)} worsened`,
        counts.known === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.known)} known`,
        counts.fixed === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.fixed)} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommas */ .rX)(counts.withdrawn)} ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawnPhrase */ .aB)(run.fixed)} (rule, account or region left out${run.fixed.some(_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeMaskedOtherwise */ .uq) ? ', or masked otherwise than before' : ''})`,
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return 'Nothing new and nothing fixed since the last run';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(parts)} since the last run`;
}
/** `3 findings are accepted by exceptions`; null where none is. */
function acceptedByExceptions({ accepted }) {
    if (accepted === 0)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted by exceptions`;
}
/** What was evaluated in place of AWS, and how old it is; null where AWS was read. */
function asOf({ inventories }) {
    const [first, ...others] = inventories ?? [];
    if (first === undefined)
        return null;
    if (others.length === 0)
        return `As of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(first.at)}: read from ${first.file} (run ${first.run}), not from AWS`;
    const times = [first, ...others].map(({ at }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(at)).toSorted();
    const [oldest = '', newest = ''] = [times[0], times.at(-1)];
    const when = oldest === newest ? oldest : `${oldest} to ${newest}`;
    const files = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)([first, ...others].map(({ file }) => file), 3, 'file');
    return `As of ${when}: read from ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(times.length, 'inventory', 'inventories')} (${files}), not from AWS`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    const { startedAt } = run;
    return Date.parse(previousAt) <= Date.parse(startedAt)
        ? `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .spanLabel */ .hE)(previousAt, startedAt)} before this one`
        : `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .spanLabel */ .hE)(startedAt, previousAt)} after this one, so a clock is wrong`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .kindLabels */ .G8)(block.kinds), 4, 'kind');
    if (block.regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz))
        return `${kinds} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz)}`;
    return `${kinds} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.regions.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .regionLabel */ .p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(run, block) {
    const way = (0,_way_out_js__WEBPACK_IMPORTED_MODULE_4__/* .wayOut */ .Y)(run, block);
    if (way !== null)
        return `${reasonOf(block)}: ${way}`;
    if (block.actions.length === 0)
        return reasonOf(block);
    return `${reasonOf(block)}, ${verbOf(block)} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.actions, 4, 'action')}`;
}
/** `denied by a service control policy`, where AWS says so. */
function reasonOf({ reason, deniedBy }) {
    return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withArticle */ .vJ)(deniedBy)}`;
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
    if (reason === 'kept-on-runner')
        return 'kept on the runner that read it (data-region)';
    if (reason === 'not-decided')
        return 'the settings leave it open';
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(block.accounts.map((id) => accounts.label(id)), most, 'account');
}


/***/ }),

/***/ 43507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   FO: () => (/* binding */ strangePlaceholders),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn)
/* harmony export */ });
/**
 * What stands in a command for something that differs from case to case: `<group id>`, words in small letters. A shell's
 * `<file` has no end, and its `< in > out` blanks.
 */
const PLACEHOLDER = /<([a-z0-9]+(?: [a-z0-9]+)*)>/g;
/** `<GROUP_ID>`, `{{ group_id }}`, `${GROUP_ID}`: other programs' placeholders, and misspelt ones. */
const STRANGE = /<(?![a-z0-9]+(?: [a-z0-9]+)*>)\w(?:[^<>\n]*\w)?>|\{\{[^{}\n]*\}\}|\$\{\w+\}/g;
/** The names of the placeholders in commands, each once. */
function placeholdersIn(commands) {
    return [...new Set([...commands.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}
/** What seems to be meant as a placeholder but is not one. */
function strangePlaceholders(commands) {
    return [...commands.matchAll(STRANGE)].map(({ 0: text, index }) => ({ text, offset: index }));
}
/** The commands with what is known in place of their placeholders; the others stay. */
function fillPlaceholders(commands, fills) {
    return commands.replaceAll(PLACEHOLDER, (whole, name) => Object.hasOwn(fills, name) ? (fills[name] ?? whole) : whole);
}


/***/ }),

/***/ 95921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** As package.json has it. */
const VERSION = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;


/***/ }),

/***/ 15452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CommandTemplates)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);


/** Stands around the number of a value in a template: a character of the private use area, which commands have no use for. */
const MARK = '\ue000';
/** The number of a value: texts and numbers take turns where a template is split by it. */
const NUMBER = /\ue000(\d+)\ue000/;
/**
 * A rule's commands for its findings, as commandsFor gives them: hundreds of findings differ in a few ids, so what takes long
 * is done once. A page that has each whole is twice as long.
 */
class CommandTemplates {
    #known = new Map();
    /** Null where the rule has none. */
    of(rule, finding) {
        const { cli } = rule.remediation;
        if (cli === undefined)
            return null;
        return { template: this.#templateOf(rule.id, cli, finding).text, values: valuesOf(finding) };
    }
    /** The commands themselves, with what is known filled in; null where the rule has none. */
    textOf(rule, finding) {
        const { cli } = rule.remediation;
        if (cli === undefined)
            return null;
        const { texts, numbers } = this.#templateOf(rule.id, cli, finding);
        const values = valuesOf(finding);
        return texts.reduce((text, next, at) => `${text}${values[numbers[at - 1] ?? -1] ?? ''}${next}`);
    }
    #templateOf(rule, cli, { region, homeRegion = region, fills = {} }) {
        const names = Object.keys(fills);
        const isGlobal = homeRegion === _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_REGION */ .j;
        const key = [rule, String(isGlobal), ...names].join(MARK);
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const marked = Object.fromEntries(names.map((name, at) => [name, `${MARK}${at + 1}${MARK}`]));
        const where = isGlobal ? _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_REGION */ .j : `${MARK}0${MARK}`;
        const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsFor */ .A)(cli, { region: where, fills: marked }) ?? cli;
        const parts = text.split(NUMBER);
        const template = {
            text,
            texts: parts.filter((_, at) => at % 2 === 0),
            numbers: parts.filter((_, at) => at % 2 === 1).map(Number),
        };
        this.#known.set(key, template);
        return template;
    }
}
/** The region, then the others in their order. */
function valuesOf({ region, homeRegion = region, fills = {} }) {
    return [homeRegion, ...Object.values(fills)];
}


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"cloud-baseline","rE":"1.0.0","TB":"https://github.com/acme/cloud-baseline"}');

/***/ })

};
