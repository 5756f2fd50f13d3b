import { isLiteral, type Quote } from './literal.ts'

/** A value in a command: bare, or in quotes. */
const VALUE = String.raw`(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"';|&]+))`

/** The rest of a command, up to its end; limited, or lines could be crafted that take for ever. */
const SOME = '[^;|\\n]{0,120}?'

function command(form: string, before: string, after = ''): readonly [string, RegExp] {
  return [form, new RegExp(`${before}${VALUE}${after}`, 'dgi')]
}

/** Commands with a secret in a place of its own. */
const COMMANDS: readonly (readonly [form: string, pattern: RegExp])[] = [
  command(
    'password in docker login',
    String.raw`\b(?:docker|podman|helm|nerdctl|oras|buildah|az|oc|cf)\s+(?:\w+\s+){0,2}login\b${SOME}\s-p[ =]?`,
  ),
  command('password in net user', String.raw`\bnet1?(?:\.exe)?\s+user\s+(?!/)(?:"[^"]*"|\S+)\s+(?!/)`),
  command(
    'password in ConvertTo-SecureString',
    String.raw`\bConvertTo-SecureString\s+(?:-String\s+)?`,
    String.raw`\s${SOME}-AsPlainText`,
  ),
  command(
    'password in ConvertTo-SecureString',
    String.raw`\bConvertTo-SecureString\s+${SOME}-AsPlainText\s+(?:-Force\s+)?(?:-String\s+)?(?!-)`,
  ),
  command('password set by ADSI', String.raw`\.SetPassword\(\s*`),
  command('password in sshpass', String.raw`\bsshpass\s+(?:-\w+\s+)*-p\s*`),
  command('password in mysql', String.raw`\b(?:mysql|mysqldump|mysqladmin|mariadb)\b${SOME}\s-p(?=\S)`),
  command('password in sqlcmd', String.raw`\bsqlcmd\b${SOME}\s-P\s+`),
  command('password in redis-cli', String.raw`\bredis-cli\b${SOME}\s-a\s+`),
  command('password in ldap tools', String.raw`\bldap(?:search|add|modify|passwd|delete)\b${SOME}\s-w\s+`),
  command('password in htpasswd', String.raw`\bhtpasswd\s+-\w*b\w*\s+\S+\s+\S+\s+`),
  command('password in useradd', String.raw`\b(?:useradd|usermod)\b${SOME}\s(?:-p|--password)[ =]`),
  command('password in openssl', String.raw`\bpass(?:in|out)?\s+pass:`),
  command('password in netrc', String.raw`\blogin\s+\S+\s+password\s+`),
  command(
    'authorization header',
    String.raw`\bauthorization["']?\s*[:=,]\s*["']?(?:bearer|token|basic|bot)\s+`,
  ),
  command(
    'authorization header',
    String.raw`\b(?:x-api-key|x-auth-token|x-vault-token|private-token|circle-token)\s*:\s*`,
  ),
]

/** Pairs of a user and a password. */
const PAIRS: readonly (readonly [form: string, pattern: RegExp])[] = [
  command(
    'password in curl',
    String.raw`\b(?:curl|wget|http|https)\b${SOME}\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?`,
  ),
  command(
    'password for chpasswd',
    String.raw`\becho\s+(?:-\w+\s+)*`,
    String.raw`[^|]{0,120}\|\s*(?:sudo\s+)?(?:\S*/)?chpasswd\b`,
  ),
  command('password for chpasswd', String.raw`\bchpasswd\b${SOME}<<<\s*`),
]

/** `echo x | passwd --stdin user`. */
const PIPED: readonly (readonly [form: string, pattern: RegExp])[] = [
  command(
    'password for passwd',
    String.raw`\becho\s+(?:-\w+\s+)*`,
    String.raw`\s*\|\s*(?:sudo\s+)?(?:passwd\b|\S+${SOME}--?(?:password-stdin|stdin)\b)`,
  ),
  command(
    'password in ConvertTo-SecureString',
    '',
    String.raw`\s*\|\s*ConvertTo-SecureString\b${SOME}-AsPlainText`,
  ),
]

const SHORTEST = 5

/** Longer lines are searched piece by piece, and pieces overlap. */
const PIECE = 1000
const OVERLAP = 300

/** The secret in a command: `slice(start, end)` of the line. */
export interface InCommand {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** What some word of every command above is. */
const HINT =
  /login|user|SecureString|SetPassword|sshpass|mysql|maria|sqlcmd|redis|ldap|htpasswd|pass(?:in|out)?\s+pass:|authorization|(?:api-key|-token)\s*:|curl|wget|http|passwd|echo/i

/** The secrets that the line's commands hold; each once, whatever the pieces. */
export function commandsIn(line: string): InCommand[] {
  if (!HINT.test(line)) return []
  const found = new Map<string, InCommand>()
  for (let at = 0; at === 0 || at + OVERLAP < line.length; at += PIECE - OVERLAP) {
    for (const { form, start, end } of commandsInPiece(line.slice(at, at + PIECE))) {
      const key = `${form} ${start + at}`
      if (!found.has(key)) found.set(key, { form, start: start + at, end: end + at })
    }
  }
  return [...found.values()]
}

function commandsInPiece(line: string): InCommand[] {
  const single = [...COMMANDS, ...PIPED].flatMap(([form, pattern]) =>
    matchesOf(line, pattern)
      .filter(({ text, quote }) => isLiteral(text, quote, SHORTEST))
      .map(({ text, start }) => ({ form, start, end: start + text.length })),
  )
  const pairs = PAIRS.flatMap(([form, pattern]) =>
    matchesOf(line, pattern)
      .filter(({ text, quote }) => isPair(text, quote))
      .map(({ text, start }) => ({ form, start: start + text.indexOf(':') + 1, end: start + text.length })),
  )
  return [...single, ...pairs]
}

/** Whether the text is `user:password`. */
export function isPair(text: string, quote: Quote): boolean {
  const at = text.indexOf(':')
  return at > 0 && !/[\s/]/.test(text.slice(0, at)) && isLiteral(text.slice(at + 1), quote, SHORTEST)
}

function matchesOf(line: string, pattern: RegExp): { text: string; quote: Quote; start: number }[] {
  return [...line.matchAll(pattern)].map(({ indices }) => {
    const { double, single, bare } = indices?.groups ?? {}
    const [start, end] = double ?? single ?? bare ?? [0, 0]
    const quote = double === undefined ? (single === undefined ? '' : "'") : '"'
    return { text: line.slice(start, end), quote, start }
  })
}
