import { UserError } from '../../model/errors.ts'
import type { Rule } from '../../model/rule.ts'
import type { AlertRoute } from '../../model/settings.ts'
import { ended, unknownRule } from './parameters.ts'
import { shippedNames } from './shipped-names.ts'

/** Refuses routes that name a rule that is neither selected nor ships. Throws a UserError; globs may match nothing. */
export function checkRoutedRules(routes: readonly AlertRoute[], rules: readonly Rule[]): void {
  const selected = rules.flatMap(({ id, aliases }) => [id, ...aliases])
  let all: readonly string[] | undefined
  const names = (): readonly string[] => (all ??= [...selected, ...shippedNames()])
  const problems = routes.flatMap(({ rules: patterns, place }) =>
    patterns
      .filter((pattern) => !/[*?]/.test(pattern) && !selected.includes(pattern) && !names().includes(pattern))
      .map((pattern) => `${place}: alerts: ${ended(unknownRule(pattern, names(), 'a glob'))}`),
  )
  if (problems.length > 0) throw new UserError(problems.join('\n'))
}
