import type { SendReport, Untaken } from '../../model/send.ts'
import { count, withCommas } from '../../text/words.ts'

/** `120 events accepted, 3 refused`; empty where there was nothing to send. */
export function sendCounts({ accepted, refused, untaken, unsent, noun }: SendReport): string {
  if (unsent !== null) return `nothing sent (${unsent})`
  const number = refused.reduce((sum, one) => sum + one.count, 0)
  const parts = [
    `${count(accepted, noun)} accepted`,
    number === 0 ? '' : `${withCommas(number)} refused`,
    untaken === null ? '' : `${withCommas(untaken.count)} not taken`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** Sentences on what was not delivered and what becomes of it; none where everything was. */
export function sendTroubles({ refused, untaken, noun }: SendReport): readonly string[] {
  return [
    ...refused.map(({ count: number, reason }) =>
      number === 0
        ? `it took everything and says: ${reason}`
        : `${count(number, noun)} refused (${reason}): not sent again`,
    ),
    ...(untaken === null
      ? []
      : [`${count(untaken.count, noun)} not taken (${untaken.reason}): ${after(untaken, noun)}`]),
  ]
}

/** Why the step fails, as a sentence; none where it does not. */
export function undeliveredWords({ label, noun, refused, untaken }: SendReport): readonly string[] {
  const number = refused.reduce((sum, one) => sum + one.count, untaken?.count ?? 0)
  if (number === 0) return []
  return [`${count(number, noun)} ${number === 1 ? 'was' : 'were'} not delivered to ${label}.`]
}

/** What the next run does about it. What goes on is in its own events and numbers. */
function after({ count: all, kept, lost, because }: Untaken, noun: SendReport['noun']): string {
  if (noun === 'number') return 'the next run sends its own'
  const rest = all - kept - lost
  const parts = [
    kept === 0 ? '' : `the next run sends ${withCommas(kept)} again, about what is new or closed`,
    lost === 0
      ? ''
      : `${withCommas(lost)} about what is new or closed ${lost === 1 ? 'is' : 'are'} lost, since ${because}`,
    rest === 0 ? '' : 'what still holds then, the next run says itself',
  ]
  return parts.filter((part) => part !== '').join('; ')
}
