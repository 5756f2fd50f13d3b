import type { EventLine, Refused } from '../model/send.ts'
import type { Logger } from '../model/logger.ts'
import type { NamedSender } from '../model/settings.ts'
import { Courier, type CourierOptions, type Outcome } from '../net/courier.ts'
import { count } from '../text/words.ts'
import type { Goods, Origin, Parcel, Sender } from './sender.ts'

export interface SendTools extends CourierOptions {
  readonly logger: Logger
}

/** What became of what one sender had to send. */
export interface Sent {
  readonly accepted: number
  /** By reason, in the order in which they came up. */
  readonly refused: readonly Refused[]
  readonly untaken: {
    readonly count: number
    readonly reason: string
    /** Those of them that no other run would say by itself. */
    readonly lines: readonly EventLine[]
  } | null
}

/**
 * Sends parcel by parcel, within three minutes. Who does not answer, or refuses whatever comes from here, is asked no further:
 * what is left is another run's. Never rejects for what a receiver does, and never reveals a secret.
 */
export async function send(
  { address, label, secrets }: NamedSender,
  sender: Sender,
  goods: Goods,
  origin: Origin,
  { logger, ...tools }: SendTools,
): Promise<Sent> {
  const { noun, perMinute } = sender
  const patience = sender.patience?.(address) ?? null
  const courier = new Courier(tools, {
    secrets,
    perMinute,
    goods: `what is sent to ${label}`,
    ...(patience === null ? {} : { patience }),
  })
  const tally = new Tally(courier, goods)
  for await (const parcel of sender.pack(goods, address, origin)) {
    if (tally.isOver) tally.leave(parcel, null)
    else tally.add(parcel, await courier.run(parcel))
    if (!tally.isOver) logger.live?.(`… ${count(tally.accepted, noun)} sent to ${label}`)
  }
  return tally.sent()
}

class Tally {
  readonly #courier: Courier
  readonly #goods: Goods
  readonly #refused = new Map<string, number>()
  readonly #lines: EventLine[] = []
  #untaken = 0
  #reason: string | null = null
  accepted = 0

  constructor(courier: Courier, goods: Goods) {
    this.#courier = courier
    this.#goods = goods
  }

  /** Whether nothing more is to be sent. */
  get isOver(): boolean {
    return this.#reason !== null
  }

  add(parcel: Parcel, outcome: Outcome): void {
    if (outcome.outcome === 'pending' || outcome.stops === true) {
      this.leave(parcel, wordsOf(outcome))
      return
    }
    const isRefused = outcome.outcome === 'refused'
    this.#takeParts(parcel, isRefused ? parcel.open : 0)
    if (isRefused) this.#refuse({ reason: wordsOf(outcome), count: parcel.open })
  }

  /** @param reason null: as what was left before */
  leave(parcel: Parcel, reason: string | null): void {
    this.#reason ??= reason
    this.#takeParts(parcel, parcel.open)
    this.#untaken += parcel.open
    this.#lines.push(...parcel.lines.filter((line) => this.#goods.saysOnce(line)))
  }

  sent(): Sent {
    const refused = [...this.#refused].map(([reason, number]) => ({ reason, count: number }))
    const reason = this.#reason
    const untaken = reason === null ? null : { count: this.#untaken, reason, lines: this.#lines }
    return { accepted: this.accepted, refused, untaken }
  }

  /** @param rest so much of it was not taken, for whatever reason */
  #takeParts({ size, refused }: Parcel, rest: number): void {
    for (const one of refused) this.#refuse({ ...one, reason: this.#courier.redact(one.reason) })
    this.accepted += size - rest - refused.reduce((sum, one) => sum + one.count, 0)
  }

  #refuse({ reason, count: number }: Refused): void {
    this.#refused.set(reason, (this.#refused.get(reason) ?? 0) + number)
  }
}

function wordsOf({ status, error }: Outcome): string {
  return [status === null ? '' : `HTTP ${status}`, error ?? ''].filter((part) => part !== '').join(', ')
}
