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
  }
}
