export const id = 8163;
export const ids = [8163];
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

/***/ 42377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ gateGiven),
/* harmony export */   z: () => (/* binding */ keepingGate)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _run_privacy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85775);
/* harmony import */ var _local_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(777);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50698);




function gateGiven({ config, redact }) {
    const { privacy, outgoing, planned } = (0,_run_privacy_js__WEBPACK_IMPORTED_MODULE_0__/* .firstPrivacy */ .xl)((0,_local_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .localSettings */ .f)({ config, redact }), { status: 'none' });
    return { privacy, outgoing, isKeyed: planned.key === undefined };
}
/**
 * The gate for what is kept: values that are masked with a key that nobody has can be compared with nothing. It throws a
 * UserError for the first resource of which a value would be.
 */
function keepingGate({ privacy, isKeyed }) {
    const { redact } = privacy;
    if (isKeyed || redact === 'off')
        return privacy;
    return {
        redact,
        text: (text) => privacy.text(text),
        value: (value) => privacy.value(value),
        meet: (resources) => privacy.meet(resources),
        resource: (resource) => {
            const masked = privacy.resource(resource);
            if (masked === resource)
                return masked;
            const { kind, region, account } = masked;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${kind} in ${region} of ${account} has values that are to be masked (redact: ${redact}), and there is no key to mask them with; expected the privacy-key of the runs in ${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .secretVariable */ .H)('privacy-key')}, or what a run with the same redact and privacy as here has written.`);
        },
    };
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

/***/ 777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ localSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57595);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50698);
/* harmony import */ var _usual_inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35067);




/** What the options, the configuration file and the environment say to a command that opens no account and sends nothing. */
function localSettings(given) {
    const inputs = {
        'privacy-key': process.env[(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .secretVariable */ .H)('privacy-key')],
        // Any one: nobody opens the accounts of an inventory, so that no role need be given.
        inventory: _usual_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_INVENTORY */ .G,
        // Nothing is sent, so that no variable with a secret need be set.
        'dry-run': 'true',
        // Any folder: the one that is meant need not be there yet.
        'accepted-state': '.',
        ...given,
    };
    return (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)((name) => inputs[name] ?? '', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'), process.env, { isTerminal: true });
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

/***/ 65339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sayingOf)
/* harmony export */ });
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64650);

function sayingOf(outgoing) {
    const passage = outgoing.to('the output of the command');
    return {
        print: (text) => (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(passage.text(text)),
        tell: (text) => (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(passage.text(text)),
        json: (value) => (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q2)(passage.value(value)),
        cells: (texts) => passage.value(texts),
        end: () => {
            for (const sentence of outgoing.sentences())
                (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(`Warning: ${sentence}`);
        },
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
const CHUNK = 1 << 20;
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

/***/ 83144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled),
/* harmony export */   m: () => (/* binding */ isCancelled)
/* harmony export */ });
/** Why a signal was aborted: the run was asked to end (SIGINT or SIGTERM), as opposed to the time limit. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() {
        super('The run was cancelled.');
    }
}
function isCancelled({ reason }) {
    return reason instanceof Cancelled;
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

/***/ 25185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _path_to_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43465);

/** What stands for lists and objects in which nothing has a place: what only places tell could not be masked there. */
const TOO_DEEP = `[left out: on more than ${_path_to_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACED_LEVELS */ ._} levels]`;
/**
 * The value with every text replaced, names of members among them; the value itself where nothing is different. What is no
 * plain value of JSON stays as it is. What is deeper than places are told is left out.
 */
function mapTexts(value, text, { name = text, inPath = same } = {}) {
    return mapped(value, { text, name, inPath }, '', 0);
}
function same(name) {
    return name;
}
function mapped(value, by, path, depth) {
    if (typeof value === 'string')
        return by.text(value, path);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= _path_to_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACED_LEVELS */ ._)
        return TOO_DEEP;
    if (Array.isArray(value)) {
        const items = value;
        const next = items.map((item, index) => mapped(item, by, `${path}[${index}]`, depth + 1));
        return next.some((item, index) => item !== items[index]) ? next : value;
    }
    if (!isPlain(value))
        return value;
    let isSame = true;
    const members = Object.entries(value).map(([name, member]) => {
        const inner = (0,_path_to_js__WEBPACK_IMPORTED_MODULE_0__/* .pathTo */ .v)(path, by.inPath(name));
        const next = [by.name(name, inner), mapped(member, by, inner, depth + 1)];
        isSame &&= next[0] === name && next[1] === member;
        return next;
    });
    return isSame ? value : Object.fromEntries(members);
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ privacyOf)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/sensitive/fingerprints.js
var sensitive_fingerprints = __webpack_require__(69253);
;// CONCATENATED MODULE: ./build/src/sensitive/hidden-names.js
const WORD = /[\p{L}\p{N}_]+/gu;
/** What goes on beside it is part of it: `web` is not the name in `web-server`. */
const JOINED = /[\p{L}\p{N}_-]/u;
/**
 * Names as people choose them, `payroll-db`, `Payroll DB server`, `/acme/payroll`, looked for wherever they stand. The time is
 * proportional to the text: at a word as many names are tried as there are lengths of names that begin with it.
 */
class HiddenNames {
    #stands = new Map();
    #shapes = new Map();
    /** What stands for the name; undefined: it is none. */
    get(name) {
        return this.#stands.get(name);
    }
    /** @param stand what is to be read in its place */
    add(name, stand) {
        this.#stands.set(name, stand);
        const [word] = name.matchAll(WORD);
        if (word === undefined)
            return;
        const shapes = this.#shapes.get(word[0]) ?? [];
        this.#shapes.set(word[0], shapes);
        const shape = { before: word.index, length: name.length };
        if (shapes.some(({ before, length }) => before === shape.before && length === shape.length))
            return;
        shapes.push(shape);
        // The longest name is meant.
        shapes.sort((a, b) => b.length - a.length);
    }
    /** The text without them. */
    hiddenIn(text) {
        if (this.#stands.size === 0)
            return text;
        let hidden = '';
        let last = 0;
        for (const { 0: word, index } of text.matchAll(WORD)) {
            const found = index < last ? undefined : this.#at(text, word, index, last);
            if (found === undefined)
                continue;
            hidden += text.slice(last, found.start) + found.stand;
            last = found.end;
        }
        return last === 0 ? text : hidden + text.slice(last);
    }
    #at(text, word, index, from) {
        for (const { before, length } of this.#shapes.get(word) ?? []) {
            const start = index - before;
            const end = start + length;
            const stand = start < from ? undefined : this.#stands.get(text.slice(start, end));
            if (stand !== undefined && isEdge(text, start - 1, -1) && isEdge(text, end, 1))
                return { start, end, stand };
        }
        return undefined;
    }
}
/** Whether no name goes on there. A dot belongs to it where a word is beyond: `web.example`, but not `of web.` */
function isEdge(text, at, beyond) {
    const character = text.charAt(at) === '.' ? text.charAt(at + beyond) : text.charAt(at);
    return !JOINED.test(character);
}

// EXTERNAL MODULE: ./build/src/sensitive/in-value.js
var in_value = __webpack_require__(22771);
;// CONCATENATED MODULE: ./build/src/sensitive/made-by-cloud.js
/*
 * Ids and words that a cloud makes: nobody chose them, so that nobody is found by them, and what is said of a resource cannot be
 * read without them. What people may have chosen as well is none of them, such as `web-prod-1` and `shop-20261130`.
 */
/** As in `eu-west-1`, of all partitions. */
const REGION = String.raw `(?:us|eu|ap|ca|sa|me|af|il|mx|cn|us-gov|us-iso[a-z]?|eu-iso[a-z]|eusc-[a-z]{2})-(?:north|south|central)?(?:east|west)?(?<=[a-z])-\d{1,2}`;
/** What ids had that EC2 made before they were 17 digits long; other programs put as many behind names of people. */
const OLD_IDS = 'i|r|vol|snap|ami|aki|ari|sg|subnet|vpc|eni|eni-attach|igw|rtb|rtbassoc|acl|aclassoc|eipalloc|eipassoc|vgw|cgw|vpn|dopt|pcx|vpce|pl';
/** Families of instances. */
const FAMILIES = 'a|c|cc|cg|cr|d|dl|f|g|gr|h|hi|hpc|hs|i|im|inf|is|m|mac|p|r|t|trn|u|vt|x|z';
/** What unique ids and access keys begin with: IAM's guide, "Understanding unique ID prefixes". */
const IAM_PREFIXES = 'ABIA|ACCA|AGPA|AIDA|AIPA|AKIA|ANPA|ANVA|APKA|AROA|ASCA|ASIA';
const SHAPES = [
    String.raw `[a-z]+(?:-[a-z]+)*-[0-9a-f]{17}`,
    String.raw `(?:${OLD_IDS})-[0-9a-f]{8}`,
    // UUIDs, and the ids of detectors of GuardDuty.
    String.raw `[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`,
    String.raw `[0-9a-f]{32}`,
    // AROA…, as IAM calls users and roles besides their names.
    String.raw `(?:${IAM_PREFIXES})[A-Z0-9]{16,17}`,
    // Accounts.
    String.raw `\d{12}`,
    REGION,
    // Zones: eu-west-1a, us-west-2-lax-1a of a city, us-east-1-wl1-bos-wlz-1 of a carrier; and groups of the latter two.
    String.raw `${REGION}(?:[a-z]|-[a-z]{3}-\d[a-z]?|-wl\d(?:-[a-z]{3}-wlz-\d)?)`,
    // The same as ids, which are the same in all accounts: use1-az1, usw2-lax1-az1, use1-wl1-bos-wlz1.
    String.raw `(?:us|eu|ap|ca|sa|me|af|il|mx|cn)(?:g|i[a-z]?)?(?:[nsewc]|[ns][ew])\d-(?:az\d|[a-z]{3}\d-az\d|wl\d-[a-z]{3}-wlz\d)`,
    // Types of instances: t3.micro, u-6tb1.metal, mac2-m2pro.metal, c7gn.metal-48xl, db.r6g.large.
    String.raw `(?:db\.|cache\.)?(?:(?:${FAMILIES})\d{1,2}[a-z]{0,4}(?:-[a-z0-9]{1,8})?|mac-m\d{1,2}[a-z]{0,5}|u-\d{1,2}tb\d)\.(?:nano|micro|small|medium|large|\d{0,3}xlarge|metal(?:-\d{1,2}xl)?)`,
    // Versions of engines: 8.0.35, 15.4, 5.7.mysql_aurora.2.11.1. Four numbers are an address.
    String.raw `(?!(?:\d+\.){3}\d+$)\d{1,2}(?:\.\d{1,5}){1,4}(?:\.(?:mysql_aurora(?:\.\d{1,2}){2,3}|v\d))?`,
    // Types of resources, as CloudFormation and Config call them.
    String.raw `AWS(?:::[A-Za-z0-9]+){2,3}`,
];
const MADE = new RegExp(`^(?:${SHAPES.join('|')})$`);
/** Whether a cloud made all of the text. */
function isMadeByCloud(text) {
    return MADE.test(text);
}

// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/sensitive/map-texts.js
var map_texts = __webpack_require__(25185);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
;// CONCATENATED MODULE: ./build/src/sensitive/our-words.js

/** Members with words of a closed set. */
const OURS = new Set([
    'account',
    'action',
    'deniedBy',
    'environment',
    'how',
    'kind',
    'kinds',
    'operation',
    'partition',
    'path',
    'properties',
    'region',
    'regions',
    'result',
    'rule',
    'rules',
    'severity',
    'standing',
    'state',
    'status',
]);
/** What a resource had or has, and what its owner wrote: members in it are called by them. */
const THEIRS = /(?:^|\.)(?:tags|before|after|value)[.[]/;
/** Whether the text at the path of a value of ours, such as a finding, is of a closed set. */
function isOurs(path, text) {
    const member = path.slice(path.lastIndexOf('.') + 1).replace(/(?:\[\d+\])+$/, '');
    // Gaps have reasons, and so have exceptions, which are somebody's words.
    if (member === 'reason')
        return coverage/* GAP_REASONS */.xi.some((one) => one === text);
    return OURS.has(member) && !THEIRS.test(path);
}
/** Properties are called by words; tags may be called anything. */
function isPropertyName(name) {
    return /^\w+$/.test(name);
}

// EXTERNAL MODULE: ./build/src/sensitive/without-overlaps.js
var without_overlaps = __webpack_require__(70663);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/sensitive/strictly-hidden.js

/**
 * An IPv4 or IPv6 address with or without a prefix length; whether it is one is asked of Node. Beside one of IPv4 may be a port,
 * or the end of a range.
 */
const ADDRESS = /(?:(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)|(?<![\w.:-])(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?(?![\w:-]|\.\d))(?:\/\d{1,3}(?!\w))?/gi;
/** As EC2 calls its machines: `ec2-203-0-113-25.eu-west-1.compute.amazonaws.com`, `ip-10-0-0-1.ec2.internal`. */
const IN_NAME = /(?<=\b(?:ec2|ip)-)(?:\d{1,3}-){3}\d{1,3}(?![\w-])/g;
/** The addresses in a text, the whole internet aside, which nobody is found by. */
function addressesIn(text) {
    const plain = [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
        const [address = '', length] = found.split('/');
        const isOne = (0,external_node_net_.isIPv4)(address) || (0,external_node_net_.isIPv6)(address);
        return isOne && length !== '0' ? [{ start: index, end: index + found.length }] : [];
    });
    const inNames = [...text.matchAll(IN_NAME)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
    return [...plain, ...inNames].toSorted((a, b) => a.start - b.start);
}
/** What names a user, a role or a session in an ARN, or as CloudTrail's events have it in reports. */
const PRINCIPAL = /\b(?:arn:[\w-]+:(?:iam|sts)::\d*:)?(?:user|role|group|assumed-role|federated-user|instance-profile)\/(?<name>[\w+=,.@/-]+)/g;
/** Their names in a text: what comes after `user/`, `role/` and so on. */
function principalsIn(text) {
    return [...text.matchAll(PRINCIPAL)].map(({ 0: found, index, groups: { name = '' } = {} }) => ({
        start: index + found.length - name.length,
        end: index + found.length,
    }));
}

;// CONCATENATED MODULE: ./build/src/sensitive/privacy.js










/** @param key of the fingerprints; null: there are none */
function privacyOf({ redact, key, detector, isClosedWord = () => false, }) {
    const fingerprints = key === null ? sensitive_fingerprints/* NO_FINGERPRINTS */.Q : (0,sensitive_fingerprints/* fingerprintsOf */.tm)(key);
    if (redact === 'off')
        return openGate(detector, fingerprints);
    const told = redact === 'strict' ? showingNothing(detector) : detector;
    return new Gate(redact, told, fingerprints, isClosedWord);
}
/** Where nothing of what is found may be seen. */
function showingNothing(detector) {
    return {
        inText: (text, context) => detector.inText(text, context).map((one) => privacy_hidden(one)),
        inValue: (value) => detector.inValue(value).map((one) => privacy_hidden(one)),
    };
}
function privacy_hidden(found) {
    return { ...found, masked: '' };
}
/** With `redact: off` everything passes as it is. */
function openGate(detector, fingerprints) {
    const all = { text: (text) => text, value: (value) => value };
    return {
        ...all,
        redact: 'off',
        detector,
        fingerprints,
        resource: (resource) => resource,
        identity: (resource) => resource,
        meet: () => { },
        about: () => all,
        recall: () => { },
        original: (text) => text,
    };
}
class Gate {
    redact;
    detector;
    fingerprints;
    #isStrict;
    #isClosedWord;
    #originals = new Map();
    #names = new HiddenNames();
    #known = new WeakMap();
    constructor(redact, detector, fingerprints, isClosedWord) {
        this.redact = redact;
        this.detector = detector;
        this.fingerprints = fingerprints;
        this.#isStrict = redact === 'strict';
        this.#isClosedWord = isClosedWord;
    }
    text(text) {
        return this.#masked(text, this.detector.inText(text));
    }
    value(value) {
        return this.#mapped(value, (one) => this.text(one));
    }
    resource(resource) {
        const { kind, reported, doubts, edges } = resource;
        const named = this.identity(resource);
        const held = this.#withinContext(reported, kind);
        const others = edges.map((edge) => this.#edge(edge));
        const open = doubts?.map((one) => this.#withinContext(one, kind));
        const isSame = named === resource &&
            held === reported &&
            others.every((one, at) => one === edges[at]) &&
            open?.every((one, at) => one === doubts?.[at]) !== false;
        if (isSame)
            return resource;
        return {
            ...named,
            reported: held,
            edges: others,
            ...(open === undefined ? {} : { doubts: open }),
            masked: true,
        };
    }
    identity(resource) {
        this.meet([resource]);
        const id = this.text(resource.id);
        const name = this.text(resource.name);
        return id === resource.id && name === resource.name ? resource : { ...resource, id, name };
    }
    meet(resources) {
        if (!this.#isStrict)
            return;
        for (const { id, name, edges = [] } of resources)
            for (const one of [id, name, ...edges.map((edge) => edge.id)])
                this.#hideName(one);
    }
    about(resource) {
        const known = this.#known.get(resource);
        if (known !== undefined)
            return known;
        const masks = this.#masksOf(resource);
        this.#known.set(resource, masks);
        return masks;
    }
    recall(originals) {
        for (const [stand, text] of originals) {
            this.#originals.set(stand, text);
            if ((0,masked_text/* isHiddenName */.sg)(stand))
                this.meet([{ id: text, name: text }]);
        }
    }
    original(text) {
        return (0,masked_text/* withOriginals */.XQ)(text, (stand) => this.#originals.get(stand) ?? stand);
    }
    #masksOf(resource) {
        this.identity(resource);
        const stands = new Map();
        for (const one of this.detector.inValue(resource.reported))
            stands.set(one.text, this.#stand(one, one.text));
        const known = anyOf([...stands.keys()]);
        const text = (given) => {
            if (known === null || this.#names.get(given) !== undefined)
                return this.text(given);
            return this.text(given.replaceAll(known, (one) => stands.get(one) ?? one));
        };
        return { text, value: (whole) => this.#mapped(whole, text) };
    }
    /** A name is hidden whole, whatever else is in it. */
    #masked(text, found, hides = this.#isStrict) {
        const name = hides ? this.#names.get(text) : undefined;
        if (name !== undefined)
            return name;
        const masked = found.length === 0
            ? text
            : replaced(text, found, (one) => this.#stand(one, text.slice(one.start, one.end)));
        return hides ? this.#strictly(masked) : masked;
    }
    /** Of what is ours no word is hidden because something is called by it, and no name of a member. */
    #mapped(value, by) {
        if (!this.#isStrict)
            return (0,map_texts/* mapTexts */.z)(value, by);
        const text = (one, path) => isOurs(path, one) ? this.#masked(one, this.detector.inText(one), false) : by(one);
        return (0,map_texts/* mapTexts */.z)(value, text, { name: (name) => this.#nameOfMember(name) });
    }
    /** A word is the name of a property; tags may be called anything. */
    #nameOfMember(name) {
        return this.#masked(name, this.detector.inText(name), this.#isStrict && !isPropertyName(name));
    }
    /** What a person called something is hidden wherever it stands. */
    #hideName(name) {
        if (name !== '' && !isMadeByCloud(name) && !(0,masked_text/* isHiddenName */.sg)(name) && this.#names.get(name) === undefined)
            this.#names.add(name, this.#hidden('name', name));
    }
    #withinContext(reported, kind) {
        const byPath = Map.groupBy(this.detector.inValue(reported), ({ path }) => path);
        const text = (one, path) => {
            // A tag and its value have the same path, and perhaps the same text.
            const here = byPath.get(path)?.filter(({ start, end, text: found }) => one.slice(start, end) === found);
            const found = here?.length ? (0,without_overlaps/* withoutOverlaps */.R)(here) : this.detector.inText(one);
            return this.#masked(one, found, this.#isStrict && !this.#isClosedWord(kind, path, one));
        };
        const inPath = (name) => (0,in_value/* nameInPath */._)(name, (one) => this.detector.inText(one));
        const masked = (0,map_texts/* mapTexts */.z)(reported, text, { name: (name) => this.#nameOfMember(name), inPath });
        return this.#isStrict ? withNothingTold(masked) : masked;
    }
    #strictly(given) {
        const unnamed = (0,masked_text/* aroundMasked */.Z_)((0,masked_text/* withNothingShown */.ZB)(given), (text) => this.#names.hiddenIn(text));
        const impersonal = (0,masked_text/* aroundMasked */.Z_)(unnamed, (text) => this.#without('principal', text, principalsIn(text)));
        return (0,masked_text/* aroundMasked */.Z_)(impersonal, (text) => this.#without('address', text, addressesIn(text)));
    }
    #without(what, text, spans) {
        return replaced(text, spans, ({ start, end }) => this.#hidden(what, text.slice(start, end)));
    }
    /** The other end is called as it calls itself, so that they still meet. */
    #edge(edge) {
        const { id } = this.identity({ id: edge.id, name: edge.id });
        return id === edge.id ? edge : { ...edge, id };
    }
    #stand(found, text) {
        const stand = (0,masked_text/* maskedText */.$O)(found, this.fingerprints.of(found.class, text), !this.#isStrict);
        this.#originals.set(stand, text);
        return stand;
    }
    #hidden(what, text) {
        const stand = (0,masked_text/* hiddenText */.CZ)(what, this.fingerprints.of(what, text));
        this.#originals.set(stand, text);
        return stand;
    }
}
function tellsMore(item) {
    return (0,json/* isJsonObject */.O)(item) && item['masked'] !== '';
}
/** What another run showed of what it found is not shown. */
function withNothingTold(reported) {
    const { sensitive_data: items } = reported;
    if (!Array.isArray(items) || !items.some(tellsMore))
        return reported;
    return { ...reported, sensitive_data: items.map(toldNothing) };
}
function toldNothing(item) {
    return (0,json/* isJsonObject */.O)(item) ? { ...item, masked: '' } : item;
}
/** Finds whichever of the texts is there, the longest first; null for none. */
function anyOf(texts) {
    if (texts.length === 0)
        return null;
    const longestFirst = texts.toSorted((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw `\$&`)).join('|'), 'g');
}
function replaced(text, spans, by) {
    let result = '';
    let at = 0;
    for (const span of spans) {
        result += text.slice(at, span.start) + by(span);
        at = span.end;
    }
    return at === 0 ? text : result + text.slice(at);
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
