import type { JsonObject } from '../../model/json.ts'
import type { Surroundings } from '../terms/compile.ts'
import type { Surrounding } from '../terms/matcher.ts'
import { cloudIdOf } from './structure.ts'

/** An account, as searches know it without reading it. */
export interface SurroundingAccount {
  readonly id: string
  readonly name: string
  /** Absent: it is not known. */
  readonly environment?: string
}

/** What every resource of a scope has above it: cloud, account and region (`/ancestors.account.reported.name`). */
export function surroundingsOf(account: SurroundingAccount, region: string): Surroundings {
  const ancestors = new Map([
    ['account', accountNode(account)],
    ['region', node(region, region)],
  ])
  const clouds = new Map<string, Surrounding>()
  const cloudOf = (kind: string): Surrounding => {
    const known = clouds.get(kind)
    if (known !== undefined) return known
    const cloud = cloudIdOf(kind)
    const made = node(cloud, cloud)
    clouds.set(kind, made)
    return made
  }
  return {
    ancestor: (resource, kind) => (kind === 'cloud' ? cloudOf(resource.kind) : (ancestors.get(kind) ?? null)),
  }
}

function accountNode({ id, name, environment }: SurroundingAccount): Surrounding {
  return { id, name, reported: { id, name, ...(environment === undefined ? {} : { environment }) } }
}

function node(id: string, name: string): { id: string; name: string; reported: JsonObject } {
  return { id, name, reported: { id, name } }
}
