export const id = 8990;
export const ids = [8990];
export const modules = {

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeTogether)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35324);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1417);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78236);






/**
 * Writes files that belong together, all of them or none: each gets its name only when all are on the disk, and if one
 * does not get it, the others are taken back. Rejects with the system's error.
 * @param files texts by path relative to the folder, with `/`
 */
async function writeTogether(folder, files) {
    const undo = [];
    const written = [];
    try {
        for (const [name, text] of files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            for (const above of await missingAbove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
                undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(above));
            await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            const file = await _whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .WholeFile */ .E.create(path, { hidden: true });
            undo.push(() => file.discard());
            await file.write(Buffer.from(text));
            await file.end();
            written.push({ path, file });
        }
        for (const { path, file } of written) {
            const before = contentOf(path);
            await file.keep();
            undo.push(() => restore(path, before));
        }
    }
    catch (error) {
        for (const step of undo.toReversed())
            await step().catch(() => undefined);
        throw error;
    }
}
/** The folder and those above it that are not there, the highest first. */
async function missingAbove(folder) {
    if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) || (await isThere(folder)))
        return [];
    return [...(await missingAbove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))), folder];
}
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
/** Null where there is no file, or none that has an end. */
function contentOf(path) {
    try {
        return (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path);
    }
    catch {
        return null;
    }
}
async function restore(path, before) {
    if (before === null)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)(path, before, { hidden: true });
}


/***/ }),

/***/ 60389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/run/policy-request.js
var policy_request = __webpack_require__(41953);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var inputs = __webpack_require__(84162);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(57595);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
// EXTERNAL MODULE: ./build/src/workflow/project-files.js
var project_files = __webpack_require__(73752);
// EXTERNAL MODULE: ./build/src/workflow/pinned-actions.js
var pinned_actions = __webpack_require__(7639);
;// CONCATENATED MODULE: ./build/src/workflow/scan-inputs.js

/** What a workflow hands to its first step with this action; empty where it has none. @param workflow as YAML is read */
function scanInputs(workflow) {
    const { jobs = {} } = (workflow ?? {});
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    return steps.find(({ uses }) => uses === pinned_actions/* OWN_ACTION */.g)?.with ?? {};
}

;// CONCATENATED MODULE: ./build/src/init/check-project.js









/** What a run reads of the project beside the configuration. */
const READ = [
    project_files/* PROJECT_FILES */._.rules,
    project_files/* PROJECT_FILES */._.exceptions,
    project_files/* PROJECT_FILES */._.exceptions.replace(/yml$/, 'yaml'),
];
/**
 * Reads the files as a run would, in a folder of their own: with the rules and exceptions that the project has already.
 * Throws a UserError for what is wrong with them, before anything is written.
 * @param files texts by path relative to the project
 */
function checkProject(files, project, now) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cloud-baseline-init-'));
    try {
        for (const name of READ)
            copyPlain((0,external_node_path_.join)(project, name), (0,external_node_path_.join)(folder, name));
        for (const [name, text] of files) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name)), { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
        }
        const inputs = inputsOf(files.get(project_files/* PROJECT_FILES */._.workflow) ?? '');
        const settings = (0,read_settings/* readSettings */.s)((name) => inputs[name] ?? '', folder);
        const { request, loaded } = (0,policy_request/* policyRequest */.Y)(settings, now);
        const examples = loaded.rules.reduce((sum, { rule }) => sum + (rule.change ?? rule).examples.length, 0);
        return { request, rules: loaded.rules.length, examples };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Files and folders; links may lead anywhere, and a run refuses those that lead out. */
function copyPlain(from, to) {
    if (!(0,external_node_fs_.existsSync)(from))
        return;
    (0,external_node_fs_.cpSync)(from, to, {
        recursive: true,
        filter: (path) => {
            const found = (0,external_node_fs_.lstatSync)(path);
            return found.isDirectory() || found.isFile();
        },
    });
}
/** What the workflow hands to the scan. A run without it sends nothing, so that no secret need be there. */
function inputsOf(workflow) {
    const given = scanInputs((0,yaml/* readYamlValue */.zw)(workflow));
    const unknown = Object.keys(given).filter((name) => !inputs/* INPUT_NAMES */.Qh.some((one) => one === name));
    if (unknown.length > 0)
        throw new Error(`the workflow gives inputs that there are not: ${unknown.join(', ')}`);
    return { ...given, 'pagerduty-routing-key': '', 'dry-run': 'true' };
}


/***/ }),

/***/ 99915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ existingOf),
  $: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/package.json
var build_package = __webpack_require__(78797);
// EXTERNAL MODULE: ./build/src/files/leads-out.js
var leads_out = __webpack_require__(97339);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/settings/find-config.js
var find_config = __webpack_require__(76339);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/workflow/pinned-actions.js
var pinned_actions = __webpack_require__(7639);
// EXTERNAL MODULE: ./build/src/workflow/project-files.js
var project_files = __webpack_require__(73752);
;// CONCATENATED MODULE: ./build/src/init/git-folder.js



/** Nothing that git writes there is longer, in bytes. */
const MOST = 1_000_000;
/** The clone that a folder, there or not yet, is in; null: none. */
function gitFolderOf(folder) {
    for (let root = (0,external_node_path_.resolve)(folder);; root = (0,external_node_path_.dirname)(root)) {
        const git = gitDirectory((0,external_node_path_.join)(root, '.git'));
        if (git !== null) {
            return { root, origin: originOf(git.common), defaultBranch: defaultBranchOf(git.common) };
        }
        if (root === (0,external_node_path_.dirname)(root))
            return null;
    }
}
/** A folder, or of a worktree a file that names one; what all worktrees have in common is in another. */
function gitDirectory(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    if ((0,external_node_fs_.statSync)(path).isDirectory())
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'HEAD')) ? { common: path } : null;
    const named = /^gitdir: *(.+)$/m.exec(read(path))?.[1]?.trim();
    if (named === undefined)
        return null;
    const own = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), named);
    const common = read((0,external_node_path_.join)(own, 'commondir')).trim();
    return { common: common === '' ? own : (0,external_node_path_.resolve)(own, common) };
}
function originOf(git) {
    const section = /^\[remote "origin"\]\s*$([^[]*)/m.exec(read((0,external_node_path_.join)(git, 'config')))?.[1] ?? '';
    return /^\s*url\s*=\s*"?([^"\r\n]+?)"?\s*$/m.exec(section)?.[1] ?? null;
}
function defaultBranchOf(git) {
    return /^ref: refs\/remotes\/origin\/(.+)$/m.exec(read((0,external_node_path_.join)(git, 'refs/remotes/origin/HEAD')))?.[1] ?? null;
}
/** Empty where it cannot be read. */
function read(path) {
    try {
        return (0,read_regular_file/* readTextFile */.Gu)(path, MOST);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/init/place.js











/** Throws a UserError for a folder where the files would do nothing or harm. */
function placeOf(into, workspace) {
    const folder = (0,external_node_path_.resolve)(workspace, into);
    const there = nearestThere(folder);
    if (!(0,external_node_fs_.statSync)(there, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* UserError */.yo(`--into: received ${(0,words/* quote */.hD)(into)}${there === folder ? ', which is a file' : `, which is below the file ${there}`}, expected a folder, there or not yet.`);
    if (isThisProgram(folder))
        throw new errors/* UserError */.yo(`--into: received ${(0,words/* quote */.hD)(into)}, a clone of Cloud Baseline itself, expected the folder of the repository that is to scan: init --into ../your-repository.`);
    const git = gitFolderOf(folder);
    if (git !== null && real(git.root) !== real(folder))
        throw new errors/* UserError */.yo(`--into: received ${(0,words/* quote */.hD)(into)}, a folder inside of the clone ${git.root}, expected ${git.root}: GitHub reads .github at the root of a repository alone.`);
    return { folder, git, hasRules: hasRules(folder), otherScans: otherScans(folder) };
}
/**
 * Which of the files are there. Throws a UserError for them unless they are to be replaced, and for what stands in the way
 * in any case.
 */
function existingOf({ folder }, files, { force, command = 'init' }) {
    const existing = files.filter((file) => isThere((0,external_node_path_.join)(folder, file)));
    if (existing.length > 0 && !force)
        throw new errors/* UserError */.yo(`${command}: found ${(0,words/* enumerate */.HL)(existing)}, expected no such ${existing.length === 1 ? 'file' : 'files'}; --force replaces ${existing.length === 1 ? 'it' : 'them'}. Nothing was written.`);
    for (const file of existing) {
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, file));
        if (stats.isFile() || stats.isSymbolicLink())
            continue;
        // A pipe could be read forever, and nobody wants a folder or a device replaced.
        throw new errors/* UserError */.yo(`${command}: found ${stats.isDirectory() ? 'the folder ' : ''}${file}${stats.isDirectory() ? '' : ', which is a pipe or a device'}, expected a file or nothing. Nothing was written.`);
    }
    const inTheWay = files.map((file) => fileAbove(file, folder)).find((above) => above !== null);
    if (inTheWay !== undefined && inTheWay !== null)
        throw new errors/* UserError */.yo(`${command}: found the file ${inTheWay}, expected a folder. Nothing was written.`);
    const outside = files.map(external_node_path_.dirname).find((above) => (0,leads_out/* leadsOut */.q)(nearestThere((0,external_node_path_.join)(folder, above)), folder));
    if (outside !== undefined)
        throw new errors/* UserError */.yo(`${command}: found a link at ${outside} or above it that leads out of the folder, expected a folder. Nothing was written.`);
    refuseOtherConfig(folder, command);
    return existing;
}
/** A second configuration beside the one that is written: a run refuses both. */
function refuseOtherConfig(folder, command) {
    const found = (0,find_config/* findConfig */.u)('', folder);
    if (found !== null && found !== (0,external_node_path_.join)(folder, project_files/* PROJECT_FILES */._.config))
        throw new errors/* UserError */.yo(`${command}: found ${project_files/* PROJECT_FILES */._.config.replace(/yml$/, 'yaml')}, expected it to be gone: beside ${project_files/* PROJECT_FILES */._.config} a run takes neither. Nothing was written.`);
}
function isThisProgram(folder) {
    try {
        const { name, homepage } = JSON.parse((0,read_regular_file/* readTextFile */.Gu)((0,external_node_path_.join)(folder, 'package.json')));
        return name === build_package/* name */.UU && homepage === build_package/* homepage */.TB;
    }
    catch {
        return false;
    }
}
function hasRules(folder) {
    return namesIn((0,external_node_path_.join)(folder, project_files/* PROJECT_FILES */._.rules)).some((name) => /\.ya?ml$/.test(name));
}
function otherScans(folder) {
    const workflows = (0,external_node_path_.dirname)(project_files/* PROJECT_FILES */._.workflow);
    const [own = ''] = pinned_actions/* OWN_ACTION */.g.split('@');
    return namesIn((0,external_node_path_.join)(folder, workflows))
        .map((name) => `${workflows}/${name}`)
        .filter((file) => file !== project_files/* PROJECT_FILES */._.workflow && /\.ya?ml$/.test(file))
        .filter((file) => uses((0,external_node_path_.join)(folder, file), own));
}
function uses(path, action) {
    try {
        const text = (0,read_regular_file/* readTextFile */.Gu)(path, 1_000_000);
        return text.split('\n').some((line) => /^[\s-]*uses:/.test(line) && line.includes(action));
    }
    catch {
        return false;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).toSorted();
    }
    catch {
        return [];
    }
}
/** The path, or the next one above it that is there. */
function nearestThere(path) {
    return isThere(path) || path === (0,external_node_path_.dirname)(path) ? path : nearestThere((0,external_node_path_.dirname)(path));
}
function isThere(path) {
    return statOf(path) !== null;
}
/** The file that stands where a folder is to be, relative to the folder of all; null: none. */
function fileAbove(file, folder) {
    const above = (0,external_node_path_.dirname)(file);
    if (above === '.')
        return null;
    const found = statOf((0,external_node_path_.join)(folder, above));
    return found?.isFile() === true ? above : fileAbove(above, folder);
}
/** Of a link the link's own; null where there is nothing, as below a file. */
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function real(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseCron),
/* harmony export */   Hp: () => (/* binding */ MOST_OFTEN),
/* harmony export */   Pm: () => (/* binding */ startsAtMinuteZero)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);


const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/**
 * As GitHub takes them: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const FIELDS = [
    { name: 'minute', least: 0, most: 59, words: [] },
    { name: 'hour', least: 0, most: 23, words: [] },
    { name: 'day of the month', least: 1, most: 31, words: [] },
    { name: 'month', least: 1, most: 12, words: MONTHS },
    { name: 'day of the week', least: 0, most: 6, words: DAYS },
];
/** GitHub starts no workflow more often, in minutes. */
const MOST_OFTEN = 5;
/**
 * When GitHub starts a workflow, in UTC: five fields, one blank between them. Throws a UserError for what GitHub would
 * refuse or never start. @param name of the option or field, for the sentence
 */
function parseCron(text, name) {
    const wanted = "expected five fields, such as '17 5 * * *' for 05:17 UTC of every day";
    const parts = text.trim().split(/\s+/);
    if (parts.length !== FIELDS.length)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, ${wanted}.`);
    FIELDS.forEach((field, index) => {
        const part = parts[index] ?? '';
        if (part.split(',').every((item) => isItem(item, field)))
            return;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(part)} as the ${field.name} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, expected numbers from ${field.least} to ${field.most}, ranges such as ${field.least}-${field.least + 1}, lists, steps such as */2, or *.`);
    });
    const shortest = shortestPause(parts[0] ?? '');
    if (shortest < MOST_OFTEN)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, which is every ${shortest === 1 ? 'minute' : `${shortest} minutes`}, expected a pause of at least ${MOST_OFTEN} minutes: GitHub starts no workflow more often.`);
    return parts.join(' ');
}
/** Whether one of its minutes is 0, when so many workflows start that GitHub delays and drops some. */
function startsAtMinuteZero(cron) {
    return minutesOf(cron.trim().split(/\s+/, 1)[0] ?? '').includes(0);
}
/** One of the items between commas: `*`, a number, a range, each perhaps with a step. */
function isItem(item, field) {
    const [, from = '', to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item) ?? [];
    if (from === '' || (step !== undefined && (Number(step) < 1 || Number(step) > field.most)))
        return false;
    if (from === '*')
        return to === undefined;
    const [first, last] = [valueOf(from, field), valueOf(to ?? from, field)];
    return first >= field.least && last <= field.most && first <= last;
}
/** NaN where it is none. */
function valueOf(text, { words, least }) {
    const word = words.indexOf(text.toUpperCase());
    if (word >= 0)
        return word + least;
    return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
}
/** Of an hour, ascending. */
function minutesOf(text) {
    const minutes = text.split(',').flatMap((item) => {
        const [range = '', step] = item.split('/');
        const [from = '', to] = range === '*' ? ['0', '59'] : range.split('-');
        const last = Number(to ?? (step === undefined ? from : 59));
        const all = [];
        for (let minute = Number(from); minute <= last; minute += Number(step ?? 1))
            all.push(minute);
        return all;
    });
    return [...new Set(minutes)].toSorted((a, b) => a - b);
}
/** In minutes, over the end of the hour as well. */
function shortestPause(minute) {
    const minutes = minutesOf(minute);
    return Math.min(...minutes.map((at, index) => (minutes[index + 1] ?? (minutes[0] ?? 0) + 60) - at));
}


/***/ }),

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ PINNED),
/* harmony export */   g: () => (/* binding */ OWN_ACTION)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);
/* harmony import */ var _text_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95921);


/** Actions of others, by commit: a tag may be moved to code that nobody has looked at. The same as in docs/examples. */
const PINNED = {
    checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    credentials: 'aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3',
    upload: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
};
/** This action: the newest of its major version. */
const OWN_ACTION = `${new URL(_package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB).pathname.slice(1)}@v${_text_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x.split('.')[0]}`;


/***/ }),

/***/ 32806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ USUAL_SCHEDULE),
/* harmony export */   H1: () => (/* binding */ scanWorkflow),
/* harmony export */   k8: () => (/* binding */ ROLE_VARIABLE)
/* harmony export */ });
/* unused harmony export literally */
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72939);
/* harmony import */ var _text_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70112);
/* harmony import */ var _pinned_actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7639);
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80443);




const ROLE_VARIABLE = 'CLOUD_BASELINE_ROLE';
/** Not at the full hour, at the end of Europe's night. */
const USUAL_SCHEDULE = {
    cron: '17 5 * * *',
    remark: 'not at minute 0, when GitHub drops and delays most',
};
const EXPRESSION = '${{';
/** A list that may stand below `|`, a line for each entry. */
const PLAIN_LINE = /^[!-~](?:[ -~]*[!-~])?$/;
/** The text of a workflow that signs in to AWS and scans, as docs/examples has it. */
function scanWorkflow(workflow) {
    const { schedules, signInRole, region, environment, inputs, variables = [], remarks = [] } = workflow;
    return `${remarks.map((remark) => `${comment(remark)}\n`).join('')}\
# For a private repository: the report names accounts, groups and addresses.
name: Cloud Baseline

on:
  schedule:
${schedules.map(({ cron, remark }) => `    - cron: ${quoted(cron)}${remark === undefined ? '' : ` ${comment(remark)}`}\n`).join('')}\
  workflow_dispatch:

permissions: {}

concurrency:
  group: cloud-baseline # two runs at once would both write the history
  cancel-in-progress: false

jobs:
  scan:
    name: Scan
    runs-on: ubuntu-latest
${environment === undefined ? '' : `    environment: ${(0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(literally(environment))} # the role trusts jobs in it\n`}\
    timeout-minutes: 45
    permissions:
      contents: read # your own rules in this repository
      id-token: write # the AWS role, without stored keys
    steps:
      - name: Check out
        uses: ${_pinned_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .PINNED */ .L.checkout}
        with:
          persist-credentials: false

      - name: Assume the AWS role
        uses: ${_pinned_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .PINNED */ .L.credentials}
        with:
          role-to-assume: ${signInRole === null ? `\${{ vars.${ROLE_VARIABLE} }}` : (0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(literally(signInRole))}
          aws-region: ${(0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(literally(region))}

      - name: Scan
        id: scan
        uses: ${_pinned_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_ACTION */ .g}
${withInputs(inputs)}${withVariables(variables)}
      - name: Keep the report
        if: \${{ !cancelled() }}
        uses: ${_pinned_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .PINNED */ .L.upload}
        with:
          name: cloud-baseline-report-\${{ github.run_attempt }}
          path: |
            cloud-baseline-report
            !cloud-baseline-report/**/*.tmp
          retention-days: 30
`;
}
/** A text in which GitHub finds no expression to evaluate: it is the same text once GitHub has read it. */
function literally(text) {
    return text.replaceAll(EXPRESSION, `\${{ '${EXPRESSION}' }}`);
}
function withInputs(inputs) {
    const fields = Object.entries(inputs).map(([name, value]) => `          ${name}: ${given(name, value)}\n`);
    return fields.length === 0 ? '' : `        with:\n${fields.join('')}`;
}
function withVariables(names) {
    const fields = names.map((name) => `          ${(0,_secret_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSecretName */ .b)(name, 'env')}: \${{ secrets.${(0,_secret_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSecretName */ .b)(name, 'env')} }}\n`);
    return fields.length === 0 ? '' : `        env:\n${fields.join('')}`;
}
function given(name, value) {
    if (typeof value === 'string')
        return (0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(literally(value));
    if ('secret' in value)
        return `\${{ secrets.${(0,_secret_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSecretName */ .b)(value.secret, name)} }}`;
    const [first = '', ...more] = value.map(literally);
    if (more.length === 0)
        return (0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(first);
    const lines = [first, ...more];
    if (!lines.every((line) => PLAIN_LINE.test(line)))
        return (0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(lines.join('\n'));
    return `|\n${lines.map((line) => `            ${line}`).join('\n')}`;
}
/** Crons always stand in quotes, as everybody writes them. */
function quoted(cron) {
    return `'${cron.replaceAll("'", "''")}'`;
}
function comment(text) {
    return `# ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)}`;
}


/***/ }),

/***/ 80443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseSecretName)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12364);


/** What people paste in place of a name: an integration key of PagerDuty. */
const KEY = /^(?=.*\d)[0-9a-zA-Z]{32}$/;
/**
 * The name of a secret of the repository, as GitHub takes it: letters, digits and underscores, not beginning with a
 * digit or GITHUB_. Throws a UserError, which never shows what may be the secret itself.
 * @param name of the option or field, for the sentence
 */
function parseSecretName(text, name) {
    const wanted = 'expected the name of a secret of the repository, such as PAGERDUTY_ROUTING_KEY';
    if (KEY.test(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received what may be a key, ${wanted}; the key itself stands in no file.`);
    if (!/^[A-Za-z_]\w*$/.test(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, ${wanted}.`);
    if (/^github_/i.test(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, ${wanted}: GitHub keeps names that begin with GITHUB_ for itself.`);
    return text;
}


/***/ })

};
