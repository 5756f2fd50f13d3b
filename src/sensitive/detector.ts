import type { Detected, DetectionPolicy, Detector, TextContext } from '../model/sensitive.ts'
import { PACKED_DEPTH, Room, SHORTEST_PACKED, unpacked } from './credentials/unpacked.ts'
import { CREDENTIAL } from './detect/credential.ts'
import { EMAIL } from './detect/email.ts'
import { HOME_ADDRESS } from './detect/home-address.ts'
import { IBAN } from './detect/iban.ts'
import { NATIONAL_ID } from './detect/national-id.ts'
import { PAYMENT_CARD } from './detect/payment-card.ts'
import { PERSON } from './detect/person.ts'
import { PHONE } from './detect/phone.ts'
import { detectedIn } from './in-value.ts'
import { keyContext } from './key-context.ts'
import type { Finder, LookedAt } from './looked-at.ts'
import { has, looksOf } from './looks.ts'
import { withoutMasked, withoutOwnShapes } from './own-shapes.ts'
import { byWorst, withoutOverlaps } from './without-overlaps.ts'

const FINDERS: readonly Finder[] = [
  CREDENTIAL,
  PAYMENT_CARD,
  IBAN,
  NATIONAL_ID,
  HOME_ADDRESS,
  PHONE,
  EMAIL,
  PERSON,
]

const NOTHING: readonly Detected[] = []

/**
 * Finds personal data and secrets by the policy. What is packed in a text (Base64, gzip, parts of MIME) is told as the whole
 * piece, with the worst that is in it, and nothing is shown of it: around what a mask shows stands what the text had there.
 */
export function detectorOf(policy: DetectionPolicy): Detector {
  const inText = (text: string, context?: TextContext): readonly Detected[] =>
    inTextOf(text, policy, { depth: PACKED_DEPTH, room: new Room() }, context?.key)
  return { inText, inValue: (value) => detectedIn(value, policy, inText) }
}

/** How far what is packed in a text is looked into. */
interface Packing {
  readonly depth: number
  readonly room: Room
}

function inTextOf(
  given: string,
  policy: DetectionPolicy,
  packing: Packing,
  name?: string,
): readonly Detected[] {
  const looks = looksOf(given)
  const key = keyContext(name)
  const wanted = FINDERS.filter(({ wants }) => wants(looks, key, policy))
  const mayPack = looks.packed >= SHORTEST_PACKED && packing.depth > 0
  if (wanted.length === 0 && !mayPack) return NOTHING
  const text = has(looks, 'masked') ? withoutMasked(given) : given
  let plain: string | undefined
  const looked: LookedAt = { text, plain: () => (plain ??= withoutOwnShapes(text)), looks, key, policy }
  const found = wanted.flatMap(({ find }) => find(looked))
  const inside = mayPack ? packedIn(text, policy, packing) : NOTHING
  const counted = [...found, ...inside].filter(({ confidence }) => confidence >= policy.minimumConfidence)
  return withoutOverlaps(counted)
}

function packedIn(text: string, policy: DetectionPolicy, { depth, room }: Packing): Detected[] {
  return unpacked(text, room).flatMap(({ text: inner, start, end }) => {
    const [worst] = inTextOf(inner, policy, { depth: depth - 1, room }).toSorted(byWorst)
    return worst === undefined ? [] : [{ ...worst, masked: '', start, end }]
  })
}
