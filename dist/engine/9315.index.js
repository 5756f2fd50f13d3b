export const id = 9315;
export const ids = [9315];
export const modules = {

/***/ 39315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/files/write-together.js
var write_together = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/workflow/cron.js
var cron = __webpack_require__(28919);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/accounts/account-pattern.js
var account_pattern = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/clouds/clouds.js + 359 modules
var clouds = __webpack_require__(41405);
// EXTERNAL MODULE: ./build/src/model/roles.js
var roles = __webpack_require__(69306);
// EXTERNAL MODULE: ./build/src/alert/channels/pagerduty/values.js
var values = __webpack_require__(31743);
// EXTERNAL MODULE: ./build/src/settings/aws-values.js
var aws_values = __webpack_require__(69097);
// EXTERNAL MODULE: ./build/src/workflow/secret-name.js
var secret_name = __webpack_require__(80443);
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/settings/values.js
var settings_values = __webpack_require__(60377);
;// CONCATENATED MODULE: ./build/src/init/environments.js





/** No name that means something to JavaScript begins with a letter and holds no capital one. */
const NAME = /^[a-z][a-z0-9._-]{0,49}$/;
/** Patterns by environment, from entries such as `staging=*-staging`. Throws a UserError. */
function parseEnvironments(text, option) {
    const environments = new Map();
    for (const entry of (0,settings_values/* parseList */.E1)(text)) {
        const [, name = '', pattern = ''] = /^(.*?)\s*=\s*(.*)$/.exec(entry) ?? [];
        if (!NAME.test(name) || pattern === '')
            throw new errors/* UserError */.yo(`${option}: received ${(0,text_words/* quote */.hD)(entry)}, expected the name of an environment in small letters, = and the id, name or glob of an account, such as staging=*-staging.`);
        if (name === environment/* PRODUCTION */.e3)
            throw new errors/* UserError */.yo(`${option}: received ${(0,text_words/* quote */.hD)(entry)}, expected that in production-accounts.`);
        refuseWrongId(pattern, option);
        environments.set(name, [...(environments.get(name) ?? []), pattern]);
    }
    return environments;
}
function refuseWrongId(pattern, option) {
    const { pattern: id, words, advice } = accounts/* ACCOUNTS */.D.accountIds;
    if (!/^\d+$/.test(pattern) || id.test(pattern))
        return;
    throw new errors/* UserError */.yo(`${option}: received ${(0,text_words/* quote */.hD)(pattern)}, expected ${words}${advice(pattern)}.`);
}

// EXTERNAL MODULE: ./build/src/init/given.js
var given = __webpack_require__(93489);
;// CONCATENATED MODULE: ./build/src/init/repository.js


/** As GitHub takes them: also owners that an enterprise manages, which have an underscore. */
const NAMES = /^(?<owner>[A-Za-z0-9][\w-]{0,38})\/(?<name>[\w.-]{1,100})$/;
const PLACE = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?github\.com(?::\d+)?\/|(?:[^@/:]*@)?github\.com:)(?<path>.+)$/;
/** `owner/name`, or where it is cloned from. Throws a UserError. */
function parseRepository(text, option) {
    const path = (PLACE.exec(text)?.groups?.['path'] ?? text).replace(/(?:\.git)?\/?$/, '');
    const { owner, name } = NAMES.exec(path)?.groups ?? {};
    if (owner !== undefined && name !== undefined && !/^\.+$/.test(name))
        return { owner, name };
    throw new errors/* UserError */.yo(`${option}: received ${(0,text_words/* quote */.hD)(text)}, expected owner and name of a repository on GitHub, such as you/infra.`);
}
/** The numbers of owner and repository. Throws a UserError. */
function parseIds(text, option) {
    const [, owner, repository] = /^(\d{1,20})\s*[,\s]\s*(\d{1,20})$/.exec(text) ?? [];
    if (owner !== undefined && repository !== undefined)
        return { owner, repository };
    throw new errors/* UserError */.yo(`${option}: received ${(0,text_words/* quote */.hD)(text)}, expected the two numbers that gh api repos/OWNER/NAME --jq '.owner.id, .id' prints, with a comma between them.`);
}
/**
 * A branch whose name means nothing in the policies and templates in which it stands: git allows more than this.
 * Throws a UserError.
 */
function parseBranch(text, option) {
    if (/^(?!\/|.*(?:\.\.|\/\/|\/$))[\w.@#+/-]{1,200}$/.test(text) && !text.startsWith('refs/'))
        return text;
    throw new errors/* UserError */.yo(`${option}: received ${(0,text_words/* quote */.hD)(text)}, expected the name of a branch, such as main: letters, digits and the characters .@#+/_-.`);
}
/** An environment of the repository, which GitHub writes into the subject as it is. Throws a UserError. */
function parseEnvironment(text, option) {
    if (/^[\w.-](?:[\w .-]{0,253}[\w.-])?$/.test(text))
        return text;
    throw new errors/* UserError */.yo(`${option}: received ${(0,text_words/* quote */.hD)(text)}, expected the name of an environment of the repository: letters, digits, blanks and the characters ._-.`);
}

;// CONCATENATED MODULE: ./build/src/init/answers.js












const USUAL = {
    role: 'cloud-baseline-read',
    signInRole: 'cloud-baseline',
    signInRegion: 'us-east-1',
    schedule: '17 5 * * *',
    pagerduty: 'PAGERDUTY_ROUTING_KEY',
    branch: 'main',
};
/** Reads one answer; what it says alone. Throws a UserError as the settings do. */
const PARSERS = {
    repository: (text) => parseRepository(text, '--repository'),
    repositoryIds: (text) => parseIds(text, '--repository-ids'),
    branch: (text) => parseBranch(text, '--branch'),
    githubEnvironment: (text) => parseEnvironment(text, '--github-environment'),
    accounts: aws_values/* parseAccounts */.I9,
    role: (text) => clouds/* CLOUD */.OZ.roles.parseReadingRole(text, 'role'),
    externalId: (text) => {
        clouds/* CLOUD */.OZ.access.fromInputs({ role: USUAL.role, 'external-id': text });
        return text;
    },
    regions: (text) => (0,aws_values/* parseRegions */.Tf)(text) ?? [],
    productionAccounts: aws_values/* parseProductionAccounts */.NR,
    environments: (text) => parseEnvironments(text, '--environments'),
    pagerduty: (text) => parsePagerDuty(text),
    pagerdutyEndpoint: (text) => (0,values/* parseEndpoint */.B)(text, 'pagerduty-endpoint'),
    signInRole: (text) => clouds/* CLOUD */.OZ.roles.parseSignInRole(text, '--sign-in-role'),
    signInRegion: (text) => clouds/* CLOUD */.OZ.roles.parseSignInRegion(text, '--sign-in-region'),
    schedule: (text) => (0,cron/* parseCron */.E$)(text, '--schedule'),
    templates: (text) => parseTools(text),
};
/** All answers together. Throws a UserError for the first that is wrong, or that does not go with the others. */
function readAnswers(given) {
    const read = (answer) => {
        const text = given[answer]?.trim() ?? '';
        return text === '' ? null : PARSERS[answer](text);
    };
    const repository = read('repository');
    if (repository === null)
        throw new errors/* UserError */.yo('--repository: received nothing, and the folder is no clone of a repository on GitHub; expected its owner and name, such as you/infra.');
    const accounts = read('accounts') ?? [];
    const pagerduty = read('pagerduty');
    const production = read('productionAccounts');
    if (pagerduty !== null && production === null)
        throw new errors/* UserError */.yo('production-accounts: received nothing beside --pagerduty, expected which accounts page, since only production does, or none.');
    const environments = environmentsOf(production?.productionAccounts ?? [], read('environments') ?? new Map());
    refuseUnits(accounts, environments);
    const tools = read('templates');
    const role = read('role') ?? (takesRole(accounts) ? USUAL.role : null);
    const externalId = read('externalId');
    if (externalId !== null && role === null)
        throw new errors/* UserError */.yo('external-id: received a value without role, expected both: the id is sent when the role is assumed.');
    const endpoint = read('pagerdutyEndpoint');
    if (endpoint !== null && pagerduty === null)
        throw new errors/* UserError */.yo('pagerduty-endpoint: received a value without --pagerduty, expected both.');
    return {
        accounts,
        role,
        externalId,
        regions: read('regions') ?? [],
        environments,
        pagerduty,
        pagerdutyEndpoint: endpoint,
        signIn: signInOf(given, { ...repository, ids: read('repositoryIds') }, accounts, role),
        schedule: read('schedule') ?? USUAL.schedule,
        tools: tools ?? roles/* ROLE_TOOLS */.x,
    };
}
/** Only an organisation has units. */
function refuseUnits(accounts, environments) {
    const unit = [...environments.values()].flat().find(account_pattern/* namesUnit */.hq);
    if (unit === undefined || accounts === 'organization')
        return;
    throw new errors/* UserError */.yo(`production-accounts and environments: received ${(0,text_words/* quote */.hD)(unit)} without accounts: organization, expected both; a list of accounts does not say in which units they are.`);
}
/** The credentials open one account only. */
function takesRole(accounts) {
    return accounts === 'organization' || accounts.length > 1;
}
function signInOf(given, repository, accounts, reading) {
    const [branch = '', environment = ''] = [given.branch?.trim(), given.githubEnvironment?.trim()];
    if (branch !== '' && environment !== '')
        throw new errors/* UserError */.yo('--branch and --github-environment: received both, expected one: a job that has an environment signs in with its name.');
    const role = PARSERS.signInRole(given.signInRole?.trim() || USUAL.signInRole);
    const [only, ...more] = accounts === 'organization' ? [] : accounts;
    const isAlone = reading === null && only !== undefined && more.length === 0;
    if (isAlone && role.account !== null && role.account !== only)
        throw new errors/* UserError */.yo(`--sign-in-role: received a role of account ${role.account}, expected one of account ${only}, which is to be read with it; or give role as well, which is then assumed there.`);
    return {
        role: isAlone ? { ...role, account: only } : role,
        region: PARSERS.signInRegion(given.signInRegion?.trim() || USUAL.signInRegion),
        repository,
        from: environment === ''
            ? { branch: PARSERS.branch(branch || USUAL.branch) }
            : { environment: PARSERS.githubEnvironment(environment) },
    };
}
function environmentsOf(production, others) {
    return new Map([...(production.length === 0 ? [] : [['production', production]]), ...others]);
}
/** `yes`, `no`, or the name of the secret. */
function parsePagerDuty(text) {
    if (/^(?:no|false)$/i.test(text))
        return null;
    return /^(?:yes|true)$/i.test(text) ? USUAL.pagerduty : (0,secret_name/* parseSecretName */.b)(text, '--pagerduty');
}
function parseTools(text) {
    if (text === 'none')
        return [];
    if (text === 'both')
        return roles/* ROLE_TOOLS */.x;
    const tool = roles/* ROLE_TOOLS */.x.find((one) => one === text);
    if (tool !== undefined)
        return [tool];
    throw new errors/* UserError */.yo(`--${(0,given/* optionOf */.X)('templates')}: received ${(0,text_words/* quote */.hD)(text)}, expected ${(0,text_words/* enumerate */.HL)(given/* TEMPLATES */.Q, 'or')}.`);
}

// EXTERNAL MODULE: ./build/src/init/place.js + 1 modules
var init_place = __webpack_require__(99915);
// EXTERNAL MODULE: ./build/src/workflow/project-files.js
var project_files = __webpack_require__(73752);
// EXTERNAL MODULE: ./build/src/workflow/scan-workflow.js
var scan_workflow = __webpack_require__(32806);
// EXTERNAL MODULE: ./build/src/init/check-project.js + 1 modules
var check_project = __webpack_require__(60389);
// EXTERNAL MODULE: ./build/src/text/docs-address.js
var docs_address = __webpack_require__(80703);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(70112);
;// CONCATENATED MODULE: ./build/src/init/config-text.js



/** What was answered, as the configuration file. */
function configText(answers) {
    const parts = [config_text_accounts(answers), environments(answers), rules(), pagerDuty(answers)];
    const head = `# yaml-language-server: $schema=${(0,docs_address/* schemaAddress */.Q)('config.json')}
# Everything that can stand here: ${(0,docs_address/* docsAddress */.y)('config.md')}`;
    return `${[head, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}
function config_text_accounts({ accounts: ids, role, externalId, regions }) {
    return [
        ...(ids === 'organization'
            ? ['accounts: organization # all active accounts of it, new ones too']
            : listOf('accounts', ids, 'in quotes: YAML drops the leading zero of a number')),
        ...(role === null ? [] : [`role: ${(0,yaml_text/* yamlText */.p)(role)} # assumed in each account`]),
        ...(externalId === null
            ? []
            : [`external-id: ${(0,yaml_text/* yamlText */.p)(externalId)} # what the role's trust policy asks for`]),
        ...listOf('regions', regions, 'everything else is not read'),
    ].join('\n');
}
function environments({ environments: all }) {
    if (all.size === 0)
        return '';
    const lines = [...all].flatMap(([name, patterns]) => listOf(name, patterns));
    return ['environments: # only production pages', ...lines.map((line) => `  ${line}`)].join('\n');
}
function rules() {
    return listOf('rules', ['default', project_files/* PROJECT_FILES */._.rules], 'those that ship, and your own').join('\n');
}
function pagerDuty({ pagerdutyEndpoint }) {
    return pagerdutyEndpoint === null ? '' : `pagerduty-endpoint: ${(0,yaml_text/* yamlText */.p)(pagerdutyEndpoint)}`;
}
/** No lines for an empty list. */
function listOf(key, entries, why = '') {
    if (entries.length === 0)
        return [];
    const lines = entries.map((entry) => `  - ${(0,yaml_text/* yamlText */.p)(entry)}`);
    return [`${(0,yaml_text/* yamlText */.p)(key)}:${why === '' ? '' : ` # ${why}`}`, ...lines];
}

// EXTERNAL MODULE: ./build/src/text/call.js
var call = __webpack_require__(89745);
;// CONCATENATED MODULE: ./build/src/init/first-rule.js



const FIRST_RULE_FILE = `${project_files/* PROJECT_FILES */._.rules}/large-volume-without-owner.yml`;
/** A rule to begin with: it is useful as it stands, fails no run and pages nobody. */
const FIRST_RULE = `# yaml-language-server: $schema=${(0,docs_address/* schemaAddress */.Q)('rule.json')}
# A rule of your own: a search that finds what is wrong, and examples that prove it. Change it as you like, then run
#   ${call/* CALL */.X} rules check ${project_files/* PROJECT_FILES */._.rules}
# How rules are written: ${(0,docs_address/* docsAddress */.y)('writing-rules.md')}
id: large-volume-without-owner
title: Large volumes have no owner
severity: low # is reported; neither fails the run nor pages
risk: Nobody knows who pays for the volume, and who may delete it.
search: is(aws_ec2_volume) and volume_size > 500 and tags.Owner = null
remediation:
  text: Add the tag Owner with the name of a team.
examples:
  - { name: nobody's, expect: violation, resource: { volume_size: 501 } }
  - { name: the network team's, expect: pass, resource: { volume_size: 501, tags: { Owner: network } } }
  - { name: small, expect: pass, resource: { volume_size: 500 } }
`;

;// CONCATENATED MODULE: ./build/src/init/project.js






const ROLES = '.github/cloud-baseline-roles';
/**
 * Throws a UserError for what is wrong with them.
 * @param folder of the project, there or not yet
 * @param hasRules whether it has rules of its own already: then it needs no first one
 */
function planProject(answers, folder, hasRules, now) {
    const { signIn } = answers;
    const signInRole = clouds/* CLOUD */.OZ.roles.address(signIn.role, signIn.region);
    const files = new Map([
        [project_files/* PROJECT_FILES */._.workflow, workflowText(answers, signInRole)],
        [project_files/* PROJECT_FILES */._.config, configText(answers)],
        ...(hasRules ? [] : [[FIRST_RULE_FILE, FIRST_RULE]]),
    ]);
    const { request, ...checked } = (0,check_project/* checkProject */.s)(files, folder, now);
    const templates = clouds/* CLOUD */.OZ.roles
        .templates(request, signIn)
        .filter(({ tool }) => answers.tools.includes(tool))
        .map((template) => [`${ROLES}/${template.file}`, template]);
    for (const [path, { text }] of templates)
        files.set(path, text);
    return { files, templates: new Map(templates), signInRole, ...checked };
}
function workflowText({ signIn, schedule, pagerduty }, signInRole) {
    const { from, region } = signIn;
    return (0,scan_workflow/* scanWorkflow */.H1)({
        schedules: [schedule === scan_workflow/* USUAL_SCHEDULE */.B3.cron ? scan_workflow/* USUAL_SCHEDULE */.B3 : { cron: schedule, remark: 'UTC' }],
        signInRole,
        region,
        ...('environment' in from ? { environment: from.environment } : {}),
        inputs: pagerduty === null ? {} : { 'pagerduty-routing-key': { secret: pagerduty } },
    });
}

;// CONCATENATED MODULE: ./build/src/init/init.js








/** What a clone says of itself, where it is not given. */
function knownOf({ git }) {
    const repository = onGitHub(git?.origin ?? null);
    const branch = asBranch(git?.defaultBranch ?? null);
    return {
        ...(repository === null ? {} : { repository }),
        ...(branch === null ? {} : { branch }),
    };
}
/**
 * Writes workflow, configuration, templates of the roles and a first rule: all, after they were read as a run would read
 * them, or none. Throws a UserError.
 */
async function initialise(place, given, { force, now }) {
    const answers = readAnswers(given);
    const project = planProject(answers, place.folder, place.hasRules, now);
    const replaced = (0,init_place/* existingOf */.f)(place, [...project.files.keys()], { force });
    try {
        await (0,write_together/* writeTogether */.E)(place.folder, project.files);
    }
    catch (error) {
        throw cannotWrite(error, place.folder);
    }
    return { answers, project, replaced, notes: notesOf(place, answers) };
}
function notesOf({ git, otherScans }, { schedule }) {
    return [
        ...(git === null
            ? [
                'The folder is in no clone. GitHub runs the workflow once it is in a repository, on the default branch.',
            ]
            : []),
        ...((0,cron/* startsAtMinuteZero */.Pm)(schedule)
            ? ['The schedule has minute 0, when GitHub delays and drops the most: another minute is kept better.']
            : []),
        ...(otherScans.length > 0
            ? [
                `${(0,text_words/* enumerate */.HL)(otherScans)} ${otherScans.length === 1 ? 'scans' : 'scan'} already: two scans of the same accounts with the same key would close each other's alerts. Keep one, or set alert-scope.`,
            ]
            : []),
    ];
}
/** `owner/name`; null for a clone from elsewhere. */
function onGitHub(origin) {
    if (origin === null || !origin.includes('github.com'))
        return null;
    try {
        const { owner, name } = parseRepository(origin, '');
        return `${owner}/${name}`;
    }
    catch {
        return null;
    }
}
/** Null for a name that templates do not take. */
function asBranch(name) {
    try {
        return name === null ? null : parseBranch(name, '');
    }
    catch {
        return null;
    }
}
function cannotWrite(error, folder) {
    const { code } = error;
    if (typeof code !== 'string')
        return error;
    return new errors/* UserError */.yo(`--into: received ${(0,text_words/* quote */.hD)(folder)}, where files cannot be written (${code}), expected a folder that can. Nothing was written.`);
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var inputs = __webpack_require__(84162);
;// CONCATENATED MODULE: ./build/src/init/next-steps.js





/** What is left to do in the project, as numbered lines. */
function nextSteps(answers, project) {
    const steps = [...roleSteps(answers, project), ...secretSteps(answers), ...startSteps()];
    return [
        ...steps.flatMap(linesOf),
        '',
        `${otherTool(answers, project)}More about the roles: ${(0,docs_address/* docsAddress */.y)('roles.md')}`,
    ];
}
function linesOf({ does, commands }, index) {
    const head = `${index + 1}. ${does}${commands.length === 0 ? '.' : ':'}`;
    return [head].concat(commands.map((command) => `     ${command}`));
}
/** Where the templates lie whose commands are not among the steps. */
function otherTool({ tools: [, other] }, { templates }) {
    const file = [...templates].find(([, { tool }]) => tool === other)?.[0];
    return file === undefined
        ? ''
        : `The same for Terraform lies in ${file.replace(/(\/terraform)\/.*/, '$1')}. `;
}
function roleSteps(answers, { templates, signInRole }) {
    const [tool] = answers.tools;
    const made = [...templates].filter(([, template]) => template.tool === tool).map(stepOf);
    const tell = {
        does: 'Tell the workflow its ARN',
        commands: [`gh variable set ${scan_workflow/* ROLE_VARIABLE */.k8} --body "$${roles/* ROLE_ADDRESS */.k}"`],
    };
    const [first, ...others] = made;
    if (first === undefined)
        return [{ does: `Make the roles and set the variable ${scan_workflow/* ROLE_VARIABLE */.k8} of the repository`, commands: [] }];
    return [first, ...(signInRole === null ? [tell] : []), ...others];
}
function stepOf([path, template]) {
    return { does: template.does, commands: template.commands(path) };
}
function secretSteps({ pagerduty, signIn: { from } }) {
    if (pagerduty === null)
        return [];
    const where = 'environment' in from ? ` --env '${from.environment}'` : '';
    return [
        {
            does: 'Store the integration key of a PagerDuty service (Events API v2)',
            commands: [`gh secret set ${pagerduty}${where}`],
        },
    ];
}
function startSteps() {
    const workflow = project_files/* PROJECT_FILES */._.workflow.split('/').at(-1) ?? '';
    return [
        {
            does: 'Leave the reports of scans on your computer out of git: they name accounts, people and addresses',
            commands: [`echo '${(0,inputs/* specOf */.rI)('report-dir').default}*/' >> .gitignore`],
        },
        {
            does: 'Commit the files to the default branch, and start the scan once',
            commands: [
                'git add .github .gitignore && git commit -m "Check our AWS accounts" && git push',
                `gh workflow run ${workflow}`,
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/init/questions.js



/**
 * Asks for what is not given. What is known is proposed. Rejects where the person breaks off.
 * @param known of the folder (see knownOf)
 */
async function askFor(given, known, asking) {
    for (const [answer, text] of Object.entries(given))
        if (text.trim() !== '')
            PARSERS[answer](text.trim());
    let said = given;
    const isOpen = (answer) => said[answer] === undefined;
    const ask = async (question) => {
        if (!isOpen(question.answer))
            return;
        said = { ...said, [question.answer]: await textOf(question, said, known, asking) };
    };
    const choose = async (answer, choice) => isOpen(answer) ? asking.choice(choice) : null;
    await ask({
        answer: 'repository',
        ask: 'Which repository on GitHub is to scan?',
        example: 'you/infra',
        ...(known.repository === undefined ? {} : { initial: known.repository }),
    });
    const scope = await choose('accounts', ACCOUNTS);
    if (scope === 'organization')
        said = { ...said, accounts: 'organization' };
    if (scope === 'one')
        await ask({
            answer: 'accounts',
            ask: 'Its id? Leave it empty to set it later as a variable of the repository.',
            example: '111122223333',
            optional: true,
        });
    if (scope === 'several')
        await ask({ answer: 'accounts', ask: 'Their ids?', example: '111122223333, 444455556666' });
    await ask({
        answer: 'signInRole',
        ask: 'What is the role called that the workflow signs in to? Its name, or an ARN.',
        initial: USUAL.signInRole,
    });
    if (takesRole(PARSERS.accounts(said.accounts ?? '')))
        await ask({
            answer: 'role',
            ask: 'And the role that it assumes in each account?',
            initial: USUAL.role,
        });
    await ask({
        answer: 'productionAccounts',
        ask: 'Which accounts are production? Only they page. Ids, names, globs, or ou: with a unit.',
        example: 'shop-*, ou:Workloads/Production',
        optional: true,
    });
    await ask({
        answer: 'environments',
        ask: 'Are there other environments?',
        example: 'staging=*-staging, development=dev-*',
        optional: true,
    });
    // Nobody would be paged without production.
    if ((0,settings_values/* parseList */.E1)(said.productionAccounts ?? '').length > 0)
        await askForPagerDuty();
    await ask({
        answer: 'schedule',
        ask: 'When does the scan start? As cron, in UTC.',
        initial: USUAL.schedule,
    });
    const tool = await choose('templates', TOOLS);
    return tool === null ? said : { ...said, templates: tool };
    async function askForPagerDuty() {
        const pages = await choose('pagerduty', PAGERDUTY);
        if (pages === 'no')
            said = { ...said, pagerduty: 'no' };
        if (pages === null || pages === 'no')
            return;
        await ask({
            answer: 'pagerduty',
            ask: 'Which secret of the repository has the integration key?',
            initial: USUAL.pagerduty,
        });
        if (pages === 'eu' && isOpen('pagerdutyEndpoint'))
            said = { ...said, pagerdutyEndpoint: 'https://events.eu.pagerduty.com' };
    }
}
const ACCOUNTS = {
    ask: 'What is to be scanned?',
    options: [
        { value: 'one', label: 'One account' },
        { value: 'several', label: 'Several accounts' },
        { value: 'organization', label: 'All accounts of an organisation' },
    ],
};
const PAGERDUTY = {
    ask: 'Does PagerDuty page for violations in production?',
    options: [
        { value: 'no', label: 'No' },
        { value: 'us', label: 'Yes' },
        { value: 'eu', label: 'Yes, in its EU region', hint: 'the address has .eu. in it' },
    ],
};
const TOOLS = {
    ask: 'With what do you make roles?',
    options: [
        { value: 'cloudformation', label: 'CloudFormation' },
        { value: 'terraform', label: 'Terraform' },
        { value: 'both', label: 'Either: write both' },
        { value: 'none', label: 'By hand: write neither' },
    ],
};
function textOf({ answer, ask, initial, example, optional }, said, known, asking) {
    const check = (text) => text === '' && optional !== true
        ? 'Something has to stand here.'
        : faultOf(soFar({ ...known, ...said, [answer]: text }));
    return asking.text({
        ask,
        check,
        ...(initial === undefined ? {} : { initial }),
        ...(example === undefined ? {} : { example }),
    });
}
/** Without what depends on an answer that is still to come. */
function soFar({ pagerduty, pagerdutyEndpoint, externalId, ...others }) {
    const pages = others.productionAccounts !== undefined && pagerduty !== undefined;
    return {
        ...others,
        ...(pages ? { pagerduty } : {}),
        ...(pages && pagerdutyEndpoint !== undefined ? { pagerdutyEndpoint } : {}),
        ...(others.accounts === undefined || externalId === undefined ? {} : { externalId }),
    };
}
/** What the answers would be refused for. */
function faultOf(given) {
    try {
        readAnswers(given);
        return null;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return (0,errors/* messageOf */.bD)(error);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/print.js + 1 modules
var print = __webpack_require__(64650);
;// CONCATENATED MODULE: ./build/src/cli/init.js












/** Writes what a repository needs to scan; asks for what is not given, unless nothing is to be asked. */
async function initCommand(options) {
    const { yes = false, force = false, into = '.' } = options;
    if (!yes && !isTerminal())
        throw new errors/* UserError */.yo('init: received no --yes, and there is no terminal to ask in; expected --yes with what is not as usual, such as --repository, --accounts, --production-accounts and --pagerduty.');
    const place = (0,init_place/* placeOf */.$)(into, (0,external_node_path_.resolve)('.'));
    // Whoever is asked first and refused then has answered in vain.
    (0,init_place/* existingOf */.f)(place, [project_files/* PROJECT_FILES */._.workflow, project_files/* PROJECT_FILES */._.config], { force });
    const given = givenOf(options);
    const said = yes ? given : await ask(given, place);
    const initialised = await initialise(place, withKnown(said, place), { force, now: new Date() });
    printResult(place, initialised);
    return exit/* EXIT */.dc.good;
}
function isTerminal() {
    return process.stdin.isTTY && process.stdout.isTTY;
}
/** Loaded where somebody is asked. */
async function ask(given, place) {
    const { terminalAsking } = await Promise.all(/* import() */[__webpack_require__.e(8537), __webpack_require__.e(3436)]).then(__webpack_require__.bind(__webpack_require__, 93436));
    return askFor(given, knownOf(place), terminalAsking({ input: process.stdin, output: process.stdout }));
}
function givenOf(options) {
    const names = Object.keys(PARSERS);
    return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}
/** What the clone says of itself holds where nothing is given. */
function withKnown(given, place) {
    const { branch, ...known } = knownOf(place);
    const takesBranch = branch !== undefined && given.githubEnvironment === undefined;
    return { ...known, ...(takesBranch ? { branch } : {}), ...given };
}
function printResult({ folder }, { answers, project, replaced, notes }) {
    const short = (0,visible/* visible */.R)((0,external_node_path_.relative)((0,external_node_path_.resolve)('.'), folder));
    (0,print/* print */.yy)(`Written in ${short === '' ? 'this folder' : short}:`);
    for (const file of project.files.keys())
        (0,print/* print */.yy)(`  ${file}${replaced.includes(file) ? ' (replaced)' : ''}`);
    (0,print/* print */.yy)(`Read as a run would: the configuration, ${(0,text_words/* count */.U9)(project.rules, 'rule')}, ${(0,text_words/* count */.U9)(project.examples, 'example')} of your own, and the workflow.`);
    for (const note of notes)
        (0,print/* tell */.qz)(`Note: ${note}`);
    (0,print/* print */.yy)('');
    (0,print/* print */.yy)(short === '' ? 'What is left to do:' : `What is left to do in ${short}:`);
    for (const line of nextSteps(answers, project))
        (0,print/* print */.yy)(line);
}


/***/ })

};
