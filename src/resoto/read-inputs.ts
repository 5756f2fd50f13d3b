import { messageOf, UserError } from '../model/errors.ts'
import { readRegularFile, readTextFile } from '../files/read-regular-file.ts'
import { YamlError } from '../text/yaml.ts'
import { readDocuments } from './documents.ts'
import type { Item, Template } from './items.ts'
import { withoutKeys } from './routing-keys.ts'
import { isScript, readScript } from './script.ts'
import { withCommas } from '../text/words.ts'

/** More than hundreds of jobs and all checks of a release take. */
const MOST_BYTES = 8 * 1024 * 1024

/** As a shell with colours prints. */
// oxlint-disable-next-line no-control-regex -- the escape character is what they begin with
const COLOURS = /\u001b\[[0-9;]*m/g

/** More than anybody has; a file of nothing but lines would take hours otherwise. */
const MOST_ITEMS = 5_000

/** What the files hold, in their order. Throws a UserError for a file that is nothing of Resoto's. */
export function readInputs(files: readonly string[]): readonly Item[] {
  const items = files.flatMap((file) => readInput(file))
  if (items.length <= MOST_ITEMS) return items
  throw new UserError(
    `received ${withCommas(items.length)} jobs, templates and checks, expected at most ${withCommas(MOST_ITEMS)}; import them in parts.`,
  )
}

function readInput(file: string): readonly Item[] {
  const text = textOf(file)
  if (text.trim() === '') throw new UserError(`${file}: the file is empty; ${EXPECTED}.`)
  if (text.includes('\0')) throw new UserError(`${file}: it is not a text file; ${EXPECTED}.`)
  if (isScript(text)) return readScript(text, file)
  const templates = templateList(text, file)
  if (templates !== null) return templates
  try {
    const items = readDocuments(text, file)
    if (items !== null && items.length > 0) return items
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw new UserError(withoutKeys(`${file}:${error.line}: ${error.message} ${capital(EXPECTED)}.`))
  }
  throw new UserError(`${file}: it holds nothing of Resoto's; ${EXPECTED}.`)
}

const EXPECTED =
  'expected commands (jobs add …, templates add …), what jobs list, jobs show or templates prints, checks (report_check), a benchmark (report_benchmark), or the configuration of reports (report_config) or commands (custom_commands)'

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function textOf(file: string): string {
  try {
    return readTextFile(file, MOST_BYTES)
      .replace(/^\ufeff/, '')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(COLOURS, '')
  } catch (error) {
    throw new UserError(`${file}: it cannot be read: ${messageOf(error)}.${utf16Hint(file)}`)
  }
}

/** What PowerShell's `>` writes. */
function utf16Hint(file: string): string {
  try {
    const [first, second] = readRegularFile(file, MOST_BYTES)
    const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    return isMarked ? ' It is UTF-16; save it as UTF-8.' : ''
  } catch {
    return ''
  }
}

/** What `templates` prints: a line for each, `name: search`, cut off after 70 characters. Null where it is none. */
function templateList(text: string, file: string): readonly Template[] | null {
  const templates: Template[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    const [, name = '', search = ''] =
      /^([A-Za-z0-9_-]+): ((?:is|id|all|not|expand|[\w./`[\]*-]+)[ (=!<>~{].*)$/.exec(line) ?? []
    if (name === '' || ['command', 'id', 'title', 'description', 'risk'].includes(name)) return null
    const isCut = search.length === 73 && search.endsWith('...')
    templates.push({ type: 'template', name, search, isCut, place: { file, line: index + 1 } })
  }
  return templates.length === 0 ? null : templates
}
