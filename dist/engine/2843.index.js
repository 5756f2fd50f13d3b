export const id = 2843;
export const ids = [2843];
export const modules = {

/***/ 80222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ eventId),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ih: () => (/* binding */ CommonParts),
/* harmony export */   uO: () => (/* binding */ unknownId)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97850);
/* harmony import */ var _text_recurring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19806);



/** Characters of one text: what takes events refuses long lines, and an event has few texts. */
const MOST_CHARACTERS = 4000;
/** Two paragraphs. */
const BETWEEN = '\n\n';
/** What many events of a file say: each is written once. */
class CommonParts {
    #texts = new _text_recurring_js__WEBPACK_IMPORTED_MODULE_1__/* .RecurringTexts */ .wH();
    /** Members of whichever event and whatever object: by what they are, and of what. */
    members(what, subject, members) {
        return this.#texts.of(what, subject, () => jsonOf(members()).slice(1, -1));
    }
    /** What a rule says before its commands. The text is its own key. */
    paragraph(text) {
        return this.#texts.of('paragraph', text, () => jsonOf(`${text}${BETWEEN}`).slice(0, -1));
    }
}
/** A line of a file of events. */
function lineOf(event) {
    const parts = [];
    const rest = addTo(parts, '', event);
    return [...parts, `${rest}\n`];
}
/** Returns what follows the last of the parts. */
function addTo(parts, before, { own, common, mixed = {} }) {
    const members = jsonOf(own).slice(0, -1);
    let text = before + members;
    let separator = members === '{' ? '' : ',';
    if (common !== undefined && common.text !== '') {
        parts.push(text + separator, common);
        text = '';
        separator = ',';
    }
    for (const [name, value] of Object.entries(mixed)) {
        if (value === undefined)
            continue;
        text += `${separator}"${name}":`;
        separator = ',';
        if ('own' in value)
            text = addTo(parts, text, value);
        else {
            parts.push(text, value.first);
            text = jsonOf(value.rest).slice(1);
        }
    }
    return `${text}}`;
}
/** Half a surrogate pair, which strict parsers refuse, is replaced as UTF-8 would have it. */
function jsonOf(value) {
    const json = JSON.stringify(value);
    // JSON.stringify escapes halves alone. Looking at every text takes longer than all the rest.
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutHidden */ .P)(json.includes(HALF) ? JSON.stringify(value, wellFormed) : json);
}
/** How the escape of a half begins; it may be a text's own backslash as well. */
const HALF = '\\ud';
function wellFormed(_, value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}
/** The text, or undefined where it says nothing; a long one is cut, and ends in an ellipsis. */
function textOf(text) {
    return text === null || text === undefined || text === ''
        ? undefined
        : (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)(text, MOST_CHARACTERS);
}
/** The list, or undefined where it is empty. */
function listOf(list) {
    return list.length === 0 ? undefined : list;
}
/** What an event of the run is known by, however often it is sent. */
function eventId(run, subject) {
    return `${run}/${subject}`;
}
/** The same in every run for the same result, as a finding has its fingerprint. */
function unknownId({ rule, account, cause }) {
    return `${cause}/${account}/${rule.id}`;
}
/** What to do, with the commands, as the member of that name, which is undefined where nothing is known. */
function remedyOf(name, { finding, rule, commands }, common) {
    const words = finding.fix ?? rule?.remediation.text?.trim() ?? '';
    const rest = commands ?? '';
    const isWhole = words.length + BETWEEN.length + rest.length <= MOST_CHARACTERS;
    // What is said of this finding alone does not recur.
    if (finding.fix === undefined && words !== '' && rest !== '' && isWhole)
        return { own: {}, mixed: { [name]: { first: common.paragraph(words), rest } } };
    return { own: { [name]: textOf([words, rest].filter((one) => one !== '').join(BETWEEN)) } };
}


/***/ }),

/***/ 92843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOcsf: () => (/* binding */ renderOcsf)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3955);
/* harmony import */ var _words_affected_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23931);
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80642);
/* harmony import */ var _words_exception_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44790);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41591);
/* harmony import */ var _unknown_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59013);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80222);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98910);










const VERSION = '1.6.0';
const CATEGORY = { id: 2, caption: 'Findings' };
const CLASS = { id: 2003, caption: 'Compliance Finding' };
const PRODUCT = 'Cloud Baseline';
/** cloud.account.type_id, by the cloud's id. */
const ACCOUNT_TYPES = { aws: { id: 10, caption: 'AWS Account' } };
/** finding_info.analytic.type_id. */
const RULE = { id: 1, caption: 'Rule' };
/**
 * findings.ocsf.ndjson: events of the class Compliance Finding of OCSF 1.6, with the cloud profile (schema.ocsf.io). A line
 * for each finding, one for each that is gone since the last run, and one for each rule whose result is unknown in an
 * account. Times are milliseconds since 1970.
 */
function* renderOcsf(view) {
    const context = { view, common: new _events_js__WEBPACK_IMPORTED_MODULE_6__/* .CommonParts */ .ih() };
    for (const row of (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(view))
        yield* (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(ofFinding(row, context));
    const rules = new Map(view.run.rules.map((rule) => [rule.id, rule]));
    const mapped = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementsByRule */ .Mw)(view.run);
    for (const fixed of view.run.fixed)
        yield* (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(ofFixed(fixed, rules.get(fixed.rule) ?? null, mapped.get(fixed.rule) ?? [], context));
    for (const result of (0,_unknown_results_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownResults */ .l)(view))
        yield* (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(ofUnknown(result, mapped.get(result.rule.id) ?? [], context));
}
function ofFinding(row, context) {
    const { finding, rule, status, evidence } = row;
    const { exception, coveredBy, firstSeen, lastSeen, arn, tags } = finding;
    const accepted = status === 'accepted' && exception !== undefined ? (0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_8__/* .acceptedWords */ .Vk)([finding]) : '';
    const covered = status === 'covered' && coveredBy !== null ? `reported by ${coveredBy}` : '';
    const unseen = status === 'unknown' ? 'violated before, and could not be looked at in this run' : '';
    const about = {
        uid: finding.fingerprint,
        ruleId: finding.rule,
        rule,
        account: finding.account,
        region: regionOf(finding.homeRegion ?? finding.region),
        kind: finding.kind,
        activity: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .activityOf */ .nx)(finding.state, firstSeen),
        severity: finding.severity,
        statuses: _words_js__WEBPACK_IMPORTED_MODULE_7__/* .OPEN_STATUSES */ .q0[status],
        why: [evidence, accepted, covered, unseen],
        requirements: row.requirements,
    };
    const seen = { first_seen_time: millis(firstSeen), last_seen_time: millis(lastSeen) };
    const labels = Object.entries(tags ?? {}).map(([name, value]) => ({ name, value: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(value) ?? '' }));
    const own = {
        comment: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(exception?.reason),
        resources: [
            {
                ...resourceOf(finding, about, context.view),
                uid_alt: arn === '' || arn === finding.id ? undefined : arn,
                tags: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(labels),
            },
        ],
        unmapped: {
            environment: finding.environment,
            state: finding.state,
            reach: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_words_affected_words_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedWords */ .c)(finding.affected)),
            who: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whoWords */ .Wi)(finding)),
            due: finding.due,
            overdue: finding.overdue,
            reopened: finding.reopened,
            console: row.console ?? undefined,
        },
    };
    return eventOf(about, context, { own, seen, mixed: { remediation: remediationOf(row, context) } });
}
function ofFixed(fixed, rule, requirements, context) {
    const { why, ...statuses } = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .closedOf */ .o3)(fixed);
    const about = {
        uid: fixed.fingerprint,
        ruleId: fixed.rule,
        rule,
        account: fixed.account,
        region: regionOf(fixed.region),
        kind: fixed.kind,
        activity: _words_js__WEBPACK_IMPORTED_MODULE_7__/* .ACTIVITY */ .k$.close,
        severity: fixed.severity,
        statuses,
        why: [why],
        requirements,
    };
    const own = {
        resources: [resourceOf(fixed, about, context.view)],
        unmapped: { how: fixed.how, who: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whoWords */ .Wi)(fixed)) },
    };
    return eventOf(about, context, { own, seen: { first_seen_time: millis(fixed.firstSeen) } });
}
function ofUnknown(result, requirements, context) {
    const { rule, account, regions } = result;
    const [region = _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz] = regions;
    const about = {
        uid: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownId */ .uO)(result),
        ruleId: rule.id,
        rule,
        account,
        region: regions.length === 1 && region !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz ? regionOf(region) : null,
        kind: rule.needs[0] ?? '',
        activity: _words_js__WEBPACK_IMPORTED_MODULE_7__/* .ACTIVITY */ .k$.unknown,
        severity: null,
        statuses: _words_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN_STATUSES */ .Yj,
        why: [(0,_unknown_results_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownWords */ .k)(result)],
        requirements,
    };
    const { accounts } = context.view;
    const own = { unmapped: { environment: accounts.get(account)?.environment.name, regions } };
    return eventOf(about, context, { own });
}
function eventOf(about, { view, common }, { own, seen = {}, mixed }) {
    const { run } = view;
    const { rule, ruleId, activity, statuses, requirements } = about;
    const severity = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .severityOf */ .xJ)(about.severity);
    const title = (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(rule?.title) ?? ruleId;
    const why = about.why.flatMap((one) => (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(one) ?? []);
    return {
        own: {
            activity_id: activity.id,
            activity_name: activity.caption,
            type_uid: CLASS.id * 100 + activity.id,
            type_name: `${CLASS.caption}: ${activity.caption}`,
            severity_id: severity.id,
            severity: severity.caption,
            status_id: statuses.finding.id,
            status: statuses.finding.caption,
            status_detail: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(why.join('; ')),
            message: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)([title, ...why.slice(0, 1)].join(': ')),
            ...own,
        },
        common: common.members('event', run.id, () => ({
            category_uid: CATEGORY.id,
            category_name: CATEGORY.caption,
            class_uid: CLASS.id,
            class_name: CLASS.caption,
            time: millis(run.finishedAt),
        })),
        mixed: {
            metadata: {
                own: { uid: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .eventId */ .Q6)(run.id, about.uid) },
                common: common.members('metadata', run.id, () => ({
                    version: VERSION,
                    profiles: ['cloud'],
                    product: { name: PRODUCT, vendor_name: PRODUCT, version: run.version },
                    correlation_uid: run.id,
                })),
            },
            cloud: cloudAt(about, { view, common }),
            finding_info: {
                own: { uid: about.uid, ...seen },
                common: common.members('finding_info', ruleId, () => ({
                    title,
                    desc: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(rule?.risk),
                    types: rule === null ? undefined : [rule.change === undefined ? 'Misconfiguration' : 'Drift'],
                    analytic: { uid: ruleId, name: title, type_id: RULE.id, type: RULE.caption },
                    src_url: run.links.run ?? undefined,
                })),
            },
            compliance: {
                own: {
                    status_id: statuses.check.id,
                    status: statuses.check.caption,
                    status_details: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(why),
                },
                common: common.members('compliance', ruleId, () => ({
                    control: ruleId,
                    standards: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)([...new Set(requirements.map(({ name }) => name))]),
                    requirements: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(requirements.map(({ name, id }) => `${name} ${id}`)),
                })),
            },
            ...mixed,
        },
    };
}
function cloudAt({ account: id, region, kind }, { view: { accounts }, common }) {
    const cloud = (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind);
    const members = () => {
        const type = ACCOUNT_TYPES[cloud.id];
        return {
            provider: cloud.label,
            account: {
                uid: id,
                name: accounts.nameOf(id) ?? undefined,
                type_id: type?.id,
                type: type?.caption,
            },
            region: region ?? undefined,
            cloud_partition: accounts.get(id)?.partition,
        };
    };
    return { own: {}, common: common.members('cloud', `${cloud.id} ${id} ${region}`, members) };
}
/** By its id in its account and region, which is known of what is gone as well. */
function resourceOf({ id, name, kind, account }, { region }, { accounts }) {
    return {
        uid: id,
        name: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(name),
        type: kind,
        region: region ?? undefined,
        cloud_partition: accounts.get(account)?.partition,
    };
}
function remediationOf(row, { common }) {
    const desc = (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyOf */ .SM)('desc', row, common);
    if (row.rule === null || (desc.own['desc'] === undefined && desc.mixed === undefined))
        return undefined;
    const { id, remediation, references } = row.rule;
    return {
        ...desc,
        common: common.members('remediation', id, () => ({
            references: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)([...(remediation.url === undefined ? [] : [remediation.url]), ...references]),
        })),
    };
}
/** What belongs to the account as a whole lies in no region of its cloud. */
function regionOf(region) {
    return region === _model_resource_js__WEBPACK_IMPORTED_MODULE_9__/* .GLOBAL_REGION */ .j ? null : region;
}
/** Milliseconds since 1970; undefined where it is not known. */
function millis(iso) {
    return iso === null ? undefined : Date.parse(iso);
}


/***/ }),

/***/ 98910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ UNKNOWN_STATUSES),
/* harmony export */   k$: () => (/* binding */ ACTIVITY),
/* harmony export */   nx: () => (/* binding */ activityOf),
/* harmony export */   o3: () => (/* binding */ closedOf),
/* harmony export */   q0: () => (/* binding */ OPEN_STATUSES),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97571);

const OTHER = 99;
/** What an event says of its finding (activity_id). */
const ACTIVITY = {
    unknown: { id: 0, caption: 'Unknown' },
    create: { id: 1, caption: 'Create' },
    update: { id: 2, caption: 'Update' },
    close: { id: 3, caption: 'Close' },
};
/** Without a past nobody can say which of them it is. */
function activityOf(state, firstSeen) {
    if (firstSeen === null)
        return ACTIVITY.unknown;
    return state === 'new' || state === 'reopened' ? ACTIVITY.create : ACTIVITY.update;
}
/** severity_id; `null`: there is nothing whose severity is known. */
function severityOf(severity) {
    return severity === null ? { id: 0, caption: 'Unknown' } : SEVERITY[severity];
}
const SEVERITY = {
    low: { id: 2, caption: 'Low' },
    medium: { id: 3, caption: 'Medium' },
    high: { id: 4, caption: 'High' },
    critical: { id: 5, caption: 'Critical' },
};
const PASS = { id: 1, caption: 'Pass' };
/** As the schema has it: no result, since something is missing. */
const WARNING = { id: 2, caption: 'Warning' };
const FAIL = { id: 3, caption: 'Fail' };
/** `In Progress` would say that somebody works on it, which no run sees. */
const NEW = { id: 1, caption: 'New' };
const SUPPRESSED = { id: 3, caption: 'Suppressed' };
const RESOLVED = { id: 4, caption: 'Resolved' };
const ARCHIVED = { id: 5, caption: 'Archived' };
const COVERED = { id: OTHER, caption: 'Covered' };
const OPEN_STATUSES = {
    violation: { finding: NEW, check: FAIL },
    accepted: { finding: SUPPRESSED, check: FAIL },
    covered: { finding: COVERED, check: FAIL },
    unknown: { finding: NEW, check: WARNING },
};
/** Of a result that is unknown, and that no finding is known of. */
const UNKNOWN_STATUSES = { finding: { id: 0, caption: 'Unknown' }, check: WARNING };
/** Of what is gone: resolved is only what is proven, and passed only what was read. */
function closedOf(fixed) {
    const closed = CLOSED[fixed.how];
    return (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeMaskedOtherwise */ .uq)(fixed) ? { ...closed, why: UNFOLLOWED } : closed;
}
const UNFOLLOWED = 'The rule, the account or the region is left out now, or the name of the resource is masked otherwise than before: nothing says that it was repaired.';
const CLOSED = {
    repaired: {
        finding: RESOLVED,
        check: PASS,
        why: 'The resource was read, and no longer violates the rule.',
    },
    reverted: {
        finding: RESOLVED,
        check: PASS,
        why: 'What the rule watches of the resource is as it was accepted.',
    },
    accepted: { finding: RESOLVED, check: PASS, why: 'The accepted state now has the change.' },
    deleted: {
        finding: RESOLVED,
        check: { id: OTHER, caption: 'Not applicable' },
        why: 'The resource is not there any more.',
    },
    withdrawn: {
        finding: ARCHIVED,
        check: WARNING,
        why: 'The rule, the account or the region is left out now: nothing says that it was repaired.',
    },
    rejudged: {
        finding: ARCHIVED,
        check: { id: OTHER, caption: 'Not applicable' },
        why: 'It still differs from the accepted state, and another rule judges it now.',
    },
};


/***/ }),

/***/ 19806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ partText),
/* harmony export */   Yr: () => (/* binding */ Recurring),
/* harmony export */   wH: () => (/* binding */ RecurringTexts)
/* harmony export */ });
/**
 * A text that comes up many times in one file, such as what a rule says: it is made once, and looked at once. No value begins
 * before it and goes on in it, nor begins in it and goes on behind it.
 */
class Recurring {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** The texts that recur in one file. */
class RecurringTexts {
    #known = new Map();
    /**
     * @param what the text says; by itself, since to join it with `subject` takes longer than all the rest
     * @param subject of which it says it: the id of a rule
     * @param make is called where it is not known yet
     */
    of(what, subject, make) {
        const bySubject = this.#known.get(what);
        const known = bySubject?.get(subject);
        if (known !== undefined)
            return known;
        const made = new Recurring(make());
        this.#known.set(what, (bySubject ?? new Map()).set(subject, made));
        return made;
    }
}
function partText(part) {
    return typeof part === 'string' ? part : part.text;
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


/***/ })

};
