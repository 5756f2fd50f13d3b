import type { Json } from '../../model/json.ts'
import { isMasked } from '../../sensitive/masked-text.ts'
import { mayStandFor } from '../../sensitive/may-stand-for.ts'
import type { Needs } from '../graph/needs.ts'
import type { Operator } from '../language/ast.ts'
import type { Test } from './comparison.ts'
import type { Frame } from './matcher.ts'
import { type Probe, type Step, visitValues } from './steps.ts'

/**
 * Of saved resources some texts are masked (see Resource.masked): what a condition says of one may be open. A search is then
 * asked twice, with all that is open taken for true and for false (Frame.ifOpen); where both say the same, that is certain,
 * as in Kleene's logic of three values.
 */
export function withMasked(test: Test, operator: Operator, right: Json, about: Asked): Probe {
  if (right === null) return test
  const isOpen = openness(operator, right)
  about.needs.comparisons.push({ names: about.names, isOpen })
  return (value, frame) => (frame.ifOpen !== undefined && isOpen(value) ? frame.ifOpen : test(value))
}

interface Asked {
  readonly names: readonly string[]
  readonly needs: Needs
}

/** The frame as `not` hands it on: what is open stays open. */
export function negated(frame: Frame): Frame {
  return frame.ifOpen === undefined ? frame : { ...frame, ifOpen: !frame.ifOpen }
}

/** Whether a text in the value is masked. */
export function holdsMasked(value: Json | undefined): boolean {
  if (typeof value === 'string') return isMasked(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, inner]) => isMasked(name) || holdsMasked(inner))
}

interface MaskedText {
  /** That lead to it, through lists without a place: `tags`, `owner`. */
  readonly names: readonly string[]
  readonly text: string
}

/** The masked texts in a value; a name that is masked is one, and what it leads to. */
export function maskedTexts(value: Json | undefined, names: readonly string[] = []): readonly MaskedText[] {
  if (typeof value === 'string') return isMasked(value) ? [{ names, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => maskedTexts(item, names))
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...names, name]
    return isMasked(name) ? [{ names: path, text: name }] : maskedTexts(inner, path)
  })
}

/** Whether a step of the path may lead to what has a masked name. */
export function mayLeadOn(start: Json | undefined, steps: readonly Step[]): boolean {
  return steps.some((step, index) => {
    if (step.type !== 'name') return false
    let isOpen = false
    visitValues(start, steps.slice(0, index), '', (value) => (isOpen ||= mayHaveKey(value, step.name)))
    return isOpen
  })
}

/** Whether one of the names in an object is masked and may be this one. */
export function mayHaveKey(value: Json | undefined, key: string): boolean {
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, key)) return false
  return Object.keys(value).some((name) => isMasked(name) && mayStandFor(name, key))
}

/** Whether the masked text may be another text than the one that is looked for, which may be it. */
function openness(operator: Operator, right: Json): Test {
  const members = (Array.isArray(right) ? right : [right]) as readonly Json[]
  const texts = members.filter((member) => typeof member === 'string')
  const isAnyDeep = members.some((member) => typeof member === 'object' && member !== null)
  const isByEquality = ['==', '!=', 'in', 'not in'].includes(operator)
  const isByPattern = operator === '=~' || operator === '!~'
  return (value) => {
    if (typeof value === 'object')
      return (isAnyDeep || Array.isArray(right) || isByPattern) && holdsMasked(value)
    if (typeof value !== 'string' || !isMasked(value)) return false
    if (isByPattern) return true
    return isByEquality ? texts.some((text) => mayStandFor(value, text)) : texts.length > 0
  }
}
