import { matchesAccount } from '../../accounts/account-pattern.ts'
import { isProductionName } from '../../accounts/environment.ts'
import type { Account } from '../../model/resource.ts'
import type { Rule } from '../../model/rule.ts'
import type { AlertRoute, Settings } from '../../model/settings.ts'
import { enumerate } from '../../text/words.ts'
import { fitsRule } from './routing.ts'

/** Parts of routes that can match nothing in this run, and targets that no route names (what is open there still closes): each a sentence. */
export function routeWarnings(
  { routes, targets }: Pick<Settings, 'routes' | 'targets'>,
  rules: readonly Rule[],
  accounts: readonly Account[],
): readonly string[] {
  const named = new Set(routes.flatMap(({ to }) => to))
  return [
    ...routes.flatMap((route) => warningsOf(route, rules, accounts)),
    ...targets
      .filter(({ name }) => !named.has(name))
      .map(
        ({ name, place }) =>
          `${place}: targets.${name}: no entry of alerts names it, so nothing is opened there.`,
      ),
  ]
}

function warningsOf(
  { place, rules: ids, accounts: patterns, environments }: AlertRoute,
  rules: readonly Rule[],
  accounts: readonly Account[],
): readonly string[] {
  const idle = [
    ...ids
      .filter((id) => !rules.some((rule) => fitsRule([id], rule)))
      .map((id) => [id, 'no rule of this run'] as const),
    ...patterns
      .filter((pattern) => !accounts.some((account) => matchesAccount(pattern, account)))
      .map((pattern) => [pattern, 'no account of this run'] as const),
    ...environments
      .filter(
        (name) => !isProductionName(name) && !accounts.some(({ environment }) => environment.name === name),
      )
      .map((name) => [name, 'the environment of no account of this run'] as const),
  ]
  const byReason = Map.groupBy(idle, ([, reason]) => reason)
  return [...byReason].map(([reason, entries]) => {
    const names = enumerate(entries.map(([name]) => `"${name}"`))
    const verb = reason.startsWith('the')
      ? entries.length === 1
        ? 'is'
        : 'are'
      : entries.length === 1
        ? 'matches'
        : 'match'
    return `${place}: alerts: ${names} ${verb} ${reason}.`
  })
}
