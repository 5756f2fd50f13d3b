import { createHash } from 'node:crypto'
import type { Json } from '../../../model/json.ts'
import type { Settings } from '../../../model/settings.ts'
import { sortKeys } from '../../../past/format/sort-keys.ts'

/** The settings that decide what is read and judged. How accounts are opened, and what is secret, is none of them. */
const ASKED = [
  'rules',
  'services',
  'parameters',
  'internetShare',
  'trustedAccounts',
  'exceptionsMaxDays',
  'accounts',
  'organization',
  'excludeAccounts',
  'regions',
  'productionAccounts',
  'withoutProduction',
  'environments',
] as const satisfies readonly (keyof Settings)[]

/** SHA-256 in hexadecimal digits: the same where the same was asked, in whatever order it was written. */
export function askedDigest(settings: Settings): string {
  const asked = ASKED.map((name) => [name, settings[name]] as const)
  const perAccount = Object.entries(settings.perAccount).map(
    ([id, { environment, regions, parameters }]) => [id, { environment, regions, parameters }] as const,
  )
  const all = { ...Object.fromEntries(asked), perAccount: Object.fromEntries(perAccount) }
  const json = JSON.parse(JSON.stringify(all)) as Json
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(json)))
    .digest('hex')
}
