export const id = 3702;
export const ids = [3702];
export const modules = {

/***/ 57495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ postOver),
/* harmony export */   i5: () => (/* binding */ NoAnswerError),
/* harmony export */   nN: () => (/* binding */ getOver)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34870);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20675);





/** Receivers answer with a few hundred bytes. */
const MAX_ANSWER_BYTES = 256 * 1024;
/** Why no answer came. It keeps no cause: axios hangs the whole request, secrets included, on its errors. */
class NoAnswerError extends Error {
    name = 'NoAnswerError';
}
const pack = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);
const USER_AGENT = 'cloud-baseline';
/** Requests to one place follow each other. */
const MAX_SOCKETS = 2;
/** See exchangeOver. */
function postOver(environment) {
    const exchange = exchangeOver(environment);
    return async ({ url, method, body, gzip: isPacked = false, headers }, signal) => {
        const packing = isPacked ? { 'Content-Encoding': 'gzip' } : {};
        return exchange({
            method: method ?? 'POST',
            url,
            body: isPacked ? await pack(body) : body,
            headers: { 'Content-Type': 'application/json', ...packing, ...headers },
        }, signal);
    };
}
/** See exchangeOver. */
function getOver(environment) {
    const exchange = exchangeOver(environment);
    return (url, signal) => exchange({ method: 'GET', url, body: undefined, headers: {} }, signal);
}
/**
 * Over axios, through the proxies that the environment names. Redirects are not followed: they would carry secrets to
 * wherever they point. Throws a UserError where the environment names certificates that cannot be used.
 */
function exchangeOver(environment) {
    const { httpAgent, httpsAgent } = (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .openNetwork */ .X)(environment, { keepAlive: false, maxSockets: MAX_SOCKETS });
    return async ({ method, url, body, headers: own }, signal) => {
        // Loaded only now: most runs have nothing to send.
        const { default: axios, isAxiosError } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(5702)]).then(__webpack_require__.bind(__webpack_require__, 25702));
        const sent = axios.request({
            method,
            url,
            data: body,
            adapter: 'http',
            httpAgent,
            httpsAgent,
            // Axios reads the variables otherwise than curl and AWS's SDK do.
            proxy: false,
            signal,
            maxRedirects: 0,
            maxContentLength: MAX_ANSWER_BYTES,
            maxBodyLength: Infinity,
            responseType: 'text',
            transformRequest: [],
            transformResponse: [(text) => text],
            validateStatus: () => true,
            headers: {
                Accept: 'application/json',
                'User-Agent': USER_AGENT,
                ...own,
            },
        });
        const response = await sent.catch((error) => new NoAnswerError(describe(error, isAxiosError(error) ? error.code : undefined)));
        if (response instanceof NoAnswerError)
            throw response;
        const headers = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
        return { status: response.status, headers: new Map(headers), body: String(response.data) };
    };
}
function describe(error, code = '') {
    return `${said(error, code)}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateHelp */ .x)(code)}`;
}
function said(error, code) {
    const message = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
    if (message === '')
        return code === '' ? 'no connection' : code;
    return code === '' || message.includes(code) ? message : `${message} (${code})`;
}


/***/ }),

/***/ 43981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupByRule)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


const STATE_ORDER = { new: 0, worsened: 1, reopened: 2, known: 3, unseen: 4 };
/** The findings from a severity on, by rule: all, or those that are chosen. What is below the severity is left of all. */
function groupByRule(run, from, isChosen = () => true) {
    const left = { critical: 0, high: 0, medium: 0, low: 0 };
    const byRule = new Map();
    const others = new Map();
    for (const finding of run.findings) {
        if (finding.standing === 'covered') {
            const cover = finding.coveredBy ?? '';
            // Changes are listed apart, with what counts for them.
            if (finding.change === undefined)
                others.set(cover, (others.get(cover) ?? new Set()).add(finding.rule));
            continue;
        }
        // What is accepted is listed apart.
        if (finding.standing === 'accepted')
            continue;
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
        .filter(({ standing }) => standing === 'counted')
        .toSorted((a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
        (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        Number(b.overdue === true) - Number(a.overdue === true));
    for (const { severity } of violations)
        bySeverity[severity] += 1;
    const unseen = findings.filter(({ standing }) => standing === 'unseen');
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

/***/ 16903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72886);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74041);


/** This run, as later ones show it. */
function pointOf(run, counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countRun */ .NY)(run)) {
    const { bySeverity, gaps, new: fresh, fixed, changes, accepted } = counts;
    return {
        at: run.finishedAt,
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(run),
        complete: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplete */ .As)(run),
        ...bySeverity,
        gaps,
        new: fresh,
        fixed,
        changes,
        accepted,
    };
}


/***/ }),

/***/ 74041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);


/** Violations win over gaps: both fail, and the former are certain. */
function verdictOf(run) {
    if (run.findings.some(({ standing }) => standing === 'counted'))
        return 'violations';
    return isComplete(run) ? 'pass' : 'incomplete';
}
/** Whether everything was looked at. A run that read nothing, or whose rules judged nothing, looked at nothing. */
function isComplete(run) {
    return (run.coverage.gaps.length === 0 &&
        run.coverage.complete.length > 0 &&
        run.outcomes.length > 0 &&
        run.outcomes.every(({ incomplete }) => incomplete.length === 0) &&
        run.findings.every(({ result }) => result !== 'unknown'));
}
/** The verdict in a line, without any word of success unless everything was seen. */
function verdictLine(run, counts) {
    if (counts.violations > 0) {
        const worst = _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.find((severity) => counts.bySeverity[severity] > 0) ?? 'low';
        const worstCount = counts.bySeverity[worst];
        const number = worstCount === counts.violations
            ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(worstCount, `${worst} violation`)
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.violations, 'violation')}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withCommas */ .rX)(worstCount)} ${worst}`;
        return isComplete(run) ? number : `at least ${number}`;
    }
    return isComplete(run) ? 'no violations' : 'incomplete, not everything was seen';
}


/***/ }),

/***/ 42079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadFrameworks)
/* harmony export */ });
/* unused harmony export shippedMappings */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84274);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16819);




/** Absolute path of the folder that holds the mappings, which ships beside the rules. */
function shippedMappings() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedPacks */ .uJ)()), 'compliance');
}
/**
 * The frameworks that ship, by id. Nobody but us writes these files: a test holds them to schema/compliance.json, so
 * they are taken as they are here.
 */
function loadFrameworks() {
    const folder = shippedMappings();
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => name.endsWith('.yml'))
        .toSorted()
        .map((name) => withRules((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'))[0]?.value));
}
/** Files leave out the rules of what is for people. */
function withRules(framework) {
    const requirements = framework.requirements.map((one) => one.manual === undefined ? one : { ...one, rules: [] });
    return { ...framework, requirements };
}


/***/ }),

/***/ 53702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/src/rules/compliance/load-frameworks.js
var load_frameworks = __webpack_require__(42079);
// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/model/mode.js
var model_mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/net/network.js + 4 modules
var net_network = __webpack_require__(34870);
// EXTERNAL MODULE: ./build/src/send/declared.js + 5 modules
var send_declared = __webpack_require__(99566);
;// CONCATENATED MODULE: ./build/src/settings/check-network.js




/** Any of AWS's: all are https, and NO_PROXY seldom names one of them. */
const AWS = 'https://ec2.us-east-1.amazonaws.com';
/**
 * Refuses proxies and certificates of the environment that cannot be used, before anything is asked: a scan that hears
 * of them from its first request has nothing but gaps to report. Throws a UserError.
 */
function checkNetwork(settings, environment) {
    const network = (0,net_network/* openNetwork */.X)(environment, { keepAlive: false, maxSockets: 1 });
    const asked = environment['AWS_ENDPOINT_URL'] || AWS;
    const isAsking = settings.mode.name !== 'merge' && settings.inventory.length === 0;
    if (isAsking && URL.canParse(asked))
        network.check(asked);
    if (settings.dryRun)
        return;
    for (const url of [...alertAddresses(settings), ...sendAddresses(settings)])
        network.check(url);
    if (settings.heartbeatUrl !== null && (0,model_mode/* reports */.uE)(settings.mode))
        network.check(new URL(settings.heartbeatUrl).origin);
}
/** Where alerts are sent. */
function alertAddresses({ inputTargets, targets }, channels = declared/* DECLARED */.X) {
    return [...inputTargets, ...targets].flatMap(({ channel, address }) => {
        const declared = channels.find(({ name }) => name === channel);
        if (declared === undefined || (address[declared.reachedBy] ?? null) === null)
            return [];
        return address[declared.sentTo] ?? [];
    });
}
/** Where events and metrics are sent. */
function sendAddresses({ senders }) {
    return senders.flatMap(({ to, address }) => {
        const declared = send_declared/* SENDERS_DECLARED */.C.find(({ name }) => name === to);
        return (declared && address[declared.sentTo]) ?? [];
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/concurrency/limit.js
var limit = __webpack_require__(50054);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/report/file-names.js
var file_names = __webpack_require__(57657);
// EXTERNAL MODULE: ./build/src/report/formats.js
var report_formats = __webpack_require__(62880);
// EXTERNAL MODULE: ./build/src/evaluate/idle-rules.js
var idle_rules = __webpack_require__(38957);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/past/trend.js
var trend = __webpack_require__(55529);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/past/news.js
var news = __webpack_require__(74315);
// EXTERNAL MODULE: ./build/src/report/alert-facts.js
var alert_facts = __webpack_require__(456);
// EXTERNAL MODULE: ./build/src/evaluate/gap-causes.js
var gap_causes = __webpack_require__(92830);
// EXTERNAL MODULE: ./build/src/past/standing.js
var past_standing = __webpack_require__(52292);
;// CONCATENATED MODULE: ./build/src/report/changes-view.js



/** Null where changes are not looked at. */
function changesOf(run) {
    const { settings, findings, drift, outcomes, rules } = run;
    if (settings.acceptedState === null)
        return null;
    const ofChange = findings.filter(isOfChange(run));
    const judging = new Set(rules.filter(({ change }) => change !== undefined).map(({ id }) => id));
    return {
        found: ofChange.filter(({ result, severity }) => result === 'violation' && (0,model_severity/* reaches */.O6)(severity, settings.reportFrom)),
        unseen: ofChange.filter(({ result }) => result === 'unknown'),
        counted: ofChange.filter(past_standing/* isViolated */.l$).length,
        drift,
        isComplete: drift.unusable.length === 0 &&
            (0,gap_causes/* accountsWith */.dW)(run.coverage.gaps).size === 0 &&
            outcomes.every(({ rule, incomplete }) => !judging.has(rule) || incomplete.length === 0),
    };
}
/** Whether a finding is about a change, also one that could not be looked at again. */
function isOfChange({ rules }) {
    const ids = new Set(rules.filter(({ change }) => change !== undefined).map(({ id }) => id));
    return ({ rule }) => ids.has(rule);
}

// EXTERNAL MODULE: ./build/src/derive/sensitive-data.js + 1 modules
var sensitive_data = __webpack_require__(23840);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/model/sensitive.js
var sensitive = __webpack_require__(56799);
;// CONCATENATED MODULE: ./build/src/report/data-map-view.js



function dataMapView({ dataMap, coverage }) {
    const sum = (of) => dataMap.looked.reduce((all, one) => all + one[of], 0);
    return {
        classes: foundClasses(dataMap),
        looked: sum('resources'),
        inPart: sum('inPart'),
        // Where nobody asks for it nothing was to be looked through, whatever was not read.
        gaps: dataMap.rules.length + dataMap.looked.length === 0 ? new Map() : gapsOf(coverage),
    };
}
function foundClasses({ held }) {
    const byClass = Map.groupBy(held, (entry) => entry.class);
    return sensitive/* SENSITIVE_CLASSES */.A3.flatMap((name) => {
        const entries = byClass.get(name);
        if (entries === undefined)
            return [];
        return [
            {
                class: name,
                resources: entries.reduce((sum, { resources }) => sum + resources, 0),
                places: entries.reduce((sum, { places }) => sum + places, 0),
                entries: entries.toSorted((a, b) => b.resources - a.resources || b.places - a.places),
            },
        ];
    });
}
function gapsOf({ gaps }) {
    const regions = new Map();
    for (const { kind, places } of gaps) {
        if (kind !== coverage/* EVERYTHING */.Qz && !(0,sensitive_data/* isOfSensitiveData */.YH)(kind))
            continue;
        for (const place of places) {
            for (const account of place.accounts) {
                const known = regions.get(account);
                if (known === undefined)
                    regions.set(account, new Set(place.regions));
                else
                    for (const region of place.regions)
                        known.add(region);
            }
        }
    }
    return regions;
}

// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(72886);
;// CONCATENATED MODULE: ./build/src/report/environment-columns.js



/** More columns do not fit a phone. */
const MOST_ENVIRONMENTS = 3;
/** Production first, then by name, then the others as one: a phone may cut the last ones off. */
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
        ...shown.map((name) => columnOf(name, [name])),
        ...(others.length > 0 ? [columnOf((0,text_words/* count */.U9)(others.length, 'other'), others)] : []),
    ];
}
function sumOf({ byEnvironment }, names) {
    const sum = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const name of names) {
        for (const severity of model_severity/* SEVERITIES */.oC)
            sum[severity] += byEnvironment.get(name)?.[severity] ?? 0;
    }
    return sum;
}
/** A gap in an account that the run does not know may belong to any environment. */
function unseenEnvironments(run) {
    const environments = new Map(run.accounts.map(({ id, environment }) => [id, environment.name]));
    const unknown = run.outcomes.filter(({ incomplete }) => incomplete.length > 0);
    const accounts = new Set([...(0,gap_causes/* accountsWith */.dW)(run.coverage.gaps), ...unknown.map(({ account }) => account)]);
    const names = [...accounts].map((account) => environments.get(account));
    return names.includes(undefined)
        ? new Set(environments.values())
        : new Set(names.filter((name) => name !== undefined));
}

// EXTERNAL MODULE: ./build/src/report/exception-groups.js
var exception_groups = __webpack_require__(24978);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
;// CONCATENATED MODULE: ./build/src/report/failure.js








/** What of the run fails the step: one sentence that names every cause, the weightiest first; none where nothing does. */
function causesOfFailure(run, counts, alerts, targets) {
    const causes = [
        cancelled(run, alerts),
        ...run.misread,
        incomplete(run, counts),
        violated(run),
        ...targets.flatMap(unheard),
    ].filter((cause) => cause !== null);
    if (causes.length === 0)
        return [];
    const sentence = causes.join('; ');
    return [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`];
}
/**
 * Why the run does not show that all is watched, as a clause; null: everything was seen, and everybody heard of it. That
 * rules are violated is none.
 * @param problems sentences on what the run could not write
 */
function troubleOf(run, targets, problems) {
    if (!(0,verdict/* isComplete */.As)(run))
        return 'not everything was seen';
    if (run.misread.length > 0)
        return 'some settings cannot be meant as they are';
    if (targets.some((facts) => (0,alert_facts/* undelivered */.oQ)([facts]).length > 0))
        return 'alerts were not delivered';
    return problems.length > 0 ? 'a file could not be written' : null;
}
function cancelled(run, { targets }) {
    if (run.cancelled !== true)
        return null;
    const quiet = targets.every(({ unsent }) => unsent !== null) ? '' : ', so no alert was opened or closed';
    return `the run was cancelled${quiet}`;
}
function incomplete(run, counts) {
    if (run.settings.onIncomplete !== 'fail' || (0,verdict/* isComplete */.As)(run))
        return null;
    return `not everything was seen: ${shortfall(run, counts)} (on-incomplete: fail)`;
}
/** What is missing, with numbers and without names. */
function shortfall(run, { gaps, unseen, unknown }) {
    const parts = [];
    if (run.rules.length === 0)
        parts.push('no rule is enabled');
    else if ((0,idle_rules/* idleRules */.q)(run).length === run.rules.length)
        parts.push('no rule had anything to judge');
    if (gaps > 0) {
        const accounts = (0,gap_causes/* accountsWith */.dW)(run.coverage.gaps);
        const where = accounts.has(coverage/* EVERYTHING */.Qz) ? 'all accounts' : (0,text_words/* count */.U9)(accounts.size, 'account');
        parts.push(`${(0,text_words/* count */.U9)(gaps, 'gap')} in ${where}`);
    }
    else if (run.coverage.complete.length === 0)
        parts.push('nothing was read');
    const { unusable } = run.drift;
    if (unusable.length > 0)
        parts.push(`${(0,text_words/* count */.U9)(unusable.length, 'accepted state')} that cannot be used`);
    if (unseen > 0)
        parts.push(`${(0,text_words/* count */.U9)(unseen, 'earlier violation')} that could not be looked at again`);
    if (parts.length === 0)
        parts.push(`${(0,text_words/* count */.U9)(unknown, 'result')} unknown`);
    return (0,text_words/* enumerate */.HL)(parts);
}
/** Whether violations are among the causes. */
function failsByViolations(run) {
    return violated(run) !== null;
}
function violated(run) {
    const { failOn, failOnNew } = run.settings;
    const all = run.findings.filter(({ standing, severity }) => standing === 'counted' && (0,model_severity/* reaches */.O6)(severity, failOn));
    // Without a past nobody knows which are new: all may be.
    const onlyNew = failOnNew && run.past.status === 'loaded';
    const failing = onlyNew ? all.filter(news/* isNews */.M) : all;
    if (failing.length === 0)
        return null;
    const what = (0,text_words/* count */.U9)(failing.length, onlyNew ? `${newsWord(failing)} violation` : 'violation');
    return `${what} at or above ${failOn} (fail-on: ${failOn}${failOnNew ? ', fail-on-new: true' : ''})`;
}
/** What of the news there is: `new`, `worsened`, `new or worsened`. */
function newsWord(findings) {
    const words = [findings.some(news/* isNew */.B) ? 'new' : '', findings.some((one) => !(0,news/* isNew */.B)(one)) ? 'worsened' : ''];
    return (0,text_words/* enumerate */.HL)(words.filter((word) => word !== ''), 'or');
}
function unheard(facts) {
    const { length } = (0,alert_facts/* undelivered */.oQ)([facts]);
    if (length === 0)
        return [];
    return [`${(0,text_words/* count */.U9)(length, 'alert event')} ${length === 1 ? 'was' : 'were'} not delivered to ${facts.label}`];
}

// EXTERNAL MODULE: ./build/src/report/gap-blocks.js
var gap_blocks = __webpack_require__(18799);
// EXTERNAL MODULE: ./build/src/report/rule-groups.js
var rule_groups = __webpack_require__(43981);
// EXTERNAL MODULE: ./build/src/report/unattributed.js
var unattributed = __webpack_require__(28705);
// EXTERNAL MODULE: ./build/src/report/trend.js
var report_trend = __webpack_require__(16903);
// EXTERNAL MODULE: ./build/src/report/unused-regions.js
var unused_regions = __webpack_require__(56244);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/report/words/send-words.js
var send_words = __webpack_require__(80654);
;// CONCATENATED MODULE: ./build/src/report/view.js




















/** @param problems sentences on what the run could not write, such as its history: each fails the step */
function viewOf(run, alerts, problems = []) {
    const counts = (0,report_counts/* countRun */.NY)(run);
    const targets = (0,alert_facts/* alertFacts */.qi)(alerts, run.settings);
    const { reportFrom, annotateFrom } = run.settings;
    const isUnused = (0,unused_regions/* inUnusedRegion */.I)(run);
    const isChange = isOfChange(run);
    const complete = (0,verdict/* isComplete */.As)(run);
    const knowsNew = run.past.status === 'loaded';
    return {
        run,
        alerts,
        verdict: (0,verdict/* verdictOf */.Vj)(run),
        isComplete: complete,
        headline: (0,verdict/* verdictLine */.MT)(run, counts),
        failure: sentenceOf([...causesOfFailure(run, counts, alerts, targets), ...problems]),
        failsByViolations: failsByViolations(run),
        trouble: troubleOf(run, targets, problems),
        shortfall: complete ? null : shortfall(run, counts),
        counts,
        columns: environmentColumns(run, counts),
        accounts: new labels/* Accounts */.bX(run.accounts),
        knowsNew,
        fresh: knowsNew
            ? run.findings.filter((one) => one.standing === 'counted' && (0,news/* isNews */.M)(one) && !isChange(one))
            : [],
        unattributed: (0,unattributed/* unattributed */.I)(run),
        overdue: run.findings.filter((finding) => finding.overdue === true).toSorted(longestOver),
        trend: (0,trend/* nextTrend */.j_)(run.trend, (0,report_trend/* pointOf */.q)(run, counts)),
        // A change that another rule judges now is reported there, and is not gone.
        fixed: run.fixed.filter(({ standing, how }) => standing === 'counted' && how !== 'rejudged'),
        changes: changesOf(run),
        dataMap: dataMapView(run),
        listed: (0,rule_groups/* groupByRule */.R)(run, reportFrom, (finding) => !isUnused(finding) && !isChange(finding)),
        unused: (0,rule_groups/* groupByRule */.R)(run, reportFrom, (finding) => isUnused(finding) && !isChange(finding)).groups,
        annotated: (0,rule_groups/* groupByRule */.R)(run, annotateFrom).groups.filter(({ violations }) => violations.length > 0),
        gaps: (0,gap_blocks/* groupGaps */.R)(run),
        exceptions: (0,exception_groups/* exceptionLists */.Nd)(run),
        targets,
        sends: [],
        idleRules: (0,idle_rules/* idleRules */.q)(run).length,
        missing: [],
    };
}
/** The view once it is known what became of what was sent. Whatever was not delivered is a cause for the step to fail. */
function withSends(view, { sends, problems }) {
    const before = view.failure === null ? [] : [view.failure];
    // A history that could not be saved after the alerts either is said already.
    const others = problems.filter((problem) => view.failure?.includes(problem) !== true);
    const undelivered = sends.flatMap(send_words/* undeliveredWords */.L6);
    const trouble = undelivered.length > 0 ? 'events or metrics were not delivered' : problems.length > 0 ? UNWRITTEN : null;
    return {
        ...view,
        sends,
        trouble: view.trouble ?? trouble,
        failure: sentenceOf([...before, ...undelivered, ...others]),
    };
}
const UNWRITTEN = 'a file could not be written';
function longestOver(a, b) {
    return (0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity) || (0,compare/* compareText */.n)(a.due ?? '', b.due ?? '');
}
/** The view of a run some of whose reports could not be written, each sentence a cause for the step to fail. */
function withMissing(view, { names, sentences }) {
    const before = view.failure === null ? [] : [view.failure];
    const trouble = view.trouble ?? (sentences.length > 0 ? UNWRITTEN : null);
    return { ...view, trouble, missing: names, failure: sentenceOf([...before, ...sentences]) };
}
/** The view of a run of which more was to be said when everything was sent. */
function withWarnings(view, warnings) {
    if (warnings.length === 0)
        return view;
    return { ...view, run: { ...view.run, warnings: [...view.run.warnings, ...warnings] } };
}
function sentenceOf(sentences) {
    return sentences.length === 0 ? null : sentences.join(' ');
}

;// CONCATENATED MODULE: ./build/src/report/write-reports.js











/** One is made while the system puts the others on the disk, where the large ones wait longest. */
const AT_A_TIME = 4;
/**
 * Writes all files of the report into the folder, which is made where it is missing, and the requests of each channel.
 * Each file appears whole or not at all. What cannot be written is given up: the rest is written, and a sentence of the
 * view that comes back says which file is missing and why. So it says what the last look at the files had to mask.
 */
async function writeReports(view, outgoing) {
    const { reportDir: directory, formats } = view.run.settings;
    const logs = view.alerts.logs.flatMap(({ file, requests }) => requests === null ? [] : [{ file, load: async () => () => requests.map((one) => `${(0,json/* toJson */.aB)(one)}\n`) }]);
    // An earlier run may have written it here: it says nothing of this one.
    const stale = [
        ...view.alerts.logs.filter(({ requests }) => requests === null),
        ...report_formats/* FORMATS */.h.filter(({ name }) => !formats.includes(name)),
    ];
    for (const { file } of stale)
        await remove(directory, file);
    const files = [...logs, ...report_formats/* FORMATS */.h.filter(({ name }) => formats.includes(name))];
    const reasons = new Map();
    const result = () => {
        const missing = files.map(({ file }) => file).filter((file) => reasons.has(file));
        const byReason = Map.groupBy(missing, (file) => reasons.get(file) ?? '');
        const sentences = [...byReason].map(([reason, names]) => write_reports_sentenceOf(reason, names, directory));
        const known = withWarnings(view, outgoing.sentences());
        return { view: withMissing(known, { names: [...byReason.values()].flat(), sentences }), sentences };
    };
    const writeOne = async (format) => {
        const { file } = format;
        const render = await renderOf(file, format, outgoing);
        const reason = await write(directory, file, () => render(result().view));
        if (reason !== null)
            reasons.set(file, reason);
    };
    const before = files.filter(({ file }) => file !== file_names/* RESULT_FILE */.F);
    await (0,limit/* forEachLimited */.v)(before, AT_A_TIME, writeOne);
    for (const one of files.filter(({ file }) => file === file_names/* RESULT_FILE */.F))
        await writeOne(one);
    return result();
}
/** What the file holds, all of it past the last look. */
async function renderOf(file, format, outgoing) {
    if (format.isArchive !== true) {
        const render = await format.load();
        return (view) => outgoing.to(file).parts(render(view));
    }
    const { files, pack } = await format.load();
    const passed = ({ path, parts }) => ({
        path,
        parts: outgoing.to(`${file}/${path}`).parts(parts),
    });
    return (view) => pack(mapped(files(view), passed));
}
/** One after the other: what is packed is not made before. */
function* mapped(items, to) {
    for (const item of items)
        yield to(item);
}
/** Why the file could not be written; null where it was. */
async function write(directory, name, parts) {
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(directory, name), parts());
        return null;
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        await remove(directory, name);
        return (0,errors/* messageOf */.bD)(error)
            .replace(/'[^']*'/g, '')
            .replace(/[ ,>-]+$/, '');
    }
}
async function remove(directory, name) {
    await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true }).catch(() => undefined);
}
function write_reports_sentenceOf(reason, names, directory) {
    const are = names.length === 1 ? 'is' : 'are';
    return (`${(0,text_words/* enumerate */.HL)(names)} ${are} missing: report-dir is ${JSON.stringify(directory)}, which cannot be written (${reason}). ` +
        'It has to be a folder in which this step may create files, with room for them.');
}
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}

// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 7 modules
var prologue = __webpack_require__(56039);
;// CONCATENATED MODULE: ./build/src/run/attribute.js








/** What somebody may be asked about, the least severe of it. */
const FROM = 'high';
/**
 * The run with who did it, as far as the cloud's log of calls says: of what is new, high or critical, of changes, and of
 * changes that were undone. The worst first, since there is a budget (see Cloud.attribute). What is not answered is said
 * beside the finding; it is no gap, and fails nothing.
 */
async function attribute(run, { settings, host, exceptions, privacy }) {
    const { logger, signal, now, environment } = host;
    // A saved inventory is judged without credentials, and nothing is asked of anybody.
    if (!settings.attribution || settings.inventory.length > 0)
        return run;
    if (run.cancelled === true || signal.aborted)
        return run;
    const asked = askedAbout(run);
    if (asked.length === 0)
        return run;
    const accounts = new Set(asked.map(({ account }) => account));
    const request = {
        ...(0,prologue/* collectRequest */.en)({ settings, exceptions }),
        found: run.accounts.filter(({ id }) => accounts.has(id)),
        // The cloud knows what it is asked about by its own names.
        questions: asked.map((one) => withOriginal(questionOf(one), privacy)),
        until: new Date(run.finishedAt),
        masked: settings.personalData === 'mask',
    };
    try {
        const { answers, calls } = await clouds/* CLOUD */.OZ.attribute(request, { logger, signal, now, environment });
        const byFinding = new Map(asked.map((one, index) => [one, answers[index] ?? null]));
        if (answers.some((answer) => answer !== null))
            logger.info(attribute_sentenceOf(answers, calls));
        return Object.freeze({
            ...run,
            findings: run.findings.map((one) => withAnswer(one, byFinding)),
            fixed: run.fixed.map((one) => withAnswer(one, byFinding)),
        });
    }
    catch (error) {
        // People are to be paged whatever comes of this.
        logger.warning(`Who did it could not be asked: ${(0,errors/* messageOf */.bD)(error)}`);
        return run;
    }
}
/** The worst first, those of production before others. */
function askedAbout({ findings, fixed, accounts }) {
    const production = new Set(accounts.flatMap(({ id, environment: { name } }) => ((0,environment/* isProductionName */.Zq)(name) ? id : [])));
    const asked = [...findings.filter(isAskedAbout), ...fixed.filter(isReverted)];
    return asked.toSorted((a, b) => (0,model_severity/* severityRank */.qs)(a.severity) - (0,model_severity/* severityRank */.qs)(b.severity) ||
        Number(production.has(b.account)) - Number(production.has(a.account)));
}
function isAskedAbout(finding) {
    const { standing, severity, change } = finding;
    // Who made a change is known of it also where a violation of the state counts for both.
    if (change !== undefined)
        return (0,past_standing/* isViolated */.l$)(finding) && (0,news/* isNews */.M)(finding);
    return standing === 'counted' && (0,news/* isNews */.M)(finding) && (0,model_severity/* reaches */.O6)(severity, FROM);
}
function isReverted({ standing, how }) {
    return standing !== 'accepted' && how === 'reverted';
}
function questionOf(one) {
    const { rule, account, region, kind, id, name } = one;
    const subject = { rule, account, region, kind, id, name };
    if ('how' in one)
        return { ...subject, evidence: [], isMending: true };
    const { evidence, homeRegion, permissions, change } = one;
    return {
        ...subject,
        evidence,
        isMending: false,
        ...(homeRegion === undefined ? {} : { homeRegion }),
        ...(permissions === undefined ? {} : { permissions }),
        ...(change === undefined ? {} : { change }),
    };
}
function withOriginal(question, privacy) {
    const { id, name } = question;
    return { ...question, id: privacy.original(id), name: privacy.original(name) };
}
function withAnswer(one, answers) {
    const attribution = answers.get(one) ?? null;
    return attribution === null ? one : Object.assign({}, one, { attribution });
}
/** `Who did it: 15 findings, 12 found, 3 without a call (8 requests).` Nobody can be asked about the others. */
function attribute_sentenceOf(answers, calls) {
    const of = (status) => answers.filter((answer) => answer?.status === status).length;
    const parts = [
        `${of('found')} found`,
        ...(of('none-found') > 0 ? [`${of('none-found')} without a call`] : []),
        ...(of('not-answered') > 0 ? [`${of('not-answered')} not answered`] : []),
        ...(of('not-asked') > 0 ? [`${of('not-asked')} not asked`] : []),
    ];
    return `Who did it: ${(0,text_words/* count */.U9)(answers.length - of(undefined), 'finding')}, ${parts.join(', ')} (${(0,text_words/* count */.U9)(calls, 'request')}).`;
}

// EXTERNAL MODULE: ./build/src/run/describe-run.js + 11 modules
var describe_run = __webpack_require__(14662);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/net/secret-url.js
var secret_url = __webpack_require__(66589);
// EXTERNAL MODULE: ./build/src/text/limit.js
var text_limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
;// CONCATENATED MODULE: ./build/src/heartbeat/failure-address.js
/**
 * Where a failure is reported at once; null where the service is not known to have such an address. A service that is
 * not known would perhaps take the call for a sign of life, so it gets none, and its switch goes off by itself.
 *
 * Sources: healthchecks.io/docs/signaling_failures, betterstack.com/docs/uptime/cron-and-heartbeat-monitor,
 * cronitor.io/docs/telemetry-api. Dead Man's Snitch is not among them: it takes any call for a check-in.
 */
function failureAddress(address) {
    const url = new URL(address);
    if (hasFailurePath(url)) {
        url.pathname = `${url.pathname.replace(/\/+$/, '')}/fail`;
        return url.href;
    }
    if (url.hostname === 'cronitor.link' && /^\/p\/[^/]+\/[^/]+\/?$/.test(url.pathname)) {
        url.searchParams.set('state', 'fail');
        return url.href;
    }
    return null;
}
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** A check by its id, or by the ping key of its project and its slug. */
const CHECK = `(?:${UUID}|[\\w-]{22}/[a-z0-9_-]+)`;
const HEALTHCHECKS = new RegExp(`^/${CHECK}/?$`);
/** Healthchecks on a server of one's own. */
const OWN_HEALTHCHECKS = new RegExp(`^(?:/[^/]+)*/ping/${CHECK}/?$`);
const BETTER_STACK = /^\/api\/v1\/heartbeat\/[^/]+\/?$/;
const BETTER_STACK_HOSTS = new Set(['uptime.betterstack.com', 'betteruptime.com']);
function hasFailurePath({ hostname, pathname }) {
    if (hostname === 'hc-ping.com')
        return HEALTHCHECKS.test(pathname);
    if (BETTER_STACK_HOSTS.has(hostname))
        return BETTER_STACK.test(pathname);
    return OWN_HEALTHCHECKS.test(pathname);
}

;// CONCATENATED MODULE: ./build/src/heartbeat/beat.js







const ATTEMPT_MS = 10_000;
/** Before the second and the third attempt: the run is over, and a runner waits. */
const PAUSES_MS = [1_000, 4_000];
const SHOWN = 200;
/**
 * Calls the dead man's switch, or reports a failure where the service has an address for it. Never rejects and never
 * fails a run: whatever goes wrong is a warning, and the switch itself says that nothing came.
 * @param trouble why the run is no sign of life, as a clause; null: it is one
 */
async function beat(address, trouble, tools) {
    const { logger } = tools;
    const { host } = new URL(address);
    const url = trouble === null ? address : failureAddress(address);
    if (url === null) {
        logger.info(`No heartbeat was sent, because ${trouble ?? ''}. How ${host} takes a failure is not known, so its switch goes off when its time is up.`);
        return;
    }
    const fault = await call(url, tools);
    const what = trouble === null ? 'The heartbeat' : `That ${trouble}`;
    if (fault === null)
        logger.info(`${what} was ${trouble === null ? 'sent' : 'reported'} to ${host}.`);
    else {
        logger.warning(`${what} could not be ${trouble === null ? 'sent' : 'reported'} to ${host}: ${redact(fault, [address, url])}. ` +
            'This does not fail the step; the service may say that a run is missing.');
    }
}
/** What went wrong, as a clause; null: the service took it. */
async function call(url, tools) {
    const { sleep = (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds) } = tools;
    let attempt = await once(url, tools.get);
    let attempts = 1;
    for (const pause of PAUSES_MS) {
        if (attempt.fault === null || !attempt.again)
            break;
        await sleep(pause);
        attempt = await once(url, tools.get);
        attempts += 1;
    }
    if (attempt.fault === null || attempts === 1)
        return attempt.fault;
    return `${attempt.fault}, after ${(0,text_words/* count */.U9)(attempts, 'attempt')}`;
}
async function once(url, get) {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), ATTEMPT_MS);
    try {
        return judge(await get(url, timeout.signal));
    }
    catch (error) {
        const none = timeout.signal.aborted ? `none within ${ATTEMPT_MS / 1000} s` : (0,errors/* messageOf */.bD)(error);
        return { fault: `no answer: ${none}`, again: true };
    }
    finally {
        clearTimeout(timer);
    }
}
function judge({ status, body }) {
    const said = (0,text_limit/* limitCodePoints */.s)(body.trim().replace(/\s+/g, ' '), SHOWN);
    if (status >= 200 && status < 300) {
        // Healthchecks answers 200 for a check that it does not have, with `OK (not found)`.
        return /^OK \(.+\)$/.test(said)
            ? { fault: `it answered ${JSON.stringify(said)}: check heartbeat-url`, again: said.includes('rate') }
            : { fault: null, again: false };
    }
    if (status >= 300 && status < 400) {
        return {
            fault: 'it was a redirect, which is not followed: check heartbeat-url and the proxy',
            again: false,
        };
    }
    const again = status === 408 || status === 429 || status >= 500;
    return { fault: `HTTP ${status}${said === '' ? '' : `, ${JSON.stringify(said)}`}`, again };
}
/** Whatever an answer or an error repeats of the address stays here. */
function redact(text, addresses) {
    const secrets = addresses.flatMap((address) => (0,secret_url/* secretsIn */.VY)(address)).toSorted((a, b) => b.length - a.length);
    return (0,visible/* visible */.R)(secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text));
}

// EXTERNAL MODULE: ./build/src/net/post.js
var post = __webpack_require__(57495);
;// CONCATENATED MODULE: ./build/src/run/heartbeat.js




/**
 * Does the work, and last of all calls the dead man's switch, so that a run that dies on the way has not called it. What
 * violates rules was seen, and is no trouble here. Of a divided run the merge calls. Somebody who cancels a run knows that
 * it did not end; neither that nor a dry run says anything.
 */
async function withHeartbeat(settings, host, work) {
    const { heartbeatUrl: address, dryRun, mode } = settings;
    if (address === null || !(0,model_mode/* reports */.uE)(mode))
        return work();
    const send = async (trouble) => {
        const { logger, environment, signal } = host;
        if (dryRun || signal.aborted) {
            logger.info(`No heartbeat was sent: ${dryRun ? 'dry run' : 'the run was cancelled'}.`);
            return;
        }
        try {
            await beat(address, trouble, { logger, get: (0,post/* getOver */.nN)(environment) });
        }
        catch (error) {
            logger.warning(`The heartbeat could not be sent: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
    let result;
    try {
        result = await work();
    }
    catch (error) {
        await send('the run ended with an error');
        throw error;
    }
    await send('view' in result ? result.view.trouble : null);
    return result;
}

// EXTERNAL MODULE: ./build/src/run/mask-run.js + 1 modules
var mask_run = __webpack_require__(96466);
// EXTERNAL MODULE: ./build/src/shard/plan.js + 2 modules
var shard_plan = __webpack_require__(9315);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
;// CONCATENATED MODULE: ./build/src/shard/part.js
/** Raised when a program that reads parts would have to change. */
const PART_SCHEMA = 3;

;// CONCATENATED MODULE: ./build/schema/part.json
const schema_part_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"part.json","title":"a line of part-2-of-8.ndjson.gz: an object with one field","description":"What one job of a matrix found in its accounts (mode: collect), for the job that merges. Each line is a JSON object with one field, which says what the line is about: the header first, `end` last.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"header":{"$ref":"#/$defs/header"},"account":{"$ref":"#/$defs/account"},"complete":{"$ref":"#/$defs/complete"},"gap":{"$ref":"#/$defs/gap"},"unused":{"$ref":"#/$defs/unused"},"resources":{"$ref":"#/$defs/resources"},"outcome":{"$ref":"#/$defs/outcome"},"violation":{"$ref":"#/$defs/violation"},"shared":{"$ref":"#/$defs/shared"},"hinge":{"$ref":"#/$defs/hinge"},"looked":{"$ref":"#/$defs/looked"},"sensitive":{"$ref":"#/$defs/sensitive"},"unjudged":{"$ref":"#/$defs/unjudged"},"drift":{"$ref":"#/$defs/drift"},"present":{"$ref":"#/$defs/present"},"sealed":{"description":"What is masked in names and tags of what was found, sealed with the key of the settings, for the merge.","title":"a sealed text","type":"string"},"end":{"$ref":"#/$defs/end"}},"$defs":{"exceptionPlace":{"description":"The exceptions file and the line at which the entry begins.","type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"appliedException":{"description":"The entry of the exceptions file that accepts it. Absent: none does.","type":"object","additionalProperties":false,"required":["place","reason","owner","ticket","expires","daysLeft"],"properties":{"place":{"$ref":"#/$defs/exceptionPlace"},"reason":{"type":"string"},"owner":{"type":"string"},"ticket":{"type":["string","null"]},"expires":{"description":"The first day on which the finding counts again; null: never.","type":["string","null"]},"daysLeft":{"description":"Whole days until it expires; null: it does not.","type":["integer","null"],"minimum":1}}},"expiredException":{"description":"The entry that accepted it until it expired. Absent: there was none, or another one accepts it.","type":"object","additionalProperties":false,"required":["place","reason","owner","ticket","expires"],"properties":{"place":{"$ref":"#/$defs/exceptionPlace"},"reason":{"type":"string"},"owner":{"type":"string"},"ticket":{"type":["string","null"]},"expires":{"description":"The first day on which the finding counts again; null: never.","type":["string","null"]}}},"accountId":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"regions":{"title":"a list of regions: codes, `global`, or `*` where they are not known; sorted","type":"array","items":{"type":"string"}},"severity":{"title":"a severity","enum":["critical","high","medium","low"]},"header":{"description":"What the part says of itself.","type":"object","additionalProperties":false,"required":["schema","version","workflow","plan","shard","accounts"],"properties":{"schema":{"description":"The version of this format.","const":3},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"plan":{"description":"Digest of the plan that it belongs to.","type":"string","pattern":"^[0-9a-f]{32}$"},"shard":{"description":"Which shard of how many.","type":"object","additionalProperties":false,"required":["number","of"],"properties":{"number":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256}}},"accounts":{"description":"The accounts that it was to read, sorted.","type":"array","items":{"$ref":"#/$defs/accountId"}}},"title":"a header record"},"account":{"description":"An account that it was to read.","type":"object","additionalProperties":false,"required":["id","name","partition","environment"],"properties":{"id":{"$ref":"#/$defs/accountId"},"name":{"type":"string"},"partition":{"type":"string"},"environment":{"type":"string"},"unit":{"type":"string"}},"title":"an account record"},"complete":{"description":"A kind that was read to its end in an account.","type":"object","additionalProperties":false,"required":["account","kind","regions","count"],"properties":{"account":{"$ref":"#/$defs/accountId"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"regions":{"description":"Where.","$ref":"#/$defs/regions"},"count":{"description":"Number of resources in all of them.","type":"integer","minimum":0}},"title":"a complete record"},"unused":{"description":"Regions of an account without an instance, a volume, a snapshot or a network interface, all of which were read.","type":"object","additionalProperties":false,"required":["account","regions"],"properties":{"account":{"$ref":"#/$defs/accountId"},"regions":{"$ref":"#/$defs/regions"}},"title":"an unused record"},"gap":{"description":"What was not read, or not to its end, for one cause.","type":"object","additionalProperties":false,"required":["kind","reason","action","messages","places"],"properties":{"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","not-held","kept-on-runner","not-decided","error"]},"deniedBy":{"description":"The kind of policy that denies it, where AWS says so and no permission of the role helps.","enum":["service control policy","resource control policy","permissions boundary","session policy","VPC endpoint policy","identity-based policy"]},"action":{"description":"The IAM action.","type":["string","null"]},"messages":{"description":"Some of what AWS or the network said.","type":"array","maxItems":5,"items":{"type":"string"}},"places":{"description":"Where.","type":"array","minItems":1,"items":{"title":"places of a gap","type":"object","additionalProperties":false,"required":["accounts","regions"],"properties":{"accounts":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/accountId"}},"regions":{"$ref":"#/$defs/regions"}}}}},"title":"a gap record"},"resources":{"description":"How many resources of a kind were read.","type":"object","additionalProperties":false,"required":["kind","count"],"properties":{"kind":{"type":"string"},"count":{"type":"integer","minimum":0}},"title":"a resources record"},"looked":{"description":"How many resources of a kind were looked through for sensitive data.","type":"object","additionalProperties":false,"required":["kind","resources","inPart"],"properties":{"kind":{"type":"string"},"resources":{"type":"integer","minimum":1},"inPart":{"description":"Of these, those of which some texts could not be read.","type":"integer","minimum":0}},"title":"a looked record"},"sensitive":{"description":"How many resources of a kind hold sensitive data of a class, in one region of an account.","type":"object","additionalProperties":false,"required":["account","region","kind","class","resources","places"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"class":{"enum":["credential","payment_card","iban","national_id","home_address","phone","email","person"]},"resources":{"description":"Each once, however often it holds it.","type":"integer","minimum":1},"places":{"description":"How often they hold it.","type":"integer","minimum":1}},"title":"a sensitive record"},"outcome":{"description":"What a rule found in one account.","type":"object","additionalProperties":false,"required":["rule","account","regions","incomplete","passed","violations"],"properties":{"rule":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"regions":{"description":"Where it was evaluated.","$ref":"#/$defs/regions"},"incomplete":{"description":"Of these, where its result is unknown.","$ref":"#/$defs/regions"},"passed":{"type":"integer","minimum":0},"violations":{"type":"integer","minimum":0},"leftOpen":{"description":"Ids of resources of which it says nothing, since regions decide that the settings leave out.","type":"array","minItems":1,"items":{"type":"string"}}},"title":"an outcome record"},"violation":{"description":"A resource that violates a rule.","type":"object","additionalProperties":false,"required":["rule","account","region","kind","id","fingerprint","name","arn","severity","environment","evidence","affected"],"properties":{"exception":{"$ref":"#/$defs/appliedException"},"expiredException":{"$ref":"#/$defs/expiredException"},"matchedExceptions":{"description":"The lines of all entries of the exceptions file that match, expired ones among them.","type":"array","items":{"type":"integer","minimum":1}},"uncheckedExceptions":{"description":"Entries of which it is not known whether they match, and why.","type":"array","items":{"type":"object","additionalProperties":false,"required":["place","why"],"properties":{"place":{"$ref":"#/$defs/exceptionPlace"},"why":{"type":"string"}}}},"rule":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"name":{"type":"string"},"arn":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"environment":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","value"],"properties":{"path":{"type":"string"},"value":true}}},"affected":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","grade"],"properties":{"kind":{"type":"string"},"id":{"type":"string"},"instance":{"type":"string"},"owner":{"description":"What is behind the interface where that is no instance, such as load_balancer or rds.","type":"string"},"grade":{"type":"string"},"stoppedBy":{"type":"string"},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"}},"missing":{"type":"array","items":{"type":"string"}}}}},"permissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","ports"],"properties":{"id":{"type":"string"},"ports":{"type":"integer","minimum":0}}}},"opens":{"type":"string"},"madeBy":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"fix":{"type":"string"},"because":{"type":"string"},"fills":{"type":"object","additionalProperties":{"type":"string"}},"change":{"description":"Of a rule about changes: what differs from the accepted state.","$ref":"#/$defs/change"},"homeRegion":{"type":"string"}},"title":"a violation record"},"shared":{"description":"A resource of another account, as accounts of this part see it that it is shared with.","type":"object","additionalProperties":false,"required":["owner","kind","id","use","named","sightings"],"properties":{"owner":{"description":"Its account; empty where nobody said.","type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"use":{"description":"Whether one of them has it in use.","enum":["used","unknown","unused"]},"named":{"description":"Whether something of theirs names it that will use it.","enum":["used","unknown","unused"]},"sightings":{"description":"How bad the owner\'s violations are for these accounts, by rule.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","severity","affected"],"properties":{"rule":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"affected":{"$ref":"#/$defs/violation/properties/affected"}}}}},"title":"a shared record"},"hinge":{"description":"A result that would be another one if some other account used the resource.","type":"object","additionalProperties":false,"required":["kind","id","fingerprint","ifUsed"],"properties":{"kind":{"type":"string"},"id":{"type":"string"},"fingerprint":{"description":"Of the violation.","type":"string","pattern":"^[0-9a-f]{32}$"},"exceptionsIfUsed":{"description":"What the exceptions file says of the present violation then. Absent: the same as now.","type":"object","additionalProperties":false,"properties":{"exception":{"$ref":"#/$defs/appliedException"},"expiredException":{"$ref":"#/$defs/expiredException"},"matchedExceptions":{"$ref":"#/$defs/violation/properties/matchedExceptions"},"uncheckedExceptions":{"$ref":"#/$defs/violation/properties/uncheckedExceptions"}}},"others":{"description":"Accounts that have something in the same VPC, and so may use it.","type":"array","items":{"type":"string"}},"ifUsed":{"description":"What it is then: a result, how bad the violation is, or a violation that there is not yet.","if":{"type":"object"},"then":{"$ref":"#/$defs/violation"},"else":{"enum":["pass","unknown","critical","high","medium","low"]}}},"title":"a hinge record"},"present":{"description":"A resource with an open finding of the last run, which is still there.","type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"name":{"description":"Where the history does not hold it.","type":"string"}},"title":"a present record"},"end":{"description":"The last line.","type":"object","additionalProperties":false,"required":["records"],"properties":{"records":{"description":"How many lines stand before it.","type":"integer","minimum":0}},"title":"an end record"},"attribute":{"title":"an attribute that differs","type":"object","additionalProperties":false,"required":["id","operation","path","before","after"],"properties":{"id":{"description":"The id of the change, as accept --only takes it.","type":"string","pattern":"^[0-9a-f]{16}$"},"operation":{"title":"added, removed or changed","enum":["added","removed","changed"]},"path":{"description":"Names and keys from the resource down, separated by slashes (~1 stands for a slash in one of them, ~0 for ~); empty: the resource as a whole.","type":"string"},"before":{"description":"As accepted; null where it was not there."},"after":{"description":"As it is; null where it is gone."},"cut":{"description":"The values are too long to be shown whole: they are texts whose ends are missing.","const":true}}},"change":{"title":"what differs of a resource","type":"object","additionalProperties":false,"required":["operation","attributes","acceptedAt"],"properties":{"operation":{"title":"added, removed or changed","enum":["added","removed","changed"]},"attributes":{"description":"By path; the first 50.","type":"array","minItems":1,"items":{"$ref":"#/$defs/attribute"}},"acceptedAt":{"description":"When the state was read that it is compared with.","type":"string"},"left":{"description":"How many attributes more there are.","type":"integer","minimum":1},"accepted":{"description":"A hash of what is accepted of the resource.","type":"string"}}},"unjudged":{"description":"A change that no rule judges.","title":"an unjudged record","type":"object","additionalProperties":false,"required":["account","region","kind","id","name","arn","change"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"arn":{"type":"string"},"change":{"$ref":"#/$defs/change"}}},"drift":{"description":"What was compared with the accepted state.","title":"a drift record","type":"object","additionalProperties":false,"required":["compared","unjudgedCount","withoutState","unusable","acceptedNow"],"properties":{"compared":{"description":"Account × region × kind.","type":"integer","minimum":0},"unjudgedCount":{"description":"Resources that differ in what no rule judges.","type":"integer","minimum":0},"withoutState":{"type":"array","items":{"title":"kinds without accepted state","type":"object","additionalProperties":false,"required":["account","regions","kinds"],"properties":{"account":{"$ref":"#/$defs/accountId"},"regions":{"$ref":"#/$defs/regions"},"kinds":{"type":"array","items":{"type":"string"}}}}},"unusable":{"type":"array","items":{"title":"accepted state that cannot be used","type":"object","additionalProperties":false,"required":["account","region","kind","message"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"message":{"type":"string"}}}},"acceptedNow":{"description":"What is accepted of resources of which the last run left a change open.","type":"array","items":{"title":"a resource","type":"object","additionalProperties":false,"required":["account","region","kind","id","accepted","watchedBy"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"},"accepted":{"type":"string"},"watchedBy":{"type":"array","items":{"type":"string"}}}}}}}}}');
// EXTERNAL MODULE: ./build/src/inventory/lines.js
var lines = __webpack_require__(81041);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/shard/part-records.js






/** What a part holds cannot be used: no better than if it were not there. The message is a clause. */
class DamagedPart extends Error {
    name = 'DamagedPart';
}
const problemsOf = (0,schema_problems/* schemaCheck */.un)(schema_part_namespaceObject);
/** A part's text, a line per record. */
function* serializePart(header, content) {
    let records = 0;
    for (const record of recordsOf(header, content)) {
        yield `${(0,json/* toJson */.aB)(record)}\n`;
        records += 1;
    }
    yield `${JSON.stringify({ end: { records } })}\n`;
}
function* recordsOf(header, { scan, present, sealed }) {
    yield { header };
    for (const account of scan.accounts)
        yield { account };
    for (const complete of scan.coverage.complete)
        yield { complete };
    for (const gap of scan.coverage.gaps)
        yield { gap };
    for (const unused of scan.coverage.unused ?? [])
        yield { unused };
    for (const [kind, count] of Object.entries(scan.resources))
        yield { resources: { kind, count } };
    for (const outcome of scan.outcomes)
        yield { outcome };
    for (const violation of scan.violations)
        yield { violation };
    for (const shared of scan.shared.resources)
        yield { shared };
    for (const hinge of scan.shared.hinges)
        yield { hinge };
    for (const looked of scan.sensitive.looked)
        yield { looked };
    for (const sensitive of scan.sensitive.held)
        yield { sensitive };
    const { unjudged, ...drift } = scan.drift;
    for (const one of unjudged)
        yield { unjudged: one };
    if (drift.compared > 0 || drift.withoutState.length + drift.unusable.length > 0)
        yield { drift };
    for (const place of present)
        yield { present: place };
    for (const one of sealed)
        yield { sealed: one };
}
/**
 * The records of a part in their order, the header first and `end` last, one at a time. Throws DamagedPart where
 * anything is missing or wrong, and a UserError for a part in another version's format.
 */
async function* readRecords(path) {
    let records = 0;
    let ended = false;
    for await (const text of partLines(path)) {
        if (ended)
            throw new DamagedPart('it continues after its end');
        const record = parse(path, text, records + 1);
        if ((records === 0) !== (record.header !== undefined)) {
            throw new DamagedPart(records === 0 ? 'it does not start with a header' : 'it has a second header');
        }
        ended = record.end !== undefined;
        if (record.end !== undefined && record.end.records !== records) {
            throw new DamagedPart(`it should have ${record.end.records} lines before its end and has ${records}`);
        }
        yield { record, text };
        records += 1;
    }
    if (!ended)
        throw new DamagedPart('it breaks off before its end');
}
async function* partLines(path) {
    try {
        yield* (0,lines/* linesOf */.D)(path, 'part');
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? new DamagedPart(error.message) : error;
    }
}
function parse(path, text, line) {
    const record = jsonOf(text, line);
    const header = line === 1 ? record?.header : undefined;
    if (typeof header?.schema === 'number' && header.schema !== PART_SCHEMA) {
        throw new errors/* UserError */.yo(`${path}: received a part in format ${(0,schema_problems/* show */.WU)(header.schema)}, expected ${PART_SCHEMA}; let one version of Cloud Baseline do all jobs of a run.`);
    }
    const [problem] = problemsOf(record);
    if (problem !== undefined)
        throw new DamagedPart(`line ${line}: ${problem.message.replace(/\.$/, '')}`);
    return record;
}
function jsonOf(text, line) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        const why = error instanceof json/* TooDeepError */.Fd ? `: ${error.message}` : ' is not JSON';
        throw new DamagedPart(`line ${line}${why}`);
    }
}

;// CONCATENATED MODULE: ./build/src/shard/part-file.js









const PART_FILE = /^part-(\d{1,3})-of-(\d{1,3})\.ndjson\.gz$/;
/** The shard that a part's file names. */
function shardOfFile(path) {
    const [, number, of] = PART_FILE.exec((0,external_node_path_.basename)(path)) ?? [];
    return { number: Number(number), of: Number(of) };
}
/** What the part of a shard says of itself. */
function headerFor({ plan, digest }, shard) {
    return {
        schema: PART_SCHEMA,
        version: version/* VERSION */.x,
        workflow: plan.workflow,
        plan: digest,
        shard,
        accounts: (0,shard_plan/* accountsOf */.s1)(plan, shard.number).map(({ id }) => id),
    };
}
/** Writes the part of a shard whole or not at all. Throws a UserError where the folder cannot be written. */
async function writePart(directory, known, shard, content, outgoing) {
    const name = `part-${(0,model_mode/* shardName */.Az)(shard)}.ndjson.gz`;
    const path = (0,external_node_path_.join)(directory, name);
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        const lines = serializePart(headerFor(known, shard), content);
        await (0,write_whole/* writeWhole */.f)(path, outgoing.to(name).parts(lines), { gzip: true });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The part cannot be written to ${path}: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}

// EXTERNAL MODULE: ./build/src/sensitive/masked-account.js
var masked_account = __webpack_require__(35599);
// EXTERNAL MODULE: ./build/src/text/seal.js
var seal = __webpack_require__(72860);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
;// CONCATENATED MODULE: ./build/src/shard/sealed-originals.js



/** Of one sealed text: a line of a part is not to grow with what was found. */
const MOST_TOGETHER = 500;
/**
 * What was masked in names and tags of what was found, by what stands for it, sealed with the key that all jobs were given: who
 * merges asks the cloud by it who did it, and knows where routes lead. Names that the exceptions give are among it, of which
 * nothing may have been found: the merge writes the exceptions, and has not read what is called so.
 */
function sealedOriginals({ scan, exceptions }, privacy, { digest }, key) {
    const found = foundIn(scan).flatMap(textsOf).flatMap(standsIn);
    const given = standsIn(JSON.stringify(privacy.value(exceptions))).filter(masked_text/* isHiddenName */.sg);
    const known = new Map();
    for (const stand of [...found, ...given]) {
        const was = privacy.original(stand);
        if (was !== stand)
            known.set(stand, was);
    }
    const all = [...known];
    return Array.from({ length: Math.ceil(all.length / MOST_TOGETHER) }, (_, index) => {
        const some = all.slice(index * MOST_TOGETHER, (index + 1) * MOST_TOGETHER);
        return (0,seal/* seal */.o)(JSON.stringify(Object.fromEntries(some)), sealing(digest, key));
    });
}
/** The same again. Throws DamagedPart where any of it cannot be opened. */
function openedOriginals(sealed, { digest }, key) {
    const known = sealed.flatMap((one) => {
        const text = (0,seal/* unseal */.D)(one, sealing(digest, key));
        if (text === null)
            throw new DamagedPart('what is sealed in it cannot be opened with privacy-key: it was changed, or its job had another key');
        // Nobody else could have written it.
        return Object.entries(JSON.parse(text));
    });
    return new Map(known);
}
function standsIn(text) {
    return (0,masked_text/* maskedSpans */.r$)(text).map(({ start, end }) => text.slice(start, end));
}
function sealing(salt, secret) {
    return { secret, salt, what: 'part' };
}
function foundIn({ violations, shared }) {
    const hanging = shared.hinges.flatMap(({ ifUsed }) => (typeof ifUsed === 'object' ? ifUsed : []));
    return [...violations, ...hanging];
}
function textsOf({ id, name, tags = {} }) {
    return [id, name, ...Object.entries(tags).flat()];
}

// EXTERNAL MODULE: ./build/src/run/read.js + 11 modules
var read = __webpack_require__(65069);
;// CONCATENATED MODULE: ./build/src/run/jobs/collect.js








/** plan.json → collect → evaluate → a part. What is wrong in the accounts fails the merge, not this. */
async function collectShard(job, shard) {
    const { settings, known, presence, outgoing } = job;
    const accounts = (0,shard_plan/* accountsOf */.s1)(known.plan, shard.number);
    const organisation = (0,shard_plan/* organisationOf */.gu)(known.plan);
    const { scan, unwritten } = await job.host.logger.group(`Reading AWS, shard ${(0,model_mode/* shardText */.eG)(shard)}`, () => (0,read/* readAndEvaluate */.H)(job, {
        inventory: `inventory-${(0,model_mode/* shardName */.Az)(shard)}.ndjson.gz`,
        found: accounts.map(shard_plan/* identityOf */.cu),
        gaps: known.plan.gaps,
        leftOut: known.plan.leftOut,
        ...(organisation && { organisation }),
        part: { ...shard, plan: known.digest },
        told: known.plan.privacy.told ?? {},
    }));
    const { coverage } = scan;
    // What rules found is masked already: gaps repeat what AWS says, and accounts were told by their names until now.
    const masked = {
        ...scan,
        accounts: scan.accounts.map((one) => (0,masked_account/* maskedAccount */.v)(one, job.privacy)),
        coverage: { ...coverage, gaps: job.privacy.value(coverage.gaps) },
    };
    const { privacyKey } = settings;
    const { entries } = job.exceptions;
    const sealed = privacyKey === null ? [] : sealedOriginals({ scan, exceptions: entries }, job.privacy, known, privacyKey);
    const content = { scan: masked, present: presence.seen(), sealed };
    await writePart(settings.reportDir, known, shard, content, outgoing);
    const resources = Object.values(scan.resources).reduce((sum, number) => sum + number, 0);
    const gaps = (0,text_words/* count */.U9)((0,gap_causes/* numberOfGaps */._w)(scan.coverage.gaps), 'gap');
    return {
        outgoing,
        outputs: {},
        failure: unwritten.join(' ') || null,
        line: `Shard ${(0,model_mode/* shardText */.eG)(shard)}: ${(0,text_words/* count */.U9)(accounts.length, 'account')}, ${(0,text_words/* count */.U9)(resources, 'resource')}, ${gaps}. The merge reports.`,
    };
}

// EXTERNAL MODULE: ./build/src/evaluate/scan.js + 10 modules
var evaluate_scan = __webpack_require__(55495);
// EXTERNAL MODULE: ./build/src/text/shared-texts.js
var shared_texts = __webpack_require__(14877);
// EXTERNAL MODULE: ./build/src/shard/find-files.js
var find_files = __webpack_require__(40177);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/model/change.js
var change = __webpack_require__(54535);
// EXTERNAL MODULE: ./build/src/evaluate/data-tally.js
var data_tally = __webpack_require__(92934);
// EXTERNAL MODULE: ./build/src/evaluate/in-order.js
var in_order = __webpack_require__(10351);
// EXTERNAL MODULE: ./build/src/evaluate/drift-tally.js
var drift_tally = __webpack_require__(48289);
// EXTERNAL MODULE: ./build/src/model/data-map.js
var data_map = __webpack_require__(34212);
// EXTERNAL MODULE: ./build/src/evaluate/shared-tally.js
var shared_tally = __webpack_require__(8691);
// EXTERNAL MODULE: ./build/src/model/shared.js
var shared = __webpack_require__(44230);
;// CONCATENATED MODULE: ./build/src/shard/merge.js









const NOTHING_FOUND = {
    scan: {
        accounts: [],
        leftOut: [],
        coverage: { complete: [], gaps: [], unused: [] },
        resources: {},
        outcomes: [],
        violations: [],
        shared: shared/* NOTHING_SHARED */.M,
        drift: change/* NO_DRIFT */.o0,
        sensitive: data_map/* NOTHING_LOOKED_THROUGH */.p,
    },
    present: [],
    sealed: [],
};
/**
 * What parts of different accounts found together. In which order they come and whether some were merged before makes
 * no difference, and what all parts give is what one run over all accounts would have found.
 */
function mergeParts(parts) {
    const scans = parts.map(({ scan }) => scan);
    const resources = new Map();
    for (const scan of scans) {
        for (const [kind, count] of Object.entries(scan.resources))
            resources.set(kind, (resources.get(kind) ?? 0) + count);
    }
    const shared = new shared_tally/* SharedTally */._H();
    const gaps = new gap_causes/* GapTally */.Jb();
    const drift = new drift_tally/* DriftTally */.c();
    const sensitive = new data_tally/* DataTally */.L();
    for (const scan of scans) {
        shared.add(scan.shared);
        drift.add(scan.drift);
        sensitive.add(scan.sensitive);
        gaps.merge(scan.coverage.gaps);
    }
    return {
        scan: (0,in_order/* inOrder */.a)({
            accounts: scans.flatMap(({ accounts }) => accounts),
            leftOut: scans.flatMap(({ leftOut }) => leftOut),
            coverage: {
                complete: scans.flatMap(({ coverage }) => coverage.complete),
                gaps: gaps.result(),
                unused: scans.flatMap(({ coverage }) => coverage.unused ?? []),
            },
            resources: Object.fromEntries(resources),
            outcomes: scans.flatMap(({ outcomes }) => outcomes),
            violations: scans.flatMap(({ violations }) => violations),
            shared: shared.result(),
            drift: drift.result(),
            sensitive: sensitive.result(),
        }),
        present: parts.flatMap(({ present }) => present).toSorted((a, b) => (0,compare/* compareText */.n)(keyOf(a), keyOf(b))),
        sealed: parts.flatMap(({ sealed }) => sealed),
    };
}
function keyOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
}

;// CONCATENATED MODULE: ./build/src/shard/part-checks.js


/**
 * What the lines of a part say about each other. One that somebody has edited, or that a faulty disk gave back, may be
 * well-formed line by line and whole by their number, and would still resolve what is violated.
 */
class PartChecks {
    #seen = new Set();
    #accounts = new Set();
    /** Accounts that something is said of. */
    #mentioned = new Set();
    /** Violations by account and rule. */
    #violations = new Map();
    /** Violations of which no outcome has come yet. */
    #early = new Map();
    #resources = new Map();
    /** Of these, those that were looked through. */
    #looked = new Map();
    /** Resources by kind and class, in all places. */
    #sensitive = new Map();
    /** Resources by kind, in places where all of them were read. */
    #complete = new Map();
    /** Throws DamagedPart for a line that contradicts an earlier one. */
    add(record, text) {
        this.#refuseDoubled(record, text);
        const { account, complete, resources, looked, sensitive, outcome, violation } = record;
        if (account !== undefined)
            this.#accounts.add(account.id);
        if (resources !== undefined)
            this.#resources.set(resources.kind, resources.count);
        if (looked !== undefined)
            this.#looked.set(looked.kind, looked.resources);
        if (sensitive !== undefined)
            this.#addSensitive(sensitive);
        if (complete !== undefined) {
            this.#mentioned.add(complete.account);
            this.#complete.set(complete.kind, (this.#complete.get(complete.kind) ?? 0) + complete.count);
        }
        if (outcome !== undefined) {
            const { rule, account: of, regions, incomplete, violations } = outcome;
            this.#mentioned.add(of);
            if (!incomplete.every((region) => regions.includes(region)))
                throw new DamagedPart(`it knows less of ${rule} in account ${of} than it was evaluated in`);
            const key = part_checks_keyOf(outcome);
            this.#violations.set(key, { counted: violations, listed: this.#early.get(key) ?? 0 });
        }
        if (violation === undefined)
            return;
        const key = part_checks_keyOf(violation);
        const counted = this.#violations.get(key);
        if (counted === undefined)
            this.#early.set(key, (this.#early.get(key) ?? 0) + 1);
        else
            counted.listed += 1;
    }
    /** To be called after the last line. Throws DamagedPart. */
    finish() {
        for (const account of this.#mentioned) {
            if (!this.#accounts.has(account))
                throw new DamagedPart(`it says something about account ${account} without describing it`);
        }
        for (const key of this.#early.keys()) {
            if (!this.#violations.has(key))
                throw new DamagedPart(`it lists violations of ${nameOf(key)} without saying how many there are`);
        }
        for (const [key, { counted, listed }] of this.#violations) {
            if (counted !== listed)
                throw new DamagedPart(`it counts ${(0,text_words/* count */.U9)(counted, 'violation')} of ${nameOf(key)} and lists ${listed}`);
        }
        this.#checkSensitive();
        for (const [kind, all] of this.#resources)
            this.#checkResources(kind, all);
        for (const kind of this.#complete.keys()) {
            if (!kind.includes('.') && !this.#resources.has(kind))
                this.#checkResources(kind, 0);
        }
    }
    #addSensitive({ account, kind, class: of, resources }) {
        this.#mentioned.add(account);
        const key = `${kind} ${of}`;
        const known = this.#sensitive.get(key);
        this.#sensitive.set(key, { kind, resources: (known?.resources ?? 0) + resources });
    }
    #checkSensitive() {
        for (const [kind, looked] of this.#looked) {
            const all = this.#resources.get(kind) ?? 0;
            if (looked > all)
                throw new DamagedPart(`it counts ${(0,text_words/* count */.U9)(all, 'resource')} of ${kind} and looks through ${looked}`);
        }
        for (const { kind, resources: held } of this.#sensitive.values()) {
            const looked = this.#looked.get(kind) ?? 0;
            if (held > looked)
                throw new DamagedPart(`it looks through ${(0,text_words/* count */.U9)(looked, 'resource')} of ${kind} and finds something in ${held}`);
        }
    }
    /** Fewer may have been read to the end than came: the rest is of places with a gap. */
    #checkResources(kind, all) {
        const read = this.#complete.get(kind) ?? 0;
        if (read > all)
            throw new DamagedPart(`it counts ${(0,text_words/* count */.U9)(all, 'resource')} of ${kind} and reads ${read}`);
    }
    #refuseDoubled(record, text) {
        const key = identityOf(record, text);
        if (key === null)
            return;
        if (this.#seen.has(key))
            throw new DamagedPart(`it says the same twice: ${text.slice(0, 120)}`);
        this.#seen.add(key);
    }
}
/** What there is once in a part; null where the same may be said twice. */
function identityOf(record, text) {
    const { account, complete, gap, resources, looked, sensitive, outcome, violation, drift, unjudged, present, } = record;
    if (account !== undefined)
        return `account ${account.id}`;
    if (complete !== undefined)
        return `complete ${complete.account} ${complete.kind}`;
    if (resources !== undefined)
        return `resources ${resources.kind}`;
    if (looked !== undefined)
        return `looked ${looked.kind}`;
    if (sensitive !== undefined) {
        const { account: of, region, kind, class: name } = sensitive;
        return `sensitive ${of} ${region} ${kind} ${name}`;
    }
    if (outcome !== undefined)
        return `outcome ${part_checks_keyOf(outcome)}`;
    if (violation !== undefined)
        return violation.fingerprint;
    if (drift !== undefined)
        return 'drift';
    return gap === undefined && unjudged === undefined && present === undefined ? null : text;
}
function part_checks_keyOf({ account, rule }) {
    return `${account} ${rule}`;
}
function nameOf(key) {
    const [account = '', rule = ''] = key.split(' ');
    return `${rule} in account ${account}`;
}

;// CONCATENATED MODULE: ./build/src/shard/read-part.js





/**
 * Reads a part. `check` sees the header before anything else is read, and throws where the part does not belong here.
 * Memory follows what was found, not what was read. Throws DamagedPart.
 * @param texts of all parts that are read together
 */
async function readPart(path, texts, check) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let header = null;
    let gathered = new Gathered([], texts);
    for await (const { record, text } of readRecords(path)) {
        hash.update(text).update('\n');
        if (record.header === undefined)
            gathered.add(record, text);
        else {
            header = record.header;
            check(header);
            gathered = new Gathered(header.accounts, texts);
        }
    }
    if (header === null)
        throw new DamagedPart('it is empty');
    return { header, content: gathered.content(), digest: hash.digest('hex') };
}
/** Brings the lines of a part together again. */
class Gathered {
    #expected;
    #texts;
    #accounts = [];
    #complete = [];
    #gaps = [];
    #unused = [];
    #resources = [];
    #outcomes = [];
    #violations = [];
    #shared = [];
    #hinges = [];
    #looked = [];
    #sensitive = [];
    #unjudged = [];
    #present = [];
    #sealed = [];
    #drift = change/* NO_DRIFT */.o0;
    #checks = new PartChecks();
    constructor(expected, texts) {
        this.#expected = new Set(expected);
        this.#texts = texts;
    }
    add(record, text) {
        const { account, complete, gap, unused, resources, outcome, violation, shared, hinge } = record;
        const { looked, sensitive, unjudged, drift, present, sealed } = record;
        this.#checks.add(record, text);
        const ifUsed = typeof hinge?.ifUsed === 'object' ? hinge.ifUsed : undefined;
        const about = account?.id ??
            (complete ?? unused ?? outcome ?? violation ?? ifUsed ?? sensitive ?? unjudged ?? present)?.account;
        if (about !== undefined)
            this.#expect(about);
        for (const { accounts } of gap?.places ?? [])
            accounts.forEach((id) => this.#expect(id));
        for (const one of drift === undefined ? [] : placesIn(drift))
            this.#expect(one.account);
        if (account !== undefined)
            this.#accounts.push(account);
        if (complete !== undefined) {
            const { account: of, kind, regions } = complete;
            this.#complete.push({
                ...complete,
                account: this.#texts.one(of),
                kind: this.#texts.one(kind),
                regions: this.#texts.list(regions),
            });
        }
        if (gap !== undefined) {
            const places = gap.places.map(({ accounts, regions }) => ({
                accounts: accounts.map((id) => this.#texts.one(id)),
                regions: this.#texts.list(regions),
            }));
            this.#gaps.push({ ...gap, places });
        }
        if (unused !== undefined) {
            this.#unused.push({ account: unused.account, regions: this.#texts.list(unused.regions) });
        }
        if (resources !== undefined)
            this.#resources.push([resources.kind, resources.count]);
        if (outcome !== undefined) {
            const { rule, account: of, regions, incomplete } = outcome;
            this.#outcomes.push({
                ...outcome,
                rule: this.#texts.one(rule),
                account: this.#texts.one(of),
                regions: this.#texts.list(regions),
                incomplete: this.#texts.list(incomplete),
            });
        }
        if (violation !== undefined)
            this.#violations.push(violation);
        if (shared !== undefined)
            this.#shared.push(shared);
        if (hinge !== undefined)
            this.#hinges.push(hinge);
        if (looked !== undefined)
            this.#looked.push(looked);
        if (sensitive !== undefined) {
            const { account: of, region, kind } = sensitive;
            const texts = {
                account: this.#texts.one(of),
                region: this.#texts.one(region),
                kind: this.#texts.one(kind),
            };
            this.#sensitive.push({ ...sensitive, ...texts });
        }
        if (unjudged !== undefined)
            this.#unjudged.push(unjudged);
        if (drift !== undefined)
            this.#drift = { ...drift, unjudged: [] };
        if (present !== undefined)
            this.#present.push(present);
        if (sealed !== undefined)
            this.#sealed.push(sealed);
    }
    /** Two parts that speak of one account would count it twice. */
    #expect(account) {
        if (!this.#expected.has(account))
            throw new DamagedPart(`it holds account ${account}, which is not of its shard`);
    }
    /** Throws DamagedPart where the lines contradict each other. */
    content() {
        this.#checks.finish();
        return {
            scan: {
                ...NOTHING_FOUND.scan,
                accounts: this.#accounts,
                coverage: { complete: this.#complete, gaps: this.#gaps, unused: this.#unused },
                resources: Object.fromEntries(this.#resources),
                outcomes: this.#outcomes,
                violations: this.#violations,
                shared: { resources: this.#shared, hinges: this.#hinges },
                drift: { ...this.#drift, unjudged: this.#unjudged },
                sensitive: { held: this.#sensitive, looked: this.#looked },
            },
            present: this.#present,
            sealed: this.#sealed,
        };
    }
}
function placesIn({ withoutState, unusable, acceptedNow, }) {
    return [...withoutState, ...unusable, ...acceptedNow];
}

;// CONCATENATED MODULE: ./build/src/shard/gather-parts.js










/**
 * Reads the parts of the plan from wherever they lie below the folder, one after the other. A shard whose part is not
 * there, or damaged, is missing. Throws a UserError where there is no part at all, a part of something else, or
 * different parts of one shard: each would give a report about something other than this run.
 * @param key with which the jobs sealed what they masked
 */
async function gatherParts(directory, known, key) {
    const paths = await (0,find_files/* findFiles */.l)(directory, PART_FILE);
    if (paths.length === 0 && known.plan.shards > 0) {
        throw new errors/* UserError */.yo(`No part was found in ${directory}, expected ${known.plan.shards}. Jobs with mode: collect write them; bring them to this job as artifacts, into its report-dir.`);
    }
    const whole = new Map();
    const damaged = new Map();
    const texts = new shared_texts/* SharedTexts */.E();
    for (const path of paths) {
        const read = await readOne(path, known, texts, key);
        const { number } = shardOfFile(path);
        if (read instanceof DamagedPart)
            damaged.set(number, `${(0,external_node_path_.basename)(path)} is damaged: ${read.message}.`);
        else
            whole.set(number, onlyOne(whole.get(number), { ...read, path }));
    }
    const missing = [];
    for (let shard = 1; shard <= known.plan.shards; shard += 1) {
        if (whole.has(shard))
            continue;
        const lost = `Shard ${shard} of ${known.plan.shards} left no part: its job failed, was cancelled or did not hand it over.`;
        missing.push({ shard, reason: damaged.get(shard) ?? lost });
    }
    const read = [...whole.values()];
    return {
        contents: read.map(({ content }) => content),
        originals: new Map(read.flatMap(({ originals }) => Array.from(originals))),
        missing,
    };
}
async function readOne(path, known, texts, key) {
    const { of } = shardOfFile(path);
    if (of !== known.plan.shards)
        throw foreign(path, `is one of ${of}`, `${known.plan.shards} in all`);
    try {
        const part = await readPart(path, texts, (header) => checkHeader(path, header, known));
        return { ...part, originals: key === null ? new Map() : openedOriginals(part.content.sealed, known, key) };
    }
    catch (error) {
        if (error instanceof DamagedPart)
            return error;
        throw error;
    }
}
function checkHeader(path, header, known) {
    const expected = headerFor(known, header.shard);
    const { version, workflow, plan, shard } = header;
    if (version !== expected.version)
        throw foreign(path, `is of Cloud Baseline ${(0,schema_problems/* show */.WU)(version)}`, (0,schema_problems/* show */.WU)(expected.version));
    if (workflow !== expected.workflow)
        throw foreign(path, `is of workflow run ${(0,schema_problems/* show */.WU)(workflow)}`, (0,schema_problems/* show */.WU)(expected.workflow));
    if (plan !== expected.plan)
        throw foreign(path, 'was made by another plan', `that of ${known.path}`);
    if ((0,model_mode/* shardText */.eG)(shard) !== (0,model_mode/* shardText */.eG)(shardOfFile(path)))
        throw foreign(path, `holds shard ${(0,model_mode/* shardText */.eG)(shard)}`, 'what its name says');
    if (header.accounts.join() !== expected.accounts.join())
        throw foreign(path, 'read other accounts', `those of ${known.path}`);
}
function foreign(path, is, expected) {
    return new errors/* UserError */.yo(`${path} ${is}, expected ${expected}: it belongs to another run. Start with an empty report-dir, and give merge the parts of its own plan.`);
}
/** Copies of a part do no harm; of two different ones, nobody knows which is right. */
function onlyOne(before, next) {
    if (before === undefined || before.digest === next.digest)
        return next;
    throw new errors/* UserError */.yo(`${before.path} and ${next.path} are different parts of one shard, expected one. Let a job that is repeated replace its artifact.`);
}

// EXTERNAL MODULE: ./build/src/shard/unread.js
var shard_unread = __webpack_require__(97623);
;// CONCATENATED MODULE: ./build/src/run/jobs/merge.js






/** plan.json and parts → what one job over all accounts would have observed. What no part brings is a gap. */
async function mergeShards(job) {
    const { settings, accountRules, known, presence, privacy } = job;
    const { logger } = job.host;
    const { plan } = known;
    const gathered = await gatherParts(settings.reportDir, known, settings.privacyKey);
    for (const { reason } of gathered.missing)
        logger.warning(reason);
    const unread = new evaluate_scan/* Scan */.s(settings, accountRules, presence, privacy);
    unread.leaveOut(plan.leftOut);
    for (const scope of (0,shard_unread/* unreadScopes */.b)(plan, gathered))
        unread.add(scope);
    const merged = mergeParts([...gathered.contents, { ...NOTHING_FOUND, scan: unread.finish() }]);
    privacy.recall(gathered.originals);
    // Parts hold masks of names that the plan, as it was opened, has as they are.
    const scan = { ...merged.scan, accounts: (0,shard_plan/* namedAsPlanned */.mS)(merged.scan.accounts, plan) };
    for (const place of merged.present)
        presence.saw(place);
    const parts = `${gathered.contents.length} of ${(0,text_words/* count */.U9)(plan.shards, 'part')}`;
    logger.info(`Merged ${parts}: ${(0,text_words/* count */.U9)(scan.accounts.length, 'account')}.`);
    return { scan, unwritten: [] };
}

// EXTERNAL MODULE: ./build/src/accounts/region-pattern.js
var region_pattern = __webpack_require__(57187);
// EXTERNAL MODULE: ./build/src/past/presence.js
var presence = __webpack_require__(16833);
// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
// EXTERNAL MODULE: ./build/src/shard/plan-file.js + 1 modules
var plan_file = __webpack_require__(49607);
// EXTERNAL MODULE: ./build/src/shard/sealed-plan.js
var sealed_plan = __webpack_require__(41242);
;// CONCATENATED MODULE: ./build/src/run/masked-plan.js



/**
 * The plan as others may see it: it lies beside the report.
 * @param key that all jobs were given; null: what is masked stays so for them, too
 */
function maskedPlan(plan, privacy, key) {
    const { accounts, leftOut, gaps, controls } = plan;
    const masked = {
        ...plan,
        accounts: accounts.map((one) => (0,masked_account/* maskedAccount */.v)(one, privacy)),
        leftOut: leftOut.map((one) => (0,masked_account/* maskedAccount */.v)(one, privacy)),
        gaps: privacy.value(gaps),
        ...(controls && { controls: { ...controls, policies: maskedPolicies(controls.policies, privacy) } }),
    };
    if (key !== null)
        return (0,sealed_plan/* sealedPlan */.e)(plan, masked, key);
    return { ...masked, privacy: { ...plan.privacy, told: toldOf(accounts, privacy) } };
}
/** Jobs without the key find masks in the names, which do not tell how certain they are. */
function toldOf(accounts, { detector, fingerprints, redact }) {
    if (redact === 'off')
        return {};
    const found = accounts.flatMap(({ name }) => detector.inValue({ name }));
    return Object.fromEntries(found.map(({ class: of, text, form, confidence }) => [fingerprints.of(of, text), { form, confidence }]));
}
/**
 * Whatever cannot be told any more where a mask stands decides nothing: see control-policy.ts. With `strict` nothing of them
 * stands there in the open: they name resources that nobody has read yet.
 */
function maskedPolicies(policies, privacy) {
    const masked = Object.entries(policies).map(([id, text]) => [
        id,
        text === null || privacy.redact === 'strict' ? null : maskedDocument(text, privacy),
    ]);
    return Object.fromEntries(masked);
}
function maskedDocument(text, privacy) {
    const document = parsed(text);
    if (document === undefined)
        return privacy.text(text);
    const masked = privacy.value(document);
    return masked === document ? text : JSON.stringify(masked);
}
/** Undefined: it is no JSON, or none that anybody reads. */
function parsed(text) {
    try {
        return (0,json/* parseJson */.qF)(text, json/* LEVELS_OF_DOCUMENT */.wO);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/evaluate/settle.js
var settle = __webpack_require__(75958);
// EXTERNAL MODULE: ./build/src/past/pseudonyms/veil.js + 3 modules
var pseudonyms_veil = __webpack_require__(29957);
// EXTERNAL MODULE: ./build/src/run/target-secrets.js
var target_secrets = __webpack_require__(22846);
;// CONCATENATED MODULE: ./build/src/run/unveil.js



/** What is known of the past once the accounts were read, and how it is stored: see past/pseudonyms. */
function unveil(job, { scan }) {
    const { settings, loaded, presence, hidesIds } = job;
    const { accounts, leftOut, violations } = (0,settle/* settle */.G)(scan);
    const veil = (0,pseudonyms_veil/* veilOf */.W)({
        accounts: [...settings.accounts, ...[...accounts, ...leftOut].map(({ id }) => id)],
        resources: [...presence.seen(), ...violations],
        secrets: (0,target_secrets/* ledgerSecrets */.L)(settings),
    }, loaded.status === 'loaded' ? loaded.history.salt : undefined, hidesIds, (0,target_secrets/* keySecrets */.P)(settings));
    return { ...job, veil, loaded: revealed(loaded, veil) };
}
/** The same for a job that knows no more than which accounts there are. */
function revealedAccounts({ loaded, settings }, accounts) {
    const known = { accounts: accounts.map(({ id }) => id), resources: [], secrets: (0,target_secrets/* ledgerSecrets */.L)(settings) };
    return revealed(loaded, (0,pseudonyms_veil/* veilOf */.W)(known, undefined, false, (0,target_secrets/* keySecrets */.P)(settings)));
}
function revealed(loaded, veil) {
    return loaded.status === 'loaded' ? { ...loaded, history: veil.reveal(loaded.history) } : loaded;
}

;// CONCATENATED MODULE: ./build/src/run/jobs/plan.js














/** settings → accounts → plan.json, which all other jobs of the run work by. */
async function planShards(job, wished) {
    const { settings, host, outgoing } = job;
    if (settings.redact === 'strict' && settings.privacyKey === null)
        throw new errors/* UserError */.yo(WITHOUT_KEY);
    const { logger, now, environment } = host;
    const kinds = (0,needed_kinds/* neededKinds */.L)(job.accountRules.all);
    const found = await clouds/* CLOUD */.OZ.findAccounts({ ...(0,prologue/* collectRequest */.en)(job), kinds: (0,needed_kinds/* kindsToRead */.n)(job.accountRules.all, settings) }, { logger, signal: (0,read/* readingSignal */.f)(job), now, environment });
    (0,masked_account/* meetAccounts */.K)([...found.accounts, ...found.leftOut], job.privacy);
    const loaded = revealedAccounts(job, found.accounts);
    const salt = loaded.status === 'loaded' ? loaded.history.salt : undefined;
    for (const { message } of found.gaps)
        logger.warning(message);
    const plan = (0,shard_plan/* makePlan */.Cs)({
        ...found,
        version: version/* VERSION */.x,
        workflow: host.workflowRun,
        at: job.startedAt.toISOString(),
        agreed: job.agreed,
        watched: (0,presence/* openResources */.YK)(loaded),
        ...(salt === undefined ? {} : { salt }),
        privacy: job.planned,
        sizes: loaded.status === 'loaded' ? loaded.history.sizes : {},
        unknown: sizeOfUnknown(settings, kinds),
        wished,
    });
    await (0,plan_file/* writePlan */.pD)(settings.reportDir, maskedPlan(plan, job.privacy, settings.privacyKey), outgoing);
    return {
        outgoing,
        failure: null,
        outputs: { matrix: (0,shard_plan/* matrixOf */.lQ)(plan) },
        line: `Planned ${(0,text_words/* count */.U9)(plan.shards, 'shard')} for ${(0,text_words/* count */.U9)(plan.accounts.length, 'account')}.`,
    };
}
const WITHOUT_KEY = 'privacy-key: received none, expected a secret with redact: strict in a run that is divided: what accounts and organisational units are called goes from job to job in plan.json, sealed with it. Set the same in all jobs.';
/** Regions that are enabled in an account where nobody chose any (AWS General Reference, 2026). */
const USUAL_REGIONS = 17;
/** An account with nothing in it: each kind is listed in each region all the same. Properties of kinds cost no listing. */
function sizeOfUnknown({ regions }, needs) {
    const kinds = needs.filter((need) => !need.includes('.')).length;
    const named = (0,region_pattern/* patternsIn */.fv)(regions);
    const number = named.length > 0 && named.every(region_pattern/* isRegionCode */.qg) ? named.length : USUAL_REGIONS;
    return { listings: number * kinds, resources: 0 };
}

;// CONCATENATED MODULE: ./build/src/run/jobs/whole.js


/** All accounts in one job. */
async function readWhole(job) {
    const { logger } = job.host;
    logger.info(`Checking ${(0,text_words/* count */.U9)(job.rules.length, 'rule')}.`);
    const title = job.saved === null ? 'Reading AWS' : 'Reading the inventory';
    return logger.group(title, () => (0,read/* readAndEvaluate */.H)(job));
}

;// CONCATENATED MODULE: ./build/src/run/run.js















/**
 * The whole job, as the mode says: one job reads everything, or a plan divides the accounts among jobs that collect, and
 * a merge puts together what they saw. Throws a UserError for what the user has to mend before anything can be read;
 * faults of AWS or of a target of alerts are results.
 */
async function runJob(settings, host) {
    return withHeartbeat(settings, host, async () => {
        for (const note of settings.notes)
            host.logger.info(note);
        checkNetwork(settings, host.environment);
        await (0,prologue/* clearLeftovers */.eZ)(settings);
        const result = await doJob(settings, host);
        await host.publish(result);
        // After the report itself, which is long: here a terminal ends.
        if ('view' in result)
            logWhere(result.view, host);
        for (const sentence of result.outgoing.sentences())
            host.logger.warning(sentence);
        return result;
    });
}
/** Rules, history and what to watch for; then collect → derive → evaluate, here or in the jobs that a merge follows. */
async function doJob(settings, host) {
    const { mode } = settings;
    if (mode.name === 'preview') {
        // Loaded only now: scans have no use for it.
        const { previewPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(5698), __webpack_require__.e(6679), __webpack_require__.e(5593), __webpack_require__.e(1528)]).then(__webpack_require__.bind(__webpack_require__, 21528));
        return previewPullRequest(settings, host);
    }
    if (mode.name === 'plan')
        return planShards(await (0,prologue/* beginJob */.Nc)(settings, host), mode.shards);
    if (mode.name === 'collect')
        return collectShard(await (0,prologue/* resumeJob */.ZU)(settings, host), mode.shard);
    if (mode.name === 'merge') {
        const job = await (0,prologue/* resumeJob */.ZU)(settings, host);
        return report(job, await mergeShards(job));
    }
    const job = await (0,prologue/* beginJob */.Nc)(settings, host);
    return report(job, await readWhole(job));
}
/**
 * Compare → ask who did it → alert → send → report. People are paged before anything else is sent, and both before the
 * reports are written, so that these can say what became of it. The history is saved as soon as the alerts are sent.
 */
async function report(veiled, observed) {
    // Loaded only now: the first request does not wait for what is done about the results.
    const [{ sendAlerts }, { keepIssues }, { sendGoods }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5593), __webpack_require__.e(3792)]).then(__webpack_require__.bind(__webpack_require__, 33792)),
        Promise.all(/* import() */[__webpack_require__.e(5698), __webpack_require__.e(5030)]).then(__webpack_require__.bind(__webpack_require__, 95030)),
        __webpack_require__.e(/* import() */ 2820).then(__webpack_require__.bind(__webpack_require__, 42820)),
    ]);
    const job = unveil(veiled, observed);
    const { outgoing } = job;
    const { logger } = job.host;
    const run = (0,mask_run/* maskedRun */.F)(await attribute((0,describe_run/* describeRun */.v)(job, observed, (0,load_frameworks/* loadFrameworks */.A)()), job), job.privacy);
    const warn = (warning) => {
        if (job.host.publishesWarnings !== true)
            logger.warning(warning);
    };
    for (const warning of run.warnings)
        warn(warning);
    const { alerts, unsaved, leftOut, keep } = await sendAlerts(run, job);
    // A cache is nothing to rely on: it may not even be the user's wish. What was asked for has to be kept.
    const isProblem = unsaved !== null && job.memory.isVital;
    const problems = [...(isProblem ? [unsaved] : []), ...observed.unwritten];
    const isNote = unsaved !== null && !isProblem && unsaved !== run.past.message;
    const notes = [...(isNote ? [unsaved] : []), ...(leftOut === null ? [] : [leftOut])];
    for (const note of notes)
        warn(note);
    const whole = notes.length === 0 ? run : { ...run, warnings: [...run.warnings, ...notes] };
    const found = viewOf(whole, alerts, problems);
    const ofIssues = await keepIssues(found, job);
    for (const warning of ofIssues)
        warn(warning);
    const known = withWarnings(found, ofIssues);
    const { view, sentences } = await writeReports(withSends(known, await sendGoods(known, job, keep)), outgoing);
    for (const sentence of sentences)
        logger.warning(sentence);
    return { view, failure: view.failure, outgoing };
}
function logWhere({ missing, run }, { logger }) {
    if (missing.length > 0)
        return;
    logger.info(`The report is in ${run.settings.reportDir}: ${file_names/* PAGE_FILE */.x} for people, ${file_names/* RESULT_FILE */.F} for programs.`);
}


/***/ })

};
