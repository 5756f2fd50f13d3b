import { randomUUID } from 'node:crypto'
import type { AlertEvent } from './validate.ts'

interface LogEntry {
  readonly type: 'trigger' | 'append' | 'acknowledge' | 'resolve'
  readonly at: Date
  readonly event: AlertEvent
}

/** One alert from its first trigger to its resolve. */
export interface Incident {
  readonly number: number
  readonly routingKey: string
  readonly key: string
  /** The summary of the last trigger. */
  title: string
  severity: string
  status: 'triggered' | 'acknowledged' | 'resolved'
  readonly entries: LogEntry[]
}

/** An event that was taken with 202 and changed nothing. */
export interface Dropped {
  readonly event: AlertEvent
  readonly reason: string
}

/**
 * Alerts as the Events API keeps them: an event applies to the open alert of its deduplication key only if it comes
 * through the same routing key. Through another, a trigger opens an alert of its own and the others are dropped.
 */
export class Incidents {
  readonly all: Incident[] = []
  readonly dropped: Dropped[] = []

  /** Returns the deduplication key, which is made where a trigger has none. */
  take(event: AlertEvent): string {
    const key = event.dedup_key === undefined || event.dedup_key === '' ? newKey() : event.dedup_key
    const open = this.all.find(
      (one) => one.routingKey === event.routing_key && one.key === key && one.status !== 'resolved',
    )
    const at = new Date()
    if (event.event_action !== 'trigger') {
      if (open === undefined) {
        this.dropped.push({ event, reason: this.#reason(event.routing_key, key) })
      } else {
        open.status = event.event_action === 'resolve' ? 'resolved' : 'acknowledged'
        open.entries.push({ type: event.event_action, at, event })
      }
      return key
    }
    const title = event.payload?.summary ?? ''
    const severity = event.payload?.severity ?? ''
    if (open === undefined) {
      this.all.push({
        number: this.all.length + 1,
        routingKey: event.routing_key,
        key,
        title,
        severity,
        status: 'triggered',
        entries: [{ type: 'trigger', at, event }],
      })
    } else {
      open.title = title
      open.severity = severity
      open.entries.push({ type: 'append', at, event })
    }
    return key
  }

  /** A person resolves it in the web page. */
  resolveByHand(incident: Incident): void {
    incident.status = 'resolved'
  }

  #reason(routingKey: string, key: string): string {
    const elsewhere = this.all.some(
      (one) => one.key === key && one.routingKey !== routingKey && one.status !== 'resolved',
    )
    return elsewhere
      ? 'the open alert of this key came through another routing key'
      : 'no open alert of this key'
  }
}

function newKey(): string {
  return randomUUID().replaceAll('-', '')
}
