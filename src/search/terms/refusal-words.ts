import type { Evidence } from '../../model/evidence.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { count, enumerate, some } from '../../text/words.ts'
import type { Refusal, WhyNot } from './refusal.ts'
import { shortPath } from './short-path.ts'

/** How much is shown of a condition, such as one with a long `.{…}`. */
const MOST_OF_CONDITION = 120
const MOST_OF_VALUE = 80
const MOST = 3

/** A clause such as `` `volume_status = unattached` is not true, volume_status is "available" ``. */
export function refusalWords(whyNot: WhyNot): string {
  const [only, ...more] = whyNot
  if (only === undefined) return ''
  if (more.length === 0) return inFull(only)
  return `none of these is true: ${some(whyNot.map(inShort), MOST)}`
}

/** `volume_status is "available"`, for each of a few. */
export function evidenceWords(evidence: readonly Evidence[]): string {
  return some(
    evidence.map(
      ({ path, value }) => `${shortPath(path)} is ${limitCodePoints(JSON.stringify(value), MOST_OF_VALUE)}`,
    ),
    MOST,
  )
}

function inFull(refusal: Refusal): string {
  switch (refusal.type) {
    case 'kind':
      return `it is about ${enumerate(refusal.kinds, 'or')}, not about ${refusal.kind}`
    case 'condition': {
      const { condition, evidence, closestOf, of } = refusal
      const said = `${code(condition)} is not true`
      const values = evidenceWords(evidence)
      if (closestOf !== undefined)
        return `${said} of any of ${count(closestOf, 'element')}${values === '' ? '' : `; of the closest, ${values}`}`
      return `${said}${of === undefined ? '' : ` of ${of}`}${values === '' ? '' : `, ${values}`}`
    }
    case 'with':
      return `${code(refusal.condition)} is not true${refusal.of === undefined ? '' : ` of ${refusal.of}`}, it finds ${refusal.count}`
    case 'arrow': {
      const arrow = code(refusal.arrow)
      if (refusal.from.length === 0) return `there is nothing that ${arrow} could start from`
      return `${arrow} does not lead to it from ${some(refusal.from, MOST)}`
    }
    case 'limit':
    default:
      return '`limit` leaves it out'
  }
}

function inShort(refusal: Refusal): string {
  if (refusal.type !== 'condition') return inFull(refusal)
  const values = evidenceWords(refusal.evidence)
  return values === '' ? code(refusal.condition) : `${code(refusal.condition)} (${values})`
}

function code(text: string): string {
  return `\`${limitCodePoints(text, MOST_OF_CONDITION)}\``
}
