export const id = 1528;
export const ids = [1528];
export const modules = {

/***/ 89230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
/** The most that GitHub gives of a list at once. */
const PAGE = 100;
/**
 * All pages of a list. What is not known to be whole is not given: whoever looks for something in a part of a list would
 * take it for absent.
 * @param entriesOf where the entries stand in an answer that is no array itself
 * @param mostPages at more pages the list is `endless`
 */
async function listAll(repository, route, query = {}, entriesOf = (data) => data, mostPages = 100) {
    const entries = [];
    for (let page = 1; page <= mostPages; page++) {
        const answer = await repository.ask({ method: 'GET', route, body: { ...query, per_page: PAGE, page } });
        if (answer.status === 'refused')
            return answer;
        const found = entriesOf(answer.data);
        if (!Array.isArray(found))
            return { status: 'refused', code: null, message: 'with no list' };
        entries.push(...found);
        if (found.length < PAGE)
            return { status: 'listed', entries };
    }
    return { status: 'endless', most: mostPages * PAGE };
}


/***/ }),

/***/ 91192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDoubtful)
/* harmony export */ });
/** Whether nobody knows if GitHub carried it out: no answer came, or GitHub failed on the way. */
function isDoubtful({ code }) {
    return code === null || code >= 500;
}


/***/ }),

/***/ 21528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewPullRequest: () => (/* binding */ previewPullRequest),
  previewWithoutSettings: () => (/* binding */ previewWithoutSettings)
});

// EXTERNAL MODULE: ./build/src/offline/find-inventories.js
var find_inventories = __webpack_require__(78755);
// EXTERNAL MODULE: ./build/src/inventory/scopes.js
var scopes = __webpack_require__(76449);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/repository/pages.js
var pages = __webpack_require__(89230);
// EXTERNAL MODULE: ./build/src/repository/why-refused.js
var why_refused = __webpack_require__(87629);
// EXTERNAL MODULE: ./build/src/text/compare.js
var compare = __webpack_require__(8850);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./build/src/proposal/unpack.js




const INVENTORY = /(?:^|\/)inventory(?:-\d+-of-\d+)?\.ndjson\.gz$/;
/**
 * Takes the inventories out of a ZIP archive, into a folder, under names that nothing in the archive decides. Gives their paths,
 * or a clause that says what is wrong with the archive.
 * @param prefix what the names begin with
 * @param mostBytes of all of them, unpacked: they are in memory
 */
async function unpackInventories(archive, folder, prefix, mostBytes) {
    let left = mostBytes;
    const isMeant = ({ name, originalSize }) => {
        if (!INVENTORY.test(name))
            return false;
        left -= originalSize;
        if (left < 0)
            throw new Error(`its inventories have more than ${mostBytes.toLocaleString('en-US')} bytes`);
        return true;
    };
    const paths = [];
    try {
        for (const bytes of Object.values((0,esm/* unzipSync */.AO)(await (0,promises_.readFile)(archive), { filter: isMeant }))) {
            const path = (0,external_node_path_.join)(folder, `${prefix}-${paths.length + 1}.ndjson.gz`);
            await (0,promises_.writeFile)(path, bytes, { flag: 'wx' });
            paths.push(path);
        }
        return paths;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}

;// CONCATENATED MODULE: ./build/src/proposal/last-inventory.js






const PERMISSION = 'actions: read';
/** Names end in the attempt of the run: who repeats a scan more often names its inventory. */
const ATTEMPTS = [1, 2, 3];
/** Of which the event is looked up. */
const MOST_RUNS = 5;
/** Events after which a workflow runs with what is on the branch, and nobody's proposal. */
const OWN_EVENTS = new Set([
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'push',
]);
/** Of all archives. An inventory of 10,000 accounts has some hundred megabytes, and an archive is unpacked in memory. */
const MOST_BYTES = 1024 ** 3;
/**
 * The inventory of the newest scan on the default branch, from the artifacts that the workflows of docs/examples keep. What a
 * pull request or a fork ran may have left artifacts of the same name: none of those is taken. Gives a clause that says why
 * there is none.
 * @param temporary a folder for temporary files
 */
async function lastInventory(repository, branch, download, temporary) {
    if (branch === null)
        return 'the event does not say which branch scans run on';
    const reports = await reportsOn(repository, branch);
    if ('status' in reports)
        return (0,why_refused/* whyRefused */.f)(reports, PERMISSION);
    const scan = await newestScan(repository, reports);
    if (scan === null)
        return `no scan on ${branch} has left an artifact named cloud-baseline-report-1 that is still kept`;
    if ('status' in scan)
        return (0,why_refused/* whyRefused */.f)(scan, PERMISSION);
    const parts = await partsOf(repository, scan);
    if ('status' in parts)
        return (0,why_refused/* whyRefused */.f)(parts, PERMISSION);
    const bytes = parts.reduce((sum, one) => sum + one.bytes, 0);
    if (bytes > MOST_BYTES)
        return `the artifacts of run ${scan.run} have more than 1 GiB`;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'cloud-baseline-inventory-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    const paths = await fetchAll(parts, folder, download);
    if (typeof paths !== 'string' && paths.length > 0)
        return { paths, remove };
    await remove();
    return typeof paths === 'string' ? paths : `the artifact ${scan.name} of run ${scan.run} holds no inventory`;
}
/** The newest first. */
async function reportsOn(repository, branch) {
    const found = [];
    for (const attempt of ATTEMPTS) {
        const body = { name: `cloud-baseline-report-${attempt}`, per_page: 100 };
        const answer = await repository.ask({ method: 'GET', route: '/actions/artifacts', body });
        if (answer.status === 'refused')
            return answer;
        const { artifacts } = (answer.data ?? {});
        found.push(...artifactsIn(artifacts, (run) => run['head_branch'] === branch));
    }
    return found.toSorted((a, b) => (0,compare/* compareText */.n)(b.at, a.at));
}
/** Those that are still there, of runs of this repository. */
function artifactsIn(list, isMeant) {
    return (Array.isArray(list) ? list : []).flatMap((one) => {
        const { id, name, expired, created_at: at, size_in_bytes: bytes } = one;
        const run = (one['workflow_run'] ?? {});
        const isOwn = typeof run['repository_id'] === 'number' && run['head_repository_id'] === run['repository_id'];
        if (expired !== false || !isOwn || !isMeant(run))
            return [];
        if (typeof id !== 'number' || typeof name !== 'string' || typeof run['id'] !== 'number')
            return [];
        return [
            {
                id,
                name,
                run: run['id'],
                at: typeof at === 'string' ? at : '',
                bytes: typeof bytes === 'number' ? bytes : 0,
            },
        ];
    });
}
async function newestScan(repository, reports) {
    const runs = new Map(reports.toReversed().map((report) => [report.run, report]));
    const newest = [...runs.values()].toSorted((a, b) => (0,compare/* compareText */.n)(b.at, a.at)).slice(0, MOST_RUNS);
    for (const report of newest) {
        const answer = await repository.ask({ method: 'GET', route: `/actions/runs/${report.run}` });
        if (answer.status === 'refused')
            return answer;
        const { event } = (answer.data ?? {});
        if (OWN_EVENTS.has(event))
            return report;
    }
    return null;
}
/** A divided run keeps the inventories of its shards beside the report, under names with the attempt that planned it. */
async function partsOf(repository, scan) {
    const route = `/actions/runs/${scan.run}/artifacts`;
    const listed = await (0,pages/* listAll */._)(repository, route, {}, (data) => data?.['artifacts'], 10);
    if (listed.status === 'endless')
        return { status: 'refused', code: null, message: 'with a list that ends' };
    if (listed.status === 'refused')
        return listed;
    const attemptOf = ({ name }) => Number(/^cloud-baseline-(\d+)-inventory-\d+-of-\d+$/.exec(name)?.[1] ?? 0);
    const parts = artifactsIn(listed.entries, (run) => run['id'] === scan.run).filter((one) => attemptOf(one) > 0);
    const last = Math.max(0, ...parts.map(attemptOf));
    return parts.length === 0 ? [scan] : parts.filter((one) => attemptOf(one) === last);
}
async function fetchAll(artifacts, folder, download) {
    const paths = [];
    for (const { id, name } of artifacts) {
        const archive = (0,external_node_path_.join)(folder, `${id}.zip`);
        const refusal = await download(`/actions/artifacts/${id}/zip`, archive, MOST_BYTES);
        if (refusal !== null) {
            const why = refusal.code === null ? refusal.message : (0,why_refused/* whyRefused */.f)(refusal, PERMISSION);
            return `the artifact ${name} cannot be read: ${why}`;
        }
        const unpacked = await unpackInventories(archive, folder, String(id), MOST_BYTES);
        if (typeof unpacked === 'string')
            return `the artifact ${name} cannot be unpacked: ${unpacked}`;
        paths.push(...unpacked);
        await (0,promises_.rm)(archive);
    }
    return paths;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/files/leads-out.js
var leads_out = __webpack_require__(97339);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/proposal/git.js
/** Modes of git's trees. */
const SYMBOLIC_LINK = '120000';
const SUBMODULE = '160000';
/** The full name of what the parameters name; null where the repository does not have it. */
async function commitOf(git, folder, name) {
    const output = await git(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    return output === null ? null : output.toString('utf8').trim();
}
/** Null where one of the commits is not there. */
async function changedPaths(git, folder, before, after) {
    const output = await git(folder, ['diff-tree', '-r', '-z', '--no-renames', '--raw', before, after]);
    if (output === null)
        return null;
    // `:100644 100644 0a1b… 2c3d… M`, then the path.
    const parts = output.toString('utf8').split('\0');
    return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
        const [mode = '', , id = ''] = (parts[2 * index] ?? '').slice(1).split(' ');
        return { path: parts[2 * index + 1] ?? '', before: /^0+$/.test(mode) ? null : { mode, id } };
    });
}
/** Contents by name; null where one of them is not there. */
async function blobsOf(git, folder, ids) {
    const blobs = new Map();
    if (ids.length === 0)
        return blobs;
    const output = await git(folder, ['cat-file', '--batch'], `${[...new Set(ids)].join('\n')}\n`);
    if (output === null)
        return null;
    // `0a1b… blob 12`, a line break, the content, a line break.
    for (let at = 0; at < output.length;) {
        const end = output.indexOf('\n', at);
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
        if (id === undefined || size === undefined)
            return null;
        const start = end + 1;
        blobs.set(id, output.subarray(start, start + Number(size)));
        at = start + Number(size) + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./build/src/proposal/former-workspace.js








/**
 * Makes the workspace anew in a folder of its own, with every file that the pull request changes as it was before. What git
 * does not know of, such as files that an earlier step made or another checkout, is the same in both. Throws a UserError
 * where the checkout does not hold the commit before.
 */
async function formerWorkspace({ workspace, temporary, git }, pullRequest) {
    const head = await commitOf(git, workspace, 'HEAD');
    const base = await commitBefore(git, workspace, head, pullRequest);
    const changed = head === null || base === null ? null : await changedPaths(git, workspace, base, head);
    const files = (changed ?? []).filter(({ before }) => before !== null && before.mode !== SUBMODULE);
    const ids = files.flatMap(({ before }) => before?.id ?? []);
    const blobs = changed === null ? null : await blobsOf(git, workspace, ids);
    if (changed === null || blobs === null) {
        throw new errors/* UserError */.yo(`The checkout does not hold the files as they are without pull request ${pullRequest.number}, so nothing can be compared: give actions/checkout ` +
            '`fetch-depth: 2`, and no `ref` (docs/pull-requests.md).');
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'cloud-baseline-before-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        await mirror(workspace, folder);
        await restore(folder, changed, blobs);
    }
    catch (error) {
        await remove();
        throw error;
    }
    return { folder, notes: notesOn(changed), remove };
}
/**
 * The commit that the pull request is compared with; null where it is not there. What GitHub checks out is a merge of both
 * (refs/pull/…/merge); of the pull request's own commit it is where its branch left the other.
 */
async function commitBefore(git, workspace, checkedOut, { base, head }) {
    if (checkedOut !== head && (await commitOf(git, workspace, 'HEAD^2')) === head)
        return commitOf(git, workspace, 'HEAD^1');
    const merged = await git(workspace, ['merge-base', base, 'HEAD']);
    return merged === null ? null : merged.toString('utf8').trim();
}
/** The same tree, with files that share their content: nobody writes into them. */
async function mirror(from, to, isTop = true) {
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (entry.name === '.git') {
            // Whether a folder is a checkout of its own is asked of this name alone.
            if (!isTop)
                await (0,promises_.symlink)(source, target);
        }
        else if (entry.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        else if (entry.isDirectory()) {
            await (0,promises_.mkdir)(target);
            await mirror(source, target, false);
        }
        else if (entry.isFile())
            await share(source, target);
    }
}
/** Another disk, or a file of another user, cannot be linked. */
async function share(source, target) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch {
        await (0,promises_.copyFile)(source, target);
    }
}
/** Everything that changed goes first: a file may have been a folder. */
async function restore(folder, changed, blobs) {
    const inside = changed.filter(({ path, before }) => path !== '' && !(0,leads_out/* isOutside */._)((0,external_node_path_.relative)(folder, (0,external_node_path_.join)(folder, path))) && before?.mode !== SUBMODULE);
    for (const { path } of inside)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { recursive: true, force: true });
    const root = await (0,promises_.realpath)(folder);
    for (const { path, before } of inside) {
        const content = before === null ? undefined : blobs.get(before.id);
        if (before === null || content === undefined)
            continue;
        const target = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        // No link on the way leads anywhere else.
        if ((0,leads_out/* isOutside */._)((0,external_node_path_.relative)(root, await (0,promises_.realpath)((0,external_node_path_.dirname)(target)))) || (0,external_node_fs_.existsSync)(target))
            continue;
        if (before.mode === SYMBOLIC_LINK)
            await (0,promises_.symlink)(content.toString('utf8'), target);
        else
            await (0,promises_.writeFile)(target, content, { flag: 'wx' });
    }
}
function notesOn(changed) {
    const submodules = changed.filter(({ before }) => before?.mode === SUBMODULE);
    if (submodules.length === 0)
        return [];
    const names = (0,text_words/* enumerate */.HL)(submodules.map(({ path }) => (0,visible/* visible */.R)(path)));
    return [
        `The pull request changes what is checked out in ${names}. The former files are not there, so what these change is not among the following.`,
    ];
}

// EXTERNAL MODULE: ./build/src/repository/repository.js
var repository_repository = __webpack_require__(91192);
;// CONCATENATED MODULE: ./build/src/proposal/comment.js




const comment_PERMISSION = 'pull-requests: write';
/**
 * Puts the text into the one comment of the pull request that begins with the marker: writes it where there is none, and
 * removes what runs at the same time left. Gives a clause that says why it could not; null: the comment says it.
 * @param marker a comment of HTML, which nobody sees
 * @param text Markdown; with the marker at most 65,536 characters
 */
async function putComment(repository, pullRequest, marker, text) {
    const find = () => ownComments(repository, pullRequest, marker);
    const body = { body: `${marker}\n${text}` };
    const keep = async (ids) => reasonOf(await keepFirst(repository, ids, body), pullRequest);
    const found = await find();
    if (typeof found === 'string')
        return found;
    if (found.length > 0)
        return keep(found);
    const route = `/issues/${pullRequest.number}/comments`;
    const made = await repository.ask({ method: 'POST', route, body, creates: true });
    if (made.status === 'refused' && !(0,repository_repository/* isDoubtful */.G)(made))
        return reasonOf(made, pullRequest);
    // It may be there although GitHub did not say so, and another run may have been as quick.
    const now = await find();
    const isAlone = made.status === 'answered' && now.length === 1;
    if (typeof now === 'string' || now.length === 0 || isAlone)
        return reasonOf(made, pullRequest);
    return keep(now);
}
/** Those of bots alone: anybody could write the marker by hand. */
async function ownComments(repository, pullRequest, marker) {
    const listed = await (0,pages/* listAll */._)(repository, `/issues/${pullRequest.number}/comments`);
    if (listed.status === 'endless')
        return `the pull request has more than ${(0,text_words/* withCommas */.rX)(listed.most)} comments`;
    if (listed.status === 'refused')
        return whyNot(listed, pullRequest);
    return listed.entries
        .filter((comment) => isOwn(comment, marker))
        .flatMap(({ id }) => (typeof id === 'number' ? [id] : []))
        .toSorted((a, b) => a - b);
}
function isOwn({ body, user }, marker) {
    const author = user;
    return author?.type === 'Bot' && typeof body === 'string' && body.startsWith(marker);
}
/** One that cannot be removed now is removed by the next run. */
async function keepFirst(repository, [first, ...others], body) {
    for (const id of others)
        await repository.ask({ method: 'DELETE', route: `/issues/comments/${id}` });
    return repository.ask({ method: 'PATCH', route: `/issues/comments/${first ?? 0}`, body });
}
function reasonOf(answer, pullRequest) {
    return answer.status === 'refused' ? whyNot(answer, pullRequest) : null;
}
function whyNot(refusal, { isFromFork }) {
    return refusal.code === 403 && isFromFork
        ? 'the pull request comes from a fork, whose workflows get a token that may only read'
        : (0,why_refused/* whyRefused */.f)(refusal, comment_PERMISSION);
}

// EXTERNAL MODULE: ./build/src/past/stores/scan-key.js
var scan_key = __webpack_require__(71942);
// EXTERNAL MODULE: ./build/src/report/formats/report-markdown.js
var report_markdown = __webpack_require__(76679);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary.js + 1 modules
var summary = __webpack_require__(2899);
// EXTERNAL MODULE: ./build/src/text/limit.js
var limit = __webpack_require__(97850);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(95921);
// EXTERNAL MODULE: ./build/src/report/markdown/markdown.js
var markdown = __webpack_require__(64599);
// EXTERNAL MODULE: ./build/src/model/severity.js
var model_severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/words/exception-words.js
var exception_words = __webpack_require__(44790);
// EXTERNAL MODULE: ./build/src/report/formats/summary/summary-subject.js
var summary_subject = __webpack_require__(32701);
// EXTERNAL MODULE: ./build/src/report/gap-blocks.js
var gap_blocks = __webpack_require__(18799);
// EXTERNAL MODULE: ./build/src/report/words/labels.js
var labels = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/src/report/words/sentences.js
var sentences = __webpack_require__(51684);
// EXTERNAL MODULE: ./build/src/model/coverage.js
var model_coverage = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(72886);
;// CONCATENATED MODULE: ./build/src/report/preview/preview-words.js





const WHY_GONE = {
    'rule-left-out': 'its rule is left out',
    'left-out': 'its account or region is left out',
    covered: 'another rule reports it',
    'accepted-state': 'the accepted state has it',
    rejudged: 'it still differs, and this rule does not judge it',
    passes: 'it no longer violates the rule',
};
const MOST_PLACES = 5;
/** What changes of findings, in a sentence without a full stop. */
function findingsSentence(difference) {
    const { appearing, disappearing, accepted, lapsed, regraded, unknown } = difference;
    const parts = [
        changed(appearing.length, 'appears', 'appear', bySeverity(appearing)),
        changed(disappearing.length, 'disappears', 'disappear', bySeverity(disappearing.map(({ finding }) => finding))),
        changed(accepted.length, 'becomes accepted', 'become accepted'),
        changed(lapsed.length, 'is no longer accepted', 'are no longer accepted', bySeverity(lapsed)),
        changed(regraded.length, 'changes its severity', 'change their severity'),
        changed(unknown.length, 'becomes unknown', 'become unknown'),
    ].filter((part) => part !== '');
    const [first, ...others] = parts;
    if (first === undefined)
        return 'No finding changes';
    const number = [appearing, disappearing, accepted, lapsed, regraded, unknown].find((list) => list.length > 0);
    // The noun stands once, behind the first number.
    const noun = number?.length === 1 ? 'finding' : 'findings';
    return (0,text_words/* enumerate */.HL)([first.replace(' ', ` ${noun} `), ...others]);
}
/** What becomes of alerts at all targets, in a sentence without a full stop. */
function alertsSentence(alerts) {
    const numberOf = (...changes) => alerts.flatMap(({ intents }) => intents).filter(({ change }) => changes.includes(change)).length;
    const [opened, worsened, closed] = [numberOf('opened'), numberOf('worsened'), numberOf('closed')];
    const held = alerts.reduce((sum, one) => sum + one.held.length, 0);
    const parts = [
        opened === 0 ? '' : `${(0,text_words/* count */.U9)(opened, 'alert')} would open`,
        worsened === 0 ? '' : `${(0,text_words/* count */.U9)(worsened, 'alert')} would page again, being worse`,
        closed === 0 ? '' : `${(0,text_words/* count */.U9)(closed, 'alert')} would close`,
        held === 0 ? '' : `${(0,text_words/* count */.U9)(held, 'alert')} would stay open, since nobody knows whether the fault is gone`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'No alert would open or close' : (0,text_words/* enumerate */.HL)(parts);
}
/** Whether there is nothing to say but that. */
function isWithoutEffect({ difference, alerts, notes }) {
    const { warnings: _, ...rest } = difference;
    return (notes.length === 0 &&
        Object.values(rest).every((list) => list.length === 0) &&
        alerts.every(({ intents, held }) => intents.length + held.length === 0));
}
/** `the inventory of 2026-11-29 05:17 UTC, 22 hours old`. */
function inventoryWords({ after: { inventories = [], startedAt } }) {
    const times = inventories.map(({ at }) => at).toSorted();
    const [oldest, newest] = [times[0], times.at(-1)];
    if (oldest === undefined || newest === undefined)
        return 'no inventory';
    const age = `${(0,labels/* spanLabel */.hE)(oldest, startedAt)} old`;
    if (oldest === newest)
        return `the inventory of ${(0,labels/* timeLabel */.Sp)(oldest)}, ${age}`;
    return `${inventories.length} inventories of ${(0,labels/* timeLabel */.Sp)(oldest)} to ${(0,labels/* timeLabel */.Sp)(newest)}, up to ${age}`;
}
/** What stays on the runner that read it, and is as unknown without the pull request; null where nothing does. */
function keptBackWords({ after: { coverage } }) {
    const places = coverage.gaps
        .filter(({ reason }) => reason === 'kept-on-runner')
        .flatMap(({ kind, places: where }) => where
        .flatMap(({ regions }) => regions)
        .map((region) => (kind === model_coverage/* EVERYTHING */.Qz ? region : `${region} (${(0,labels/* kindLabel */.tf)(kind)})`)));
    if (places.length === 0)
        return null;
    const them = (0,text_words/* some */.zN)([...new Set(places)].toSorted(compare/* compareText */.n), MOST_PLACES);
    return `What was read in ${them} stays on the runner that read it (data-region): what this pull request changes there is unknown.`;
}
function changed(number, one, many, which = '') {
    if (number === 0)
        return '';
    const words = `${(0,text_words/* withCommas */.rX)(number)} ${number === 1 ? one : many}`;
    return which === '' ? words : `${words} (${which})`;
}
function bySeverity(findings) {
    const counts = (0,report_counts/* noneOfAny */.C2)();
    for (const { severity } of findings)
        counts[severity] += 1;
    return (0,report_counts/* severityWords */.D4)(counts);
}

;// CONCATENATED MODULE: ./build/src/report/preview/preview-lists.js









/** Resources of a rule that everybody sees: more hide the rules behind it. */
const UNFOLDED = 10;
/** All lists that are not empty, in the order in which they matter. */
function previewLists(preview, extent) {
    const { difference } = preview;
    return [
        list('Findings that appear', plain(difference.appearing), preview, extent),
        list('Findings that are no longer accepted', plain(difference.lapsed), preview, extent),
        list('Findings with another severity', difference.regraded.map(({ finding, before }) => [finding, `${before} so far`]), preview, extent),
        list('Findings that become unknown', plain(difference.unknown), preview, extent),
        ...preview.alerts.flatMap((alerts) => alertLists(alerts, preview, extent)),
        list('Findings that become accepted', difference.accepted.map((finding) => [
            finding,
            finding.exception === undefined ? '' : `by ${(0,exception_words/* placeWords */.fp)(finding.exception)}`,
        ]), preview, extent),
        list('Findings that disappear', difference.disappearing.map(({ finding, why }) => [finding, WHY_GONE[why]]), preview, extent),
        rulesList(preview, extent),
        gapsList(preview, extent),
        warningsList(preview, extent),
    ].filter((part) => part !== null);
}
function plain(findings) {
    return findings.map((finding) => [finding, '']);
}
/** Findings by rule, the worst rule first. */
function list(title, lines, preview, extent) {
    if (lines.length === 0)
        return null;
    const groups = [...Map.groupBy(lines, ([{ rule }]) => rule)].toSorted(([, a], [, b]) => worstOf(a) - worstOf(b) || b.length - a.length);
    const accounts = accountsOf(preview);
    const items = groups.slice(0, extent.rules).map(([rule, own]) => {
        const [first] = own;
        const head = (0,markdown/* safe */.gB) `${(0,markdown/* strong */.ko)(first?.[0].severity ?? '')} ${ruleTitle(rule, preview)}: ${(0,text_words/* count */.U9)(own.length, 'resource')}`;
        if (extent.isPublic)
            return head;
        const shown = own.slice(0, extent.resources).map(([finding, remark]) => {
            const subject = (0,summary_subject/* subjectOf */.e)({ accounts }, finding);
            return remark === '' ? subject : (0,markdown/* safe */.gB) `${subject} · <em>${(0,markdown/* text */.Qq)(remark)}</em>`;
        });
        const rest = own.length - shown.length;
        const [seen, folded] = [shown.slice(0, UNFOLDED), shown.slice(UNFOLDED)];
        // On the line of its item: a block of its own would end the list.
        const fold = (0,markdown/* safe */.gB) `<details><summary>${folded.length} more</summary>${(0,markdown/* stack */.t$)(folded)}</details>`;
        const ends = rest > 0 && shown.length > 0 ? [(0,markdown/* safe */.gB) `<em>${rest} more</em>`] : [];
        return (0,markdown/* stack */.t$)([head, ...seen, ...(folded.length > 0 ? [fold] : []), ...ends]);
    });
    return section(`${title} (${(0,text_words/* withCommas */.rX)(lines.length)})`, items, groups.length, 'rule');
}
function alertLists({ target, intents, held, isSet }, preview, extent) {
    const accounts = accountsOf(preview);
    const alertList = (title, alerts) => {
        if (alerts.length === 0)
            return null;
        const items = alerts.slice(0, extent.rules).map(({ rule, account, key, why }) => {
            const head = ruleTitle(rule, preview);
            if (extent.isPublic)
                return head;
            const where = account === null ? 'all accounts' : accounts.label(account);
            const said = why === '' ? [] : [(0,markdown/* safe */.gB) `<em>${(0,markdown/* text */.Qq)(why)}</em>`];
            return (0,markdown/* join */.fj)([head, where, (0,markdown/* code */.aY)(key), ...said], (0,markdown/* safe */.gB) ` · `);
        });
        const heading = `Alerts at ${target.label} that ${title} (${(0,text_words/* withCommas */.rX)(alerts.length)})`;
        const unset = (0,markdown/* safe */.gB) `What ${target.label} is reached by is not set here: this holds where the scan has it.`;
        return section(heading, items, alerts.length, 'alert', isSet ? null : unset);
    };
    const of = (change) => intents
        .filter((intent) => intent.change === change)
        .map((intent) => Object.assign({ why: intent.about.kind === 'cleared' ? intent.about.reason : '' }, intent));
    return [
        alertList('would open', of('opened')),
        alertList('would page again', of('worsened')),
        alertList('would stay open, since nobody knows whether the fault is gone', held.map(({ reason, ...alert }) => ({ ...alert, why: reason }))),
        alertList('would close', of('closed')),
    ];
}
/** Rules that come, go, or cannot say what they said. */
function rulesList({ difference }, extent) {
    const { addedRules, removedRules, undecidedRules } = difference;
    const items = [
        ...addedRules.map(({ rule, violations, passed }) => {
            const found = `${(0,text_words/* withCommas */.rX)(violations)} violated, ${(0,text_words/* withCommas */.rX)(passed)} passed`;
            return (0,markdown/* safe */.gB) `${(0,markdown/* code */.aY)(rule.id)} is added: ${found}`;
        }),
        ...removedRules.map(({ id }) => (0,markdown/* safe */.gB) `${(0,markdown/* code */.aY)(id)} is left out`),
        ...undecidedRules.map(({ rule, accounts }) => {
            return (0,markdown/* safe */.gB) `${(0,markdown/* code */.aY)(rule.id)} is ${(0,markdown/* strong */.ko)('unknown')} in ${(0,text_words/* count */.U9)(accounts, 'account')}: the inventory does not tell`;
        }),
    ];
    if (items.length === 0)
        return null;
    return section('Rules', items.slice(0, extent.rules), items.length, 'line');
}
function gapsList(preview, extent) {
    const { difference, after } = preview;
    const found = (0,gap_blocks/* groupGaps */.R)({ ...after, coverage: { ...after.coverage, gaps: difference.gaps } });
    if (found.length === 0)
        return null;
    const accounts = accountsOf(preview);
    const items = found.slice(0, extent.rules).map((block) => {
        const what = (0,markdown/* safe */.gB) `${(0,sentences/* whatAndWhere */.ji)(block)}: ${(0,sentences/* reasonOf */.A3)(block)}`;
        return extent.isPublic ? what : (0,markdown/* safe */.gB) `${(0,markdown/* strong */.ko)((0,sentences/* who */.dp)(block, accounts, 3))}: ${what}`;
    });
    const intro = (0,markdown/* safe */.gB) `What hangs on these is unknown here. The next scan reads what it may read.`;
    const title = `What the inventory does not tell (${(0,text_words/* count */.U9)(found.length, 'cause')})`;
    return section(title, items, found.length, 'cause', intro);
}
/** Warnings name accounts and resources. */
function warningsList({ difference: { warnings } }, extent) {
    if (warnings.length === 0)
        return null;
    const items = extent.isPublic ? [] : warnings.slice(0, extent.rules).map((warning) => (0,markdown/* text */.Qq)(warning));
    return section(`Warnings that come with it (${warnings.length})`, items, warnings.length, 'warning');
}
function section(title, items, all, noun, intro = null) {
    const rest = all - items.length;
    const more = rest > 0 && items.length > 0 ? [(0,markdown/* safe */.gB) `<em>${(0,text_words/* count */.U9)(rest, `more ${noun}`)}</em>`] : [];
    const listed = items.length === 0 ? null : (0,markdown/* bullets */.e5)([...items, ...more]);
    return (0,markdown/* blocks */.Bv)([(0,markdown/* safe */.gB) `#### ${title}`, intro, listed]);
}
function worstOf(lines) {
    return Math.min(...lines.map(([{ severity }]) => (0,model_severity/* severityRank */.qs)(severity)));
}
/** The title that the pull request gives it; of a rule that it leaves out, the former one. */
function ruleTitle(id, { before, after }) {
    const rule = [...after.rules, ...before.rules].find((one) => one.id === id);
    return rule === undefined ? (0,markdown/* code */.aY)(id) : (0,markdown/* safe */.gB) `${(0,markdown/* text */.Qq)(rule.title, 200)} (${(0,markdown/* code */.aY)(id)})`;
}
/** What only the former settings meant has a name as well. */
function accountsOf({ before, after }) {
    return new labels/* Accounts */.bX([...before.accounts, ...after.accounts]);
}

;// CONCATENATED MODULE: ./build/src/report/preview/preview.js





/** From all that anybody reads down to numbers alone, which always fit. */
const EXTENTS = [
    { rules: 1000, resources: 200 },
    { rules: 200, resources: 20 },
    { rules: 50, resources: 10 },
    { rules: 20, resources: 5 },
    { rules: 10, resources: 1 },
    { rules: 3, resources: 0 },
    { rules: 0, resources: 0 },
];
const TITLE = (0,markdown/* safe */.gB) `## Cloud Baseline: what this pull request changes`;
/** Of what is wrong with the rules: whoever mends one looks again. */
const LONGEST_PROBLEM = 4000;
/** What the pull request changes: as much of it as has room, worst first. */
function renderPreview(preview, place) {
    for (const extent of EXTENTS) {
        const isWhole = extent === EXTENTS[0];
        const page = pageOf(preview, place, { ...extent, isPublic: place.isPublic }, isWhole);
        if ((0,limit/* byteLength */.d)(page.source) <= place.bytes || extent === EXTENTS.at(-1))
            return `${page.source}\n`;
    }
    return '';
}
/** What is said where nothing can be compared. @param sentence why, with all that is known */
function renderNoPreview(sentence, place) {
    const [first = '', ...more] = sentence.split('\n');
    const rest = more.length === 0 ? null : (0,markdown/* codeBlock */.DV)(more.join('\n'), LONGEST_PROBLEM);
    return `${(0,markdown/* blocks */.Bv)([TITLE, (0,markdown/* strong */.ko)((0,markdown/* text */.Qq)(first, LONGEST_PROBLEM)), rest, footOf(place)]).source}\n`;
}
function pageOf(preview, place, extent, isWhole) {
    const lists = previewLists(preview, extent);
    const cut = place.isPublic
        ? (0,markdown/* safe */.gB) `Accounts and resources are not named here, since everybody can read this.`
        : (0,markdown/* safe */.gB) `Not everything has room here.`;
    return (0,markdown/* blocks */.Bv)([
        TITLE,
        (0,markdown/* strong */.ko)(headline(preview)),
        originOf(preview, place),
        preview.notes.length === 0 ? null : (0,markdown/* bullets */.e5)(preview.notes.map((note) => (0,markdown/* text */.Qq)(note))),
        ...lists,
        isWhole && !place.isPublic
            ? null
            : (0,markdown/* safe */.gB) `<em>${cut} ${(0,markdown/* link */.nf)('The summary of the run', place.run)} has more.</em>`,
        footOf(place),
    ]);
}
function headline(preview) {
    if (isWithoutEffect(preview))
        return 'Nothing changes: no finding and no alert, as far as the inventory tells.';
    return `${findingsSentence(preview.difference)}. ${alertsSentence(preview.alerts)}.`;
}
function originOf(preview, { scan }) {
    const judged = (0,markdown/* link */.nf)(inventoryWords(preview), scan);
    const kept = keptBackWords(preview);
    const origin = (0,markdown/* safe */.gB) `This is what rules, settings, exceptions and accepted state say of ${judged}, with this pull request and without it. AWS was not read; nothing was sent and nothing is remembered.`;
    return kept === null ? origin : (0,markdown/* safe */.gB) `${origin} ${(0,markdown/* strong */.ko)(kept)}`;
}
function footOf({ commit, run, uncommented }) {
    const parts = [
        ...(commit === null ? [] : [(0,markdown/* safe */.gB) `As of ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`]),
        ...(run === null ? [] : [(0,markdown/* link */.nf)('workflow run', run)]),
        (0,markdown/* safe */.gB) `Cloud Baseline ${version/* VERSION */.x}`,
    ];
    const foot = (0,markdown/* safe */.gB) `<sub>${(0,markdown/* join */.fj)(parts, (0,markdown/* safe */.gB) ` · `)}</sub>`;
    return uncommented === null
        ? foot
        : (0,markdown/* blocks */.Bv)([(0,markdown/* safe */.gB) `<em>The pull request has no comment of this: ${(0,markdown/* text */.Qq)(uncommented)}.</em>`, foot]);
}

// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(57595);
// EXTERNAL MODULE: ./build/src/settings/usual-privacy.js
var usual_privacy = __webpack_require__(51768);
// EXTERNAL MODULE: ./build/src/alert/channels/channels.js + 16 modules
var channels = __webpack_require__(47994);
// EXTERNAL MODULE: ./build/src/alert/decide/plan.js + 2 modules
var plan = __webpack_require__(85);
// EXTERNAL MODULE: ./build/src/alert/decide/view.js
var view = __webpack_require__(18224);
// EXTERNAL MODULE: ./build/src/alert/ledger.js
var ledger = __webpack_require__(65131);
;// CONCATENATED MODULE: ./build/src/alert/foresee.js




/**
 * What becomes of alerts where the second run follows the first and all that the first had to say was delivered: the
 * decisions are those of a scan, and nothing is said or sent. What the second run closes at a target that its settings no
 * longer have stays open there, and is not foreseen.
 */
function foreseeAlerts(before, after) {
    const open = new Map(plansOf(before, () => ({})).map(({ outlet, plan }) => {
        const replies = plan.intents.map((intent) => Object.assign({ intent }, DELIVERED));
        return [nameOf(outlet), (0,ledger/* updateLedger */.RI)({}, replies, before.finishedAt)];
    }));
    return plansOf(after, (outlet) => open.get(nameOf(outlet)) ?? {}).map(({ outlet, plan }) => ({
        target: outlet.target,
        isSet: outlet.place !== null,
        intents: plan.intents.filter(({ change }) => change !== 'still-open' && change !== 'grown'),
        held: plan.held,
    }));
}
const DELIVERED = { kept: {}, outcome: 'accepted', attempts: 1, status: 202, error: null };
function plansOf(run, ledgerOf) {
    const outlets = (0,channels/* outletsOf */.g)(run.settings);
    const destinations = outlets.map((outlet) => {
        const { target, traits, place } = outlet;
        return { target, traits, isSet: place !== null, ledger: ledgerOf(outlet), orphans: [], unswept: {} };
    });
    const usual = outlets.filter(({ isUsual }) => isUsual).map(({ target }) => target.name);
    const plans = (0,plan/* planAlerts */.x)((0,view/* viewOf */.du)(run, usual), destinations);
    return outlets.flatMap((outlet, index) => {
        const plan = plans[index];
        return plan === undefined ? [] : [{ outlet, plan }];
    });
}
function nameOf({ target }) {
    return `${target.channel} ${target.name}`;
}

// EXTERNAL MODULE: ./build/src/past/presence.js
var presence = __webpack_require__(16833);
// EXTERNAL MODULE: ./build/src/past/remember.js + 1 modules
var remember = __webpack_require__(7867);
// EXTERNAL MODULE: ./build/src/model/fingerprint.js
var fingerprint = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/src/model/rule.js
var rule = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/past/standing.js
var standing = __webpack_require__(52292);
;// CONCATENATED MODULE: ./build/src/preview/difference.js



/**
 * Compares two runs over one inventory. The second has the first as its last run, so that what it says is gone was proven
 * gone, and what it could not look at is unknown.
 */
function differenceOf(before, after) {
    const names = (0,rule/* rulesByName */.MU)(after.rules);
    const then = new Map(before.findings.map((finding) => [nowCalled(finding, names), finding]));
    const now = new Map(after.findings.map((finding) => [finding.fingerprint, finding]));
    const fixed = new Map(after.fixed.map((finding) => [finding.fingerprint, finding]));
    const was = ({ fingerprint: key }) => then.get(key)?.standing ?? null;
    const counted = after.findings.filter(({ standing }) => standing === 'counted');
    return {
        appearing: counted.filter((finding) => [null, 'covered'].includes(was(finding))),
        disappearing: [...then].flatMap(([key, finding]) => {
            if (finding.standing !== 'counted')
                return [];
            const why = whyGone(now.get(key), fixed.get(key), names.has(finding.rule));
            return why === null ? [] : [{ finding, why }];
        }),
        accepted: after.findings.filter((finding) => (0,standing/* isAcceptedItself */.$m)(finding) && was(finding) !== 'accepted'),
        lapsed: counted.filter((finding) => was(finding) === 'accepted'),
        regraded: counted.flatMap((finding) => {
            const former = then.get(finding.fingerprint);
            const isOther = former?.standing === 'counted' && former.severity !== finding.severity;
            return isOther ? [{ finding, before: former.severity }] : [];
        }),
        unknown: after.findings.filter(({ standing }) => standing === 'unseen'),
        ...rulesOf(before, after, names),
        gaps: newGaps(before.coverage.gaps, after.coverage.gaps),
        warnings: after.warnings.filter((warning) => !before.warnings.includes(warning)),
    };
}
/** The fingerprint that it has if its rule was renamed. */
function nowCalled(finding, names) {
    const rule = names.get(finding.rule)?.id ?? finding.rule;
    return rule === finding.rule ? finding.fingerprint : (0,fingerprint/* fingerprint */.R)({ ...finding, rule });
}
/** Null where it is not gone, but accepted, unknown or still counted. */
function whyGone(now, fixed, hasRule) {
    if (now !== undefined)
        return now.standing === 'covered' ? 'covered' : null;
    if (!hasRule)
        return 'rule-left-out';
    if (fixed?.how === 'withdrawn')
        return 'left-out';
    if (fixed?.how === 'accepted')
        return 'accepted-state';
    return fixed?.how === 'rejudged' ? 'rejudged' : 'passes';
}
function rulesOf(before, after, names) {
    const former = new Set(before.rules.map(({ id }) => id));
    const sums = new Map();
    for (const { rule, violations, passed } of after.outcomes) {
        const sum = sums.get(rule) ?? { violations: 0, passed: 0 };
        sums.set(rule, { violations: sum.violations + violations, passed: sum.passed + passed });
    }
    const isAdded = ({ id, aliases }) => ![id, ...aliases].some((name) => former.has(name));
    return {
        addedRules: after.rules
            .filter(isAdded)
            .map((rule) => Object.assign({ rule }, sums.get(rule.id) ?? { violations: 0, passed: 0 })),
        removedRules: before.rules.filter(({ id }) => !names.has(id)),
        undecidedRules: undecidedRules(before, after, names),
    };
}
function undecidedRules(before, after, names) {
    const known = new Set(before.outcomes.flatMap(({ rule, account, incomplete }) => incomplete.map((region) => `${names.get(rule)?.id ?? rule} ${account} ${region}`)));
    const accounts = new Map();
    for (const { rule, account, incomplete } of after.outcomes) {
        if (incomplete.every((region) => known.has(`${rule} ${account} ${region}`)))
            continue;
        accounts.set(rule, (accounts.get(rule) ?? 0) + 1);
    }
    return after.rules.flatMap((rule) => {
        const number = accounts.get(rule.id) ?? 0;
        return number === 0 ? [] : [{ rule, accounts: number }];
    });
}
/** Of one that lies in more places than before, all are told. */
function newGaps(before, after) {
    const known = new Set(before.map(keyOf));
    return after.filter((cause) => !known.has(keyOf(cause)));
}
function keyOf({ kind, properties, reason, places }) {
    return JSON.stringify([kind, properties ?? null, reason, places]);
}

// EXTERNAL MODULE: ./build/src/run/describe-run.js + 11 modules
var describe_run = __webpack_require__(14662);
// EXTERNAL MODULE: ./build/src/run/mask-run.js + 1 modules
var mask_run = __webpack_require__(96466);
// EXTERNAL MODULE: ./build/src/run/prologue.js + 7 modules
var prologue = __webpack_require__(56039);
// EXTERNAL MODULE: ./build/src/run/read.js + 11 modules
var read = __webpack_require__(65069);
;// CONCATENATED MODULE: ./build/src/run/preview/judge.js











/** That the state before the pull request cannot be judged, and why: a sentence, which may have several lines. */
class FormerProblem extends Error {
}
/**
 * Judges the same inventories by the settings as they would be and as they are without the pull request, in the order in which
 * scans would: what the one found is the last run of the other. Nothing is sent or written. Throws a UserError for what is
 * wrong in the proposed settings, and a FormerProblem for what is wrong in the others.
 * @param former reads the settings without the pull request; may throw a UserError
 * @param paths absolute paths of the inventories; never empty
 */
async function judgeBoth(proposed, former, paths, host) {
    const { settings, notes } = await asCollected(proposed, paths);
    const job = await (0,prologue/* beginJob */.Nc)(settings, host);
    const before = await judgeFormer(former, paths, job);
    const loaded = { status: 'loaded', history: historyAfter(before, host) };
    const after = await judge({ ...job, loaded, presence: (0,presence/* watchPresence */.vN)(loaded) }, 'with the pull request');
    return {
        before,
        after,
        difference: differenceOf(before, after),
        alerts: foreseeAlerts(before, after),
        notes,
    };
}
/** Masks as the other does, so that the same resource is called the same. */
async function judgeFormer(former, paths, { host, privacy }) {
    try {
        const { settings } = await asCollected(former(), paths);
        return await judge({ ...(await (0,prologue/* beginJob */.Nc)(settings, host)), privacy }, 'without the pull request');
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? new FormerProblem(error.message) : error;
    }
}
async function judge(job, what) {
    const observed = await job.host.logger.group(`Reading the inventory, ${what}`, () => (0,read/* readAndEvaluate */.H)(job));
    // Nobody is told of frameworks here.
    return (0,mask_run/* maskedRun */.F)((0,describe_run/* describeRun */.v)(job, observed, []), job.privacy);
}
function historyAfter(run, host) {
    const scan = (0,prologue/* scanIdentity */.oq)(run.settings, host);
    return (0,remember/* nextHistory */.O)({ loaded: { status: 'none' }, run, ledgers: {}, scan, now: run.finishedAt });
}
/** What the settings decide while reading was decided by the scan: another value takes effect with the next one. */
async function asCollected(settings, paths) {
    const [first = ''] = paths;
    const { internetShare, trustedAccounts = [] } = await (0,scopes/* headerOf */.r)(first);
    const notes = [];
    const note = (name, given, collected) => {
        notes.push(`${name} is ${given}, and the inventory was collected with ${collected}: what hangs on it is judged as it was collected, and the next scan decides it anew.`);
    };
    if (settings.internetShare !== internetShare)
        note('internet-share', String(settings.internetShare), String(internetShare));
    const [given, collected] = [settings.trustedAccounts.toSorted().join(', '), trustedAccounts.join(', ')];
    if (given !== collected)
        note('trusted-accounts', (0,text_words/* quote */.hD)(given), (0,text_words/* quote */.hD)(collected));
    return { settings: { ...settings, inventory: paths, internetShare, trustedAccounts }, notes };
}

// EXTERNAL MODULE: ./build/src/run/passed-repository.js
var passed_repository = __webpack_require__(76140);
// EXTERNAL MODULE: ./build/src/run/privacy.js + 12 modules
var privacy = __webpack_require__(85775);
;// CONCATENATED MODULE: ./build/src/run/jobs/preview.js

















/**
 * What a pull request changes: the last inventory judged with it and without it. AWS is not read, nothing is sent and nothing
 * is remembered. The step fails where the proposed rules or settings do not load; what they find fails nothing.
 */
async function previewPullRequest(settings, host) {
    const tools = await toolsOf(host);
    const { outgoing } = (0,privacy/* firstPrivacy */.xl)(settings, { status: 'none' });
    return say(await whatItChanges(settings, host, tools), settings.githubToken, host, tools, outgoing);
}
/**
 * The same where the settings do not load, so that the comment does not go on saying what an earlier push would have changed.
 * It quotes what stands in a file, which whoever reads the pull request can read; what an input holds may be a secret, which
 * the log and the summary of a run mask, and a comment does not.
 * @param githubToken as the input has it
 */
async function previewWithoutSettings(problem, githubToken, host) {
    const tools = await toolsOf(host);
    const said = problemOf(problem, '');
    const quiet = nothingCompared('With this pull request, the inputs of the action are wrong: its log says how.');
    const isOfFile = IN_FILE.test(problem.message);
    const { outgoing } = (0,privacy/* firstPrivacy */.xl)(usual_privacy/* USUAL_PRIVACY */.u, { status: 'none' });
    return say(isOfFile ? said : { ...said, renderComment: quiet.render }, githubToken, host, tools, outgoing);
}
/** `file:line: `, as each line of what is wrong with a file begins. */
const IN_FILE = /^[^\s:]+:\d+: /;
async function toolsOf(host) {
    if (host.openPullRequest === undefined)
        throw new errors/* UserError */.yo('mode: received "preview", expected a workflow on pull_request.');
    return host.openPullRequest();
}
/** In the comment and in the summary. */
async function say({ line, failure, render, renderComment = render, scan }, githubToken, host, tools, outgoing) {
    const { pullRequest } = tools;
    const place = { isPublic: false, commit: pullRequest.head, run: host.links.run, scan, uncommented: null };
    const text = renderComment({ ...place, bytes: report_markdown.REPORT_BYTES, isPublic: pullRequest.isPublic });
    const uncommented = host.signal.aborted
        ? CANCELLED
        : await comment(text, githubToken, host, tools, outgoing);
    if (uncommented !== null)
        host.logger.info(`No comment was written: ${uncommented}.`);
    return {
        outgoing,
        outputs: {},
        line,
        failure,
        summary: render({ ...place, uncommented, bytes: summary/* SUMMARY_BYTES */.R$ }),
    };
}
const CANCELLED = 'the run was cancelled';
/**
 * One comment for each job of a workflow that previews, and for each alert-scope and config that its inputs name: what is in
 * the file may not load. Gives a clause that says why there is none; null: there is.
 */
async function comment(text, githubToken, host, { pullRequest, readInput }, outgoing) {
    if (githubToken === '')
        return 'the input github-token is empty';
    const repository = await host.openRepository(githubToken);
    if (repository === null)
        return 'GITHUB_REPOSITORY is not set';
    const name = [readInput('alert-scope'), readInput('config')]
        .map((one) => one.trim())
        .join(' ')
        .trim();
    const key = (0,scan_key/* scanKey */.p)({ ...host.workflow, name }, host.environment['GITHUB_JOB'] ?? '');
    const passed = (0,passed_repository/* passedRepository */.$)(repository, outgoing.to('the comment on the pull request'));
    return putComment(passed, pullRequest, `<!-- cloud-baseline-preview ${key} -->`, text);
}
async function whatItChanges(settings, host, tools) {
    const given = (0,find_inventories/* findInventories */.m)(settings.inventory, settings.workspace).map(({ path }) => path);
    if (given.length > 0)
        return judged(settings, given, host, tools);
    const last = await findLast(settings, host, tools);
    if (typeof last === 'string')
        return withoutInventory(settings, host, last);
    try {
        return await judged(settings, last.paths, host, tools);
    }
    finally {
        await last.remove();
    }
}
/** Or a clause on why there is none. */
async function findLast({ githubToken }, host, { pullRequest, download, temporary }) {
    if (githubToken === '')
        return 'the input github-token is empty';
    const repository = await host.openRepository(githubToken);
    if (repository === null)
        return 'GITHUB_REPOSITORY is not set';
    const get = download(githubToken, host.signal);
    return host.logger.group('Getting the inventory of the last scan', () => lastInventory(repository, pullRequest.defaultBranch, get, temporary));
}
async function judged(settings, paths, host, tools) {
    const unfit = await whyUnfit(paths);
    if (unfit !== null)
        return withoutInventory(settings, host, unfit);
    const { workspace } = settings;
    const before = await formerWorkspace({ ...tools, workspace }, tools.pullRequest);
    try {
        return await compared(settings, paths, before, host, tools);
    }
    catch (error) {
        return problemOf(error, before.folder);
    }
    finally {
        await before.remove();
    }
}
/** Why one of them cannot be judged, as a clause: the pull request cannot help it. */
async function whyUnfit(paths) {
    try {
        for (const path of paths)
            await (0,scopes/* headerOf */.r)(path);
        return null;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.message.replace(/\.$/, '');
        throw error;
    }
}
async function compared(settings, paths, before, host, { readInput }) {
    const { workspace } = settings;
    const former = () => (0,read_settings/* readSettings */.s)(
    // A path may be written in full.
    (name) => readInput(name).replaceAll(workspace, before.folder), before.folder, host.environment);
    const judgement = await judgeBoth(settings, former, paths, host);
    if (host.signal.aborted)
        return nothingCompared('The run was cancelled before everything was judged.');
    const preview = { ...judgement, notes: [...before.notes, ...judgement.notes] };
    return {
        line: `${findingsSentence(preview.difference)}. ${alertsSentence(preview.alerts)}.`,
        failure: null,
        render: (place) => renderPreview(preview, place),
        scan: scanPage(host, preview.after.inventories?.[0]?.run),
    };
}
/** That rules and settings load is certain all the same. */
function withoutInventory(settings, host, reason) {
    try {
        (0,prologue/* withExceptions */.$6)((0,prologue/* selectRules */.uE)(settings, host.now()), settings, host.now());
    }
    catch (error) {
        return problemOf(error, '');
    }
    return nothingCompared(`Rules and settings load. What they would find is unknown: no inventory of a scan could be had (${reason}).`);
}
/** @param folder whose name means nothing to people; empty: none */
function problemOf(error, folder) {
    if (!(error instanceof errors/* UserError */.yo || error instanceof FormerProblem))
        throw error;
    const message = folder === '' ? error.message : error.message.replaceAll(`${folder}/`, '');
    if (error instanceof FormerProblem) {
        return nothingCompared(`Rules and settings load with this pull request. Without it they do not, so nothing can be compared: ${message}`);
    }
    return nothingCompared(`With this pull request, rules or settings are wrong: ${message}`, message);
}
function nothingCompared(sentence, failure = null) {
    const [line = ''] = sentence.split('\n');
    return { line, failure, render: (place) => renderNoPreview(sentence, place), scan: null };
}
/** Runs of a workflow have a number and, behind it, that of the attempt. */
function scanPage({ links }, run) {
    const [, id] = /^(\d+)-\d+$/.exec(run ?? '') ?? [];
    return id === undefined ? null : (links.run?.replace(/\d+$/, id) ?? null);
}


/***/ }),

/***/ 76140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ passedRepository)
/* harmony export */ });
/** The repository, which gets nothing that has not passed the last look. */
function passedRepository(repository, passage) {
    return {
        name: repository.name,
        ask: (request) => repository.ask(request.method === 'GET' || request.body === undefined
            ? request
            : { ...request, body: passage.value(request.body) }),
    };
}


/***/ })

};
