import type { Severity } from '../model/severity.ts'

/** What an issue is about. */
export interface TicketSubject {
  /** The rule's id, or a former one. */
  readonly rule: string
  /** The environment's name. */
  readonly environment: string
}

/** What an issue remembers for the next run. Nobody but this program reads it. */
export interface TicketState {
  /** The scan that wrote it last: what others leave out, it may still read. */
  readonly scan: string
  /** Ids of the accounts in which the rule is violated, or may be as far as is known. */
  readonly accounts: readonly string[]
  /** The worst that the issue has told of. */
  readonly severity: Severity
  /** ISO time since which the youngest of its violations is open; null where nobody knows. */
  readonly newest: string | null
  /** This program closed it: what is closed without that, a person closed. */
  readonly closed?: true
}

/** An issue that GitHub lists with our label and that has our marker. */
export interface KnownIssue extends TicketSubject {
  readonly number: number
  readonly isOpen: boolean
  /** Who opened it. */
  readonly author: string
  readonly body: string
  /** Null where somebody damaged it. */
  readonly state: TicketState | null
}

/** What is to be done about one issue, ready to be sent. */
export interface TicketAction {
  readonly kind: 'open' | 'reopen' | 'update' | 'close' | 'duplicate'
  /** Null: it is to be made. */
  readonly number: number | null
  readonly title: string
  /** Null: it stays as it is. */
  readonly body: string | null
  readonly isOpen: boolean
  /** Of one that is closed: `completed` where the fault is gone, `not_planned` for every other reason. */
  readonly reason?: 'completed' | 'not_planned'
  /** What is said besides, for those who follow the issue. Markdown. */
  readonly comment: string | null
}
