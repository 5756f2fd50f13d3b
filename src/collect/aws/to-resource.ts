import { EDGES } from '../../model/coverage.ts'
import { goneBy } from '../../model/gone.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Edge, Resource } from '../../model/resource.ts'
import { MalformedAnswer } from './failure.ts'
import { type EdgeSource, type Ec2Kind, NAME_TAG, type Place } from './kind-source.ts'
import { type Lose, sparingReader, string, tags } from './shape.ts'

type ResourceReader = (item: unknown, place: Place, onLoss: OnLoss) => Resource

/** Is told of each property that could not be read of a resource, and why. */
export type OnLoss = (id: string, property: string, why: string) => void

/** What depends on the kind alone is worked out once: a run reads few kinds and hundreds of thousands of things. */
const readers = new WeakMap<Ec2Kind, ResourceReader>()

/** A thing of AWS's answer as a resource. Throws a MalformedAnswer for what has no id. */
export function toResource(
  kind: Ec2Kind,
  item: unknown,
  place: Place,
  onLoss: OnLoss = () => undefined,
): Resource {
  let read = readers.get(kind)
  if (read === undefined) {
    read = resourceReader(kind)
    readers.set(kind, read)
  }
  return read(item, place, onLoss)
}

/** Reads the id of a member of the list. Throws a MalformedAnswer where there is none. */
export function idReader(paths: Ec2Kind['id'], list: string): (item: unknown) => string {
  const idOf = textReader([paths].flat())
  return (item) => {
    const id = idOf(item, NO_TAGS)
    if (id === '') throw new MalformedAnswer(`a member of ${list} has no ${[paths].flat().join(' or ')}`)
    return id
  }
}

const NO_TAGS: JsonObject = {}

function resourceReader(source: Ec2Kind): ResourceReader {
  const { name: kind, list, nameFrom = NAME_TAG, tagsFrom = 'Tags' } = source
  const ownOf = sparingReader(source.properties)
  const taggedOf = sparingReader({ tags: tags(tagsFrom) })
  const idOf = idReader(source.id, list)
  const nameOf = textReader([nameFrom].flat())
  const arnOf = source.arn === null ? null : arnReader(source.arn)
  const edgesOf = edgesReader(source.edges)
  return (item, place, onLoss) => {
    const id = idOf(item)
    let unread: string[] | null = null
    const lose: Lose = (property, why) => {
      unread ??= []
      if (!unread.includes(property)) unread.push(property)
      onLoss(id, property, why)
    }
    const own = ownOf(item, list, lose)
    const tagged = (taggedOf(item, list, lose)['tags'] ?? NO_TAGS) as JsonObject
    const name = nameOf(item, tagged) || id
    const arn = arnOf?.(item, { ...place, id, name }, own)
    const common =
      arn === undefined ? { kind, id, name, tags: tagged } : { kind, id, name, arn, tags: tagged }
    const { account, region } = place
    const reported = { ...common, ...own }
    const resource = { account, region, kind, id, name, reported, edges: edgesOf(item, place, lose) }
    const gone = goneBy(source.gone, own)
    if (gone === undefined && unread === null) return resource
    return {
      ...resource,
      ...(unread === null ? {} : { unread }),
      ...(gone === undefined ? {} : { gone }),
    }
  }
}

/** The first of the texts at the paths that AWS sends; empty where it sends none. */
function textReader(paths: readonly string[]): (item: unknown, tagged: JsonObject) => string {
  const reads = paths.map((path) =>
    path === NAME_TAG ? (_: unknown, tagged: JsonObject) => tagged['Name'] : string(path).read,
  )
  return (item, tagged) => {
    for (const read of reads) {
      const value = read(item, tagged)
      if (typeof value === 'string' && value !== '') return value
    }
    return ''
  }
}

type ArnReader = (item: unknown, known: JsonObject, own: JsonObject) => string | undefined

/** The ARN of what another account shares holds that account's id. Undefined where a part of it is not known. */
function arnReader({ from, form }: NonNullable<Ec2Kind['arn']>): ArnReader {
  const sentBy = from === undefined ? null : string(from).read
  const parts = form.split(/\{(\w+)\}/)
  return (item, known, own) => {
    const sent = sentBy?.(item)
    if (typeof sent === 'string' && sent !== '') return sent
    let arn = ''
    for (const [index, part] of parts.entries()) {
      const value = index % 2 === 0 ? part : partOf(part, known, own)
      if (typeof value !== 'string') return undefined
      arn += value
    }
    return arn
  }
}

function partOf(name: string, known: JsonObject, own: JsonObject): Json | undefined {
  return name === 'owner' ? own['owner_id'] || known['account'] : (known[name] ?? own[name])
}

type EdgesReader = (item: unknown, place: Place, lose: Lose) => readonly Edge[]

function edgesReader(sources: readonly EdgeSource[]): EdgesReader {
  return (item, place, lose) => {
    const edges: Edge[] = []
    try {
      for (const source of sources) addEdges(edges, source, item, place)
    } catch (thrown) {
      if (!(thrown instanceof MalformedAnswer)) throw thrown
      lose(EDGES, thrown.message)
    }
    return edges
  }
}

function addEdges(
  edges: Edge[],
  { type, direction, kind, ids, prefix = '', region, owner }: EdgeSource,
  item: unknown,
  place: Place,
): void {
  if (owner !== undefined && owner.read(item) !== place.account) return
  const there = region?.read(item)
  const isFar = typeof there === 'string' && there !== place.region
  for (const id of textsOf(ids.read(item))) {
    if (id === '' || !id.startsWith(prefix)) continue
    edges.push(isFar ? { type, direction, kind, id, region: there } : { type, direction, kind, id })
  }
}

/** Each once. */
function textsOf(value: Json | undefined): Iterable<string> {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  const texts = value.filter((one) => typeof one === 'string')
  return texts.length > 1 ? new Set(texts) : texts
}
