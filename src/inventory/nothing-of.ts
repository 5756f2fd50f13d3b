import type { AccountIdentity, Collected } from '../model/collected.ts'
import { EVERYTHING, type Gap } from '../model/coverage.ts'

/** A scope of which nothing is known, and why. */
export function nothingOf(
  account: AccountIdentity,
  region: string,
  message: string,
  reason: Gap['reason'] = 'not-held',
): Collected {
  const gap: Gap = { account: account.id, region, kind: EVERYTHING, reason, action: null, message }
  return { account, region, resources: [], complete: [], gaps: [gap] }
}
