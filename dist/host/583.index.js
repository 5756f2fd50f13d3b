export const id = 583;
export const ids = [583];
export const modules = {

/***/ 69455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/src/clouds/aws/kinds.js + 46 modules
var kinds = __webpack_require__(98678);
// EXTERNAL MODULE: ./build/src/search/terms/compile.js + 34 modules
var compile = __webpack_require__(19580);
// EXTERNAL MODULE: ./build/src/search/graph/kinds.js
var graph_kinds = __webpack_require__(4642);
// EXTERNAL MODULE: ./build/src/search/language/mixed-operators.js
var mixed_operators = __webpack_require__(6530);
// EXTERNAL MODULE: ./build/src/search/language/parse.js + 7 modules
var parse = __webpack_require__(70322);
// EXTERNAL MODULE: ./build/src/search/language/print.js
var print = __webpack_require__(54982);
// EXTERNAL MODULE: ./build/src/search/language/problems.js
var language_problems = __webpack_require__(48137);
// EXTERNAL MODULE: ./build/src/search/templates/templates.js + 4 modules
var templates = __webpack_require__(64970);
// EXTERNAL MODULE: ./build/src/search/language/walk.js
var walk = __webpack_require__(18712);
;// CONCATENATED MODULE: ./build/src/search/explain.js








/** Explains whatever can be read, also what is not evaluated. Throws SearchError where it can not be read. */
function explainSearch(text, options) {
    const expanded = (0,templates/* expandSearch */.p)(text, options);
    const search = (0,parse/* parseSearch */.K)(expanded);
    const problems = new language_problems/* Problems */.Z(expanded, true);
    const mixed = (0,mixed_operators/* mixedOperators */.H)(search);
    if (mixed !== null)
        problems.warn(mixed);
    const { parts, needs } = (0,compile/* prepareSearch */.MV)(search, options, problems);
    const kindNames = new graph_kinds/* KindNames */.D(options.model);
    const unknown = unknownKinds(search, kindNames);
    const kinds = new Set((0,compile/* readable */.HD)(new Set([...parts.kinds, ...needs.kinds])));
    // Where a step leads nowhere, what was meant still tells more than nothing.
    if (needs.deadEnd || unknown.length > 0) {
        for (const term of (0,walk/* partsOf */.CI)(search)) {
            const named = kindNames.possible(term);
            if (named.length < kindNames.all.length)
                for (const kind of named)
                    kinds.add(kind);
        }
    }
    const actions = new Set([...kinds].flatMap((kind) => options.model.get(kind)?.actions ?? []));
    for (const action of needs.costlyActions(options.model))
        actions.add(action);
    return {
        canonical: (0,print/* printSearch */.SG)(search),
        kinds: [...kinds, ...unknown],
        actions: [...actions].toSorted(),
        warnings: problems.warnings,
        notes: problems.notes,
    };
}
function unknownKinds(search, kindNames) {
    const unknown = new Set();
    for (const outer of (0,walk/* termsOf */.fd)(search)) {
        for (const term of (0,walk/* nestedTerms */.t8)(outer)) {
            if (term.type !== 'is')
                continue;
            for (const { text } of term.names)
                if (!kindNames.isKnown(text))
                    unknown.add(text);
        }
    }
    return [...unknown];
}

// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/print.js
var cli_print = __webpack_require__(18875);
;// CONCATENATED MODULE: ./build/src/cli/explain.js




/** Shows how a search is grouped and what it needs. */
function explainCommand(query, options) {
    const explanation = explainSearch(query, { model: kinds/* AWS_KINDS */.aR, now: new Date() });
    if (options.json) {
        (0,cli_print/* printJson */.Q2)(explanation);
        return exit/* EXIT */.d.good;
    }
    (0,cli_print/* print */.yy)(explanation.canonical);
    section('Kinds', explanation.kinds);
    section('IAM actions', explanation.actions);
    section('Notes', explanation.notes);
    section('Warnings', explanation.warnings);
    return exit/* EXIT */.d.good;
}
function section(title, lines) {
    if (lines.length === 0)
        return;
    (0,cli_print/* print */.yy)(`\n${title}`);
    for (const line of lines)
        (0,cli_print/* print */.yy)(`  ${line}`);
}


/***/ }),

/***/ 83144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled),
/* harmony export */   m: () => (/* binding */ isCancelled)
/* harmony export */ });
/** Why a signal was aborted: somebody told the run to end (SIGINT or SIGTERM), which is not the time limit. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() {
        super('The run was cancelled.');
    }
}
function isCancelled({ reason }) {
    return reason instanceof Cancelled;
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

/***/ 6530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mixedOperators)
/* harmony export */ });
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89664);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18712);


/**
 * A sentence where `and` and `or` stand side by side without parentheses, else null. Both bind equally and from the
 * left, unlike in most languages; the sentence shows the grouping.
 */
function mixedOperators(search) {
    for (const term of (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .fd)(search)) {
        const mixed = findMixed(term);
        if (mixed !== null) {
            return `\`and\` and \`or\` are mixed without parentheses; they are read from left to right: ${(0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .printTerm */ .eV)(mixed)}.`;
        }
    }
    return null;
}
function findMixed(term) {
    if (term.type === 'not' || term.type === 'context')
        return findMixed(term.term);
    if (term.type !== 'pair')
        return null;
    const { first, rest } = (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .leftSpine */ .pj)(term);
    // Without parentheses around the left side, this pair and the one inside it were written on one level.
    const clash = rest.find((pair, index) => {
        const inner = rest[index - 1];
        return inner !== undefined && !inner.parenthesised && inner.operator !== pair.operator;
    });
    if (clash !== undefined)
        return topOfLevel(rest, clash);
    for (const inner of [first, ...rest.map((pair) => pair.right)]) {
        const mixed = findMixed(inner);
        if (mixed !== null)
            return mixed;
    }
    return null;
}
/** The outermost pair on the level of the clash. */
function topOfLevel(rest, clash) {
    const from = rest.indexOf(clash);
    return rest.slice(from).find((pair) => pair.parenthesised) ?? rest.at(-1) ?? clash;
}


/***/ }),

/***/ 18712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   t8: () => (/* binding */ nestedTerms)
/* harmony export */ });
/* harmony import */ var _print_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89664);

/** Every term that stands by itself: filters of parts, arrows, with clauses and inner searches. */
function* termsOf(search) {
    for (const part of search.parts)
        yield* termsOfPart(part);
}
function* termsOfPart(part) {
    if (part.term !== null)
        yield part.term;
    for (const merge of part.merges)
        yield* termsOf(merge.search);
    if (part.postFilter !== null)
        yield part.postFilter;
    if (part.with !== null)
        yield* termsOfWith(part.with);
    if (part.navigation !== null)
        yield* termsOfNavigation(part.navigation);
}
function* termsOfWith(clause) {
    yield* termsOfNavigation(clause.navigation);
    if (clause.term !== null)
        yield clause.term;
    if (clause.nested !== null)
        yield* termsOfWith(clause.nested);
}
function* termsOfNavigation(navigation) {
    if (navigation.filter !== null)
        yield navigation.filter;
}
/** The term and all terms inside it. */
function* nestedTerms(term) {
    yield term;
    if (term.type === 'not' || term.type === 'context')
        yield* nestedTerms(term.term);
    if (term.type !== 'pair')
        return;
    const { first, rest } = (0,_print_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .leftSpine */ .pj)(term);
    yield* nestedTerms(first);
    for (const pair of rest)
        yield* nestedTerms(pair.right);
}
/** What each part and each `with` asks of the resources it looks at; null: nothing. Filters of arrows ask edges. */
function* partsOf(search) {
    for (const part of search.parts) {
        yield part.term;
        for (const merge of part.merges)
            yield* innerParts(merge.search);
        for (let clause = part.with; clause !== null; clause = clause.nested)
            yield clause.term;
    }
}
/** The first part of a merge is the resource itself. */
function* innerParts(search) {
    const [, ...terms] = partsOf(search);
    yield* terms;
}


/***/ }),

/***/ 77175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fitsGlob)
/* harmony export */ });
/**
 * Whether the whole text fits the pattern, in which `*` stands for any text and `?` for one character. Takes time in
 * proportion to pattern × text at most, whatever the pattern: an expression would take ages over many stars.
 */
function fitsGlob(pattern, text) {
    const wanted = Array.from(pattern);
    const given = Array.from(text);
    let at = 0;
    let star = -1;
    let afterStar = 0;
    for (let index = 0; index < given.length;) {
        if (wanted[at] === '*') {
            star = at;
            at += 1;
            afterStar = index;
        }
        else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            afterStar += 1;
            index = afterStar;
        }
        else
            return false;
    }
    while (wanted[at] === '*')
        at += 1;
    return at === wanted.length;
}


/***/ }),

/***/ 17443:
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

/***/ 12364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   vJ: () => (/* binding */ withArticle)
/* harmony export */ });
/** `1 group`, `2 groups`, `1,200 groups`. */
function count(number, singular, plural = `${singular}s`) {
    return `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(words, conjunction = 'and') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
/** `a policy`, `an identity-based policy`. */
function withArticle(noun) {
    return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}


/***/ })

};
