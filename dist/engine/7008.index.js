export const id = 7008;
export const ids = [7008];
export const modules = {

/***/ 17008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6349);
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41405);
/* harmony import */ var _run_policy_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41953);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57595);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31194);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50698);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64650);








/**
 * Prints the least IAM policy with which the selected rules see everything that they ask about; where it takes roles to
 * get there, one for each whose credentials are used (see Cloud.policies).
 */
function policyCommand(selection, options) {
    const settings = (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)((name) => {
        // Nothing is sent, so that no variable with a secret need be set.
        if (name === 'dry-run')
            return 'true';
        return name === 'rules' ? selection.join('\n') : ((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .inputGiven */ .O)(name, options) ?? '');
    }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'));
    const policies = _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUD */ .OZ.policies((0,_run_policy_request_js__WEBPACK_IMPORTED_MODULE_2__/* .policyRequest */ .Y)(settings, new Date()).request);
    const [only, ...more] = Object.keys(policies);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(only === _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN_CREDENTIALS */ .M && more.length === 0 ? policies[only] : policies, 2);
    return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.good;
}


/***/ })

};
