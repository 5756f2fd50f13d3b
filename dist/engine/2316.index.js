export const id = 2316;
export const ids = [2316];
export const modules = {

/***/ 92607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isProduction),
/* harmony export */   NE: () => (/* binding */ asksForUnits),
/* harmony export */   QY: () => (/* binding */ strangerMayBeProduction),
/* harmony export */   Yv: () => (/* binding */ productionDoubt),
/* harmony export */   Zq: () => (/* binding */ isProductionName),
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   iS: () => (/* binding */ namesProduction),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   pW: () => (/* binding */ productionOfFile),
/* harmony export */   ro: () => (/* binding */ withEnvironments),
/* harmony export */   sl: () => (/* binding */ mayBeProduction),
/* harmony export */   w$: () => (/* binding */ unusedPatterns),
/* harmony export */   xV: () => (/* binding */ OTHER_ENVIRONMENT)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);
/* harmony import */ var _account_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);


/** Only accounts of this environment page. */
const PRODUCTION = 'production';
/** The environment of accounts that nothing assigns to one. */
const OTHER_ENVIRONMENT = 'non-production';
/**
 * The environment that the settings give to an account: what is said of the account itself, then production where any
 * pattern says so, then the first environment of the file with a pattern for it.
 */
function environmentOf(account, settings) {
    const own = settings.perAccount[account.id]?.environment;
    if (own !== undefined)
        return own;
    const { [PRODUCTION]: production = [], ...others } = settings.environments;
    const means = (patterns) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(patterns, account);
    if (means(settings.productionAccounts) || means(production))
        return PRODUCTION;
    const found = Object.entries(others).find(([, patterns]) => means(patterns));
    return found?.[0] ?? OTHER_ENVIRONMENT;
}
/**
 * The accounts of a run, each with its environment for good: only when all are known does it show whether the settings
 * about production mean what they say.
 */
function withEnvironments(accounts, others, settings) {
    const doubt = productionDoubt(settings, [...accounts, ...others]);
    const patterns = [...productionPatterns(settings), ...Object.values(settings.environments).flat()];
    return accounts.map((account) => {
        const why = whyUncertain(account, patterns, settings, doubt);
        const { environment: name } = account;
        const environment = why === null ? { name, certain: true } : { name, certain: false, why };
        return { ...account, environment };
    });
}
function whyUncertain(account, patterns, { perAccount }, doubt) {
    const { id, environment } = account;
    if (environment === PRODUCTION || perAccount[id]?.environment !== undefined)
        return null;
    if (patterns.every((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .decidesAbout */ .P2)(pattern, account)))
        return doubt;
    return `the name or the unit of account ${id} could not be read`;
}
function isProductionName(environment) {
    return environment === PRODUCTION;
}
function isProduction({ environment }) {
    return isProductionName(environment.name);
}
/** Whether it is production, or could be as far as this run knows. */
function mayBeProduction(account) {
    return isProduction(account) || !account.environment.certain;
}
/**
 * The same of an account of which the run knows no more than its id.
 * @param doubt as productionDoubt gives it
 */
function strangerMayBeProduction(id, doubt, settings) {
    const own = settings.perAccount[id]?.environment;
    if (own !== undefined)
        return own === PRODUCTION;
    if (doubt !== null)
        return true;
    const nameless = { id, name: id };
    return productionPatterns(settings).some((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAccount */ .bl)(pattern, nameless) || !(0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .decidesAbout */ .P2)(pattern, nameless));
}
/** Why what the settings call production may not be what they mean, as a clause; null: it is. */
function productionDoubt(settings, known) {
    if (settings.withoutProduction)
        return null;
    if (!namesProduction(settings))
        return 'production-accounts is empty';
    const unused = unusedPatterns(productionPatterns(settings), known);
    if (unused.length === 0)
        return null;
    const quoted = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(unused.map((pattern) => `"${pattern}"`));
    return `${quoted} of production-accounts or environments ${unused.length === 1 ? 'stands' : 'stand'} for no account of this run`;
}
/** Whether the settings call any account production. */
function namesProduction(settings) {
    return productionPatterns(settings).length > 0 || ownProduction(settings) !== undefined;
}
function productionPatterns({ productionAccounts, environments }) {
    return [...productionAccounts, ...(environments[PRODUCTION] ?? [])];
}
/** The first account of which the settings say so by its id. */
function ownProduction({ perAccount }) {
    return Object.entries(perAccount).find(([, { environment }]) => environment === PRODUCTION)?.[0];
}
/** The first pattern or id with which a configuration file names production; undefined where it names none. */
function productionOfFile(config) {
    return config.environments[PRODUCTION]?.[0] ?? ownProduction({ ...config, productionAccounts: [] });
}
/** Whether it takes the accounts' organisational units to know what the settings mean. */
function asksForUnits(settings) {
    const { productionAccounts, environments, excludeAccounts } = settings;
    return [...productionAccounts, ...Object.values(environments).flat(), ...excludeAccounts].some(_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .namesUnit */ .hq);
}
/** Patterns that stand for none of the accounts: what they were meant for is treated like anything else. */
function unusedPatterns(patterns, accounts) {
    const names = new Set(accounts.flatMap(({ id, name }) => [id, name]));
    return patterns.filter((pattern) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(pattern) ? !names.has(pattern) : !accounts.some((account) => (0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAccount */ .bl)(pattern, account)));
}


/***/ }),

/***/ 71848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainChangeCommand: () => (/* binding */ explainChangeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47082);
/* harmony import */ var _drift_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46146);
/* harmony import */ var _drift_normalise_normaliser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15198);
/* harmony import */ var _drift_sides_saved_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51680);
/* harmony import */ var _drift_state_accepted_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49076);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(74132);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8073);
/* harmony import */ var _rules_change_accepted_resource_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42398);
/* harmony import */ var _rules_change_ask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76151);
/* harmony import */ var _rules_change_compared_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7812);
/* harmony import */ var _rules_change_judge_order_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5724);
/* harmony import */ var _rules_load_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13520);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19738);
/* harmony import */ var _settings_values_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(60377);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72939);
/* harmony import */ var _words_change_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17967);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(31194);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(18875);



















/** Shows which rules were asked about a change, in their order, and what each of them said. */
async function explainChangeCommand({ change: id, inventory, acceptedState, rules: selection = 'default', environment = 'production', json, }) {
    if (inventory === undefined || acceptedState === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UserError */ .y('--change: received no --inventory or no --accepted-state, expected both: the rules see the resource then and now.');
    const { rules } = (0,_rules_load_load_js__WEBPACK_IMPORTED_MODULE_9__/* .loadRules */ .A)((0,_settings_values_js__WEBPACK_IMPORTED_MODULE_16__/* .parseList */ .E1)(selection), {
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'),
        model: _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW,
        now: new Date(),
        examples: 'own',
    });
    const found = await findChange(id, inventory, acceptedState);
    const answers = answersAbout(found, rules, environment);
    if (json === true) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_14__/* .printJson */ .Q2)({ change: id, ...found.place, ...found.attribute, rules: answers });
        return _exit_js__WEBPACK_IMPORTED_MODULE_13__/* .EXIT */ .d.good;
    }
    const { account, region, kind, id: resource } = found.place;
    (0,_print_js__WEBPACK_IMPORTED_MODULE_14__/* .print */ .yy)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .R)(`${kind} ${resource} in ${region} of ${account}`));
    const shown = {
        operation: found.attribute.operation,
        acceptedAt: '',
        attributes: [{ id, ...found.attribute }],
    };
    (0,_print_js__WEBPACK_IMPORTED_MODULE_14__/* .print */ .yy)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .R)(`  ${(0,_words_change_words_js__WEBPACK_IMPORTED_MODULE_12__/* .changeWords */ .mF)(shown)}`));
    (0,_print_js__WEBPACK_IMPORTED_MODULE_14__/* .print */ .yy)('');
    for (const [index, { rule, severity, judges, why }] of answers.entries())
        (0,_print_js__WEBPACK_IMPORTED_MODULE_14__/* .print */ .yy)(`${index + 1}. ${rule} (${severity}): ${judges === true ? 'judges it' : why}`);
    if (answers.every(({ judges }) => judges !== true))
        (0,_print_js__WEBPACK_IMPORTED_MODULE_14__/* .print */ .yy)('No rule judges it: it is listed, and counts for nothing.');
    return _exit_js__WEBPACK_IMPORTED_MODULE_13__/* .EXIT */ .d.good;
}
/** Up to the one that judges it. */
function answersAbout({ before, after, attribute, place }, rules, environment) {
    const surroundings = (0,_search_index_js__WEBPACK_IMPORTED_MODULE_10__/* .surroundingsOf */ .ZD)({ id: place.account, name: place.account }, place.region);
    const answers = [];
    const asked = (0,_rules_change_judge_order_js__WEBPACK_IMPORTED_MODULE_17__/* .inJudgeOrder */ .D)(rules.filter(({ rule, query }) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_18__/* .appliesTo */ .Gl)(rule, environment) && query.subjects.includes(place.kind)), environment);
    for (const compiled of asked) {
        const answer = (0,_rules_change_judge_order_js__WEBPACK_IMPORTED_MODULE_17__/* .isLast */ .N)(compiled)
            ? { judges: false, why: 'it judges the rest, in accounts that are immutable' }
            : (0,_rules_change_ask_js__WEBPACK_IMPORTED_MODULE_7__/* .askRule */ .w)(compiled, { before, after }, attribute, surroundings);
        const severity = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_18__/* .severityFor */ .v1)(compiled.rule, environment);
        answers.push({
            rule: compiled.rule.id,
            severity,
            judges: answer.judges,
            why: 'why' in answer ? answer.why : '',
        });
        if (answer.judges === true)
            break;
    }
    return answers;
}
async function findChange(id, inventory, folder) {
    const saved = await (0,_drift_sides_saved_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .openInventory */ .V)(inventory);
    const accepted = await _drift_state_accepted_state_js__WEBPACK_IMPORTED_MODULE_5__/* .AcceptedState */ .n.open(folder);
    const normaliser = new _drift_normalise_normaliser_js__WEBPACK_IMPORTED_MODULE_3__/* .Normaliser */ .V(_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW, 'withheld');
    for await (const scope of saved.scopes()) {
        for (const present of normaliser.kindsOf(scope)) {
            const found = await findIn(id, present, accepted, scope.resources);
            if (found !== null)
                return found;
        }
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UserError */ .y(`--change: received ${JSON.stringify(id)}, which is no change between ${folder} and ${inventory}; expected the id of one that the report shows.`);
}
async function findIn(id, present, state, resources) {
    const { account, region, kind: name } = present;
    const accepted = await state.of(account, region, name);
    const kind = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.get(name);
    if (accepted === null || 'problem' in accepted || kind === undefined)
        return null;
    for (const { id: resource, before, after, change } of (0,_rules_change_compared_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .pairsOf */ .f)({ present, accepted })) {
        const place = { account, region, kind: name, id: resource };
        const attribute = change?.attributes.find((one) => (0,_drift_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .changeId */ .U)(place, one) === id);
        if (attribute === undefined)
            continue;
        const now = resources.find((one) => one.kind === name && one.id === resource);
        return {
            place,
            attribute,
            before: before === undefined ? null : { normalised: before, resource: (0,_rules_change_accepted_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptedResource */ .o)(before, place, kind) },
            after: after !== undefined && now !== undefined ? { normalised: after, resource: now } : null,
        };
    }
    return null;
}


/***/ }),

/***/ 51680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openInventory)
/* harmony export */ });
/* harmony import */ var _inventory_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76449);

/** Throws a UserError where the file is no inventory. */
async function openInventory(path) {
    const { at, properties } = await (0,_inventory_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .r)(path);
    return { name: path, at, properties, scopes: () => scopesIn(path) };
}
async function* scopesIn(path) {
    for await (const piece of (0,_inventory_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesOf */ .Z)(path))
        if ('scope' in piece)
            yield piece.scope;
}


/***/ }),

/***/ 49076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ AcceptedState)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 182 modules
var clouds = __webpack_require__(47082);
// EXTERNAL MODULE: ./build/src/files/leads-out.js
var leads_out = __webpack_require__(97339);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/short-path.js
var short_path = __webpack_require__(38703);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/text/version.js + 1 modules
var version = __webpack_require__(74539);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/drift/normalise/normaliser.js
var normaliser = __webpack_require__(15198);
// EXTERNAL MODULE: ./build/src/drift/normalise/shape.js
var normalise_shape = __webpack_require__(76805);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/schema/accepted-state.json
const accepted_state_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"accepted-state.json","title":"the accepted state of a kind in a region of an account, as Cloud Baseline writes it","description":"One file per account, region and kind: FOLDER/<account>/<region>/<kind>.json (see docs/accepted-state.md). It is written by `cloud-baseline accept` and not edited by hand: the digest would differ.","type":"object","required":["schema","epoch","version","account","region","kind","capturedAt","complete","acceptedBy","reason","properties","digest","resources"],"additionalProperties":false,"properties":{"schema":{"description":"The version of this format.","title":"1","const":1},"epoch":{"description":"Which normal form the resources have: another one is not compared.","title":"a whole number from 1","type":"integer","minimum":1},"version":{"description":"The version of Cloud Baseline that wrote it.","$ref":"#/$defs/text"},"account":{"$ref":"#/$defs/text"},"region":{"description":"A region\'s code, or `global`.","$ref":"#/$defs/text"},"kind":{"$ref":"#/$defs/text"},"capturedAt":{"description":"When the inventory that was accepted was collected.","title":"a time such as 2026-11-29T02:13:00Z","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"complete":{"description":"All resources of the kind were read, with all properties listed: nothing else can be accepted.","title":"true","const":true},"acceptedBy":{"$ref":"#/$defs/text"},"reason":{"$ref":"#/$defs/text"},"properties":{"description":"The properties that were read and are compared.","title":"a list of properties","type":"array","items":{"$ref":"#/$defs/text"}},"digest":{"description":"SHA-256 of everything else.","title":"64 hexadecimal digits","type":"string","pattern":"^[0-9a-f]{64}$"},"resources":{"description":"By id.","title":"a map of resources","type":"object","additionalProperties":{"title":"a resource with its name and value","type":"object","required":["name","value"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text"},"value":{"description":"Its properties in normal form.","title":"a map of properties","type":"object"}}}}},"$defs":{"text":{"title":"a text","type":"string"}}}');
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/drift/normalise/normalised.js
/**
 * Raised with every change of the normal form that would make what did not change look changed: what was accepted under
 * another epoch is not compared.
 */
const EPOCH = 1;

;// CONCATENATED MODULE: ./build/src/drift/state/accepted-file.js







const STATE_SCHEMA = 1;
/** Says what is wrong with a file, as a clause, and in which line where one is to blame. */
class UnusableFile extends Error {
    name = 'UnusableFile';
    line;
    constructor(problem, line = null) {
        super(problem);
        this.line = line;
    }
}
/** The text of a file, in parts: the header with a field in a line, then the resources with a value in a line. */
function* writtenParts(state) {
    const { resources, ...header } = headed(state);
    yield '{\n';
    for (const [name, value] of Object.entries({ ...header, digest: digestOf(state) }))
        yield (0,text_json/* withoutHidden */.P)(` ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
    const all = inOrder(resources);
    if (all.length === 0)
        yield ' "resources": {}\n';
    else
        yield ' "resources": {';
    for (const [index, [id, resource]] of all.entries()) {
        const text = JSON.stringify(resource, null, 1).replaceAll('\n', '\n  ');
        yield (0,text_json/* withoutHidden */.P)(`${index === 0 ? '' : ','}\n  ${JSON.stringify(id)}: ${text}`);
    }
    yield all.length === 0 ? '}\n' : '\n }\n}\n';
}
/** Throws an UnusableFile. Line ends of any kind will do: git may have changed them. */
function parseState(text) {
    const value = parseJson(text);
    const written = (0,json/* isJsonObject */.O)(value) ? value : {};
    checkVersions(written);
    const [problem] = problemsOf(value);
    if (problem !== undefined)
        throw new UnusableFile(problem.message.replace(/\.$/, ''));
    const { schema: _, epoch: __, complete: ___, digest, ...state } = written;
    const read = state;
    if (digestOf(read) !== digest)
        throw new UnusableFile('it was changed after it was accepted: its digest is another one');
    return read;
}
const problemsOf = (0,schema_problems/* schemaCheck */.un)(accepted_state_namespaceObject);
function parseJson(text) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
    if (conflict !== null)
        throw new UnusableFile('a merge conflict is left in it', lineAt(text, conflict.index));
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const at = / position (\d+)/.exec(String(error))?.[1];
        const line = at === undefined ? lineAt(text, text.length) : lineAt(text, Number(at));
        throw new UnusableFile('it is not JSON: perhaps it was cut off or edited', line);
    }
}
function lineAt(text, offset) {
    return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
/** First of all: another version may ask for other fields. */
function checkVersions({ schema: version, epoch }) {
    if (version !== undefined && version !== STATE_SCHEMA)
        throw new UnusableFile(`its schema is ${(0,schema_problems/* show */.WU)(version)}, and this version of Cloud Baseline reads ${STATE_SCHEMA}`);
    if (Number.isInteger(epoch) && epoch !== EPOCH)
        throw new UnusableFile(`its epoch is ${(0,schema_problems/* show */.WU)(epoch)}, and this version of Cloud Baseline compares by epoch ${EPOCH}`);
}
function headed(state) {
    const { version, account, region, kind, capturedAt, acceptedBy, reason, properties, resources } = state;
    return {
        schema: STATE_SCHEMA,
        epoch: EPOCH,
        version,
        account,
        region,
        kind,
        capturedAt,
        complete: true,
        acceptedBy,
        reason,
        properties,
        resources,
    };
}
/** Of everything that a file says. */
function digestOf(state) {
    const { resources, ...header } = headed(state);
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify([header, contentOf({ ...state, resources })]));
}
/** What was accepted, without who did it, when and why: equal content need not be written again. */
function contentDigest(state) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(contentOf(state)));
}
function contentOf({ properties, resources, }) {
    return [properties, inOrder(resources)];
}
function inOrder(resources) {
    return Object.entries(resources)
        .toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .map(([id, { name, value }]) => [id, { name, value }]);
}

// EXTERNAL MODULE: ./build/src/drift/state/state-path.js
var state_path = __webpack_require__(79588);
;// CONCATENATED MODULE: ./build/src/drift/state/accepted-state.js

















/** More does not fit into a text of JavaScript by far; a kind of 100,000 resources takes some 100 MB. */
const MOST_BYTES = 250_000_000;
/** The folder with what is accepted: a file per account, region and kind, each read when it is asked for. */
class AcceptedState {
    #folder;
    #workspace;
    constructor(folder, workspace) {
        this.#folder = folder;
        this.#workspace = workspace;
    }
    /**
     * A folder that is not there yet accepts nothing. Throws a UserError for what is no folder.
     * @param workspace from where sentences name files
     */
    static open(folder, workspace = '') {
        const stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
        if (stats !== undefined && !stats.isDirectory())
            return Promise.reject(new errors/* UserError */.y(`accepted-state: received ${JSON.stringify((0,visible/* visible */.R)(folder))}, expected a folder, there or not yet: it is a file.`));
        return Promise.resolve(new AcceptedState(folder, workspace));
    }
    /** Null: nothing is accepted there. */
    async of(account, region, kind) {
        const model = clouds/* KINDS */.GW.get(kind);
        const path = (0,state_path/* statePath */.B)(this.#folder, { account, region }, kind);
        if (path === null || model === undefined)
            return null;
        try {
            const state = this.#read(path);
            if (state === null)
                return null;
            if (state.account !== account || state.region !== region || state.kind !== kind)
                throw new UnusableFile(`it is the state of ${state.kind} in ${state.region} of ${state.account}, so it lies in the wrong place`);
            return acceptedKind(state);
        }
        catch (error) {
            return { problem: problemOf((0,short_path/* shortPath */._)(path, this.#workspace), error) };
        }
    }
    /**
     * Writes what is accepted of a kind. False: the file has it already, and stays as it is. Throws a UserError where it
     * cannot be written.
     */
    async save(accepted) {
        const { account, region, kind } = accepted;
        const path = (0,state_path/* statePath */.B)(this.#folder, accepted, kind);
        if (path === null)
            throw new errors/* UserError */.y(`${(0,visible/* visible */.R)(kind)} in ${(0,visible/* visible */.R)(region)} of ${(0,visible/* visible */.R)(account)} cannot be accepted: these are no names for files.`);
        const state = writtenState(accepted);
        const before = await this.of(account, region, kind);
        if (before !== null &&
            !('problem' in before) &&
            contentDigest(writtenState(before)) === contentDigest(state))
            return false;
        try {
            // Before a folder is made below a link, which nothing is to be made behind.
            for (const part of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path), path])
                refuseOutside(part, this.#folder);
            await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
            await (0,write_whole/* writeWhole */.f)(path, withinLimit(writtenParts(state)));
        }
        catch (error) {
            throw new errors/* UserError */.y(`The accepted state cannot be written to ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)((0,errors/* messageOf */.b)(error))}.`);
        }
        return true;
    }
    /** Every scope with a file, in order. */
    async scopes() {
        const scopes = [];
        for (const account of await foldersIn(this.#folder))
            for (const region of await foldersIn((0,external_node_path_.join)(this.#folder, account)))
                scopes.push({ account, region });
        return scopes;
    }
    /** The kinds of which there are files in a scope, in order. */
    async kindsIn({ account, region }) {
        if (!(0,state_path/* isSafe */.I)(account) || !(0,state_path/* isSafe */.I)(region))
            return [];
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(this.#folder, account, region)).catch(() => []);
        return names
            .filter((name) => name.endsWith('.json'))
            .map((name) => name.slice(0, -'.json'.length))
            .filter((kind) => clouds/* KINDS */.GW.has(kind))
            .toSorted(compare/* compareText */.n);
    }
    /** The kinds of which there are files in any scope. */
    async kinds() {
        const kinds = new Set();
        for (const scope of await this.scopes())
            for (const kind of await this.kindsIn(scope))
                kinds.add(kind);
        return kinds;
    }
    /** Takes back what is accepted of a kind. */
    async remove(scope, kind) {
        const path = (0,state_path/* statePath */.B)(this.#folder, scope, kind);
        if (path === null || (0,leads_out/* leadsOut */.q)(path, this.#folder))
            return;
        await (0,promises_.rm)(path, { force: true });
    }
    #read(path) {
        try {
            refuseOutside(path, this.#folder);
            return parseState((0,read_regular_file/* readTextFile */.Gu)(path, MOST_BYTES));
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return null;
            throw error;
        }
    }
}
/** Whoever may propose files could have others read, or written, by links. */
function refuseOutside(path, folder) {
    if ((0,leads_out/* leadsOut */.q)(path, folder))
        throw new UnusableFile('a symbolic link leads out of the folder');
}
function* withinLimit(parts) {
    let length = 0;
    for (const part of parts) {
        length += Buffer.byteLength(part);
        if (length > MOST_BYTES)
            throw new Error(`it would have more than ${MOST_BYTES.toLocaleString('en-US')} bytes`);
        yield part;
    }
}
function acceptedKind(state) {
    const { account, region, kind, capturedAt: at, acceptedBy: by, reason, properties, resources } = state;
    const model = clouds/* KINDS */.GW.get(kind);
    if (model === undefined)
        return null;
    const shape = (0,normalise_shape/* shapeOf */.F5)(model);
    const unknown = (0,normaliser/* unknownOf */.K)(shape, properties);
    const normalised = Object.entries(resources).map(([id, { name, value }]) => [id, { id, name, value, unknown, shape }]);
    return { account, region, kind, at, by, reason, properties, resources: new Map(normalised) };
}
function writtenState({ at, by, resources, ...state }) {
    const written = [...resources.values()].map(({ id, name, value }) => [
        id,
        { name, value },
    ]);
    return {
        ...state,
        version: version/* VERSION */.x,
        capturedAt: at,
        acceptedBy: by,
        resources: Object.fromEntries(written),
    };
}
function problemOf(path, error) {
    const line = error instanceof UnusableFile && error.line !== null ? `:${error.line}` : '';
    return (`${(0,visible/* visible */.R)(path)}${line}: This accepted state cannot be used: ${(0,visible/* visible */.R)((0,errors/* messageOf */.b)(error))}. ` +
        'What changed there is not known. Accept the state again, or restore the file.');
}
async function foldersIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory() && (0,state_path/* isSafe */.I)(entry.name))
        .map(({ name }) => name)
        .toSorted(compare/* compareText */.n);
}


/***/ }),

/***/ 79588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statePath),
/* harmony export */   I: () => (/* binding */ isSafe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Names of accounts' ids, regions and kinds: nothing that leads elsewhere, and nothing that a file system reads otherwise. */
const SAFE = /^[a-z0-9][a-z0-9_-]{0,99}$/i;
/** Windows keeps these for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Where in the folder a kind's file lies; null: what was given is no account, region or kind. */
function statePath(folder, { account, region }, kind) {
    return [account, region, kind].every(isSafe) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, account, region, `${kind}.json`) : null;
}
function isSafe(name) {
    return SAFE.test(name) && !DEVICE.test(name);
}


/***/ }),

/***/ 97339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Whether a path inside the folder leads out of it by symbolic links. Whoever may propose files for a repository could
 * have the messages about a file show lines of another that only the machine may read.
 */
function leadsOut(path, folder) {
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)))
        return false;
    try {
        return isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)));
    }
    catch {
        // It leads nowhere: reading it reports that.
        return false;
    }
}
/** Whether a path relative to a folder is not below it. */
function isOutside(relativePath) {
    return relativePath === '..' || relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relativePath);
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
 * a killed run leaves of it, removeLeftovers finds.
 */
class WholeFile {
    /** Ends by itself where it fails. */
    stream;
    #path;
    #temporary;
    constructor(path, temporary, file, flush) {
        this.#path = path;
        this.#temporary = temporary;
        this.stream = file.createWriteStream({ flush });
    }
    /** In a folder that is there. */
    static async create(path, { flush = true, hidden = false } = {}) {
        const temporary = (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .N)(hidden ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`) : path);
        return new WholeFile(path, temporary, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx'), flush);
    }
    /** Gives it its name, in place of whatever had it. To be called when the stream has ended. */
    async keep() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#temporary, this.#path);
    }
    /** Leaves nothing of it. To be called when the stream has ended, well or not. */
    async discard() {
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




/** Characters that are gathered before they are written. */
const CHUNK = 1 << 20;
/** Writes a file that appears under its name whole or not at all, in a folder that is there. */
async function writeWhole(path, content, { gzip = false, ...options } = {}) {
    const file = await _whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeFile */ .E.create(path, options);
    try {
        const chunks = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(Buffer.isBuffer(content) ? [content] : inChunks(content));
        await (gzip ? (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(chunks, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGzip)(), file.stream) : (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(chunks, file.stream));
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}
function* inChunks(parts) {
    let chunk = [];
    let length = 0;
    for (const part of parts) {
        chunk.push(part);
        length += part.length;
        if (length < CHUNK)
            continue;
        yield chunk.join('');
        chunk = [];
        length = 0;
    }
    if (length > 0)
        yield chunk.join('');
}


/***/ }),

/***/ 81041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);




/** A resource of 1,000 rules takes some 0.2 MB; a line far beyond that is not ours and must not fill the memory. */
const MAX_LINE = 16 * 1024 * 1024;
/**
 * The lines of a file, gzipped or not, as they are needed. Throws a UserError with file and line where the file is
 * missing, or its compression ends early or is damaged.
 * @param thing what the file is called in the sentence
 */
async function* linesOf(path, thing = 'inventory') {
    let read = 0;
    let rest = '';
    try {
        for await (const chunk of await textOf(path, thing)) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LINE)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}:${read + 1}: The line is too long for this ${thing}.`);
            for (const line of lines) {
                read += 1;
                yield line;
            }
        }
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y ? error : unreadable(path, thing, read, error);
    }
    if (rest !== '')
        yield rest;
}
async function textOf(path, thing) {
    // Opening a pipe that nobody writes to would wait forever.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (!stats.isFile() && !stats.isDirectory()) {
        await file.close();
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The ${thing} ${path} cannot be read: it is a pipe or a device, not a file.`);
    }
    const gzipped = await isGzip(file);
    const bytes = file.createReadStream({ start: 0 });
    if (!gzipped)
        return bytes.setEncoding('utf8');
    // Errors reach the iterator; the callback only exists because pipeline requires it.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(bytes, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), () => undefined).setEncoding('utf8');
}
async function isGzip(file) {
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
function unreadable(path, thing, read, error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The ${thing} ${path} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}.`);
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}:${read + 1}: The ${thing} is truncated or damaged (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}). Collect it again, or copy it again in binary mode.`);
}


/***/ }),

/***/ 53075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readInventory)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45274);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92591);
/* harmony import */ var _model_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69296);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4917);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);






/**
 * The records of an inventory in their order, the header first and `end` last, one at a time: memory does not follow
 * the file's size. Throws a UserError with file and line where something is missing or damaged; an inventory without
 * its end may lack the gaps that would have kept a rule from passing.
 */
async function* readInventory(path) {
    let line = 0;
    let resources = 0;
    let ended = false;
    for await (const text of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(path)) {
        line += 1;
        const fail = (problem) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path}:${line}: ${problem}`);
        if (ended)
            throw fail('The inventory goes on after its end. Collect it again.');
        const record = parse(text, fail);
        if ((line === 1) !== (record.type === 'header')) {
            throw fail(line === 1
                ? 'An inventory starts with its header; this is another kind of file.'
                : 'The inventory has a second header. Collect it again.');
        }
        if (record.type === 'resource')
            resources += 1;
        if (record.type === 'end') {
            if (record.resources !== resources) {
                throw fail(`The inventory should hold ${record.resources} resources and holds ${resources}. Collect it again.`);
            }
            ended = true;
        }
        yield record;
    }
    if (!ended) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path}:${line + 1}: The inventory is truncated: its end record is missing. Collect it again.`);
    }
}
function parse(text, fail) {
    let record;
    try {
        record = JSON.parse(text);
    }
    catch {
        throw fail('The inventory is damaged: expected a JSON object on the line.');
    }
    if (!isObject(record))
        throw fail('The inventory is damaged: expected a JSON object on the line.');
    const { type } = record;
    const valid = typeof type === 'string' && Object.hasOwn(VALID, type) ? VALID[type] : undefined;
    if (valid === undefined)
        throw fail(`The inventory is damaged: unknown record type ${JSON.stringify(type) ?? 'none'}.`);
    if (type === 'header' && record['schema'] !== _record_js__WEBPACK_IMPORTED_MODULE_3__/* .INVENTORY_SCHEMA */ .H && record['schema'] !== _record_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMER_SCHEMA */ .w) {
        throw fail(`The inventory has schema ${JSON.stringify(record['schema']) ?? 'none'}, expected ${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .INVENTORY_SCHEMA */ .H}. Read it with the version of Cloud Baseline that wrote it.`);
    }
    if (!valid(record))
        throw fail(`The inventory is damaged: the ${String(type)} record lacks something.`);
    return record;
}
const VALID = {
    header: (record) => areStrings(record, ['run', 'at']) &&
        isTime(record['at']) &&
        (record['schema'] === _record_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMER_SCHEMA */ .w ||
            (areStrings(record, ['version']) &&
                typeof record['internetShare'] === 'number' &&
                isObject(record['properties']) &&
                Object.values(record['properties']).every((names) => isListOf(names, isString)) &&
                isOptional(record['part'], isPart))),
    leftOut: (record) => areStrings(record, ['id', 'name']) &&
        isOptional(record['unit'], isString) &&
        _model_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .LEFT_OUT_REASONS */ .P.some((reason) => reason === record['why']),
    account: (record) => areStrings(record, ['id', 'name', 'partition']) && isOptional(record['unit'], isString),
    scope: (record) => areStrings(record, ['account', 'region']),
    resource: (record) => areStrings(record, ['account', 'region', 'kind', 'id', 'name']) &&
        isObject(record['reported']) &&
        isListOf(record['edges'], isEdge) &&
        isOptional(record['doubts'], (doubts) => isListOf(doubts, isObject)) &&
        isOptional(record['unread'], isListOfStrings) &&
        isOptional(record['gone'], isListOfStrings),
    complete: (record) => areStrings(record, ['account', 'region', 'kind']) && isCount(record['count']),
    gap: (record) => areStrings(record, ['account', 'region', 'kind', 'message']) &&
        _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP_REASONS */ .xi.some((reason) => reason === record['reason']) &&
        (record['action'] === null || typeof record['action'] === 'string') &&
        isOptional(record['properties'], isListOfStrings) &&
        isOptional(record['partial'], isTrue) &&
        isOptional(record['others'], isTrue) &&
        isOptional(record['deniedBy'], (policy) => _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .DENYING_POLICIES */ .cX.some((one) => one === policy)),
    accountEnd: (record) => areStrings(record, ['id']),
    end: (record) => isCount(record['resources']),
};
function isOptional(value, isValid) {
    return value === undefined || isValid(value);
}
function isTime(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
function isTrue(value) {
    return value === true;
}
function isPart(value) {
    return (isObject(value) &&
        areStrings(value, ['plan']) &&
        isPartNumber(value['number']) &&
        isPartNumber(value['of']));
}
function isPartNumber(value) {
    return isCount(value) && value >= 1 && value <= _model_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_SHARDS */ .Y;
}
function isListOfStrings(value) {
    return isListOf(value, isString);
}
function isEdge(edge) {
    return (isObject(edge) &&
        areStrings(edge, ['type', 'direction', 'kind', 'id']) &&
        isOptional(edge['region'], isString));
}
function isListOf(value, isMember) {
    return Array.isArray(value) && value.every(isMember);
}
function isString(value) {
    return typeof value === 'string';
}
function areStrings(record, names) {
    return names.every((name) => typeof record[name] === 'string');
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INVENTORY_SCHEMA),
/* harmony export */   w: () => (/* binding */ FORMER_SCHEMA)
/* harmony export */ });
const INVENTORY_SCHEMA = 3;
/** The last one that did not say where scopes and accounts end, which accounts were left out, and what its kinds had. */
const FORMER_SCHEMA = 2;


/***/ }),

/***/ 76449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scopesOf),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45274);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53075);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4917);




/** The header alone. Throws a UserError where the file is no inventory, or one that does not say where scopes end. */
async function headerOf(path) {
    for await (const record of (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readInventory */ .z)(path)) {
        if (record.type !== 'header')
            break;
        const { type: _, ...header } = record;
        if (header.schema === _record_js__WEBPACK_IMPORTED_MODULE_2__/* .INVENTORY_SCHEMA */ .H)
            return header;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}:1: The inventory has schema ${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMER_SCHEMA */ .w}, expected ${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .INVENTORY_SCHEMA */ .H}: it does not say all that an evaluation needs, such as which accounts were left out. Collect it again.`);
    }
    throw new Error('The first record of an inventory is its header');
}
/**
 * The scopes of an inventory as they were collected, one at a time: memory does not follow the file's size. Throws a
 * UserError with file and line where something is missing, damaged or out of place; that may be at the very end, so what is
 * made of it counts only when all of it came.
 */
async function* scopesOf(path) {
    const accounts = new Map();
    let open = null;
    let line = 0;
    const misplaced = () => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}:${line}: The inventory is damaged: this record belongs to another scope.`);
    const finished = ({ account, region, ...content }) => {
        const identity = account === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz ? NOBODY : accounts.get(account);
        if (identity === undefined)
            throw misplaced();
        return { scope: { account: identity, region, ...content } };
    };
    for await (const record of (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readInventory */ .z)(path)) {
        line += 1;
        if (record.type === 'resource' || record.type === 'complete' || record.type === 'gap') {
            if (open === null)
                throw misplaced();
            if (record.type === 'gap')
                open.gaps.push(withoutType(record));
            else if (record.account !== open.account || record.region !== open.region)
                throw misplaced();
            else if (record.type === 'resource')
                open.resources.push(withoutType(record));
            else
                open.complete.push(withoutType(record));
            continue;
        }
        if (open !== null)
            yield finished(open);
        open = null;
        if (record.type === 'leftOut')
            yield { leftOut: withoutType(record) };
        else if (record.type === 'account')
            accounts.set(record.id, withoutType(record));
        else if (record.type === 'scope') {
            const { account, region } = record;
            if (account !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz && !accounts.has(account))
                throw misplaced();
            open = { account, region, resources: [], complete: [], gaps: [] };
        }
        else if (record.type === 'accountEnd') {
            if (!accounts.delete(record.id) && record.id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz)
                throw misplaced();
            yield { accountEnd: record.id };
        }
    }
}
const NOBODY = { id: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, name: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, partition: _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz };
function withoutType(record) {
    const { type: _, ...rest } = record;
    return rest;
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

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   un: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17443);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12364);



/** Checks values against a JSON Schema, in which `title` says what is expected and `writeOnly` what is not shown. Gives nothing where one is well-formed. */
function schemaCheck(schema) {
    let compiled = null;
    return (value) => {
        compiled ??= new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile(schema);
        return compiled(value) ? [] : withoutConsequences(compiled.errors ?? []).map(explain);
    };
}
/**
 * One fault, one sentence: ajv also reports every attempt of `if` and `contains`, and each keyword that a value fails.
 */
function withoutConsequences(all) {
    const errors = all.filter((error) => error.keyword !== 'if' && !error.schemaPath.includes('/contains/'));
    const told = new Set();
    return errors.filter(({ keyword, instancePath }) => {
        if (keyword === 'contains')
            return !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`));
        if (keyword === 'additionalProperties' || keyword === 'required')
            return true;
        if (told.has(instancePath))
            return false;
        told.add(instancePath);
        return true;
    });
}
function explain(error) {
    const path = error.instancePath.split('/').slice(1).map(unescapeStep);
    const place = path.length === 0 ? '' : `${showPath(path)}: `;
    const around = error.parentSchema;
    if (error.keyword === 'additionalProperties') {
        const name = String(error.params['additionalProperty']);
        const known = Object.keys(around.properties ?? {});
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
        const help = meant === null ? `expected ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(known, 'or')}.` : `did you mean ${meant}?`;
        return { path: [...path, name], message: `${place}unknown field ${show(name)}; ${help}` };
    }
    if (error.keyword === 'required') {
        const name = String(error.params['missingProperty']);
        return {
            path,
            message: `${place}the field ${name} is missing; expected ${titleOf(around.properties?.[name])}.`,
        };
    }
    if (error.keyword === 'maxLength') {
        const most = Number(error.params['limit']).toLocaleString('en-US');
        return { path, message: `${place}received ${show(error.data)}, expected at most ${most} characters.` };
    }
    const received = around.writeOnly === true ? 'something else' : show(error.data);
    return { path, message: `${place}received ${received}, expected ${titleOf(around)}.` };
}
function titleOf(part) {
    return part?.title ?? 'a value';
}
/** JSON Pointer (RFC 6901) writes / as ~1 and ~ as ~0. */
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** examples[1].expect */
function showPath(path) {
    return path.reduce((text, step) => {
        if (/^\d+$/.test(String(step)))
            return `${text}[${step}]`;
        return text === '' ? String(step) : `${text}.${step}`;
    }, '');
}
/** The received value as messages show it. */
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'number')
        return `the number ${value}`;
    const text = JSON.stringify(value);
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}


/***/ }),

/***/ 16819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ YamlError),
  hN: () => (/* binding */ parseYaml),
  zw: () => (/* binding */ readYamlValue),
  fE: () => (/* binding */ toYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/src/text/yaml-positions.js

/** A field whose name is itself a list or a map. */
class ComplexKeyError extends Error {
    name = 'ComplexKeyError';
    offset;
    constructor(offset) {
        super('a field has a list or a map as its name');
        this.offset = offset;
    }
}
/** One node per document of the stream. Throws a ComplexKeyError. */
function positionsOf(events, source) {
    let next = 0;
    const documents = [];
    while (next < events.length) {
        next += 1;
        documents.push(readNode(null));
        next += 1;
    }
    return documents;
    function readNode(key) {
        const event = events[next++];
        if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            return { start: key ?? event.start, children: readFields(), scalar: null };
        if (event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { start: key ?? event.start, children: readItems(), scalar: null };
        if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return { start: key ?? event.anchorStart, children: new Map(), scalar: null };
        if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            throw new Error(`unexpected YAML event ${event?.type}`);
        const { valueStart: start, valueEnd: end } = event;
        return { start: key ?? start, children: new Map(), scalar: start < 0 ? null : { start, end } };
    }
    function readFields() {
        const fields = new Map();
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const event = events[next];
            const key = readNode(null);
            if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                throw new ComplexKeyError(key.start);
            const value = readNode(key.start);
            if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                fields.set((0,js_yaml/* getScalarValue */.KE)(source, event), value);
        }
        next += 1;
        return fields;
    }
    function readItems() {
        const items = new Map();
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            items.set(String(items.size), readNode(null));
        next += 1;
        return items;
    }
}
/** The node at the end of the path, or the nearest one above it that is written down: an empty item has no place. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const child = node.children.get(String(step));
        if (child === undefined || child.start < 0)
            return node;
        node = child;
    }
    return node;
}
/**
 * Offset in the source of a character of a text that folding and indentation have moved: blanks and line breaks
 * aside, both hold the same characters. Escapes in quoted texts make the answer a little too small.
 */
function offsetInSource(source, scalar, text, offset) {
    let left = text.slice(0, offset).replace(/\s/g, '').length;
    let position = scalar.start;
    for (; position < scalar.end; position += 1) {
        if (/\s/.test(source.charAt(position)))
            continue;
        if (left === 0)
            return position;
        left -= 1;
    }
    return scalar.start;
}
/** Turns offsets into 1-based lines, which are only looked for once something has to be said. */
function lineFinder(source) {
    let starts;
    return (offset) => {
        starts ??= [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
        const after = starts.findIndex((start) => start > offset);
        return after === -1 ? starts.length : Math.max(after, 1);
    };
}

;// CONCATENATED MODULE: ./build/src/text/yaml.js


/** The text is not YAML, or holds more than our files may. */
class YamlError extends Error {
    name = 'YamlError';
    /** 1-based. */
    line;
    excerpt;
    constructor(message, line, excerpt) {
        super(message);
        this.line = line;
        this.excerpt = excerpt;
    }
}
/** Aliases let a short text stand for endless values (the "billion laughs" attack); no file of ours needs this many. */
const MAX_VALUES = 100_000;
/** All documents of a YAML 1.2 text; a document without content has the value null. Throws a YamlError. */
function parseYaml(source) {
    const lineAt = lineFinder(source);
    const events = attempt(() => (0,js_yaml/* parseEvents */.PH)(source, {}), lineAt);
    const roots = attempt(() => positionsOf(events, source), lineAt);
    const values = attempt(() => construct(events, source), lineAt);
    return roots.map((root, index) => ({
        value: values[index],
        lineOf: (path) => lineAt(nodeAt(root, path).start),
        lineInText: (path, text, offset) => {
            const { start, scalar } = nodeAt(root, path);
            return lineAt(scalar === null ? start : offsetInSource(source, scalar, text, offset));
        },
    }));
}
/** The value of a text of ours that holds one document, without where anything stands in it. Throws a YamlError. */
function readYamlValue(source) {
    const lineAt = lineFinder(source);
    return attempt(() => construct((0,js_yaml/* parseEvents */.PH)(source, {}), source)[0], lineAt);
}
/** A value as our files are written. */
function toYaml(value) {
    return (0,js_yaml/* dump */.Bh)(value, { lineWidth: 120, noRefs: true });
}
function attempt(work, lineAt) {
    try {
        return work();
    }
    catch (thrown) {
        if (thrown instanceof ComplexKeyError)
            throw new YamlError(`${thrown.message}.`, lineAt(thrown.offset), null);
        if (!(thrown instanceof js_yaml/* YAMLException */.tB))
            throw thrown;
        const line = (thrown.mark?.line ?? 0) + 1;
        throw new YamlError(`this is not YAML as rules are written in: ${thrown.reason}.`, line, thrown.mark?.snippet ?? null);
    }
}
function construct(events, source) {
    const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source });
    const waiting = [...documents];
    for (let seen = 0; waiting.length > 0; seen += 1) {
        if (seen > MAX_VALUES)
            throw new YamlError('aliases make this file hold more than 100,000 values.', 1, null);
        const value = waiting.pop();
        if (typeof value === 'object' && value !== null)
            for (const part of Object.values(value))
                waiting.push(part);
    }
    return documents;
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
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47082);
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


/***/ })

};
