import type { Resource } from '../../model/resource.ts'
import type { CallContext } from './call.ts'
import { CallFailure, failureOf, isNotInRegion } from './failure.ts'
import type { Ec2Kind, Place } from './kind-source.ts'
import type { Listing } from './listing.ts'
import { listIn, pagesOf } from './pages.ts'
import type { AwsCaller } from './sdk.ts'
import { isRecord } from './shape.ts'
import { idReader, toResource } from './to-resource.ts'

/** Reads every page. AWS's pages may overlap while things change: the later word on an id counts. */
export async function listKind(
  kind: Ec2Kind,
  place: Place,
  ec2: AwsCaller,
  context: CallContext,
): Promise<Listing> {
  const found = new Map<string, Resource>()
  const beside = await readBeside(kind, ec2, context)
  const failureBeside = beside instanceof CallFailure ? beside : null
  const whole = beside instanceof Map ? withBeside(kind, beside) : asListed
  try {
    for await (const items of itemPages(kind, ec2, context)) {
      for (const item of items) {
        const resource = toResource(kind, whole(item), place)
        found.set(resource.id, resource)
      }
    }
    const resources = [...found.values()]
    // Without any resource nothing is missing.
    if (failureBeside === null || found.size === 0) return { kind, resources, failure: null }
    return withoutBeside(kind, resources, failureBeside)
  } catch (thrown) {
    const failure = failureOf(thrown, kind.action)
    const isNowhere = found.size === 0 && isNotInRegion(failure)
    return { kind, resources: [...found.values()], failure: isNowhere ? null : failure }
  }
}

/** Page by page, or all at once where they have to be arranged: half of what belongs together tells lies. */
async function* itemPages(
  kind: Ec2Kind,
  ec2: AwsCaller,
  context: CallContext,
): AsyncGenerator<readonly unknown[]> {
  const { arrange } = kind
  const all: unknown[] = []
  for await (const page of pagesOf(kind, ec2, context)) {
    if (arrange === undefined) yield itemsOf(kind, page)
    else for (const item of itemsOf(kind, page)) all.push(item)
  }
  if (arrange !== undefined) yield arrange(all)
}

/** By id; a failure; null where the kind has no second listing. */
async function readBeside(
  { beside, id }: Ec2Kind,
  ec2: AwsCaller,
  context: CallContext,
): Promise<ReadonlyMap<string, unknown> | CallFailure | null> {
  if (beside === undefined) return null
  const byId = new Map<string, unknown>()
  const idOf = idReader(id, beside.list)
  try {
    for await (const page of pagesOf(beside, ec2, context)) {
      for (const item of page) byId.set(idOf(item), item)
    }
    return byId
  } catch (thrown) {
    return failureOf(thrown, beside.action)
  }
}

function asListed(item: unknown): unknown {
  return item
}

function withBeside(
  { beside, id, list }: Ec2Kind,
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

function withoutBeside(kind: Ec2Kind, listed: readonly Resource[], failure: CallFailure): Listing {
  const properties = kind.beside?.tells ?? []
  const resources = listed.map((resource) => {
    const known = Object.entries(resource.reported).filter(([name]) => !properties.includes(name))
    return Object.assign({}, resource, { reported: Object.fromEntries(known) })
  })
  return { kind, resources, failure: null, details: [{ properties, costly: false, failure }] }
}

function itemsOf({ within }: Ec2Kind, listed: readonly unknown[]): readonly unknown[] {
  if (within === undefined) return listed
  const items: unknown[] = []
  for (const outer of listed) {
    for (const inner of listIn(outer, within.list)) {
      items.push(isRecord(inner) ? { ...inner, [within.outer]: outer } : inner)
    }
  }
  return items
}
