/** A workflow command as the runner understands it (actions/runner, ActionCommand.cs). */
export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** `##[…]` is the older form, which counts anywhere in a line. */
  readonly form: '::' | '##['
}

/** Names the runner registers; all other text that looks like a command is just text. */
const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
] as const

/** The command in a line, or null; `token` is the one that ends stop-commands. */
export function parseCommand(line: string, token: string | null): RunnerCommand | null {
  return parseCurrent(line, token) ?? parseLegacy(line, token)
}

function parseCurrent(line: string, token: string | null): RunnerCommand | null {
  const text = line.trimStart()
  if (!text.startsWith('::')) return null
  const end = text.indexOf('::', 2)
  if (end < 0) return null
  const { name, rest } = split(text.slice(2, end))
  if (!isRegistered(name, token)) return null
  const properties = pairs(rest, ',', (value) => decode(value, { '%3A': ':', '%2C': ',' }))
  return { name: name.toLowerCase(), properties, data: decode(text.slice(end + 2), {}), form: '::' }
}

function parseLegacy(line: string, token: string | null): RunnerCommand | null {
  const start = line.indexOf('##[')
  if (start < 0) return null
  const end = line.indexOf(']', start)
  if (end < 0) return null
  const { name, rest } = split(line.slice(start + 3, end))
  if (!isRegistered(name, token)) return null
  const properties = pairs(rest, ';', decodeLegacy)
  return { name: name.toLowerCase(), properties, data: decodeLegacy(line.slice(end + 1)), form: '##[' }
}

function isRegistered(name: string, token: string | null): boolean {
  const lower = name.toLowerCase()
  return (REGISTERED as readonly string[]).includes(lower) || lower === token?.toLowerCase()
}

function split(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ')
  return space < 0
    ? { name: info, rest: '' }
    : { name: info.slice(0, space), rest: info.slice(space + 1).trim() }
}

function pairs(text: string, separator: string, unescape: (value: string) => string): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescape(pair.slice(equals + 1))
  }
  return properties
}

function decodeLegacy(text: string): string {
  return decode(text, { '%3B': ';', '%5D': ']' })
}

/** The percent sign comes last, so that an escaped escape stays text. */
function decode(text: string, more: Readonly<Record<string, string>>): string {
  const table: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', ...more, '%25': '%' }
  return text.replaceAll(/%(?:0D|0A|3A|2C|3B|5D|25)/g, (escape) => table[escape] ?? escape)
}
