export const id = 7207;
export const ids = [7207];
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

/***/ 87207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var _aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBackup: () => (/* binding */ openBackup)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(379);
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63005);


const openBackup = (config, tools) => (0,_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .callerOf */ .$)(new _aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_1__.BackupClient(config), /*#__PURE__*/ (_aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (_aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(_aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_1__, 2))), tools);


/***/ })

};
