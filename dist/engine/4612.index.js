export const id = 4612;
export const ids = [4612];
export const modules = {

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

/***/ 84612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ privacyOf)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/sensitive/fingerprints.js
var sensitive_fingerprints = __webpack_require__(69253);
;// CONCATENATED MODULE: ./build/src/sensitive/arn-words.js
/**
 * The services of ARNs, each with the types that its resources begin with: the Service Authorization Reference of AWS. Where a
 * resource begins with what people called it, as a bucket, a topic and a queue do, there is none. What is not here is hidden
 * where something is called by it, as any word is.
 */
const TYPES = {
    'access-analyzer': 'analyzer',
    account: 'account',
    acm: 'certificate',
    'acm-pca': 'certificate-authority',
    apigateway: '',
    athena: 'capacity-reservation datacatalog workgroup',
    autoscaling: 'autoScalingGroup launchConfiguration scalingPolicy',
    backup: 'backup-plan backup-vault framework legal-hold recovery-point report-plan restore-testing-plan',
    batch: 'compute-environment job job-definition job-queue scheduling-policy',
    bedrock: 'agent custom-model flow foundation-model guardrail inference-profile knowledge-base prompt',
    cloudformation: 'changeSet stack stackset type',
    cloudfront: 'cache-policy distribution function key-value-store origin-access-control',
    cloudtrail: 'channel dashboard eventdatastore trail',
    cloudwatch: 'alarm dashboard insight-rule metric-stream',
    codebuild: 'build fleet project report report-group',
    codecommit: '',
    codepipeline: '',
    'cognito-idp': 'userpool',
    config: 'aggregation-authorization config-aggregator config-recorder config-rule configuration-recorder conformance-pack organization-config-rule organization-conformance-pack remediation-configuration stored-query',
    dms: 'cert endpoint es rep subgrp task',
    dynamodb: 'global-table table',
    ec2: 'capacity-reservation carrier-gateway client-vpn-endpoint customer-gateway dedicated-host dhcp-options egress-only-internet-gateway elastic-ip fleet image instance internet-gateway ipam ipam-pool key-pair launch-template local-gateway natgateway network-acl network-interface placement-group prefix-list reserved-instances route-table security-group security-group-rule snapshot spot-fleet-request spot-instances-request subnet traffic-mirror-filter traffic-mirror-session traffic-mirror-target transit-gateway transit-gateway-attachment transit-gateway-route-table volume vpc vpc-endpoint vpc-endpoint-service vpc-flow-log vpc-peering-connection vpn-connection vpn-gateway',
    ecr: 'repository',
    ecs: 'capacity-provider cluster container-instance service task task-definition task-set',
    eks: 'access-entry addon cluster fargateprofile nodegroup podidentityassociation',
    elasticache: 'cluster parametergroup replicationgroup serverlesscache snapshot subnetgroup user usergroup',
    elasticbeanstalk: 'application applicationversion environment platform',
    elasticfilesystem: 'access-point file-system',
    elasticloadbalancing: 'listener listener-rule loadbalancer targetgroup truststore',
    elasticmapreduce: 'cluster editor notebook-execution studio',
    es: 'domain',
    events: 'api-destination archive connection endpoint event-bus event-source replay rule',
    'execute-api': '',
    firehose: 'deliverystream',
    fsx: 'backup file-system snapshot volume',
    glue: 'catalog connection crawler database job registry schema table trigger workflow',
    guardduty: 'detector malware-protection-plan',
    iam: 'access-report assumed-role group instance-profile mfa oidc-provider policy role saml-provider server-certificate sms-mfa u2f user',
    inspector2: 'finding owner',
    kinesis: 'stream',
    kms: 'alias key',
    lambda: 'code-signing-config event-source-mapping function layer',
    logs: 'anomaly-detector delivery delivery-destination delivery-source destination log-group',
    macie2: 'allow-list classification-job custom-data-identifier findings-filter member',
    organizations: 'account handshake organization ou policy resourcepolicy root',
    rds: 'auto-backup cluster cluster-endpoint cluster-pg cluster-snapshot db db-proxy es global-cluster og pg ri secgrp snapshot subgrp target-group',
    redshift: 'cluster dbgroup dbname dbuser namespace parametergroup snapshot subnetgroup',
    route53: 'change delegationset healthcheck hostedzone trafficpolicy',
    // Those of an account: where the ARN has none, a bucket comes first.
    s3: 'access-grants accesspoint job storage-lens storage-lens-group',
    sagemaker: 'app cluster domain endpoint endpoint-config model notebook-instance pipeline training-job user-profile',
    scheduler: 'schedule schedule-group',
    secretsmanager: 'secret',
    securityhub: 'hub product subscription',
    ses: 'configuration-set contact-list identity template',
    sns: '',
    sqs: '',
    ssm: 'association automation-definition automation-execution document maintenancewindow managed-instance opsitem opsmetadata parameter patchbaseline session',
    sso: 'account application instance permissionSet',
    states: 'activity execution express stateMachine',
    sts: 'assumed-role federated-user self',
    wafv2: 'global regional',
};
const TYPES_OF = new Map(Object.entries(TYPES).map(([service, types]) => [service, new Set(types.split(' '))]));
/**
 * `arn:partition:service:region:account:`, and the word that the resource begins with if another part comes behind it. Patterns
 * of ARNs have `*` for parts.
 */
const ARN = /(?<![\w-])(?<scheme>arn):(?<partition>aws(?:-cn|-us-gov|-iso(?:-[a-z])?|-eusc)?|\*):(?<service>[a-z\d-]+(?![\w-]))?(?::[^:\s"',/]*:(?<account>[^:\s"',/]*):(?:(?<type>[A-Za-z\d-]+)(?=[:/]))?)?/dg;
/** Where ARNs in a text have words that AWS gives, whatever is called by them: where each begins, and where it ends. */
function closedInArns(text) {
    return new Map([...text.matchAll(ARN)].flatMap(({ groups: { service = '', account = '', type = '' } = {}, indices }) => {
        const { groups: at = {} } = indices ?? {};
        const types = TYPES_OF.get(service);
        const isType = types?.has(type) === true && (service !== 's3' || account !== '');
        const closed = [
            at['scheme'],
            at['partition'],
            types === undefined ? undefined : at['service'],
            isType ? at['type'] : undefined,
        ];
        return closed.filter((one) => one !== undefined);
    }));
}

// EXTERNAL MODULE: ./build/src/sensitive/made-by-cloud.js
var made_by_cloud = __webpack_require__(5843);
;// CONCATENATED MODULE: ./build/src/sensitive/hidden-names.js


const WORD = /[\p{L}\p{N}_]+/gu;
/** What goes on beside it is part of it: `web` is not the name in `web-server`. */
const JOINED = /[\p{L}\p{N}_-]/u;
/**
 * Names as people choose them, `payroll-db`, `Payroll DB server`, `/acme/payroll`, looked for wherever they stand, in capitals or
 * not. The time is proportional to the text: at a word as many names are tried as there are lengths of names that begin with it.
 */
class HiddenNames {
    /** By the name as it is: what differs in capitals alone is something else. */
    #exact = new Map();
    /** By the name in small letters, as it was added first. */
    #stands = new Map();
    #shapes = new Map();
    /** What stands for exactly this name; undefined: it is none. */
    get(name) {
        return this.#exact.get(name);
    }
    /** @param stand what is to be read in its place */
    add(name, stand) {
        this.#exact.set(name, stand);
        const known = small(name);
        if (!this.#stands.has(known))
            this.#stands.set(known, stand);
        const [word] = known.matchAll(WORD);
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
        const known = small(text);
        let closed;
        let hidden = '';
        let last = 0;
        for (const { 0: word, index } of known.matchAll(WORD)) {
            const found = index < last ? undefined : this.#at(known, word, index, last);
            if (found === undefined)
                continue;
            const stand = this.#standFor(text.slice(found.start, found.end));
            if (stand === undefined)
                continue;
            closed ??= closedInArns(text);
            if (closed.get(found.start) === found.end)
                continue;
            hidden += text.slice(last, found.start) + stand;
            last = found.end;
        }
        return last === 0 ? text : hidden + text.slice(last);
    }
    /** A name may differ in capitals alone from what the cloud made. */
    #standFor(name) {
        const stand = this.#exact.get(name);
        return stand ?? ((0,made_by_cloud/* isMadeByCloud */.o)(name) ? undefined : this.#stands.get(small(name)));
    }
    #at(known, word, index, from) {
        for (const { before, length } of this.#shapes.get(word) ?? []) {
            const start = index - before;
            const end = start + length;
            const isName = start >= from && this.#stands.has(known.slice(start, end));
            if (isName && isEdge(known, start - 1, -1) && isEdge(known, end, 1))
                return { start, end };
        }
        return undefined;
    }
}
/** In small letters, each as long as it was: a dotted capital I is two otherwise, and a sigma at the end of a word another one. */
function small(text) {
    return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ');
}
/** Whether no name goes on there. A dot belongs to it where a word is beyond: `web.example`, but not `of web.` */
function isEdge(text, at, beyond) {
    const character = text.charAt(at) === '.' ? text.charAt(at + beyond) : text.charAt(at);
    return !JOINED.test(character);
}

// EXTERNAL MODULE: ./build/src/sensitive/in-value.js
var in_value = __webpack_require__(22771);
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
        if (name !== '' && !(0,made_by_cloud/* isMadeByCloud */.o)(name) && !(0,masked_text/* isHiddenName */.sg)(name) && this.#names.get(name) === undefined)
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


/***/ })

};
