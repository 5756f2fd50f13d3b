export const id = 2656;
export const ids = [2656];
export const modules = {

/***/ 92656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exceptionsCheckCommand: () => (/* binding */ exceptionsCheckCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41405);
/* harmony import */ var _exceptions_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12152);
/* harmony import */ var _model_exception_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76594);
/* harmony import */ var _run_privacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85775);
/* harmony import */ var _run_prologue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68228);
/* harmony import */ var _sensitive_line_mask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87123);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57595);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12364);
/* harmony import */ var _words_exception_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44790);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31194);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50698);
/* harmony import */ var _saying_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65339);













/** Says what is wrong with the file, and which entries have expired or expire soon. */
function exceptionsCheckCommand(file, options) {
    const settings = (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .s)((name) => {
        // Nothing is sent, so that no variable with a secret need be set.
        if (name === 'dry-run')
            return 'true';
        return name === 'exceptions' ? file : ((0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .inputGiven */ .O)(name, options) ?? '');
    }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'));
    const { exceptions: path, workspace, exceptionsMaxDays: maxDays } = settings;
    const now = new Date();
    // Whether there is an accepted state is for the run to say: the rules about changes may be meant as well.
    const { rules } = (0,_run_prologue_js__WEBPACK_IMPORTED_MODULE_4__/* .selectRules */ .uE)({ ...settings, acceptedState: settings.acceptedState ?? workspace }, now);
    const { exceptions, problems } = path === null
        ? { exceptions: { all: [] }, problems: [] }
        : (0,_exceptions_load_js__WEBPACK_IMPORTED_MODULE_2__/* .checkExceptions */ .No)(path, { workspace, now, maxDays, rules, model: _clouds_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW });
    const { privacy, outgoing } = (0,_run_privacy_js__WEBPACK_IMPORTED_MODULE_3__/* .firstPrivacy */ .xl)(settings, { status: 'none' });
    const saying = (0,_saying_js__WEBPACK_IMPORTED_MODULE_9__/* .sayingOf */ .N)(outgoing);
    const print = (line) => saying.print((0,_sensitive_line_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .maskedLines */ .F)(line, privacy));
    const ending = exceptions.all.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= _model_exception_js__WEBPACK_IMPORTED_MODULE_10__/* .EXPIRING_DAYS */ .H);
    if (options['json'] === true) {
        const all = {
            problems,
            warnings: exceptions.all.flatMap(({ warnings }) => warnings),
            exceptions: exceptions.all.map(({ entry, daysLeft }) => ({ ...entry, daysLeft })),
        };
        saying.json(privacy.value(all));
    }
    else {
        for (const problem of problems)
            print((0,_exceptions_load_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLine */ .YK)(problem));
        for (const warning of exceptions.all.flatMap(({ warnings }) => warnings))
            print(warning);
        for (const { entry, daysLeft } of ending) {
            const when = daysLeft === 0 ? `expired on ${entry.expires}` : `expires on ${entry.expires}`;
            const left = daysLeft === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(daysLeft ?? 0, 'day')} left, `;
            print(`${(0,_words_exception_words_js__WEBPACK_IMPORTED_MODULE_12__/* .placeWords */ .fp)(entry)} ${when} (${left}${entry.owner})`);
        }
        print(path === null
            ? 'There is no exceptions file.'
            : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(exceptions.all.length, 'exception')}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(problems.length, 'problem')}.`);
    }
    saying.end();
    return problems.length === 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.good : _exit_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.wrongUse;
}


/***/ }),

/***/ 76594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ EXPIRING_DAYS),
/* harmony export */   Y: () => (/* binding */ exceptionsOf)
/* harmony export */ });
/** That alone of what is more; what is absent stays so. */
function exceptionsOf({ exception, expiredException, matchedExceptions, uncheckedExceptions, }) {
    return {
        ...(exception === undefined ? {} : { exception }),
        ...(expiredException === undefined ? {} : { expiredException }),
        ...(matchedExceptions === undefined ? {} : { matchedExceptions }),
        ...(uncheckedExceptions === undefined ? {} : { uncheckedExceptions }),
    };
}
/** So many days before an entry expires, the summary begins to say so. */
const EXPIRING_DAYS = 14;


/***/ }),

/***/ 87123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ maskedLines),
/* harmony export */   lineMask: () => (/* binding */ lineMask)
/* harmony export */ });
/* harmony import */ var _detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92398);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1005);


/** Masks what is said while a run goes on: lines of the log and errors, which may repeat what AWS or a user wrote. */
function lineMask({ redact, privacy, }) {
    // Nothing is to be followed there, and the key may not be known yet.
    const gate = (0,_privacy_js__WEBPACK_IMPORTED_MODULE_1__/* .privacyOf */ .y)({ redact, key: null, detector: (0,_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorOf */ .U)(privacy) });
    return (line) => maskedLines(line, gate);
}
/** Lines of a message, an excerpt among them: a caret below what was masked would point anywhere, and is left out. */
function maskedLines(lines, gate) {
    const masked = gate.text(lines);
    return (masked === lines ? masked : masked.replaceAll(CARET, ''));
}
/** A line of an excerpt (text/excerpt.ts). */
const CARET = /\n[ \t]*\^(?=\n|$)/g;


/***/ }),

/***/ 44790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ exceptionWords),
/* harmony export */   So: () => (/* binding */ untilWords),
/* harmony export */   Vk: () => (/* binding */ acceptedWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   iG: () => (/* binding */ daysLeftWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12364);

/** `.github/cloud-baseline-exceptions.yml:12`. */
function placeWords({ place }) {
    return `${place.file}:${place.line}`;
}
/** `until 2027-01-31`; `for good` where it never expires. */
function untilWords({ expires }) {
    return expires === null ? 'for good' : `until ${expires}`;
}
/** `7 days left`; empty where it never expires. */
function daysLeftWords({ daysLeft }) {
    return daysLeft === null ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(daysLeft, 'day')} left`;
}
/** Exceptions that a clause names. */
const MOST = 3;
/** `accepted by exception FILE:12 until 2027-01-31: the reason (the owner)`: a clause for people. */
function acceptedWords(findings) {
    const byPlace = new Map(findings.flatMap(({ exception }) => exception === undefined ? [] : [[placeWords(exception), exception]]));
    const clauses = [...byPlace].map(([place, exception]) => `accepted by exception ${place} ${untilWords(exception)}: ${exception.reason} (${exception.owner})`);
    const left = clauses.length - MOST;
    if (left <= 0)
        return clauses.join('; ');
    return `${clauses.slice(0, MOST).join('; ')}; and by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more exception')}`;
}
/** Why an entry that speaks of the finding does not accept it, as sentences without a full stop. */
function exceptionWords({ expiredException: expired, uncheckedExceptions = [], }) {
    const past = expired === undefined
        ? []
        : [`Exception ${placeWords(expired)} expired on ${expired.expires} (${expired.owner})`];
    return past.concat(uncheckedExceptions
        .slice(0, MOST)
        .map((one) => `Exception ${placeWords(one)} could not be checked: ${one.why}`));
}


/***/ })

};
