import { PRODUCTION, SANDBOX, STAGING } from '../support.ts'
import type { ChangeCase } from './change-case.ts'
import { IDENTITY_CHANGES } from './of-identities.ts'
import { NETWORK_CHANGES, OF_IMMUTABLE } from './of-networks.ts'
import { OF_MEMBER, ORGANIZATION_CHANGES } from './of-organization.ts'
import { POLICY_CHANGES } from './of-policies.ts'
import { STORE_CHANGES } from './of-stores.ts'
import { WATCHING_CHANGES } from './of-watching.ts'

/** The account that manages the organisation; another one of it; one in which nothing is to change. */
export const [MANAGEMENT, MEMBER, IMMUTABLE] = [PRODUCTION, STAGING, SANDBOX]

/** What changes, by the account. */
export const CHANGES: readonly (readonly [account: string, cases: readonly ChangeCase[]])[] = [
  [
    MANAGEMENT,
    [
      ...IDENTITY_CHANGES,
      ...NETWORK_CHANGES,
      ...ORGANIZATION_CHANGES,
      ...POLICY_CHANGES,
      ...STORE_CHANGES,
      ...WATCHING_CHANGES,
    ],
  ],
  [MEMBER, [OF_MEMBER]],
  [IMMUTABLE, [OF_IMMUTABLE]],
]
