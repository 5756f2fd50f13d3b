import type { CompiledRule } from './compiled-rule.ts'
import type { KindModel } from '../model/kind.ts'
import { checkExamples } from './check-examples.ts'
import { checkSearches } from './check-searches.ts'
import { withoutDuplicates } from './duplicates.ts'
import { leaveOut } from './leave-out.ts'
import type { GivenParameters } from '../model/rule.ts'
import { givenProblems, parameterValues, warnOfUnused, withGiven } from './parameters.ts'
import type { ReportProblem, RuleProblem } from './problem.ts'
import { readRuleFile } from './read-rule-file.ts'
import { selectFiles } from './select-files.ts'
import { toRule } from './to-rule.ts'
import { compareText } from '../text/compare.ts'

export type { RuleProblem } from './problem.ts'

export interface LoadOptions {
  /** Absolute path: where relative paths start. */
  readonly workspace: string
  readonly model: KindModel
  /** What durations in searches count from. */
  readonly now: Date
  /** What the user gives for parameters of rules; absent: every rule has its defaults. */
  readonly parameters?: GivenParameters
  /** `own`: examples of the packs that ship are not tried, which our tests do; absent: all are. */
  readonly examples?: 'own'
}

export interface CheckedRules {
  /** Those without an error, sorted by id. */
  readonly rules: readonly CompiledRule[]
  /** Sorted by file and line. */
  readonly problems: readonly RuleProblem[]
}

/**
 * Reads the selected rules, compiles their searches and tries their examples, and tells everything that is wrong.
 * @param selection `default`, files, folders, globs; `!id` leaves a rule out. Empty: `default`.
 * Throws a UserError only for a selection that leads to nothing.
 */
export function checkRules(selection: readonly string[], options: LoadOptions): CheckedRules {
  const { files, leftOut } = selectFiles(selection, options.workspace)
  const problems: RuleProblem[] = []
  const sources = files.flatMap((file) => {
    const report: ReportProblem = (level, line, message, excerpt = null) =>
      problems.push({ file: file.file, line, level, message, excerpt })
    return readRuleFile(file, report)
  })
  const kept = leaveOut(sources, leftOut, problems.length === 0)
  const placed = kept.flatMap((source) => {
    const rule = toRule(source)
    return rule === null ? [] : [{ rule, source }]
  })
  const given = options.parameters ?? {}
  problems.push(
    ...givenProblems(
      given,
      placed.map(({ rule }) => rule),
    ),
  )
  const rules = withoutDuplicates(placed).flatMap(({ rule, source }): CompiledRule[] => {
    const one = { rule: withGiven(rule, given), source }
    warnOfUnused(one)
    const compiled = checkSearches(one, parameterValues(one.rule), options)
    if (compiled === null) return []
    const taken = options.examples === 'own' && rule.place.shipped
    return taken || checkExamples(one, options) ? [compiled] : []
  })
  return {
    rules: rules.toSorted((a, b) => compareText(a.rule.id, b.rule.id)),
    problems: problems.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line),
  }
}
