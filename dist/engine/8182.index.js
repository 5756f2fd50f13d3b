export const id = 8182;
export const ids = [8182];
export const modules = {

/***/ 63005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ callerOf)
});

// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var failure = __webpack_require__(93042);
;// CONCATENATED MODULE: ./build/src/clouds/aws/client/foreign-answer.js

/**
 * AWS gives each of its answers an id. One that says nothing at all and has none is no answer of AWS's, but an empty body, or
 * a web page that could be read as XML: taken for AWS's, it would mean that nothing was ever set. Throws a MalformedAnswer.
 */
function refuseForeign({ $metadata: metadata, ...told }) {
    if (isNothing(told) && metadata?.requestId === undefined)
        throw new failure/* MalformedAnswer */.ol('the answer is empty, and has no id of a request as AWS gives each');
}
/** Lists say something, if only that they are empty. */
function isNothing(value) {
    if (value === undefined || value === null)
        return true;
    return (typeof value === 'object' &&
        !Array.isArray(value) &&
        !(value instanceof Date) &&
        !(value instanceof Uint8Array) &&
        Object.values(value).every(isNothing));
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/client/client.js

/** Sends any operation of the service by its name. `sdk`: the service's package. */
function callerOf(client, sdk, { clock }) {
    const commands = sdk;
    return async (operation, input, abortSignal) => {
        const { [`${operation}Command`]: Command } = commands;
        if (Command === undefined)
            throw new TypeError(`The AWS SDK has no operation ${operation}.`);
        const send = () => client.send(new Command(input), { abortSignal });
        const answer = { ...(await clock.correcting(client, send)) };
        refuseForeign(answer);
        return answer;
    };
}


/***/ }),

/***/ 18182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openInspector: () => (/* binding */ openInspector)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-inspector2/dist-cjs/index.js
var dist_cjs = __webpack_require__(63222);
var dist_cjs_namespaceObject = /*#__PURE__*/__webpack_require__.t(dist_cjs, 2);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/client.js + 1 modules
var client = __webpack_require__(63005);
// EXTERNAL MODULE: ./build/src/clouds/aws/client/failure.js
var failure = __webpack_require__(93042);
// EXTERNAL MODULE: ./build/src/clouds/aws/reading/value-path.js
var value_path = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/inspector2/require-account.js


/**
 * The answer about the one account that Inspector was asked about. Inspector answers with success where it could not say
 * anything of an account: that is an error as any other. Throws a MalformedAnswer where it says nothing of it at all.
 */
function requireAccount(answer) {
    const { accounts, failedAccounts } = answer;
    const failed = Array.isArray(failedAccounts) ? failedAccounts[0] : undefined;
    if ((0,value_path/* isRecord */.u4)(failed))
        throw failureOf(failed);
    if (!Array.isArray(accounts) || accounts.length === 0)
        throw new failure/* MalformedAnswer */.ol('the answer says nothing of the account');
    return answer;
}
function failureOf({ errorCode, errorMessage }) {
    const code = typeof errorCode === 'string' ? errorCode : 'Unknown';
    const name = code === 'ACCESS_DENIED' ? 'AccessDeniedException' : code;
    return Object.assign(new Error(typeof errorMessage === 'string' ? errorMessage : code), { name });
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/inspector2/client.js



const openInspector = (config, tools) => {
    const call = (0,client/* callerOf */.$)(new dist_cjs.Inspector2Client(config), dist_cjs_namespaceObject, tools);
    return async (operation, input, signal) => requireAccount(await call(operation, input, signal));
};


/***/ })

};
