/** Options of the CLI's commands, as commander gives them (camel case). */
export interface JsonOption {
  readonly json?: boolean
}

export interface ConfigOption {
  /** The configuration file; the default one where it is left out. */
  readonly config?: string
}

export type ScanOptions = JsonOption & Readonly<Record<string, string | boolean | undefined>>

export interface SearchOptions extends JsonOption {
  readonly inventory: string
  readonly limit?: string
  readonly fields?: string
}
