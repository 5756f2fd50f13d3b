import { isLiteral, type Quote } from './literal.ts'

/** Names with these endings are names of secrets; `password_file` and `secret_arn` are not. */
const NAME =
  /(?:password|passwd|passphrase|passcode|pwd|secret|token|credentials?|(?:api|access|account|auth|encryption|license|master|private|secret|shared|signing|storage|webhook)[_.-]?key|pass)\d*(?![\w-])/gi
/** `DB_PASS`, `dbpass` and `dbPass`, but not `bypass` and `compass`. */
const PASS = /(?:^|[^A-Za-z]|db|user|root|admin|mysql|pg|ftp|smtp|ldap|my)pass\d*$/i
const CAPITAL_PASS = /[a-z]Pass\d*$/

/** Whether the text before a name is not part of it, as in `…:secret:web-AbCdEf` of an ARN. */
const FOREIGN = /[:/]$/

interface Value {
  readonly text: string
  readonly quote: Quote
}

/** The search for a value stops here: otherwise lines could be crafted that take for ever. */
const FAR = 600

/** The names of the secrets that the line assigns: `PASSWORD=x`, `"password": "x"`, `password: x`, `--password x`. */
export function assignedIn(line: string, next: string | undefined): string[] {
  const plain = line.replaceAll(/\\+(?=["'])/g, '')
  return [...plain.matchAll(NAME)].flatMap(({ 0: word, index }) => {
    const head = plain.slice(Math.max(0, index - 100), index)
    const before = /[\w.$:/-]*$/.exec(head)?.[0] ?? ''
    const name = before + word
    if (/^pass\d*$/i.test(word) && !PASS.test(name) && !CAPITAL_PASS.test(name)) return []
    if (FOREIGN.test(before) && !/^\/[a-z]*$/i.test(before)) return []
    const end = index + word.length
    const about = {
      name,
      head: head.slice(0, head.length - before.length),
      rest: plain.slice(end, end + FAR),
    }
    const value = valueAfter(about, next)
    return value !== null && isLiteral(value.text, value.quote) ? [keyOf(name)] : []
  })
}

/** Never more than a name. */
function keyOf(text: string): string {
  const name = /[\w.-]*$/.exec(text)?.[0].replace(/^[-.]+/, '') ?? ''
  return name.slice(-60)
}

/** A name of a secret, and what stands on either side of it. */
interface Named {
  readonly name: string
  readonly head: string
  readonly rest: string
}

function valueAfter({ name, head, rest }: Named, next: string | undefined): Value | null {
  // <password>x</password>
  if (head.endsWith('<') && rest.startsWith('>')) {
    return { text: /^>([^<]+)<\//.exec(rest)?.[1]?.trim() ?? '', quote: '"' }
  }
  // password=x, "password": "x", $password = 'x', password => "x", password := "x", SetEnvironmentVariable("PASSWORD", "x")
  const separator = /^["'\]}]*[ \t]*(=>|:=|[=:]|(?<=["'][ \t]*),)(?![=:/])[ \t]*/.exec(rest)
  if (separator !== null) {
    const [whole, sign = ''] = separator
    const after = rest.slice(whole.length)
    if (/^[|>][-+]?\d*\s*$/.test(after)) return next === undefined ? null : { text: next.trim(), quote: '"' }
    const found = readValue(after, isTight(whole, sign))
    return sign === ',' && found?.quote === '' ? null : found
  }
  // --password x, ENV PASSWORD x, setx PASSWORD x, aws configure set aws_secret_access_key x
  const option = /^[ \t]+(?=[^\s=:])/.exec(rest)
  if (option === null || !(name.startsWith('--') || SETTERS.test(head))) return null
  const value = readValue(rest.slice(option[0].length), true)
  return value === null || value.text.startsWith('-') ? null : value
}

const SETTERS = /(?:^|\s)(?:ENV|setx|set|configure\s+set|SetEnv)\s+$/i

/** `PASSWORD=x DB_HOST=y`: the value ends at a blank. */
function isTight(separator: string, sign: string): boolean {
  return sign === '=' && separator.endsWith('=')
}

/** Of a value that is not quoted, nothing may follow on the line but a comment, or what closes a flow map. */
function readValue(text: string, endsAtBlank: boolean): Value | null {
  const quote = text[0] === '"' || text[0] === "'" ? text[0] : ''
  if (quote !== '') {
    // Twice the quote is one, in YAML and in PowerShell.
    const inner = new RegExp(`^${quote}((?:[^${quote}]|${quote}${quote}(?!$))*)${quote}`).exec(text)?.[1]
    return inner === undefined ? null : { text: inner, quote }
  }
  const whole = /^[^\s"',;|&`]+/.exec(text)?.[0]
  if (whole === undefined) return null
  const word = /^[^{[(<]*\}/.test(whole) ? (/^[^}]*/.exec(whole)?.[0] ?? '') : whole
  const after = text.slice(word.length)
  if (endsAtBlank) return { text: word, quote }
  return /^["']?[ \t]*(?:$|[\r,;}\])]|[ \t]#|&&|\|)/.test(after) ? { text: word, quote } : null
}
