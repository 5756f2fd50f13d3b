import type { Kind } from '../../model/kind.ts'
import type { Resource } from '../../model/resource.ts'
import { GLOBAL_REGION } from '../../model/resource.ts'

/** What every resource lies in, by default edges: cloud → account → region → resource. */
export const CLOUD_KIND = 'cloud'
export const ACCOUNT_KIND = 'aws_account'
export const REGION_KIND = 'aws_region'
export const STRUCTURE_KINDS: ReadonlySet<string> = new Set([CLOUD_KIND, ACCOUNT_KIND, REGION_KIND])

export const CLOUD_ID = 'aws'

/** What a resource lies in and knows without edges: `/ancestors.account.reported.name`, in short `account`. */
export const ANCESTORS: readonly string[] = ['cloud', 'account', 'region', 'zone']

/** The one kind that no listing gives. */
export const CLOUD: Kind = {
  name: CLOUD_KIND,
  bases: ['resource'],
  properties: {},
  actions: [],
  links: [],
}

/** The kind above: the implied edge comes from there. Null for the cloud. */
export function kindAbove(kind: string): string | null {
  if (kind === CLOUD_KIND) return null
  if (kind === ACCOUNT_KIND) return CLOUD_KIND
  return kind === REGION_KIND ? ACCOUNT_KIND : REGION_KIND
}

export function impliedCloud(): Resource {
  return implied(CLOUD_KIND, '', CLOUD_ID, CLOUD_ID)
}

export function impliedAccount(id: string, name: string): Resource {
  return implied(ACCOUNT_KIND, id, id, name)
}

export function impliedRegion(account: string, region: string): Resource {
  return { ...implied(REGION_KIND, account, region, region), region }
}

function implied(kind: string, account: string, id: string, name: string): Resource {
  return { kind, id, name, account, region: GLOBAL_REGION, reported: { kind, id, name }, edges: [] }
}
