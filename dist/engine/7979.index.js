export const id = 7979;
export const ids = [7979];
export const modules = {

/***/ 57865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf)
/* harmony export */ });
/** Sends any operation of the service by its name. `sdk`: the service's package. */
function callerOf(client, sdk, { clock }) {
    const commands = sdk;
    return async (operation, input, abortSignal) => {
        const { [`${operation}Command`]: Command } = commands;
        if (Command === undefined)
            throw new TypeError(`The AWS SDK has no operation ${operation}.`);
        return {
            ...(await clock.correcting(client, () => client.send(new Command(input), { abortSignal }))),
        };
    };
}


/***/ }),

/***/ 77979:
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
// EXTERNAL MODULE: ./build/src/clouds/aws/client/client.js
var client = __webpack_require__(57865);
// EXTERNAL MODULE: ./build/src/clouds/aws/reading/value-path.js
var value_path = __webpack_require__(99230);
;// CONCATENATED MODULE: ./build/src/clouds/aws/services/inspector2/failed-accounts.js

/** Inspector answers with success where it could not say anything of an account: that is an error as any other. */
function refuseFailedAccounts(answer) {
    const { failedAccounts } = answer;
    const failed = Array.isArray(failedAccounts) ? failedAccounts[0] : undefined;
    if (!(0,value_path/* isRecord */.u4)(failed))
        return answer;
    const { errorCode, errorMessage } = failed;
    const code = typeof errorCode === 'string' ? errorCode : 'Unknown';
    const name = code === 'ACCESS_DENIED' ? 'AccessDeniedException' : code;
    throw Object.assign(new Error(typeof errorMessage === 'string' ? errorMessage : code), { name });
}

;// CONCATENATED MODULE: ./build/src/clouds/aws/services/inspector2/client.js



const openInspector = (config, tools) => {
    const call = (0,client/* callerOf */.$)(new dist_cjs.Inspector2Client(config), dist_cjs_namespaceObject, tools);
    return async (operation, input, signal) => refuseFailedAccounts(await call(operation, input, signal));
};


/***/ })

};
