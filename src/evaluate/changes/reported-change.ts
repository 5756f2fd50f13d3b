import { hash } from 'node:crypto'
import { changeId, type ChangedResource } from '../../drift/diff.ts'
import type { Normalised } from '../../drift/normalise/normalised.ts'
import {
  type AttributeChange,
  MOST_ATTRIBUTES,
  type ReportedAttribute,
  type ReportedChange,
  type ResourceChange,
} from '../../model/change.ts'
import type { Json } from '../../model/json.ts'
import { limitCodePoints } from '../../text/limit.ts'

/** Characters of JSON: a policy of usual size, and no more of what somebody may fill reports with. */
const LONGEST_VALUE = 2000

/** The change with what reports need of these attributes, which are all or some of its own. */
export function reportedChange(
  { operation, acceptedAt }: ResourceChange,
  attributes: readonly AttributeChange[],
  subject: ChangedResource,
): ReportedChange {
  const left = attributes.length - MOST_ATTRIBUTES
  return {
    operation,
    attributes: attributes.slice(0, MOST_ATTRIBUTES).map((one) => reported(one, changeId(subject, one))),
    acceptedAt,
    ...(left > 0 ? { left } : {}),
  }
}

function reported(change: AttributeChange, id: string): ReportedAttribute {
  const before = shortened(change.before)
  const after = shortened(change.after)
  const isCut = before !== change.before || after !== change.after
  return { id, ...change, before, after, ...(isCut ? { cut: true as const } : {}) }
}

function shortened(value: Json): Json {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST_VALUE ? limitCodePoints(text, LONGEST_VALUE) : value
}

/** See JudgedChange. */
export function acceptedHash(accepted: Normalised | undefined): string {
  if (accepted === undefined) return 'none'
  return hash('sha256', JSON.stringify(accepted.value), 'buffer').toString('hex', 0, 8)
}
