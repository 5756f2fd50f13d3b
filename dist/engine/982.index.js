export const id = 982;
export const ids = [982];
export const modules = {

/***/ 55629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);


/** The order of every list of findings: severity (worst first), rule, account, region, id. */
function compareFindings(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.account, b.account) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.region, b.region) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.id, b.id) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.kind, b.kind));
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
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22893);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14877);
/* harmony import */ var _lists_with_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77381);




const NOWHERE = [];
/** Gathers gaps by their cause, in whatever order they come: what it keeps hardly follows the number of regions. */
class GapTally {
    #causes = new Map();
    #texts = new _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .SharedTexts */ .E();
    /** Those of one scope. */
    add(gaps) {
        for (const [region, here] of Map.groupBy(gaps, (gap) => gap.region)) {
            const including = (0,_lists_with_js__WEBPACK_IMPORTED_MODULE_1__/* .listsWith */ .K)(this.#texts.one(region));
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
            const known = sorted.get(regions) ?? this.#texts.list(regions.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n));
            sorted.set(regions, known);
            return known;
        };
        return [...this.#causes]
            .toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b))
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
    const last = messages[_model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_MESSAGES */ .rs - 1];
    if (message === '' || messages.includes(message) || (last !== undefined && message > last))
        return;
    messages.push(message);
    messages.sort(_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n);
    messages.length = Math.min(messages.length, _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_MESSAGES */ .rs);
}
function placesOf(byAccount, sort) {
    const accounts = [...byAccount.keys()].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n);
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
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/**
 * Rules that judged nothing although everything was there to be judged: no account has their environment, or no region
 * of the run has what they ask about. That is no pass. Where an account was not read at all, a gap tells of it, and what
 * the rule would have said there is unknown.
 */
function idleRules({ accounts, rules, outcomes, coverage }) {
    const silent = new Map(rules.map((rule) => [rule.id, rule]));
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
    for (const wanted of environments) {
        const word = wanted.toLowerCase();
        const meant = known.find((name) => name.startsWith(word) || word.startsWith(name.toLowerCase())) ??
            (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, known);
        if (meant !== null)
            return ` Did you mean ${meant}?`;
    }
    return '';
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
function alertCounts({ opened, stillOpen, closed, held, unsent }) {
    return [
        words(opened.length, 'opened'),
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
    const next = settings.history === null ? 'no history is kept, so it is not sent again' : 'the next run sends it';
    return `not accepted after ${tries} (${cause}); ${next}`;
}


/***/ }),

/***/ 72886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   NY: () => (/* binding */ countRun)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92830);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);






function countRun(run) {
    const bySeverity = noneOfAny();
    const byEnvironment = new Map();
    for (const name of environmentsOf(run))
        byEnvironment.set(name, noneOfAny());
    let violations = 0;
    let fresh = 0;
    let reopened = 0;
    for (const finding of run.findings) {
        if (finding.standing !== 'counted')
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
    const fixed = run.fixed.filter(({ standing }) => standing === 'counted');
    return {
        violations,
        bySeverity,
        byEnvironment,
        new: fresh,
        reopened,
        known: violations - fresh,
        fixed: fixed.filter(({ how }) => how !== 'withdrawn').length,
        withdrawn: fixed.filter(({ how }) => how === 'withdrawn').length,
        unseen: run.findings.filter(({ standing }) => standing === 'unseen').length,
        unknown: countUnknown(run),
        gaps: (0,_evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOfGaps */ ._w)((0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedGaps */ .xj)(run.coverage.gaps)),
        passed: run.outcomes.reduce((sum, { passed }) => sum + passed, 0),
    };
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
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
        .join(', ');
}
function environmentsOf(run) {
    const names = new Set([
        ...run.accounts.map(({ environment }) => environment.name),
        ...run.findings.map(({ environment }) => environment),
    ]);
    return [...names].toSorted((a, b) => Number((0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProductionName */ .Zq)(b)) - Number((0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProductionName */ .Zq)(a)) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a, b));
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
        const rules = run.rules.filter((rule) => environment === undefined || (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .appliesTo */ .Gl)(rule, environment));
        unread += rules.length;
    }
    return incompleteRegions + unseen.size + unread;
}


/***/ }),

/***/ 81982:
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
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(72886);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
;// CONCATENATED MODULE: ./build/src/report/words/finding-words.js



/** `34 resources: 30 high, 4 medium, 6 new, 1 more could not be looked at again`. */
function groupWords({ knowsNew }, { violations, unseen, bySeverity, severity }) {
    const fresh = knowsNew ? violations.filter(counts/* isNew */.BS).length : 0;
    const mixed = bySeverity[severity] < violations.length ? `: ${(0,counts/* severityWords */.D4)(bySeverity)}` : '';
    const hidden = violations.length > 0 ? unseen.length.toLocaleString('en-US') : (0,words/* count */.U9)(unseen.length, 'resource');
    return [
        ...(violations.length > 0 ? [`${(0,words/* count */.U9)(violations.length, 'resource')}${mixed}`] : []),
        ...(fresh > 0 ? [`${fresh.toLocaleString('en-US')} new`] : []),
        ...(unseen.length > 0
            ? [`${hidden}${violations.length > 0 ? ' more' : ''} could not be looked at again`]
            : []),
    ].join(', ');
}
/** `new`, `reopened`, `not seen this time`; null for a known one, and where nobody knows what is new. */
function stateWord({ knowsNew }, { state }) {
    if (state === 'unseen')
        return 'not seen this time';
    return state === 'known' || !knowsNew ? null : state;
}
/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
function sinceWords(run, { firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    const times = reopened > 0 ? `, reopened ${(0,words/* count */.U9)(reopened, 'time')}` : '';
    return `since ${(0,labels/* dayLabel */.nt)(firstSeen)} (${(0,labels/* spanLabel */.hE)(firstSeen, run.startedAt)}${times})`;
}

// EXTERNAL MODULE: ./build/src/evaluate/idle-rules.js
var idle_rules = __webpack_require__(38957);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/accounts/left-out.js + 1 modules
var left_out = __webpack_require__(49489);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 170 modules
var clouds = __webpack_require__(96824);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
;// CONCATENATED MODULE: ./build/src/report/way-out.js



/** Read wherever regions may be listed, which says nothing of the region itself. */
const REGION = 'aws_region';
/** What to do about regions that a policy keeps accounts out of, as a clause; null for any other gap. */
function wayOut(run, block) {
    if (block.deniedBy === null)
        return null;
    const { regions, accounts } = block;
    if (regions.includes(coverage/* EVERYTHING */.Qz)) {
        return block.actions.includes(clouds/* CLOUD */.OZ.regionsAction)
            ? 'name the regions to read by their codes in regions'
            : null;
    }
    if (!block.kinds.includes(coverage/* EVERYTHING */.Qz))
        return null;
    const them = regions.length === 1 ? 'it' : 'them';
    const own = accounts.filter((id) => run.settings.perAccount[id]?.regions !== undefined);
    const isRead = regions.some((region) => isReadElsewhere(run, region, accounts));
    const where = accounts.length === 1 ? "the account's entry" : "the accounts' entries";
    if (own.length === 0 && !isRead)
        return leaveOut(them, run.settings.regions, regions);
    const lists = new Set(accounts.map((id) => (0,region_pattern/* regionsOf */.NV)(run.settings, id)));
    const [list = []] = lists;
    const wish = lists.size === 1 ? list : [];
    return `${leaveOut(them, wish, regions)} (in ${where} of the configuration file)`;
}
function leaveOut(them, patterns, regions) {
    const takenIn = (0,region_pattern/* patternsIn */.fv)(patterns);
    const kept = patterns.filter((pattern) => !regions.includes(pattern));
    if (takenIn.length > 0 && (0,region_pattern/* patternsIn */.fv)(kept).length === 0)
        return `leave ${them} out of regions`;
    const out = regions.filter((region) => !takenIn.includes(region)).map((region) => `!${region}`);
    const list = [...(takenIn.length === 0 ? ['all'] : []), ...kept, ...out];
    return `leave ${them} out with regions: ${list.join(', ')}`;
}
/** Whether another account was read there: what leaves the region out of all would leave out that one as well. */
function isReadElsewhere({ coverage }, region, accounts) {
    return coverage.complete.some(({ account, kind, regions }) => kind !== REGION && !accounts.includes(account) && regions.includes(region));
}

;// CONCATENATED MODULE: ./build/src/report/words/sentences.js







/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
function checked(run, idle = (0,idle_rules/* idleRules */.q)(run).length) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== coverage/* EVERYTHING */.Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== resource/* GLOBAL_REGION */.j)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,words/* count */.U9)(all, 'account')}` : (0,words/* count */.U9)(accounts, 'account');
    const rules = run.rules.length;
    const judging = idle > 0 ? `${rules - idle} of ${(0,words/* count */.U9)(rules, 'rule')}` : (0,words/* count */.U9)(rules, 'rule');
    return `${judging} on ${(0,words/* count */.U9)(resources, 'resource')} in ${accountsRead} and ${(0,words/* count */.U9)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,words/* count */.U9)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,left_out/* leftOutWords */.N)(leftOut)})`;
}
/** `3 resources are left to the 2 accounts that own and share them, which this run does not read`; null for none. */
function notJudged({ leftToOwners }) {
    if (leftToOwners.length === 0)
        return null;
    const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0);
    const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them'];
    const [accounts, own] = leftToOwners.length === 1
        ? ['the account', 'owns and shares']
        : [`the ${(0,words/* count */.U9)(leftToOwners.length, 'account')}`, 'own and share'];
    return `${(0,words/* count */.U9)(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them}, which this run does not read`;
}
/** Why nobody knows what changed, where that is so: a note, since nothing is wrong. Without a full stop. */
function noPast({ past }) {
    if (past.status === 'loaded' || past.status === 'damaged')
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
    const reopened = counts.reopened === 0 ? '' : ` (${counts.reopened.toLocaleString('en-US')} reopened)`;
    const parts = [
        counts.new === 0 ? '' : `${counts.new.toLocaleString('en-US')} new${reopened}`,
        counts.known === 0 ? '' : `${counts.known.toLocaleString('en-US')} known`,
        counts.fixed === 0 ? '' : `${counts.fixed.toLocaleString('en-US')} fixed`,
        counts.withdrawn === 0
            ? ''
            : `${counts.withdrawn.toLocaleString('en-US')} no longer looked at (rule, account or region left out)`,
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return 'Nothing new and nothing fixed since the last run';
    return `${(0,words/* enumerate */.HL)(parts)} since the last run`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    const { startedAt } = run;
    return Date.parse(previousAt) <= Date.parse(startedAt)
        ? `Last run: ${(0,labels/* timeLabel */.Sp)(previousAt)}, ${(0,labels/* spanLabel */.hE)(previousAt, startedAt)} before this one`
        : `Last run: ${(0,labels/* timeLabel */.Sp)(previousAt)}, ${(0,labels/* spanLabel */.hE)(startedAt, previousAt)} after this one, so a clock is wrong`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = (0,words/* some */.zN)(block.kinds.map(labels/* kindLabel */.tf), 4, 'kind');
    if (block.regions.includes(coverage/* EVERYTHING */.Qz))
        return `${kinds} in ${(0,labels/* regionLabel */.p)(coverage/* EVERYTHING */.Qz)}`;
    return `${kinds} in ${(0,words/* some */.zN)(block.regions.map(labels/* regionLabel */.p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(run, block) {
    const way = wayOut(run, block);
    if (way !== null)
        return `${reasonOf(block)}: ${way}`;
    if (block.actions.length === 0)
        return reasonOf(block);
    return `${reasonOf(block)}, ${verbOf(block)} ${(0,words/* some */.zN)(block.actions, 4, 'action')}`;
}
/** `denied by a service control policy`, where AWS says so. */
function reasonOf({ reason, deniedBy }) {
    return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${(0,words/* withArticle */.vJ)(deniedBy)}`;
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
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return (0,words/* some */.zN)(block.accounts.map((id) => accounts.label(id)), most, 'account');
}

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
        return `- ${clean(who(block, accounts, 2), 200)}: ${clean(whatAndWhere(block), 200)} (${clean(why(run, block), 200)})`;
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
        unknown: String(counts.unknown),
        gaps: String(counts.gaps),
        'alerts-triggered': numberOf(targets.flatMap(({ opened, stillOpen }) => [...opened, ...stillOpen])),
        'alerts-resolved': numberOf(targets.flatMap(({ closed }) => closed)),
        'report-dir': run.settings.reportDir,
        json: missing.includes(RESULT_FILE) ? '' : (0,external_node_path_.join)(run.settings.reportDir, RESULT_FILE),
    };
}
/** An alert that several targets know of is one. */
function numberOf(intents) {
    return String(new Set(intents.map(({ key }) => key)).size);
}

// EXTERNAL MODULE: ./build/src/report/formats/result-file.js + 1 modules
var result_file = __webpack_require__(37499);
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
    return details(title, blocks([intro, ...changedOf(frameworks), table(head, rows, 1), ...frameworks.map(sectionOf)]));
}
/** In the order in which they are listed: what got worse first. */
const CHANGES = [
    ['no-longer-met', 'no longer met'],
    ['no-longer-assessed', 'could not be assessed again'],
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
    const met = withStatus(framework, 'met');
    const inPart = met.filter(({ partial }) => partial === true);
    const whole = met.filter(({ partial }) => partial !== true);
    const counts = `${notMet.length} not met, ${notAssessed.length} not assessed, ${met.length} met`;
    return details(safe `${nameOf(framework)}: ${counts}`, blocks([
        ...listOf('Not met', notMet),
        ...listOf('Not assessed', notAssessed),
        ...listOf('Met in part: the rest is not for rules to decide', inPart),
        ...listOf('Met', whole),
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
    const { id, title, status, violations, partial, note, reason } = requirement;
    const open = reason === undefined ? '' : 'at least ';
    const found = status === 'not-met' ? safe `: ${open}${(0,words/* count */.U9)(violations, 'violation')}` : '';
    const lines = [safe `${strong(id)} ${title}${found}`];
    if (note !== undefined)
        lines.push(safe `<em>${partial === true ? 'In part: ' : ''}${note}</em>`);
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

// EXTERNAL MODULE: ./build/src/report/alert-facts.js
var alert_facts = __webpack_require__(456);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-counts.js


/** Shape and word beside the colour: nobody has to tell red from orange. */
const MARKS = { critical: '🟥', high: '🔶', medium: '🟡', low: '🔹' };
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

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-changes.js





/** Of each list: the rest of what is new stands with its rule, the rest of what is fixed in a fold. */
const MOST_OPEN = 10;
const MOST_FIXED = 100;
const HOW = {
    repaired: 'repaired',
    deleted: 'deleted',
    withdrawn: 'rule, account or region left out',
};
/** What the last run did not know, worst first. */
function newOf(view) {
    const { fresh } = view;
    if (fresh.length === 0)
        return null;
    const items = fresh.slice(0, MOST_OPEN).map((finding) => newItem(view, finding));
    const rest = fresh.length - items.length;
    return blocks([
        strong(`New (${fresh.length.toLocaleString('en-US')})`),
        bullets(rest > 0 ? [...items, moreLine(rest)] : items),
    ]);
}
function newItem(view, finding) {
    const { id, severity, state } = finding;
    const { accounts, run } = view;
    const title = run.rules.find((rule) => rule.id === finding.rule)?.title ?? finding.rule;
    const again = state === 'reopened' ? safe `${strong('🔁 reopened')} ` : '';
    const shown = markdown_link(code(id), (0,clouds/* consoleLink */.i1)(finding, accounts.get(finding.account)));
    return safe `${MARKS[severity]} ${again}${shown}${summary_changes_nameOf(finding)} · ${accounts.shortLabel(finding.account)} · ${finding.region}: ${markdown_text(title, 200)}`;
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
    const folded = items.slice(MOST_OPEN);
    return blocks([
        title,
        bullets(items.slice(0, MOST_OPEN)),
        folded.length === 0 ? null : details(safe `${fixed.length - MOST_OPEN} more`, bullets(folded)),
    ]);
}
function fixedItem({ accounts, run }, fixed) {
    const { id, account, region, how, firstSeen } = fixed;
    const title = run.rules.find((rule) => rule.id === fixed.rule)?.title ?? fixed.rule;
    const since = firstSeen === null ? '' : `, open since ${(0,labels/* dayLabel */.nt)(firstSeen)}`;
    const shown = markdown_link(code(id), how === 'deleted' ? null : (0,clouds/* consoleLink */.i1)(fixed, accounts.get(account)));
    return join([
        safe `${shown}${summary_changes_nameOf(fixed)} · ${accounts.shortLabel(account)} · ${region}`,
        safe `: ${HOW[how]}${since}; ${markdown_text(title, 200)}`,
    ], safe ``);
}
function summary_changes_nameOf({ id, name }) {
    return name === id ? safe `` : safe ` ${markdown_text(name, NAME_LIMIT)}`;
}

;// CONCATENATED MODULE: ./build/src/report/formats/summary/summary-head.js







const ICONS = { violations: '❌', incomplete: '⚠️', pass: '✅' };
const summary_head_MOST_GAP_BLOCKS = 4;
const MOST_ALERTS = 5;
/** The first screen: verdict, what is new and what was fixed, what was not seen, alerts, counts. */
function headOf(view) {
    const { run, verdict, counts } = view;
    return blocks([
        safe `## ${ICONS[verdict]} Cloud Baseline: ${view.headline}`,
        openingOf(view),
        newOf(view),
        fixedOf(view),
        summary_head_notSeen(view),
        run.past.status === 'damaged' ? box('WARNING', historyLine(run)) : null,
        ...view.targets.map(alertsOf),
        counts.violations === 0 ? null : countTable(view),
    ]);
}
function openingOf({ run, verdict, counts, idleRules }) {
    const seen = safe `Checked ${checked(run, idleRules)}.`;
    const parts = [
        verdict === 'incomplete'
            ? safe `${seen} No rule is violated in what was read; the rest is unknown.`
            : seen,
    ];
    const changed = changes(run, counts);
    if (changed !== null)
        parts.unshift(safe `${strong(changed)}.`);
    const leftOut = notToRead(run);
    if (leftOut !== null)
        parts.push(safe `${leftOut}.`);
    const left = notJudged(run);
    if (left !== null)
        parts.push(safe `${left}.`);
    const last = lastRun(run);
    if (last !== null)
        parts.push(safe `${last}.`);
    return join(parts, safe ` `);
}
function historyLine(run) {
    return safe `${strong('The history could not be read.')} ${run.past.message}
What is new and what was fixed is not known.`;
}
function summary_head_notSeen({ run, accounts, gaps, shortfall }) {
    if (shortfall === null)
        return null;
    const lines = gaps.slice(0, summary_head_MOST_GAP_BLOCKS).map((block) => {
        return safe `${strong(who(block, accounts, 2))}: ${whatAndWhere(block)} (${why(run, block)})`;
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
    const head = ['severity', 'rule', 'resources', ...(knowsNew ? ['new'] : [])];
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
function freshOf({ violations }) {
    const fresh = violations.filter(counts/* isNew */.BS).length;
    return fresh === 0 ? safe `` : strong(fresh);
}

// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/words/commands.js
var commands = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
;// CONCATENATED MODULE: ./build/src/text/first-sentence.js
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The first sentence of a text of several, on one line; dots within names and numbers end none. */
function firstSentence(text) {
    const line = text.trim().replaceAll(/[ \t\r\n]+/g, ' ');
    const [first] = sentences.segment(line);
    return first?.segment.trim() ?? '';
}

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
const MOST_COMMANDS = 5;
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
        const isWorst = group.severity === worst || (view.knowsNew && group.violations.some(counts/* isNew */.BS));
        // Dozens of rules are low in most accounts.
        const isOpen = isWorst && group.severity !== 'low';
        const isFolded = !isOpen && (group.severity === 'medium' || group.severity === 'low');
        const markdown = isOpen ? openSection(view, group, most) : lineSection(view, group, most, isFolded);
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
function openSection(view, group, most) {
    const address = group.rule === null ? null : addressOf(view.run, group.rule);
    const title = markdown_link(markdown_text(group.title, 200), address);
    const fold = details('Why, fix and references', blocks(moreOf(view, group)));
    return blocks([
        safe `### ${leadOf(group)} ${title} (${groupWords(view, group)})`,
        ...firstOf(view, group, most),
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
function firstOf(view, group, most) {
    const { rule, violations, unseen } = group;
    return [
        rule === null || rule.risk === '' ? null : markdown_text(firstSentence(rule.risk)),
        accountsOf(view, group),
        ...itemsOf(view, [...violations, ...unseen], group, most),
    ];
}
/** Null where its first sentence, which stands above, is all of it. */
function restOfRisk({ risk }) {
    return risk.replaceAll(/\s+/g, ' ').trim() === firstSentence(risk) ? null : prose(risk);
}
/** For whoever is about to mend it. */
function moreOf(view, group) {
    const { rule } = group;
    const address = rule === null ? null : addressOf(view.run, rule);
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
function addressOf({ links }, { place }) {
    const files = place.shipped ? links.packs : links.files;
    return files === null ? null : `${files}${place.file}#L${place.line}`;
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
function itemsOf(view, findings, group, most) {
    if (most === 0)
        return [moreLine(findings.length, findings.length === 1 ? 'resource' : 'resources')];
    const shown = findings.slice(0, most);
    const listOf = (part) => bullets(part.map((finding) => resourceItem(view, finding, group)));
    const open = shown.slice(0, OPEN_ITEMS);
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
    const { accounts } = view;
    const state = stateWord(view, finding);
    const since = sinceWords(view.run, finding);
    const title = join([
        ...(state === null ? [] : [strong(`${SIGNS[state]} ${state}`)]),
        ...(finding.severity === group.severity ? [] : [strong(finding.severity)]),
        markdown_link(code(finding.id), (0,clouds/* consoleLink */.i1)(finding, accounts.get(finding.account))),
        ...(finding.name === finding.id ? [] : [markdown_text(finding.name, NAME_LIMIT)]),
    ], safe ` `);
    const place = [accounts.shortLabel(finding.account), finding.region, ...(since === null ? [] : [since])];
    const affected = (0,affected_words/* affectedWords */.c)(finding.affected);
    const about = [
        ...(finding.because === undefined ? [] : [markdown_text(finding.because)]),
        ...(0,opens_words/* aboutWords */.HW)(finding, MOST_SERVICES).map((sentence) => markdown_text(sentence)),
        ...(affected === '' ? [] : [markdown_text(`Behind it: ${affected}`)]),
    ];
    const lead = join([title, ...place], safe ` · `);
    return about.length === 0 ? lead : stack([lead, join(about, safe ` · `)]);
}
const SIGNS = { new: '🆕', reopened: '🔁', 'not seen this time': '❔' };
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
    const shown = violations.slice(0, MOST_COMMANDS);
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
        strong(who(block, accounts, 5)),
        (0,words/* some */.zN)(block.regions.map(labels/* regionLabel */.p), 20, 'region'),
        safe `<em>${(0,words/* some */.zN)(block.kinds.map(labels/* kindLabel */.tf), 10, 'kind')}</em>`,
        ...reasonLines(run, block),
    ]));
    const rest = gaps.slice(MOST_GAP_ITEMS).reduce((sum, block) => sum + block.gaps, 0);
    const list = blocks([bullets(items), rest > 0 ? moreLine(rest, rest === 1 ? 'gap' : 'gaps') : null]);
    return details(safe `<b>Not seen: ${(0,words/* count */.U9)(counts.gaps, 'gap')}</b>`, list);
}
function reasonLines(run, block) {
    const reason = strong(reasonOf(block));
    const way = wayOut(run, block);
    const actions = join(block.actions.slice(0, 10).map((action) => code(action)));
    const called = safe `${reason}, ${verbOf(block)} ${actions}`;
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
    const first = noPast(run);
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
        gapsOf(view),
        complianceOf(view.run),
        warningsOf(view.run),
        footOf(view),
    ];
    const frame = blocks([head, ...tail]).source;
    const rules = rulesOf(view, SUMMARY_BYTES - (0,text_limit/* byteLength */.d)(frame) - 10);
    return `${blocks([head, rules, ...tail]).source}\n`;
}
function leftOf({ run, listed }) {
    const words = (0,counts/* severityWords */.D4)(listed.left);
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

;// CONCATENATED MODULE: ./build/src/report/formats/terminal/text-report.js














const text_report_MOST_RULES = 20;
const text_report_MOST_RESOURCES = 5;
const MOST_LINES = 10;
/** Code points of a text from outside. */
const SENTENCE = 300;
/** The summary for a terminal: at most 100 columns, no Markdown, the same order. */
function renderText(view) {
    const { run, counts } = view;
    const first = noPast(run);
    const sections = [
        text_report_headOf(view),
        newLines(view),
        fixedLines(view),
        text_report_notSeen(view),
        view.targets.flatMap(targetLines),
        counts.violations === 0 ? [] : columns(countRows(view), '  '),
        ...ruleSections(view),
        listed('Warning: ', run.warnings),
        first === null ? [] : wrap(`${(0,text_limit/* limitCodePoints */.s)(first, SENTENCE)}.`),
        wrap(`Took ${(0,labels/* durationLabel */.vV)(run.startedAt, run.finishedAt)}, Cloud Baseline ${run.version}`),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function text_report_headOf({ run, counts, headline, idleRules }) {
    const leftOut = notToRead(run);
    const left = notJudged(run);
    const past = run.past.status === 'damaged' ? run.past.message.trim().replace(/\.$/, '') : changes(run, counts);
    const last = lastRun(run);
    return [
        ...wrap(`Cloud Baseline: ${headline}`),
        ...(past === null ? [] : wrap(`${(0,text_limit/* limitCodePoints */.s)(past, SENTENCE)}.${last === null ? '' : ` ${last}.`}`)),
        ...wrap(`Checked ${checked(run, idleRules)}.${leftOut === null ? '' : ` ${leftOut}.`}`),
        ...(left === null ? [] : wrap(`${left}.`)),
    ];
}
function newLines({ fresh, accounts, run }) {
    if (fresh.length === 0)
        return [];
    const titles = new Map(run.rules.map(({ id, title }) => [id, title]));
    const lines = fresh.map(({ id, name, account, region, severity, state, rule }) => {
        const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
        const again = state === 'reopened' ? ', reopened' : '';
        const place = `${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}${again}`;
        return `${severity}: ${shown}, ${place}: ${(0,text_limit/* limitCodePoints */.s)(titles.get(rule) ?? rule, 200)}`;
    });
    return [`New (${fresh.length.toLocaleString('en-US')}):`, ...listed('- ', lines, '  ')];
}
function text_report_notSeen({ run, accounts, gaps: blocks, shortfall }) {
    if (shortfall === null)
        return [];
    const lines = blocks.slice(0, MOST_LINES).map((block) => {
        const message = block.messages[0] === undefined ? '' : `: ${(0,text_limit/* limitCodePoints */.s)(block.messages[0], SENTENCE)}`;
        return `- ${who(block, accounts, 3)}: ${whatAndWhere(block)} (${why(run, block)})${message}`;
    });
    return [
        ...wrap(`NOT SEEN: ${shortfall}. Anything there is unknown.`),
        ...lines.flatMap((line) => wrap(line, '  ')),
        ...more(blocks.length - lines.length, 'cause'),
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
    return [
        ...(counted.length > 0 ? wrap(`${facts.label}: ${counted.join(', ')}`) : []),
        ...listed('- ', lines, '  '),
    ];
}
function ruleSections(view) {
    const { run, unused: folded } = view;
    const { groups, left } = view.listed;
    const words = (0,counts/* severityWords */.D4)(left);
    return [
        ...groups.slice(0, text_report_MOST_RULES).map((group) => ruleLines(view, group)),
        more(groups.length - text_report_MOST_RULES, 'rule'),
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
        ...more(findings.length - text_report_MOST_RESOURCES, ''),
        ...(fix === undefined ? [] : wrap(`How to fix: ${(0,text_limit/* limitCodePoints */.s)(fix, 600)}`, '  ')),
    ];
}
function resourceLines(view, finding) {
    const name = finding.name === finding.id ? '' : ` ${(0,text_limit/* limitCodePoints */.s)(finding.name, 80)}`;
    const words = [sinceWords(view.run, finding), stateWord(view, finding)].filter((word) => word !== null);
    const where = `${(0,text_limit/* limitCodePoints */.s)(view.accounts.label(finding.account), 80)}, ${finding.region}`;
    const evidence = finding.because === undefined ? [] : wrap((0,text_limit/* limitCodePoints */.s)(finding.because, SENTENCE), '      ');
    const affected = (0,affected_words/* affectedWords */.c)(finding.affected);
    const behind = affected === '' ? [] : wrap(`Behind it: ${affected}`, '      ');
    const fix = finding.fix === undefined ? [] : wrap(`Fix: ${(0,text_limit/* limitCodePoints */.s)(finding.fix, 400)}`, '      ');
    const about = (0,opens_words/* aboutWords */.HW)(finding).flatMap((sentence) => wrap(sentence, '      '));
    const lead = wrap(`- ${finding.id}${name}, ${[where, ...words].join(', ')}`, '  ');
    return [...lead, ...evidence, ...about, ...behind, ...fix];
}
function fixedLines({ fixed, accounts, run }) {
    const titles = new Map(run.rules.map(({ id, title }) => [id, title]));
    const lines = fixed.map(({ id, name, account, region, rule, how }) => {
        const shown = name === id ? id : `${id} ${(0,text_limit/* limitCodePoints */.s)(name, 80)}`;
        const left = how === 'withdrawn' ? ' (no longer looked at)' : '';
        return `${shown}, ${(0,text_limit/* limitCodePoints */.s)(accounts.shortLabel(account), 80)}, ${region}: ${(0,text_limit/* limitCodePoints */.s)(titles.get(rule) ?? rule, 200)}${left}`;
    });
    return lines.length === 0
        ? []
        : [`Fixed (${lines.length.toLocaleString('en-US')}):`, ...listed('- ', lines, '  ')];
}
function listed(lead, lines, indent = '') {
    const shown = lines
        .slice(0, MOST_LINES)
        .flatMap((line) => wrap(lead + (0,text_limit/* limitCodePoints */.s)(line, 2 * SENTENCE), indent));
    return [...shown, ...more(lines.length - MOST_LINES, '')];
}
function more(rest, noun) {
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

/***/ 37499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C8: () => (/* binding */ renderResult)
});

// UNUSED EXPORTS: RESULT_SCHEMA, buildResult, serializeResult

// EXTERNAL MODULE: ./build/src/evaluate/finding-order.js
var finding_order = __webpack_require__(55629);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var load_parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
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
const RESULT_SCHEMA = 2;
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
        findings: run.findings.toSorted(finding_order/* compareFindings */.E),
        fixed: run.fixed.toSorted(finding_order/* compareFindings */.E),
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
const NESTED = new Set(['coverage', 'alerts', 'counts']);
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

/***/ 56244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inUnusedRegion),
/* harmony export */   w: () => (/* binding */ unusedWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72886);


/**
 * Whether a finding is one of those that every region has in which nobody did anything: low, in a region of which all
 * was read that shows use, and there is none. New ones since the last run stand for themselves.
 */
function inUnusedRegion(run) {
    const unused = new Map(run.coverage.unused?.map(({ account, regions }) => [account, new Set(regions)]));
    const knowsNew = run.past.status === 'loaded';
    return (finding) => finding.severity === 'low' &&
        finding.standing === 'counted' &&
        !(knowsNew && (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isNew */ .BS)(finding)) &&
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

/***/ 74331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ timeLabel),
/* harmony export */   bX: () => (/* binding */ Accounts),
/* harmony export */   hE: () => (/* binding */ spanLabel),
/* harmony export */   nt: () => (/* binding */ dayLabel),
/* harmony export */   p: () => (/* binding */ regionLabel),
/* harmony export */   tf: () => (/* binding */ kindLabel),
/* harmony export */   vV: () => (/* binding */ durationLabel)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96824);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22893);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);



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
/** Time between two ISO times in its largest whole unit: `3 minutes`, `26 hours`, `40 days`. */
function spanLabel(from, to) {
    const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
    if (minutes < 120)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(minutes, 'minute');
    if (minutes < 48 * 60)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.floor(minutes / 60), 'hour');
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.floor(minutes / 1440), 'day');
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
    if (kind === _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz)
        return 'everything';
    const [name = '', property] = kind.split('.');
    const label = (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(name).kindLabel(name);
    return property === undefined ? label : `${label} (${property})`;
}
function regionLabel(region) {
    return region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz ? 'all regions' : region;
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
        return id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz ? this.label(id) : (this.nameOf(id) ?? id);
    }
    /** `payments (111122223333)`. */
    label(id) {
        if (id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING */ .Qz)
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
        case 'open':
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
    return [madeByWords(finding), opensWords([finding], most)].filter((sentence) => sentence !== '');
}
/** Empty where no service made the resource. */
function madeByWords({ madeBy }) {
    return madeBy === undefined
        ? ''
        : `${madeBy} made this for itself: leave its rules alone, or change them only as the guide of that service says`;
}


/***/ })

};
