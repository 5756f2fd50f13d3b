export const id = 5999;
export const ids = [5999];
export const modules = {

/***/ 55999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var _aws_sdk_client_s3_control__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openS3Control: () => (/* binding */ openS3Control)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3_control__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12619);
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63005);


/**
 * The SDK puts the account into the host's name, which what stands in for AWS does not have: there the address is taken as it
 * is, and a header says the account.
 */
const openS3Control = (config, tools) => {
    const client = new _aws_sdk_client_s3_control__WEBPACK_IMPORTED_MODULE_1__.S3ControlClient({ ...config });
    const { endpointProvider } = client.config;
    client.config.endpointProvider = (parameters, context) => parameters.Endpoint === undefined
        ? endpointProvider(parameters, context)
        : { url: new URL(parameters.Endpoint) };
    return (0,_client_client_js__WEBPACK_IMPORTED_MODULE_0__/* .callerOf */ .$)(client, /*#__PURE__*/ (_aws_sdk_client_s3_control__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (_aws_sdk_client_s3_control__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(_aws_sdk_client_s3_control__WEBPACK_IMPORTED_MODULE_1__, 2))), tools);
};


/***/ })

};
