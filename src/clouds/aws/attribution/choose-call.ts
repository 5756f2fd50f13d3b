import type { LoggedCall } from '../../../model/attribution.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import type { AttributionQuestion } from '../../cloud.ts'
import type { AskedAbout } from '../reading/changing-call.ts'
import type { Candidate } from './changing-calls.ts'
import { type LoggedEvent, mentions } from './logged-event.ts'
import { principalOf } from './principal.ts'

interface Chosen {
  readonly call: LoggedCall
  /** Whether its request names what the finding is about: then no other fits better. */
  readonly isCertain: boolean
}

/**
 * Of the calls that change such a resource the newest whose request names what the finding is about, else the newest. Null
 * where none fits.
 * @param events newest first
 */
export function chooseCall(
  question: AttributionQuestion,
  candidates: readonly Candidate[],
  events: readonly LoggedEvent[],
): Chosen | null {
  const { permissions = [], change } = question
  const about: AskedAbout = { permissions, attributes: change?.attributes ?? [] }
  const texts = new Set([question.id, question.name])
  let newest: Chosen | null = null
  for (const event of events) {
    const candidate = candidates.find((one) => one.event === event.event)
    if (candidate === undefined) continue
    const { byName, isAbout, claims, did } = candidate
    if (byName === true && !(isAbout?.(event) ?? mentions(event, texts))) continue
    const isClaimed = claims?.(event, about) ?? true
    const chosen: Chosen = {
      call: callOf(event, isClaimed ? did : 'changed', question.account),
      isCertain: claims !== undefined && isClaimed,
    }
    // What mended a fault came after what made it.
    if (chosen.isCertain || question.isMending) return chosen
    newest ??= chosen
  }
  return newest
}

/** Code points: what is longer is no name, and would fill reports. */
const MOST_NAME = 200
const MOST_AGENT = 300

function callOf(
  { event, at, source, userAgent, identity }: LoggedEvent,
  did: LoggedCall['did'],
  account: string,
): LoggedCall {
  return {
    event: limitCodePoints(event, MOST_NAME),
    did,
    at,
    principal: limitCodePoints(principalOf(identity, account), MOST_NAME),
    source: limitCodePoints(source, MOST_NAME),
    userAgent: limitCodePoints(userAgent, MOST_AGENT),
  }
}
