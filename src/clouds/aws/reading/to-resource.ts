import { EDGES } from '../../../model/coverage.ts'
import { goneReader } from '../../../model/gone.ts'
import type { Json, JsonObject } from '../../../model/json.ts'
import { otherOwner } from '../../../model/owner.ts'
import type { Edge, Resource, Scope } from '../../../model/resource.ts'
import { MalformedAnswer } from '../client/failure.ts'
import type { EdgeSource } from './edge-source.ts'
import { type KindSource, NAME_TAG, type Place } from './kind-source.ts'
import { string, tags } from './shape.ts'
import { type Lose, reader, salvageAll } from './property.ts'

type ResourceReader = (item: unknown, place: Place, onLoss: OnLoss) => Resource

/** Is told of each property that could not be read of a resource, and why. */
export type OnLoss = (id: string, property: string, why: string) => void

/** What depends on the kind alone is worked out once: a run reads few kinds and hundreds of thousands of things. */
const readers = new WeakMap<KindSource, ResourceReader>()

/** A thing of AWS's answer as a resource. Throws a MalformedAnswer for what has no id. */
export function toResource(
  kind: KindSource,
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
export function idReader(paths: KindSource['id'], list: string): (item: unknown) => string {
  const idOf = textReader([paths].flat())
  return (item) => {
    const id = idOf(item, NO_TAGS)
    if (id === '') throw new MalformedAnswer(`a member of ${list} has no ${[paths].flat().join(' or ')}`)
    return id
  }
}

const NO_TAGS: JsonObject = {}

function resourceReader(source: KindSource): ResourceReader {
  const { name: kind, list, nameFrom = NAME_TAG, tagsFrom = 'Tags' } = source
  const ownOf = reader(source.properties)
  const tagsOf = tagsFrom === null ? null : tags(tagsFrom)
  const idOf = idReader(source.id, list)
  const nameOf = textReader([nameFrom].flat())
  const arnOf = source.arn === null ? null : arnReader(source.arn)
  const edgesOf = edgesReader(source.edges)
  const goneOf = source.gone === undefined ? null : goneReader(source.gone)

  const build = (
    item: unknown,
    place: Place,
    own: JsonObject,
    tagged: JsonObject | undefined,
    edges: readonly Edge[],
  ): Resource => {
    const id = idOf(item)
    const name = nameOf(item, tagged ?? NO_TAGS) || id
    const arn = arnOf?.(item, { ...place, id, name }, own)
    const named = arn === undefined ? { kind, id, name } : { kind, id, name, arn }
    const common = tagged === undefined ? named : { ...named, tags: tagged }
    const { account, region } = place
    const reported = { ...common, ...own }
    const found = { account, region, kind, id, name, reported, edges }
    const owner = otherOwner(found)
    const resource = owner === null ? found : { ...found, reported: { ...reported, shared_by: owner } }
    const gone = goneOf?.(own)
    return gone === undefined ? resource : { ...resource, gone }
  }

  /** What can be read of what is not as AWS documents it. */
  const salvage: ResourceReader = (item, place, onLoss) => {
    const id = idOf(item)
    const lost = new Map<string, string>()
    const lose: Lose = (property, why) => lost.set(property, why)
    const own = salvageAll(source.properties, item, list, lose)
    const tagged =
      tagsOf === null ? undefined : (salvageAll({ tags: tagsOf }, item, list, lose)['tags'] ?? NO_TAGS)
    const edges = orNone(
      () => edgesOf(item, place),
      (why) => lose(EDGES, why),
    )
    for (const [property, why] of lost) onLoss(id, property, why)
    return { ...build(item, place, own, tagged as JsonObject | undefined, edges), unread: [...lost.keys()] }
  }

  return (item, place, onLoss) => {
    try {
      const own = ownOf(item, list)
      return build(item, place, own, tagsOf?.read(item) as JsonObject | undefined, edgesOf(item, place))
    } catch (thrown) {
      if (!(thrown instanceof MalformedAnswer)) throw thrown
      return salvage(item, place, onLoss)
    }
  }
}

function orNone(read: () => readonly Edge[], lose: (why: string) => void): readonly Edge[] {
  try {
    return read()
  } catch (thrown) {
    if (!(thrown instanceof MalformedAnswer)) throw thrown
    lose(thrown.message)
    return []
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
function arnReader({ from, form }: NonNullable<KindSource['arn']>): ArnReader {
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

function edgesReader(sources: readonly EdgeSource[]): (item: unknown, place: Place) => readonly Edge[] {
  return (item, place) => edgesIn(sources, item, place)
}

/** The edges that an answer tells of a resource of the scope. Throws a MalformedAnswer. */
export function edgesIn(sources: readonly EdgeSource[], item: unknown, scope: Scope): readonly Edge[] {
  const edges: Edge[] = []
  for (const source of sources) addEdges(edges, source, item, scope)
  return edges
}

function addEdges(
  edges: Edge[],
  { type, direction, kind, ids, prefix = '', region, owner }: EdgeSource,
  item: unknown,
  place: Scope,
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
