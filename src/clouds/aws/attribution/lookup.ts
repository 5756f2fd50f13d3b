import { callAws } from '../client/call.ts'
import type { Connection } from '../client/connection.ts'
import { MalformedAnswer } from '../client/failure.ts'
import { operationsOf } from '../client/operation.ts'
import { listIn } from '../reading/pages.ts'
import type { Candidate } from './changing-calls.ts'
import { EVENTS } from './changing-calls.ts'
import { type LoggedEvent, readEvent } from './logged-event.ts'

export const LOOKUP_EVENTS = operationsOf('cloudtrail')('LookupEvents')

/** The most that LookupEvents gives at once. */
const PAGE_SIZE = 50

/** What is looked up: LookupEvents takes one attribute. */
export interface Wanted {
  readonly AttributeKey: 'ResourceName' | 'EventName'
  readonly AttributeValue: string
}

export function wantedBy({ byName, event }: Candidate, id: string): Wanted {
  return byName === true
    ? { AttributeKey: 'EventName', AttributeValue: event }
    : { AttributeKey: 'ResourceName', AttributeValue: id }
}

export function keyOf({ AttributeKey, AttributeValue }: Wanted): string {
  return `${AttributeKey} ${AttributeValue}`
}

/** The events of 90 days with one attribute, newest first, read page by page as far as somebody needs them. */
export class Lookup {
  readonly #wanted: Wanted
  readonly #until: Date
  #events: LoggedEvent[] = []
  /** Null at the end. */
  #next: string | null | undefined
  #pages = 0

  constructor(wanted: Wanted, until: Date) {
    this.#wanted = wanted
    this.#until = until
  }

  /** Those that were answered and change something. */
  get events(): readonly LoggedEvent[] {
    return this.#events
  }

  get pages(): number {
    return this.#pages
  }

  get isComplete(): boolean {
    return this.#next === null
  }

  /** Reads one page more. Throws a CallFailure. */
  async read({ call, context }: Connection): Promise<void> {
    const input = {
      LookupAttributes: [this.#wanted],
      EndTime: this.#until,
      MaxResults: PAGE_SIZE,
      ...(typeof this.#next === 'string' ? { NextToken: this.#next } : {}),
    }
    const { events, next } = await callAws(
      LOOKUP_EVENTS,
      async (signal) => {
        const answer = await call(LOOKUP_EVENTS.operation, input, signal)
        const token = answer['NextToken'] ?? null
        if (token !== null && typeof token !== 'string') throw new MalformedAnswer('the NextToken is no text')
        return { events: listIn(answer, 'Events'), next: token === '' ? null : token }
      },
      context,
    )
    this.#pages += 1
    this.#next = next
    for (const listed of events) {
      const event = readEvent(listed)
      if (event !== null && EVENTS.has(event.event)) this.#events.push(event)
    }
  }
}
