import { EVENT_ID, getScalarValue, type Event } from 'js-yaml'

/** Fields and 0-based positions that lead to a value, such as ['examples', 1, 'expect']. */
export type YamlPath = readonly (string | number)[]

/** Where the parts of one YAML document stand in its source. Offsets count characters from 0. */
interface YamlNode {
  /** Of the field's name or of the list's item. */
  readonly start: number
  readonly children: ReadonlyMap<string, YamlNode>
  /** Of the value, where it is a text or number. */
  readonly scalar: { readonly start: number; readonly end: number } | null
}

/** A field whose name is itself a list or a map. */
export class ComplexKeyError extends Error {
  override readonly name = 'ComplexKeyError'
  readonly offset: number

  constructor(offset: number) {
    super('a field has a list or a map as its name')
    this.offset = offset
  }
}

/** One node per document of the stream. Throws a ComplexKeyError. */
export function positionsOf(events: readonly Event[], source: string): readonly YamlNode[] {
  let next = 0
  const documents: YamlNode[] = []
  while (next < events.length) {
    next += 1
    documents.push(readNode(null))
    next += 1
  }
  return documents

  function readNode(key: number | null): YamlNode {
    const event = events[next++]
    if (event?.type === EVENT_ID.MAPPING)
      return { start: key ?? event.start, children: readFields(), scalar: null }
    if (event?.type === EVENT_ID.SEQUENCE)
      return { start: key ?? event.start, children: readItems(), scalar: null }
    if (event?.type === EVENT_ID.ALIAS)
      return { start: key ?? event.anchorStart, children: new Map(), scalar: null }
    if (event?.type !== EVENT_ID.SCALAR) throw new Error(`unexpected YAML event ${event?.type}`)
    const { valueStart: start, valueEnd: end } = event
    return { start: key ?? start, children: new Map(), scalar: start < 0 ? null : { start, end } }
  }

  function readFields(): Map<string, YamlNode> {
    const fields = new Map<string, YamlNode>()
    while (events[next]?.type !== EVENT_ID.POP) {
      const event = events[next]
      const key = readNode(null)
      if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE)
        throw new ComplexKeyError(key.start)
      const value = readNode(key.start)
      if (event?.type === EVENT_ID.SCALAR) fields.set(getScalarValue(source, event), value)
    }
    next += 1
    return fields
  }

  function readItems(): Map<string, YamlNode> {
    const items = new Map<string, YamlNode>()
    while (events[next]?.type !== EVENT_ID.POP) items.set(String(items.size), readNode(null))
    next += 1
    return items
  }
}

/** The node at the end of the path, or the nearest one above it that is written down: an empty item has no place. */
export function nodeAt(root: YamlNode, path: YamlPath): YamlNode {
  let node = root
  for (const step of path) {
    const child = node.children.get(String(step))
    if (child === undefined || child.start < 0) return node
    node = child
  }
  return node
}

/**
 * Offset in the source of a character of a text that folding and indentation have moved: blanks and line breaks
 * aside, both hold the same characters. Escapes in quoted texts make the answer a little too small.
 */
export function offsetInSource(
  source: string,
  scalar: { start: number; end: number },
  text: string,
  offset: number,
): number {
  let left = text.slice(0, offset).replace(/\s/g, '').length
  let position = scalar.start
  for (; position < scalar.end; position += 1) {
    if (/\s/.test(source.charAt(position))) continue
    if (left === 0) return position
    left -= 1
  }
  return scalar.start
}

/** Turns offsets into 1-based lines, which are only looked for once something has to be said. */
export function lineFinder(source: string): (offset: number) => number {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)]
    const after = starts.findIndex((start) => start > offset)
    return after === -1 ? starts.length : Math.max(after, 1)
  }
}
