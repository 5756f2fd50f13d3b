import { checkExamples } from '../examples/check-examples.ts'
import { checkCommands } from './check-commands.ts'
import { checkSearches, type SearchOptions } from './check-searches.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { rulesOf } from './family.ts'
import { parameterValues, warnOfUnused } from './parameters.ts'
import type { RuleProblem } from './problem.ts'
import { readRuleText } from './read-rule-file.ts'
import { toRule } from './to-rule.ts'

/**
 * Checks the text of a rule file that is to be written, as the file will be: its schema, its searches and its examples.
 * Ids and keys are held against no other file's. @param file its name, for what is reported
 */
export function checkRuleText(
  text: string,
  file: string,
  options: SearchOptions,
): { readonly rules: readonly CompiledRule[]; readonly problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = []
  const place = { path: file, file, shipped: false, selected: { among: true, byPath: true, ids: [] } }
  const sources = readRuleText(
    () => text,
    place,
    (level, line, message, excerpt = null) => problems.push({ file, line, level, message, excerpt }),
  )
  const rules = sources.flatMap(rulesOf).flatMap((source): CompiledRule[] => {
    const rule = toRule(source)
    if (rule === null) return []
    const one = { rule, source }
    warnOfUnused(one)
    const compiled = checkSearches(one, parameterValues(rule), options)
    return compiled !== null && checkCommands(one) && checkExamples(one, options) ? [compiled] : []
  })
  return { rules, problems }
}
