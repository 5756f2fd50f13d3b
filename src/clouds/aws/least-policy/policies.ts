import { type IamPolicy, type IamStatement, policyOf } from './iam-policy.ts'
import { asksForControls } from '../access/asks-for-controls.ts'
import { DESCRIBE_POLICY, LIST_TARGETS } from '../access/control-policies.ts'
import { LIST_ACCOUNTS } from '../access/organization.ts'
import { LIST_PARENTS, LIST_UNITS } from '../access/organization-units.ts'
import { OWN_CREDENTIALS } from '../../cloud.ts'
import type { CollectRequest } from '../request.ts'
import { LIST_POLICIES } from '../services/organizations/list-policies.ts'
import { ASSUME_ROLE, roleArn } from '../access/role.ts'

/** A managed policy holds 6,144 characters (IAM quotas), the ARN of a role some fifty. */
const MOST_NAMED = 50

/** One of those whose credentials are used on the way into accounts. */
interface Hop {
  /** OWN_CREDENTIALS, or the ARN of a role, with `*` for the account where there are several or it is not known. */
  readonly holder: string
  /** The same role as whoever assumes it has to be allowed to. */
  readonly arns: readonly string[]
}

/**
 * The least policy for each whose credentials are used to read the accounts: the workflow's own, then the roles that they
 * lead to, by ARN.
 * @param reading what whoever reads an account is to be allowed there
 */
export function policiesFor(
  request: CollectRequest,
  reading: readonly IamStatement[],
): Readonly<Record<string, IamPolicy>> {
  const { organization = false } = request
  const ways = waysOf(request)
  const holders = new Set(ways.flat().map(({ holder }) => holder))
  const policies = [...holders].map((holder) => {
    const reads = ways.some((way) => way.at(-1)?.holder === holder)
    const next = ways.flatMap((way) => way.filter((_, index) => way[index - 1]?.holder === holder))
    const arns = [...new Set(next.flatMap((hop) => hop.arns))]
    const statements = [
      ...(reads ? reading : []),
      ...(organization && holder === OWN_CREDENTIALS ? [listing(request)] : []),
      ...(arns.length === 0 ? [] : [assuming(arns)]),
    ]
    return [holder, policyOf(statements)] as const
  })
  return Object.fromEntries(policies)
}

/** From the workflow's credentials to those that read, as targetOf goes them. */
function waysOf(request: CollectRequest): readonly (readonly Hop[])[] {
  const { organization = false, accounts, perAccount = {}, role, via = [] } = request
  const start: Hop = { holder: OWN_CREDENTIALS, arns: [] }
  const wayTo = (hops: readonly string[], last: string, ids: readonly string[]): readonly Hop[] => [
    start,
    ...hops.map((hop) => hopTo(hop, [], request)),
    hopTo(last, ids, request),
  ]
  const special = Object.entries(perAccount).flatMap(([id, own]) =>
    own.role !== undefined && (organization || accounts.includes(id))
      ? [wayTo(own.via ?? [], own.role, [id])]
      : [],
  )
  const plain = accounts.filter((id) => perAccount[id]?.role === undefined)
  const hasPlain = plain.length > 0 || accounts.length === 0
  const isOwn = organization || (hasPlain && role === null)
  return [
    ...(isOwn ? [[start]] : []),
    ...(hasPlain && role !== null ? [wayTo(via, role, plain)] : []),
    ...special,
  ]
}

/** `ids`: the accounts that have the role; none where that is not known. */
function hopTo(role: string, ids: readonly string[], { regions }: CollectRequest): Hop {
  const arnIn = (account: string): string => roleArn(role, account, partitionOf(regions))
  const named = ids.length === 0 || ids.length > MOST_NAMED ? ['*'] : ids
  return {
    holder: arnIn(ids.length === 1 ? (ids[0] ?? '*') : '*'),
    arns: [...new Set(named.map(arnIn))],
  }
}

/** Where a role is named without its ARN, the regions tell in which part of AWS it is. */
function partitionOf(regions: readonly string[]): string {
  if (regions.some((region) => region.startsWith('cn-'))) return 'aws-cn'
  return regions.some((region) => region.startsWith('us-gov-')) ? 'aws-us-gov' : 'aws'
}

function listing({ units = false, kinds }: CollectRequest): IamStatement {
  const controls = asksForControls(kinds)
  const operations = [
    LIST_ACCOUNTS,
    ...(units ? [LIST_UNITS] : []),
    ...(units || controls ? [LIST_PARENTS] : []),
    ...(controls ? [LIST_POLICIES, LIST_TARGETS, DESCRIBE_POLICY] : []),
  ]
  return {
    Sid: 'CloudBaselineOrganization',
    Effect: 'Allow',
    Action: operations.map(({ action }) => action),
    Resource: '*',
  }
}

function assuming(arns: readonly string[]): IamStatement {
  return { Sid: 'CloudBaselineRoles', Effect: 'Allow', Action: [ASSUME_ROLE.action], Resource: arns }
}
