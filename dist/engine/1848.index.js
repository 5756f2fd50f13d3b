export const id = 1848;
export const ids = [1848];
export const modules = {

/***/ 71848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainChangeCommand: () => (/* binding */ explainChangeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41405);
/* harmony import */ var _drift_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46146);
/* harmony import */ var _drift_masked_state_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(78116);
/* harmony import */ var _drift_other_masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62583);
/* harmony import */ var _drift_normalise_normaliser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15198);
/* harmony import */ var _drift_state_accepted_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49076);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(74132);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8073);
/* harmony import */ var _rules_change_accepted_resource_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42398);
/* harmony import */ var _rules_change_ask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76151);
/* harmony import */ var _rules_change_compared_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7812);
/* harmony import */ var _rules_change_judge_order_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5724);
/* harmony import */ var _rules_load_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13520);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17669);
/* harmony import */ var _settings_chosen_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76913);
/* harmony import */ var _sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69192);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(12364);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72939);
/* harmony import */ var _words_change_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(17967);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(31194);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(42377);
/* harmony import */ var _inventories_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(73014);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(50698);
/* harmony import */ var _rules_to_load_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(53274);
/* harmony import */ var _saying_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(65339);


























/** Shows which rules were asked about a change, in their order, and what each of them said. */
async function explainChangeCommand(options) {
    const { change: id, inventory, acceptedState: given, rules: chosen = '', config = '', json } = options;
    const { environment = 'production' } = options;
    const acceptedState = (0,_settings_chosen_state_js__WEBPACK_IMPORTED_MODULE_11__/* .chosenState */ .K)(given, config, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'));
    if (acceptedState === null)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_21__/* .UserError */ .yo('--change: received no --accepted-state, expected it: the rules see the resource then and now.');
    const inventories = (0,_inventories_js__WEBPACK_IMPORTED_MODULE_17__/* .inventoriesGiven */ .MJ)(inventory, 'explain --change');
    const { selection, ...load } = (0,_rules_to_load_js__WEBPACK_IMPORTED_MODULE_19__/* .rulesToLoad */ .l)([chosen], { config });
    const { rules } = (0,_rules_load_load_js__WEBPACK_IMPORTED_MODULE_9__/* .loadRules */ .A)(selection, { ...load, examples: 'own' });
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_16__/* .gateGiven */ .r)(options);
    const { outgoing } = gate;
    const { print, json: printJson, end } = (0,_saying_js__WEBPACK_IMPORTED_MODULE_20__/* .sayingOf */ .N)(outgoing);
    const found = await findChange(id, inventories, acceptedState, gate);
    const answers = answersAbout(found, rules, environment);
    if (json === true) {
        printJson({ change: id, ...found.place, ...found.attribute, rules: answers });
        end();
        return _exit_js__WEBPACK_IMPORTED_MODULE_15__/* .EXIT */ .dc.good;
    }
    const { account, region, kind, id: resource } = found.place;
    print((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .R)(`${kind} ${resource} in ${region} of ${account}`));
    const shown = {
        operation: found.attribute.operation,
        acceptedAt: '',
        attributes: [{ id, ...found.attribute }],
    };
    print((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .R)(`  ${(0,_words_change_words_js__WEBPACK_IMPORTED_MODULE_14__/* .changeWords */ .mF)(shown)}`));
    print('');
    for (const [index, { rule, severity, judges, why }] of answers.entries())
        print(`${index + 1}. ${rule} (${severity}): ${judges === true ? 'judges it' : why}`);
    if (answers.every(({ judges }) => judges !== true))
        print('No rule judges it: it is listed, and counts for nothing.');
    end();
    return _exit_js__WEBPACK_IMPORTED_MODULE_15__/* .EXIT */ .dc.good;
}
/** Up to the one that judges it. */
function answersAbout({ before, after, attribute, place }, rules, environment) {
    const surroundings = (0,_search_index_js__WEBPACK_IMPORTED_MODULE_10__/* .surroundingsOf */ .ZD)({ id: place.account, name: place.account, environment }, place.region);
    const answers = [];
    const asked = (0,_rules_change_judge_order_js__WEBPACK_IMPORTED_MODULE_22__/* .inJudgeOrder */ .D)(rules.filter(({ rule, query }) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_23__/* .appliesTo */ .Gl)(rule, environment) && query.subjects.includes(place.kind)), environment);
    for (const compiled of asked) {
        const answer = (0,_rules_change_judge_order_js__WEBPACK_IMPORTED_MODULE_22__/* .isLast */ .N)(compiled)
            ? { judges: false, why: 'it judges the rest, in accounts that are immutable' }
            : (0,_rules_change_ask_js__WEBPACK_IMPORTED_MODULE_7__/* .askRule */ .w)(compiled, { before, after }, attribute, surroundings);
        const severity = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_23__/* .severityFor */ .v1)(compiled.rule, environment);
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
async function findChange(id, inventories, folder, { privacy: gate, isKeyed }) {
    const open = new Set();
    const ownTag = isKeyed ? null : gate.fingerprints.of('email', '').slice(1, 3);
    const accepted = await _drift_state_accepted_state_js__WEBPACK_IMPORTED_MODULE_5__/* .AcceptedState */ .n.open(folder);
    const normaliser = new _drift_normalise_normaliser_js__WEBPACK_IMPORTED_MODULE_4__/* .Normaliser */ .V(_clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW, 'withheld');
    for (const saved of await (0,_inventories_js__WEBPACK_IMPORTED_MODULE_17__/* .openInventories */ .xF)(inventories, gate)) {
        for await (const scope of saved.scopes()) {
            for (const present of normaliser.kindsOf(scope)) {
                const found = await findIn(id, { present, accepted, gate, ownTag }, scope.resources);
                if (typeof found === 'object')
                    return found;
                if (found === 'open')
                    open.add(`${present.kind} in ${present.region} of ${present.account}`);
            }
        }
    }
    const sides = `${folder} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_24__/* .enumerate */ .HL)(inventories.map(({ file }) => file))}`;
    if (open.size > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_21__/* .UserError */ .yo(`--change: received ${JSON.stringify(id)}, which may be a change between ${sides}: of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_24__/* .some */ .zN)([...open], 3)} ${_drift_other_masks_js__WEBPACK_IMPORTED_MODULE_3__/* .MASKED_OTHERWISE */ .v}; expected the privacy-key of the runs in ${(0,_options_js__WEBPACK_IMPORTED_MODULE_18__/* .secretVariable */ .H)('privacy-key')}, and their redact.`);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_21__/* .UserError */ .yo(`--change: received ${JSON.stringify(id)}, which is no change between ${sides}; expected the id of one that the report shows.`);
}
/** `open`: it may be one, and cannot be told without the key of the runs. */
async function findIn(id, { present, accepted: state, gate, ownTag }, resources) {
    const { account, region, kind: name } = present;
    const given = await state.of(account, region, name);
    const kind = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.get(name);
    if (given === null || 'problem' in given || kind === undefined)
        return 'none';
    const accepted = (0,_drift_masked_state_js__WEBPACK_IMPORTED_MODULE_25__/* .maskedState */ .b)(given, gate, present.resources);
    let isOpen = (0,_drift_other_masks_js__WEBPACK_IMPORTED_MODULE_3__/* .areMaskedOtherwise */ .c)(accepted.resources, present.resources, gate.redact);
    for (const { id: resource, before, after, change } of (0,_rules_change_compared_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .pairsOf */ .f)({ present, accepted })) {
        const place = { account, region, kind: name, id: resource };
        const attribute = change?.attributes.find((one) => (0,_drift_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .changeId */ .U)(place, one) === id);
        // What is masked is part of a change's id.
        isOpen ||= change?.attributes.some((one) => isMaskedBy(ownTag, one)) === true;
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
    return isOpen ? 'open' : 'none';
}
function isMaskedBy(tag, { before, after }) {
    return tag !== null && (0,_sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_12__/* .maskingsIn */ .FF)(JSON.stringify([before, after])).some((one) => one.startsWith(tag));
}


/***/ }),

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MJ: () => (/* binding */ inventoriesGiven),
  rv: () => (/* binding */ kindsGiven),
  xF: () => (/* binding */ openInventories)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/sensitive/masked-account.js
var masked_account = __webpack_require__(35599);
;// CONCATENATED MODULE: ./build/src/drift/sides/masked-inventory.js

/**
 * The inventory as a run with this gate would have written it, whatever wrote it.
 * @param kinds of which resources are wanted; undefined: of all
 */
function maskedInventory(saved, gate, kinds) {
    return { ...saved, scopes: () => maskedScopes(saved.scopes(), gate, kinds) };
}
async function* maskedScopes(scopes, gate, kinds) {
    for await (const { account, resources, gaps, ...scope } of scopes) {
        const wanted = kinds === undefined ? resources : resources.filter(({ kind }) => kinds.has(kind));
        yield {
            ...scope,
            account: (0,masked_account/* maskedAccount */.v)(account, gate),
            gaps: gate.value(gaps),
            resources: wanted.map((one) => gate.resource(one)),
        };
    }
}

// EXTERNAL MODULE: ./build/src/inventory/scopes.js
var scopes = __webpack_require__(76449);
;// CONCATENATED MODULE: ./build/src/drift/sides/saved-inventory.js

/** Throws a UserError where the file is no inventory. */
async function openInventory(path) {
    const { at, properties, part } = await (0,scopes/* headerOf */.r)(path);
    return { name: path, at, properties, ...(part === undefined ? {} : { part }), scopes: () => scopesIn(path) };
}
async function* scopesIn(path) {
    for await (const piece of (0,scopes/* scopesOf */.Z)(path))
        if ('scope' in piece)
            yield piece.scope;
}

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/offline/find-inventories.js
var find_inventories = __webpack_require__(78755);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/cli/meet-names.js
var meet_names = __webpack_require__(71540);
// EXTERNAL MODULE: ./build/src/cli/usual-inventory.js
var usual_inventory = __webpack_require__(35067);
// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/cli/inventories.js











const ALL_KINDS = 'all';
/**
 * The inventories that a command is about, each once: paths and globs, as the input `inventory` takes them; where none is
 * named, the one that a scan left here. Throws a UserError where there is none.
 */
function inventoriesGiven(names, command) {
    const entries = (names ?? []).flatMap(values/* parseList */.E1);
    // Of commas alone nobody can tell what was meant.
    if (names !== undefined && names.length > 0 && entries.length === 0)
        throw new errors/* UserError */.yo(`${command}: received ${JSON.stringify(names.join(' '))} as --inventory, expected at least one path or glob, or no --inventory.`);
    const found = entries.length > 0 ? entries : (0,usual_inventory/* usualInventory */.D)();
    if (found.length > 0)
        return (0,find_inventories/* findInventories */.m)(found, (0,external_node_path_.resolve)('.'));
    throw new errors/* UserError */.yo(`${command}: received no --inventory, and there is no ${usual_inventory/* USUAL_INVENTORY */.G} here, expected the path of an inventory.ndjson.gz that a scan wrote, or a glob for several.`);
}
/** @param kinds of which resources are wanted; undefined: of all */
async function openInventories(found, gate, kinds) {
    const opened = await Promise.all(found.map(({ file }) => openInventory(file)));
    await (0,meet_names/* meetNames */.k)(found.map(({ file }) => file), gate);
    return opened.map((saved) => maskedInventory(saved, gate, kinds));
}
/** The kinds that --kinds names; undefined, as with `all`: every kind. */
function kindsGiven(kinds) {
    if (kinds === undefined || kinds.trim() === ALL_KINDS)
        return undefined;
    const names = (0,values/* parseList */.E1)(kinds);
    for (const name of names) {
        if (clouds/* KINDS */.GW.has(name))
            continue;
        const meant = (0,nearest/* nearest */.pA)(name, [...clouds/* KINDS */.GW.keys()]);
        const help = meant === null ? `expected kinds that \`${call/* CALL */.X} kinds\` lists` : `did you mean ${meant}?`;
        throw new errors/* UserError */.yo(`--kinds: received ${JSON.stringify(name)}, ${help}${meant === null ? '.' : ''}`);
    }
    return new Set(names);
}


/***/ }),

/***/ 71540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ meetNames)
/* harmony export */ });
/* harmony import */ var _inventory_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54442);
/* harmony import */ var _sensitive_masked_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35599);


/** Strict hides a name in what stands before it as well, and in all inventories alike: all are met before any is masked. */
async function meetNames(files, gate) {
    if (gate.redact !== 'strict')
        return;
    for (const file of files) {
        for await (const record of (0,_inventory_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readInventory */ .z)(file)) {
            if (record.type === 'resource')
                gate.meet([record]);
            else if (record.type === 'account' || record.type === 'leftOut')
                (0,_sensitive_masked_account_js__WEBPACK_IMPORTED_MODULE_1__/* .meetAccounts */ .K)([record], gate);
        }
    }
}


/***/ }),

/***/ 53274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ rulesToLoad)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
// EXTERNAL MODULE: ./build/src/settings/config-file.js + 11 modules
var config_file = __webpack_require__(25925);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var settings_inputs = __webpack_require__(84162);
// EXTERNAL MODULE: ./build/src/settings/services-value.js
var services_value = __webpack_require__(90251);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
;// CONCATENATED MODULE: ./build/src/settings/chosen-rules.js







/**
 * What a scan with this configuration file would check, for commands that need nothing else of it.
 * @param given wins over the file; empty: nothing is given
 * @param config as the input
 */
function chosenRules(given, config, workspace) {
    const { inputs, parameters, perAccount, environments, privacy } = (0,config_file/* readConfig */.X)(config, workspace);
    const entries = given.flatMap(values/* parseList */.E1);
    const written = entries.length > 0 ? undefined : inputs.find(({ name }) => name === 'rules');
    const named = [
        ...Object.keys(environments),
        ...Object.values(perAccount).flatMap(({ environment }) => environment ?? []),
    ];
    const isThere = (0,config_file/* hasConfig */.j)(config, workspace);
    return {
        selection: entries.length > 0 ? entries : (0,values/* parseList */.E1)(written?.text ?? (0,settings_inputs/* specOf */.rI)('rules').default),
        selectionPlace: written?.place ?? null,
        services: servicesIn(inputs),
        parameters,
        accounts: (0,account_parameters/* accountParameters */.E)(perAccount),
        // Accounts that are named nowhere are in one of the last two: an input may name production, and no other.
        environments: isThere ? [...new Set([...named, environment/* PRODUCTION */.e3, environment/* OTHER_ENVIRONMENT */.xV])] : null,
        nationalIds: isThere ? privacy.nationalIds : null,
    };
}
function servicesIn(inputs) {
    const written = inputs.find(({ name }) => name === 'services');
    return written === undefined ? [] : (0,errors/* placed */.GS)(written.place, () => (0,services_value/* parseServices */.E)(written.text));
}

;// CONCATENATED MODULE: ./build/src/cli/rules-to-load.js




/** What is given, else what the configuration file says. */
function rulesToLoad(given, { config = '', services }) {
    const workspace = (0,external_node_path_.resolve)('.');
    const { environments, nationalIds, ...chosen } = chosenRules(given, config, workspace);
    const narrowed = services === undefined ? chosen : { ...chosen, services: (0,services_value/* parseServices */.E)(services) };
    return {
        ...narrowed,
        workspace,
        model: clouds/* KINDS */.GW,
        now: new Date(),
        ...(environments !== null && { environments }),
        ...(nationalIds !== null && { nationalIds }),
    };
}


/***/ }),

/***/ 78116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ maskedState)
/* harmony export */ });
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26795);

/**
 * What is accepted as a run with this gate would have written it: a state that was accepted before values were masked has them
 * as they are.
 * @param now what it is compared with, masked: what is the same there needs no look
 */
function maskedState(accepted, privacy, now = new Map()) {
    if (privacy.redact === 'off')
        return accepted;
    const resources = Array.from(accepted.resources.values(), (one) => {
        const present = now.get(one.id);
        const isTheSame = present !== undefined && (0,_same_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .F)(present.value, one.value);
        const then = isTheSame ? one : masked(one, accepted, privacy);
        return [then.id, then];
    });
    return { ...accepted, resources: new Map(resources) };
}
function masked(one, { account, region, kind }, privacy) {
    const { id, name, value } = one;
    const then = privacy.resource({ account, region, kind, id, name, reported: value, edges: [] });
    return { ...one, id: then.id, name: then.name, value: then.reported };
}


/***/ }),

/***/ 62583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ areMaskedOtherwise),
/* harmony export */   v: () => (/* binding */ MASKED_OTHERWISE)
/* harmony export */ });
/* harmony import */ var _sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69192);

/** As a clause. */
const MASKED_OTHERWISE = 'values were masked with another privacy-key, or with another redact, so that nobody can tell whether they are the same';
/**
 * Whether values of the two may be the same and were masked otherwise: some of each were masked, in the first in a way in which
 * none of the second was. Where nothing is masked, a value as it is and what stands for it cannot be told to be the same either;
 * nor can, where names are not hidden, a name and what stands for it.
 */
function areMaskedOtherwise(one, other, redact) {
    const [then, now] = [maskingsOf(one), maskingsOf(other)];
    if (redact === 'off')
        return !isWithin(then, now) || !isWithin(now, then);
    if (redact === 'standard' && [...then, ...now].some((masking) => (0,_sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrictMasking */ .AJ)(masking)))
        return true;
    return then.size > 0 && now.size > 0 && !isWithin(then, now);
}
function isWithin(some, all) {
    return [...some].every((one) => all.has(one));
}
function maskingsOf(resources) {
    const found = new Set();
    for (const { id, value } of resources.values()) {
        note(id, found);
        note(value, found);
    }
    return found;
}
function note(value, found) {
    if (typeof value === 'string')
        for (const masking of (0,_sensitive_masked_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .maskingsIn */ .FF)(value))
            found.add(masking);
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, inner] of Object.entries(value)) {
        note(name, found);
        note(inner, found);
    }
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
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
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
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/drift/normalise/normaliser.js
var normaliser = __webpack_require__(15198);
// EXTERNAL MODULE: ./build/src/drift/normalise/shape.js
var normalise_shape = __webpack_require__(76805);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/schema/accepted-state.json
const accepted_state_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"accepted-state.json","title":"the accepted state of a kind in a region of an account, as Cloud Baseline writes it","description":"One file per account, region and kind: FOLDER/<account>/<region>/<kind>.json (see docs/accepted-state.md). It is written by `npx cloud-baseline accept` and not edited by hand: the digest would differ.","type":"object","required":["schema","epoch","version","account","region","kind","capturedAt","complete","acceptedBy","reason","properties","digest","resources"],"additionalProperties":false,"properties":{"schema":{"description":"The version of this format.","title":"1","const":1},"epoch":{"description":"Which normal form the resources have: another one is not compared.","title":"a whole number from 1","type":"integer","minimum":1},"version":{"description":"The version of Cloud Baseline that wrote it.","$ref":"#/$defs/text"},"account":{"$ref":"#/$defs/text"},"region":{"description":"A region\'s code, or `global`.","$ref":"#/$defs/text"},"kind":{"$ref":"#/$defs/text"},"capturedAt":{"description":"When the inventory that was accepted was collected.","title":"a time such as 2026-11-29T02:13:00Z","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"complete":{"description":"All resources of the kind were read, with all properties listed: nothing else can be accepted.","title":"true","const":true},"acceptedBy":{"$ref":"#/$defs/text"},"reason":{"$ref":"#/$defs/text"},"properties":{"description":"The properties that were read and are compared.","title":"a list of properties","type":"array","items":{"$ref":"#/$defs/text"}},"digest":{"description":"SHA-256 of everything else.","title":"64 hexadecimal digits","type":"string","pattern":"^[0-9a-f]{64}$"},"resources":{"description":"By id.","title":"a map of resources","type":"object","additionalProperties":{"title":"a resource with its name and value","type":"object","required":["name","value"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text"},"value":{"description":"Its properties in normal form.","title":"a map of properties","type":"object"}}}}},"$defs":{"text":{"title":"a text","type":"string"}}}');
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
    const value = jsonOf(text);
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
function jsonOf(text) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
    if (conflict !== null)
        throw new UnusableFile('a merge conflict is left in it', lineAt(text, conflict.index));
    try {
        return (0,text_json/* parseJson */.qF)(text);
    }
    catch (error) {
        if (error instanceof text_json/* TooDeepError */.Fd)
            throw new UnusableFile(error.message);
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
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
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
            return Promise.reject(new errors/* UserError */.yo(`accepted-state: received ${JSON.stringify((0,visible/* visible */.R)(folder))}, expected a folder, there or not yet: it is a file.`));
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
            throw new errors/* UserError */.yo(`${(0,visible/* visible */.R)(kind)} in ${(0,visible/* visible */.R)(region)} of ${(0,visible/* visible */.R)(account)} cannot be accepted: these are no names for files.`);
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
            throw new errors/* UserError */.yo(`The accepted state cannot be written to ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)((0,errors/* messageOf */.bD)(error))}.`);
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
            throw new Error(`it would have more than ${(0,words/* withCommas */.rX)(MOST_BYTES)} bytes`);
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
    return (`${(0,visible/* visible */.R)(path)}${line}: This accepted state cannot be used: ${(0,visible/* visible */.R)((0,errors/* messageOf */.bD)(error))}. ` +
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

/***/ 76913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ chosenState)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/**
 * The folder with the accepted state: what is given, else what the configuration file says; null: neither says anything.
 * Whether it is there is not looked at, since a command may be about to make it.
 */
function chosenState(given, config, workspace) {
    if (given !== undefined)
        return given;
    return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(config, workspace).inputs.find(({ name }) => name === 'accepted-state')?.text ?? null;
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


/***/ })

};
