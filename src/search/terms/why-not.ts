import type { Json } from '../../model/json.ts'
import { briefTerm } from '../language/brief-term.ts'
import { EvidenceList } from './evidence-list.ts'
import type { Frame, Inside, Matcher } from './matcher.ts'
import type { Refusal, WhyNot } from './refusal.ts'

/**
 * Why a term that `test` says no to is not true: of conditions that all have to hold, the first that does not; of
 * alternatives, what is wrong with each.
 */
export function whyNotTrue(matcher: Matcher, value: Json | undefined, frame: Frame, path: string): WhyNot {
  const { inside } = matcher
  if (inside === undefined) return [asWhole(matcher, value, frame, path)]
  if (inside.of === 'elements')
    return closestElement(inside, value, frame, path) ?? [asWhole(matcher, value, frame, path)]
  if (inside.of === 'or') return inside.parts.flatMap((part) => whyNotTrue(part, value, frame, path))
  const first = inside.parts.find((part) => !part.test(value, frame))
  return first === undefined ? [] : whyNotTrue(first, value, frame, path)
}

function asWhole(matcher: Matcher, value: Json | undefined, frame: Frame, path: string): Refusal {
  const found = new EvidenceList()
  matcher.collect(value, frame, path, false, found)
  const condition = matcher.term === undefined ? '' : briefTerm(matcher.term)
  return { type: 'condition', condition, evidence: found.toArray() }
}

/** What is wrong with the element of which most is true, the first of several; null where there is no element. */
function closestElement(
  { inner, visit }: Extract<Inside, { readonly of: 'elements' }>,
  value: Json | undefined,
  frame: Frame,
  path: string,
): WhyNot | null {
  const elements: { readonly element: Json | undefined; readonly where: string; readonly share: number }[] =
    []
  visit(value, frame, path, (element, where) =>
    elements.push({ element, where, share: shareTrue(inner, element, frame) }),
  )
  const [closest] = elements.toSorted((a, b) => b.share - a.share)
  if (closest === undefined) return null
  const refusals = whyNotTrue(inner, closest.element, frame, closest.where)
  const { length: closestOf } = elements
  if (closestOf === 1) return refusals
  return refusals.map((one) => (one.type === 'condition' ? Object.assign({}, one, { closestOf }) : one))
}

/** How much of a term is true, from 0 to 1: an element that lacks one condition of three is closer than one that lacks two. */
function shareTrue(matcher: Matcher, value: Json | undefined, frame: Frame): number {
  if (matcher.test(value, frame)) return 1
  const { inside } = matcher
  if (inside === undefined) return 0
  if (inside.of === 'elements') {
    let best = 0
    inside.visit(value, frame, '', (element) => {
      best = Math.max(best, shareTrue(inside.inner, element, frame))
    })
    return best
  }
  const shares = inside.parts.map((part) => shareTrue(part, value, frame))
  if (inside.of === 'or') return Math.max(...shares)
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
