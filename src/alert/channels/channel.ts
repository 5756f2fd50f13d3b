import { createHash } from 'node:crypto'
import type { AlertPlan, AlertTarget, Intent } from '../../model/alert.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Safe } from '../../model/safe.ts'
import type { Address } from '../../model/settings.ts'
import type { Traits } from '../decide/destination.ts'
import type { RunView } from '../decide/view.ts'
import type { Receipt } from '../../net/attempt.ts'
import type { Request } from '../../net/post.ts'

/** An intent as a message says it. */
export interface Said {
  readonly intent: Intent
  /** What a later run needs to say it again that cannot look: it comes back as Unsaid. */
  readonly kept: JsonObject
}

/** One request, before secrets are put into it. */
export interface Message {
  /** For the log: `trigger some-key`. */
  readonly name: string
  readonly says: readonly Said[]
  readonly body: JsonObject
}

/** The same when it may leave: see passed.ts. */
export interface SafeMessage extends Message {
  readonly body: Safe<JsonObject>
}

/** A target, with all that its channel can do for it. */
export interface Outlet {
  readonly target: AlertTarget
  readonly traits: Traits
  /** What a message is called where they are counted. */
  readonly noun: string
  /** Whether the inputs give it: then it gets what no route sends elsewhere. */
  readonly isUsual: boolean
  /** See placeOf; null: what it is reached by is not set, so that nothing can be sent. */
  readonly place: string | null
  /** What opens its ledger where everybody can read the history (see secretOf); null: nothing can be sent. */
  readonly ledgerSecret: string | null
  /** Whether the receiver made up what it is reached by, which nobody can guess then. */
  readonly isIssued: boolean
  /** What is missing then: `no … is set`. */
  readonly unset: string
  /** What must be shown nowhere. */
  readonly secrets: readonly string[]
  /** For proxies: an address without secrets. */
  readonly origin: string | null
  /** The most messages that it takes within a minute. */
  readonly perMinute: number
  /** Says what is planned. What is in no message need not be sent. */
  say(plan: AlertPlan, view: RunView): readonly Message[]
  /** Puts the secrets in. */
  request(message: SafeMessage): Request
  receipt(message: Message): Receipt
  /** The body as files show it. */
  redact(body: JsonObject): JsonObject
}

/** How to speak to one kind of receiver. */
export interface Channel {
  /** Whether alerts stay open there until they are closed: what cannot be reached any more has to be closed by hand. */
  readonly keepsOpen: boolean
  /** Whether its target of the inputs stands for what would be said, where the settings name no target at all. */
  readonly standsIn: boolean
  /** @param isUsual whether the inputs give the target */
  outlet(name: string, address: Address, isUsual: boolean): Outlet
}

/** Tells places apart without holding what they are reached by: 16 hexadecimal digits of a hash over address and key. */
export function placeOf(address: string, key: string): string {
  return createHash('sha256')
    .update(`cb1\n${originFor(address)}\n${key}`)
    .digest('hex')
    .slice(0, 16)
}

/** What follows from the address and the key, and from which neither place nor anything that is stored follows. */
export function secretOf(address: string, key: string): string {
  return createHash('sha256')
    .update(`ledger\n${originFor(address)}\n${key}`)
    .digest('hex')
}

function originFor(address: string): string {
  return address.toLowerCase().replace(/\/+$/, '')
}
