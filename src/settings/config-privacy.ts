import type { Settings } from '../model/settings.ts'
import { USUAL_POLICY } from '../model/sensitive.ts'
import { parseCidr } from '../network/sets/address-set.ts'
import { NATIONAL_ID_COUNTRIES } from '../sensitive/national-id-countries.ts'
import { enumerate } from '../text/words.ts'
import type { Report } from './config-regions.ts'
import { quote } from './values.ts'

/** What schema/config.json lets through. */
export interface WrittenPrivacy {
  readonly 'own-domains'?: readonly string[]
  readonly 'role-addresses'?: readonly string[]
  readonly 'trusted-networks'?: readonly string[]
  readonly 'national-ids'?: readonly string[]
  readonly 'minimum-confidence'?: number
}

/**
 * What is looked for and what is none; the default where the file says nothing. Reports what is no network, and countries of
 * which no ids are known.
 */
export function privacyConfig(written: WrittenPrivacy = {}, report: Report): Settings['privacy'] {
  const networks = written['trusted-networks'] ?? USUAL_POLICY.trustedNetworks
  for (const [index, network] of networks.entries()) {
    if (parseCidr(network) !== null) continue
    report(
      ['privacy', 'trusted-networks', index],
      `received ${quote(network)}, expected a network such as 203.0.113.0/24 or 2001:db8::/32.`,
    )
  }
  const countries = written['national-ids'] ?? USUAL_POLICY.nationalIds
  for (const [index, country] of countries.entries()) {
    if (NATIONAL_ID_COUNTRIES.includes(country)) continue
    report(
      ['privacy', 'national-ids', index],
      `received ${quote(country)}, expected a country whose ids are known: ${enumerate(NATIONAL_ID_COUNTRIES, 'or')}.`,
    )
  }
  return {
    ownDomains: written['own-domains'] ?? USUAL_POLICY.ownDomains,
    roleAddresses: written['role-addresses'] ?? USUAL_POLICY.roleAddresses,
    trustedNetworks: networks,
    nationalIds: countries,
    minimumConfidence: written['minimum-confidence'] ?? USUAL_POLICY.minimumConfidence,
  }
}
