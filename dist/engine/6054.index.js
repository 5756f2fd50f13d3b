export const id = 6054;
export const ids = [6054];
export const modules = {

/***/ 22893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ accountGapCovers),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   ZF: () => (/* binding */ gapCovers),
/* harmony export */   cX: () => (/* binding */ DENYING_POLICIES),
/* harmony export */   pC: () => (/* binding */ EDGES),
/* harmony export */   rs: () => (/* binding */ MOST_MESSAGES),
/* harmony export */   xi: () => (/* binding */ GAP_REASONS),
/* harmony export */   xj: () => (/* binding */ reportedGaps)
/* harmony export */ });
/** Why something was not read. */
const GAP_REASONS = [
    'no-credentials',
    'denied',
    'throttled',
    'timeout',
    'cancelled',
    'not-activated',
    'region-disabled',
    'region-unknown',
    'role-not-assumable',
    'malformed',
    'unreachable',
    'not-listed',
    'part-missing',
    'not-held',
    'kept-on-runner',
    'not-decided',
    'error',
];
/** Stands for every account, every region of an account, or every kind: nothing of it was read. */
const EVERYTHING = '*';
/** Kinds of policies that refuse, in AWS's words for them. */
const DENYING_POLICIES = [
    'service control policy',
    'resource control policy',
    'permissions boundary',
    'session policy',
    'VPC endpoint policy',
    'identity-based policy',
];
/** Messages that a cause keeps: a cloud may word a refusal differently for each account, and a few show what it is about. */
const MOST_MESSAGES = 5;
/** Whether the gap says something about this account, region and kind. */
function gapCovers(gap, account, region, kind) {
    return ((gap.account === EVERYTHING || gap.account === account) &&
        (gap.region === EVERYTHING || gap.region === region) &&
        (gap.kind === EVERYTHING || gap.kind === kind));
}
/** The same of a gap whose account is known to be the one. */
function accountGapCovers({ regions, kind: of }, region, kind) {
    return (of === EVERYTHING || of === kind) && (regions.includes(EVERYTHING) || regions.includes(region));
}
/** What is missing for a reason of its own, and not because its kind is. */
const NOT_REPEATED = new Set(['not-listed', 'not-held']);
/**
 * The gaps that people need to hear of: without those in what is worked out of a kind that has a gap of its own, which
 * only repeat it, and without those that are about what other accounts own (see Gap.others).
 */
function reportedGaps(gaps) {
    return gaps.filter(({ partial, reason, kind, others }) => others !== true && (partial !== true || NOT_REPEATED.has(reason) || !kind.includes('.')));
}
/** Stands among the properties of a gap for the edges that they stand for: whoever follows edges misses these. */
const EDGES = 'edges';


/***/ }),

/***/ 59096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k8: () => (/* binding */ assignedIn),
  i2: () => (/* binding */ confidenceOf),
  eh: () => (/* binding */ isSecretName),
  lr: () => (/* binding */ mayBeSecret)
});

// EXTERNAL MODULE: ./build/src/sensitive/last-up-to.js
var last_up_to = __webpack_require__(79360);
// EXTERNAL MODULE: ./build/src/sensitive/made-by-cloud.js
var made_by_cloud = __webpack_require__(5843);
;// CONCATENATED MODULE: ./build/src/sensitive/credentials/first-from.js
/**
 * Where the first match of a pattern begins from a place of the text on; null where none does. Asked for places in their order,
 * all answers together take time in proportion to the text: what was found for one holds up to there.
 * @param pattern with the flag g
 */
function firstFrom(text, pattern) {
    let asked = 0;
    let found = -1;
    return (place) => {
        if (place >= asked && (found === null || place <= found))
            return found;
        pattern.lastIndex = place;
        asked = place;
        found = pattern.exec(text)?.index ?? null;
        return found;
    };
}

// EXTERNAL MODULE: ./build/src/sensitive/credentials/literal.js
var literal = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/src/sensitive/credentials/assignments.js




/** Names with these endings are names of secrets; `password_file` and `secret_arn` are not. */
const NAME = /(?:password|passwd|passphrase|passcode|pwd|secret|token|credentials?|(?:api|access|account|auth|encryption|license|master|private|secret|shared|signing|storage|webhook)[_.-]?key|pass)\d*(?![\w-])/gi;
/** `DB_PASS`, `dbpass` and `dbPass`, but not `bypass` and `compass`. */
const PASS = /(?:^|[^A-Za-z]|db|user|root|admin|mysql|pg|ftp|smtp|ldap|my)pass\d*$/i;
const CAPITAL_PASS = /[a-z]Pass\d*$/;
/** What tells requests and pages of answers apart opens nothing. */
const OF_REQUESTS = /(?:^|[^a-z])(?:(?:client|next|page|pagination|continuation|correlation|idempotency|request|change)[_.-]?){1,2}token$/i;
/** Whether the text before a name is not part of it, as in `…:secret:web-AbCdEf` of an ARN. */
const FOREIGN = /[:/]$/;
/** The search for a value stops here: otherwise lines could be crafted that take for ever. Only quotes are closed later. */
const FAR = 600;
/** A quote, but for two, which are one within a text. */
const DOUBLE = /(?<!")"(?!")/g;
const SINGLE = /(?<!')'(?!')/g;
/** Whether the text is the name of a secret, such as `DB_PASSWORD`. */
function isSecretName(text) {
    return [...text.matchAll(NAME)].some(({ 0: word, index }) => index + word.length === text.length && isSecretWord(word, text));
}
/** The secrets that the line assigns: `PASSWORD=x`, `"password": "x"`, `password: x`, `--password x`. */
function assignedIn(line, next) {
    const { plain, at } = withoutEscapes(line);
    const closed = { '"': firstFrom(plain, DOUBLE), "'": firstFrom(plain, SINGLE), '': () => null };
    return [...plain.matchAll(NAME)].flatMap(({ 0: word, index }) => {
        const head = plain.slice(Math.max(0, index - 100), index);
        const before = /[\w.$:/-]*$/.exec(head)?.[0] ?? '';
        const name = before + word;
        if (!isSecretWord(word, name))
            return [];
        if (FOREIGN.test(before) && !/^\/[a-z]*$/i.test(before))
            return [];
        const end = index + word.length;
        const about = {
            name,
            head: head.slice(0, head.length - before.length),
            rest: plain.slice(end, end + FAR),
        };
        const value = valueAfter(about, next);
        if (value === null)
            return [];
        const begin = end + value.at;
        const close = value.open ? closed[value.quote](begin + value.text.length) : begin + value.text.length;
        if (close === null)
            return [];
        // Of what is closed far away the beginning and the end are judged.
        const text = value.open ? value.text + plain.slice(Math.max(end + FAR, close - FAR), close) : value.text;
        if (!mayBeSecret(name, text, value.quote))
            return [];
        const place = value.below
            ? { start: line.length + 1 + value.at, end: line.length + 1 + value.at + text.length }
            : { start: at(begin), end: at(close - 1) + 1 };
        return [{ key: keyOf(name), ...place, confidence: confidenceOf(name, text) }];
    });
}
function isSecretWord(word, name) {
    if (OF_REQUESTS.test(name))
        return false;
    return !/^pass\d*$/i.test(word) || PASS.test(name) || CAPITAL_PASS.test(name);
}
/** As in `2026-11-30T12:00:00Z`: when something was made, or ends. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/**
 * Whether the value is written out and may be the secret that it is called. Ids of AWS and dates are none, but for passwords:
 * people choose them, and images have the instance's id as their first one.
 */
function mayBeSecret(name, value, quote) {
    return (0,literal/* isLiteral */.c)(value, quote) && (isPassword(name) || !((0,made_by_cloud/* isUnlikeKey */.a)(value) || DATE.test(value)));
}
function isPassword(name) {
    return /(?:pass\w*|pwd)\d*$/i.test(name);
}
/** Of KMS, whose keys are known by such ids. */
const KEY_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KMS_NAME = /kms|encryption|master|storage/i;
/** A word, a number, or words in one; short humps, as in `ovNztApSpfLX`, are dice. */
const WORDS = String.raw `(?:[A-Z]?[a-z]{1,20}(?:[A-Z][a-z]{2,20}){0,5}|[A-Z]{1,12}|v?\d{1,4})`;
/** `web-database`, `externalSecrets.v2`: what is written in words is a name more often than a secret. */
const IN_WORDS = new RegExp(`^${WORDS}(?:[-_. /:]${WORDS})*$`);
/** How likely the value is a secret (0–1) of what is so called; a password may be a word. */
function confidenceOf(name, value) {
    if (KEY_ID.test(value) && KMS_NAME.test(name))
        return 0.2;
    const mayBeWords = isPassword(name);
    if (isSentence(value) && !mayBeWords)
        return 0.2;
    if (!IN_WORDS.test(value))
        return 0.75;
    return mayBeWords ? 0.65 : 0.4;
}
/** `The grant token.` describes one; of a password it may be the whole. */
function isSentence(value) {
    return /^\p{Lu}/u.test(value) && value.includes(' ') && value.endsWith('.');
}
/** The line without what stands before quotes inside quotes, and where each place of it is in the line. */
function withoutEscapes(line) {
    const escapes = [...line.matchAll(/\\+(?=["'])/g)];
    if (escapes.length === 0)
        return { plain: line, at: (place) => place };
    let removed = 0;
    const ends = escapes.map(({ 0: escape, index }) => {
        const place = index - removed;
        removed += escape.length;
        return { place, removed };
    });
    return {
        plain: line.replaceAll(/\\+(?=["'])/g, ''),
        at: (place) => place + ((0,last_up_to/* lastUpTo */.j)(ends, place)?.removed ?? 0),
    };
}
/** Never more than a name. */
function keyOf(text) {
    const name = /[\w.-]*$/.exec(text)?.[0].replace(/^[-.]+/, '') ?? '';
    return name.slice(-60);
}
/** The value, with its place in `rest`. */
function valueAfter({ name, head, rest }, next) {
    // <password>x</password>
    if (head.endsWith('<') && rest.startsWith('>')) {
        const inner = /^>\s*([^<]+)<\//.exec(rest)?.[1] ?? '';
        return { text: inner.trimEnd(), quote: '"', at: rest.length - rest.slice(1).trimStart().length };
    }
    // password=x, "password": "x", $password = 'x', password => "x", password := "x", SetEnvironmentVariable("PASSWORD", "x")
    const separator = /^["'\]}]*[ \t]*(=>|:=|[=:]|(?<=["'][ \t]*),)(?![=:]|\/(?![A-Za-z0-9+/]{39,}={0,2}(?![\w.-])))[ \t]*/.exec(rest);
    if (separator !== null) {
        const [whole, sign = ''] = separator;
        const after = rest.slice(whole.length);
        if (/^[|>][-+]?\d*\s*$/.test(after))
            return next === undefined ? null : valueBelow(next);
        const found = readValue(after, whole.length, isTight(whole, sign));
        return sign === ',' && found?.quote === '' ? null : found;
    }
    // --password x, ENV PASSWORD x, setx PASSWORD x, aws configure set aws_secret_access_key x
    const option = /^[ \t]+(?=[^\s=:])/.exec(rest);
    if (option === null || !(name.startsWith('--') || SETTERS.test(head)))
        return null;
    const value = readValue(rest.slice(option[0].length), option[0].length, true);
    return value === null || value.text.startsWith('-') ? null : value;
}
const SETTERS = /(?:^|\s)(?:ENV|setx|set|configure\s+set|SetEnv)\s+$/i;
function valueBelow(line) {
    return { text: line.trim(), quote: '"', at: line.length - line.trimStart().length, below: true };
}
/** `PASSWORD=x DB_HOST=y`: the value ends at a blank. */
function isTight(separator, sign) {
    return sign === '=' && separator.endsWith('=');
}
/** Of a value that is not quoted, nothing may follow on the line but a comment, or what closes a flow map. */
function readValue(text, at, endsAtBlank) {
    const quote = text[0] === '"' || text[0] === "'" ? text[0] : '';
    if (quote !== '') {
        // Twice the quote is one, in YAML and in PowerShell.
        const inner = new RegExp(`^${quote}((?:[^${quote}]|${quote}${quote}(?!$))*)${quote}`).exec(text)?.[1];
        return inner === undefined
            ? { text: text.slice(1), quote, at: at + 1, open: true }
            : { text: inner, quote, at: at + 1 };
    }
    const whole = /^[^\s"',;|&`]+/.exec(text)?.[0];
    if (whole === undefined)
        return null;
    const word = /^[^{[(<]*\}/.test(whole) ? (/^[^}]*/.exec(whole)?.[0] ?? '') : whole;
    const after = text.slice(word.length);
    if (endsAtBlank)
        return { text: word, quote, at };
    return /^["']?[ \t]*(?:$|[\r,;}\])]|[ \t]#|&&|\|)/.test(after) ? { text: word, quote, at } : null;
}


/***/ }),

/***/ 88451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isBase64Login),
/* harmony export */   f: () => (/* binding */ base64LoginsIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6597);


/** `"auth": "…"` as Docker keeps it, `_auth=…` as npm does, also within quotes. */
const AUTH = /(?<![A-Za-z0-9-])_?auth(?:\\*["'])?\s*[:=]\s*(?:\\*["'])?(?<base64>[A-Za-z0-9+/]{8,}={0,2})(?![\w+/=.-])/dg;
const BASE64 = /^[A-Za-z0-9+/]{8,}={0,2}$/;
/** The logins in a text that are called so: each is `slice(start, end)`. */
function base64LoginsIn(text) {
    return [...text.matchAll(AUTH)].flatMap(({ groups, indices }) => {
        const [start, end] = indices?.groups?.['base64'] ?? [0, 0];
        return isBase64Login(groups?.['base64'] ?? '') ? [{ start, end }] : [];
    });
}
/** Whether the text is the Base64 of `user:password`, which an ARN looks like. */
function isBase64Login(text) {
    if (!BASE64.test(text))
        return false;
    const bytes = Buffer.from(text, 'base64');
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return false;
    const login = bytes.toString();
    return !/\p{Cc}|^arn:/u.test(login) && (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .t)(login, "'");
}


/***/ }),

/***/ 8156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ COMMAND_WORDS),
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/** A value in a command: bare, or in quotes. */
const VALUE = String.raw `(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"';|&]+))`;
/** The rest of a command, up to its end; limited, or lines could be crafted that take for ever. */
const SOME = '[^;|\\n]{0,120}?';
function command(form, words, before, after = '') {
    const pattern = new RegExp(`${before}${VALUE}${after}`, 'dgi');
    return { form, words: words.split(' '), pattern, isPair: false };
}
function pair(form, words, before, after = '') {
    return Object.assign(command(form, words, before, after), { isPair: true });
}
const COMMANDS = [
    command('password in docker login', 'login', String.raw `\b(?:docker|podman|helm|nerdctl|oras|buildah|az|oc|cf)\s+(?:\w+\s+){0,2}login\b${SOME}\s-p[ =]?`),
    command('password in net user', 'user', String.raw `\bnet1?(?:\.exe)?\s+user\s+(?!/)(?:"[^"]*"|\S+)\s+(?!/)`),
    command('password in ConvertTo-SecureString', 'securestring', String.raw `\bConvertTo-SecureString\s+(?:-String\s+)?`, String.raw `\s${SOME}-AsPlainText`),
    command('password in ConvertTo-SecureString', 'securestring', String.raw `\bConvertTo-SecureString\s+${SOME}-AsPlainText\s+(?:-Force\s+)?(?:-String\s+)?(?!-)`),
    command('password set by ADSI', 'setpassword', String.raw `\.SetPassword\(\s*`),
    command('password in sshpass', 'sshpass', String.raw `\bsshpass\s+(?:-\w+\s+)*-p\s*`),
    command('password in mysql', 'mysql mariadb', String.raw `\b(?:mysql|mysqldump|mysqladmin|mariadb)\b${SOME}\s-p(?=\S)`),
    command('password in mongosh or cqlsh', 'mongosh mongodump mongorestore mongoexport mongoimport cqlsh', String.raw `\b(?:mongo(?:sh|dump|restore|export|import)|cqlsh)\b${SOME}\s-p\s+(?!-)`),
    command('password in rabbitmqctl', 'rabbitmqctl', String.raw `\brabbitmqctl\b${SOME}\s(?:add_user|change_password)\s+[^\s-]\S*\s+(?!-)`),
    command('password of an archive', '7z', String.raw `\b7z[ar]?(?:\.exe)?\s+[a-z]\s${SOME}(?<=\s)-p(?=\S)`),
    command('password in keytool', 'storepass keypass', 
    // `-storepass:env` names a variable; everybody knows what opens Java's own certificates.
    String.raw `(?<![\w-])-(?:src|dest)?(?:store|key)pass\s+(?!-|["']?changeit\b)`),
    command('password in sqlcmd', 'sqlcmd', String.raw `\bsqlcmd\b${SOME}\s-P\s+`),
    command('password in redis-cli', 'redis-cli', String.raw `\bredis-cli\b${SOME}\s-a\s+`),
    command('password in ldap tools', 'ldap', String.raw `\bldap(?:search|add|modify|passwd|delete)\b${SOME}\s-w\s+`),
    command('password in htpasswd', 'htpasswd', String.raw `\bhtpasswd\s+-\w*b\w*\s+\S+\s+\S+\s+`),
    command('password in useradd', 'useradd usermod', String.raw `\b(?:useradd|usermod)\b${SOME}\s(?:-p|--password)[ =]`),
    command('password in openssl', 'pass:', String.raw `\bpass(?:in|out)?\s+pass:`),
    command('password in netrc', 'login', String.raw `\blogin\s+\S+\s+password\s+`),
    command('authorization header', 'authorization', String.raw `\bauthorization["']?\s*[:=,]\s*["']?(?:bearer|token|basic|bot)\s+`),
    command('authorization header', 'api-key -token', String.raw `\b(?:x-api-key|x-auth-token|x-vault-token|private-token|circle-token)\s*:\s*`),
    pair('password in curl', 'curl wget http', String.raw `\b(?:curl|wget|http|https)\b${SOME}\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?`),
    pair('password for chpasswd', 'chpasswd', String.raw `\becho\s+(?:-\w+\s+)*`, String.raw `[^|]{0,120}\|\s*(?:sudo\s+)?(?:\S*/)?chpasswd\b`),
    pair('password for chpasswd', 'chpasswd', String.raw `\bchpasswd\b${SOME}<<<\s*`),
    command('password for passwd', 'passwd -stdin', String.raw `\becho\s+(?:-\w+\s+)*`, String.raw `\s*\|\s*(?:sudo\s+)?(?:passwd\b|\S+${SOME}--?(?:password-stdin|stdin)\b)`),
    command('password in ConvertTo-SecureString', 'securestring', 
    // Where a word begins: else each of its characters would be tried.
    String.raw `(?:(?=["'])|(?<![^\s;|&]))`, String.raw `\s*\|\s*ConvertTo-SecureString\b${SOME}-AsPlainText`),
];
/** Where none of these is in a text, in whatever case, no such command is. */
const COMMAND_WORDS = COMMANDS.flatMap(({ words }) => words);


/***/ }),

/***/ 6597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandsIn),
/* harmony export */   t: () => (/* binding */ isPair)
/* harmony export */ });
/* harmony import */ var _command_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8156);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);


const SHORTEST = 5;
/** Longer lines are searched piece by piece; pieces overlap by more than a command has up to the end of its secret. */
const PIECE = 1000;
const OVERLAP = 400;
/** The secrets that the line's commands hold; each once, whatever the pieces. */
function commandsIn(line) {
    const lower = line.toLowerCase();
    const possible = _command_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.filter(({ words }) => words.some((word) => lower.includes(word)));
    if (possible.length === 0)
        return [];
    const found = new Map();
    for (let at = 0; at === 0 || at + OVERLAP < line.length; at += PIECE - OVERLAP) {
        const piece = line.slice(at, at + PIECE);
        for (const { form, pattern, isPair: holdsPair } of possible)
            for (const { text, quote, start } of matchesOf(piece, pattern)) {
                if (holdsPair ? !isPair(text, quote) : !(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c)(text, quote, SHORTEST))
                    continue;
                const begin = at + start + (holdsPair ? text.indexOf(':') + 1 : 0);
                const end = at + start + text.length;
                const key = `${form} ${begin}`;
                // What ends with a piece may go on in the next one.
                if (end > (found.get(key)?.end ?? 0))
                    found.set(key, { form, start: begin, end });
            }
    }
    return [...found.values()];
}
/** Whether the text is `user:password`. */
function isPair(text, quote) {
    const at = text.indexOf(':');
    return at > 0 && !/[\s/]/.test(text.slice(0, at)) && (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c)(text.slice(at + 1), quote, SHORTEST);
}
function matchesOf(line, pattern) {
    return [...line.matchAll(pattern)].map(({ indices }) => {
        const { double, single, bare } = indices?.groups ?? {};
        const [start, end] = double ?? single ?? bare ?? [0, 0];
        const quote = double === undefined ? (single === undefined ? '' : "'") : '"';
        return { text: line.slice(start, end), quote, start };
    });
}


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLiteral)
/* harmony export */ });
/** Shorter values are flags, numbers and examples more often than secrets. */
const SHORTEST = 6;
/** Words that say whether there is one or where it comes from, not what it is. */
const NO_SECRETS = new Set([
    [
        'enabled',
        'enable',
        'disabled',
        'disable',
        'optional',
        'required',
        'require',
        'default',
        'random',
        'generate',
    ],
    [
        'generated',
        'undefined',
        'unset',
        'hidden',
        'masked',
        'redacted',
        'prompt',
        'interactive',
        'automatic',
        'manual',
    ],
    [
        'string',
        'secure',
        'securestring',
        'boolean',
        'integer',
        'number',
        'object',
        'nothing',
        'placeholder',
        'present',
    ],
    [
        'absent',
        'always',
        'preserve',
        'never',
        'latest',
        'plaintext',
        'encrypted',
        'vaulted',
        'inherit',
        'stdin',
        'todo',
    ],
].flat());
/** Values that somebody else has to fill in or look up: templates, paths, ARNs, addresses of vaults, code. */
const REFERENCES = [
    // <password>, {{ password }}, [[password]], %PASSWORD%, __PASSWORD__, @@PASSWORD@@, #{password}
    /^<.*>$/s,
    /\{\{|<%|\[\[|#\{/,
    /^%[^%]+%$/,
    /^(?:__.+__|@@.+@@|@.+@)$/s,
    // YOUR_PASSWORD and your-password-here; DB_PASSWORD without a digit is a name.
    /^(?:your|my|some|the|insert|enter|replace|change)[-_ ].*(?:here|me|password|passwd|secret|token|key)$/i,
    /^[A-Z]+(?:_[A-Z]+)+$/,
    /^[a-z]+(?:_[a-z]+)*_(?:password|passwd|secret|token|pass|key)$/i,
    // Paths, ARNs and addresses; names in a vault; ENC[…] and !vault are ciphers.
    /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/,
    /^arn:/i,
    /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i,
    /^(?:ssm|vault|secretsmanager|resolve|file|env|op|kms|sops|keyring|data|keyvault|ref):/i,
    /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/,
    /^(?:ENC|enc)\[|^!|^&[a-z]|^\*[a-z]/,
    // var.password, aws_secretsmanager_secret.db.id, os.environ
    /^(?:var|local|locals|data|module|each|self|this|os|env|process|config|settings|secrets|params|args|random_\w+|aws_\w+)\.[\w.[\]"']+$/i,
];
const WHOLE_EXPANSION = /^(?:\$\{[^}]*\}|\$\([^)]*\)?|\$[A-Za-z_][\w:.]*|`[^`]*`?)$/s;
const EXPANSIONS = /\$\{[^}]*\}|\$\([^)]*\)?|`[^`]*`?|(?<![\w$])\$[A-Za-z_][\w:]*/g;
/** What crypt(3) makes of a password: it can be guessed at leisure. */
const HASH = /^\$(?:1|2[abxy]?|5|6|7|y|gy|argon2\w*)\$[\w./$=,+-]{16,}$/;
/** Whether a value is written out. Not: what a shell, a template or a program puts in its place. */
function isLiteral(value, quote, shortest = SHORTEST) {
    if (HASH.test(value))
        return true;
    if (value.length < shortest || /^\s|\s$/.test(value) || /^(.)\1*$/su.test(value))
        return false;
    if (WHOLE_EXPANSION.test(value) || NO_SECRETS.has(value.toLowerCase()))
        return false;
    if (isSecretAccessKey(value) || isBase64Key(value))
        return true;
    if (REFERENCES.some((reference) => reference.test(value)))
        return false;
    // Code, not a value: a call, an index, a list.
    if (quote === '' && /[()[\]{}<>]/.test(value))
        return false;
    if (quote === "'")
        return true;
    const written = value.replaceAll('$$', '  ').replaceAll(EXPANSIONS, '');
    return (written === value.replaceAll('$$', '  ') || written.replaceAll(/[^\w!#%&*+?^]/g, '').length >= SHORTEST);
}
/** 40 characters of Base64, slashes among them. */
function isSecretAccessKey(value) {
    return /^[A-Za-z0-9/+]{40}$/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
}
/** As long as a digest and padded: what begins with a slash is no path then. */
function isBase64Key(value) {
    return (/^[A-Za-z0-9/+]{42,}={1,2}$/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value));
}


/***/ }),

/***/ 23109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rj: () => (/* binding */ ASSIGNED),
  Z7: () => (/* binding */ ENCODED_LOGIN),
  rD: () => (/* binding */ LONGEST_KEY),
  VY: () => (/* binding */ secretsIn)
});

// EXTERNAL MODULE: ./build/src/sensitive/looks.js + 1 modules
var sensitive_looks = __webpack_require__(56963);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/assignments.js + 1 modules
var assignments = __webpack_require__(59096);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/base64-logins.js
var base64_logins = __webpack_require__(88451);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/commands.js
var commands = __webpack_require__(6597);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/literal.js
var literal = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/src/sensitive/credentials/logins.js

/** scheme://user:password@host; neither `[user][:pass]@` nor what a shell fills in. */
const LOGIN = /\b[a-z][a-z0-9+.-]{0,30}:\/\/(?<user>[^\s/:@"'<>[\]{}]{0,200}):(?<password>[^\s/@"'<>[\]]{3,200})@/dgi;
/** What documentation calls them. */
const EXAMPLES = new Set(['pass', 'password', 'passwd', 'pwd', 'secret', 'token']);
/** The passwords in a text's addresses, as in `postgres://app:…@db.example.com`: each is `slice(start, end)`. */
function loginsIn(text) {
    if (!text.includes('://'))
        return [];
    return [...text.matchAll(LOGIN)].flatMap(({ groups: { user = '', password = '' } = {}, indices }) => {
        const isExample = EXAMPLES.has(password.toLowerCase()) && /^(?:user(?:name)?|login|me)?$/i.test(user);
        const isWritten = !/[{}$%]/.test(password.replaceAll(/%[0-9a-f]{2}/gi, '')) && (0,literal/* isLiteral */.c)(password, "'", 3);
        const [start, end] = indices?.groups?.['password'] ?? [0, 0];
        return isExample || !isWritten ? [] : [{ start, end }];
    });
}

;// CONCATENATED MODULE: ./build/src/sensitive/credentials/netrc.js

/** An entry of .netrc, which may go over lines; limited, or texts could be crafted that take for ever. */
const ENTRY = /\b(?:machine\s{1,20}\S{1,255}|default)\s{1,20}login\s{1,20}\S{1,255}\s{1,20}(?:account\s{1,20}\S{1,255}\s{1,20})?password\s{1,20}(?<password>[^\s"';|&]+)/dg;
const SHORTEST = 5;
/** The passwords in entries of .netrc: each is `slice(start, end)`. */
function netrcPasswordsIn(text) {
    return [...text.matchAll(ENTRY)].flatMap(({ groups, indices }) => {
        const [start, end] = indices?.groups?.['password'] ?? [0, 0];
        return (0,literal/* isLiteral */.c)(groups?.['password'] ?? '', '', SHORTEST) ? [{ start, end }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/sensitive/credentials/password-lists.js

/** Longer lines of lists would be nobody's, and could be crafted to take for ever. */
const LONGEST = 1000;
/** For the lines of a text: where `user:password` stands in what chpasswd reads, by the number of the line from 0. */
function listedPasswords(given) {
    if (!given.some((line) => line.includes('chpasswd')))
        return new Map();
    const lines = given.map((line) => line.slice(0, LONGEST));
    const inside = linesOfLists(lines);
    const found = lines.map((line, i) => {
        const item = /^\s*-\s+/.exec(line)?.[0].length ?? 0;
        const items = [...(inside.has(i) ? [{ start: item, end: line.length }] : []), ...flowList(lines, i)];
        return [i, items.flatMap(({ start, end }) => passwordOf(line, start, end))];
    });
    return new Map(found.filter(([, items]) => items.length > 0));
}
/** Of an item, as it is or in quotes, the password. */
function passwordOf(line, from, to) {
    const text = line.slice(from, to);
    const [, indent = '', , item = ''] = /^(\s*)(["']?)(.*?)\2\s*$/.exec(text) ?? [];
    if (!(0,commands/* isPair */.t)(item, ''))
        return [];
    const begin = from + text.indexOf(item, indent.length);
    return [{ start: begin + item.indexOf(':') + 1, end: begin + item.length }];
}
/** What cloud-init's `chpasswd` has in `list: [...]`. */
function flowList(lines, at) {
    const found = /\blist:\s*\[([^\]]*)/d.exec(lines[at] ?? '');
    if (found === null || !isUnderChpasswd(lines, at + 1))
        return [];
    let start = found.indices?.[1]?.[0] ?? 0;
    return (found[1] ?? '').split(',').map((item) => {
        const place = { start, end: start + item.length };
        start += item.length + 1;
        return place;
    });
}
/** Lines of the lists that chpasswd reads, from cloud-init's `list: |` or `list:` with items, and from here-documents. */
function linesOfLists(lines) {
    const inside = new Set();
    for (const [i, line] of lines.entries()) {
        if (inside.has(i))
            continue;
        const heredoc = /\bchpasswd\b.*<<-?\s*["']?(\w+)/.exec(line)?.[1];
        const block = /^(\s*)(?:-\s+)?list:\s*(?:[|>].*|#.*)?$/.exec(line);
        if (heredoc !== undefined) {
            for (let at = i + 1; at < lines.length && lines[at]?.trim() !== heredoc; at += 1)
                inside.add(at);
        }
        else if (block !== null && isUnderChpasswd(lines, i)) {
            const indent = block[1]?.length ?? 0;
            for (let at = i + 1; at < lines.length && isWithin(lines[at] ?? '', indent); at += 1)
                inside.add(at);
        }
    }
    return inside;
}
function isUnderChpasswd(lines, at) {
    return lines.slice(Math.max(0, at - 5), at).some((line) => /^\s*chpasswd:/.test(line));
}
/** Items of a list may begin where its name does. */
function isWithin(line, indent) {
    return indentOf(line) > indent || (indentOf(line) === indent && /^\s*-\s/.test(line));
}
function indentOf(line) {
    return line.trim() === '' ? Number.MAX_SAFE_INTEGER : line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./build/src/sensitive/last-up-to.js
var last_up_to = __webpack_require__(79360);
;// CONCATENATED MODULE: ./build/src/sensitive/credentials/shortened.js

/** As much of a long word stays at each end: names and marks of secrets are shorter. */
const KEPT = 100;
/** A token, a digest, Base64: no name is in the midst of one, since nothing can be assigned there. */
const LONG_WORDS = new RegExp(String.raw `[\w+/.~%-]{${2 * KEPT + 1},}`, 'g');
/**
 * What is looked for around secrets is only looked for so far, or lines could be crafted that take for ever; tokens of sessions
 * have thousands of characters, and count as whole all the same.
 */
function shortened(line) {
    const words = line.length > 2 * KEPT ? [...line.matchAll(LONG_WORDS)] : [];
    if (words.length === 0)
        return { text: line, at: (place) => place };
    let text = '';
    let last = 0;
    // The places from which on more of the line is left out.
    const gaps = words.map(({ 0: word, index }) => {
        text += line.slice(last, index + KEPT);
        last = index + word.length - KEPT;
        return { place: text.length, out: last - text.length };
    });
    return {
        text: text + line.slice(last),
        at: (place) => place + ((0,last_up_to/* lastUpTo */.j)(gaps, place)?.out ?? 0),
    };
}

// EXTERNAL MODULE: ./build/src/sensitive/credentials/tokens.js
var tokens = __webpack_require__(35489);
;// CONCATENATED MODULE: ./build/src/sensitive/credentials/secrets-in.js









const ASSIGNED = 'value assigned to the name of a secret';
const ENCODED_LOGIN = 'encoded login';
/** Private keys longer than this are cut: RSA of 16384 bits has 12 KB. */
const LONGEST_KEY = 20_000;
/**
 * Keys and tokens that are known by their form, values that are assigned to the name of a secret, passwords in commands and
 * addresses; not what is packed in the text. In the order of these sorts. Takes time proportional to the text's length.
 */
function secretsIn(text, looks) {
    const found = [];
    if ((0,sensitive_looks/* has */.z)(looks, 'token') || looks.word >= 32)
        found.push(...tokensIn(text, (0,sensitive_looks/* has */.z)(looks, 'token')));
    if ((0,sensitive_looks/* has */.z)(looks, 'login'))
        found.push(...loginsIn(text).map((login) => span('password in an address', 0.85, login)));
    if ((0,sensitive_looks/* has */.z)(looks, 'auth') && looks.sign)
        found.push(...(0,base64_logins/* base64LoginsIn */.f)(text).map((login) => span(ENCODED_LOGIN, 0.85, login)));
    const mayAssign = (0,sensitive_looks/* has */.z)(looks, 'secretName') && (looks.sign || looks.gap);
    const mayCommand = (0,sensitive_looks/* has */.z)(looks, 'command') && looks.gap;
    if (mayCommand)
        found.push(...netrcPasswordsIn(text).map((password) => span('password in netrc', 0.85, password)));
    if (mayAssign || mayCommand)
        found.push(...inLines(text, mayAssign, mayCommand));
    return found;
}
function inLines(text, mayAssign, mayCommand) {
    const found = [];
    const lines = text.split('\n').map((line) => shortened(line.endsWith('\r') ? line.slice(0, -1) : line));
    const lists = mayCommand ? listedPasswords(lines.map((line) => line.text)) : null;
    let begin = 0;
    for (const [i, line] of lines.entries()) {
        const after = text.indexOf('\n', begin) + 1;
        const next = lines[i + 1];
        // Behind the line's end comes its break, then the next line.
        const place = (at) => at > line.text.length ? after + (next?.at(at - line.text.length - 1) ?? 0) : begin + line.at(at);
        const add = (form, confidence, { start, end, key }) => {
            const whole = { start: place(start), end: place(end - 1) + 1 };
            found.push(span(form, confidence, { ...whole, ...(key !== undefined && { key }) }));
        };
        if (mayCommand)
            for (const one of (0,commands/* commandsIn */.G)(line.text))
                add(one.form, 0.85, one);
        for (const one of lists?.get(i) ?? [])
            add('password for chpasswd', 0.85, one);
        if (mayAssign)
            for (const one of (0,assignments/* assignedIn */.k8)(line.text, next?.text))
                add(ASSIGNED, one.confidence, one);
        begin = after;
    }
    return found;
}
function span(form, confidence, place) {
    const { start, end, key } = place;
    return key === undefined ? { form, start, end, confidence } : { form, key, start, end, confidence };
}
function tokensIn(text, isHinted) {
    const lower = isHinted ? text.toLowerCase() : '';
    return tokens/* TOKENS */.x.filter(({ hints }) => hints.length === 0 || hints.some((hint) => lower.includes(hint))).flatMap((token) => spansOf(text, token));
}
function spansOf(text, token) {
    const found = [];
    let last = 0;
    for (const { 0: match, index } of text.matchAll(token.pattern)) {
        // What a key seems to begin within is part of it.
        if (index < last)
            continue;
        last = endOf(text, token, index, match);
        const confidence = isExample(match) ? 0.3 : token.confidence;
        found.push({ form: token.form, start: index, end: last, confidence });
    }
    return found;
}
/** What AWS's documentation uses, and what is filled with one character. */
function isExample(token) {
    return /EXAMPLE(?:KEY)?$/.test(token) || /(.)\1{15}/.test(token);
}
/** Of a private key in PEM all lines; its first alone would leave the key in the text. */
function endOf(text, { form }, start, match) {
    if (form !== 'private key')
        return start + match.length;
    const rest = text.slice(start + match.length, start + LONGEST_KEY);
    const closed = /-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/.exec(rest);
    if (closed !== null)
        return start + match.length + closed.index + closed[0].length;
    return start + match.length + (/^(?:\\n|[\w+/=\s:,.-])*/.exec(rest)?.[0].trimEnd().length ?? 0);
}


/***/ }),

/***/ 35489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOKEN_HINTS),
/* harmony export */   x: () => (/* binding */ TOKENS)
/* harmony export */ });
function token(form, hints, pattern, confidence = 0.95) {
    return {
        form,
        hints: hints === '' ? [] : hints.split(' '),
        pattern: new RegExp(pattern.source, `${pattern.flags}g`),
        confidence,
    };
}
/** As far as is known of the services; without a mark of their own (keys of Datadog) they need a name beside them. */
const TOKENS = [
    token('access key of AWS', 'akia asia', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/),
    token('key of Amazon Bedrock', 'absk bedrock-api-key-', /\b(?:ABSK|bedrock-api-key-)[\w+/]{90,}={0,2}/),
    token('private key', '-----begin putty-user', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d/, 1),
    token('age key', 'age-secret-key-1', /\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b/, 1),
    token('token of GitHub', 'gho_ ghp_ ghr_ ghs_ ghu_ github_pat_', /\bgh[oprsu]_[A-Za-z0-9]{36,}|\bgithub_pat_\w{20,}/),
    token('token of npm or PyPI', 'npm_ pypi-age', /\bnpm_[A-Za-z0-9]{36}|\bpypi-AgE[\w-]{20,}/),
    token('token of RubyGems', 'rubygems_', /\brubygems_[a-f0-9]{48}\b/),
    token('token of GitLab', 'glpat- gldt- glrt- glptt- glcbt-', /\bgl(?:pat|dt|rt|ptt|cbt)-[\w-]{20,}/),
    token('token of Slack', 'xox xapp-', /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/),
    token('webhook', 'hooks.slack.com api/webhooks webhook.office.com', /(?:https:\/\/)?\bhooks[.]slack[.]com\/(?:services|workflows)\/\w+\/\w+\/\w+|\bdiscord(?:app)?[.]com\/api\/webhooks\/\d+\/[\w-]{20,}|\b[\w-]{1,63}[.]webhook[.]office[.]com\/webhookb2\/[\w@/-]{40,}/),
    token('key of Stripe', 'k_live_ k_test_', /\b[rs]k_(?:live|test)_\w{20,}/),
    // Of Stripe, and of all that follow Standard Webhooks.
    token('secret of a webhook', 'whsec_', /\bwhsec_[A-Za-z0-9+/]{32,}={0,2}/),
    token('key of Google', 'aiza', /\bAIza[\w-]{35}/),
    token('token of Google', 'ya29.', /\bya29[.][\w-]{20,}/),
    token('secret of a Google client', 'gocspx-', /\bGOCSPX-[\w-]{28}/),
    token('secret of Microsoft Entra', '8q~', /(?<![\w~.-])[\w~.-]{3}8Q~[\w~.-]{31,34}(?![\w~.-])/),
    token('shared access signature of Azure', 'sig=', /(?<=[?&]sig=)[\w%+/-]{40,}=?/),
    token('token of Vault', 'hvs. hvb. hvr.', /\bhv[sbr][.][\w-]{20,}/),
    token('token of Docker Hub', 'dckr_', /\bdckr_(?:pat|oat)_[\w-]{20,}/),
    token('token of DigitalOcean', '_v1_', /\bdo[opr]_v1_[a-f0-9]{40,}/),
    token('key of SendGrid', 'sg.', /\bSG[.][\w-]{16,64}[.][\w-]{16,}/),
    token('key of an AI service', 'sk-ant- sk-proj- sk-svcacct- sk-or- t3blbkfj hf_', /\bsk-(?:ant-|proj-|svcacct-|or-v1-)[\w-]{20,}|\bsk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|\bhf_[A-Za-z]{34}\b/),
    token('token of Shopify', 'shpat_ shpca_ shppa_ shpss_', /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/),
    token('token of Terraform Cloud', 'atlasv1', /\b[A-Za-z0-9]{14}[.]atlasv1[.][\w-]{40,}/),
    token('key of Twilio', '', /\bSK[0-9a-f]{32}\b/, 0.85),
    token('key of Mailgun', '', /\bkey-[0-9a-f]{32}\b/, 0.85),
    token('key of Mailchimp', '', /\b[0-9a-f]{32}-us\d{1,2}\b/),
    token('key of New Relic', 'nrak- nrra- nral', /\bNR(?:AK|RA)-[A-Za-z0-9]{27,42}\b|\b[0-9a-f]{36}NRAL\b/),
    token('token of Databricks', 'dapi', /\bdapi[0-9a-f]{32}(?:-\d)?\b/),
    token('token of Heroku', 'hrku-', /\bHRKU-[\w-]{36,}/),
    token('token of Atlassian', 'atatt3 atctt3 atbb', /\bAT(?:ATT3|CTT3)[\w=-]{60,}|\bATBB[A-Za-z0-9]{32}\b/),
    token('token of Grafana', 'glsa_ glc_', /\bglsa_[A-Za-z0-9]{32}_[a-f0-9]{8}\b|\bglc_[\w+/]{32,}={0,2}/),
    token('token of Sentry', 'sntrys_ sntryu_', /\bsntrys_eyJ[\w+/=-]{40,}|\bsntryu_[a-f0-9]{64}\b/),
    token('token of Square', 'sq0atp- sq0csp-', /\bsq0(?:atp|csp)-[\w-]{22,}/),
    token('token of Telegram', ':aa', /\b\d{8,10}:AA[\w-]{33}(?![\w-])/),
    token('token of Postman', 'pmak-', /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/),
    token('token of Pulumi', 'pul-', /\bpul-[a-f0-9]{40}\b/),
    token('token of PlanetScale', 'pscale_', /\bpscale_(?:tkn|pw|oauth)_[\w.=-]{32,}/),
    token('token of Doppler', 'dp.pt. dp.st. dp.ct. dp.sa.', /\bdp[.](?:pt|st|ct|sa)[.][\w.-]{40,}/),
    token('token of Tailscale', 'tskey-', /\btskey-[a-z]+-\w+-\w{16,}/),
    token('token of Linear or Notion', 'lin_api_ ntn_', /\blin_api_[A-Za-z0-9]{40}\b|\bntn_[A-Za-z0-9]{40,}/),
    token('token of Figma', 'figd_', /\bfigd_[\w-]{40,}/),
    token('token of Buildkite or CircleCI', 'bkua_ ccipat_', /\bbkua_[a-z0-9]{40}\b|\bCCIPAT_[\w-]{40,}/),
    token('token of JFrog', 'akcp', /\bAKCp[A-Za-z0-9]{69}\b/),
    token('token of Supabase', 'sbp_', /\bsbp_[a-f0-9]{40}\b/),
    token('signed token (JWT)', 'eyj', /\beyJ[\w-]{8,1000}[.]eyJ[\w-]{8,4000}[.][\w-]{8,}/, 0.9),
];
/** Where none of these is in a text, in whatever case, nor a word of 32 letters and digits, no token is. */
const TOKEN_HINTS = TOKENS.flatMap(({ hints }) => hints);


/***/ }),

/***/ 54800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ addressesIn),
/* harmony export */   PF: () => (/* binding */ HOME_ADDRESS),
/* harmony export */   oi: () => (/* binding */ saysHome)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56963);


/** One address, alone or as the network of it. */
const ADDRESS4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?![\w/]|\.\w)/g;
const ADDRESS6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:\/\d{1,3})?(?![\w:/])/gi;
/** What people call where they live; not `/home/app`, `$HOME` and `home page`. */
const HOME = new RegExp(String.raw `(?<![\p{L}\p{N}/\\$_.~-])(?:${[
    'home(?! ?(?:page|dir|directory|directories|folder|region|assistant|base|screen|brew|volume|path|server|depot|account))',
    'home[ -]?(?:ip|office|address|network|wifi|lan)|homeoffice|house|apartment|flat|residence',
    'zu ?hause|daheim|privat(?:anschluss|adresse|e)?|wohnung|heim(?:netz|büro|office)',
    'maison|domicile|chez|casa|domicilio|thuis|hjem|hjemme|hemma|wfh|working from home|remote work(?:er|ing)?',
    String.raw `(?:\p{L}+['’]s|personal|private) (?:laptop|macbook|house|place|flat|router|wifi)|fritz!?box`,
].join('|')})(?![\p{L}/\\_=]|[.-]\p{L})`, 'iu');
/** As far from an address as somebody's home may be said to be, on its line. */
const NEAR = 80;
const HOME_ADDRESS = {
    wants: (looks) => (0,_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .z)(looks, 'home') && looks.digits > 0,
    find: ({ text, policy }) => HOME.test(text)
        ? addressesIn(text, policy).filter(({ start, end }) => saysHome(lineAround(text, start, end)))
        : [],
};
function lineAround(text, start, end) {
    const before = text.slice(Math.max(0, start - NEAR), start);
    const after = text.slice(end, end + NEAR);
    return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0] ?? ''}`;
}
/** Whether the text beside an address, its description, says that somebody lives there. */
function saysHome(text) {
    return HOME.test(text);
}
/**
 * Single addresses of the internet (a /32, a /128, or with no length) that are not trusted. Whether an access provider has
 * them, as of homes, and not a company, cannot be told without asking a registry: only what people say of them is known.
 */
function addressesIn(text, policy) {
    return [...text.matchAll(ADDRESS4), ...text.matchAll(ADDRESS6)].flatMap(({ 0: written, index }) => {
        const [address = '', length] = written.split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) ? 'ipv4' : (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 'ipv6' : null;
        if (family === null || (length !== undefined && length !== (family === 'ipv4' ? '32' : '128')))
            return [];
        if (NOBODYS.check(address, family) || trustedOf(policy).check(address, family))
            return [];
        return [
            {
                class: 'home_address',
                form: family === 'ipv4' ? 'IPv4' : 'IPv6',
                start: index,
                end: index + written.length,
                confidence: 0.8,
                masked: family === 'ipv4' ? `${address.split('.')[0]}.*.*.*` : `${address.split(':')[0]}:*`,
            },
        ];
    });
}
const TRUSTED = new WeakMap();
function trustedOf(policy) {
    const known = TRUSTED.get(policy);
    if (known !== undefined)
        return known;
    const list = listOf(policy.trustedNetworks);
    TRUSTED.set(policy, list);
    return list;
}
/** Addresses and networks; what is neither is left out, as settings have refused it. */
function listOf(networks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const network of networks) {
        const [address = '', length] = network.split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 'ipv6' : 'ipv4';
        if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) && !(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address))
            continue;
        list.addSubnet(address, length === undefined ? (family === 'ipv4' ? 32 : 128) : Number(length), family);
    }
    return list;
}
/** IANA's registries of special-purpose addresses (RFC 6890): private, shared, link-local, for documentation, multicast. */
const NOBODYS = listOf([
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24',
    '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
    '::/127 64:ff9b::/96 100::/64 2001:db8::/32 3fff::/20 fc00::/7 fe80::/10 ff00::/8',
]
    .join(' ')
    .split(' '));


/***/ }),

/***/ 92398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ detectorOf)
});

// EXTERNAL MODULE: ./build/src/sensitive/credentials/unpacked.js
var unpacked = __webpack_require__(94872);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/assignments.js + 1 modules
var assignments = __webpack_require__(59096);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/base64-logins.js
var base64_logins = __webpack_require__(88451);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/secrets-in.js + 4 modules
var secrets_in = __webpack_require__(23109);
// EXTERNAL MODULE: ./build/src/sensitive/looks.js + 1 modules
var sensitive_looks = __webpack_require__(56963);
;// CONCATENATED MODULE: ./build/src/sensitive/detect/credential.js




const CREDENTIAL = {
    wants: (looks, { secret, auth }) => secret ||
        auth ||
        looks.word >= 32 ||
        (0,sensitive_looks/* has */.z)(looks, 'token') ||
        (0,sensitive_looks/* has */.z)(looks, 'login') ||
        ((0,sensitive_looks/* has */.z)(looks, 'auth') && looks.sign) ||
        ((0,sensitive_looks/* has */.z)(looks, 'secretName') && (looks.sign || looks.gap)) ||
        ((0,sensitive_looks/* has */.z)(looks, 'command') && looks.gap),
    find: ({ text, looks, key, policy }) => {
        const found = (0,secrets_in/* secretsIn */.VY)(text, looks).map(({ form, start, end, confidence }) => told(form, start, end, confidence));
        if (key.auth && (0,base64_logins/* isBase64Login */.b)(text))
            return [told(secrets_in/* ENCODED_LOGIN */.Z7, 0, text.length, 0.85)];
        return key.secret ? [...found, ...wholeOf(text, key.words, found, policy)] : found;
    },
};
/** `scheme://user:password@host`: who reads it may know the host. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/**
 * The value of a secret's member. If it counts by itself it is as certain as the most certain secret in it, and of its form: what
 * is around that is part of the secret as well.
 */
function wholeOf(text, name, parts, { minimumConfidence }) {
    const value = text.trim();
    // What is blanked out was masked already.
    if (value.includes('\0') || !(0,assignments/* mayBeSecret */.lr)(name, value, "'"))
        return [];
    const confidence = (0,assignments/* confidenceOf */.i2)(name, value);
    const [best] = parts.toSorted((a, b) => b.confidence - a.confidence);
    const start = text.indexOf(value);
    const counts = confidence >= minimumConfidence && !ADDRESS.test(value);
    const isPart = counts && best !== undefined && best.confidence > confidence;
    return [
        isPart
            ? told(best.form, start, start + value.length, best.confidence)
            : told(secrets_in/* ASSIGNED */.rj, start, start + value.length, confidence),
    ];
}
function told(form, start, end, confidence) {
    return { class: 'credential', form, start, end, confidence, masked: '' };
}

// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(77175);
;// CONCATENATED MODULE: ./build/src/sensitive/detect/remote-login.js
/** Where people have their mail, and nobody logs in. */
const MAILBOXES = /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|icloud|me|aol|protonmail|qq)\.com|proton\.me|(?:web|t-online)\.de|(?:mail|yandex)\.ru|(?:yahoo|gmx)\.[a-z.]{2,6})$/i;
/** The commands whose `user@host` is a machine's. In capitals they are words: `SSH access for …`. */
const COMMANDS = /(?<![\w.-])(?:ssh|sftp|mosh|ssh-copy-id|(?<copies>scp|rsync|git +clone))(?= )/g;
const WORDS = /(?:"[^"\n]*"|'[^'\n]*'|[^\s"'])+|["']/g;
/** As far before an address as its command is. */
const FAR = 200;
/**
 * Whether an address at the place says who logs in where: `git@github.com:acme/web.git`, `https://user@host`,
 * `ssh -i key.pem user@host`.
 */
function isRemoteLogin(text, start, end) {
    if (MAILBOXES.test(text.slice(text.indexOf('@', start) + 1, end)))
        return false;
    const after = text.slice(end, end + 110);
    if (/^:(?:[^\s:@]{0,100}\/|~|\d+\/)/.test(after))
        return true;
    const before = text.slice(Math.max(0, start - FAR), start);
    if (/(?<!\bmailto):\/\/[^\s/@?#]{0,200}$/.test(before))
        return true;
    const line = before.replace(/^(?:[^]*[^\\])?\n/, '');
    return [...line.matchAll(COMMANDS)].some(({ 0: command, index, groups }) => {
        const words = line.slice(index + command.length).match(WORDS) ?? [];
        return groups?.['copies'] === undefined ? areOptions(words) : isCopied(words, after);
    });
}
/** `scp x user@host:path`; without a path behind the colon, what is copied has to look like one. */
function isCopied(words, after) {
    if (!after.startsWith(':'))
        return false;
    return /^:[^\s:]/.test(after) ? !words.some(endsClause) : areOptions(words.filter((word) => !isPath(word)));
}
function isPath(word) {
    return /^[^-$].*[/.~*$]|^[./~*]/.test(word) && !endsClause(word);
}
/** Options, each with what it is given: nothing that a sentence has. */
function areOptions(words) {
    return words.every((word, at) => {
        if (endsClause(word))
            return false;
        const isLastQuote = at === words.length - 1 && /^["']$/.test(word);
        return isLastQuote || /^(?:--?\w|\$|\\$)/.test(word) || TAKES.test(words[at - 1] ?? '');
    });
}
/** The options of ssh and its like that something is given to. */
const TAKES = /^-\w*[BbcDEeFIiJLlmOopPQRSWw]$/;
/** `backups,` and `x;`: neither an option nor a path. */
function endsClause(word) {
    return /[,:]$|[;|&]/.test(word.replaceAll(/"[^"]*"|'[^']*'/g, ''));
}

;// CONCATENATED MODULE: ./build/src/sensitive/detect/email.js



/** RFC 5321, 4.5.3.1: no longer local parts and domains exist. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
/** Without the marks of RFC 5322 that nobody has: with them, half of any script would be addresses. */
const LOCAL = setOf(/[\w.%+'&-]/);
const DOMAIN = setOf(/[A-Za-z0-9.-]/);
/** Beyond ASCII (RFC 6531), of scripts with capitals: others are written without blanks, and an address stands amid their words. */
const CASED = /[\p{Lu}\p{Ll}\p{M}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const LABEL = /^[\p{L}\p{M}\d](?:[\p{L}\p{M}\d-]{0,61}[\p{L}\p{M}\d])?$/u;
const TOP_LEVEL = /^(?:[\p{L}\p{M}]{2,24}|xn--[a-z0-9-]{2,59})$/iu;
/** `bob@example.com` with the words of such a script behind it. */
const WORDS_BEHIND = /(?<=\.[a-z]{2,24})\p{Lo}.*$/iu;
/** Nobody gets mail there; the last label of `git@host.internal`, `getty@tty1.service` and `icon@2x.png`. */
const NO_MAIL = new Set([
    'internal local localhost localdomain lan corp home intranet private invalid onion arpa',
    'service socket target timer mount automount path slice scope swap device',
    'png jpg jpeg gif svg webp ico bmp pdf js mjs cjs jsx tsx json yml yaml xml html htm css scss txt log conf cfg',
    'ini toml tf tfvars hcl jar war gz tgz tar bz2 xz rpm deb exe dll iso img ova vmdk qcow lock bak tmp csv sql pem',
    'key crt env properties ipynb',
]
    .join(' ')
    .split(' '));
/** Where nobody in particular reads, or the documentation's nobody. */
const ROLES = /^(?:no-?reply|do-?not-?reply|bounces?|mailer-daemon|support|help|helpdesk|service-?desk|info|contact|contact-?us|hello|mail|email|office|team|teams|staff|everyone|all|security|secops|infosec|soc|csirt|cert|psirt|abuse|privacy|dpo|gdpr|legal|compliance|audit|ops|operations|devops|sre|noc|oncall|on-call|alerts?|alarms?|notifications?|notify|monitoring|incidents?|pager|admins?|administrator|root|postmaster|hostmaster|webmaster|sysadmin|it|itops|platform|infra|infrastructure|cloud|cloudops|aws|aws-admins?|finops|billing|finance|accounts?|accounting|invoices?|invoicing|payments?|purchasing|procurement|sales|marketing|press|media|pr|hr|jobs|careers|recruiting|dev|developers?|engineering|engineers|eng|qa|test|tests|testing|release|releases|build|builds|ci|cd|cicd|deploy|deployments?|deployer|bot|bots|robot|automation|jenkins|terraform|github-actions|git|gitlab|svn|hg|ec2-user|ubuntu|centos|debian|daemon|nobody|system|service|services|data|database|dba|dbas|network|networking|backend|frontend|web|api|app|apps|user|username|name|your-?name|your\.name|you|someone|somebody|anyone|example|sample|first\.?last|firstname\.?lastname)(?:[+_-].*)?$/i;
/** `payments-team@`, `team-blue@`, `aws+prod@`: words of teams in a name. */
const TEAM = /(?:^|[._+-])(?:team|teams|squad|group|dept|department|ops|devops|sre|oncall|alerts?|support|noreply|list|dl|admins?|platform|security|engineering|billing|bot|svc|service)(?:$|[._+-])/i;
const EMAIL = {
    wants: (looks) => (0,sensitive_looks/* has */.z)(looks, 'email'),
    find: (looked) => {
        const found = [];
        for (const [at, width] of signsIn(looked.text)) {
            const one = addressAt(looked, at, width);
            if (one !== null)
                found.push(one);
        }
        return found;
    },
};
/** The places of @, and of `%40` as addresses have it. */
function* signsIn(text) {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1))
        yield [at, 1];
    for (let at = text.indexOf('%40'); at >= 0; at = text.indexOf('%40', at + 1))
        yield [at, 3];
}
function addressAt({ text, policy }, at, width) {
    const start = startOf(text, at);
    const local = text.slice(start, at);
    if (local === '' || local.endsWith('.') || local.includes('..') || isCut(text, start))
        return null;
    const domain = domainFrom(text, at + width);
    if (domain === null)
        return null;
    const end = at + width + domain.length;
    // `%40` is part of a name: `smtp://bob%40example.com:…@host`.
    if (text[end] === '@' || (width === 1 && isRemoteLogin(text, start, end)))
        return null;
    const confidence = confidenceOf(local, domain.toLowerCase(), policy);
    if (confidence === 0)
        return null;
    return { class: 'email', form: '', start, end, confidence, masked: `${local.charAt(0)}***@${domain}` };
}
/** The ends of what an address may stand behind: escapes of JSON and scripts, and blanks and marks as addresses have them. */
const ESCAPE = /^(?:[nrt]|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/;
const PERCENT = /^.*%(?:0[9AD]|2[0268CF]|3[A-F]|5[BD]|7B)/i;
/** Where the local part begins that ends at the place. */
function startOf(text, at) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && isOfName(text, start - 1, LOCAL, CASED))
        start -= 1;
    // `用户@例子.广告`: of such a script alone.
    if (start === at)
        while (start > 0 && at - start < LONGEST_LOCAL && isOfName(text, start - 1, LOCAL, LETTER))
            start -= 1;
    const before = text.slice(start, at);
    const escape = text[start - 1] === '\\' ? ESCAPE.exec(before) : PERCENT.exec(before);
    start += escape?.[0].length ?? 0;
    while (start < at && /[.'%&_-]/.test(text[start] ?? ''))
        start += 1;
    return start;
}
function isOfName(text, at, ascii, others) {
    const code = text.charCodeAt(at);
    return code < 128 ? ascii[code] === 1 : others.test(text.charAt(at));
}
/** `a***lee@`, `pa@ss@`, `$USER@`, `${env}user@`, `$(id)user@`: what stands there is not whole. */
function isCut(text, start) {
    const before = text.slice(Math.max(0, start - LONGEST_LOCAL), start);
    return /(?:[@$}]|[\w.]\*+|\$\([^()]*\))$/.test(before);
}
/** The longest beginning that is a name of the DNS with a top-level domain that may have mail. */
function domainFrom(text, from) {
    let end = from;
    while (end < text.length && end - from <= LONGEST_DOMAIN && isOfName(text, end, DOMAIN, LETTER))
        end += 1;
    if (end - from > LONGEST_DOMAIN)
        return null;
    const domain = text
        .slice(from, end)
        .replace(/[.-]+$/, '')
        .replace(WORDS_BEHIND, '');
    const labels = domain.split('.');
    const last = labels.at(-1) ?? '';
    if (labels.length < 2 || !labels.every((label) => LABEL.test(label)))
        return null;
    if (!TOP_LEVEL.test(last) || NO_MAIL.has(last.toLowerCase()))
        return null;
    const behind = from + domain.length;
    return /^_*[A-Za-z\d]/.test(text.slice(behind, behind + LONGEST_LOCAL)) ? null : domain;
}
function confidenceOf(local, domain, policy) {
    if (policy.ownDomains.some((own) => isBelow(domain, own.toLowerCase())))
        return 0;
    if (policy.roleAddresses.some((role) => (0,glob/* fitsGlob */.t)(role.toLowerCase(), local.toLowerCase())))
        return 0.3;
    return ROLES.test(local) || TEAM.test(local) ? 0.4 : 0.9;
}
function isBelow(domain, own) {
    const bare = own.replace(/^[@.*]+/, '');
    return domain === bare || domain.endsWith(`.${bare}`);
}
/** Of the characters of ASCII, 1 for those that fit. */
function setOf(pattern) {
    return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

// EXTERNAL MODULE: ./build/src/sensitive/detect/home-address.js
var home_address = __webpack_require__(54800);
// EXTERNAL MODULE: ./node_modules/ibantools/jsnext/ibantools.js
var ibantools = __webpack_require__(86858);
;// CONCATENATED MODULE: ./build/src/sensitive/detect/iban.js

const BEGINNING = /(?<![A-Za-z0-9.])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9])/gi;
/** Written, in fours: the longest has 33 characters. */
const iban_FAR = 48;
const IBAN = {
    wants: ({ iban }) => iban,
    find: ({ text }) => [...text.matchAll(BEGINNING)].flatMap(({ index }) => {
        const one = ibanAt(text, index);
        return one === null ? [] : [one];
    }),
};
/** As long as the country says (ISO 13616, SWIFT's register), with blanks between groups, and checked by mod 97; in letters of any case. */
function ibanAt(text, start) {
    const country = text.slice(start, start + 2).toUpperCase();
    const length = ibantools/* countrySpecs */.Z5[country]?.chars;
    if (typeof length !== 'number')
        return null;
    const written = takeCharacters(text.slice(start, start + iban_FAR), length);
    if (written === null)
        return null;
    const end = start + written.length;
    if (/[A-Za-z0-9]/.test(text[end] ?? ''))
        return null;
    const bare = written.replaceAll(/[ -]/g, '').toUpperCase();
    if (!(0,ibantools/* isValidIBAN */.DT)(bare))
        return null;
    return {
        class: 'iban',
        form: country,
        start,
        end,
        confidence: 0.95,
        masked: `${country}****${bare.slice(-4)}`,
    };
}
function takeCharacters(text, count) {
    let taken = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (/[A-Za-z0-9]/.test(character))
            taken += 1;
        else if (!/[ -]/.test(character) || /[ -]/.test(text[at - 1] ?? ''))
            return null;
        if (taken === count)
            return text.slice(0, at + 1);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/sensitive/looked-at.js
/** As far from a number as words say what it is. */
const NEAR = 40;
/** The words around a place and of the name that holds the text, in small letters. */
function nearby({ text, key }, start, end) {
    const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR / 2)}`;
    return `${key.words} ${around.toLowerCase()}`;
}

// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/at/vnr.js
var vnr = __webpack_require__(1332);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/au/tfn.js
var tfn = __webpack_require__(33589);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/be/nn.js
var nn = __webpack_require__(3392);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/br/cpf.js
var cpf = __webpack_require__(97556);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ca/sin.js
var sin = __webpack_require__(12077);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ch/ssn.js
var ssn = __webpack_require__(97128);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/de/idnr.js
var idnr = __webpack_require__(80995);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/de/passport.js
var passport = __webpack_require__(42340);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/dk/cpr.js
var cpr = __webpack_require__(44529);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/es/dni.js
var dni = __webpack_require__(81190);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/es/nie.js
var nie = __webpack_require__(46483);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/fi/hetu.js
var hetu = __webpack_require__(61964);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/fr/nir.js
var nir = __webpack_require__(81926);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/gb/nino.js
var nino = __webpack_require__(57826);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ie/pps.js
var pps = __webpack_require__(54356);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/in/aadhaar.js
var aadhaar = __webpack_require__(40898);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/in/pan.js
var pan = __webpack_require__(17359);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/it/codicefiscale.js
var codicefiscale = __webpack_require__(93748);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/mx/curp.js
var curp = __webpack_require__(56738);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/nl/bsn.js
var bsn = __webpack_require__(17474);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/no/fodselsnummer.js
var fodselsnummer = __webpack_require__(75572);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/pl/pesel.js
var pesel = __webpack_require__(16050);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/pt/nif.js
var nif = __webpack_require__(81210);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/se/personnummer.js
var personnummer = __webpack_require__(34546);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/us/ssn.js
var us_ssn = __webpack_require__(32815);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/za/idnr.js
var za_idnr = __webpack_require__(80757);
;// CONCATENATED MODULE: ./build/src/sensitive/detect/national-ids.js


























function id(country, name, shape, validate, words, alone) {
    return {
        country,
        name,
        pattern: new RegExp(String.raw `(?<![\w.+-])(?:${shape})(?![\w-]|\.\d)`, 'g'),
        isValid: (text) => validate(text).isValid,
        words: new RegExp(String.raw `(?<!\p{L})(?:${words})(?!\p{L})`, 'u'),
        alone,
    };
}
/** A country's pack is used where the policy names it: nine digits are a number of Canada, and of much else. */
const NATIONAL_IDS = [
    id('AT', 'Sozialversicherungsnummer', String.raw `\d{4} ?\d{6}`, vnr.validate, 'svnr|sv[ -]?nr|sozialversicherung\\w*|versicherungsnummer', 0.3),
    id('AU', 'TFN', String.raw `\d{3} ?\d{3} ?\d{2,3}`, tfn.validate, 'tfn|tax file(?: number)?', 0.3),
    id('BE', 'Rijksregisternummer', String.raw `\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{11}`, nn.validate, 'rijksregister\\w*|registre national|insz|niss|nrn', 0.5),
    id('BR', 'CPF', String.raw `\d{3}\.\d{3}\.\d{3}-\d{2}`, cpf.validate, 'cpf|cadastro', 0.85),
    id('BR', 'CPF', String.raw `\d{11}`, cpf.validate, 'cpf|cadastro', 0.3),
    id('CA', 'SIN', String.raw `\d{3}[ -]?\d{3}[ -]?\d{3}`, sin.validate, 'sin|nas|social insurance(?: number)?|assurance sociale', 0.3),
    id('CH', 'AHV', String.raw `756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}`, ssn.validate, 'ahv\\w*|avs|sozialversicherung\\w*', 0.8),
    id('DE', 'Steuer-ID', String.raw `\d{2} ?\d{3} ?\d{3} ?\d{3}`, idnr.validate, 'steuer[ -]?id\\w*|idnr|id[ -]nr|steuerliche|tax id|tin', 0.4),
    id('DE', 'Personalausweis', '[CFGHJKLMNPRTVWXYZ0-9]{9}\\d?', passport.validate, 'personalausweis\\w*|ausweis\\w*|reisepass\\w*|passport|perso', 0.1),
    id('DK', 'CPR', String.raw `\d{6}-?\d{4}`, cpr.validate, 'cpr|personnummer', 0.3),
    id('ES', 'DNI', String.raw `\d{8}[ -]?[A-Z]`, dni.validate, 'dni|nif|documento nacional', 0.6),
    id('ES', 'NIE', String.raw `[XYZ][ -]?\d{7}[ -]?[A-Z]`, nie.validate, 'nie|extranjero', 0.7),
    id('FI', 'HETU', String.raw `\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`, hetu.validate, 'hetu|henkilötunnus|henkilotunnus', 0.8),
    id('FR', 'NIR', String.raw `[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`, nir.validate, 'nir|insee|sécurité sociale|securite sociale|sécu|numéro de sécu', 0.75),
    id('GB', 'NINO', '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]', nino.validate, 'ni|nino|national insurance(?: number)?|ni no|nin', 0.65),
    id('IE', 'PPS', String.raw `\d{7}[A-W][A-IW]?`, pps.validate, 'pps|ppsn|personal public service', 0.5),
    id('IN', 'Aadhaar', String.raw `[2-9]\d{3} ?\d{4} ?\d{4}`, aadhaar.validate, 'aadhaar|aadhar|uidai|uid', 0.4),
    id('IN', 'PAN', '[A-Z]{5}\\d{4}[A-Z]', pan.validate, 'pan|permanent account', 0.5),
    id('IT', 'Codice fiscale', '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]', codicefiscale.validate, 'codice fiscale|cf|c\\.f\\.', 0.9),
    id('MX', 'CURP', '[A-Z]{4}\\d{6}[HM][A-Z]{5}[0-9A-Z]\\d', curp.validate, 'curp', 0.9),
    id('NL', 'BSN', String.raw `\d{9}`, bsn.validate, 'bsn|burgerservicenummer|sofinummer', 0.2),
    id('NO', 'Fødselsnummer', String.raw `\d{6} ?\d{5}`, fodselsnummer.validate, 'fødselsnummer|fodselsnummer|fnr|personnummer', 0.5),
    id('PL', 'PESEL', String.raw `\d{11}`, pesel.validate, 'pesel', 0.4),
    id('PT', 'NIF', String.raw `[1-9]\d{2} ?\d{3} ?\d{3}`, nif.validate, 'nif|contribuinte', 0.2),
    id('SE', 'Personnummer', String.raw `(?:19|20)?\d{6}[-+]?\d{4}`, personnummer.validate, 'personnummer|personnr|pnr|samordningsnummer', 0.4),
    id('US', 'SSN', String.raw `\d{3}-\d{2}-\d{4}`, writtenSsn, 'ssn|social security(?: number| no)?|soc sec', 0.65),
    id('US', 'SSN', String.raw `\d{3} \d{2} \d{4}|\d{9}`, writtenSsn, 'ssn|social security(?: number| no)?|soc sec', 0.05),
    id('ZA', 'Identity number', String.raw `\d{6} ?\d{4} ?\d{3}`, za_idnr.validate, 'id number|identity number|identiteitsnommer|said', 0.4),
];
/** The Social Security Administration gives no serial number 0000. */
function writtenSsn(text) {
    return { isValid: (0,us_ssn.validate)(text).isValid && !text.endsWith('0000') };
}

;// CONCATENATED MODULE: ./build/src/sensitive/detect/national-id.js


const NATIONAL_ID = {
    wants: ({ digits, word }, _key, { nationalIds }) => nationalIds.length > 0 && (digits >= 6 || word >= 9),
    find: (looked) => NATIONAL_IDS.filter(({ country }) => looked.policy.nationalIds.includes(country)).flatMap((id) => [...looked.text.matchAll(id.pattern)].flatMap(({ 0: written, index }) => idIn(looked, id, written, index))),
};
/** A number that a clock or AWS made needs the words that say what it is. */
function idIn(looked, id, written, start) {
    if (!id.isValid(written))
        return [];
    const end = start + written.length;
    const isSaid = id.words.test(nearby(looked, start, end));
    if (!isSaid && looked.plain().slice(start, end) !== written)
        return [];
    return [
        {
            class: 'national_id',
            form: `${id.country} ${id.name}`,
            start,
            end,
            confidence: isSaid ? 0.95 : id.alone,
            masked: `****${written.slice(-2)}`,
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/credit-card-type/dist/index.js
var dist = __webpack_require__(18998);
;// CONCATENATED MODULE: ./build/src/sensitive/detect/luhn.js
/** ISO/IEC 7812-1, annex B: whether the last digit checks the others. */
function passesLuhn(digits) {
    let sum = 0;
    for (let at = digits.length - 1, isSecond = false; at >= 0; at -= 1, isSecond = !isSecond) {
        const digit = digits.charCodeAt(at) - 48;
        sum += isSecond ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    }
    return sum % 10 === 0;
}

;// CONCATENATED MODULE: ./build/src/sensitive/detect/payment-card.js



/** ISO/IEC 7812-1 allows up to 19 digits; those with 12, Maestro's shortest, are accounts of AWS. */
const NUMBER = /(?<![\w.])\d{13,19}(?!\w|\.\d)/g;
/** As cards have it: fours, or four, six and five (American Express), or four, six and four (Diners Club). */
const GROUPED = /(?<![\w.]|\d[ -])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5})(?!\w|\.\d|[ -]\d)/g;
/** With these alone, more is a card than not; the others' ranges are so wide that a word has to say it. */
const COMMON = new Set([
    'visa',
    'mastercard',
    'american-express',
    'discover',
    'diners-club',
    'jcb',
]);
/** Which payment services publish for tests; those of Visa with zeros are Stripe's, by what they are declined for. */
const TEST_NUMBERS = new Set([
    '4242424242424242 4111111111111111 4012888888881881 4222222222222 4000056655665556 4012000033330026',
    '4917610000000000 4444333322221111 4988438843884305 4166676667666746 4646464646464644 4007000000027',
    '5555555555554444 5105105105105100 5200828282828210 2223003122003222 5424000000000015 5454545454545454',
    '5555444433331111 2222400070000005 2223000048410010 2223577120017656 5577000055770004',
    '378282246310005 371449635398431 378734493671000 370000000000002 343434343434343',
    '6011111111111117 6011000990139424 6011981111111113 6011000000000012 6445644564456445 6011601160116611',
    '3056930009020004 36227206271667 30569309025904 38520000023237 38000000000006 36006666333344',
    '3566002020360505 3530111333300000 3569990010095841 3566111111111113',
    '6200000000000005 6205500000000000004 6200000000000047 6212345678901232',
    '6304000000000000 6759649826438453 5019717010103742 6331101999990016 6799990100000000019',
]
    .join(' ')
    .split(' '));
const payment_card_WORDS = /\b(?:card|cards|creditcard|pan|visa|mastercard|maestro|amex|american express|discover|diners|jcb|unionpay|credit|debit|payment|cc|ccnum|karte|kreditkarte|carte|tarjeta|cvv|cvc|expires?|exp)\b/;
const PAYMENT_CARD = {
    wants: ({ digits }) => digits >= 13,
    find: (looked) => [NUMBER, GROUPED].flatMap((pattern) => [...looked.plain().matchAll(pattern)].flatMap(({ 0: written, index }) => cardIn(looked, written, index, pattern === GROUPED))),
};
function cardIn(looked, written, start, isGrouped) {
    const digits = written.replaceAll(/\D/g, '');
    if (!passesLuhn(digits))
        return [];
    const issuer = issuerOf(digits);
    if (issuer === null)
        return [];
    const end = start + written.length;
    const isSaid = looked.key.card || payment_card_WORDS.test(nearby(looked, start, end));
    const confidence = payment_card_confidenceOf(digits, issuer.type, isGrouped, isSaid);
    return [
        {
            class: 'payment_card',
            form: issuer.niceType,
            start,
            end,
            confidence,
            masked: `****${digits.slice(-4)}`,
        },
    ];
}
function issuerOf(digits) {
    const fitting = dist(digits).filter(({ lengths }) => lengths.includes(digits.length));
    // Ranges lie in each other: the longest prefix that fits is the issuer.
    return fitting.toSorted((a, b) => (b.matchStrength ?? 0) - (a.matchStrength ?? 0))[0] ?? null;
}
function payment_card_confidenceOf(digits, type, isGrouped, isSaid) {
    if (isTest(digits))
        return 0.4;
    if (isSaid)
        return 0.98;
    if (isGrouped)
        return 0.9;
    return COMMON.has(type) ? 0.75 : 0.5;
}
function isTest(digits) {
    return TEST_NUMBERS.has(digits) || /^4000000000\d{6}$/.test(digits) || new Set(digits).size <= 2;
}

;// CONCATENATED MODULE: ./build/src/sensitive/detect/no-names.js
/** Words of teams, products and machines: what they stand in is nobody's name. In small letters. */
const NO_NAMES = new Set([
    'team teams squad tribe guild chapter crew group groups department dept division unit units office center centre desk',
    'platform platforms infra infrastructure ops operations devops devsecops secops sysops finops mlops itops sre noc soc',
    'engineering engineers engineer developers developer development dev research science sciences scientist architecture',
    'security identity access management managed manager compliance audit risk legal governance privacy trust safety',
    'cloud clouds data database databases lake warehouse analytics insights intelligence reporting metrics learning machine',
    'network networks networking connectivity edge gateway transit firewall storage backup backups compute container containers',
    'service services service-desk support help helpdesk customer customers success client clients user users member members',
    'account accounts admin admins administrator administrators root system systems bot robot daemon agent agents operator',
    'amazon aws ec2 s3 iam eks ecs rds vpc elb alb nlb ebs efs lambda cloudformation cloudfront cloudtrail cloudwatch',
    'elastic beanstalk auto scaling autoscaling autoscaler cluster clusters node nodes pool pools fleet fargate batch glue',
    'terraform pulumi ansible puppet chef packer jenkins gitlab github actions action runner runners argo argocd flux helm',
    'kubernetes karpenter docker cloudbees datadog splunk elasticsearch kafka redis postgres mysql oracle mongo snowflake',
    'google azure microsoft active directory windows linux ubuntu debian red hat suse apple ibm vmware sap salesforce okta',
    'prod production staging stage test testing tests qa quality assurance sandbox demo shared default internal external',
    'public private temporary legacy new old main core common global central regional local corporate enterprise digital',
    'business finance financial accounting billing payments payment treasury procurement sales marketing growth product products',
    'human resources people hr talent workplace facilities field site reliability release build builds deployment delivery',
    'web website mobile frontend backend full stack api apis app apps application applications software hardware tools tooling',
    'automation pipeline pipelines integration integrations experience design content media search checkout commerce retail',
    'solutions solution technologies technology tech labs lab inc ltd llc gmbh corp corporation company holding holdings ag plc',
    'north south east west central america americas europe asia pacific emea apac latam us eu uk germany france india',
    'unknown none not null na tbd todo undefined unassigned everyone anyone nobody all any the my our your this that',
    'created creator owner owners contact contacts by for of and or in on to from with use used see via per no yes',
    'role roles policy policies stack stacks instance instances server servers image images key keys token secret',
    'control tower landing zone config conformance organizations organization master payer log archive inspector guardduty',
    'monitoring observability logging incident incidents response on-call oncall emergency break glass',
    'project projects program programme initiative workstream migration phase version release january february march april',
    'june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
    'fast launch quick setup explorer advisor optimizer power read only full write view viewer editor contributor execution session single sign sso svc srv sys',
]
    .join(' ')
    .split(' '));
/** Whether one of the words says that the text names no person. */
function isNoName(text) {
    return text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => NO_NAMES.has(word));
}

;// CONCATENATED MODULE: ./build/src/sensitive/detect/person.js


/** A word of a name: `Anne-Marie`, `O’Neill`, `J.`, `Иванова`. */
const WORD = String.raw `(?:\p{Lu}(?:['’]\p{Lu})?[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]+){0,2}|\p{Lu}\.)`;
/** What stands in names in small letters. */
const PARTICLE = '(?:de|da|do|dos|das|di|del|della|der|den|du|des|la|le|van|von|vom|zu|zur|ter|ten|bin|ibn|bint|al|el|af|av|y|e|af|mac|st)';
const NAME = String.raw `${WORD}(?: (?:${PARTICLE} ){0,3}${WORD}){1,3}`;
/** Without capitals: Han, kana, Hangul, Arabic, Hebrew, Devanagari, Thai. */
const UNCASED = String.raw `(?:\p{Script=Han}{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ ]{3,12}|\p{Script=Hangul}{2,4}|(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{M}]{2,20}(?: |$)){2,4})`;
/** In lists: `Ann Lee, Bob Ray`; `Lee, Ann`; `Ann Lee (on leave)`; `Ann Lee <…>`. */
const NAMES = new RegExp(String.raw `(?<![\p{L}\p{N}.-])${NAME}(?![\p{L}\p{N}])`, 'gu');
const LAST_FIRST = new RegExp(String.raw `^\s*${WORD}(?:[ -]${WORD})?, ${WORD}(?: ${WORD})?\s*$`, 'u');
const WHOLE_UNCASED = new RegExp(`^${UNCASED}$`, 'u');
const CAPITALS = /^\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,2}$/u;
/** Logins of people: `ann.lee`, `ann.lee2`. */
const LOGIN = /^[\p{Ll}]{2,20}(?:-[\p{Ll}]{2,20})?(?:\.[\p{Ll}]{2,20}){1,2}\d{0,2}$/u;
const DOMAIN_END = /\.(?:com|org|net|io|dev|app|cloud|local|internal|corp|lan|edu|gov|sh|py|js|ts|yml|yaml|json|txt|log|service)\d*$/;
/** In a sentence, only what is said to be somebody: `Owner: Ann Lee`, `ask Ann Lee`. */
const SAID = new RegExp(String.raw `\b(?:[Oo]wner|[Oo]wned by|[Cc]ontact|[Cc]ontact person|[Rr]esponsible|[Rr]equested by|[Rr]equest(?:e|o)r|[Aa]pproved by|[Aa]uthor|[Aa]ssigned to|[Bb]elongs to|[Aa]sk|[Rr]eported by|[Oo]n behalf of|[Aa]nsprechpartner|[Vv]erantwortlich)(?: is|:| ?=)? (?<name>${NAME})(?![\p{L}\p{N}])`, 'dgu');
const PERSON = {
    wants: (looks, { person }) => person || ((0,sensitive_looks/* has */.z)(looks, 'person') && looks.gap),
    find: ({ text, key }) => (key.person ? inMember(text) : inSentence(text)),
};
function inMember(text) {
    const whole = text.trim();
    if (whole.length < 3 || whole.length > 400)
        return [];
    const start = text.indexOf(whole);
    const all = (confidence) => [person_told(whole, start, confidence)];
    if (LAST_FIRST.test(whole))
        return isNoName(whole) ? [] : all(0.75);
    if (WHOLE_UNCASED.test(whole))
        return all(0.7);
    if (CAPITALS.test(whole))
        return isNoName(whole) ? [] : all(0.6);
    if (LOGIN.test(whole))
        return isNoName(whole) || DOMAIN_END.test(whole) ? [] : all(0.65);
    return [...text.matchAll(NAMES)]
        .filter(({ 0: name }) => !isNoName(name))
        .map(({ 0: name, index }) => person_told(name, index, 0.75));
}
function inSentence(text) {
    return [...text.matchAll(SAID)].flatMap(({ groups: { name = '' } = {}, indices }) => isNoName(name) ? [] : [person_told(name, indices?.groups?.['name']?.[0] ?? 0, 0.6)]);
}
function person_told(text, start, confidence) {
    const initials = text
        .split(/[\s.]+/)
        .filter((word) => word !== '')
        .map((word) => `${Array.from(word)[0] ?? ''}***`);
    return {
        class: 'person',
        form: '',
        start,
        end: start + text.length,
        confidence,
        masked: initials.join(' '),
    };
}

// EXTERNAL MODULE: ./node_modules/libphonenumber-js/min/exports/parsePhoneNumber.js + 42 modules
var parsePhoneNumber = __webpack_require__(53834);
;// CONCATENATED MODULE: ./build/src/sensitive/detect/phone.js



/** E.164 has at most 15 digits; written, 24 characters. */
const INTERNATIONAL = /(?<![\w+])(?:\+|00(?=[1-9]))\s?\(?\d(?:[ ()./-]{0,2}\d){6,16}(?!\w)/g;
/** What is a number only where words say so: (030) 1234567, 0171 1234567, 202-555-0143 */
const NATIONAL = /(?<![\w+-])\(?\d(?:[ ()./-]{0,2}\d){6,13}(?![\w:]|[.-]\d)/g;
/** As North America writes it. */
const AMERICAN = /^(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}$/;
const BEFORE = /(?:^|[^\p{L}])(?:t[eé]l|telephone|telefon|tel[eé]fono|t[eé]l[eé]phone|phone|mobile?|m[oó]vil|cell|fax|call(?: me)?(?: at| on)?|dial|ring|handy|whatsapp|sms|text|pager|hotline|ph|m|t)[\s.:=#)/-]{1,4}(?:(?:no|nr|number|is|at|on|nummer)[\s.:=#-]{1,3})?$/iu;
/** As long as addresses are, before a number in them. */
const phone_FAR = 200;
const phone_WORDS = /\b(?:tel|telephone|telefon|phone|mobile|mobil|cell|fax|call|dial|handy|whatsapp|sms|pager|hotline|contact)\b/;
const PHONE = {
    wants: (looks, { phone }) => looks.digits >= 7 && (looks.plus || phone || (0,sensitive_looks/* has */.z)(looks, 'phone')),
    find: (looked) => {
        // In the phone's own member twelve digits are no account.
        const text = looked.key.phone ? looked.text : looked.plain();
        const found = [];
        if (looked.looks.plus || text.includes('00'))
            for (const { 0: written, index } of text.matchAll(INTERNATIONAL)) {
                const one = internationalIn(looked, written, index);
                if (one !== null)
                    found.push(one);
            }
        for (const { 0: written, index } of text.matchAll(NATIONAL)) {
            const one = nationalIn(looked, written, index);
            if (one !== null)
                found.push(one);
        }
        return found;
    },
};
/** As many groups are taken for something else that follows. */
const TRIES = 4;
/** `+1 202 555 0143 24/7`: the longest beginning that is a number of the country. */
function internationalIn(looked, written, start) {
    const isPlus = written.startsWith('+');
    const context = contextOf(looked, start, start + written.length);
    // Part of an address of the web or of a formula, unless something says that it is a number, or a country has it.
    const before = looked.text[start - 1] ?? '';
    const isPart = /[=/.]/.test(before) && !isSaid(looked, start);
    if (isPart && (!isPlus || before === '.'))
        return null;
    if (!isPlus && context === 0)
        return null;
    const hours = / 24\/7$/.exec(written)?.index ?? written.length;
    for (let end = hours, tries = 0; end >= 8 && tries < TRIES; end = lastBreak(written, end), tries += 1) {
        const text = written.slice(0, end);
        const number = parsed(isPlus ? text : `+${text.slice(2)}`);
        if (number?.isValid() === true)
            return phone_told(text, start, context > 0 ? 0.95 : 0.85, number.country ?? '');
        // Numbers that are reserved for stories, and new ones.
        if (number?.isPossible() === true && !isPart)
            return phone_told(text, start, context > 0 ? 0.85 : 0.7, number.country ?? '');
    }
    return null;
}
function lastBreak(text, end) {
    const cut = text.slice(0, end).search(/[ ()./-]+\d+\)?$/);
    return cut < 0 ? 0 : cut;
}
function parsed(text) {
    return (0,parsePhoneNumber/* parsePhoneNumber */.l)(text);
}
function nationalIn(looked, written, start) {
    const isAmerican = AMERICAN.test(written);
    const context = contextOf(looked, start, start + written.length);
    const count = written.replaceAll(/\D/g, '').length;
    const isDivided = written.startsWith('0') || /\d[ ()./-]/.test(written);
    const before = looked.text[start - 1] ?? '';
    // `path/1234567890`, `arn:aws:sns:…`, `1.2.3`: a word has to say that it is a number, and it has to look like one.
    if (/[.:/]/.test(before) && !(isSaid(looked, start) && (isDivided || before === ':')))
        return null;
    const isWritten = count >= 10 || isDivided;
    if (context >= 2 && isWritten)
        return phone_told(written, start, isAmerican ? 0.85 : 0.7, '');
    if (context === 1 && isAmerican)
        return phone_told(written, start, 0.75, '');
    return isAmerican ? phone_told(written, start, 0.5, '') : null;
}
/** 2: the name of the member, or the word before it, says that it is a number; 1: some word nearby. */
function contextOf(looked, start, end) {
    if (looked.key.phone || isSaidBefore(looked.text, start))
        return 2;
    return phone_WORDS.test(nearby(looked, start, end)) ? 1 : 0;
}
/** In its own member only what has no address of the web or of AWS around it. */
function isSaid({ text, key }, start) {
    return (isSaidBefore(text, start) ||
        (key.phone && !/:\/\/|\barn:/.test(text.slice(Math.max(0, start - phone_FAR), start))));
}
function isSaidBefore(text, start) {
    return BEFORE.test(text.slice(Math.max(0, start - 40), start));
}
function phone_told(text, start, confidence, form) {
    const digits = text.replaceAll(/\D/g, '');
    return {
        class: 'phone',
        form,
        start,
        end: start + text.length,
        confidence,
        masked: `***${digits.slice(-2)}`,
    };
}

// EXTERNAL MODULE: ./build/src/sensitive/in-value.js
var in_value = __webpack_require__(22771);
// EXTERNAL MODULE: ./build/src/sensitive/key-context.js
var key_context = __webpack_require__(51715);
// EXTERNAL MODULE: ./build/src/sensitive/masked-text.js
var masked_text = __webpack_require__(66677);
;// CONCATENATED MODULE: ./build/src/sensitive/own-shapes.js

/*
 * What AWS, clocks and compilers make has digits like those of cards, phones and ids. It is blanked out before they are looked
 * for: of 17-digit ids of EC2, one in 44 000 would be a card else, of times in milliseconds one in ten passes Luhn's check.
 */
const SHAPES = [
    // The names that an ARN ends with are people's.
    String.raw `\barn:aws[\w-]{0,20}:[\w-]{0,40}:[\w-]{0,40}:\d{0,12}:`,
    // i-0123456789abcdef0, subnet-0123abcd, also `eipalloc-…` within names.
    String.raw `\b[a-z]{1,20}(?:-[a-z]{1,12}){0,2}-(?:[0-9a-f]{17}|[0-9a-f]{8})(?![\w-])`,
    String.raw `\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b`,
    // Digests; what has no letter may be anything.
    String.raw `\b(?=\d{0,63}[a-fA-F])[0-9a-fA-F]{32,128}\b`,
    // 2026-11-30T10:15:30.123Z, 20261130-101530, 2026/11/30 10:15
    String.raw `(?<![\w.+])(?:19|20)\d\d([-/._]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?:[T _.-]?(?:[01]\d|2[0-3])[:.-]?[0-5]\d(?:[:.-]?[0-5]\d(?:[.,]?\d{3,9})?)?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)`,
    // Times since 1970, in seconds to nanoseconds.
    String.raw `(?<![\w.+])1[5-9]\d{8}(?:\d{3}){0,3}(?!\w)`,
    // 10.0.0.0/16, and versions such as 5.10.205.195
    String.raw `(?<![\w.+])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?![\w.])`,
    // Ids of accounts.
    String.raw `(?<![\w.+])\d{12}(?!\w)`,
];
const OWN = new RegExp(SHAPES.join('|'), 'g');
/** Blanked, the text is as long as before. */
function withoutOwnShapes(text) {
    return text.replaceAll(OWN, blank);
}
/** What this program has masked already is not found again. */
function withoutMasked(text) {
    return (0,masked_text/* withOriginals */.XQ)(text, blank);
}
function blank(match) {
    return '\u0000'.repeat(match.length);
}

// EXTERNAL MODULE: ./build/src/sensitive/without-overlaps.js
var without_overlaps = __webpack_require__(70663);
;// CONCATENATED MODULE: ./build/src/sensitive/detector.js














const FINDERS = [
    CREDENTIAL,
    PAYMENT_CARD,
    IBAN,
    NATIONAL_ID,
    home_address/* HOME_ADDRESS */.PF,
    PHONE,
    EMAIL,
    PERSON,
];
const NOTHING = [];
/**
 * Finds personal data and secrets by the policy. What is packed in a text (Base64, gzip, parts of MIME) is told as the whole
 * piece, with the worst that is in it, and nothing is shown of it: around what a mask shows stands what the text had there.
 */
function detectorOf(policy) {
    const inText = (text, context) => inTextOf(text, policy, { depth: unpacked/* PACKED_DEPTH */.Ts, room: new unpacked/* Room */.Wv() }, context?.key);
    return { inText, inValue: (value) => (0,in_value/* detectedIn */.I)(value, policy, inText) };
}
function inTextOf(given, policy, packing, name) {
    const looks = (0,sensitive_looks/* looksOf */.u)(given);
    const key = (0,key_context/* keyContext */.Z)(name);
    const wanted = FINDERS.filter(({ wants }) => wants(looks, key, policy));
    const mayPack = looks.packed >= unpacked/* SHORTEST_PACKED */.SU && packing.depth > 0;
    if (wanted.length === 0 && !mayPack)
        return NOTHING;
    const text = (0,sensitive_looks/* has */.z)(looks, 'masked') ? withoutMasked(given) : given;
    let plain;
    const looked = { text, plain: () => (plain ??= withoutOwnShapes(text)), looks, key, policy };
    const found = wanted.flatMap(({ find }) => find(looked));
    const inside = mayPack ? packedIn(text, policy, packing) : NOTHING;
    const counted = [...found, ...inside].filter(({ confidence }) => confidence >= policy.minimumConfidence);
    return (0,without_overlaps/* withoutOverlaps */.R)(counted);
}
function packedIn(text, policy, { depth, room }) {
    return (0,unpacked/* unpacked */.KZ)(text, room).flatMap(({ text: inner, start, end }) => {
        const [worst] = inTextOf(inner, policy, { depth: depth - 1, room }).toSorted(without_overlaps/* byWorst */.D);
        return worst === undefined ? [] : [{ ...worst, masked: '', start, end }];
    });
}


/***/ }),

/***/ 69253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ newPrivacyKey),
/* harmony export */   Q: () => (/* binding */ NO_FINGERPRINTS),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   g5: () => (/* binding */ keyDigest),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** For who has no key, or does not know it yet. */
const NO_FINGERPRINTS = { of: () => '' };
/** RFC 4648's Base32 in small letters: it holds no 0 and 1, and so no long number. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const OF_KEY = 2;
const OF_VALUE = 10;
const KEY_BYTES = 24;
/** For who has none: whoever sees values and the key can try what they may be. */
function newPrivacyKey() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES).toString('base64url');
}
function fingerprintsOf(key) {
    const tag = keyTag(key);
    return { of: (what, text) => `#${tag}${letters(hmac(key, `${what}\n${normal(what, text)}`), OF_VALUE)}` };
}
/** Two letters by which values that were masked with another key are told. */
function keyTag(key) {
    return letters(hmac(key, 'key'), OF_KEY);
}
const NUMBERS = new Set(['payment_card', 'iban', 'national_id', 'phone']);
/**
 * The same value, however it is written: capitals do not count, and in numbers nothing that divides them. What somebody called
 * something is another name in other capitals: two log groups may differ in no more.
 */
function normal(what, text) {
    if (what === 'name')
        return text;
    const plain = text.normalize('NFKC').trim().toLowerCase();
    return NUMBERS.has(what) ? plain.replaceAll(/[^\p{L}\p{N}]/gu, '') : plain;
}
/** By which jobs of a run tell whether they have the same key: nobody finds another one that has it. */
function keyDigest(key) {
    return hmac(key, 'digest').toString('hex');
}
function hmac(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest();
}
function letters(bytes, count) {
    return Array.from(bytes.subarray(0, count), (byte) => LETTERS[byte % LETTERS.length]).join('');
}


/***/ }),

/***/ 22771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ detectedIn),
/* harmony export */   _: () => (/* binding */ nameInPath)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56799);
/* harmony import */ var _detect_home_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54800);
/* harmony import */ var _key_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51715);
/* harmony import */ var _path_to_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43465);
/* harmony import */ var _without_overlaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70663);






const NOTHING = [];
/** In every text of a value and in the names of its members, in the value's order. */
function detectedIn(value, policy, inText) {
    const found = [];
    // Others choose how deep values nest: calls of itself would end the stack.
    const waiting = [{ value, path: '', isHome: false, inName: NOTHING, depth: 0 }];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        for (const one of place.inName)
            found.push(one);
        const { value: inner } = place;
        if (typeof inner === 'string') {
            for (const one of inPlace(inner, place, policy, inText))
                found.push(asOf(place.path, inner, one));
        }
        else if (typeof inner === 'object' && inner !== null) {
            const inside = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(inner) ? membersOf(inner, place, inText) : itemsOf(inner, place);
            for (const one of inside.toReversed())
                waiting.push(one);
        }
    }
    return found;
}
function inPlace(text, { key, isHome }, policy, inText) {
    const found = inText(text, key === undefined ? undefined : { key });
    if (!isHome)
        return found;
    const homes = (0,_detect_home_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesIn */ .Mh)(text, policy).filter(({ confidence }) => confidence >= policy.minimumConfidence);
    return (0,_without_overlaps_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutOverlaps */ .R)([...found, ...homes]);
}
function itemsOf(list, place) {
    const { path, depth } = place;
    return list.map((value, index) => Object.assign({}, place, {
        value,
        path: depth < _path_to_js__WEBPACK_IMPORTED_MODULE_5__/* .PLACED_LEVELS */ ._ ? `${path}[${index}]` : path,
        inName: NOTHING,
        depth: depth + 1,
    }));
}
function membersOf(object, { path: above, depth }, inText) {
    return Object.entries(object).map(([name, value]) => {
        const about = (0,_key_context_js__WEBPACK_IMPORTED_MODULE_2__/* .keyContext */ .Z)(name);
        const detected = about.isPlain ? [] : inText(name);
        const path = depth < _path_to_js__WEBPACK_IMPORTED_MODULE_5__/* .PLACED_LEVELS */ ._ ? (0,_path_to_js__WEBPACK_IMPORTED_MODULE_5__/* .pathTo */ .v)(above, withoutFound(name, detected)) : above;
        return {
            value,
            path,
            key: about.isValue ? (nameIn(object) ?? name) : name,
            isHome: about.isAddress && isSomebodysHome(object),
            inName: detected.map((one) => asOf(path, name, one)),
            depth: depth + 1,
        };
    });
}
function asOf(path, text, one) {
    return Object.assign({}, one, { path, text: text.slice(one.start, one.end) });
}
const DESCRIPTIONS = ['description', 'Description', 'name', 'Name', 'comment', 'Comment', 'label', 'note'];
function isSomebodysHome(object) {
    return DESCRIPTIONS.some((name) => typeof object[name] === 'string' && (0,_detect_home_address_js__WEBPACK_IMPORTED_MODULE_1__/* .saysHome */ .oi)(object[name]));
}
/** What says the name in lists of pairs, `{key: 'Owner', value: '…'}`. */
const NAMES = ['key', 'name', 'parameter_key', 'Key', 'Name', 'ParameterKey'];
function nameIn(object) {
    const name = NAMES.find((one) => typeof object[one] === 'string');
    return name === undefined ? undefined : object[name];
}
/** How paths call a member: they go where its name may not. */
function nameInPath(name, inText) {
    return (0,_key_context_js__WEBPACK_IMPORTED_MODULE_2__/* .keyContext */ .Z)(name).isPlain ? name : withoutFound(name, inText(name));
}
/** `[e-mail]` for `bob@example.com`. */
function withoutFound(name, found) {
    let text = '';
    let from = 0;
    for (const { class: which, start, end } of found) {
        text += `${name.slice(from, start)}[${_model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_LABELS */ .jA[which]}]`;
        from = end;
    }
    return text + name.slice(from);
}


/***/ }),

/***/ 51715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ keyContext)
/* harmony export */ });
/* harmony import */ var _credentials_assignments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59096);

const ADDRESS = /^(?:[a-z]+ )*(?:cidr|cidrs|cidr ipv?\d?|ip|ips|address|addresses|ip address|cidr block|prefix|network)$/;
const VALUE = /^(?:(?:parameter|resolved|default) )?value$/;
/** As many names are remembered, then all are forgotten: resources of a kind have the same ones. */
const MOST = 4096;
const remembered = new Map();
const PHONE = /\b(?:tel|tels|telephone|telefon|telefono|teléfono|téléphone|phone|phones|mobile|mobil|cell|cellphone|fax|call|handy|whatsapp|sms|pager|hotline|msisdn)\b/;
const CARD = /\b(?:card|cards|pan|visa|mastercard|amex|credit|debit|cc|karte|kreditkarte|carte|tarjeta)\b/;
const PERSON = /\b(?:owner|owners|contact|contacts|created by|creator|responsible|requester|requested by|requestor|author|maintainer|maintained by|manager|managed by|user|username|user name|person|employee|engineer|developer|approver|approved by|assignee|lead|customer|customer name|patient|full name|first name|last name|surname|reporter|administrator|admin|operator|name of|managed for|on behalf of|besitzer|ansprechpartner|verantwortlich|verantwortlicher|responsable|propriétaire|propietario|titular)\b/;
/** `owner-team`, `user-data`, `contact-email`: not names of people. */
const NO_PERSON = /\b(?:team|teams|group|groups|id|ids|arn|account|department|unit|org|email|mail|url|data|pool|type|agent|role|policy|status|path|version|tool|system|service)\b/;
/** What a member's name says; the same for all texts without one. */
function keyContext(key = '') {
    const known = remembered.get(key);
    if (known !== undefined)
        return known;
    const made = contextOf(key);
    if (remembered.size >= MOST)
        remembered.clear();
    if (key.length <= 128)
        remembered.set(key, made);
    return made;
}
function contextOf(key) {
    const name = key.slice(0, 256);
    const words = name
        .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
    return {
        words,
        phone: PHONE.test(words),
        card: CARD.test(words),
        person: PERSON.test(words) && !NO_PERSON.test(words),
        secret: (0,_credentials_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name),
        auth: words === 'auth',
        isAddress: ADDRESS.test(words),
        isValue: VALUE.test(words),
        isPlain: /^[a-z_]{0,48}$/.test(key),
    };
}


/***/ }),

/***/ 79360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lastUpTo)
/* harmony export */ });
/** The last one up to the place, of what is sorted by it. By halves: texts may have as many of them as are asked for. */
function lastUpTo(sorted, place) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.place ?? 0) <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low - 1];
}


/***/ }),

/***/ 56963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ has),
  u: () => (/* binding */ looksOf)
});

// EXTERNAL MODULE: ./build/src/sensitive/credentials/command-forms.js
var command_forms = __webpack_require__(8156);
// EXTERNAL MODULE: ./build/src/sensitive/credentials/tokens.js
var tokens = __webpack_require__(35489);
;// CONCATENATED MODULE: ./build/src/sensitive/words-in.js
/** Words are of ASCII. */
function automatonOf(words) {
    const letters = [...new Set(words.flatMap(([word]) => Array.from(word.toLowerCase())))];
    const classes = letters.length + 1;
    const classOf = new Uint8Array(128);
    for (const [at, letter] of letters.entries()) {
        classOf[letter.charCodeAt(0)] = at + 1;
        classOf[letter.toUpperCase().charCodeAt(0)] = at + 1;
    }
    const states = trieOf(words, classOf);
    const next = new Int32Array(states.length * classes);
    const found = Int32Array.from(states, ({ bits }) => bits);
    // By levels: where a word cannot go on, what its end may begin does.
    const fallback = new Int32Array(states.length);
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
        const state = queue[head] ?? 0;
        const back = fallback[state] ?? 0;
        found[state] = (found[state] ?? 0) | (found[back] ?? 0);
        for (let letter = 1; letter < classes; letter += 1) {
            const child = states[state]?.children.get(letter);
            const beyond = state === 0 ? 0 : (next[back * classes + letter] ?? 0);
            next[state * classes + letter] = child === undefined ? beyond : child * classes;
            if (child === undefined)
                continue;
            fallback[child] = beyond / classes;
            queue.push(child);
        }
    }
    return { classOf, classes, next, found };
}
function trieOf(words, classOf) {
    const root = { children: new Map(), bits: 0 };
    const states = [root];
    for (const [word, bit] of words) {
        let state = root;
        for (const letter of word) {
            const which = classOf[letter.charCodeAt(0)] ?? 0;
            const child = state.children.get(which) ?? states.push({ children: new Map(), bits: 0 }) - 1;
            state.children.set(which, child);
            state = states[child] ?? root;
        }
        state.bits |= bit;
    }
    return states;
}

;// CONCATENATED MODULE: ./build/src/sensitive/looks.js



/** Words, in any case, without which some of what is looked for does not exist. */
const HINTS = {
    /** Names of secrets. */
    secretName: ['pass', 'pwd', 'secret', 'token', 'credential', 'key'],
    command: command_forms/* COMMAND_WORDS */.K,
    token: tokens/* TOKEN_HINTS */.l,
    login: ['://'],
    auth: ['auth'],
    phone: [
        'tel phone fono fon mobil vil cell fax call handy whatsapp sms text pager hotline dial ring contact',
        // Tél, whose é is no letter here.
        'l. l:',
        'ph. ph: ph= ph# ph) ph/ ph- m. m: m= m# m) t. t: t= t# t)',
    ]
        .join(' ')
        .split(' ')
        .concat('l :', 'ph '),
    email: ['@', '%40'],
    home: 'home house hause daheim privat wohnung heim maison domicil chez casa thuis hjem hemma wfh remote flat apartment residen laptop macbook place router wifi fritz'.split(' '),
    person: 'owner owned contact responsib reques approved author assigned belongs ask report behalf ansprech verantwort'.split(' '),
    masked: ['['],
};
const BITS = Object.fromEntries(Object.keys(HINTS).map((name, at) => [name, 1 << at]));
const { classOf, next, found, classes } = automatonOf(Object.entries(HINTS).flatMap(([name, words]) => words.map((word) => [word, BITS[name]])));
const DIGIT = 1;
const LETTER = 2;
/** Between digits: blank ( ) - . / */
const SEPARATOR = 8;
const BASE64 = 16;
const WORD = 32;
/** A letter or digit that is none of hexadecimal digits. */
const BEYOND_HEX = 64;
const SIGN = 128;
const GAP = 256;
const KINDS = new Uint16Array(128);
const mark = (characters, kinds) => {
    for (const character of characters)
        KINDS[character.charCodeAt(0)] = (KINDS[character.charCodeAt(0)] ?? 0) | kinds;
};
mark('0123456789', DIGIT | BASE64 | WORD);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER | BASE64 | WORD);
mark('GHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz+/', BEYOND_HEX);
mark('+/', BASE64);
mark('_', WORD);
mark(' ()-./', SEPARATOR);
mark('=:,>', SIGN);
mark(' (\t\n\r', GAP);
const PLUS = 0x2b;
function looksOf(text) {
    let hints = 0;
    let state = 0;
    let seen = 0;
    let digits = 0;
    let mostDigits = 0;
    let separators = 0;
    let word = 0;
    let longestWord = 0;
    let packed = 0;
    let longestPacked = 0;
    let isHex = true;
    // The kinds of the last three characters.
    let one = 0;
    let two = 0;
    let three = 0;
    let iban = false;
    let plus = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const isAscii = code < 128;
        state = next[state + (isAscii ? (classOf[code] ?? 0) : 0)] ?? 0;
        hints |= found[state / classes] ?? 0;
        const kind = isAscii ? (KINDS[code] ?? 0) : 0;
        seen |= kind;
        if ((kind & DIGIT) !== 0) {
            digits += 1;
            separators = 0;
            if (digits > mostDigits)
                mostDigits = digits;
            if (one === DIGIT && two === LETTER && three === LETTER)
                iban = true;
        }
        else if ((kind & SEPARATOR) === 0) {
            digits = 0;
            if (code === PLUS)
                plus = true;
        }
        else {
            separators += 1;
            if (separators > 2)
                digits = 0;
        }
        three = two;
        two = one;
        one = kind & (DIGIT | LETTER);
        if ((kind & WORD) === 0)
            word = 0;
        else {
            word += 1;
            if (word > longestWord)
                longestWord = word;
        }
        if ((kind & BASE64) === 0) {
            packed = 0;
            isHex = true;
        }
        else {
            packed += 1;
            if ((kind & BEYOND_HEX) !== 0)
                isHex = false;
            if (!isHex && packed > longestPacked)
                longestPacked = packed;
        }
    }
    return {
        hints,
        digits: mostDigits,
        iban,
        word: longestWord,
        packed: longestPacked,
        plus,
        sign: (seen & SIGN) !== 0,
        gap: (seen & GAP) !== 0,
    };
}
/** Whether one of the hint's words is in the text. */
function has(looks, hint) {
    return (looks.hints & BITS[hint]) !== 0;
}


/***/ }),

/***/ 5843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isUnlikeKey),
/* harmony export */   o: () => (/* binding */ isMadeByCloud)
/* harmony export */ });
/*
 * Ids and words that a cloud makes: nobody chose them, so that nobody is found by them, and what is said of a resource cannot be
 * read without them. What people may have chosen as well is none of them, such as `web-prod-1` and `shop-20261130`.
 */
/** As in `eu-west-1`, of all partitions. */
const REGION = String.raw `(?:us|eu|ap|ca|sa|me|af|il|mx|cn|us-gov|us-iso[a-z]?|eu-iso[a-z]|eusc-[a-z]{2})-(?:north|south|central)?(?:east|west)?(?<=[a-z])-\d{1,2}`;
/** What ids had that EC2 made before they were 17 digits long; other programs put as many behind names of people. */
const OLD_IDS = 'i|r|vol|snap|ami|aki|ari|sg|subnet|vpc|eni|eni-attach|igw|rtb|rtbassoc|acl|aclassoc|eipalloc|eipassoc|vgw|cgw|vpn|dopt|pcx|vpce|pl';
/** What longer ids have besides. */
const NEW_IDS = 'nat|tgw|tgw-attach|tgw-rtb|lt|fl|fs|fsap|fsmt|sgr|vpce-svc|lgw|lgw-rtb|cagw|eigw|ipam|ipam-pool|ipam-scope|cvpn-endpoint|vpc-cidr-assoc|subnet-cidr-assoc|pg|cr|h|mi|tmf|tms|tmt|nia|nip|asr';
/** Families of instances. */
const FAMILIES = 'a|c|cc|cg|cr|d|dl|f|g|gr|h|hi|hpc|hs|i|im|inf|is|m|mac|p|r|t|trn|u|vt|x|z';
/** What unique ids begin with, and credentials: IAM's guide, "Understanding unique ID prefixes". */
const ID_PREFIXES = 'AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA|ASCA';
const KEY_PREFIXES = 'ABIA|ACCA|AKIA|ASIA';
/** What keys of services look like as well. */
const LIKE_KEYS = [
    String.raw `[a-z]+(?:-[a-z]+)*-[0-9a-f]{17}`,
    // UUIDs, and the ids of detectors of GuardDuty.
    String.raw `[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`,
    String.raw `[0-9a-f]{32}`,
    String.raw `(?:${KEY_PREFIXES})[A-Z0-9]{16,17}`,
];
const UNLIKE_KEYS = [
    String.raw `(?:${OLD_IDS}|${NEW_IDS})-[0-9a-f]{17}`,
    String.raw `(?:${OLD_IDS})-[0-9a-f]{8}`,
    // AROA…, as IAM calls users and roles besides their names.
    String.raw `(?:${ID_PREFIXES})[A-Z0-9]{16,17}`,
    // Accounts.
    String.raw `\d{12}`,
    REGION,
    // Zones: eu-west-1a, us-west-2-lax-1a of a city, us-east-1-wl1-bos-wlz-1 of a carrier; and groups of the latter two.
    String.raw `${REGION}(?:[a-z]|-[a-z]{3}-\d[a-z]?|-wl\d(?:-[a-z]{3}-wlz-\d)?)`,
    // The same as ids, which are the same in all accounts: use1-az1, usw2-lax1-az1, use1-wl1-bos-wlz1.
    String.raw `(?:us|eu|ap|ca|sa|me|af|il|mx|cn)(?:g|i[a-z]?)?(?:[nsewc]|[ns][ew])\d-(?:az\d|[a-z]{3}\d-az\d|wl\d-[a-z]{3}-wlz\d)`,
    // Types of instances: t3.micro, u-6tb1.metal, mac2-m2pro.metal, c7gn.metal-48xl, db.r6g.large.
    String.raw `(?:db\.|cache\.)?(?:(?:${FAMILIES})\d{1,2}[a-z]{0,4}(?:-[a-z0-9]{1,8})?|mac-m\d{1,2}[a-z]{0,5}|u-\d{1,2}tb\d)\.(?:nano|micro|small|medium|large|\d{0,3}xlarge|metal(?:-\d{1,2}xl)?)`,
    // Versions of engines: 8.0.35, 15.4, 5.7.mysql_aurora.2.11.1. Four numbers are an address.
    String.raw `(?!(?:\d+\.){3}\d+$)\d{1,2}(?:\.\d{1,5}){1,4}(?:\.(?:mysql_aurora(?:\.\d{1,2}){2,3}|v\d))?`,
    // Types of resources, as CloudFormation and Config call them.
    String.raw `AWS(?:::[A-Za-z0-9]+){2,3}`,
];
const MADE = new RegExp(`^(?:${[...UNLIKE_KEYS, ...LIKE_KEYS].join('|')})$`);
const UNLIKE_KEY = new RegExp(`^(?:${UNLIKE_KEYS.join('|')})$`);
/** Whether a cloud made all of the text. */
function isMadeByCloud(text) {
    return MADE.test(text);
}
/** Whether a cloud made all of the text, and no key of a service looks so. */
function isUnlikeKey(text) {
    return UNLIKE_KEY.test(text);
}


/***/ }),

/***/ 43465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PLACED_LEVELS),
/* harmony export */   v: () => (/* binding */ pathTo)
/* harmony export */ });
/**
 * Levels of lists and objects on which values have a place of their own: paths would grow with the square of the value. No file
 * that is read, and no answer, has as many (text/json.ts).
 */
const PLACED_LEVELS = 200;
/** Where a member of a value stands, as the search language writes it. @param path of the value; empty: the whole */
function pathTo(path, name) {
    const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``;
    return path === '' ? text : `${path}.${text}`;
}


/***/ }),

/***/ 70663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ byWorst),
/* harmony export */   R: () => (/* binding */ withoutOverlaps)
/* harmony export */ });
/* harmony import */ var _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56799);

/** In the order of the text. Of two that overlap the worse one stays: it is what has to go. */
function withoutOverlaps(found) {
    if (found.length < 2)
        return found;
    return heapsOf(found).flatMap((heap) => {
        const kept = [];
        for (const one of heap.toSorted(byWorst))
            if (!kept.some(({ start, end }) => one.start < end && start < one.end))
                kept.push(one);
        return kept.toSorted((a, b) => a.start - b.start);
    });
}
/** What does not overlap is not compared: texts may hold many. */
function heapsOf(found) {
    const heaps = [];
    let end = -1;
    for (const one of found.toSorted((a, b) => a.start - b.start)) {
        if (one.start < end)
            heaps.at(-1)?.push(one);
        else
            heaps.push([one]);
        end = Math.max(end, one.end);
    }
    return heaps;
}
/** The order of classes, then the more certain, then the longer. */
function byWorst(a, b) {
    const rank = _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .SENSITIVE_CLASSES */ .A3.indexOf(a.class) - _model_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .SENSITIVE_CLASSES */ .A3.indexOf(b.class);
    return rank || b.confidence - a.confidence || b.end - b.start - (a.end - a.start);
}


/***/ })

};
