import type { JsonObject } from './json.ts'
import type { Mode } from './mode.ts'
import type { GivenParameters } from './rule.ts'
import type { DetectionPolicy } from './sensitive.ts'
import type { Severity, Threshold } from './severity.ts'

/** How accounts are opened, in their cloud's own words: made and read by the cloud alone (see Cloud.access). */
export type CloudAccess = JsonObject

export type PersonalData = 'show' | 'mask'

/**
 * What becomes of personal data and secrets in everything that leaves the run: `standard` masks them, `strict` hides names,
 * addresses and principals too, `off` leaves them as they are.
 */
export type Redact = 'standard' | 'strict' | 'off'

export type AlertPer = 'rule' | 'account' | 'resource'

/** What a target for alerts is reached by, by the fields that its channel declares. Null: not set. */
export type Address = Readonly<Record<string, string | null>>

/** A target for alerts. What is not set of its address is so because this job sends nothing there. */
export interface TargetAddress {
  readonly name: string
  /** The name of a folder in alert/channels. */
  readonly channel: string
  readonly address: Address
}

/** A target that the configuration file names. */
export interface NamedTarget extends TargetAddress {
  /** `file:line`, for messages. */
  readonly place: string
}

/** The target that the inputs give to a channel; it bears the channel's name. */
export interface InputTarget extends TargetAddress {
  /** The input without which nothing is sent there. */
  readonly input: string
  readonly isSet: boolean
}

/** A receiver of events or metrics that the configuration file names. */
export interface NamedSender {
  readonly name: string
  /** The name of a folder in send/. */
  readonly to: string
  /** What people read. */
  readonly label: string
  /** By the fields that its kind declares. What is not set of it is so because this job sends nothing there. */
  readonly address: Address
  /** What must be shown nowhere, the longest first. */
  readonly secrets: readonly string[]
  /** `file:line`, for messages. */
  readonly place: string
}

/** Violations that go to other targets than those of the inputs. What is empty holds of all. */
export interface AlertRoute {
  /** Names of targets; those of the inputs bear the names of their channels. Never empty. */
  readonly to: readonly string[]
  /** Names of environments. */
  readonly environments: readonly string[]
  /** The lowest severity; null: that of alertFrom. */
  readonly severity: Threshold | null
  /** Ids and former ids of rules, or globs. */
  readonly rules: readonly string[]
  /** Patterns (see matchesAccount). */
  readonly accounts: readonly string[]
  /** Globs for the value of the resource's tag, by its key: each of them has to fit. */
  readonly tags: Readonly<Record<string, readonly string[]>>
  /** `file:line`, for messages. */
  readonly place: string
}

/** What the user says of one account. What is absent is as for all accounts. */
export interface AccountSettings {
  readonly name?: string
  readonly environment?: string
  readonly access?: CloudAccess
  /** Patterns (see meansRegion). */
  readonly regions?: readonly string[]
  /** Values for parameters of rules that hold in this account. */
  readonly parameters?: GivenParameters
  /** Any change of its accepted state counts. */
  readonly immutable?: true
}

/** Where the history is kept. */
export type HistorySetting =
  | { readonly store: 'none' }
  /** With an absolute path. */
  | { readonly store: 'file'; readonly path: string }
  /** In the cache of GitHub Actions. */
  | { readonly store: 'cache' }
  /** With the name of the branch. */
  | { readonly store: 'branch'; readonly name: string }

/** What the user asked for: validated once, then frozen. Holds the secrets; never printed whole. */
export interface Settings {
  readonly mode: Mode
  /** Where relative paths start and what file positions are relative to. */
  readonly workspace: string
  /** What the log says of how these settings came about: sentences. */
  readonly notes: readonly string[]
  /** Values for parameters of rules. */
  readonly parameters: GivenParameters
  /** The share (0–1) of public space that counts as the whole internet where a security group lets it in. */
  readonly internetShare: number
  /** Ids of accounts and organisations that are no strangers to any account of the run. */
  readonly trustedAccounts: readonly string[]
  /** `default`, files, folders, globs; `!id` leaves a rule out. */
  readonly rules: readonly string[]
  /** The services that `default` is narrowed to, such as `iam`; empty: all. */
  readonly services: readonly string[]
  /** Where the configuration file says so, as `file:line`; null: an input does, or nobody. */
  readonly rulesPlace: string | null
  /** Absolute path of the exceptions file; null: there is none. */
  readonly exceptions: string | null
  /** How many days from today an exception may last that has to expire. */
  readonly exceptionsMaxDays: number
  /** Absolute path of the folder with the accepted state; null: changes are not looked at. */
  readonly acceptedState: string | null
  /** Files and globs of inventories that are evaluated in place of accounts; empty: accounts are read. */
  readonly inventory: readonly string[]
  /** What is read: what the rules ask about, or everything that can be. */
  readonly collect: 'rules' | 'all'
  /** Account ids; empty: the credentials' own, or the organisation's. */
  readonly accounts: readonly string[]
  /** All active accounts of the credentials' organisation are read. */
  readonly organization: boolean
  /** Patterns (see matchesAccount) of accounts of the organisation that are not read. */
  readonly excludeAccounts: readonly string[]
  /** By account id. */
  readonly perAccount: Readonly<Record<string, AccountSettings>>
  readonly access: CloudAccess
  /** Patterns (see meansRegion); empty: all that are enabled in the account. */
  readonly regions: readonly string[]
  /** Patterns (see keepsRegion) of regions whose resources stay on the runner that reads them; empty: none. */
  readonly dataRegion: readonly string[]
  /** Patterns (see matchesAccount). */
  readonly productionAccounts: readonly string[]
  /** Whether the user says that no account is production, which is more than naming none. */
  readonly withoutProduction: boolean
  /** Patterns by environment. */
  readonly environments: Readonly<Record<string, readonly string[]>>
  readonly history: HistorySetting
  /** A secret; empty where there is none. */
  readonly githubToken: string
  /** What becomes of the history where everybody can read it. */
  readonly publicRepository: 'hash' | 'refuse'
  readonly failOn: Threshold
  readonly failOnNew: boolean
  readonly onIncomplete: 'fail' | 'warn'
  readonly annotateFrom: Threshold
  readonly reportFrom: Threshold
  /** Whether a workflow shows the run as a check of its commit. */
  readonly checkRun: boolean
  /** Whether the repository has an issue for each violated rule and environment. */
  readonly issues: 'off' | 'per-rule'
  readonly alertFrom: Threshold
  readonly alertPer: AlertPer
  /** The name of this scan at the end of every deduplication key; empty: none. */
  readonly alertScope: string
  /** Most events per run. */
  readonly alertLimit: number
  /** One for each channel. Addresses and keys are secrets. */
  readonly inputTargets: readonly InputTarget[]
  /** Besides those of the inputs. */
  readonly targets: readonly NamedTarget[]
  readonly routes: readonly AlertRoute[]
  /** Where events and metrics go. Addresses and keys are secrets. */
  readonly senders: readonly NamedSender[]
  /** Seconds in which violations are to be fixed; null: no target. */
  readonly fixWithin: Readonly<Record<Severity, number | null>>
  readonly dryRun: boolean
  /** Whether the cloud's log of calls is asked who did what is new. */
  readonly attribution: boolean
  /** What reports and alerts do with names and addresses of people that the log has. */
  readonly personalData: PersonalData
  readonly redact: Redact
  /** The key of fingerprints, a secret; null: the history's, or a new one. */
  readonly privacyKey: string | null
  /** What the user says of personal data and secrets: what is looked for, and what is none. */
  readonly privacy: DetectionPolicy
  /** Called after a complete run; null: nothing is. A secret. */
  readonly heartbeatUrl: string | null
  /** Requests per second, account, region and service. May be a fraction. */
  readonly maxRate: number
  /** Buckets per second of which settings are read, where more than one is asked of each. May be a fraction. */
  readonly bucketRate: number
  /** Minutes after which what is left counts as a gap. May be a fraction. */
  readonly timeoutMinutes: number
  /** Names of the formats of the report that are written. */
  readonly formats: readonly string[]
  /** Absolute path of the folder where all files go. */
  readonly reportDir: string
}
