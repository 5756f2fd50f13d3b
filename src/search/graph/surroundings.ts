import type { JsonObject } from '../../model/json.ts'
import type { Surroundings } from '../terms/compile.ts'

/** What every resource of a scope has above it: cloud, account and region (`/ancestors.account.reported.name`). */
export function surroundingsOf(
  account: { readonly id: string; readonly name: string },
  region: string,
): Surroundings {
  const ancestors = new Map([
    ['cloud', node('aws', 'aws')],
    ['account', node(account.id, account.name)],
    ['region', node(region, region)],
  ])
  return { ancestor: (_resource, kind) => ancestors.get(kind) ?? null }
}

function node(id: string, name: string): { id: string; name: string; reported: JsonObject } {
  return { id, name, reported: { id, name } }
}
