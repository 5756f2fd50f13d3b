export const id = 459;
export const ids = [459];
export const modules = {

/***/ 50698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inputGiven)
/* harmony export */ });
function inputGiven(name, options) {
    const given = options[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return typeof given === 'string' ? given : undefined;
}


/***/ }),

/***/ 12459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clouds/aws/kinds.js + 46 modules
var kinds = __webpack_require__(98678);
;// CONCATENATED MODULE: ./build/src/clouds/aws/least-policy/iam-policy.js
function policyOf(Statement) {
    return { Version: '2012-10-17', Statement };
}

// EXTERNAL MODULE: ./build/src/clouds/aws/access/organization.js
var organization = __webpack_require__(97714);
// EXTERNAL MODULE: ./build/src/clouds/aws/access/organization-units.js
var organization_units = __webpack_require__(75064);
// EXTERNAL MODULE: ./build/src/clouds/aws/access/role.js
var access_role = __webpack_require__(25665);
;// CONCATENATED MODULE: ./build/src/clouds/aws/least-policy/policies.js




/** Whose policy it is: the credentials that the run starts with. */
const WORKFLOW = 'workflow';
/** A managed policy holds 6,144 characters (IAM quotas), the ARN of a role some fifty. */
const MOST_NAMED = 50;
/**
 * The least policy for each whose credentials are used to read the accounts: the workflow's own, then the roles that they
 * lead to, by ARN.
 * @param reading what whoever reads an account is to be allowed there
 */
function policiesFor(request, reading) {
    const { organization = false, units = false } = request;
    const ways = waysOf(request);
    const holders = new Set(ways.flat().map(({ holder }) => holder));
    const policies = [...holders].map((holder) => {
        const reads = ways.some((way) => way.at(-1)?.holder === holder);
        const next = ways.flatMap((way) => way.filter((_, index) => way[index - 1]?.holder === holder));
        const arns = [...new Set(next.flatMap((hop) => hop.arns))];
        const statements = [
            ...(reads ? reading : []),
            ...(organization && holder === WORKFLOW ? [listing(units)] : []),
            ...(arns.length === 0 ? [] : [assuming(arns)]),
        ];
        return [holder, policyOf(statements)];
    });
    return Object.fromEntries(policies);
}
/** From the workflow's credentials to those that read, as targetOf goes them. */
function waysOf(request) {
    const { organization = false, accounts, perAccount = {}, role, via = [] } = request;
    const start = { holder: WORKFLOW, arns: [] };
    const wayTo = (hops, last, ids) => [
        start,
        ...hops.map((hop) => hopTo(hop, [], request)),
        hopTo(last, ids, request),
    ];
    const special = Object.entries(perAccount).flatMap(([id, own]) => own.role !== undefined && (organization || accounts.includes(id))
        ? [wayTo(own.via ?? [], own.role, [id])]
        : []);
    const plain = accounts.filter((id) => perAccount[id]?.role === undefined);
    const hasPlain = plain.length > 0 || accounts.length === 0;
    const isOwn = organization || (hasPlain && role === null);
    return [
        ...(isOwn ? [[start]] : []),
        ...(hasPlain && role !== null ? [wayTo(via, role, plain)] : []),
        ...special,
    ];
}
/** `ids`: the accounts that have the role; none where that is not known. */
function hopTo(role, ids, { regions }) {
    const arnIn = (account) => (0,access_role/* roleArn */.w3)(role, account, partitionOf(regions));
    const named = ids.length === 0 || ids.length > MOST_NAMED ? ['*'] : ids;
    return {
        holder: arnIn(ids.length === 1 ? (ids[0] ?? '*') : '*'),
        arns: [...new Set(named.map(arnIn))],
    };
}
/** Where a role is named without its ARN, the regions tell in which part of AWS it is. */
function partitionOf(regions) {
    if (regions.some((region) => region.startsWith('cn-')))
        return 'aws-cn';
    return regions.some((region) => region.startsWith('us-gov-')) ? 'aws-us-gov' : 'aws';
}
function listing(units) {
    const actions = units ? [organization/* LIST_ACCOUNTS */.c, organization_units/* LIST_UNITS */.np, organization_units/* LIST_PARENTS */.ru] : [organization/* LIST_ACCOUNTS */.c];
    return { Sid: 'CloudBaselineOrganization', Effect: 'Allow', Action: actions, Resource: '*' };
}
function assuming(arns) {
    return { Sid: 'CloudBaselineRoles', Effect: 'Allow', Action: [access_role/* ASSUME_ROLE */.aO], Resource: arns };
}

// EXTERNAL MODULE: ./build/src/rules/load/needed-kinds.js
var needed_kinds = __webpack_require__(69395);
;// CONCATENATED MODULE: ./build/src/clouds/aws/least-policy/rules-policy.js


/** Every run asks each account which regions it has enabled. */
const REGIONS_ACTION = 'ec2:DescribeRegions';
/**
 * The least policy with which the rules see everything that they ask about, for whoever reads an account. Describe calls
 * know no resources.
 */
function iamPolicy(rules, model) {
    const actions = new Set([REGIONS_ACTION, ...(0,needed_kinds/* actionsFor */.r)((0,needed_kinds/* neededKinds */.L)(rules), model)]);
    return policyOf([{ Sid: 'CloudBaseline', Effect: 'Allow', Action: [...actions].toSorted(), Resource: '*' }]);
}

// EXTERNAL MODULE: ./build/src/run/prepare.js
var prepare = __webpack_require__(74676);
// EXTERNAL MODULE: ./build/src/settings/read-settings.js + 4 modules
var read_settings = __webpack_require__(86569);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(18875);
;// CONCATENATED MODULE: ./build/src/cli/policy.js









/**
 * Prints the least IAM policy with which the selected rules see everything that they ask about; where it takes roles to
 * get there, one for each whose credentials are used (see policiesFor).
 */
function policyCommand(selection, options) {
    const settings = (0,read_settings/* readSettings */.s)((name) => (name === 'rules' ? selection.join('\n') : ((0,cli_options/* inputGiven */.O)(name, options) ?? '')), (0,external_node_path_.resolve)('.'));
    const { accountRules } = (0,prepare/* selectRules */.uE)(settings, new Date());
    const { Statement } = iamPolicy(accountRules.all, kinds/* AWS_KINDS */.aR);
    const policies = policiesFor((0,prepare/* collectRequest */.en)(settings), Statement);
    const [only, ...more] = Object.keys(policies);
    (0,print/* printJson */.Q2)(only === WORKFLOW && more.length === 0 ? policies[only] : policies, 2);
    return exit/* EXIT */.d.good;
}


/***/ })

};
