import type { Given } from '../init/given.ts'
import { fieldOf, type InputName } from '../settings/inputs.ts'

/** Options of the CLI's commands, as commander gives them (camel case). */
export interface JsonOption {
  readonly json?: boolean
}

/** `exceptions explain`: where the finding is looked up, and inputs by their names. */
export interface ExplainExceptionsOptions extends JsonOption {
  readonly result?: string
  readonly [input: string]: string | boolean | undefined
}

export interface ConfigOption {
  /** The configuration file; the default one where it is left out. */
  readonly config?: string
}

export interface ServicesOption {
  /** As the input. */
  readonly services?: string
}

export interface ListOptions extends JsonOption, ConfigOption, ServicesOption {
  readonly wide?: boolean
}

export interface ShowOptions extends JsonOption, ConfigOption {
  readonly rules?: string
}

/** By the names of inputs. */
type InputOptions = Readonly<Record<string, string | boolean | undefined>>

export type ScanOptions = JsonOption & InputOptions

export type PolicyOptions = InputOptions

/** `rules check`: inputs by their names. */
export type RulesCheckOptions = JsonOption &
  ConfigOption &
  Readonly<Record<string, string | boolean | undefined>> & {
    /** Files and globs, a line for each. */
    readonly inventory?: string
  }

export function inputGiven(name: InputName, options: InputOptions): string | undefined {
  const given = options[fieldOf(name)]
  return typeof given === 'string' ? given : undefined
}

/** The variable that may hold a secret instead: everybody on the machine sees what stands on a command line. */
export function secretVariable(name: InputName): string {
  return `CLOUD_BASELINE_${name.replaceAll('-', '_').toUpperCase()}`
}

/** Files and globs; the one that a scan left here where it is left out. */
interface InventoryOption {
  readonly inventory?: readonly string[]
}

export interface SearchOptions extends JsonOption, GateOptions, InventoryOption {
  readonly limit?: string
  readonly fields?: string
}

export interface ExplainOptions extends JsonOption, ConfigOption {
  /** `name=value` each. */
  readonly param?: readonly string[]
  readonly rules?: string
}

export interface ExplainChangeOptions extends JsonOption, GateOptions, InventoryOption {
  readonly change: string
  readonly acceptedState?: string
  readonly rules?: string
  readonly environment?: string
}

export interface AcceptOptions extends GateOptions, InventoryOption {
  readonly acceptedState?: string
  readonly reason: string
  readonly by?: string
  readonly kinds?: string
  readonly rules?: string
  readonly only?: string
}

export interface DiffOptions extends JsonOption, GateOptions {
  readonly kinds?: string
}

/** What decides what is masked. */
export interface GateOptions extends ConfigOption {
  /** As the input. */
  readonly redact?: string
}

/** Lists as parseList takes them. */
export interface PrivacyOptions extends JsonOption, ConfigOption {
  readonly ownDomains?: string
  readonly roleAddresses?: string
  readonly trustedNetworks?: string
  readonly nationalIds?: string
  readonly minimumConfidence?: string
  readonly exclude?: string
}

export interface InitOptions extends Given {
  readonly yes?: boolean
  readonly into?: string
  readonly force?: boolean
}

export interface ImportResotoOptions extends JsonOption {
  readonly into?: string
  readonly force?: boolean
  readonly accounts?: string
  readonly role?: string
  readonly owner?: string
}
