export const id = 4157;
export const ids = [4157];
export const modules = {

/***/ 77836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ servicesBeside),
/* harmony export */   r_: () => (/* binding */ tellOnce),
/* harmony export */   ys: () => (/* binding */ coversOf)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _network_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92926);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54572);
/* harmony import */ var _news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74315);




/**
 * One cause, one finding: which findings are covered, because others of the same resource report the same fault and are as
 * bad and as certain.
 *
 * Each permission is reported once: by the worst finding that rests on it, and among equals by the one about the most ports
 * that the permission opens. So the finding of one permission does not depend on any other, and there are never more
 * findings than permissions that have to go. A finding about a change claims none: where findings about the state, as bad
 * as it is, report all the permissions that it opened, it is covered, and else it speaks beside them. Where no permissions are known, a rule's `covered_by` decides, and for what
 * could not be looked at again, what covered it before.
 * @param rules by id and former ids
 * @param goesOn of findings without news, those to prefer: what is already open under their name stays there
 */
function coversOf(findings, rules, goesOn = () => false) {
    const covers = new Map();
    for (const here of Map.groupBy(findings, placeOf).values()) {
        if (here.length < 2)
            continue;
        const reporters = reportersOf(here, rules, goesOn);
        for (const finding of here) {
            const [first, ...others] = reportersFor(finding, here, reporters, rules);
            if (first !== undefined)
                covers.set(finding.fingerprint, [first, ...others]);
        }
    }
    return covers;
}
/**
 * The findings, each with what covers it, or with what it covers. One that covers what the last run did not know is itself
 * new: a permission that was widened counts as news.
 */
function tellOnce(findings, rules) {
    const covers = coversOf(findings, rules);
    const beside = servicesBeside(findings, covers);
    const news = new Set(findings
        // That an exception ran out opens nothing wider. A change is new to the accepted state; whether what it opened is new,
        // the finding about the state says itself.
        .filter((one) => (0,_news_js__WEBPACK_IMPORTED_MODULE_0__/* .isNew */ .B)(one) && one.lapsed !== true && one.change === undefined && one.permissions !== undefined)
        .flatMap(({ fingerprint }) => (covers.get(fingerprint) ?? []).map((cover) => cover.fingerprint)));
    return findings.map((finding) => {
        const { fingerprint } = finding;
        const coveredBy = covers.get(fingerprint)?.[0].rule ?? null;
        const alsoOpens = beside.get(fingerprint);
        const isNews = finding.state === 'known' && news.has(fingerprint);
        if (coveredBy === finding.coveredBy && alsoOpens === undefined && !isNews)
            return finding;
        const changes = {
            coveredBy,
            ...(alsoOpens === undefined ? {} : { alsoOpens }),
            ...(isNews ? { state: 'new' } : {}),
        };
        return Object.assign({}, finding, changes);
    });
}
/** By fingerprint of a finding that covers others: the services that these open. */
function servicesBeside(findings, covers) {
    const services = new Map();
    for (const { fingerprint, opens } of findings) {
        if (opens === undefined)
            continue;
        for (const { fingerprint: cover } of covers.get(fingerprint) ?? []) {
            services.set(cover, [...(services.get(cover) ?? []), opens]);
        }
    }
    for (const [cover, names] of services)
        services.set(cover, [...new Set(names)].toSorted(_network_services_js__WEBPACK_IMPORTED_MODULE_1__/* .compareServices */ .K));
    return services;
}
/** Empty where the finding is not covered. */
function reportersFor(finding, here, reporters, rules) {
    const ofPermissions = (one) => [
        ...new Set((one.permissions ?? []).flatMap(({ id }) => reporters.get(id) ?? [])),
    ];
    if (finding.permissions !== undefined && finding.change !== undefined) {
        const told = ofPermissions(finding).filter((one) => isAsGood(one, finding));
        const isTold = ({ id }) => told.some((one) => one === reporters.get(id));
        return finding.permissions.every(isTold) ? told : [];
    }
    if (finding.permissions !== undefined) {
        const told = ofPermissions(finding);
        return told.includes(finding) ? [] : told;
    }
    const last = lastOf(finding, (one) => namedCover(one, here, rules));
    const told = ofPermissions(last);
    if (told.length > 0 && !told.includes(last))
        return told;
    return last === finding ? [] : [last];
}
/** By permission: the finding that reports it. */
function reportersOf(here, rules, goesOn) {
    const claims = here
        .filter(({ change }) => change === undefined)
        .flatMap((finding) => (finding.permissions ?? []).map(({ id, ports }) => ({ finding, id, ports })));
    const reporters = new Map();
    for (const [id, own] of Map.groupBy(claims, (claim) => claim.id)) {
        const ranked = own.toSorted((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(a.finding.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(b.finding.severity) ||
            Number(isShipped(a.finding, rules)) - Number(isShipped(b.finding, rules)) ||
            b.ports - a.ports ||
            Number(a.finding.opens === undefined) - Number(b.finding.opens === undefined) ||
            (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.finding.rule, b.finding.rule));
        const worst = ranked[0]?.finding.severity;
        const isOld = own.every(({ finding }) => finding.state === 'known');
        const going = isOld
            ? ranked.find(({ finding }) => finding.severity === worst && goesOn(finding))
            : undefined;
        const reporter = (going ?? ranked[0])?.finding;
        if (reporter !== undefined)
            reporters.set(id, reporter);
    }
    return reporters;
}
/** Whoever writes a rule of their own wants its words, and its alert. */
function isShipped({ rule }, rules) {
    return rules.get(rule)?.place.shipped !== false;
}
/** The finding of this resource that the rule, or the last run, names as covering this one. */
function namedCover(finding, here, rules) {
    if (finding.permissions !== undefined)
        return undefined;
    const names = [finding.coveredBy ?? [], rules.get(finding.rule)?.alert.coveredBy ?? []].flat();
    for (const name of names) {
        const broader = here.find(({ rule }) => rule === (rules.get(name)?.id ?? name));
        if (broader !== undefined && broader !== finding && isAsGood(broader, finding))
            return broader;
    }
    return undefined;
}
/** Follows from rule to broader rule. Of rules that go round in a circle, the first by id stands for all. */
function lastOf(start, next) {
    const path = [start];
    for (let at = next(start); at !== undefined; at = next(at)) {
        const seen = path.indexOf(at);
        if (seen >= 0)
            return path.slice(seen).toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.rule, b.rule))[0] ?? at;
        path.push(at);
    }
    return path.at(-1) ?? start;
}
function isAsGood(broader, finding) {
    if ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(broader.severity) > (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(finding.severity) || broader.how !== finding.how)
        return false;
    return broader.result === finding.result || broader.result === 'violation';
}
function placeOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}


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

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gT: () => (/* binding */ fitHistory),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* unused harmony export HISTORY_LIMITS */
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);
/* harmony import */ var _serialize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76290);





/** A second to load, and what is quickly fetched and kept in each run. */
const HISTORY_LIMITS = { findings: 150_000, bytes: 10_000_000 };
/** No finding takes more when it is packed: so what few take need not be measured. */
const MOST_BYTES_EACH = 1000;
/** One of so many is left out beyond what is reckoned, so that it takes few rounds. */
const SPARE = 200;
/**
 * The history as far as the limits allow: then what matters least is left out, and the history says how much. First what is
 * fixed, that of long ago first; then names, ARNs and tags; then what is open without an alert, of the lowest severity
 * first. What is open at targets of alerts always stays.
 */
function fitHistory(history, limits = HISTORY_LIMITS) {
    const { leftOut: _, ...whole } = history;
    const excess = excessOf(whole, limits);
    if (excess <= 1)
        return whole;
    const first = leaveOut(whole, fixedOf(whole), excess, limits);
    const isEnough = first.excess <= 1;
    const bare = isEnough ? first.history : withoutDetails(first.history);
    const last = leaveOut(bare, isEnough ? [] : withoutAlert(bare), excessOf(bare, limits), limits);
    const details = isEnough ? 0 : Object.keys(last.history.findings).length;
    return { ...last.history, leftOut: { fixed: first.number, details, open: last.number } };
}
/** Without as many of the candidates, in their order, as it takes; or without all of them. */
function leaveOut(whole, candidates, before, limits) {
    let excess = before;
    let history = whole;
    let number = 0;
    while (excess > 1 && number < candidates.length) {
        const left = Object.keys(history.findings).length;
        number += Math.max(1, Math.round(left * (1 - 1 / excess))) + Math.floor(left / SPARE);
        number = Math.min(number, candidates.length);
        history = without(whole, candidates.slice(0, number));
        excess = excessOf(history, limits);
    }
    return { history, excess, number };
}
function without(history, entries) {
    const gone = new Set(entries.map(([fingerprint]) => fingerprint));
    const kept = Object.entries(history.findings).filter(([fingerprint]) => !gone.has(fingerprint));
    return { ...history, findings: Object.fromEntries(kept) };
}
/** How many times the limit: 1 and less are within. */
function excessOf(history, limits) {
    const number = Object.keys(history.findings).length;
    const ofNumber = number / limits.findings;
    if (ofNumber > 1 || number * MOST_BYTES_EACH <= limits.bytes)
        return ofNumber;
    return Math.max(ofNumber, (0,_serialize_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeHistory */ .p)(history, 'packed').length / limits.bytes);
}
function fixedOf({ findings }) {
    return Object.entries(findings)
        .filter(([, { fixedAt }]) => fixedAt !== null)
        .toSorted(([, a], [, b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.fixedAt ?? '', b.fixedAt ?? ''));
}
function withoutDetails(history) {
    const findings = Object.entries(history.findings).map(([fingerprint, finding]) => {
        const { tags: _, ...rest } = finding;
        return [fingerprint, { ...rest, name: finding.id, arn: '' }];
    });
    return { ...history, findings: Object.fromEntries(findings) };
}
function withoutAlert({ findings, ledgers }) {
    const alerts = Object.values(ledgers).flatMap((ledger) => Object.values(ledger.alerts));
    const byRule = Map.groupBy(alerts, ({ rule }) => rule);
    return Object.entries(findings)
        .filter(([fingerprint, finding]) => ![finding.rule, _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz].some((rule) => byRule.get(rule)?.some((entry) => isAbout(entry, finding, fingerprint))))
        .toSorted(([, a], [, b]) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a.severity) || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(b.firstSeen, a.firstSeen));
}
function isAbout(entry, { account }, fingerprint) {
    return (entry.account ?? account) === account && (entry.fingerprint ?? fingerprint) === fingerprint;
}
/** A sentence; null where nothing was left out. */
function leftOutSentence(whose, leftOut) {
    if (leftOut === undefined)
        return null;
    const { fixed, details, open } = leftOut;
    const will = whose === 'this' ? 'the next run will take for new' : 'this run takes for new';
    const parts = [
        fixed === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(fixed, 'fixed finding')}, whose return will count as new`,
        details === 0 ? '' : `the names and tags of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(details, 'open finding')}`,
        open === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(open, 'open finding')} without an alert, which ${will}`,
    ].filter((part) => part !== '');
    return whose === 'this'
        ? `The history would be too large, so it leaves out ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(parts)}.`
        : `The history of the last run would have been too large, so it left out ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(parts)}.`;
}


/***/ }),

/***/ 87770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rememberedFindings)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);


/**
 * What the last run knew, by fingerprint; empty unless a history was loaded. A finding under a former id of a rule
 * (`aliases`) is brought to the present one, so that renaming a rule neither fixes nor adds anything.
 */
function rememberedFindings(loaded, rules) {
    if (loaded.status !== 'loaded')
        return new Map();
    const byName = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesByName */ .MU)(rules);
    const direct = new Map();
    const renamed = new Map();
    for (const [key, finding] of Object.entries(loaded.history.findings)) {
        const rule = byName.get(finding.rule)?.id ?? finding.rule;
        if (rule === finding.rule)
            direct.set(key, finding);
        else {
            const current = { ...finding, rule };
            renamed.set((0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(current), current);
        }
    }
    return new Map([...renamed, ...direct]);
}


/***/ }),

/***/ 35648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withChanges),
/* harmony export */   b: () => (/* binding */ nextCompliance)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _rules_load_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7472);


/**
 * How the requirements stand against the last run that could assess them. Only what changed in the accounts counts: not
 * other rules, other parameters, what the settings leave out since, or accounts that are read for the first time.
 */
function withChanges(frameworks, run, loaded) {
    if (loaded.status !== 'loaded')
        return frameworks;
    const changeOf = comparing(run);
    return frameworks.map((framework) => {
        const before = loaded.history.compliance[framework.id] ?? {};
        const requirements = framework.requirements.map((requirement) => {
            const change = changeOf(requirement, before[requirement.id]);
            return change === null ? requirement : { ...requirement, change };
        });
        return { ...framework, requirements };
    });
}
/** What the next run compares with: what is certain now, or was and could not be assessed again. */
function nextCompliance(run, loaded) {
    const before = loaded.status === 'loaded' ? loaded.history.compliance : {};
    const hashOf = hashing(run);
    const next = run.compliance.map(({ id, requirements }) => {
        const certain = requirements.flatMap((requirement) => {
            const remembered = remember(requirement, before[id]?.[requirement.id], hashOf);
            return remembered === null ? [] : [[requirement.id, remembered]];
        });
        return [id, Object.fromEntries(certain)];
    });
    return Object.fromEntries(next.filter(([, requirements]) => Object.keys(requirements).length > 0));
}
function remember({ rules, status, change }, before, hashOf) {
    if (status === 'manual')
        return null;
    if (status !== 'not-assessed')
        return { status, rules: hashOf(rules) };
    return before === undefined || change === undefined ? null : { ...before, unassessed: true };
}
/** Null: the two cannot be compared. */
function comparing(run) {
    const hashOf = hashing(run);
    const withdrawn = new Set(run.fixed.filter(({ how }) => how === 'withdrawn').map(({ rule }) => rule));
    const known = new Set(run.before?.accounts);
    const violatedInKnown = new Set(run.outcomes
        .filter(({ violations, account }) => violations > 0 && known.has(account))
        .map(({ rule }) => rule));
    return ({ rules, status }, before) => {
        if (status === 'manual' || before === undefined || before.rules !== hashOf(rules))
            return null;
        if (rules.some((id) => withdrawn.has(id)))
            return null;
        if (status === 'not-assessed')
            return before.unassessed === true ? 'none' : 'no-longer-assessed';
        if (status === before.status)
            return 'none';
        if (status === 'met')
            return 'now-met';
        // From not met it is the exceptions that changed; from met, the accounts did.
        if (status === 'met-with-exceptions' && before.status === 'not-met')
            return 'now-met-with-exceptions';
        if (!rules.some((id) => violatedInKnown.has(id)))
            return null;
        return status === 'not-met' ? 'no-longer-met' : 'now-met-with-exceptions';
    };
}
/** The hash of what rules ask, in this run: the same where they ask the same with the same values. */
function hashing({ rules, settings }) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const asked = new Map();
    const askedBy = (id) => {
        const rule = byId.get(id);
        const known = asked.get(id) ?? (rule === undefined ? '' : questionOf(rule, settings));
        asked.set(id, known);
        return known;
    };
    const { internetShare, trustedAccounts } = settings;
    const trusted = trustedAccounts.length === 0 ? [] : [trustedAccounts.toSorted()];
    return (ids) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify([internetShare, ids.map((id) => [id, askedBy(id)]), ...trusted])).slice(0, 16);
}
function questionOf(rule, { perAccount }) {
    const { search, reach, environments, judgedAt, place } = rule;
    const values = (0,_rules_load_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterValues */ .oM)(rule);
    const usual = JSON.stringify(values);
    const accounts = Object.entries(perAccount).flatMap(([account, { parameters = {} }]) => {
        const own = JSON.stringify((0,_rules_load_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterValues */ .oM)((0,_rules_load_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .withGiven */ .aP)(rule, parameters)));
        return own === usual ? [] : [[account, own]];
    });
    return JSON.stringify([search, reach, environments, judgedAt ?? null, place.shipped, values, accounts]);
}


/***/ }),

/***/ 51285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A hash of what a finding's evidence says: enough to tell that it says something else by now. Undefined: it says nothing. */
function saidBy({ because }) {
    return because === undefined ? undefined : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', because, 'buffer').toString('hex', 0, 5);
}


/***/ }),

/***/ 60073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isRepair),
/* harmony export */   s: () => (/* binding */ timeToRepair)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54572);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93064);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87770);



/** Whether somebody mended it, or took it away. What settings or exceptions let go of, and what was accepted, was not. */
function isRepair(how) {
    return how === 'repaired' || how === 'deleted' || how === 'reverted';
}
/**
 * Over what was repaired while the history remembers it, and apart from it over what is open, so that the times cannot
 * look good by never closing anything. Runs see when: the times are as exact as the schedule.
 */
function timeToRepair(life) {
    const repaired = repairsOf(life);
    const open = life.findings.filter(({ standing }) => standing === 'counted');
    const timesOf = (severity) => {
        const durations = sorted(repaired.flatMap((one) => (one.severity === severity ? one.seconds : [])));
        const here = open.filter((finding) => finding.severity === severity);
        const ages = sorted(here.flatMap((finding) => {
            const opened = (0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .openingOf */ .E)(finding);
            return opened === null ? [] : secondsBetween(opened, life.now);
        }));
        return {
            repairs: durations.length,
            medianSeconds: quantile(durations, 0.5),
            p90Seconds: quantile(durations, 0.9),
            open: here.length,
            medianOpenSeconds: quantile(ages, 0.5),
            oldestOpenSeconds: ages.at(-1) ?? null,
            reopened: here.filter(({ reopened }) => reopened > 0).length,
        };
    };
    const [critical, high, medium, low] = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC;
    return {
        critical: timesOf(critical),
        high: timesOf(high),
        medium: timesOf(medium),
        low: timesOf(low),
    };
}
function repairsOf({ loaded, rules, findings, fixed, now }) {
    const before = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberedFindings */ .T)(loaded, rules);
    const back = new Set(findings.map(({ fingerprint }) => fingerprint));
    const earlier = [...before].flatMap(([fingerprint, one]) => one.fixedAt === null || back.has(fingerprint) || !counted(one) ? [] : repairOf(one, one.fixedAt));
    const justNow = fixed.flatMap(({ fingerprint, how, standing }) => {
        const one = before.get(fingerprint);
        return one === undefined || standing !== 'counted' || !isRepair(how) ? [] : repairOf(one, now);
    });
    return [...earlier, ...justNow];
}
/** What another finding covered was repaired with it, and what an exception accepted nobody had to repair. */
function counted({ coveredBy, excepted }) {
    return coveredBy === undefined && excepted !== true;
}
function repairOf({ severity, openedAt, firstSeen }, at) {
    return { severity, seconds: secondsBetween(openedAt ?? firstSeen, at) };
}
function secondsBetween(from, to) {
    return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}
function sorted(numbers) {
    return numbers.toSorted((a, b) => a - b);
}
/** Nearest rank: always a time that there was. */
function quantile(ascending, share) {
    return ascending[Math.ceil(share * ascending.length) - 1] ?? null;
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

/***/ 24978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ uncheckedWords),
/* harmony export */   Nd: () => (/* binding */ exceptionLists),
/* harmony export */   WO: () => (/* binding */ againWords),
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
    const { expires, owner } = exception;
    return `${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(exception)} expired on ${expires}: ${againWords(exception)} (${owner})`;
}
/** `3 findings count again`. */
function againWords({ matches }) {
    return matches === 1 ? '1 finding counts again' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(matches, 'finding')} count again`;
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

/***/ 18799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupGaps)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96557);



/**
 * 400 gaps as the few causes they usually have: kinds that lack in the same places, then accounts and regions that lack
 * the same kinds. Every block is exact: accounts × regions × kinds. Production comes first.
 */
function groupGaps(run) {
    const single = (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedGaps */ .xj)(run.coverage.gaps).flatMap((cause) => cause.places.map((places) => blockOf(cause, places)));
    const places = merge(single, ['accounts', 'regions', 'reason', 'deniedBy']);
    const accounts = merge(places, ['accounts', 'kinds', 'actions', 'reason', 'deniedBy']);
    const blocks = merge(accounts, ['regions', 'kinds', 'actions', 'reason', 'deniedBy']);
    const production = new Set(run.accounts.filter(_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProduction */ .KV).map(({ id }) => id));
    const rank = (block) => (block.accounts.some((id) => production.has(id)) ? 0 : 1);
    return blocks.toSorted((a, b) => rank(a) - rank(b) ||
        b.gaps - a.gaps ||
        _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_REASONS */ .xi.indexOf(a.reason) - _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_REASONS */ .xi.indexOf(b.reason) ||
        (keyOf(a, ['accounts', 'regions', 'kinds']) < keyOf(b, ['accounts', 'regions', 'kinds']) ? -1 : 1));
}
function blockOf({ kind, properties, reason, deniedBy, action, messages }, { accounts, regions }) {
    return {
        accounts,
        regions,
        // Resources that lack a property were read themselves.
        kinds: properties === undefined || kind.includes('.') ? [kind] : properties.map((one) => (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .needOf */ .E)(kind, one)),
        reason,
        deniedBy: deniedBy ?? null,
        actions: action === null ? [] : [action],
        messages,
        gaps: accounts.length * regions.length,
    };
}
function merge(blocks, same) {
    const groups = Map.groupBy(blocks, (block) => keyOf(block, same));
    return [...groups.values()].map(combine);
}
function keyOf(block, fields) {
    return JSON.stringify(fields.map((field) => block[field]));
}
function combine(blocks) {
    const [first] = blocks;
    if (first === undefined)
        throw new Error('A group of gaps is never empty');
    const union = (pick) => [...new Set(blocks.flatMap(pick))];
    return {
        accounts: union((block) => block.accounts).toSorted(),
        regions: union((block) => block.regions).toSorted(),
        kinds: union((block) => block.kinds).toSorted(),
        reason: first.reason,
        deniedBy: first.deniedBy,
        actions: union((block) => block.actions).toSorted(),
        messages: union((block) => block.messages),
        gaps: blocks.reduce((sum, { gaps }) => sum + gaps, 0),
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
    const words = causes.map(({ message, count: own }) => causes.length === 1 ? message : `${message} (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withCommas */ .rX)(own)})`);
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

/***/ 80654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ undeliveredWords),
/* harmony export */   ni: () => (/* binding */ sendCounts),
/* harmony export */   zu: () => (/* binding */ sendTroubles)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** `120 events accepted, 3 refused`; empty where there was nothing to send. */
function sendCounts({ accepted, refused, untaken, unsent, noun }) {
    if (unsent !== null)
        return `nothing sent (${unsent})`;
    const number = refused.reduce((sum, one) => sum + one.count, 0);
    const parts = [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(accepted, noun)} accepted`,
        number === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(number)} refused`,
        untaken === null ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(untaken.count)} not taken`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** Sentences on what was not delivered and what becomes of it; none where everything was. */
function sendTroubles({ refused, untaken, noun }) {
    return [
        ...refused.map(({ count: number, reason }) => number === 0
            ? `it took everything and says: ${reason}`
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, noun)} refused (${reason}): not sent again`),
        ...(untaken === null
            ? []
            : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(untaken.count, noun)} not taken (${untaken.reason}): ${after(untaken, noun)}`]),
    ];
}
/** Why the step fails, as a sentence; none where it does not. */
function undeliveredWords({ label, noun, refused, untaken }) {
    const number = refused.reduce((sum, one) => sum + one.count, untaken?.count ?? 0);
    if (number === 0)
        return [];
    return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, noun)} ${number === 1 ? 'was' : 'were'} not delivered to ${label}.`];
}
/** What the next run does about it. What goes on is in its own events and numbers. */
function after({ count: all, kept, lost, because }, noun) {
    if (noun === 'number')
        return 'the next run sends its own';
    const rest = all - kept - lost;
    const parts = [
        kept === 0 ? '' : `the next run sends ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(kept)} again, about what is new or closed`,
        lost === 0
            ? ''
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(lost)} about what is new or closed ${lost === 1 ? 'is' : 'are'} lost, since ${because}`,
        rest === 0 ? '' : 'what still holds then, the next run says itself',
    ];
    return parts.filter((part) => part !== '').join('; ');
}


/***/ }),

/***/ 14662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ describeRun)
});

// EXTERNAL MODULE: ./build/src/accounts/environment.js
var accounts_environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/alert/decide/routing.js
var routing = __webpack_require__(94867);
;// CONCATENATED MODULE: ./build/src/alert/decide/route-warnings.js




/** Parts of routes that can match nothing in this run, and targets that no route names (what is open there still closes): each a sentence. */
function routeWarnings({ routes, targets }, rules, accounts) {
    const named = new Set(routes.flatMap(({ to }) => to));
    return [
        ...routes.flatMap((route) => warningsOf(route, rules, accounts)),
        ...targets
            .filter(({ name }) => !named.has(name))
            .map(({ name, place }) => `${place}: targets.${name}: no entry of alerts names it, so nothing is opened there.`),
    ];
}
function warningsOf({ place, rules: ids, accounts: patterns, environments }, rules, accounts) {
    const idle = [
        ...ids
            .filter((id) => !rules.some((rule) => (0,routing/* fitsRule */.bq)([id], rule)))
            .map((id) => [id, 'no rule of this run']),
        ...patterns
            .filter((pattern) => !accounts.some((account) => (0,account_pattern/* matchesAccount */.bl)(pattern, account)))
            .map((pattern) => [pattern, 'no account of this run']),
        ...environments
            .filter((name) => !(0,accounts_environment/* isProductionName */.Zq)(name) && !accounts.some(({ environment }) => environment.name === name))
            .map((name) => [name, 'the environment of no account of this run']),
    ];
    const byReason = Map.groupBy(idle, ([, reason]) => reason);
    return [...byReason].map(([reason, entries]) => {
        const names = (0,text_words/* enumerate */.HL)(entries.map(([name]) => `"${name}"`));
        const verb = reason.startsWith('the')
            ? entries.length === 1
                ? 'is'
                : 'are'
            : entries.length === 1
                ? 'matches'
                : 'match';
        return `${place}: alerts: ${names} ${verb} ${reason}.`;
    });
}

// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
;// CONCATENATED MODULE: ./build/src/accounts/nobody-paged.js



/**
 * Says that the settings name environments and none of them is production, which alone pages; null: they name it, or say that
 * there is none, or nobody would expect to be paged.
 * @param isAlerting whether there is a target that what is for production goes to
 */
function nobodyPaged(settings, isAlerting) {
    if (settings.withoutProduction || (0,accounts_environment/* namesProduction */.iS)(settings))
        return null;
    const inList = Object.keys(settings.environments);
    const ofAccounts = Object.values(settings.perAccount).flatMap(({ environment }) => environment ?? []);
    const names = [...new Set([...inList, ...ofAccounts])];
    const isMeant = names.some(isLikeProduction);
    const isRouted = settings.routes.some(({ environments }) => environments.some((name) => names.includes(name)));
    if (names.length === 0 || (!isAlerting && (!isMeant || isRouted)))
        return null;
    const said = `${inList.length === names.length ? 'environments' : 'the configuration'} has ${(0,text_words/* enumerate */.HL)(names)}`;
    const help = isMeant
        ? `Did you mean ${accounts_environment/* PRODUCTION */.e3}?`
        : 'If no account is production, production-accounts: none says so.';
    return isRouted
        ? `no account is ${accounts_environment/* PRODUCTION */.e3}, so what is for ${accounts_environment/* PRODUCTION */.e3} pages nobody: ${said}. ${help}`
        : `no account is ${accounts_environment/* PRODUCTION */.e3}, so nobody is paged: ${said}, but only ${accounts_environment/* PRODUCTION */.e3} pages. ${help}`;
}
/** `prod`, `Production-EU`, `prodcution`; not `non-production` or `preprod`. */
function isLikeProduction(name) {
    if ((0,accounts_environment/* isProductionName */.Zq)(name) || /^(?:non|not|pre)/i.test(name))
        return false;
    return /^pro?d|^live\b/i.test(name) || (0,nearest/* nearest */.pA)(name, [accounts_environment/* PRODUCTION */.e3]) !== null;
}

;// CONCATENATED MODULE: ./build/src/accounts/warnings.js





/**
 * What is allowed and yet hardly meant: each a sentence for log and summary.
 * @param known codes of the regions that the cloud is known to have
 */
function settingsWarnings(settings, { accounts, leftOut, coverage }, known) {
    const warnings = [...unusedNames(settings, accounts, leftOut), ...unusedRegions(settings, coverage, known)];
    const given = alertSettings(settings);
    const unpaged = nobodyPaged(settings, isForProduction(settings));
    if (unpaged !== null)
        warnings.push(unpaged);
    if (given.length === 0)
        return warnings;
    const areSet = `${(0,text_words/* enumerate */.HL)(given)} ${given.length === 1 ? 'is' : 'are'} set`;
    const isIdle = !(0,accounts_environment/* namesProduction */.iS)(settings) && !settings.withoutProduction && isForProduction(settings);
    if (isIdle && unpaged === null) {
        warnings.push(`${areSet}, but production-accounts is empty: no account pages.`);
    }
    const partial = accounts.filter(({ id }) => (0,region_pattern/* patternsIn */.fv)((0,region_pattern/* regionsOf */.NV)(settings, id)).length > 0);
    if (partial.length > 0 && settings.alertScope === '' && (0,accounts_environment/* namesProduction */.iS)(settings)) {
        warnings.push('regions names regions, and alert-scope is empty: a scan of other regions of the same accounts has the same deduplication keys, and each closes what the other opened. If there is one, give each an alert-scope of its own.');
    }
    if (settings.history.store === 'none' && !settings.dryRun) {
        warnings.push(`${areSet}, but no history is kept: what was opened is not known by the next run. Set history to cache, to branch:NAME or to the path of a file that the next run finds again.`);
    }
    return warnings;
}
/** The inputs and the key of the configuration that say where alerts go, as far as they are given. */
function alertSettings(settings) {
    const { inputTargets, targets } = settings;
    return [
        ...inputTargets.filter(({ isSet }) => isSet).map(({ input }) => input),
        ...(targets.length === 0 ? [] : ['targets of the configuration']),
    ];
}
/** Whether any alert is about production: all are but those of routes that name other environments. */
function isForProduction(settings) {
    const { inputTargets, routes } = settings;
    return (inputTargets.some(({ isSet }) => isSet) ||
        routes.some(({ environments }) => environments.length === 0 || environments.some(accounts_environment/* isProductionName */.Zq)));
}
/** Patterns and entries about accounts that the run does not know: what they say is said in vain. */
function unusedNames(settings, accounts, leftOut) {
    const excluded = leftOut.filter(({ why }) => why === 'excluded');
    const all = [...accounts, ...leftOut];
    const known = new Set(all.map(({ id }) => id));
    const wanted = (id) => settings.accounts.length > 0 ? settings.accounts.includes(id) : known.has(id);
    return [
        ...unused('production-accounts', (0,accounts_environment/* unusedPatterns */.w$)(settings.productionAccounts, accounts), accounts),
        ...Object.entries(settings.environments).flatMap(([environment, patterns]) => unused(`environments.${environment}`, (0,accounts_environment/* unusedPatterns */.w$)(patterns, accounts), accounts)),
        ...unused('exclude-accounts', (0,accounts_environment/* unusedPatterns */.w$)(settings.excludeAccounts, excluded), all),
        ...unused('accounts of the configuration', Object.keys(settings.perAccount).filter((id) => !wanted(id)), all),
    ];
}
/** What leaves out nothing is hardly meant so; what takes in nothing is a gap of its own (see chooseRegions). */
function unusedRegions(settings, coverage, listed) {
    const lists = new Set([
        settings.regions,
        ...Object.values(settings.perAccount).map(({ regions }) => regions ?? []),
    ]);
    const out = [...new Set([...lists].flatMap(region_pattern/* patternsOut */.IM))];
    const read = new Set([
        ...coverage.complete.flatMap(({ regions }) => regions),
        ...coverage.gaps.flatMap(({ places }) => places.flatMap(({ regions }) => regions)),
    ]);
    const known = new Set([...listed, ...read]);
    return out
        .filter((pattern) => ![...known].some((region) => (0,glob/* fitsGlob */.t)(pattern, region)))
        .map((pattern) => {
        const guess = (0,region_pattern/* nearestRegion */.$f)(pattern, known);
        const perhaps = guess === null ? '' : `; perhaps you mean "!${guess}"`;
        return `regions: "!${pattern}" leaves out no region that is known${perhaps}.`;
    });
}
function unused(where, patterns, accounts) {
    if (patterns.length === 0)
        return [];
    const quoted = (0,text_words/* enumerate */.HL)(patterns.map((pattern) => `"${pattern}"`));
    const match = patterns.length === 1 ? 'matches' : 'match';
    return [`${where}: ${quoted} ${match} no account ${(0,accounts_environment/* asFarAsKnown */.J4)(patterns, accounts)}.`];
}

// EXTERNAL MODULE: ./build/src/derive/sensitive-data.js + 1 modules
var sensitive_data = __webpack_require__(23840);
// EXTERNAL MODULE: ./build/src/model/kind.js
var model_kind = __webpack_require__(96557);
;// CONCATENATED MODULE: ./build/src/evaluate/data-map.js



function dataMapOf({ sensitive, resources, coverage }, rules, lookedFor) {
    const looked = new Map(sensitive.looked.map((one) => [one.kind, one.resources]));
    const rest = Object.entries(resources)
        .map(([kind, number]) => [kind, number - (looked.get(kind) ?? 0)])
        .filter(([, number]) => number > 0);
    return {
        ...sensitive,
        rules: rules.filter(({ needs }) => needs.some(sensitive_data/* isOfSensitiveData */.YH)).map(({ id }) => id),
        notLooked: Object.fromEntries(rest),
        notRead: textsNotRead([...looked.keys()], coverage),
        lookedFor,
    };
}
/** Properties that take calls of their own, which nobody asked for: neither read nor a gap. */
function textsNotRead(kinds, { complete, gaps }) {
    const told = new Set([...complete.map(({ kind }) => kind), ...gaps.map(({ kind }) => kind)]);
    return kinds.flatMap((name) => {
        const kind = clouds/* KINDS */.GW.get(name);
        if (kind === undefined)
            return [];
        return Object.keys(kind.costly ?? {})
            .filter((property) => kind.derived?.[property] === undefined && (0,sensitive_data/* textsAt */.i1)(kind, property).length > 0)
            .map((property) => (0,model_kind/* needOf */.E)(name, property))
            .filter((need) => !told.has(need));
    });
}

// EXTERNAL MODULE: ./build/src/model/coverage.js
var model_coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/evaluate/absent-places.js





/**
 * Accounts, regions and environments that rules ask for and the run does not have, a sentence for each: such a rule passes
 * everywhere, and nobody would know that a name is misspelt. Nothing is said of what the rule denies.
 */
function absentPlaceWarnings(rules, run, now) {
    const asking = rules.filter(({ rule }) => /\b(?:account|region|environment)\b/.test(rule.search));
    if (asking.length === 0 || run.accounts.length === 0)
        return [];
    const held = heldBy(run);
    return asking.flatMap(({ rule, query }) => {
        const options = { model: clouds/* KINDS */.GW, now, values: (0,parameters/* parameterValues */.oM)(rule), held };
        const { warnings } = (0,search/* compileSearch */.c0)(rule.search, options);
        return warnings
            .filter((warning) => !query.warnings.includes(warning))
            .map((warning) => `${rule.id}: ${warning}`);
    });
}
/** What is not certain is left out: a misspelt name is not told from an account that could not be read. */
function heldBy({ accounts, coverage }) {
    const unread = coverage.gaps.filter(({ kind }) => kind === model_coverage/* EVERYTHING */.Qz);
    const places = unread.flatMap((gap) => gap.places);
    const areAccountsKnown = places.every(({ regions }) => !regions.includes(model_coverage/* EVERYTHING */.Qz));
    const regions = [...coverage.complete, ...coverage.gaps.flatMap((gap) => gap.places)].flatMap((place) => place.regions);
    const environments = accounts.map(({ environment }) => environment);
    return {
        where: 'this run',
        isOneOfMany: true,
        ...(areAccountsKnown && { accounts: accounts.toSorted((a, b) => (0,compare/* compareText */.n)(a.name, b.name)) }),
        ...(areAccountsKnown && { regions: sortedOnce(regions) }),
        ...(areAccountsKnown &&
            environments.every(({ certain }) => certain) && {
            environments: sortedOnce(environments.map(({ name }) => name)),
        }),
    };
}
function sortedOnce(words) {
    return [...new Set(words)].toSorted(compare/* compareText */.n);
}

// EXTERNAL MODULE: ./build/src/evaluate/idle-rules.js
var idle_rules = __webpack_require__(38957);
;// CONCATENATED MODULE: ./build/src/evaluate/left-to-owners.js

/** What other accounts share and nobody judged, because this run does not read its owner. AWS itself is no owner. */
function leftToOwners({ resources }, accounts) {
    const read = new Set(accounts.map(({ id }) => id));
    const left = resources.filter(({ owner }) => /^\d{12}$/.test(owner) && !read.has(owner));
    return [...Map.groupBy(left, ({ owner }) => owner)]
        .map(([account, shared]) => ({ account, resources: shared.length }))
        .toSorted((a, b) => (0,compare/* compareText */.n)(a.account, b.account));
}

// EXTERNAL MODULE: ./build/src/evaluate/settle.js
var settle = __webpack_require__(75958);
// EXTERNAL MODULE: ./build/src/model/exception.js
var model_exception = __webpack_require__(76594);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/exceptions/compiled-exception.js
var compiled_exception = __webpack_require__(40933);
// EXTERNAL MODULE: ./build/src/exceptions/fields.js + 1 modules
var fields = __webpack_require__(83088);
;// CONCATENATED MODULE: ./build/src/exceptions/report-exceptions.js








/**
 * What became of each entry. One that matches nothing is stale only where everything that it speaks of was seen: each of its
 * patterns stands for something in this run, and all its rules are known to the end in all its accounts and regions.
 */
function reportExceptions({ all }, run) {
    if (all.length === 0)
        return [];
    const told = run.findings.filter(({ coveredBy }) => coveredBy === null);
    const matches = tally(told.flatMap(({ matchedExceptions = [] }) => matchedExceptions));
    const accepted = tally(told.flatMap(({ exception }) => exception?.place.line ?? []));
    const used = new Set(run.findings.flatMap(({ matchedExceptions = [], exception }) => [
        ...matchedExceptions,
        ...(exception === undefined ? [] : [exception.place.line]),
    ]));
    const unchecked = tally(run.findings.flatMap(({ uncheckedExceptions = [] }) => uncheckedExceptions.map(({ place }) => place.line)));
    const seen = new Seen(run);
    return all.map((exception) => {
        const { entry, daysLeft } = exception;
        const { line } = entry.place;
        const numbers = {
            accepted: accepted.get(line) ?? 0,
            // What could not be looked at again matches no less for it.
            matches: Math.max(matches.get(line) ?? 0, accepted.get(line) ?? 0),
            daysLeft,
            expiring: daysLeft !== null && daysLeft > 0 && daysLeft <= model_exception/* EXPIRING_DAYS */.H,
        };
        if ((0,compiled_exception/* hasExpired */.o)(exception))
            return { ...entry, ...numbers, status: 'expired' };
        if (used.has(line))
            return { ...entry, ...numbers, status: 'used' };
        const why = whyOpen(unchecked.get(line) ?? 0) ?? seen.whyUnseen(exception);
        return { ...entry, ...numbers, ...(why === null ? { status: 'stale' } : { status: 'unchecked', why }) };
    });
}
/** A warning for each entry that is stale. */
function staleWarnings(reported) {
    return reported
        .filter(({ status }) => status === 'stale')
        .map(({ place }) => `${place.file}:${place.line}: this exception matches nothing, although everything that it speaks of was read: take it out.`);
}
function tally(lines) {
    const numbers = new Map();
    for (const line of lines)
        numbers.set(line, (numbers.get(line) ?? 0) + 1);
    return numbers;
}
function whyOpen(findings) {
    if (findings === 0)
        return null;
    return `of ${(0,text_words/* count */.U9)(findings, 'finding')} it could not be decided whether it matches`;
}
/** What this run saw, as entries ask for it. */
class Seen {
    #run;
    #outcomes;
    /** Codes of the regions in which anything was evaluated. */
    #regions;
    /** By patterns: entries often speak of the same, each of another resource. */
    #rulesOf = new Map();
    #accountsOf = new Map();
    #whys = new Map();
    constructor(run) {
        this.#run = run;
        this.#outcomes = new Map(run.outcomes.map((outcome) => [`${outcome.account} ${outcome.rule}`, outcome]));
        this.#regions = [...new Set(run.outcomes.flatMap(({ regions }) => regions))];
    }
    /** Why it is not known that the entry matches nothing, as a clause; null: it is. */
    whyUnseen({ entry }) {
        const key = JSON.stringify([entry.rules, entry.accounts, entry.regions]);
        return remember(this.#whys, key, () => this.#why(entry));
    }
    #why(entry) {
        const rules = remember(this.#rulesOf, JSON.stringify(entry.rules), () => this.#run.rules.filter((rule) => (0,fields/* fitsRule */.bq)(entry.rules, rule) === 'yes'));
        return (this.#withoutMeaning(entry) ??
            (rules.length === 0 ? 'none of its rules is selected' : this.#whyIncomplete(entry, rules)));
    }
    /** A pattern that stands for nothing here may be meant for another scan, or for what was not read. */
    #withoutMeaning({ rules, accounts, regions }) {
        const lostRules = lost(rules, (one) => this.#run.rules.some((rule) => (0,fields/* fitsRule */.bq)([one], rule) === 'yes'));
        if (lostRules.length > 0)
            return `no selected rule is meant by ${quoted(lostRules)}`;
        const lostAccounts = lost(accounts, (one) => this.#run.accounts.some((account) => (0,fields/* fitsAccount */.yo)([one], account) !== 'no'));
        if (lostAccounts.length > 0)
            return `no account of this run is meant by ${quoted(lostAccounts)}`;
        const lostRegions = lost(regions, (one) => this.#regions.some((region) => (0,fields/* fitsRegion */.Lh)([one], region) === 'yes'));
        return lostRegions.length === 0 ? null : `no region of this run is meant by ${quoted(lostRegions)}`;
    }
    #whyIncomplete(entry, rules) {
        const accounts = remember(this.#accountsOf, JSON.stringify(entry.accounts), () => this.#run.accounts.filter((account) => (0,fields/* fitsAccount */.yo)(entry.accounts, account) !== 'no'));
        const nameless = accounts.find((account) => (0,fields/* fitsAccount */.yo)(entry.accounts, account) === 'unknown');
        if (nameless !== undefined)
            return (0,account_pattern/* whyUndecided */.g8)(nameless);
        const concerned = rules.flatMap((rule) => accounts
            .filter(({ environment }) => !environment.certain || (0,model_rule/* appliesTo */.Gl)(rule, environment.name))
            .map((account) => ({ rule, account })));
        const open = concerned.filter(({ rule, account }) => !this.#isComplete(entry, rule, account));
        if (open.length > 0) {
            const names = [...new Set(open.map(({ rule }) => rule.id))];
            return `not everything was read for ${(0,text_words/* some */.zN)(names, 3, 'rule')}`;
        }
        const judged = concerned.some(({ rule, account }) => this.#regionsOf(entry, rule, account).length > 0);
        return judged ? null : 'none of its rules was evaluated in its accounts and regions';
    }
    #isComplete(entry, rule, account) {
        const outcome = this.#outcomes.get(`${account.id} ${rule.id}`);
        if (outcome === undefined)
            return false;
        return !this.#regionsOf(entry, rule, account).some((region) => outcome.incomplete.includes(region));
    }
    /** Where the rule was evaluated, of what the entry is about. Where not even the regions are known, that is everywhere. */
    #regionsOf({ regions }, rule, { id }) {
        const evaluated = this.#outcomes.get(`${id} ${rule.id}`)?.regions ?? [];
        return evaluated.filter((region) => region === model_coverage/* EVERYTHING */.Qz || (0,fields/* fitsRegion */.Lh)(regions, region) === 'yes');
    }
}
function remember(known, key, find) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const found = find();
    known.set(key, found);
    return found;
}
/** Those that take something in and stand for nothing here. */
function lost(patterns, means) {
    return (0,region_pattern/* patternsIn */.fv)(patterns).filter((pattern) => !means(pattern));
}
function quoted(patterns) {
    return (0,text_words/* enumerate */.HL)(patterns.map((pattern) => `"${pattern}"`));
}

// EXTERNAL MODULE: ./build/src/evaluate/gap-causes.js
var gap_causes = __webpack_require__(92830);
// EXTERNAL MODULE: ./build/src/model/change.js
var change = __webpack_require__(54535);
// EXTERNAL MODULE: ./build/src/past/covered.js
var covered = __webpack_require__(77836);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/exceptions/exceptions.js + 2 modules
var exceptions_exceptions = __webpack_require__(99532);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/evaluate/finding-order.js
var finding_order = __webpack_require__(55629);
// EXTERNAL MODULE: ./build/src/past/standing.js
var standing = __webpack_require__(52292);
// EXTERNAL MODULE: ./build/src/rules/change/changed-paths.js
var changed_paths = __webpack_require__(32283);
;// CONCATENATED MODULE: ./build/src/past/gone-change.js

/**
 * How a change ended that was open in the last run, where its rule was complete in this one. What is accepted of the
 * resource has not moved: then what the rule watches is as it was accepted again, or still differs in a way that another rule
 * judges, or none. Where there is no accepted state any more, of the kind or of what the rule watches of it, nobody knows.
 */
function goneChange({ withoutState, acceptedNow, }) {
    const known = new Map(acceptedNow.map((one) => [keyOf(one), one]));
    const without = Map.groupBy(withoutState, ({ account }) => account);
    return (before, { paths }) => {
        const { account, region, kind } = before;
        const watched = [kind, ...paths.map((path) => `${kind}.${(0,changed_paths/* propertyOf */.$)(path) ?? ''}`)];
        const isWithout = without
            .get(account)
            ?.some(({ regions, kinds }) => regions.includes(region) && watched.some((one) => kinds.includes(one)));
        if (isWithout === true)
            return 'unseen';
        const now = known.get(keyOf(before));
        if (now === undefined || before.accepted === undefined)
            return 'repaired';
        if (now.accepted !== before.accepted)
            return 'accepted';
        return now.watchedBy.includes(before.rule) ? 'rejudged' : 'reverted';
    };
}
function keyOf({ account, region, kind, id, }) {
    return [account, region, kind, id].join('\n');
}

// EXTERNAL MODULE: ./build/src/past/remembered.js
var remembered = __webpack_require__(87770);
// EXTERNAL MODULE: ./build/src/past/said.js
var said = __webpack_require__(51285);
// EXTERNAL MODULE: ./build/src/past/scan-record.js
var scan_record = __webpack_require__(80311);
// EXTERNAL MODULE: ./build/src/past/scope.js
var past_scope = __webpack_require__(37486);
;// CONCATENATED MODULE: ./build/src/past/compare.js















/**
 * Sets this run's violations against what the last run knew.
 *
 * Without a past (`none`, `lost`, `unavailable`, `damaged`, `foreign`, `newer`) it is not known what is new. Every violation is then `new`, so that
 * fail-on-new still fails, but its `firstSeen` is null and `past.message` says why. On a `first` run they really are new
 * and first seen now. Nothing is ever fixed without a past.
 *
 * A remembered violation that is no longer there is fixed only where this run proves it: the rule's outcome in that
 * account and region is complete and no gap covers it. Otherwise it stays, with its old data, as `unseen`. It is
 * `withdrawn` where the settings left its rule, account or region out on purpose, or mask its name otherwise than before; an
 * account that merely failed is not.
 */
function compareWithHistory(input) {
    const { findings, fixed, wasAccepted } = findingsOf(input);
    const rules = (0,model_rule/* rulesByName */.MU)(input.rules);
    // What is accepted covers nothing: narrower findings that it would cover speak for themselves.
    const accepted = findings.filter(({ exception }) => exception !== undefined);
    const open = findings.filter(({ exception }) => exception === undefined);
    const isAccepted = ({ fingerprint }) => wasAccepted.has(fingerprint);
    const covers = (0,covered/* coversOf */.ys)(fixed.filter((one) => !isAccepted(one)), rules);
    return {
        findings: [...(0,covered/* tellOnce */.r_)(open, rules), ...acceptedOnce(accepted, rules)]
            .map((one) => Object.assign({}, one, { standing: (0,standing/* standingOf */.YP)(one) }))
            .toSorted(finding_order/* compareFindings */.E),
        fixed: fixed
            .map((one) => (isAccepted(one) ? uncovered(one) : coveredAsBefore(one, covers)))
            .map((one) => Object.assign({}, one, { standing: (0,standing/* standingOfFixed */.aX)(one, isAccepted(one)) }))
            .toSorted(finding_order/* compareFindings */.E),
        past: pastOf(input.loaded),
        before: beforeOf(input.loaded),
    };
}
/** Of what one entry accepts, a fault is told once as well. */
function acceptedOnce(findings, rules) {
    const byEntry = Map.groupBy(findings, ({ exception }) => exception?.place.line);
    return [...byEntry.values()].flatMap((own) => (0,covered/* tellOnce */.r_)(own, rules));
}
function uncovered(one) {
    return Object.assign({}, one, { coveredBy: null });
}
function coveredAsBefore(fixed, covers) {
    const coveredBy = fixed.coveredBy ?? covers.get(fixed.fingerprint)?.[0].rule ?? null;
    return { ...fixed, coveredBy };
}
function findingsOf(input) {
    const before = (0,remembered/* rememberedFindings */.T)(input.loaded, input.rules);
    const isKept = input.loaded.status === 'loaded' || input.loaded.status === 'first';
    const firstSeen = isKept ? input.now : null;
    const acceptedBy = acceptingUnseen(input);
    const findings = input.violations.map((violation) => {
        const remembered = before.get(violation.fingerprint);
        return withPast(stillAccepted(violation, remembered, acceptedBy), remembered, firstSeen, input.now);
    });
    const violated = new Set(input.violations.map((violation) => violation.fingerprint));
    const howGone = lookForGone(input);
    const fixed = [];
    const wasAccepted = new Set();
    for (const [fingerprint, remembered] of before) {
        if (remembered.fixedAt !== null || violated.has(fingerprint))
            continue;
        const how = howGone(remembered);
        if (how === 'unseen')
            findings.push(unseen(fingerprint, remembered, acceptedBy(remembered)));
        else
            fixed.push(gone(fingerprint, remembered, how));
        if (how !== 'unseen' && remembered.excepted === true)
            wasAccepted.add(fingerprint);
    }
    return { findings, fixed, wasAccepted };
}
function withPast(violation, before, firstSeen, now) {
    if (!before)
        return {
            ...violation,
            result: 'violation',
            state: 'new',
            firstSeen,
            lastSeen: now,
            reopened: 0,
            coveredBy: null,
        };
    const reopened = before.fixedAt !== null;
    const lapsed = !reopened && before.excepted === true && violation.exception === undefined;
    // One that is no longer accepted is news as it is.
    const saysOtherwise = !reopened && before.said !== undefined && before.said !== (0,said/* saidBy */.T)(violation);
    const worsened = !reopened && !lapsed && (0,severity/* isWorse */.Bx)(violation.severity, before.severity);
    return {
        ...violation,
        ...(saysOtherwise ? { saysOtherwise } : {}),
        result: 'violation',
        state: reopened ? 'reopened' : worsened ? 'worsened' : 'known',
        ...(worsened ? { severityBefore: before.severity } : {}),
        firstSeen: before.firstSeen,
        ...(reopened ? { openedAt: now } : before.openedAt === undefined ? {} : { openedAt: before.openedAt }),
        lastSeen: now,
        reopened: before.reopened + (reopened ? 1 : 0),
        coveredBy: null,
        ...(lapsed ? LAPSED : {}),
    };
}
const LAPSED = { lapsed: true };
/** What accepted it goes on doing so, unless the entry has expired or is gone. */
function acceptingUnseen({ rules, accounts, exceptions = exceptions_exceptions/* Exceptions */.$.none, }) {
    const byName = (0,model_rule/* rulesByName */.MU)(rules);
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return (before) => {
        const { account: id, region, kind, name, arn } = before;
        if (before.excepted !== true)
            return null;
        const rule = byName.get(before.rule) ?? { id: before.rule, aliases: [] };
        const resource = { account: id, region, kind, id: before.id, name, reported: { arn }, edges: [] };
        return exceptions.stillAccepting({ rule, account: byId.get(id) ?? { id, name: id }, resource });
    };
}
/**
 * What was accepted in the last run stays so where this run could not read what the entry asks about: a call that was
 * throttled pages nobody, and the run is incomplete. What no run has seen accepted counts until one has.
 */
function stillAccepted(violation, before, acceptedBy) {
    const { exception: now, uncheckedExceptions = [] } = violation;
    if (now !== undefined || before === undefined || before.fixedAt !== null)
        return violation;
    const exception = uncheckedExceptions.length === 0 ? null : acceptedBy(before);
    const isOpen = uncheckedExceptions.some(({ place }) => place.line === exception?.place.line);
    return exception !== null && isOpen ? { ...violation, exception } : violation;
}
function unseen(fingerprint, before, exception) {
    const { fixedAt: _, coveredBy = null, excepted, said: __, accepted: ___, ...kept } = before;
    return {
        ...kept,
        ...(exception === null ? {} : { exception }),
        ...(exception === null && excepted === true ? LAPSED : {}),
        fingerprint,
        evidence: [],
        affected: [],
        result: 'unknown',
        state: 'unseen',
        coveredBy,
    };
}
function gone(fingerprint, before, how) {
    const { rule, account, region, kind, id, name, severity, firstSeen, coveredBy = null } = before;
    return { rule, account, region, kind, id, fingerprint, name, severity, firstSeen, how, coveredBy };
}
function lookForGone(input) {
    const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
    const accounts = new Map(input.accounts.map((account) => [account.id, account]));
    // By account and not by rule or kind as well: a key for each of these would take more room than what it leads to.
    const outcomes = Map.groupBy(input.outcomes, (outcome) => outcome.account);
    const complete = Map.groupBy(input.coverage.complete, (kind) => kind.account);
    const gaps = (0,gap_causes/* gapsByAccount */.Gi)(input.coverage.gaps);
    const scope = (0,past_scope/* scopeOf */.O)({ ...input, before: beforeOf(input.loaded) });
    const howChangeEnded = goneChange(input.drift ?? change/* NO_DRIFT */.o0);
    return (before) => {
        const rule = rules.get(before.rule);
        const account = accounts.get(before.account);
        if (!rule || isLeftOut(scope, rule, account, before))
            return 'withdrawn';
        const { account: id, region, kind } = before;
        const outcome = outcomes.get(id)?.find((one) => one.rule === before.rule);
        if (outcome === undefined || !(0,finding/* isCompleteIn */.b)(outcome, region))
            return 'unseen';
        // What decides it may be where nobody looked.
        if (outcome.leftOpen?.includes(before.id) === true)
            return scope.regionsLeftOut(id).length > 0 ? 'withdrawn' : 'unseen';
        if (gaps.get(model_coverage/* EVERYTHING */.Qz)?.some(({ properties }) => properties === undefined))
            return 'unseen';
        // Whether the rule needs a property that was not read is for its outcome to say.
        const unlisted = gaps.get(id)?.some((gap) => !gap.properties && (0,model_coverage/* accountGapCovers */.KU)(gap, region, kind));
        if (unlisted)
            return 'unseen';
        const listed = complete.get(id)?.find((one) => one.kind === kind);
        // The rules that had the kind read were left out.
        if ((0,model_rule/* readsNothingMore */.ap)(rule) && listed === undefined)
            return 'withdrawn';
        // It may be among what was found, by another name.
        if (input.isNamedAlike?.(before.id) === false)
            return 'withdrawn';
        if (rule.change !== undefined)
            return howChangeEnded(before, rule.change);
        if (input.presence?.has(before) !== false)
            return 'repaired';
        return listed?.regions.includes(region) === true ? 'deleted' : 'repaired';
    };
}
function isLeftOut(scope, rule, account, before) {
    if (scope.accountLeftOut(before.account) || scope.regionLeftOut(before.account, before.region))
        return true;
    if (account === undefined)
        return false;
    const { name, certain } = account.environment;
    return certain && !(0,model_rule/* appliesTo */.Gl)(rule, name);
}
function beforeOf(loaded) {
    return loaded.status === 'loaded' ? (0,scan_record/* recordOf */.zv)(loaded.history) : null;
}
function pastOf(loaded) {
    if (loaded.status === 'none')
        return { status: 'none', previousAt: null, message: NO_HISTORY };
    if (loaded.status === 'loaded')
        return { status: 'loaded', previousAt: loaded.history.run.at, message: '' };
    return { status: loaded.status, previousAt: null, message: loaded.message };
}
const NO_HISTORY = 'No history is kept, so this run cannot tell new violations from known ones (every one counts as new) and cannot say ' +
    'what was fixed, nor which alerts earlier runs opened. Set the input `history` to `cache`, to `branch:NAME` or to a file that the next run can read.';

// EXTERNAL MODULE: ./build/src/past/format/fit.js
var fit = __webpack_require__(19);
// EXTERNAL MODULE: ./build/src/past/regions-read.js
var regions_read = __webpack_require__(55124);
;// CONCATENATED MODULE: ./build/src/past/misread.js




/**
 * Settings that can hardly be meant, in view of what the last run knew: sentences with which the step fails. What was
 * production stays production until somebody says otherwise.
 */
function misreadSettings(run) {
    const { productionDoubt } = (0,past_scope/* scopeOf */.O)(run);
    const before = new Set(run.before?.production);
    const lost = run.accounts.filter(({ id, environment }) => before.has(id) && !environment.certain);
    if (productionDoubt === null || lost.length === 0)
        return [];
    const were = (0,text_words/* count */.U9)(lost.length, 'account');
    const are = lost.length === 1 ? 'is' : 'are';
    return [
        `${productionDoubt}, but ${were} of the last run ${lost.length === 1 ? 'was' : 'were'} production and ${are} no longer: nothing new there pages, and what is open is held. Correct production-accounts, or set it to none where no account is production`,
    ];
}
/** Ahead by more than the clocks of two machines may differ. */
const AHEAD_MS = 5 * 60_000;
/** What is odd about the history, as sentences. */
function pastWarnings(run, loaded) {
    const leftOut = loaded.status === 'loaded' ? (0,fit/* leftOutSentence */.hY)('last', loaded.history.leftOut) : null;
    return [
        ...(leftOut === null ? [] : [leftOut]),
        ...fromTheFuture(run.past, run.startedAt),
        ...ofOtherRegions(run),
    ];
}
function fromTheFuture({ previousAt }, startedAt) {
    if (previousAt === null || Date.parse(previousAt) - startedAt.getTime() <= AHEAD_MS)
        return [];
    return [
        `The history says that the last run was at ${previousAt}, which is after this one began (${startedAt.toISOString()}): the clock of this machine or of that one is wrong, and so are the times and ages that follow from them.`,
    ];
}
function ofOtherRegions({ before, coverage }) {
    if (before === null || before.regions.length === 0)
        return [];
    const read = (0,regions_read/* allRegionsRead */.f)(coverage);
    if (read.size === 0 || [...read].some((region) => before.regions.includes(region)))
        return [];
    const former = (0,text_words/* enumerate */.HL)([...before.regions.slice(0, 5), ...(before.regions.length > 5 ? ['more'] : [])]);
    return [
        `The history is of a scan of ${former}, of which this run read nothing: it may be another scan's, so what is open there is held. Give each scan a history and an alert-scope of its own. If the regions of this scan were changed, name one of the former ones beside the new ones in one run, which then withdraws the others.`,
    ];
}

// EXTERNAL MODULE: ./build/src/past/due.js
var due = __webpack_require__(93064);
// EXTERNAL MODULE: ./build/src/past/time-to-repair.js
var time_to_repair = __webpack_require__(60073);
// EXTERNAL MODULE: ./build/src/past/requirements.js
var requirements = __webpack_require__(35648);
;// CONCATENATED MODULE: ./build/src/rules/compliance/assess.js



/**
 * What the run says about each requirement. The rules' own outcomes decide, not the findings: what a report leaves out
 * is violated all the same.
 * @param model the kinds that rules ask about
 * @param perAccount values for parameters of rules, each set of one account's own
 */
function assessCompliance(frameworks, run, model, perAccount = []) {
    const mapped = new Set(frameworks.flatMap(({ requirements }) => requirements.flatMap(({ rules }) => rules)));
    const standings = standingsOf(mapped, run, model, perAccount);
    return frameworks.map(({ id, name, version, url, requirements }) => ({
        id,
        name,
        version,
        url,
        requirements: requirements.map((requirement) => assess(requirement, standings)),
    }));
}
function standingsOf(mapped, run, model, perAccount) {
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const tallies = tallyOutcomes(mapped, run);
    // Violated before and not looked at again, as in a region that the settings now leave out: it has no outcome.
    const unseen = new Set(run.findings.filter(({ result }) => result === 'unknown').map(({ rule }) => rule));
    const accepted = Map.groupBy(run.findings.filter(({ standing, result }) => standing === 'accepted' && result === 'violation'), ({ rule }) => rule);
    const standings = new Map();
    for (const id of mapped) {
        const tally = tallies.get(id);
        const rule = rules.get(id);
        const isOtherwise = rule !== undefined && (0,parameters/* isChanged */.Hq)(rule, perAccount);
        const isNowhere = tally?.decided === 0 && rule?.needs.some((kind) => model.get(kind)?.inOneAccount) === true;
        const doubt = doubtOf(rule, isOtherwise, tally, unseen, run) ?? (isNowhere ? 'not-managed' : null);
        // A rule of the user's own with this id may ask about something else: what it finds decides nothing.
        const violations = doubt === 'replaced' ? 0 : (tally?.violations ?? 0);
        const few = violations === 0 ? 0 : (accepted.get(id)?.length ?? 0);
        standings.set(id, { violations, accepted: Math.min(few, violations), doubt });
    }
    return standings;
}
function tallyOutcomes(mapped, { outcomes }) {
    const tallies = new Map();
    for (const { rule, account, incomplete, passed, violations, leftOpen } of outcomes) {
        if (!mapped.has(rule))
            continue;
        const tally = tallies.get(rule) ?? {
            violations: 0,
            decided: 0,
            complete: true,
            leftOpen: false,
            accounts: new Set(),
        };
        tallies.set(rule, tally);
        tally.violations += violations;
        tally.decided += passed + violations;
        tally.complete &&= incomplete.length === 0;
        tally.leftOpen ||= leftOpen !== undefined;
        tally.accounts.add(account);
    }
    return tallies;
}
function doubtOf(rule, isOtherwise, tally, unseen, { accounts }) {
    if (rule === undefined)
        return 'not-enabled';
    if (!rule.place.shipped)
        return 'replaced';
    // A rule that asks for less than what was mapped proves less, and it is not known which values ask for less.
    if (isOtherwise)
        return 'changed';
    if (tally?.complete === false || unseen.has(rule.id))
        return 'not-read';
    if (tally?.leftOpen === true)
        return 'left-out';
    const concerned = accounts.filter(({ environment }) => (0,model_rule/* appliesTo */.Gl)(rule, environment.name));
    if (concerned.length === 0)
        return 'not-applied';
    // An account of which nothing was read may have no outcome at all.
    return concerned.every(({ id }) => tally?.accounts.has(id) === true) ? null : 'not-read';
}
function assess(requirement, standings) {
    if (requirement.manual !== undefined)
        return { ...requirement, status: 'manual', violations: 0 };
    const sumOf = (number) => requirement.rules.reduce((sum, id) => sum + (standings.get(id)?.[number] ?? 0), 0);
    const accepted = sumOf('accepted');
    const violations = sumOf('violations') - accepted;
    const doubtful = Map.groupBy(requirement.rules, (id) => standings.get(id)?.doubt ?? null);
    const reasons = REASONS.flatMap(([doubt, words]) => {
        const rules = doubtful.get(doubt);
        return rules === undefined ? [] : [`${words} ${(0,text_words/* enumerate */.HL)(rules)}.`];
    });
    const met = accepted > 0 ? 'met-with-exceptions' : 'met';
    const clean = reasons.length === 0 ? met : 'not-assessed';
    return {
        ...requirement,
        status: violations > 0 ? 'not-met' : clean,
        violations,
        ...(accepted === 0 ? {} : { accepted }),
        ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
    };
}
const REASONS = [
    ['not-read', 'Not everything was read for'],
    ['left-out', 'The settings leave out regions that decide'],
    ['not-enabled', 'Not enabled:'],
    ['not-applied', 'Applied to no account:'],
    ['not-managed', 'None of the accounts that were read manages an organisation:'],
    ['replaced', 'A rule of your own stands in for'],
    ['changed', 'Other parameters than the shipped ones are given for'],
];

// EXTERNAL MODULE: ./build/src/sensitive/looked-for.js
var looked_for = __webpack_require__(61712);
// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
// EXTERNAL MODULE: ./build/src/run/privacy.js + 12 modules
var privacy = __webpack_require__(85775);
;// CONCATENATED MODULE: ./build/src/run/describe-run.js




















/** Compares what was found with the history: the value that every alert and every report is made from. */
function describeRun(job, observed, frameworks) {
    const { settings, host, startedAt, rules, warnings, exceptions, loaded, presence } = job;
    const scan = (0,settle/* settle */.G)(observed.scan);
    const finishedAt = host.now().toISOString();
    const { violations, shared, sensitive: _, ...read } = scan;
    const seen = { ...read, accounts: (0,accounts_environment/* withEnvironments */.ro)(read.accounts, read.leftOut, settings) };
    const enabled = rules.map(({ rule }) => rule);
    const isNamedAlike = (0,privacy/* namedAlikeAs */.mx)(loaded, job, job.maskedNow);
    const judged = compareWithHistory({
        ...seen,
        violations,
        loaded,
        rules: enabled,
        settings,
        exceptions,
        presence,
        isNamedAlike,
        now: finishedAt,
    });
    const compared = { ...judged, findings: (0,due/* withDue */.F)(judged.findings, settings.fixWithin, finishedAt) };
    const reported = reportExceptions(exceptions, { ...seen, ...compared, rules: enabled });
    return Object.freeze({
        ...seen,
        ...compared,
        exceptions: reported,
        timeToRepair: (0,time_to_repair/* timeToRepair */.s)({ ...compared, loaded, rules: enabled, now: finishedAt }),
        trend: loaded.status === 'loaded' ? (loaded.history.trend ?? []) : [],
        leftToOwners: leftToOwners(shared, scan.accounts),
        id: host.runId,
        startedAt: startedAt.toISOString(),
        finishedAt,
        version: version/* VERSION */.x,
        ...(job.saved === null ? {} : { inventories: job.saved.origins }),
        settings,
        dataMap: dataMapOf(scan, enabled, job.saved === null ? (0,looked_for/* lookedForBy */.$)(settings.privacy) : job.saved.lookedFor),
        links: host.links,
        ...(host.signal.aborted ? { cancelled: true } : {}),
        rules: enabled,
        warnings: [
            ...warnings,
            ...exceptions.warnings,
            ...observed.unwritten,
            ...settingsWarnings(settings, scan, clouds/* CLOUD */.OZ.regions),
            ...routeWarnings(settings, enabled, seen.accounts),
            ...pastWarnings({ ...seen, ...compared, settings, startedAt }, loaded),
            ...(0,privacy/* otherMaskWarnings */.q0)(compared.fixed, isNamedAlike),
            ...(0,idle_rules/* idleRuleWarnings */.Y)({ ...seen, rules: enabled }),
            ...absentPlaceWarnings(rules, seen, startedAt),
            ...staleWarnings(reported),
        ],
        misread: misreadSettings({ ...seen, ...compared, settings }),
        compliance: (0,requirements/* withChanges */.A)(assessCompliance(frameworks, { ...seen, ...compared, rules: enabled }, clouds/* CLOUD */.OZ.kinds, Object.values((0,account_parameters/* accountParameters */.E)(settings.perAccount))), { ...seen, ...compared, rules: enabled, settings }, loaded),
    });
}


/***/ }),

/***/ 96466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ maskedRun)
});

// EXTERNAL MODULE: ./build/src/sensitive/masked-account.js
var masked_account = __webpack_require__(35599);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
;// CONCATENATED MODULE: ./build/src/run/masked-routes.js


/**
 * The routes as they are compared with findings, whose tags are masked: beside each pattern stands what stands for the values
 * that it means. Some are told to be sensitive by what holds them alone, so that no pattern is masked as they are.
 */
function maskedRoutes(routes, findings, privacy) {
    return routes.map((route) => {
        const tags = Object.entries(route.tags).map(([name, patterns]) => {
            const [key = name] = Object.keys(privacy.value({ [name]: '' }));
            const values = new Set(findings.flatMap(({ tags: own }) => masked_routes_valueOf(own, key) ?? []));
            const meant = [...values].filter((value) => (0,masked_text/* isMasked */.So)(value) && isMeant(value, patterns, privacy));
            return [key, [...new Set([...patterns.map((one) => privacy.text(one)), ...meant])]];
        });
        return Object.assign({}, route, { tags: Object.fromEntries(tags) });
    });
}
function masked_routes_valueOf(tags, key) {
    return tags !== undefined && Object.hasOwn(tags, key) ? tags[key] : undefined;
}
/** Of what another job masked only a whole value can be told, by its fingerprint. */
function isMeant(value, patterns, privacy) {
    const known = privacy.original(value);
    if (known !== value)
        return patterns.some((pattern) => (0,glob/* fitsGlob */.t)(pattern, known));
    const [part, ...more] = (0,masked_text/* maskedParts */.ES)(value);
    if (part === undefined || more.length > 0 || part.fingerprint === '')
        return false;
    return patterns.some((one) => privacy.fingerprints.of(part.class ?? 'name', one) === part.fingerprint);
}

;// CONCATENATED MODULE: ./build/src/run/mask-run.js


/**
 * The run as everything may have it that leaves: what was found was masked with its resource at hand (maskedResult), what the
 * last run knew when it was loaded, and the rest here. Rules and settings are the user's own, what frameworks say is ours.
 */
function maskedRun(run, privacy) {
    const { accounts, leftOut, coverage, exceptions, warnings, misread, past } = run;
    const texts = privacy.value({ exceptions, warnings, misread, past });
    const { settings } = run;
    const masked = Object.freeze({
        ...run,
        ...texts,
        accounts: accounts.map((one) => (0,masked_account/* maskedAccount */.v)(one, privacy)),
        leftOut: leftOut.map((one) => (0,masked_account/* maskedAccount */.v)(one, privacy)),
        coverage: { ...coverage, gaps: privacy.value(coverage.gaps) },
        findings: run.findings.map((one) => withMaskedWords(one, privacy)),
        fixed: run.fixed.map((one) => withMaskedAttribution(one, privacy)),
        settings: { ...settings, routes: maskedRoutes(settings.routes, run.findings, privacy) },
    });
    return masked;
}
/** Who did it, and what the exceptions file says: both came after the resource was forgotten. */
function withMaskedWords(finding, privacy) {
    const { exception, expiredException } = finding;
    const attributed = withMaskedAttribution(finding, privacy);
    if (exception === undefined && expiredException === undefined)
        return attributed;
    return {
        ...attributed,
        ...(exception === undefined ? {} : { exception: privacy.value(exception) }),
        ...(expiredException === undefined ? {} : { expiredException: privacy.value(expiredException) }),
    };
}
function withMaskedAttribution(finding, privacy) {
    if (finding.attribution === undefined)
        return finding;
    return Object.assign({}, finding, { attribution: privacy.value(finding.attribution) });
}


/***/ })

};
