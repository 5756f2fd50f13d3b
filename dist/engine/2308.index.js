export const id = 2308;
export const ids = [2308];
export const modules = {

/***/ 72308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCache: () => (/* binding */ openCache)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16592);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);





/**
 * Where the file lies while it is packed or unpacked, below the workspace: entries are found by a hash of this text, so it
 * has to be the same on every machine and in every job.
 */
const FILE = '.cloud-baseline-history/history.json.gz';
/** For a history of the largest size. Without a limit a hanging server keeps the package waiting for hours. */
const LIMIT_MS = 60_000;
/**
 * Over @actions/cache, which says what is wrong in the log alone, as warnings of its own: what it writes there is held
 * back, and becomes the reason.
 * @param environment the runner's, which the package reads itself
 */
function openCache(environment, workspace, limit = LIMIT_MS) {
    const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    const missing = whyMissing(environment);
    const noReading = missing ?? (mode === 'none' || mode === 'write-only' ? noMode(mode, 'read') : null);
    const noWriting = missing ?? (mode === 'none' || mode === 'read' ? noMode(mode, 'written') : null);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, FILE);
    const find = async (prefix, lookupOnly) => {
        if (noReading !== null)
            return { status: 'failed', reason: noReading };
        const options = { lookupOnly, timeoutInMs: limit, segmentTimeoutInMs: limit };
        const { value, said } = await listening(limit, () => _actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .restoreCache */ .P3([FILE], prefix, [], options));
        const reason = reasonIn(said);
        if (reason !== null)
            return { status: 'failed', reason };
        return { status: 'answered', value: value ?? null };
    };
    return {
        async restore(prefix) {
            await remove(path);
            const found = await find(prefix, false);
            if (found.status === 'failed')
                return damageOf(found, TAR_FAILED.test(found.reason) ? await find(prefix, true) : found);
            if (found.value === null)
                return { status: 'answered', value: null };
            const key = found.value;
            try {
                return { status: 'answered', value: { key, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path) } };
            }
            catch (error) {
                return {
                    status: 'answered',
                    value: { key, damage: `its archive holds no history (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})` },
                };
            }
            finally {
                await remove(path);
            }
        },
        // A mode that does not let a job read lets it write all the same.
        newest: async (prefix) => noReading !== null && noWriting === null ? { status: 'answered', value: null } : find(prefix, true),
        async save(key, bytes) {
            if (noWriting !== null)
                return { status: 'failed', reason: noWriting };
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, bytes);
                const { value, said } = await listening(limit, () => _actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .saveCache */ .Io([FILE], key));
                if (value !== undefined && value !== -1)
                    return { status: 'answered', value: 'saved' };
                if (/another job may be creating this cache/.test(said))
                    return { status: 'answered', value: 'taken' };
                return { status: 'failed', reason: reasonIn(said) ?? 'the cache service did not take it' };
            }
            catch (error) {
                return { status: 'failed', reason: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) };
            }
            finally {
                await remove(path);
            }
        },
    };
}
/** The package's words for an archive that cannot be unpacked; what it cannot download is another matter. */
const TAR_FAILED = /\btar\b.{0,3}failed with error/i;
function damageOf(failed, newest) {
    if (newest.status === 'failed' || newest.value === null)
        return failed;
    return { status: 'answered', value: { key: newest.value, damage: 'its archive cannot be unpacked' } };
}
function whyMissing(environment) {
    const server = URL.parse(environment['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? '';
    const isGitHub = /^github\.com$|\.ghe\.com$|\.localhost$/i.test(server);
    const other = 'set the input history to branch:NAME or to a file';
    if (!isGitHub)
        return `GitHub Enterprise Server has no cache service of the second version, so ${other}`;
    if (!environment['ACTIONS_CACHE_SERVICE_V2'] || !environment['ACTIONS_RESULTS_URL'])
        return `there is no cache service of the second version here (ACTIONS_CACHE_SERVICE_V2 is not set; only an action in a workflow of GitHub has one), so ${other}`;
    return null;
}
function noMode(mode, verb) {
    return `the cache must not be ${verb} in this run (cache-mode: ${mode}, which GitHub also sets for events that anybody can cause)`;
}
/** Whose output it is: only what the work itself writes is held back, also what it writes when nobody waits any longer. */
const LISTENED = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let isListening = false;
function listen() {
    if (isListening)
        return;
    isListening = true;
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk, ...rest) => {
        const lines = LISTENED.getStore();
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        // Masks have to reach the runner.
        if (lines === undefined || text.startsWith('::add-mask::'))
            return Reflect.apply(write, null, [chunk, ...rest]);
        lines.push(text);
        return true;
    };
}
async function listening(limit, work) {
    listen();
    const lines = [];
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve('late'), limit);
    });
    try {
        const value = await Promise.race([LISTENED.run(lines, work), late]);
        if (value === 'late')
            return { value: undefined, said: `::warning::no answer within ${Math.ceil(limit / 1000)} seconds` };
        return { value, said: lines.join('') };
    }
    catch (error) {
        return { value: undefined, said: `::warning::${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}` };
    }
    finally {
        clearTimeout(timer);
    }
}
/** The last thing that it complains about; null where it does not. */
function reasonIn(said) {
    const complaints = said.split('\n').flatMap((line) => {
        const text = /^::(?:warning|error)[^:]*::(.*)$/.exec(line)?.[1] ??
            /^(Failed to (?:save|restore): .*)$/.exec(line)?.[1];
        return text === undefined ? [] : [decoded(text)];
    });
    const last = complaints
        .at(-1)
        ?.replace(/^Failed to (?:save|restore): /, '')
        .replace(/\.$/, '');
    return last === undefined ? null : `the cache service failed (${last})`;
}
/** As @actions/core encodes the text of a command. */
function decoded(text) {
    return text.replaceAll('%0A', ' ').replaceAll('%0D', ' ').replaceAll('%25', '%').trim();
}
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, force: true });
}


/***/ })

};
