import { needOf } from '../../../model/kind.ts'
import { DERIVED } from '../services.ts'

/** Whether something is needed that hangs on service control policies: see DerivedProperty.controlled. */
export function asksForControls(needs: readonly string[]): boolean {
  return DERIVED.some(
    ({ kind, name, controlled }) => controlled === true && needs.includes(needOf(kind, name)),
  )
}
