import { actionsFor } from '../clouds/actions.ts'
import { KINDS } from '../clouds/clouds.ts'
import { UserError } from '../model/errors.ts'
import type { JsonObject } from '../model/json.ts'
import { EVERY_RULE, type GivenParameters, type Rule } from '../model/rule.ts'
import type { SearchOptions } from '../rules/load/check-searches.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { trial } from '../rules/load/given-values.ts'
import { neededKinds } from '../rules/load/needed-kinds.ts'
import { ended, misfit, parameterValues } from '../rules/load/parameters.ts'
import { explainSearch } from '../search/index.ts'
import { type GivenParams, typedAs } from './param-option.ts'

/** A parameter with its value, and where that was given: `default`, `--param` or a line of the configuration. */
interface ExplainedParameter {
  readonly name: string
  readonly value: unknown
  readonly default: unknown
  readonly from: string
  readonly description: string
}

export interface ExplainedRule {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly line: number
  readonly severity: Rule['severity']
  readonly lower_when: Rule['lowerWhen']
  readonly environments: readonly string[]
  readonly parameters: readonly ExplainedParameter[]
  readonly canonical: string
  /** See Rule; then `kinds` is empty. */
  readonly reads: Rule['reads'] | 'its-kinds'
  readonly kinds: readonly string[]
  readonly actions: readonly string[]
  readonly warnings: readonly string[]
  readonly notes: readonly string[]
}

/**
 * What a rule asks, how bad it is and what it needs, with the values that are given here before those of the
 * configuration. Throws a UserError for a value that does not fit.
 */
export function explainRule(
  compiled: CompiledRule,
  params: GivenParams,
  config: GivenParameters,
  options: SearchOptions,
): ExplainedRule {
  const { rule } = compiled
  const given = valuesFor(rule, params, options)
  const values = { ...parameterValues(rule), ...given }
  const { canonical, warnings, notes } = explainSearch(rule.search, { ...options, values })
  const kinds = neededKinds([compiled])
  return {
    id: rule.id,
    title: rule.title,
    file: rule.place.file,
    line: rule.place.line,
    severity: rule.severity,
    lower_when: rule.lowerWhen,
    environments: rule.environments,
    parameters: Object.entries(rule.parameters).map(([name, { description, default: usual }]) => ({
      name,
      value: values[name],
      default: usual,
      from: Object.hasOwn(given, name) ? '--param' : placeOf(rule, name, config),
      description,
    })),
    canonical,
    reads: rule.reads ?? 'its-kinds',
    kinds,
    actions: actionsFor(kinds, KINDS),
    warnings,
    notes,
  }
}

function valuesFor(rule: Rule, params: GivenParams, options: SearchOptions): JsonObject {
  const values = Object.fromEntries(
    [...params].map(([name, text]) => [name, typedAs(text, rule.parameters[name])]),
  )
  const unfit = misfit(rule.parameters, values)
  if (unfit !== null) throw new UserError(`--param: ${ended(unfit)}`)
  for (const [name, value] of Object.entries(values)) {
    const { fault } = trial(rule, parameterValues(rule), name, value, options)
    if (fault !== null) throw new UserError(`--param: ${name} of ${rule.id}: ${fault}`)
  }
  return values
}

function placeOf({ id, aliases }: Rule, name: string, config: GivenParameters): string {
  const given = [id, ...aliases, EVERY_RULE]
    .map((one) => config[one]?.[name])
    .find((one) => one !== undefined)
  return given === undefined ? 'default' : `${given.file}:${given.line}`
}
