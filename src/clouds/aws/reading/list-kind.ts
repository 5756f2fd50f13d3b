import type { Resource } from '../../../model/resource.ts'
import type { Connection } from '../client/connection.ts'
import { CallFailure, failureOf, malformed, MalformedAnswer } from '../client/failure.ts'
import type { Operation } from '../client/operation.ts'
import type { KindSource, Place } from './kind-source.ts'
import type { Listing } from './listing.ts'
import type { Loss } from './losses.ts'
import { listIn, pagesOf } from './pages.ts'
import type { IsKnown } from '../request.ts'
import { isRecord } from './value-path.ts'
import { idReader, type OnLoss, toResource } from './to-resource.ts'

/**
 * Reads every page. AWS's pages may overlap while things change: the later word on an id counts. What cannot be read of
 * one resource is lost of that alone; a thing without an id is none of the others' loss either. That a region lacks the
 * kind is believed of kinds that some regions lack, and never where there was one before.
 */
export async function listKind(
  kind: KindSource,
  place: Place,
  connection: Connection,
  isKnown: IsKnown = () => false,
): Promise<Listing> {
  const found = new Map<string, Resource>()
  const beside = await readBeside(kind, connection)
  const failureBeside = beside instanceof CallFailure ? beside : null
  const whole = beside instanceof Map ? withBeside(kind, beside) : asListed
  const losses: Loss[] = []
  const onLoss: OnLoss = (id, property, why) => {
    losses.push({ id, property, why, asked: kind })
  }
  const nameless: string[] = []
  try {
    for await (const items of itemPages(kind, connection)) {
      for (const item of items) {
        const resource = resourceOrComplaint(kind, whole(item), place, onLoss)
        if (typeof resource === 'string') nameless.push(resource)
        else found.set(resource.id, resource)
      }
    }
    const resources = [...found.values()]
    const failure = nameless.length === 0 ? null : unnamed(kind, nameless)
    const listing = { kind, resources, failure, losses }
    // Without any resource nothing is missing.
    return failureBeside === null || found.size === 0 ? listing : withoutBeside(listing, kind, failureBeside)
  } catch (thrown) {
    const failure = failureOf(thrown, kind)
    const isNowhere =
      found.size === 0 &&
      kind.notInAllRegions === true &&
      connection.conventions.errors.isNotOffered?.(failure) === true &&
      !isKnown(place.account, place.region, kind.name)
    return { kind, resources: [...found.values()], failure: isNowhere ? null : failure, losses }
  }
}

/** What is wrong with the thing as a whole, where it is no resource. */
function resourceOrComplaint(
  kind: KindSource,
  item: unknown,
  place: Place,
  onLoss: OnLoss,
): Resource | string {
  try {
    return toResource(kind, item, place, onLoss)
  } catch (thrown) {
    if (thrown instanceof MalformedAnswer) return thrown.message
    throw thrown
  }
}

function unnamed(asked: Operation, complaints: readonly string[]): CallFailure {
  const [first = ''] = complaints
  return malformed(asked, complaints.length === 1 ? first : `${first}, and ${complaints.length - 1} more`)
}

/** Page by page, or all at once where they have to be arranged: half of what belongs together tells lies. */
async function* itemPages(kind: KindSource, connection: Connection): AsyncGenerator<readonly unknown[]> {
  const { arrange } = kind
  const all: unknown[] = []
  for await (const page of pagesOf(kind, connection)) {
    if (arrange === undefined) yield itemsOf(kind, page)
    else for (const item of itemsOf(kind, page)) all.push(item)
  }
  if (arrange !== undefined) yield arrange(all)
}

/** By id; a failure; null where the kind has no second listing. */
async function readBeside(
  { beside, id }: KindSource,
  connection: Connection,
): Promise<ReadonlyMap<string, unknown> | CallFailure | null> {
  if (beside === undefined) return null
  const byId = new Map<string, unknown>()
  const idOf = idReader(id, beside.list)
  try {
    for await (const page of pagesOf(beside, connection)) {
      for (const item of page) byId.set(idOf(item), item)
    }
    return byId
  } catch (thrown) {
    return failureOf(thrown, beside)
  }
}

function asListed(item: unknown): unknown {
  return item
}

function withBeside(
  { beside, id, list }: KindSource,
  byId: ReadonlyMap<string, unknown>,
): (item: unknown) => unknown {
  if (beside === undefined) return asListed
  const idOf = idReader(id, list)
  return (item) => {
    if (!isRecord(item)) return item
    const other = byId.get(idOf(item))
    return { ...item, [beside.as]: { ...(isRecord(other) ? other : {}), Listed: other !== undefined } }
  }
}

function withoutBeside(listing: Listing, kind: KindSource, failure: CallFailure): Listing {
  const properties = kind.beside?.tells ?? []
  const resources = listing.resources.map((resource) => {
    const known = Object.entries(resource.reported).filter(([name]) => !properties.includes(name))
    return Object.assign({}, resource, { reported: Object.fromEntries(known) })
  })
  return { ...listing, resources, details: [{ properties, costly: false, failure }] }
}

function itemsOf({ within, asThing }: KindSource, listed: readonly unknown[]): readonly unknown[] {
  if (within === undefined) return asThing === undefined ? listed : listed.map((one) => asThing(one))
  const items: unknown[] = []
  for (const outer of listed) {
    if (!isRecord(outer) || !Array.isArray(outer[within.list])) {
      // Nobody knows what lies in it: toResource says so.
      items.push(outer)
      continue
    }
    for (const inner of listIn(outer, within.list)) {
      items.push(isRecord(inner) ? { ...inner, [within.outer]: outer } : inner)
    }
  }
  return items
}
