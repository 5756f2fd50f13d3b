import type { Policy, Statement } from '../policy.ts'
import { some, type Truth } from '../three-valued.ts'
import { administration } from './administrator.ts'
import { answerTo, type Permissions } from './permissions.ts'
import { ANY_REGION, arnOf, UNNAMED, type Home } from './world.ts'

export const WIDE_GRANTS = [
  'administration',
  'decrypt-all-keys',
  'assume-any-role',
  'marketplace-subscribe',
] as const

export type WideGrant = (typeof WIDE_GRANTS)[number]

/** All actions of a service. `everywhere`: on whatever it has. */
export interface FullAccess {
  readonly service: string
  readonly everywhere: boolean
}

/** The policy by itself, as if somebody had it and nothing else, in an account that nothing binds. */
export function permissionsOf(policy: Policy): Permissions {
  return {
    sources: [{ policy: '', through: 'inline', document: policy }],
    boundary: null,
    controls: [],
    keys: new Map(),
    unread: [],
  }
}

/** Whether the document grants it, after its own denials; null: it may. */
export function isWide(grant: WideGrant, policy: Policy, home: Home): Truth {
  const all = permissionsOf(policy)
  const role = arnOf(home, `iam::{a}:role/${UNNAMED}`)
  switch (grant) {
    case 'administration':
      return administration(all, home).is
    case 'decrypt-all-keys':
      return decryptsAll(policy, home)
    case 'assume-any-role':
      // With a condition it is some roles, or some callers.
      return answerTo(all, { action: 'sts:assumerole', resource: role }).allowed === true
    case 'marketplace-subscribe':
    default:
      return answerTo(all, { action: 'aws-marketplace:subscribe', resource: UNNAMED }).allowed === true
  }
}

/** Security Hub's KMS.1 and KMS.2 leave conditions aside: whoever meets one reads everything. */
function decryptsAll(policy: Policy, home: Home): Truth {
  const plain: Policy = {
    ...policy,
    statements: policy.statements
      .filter(({ allows, tests }) => allows || tests?.length === 0)
      .map((one) => Object.assign({}, one, { tests: [] })),
  }
  const all = permissionsOf(plain)
  const regions = new Set([ANY_REGION, ...plain.statements.flatMap(regionsOf)])
  return some(['kms:decrypt', 'kms:reencryptfrom'], (action) =>
    some(regions, (region) => {
      const resource = arnOf(home, `kms:${region}:{a}:key/${UNNAMED}`)
      return answerTo(all, { action, resource }).allowed
    }),
  )
}

function regionsOf({ resources }: Statement): string[] {
  return resources.patterns.flatMap((one) => {
    const region = one.split(':')[3] ?? ''
    return /^[a-z]{2}[\w-]+-\d$/.test(region) ? [region] : []
  })
}

/** `ec2:*`; not `*`, which is administration. In the order of the alphabet. */
const SERVICE_WIDE = /^([\w-]+):\*+$/

export function fullAccessOf({ statements }: Policy): readonly FullAccess[] {
  const found = new Map<string, boolean>()
  for (const { allows, actions, resources } of statements) {
    if (!allows || actions.but) continue
    const everywhere = !resources.but && resources.patterns.includes('*')
    for (const pattern of actions.patterns) {
      const service = SERVICE_WIDE.exec(pattern)?.[1]
      if (service !== undefined) found.set(service, everywhere || found.get(service) === true)
    }
  }
  return [...found]
    .map(([service, everywhere]): FullAccess => ({ service, everywhere }))
    .toSorted((a, b) => (a.service < b.service ? -1 : 1))
}
