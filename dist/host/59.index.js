export const id = 59;
export const ids = [59];
export const modules = {

/***/ 33043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ environmentColumns)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);


/** More columns do not fit a phone. */
const MOST_ENVIRONMENTS = 3;
/** All of them first, then production, then by name, then the others as one: a phone may cut the last ones off. */
function environmentColumns(run, counts) {
    const unseen = unseenEnvironments(run);
    const names = [...counts.byEnvironment.keys()];
    const shown = names.length > MOST_ENVIRONMENTS + 1 ? names.slice(0, MOST_ENVIRONMENTS) : names;
    const others = names.slice(shown.length);
    const columnOf = (title, members) => ({
        title,
        counts: sumOf(counts, members),
        open: members.some((name) => unseen.has(name)),
    });
    return [
        ...(names.length > 1 ? [columnOf('all', names)] : []),
        ...shown.map((name) => columnOf(name, [name])),
        ...(others.length > 0 ? [columnOf((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others.length, 'other'), others)] : []),
    ];
}
function sumOf({ byEnvironment }, names) {
    const sum = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const name of names) {
        for (const severity of _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC)
            sum[severity] += byEnvironment.get(name)?.[severity] ?? 0;
    }
    return sum;
}
/** A gap in an account that the run does not know may belong to any environment. */
function unseenEnvironments(run) {
    const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment]));
    const unknown = run.outcomes.filter(({ incomplete }) => incomplete.length > 0);
    const accounts = new Set([...run.coverage.gaps, ...unknown].map(({ account }) => account));
    const names = [...accounts].map((account) => environments.get(account));
    return names.includes(undefined)
        ? new Set(environments.values())
        : new Set(names.filter((name) => name !== undefined));
}


/***/ }),

/***/ 18799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupGaps)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74331);



/**
 * 400 gaps as the few causes they usually have: gaps of one place, then places with the same cause in one account,
 * then accounts with the same cause. Every block is exact: accounts × regions × kinds. Production comes first.
 */
function groupGaps(run) {
    const single = (0,_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(run.coverage.gaps).map((gap) => blockOf(gap));
    const places = merge(single, ['accounts', 'regions', 'reason', 'deniedBy']);
    const accounts = merge(places, ['accounts', 'kinds', 'actions', 'reason', 'deniedBy']);
    const blocks = merge(accounts, ['regions', 'kinds', 'actions', 'reason', 'deniedBy']);
    const known = new _words_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .Accounts */ .bX(run.accounts);
    const rank = (block) => block.accounts.some((id) => known.get(id)?.environment === _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTION */ .e3) ? 0 : 1;
    return blocks.toSorted((a, b) => rank(a) - rank(b) ||
        b.gaps - a.gaps ||
        _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP_REASONS */ .xi.indexOf(a.reason) - _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP_REASONS */ .xi.indexOf(b.reason) ||
        (keyOf(a, ['accounts', 'regions', 'kinds']) < keyOf(b, ['accounts', 'regions', 'kinds']) ? -1 : 1));
}
function blockOf(gap) {
    return {
        accounts: [gap.account],
        regions: [gap.region],
        kinds: [gap.kind],
        reason: gap.reason,
        deniedBy: gap.deniedBy ?? null,
        actions: gap.action === null ? [] : [gap.action],
        messages: gap.message === '' ? [] : [gap.message],
        gaps: 1,
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

/***/ 43981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupByRule)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72886);



const STATE_ORDER = { new: 0, reopened: 1, known: 2, unseen: 3 };
/** The findings from a severity on, by rule: all, or those that are chosen. What is below the severity is left of all. */
function groupByRule(run, from, isChosen = () => true) {
    const left = { critical: 0, high: 0, medium: 0, low: 0 };
    const byRule = new Map();
    const others = new Map();
    for (const finding of run.findings) {
        if (finding.coveredBy !== null) {
            const names = others.get(finding.coveredBy) ?? new Set();
            others.set(finding.coveredBy, names.add(finding.rule));
            continue;
        }
        if (!(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, from)) {
            left[finding.severity] += 1;
            continue;
        }
        if (!isChosen(finding))
            continue;
        const findings = byRule.get(finding.rule);
        if (findings === undefined)
            byRule.set(finding.rule, [finding]);
        else
            findings.push(finding);
    }
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    const titleOf = (id) => rules.get(id)?.title ?? id;
    const groups = [...byRule].map(([id, findings]) => {
        const also = [...(others.get(id) ?? [])].map(titleOf).toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
        return groupOf(id, rules.get(id) ?? null, findings, also);
    });
    return { groups: groups.toSorted(compareGroups), left };
}
function groupOf(id, rule, findings, alsoViolated) {
    const bySeverity = { critical: 0, high: 0, medium: 0, low: 0 };
    const violations = findings
        .filter(_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .isViolation */ .U3)
        .toSorted((a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state] || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    for (const { severity } of violations)
        bySeverity[severity] += 1;
    const unseen = findings.filter((finding) => !(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .isViolation */ .U3)(finding));
    const title = rule?.title ?? id;
    return { id, title, rule, severity: worst(findings), bySeverity, violations, unseen, alsoViolated };
}
function worst(findings) {
    return findings.reduce((found, { severity }) => ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(severity) < (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(found) ? severity : found), 'low');
}
/** A rule with nothing but unseen findings comes after those that are violated for certain. */
function compareGroups(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        Number(a.violations.length === 0) - Number(b.violations.length === 0) ||
        b.bySeverity[b.severity] - a.bySeverity[a.severity] ||
        (a.id < b.id ? -1 : 1));
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
        (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isViolation */ .U3)(finding) &&
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

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);


/** Read wherever regions may be listed, which says nothing of the region itself. */
const REGION = 'aws_region';
/** What to do about regions that a policy keeps accounts out of, as a clause; null for any other gap. */
function wayOut(run, block) {
    if (block.deniedBy === null)
        return null;
    const { regions, accounts } = block;
    if (regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)) {
        return block.actions.includes('ec2:DescribeRegions')
            ? 'name the regions to read by their codes in regions'
            : null;
    }
    if (!block.kinds.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz))
        return null;
    const them = regions.length === 1 ? 'it' : 'them';
    const own = accounts.filter((id) => run.settings.perAccount[id]?.regions !== undefined);
    const isRead = regions.some((region) => isReadElsewhere(run, region, accounts));
    const where = accounts.length === 1 ? "the account's entry" : "the accounts' entries";
    if (own.length === 0 && !isRead)
        return leaveOut(them, run.settings.regions, regions);
    const lists = new Set(accounts.map((id) => (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .NV)(run.settings, id)));
    const [list = []] = lists;
    const wish = lists.size === 1 ? list : [];
    return `${leaveOut(them, wish, regions)} (in ${where} of the configuration file)`;
}
function leaveOut(them, patterns, regions) {
    const takenIn = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(patterns);
    const kept = patterns.filter((pattern) => !regions.includes(pattern));
    if (takenIn.length > 0 && (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(kept).length === 0)
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
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   kc: () => (/* binding */ stateWord)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72886);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);



/** `34 resources: 30 high, 4 medium, 6 new, 1 more could not be looked at again`. */
function groupWords(run, { violations, unseen, bySeverity, severity }) {
    const fresh = knowsNew(run) ? violations.filter(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isNew */ .BS).length : 0;
    const mixed = bySeverity[severity] < violations.length ? `: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWords */ .D4)(bySeverity)}` : '';
    const hidden = violations.length > 0 ? unseen.length.toLocaleString('en-US') : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unseen.length, 'resource');
    return [
        ...(violations.length > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(violations.length, 'resource')}${mixed}`] : []),
        ...(fresh > 0 ? [`${fresh.toLocaleString('en-US')} new`] : []),
        ...(unseen.length > 0
            ? [`${hidden}${violations.length > 0 ? ' more' : ''} could not be looked at again`]
            : []),
    ].join(', ');
}
/** `new`, `reopened`, `not seen this time`; null for a known one, and where nobody knows what is new. */
function stateWord(run, { state }) {
    if (state === 'unseen')
        return 'not seen this time';
    return state === 'known' || !knowsNew(run) ? null : state;
}
/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
function sinceWords(run, { firstSeen, state, reopened }) {
    if (firstSeen === null || state === 'new')
        return null;
    const times = reopened > 0 ? `, reopened ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(reopened, 'time')}` : '';
    return `since ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .dayLabel */ .nt)(firstSeen)} (${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .spanLabel */ .hE)(firstSeen, run.startedAt)}${times})`;
}
/** Without a last run every violation is new, which says nothing. */
function knowsNew(run) {
    return run.past.status === 'loaded';
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
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);


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
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(minutes, 'minute');
    if (minutes < 48 * 60)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.floor(minutes / 60), 'hour');
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.floor(minutes / 1440), 'day');
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
    const words = name.replace(/^aws_(ec2_)?/, '').replaceAll('_', ' ');
    const label = words.replaceAll(/\b(vpc|nat|ebs|iam|ip|acl|vpn|dhcp)\b/g, (short) => short.toUpperCase());
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
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   KT: () => (/* binding */ lastRun),
/* harmony export */   Mu: () => (/* binding */ resourceWords),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   ji: () => (/* binding */ whatAndWhere),
/* harmony export */   rl: () => (/* binding */ verbOf),
/* harmony export */   v2: () => (/* binding */ notToRead),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* unused harmony export reasonWords */
/* harmony import */ var _evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38957);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _accounts_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74184);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74331);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19118);








/**
 * `8 rules on 4,812 resources in 3 accounts and 17 regions`; says `7 of 8 rules` where one judged nothing, `2 of 3
 * accounts` where one was not read at all.
 */
function checked(run) {
    const read = run.coverage.complete.filter(({ kind }) => kind !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz);
    const accounts = new Set(read.map(({ account }) => account)).size;
    // Hundreds of thousands of entries share few lists.
    const lists = new Set(read.map(({ regions }) => regions));
    const regions = new Set([...lists].flat().filter((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_REGION */ .ju)).size;
    const resources = Object.values(run.resources).reduce((sum, number) => sum + number, 0);
    const all = run.accounts.length;
    const accountsRead = accounts < all ? `${accounts} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all, 'account')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(accounts, 'account');
    const rules = run.rules.length;
    const idle = (0,_evaluate_idle_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .idleRules */ .q)(run).length;
    const judging = idle > 0 ? `${rules - idle} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rules, 'rule')}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rules, 'rule');
    return `${judging} on ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(resources, 'resource')} in ${accountsRead} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(regions, 'region')}`;
}
/** `3 accounts of the organisation are left out (1 excluded, 2 suspended)`; null where none is. Without a full stop. */
function notToRead({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(leftOut.length, 'account')} of the organisation ${are} left out (${(0,_accounts_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutWords */ .N)(leftOut)})`;
}
/** `3 resources are left to the 2 accounts that own and share them and that this run does not read`; null for none. */
function notJudged({ leftToOwners }) {
    if (leftToOwners.length === 0)
        return null;
    const resources = leftToOwners.reduce((sum, one) => sum + one.resources, 0);
    const [are, them] = resources === 1 ? ['is', 'it'] : ['are', 'them'];
    const [accounts, own] = leftToOwners.length === 1
        ? ['the account', 'owns and shares']
        : [`the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(leftToOwners.length, 'account')}`, 'own and share'];
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(resources, 'resource')} ${are} left to ${accounts} that ${own} ${them} and that this run does not read`;
}
/** `2,250 security groups, 51 VPCs`, most first. */
function resourceWords(run) {
    return Object.entries(run.resources)
        .filter(([, number]) => number > 0)
        .toSorted(([a, x], [b, y]) => y - x || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a, b))
        .map(([kind, number]) => counted(number, (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .kindLabel */ .tf)(kind)))
        .join(', ');
}
/** `2 sets of account settings` would be right, and nobody says so. */
function counted(number, label) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, label, label.endsWith('s') ? label : `${label}s`);
}
/** What changed since the last run, or why that is not known. Without a full stop. */
function changes(run, counts) {
    if (run.past.status === 'none')
        return 'No history is kept, so new and fixed are not told apart';
    if (run.past.status !== 'loaded') {
        const message = run.past.message.trim().replace(/\.$/, '');
        return message === '' ? 'There is no last run to compare with' : message;
    }
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
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(parts)} since the last run`;
}
/** `Last run: 2026-11-20 03:00 UTC, 24 hours before this one`; null where there is none. */
function lastRun(run) {
    const { previousAt } = run.past;
    if (previousAt === null)
        return null;
    const { startedAt } = run;
    return Date.parse(previousAt) <= Date.parse(startedAt)
        ? `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .spanLabel */ .hE)(previousAt, startedAt)} before this one`
        : `Last run: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .timeLabel */ .Sp)(previousAt)}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .spanLabel */ .hE)(startedAt, previousAt)} after this one, so a clock is wrong`;
}
/** `security group and VPC in eu-west-1, eu-west-2 and 3 more regions`. */
function whatAndWhere(block) {
    const kinds = some(block.kinds.map(_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .kindLabel */ .tf), 4, 'kind');
    if (block.regions.includes(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz))
        return `${kinds} in ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .regionLabel */ .p)(_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)}`;
    return `${kinds} in ${some(block.regions.map(_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .regionLabel */ .p), 3, 'region')}`;
}
/** `denied, needs ec2:DescribeVpcs`. */
function why(run, block) {
    const way = (0,_way_out_js__WEBPACK_IMPORTED_MODULE_7__/* .wayOut */ .Y)(run, block);
    if (way !== null)
        return `${reasonOf(block)}: ${way}`;
    if (block.actions.length === 0)
        return reasonOf(block);
    return `${reasonOf(block)}, ${verbOf(block)} ${some(block.actions, 4, 'action')}`;
}
/** `denied by a service control policy`, where AWS says so. */
function reasonOf({ reason, deniedBy }) {
    return deniedBy === null ? reasonWords(reason) : `${reasonWords(reason)} by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withArticle */ .vJ)(deniedBy)}`;
}
/** Whoever owns the role cannot allow what the organisation forbids. */
function verbOf({ reason, deniedBy }) {
    const isAbove = deniedBy === 'service control policy' || deniedBy === 'resource control policy';
    return reason === 'denied' && !isAbove ? 'needs' : 'calling';
}
/** What people read instead of the word that programs do. */
function reasonWords(reason) {
    if (reason === 'part-missing')
        return 'the job that was to read it left no result';
    if (reason === 'not-listed')
        return 'depends on what AWS did not list';
    return reason === 'no-credentials' ? 'no valid AWS credentials' : reason.replaceAll('-', ' ');
}
/** `payments (111122223333), shop (222233334444) and 3 more accounts`. */
function who(block, accounts, most) {
    return some(block.accounts.map((id) => accounts.label(id)), most, 'account');
}
/** The first few of a list and how many more there are. */
function some(words, most, noun) {
    if (words.length <= most + 1)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(words);
    const rest = words.length - most;
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)([...words.slice(0, most), (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest, `more ${noun}`, `more ${noun}s`)]);
}


/***/ })

};
