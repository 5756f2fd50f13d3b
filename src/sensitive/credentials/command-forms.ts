/** A command with a secret in a place of its own. */
export interface Command {
  readonly form: string
  /** In small letters: each such command has one of them. */
  readonly words: readonly string[]
  readonly pattern: RegExp
  /** Whether the place holds `user:password`. */
  readonly isPair: boolean
}

/** A value in a command: bare, or in quotes. */
const VALUE = String.raw`(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"';|&]+))`

/** The rest of a command, up to its end; limited, or lines could be crafted that take for ever. */
const SOME = '[^;|\\n]{0,120}?'

function command(form: string, words: string, before: string, after = ''): Command {
  const pattern = new RegExp(`${before}${VALUE}${after}`, 'dgi')
  return { form, words: words.split(' '), pattern, isPair: false }
}

function pair(form: string, words: string, before: string, after = ''): Command {
  return Object.assign(command(form, words, before, after), { isPair: true })
}

export const COMMANDS: readonly Command[] = [
  command(
    'password in docker login',
    'login',
    String.raw`\b(?:docker|podman|helm|nerdctl|oras|buildah|az|oc|cf)\s+(?:\w+\s+){0,2}login\b${SOME}\s-p[ =]?`,
  ),
  command(
    'password in net user',
    'user',
    String.raw`\bnet1?(?:\.exe)?\s+user\s+(?!/)(?:"[^"]*"|\S+)\s+(?!/)`,
  ),
  command(
    'password in ConvertTo-SecureString',
    'securestring',
    String.raw`\bConvertTo-SecureString\s+(?:-String\s+)?`,
    String.raw`\s${SOME}-AsPlainText`,
  ),
  command(
    'password in ConvertTo-SecureString',
    'securestring',
    String.raw`\bConvertTo-SecureString\s+${SOME}-AsPlainText\s+(?:-Force\s+)?(?:-String\s+)?(?!-)`,
  ),
  command('password set by ADSI', 'setpassword', String.raw`\.SetPassword\(\s*`),
  command('password in sshpass', 'sshpass', String.raw`\bsshpass\s+(?:-\w+\s+)*-p\s*`),
  command(
    'password in mysql',
    'mysql mariadb',
    String.raw`\b(?:mysql|mysqldump|mysqladmin|mariadb)\b${SOME}\s-p(?=\S)`,
  ),
  command(
    'password in mongosh or cqlsh',
    'mongosh mongodump mongorestore mongoexport mongoimport cqlsh',
    String.raw`\b(?:mongo(?:sh|dump|restore|export|import)|cqlsh)\b${SOME}\s-p\s+(?!-)`,
  ),
  command(
    'password in rabbitmqctl',
    'rabbitmqctl',
    String.raw`\brabbitmqctl\b${SOME}\s(?:add_user|change_password)\s+[^\s-]\S*\s+(?!-)`,
  ),
  command('password of an archive', '7z', String.raw`\b7z[ar]?(?:\.exe)?\s+[a-z]\s${SOME}(?<=\s)-p(?=\S)`),
  command(
    'password in keytool',
    'storepass keypass',
    // `-storepass:env` names a variable; everybody knows what opens Java's own certificates.
    String.raw`(?<![\w-])-(?:src|dest)?(?:store|key)pass\s+(?!-|["']?changeit\b)`,
  ),
  command('password in sqlcmd', 'sqlcmd', String.raw`\bsqlcmd\b${SOME}\s-P\s+`),
  command('password in redis-cli', 'redis-cli', String.raw`\bredis-cli\b${SOME}\s-a\s+`),
  command(
    'password in ldap tools',
    'ldap',
    String.raw`\bldap(?:search|add|modify|passwd|delete)\b${SOME}\s-w\s+`,
  ),
  command('password in htpasswd', 'htpasswd', String.raw`\bhtpasswd\s+-\w*b\w*\s+\S+\s+\S+\s+`),
  command(
    'password in useradd',
    'useradd usermod',
    String.raw`\b(?:useradd|usermod)\b${SOME}\s(?:-p|--password)[ =]`,
  ),
  command('password in openssl', 'pass:', String.raw`\bpass(?:in|out)?\s+pass:`),
  command('password in netrc', 'login', String.raw`\blogin\s+\S+\s+password\s+`),
  command(
    'authorization header',
    'authorization',
    String.raw`\bauthorization["']?\s*[:=,]\s*["']?(?:bearer|token|basic|bot)\s+`,
  ),
  command(
    'authorization header',
    'api-key -token',
    String.raw`\b(?:x-api-key|x-auth-token|x-vault-token|private-token|circle-token)\s*:\s*`,
  ),
  pair(
    'password in curl',
    'curl wget http',
    String.raw`\b(?:curl|wget|http|https)\b${SOME}\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?`,
  ),
  pair(
    'password for chpasswd',
    'chpasswd',
    String.raw`\becho\s+(?:-\w+\s+)*`,
    String.raw`[^|]{0,120}\|\s*(?:sudo\s+)?(?:\S*/)?chpasswd\b`,
  ),
  pair('password for chpasswd', 'chpasswd', String.raw`\bchpasswd\b${SOME}<<<\s*`),
  command(
    'password for passwd',
    'passwd -stdin',
    String.raw`\becho\s+(?:-\w+\s+)*`,
    String.raw`\s*\|\s*(?:sudo\s+)?(?:passwd\b|\S+${SOME}--?(?:password-stdin|stdin)\b)`,
  ),
  command(
    'password in ConvertTo-SecureString',
    'securestring',
    // Where a word begins: else each of its characters would be tried.
    String.raw`(?:(?=["'])|(?<![^\s;|&]))`,
    String.raw`\s*\|\s*ConvertTo-SecureString\b${SOME}-AsPlainText`,
  ),
]

/** Where none of these is in a text, in whatever case, no such command is. */
export const COMMAND_WORDS: readonly string[] = COMMANDS.flatMap(({ words }) => words)
