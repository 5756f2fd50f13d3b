import { Withheld } from '../../inventory/withheld.ts'
import type { Collected } from '../../model/collected.ts'
import { type Gap, gapCovers } from '../../model/coverage.ts'
import type { JsonObject } from '../../model/json.ts'
import { type Kind, type KindModel, needOf } from '../../model/kind.ts'
import type { Resource, Scope } from '../../model/resource.ts'
import { normalForm } from './normal-form.ts'
import type { Normalised } from './normalised.ts'
import { type ObjectShape, shapeOf, unknownPath } from './shape.ts'

/** A kind in a scope, as a run or an inventory has it. */
export interface PresentKind extends Scope {
  readonly kind: string
  /** Whether all of its resources are there: one that is not is gone. */
  readonly listed: boolean
  /** What was not read of what is compared; only where there is none can it be accepted. */
  readonly gaps: readonly Gap[]
  /** The properties that were asked for and are compared; the others are known of no resource. Sorted. */
  readonly properties: readonly string[]
  /** By id. */
  readonly resources: ReadonlyMap<string, Normalised>
}

type Read = Pick<Collected, 'region' | 'resources' | 'complete' | 'gaps'> & {
  readonly account: { readonly id: string }
}

type Had = Readonly<Record<string, readonly string[]>>

/** Brings the resources of some kinds, scope by scope, into the form in which they are compared. */
export class Normaliser {
  readonly #kinds: ReadonlyMap<string, { readonly kind: Kind; readonly shape: ObjectShape }>
  readonly #withheld: Withheld | null

  /**
   * @param texts whether the resources have texts that often hold secrets, as in a run, or what inventories have in their
   * place. They are told apart by where they come from: a text may look like a hash.
   */
  constructor(model: KindModel, texts: 'read' | 'withheld', kinds: Iterable<string> = model.keys()) {
    const known = [...kinds].flatMap((name) => model.get(name) ?? [])
    this.#kinds = new Map(known.map((kind) => [kind.name, { kind, shape: shapeOf(kind) }]))
    this.#withheld = texts === 'read' ? new Withheld(model) : null
  }

  /**
   * Of the kinds of which the scope says anything.
   * @param had the properties that its kinds had for the program that read it, where that may be another version
   */
  kindsOf(scope: Read, had?: Had): readonly PresentKind[] {
    const asked = new Set([...scope.complete, ...scope.gaps].map(({ kind }) => kind))
    const all = asked.has('*') ? [...this.#kinds.keys()] : [...asked]
    const kinds = all.filter((kind) => this.#kinds.has(kind))
    if (kinds.length === 0) return []
    const byKind = Map.groupBy(scope.resources, ({ kind }) => kind)
    return kinds.map((kind) => this.#kindOf(kind, scope, byKind.get(kind) ?? [], had?.[kind]))
  }

  #kindOf(
    name: string,
    { account: { id: account }, region, complete, gaps: all }: Read,
    resources: readonly Resource[],
    had: readonly string[] | undefined,
  ): PresentKind {
    const { kind, shape } = this.#of(name)
    const isRead = new Set(complete.map((one) => one.kind))
    const gaps = all.filter((gap) => isAbout(gap, { account, region }, kind, shape))
    const lost = new Set(gaps.flatMap(({ partial, properties = [] }) => (partial ? [] : properties)))
    const properties = [...shape.members.keys()].filter(
      (one) =>
        !lost.has(one) &&
        (!isCostly(kind, one) || isRead.has(needOf(name, one))) &&
        had?.includes(one) !== false,
    )
    const unknown = unknownOf(shape, properties)
    return {
      account,
      region,
      kind: name,
      listed: isRead.has(name),
      gaps,
      properties,
      resources: new Map(
        resources
          .filter(({ gone }) => gone === undefined)
          .map((resource) => [resource.id, this.#normalised(resource, shape, unknown)]),
      ),
    }
  }

  #normalised(resource: Resource, shape: ObjectShape, unknown: ReadonlySet<string>): Normalised {
    const { id, name, reported, doubts = [], unread = [] } = this.#withheld?.without(resource) ?? resource
    const value = normal(reported, shape)
    const own = [
      ...unread.map((path) => unknownPath(shape, path)),
      ...doubts.flatMap((doubt) => differing(value, normal(doubt, shape))),
    ]
    return { id, name, value, unknown: own.length === 0 ? unknown : new Set([...unknown, ...own]), shape }
  }

  #of(name: string): { readonly kind: Kind; readonly shape: ObjectShape } {
    const known = this.#kinds.get(name)
    if (known === undefined) throw new Error(`The kind ${name} is not normalised.`)
    return known
  }
}

/** What is known of no resource where these properties of a kind were read. */
export function unknownOf({ members }: ObjectShape, properties: readonly string[]): ReadonlySet<string> {
  const read = new Set(properties)
  return new Set([...members.keys()].filter((name) => !read.has(name)))
}

function normal(reported: JsonObject, shape: ObjectShape): JsonObject {
  return (normalForm(reported, shape) ?? {}) as JsonObject
}

function differing(one: JsonObject, other: JsonObject): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
}

function isCostly({ costly = {} }: Kind, property: string): boolean {
  return Object.hasOwn(costly, property)
}

/** Whether it is about something that is compared. */
function isAbout(gap: Gap, { account, region }: Scope, kind: Kind, { members }: ObjectShape): boolean {
  if (gap.others === true) return false
  const costly = gap.kind.startsWith(`${kind.name}.`) ? gap.kind.slice(kind.name.length + 1) : null
  if (costly !== null && !members.has(costly)) return false
  const { properties } = gap
  if (properties !== undefined && !properties.some((name) => members.has(name))) return false
  return gapCovers(gap, account, region, costly === null ? kind.name : gap.kind)
}
