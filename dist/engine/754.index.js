export const id = 754;
export const ids = [754];
export const modules = {

/***/ 70754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callOrganizations: () => (/* binding */ callOrganizations)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92503);

/** The operations of AWS Organizations that are called, by name. */
const COMMANDS = {
    ListAccounts: _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_0__.ListAccountsCommand,
    ListOrganizationalUnitsForParent: _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_0__.ListOrganizationalUnitsForParentCommand,
    ListParents: _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_0__.ListParentsCommand,
    ListPolicies: _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_0__.ListPoliciesCommand,
    ListTargetsForPolicy: _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_0__.ListTargetsForPolicyCommand,
    DescribePolicy: _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_0__.DescribePolicyCommand,
};
function callOrganizations(config, clock) {
    const client = new _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_0__.OrganizationsClient(config);
    return async (operation, input, abortSignal) => {
        const Operation = COMMANDS[operation];
        if (Operation === undefined)
            throw new TypeError(`Organizations is not asked for ${operation}.`);
        const send = () => client.send(new Operation(input), { abortSignal });
        return { ...(await clock.correcting(client, send)) };
    };
}


/***/ })

};
