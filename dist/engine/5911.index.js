export const id = 5911;
export const ids = [5911];
export const modules = {

/***/ 61300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ cloudFields),
/* harmony export */   dG: () => (/* binding */ commonFields),
/* harmony export */   ef: () => (/* binding */ eventFields),
/* harmony export */   qM: () => (/* binding */ resourceFields)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74331);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80222);




const VERSION = '9.4.0';
const PRODUCT = 'Cloud Baseline';
/** What every document says. `dataset`: what kind of documents they are. */
function commonFields(run, at) {
    return {
        '@timestamp': at,
        ecs: { version: VERSION },
        observer: { vendor: PRODUCT, product: PRODUCT, type: 'scanner', version: run.version },
    };
}
/** The same of each document's `event`. */
function eventFields(run, dataset) {
    return {
        category: ['configuration'],
        provider: 'cloud-baseline',
        module: 'cloud_baseline',
        dataset: `cloud_baseline.${dataset}`,
        created: run.finishedAt,
        url: run.links.run ?? undefined,
    };
}
function cloudFields({ account, region, kind }, { accounts }) {
    return {
        provider: (0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).id,
        account: { id: account, name: accounts.nameOf(account) ?? undefined },
        region: region === null || region === _model_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_REGION */ .j ? undefined : region,
    };
}
/**
 * Elastic's pages keep one finding by rule and `resource.id`: an id that two accounts may have would hide one of them.
 * `arn`: empty where it has none or it is not known.
 */
function resourceFields({ account, region, kind, id, arn, name, }) {
    return {
        id: arn === '' ? [account, region, kind, id].join('/') : arn,
        name: (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name),
        type: kind,
        sub_type: (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .kindLabel */ .tf)(kind),
    };
}


/***/ }),

/***/ 75911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEcsFindings: () => (/* binding */ renderEcsFindings)
/* harmony export */ });
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41405);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22893);
/* harmony import */ var _words_affected_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23931);
/* harmony import */ var _words_attribution_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80642);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41591);
/* harmony import */ var _unknown_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59013);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80222);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61300);








/** event.severity as Elastic Security scores its own alerts. */
const SCORES = { low: 21, medium: 47, high: 73, critical: 99 };
/** Of the frameworks that a rule decides something of, the one that a document names: the last of these, else the first. */
const BENCHMARK = /^cis-/;
/**
 * findings.ecs.ndjson: documents of the Elastic Common Schema with the fields by which Elastic's pages on cloud posture go
 * (rule.benchmark, resource, result). One for each finding, and one for each rule whose result is unknown in an account.
 */
function* renderEcsFindings(view) {
    const frameworks = new Map(view.run.compliance.map((framework) => [framework.id, framework]));
    const context = { view, frameworks, common: new _events_js__WEBPACK_IMPORTED_MODULE_6__/* .CommonParts */ .ih() };
    for (const row of (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(view))
        yield* (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(ofFinding(row, context));
    const mapped = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementsByRule */ .Mw)(view.run);
    for (const result of (0,_unknown_results_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownResults */ .l)(view))
        yield* (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(ofUnknown(result, mapped.get(result.rule.id) ?? [], context));
}
function ofFinding(row, context) {
    const { view, common } = context;
    const { finding, rule, status, title, evidence, requirements } = row;
    const { account, kind, exception } = finding;
    const isUnknown = status === 'unknown';
    return {
        own: {
            message: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)([title, ...(evidence === '' ? [] : [evidence])].join(': ')),
            resource: (0,_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .resourceFields */ .qM)(finding),
            result: {
                evaluation: isUnknown ? 'unknown' : 'failed',
                evidence: evidence === '' ? undefined : { found: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(evidence) },
            },
        },
        common: commonOfAll(context),
        mixed: {
            event: eventPart(context, {
                id: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .eventId */ .Q6)(view.run.id, finding.fingerprint),
                outcome: isUnknown ? 'unknown' : 'failure',
                severity: SCORES[finding.severity],
                reason: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(evidence),
                start: finding.firstSeen ?? undefined,
            }),
            cloud: cloudPart(context, { account, region: finding.homeRegion ?? finding.region, kind }),
            rule: {
                ...(0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyOf */ .SM)('remediation', row, common),
                common: common.members('rule', finding.rule, () => ruleFields(finding.rule, rule, benchmarkOf(requirements, context))),
            },
            cloud_baseline: {
                own: {
                    fingerprint: finding.fingerprint,
                    status,
                    state: finding.state,
                    severity: finding.severity,
                    environment: finding.environment,
                    resource_id: finding.id,
                    reach: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_words_affected_words_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedWords */ .c)(finding.affected)),
                    who: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_words_attribution_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whoWords */ .Wi)(finding)),
                    first_seen: finding.firstSeen ?? undefined,
                    last_seen: finding.lastSeen,
                    reopened: finding.reopened,
                    due: finding.due,
                    overdue: finding.overdue,
                    covered_by: finding.coveredBy ?? undefined,
                    accepted_because: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(exception?.reason),
                    accepted_by: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(exception?.owner),
                    accepted_until: exception?.expires ?? undefined,
                    console: row.console ?? undefined,
                },
                common: requirementsPart(context, finding.rule, requirements),
            },
        },
    };
}
function ofUnknown(result, requirements, context) {
    const { view, common } = context;
    const { accounts } = view;
    const { rule, account, regions } = result;
    const [kind = ''] = rule.needs;
    const only = regions.length === 1 && regions[0] !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz ? (regions[0] ?? null) : null;
    const why = (0,_unknown_results_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownWords */ .k)(result);
    return {
        own: {
            message: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(`${rule.title}: ${why}`),
            resource: { id: account, name: accounts.nameOf(account) ?? account, sub_type: 'account' },
            result: { evaluation: 'unknown', evidence: { found: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(why) } },
        },
        common: commonOfAll(context),
        mixed: {
            event: eventPart(context, {
                id: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .eventId */ .Q6)(view.run.id, (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownId */ .uO)(result)),
                outcome: 'unknown',
                reason: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(why),
            }),
            cloud: cloudPart(context, { account, region: only, kind }),
            rule: {
                own: {},
                common: common.members('rule', rule.id, () => ruleFields(rule.id, rule, benchmarkOf(requirements, context))),
            },
            cloud_baseline: {
                own: { status: 'unknown', environment: accounts.get(account)?.environment.name, regions },
                common: requirementsPart(context, rule.id, requirements),
            },
        },
    };
}
function commonOfAll({ view: { run }, common }) {
    return common.members('document', run.id, () => (0,_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .commonFields */ .dG)(run, run.finishedAt));
}
function eventPart({ view: { run }, common }, own) {
    const members = () => ({ ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .eventFields */ .ef)(run, 'findings'), kind: 'state', type: ['info'] });
    return { own, common: common.members('event', run.id, members) };
}
function cloudPart({ view, common }, place) {
    const { account, region, kind } = place;
    const key = `${(0,_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .hH)(kind).id} ${account} ${region}`;
    return { own: {}, common: common.members('cloud', key, () => (0,_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .cloudFields */ .Tw)(place, view)) };
}
function requirementsPart({ common }, rule, requirements) {
    return common.members('requirements', rule, () => ({
        requirements: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(requirements.map(({ name, id }) => `${name} ${id}`)),
    }));
}
function ruleFields(id, rule, benchmark) {
    return {
        id,
        name: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(rule?.title) ?? id,
        description: (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(rule?.risk),
        reference: rule === null ? undefined : (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(rule.remediation.url ?? rule.references[0]),
        ...benchmark,
    };
}
/** A document names one benchmark, as Elastic's pages expect; `cloud_baseline.requirements` has all. */
function benchmarkOf(requirements, { frameworks }) {
    const chosen = requirements.findLast(({ framework }) => BENCHMARK.test(framework)) ?? requirements[0];
    const framework = chosen === undefined ? undefined : frameworks.get(chosen.framework);
    if (chosen === undefined || framework === undefined)
        return {};
    return {
        benchmark: {
            id: framework.id,
            name: framework.name,
            version: framework.version,
            rule_number: chosen.id,
            posture_type: 'cspm',
        },
        rule_number: chosen.id,
    };
}


/***/ }),

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


/***/ })

};
