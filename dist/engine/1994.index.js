export const id = 1994;
export const ids = [1994,5921,8302];
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

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isCompleteIn),
/* harmony export */   r: () => (/* binding */ UNREAD_INTERFACES)
/* harmony export */ });
/** The id of what stands for all interfaces that a group may have and that were not read. */
const UNREAD_INTERFACES = '*';
/** Whether the rule was evaluated in the region and all that it needs was read there. */
function isCompleteIn({ regions, incomplete }, region) {
    return regions.includes(region) && !incomplete.includes(region);
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

/***/ 74331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ kindLabels),
/* harmony export */   Sp: () => (/* binding */ timeLabel),
/* harmony export */   _Y: () => (/* binding */ secondsLabel),
/* harmony export */   bX: () => (/* binding */ Accounts),
/* harmony export */   hE: () => (/* binding */ spanLabel),
/* harmony export */   nt: () => (/* binding */ dayLabel),
/* harmony export */   p: () => (/* binding */ regionLabel),
/* harmony export */   tf: () => (/* binding */ kindLabel),
/* harmony export */   vV: () => (/* binding */ durationLabel)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
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
    const known = KIND_LABELS.get(kind);
    if (known !== undefined)
        return known;
    const label = kindWords(kind);
    KIND_LABELS.set(kind, label);
    return label;
}
/** What is found has few kinds, and every file names the kind of every finding. */
const KIND_LABELS = new Map();
function kindWords(kind) {
    if (kind === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
        return 'everything';
    const [name = '', property] = kind.split('.');
    const label = (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(name).kindLabel(name);
    return property === undefined ? label : `${label} (${property})`;
}
/**
 * The same of several, each kind once: `S3 bucket (bucket_policy and bucket_policy_set)`, and `S3 bucket` alone where the
 * resources themselves are among them, since whatever is read of each or worked out is then not there either.
 */
function kindLabels(kinds) {
    const byKind = Map.groupBy(kinds, (kind) => kind.replace(/\..*/, ''));
    return [...byKind].map(([kind, own]) => {
        if (own.includes(kind))
            return kindLabel(kind);
        const properties = own.map((one) => one.slice(kind.length + 1));
        return `${kindLabel(kind)} (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(properties, MOST_PROPERTIES)})`;
    });
}
const MOST_PROPERTIES = 3;
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
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _accounts_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74184);
/* harmony import */ var _past_news_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74315);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
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
const MOST_LEFT_OPEN = 3;
/** `2 results hang on regions that the settings leave out and are unknown (rule-a and rule-b)`; null for none. */
function leftOpen({ outcomes }) {
    const open = outcomes.filter((outcome) => outcome.leftOpen !== undefined);
    const results = open.reduce((sum, outcome) => sum + (outcome.leftOpen?.length ?? 0), 0);
    if (results === 0)
        return null;
    const rules = [...new Set(open.map(({ rule }) => rule))].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n);
    const [hang, are] = results === 1 ? ['hangs', 'is'] : ['hang', 'are'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(results, 'result')} ${hang} on regions that the settings leave out and ${are} unknown (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(rules, MOST_LEFT_OPEN, 'rule')})`;
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
    const fresh = run.findings.filter((one) => one.standing === 'counted' && one.change !== undefined && (0,_past_news_js__WEBPACK_IMPORTED_MODULE_8__/* .isNew */ .B)(one)).length;
    const among = [
        counts.reopened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.reopened)} reopened`,
        fresh === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(fresh, 'change')} since the accepted state`,
    ].filter((part) => part !== '');
    const which = among.length === 0 ? '' : ` (${among.join(', ')})`;
    const parts = [
        counts.new === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.new)} new${which}`,
        counts.worsened === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.worsened)} worsened`,
        counts.known === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.known)} known`,
        counts.fixed === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.fixed)} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommas */ .rX)(counts.withdrawn)} no longer looked at (rule, account or region left out)`,
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
    const kinds = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .kindLabels */ .G8)(block.kinds), 4, 'kind');
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

/***/ 23931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ affectedWords),
/* harmony export */   y: () => (/* binding */ affectedName)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);
/* harmony import */ var _network_beyond_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53297);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);



const MOST = 5;
/** `i-1 (reachable from the internet), load balancer eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
function affectedWords(affected) {
    const distinct = [...new Set(affected.map((one) => `${affectedName(one)} (${wordsOf(one)})`))];
    const rest = distinct.length - MOST;
    if (rest <= 0)
        return distinct.join(', ');
    return `${distinct.slice(0, MOST).join(', ')} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(rest)} more`;
}
/** An instance by its id; else the interface, with what owns it. */
function affectedName({ id, instance, owner }) {
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD_INTERFACES */ .r)
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
    const [through, unread] = [true, false].map((wanted) => missing.filter((one) => one.startsWith(_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_) === wanted));
    const why = unread?.length === 0 ? 'unknown' : `unknown: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(unread ?? [])}`;
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD_INTERFACES */ .r)
        return why;
    if (through === undefined || through.length === 0)
        return `${doubtWords(between)}; ${why}`;
    const whom = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(through.map((one) => one.slice(_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_.length)));
    const words = `${_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_}${whom}${between[1] === 'reachable' ? '' : ' once it runs'}`;
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
function commandsFor(cli, { region: scope, homeRegion, fills = {} }) {
    if (cli === undefined)
        return null;
    const region = homeRegion ?? scope;
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

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"cloud-baseline","rE":"1.0.0","TB":"https://github.com/acme/cloud-baseline"}');

/***/ })

};
