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
import { pathTo, PLACED_LEVELS } from './path-to.ts'
import { withoutOverlaps } from './without-overlaps.ts'

type InText = (text: string, context?: TextContext) => readonly Detected[]

/** A value that is to be looked at, and where it stands. */
interface Place {
  readonly value: Json
  readonly path: string
  readonly key?: string
  /** Whether what is said beside it says that somebody lives at the addresses in it. */
  readonly isHome: boolean
  /** What is sensitive in the name of the member. */
  readonly inName: readonly DetectedIn[]
  /** How many lists and objects are around it: on more than PLACED_LEVELS it has the place of what holds it there. */
  readonly depth: number
}

const NOTHING: readonly DetectedIn[] = []

/** In every text of a value and in the names of its members, in the value's order. */
export function detectedIn(value: Json, policy: DetectionPolicy, inText: InText): readonly DetectedIn[] {
  const found: DetectedIn[] = []
  // Others choose how deep values nest: calls of itself would end the stack.
  const waiting: Place[] = [{ value, path: '', isHome: false, inName: NOTHING, depth: 0 }]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const one of place.inName) found.push(one)
    const { value: inner } = place
    if (typeof inner === 'string') {
      for (const one of inPlace(inner, place, policy, inText)) found.push(asOf(place.path, inner, one))
    } else if (typeof inner === 'object' && inner !== null) {
      const inside = isJsonObject(inner) ? membersOf(inner, place, inText) : itemsOf(inner, place)
      for (const one of inside.toReversed()) waiting.push(one)
    }
  }
  return found
}

function inPlace(
  text: string,
  { key, isHome }: Place,
  policy: DetectionPolicy,
  inText: InText,
): readonly Detected[] {
  const found = inText(text, key === undefined ? undefined : { key })
  if (!isHome) return found
  const homes = addressesIn(text, policy).filter(({ confidence }) => confidence >= policy.minimumConfidence)
  return withoutOverlaps([...found, ...homes])
}

function itemsOf(list: readonly Json[], place: Place): Place[] {
  const { path, depth } = place
  return list.map((value, index) =>
    Object.assign({}, place, {
      value,
      path: depth < PLACED_LEVELS ? `${path}[${index}]` : path,
      inName: NOTHING,
      depth: depth + 1,
    }),
  )
}

function membersOf(object: JsonObject, { path: above, depth }: Place, inText: InText): Place[] {
  return Object.entries(object).map(([name, value]) => {
    const about = keyContext(name)
    const detected = about.isPlain ? [] : inText(name)
    const path = depth < PLACED_LEVELS ? pathTo(above, withoutFound(name, detected)) : above
    return {
      value,
      path,
      key: about.isValue ? (nameIn(object) ?? name) : name,
      isHome: about.isAddress && isSomebodysHome(object),
      inName: detected.map((one) => asOf(path, name, one)),
      depth: depth + 1,
    }
  })
}

function asOf(path: string, text: string, one: Detected): DetectedIn {
  return Object.assign({}, one, { path, text: text.slice(one.start, one.end) })
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
