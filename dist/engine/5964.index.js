export const id = 5964;
export const ids = [5964];
export const modules = {

/***/ 24392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptWords),
/* harmony export */   t: () => (/* binding */ keepsRegion)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);
/* harmony import */ var _region_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57187);




/**
 * Whether what is read in the region stays on the runner.
 * @param patterns as meansRegion takes them, but that none means none, and `global` stands for the account as a whole
 */
function keepsRegion(patterns, region) {
    if (region === _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j)
        return patterns.includes(_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j);
    const ofRegions = patterns.filter((pattern) => pattern !== _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j);
    // What could not be read of any region holds no resources.
    return region !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz && ofRegions.length > 0 && (0,_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meansRegion */ .X5)(ofRegions, region);
}
/** `eu-central-1`, `global and all regions but us-*`: what the patterns stand for, of which there is one or more. */
function keptWords(patterns) {
    const taken = (0,_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsIn */ .fv)(patterns);
    const regions = taken.filter((pattern) => pattern !== _model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j);
    const names = [
        ...(taken.includes(_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j) ? [_model_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_REGION */ .j] : []),
        ...regions.map((pattern) => (pattern === '*' ? 'all regions' : pattern)),
    ];
    const out = (0,_region_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOut */ .IM)(patterns);
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(names)}${out.length === 0 ? '' : ` but ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(out)}`}`;
}


/***/ }),

/***/ 95964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyDataCommand: () => (/* binding */ policyDataCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/markdown/markdown.js
var markdown = __webpack_require__(64599);
// EXTERNAL MODULE: ./build/src/model/mode.js
var model_mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/accounts/kept-regions.js
var kept_regions = __webpack_require__(24392);
// EXTERNAL MODULE: ./build/src/inventory/kept-back.js
var kept_back = __webpack_require__(19434);
// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(62880);
;// CONCATENATED MODULE: ./build/src/run/data-flows/data-flow.js
const ARTIFACT = {
    to: 'whoever may read the repository, where a step uploads the report folder',
    where: 'the disk of the runner, then GitHub',
    kept: 'retention-days of the step that uploads it; 90 days where it says nothing',
    happens: 'perhaps',
    by: 'a step of the workflow that uploads the report folder',
};
/** A file of the report folder: it stays on the runner unless the workflow uploads it. */
function fileFlow(what, holds, kept) {
    return { what, holds, ...ARTIFACT, ...(kept === undefined ? {} : { kept }) };
}
/** What a job or the next run needs to mask alike, as the end of a list; nothing where the settings have it. */
function keyOf({ privacyKey }) {
    return privacyKey === null ? ', and where privacy-key is not set the key of the fingerprints' : '';
}
/** What findings hold. */
function findingsOf({ attribution }) {
    const who = attribution ? ', and who made a change' : '';
    return `findings (accounts, regions, ids and names of resources, evidence such as addresses and ports${who})`;
}

;// CONCATENATED MODULE: ./build/src/run/data-flows/files.js






/** Of the formats that hold something else than findings. */
const HOLDS = {
    metrics: 'numbers, with ids and names of accounts, regions and rules',
    'ecs-changes': 'what differs from the accepted state: resources, and values before and after',
};
const RESOURCES = 'every resource that was read, with its tags; of user data hash and length alone';
/** The files of the report folder that a job writes by its mode, and the inventory that stays beside it. */
function fileFlows(settings) {
    const { mode } = settings;
    return [
        ...((0,model_mode/* reports */.uE)(mode) ? reportFlows(settings) : []),
        ...(mode.name === 'run' || mode.name === 'collect' ? inventoryFlows(settings) : []),
        ...handedOn(settings),
    ];
}
function reportFlows(settings) {
    const findings = findingsOf(settings);
    const written = formats/* FORMATS */.h.filter(({ name, always }) => always === true || settings.formats.includes(name));
    return [
        ...written.map(({ name, file }) => fileFlow(file, HOLDS[name] ?? findings)),
        fileFlow('pagerduty.ndjson and the like, one for each target', 'what was sent there, without keys, addresses and secrets'),
    ];
}
function inventoryFlows({ dataRegion, inventory, mode, reportDir }) {
    const isKept = dataRegion.length > 0 && inventory.length === 0;
    return [
        fileFlow(mode.name === 'collect' ? `inventory-${(0,model_mode/* shardName */.Az)(mode.shard)}.ndjson.gz` : 'inventory.ndjson.gz', `${RESOURCES}${dataRegion.length === 0 ? '' : `; nothing of ${(0,kept_regions/* keptWords */.G)(dataRegion)}`}`, 'as the others; a few days are enough, since the next run writes it anew'),
        {
            what: 'inventory of data-region',
            to: 'whoever may read the disk of the runner',
            holds: RESOURCES,
            where: `the runner that reads, in ${(0,external_node_path_.basename)((0,kept_back/* keptFolder */.H)(reportDir))} beside the report folder`,
            kept: 'until the next run there writes it anew or somebody deletes it; as long as the job on a runner that is thrown away after it',
            happens: isKept ? 'yes' : 'no',
            by: 'data-region',
        },
    ];
}
const FOR_THE_RUN = 'as the others; a day is enough, since the last job of the run reads them';
/** What a job leaves for the jobs of the same run that follow it. */
function handedOn(settings) {
    const { mode } = settings;
    if (mode.name === 'plan') {
        const holds = `accounts, resources with open findings, the organisation's policies${keyOf(settings)}`;
        return [fileFlow('plan.json', holds, FOR_THE_RUN)];
    }
    if (mode.name !== 'collect')
        return [];
    const holds = `${findingsOf({ attribution: false })}, numbers of resources, ids of what other accounts share, what was read and what was not`;
    return [fileFlow(`part-${(0,model_mode/* shardName */.Az)(mode.shard)}.ndjson.gz`, holds, FOR_THE_RUN)];
}

;// CONCATENATED MODULE: ./build/src/run/data-flows/github.js


const READERS = 'whoever may read the repository';
/** What GitHub is given beside the files, and what is kept for the next run. */
function githubFlows(settings) {
    return [
        {
            what: 'log, job summary, annotations and outputs',
            to: READERS,
            holds: findingsOf(settings),
            where: 'GitHub, in a workflow',
            kept: 'as long as GitHub keeps the run, 90 days unless the repository says otherwise',
            happens: 'yes',
            by: '',
        },
        ...((0,model_mode/* reports */.uE)(settings.mode) ? reportedFlows(settings) : []),
        {
            what: 'comment on a pull request',
            to: READERS,
            holds: 'what the pull request changes of findings and alerts',
            where: 'GitHub',
            kept: 'with the pull request',
            happens: 'perhaps',
            by: 'a workflow that runs on pull_request',
        },
        {
            what: 'accepted state',
            to: READERS,
            holds: 'the resources that somebody accepted; of user data hash and length alone',
            where: 'the repository; the command accept writes it, no run does',
            kept: 'as long as it is in git, in every commit that has it',
            happens: settings.acceptedState === null ? 'no' : 'yes',
            by: 'accepted-state',
        },
    ];
}
/** What comes of a report. */
function reportedFlows(settings) {
    const findings = findingsOf(settings);
    return [
        {
            what: 'check of the commit',
            to: READERS,
            holds: findings,
            where: 'GitHub',
            kept: 'with the commit',
            happens: settings.checkRun ? 'yes' : 'no',
            by: 'check-run',
        },
        {
            what: 'issues',
            to: READERS,
            holds: findings,
            where: 'GitHub',
            kept: 'until somebody deletes them; they stay when the run is deleted',
            happens: settings.issues === 'off' ? 'no' : 'yes',
            by: 'issues',
        },
        {
            what: 'alerts of code scanning',
            to: 'whoever may write to the repository',
            holds: findings,
            where: 'GitHub',
            kept: 'until they are deleted there',
            happens: 'perhaps',
            by: 'a step of the workflow that uploads findings.sarif',
        },
        historyOf(settings),
    ];
}
/** By the store. */
const HISTORIES = {
    none: { to: 'nobody', where: 'nowhere', kept: 'not at all', happens: 'no' },
    file: {
        to: 'whoever may read the file',
        where: 'the file that history names',
        kept: 'as long as you keep the file',
        happens: 'yes',
    },
    cache: {
        to: 'workflows of the repository',
        where: 'the cache of GitHub Actions',
        kept: 'until no run read it for 7 days',
        happens: 'yes',
    },
    branch: {
        to: READERS,
        where: 'the branch that history names',
        kept: 'as long as the branch is there, in every commit of it',
        happens: 'yes',
    },
};
function historyOf(settings) {
    return {
        what: 'history',
        holds: `findings with ids and names, open alerts, events that receivers did not take, numbers of the last runs${keyOf(settings)}`,
        by: 'history',
        ...HISTORIES[settings.history.store],
    };
}

// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var channels_declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/net/secret-url.js
var secret_url = __webpack_require__(66589);
// EXTERNAL MODULE: ./build/src/send/declared.js + 5 modules
var send_declared = __webpack_require__(99566);
;// CONCATENATED MODULE: ./build/src/run/data-flows/receivers.js




/**
 * PagerDuty's two service regions. Some kinds of data it keeps elsewhere as well, such as logs of its own applications
 * (https://support.pagerduty.com/main/docs/service-regions).
 */
const PAGERDUTY_REGIONS = new Map([
    ['https://events.pagerduty.com', 'the service region US of PagerDuty'],
    ['https://events.eu.pagerduty.com', 'the service region EU of PagerDuty'],
]);
const KEPT = 'as the receiver keeps it, which only its owner knows';
/** Who is paged, told and called. @param isDry whether nothing is sent */
function receiverFlows(settings, isDry) {
    const alerts = `${findingsOf(settings)}; tags where alerts are routed by them`;
    const inputs = settings.inputTargets.map(({ isSet, input, ...target }) => {
        const happens = isDry ? 'no' : isSet ? 'yes' : 'perhaps';
        return { ...targetOf(target, alerts), happens, by: isDry ? 'dry-run' : input };
    });
    const named = settings.targets.map((target) => {
        const by = isDry ? 'dry-run' : target.place;
        return {
            ...targetOf(target, alerts),
            what: `alerts of ${target.name}`,
            happens: isDry ? 'no' : 'yes',
            by,
        };
    });
    return [
        ...inputs,
        ...named,
        ...settings.senders.map((sender) => senderOf(sender, settings, isDry)),
        {
            what: 'heartbeat',
            to: 'your dead man’s switch',
            holds: 'a GET without a word on findings',
            where: 'the address of heartbeat-url',
            kept: 'nothing but that the call came',
            happens: isDry ? 'no' : settings.heartbeatUrl === null ? 'perhaps' : 'yes',
            by: isDry ? 'dry-run' : 'heartbeat-url',
        },
    ];
}
function targetOf({ channel, address }, holds) {
    const declared = channels_declared/* DECLARED */.X.find(({ name }) => name === channel);
    const origin = (0,secret_url/* originOf */.yv)(address[declared?.sentTo ?? ''] ?? null);
    return {
        what: `alerts to ${declared?.label ?? channel}`,
        to: 'whoever the receiver shows them to',
        holds,
        where: PAGERDUTY_REGIONS.get(origin ?? '') ?? origin ?? 'where its address leads, which is a secret',
        kept: KEPT,
    };
}
function senderOf({ name, to, label, address, place }, settings, isDry) {
    const declared = send_declared/* SENDERS_DECLARED */.C.find((one) => one.name === to);
    const sendsEvents = declared !== undefined && 'events' in declared.fields;
    return {
        what: `${sendsEvents ? 'events' : 'metrics'} of ${name}`,
        to: `whoever ${label} shows them to`,
        holds: sendsEvents ? findingsOf(settings) : 'numbers, with ids and names of accounts',
        where: (0,secret_url/* originOf */.yv)(address[declared?.sentTo ?? ''] ?? null) ?? 'where its address leads',
        kept: KEPT,
        happens: isDry ? 'no' : 'yes',
        by: isDry ? 'dry-run' : place,
    };
}

;// CONCATENATED MODULE: ./build/src/run/data-flows/data-flows.js




/**
 * Everything that leaves the machine or is kept, by the settings: what does not happen by them as well, so that nobody has to
 * guess. Of a job of a divided run, what this job writes and sends. docs/privacy.md says the same in general.
 * @param isDry whether nothing is sent
 */
function dataFlows(settings, isDry) {
    const isSaved = settings.inventory.length > 0;
    return [
        {
            what: 'requests to AWS',
            to: 'AWS; its log of calls shows them to whoever may read that',
            holds: 'what is listed and described; none changes anything',
            where: 'the regions that are read',
            kept: 'as your trails keep it',
            happens: isSaved ? 'no' : 'yes',
            by: isSaved ? 'inventory' : '',
        },
        ...githubFlows(settings),
        ...fileFlows(settings),
        ...((0,model_mode/* reports */.uE)(settings.mode) ? receiverFlows(settings, isDry) : []),
    ];
}

// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(57595);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/policy-data.js







/** What becomes of what is sensitive in all of it but the requests to AWS. */
const REDACTED = {
    standard: 'Personal data and secrets that are detected are masked in everything that is written and sent (redact: standard).',
    strict: 'Personal data and secrets that are detected, names, addresses and principals are masked in everything that is written and sent (redact: strict).',
    off: 'Personal data and secrets in what was read leave as they are (redact: off); of user data, hash and length alone.',
};
/** Prints what leaves the machine, to whom and for how long, by the settings: as Markdown, or for programs. */
function policyDataCommand(selection, options) {
    const settings = (0,read_settings/* readSettings */.s)((name) => {
        // Nothing is sent, so that no variable with a secret need be set.
        if (name === 'dry-run')
            return 'true';
        return name === 'rules' ? selection.join('\n') : ((0,cli_options/* inputGiven */.O)(name, options) ?? '');
    }, (0,external_node_path_.resolve)('.'));
    const flows = dataFlows(settings, (0,cli_options/* inputGiven */.O)('dry-run', options) === 'true');
    if (options['json'] === true)
        (0,print/* printJson */.Q2)({ redact: settings.redact, flows }, 2);
    else
        (0,print/* print */.yy)(`${REDACTED[settings.redact]}\n\n${markdownOf(flows)}`);
    return exit/* EXIT */.dc.good;
}
function markdownOf(flows) {
    const rows = flows.map(({ what, to, holds, where, kept, happens, by }) => [
        what,
        to,
        holds,
        where,
        kept,
        by === '' ? happens : (0,markdown/* safe */.gB) `${happens}: ${by}`,
    ]);
    return (0,markdown/* table */.tp)(['what leaves', 'who sees it', 'what it holds', 'where it is', 'for how long', 'by these settings'], rows).source;
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

/***/ 22893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ accountGapCovers),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   cX: () => (/* binding */ DENYING_POLICIES),
/* harmony export */   pC: () => (/* binding */ EDGES),
/* harmony export */   rs: () => (/* binding */ MOST_MESSAGES),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS),
/* harmony export */   xj: () => (/* binding */ reportedGaps)
/* harmony export */ });
/** Why something was not read. */
const GAP_REASONS = [
    'no-credentials',
    'denied',
    'throttled',
    'timeout',
    'cancelled',
    'not-activated',
    'region-disabled',
    'region-unknown',
    'role-not-assumable',
    'malformed',
    'unreachable',
    'not-listed',
    'part-missing',
    'not-held',
    'kept-on-runner',
    'not-decided',
    'error',
];
/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
const EVERYTHING = '*';
/** Kinds of policies that refuse, in AWS's words for them. */
const DENYING_POLICIES = [
    'service control policy',
    'resource control policy',
    'permissions boundary',
    'session policy',
    'VPC endpoint policy',
    'identity-based policy',
];
/** Messages that a cause keeps: a cloud may word a refusal differently for each account, and a few show what it is about. */
const MOST_MESSAGES = 5;
/** Whether the gap says something about this account, region and kind. */
function gapCovers(gap, account, region, kind) {
    return ((gap.account === EVERYTHING || gap.account === account) &&
        (gap.region === EVERYTHING || gap.region === region) &&
        (gap.kind === EVERYTHING || gap.kind === kind));
}
/** The same of a gap whose account is known to be the one. */
function accountGapCovers({ regions, kind: of }, region, kind) {
    return (of === EVERYTHING || of === kind) && (regions.includes(EVERYTHING) || regions.includes(region));
}
/** What is missing for a reason of its own, and not because its kind is. */
const NOT_REPEATED = new Set(['not-listed', 'not-held']);
/**
 * The gaps that people need to hear of: without those in what is worked out of a kind that has a gap of its own, which
 * only repeat it, and without those that are about what other accounts own (see Gap.others).
 */
function reportedGaps(gaps) {
    return gaps.filter(({ partial, reason, kind, others }) => others !== true && (partial !== true || NOT_REPEATED.has(reason) || !kind.includes('.')));
}
/** Stands among the properties of a gap for the edges that they stand for: whoever follows edges misses these. */
const EDGES = 'edges';


/***/ }),

/***/ 24927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   vy: () => (/* binding */ escapeUrl)
/* harmony export */ });
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
    return webAddress(url)?.replaceAll('&', '&amp;') ?? null;
}
/** An http or https address of characters that RFC 3986 allows, all others percent-encoded; null for anything else. */
function webAddress(url) {
    const parsed = parse(url);
    if (parsed === null || parsed.username !== '' || parsed.password !== '')
        return null;
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return null;
    if (parsed.hostname.includes('['))
        return null;
    const { hash } = parsed;
    parsed.hash = '';
    return `${encode(parsed.href)}${hash === '' ? '' : `#${encode(hash.slice(1))}`}`;
}
function encode(part) {
    return part.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-.~_/?:@,;=+&%]/g, percentEncode);
}
function parse(url) {
    return URL.canParse(url) ? new URL(url) : null;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 64599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   aP: () => (/* binding */ box),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gB: () => (/* binding */ safe),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97850);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24927);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12364);




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
function text(value, limit = SENTENCE_LIMIT) {
    return markdown((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value.slice(0, 2 * limit + 2)), limit)));
}
/** Text by a rule's author: its line breaks stay line breaks. */
function prose(value, limit = PROSE_LIMIT) {
    const lines = (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)(value.trim(), limit).split(/\s*\n\s*/);
    return stack(lines.map((line) => text(line, limit)));
}
/** Inline code. Entities inside `<code>` rather than backticks: those have no escape. */
function code(value, limit = SENTENCE_LIMIT) {
    return value === '' ? safe `<em>empty</em>` : safe `<code>${text(value, limit)}</code>`;
}
/** Lines of code in a block of their own. */
function codeBlock(value, limit = 2 * PROSE_LIMIT) {
    const lines = (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)(value.trimEnd(), limit).split(/\r?\n/);
    const shown = lines.map((line) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitCodePoints */ .s)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line), limit)));
    return markdown(`<pre><code>${shown.join('\n')}\n</code></pre>`);
}
/** A link, or the label alone where there is no address that may be linked: http and https only. */
function link(label, url) {
    const address = url === null ? null : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUrl */ .vy)(url);
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
    return markdown(items.map((item) => `- ${oneLine(item)}`).join('\n'));
}
/** @param numbers from this column on there are numbers, which stand to the right */
function table(head, rows, numbers = head.length) {
    const line = (cells) => `| ${cells.map(oneLine).join(' | ')} |`;
    const rule = head.map((_, column) => (column >= numbers ? '---:' : '---')).join(' | ');
    return markdown([line(head), `| ${rule} |`, ...rows.map(line)].join('\n'));
}
/** The blank line after the summary makes GitHub read the body as Markdown. */
function details(summary, body) {
    return markdown(`<details><summary>${oneLine(summary)}</summary>\n\n${body.source}\n\n</details>`);
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
    return typeof part === 'number' ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommas */ .rX)(part) : text(part).source;
}
function oneLine(part) {
    const source = sourceOf(part);
    if (source.includes('\n'))
        throw new Error(`A block cannot stand in a cell, a list item or a title: ${source}`);
    return source;
}


/***/ }),

/***/ 42254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ namedTargets),
/* harmony export */   Bm: () => (/* binding */ checkInputTargets),
/* harmony export */   Zl: () => (/* binding */ inputTargets)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


/**
 * The targets that the inputs give, one for each channel.
 * @param valueOf gives what an input holds, by the input's name; null: it is not set
 * @param isNamed whether the configuration file says which variable holds it: then it is only not set here
 */
function inputTargets(channels, valueOf, isNamed = () => false) {
    return channels.map((channel) => {
        const fields = Object.entries(channel.fields);
        const address = Object.fromEntries(fields.map(([field, { input }]) => [field, valueOf(input)]));
        const input = inputOf(channel);
        const isSet = (address[channel.reachedBy] ?? null) !== null || isNamed(input);
        return { name: channel.name, channel: channel.name, address, input, isSet };
    });
}
/**
 * The targets of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else, and for two targets at one place: each would close what the other
 * opened.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedTargets(written, channels, inputs, environment, isSending) {
    const taken = new Map(inputs.map((target) => [placeOf(target, channels), describe(target)]));
    return written.map((target) => {
        const named = resolve(target, channels, inputs, environment, isSending);
        const place = placeOf(named, channels);
        const other = place === null ? undefined : taken.get(place);
        if (other !== undefined) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`);
        }
        taken.set(place, `targets.${target.name}`);
        return { ...named, place: target.place };
    });
}
/** Refuses what is of no use without an address, and routes to targets of inputs that are not set. */
function checkInputTargets(routes, channels, inputs, isSending) {
    if (!isSending)
        return;
    const unset = inputs.filter(({ isSet }) => !isSet);
    for (const { channel, address, input } of unset) {
        for (const [field, { idle, input: own }] of fieldsOf(channel, channels)) {
            if (idle === undefined || (address[field] ?? null) === null)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${own} is set, but ${input} is not: ${idle}.`);
        }
    }
    for (const { to, place } of routes) {
        for (const name of to) {
            const meant = unset.find((target) => target.name === name);
            if (meant === undefined)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: alerts: ${name} is ${describe(meant)}, which is not set.`);
        }
    }
}
function resolve({ name, channel, keys, place }, channels, inputs, environment, isSending) {
    const ofInput = inputs.find((target) => target.channel === channel)?.address;
    const valueOf = (field, { key, holds, parse }) => {
        const at = `${place}: targets.${name}.${key}`;
        const written = keys[key];
        if (holds === 'value')
            return written === undefined ? (ofInput?.[field] ?? null) : parse(written, at);
        if (written === undefined)
            return null;
        const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(written, environment);
        if (value !== null)
            return parse(value, `${at}: ${written}`);
        if (!isSending)
            return null;
        throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(written, at);
    };
    const address = fieldsOf(channel, channels).map(([field, how]) => [field, valueOf(field, how)]);
    return { name, channel, address: Object.fromEntries(address) };
}
function describe({ input }) {
    return `the target of the input ${input}`;
}
function inputOf({ fields, reachedBy }) {
    const field = fields[reachedBy];
    if (field === undefined)
        throw new Error(`No field is called ${reachedBy}.`);
    return field.input;
}
function fieldsOf(channel, channels) {
    return Object.entries(channels.find(({ name }) => name === channel)?.fields ?? {});
}
/** Tells places apart within a run; null: what the target is reached by is not set. */
function placeOf({ channel, address }, channels) {
    const reachedBy = channels.find(({ name }) => name === channel)?.reachedBy ?? '';
    if ((address[reachedBy] ?? null) === null)
        return null;
    const parts = fieldsOf(channel, channels).filter(([, { isPlace }]) => isPlace);
    return [channel, ...parts.map(([field]) => address[field] ?? '')].join(' ');
}


/***/ }),

/***/ 57595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var clouds_accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/mode.js
var model_mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/settings/alert-targets.js
var alert_targets = __webpack_require__(42254);
// EXTERNAL MODULE: ./build/src/settings/aws-values.js
var aws_values = __webpack_require__(69097);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
;// CONCATENATED MODULE: ./build/src/settings/account-choice.js




/**
 * Which accounts are read and how: inputs win over the configuration file, and what the file says of one account over
 * what is said of all. Throws a UserError for accounts that nothing given could open.
 * @param isSaved whether they come from inventories
 */
function chooseAccounts(inputs, config, isSaved = false) {
    const { accounts } = inputs;
    const choice = {
        ...config,
        ...(accounts === aws_values/* ORGANIZATION */.A_ ? { accounts: [], organization: true } : {}),
        ...(accounts !== aws_values/* ORGANIZATION */.A_ && accounts.length > 0
            ? { accounts, organization: false, excludeAccounts: [] }
            : {}),
        access: clouds_accounts/* ACCOUNTS */.D.access.together(inputs.access, config.access),
        productionAccounts: inputs.productionAccounts,
        withoutProduction: inputs.withoutProduction,
    };
    refuseContradiction(choice);
    // Nobody opens the accounts of an inventory, and it says in which units they are.
    if (isSaved)
        return choice;
    clouds_accounts/* ACCOUNTS */.D.access.check(choice);
    // Whoever asks for single accounts of an organisation need not change the file for it.
    if (!config.organization && !choice.organization)
        refuseWithoutOrganization({ ...config, ...inputs });
    return choice;
}
/** What the file calls production cannot be none at the same time. */
function refuseContradiction(choice) {
    if (!choice.withoutProduction)
        return;
    const named = (0,environment/* productionOfFile */.pW)(choice);
    if (named === undefined)
        return;
    throw new errors/* UserError */.yo(`production-accounts: received "none", but the configuration file calls "${named}" production; take it out there.`);
}
/** Only an organisation has units, and only of an organisation can accounts be excluded. */
function refuseWithoutOrganization(choice) {
    const [excluded] = choice.excludeAccounts;
    if (excluded !== undefined) {
        throw new errors/* UserError */.yo(`exclude-accounts: received "${excluded}" without accounts: organization, expected both; leave the account out of the list instead.`);
    }
    if ((0,environment/* asksForUnits */.NE)(choice)) {
        throw new errors/* UserError */.yo('environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.');
    }
}

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 11 modules
var config_file = __webpack_require__(25925);
// EXTERNAL MODULE: ./build/src/settings/config-inputs.js
var config_inputs = __webpack_require__(34539);
// EXTERNAL MODULE: ./build/src/settings/history-value.js
var history_value = __webpack_require__(25763);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/settings/config-use.js




/**
 * What is given wins over the file. Outside of a workflow nothing is read from or written to a history that only a workflow has:
 * whoever tries the file in a terminal is no scan.
 * @param terminal the environment of a terminal; null: this is a workflow's step
 */
function inputsInUse(inputs, given, terminal) {
    const open = inputs.filter(({ name }) => given(name).trim() === '');
    const overruled = inputs.filter((input) => !open.includes(input) && saysOtherwise(input, given));
    const foreign = open.filter((input) => terminal !== null && isForWorkflows(input, terminal));
    const notes = [
        ...(overruled.length === 0
            ? []
            : [
                `${keysOf(overruled)}: not used, since ${overruled.length === 1 ? 'the input says' : 'inputs say'} otherwise.`,
            ]),
        ...foreign.map((input) => `${keysOf([input])}: not used in a terminal, so no history is kept; the option --history says where.`),
    ];
    return { used: open.filter((input) => !foreign.includes(input)), notes };
}
/** Secrets are not compared. */
function saysOtherwise({ name, text }, given) {
    return (0,config_inputs/* holdsVariable */.nT)(name) || (0,values/* parseList */.E1)(given(name)).join('\n') !== (0,values/* parseList */.E1)(text).join('\n');
}
function isForWorkflows({ name, text }, environment) {
    if (name !== 'history')
        return false;
    return text === 'cache' || (text.startsWith(history_value/* BRANCH */.d) && !environment['GITHUB_REPOSITORY']);
}
function keysOf(inputs) {
    return (0,words/* enumerate */.HL)(inputs.map(({ key, place }) => `${key} (${place})`));
}

// EXTERNAL MODULE: ./build/src/workflow/project-files.js
var project_files = __webpack_require__(73752);
// EXTERNAL MODULE: ./build/src/settings/find-file.js
var find_file = __webpack_require__(451);
;// CONCATENATED MODULE: ./build/src/settings/find-exceptions.js


/** `cloud_baseline_exceptions.yml`, `cloud-baseline-exception.json`, `cloud-baseline-suppressions.yaml` … */
const NEAR_MISS = /^\.?cloud[-_. ]?baseline[-_. ]?(?:exceptions?|exemptions?|suppressions?|waivers?|mute-?list|allow-?list|ignore)\.(?:ya?ml|json)$/i;
const EXCEPTIONS = {
    input: 'exceptions',
    places: [project_files/* PROJECT_FILES */._.exceptions, '.github/cloud-baseline-exceptions.yaml'],
    holds: 'all exceptions',
    isMeant: (name) => NEAR_MISS.test(name),
};
/**
 * The absolute path of the exceptions file; null where there is none. Throws a UserError where it is not clear which file
 * is meant: without it what was accepted pages.
 */
function findExceptions(text, workspace) {
    return (0,find_file/* findFile */.q)(text, workspace, EXCEPTIONS);
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var settings_inputs = __webpack_require__(84162);
;// CONCATENATED MODULE: ./build/src/settings/input-addresses.js


function partAddresses(values) {
    const names = new Set(declared/* DECLARED */.X.flatMap(({ fields }) => Object.values(fields).map(({ input }) => input)));
    const addresses = new Map();
    const others = new Map();
    for (const name of settings_inputs/* INPUT_NAMES */.Qh) {
        if (names.has(name))
            addresses.set(name, values[(0,settings_inputs/* fieldOf */._F)(name)]);
        else
            others.set((0,settings_inputs/* fieldOf */._F)(name), values[(0,settings_inputs/* fieldOf */._F)(name)]);
    }
    return {
        others: Object.fromEntries(others),
        addressOf: (input) => {
            const value = addresses.get(input);
            return typeof value === 'string' ? value : null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/settings/mode-values.js
var mode_values = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/settings/senders.js
var senders = __webpack_require__(72073);
;// CONCATENATED MODULE: ./build/src/settings/read-settings.js















/**
 * Reads and checks every input before anything is done: what is given, else what the configuration file says, else the
 * default. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what is secret
 */
function readSettings(read, workspace, environment = {}, { channels = declared/* DECLARED */.X, isTerminal = false } = {}) {
    const { inputs, send, ...config } = (0,config_file/* readConfig */.X)(read('config').trim(), workspace, channels);
    const { used, notes } = inputsInUse(inputs, read, isTerminal ? environment : null);
    const usual = (name) => isTerminal && !used.some((input) => input.name === name) ? ((0,settings_inputs/* specOf */.rI)(name).terminalDefault ?? '') : '';
    const values = (0,settings_inputs/* parseInputs */.TL)((name) => read(name).trim() || usual(name), workspace, (0,config_inputs/* writtenInputs */.ZY)(used, environment));
    const { others, addressOf } = partAddresses(values);
    const { config: _, mode: givenMode, shard, accounts, role, externalId, productionAccounts, regions, exceptions, dryRun: isDry, ...asGiven } = others;
    const access = clouds_accounts/* ACCOUNTS */.D.access.fromInputs({ role, 'external-id': externalId });
    const modeName = (0,mode_values/* modeNameIn */._p)(isTerminal ? null : environment, givenMode);
    const mode = (0,mode_values/* modeOf */.VV)(modeName, shard);
    const { inventory } = asGiven;
    refuseDivided(inventory, modeName);
    // What was seen some time ago pages nobody unless somebody says so, and what is only proposed nobody at all.
    const isPreview = modeName === 'preview';
    const isSaved = isPreview || inventory.length > 0;
    const dryRun = isPreview || (isDry ?? isSaved);
    // The other jobs of a divided run need no secrets, and in a dry run nobody does.
    const isSending = !dryRun && (0,model_mode/* reports */.uE)(mode);
    if (isSending)
        (0,config_inputs/* checkVariables */.kL)(used, environment);
    const given = (0,alert_targets/* inputTargets */.Zl)(channels, addressOf, (input) => used.some(({ name }) => name === input));
    (0,alert_targets/* checkInputTargets */.Bm)(config.routes, channels, given, isSending);
    const placeOf = (name) => used.find((input) => input.name === name)?.place ?? null;
    return Object.freeze({
        workspace,
        ...asGiven,
        ...config,
        ...chooseAccounts({ accounts, access, ...productionAccounts }, config, isSaved),
        notes: [...config.notes, ...notes],
        rulesPlace: placeOf('rules'),
        dryRun,
        history: isPreview ? { store: 'none' } : historyOf(asGiven.history, inventory),
        // What is evaluated again does not say that scans go on.
        heartbeatUrl: isSaved ? null : asGiven.heartbeatUrl,
        mode,
        inputTargets: given,
        targets: (0,alert_targets/* namedTargets */.Ah)(config.targets, channels, given, environment, isSending),
        senders: (0,senders/* namedSenders */.s)(send, environment, isSending),
        regions: regions ?? config.regions,
        exceptions: (0,errors/* placed */.GS)(placeOf('exceptions'), () => findExceptions(exceptions, workspace)),
    });
}
/** The cache is what nobody asked for: its history is of the scans, and what was seen before is no news to them. */
function historyOf(history, inventory) {
    return inventory.length > 0 && history.store === 'cache' ? { store: 'none' } : history;
}
function refuseDivided(inventory, mode) {
    if (inventory.length === 0 || mode === 'run' || mode === 'preview')
        return;
    throw new errors/* UserError */.yo(`mode: received ${(0,words/* quote */.hD)(mode)} with inventory, expected run: one job evaluates all inventories.`);
}


/***/ }),

/***/ 72073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ namedSenders)
/* harmony export */ });
/* harmony import */ var _send_declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99566);
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


/**
 * The receivers of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedSenders(written, environment, isSending, declared = _send_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDERS_DECLARED */ .C) {
    return written.flatMap((sender) => {
        const declaration = declared.find(({ name }) => name === sender.to);
        return declaration === undefined ? [] : [resolve(sender, declaration, environment, isSending)];
    });
}
function resolve({ name, to, keys, place }, { label, fields, check }, environment, isSending) {
    const at = `${place}: send.${name}`;
    const values = Object.entries(fields).map(([field, declaration]) => {
        const given = fromFile(declaration, keys, at, environment, isSending);
        const value = given ?? fromStandard(declaration, environment);
        if (value === null && isSending && declaration.required)
            throw missing(declaration, at);
        return [field, value ?? { text: declaration.usual || null, secrets: [] }];
    });
    const address = Object.fromEntries(values.map(([field, { text }]) => [field, text]));
    if (isSending)
        check?.(address, at);
    const secrets = values
        .flatMap(([, value]) => value.secrets)
        .filter((secret) => secret !== '')
        .toSorted((a, b) => b.length - a.length);
    return { name, to, label: `${label} (${name})`, address, secrets, place };
}
/** Null: the file does not say it, or names a variable that need not be set here. */
function fromFile({ key, holds, parse, secrets }, keys, at, environment, isSending) {
    if (key === null)
        return null;
    const open = holds === 'variable' ? undefined : keys[key];
    if (open !== undefined)
        return { text: parse(open.trim(), `${at}.${key}`), secrets: [] };
    const named = holds === 'either' ? `${key}-from` : key;
    const variable = holds === 'value' ? undefined : keys[named];
    if (variable === undefined)
        return null;
    const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(variable, environment);
    if (value !== null) {
        const text = parse(value, `${at}.${named}: ${variable}`);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    if (isSending)
        throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(variable, `${at}.${named}`);
    return null;
}
function fromStandard({ standard = [], secrets }, environment) {
    for (const { variable, parse } of standard) {
        const value = (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(variable, environment);
        if (value === null)
            continue;
        const text = parse(value, variable);
        return { text, secrets: secrets?.(text) ?? [] };
    }
    return null;
}
/** The schema and sendConfig ask for all others. */
function missing({ key, title = 'a text', standard = [] }, at) {
    const variables = standard.map(({ variable }) => variable).join(' or ');
    return new _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .UnsetVariable */ .Sn(`${at}: the field ${key ?? ''} is missing, and ${variables} is not set; expected ${title}.`);
}


/***/ })

};
