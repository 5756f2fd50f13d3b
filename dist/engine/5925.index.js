export const id = 5925;
export const ids = [5925];
export const modules = {

/***/ 59955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ DECLARED)
/* harmony export */ });
/* harmony import */ var _pagerduty_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97701);
/* harmony import */ var _slack_declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53718);
/* harmony import */ var _webhook_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14643);



/** The declarations of all channels, in the order in which reports name them. */
const DECLARED = [_pagerduty_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGERDUTY */ .e, _slack_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .SLACK */ .z, _webhook_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .WEBHOOK */ .UE];


/***/ }),

/***/ 97701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ PAGERDUTY)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31743);

const PAGERDUTY = {
    name: 'pagerduty',
    label: 'PagerDuty',
    title: 'a service of PagerDuty',
    fields: {
        routingKey: {
            input: 'pagerduty-routing-key',
            key: 'routing-key-from',
            holds: 'variable',
            required: true,
            isPlace: true,
            secret: 'whole',
            description: 'The variable that holds the integration key.',
            parse: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoutingKey */ .d,
        },
        endpoint: {
            input: 'pagerduty-endpoint',
            key: 'endpoint',
            holds: 'value',
            required: false,
            isPlace: true,
            secret: null,
            title: 'an origin such as https://events.eu.pagerduty.com',
            description: 'That of the input pagerduty-endpoint where it is left out.',
            parse: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEndpoint */ .B,
        },
    },
    reachedBy: 'routingKey',
    sentTo: 'endpoint',
};


/***/ }),

/***/ 81094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nearUrl),
/* harmony export */   f: () => (/* binding */ refusePlain)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _secret_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59180);



/** RFC 1918, RFC 4193 and RFC 3927: no router of the internet forwards them. */
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [net, prefix] of [
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['169.254.0.0', 16],
])
    PRIVATE.addSubnet(net, prefix);
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
/** Names that mean nothing on the internet: of one label, and below these (RFC 6762, RFC 8375, ICANN's .internal, Kubernetes' .svc). */
const INSIDE = /^[^.]+$|\.(?:internal|local|home\.arpa|svc)$/;
/** An https address, or plain http to this machine or to a host of a private network: for what holds no secret. */
function nearUrl(text, name, expected) {
    const url = URL.parse(text);
    if (url?.protocol !== 'http:' || (0,_secret_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname))
        return (0,_secret_address_js__WEBPACK_IMPORTED_MODULE_1__/* .secretUrl */ .E)(text, name, expected);
    if (!isInside(url.hostname))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: received an http address, ${expected}; http is only taken for hosts of a private network.`);
    (0,_secret_address_js__WEBPACK_IMPORTED_MODULE_1__/* .secretUrl */ .E)(url.href.replace(/^http:/, 'https:'), name, expected);
    return url;
}
/** Throws a UserError where what only the receiver may know would be sent to it in plain text. */
function refusePlain(address, what, at) {
    const { protocol, hostname } = new URL(address);
    if (protocol === 'https:' || (0,_secret_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(hostname))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${at}: ${what} would go over plain http; expected an https address, or none.`);
}
function isInside(host) {
    const bare = host.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    return family === 0 ? INSIDE.test(host) : PRIVATE.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}


/***/ }),

/***/ 66589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** Shorter parts of an address say nothing, and a mask over them would hide other words. */
const SHORTEST = 8;
/** What of an address is a secret: who knows it may post. Errors may name its path alone. */
function secretsIn(address) {
    const url = URL.parse(address ?? '');
    if (url === null)
        return [];
    const path = `${url.pathname}${url.search}`;
    return [url.href, url.pathname, path, path.slice(1), url.search.slice(1)]
        .filter((part) => part.length >= SHORTEST)
        .toSorted((a, b) => b.length - a.length);
}
function originOf(address) {
    return URL.parse(address ?? '')?.origin ?? null;
}
/** See placeOf: what comes after the origin is the key. */
function partsOf(address) {
    const url = new URL(address);
    return [url.origin, `${url.pathname}${url.search}`];
}


/***/ }),

/***/ 62809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addressField),
/* harmony export */   h: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _net_near_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81094);
/* harmony import */ var _net_secret_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59180);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55480);



/**
 * The field `url` of a receiver: https, and http to this machine alone; of one that may be spoken to without a secret
 * (`near`), to private networks as well.
 */
function addressField(description, example, near) {
    const parse = near === undefined ? _net_secret_address_js__WEBPACK_IMPORTED_MODULE_1__/* .secretUrl */ .E : _net_near_address_js__WEBPACK_IMPORTED_MODULE_0__/* .nearUrl */ .I;
    return {
        key: 'url',
        holds: 'either',
        required: true,
        title: `an address such as ${example}`,
        description,
        parse: (text, name) => parse(text, name, `expected an address such as ${example}`).href,
        secrets: _declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .ofAddress */ .K,
    };
}
/** The address with more of a path: what stands there already stays before it. */
function under(address, path) {
    const url = new URL(address);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
    return url.href;
}


/***/ }),

/***/ 55480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ofAddress),
/* harmony export */   W: () => (/* binding */ whole)
/* harmony export */ });
/* harmony import */ var _net_secret_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66589);

/** For `secrets`: all of it. */
const whole = (value) => [value];
/** For `secrets`: what of an address only those should know who may send there. */
const ofAddress = (value) => (0,_net_secret_url_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .VY)(value);


/***/ }),

/***/ 99566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ SENDERS_DECLARED)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/send/address-field.js
var address_field = __webpack_require__(62809);
// EXTERNAL MODULE: ./build/src/send/declaration.js
var declaration = __webpack_require__(55480);
// EXTERNAL MODULE: ./build/src/send/event-choice.js + 1 modules
var event_choice = __webpack_require__(46100);
;// CONCATENATED MODULE: ./build/src/send/header-value.js

/** What a header may hold (RFC 9110, 5.5), without blanks. */
const TOKEN = /^[\x21-\x7e]+$/;
/** A secret that stands in a header. Throws a UserError, which does not show it. */
function token(text, name) {
    if (TOKEN.test(text))
        return text;
    throw new errors/* UserError */.yo(`${name}: received something with blanks, line breaks or letters beyond ASCII, expected a secret without them.`);
}

// EXTERNAL MODULE: ./build/src/send/login-field.js
var login_field = __webpack_require__(33444);
;// CONCATENATED MODULE: ./build/src/send/elasticsearch/declaration.js







/** What may end the name of a data stream (elastic.co, "Data stream naming scheme"): without a hyphen. */
const NAMESPACE = /^[a-z0-9][a-z0-9_.]{0,99}$/;
const ELASTICSEARCH = {
    name: 'elasticsearch',
    label: 'Elasticsearch',
    title: 'an Elasticsearch',
    fields: {
        url: (0,address_field/* addressField */.D)('The address of Elasticsearch. /_bulk is added.', 'https://elastic.example.com:9200'),
        apiKey: {
            key: 'api-key-from',
            holds: 'variable',
            required: false,
            description: 'The variable that holds an API key in its encoded form.',
            parse: token,
            secrets: declaration/* whole */.W,
        },
        login: login_field/* LOGIN */.S,
        events: (0,event_choice/* eventChoice */.y)(['ecs', 'ecs-changes'], ['ecs', 'ecs-changes']),
        namespace: {
            key: 'namespace',
            holds: 'value',
            required: false,
            title: 'small letters, digits, _ and .',
            description: 'The end of the names of the data streams, logs-cloud_baseline.findings-… and logs-cloud_baseline.changes-…; default where it is left out.',
            usual: 'default',
            parse: parseNamespace,
        },
    },
    sentTo: 'url',
    check: ({ apiKey, login }, at) => {
        const received = [apiKey, login].filter((one) => one !== null && one !== undefined).length;
        if (received === 1)
            return;
        throw new errors/* UserError */.yo(`${at}: received ${received === 0 ? 'neither api-key-from nor' : 'both api-key-from and'} login-from, expected one of them.`);
    },
};
function parseNamespace(text, name) {
    if (NAMESPACE.test(text))
        return text;
    throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected up to 100 small letters, digits, _ and ., such as production.`);
}

// EXTERNAL MODULE: ./build/src/net/near-address.js
var near_address = __webpack_require__(81094);
// EXTERNAL MODULE: ./build/src/send/otlp/pairs.js
var pairs = __webpack_require__(41595);
;// CONCATENATED MODULE: ./build/src/send/otlp/declaration.js






const PATH = 'v1/metrics';
const EXAMPLE = 'https://collector.example.com:4318';
const EXPECTED = `expected an address such as ${EXAMPLE}`;
/**
 * A receiver of OTLP over HTTP. The variables are those that OpenTelemetry gives a meaning everywhere (opentelemetry.io, "OTLP
 * Exporter Configuration" and "Environment Variable Specification"); of two, the one for metrics wins.
 */
const OTLP = {
    name: 'otlp',
    label: 'OTLP',
    title: 'a receiver of OTLP over HTTP, such as an OpenTelemetry Collector',
    fields: {
        url: {
            key: 'url',
            holds: 'either',
            required: true,
            title: `an address such as ${EXAMPLE}`,
            description: `The address of the receiver; /${PATH} is added. Where it is left out, OTEL_EXPORTER_OTLP_METRICS_ENDPOINT or OTEL_EXPORTER_OTLP_ENDPOINT says it.`,
            parse: baseAddress,
            secrets: declaration/* ofAddress */.K,
            standard: [
                { variable: 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT', parse: wholeAddress },
                { variable: 'OTEL_EXPORTER_OTLP_ENDPOINT', parse: baseAddress },
            ],
        },
        headers: {
            key: 'headers-from',
            holds: 'variable',
            required: false,
            description: 'The variable that holds headers with keys or tokens, as in api-key=…,tenant=…. Where it is left out, OTEL_EXPORTER_OTLP_METRICS_HEADERS or OTEL_EXPORTER_OTLP_HEADERS says them.',
            parse: headers,
            secrets: secretHeaders,
            standard: of(['OTEL_EXPORTER_OTLP_METRICS_HEADERS', 'OTEL_EXPORTER_OTLP_HEADERS'], headers),
        },
        service: {
            key: 'service',
            holds: 'value',
            required: false,
            title: 'a text',
            description: 'The attribute service.name of the resource. Where it is left out, OTEL_SERVICE_NAME or OTEL_RESOURCE_ATTRIBUTES says it, else it is cloud-baseline.',
            parse: (text) => text,
            standard: of(['OTEL_SERVICE_NAME'], (text) => text),
        },
        attributes: onlyIn(['OTEL_RESOURCE_ATTRIBUTES'], (text, name) => {
            (0,pairs/* pairsIn */.j)(text, name);
            return text;
        }),
        timeout: onlyIn(['OTEL_EXPORTER_OTLP_METRICS_TIMEOUT', 'OTEL_EXPORTER_OTLP_TIMEOUT'], milliseconds),
        compression: onlyIn(['OTEL_EXPORTER_OTLP_METRICS_COMPRESSION', 'OTEL_EXPORTER_OTLP_COMPRESSION'], (text, name) => {
            if (text === 'gzip' || text === 'none')
                return text;
            throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected gzip or none.`);
        }),
        disabled: onlyIn(['OTEL_SDK_DISABLED'], (text) => text.toLowerCase()),
    },
    sentTo: 'url',
    check: (address, at) => {
        if (address['url'] && address['headers'])
            (0,near_address/* refusePlain */.f)(address['url'], 'headers with keys or tokens', at);
    },
};
function baseAddress(text, name) {
    return (0,address_field/* under */.h)(wholeAddress(text, name), PATH);
}
function wholeAddress(text, name) {
    return (0,near_address/* nearUrl */.I)(text, name, EXPECTED).href;
}
function headers(text, name) {
    for (const [key, value] of (0,pairs/* pairsIn */.j)(text, name)) {
        if (/^[\w!#$%&'*+.^`|~-]+$/.test(key) && /^[\x20-\x7e]*$/.test(value))
            continue;
        throw new errors/* UserError */.yo(`${name}: received something that no header may hold, expected pairs such as api-key=…,tenant=….`);
    }
    return text;
}
/** A mask over shorter ones, such as the number of a tenant, would hide other words. */
function secretHeaders(text) {
    const values = (0,pairs/* pairsIn */.j)(text, 'headers').map(([, value]) => value);
    return values.filter((value) => value.length >= 8);
}
function milliseconds(text, name) {
    if (/^\d{1,9}$/.test(text) && Number(text) > 0)
        return text;
    throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(text)}, expected a number of milliseconds, such as 10000.`);
}
/** A field that nothing but these variables says. */
function onlyIn(variables, parse) {
    return {
        key: null,
        holds: 'value',
        required: false,
        description: '',
        parse,
        standard: of(variables, parse),
    };
}
function of(variables, parse) {
    return variables.map((variable) => ({ variable, parse }));
}

;// CONCATENATED MODULE: ./build/src/send/pushgateway/declaration.js



const PUSHGATEWAY = {
    name: 'pushgateway',
    label: 'Pushgateway',
    title: "Prometheus's Pushgateway",
    fields: {
        url: (0,address_field/* addressField */.D)('The address of the Pushgateway. /metrics/job/… is added.', 'https://pushgateway.example.com:9091', 'near'),
        login: login_field/* LOGIN */.S,
        job: {
            key: 'job',
            holds: 'value',
            required: false,
            title: 'the name of a job',
            description: 'The label job of all numbers; cloud-baseline where it is left out. Two scans of a repository without an alert-scope need different ones.',
            usual: 'cloud-baseline',
            parse: (text) => text,
        },
    },
    sentTo: 'url',
    check: ({ url, login }, at) => {
        if (url && login)
            (0,near_address/* refusePlain */.f)(url, 'what login-from holds', at);
    },
};

;// CONCATENATED MODULE: ./build/src/send/splunk/declaration.js




const SPLUNK = {
    name: 'splunk',
    label: 'Splunk',
    title: "Splunk's HTTP Event Collector",
    fields: {
        url: (0,address_field/* addressField */.D)('The address of the HTTP Event Collector. /services/collector/event is added.', 'https://splunk.example.com:8088'),
        token: {
            key: 'token-from',
            holds: 'variable',
            required: true,
            description: 'The variable that holds the token of the HTTP Event Collector.',
            parse: token,
            secrets: declaration/* whole */.W,
        },
        events: (0,event_choice/* eventChoice */.y)(['ocsf', 'ecs', 'ecs-changes'], ['ocsf']),
        index: {
            key: 'index',
            holds: 'value',
            required: false,
            title: 'the name of an index',
            description: 'The index, one of those that the token allows. That of the token where it is left out.',
            parse: (text) => text,
        },
        host: {
            key: 'host',
            holds: 'value',
            required: false,
            title: 'a text',
            description: "The field host of the events. The collector's own where it is left out.",
            parse: (text) => text,
        },
        sourcetype: {
            key: 'sourcetype',
            holds: 'value',
            required: false,
            title: 'a text',
            description: 'The source type of all events. cloud_baseline:ocsf, cloud_baseline:ecs or cloud_baseline:ecs-changes where it is left out.',
            parse: (text) => text,
        },
    },
    sentTo: 'url',
};

;// CONCATENATED MODULE: ./build/src/send/declared.js




/** The declarations of all kinds of receivers, in the order in which reports and documents name them. */
const SENDERS_DECLARED = [
    SPLUNK,
    ELASTICSEARCH,
    PUSHGATEWAY,
    OTLP,
];


/***/ }),

/***/ 46100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ chosenEvents),
  y: () => (/* binding */ eventChoice)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
;// CONCATENATED MODULE: ./build/src/model/send.js
/** Formats of the report whose lines are events that can be sent: see FORMATS in report/formats.ts. */
const EVENT_FORMATS = ['ocsf', 'ecs', 'ecs-changes'];

// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/send/event-choice.js



/**
 * The field that says which events are sent, with commas between them.
 * @param offered of these
 * @param usual where the file does not say it
 */
function eventChoice(offered, usual) {
    return {
        key: 'events',
        holds: 'value',
        required: false,
        title: `some of ${(0,words/* enumerate */.HL)(offered)}, with commas between them`,
        description: `Which events are sent: ${(0,words/* enumerate */.HL)(offered, 'or')}, or several with commas between them. ${(0,words/* enumerate */.HL)(usual)} where it is left out. See docs/reports.md for what they are.`,
        usual: usual.join(','),
        parse: (text, name) => {
            const names = namesIn(text);
            const unknown = names.find((one) => !offered.some((format) => format === one));
            if (unknown === undefined && names.length > 0)
                return names.join(',');
            throw new errors/* UserError */.yo(`${name}: received ${(0,words/* quote */.hD)(unknown ?? '')}, expected ${(0,words/* enumerate */.HL)(offered, 'or')}.`);
        },
    };
}
/** What such a field holds. */
function chosenEvents(text) {
    const names = namesIn(text ?? '');
    return EVENT_FORMATS.filter((format) => names.includes(format));
}
function namesIn(text) {
    return text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}


/***/ }),

/***/ 33444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOGIN),
/* harmony export */   a: () => (/* binding */ basicAuthorization)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/** The field `login-from`: user and password of basic authentication (RFC 7617). */
const LOGIN = {
    key: 'login-from',
    holds: 'variable',
    required: false,
    description: 'The variable that holds user and password, as user:password.',
    parse: parseLogin,
    secrets: (login) => [login, login.slice(login.indexOf(':') + 1), encoded(login)],
};
/** What the header says; none where there is no login. */
function basicAuthorization(login) {
    return login === null || login === undefined ? {} : { Authorization: `Basic ${encoded(login)}` };
}
function parseLogin(text, name) {
    if (/^[^:]+:.+$/.test(text))
        return text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received something else, expected user and password as user:password.`);
}
function encoded(login) {
    return Buffer.from(login, 'utf8').toString('base64');
}


/***/ }),

/***/ 41595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pairsIn)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/**
 * The pairs of OTEL_EXPORTER_OTLP_HEADERS and OTEL_RESOURCE_ATTRIBUTES: `key=value`, with commas between them, values
 * percent-encoded, as in W3C's Baggage without properties. Throws a UserError, which shows no value.
 */
function pairsIn(text, name) {
    return text
        .split(',')
        .map((pair) => pair.trim())
        .filter((pair) => pair !== '')
        .map((pair) => {
        const at = pair.indexOf('=');
        const value = at < 1 ? null : decoded(pair.slice(at + 1).trim());
        if (value !== null)
            return [pair.slice(0, at).trim(), value];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: received something else, expected pairs such as key=value,key2=value2 with percent-encoded values.`);
    });
}
/** Null: its percent signs encode nothing. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 25925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ hasConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/alert/channels/declared.js
var declared = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/files/read-regular-file.js
var read_regular_file = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/src/files/file-reason.js
var file_reason = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/sensitive.js
var sensitive = __webpack_require__(56799);
// EXTERNAL MODULE: ./build/src/text/schema-problems.js
var schema_problems = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/text/yaml.js + 1 modules
var yaml = __webpack_require__(16819);
// EXTERNAL MODULE: ./build/src/clouds/accounts.js
var clouds_accounts = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/settings/region-values.js
var region_values = __webpack_require__(51826);
// EXTERNAL MODULE: ./build/src/settings/values.js
var values = __webpack_require__(60377);
;// CONCATENATED MODULE: ./build/src/settings/config-regions.js


/** The patterns that the file gives; undefined where it gives none. Reports what the schema cannot see. */
function regionsConfig(written, path, report) {
    if (written === undefined)
        return undefined;
    const entries = typeof written === 'string' ? (0,values/* parseList */.E1)(written) : written;
    const fault = (0,region_values/* regionFault */.B)(entries);
    if (fault === null)
        return (0,region_values/* regionPatterns */.k)(entries, 'regions');
    report(path, fault);
    return [];
}

;// CONCATENATED MODULE: ./build/src/settings/config-accounts.js


const NO_ACCOUNTS = {
    accounts: [],
    organization: false,
    excludeAccounts: [],
    perAccount: {},
    access: clouds_accounts/* ACCOUNTS */.D.access.fromFile({}, () => undefined),
    environments: {},
};
/** Reads what the schema took, and reports what it cannot see. */
function accountsConfig(document, file, report) {
    const written = document.value;
    const { accounts = [], environments = {} } = written;
    const listed = accounts === 'organization' ? [] : accounts;
    const perAccount = new Map();
    for (const [index, entry] of listed.entries()) {
        const account = typeof entry === 'string' ? { id: entry } : entry;
        const path = ['accounts', index];
        if (perAccount.has(account.id))
            report(path, `account ${account.id} is in the list already, expected each once.`);
        perAccount.set(account.id, settingsOf(account, path, document, file, report));
    }
    return {
        accounts: [...perAccount.keys()],
        organization: accounts === 'organization',
        excludeAccounts: written['exclude-accounts'] ?? [],
        perAccount: Object.fromEntries([...perAccount].filter(([, own]) => Object.keys(own).length > 0)),
        access: clouds_accounts/* ACCOUNTS */.D.access.fromFile(written, (key, sentence) => report([key], sentence)),
        environments,
    };
}
function settingsOf(account, path, document, file, report) {
    const { id, name, environment, parameters, immutable } = account;
    const access = clouds_accounts/* ACCOUNTS */.D.access.ofAccount(id, account, (key, sentence) => report([...path, key], sentence));
    const regions = regionsConfig(account.regions, [...path, 'regions'], report);
    return {
        ...(name === undefined ? {} : { name }),
        ...(environment === undefined ? {} : { environment }),
        ...(access === undefined ? {} : { access }),
        ...(regions === undefined ? {} : { regions }),
        ...(immutable === true ? { immutable } : {}),
        ...(parameters === undefined
            ? {}
            : { parameters: parametersAt([...path, 'parameters'], parameters, document, file) }),
    };
}
/** Values for parameters of rules, with their places. */
function parametersAt(path, parameters, document, file) {
    return Object.fromEntries(Object.entries(parameters).map(([rule, values]) => {
        const given = Object.entries(values).map(([name, value]) => {
            const line = document.lineOf([...path, rule, name]);
            return [name, { value, file, line }];
        });
        return [rule, Object.fromEntries(given)];
    }));
}

// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(17443);
;// CONCATENATED MODULE: ./build/src/settings/config-alerts.js

const NO_ROUTES = { targets: [], routes: [] };
/**
 * Reads what the schema took, and reports what it cannot see.
 * @param channels their names, which the targets of the inputs bear
 */
function alertsConfig(document, file, channels, report) {
    const { targets = {}, alerts = [] } = document.value;
    const placeOf = (path) => `${file}:${document.lineOf(path)}`;
    for (const name of Object.keys(targets)) {
        if (channels.includes(name)) {
            report(['targets', name], 'the inputs give a target of this name, expected another.');
        }
    }
    return {
        targets: Object.entries(targets).map(([name, { channel, ...keys }]) => ({
            name,
            channel,
            keys,
            place: placeOf(['targets', name]),
        })),
        routes: alerts.map(({ to, match = {} }, index) => {
            const path = ['alerts', index];
            const names = listOf(to);
            for (const name of names) {
                if (channels.includes(name) || Object.hasOwn(targets, name))
                    continue;
                report([...path, 'to'], unknown(name, channels, Object.keys(targets)));
            }
            return {
                to: names,
                environments: listOf(match.environment),
                severity: match.severity ?? null,
                rules: listOf(match.rule),
                accounts: listOf(match.account),
                tags: Object.fromEntries(Object.entries(match.tag ?? {}).map(([key, value]) => [key, listOf(value)])),
                place: placeOf(path),
            };
        }),
    };
}
function unknown(name, channels, targets) {
    const meant = (0,nearest/* nearest */.pA)(name, [...channels, ...targets]);
    const help = meant === null ? `expected one of targets, or ${channels.join(', ')}.` : `did you mean ${meant}?`;
    return `no target is called "${name}"; ${help}`;
}
function listOf(written) {
    if (written === undefined)
        return [];
    return typeof written === 'string' ? [written] : written;
}

// EXTERNAL MODULE: ./build/src/settings/config-inputs.js
var config_inputs = __webpack_require__(34539);
;// CONCATENATED MODULE: ./build/schema/config.json
const config_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"a map with settings such as accounts and parameters","description":"Configuration of Cloud Baseline, .github/cloud-baseline.yml (or .yaml) unless the input config says otherwise. Inputs win over it.","type":"object","additionalProperties":false,"properties":{"accounts":{"title":"organization, or a list of accounts","description":"The accounts to read: organization for all active accounts of the organisation that the credentials belong to, or a list. Where the input accounts says which are read, a list still says what is special about some of them.","if":{"type":"string"},"then":{"title":"organization, or a list of accounts","const":"organization"},"else":{"title":"organization, or a list of accounts","type":"array","minItems":1,"items":{"$ref":"#/$defs/account"}}},"exclude-accounts":{"description":"Accounts of the organisation that are not read.","$ref":"#/$defs/patterns"},"environments":{"title":"a map of environments to lists of accounts","description":"Which accounts are production, which staging and so on. Only production pages. An account that production has a pattern for is production, else the first environment counts that has one.","type":"object","additionalProperties":{"$ref":"#/$defs/patterns"}},"regions":{"description":"The regions to read, where the input regions says no more than all. All that are enabled in an account where it is left out.","$ref":"#/$defs/regions"},"role":{"description":"The role to assume in each account, by name or ARN; {account} is replaced by the account\'s id. A list: the last is the account\'s, and those before it are assumed on the way, each from the one before. Names on the way are of the account that the credentials belong to.","$ref":"#/$defs/roles"},"external-id":{"description":"The external id that the roles\' trust policies ask for.","$ref":"#/$defs/external-id"},"personal-data":{"title":"show or mask","description":"What reports and alerts do with names and addresses of people, which CloudTrail has of whoever did it: show them, or mask them, as in assumed-role/deploy/a*** from 203.0.113.*.","enum":["show","mask"],"default":"show"},"privacy":{"title":"a map of what personal data and secrets are","description":"What is looked for in texts as personal data and secrets, and what is none to you. See docs/privacy.md.","type":"object","additionalProperties":false,"properties":{"own-domains":{"description":"Domains, with all below them, whose e-mail addresses are no personal data to you.","title":"a list of domains","type":"array","minItems":1,"items":{"title":"a domain such as example.com","type":"string","pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\\\.)+[A-Za-z][A-Za-z0-9-]*$","maxLength":253}},"role-addresses":{"description":"What stands before the @ of addresses that nobody in particular reads, besides the usual such as noreply and support. * stands for any text.","title":"a list of names or globs","type":"array","minItems":1,"items":{"title":"a name or glob without an @, such as team-*","type":"string","pattern":"^[^@\\\\s]+$","maxLength":100}},"trusted-networks":{"description":"Networks whose addresses are no person\'s home.","title":"a list of networks","type":"array","minItems":1,"items":{"title":"a network such as 203.0.113.0/24","type":"string"}},"national-ids":{"description":"Countries whose national ids are looked for, by their code; naming one switches the rule about them on. None where it is left out.","title":"a list of countries","type":"array","minItems":1,"items":{"title":"a country\'s code of two capitals, such as DE","type":"string","pattern":"^[A-Z]{2}$"}},"minimum-confidence":{"description":"What is less certain than this is neither reported nor masked. 0.6 where it is left out.","title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1,"default":0.6}}},"fix-within":{"title":"a map of severities to durations","description":"In what time violations are to be fixed, by severity: what is older is overdue. Durations as in searches (12h, 7d), or none. The default is critical: 1d, high: 7d, medium: 30d, low: 90d.","type":"object","additionalProperties":false,"properties":{"critical":{"title":"a duration such as 7d, or none","type":"string"},"high":{"title":"a duration such as 7d, or none","type":"string"},"medium":{"title":"a duration such as 7d, or none","type":"string"},"low":{"title":"a duration such as 7d, or none","type":"string"}}},"internet-share":{"title":"a number above 0 and up to 1","description":"The share of public address space, IPv4 and IPv6 apart, that counts as the whole internet where a security group lets it in. 1, all of it, where it is left out; smaller shares find groups that leave some networks out.","type":"number","exclusiveMinimum":0,"maximum":1,"default":1},"exceptions-max-days":{"title":"a number of days, 1 to 3650","description":"How far from today an exception may expire whose rules may be of high or critical severity. 365 where it is left out.","type":"integer","minimum":1,"maximum":3650,"default":365},"parameters":{"description":"Values for parameters of rules, by the rule\'s id or alias; \\"*\\" gives a value to every rule that has the parameter. npx cloud-baseline rules list --json lists the parameters of each rule.","$ref":"#/$defs/parameters"},"data-region":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Regions whose resources stay on the runner that reads them, one per line or comma-separated: codes, globs such as `eu-*`, `all`, `!` to leave some out; `global` for what belongs to an account as a whole. The inventory of the report folder lacks them, and findings leave as usual. See docs/privacy.md.","if":{"type":"array"},"then":{"title":"a list, or a text with commas between entries","type":"array","minItems":1,"items":{"title":"a text","type":"string","pattern":"\\\\S"}},"else":{"title":"a list, or a text with commas between entries","type":"string","pattern":"\\\\S"}},"collect":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"What goes into the inventory: what the rules ask about (`rules`), or every kind and property that this program reads (`all`), so that searches can ask about it. `all` takes more calls and permissions; `policy --collect all` prints them. See docs/scaling.md.","title":"rules or all","enum":["rules","all"],"default":"rules"},"trusted-accounts":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Ids of AWS accounts (12 digits, quoted) and organisations (`o-…`) that are no strangers, one per line or comma-separated: what policies share with them is not foreign. The account itself never is, nor are the accounts of its organisation where `accounts` is `organization`.","if":{"type":"array"},"then":{"title":"a list, or a text with commas between entries","type":"array","minItems":1,"items":{"title":"a text","type":"string","pattern":"\\\\S"}},"else":{"title":"a list, or a text with commas between entries","type":"string","pattern":"\\\\S"}},"accepted-state":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Folder with the accepted state. Rules about changes judge what differs from it, and what they watch is read. Without one, changes are not looked at. See docs/changes.md.","title":"a text","type":"string","pattern":"\\\\S"},"rules":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Rules to check, one per line or comma-separated. `default` stands for the packs that ship; ids name single shipped rules, also those that are off by default; files, folders and globs add your own; `!id` leaves a rule out.","if":{"type":"array"},"then":{"title":"a list, or a text with commas between entries","type":"array","minItems":1,"items":{"title":"a text","type":"string","pattern":"\\\\S"}},"else":{"title":"a list, or a text with commas between entries","type":"string","pattern":"\\\\S"},"default":"default"},"services":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Services to which `default` is narrowed, one per line or comma-separated: `iam, s3`. Rules that are named by id or path are checked whatever they are about. Empty means all services.","if":{"type":"array"},"then":{"title":"a list, or a text with commas between entries","type":"array","minItems":1,"items":{"title":"a text","type":"string","pattern":"\\\\S"}},"else":{"title":"a list, or a text with commas between entries","type":"string","pattern":"\\\\S"}},"exceptions":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"File with findings that are accepted, each for a reason, by an owner and until a date. Where none is named, `.github/cloud-baseline-exceptions.yml` or `.github/cloud-baseline-exceptions.yaml` is read if there is one; having both is refused. See docs/exceptions.md.","title":"a text","type":"string","pattern":"\\\\S"},"fail-on":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Lowest severity that fails the step. One of `critical`, `high`, `medium`, `low` or `none`.","title":"critical, high, medium, low or none","enum":["critical","high","medium","low","none"],"default":"high"},"fail-on-new":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"With `true`, only violations that are new, came back or became worse since the last run fail the step.","title":"true or false without quotes","type":"boolean","default":false},"on-incomplete":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Whether the step fails (`fail`) or only warns (`warn`) when something could not be read.","title":"fail or warn","enum":["fail","warn"],"default":"fail"},"report-from":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Lowest severity that the summary lists. The rest is only counted. One of `critical`, `high`, `medium`, `low` or `none`.","title":"critical, high, medium, low or none","enum":["critical","high","medium","low","none"],"default":"low"},"annotate-from":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Lowest severity that is annotated. One of `critical`, `high`, `medium`, `low` or `none`.","title":"critical, high, medium, low or none","enum":["critical","high","medium","low","none"],"default":"medium"},"check-run":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"With `true`, a workflow shows the run as a check of the commit: verdict, summary and annotations. Takes `checks: write`. See docs/github.md.","title":"true or false without quotes","type":"boolean","default":false},"issues":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"With `per-rule`, the repository has an issue for each rule and environment with violations from `annotate-from` on; it is kept up to date, and closed once they are provably gone. Takes `issues: write`. See docs/github.md. One of `off` or `per-rule`.","title":"off or per-rule","enum":["off","per-rule"],"default":"off"},"formats":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Files of the report to write, one per line or comma-separated: `csv, sarif`. `all` writes every one, and `!csv` leaves one out. See docs/reports.md.","if":{"type":"array"},"then":{"title":"a list, or a text with commas between entries","type":"array","minItems":1,"items":{"title":"a text","type":"string","pattern":"\\\\S"}},"else":{"title":"a list, or a text with commas between entries","type":"string","pattern":"\\\\S"},"default":"all"},"history":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Where findings and open alerts are kept from one run to the next: `cache` (that of GitHub Actions), `branch:NAME` (one commit for each run, with `contents: write`), or the path of a file; in a terminal `none` unless given. With `none`, nothing can be called new or fixed, and no run knows which alerts are open.","title":"a text","type":"string","pattern":"\\\\S","default":"cache"},"public-repository":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"What becomes of the history in a public repository, where everybody can read it: it holds salted hashes instead of ids and names (`hash`), or nothing is read at all (`refuse`). An accepted state in it is refused with both.","title":"hash or refuse","enum":["hash","refuse"],"default":"hash"},"redact":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"What becomes of personal data and secrets in everything that leaves the run: `standard` masks them, `strict` hides names, addresses and principals too, `off` leaves them as they are. See docs/privacy.md.","title":"standard, strict or off","enum":["standard","strict","off"],"default":"standard"},"privacy-key-from":{"$comment":"An input: its entry in the table of inputs says what it is.","title":"the name of an environment variable","description":"The environment variable that holds this: Key of the fingerprints by which a masked value is followed without being shown, at least 16 characters. Without it the history holds one, and plan.json of a divided run: whoever can read these and a report can try what a value may be. In a public repository everybody can, unless a target of alerts seals it (docs/history.md). A divided run with `redact: strict` takes one.","$ref":"#/$defs/variable"},"attribution":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Whether CloudTrail is asked who did it, for changes and for what is new and high or critical. Takes `cloudtrail:LookupEvents`. See docs/attribution.md.","title":"true or false without quotes","type":"boolean","default":true},"alert-from":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Lowest severity that pages. One of `critical`, `high`, `medium`, `low` or `none`.","title":"critical, high, medium, low or none","enum":["critical","high","medium","low","none"],"default":"high"},"alert-per":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"One alert per `rule`, per rule and `account`, or per `resource`.","title":"rule, account or resource","enum":["rule","account","resource"],"default":"account"},"alert-limit":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Most alert events of one run, for each target. Beyond it, violations share alerts, and the summary says so.","title":"a number without quotes","type":"number","default":50},"alert-scope":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"A word such as `eu` that ends the deduplication key of every alert. Needed where scans share accounts and an integration key: without it, each would close what another opened.","title":"a text","type":"string","pattern":"\\\\S"},"pagerduty-routing-key-from":{"$comment":"An input: its entry in the table of inputs says what it is.","title":"the name of an environment variable","description":"The environment variable that holds this: Integration key of a PagerDuty service (Events API v2, 32 characters). Without it nothing is sent to PagerDuty.","$ref":"#/$defs/variable"},"pagerduty-endpoint":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Origin of PagerDuty\'s Events API. Accounts in the EU use https://events.eu.pagerduty.com.","title":"a text","type":"string","pattern":"\\\\S","default":"https://events.pagerduty.com"},"slack-webhook-url-from":{"$comment":"An input: its entry in the table of inputs says what it is.","title":"the name of an environment variable","description":"The environment variable that holds this: Incoming webhook of Slack. It gets one message for each run in which an alert opened, grew, worsened or closed.","$ref":"#/$defs/variable"},"webhook-url-from":{"$comment":"An input: its entry in the table of inputs says what it is.","title":"the name of an environment variable","description":"The environment variable that holds this: Address that takes alerts as CloudEvents, one POST each. See docs/alerts.md.","$ref":"#/$defs/variable"},"webhook-secret-from":{"$comment":"An input: its entry in the table of inputs says what it is.","title":"the name of an environment variable","description":"The environment variable that holds this: Secret that signs those events (HMAC-SHA256). Without it they are not signed.","$ref":"#/$defs/variable"},"heartbeat-url-from":{"$comment":"An input: its entry in the table of inputs says what it is.","title":"the name of an environment variable","description":"The environment variable that holds this: Address of a dead man\'s switch, called at the end of every complete run, whatever it finds. Where the service is known, a run that is not complete reports a failure there. See docs/heartbeat.md.","$ref":"#/$defs/variable"},"max-rate":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Most requests per second to one service of one account in one region. Where AWS throttles, requests slow down there and nowhere else.","title":"a number without quotes","type":"number","default":20},"bucket-rate":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"S3 buckets per second and account whose settings are read: as many as ten seconds of this at once, then no more in any ten seconds. Detections for stolen keys count buckets so; exempt the role there before you raise it. See docs/scaling.md.","title":"a number without quotes","type":"number","default":1.5},"timeout-minutes":{"$comment":"An input: its entry in the table of inputs says what it is.","description":"Minutes after which whatever is not yet read counts as a gap. The report is written all the same.","title":"a number without quotes","type":"number","default":30},"targets":{"title":"a map of names to targets","description":"Where alerts can go besides the targets of the inputs, which are called pagerduty, slack and webhook. Keys and addresses stand in environment variables of the step.","type":"object","propertyNames":{"title":"a name of up to 40 small letters, digits and hyphens","pattern":"^[a-z0-9][a-z0-9-]{0,39}$"},"additionalProperties":{"$ref":"#/$defs/target"}},"alerts":{"title":"a list of what goes where","description":"Violations that go to other targets than those of the inputs. Each entry that matches counts; what none matches goes to the targets of the inputs, where it is of production and reaches alert-from.","type":"array","minItems":1,"items":{"$ref":"#/$defs/route"}},"send":{"title":"a map of names to receivers","description":"Where events and metrics are sent at the end of a run. Keys and tokens stand in environment variables of the step. See docs/sending.md.","type":"object","propertyNames":{"title":"a name of up to 40 small letters, digits and hyphens","pattern":"^[a-z0-9][a-z0-9-]{0,39}$"},"additionalProperties":{"$ref":"#/$defs/receiver"}}},"$defs":{"id":{"title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number)","type":"string","pattern":"^\\\\d{12}$"},"account":{"if":{"type":"object"},"then":{"title":"an account with its id","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id","title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number)"},"name":{"title":"the name of the account","description":"What reports call it, and patterns find it by; the organisation\'s name for it where it is left out.","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"environment":{"title":"the name of an environment, such as production","description":"Goes before all patterns.","type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"immutable":{"title":"true or false","description":"true: nothing is to change in this account. Any change against the accepted state counts, whether or not another rule is about it (rule aws-account-immutable-change).","type":"boolean","default":false},"role":{"description":"Instead of the role for all accounts.","$ref":"#/$defs/roles"},"external-id":{"description":"Instead of the external id for all accounts.","$ref":"#/$defs/external-id"},"regions":{"description":"Instead of the regions for all accounts.","$ref":"#/$defs/regions"},"parameters":{"description":"Values for parameters of rules that hold in this account; others are as for all accounts.","$ref":"#/$defs/parameters"}}},"else":{"title":"an account id, 12 digits in quotes (YAML drops the leading zeros of a number), or a map with an id","type":"string","pattern":"^\\\\d{12}$"}},"regions":{"title":"a list of regions","description":"Codes and globs; ! leaves regions out, wherever it stands. Nothing but what is left out, or all beside it: all other regions.","if":{"type":"string"},"then":{"title":"a list of regions","type":"string","pattern":"\\\\S"},"else":{"title":"a list of regions","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a region code such as eu-central-1, a glob such as eu-*, one of these after ! in quotes, or all","type":"string","pattern":"^(?:all|!?(?:[a-z]{2,4}(?:-[a-z]+)+-\\\\d{1,2}|(?=[^*?]*[*?])[a-z0-9*?-]{1,40}))$"}}},"patterns":{"title":"a list of accounts","type":"array","minItems":1,"items":{"title":"an account id of 12 digits in quotes, a name, a glob, or ou: with the path of an organisational unit","type":"string","maxLength":1000,"pattern":"^(?:\\\\d{12}|(?!\\\\d+$)(?!ou:/*$)\\\\S(?:.*\\\\S)?)$"}},"roles":{"if":{"type":"array"},"then":{"title":"a role, or a list of roles to assume one from the other","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/role"}},"else":{"$ref":"#/$defs/role"}},"role":{"title":"the name of a role, or an ARN such as arn:aws:iam::{account}:role/cloud-baseline","type":"string","pattern":"^(?:arn:aws[a-z-]*:iam::(?:\\\\d{12}|\\\\{account\\\\}):role/)?(?:\\\\{account\\\\}|[\\\\w+=,.@/-]){1,576}$"},"external-id":{"title":"2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks","type":"string","pattern":"^[\\\\w+=,.@:/-]{2,1224}$"},"parameters":{"title":"a map of rule ids to maps of parameters","type":"object","additionalProperties":{"title":"a map of parameters to values","type":"object","additionalProperties":{"title":"a text, a number, true or false, or a list of these","type":["string","number","boolean","array"],"items":{"title":"a text, a number, or true or false","type":["string","number","boolean"]}}}},"variable":{"title":"the name of an environment variable","$comment":"Who misreads this writes the secret itself: no message shows it.","writeOnly":true,"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"target":{"title":"a target with its channel","type":"object","required":["channel"],"properties":{"channel":{"title":"pagerduty, slack or webhook","enum":["pagerduty","slack","webhook"]}},"allOf":[{"if":{"required":["channel"],"properties":{"channel":{"const":"pagerduty"}}},"then":{"$ref":"#/$defs/pagerduty-target"}},{"if":{"required":["channel"],"properties":{"channel":{"const":"slack"}}},"then":{"$ref":"#/$defs/slack-target"}},{"if":{"required":["channel"],"properties":{"channel":{"const":"webhook"}}},"then":{"$ref":"#/$defs/webhook-target"}}]},"pagerduty-target":{"title":"a service of PagerDuty","type":"object","additionalProperties":false,"required":["channel","routing-key-from"],"properties":{"channel":{"const":"pagerduty"},"routing-key-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds the integration key."},"endpoint":{"title":"an origin such as https://events.eu.pagerduty.com","description":"That of the input pagerduty-endpoint where it is left out.","type":"string"}}},"slack-target":{"title":"an incoming webhook of Slack","type":"object","additionalProperties":false,"required":["channel","url-from"],"properties":{"channel":{"const":"slack"},"url-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds the webhook\'s address."}}},"webhook-target":{"title":"a receiver of events","type":"object","additionalProperties":false,"required":["channel","url-from"],"properties":{"channel":{"const":"webhook"},"url-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds the address."},"secret-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds what events are signed with; they are not signed where it is left out."}}},"route":{"title":"an entry with to, and what it matches","type":"object","additionalProperties":false,"required":["to"],"properties":{"match":{"title":"a map of what has to fit","description":"All that stands here has to fit. Left out: everything of production that reaches alert-from.","type":"object","additionalProperties":false,"properties":{"environment":{"description":"Environments; production where it is left out.","if":{"type":"array"},"then":{"title":"the name of an environment, such as production, or a list","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"the name of an environment, such as production","type":"string","pattern":"^\\\\S(.*\\\\S)?$"}},"else":{"title":"the name of an environment, such as production","type":"string","pattern":"^\\\\S(.*\\\\S)?$"}},"severity":{"title":"critical, high, medium or low","description":"The lowest severity; alert-from where it is left out.","enum":["critical","high","medium","low"]},"rule":{"description":"Rules, by id or glob; all where it is left out.","if":{"type":"array"},"then":{"title":"the id of a rule, or a glob, or a list","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"the id of a rule, or a glob","type":"string","pattern":"^\\\\S+$"}},"else":{"title":"the id of a rule, or a glob","type":"string","pattern":"^\\\\S+$"}},"account":{"description":"Accounts; all where it is left out.","if":{"type":"array"},"then":{"title":"an account id of 12 digits in quotes, a name, a glob, or ou: with the path of an organisational unit, or a list","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"an account id of 12 digits in quotes, a name, a glob, or ou: with the path of an organisational unit","type":"string","maxLength":1000,"pattern":"^(?:\\\\d{12}|(?!\\\\d+$)(?!ou:/*$)\\\\S(?:.*\\\\S)?)$"}},"else":{"title":"an account id of 12 digits in quotes, a name, a glob, or ou: with the path of an organisational unit","type":"string","maxLength":1000,"pattern":"^(?:\\\\d{12}|(?!\\\\d+$)(?!ou:/*$)\\\\S(?:.*\\\\S)?)$"}},"tag":{"title":"a map of tag keys to values","description":"Tags of the resource: each has to be there with one of the values, which may be globs.","type":"object","minProperties":1,"additionalProperties":{"if":{"type":"array"},"then":{"title":"a value in quotes, or a glob, or a list","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"a value in quotes, or a glob","type":"string"}},"else":{"title":"a value in quotes, or a glob","type":"string"}}}}},"to":{"description":"Names of targets.","if":{"type":"array"},"then":{"title":"the name of a target, or a list","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"the name of a target","type":"string","pattern":"^\\\\S+$"}},"else":{"title":"the name of a target","type":"string","pattern":"^\\\\S+$"}}}},"receiver":{"title":"a receiver with what it is (to)","type":"object","required":["to"],"properties":{"to":{"title":"splunk, elasticsearch, pushgateway or otlp","enum":["splunk","elasticsearch","pushgateway","otlp"]}},"allOf":[{"if":{"required":["to"],"properties":{"to":{"const":"splunk"}}},"then":{"$ref":"#/$defs/splunk-receiver"}},{"if":{"required":["to"],"properties":{"to":{"const":"elasticsearch"}}},"then":{"$ref":"#/$defs/elasticsearch-receiver"}},{"if":{"required":["to"],"properties":{"to":{"const":"pushgateway"}}},"then":{"$ref":"#/$defs/pushgateway-receiver"}},{"if":{"required":["to"],"properties":{"to":{"const":"otlp"}}},"then":{"$ref":"#/$defs/otlp-receiver"}}]},"splunk-receiver":{"title":"Splunk\'s HTTP Event Collector","type":"object","additionalProperties":false,"required":["to","token-from"],"properties":{"to":{"const":"splunk"},"url":{"title":"an address such as https://splunk.example.com:8088","description":"The address of the HTTP Event Collector. /services/collector/event is added.","type":"string","pattern":"\\\\S"},"url-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"In place of url: the variable that holds it, which then is shown nowhere."},"token-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds the token of the HTTP Event Collector."},"events":{"title":"some of ocsf, ecs and ecs-changes, with commas between them","description":"Which events are sent: ocsf, ecs or ecs-changes, or several with commas between them. ocsf where it is left out. See docs/reports.md for what they are.","type":"string","pattern":"\\\\S"},"index":{"title":"the name of an index","description":"The index, one of those that the token allows. That of the token where it is left out.","type":"string","pattern":"\\\\S"},"host":{"title":"a text","description":"The field host of the events. The collector\'s own where it is left out.","type":"string","pattern":"\\\\S"},"sourcetype":{"title":"a text","description":"The source type of all events. cloud_baseline:ocsf, cloud_baseline:ecs or cloud_baseline:ecs-changes where it is left out.","type":"string","pattern":"\\\\S"}}},"elasticsearch-receiver":{"title":"an Elasticsearch","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"const":"elasticsearch"},"url":{"title":"an address such as https://elastic.example.com:9200","description":"The address of Elasticsearch. /_bulk is added.","type":"string","pattern":"\\\\S"},"url-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"In place of url: the variable that holds it, which then is shown nowhere."},"api-key-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds an API key in its encoded form."},"login-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds user and password, as user:password."},"events":{"title":"some of ecs and ecs-changes, with commas between them","description":"Which events are sent: ecs or ecs-changes, or several with commas between them. ecs and ecs-changes where it is left out. See docs/reports.md for what they are.","type":"string","pattern":"\\\\S"},"namespace":{"title":"small letters, digits, _ and .","description":"The end of the names of the data streams, logs-cloud_baseline.findings-… and logs-cloud_baseline.changes-…; default where it is left out.","type":"string","pattern":"\\\\S"}}},"pushgateway-receiver":{"title":"Prometheus\'s Pushgateway","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"const":"pushgateway"},"url":{"title":"an address such as https://pushgateway.example.com:9091","description":"The address of the Pushgateway. /metrics/job/… is added.","type":"string","pattern":"\\\\S"},"url-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"In place of url: the variable that holds it, which then is shown nowhere."},"login-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds user and password, as user:password."},"job":{"title":"the name of a job","description":"The label job of all numbers; cloud-baseline where it is left out. Two scans of a repository without an alert-scope need different ones.","type":"string","pattern":"\\\\S"}}},"otlp-receiver":{"title":"a receiver of OTLP over HTTP, such as an OpenTelemetry Collector","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"const":"otlp"},"url":{"title":"an address such as https://collector.example.com:4318","description":"The address of the receiver; /v1/metrics is added. Where it is left out, OTEL_EXPORTER_OTLP_METRICS_ENDPOINT or OTEL_EXPORTER_OTLP_ENDPOINT says it.","type":"string","pattern":"\\\\S"},"url-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"In place of url: the variable that holds it, which then is shown nowhere."},"headers-from":{"$ref":"#/$defs/variable","title":"the name of an environment variable","description":"The variable that holds headers with keys or tokens, as in api-key=…,tenant=…. Where it is left out, OTEL_EXPORTER_OTLP_METRICS_HEADERS or OTEL_EXPORTER_OTLP_HEADERS says them."},"service":{"title":"a text","description":"The attribute service.name of the resource. Where it is left out, OTEL_SERVICE_NAME or OTEL_RESOURCE_ATTRIBUTES says it, else it is cloud-baseline.","type":"string","pattern":"\\\\S"}}}}}');
// EXTERNAL MODULE: ./build/src/accounts/environment.js
var accounts_environment = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/src/settings/inputs.js + 6 modules
var inputs = __webpack_require__(84162);
;// CONCATENATED MODULE: ./build/src/settings/config-places.js





const TOP = Object.keys(config_namespaceObject.properties);
const OF_ACCOUNTS = Object.keys(config_namespaceObject.$defs.account.then.properties);
/**
 * Keys that stand at the wrong place of the file, each with the place where it belongs. Some of them the schema would
 * take for something else: every name may be an environment's.
 */
function misplacedKeys(value) {
    if (!isMap(value))
        return [];
    const problems = Object.keys(value).flatMap((key) => TOP.includes(key) ? [] : problemAt([key], belongingOf(key)));
    const { accounts, environments } = value;
    for (const [index, account] of (Array.isArray(accounts) ? accounts : []).entries()) {
        if (!isMap(account))
            continue;
        for (const key of Object.keys(account)) {
            if (!OF_ACCOUNTS.includes(key))
                problems.push(...problemAt(['accounts', index, key], belongingOf(key)));
        }
        const { environment } = account;
        if (typeof environment === 'string')
            problems.push(...problemAt(['accounts', index, 'environment'], misspelt(environment)));
    }
    for (const key of isMap(environments) ? Object.keys(environments) : []) {
        problems.push(...problemAt(['environments', key], belongingOf(key) ?? misspelt(key)));
    }
    return problems;
}
function problemAt(path, sentence) {
    if (sentence === null)
        return [];
    return [{ path, message: path.length === 1 ? sentence : `${(0,schema_problems/* showPath */.P8)(path)}: ${sentence}` }];
}
function belongingOf(key) {
    if (TOP.includes(key))
        return `${key} belongs at the top of the file.`;
    if (key === 'production-accounts')
        return `production-accounts is an input of the action; in this file write environments.production.`;
    if (OF_ACCOUNTS.includes(key))
        return `${key} belongs to an entry of accounts, such as accounts: [{ id: '111122223333', ${key}: … }].`;
    const input = inputs/* INPUT_NAMES */.Qh.find((name) => name === key.replaceAll('_', '-'));
    // The schema's sentence has the nearest.
    if (input === undefined || (input !== key && TOP.includes(input)))
        return null;
    return config_inputs/* CONFIG_INPUTS */.LR.includes(input)
        ? `${input} is a secret, which stands in no file; write ${(0,config_inputs/* configKeyOf */.lR)(input)} with the name of the environment variable that holds it.`
        : `${input} is an input of the action (with:) or an option of scan, not of this file.`;
}
/** Only `production` pages. */
function misspelt(environment) {
    return !(0,accounts_environment/* isProductionName */.Zq)(environment) && (0,accounts_environment/* isProductionName */.Zq)(environment.toLowerCase())
        ? `did you mean production? Only that environment pages.`
        : null;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/network/sets/address-set.js
var address_set = __webpack_require__(97965);
// EXTERNAL MODULE: ./build/src/sensitive/national-id-countries.js
var national_id_countries = __webpack_require__(96913);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/src/settings/config-privacy.js





/**
 * What is looked for and what is none; the default where the file says nothing. Reports what is no network, and countries of
 * which no ids are known.
 */
function privacyConfig(written = {}, report) {
    const networks = written['trusted-networks'] ?? sensitive/* USUAL_POLICY */.cx.trustedNetworks;
    for (const [index, network] of networks.entries()) {
        if ((0,address_set/* parseCidr */.GN)(network) !== null)
            continue;
        report(['privacy', 'trusted-networks', index], `received ${(0,words/* quote */.hD)(network)}, expected a network such as 203.0.113.0/24 or 2001:db8::/32.`);
    }
    const countries = written['national-ids'] ?? sensitive/* USUAL_POLICY */.cx.nationalIds;
    for (const [index, country] of countries.entries()) {
        if (national_id_countries/* NATIONAL_ID_COUNTRIES */.y.includes(country))
            continue;
        report(['privacy', 'national-ids', index], `received ${(0,words/* quote */.hD)(country)}, expected a country whose ids are known: ${(0,words/* enumerate */.HL)(national_id_countries/* NATIONAL_ID_COUNTRIES */.y, 'or')}.`);
    }
    return {
        ownDomains: written['own-domains'] ?? sensitive/* USUAL_POLICY */.cx.ownDomains,
        roleAddresses: written['role-addresses'] ?? sensitive/* USUAL_POLICY */.cx.roleAddresses,
        trustedNetworks: networks,
        nationalIds: countries,
        minimumConfidence: written['minimum-confidence'] ?? sensitive/* USUAL_POLICY */.cx.minimumConfidence,
    };
}

// EXTERNAL MODULE: ./build/src/settings/input.js
var input = __webpack_require__(17891);
;// CONCATENATED MODULE: ./build/src/settings/config-input-schema.js




/** Marks in schema/config.json what is made from the table of inputs. */
const MARK = 'An input: its entry in the table of inputs says what it is.';
/** The keys of the inputs that may stand in the configuration file. */
function inputProperties() {
    return Object.fromEntries(config_inputs/* CONFIG_INPUTS */.LR.map((name) => [(0,config_inputs/* configKeyOf */.lR)(name), propertyOf(name)]));
}
function isOfInput(property) {
    return '$comment' in property && property.$comment === MARK;
}
function propertyOf(name) {
    const description = (0,input/* helpOf */.ZL)((0,inputs/* specOf */.rI)(name));
    if (!(0,config_inputs/* holdsVariable */.nT)(name))
        return { $comment: MARK, description, ...config_input_schema_valueOf(name) };
    return {
        $comment: MARK,
        title: 'the name of an environment variable',
        description: `The environment variable that holds this: ${description}`,
        $ref: '#/$defs/variable',
    };
}
function config_input_schema_valueOf(name) {
    const { list, type, parse, default: usual } = (0,inputs/* specOf */.rI)(name);
    const fallback = usual === '' ? {} : { default: usual };
    if (list === true)
        return { ...listOrText(), ...fallback };
    if (type === 'boolean')
        return { title: 'true or false without quotes', type, default: usual === 'true' };
    if (type === 'number')
        return { title: 'a number without quotes', type, default: Number(usual) };
    if (parse.choices !== undefined)
        return { title: (0,words/* enumerate */.HL)(parse.choices, 'or'), enum: parse.choices, ...fallback };
    return { title: 'a text', ...TEXT, ...fallback };
}
const TEXT = { type: 'string', pattern: '\\S' };
/** Apart, so that a list is not compared with a text. */
function listOrText() {
    const title = 'a list, or a text with commas between entries';
    return {
        if: { type: 'array' },
        // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
        then: { title, type: 'array', minItems: 1, items: { title: 'a text', ...TEXT } },
        else: { title, ...TEXT },
    };
}

// EXTERNAL MODULE: ./build/src/send/declared.js + 5 modules
var send_declared = __webpack_require__(99566);
;// CONCATENATED MODULE: ./build/src/settings/config-send-schema.js


const ANY = 'receiver';
const SUFFIX = `-${ANY}`;
/** Whether a definition of schema/config.json is one of these. */
function isOfSender(name) {
    return name === ANY || name.endsWith(SUFFIX);
}
/** What schema/config.json says of an entry of `send`. */
function senderDefinitions(declared = send_declared/* SENDERS_DECLARED */.C) {
    const names = declared.map(({ name }) => name);
    const any = {
        title: 'a receiver with what it is (to)',
        type: 'object',
        required: ['to'],
        properties: { to: { title: (0,words/* enumerate */.HL)(names, 'or'), enum: names } },
        allOf: names.map((name) => ({
            if: { required: ['to'], properties: { to: { const: name } } },
            // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
            then: { $ref: `#/$defs/${name}${SUFFIX}` },
        })),
    };
    return Object.fromEntries([
        [ANY, any],
        ...declared.map((one) => [`${one.name}${SUFFIX}`, definitionOf(one)]),
    ]);
}
function definitionOf({ name, title, fields }) {
    const all = Object.values(fields);
    const required = all.flatMap((field) => field.required && field.key !== null && field.holds !== 'either' ? [field.key] : []);
    return {
        title,
        type: 'object',
        additionalProperties: false,
        required: ['to', ...required],
        properties: { to: { const: name }, ...Object.fromEntries(all.flatMap(propertiesOf)) },
    };
}
function propertiesOf({ key, holds, title = 'a text', description }) {
    if (key === null)
        return [];
    const value = { title, description, type: 'string', pattern: '\\S' };
    if (holds === 'value')
        return [[key, value]];
    if (holds === 'variable')
        return [[key, variableOf(description)]];
    return [
        [key, value],
        [
            `${key}-from`,
            variableOf(`In place of ${key}: the variable that holds it, which then is shown nowhere.`),
        ],
    ];
}
function variableOf(description) {
    return { $ref: '#/$defs/variable', title: 'the name of an environment variable', description };
}

;// CONCATENATED MODULE: ./build/src/settings/config-schema.js




const config_schema_SUFFIX = '-target';
/**
 * schema/config.json with what the table says of inputs, these channels declare about targets and senders about receivers:
 * `npm run docs` writes it into the file.
 */
function configSchema(channels) {
    const names = channels.map(({ name }) => name);
    const { targets, alerts, send, ...own } = config_namespaceObject.properties;
    return {
        ...config_namespaceObject,
        properties: {
            ...Object.fromEntries(Object.entries(own).filter(([, property]) => !isOfInput(property))),
            ...inputProperties(),
            targets: {
                ...targets,
                description: `Where alerts can go besides the targets of the inputs, which are called ${(0,words/* enumerate */.HL)(names)}. Keys and addresses stand in environment variables of the step.`,
            },
            alerts,
            send,
        },
        $defs: definitionsOf(channels),
    };
}
/** Those of targets stand in the place of those that the file has. */
function definitionsOf(channels) {
    const definitions = {};
    for (const [name, definition] of Object.entries(config_namespaceObject.$defs)) {
        if (name.endsWith(config_schema_SUFFIX) || isOfSender(name))
            continue;
        definitions[name] = name === 'target' ? anyTarget(channels) : definition;
        if (name !== 'target')
            continue;
        for (const channel of channels)
            definitions[`${channel.name}${config_schema_SUFFIX}`] = targetOf(channel);
    }
    return { ...definitions, ...senderDefinitions() };
}
function anyTarget(channels) {
    const names = channels.map(({ name }) => name);
    return {
        title: 'a target with its channel',
        type: 'object',
        required: ['channel'],
        properties: { channel: { title: (0,words/* enumerate */.HL)(names, 'or'), enum: names } },
        allOf: names.map((name) => ({
            if: { required: ['channel'], properties: { channel: { const: name } } },
            // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
            then: { $ref: `#/$defs/${name}${config_schema_SUFFIX}` },
        })),
    };
}
function targetOf({ name, title, fields }) {
    const all = Object.values(fields);
    return {
        title,
        type: 'object',
        additionalProperties: false,
        required: ['channel', ...all.filter(({ required }) => required).map(({ key }) => key)],
        properties: {
            channel: { const: name },
            ...Object.fromEntries(all.map((field) => [field.key, config_schema_valueOf(field)])),
        },
    };
}
function config_schema_valueOf({ holds, title, description }) {
    if (holds === 'value')
        return { title: title ?? 'a value', description, type: 'string' };
    return { $ref: '#/$defs/variable', title: title ?? 'the name of an environment variable', description };
}

// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/search/index.js + 88 modules
var search = __webpack_require__(17669);
;// CONCATENATED MODULE: ./build/src/settings/config-fix-within.js



const DAY = 86_400;
/** Open to the world in production is a matter of hours. */
const FIX_WITHIN = {
    critical: DAY,
    high: 7 * DAY,
    medium: 30 * DAY,
    low: 90 * DAY,
};
/** Seconds by severity; the default where the file says nothing. Reports what is no duration. */
function fixWithinConfig(written = {}, report) {
    const given = severity/* SEVERITIES */.oC.flatMap((severity) => {
        const text = written[severity];
        if (text === undefined)
            return [];
        if (text === 'none')
            return [[severity, null]];
        const seconds = (0,search/* parseDuration */.E9)(text);
        if (seconds !== null && seconds > 0)
            return [[severity, seconds]];
        report(['fix-within', severity], `received ${(0,words/* quote */.hD)(text)}, expected a duration such as 12h or 7d, or none.`);
        return [];
    });
    return { ...FIX_WITHIN, ...Object.fromEntries(given) };
}

;// CONCATENATED MODULE: ./build/src/settings/config-send.js

/** Reads what the schema took, and reports what it cannot see. */
function sendConfig(document, file, report, declared = send_declared/* SENDERS_DECLARED */.C) {
    const { send = {} } = document.value;
    return Object.entries(send).map(([name, { to, ...keys }]) => {
        const path = ['send', name];
        for (const problem of problemsOf(keys, declared.find((one) => one.name === to)))
            report(path, problem);
        return { name, to, keys, place: `${file}:${document.lineOf(path)}` };
    });
}
function problemsOf(keys, declaration) {
    return Object.values(declaration?.fields ?? {}).flatMap(({ key, holds, required, standard, title }) => {
        if (key === null || holds !== 'either')
            return [];
        const given = [key, `${key}-from`].filter((one) => keys[one] !== undefined);
        if (given.length > 1)
            return [`received both ${given.join(' and ')}, expected one of them.`];
        if (given.length === 1 || !required || standard !== undefined)
            return [];
        return [
            `the field ${key} is missing; expected ${title ?? 'a text'}, or ${key}-from with the environment variable that holds it.`,
        ];
    });
}

// EXTERNAL MODULE: ./build/src/settings/find-config.js
var find_config = __webpack_require__(76339);
;// CONCATENATED MODULE: ./build/src/settings/config-file.js



















/** All settings of 10,000 accounts have some 2 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
const NOTHING = {
    ...NO_ACCOUNTS,
    ...NO_ROUTES,
    send: [],
    inputs: [],
    notes: [],
    parameters: {},
    regions: [],
    fixWithin: FIX_WITHIN,
    internetShare: 1,
    exceptionsMaxDays: 365,
    personalData: 'show',
    privacy: sensitive/* USUAL_POLICY */.cx,
};
/**
 * Reads the file that the input names, or the default one where there is one. Throws a UserError that lists everything
 * that is wrong in it, one problem per line, with file and line.
 * @param channels say what a target may be
 */
function readConfig(text, workspace, channels = declared/* DECLARED */.X) {
    const path = (0,find_config/* findConfig */.u)(text, workspace);
    if (path === null)
        return NOTHING;
    const file = (0,external_node_path_.relative)(workspace, path);
    const [document, second] = parse(readText(path, file), file).filter(({ value }) => value !== null);
    if (document === undefined) {
        return { ...NOTHING, notes: [`${file} is empty, so inputs and defaults hold.`] };
    }
    if (second !== undefined) {
        throw new errors/* UserError */.yo(`${file}:${second.lineOf([])}: received a second document, expected one.`);
    }
    const misplaced = misplacedKeys(document.value);
    const reported = new Set(misplaced.map(({ path: at }) => at.join('\n')));
    const malformed = (0,schema_problems/* schemaCheck */.un)(configSchema(channels))(document.value).filter(({ path: at }) => !reported.has(at.join('\n')));
    const problems = [...misplaced, ...malformed];
    refuse(problems, document, file);
    const written = document.value;
    const report = (at, sentence) => problems.push({ path: at, message: `${(0,schema_problems/* showPath */.P8)(at)}: ${sentence}` });
    const accounts = accountsConfig(document, file, report);
    const regions = regionsConfig(written.regions, ['regions'], report);
    const names = channels.map(({ name }) => name);
    const alerts = alertsConfig(document, file, names, report);
    const send = sendConfig(document, file, report);
    const privacy = privacyConfig(written.privacy, report);
    const fixWithin = fixWithinConfig(written['fix-within'], report);
    refuse(problems, document, file);
    return {
        ...accounts,
        ...alerts,
        send,
        inputs: (0,config_inputs/* inputsConfig */.EE)(document, file),
        notes: [],
        regions: regions ?? [],
        fixWithin,
        internetShare: written['internet-share'] ?? NOTHING.internetShare,
        exceptionsMaxDays: written['exceptions-max-days'] ?? NOTHING.exceptionsMaxDays,
        personalData: written['personal-data'] ?? 'show',
        privacy,
        parameters: parametersAt(['parameters'], written.parameters ?? {}, document, file),
    };
}
/** Whether there is a file, however little it says. @param text the input `config` */
function hasConfig(text, workspace) {
    return (0,find_config/* findConfig */.u)(text, workspace) !== null;
}
function refuse(problems, document, file) {
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.yo(problems.map(({ path, message }) => `${file}:${document.lineOf(path)}: ${message}`).join('\n'));
}
function readText(path, file) {
    try {
        return (0,read_regular_file/* readTextFile */.Gu)(path, MOST_BYTES);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`config: received ${(0,words/* quote */.hD)(file)}, expected a file that can be read: ${(0,file_reason/* fileReason */.p)(error)}.`);
    }
}
function parse(text, file) {
    try {
        return (0,yaml/* parseYaml */.hN)(text);
    }
    catch (error) {
        if (error instanceof yaml/* YamlError */.Iz)
            throw new errors/* UserError */.yo(`${file}:${error.line}: ${error.message}`);
        throw error;
    }
}


/***/ }),

/***/ 34539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ inputsConfig),
/* harmony export */   LR: () => (/* binding */ CONFIG_INPUTS),
/* harmony export */   ZY: () => (/* binding */ writtenInputs),
/* harmony export */   kL: () => (/* binding */ checkVariables),
/* harmony export */   lR: () => (/* binding */ configKeyOf),
/* harmony export */   nT: () => (/* binding */ holdsVariable)
/* harmony export */ });
/* harmony import */ var _environment_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84162);


/** The inputs that may stand in the file as they are: what it says in words of its own is read elsewhere. */
const CONFIG_INPUTS = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.filter((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name).file === 'value');
/** That of a secret says that the secret itself stands elsewhere, as the keys of targets do. */
function configKeyOf(name) {
    return holdsVariable(name) ? `${name}-from` : name;
}
/** Whether the key names an environment variable: secrets stand in no file. */
function holdsVariable(name) {
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name).secret === 'masked';
}
/** Reads what the schema took. */
function inputsConfig(document, file) {
    const written = document.value;
    return CONFIG_INPUTS.flatMap((name) => {
        const key = configKeyOf(name);
        const value = written[key];
        if (value === undefined)
            return [];
        const text = typeof value === 'object' ? value.join('\n') : String(value);
        return [{ name, key, text: text.trim(), place: `${file}:${document.lineOf([key])}` }];
    });
}
/** The same as parsers take it: in place of a variable, what the environment holds. */
function writtenInputs(inputs, environment) {
    return Object.fromEntries(inputs.map(({ name, key, text, place }) => [
        name,
        holdsVariable(name)
            ? { text: (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(text, environment) ?? '', name: `${key}: ${text}`, place }
            : { text, name, place },
    ]));
}
/** Refuses variables that are named and not set: for jobs that send something. */
function checkVariables(inputs, environment) {
    for (const { name, key, text, place } of inputs) {
        if (holdsVariable(name) && (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .variableValue */ .eV)(text, environment) === null)
            throw (0,_environment_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetVariable */ .gM)(text, `${place}: ${key}`);
    }
}


/***/ }),

/***/ 68067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ UnsetVariable),
/* harmony export */   eV: () => (/* binding */ variableValue),
/* harmony export */   gM: () => (/* binding */ unsetVariable)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/** An integration key of PagerDuty, which may pass for a name. */
const LIKE_A_KEY = /^(?=.*\d)[a-z0-9]{32}$/i;
/** Where the same settings run with another environment, there may be nothing wrong. */
class UnsetVariable extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** What the variable holds that the configuration file names; null: it is not set. */
function variableValue(variable, environment) {
    return environment[variable]?.trim() || null;
}
/** What is wrong where the variable is needed and not set. `at`: its key, with file and line. */
function unsetVariable(variable, at) {
    return LIKE_A_KEY.test(variable)
        ? new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at}: received what looks like a key itself, expected the name of the environment variable that holds it.`)
        : new UnsetVariable(`${at}: the environment variable ${variable} is not set; give it to the step under env, or send nothing (dry-run).`);
}


/***/ }),

/***/ 76339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _workflow_project_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73752);
/* harmony import */ var _find_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);


/** `cloud_baseline.yml`, `CloudBaseline.yaml`, `cloud-baseline-config.yml`, `cloud-baseline.json` …; not the workflow. */
const NEAR_MISS = /^\.?cloud[-_. ]?baseline(?<config>[-_. ]?(?:config|configuration|settings))?\.(?:ya?ml|json)$/i;
const CONFIG = {
    input: 'config',
    places: [_workflow_project_files_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_FILES */ ._.config, '.github/cloud-baseline.yaml'],
    holds: 'all settings',
    isMeant(name, folder) {
        const found = NEAR_MISS.exec(name);
        return found !== null && (folder !== '.github/workflows' || found.groups?.['config'] !== undefined);
    },
};
/**
 * The absolute path of the configuration; null where there is none. Throws a UserError where it is not clear which
 * file is meant: without it nothing is production and nothing pages.
 */
function findConfig(text, workspace) {
    return (0,_find_file_js__WEBPACK_IMPORTED_MODULE_1__/* .findFile */ .q)(text, workspace, CONFIG);
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97339);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12364);






/** Where people put it by mistake. */
const FOLDERS = ['.github', '.', '.github/workflows'];
/**
 * The absolute path of the file; null where there is none. Throws a UserError where it is not clear which file is meant,
 * so that none is left unread without a word.
 */
function findFile(text, workspace, findable) {
    if (text !== '')
        return named(text, workspace, findable);
    const { input, places } = findable;
    const found = places.filter((file) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file)));
    if (found.length > 1) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${input}: found ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(found)}, expected one of them; move what is in one into the other.`);
    }
    const [file] = found;
    if (file === undefined)
        refuseNearMisses(workspace, findable);
    return file === undefined ? null : inWorkspace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file), workspace, input);
}
function named(text, workspace, { input, holds }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, text);
    if (/[\n,]/.test(text) && !isThere(path)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${input}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}, expected one file; it may hold ${holds}.`);
    }
    return inWorkspace(path, workspace, input);
}
function inWorkspace(path, workspace, input) {
    if (!(0,_files_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)(path, workspace))
        return path;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${input}: received ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path))}, a link that leads out of the workspace, expected a file in it.`);
}
function refuseNearMisses(workspace, findable) {
    const { input, places } = findable;
    for (const folder of FOLDERS) {
        const miss = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder)).find((name) => findable.isMeant(name, folder));
        if (miss === undefined)
            continue;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${input}: found ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, miss)}, which is not read, expected ${places[0]}; move it there, or name it with ${input}.`);
    }
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).toSorted();
    }
    catch {
        return [];
    }
}
/** A link that leads nowhere counts as present: reading it then fails with the reason. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 73752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PROJECT_FILES)
/* harmony export */ });
/**
 * What a repository holds for this program, relative to its root. The first two names of files are looked for without
 * being asked for; in the third, the folder of rules, nothing is read that `rules` does not name.
 */
const PROJECT_FILES = {
    config: '.github/cloud-baseline.yml',
    exceptions: '.github/cloud-baseline-exceptions.yml',
    rules: '.github/cloud-baseline',
    workflow: '.github/workflows/cloud-baseline.yml',
};


/***/ })

};
