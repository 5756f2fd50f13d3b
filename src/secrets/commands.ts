import { isLiteral, type Quote } from './literal.ts'

/** A value in a command: bare, or in quotes. */
const VALUE = String.raw`(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"';|&]+))`

/** The rest of a command, up to its end; limited, or lines could be crafted that take for ever. */
const SOME = '[^;|\\n]{0,120}?'

function command(form: string, before: string, after = ''): readonly [string, RegExp] {
  return [form, new RegExp(`${before}${VALUE}${after}`, 'gi')]
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

/** The forms of the secrets that the line's commands hold. */
export function commandsIn(line: string): string[] {
  const forms = new Set(commandsInPiece(line.slice(0, PIECE)))
  for (let start = PIECE - OVERLAP; start + OVERLAP < line.length; start += PIECE - OVERLAP) {
    for (const form of commandsInPiece(line.slice(start, start + PIECE))) forms.add(form)
  }
  return [...forms]
}

function commandsInPiece(line: string): string[] {
  const single = [...COMMANDS, ...PIPED].filter(([, pattern]) =>
    matchesOf(line, pattern).some(({ text, quote }) => isLiteral(text, quote, SHORTEST)),
  )
  const pairs = PAIRS.filter(([, pattern]) =>
    matchesOf(line, pattern).some(({ text, quote }) => isPair(text, quote)),
  )
  return [...new Set([...single, ...pairs].map(([form]) => form))]
}

/** Whether the text is `user:password`. */
export function isPair(text: string, quote: Quote): boolean {
  const at = text.indexOf(':')
  return at > 0 && !/[\s/]/.test(text.slice(0, at)) && isLiteral(text.slice(at + 1), quote, SHORTEST)
}

function matchesOf(line: string, pattern: RegExp): { text: string; quote: Quote }[] {
  return [...line.matchAll(pattern)].map(({ groups = {} }) => {
    const { double, single, bare } = groups
    if (double !== undefined) return { text: double, quote: '"' }
    return single === undefined ? { text: bare ?? '', quote: '' } : { text: single, quote: "'" }
  })
}
