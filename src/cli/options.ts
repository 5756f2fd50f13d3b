import type { InputName } from '../settings/inputs.ts'

/** Options of the CLI's commands, as commander gives them (camel case). */
export interface JsonOption {
  readonly json?: boolean
}

export interface ConfigOption {
  /** The configuration file; the default one where it is left out. */
  readonly config?: string
}

/** By the names of inputs. */
type InputOptions = Readonly<Record<string, string | boolean | undefined>>

export type ScanOptions = JsonOption & InputOptions

export type PolicyOptions = InputOptions

export function inputGiven(name: InputName, options: InputOptions): string | undefined {
  const given = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
  return typeof given === 'string' ? given : undefined
}

export interface SearchOptions extends JsonOption {
  readonly inventory: string
  readonly limit?: string
  readonly fields?: string
}
