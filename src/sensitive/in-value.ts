import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import {
  CLASS_LABELS,
  type Detected,
  type DetectedIn,
  type DetectionPolicy,
  type TextContext,
} from '../model/sensitive.ts'
import { addressesIn, saysHome } from './detect/home-address.ts'
import { keyContext } from './key-context.ts'
import { pathTo } from './path-to.ts'

type InText = (text: string, context?: TextContext) => readonly Detected[]

/** Deeper values are nobody's metadata, and would end the stack. */
const DEEPEST = 200

/** What holds a text or a list of them. */
interface Place {
  readonly path: string
  readonly key?: string
  /** Whether what is said beside it says that somebody lives at the addresses in it. */
  readonly isHome: boolean
}

/** In every text of a value and in the names of its members, in the value's order. */
export function detectedIn(value: Json, policy: DetectionPolicy, inText: InText): readonly DetectedIn[] {
  const found: DetectedIn[] = []
  const add = (text: string, path: string, detected: readonly Detected[]): void => {
    for (const one of detected)
      found.push(Object.assign({}, one, { path, text: text.slice(one.start, one.end) }))
  }
  const visitText = (text: string, { path, key, isHome }: Place): void => {
    add(text, path, inText(text, key === undefined ? undefined : { key }))
    if (isHome)
      add(
        text,
        path,
        addressesIn(text, policy).filter(({ confidence }) => confidence >= policy.minimumConfidence),
      )
  }
  const visit = (inner: Json, place: Place, depth: number): void => {
    if (typeof inner === 'string') visitText(inner, place)
    else if (typeof inner !== 'object' || inner === null || depth === DEEPEST) return
    else if (isJsonObject(inner)) visitMembers(inner, place.path, depth)
    else
      for (const [index, item] of inner.entries())
        visit(item, Object.assign({}, place, { path: `${place.path}[${index}]` }), depth + 1)
  }
  const visitMembers = (object: JsonObject, path: string, depth: number): void => {
    for (const [name, inner] of Object.entries(object)) {
      const about = keyContext(name)
      const inName = about.isPlain ? [] : inText(name)
      const key = about.isValue ? (nameIn(object) ?? name) : name
      const place = {
        path: pathTo(path, withoutFound(name, inName)),
        key,
        isHome: about.isAddress && isSomebodysHome(object),
      }
      add(name, place.path, inName)
      visit(inner, place, depth + 1)
    }
  }
  visit(value, { path: '', isHome: false }, 0)
  return found
}

const DESCRIPTIONS = ['description', 'Description', 'name', 'Name', 'comment', 'Comment', 'label', 'note']

function isSomebodysHome(object: JsonObject): boolean {
  return DESCRIPTIONS.some((name) => typeof object[name] === 'string' && saysHome(object[name]))
}

/** What says the name in lists of pairs, `{key: 'Owner', value: '…'}`. */
const NAMES = ['key', 'name', 'parameter_key', 'Key', 'Name', 'ParameterKey']

function nameIn(object: JsonObject): string | undefined {
  const name = NAMES.find((one) => typeof object[one] === 'string')
  return name === undefined ? undefined : (object[name] as string)
}

/** How paths call a member: they go where its name may not. */
export function nameInPath(name: string, inText: InText): string {
  return keyContext(name).isPlain ? name : withoutFound(name, inText(name))
}

/** `[e-mail]` for `bob@example.com`. */
function withoutFound(name: string, found: readonly Detected[]): string {
  let text = ''
  let from = 0
  for (const { class: which, start, end } of found) {
    text += `${name.slice(from, start)}[${CLASS_LABELS[which]}]`
    from = end
  }
  return text + name.slice(from)
}
