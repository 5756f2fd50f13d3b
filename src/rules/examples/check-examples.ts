import type { JsonObject } from '../../model/json.ts'
import type { Kind, KindModel, ValueType } from '../../model/kind.ts'
import type { ChangeExample, Rule, RuleExample } from '../../model/rule.ts'
import { evidenceWords, type Query } from '../../search/index.ts'
import { nearest } from '../../text/nearest.ts'
import { enumerate, some, withArticle } from '../../text/words.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'
import { unknownEnvironment } from '../load/check-environments.ts'
import { withValues, type SearchOptions } from '../load/check-searches.ts'
import type { CompiledRule } from '../load/compiled-rule.ts'
import type { PlacedRule } from '../load/duplicates.ts'
import { type PropertyProblem, propertyProblems } from './example-properties.ts'
import { judgeChange } from './judge-change.ts'
import { danglingIds, judgeExample, type Judgement } from './judge-example.ts'
import { trial } from '../load/given-values.ts'
import { ended, exampleValues, misfit } from '../load/parameters.ts'

/** Kinds that are named where an example has to say which of them it is. */
const MOST_KINDS = 8

/** Tries the rule's examples. Reports those that come out otherwise than they expect; false if there are any. */
export function checkExamples({ rule, source }: PlacedRule, options: SearchOptions): boolean {
  const { model } = options
  const byDefault = withValues(rule, exampleValues(rule), options)
  const results = examplesOf(rule).map((example, index) => {
    const path = ['examples', index]
    const refuse = (inner: YamlPath, message: string): false => {
      source.report('error', source.lineOf([...path, ...inner]), `example "${example.name}": ${message}`)
      return false
    }
    const states = statesOf(example)
    const kind = kindOf(states, byDefault.query, model)
    if (typeof kind === 'string') return refuse([states[0]?.[0] ?? 'resource', 'kind'], kind)
    const { subjects } = byDefault.query
    if (!subjects.includes(kind.name)) {
      const line = source.lineOf([...path, states[0]?.[0] ?? 'resource', 'kind'])
      const asked = some(subjects, MOST_KINDS, 'kind')
      const message = `the search asks about ${asked}, so ${withArticle(kind.name)} passes whatever it is.`
      source.report('warning', line, `example "${example.name}": ${message}`)
    }
    for (const { at, properties, kind: own } of describedIn(example, states, kind, model)) {
      for (const problem of propertyProblems(properties, own, regionsOf(model))) {
        const line = source.lineOf([...path, ...at, ...problem.path])
        source.report('warning', line, `example "${example.name}": ${problem.message}`)
      }
    }
    const { environment } = example
    const unknown =
      environment === undefined || options.held?.environments === undefined
        ? null
        : unknownEnvironment(environment, options.held.environments)
    if (unknown !== null) {
      const line = source.lineOf([...path, 'environment'])
      source.report('warning', line, `example "${example.name}": environment: ${unknown}`)
    }
    const fault = faultOf(example, rule.parameters, model) ?? faultOfValues(example, rule, options)
    if (fault !== null) return refuse(fault.path, fault.message)
    const compiled = withExampleValues(byDefault, example, options)
    const judgement =
      example.resource !== undefined
        ? judgeExample(example, kind, compiled, model)
        : judgeChange(example, kind, compiled, model)
    const wrong = differenceFrom(example, judgement)
    return wrong === null || refuse([], wrong)
  })
  return results.every(Boolean)
}

/** A region by its name, of which a cloud has a closed set. */
function regionsOf(model: KindModel): ValueType | undefined {
  return [...model.values()].find(({ bases }) => bases.includes('region'))?.properties['name']
}

type AnyExample = RuleExample | ChangeExample

function examplesOf({ change, examples }: Rule): readonly AnyExample[] {
  return change?.examples ?? examples
}

/** The resource, or what it was and is, under the names that they have in the example. */
function statesOf(example: AnyExample): readonly (readonly [string, JsonObject])[] {
  if (example.resource !== undefined) return [['resource', example.resource]]
  const { before, after } = example
  return (['before', 'after'] as const).flatMap((name) => {
    const properties = name === 'before' ? before : after
    return properties === undefined ? [] : [[name, properties] as const]
  })
}

/** All resources that the example describes whose kind is known, and where. */
function describedIn(
  example: AnyExample,
  states: ReturnType<typeof statesOf>,
  kind: Kind,
  model: KindModel,
): readonly { readonly at: YamlPath; readonly properties: JsonObject; readonly kind: Kind }[] {
  const own = states.map(([name, properties]) => ({ at: [name], properties, kind }))
  if (example.resource === undefined) return own
  const around = (example.around ?? []).flatMap((properties, index) => {
    const other = typeof properties['kind'] === 'string' ? model.get(properties['kind']) : undefined
    return other === undefined ? [] : [{ at: ['around', index], properties, kind: other }]
  })
  return [...own, ...around]
}

function withExampleValues(
  byDefault: CompiledRule,
  { parameters }: AnyExample,
  options: SearchOptions,
): CompiledRule {
  const { rule } = byDefault
  return parameters === undefined ? byDefault : withValues(rule, exampleValues(rule, parameters), options)
}

/** What is wrong with an example besides its own resource. */
function faultOf(
  example: AnyExample,
  parameters: Rule['parameters'],
  model: KindModel,
): PropertyProblem | null {
  const unfit = misfit(parameters, example.parameters ?? {})
  if (unfit !== null) return { path: ['parameters'], message: `parameters: ${ended(unfit)}` }
  for (const [index, name] of (example.unread ?? []).entries()) {
    const [kind = '', property] = name.split('.')
    const known = model.get(kind)
    if (known !== undefined && (property === undefined || Object.hasOwn(known.properties, property))) continue
    const properties = Object.keys(known?.properties ?? {}).map((one) => `${kind}.${one}`)
    const meant = nearest(name, known === undefined ? model.keys() : properties)
    const help = meant === null ? 'expected the name of a kind, or kind.property.' : `did you mean ${meant}?`
    const message = `received ${JSON.stringify(name)}; ${help}`
    return { path: ['unread', index], message }
  }
  return example.resource !== undefined ? faultAround(example, model) : null
}

/** A value with which the searches make no sense. */
function faultOfValues(
  { parameters = {} }: AnyExample,
  rule: Rule,
  options: SearchOptions,
): PropertyProblem | null {
  for (const [name, value] of Object.entries(parameters)) {
    const { fault } = trial(rule, exampleValues(rule), name, value, options)
    if (fault !== null) return { path: ['parameters', name], message: `parameters: ${name}: ${fault}` }
  }
  return null
}

/** What is wrong with the resources around the example's own and with its edges. */
function faultAround(example: RuleExample, model: KindModel): PropertyProblem | null {
  for (const [index, { kind }] of (example.around ?? []).entries()) {
    const name = typeof kind === 'string' ? kind : ''
    if (model.has(name)) continue
    const meant = nearest(name, model.keys())
    const help = meant === null ? 'expected the name of a kind.' : `did you mean ${meant}?`
    return { path: ['around', index, 'kind'], message: `received the kind "${name}"; ${help}` }
  }
  const [id] = danglingIds(example)
  if (id === undefined) return null
  return {
    path: ['edges'],
    message: `an edge names "${id}", expected the id of the resource or of one around it.`,
  }
}

/** The example's kind, or a sentence that says why it has none. */
function kindOf(
  states: readonly (readonly [string, JsonObject])[],
  { subjects }: Query,
  model: KindModel,
): Kind | string {
  const given = states.flatMap(([, properties]) => properties['kind'] ?? [])
  const name = given[0] ?? (subjects.length === 1 ? subjects[0] : undefined)
  const place = states.map(([state]) => `${state}.kind`).join(' and ')
  const expected = `expected ${place} to be ${subjects.length > MOST_KINDS ? `one of its ${subjects.length} kinds, such as ${subjects[0]}` : enumerate(subjects, 'or')}.`
  if (given.some((one) => one !== name)) return `it is of two kinds before and after; ${expected}`
  if (typeof name !== 'string') return `the search is about several kinds; ${expected}`
  const kind = model.get(name)
  if (kind !== undefined) return kind
  const meant = nearest(name, model.keys())
  return `received the kind "${name}"; ${meant === null ? expected : `did you mean ${meant}?`}`
}

function differenceFrom({ expect, severity }: AnyExample, judgement: Judgement): string | null {
  if (judgement.result !== 'violation') {
    const { result, why } = judgement
    return result === expect ? null : `expected ${expect}, got ${result}${why === '' ? '' : `: ${why}`}.`
  }
  if (expect === 'violation') {
    if (judgement.outside) return 'what it lets in from the internet lies outside of reach.'
    if (severity === undefined || severity === judgement.severity) return null
    return `expected a violation of severity ${severity}, got ${judgement.severity}.`
  }
  const reasons = evidenceWords(judgement.evidence)
  return `expected ${expect}, got violation${reasons === '' ? '' : `, since ${reasons}`}.`
}
