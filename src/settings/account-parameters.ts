import type { GivenParameters } from '../model/rule.ts'
import type { AccountSettings } from '../model/settings.ts'

/** Values for parameters of rules that are given for one account, by its id. */
export function accountParameters(
  perAccount: Readonly<Record<string, AccountSettings>>,
): Readonly<Record<string, GivenParameters>> {
  return Object.fromEntries(
    Object.entries(perAccount).flatMap(([id, { parameters }]) =>
      parameters === undefined ? [] : [[id, parameters] as const],
    ),
  )
}
