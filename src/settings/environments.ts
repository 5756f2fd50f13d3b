import { OTHER_ENVIRONMENT, PRODUCTION } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'

/** The environment that the settings give to an account. */
export function environmentOf(account: { id: string; name: string }, settings: Settings): string {
  return settings.productionAccounts.some((pattern) => matches(pattern, account))
    ? PRODUCTION
    : OTHER_ENVIRONMENT
}

/** Entries of `production-accounts` that stand for no account of the run: nothing of theirs would ever page. */
export function unusedProductionPatterns(
  accounts: readonly { id: string; name: string }[],
  settings: Settings,
): readonly string[] {
  return settings.productionAccounts.filter(
    (pattern) => !accounts.some((account) => matches(pattern, account)),
  )
}

function matches(pattern: string, account: { id: string; name: string }): boolean {
  const expression = globExpression(pattern)
  return expression.test(account.id) || expression.test(account.name)
}

/** `*` stands for any text, `?` for one character. */
function globExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 'su')
}
