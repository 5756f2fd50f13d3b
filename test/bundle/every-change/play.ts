import type { Organisation } from '../../../sandbox/aws/organisation.ts'
import { CHANGES, IMMUTABLE, MEMBER } from './all.ts'
import type { ChangeCase, Place, Played } from './change-case.ts'
import { type Edit, together } from './edit.ts'

export const REGIONS = ['eu-central-1', 'eu-west-1', 'us-east-1'] as const

export interface PlayedCase {
  readonly rule: string
  readonly account: string
  /** As `rule account region name`. */
  readonly finding: string
  readonly own: Played
  /** The same beside it, which nobody changes; null where there is one only. */
  readonly twin: Played | null
}

/** Makes in the organisation what all cases are about; nothing is changed yet. */
export function playAll(organisation: Organisation): readonly PlayedCase[] {
  const ids = new Ids()
  const placeIn = (account: string, { nth = 0 }: ChangeCase, name: string): Place => {
    const own = organisation.account(account)
    return {
      organisation,
      account: own,
      region: own.region(REGIONS[nth]),
      name,
      id: (prefix) => ids.next(prefix),
    }
  }
  return CHANGES.flatMap(([account, cases]) =>
    cases.map((one): PlayedCase => {
      const { rule } = one
      const name = rule.replace(/^aws-|-changed$/g, '')
      const place = placeIn(account, one, name)
      const own = one.play(place)
      const twin = one.single === true ? null : one.play(placeIn(account, one, `${name}-twin`))
      // There is the same in another account, too, where nobody changes it.
      one.play(placeIn(account === MEMBER ? IMMUTABLE : MEMBER, one, name))
      const region = one.global === true ? 'global' : place.region.code
      return { rule, account, finding: `${rule} ${account} ${region} ${own.found}`, own, twin }
    }),
  )
}

export function changeOf(cases: readonly PlayedCase[]): Edit {
  return together(...cases.map(({ own }) => own.change))
}

export function findingsOf(cases: readonly PlayedCase[]): readonly string[] {
  return cases.map(({ finding }) => finding).toSorted()
}

class Ids {
  #serial = 0

  next(prefix: string): string {
    this.#serial += 1
    return `${prefix}-0${this.#serial.toString(16).padStart(16, '0')}`
  }
}
