import { dateOf, plusDays } from '../exceptions/dates.ts'
import { schemaAddress } from '../text/docs-address.ts'
import { toYaml } from '../text/yaml.ts'
import type { Import } from './import.ts'

/** The most that an exception of something high or critical may last where the configuration says nothing (`exceptions-max-days`). */
const DAYS = 365

/**
 * The text of the exceptions file: accounts that Resoto's reports ignored, for the rules of checks alone, since jobs asked
 * all accounts. Null where there is nothing to except, or nobody who answers for it.
 */
export function exceptionsText(into: Import): string | null {
  const { owner } = into
  const accounts = into.ignoredAccounts.filter(isAccountId)
  const rules = into.checkRules
  if (owner === null || accounts.length === 0 || rules.length === 0) return null
  const exception = {
    rule: rules,
    accounts,
    reason: "Resoto's reports ignored these accounts (ignore_accounts).",
    owner,
    expires: plusDays(dateOf(into.options.now), DAYS),
  }
  return [
    `# yaml-language-server: $schema=${schemaAddress('exceptions.json')}`,
    '# Written by import-resoto, yours to change (docs/exceptions.md). The rules of jobs are not among these: jobs paged for all accounts.',
    toYaml({ exceptions: [exception] }),
  ].join('\n')
}

export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text)
}
