import { assignedIn } from './assignments.ts'
import { commandsIn, isPair } from './commands.ts'
import { isLiteral } from './literal.ts'
import { TOKENS } from './tokens.ts'
import { unpacked } from './unpacked.ts'

/** Something in a text that looks like a secret: its place and form, never the secret itself. */
export interface Secret {
  /** `value assigned to a secret name`, `private key` … */
  readonly form: string
  /** From 1; of what is packed inside the text, the line where that begins. */
  readonly line: number
  /** What it is assigned to, such as `DB_PASSWORD`. */
  readonly key?: string
}

/** Texts inside texts inside texts. */
const DEPTH = 3
/** No more than this are reported per text. */
const MOST = 50

/** scheme://user:password@host; neither `[user][:pass]@` nor what a shell fills in. */
const LOGIN =
  /\b[a-z][a-z0-9+.-]{0,30}:\/\/(?<user>[^\s/:@"'<>[\]{}]{0,200}):(?<password>[^\s/@"'<>[\]]{3,200})@/gi
/** What documentation calls them. */
const EXAMPLES: ReadonlySet<string> = new Set(['pass', 'password', 'passwd', 'pwd', 'secret', 'token'])

/**
 * What looks like a secret in the user data of an instance, in the order of its lines: keys and tokens that are known
 * by their form, values that are assigned to the name of a secret, passwords in commands and addresses; also in what is
 * packed inside it (MIME parts, Base64, gzip). Takes time proportional to the text's length.
 */
export function findSecrets(text: string): readonly Secret[] {
  return findIn(text, DEPTH).slice(0, MOST)
}

function findIn(text: string, depth: number): Secret[] {
  const lines = text.split(/\r?\n/)
  const lists = passwordLists(lines)
  const found = lines.flatMap((line, i) => {
    const forms = formsIn(line)
    const pairs = [...(lists.has(i) ? [line.replace(/^\s*-\s+/, '')] : []), ...flowList(lines, i)]
    if (pairs.some(isListed)) forms.push('password for chpasswd')
    const keys = assignedIn(line, lines[i + 1])
    const assigned = keys.map((key): Secret => ({
      form: 'value assigned to the name of a secret',
      line: i + 1,
      key,
    }))
    return [...new Set(forms)].map((form): Secret => ({ form, line: i + 1 })).concat(assigned)
  })
  if (depth === 0) return found
  const inside = unpacked(text).flatMap(({ text: inner, line }) =>
    findIn(inner, depth - 1).map((one): Secret => Object.assign({}, one, { line })),
  )
  return [...found, ...inside]
}

function formsIn(line: string): string[] {
  const tokens = TOKENS.filter(([, pattern]) => pattern.test(line)).map(([form]) => form)
  return [...tokens, ...(hasLogin(line) ? ['password in an address'] : []), ...commandsIn(line)]
}

function hasLogin(line: string): boolean {
  return [...line.matchAll(LOGIN)].some(({ groups: { user = '', password = '' } = {} }) => {
    const isExample = EXAMPLES.has(password.toLowerCase()) && /^(?:user(?:name)?|login|me)?$/i.test(user)
    return (
      !isExample && !/[{}$%]/.test(password.replaceAll(/%[0-9a-f]{2}/gi, '')) && isLiteral(password, "'", 3)
    )
  })
}

/** An item of a list for chpasswd, as it is or in quotes. */
function isListed(item: string): boolean {
  return isPair(/^\s*(["']?)(.*?)\1\s*$/.exec(item)?.[2] ?? '', '')
}

/** What cloud-init's `chpasswd` has in `list: [...]`. */
function flowList(lines: readonly string[], at: number): readonly string[] {
  const items = /\blist:\s*\[([^\]]*)/.exec(lines[at] ?? '')?.[1]
  if (items === undefined || !isUnderChpasswd(lines, at + 1)) return []
  return items.split(',')
}

/** Lines of the lists that chpasswd reads, from cloud-init's `list: |` or `list:` with items, and from here-documents. */
function passwordLists(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const [i, line] of lines.entries()) {
    if (inside.has(i)) continue
    const heredoc = /\bchpasswd\b.*<<-?\s*["']?(\w+)/.exec(line)?.[1]
    const block = /^(\s*)(?:-\s+)?list:\s*(?:[|>].*|#.*)?$/.exec(line)
    if (heredoc !== undefined) {
      for (let at = i + 1; at < lines.length && lines[at]?.trim() !== heredoc; at += 1) inside.add(at)
    } else if (block !== null && isUnderChpasswd(lines, i)) {
      const indent = block[1]?.length ?? 0
      for (let at = i + 1; at < lines.length && isWithin(lines[at] ?? '', indent); at += 1) inside.add(at)
    }
  }
  return inside
}

function isUnderChpasswd(lines: readonly string[], at: number): boolean {
  return lines.slice(Math.max(0, at - 5), at).some((line) => /^\s*chpasswd:/.test(line))
}

/** Items of a list may begin where its name does. */
function isWithin(line: string, indent: number): boolean {
  return indentOf(line) > indent || (indentOf(line) === indent && /^\s*-\s/.test(line))
}

function indentOf(line: string): number {
  return line.trim() === '' ? Number.MAX_SAFE_INTEGER : line.length - line.trimStart().length
}
