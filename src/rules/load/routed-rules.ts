import { UserError } from '../../model/errors.ts'
import type { Rule } from '../../model/rule.ts'
import type { AlertRoute } from '../../model/settings.ts'
import { ended, unknownRule } from './parameters.ts'

/** Refuses routes that name a rule that is not there. Throws a UserError; globs may match nothing. */
export function checkRoutedRules(routes: readonly AlertRoute[], rules: readonly Rule[]): void {
  const known = new Set(rules.flatMap(({ id, aliases }) => [id, ...aliases]))
  const problems = routes.flatMap(({ rules: patterns, place }) =>
    patterns
      .filter((pattern) => !/[*?]/.test(pattern) && !known.has(pattern))
      .map((pattern) => `${place}: alerts: ${ended(unknownRule(pattern, rules, 'a glob'))}`),
  )
  if (problems.length > 0) throw new UserError(problems.join('\n'))
}
