export const id = 8;
export const ids = [8];
export const modules = {

/***/ 17008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6349);
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24179);
/* harmony import */ var _rules_load_needed_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69395);
/* harmony import */ var _run_prologue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93586);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3568);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31194);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50698);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18875);









/**
 * Prints the least IAM policy with which the selected rules see everything that they ask about; where it takes roles to
 * get there, one for each whose credentials are used (see Cloud.policies).
 */
function policyCommand(selection, options) {
    const settings = (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)((name) => {
        // Nothing is sent, so that no variable with a secret need be set.
        if (name === 'dry-run')
            return 'true';
        return name === 'rules' ? selection.join('\n') : ((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .inputGiven */ .O)(name, options) ?? '');
    }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'));
    const { accountRules } = (0,_run_prologue_js__WEBPACK_IMPORTED_MODULE_2__/* .selectRules */ .uE)(settings, new Date());
    const policies = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUD */ .OZ.policies({ ...(0,_run_prologue_js__WEBPACK_IMPORTED_MODULE_2__/* .collectRequest */ .en)(settings), kinds: (0,_rules_load_needed_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .neededKinds */ .L)(accountRules.all) });
    const [only, ...more] = Object.keys(policies);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(only === _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_8__/* .OWN_CREDENTIALS */ .M && more.length === 0 ? policies[only] : policies, 2);
    return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.good;
}


/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var clouds_accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/settings/config-alerts.js
var config_alerts = __webpack_require__(34525);
// EXTERNAL MODULE: ./build/src/settings/alert-values.js
var alert_values = __webpack_require__(40388);
// EXTERNAL MODULE: ./build/src/settings/pagerduty-values.js
var pagerduty_values = __webpack_require__(15971);
;// CONCATENATED MODULE: ./build/src/settings/alert-targets.js




/**
 * The targets of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else, and for two targets at one place: each would close what the other
 * opened.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
function namedTargets(written, inputs, environment, isSending) {
    const taken = new Map(placesOf(inputs));
    return written.map((target) => {
        const named = resolve(target, inputs, environment, isSending);
        const place = placeOf(named);
        const other = place === null ? undefined : taken.get(place);
        if (place !== null && other !== undefined) {
            throw new errors/* UserError */.y(`${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`);
        }
        if (place !== null)
            taken.set(place, `targets.${target.name}`);
        return named;
    });
}
/** Refuses a secret without an address, and routes to targets of inputs that are not set. */
function checkInputTargets(routes, inputs, isSending) {
    if (!isSending)
        return;
    if (inputs.webhookSecret !== null && inputs.webhookUrl === null) {
        throw new errors/* UserError */.y('webhook-secret is set, but webhook-url is not: there is nothing to sign.');
    }
    const set = {
        pagerduty: inputs.pagerdutyRoutingKey,
        slack: inputs.slackWebhookUrl,
        webhook: inputs.webhookUrl,
    };
    for (const { to, place } of routes) {
        for (const name of to) {
            if (!(name in set) || set[name] !== null)
                continue;
            const input = config_alerts/* INPUT_TARGETS */.aj[name];
            throw new errors/* UserError */.y(`${place}: alerts: ${name} is the target of the input ${input}, which is not set.`);
        }
    }
}
/** An integration key of PagerDuty, which may pass for a name. */
const LIKE_A_KEY = /^(?=.*\d)[a-z0-9]{32}$/i;
function resolve({ name, channel, variables, endpoint, place }, inputs, environment, isSending) {
    const at = `${place}: targets.${name}`;
    const valueOf = (key, parse) => {
        const variable = variables[key];
        if (variable === undefined)
            return null;
        const value = environment[variable]?.trim() ?? '';
        if (value !== '')
            return parse(value, `${at}.${key}: ${variable}`);
        if (!isSending)
            return null;
        throw new errors/* UserError */.y(LIKE_A_KEY.test(variable)
            ? `${at}.${key}: received what looks like a key itself, expected the name of the environment variable that holds it.`
            : `${at}.${key}: the environment variable ${variable} is not set; give it to the step under env.`);
    };
    if (channel === 'pagerduty') {
        return {
            name,
            channel,
            routingKey: valueOf('routing-key-from', pagerduty_values/* parseRoutingKey */.de),
            endpoint: endpoint === null ? inputs.pagerdutyEndpoint : (0,pagerduty_values/* parseEndpoint */.Bk)(endpoint, `${at}.endpoint`),
        };
    }
    if (channel === 'slack')
        return { name, channel, url: valueOf('url-from', alert_values/* parseSlackUrl */.zr) };
    return {
        name,
        channel,
        url: valueOf('url-from', alert_values/* parseWebhookUrl */._b),
        secret: valueOf('secret-from', alert_values/* parseSecret */.o7),
    };
}
function placesOf(inputs) {
    const { pagerdutyRoutingKey: routingKey, pagerdutyEndpoint: endpoint, slackWebhookUrl, webhookUrl } = inputs;
    const given = [
        { channel: 'pagerduty', name: config_alerts/* INPUT_TARGETS */.aj.pagerduty, routingKey, endpoint },
        { channel: 'slack', name: config_alerts/* INPUT_TARGETS */.aj.slack, url: slackWebhookUrl },
        { channel: 'webhook', name: config_alerts/* INPUT_TARGETS */.aj.webhook, url: webhookUrl, secret: null },
    ];
    return given.flatMap((target) => {
        const place = placeOf(target);
        return place === null ? [] : [[place, `the target of the input ${target.name}`]];
    });
}
function placeOf(target) {
    if (target.channel !== 'pagerduty')
        return target.url === null ? null : `${target.channel} ${target.url}`;
    return target.routingKey === null ? null : `${target.channel} ${target.endpoint} ${target.routingKey}`;
}

// EXTERNAL MODULE: ./build/src/settings/aws-values.js
var aws_values = __webpack_require__(69097);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
;// CONCATENATED MODULE: ./build/src/settings/account-choice.js




/**
 * Which accounts are read and how: inputs win over the configuration file, and what the file says of one account over
 * what is said of all. Throws a UserError for accounts that nothing given could open.
 */
function chooseAccounts(inputs, config) {
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
    throw new errors/* UserError */.y(`production-accounts: received "none", but the configuration file calls "${named}" production; take it out there.`);
}
/** Only an organisation has units, and only of an organisation can accounts be excluded. */
function refuseWithoutOrganization(choice) {
    const [excluded] = choice.excludeAccounts;
    if (excluded !== undefined) {
        throw new errors/* UserError */.y(`exclude-accounts: received "${excluded}" without accounts: organization, expected both; leave the account out of the list instead.`);
    }
    if ((0,environment/* asksForUnits */.NE)(choice)) {
        throw new errors/* UserError */.y('environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.');
    }
}

// EXTERNAL MODULE: ./build/src/settings/config-file.js + 5 modules
var config_file = __webpack_require__(43330);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 2 modules
var inputs = __webpack_require__(49866);
// EXTERNAL MODULE: ./build/src/settings/mode-values.js
var mode_values = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/src/settings/read-settings.js






/**
 * Reads and checks every input before anything is done. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what targets of alerts are reached by
 */
function readSettings(read, workspace, environment = {}) {
    const { config: file, mode: modeName, shard, accounts, role, externalId, productionAccounts, regions, ...asGiven } = (0,inputs/* parseInputs */.TL)(read, workspace);
    const access = clouds_accounts/* ACCOUNTS */.D.access.fromInputs({ role, 'external-id': externalId });
    const config = (0,config_file/* readConfig */.X)(file, workspace);
    const mode = (0,mode_values/* modeOf */.V)(modeName, shard);
    // The other jobs of a divided run need no secrets, and in a dry run nobody does.
    const isSending = !asGiven.dryRun && (mode.name === 'run' || mode.name === 'merge');
    checkInputTargets(config.routes, asGiven, isSending);
    return Object.freeze({
        workspace,
        ...asGiven,
        ...config,
        ...chooseAccounts({ accounts, access, ...productionAccounts }, config),
        mode,
        targets: namedTargets(config.targets, asGiven, environment, isSending),
        regions: regions ?? config.regions,
    });
}


/***/ })

};
