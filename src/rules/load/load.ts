import { UserError } from '../../model/errors.ts'
import { count } from '../../text/words.ts'
import { checkRules, type LoadOptions, type RuleProblem } from './check.ts'
import type { AccountRules } from './account-rules.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { CALL } from '../../text/call.ts'

export type { LoadOptions } from './check.ts'

export interface LoadedRules {
  /** Sorted by id. */
  readonly rules: readonly CompiledRule[]
  /** The same with the values of accounts. */
  readonly accountRules: AccountRules
  /** Each `file:line: sentence`. */
  readonly warnings: readonly string[]
}

/** Enough to repair a file in one go; more would push the first out of sight. */
const MOST_PROBLEMS = 20

/** The selected rules, ready to be asked. Throws a UserError that lists what is wrong, one problem per line. */
export function loadRules(selection: readonly string[], options: LoadOptions): LoadedRules {
  const { rules, accountRules, problems } = checkRules(selection, options)
  if (problems.some(({ level }) => level === 'error')) throw new UserError(describe(problems))
  return { rules, accountRules, warnings: problems.map(lineFor) }
}

/** All errors, then the warnings about the same files: what surprises in a search may be why an example fails. */
function describe(problems: readonly RuleProblem[]): string {
  const errors = problems.filter(({ level }) => level === 'error')
  const files = new Set(errors.map(({ file }) => file))
  const warnings = problems.filter(({ level, file }) => level === 'warning' && files.has(file))
  const lines = [
    ...errors.map((error) => lineFor(error) + indented(error.excerpt)),
    ...warnings.map((warning) => lineFor({ ...warning, message: `warning: ${warning.message}` })),
  ]
  const left = lines.length - MOST_PROBLEMS
  if (left <= 0) return lines.join('\n')
  const rest = `… and ${count(left, 'more problem')}; ${CALL} rules check lists all.`
  return [...lines.slice(0, MOST_PROBLEMS), rest].join('\n')
}

function lineFor({ file, line, message }: RuleProblem): string {
  return `${file}:${line}: ${message}`
}

function indented(excerpt: string | null): string {
  return excerpt === null ? '' : `\n${excerpt.replace(/^/gm, '    ')}`
}
