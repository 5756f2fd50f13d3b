export const id = 586;
export const ids = [586];
export const modules = {

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
async function writeWhole(path, parts, { gzip = false, ...options } = {}) {
    const file = await _whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeFile */ .E.create(path, options);
    try {
        const text = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(inChunks(parts));
        await (gzip ? (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(text, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGzip)(), file.stream) : (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(text, file.stream));
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

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 32 hexadecimal digits, the same in every run for the same rule and resource. */
function fingerprint(subject) {
    const parts = ['cb1', subject.rule, subject.account, subject.region, subject.kind, subject.id];
    // Half of the digest's bytes, and not of its text: V8 keeps the whole text behind a part of it.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', parts.join('\n'), 'buffer').toString('hex', 0, 16);
}


/***/ }),

/***/ 19959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ HISTORY_SCHEMA)
/* harmony export */ });
const HISTORY_SCHEMA = 1;


/***/ }),

/***/ 16833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ watchFor),
/* harmony export */   YK: () => (/* binding */ openResources),
/* harmony export */   vN: () => (/* binding */ watchPresence)
/* harmony export */ });
/** The resources with an open finding of the last run. */
function openResources(loaded) {
    if (loaded.status !== 'loaded')
        return [];
    const places = new Map();
    for (const { account, region, kind, id, fixedAt } of Object.values(loaded.history.findings)) {
        const place = { account, region, kind, id };
        if (fixedAt === null)
            places.set(keyOf(place), place);
    }
    return [...places.values()];
}
function watchPresence(loaded) {
    return watchFor(openResources(loaded));
}
/** Memory: one key per resource that is watched for, whatever the number of resources in the run. */
function watchFor(places) {
    const watched = new Map(places.map((place) => [keyOf(place), place]));
    const kinds = new Set(places.map(({ account, region, kind }) => kindKey(account, region, kind)));
    const present = new Set();
    return {
        watches: (account, region, kind) => kinds.has(kindKey(account, region, kind)),
        saw(resource) {
            if (watched.size === 0)
                return;
            const key = keyOf(resource);
            if (watched.has(key))
                present.add(key);
        },
        has: (subject) => present.has(keyOf(subject)) || !watched.has(keyOf(subject)),
        seen: () => [...watched].filter(([key]) => present.has(key)).map(([, place]) => place),
    };
}
function kindKey(account, region, kind) {
    return [account, region, kind].join('\n');
}
function keyOf({ account, region, kind, id }) {
    return [account, region, kind, id].join('\n');
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
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22893);
/* harmony import */ var _regions_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55124);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37486);




/**
 * What the next run learns of this scan. Where none of the regions was read before, they may be another scan's, by mixed-up
 * settings or a mixed-up history: they are not taken over.
 */
function nextScanRecord(identity, run) {
    const { before } = run;
    const read = [...(0,_regions_read_js__WEBPACK_IMPORTED_MODULE_1__/* .allRegionsRead */ .f)(run.coverage)];
    const isAnother = before !== null && before.regions.length > 0 && !read.some((region) => before.regions.includes(region));
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .O)(run);
    return {
        ...identity,
        accounts: sorted([...(before?.accounts ?? []), ...run.accounts.map(({ id }) => id)].filter((id) => id !== _model_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz)),
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
    return {
        accountLeftOut(account) {
            if (listed.size > 0)
                return !listed.has(account) && listIsCertain;
            return leftOut.some(({ id, why }) => id === account && GONE.has(why));
        },
        everHad: (account) => had?.has(account) ?? true,
        regionLeftOut(account, region) {
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
        },
        mayBeProduction(account) {
            const seen = byId.get(account);
            return seen === undefined ? (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .strangerMayBeProduction */ .QY)(account, doubt, settings) : (0,_accounts_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeProduction */ .sl)(seen);
        },
        productionDoubt: doubt,
    };
}


/***/ }),

/***/ 69529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ behindLinks),
  FB: () => (/* binding */ loadHistory),
  QX: () => (/* binding */ saveHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/make-folder.js
var make_folder = __webpack_require__(35324);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/write-whole.js
var write_whole = __webpack_require__(78236);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/schema/history.json
const history_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"history.json","title":"the history of a scan, as Cloud Baseline writes it","description":"What a run hands to the next (input history). Fields that are not listed are ignored, so that an earlier version reads what a later one wrote.","type":"object","required":["schema","run","findings"],"if":{"not":{"required":["alerts"]}},"then":{"required":["ledgers"],"properties":{"ledgers":{"title":"what is open at each target of alerts"}}},"properties":{"schema":{"description":"The version of this format.","const":1},"run":{"description":"The run that wrote it.","title":"a run with its id and its time","type":"object","required":["id","at"],"properties":{"id":{"title":"a text","type":"string"},"at":{"description":"When it ended.","$ref":"#/$defs/time"}}},"findings":{"description":"What is open or could not be seen, and what was fixed in the last 90 days, by fingerprint.","title":"a map of findings","type":"object","additionalProperties":{"$ref":"#/$defs/finding"}},"ledgers":{"description":"What is open at each target of alerts, by a hash of its address and key.","title":"a map of ledgers","type":"object","additionalProperties":{"$ref":"#/$defs/ledger"}},"alerts":{"description":"In place of ledgers, as written before there was more than one target.","title":"a map of alerts","type":"object","additionalProperties":{"allOf":[{"$ref":"#/$defs/alert"},{"required":["sentTo"],"properties":{"sentTo":{"description":"Hash of endpoint and routing key.","title":"a text","type":"string"}}}]}},"unswept":{"description":"Beside alerts.","$ref":"#/$defs/unswept"},"sizes":{"description":"How much there was to read in each account, by its id. Absent in the first histories.","title":"a map of sizes","type":"object","additionalProperties":{"title":"a size","type":"object","required":["listings","resources"],"properties":{"listings":{"description":"Listings of a kind in a region that were read to their end.","$ref":"#/$defs/count"},"resources":{"description":"Resources in them.","$ref":"#/$defs/count"}}}},"compliance":{"description":"What was certain of requirements when they were last assessed, by the framework\'s id and the requirement\'s. Absent in the first histories.","title":"a map of frameworks","type":"object","additionalProperties":{"title":"a map of requirements","type":"object","additionalProperties":{"title":"a requirement","type":"object","required":["status","rules"],"properties":{"status":{"title":"met or not-met","enum":["met","not-met"]},"rules":{"description":"Hash of the rules that decided it, as they were.","title":"a text","type":"string"},"unassessed":{"description":"Present where runs after that one could not assess it.","title":"true","const":true}}}}},"scan":{"description":"Whose history it is. Absent or null in the first histories.","title":"a scan or null","type":["object","null"],"required":["repository","workflow","name","accounts","regions","production"],"properties":{"repository":{"description":"`owner/name`; null outside of GitHub.","title":"a text or null","type":["string","null"]},"workflow":{"description":"Name and file of the workflow; null outside of GitHub.","title":"a text or null","type":["string","null"]},"name":{"description":"The input alert-scope; may be empty.","title":"a text","type":"string"},"accounts":{"description":"Ids of all accounts that were ever to be read.","$ref":"#/$defs/texts"},"regions":{"description":"Codes of all regions that were ever read.","$ref":"#/$defs/texts"},"production":{"description":"Ids of the accounts that were production in the last run.","$ref":"#/$defs/texts"}}}},"$defs":{"time":{"title":"a time such as 2026-01-31T12:00:00Z","type":"string","pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])T([01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(\\\\.\\\\d{1,9})?Z$"},"count":{"title":"a whole number","type":"integer","minimum":0,"maximum":9007199254740991},"texts":{"title":"a list of texts","type":"array","items":{"title":"a text","type":"string"}},"unswept":{"title":"a map of lists","type":"object","additionalProperties":{"$ref":"#/$defs/texts"}},"finding":{"title":"a finding","type":"object","required":["rule","account","region","kind","id","name","arn","severity","environment","firstSeen","lastSeen","fixedAt","reopened"],"properties":{"rule":{"title":"a text","type":"string"},"account":{"title":"a text","type":"string"},"region":{"title":"a text","type":"string"},"kind":{"title":"a text","type":"string"},"id":{"title":"a text","type":"string"},"name":{"title":"a text","type":"string"},"arn":{"title":"a text","type":"string"},"severity":{"title":"critical, high, medium or low","enum":["critical","high","medium","low"]},"environment":{"title":"a text","type":"string"},"firstSeen":{"description":"The first run that saw it.","$ref":"#/$defs/time"},"lastSeen":{"description":"The last run that saw it.","$ref":"#/$defs/time"},"fixedAt":{"description":"Null while it is open.","title":"a time or null","type":["string","null"],"pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])T([01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(\\\\.\\\\d{1,9})?Z$"},"reopened":{"description":"How often it came back after it had been fixed.","$ref":"#/$defs/count"},"coveredBy":{"description":"The rule whose finding of the same resource covers it; absent where it is counted.","title":"a text","type":"string"},"tags":{"description":"As in result.json.","title":"a map of texts","type":"object","additionalProperties":{"title":"a text","type":"string"}}}},"ledger":{"title":"a ledger","type":"object","required":["channel","target","alerts","unswept"],"properties":{"channel":{"description":"Such as pagerduty.","title":"a text","type":"string"},"target":{"description":"What the settings called the target.","title":"a text","type":"string"},"alerts":{"description":"By deduplication key.","title":"a map of alerts","type":"object","additionalProperties":{"$ref":"#/$defs/alert"}},"unswept":{"description":"What a run may have opened there whose ledger was lost: ids of accounts by rule, or `*` for an alert over all accounts.","$ref":"#/$defs/unswept"}}},"alert":{"title":"an alert","type":"object","required":["key","rule","account","fingerprint","status","firstTriggered","lastTriggered","pending"],"properties":{"key":{"description":"As the alert\'s own key in the map.","title":"a text","type":"string"},"rule":{"description":"The rule\'s id; `*` where the alert is over all rules.","title":"a text","type":"string"},"account":{"description":"12 digits; null for an alert over all accounts.","title":"a text or null","type":["string","null"]},"fingerprint":{"description":"Fingerprint of the finding where the alert is about one resource.","title":"a text or null","type":["string","null"]},"status":{"description":"`open`: the target accepted a trigger and no resolve since; `unsent`: nothing but a pending trigger.","title":"open or unsent","enum":["open","unsent"]},"firstTriggered":{"description":"When it was triggered first.","$ref":"#/$defs/time"},"lastTriggered":{"description":"When it was triggered last.","$ref":"#/$defs/time"},"pending":{"description":"A delivery that did not succeed, which the next run sends; null where there is none.","title":"a delivery or null","type":["object","null"],"required":["action","body","since","error"],"properties":{"action":{"title":"trigger or resolve","enum":["trigger","resolve"]},"body":{"description":"What is sent; it holds no secret.","title":"a map","type":"object"},"since":{"description":"When it was attempted first.","$ref":"#/$defs/time"},"error":{"description":"What the target or the network said last.","title":"a text","type":"string"}}}}}}}');
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/model/history.js
var model_history = __webpack_require__(19959);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/past/former-ledgers.js
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

;// CONCATENATED MODULE: ./build/src/past/parse.js





/** Says what is wrong with a history file, as a clause. */
class DamagedHistoryError extends Error {
    name = 'DamagedHistoryError';
}
const problemsOf = (0,schema_problems/* schemaCheck */.un)(history_namespaceObject);
/**
 * Reads a history file's text. Everything that later stages rely on is checked, because the file travels through
 * caches, artifacts and people's hands. Throws DamagedHistoryError; never returns a part.
 */
function parseHistory(text) {
    const { findings, run, sizes = {}, compliance = {}, scan = null, ...written } = check(parseJson(text));
    // A finding under a wrong key would never be met again and then be reported as fixed.
    checkKeys('findings', findings, fingerprint/* fingerprint */.R);
    return { schema: model_history/* HISTORY_SCHEMA */.N, run, findings, ledgers: ledgersOf(written), sizes, compliance, scan };
}
function parseJson(text) {
    if (text.trim() === '')
        throw new DamagedHistoryError('it is empty');
    try {
        return JSON.parse(text);
    }
    catch {
        throw new DamagedHistoryError('it is not JSON: perhaps it was cut off or edited');
    }
}
function check(value) {
    const version = value?.schema;
    if (version !== undefined && version !== model_history/* HISTORY_SCHEMA */.N) {
        throw new DamagedHistoryError(`its schema is ${(0,schema_problems/* show */.WU)(version)}, and this version of Cloud Baseline reads ${model_history/* HISTORY_SCHEMA */.N}`);
    }
    const [problem] = problemsOf(value);
    if (problem !== undefined)
        throw new DamagedHistoryError(problem.message.replace(/\.$/, ''));
    return value;
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
            throw new DamagedHistoryError(`${where}.${key} does not belong under this key`);
    }
}

// EXTERNAL MODULE: ./build/src/past/scan-record.js
var scan_record = __webpack_require__(80311);
;// CONCATENATED MODULE: ./build/src/past/store.js












/**
 * Reads the history file; `null`: none is kept. Messages name it relative to the workspace. A file that is there but cannot
 *  be used comes back as `damaged`, or as `foreign` where it is another scan's, which is not the same as nothing
 * before. Throws a UserError only for what is not a file: reading a pipe would block, and a device would be replaced.
 */
async function loadHistory(path, scan, workspace = '.') {
    if (path === null)
        return { status: 'none' };
    const short = shortPath(path, workspace);
    try {
        const history = parseHistory((0,read_regular_file/* readRegularFile */.XF)(path).toString('utf8'));
        if (history.scan === null || (0,scan_record/* isOwn */.NP)(history.scan, scan))
            return { status: 'loaded', history };
        return { status: 'foreign', message: foreignMessage(short, history.scan, scan) };
    }
    catch (error) {
        if (error instanceof read_regular_file/* NoRegularFile */.Kg) {
            throw new errors/* UserError */.y(`history: received ${JSON.stringify((0,visible/* visible */.R)(short))}, expected the path of a file, there or not yet: ${error.message}.`);
        }
        if (codeOf(error) === 'ENOENT')
            return { status: 'first', message: firstMessage(short) };
        return { status: 'damaged', message: damagedMessage(path, reasonOf(error)) };
    }
}
/**
 * Writes the history in one step: a reader sees the old file or the new one, never a part. A damaged file that it
 * replaces is kept beside it; a link stays, and the file that it leads to is written. Throws UserError where the path cannot
 *  be written.
 */
async function saveHistory(path, history) {
    try {
        const target = await behindLinks(path);
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(target));
        if (isDamaged(target))
            await keepAside(target);
        await (0,write_whole/* writeWhole */.f)(target, [(0,text_json/* toJson */.a)(sortKeys(history), 1), '\n'], { hidden: true });
    }
    catch (error) {
        throw new errors/* UserError */.y(`The history could not be written to ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)(reasonOf(error))}. ` +
            'Set the input `history` to a file in a folder that this job may write to. Without it the next run cannot ' +
            'tell what is new or fixed and cannot resolve the alerts of this one.');
    }
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
function isDamaged(path) {
    try {
        parseHistory((0,read_regular_file/* readRegularFile */.XF)(path).toString('utf8'));
        return false;
    }
    catch (error) {
        if (error instanceof read_regular_file/* NoRegularFile */.Kg)
            throw error;
        return codeOf(error) !== 'ENOENT';
    }
}
/** As `<path>.damaged`, or with a number where that is taken: what a person may want to repair is not overwritten. */
async function keepAside(path) {
    for (let number = 1; number < 100; number++) {
        const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`;
        try {
            await (0,promises_.link)(path, aside).catch(async (error) => {
                if (codeOf(error) === 'EEXIST')
                    throw error;
                // Not every file system has hard links.
                await (0,promises_.copyFile)(path, aside, promises_.constants.COPYFILE_EXCL);
            });
            return;
        }
        catch (error) {
            // A file that may be replaced but not be read cannot be kept; the new history matters more.
            if (codeOf(error) !== 'EEXIST')
                return;
        }
    }
}
/** The same content gives the same bytes, so that a history in git shows only what changed. */
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (0,compare/* compareText */.n)(a, b)));
}
function firstMessage(path) {
    return (`No history was found at ${(0,visible/* visible */.R)(path)}: every violation counts as new, and alerts that an earlier ` +
        'run may have opened are known at most by their keys. The next run knows more if the file is kept.');
}
/** As people wrote it, since the machine's path means nothing to them. */
function shortPath(path, workspace) {
    const short = (0,external_node_path_.relative)(workspace, path);
    return short === '' || short.startsWith('..') ? path : short;
}
function foreignMessage(path, of, scan) {
    return (`The history at ${(0,visible/* visible */.R)(path)} is of another scan (${scanName(of)}; this one is ${scanName(scan)}), so it is ` +
        'neither used nor replaced: nothing that the other one opened is closed from here, and every violation counts as new. ' +
        'Give each scan a history of its own, with actions/cache also a key of its own; where this is the same scan under a ' +
        'new name, remove the file.');
}
function scanName({ repository, workflow, name }) {
    const parts = [repository, workflow, name === '' ? null : `alert-scope ${name}`].filter((part) => part !== null);
    return parts.length === 0 ? 'one outside of GitHub' : (0,visible/* visible */.R)(parts.join(', '));
}
function damagedMessage(path, reason) {
    return (`The history at ${(0,visible/* visible */.R)(path)} could not be used: ${(0,visible/* visible */.R)(reason)}. What is new or fixed is not known in ` +
        'this run (every violation counts as new), and alerts that earlier runs opened are known at most by their keys. ' +
        `If the path can be written, a new history replaces it and the old file stays as ${(0,visible/* visible */.R)((0,external_node_path_.basename)(path))}.damaged.`);
}
function reasonOf(error) {
    if (error instanceof DamagedHistoryError || error instanceof read_regular_file/* NoRegularFile */.Kg)
        return error.message;
    const code = codeOf(error);
    return (code === null ? undefined : REASONS.get(code)) ?? (0,errors/* messageOf */.b)(error);
}
const REASONS = new Map([
    ['EACCES', 'access was denied (EACCES)'],
    ['EPERM', 'the operation is not permitted (EPERM)'],
    ['ENOTDIR', 'a part of the path is a file, not a folder (ENOTDIR)'],
    ['EROFS', 'the file system is read-only (EROFS)'],
    ['ENOSPC', 'no space is left on the device (ENOSPC)'],
]);
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return null;
    return typeof error.code === 'string' ? error.code : null;
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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_load_shipped_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedPacks */ .u)()), 'compliance');
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
        .map((name) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'))[0]?.value);
}


/***/ }),

/***/ 93586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nc: () => (/* binding */ beginJob),
  eZ: () => (/* binding */ clearLeftovers),
  en: () => (/* binding */ collectRequest),
  ZU: () => (/* binding */ resumeJob),
  oq: () => (/* binding */ scanIdentity),
  uE: () => (/* binding */ selectRules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 170 modules
var clouds = __webpack_require__(96824);
// EXTERNAL MODULE: ./build/src/files/leftovers.js
var leftovers = __webpack_require__(577);
// EXTERNAL MODULE: ./build/src/past/presence.js
var presence = __webpack_require__(16833);
// EXTERNAL MODULE: ./build/src/past/store.js + 3 modules
var store = __webpack_require__(69529);
// EXTERNAL MODULE: ./build/src/rules/compliance/load-frameworks.js
var load_frameworks = __webpack_require__(42079);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/rules/load/parameters.js
var parameters = __webpack_require__(7472);
;// CONCATENATED MODULE: ./build/src/rules/load/routed-rules.js


/** Refuses routes that name a rule that is not there. Throws a UserError; globs may match nothing. */
function checkRoutedRules(routes, rules) {
    const known = new Set(rules.flatMap(({ id, aliases }) => [id, ...aliases]));
    const problems = routes.flatMap(({ rules: patterns, place }) => patterns
        .filter((pattern) => !/[*?]/.test(pattern) && !known.has(pattern))
        .map((pattern) => `${place}: alerts: ${(0,parameters/* ended */.v6)((0,parameters/* unknownRule */.b6)(pattern, rules, 'a glob'))}`));
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems.join('\n'));
}

// EXTERNAL MODULE: ./build/src/rules/load/load.js
var load = __webpack_require__(13520);
// EXTERNAL MODULE: ./build/src/settings/account-parameters.js
var account_parameters = __webpack_require__(95377);
// EXTERNAL MODULE: ./build/src/shard/settings-digest.js
var settings_digest = __webpack_require__(60354);
// EXTERNAL MODULE: ./build/src/shard/plan.js + 2 modules
var shard_plan = __webpack_require__(9315);
// EXTERNAL MODULE: ./build/src/shard/plan-file.js + 1 modules
var plan_file = __webpack_require__(49607);
;// CONCATENATED MODULE: ./build/src/run/prologue.js













/** The beginning of a run: its time is now, and it watches for what the last run left open. */
async function beginJob(settings, host) {
    const job = prepare(settings, host, host.now());
    const loaded = await recall(settings, host);
    return { ...job, loaded, presence: (0,presence/* watchPresence */.vN)(loaded) };
}
/** A later job of a run: its time, and what it watches for, are the plan's. Throws a UserError where it is of another. */
async function resumeJob(settings, host) {
    const { mode } = settings;
    const known = await (0,plan_file/* readPlan */.m3)(settings.reportDir, host.workflowRun);
    const { plan } = known;
    if (mode.name === 'collect')
        (0,plan_file/* checkShard */.Fo)(known, mode.shard);
    const job = prepare(settings, host, new Date(plan.at));
    (0,plan_file/* checkSettings */.EW)(known, job.settingsDigest);
    if (mode.name !== 'collect')
        return { ...job, known, loaded: await recall(settings, host), presence: (0,presence/* watchFor */.Hg)(plan.watched) };
    const ids = new Set((0,shard_plan/* accountsOf */.s1)(plan, mode.shard.number).map(({ id }) => id));
    const watched = plan.watched.filter(({ account }) => ids.has(account));
    // The history is the merge's.
    return { ...job, known, loaded: { status: 'none' }, presence: (0,presence/* watchFor */.Hg)(watched) };
}
function prepare(settings, host, startedAt) {
    const selected = selectRules(settings, startedAt);
    const settingsDigest = (0,settings_digest/* digestOfSettings */.R)(settings, selected.rules);
    return { ...selected, settings, host, startedAt, settingsDigest, frameworks: (0,load_frameworks/* loadFrameworks */.A)() };
}
/** The rules that the settings select. Throws a UserError for what is wrong with them. */
function selectRules(settings, now) {
    const loaded = (0,load/* loadRules */.A)(settings.rules, {
        workspace: settings.workspace,
        model: clouds/* KINDS */.GW,
        now,
        parameters: settings.parameters,
        accounts: (0,account_parameters/* accountParameters */.E)(settings.perAccount),
        alertTags: [...new Set(settings.routes.flatMap(({ tags }) => Object.keys(tags)))],
        examples: 'own',
    });
    checkRoutedRules(settings.routes, loaded.rules.map(({ rule }) => rule));
    return loaded;
}
/** What the last run knew; the log says what is wrong with it. Throws a UserError where the path is no file's. */
async function recall(settings, host) {
    const loaded = await (0,store/* loadHistory */.FB)(settings.history, scanIdentity(settings, host), settings.workspace);
    if (loaded.status !== 'loaded' && loaded.status !== 'none')
        host.logger.warning(loaded.message);
    return loaded;
}
/** Whose history it is. */
function scanIdentity({ alertScope }, { workflow }) {
    return { ...workflow, name: alertScope };
}
/** Removes what a killed run left half-written, lest it be uploaded with the report. */
async function clearLeftovers({ reportDir, history }) {
    await (0,leftovers/* removeLeftovers */.D)(reportDir, () => true);
    if (history === null)
        return;
    const target = await (0,store/* behindLinks */.Kp)(history);
    await (0,leftovers/* removeLeftovers */.D)((0,external_node_path_.dirname)(target), (name) => name === `.${(0,external_node_path_.basename)(target)}`);
}
/** What the settings say about accounts, for whoever reads or lists them. */
function collectRequest(settings) {
    return { ...settings, units: (0,environment/* asksForUnits */.NE)(settings) };
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`report-dir is ${JSON.stringify(directory)}, which cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.`);
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
const plan_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan.json","title":"Cloud Baseline: plan.json","description":"Which job of a matrix reads which accounts (mode: plan). Every other job of the run works by it.","type":"object","additionalProperties":false,"required":["schema","version","workflow","at","settingsDigest","shards","accounts","leftOut","gaps","watched"],"properties":{"schema":{"description":"The version of this format.","const":2},"version":{"description":"The version of Cloud Baseline.","type":"string"},"workflow":{"description":"The id of the workflow\'s run; null outside of GitHub.","type":["string","null"]},"at":{"description":"When the run began: now, for rules that ask for an age.","title":"a time such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}Z$"},"settingsDigest":{"description":"Digest of settings and rules that all jobs of the run share.","type":"string","pattern":"^[0-9a-f]{32}$"},"shards":{"description":"How many jobs collect; 0 where no account was found.","title":"a number of shards","type":"integer","minimum":0,"maximum":256},"accounts":{"description":"The accounts of the run, sorted by id.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","partition","shard","seconds"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"partition":{"type":"string"},"unit":{"description":"Its organisational unit.","type":"string"},"shard":{"type":"integer","minimum":1,"maximum":256},"seconds":{"description":"What reading it is reckoned to take.","type":"number","minimum":0}}}},"leftOut":{"description":"Accounts of the organisation that are not read.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","why"],"properties":{"id":{"title":"an account id of 12 digits","type":"string","pattern":"^\\\\d{12}$"},"name":{"type":"string"},"unit":{"type":"string"},"why":{"type":"string"}}}},"gaps":{"description":"Why it is not known which accounts there are.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","reason","action","message"],"properties":{"account":{"title":"an account id of 12 digits, or *","type":"string","pattern":"^(\\\\d{12}|\\\\*)$"},"region":{"description":"A region\'s code, `global`, or `*`.","type":"string"},"kind":{"description":"A kind\'s name; with a dot, what is read or worked out beside it.","type":"string"},"properties":{"description":"The properties in doubt; absent: the resources themselves.","type":"array","items":{"type":"string"}},"partial":{"const":true},"reason":{"title":"a reason","enum":["no-credentials","denied","throttled","timeout","cancelled","not-activated","region-disabled","region-unknown","role-not-assumable","malformed","unreachable","not-listed","part-missing","error"]},"action":{"description":"The IAM action.","type":["string","null"]},"message":{"description":"What AWS or the network said. Untrusted text.","type":"string"}}}},"watched":{"description":"Resources with an open finding of the last run: whether they still exist is looked for.","type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","kind","id"],"properties":{"account":{"type":"string"},"region":{"type":"string"},"kind":{"type":"string"},"id":{"type":"string"}}}}}}');
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
// EXTERNAL MODULE: ./build/src/text/version.js + 1 modules
var version = __webpack_require__(74539);
// EXTERNAL MODULE: ./build/src/shard/settings-digest.js
var settings_digest = __webpack_require__(60354);
// EXTERNAL MODULE: ./build/src/shard/find-files.js
var find_files = __webpack_require__(40177);
// EXTERNAL MODULE: ./build/src/shard/plan.js + 2 modules
var shard_plan = __webpack_require__(9315);
;// CONCATENATED MODULE: ./build/src/shard/plan-file.js













const PLAN_FILE = 'plan.json';
const problemsOf = (0,schema_problems/* schemaCheck */.un)(plan_namespaceObject);
/** Writes plan.json whole or not at all. Throws a UserError where the folder cannot be written. */
async function writePlan(directory, plan) {
    const path = (0,external_node_path_.join)(directory, PLAN_FILE);
    try {
        await (0,make_folder/* makeFolder */.f)(directory);
        await (0,write_whole/* writeWhole */.f)(path, [(0,json/* toJson */.a)(plan, 1), '\n']);
    }
    catch (error) {
        throw new errors/* UserError */.y(`The plan cannot be written to ${path}: ${(0,errors/* messageOf */.b)(error)}.`);
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
        throw new errors/* UserError */.y(`No ${PLAN_FILE} was found in ${directory}. A job with mode: plan writes it; bring it to the other jobs as an artifact, into their report-dir.`);
    }
    const other = others.find(({ digest }) => digest !== first.digest);
    if (other !== undefined) {
        throw new errors/* UserError */.y(`${first.path} and ${other.path} are different plans, expected the one of this run. Start with an empty report-dir.`);
    }
    const { plan, path } = first;
    if (plan.version !== version/* VERSION */.x) {
        throw new errors/* UserError */.y(`${path}: received a plan of Cloud Baseline ${(0,schema_problems/* show */.WU)(plan.version)}, expected ${(0,schema_problems/* show */.WU)(version/* VERSION */.x)}; let one version do all jobs of a run.`);
    }
    if (plan.workflow !== workflow) {
        throw new errors/* UserError */.y(`${path}: received the plan of workflow run ${(0,schema_problems/* show */.WU)(plan.workflow)}, expected that of ${(0,schema_problems/* show */.WU)(workflow)}. Start with an empty report-dir.`);
    }
    return first;
}
async function readOne(path) {
    const text = await (0,promises_.readFile)(path, 'utf8');
    const plan = parse(path, text);
    const schemaOf = plan?.schema;
    if (typeof schemaOf === 'number' && schemaOf !== shard_plan/* PLAN_SCHEMA */.G0) {
        throw new errors/* UserError */.y(`${path}: received a plan in format ${(0,schema_problems/* show */.WU)(schemaOf)}, expected ${shard_plan/* PLAN_SCHEMA */.G0}; let one version of Cloud Baseline do all jobs of a run.`);
    }
    const [problem] = problemsOf(plan);
    if (problem !== undefined)
        throw new errors/* UserError */.y(`${path}: The plan is damaged: ${problem.message}`);
    return { plan: plan, digest: (0,settings_digest/* digestOf */.o)(text), path };
}
function parse(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y(`${path}: The plan is damaged: it is not JSON. Download it again from the job that made it.`);
    }
}
/** Refuses to go on with settings or rules that the plan was not made with. */
function checkSettings({ plan, path }, digest) {
    if (plan.settingsDigest === digest)
        return;
    throw new errors/* UserError */.y(`${path} was made with other settings or rules. Give all jobs of a run the same accounts, regions, rules, config and production-accounts, from the same commit.`);
}
/** Refuses a shard that is not of this plan: its accounts would be read twice, or never. */
function checkShard({ plan, path }, shard) {
    if (shard.of === plan.shards)
        return;
    throw new errors/* UserError */.y(`shard: received "${(0,mode/* shardText */.eG)(shard)}", expected one of ${plan.shards}, as ${path} has them; take it from the matrix of that plan.`);
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
  lQ: () => (/* binding */ matrixOf)
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
const PLAN_SCHEMA = 2;
function makePlan(input) {
    const { accounts, sizes, unknown, wished, ...given } = input;
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
    const { version, workflow, at, settingsDigest, leftOut, gaps, watched } = given;
    return {
        schema: PLAN_SCHEMA,
        version,
        workflow,
        at,
        settingsDigest,
        shards,
        accounts: planned,
        leftOut,
        gaps,
        watched,
    };
}
function accountsOf(plan, shard) {
    return plan.accounts.filter((account) => account.shard === shard);
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

/***/ 60354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ digestOfSettings),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22704);


/**
 * Settings that may differ between the jobs of a run: they say where files lie, how to sign in, how fast to go, and what
 * the merge makes of the results. What a role does not open comes as a gap, never as something else.
 */
const OF_EACH_JOB = new Set([
    ..._settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter((name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)(name).jobs !== 'agreed').map(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F),
    ...['workspace', 'access', 'inputTargets', 'targets'],
]);
/**
 * What the jobs of one run have to agree on: the settings that decide what is read and what is found in it, and the rules
 * with their parameters. 32 hexadecimal digits.
 */
function digestOfSettings(settings, rules) {
    const shared = Object.entries(settings).filter(([name]) => !OF_EACH_JOB.has(name));
    return digestOf(JSON.stringify([Object.fromEntries(shared), rules.map(({ rule }) => rule)]));
}
/** 32 hexadecimal digits. */
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}


/***/ })

};
