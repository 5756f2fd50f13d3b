import { createHash } from 'node:crypto'
import { EXEMPTIONS, type Exemption, type LookedFor } from '../model/data-map.ts'
import { type DetectionPolicy, SENSITIVE_CLASSES } from '../model/sensitive.ts'
import { compareText } from '../text/compare.ts'

/** What a run with this policy looks for, as it may be written: without what stands in the exemptions. */
export function lookedForBy(policy: DetectionPolicy): LookedFor {
  const { nationalIds, minimumConfidence, ownDomains, roleAddresses, trustedNetworks } = policy
  const exempt: Readonly<Record<Exemption, readonly string[]>> = {
    'own-domains': ownDomains,
    'role-addresses': roleAddresses,
    'trusted-networks': trustedNetworks,
  }
  return {
    classes: SENSITIVE_CLASSES.filter((one) => one !== 'national_id' || nationalIds.length > 0),
    nationalIds: nationalIds.toSorted(compareText),
    minimumConfidence,
    exempt: EXEMPTIONS.filter((name) => exempt[name].length > 0),
    exemptDigest: digestOf(EXEMPTIONS.map((name) => exempt[name].toSorted(compareText))),
  }
}

/** So short that many lists have it: nobody reads an address out of it. */
const DIGITS = 8

function digestOf(lists: readonly (readonly string[])[]): string {
  if (lists.every((list) => list.length === 0)) return ''
  return createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, DIGITS)
}
