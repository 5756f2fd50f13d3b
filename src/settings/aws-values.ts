import { LONGEST_PATTERN } from '../accounts/account-pattern.ts'
import { ACCOUNTS } from '../clouds/accounts.ts'
import { UserError } from '../model/errors.ts'
import type { Settings } from '../model/settings.ts'
import { regionPatterns } from './region-values.ts'
import { parseList, quote } from './values.ts'
import { withCommas } from '../text/words.ts'

export const ORGANIZATION = 'organization'

/** `organization`, or ids. */
export function parseAccounts(text: string): typeof ORGANIZATION | readonly string[] {
  const accounts = parseList(text)
  const meant = accounts.find((account) => /^organi[sz]ations?$/i.test(account))
  if (meant === ORGANIZATION && accounts.length === 1) return ORGANIZATION
  if (meant !== undefined) {
    const other = accounts.find((account) => account !== meant)
    const beside = other === undefined ? '' : ` beside ${quote(other)}`
    throw new UserError(
      `accounts: received ${quote(meant)}${beside}, expected either organization or a list of account ids.`,
    )
  }
  for (const account of accounts) refuseWrongAccountId('accounts', account)
  return accounts
}

/** Says that there is none, which an empty value does not: it may be a variable that was never set. */
const NO_PRODUCTION = 'none'

/** Ids, names or globs; what consists of digits alone has to be an id. */
export function parseProductionAccounts(
  text: string,
): Pick<Settings, 'productionAccounts' | 'withoutProduction'> {
  const patterns = parseList(text)
  for (const pattern of patterns) {
    if (pattern.length > LONGEST_PATTERN) {
      throw new UserError(
        `production-accounts: received ${quote(pattern)} with ${withCommas(pattern.length)} characters, expected ids, names or globs of at most ${withCommas(LONGEST_PATTERN)}, one per line or with commas between them.`,
      )
    }
    if (/^\d+$/.test(pattern)) refuseWrongAccountId('production-accounts', pattern)
  }
  if (!patterns.includes(NO_PRODUCTION)) return { productionAccounts: patterns, withoutProduction: false }
  const other = patterns.find((pattern) => pattern !== NO_PRODUCTION)
  if (other === undefined) return { productionAccounts: [], withoutProduction: true }
  throw new UserError(
    `production-accounts: received "none" beside ${quote(other)}, expected either none or a list of accounts.`,
  )
}

/** Ids of organisations (CreateOrganization, Organization.Id). */
const ORGANIZATION_ID = /^o-[a-z0-9]{10,32}$/

/** Ids of accounts and of organisations. */
export function parseTrustedAccounts(text: string): readonly string[] {
  const ids = parseList(text)
  for (const id of ids) {
    if (id.startsWith('o-')) {
      if (ORGANIZATION_ID.test(id)) continue
      throw new UserError(
        `trusted-accounts: received ${quote(id)}, expected the id of an organisation as o- and 10 to 32 small letters or digits.`,
      )
    }
    refuseWrongAccountId('trusted-accounts', id)
  }
  return ids
}

function refuseWrongAccountId(input: string, account: string): void {
  const { pattern, words, advice } = ACCOUNTS.accountIds
  if (pattern.test(account)) return
  throw new UserError(`${input}: received ${quote(account)}, expected ${words}${advice(account)}.`)
}

/** Patterns as meansRegion takes them; null for `all` alone, which lets the configuration file say which. */
export function parseRegions(text: string): readonly string[] | null {
  const entries = parseList(text)
  return entries.length === 1 && entries[0] === 'all' ? null : regionPatterns(entries, 'regions')
}
