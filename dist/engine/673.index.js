export const id = 673;
export const ids = [673];
export const modules = {

/***/ 90673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measurementsOf: () => (/* binding */ measurementsOf)
});

// UNUSED EXPORTS: LEFT_OUT

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

// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/report/formats/metrics/measurements.js




/** More of one name is more than a program that collects metrics takes well: 200 accounts × 250 rules. */
const MOST_SAMPLES = 50_000;
/** As docs/reports.md has it, too. */
const LEFT_OUT = {
    name: 'series_left_out',
    labels: ['series'],
    help: `How many numbers of a name are left out of the file, the best ones: at most ${(0,words/* withCommas */.rX)(MOST_SAMPLES)} are written.`,
};
/**
 * The numbers of the run, those of one name one after the other. Of more than `most` numbers of one name the worst are
 * there, and series_left_out says how many are not.
 */
function* measurementsOf(view, most = MOST_SAMPLES) {
    const facts = { view, accounts: accountFacts(view) };
    const leftOut = [];
    for (const series of SERIES) {
        let number = 0;
        for (const sample of series.samples(facts)) {
            number += 1;
            if (number <= most)
                yield measurementOf(series, sample);
        }
        if (series.labels.includes('account'))
            leftOut.push([[`${PREFIX}${series.name}`], Math.max(0, number - most)]);
    }
    for (const sample of leftOut)
        yield measurementOf(LEFT_OUT, sample);
}
/** Control characters are shown as escapes: Prometheus ends a file at NUL, whatever the format says. */
function measurementOf({ name, help, labels }, [values, value]) {
    const pairs = labels.map((label, at) => [label, (0,visible/* visible */.R)(values[at] ?? '')]);
    return { name: `${PREFIX}${name}`, help, labels: Object.fromEntries(pairs), value };
}


/***/ })

};
