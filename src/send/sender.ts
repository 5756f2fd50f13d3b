import type { Safe } from '../model/safe.ts'
import type { EventFormat, EventLine, Measurement, Refused } from '../model/send.ts'
import type { Address } from '../model/settings.ts'
import type { Errand } from '../net/courier.ts'

/** What a run has to send, by what senders may ask for. It is made when they do, and has passed the last look. */
export interface Goods {
  /** First what earlier runs could not deliver. */
  events(formats: readonly EventFormat[]): AsyncIterable<Safe<EventLine>>
  /** Whether no later run would say it by itself. */
  saysOnce(line: EventLine): boolean
  /** metrics.prom, in parts. */
  text(): Promise<Iterable<Safe<string>>>
  /** Its numbers, those of one name one after the other. */
  numbers(): Promise<Iterable<Safe<Measurement>>>
}

/** Who sends. */
export interface Origin {
  /** Id of the run. */
  readonly run: string
  /** Of this program. */
  readonly version: string
  /** ISO time. */
  readonly finishedAt: string
  /** `owner/name`; null outside of GitHub. */
  readonly repository: string | null
  /** The input alert-scope; may be empty. */
  readonly scope: string
}

/** As much as goes into one request, and what is still to be taken of it. */
export interface Parcel extends Errand {
  /** How much is in it. */
  readonly size: number
  /** How much of it the receiver has neither taken nor refused, as far as its answers to parts say. */
  readonly open: number
  /** The events among that. */
  readonly lines: readonly EventLine[]
  /** What it refused while it took the rest. */
  readonly refused: readonly Refused[]
}

/** How to speak to one kind of receiver. */
export interface Sender {
  readonly noun: 'event' | 'number'
  /** The most requests that it takes within a minute. */
  readonly perMinute: number
  /** Milliseconds of an attempt; null: as long as alerts have. */
  readonly patience?: (address: Address) => number | null
  /** Why nothing is to be sent at all; null: it is. */
  readonly unsent?: (address: Address) => string | null
  /** In the order in which they are sent. */
  readonly pack: (goods: Goods, address: Address, origin: Origin) => AsyncIterable<Parcel>
}
