import { messageOf, UserError } from '../../model/errors.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { EVERY_RULE, type GivenParameter, type GivenParameters, type Rule } from '../../model/rule.ts'
import { parseDuration } from '../../search/index.ts'
import { show } from '../../text/schema-problems.ts'
import { type SearchOptions, withValues } from './check-searches.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { parameterValues, withGiven } from './parameters.ts'
import type { RuleProblem } from './problem.ts'

/**
 * The rule with what the user gave for it. A value with which its searches make no sense, or less sense than before, is
 * told where it was given: the file of the rule is in order. Then the rule is as it was.
 */
export function withGivenValues(
  compiled: CompiledRule,
  given: GivenParameters,
  options: SearchOptions,
): { readonly compiled: CompiledRule; readonly problems: readonly RuleProblem[] } {
  const { rule: before } = compiled
  const rule = withGiven(before, given)
  const values = parameterValues(rule)
  if (JSON.stringify(values) === JSON.stringify(parameterValues(before))) return { compiled, problems: [] }
  const problems = Object.entries(ownParameters(before, given)).flatMap(([name, one]) =>
    problemsWith(compiled, name, one, options),
  )
  if (problems.some(({ level }) => level === 'error')) return { compiled, problems }
  try {
    return { compiled: withValues(rule, values, options), problems }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    const [first] = Object.values(ownParameters(before, given))
    const message = `parameters: with these values the search of ${rule.id} makes no sense: ${messageOf(thrown)}`
    const { file, line } = first ?? rule.place
    return { compiled, problems: [...problems, { file, line, level: 'error', message, excerpt: null }] }
  }
}

/** What is given for the parameters that the rule has; for the rule itself goes before what is given for all. */
function ownParameters(
  { id, aliases, parameters }: Rule,
  given: GivenParameters,
): Readonly<Record<string, GivenParameter>> {
  const all = Object.assign({}, ...[EVERY_RULE, ...aliases, id].map((name) => given[name] ?? {})) as Readonly<
    Record<string, GivenParameter>
  >
  return Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(parameters, name)))
}

/** What one value alone does to the searches. */
function problemsWith(
  { rule, query }: CompiledRule,
  name: string,
  { value, file, line }: GivenParameter,
  options: SearchOptions,
): readonly RuleProblem[] {
  const said = `parameters: ${name} of ${rule.id}`
  const about = (level: RuleProblem['level'], message: string): RuleProblem => ({
    file,
    line,
    level,
    message,
    excerpt: null,
  })
  const { fault, warnings } = trial(rule, parameterValues(rule), name, value, options)
  if (fault !== null) return [about('error', `${said}: ${fault}`)]
  const known = new Set(query.warnings)
  return warnings
    .filter((warning) => !known.has(warning))
    .map((warning) => about('warning', `${said}: received ${show(value)}. ${warning}`))
}

/** Whether the searches make sense with one value instead of what `values` has, as a sentence; null: they do. */
export function trial(
  rule: Rule,
  values: JsonObject,
  name: string,
  value: Json,
  options: SearchOptions,
): { readonly fault: string | null; readonly warnings: readonly string[] } {
  try {
    return { fault: null, warnings: withValues(rule, { ...values, [name]: value }, options).query.warnings }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return { fault: misfitOf(rule, name, value, thrown), warnings: [] }
  }
}

function misfitOf({ parameters }: Rule, name: string, value: Json, thrown: UserError): string {
  const { description = '', default: usual } = parameters[name] ?? {}
  const meaning = description.replace(/\.$/, '')
  const isDuration = typeof usual === 'string' && parseDuration(usual) !== null
  if (isDuration && typeof value === 'string' && parseDuration(value) === null)
    return `received ${show(value)}, expected a length of time such as ${usual} (${meaning}).`
  return `received ${show(value)} (${meaning}), with which the search makes no sense: ${messageOf(thrown)}`
}
