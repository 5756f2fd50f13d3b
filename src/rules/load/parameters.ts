import type { Json, JsonObject } from '../../model/json.ts'
import { EVERY_RULE, type GivenParameters, type Rule, type RuleParameter } from '../../model/rule.ts'
import { nearest } from '../../text/nearest.ts'
import { enumerate } from '../../text/words.ts'
import type { PlacedRule } from './duplicates.ts'
import type { RuleProblem } from './problem.ts'

type Parameters = Rule['parameters']

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

/** What is given and fits no rule: a rule or a name that is not there, or a value unlike the default. */
export function givenProblems(given: GivenParameters, rules: readonly Rule[]): readonly RuleProblem[] {
  return Object.entries(given).flatMap(([ruleName, values]) => {
    const meant = rules.filter(
      ({ id, aliases }) => ruleName === EVERY_RULE || id === ruleName || aliases.includes(ruleName),
    )
    return Object.entries(values).flatMap(([name, { value, file, line }]): RuleProblem[] => {
      const message =
        meant.length === 0 ? unknownRule(ruleName, rules) : misfit(allOf(meant), { [name]: value })
      return message === null
        ? []
        : [{ file, line, level: 'error', message: `parameters: ${ended(message)}`, excerpt: null }]
    })
  })
}

/** A question has its mark already. */
export function ended(sentence: string): string {
  return sentence.endsWith('?') ? sentence : `${sentence}.`
}

/** @param others what else may stand there */
export function unknownRule(name: string, rules: readonly Rule[], others = '"*" for all'): string {
  const meant = nearest(
    name,
    rules.flatMap(({ id, aliases }) => [id].concat(aliases)),
  )
  const help = meant === null ? `expected the id of a selected rule, or ${others}` : `did you mean ${meant}?`
  return `no selected rule is called "${name}"; ${help}`
}

function allOf(rules: readonly Rule[]): Parameters {
  return Object.assign({}, ...rules.map(({ parameters }) => parameters)) as Parameters
}

/** What is wrong with values: a name that is not there, or a value unlike the default; null where they fit. */
export function misfit(parameters: Parameters, values: JsonObject): string | null {
  for (const [name, value] of Object.entries(values)) {
    const parameter: RuleParameter | undefined = Object.hasOwn(parameters, name)
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
