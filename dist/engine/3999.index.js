export const id = 3999;
export const ids = [3999];
export const modules = {

/***/ 47994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ CHANNELS),
  g: () => (/* binding */ outletsOf)
});

// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/words/opens-words.js
var opens_words = __webpack_require__(61990);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/alert/channels/words.js





/** More than any channel takes of one text. */
const LONGEST = 1024;
/** So many services are named in a title; the details name all. */
const FEW_SERVICES = 4;
/** Text from outside, made visible and short. */
function clean(text, max = LONGEST) {
    return (0,limit/* limitCodePoints */.s)((0,visible/* visible */.R)(text).trim(), max);
}
/** The account's name and, where several bear it, nothing more: the id stands elsewhere. */
function accountLabel(account, view) {
    return clean(view.accounts.get(account)?.name ?? account, 40);
}
/** The one account's name, or how many there are. */
function accountsLabel(findings, view) {
    const accounts = new Set(findings.map((finding) => finding.account));
    const [only] = accounts;
    return accounts.size === 1 && only !== undefined
        ? accountLabel(only, view)
        : (0,words/* count */.U9)(accounts.size, 'account');
}
/** `PROD`, or the name of another environment in capitals; the weightiest where there are several. */
function environmentLabel(environments) {
    const [first] = environments;
    if (first === undefined || environments.some(environment/* isProductionName */.Zq))
        return 'PROD';
    return clean(first, 20).toUpperCase();
}
/** `its severity rose from high to critical`. */
function roseWords({ severity, severityBefore = severity, }) {
    return `its severity rose from ${severityBefore} to ${severity}`;
}
/** The rule's summary, the services that are open, and how many more rules there are. */
function whatIsWrong(findings, view) {
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    const summary = clean(view.rules.get(rules[0] ?? '')?.alert.summary ?? rules[0] ?? '');
    const named = findings.filter((finding) => !(0,opens_words/* opensEveryPort */.Gh)(finding));
    const opens = clean((0,opens_words/* opensWords */.vA)(named, FEW_SERVICES), 200);
    const more = rules.length > 1 ? `And ${(0,words/* count */.U9)(rules.length - 1, 'more rule is', 'more rules are')} violated` : '';
    const sentences = [summary.replace(/[.!]$/, ''), opens, more].filter((sentence) => sentence !== '');
    return sentences.length < 2 ? summary : `${sentences.join('. ')}.`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/alert/channels/channel.js

/** Tells places apart without holding what they are reached by: 16 hexadecimal digits of a hash over address and key. */
function placeOf(address, key) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`cb1\n${originFor(address)}\n${key}`)
        .digest('hex')
        .slice(0, 16);
}
/** What follows from the address and the key, and from which neither place nor anything that is stored follows. */
function secretOf(address, key) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`ledger\n${originFor(address)}\n${key}`)
        .digest('hex');
}
function originFor(address) {
    return address.toLowerCase().replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./build/src/words/attribution-words.js
var attribution_words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/words/commands.js
var commands = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/alert/decide/gaps.js
var gaps = __webpack_require__(60388);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/about.js







/** So many accounts or rules are listed one by one; the rest is a number. */
const LISTED = 20;
/**
 * What whoever is woken needs to know before the list of resources. PagerDuty sorts the names from A to Z, and its
 * e-mails show no more than the first 500 characters of the details.
 */
function aboutTarget(target, view, leftOut) {
    const { findings } = target;
    const rule = view.rules.get(findings[0]?.rule ?? '');
    const accounts = Map.groupBy(findings, (finding) => finding.account);
    const rules = Map.groupBy(findings, (finding) => finding.rule);
    const regions = new Set(findings.map((finding) => `${finding.account}\n${finding.region}`));
    const about = {
        accounts: listOf(accounts, (id, inside) => [
            id,
            `${nameOf(id, view)}${(0,words/* count */.U9)(inside.length, 'resource')}`,
        ]),
        count: `${(0,words/* count */.U9)(findings.length, 'resource')} in ${(0,words/* count */.U9)(accounts.size, 'account')}, ${(0,words/* count */.U9)(regions.size, 'region')}`,
        'first seen': firstSeen(target, view),
        new: news(target, view),
        run: clean(view.run.links.run ?? view.run.id, 300),
    };
    if (target.severityBefore !== undefined)
        about['again because'] = roseWords(target);
    if (rule) {
        about['rule'] = clean(rule.id, 300);
        about['title'] = clean(rule.title, 300);
        about['why'] = clean(rule.risk, 600);
        const { text, cli, console: inConsole, terraform } = rule.remediation;
        const fix = text ?? inConsole ?? cli ?? terraform;
        if (fix !== undefined)
            about['fix'] = clean(fix, 1000);
        const commands = commandsOf(cli, findings);
        if (commands !== null)
            about['commands'] = commands;
    }
    const who = whoDidIt(findings);
    if (who !== '')
        about['who'] = who;
    if (rules.size > 1)
        about['rules'] = listOf(rules, (id, inside) => [id, (0,words/* count */.U9)(inside.length, 'resource')]);
    if (target.collapsed)
        about['limit'] = `alert-limit ${view.run.settings.alertLimit} was reached: these share one alert`;
    const blind = notSeen(target, view);
    if (blind !== '')
        about['not seen'] = blind;
    if (leftOut !== '')
        about['left out'] = leftOut;
    return about;
}
/** The latest call of those that are known; the resources have theirs. */
function whoDidIt(findings) {
    const calls = findings.flatMap(({ attribution }) => attribution?.status === 'found' ? [attribution.call] : []);
    const [latest] = calls.toSorted((a, b) => (0,compare/* compareText */.n)(b.at, a.at));
    if (latest === undefined)
        return '';
    const more = calls.length > 1 ? `, the latest of ${calls.length} calls` : '';
    return `${clean((0,attribution_words/* callWords */.S9)(latest), 500)}${more}`;
}
/** Of an alert about one resource, ready to be pasted: objects, because PagerDuty's pages show no line breaks. */
function commandsOf(cli, findings) {
    const [finding, ...others] = findings;
    const filled = finding === undefined || others.length > 0 ? null : (0,commands/* commandsFor */.A)(cli, finding);
    if (filled === null)
        return null;
    const lines = filled.replaceAll(/\s*\\\n(?:# )?\s*/g, ' ').split('\n');
    return Object.fromEntries(lines.slice(0, LISTED).map((line, index) => [`${index + 1}`, clean(line, 500)]));
}
function listOf(groups, describe) {
    const listed = [...groups].slice(0, LISTED).map(([key, members]) => describe(clean(key, 200), members));
    const more = groups.size - listed.length;
    return Object.fromEntries(more > 0 ? [...listed, ['…', `and ${(0,words/* withCommas */.rX)(more)} more`]] : listed);
}
function nameOf(id, view) {
    const name = view.accounts.get(id)?.name ?? id;
    return name === id ? '' : `${clean(name, 60)}: `;
}
function firstSeen({ findings }, { run }) {
    const times = findings.flatMap((finding) => finding.firstSeen ?? []).toSorted();
    return times[0] ?? notKnown(run.past);
}
function notKnown({ status }) {
    return status === 'none'
        ? 'not known, because no history is kept'
        : 'not known, because no history could be read';
}
/** Whether the run could compare with the last one, if there was one. */
function knowsNew({ status }) {
    return status === 'loaded' || status === 'first';
}
function news({ findings }, view) {
    if (!knowsNew(view.run.past))
        return notKnown(view.run.past);
    const reopened = findings.filter((finding) => finding.state === 'reopened');
    const fresh = findings.filter((finding) => finding.state === 'new').length;
    const times = reopened.reduce((most, finding) => Math.max(most, finding.reopened), 0);
    const again = reopened.length === 0 ? '' : `, ${reopened.length} came back (up to ${(0,words/* count */.U9)(times, 'time')})`;
    const worsened = findings.filter((finding) => finding.state === 'worsened').length;
    const worse = worsened === 0 ? '' : `, ${(0,words/* withCommas */.rX)(worsened)} worsened`;
    const lapsed = findings.filter((finding) => finding.lapsed === true).length;
    const expired = lapsed === 0 ? '' : `, ${(0,words/* withCommas */.rX)(lapsed)} no longer accepted`;
    return `${(0,words/* withCommas */.rX)(fresh)} new${again}${worse}${expired}`;
}
/** What the same rules could not see in the accounts that this alert is for. */
function notSeen(target, view) {
    const accounts = target.account === null ? view.run.accounts.filter(environment/* isProduction */.KV).map(({ id }) => id) : [target.account];
    const rules = new Set(target.findings.map((finding) => finding.rule));
    const spots = accounts.flatMap((account) => [...rules].flatMap((rule) => (0,gaps/* ruleGaps */.y)(view, rule, account)));
    return clean((0,gaps/* describeGaps */.X)(spots, target.account === null ? 'several' : 'one'), 1000);
}

// EXTERNAL MODULE: ./build/src/words/change-words.js
var change_words = __webpack_require__(17967);
// EXTERNAL MODULE: ./build/src/words/affected-words.js
var affected_words = __webpack_require__(23931);
// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/src/evaluate/finding-order.js
var finding_order = __webpack_require__(55629);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/past/news.js
var past_news = __webpack_require__(74315);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/details.js












const MAX_EVIDENCE = 8;
/** The name under which a level says what it lacks. */
const MORE = '…';
/** Bytes kept free in every level for that. */
const MORE_BYTES = 80;
/**
 * As much as fits into `room` bytes of JSON: everything; else without some evidence, the worst and newest keeping
 * theirs; else without some resources, with a count at the place. One pass each, however many resources there are.
 */
function fitDetails(findings, { withRule, knowsNew }, room) {
    const items = itemsOf(findings.toSorted(compareUrgency), { withRule, knowsNew });
    const kept = keepWhatFits(items, room - MORE_BYTES);
    const evidence = evidenceThatFits(kept.items, kept.room);
    const tree = new Map();
    for (const item of kept.items) {
        const found = evidence.get(item);
        const entry = found ? { ...item.slim, evidence: found } : item.slim;
        regionOf(tree, item.finding).push([item.key, entry]);
    }
    const missing = items.slice(kept.items.length);
    addCounts(tree, missing);
    return { accounts: toObject(tree, missing), leftOut: describe(items, kept.items, evidence) };
}
/** The worst first; among those what is new to the people who read it, then what came last. */
function compareUrgency(a, b) {
    return ((0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) ||
        Number((0,past_news/* isNews */.M)(b)) - Number((0,past_news/* isNews */.M)(a)) ||
        (0,compare/* compareText */.n)(b.firstSeen ?? '', a.firstSeen ?? '') ||
        (0,finding_order/* compareFindings */.E)(a, b));
}
function itemsOf(findings, { withRule, knowsNew }) {
    const taken = new Set();
    const repeats = new Map();
    return findings.map((finding) => {
        const place = `${finding.account}\n${finding.region}\n`;
        const base = clean(finding.id, 200);
        let key = base;
        while (taken.has(place + key)) {
            const repeat = (repeats.get(place + base) ?? 1) + 1;
            repeats.set(place + base, repeat);
            key = `${base} #${repeat}`;
        }
        taken.add(place + key);
        const slim = { name: clean(finding.name, 200), kind: clean(finding.kind, 200) };
        if (finding.firstSeen !== null)
            slim['since'] = finding.firstSeen;
        if (knowsNew && (0,past_news/* isNews */.M)(finding))
            slim['state'] = stateOf(finding);
        const services = (0,opens_words/* servicesWords */.OH)([finding]);
        const madeBy = (0,opens_words/* madeByWords */.Yc)(finding);
        if (madeBy !== '')
            slim['made by'] = clean(madeBy, 300);
        if (services !== '')
            slim[finding.opens === undefined ? 'opens' : 'also opens'] = clean(services, 600);
        if (finding.affected.length > 0)
            slim['behind'] = clean((0,affected_words/* affectedWords */.c)(finding.affected), 400);
        const exceptions = (0,exception_words/* exceptionWords */.DY)(finding).join('. ');
        if (exceptions !== '')
            slim['exception'] = clean(exceptions, 400);
        if (finding.fix !== undefined)
            slim['fix'] = clean(finding.fix, 400);
        if (finding.change !== undefined)
            slim['changed'] = clean((0,change_words/* changeWords */.mF)(finding.change), 600);
        const who = (0,attribution_words/* whoWords */.Wi)(finding);
        if (who !== '')
            slim['who'] = clean(who, 500);
        if (finding.attribution?.status === 'found')
            slim['with'] = clean(finding.attribution.call.userAgent, 200);
        if (withRule)
            slim['rule'] = clean(finding.rule, 200);
        return { finding, key, slim, bytes: bytesOf(key) + bytesOf(slim) + 2 };
    });
}
function stateOf({ state, severityBefore, lapsed }) {
    if (lapsed === true)
        return 'no longer accepted';
    return severityBefore === undefined ? state : `${state}, was ${severityBefore}`;
}
function keepWhatFits(items, room) {
    const opened = new Set();
    let left = room;
    for (const [index, item] of items.entries()) {
        const { account, region } = item.finding;
        const levels = [account, `${account}\n${region}`].filter((level) => !opened.has(level));
        const names = levels.map((level) => (level === account ? account : region));
        const opening = names.reduce((sum, name) => sum + bytesOf(name) + 4 + MORE_BYTES, 0);
        if (item.bytes + opening > left)
            return { items: items.slice(0, index), room: left };
        left -= item.bytes + opening;
        for (const level of levels)
            opened.add(level);
    }
    // Nothing is missing, so no level needs the bytes for saying so.
    return { items, room: left + opened.size * MORE_BYTES };
}
function evidenceThatFits(items, room) {
    const fitting = new Map();
    let left = room;
    for (const item of items) {
        if (item.finding.evidence.length === 0)
            continue;
        const evidence = evidenceOf(item.finding);
        left -= bytesOf(evidence) + '"evidence":,'.length;
        if (left < 0)
            return fitting;
        fitting.set(item, evidence);
    }
    return fitting;
}
/** In one sentence, as reports have it; the members themselves where nothing says them. */
function evidenceOf({ because, evidence }) {
    if (because !== undefined)
        return clean(because, 400);
    const entries = evidence.slice(0, MAX_EVIDENCE).map(({ path, value }) => [clean(path, 200), plain(value)]);
    const more = evidence.length - MAX_EVIDENCE;
    return Object.fromEntries(more > 0 ? [...entries, [MORE, `and ${more} more`]] : entries);
}
function plain(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (value === null)
        return 'not set';
    return clean(typeof value === 'string' ? value : JSON.stringify(value), 200);
}
function regionOf(tree, { account, region }) {
    const regions = tree.get(account) ?? new Map();
    tree.set(account, regions);
    const resources = regions.get(region) ?? [];
    regions.set(region, resources);
    return resources;
}
/** Says in every level that is shown what it leaves out; levels that are left out whole are named one level above. */
function addCounts(tree, missing) {
    for (const [account, inAccount] of Map.groupBy(missing, (item) => item.finding.account)) {
        const regions = tree.get(account);
        if (!regions)
            continue;
        let elsewhere = 0;
        for (const [region, inRegion] of Map.groupBy(inAccount, (item) => item.finding.region)) {
            const shown = regions.get(region);
            if (shown)
                shown.push([MORE, `and ${inRegion.length} more in this region`]);
            else
                elsewhere += inRegion.length;
        }
        if (elsewhere > 0)
            regions.set(MORE, [[MORE, `and ${elsewhere} more in other regions`]]);
    }
}
function toObject(tree, missing) {
    const accounts = [...tree].map(([account, regions]) => {
        const inside = [...regions].map(([region, entries]) => {
            const only = region === MORE ? entries[0]?.[1] : undefined;
            return [region, only ?? Object.fromEntries(entries)];
        });
        return [account, Object.fromEntries(inside)];
    });
    const elsewhere = missing.filter((item) => !tree.has(item.finding.account)).length;
    if (elsewhere > 0)
        accounts.push([MORE, `and ${elsewhere} more in other accounts`]);
    return Object.fromEntries(accounts);
}
function describe(items, kept, evidence) {
    const resources = items.length - kept.length;
    const bare = kept.filter((item) => item.finding.evidence.length > 0 && !evidence.has(item)).length;
    const parts = [];
    if (resources > 0)
        parts.push(`${(0,words/* count */.U9)(resources, 'resource')} of ${(0,words/* withCommas */.rX)(items.length)}`);
    if (bare > 0)
        parts.push(`the evidence of ${(0,words/* count */.U9)(bare, 'resource')}`);
    return parts.length === 0 ? '' : `${parts.join(' and ')}, to keep within PagerDuty's 512 KB`;
}
function bytesOf(value) {
    return (0,limit/* byteLength */.d)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/src/alert/channels/links.js
/** Where to go from the alert: how to repair first, then the run, then the rule. Only web addresses. */
function alertLinks(rule, links) {
    const runbook = rule?.remediation.url ?? rule?.references[0];
    const candidates = [
        { href: runbook, text: rule?.remediation.url === undefined ? 'Reference' : 'How to fix it' },
        { href: links.run, text: 'This run' },
        { href: ruleLink(rule, links), text: 'The rule' },
    ];
    return candidates.flatMap(({ href, text }) => {
        const address = webAddress(href);
        return address === null ? [] : [{ href: address, text }];
    });
}
/** The address as a browser would write it; null for anything but http and https. */
function webAddress(text) {
    const url = URL.parse(text ?? '');
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 2000
        ? url.href
        : null;
}
/** A rule outside of the workspace is not a file of any repository that is known. */
function ruleLink(rule, links) {
    if (!rule || /^(\/|\.\.)/.test(rule.place.file))
        return null;
    const files = rule.place.shipped ? links.packs : links.files;
    if (files === null)
        return null;
    return `${files}${rule.place.file.split('/').map(encodeURIComponent).join('/')}#L${rule.place.line}`;
}

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/summary.js




/** PagerDuty's limit for payload.summary, in characters. */
const MAX_SUMMARY = 1024;
/**
 * The title of the incident. A phone shows about 60 characters: environment, account and what is wrong come first;
 * the count at the end survives a long middle.
 */
function triggerSummary(target, view) {
    const { findings, severity, severityBefore } = target;
    const before = severityBefore === undefined ? '' : `, was ${severityBefore}`;
    const tail = ` (${tailOf(target)}, ${severity}${before})`;
    const environment = environmentLabel(findings.map((finding) => finding.environment));
    return fit(`[${environment} ${accountsLabel(findings, view)}] `, whatIsWrong(findings, view), tail);
}
function resolveSummary(entry, reason, view) {
    const label = entry.account === null ? 'all accounts' : accountLabel(entry.account, view);
    const rule = view.rules.get(entry.rule);
    const what = rule ? `: ${clean(rule.alert.summary)}` : '';
    const environment = environmentLabel(environmentsOf(entry.account, view));
    return fit(`[${environment} ${label}] Resolved, because ${clean(reason, 400)}`, what, '');
}
/** Only routes send anything of other environments than production. */
function environmentsOf(account, { accounts, run }) {
    const environment = account === null ? undefined : accounts.get(account)?.environment.name;
    return environment === undefined || run.settings.routes.length === 0 ? [] : [environment];
}
/** Who is paged for one resource reads which; ids such as ARNs often end in the name. */
function tailOf({ fingerprint, findings }) {
    const [first] = findings;
    if (first === undefined || (fingerprint === null && findings.length > 1))
        return (0,words/* count */.U9)(findings.length, 'resource');
    const { name, id, region, homeRegion = region } = first;
    const names = id === name ? [] : [clean(name, 60)];
    const ids = id !== name && id.endsWith(name) ? [] : [clean(id, 100)];
    const where = homeRegion === resource/* GLOBAL_REGION */.j ? [] : [`in ${clean(homeRegion, 30)}`];
    return [...names, ...ids, ...where].join(' ');
}
function fit(head, middle, tail) {
    const room = MAX_SUMMARY - codePoints(head) - codePoints(tail);
    return `${head}${(0,limit/* limitCodePoints */.s)(middle, Math.max(room, 1))}${tail}`;
}
function codePoints(text) {
    return Array.from(text).length;
}

// EXTERNAL MODULE: ./build/src/alert/decide/routing.js
var routing = __webpack_require__(94867);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/body.js







/** Bytes of encoded JSON, the routing key included. PagerDuty says 512 KB; this is the smaller reading of it. */
const MAX_BODY_BYTES = 512_000;
/** `,"routing_key":""` and 32 characters, with some to spare. */
const ROUTING_KEY_BYTES = 64;
/** Room for what `about` says about things left out. */
const LEFT_OUT_BYTES = 200;
/** PagerDuty refuses any other spelling. `warning` and `info` do not escalate on services with dynamic urgency. */
const PAGERDUTY_SEVERITY = {
    critical: 'critical',
    high: 'error',
    medium: 'warning',
    low: 'info',
};
/** An Events API v2 trigger without its routing key, within PagerDuty's limits. */
function triggerBody(target, view) {
    const rules = new Set(target.findings.map((finding) => finding.rule));
    const make = (aws, leftOut) => {
        const about = aboutTarget(target, view, leftOut);
        return assemble(target, view, { about, aws });
    };
    const frame = (0,limit/* byteLength */.d)(JSON.stringify(make({}, ''))) + ROUTING_KEY_BYTES + LEFT_OUT_BYTES;
    const room = MAX_BODY_BYTES - frame;
    const whatToSay = { withRule: rules.size > 1, knowsNew: knowsNew(view.run.past) };
    const { accounts, leftOut } = fitDetails(target.findings, whatToSay, room);
    return make(accounts, leftOut);
}
function assemble(target, view, details) {
    const { run } = view;
    const first = target.findings[0];
    const accounts = new Set(target.findings.map((finding) => finding.account));
    const runLink = webAddress(run.links.run);
    return {
        event_action: 'trigger',
        dedup_key: target.key,
        payload: {
            summary: triggerSummary(target, view),
            source: source(target.account ?? (accounts.size === 1 ? (first?.account ?? null) : null)),
            severity: PAGERDUTY_SEVERITY[target.severity],
            timestamp: run.finishedAt,
            component: joined(target.findings.map((finding) => finding.kind)),
            group: joined(accounts),
            class: joined(target.findings.map((finding) => finding.rule)),
            custom_details: details,
        },
        links: alertLinks(view.rules.get(first?.rule ?? ''), run.links).map(({ href, text }) => ({ href, text })),
        client: 'Cloud Baseline',
        ...(runLink === null ? {} : { client_url: runLink }),
    };
}
/** The small payload is not needed to resolve, but the log of the incident then says why, and rules can route it. */
function resolveBody(entry, reason, view) {
    const rule = view.rules.get(entry.rule);
    return {
        event_action: 'resolve',
        dedup_key: entry.key,
        payload: {
            summary: resolveSummary(entry, reason, view),
            source: source(entry.account),
            severity: rule ? PAGERDUTY_SEVERITY[(0,routing/* productionSeverity */.Z6)(rule)] : 'info',
            timestamp: view.run.finishedAt,
        },
    };
}
function source(account) {
    return account === null ? 'aws' : `aws/${account}`;
}
/** Each once; PagerDuty shows these as short labels. */
function joined(texts) {
    return (0,limit/* limitCodePoints */.s)([...new Set(texts)].map((text) => clean(text, 200)).join(', '), 255);
}

// EXTERNAL MODULE: ./build/src/alert/channels/pagerduty/declaration.js
var declaration = __webpack_require__(97701);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/receipt.js


/** So much of a body that is not what it should be is shown. */
const SHOWN = 200;
/**
 * PagerDuty says 202 with `status: success` and the event's deduplication key
 * (https://developer.pagerduty.com/docs/events-api-v2-overview). Anything else did not come from it, or not for this event.
 */
function pagerdutyReceipt(key, settings) {
    return {
        accepts: (status) => status === 202,
        fault: (body) => faultOf(body, key, settings),
        refusal: (answer) => refusal(answer, settings),
        who: 'PagerDuty',
    };
}
function refusal({ status, body }, { key, endpoint }) {
    const reasons = reasonsOf(body);
    const said = reasons === '' ? '' : ` (it says: ${reasons})`;
    if (status === 400)
        return `the event is invalid: ${reasons === '' ? 'no reason was given' : reasons}`;
    if (status === 401 || status === 403) {
        return (`the routing key was not accepted: is ${key} the integration key of an Events API v2 ` +
            `integration, and does ${endpoint} fit its service region?${said}`);
    }
    if (status === 404)
        return `nothing takes events at this address: check ${endpoint}${said}`;
    if (status === 413)
        return `the event is too large for PagerDuty or for a proxy on the way${said}`;
    if (status >= 300 && status < 400) {
        return `it was a redirect, which is not followed: check ${endpoint} and the proxy`;
    }
    return `PagerDuty would have answered 202: check ${endpoint} and the proxy${said}`;
}
/** `message` and `errors[]` of PagerDuty's answer; the start of the text where it is something else. */
function reasonsOf(body) {
    let parsed;
    try {
        parsed = JSON.parse(body);
    }
    catch {
        return body.slice(0, 200);
    }
    if (!(0,json/* isJsonObject */.O)(parsed))
        return '';
    const { message, errors } = parsed;
    const list = Array.isArray(errors) ? errors : [errors];
    const texts = [message, ...list].filter((text) => typeof text === 'string' && text !== '');
    return texts.join('; ').slice(0, 1000);
}
function faultOf(body, key, { endpoint }) {
    const notPagerduty = `PagerDuty did not answer this (check the proxy and ${endpoint})`;
    if (body.trim() === '')
        return `${notPagerduty}: the answer is empty`;
    const answer = parse(body);
    if (!(0,json/* isJsonObject */.O)(answer))
        return `${notPagerduty}: it is ${show(body)}`;
    if (answer['status'] !== 'success')
        return `PagerDuty did not confirm the event: ${show(body)}`;
    if (answer['dedup_key'] !== key)
        return `the answer is about another event: ${show(body)}`;
    return null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function show(body) {
    return JSON.stringify((0,limit/* limitCodePoints */.s)(body.trim().replace(/\s+/g, ' '), SHOWN));
}

;// CONCATENATED MODULE: ./build/src/alert/channels/pagerduty/outlet.js





const { name: NAME, label: LABEL } = declaration/* PAGERDUTY */.e;
const REDACTED = '[redacted]';
/** PagerDuty takes about 120 events per minute and integration key, in a sliding window. */
const PER_MINUTE = 100;
/** The Events API v2: an event for each alert (developer.pagerduty.com, "Send an alert event"). */
const pagerduty = {
    keepsOpen: true,
    standsIn: true,
    outlet: (name, { routingKey = null, endpoint }, isUsual) => outletOf({ name, isUsual, routingKey, endpoint: endpoint ?? '' }),
};
function outletOf({ name, isUsual, routingKey, endpoint }) {
    return {
        target: { name, channel: NAME, label: isUsual ? LABEL : `${LABEL} (${name})` },
        traits: { ignoresUnknown: true, reachedBy: 'routing key or endpoint', credential: 'key' },
        noun: 'alert event',
        isUsual,
        place: routingKey === null ? null : placeOf(endpoint, routingKey),
        ledgerSecret: routingKey === null ? null : secretOf(endpoint, routingKey),
        unset: isUsual ? 'no pagerduty-routing-key is set' : `no routing key of ${name} is set`,
        secrets: routingKey === null ? [] : [routingKey],
        origin: routingKey === null ? null : endpoint,
        perMinute: PER_MINUTE,
        say: ({ intents }, view) => intents.flatMap((intent) => messagesOf(intent, view)),
        request: ({ body }) => ({
            url: `${endpoint.replace(/\/+$/, '')}/v2/enqueue`,
            body: JSON.stringify({ ...body, routing_key: routingKey ?? '' }),
            headers: {},
        }),
        receipt: ({ says }) => pagerdutyReceipt(says[0]?.intent.key ?? '', calledBy(name, isUsual)),
        redact: (body) => ({ routing_key: REDACTED, ...body }),
    };
}
function calledBy(name, isUsual) {
    return isUsual
        ? { key: 'pagerduty-routing-key', endpoint: 'pagerduty-endpoint' }
        : { key: `routing-key-from of the target ${name}`, endpoint: `endpoint of the target ${name}` };
}
/**
 * A trigger for a key that is open adds to its incident and notifies nobody (developer.pagerduty.com, "Send an alert
 * event"). So what got worse is closed first, and the trigger that follows makes a new incident, which pages.
 */
function messagesOf(intent, view) {
    const body = bodyOf(intent, view);
    const says = [{ intent, kept: body }];
    const message = { name: `${intent.action} ${intent.key}`, says, body };
    const { about } = intent;
    if (intent.change !== 'worsened' || about.kind !== 'violated')
        return [message];
    const closing = resolveBody(intent, `${roseWords(about)}; an incident of that severity follows`, view);
    return [{ name: `resolve ${intent.key}, to open it again`, says, body: closing }, message];
}
/** Without the routing key. */
function bodyOf(intent, view) {
    const { about, action, key } = intent;
    if (about.kind === 'violated')
        return triggerBody({ ...intent, ...about }, view);
    if (about.kind === 'cleared')
        return resolveBody(intent, about.reason, view);
    // It comes from a file: it must not speak of another alert, nor through another key.
    const { routing_key: _, ...body } = about.body;
    return { ...body, event_action: action, dedup_key: key };
}

// EXTERNAL MODULE: ./build/src/net/secret-url.js
var secret_url = __webpack_require__(66589);
// EXTERNAL MODULE: ./build/src/alert/channels/slack/declaration.js
var slack_declaration = __webpack_require__(53718);
// EXTERNAL MODULE: ./build/src/evaluate/gap-causes.js
var gap_causes = __webpack_require__(92830);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
;// CONCATENATED MODULE: ./build/src/alert/channels/slack/blocks.js


/** Limits of Block Kit (docs.slack.dev, "Block Kit": text of a section, text of a header). */
const MOST_SECTION = 3000;
const MOST_HEADER = 150;
function header(text) {
    return {
        type: 'header',
        text: { type: 'plain_text', text: (0,limit/* limitCodePoints */.s)(text, MOST_HEADER), emoji: false },
    };
}
function section(text) {
    return { type: 'section', text: mrkdwn(text) };
}
function context(text) {
    return { type: 'context', elements: [mrkdwn(text)] };
}
function mrkdwn(text) {
    return { type: 'mrkdwn', text, verbatim: true };
}
/** `and 3 more alerts in result.json`, where lines were left out. */
function more(number, noun) {
    return `… and ${(0,words/* count */.U9)(number, `more ${noun}`)} in result.json`;
}
/**
 * One section of as many lines as fit into it, and how many were left out. Lines are not cut: a cut could end in the
 * middle of an entity.
 */
function fitLines(lines, noun, room = MOST_SECTION) {
    const whole = lines.join('\n');
    if (whole.length <= room)
        return whole;
    const kept = [];
    let left = room - more(lines.length, noun).length;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, more(lines.length - kept.length, noun)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/alert/channels/slack/mrkdwn.js

/**
 * The gate for everything that Slack renders (docs.slack.dev, "Formatting message text"): its three control characters
 * are written as entities, so that no text from outside becomes a link or calls anybody (`<!here>`). What would format
 * is kept from it by a zero-width space. Text objects are `verbatim`, so that Slack adds no links of its own.
 */
function mrkdwn_plain(text, max) {
    return entities(clean(text, max).replace(/[*~`]|\b_|_\b/g, '\u200b$&'));
}
/** What people copy: as it is, in a code span. */
function code(text, max) {
    const inside = clean(text, max).replaceAll('`', '\u02cb');
    return inside === '' ? '' : `\`${entities(inside)}\``;
}
function bold(text, max) {
    return `*${mrkdwn_plain(text, max)}*`;
}
/** @param href a web address as webAddress() gives it */
function mrkdwn_link(href, text) {
    return `<${entities(href).replaceAll('|', '%7C')}|${entities(text)}>`;
}
function entities(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./build/src/alert/channels/slack/message.js











/** So many alerts have a section of their own: with the others' lines that is less than the 50 blocks of a message. */
const MOST_ALERTS = 12;
/** Characters of such a section, half of what one may have: Slack takes no message that is too long as a whole. */
const ALERT_ROOM = 1500;
const MOST_RESOURCES = 10;
/** Characters of a line. */
const LINE = 300;
/**
 * One message for the run: what opened, what closed, and what still stands. Null where nothing changed: then
 * nothing is sent.
 */
function messageOf(plan, view) {
    const by = Map.groupBy(plan.intents, ({ change }) => change);
    const [opened, grown, closed] = [by.get('opened') ?? [], by.get('grown') ?? [], by.get('closed') ?? []];
    const [worsened, standing] = [by.get('worsened') ?? [], by.get('still-open') ?? []];
    if (opened.length + worsened.length + grown.length + closed.length === 0)
        return null;
    const open = standing.length + grown.length + plan.held.length;
    const headline = [
        opened.length > 0 ? `${opened.length} opened` : '',
        worsened.length > 0 ? `${worsened.length} worsened` : '',
        open > 0 ? `${open} still open` : '',
        closed.length > 0 ? `${closed.length} closed` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
    return {
        name: `the message of this run (${headline})`,
        says: plan.intents.filter(saysMore).map((intent) => saidOf(intent, view)),
        body: {
            text: `Cloud Baseline: ${headline}`,
            unfurl_links: false,
            unfurl_media: false,
            blocks: [
                header(`Cloud Baseline: ${headline}`),
                ...alertsOf('Opened', opened, view),
                ...alertsOf('Worsened', worsened, view),
                ...alertsOf('More under alerts that are open', grown, view),
                ...message_listOf('Closed', closed, view),
                ...message_listOf('Still open', standing, view),
                ...heldLine(plan),
                ...footOf(view),
            ],
        },
    };
}
function saysMore({ change }) {
    return change !== 'still-open';
}
/** Plain, so that whatever comes back out of a file passes the gate again. */
function saidOf(intent, view) {
    return { intent, kept: { text: textOf(intent, view) } };
}
function alertsOf(title, intents, view) {
    if (intents.length === 0)
        return [];
    const shown = intents.slice(0, MOST_ALERTS);
    const left = intents.length - shown.length;
    return [
        section(`*${title}: ${intents.length}*`),
        ...shown.map((intent) => section(alertText(intent, view))),
        ...(left > 0 ? [context(more(left, 'alert'))] : []),
    ];
}
function message_listOf(title, intents, view) {
    if (intents.length === 0)
        return [];
    const lines = intents.map((intent) => `• ${mrkdwn_plain(textOf(intent, view), LINE)}`);
    return [section(fitLines([`*${title}: ${intents.length}*`, ...lines], 'alert'))];
}
/** What an alert says on one line, as plain text. */
function textOf(intent, view) {
    const { about, rule, account } = intent;
    if (about.kind === 'unsaid') {
        const { text } = about.body;
        const said = typeof text === 'string' ? text : `${rule}: ${intent.key}`;
        return `${clean(said, LINE)} (an earlier run found this and could not send it; this one could not look again)`;
    }
    const where = account === null ? 'all accounts' : named(account, view);
    if (about.kind === 'violated') {
        const { findings } = about;
        const accounts = account === null ? accountsLabel(findings, view) : where;
        return `${accounts}: ${whatIsWrong(findings, view)} (${(0,words/* count */.U9)(findings.length, 'resource')}, ${severityWords(about)})`;
    }
    const title = view.rules.get(rule)?.title ?? rule;
    return `${where}: ${title.replace(/[.!]$/, '')}: ${about.reason}`;
}
function alertText(intent, view) {
    const { about } = intent;
    if (about.kind !== 'violated')
        return mrkdwn_plain(textOf(intent, view), LINE);
    const { findings } = about;
    const environment = environmentLabel(findings.map((finding) => finding.environment));
    const where = intent.account === null ? accountsLabel(findings, view) : named(intent.account, view);
    const rule = view.rules.get(findings[0]?.rule ?? '');
    const links = alertLinks(rule, view.run.links).filter(({ text }) => text !== 'This run');
    const sorted = findings.toSorted(newestFirst);
    return fitLines([
        `${bold(whatIsWrong(findings, view), LINE)} (${severityWords(about)})`,
        mrkdwn_plain(`${environment} ${where}: ${numbers(about, view)}`, LINE),
        ...sorted
            .slice(0, MOST_RESOURCES)
            .map((finding) => resourceLine(finding, intent.account === null, view)),
        ...(sorted.length > MOST_RESOURCES ? [more(sorted.length - MOST_RESOURCES, 'resource')] : []),
        ...(links.length > 0 ? [links.map(({ href, text }) => mrkdwn_link(href, text)).join(' · ')] : []),
    ], 'line', ALERT_ROOM);
}
/** `critical`, `critical, was high`. */
function severityWords({ severity, severityBefore }) {
    return severityBefore === undefined ? severity : `${severity}, was ${severityBefore}`;
}
function newestFirst(a, b) {
    return (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) || Number((0,past_news/* isNews */.M)(b)) - Number((0,past_news/* isNews */.M)(a));
}
function numbers({ findings, collapsed }, view) {
    const { status } = view.run.past;
    const fresh = findings.filter(past_news/* isNew */.B).length;
    const worsened = findings.filter(({ state }) => state === 'worsened').length;
    const news = [
        status === 'loaded' && fresh > 0 ? `, ${fresh} new` : '',
        worsened > 0 ? `, ${worsened} worsened` : '',
    ].join('');
    const limit = collapsed ? `; alert-limit ${view.run.settings.alertLimit} put them together` : '';
    return `${(0,words/* count */.U9)(findings.length, 'resource')}${news}${limit}`;
}
function resourceLine(finding, withAccount, view) {
    const { id, name, region, account, because } = finding;
    const called = name === id ? '' : ` ${mrkdwn_plain(name, 60)}`;
    const where = withAccount ? `${region} of ${accountLabel(account, view)}` : region;
    const why = because === undefined ? '' : `: ${mrkdwn_plain(because, 200)}`;
    const excepted = (0,exception_words/* exceptionWords */.DY)(finding).map((sentence) => `. ${mrkdwn_plain(sentence, 200)}`);
    const who = (0,attribution_words/* whoWords */.Wi)(finding);
    const did = who === '' ? '' : `; ${mrkdwn_plain(who, 300)}`;
    return `• ${code(id, 100)}${called} in ${mrkdwn_plain(where, 80)}${why}${did}${excepted.join('')}`;
}
/** The account's name, and its id where that says more. */
function named(account, view) {
    const name = accountLabel(account, view);
    return name === account ? account : `${name} (${account})`;
}
function heldLine({ held }) {
    if (held.length === 0)
        return [];
    const are = held.length === 1 ? 'is' : 'are';
    return [context(`${(0,words/* count */.U9)(held.length, 'alert')} ${are} held open: see the summary`)];
}
function footOf({ run }) {
    const address = webAddress(run.links.run);
    const gaps = (0,gap_causes/* numberOfGaps */._w)((0,coverage/* reportedGaps */.xj)(run.coverage.gaps));
    const parts = [
        address === null ? '' : mrkdwn_link(address, 'This run'),
        gaps > 0 ? `${(0,words/* count */.U9)(gaps, 'gap')}: not everything was read` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [context(parts.join(' · '))];
}

;// CONCATENATED MODULE: ./build/src/alert/channels/slack/receipt.js

/** So much of a body that is not what it should be is shown. */
const receipt_SHOWN = 200;
/** What Slack's error words mean for whoever set it up (docs.slack.dev, "Sending messages using incoming webhooks"). */
const REASONS = new Map([
    ['invalid_payload', 'Slack cannot read the message'],
    ['invalid_blocks', 'Slack cannot read the message'],
    ['no_text', 'Slack cannot read the message'],
    ['action_prohibited', 'an administrator does not allow it'],
    ['posting_to_general_channel_denied', 'an administrator does not allow it'],
    ['channel_is_archived', 'the channel is archived'],
    ['channel_not_found', 'the channel is gone'],
    ['no_service', 'the webhook is removed or switched off'],
    ['no_active_hooks', 'the webhook is removed or switched off'],
    ['invalid_token', 'the address is wrong'],
    ['no_team', 'the workspace is gone'],
    ['team_disabled', 'the workspace is switched off'],
    ['user_not_found', 'the user is gone'],
]);
/** Slack says 200 with `ok`. Anything else did not come from it. */
function slackReceipt(setting) {
    return {
        accepts: (status) => status === 200,
        fault: (body) => (body.trim() === 'ok' ? null : strange(body, setting)),
        refusal: (answer) => receipt_refusal(answer, setting),
        who: 'Slack',
    };
}
function strange(body, setting) {
    const what = body.trim() === '' ? 'the answer is empty' : `it is ${receipt_show(body)}`;
    return `Slack did not answer this (check the proxy and ${setting}): ${what}`;
}
function receipt_refusal({ status, body }, setting) {
    if (status >= 300 && status < 400) {
        return `it was a redirect, which is not followed: check ${setting} and the proxy`;
    }
    const reason = REASONS.get(body.trim());
    const said = body.trim() === '' ? 'it says nothing' : `it says ${receipt_show(body)}`;
    return reason === undefined ? `${said}: check ${setting}` : `${reason} (${said}): check ${setting}`;
}
function receipt_show(body) {
    return JSON.stringify((0,limit/* limitCodePoints */.s)(body.trim().replace(/\s+/g, ' '), receipt_SHOWN));
}

;// CONCATENATED MODULE: ./build/src/alert/channels/slack/outlet.js





const { name: outlet_NAME, label: outlet_LABEL } = slack_declaration/* SLACK */.z;
/** Slack takes a message a second for each webhook (docs.slack.dev, "Rate limits"). */
const outlet_PER_MINUTE = 60;
/** An incoming webhook: one message for each run in which anything changed. */
const slack = {
    // A message stays where it is: there is nothing to close.
    keepsOpen: false,
    standsIn: false,
    outlet: (name, { url = null }, isUsual) => outlet_outletOf(name, isUsual, url),
};
function outlet_outletOf(name, isUsual, url) {
    const setting = isUsual ? 'slack-webhook-url' : `url-from of the target ${name}`;
    return {
        target: { name, channel: outlet_NAME, label: isUsual ? outlet_LABEL : `${outlet_LABEL} (${name})` },
        traits: { ignoresUnknown: false, reachedBy: 'webhook', credential: 'webhook' },
        noun: 'message',
        isUsual,
        place: url === null ? null : placeOf(...(0,secret_url/* partsOf */.CI)(url)),
        ledgerSecret: url === null ? null : secretOf(...(0,secret_url/* partsOf */.CI)(url)),
        unset: `no webhook of ${name} is set`,
        secrets: (0,secret_url/* secretsIn */.VY)(url),
        origin: (0,secret_url/* originOf */.yv)(url),
        perMinute: outlet_PER_MINUTE,
        say: (plan, view) => {
            const message = messageOf(plan, view);
            return message === null ? [] : [message];
        },
        request: ({ body }) => ({ url: url ?? '', body: JSON.stringify(body), headers: {} }),
        receipt: () => slackReceipt(setting),
        redact: (body) => body,
    };
}

// EXTERNAL MODULE: ./build/src/alert/channels/webhook/declaration.js
var webhook_declaration = __webpack_require__(14643);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
;// CONCATENATED MODULE: ./build/src/alert/channels/webhook/event.js








/** Whatever carries CloudEvents has to take 64 KiB (CloudEvents 1.0, "Size Limits"). */
const MOST_EVENT_BYTES = 64 * 1024;
/** For all but the findings, which are what there may be many of. */
const FRAME_BYTES = 16 * 1024;
/** No domain of ours, and so nobody else's either. */
const TYPES = {
    opened: 'cloud-baseline.alert.opened',
    worsened: 'cloud-baseline.alert.worsened',
    grown: 'cloud-baseline.alert.grown',
    'still-open': 'cloud-baseline.alert.still-open',
    closed: 'cloud-baseline.alert.closed',
};
/** An intent as a CloudEvent in structured mode (github.com/cloudevents/spec, version 1.0). */
function eventOf(intent, view) {
    const { about, change, key } = intent;
    const type = TYPES[change];
    // It comes from a file: it must not speak of another alert. Its id stays, so that a receiver knows it again.
    if (about.kind === 'unsaid')
        return { ...about.body, type, subject: key };
    const { run } = view;
    return {
        specversion: '1.0',
        id: idOf(run.id, key, change),
        source: sourceOf(run.settings.alertScope),
        type,
        subject: key,
        time: run.finishedAt,
        datacontenttype: 'application/json',
        data: dataOf(intent, view),
    };
}
/** The same for the same event, however often it is sent. */
function idOf(run, key, change) {
    return (0,external_node_crypto_.createHash)('sha256').update(`cb1\n${run}\n${key}\n${change}`).digest('hex').slice(0, 32);
}
/** A path alone names no host that could be somebody else's. */
function sourceOf(alertScope) {
    return alertScope === '' ? '/cloud-baseline' : `/cloud-baseline/${alertScope}`;
}
function dataOf(intent, view) {
    const { about, account } = intent;
    const common = {
        key: intent.key,
        change: intent.change,
        rule: ruleOf(intent, view),
        account: account === null ? null : { id: account, name: accountLabel(account, view) },
        fingerprint: intent.fingerprint,
        run: { id: view.run.id, url: view.run.links.run },
        links: alertLinks(view.rules.get(intent.rule), view.run.links).map(({ href, text }) => ({ href, text })),
    };
    if (about.kind === 'unsaid')
        return common;
    if (about.kind === 'cleared') {
        return { ...common, reason: clean(about.reason), repaired: intent.unrepaired === undefined };
    }
    const { findings, severity, severityBefore, collapsed } = about;
    const listed = event_fit(findings.map((finding) => findingOf(finding)));
    return {
        ...common,
        severity,
        ...(severityBefore === undefined ? {} : { severityBefore }),
        summary: whatIsWrong(findings, view),
        collapsed,
        count: findings.length,
        findings: listed,
        findingsLeftOut: findings.length - listed.length,
    };
}
/** Null for the alert over what alert-limit left no room for. */
function ruleOf(intent, view) {
    const rule = view.rules.get(intent.rule);
    if (rule === undefined)
        return intent.rule === '*' ? null : { id: intent.rule };
    const { id, title, risk, remediation, references } = rule;
    const environment = view.accounts.get(intent.account ?? '')?.environment.name;
    const severity = environment === undefined ? (0,routing/* productionSeverity */.Z6)(rule) : (0,model_rule/* severityFor */.v1)(rule, environment);
    return {
        id,
        title: clean(title),
        severity,
        risk: clean(risk, 2000),
        remediation: clean(remediation.text ?? remediation.console ?? remediation.cli ?? '', 2000),
        references: references.slice(0, 20).map((reference) => clean(reference)),
    };
}
function findingOf(finding) {
    const { fingerprint, rule, account, region, kind, id, name, arn, severity, environment, state } = finding;
    const { firstSeen, because, opens, severityBefore, change, attribution } = finding;
    const exceptions = (0,exception_words/* exceptionWords */.DY)(finding).map((sentence) => clean(sentence));
    return {
        fingerprint,
        rule,
        account,
        environment,
        region,
        kind,
        id: clean(id),
        name: clean(name),
        arn: clean(arn),
        severity,
        state,
        ...(severityBefore === undefined ? {} : { severityBefore }),
        firstSeen,
        ...(because === undefined ? {} : { because: clean(because) }),
        ...(opens === undefined ? {} : { opens: clean(opens) }),
        ...(exceptions.length === 0 ? {} : { exceptions }),
        ...(change === undefined ? {} : { changed: clean((0,change_words/* changeWords */.mF)(change), 600) }),
        ...(attribution === undefined ? {} : { attribution: attributionOf(attribution) }),
    };
}
function attributionOf(attribution) {
    if (attribution.status === 'none-found')
        return { status: attribution.status };
    if (attribution.status !== 'found') {
        return { status: attribution.status, message: clean(attribution.message) };
    }
    const { event, did, at, principal, source, userAgent } = attribution.call;
    return {
        status: attribution.status,
        call: {
            event: clean(event),
            did,
            at,
            principal: clean(principal),
            source: clean(source),
            userAgent: clean(userAgent),
        },
    };
}
/** As many as fit, from the first. */
function event_fit(findings) {
    let left = MOST_EVENT_BYTES - FRAME_BYTES;
    const kept = [];
    for (const finding of findings) {
        left -= (0,limit/* byteLength */.d)(JSON.stringify(finding)) + 1;
        if (left < 0)
            break;
        kept.push(finding);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/src/alert/channels/webhook/outlet.js






const { name: webhook_outlet_NAME, label: webhook_outlet_LABEL } = webhook_declaration/* WEBHOOK */.UE;
/** `sha256=` and the hexadecimal HMAC of the body's bytes, as GitHub signs its webhooks. */
const SIGNATURE = 'X-Cloud-Baseline-Signature-256';
/** Nobody knows what a receiver bears. */
const webhook_outlet_PER_MINUTE = 100;
/** So much of what a receiver says is shown. */
const outlet_SHOWN = 200;
/** Any receiver of CloudEvents: each intent is an event. */
const webhook = {
    keepsOpen: true,
    standsIn: false,
    outlet: (name, { url = null, secret = null }, isUsual) => webhook_outlet_outletOf({ name, isUsual, url, secret }),
};
function webhook_outlet_outletOf({ name, isUsual, url, secret }) {
    const setting = isUsual ? 'webhook-url' : `url-from of the target ${name}`;
    return {
        target: { name, channel: webhook_outlet_NAME, label: isUsual ? webhook_outlet_LABEL : `${webhook_outlet_LABEL} (${name})` },
        // What a receiver makes of a resolve that closes nothing is not known.
        traits: { ignoresUnknown: false, reachedBy: 'address', credential: 'address' },
        noun: 'event',
        isUsual,
        place: url === null ? null : placeOf(...(0,secret_url/* partsOf */.CI)(url)),
        ledgerSecret: url === null ? null : secretOf(...(0,secret_url/* partsOf */.CI)(url)),
        unset: `no address of ${name} is set`,
        secrets: [...(secret === null ? [] : [secret]), ...(0,secret_url/* secretsIn */.VY)(url)],
        origin: (0,secret_url/* originOf */.yv)(url),
        perMinute: webhook_outlet_PER_MINUTE,
        say: ({ intents }, view) => intents.map((intent) => outlet_messageOf(intent, view)),
        request: (message) => {
            const body = JSON.stringify(message.body);
            const signature = secret === null ? {} : { [SIGNATURE]: signatureOf(body, secret) };
            const headers = { 'Content-Type': 'application/cloudevents+json; charset=UTF-8', ...signature };
            return { url: url ?? '', body, headers };
        },
        receipt: () => receiptOf(setting),
        redact: (body) => body,
    };
}
function outlet_messageOf(intent, view) {
    const body = eventOf(intent, view);
    return { name: `${intent.change} ${intent.key}`, says: [{ intent, kept: body }], body };
}
function signatureOf(body, secret) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body, 'utf8').digest('hex')}`;
}
/** Any success: what a receiver says beside it is its own. */
function receiptOf(setting) {
    return {
        accepts: (status) => status >= 200 && status < 300,
        fault: () => null,
        refusal: ({ status, body }) => {
            if (status >= 300 && status < 400) {
                return `it was a redirect, which is not followed: check ${setting} and the proxy`;
            }
            const said = (0,limit/* limitCodePoints */.s)(body.trim().replace(/\s+/g, ' '), outlet_SHOWN);
            return `${said === '' ? 'it gives no reason' : `it says ${JSON.stringify(said)}`}: check ${setting}`;
        },
        who: 'the receiver',
    };
}

;// CONCATENATED MODULE: ./build/src/alert/channels/channels.js




/** How each channel of the list in declared.ts is spoken to. A channel is a folder, a line there and a line here. */
const SPOKEN = { pagerduty: pagerduty, slack: slack, webhook: webhook };
/** By their names, in the order in which reports name them. */
const CHANNELS = new Map(declared/* DECLARED */.X.map(({ name }) => [name, SPOKEN[name]]));
/**
 * Where the settings send alerts: the targets of the inputs first. Where they name none, those stand for them that say
 * what would be sent.
 */
function outletsOf({ inputTargets, targets }, channels = CHANNELS) {
    const outlets = (given) => [...channels].flatMap(([name, channel]) => given
        .filter((target) => target.channel === name)
        .map((target) => channel.outlet(target.name, target.address, 'input' in target)));
    const all = [...outlets(inputTargets.filter(({ isSet }) => isSet)), ...outlets(targets)];
    if (all.length > 0)
        return all;
    return outlets(inputTargets.filter(({ channel }) => channels.get(channel)?.standsIn === true));
}


/***/ }),

/***/ 60388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeGaps),
/* harmony export */   y: () => (/* binding */ ruleGaps)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18224);




/** Where the rule could not be decided in this account. Empty only where all of it was read to its end. */
function ruleGaps(view, rule, account) {
    const outcome = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(view, rule, account);
    const gaps = causes([account, _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz]
        .flatMap((id) => view.gaps.get(id) ?? [])
        .flatMap((gap) => thatMatters(gap, outcome)), view.rules.get(rule)?.needs ?? []);
    const found = gaps.flatMap((gap) => gap.regions.map((region) => ({ account, region, kind: gap.kind, why: whyOf(gap) })));
    for (const region of outcome?.incomplete ?? []) {
        const named = found.some((one) => one.region === region || one.region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz);
        if (!named)
            found.push({ account, region, kind: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, why: 'not read completely' });
    }
    // Left out on purpose, they withdraw what was found there; otherwise nobody can say that it is gone.
    if (outcome?.leftOpen !== undefined && view.scope.regionsLeftOut(account).length === 0) {
        found.push({
            account,
            region: _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j,
            kind: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz,
            why: 'the settings leave out regions that decide',
        });
    }
    if (outcome === undefined && found.length === 0) {
        found.push({ account, region: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, kind: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, why: 'not looked at in this run' });
    }
    return found;
}
/**
 * The gap, in those of its regions where it can hide a violation of the outcome's rule. Where the rule was evaluated in
 * spite of the gap, the outcome says whether it needs the kind; otherwise the gap counts. A gap on the level of the
 * account does not concern a rule that is evaluated only in regions.
 */
function thatMatters(gap, outcome) {
    const regions = gap.regions.filter((region) => {
        if (region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz || gap.kind === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
            return true;
        if (outcome?.regions.includes(region) === true)
            return outcome.incomplete.includes(region);
        return region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j || outcome === undefined;
    });
    return regions.length === 0 ? [] : [{ ...gap, regions }];
}
/** The gaps worth naming: those in what the rule asks about, where there are any. Never empty unless `gaps` is. */
function causes(gaps, needs) {
    const named = gaps.filter(({ kind }) => kind === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz || needs.includes(kind));
    return named.length > 0 ? named : gaps;
}
function whyOf(gap) {
    const reason = gap.deniedBy === undefined ? gap.reason : `${gap.reason} by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .withArticle */ .vJ)(gap.deniedBy)}`;
    return gap.action === null ? reason : `${reason}, ${gap.action}`;
}
/** Gaps of the same cause in one phrase: `aws_vpc in eu-west-1 and eu-west-2 (denied, ec2:DescribeVpcs)`. */
function describeGaps(found, accounts) {
    const alike = Map.groupBy(found, (one) => `${one.kind}\n${one.why}`);
    const phrases = [...alike.values()].map((group) => describeGroup(group, accounts));
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(shorten(phrases, 'causes'));
}
function describeGroup(found, accounts) {
    const first = found[0];
    if (!first)
        return '';
    const places = found.map(({ account, region }) => {
        const where = region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz ? 'all regions' : region;
        return accounts === 'one' ? where : `${where} of ${account}`;
    });
    const what = first.kind === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz ? '' : `${first.kind} in `;
    return `${what}${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(shorten([...new Set(places)], 'places'))} (${first.why})`;
}
/** The first few, then how many more. */
function shorten(words, noun) {
    const shown = 5;
    if (words.length <= shown + 1)
        return words;
    return [...words.slice(0, shown), `${words.length - shown} more ${noun}`];
}


/***/ }),

/***/ 94867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ routingOf),
/* harmony export */   Z6: () => (/* binding */ productionSeverity),
/* harmony export */   bq: () => (/* binding */ fitsRule),
/* harmony export */   z$: () => (/* binding */ whyRuleIsQuiet)
/* harmony export */ });
/* harmony import */ var _accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92607);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54572);
/* harmony import */ var _sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66677);
/* harmony import */ var _sensitive_may_stand_for_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43120);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77175);







/**
 * Every route that fits a violation counts. What none fits goes to the targets of the inputs, where it is of production
 * and reaches alert-from. Where it is not known whether a route fits, since the name of an account or the tags of a resource
 * could not be read, the violation goes both ways, so that it is not lost and no open alert closes.
 */
function routingOf(input) {
    const { settings, usual } = input;
    const { routes, alertFrom } = settings;
    const known = new Map();
    const isUsual = ({ environment, severity }) => (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isProductionName */ .Zq)(environment) && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .reaches */ .O6)(severity, alertFrom);
    const find = (finding) => {
        const rule = input.rules.get(finding.rule);
        if (rule?.status !== 'stable')
            return [];
        const fitting = routes.map((route) => [route, fits(route, finding, rule, input)]);
        const named = fitting.flatMap(([{ to }, how]) => (how === 'no' ? [] : to));
        const isCertain = fitting.some(([, how]) => how === 'yes');
        return [...new Set(!isCertain && isUsual(finding) ? [...named, ...usual] : named)];
    };
    return {
        targetsOf(finding) {
            const before = known.get(finding);
            if (before !== undefined)
                return before;
            const found = find(finding);
            known.set(finding, found);
            return found;
        },
        reachOf(target) {
            const own = routes
                .filter(({ to }) => to.includes(target))
                .flatMap(({ environments, severity }) => environmentsOf(environments).map((environment) => ({ environment, from: severity ?? alertFrom })));
            return usual.includes(target) ? [{ environment: _accounts_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTION */ .e3, from: alertFrom }, ...own] : own;
        },
    };
}
/** A route that names no environment is for production alone, like everything else that alerts. */
function environmentsOf(named) {
    return named.length === 0 ? [_accounts_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTION */ .e3] : named;
}
function fits(route, finding, rule, { settings, accounts }) {
    if (!environmentsOf(route.environments).includes(finding.environment))
        return 'no';
    if (!(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .reaches */ .O6)(finding.severity, route.severity ?? settings.alertFrom))
        return 'no';
    if (!fitsRule(route.rules, rule))
        return 'no';
    const byTags = fitsTags(route.tags, finding.tags);
    const byAccount = fitsAccount(route.accounts, finding, accounts);
    if (byTags === 'no' || byAccount === 'no')
        return 'no';
    return byTags === 'yes' && byAccount === 'yes' ? 'yes' : 'maybe';
}
function fitsTags(asked, tags) {
    const conditions = Object.entries(asked);
    if (tags === undefined)
        return conditions.length === 0 ? 'yes' : 'maybe';
    const answers = new Set(conditions.map(([key, patterns]) => fitsValue(patterns, Object.hasOwn(tags, key) ? tags[key] : undefined)));
    if (answers.has('no'))
        return 'no';
    return answers.has('maybe') ? 'maybe' : 'yes';
}
/** What stands for a masked value is among the patterns where one of them means it (run/masked-routes.ts). */
function fitsValue(patterns, value) {
    if (value === undefined)
        return 'no';
    if (!(0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isMasked */ .So)(value))
        return patterns.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsGlob */ .t)(pattern, value)) ? 'yes' : 'no';
    if (patterns.some((pattern) => pattern === value || /^\*+$/.test(pattern)))
        return 'yes';
    const globs = patterns.filter((pattern) => /[*?]/.test(pattern) && !(0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isMasked */ .So)(pattern));
    return globs.some((pattern) => (0,_sensitive_may_stand_for_js__WEBPACK_IMPORTED_MODULE_3__/* .mayFitGlob */ .L)(pattern, value)) ? 'maybe' : 'no';
}
function fitsAccount(patterns, finding, accounts) {
    const account = accounts.get(finding.account) ?? { id: finding.account, name: finding.account };
    if (patterns.length === 0)
        return 'yes';
    if (patterns.some((pattern) => (0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAccount */ .bl)(pattern, account)))
        return 'yes';
    return patterns.every((pattern) => (0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .decidesAbout */ .P2)(pattern, account)) ? 'no' : 'maybe';
}
/** Whether any of the patterns means the rule, by its id or a former one; none: all rules. */
function fitsRule(patterns, { id, aliases }) {
    return (patterns.length === 0 ||
        patterns.some((pattern) => [id, ...aliases].some((name) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsGlob */ .t)(pattern, name))));
}
/** The severity of the rule in production. */
function productionSeverity(rule) {
    return (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .severityFor */ .v1)(rule, _accounts_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTION */ .e3);
}
/** Why the rule cannot alert at all where this reaches, as a clause; null where it can. */
function whyRuleIsQuiet(rule, reach) {
    if (rule.status !== 'stable')
        return `the rule ${rule.id} is now ${rule.status}, and only stable rules page`;
    const reasons = reach.map((one) => whyQuietIn(rule, one));
    return reasons.includes(null) ? null : (reasons[0] ?? 'the configuration no longer sends anything there');
}
function whyQuietIn(rule, { environment, from }) {
    if (!(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .appliesTo */ .Gl)(rule, environment))
        return `the rule ${rule.id} is no longer meant for ${environment}`;
    if (from === 'none')
        return 'alert-from is now none, so nothing pages';
    const severity = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .severityFor */ .v1)(rule, environment);
    if ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .reaches */ .O6)(severity, from))
        return null;
    return `the rule ${rule.id} is now of severity ${severity}, below alert-from ${from}`;
}


/***/ }),

/***/ 18224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _past_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37486);
/* harmony import */ var _evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92830);
/* harmony import */ var _past_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52292);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8073);
/* harmony import */ var _routing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94867);





/** @param usual names of the targets that the inputs give */
function viewOf(run, usual) {
    const rules = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesByName */ .MU)(run.rules);
    const accounts = new Map(run.accounts.map((account) => [account.id, account]));
    return {
        run,
        scope: (0,_past_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .O)(run),
        rules,
        accounts,
        routing: (0,_routing_js__WEBPACK_IMPORTED_MODULE_2__/* .routingOf */ .CC)({ settings: run.settings, rules, accounts, usual }),
        findings: Map.groupBy(run.findings, (finding) => finding.rule),
        fixed: new Map(run.fixed.map((finding) => [finding.fingerprint, finding])),
        outcomes: Map.groupBy(run.outcomes, (outcome) => outcome.account),
        gaps: (0,_evaluate_gap_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsByAccount */ .Gi)(run.coverage.gaps),
    };
}
/** What the rule found in the account; undefined where it was not evaluated there. */
function outcomeOf({ outcomes }, rule, account) {
    return outcomes.get(account)?.find((outcome) => outcome.rule === rule);
}
/** The violations that are meant for the target, worst first. */
function findingsFor(target, view) {
    return view.run.findings.filter((finding) => (0,_past_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isViolated */ .l$)(finding) && view.routing.targetsOf(finding).includes(target));
}


/***/ }),

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
    const known = new Set([...accounts, ...leftOut].map(({ id }) => id));
    const wanted = (id) => settings.accounts.length > 0 ? settings.accounts.includes(id) : known.has(id);
    return [
        ...unused('production-accounts', (0,accounts_environment/* unusedPatterns */.w$)(settings.productionAccounts, accounts)),
        ...Object.entries(settings.environments).flatMap(([environment, patterns]) => unused(`environments.${environment}`, (0,accounts_environment/* unusedPatterns */.w$)(patterns, accounts))),
        ...unused('exclude-accounts', (0,accounts_environment/* unusedPatterns */.w$)(settings.excludeAccounts, excluded)),
        ...unused('accounts of the configuration', Object.keys(settings.perAccount).filter((id) => !wanted(id))),
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
function unused(where, patterns) {
    if (patterns.length === 0)
        return [];
    const quoted = (0,text_words/* enumerate */.HL)(patterns.map((pattern) => `"${pattern}"`));
    return [`${where}: ${quoted} ${patterns.length === 1 ? 'matches' : 'match'} no account of this run.`];
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
 * last run knew when it was loaded, and the rest here. Rules and settings are the user's own.
 */
function maskedRun(run, privacy) {
    const { accounts, leftOut, coverage, exceptions, warnings, misread, past, compliance } = run;
    const texts = privacy.value({ leftOut, exceptions, warnings, misread, past, compliance });
    const { settings } = run;
    const masked = Object.freeze({
        ...run,
        ...texts,
        accounts: accounts.map((one) => maskedAccount(one, privacy)),
        coverage: { ...coverage, gaps: privacy.value(coverage.gaps) },
        findings: run.findings.map((one) => withMaskedWords(one, privacy)),
        fixed: run.fixed.map((one) => withMaskedAttribution(one, privacy)),
        settings: { ...settings, routes: maskedRoutes(settings.routes, run.findings, privacy) },
    });
    return masked;
}
/** Its environment decides who is paged: what it is called is a word of the settings, whatever else is called so. */
function maskedAccount(account, privacy) {
    const { name, unit } = account;
    return {
        ...account,
        name: privacy.text(name),
        ...(unit === undefined ? {} : { unit: privacy.text(unit) }),
    };
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
