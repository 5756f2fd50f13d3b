export const id = 5636;
export const ids = [5636];
export const modules = {

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


/***/ })

};
