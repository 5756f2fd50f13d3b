import type { Json, JsonObject } from '../../model/json.ts'
import { EVERY_RULE, type GivenParameters, type Rule, type RuleParameter } from '../../model/rule.ts'
import { nearest } from '../../text/nearest.ts'
import { enumerate } from '../../text/words.ts'
import type { PlacedRule } from './duplicates.ts'
import type { RuleProblem } from './problem.ts'

type Parameters = Readonly<Record<string, Pick<RuleParameter, 'default'>>>

/** What `{{name}}` stands for in the rule. */
export function parameterValues({ parameters }: Rule): JsonObject {
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]))
}

/** The defaults, but for the values of an example. */
export function exampleValues({ parameters }: Rule, own: JsonObject = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, own[name] ?? parameter.default]),
  )
}

/** The rule with what the user gave for it: what is given for the rule goes before what is given for all. */
export function withGiven(rule: Rule, given: GivenParameters): Rule {
  const names = [EVERY_RULE, ...rule.aliases, rule.id]
  const own = Object.assign({}, ...names.map((name) => given[name] ?? {})) as GivenParameters[string]
  const parameters = Object.entries(rule.parameters).map(([name, parameter]) => {
    const { value } = own[name] ?? parameter
    return [name, Object.assign({}, parameter, { value })] as const
  })
  return { ...rule, parameters: Object.fromEntries(parameters) }
}

/** Whether the rule has other values than its defaults, anywhere. */
export function isChanged(rule: Rule, perAccount: readonly GivenParameters[]): boolean {
  return [rule, ...perAccount.map((given) => withGiven(rule, given))].some(({ parameters }) =>
    Object.values(parameters).some((one) => JSON.stringify(one.value) !== JSON.stringify(one.default)),
  )
}

/** What a rule that is not selected is called, and what may be given for it; null: nobody looked. */
export interface NamedParameters {
  readonly names: readonly string[]
  readonly parameters: Parameters | null
}

/**
 * What is given and fits no rule: a rule or a name that is not there, or a value unlike the default. What is given for a
 * rule that ships, or that is left out by its id, is no mistake: a part of the rules is checked with the same file.
 * @param others those rules; they are only asked for where one of these names is not selected
 */
export function givenProblems(
  given: GivenParameters,
  rules: readonly Rule[],
  others: () => readonly NamedParameters[],
): readonly RuleProblem[] {
  const problems = Object.entries(given).flatMap(([ruleName, values]) => {
    const selected = rules.filter(
      ({ id, aliases }) => ruleName === EVERY_RULE || id === ruleName || aliases.includes(ruleName),
    )
    return Object.entries(values).flatMap(([name, { value, file, line }]): RuleProblem[] => {
      const message = misfitAmong(ruleName, selected, rules, others, { [name]: value })
      return message === null
        ? []
        : [{ file, line, level: 'error', message: `parameters: ${ended(message)}`, excerpt: null }]
    })
  })
  return withoutRepetition(problems)
}

function misfitAmong(
  ruleName: string,
  selected: readonly Rule[],
  rules: readonly Rule[],
  others: () => readonly NamedParameters[],
  value: JsonObject,
): string | null {
  const fault = selected.length === 0 ? null : misfit(allOf(selected), value)
  if (selected.length > 0 && (fault === null || ruleName !== EVERY_RULE)) return fault
  const meant = others().filter(({ names }) => ruleName === EVERY_RULE || names.includes(ruleName))
  const isTaken = meant.some(({ parameters }) => parameters === null || misfit(parameters, value) === null)
  if (isTaken) return null
  if (selected.length > 0) return fault
  const one = meant.find(({ parameters }) => parameters !== null)?.parameters ?? null
  return one === null
    ? unknownRule(ruleName, [...rules.flatMap(namesOfRule), ...others().flatMap(({ names }) => names)])
    : misfit(one, value)
}

function namesOfRule({ id, aliases }: Rule): readonly string[] {
  return [id, ...aliases]
}

/** Of several values on a line, what is said of all of them is said once. */
export function withoutRepetition(problems: readonly RuleProblem[]): readonly RuleProblem[] {
  const said = new Set<string>()
  return problems.filter(({ file, line, level, message }) => {
    const key = JSON.stringify([file, line, level, message])
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}

/** A question has its mark already. */
export function ended(sentence: string): string {
  return sentence.endsWith('?') ? sentence : `${sentence}.`
}

/**
 * @param known the names of all rules that there are
 * @param others what else may stand there
 */
export function unknownRule(name: string, known: readonly string[], others = '"*" for all'): string {
  const meant = nearest(name, known)
  const help = meant === null ? `expected the id of a rule, or ${others}` : `did you mean ${meant}?`
  return `no rule that ships or is selected is called "${name}"; ${help}`
}

function allOf(rules: readonly Rule[]): Parameters {
  return Object.assign({}, ...rules.map(({ parameters }) => parameters)) as Parameters
}

/** What is wrong with values: a name that is not there, or a value unlike the default; null where they fit. */
export function misfit(parameters: Parameters, values: JsonObject): string | null {
  for (const [name, value] of Object.entries(values)) {
    const parameter: Pick<RuleParameter, 'default'> | undefined = Object.hasOwn(parameters, name)
      ? parameters[name]
      : undefined
    if (parameter === undefined) {
      const names = Object.keys(parameters)
      const meant = nearest(name, names)
      const known = names.length === 0 ? 'there is none' : `expected ${enumerate(names, 'or')}`
      return `unknown parameter ${name}; ${meant === null ? known : `did you mean ${meant}?`}`
    }
    const expected = typeName(parameter.default)
    if (typeName(value) !== expected) {
      return `${name}: received ${JSON.stringify(value)}, expected ${expected} such as ${JSON.stringify(parameter.default)}`
    }
  }
  return null
}

function typeName(value: Json): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return 'a number'
  return typeof value === 'boolean' ? 'true or false' : 'a text'
}

/** Warns of parameters that nothing in the rule takes. */
export function warnOfUnused({ rule, source }: PlacedRule): void {
  const lowerings = rule.lowerWhen.map(({ search = '' }) => search)
  const { before = '', after = '' } = rule.change ?? {}
  const searches = [rule.search, before, after, JSON.stringify(rule.reach), ...lowerings].join('\n')
  for (const name of Object.keys(rule.parameters)) {
    if (new RegExp(`\\{\\{[#^/]?\\s*${name}\\b`).test(searches)) continue
    source.report(
      'warning',
      source.lineOf(['parameters', name]),
      `parameter ${name}: no {{${name}}} is in the search, so it makes no difference.`,
    )
  }
}
