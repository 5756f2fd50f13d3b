import type { JsonObject } from '../../../../../model/json.ts'
import type { ValueType } from '../../../../../model/kind.ts'
import { between } from '../../../../../derive/between.ts'
import type { Derived } from '../../../../../model/derived-property.ts'
import type { Bounds } from '../../../../../network/path/bounds.ts'
import { GRADES, gradesBetween, type Grade } from '../../../../../network/path/grade.ts'
import type { Outcome } from '../../../../../network/path/judge.ts'
import { REACHED } from '../../../../../network/path/openings.ts'

export type Graded = JsonObject & { readonly grade: Grade }

/** Something with a grade, between its two ends and with the grades in the middle. */
export function graded(least: Graded, most: Graded, missing: readonly string[]): Derived {
  const derived = between(least, most, missing)
  const middle = gradesBetween(least.grade, most.grade)
  if (middle.length === 0) return derived
  return { ...derived, between: middle.map((grade) => Object.assign({}, most, { grade })) }
}

/** The same for an outcome, as it is shown. */
export function gradedOutcome(
  { least, most, missing }: Bounds<Outcome>,
  show: (outcome: Outcome) => Graded,
): Derived {
  return least === most ? { value: show(least) } : graded(show(least), show(most), missing)
}

export const GRADE_TYPE: ValueType = { type: 'string', values: GRADES }

/** The types of what interfaces and instances both say about their exposure. */
export const EXPOSURE_TYPES: Readonly<Record<string, ValueType>> = {
  grade: GRADE_TYPE,
  reached: REACHED,
  public_addresses: { type: 'array', items: { type: 'string' } },
  reasons: { type: 'array', items: { type: 'string' } },
}
