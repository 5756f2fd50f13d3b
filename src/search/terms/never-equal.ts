import type { ValueType } from '../../model/kind.ts'
import type { Literal, Operator, Path, Predicate } from '../language/ast.ts'
import { printLiteral } from '../language/print-terms.ts'
import { jsonText } from './coerce.ts'
import { compileTest } from './comparison.ts'
import type { Compilation } from './compilation.ts'
import {
  comparedNames,
  type HeldNames,
  notHeld,
  otherFamily,
  unknownValue,
  unmatchedHeld,
  unmatchedValues,
} from './known-values.ts'
import type { Location } from './location.ts'
import { ENVIRONMENT } from '../graph/structure.ts'
import { typesFor, withoutLists } from './properties.ts'
import { kindsOf } from './whole.ts'

const DENYING: ReadonlySet<Operator> = new Set(['!=', 'not in', '!~'])

/** Warns of each text that is compared for equality with a property that is not known to have it. */
export function warnOfUnknownValues(
  { path, operator, value }: Predicate,
  location: Location,
  compilation: Compilation,
): void {
  if (!['==', '!=', 'in', 'not in'].includes(operator)) return
  const held = heldAt(path, location, compilation)
  const known = knownValues(location, compilation)
  const texts = textsIn(value)
  const isLeft =
    compilation.held?.isOneOfMany === true &&
    (DENYING.has(operator) || texts.some((text) => held !== null && notHeld(held, text) === null))
  for (const text of texts) {
    const sentence =
      (known === null ? otherFamily(path.text, text) : unknownValue(path.text, text, known)) ??
      (held === null || isLeft ? null : notHeld(held, text))
    if (sentence !== null) compilation.problems.warnOfValue(sentence)
  }
}

/** Warns of a regular expression that matches nothing that the property is known to have. */
export function warnOfUnmatched(
  { path, modifier, operator, value }: Predicate,
  location: Location,
  compilation: Compilation,
): void {
  // The text of a whole list is searched as JSON.
  if (location.type?.type === 'array' && modifier === null) return
  const held = heldAt(path, location, compilation)
  const known = held === null ? knownValues(location, compilation) : comparedNames(held)
  if (known === null || (held !== null && compilation.held?.isOneOfMany === true && DENYING.has(operator)))
    return
  const isFound = compileTest(operator, jsonText(value))
  if (known.some((one) => isFound(one) === (operator === '=~'))) return
  const regex = printLiteral(value)
  compilation.problems.warnOfValue(
    held === null ? unmatchedValues(path.text, regex, known) : unmatchedHeld(held, regex),
  )
}

/** All texts that the property, or an element of the list, is known to have in the kinds in question; null: any. */
function knownValues({ type, inside }: Location, compilation: Compilation): readonly string[] | null {
  if (inside === null || type === null || valuesOf(type) === null) return null
  const all = new Set<string>()
  for (const one of typesFor(inside, kindsOf(compilation))) {
    const values = valuesOf(one)
    if (values === null) return null
    for (const value of values) all.add(value)
  }
  return [...all]
}

function valuesOf(type: ValueType): readonly string[] | null {
  const element = withoutLists(type)
  return element.type === 'string' && 'values' in element ? element.values : null
}

/** What can be searched of that which the path names; null where it names nothing of the kind, or nobody knows. */
function heldAt(path: Path, { ancestor, segments }: Location, { held }: Compilation): HeldNames | null {
  const [property, ...more] = segments
  if (held === null || property === undefined || more.length > 0) return null
  const { where, accounts, regions, environments } = held
  const alone = (word: string, ones: readonly string[]): HeldNames => ({
    where,
    word,
    names: ones.map((one) => [one]),
    isAny: false,
  })
  if (property.name === ENVIRONMENT && ancestor === 'account' && environments !== undefined)
    return alone(ENVIRONMENT, environments)
  if (property.name !== 'id' && property.name !== 'name') return null
  if (ancestor === 'region' && regions !== undefined) return alone(ancestor, regions)
  if (ancestor !== 'account' || accounts === undefined) return null
  const isName = property.name === 'name'
  const names = accounts.map(({ id, name }) => (isName ? [name, id] : [id, name]))
  return { where, word: ancestor, names, isAny: path.text === ancestor }
}

/** The texts that a value is compared as. */
function textsIn(literal: Literal): readonly string[] {
  if (literal.type === 'list') return literal.items.flatMap(textsIn)
  return literal.type === 'null' || literal.type === 'object' ? [] : [jsonText(literal)]
}
