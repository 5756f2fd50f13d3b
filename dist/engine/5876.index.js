export const id = 5876;
export const ids = [5876];
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

/***/ 35876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLogs: () => (/* binding */ openLogs)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70303);
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57865);


const openLogs = (config, tools) => (0,_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .callerOf */ .$)(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__.CloudWatchLogsClient(config), /*#__PURE__*/ (_aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (_aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(_aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__, 2))), tools);


/***/ })

};
