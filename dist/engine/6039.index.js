export const id = 6039;
export const ids = [6039];
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
        isIssued: true,
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
        isIssued: true,
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
        isIssued: false,
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

/***/ 40933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasExpired)
/* harmony export */ });
function hasExpired({ daysLeft }) {
    return daysLeft === 0;
}


/***/ }),

/***/ 67593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Wv: () => (/* binding */ plusDays),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
const DAY = 24 * 60 * 60 * 1000;
/** `2027-01-31` of a moment, in UTC. */
function dateOf(moment) {
    return moment.toISOString().slice(0, 10);
}
/** Whether the calendar has the day. */
function isDate(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && dateOf(new Date(time)) === text;
}
/** Whole days from one date to another; negative where that lies before. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
function plusDays(date, days) {
    return dateOf(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY));
}


/***/ }),

/***/ 99532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ Exceptions),
  O: () => (/* binding */ longestOf)
});

// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/rules/load/known-tags.js
var known_tags = __webpack_require__(84343);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/exceptions/compiled-exception.js
var compiled_exception = __webpack_require__(40933);
// EXTERNAL MODULE: ./build/src/exceptions/fields.js + 1 modules
var fields = __webpack_require__(83088);
;// CONCATENATED MODULE: ./build/src/exceptions/apply.js



/**
 * What the entries say of a violation. All fields of an entry have to fit for certain; of several such entries the one that
 * lasts longest accepts the violation. What cannot be decided accepts nothing, and is noted.
 */
function applyExceptions(exceptions, subject) {
    const matched = [];
    const unchecked = [];
    for (const exception of exceptions) {
        const open = undecidedField(exception, subject);
        if (open === null)
            matched.push(exception);
        else if (open !== 'no-match' && !(0,compiled_exception/* hasExpired */.o)(exception))
            unchecked.push({ place: exception.entry.place, why: open.why(subject) });
    }
    const [longest] = matched.filter((one) => !(0,compiled_exception/* hasExpired */.o)(one)).toSorted(longestFirst);
    const [last] = longest === undefined ? matched.toSorted(longestFirst) : [];
    return {
        ...(longest === undefined ? {} : { exception: applied(longest) }),
        ...(last === undefined ? {} : { expiredException: whatIsKept(last) }),
        ...(matched.length === 0 ? {} : { matchedExceptions: matched.map(({ entry }) => entry.place.line) }),
        ...(unchecked.length === 0 ? {} : { uncheckedExceptions: unchecked }),
    };
}
/** The first field of which it is not known whether it fits, where no other one does not; null: all fit. */
function undecidedField(exception, subject) {
    let open = null;
    for (const field of fields/* FIELDS */.cJ) {
        const fit = field.fits(exception, subject);
        if (fit === 'no')
            return 'no-match';
        if (fit === 'unknown')
            open ??= field;
    }
    return open;
}
/** Those that never expire come first; of equals, the first of the file. */
function longestFirst(a, b) {
    const [one, other] = [a.entry.expires ?? NEVER, b.entry.expires ?? NEVER];
    return (0,compare/* compareText */.n)(other, one) || a.entry.place.line - b.entry.place.line;
}
/** Behind every date. */
const NEVER = '9999-99-99';
function applied(exception) {
    return { ...whatIsKept(exception), daysLeft: exception.daysLeft };
}
function whatIsKept({ entry }) {
    const { place, reason, owner, ticket, expires } = entry;
    return { place, reason, owner, ticket, expires };
}

// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
;// CONCATENATED MODULE: ./build/src/exceptions/candidates.js




/** Entries by the exact names of resources: there may be one for each of thousands. */
class ByName {
    #named = new Map();
    #others = [];
    add(exception) {
        const { resources } = exception.entry;
        if (!areExact(resources))
            this.#others.push(exception);
        else
            for (const name of new Set(resources))
                put(this.#named, name, exception);
    }
    of(names) {
        // Whom a masked name stands for only the fields can say.
        if (names.some(masked_text/* isMasked */.So))
            return [...this.#named.values()].flat().concat(this.#others);
        const named = names.flatMap((name) => this.#named.get(name) ?? []);
        return named.length === 0 ? this.#others : [...named, ...this.#others];
    }
}
/** Finds the few of many entries that a violation may be meant by, so that none but these are asked. */
class Candidates {
    #everywhere = new ByName();
    /** By the id of the account, which another one may bear as its name. */
    #inAccount = new Map();
    /** Whether they mean an account is worked out once for each. */
    #byPattern;
    #patternsMean = new WeakMap();
    constructor(exceptions) {
        const byPattern = [];
        for (const exception of exceptions) {
            const { accounts } = exception.entry;
            if (accounts.length === 0)
                this.#everywhere.add(exception);
            else if (!areExact(accounts) || accounts.some((one) => !ACCOUNT_ID.test(one)))
                byPattern.push(exception);
            else
                for (const id of new Set(accounts))
                    this.#of(id).add(exception);
        }
        this.#byPattern = byPattern;
    }
    /** In the order of the file, each once. */
    of(account, resource) {
        const names = (0,fields/* namesOf */.eZ)(resource);
        const parts = [
            this.#everywhere,
            this.#inAccount.get(account.id),
            this.#inAccount.get(account.name),
            this.#meaning(account),
        ];
        const found = parts.flatMap((part) => part?.of(names) ?? []);
        if (found.length < 2)
            return found;
        return [...new Set(found)].toSorted((a, b) => a.entry.place.line - b.entry.place.line);
    }
    #meaning(account) {
        if (this.#byPattern.length === 0)
            return undefined;
        const known = this.#patternsMean.get(account);
        if (known !== undefined)
            return known;
        const found = new ByName();
        for (const exception of this.#byPattern)
            if ((0,fields/* fitsAccount */.yo)(exception.entry.accounts, account) !== 'no')
                found.add(exception);
        this.#patternsMean.set(account, found);
        return found;
    }
    #of(id) {
        const known = this.#inAccount.get(id) ?? new ByName();
        this.#inAccount.set(id, known);
        return known;
    }
}
/** A name cannot be looked up: of an account whose name could not be read it is not known whether it is meant. */
const ACCOUNT_ID = /^\d{12}$/;
function areExact(patterns) {
    return patterns.length > 0 && patterns.every(account_pattern/* isExact */.u0) && (0,region_pattern/* patternsOut */.IM)(patterns).length === 0;
}
function put(lists, key, one) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [one]);
    else
        known.push(one);
}

;// CONCATENATED MODULE: ./build/src/exceptions/exceptions.js







/** The entries of the exceptions file, ready to be asked about violations. */
class Exceptions {
    static none = new Exceptions([]);
    /** In the order of the file. */
    all;
    #byRule = new Map();
    constructor(all) {
        this.all = all;
    }
    get entries() {
        return this.all.map(({ entry }) => entry);
    }
    get warnings() {
        return this.all.flatMap(({ warnings }) => warnings);
    }
    /** Whether it takes the accounts' organisational units to know what they mean. */
    get askForUnits() {
        return this.entries.some(({ accounts }) => [...(0,region_pattern/* patternsIn */.fv)(accounts), ...(0,region_pattern/* patternsOut */.IM)(accounts)].some(account_pattern/* namesUnit */.hq));
    }
    /** The rules, each with the entries that name it: what it finds then says which of them accepts it. */
    among({ rules, accountRules, ...loaded }) {
        if (this.all.length === 0)
            return { ...loaded, rules, accountRules };
        const known = new Map();
        const change = (compiled) => {
            const before = known.get(compiled);
            if (before !== undefined)
                return before;
            const after = this.#withExceptions(compiled);
            known.set(compiled, after);
            return after;
        };
        return { ...loaded, rules: rules.map(change), accountRules: accountRules.map(change) };
    }
    #withExceptions(compiled) {
        const { rule } = compiled;
        const { own, candidates } = this.#naming(rule);
        if (own.length === 0)
            return compiled;
        return {
            ...compiled,
            exceptions: {
                needs: [...new Set(own.flatMap((exception) => needsOf(exception, compiled)))],
                names: new Set(own.flatMap((exception) => namesOf(exception, compiled))),
                of: (account, resource, gapsOf) => applyExceptions(candidates.of(account, resource), { rule, account, resource, gapsOf }),
            },
        };
    }
    /** The entries that name the rule. Worked out once for each, whatever its parameters. */
    #naming(rule) {
        const known = this.#byRule.get(rule.id);
        if (known !== undefined)
            return known;
        const own = this.all.filter(({ entry }) => (0,fields/* fitsRule */.bq)(entry.rules, rule) === 'yes');
        const found = { own, candidates: new Candidates(own) };
        this.#byRule.set(rule.id, found);
        return found;
    }
    /**
     * What accepts a finding that an entry accepted in the last run and that this run could not look at: an entry of
     * which nothing that is still known says otherwise. Null: no entry does any more.
     */
    stillAccepting(subject) {
        const known = fields/* FIELDS */.cJ.filter(({ name }) => name !== 'tags' && name !== 'where');
        const found = this.#naming(subject.rule)
            .candidates.of(subject.account, subject.resource)
            .filter((exception) => !(0,compiled_exception/* hasExpired */.o)(exception))
            .filter((exception) => known.every((field) => field.fits(exception, { ...subject, gapsOf: () => [] }) !== 'no'));
        return longestOf(found);
    }
}
/** Of several that accept a finding, the one that does: it lasts longest. Null: there is none. */
function longestOf(accepting) {
    const [longest] = accepting.toSorted(longestFirst);
    return longest === undefined ? null : applied(longest);
}
/** What has expired accepts nothing, so nothing is read for it. */
function needsOf(exception, { query }) {
    if ((0,compiled_exception/* hasExpired */.o)(exception))
        return [];
    const { entry, where } = exception;
    return [
        ...(Object.keys(entry.tags).length === 0 ? [] : (0,known_tags/* costlyTags */.A)(query)),
        ...query.subjects.flatMap((kind) => where?.get(kind)?.kinds ?? []),
    ];
}
function namesOf(exception, { query }) {
    if ((0,compiled_exception/* hasExpired */.o)(exception))
        return [];
    return query.subjects.flatMap((kind) => [...(exception.where?.get(kind)?.names ?? [])]);
}


/***/ }),

/***/ 83088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cJ: () => (/* binding */ FIELDS),
  yo: () => (/* binding */ fitsAccount),
  Lh: () => (/* binding */ fitsRegion),
  bq: () => (/* binding */ fitsRule),
  eZ: () => (/* binding */ namesOf)
});

// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/rules/load/known-tags.js
var known_tags = __webpack_require__(84343);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/sensitive/may-stand-for.js
var may_stand_for = __webpack_require__(43120);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
;// CONCATENATED MODULE: ./build/src/exceptions/fit.js

/**
 * Whether patterns fit, of which those with `!` leave out, wherever in the list they stand. Without any that takes
 * something in, everything is meant but for what is left out.
 */
function fitsPatterns(patterns, fits) {
    const takenIn = (0,region_pattern/* patternsIn */.fv)(patterns);
    const isIn = takenIn.length === 0 ? 'yes' : anyOf(takenIn, fits);
    return bothOf(isIn, not(anyOf((0,region_pattern/* patternsOut */.IM)(patterns), fits)));
}
/** The same where the answer is always known. */
function fitFor(test) {
    return (pattern) => (test(pattern) ? 'yes' : 'no');
}
function bothOf(a, b) {
    if (a === 'no' || b === 'no')
        return 'no';
    return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}
function anyOf(patterns, fits) {
    let found = 'no';
    for (const pattern of patterns) {
        const fit = fits(pattern);
        if (fit === 'yes')
            return 'yes';
        if (fit === 'unknown')
            found = 'unknown';
    }
    return found;
}
function not(fit) {
    if (fit === 'unknown')
        return fit;
    return fit === 'yes' ? 'no' : 'yes';
}

;// CONCATENATED MODULE: ./build/src/exceptions/fields.js







/** Cheap ones first: the first that does not fit ends it. What is left out of an entry fits all. */
const FIELDS = [
    {
        name: 'rule',
        fits: ({ entry }, { rule }) => fitsRule(entry.rules, rule),
        why: () => 'its rule is not known',
    },
    {
        name: 'regions',
        fits: ({ entry }, { resource }) => fitsRegion(entry.regions, resource.region),
        why: () => 'its region is not known',
    },
    {
        name: 'accounts',
        fits: ({ entry }, { account }) => fitsAccount(entry.accounts, account),
        why: ({ account }) => (0,account_pattern/* whyUndecided */.g8)(account),
    },
    {
        name: 'resources',
        fits: ({ entry }, { resource }) => fitsResource(entry.resources, resource),
        why: () => 'its name is masked',
    },
    {
        name: 'tags',
        fits: ({ entry }, { resource }) => fitsTags(entry.tags, resource),
        why: ({ resource }) => (0,known_tags/* knownTags */.$)(resource) === undefined
            ? 'the tags of the resource were not read'
            : 'the tags of the resource are masked',
    },
    { name: 'where', fits: fitsWhere, why: () => 'its where asks about what was not read, or is masked' },
];
/** By the rule's id or a former one. */
function fitsRule(patterns, { id, aliases }) {
    return fitsPatterns(patterns, fitFor((pattern) => [id, ...aliases].some((name) => (0,glob/* fitsGlob */.t)(pattern, name))));
}
function fitsRegion(patterns, region) {
    return fitsPatterns(patterns, fitFor((pattern) => (0,glob/* fitsGlob */.t)(pattern, region)));
}
function fitsAccount(patterns, account) {
    return fitsPatterns(patterns, (pattern) => {
        if ((0,account_pattern/* matchesAccount */.bl)(pattern, account))
            return 'yes';
        return (0,account_pattern/* decidesAbout */.P2)(pattern, account) ? 'no' : 'unknown';
    });
}
/** What an entry may call the resource: its id, its name or its ARN. */
function namesOf({ id, name, reported }) {
    const { arn } = reported;
    return [...new Set([id, name, ...(typeof arn === 'string' ? [arn] : [])])];
}
function fitsResource(patterns, resource) {
    if (patterns.length === 0)
        return 'yes';
    const names = namesOf(resource);
    return fitsPatterns(patterns, (pattern) => anyFits(pattern, names));
}
function anyFits(pattern, texts) {
    const fits = new Set(texts.map((text) => fitsText(pattern, text)));
    if (fits.has('yes'))
        return 'yes';
    return fits.has('unknown') ? 'unknown' : 'no';
}
/** Of a masked text only what says the same of any, or is the mask itself, is certain: a part of it may be ours. */
function fitsText(pattern, text) {
    if (!(0,masked_text/* isMasked */.So)(text))
        return (0,glob/* fitsGlob */.t)(pattern, text) ? 'yes' : 'no';
    if (pattern === text || /^\*+$/.test(pattern))
        return 'yes';
    return (0,may_stand_for/* mayFitGlob */.L)(pattern, text) ? 'unknown' : 'no';
}
/** The resource has to have each of the tags, whatever its patterns leave out. */
function fitsTags(asked, resource) {
    const conditions = Object.entries(asked);
    if (conditions.length === 0)
        return 'yes';
    const tags = (0,known_tags/* knownTags */.$)(resource);
    if (tags === undefined)
        return 'unknown';
    return conditions
        .map(([key, patterns]) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
        if (typeof value !== 'string')
            return mayBeMasked(key, tags) ? 'unknown' : 'no';
        return fitsPatterns(patterns, (pattern) => fitsText(pattern, value));
    })
        .reduce(bothOf);
}
function mayBeMasked(key, tags) {
    return Object.keys(tags).some((name) => (0,masked_text/* isMasked */.So)(name) && (0,may_stand_for/* mayFitGlob */.L)(key, name));
}
function fitsWhere({ where }, { account, resource, gapsOf }) {
    if (where === null)
        return 'yes';
    const query = where.get(resource.kind);
    if (query === undefined)
        return 'no';
    if (!(0,search/* isCertain */.te)(query, gapsOf))
        return 'unknown';
    const evidence = (0,search/* matchSurely */.gT)(query, resource, (0,search/* surroundingsOf */.ZD)(account, resource.region));
    if (evidence === 'undecided')
        return 'unknown';
    return evidence === null ? 'no' : 'yes';
}


/***/ }),

/***/ 12152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  No: () => (/* binding */ checkExceptions),
  Rz: () => (/* binding */ loadExceptions),
  YK: () => (/* binding */ problemLine)
});

;// CONCATENATED MODULE: ./build/schema/exceptions.json
const exceptions_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a map with the field exceptions","description":"Findings that are accepted, each for a reason, by an owner and until a date: .github/cloud-baseline-exceptions.yml (or .yaml) unless the input exceptions says otherwise.","type":"object","additionalProperties":false,"required":["exceptions"],"properties":{"exceptions":{"title":"a list of exceptions","description":"Each accepts the findings that all of its fields fit. Of several that fit, the one that lasts longest counts.","type":["array","null"],"items":{"$ref":"#/$defs/exception"}}},"$defs":{"exception":{"title":"an exception with its rule, its reason and its owner","type":"object","additionalProperties":false,"required":["rule","reason","owner"],"properties":{"rule":{"description":"Rules by id, former id or glob; `!` leaves rules out.","$ref":"#/$defs/patterns","title":"the id of a rule or a glob, or a list of them"},"accounts":{"description":"Accounts by id, name or glob, or by organisational unit as ou:Workloads/Prod*; `!` leaves accounts out. All accounts where it is left out.","$ref":"#/$defs/patterns","title":"an account\'s id (12 digits, in quotes), name or glob, or ou: with an organisational unit, or a list of them"},"regions":{"description":"Codes of regions, or globs such as eu-*; `global` for what belongs to the account as a whole; `!` leaves regions out. All regions where it is left out.","$ref":"#/$defs/patterns","title":"the code of a region or a glob, or a list of them"},"resources":{"description":"Ids, names or ARNs of resources, or globs; `!` leaves resources out. All resources where it is left out.","$ref":"#/$defs/patterns","title":"an id, a name, an ARN or a glob, or a list of them"},"tags":{"title":"a map of tags to values or globs","description":"Tags that the resource must have, all of them; of a list one value has to fit, and `!` leaves values out.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/patterns","title":"a value or a glob, or a list of them"}},"where":{"title":"a search about the resource","description":"What has to be true of the resource, in the search language: internet_exposure.grade != \\"reachable\\". It may ask for whatever one resource holds, and follows no edges.","type":"string","pattern":"\\\\S"},"reason":{"title":"a text that says why this is accepted","type":"string","pattern":"\\\\S","maxLength":1000},"owner":{"title":"who answers for it, such as network-team@example.com","type":"string","pattern":"\\\\S","maxLength":200},"ticket":{"title":"a text such as NET-1234, or an address","type":"string","pattern":"\\\\S","maxLength":500},"expires":{"title":"a date such as 2027-01-31","description":"The first day (UTC) on which the finding counts again. Needed where a rule may be of high or critical severity.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$"}}},"patterns":{"if":{"type":"array"},"then":{"title":"a list that is not empty","minItems":1,"items":{"$ref":"#/$defs/pattern"}},"else":{"$ref":"#/$defs/pattern"}},"pattern":{"title":"a text without blanks around it","type":"string","pattern":"^\\\\S(.*\\\\S)?$","maxLength":1000}}}');
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/short-path.js
var short_path = __webpack_require__(38703);
// EXTERNAL MODULE: ./build/src/files/file-reason.js
var file_reason = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
;// CONCATENATED MODULE: ./build/src/exceptions/compile-where.js

/** What is wrong with a `where`, as a sentence. */
class WhereProblem extends Error {
}
/** Compiles each search once for each kind, however many entries ask it. */
class WhereCompiler {
    #model;
    #now;
    #known = new Map();
    constructor(model, now) {
        this.#model = model;
        this.#now = now;
    }
    /**
     * The search for each of the kinds that has what it asks about. Throws a SearchError where it is none, and a WhereProblem
     * where it is more than one resource can answer, may not mean what it says, or no kind has what it asks about.
     */
    compile(where, kinds) {
        const options = { model: this.#model, now: this.#now, values: {} };
        const read = (0,search/* readSearch */.j7)(where, options);
        if (read.misplaced !== null)
            throw new WhereProblem(`${read.misplaced}; expected a search about one resource.`);
        if (read.mixed !== null)
            throw new WhereProblem(read.mixed);
        const alone = (0,search/* compileRead */.mz)(read, options);
        if (!alone.streams) {
            throw new WhereProblem('it follows edges or looks at more than one resource, expected a search that judges one resource.');
        }
        if (kinds.length === 0) {
            const fault = faultOf(alone);
            if (fault !== undefined)
                throw new WhereProblem(fault);
        }
        const compiled = kinds.map((kind) => [kind, this.#ofKind(where, kind)]);
        const faults = compiled.flatMap(([, found]) => (typeof found === 'string' ? [found] : []));
        const [fault] = faults;
        if (fault !== undefined && faults.length === kinds.length)
            throw new WhereProblem(fault);
        return new Map(compiled.flatMap(([kind, found]) => (typeof found === 'string' ? [] : [[kind, found]])));
    }
    /** The search, or what makes it meaningless for the kind. */
    #ofKind(where, kind) {
        const text = `is(${kind}) and (${where})`;
        const known = this.#known.get(text);
        if (known !== undefined)
            return known;
        const query = (0,search/* compileSearch */.c0)(text, { model: this.#model, now: this.#now, values: {} });
        const found = faultOf(query) ?? query;
        this.#known.set(text, found);
        return found;
    }
}
/** The first warning that makes it meaningless. */
function faultOf({ warnings, unknownValues }) {
    return warnings.find((warning) => !unknownValues.includes(warning));
}
/** What is said of values that nothing is known to have in any of the kinds: a cloud may have added them since. */
function valueWarnings(queries) {
    const [first, ...others] = queries.values();
    return (first?.unknownValues ?? []).filter((warning) => others.every(({ unknownValues }) => unknownValues.includes(warning)));
}

// EXTERNAL MODULE: ./build/src/exceptions/dates.js
var dates = __webpack_require__(67593);
;// CONCATENATED MODULE: ./build/src/exceptions/written-exception.js
/** `! x` means the same as `!x`. */
function patternsOf(written = []) {
    return [written].flat().map((pattern) => pattern.replace(/^!\s+/, '!'));
}

;// CONCATENATED MODULE: ./build/src/exceptions/check-entry.js












/** An entry that the schema took, ready to be asked; null where something else is wrong with it, which is reported. */
function checkEntry(written, place) {
    const { document, file, index, names, now } = place;
    let isGood = true;
    const at = (...path) => document.lineOf(['exceptions', index, ...path]);
    const report = (field, message) => {
        isGood = false;
        place.report(at(field), `exceptions[${index}].${field}: ${message}`);
    };
    const entry = {
        place: { file, line: at() },
        rules: patternsOf(written.rule),
        accounts: patternsOf(written.accounts),
        regions: patternsOf(written.regions).filter((pattern) => pattern !== ALL),
        resources: patternsOf(written.resources),
        tags: Object.fromEntries(Object.entries(written.tags ?? {}).map(([key, of]) => [key, patternsOf(of)])),
        where: written.where ?? null,
        reason: oneLine(written.reason),
        owner: oneLine(written.owner),
        ticket: written.ticket === undefined ? null : oneLine(written.ticket),
        expires: written.expires ?? null,
    };
    for (const [field, patterns] of Object.entries({
        rule: entry.rules,
        accounts: entry.accounts,
        regions: entry.regions,
        resources: entry.resources,
        ...entry.tags,
    })) {
        const fault = emptyFault(patterns);
        if (fault !== null)
            report(Object.hasOwn(entry.tags, field) ? 'tags' : field, fault);
    }
    const ruleFault = names.fault(entry.rules);
    if (ruleFault !== null)
        report('rule', ruleFault);
    const accountFault = accountFaultOf(entry.accounts);
    if (accountFault !== null)
        report('accounts', accountFault);
    const regionFault = regionFaultOf(entry.regions);
    if (regionFault !== null)
        report('regions', regionFault);
    const meant = ruleFault === null ? names.meant(entry.rules) : [];
    const expiryFault = expiryFaultOf(entry, meant, place);
    if (expiryFault !== null)
        report('expires', expiryFault);
    const where = compiledWhere(entry, meant, place);
    if (!isGood || where === undefined)
        return null;
    const daysLeft = entry.expires === null ? null : Math.max(0, (0,dates/* daysBetween */.YM)((0,dates/* dateOf */.Q$)(now), entry.expires));
    const warnings = (where === null ? [] : valueWarnings(where)).map((warning) => `${file}:${at('where')}: exceptions[${index}].where: ${warning}`);
    return { entry, daysLeft, where, warnings };
}
/** Stands for all regions, as in the input. */
const ALL = 'all';
/** Texts go into lines of logs and lists. */
function oneLine(text) {
    return text.trim().replaceAll(/\s+/g, ' ');
}
function emptyFault(patterns) {
    const empty = patterns.find((pattern) => /^!?\s*$/.test(pattern));
    if (empty !== undefined)
        return `received ${(0,text_words/* quote */.hD)(empty)}, expected a pattern.`;
    const everything = (0,region_pattern/* patternsOut */.IM)(patterns).find((pattern) => /^\*+$/.test(pattern));
    return everything === undefined ? null : `received ${(0,text_words/* quote */.hD)(`!${everything}`)}, which leaves everything out.`;
}
function accountFaultOf(patterns) {
    const { pattern: id, words, advice } = accounts/* ACCOUNTS */.D.accountIds;
    for (const pattern of [...(0,region_pattern/* patternsIn */.fv)(patterns), ...(0,region_pattern/* patternsOut */.IM)(patterns)]) {
        if ((0,account_pattern/* namesUnit */.hq)(pattern) && /^ou:[\s/]*$/.test(pattern))
            return `received ${(0,text_words/* quote */.hD)(pattern)}, expected ou: with an organisational unit, such as ou:Workloads/Prod*.`;
        if (/^\d+$/.test(pattern) && !id.test(pattern))
            return `received ${(0,text_words/* quote */.hD)(pattern)}, expected ${words}${advice(pattern)}.`;
    }
    return null;
}
/** A code, whether this version knows it or not, a glob of the same letters, or `global`. */
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
const REGION_GLOB = /^(?=.*[*?])[a-z0-9*?-]{1,40}$/;
function regionFaultOf(patterns) {
    const strange = [...(0,region_pattern/* patternsIn */.fv)(patterns), ...(0,region_pattern/* patternsOut */.IM)(patterns)].find((pattern) => pattern !== resource/* GLOBAL_REGION */.j && !REGION.test(pattern) && !REGION_GLOB.test(pattern));
    return strange === undefined
        ? null
        : `received ${(0,text_words/* quote */.hD)(strange)}, expected the code of a region such as eu-central-1, a glob such as eu-*, or global; ! in front leaves it out.`;
}
/** The worst that any of the rules may be decides, whatever its environments and what lowers it. */
function expiryFaultOf({ expires }, rules, { now, maxDays }) {
    if (expires !== null && !(0,dates/* isDate */.$P)(expires))
        return `received ${(0,text_words/* quote */.hD)(expires)}, which no calendar has, expected a date such as 2027-01-31.`;
    const grave = rules.find(({ rule }) => (0,severity/* reaches */.O6)((0,model_rule/* worstSeverity */.Lc)(rule), 'high'));
    if (grave === undefined)
        return null;
    const { rule } = grave;
    const why = `since ${rule.id} may be of severity ${(0,model_rule/* worstSeverity */.Lc)(rule)}`;
    const today = (0,dates/* dateOf */.Q$)(now);
    const last = (0,dates/* plusDays */.Wv)(today, maxDays);
    if (expires === null) {
        return `the field is missing; expected a date such as ${(0,dates/* plusDays */.Wv)(today, Math.min(maxDays, 90))}, ${why}.`;
    }
    if ((0,dates/* daysBetween */.YM)(today, expires) <= maxDays)
        return null;
    return `received ${(0,text_words/* quote */.hD)(expires)}, expected ${last} or earlier, ${(0,text_words/* count */.U9)(maxDays, 'day')} from today (exceptions-max-days in the config file), ${why}.`;
}
/** Undefined where something is wrong with it, which is reported. */
function compiledWhere({ where }, rules, { document, index, wheres, report }) {
    if (where === null)
        return null;
    try {
        return wheres.compile(where, [...new Set(rules.flatMap(({ query }) => query.subjects))].toSorted());
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo || error instanceof WhereProblem))
            throw error;
        const { offset, excerpt } = error instanceof search/* SearchError */.Fm ? error : { offset: 0, excerpt: null };
        const line = document.lineInText(['exceptions', index, 'where'], where, offset);
        report(line, `exceptions[${index}].where: ${error.message}`, excerpt);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/exceptions/exceptions.js + 2 modules
var exceptions_exceptions = __webpack_require__(99532);
// EXTERNAL MODULE: ./build/src/rules/load/shipped-names.js
var shipped_names = __webpack_require__(56676);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/exceptions/fields.js + 1 modules
var fields = __webpack_require__(83088);
;// CONCATENATED MODULE: ./build/src/exceptions/rule-names.js





/** The rules that entries may name: those that are selected, and those that ship. */
class RuleNames {
    #rules;
    #selected;
    #shipped;
    constructor(rules) {
        this.#rules = rules;
        this.#selected = rules.flatMap(({ rule }) => [rule.id, ...rule.aliases]);
    }
    /** The selected rules that the patterns mean. */
    meant(patterns) {
        return this.#rules.filter(({ rule }) => (0,fields/* fitsRule */.bq)(patterns, rule) === 'yes');
    }
    /** What is wrong with the patterns, as a sentence; null: each means a rule. */
    fault(patterns) {
        const lost = [...(0,region_pattern/* patternsIn */.fv)(patterns), ...(0,region_pattern/* patternsOut */.IM)(patterns)].find((pattern) => !this.#isKnown(pattern));
        if (lost === undefined)
            return null;
        if (/[*?]/.test(lost))
            return `no rule that ships or is selected is called like "${lost}".`;
        const meant = (0,nearest/* nearest */.pA)(lost, this.#all());
        const help = meant === null ? 'expected the id of a rule, or a glob.' : `did you mean ${meant}?`;
        return `no rule that ships or is selected is called "${lost}"; ${help}`;
    }
    /** What ships is only read where it has to be. */
    #isKnown(pattern) {
        const isMeant = (name) => (0,glob/* fitsGlob */.t)(pattern, name);
        return this.#selected.some(isMeant) || this.#all().some(isMeant);
    }
    #all() {
        this.#shipped ??= (0,shipped_names/* shippedNames */.s)();
        return [...this.#selected, ...this.#shipped];
    }
}

// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/exceptions/load.js














/** An entry for each of 10,000 accounts has some 3 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Enough to repair the file in one go. */
const MOST_PROBLEMS = 20;
/** The entries of the file; null: there is none. Throws a UserError that lists what is wrong, one problem per line. */
function loadExceptions(path, options) {
    if (path === null)
        return exceptions_exceptions/* Exceptions */.$.none;
    const { exceptions, problems } = checkExceptions(path, options);
    if (problems.length === 0)
        return exceptions;
    const lines = problems.slice(0, MOST_PROBLEMS).map(problemLine);
    const left = problems.length - lines.length;
    if (left > 0)
        lines.push(`… and ${(0,text_words/* count */.U9)(left, 'more problem')}; ${call/* CALL */.X} exceptions check lists all.`);
    throw new errors/* UserError */.yo(lines.join('\n'));
}
function problemLine({ file, line, message, excerpt }) {
    return `${file}:${line}: ${message}${excerpt === null ? '' : `\n${excerpt.replace(/^/gm, '    ')}`}`;
}
/** Reads the file and reports everything that is wrong with it. Throws a UserError only where it cannot be read. */
function checkExceptions(path, options) {
    const file = (0,short_path/* shortPath */._)(path, options.workspace);
    const problems = [];
    const report = (line, message, excerpt = null) => problems.push({ file, line, message, excerpt });
    const document = theDocument(readText(path, file), report);
    const entries = document === null ? [] : entriesOf(document, file, options, report);
    return { exceptions: new exceptions_exceptions/* Exceptions */.$(entries), problems: problems.toSorted((a, b) => a.line - b.line) };
}
function readText(path, file) {
    try {
        return (0,read_regular_file/* readTextFile */.Gu)(path, MOST_BYTES);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`exceptions: received ${(0,text_words/* quote */.hD)(file)}, expected a file that can be read: ${(0,file_reason/* fileReason */.p)(error)}.`);
    }
}
/** The one document of the file; null where there is nothing in it, or it cannot be used. */
function theDocument(text, report) {
    try {
        const [document, second] = (0,yaml/* parseYaml */.hN)(text).filter(({ value }) => value !== null);
        if (second !== undefined)
            report(second.lineOf([]), 'received a second document, expected one.');
        return document ?? null;
    }
    catch (error) {
        if (!(error instanceof yaml/* YamlError */.Iz))
            throw error;
        report(error.line, error.message, error.excerpt);
        return null;
    }
}
const problemsOf = (0,schema_problems/* schemaCheck */.un)(exceptions_namespaceObject);
function entriesOf(document, file, options, report) {
    const malformed = problemsOf(document.value);
    for (const { path, message } of malformed)
        report(document.lineOf(path), message);
    if (malformed.some(({ path }) => path.length < 2))
        return [];
    const faults = Map.groupBy(malformed, ({ path }) => String(path[1]));
    const { exceptions } = document.value;
    const names = new RuleNames(options.rules);
    const wheres = new WhereCompiler(options.model, options.asOf ?? options.now);
    return (exceptions ?? []).flatMap((written, index) => {
        const faultsHere = faults.get(String(index));
        const sound = withoutFaults(written, faultsHere, options.now);
        if (sound === null)
            return [];
        const compiled = checkEntry(sound, { ...options, document, file, index, names, wheres, report });
        // What stands in for a field with a fault is nobody's word.
        return compiled === null || faultsHere !== undefined ? [] : [compiled];
    });
}
/** What of an entry can be checked further, so that people see all that is wrong with it at once; null: nothing. */
function withoutFaults(written, faults, now) {
    if (faults === undefined)
        return written;
    const fields = new Set(faults.map(({ path }) => path[2]));
    if (typeof written !== 'object' || !Object.hasOwn(written, 'rule') || fields.has('rule'))
        return null;
    const sound = Object.entries(written).filter(([field]) => !fields.has(field));
    const neutral = {
        rule: written.rule,
        reason: '',
        owner: '',
        expires: fields.has('expires') ? (0,dates/* dateOf */.Q$)(now) : undefined,
    };
    return { ...neutral, ...Object.fromEntries(sound) };
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   N: () => (/* binding */ temporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * The name of a file while it is written. It includes the process, so that the next one knows whether that is still
 * writing.
 */
function temporaryName(path) {
    return `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
}
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Earlier versions used `.tmp` without a process, and `.unfinished` for an inventory. */
const OURS = new RegExp(`^(?<name>.+?)(?:\\.(?<process>\\d+))?\\.(?:${UUID}\\.tmp|unfinished)$`);
/**
 * Removes what killed runs left half-written in a folder. Files that a live process is writing stay, and so does
 * everything not named like such files. @param isOurs whether a file of this name, once finished, is one that we write
 */
async function removeLeftovers(folder, isOurs) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    for (const name of names) {
        const match = OURS.exec(name)?.groups;
        if (match?.['name'] === undefined || !isOurs(match['name']))
            continue;
        if (match['process'] !== undefined && isAlive(Number(match['process'])))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch(() => undefined);
    }
}
/** Our own process number belongs to a run that is gone: this one has written nothing yet. */
function isAlive(process_) {
    if (process_ === process.pid)
        return false;
    try {
        process.kill(process_, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 35324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a folder cannot be made and is said to be
 * missing, as below /proc, and does not let the process end meanwhile. Rejects with the system's error.
 */
async function makeFolder(path) {
    const missing = [];
    let current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    while (!(await isThere(current))) {
        missing.push(current);
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
    }
    for (const folder of missing.toReversed())
        await makeOne(folder);
    // Says what is wrong with a file of that name.
    if (missing.length === 0)
        await makeOne(current);
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
            return false;
        throw error;
    }
}
/** Another process may have been quicker. */
async function makeOne(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST' || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder)).isDirectory())
            throw error;
    }
}
function codeOf(error) {
    return error.code;
}


/***/ }),

/***/ 38703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** As people wrote it, since the machine's path means nothing to them: within the workspace from there, else whole. */
function shortPath(path, workspace) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    return short === '' || short.startsWith('..') ? path : short.replaceAll('\\', '/');
}


/***/ }),

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WholeFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);



/**
 * A file that appears under its name whole or not at all: it is written under another one beside it, and then renamed. What
 * a killed run leaves of it, removeLeftovers finds. It is written either through a stream or piece by piece.
 */
class WholeFile {
    #path;
    #temporary;
    #handle;
    #flush;
    constructor(path, temporary, handle, flush) {
        this.#path = path;
        this.#temporary = temporary;
        this.#handle = handle;
        this.#flush = flush;
    }
    /** In a folder that is there. */
    static async create(path, { flush = true, hidden = false } = {}) {
        const temporary = (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .N)(hidden ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`) : path);
        return new WholeFile(path, temporary, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx'), flush);
    }
    /** To be called once. It closes the file by itself where it ends, well or not. */
    stream() {
        return this.#handle.createWriteStream({ flush: this.#flush });
    }
    /** The bytes are the caller's again when it is done. */
    async write(bytes) {
        await this.#handle.writeFile(bytes);
    }
    /** To be called behind the last write. */
    async end() {
        if (this.#flush)
            await this.#handle.sync();
        await this.#handle.close();
    }
    /** Gives it its name, in place of whatever had it. To be called when it has ended. */
    async keep() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#temporary, this.#path);
    }
    /** Leaves nothing of it, whether it has ended or not. */
    async discard() {
        await this.#handle.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#temporary, { force: true });
    }
}


/***/ }),

/***/ 78236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1417);




/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 18;
/** Of UTF-8, for a unit of a string. */
const MOST_BYTES = 3;
/**
 * Writes a file that appears under its name whole or not at all, in a folder that is there.
 * @param content in parts, none of which ends within a character
 */
async function writeWhole(path, content, { gzip = false, ...options } = {}) {
    const parts = Buffer.isBuffer(content) ? [content] : content;
    const file = await _whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeFile */ .E.create(path, options);
    try {
        if (gzip)
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(copied(inChunks(parts))), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGzip)(), file.stream());
        else {
            for (const chunk of inChunks(parts))
                await file.write(chunk);
            await file.end();
        }
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}
/** One buffer for all chunks: each holds until the next is asked for. A new one for each was garbage of the size of the file. */
function* inChunks(parts) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let length = 0;
    for (const part of parts) {
        const most = typeof part === 'string' ? part.length * MOST_BYTES : part.length;
        if (length > 0 && length + most > CHUNK) {
            yield buffer.subarray(0, length);
            length = 0;
        }
        if (most > CHUNK)
            yield typeof part === 'string' ? Buffer.from(part) : part;
        else if (typeof part === 'string')
            length += buffer.write(part, length);
        else {
            buffer.set(part, length);
            length += part.length;
        }
    }
    if (length > 0)
        yield buffer.subarray(0, length);
}
function* copied(chunks) {
    for (const chunk of chunks)
        yield Buffer.from(chunk);
}


/***/ }),

/***/ 68092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ HeldAccounts)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);


/** In which of several inventories each account is: in one alone, since they may have been read at different times. */
class HeldAccounts {
    #files = new Map();
    has(account) {
        return this.#files.has(account);
    }
    /** Throws a UserError where another file has the account, too: one of the two is not what is there. */
    note(account, file) {
        if (account === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
            return;
        const before = this.#files.get(account);
        if (before !== undefined && before !== file) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`inventory: ${before} and ${file} both hold account ${account}, expected each account once; leave one of them out.`);
        }
        this.#files.set(account, file);
    }
}


/***/ }),

/***/ 19434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutKept),
/* harmony export */   H: () => (/* binding */ keptFolder)
/* harmony export */ });
/* harmony import */ var _nothing_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31745);

const REASON = 'kept-on-runner';
const MESSAGE = 'What was read there stays on the runner that read it, in the inventory beside its report folder (data-region).';
/** The folder of the inventories that stay on the runner: beside that of the report, which workflows upload. */
function keptFolder(reportDir) {
    return `${reportDir}-kept`;
}
/**
 * The scope as an inventory may have it that leaves the runner: with a gap in place of what stays there. Of what belongs to the
 * account as a whole, such as buckets, that is what lies in a region that is kept, or may lie in one.
 */
function withoutKept(scope, isKept, model) {
    const { account, region, resources, complete, gaps } = scope;
    if (isKept(region))
        return (0,_nothing_of_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingOf */ .p)(account, region, MESSAGE, REASON);
    const staying = new Set(resources.filter((resource) => liesInKept(resource, isKept, model)));
    if (staying.size === 0)
        return scope;
    const kinds = new Set(Array.from(staying, ({ kind }) => kind));
    const kept = Array.from(kinds, (kind) => {
        const about = { account: account.id, region, kind, reason: REASON, action: null };
        return { ...about, message: MESSAGE };
    });
    return {
        account,
        region,
        resources: resources.filter((resource) => !staying.has(resource)),
        complete: complete.filter(({ kind }) => !kinds.has(kind.split('.', 1)[0] ?? kind)),
        gaps: [...gaps, ...kept],
    };
}
function liesInKept({ kind, reported }, isKept, model) {
    const regionIn = model.get(kind)?.regionIn;
    if (regionIn === undefined)
        return false;
    const home = reported[regionIn];
    return typeof home !== 'string' || isKept(home);
}


/***/ }),

/***/ 31745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nothingOf)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);

/** A scope of which nothing is known, and why. */
function nothingOf(account, region, message, reason = 'not-held') {
    const gap = { account: account.id, region, kind: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, reason, action: null, message };
    return { account, region, resources: [], complete: [], gaps: [gap] };
}


/***/ }),

/***/ 19959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ HISTORY_SCHEMA)
/* harmony export */ });
/** Raised when an earlier version could not read what a later one writes. */
const HISTORY_SCHEMA = 2;


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

/***/ 17494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Choice),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);
/* harmony import */ var _inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31745);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77175);






/**
 * Which accounts and regions of an inventory are evaluated: those that the settings mean. Where they name something that
 * is not in it, that is a gap. Without names it is all that the inventory holds.
 */
class Choice {
    #wanted;
    #ids;
    constructor(wanted) {
        this.#wanted = wanted;
        this.#ids = new Set(wanted.accounts);
    }
    means({ id }) {
        return this.#ids.size === 0 || this.#ids.has(id) || id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz;
    }
    excludes(account) {
        const { excludeAccounts = [] } = this.#wanted;
        return account.id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz && (0,_accounts_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(excludeAccounts, account);
    }
    /** The account as a whole, and what is not known of it, always are. */
    meansRegion(account, region) {
        const patterns = this.#regionsOf(account);
        return (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j ||
            region === _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz ||
            patterns.includes(region) ||
            (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meansRegion */ .X5)(patterns, region));
    }
    /** Gaps for the regions that are to be read in the account and of which it has nothing. */
    lackingRegions(account, held) {
        if (held.has(_model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz))
            return [];
        const patterns = this.#regionsOf(account.id);
        const lacking = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(patterns).filter((pattern) => ![...held].some((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsGlob */ .t)(pattern, region)));
        const isAny = [...held].some((region) => region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBAL_REGION */ .j && this.meansRegion(account.id, region));
        if (lacking.length === 0 && !isAny)
            return [
                (0,_inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingOf */ .p)(account, _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, 'The inventory holds no region of this account that is to be read.'),
            ];
        return lacking.map((region) => (0,_inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingOf */ .p)(account, region, `The inventory holds nothing of ${region} in this account.`));
    }
    /** The same for accounts. */
    lackingAccounts(held) {
        const { accounts } = this.#wanted;
        return [...new Set(accounts)]
            .filter((id) => !held.has(id))
            .map((id) => (0,_inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingOf */ .p)({ id, name: id, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz }, _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, 'The inventory holds nothing of this account.'));
    }
    #regionsOf(account) {
        const { regions, perAccount = {} } = this.#wanted;
        return (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .NV)({ regions, perAccount }, account);
    }
}
/** Whoever they are, there is no account of which this is known. */
const NOBODY = { id: _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, name: _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz };


/***/ }),

/***/ 24501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notLookedFor),
/* harmony export */   z: () => (/* binding */ withNotLookedFor)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23840);
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96557);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56799);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);





const EXEMPTED = {
    'own-domains': 'email',
    'role-addresses': 'email',
    'trusted-networks': 'home_address',
};
/** @param then undefined: the inventory does not say, and may have left out anything */
function notLookedFor(then, now) {
    const countries = now.nationalIds.filter((country) => then?.nationalIds.includes(country) !== true);
    const ids = countries.map((country) => missed('national_id', `national ids of ${country}`, { form: country }));
    if (then === undefined) {
        const others = now.classes.filter((one) => one !== 'national_id');
        return [...ids, ...others.map((one) => missed(one, 'sensitive data as this run does'))];
    }
    // What was left out then may count now, unless the same is left out.
    const exempt = then.exemptDigest === now.exemptDigest ? [] : then.exempt;
    const exempted = exempt.map((name) => {
        const [, several] = _model_sensitive_js__WEBPACK_IMPORTED_MODULE_3__/* .CLASS_NOUNS */ .nD[EXEMPTED[name]];
        return missed(EXEMPTED[name], `${several} that ${name} leaves out`);
    });
    const confidence = then.minimumConfidence;
    const uncertain = now.minimumConfidence < confidence
        ? now.classes.map((one) => missed(one, `what is less certain than ${confidence}`, { confidence }))
        : [];
    return [...ids, ...exempted, ...uncertain];
}
function missed(of, noun, more = {}) {
    return { class: of, noun, item: { class: of, confidence: 1, masked: '', ...more } };
}
/**
 * The scope with what its resources may hold of that: what a rule asks about it is in doubt, and a gap says why.
 * @param seeks whether a rule looks for the class in resources of the kind
 */
function withNotLookedFor(scope, missing, seeks) {
    if (missing.length === 0)
        return scope;
    const touched = new Map();
    const resources = scope.resources.map((resource) => {
        const sought = missing.filter((one) => seeks(resource.kind, one.class));
        if (sought.length === 0 || !Array.isArray(resource.reported[_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_]))
            return resource;
        const known = touched.get(resource.kind) ?? { nouns: new Set(sought.map(({ noun }) => noun)), number: 0 };
        known.number += 1;
        touched.set(resource.kind, known);
        const items = textPathsOf(resource).flatMap((path) => sought.map(({ item }) => Object.assign({}, item, { path })));
        return withPossible(resource, items);
    });
    if (touched.size === 0)
        return scope;
    const gaps = Array.from(touched, ([kind, { nouns, number }]) => {
        const message = `The inventory does not say that the run that wrote it looked for ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)([...nouns])}: what ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, 'resource')} of ${kind} ${number === 1 ? 'holds' : 'hold'} of that is unknown. Collect it with these settings of privacy.`;
        return {
            account: scope.account.id,
            region: scope.region,
            kind: (0,_model_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .needOf */ .E)(kind, _derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_),
            properties: [_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_],
            partial: true,
            reason: 'not-held',
            action: null,
            message,
        };
    });
    return { ...scope, resources, gaps: [...scope.gaps, ...gaps] };
}
/** Where the resource has texts; a map's, such as a tag's, is `tags.*`. */
function textPathsOf({ kind, reported }) {
    const declared = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(kind);
    if (declared === undefined)
        return ['name'];
    const names = Object.keys(reported).filter((name) => declared.derived?.[name] === undefined);
    return [...new Set(['name', ...names.flatMap((name) => (0,_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(declared, name))])];
}
/** As open as can be comes first. */
function withPossible(resource, items) {
    const { reported, doubts = [] } = resource;
    const [most = reported] = doubts;
    const held = most[_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_];
    const open = { ...most, [_derive_sensitive_data_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE_DATA */ .e_]: [...(Array.isArray(held) ? held : []), ...items] };
    return { ...resource, doubts: [open, ...doubts] };
}


/***/ }),

/***/ 51659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lackingParts)
/* harmony export */ });
/* harmony import */ var _inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31745);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17494);



/** A gap for each part of a divided run that is not among the inventories: nobody knows which accounts it holds. */
function lackingParts(headers) {
    const parts = headers.flatMap(({ part }) => (part === undefined ? [] : [part]));
    return [...Map.groupBy(parts, ({ plan }) => plan).values()].flatMap((those) => {
        const given = new Set(those.map(({ number }) => number));
        const most = those[0]?.of ?? 0;
        return Array.from({ length: most }, (_, index) => index + 1)
            .filter((number) => !given.has(number))
            .map((number) => (0,_inventory_nothing_of_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingOf */ .p)(_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .NOBODY */ .o, _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz, `Part ${number} of ${most} of the run is not among the inventories; give all of its parts.`, 'part-missing'));
    });
}


/***/ }),

/***/ 55549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SavedInventories)
});

// EXTERNAL MODULE: ./build/src/inventory/scopes.js
var scopes = __webpack_require__(76449);
// EXTERNAL MODULE: ./build/src/inventory/nothing-of.js
var nothing_of = __webpack_require__(31745);
// EXTERNAL MODULE: ./build/src/inventory/withheld.js
var inventory_withheld = __webpack_require__(91819);
// EXTERNAL MODULE: ./build/src/model/cancelled.js
var cancelled = __webpack_require__(83144);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/inventory/held-accounts.js
var held_accounts = __webpack_require__(68092);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/sensitive/looked-for.js
var looked_for = __webpack_require__(61712);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/offline/choice.js
var offline_choice = __webpack_require__(17494);
// EXTERNAL MODULE: ./build/src/offline/find-inventories.js
var find_inventories = __webpack_require__(78755);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
;// CONCATENATED MODULE: ./build/src/offline/not-held.js




/**
 * The scope with a gap for each thing that the rules ask about and the inventory does not hold: it was collected for other
 * rules, or by a version that did not know it. What nobody asked for is unknown; it is not absent.
 * @param properties those that its kinds had when it was written
 */
function withNotHeld(scope, { needs, needsOfHeld, asksFor }, model, properties) {
    const { account, region, complete, gaps } = scope;
    if (account.id === coverage/* EVERYTHING */.Qz || gaps.some(({ kind }) => kind === coverage/* EVERYTHING */.Qz))
        return scope;
    const about = { account: account.id, region, reason: 'not-held', action: null };
    const listed = new Set([...complete, ...gaps].map(({ kind }) => kind));
    const needed = new Set([...needs, ...needsOfHeld.filter((need) => listed.has(baseOf(need)))]);
    const missing = [...needed]
        .filter((need) => isHere(model.get(baseOf(need)), region) && !isTold(need, complete, gaps))
        .map((kind) => {
        const message = `The inventory does not hold ${kind}: the rules that it was collected for did not ask for it. Collect it with these rules.`;
        return Object.assign({}, about, { kind, message });
    });
    const unknown = [...listed].flatMap((name) => {
        const kind = model.get(name);
        const known = new Set(properties[name]);
        const lacking = Object.keys(kind?.properties ?? {}).filter((property) => !known.has(property) && !isCostly(kind, property) && asksFor(name, [property]));
        if (lacking.length === 0)
            return [];
        const message = `The inventory does not hold ${(0,words/* enumerate */.HL)(lacking)} of ${name}: the version of Cloud Baseline that collected it did not read ${lacking.length === 1 ? 'it' : 'them'}. Collect it again.`;
        return [{ ...about, kind: name, properties: lacking, message }];
    });
    return missing.length + unknown.length === 0 ? scope : { ...scope, gaps: [...gaps, ...missing, ...unknown] };
}
function baseOf(need) {
    return need.split('.', 1)[0] ?? need;
}
function isCostly(kind, property) {
    return kind?.costly?.[property] !== undefined || kind?.derived?.[property] !== undefined;
}
/** Whether resources of the kind belong into a scope of the region. Accounts lie in their own, regions in each. */
function isHere(kind, region) {
    const isOfAccount = kind?.level === 'account' || kind?.bases.includes('account') === true;
    return isOfAccount === (region === resource/* GLOBAL_REGION */.j);
}
/** Whether the run that wrote it read the thing, or says why not. Of what was not listed, properties are not told. */
function isTold(need, complete, gaps) {
    return (complete.some(({ kind }) => kind === need) ||
        gaps.some(({ kind, properties }) => kind === need || (properties === undefined && kind === baseOf(need))));
}
/** Texts that the inventory keeps only the hash of: what asks about them is undecided where there is one. */
function withoutWithheld(scope, { asksFor }, model, withheldIn) {
    const lost = new LostTexts();
    const resources = scope.resources.map((resource) => {
        const paths = withheldIn(resource).filter((path) => asksFor(resource.kind, path));
        if (paths.length === 0)
            return resource;
        lost.add(resource, paths);
        return { ...resource, unread: [...(resource.unread ?? []), ...paths.map((path) => path.join('.'))] };
    });
    const gaps = lost.gaps(scope, model, (path, those) => `Inventories keep only the hash and length of ${path}, which often holds secrets: what a rule asks about it is unknown of ${those}. A scan of the account decides it.`);
    return gaps.length === 0 ? scope : { ...scope, resources, gaps: [...scope.gaps, ...gaps] };
}
/** Texts that were masked when they were collected: what is compared with one is undecided where the mask leaves it open. */
function withMaskedGaps(scope, { openMasked }, model) {
    const lost = new LostTexts();
    for (const resource of scope.resources)
        lost.add(resource, openMasked(resource).map(withoutMasked));
    const gaps = lost.gaps(scope, model, (path, those) => `The inventory has ${path} of ${those} masked, since it held personal data or a secret when it was collected: what a rule compares it with may be unknown. A scan of the account decides it.`);
    return gaps.length === 0 ? scope : { ...scope, gaps: [...scope.gaps, ...gaps] };
}
/** A name that is masked says nothing: what holds it does. */
function withoutMasked(path) {
    const masked = path.findIndex(masked_text/* isMasked */.So);
    return masked < 0 ? path : path.slice(0, masked);
}
/** Texts that resources of an inventory lack, by kind and path. */
class LostTexts {
    #lost = new Map();
    add({ kind }, paths) {
        for (const path of new Map(paths.map((one) => [one.join('.'), one])).values()) {
            const key = `${kind}.${path.join('.')}`;
            const entry = this.#lost.get(key) ?? { kind, path, number: 0 };
            entry.number += 1;
            this.#lost.set(key, entry);
        }
    }
    /** @param says of a path and so many resources */
    gaps({ account, region }, model, says) {
        return [...this.#lost.values()].map(({ kind, path, number }) => {
            const [first = ''] = path;
            return {
                account: account.id,
                region,
                kind: isCostly(model.get(kind), first) ? `${kind}.${first}` : kind,
                properties: [path.at(-1) ?? first],
                partial: true,
                reason: 'not-held',
                action: null,
                message: says(path.join('.'), (0,words/* count */.U9)(number, 'resource')),
            };
        });
    }
}

// EXTERNAL MODULE: ./build/src/offline/not-looked-for.js
var not_looked_for = __webpack_require__(24501);
// EXTERNAL MODULE: ./build/src/offline/parts.js
var parts = __webpack_require__(51659);
;// CONCATENATED MODULE: ./build/src/offline/saved-inventories.js














/** What was found before: the accounts, and what is told once however many files tell it. */
class Held {
    accounts = new held_accounts/* HeldAccounts */.i();
    /** Whether something is told of all accounts: then it goes without saying of one that is not there. */
    isAllTold = false;
    #told = new Set();
    isNews(about) {
        const text = JSON.stringify(about);
        if (this.#told.has(text))
            return false;
        this.#told.add(text);
        return true;
    }
}
/** Inventories that are evaluated in place of accounts. Nothing is asked of anybody. */
class SavedInventories {
    #inventories;
    #model;
    /** Of their times. */
    newest;
    #time;
    constructor(inventories, model, time) {
        this.#inventories = inventories;
        this.#model = model;
        this.newest = time;
        this.#time = time;
    }
    /** Null where the settings name none. Throws a UserError for what cannot be evaluated as it is. */
    static async open({ inventory, workspace, internetShare, trustedAccounts, privacy, }, model) {
        const inventories = [];
        for (const found of (0,find_inventories/* findInventories */.m)(inventory, workspace)) {
            const header = await (0,scopes/* headerOf */.r)(found.path);
            if (header.internetShare !== internetShare) {
                throw new errors/* UserError */.yo(`internet-share: received ${internetShare}, but ${found.file} was collected with ${header.internetShare}, and what the internet reaches was worked out with that; expected the same.`);
            }
            const trusted = header.trustedAccounts ?? [];
            if (trusted.join() !== trustedAccounts.toSorted().join()) {
                throw new errors/* UserError */.yo(`trusted-accounts: received ${(0,words/* quote */.hD)(trustedAccounts.join(', '))}, but ${found.file} was collected with ${(0,words/* quote */.hD)(trusted.join(', '))}, and who is a stranger was worked out with that; expected the same.`);
            }
            const missed = (0,not_looked_for/* notLookedFor */.h)(header.lookedFor, (0,looked_for/* lookedForBy */.$)(privacy));
            inventories.push({ ...found, header, missed });
        }
        const times = inventories.map(({ header }) => Date.parse(header.at));
        return times.length === 0 ? null : new SavedInventories(inventories, model, new Date(Math.max(...times)));
    }
    get origins() {
        return this.#inventories.map(({ file, header: { run, at, version } }) => ({ file, run, at, version }));
    }
    /** What the runs that wrote them looked for; null where one does not say, or where they differ. */
    get lookedFor() {
        const [first, ...others] = this.#inventories.map(({ header }) => header.lookedFor);
        const isOne = others.every((one) => JSON.stringify(one) === JSON.stringify(first));
        return isOne ? (first ?? null) : null;
    }
    /** The time of the inventory that the last scope came from: now for rules about it. */
    get time() {
        return this.#time;
    }
    /**
     * The scopes as they were collected, those alone that the request means; what it names and they do not hold comes as a
     * gap, and so does what the rules ask about. Throws a UserError for what is damaged, which may show at the very end.
     */
    async *collect(request, tools, asked) {
        const choice = new offline_choice/* Choice */.G(request);
        const held = new Held();
        let number = 0;
        for (const inventory of this.#inventories) {
            this.#time = new Date(inventory.header.at);
            for await (const scope of this.#scopesOf(inventory, choice, held, tools, asked)) {
                if (tools.signal.aborted) {
                    yield ended(tools.signal);
                    return;
                }
                number += 1;
                yield scope;
            }
        }
        const lacking = [
            ...(0,parts/* lackingParts */.g)(this.#inventories.map(({ header }) => header)),
            ...(held.isAllTold ? [] : choice.lackingAccounts(held.accounts)),
        ];
        yield* lacking;
        if (number + lacking.length === 0)
            yield (0,nothing_of/* nothingOf */.p)(offline_choice/* NOBODY */.o, coverage/* EVERYTHING */.Qz, 'The inventory holds no account that is to be evaluated.');
    }
    async *#scopesOf({ path, file, header, missed }, choice, held, { onLeftOut, onAccountEnd }, asked) {
        const withheld = new inventory_withheld/* Withheld */.e(this.#model);
        const open = new Map();
        const leaveOut = (account) => {
            if (held.isNews(account.id))
                onLeftOut?.([account]);
        };
        for await (const piece of (0,scopes/* scopesOf */.Z)(path)) {
            if ('leftOut' in piece)
                leaveOut(piece.leftOut);
            else if ('accountEnd' in piece) {
                const ending = open.get(piece.accountEnd);
                open.delete(piece.accountEnd);
                if (ending === undefined)
                    continue;
                yield* choice.lackingRegions(ending.account, ending.regions);
                onAccountEnd?.(piece.accountEnd);
            }
            else {
                const { scope } = piece;
                const { account, region } = scope;
                held.accounts.note(account.id, file);
                if (!choice.means(account))
                    continue;
                if (choice.excludes(account)) {
                    const { id, name, unit } = account;
                    leaveOut({ id, name, ...(unit === undefined ? {} : { unit }), why: 'excluded' });
                    continue;
                }
                if (account.id === coverage/* EVERYTHING */.Qz) {
                    // All parts of a run tell what it did not know of its accounts.
                    held.isAllTold ||= isAll(scope);
                    if (held.isNews(scope))
                        yield scope;
                    continue;
                }
                const { regions } = open.get(account.id) ?? { regions: new Set() };
                open.set(account.id, { account, regions: regions.add(region) });
                if (!choice.meansRegion(account.id, region))
                    continue;
                const told = withNotHeld(scope, asked, this.#model, header.properties);
                const sought = (0,not_looked_for/* withNotLookedFor */.z)(told, missed, asked.seeks);
                const known = withoutWithheld(sought, asked, this.#model, withheld.lackingIn);
                yield withMaskedGaps(known, asked, this.#model);
            }
        }
        for (const { account, regions } of open.values())
            yield* choice.lackingRegions(account, regions);
    }
}
function isAll({ gaps }) {
    return gaps.some(({ region, kind }) => region === coverage/* EVERYTHING */.Qz && kind === coverage/* EVERYTHING */.Qz);
}
/** What is left when the time is up, or somebody ends the run: it may be about any account. */
function ended(signal) {
    return (0,cancelled/* isCancelled */.m)(signal)
        ? (0,nothing_of/* nothingOf */.p)(offline_choice/* NOBODY */.o, coverage/* EVERYTHING */.Qz, 'The run was cancelled before all of the inventory was read.', 'cancelled')
        : (0,nothing_of/* nothingOf */.p)(offline_choice/* NOBODY */.o, coverage/* EVERYTHING */.Qz, 'The time limit was reached before all of the inventory was read.', 'timeout');
}


/***/ }),

/***/ 43593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NewerHistoryError),
/* harmony export */   S: () => (/* binding */ DamagedHistoryError)
/* harmony export */ });
/** Says what is wrong with a history, as a clause. */
class DamagedHistoryError extends Error {
    name = 'DamagedHistoryError';
}
/** A later version of Cloud Baseline wrote it: it is not read, and not replaced. */
class NewerHistoryError extends Error {
    name = 'NewerHistoryError';
    constructor(schema) {
        super(`a later version of Cloud Baseline wrote it (schema ${schema})`);
    }
}


/***/ }),

/***/ 80050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unpacked),
/* harmony export */   x: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43593);



/** The first bytes of a gzip file (RFC 1952). */
const GZIP = Buffer.from([0x1f, 0x8b]);
/** In bytes. A history of the most findings that are kept unpacks to a tenth of it; more is an attack on the memory. */
const MOST_UNPACKED = 400_000_000;
function packed(text) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text);
}
/** The text of a history, packed or not. Throws DamagedHistoryError. */
function unpacked(bytes, most = MOST_UNPACKED) {
    if (!bytes.subarray(0, GZIP.length).equals(GZIP))
        return bytes.toString('utf8');
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: most }).toString('utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DamagedHistoryError */ .S(`it cannot be unpacked: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 76290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ serializeHistory)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80050);
/* harmony import */ var _sort_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84175);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37700);




/** Findings beyond which people read no history: a text of more would be larger than what is packed may be. */
const MOST_IN_TEXT = 10_000;
/**
 * A history's bytes: for people as text, with a map of findings, as long as that is sensible; else packed, with a table.
 * The same history gives the same bytes, so that a history in git shows only what changed.
 */
function serializeHistory(history, form) {
    const isText = form === 'text' && Object.keys(history.findings).length <= MOST_IN_TEXT;
    return isText ? Buffer.from(`${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)((0,_sort_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .sortKeys */ .d)(history), 1)}\n`) : pack(history);
}
function pack({ findings, ...rest }) {
    const others = (0,_sort_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .sortKeys */ .d)(rest);
    return (0,_packed_js__WEBPACK_IMPORTED_MODULE_1__/* .packed */ .x)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)({ ...others, table: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(Object.values(findings)) }));
}


/***/ }),

/***/ 84175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sortKeys)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


/** The same content in the same order, whatever the order in which it was put together. */
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b)));
}


/***/ }),

/***/ 37700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ tableProblem),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _schema_history_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99467);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _text_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8371);
/* harmony import */ var _sort_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84175);





const { properties: FIELDS, required: REQUIRED } = _schema_history_json__WEBPACK_IMPORTED_MODULE_0__.$defs.finding;
/** The required ones first: then V8 makes all objects of one shape until it comes to what only some have. */
const NAMES = [...REQUIRED, ...Object.keys(FIELDS).filter((name) => !REQUIRED.includes(name))];
/** What schema/history.json says of a finding's fields, said of the values of columns. */
const problemsOf = (0,_text_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaCheck */ .un)({
    $defs: _schema_history_json__WEBPACK_IMPORTED_MODULE_0__.$defs,
    required: ['table'],
    properties: {
        table: {
            properties: {
                columns: {
                    type: 'object',
                    required: REQUIRED,
                    properties: Object.fromEntries(NAMES.map((name) => [
                        name,
                        {
                            title: 'a column',
                            properties: { values: { items: { $ref: `#/$defs/finding/properties/${name}` } } },
                        },
                    ])),
                },
            },
        },
    },
});
/** Sorted, so that the same findings give the same table, and neighbours have most in common. */
function tableOf(findings) {
    const rows = findings
        .map((finding) => [sortKey(finding), finding])
        .toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b))
        .map(([, finding]) => finding);
    const columns = NAMES.flatMap((name) => {
        const column = columnOf(rows.map((row) => row[name]));
        return column.values.length === 0 && !REQUIRED.includes(name) ? [] : [[name, column]];
    });
    return { size: rows.length, columns: Object.fromEntries(columns) };
}
/** So that no text is taken for one: it begins no text of a cloud. */
const LIST_OR_MAP = '\u0000';
function sortKey({ account, region, kind, rule, id }) {
    return [account, region, kind, rule, id].join('\n');
}
function columnOf(cells) {
    const values = [];
    const places = new Map();
    const at = cells.map((cell) => {
        if (cell === undefined)
            return -1;
        const value = (0,_sort_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .sortKeys */ .d)(cell);
        // Lists and maps are the same where their JSON is.
        const key = typeof value === 'object' && value !== null ? `${LIST_OR_MAP}${JSON.stringify(value)}` : value;
        const known = places.get(key);
        if (known !== undefined)
            return known;
        places.set(key, values.length);
        return values.push(value) - 1;
    });
    // A list of places that are all different says nothing.
    return values.length === cells.length ? { values } : { values, at };
}
/** What is wrong with a table whose shape is right, as a clause; null: nothing. */
function tableProblem(table) {
    const [problem] = problemsOf({ table });
    if (problem !== undefined)
        return problem.message.replace(/\.$/, '');
    for (const name of NAMES) {
        const column = table.columns[name];
        if (column !== undefined && !isWhole(column, table.size, REQUIRED.includes(name))) {
            return `table.columns.${name} does not say which value each of ${table.size} findings has`;
        }
    }
    return null;
}
function isWhole({ values, at }, size, isRequired) {
    if (at === undefined)
        return values.length === size;
    const least = isRequired ? 0 : -1;
    return at.length === size && at.every((place) => place >= least && place < values.length);
}
/** By fingerprint, which follows from the rest and is in no column. */
function findingsOf({ size, columns }) {
    const known = NAMES.flatMap((name) => {
        const column = columns[name];
        return column === undefined ? [] : [[name, column]];
    });
    const findings = {};
    for (let row = 0; row < size; row++) {
        const cells = {};
        for (const [name, { values, at }] of known) {
            const value = values[at?.[row] ?? (at === undefined ? row : -1)];
            if (value !== undefined)
                cells[name] = value;
        }
        const finding = cells;
        findings[(0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintKey */ .S)(finding)] = finding;
    }
    return findings;
}


/***/ }),

/***/ 36471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Memory)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/past/format/errors.js
var format_errors = __webpack_require__(43593);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(19959);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/past/format/former-ledgers.js
/** The channel of histories from before there were several, and what its target is called now. */
const FORMER = { channel: 'pagerduty', target: 'pagerduty' };
/** No place: it was not known where alerts of a lost ledger may be open. */
const NOWHERE = '';
/** The ledgers of a history from before there were several channels. */
function formerLedgers(alerts, unswept) {
    const ledgers = {};
    for (const [key, { sentTo, ...entry }] of Object.entries(alerts)) {
        const ledger = ledgers[sentTo] ?? { ...FORMER, alerts: {}, unswept: {} };
        ledgers[sentTo] = { ...ledger, alerts: { ...ledger.alerts, [key]: entry } };
    }
    return Object.keys(unswept).length === 0
        ? ledgers
        : { ...ledgers, [NOWHERE]: { ...FORMER, alerts: {}, unswept } };
}

// EXTERNAL MODULE: ./build/src/past/format/packed.js
var packed = __webpack_require__(80050);
// EXTERNAL MODULE: ./build/src/past/format/table.js
var format_table = __webpack_require__(37700);
// EXTERNAL MODULE: ./build/schema/history.json
var schema_history = __webpack_require__(99467);
;// CONCATENATED MODULE: ./build/src/past/format/written.js


const problemsOf = (0,schema_problems/* schemaCheck */.un)(schema_history);
/** What is wrong with it, as a clause; null: nothing. The table's columns are checked by tableProblem. */
function writtenProblem(value) {
    const [problem] = problemsOf(value);
    return problem === undefined ? null : problem.message.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/src/past/format/parse.js









/** Members that a history may have or not. What is not listed here is not read. */
const OPTIONAL = [
    'leftOut',
    'masking',
    'privacyKey',
    'salt',
    'sealedKey',
    'trend',
    'unsent',
];
/**
 * Reads a history's bytes, packed or text. Everything that later stages rely on is checked, because the file travels
 * through caches, artifacts and people's hands. Throws DamagedHistoryError, or NewerHistoryError where a later version
 * wrote it; never returns a part.
 */
function parseHistory(bytes) {
    const written = check(jsonOf((0,packed/* unpacked */.K)(bytes)));
    const { run, sizes = {}, compliance = {}, scan = null } = written;
    const findings = readFindings(written);
    const optional = Object.fromEntries(OPTIONAL.flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]]])));
    return {
        schema: model_history/* HISTORY_SCHEMA */.N,
        run,
        findings,
        ledgers: ledgersOf(written),
        sizes,
        compliance,
        scan,
        ...optional,
    };
}
function jsonOf(text) {
    if (text.trim() === '')
        throw new format_errors/* DamagedHistoryError */.S('it is empty');
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        if (error instanceof json/* TooDeepError */.Fd)
            throw new format_errors/* DamagedHistoryError */.S(error.message);
        throw new format_errors/* DamagedHistoryError */.S('it is not JSON: perhaps it was cut off or edited');
    }
}
function check(value) {
    const version = value?.schema;
    if (Number.isSafeInteger(version) && Number(version) > model_history/* HISTORY_SCHEMA */.N)
        throw new format_errors/* NewerHistoryError */.K(Number(version));
    if (version !== undefined && version !== 1 && version !== model_history/* HISTORY_SCHEMA */.N) {
        throw new format_errors/* DamagedHistoryError */.S(`its schema is ${(0,schema_problems/* show */.WU)(version)}, and this version of Cloud Baseline reads 1 and ${model_history/* HISTORY_SCHEMA */.N}`);
    }
    const problem = writtenProblem(value);
    if (problem !== null)
        throw new format_errors/* DamagedHistoryError */.S(problem);
    return value;
}
function readFindings({ findings, table }) {
    if (table !== undefined) {
        const problem = (0,format_table/* tableProblem */.Uo)(table);
        if (problem !== null)
            throw new format_errors/* DamagedHistoryError */.S(problem);
        return (0,format_table/* findingsOf */.WX)(table);
    }
    // A finding under a wrong key would never be met again and then be reported as fixed.
    checkKeys('findings', findings, fingerprint/* fingerprintKey */.S);
    return findings;
}
function ledgersOf({ ledgers, alerts = {}, unswept = {} }) {
    if (ledgers === undefined) {
        checkKeys('alerts', alerts, keyOf);
        return formerLedgers(alerts, unswept);
    }
    for (const [hash, ledger] of Object.entries(ledgers))
        checkLedger(hash, ledger);
    return ledgers;
}
function checkLedger(hash, { alerts }) {
    checkKeys(`ledgers.${hash}.alerts`, alerts, keyOf);
}
function keyOf({ key }) {
    return key;
}
function checkKeys(where, entries, keyFor) {
    for (const [key, entry] of Object.entries(entries)) {
        if (keyFor(entry) !== key)
            throw new format_errors/* DamagedHistoryError */.S(`${where}.${key} does not belong under this key`);
    }
}

// EXTERNAL MODULE: ./build/src/past/format/serialize.js
var serialize = __webpack_require__(76290);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/past/trend.js
var trend = __webpack_require__(55529);
;// CONCATENATED MODULE: ./build/src/past/merge-histories.js



/**
 * What two runs at once leave to the next: each loaded `base`, and each of them saved a history of its own. What only one
 * of them changed is as that one left it; where both did, nothing is lost: neither a finding nor an alert that may be open.
 * It does not matter which of them is which. Pure.
 * @param base null where it is not known: then what one of them does not have is no news of the other's
 */
function mergeHistories(base, theirs, ours) {
    // The other is the later run.
    const [one, other] = inOrder(theirs, ours);
    const merged = (key, both) => both(one[key], other[key], base?.[key]);
    const { leftOut: _, trend: __, unsent: ___, masking, ...rest } = other;
    const unsent = threeWay(records(records((_earlier, later) => later)), one.unsent ?? {}, other.unsent ?? {}, base?.unsent);
    const leftOut = mergeLeftOut(one.leftOut, other.leftOut);
    return {
        ...rest,
        findings: merged('findings', records(mergeFindings)),
        ledgers: merged('ledgers', records(mergeLedgers)),
        sizes: merged('sizes', records(largerSize)),
        compliance: merged('compliance', records(records((_earlier, assessed) => assessed))),
        scan: mergeScans(one.scan, other.scan, base?.scan ?? undefined),
        ...(one.trend === undefined && other.trend === undefined
            ? {}
            : { trend: (0,trend/* mergeTrends */.pn)(one.trend ?? [], other.trend ?? []) }),
        ...(leftOut === null ? {} : { leftOut }),
        // Names of both kinds are in it: of none can be said how the next run would call it.
        ...(masking === undefined || masking !== one.masking ? {} : { masking }),
        ...(unsent === undefined || Object.keys(unsent).length === 0 ? {} : { unsent }),
    };
}
/** So that the result is the same whichever run merges. */
function inOrder(one, other) {
    const order = (0,compare/* compareText */.n)(one.run.at, other.run.at) || (0,compare/* compareText */.n)(one.run.id, other.run.id);
    return (order || (0,compare/* compareText */.n)(JSON.stringify(one), JSON.stringify(other))) <= 0 ? [one, other] : [other, one];
}
/** What one of them changed, or what both make of it. What one of them removed is gone unless the other changed it. */
function threeWay(both, one, other, before) {
    if ((0,external_node_util_.isDeepStrictEqual)(one, other))
        return one;
    if (before !== undefined && (0,external_node_util_.isDeepStrictEqual)(one, before))
        return other;
    if (before !== undefined && (0,external_node_util_.isDeepStrictEqual)(other, before))
        return one;
    if (one === undefined || other === undefined)
        return one ?? other;
    return both(one, other, before);
}
function records(both) {
    return (one, other, before = {}) => {
        const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
        const entries = [...keys].toSorted(compare/* compareText */.n).flatMap((key) => {
            const value = threeWay(both, own(one, key), own(other, key), own(before, key));
            return value === undefined ? [] : [[key, value]];
        });
        return Object.fromEntries(entries);
    };
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** As the later look at it was; where nobody knows which that is, it is open. */
function mergeFindings(one, other) {
    const [a, b] = [lookedAt(one), lookedAt(other)];
    const oneWins = a === b ? one.fixedAt === null : a > b;
    return {
        ...(oneWins ? one : other),
        firstSeen: one.firstSeen <= other.firstSeen ? one.firstSeen : other.firstSeen,
        lastSeen: one.lastSeen >= other.lastSeen ? one.lastSeen : other.lastSeen,
        reopened: Math.max(one.reopened, other.reopened),
    };
}
function lookedAt({ lastSeen, fixedAt }) {
    return fixedAt !== null && fixedAt > lastSeen ? fixedAt : lastSeen;
}
function mergeLedgers(one, other, before) {
    return {
        channel: one.channel,
        target: one.target,
        alerts: records(mergeEntries)(one.alerts, other.alerts, before?.alerts),
        unswept: mergeUnswept(one.unswept, other.unswept, before?.unswept),
    };
}
/** An alert that one of them opened may be open. What was delivered later needs no earlier delivery any longer. */
function mergeEntries(one, other, before) {
    const later = one.lastTriggered >= other.lastTriggered ? one : other;
    const pending = threeWay((a, b) => laterPending(a, b, later.lastTriggered), one.pending, other.pending, before?.pending);
    return {
        ...later,
        status: one.status === 'open' || other.status === 'open' ? 'open' : 'unsent',
        firstTriggered: one.firstTriggered <= other.firstTriggered ? one.firstTriggered : other.firstTriggered,
        pending: pending ?? null,
    };
}
function laterPending(one, other, delivered) {
    if (one === null || other === null) {
        const left = one ?? other;
        return left === null || (left.action === 'trigger' && left.since <= delivered) ? null : left;
    }
    // Somebody has to hear of a violation rather than of its end.
    if (one.action !== other.action)
        return one.action === 'trigger' ? one : other;
    return one.since >= other.since ? one : other;
}
function mergeUnswept(one, other, before) {
    const rules = records(mergeLists)(one, other, before);
    return Object.fromEntries(Object.entries(rules).filter(([, accounts]) => accounts.length > 0));
}
/** What was added by one of them is in it, and what was removed by one of them is not. */
function mergeLists(one, other, before = []) {
    const [inOne, inOther, inBefore] = [new Set(one), new Set(other), new Set(before)];
    const all = [...new Set([...one, ...other])];
    return all
        .filter((entry) => (inOne.has(entry) && inOther.has(entry)) || !inBefore.has(entry))
        .toSorted(compare/* compareText */.n);
}
function largerSize(one, other) {
    return {
        listings: Math.max(one.listings, other.listings),
        resources: Math.max(one.resources, other.resources),
    };
}
/** It was ever to be read, and was production in the last run, as far as either of them knows. */
function mergeScans(one, other, before) {
    if (one === null || other === null)
        return one ?? other;
    return {
        ...one,
        accounts: mergeLists(one.accounts, other.accounts),
        regions: mergeLists(one.regions, other.regions),
        production: mergeLists(one.production, other.production, before?.production),
    };
}
function mergeLeftOut(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other ?? null;
    return {
        fixed: Math.max(one.fixed, other.fixed),
        details: Math.max(one.details, other.details),
        open: Math.max(one.open, other.open),
    };
}

// EXTERNAL MODULE: ./build/src/past/pseudonyms/veil.js + 3 modules
var pseudonyms_veil = __webpack_require__(29957);
// EXTERNAL MODULE: ./build/src/past/scan-record.js
var scan_record = __webpack_require__(80311);
;// CONCATENATED MODULE: ./build/src/past/memory.js








/** Between attempts to save where other runs were quicker; as many attempts and one more. */
const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000];
/**
 * What a run knows of the past, and where it leaves its own: whose history it is, whether it can be used and what becomes
 * of it where two runs save at once is decided here, for every store.
 */
class Memory {
    loaded;
    #store;
    #scan;
    #wait;
    #replaced;
    /** What another run saved since this one loaded. */
    #others = null;
    constructor(store, scan, look, waiting) {
        this.#store = store;
        this.#scan = scan;
        this.loaded = look.loaded;
        this.#replaced = look.replaced;
        this.#wait = waiting;
    }
    /**
     * Loads the history; without a store none is kept. One that is there but cannot be used is `damaged`, `foreign` or
     * `newer`, which is not the same as nothing before; nor is `lost`, where there may have been one, or `unavailable`.
     */
    static async open(store, scan, waiting = wait) {
        const look = store === null ? { loaded: { status: 'none' }, replaced: null } : await lookInto(store, scan);
        return new Memory(store, scan, look, waiting);
    }
    /** For a job that leaves no history. */
    static none() {
        const look = { loaded: { status: 'none' }, replaced: null };
        return new Memory(null, { repository: null, workflow: null, name: '' }, look, wait);
    }
    /** Whether every save leaves something behind for good. */
    get isCostly() {
        return this.#store?.isCostly ?? false;
    }
    /** Whether a step fails that cannot save. */
    get isVital() {
        return this.#store?.isVital ?? false;
    }
    /**
     * Saves what the next run will know. Where another run saved meanwhile, both are merged; another scan's history stays,
     * and a later version's. Gives a sentence where it could not be saved.
     * @param veil what stands between the histories that are stored and those that runs know
     */
    async save(history, veil = pseudonyms_veil/* NO_VEIL */.r) {
        const store = this.#store;
        if (store === null)
            return null;
        if (this.#replaced === null) {
            if (this.loaded.status !== 'unavailable')
                return 'message' in this.loaded ? this.loaded.message : null;
            const problem = await this.#lookAgain(store);
            if (problem !== null)
                return problem;
        }
        for (const pause of [...WAITS_MS, null]) {
            const saved = await store.save(this.#bytes(history, store, veil), this.#replaced ?? NOTHING);
            if (saved.status === 'saved') {
                this.#replaced = { version: saved.version, damaged: false };
                return null;
            }
            if (saved.status === 'refused')
                return unsaved(store, saved.reason);
            if (pause === null)
                break;
            // Two runs that met once would meet again.
            await this.#wait(pause * (1 + Math.random()));
            const problem = await this.#lookAgain(store);
            if (problem !== null)
                return problem;
        }
        return unsaved(store, `other runs were quicker ${WAITS_MS.length + 1} times`);
    }
    #bytes(history, { form }, veil) {
        if (this.#others === null)
            return (0,serialize/* serializeHistory */.p)(veil.hide(history), form);
        const base = this.loaded.status === 'loaded' ? veil.reveal(this.loaded.history) : null;
        const whole = mergeHistories(base, veil.reveal(this.#others), history);
        return (0,serialize/* serializeHistory */.p)(veil.hide(whole), form);
    }
    async #lookAgain(store) {
        const { loaded, replaced } = await lookInto(store, this.#scan);
        if (replaced === null)
            return 'message' in loaded ? loaded.message : null;
        this.#replaced = replaced;
        if (loaded.status === 'loaded')
            this.#others = loaded.history;
        return null;
    }
}
const NOTHING = { version: null, damaged: false };
async function lookInto(store, scan) {
    const found = await store.load();
    const { place } = store;
    if (found.status === 'absent')
        return { loaded: { status: 'first', message: firstMessage(place) }, replaced: NOTHING };
    if (found.status === 'lost')
        return { loaded: { status: 'lost', message: lostMessage(place, found.reason) }, replaced: NOTHING };
    if (found.status === 'unavailable')
        return {
            loaded: { status: 'unavailable', message: unavailableMessage(place, found.reason) },
            replaced: null,
        };
    if (found.status === 'taken')
        return { loaded: { status: 'foreign', message: takenMessage(place, found.reason) }, replaced: null };
    const { version } = found;
    const damaged = (reason) => ({
        loaded: { status: 'damaged', message: damagedMessage(store, reason) },
        replaced: { version, damaged: true },
    });
    if (found.status === 'unreadable')
        return damaged(found.reason);
    try {
        const history = parseHistory(found.bytes);
        if (history.scan === null || (0,scan_record/* isOwn */.NP)(history.scan, scan))
            return { loaded: { status: 'loaded', history }, replaced: { version, damaged: false } };
        const message = foreignMessage(store, history.scan, scan);
        return { loaded: { status: 'foreign', message }, replaced: null };
    }
    catch (error) {
        if (error instanceof format_errors/* NewerHistoryError */.K)
            return { loaded: { status: 'newer', message: newerMessage(place, error) }, replaced: null };
        if (error instanceof format_errors/* DamagedHistoryError */.S)
            return damaged((0,visible/* visible */.R)(error.message));
        return damaged((0,visible/* visible */.R)((0,errors/* messageOf */.bD)(error)));
    }
}
function firstMessage(place) {
    return (`No history was found ${place}: every violation counts as new, and alerts that an earlier ` +
        'run may have opened are known at most by their keys. The next run knows more if the history is kept.');
}
const UNKNOWN = 'What is new or fixed is not known in this run (every violation counts as new), and alerts that earlier runs opened are ' +
    'known at most by their keys.';
function lostMessage(place, reason) {
    return `No history was found ${place}: ${reason}. ${UNKNOWN}`;
}
function unavailableMessage(place, reason) {
    return `The history ${place} could not be read: ${reason}. ${UNKNOWN}`;
}
function damagedMessage({ place, ofDamaged }, reason) {
    return `The history ${place} could not be used: ${reason}. ${UNKNOWN} ${ofDamaged}`;
}
function newerMessage(place, error) {
    return (`The history ${place} is neither used nor replaced, since ${error.message}. What is new or fixed is not ` +
        'known in this run (every violation counts as new), and no alert that earlier runs opened is closed. Use that ' +
        'version again, or a later one; to begin anew with this one, remove the history.');
}
function foreignMessage({ place, ofForeign }, of, scan) {
    return (`The history ${place} is of another scan (${scanName(of)}; this one is ${scanName(scan)}), so it is ` +
        `neither used nor replaced: nothing that the other one opened is closed from here, and every violation counts as new. ${ofForeign}`);
}
function takenMessage(place, reason) {
    return (`The history ${place} is not used, and none is saved there: ${reason}. Every violation counts as new, and no alert ` +
        'that earlier runs opened is closed.');
}
function scanName({ repository, workflow, name }) {
    const parts = [repository, workflow, name === '' ? null : `alert-scope ${name}`].filter((part) => part !== null);
    return parts.length === 0 ? 'one outside of GitHub' : (0,visible/* visible */.R)(parts.join(', '));
}
function unsaved({ place }, reason) {
    return (`The history could not be saved ${place}: ${reason}. Without it the next run cannot ` +
        'tell what is new or fixed and cannot resolve the alerts of this one.');
}
function wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 16833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ watchFor),
/* harmony export */   YK: () => (/* binding */ openResources),
/* harmony export */   vN: () => (/* binding */ watchPresence)
/* harmony export */ });
/* harmony import */ var _text_pseudonym_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48715);
/* harmony import */ var _pseudonyms_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80433);


/** The resources with an open finding of the last run. */
function openResources(loaded) {
    if (loaded.status !== 'loaded')
        return [];
    const places = new Map();
    for (const { account, region, kind, id, fixedAt } of Object.values(loaded.history.findings)) {
        const place = { account, region, kind, id };
        if (fixedAt === null)
            places.set(keyOfPlace(place), place);
    }
    return [...places.values()];
}
function watchPresence(loaded) {
    const salt = loaded.status === 'loaded' ? loaded.history.salt : undefined;
    return watchFor(openResources(loaded), salt);
}
/**
 * Memory: one key per resource that is watched for, whatever the number of resources in the run.
 * @param salt of the pseudonyms that some of the places have
 */
function watchFor(places, salt) {
    const pseudonyms = salt === undefined ? null : (0,_pseudonyms_pseudonyms_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudonymsOf */ .Z)(salt);
    const accountOf = (account) => pseudonyms?.account(account) ?? account;
    const keyOf = (place) => keyOfPlace(pseudonyms?.place(place) ?? place);
    const kindOf = ({ account, region, kind }) => [accountOf(account), region, kind].join('\n');
    const watched = new Map(places.map((place) => [keyOf(place), place]));
    const kinds = Map.groupBy(places, kindOf);
    const present = new Map();
    const watchedIn = (account, region, kind) => kinds.size === 0 ? [] : (kinds.get(kindOf({ account, region, kind, id: '' })) ?? []);
    return {
        watches: (account, region, kind) => watchedIn(account, region, kind).length > 0,
        watched({ account, region }, kind, ids) {
            const held = watchedIn(account, region, kind).map(({ id }) => id);
            if (pseudonyms === null || !held.some(_text_pseudonym_js__WEBPACK_IMPORTED_MODULE_1__/* .isPseudonym */ .d))
                return held.map((id) => ({ id, heldAs: id }));
            const behind = new Map(Array.from(ids(), (id) => [pseudonyms.place({ account, region, kind, id }).id, id]));
            return held.map((heldAs) => ({ id: behind.get(heldAs) ?? heldAs, heldAs }));
        },
        saw(resource) {
            if (kinds.size === 0 || !kinds.has(kindOf(resource)))
                return;
            const key = keyOf(resource);
            if (!watched.has(key))
                return;
            const { account, region, kind, id, name } = resource;
            const isNamed = pseudonyms !== null && name !== undefined;
            present.set(key, { account, region, kind, id, ...(isNamed ? { name } : {}) });
        },
        has: (subject) => present.has(keyOf(subject)) || !watched.has(keyOf(subject)),
        seen: () => [...present.values()],
    };
}
function keyOfPlace({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}


/***/ }),

/***/ 80433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ newSalt),
/* harmony export */   Z: () => (/* binding */ pseudonymsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _text_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48715);



/**
 * What an id of an account costs to try: 16 MB and some 40 ms. Account ids have 12 digits and no secret in them, so that
 * whoever has the salt can try them all; this makes it expensive, not impossible.
 */
const SCRYPT = { N: 2 ** 14, r: 8, p: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const PSEUDONYM_BYTES = 12;
/** For a history that begins. */
function newSalt() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES).toString('base64url');
}
function pseudonymsOf(salt) {
    const keys = new Map();
    const accounts = new Map();
    const keyOf = (account) => {
        const known = keys.get(account);
        if (known !== undefined)
            return known;
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(account, salt, KEY_BYTES, SCRYPT);
        keys.set(account, key);
        return key;
    };
    const text = (account, what, value) => (0,_text_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__/* .isPseudonym */ .d)(value) ? value : hidden(keyOf(account), `${what}\n${value}`);
    const hideAccount = (id) => {
        if ((0,_text_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__/* .isPseudonym */ .d)(id) || id === _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)
            return id;
        const known = accounts.get(id);
        if (known !== undefined)
            return known;
        const pseudonym = hidden(keyOf(id), 'account');
        accounts.set(id, pseudonym);
        return pseudonym;
    };
    return {
        text,
        account: hideAccount,
        place: ({ account, region, kind, id }) => ({
            account: hideAccount(account),
            region,
            kind,
            id: text(account, `id\n${kind}`, id),
        }),
    };
}
function hidden(key, text) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest();
    return `${_text_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__/* .PSEUDONYM_MARK */ .j}${digest.subarray(0, PSEUDONYM_BYTES).toString('base64url')}`;
}


/***/ }),

/***/ 18184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ withOpenedKey),
/* harmony export */   w: () => (/* binding */ withSealedKey)
/* harmony export */ });
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72860);

/**
 * The history with the key of the fingerprints sealed, once by each of the secrets: any of them opens it for the next run.
 * Without a secret the key stays as it is.
 */
function withSealedKey(history, secrets) {
    const { privacyKey, sealedKey: _, ...others } = history;
    if (privacyKey === undefined || secrets.size === 0)
        return history;
    const sealed = [...secrets].map(([place, secret]) => [place, (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .o)(privacyKey, sealing(history, secret))]);
    return { ...others, sealedKey: Object.fromEntries(sealed) };
}
/** The history with its key where one of the secrets opens it. */
function withOpenedKey(history, secrets) {
    const { sealedKey = {}, ...others } = history;
    for (const [place, secret] of secrets) {
        const sealed = sealedKey[place];
        const privacyKey = sealed === undefined ? null : (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .unseal */ .D)(sealed, sealing(history, secret));
        if (privacyKey !== null)
            return { ...others, privacyKey };
    }
    return history;
}
function sealing({ salt = '' }, secret) {
    return { secret, salt, what: 'privacy key' };
}


/***/ }),

/***/ 29957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ NO_VEIL),
  W: () => (/* binding */ veilOf)
});

// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/past/pseudonyms/pseudonyms.js
var pseudonyms_pseudonyms = __webpack_require__(80433);
// EXTERNAL MODULE: ./build/src/text/pseudonym.js
var pseudonym = __webpack_require__(48715);
// EXTERNAL MODULE: ./build/src/text/seal.js
var seal = __webpack_require__(72860);
;// CONCATENATED MODULE: ./build/src/past/pseudonyms/sealed-ledgers.js


/** Each ledger as only a run can read it that reaches its target. What nobody can reach any more is left as a number. */
function sealLedgers({ ledgers, findings, run }, secrets, salt) {
    const sealed = Object.entries(ledgers).map(([place, ledger]) => {
        const { channel, target, alerts, unswept } = ledger;
        if (ledger.sealed !== undefined)
            return [place, ledger];
        const secret = secrets.get(place);
        const content = { alerts, unswept, named: namedBy(Object.values(alerts), findings) };
        const text = secret === undefined ? null : (0,seal/* seal */.o)(JSON.stringify(content), { secret, salt, what: 'ledger' });
        const open = Object.values(alerts).filter(({ status }) => status === 'open').length;
        return [place, { channel, target, alerts: {}, unswept: {}, sealed: { text, open, at: run.at } }];
    });
    return Object.fromEntries(sealed);
}
function namedBy(entries, findings) {
    return entries.flatMap((entry) => {
        const finding = entry.fingerprint === null ? undefined : findings[entry.fingerprint];
        if (finding === undefined || (0,pseudonym/* isPseudonym */.d)(finding.id))
            return [];
        const { account, region, kind, id, name, arn } = finding;
        return [{ account, region, kind, id, name, arn }];
    });
}
/** The ledgers, open where a secret opens them. */
function unsealLedgers(ledgers, secrets, salt) {
    const named = [];
    const opened = Object.entries(ledgers).map(([place, ledger]) => {
        const secret = secrets.get(place);
        const text = ledger.sealed?.text ?? null;
        const plain = secret === undefined || text === null ? null : (0,seal/* unseal */.D)(text, { secret, salt, what: 'ledger' });
        if (plain === null)
            return [place, ledger];
        // Nobody else could have written it.
        const content = JSON.parse(plain);
        named.push(...content.named);
        const { channel, target } = ledger;
        return [place, { channel, target, alerts: content.alerts, unswept: content.unswept }];
    });
    const all = opened.map(([, ledger]) => ledger);
    const accounts = [
        ...all.flatMap(({ alerts }) => Object.values(alerts).flatMap(({ account }) => account ?? [])),
        ...all.flatMap(({ unswept }) => Object.values(unswept).flat()),
        ...named.map(({ account }) => account),
    ];
    return { ledgers: Object.fromEntries(opened), accounts: [...new Set(accounts)], named };
}

;// CONCATENATED MODULE: ./build/src/past/pseudonyms/hide.js



/** What becomes of each member in a history that everybody can read. A new one is decided here. */
const MEMBERS = {
    schema: 'kept',
    run: 'kept',
    findings: 'hidden',
    ledgers: 'hidden',
    sizes: 'hidden',
    // Statuses of requirements, and hashes over rules.
    compliance: 'kept',
    scan: 'hidden',
    leftOut: 'kept',
    // Numbers.
    trend: 'kept',
    salt: 'hidden',
    // Sealed where a secret can: see sealed-key.ts.
    privacyKey: 'kept',
    sealedKey: 'kept',
    masking: 'kept',
    // Whole events, with ids and names.
    unsent: 'hidden',
};
/** The same of a finding. `dropped`: what names something and what no run needs. */
const FIELDS = {
    rule: 'kept',
    account: 'hidden',
    region: 'kept',
    kind: 'kept',
    id: 'hidden',
    name: 'dropped',
    arn: 'dropped',
    severity: 'kept',
    environment: 'kept',
    firstSeen: 'kept',
    lastSeen: 'kept',
    fixedAt: 'kept',
    openedAt: 'kept',
    reopened: 'kept',
    coveredBy: 'kept',
    tags: 'dropped',
    // A short hash of a sentence with names and addresses in it, which can be guessed and tried.
    said: 'dropped',
    // Of a whole resource.
    accepted: 'kept',
    // From the exceptions file, which is in the repository.
    excepted: 'kept',
};
/**
 * The history as everybody may read it: no id, name or tag of an account or a resource, and ledgers that only a run can read
 * that reaches their targets. revealHistory brings it back as far as a run knows what it speaks of.
 */
function hideHistory(history, salt, secrets) {
    const pseudonyms = (0,pseudonyms_pseudonyms/* pseudonymsOf */.Z)(salt);
    const findings = Object.values(history.findings).map((finding) => {
        const hidden = hideFinding(finding, pseudonyms);
        return [(0,fingerprint/* fingerprint */.R)(hidden), hidden];
    });
    const sizes = Object.entries(history.sizes).map(([id, size]) => [pseudonyms.account(id), size]);
    return {
        ...only(history, MEMBERS),
        findings: Object.fromEntries(findings),
        ledgers: sealLedgers(history, secrets, salt),
        sizes: Object.fromEntries(sizes),
        scan: withAccounts(history.scan, (id) => pseudonyms.account(id)),
        salt,
    };
}
function hideFinding(finding, pseudonyms) {
    return { ...only(finding, FIELDS), ...pseudonyms.place(finding), name: '', arn: '' };
}
/** The scan with each account by another name. */
function withAccounts(scan, of) {
    if (scan === null)
        return null;
    const { accounts, production } = scan;
    return { ...scan, accounts: accounts.map(of).toSorted(), production: production.map(of).toSorted() };
}
function only(value, what) {
    const kept = Object.entries(value).filter(([name]) => what[name] === 'kept');
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/src/past/pseudonyms/reveal.js





/** What a resource is called whose id the run does not know. */
const NAMELESS = 'a resource whose name the history does not hold';
/**
 * The history of a public repository with the ids that this run knows. What neither it nor an alert that it can read speaks of
 * keeps its pseudonym.
 */
function revealHistory(history, known) {
    const { salt } = history;
    if (salt === undefined)
        return history;
    const pseudonyms = (0,pseudonyms_pseudonyms/* pseudonymsOf */.Z)(salt);
    const { ledgers, accounts, named } = unsealLedgers(history.ledgers, known.secrets, salt);
    const accountOf = accountsBehind(history, [...known.accounts, ...accounts], pseudonyms);
    const resourceOf = resourcesBehind([...named, ...known.resources], accountOf, pseudonyms);
    const findings = Object.values(history.findings).map((finding) => {
        const revealed = revealFinding(finding, accountOf, resourceOf);
        return [(0,fingerprint/* fingerprint */.R)(revealed), revealed];
    });
    const nameOf = (id) => accountOf.get(id) ?? id;
    const sizes = Object.entries(history.sizes).map(([id, size]) => [nameOf(id), size]);
    return {
        ...history,
        findings: Object.fromEntries(findings),
        ledgers,
        sizes: Object.fromEntries(sizes),
        scan: withAccounts(history.scan, nameOf),
    };
}
/** By pseudonym. To try an account takes long, so only as many are tried as it takes to find all. */
function accountsBehind({ findings, sizes, scan }, candidates, pseudonyms) {
    const asked = new Set([
        ...Object.values(findings).map(({ account }) => account),
        ...Object.keys(sizes),
        ...(scan?.accounts ?? []),
        ...(scan?.production ?? []),
    ].filter(pseudonym/* isPseudonym */.d));
    const found = new Map();
    for (const id of new Set(candidates)) {
        if (found.size === asked.size)
            break;
        const pseudonym = pseudonyms.account(id);
        if (asked.has(pseudonym))
            found.set(pseudonym, id);
    }
    return found;
}
/** By pseudonyms of place and id, in the accounts that the history speaks of. */
function resourcesBehind(resources, accountOf, pseudonyms) {
    const accounts = new Set(accountOf.values());
    return new Map(resources
        .filter(({ account }) => accounts.has(account))
        .map((resource) => [keyOf(pseudonyms.place(resource)), resource]));
}
function revealFinding(finding, accountOf, resourceOf) {
    if (!(0,pseudonym/* isPseudonym */.d)(finding.id))
        return finding;
    const resource = resourceOf.get(keyOf(finding));
    if (resource === undefined) {
        return { ...finding, account: accountOf.get(finding.account) ?? finding.account, name: NAMELESS };
    }
    const { account, id, name = id, arn = '' } = resource;
    return { ...finding, account, id, name, arn };
}
function keyOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}

// EXTERNAL MODULE: ./build/src/past/pseudonyms/sealed-key.js
var sealed_key = __webpack_require__(18184);
;// CONCATENATED MODULE: ./build/src/past/pseudonyms/veil.js




/** Nothing is hidden, and nothing was. */
const NO_VEIL = { hide: (history) => history, reveal: (history) => history };
/**
 * @param salt of the history that was loaded, with which a pseudonym is the same in all runs; absent: it had none
 * @param hides whether everybody can read what is stored
 * @param keySecrets by which the key of the fingerprints is sealed then
 */
function veilOf(known, salt, hides, keySecrets) {
    const own = salt ?? (0,pseudonyms_pseudonyms/* newSalt */.N)();
    return {
        hide: (history) => hides ? (0,sealed_key/* withSealedKey */.w)(hideHistory(history, own, known.secrets), keySecrets) : history,
        reveal: (history) => (0,sealed_key/* withOpenedKey */.V)(revealHistory(history, known), keySecrets),
    };
}


/***/ }),

/***/ 55124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ allRegionsRead),
/* harmony export */   g: () => (/* binding */ regionsRead)
/* harmony export */ });
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57187);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);


/** Regions by account in which AWS answered, even if only to refuse or to throttle. */
function regionsRead({ complete, gaps }) {
    const read = new Map();
    const add = (account, region) => {
        if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_REGION */ .j || !(0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegionCode */ .qg)(region))
            return;
        const known = read.get(account);
        if (known === undefined)
            read.set(account, new Set([region]));
        else
            known.add(region);
    };
    for (const { account, regions } of complete)
        for (const region of regions)
            add(account, region);
    for (const { places } of gaps.filter(({ reason }) => reason === 'denied' || reason === 'throttled')) {
        for (const { accounts, regions } of places) {
            for (const account of accounts)
                for (const region of regions)
                    add(account, region);
        }
    }
    return read;
}
/** The same of all accounts together. */
function allRegionsRead(coverage) {
    const all = new Set();
    for (const regions of regionsRead(coverage).values())
        for (const region of regions)
            all.add(region);
    return all;
}


/***/ }),

/***/ 80311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   us: () => (/* binding */ nextScanRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _regions_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55124);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37486);




/**
 * What the next run learns of this scan. Where none of the regions was read before, they may be another scan's, by mixed-up
 * settings or a mixed-up history: they are not taken over.
 */
function nextScanRecord(identity, run) {
    const { before } = run;
    const read = [...(0,_regions_read_js__WEBPACK_IMPORTED_MODULE_2__/* .allRegionsRead */ .f)(run.coverage)];
    const isAnother = before !== null && before.regions.length > 0 && !read.some((region) => before.regions.includes(region));
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .O)(run);
    return {
        ...identity,
        accounts: sorted([...(before?.accounts ?? []), ...run.accounts.map(({ id }) => id)].filter((id) => id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)),
        regions: sorted([...(before?.regions ?? []), ...(isAnother ? [] : read)]),
        production: sorted([
            ...run.accounts.filter(_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProduction */ .KV).map(({ id }) => id),
            // Until somebody says so, what was production stays it.
            ...(before?.production ?? []).filter((id) => scope.mayBeProduction(id)),
        ]),
    };
}
/**
 * Whether a history may be this scan's own. What is not known, outside of GitHub or in an older history, is no
 * objection, and a scan that is newly given an alert-scope keeps what it knew without one.
 */
function isOwn(history, scan) {
    return (agree(history.repository, scan.repository) &&
        agree(history.workflow, scan.workflow) &&
        (history.name === '' || history.name === scan.name));
}
/** What a history says of its scan; in older ones, what follows from the accounts that the last run read. */
function recordOf({ scan, sizes, ledgers }) {
    const accounts = Object.keys(sizes);
    if (scan !== null || accounts.length === 0)
        return scan;
    const alerts = Object.values(ledgers).flatMap((ledger) => Object.values(ledger.alerts));
    const production = alerts.flatMap(({ account }) => account ?? []);
    return {
        repository: null,
        workflow: null,
        name: '',
        accounts: sorted(accounts),
        regions: [],
        production: sorted(production.filter((id) => accounts.includes(id))),
    };
}
function agree(one, other) {
    return one === null || other === null || one === other;
}
function sorted(texts) {
    return [...new Set(texts)].toSorted();
}


/***/ }),

/***/ 37486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92607);
/* harmony import */ var _accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8850);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77175);
/* harmony import */ var _regions_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55124);






const GONE = new Set(['excluded', 'pending-closure', 'closed']);
function scopeOf(run) {
    const { settings, accounts, leftOut, before } = run;
    const read = (0,_regions_read_js__WEBPACK_IMPORTED_MODULE_2__/* .regionsRead */ .g)(run.coverage);
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const had = before === null ? null : new Set(before.accounts);
    const opened = new Set(run.coverage.complete.map(({ account }) => account));
    const listed = new Set(settings.accounts);
    // An id that never opened anything may be another one's, misspelt.
    const listIsCertain = [...listed].every((id) => opened.has(id) || had === null || had.has(id));
    const doubt = (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .productionDoubt */ .Yv)(settings, [...accounts, ...leftOut]);
    const regionLeftOut = (account, region) => {
        const patterns = (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .NV)(settings, account);
        const here = read.get(account);
        if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .j || (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meansRegion */ .X5)(patterns, region) || here === undefined)
            return false;
        if (before?.regions.includes(region) !== true)
            return false;
        // Where nothing is left of what was read before, it may have been another scan's.
        if (![...here].some((name) => before.regions.includes(name)))
            return false;
        return (0,_accounts_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(patterns).every((pattern) => [...here].some((name) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsGlob */ .t)(pattern, name)));
    };
    return {
        accountLeftOut(account) {
            if (listed.size > 0)
                return !listed.has(account) && listIsCertain;
            return leftOut.some(({ id, why }) => id === account && GONE.has(why));
        },
        everHad: (account) => had?.has(account) ?? true,
        regionLeftOut,
        regionsLeftOut: (account) => (before?.regions ?? []).filter((region) => regionLeftOut(account, region)).toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n),
        mayBeProduction(account) {
            const seen = byId.get(account);
            return seen === undefined ? (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .strangerMayBeProduction */ .QY)(account, doubt, settings) : (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeProduction */ .sl)(seen);
        },
        productionDoubt: doubt,
    };
}


/***/ }),

/***/ 71942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scanKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A name for what a scan keeps where others keep theirs: readable, without commas, and of another scan never the same.
 * @param part tells scans of one workflow apart that have no alert-scope: the job
 */
function scanKey({ repository, workflow, name }, part) {
    const readable = [workflow?.split(',')[0] ?? '', name, part]
        .map((text) => text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 40))
        .filter((text) => text !== '');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([repository, workflow, name, part]));
    return [...readable, digest.digest('hex').slice(0, 12)].join('-');
}


/***/ }),

/***/ 55529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ nextTrend),
/* harmony export */   pn: () => (/* binding */ mergeTrends)
/* harmony export */ });
/* unused harmony export TREND_RUNS */
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);

/** So many runs are kept. */
const TREND_RUNS = 30;
/** Oldest first. */
function nextTrend(before, point) {
    return mergeTrends(before, [point]);
}
/** Of two histories that go on from the same one: every run once, oldest first. */
function mergeTrends(one, other) {
    const byTime = new Map([...one, ...other].map((point) => [point.at, point]));
    return [...byTime.values()].toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.at, b.at)).slice(-TREND_RUNS);
}


/***/ }),

/***/ 87629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whyRefused)
/* harmony export */ });
/** GitHub's words where a token lacks a permission, for whatever endpoint. */
const NOT_PERMITTED = /Resource not accessible by (?:integration|personal access token)/i;
/**
 * Why GitHub refused, as a clause with what mends it.
 * @param permission what the workflow has to permit for this request, such as `contents: write`
 */
function whyRefused({ code, message }, permission) {
    if (code === null)
        return `GitHub did not answer (${message})`;
    if (code === 401)
        return 'GitHub does not accept the token of the input github-token (HTTP 401)';
    if (code === 403 && NOT_PERMITTED.test(message))
        return `the token may not do it: add \`permissions: ${permission}\` to the job (HTTP 403)`;
    if (code === 404)
        return `the token does not see it: the job needs \`permissions: ${permission}\` (HTTP 404)`;
    if (code >= 500)
        return `GitHub failed (HTTP ${code})`;
    return `GitHub refused it (HTTP ${code}: ${message})`;
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inJudgeOrder),
/* harmony export */   N: () => (/* binding */ isLast)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);



/**
 * The rules about changes in the order in which they are asked: the first that judges a change is the only one. The worst
 * in this environment first, then the user's own, then by id; what takes in all that is left comes last.
 */
function inJudgeOrder(rules, environment) {
    const rank = ({ rule }) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)((0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .severityFor */ .v1)(rule, environment));
    return rules
        .filter(({ change }) => change !== null)
        .toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)) ||
        rank(a) - rank(b) ||
        Number(a.rule.place.shipped) - Number(b.rule.place.shipped) ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.rule.id, b.rule.id));
}
/** Whether the rule judges only what no other does, in accounts that are immutable. */
function isLast({ rule }) {
    return rule.change?.immutableOnly === true;
}


/***/ }),

/***/ 43373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hidesIds),
/* harmony export */   g: () => (/* binding */ visibilityOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97339);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74132);
/* harmony import */ var _repository_why_refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87629);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72939);
/* harmony import */ var _target_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22846);







/**
 * Whether what this run stores holds pseudonyms instead of ids and names, since everybody can read the repository, and its
 * caches and branches with it. Where nobody knows whether that is so, a cache and a branch are taken for public; a file
 * stays where the user's workflow puts it. Throws a UserError where the settings refuse to store anything there, and where
 * an accepted state lies in a repository that certainly is public: it has ids and names, and nothing hides them.
 */
async function hidesIds(settings, host) {
    const { history, publicRepository } = settings;
    const name = host.workflow.repository;
    const hasState = hasAcceptedState(settings);
    if (name === null || (history.store === 'none' && !hasState))
        return false;
    const visibility = await visibilityOf(settings, host);
    if (visibility === 'public' && hasState) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`accepted-state: The repository ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(name)} is public, and everybody could read the accepted state, which names accounts and ` +
            'resources. Keep it in a private repository and check that out into a folder of its own, or scan from a private repository.');
    }
    if (history.store === 'none' || visibility === 'not-public')
        return false;
    if (visibility !== 'public' && history.store === 'file')
        return false;
    const why = visibility === 'public'
        ? `The repository ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(name)} is public`
        : `Whether the repository ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(name)} is public is not known (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(visibility.why)})`;
    if (publicRepository === 'refuse') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`public-repository: ${why}, and everybody could read the history of this scan. Scan from a private repository, ` +
            'set the input `history` to none, or set `public-repository` to hash: then the history holds salted hashes instead of ids and names.');
    }
    host.logger.info(`${why}, so the history holds salted hashes instead of ids and names.`);
    if (settings.privacyKey === null && settings.redact !== 'off')
        tellOfKey(settings, host);
    return true;
}
function tellOfKey(settings, { logger }) {
    if ((0,_target_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .keySecrets */ .P)(settings).size > 0)
        logger.info(SEALED_KEY);
    else
        logger.warning(NO_PRIVACY_KEY);
}
const SEALED_KEY = 'privacy-key: Not set, so the history holds the key of the fingerprints of masked values, sealed by what the targets of alerts are reached by. Whoever knows that can check guesses of values, and with other targets the key is a new one.';
const NO_PRIVACY_KEY = 'privacy-key: Not set, so the history holds the key of the fingerprints of masked values, and perhaps everybody can read it: whoever guesses a value can check the guess against a report. Set it to a secret.';
/** Whether an accepted state is in this repository: outside of the workspace, or in a checkout below it, it is of another. */
function hasAcceptedState({ acceptedState, workspace }) {
    if (acceptedState === null)
        return false;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(acceptedState));
    if ((0,_files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._)(path))
        return false;
    const steps = path === '' ? [] : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return !steps.some((_, index) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...steps.slice(0, index + 1), '.git')));
}
/** Asks GitHub who can read the repository. */
async function visibilityOf({ githubToken }, host) {
    if (githubToken === '')
        return { why: 'the input github-token is empty' };
    const repository = await host.openRepository(githubToken);
    if (repository === null)
        return { why: 'GITHUB_REPOSITORY is not set' };
    return read(await repository.ask({ method: 'GET', route: '' }));
}
/** `internal` repositories are those of an enterprise, which only its members read. */
function read(answer) {
    if (answer.status === 'refused')
        return { why: (0,_repository_why_refused_js__WEBPACK_IMPORTED_MODULE_6__/* .whyRefused */ .f)(answer, 'contents: read') };
    const { private: isPrivate } = (answer.data ?? {});
    if (typeof isPrivate !== 'boolean')
        return { why: 'GitHub does not say it' };
    return isPrivate ? 'not-public' : 'public';
}


/***/ }),

/***/ 56039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nc: () => (/* binding */ beginJob),
  eZ: () => (/* binding */ clearLeftovers),
  en: () => (/* binding */ collectRequest),
  ZU: () => (/* binding */ resumeJob),
  oq: () => (/* binding */ scanIdentity),
  uE: () => (/* binding */ selectRules),
  $6: () => (/* binding */ withExceptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/exceptions/load.js + 5 modules
var load = __webpack_require__(12152);
// EXTERNAL MODULE: ./build/src/files/leftovers.js
var leftovers = __webpack_require__(577);
// EXTERNAL MODULE: ./build/src/inventory/kept-back.js
var kept_back = __webpack_require__(19434);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/rule.js
var model_rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/offline/saved-inventories.js + 1 modules
var saved_inventories = __webpack_require__(55549);
// EXTERNAL MODULE: ./build/src/past/presence.js
var past_presence = __webpack_require__(16833);
// EXTERNAL MODULE: ./build/src/past/memory.js + 4 modules
var past_memory = __webpack_require__(36471);
// EXTERNAL MODULE: ./build/src/past/pseudonyms/sealed-key.js
var sealed_key = __webpack_require__(18184);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/files/file-reason.js
var file_reason = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/short-path.js
var short_path = __webpack_require__(38703);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/past/stores/file.js










/**
 * A file, which messages name relative to the workspace. It is written in one step: a reader sees the old file or the new
 * one, never a part. A damaged file is kept beside the one that replaces it; a link stays, and the file that it leads to
 * is written.
 */
function fileStore(path, workspace = '.') {
    const short = (0,visible/* visible */.R)((0,short_path/* shortPath */._)(path, workspace));
    return {
        place: `at ${short}`,
        form: path.endsWith('.gz') ? 'packed' : 'text',
        isCostly: false,
        isVital: true,
        ofDamaged: `If the path can be written, a new history replaces it and the old file stays as ${(0,visible/* visible */.R)((0,external_node_path_.basename)(path))}.damaged.`,
        ofForeign: 'Give each scan a history of its own, with actions/cache also a key of its own; where this is the same scan under a ' +
            'new name, remove the file.',
        load: () => Promise.resolve(file_load(path, short)),
        save: (bytes, replaced) => save(path, bytes, replaced),
    };
}
/** Throws a UserError for what is not a file: reading a pipe would block, and a device would be replaced. */
function file_load(path, short) {
    try {
        const bytes = (0,read_regular_file/* readRegularFile */.XF)(path);
        return { status: 'found', bytes, version: versionOf(bytes) };
    }
    catch (error) {
        if (error instanceof read_regular_file/* NoRegularFile */.Kg) {
            throw new errors/* UserError */.yo(`history: received ${JSON.stringify(short)}, expected the path of a file, there or not yet: ${error.message}.`);
        }
        if ((0,file_reason/* codeOf */.$)(error) === 'ENOENT')
            return { status: 'absent' };
        return { status: 'unreadable', reason: (0,visible/* visible */.R)((0,file_reason/* fileReason */.p)(error)), version: UNREADABLE };
    }
}
async function save(path, bytes, { version, damaged }) {
    try {
        const target = await behindLinks(path);
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(target));
        if (presentVersion(target) !== version)
            return { status: 'moved' };
        if (damaged)
            await keepAside(target);
        await (0,write_whole/* writeWhole */.f)(target, bytes, { hidden: true });
        return { status: 'saved', version: versionOf(bytes) };
    }
    catch (error) {
        const reason = `${(0,visible/* visible */.R)((0,file_reason/* fileReason */.p)(error))}. Set the input \`history\` to a file in a folder that this job may write to`;
        return { status: 'refused', reason };
    }
}
/** The version of a file that cannot be read. */
const UNREADABLE = 'unreadable';
function presentVersion(path) {
    try {
        return versionOf((0,read_regular_file/* readRegularFile */.XF)(path));
    }
    catch (error) {
        if (error instanceof read_regular_file/* NoRegularFile */.Kg)
            throw error;
        return (0,file_reason/* codeOf */.$)(error) === 'ENOENT' ? null : UNREADABLE;
    }
}
function versionOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** As many as Linux follows. */
const MOST_LINKS = 40;
/** Where the path leads, whether there is a file yet or not. */
async function behindLinks(path) {
    let at = path;
    for (let links = 0; links < MOST_LINKS; links++) {
        const next = await (0,promises_.readlink)(at).catch(() => null);
        if (next === null)
            return at;
        at = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(at), next);
    }
    throw new Error('too many links lead from one to the next');
}
/** As `<path>.damaged`, or with a number where that is taken: what a person may want to repair is not overwritten. */
async function keepAside(path) {
    for (let number = 1; number < 100; number++) {
        const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`;
        try {
            await (0,promises_.link)(path, aside).catch(async (error) => {
                if ((0,file_reason/* codeOf */.$)(error) === 'EEXIST')
                    throw error;
                // Not every file system has hard links.
                await (0,promises_.copyFile)(path, aside, promises_.constants.COPYFILE_EXCL);
            });
            return;
        }
        catch (error) {
            // A file that may be replaced but not be read cannot be kept; the new history matters more.
            if ((0,file_reason/* codeOf */.$)(error) !== 'EEXIST')
                return;
        }
    }
}

// EXTERNAL MODULE: ./build/src/rules/change/judge-order.js
var judge_order = __webpack_require__(5724);
;// CONCATENATED MODULE: ./build/src/rules/change/rules-in-use.js

/**
 * Whether the rule has anything to do in a run with these settings. Without an accepted state no change is looked at, and
 * what is about immutable accounts waits for one: neither is read for, nor said to have judged nothing.
 */
function isInUse(compiled, { acceptedState, perAccount }) {
    if (compiled.change === null)
        return true;
    if (acceptedState === null)
        return false;
    return !(0,judge_order/* isLast */.N)(compiled) || Object.values(perAccount).some(({ immutable }) => immutable === true);
}

// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var parameters = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/rules/load/shipped-names.js
var shipped_names = __webpack_require__(56676);
;// CONCATENATED MODULE: ./build/src/rules/load/routed-rules.js



/** Refuses routes that name a rule that is neither selected nor ships. Throws a UserError; globs may match nothing. */
function checkRoutedRules(routes, rules) {
    const selected = rules.flatMap(({ id, aliases }) => [id, ...aliases]);
    let all;
    const names = () => (all ??= [...selected, ...(0,shipped_names/* shippedNames */.s)()]);
    const problems = routes.flatMap(({ rules: patterns, place }) => patterns
        .filter((pattern) => !/[*?]/.test(pattern) && !selected.includes(pattern) && !names().includes(pattern))
        .map((pattern) => `${place}: alerts: ${(0,parameters/* ended */.v6)((0,parameters/* unknownRule */.b6)(pattern, names(), 'a glob'))}`));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems.join('\n'));
}

// EXTERNAL MODULE: ./build/src/rules/load/load.js
var load_load = __webpack_require__(13520);
// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
// EXTERNAL MODULE: ./build/src/sensitive/masked-account.js
var masked_account = __webpack_require__(35599);
// EXTERNAL MODULE: ./build/src/shard/settings-digest.js + 1 modules
var settings_digest = __webpack_require__(79093);
// EXTERNAL MODULE: ./build/src/shard/plan.js + 2 modules
var shard_plan = __webpack_require__(9315);
// EXTERNAL MODULE: ./build/src/shard/sealed-plan.js
var sealed_plan = __webpack_require__(41242);
// EXTERNAL MODULE: ./build/src/shard/plan-file.js + 1 modules
var plan_file = __webpack_require__(49607);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/run/hides-ids.js
var hides_ids = __webpack_require__(43373);
// EXTERNAL MODULE: ./build/src/run/privacy.js + 12 modules
var privacy = __webpack_require__(85775);
// EXTERNAL MODULE: ./build/src/sensitive/line-mask.js
var line_mask = __webpack_require__(87123);
// EXTERNAL MODULE: ./build/src/sensitive/masked-logger.js
var masked_logger = __webpack_require__(79138);
;// CONCATENATED MODULE: ./build/src/run/strict-log.js


/** The host, whose log hides what strict hides: names are known to the gate of the run alone. */
function withStrictLog(host, privacy) {
    if (privacy.redact !== 'strict')
        return host;
    return { ...host, logger: (0,masked_logger/* maskedLogger */.m)(host.logger, (line) => (0,line_mask/* maskedLines */.F)(line, privacy)) };
}

// EXTERNAL MODULE: ./build/src/repository/why-refused.js
var why_refused = __webpack_require__(87629);
;// CONCATENATED MODULE: ./build/src/past/stores/branch.js


/** Of the files that scans keep on a branch. */
const ENDING = '.history.json.gz';
const READ = 'contents: read';
const WRITE = 'contents: write';
class Refused extends Error {
}
class Moved extends Error {
}
/**
 * A file on a branch that has nothing in common with the others (an orphan): a commit for each save, made through the Git
 * Data API. The branch is only moved from the commit that was loaded, never forced, which GitHub refuses where another run
 * was quicker.
 */
function branchStore({ open, branch, name, message, isFirst }) {
    const path = `${name}${ENDING}`;
    const shown = (0,visible/* visible */.R)(branch);
    const route = branch.split('/').map(encodeURIComponent).join('/');
    const tip = async (repository) => {
        const answer = await repository.ask({ method: 'GET', route: `/git/ref/heads/${route}` });
        if (answer.status === 'answered')
            return textAt(answer.data, 'object', 'sha');
        if (isEmpty(answer))
            return null;
        if (answer.code !== 404)
            throw new Refused((0,why_refused/* whyRefused */.f)(answer, READ));
        // A branch that is not there and a repository that the token may not see look the same.
        const seen = await repository.ask({ method: 'GET', route: '' });
        if (seen.status === 'refused')
            throw new Refused((0,why_refused/* whyRefused */.f)(seen, READ));
        return null;
    };
    const load = async (repository) => {
        const commit = await tip(repository);
        if (commit === null)
            return { status: 'absent' };
        const tree = await read(repository, `/git/trees/${await treeOf(repository, commit)}`);
        const entries = entriesOf(tree);
        const other = entries.find((entry) => !entry.path.endsWith(ENDING));
        if (other !== undefined)
            return { status: 'taken', reason: takenBy(shown, other.path) };
        const entry = entries.find((one) => one.path === path);
        if (entry === undefined)
            return { status: 'absent' };
        const blob = await read(repository, `/git/blobs/${entry.sha}`);
        return { status: 'found', bytes: Buffer.from(textAt(blob, 'content'), 'base64'), version: commit };
    };
    const commit = async (repository, bytes, parent) => {
        const blob = await write(repository, '/git/blobs', {
            content: bytes.toString('base64'),
            encoding: 'base64',
        });
        const base = parent === null ? {} : { base_tree: await treeOf(repository, parent) };
        const tree = await write(repository, '/git/trees', {
            ...base,
            tree: [{ path, mode: '100644', type: 'blob', sha: blob }],
        });
        const parents = parent === null ? [] : [parent];
        return write(repository, '/git/commits', { message, tree, parents });
    };
    const move = async (repository, sha, isNew) => {
        const answer = isNew
            ? await repository.ask({
                method: 'POST',
                route: '/git/refs',
                body: { ref: `refs/heads/${branch}`, sha },
            })
            : await repository.ask({
                method: 'PATCH',
                route: `/git/refs/heads/${route}`,
                body: { sha, force: false },
            });
        if (answer.status === 'answered')
            return;
        if (wasQuicker(answer))
            throw new Moved();
        throw new Refused(whyNotMoved(answer, shown));
    };
    const save = async (repository, bytes, version) => {
        // The file may be new on a branch that other scans have.
        const parent = await tip(repository);
        if (version !== null && parent !== version)
            return { status: 'moved' };
        if (version === null && parent !== null) {
            const found = await load(repository);
            if (found.status === 'taken')
                return { status: 'refused', reason: found.reason };
            if (found.status !== 'absent')
                return { status: 'moved' };
        }
        const sha = await commit(repository, bytes, parent);
        await move(repository, sha, parent === null);
        return { status: 'saved', version: sha };
    };
    return {
        place: `on the branch ${shown}`,
        form: 'packed',
        isCostly: true,
        isVital: true,
        ofDamaged: 'A new history follows it on the branch, where the former commits keep the old one.',
        ofForeign: 'Give each scan of this workflow an alert-scope of its own.',
        async load() {
            const repository = await open();
            if (typeof repository === 'string')
                return { status: 'unavailable', reason: repository };
            const found = await load(repository).catch((error) => {
                if (error instanceof Refused)
                    return { status: 'unavailable', reason: error.message };
                throw error;
            });
            return found.status === 'absent' && !isFirst ? { status: 'lost', reason: LOST } : found;
        },
        async save(bytes, { version }) {
            const repository = await open();
            if (typeof repository === 'string')
                return { status: 'refused', reason: repository };
            return save(repository, bytes, version).catch((error) => {
                if (error instanceof Refused)
                    return { status: 'refused', reason: error.message };
                if (error instanceof Moved)
                    return { status: 'moved' };
                throw error;
            });
        },
    };
}
const LOST = 'this is the first run that keeps one there, or it was there under the name of another job, or somebody deleted it';
async function read(repository, route) {
    const answer = await repository.ask({ method: 'GET', route });
    if (answer.status === 'refused')
        throw new Refused((0,why_refused/* whyRefused */.f)(answer, READ));
    return answer.data;
}
async function treeOf(repository, commit) {
    return textAt(await read(repository, `/git/commits/${commit}`), 'tree', 'sha');
}
/** Gives the name of the object that was made. */
async function write(repository, route, body) {
    const answer = await repository.ask({ method: 'POST', route, body });
    if (answer.status === 'answered')
        return textAt(answer.data, 'sha');
    if (isEmpty(answer))
        throw new Refused('the repository is empty, and GitHub makes no branch there before its first commit');
    throw new Refused((0,why_refused/* whyRefused */.f)(answer, WRITE));
}
function isEmpty({ code, message }) {
    return code === 409 && /repository is empty/i.test(message);
}
/** GitHub's words where a branch is not, or no longer, where it was seen. */
function wasQuicker({ code, message }) {
    if (code === 409)
        return true;
    return (code === 422 &&
        /not a fast[- ]forward|reference already exists|reference does not exist|reference cannot be updated/i.test(message));
}
function whyNotMoved(refusal, branch) {
    if (refusal.code === 422 && /protected|rule/i.test(refusal.message)) {
        const said = (0,visible/* visible */.R)(refusal.message.replaceAll(/\s+/g, ' '));
        return `a branch protection or a ruleset keeps the workflow from pushing to it (${said}): leave the branch ${branch} out of it`;
    }
    return (0,why_refused/* whyRefused */.f)(refusal, WRITE);
}
function takenBy(branch, file) {
    return `the branch ${branch} holds something else (${(0,visible/* visible */.R)(file)}): give history the name of a branch that nothing else uses, such as branch:cloud-baseline-history`;
}
function entriesOf(tree) {
    const entries = tree?.tree;
    if (!Array.isArray(entries))
        throw new Refused(UNEXPECTED);
    return entries.map((entry) => ({
        path: textAt(entry, 'path'),
        sha: textAt(entry, 'sha'),
    }));
}
function textAt(value, ...steps) {
    let at = value;
    for (const step of steps)
        at = at?.[step];
    if (typeof at !== 'string')
        throw new Refused(UNEXPECTED);
    return at;
}
const UNEXPECTED = 'GitHub answered something that is not in its documentation';

;// CONCATENATED MODULE: ./build/src/past/stores/cache.js
/**
 * A new entry for each save, under a key of its own, and the newest restored by prefix: nothing is ever deleted or
 * replaced, which the workflow's token could not do (actions/stale keeps one key and froze for its users).
 */
function cacheStore({ open, prefix, runId, isFirst }) {
    const own = `${prefix}${runId}-`;
    let count = 0;
    return {
        place: 'in the cache of GitHub Actions',
        form: 'packed',
        isCostly: true,
        isVital: false,
        ofDamaged: 'A new history goes beside it, and the next run takes that one.',
        ofForeign: 'Give each scan of this workflow an alert-scope of its own.',
        async load() {
            const answer = await (await open()).restore(prefix);
            if (answer.status === 'failed')
                return { status: 'unavailable', reason: answer.reason };
            if (answer.value === null)
                return isFirst ? { status: 'absent' } : { status: 'lost', reason: cache_LOST };
            const { key: version } = answer.value;
            if (count === 0 && version.startsWith(own))
                return { status: 'taken', reason: TAKEN };
            if ('damage' in answer.value)
                return { status: 'unreadable', reason: answer.value.damage, version };
            return { status: 'found', bytes: answer.value.bytes, version };
        },
        async save(bytes, { version }) {
            const client = await open();
            const newest = await client.newest(prefix);
            if (newest.status === 'failed')
                return { status: 'refused', reason: newest.reason };
            // What was evicted meanwhile is no other run's.
            if (newest.value !== null && newest.value !== version)
                return { status: 'moved' };
            count += 1;
            const key = `${own}${count}`;
            const answer = await client.save(key, bytes);
            if (answer.status === 'failed')
                return { status: 'refused', reason: answer.reason };
            return answer.value === 'taken' ? { status: 'moved' } : { status: 'saved', version: key };
        },
    };
}
const cache_LOST = 'this is the first run that keeps one there, or GitHub removed it (it removes what no run read for 7 days, and the ' +
    'oldest where the room for caches is used up)';
const TAKEN = 'another scan of this very run saved it, so give each scan of this workflow an alert-scope of its own';

// EXTERNAL MODULE: ./build/src/past/stores/scan-key.js
var scan_key = __webpack_require__(71942);
;// CONCATENATED MODULE: ./build/src/run/store-of.js




/** Where the settings say that the history is kept; null: nowhere. */
function storeOf(settings, host, scan) {
    const { history, workspace } = settings;
    const { environment, runId } = host;
    if (history.store === 'none')
        return null;
    if (history.store === 'file')
        return fileStore(history.path, workspace);
    // The jobs of a divided run share a history; other jobs of a workflow are other scans.
    const isFirst = environment['GITHUB_RUN_NUMBER'] === '1' && environment['GITHUB_RUN_ATTEMPT'] === '1';
    const name = (0,scan_key/* scanKey */.p)(scan, settings.mode.name === 'run' ? (environment['GITHUB_JOB'] ?? '') : 'shards');
    if (history.store === 'branch') {
        const open = openRepository(settings, host);
        return branchStore({ open, branch: history.name, name, message: commitMessage(host), isFirst });
    }
    return cacheStore({
        open: host.openCache,
        prefix: `cloud-baseline-history-${name}-`,
        runId,
        isFirst,
    });
}
function openRepository({ githubToken }, host) {
    return async () => {
        if (host.workflow.repository === null)
            return 'GITHUB_REPOSITORY is not set, which only a workflow of GitHub does';
        if (githubToken === '')
            return 'the input github-token is empty';
        return (await host.openRepository(githubToken)) ?? 'GITHUB_REPOSITORY is not set';
    };
}
function commitMessage({ workflow, runId, links }) {
    const what = workflow.workflow?.split(',')[0] ?? 'a scan';
    return `History of ${what}, run ${runId}${links.run === null ? '' : `\n\n${links.run}`}`;
}

// EXTERNAL MODULE: ./build/src/run/target-secrets.js
var target_secrets = __webpack_require__(22846);
;// CONCATENATED MODULE: ./build/src/run/prologue.js




























/** The beginning of a run: its time is now, and it watches for what the last run left open. */
async function beginJob(settings, host) {
    const saved = await saved_inventories/* SavedInventories */.s.open(settings, clouds/* KINDS */.GW);
    const job = prepare(settings, host, host.now(), saved);
    const remembered = await recall(settings, host);
    const gate = (0,privacy/* firstPrivacy */.xl)(settings, remembered.loaded);
    const masked = (0,privacy/* maskedHistory */.WS)(remembered.loaded, gate.privacy);
    const quiet = withStrictLog(host, gate.privacy);
    return { ...job, ...remembered, ...gate, ...masked, host: quiet, presence: (0,past_presence/* watchPresence */.vN)(masked.loaded) };
}
/** A later job of a run: its time, and what it watches for, are the plan's. Throws a UserError where it is of another. */
async function resumeJob(settings, host) {
    const { mode } = settings;
    const found = await (0,plan_file/* readPlan */.m3)(settings.reportDir, host.workflowRun);
    if (mode.name === 'collect')
        (0,plan_file/* checkShard */.Fo)(found, mode.shard);
    const job = prepare(settings, host, new Date(found.plan.at));
    (0,plan_file/* checkSettings */.EW)(found, job.agreed);
    const gate = (0,privacy/* plannedPrivacy */.Nv)(settings, found);
    const plan = (0,sealed_plan/* openedPlan */.N)(found, settings.privacyKey);
    const known = { ...found, plan };
    const planned = { ...job, ...gate, known, host: withStrictLog(host, gate.privacy) };
    (0,masked_account/* meetAccounts */.K)([...plan.accounts, ...plan.leftOut], gate.privacy);
    if (mode.name !== 'collect') {
        const remembered = await recall(settings, host);
        const masked = (0,privacy/* maskedHistory */.WS)(remembered.loaded, gate.privacy);
        return { ...planned, ...remembered, ...masked, presence: (0,past_presence/* watchFor */.Hg)(plan.watched, plan.salt) };
    }
    const ids = new Set((0,shard_plan/* accountsOf */.s1)(plan, mode.shard.number).map(({ id }) => id));
    const watched = plan.watched.filter(({ account }) => ids.has(account));
    // The history is the merge's.
    const memory = past_memory/* Memory */.c.none();
    const presence = (0,past_presence/* watchFor */.Hg)(watched, plan.salt);
    const nothing = { loaded: memory.loaded, maskedNow: new Set() };
    return { ...planned, memory, ...nothing, hidesIds: false, presence };
}
function prepare(settings, host, startedAt, saved = null) {
    const asOf = saved?.newest ?? startedAt;
    const rulesAt = (time) => withExceptions(selectRules(settings, time), settings, startedAt, time);
    const selected = rulesAt(asOf);
    if (saved === null && settings.collect === 'rules')
        refuseOnlookersAlone(selected.rules);
    const agreed = (0,settings_digest/* agreementOf */.ge)(settings, selected.rules, selected.exceptions.entries);
    return { ...selected, rulesAt, settings, host, startedAt, asOf, saved, agreed };
}
/** Rules that judge what others have read would pass without having seen anything. Throws a UserError. */
function refuseOnlookersAlone(rules) {
    if (rules.length === 0 || !rules.every(({ rule }) => (0,model_rule/* readsNothingMore */.ap)(rule)))
        return;
    const ids = rules.map(({ rule }) => rule.id);
    throw new errors/* UserError */.yo(`rules: received ${(0,words/* some */.zN)(ids, MOST_NAMED)}, which ${ids.length === 1 ? 'judges' : 'judge'} what other rules have read, and none of these; expected others beside ${ids.length === 1 ? 'it' : 'them'}, such as default, or collect: all.`);
}
const MOST_NAMED = 3;
/** The rules with the entries of the exceptions file. Throws a UserError for what is wrong with it. */
function withExceptions(loaded, { exceptions: path, workspace, exceptionsMaxDays: maxDays }, now, asOf = now) {
    const options = { workspace, now, asOf, maxDays, rules: loaded.rules, model: clouds/* KINDS */.GW };
    const exceptions = (0,load/* loadExceptions */.Rz)(path, options);
    return { ...exceptions.among(loaded), exceptions };
}
/** The rules that the settings select and that have anything to do with them. Throws a UserError for what is wrong with them. */
function selectRules(settings, now) {
    const loaded = (0,load_load/* loadRules */.A)(settings.rules, {
        workspace: settings.workspace,
        selectionPlace: settings.rulesPlace,
        services: settings.services,
        model: clouds/* KINDS */.GW,
        now,
        parameters: settings.parameters,
        accounts: (0,account_parameters/* accountParameters */.E)(settings.perAccount),
        nationalIds: settings.privacy.nationalIds,
        alertTags: [...new Set(settings.routes.flatMap(({ tags }) => Object.keys(tags)))],
        examples: 'own',
    });
    checkRoutedRules(settings.routes, loaded.rules.map(({ rule }) => rule));
    const isWanted = (compiled) => isInUse(compiled, settings);
    return {
        ...loaded,
        rules: loaded.rules.filter(isWanted),
        accountRules: loaded.accountRules.filter(isWanted),
    };
}
/** What the last run knew; the log says what is wrong with it, unless the report does where the log goes. Throws a UserError where the path is no file's. */
async function recall(settings, host) {
    const hides = await (0,hides_ids/* hidesIds */.S)(settings, host);
    const scan = scanIdentity(settings, host);
    const memory = await past_memory/* Memory */.c.open(storeOf(settings, host, scan), scan);
    const loaded = withKey(memory.loaded, settings);
    // A plan has no report.
    const isShown = host.publishesWarnings === true && settings.mode.name !== 'plan';
    if (loaded.status !== 'loaded' && loaded.status !== 'none' && !isShown)
        host.logger.warning(loaded.message);
    return { memory, loaded, hidesIds: hides };
}
/** The history with the key that it masks with, where it is sealed and this run can open it. */
function withKey(loaded, settings) {
    if (loaded.status !== 'loaded')
        return loaded;
    return { ...loaded, history: (0,sealed_key/* withOpenedKey */.V)(loaded.history, (0,target_secrets/* keySecrets */.P)(settings)) };
}
/** Whose history it is. */
function scanIdentity({ alertScope }, { workflow }) {
    return { ...workflow, name: alertScope };
}
/** Removes what a killed run left half-written, lest it be uploaded with the report. */
async function clearLeftovers({ reportDir, history }) {
    for (const folder of [reportDir, (0,kept_back/* keptFolder */.H)(reportDir)])
        await (0,leftovers/* removeLeftovers */.D)(folder, () => true);
    if (history.store !== 'file')
        return;
    const target = await behindLinks(history.path);
    await (0,leftovers/* removeLeftovers */.D)((0,external_node_path_.dirname)(target), (name) => name === `.${(0,external_node_path_.basename)(target)}`);
}
/** What the settings say about accounts, for whoever reads or lists them. */
function collectRequest({ settings, exceptions, }) {
    return { ...settings, units: (0,environment/* asksForUnits */.NE)(settings) || exceptions.askForUnits };
}


/***/ }),

/***/ 22846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerSecrets),
/* harmony export */   P: () => (/* binding */ keySecrets)
/* harmony export */ });
/* harmony import */ var _alert_channels_channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47994);

/** What the targets of alerts are reached by, by the places of their ledgers. */
function ledgerSecrets(settings) {
    return secretsOf((0,_alert_channels_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .outletsOf */ .g)(settings));
}
/**
 * Those by which the key of the fingerprints is sealed where everybody can read the history: nobody guesses them, and the next
 * run has them as well. None in a run that is divided: no secret of a target reaches all of its jobs, and plan.json has the key.
 */
function keySecrets(settings) {
    if (settings.mode.name !== 'run')
        return new Map();
    return secretsOf((0,_alert_channels_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .outletsOf */ .g)(settings).filter(({ isIssued }) => isIssued));
}
function secretsOf(outlets) {
    return new Map(outlets.flatMap(({ place, ledgerSecret }) => place === null || ledgerSecret === null ? [] : [[place, ledgerSecret]]));
}


/***/ }),

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lookedForBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_data_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34212);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56799);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);




/** What a run with this policy looks for, as it may be written: without what stands in the exemptions. */
function lookedForBy(policy) {
    const { nationalIds, minimumConfidence, ownDomains, roleAddresses, trustedNetworks } = policy;
    const exempt = {
        'own-domains': ownDomains,
        'role-addresses': roleAddresses,
        'trusted-networks': trustedNetworks,
    };
    return {
        classes: _model_sensitive_js__WEBPACK_IMPORTED_MODULE_2__/* .SENSITIVE_CLASSES */ .A3.filter((one) => one !== 'national_id' || nationalIds.length > 0),
        nationalIds: nationalIds.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n),
        minimumConfidence,
        exempt: _model_data_map_js__WEBPACK_IMPORTED_MODULE_1__/* .EXEMPTIONS */ .v.filter((name) => exempt[name].length > 0),
        exemptDigest: digestOf(_model_data_map_js__WEBPACK_IMPORTED_MODULE_1__/* .EXEMPTIONS */ .v.map((name) => exempt[name].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n))),
    };
}
/** So short that many lists have it: nobody reads an address out of it. */
const DIGITS = 8;
function digestOf(lists) {
    if (lists.every((list) => list.length === 0))
        return '';
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, DIGITS);
}


/***/ }),

/***/ 95377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ accountParameters)
/* harmony export */ });
/** Values for parameters of rules that are given for one account, by its id. */
function accountParameters(perAccount) {
    return Object.fromEntries(Object.entries(perAccount).flatMap(([id, { parameters }]) => parameters === undefined ? [] : [[id, parameters]]));
}


/***/ }),

/***/ 40177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);




/** Files below the folder whose names match, sorted: artifacts are unpacked side by side or each in its own folder. */
async function findFiles(directory, name) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`report-dir is ${JSON.stringify(directory)}, which cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    });
    return entries
        .filter((entry) => entry.isFile() && name.test(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
}


/***/ }),

/***/ 49607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EW: () => (/* binding */ checkSettings),
  Fo: () => (/* binding */ checkShard),
  m3: () => (/* binding */ readPlan),
  pD: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/schema/plan.json
const plan_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan.json","title":"Cloud Baseline: plan.json","description":"Which job of a matrix reads which accounts (mode: plan). Every other job of the run works by it.","type":"object","additionalProperties":false,"required":["schema","version","workflow","at","agreed","shards","accounts","leftOut","gaps","watched","privacy"],"properties":{"schema":{"description":"The version of this format.","const":4},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"at":{"description":"When the run began: now, for rules that ask for an age.","title":"a time such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}Z$"},"agreed":{"description":"What all jobs of the run have to agree on.","type":"object","additionalProperties":false,"required":["settings","rules"],"properties":{"settings":{"description":"A digest of each setting, by its name.","$ref":"#/$defs/digests"},"rules":{"description":"A digest of each rule with its values, by its id.","$ref":"#/$defs/digests"}}},"shards":{"description":"How many jobs collect; 0 where no account was found.","title":"a number of shards","type":"integer","minimum":0,"maximum":256},"accounts":{"description":"The accounts of the run, sorted by id.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","partition","shard","seconds"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"partition":{"type":"string"},"unit":{"description":"Its organisational unit.","type":"string"},"shard":{"type":"integer","minimum":1,"maximum":256},"seconds":{"description":"What reading it is reckoned to take.","type":"number","minimum":0}}}},"organisation":{"description":"The id of the organisation, where these are all its accounts; null where AWS did not say.","type":["string","null"]},"controls":{"description":"What the organisation lets the accounts do at most: its service control policies, as far as they could be read.","type":"object","additionalProperties":false,"required":["policies","attached","bound"],"properties":{"policies":{"description":"What the policies say, as JSON text, by id; null where it could not be read.","type":"object","additionalProperties":{"type":["string","null"]}},"attached":{"description":"Ids of policies, by the root, the unit or the account that they are attached to.","$ref":"#/$defs/ids"},"bound":{"description":"Where policies are attached that bind an account, by its id, from the root down.","$ref":"#/$defs/ids"}}},"leftOut":{"description":"Accounts of the organisation that are not read.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","why"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"unit":{"type":"string"},"why":{"type":"string"}}}},"gaps":{"description":"Why it is not known which accounts there are.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","reason","action","message"],"properties":{"account":{"title":"an account id of 12 digits, or *","type":"string","pattern":"^(\\\\d{12}|\\\\*)$"},"region":{"description":"A region\'s code, `global`, or `*`.","type":"string"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","not-held","kept-on-runner","not-decided","error"]},"action":{"description":"The IAM action.","type":["string","null"]},"message":{"description":"What AWS or the network said. Untrusted text.","type":"string"}}}},"salt":{"description":"Of the pseudonyms among what is watched, where everybody can read the history.","type":"string"},"watched":{"description":"Resources with an open finding of the last run: whether they still exist is looked for.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"type":"string"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"}}}},"privacy":{"description":"What the jobs mask with.","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"description":"Tells the key of the fingerprints: all jobs of a run have the same.","type":"string"},"key":{"description":"The key of the fingerprints, where the settings have none.","type":"string"},"sealed":{"description":"What is masked in the plan, sealed with the key of the settings, for the other jobs.","type":"string"},"told":{"description":"Of what is masked in the names of accounts, by its fingerprint: what it is more exactly, and how certain that is.","title":"a map of fingerprints","type":"object","additionalProperties":{"title":"what was masked","type":"object","additionalProperties":false,"required":["form","confidence"],"properties":{"form":{"type":"string"},"confidence":{"title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1}}}}}}},"$defs":{"ids":{"title":"a map of ids to lists of ids","type":"object","additionalProperties":{"title":"a list of ids","type":"array","items":{"type":"string"}}},"digests":{"title":"a map of names to digests","type":"object","additionalProperties":{"title":"a digest of 32 hexadecimal digits","type":"string","pattern":"^[0-9a-f]{32}$"}}}}');
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/shard/settings-digest.js + 1 modules
var settings_digest = __webpack_require__(79093);
// EXTERNAL MODULE: ./build/src/shard/find-files.js
var find_files = __webpack_require__(40177);
// EXTERNAL MODULE: ./build/src/shard/plan.js + 2 modules
var shard_plan = __webpack_require__(9315);
;// CONCATENATED MODULE: ./build/src/shard/plan-file.js














const PLAN_FILE = 'plan.json';
const problemsOf = (0,schema_problems/* schemaCheck */.un)(plan_namespaceObject);
/** Writes plan.json whole or not at all. Throws a UserError where the folder cannot be written. */
async function writePlan(directory, plan, outgoing) {
    const path = (0,external_node_path_.join)(directory, PLAN_FILE);
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        // Keys and what is sealed are to look like nothing: by chance they might look like something.
        const { privacy, ...others } = plan;
        const passed = { ...outgoing.to(PLAN_FILE).value(others), privacy };
        await (0,write_whole/* writeWhole */.f)(path, [(0,json/* toJson */.aB)(passed, 1), '\n']);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The plan cannot be written to ${path}: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
/**
 * The plan of this run, wherever it lies below the folder. Throws a UserError where there is none, more than one, a
 * damaged one, or one of another run.
 * @param workflow id of the workflow's run; null outside of GitHub
 */
async function readPlan(directory, workflow) {
    const paths = await (0,find_files/* findFiles */.l)(directory, /^plan\.json$/);
    const found = await Promise.all(paths.map(readOne));
    const [first, ...others] = found;
    if (first === undefined) {
        throw new errors/* UserError */.yo(`No ${PLAN_FILE} was found in ${directory}. A job with mode: plan writes it; bring it to the other jobs as an artifact, into their report-dir.`);
    }
    const other = others.find(({ digest }) => digest !== first.digest);
    if (other !== undefined) {
        throw new errors/* UserError */.yo(`${first.path} and ${other.path} are different plans, expected the one of this run. Start with an empty report-dir.`);
    }
    const { plan, path } = first;
    if (plan.version !== version/* VERSION */.x) {
        throw new errors/* UserError */.yo(`${path}: received a plan of Cloud Baseline ${(0,schema_problems/* show */.WU)(plan.version)}, expected ${(0,schema_problems/* show */.WU)(version/* VERSION */.x)}; let one version do all jobs of a run.`);
    }
    if (plan.workflow !== workflow) {
        throw new errors/* UserError */.yo(`${path}: received the plan of workflow run ${(0,schema_problems/* show */.WU)(plan.workflow)}, expected that of ${(0,schema_problems/* show */.WU)(workflow)}. Start with an empty report-dir.`);
    }
    return first;
}
async function readOne(path) {
    const text = await (0,promises_.readFile)(path, 'utf8');
    const plan = parse(path, text);
    const schemaOf = plan?.schema;
    if (typeof schemaOf === 'number' && schemaOf !== shard_plan/* PLAN_SCHEMA */.G0) {
        throw new errors/* UserError */.yo(`${path}: received a plan in format ${(0,schema_problems/* show */.WU)(schemaOf)}, expected ${shard_plan/* PLAN_SCHEMA */.G0}; let one version of Cloud Baseline do all jobs of a run.`);
    }
    const [problem] = problemsOf(plan);
    if (problem !== undefined)
        throw new errors/* UserError */.yo(`${path}: The plan is damaged: ${problem.message}`);
    return { plan: plan, digest: (0,settings_digest/* digestOf */.ol)(text), path };
}
function parse(path, text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        const why = error instanceof json/* TooDeepError */.Fd ? error.message : 'it is not JSON';
        throw new errors/* UserError */.yo(`${path}: The plan is damaged: ${why}. Download it again from the job that made it.`);
    }
}
/** Refuses to go on with settings or rules that the plan was not made with. */
function checkSettings({ plan, path }, agreed) {
    const { settings, rules } = (0,settings_digest/* differences */.tX)(plan.agreed, agreed);
    if (settings.length === 0 && rules.length === 0)
        return;
    // Other settings may well make other rules.
    const what = settings.length > 0 ? `settings: ${(0,words/* enumerate */.HL)(settings)}` : `rules: ${(0,words/* some */.zN)(rules, MOST_RULES)}`;
    const verb = (settings.length || rules.length) === 1 ? 'differs' : 'differ';
    throw new errors/* UserError */.yo(`${path} was made with other ${what} ${verb}. Give all jobs of a run the same inputs and files, from the same commit.`);
}
/** As many as anybody reads in a sentence. */
const MOST_RULES = 5;
/** Refuses a shard that is not of this plan: its accounts would be read twice, or never. */
function checkShard({ plan, path }, shard) {
    if (shard.of === plan.shards)
        return;
    throw new errors/* UserError */.yo(`shard: received "${(0,mode/* shardText */.eG)(shard)}", expected one of ${plan.shards}, as ${path} has them; take it from the matrix of that plan.`);
}


/***/ }),

/***/ 9315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G0: () => (/* binding */ PLAN_SCHEMA),
  s1: () => (/* binding */ accountsOf),
  cu: () => (/* binding */ identityOf),
  Cs: () => (/* binding */ makePlan),
  lQ: () => (/* binding */ matrixOf),
  mS: () => (/* binding */ namedAsPlanned),
  gu: () => (/* binding */ organisationOf)
});

// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/src/shard/balance.js


/** GitHub bills every job by whole minutes, and starting one takes half of one: a shard should be worth it. */
const SECONDS_PER_SHARD = 300;
/** How many shards so much work is worth; `wished`: what the user wants instead. Never more than there are accounts. */
function countShards(seconds, wished) {
    const total = [...seconds.values()].reduce((sum, one) => sum + one, 0);
    const worth = Math.max(1, Math.ceil(total / SECONDS_PER_SHARD));
    return Math.min(wished ?? worth, seconds.size, mode/* MOST_SHARDS */.Y);
}
/**
 * Divides accounts among shards so that all end at about the same time: the largest first, each to the shard that has
 * the least. No shard ends later than 4/3 of the best division (Graham 1969). The same input gives the same shards.
 * @param seconds by account id, above zero
 * @returns shard, from 1 on, by account id
 */
function balance(seconds, shards) {
    const loads = Array.from({ length: shards }, () => 0);
    const largestFirst = [...seconds].toSorted(([a, x], [b, y]) => y - x || (0,compare/* compareText */.n)(a, b));
    return new Map(largestFirst.map(([account, size]) => {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + size;
        return [account, least + 1];
    }));
}

;// CONCATENATED MODULE: ./build/src/shard/effort.js
/**
 * Seconds that the parts of reading an account take on one runner, roughly: 100 requests are in flight, each takes AWS some
 * 200 ms, and an answer a core of ours some 1.5 ms; a resource is unpacked, worked over, checked and written down
 * (0.12 ms: bench/README.md).
 */
const SECONDS_PER_LISTING = 0.0025;
const SECONDS_PER_RESOURCE = 0.0002;
/** Assuming the role, asking for the regions. */
const SECONDS_PER_ACCOUNT = 0.5;
/** Seconds of one runner that reading an account of this size takes, roughly. Above zero. */
function secondsFor({ listings, resources }) {
    return SECONDS_PER_ACCOUNT + listings * SECONDS_PER_LISTING + resources * SECONDS_PER_RESOURCE;
}
/**
 * The same for each account. One that the history does not know counts as the median of those that it knows; where it
 * knows none of them, all count as `unknown`.
 */
function secondsOf(accounts, sizes, unknown) {
    const known = accounts.flatMap((id) => sizes[id] ?? []).map(secondsFor);
    const usual = medianOf(known) ?? secondsFor(unknown);
    return new Map(accounts.map((id) => {
        const size = sizes[id];
        return [id, size === undefined ? usual : secondsFor(size)];
    }));
}
function medianOf(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)];
    return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

;// CONCATENATED MODULE: ./build/src/shard/plan.js



/** Raised when a program that reads plan.json would have to change. */
const PLAN_SCHEMA = 4;
function makePlan(input) {
    const { accounts, sizes, unknown, wished, organisation, ...given } = input;
    const ids = accounts.map(({ id }) => id);
    const seconds = secondsOf(ids, sizes, unknown);
    const shards = countShards(seconds, wished);
    const shardOf = balance(seconds, shards);
    const planned = [];
    for (const account of accounts) {
        const shard = shardOf.get(account.id);
        if (shard === undefined)
            throw new Error(`Account ${account.id} is in no shard`);
        planned.push({ ...account, shard, seconds: Math.round((seconds.get(account.id) ?? 0) * 10) / 10 });
    }
    const { version, workflow, at, agreed, leftOut, gaps, watched, salt, privacy } = given;
    return {
        schema: PLAN_SCHEMA,
        version,
        workflow,
        at,
        agreed,
        shards,
        accounts: planned,
        leftOut,
        ...(organisation && { organisation: organisation.id ?? null }),
        ...(organisation?.controls && { controls: organisation.controls }),
        gaps,
        watched,
        ...(salt === undefined ? {} : { salt }),
        privacy,
    };
}
/** Undefined: the accounts were named one by one. */
function organisationOf({ organisation, controls, accounts, leftOut, }) {
    if (organisation === undefined)
        return undefined;
    const members = new Set([...accounts, ...leftOut].map(({ id }) => id));
    return { id: organisation ?? undefined, members, ...(controls && { controls }) };
}
function accountsOf(plan, shard) {
    return plan.accounts.filter((account) => account.shard === shard);
}
/** The accounts, called what the plan calls them. */
function namedAsPlanned(accounts, { accounts: planned }) {
    const known = new Map(planned.map((one) => [one.id, one]));
    return accounts.map((account) => {
        const { name = account.name, unit = account.unit } = known.get(account.id) ?? {};
        return { ...account, name, ...(unit === undefined ? {} : { unit }) };
    });
}
/** The account without what the plan says about it. */
function identityOf(planned) {
    const { shard: _, seconds: __, ...identity } = planned;
    return identity;
}
/**
 * The matrix of the jobs that collect, as GitHub's `fromJSON` takes it. It holds no account id: an output with a masked
 * value in it is dropped by GitHub, and the legs would be gone.
 */
function matrixOf({ shards: of }) {
    const legs = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
    return JSON.stringify({ include: legs.map((leg) => ({ shard: (0,mode/* shardText */.eG)(leg), name: (0,mode/* shardName */.Az)(leg) })) });
}


/***/ }),

/***/ 41242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openedPlan),
/* harmony export */   e: () => (/* binding */ sealedPlan)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72860);



/** The masked plan, with what is masked in it sealed: only jobs with the key that all were given can read that. */
function sealedPlan(plan, masked, key) {
    const content = {
        names: unlike(namesIn(plan), namesIn(masked)),
        policies: unlike(plan.controls?.policies ?? {}, masked.controls?.policies ?? {}),
    };
    if (Object.keys({ ...content.names, ...content.policies }).length === 0)
        return masked;
    const sealed = (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(JSON.stringify(content), sealing(plan, key));
    return { ...masked, privacy: { ...masked.privacy, sealed } };
}
/**
 * The plan as it was before it was masked. Without a key of the settings it stays as it is. Throws a UserError where it is
 * damaged.
 */
function openedPlan({ plan, path }, key) {
    const { sealed } = plan.privacy;
    if (key === null)
        return plan;
    if (sealed === undefined) {
        if (!Object.values(namesIn(plan)).some(isMasked))
            return plan;
        throw damaged(path, 'names are masked in it, and nothing is sealed');
    }
    const text = (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .unseal */ .D)(sealed, sealing(plan, key));
    if (text === null)
        throw damaged(path, 'what is sealed in it cannot be opened with privacy-key');
    // Nobody else could have written it.
    const { names, policies } = JSON.parse(text);
    const { controls } = plan;
    return {
        ...plan,
        accounts: plan.accounts.map((one) => ({ ...one, ...names[one.id] })),
        leftOut: plan.leftOut.map((one) => ({ ...one, ...names[one.id] })),
        ...(controls && { controls: { ...controls, policies: { ...controls.policies, ...policies } } }),
    };
}
function damaged(path, why) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: The plan is damaged: ${why}. Run the workflow anew, with the same privacy-key in all its jobs.`);
}
function isMasked({ name, unit = '' }) {
    return [name, unit].some((text) => (0,_sensitive_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedSpans */ .r$)(text).length > 0);
}
function sealing({ at }, secret) {
    return { secret, salt: at, what: 'plan' };
}
function namesIn({ accounts, leftOut }) {
    return Object.fromEntries([...accounts, ...leftOut].map(({ id, name, unit }) => [
        id,
        unit === undefined ? { name } : { name, unit },
    ]));
}
/** Of the one what the other has otherwise. */
function unlike(one, other) {
    const differs = Object.entries(one).filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(other[id]));
    return Object.fromEntries(differs);
}


/***/ }),

/***/ 79093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ge: () => (/* binding */ agreementOf),
  tX: () => (/* binding */ differences),
  ol: () => (/* binding */ digestOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var inputs = __webpack_require__(84162);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/shard/folder-digest.js



/**
 * A digest of all files below the folder, by their paths in it: jobs that check out another commit compare with another
 * accepted state. 32 hexadecimal digits. What leads nowhere, or is no file, is left out.
 */
function digestOfFolder(folder) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const name of (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            continue;
        hash
            .update(`${name.replaceAll('\\', '/')}\n`)
            .update((0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest());
    }
    return hash.digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/shard/settings-digest.js



/**
 * What users call the fields that no single input fills. Null: it may differ between the jobs of a run, since it says where
 * files lie, how to sign in, what was read where, and what the merge makes of the results. What a role does not open comes as
 * a gap, never as something else.
 */
const CALLED = {
    workspace: null,
    notes: null,
    rulesPlace: null,
    access: null,
    inputTargets: null,
    targets: null,
    senders: null,
    fixWithin: null,
    organization: 'accounts',
    perAccount: 'accounts',
    excludeAccounts: 'exclude-accounts',
    withoutProduction: 'production-accounts',
    environments: 'environments',
    parameters: 'parameters',
    internetShare: 'internet-share',
    exceptionsMaxDays: 'exceptions-max-days',
    personalData: 'personal-data',
    privacy: 'privacy',
    routes: 'alerts',
};
/** The settings that decide what is read and what is found in it, the rules with their parameters, and what is excepted from them. */
function agreementOf(settings, rules, exceptions = []) {
    const values = new Map();
    for (const [field, value] of Object.entries(settings)) {
        const name = nameOf(field);
        if (name === null)
            continue;
        values.set(name, [...(values.get(name) ?? []), value]);
    }
    values.set('accepted-state', [acceptedStateOf(settings)]);
    // Where the file lies is each job's own; what it says is not.
    values.set('exceptions', [exceptions.map(({ place, ...entry }) => [place.line, entry])]);
    return {
        settings: Object.fromEntries([...values].map(([name, value]) => [name, digestOf(JSON.stringify(value))])),
        rules: Object.fromEntries(rules.map(({ rule }) => [rule.id, digestOf(JSON.stringify(rule))])),
    };
}
/** Names of settings and ids of rules about which the jobs do not agree. */
function differences(a, b) {
    return { settings: unlike(a.settings, b.settings), rules: unlike(a.rules, b.rules) };
}
function unlike(a, b) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].filter((name) => a[name] !== b[name]);
}
/** Null: it is each job's own. */
function nameOf(field) {
    const input = inputs/* INPUT_NAMES */.Qh.find((name) => (0,inputs/* fieldOf */._F)(name) === field);
    if (input !== undefined)
        return (0,inputs/* specOf */.rI)(input).jobs === 'agreed' ? input : null;
    const called = CALLED;
    return called[field] ?? null;
}
/** A run that is not divided agrees with itself; each job of one that is may have the folder at another place. */
function acceptedStateOf({ acceptedState, mode }) {
    return acceptedState === null || mode.name === 'run' ? acceptedState : digestOfFolder(acceptedState);
}
/** 32 hexadecimal digits. */
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 72860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unseal),
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/**
 * A text that only who has the secret can read or change. The nonce follows from secret and text, so that the same text gives
 * the same bytes and no nonce ever serves for two texts.
 */
function seal(text, by) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', keyOf(by, 'nonce')).update(text).digest().subarray(0, NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, keyOf(by, 'text'), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}
/** Null where it was not sealed so, or was changed since. */
function unseal(sealed, by) {
    const bytes = Buffer.from(sealed, 'base64');
    const text = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    try {
        // A shorter tag, which is sooner guessed, is refused.
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, keyOf(by, 'text'), bytes.subarray(0, NONCE_BYTES), {
            authTagLength: TAG_BYTES,
        });
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    }
    catch {
        return null;
    }
}
function keyOf({ secret, salt, what }, purpose) {
    return Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', secret, salt, `cloud-baseline ${what} ${purpose}`, KEY_BYTES));
}


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   S9: () => (/* binding */ callWords),
/* harmony export */   Wi: () => (/* binding */ whoWords),
/* harmony export */   nD: () => (/* binding */ whoAnswer)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);

/**
 * `opened 2026-11-27 02:13 UTC by assumed-role/deploy/alice from 203.0.113.7 (AuthorizeSecurityGroupIngress)`. Untrusted
 * text, as a phrase.
 */
function callWords({ did, at, principal, source, event }) {
    const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
    // The call of a service comes from the service.
    const from = source === '' || source === principal ? '' : ` from ${source}`;
    return `${did} ${time} by ${principal}${from} (${event})`;
}
/** The same of a finding, or why nobody is named; empty where nobody was to be asked. */
function whoWords(finding) {
    const { status } = finding.attribution ?? {};
    if (status === undefined || status === 'found')
        return whoAnswer(finding);
    return `who did it ${status === 'not-asked' ? 'was' : 'is'} ${whoAnswer(finding)}`;
}
/** The same behind a label that asks who did it. */
function whoAnswer({ kind, attribution }) {
    if (attribution === undefined)
        return '';
    if (attribution.status === 'found')
        return callWords(attribution.call);
    return `${attribution.status === 'not-asked' ? 'not asked' : 'not known'}: ${whyUnknown(kind, attribution)}`;
}
/** Why nobody is named, as a clause. */
function whyUnknown(kind, attribution) {
    return attribution.status === 'none-found'
        ? `${(0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).callLog} has no such call of the last 90 days, or not yet: it takes some 15 minutes`
        : attribution.message;
}


/***/ }),

/***/ 17967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ changeShown),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   tW: () => (/* binding */ happenedTo),
/* harmony export */   xR: () => (/* binding */ pathWords)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
/* harmony import */ var _rules_change_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64133);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97850);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12364);






/** Of a value in a line. */
const VALUE = 160;
/** What is said of a value that is not there. */
const NOTHING = 'nothing';
/** What reports say of a change: its sentence, and the attributes of which that says less than their values do. */
function changeShown({ kind, because, change }) {
    const all = change?.attributes ?? [];
    const say = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(kind)?.say ?? {};
    const attributes = replaced(all.filter((one) => one.path !== '' && (one.operation === 'changed' || say[(0,_rules_change_view_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(one)] === undefined)));
    const isSaid = attributes.length === 0 || attributes.length < replaced(all).length;
    return { sentence: isSaid ? (because ?? null) : null, attributes };
}
/** An item of a list that went while another one came is one change, from the one to the other. */
function replaced(attributes) {
    return [...Map.groupBy(attributes, ({ path }) => path).values()].flatMap((same) => {
        const [gone, come] = same.toSorted((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(b.operation, a.operation));
        if (same.length !== 2 || gone?.operation !== 'removed' || come?.operation !== 'added')
            return same;
        return [
            { ...come, ...(gone.cut === true ? { cut: true } : {}), operation: 'changed', before: gone.before },
        ];
    });
}
/** `false → true`, `added cidr_ip 0.0.0.0/0`; what its values are is left out of a resource as a whole. */
function happenedTo({ operation, path, before, after, cut }) {
    if (path === '')
        return operation;
    const shown = cut === true ? ' (cut)' : '';
    if (operation === 'added')
        return `added ${valueWords(after)}${shown}`;
    if (operation === 'removed')
        return `removed ${valueWords(before)}${shown}`;
    return `${valueWords(before)} → ${valueWords(after)}${shown}`;
}
/** The path as people read it: a tag's key or an address with a slash in it is whole. */
function pathWords({ path }) {
    return path
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .join(' › ');
}
function valueWords(value) {
    if (value === null)
        return NOTHING;
    return (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitCodePoints */ .s)(plainOf(value), VALUE);
}
/** `sse_algorithm aws:kms, bucket_key_enabled true`; in JSON what holds more than names and single values. */
function plainOf(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    const members = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ? Object.entries(value) : [];
    if (members.length === 0 || members.some(([, member]) => typeof member === 'object'))
        return JSON.stringify(value);
    return members.map(([name, member]) => `${name} ${plainOf(member)}`).join(', ');
}
/** `group_ip_permissions › tcp 22 › ip_ranges, tags › team and 3 more`; `added` of a resource as a whole. */
function whatChanged({ operation, attributes, left = 0 }) {
    if (attributes.some(({ path }) => path === ''))
        return operation;
    const paths = [...new Set(attributes.map(pathWords))];
    const more = Array.from({ length: left }, () => '');
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)([...paths, ...more], 3);
}
/** Attributes that a line names with their values. */
const MOST = 3;
/** `group_ip_permissions › tcp 22 › ip_ranges: added {"cidr_ip":"0.0.0.0/0"}; tags › team: a → b; 2 more`. */
function changeWords({ attributes, left = 0 }) {
    const shown = attributes.slice(0, MOST);
    const rest = attributes.length + left - shown.length;
    return [
        ...shown.map((one) => (one.path === '' ? happenedTo(one) : `${pathWords(one)}: ${happenedTo(one)}`)),
        ...(rest > 0 ? [`${rest} more`] : []),
    ].join('; ');
}


/***/ }),

/***/ 44790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ exceptionWords),
/* harmony export */   So: () => (/* binding */ untilWords),
/* harmony export */   Vk: () => (/* binding */ acceptedWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   iG: () => (/* binding */ daysLeftWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** `.github/cloud-baseline-exceptions.yml:12`. */
function placeWords({ place }) {
    return `${place.file}:${place.line}`;
}
/** `until 2027-01-31`; `for good` where it never expires. */
function untilWords({ expires }) {
    return expires === null ? 'for good' : `until ${expires}`;
}
/** `7 days left`; empty where it never expires. */
function daysLeftWords({ daysLeft }) {
    return daysLeft === null ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(daysLeft, 'day')} left`;
}
/** Exceptions that a clause names. */
const MOST = 3;
/** `accepted by exception FILE:12 until 2027-01-31: the reason (the owner)`: a clause for people. */
function acceptedWords(findings) {
    const byPlace = new Map(findings.flatMap(({ exception }) => exception === undefined ? [] : [[placeWords(exception), exception]]));
    const clauses = [...byPlace].map(([place, exception]) => `accepted by exception ${place} ${untilWords(exception)}: ${exception.reason} (${exception.owner})`);
    const left = clauses.length - MOST;
    if (left <= 0)
        return clauses.join('; ');
    return `${clauses.slice(0, MOST).join('; ')}; and by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more exception')}`;
}
/** Why an entry that speaks of the finding does not accept it, as sentences without a full stop. */
function exceptionWords({ expiredException: expired, uncheckedExceptions = [], }) {
    const past = expired === undefined
        ? []
        : [`Exception ${placeWords(expired)} expired on ${expired.expires} (${expired.owner})`];
    return past.concat(uncheckedExceptions
        .slice(0, MOST)
        .map((one) => `Exception ${placeWords(one)} could not be checked: ${one.why}`));
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
/* harmony import */ var _exception_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44790);
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
    return [madeByWords(finding), opensWords([finding], most), ...(0,_exception_words_js__WEBPACK_IMPORTED_MODULE_2__/* .exceptionWords */ .DY)(finding)].filter((sentence) => sentence !== '');
}
/** Empty where no service made the resource. */
function madeByWords({ madeBy }) {
    return madeBy === undefined
        ? ''
        : `${madeBy} made this for itself: leave its rules alone, or change them only as the guide of that service says`;
}


/***/ }),

/***/ 99467:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"history.json","title":"the history of a scan, as Cloud Baseline writes it","description":"What a run hands to the next (input history). Fields that are not listed are ignored, so that an earlier version reads what a later one wrote.","type":"object","required":["schema","run"],"allOf":[{"if":{"not":{"required":["alerts"]}},"then":{"required":["ledgers"],"properties":{"ledgers":{"title":"what is open at each target of alerts"}}}},{"if":{"not":{"required":["table"]}},"then":{"required":["findings"],"properties":{"findings":{"title":"a map of findings"}}},"else":{"properties":{"findings":{"title":"findings or a table","not":{}}}}}],"properties":{"schema":{"description":"The version of this format. 1 has no table.","title":"1 or 2","enum":[1,2]},"run":{"description":"The run that wrote it.","title":"a run with its id and its time","type":"object","required":["id","at"],"properties":{"id":{"title":"a text","type":"string"},"at":{"description":"When it ended.","$ref":"#/$defs/time"}}},"findings":{"description":"What is open or could not be seen, and what was fixed in the last 90 days, by fingerprint.","title":"a map of findings","type":"object","additionalProperties":{"$ref":"#/$defs/finding"}},"table":{"description":"In place of findings, by columns: where they are many, and where nobody reads them.","title":"a table of findings","type":"object","required":["size","columns"],"properties":{"size":{"description":"Number of findings.","$ref":"#/$defs/count"},"columns":{"description":"By a finding\'s field.","title":"a map of columns","type":"object","additionalProperties":{"title":"a column","type":"object","required":["values"],"properties":{"values":{"description":"Each as the finding\'s field. Each once, where `at` says which finding has which; without it one for each finding.","title":"a list of values","type":"array"},"at":{"description":"For each finding, where its value is in `values`; -1: it has none.","title":"a list of places","type":"array","items":{"title":"a whole number from -1 on","type":"integer","minimum":-1}}}}}}},"salt":{"description":"Of the pseudonyms that stand for ids of accounts and resources (hidden-…), where everybody can read the history. Absent: none do.","title":"a text","type":"string"},"trend":{"description":"The last 30 runs, oldest first.","title":"a list of runs","type":"array","items":{"title":"a run with its numbers","type":"object","required":["at","verdict","complete","critical","high","medium","low","gaps","new","fixed"],"properties":{"at":{"$ref":"#/$defs/time"},"verdict":{"title":"a verdict","enum":["pass","violations","incomplete"]},"complete":{"description":"Whether everything was seen.","title":"true or false","type":"boolean"},"critical":{"$ref":"#/$defs/count"},"high":{"$ref":"#/$defs/count"},"medium":{"$ref":"#/$defs/count"},"low":{"$ref":"#/$defs/count"},"gaps":{"$ref":"#/$defs/count"},"new":{"$ref":"#/$defs/count"},"fixed":{"$ref":"#/$defs/count"},"changes":{"$ref":"#/$defs/count"},"accepted":{"$ref":"#/$defs/count"}}}},"leftOut":{"description":"What was left out so that the history stays small: numbers of findings. Absent: nothing.","title":"a map of numbers","type":"object","required":["fixed","details","open"],"properties":{"fixed":{"description":"Fixed ones, those of long ago first: their return counts as new.","$ref":"#/$defs/count"},"details":{"description":"Names, ARNs and tags of open ones.","$ref":"#/$defs/count"},"open":{"description":"Open ones without an alert, of the lowest severity first: they count as new in the next run.","$ref":"#/$defs/count"}}},"unsent":{"description":"Events that receivers (send in the configuration file) did not take and that no later run would say by itself, by the name of the receiver and the id of the run. Absent: nothing.","title":"a map of receivers","type":"object","additionalProperties":{"title":"a map of runs","type":"object","additionalProperties":{"title":"events with the time of their run","type":"object","required":["at","lines"],"properties":{"at":{"$ref":"#/$defs/time"},"lines":{"title":"a list of events","type":"array","items":{"title":"an event","type":"object","required":["format","json"],"properties":{"format":{"description":"The format of the report that it is a line of.","title":"ocsf, ecs or ecs-changes","enum":["ocsf","ecs","ecs-changes"]},"json":{"title":"a text","type":"string"}}}}}}}},"ledgers":{"description":"What is open at each target of alerts, by a hash of its address and key.","title":"a map of ledgers","type":"object","additionalProperties":{"$ref":"#/$defs/ledger"}},"alerts":{"description":"In place of ledgers, as written before there was more than one target.","title":"a map of alerts","type":"object","additionalProperties":{"allOf":[{"$ref":"#/$defs/alert"},{"required":["sentTo"],"properties":{"sentTo":{"description":"Hash of endpoint and routing key.","title":"a text","type":"string"}}}]}},"unswept":{"description":"Beside alerts.","$ref":"#/$defs/unswept"},"sizes":{"description":"How much there was to read in each account, by its id. Absent in the first histories.","title":"a map of sizes","type":"object","additionalProperties":{"title":"a size","type":"object","required":["listings","resources"],"properties":{"listings":{"description":"Listings of a kind in a region that were read to their end.","$ref":"#/$defs/count"},"resources":{"description":"Resources in them.","$ref":"#/$defs/count"}}}},"compliance":{"description":"What was certain of requirements when they were last assessed, by the framework\'s id and the requirement\'s. Absent in the first histories.","title":"a map of frameworks","type":"object","additionalProperties":{"title":"a map of requirements","type":"object","additionalProperties":{"title":"a requirement","type":"object","required":["status","rules"],"properties":{"status":{"title":"met, met-with-exceptions or not-met","enum":["met","met-with-exceptions","not-met"]},"rules":{"description":"Hash of the rules that decided it, as they were.","title":"a text","type":"string"},"unassessed":{"description":"Present where runs after that one could not assess it.","title":"true","const":true}}}}},"scan":{"description":"Whose history it is. Absent or null in the first histories.","title":"a scan or null","type":["object","null"],"required":["repository","workflow","name","accounts","regions","production"],"properties":{"repository":{"description":"`owner/name`; null outside of GitHub.","title":"a text or null","type":["string","null"]},"workflow":{"description":"Name and file of the workflow; null outside of GitHub.","title":"a text or null","type":["string","null"]},"name":{"description":"The input alert-scope; may be empty.","title":"a text","type":"string"},"accounts":{"description":"Ids of all accounts that were ever to be read.","$ref":"#/$defs/texts"},"regions":{"description":"Codes of all regions that were ever read.","$ref":"#/$defs/texts"},"production":{"description":"Ids of the accounts that were production in the last run.","$ref":"#/$defs/texts"}}},"masking":{"description":"The same of runs that mask alike. Absent in older histories.","title":"a text","type":"string"},"privacyKey":{"description":"Key of the fingerprints of what is masked, where the settings have none. Absent in older histories.","title":"a text","type":"string"},"sealedKey":{"description":"The same where everybody can read the history, sealed by what targets of alerts are reached by, by the places of their ledgers.","type":"object","additionalProperties":{"type":"string"}}},"$defs":{"time":{"title":"a time such as 2026-01-31T12:00:00Z","type":"string","pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])T([01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(\\\\.\\\\d{1,9})?Z$"},"count":{"title":"a whole number","type":"integer","minimum":0,"maximum":9007199254740991},"texts":{"title":"a list of texts","type":"array","items":{"title":"a text","type":"string"}},"unswept":{"title":"a map of lists","type":"object","additionalProperties":{"$ref":"#/$defs/texts"}},"finding":{"title":"a finding","type":"object","required":["rule","account","region","kind","id","name","arn","severity","environment","firstSeen","lastSeen","fixedAt","reopened"],"properties":{"rule":{"title":"a text","type":"string"},"account":{"title":"a text","type":"string"},"region":{"title":"a text","type":"string"},"kind":{"title":"a text","type":"string"},"id":{"title":"a text","type":"string"},"name":{"title":"a text","type":"string"},"arn":{"title":"a text","type":"string"},"severity":{"title":"critical, high, medium or low","enum":["critical","high","medium","low"]},"environment":{"title":"a text","type":"string"},"firstSeen":{"description":"The first run that saw it.","$ref":"#/$defs/time"},"lastSeen":{"description":"The last run that saw it.","$ref":"#/$defs/time"},"openedAt":{"description":"Of one that came back: the run that saw it again.","$ref":"#/$defs/time"},"fixedAt":{"description":"Null while it is open.","title":"a time or null","type":["string","null"],"pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])T([01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(\\\\.\\\\d{1,9})?Z$"},"reopened":{"description":"How often it came back after it had been fixed.","$ref":"#/$defs/count"},"coveredBy":{"description":"The rule whose finding of the same resource covers it; absent where it is counted.","title":"a text","type":"string"},"excepted":{"description":"Present where an exception accepted it when it was last seen.","title":"true","const":true},"said":{"description":"A hash of the sentence about its evidence.","title":"a text","type":"string"},"accepted":{"description":"Of a change against the accepted state: a hash of what is accepted of the resource.","title":"a text","type":"string"},"tags":{"description":"As in result.json.","title":"a map of texts","type":"object","additionalProperties":{"title":"a text","type":"string"}}}},"ledger":{"title":"a ledger","type":"object","required":["channel","target","alerts","unswept"],"properties":{"channel":{"description":"Such as pagerduty.","title":"a text","type":"string"},"target":{"description":"What the settings called the target.","title":"a text","type":"string"},"alerts":{"description":"By deduplication key.","title":"a map of alerts","type":"object","additionalProperties":{"$ref":"#/$defs/alert"}},"sealed":{"description":"In place of alerts and unswept, which are empty: for runs alone that reach the target. Only where everybody can read the history.","title":"sealed alerts","type":"object","required":["text","open","at"],"properties":{"text":{"description":"Encrypted, in base64; null where nobody could reach the target.","title":"a text or null","type":["string","null"]},"open":{"description":"How many are open.","$ref":"#/$defs/count"},"at":{"description":"When the last run ended that could read them.","$ref":"#/$defs/time"}}},"unswept":{"description":"What a run may have opened there whose ledger was lost: ids of accounts by rule, or `*` for an alert over all accounts.","$ref":"#/$defs/unswept"}}},"alert":{"title":"an alert","type":"object","required":["key","rule","account","fingerprint","status","firstTriggered","lastTriggered","pending"],"properties":{"key":{"description":"As the alert\'s own key in the map.","title":"a text","type":"string"},"rule":{"description":"The rule\'s id; `*` where the alert is over all rules.","title":"a text","type":"string"},"account":{"description":"12 digits; null for an alert over all accounts.","title":"a text or null","type":["string","null"]},"fingerprint":{"description":"Fingerprint of the finding where the alert is about one resource.","title":"a text or null","type":["string","null"]},"status":{"description":"`open`: the target accepted a trigger and no resolve since; `unsent`: nothing but a pending trigger.","title":"open or unsent","enum":["open","unsent"]},"severity":{"description":"Of its worst finding when the target last had word of it. Absent where nobody knows.","title":"critical, high, medium or low","enum":["critical","high","medium","low"]},"firstTriggered":{"description":"When it was triggered first.","$ref":"#/$defs/time"},"lastTriggered":{"description":"When it was triggered last.","$ref":"#/$defs/time"},"pending":{"description":"A delivery that did not succeed, which the next run sends; null where there is none.","title":"a delivery or null","type":["object","null"],"required":["action","body","since","error"],"properties":{"action":{"title":"trigger or resolve","enum":["trigger","resolve"]},"body":{"description":"What is sent; it holds no secret.","title":"a map","type":"object"},"since":{"description":"When it was attempted first.","$ref":"#/$defs/time"},"error":{"description":"What the target or the network said last.","title":"a text","type":"string"},"reopens":{"description":"Present where the alert was to be closed and opened again, and may be closed.","title":"true","const":true}}}}}}}');

/***/ })

};
