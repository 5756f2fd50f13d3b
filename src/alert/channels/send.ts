import type { Delivery } from '../../model/alert.ts'
import type { Logger } from '../../model/logger.ts'
import { judge } from '../../net/attempt.ts'
import { Courier, type CourierOptions } from '../../net/courier.ts'
import { visible } from '../../text/visible.ts'
import { count, withCommas } from '../../text/words.ts'
import type { Message, Outlet, SafeMessage } from './channel.ts'

export interface SendOptions extends CourierOptions {
  /** Nothing is sent. */
  readonly dryRun: boolean
  readonly logger: Logger
}

/** What became of one message. */
export interface Sent extends Omit<Delivery, 'intent'> {
  readonly message: SafeMessage
}

/**
 * Sends the messages one after the other, in their order. Retries what may yet succeed, within three minutes for all of
 * them; what is left is `pending`, for the next run to send. Never rejects, and never reveals a secret.
 */
export async function send(
  outlet: Outlet,
  messages: readonly SafeMessage[],
  options: SendOptions,
): Promise<Sent[]> {
  if (options.dryRun || outlet.place === null) {
    return messages.map((message) => ({
      message,
      outcome: 'dry-run',
      attempts: 0,
      status: null,
      error: null,
    }))
  }
  const { logger } = options
  const courier = new Courier(options, { ...outlet, goods: 'alerts' })
  const sent: Sent[] = []
  const all = count(messages.length, outlet.noun)
  let hasFailed = false
  for (const message of messages) {
    // What closes nothing that anybody knows of waits for the next run rather than for an answer.
    if (isPrecaution(message) && hasFailed) {
      sent.push({ message, outcome: 'pending', attempts: 0, status: null, error: 'not tried' })
      continue
    }
    logger.live?.(`… ${withCommas(sent.length)} of ${all} sent to ${outlet.target.label}`)
    const { outcome, attempts, status, error } = await courier.run({
      request: () => outlet.request(message),
      judge: (answer, now) => judge(answer, outlet.receipt(message), now),
      once: isPrecaution(message),
    })
    const one = { message, outcome, attempts, status, error }
    sent.push(one)
    hasFailed ||= outcome === 'pending'
    log(one, outlet, logger)
  }
  return sent
}

/** Whether all that it says closes alerts of which nobody knows whether they are open. */
export function isPrecaution({ says }: Message): boolean {
  return says.every(({ intent }) => intent.isPrecaution === true)
}

function log({ message, outcome, attempts, error }: Sent, { target }: Outlet, logger: Logger): void {
  // There may be hundreds that close nothing, and the report says how many.
  if (outcome === 'accepted' && isPrecaution(message)) return
  const what = visible(message.name)
  if (outcome === 'accepted') {
    const times = attempts === 1 ? '' : ` after ${count(attempts, 'attempt')}`
    logger.info(`${target.label} accepted ${what}${times}`)
  } else logger.warning(`${target.label} did not accept ${what}: ${error ?? ''}`)
}
