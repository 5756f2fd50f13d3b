/** How a value is written: quoted or not. */
export type Quote = '"' | "'" | ''

/** Shorter values are flags, numbers and examples more often than secrets. */
const SHORTEST = 6

/** Words that say whether there is one or where it comes from, not what it is. */
const NO_SECRETS: ReadonlySet<string> = new Set(
  [
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
  ].flat(),
)

/** Values that somebody else has to fill in or look up: templates, paths, ARNs, addresses of vaults, code. */
const REFERENCES: readonly RegExp[] = [
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
]

const WHOLE_EXPANSION = /^(?:\$\{[^}]*\}|\$\([^)]*\)?|\$[A-Za-z_][\w:.]*|`[^`]*`?)$/s
const EXPANSIONS = /\$\{[^}]*\}|\$\([^)]*\)?|`[^`]*`?|(?<![\w$])\$[A-Za-z_][\w:]*/g
/** What crypt(3) makes of a password: it can be guessed at leisure. */
const HASH = /^\$(?:1|2[abxy]?|5|6|7|y|gy|argon2\w*)\$[\w./$=,+-]{16,}$/

/** Whether a value is written out. Not: what a shell, a template or a program puts in its place. */
export function isLiteral(value: string, quote: Quote, shortest = SHORTEST): boolean {
  if (HASH.test(value)) return true
  if (value.length < shortest || /^\s|\s$/.test(value) || /^(.)\1*$/su.test(value)) return false
  if (WHOLE_EXPANSION.test(value) || NO_SECRETS.has(value.toLowerCase())) return false
  if (isSecretAccessKey(value) || isBase64Key(value)) return true
  if (REFERENCES.some((reference) => reference.test(value))) return false
  // Code, not a value: a call, an index, a list.
  if (quote === '' && /[()[\]{}<>]/.test(value)) return false
  if (quote === "'") return true
  const written = value.replaceAll('$$', '  ').replaceAll(EXPANSIONS, '')
  return (
    written === value.replaceAll('$$', '  ') || written.replaceAll(/[^\w!#%&*+?^]/g, '').length >= SHORTEST
  )
}

/** 40 characters of Base64, slashes among them. */
function isSecretAccessKey(value: string): boolean {
  return /^[A-Za-z0-9/+]{40}$/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
}

/** As long as a digest and padded: what begins with a slash is no path then. */
function isBase64Key(value: string): boolean {
  return (
    /^[A-Za-z0-9/+]{42,}={1,2}$/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value)
  )
}
