import { KINDS } from '../../src/clouds/clouds.ts'
import { Normaliser, type PresentKind } from '../../src/drift/normalise/normaliser.ts'
import type { Normalised } from '../../src/drift/normalise/normalised.ts'
import type { Collected } from '../../src/model/collected.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { needOf } from '../../src/model/kind.ts'
import type { Resource } from '../../src/model/resource.ts'
import { GROUP, REGION } from '../support/place.ts'

export const ACCOUNT = '111122223333'

export function resourceOf(reported: JsonObject, changes: Partial<Resource> = {}): Resource {
  const id = typeof reported['id'] === 'string' ? reported['id'] : 'x-1'
  return {
    account: ACCOUNT,
    region: REGION,
    kind: GROUP,
    id,
    name: id,
    reported: { id, ...reported },
    edges: [],
    ...changes,
  }
}

/** A scope of which everything was read, costly properties too, but for the gaps. */
export function scopeOf(
  resources: readonly Resource[],
  gaps: readonly Gap[] = [],
  kinds: readonly string[] = [GROUP],
): Collected {
  const [{ account, region } = { account: ACCOUNT, region: REGION }] = resources
  const needs = kinds.flatMap((kind) => [
    kind,
    ...Object.keys(KINDS.get(kind)?.costly ?? {}).map((property) => needOf(kind, property)),
  ])
  return {
    account: { id: account, name: account, partition: 'aws' },
    region,
    resources,
    complete: needs
      .filter((kind) => !gaps.some((gap) => gap.kind === kind && gap.partial !== true))
      .map((kind) => ({ account, region, kind, count: resources.length })),
    gaps,
  }
}

const NORMALISERS = { read: new Normaliser(KINDS, 'read'), withheld: new Normaliser(KINDS, 'withheld') }

export function presentOf(scope: Collected, texts: 'read' | 'withheld' = 'read'): PresentKind {
  const [present] = NORMALISERS[texts].kindsOf(scope)
  if (present === undefined) throw new Error('nothing was read')
  return present
}

/** One resource, of which everything was read. */
export function normalised(reported: JsonObject, changes: Partial<Resource> = {}): Normalised {
  const resource = resourceOf(reported, changes)
  const found = presentOf(scopeOf([resource], [], [resource.kind])).resources.get(resource.id)
  if (found === undefined) throw new Error('the resource is not there')
  return found
}
