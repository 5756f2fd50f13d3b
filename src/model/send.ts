/** Formats of the report whose lines are events that can be sent: see FORMATS in report/formats.ts. */
export const EVENT_FORMATS = ['ocsf', 'ecs', 'ecs-changes'] as const

export type EventFormat = (typeof EVENT_FORMATS)[number]

/** One event: a line of a file of the report. */
export interface EventLine {
  readonly format: EventFormat
  /** JSON without a line break. */
  readonly json: string
}

/** One number of metrics.prom. */
export interface Measurement {
  /** Of the series, as dashboards know it. */
  readonly name: string
  /** What it is, for people. */
  readonly help: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** What a receiver will never take as it is. */
export interface Refused {
  /** 0: it took everything, and has something to say of it. */
  readonly count: number
  /** In the receiver's words, without secrets. */
  readonly reason: string
}

/** What a receiver has not taken, though another run may have more luck. */
export interface Untaken {
  readonly count: number
  /** What the receiver or the network said, without secrets. */
  readonly reason: string
  /** Of these so many that only this run would say: they are in the history, and the next run sends them. */
  readonly kept: number
  /** Only this run would say these, and they are not in the history. */
  readonly lost: number
  /** Why they are lost, as a clause; empty where none are. */
  readonly because: string
}

/** What became of what one sender had to send. */
export interface SendReport {
  /** As the settings call it. */
  readonly name: string
  /** What people read: `Splunk (siem)`. */
  readonly label: string
  /** What is counted, in the singular. */
  readonly noun: 'event' | 'number'
  readonly accepted: number
  readonly refused: readonly Refused[]
  /** Null: nothing. */
  readonly untaken: Untaken | null
  /** Why nothing is sent on purpose, such as `dry run`; null: everything was to be sent. */
  readonly unsent: string | null
}
