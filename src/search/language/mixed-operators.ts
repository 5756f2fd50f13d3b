import type { Pair, Search, Term } from './ast.ts'
import { leftSpine, printTerm } from './print-terms.ts'
import { termsOf } from './walk.ts'

/**
 * A sentence where `and` and `or` stand side by side without parentheses, else null. Both bind equally and from the
 * left, unlike in most languages; the sentence shows the grouping.
 */
export function mixedOperators(search: Search): string | null {
  for (const term of termsOf(search)) {
    const mixed = findMixed(term)
    if (mixed !== null) {
      return `\`and\` and \`or\` are mixed without parentheses; they are read from left to right: ${printTerm(mixed)}.`
    }
  }
  return null
}

function findMixed(term: Term): Pair | null {
  if (term.type === 'not' || term.type === 'context') return findMixed(term.term)
  if (term.type !== 'pair') return null
  const { first, rest } = leftSpine(term)
  // Without parentheses around the left side, this pair and the one inside it were written on one level.
  const clash = rest.find((pair, index) => {
    const inner = rest[index - 1]
    return inner !== undefined && !inner.parenthesised && inner.operator !== pair.operator
  })
  if (clash !== undefined) return topOfLevel(rest, clash)
  for (const inner of [first, ...rest.map((pair) => pair.right)]) {
    const mixed = findMixed(inner)
    if (mixed !== null) return mixed
  }
  return null
}

/** The outermost pair on the level of the clash. */
function topOfLevel(rest: readonly Pair[], clash: Pair): Pair {
  const from = rest.indexOf(clash)
  return rest.slice(from).find((pair) => pair.parenthesised) ?? rest.at(-1) ?? clash
}
