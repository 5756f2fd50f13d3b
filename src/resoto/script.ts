import type { Item, Job, Other, Place, Template } from './items.ts'
import { withoutKeys } from './routing-keys.ts'
import { isOpen, ShellError, splitLine, unquoted, wordsOf } from './shell.ts'

interface Line {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

const COMMAND = /^(?:[\w.-]+=\S+\s+)*(?:jobs?|templates?|search|query|match|execute_search)\s+\S/

/** Whether a text is one of commands for Resoto's shell: its first line is one. */
export function isScript(text: string): boolean {
  const first = text.split('\n').map(withoutPrompt).find(isMeant)
  return first !== undefined && COMMAND.test(first) && !/^templates?:/.test(first)
}

/** Reads a file of commands: `jobs add …`, `templates add …`, searches. Everything else is named, and left. */
export function readScript(text: string, file: string): readonly Item[] {
  return linesOf(text).map(({ text: command, line }) => readCommand(command, { file, line }))
}

function withoutPrompt(line: string): string {
  return line.trim().replace(/^>\s+/, '')
}

function isMeant(line: string): boolean {
  return line !== '' && !line.startsWith('#')
}

/** A command of more lines than this has a quote that nobody closed. */
const MOST_LINES = 200

/** Lines that end in a backslash, or within quotes, go on in the next one. */
function linesOf(text: string): readonly Line[] {
  const written = text.split('\n')
  const lines: Line[] = []
  for (let index = 0; index < written.length;) {
    const first = withoutPrompt(written[index] ?? '')
    if (!isMeant(first)) {
      index += 1
      continue
    }
    const { text: whole, count } = joined(first, written.slice(index + 1, index + MOST_LINES))
    lines.push({ text: whole, line: index + 1 })
    index += count
  }
  return lines
}

/** A quote that is never closed leaves the first line as it is, so that the others are still read. */
function joined(first: string, others: readonly string[]): { readonly text: string; readonly count: number } {
  let text = ''
  let count = 0
  for (const line of [first, ...others]) {
    count += 1
    const goesOn = /(?<!\\)(?:\\\\)*\\$/.test(line)
    text += goesOn ? `${line.slice(0, -1)} ` : line
    if (goesOn) continue
    if (!isOpen(text)) return { text, count }
    text += ' '
  }
  return isOpen(text) ? { text: first, count: 1 } : { text, count }
}

function readCommand(text: string, place: Place): Item {
  try {
    const [commands = [], ...more] = splitLine(text)
    const [first = ''] = commands
    const { settings, command } = withSettings(first)
    const [, name = '', action = '', rest = ''] = /^(\S+)\s+(\S+)\s*([^]*)$/.exec(command) ?? []
    if (/^jobs?$/.test(name) && (action === 'add' || action === 'update')) {
      // What is piped behind it, unquoted, is a command of its own and no part of the job.
      if (commands.length > 1 || more.length > 0)
        return other(text, 'the job ends at `|` or `;`, which have no quotes around them', place)
      return readJob(rest, settings, place)
    }
    if (/^templates?$/.test(name) && (action === 'add' || action === 'update'))
      return readTemplate(afterTwoWords(text), place)
    if (/^(?:search|query|match|execute_search)$/.test(name)) return bareSearch(text, place)
    if (/^jobs?$/.test(name) && CHANGES.has(action))
      return other(
        text,
        `it changes the job ${rest}, which is carried over as it was added: do the same there`,
        place,
      )
    return other(text, 'it defines no job, template or search', place)
  } catch (error) {
    if (!(error instanceof ShellError)) throw error
    return other(text, error.message, place)
  }
}

/** `section=root search …`. */
export function withSettings(command: string): {
  readonly settings: Readonly<Record<string, string>>
  readonly command: string
} {
  const found = /^(?:[\w.-]+=[^\s"'()]+\s+)+(?=[a-z])/.exec(command)?.[0] ?? ''
  const pairs = found
    .trim()
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
  return { settings: Object.fromEntries(pairs), command: command.slice(found.length) }
}

/** What becomes of a job behind its definition. */
const CHANGES = new Set(['activate', 'deactivate', 'delete'])

const OPTIONS = new Set(['--id', '--schedule', '--wait-for-event', '--timeout'])

function readJob(rest: string, settings: Job['settings'], place: Place): Job {
  const given = new Map<string, string>()
  const command: string[] = []
  const words = wordsOf(rest)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const [option = ''] = word.split('=', 1)
    if (!OPTIONS.has(option)) command.push(word)
    else if (word.length > option.length) given.set(option, unquoted(word.slice(option.length + 1)))
    else {
      index += 1
      given.set(option, unquoted(words[index] ?? ''))
    }
  }
  const timeout = Number(given.get('--timeout') ?? Number.NaN)
  return {
    type: 'job',
    id: given.get('--id') ?? null,
    command: command.join(' '),
    cron: given.get('--schedule') ?? null,
    event: given.get('--wait-for-event') ?? null,
    active: true,
    timeout: Number.isFinite(timeout) ? timeout : null,
    settings,
    place,
  }
}

/** A search that stands by itself ran when somebody typed it. */
function bareSearch(text: string, place: Place): Job {
  return {
    type: 'job',
    id: null,
    command: text,
    cron: null,
    event: null,
    active: true,
    timeout: null,
    settings: {},
    place,
  }
}

function afterTwoWords(text: string): string {
  return text.replace(/^\s*\S+\s+\S+\s*/, '')
}

function readTemplate(rest: string, place: Place): Template | Other {
  const [, name = '', search = ''] = /^(\S+)\s+([^]+)$/.exec(rest.trim()) ?? []
  if (name === '') return other(`templates add ${rest}`, 'a template has a name and a search', place)
  return { type: 'template', name, search: unquotedSearch(search), isCut: false, place }
}

/** A whole search in single quotes; those of the language are double. */
function unquotedSearch(search: string): string {
  const trimmed = search.trim()
  return trimmed.startsWith("'") && trimmed.endsWith("'") && trimmed.length > 1
    ? trimmed.slice(1, -1)
    : trimmed
}

function other(text: string, reason: string, place: Place): Other {
  const name = withoutKeys(text).trim().split(/\s+/).slice(0, 3).join(' ')
  return { type: 'line', name, reason, place }
}
