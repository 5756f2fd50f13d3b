export const id = 5216;
export const ids = [5216];
export const modules = {

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
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}:${read + 1}: The line is too long for this ${thing}.`);
            for (const line of lines) {
                read += 1;
                yield line;
            }
        }
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? error : unreadable(path, thing, read, error);
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The ${thing} ${path} cannot be read: it is a pipe or a device, not a file.`);
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
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The ${thing} ${path} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`);
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}:${read + 1}: The ${thing} is truncated or damaged (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Collect it again, or copy it again in binary mode.`);
}


/***/ }),

/***/ 54442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readInventory)
});

// EXTERNAL MODULE: ./build/src/model/coverage.js
var coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/model/data-map.js
var data_map = __webpack_require__(34212);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/left-out.js
var left_out = __webpack_require__(92591);
// EXTERNAL MODULE: ./build/src/model/mode.js
var mode = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/model/sensitive.js
var sensitive = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/model/json.js
var model_json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/inventory/former-grades.js

const EXPOSURE = 'internet_exposure';
/** What the grade was called before anybody could take it for a way in. */
const FORMER = 'open';
const PRESENT = 'open-but-blocked';
/** A resource of an inventory of any version, with the grades of its exposure as they are called now. */
function withPresentGrades(resource) {
    const { reported, doubts } = resource;
    if (!Object.hasOwn(reported, EXPOSURE))
        return resource;
    return Object.assign({}, resource, {
        reported: renamedIn(reported),
        ...(doubts === undefined ? {} : { doubts: doubts.map(renamedIn) }),
    });
}
function renamedIn(reported) {
    const exposure = reported[EXPOSURE];
    return exposure === undefined ? reported : { ...reported, [EXPOSURE]: renamed(exposure) };
}
/** Its own grade, and of a security group those of its interfaces. */
function renamed(exposure) {
    if (!(0,model_json/* isJsonObject */.O)(exposure))
        return exposure;
    const { grade, interfaces } = exposure;
    return {
        ...exposure,
        ...(grade === FORMER ? { grade: PRESENT } : {}),
        ...(Array.isArray(interfaces) ? { interfaces: interfaces.map(renamed) } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/inventory/record.js
var inventory_record = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/inventory/lines.js
var lines = __webpack_require__(81041);
;// CONCATENATED MODULE: ./build/src/inventory/reader.js










/**
 * The records of an inventory in their order, the header first and `end` last, one at a time: memory does not follow
 * the file's size. Throws a UserError with file and line where something is missing or damaged; an inventory without
 * its end may lack the gaps that would have kept a rule from passing.
 */
async function* readInventory(path) {
    let line = 0;
    let resources = 0;
    let ended = false;
    for await (const text of (0,lines/* linesOf */.D)(path)) {
        line += 1;
        const fail = (problem) => new errors/* UserError */.yo(`${path}:${line}: ${problem}`);
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
        yield record.type === 'resource' ? withPresentGrades(record) : record;
    }
    if (!ended) {
        throw new errors/* UserError */.yo(`${path}:${line + 1}: The inventory is truncated: its end record is missing. Collect it again.`);
    }
}
function parse(text, fail) {
    let record;
    try {
        record = (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        if (error instanceof json/* TooDeepError */.Fd)
            throw fail(`The inventory cannot be read: ${error.message}.`);
        throw fail('The inventory is damaged: expected a JSON object on the line.');
    }
    if (!isObject(record))
        throw fail('The inventory is damaged: expected a JSON object on the line.');
    const { type } = record;
    const valid = typeof type === 'string' && Object.hasOwn(VALID, type) ? VALID[type] : undefined;
    if (valid === undefined)
        throw fail(`The inventory is damaged: unknown record type ${JSON.stringify(type) ?? 'none'}.`);
    if (type === 'header' && record['schema'] !== inventory_record/* INVENTORY_SCHEMA */.H && record['schema'] !== inventory_record/* FORMER_SCHEMA */.w) {
        throw fail(`The inventory has schema ${JSON.stringify(record['schema']) ?? 'none'}, expected ${inventory_record/* INVENTORY_SCHEMA */.H}. Read it with the version of Cloud Baseline that wrote it.`);
    }
    if (!valid(record))
        throw fail(`The inventory is damaged: the ${String(type)} record lacks something.`);
    return record;
}
const VALID = {
    header: (record) => areStrings(record, ['run', 'at']) &&
        isTime(record['at']) &&
        (record['schema'] === inventory_record/* FORMER_SCHEMA */.w ||
            (areStrings(record, ['version']) &&
                typeof record['internetShare'] === 'number' &&
                isOptional(record['trustedAccounts'], isListOfStrings) &&
                isOptional(record['lookedFor'], isLookedFor) &&
                isObject(record['properties']) &&
                Object.values(record['properties']).every((names) => isListOf(names, isString)) &&
                isOptional(record['part'], isPart))),
    leftOut: (record) => areStrings(record, ['id', 'name']) &&
        isOptional(record['unit'], isString) &&
        left_out/* LEFT_OUT_REASONS */.P.some((reason) => reason === record['why']),
    account: (record) => areStrings(record, ['id', 'name', 'partition']) &&
        isOptional(record['unit'], isString) &&
        isOptional(record['environment'], isEnvironment),
    scope: (record) => areStrings(record, ['account', 'region']),
    resource: (record) => areStrings(record, ['account', 'region', 'kind', 'id', 'name']) &&
        isObject(record['reported']) &&
        isListOf(record['edges'], isEdge) &&
        isOptional(record['doubts'], (doubts) => isListOf(doubts, isObject)) &&
        isOptional(record['unread'], isListOfStrings) &&
        isOptional(record['gone'], isListOfStrings) &&
        isOptional(record['masked'], isTrue),
    complete: (record) => areStrings(record, ['account', 'region', 'kind']) && isCount(record['count']),
    gap: (record) => areStrings(record, ['account', 'region', 'kind', 'message']) &&
        coverage/* GAP_REASONS */.xi.some((reason) => reason === record['reason']) &&
        (record['action'] === null || typeof record['action'] === 'string') &&
        isOptional(record['properties'], isListOfStrings) &&
        isOptional(record['partial'], isTrue) &&
        isOptional(record['others'], isTrue) &&
        isOptional(record['deniedBy'], (policy) => coverage/* DENYING_POLICIES */.cX.some((one) => one === policy)),
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
function isEnvironment(value) {
    if (!isObject(value) || !areStrings(value, ['name']))
        return false;
    return value['certain'] === true || (value['certain'] === false && areStrings(value, ['why']));
}
function isLookedFor(value) {
    if (!isObject(value))
        return false;
    const confidence = value['minimumConfidence'];
    return (isListOf(value['classes'], (one) => sensitive/* SENSITIVE_CLASSES */.A3.some((known) => known === one)) &&
        isListOf(value['nationalIds'], (one) => isString(one) && /^[A-Z]{2}$/.test(one)) &&
        isListOf(value['exempt'], (one) => data_map/* EXEMPTIONS */.v.some((known) => known === one)) &&
        isString(value['exemptDigest']) &&
        typeof confidence === 'number' &&
        confidence >= 0 &&
        confidence <= 1);
}
function isPart(value) {
    return (isObject(value) &&
        areStrings(value, ['plan']) &&
        isPartNumber(value['number']) &&
        isPartNumber(value['of']));
}
function isPartNumber(value) {
    return isCount(value) && value >= 1 && value <= mode/* MOST_SHARDS */.Y;
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
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22893);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54442);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4917);




/** The header alone. Throws a UserError where the file is no inventory, or one that does not say where scopes end. */
async function headerOf(path) {
    for await (const record of (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readInventory */ .z)(path)) {
        if (record.type !== 'header')
            break;
        const { type: _, ...header } = record;
        if (header.schema === _record_js__WEBPACK_IMPORTED_MODULE_2__/* .INVENTORY_SCHEMA */ .H)
            return header;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}:1: The inventory has schema ${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMER_SCHEMA */ .w}, expected ${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .INVENTORY_SCHEMA */ .H}: it does not say all that an evaluation needs, such as which accounts were left out. Collect it again.`);
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
    const misplaced = () => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}:${line}: The inventory is damaged: this record belongs to another scope.`);
    const finished = ({ account, region, ...content }) => {
        const recorded = account === _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz ? NOBODY : accounts.get(account);
        if (recorded === undefined)
            throw misplaced();
        const { environment, ...identity } = recorded;
        const scope = { account: identity, region, ...content };
        return environment === undefined ? { scope } : { scope, environment };
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

/***/ 34212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ NOTHING_LOOKED_THROUGH),
/* harmony export */   v: () => (/* binding */ EXEMPTIONS)
/* harmony export */ });
const NOTHING_LOOKED_THROUGH = { held: [], looked: [] };
/** Settings of `privacy` that say what is no personal data. */
const EXEMPTIONS = ['own-domains', 'role-addresses', 'trusted-networks'];


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   S: () => (/* binding */ fingerprintKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** In hexadecimal digits: half of the digest. */
const LENGTH = 32;
/** 32 hexadecimal digits, the same in every run for the same rule and resource. */
function fingerprint(subject) {
    // Half of the digest's bytes, and not of its text: V8 keeps the whole text behind a part of it.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', partsOf(subject), 'buffer').toString('hex', 0, LENGTH / 2);
}
/** The same in a third of the time, for whoever compares it or makes it an object's key at once: V8 copies keys. */
function fingerprintKey(subject) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', partsOf(subject), 'hex').slice(0, LENGTH);
}
function partsOf({ rule, account, region, kind, id }) {
    return ['cb1', rule, account, region, kind, id].join('\n');
}


/***/ }),

/***/ 78755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findInventories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97339);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);





/**
 * The files behind the `inventory` input: paths and globs, each file once. Throws a UserError for what stands for no
 * file: what it was meant to hold would be missing.
 */
function findInventories(entries, workspace) {
    const found = new Map();
    for (const entry of entries) {
        for (const path of pathsOf(entry, workspace)) {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
            if (!found.has(real))
                found.set(real, { path, file: nameOf(path, workspace) });
        }
    }
    return [...found.values()];
}
function pathsOf(entry, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, entry);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile() === true)
        return [path];
    const refuse = (but) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`inventory: received ${JSON.stringify(entry)}, but ${but}; expected the path of an inventory.ndjson.gz that a run wrote, or a glob for several.`);
    if (stats?.isDirectory() === true)
        throw refuse('that is a folder');
    if (stats !== undefined)
        throw refuse('that is a pipe or a device');
    if (!/[*?[{]/.test(entry))
        throw refuse(`there is no such file in ${workspace}`);
    const paths = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(entry, { cwd: workspace })
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name))
        .filter((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(one, { throwIfNoEntry: false })?.isFile() === true);
    if (paths.length === 0)
        throw refuse('no file matches that glob');
    return paths.toSorted(_text_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n);
}
function nameOf(path, workspace) {
    const inWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path);
    return ((0,_files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutside */ ._)(inWorkspace) ? path : inWorkspace).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 85775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xl: () => (/* binding */ firstPrivacy),
  WS: () => (/* binding */ maskedHistory),
  mx: () => (/* binding */ namedAlikeAs),
  q0: () => (/* binding */ otherMaskWarnings),
  Nv: () => (/* binding */ plannedPrivacy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
;// CONCATENATED MODULE: ./build/src/sensitive/closed-words.js
/** By what the model's kinds declare. */
function closedWordsOf(model) {
    const known = new Map();
    const wordsOf = (kind) => {
        const words = known.get(kind) ?? new Map(closedIn(model.get(kind)?.properties ?? {}, ''));
        known.set(kind, words);
        return words;
    };
    return (kind, path, text) => wordsOf(kind)
        .get(path.replaceAll(/\[\d+\]/g, ''))
        ?.has(text) === true;
}
function closedIn(properties, above) {
    return Object.entries(properties).flatMap(([name, type]) => wordsAt(type, above === '' ? name : `${above}.${name}`));
}
/** Members of maps are called as people please, and have no path of their own. */
function wordsAt(type, path) {
    if (type.type === 'array')
        return wordsAt(type.items, path);
    if (type.type === 'object')
        return closedIn(type.properties, path);
    return type.type === 'string' && 'values' in type ? [[path, new Set(type.values)]] : [];
}

// EXTERNAL MODULE: ./build/src/sensitive/detector.js + 13 modules
var detector = __webpack_require__(92398);
// EXTERNAL MODULE: ./build/src/sensitive/fingerprints.js
var fingerprints = __webpack_require__(69253);
// EXTERNAL MODULE: ./build/src/sensitive/masked-alike.js
var masked_alike = __webpack_require__(69192);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
// EXTERNAL MODULE: ./build/src/text/recurring.js
var text_recurring = __webpack_require__(19806);
// EXTERNAL MODULE: ./build/src/sensitive/map-texts.js
var map_texts = __webpack_require__(25185);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/secrets-in.js + 4 modules
var secrets_in = __webpack_require__(23109);
;// CONCATENATED MODULE: ./build/src/sensitive/late/windows.js

/** As far before a sign as what it belongs to begins: an address with a scheme, a user and a password. */
const BEFORE = 300;
/** As far behind as it ends: a signed token. */
const AFTER = 4000;
const QUOTE = 0x22;
const COMMA = 0x2c;
const LESS = 0x3c;
const GREATER = 0x3e;
/**
 * What is around a sign up to the next quote, tag or line's end, in which no value of any format goes on.
 * @param isTable whether a comma ends it as well: cells of CSV without quotes
 * @param from before which it does not begin
 */
function pieceAround(text, sign, isTable, from) {
    const isEdge = isTable ? isEdgeOfCell : isEdgeOfValue;
    let start = sign;
    while (start > from && sign - start < BEFORE && !isEdge(text, start - 1))
        start -= 1;
    const isKey = text.startsWith('-----', sign - 9);
    const most = Math.min(text.length, sign + (isKey ? secrets_in/* LONGEST_KEY */.rD : AFTER));
    const ends = (at) => isEdge(text, at) && !(isKey && isBreak(text, at));
    let end = sign + 1;
    while (end < most && !ends(end))
        end += 1;
    return { start, end };
}
/** From where to look on: what begins within a piece may end behind it, where the piece was cut for its length. */
function afterPiece(text, sign, piece) {
    return isCut(text, piece) ? Math.max(sign + 1, piece.end - BEFORE) : piece.end;
}
/** Whether the piece ends where it does for its length alone. */
function isCut(text, { end }) {
    return end < text.length && !isEdgeOfCell(text, end);
}
/** Where the text may be cut without cutting a value, 0 where nowhere. */
function lastEdge(text) {
    for (let at = text.length; at > 0; at -= 1)
        if (isEdgeOfValue(text, at - 1))
            return at;
    return 0;
}
function isEdgeOfCell(text, at) {
    return text.charCodeAt(at) === COMMA || isEdgeOfValue(text, at);
}
function isEdgeOfValue(text, at) {
    const code = text.charCodeAt(at);
    if (code > GREATER)
        return false;
    return code === QUOTE || code === LESS || code === GREATER
        ? !isWordBreak(text, at, code)
        : isBreak(text, at);
}
function isBreak(text, at) {
    const code = text.charCodeAt(at);
    return code === 0x0a || code === 0x0d;
}
/** `<wbr>` stands within words. */
function isWordBreak(text, at, code) {
    return ((code === LESS && text.startsWith('<wbr>', at)) || (code === GREATER && text.startsWith('<wbr>', at - 4)));
}

;// CONCATENATED MODULE: ./build/src/sensitive/late/in-wholes.js


/**
 * Characters that are looked at together, since each look has its price and formats have parts of a few words: so few that V8
 * still has them among its young objects.
 */
const AT_ONCE = 1 << 15;
/** Characters that are held back, where no edge is, until more is known: more than any value has. */
const MOST_HELD = 1 << 16;
/** No value goes on behind it, and no blank before a number is so long, as JSON's numbers have before them. */
const EDGE = '\n\n';
/** The parts, many at a time, cut where no value goes on. What recurs is looked at once. No part ends within a character. */
function* inWholes(parts, mask) {
    const recurring = new Map();
    let wholes = new Wholes(mask);
    // What may go on in the next part.
    let held = '';
    // Of what does not recur.
    let length = 0;
    for (const part of parts) {
        if (part instanceof text_recurring/* Recurring */.Yr) {
            const masked = recurring.get(part) ?? mask(part.text);
            recurring.set(part, masked);
            wholes.add(held, masked);
            held = '';
            continue;
        }
        held += part;
        length += part.length;
        if (length < AT_ONCE || (length < MOST_HELD && lastEdge(part) === 0))
            continue;
        const end = lastEdge(held) || cutOf(held);
        yield wholes.masked(held.slice(0, end));
        wholes = new Wholes(mask);
        held = held.slice(end);
        length = held.length;
    }
    yield wholes.masked(held);
}
/** Texts with what recurs between them. */
class Wholes {
    #mask;
    #texts = [];
    /** One behind each text. */
    #recurring = [];
    constructor(mask) {
        this.#mask = mask;
    }
    add(text, recurring) {
        this.#texts.push(text);
        this.#recurring.push(recurring);
    }
    masked(last) {
        const texts = [...this.#texts, last];
        const all = texts.join(EDGE);
        // Nearly always there is nothing to mask, and one look at all of them says so.
        const safe = this.#mask(all) === all ? texts : texts.map(this.#mask);
        if (this.#recurring.length === 0)
            return safe.join('');
        let whole = '';
        for (const [at, text] of safe.entries())
            whole += text + (this.#recurring[at] ?? '');
        return whole;
    }
}
/** Of what has no edge nothing, until it is too long: then up to a blank, which neither keys nor addresses have. */
function cutOf(whole) {
    return whole.length < MOST_HELD ? 0 : whole.lastIndexOf(' ') + 1 || whole.length;
}

;// CONCATENATED MODULE: ./build/src/sensitive/late/bytes.js
/** What no character of ASCII is: it stands for every other one. */
const BEYOND = 0x80;
/** At most so much is kept from one text to the next. */
const MOST_KEPT = 1 << 20;
/** More than the longest character has: a text with one that is not of ASCII then never takes as many bytes as it has characters. */
const SPARE = 4;
let kept = Buffer.from(new ArrayBuffer(1 << 17));
/**
 * The text with a byte for each character, itself or 0x80, and zeros behind it: reading bytes takes a third of the time that
 * reading characters does. It holds until the next call.
 */
function bytesOf(text) {
    const bytes = roomFor(text.length + SPARE);
    if (bytes.write(text) !== text.length)
        for (let at = 0; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            bytes[at] = code < BEYOND ? code : BEYOND;
        }
    // So few that `fill` takes longer.
    for (let at = text.length; at < text.length + SPARE; at += 1)
        bytes[at] = 0;
    return bytes;
}
function roomFor(length) {
    if (length <= kept.length)
        return kept;
    // Even: it may be read in pairs.
    const made = Buffer.from(new ArrayBuffer(length + (length % 2)));
    if (length <= MOST_KEPT)
        kept = made;
    return made;
}

// EXTERNAL MODULE: ./build/src/sensitive/credentials/tokens.js
var tokens = __webpack_require__(35489);
;// CONCATENATED MODULE: ./build/src/sensitive/late/hints-by-pair.js
/** Characters of reports, those that come up most first. */
const COMMON = ' e"as0tinor-cl:udm.1,ph2fywg_v93b687/45k(){}<>=x';
const BYTES = Array.from({ length: 256 }, (_, code) => code);
/**
 * By every second pair of a text alone each word is found, in whatever case and wherever it begins: each is known by one of its
 * pairs that begin at even places of it, and by one of the others. The rarest serve best: where they are not, nothing is to do.
 */
function hintsByPair(words) {
    const byPair = new Map();
    for (const word of words)
        for (const first of [0, 1]) {
            const { offset, pairs } = rarestOf(word, first);
            for (const pair of pairs)
                byPair.set(pair, [...(byPair.get(pair) ?? []), { word, offset }]);
        }
    const hints = [[]];
    const known = new Map();
    const places = new Uint8Array(1 << 16);
    for (const [pair, here] of byPair) {
        const key = JSON.stringify(here);
        const place = known.get(key) ?? hints.push(here) - 1;
        known.set(key, place);
        places[pair] = place;
    }
    if (hints.length > 256)
        throw new Error('A byte does not tell so many hints apart.');
    return { places, hints };
}
/** Of the pairs at every second place from the first on. A word without any has one with a letter that is not its own. */
function rarestOf(word, first) {
    const [offset] = Array.from({ length: word.length - 1 }, (_, at) => at)
        .filter((at) => at % 2 === first)
        .toSorted((a, b) => rarityAt(word, b) - rarityAt(word, a));
    if (offset !== undefined)
        return { offset, pairs: pairsOf(casesOf(word[offset]), casesOf(word[offset + 1])) };
    return word.length > first
        ? { offset: word.length - 1, pairs: pairsOf(casesOf(word.at(-1)), BYTES) }
        : { offset: -1, pairs: pairsOf(BYTES, casesOf(word[0])) };
}
function rarityAt(word, at) {
    const [a = 0, b = 0] = [at, at + 1].map((one) => {
        const rank = COMMON.indexOf(word.charAt(one));
        return rank === -1 ? COMMON.length : rank;
    });
    return a * b;
}
function pairsOf(firsts, seconds) {
    return firsts.flatMap((a) => seconds.map((b) => new Uint16Array(Uint8Array.of(a, b).buffer)[0] ?? 0));
}
function casesOf(letter = '') {
    return Array.from(new Set([letter.toLowerCase(), letter.toUpperCase()]), (one) => one.charCodeAt(0));
}

;// CONCATENATED MODULE: ./build/src/sensitive/late/hinted.js


/** An @, as it stands and as HTML, Markdown, JSON and addresses escape it. */
const AT = ['@', '&#64;', '&#x40;', '&commat;', String.raw `\u0040`, '%40'];
/** The same of a +. */
const PLUS = ['+', '&#43;'];
const { places: PLACES, hints } = hintsByPair([...AT, ...PLUS, ...tokens/* TOKEN_HINTS */.l]);
const HINTS = hints.map((here) => here.map(({ word, offset }) => ({ codes: Buffer.from(word), offset })));
/**
 * Where something ends that all addresses, tokens or numbers of phones have. Reports have a hundred million characters: of
 * nearly all no more is done than that every second pair of them is looked up.
 * @param bytes see bytesOf
 */
function hintedIn(bytes, length) {
    const places = [];
    const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, (length + 1) >> 1);
    for (let index = 0; index < pairs.length; index += 1) {
        const place = PLACES[pairs[index] ?? 0] ?? 0;
        if (place === 0)
            continue;
        for (const { codes, offset } of HINTS[place] ?? []) {
            const start = index * 2 - offset;
            if (start >= 0 && isAt(bytes, start, codes))
                places.push(start + codes.length - 1);
        }
    }
    return places;
}
function isAt(bytes, start, codes) {
    for (let at = 0; at < codes.length; at += 1)
        if (small(bytes[start + at] ?? 0) !== codes[at])
            return false;
    return true;
}
function small(code) {
    return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

;// CONCATENATED MODULE: ./build/src/sensitive/late/unescaped.js
/**
 * What stands for one character, in whichever of the formats that we write: references of HTML, XML and Markdown, escapes of
 * JSON and of what is made visible, and the marks at which browsers may break a word, which stand for none.
 */
const ESCAPE = /&#(?<decimal>\d{1,7});|&#x(?<hex>[\da-f]{1,6});|&(?<name>amp|lt|gt|quot|apos|commat);|\\u(?<unit>[\da-f]{4})|\\(?<sign>[nrtbf"'\\/@*_`.+#-])|<wbr>/gi;
const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    commat: '@',
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
};
function unescaped(given) {
    if (!/[&\\<]/.test(given))
        return { text: given, place: (at) => at };
    let text = '';
    let last = 0;
    // Where each stretch that is as it was begins, in the text and in what is given.
    const stretches = [[0, 0]];
    for (const match of given.matchAll(ESCAPE)) {
        text += given.slice(last, match.index) + characterOf(match.groups ?? {});
        last = match.index + match[0].length;
        stretches.push([text.length, last]);
    }
    text += given.slice(last);
    return {
        text,
        place: (at) => {
            const [begin, place] = stretches.findLast(([start]) => start <= at) ?? [0, 0];
            return place + at - begin;
        },
    };
}
function characterOf({ decimal, hex, name, unit, sign, }) {
    const code = decimal === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(decimal);
    if (!Number.isNaN(code))
        return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    const word = name?.toLowerCase() ?? sign;
    return word === undefined ? '' : (NAMED[word] ?? word);
}

;// CONCATENATED MODULE: ./build/src/sensitive/late/signs.js



const signs_AT = 0x40;
const BLANK = 0x20;
const DASH = 0x2d;
const BACKSLASH = 0x5c;
/** Of JSON, such as `\u000a`. */
const LONGEST_ESCAPE = 6;
/** What an IBAN has in a row, blanks aside, in nearly every country; payment cards have more, and accounts of AWS are between. */
const FEWEST_OF_IBAN = 8;
const FEWEST_OF_CARD = 13;
/** Tokens without a mark of their own have as many letters and digits in a row. */
const WORD = 32;
const SHORTEST_IBAN = 15;
const LONGEST_IBAN = 48;
const PHONE = /[+;]\(?\d(?:[ ()./-]{0,2}\d){6}/y;
const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11}/i;
/** `"@timestamp"`, `@media`, and what is masked: nobody is before the @. */
const NOBODY_AT = /[\s"'`(*[{,;>]@/y;
/** Of a digest of MD5, SHA-1 or SHA-256, which as such is no token's. */
const LENGTHS_OF_DIGESTS = new Set([32, 40, 64]);
const LONGEST_DIGEST = 64;
/** Digits of an id of AWS behind its dash. No country has IBANs of this length. */
const ID = 17;
/** What a byte may be of, as bits. */
const OF_WORD = 1;
const OF_NUMBER = 2;
const DIGIT = 4;
const OF_DIGEST = 8;
/** A small letter or an underscore. */
const PLAIN = 16;
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/\d/.test(character))
        return OF_WORD | OF_NUMBER | DIGIT | OF_DIGEST;
    if (/[ -]/.test(character))
        return OF_NUMBER;
    if (/[a-f]/.test(character))
        return OF_WORD | OF_DIGEST | PLAIN;
    if (/[a-z_]/.test(character))
        return OF_WORD | PLAIN;
    return /\w/.test(character) ? OF_WORD : 0;
});
/**
 * The places at which something sensitive may be told by itself, in their order.
 * @param hasNumbers whether digits that stand by themselves are numbers, as in JSON: no text may take their place
 */
function signsIn(text, hasNumbers) {
    const bytes = bytesOf(text);
    const hinted = hintedIn(bytes, text.length).filter((at) => isAddressOrToken(text, at));
    const signs = [...hinted, ...numbersIn(text, bytes, hasNumbers), ...wordsIn(text, bytes)];
    return signs.length < 2 ? signs : signs.toSorted((a, b) => a - b);
}
function isAddressOrToken(text, at) {
    const code = text.charCodeAt(at);
    if (code === signs_AT)
        return !fits(NOBODY_AT, text, at - 1);
    const isPlus = code === 0x2b || (code === 0x3b && text.startsWith('&#43', at - 4));
    return !isPlus || fits(PHONE, text, at);
}
/** Cards and IBANs. Every run of so many digits has one of its characters where it is looked for. */
function numbersIn(text, bytes, hasNumbers) {
    const signs = [];
    let done = 0;
    for (let at = FEWEST_OF_IBAN - 1; at < text.length; at += FEWEST_OF_IBAN) {
        if (at < done || !is(OF_NUMBER, bytes, at))
            continue;
        let start = at;
        while (start > done && is(OF_NUMBER, bytes, start - 1))
            start -= 1;
        let end = at + 1;
        while (is(OF_NUMBER, bytes, end))
            end += 1;
        done = end;
        if (end - start < FEWEST_OF_IBAN)
            continue;
        while (bytes[start] === BLANK)
            start += 1;
        while (bytes[end - 1] === BLANK)
            end -= 1;
        let digits = 0;
        for (let one = start; one < end; one += 1)
            if (is(DIGIT, bytes, one))
                digits += 1;
        if (digits >= FEWEST_OF_CARD && isAlone(bytes, start, end) && !(hasNumbers && isNumber(text, start, end)))
            signs.push(start);
        else if (digits >= FEWEST_OF_IBAN && holdsIban(text, bytes, start, end))
            signs.push(start);
    }
    return signs;
}
/** No letter is beside it, as in `i-0123456789012345f`; one that an escape ends with, as in `\n4539…`, may be none. */
function isAlone(bytes, start, end) {
    const follows = start > 0 && is(OF_WORD, bytes, start - 1) && !mayEndEscape(bytes, start);
    return !follows && !is(OF_WORD, bytes, end);
}
/** Whether an escape of JSON may end there, or the digits begin in it: `\n`, `\u000a`. */
function mayEndEscape(bytes, at) {
    return bytes.subarray(Math.max(0, at - LONGEST_ESCAPE), at).includes(BACKSLASH);
}
/** As numbers stand in JSON: behind a colon, a comma or a bracket, and before a comma or a bracket. */
function isNumber(text, start, end) {
    return (/[:,[]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
        /^(?:[.][\d]*)?(?:[eE][+\d-]*)?\s?[,\]}]/.test(text.slice(end, end + LONGEST_IBAN)));
}
function holdsIban(text, bytes, start, end) {
    return (isOfIban(bytes, start, end) &&
        !isInDigestOrId(bytes, start, end) &&
        IBAN.test(unescaped(text.slice(Math.max(0, start - LONGEST_IBAN), end + LONGEST_IBAN)).text));
}
/** Whether enough is around it, as is around few of the many numbers of accounts. */
function isOfIban(bytes, start, end) {
    let first = start;
    while (first > 0 && end - first < SHORTEST_IBAN && is(OF_WORD | OF_NUMBER, bytes, first - 1))
        first -= 1;
    let last = end;
    while (last - first < SHORTEST_IBAN && is(OF_WORD | OF_NUMBER, bytes, last))
        last += 1;
    return last - first >= SHORTEST_IBAN;
}
/** Of hexadecimal digits no country makes an IBAN that is as long as a digest, or as an id of AWS: `sg-0123456789abcdef0`. */
function isInDigestOrId(bytes, start, end) {
    let inside = start;
    while (bytes[inside] === DASH)
        inside += 1;
    let first = inside;
    while (first > 0 && inside - first <= LONGEST_DIGEST && is(OF_WORD, bytes, first - 1))
        first -= 1;
    let last = inside;
    while (last - first <= LONGEST_DIGEST && is(OF_WORD, bytes, last))
        last += 1;
    return last >= end && (isDigest(bytes, first, last) || isId(bytes, first, last));
}
/** A small letter is before its dash; in an IBAN, digits are. */
function isId(bytes, start, end) {
    const isShaped = end - start === ID && start > 1 && bytes[start - 1] === DASH;
    return isShaped && isOnly(OF_DIGEST, bytes, start, end) && isOnly(PLAIN, bytes, start - 2, start - 1);
}
/** Words that are long enough for a token, and not of small letters alone, as our names of things are: every one has one of its characters where it is looked for. */
function wordsIn(text, bytes) {
    const signs = [];
    for (let at = WORD - 1; at < text.length; at += WORD) {
        if (!is(OF_WORD, bytes, at))
            continue;
        let start = at;
        while (start > 0 && is(OF_WORD, bytes, start - 1))
            start -= 1;
        let end = at + 1;
        while (is(OF_WORD, bytes, end))
            end += 1;
        // The loop goes on to the first of its places behind the word.
        at = end - (end % WORD) - 1;
        if (end - start >= WORD && !isDigest(bytes, start, end) && !isOnly(PLAIN, bytes, start, end))
            signs.push(start);
    }
    return signs;
}
/** Without a dash beside it, as tokens have. */
function isDigest(bytes, start, end) {
    if (!LENGTHS_OF_DIGESTS.has(end - start) || bytes[end] === DASH)
        return false;
    if (start > 0 && bytes[start - 1] === DASH)
        return false;
    return isOnly(OF_DIGEST, bytes, start, end);
}
function isOnly(kinds, bytes, start, end) {
    for (let at = start; at < end; at += 1)
        if (!is(kinds, bytes, at))
            return false;
    return true;
}
function fits(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.test(text);
}
/** Before the text and behind it is nothing. */
function is(kinds, bytes, at) {
    return ((KINDS[bytes[at] ?? 0] ?? 0) & kinds) !== 0;
}

;// CONCATENATED MODULE: ./build/src/sensitive/late/told-by-itself.js



/**
 * What can be told to be sensitive without what it belonged to, in text of any of our formats: not who a person is, nor whose
 * address it is. In the order of the text.
 * @param hasNumbers see signsIn
 */
function* toldByItself(text, detector, hasNumbers) {
    let done = 0;
    for (const sign of signsIn(text, hasNumbers)) {
        if (sign < done)
            continue;
        let piece = pieceAround(text, sign, !hasNumbers, done);
        let late = latesIn(text, piece, detector);
        const last = late.at(-1);
        if (last?.end === piece.end && isCut(text, piece)) {
            // For all that is known it goes on behind the piece.
            piece = pieceAround(text, last.start, !hasNumbers, late.at(-2)?.end ?? done);
            const again = latesIn(text, piece, detector).filter(({ end }) => end > last.start);
            late = [...late.slice(0, -1), ...(again.length > 0 ? again : [last])];
        }
        yield* late;
        done = Math.max(afterPiece(text, sign, piece), late.at(-1)?.end ?? 0);
    }
}
function latesIn(text, { start, end }, detector) {
    const plain = unescaped(text.slice(start, end));
    return detector.inText(plain.text).map((found) => ({
        start: start + plain.place(found.start),
        end: start + plain.place(found.end),
        found,
        text: plain.text.slice(found.start, found.end),
    }));
}

;// CONCATENATED MODULE: ./build/src/sensitive/late/passage.js





/** With `redact: off` everything passes as it is. */
const OPEN = {
    text: (text) => text,
    parts: (parts) => texts(parts),
    value: (value) => value,
};
/**
 * @param hasNumbers whether digits that stand by themselves are numbers, as in JSON
 * @param onMasked is told of everything that is masked here, which the first gate should have
 */
function passageOf({ detector, fingerprints, redact }, hasNumbers, onMasked) {
    const text = (given) => {
        let masked = '';
        let last = 0;
        for (const { start, end, found, text: raw } of toldByItself(given, detector, hasNumbers)) {
            const stand = (0,masked_text/* maskedText */.$O)(found, fingerprints.of(found.class, raw), redact !== 'strict');
            onMasked(stand, found.class);
            masked += given.slice(last, start) + stand;
            last = end;
        }
        return (last === 0 ? given : masked + given.slice(last));
    };
    return {
        text,
        parts: (parts) => inWholes(parts, text),
        value: (value) => (0,map_texts/* mapTexts */.z)(value, text),
    };
}
function* texts(parts) {
    for (const part of parts)
        yield (0,text_recurring/* partText */.Rn)(part);
}

// EXTERNAL MODULE: ./build/src/model/sensitive.js
var sensitive = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/sensitive/late/words.js


/** `2 e-mail addresses were masked in findings.csv at the last moment …`: for people, and for us. */
function lateSentence(place, masked) {
    const what = sensitive/* SENSITIVE_CLASSES */.A3.flatMap((name) => {
        const number = masked.filter((one) => one === name).length;
        return number === 0 ? [] : [(0,words/* count */.U9)(number, ...sensitive/* CLASS_NOUNS */.nD[name])];
    });
    const [were, they] = masked.length === 1 ? ['was', 'it'] : ['were', 'they'];
    return `${(0,words/* enumerate */.HL)(what)} ${were} masked in ${place} at the last moment: ${they} had come past the gate where everything sensitive is masked. Please report this.`;
}

;// CONCATENATED MODULE: ./build/src/sensitive/outgoing.js


/**
 * The second line behind the gate of privacy: everything that leaves the run is looked at once more when it is written as others
 * will read it, whatever wrote it. What is found there came past the gate: it is masked all the same, counted, and said.
 */
class Outgoing {
    #privacy;
    /** By place and by what stands for the value: what is written twice is one. */
    #late = new Map();
    constructor(privacy) {
        this.#privacy = privacy;
    }
    /** @param place as sentences name it: the name of a file, `the job summary`, `alerts to PagerDuty` */
    to(place) {
        if (this.#privacy.redact === 'off')
            return OPEN;
        // A table of CSV tells numbers and texts apart by nothing.
        return passageOf(this.#privacy, !place.endsWith('.csv'), (stand, name) => this.#note(place, stand, name));
    }
    /** A sentence for each place in which something was masked so late, in the order in which it came up. */
    sentences() {
        return [...this.#late].map(([place, stands]) => lateSentence(place, [...stands.values()]));
    }
    #note(place, stand, name) {
        const stands = this.#late.get(place) ?? new Map();
        this.#late.set(place, stands.set(stand, name));
    }
}

// EXTERNAL MODULE: ./build/src/sensitive/privacy.js + 4 modules
var sensitive_privacy = __webpack_require__(84612);
// EXTERNAL MODULE: ./build/src/text/pseudonym.js
var pseudonym = __webpack_require__(48715);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
;// CONCATENATED MODULE: ./build/src/run/privacy.js














const IS_CLOSED_WORD = closedWordsOf(clouds/* KINDS */.GW);
/** With the settings' key, else the history's, else a new one. */
function firstPrivacy(settings, loaded) {
    const kept = loaded.status === 'loaded' ? loaded.history.privacyKey : undefined;
    return privacyWith(settings, kept ?? (0,fingerprints/* newPrivacyKey */.Gf)());
}
/** With the plan's key. Throws a UserError where the settings have another one. */
function plannedPrivacy(settings, { plan, path }) {
    const { digest, key } = plan.privacy;
    const own = settings.privacyKey ?? key;
    if (own !== undefined && (0,fingerprints/* keyDigest */.g5)(own) === digest)
        return privacyWith(settings, own);
    const received = own === undefined ? 'no key, and' : 'another key than';
    const made = own === undefined ? `${path} was made with one` : `${path} was made with`;
    throw new errors/* UserError */.yo(`privacy-key: received ${received} ${made}, expected the same in all jobs of a run.`);
}
function privacyWith(settings, other) {
    const { redact, privacyKey } = settings;
    const key = privacyKey ?? other;
    const privacy = (0,sensitive_privacy/* privacyOf */.y)({
        redact,
        key,
        detector: (0,detector/* detectorOf */.U)(settings.privacy),
        isClosedWord: IS_CLOSED_WORD,
    });
    return {
        privacy,
        outgoing: new Outgoing(privacy),
        planned: { digest: (0,fingerprints/* keyDigest */.g5)(key), ...(privacyKey === null ? { key } : {}) },
        masking: { redact, tag: (0,fingerprints/* keyTag */.QR)(key) },
        manner: mannerOf(settings, key),
    };
}
/** What is masked depends on the settings, the key and what this version detects. */
function mannerOf({ redact, privacy }, key) {
    const parts = [version/* VERSION */.x, redact, (0,fingerprints/* keyDigest */.g5)(key), privacy];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
/**
 * Whether a run would have called a resource of the last run by the same name, so that it is gone where the name is. What was
 * masked in another manner may stand there by another name, or by its own.
 */
function namedAlikeAs(loaded, { masking, manner }, maskedNow = new Set()) {
    const isSame = loaded.status === 'loaded' && loaded.history.masking === manner;
    // Behind a pseudonym may be a mask.
    const isSure = (id) => isSame || maskedNow.has(id) || !((0,masked_text/* isMasked */.So)(id) || (0,pseudonym/* isPseudonym */.d)(id));
    return (id) => (0,masked_alike/* isNamedAlike */.GJ)(id, masking) && isSure(id);
}
/** The history as this run would have written it: one from before names were masked has them as they are. */
function maskedHistory(loaded, privacy) {
    const maskedNow = new Set();
    if (loaded.status !== 'loaded')
        return { loaded, maskedNow };
    const findings = Object.entries(loaded.history.findings).map(([key, finding]) => {
        const masked = maskedFinding(finding, privacy);
        if (masked.id !== finding.id && !(0,masked_text/* isMasked */.So)(finding.id))
            maskedNow.add(masked.id);
        return [masked.id === finding.id ? key : (0,fingerprint/* fingerprint */.R)(masked), masked];
    });
    const history = { ...loaded.history, findings: Object.fromEntries(findings) };
    return { loaded: { ...loaded, history }, maskedNow };
}
/** A sentence on what the last run masked otherwise than this one, and that is not followed any more. */
function otherMaskWarnings(fixed, isNamedAlikeNow) {
    const others = fixed.filter(({ how, id }) => how === 'withdrawn' && !isNamedAlikeNow(id)).length;
    if (others === 0)
        return [];
    const [are, they] = others === 1 ? ['is of a resource', 'it is'] : ['are of resources', 'they are'];
    return [
        `${(0,words/* count */.U9)(others, 'finding')} of the last run ${are} that had a masked name, and names are masked otherwise now (redact, privacy-key, privacy or the version changed): whether ${they} repaired cannot be told. What still violates a rule is reported as new.`,
    ];
}
function maskedFinding(finding, privacy) {
    // Pseudonyms of a public history are no names, and tell nothing.
    if ((0,pseudonym/* isPseudonym */.d)(finding.id))
        return finding;
    // What strict hides is hidden whole, and would be hidden once more.
    const id = (0,masked_text/* isMasked */.So)(finding.id) ? privacy.text(finding.id) : privacy.identity(finding).id;
    const { name } = privacy.identity({ id: finding.name, name: finding.name });
    const { arn, tags } = privacy.value({ arn: finding.arn, tags: finding.tags });
    return { ...finding, id, name, arn, ...(tags === undefined ? {} : { tags }) };
}


/***/ }),

/***/ 35599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ meetAccounts),
/* harmony export */   v: () => (/* binding */ maskedAccount)
/* harmony export */ });
/** The name where it is not even known which accounts there are. */
const NOBODYS = '*';
/** To be called before anything is written: what accounts and their units are called is hidden wherever it stands. */
function meetAccounts(accounts, privacy) {
    for (const { name, unit = '' } of accounts) {
        const names = [name, ...unit.split('/')].filter((one) => one !== NOBODYS);
        privacy.meet(names.map((one) => ({ id: one, name: one })));
    }
}
/** The account as others may see it. What else is said of it are words of ours, and ids. */
function maskedAccount(account, privacy) {
    const { name, unit } = account;
    return {
        ...account,
        name: privacy.text(name),
        ...(unit === undefined ? {} : { unit: privacy.text(unit) }),
    };
}


/***/ }),

/***/ 69192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ isStrictMasking),
/* harmony export */   FF: () => (/* binding */ maskingsIn),
/* harmony export */   GJ: () => (/* binding */ isNamedAlike)
/* harmony export */ });
/* unused harmony export isMaskedAlike */
/* harmony import */ var _masked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);

const STRICT = ' strict';
/** Whether a run that masks so gives the text as it is; of one in which nothing is masked it is taken to. */
function isMaskedAlike(text, { redact, tag }) {
    return (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedParts */ .ES)(text).every(({ class: name, fingerprint }) => redact !== 'off' && hasTag(fingerprint, tag) && (redact === 'strict' || name !== null));
}
/** The same of the name of a resource, which `strict` hides whole. */
function isNamedAlike(id, masking) {
    if (!isMaskedAlike(id, masking))
        return false;
    return masking.redact !== 'strict' || (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedParts */ .ES)(id).every(({ class: name }) => name === null);
}
/** By what key, and how strictly, each part of a text was masked; in no order. */
function maskingsIn(text) {
    return (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedParts */ .ES)(text).map(({ class: name, masked, fingerprint }) => {
        const isStrict = name === null || (name === 'email' && masked === '');
        return `${fingerprint.slice(1, 3)}${isStrict ? STRICT : ''}`;
    });
}
/** @param masking of maskingsIn */
function isStrictMasking(masking) {
    return masking.endsWith(STRICT);
}
function hasTag(fingerprint, tag) {
    return fingerprint.startsWith(`#${tag}`);
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


/***/ })

};
