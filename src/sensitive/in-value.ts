import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { CLASS_LABELS, type Detected, type DetectedIn, type TextContext } from '../model/sensitive.ts'

type InText = (text: string, context?: TextContext) => readonly Detected[]

/** Deeper values are nobody's metadata, and would end the stack. */
const DEEPEST = 200

/** In every text of a value and in the names of its members, in the value's order. */
export function detectedIn(value: Json, inText: InText): readonly DetectedIn[] {
  const found: DetectedIn[] = []
  const look = (text: string, path: string, key: string | undefined): void => {
    for (const one of inText(text, key === undefined ? undefined : { key }))
      found.push({ ...one, path, text: text.slice(one.start, one.end) })
  }
  const visit = (inner: Json, path: string, key: string | undefined, depth: number): void => {
    if (typeof inner === 'string') look(inner, path, key)
    else if (typeof inner !== 'object' || inner === null || depth === DEEPEST) return
    else if (Array.isArray(inner)) {
      for (const [index, item] of (inner as readonly Json[]).entries())
        visit(item, `${path}[${index}]`, key, depth + 1)
    } else if (isJsonObject(inner)) visitMembers(inner, path, depth)
  }
  const visitMembers = (object: JsonObject, path: string, depth: number): void => {
    const said = nameIn(object)
    for (const [name, inner] of Object.entries(object)) {
      const inName = inText(name)
      const place = joined(path, withoutFound(name, inName))
      for (const one of inName) found.push({ ...one, path: place, text: name.slice(one.start, one.end) })
      visit(inner, place, isValueName(name) ? (said ?? name) : name, depth + 1)
    }
  }
  visit(value, '', undefined, 0)
  return found
}

/** What says the name in lists of pairs, `{key: 'Owner', value: '…'}`. */
const NAMES = ['key', 'name', 'parameter_key', 'Key', 'Name', 'ParameterKey']

function nameIn(object: JsonObject): string | undefined {
  const name = NAMES.find((one) => typeof object[one] === 'string')
  return name === undefined ? undefined : (object[name] as string)
}

function isValueName(name: string): boolean {
  return /^(?:parameter_?|resolved_?)?value$/i.test(name)
}

/** A path goes where the name may not: `tags.[e-mail]`. */
function withoutFound(name: string, found: readonly Detected[]): string {
  let text = ''
  let from = 0
  for (const { class: which, start, end } of found) {
    text += `${name.slice(from, start)}[${CLASS_LABELS[which]}]`
    from = end
  }
  return text + name.slice(from)
}

/** As the search language writes it. */
function joined(path: string, name: string): string {
  const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``
  return path === '' ? text : `${path}.${text}`
}
