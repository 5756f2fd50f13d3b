import type { Json, JsonObject } from '../model/json.ts'

/** Where something stands in what was read. */
export interface Place {
  /** As the user named it. */
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** What Resoto kept, as it was read. */
export type Item = Job | Template | Check | Benchmark | ReportConfig | CustomCommand | Other

export interface Job {
  readonly type: 'job'
  /** Null: Resoto made one up. */
  readonly id: string | null
  readonly command: string
  /** Five fields. */
  readonly cron: string | null
  /** The event that it waits for, such as post_collect. */
  readonly event: string | null
  readonly active: boolean
  /** Seconds; null where none was given. */
  readonly timeout: number | null
  /** Settings of the whole command line, such as the section. */
  readonly settings: Readonly<Record<string, string>>
  readonly place: Place
}

/** A search that others insert with `expand(name)`. */
export interface Template {
  readonly type: 'template'
  readonly name: string
  readonly search: string
  /** Lists of templates show the first 70 characters alone. */
  readonly isCut: boolean
  readonly place: Place
}

export interface Check {
  readonly type: 'check'
  /** `<provider>_<service>_<name>` where all three are known. */
  readonly id: string
  readonly written: JsonObject
  readonly place: Place
}

export interface Benchmark {
  readonly type: 'benchmark'
  readonly id: string
  readonly written: JsonObject
  readonly place: Place
}

export interface ReportConfig {
  readonly type: 'report configuration'
  readonly ignoreChecks: readonly string[]
  readonly ignoreAccounts: readonly string[]
  readonly overrideValues: Readonly<Record<string, Json>>
  readonly place: Place
}

/** A command of the configuration (custom_commands), such as pagerduty with a key of its own. */
export interface CustomCommand {
  readonly type: 'command'
  readonly name: string
  /** By parameter; only those that have one. */
  readonly defaults: Readonly<Record<string, string>>
  readonly place: Place
}

/** Something that is no definition, or one that cannot be read. */
export interface Other {
  readonly type: 'line'
  /** The first words of it. */
  readonly name: string
  readonly reason: string
  readonly place: Place
}
