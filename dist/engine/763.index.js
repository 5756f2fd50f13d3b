export const id = 763;
export const ids = [763,7123];
export const modules = {

/***/ 57894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptCommand: () => (/* binding */ acceptCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/drift/other-masks.js
var other_masks = __webpack_require__(62583);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/inventory/held-accounts.js
var held_accounts = __webpack_require__(68092);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/shared-texts.js
var shared_texts = __webpack_require__(14877);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/drift/attribute-changes.js + 1 modules
var attribute_changes = __webpack_require__(16243);
// EXTERNAL MODULE: ./build/src/drift/diff.js
var diff = __webpack_require__(46146);
// EXTERNAL MODULE: ./build/src/drift/masked-state.js
var masked_state = __webpack_require__(78116);
// EXTERNAL MODULE: ./build/src/drift/normalise/normaliser.js
var normaliser = __webpack_require__(15198);
// EXTERNAL MODULE: ./build/src/drift/gap-clause.js
var gap_clause = __webpack_require__(91371);
// EXTERNAL MODULE: ./build/src/drift/state/state-path.js
var state_path = __webpack_require__(79588);
;// CONCATENATED MODULE: ./build/src/drift/state/accept.js














/**
 * Accepts what inventories hold, scope by scope. Throws a UserError, before anything is written, where one is damaged, where
 * two hold the same, or where single changes are to be accepted and one is not there as it was looked at.
 */
async function accept(state, sources, acceptance) {
    const asked = await askedIn(sources);
    const work = new Accepting(state, acceptance);
    for (const source of sources)
        for await (const scope of source.scopes())
            await work.add(scope, source);
    await work.writeChosen();
    if (acceptance.only === undefined)
        await work.removeVanished(asked);
    return work.result();
}
const NOTHING = { resources: new Map() };
class Accepting {
    #state;
    #acceptance;
    #normaliser;
    #resources = { added: 0, removed: 0, changed: 0 };
    #notAccepted = [];
    /** With single changes: what is written once all of them were found. */
    #chosen = [];
    #found = new Set();
    #written = 0;
    #unlike = 0;
    #unchanged = 0;
    #removed = 0;
    constructor(state, acceptance) {
        this.#state = state;
        this.#acceptance = acceptance;
        this.#normaliser = new normaliser/* Normaliser */.V(clouds/* KINDS */.GW, 'withheld', acceptance.kinds);
    }
    async add(scope, { at, properties }) {
        for (const present of this.#normaliser.kindsOf(scope, properties)) {
            const why = whyNot(present);
            if (why !== null)
                this.#notAccepted.push({ ...placeOf(present), why });
            else if (this.#acceptance.only === undefined)
                await this.#acceptAll(present, at);
            else
                await this.#choose(present, this.#acceptance.only);
        }
    }
    /** An unusable file is replaced: who accepts everything need not know what was there. */
    async #acceptAll(present, at) {
        const before = await this.#state.of(present.account, present.region, present.kind);
        const known = before === null || 'problem' in before ? null : before;
        const { by, reason } = this.#acceptance;
        const { properties, resources } = present;
        const isWritten = await this.#state.save({ ...placeOf(present), at, by, reason, properties, resources });
        if (!isWritten) {
            this.#unchanged += 1;
            return;
        }
        this.#written += 1;
        const then = known === null ? NOTHING : this.#asMasked(known, resources);
        if (then === null)
            this.#unlike += 1;
        for (const [old, now] of then === null ? [] : pairs(then.resources, resources)) {
            const change = (0,diff/* diffOf */.n)(old, now, at);
            if (change !== null)
                this.#resources[change.operation] += 1;
        }
    }
    async #choose(present, only) {
        const { account, region, kind } = present;
        const given = await this.#state.of(account, region, kind);
        // No change was ever reported of what nothing is accepted of.
        if (given === null)
            return;
        if ('problem' in given) {
            this.#notAccepted.push({ ...placeOf(present), why: given.problem });
            return;
        }
        const before = this.#asMasked(given, present.resources);
        if (before === null) {
            this.#notAccepted.push({ ...placeOf(present), why: other_masks/* MASKED_OTHERWISE */.v });
            return;
        }
        const resources = new Map(before.resources);
        const foundBefore = this.#found.size;
        for (const [old, now] of pairs(before.resources, present.resources)) {
            const id = (old ?? now)?.id ?? '';
            const isChosen = (change) => {
                const name = (0,diff/* changeId */.U)({ account, region, kind, id }, change);
                if (!only.has(name))
                    return false;
                this.#found.add(name);
                return true;
            };
            if (old !== undefined && now !== undefined)
                resources.set(id, { ...old, value: (0,attribute_changes/* merge */.h)(old, now, isChosen) });
            else if (!((0,diff/* diffOf */.n)(old, now, before.at)?.attributes ?? []).some(isChosen))
                continue;
            else if (now === undefined)
                resources.delete(id);
            else
                resources.set(id, now);
        }
        if (this.#found.size === foundBefore)
            return;
        const { by, reason, keeping } = this.#acceptance;
        (0,masked_state/* maskedState */.b)(given, keeping, present.resources);
        this.#chosen.push({ ...before, by, reason, resources });
        for (const [old, now] of pairs(before.resources, resources)) {
            const change = (0,diff/* diffOf */.n)(old, now, before.at);
            if (change !== null)
                this.#resources[change.operation] += 1;
        }
    }
    /** What was accepted before, as a run compares it; null: nobody can tell what is the same. */
    #asMasked(before, now) {
        const { gate } = this.#acceptance;
        const masked = (0,masked_state/* maskedState */.b)(before, gate, now);
        return (0,other_masks/* areMaskedOtherwise */.c)(masked.resources, now, gate.redact) ? null : masked;
    }
    /** All or none: a change that was looked at and is not there any more means that somebody looked at something else. */
    async writeChosen() {
        const missing = [...(this.#acceptance.only ?? [])].filter((id) => !this.#found.has(id));
        if (missing.length > 0) {
            const what = missing.length === 1 ? `The change ${missing[0]} is` : `The changes ${(0,words/* enumerate */.HL)(missing)} are`;
            const gaps = this.#notAccepted.map(({ account, region, kind, why }) => `${kind} in ${region} of ${account}: ${why}`);
            throw new errors/* UserError */.yo(`${what} not in this inventory as it was reported: the accepted state or the resource has changed since, or the id is wrong. ` +
                'Nothing was accepted. Run a scan and look at its changes again.' +
                (gaps.length === 0 ? '' : ` Not looked at: ${(0,words/* some */.zN)(gaps, 3)}.`));
        }
        for (const accepted of this.#chosen)
            if (await this.#state.save(accepted))
                this.#written += 1;
    }
    /** What is not asked about any more can never be compared again. Where a scope has a gap, nothing is known of that. */
    async removeVanished(asked) {
        for (const { account, region, kinds, isComplete } of asked.values()) {
            if (!isComplete)
                continue;
            for (const kind of await this.#state.kindsIn({ account, region })) {
                if (kinds.includes(kind) || this.#acceptance.kinds?.has(kind) === false)
                    continue;
                await this.#state.remove({ account, region }, kind);
                this.#removed += 1;
            }
        }
    }
    result() {
        return {
            written: this.#written,
            removed: this.#removed,
            unchanged: this.#unchanged,
            unlike: this.#unlike,
            resources: this.#resources,
            notAccepted: this.#notAccepted,
        };
    }
}
/** Goes through the inventories to their ends. Memory follows the number of scopes, hardly that of kinds. */
async function askedIn(sources) {
    const asked = new Map();
    const held = new held_accounts/* HeldAccounts */.i();
    const shared = new shared_texts/* SharedTexts */.E();
    for (const source of sources) {
        const { name } = source;
        for await (const { account, region, complete, gaps } of source.scopes()) {
            const key = `${account.id} ${region}`;
            const known = asked.get(key);
            held.note(account.id, name);
            const kinds = new Set([...(known?.kinds ?? []), ...[...complete, ...gaps].map(({ kind }) => kind)]);
            asked.set(key, {
                account: account.id,
                region,
                kinds: shared.list([...kinds].toSorted(compare/* compareText */.n)),
                isComplete: (known?.isComplete ?? true) && gaps.every(({ others }) => others === true),
            });
        }
    }
    return asked;
}
/** Null: it can be accepted. */
function whyNot({ account, region, kind, listed, gaps }) {
    const [gap] = gaps;
    if (gap !== undefined)
        return (0,gap_clause/* gapClause */.e)(gap);
    if (!listed)
        return 'it was not read to its end';
    const isPlace = [account, region, kind].every(state_path/* isSafe */.I) && account !== coverage/* EVERYTHING */.Qz && region !== coverage/* EVERYTHING */.Qz;
    return isPlace ? null : 'these are no names for files';
}
function placeOf({ account, region, kind }) {
    return { account, region, kind };
}
function* pairs(before, after) {
    for (const id of new Set([...before.keys(), ...after.keys()]))
        yield [before.get(id), after.get(id)];
}

// EXTERNAL MODULE: ./build/src/drift/state/accepted-state.js + 3 modules
var accepted_state = __webpack_require__(49076);
// EXTERNAL MODULE: ./build/src/rules/change/watched-kinds.js
var watched_kinds = __webpack_require__(39746);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 7 modules
var prologue = __webpack_require__(56039);
// EXTERNAL MODULE: ./build/src/settings/chosen-state.js
var chosen_state = __webpack_require__(76913);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/gate.js
var cli_gate = __webpack_require__(42377);
// EXTERNAL MODULE: ./build/src/cli/inventories.js + 2 modules
var inventories = __webpack_require__(73014);
// EXTERNAL MODULE: ./build/src/cli/local-settings.js
var local_settings = __webpack_require__(777);
// EXTERNAL MODULE: ./build/src/cli/saying.js
var cli_saying = __webpack_require__(65339);
;// CONCATENATED MODULE: ./build/src/cli/accept.js
















/** As many as anybody reads. */
const MOST_LINES = 20;
/** Writes what inventories hold as the accepted state: all of it, or single changes. */
async function acceptCommand(options, environment) {
    const reason = options.reason.trim();
    if (reason === '')
        throw new errors/* UserError */.yo('--reason: received nothing, expected why this state is accepted.');
    const only = options.only === undefined ? undefined : (0,values/* parseList */.E1)(options.only);
    if (only?.length === 0)
        throw new errors/* UserError */.yo('--only: received nothing, expected the ids of changes.');
    for (const id of only ?? [])
        if (!/^[0-9a-f]{16}$/.test(id))
            throw new errors/* UserError */.yo(`--only: received ${JSON.stringify(id)}, expected the id of a change, 16 hexadecimal digits, as the report shows it.`);
    const acceptedState = (0,chosen_state/* chosenState */.K)(options.acceptedState, options.config ?? '', (0,external_node_path_.resolve)('.'));
    if (acceptedState === null)
        throw new errors/* UserError */.yo('--accepted-state: received nothing, and the configuration file names no accepted-state; expected the folder where it lies, there or not yet.');
    const kinds = acceptedKinds({ ...options, acceptedState }, only !== undefined);
    const gate = (0,cli_gate/* gateGiven */.r)(options);
    const { privacy, outgoing } = gate;
    const saying = (0,cli_saying/* sayingOf */.N)(outgoing);
    const given = (0,inventories/* inventoriesGiven */.MJ)(options.inventory, 'accept');
    const keeping = (0,cli_gate/* keepingGate */.z)(gate);
    const sources = await (0,inventories/* openInventories */.xF)(given, keeping, kinds);
    const accepted = await accept(await accepted_state/* AcceptedState */.n.open(acceptedState), sources, {
        by: privacy.text(acceptedBy(options.by, environment)),
        reason: privacy.text(reason),
        gate: privacy,
        keeping,
        ...(kinds === undefined ? {} : { kinds }),
        ...(only === undefined ? {} : { only: new Set(only) }),
    });
    saying.print(resultOf(accepted, acceptedState));
    const code = tellWhatIsLeft(accepted, saying);
    saying.end();
    return code;
}
/**
 * What the rules about changes watch in a run with these settings: more would only make more to review. Single changes
 * name themselves. Undefined: every kind.
 */
function acceptedKinds(options, isSingle) {
    if (options.kinds !== undefined || isSingle)
        return (0,inventories/* kindsGiven */.rv)(options.kinds);
    const { acceptedState, rules, config } = options;
    const settings = (0,local_settings/* localSettings */.f)({ rules, config });
    return (0,watched_kinds/* watchedKinds */._)((0,prologue/* selectRules */.uE)({ ...settings, acceptedState }, new Date()).accountRules.all);
}
/** Who it is on GitHub; elsewhere, whose terminal it is. */
function acceptedBy(given, environment) {
    const name = given?.trim() || environment['GITHUB_ACTOR'];
    if (name !== undefined && name !== '')
        return name;
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        throw new errors/* UserError */.yo('--by: received nothing, and this system does not name its user; expected who accepts it.');
    }
}
function resultOf({ written, removed, unchanged, resources }, folder) {
    const differ = ['added', 'removed', 'changed'].flatMap((operation) => resources[operation] === 0 ? [] : [`${(0,words/* withCommas */.rX)(resources[operation])} ${operation}`]);
    const total = resources.added + resources.removed + resources.changed;
    const what = total === 0 ? '' : ` (${(0,words/* count */.U9)(total, 'resource')}: ${(0,words/* enumerate */.HL)(differ)})`;
    const files = [
        `${(0,words/* count */.U9)(written, 'file')} written${what}`,
        ...(removed === 0 ? [] : [`${(0,words/* count */.U9)(removed, 'file')} removed, since their kinds are no longer read`]),
        ...(unchanged === 0 ? [] : [`${(0,words/* count */.U9)(unchanged, 'file')} already up to date`]),
    ];
    return `Accepted state in ${folder}: ${files.join(', ')}.`;
}
/** What was not accepted, and what nobody can tell of what was. */
function tellWhatIsLeft({ notAccepted: left, unlike }, { tell }) {
    if (unlike > 0)
        tell(`What differs from before in ${(0,words/* count */.U9)(unlike, 'file')} is not known, and not counted: ${other_masks/* MASKED_OTHERWISE */.v}.`);
    if (left.length === 0)
        return exit/* EXIT */.dc.good;
    tell(`Not accepted, since only what was read completely can be: ${(0,words/* count */.U9)(left.length, 'kind')} in a region or account. What was accepted of them before stays.`);
    for (const { account, region, kind, why } of left.slice(0, MOST_LINES))
        tell(`  ${account} ${region} ${kind}: ${why}`);
    if (left.length > MOST_LINES)
        tell(`  and ${(0,words/* withCommas */.rX)(left.length - MOST_LINES)} more`);
    return exit/* EXIT */.dc.incomplete;
}


/***/ }),

/***/ 92830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ gapsByAccount),
/* harmony export */   Jb: () => (/* binding */ GapTally),
/* harmony export */   _w: () => (/* binding */ numberOfGaps),
/* harmony export */   dW: () => (/* binding */ accountsWith)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14877);
/* harmony import */ var _lists_with_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77381);




const NOWHERE = [];
/** Gathers gaps by their cause, in whatever order they come: what it keeps hardly follows the number of regions. */
class GapTally {
    #causes = new Map();
    #texts = new _text_shared_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .SharedTexts */ .E();
    /** Those of one scope. */
    add(gaps) {
        for (const [region, here] of Map.groupBy(gaps, (gap) => gap.region)) {
            const including = (0,_lists_with_js__WEBPACK_IMPORTED_MODULE_2__/* .listsWith */ .K)(this.#texts.one(region));
            for (const gap of here) {
                const { messages, regions } = this.#entry(gap);
                regions.set(gap.account, including(regions.get(gap.account) ?? NOWHERE));
                keep(messages, gap.message);
            }
        }
    }
    /** Those of a part, or of another run's tally. */
    merge(causes) {
        for (const cause of causes) {
            const { messages, regions } = this.#entry(cause);
            for (const message of cause.messages)
                keep(messages, message);
            for (const { accounts, regions: more } of cause.places) {
                for (const account of accounts) {
                    const known = regions.get(account);
                    regions.set(account, known === undefined ? more : [...new Set([...known, ...more])]);
                }
            }
        }
    }
    result() {
        const sorted = new Map();
        const sort = (regions) => {
            const known = sorted.get(regions) ?? this.#texts.list(regions.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n));
            sorted.set(regions, known);
            return known;
        };
        return [...this.#causes]
            .toSorted(([a], [b]) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b))
            .map(([, { about, messages, regions }]) => Object.assign({}, about, { messages, places: placesOf(regions, sort) }));
    }
    #entry({ kind, reason, deniedBy, action, properties, partial }) {
        const key = JSON.stringify([kind, reason, deniedBy, action, properties, partial]);
        let entry = this.#causes.get(key);
        if (entry === undefined) {
            const about = {
                kind,
                reason,
                action,
                ...(deniedBy === undefined ? {} : { deniedBy }),
                ...(properties === undefined ? {} : { properties }),
                ...(partial === undefined ? {} : { partial }),
            };
            this.#causes.set(key, (entry = { about, messages: [], regions: new Map() }));
        }
        return entry;
    }
}
/** By account; `*` where not even the account of the credentials is known. */
function gapsByAccount(gaps) {
    const byAccount = new Map();
    for (const { places, ...about } of gaps) {
        for (const { accounts, regions } of places) {
            const gap = { ...about, regions };
            for (const account of accounts) {
                const known = byAccount.get(account);
                if (known === undefined)
                    byAccount.set(account, [gap]);
                else
                    known.push(gap);
            }
        }
    }
    return byAccount;
}
/** The accounts of gaps; `*` is one of them where not even the account of the credentials is known. */
function accountsWith(gaps) {
    return new Set(gaps.flatMap(({ places }) => places.flatMap(({ accounts }) => accounts)));
}
/** Account × region × kind, for each cause. */
function numberOfGaps(gaps) {
    const places = gaps.flatMap((gap) => gap.places);
    return places.reduce((sum, { accounts, regions }) => sum + accounts.length * regions.length, 0);
}
/** The first by text stay, lest it matter which came first. */
function keep(messages, message) {
    const last = messages[_model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_MESSAGES */ .rs - 1];
    if (message === '' || messages.includes(message) || (last !== undefined && message > last))
        return;
    messages.push(message);
    messages.sort(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    messages.length = Math.min(messages.length, _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_MESSAGES */ .rs);
}
function placesOf(byAccount, sort) {
    const accounts = [...byAccount.keys()].toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    const alike = Map.groupBy(accounts, (account) => sort(byAccount.get(account) ?? NOWHERE));
    return [...alike].map(([regions, those]) => ({ accounts: those, regions }));
}


/***/ }),

/***/ 77381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listsWith)
/* harmony export */ });
/**
 * Lists with one region more, or as they are where they have it. Entries that shared a list share the longer one, and the
 * shorter one goes with the last entry that holds it: were all kept for the next account, there would be one for nearly
 * every set of regions, since they are read in no order.
 */
function listsWith(region) {
    const longer = new Map();
    return (regions) => {
        const known = longer.get(regions) ?? (regions.includes(region) ? regions : [...regions, region]);
        longer.set(regions, known);
        return known;
    };
}


/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isCompleteIn),
/* harmony export */   r: () => (/* binding */ UNREAD_INTERFACES)
/* harmony export */ });
/** The id of what stands for all interfaces that a group may have and that were not read. */
const UNREAD_INTERFACES = '*';
/** Whether the rule was evaluated in the region and all that it needs was read there. */
function isCompleteIn({ regions, incomplete }, region) {
    return regions.includes(region) && !incomplete.includes(region);
}


/***/ }),

/***/ 74315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isNew),
/* harmony export */   M: () => (/* binding */ isNews)
/* harmony export */ });
/**
 * Whether the last run did not have it as open: a reopened one it had as fixed, and one that is no longer accepted it did
 * not count.
 */
function isNew({ state, lapsed }) {
    return state === 'new' || state === 'reopened' || lapsed === true;
}
/** What the last run did not know: the finding, or that it is as bad as this. */
function isNews(finding) {
    return isNew(finding) || finding.state === 'worsened';
}


/***/ }),

/***/ 52292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isAcceptedItself),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   aX: () => (/* binding */ standingOfFixed),
/* harmony export */   l$: () => (/* binding */ isViolated)
/* harmony export */ });
/**
 * What a finding counts for, decided here and nowhere else: reports, alerts, verdict and exit ask for it. What an
 * exception accepts is accepted, and what a finding that counts already reports is covered, even if it could not be looked
 * at again.
 */
function standingOf({ result, coveredBy, exception, }) {
    if (exception !== undefined)
        return 'accepted';
    if (coveredBy !== null)
        return 'covered';
    return result === 'unknown' ? 'unseen' : 'counted';
}
/** The repair of a covered violation, or of one that was accepted, does not count either. */
function standingOfFixed({ coveredBy }, wasAccepted = false) {
    if (wasAccepted)
        return 'accepted';
    return coveredBy === null ? 'counted' : 'covered';
}
/** Whether an exception accepts it, and no other finding that the same entry accepts tells of the same fault. */
function isAcceptedItself({ standing, coveredBy }) {
    return standing === 'accepted' && coveredBy === null;
}
/**
 * Whether its rule is certainly violated, counted or covered: a covered finding is violated all the same, for whoever
 * decides afresh what covers what.
 */
function isViolated({ standing, result }) {
    return standing === 'counted' || (standing === 'covered' && result === 'violation');
}


/***/ }),

/***/ 39746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ watchedKinds)
/* harmony export */ });
/** The kinds that these rules watch for changes: they are compared with what is accepted, and accepted. */
function watchedKinds(rules) {
    return new Set(rules.filter(({ change }) => change !== null).flatMap(({ query }) => query.subjects));
}


/***/ }),

/***/ 87123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ maskedLines),
/* harmony export */   lineMask: () => (/* binding */ lineMask)
/* harmony export */ });
/* harmony import */ var _detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92398);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84612);


/** Masks what is said while a run goes on: lines of the log and errors, which may repeat what AWS or a user wrote. */
function lineMask({ redact, privacy, }) {
    // Nothing is to be followed there, and the key may not be known yet.
    const gate = (0,_privacy_js__WEBPACK_IMPORTED_MODULE_1__/* .privacyOf */ .y)({ redact, key: null, detector: (0,_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorOf */ .U)(privacy) });
    return (line) => maskedLines(line, gate);
}
/** Lines of a message, an excerpt among them: a caret below what was masked would point anywhere, and is left out. */
function maskedLines(lines, gate) {
    const masked = gate.text(lines);
    return (masked === lines ? masked : masked.replaceAll(CARET, ''));
}
/** A line of an excerpt (text/excerpt.ts). */
const CARET = /\n[ \t]*\^(?=\n|$)/g;


/***/ }),

/***/ 79138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ maskedLogger)
/* harmony export */ });
/** A logger whose lines come to the place masked. */
function maskedLogger(place, mask) {
    const { live } = place;
    return {
        info: (line) => place.info(mask(line)),
        warning: (line) => place.warning(mask(line)),
        error: (line) => place.error(mask(line)),
        debug: (line) => place.debug(mask(line)),
        ...(live === undefined ? {} : { live: (line) => live(mask(line)) }),
        group: (title, work) => place.group(mask(title), work),
    };
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

/***/ 23931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ affectedWords),
/* harmony export */   y: () => (/* binding */ affectedName)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);
/* harmony import */ var _network_beyond_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53297);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);



const MOST = 5;
/** `i-1 (reachable from the internet), load balancer eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
function affectedWords(affected) {
    const distinct = [...new Set(affected.map((one) => `${affectedName(one)} (${wordsOf(one)})`))];
    const rest = distinct.length - MOST;
    if (rest <= 0)
        return distinct.join(', ');
    return `${distinct.slice(0, MOST).join(', ')} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .rX)(rest)} more`;
}
/** An instance by its id; else the interface, with what owns it. */
function affectedName({ id, instance, owner }) {
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD_INTERFACES */ .r)
        return 'interfaces that were not read';
    if (instance !== undefined)
        return instance;
    return owner === undefined ? id : `${OWNERS[owner] ?? owner.replaceAll('_', ' ')} ${id}`;
}
/** Owners of interfaces whose names say too little to somebody who is paged. */
const OWNERS = {
    api_gateway: 'API Gateway',
    code_connections: 'CodeConnections',
    client_vpn: 'client VPN endpoint',
    cloudfront: 'CloudFront',
    dms: 'DMS replication instance',
    ecs: 'ECS task',
    efs: 'EFS mount target',
    eks: 'EKS control plane',
    elasticache: 'ElastiCache node',
    global_accelerator: 'Global Accelerator',
    instance_connect_endpoint: 'EC2 Instance Connect Endpoint',
    iot: 'IoT rule',
    lambda: 'Lambda function',
    nat_gateway: 'NAT gateway',
    quicksight: 'QuickSight',
    rds: 'RDS database',
    redshift: 'Redshift cluster',
    resolver: 'Route 53 Resolver endpoint',
    verified_access: 'Verified Access endpoint',
    vpc_endpoint: 'VPC endpoint',
};
function wordsOf(affected) {
    const { id, instance, grade, between, missing = [] } = affected;
    if (between === undefined)
        return sureWords(grade, instance);
    const [through, unread] = [true, false].map((wanted) => missing.filter((one) => one.startsWith(_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_) === wanted));
    const why = unread?.length === 0 ? 'unknown' : `unknown: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(unread ?? [])}`;
    if (id === _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD_INTERFACES */ .r)
        return why;
    if (through === undefined || through.length === 0)
        return `${doubtWords(between)}; ${why}`;
    const whom = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(through.map((one) => one.slice(_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_.length)));
    const words = `${_network_beyond_js__WEBPACK_IMPORTED_MODULE_2__/* .MAY_BE_REACHED */ .P_}${whom}${between[1] === 'reachable' ? '' : ' once it runs'}`;
    return unread?.length === 0 ? words : `${words}; ${why}`;
}
/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
function sureWords(grade, instance) {
    switch (grade) {
        case 'reachable':
            return 'reachable from the internet';
        case 'exposed-but-stopped':
            return `reachable as soon as it ${instance === undefined ? 'is attached' : 'runs'}`;
        case 'open-but-blocked':
        case 'closed':
            return 'not reached';
        default:
            return grade;
    }
}
/** In no words that somebody could take for the best of it. */
function doubtWords([least, most]) {
    if (most !== 'reachable')
        return 'does not run; may be reachable once it does';
    return least === 'exposed-but-stopped'
        ? 'reachable from the internet if it runs'
        : 'may be reachable from the internet';
}


/***/ }),

/***/ 64713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commandsFor)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);
/* harmony import */ var _text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43507);


/** A command of the AWS CLI up to its operation. */
const COMMAND = /^(aws [a-z0-9-]+ (?:wait )?[a-z0-9-]+)/;
/**
 * A rule's commands for one finding, ready to be pasted: ids and region are filled in. What stands between `<` and `>`
 * afterwards is the reader's to choose, and commands below it are comments: pasted as one, they would go on where the shell
 * refused one, and delete what has no successor yet. Null where nothing of the finding is known to fill in.
 */
function commandsFor(cli, { region: scope, homeRegion, fills = {} }) {
    if (cli === undefined)
        return null;
    const region = homeRegion ?? scope;
    const isRegional = region !== _model_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_REGION */ .j;
    const filled = (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(cli, isRegional ? { ...fills, region } : fills);
    // One that names nothing of the resource is for the whole region or account all the same.
    if (filled === cli && !isRegional)
        return null;
    return heldBack(isRegional ? (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPlaceholders */ .Ct)(withRegion(filled), { region }) : filled);
}
/** With a `# ` before what comes after the first command that is not complete. */
function heldBack(cli) {
    let isHeld = false;
    return commandsIn(cli)
        .map((command) => {
        if (command.startsWith('#') || command.trim() === '')
            return command;
        const held = isHeld ? command.replaceAll(/^/gm, '# ') : command;
        isHeld ||= (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf)(command).length > 0;
        return held;
    })
        .join('\n');
}
/** Each command in the region of the finding, whatever the reader's profile says; one that names a region has it. */
function withRegion(cli) {
    return commandsIn(cli)
        .map((command) => /\s--region\b/.test(command) ? command : command.replace(COMMAND, '$1 --region <region>'))
        .join('\n');
}
/** A line that ends with a backslash goes on in the next one. */
function commandsIn(cli) {
    const commands = [];
    let open = '';
    for (const line of cli.split('\n')) {
        open += open === '' ? line : `\n${line}`;
        if (line.endsWith('\\'))
            continue;
        commands.push(open);
        open = '';
    }
    return open === '' ? commands : [...commands, open];
}


/***/ })

};
