import { MAX_DEPTH } from '../language/cursor.ts'
import { nearest } from '../../text/nearest.ts'
import { SearchError } from '../language/search-error.ts'

/** A name with its pipes, such as `age.ago`; `.` has no parts. Offsets count UTF-16 units of the template. */
export interface TemplateName {
  readonly text: string
  readonly parts: readonly string[]
  readonly at: number
}

export type TemplateNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'value'; readonly name: TemplateName }
  | {
      readonly type: 'section'
      readonly name: TemplateName
      readonly inverted: boolean
      readonly nodes: readonly TemplateNode[]
    }

interface Level {
  readonly name: TemplateName | null
  readonly inverted: boolean
  readonly nodes: TemplateNode[]
}

const TOKEN = /\{\{|@(?=[A-Za-z_]+@)|\\["\\]|"/g
const PLACEHOLDER = /@([A-Za-z_]+)@/y
const NAME = /^(?:\.|[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)$/

/**
 * Takes a template apart and puts the placeholders in. Throws SearchError where a tag is malformed, a section is not
 * closed, or a placeholder is misspelt.
 */
export function parseTemplate(
  text: string,
  placeholders: ReadonlyMap<string, string>,
): readonly TemplateNode[] {
  const top: Level = { name: null, inverted: false, nodes: [] }
  const levels = [top]
  let quoted = false
  let done = 0
  const put = (node: TemplateNode): unknown => (levels.at(-1) ?? top).nodes.push(node)
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '"') quoted = !quoted
    if (token !== '{{' && token !== '@') continue
    if (index < done) continue
    const found = token === '@' ? readPlaceholder(text, index, quoted, placeholders) : readTag(text, index)
    if (found === null) continue
    put({ type: 'text', text: text.slice(done, index) })
    done = found.end
    if ('text' in found) put({ type: 'text', text: found.text })
    else if (found.sigil === '') put({ type: 'value', name: found.name })
    else if (found.sigil === '/') put(closeSection(found.name, text, levels))
    else if (found.sigil !== '!') openSection(found, text, levels)
  }
  const { name } = levels.at(-1) ?? top
  if (name !== null) {
    throw new SearchError(
      `The section \`${name.text}\` is not closed; expected {{/${name.text}}}.`,
      text,
      name.at,
    )
  }
  put({ type: 'text', text: text.slice(done) })
  return top.nodes
}

/**
 * Null where it is not a placeholder: within quotes an @ may be anything, and elsewhere the parser reports what is
 * wrong.
 */
function readPlaceholder(
  text: string,
  at: number,
  quoted: boolean,
  placeholders: ReadonlyMap<string, string>,
): { readonly text: string; readonly end: number } | null {
  PLACEHOLDER.lastIndex = at
  const [whole, name = ''] = PLACEHOLDER.exec(text) ?? ['']
  const upper = name.toUpperCase()
  const value = name === upper || name === name.toLowerCase() ? placeholders.get(upper) : undefined
  if (value !== undefined) return { text: value, end: at + whole.length }
  const guess = quoted ? null : nearest(upper, placeholders.keys())
  if (guess === null) return null
  throw new SearchError(`There is no placeholder \`${whole}\`; perhaps you mean \`@${guess}@\`.`, text, at)
}

type Sigil = '' | '#' | '^' | '/' | '!'

interface Tag {
  readonly sigil: Sigil
  readonly name: TemplateName
  readonly end: number
}

/** `{{{x}}}` and `{{&x}}` are `{{x}}`: nothing is escaped here anyway. */
function readTag(text: string, at: number): Tag {
  const close = text.startsWith('{{{', at) ? '}}}' : '}}'
  const end = text.indexOf(close, at)
  if (end < 0) {
    const sentence = `The template tag that begins here is not closed; expected ${close}. Two braces that are not a tag cannot stand side by side.`
    throw new SearchError(sentence, text, at)
  }
  const inner = text.slice(at + close.length, end).trim()
  const written = /^[#^/!&]?/.exec(inner)?.[0] ?? ''
  const name = inner.slice(written.length).trim()
  if (written !== '!' && !NAME.test(name)) {
    const sentence = `Expected the name of a value, such as {{name}} or {{name.ago}}, but found \`${text.slice(at, end + close.length)}\`.`
    throw new SearchError(sentence, text, at)
  }
  const sigil = (written === '&' ? '' : written) as Sigil
  return {
    sigil,
    name: { text: name, parts: name === '.' ? [] : name.split('.'), at },
    end: end + close.length,
  }
}

function openSection({ sigil, name }: Tag, text: string, levels: Level[]): void {
  if (levels.length > MAX_DEPTH) {
    throw new SearchError(`Sections are nested more than ${MAX_DEPTH} levels deep.`, text, name.at)
  }
  levels.push({ name, inverted: sigil === '^', nodes: [] })
}

function closeSection(name: TemplateName, text: string, levels: Level[]): TemplateNode {
  const open = levels.at(-1)
  if (open === undefined || open.name === null) {
    throw new SearchError(`{{/${name.text}}} closes a section that was not opened.`, text, name.at)
  }
  if (open.name.text !== name.text) {
    const sentence = `{{/${name.text}}} closes another section than the one that is open; expected {{/${open.name.text}}}.`
    throw new SearchError(sentence, text, name.at)
  }
  levels.pop()
  return { type: 'section', name: open.name, inverted: open.inverted, nodes: open.nodes }
}
