import { createHash } from 'node:crypto'
import type { Json, JsonObject } from '../../src/model/json.ts'
import type { ValueType } from '../../src/model/kind.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { Path, Segment, Term } from '../../src/search/language/ast.ts'
import type { World } from './reference-world.ts'
import { compares, coerced, isObject, plainValue, secondsOf, shifted } from './reference-values.ts'

/** A resource as a search sees it: with what merges put into the section reported and beside it. */
export interface Document {
  readonly resource: Resource
  readonly reported: JsonObject
  readonly added: JsonObject
}

interface Place {
  readonly document: Document
  readonly world: World
  /** The path of the context in force, or null outside of any. */
  readonly context: readonly Segment[] | null
}

/**
 * The meaning of filters, written to be obviously right and nothing else: no compiling, no speed. Paths give lists of
 * values. Without a place nothing is typed and only what stands in the value itself can be asked for.
 */
export function isTrue(term: Term, value: Json, place: Place | null = null): boolean {
  switch (term.type) {
    case 'all':
      return true
    case 'not':
      return !isTrue(term.term, value, place)
    case 'pair':
      return term.operator === 'and'
        ? isTrue(term.left, value, place) && isTrue(term.right, value, place)
        : isTrue(term.left, value, place) || isTrue(term.right, value, place)
    case 'context': {
      const inside =
        place === null ? null : { ...place, context: [...(place.context ?? []), ...term.path.segments] }
      return valuesAt(term.path.segments, value).some((element) => isTrue(term.term, element, inside))
    }
    case 'predicate': {
      const { segments, start, type, timestamp } = follow(term.path, value, place)
      const literal = term.value
      if (timestamp && literal.type === 'string' && place !== null) {
        const right = shifted(place.world.now, -secondsOf(literal.value))
        const reversed = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
        const operator = reversed[term.operator as keyof typeof reversed] ?? term.operator
        return valuesAt(segments, start).some((left) => compares(left, operator, right))
      }
      const right = place === null ? plainValue(literal) : coerced(literal, type, place.world.now)
      const holds = (left: Json): boolean => compares(left, term.operator, right)
      if (term.modifier === null) return valuesAt(segments, start).some(holds)
      return valuesAt(withoutTrailingStar(segments), start).some((list) => {
        const elements: readonly Json[] = Array.isArray(list) ? list : []
        if (term.modifier === 'all') return elements.every(holds)
        if (term.modifier === 'any') return elements.some(holds)
        return !elements.some(holds)
      })
    }
    case 'function': {
      const { segments, start } = follow(term.path, value, place)
      const given = term.values.map(plainValue)
      if (term.name === 'has_key') {
        const [keys = null] = given
        const names = Array.isArray(keys) ? (keys as Json[]) : [keys]
        return valuesAt(segments, start).some(
          (each) => isObject(each) && names.every((name) => Object.keys(each).includes(name as string)),
        )
      }
      if (term.name === 'in_subnet') {
        return valuesAt(segments, start).some((each) => isInNetwork(each, given[0] as string))
      }
      return false
    }
    case 'is': {
      const { resource } = documentOf(place)
      return term.names.some(({ text }) => place !== null && isKind(resource, text, place.world))
    }
    case 'id':
      return term.names.some(({ text }) => text === nodeIdOf(documentOf(place).resource))
    case 'fulltext':
    default: {
      const words = ` ${wordsIn(allText(documentOf(place).reported)).join(' ')} `
      return words.includes(` ${wordsIn(term.text).join(' ')} `)
    }
  }
}

function documentOf(place: Place | null): Document {
  if (place === null) throw new Error('this term needs a resource')
  return place.document
}

export function nodeIdOf({ kind, account, region, id }: Resource): string {
  return createHash('sha256').update([kind, 'aws', account, region, id].join('\n')).digest('hex').slice(0, 32)
}

function allText(value: Json): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return (value as Json[]).map(allText).join(' ')
  return isObject(value) ? Object.values(value).map(allText).join(' ') : ''
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[ _\-@:/.]/)
    .filter(Boolean)
}

function bitsOf(address: string): string {
  return address
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('')
}

function isInNetwork(value: Json, network: string): boolean {
  const [address = '', length = ''] = network.split('/')
  return (
    typeof value === 'string' &&
    /^\d+\.\d+\.\d+\.\d+$/.test(value) &&
    bitsOf(value).slice(0, Number(length)) === bitsOf(address).slice(0, Number(length))
  )
}

interface Followed {
  readonly start: Json
  readonly segments: readonly Segment[]
  readonly type: ValueType | null
  /** Whether it was an age, and is now the time that the age is told by. */
  readonly timestamp: boolean
}

const ANCESTORS = new Set(['cloud', 'account', 'region', 'zone'])
const AGES: Readonly<Record<string, string>> = { age: 'ctime', last_update: 'mtime', last_access: 'atime' }

/** Short names, sections and ages. */
function follow(path: Path, value: Json, place: Place | null): Followed {
  const [first] = path.segments
  if (place === null || first === undefined) {
    return { start: value, segments: path.segments, type: null, timestamp: false }
  }
  const { world, context } = place
  const kinds = [...world.model.values()]
  if (!path.absolute && context !== null) {
    return {
      start: value,
      segments: path.segments,
      type: typeAt([...context, ...path.segments], kinds),
      timestamp: false,
    }
  }
  if (!path.absolute && ANCESTORS.has(first.name)) {
    const rest = path.segments.length > 1 ? path.segments.slice(1) : [plain('name')]
    return inSection([plain('ancestors'), plain(first.name), plain('reported'), ...rest], place)
  }
  return inSection(path.absolute ? path.segments : [plain('reported'), ...path.segments], place)
}

function inSection(segments: readonly Segment[], { document, world }: Place): Followed {
  const [section, second, third, ...rest] = segments
  const kinds = [...world.model.values()]
  if (section?.name === 'reported') {
    return aged({ ...document.reported }, segments.slice(1), kinds)
  }
  if (section !== undefined && Object.keys(document.added).includes(section.name)) {
    return { start: document.added, segments, type: null, timestamp: false }
  }
  if (section?.name === 'ancestors' || section?.name === 'descendants') {
    const kind = second?.name ?? ''
    const direction = section.name === 'ancestors' ? 'in' : 'out'
    const found = nearest(document.resource, kind, direction, world)
    if (third?.name !== 'reported') throw new Error('the reference knows /ancestors.kind.reported alone')
    const known = kinds.filter(({ name, bases }) => name === kind || bases.includes(kind))
    return aged(found?.reported ?? null, rest, known)
  }
  if (section?.name === 'kinds') {
    const bases = world.model.get(document.resource.kind)?.bases ?? []
    return { start: { kinds: [document.resource.kind, ...bases] }, segments, type: null, timestamp: false }
  }
  return { start: null, segments, type: null, timestamp: false }
}

function aged(start: Json, segments: readonly Segment[], kinds: World['kinds']): Followed {
  const [only] = segments
  const timestamp = segments.length === 1 && only !== undefined ? AGES[only.name] : undefined
  if (timestamp !== undefined) return { start, segments: [plain(timestamp)], type: null, timestamp: true }
  return { start, segments, type: typeAt(segments, kinds), timestamp: false }
}

/**
 * Breadth first along default edges; the nearest, and of several the first in the world's order. An account is its own
 * account.
 */
function nearest(resource: Resource, kind: string, direction: 'in' | 'out', world: World): Resource | null {
  if (direction === 'in' && ANCESTORS.has(kind) && isKind(resource, kind, world)) return resource
  let level = [resource]
  const seen = new Set(level)
  while (level.length > 0) {
    const next = world.nodes.filter(
      (node) => !seen.has(node) && level.some((from) => isLinked(from, node, direction, world)),
    )
    for (const node of next) seen.add(node)
    const found = next.find((node) => isKind(node, kind, world))
    if (found !== undefined) return found
    level = next
  }
  return null
}

function isKind({ kind }: Resource, name: string, { model }: World): boolean {
  return kind === name || (model.get(kind)?.bases ?? []).includes(name)
}

function isLinked(from: Resource, to: Resource, direction: 'in' | 'out', world: World): boolean {
  return world.edges.some(
    (edge) =>
      edge.type === 'default' &&
      (direction === 'out' ? edge.from === from && edge.to === to : edge.to === from && edge.from === to),
  )
}

function plain(name: string): Segment {
  return { name, indices: [] }
}

/** The first declaration of the path by any kind; elements of lists have the type of the list's items. */
function typeAt(segments: readonly Segment[], kinds: World['kinds']): ValueType | null {
  for (const { properties } of kinds) {
    let type: ValueType | null = { type: 'object', properties }
    for (const { name } of segments) {
      while (type?.type === 'array') type = type.items
      if (type?.type === 'object') type = type.properties[name] ?? null
      else if (type?.type === 'map') type = type.values
      else type = null
    }
    if (type !== null) return type
  }
  return null
}

function withoutTrailingStar(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.at(-1)
  if (last === undefined || last.indices.at(-1) !== '*') return segments
  return [...segments.slice(0, -1), { name: last.name, indices: last.indices.slice(0, -1) }]
}

/** Everything at the end of the path; null stands for what is missing. */
function valuesAt(segments: readonly Segment[], value: Json): Json[] {
  let values: Json[] = [value]
  for (const { name, indices } of segments) {
    values = values.map((each) => (isObject(each) ? (each[name] ?? null) : null))
    for (const index of indices) {
      values =
        index === '*'
          ? values.flatMap((each) => (Array.isArray(each) ? (each as Json[]) : []))
          : values.map((each) => (Array.isArray(each) ? ((each as Json[])[Number(index)] ?? null) : null))
    }
  }
  return values
}

/** The value to sort by, and whether it is an age, whose order is that of its time reversed. */
export function sortValue(path: Path, document: Document, world: World): { value: Json; reversed: boolean } {
  const place = { document, world, context: null }
  const { start, segments, timestamp } = follow(path, document.reported, place)
  return { value: valuesAt(segments, start)[0] ?? null, reversed: timestamp }
}
