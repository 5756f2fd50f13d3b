/** Options of the CLI's commands, as commander gives them (camel case). */
export interface JsonOption {
  readonly json?: boolean
}

export type ScanOptions = JsonOption & Readonly<Record<string, string | boolean | undefined>>

export interface SearchOptions extends JsonOption {
  readonly inventory: string
  readonly limit?: string
  readonly fields?: string
}
