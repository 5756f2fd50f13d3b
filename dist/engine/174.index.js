export const id = 174;
export const ids = [174];
export const modules = {

/***/ 764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   Rq: () => (/* binding */ timeoutOf),
/* harmony export */   iT: () => (/* binding */ gapOf),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7850);


/** Why a call did not give what was asked for, in the words of coverage. The message is one line of untrusted text. */
class CallFailure extends Error {
    name = 'CallFailure';
    reason;
    /** IAM action. */
    action;
    patience;
    constructor(reason, action, message, patience = 'none') {
        super(oneLine(message));
        this.reason = reason;
        this.action = action;
        this.patience = patience;
    }
}
/** An answer that is not what AWS documents. */
class MalformedAnswer extends Error {
    name = 'MalformedAnswer';
}
function gapOf(failure, account, region, kind) {
    const { reason, action, message } = failure;
    return { account, region, kind, reason, action, message };
}
function timeoutOf(action) {
    return new CallFailure('timeout', action, `${operationOf(action)}: the time limit was reached before this was read.`);
}
function malformed(action, message) {
    return new CallFailure('malformed', action, `${operationOf(action)}: ${message}`, 'short');
}
/** `DescribeVpcs` of `ec2:DescribeVpcs`. */
function operationOf(action) {
    return action.slice(action.indexOf(':') + 1);
}
/** What the SDK threw, in the words of coverage. */
function classify(thrown, action) {
    if (thrown instanceof CallFailure)
        return thrown;
    if (thrown instanceof MalformedAnswer)
        return malformed(action, thrown.message);
    const { code, name, status, retryAllowed } = factsOf(thrown);
    const told = sentenceOf(thrown);
    const failure = (reason, message, patience) => new CallFailure(reason, action, `${operationOf(action)}: ${message}`, patience);
    if (NO_ROUTE.has(code) || isCertificateError(code))
        return failure('unreachable', told, 'short');
    if (BROKEN.has(code) || name === 'TimeoutError')
        return failure('unreachable', told, 'medium');
    // A reply that came with success and could not be read: truncated XML, a proxy's HTML page.
    if (status !== undefined && status >= 200 && status < 300)
        return malformed(action, told);
    const said = UNSAID.has(name) || told === 'Unknown' ? '' : `${name}: ${told}`;
    const orStatus = said === '' ? `HTTP ${status ?? 'error'} without AWS's error message` : said;
    if (THROTTLED.has(name) || status === 429)
        return failure('throttled', orStatus, 'long');
    if (DENIED.has(name) || NO_CREDENTIALS.has(name))
        return failure('denied', said, 'none');
    if (status !== undefined && status >= 500)
        return failure('error', orStatus, 'medium');
    if (status === 401 || status === 403)
        return failure('denied', orStatus, 'none');
    if (status !== undefined && said === '')
        return failure('malformed', orStatus, 'short');
    return failure('error', said === '' ? told : said, retryAllowed ? 'medium' : 'none');
}
/** Names of errors about which AWS said nothing. */
const UNSAID = new Set(['', 'Error', 'Unknown']);
/** AWS's names for too many requests: EC2 API error codes; CommonErrors of the query APIs. */
const THROTTLED = new Set([
    'RequestLimitExceeded',
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'EC2ThrottledException',
    'TooManyRequestsException',
    'BandwidthLimitExceeded',
    'SlowDown',
]);
/** AWS's names for being refused: EC2 client error codes; CommonErrors of STS. */
const DENIED = new Set([
    'UnauthorizedOperation',
    'AccessDenied',
    'AccessDeniedException',
    'AuthFailure',
    'AuthorizationError',
    'Blocked',
    'ExpiredToken',
    'ExpiredTokenException',
    'IDPRejectedClaim',
    'IncompleteSignature',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidIdentityToken',
    'MissingAuthenticationToken',
    'NotAuthorized',
    'OptInRequired',
    'PendingVerification',
    'RequestExpired',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
]);
/** The SDK's name for credentials that cannot be had. */
const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'TokenProviderError', 'ProviderError']);
/** Nothing is there: a few quick tries, not minutes. */
const NO_ROUTE = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'ERR_PROXY_TUNNEL',
]);
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'ERR_SOCKET_CLOSED']);
function isCertificateError(code) {
    return /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO)/.test(code);
}
function factsOf(thrown) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const status = error.$response?.statusCode ?? error.$metadata?.httpStatusCode;
    return {
        code: codeOf(error.code, status, thrown),
        name: typeof error.name === 'string' ? error.name : '',
        status: typeof status === 'number' ? status : undefined,
        retryAllowed: error.$retryable !== undefined && error.$retryable !== null,
    };
}
/** Errors that the SDK did not recognise as such it wraps, and keeps nothing but their text. */
function codeOf(code, status, thrown) {
    if (typeof code === 'string')
        return code;
    if (status !== undefined)
        return '';
    const message = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown);
    if (message.includes('socket hang up'))
        return 'ECONNRESET';
    return /\bE(?:CONN|AI_|NOT|HOST|NET|PIPE|TIMED)[A-Z]*\b/.exec(message)?.[0] ?? '';
}
/** AWS's own sentence, or the network's, without what only AWS can read and what the SDK adds for its developers. */
function sentenceOf(thrown) {
    const inner = thrown instanceof AggregateError ? thrown.errors.map(_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b).join('; ') : '';
    return ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown) || inner)
        .replace(/\s*Deserialization error: to see the raw response[^]*$/, '')
        .replace(/\s*Encoded authorization failure message:\s*[\w+/=-]*\.?/, '')
        .replace(/^AWS SDK error wrapper for (\w+: )?/, '')
        .replace(/^@(aws-sdk|smithy)(\/[\w-]+)?( -)?\s*(\[ERROR\] )?/, '');
}
/** EC2 sentences run to some 300 characters; the rest would only fill reports. */
const MAX_MESSAGE = 600;
function oneLine(text) {
    return (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitCodePoints */ .s)(text.replace(/\s+/g, ' ').trim(), MAX_MESSAGE);
}


/***/ }),

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ from),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   W8: () => (/* binding */ toResource),
/* harmony export */   s0: () => (/* binding */ COMMON_TYPES),
/* harmony export */   to: () => (/* binding */ to)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);


/** `from('aws_vpc', 'VpcId')`: that VPC → this resource. Without types: a default edge. */
function from(kind, path, ...types) {
    return edges('in', kind, path, types);
}
/** `to('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId')`: this resource → those volumes. */
function to(kind, path, ...types) {
    return edges('out', kind, path, types);
}
function edges(direction, kind, path, types) {
    const ids = path.includes('[]') ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)(path) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(path);
    return (types.length === 0 ? ['default'] : types).map((type) => ({ type, direction, kind, ids }));
}
const STRING = { type: 'string' };
const DATETIME = { type: 'datetime' };
/** What every resource has. */
const COMMON_TYPES = {
    kind: STRING,
    id: STRING,
    name: STRING,
    arn: STRING,
    tags: { type: 'map', values: STRING },
    ctime: DATETIME,
    mtime: DATETIME,
    atime: DATETIME,
};
/** The kind as rules know it. */
function kindOf(source) {
    const { inUse } = source;
    return {
        name: source.name,
        bases: [...source.bases, 'aws_resource', 'resource'],
        properties: {
            ...COMMON_TYPES,
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .typesOf */ .pl)(source.properties),
            ...(inUse === undefined ? {} : { [inUse.property]: { type: 'boolean' } }),
        },
        actions: [source.action, ...(inUse === undefined ? [] : [inUse.byKind.action])],
        links: source.edges.map(({ type, direction, kind, region }) => ({
            type,
            direction,
            kind,
            crossesScopes: region !== undefined,
        })),
    };
}
/** A thing of AWS's answer as a resource. Throws a MalformedAnswer. */
function toResource(source, item, place) {
    const own = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(source.properties, item, source.list);
    const id = text(source.id, item);
    if (id === '')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`a member of ${source.list} has no ${source.id}`);
    const tagged = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A)(source.tagsFrom ?? 'Tags').read(item);
    const { Name: nameTag } = tagged;
    const named = source.nameFrom === undefined ? nameTag : text(source.nameFrom, item);
    const name = typeof named === 'string' && named !== '' ? named : id;
    const reported = {
        kind: source.name,
        id,
        name,
        arn: (source.arn.from === undefined ? '' : text(source.arn.from, item)) || arnOf(source, id, own, place),
        tags: tagged,
        ...own,
    };
    const { account, region } = place;
    return { account, region, kind: source.name, id, name, reported, edges: edgesOf(source, item, place) };
}
function text(path, item) {
    const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(path).read(item);
    return typeof value === 'string' ? value : '';
}
/** The ARN of what another account shares holds that account's id. */
function arnOf(source, id, own, place) {
    const { owner_id: owner } = own;
    const values = {
        ...place,
        id,
        owner: typeof owner === 'string' && owner !== '' ? owner : place.account,
    };
    return source.arn.form.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
function edgesOf(source, item, place) {
    return source.edges.flatMap(({ type, direction, kind, ids, region }) => {
        const found = ids.read(item);
        const there = region?.read(item);
        const elsewhere = typeof there === 'string' && there !== place.region ? { region: there } : {};
        const all = Array.isArray(found) ? found : [found];
        return [...new Set(all)]
            .filter((id) => typeof id === 'string' && id !== '')
            .map((id) => Object.assign({ type, direction, kind, id: id }, elsewhere));
    });
}


/***/ }),

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ AWS_KINDS),
  J: () => (/* binding */ EC2_KINDS)
});

// EXTERNAL MODULE: ./build/src/collect/aws/kind-source.js
var kind_source = __webpack_require__(2598);
// EXTERNAL MODULE: ./build/src/collect/aws/kinds/account.js
var account = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/src/collect/aws/shape.js
var shape = __webpack_require__(2583);
;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/shared.js

const groupIdentifier = { group_name: (0,shape/* string */.Yj)('GroupName'), group_id: (0,shape/* string */.Yj)('GroupId') };
/** The service of AWS that manages a resource on the account's behalf. */
const operator = {
    managed: (0,shape/* bool */.lc)('Managed'),
    principal: (0,shape/* string */.Yj)('Principal'),
    hidden_by_default: (0,shape/* bool */.lc)('HiddenByDefault'),
};
/** Seconds. */
const connectionTracking = {
    tcp_established_timeout: (0,shape/* int */.Wh)('TcpEstablishedTimeout'),
    udp_stream_timeout: (0,shape/* int */.Wh)('UdpStreamTimeout'),
    udp_timeout: (0,shape/* int */.Wh)('UdpTimeout'),
};
const cidrBlockState = { state: (0,shape/* string */.Yj)('State'), status_message: (0,shape/* string */.Yj)('StatusMessage') };
const blockPublicAccess = {
    internet_gateway_block_mode: (0,shape/* string */.Yj)('InternetGatewayBlockMode'),
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/instance-parts.js


/** The objects within an instance. */
const placement = {
    availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
    availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
    affinity: (0,shape/* string */.Yj)('Affinity'),
    group_name: (0,shape/* string */.Yj)('GroupName'),
    group_id: (0,shape/* string */.Yj)('GroupId'),
    partition_number: (0,shape/* int */.Wh)('PartitionNumber'),
    host_id: (0,shape/* string */.Yj)('HostId'),
    tenancy: (0,shape/* string */.Yj)('Tenancy'),
    spread_domain: (0,shape/* string */.Yj)('SpreadDomain'),
    host_resource_group_arn: (0,shape/* string */.Yj)('HostResourceGroupArn'),
};
const blockDeviceMapping = {
    device_name: (0,shape/* string */.Yj)('DeviceName'),
    ebs: (0,shape/* object */.Ik)('Ebs', {
        attach_time: (0,shape/* datetime */.w$)('AttachTime'),
        delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
        status: (0,shape/* string */.Yj)('Status'),
        volume_id: (0,shape/* string */.Yj)('VolumeId'),
        volume_owner_id: (0,shape/* string */.Yj)('VolumeOwnerId'),
        associated_resource: (0,shape/* string */.Yj)('AssociatedResource'),
        operator: (0,shape/* object */.Ik)('Operator', operator),
    }),
};
const association = {
    carrier_ip: (0,shape/* string */.Yj)('CarrierIp'),
    customer_owned_ip: (0,shape/* string */.Yj)('CustomerOwnedIp'),
    owner_id: (0,shape/* string */.Yj)('IpOwnerId'),
    public_dns_name: (0,shape/* string */.Yj)('PublicDnsName'),
    public_ip: (0,shape/* string */.Yj)('PublicIp'),
};
const networkInterface = {
    association: (0,shape/* object */.Ik)('Association', association),
    attachment: (0,shape/* object */.Ik)('Attachment', {
        attach_time: (0,shape/* datetime */.w$)('AttachTime'),
        attachment_id: (0,shape/* string */.Yj)('AttachmentId'),
        delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
        device_index: (0,shape/* int */.Wh)('DeviceIndex'),
        status: (0,shape/* string */.Yj)('Status'),
        network_card_index: (0,shape/* int */.Wh)('NetworkCardIndex'),
    }),
    description: (0,shape/* string */.Yj)('Description'),
    groups: (0,shape/* list */.p_)('Groups', groupIdentifier),
    ipv6_addresses: (0,shape/* strings */.P$)('Ipv6Addresses[].Ipv6Address'),
    mac_address: (0,shape/* string */.Yj)('MacAddress'),
    network_interface_id: (0,shape/* string */.Yj)('NetworkInterfaceId'),
    owner_id: (0,shape/* string */.Yj)('OwnerId'),
    private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
    private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
    private_ip_addresses: (0,shape/* list */.p_)('PrivateIpAddresses', {
        association: (0,shape/* object */.Ik)('Association', association),
        primary: (0,shape/* bool */.lc)('Primary'),
        private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
        private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
    }),
    source_dest_check: (0,shape/* bool */.lc)('SourceDestCheck'),
    status: (0,shape/* string */.Yj)('Status'),
    subnet_id: (0,shape/* string */.Yj)('SubnetId'),
    vpc_id: (0,shape/* string */.Yj)('VpcId'),
    interface_type: (0,shape/* string */.Yj)('InterfaceType'),
    ipv4_prefixes: (0,shape/* strings */.P$)('Ipv4Prefixes[].Ipv4Prefix'),
    ipv6_prefixes: (0,shape/* strings */.P$)('Ipv6Prefixes[].Ipv6Prefix'),
    connection_tracking_configuration: (0,shape/* object */.Ik)('ConnectionTrackingConfiguration', connectionTracking),
    operator: (0,shape/* object */.Ik)('Operator', operator),
};
const elasticGpuAssociation = {
    elastic_gpu_id: (0,shape/* string */.Yj)('ElasticGpuId'),
    elastic_gpu_association_id: (0,shape/* string */.Yj)('ElasticGpuAssociationId'),
    elastic_gpu_association_state: (0,shape/* string */.Yj)('ElasticGpuAssociationState'),
    elastic_gpu_association_time: (0,shape/* string */.Yj)('ElasticGpuAssociationTime'),
};
const elasticInferenceAcceleratorAssociation = {
    elastic_inference_accelerator_arn: (0,shape/* string */.Yj)('ElasticInferenceAcceleratorArn'),
    elastic_inference_accelerator_association_id: (0,shape/* string */.Yj)('ElasticInferenceAcceleratorAssociationId'),
    elastic_inference_accelerator_association_state: (0,shape/* string */.Yj)('ElasticInferenceAcceleratorAssociationState'),
    elastic_inference_accelerator_association_time: (0,shape/* datetime */.w$)('ElasticInferenceAcceleratorAssociationTime'),
};
const capacityReservationSpecification = {
    capacity_reservation_preference: (0,shape/* string */.Yj)('CapacityReservationPreference'),
    capacity_reservation_target: (0,shape/* object */.Ik)('CapacityReservationTarget', {
        capacity_reservation_id: (0,shape/* string */.Yj)('CapacityReservationId'),
        capacity_reservation_resource_group_arn: (0,shape/* string */.Yj)('CapacityReservationResourceGroupArn'),
    }),
};
const metadataOptions = {
    state: (0,shape/* string */.Yj)('State'),
    http_tokens: (0,shape/* string */.Yj)('HttpTokens'),
    http_put_response_hop_limit: (0,shape/* int */.Wh)('HttpPutResponseHopLimit'),
    http_endpoint: (0,shape/* string */.Yj)('HttpEndpoint'),
    http_protocol_ipv6: (0,shape/* string */.Yj)('HttpProtocolIpv6'),
    instance_metadata_tags: (0,shape/* string */.Yj)('InstanceMetadataTags'),
};
const cpuOptions = {
    core_count: (0,shape/* int */.Wh)('CoreCount'),
    threads_per_core: (0,shape/* int */.Wh)('ThreadsPerCore'),
    amd_sev_snp: (0,shape/* string */.Yj)('AmdSevSnp'),
    nested_virtualization: (0,shape/* string */.Yj)('NestedVirtualization'),
};
const privateDnsNameOptions = {
    hostname_type: (0,shape/* string */.Yj)('HostnameType'),
    enable_resource_name_dns_a_record: (0,shape/* bool */.lc)('EnableResourceNameDnsARecord'),
    enable_resource_name_dns_aaaa_record: (0,shape/* bool */.lc)('EnableResourceNameDnsAAAARecord'),
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/instance.js




const instance_status = {
    pending: 'busy',
    running: 'running',
    'shutting-down': 'stopped',
    stopping: 'stopped',
    stopped: 'stopped',
    terminated: 'terminated',
};
/** User data is left out: it takes a call per instance, and holds secrets. */
const INSTANCE = {
    name: 'aws_ec2_instance',
    bases: ['instance'],
    action: 'ec2:DescribeInstances',
    list: 'Reservations',
    within: { list: 'Instances', outer: 'Reservation' },
    pageSize: 1000,
    id: 'InstanceId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:instance/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('LaunchTime'),
        instance_status: (0,shape/* choice */.Yq)('State.Name', instance_status),
        instance_cores: (0,shape/* float */.fV)('CpuOptions.CoreCount'),
        instance_ami_launch_index: (0,shape/* int */.Wh)('AmiLaunchIndex'),
        instance_image_id: (0,shape/* string */.Yj)('ImageId'),
        instance_type: (0,shape/* string */.Yj)('InstanceType'),
        instance_kernel_id: (0,shape/* string */.Yj)('KernelId'),
        instance_key_name: (0,shape/* string */.Yj)('KeyName'),
        instance_launch_time: (0,shape/* datetime */.w$)('LaunchTime'),
        instance_monitoring: (0,shape/* string */.Yj)('Monitoring.State'),
        instance_placement: (0,shape/* object */.Ik)('Placement', placement),
        instance_platform: (0,shape/* string */.Yj)('Platform'),
        instance_private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
        instance_private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
        instance_product_codes: (0,shape/* list */.p_)('ProductCodes', {
            product_code_id: (0,shape/* string */.Yj)('ProductCodeId'),
            product_code_type: (0,shape/* string */.Yj)('ProductCodeType'),
        }),
        instance_public_dns_name: (0,shape/* string */.Yj)('PublicDnsName'),
        instance_public_ip_address: (0,shape/* string */.Yj)('PublicIpAddress'),
        instance_ramdisk_id: (0,shape/* string */.Yj)('RamdiskId'),
        instance_state: (0,shape/* object */.Ik)('State', { code: (0,shape/* int */.Wh)('Code'), name: (0,shape/* string */.Yj)('Name') }),
        instance_state_transition_reason: (0,shape/* string */.Yj)('StateTransitionReason'),
        instance_subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        instance_architecture: (0,shape/* string */.Yj)('Architecture'),
        instance_block_device_mappings: (0,shape/* list */.p_)('BlockDeviceMappings', blockDeviceMapping),
        instance_client_token: (0,shape/* string */.Yj)('ClientToken'),
        instance_ebs_optimized: (0,shape/* bool */.lc)('EbsOptimized'),
        instance_ena_support: (0,shape/* bool */.lc)('EnaSupport'),
        instance_hypervisor: (0,shape/* string */.Yj)('Hypervisor'),
        instance_iam_instance_profile: (0,shape/* object */.Ik)('IamInstanceProfile', { arn: (0,shape/* string */.Yj)('Arn'), id: (0,shape/* string */.Yj)('Id') }),
        instance_lifecycle: (0,shape/* string */.Yj)('InstanceLifecycle'),
        instance_elastic_gpu_associations: (0,shape/* list */.p_)('ElasticGpuAssociations', elasticGpuAssociation),
        instance_elastic_inference_accelerator_associations: (0,shape/* list */.p_)('ElasticInferenceAcceleratorAssociations', elasticInferenceAcceleratorAssociation),
        instance_network_interfaces: (0,shape/* list */.p_)('NetworkInterfaces', networkInterface),
        instance_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        instance_root_device_name: (0,shape/* string */.Yj)('RootDeviceName'),
        instance_root_device_type: (0,shape/* string */.Yj)('RootDeviceType'),
        instance_security_groups: (0,shape/* list */.p_)('SecurityGroups', groupIdentifier),
        instance_source_dest_check: (0,shape/* bool */.lc)('SourceDestCheck'),
        instance_spot_instance_request_id: (0,shape/* string */.Yj)('SpotInstanceRequestId'),
        instance_sriov_net_support: (0,shape/* string */.Yj)('SriovNetSupport'),
        instance_state_reason: (0,shape/* object */.Ik)('StateReason', { code: (0,shape/* string */.Yj)('Code'), message: (0,shape/* string */.Yj)('Message') }),
        instance_virtualization_type: (0,shape/* string */.Yj)('VirtualizationType'),
        instance_cpu_options: (0,shape/* object */.Ik)('CpuOptions', cpuOptions),
        instance_capacity_reservation_id: (0,shape/* string */.Yj)('CapacityReservationId'),
        instance_capacity_reservation_specification: (0,shape/* object */.Ik)('CapacityReservationSpecification', capacityReservationSpecification),
        instance_hibernation_options: (0,shape/* bool */.lc)('HibernationOptions.Configured'),
        instance_licenses: (0,shape/* strings */.P$)('Licenses[].LicenseConfigurationArn'),
        instance_metadata_options: (0,shape/* object */.Ik)('MetadataOptions', metadataOptions),
        instance_enclave_options: (0,shape/* bool */.lc)('EnclaveOptions.Enabled'),
        instance_boot_mode: (0,shape/* string */.Yj)('BootMode'),
        instance_platform_details: (0,shape/* string */.Yj)('PlatformDetails'),
        instance_usage_operation: (0,shape/* string */.Yj)('UsageOperation'),
        instance_usage_operation_update_time: (0,shape/* datetime */.w$)('UsageOperationUpdateTime'),
        instance_private_dns_name_options: (0,shape/* object */.Ik)('PrivateDnsNameOptions', privateDnsNameOptions),
        instance_ipv6_address: (0,shape/* string */.Yj)('Ipv6Address'),
        instance_tpm_support: (0,shape/* string */.Yj)('TpmSupport'),
        instance_maintenance_options: (0,shape/* string */.Yj)('MaintenanceOptions.AutoRecovery'),
        instance_reboot_migration: (0,shape/* string */.Yj)('MaintenanceOptions.RebootMigration'),
        instance_current_instance_boot_mode: (0,shape/* string */.Yj)('CurrentInstanceBootMode'),
        instance_capacity_block_id: (0,shape/* string */.Yj)('CapacityBlockId'),
        instance_bandwidth_weighting: (0,shape/* string */.Yj)('NetworkPerformanceOptions.BandwidthWeighting'),
        instance_operator: (0,shape/* object */.Ik)('Operator', operator),
        instance_reservation_id: (0,shape/* string */.Yj)('Reservation.ReservationId'),
        instance_requester_id: (0,shape/* string */.Yj)('Reservation.RequesterId'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        owner_id: (0,shape/* string */.Yj)('Reservation.OwnerId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_subnet', 'SubnetId', 'default', 'delete'),
        ...(0,kind_source.to)('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId'),
        ...(0,kind_source/* from */.HT)('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId', 'delete'),
        ...(0,kind_source.to)('aws_ec2_network_interface', 'NetworkInterfaces[].NetworkInterfaceId'),
        ...(0,kind_source/* from */.HT)('aws_ec2_network_interface', 'NetworkInterfaces[].NetworkInterfaceId', 'delete'),
    ],
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/network-interface.js



const network_interface_association = {
    allocation_id: (0,shape/* string */.Yj)('AllocationId'),
    association_id: (0,shape/* string */.Yj)('AssociationId'),
    ip_owner_id: (0,shape/* string */.Yj)('IpOwnerId'),
    public_dns_name: (0,shape/* string */.Yj)('PublicDnsName'),
    public_ip: (0,shape/* string */.Yj)('PublicIp'),
    customer_owned_ip: (0,shape/* string */.Yj)('CustomerOwnedIp'),
    carrier_ip: (0,shape/* string */.Yj)('CarrierIp'),
};
/** The edges to and from instances are the instance's to tell. */
const NETWORK_INTERFACE = {
    name: 'aws_ec2_network_interface',
    bases: ['network_interface'],
    action: 'ec2:DescribeNetworkInterfaces',
    list: 'NetworkInterfaces',
    pageSize: 1000,
    id: 'NetworkInterfaceId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:network-interface/{id}' },
    tagsFrom: 'TagSet',
    properties: {
        network_interface_type: (0,shape/* string */.Yj)('InterfaceType'),
        network_interface_status: (0,shape/* string */.Yj)('Status'),
        private_ips: (0,shape/* strings */.P$)('PrivateIpAddresses[].PrivateIpAddress'),
        public_ips: (0,shape/* strings */.P$)('PrivateIpAddresses[].Association.PublicIp'),
        mac: (0,shape/* string */.Yj)('MacAddress'),
        v6_ips: (0,shape/* strings */.P$)('Ipv6Addresses[].Ipv6Address'),
        description: (0,shape/* string */.Yj)('Description'),
        nic_association: (0,shape/* object */.Ik)('Association', network_interface_association),
        nic_attachment: (0,shape/* object */.Ik)('Attachment', {
            attach_time: (0,shape/* datetime */.w$)('AttachTime'),
            attachment_id: (0,shape/* string */.Yj)('AttachmentId'),
            delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
            device_index: (0,shape/* int */.Wh)('DeviceIndex'),
            network_card_index: (0,shape/* int */.Wh)('NetworkCardIndex'),
            instance_id: (0,shape/* string */.Yj)('InstanceId'),
            instance_owner_id: (0,shape/* string */.Yj)('InstanceOwnerId'),
            status: (0,shape/* string */.Yj)('Status'),
        }),
        nic_availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        nic_availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        nic_groups: (0,shape/* list */.p_)('Groups', groupIdentifier),
        nic_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        nic_private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
        nic_public_dns_name: (0,shape/* string */.Yj)('PublicDnsName'),
        nic_private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
        nic_private_ip_addresses: (0,shape/* list */.p_)('PrivateIpAddresses', {
            association: (0,shape/* object */.Ik)('Association', network_interface_association),
            primary: (0,shape/* bool */.lc)('Primary'),
            private_dns_name: (0,shape/* string */.Yj)('PrivateDnsName'),
            private_ip_address: (0,shape/* string */.Yj)('PrivateIpAddress'),
        }),
        nic_ipv4_prefixes: (0,shape/* strings */.P$)('Ipv4Prefixes[].Ipv4Prefix'),
        nic_ipv6_prefixes: (0,shape/* strings */.P$)('Ipv6Prefixes[].Ipv6Prefix'),
        nic_requester_id: (0,shape/* string */.Yj)('RequesterId'),
        nic_requester_managed: (0,shape/* bool */.lc)('RequesterManaged'),
        nic_source_dest_check: (0,shape/* bool */.lc)('SourceDestCheck'),
        nic_subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        nic_tag_set: (0,shape/* list */.p_)('TagSet', { key: (0,shape/* string */.Yj)('Key'), value: (0,shape/* string */.Yj)('Value') }),
        nic_deny_all_igw_traffic: (0,shape/* bool */.lc)('DenyAllIgwTraffic'),
        nic_ipv6_native: (0,shape/* bool */.lc)('Ipv6Native'),
        nic_ipv6_address: (0,shape/* string */.Yj)('Ipv6Address'),
        nic_connection_tracking_configuration: (0,shape/* object */.Ik)('ConnectionTrackingConfiguration', connectionTracking),
        nic_associated_subnets: (0,shape/* strings */.P$)('AssociatedSubnets[]'),
        nic_operator: (0,shape/* object */.Ik)('Operator', operator),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        subnet_id: (0,shape/* string */.Yj)('SubnetId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: [
        ...(0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
        ...(0,kind_source/* from */.HT)('aws_ec2_subnet', 'SubnetId'),
        ...(0,kind_source/* from */.HT)('aws_ec2_security_group', 'Groups[].GroupId'),
    ],
};

// EXTERNAL MODULE: ./build/src/collect/aws/kinds/region.js
var region = __webpack_require__(196);
;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/security-group.js


const permission = {
    from_port: (0,shape/* int */.Wh)('FromPort'),
    ip_protocol: (0,shape/* string */.Yj)('IpProtocol'),
    ip_ranges: (0,shape/* list */.p_)('IpRanges', { cidr_ip: (0,shape/* string */.Yj)('CidrIp'), description: (0,shape/* string */.Yj)('Description') }),
    ipv6_ranges: (0,shape/* list */.p_)('Ipv6Ranges', { cidr_ipv6: (0,shape/* string */.Yj)('CidrIpv6'), description: (0,shape/* string */.Yj)('Description') }),
    prefix_list_ids: (0,shape/* list */.p_)('PrefixListIds', {
        description: (0,shape/* string */.Yj)('Description'),
        prefix_list_id: (0,shape/* string */.Yj)('PrefixListId'),
    }),
    to_port: (0,shape/* int */.Wh)('ToPort'),
    user_id_group_pairs: (0,shape/* list */.p_)('UserIdGroupPairs', {
        description: (0,shape/* string */.Yj)('Description'),
        group_id: (0,shape/* string */.Yj)('GroupId'),
        group_name: (0,shape/* string */.Yj)('GroupName'),
        peering_status: (0,shape/* string */.Yj)('PeeringStatus'),
        user_id: (0,shape/* string */.Yj)('UserId'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        vpc_peering_connection_id: (0,shape/* string */.Yj)('VpcPeeringConnectionId'),
    }),
};
const SECURITY_GROUP = {
    name: 'aws_ec2_security_group',
    bases: ['security_group'],
    action: 'ec2:DescribeSecurityGroups',
    list: 'SecurityGroups',
    pageSize: 1000,
    id: 'GroupId',
    nameFrom: 'GroupName',
    arn: {
        from: 'SecurityGroupArn',
        form: 'arn:{partition}:ec2:{region}:{owner}:security-group/{id}',
    },
    properties: {
        description: (0,shape/* string */.Yj)('Description'),
        group_ip_permissions: (0,shape/* list */.p_)('IpPermissions', permission),
        group_ip_permissions_egress: (0,shape/* list */.p_)('IpPermissionsEgress', permission),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: (0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/subnet.js




const SUBNET = {
    name: 'aws_ec2_subnet',
    bases: ['subnet'],
    action: 'ec2:DescribeSubnets',
    list: 'Subnets',
    pageSize: 1000,
    id: 'SubnetId',
    arn: { from: 'SubnetArn', form: 'arn:{partition}:ec2:{region}:{owner}:subnet/{id}' },
    properties: {
        subnet_availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        subnet_availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        subnet_available_ip_address_count: (0,shape/* int */.Wh)('AvailableIpAddressCount'),
        subnet_cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
        subnet_default_for_az: (0,shape/* bool */.lc)('DefaultForAz'),
        subnet_enable_lni_at_device_index: (0,shape/* int */.Wh)('EnableLniAtDeviceIndex'),
        subnet_map_public_ip_on_launch: (0,shape/* bool */.lc)('MapPublicIpOnLaunch'),
        subnet_map_customer_owned_ip_on_launch: (0,shape/* bool */.lc)('MapCustomerOwnedIpOnLaunch'),
        subnet_customer_owned_ipv4_pool: (0,shape/* string */.Yj)('CustomerOwnedIpv4Pool'),
        subnet_state: (0,shape/* string */.Yj)('State'),
        subnet_assign_ipv6_address_on_creation: (0,shape/* bool */.lc)('AssignIpv6AddressOnCreation'),
        subnet_ipv6_cidr_block_association_set: (0,shape/* list */.p_)('Ipv6CidrBlockAssociationSet', {
            association_id: (0,shape/* string */.Yj)('AssociationId'),
            ipv6_cidr_block: (0,shape/* string */.Yj)('Ipv6CidrBlock'),
            ipv6_cidr_block_state: (0,shape/* object */.Ik)('Ipv6CidrBlockState', cidrBlockState),
        }),
        subnet_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        subnet_enable_dns64: (0,shape/* bool */.lc)('EnableDns64'),
        subnet_ipv6_native: (0,shape/* bool */.lc)('Ipv6Native'),
        subnet_private_dns_name_options_on_launch: (0,shape/* object */.Ik)('PrivateDnsNameOptionsOnLaunch', privateDnsNameOptions),
        subnet_block_public_access_states: (0,shape/* object */.Ik)('BlockPublicAccessStates', blockPublicAccess),
        subnet_type: (0,shape/* string */.Yj)('Type'),
        cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: (0,kind_source/* from */.HT)('aws_vpc', 'VpcId', 'default', 'delete'),
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/volume.js


const volume_status = {
    creating: 'busy',
    available: 'available',
    'in-use': 'in-use',
    deleting: 'deleted',
    deleted: 'deleted',
    error: 'error',
};
/** The edges to and from instances are the instance's to tell. */
const VOLUME = {
    name: 'aws_ec2_volume',
    bases: ['volume'],
    action: 'ec2:DescribeVolumes',
    list: 'Volumes',
    pageSize: 500,
    id: 'VolumeId',
    arn: { from: 'VolumeArn', form: 'arn:{partition}:ec2:{region}:{owner}:volume/{id}' },
    properties: {
        ctime: (0,shape/* datetime */.w$)('CreateTime'),
        volume_size: (0,shape/* int */.Wh)('Size'),
        volume_type: (0,shape/* string */.Yj)('VolumeType'),
        volume_status: (0,shape/* choice */.Yq)('State', volume_status),
        volume_iops: (0,shape/* int */.Wh)('Iops'),
        volume_throughput: (0,shape/* int */.Wh)('Throughput'),
        volume_encrypted: (0,shape/* bool */.lc)('Encrypted'),
        volume_attachments: (0,shape/* list */.p_)('Attachments', {
            attach_time: (0,shape/* datetime */.w$)('AttachTime'),
            device: (0,shape/* string */.Yj)('Device'),
            instance_id: (0,shape/* string */.Yj)('InstanceId'),
            state: (0,shape/* string */.Yj)('State'),
            volume_id: (0,shape/* string */.Yj)('VolumeId'),
            delete_on_termination: (0,shape/* bool */.lc)('DeleteOnTermination'),
            associated_resource: (0,shape/* string */.Yj)('AssociatedResource'),
            instance_owning_service: (0,shape/* string */.Yj)('InstanceOwningService'),
        }),
        availability_zone: (0,shape/* string */.Yj)('AvailabilityZone'),
        availability_zone_id: (0,shape/* string */.Yj)('AvailabilityZoneId'),
        volume_kms_key_id: (0,shape/* string */.Yj)('KmsKeyId'),
        volume_outpost_arn: (0,shape/* string */.Yj)('OutpostArn'),
        volume_snapshot_id: (0,shape/* string */.Yj)('SnapshotId'),
        volume_source_volume_id: (0,shape/* string */.Yj)('SourceVolumeId'),
        volume_fast_restored: (0,shape/* bool */.lc)('FastRestored'),
        volume_multi_attach_enabled: (0,shape/* bool */.lc)('MultiAttachEnabled'),
        volume_sse_type: (0,shape/* string */.Yj)('SseType'),
        volume_initialization_rate: (0,shape/* int */.Wh)('VolumeInitializationRate'),
        volume_operator: (0,shape/* object */.Ik)('Operator', operator),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: [],
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds/vpc.js



const VPC = {
    name: 'aws_vpc',
    bases: ['network'],
    action: 'ec2:DescribeVpcs',
    list: 'Vpcs',
    pageSize: 1000,
    id: 'VpcId',
    arn: { form: 'arn:{partition}:ec2:{region}:{owner}:vpc/{id}' },
    properties: {
        vpc_cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
        vpc_dhcp_options_id: (0,shape/* string */.Yj)('DhcpOptionsId'),
        vpc_state: (0,shape/* string */.Yj)('State'),
        vpc_instance_tenancy: (0,shape/* string */.Yj)('InstanceTenancy'),
        vpc_ipv6_cidr_block_association_set: (0,shape/* list */.p_)('Ipv6CidrBlockAssociationSet', {
            association_id: (0,shape/* string */.Yj)('AssociationId'),
            ipv6_cidr_block: (0,shape/* string */.Yj)('Ipv6CidrBlock'),
            ipv6_cidr_block_state: (0,shape/* object */.Ik)('Ipv6CidrBlockState', cidrBlockState),
            network_border_group: (0,shape/* string */.Yj)('NetworkBorderGroup'),
            ipv6_pool: (0,shape/* string */.Yj)('Ipv6Pool'),
        }),
        vpc_cidr_block_association_set: (0,shape/* list */.p_)('CidrBlockAssociationSet', {
            association_id: (0,shape/* string */.Yj)('AssociationId'),
            cidr_block: (0,shape/* string */.Yj)('CidrBlock'),
            cidr_block_state: (0,shape/* object */.Ik)('CidrBlockState', cidrBlockState),
        }),
        vpc_is_default: (0,shape/* bool */.lc)('IsDefault'),
        cidr_blocks: (0,shape/* strings */.P$)('CidrBlockAssociationSet[].CidrBlock'),
        vpc_block_public_access_states: (0,shape/* object */.Ik)('BlockPublicAccessStates', blockPublicAccess),
        vpc_encryption_control: (0,shape/* object */.Ik)('EncryptionControl', {
            vpc_encryption_control_id: (0,shape/* string */.Yj)('VpcEncryptionControlId'),
            mode: (0,shape/* string */.Yj)('Mode'),
            state: (0,shape/* string */.Yj)('State'),
            state_message: (0,shape/* string */.Yj)('StateMessage'),
        }),
        vpc_id: (0,shape/* string */.Yj)('VpcId'),
        owner_id: (0,shape/* string */.Yj)('OwnerId'),
    },
    edges: [],
    inUse: { property: 'vpc_in_use', byKind: NETWORK_INTERFACE, reference: 'vpc_id' },
};

;// CONCATENATED MODULE: ./build/src/collect/aws/kinds.js









/** What is read in every region, in the order of the inventory. A new kind is a file in kinds/ and a line here. */
const EC2_KINDS = [
    VPC,
    SUBNET,
    SECURITY_GROUP,
    NETWORK_INTERFACE,
    INSTANCE,
    VOLUME,
];
/** Every kind that this program reads, by name. Loads nothing of the AWS SDK. */
const AWS_KINDS = new Map([account/* ACCOUNT */.u, (0,kind_source/* kindOf */.I)(region/* REGION */.Z), ...EC2_KINDS.map(kind_source/* kindOf */.I)].map((kind) => [kind.name, kind]));


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ accountResource),
/* harmony export */   u: () => (/* binding */ ACCOUNT)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _kind_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2598);


/** Known from sts:GetCallerIdentity or the assumed role, neither of which takes a permission in the account. */
const ACCOUNT = {
    name: 'aws_account',
    bases: ['account', 'iam_principal', 'aws_resource', 'resource'],
    properties: { ..._kind_source_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_TYPES */ .s0, partition: { type: 'string' }, role: { type: 'string' } },
    actions: [],
    links: [],
};
/** `role` is the ARN of the role that opened the account; null for the credentials' own. */
function accountResource(account, role) {
    const { id, name, partition } = account;
    return {
        account: id,
        region: _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_REGION */ .ju,
        kind: ACCOUNT.name,
        id,
        name,
        reported: {
            kind: ACCOUNT.name,
            id,
            name,
            arn: `arn:${partition}:iam::${id}:root`,
            tags: {},
            partition,
            ...(role === null ? {} : { role }),
        },
        edges: [],
    };
}


/***/ }),

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ REGION)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);

/** Read once per account, by regions.ts; `LongName` is the SDK's. */
const REGION = {
    name: 'aws_region',
    bases: ['region', 'phantom_resource'],
    action: 'ec2:DescribeRegions',
    list: 'Regions',
    pageSize: 0,
    id: 'RegionName',
    nameFrom: 'RegionName',
    arn: { form: 'arn:{partition}:ec2:{id}:{account}:region/{id}' },
    properties: {
        long_name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('LongName'),
        endpoint: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Endpoint'),
        opt_in_status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('OptInStatus'),
    },
    edges: [],
};


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pl: () => (/* binding */ typesOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);

/** Paths are AWS's names: `State.Name`; in lists of scalars also `Licenses[].LicenseConfigurationArn`. */
function string(path) {
    return scalar(path, { type: 'string' }, (value) => (typeof value === 'string' ? value : undefined));
}
function int(path) {
    return scalar(path, { type: 'int' }, (value) => Number.isSafeInteger(value) ? value : undefined);
}
function float(path) {
    return scalar(path, { type: 'float' }, (value) => (Number.isFinite(value) ? value : undefined));
}
function bool(path) {
    return scalar(path, { type: 'boolean' }, (value) => (typeof value === 'boolean' ? value : undefined));
}
/** ISO 8601 in UTC to the second, such as 2024-01-02T03:04:05Z. */
function datetime(path) {
    return scalar(path, { type: 'datetime' }, (value) => value instanceof Date && !Number.isNaN(value.getTime())
        ? `${value.toISOString().slice(0, 19)}Z`
        : undefined);
}
/** One of AWS's words, mapped to the model's; a word that AWS added since is `unknown`. */
function choice(path, words) {
    return scalar(path, { type: 'string' }, (value) => typeof value === 'string' ? (Object.hasOwn(words, value) ? words[value] : 'unknown') : undefined);
}
/** Absent lists are empty; members without the value are left out. */
function strings(path) {
    const steps = stepsOf(path);
    return {
        type: { type: 'array', items: { type: 'string' } },
        read: (source) => collect(source, steps, 0, path).map((value) => {
            if (typeof value !== 'string')
                throw unexpected(path, value);
            return value;
        }),
    };
}
function object(path, properties) {
    const steps = stepsOf(path);
    return {
        type: objectType(properties),
        read: (source) => {
            const value = follow(source, steps);
            return value === undefined ? undefined : readAll(properties, value, path);
        },
    };
}
/** A list of objects; empty where AWS sends none. */
function list(path, properties) {
    const steps = stepsOf(`${path}[]`);
    return {
        type: { type: 'array', items: objectType(properties) },
        read: (source) => collect(source, steps, 0, path).map((value) => readAll(properties, value, path)),
    };
}
/** AWS's list of keys and values as a map; empty where there are none. */
function tags(path) {
    const steps = stepsOf(`${path}[]`);
    return {
        type: { type: 'map', values: { type: 'string' } },
        read: (source) => {
            const entries = collect(source, steps, 0, path).map((tag) => {
                const { Key: key, Value: value = '' } = isRecord(tag) ? tag : {};
                if (typeof key !== 'string' || typeof value !== 'string')
                    throw unexpected(path, tag);
                return [key, value];
            });
            return Object.fromEntries(entries);
        },
    };
}
/** Reads every property of an object; what is absent is left out. */
function readAll(properties, source, path) {
    if (!isRecord(source))
        throw unexpected(path, source);
    const result = {};
    for (const name in properties) {
        const value = properties[name]?.read(source);
        if (value !== undefined)
            result[name] = value;
    }
    return result;
}
function typesOf(properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.type]));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectType(properties) {
    return { type: 'object', properties: typesOf(properties) };
}
function scalar(path, type, accept) {
    const steps = stepsOf(path);
    return {
        type,
        read: (source) => {
            const value = follow(source, steps);
            if (value === undefined)
                return undefined;
            const accepted = accept(value);
            if (accepted === undefined)
                throw unexpected(path, value);
            return accepted;
        },
    };
}
function stepsOf(path) {
    return path.split('.').map((step) => ({ member: step.replace(/\[\]$/, ''), each: step.endsWith('[]') }));
}
function follow(source, steps) {
    let value = source;
    for (const { member } of steps) {
        if (!isRecord(value))
            return undefined;
        value = value[member] ?? undefined;
    }
    return value;
}
/** The values at the path, through every list on the way. */
function collect(source, steps, from, path) {
    const step = steps[from];
    if (step === undefined)
        return [source];
    if (!isRecord(source))
        throw unexpected(path, source);
    const value = source[step.member] ?? undefined;
    if (value === undefined)
        return [];
    if (!step.each)
        return collect(value, steps, from + 1, path);
    if (!Array.isArray(value))
        throw unexpected(path, value);
    return value.flatMap((member) => collect(member, steps, from + 1, path));
}
function unexpected(path, value) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`unexpected value at ${path}: ${show(value)}`);
}
function show(value) {
    if (value instanceof Date)
        return 'an invalid date';
    if (Number.isNaN(value))
        return 'not a number';
    return (JSON.stringify(value) ?? typeof value).slice(0, 80);
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   ju: () => (/* binding */ GLOBAL_REGION),
/* harmony export */   xV: () => (/* binding */ OTHER_ENVIRONMENT)
/* harmony export */ });
const GLOBAL_REGION = 'global';
const PRODUCTION = 'production';
/** The environment of accounts that nothing assigns to one. */
const OTHER_ENVIRONMENT = 'non-production';


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MAX_LEVELS)
/* harmony export */ });
/** Levels that an open range goes to. */
const MAX_LEVELS = 250;


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lD: () => (/* binding */ ancestorKinds),
  c0: () => (/* binding */ compileSearch),
  aX: () => (/* binding */ startCompilation)
});

;// CONCATENATED MODULE: ./build/src/search/evidence-list.js
/** Evidence in the order found, each path once. */
class EvidenceList {
    #values = new Map();
    /** A missing value is told as null. */
    add(path, value) {
        if (!this.#values.has(path))
            this.#values.set(path, value ?? null);
    }
    toArray() {
        return Array.from(this.#values, ([path, value]) => ({ path, value }));
    }
}

// EXTERNAL MODULE: ./build/src/search/kinds.js
var kinds = __webpack_require__(6717);
// EXTERNAL MODULE: ./build/src/search/match-term.js + 13 modules
var match_term = __webpack_require__(45);
// EXTERNAL MODULE: ./build/src/search/parse.js + 9 modules
var parse = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/src/search/print.js
var print = __webpack_require__(7097);
// EXTERNAL MODULE: ./build/src/search/problems.js
var search_problems = __webpack_require__(9340);
// EXTERNAL MODULE: ./build/src/search/properties.js
var properties = __webpack_require__(2321);
// EXTERNAL MODULE: ./build/src/search/refuse.js
var refuse = __webpack_require__(2520);
// EXTERNAL MODULE: ./build/src/search/sections.js
var sections = __webpack_require__(192);
;// CONCATENATED MODULE: ./build/src/search/compile.js









/** A search ready to be asked about resources one by one. Throws SearchError. */
function compileSearch(text, options) {
    const search = (0,parse/* parseSearch */.K)(text);
    const problems = new search_problems/* Problems */.Z(text, false);
    (0,refuse/* refuseUnevaluated */.L)(search, problems);
    const term = search.parts[0]?.term ?? { type: 'all', at: 0 };
    const kindNames = new kinds/* KindNames */.D(options.model);
    const subjects = kindNames.possible(term);
    const compilation = startCompilation(options, kindNames, subjects, problems);
    const place = { scope: (0,properties/* reportedScope */.kW)((0,sections/* kindsInOrder */.ty)(compilation)), inContext: false };
    const matcher = (0,match_term/* matchTerm */.y)(term, place, compilation);
    if (subjects.length === 0) {
        problems.warn('No kind can match this search: its `is()` terms exclude each other.');
    }
    return {
        text,
        canonical: (0,print/* printSearch */.S)(search),
        subjects,
        kinds: [...new Set([...subjects, ...ancestorKinds(compilation)])],
        warnings: problems.warnings,
        match: (resource, surroundings) => {
            const frame = { resource, surroundings };
            if (!matcher.test(resource.reported, frame))
                return null;
            const found = new EvidenceList();
            matcher.collect(resource.reported, frame, '', true, found);
            return found.toArray();
        },
    };
}
/** What compiling shares; `subjects` are names of kinds. */
function startCompilation({ model, now }, kindNames, subjects, problems) {
    return {
        model,
        kindNames,
        subjects: subjects.flatMap((name) => model.get(name) ?? []),
        now: now.getTime(),
        problems,
        ancestors: new Map(),
    };
}
/** Ids of accounts and names of regions are known without listing them; other properties are not. */
function ancestorKinds({ model, ancestors }) {
    return [...ancestors].flatMap(([ancestor, properties]) => {
        const free = ancestor === 'account' ? ['id'] : ['id', 'name'];
        if ([...properties].every((property) => free.includes(property)))
            return [];
        return [...model.values()].filter((kind) => kind.bases.includes(ancestor)).map((kind) => kind.name);
    });
}


/***/ }),

/***/ 9719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   OK: () => (/* binding */ durationAt),
/* harmony export */   cb: () => (/* binding */ printDuration)
/* harmony export */ });
const DAY = 86_400;
/** Longer names first: `months` would otherwise be read as `mo` and a rest. */
const UNITS = [
    ['years', 365 * DAY],
    ['year', 365 * DAY],
    ['yr', 365 * DAY],
    ['y', 365 * DAY],
    ['months', 31 * DAY],
    ['month', 31 * DAY],
    ['mo', 31 * DAY],
    ['M', 31 * DAY],
    ['days', DAY],
    ['day', DAY],
    ['d', DAY],
    ['weeks', 7 * DAY],
    ['week', 7 * DAY],
    ['w', 7 * DAY],
    ['hours', 3600],
    ['hour', 3600],
    ['h', 3600],
    ['minutes', 60],
    ['minute', 60],
    ['min', 60],
    ['m', 60],
    ['seconds', 1],
    ['second', 1],
    ['s', 1],
];
const SECONDS = new Map(UNITS);
const NAMES = UNITS.map(([name]) => name).join('|');
const ELEMENT = String.raw `([+-]?[0-9]+(?:\.[0-9]+)?)\s*(${NAMES})`;
const ELEMENTS = new RegExp(String.raw `\s*${ELEMENT}(?:\s*(?:,|and)?\s*${ELEMENT})*`, 'y');
const ISO = /^([+-])?P(?!$)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const ISO_SECONDS = [365 * DAY, 31 * DAY, 7 * DAY, DAY, 3600, 60, 1];
/** Seconds of `3d`, `-2w`, `3 days and 2 hours`, `P3DT4H`; null where the text is no duration. */
function parseDuration(text) {
    const iso = ISO.exec(text);
    if (iso !== null) {
        const seconds = ISO_SECONDS.reduce((sum, unit, index) => sum + unit * Number(iso[index + 2] ?? 0), 0);
        return iso[1] === '-' ? -seconds : seconds;
    }
    const found = durationAt(text, 0);
    return found !== null && text.slice(found.end).trim() === '' ? found.seconds : null;
}
/** The duration that begins at the offset, after any blanks, and where it ends. A leading minus negates the whole. */
function durationAt(text, offset) {
    ELEMENTS.lastIndex = offset;
    const whole = ELEMENTS.exec(text)?.[0];
    if (whole === undefined)
        return null;
    let sum = 0;
    for (const [, number, unit] of whole.matchAll(new RegExp(ELEMENT, 'g'))) {
        sum += Math.abs(Number(number)) * (SECONDS.get(unit ?? '') ?? 0);
    }
    return { seconds: whole.trimStart().startsWith('-') ? -sum : sum, end: offset + whole.length };
}
/** `7d`, `1d12h`, `-30min`: days, hours, minutes and seconds, the largest first. */
function printDuration(seconds) {
    const whole = Math.trunc(Math.abs(seconds));
    const fraction = Math.round((Math.abs(seconds) - whole) * 1e6) / 1e6;
    let rest = whole;
    let text = '';
    for (const [unit, length] of PRINTED) {
        const number = Math.floor(rest / length);
        if (number > 0)
            text += `${number}${unit}`;
        rest -= number * length;
    }
    if (rest + fraction > 0)
        text += `${rest + fraction}s`;
    return `${seconds < 0 ? '-' : ''}${text || '0s'}`;
}
const PRINTED = [
    ['d', DAY],
    ['h', 3600],
    ['min', 60],
];


/***/ }),

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that is most like the misspelt one; null where none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(left, right) {
    let before = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const row = [i];
        for (let j = 1; j <= right.length; j++) {
            const replaced = at(last, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
                ? at(before, j - 2) + 1
                : Infinity;
            row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
        }
        before = last;
        last = row;
    }
    return at(last, right.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ KindNames)
/* harmony export */ });
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4303);

/** The model as `is()` sees it: a name stands for its kind or for all kinds that have it as a base. */
class KindNames {
    all;
    #concrete = new Map();
    constructor(model) {
        this.all = [...model.keys()];
        for (const kind of model.values()) {
            for (const name of [kind.name, ...kind.bases])
                this.#add(name, kind);
        }
    }
    #add(name, kind) {
        const known = this.#concrete.get(name);
        if (known === undefined)
            this.#concrete.set(name, new Set([kind.name]));
        else
            known.add(kind.name);
    }
    get names() {
        return this.#concrete.keys();
    }
    isKnown(name) {
        return this.#concrete.has(name);
    }
    /** Concrete kinds of which at least one of the names is true. */
    concrete(names) {
        const result = new Set();
        for (const name of names)
            for (const kind of this.#concrete.get(name) ?? [])
                result.add(kind);
        return result;
    }
    /** Concrete kinds of which the term may be true. */
    possible(term) {
        return term === null ? this.all : this.all.filter((kind) => this.#verdict(term, kind) !== false);
    }
    /** Whether the term is true of a resource whose kind is all that is known; null: it depends. */
    #verdict(term, kind) {
        switch (term.type) {
            case 'all':
                return true;
            case 'is':
                return this.concrete(term.names.map((name) => name.text)).has(kind);
            case 'not': {
                const inner = this.#verdict(term.term, kind);
                return inner === null ? null : !inner;
            }
            case 'pair': {
                const { first, rest } = (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .leftSpine */ .pj)(term);
                let verdict = this.#verdict(first, kind);
                for (const { operator, right } of rest) {
                    const deciding = operator === 'or';
                    if (verdict === deciding)
                        continue;
                    const other = this.#verdict(right, kind);
                    verdict = other === deciding ? deciding : verdict === null || other === null ? null : !deciding;
                }
                return verdict;
            }
            case 'id':
            case 'fulltext':
            case 'function':
            case 'predicate':
            case 'context':
            default:
                return null;
        }
    }
}


/***/ }),

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ matchTerm)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/search/steps.js

function stepsOf(segments) {
    return segments.flatMap(({ name, indices }) => [
        { type: 'name', name },
        ...indices.map(indexStep),
    ]);
}
function indexStep(index) {
    return index === '' || index.includes('*')
        ? { type: 'each', levels: Math.max(1, index.length) }
        : { type: 'index', index: Number(index) };
}
function hasEach(steps) {
    return steps.some((step) => step.type === 'each');
}
/** Whether some value at the end of the steps passes. A missing value is tested as undefined. */
function compileSome(steps) {
    const [only] = steps;
    if (only?.type === 'name' && steps.length === 1) {
        const { name } = only;
        return (value, test) => test(ownValue(value, name));
    }
    return (value, test) => someValue(value, steps, test, 0);
}
function someValue(value, steps, test, from) {
    let current = value;
    for (let index = from; index < steps.length; index++) {
        const step = steps[index];
        if (step === undefined)
            break;
        if (step.type === 'each') {
            for (const element of elementsOf(current, step.levels)) {
                if (someValue(element, steps, test, index + 1))
                    return true;
            }
            return false;
        }
        current = take(current, step);
    }
    return test(current);
}
/** Every value at the end of the steps with its path; returns how many there were. */
function visitValues(value, steps, path, visit, from = 0) {
    let current = value;
    let place = path;
    for (let index = from; index < steps.length; index++) {
        const step = steps[index];
        if (step === undefined)
            break;
        if (step.type === 'each') {
            let count = 0;
            visitElements(current, step.levels, place, (element, where) => {
                count += visitValues(element, steps, where, visit, index + 1);
            });
            return count;
        }
        current = take(current, step);
        place = step.type === 'name' ? joinName(place, step.name) : `${place}[${step.index}]`;
    }
    visit(current, place);
    return 1;
}
/** Elements of a list; nothing else has any. */
function elementsOf(value, levels) {
    if (!isList(value))
        return [];
    return levels > 1 ? value.flatMap((item) => (isList(item) ? elementsOf(item, levels - 1) : [item])) : value;
}
function visitElements(value, levels, path, visit) {
    if (!isList(value))
        return;
    for (const [index, item] of value.entries()) {
        const place = `${path}[${index}]`;
        if (levels > 1 && isList(item))
            visitElements(item, levels - 1, place, visit);
        else
            visit(item, place);
    }
}
function isList(value) {
    return Array.isArray(value);
}
function take(value, step) {
    if (step.type === 'name')
        return ownValue(value, step.name);
    return isList(value) ? value[step.index] : undefined;
}
/** Own keys only: a tag may be called `constructor`. */
function ownValue(value, name) {
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function joinName(path, name) {
    const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``;
    return path === '' || path === '/' ? `${path}${text}` : `${path}.${text}`;
}

;// CONCATENATED MODULE: ./build/src/search/fulltext.js

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** Words of a text, in lower case, split where the language splits them. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .split(/[\s_\-@:/.]+/)
        .filter((word) => word !== '');
}
/** The words stand next to each other, in this order, in the texts and numbers of the resource. */
function matchFulltext(phrase) {
    return {
        test: (_, { resource }) => findPhrase(tokensOf(resource.reported), phrase) !== null,
        collect: (_, { resource }, __, wanted, found) => {
            const tokens = wanted ? findPhrase(tokensOf(resource.reported), phrase) : null;
            for (const { path, value } of tokens ?? [])
                found.add(path, value);
        },
    };
}
function findPhrase(tokens, phrase) {
    for (let start = 0; start + phrase.length <= tokens.length; start++) {
        if (phrase.every((word, offset) => tokens[start + offset]?.word === word)) {
            return tokens.slice(start, start + phrase.length);
        }
    }
    return null;
}
function tokensOf(reported) {
    const tokens = [];
    addTokens(reported, '', tokens);
    return tokens;
}
function addTokens(value, path, tokens) {
    if (typeof value === 'string' || typeof value === 'number') {
        const text = typeof value === 'string' && TIME.test(value) ? value.replace(/[TZ]/g, ' ') : String(value);
        for (const word of wordsOf(text))
            tokens.push({ word, path, value });
    }
    else if (isList(value)) {
        for (const [index, item] of value.entries())
            addTokens(item, `${path}[${index}]`, tokens);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value))
            addTokens(item, joinName(path, key), tokens);
    }
}

// EXTERNAL MODULE: ./build/src/search/guess.js
var search_guess = __webpack_require__(955);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/search/properties.js
var properties = __webpack_require__(2321);
// EXTERNAL MODULE: ./build/src/search/sections.js
var sections = __webpack_require__(192);
;// CONCATENATED MODULE: ./build/src/search/location.js





/** Properties that are computed from a time: the age of a resource is told by its ctime. */
const SYNTHETIC = {
    age: 'ctime',
    last_update: 'mtime',
    last_access: 'atime',
};
/** The timestamp behind a synthetic age at the end of this path, or null. */
function timestampOf(path, place) {
    const segments = withoutShortNames(path, place);
    const last = segments.at(-1);
    if (last === undefined || last.indices.length > 0)
        return null;
    const absolute = path.absolute || segments !== path.segments;
    const section = absolute
        ? segments
            .slice(0, -1)
            .map((segment) => segment.name)
            .join('.')
        : 'reported';
    if (place.inContext && !absolute)
        return null;
    if (section === 'metadata')
        return last.name === 'exported_age' ? 'exported_at' : null;
    const reported = section === 'reported' || /^ancestors\.\w+\.reported$/.test(section);
    const alone = absolute || segments.length === 1;
    return reported && alone && Object.hasOwn(SYNTHETIC, last.name) ? (SYNTHETIC[last.name] ?? null) : null;
}
/** Follows short names and sections, and warns of properties that no kind has. */
function locate(path, place, compilation, lastName) {
    const renamed = withoutShortNames(path, place);
    const segments = lastName === undefined ? renamed : withLast(renamed, lastName);
    if (renamed !== path.segments)
        noteShortName(path, renamed, compilation);
    if (path.absolute || renamed !== path.segments) {
        const section = (0,sections/* sectionOf */.ZE)(path, segments, compilation);
        const declared = check(path, section.rest, section.scope, compilation);
        return {
            start: (_, frame) => section.root(frame),
            startName: () => section.name,
            steps: stepsOf(section.rest),
            segments: section.rest,
            type: declared?.type ?? null,
            inside: section.scope === null ? null : (0,properties/* scopeInside */.nY)(section.scope, section.rest),
        };
    }
    const declared = check(path, segments, place.scope, compilation);
    return {
        start: (value) => value,
        startName: (name) => name,
        steps: stepsOf(segments),
        segments,
        type: declared?.type ?? null,
        inside: (0,properties/* scopeInside */.nY)(place.scope, segments),
    };
}
/** `account = x` → /ancestors.account.reported.name, `account.id` → …reported.id, `usage.x` → /usage.x. */
function withoutShortNames(path, place) {
    const [first, ...rest] = path.segments;
    const plain = first !== undefined && first.indices.length === 0 && path.text.startsWith(first.name);
    if (path.absolute || place.inContext || !plain)
        return path.segments;
    if (first.name === 'usage' && rest.length > 0)
        return [...path.segments];
    if (!sections/* ANCESTORS */.JK.includes(first.name))
        return path.segments;
    const property = rest.length > 0 ? rest : [{ name: 'name', indices: [] }];
    return [{ name: 'ancestors', indices: [] }, first, { name: 'reported', indices: [] }, ...property];
}
function withLast(segments, name) {
    return [...segments.slice(0, -1), { name, indices: [] }];
}
function noteShortName(path, segments, { problems }) {
    const full = segments
        .map(({ name, indices }) => name + indices.map((index) => `[${index}]`).join(''))
        .join('.');
    problems.note(`\`${path.text}\` is short for \`/${full}\`.`);
}
function check(path, segments, scope, compilation) {
    if (scope === null || segments.length === 0)
        return null;
    const declared = (0,properties/* declaredType */.t1)(scope, segments);
    if (declared === null)
        warnOfUnknown(path, segments, scope, compilation);
    else {
        warnOfOtherKind(path, segments, scope, compilation);
        const { unopenedList } = declared;
        // A list before `.{…}` is the context's to warn of.
        if (unopenedList !== null && segments.some(({ name }) => name === unopenedList)) {
            warnOfList(path, unopenedList, compilation);
        }
    }
    return declared;
}
function warnOfUnknown(path, segments, scope, { problems }) {
    const instead = (0,properties/* namesInstead */.F5)(scope, segments);
    if (!path.absolute && ['reported', 'ancestors', 'metadata', 'desired'].includes(segments[0]?.name ?? '')) {
        const fix = segments[0]?.name === 'reported' ? 'leave `reported.` out' : `write \`/${path.text}\``;
        problems.warn(`No kind has a property \`${path.text}\`: paths start in the section reported; ${fix}.`);
        return;
    }
    const guess = instead === null ? null : (0,search_guess/* nearest */.p)(instead.unknown, instead.names);
    const place = segments.length === 1 ? '' : ` instead of \`${instead?.unknown}\``;
    const fix = guess === null ? '' : `; perhaps you mean \`${guess}\`${place}`;
    problems.warn(`No kind has a property \`${path.text}\`, so it is always missing${fix}.`);
}
/** A misplaced property is as missing as a misspelt one. */
function warnOfOtherKind(path, segments, scope, { subjects, model, problems }) {
    const names = subjects.map((kind) => kind.name);
    const owners = (0,properties/* declaringKinds */.f5)(scope, segments);
    const known = scope.owners.some(({ kind }) => kind !== null && names.includes(kind));
    if (names.length === 0 || names.length === model.size || !known)
        return;
    if (owners.some((owner) => owner === null || names.includes(owner)))
        return;
    const others = (0,words/* enumerate */.H)(owners.filter((owner) => owner !== null).slice(0, 3));
    problems.warn(`\`${path.text}\` is a property of ${others}, not of ${(0,words/* enumerate */.H)(names.slice(0, 3))}.`);
}
function warnOfList(path, list, { problems }) {
    const opened = path.text.replace(new RegExp(`(^|[./])${list}(?=\\.)`), `$1${list}[*]`);
    problems.warn(`\`${list}\` is a list, so \`${path.text}\` is always missing; its elements are \`${opened}\`.`);
}

// EXTERNAL MODULE: ./build/src/search/durations.js
var durations = __webpack_require__(9719);
// EXTERNAL MODULE: ./build/src/search/print-terms.js
var print_terms = __webpack_require__(4303);
// EXTERNAL MODULE: ./build/src/search/times.js
var times = __webpack_require__(8580);
;// CONCATENATED MODULE: ./build/src/search/coerce.js



/** The right-hand side as the declared type of the property wants it. `now`: milliseconds. */
function coerce(literal, type, now) {
    if (literal.type === 'null' || type === null)
        return unchanged(literal);
    switch (type.type) {
        case 'array':
            return literal.type === 'list'
                ? coerceItems(literal.items, type.items, now)
                : coerce(literal, type.items, now);
        case 'string':
            return literal.type === 'string' ? unchanged(literal) : changed(jsonText(literal), literal, 'the text');
        case 'int':
        case 'float':
            return coerceNumber(literal);
        case 'boolean':
            return coerceBoolean(literal);
        case 'datetime':
            return coerceTime(literal, now, times/* printTime */.tO, 'a time such as 2021-12-09T10:00:00Z or a duration such as -3d');
        case 'date':
            return coerceTime(literal, now, times/* printDate */.ik, 'a date such as 2021-12-09 or a duration such as -3d');
        case 'duration':
            return coerceDuration(literal);
        case 'any':
        case 'map':
        case 'object':
        default:
            return unchanged(literal);
    }
}
function coerceItems(items, type, now) {
    const coerced = items.map((item) => coerce(item, type, now));
    const changes = coerced.flatMap((item) => item.as ?? []);
    return {
        value: coerced.map((item) => item.value),
        as: changes.length === 0 ? null : changes.join(', '),
        wanted: coerced.find((item) => item.wanted !== null)?.wanted ?? null,
    };
}
/** The value as it was written. */
function jsonOf(literal) {
    switch (literal.type) {
        case 'null':
            return null;
        case 'boolean':
        case 'number':
        case 'string':
            return literal.value;
        case 'list':
            return literal.items.map(jsonOf);
        case 'object':
        default:
            return Object.fromEntries(literal.entries.map(([key, value]) => [key, jsonOf(value)]));
    }
}
/** A number keeps all its digits: an account id may have more than a double holds. */
function jsonText(literal) {
    if (literal.type === 'number')
        return literal.text;
    return literal.type === 'string' ? literal.value : JSON.stringify(jsonOf(literal));
}
function unchanged(literal) {
    return { value: jsonOf(literal), as: null, wanted: null };
}
function changed(value, literal, what) {
    return {
        value,
        as: `${(0,print_terms/* printLiteral */.Pc)(literal)} is compared as ${what} ${JSON.stringify(value)}`,
        wanted: null,
    };
}
function unfit(literal, wanted) {
    return { ...unchanged(literal), wanted };
}
function coerceNumber(literal) {
    if (literal.type === 'number')
        return unchanged(literal);
    const numeric = literal.type === 'string' && /^\s*[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(literal.value);
    return numeric ? changed(Number(literal.value), literal, 'the number') : unfit(literal, 'a number');
}
const TRUE = new Set(['true', 'yes', 'on']);
const FALSE = new Set(['false', 'no', 'off']);
function coerceBoolean(literal) {
    if (literal.type === 'boolean')
        return unchanged(literal);
    const word = literal.type === 'string' ? literal.value.toLowerCase() : '';
    if (TRUE.has(word))
        return changed(true, literal, 'the value');
    return FALSE.has(word) ? changed(false, literal, 'the value') : unfit(literal, 'true or false');
}
function coerceTime(literal, now, print, wanted) {
    if (literal.type !== 'string')
        return unfit(literal, wanted);
    const time = (0,times/* parseTime */.pe)(literal.value);
    if (time !== null) {
        const text = print(time);
        return text === literal.value ? unchanged(literal) : changed(text, literal, 'the time');
    }
    const seconds = (0,durations/* parseDuration */.E9)(literal.value);
    return seconds === null
        ? unfit(literal, wanted)
        : changed(print(now + seconds * 1000), literal, 'now plus that,');
}
function coerceDuration(literal) {
    const seconds = literal.type === 'string' ? (0,durations/* parseDuration */.E9)(literal.value) : null;
    if (seconds === null)
        return unfit(literal, 'a duration such as 3d');
    return changed(`${Math.trunc(seconds)}s`, literal, 'the text');
}

;// CONCATENATED MODULE: ./build/src/search/ipv4.js
const OCTETS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** 32 bits, unsigned; null where the text is no address. */
function parseIpv4(text) {
    const octets = OCTETS.exec(text)?.slice(1).map(Number);
    if (octets === undefined || octets.some((octet) => octet > 255))
        return null;
    return octets.reduce((address, octet) => address * 256 + octet, 0);
}
/** `10.1.2.3/8`: host bits are dropped; an address alone is a network of one. */
function parseIpv4Network(text) {
    const [host = '', length = '32', ...rest] = text.split('/');
    const address = parseIpv4(host);
    if (address === null || rest.length > 0 || !/^\d{1,2}$/.test(length) || Number(length) > 32)
        return null;
    const mask = Number(length) === 0 ? 0 : (0xffffffff << (32 - Number(length))) >>> 0;
    return { address: (address & mask) >>> 0, mask };
}

;// CONCATENATED MODULE: ./build/src/search/order.js

/**
 * AQL's total order: null < false < true < numbers < texts < lists < objects. Missing is null; texts compare by code
 * unit, which is the order of ISO times. Negative, zero or positive.
 */
function compare(left, right) {
    const rank = rankOf(left) - rankOf(right);
    if (rank !== 0 || left === null || left === undefined)
        return rank;
    if (typeof left === 'string' && typeof right === 'string')
        return left < right ? -1 : left > right ? 1 : 0;
    if (typeof left !== 'object' || typeof right !== 'object')
        return Number(left) - Number(right);
    if (isList(left) && isList(right))
        return compareLists(left, right);
    return compareObjects(left, right);
}
/** Deep; an absent key of an object equals a key with null. */
function equal(left, right) {
    return left === right || compare(left, right) === 0;
}
function rankOf(value) {
    if (value === null || value === undefined)
        return 0;
    if (typeof value === 'boolean')
        return 1;
    if (typeof value === 'number')
        return 2;
    if (typeof value === 'string')
        return 3;
    return isList(value) ? 4 : 5;
}
function compareLists(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        // A shorter list comes first, even before one that goes on with null.
        if (index >= left.length || index >= right.length)
            return left.length - right.length;
        const result = compare(left[index], right[index]);
        if (result !== 0)
            return result;
    }
    return 0;
}
function compareObjects(left, right) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
    for (const key of keys) {
        const result = compare(own(left, key), own(right, key));
        if (result !== 0)
            return result;
    }
    return 0;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./build/src/search/regex-parse.js
/** What is wrong with a pattern; the message is a sentence part such as `look-ahead is not supported`. */
class RegexFault extends Error {
}
const MAX_PATTERN = 1000;
const MAX_NESTING = 50;
const MAX_REPEAT = 1000;
/** Throws RegexFault. */
function parseRegex(pattern) {
    if (pattern.length > MAX_PATTERN)
        throw new RegexFault(`it has more than ${MAX_PATTERN} characters`);
    const inline = /^\(\?([is]*)\)/.exec(pattern);
    const reader = new RegexReader(inline === null ? pattern : pattern.slice(inline[0].length));
    return {
        node: reader.readAll(inline?.[1]?.includes('s') === true),
        ignoreCase: inline?.[1]?.includes('i') === true,
    };
}
class RegexReader {
    #text;
    #at = 0;
    #depth = 0;
    #dot = '.';
    constructor(text) {
        this.#text = text;
    }
    readAll(dotIsAll) {
        if (dotIsAll)
            this.#dot = String.raw `[\s\S]`;
        const node = this.#choice();
        if (this.#at < this.#text.length)
            throw new RegexFault('it has a `)` without `(`');
        return node;
    }
    #choice() {
        const nodes = [this.#sequence()];
        while (this.#skip('|'))
            nodes.push(this.#sequence());
        return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { type: 'choice', nodes };
    }
    #sequence() {
        const nodes = [];
        while (this.#at < this.#text.length && !/[|)]/.test(this.#peek()))
            nodes.push(this.#repeated());
        return { type: 'sequence', nodes };
    }
    #repeated() {
        const node = this.#atom();
        const bounds = this.#bounds();
        if (bounds === null)
            return node;
        if (node.type === 'assert')
            throw new RegexFault('it repeats an anchor such as `^` or `\\b`');
        // Lazy or not: whether the text matches is the same.
        this.#skip('?');
        if (this.#skip('+'))
            throw new RegexFault('possessive repetition such as `a++` is not supported');
        if (/[*+?]/.test(this.#peek()))
            throw new RegexFault('it repeats a repetition');
        return { type: 'repeat', node, ...bounds };
    }
    #bounds() {
        if (this.#skip('*'))
            return { min: 0, max: Infinity };
        if (this.#skip('+'))
            return { min: 1, max: Infinity };
        if (this.#skip('?'))
            return { min: 0, max: 1 };
        const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#text.slice(this.#at));
        if (braces === null)
            return null;
        this.#at += braces[0].length;
        const min = Number(braces[1]);
        const max = braces[2] === undefined ? min : braces[3] === '' ? Infinity : Number(braces[3]);
        if (min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT)) {
            throw new RegexFault(`it repeats more than ${MAX_REPEAT} times`);
        }
        if (max < min)
            throw new RegexFault('a repetition has its numbers in the wrong order');
        return { min, max };
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case '(':
                return this.#group();
            case '[':
                return this.#class();
            case '\\':
                return this.#escape();
            case '^':
                return { type: 'assert', what: 'start' };
            case '$':
                return { type: 'assert', what: 'end' };
            case '.':
                return { type: 'one', source: this.#dot };
            case '*':
            case '+':
            case '?':
                throw new RegexFault(`there is nothing to repeat before \`${character}\``);
            default:
                return literal(character);
        }
    }
    #group() {
        const rest = this.#text.slice(this.#at);
        if (/^\?<?[=!]/.test(rest))
            throw new RegexFault('look-ahead and look-behind are not supported');
        const kind = /^\?(?::|P?<[A-Za-z]\w*>)/.exec(rest);
        if (kind !== null)
            this.#at += kind[0].length;
        else if (rest.startsWith('?'))
            throw new RegexFault(`the group \`(${rest.slice(0, 3)}\` is not supported`);
        if (++this.#depth > MAX_NESTING)
            throw new RegexFault(`its groups are nested more than ${MAX_NESTING} deep`);
        const node = this.#choice();
        this.#depth--;
        if (!this.#skip(')'))
            throw new RegexFault('it has a `(` without `)`');
        return node;
    }
    /** A set in brackets is handed on as it is, with harmless escapes taken away. */
    #class() {
        let source = '[';
        if (this.#skip('^'))
            source += '^';
        for (let first = true;; first = false) {
            if (this.#at >= this.#text.length)
                throw new RegexFault('it has a `[` without `]`');
            const character = this.#next();
            if (character === ']' && !first)
                return checked(`${source}]`);
            if (character === '[') {
                if (/[:.=]/.test(this.#peek()))
                    throw new RegexFault('POSIX sets such as `[[:alpha:]]` are not supported');
                source += '\\[';
            }
            else if (character === '\\')
                source += this.#classEscape();
            else
                source += character === ']' ? '\\]' : character;
        }
    }
    #classEscape() {
        const character = this.#next();
        if (character === 'b')
            return '\\b';
        if (/[^\w\s]/.test(character))
            return /[\\\]^[-]/.test(character) ? `\\${character}` : character;
        return this.#escapeSource(character);
    }
    #escape() {
        const character = this.#next();
        if (/[1-9k]/.test(character))
            throw new RegexFault('references such as `\\1` are not supported');
        if (character === 'b')
            return { type: 'assert', what: 'boundary' };
        if (character === 'B')
            return { type: 'assert', what: 'no-boundary' };
        if (character === 'A')
            return { type: 'assert', what: 'start' };
        if (character === 'z' || character === 'Z')
            return { type: 'assert', what: 'end' };
        return /[^\w\s]/.test(character) ? literal(character) : checked(this.#escapeSource(character));
    }
    /** Escapes that mean the same in ICU and here. */
    #escapeSource(character) {
        const rest = this.#text.slice(this.#at);
        const long = /^(?:p|P)/.test(character)
            ? /^\{[^}]*\}/
            : character === 'u'
                ? /^[0-9a-fA-F]{4}/
                : character === 'x'
                    ? /^[0-9a-fA-F]{2}/
                    : null;
        if (long !== null) {
            const found = long.exec(rest)?.[0];
            if (found === undefined)
                throw new RegexFault(`the escape \`\\${character}\` is incomplete`);
            this.#at += found.length;
            return `\\${character}${found}`;
        }
        if (/[dDwWsSnrtfv0]/.test(character))
            return `\\${character}`;
        throw new RegexFault(`the escape \`\\${character}\` is not supported`);
    }
    #peek() {
        return String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    }
    #next() {
        if (this.#at >= this.#text.length)
            throw new RegexFault('it ends with a backslash');
        const character = this.#peek();
        this.#at += character.length;
        return character;
    }
    #skip(character) {
        if (!this.#text.startsWith(character, this.#at))
            return false;
        this.#at++;
        return true;
    }
}
function literal(character) {
    return { type: 'one', source: /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character };
}
function checked(source) {
    try {
        new RegExp(source, 'u').test('');
    }
    catch {
        throw new RegexFault(`\`${source}\` can not be understood`);
    }
    return { type: 'one', source };
}

;// CONCATENATED MODULE: ./build/src/search/regex-match.js

const MAX_STATES = 5000;
/** Beyond it the cache is built anew: memory stays bounded whatever the texts are. */
const MAX_CACHED = 1000;
const MAX_NEXT = 256;
/**
 * Whether the pattern is found anywhere in a text, in time proportional to the text's length. Throws RegexFault for
 * patterns that an automaton can not run.
 */
function compileRegex(pattern, ignoreCase) {
    const parsed = parseRegex(pattern);
    const builder = new Builder(ignoreCase || parsed.ignoreCase ? 'iu' : 'u');
    const end = builder.add({ type: 'end' });
    const automaton = new Automaton(builder.states, builder.build(parsed.node, end));
    return (text) => automaton.isFoundIn(text);
}
/** Builds from the end to the start: each part is given the state that follows it. */
class Builder {
    states = [];
    #flags;
    #sets = new Map();
    constructor(flags) {
        this.#flags = flags;
    }
    add(state) {
        if (this.states.length >= MAX_STATES)
            throw new RegexFault('it is too large once its repetitions are written out');
        return this.states.push(state) - 1;
    }
    build(node, next) {
        switch (node.type) {
            case 'one':
                return this.add({ type: 'one', passes: this.#set(node.source), next });
            case 'assert':
                return this.add({ type: 'assert', what: node.what, next });
            case 'sequence':
                return node.nodes.reduceRight((after, part) => this.build(part, after), next);
            case 'choice':
                return this.add({ type: 'split', next: node.nodes.map((part) => this.build(part, next)) });
            case 'repeat':
            default:
                return this.#repeat(node.node, node.min, node.max, next);
        }
    }
    #repeat(node, min, max, next) {
        let after = next;
        if (max === Infinity) {
            const targets = [];
            const loop = this.add({ type: 'split', next: targets });
            targets.push(this.build(node, loop), next);
            after = loop;
        }
        else {
            for (let optional = max - min; optional > 0; optional--) {
                after = this.add({ type: 'split', next: [this.build(node, after), next] });
            }
        }
        for (let required = min; required > 0; required--)
            after = this.build(node, after);
        return after;
    }
    #set(source) {
        const known = this.#sets.get(source);
        if (known !== undefined)
            return known;
        const expression = new RegExp(`^(?:${source})$`, this.#flags);
        const set = (character) => expression.test(character);
        this.#sets.set(source, set);
        return set;
    }
}
class Automaton {
    #states;
    #start;
    #first;
    #cache = new Map();
    constructor(states, start) {
        this.#states = states;
        this.#start = start;
        this.#first = this.#place([start], true, false);
    }
    isFoundIn(text) {
        let place = this.#first;
        for (const character of text) {
            let next = place.next.get(character);
            if (next === undefined) {
                next = this.#step(place, character);
                if (place.next.size < MAX_NEXT)
                    place.next.set(character, next);
            }
            if (next === 'match')
                return true;
            place = next;
        }
        place.matchesAtEnd ??= this.#reach(place, null).has(-1);
        return place.matchesAtEnd;
    }
    #step(place, character) {
        const alive = this.#reach(place, character);
        if (alive.has(-1))
            return 'match';
        const next = new Set([this.#start]);
        for (const index of alive) {
            const state = this.#states[index];
            if (state?.type === 'one' && state.passes(character))
                next.add(state.next);
        }
        return this.#place([...next].toSorted((left, right) => left - right), false, isWord(character));
    }
    /** States reached without reading; -1: the end of the pattern. `following` null: the text ends here. */
    #reach(place, following) {
        const reached = new Set();
        const waiting = [...place.states];
        for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
            if (reached.has(index))
                continue;
            reached.add(index);
            const state = this.#states[index];
            if (state?.type === 'end')
                return new Set([-1]);
            if (state?.type === 'split')
                waiting.push(...state.next);
            if (state?.type === 'assert' && holds(state.what, place, following))
                waiting.push(state.next);
        }
        return reached;
    }
    #place(states, atStart, afterWord) {
        const key = `${atStart}${afterWord}${states.join()}`;
        const known = this.#cache.get(key);
        if (known !== undefined)
            return known;
        if (this.#cache.size >= MAX_CACHED)
            this.#cache.clear();
        const place = { states, atStart, afterWord, next: new Map(), matchesAtEnd: null };
        this.#cache.set(key, place);
        return place;
    }
}
function holds(what, place, following) {
    if (what === 'start')
        return place.atStart;
    if (what === 'end')
        return following === null;
    const boundary = place.afterWord !== (following !== null && isWord(following));
    return what === 'boundary' ? boundary : !boundary;
}
function isWord(character) {
    return /^\w$/.test(character);
}

;// CONCATENATED MODULE: ./build/src/search/comparison.js



/**
 * What an operator asks of a value that is missing (undefined), null or anything else. Missing is the lowest of all:
 * `<`, `<=`, `not in` and `=~` are false of it, `!=` and `!~` mostly true. Throws RegexFault.
 */
function compileTest(operator, right) {
    switch (operator) {
        case '==':
            return equality(right);
        case '!=': {
            const same = equality(right);
            return (value) => !same(value);
        }
        case '>':
            return (value) => compare(value, right) > 0;
        case '>=':
            return (value) => compare(value, right) >= 0;
        case '<':
            return (value) => isPresent(value) && compare(value, right) < 0;
        case '<=':
            return (value) => isPresent(value) && compare(value, right) <= 0;
        case 'in':
            return membership(right);
        case 'not in': {
            const member = membership(right);
            return (value) => isPresent(value) && !member(value);
        }
        case '=~': {
            const found = compileRegex(textOf(right), true);
            return (value) => isPresent(value) && found(textOf(value));
        }
        case '!~':
        default: {
            const found = compileRegex(textOf(right), false);
            return (value) => !found(textOf(value));
        }
    }
}
/** Times of resources may have fractions of seconds or another zone; they are compared in the common form. */
function onTimes(test) {
    return (value) => {
        if (typeof value !== 'string' || value.length === 20)
            return test(value);
        const time = (0,times/* parseTime */.pe)(value);
        return test(time === null ? value : (0,times/* printTime */.tO)(time));
    };
}
function isPresent(value) {
    return value !== null && value !== undefined;
}
function equality(right) {
    if (right === null)
        return (value) => !isPresent(value);
    return typeof right === 'object' ? (value) => equal(value, right) : (value) => value === right;
}
/** A single value stands for the list with it. */
function membership(right) {
    const members = Array.isArray(right) ? right : [right];
    const plain = new Set(members.filter((member) => typeof member !== 'object' || member === null));
    const deep = members.filter((member) => typeof member === 'object' && member !== null);
    return (value) => {
        if (typeof value !== 'object' || value === null)
            return plain.has(value ?? null);
        return deep.some((member) => equal(value, member));
    };
}
/** As AQL turns values into text. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return isPresent(value) ? JSON.stringify(value) : '';
}

;// CONCATENATED MODULE: ./build/src/search/matcher.js
/** The same answer for every resource, and nothing to show for it. */
function constant(answer) {
    return { test: () => answer, collect: () => undefined };
}

;// CONCATENATED MODULE: ./build/src/search/match-age.js




/** The older a resource, the smaller its timestamp. */
const REVERSED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** `age > 3d` as a test of the timestamp: earlier than three days ago. Null where it was refused. */
function matchAge(predicate, timestamp, compilation) {
    const { operator, value, path, valueAt } = predicate;
    const { problems, now, subjects } = compilation;
    if (operator === '=~' || operator === '!~') {
        problems.refuse(`\`${path.text}\` is a length of time: compare it with <, <=, > or >=, not ${operator}.`, valueAt);
        return null;
    }
    const times = timesOf(value, now);
    if (times === undefined) {
        const sentence = `Expected a length of time such as 3d, 2w or "3 days and 2 hours" after \`${path.text} ${operator}\`, but found ${(0,print_terms/* printLiteral */.Pc)(value)}.`;
        problems.refuse(sentence, valueAt);
        return null;
    }
    const reversed = REVERSED[operator] ?? operator;
    problems.note(`\`${path.text} ${operator} ${(0,print_terms/* printLiteral */.Pc)(value)}\` is compared on ${timestamp}: \`${timestamp} ${reversed} ${JSON.stringify(times)}\`.`);
    const dated = subjects.some((kind) => Object.hasOwn(kind.properties, timestamp));
    const own = !path.absolute && path.segments.length === 1;
    if (own && !dated && subjects.length > 0) {
        problems.warn(`\`${path.text}\` is told by ${timestamp}, which no kind of this search has: it never matches.`);
    }
    return onTimes(compileTest(reversed, times));
}
/** Undefined where something is not a duration. */
function timesOf(literal, now) {
    if (literal.type === 'null')
        return null;
    if (literal.type === 'list') {
        const times = literal.items.map((item) => timesOf(item, now));
        return times.every((time) => time !== undefined) ? times : undefined;
    }
    const seconds = literal.type === 'string' ? (0,durations/* parseDuration */.E9)(literal.value) : null;
    return seconds === null ? undefined : (0,times/* printTime */.tO)(now - seconds * 1000);
}

;// CONCATENATED MODULE: ./build/src/search/match-predicate.js









function matchPredicate(predicate, place, compilation) {
    const timestamp = timestampOf(predicate.path, place);
    if (timestamp !== null) {
        const location = locate(predicate.path, place, compilation, timestamp);
        const test = matchAge(predicate, timestamp, compilation);
        return test === null ? constant(false) : matchValues(location, predicate.modifier, test);
    }
    const location = locate(predicate.path, place, compilation);
    const test = testOf(predicate, location, compilation);
    return test === null ? constant(false) : matchValues(location, predicate.modifier, test);
}
function testOf(predicate, location, compilation) {
    const { operator, value, valueAt } = predicate;
    const { problems } = compilation;
    if (operator === '=~' || operator === '!~')
        return regexTest(operator, value, valueAt, compilation);
    const { type } = location;
    const whole = type?.type === 'array' && predicate.modifier === null;
    if (whole && value.type !== 'list' && value.type !== 'null') {
        const { text } = predicate.path;
        problems.warn(`\`${text}\` is a list and is compared as a whole; \`${text}[*] ${operator} …\` compares its elements.`);
    }
    if ((operator === 'in' || operator === 'not in') && value.type !== 'list') {
        problems.warn(`\`${operator}\` wants a list; \`${(0,print_terms/* printLiteral */.Pc)(value)}\` is read as \`[${(0,print_terms/* printLiteral */.Pc)(value)}]\`.`);
    }
    const isMember = operator === 'in' || operator === 'not in';
    const coerced = isMember && value.type === 'list'
        ? coerceItems(value.items, type, compilation.now)
        : coerce(value, type, compilation.now);
    tell(predicate, coerced, compilation);
    const test = compileTest(operator, coerced.value);
    return type !== null && (0,properties/* withoutLists */.yi)(type).type === 'datetime' ? onTimes(test) : test;
}
function tell(predicate, coerced, { problems }) {
    const { path, value } = predicate;
    if (coerced.as !== null)
        problems.note(`\`${path.text}\`: ${coerced.as}.`);
    if (coerced.wanted !== null) {
        problems.warn(`\`${path.text}\` is compared with ${coerced.wanted}, but the search has ${(0,print_terms/* printLiteral */.Pc)(value)}.`);
    }
    for (const number of numbersIn(value)) {
        if (coerced.as === null || number.text === number.source)
            continue;
        problems.warn(`${number.source} is read as the number ${number.text}; write "${number.source}" to compare \`${path.text}\` with this text.`);
    }
}
function numbersIn(literal) {
    if (literal.type === 'list')
        return literal.items.flatMap(numbersIn);
    return literal.type === 'number' ? [literal] : [];
}
function regexTest(operator, value, at, { problems }) {
    if (value.type === 'list' || value.type === 'object' || value.type === 'null') {
        problems.refuse(`Expected a regular expression in double quotes after ${operator}, but found ${(0,print_terms/* printLiteral */.Pc)(value)}.`, at);
        return null;
    }
    try {
        return compileTest(operator, value.type === 'string' ? jsonOf(value) : jsonText(value));
    }
    catch (error) {
        if (!(error instanceof RegexFault))
            throw error;
        problems.refuse(`The regular expression ${(0,print_terms/* printLiteral */.Pc)(value)} can not be used: ${error.message}.`, at);
        return null;
    }
}
/** One value, some value behind `[*]`, or a list under all, any or none. */
function matchValues(location, modifier, test) {
    if (modifier !== null)
        return matchList(location, modifier, test);
    const { steps } = location;
    const some = compileSome(steps);
    return {
        test: (value, frame) => some(location.start(value, frame), test),
        collect: (value, frame, path, wanted, found) => {
            const start = location.start(value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (each, place) => {
                if (test(each) === wanted)
                    found.add(place, each);
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
/** `g all = 2` and `g[*] all = 2` both look at the list `g`; stars before it mean some such list. */
function matchList(location, modifier, test) {
    const last = location.steps.at(-1);
    const levels = last?.type === 'each' ? last.levels : 1;
    const steps = last?.type === 'each' ? location.steps.slice(0, -1) : location.steps;
    const some = compileSome(steps);
    const testList = (list) => {
        const elements = elementsOf(list, levels);
        if (modifier === 'all')
            return elements.every(test);
        return elements.some(test) === (modifier === 'any');
    };
    return {
        test: (value, frame) => some(location.start(value, frame), testList),
        collect: (value, frame, path, wanted, found) => {
            const start = location.start(value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (list, place) => {
                if (testList(list) !== wanted)
                    return;
                // Under `any` the hits tell why it is true, under `none` why it is false; under `all` the misses.
                const telling = modifier === 'all' ? (wanted ? null : false) : wanted === (modifier === 'any') ? true : null;
                if (elementsOf(list, levels).length === 0)
                    found.add(place, list);
                visitElements(list, levels, place, (element, where) => {
                    if (telling === null || test(element) === telling)
                        found.add(where, element);
                });
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
/** The empty or missing lists that left nothing to look at. */
function addLists(start, steps, path, found) {
    const first = steps.findIndex((step) => step.type === 'each');
    visitValues(start, steps.slice(0, Math.max(first, 0)), path, (list, place) => found.add(place, list));
}

;// CONCATENATED MODULE: ./build/src/search/match-function.js








function matchFunction(term, place, compilation) {
    switch (term.name) {
        case 'has_key':
            return hasKey(term, place, compilation);
        case 'in_subnet':
            return inSubnet(term, place, compilation);
        case 'has_desired_change':
        default:
            compilation.problems.warn('`has_desired_change` is never true: the section desired is not kept by this program.');
            return constant(false);
    }
}
/** The object at the path has the key, or all of a list of keys, whatever their values. */
function hasKey(term, place, compilation) {
    const [keys, ...more] = term.values;
    if (keys === undefined || more.length > 0) {
        compilation.problems.refuse(`has_key takes a path and one key, or a list of keys that must all be there; found ${term.values.length} arguments after the path.`, term.at);
        return constant(false);
    }
    const names = keysOf(keys);
    const test = (value) => (0,json/* isJsonObject */.O)(value) && names.every((name) => Object.hasOwn(value, name));
    return matchPath(term, place, compilation, test, (value, path, found) => {
        for (const name of names) {
            const object = (0,json/* isJsonObject */.O)(value) ? value : {};
            found.add(joinName(path, name), Object.hasOwn(object, name) ? object[name] : undefined);
        }
    });
}
function keysOf(literal) {
    return literal.type === 'list' ? literal.items.map(jsonText) : [jsonText(literal)];
}
/** The IPv4 address at the path lies in the network, which may be written with host bits. */
function inSubnet(term, place, compilation) {
    const [argument] = term.values;
    const network = argument?.type === 'string' && term.values.length === 1 ? parseIpv4Network(argument.value) : null;
    if (network === null) {
        const received = term.values.map(print_terms/* printLiteral */.Pc).join(', ');
        compilation.problems.refuse(`in_subnet takes a path and one IPv4 network such as "10.0.0.0/8"; found ${received === '' ? 'nothing after the path' : received}.`, term.at);
        return constant(false);
    }
    const test = (value) => {
        const address = typeof value === 'string' ? parseIpv4(value) : null;
        return address !== null && (address & network.mask) >>> 0 === network.address;
    };
    return matchPath(term, place, compilation, test, (value, path, found) => found.add(path, value));
}
function matchPath(term, place, compilation, test, tell) {
    const location = locate(term.path, place, compilation);
    const some = compileSome(location.steps);
    return {
        test: (value, frame) => some(location.start(value, frame), test),
        collect: (value, frame, path, wanted, found) => {
            const start = location.start(value, frame);
            const name = location.startName(path);
            const count = visitValues(start, location.steps, name, (each, where) => {
                if (test(each) === wanted)
                    tell(each, where, found);
            });
            if (count === 0)
                addLists(start, location.steps, name, found);
        },
    };
}

// EXTERNAL MODULE: ./build/src/search/node-id.js
var node_id = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/src/search/match-term.js









/** Everything that can be known before a resource is seen is done here, once. */
function matchTerm(term, place, compilation) {
    switch (term.type) {
        case 'all':
            return constant(true);
        case 'is':
            return matchKinds(term, place, compilation);
        case 'id':
            return matchIds(term, place, compilation);
        case 'fulltext':
            return matchText(term.text, term.at, place, compilation);
        case 'function':
            return matchFunction(term, place, compilation);
        case 'predicate':
            return matchPredicate(term, place, compilation);
        case 'context':
            return matchContext(term, place, compilation);
        case 'not':
            return negate(matchTerm(term.term, place, compilation));
        case 'pair':
        default:
            return matchPair(term, place, compilation);
    }
}
function matchKinds(term, place, compilation) {
    const { kindNames, problems } = compilation;
    const names = term.names.map((name) => name.text);
    for (const { text, at } of term.names) {
        if (kindNames.isKnown(text))
            continue;
        const guess = (0,search_guess/* nearest */.p)(text, kindNames.names);
        const fix = guess === null ? 'expected the name of a kind that this program reads' : `perhaps you mean \`${guess}\``;
        problems.refuse(`There is no kind \`${text}\`; ${fix}.`, at);
    }
    warnInContext('is()', place, compilation);
    const kinds = new Set([...names, ...kindNames.concrete(names)]);
    return { test: (_, { resource }) => kinds.has(resource.kind), collect: () => undefined };
}
function matchIds(term, place, compilation) {
    warnInContext('id()', place, compilation);
    const ids = new Set(term.names.map((name) => name.text));
    return { test: (_, { resource }) => ids.has((0,node_id/* nodeId */.s)(resource)), collect: () => undefined };
}
function matchText(text, at, place, compilation) {
    const words = wordsOf(text);
    if (words.length > 0) {
        warnInContext('a text', place, compilation);
        return matchFulltext(words);
    }
    compilation.problems.refuse('Expected at least one word to look for in the double quotes.', at);
    return constant(false);
}
function warnInContext(what, place, { problems }) {
    if (place.inContext)
        problems.warn(`In \`.{…}\`, ${what} looks at the whole resource, not at the element.`);
}
/** With `[*]` one and the same element satisfies all; without it the path is only a prefix. */
function matchContext(term, place, compilation) {
    const location = locate(term.path, place, compilation);
    const scope = location.inside ?? { owners: [], prefix: [] };
    const inner = matchTerm(term.term, { scope, inContext: true }, compilation);
    const { steps } = location;
    const some = compileSome(steps);
    if (!hasEach(steps) && location.type?.type === 'array') {
        const { text } = term.path;
        compilation.problems.warn(`\`${text}\` is a list; \`${text}[*].{…}\` looks at its elements.`);
    }
    return {
        test: (value, frame) => some(location.start(value, frame), (element) => inner.test(element, frame)),
        collect: (value, frame, path, wanted, found) => {
            const start = location.start(value, frame);
            const name = location.startName(path);
            const count = visitValues(start, steps, name, (element, where) => {
                if (inner.test(element, frame) === wanted)
                    inner.collect(element, frame, where, wanted, found);
            });
            if (count === 0)
                addLists(start, steps, name, found);
        },
    };
}
function negate(inner) {
    return {
        test: (value, frame) => !inner.test(value, frame),
        collect: (value, frame, path, wanted, found) => inner.collect(value, frame, path, !wanted, found),
    };
}
/** A run of one operator is one list: no recursion along the left side, however long the search is. */
function matchPair(pair, place, compilation) {
    const { first, rest } = (0,print_terms/* leftSpine */.pj)(pair);
    let operator = rest[0]?.operator ?? 'and';
    let run = [matchTerm(first, place, compilation)];
    for (const next of rest) {
        if (next.operator !== operator) {
            run = [combine(operator, run)];
            operator = next.operator;
        }
        run.push(matchTerm(next.right, place, compilation));
    }
    return combine(operator, run);
}
function combine(operator, parts) {
    const deciding = operator === 'or';
    return {
        test: (value, frame) => {
            for (const part of parts)
                if (part.test(value, frame) === deciding)
                    return deciding;
            return !deciding;
        },
        collect: (value, frame, path, wanted, found) => {
            for (const part of parts) {
                if (part.test(value, frame) === wanted)
                    part.collect(value, frame, path, wanted, found);
            }
        },
    };
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nodeId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const CLOUD = 'aws';
/** What `id("…")` compares: 32 hexadecimal digits, the same in every run for the same resource. */
function nodeId(resource) {
    const parts = [resource.kind, CLOUD, resource.account, resource.region, resource.id];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ parseSearch)
});

// UNUSED EXPORTS: MAX_LENGTH

// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/search/search-error.js
var search_error = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/src/search/cursor.js

/** Deeper nesting would only be met in an attack; the parser and everything behind it recurse. */
const MAX_DEPTH = 100;
const BLANKS = /\s*/y;
/**
 * A place in the search that moves forward, and back where an alternative fails.
 * Remembers the furthest place where something else was expected: that is where people look for the fault.
 */
class Cursor {
    text;
    at;
    furthest;
    #expected = new Set();
    #depth = 0;
    constructor(text, start) {
        this.text = text;
        this.at = start;
        this.furthest = start;
    }
    get expected() {
        return [...this.#expected];
    }
    /** Notes what would have been understood here. Always null, so that parsers can return it. */
    expect(what, at = this.at) {
        if (at > this.furthest) {
            this.furthest = at;
            this.#expected.clear();
        }
        if (at === this.furthest)
            this.#expected.add(what);
        return null;
    }
    blanks() {
        BLANKS.lastIndex = this.at;
        BLANKS.test(this.text);
        this.at = BLANKS.lastIndex;
    }
    atEnd() {
        return this.at >= this.text.length;
    }
    /** The text of a sticky expression that matches here. */
    take(expression) {
        expression.lastIndex = this.at;
        const match = expression.exec(this.text);
        if (match === null)
            return null;
        this.at += match[0].length;
        return match[0];
    }
    /** Exactly these characters, here. */
    exactly(characters) {
        if (!this.text.startsWith(characters, this.at))
            return false;
        this.at += characters.length;
        return true;
    }
    /** These characters with any blanks around them. `label` null: nobody needs to be told of this choice. */
    token(characters, label = `\`${characters}\``) {
        const start = this.at;
        this.blanks();
        if (this.exactly(characters)) {
            this.blanks();
            return true;
        }
        if (label !== null)
            this.expect(label);
        this.at = start;
        return false;
    }
    /** The first of these words, with any blanks around it. No word boundary: `andb` begins with `and`. */
    oneOf(words, ...labels) {
        for (const word of words)
            if (this.token(word, null))
                return word;
        const start = this.at;
        this.blanks();
        for (const label of labels)
            this.expect(label);
        this.at = start;
        return null;
    }
    /** What the parser finds, or null with the place as it was. */
    attempt(parse) {
        const start = this.at;
        const result = parse();
        if (result === null)
            this.at = start;
        return result;
    }
    /** At least one item between separators; a trailing separator is left unread. */
    list(item, separator = ',') {
        const first = this.attempt(item);
        if (first === null)
            return null;
        const items = [first];
        for (;;) {
            const next = this.attempt(() => (this.token(separator) ? item() : null));
            if (next === null)
                return items;
            items.push(next);
        }
    }
    nested(parse) {
        if (this.#depth >= MAX_DEPTH) {
            throw new search_error/* SearchError */.F(`The search is nested more than ${MAX_DEPTH} levels deep; take the inner part apart.`, this.text, this.at);
        }
        this.#depth++;
        try {
            return parse();
        }
        finally {
            this.#depth--;
        }
    }
}

// EXTERNAL MODULE: ./build/src/search/excerpt.js
var excerpt = __webpack_require__(1475);
// EXTERNAL MODULE: ./build/src/search/guess.js
var search_guess = __webpack_require__(955);
;// CONCATENATED MODULE: ./build/src/search/hints.js


const UPPER_CASE = /\b(AND|OR|NOT|IN|ANY|ALL|NONE|WITH|IS)\b/;
const UNIT = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b/;
/** What people usually meant where reading stopped; null where nothing usual is seen. */
function hintFor(text, offset) {
    const before = text.slice(0, offset);
    const rest = text.slice(offset);
    const after = rest.trimStart();
    const at = offset + rest.length - after.length;
    for (const look of RULES) {
        const hint = look(before, after, at);
        if (hint !== null)
            return hint;
    }
    return null;
}
/** A rule about what stands at the place, and perhaps right before it. */
function rule(next, hint, previous = /^/) {
    return (before, after, at) => (next.test(after) && previous.test(before) ? { at, hint } : null);
}
const upperCase = (before, after, at) => {
    const previous = new RegExp(`${UPPER_CASE.source}\\s*$`).exec(before);
    const word = new RegExp(`^${UPPER_CASE.source}`).exec(after)?.[1] ?? previous?.[1];
    if (word === undefined)
        return null;
    const place = after.startsWith(word) ? at : (previous?.index ?? at);
    return { at: place, hint: `\`${word.toLowerCase()}\` is written in lower case` };
};
const FUNCTIONS = ['is', 'id', 'has_key', 'in_subnet', 'has_desired_change', 'with'];
const unknownFunction = (before, after) => {
    const name = /([A-Za-z_]\w*)\s*$/.exec(before);
    if (name?.[1] === undefined || !after.startsWith('(') || FUNCTIONS.includes(name[1]))
        return null;
    const guess = (0,search_guess/* nearest */.p)(name[1], FUNCTIONS);
    const known = guess === null ? `the functions are ${(0,words/* enumerate */.H)(FUNCTIONS)}` : `perhaps you mean \`${guess}\``;
    return { at: name.index, hint: `there is no function of this name; ${known}` };
};
const RULES = [
    rule(/^'/, 'text stands in double quotes, single quotes mean nothing here'),
    upperCase,
    rule(/^&/, 'write `and`'),
    rule(/^\|\|/, 'write `or`'),
    rule(/^\|/, 'commands after `|` are not part of a search'),
    rule(/^!(?!=|~)/, 'write `not`'),
    rule(/^,/, 'conditions inside `.{…}` are joined with `and`, not with commas', /\.\s*\{[^}]*$/),
    rule(/^,/, 'conditions are joined with `and` or `or`, not with commas', /[^[(,{]\s*$/),
    rule(/^\(/, '`with(…)` follows the condition without `and`', /\b(?:and|or|not)\s+with\s*$/),
    rule(/^with\b/, '`with(…)` follows the condition without `and`', /\b(?:and|or)\s*$/),
    rule(/^sort\b/, '`sort` stands before `limit`', /\blimit\b[^-]*$/),
    rule(/^with\b/, 'there is one `with(…)` per part, and it stands before `#tag`, `sort` and `limit`'),
    rule(/^in[[(]/, '`in` needs a blank behind it and a list in brackets, as in `a in [1, 2]`'),
    rule(/^\(/, 'a list stands in brackets, as in `a in [1, 2]`', /\bin\s+$/),
    rule(/^not\s+in\b/, '`not in` has exactly one blank between its words'),
    rule(UNIT, 'write `3d`, or put a duration with blanks in double quotes', /[0-9]\s*$/),
    rule(/^[A-Za-z]/, 'a value that begins with true, false or null needs double quotes', /(?:true|false|null)$/),
    rule(/^>/, 'an arrow has two dashes, `-->`, or says something between them, `-[1:2]->`', /(?:^|\s)-$/),
    rule(/^[-<]?-?>/, 'put blanks around arrows', /[A-Za-z0-9_./:-]$/),
    rule(/^[*^$%@+?\\|]/, 'a value with such characters needs double quotes'),
    rule(/^[.:]/, 'a name with `.` or `:` needs double quotes', /\b(?:is|id)\s*\([^()]*$/),
    rule(/^:/, 'a range begins with a number, as in `-[0:2]->`', /-\[\s*$/),
    rule(/^:/, 'a property name with `:` stands in backticks, as in tags.`aws:name`', /[A-Za-z0-9_-]$/),
    rule(/^\[/, 'a position is a number or `*`; other keys are written `tags.key` or tags.`any key`'),
    unknownFunction,
    rule(/^=/, 'the operators are = == != < <= > >= =~ !~ in and not in', /[=<>!~]\s*$/),
    rule(/^[A-Za-z]/, 'a value with blanks needs double quotes; conditions are joined with `and` or `or`', /[=~]\s*[\w./:-]+\s+$/),
];

// EXTERNAL MODULE: ./build/src/search/ast.js
var ast = __webpack_require__(7742);
;// CONCATENATED MODULE: ./build/src/search/parse-paths.js

const PLAIN = /[A-Za-z_][A-Za-z0-9_-]*/y;
const BACKTICKED = /`[^`]+`/y;
const INDEX = /\[([0-9*]*)\]/y;
const DOTS = /\.*/y;
/** A path without blanks around it: `group_ip_permissions[*].from_port`, `/metadata.protected`, tags.`aws:foo`. */
function parsePath(cursor) {
    return cursor.attempt(() => {
        const at = cursor.at;
        const absolute = cursor.exactly('/');
        const first = parseSegment(cursor);
        if (first === null)
            return cursor.expect('the name of a property', at);
        const segments = [first];
        for (;;) {
            const next = cursor.attempt(() => (cursor.exactly('.') ? parseSegment(cursor) : null));
            if (next === null)
                break;
            segments.push(next);
        }
        return { text: cursor.text.slice(at, cursor.at), absolute, segments, at };
    });
}
/** A path with any blanks around it. */
function parseSpacedPath(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const path = parsePath(cursor);
        if (path !== null)
            cursor.blanks();
        return path;
    });
}
/** The name under which a merge puts its result: a path without positions, with any blanks around it. */
function parseMergeName(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const start = cursor.at;
        cursor.exactly('/');
        if (parseName(cursor) === null)
            return cursor.expect('a name for the merged result');
        do
            cursor.take(DOTS);
        while (parseName(cursor) !== null);
        const name = cursor.text.slice(start, cursor.at);
        cursor.blanks();
        return name;
    });
}
function parseSegment(cursor) {
    const name = parseName(cursor);
    if (name === null)
        return null;
    const indices = [];
    for (;;) {
        const index = cursor.take(INDEX);
        if (index === null)
            return { name, indices };
        indices.push(index.slice(1, -1));
    }
}
function parseName(cursor) {
    if (cursor.text[cursor.at] !== '`')
        return cursor.take(PLAIN);
    const quoted = cursor.take(BACKTICKED);
    if (quoted !== null)
        return quoted.slice(1, -1);
    const sentence = 'A name in backticks needs at least one character and a closing backtick.';
    throw new search_error/* SearchError */.F(sentence, cursor.text, cursor.at);
}

;// CONCATENATED MODULE: ./build/src/search/parse-values.js

const FLOAT = /[+-]?[0-9]+\.[0-9]+/y;
const INTEGER = /[+-]?[0-9]+/y;
const WORD = /[A-Za-z0-9][A-Za-z0-9_-]*/y;
const UNQUOTED_END = /[,[\])(}{\s]/;
const UNQUOTED_ALLOWED = /[A-Za-z0-9_\-:/.]/;
/** Values that begin an arrow: `a = foo -default-> …` is a value and a traversal. */
const ARROW_STARTS = ['--', '-default', '-delete', '-iam'];
/** The right-hand side of a predicate, with any blanks around it. */
function parseValue(cursor) {
    return parseJson(cursor, ARROW_STARTS);
}
function parseJson(cursor, stopWords) {
    return cursor.attempt(() => {
        cursor.blanks();
        const start = cursor.at;
        const value = parseText(cursor) ??
            parseList(cursor) ??
            parseObject(cursor) ??
            parseConstant(cursor) ??
            parseUnquoted(cursor, stopWords) ??
            parseNumber(cursor);
        if (value === null)
            return cursor.expect('a value', start);
        cursor.blanks();
        return value;
    });
}
/** A text in double quotes. Only \\ \/ \" and \' are escapes; every other backslash is itself. */
function parseQuoted(cursor) {
    if (cursor.text[cursor.at] !== '"')
        return null;
    let text = '';
    for (let at = cursor.at + 1; at < cursor.text.length; at++) {
        const character = cursor.text[at] ?? '';
        const next = cursor.text[at + 1] ?? '';
        if (character === '"') {
            cursor.at = at + 1;
            return text;
        }
        if (character === '\\' && next !== '' && '\\/"\''.includes(next)) {
            text += next;
            at++;
        }
        else {
            text += character;
        }
    }
    throw new search_error/* SearchError */.F('The text that begins here has no closing double quote; a quote inside a text is written \\".', cursor.text, cursor.at);
}
/** A name as `is`, `id`, tags and `as` take it, with any blanks around it. */
function parseWord(cursor, label) {
    return cursor.attempt(() => {
        cursor.blanks();
        const word = cursor.take(WORD);
        if (word === null)
            return cursor.expect(label);
        cursor.blanks();
        return word;
    });
}
/** `1`, `-1.5`: with any blanks around it. */
function parsePlainNumber(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const number = parseNumber(cursor);
        if (number === null)
            return cursor.expect('a number');
        cursor.blanks();
        return number;
    });
}
/** A whole number without blanks around it. */
function parseInteger(cursor) {
    const source = cursor.take(INTEGER);
    return source === null ? null : integerOf(source);
}
/** A whole number that counts something: within what a double holds exactly. */
function parseCount(cursor) {
    const start = cursor.at;
    const number = parseInteger(cursor);
    if (number === null)
        return cursor.expect('a whole number');
    if (Number.isSafeInteger(number.value))
        return number.value;
    throw new search_error/* SearchError */.F(`The number ${number.text} is too large here.`, cursor.text, start);
}
function parseText(cursor) {
    const text = parseQuoted(cursor);
    return text === null ? null : { type: 'string', value: text };
}
function parseConstant(cursor) {
    if (cursor.exactly('true'))
        return { type: 'boolean', value: true };
    if (cursor.exactly('false'))
        return { type: 'boolean', value: false };
    return cursor.exactly('null') ? { type: 'null' } : null;
}
function parseList(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        return cursor.nested(() => {
            const items = cursor.list(() => parseJson(cursor, [])) ?? [];
            return cursor.token(']') ? { type: 'list', items } : null;
        });
    });
}
function parseObject(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('{'))
            return null;
        return cursor.nested(() => {
            const pairs = cursor.list(() => parsePair(cursor)) ?? [];
            if (!cursor.exactly('}'))
                return cursor.expect('`}`');
            return { type: 'object', entries: [...new Map(pairs)] };
        });
    });
}
function parsePair(cursor) {
    cursor.blanks();
    const key = parseQuoted(cursor) ?? parseWord(cursor, 'a key');
    if (key === null || !cursor.token(':'))
        return null;
    const value = parseJson(cursor, []);
    return value === null ? null : [key, value];
}
/** Text without quotes: it ends at a blank, comma or bracket, and holds at least one character that no number has. */
function parseUnquoted(cursor, stopWords) {
    const { text, at: start } = cursor;
    let end = start;
    let numeric = true;
    let dot = false;
    for (; end < text.length; end++) {
        const character = text[end] ?? '';
        if (UNQUOTED_END.test(character))
            break;
        if (!UNQUOTED_ALLOWED.test(character)) {
            return end > start ? cursor.expect('a blank, or double quotes around the value', end) : null;
        }
        const firstDot = character === '.' && !dot;
        if (firstDot)
            dot = true;
        numeric &&= /[0-9]/.test(character) || (end === start && character === '-') || firstDot;
    }
    const value = text.slice(start, end);
    if (numeric || stopWords.some((word) => isStopWord(value, word)))
        return null;
    cursor.at = end;
    return { type: 'string', value };
}
function isStopWord(value, word) {
    return value.startsWith(word) && !/[A-Za-z]/.test(value[word.length] ?? '');
}
function parseNumber(cursor) {
    const source = cursor.take(FLOAT);
    if (source === null)
        return parseInteger(cursor);
    const sign = source.startsWith('-') ? '-' : '';
    const [whole = '', fraction = ''] = source.replace(/^[+-]/, '').split('.');
    const text = `${sign}${stripZeros(whole)}.${fraction.replace(/0+$/, '') || '0'}`;
    return { type: 'number', value: Number(source), text, source };
}
function integerOf(source) {
    const digits = stripZeros(source.replace(/^[+-]/, ''));
    const text = source.startsWith('-') && digits !== '0' ? `-${digits}` : digits;
    return { type: 'number', value: Number(text), text, source };
}
function stripZeros(digits) {
    return digits.replace(/^0+(?=[0-9])/, '');
}

;// CONCATENATED MODULE: ./build/src/search/parse-terms.js


const MODIFIERS = ['all', 'any', 'none'];
const parse_terms_FUNCTIONS = ['in_subnet', 'has_desired_change', 'has_key'];
/** In this order: the first that fits is taken. */
const SIGNS = ['<=', '>=', '>', '<', '==', '!=', '=~', '!~', '=', '~'];
const IN = /\s*in\s+/y;
const NOT_IN = /\s*not in\s+/y;
/** `simple { (and|or) simple }`: both bind equally and from the left. */
function parseFilter(cursor) {
    return parseChain(cursor, parseLeaf);
}
/** What may stand in the braces of an arrow: no kinds, ids, functions or texts. */
function parseEdgeFilter(cursor) {
    return parseChain(cursor, parseEdgeLeaf);
}
function parseChain(cursor, leaf) {
    return cursor.attempt(() => {
        let term = parseSimple(cursor, leaf);
        if (term === null)
            return null;
        for (;;) {
            const operator = cursor.oneOf(['and', 'or'], '`and`', '`or`');
            if (operator === null)
                return term;
            const right = parseSimple(cursor, leaf);
            if (right === null)
                return null;
            term = { type: 'pair', left: term, operator, right, parenthesised: false, at: term.at };
        }
    });
}
function parseSimple(cursor, leaf) {
    return parseParentheses(cursor, leaf) ?? leaf(cursor);
}
function parseParentheses(cursor, leaf) {
    return cursor.attempt(() => {
        if (!cursor.token('(', null))
            return null;
        return cursor.nested(() => {
            const term = parseChain(cursor, leaf);
            if (term === null || !cursor.token(')'))
                return null;
            return term.type === 'pair' ? { ...term, parenthesised: true } : term;
        });
    });
}
function parseLeaf(cursor) {
    const term = parseNames(cursor, 'is') ??
        parseNames(cursor, 'id') ??
        parseFunction(cursor) ??
        parsePredicate(cursor) ??
        parseContext(cursor) ??
        parseNot(cursor) ??
        parseFulltext(cursor) ??
        parseAll(cursor);
    return term ?? expectTerm(cursor);
}
function parseEdgeLeaf(cursor) {
    const term = parsePredicate(cursor) ?? parseContext(cursor) ?? parseNot(cursor) ?? parseAll(cursor);
    return term ?? expectTerm(cursor);
}
function expectTerm(cursor) {
    const start = cursor.at;
    cursor.blanks();
    cursor.expect('a condition such as `is(kind)` or `name = "x"`');
    cursor.at = start;
    return null;
}
function startOf(cursor) {
    cursor.blanks();
    return cursor.at;
}
function parseNames(cursor, type) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        if (!cursor.exactly(type) || !cursor.token('(', null))
            return null;
        const names = parseNameList(cursor);
        return names !== null && cursor.token(')') ? { type, names, at } : null;
    });
}
/** `a, "b c"` or the same in brackets. */
function parseNameList(cursor) {
    const item = () => {
        const at = startOf(cursor);
        const quoted = parseQuoted(cursor);
        if (quoted !== null)
            cursor.blanks();
        const text = quoted ?? parseWord(cursor, 'a name');
        return text === null ? null : { text, at };
    };
    const bracketed = cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        const names = cursor.list(item);
        return names !== null && cursor.token(']') ? names : null;
    });
    return bracketed ?? cursor.list(item);
}
function parseFunction(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        const name = cursor.oneOf(parse_terms_FUNCTIONS);
        if (name === null || !cursor.token('(', null))
            return null;
        const path = parseSpacedPath(cursor);
        if (path === null)
            return null;
        const values = [];
        for (;;) {
            const value = cursor.attempt(() => (cursor.token(',') ? parseValue(cursor) : null));
            if (value === null)
                break;
            values.push(value);
        }
        return cursor.token(')') ? { type: 'function', name, path, values, at } : null;
    });
}
function parsePredicate(cursor) {
    return cursor.attempt(() => {
        const path = parseSpacedPath(cursor);
        if (path === null)
            return null;
        const modifier = cursor.oneOf(MODIFIERS);
        const operator = parseOperator(cursor);
        if (operator === null)
            return null;
        const valueAt = cursor.at;
        const value = parseValue(cursor);
        return value === null
            ? null
            : { type: 'predicate', path, modifier, operator, value, at: path.at, valueAt };
    });
}
/** `=` is `==` and `~` is `=~`; the words need a blank behind them, `not in` exactly one between. */
function parseOperator(cursor) {
    const sign = cursor.oneOf(SIGNS, 'an operator such as `=`, `!=`, `<`, `=~` or `in`');
    if (sign !== null)
        return sign === '=' ? '==' : sign === '~' ? '=~' : sign;
    if (cursor.take(IN) !== null)
        return 'in';
    return cursor.take(NOT_IN) === null ? null : 'not in';
}
function parseContext(cursor) {
    return cursor.attempt(() => {
        const path = parseSpacedPath(cursor);
        if (path === null || !cursor.token('.', null) || !cursor.token('{'))
            return null;
        return cursor.nested(() => {
            const term = parseFilter(cursor);
            return term !== null && cursor.token('}') ? { type: 'context', path, term, at: path.at } : null;
        });
    });
}
/** Negates the next simple term only. */
function parseNot(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        if (!cursor.token('not', null))
            return null;
        return cursor.nested(() => {
            const term = parseSimple(cursor, parseLeaf);
            return term === null ? null : { type: 'not', term, at };
        });
    });
}
function parseFulltext(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        const text = parseQuoted(cursor);
        if (text === null)
            return null;
        cursor.blanks();
        return { type: 'fulltext', text, at };
    });
}
function parseAll(cursor) {
    return cursor.attempt(() => {
        const at = startOf(cursor);
        return cursor.token('all', null) ? { type: 'all', at } : null;
    });
}

;// CONCATENATED MODULE: ./build/src/search/parse-navigation.js




const EDGE_TYPES = ['default', 'delete', 'iam'];
const ARROW = 'an arrow such as `-->`';
/** `-edge->`, `<-edge-` or `<-edge->`. Edges without a type get those of the preamble. */
function parseNavigation(cursor, defaults) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        const inbound = cursor.exactly('<-');
        if (!inbound && !cursor.exactly('-'))
            return cursor.expect(ARROW);
        const edge = parseEdge(cursor);
        if (edge === null)
            return null;
        if (cursor.exactly('->')) {
            cursor.blanks();
            if (inbound)
                return { ...twoWay(edge, defaults), at };
            return { ...oneWay(cursor, edge, defaults, at), direction: 'out', at };
        }
        if (!inbound || !cursor.exactly('-'))
            return cursor.expect(inbound ? '`->` or `-`' : '`->`');
        cursor.blanks();
        return { ...oneWay(cursor, edge, defaults, at), direction: 'in', at };
    });
}
function oneWay(cursor, edge, defaults, at) {
    const { before, after, start, end, filter } = edge;
    if (before.length > 0 && after.length > 0) {
        const sentence = 'Edge types stand before or after the range, not on both sides; only `<-…->` takes both.';
        throw new search_error/* SearchError */.F(sentence, cursor.text, at);
    }
    const given = before.length > 0 ? before : after;
    return { types: given.length > 0 ? given : defaults, outTypes: [], start, end, filter };
}
function twoWay(edge, defaults) {
    const { before, after, start, end, filter } = edge;
    return {
        direction: 'both',
        types: before.length > 0 ? before : defaults,
        outTypes: after,
        start,
        end,
        filter,
    };
}
function parseEdge(cursor) {
    const before = parseTypes(cursor);
    const range = parseRange(cursor);
    const filter = cursor.attempt(() => {
        if (!cursor.token('{', null))
            return null;
        const term = parseEdgeFilter(cursor);
        return term !== null && cursor.token('}') ? term : null;
    });
    const after = parseTypes(cursor);
    return { before, after, start: range?.start ?? 1, end: range?.end ?? 1, filter };
}
function parseTypes(cursor) {
    const types = cursor.list(() => cursor.oneOf(EDGE_TYPES));
    return types === null ? [] : [...new Set(types)];
}
function parseRange(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('[', null))
            return null;
        const start = parseCount(cursor);
        if (start === null)
            return null;
        const open = cursor.oneOf([':', ',', '..']);
        const end = open === null ? start : (cursor.attempt(() => parseCount(cursor)) ?? ast/* MAX_LEVELS */.D);
        return cursor.token(']') ? { start, end } : null;
    });
}
/** `with(empty|any|count OP n, navigation filter with(…))`. */
function parseWith(cursor, defaults) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('with', null) || !cursor.token('(', null))
            return null;
        return cursor.nested(() => {
            const expected = parseExpectedNumber(cursor);
            if (expected === null || !cursor.token(','))
                return null;
            const navigation = parseNavigation(cursor, defaults);
            if (navigation === null)
                return null;
            const term = parseFilter(cursor);
            const nested = parseWith(cursor, defaults);
            return cursor.token(')') ? { ...expected, navigation, term, nested, at } : null;
        });
    });
}
function parseExpectedNumber(cursor) {
    if (cursor.token('empty', null))
        return { operator: '==', count: 0 };
    if (cursor.token('any', null))
        return { operator: '>', count: 0 };
    if (!cursor.token('count', '`empty`, `any` or `count`'))
        return null;
    const operator = parseOperator(cursor);
    if (operator === null)
        return null;
    cursor.blanks();
    const count = parseCount(cursor);
    if (count === null)
        return null;
    cursor.blanks();
    return { operator, count };
}

;// CONCATENATED MODULE: ./build/src/search/parse-head.js




const parse_head_FUNCTIONS = ['sum', 'count', 'min', 'max', 'avg', 'stddev', 'variance'];
const parse_head_SIGNS = ['+', '-', '*', '/', '%'];
/** Read before words, so that `1delete` is no edge type. */
const NUMBER = /[+-]?[0-9]+(?:\.[0-9]+)?/y;
const TEXT_OUTSIDE_HOLES = /[^{"]+/y;
/** Aggregate and preamble; after either of them the colon is mandatory. Null where it is missing. */
function parseHead(cursor) {
    const aggregate = parseAggregate(cursor);
    const edgeTypes = parsePreamble(cursor);
    const colon = cursor.token(':', null);
    if ((aggregate !== null || edgeTypes !== null) && !colon) {
        cursor.blanks();
        return cursor.expect('`:`');
    }
    return { aggregate, edgeTypes: edgeTypes ?? ['default'] };
}
/** `(edge_type=delete)`. */
function parsePreamble(cursor) {
    const empty = cursor.attempt(() => (cursor.token('(', null) && cursor.token(')', null) ? true : null));
    if (empty !== null)
        return null;
    const start = cursor.at;
    const settings = cursor.attempt(() => {
        if (!cursor.token('(', null))
            return null;
        const values = cursor.list(() => parseSetting(cursor));
        return values !== null && cursor.token(')', null) ? values : null;
    });
    const last = settings?.at(-1);
    return last === undefined ? null : edgeTypesOf(cursor, last, start);
}
function parseSetting(cursor) {
    if (!cursor.token('edge_type', null) || !cursor.token('=', null))
        return null;
    const value = parseQuoted(cursor) ?? cursor.take(NUMBER) ?? parseWord(cursor, 'an edge type');
    cursor.blanks();
    return value;
}
function edgeTypesOf(cursor, value, at) {
    const types = [];
    for (const name of value.split(',')) {
        const type = EDGE_TYPES.find((known) => known === name);
        if (type === undefined) {
            const sentence = `There is no edge type \`${name}\`; expected default, delete, iam or several with commas.`;
            throw new search_error/* SearchError */.F(sentence, cursor.text, at);
        }
        if (!types.includes(type))
            types.push(type);
    }
    return types;
}
function parseAggregate(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('aggregate', null) || !cursor.token('(', null))
            return null;
        const groups = cursor.attempt(() => {
            const found = cursor.list(() => parseGroup(cursor));
            return found !== null && cursor.token(':') ? found : null;
        });
        const functions = cursor.list(() => parse_head_parseFunction(cursor));
        return functions !== null && cursor.token(')') ? { groups: groups ?? [], functions, at } : null;
    });
}
function parseGroup(cursor) {
    const path = parseSpacedPath(cursor);
    const name = path === null ? parseGroupText(cursor) : { type: 'path', path };
    return name === null ? null : { name, as: parseAs(cursor) };
}
/** `"{kind} in {region}"`: text with paths in holes. */
function parseGroupText(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('"'))
            return null;
        const parts = [];
        for (;;) {
            const part = cursor.take(TEXT_OUTSIDE_HOLES) ?? cursor.attempt(() => parseHole(cursor));
            if (part === null)
                break;
            parts.push(part);
        }
        return parts.length > 0 && cursor.exactly('"') ? { type: 'text', parts } : cursor.expect('`"`');
    });
}
function parseHole(cursor) {
    const path = cursor.exactly('{') ? parseSpacedPath(cursor) : null;
    return path !== null && cursor.exactly('}') ? path : null;
}
function parseAs(cursor) {
    return cursor.attempt(() => (cursor.token('as', null) ? parseWord(cursor, 'a name') : null));
}
function parse_head_parseFunction(cursor) {
    const name = cursor.oneOf(parse_head_FUNCTIONS, 'sum, count, min, max, avg, stddev or variance');
    if (name === null || !cursor.token('('))
        return null;
    const argument = parseSpacedPath(cursor) ??
        cursor.attempt(() => {
            cursor.blanks();
            return parseInteger(cursor);
        });
    if (argument === null)
        return null;
    cursor.blanks();
    const operations = cursor.list(() => parseOperation(cursor), '') ?? [];
    if (!cursor.token(')'))
        return null;
    const named = cursor.token('as', null);
    const as = named ? parseWord(cursor, 'a name') : null;
    return named && as === null ? null : { name, argument, operations, as };
}
function parseOperation(cursor) {
    const operator = cursor.oneOf(parse_head_SIGNS);
    const value = operator === null ? null : parsePlainNumber(cursor);
    return operator === null || value === null ? null : { operator, value };
}

// EXTERNAL MODULE: ./build/src/search/durations.js
var durations = __webpack_require__(9719);
// EXTERNAL MODULE: ./build/src/search/times.js
var times = __webpack_require__(8580);
;// CONCATENATED MODULE: ./build/src/search/parse-tail.js






const MAX_SECONDS = 10_000 * 365 * 86_400;
const parse_tail_BLANKS = /\s+/y;
/** `sort a, b desc`. */
function parseSorts(cursor) {
    return cursor.attempt(() => {
        if (!cursor.exactly('sort'))
            return cursor.expect('`sort`');
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        const sorts = cursor.list(() => parseSort(cursor));
        if (sorts !== null)
            cursor.blanks();
        return sorts;
    });
}
function parseSort(cursor) {
    const path = parsePath(cursor);
    if (path === null)
        return null;
    const order = cursor.attempt(() => {
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        if (cursor.exactly('asc'))
            return 'asc';
        return cursor.exactly('desc') ? 'desc' : null;
    });
    return { path, order: order ?? 'asc' };
}
/** `limit 5`, `limit 2, 5`: the second form skips two. */
function parseLimit(cursor) {
    return cursor.attempt(() => {
        const at = cursor.at;
        if (!cursor.exactly('limit'))
            return cursor.expect('`limit`');
        if (cursor.take(parse_tail_BLANKS) === null)
            return null;
        const first = parseCount(cursor);
        if (first === null)
            return null;
        const second = cursor.attempt(() => (cursor.token(',', null) ? parseCount(cursor) : null));
        return second === null ? { offset: 0, length: first, at } : { offset: first, length: second, at };
    });
}
/** `#red`. */
function parseTag(cursor) {
    return cursor.attempt(() => (cursor.token('#', null) ? parseWord(cursor, 'a tag') : null));
}
/** `with_usage(3w::1w, cpu, mem)`. */
function parseWithUsage(cursor) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        if (!cursor.token('with_usage', null) || !cursor.token('(', null))
            return null;
        const start = parseUsageTime(cursor);
        if (start === null)
            return null;
        const end = cursor.attempt(() => cursor.token(':', null) && cursor.token(':') ? parseUsageTime(cursor) : null);
        if (!cursor.token(','))
            return null;
        const names = parseNameList(cursor);
        if (names === null || !cursor.token(')'))
            return null;
        return { start, end, metrics: names.map((name) => name.text), at };
    });
}
function parseUsageTime(cursor) {
    const duration = (0,durations/* durationAt */.OK)(cursor.text, cursor.at);
    if (duration !== null) {
        if (Math.abs(duration.seconds) > MAX_SECONDS) {
            throw new search_error/* SearchError */.F('The duration is longer than ten thousand years.', cursor.text, cursor.at);
        }
        cursor.at = duration.end;
        cursor.blanks();
        return { type: 'duration', seconds: duration.seconds };
    }
    const time = (0,times/* timeAt */.lC)(cursor.text, cursor.at);
    if (time === null)
        return cursor.expect('a duration such as `3w` or an ISO time');
    cursor.at = time.end;
    return { type: 'time', iso: (0,times/* printTime */.tO)(time.time) };
}

;// CONCATENATED MODULE: ./build/src/search/parse-query.js





/**
 * A whole search, or the inner one of a merge. A part without an arrow is the last one: whatever follows it is for
 * the caller to accept or to report.
 */
function parseQuery(cursor) {
    const head = parseHead(cursor);
    if (head === null)
        return null;
    const parts = [];
    for (let connected = true; connected;) {
        const part = parsePart(cursor, head.edgeTypes);
        if (part === null)
            break;
        parts.push(part);
        connected = part.navigation !== null;
    }
    return parts.length === 0 ? null : { text: cursor.text, aggregate: head.aggregate, parts };
}
function parsePart(cursor, edgeTypes) {
    return cursor.attempt(() => {
        cursor.blanks();
        const at = cursor.at;
        const withUsage = parseWithUsage(cursor);
        const term = parseFilter(cursor);
        const merges = term === null ? [] : (parseMerges(cursor) ?? []);
        const postFilter = merges.length > 0 ? parseFilter(cursor) : null;
        cursor.blanks();
        const clause = parseWith(cursor, edgeTypes);
        const tag = parseTag(cursor);
        const sorts = parseSorts(cursor) ?? [];
        const limit = parseLimit(cursor);
        const reversed = cursor.token('reversed', null);
        const navigation = parseNavigation(cursor, edgeTypes);
        const empty = (withUsage ?? term ?? clause ?? tag ?? limit ?? navigation) === null && sorts.length === 0 && !reversed;
        if (empty)
            return null;
        return {
            withUsage,
            term,
            merges,
            postFilter,
            with: clause,
            tag,
            sorts,
            limit,
            reversed,
            navigation,
            at,
        };
    });
}
function parseMerges(cursor) {
    return cursor.attempt(() => {
        if (!cursor.token('{', null))
            return null;
        return cursor.nested(() => {
            const merges = cursor.list(() => parseMerge(cursor));
            return merges !== null && cursor.token('}') ? merges : null;
        });
    });
}
function parseMerge(cursor) {
    cursor.blanks();
    const at = cursor.at;
    const name = parseMergeName(cursor);
    if (name === null)
        return null;
    const brackets = cursor.token('[]', null);
    if (!cursor.token(':'))
        return null;
    const search = parseQuery(cursor);
    if (search === null)
        return null;
    const [first] = search.parts;
    if (first === undefined || first.navigation === null)
        return cursor.expect('an arrow such as `-->`');
    return { name, list: brackets || search.aggregate !== null, search, at };
}

;// CONCATENATED MODULE: ./build/src/search/parse.js






/** In UTF-16 units. The longest search that ships has some 700; a rule with fifty ports needs 5,000. */
const MAX_LENGTH = 32_768;
const PREFIX = /^\s*search\s/;
/** Reads a search in Resoto's language, with or without the word `search` before it. Throws SearchError. */
function parseSearch(text) {
    if (text.length > MAX_LENGTH) {
        const sentence = `The search has ${text.length.toLocaleString('en-US')} characters; at most ${MAX_LENGTH.toLocaleString('en-US')} are read.`;
        throw new search_error/* SearchError */.F(sentence, text, MAX_LENGTH);
    }
    const prefix = PREFIX.exec(text);
    if (prefix === null)
        return parseFrom(text, 0);
    try {
        return parseFrom(text, prefix[0].length);
    }
    catch (error) {
        if (!(error instanceof search_error/* SearchError */.F))
            throw error;
        return parseWhole(text) ?? rethrow(error);
    }
}
/** `search = 1` asks for a property of that name. */
function parseWhole(text) {
    try {
        return parseFrom(text, 0);
    }
    catch (error) {
        if (error instanceof search_error/* SearchError */.F)
            return null;
        throw error;
    }
}
function rethrow(error) {
    throw error;
}
function parseFrom(text, start) {
    const cursor = new Cursor(text, start);
    const search = parseQuery(cursor);
    cursor.blanks();
    if (search !== null && cursor.atEnd())
        return search;
    if (text.slice(start).trim() === '') {
        const sentence = 'The search is empty; expected a condition such as `is(aws_ec2_volume)`, or `all`.';
        throw new search_error/* SearchError */.F(sentence, text, start);
    }
    throw syntaxError(cursor);
}
function syntaxError(cursor) {
    const { text, furthest } = cursor;
    const hint = hintFor(text, furthest);
    const at = hint?.at ?? furthest;
    const condition = cursor.expected.some((label) => label.startsWith('a condition'));
    const labels = cursor.expected.filter((label) => !condition || label !== 'the name of a property');
    const expected = (0,words/* enumerate */.H)(labels.toSorted(), 'or');
    const sentence = `Expected ${expected}, but found ${(0,excerpt/* foundAt */.y)(text, at)}`;
    return new search_error/* SearchError */.F(hint === null ? `${sentence}.` : `${sentence}: ${hint.hint}.`, text, at);
}


/***/ }),

/***/ 4303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ printLiteral),
/* harmony export */   eV: () => (/* binding */ printTerm),
/* harmony export */   pj: () => (/* binding */ leftSpine)
/* harmony export */ });
/* unused harmony export printText */
/** The canonical text of a term: see docs of the search language. Reading it again gives the same text. */
function printTerm(term) {
    switch (term.type) {
        case 'all':
            return 'all';
        case 'fulltext':
            return printText(term.text);
        case 'not':
            return `not(${printTerm(term.term)})`;
        case 'is':
        case 'id':
            return `${term.type}(${printNames(term.names)})`;
        case 'function':
            return printFunction(term);
        case 'predicate': {
            const modifier = term.modifier === null ? '' : ` ${term.modifier}`;
            return `${term.path.text}${modifier} ${term.operator} ${printLiteral(term.value)}`;
        }
        case 'context':
            return `${term.path.text}.{${printTerm(term.term)}}`;
        case 'pair':
        default:
            return printPair(term);
    }
}
/** Pairs nest to the left, as deep as the search is long: no recursion along that side. */
function printPair(pair) {
    const { first, rest } = leftSpine(pair);
    const tail = rest.map(({ operator, right }) => ` ${operator} ${printTerm(right)})`);
    return `${'('.repeat(rest.length)}${printTerm(first)}${tail.join('')}`;
}
/** `((a and b) or c)` as a, [and b, or c]. */
function leftSpine(pair) {
    const rest = [];
    let first = pair;
    while (first.type === 'pair') {
        rest.push(first);
        first = first.left;
    }
    return { first, rest: rest.toReversed() };
}
function printNames(names) {
    const list = names.map((name) => printText(name.text)).join(', ');
    return names.length === 1 ? list : `[${list}]`;
}
function printFunction(term) {
    return `${term.name}(${[term.path.text, ...term.values.map(printLiteral)].join(', ')})`;
}
/** As JSON with blanks after commas and colons, but only backslash and quote are escaped: the language has no others. */
function printLiteral(literal) {
    switch (literal.type) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(literal.value);
        case 'number':
            return literal.text;
        case 'string':
            return printText(literal.value);
        case 'list':
            return `[${literal.items.map(printLiteral).join(', ')}]`;
        case 'object':
        default:
            return `{${literal.entries.map(([key, value]) => `${printText(key)}: ${printLiteral(value)}`).join(', ')}}`;
    }
}
function printText(text) {
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 7097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ printSearch)
/* harmony export */ });
/* unused harmony export printNavigation */
/* harmony import */ var _ast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7742);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9719);
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4303);



/** The canonical text of a search as it was read: grouped in full, before sections, short names and types. */
function printSearch(search) {
    const head = search.aggregate === null ? '' : `${printAggregate(search.aggregate)}:`;
    return head + search.parts.map(printPart).join(' ');
}
function printPart(part) {
    const term = [part.withUsage === null ? null : printWithUsage(part.withUsage), printPartTerm(part)];
    const sorts = part.sorts.map((sort) => `${sort.path.text} ${sort.order}`).join(', ');
    const words = [
        ...term,
        part.with === null ? null : printWith(part.with),
        sorts === '' ? null : `sort ${sorts}`,
        part.limit === null ? null : printLimit(part.limit),
        part.reversed ? 'reversed' : null,
        part.navigation === null ? null : printNavigation(part.navigation),
    ].filter((word) => word !== null);
    if (part.tag === null)
        return words.join(' ');
    const before = term.length + (part.with === null ? 0 : 1) - (part.withUsage === null ? 1 : 0);
    return [`${words.slice(0, before).join(' ')}#${part.tag}`, ...words.slice(before)].join(' ');
}
function printPartTerm(part) {
    const term = part.term === null ? 'all' : (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(part.term);
    if (part.merges.length === 0)
        return term;
    const post = part.postFilter === null ? '' : ` ${(0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(part.postFilter)}`;
    return `${term} {${part.merges.map(printMerge).join(', ')}}${post}`;
}
function printMerge(merge) {
    return `${merge.name}${merge.list ? '[]' : ''}: ${printSearch(merge.search)}`;
}
function printLimit(limit) {
    return limit.offset === 0 ? `limit ${limit.length}` : `limit ${limit.offset}, ${limit.length}`;
}
function printNavigation(navigation) {
    const { direction, types, outTypes, filter } = navigation;
    const braces = filter === null ? '' : `{${(0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(filter)}}`;
    const edge = `${types.join(',')}${printRange(navigation)}${braces}${outTypes.join(',')}`;
    return `${direction === 'out' ? '' : '<'}-${edge}-${direction === 'in' ? '' : '>'}`;
}
/** Between two lists of types the range is needed, even `[1:1]`. */
function printRange({ start, end, outTypes }) {
    if (start === end && outTypes.length === 0)
        return start === 1 ? '' : `[${start}]`;
    return `[${start}:${end === _ast_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LEVELS */ .D ? '' : end}]`;
}
function printWith(clause) {
    const words = [
        printNavigation(clause.navigation),
        clause.term === null ? null : (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(clause.term),
        clause.nested === null ? null : printWith(clause.nested),
    ];
    return `with(${printExpectedNumber(clause)}, ${words.filter((word) => word !== null).join(' ')})`;
}
function printExpectedNumber({ operator, count }) {
    if (count === 0 && operator === '==')
        return 'empty';
    if (count === 0 && operator === '>')
        return 'any';
    return /^[a-z]/.test(operator) ? `count ${operator} ${count}` : `count${operator}${count}`;
}
function printWithUsage(usage) {
    const end = usage.end === null ? '' : `::${printUsageTime(usage.end)}`;
    const metrics = usage.metrics.map(printMetric).join(', ');
    return `with_usage(${printUsageTime(usage.start)}${end}, [${metrics}])`;
}
function printUsageTime(time) {
    return time.type === 'time' ? time.iso : (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .printDuration */ .cb)(time.seconds);
}
function printMetric(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}
function printAggregate({ groups, functions }) {
    const named = groups.map((group) => printGroupName(group.name) + printAs(group.as)).join(', ');
    return `aggregate(${named === '' ? '' : `${named}: `}${functions.map(printFunction).join(', ')})`;
}
function printGroupName(name) {
    if (name.type === 'path')
        return name.path.text;
    return `"${name.parts.map((part) => (typeof part === 'string' ? part : `{${part.text}}`)).join('')}"`;
}
function printFunction({ name, argument, operations, as }) {
    const sums = operations.map(({ operator, value }) => ` ${operator} ${value.text}`).join('');
    return `${name}(${argument.text}${sums})${printAs(as)}`;
}
function printAs(name) {
    return name === null ? '' : ` as ${name}`;
}


/***/ }),

/***/ 9340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _search_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6911);

/** What compiling a search has to say: refusals, warnings, and notes on how it is understood. */
class Problems {
    #text;
    #lenient;
    #warnings = new Set();
    #notes = new Set();
    /** Lenient: refusals become warnings, for `explain`, which explains whatever can be read. */
    constructor(text, lenient) {
        this.#text = text;
        this.#lenient = lenient;
    }
    get warnings() {
        return [...this.#warnings];
    }
    get notes() {
        return [...this.#notes];
    }
    refuse(sentence, at) {
        if (!this.#lenient)
            throw new _search_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SearchError */ .F(sentence, this.#text, at);
        this.#warnings.add(sentence);
    }
    warn(sentence) {
        this.#warnings.add(sentence);
    }
    note(sentence) {
        this.#notes.add(sentence);
    }
}


/***/ }),

/***/ 2321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ namesInstead),
/* harmony export */   Yp: () => (/* binding */ metadataScope),
/* harmony export */   f5: () => (/* binding */ declaringKinds),
/* harmony export */   kW: () => (/* binding */ reportedScope),
/* harmony export */   nY: () => (/* binding */ scopeInside),
/* harmony export */   t1: () => (/* binding */ declaredType),
/* harmony export */   yi: () => (/* binding */ withoutLists)
/* harmony export */ });
/** What every resource has, whether or not its kind lists it. */
const COMMON = {
    kind: { type: 'string' },
    id: { type: 'string' },
    name: { type: 'string' },
    arn: { type: 'string' },
    tags: { type: 'map', values: { type: 'string' } },
    ctime: { type: 'datetime' },
    mtime: { type: 'datetime' },
    atime: { type: 'datetime' },
};
const METADATA = {
    python_type: { type: 'string' },
    categories: { type: 'array', items: { type: 'string' } },
    protected: { type: 'boolean' },
    cleaned: { type: 'boolean' },
    phantom: { type: 'boolean' },
    replace: { type: 'boolean' },
    exported_at: { type: 'datetime' },
};
/** Declarations of the kinds in this order, then what every resource has. */
function reportedScope(kinds) {
    const owners = kinds.map(({ name, properties }) => ({ kind: name, properties }));
    return { owners: [...owners, { kind: null, properties: COMMON }], prefix: [] };
}
function metadataScope() {
    return { owners: [{ kind: null, properties: METADATA }], prefix: [] };
}
function scopeInside(scope, path) {
    return { owners: scope.owners, prefix: [...scope.prefix, ...path] };
}
/** The first declaration wins, whatever kind it belongs to. */
function declaredType(scope, path) {
    for (const { properties } of scope.owners) {
        const found = walk(properties, [...scope.prefix, ...path]);
        if (found !== null)
            return found;
    }
    return null;
}
/** Kinds that declare the path; null stands for what every resource has. */
function declaringKinds(scope, path) {
    return scope.owners
        .filter(({ properties }) => walk(properties, [...scope.prefix, ...path]) !== null)
        .map(({ kind }) => kind);
}
/** The first segment that nothing declares, and the names that could stand in its place. */
function namesInstead(scope, path) {
    for (const [length, { name: unknown }] of path.entries()) {
        const before = [...scope.prefix, ...path.slice(0, length)];
        const names = new Set();
        for (const { properties } of scope.owners) {
            const parent = before.length === 0 ? objectOf(properties) : walk(properties, before)?.type;
            for (const name of Object.keys(fieldsOf(parent)))
                names.add(name);
        }
        if (names.size === 0)
            return null;
        if (!names.has(unknown))
            return { unknown, names: [...names] };
    }
    return null;
}
function objectOf(properties) {
    return { type: 'object', properties };
}
function fieldsOf(type) {
    if (type?.type === 'array')
        return fieldsOf(type.items);
    return type?.type === 'object' ? type.properties : {};
}
function walk(properties, path) {
    let type = objectOf(properties);
    let unopenedList = null;
    let last = '';
    for (const { name, indices } of path) {
        if (type.type === 'array') {
            unopenedList ??= last;
            type = withoutLists(type);
        }
        const field = fieldType(type, name);
        if (field === null)
            return null;
        type = field;
        for (const index of indices)
            type = stepInto(type, index);
        last = name;
    }
    return { type, unopenedList };
}
function fieldType(type, name) {
    if (type.type === 'any')
        return type;
    if (type.type === 'map')
        return type.values;
    if (type.type !== 'object')
        return null;
    return Object.hasOwn(type.properties, name) ? (type.properties[name] ?? null) : null;
}
function stepInto(type, index) {
    let inner = type;
    for (let level = 0; level < Math.max(1, index.length); level++) {
        if (inner.type === 'array')
            inner = inner.items;
        if (!index.includes('*'))
            break;
    }
    return inner;
}
function withoutLists(type) {
    return type.type === 'array' ? withoutLists(type.items) : type;
}


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refuseUnevaluated)
/* harmony export */ });
const NOT_YET = 'can be read and explained, but is not evaluated by this version';
/** Refuses what the language has and the evaluator has not: an ignored arrow or limit would hide violations. */
function refuseUnevaluated(search, problems) {
    if (search.aggregate !== null) {
        problems.refuse(`\`aggregate\` ${NOT_YET}; leave it out to find the resources themselves.`, search.aggregate.at);
    }
    for (const part of search.parts)
        refusePart(part, problems);
}
function refusePart(part, problems) {
    const found = [
        [part.withUsage !== null, '`with_usage`', part.withUsage?.at ?? part.at],
        [part.merges.length > 0, 'A merge in `{…}`', part.merges[0]?.at ?? part.at],
        [part.with !== null, '`with(…)`', part.with?.at ?? part.at],
        [part.tag !== null, 'A tag', part.at],
        [part.sorts.length > 0, '`sort`', part.sorts[0]?.path.at ?? part.at],
        [part.limit !== null, '`limit`', part.limit?.at ?? part.at],
        [part.reversed, '`reversed`', part.at],
        [part.navigation !== null, 'A traversal', part.navigation?.at ?? part.at],
    ];
    for (const [present, what, at] of found) {
        if (present)
            problems.refuse(`${what} ${NOT_YET}.`, at);
    }
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ ANCESTORS),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   ty: () => (/* binding */ kindsInOrder)
/* harmony export */ });
/* harmony import */ var _guess_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(955);
/* harmony import */ var _node_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2321);



const ANCESTORS = ['cloud', 'account', 'region', 'zone'];
const SECTIONS = [
    'reported',
    'id',
    'kinds',
    'metadata',
    'desired',
    'security',
    'usage',
    'refs',
    'ancestors',
    'descendants',
];
/** Where `/section.rest` begins. */
function sectionOf(path, segments, compilation) {
    const [first, ...rest] = segments;
    const name = first?.name ?? '';
    switch (name) {
        case 'reported':
            return {
                root: (frame) => frame.resource.reported,
                name: '',
                rest,
                scope: (0,_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedScope */ .kW)(kindsInOrder(compilation)),
            };
        case 'id':
            return whole((frame) => (0,_node_id_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeId */ .s)(frame.resource), segments);
        case 'kinds':
            return whole(kindsOf(compilation), segments);
        case 'ancestors':
            return ancestorSection(path, rest, compilation);
        case 'descendants':
            compilation.problems.refuse(`\`${path.text}\`: descendants are not evaluated by this version.`, path.at);
            return missing(segments);
        default:
            warnOfSection(path, name, compilation);
            return { ...missing(segments), scope: name === 'metadata' ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataScope */ .Yp)() : null, rest };
    }
}
function whole(root, segments) {
    const [first, ...rest] = segments;
    const start = first === undefined ? [] : [first];
    return {
        root: (frame) => ({ [first?.name ?? '']: root(frame) ?? null }),
        name: '/',
        rest: [...start, ...rest],
        scope: null,
    };
}
function missing(segments) {
    return { root: () => undefined, name: `/${segments[0]?.name ?? ''}`, rest: segments.slice(1), scope: null };
}
/** The kinds that `is()` narrows the search to, then all others. */
function kindsInOrder({ model, subjects }) {
    return [...new Set([...subjects, ...model.values()])];
}
function kindsOf({ model }) {
    return ({ resource }) => [resource.kind, ...(model.get(resource.kind)?.bases ?? [])];
}
function ancestorSection(path, rest, compilation) {
    const [kind, section, ...properties] = rest;
    if (kind === undefined || section?.name !== 'reported') {
        const sentence = `Expected an ancestor's property such as /ancestors.account.reported.name, but found \`${path.text}\`.`;
        compilation.problems.refuse(sentence, path.at);
    }
    else if (!ANCESTORS.includes(kind.name)) {
        const sentence = `\`${path.text}\`: only the ancestors ${ANCESTORS.join(', ')} are evaluated by this version.`;
        compilation.problems.refuse(sentence, path.at);
    }
    const name = kind?.name ?? '';
    const used = compilation.ancestors.get(name) ?? new Set();
    compilation.ancestors.set(name, used.add(properties[0]?.name ?? ''));
    const known = [...compilation.model.values()].filter((candidate) => candidate.bases.includes(name));
    return {
        root: ({ resource, surroundings }) => reportedOf(surroundings.ancestor(resource, name)),
        name: `/ancestors.${name}.reported`,
        rest: properties,
        scope: known.length > 0 ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedScope */ .kW)(known) : null,
    };
}
const reportedCache = new WeakMap();
function reportedOf(ancestor) {
    if (ancestor === null)
        return undefined;
    const known = reportedCache.get(ancestor);
    if (known !== undefined)
        return known;
    const reported = { ...ancestor.reported, id: ancestor.id, name: ancestor.name };
    reportedCache.set(ancestor, reported);
    return reported;
}
function warnOfSection(path, name, { problems }) {
    if (SECTIONS.includes(name)) {
        problems.warn(`\`${path.text}\` is always missing: the section ${name} is not kept by this program.`);
        return;
    }
    const guess = (0,_guess_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, SECTIONS);
    const fix = guess === null ? `properties are written without the slash` : `perhaps you mean \`/${guess}\``;
    problems.warn(`There is no section \`${name}\` for \`${path.text}\`, so it is always missing; ${fix}.`);
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ik: () => (/* binding */ printDate),
/* harmony export */   lC: () => (/* binding */ timeAt),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   tO: () => (/* binding */ printTime)
/* harmony export */ });
/** Date, blank or T, time to the minute or finer, zone or none. */
const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d*)?)?\s*(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/i;
const LEADING_TIME = /\d{4}-?\d{2}-?\d{2}T?\d{2}:?\d{2}:?\d{2}(?:\.\d*)?(?:Z|[+-]\d{2}:?\d{2})?/y;
/**
 * Milliseconds since 1970 of an ISO date or time; null where the text is none. A time without a zone is UTC, so that
 * a search means the same on every runner.
 */
function parseTime(text) {
    const match = TIME.exec(text.trim());
    if (match === null)
        return null;
    const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = match;
    const parts = [year, month, day, hour, minute, second].map(Number);
    const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = parts;
    const time = Date.UTC(y, mo - 1, d, h, mi, s);
    const date = new Date(time);
    if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d || h > 23 || mi > 59 || s > 59)
        return null;
    return time - zoneMinutes(zone) * 60_000;
}
/** The ISO time with seconds that begins at the offset, and where it ends. */
function timeAt(text, offset) {
    LEADING_TIME.lastIndex = offset;
    const match = LEADING_TIME.exec(text)?.[0];
    const time = match === undefined ? null : parseTime(match);
    return match === undefined || time === null ? null : { time, end: offset + match.length };
}
/** `2021-12-09T10:00:00Z`: the form in which resources hold times. */
function printTime(time) {
    return `${isoText(time).slice(0, 19)}Z`;
}
/** `2021-12-09`. */
function printDate(time) {
    return isoText(time).slice(0, 10);
}
/** Years 0 to 9999: beyond them the text has another form, which would sort wrongly. */
function isoText(time) {
    return new Date(Math.max(-62_167_219_200_000, Math.min(time, 253_402_300_799_000))).toISOString();
}
function zoneMinutes(zone) {
    if (zone.toUpperCase() === 'Z')
        return 0;
    const sign = zone.startsWith('-') ? -1 : 1;
    const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
    return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   s: () => (/* binding */ limitCodePoints)
/* harmony export */ });
/** Length in bytes of UTF-8, which is what GitHub and PagerDuty count. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** At most `max` code points; a cut is marked by an ellipsis within them. */
function limitCodePoints(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text);
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}


/***/ })

};
