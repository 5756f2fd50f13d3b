import type { Evidence } from '../model/evidence.ts'
import type { Kind, KindModel } from '../model/kind.ts'
import type { RuleExample } from '../model/rule.ts'
import type { Query } from '../search/compile.ts'
import { nearest } from '../search/guess.ts'
import { limitCodePoints } from '../text/limit.ts'
import { enumerate } from '../text/words.ts'
import type { PlacedRule } from './duplicates.ts'
import { type PropertyProblem, propertyProblems } from './example-properties.ts'
import { danglingIds, judgeExample } from './example-graph.ts'

/** Tries the rule's examples. Reports those that come out otherwise than they expect; false if there are any. */
export function checkExamples({ rule, source }: PlacedRule, query: Query, model: KindModel): boolean {
  const results = rule.examples.map((example, index) => {
    const path = ['examples', index]
    const kind = kindOf(example, query, model)
    if (typeof kind === 'string') {
      const line = source.lineOf([...path, 'resource', 'kind'])
      source.report('error', line, `example "${example.name}": ${kind}`)
      return false
    }
    for (const problem of propertyProblems(example.resource, kind)) {
      const line = source.lineOf([...path, 'resource', ...problem.path])
      source.report('warning', line, `example "${example.name}": ${problem.message}`)
    }
    const fault = faultAround(example, model)
    if (fault !== null) {
      source.report(
        'error',
        source.lineOf([...path, ...fault.path]),
        `example "${example.name}": ${fault.message}`,
      )
      return false
    }
    const wrong = differenceFrom(example.expect, judgeExample(example, kind, query, model))
    if (wrong !== null) source.report('error', source.lineOf(path), `example "${example.name}": ${wrong}`)
    return wrong === null
  })
  return results.every(Boolean)
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
function kindOf({ resource }: RuleExample, { subjects }: Query, model: KindModel): Kind | string {
  const name = resource['kind'] ?? (subjects.length === 1 ? subjects[0] : undefined)
  const expected = `expected resource.kind to be ${enumerate(subjects, 'or')}.`
  if (typeof name !== 'string') return `the search is about several kinds; ${expected}`
  const kind = model.get(name)
  if (kind !== undefined) return kind
  const meant = nearest(name, model.keys())
  return `received the kind "${name}"; ${meant === null ? expected : `did you mean ${meant}?`}`
}

function differenceFrom(
  expected: RuleExample['expect'],
  evidence: readonly Evidence[] | null,
): string | null {
  if (expected === 'violation') return evidence === null ? 'expected violation, got pass.' : null
  if (evidence === null) return null
  const reasons = evidence.map(
    ({ path, value }) => `${path} is ${limitCodePoints(JSON.stringify(value), 80)}`,
  )
  return `expected pass, got violation${reasons.length === 0 ? '' : `, since ${enumerate(reasons)}`}.`
}
