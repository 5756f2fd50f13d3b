export const id = 5030;
export const ids = [5030];
export const modules = {

/***/ 89230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
/** The most that GitHub gives of a list at once. */
const PAGE = 100;
/**
 * All pages of a list. What is not known to be whole is not given: whoever looks for something in a part of a list would
 * take it for absent.
 * @param entriesOf where the entries stand in an answer that is no array itself
 * @param mostPages at more pages the list is `endless`
 */
async function listAll(repository, route, query = {}, entriesOf = (data) => data, mostPages = 100) {
    const entries = [];
    for (let page = 1; page <= mostPages; page++) {
        const answer = await repository.ask({ method: 'GET', route, body: { ...query, per_page: PAGE, page } });
        if (answer.status === 'refused')
            return answer;
        const found = entriesOf(answer.data);
        if (!Array.isArray(found))
            return { status: 'refused', code: null, message: 'with no list' };
        entries.push(...found);
        if (found.length < PAGE)
            return { status: 'listed', entries };
    }
    return { status: 'endless', most: mostPages * PAGE };
}


/***/ }),

/***/ 91192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDoubtful)
/* harmony export */ });
/** Whether nobody knows if GitHub carried it out: no answer came, or GitHub failed on the way. */
function isDoubtful({ code }) {
    return code === null || code >= 500;
}


/***/ }),

/***/ 95030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepIssues: () => (/* binding */ keepIssues)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/past/stores/scan-key.js
var scan_key = __webpack_require__(71942);
// EXTERNAL MODULE: ./build/src/repository/why-refused.js
var why_refused = __webpack_require__(87629);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/repository/pages.js
var pages = __webpack_require__(89230);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/src/tickets/marker.js

/** By which issues are listed. Whoever takes it off an issue takes the issue out of our hands. */
const LABEL = 'cloud-baseline';
/** Of a scan without `alert-scope`. */
const NO_SCOPE = '-';
/**
 * The first lines of an issue, which nobody sees: what it is about, exactly, and what the next run has to know. Every word is
 * percent-encoded, so that no name ends the comment or looks like another.
 */
function headOf(scope, { rule, environment }, state) {
    const words = [scope || NO_SCOPE, rule, environment].map(encodeURIComponent);
    const json = JSON.stringify(state).replaceAll('>', '\\u003e');
    return `<!-- cloud-baseline: ${words.join(' ')} -->\n<!-- cloud-baseline-state: ${json} -->\n`;
}
/** What the first lines say; null where they are not those of an issue of this scope. */
function readHead(body, scope) {
    const [, ...words] = /^<!-- cloud-baseline: (\S+) (\S+) (\S+) -->\r?$/m.exec(body) ?? [];
    const [own, rule, environment] = words.map(decode);
    if (own !== (scope || NO_SCOPE) || rule === undefined || environment === undefined)
        return null;
    const [, json = ''] = /^<!-- cloud-baseline-state: (\{.*\}) -->\r?$/m.exec(body) ?? [];
    return { rule, environment, state: parseState(json) };
}
function decode(word) {
    try {
        return decodeURIComponent(word);
    }
    catch {
        return '';
    }
}
function parseState(json) {
    try {
        const { scan, accounts, severity, newest, closed } = JSON.parse(json);
        const isWhole = typeof scan === 'string' &&
            Array.isArray(accounts) &&
            accounts.every((id) => typeof id === 'string') &&
            model_severity/* SEVERITIES */.oC.includes(severity);
        if (!isWhole)
            return null;
        return {
            scan,
            accounts,
            severity: severity,
            newest: typeof newest === 'string' ? newest : null,
            ...(closed === true ? { closed } : {}),
        };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/tickets/known.js



/**
 * All issues of the scope, open and closed, oldest first. They are listed and not searched for: the search's index lags
 * behind, and matches words. Whatever cannot be listed to its end is not given, since a second issue would be opened.
 */
async function knownIssues(repository, scope) {
    const query = { labels: LABEL, state: 'all', sort: 'created', direction: 'asc' };
    const listed = await (0,pages/* listAll */._)(repository, '/issues', query);
    if (listed.status !== 'listed')
        return listed;
    return { status: 'known', issues: listed.entries.flatMap((entry) => issueOf(entry, scope)) };
}
function issueOf(entry, scope) {
    const { number, state, body, user, pull_request: isPullRequest } = entry;
    // GitHub lists pull requests among issues.
    if (isPullRequest !== undefined || typeof number !== 'number' || typeof body !== 'string')
        return [];
    const head = readHead(body, scope);
    if (head === null)
        return [];
    const login = (0,json/* isJsonObject */.O)(user) ? user['login'] : '';
    return [{ ...head, number, isOpen: state === 'open', author: typeof login === 'string' ? login : '', body }];
}

// EXTERNAL MODULE: ./build/src/alert/decide/view.js
var decide_view = __webpack_require__(18224);
// EXTERNAL MODULE: ./build/src/alert/decide/gaps.js
var decide_gaps = __webpack_require__(60388);
// EXTERNAL MODULE: ./build/src/past/news.js
var news = __webpack_require__(74315);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/evaluate/finding-order.js
var finding_order = __webpack_require__(55629);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/report/markdown/markdown.js
var markdown = __webpack_require__(64599);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-more.js
var summary_more = __webpack_require__(70268);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-rules.js
var summary_rules = __webpack_require__(15698);
;// CONCATENATED MODULE: ./build/src/report/formats/issue-body.js









/** Bytes of UTF-8: GitHub takes 65,536 characters, and the marker needs room. */
const ISSUE_BYTES = 50_000;
const TITLE_LIMIT = 200;
/** How many resources, and whether the fix: from everything that an issue can bear to the least. */
const RUNGS = [
    [200, true],
    [50, true],
    [10, true],
    [10, false],
    [0, false],
];
/** Plain text, which GitHub does not read as Markdown. */
function issueTitle(title, environment) {
    return (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(`${title} (${environment})`), TITLE_LIMIT);
}
/**
 * The text of an issue. It has no time of a run, no age and no state: the same faults have the same text in every run, so
 * that an issue changes only when something did.
 */
function renderIssue(view, content) {
    // The repository's files have an address for each commit.
    const { run } = view;
    const lasting = { ...view, run: { ...run, links: { ...run.links, files: null } } };
    let body = '';
    for (const [resources, withFix] of RUNGS) {
        body = `${issue_body_issueOf(lasting, content, resources, withFix).source}\n`;
        if ((0,limit/* byteLength */.d)(body) <= ISSUE_BYTES)
            return body;
    }
    return body;
}
function issue_body_issueOf(view, { environment, group, notSeen, closed }, most, withFix) {
    return (0,markdown/* blocks */.Bv)([
        closed === null ? null : (0,markdown/* box */.aP)('NOTE', (0,markdown/* safe */.gB) `${(0,markdown/* strong */.ko)('Closed.')} ${(0,markdown/* text */.Qq)(closed, 2000)}`),
        notSeen === null
            ? null
            : (0,markdown/* box */.aP)('WARNING', (0,markdown/* safe */.gB) `${(0,markdown/* strong */.ko)('Not everything was seen.')} ${(0,markdown/* text */.Qq)(notSeen, 2000)} Anything there is unknown.`),
        group === null
            ? (0,markdown/* safe */.gB) `No resource is known to violate the rule in ${environment}.`
            : (0,markdown/* blocks */.Bv)([
                leadOf(group, environment),
                listOf(view, group, most),
                withFix ? (0,markdown/* blocks */.Bv)((0,summary_rules/* moreOf */.b)(view, group, true)) : null,
            ]),
        (0,markdown/* safe */.gB) `<sub>Cloud Baseline rewrites this text and closes the issue once the rule is provably no longer violated: notes belong into comments.</sub>`,
    ]);
}
function leadOf({ severity, violations, rule }, environment) {
    const accounts = new Set(violations.map(({ account }) => account)).size;
    const numbers = violations.length === 0
        ? (0,markdown/* safe */.gB) `no certain violation`
        : (0,markdown/* safe */.gB) `${(0,words/* count */.U9)(violations.length, 'resource')} in ${(0,words/* count */.U9)(accounts, 'account')}`;
    return (0,markdown/* blocks */.Bv)([
        (0,markdown/* join */.fj)([(0,markdown/* strong */.ko)(severity), environment, numbers], (0,markdown/* safe */.gB) ` · `),
        rule === null || rule.risk === '' ? null : (0,markdown/* text */.Qq)(rule.risk, 2000),
    ]);
}
/** In the order of every list of findings: that of the news would change with each run. */
function listOf(view, { violations, unseen, severity }, most) {
    const all = [...violations, ...unseen].toSorted(finding_order/* compareFindings */.E);
    const rest = all.length - most;
    return (0,markdown/* blocks */.Bv)([
        most === 0 ? null : (0,markdown/* bullets */.e5)(all.slice(0, most).map((finding) => itemOf(view, finding, severity))),
        rest > 0 ? (0,summary_more/* moreLine */.g)(rest, rest === 1 ? 'resource' : 'resources') : null,
    ]);
}
function itemOf({ accounts }, finding, worst) {
    const { id, name, account, region, severity, because, standing, due } = finding;
    const shown = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(id), (0,clouds/* consoleLink */.i1)(finding, accounts.get(account)));
    const since = finding.openedAt ?? finding.firstSeen;
    const lead = (0,markdown/* join */.fj)([
        name === id ? shown : (0,markdown/* safe */.gB) `${shown} ${(0,markdown/* text */.Qq)(name, markdown/* NAME_LIMIT */.Uo)}`,
        accounts.label(account),
        region,
        ...(severity === worst ? [] : [(0,markdown/* strong */.ko)(severity)]),
        ...(since === null ? [] : [`since ${(0,labels/* dayLabel */.nt)(since)}`]),
        ...(due === undefined ? [] : [`due ${(0,labels/* dayLabel */.nt)(due)}`]),
        ...(standing === 'unseen' ? [(0,markdown/* strong */.ko)('could not be looked at again')] : []),
    ], (0,markdown/* safe */.gB) ` · `);
    return because === undefined ? lead : (0,markdown/* stack */.t$)([lead, (0,markdown/* text */.Qq)(because)]);
}

// EXTERNAL MODULE: ./build/src/report/rule-groups.js
var rule_groups = __webpack_require__(43981);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/report/words/finding-words.js
var finding_words = __webpack_require__(97571);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
;// CONCATENATED MODULE: ./build/src/tickets/gone.js






/**
 * Decides about an issue whose rule is not certainly violated in its environment. It may be closed only where
 * - the scan that wrote it leaves its rule, its accounts or regions that decide out, on purpose, or
 * - in every account of the environment, and in every one that the issue speaks of, all that the rule needs was read, and
 *   what it still finds there is accepted, reported by a broader rule, or now in another environment.
 * A gap is never taken for a repair.
 */
function goneOf(subject, state, view, scan) {
    const isOwn = state.scan === scan;
    const rule = view.rules.get(subject.rule);
    if (rule === undefined)
        return isOwn
            ? withdrawn(`The rule ${subject.rule} is no longer enabled: whether it is still violated is not looked at.`)
            : gone_open(`The rule ${subject.rule} is not one of this scan, and another scan wrote this issue.`);
    if (isOwn && !(0,model_rule/* appliesTo */.Gl)(rule, subject.environment))
        return withdrawn(`The rule is no longer about ${subject.environment}.`);
    const leftOut = isOwn ? state.accounts.filter((id) => view.scope.accountLeftOut(id)) : [];
    const accounts = accountsOf(subject, state, view).filter((id) => !leftOut.includes(id));
    if (accounts.length === 0)
        return leftOut.length > 0
            ? withdrawn(`${areWords(leftOut.length, 'account')} left out now, and the issue was about nothing else.`)
            : gone_open('No account of the environment was read.');
    const notSeen = whatIsNotSeen(rule, accounts, view);
    if (notSeen !== null)
        return gone_open(notSeen);
    // On purpose, or it would be among the gaps.
    const undecided = accounts.filter((id) => (0,decide_view/* outcomeOf */.sG)(view, rule.id, id)?.leftOpen !== undefined);
    if (undecided.length > 0)
        return withdrawn(`Regions that the settings leave out decide in ${(0,words/* count */.U9)(undecided.length, 'account')}: whether it is still violated there is not looked at.`);
    return withoutGaps(subject, rule, accounts, leftOut.length, view);
}
/** What keeps the rule from being decided in the accounts, as a sentence; null where nothing does. */
function whatIsNotSeen(rule, accounts, view) {
    const unseen = findingsIn(rule, accounts, view).filter(({ standing }) => standing === 'unseen');
    const gaps = accounts.flatMap((id) => (0,decide_gaps/* ruleGaps */.y)(view, rule.id, id));
    const parts = [
        ...(unseen.length === 0 ? [] : [`${(0,words/* count */.U9)(unseen.length, 'resource')} could not be looked at again`]),
        ...(gaps.length === 0 ? [] : [`not read: ${(0,decide_gaps/* describeGaps */.X)(gaps, 'several')}`]),
    ];
    if (parts.length === 0)
        return null;
    const sentence = parts.join('; ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
/** Those of the environment, and those that the issue speaks of. */
function accountsOf({ environment }, state, { run }) {
    const here = run.accounts.filter((one) => one.environment.name === environment).map(({ id }) => id);
    return [...new Set([...state.accounts, ...here])].toSorted();
}
function findingsIn({ id }, accounts, view) {
    const among = new Set(accounts);
    return (view.findings.get(id) ?? []).filter(({ account }) => among.has(account));
}
function withoutGaps({ environment }, rule, accounts, leftOut, view) {
    const left = findingsIn(rule, accounts, view);
    const moved = left.filter((one) => one.standing === 'counted' && one.environment !== environment);
    // Perhaps a setting about environments was misread, and they belong to this one.
    const doubt = moved.map(({ account }) => view.accounts.get(account)?.environment);
    for (const meant of doubt) {
        if (meant?.certain === false)
            return gone_open(`It is violated where the environment is not certain: ${meant.why}.`);
    }
    const accepted = left.filter(({ standing }) => standing === 'accepted');
    const covered = left.filter(({ standing }) => standing === 'covered');
    const reasons = [
        ...(moved.length === 0 ? [] : [`${areWords(moved.length, 'violation')} no longer in ${environment}`]),
        ...(accepted.length === 0 ? [] : [(0,exception_words/* acceptedWords */.Vk)(accepted)]),
        ...(covered.length === 0 ? [] : [`${areWords(covered.length, 'violation')} counted by a broader rule`]),
        ...(leftOut === 0 ? [] : [`${areWords(leftOut, 'account')} left out now`]),
        ...withdrawnWords(rule, accounts, view),
    ];
    const seen = `All that the rule needs was read in ${(0,words/* count */.U9)(accounts.length, 'account')}`;
    if (reasons.length > 0)
        return withdrawn(`${seen}. Not everything is repaired: ${(0,words/* enumerate */.HL)(reasons)}.`);
    return {
        isGone: true,
        isRepaired: true,
        why: `${seen}, and nothing violates it${fixedWords(rule, accounts, view)}.`,
    };
}
/** What regions that are left out withdraw in this run, and names that are masked otherwise. */
function withdrawnWords(rule, accounts, view) {
    const fixed = fixedIn(rule, accounts, view).filter(({ how }) => how === 'withdrawn' || how === 'rejudged');
    return fixed.length === 0 ? [] : [`${areWords(fixed.length, 'violation')} ${(0,finding_words/* withdrawnPhrase */.aB)(fixed)}`];
}
/** ` (since the last run 2 repaired and 1 deleted)`. */
function fixedWords(rule, accounts, view) {
    const byHow = Map.groupBy(fixedIn(rule, accounts, view), ({ how }) => how);
    if (byHow.size === 0)
        return '';
    return ` (since the last run ${(0,words/* enumerate */.HL)([...byHow].map(([how, { length }]) => `${(0,words/* withCommas */.rX)(length)} ${how}`))})`;
}
function fixedIn({ id }, accounts, { run }) {
    const among = new Set(accounts);
    return run.fixed.filter(({ rule, account, standing }) => rule === id && standing === 'counted' && among.has(account));
}
function areWords(number, noun) {
    return `${(0,words/* count */.U9)(number, noun)} ${number === 1 ? 'is' : 'are'}`;
}
function withdrawn(why) {
    return { isGone: true, isRepaired: false, why };
}
function gone_open(why) {
    return { isGone: false, why };
}

;// CONCATENATED MODULE: ./build/src/tickets/plan.js











/**
 * What is to be done about the repository's issues, in the order in which it is done: what is news first, the worst first.
 * Pure. An issue that nothing changed has no action.
 */
function planTickets(view, known, scan) {
    const planning = { view, index: (0,decide_view/* viewOf */.du)(view.run, []), scan };
    const found = foundIn(view);
    const { kept, duplicates } = withoutDuplicates(known, planning);
    const ofFound = found.flatMap((one) => {
        const issue = kept.get(keyOf(one, planning));
        return issue === undefined ? opened(one, planning) : violated(issue, one, planning);
    });
    const violatedKeys = new Set(found.filter(isViolated).map((one) => keyOf(one, planning)));
    const others = [...kept.entries()].flatMap(([key, issue]) => violatedKeys.has(key)
        ? []
        : notViolated(issue, found.find((one) => keyOf(one, planning) === key), planning));
    const order = ['reopen', 'open', 'close', 'duplicate', 'update'];
    const actions = [...ofFound, ...others, ...duplicates];
    return order.flatMap((kind) => actions.filter((action) => action.kind === kind));
}
/** Rules with violations, and those that an earlier run saw violated; worst first, by environment. */
function foundIn(view) {
    const environments = [...new Set(view.run.findings.map(({ environment }) => environment))].toSorted(compare/* compareText */.n);
    return environments
        .flatMap((environment) => (0,rule_groups/* groupByRule */.R)(view.run, 'low', (finding) => finding.environment === environment).groups.map((group) => ({
        rule: group.id,
        environment,
        group,
    })))
        .toSorted((a, b) => (0,model_severity/* severityRank */.qs)(a.group.severity) - (0,model_severity/* severityRank */.qs)(b.group.severity));
}
function isViolated({ group }) {
    return group.violations.length > 0;
}
/** A rule that has another id by now is the same. */
function keyOf({ rule, environment }, { index }) {
    return `${index.rules.get(rule)?.id ?? rule}\n${environment}`;
}
/**
 * The oldest issue of each rule and environment. Two runs at once may have opened a second: it is closed, unless somebody else
 * opened it, who then copied our text.
 */
function withoutDuplicates(known, planning) {
    const kept = new Map();
    const duplicates = [];
    for (const issue of known.toSorted((a, b) => a.number - b.number)) {
        const key = keyOf(issue, planning);
        const first = kept.get(key);
        if (first === undefined)
            kept.set(key, issue);
        else if (issue.isOpen && issue.author === first.author)
            duplicates.push({
                kind: 'duplicate',
                number: issue.number,
                title: '',
                body: null,
                isOpen: false,
                reason: 'not_planned',
                comment: `The same as #${first.number}, which is older.`,
            });
    }
    return { kept, duplicates };
}
function opened(found, planning) {
    const { group } = found;
    if (!isViolated(found) || !(0,model_severity/* reaches */.O6)(group.severity, planning.view.run.settings.annotateFrom))
        return [];
    const state = stateOf(found, null, planning);
    return [
        {
            kind: 'open',
            number: null,
            title: titleOf(found),
            body: bodyOf(found, state, planning),
            isOpen: true,
            comment: null,
        },
    ];
}
/**
 * An issue whose rule is violated. One that this program closed is reopened; one that a person closed only for what was not
 * there then, and otherwise left alone.
 */
function violated(issue, found, planning) {
    if (!isViolated(found))
        return [];
    const state = stateOf(found, issue.state, planning);
    const body = bodyOf(found, state, planning);
    const about = { number: issue.number, title: titleOf(found), body, isOpen: true };
    const { violations, severity } = found.group;
    const resources = (0,words/* count */.U9)(violations.length, 'resource');
    if (!issue.isOpen) {
        const isOurs = issue.state?.closed === true;
        if (!isOurs && !hasNews(found, issue.state, planning))
            return [];
        const comment = isOurs
            ? `Violated again: ${resources}, ${severity}.`
            : `There is something new since this was closed: ${resources}, ${severity}.`;
        return [{ kind: 'reopen', ...about, comment }];
    }
    const isWorsened = issue.state !== null && (0,model_severity/* isWorse */.Bx)(severity, issue.state.severity);
    const comment = isWorsened ? `Worse than before: ${issue.state.severity} became ${severity}.` : null;
    return sameText(body, issue.body) ? [] : [{ kind: 'update', ...about, comment }];
}
function hasNews({ group }, state, { view }) {
    if (!view.knowsNew)
        return false;
    const { newest = null } = state ?? {};
    const isLater = ({ openedAt, firstSeen }) => newest !== null && (openedAt ?? firstSeen ?? '') > newest;
    return group.violations.some((finding) => (0,news/* isNews */.M)(finding) || isLater(finding));
}
/** An issue that is open although nothing certainly violates its rule. One that a person opened again stays open. */
function notViolated(issue, found, planning) {
    const { state, isOpen, number } = issue;
    if (!isOpen || state === null || state.closed === true)
        return [];
    const { index, scan, view } = planning;
    const gone = goneOf(issue, state, index, scan);
    const rule = index.rules.get(issue.rule);
    const subject = { rule: rule?.id ?? issue.rule, environment: issue.environment };
    const title = issueTitle(rule?.title ?? issue.rule, issue.environment);
    const group = found?.group ?? null;
    const content = { environment: issue.environment, group, notSeen: null, closed: null };
    if (!gone.isGone) {
        const body = textOf(subject, state, { ...content, notSeen: gone.why }, planning);
        return sameText(body, issue.body)
            ? []
            : [{ kind: 'update', number, title, body, isOpen: true, comment: null }];
    }
    const body = headOf(view.run.settings.alertScope, subject, { ...state, scan, closed: true });
    return [
        {
            kind: 'close',
            number,
            title,
            body: body + renderIssue(view, { ...content, closed: gone.why }),
            isOpen: false,
            reason: gone.isRepaired ? 'completed' : 'not_planned',
            comment: (0,markdown/* safe */.gB) `${(0,markdown/* text */.Qq)(gone.why, 2000)}`.source,
        },
    ];
}
/** Accounts of which nobody knows stay in it, so that the issue is not closed without them. */
function stateOf({ rule, group }, before, { index, scan }) {
    const here = [...group.violations, ...group.unseen].map(({ account }) => account);
    const isUnknown = (id) => !index.accounts.has(id) || (0,decide_gaps/* ruleGaps */.y)(index, rule, id).length > 0;
    const carried = (before?.accounts ?? []).filter((id) => isUnknown(id) && !(before?.scan === scan && index.scope.accountLeftOut(id)));
    const times = group.violations.flatMap(({ openedAt, firstSeen }) => openedAt ?? firstSeen ?? []);
    return {
        scan,
        accounts: [...new Set([...here, ...carried])].toSorted(compare/* compareText */.n),
        severity: group.severity,
        newest: times.toSorted(compare/* compareText */.n).at(-1) ?? null,
    };
}
function bodyOf(found, state, planning) {
    const { index } = planning;
    const rule = index.rules.get(found.rule);
    const notSeen = rule === undefined ? null : whatIsNotSeen(rule, accountsOf(found, state, index), index);
    const content = { environment: found.environment, group: found.group, notSeen, closed: null };
    return textOf(found, state, content, planning);
}
function textOf(subject, state, content, { view }) {
    return headOf(view.run.settings.alertScope, subject, state) + renderIssue(view, content);
}
function titleOf({ group, environment }) {
    return issueTitle(group.title, environment);
}
/** GitHub's editor ends lines in its own way. */
function sameText(a, b) {
    return a.trim() === b.replaceAll('\r\n', '\n').trim();
}

// EXTERNAL MODULE: ./build/src/repository/repository.js
var repository = __webpack_require__(91192);
;// CONCATENATED MODULE: ./build/src/tickets/send.js




const PERMISSION = 'issues: write';
/** Whoever begins with hundreds of faults is not to get hundreds of mails at once. */
const MOST_OPENED = 20;
/** Requests for one issue are two at most, and GitHub wants a second between any two that change something. */
const MOST_CHANGED = 60;
const BETWEEN_WRITES_MS = 1000;
const DONE = {
    open: 'opened',
    reopen: 'reopened',
    update: 'updated',
    close: 'closed',
    duplicate: 'closed as a duplicate',
};
class Stopped extends Error {
}
/** The answer; where there is none, nothing further is sent. */
function must(answer) {
    if (answer.status === 'answered')
        return answer.data;
    throw new Stopped((0,why_refused/* whyRefused */.f)(answer, PERMISSION));
}
/**
 * Carries the actions out, one after the other. What GitHub refuses for now, and what is beyond the limits of one run, is left
 * to the next run: it finds the issues by their markers and makes the same plan again. Nothing is created twice: after an
 * answer that leaves open whether an issue was made, this run makes no other.
 */
async function sendTickets(repository, actions, waiting, signal) {
    const opening = new Set(actions.filter(({ kind }) => kind === 'open').slice(0, MOST_OPENED));
    const wanted = actions.filter((action) => action.kind !== 'open' || opening.has(action));
    const sending = wanted.slice(0, MOST_CHANGED);
    const done = new Map();
    const warnings = [];
    let isFirst = true;
    const write = async (request) => {
        if (!isFirst)
            await waiting(BETWEEN_WRITES_MS);
        isFirst = false;
        return repository.ask(request);
    };
    try {
        if (sending.some(({ kind }) => kind === 'open'))
            must(await ensureLabel(repository, write));
        for (const action of sending) {
            if (signal.aborted)
                throw new Stopped('the run was cancelled');
            const why = await carryOut(action, write);
            if (why !== null)
                warnings.push(`${nameOf(action)} ${why}.`);
            else
                done.set(action.kind, (done.get(action.kind) ?? 0) + 1);
        }
    }
    catch (error) {
        if (!(error instanceof Stopped))
            throw error;
        const left = sending.length - [...done.values()].reduce((sum, number) => sum + number, 0) - warnings.length;
        warnings.push(`${(0,words/* count */.U9)(left, 'issue')} could not be written, since ${error.message}. The next run tries again.`);
    }
    const left = actions.length - sending.length;
    if (left > 0)
        warnings.push(`${(0,words/* count */.U9)(left, 'more issue')} ${left === 1 ? 'is' : 'are'} left to the next run: one opens at most ${MOST_OPENED} and changes at most ${MOST_CHANGED}.`);
    return { done: [...done].map(([kind, number]) => `${number} ${DONE[kind]}`), warnings };
}
/**
 * Gives a clause on why this issue alone could not be written, such as that GitHub does not take its text or that somebody
 * deleted it after it was listed; everything else stops the sending.
 */
async function carryOut(action, write) {
    const answer = await write(action.number === null ? creationOf(action) : changeOf(action, action.number));
    if (answer.status === 'refused' && answer.code === 422)
        return (0,why_refused/* whyRefused */.f)(answer, PERMISSION);
    if (answer.status === 'refused' && action.number !== null && (await isGone(answer, action.number, write)))
        return `it was listed, and is no longer there (HTTP ${answer.code}). Where its rule is violated, the next run opens another`;
    const issue = must(answer);
    if (action.number === null)
        await keepLabel(issue, write);
    if (action.comment !== null && action.number !== null) {
        const said = await write({
            method: 'POST',
            route: `/issues/${action.number}/comments`,
            body: { body: action.comment },
            creates: true,
        });
        // The issue itself says it as well.
        if (said.status === 'refused' && !(0,repository/* isDoubtful */.G)(said))
            return (0,why_refused/* whyRefused */.f)(said, PERMISSION);
    }
    return null;
}
/**
 * Whether GitHub has the issue no longer: it answers 410 where one was deleted, and 404 also where the token may not change
 * what it may read (GitHub, REST API, Get an issue; Troubleshooting the REST API).
 */
async function isGone({ code }, number, ask) {
    if (code === 410)
        return true;
    if (code !== 404)
        return false;
    const read = await ask({ method: 'GET', route: `/issues/${number}` });
    return read.status === 'refused' && (read.code === 404 || read.code === 410);
}
function creationOf({ title, body }) {
    return { method: 'POST', route: '/issues', body: { title, body, labels: [LABEL] }, creates: true };
}
/** A title that somebody changed stays. */
function changeOf({ body, isOpen, kind, reason }, number) {
    const state = kind === 'update' ? {} : { state: isOpen ? 'open' : 'closed', state_reason: reason ?? 'reopened' };
    return {
        method: 'PATCH',
        route: `/issues/${number}`,
        body: { ...(body === null ? {} : { body }), ...state },
    };
}
/** GitHub drops the labels of an issue without a word where the token may not set them: the next run would open it again. */
async function keepLabel(issue, write) {
    const labels = JSON.stringify(issue['labels'] ?? []);
    if (labels.includes(`"${LABEL}"`))
        return;
    must(await write({
        method: 'POST',
        route: `/issues/${Number(issue['number'])}/labels`,
        body: { labels: [LABEL] },
    }));
}
async function ensureLabel(repository, write) {
    const found = await repository.ask({ method: 'GET', route: `/labels/${LABEL}` });
    if (found.status === 'answered' || found.code !== 404)
        return found;
    const made = await write({
        method: 'POST',
        route: '/labels',
        body: { name: LABEL, color: 'b60205', description: 'Kept by Cloud Baseline' },
    });
    // Somebody was quicker.
    return made.status === 'refused' && made.code === 422 ? { status: 'answered', data: {} } : made;
}
function nameOf({ number, title }) {
    return number === null
        ? `The issue ${JSON.stringify(title)} could not be opened:`
        : `The issue #${number} could not be changed:`;
}

// EXTERNAL MODULE: ./build/src/run/hides-ids.js
var hides_ids = __webpack_require__(43373);
// EXTERNAL MODULE: ./build/src/run/passed-repository.js
var passed_repository = __webpack_require__(76140);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 7 modules
var prologue = __webpack_require__(56039);
;// CONCATENATED MODULE: ./build/src/run/issues.js









/** Opens, changes and closes the issues of the repository. Gives sentences on what was not done: no cause to fail. */
async function keepIssues(view, { settings, host, outgoing }) {
    if (settings.issues === 'off')
        return [];
    const { logger, environment } = host;
    const quiet = whyNone(view, environment['GITHUB_EVENT_NAME'] ?? '');
    if (quiet !== null) {
        logger.info(`Issues are left as they are: ${quiet}.`);
        return [];
    }
    if (settings.githubToken === '')
        return [none('the input github-token is empty')];
    const repository = await host.openRepository(settings.githubToken);
    if (repository === null)
        return [none('GITHUB_REPOSITORY is not set')];
    const visibility = await (0,hides_ids/* visibilityOf */.g)(settings, host);
    if (visibility === 'public')
        return [none('the repository is public, and everybody could read the ids and names in them')];
    if (visibility !== 'not-public')
        return [none(`whether the repository is public is not known (${visibility.why})`)];
    const known = await knownIssues(repository, settings.alertScope);
    if (known.status === 'endless')
        return [none(`the repository has more than ${known.most} issues with the label`)];
    if (known.status === 'refused')
        return [none((0,why_refused/* whyRefused */.f)(known, PERMISSION))];
    const scan = (0,scan_key/* scanKey */.p)((0,prologue/* scanIdentity */.oq)(settings, host), environment['GITHUB_JOB'] ?? '');
    const actions = planTickets(view, known.issues, scan);
    const passed = (0,passed_repository/* passedRepository */.$)(repository, outgoing.to('issues'));
    const { done, warnings } = await sendTickets(passed, actions, (ms) => (0,promises_.setTimeout)(ms), host.signal);
    if (done.length > 0)
        logger.info(`Issues: ${done.join(', ')}.`);
    return warnings.map((warning) => `issues: ${warning}`);
}
/** Why this run is none to write issues, as a clause; null where it is one. */
function whyNone({ run }, event) {
    if (run.cancelled === true)
        return 'the run was cancelled';
    if (run.settings.dryRun)
        return 'this is a dry run';
    if (event.startsWith('pull_request'))
        return 'a pull request changes nothing yet';
    return null;
}
function none(why) {
    return `issues: No issue was written: ${why}.`;
}


/***/ }),

/***/ 76140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ passedRepository)
/* harmony export */ });
/** The repository, which gets nothing that has not passed the last look. */
function passedRepository(repository, passage) {
    return {
        name: repository.name,
        ask: (request) => repository.ask(request.method === 'GET' || request.body === undefined
            ? request
            : { ...request, body: passage.value(request.body) }),
    };
}


/***/ })

};
