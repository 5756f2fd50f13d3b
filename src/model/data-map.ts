import type { Scope } from './resource.ts'
import type { SensitiveClass } from './sensitive.ts'

/** What was found of a class in the resources of a kind, in one region of an account. */
export interface DataMapEntry extends Scope {
  readonly kind: string
  readonly class: SensitiveClass
  /** Number of resources that hold it, each once however often it does. */
  readonly resources: number
  /** Number of places in them: items of `sensitive_data`. */
  readonly places: number
}

/** How many resources of a kind were looked through, in all regions of all accounts. */
export interface LookedThrough {
  readonly kind: string
  readonly resources: number
  /** Of these, those of which some texts could not be read: they may hold more, of any class. */
  readonly inPart: number
}

/** What scopes tell for the data map. Resources of others, and what is gone but listed, count where they were read, as in Run.resources. */
export interface SensitiveFacts {
  /** By account, region, kind and class. */
  readonly held: readonly DataMapEntry[]
  /** By kind. */
  readonly looked: readonly LookedThrough[]
}

export const NOTHING_LOOKED_THROUGH: SensitiveFacts = { held: [], looked: [] }

/** Settings of `privacy` that say what is no personal data. */
export const EXEMPTIONS = ['own-domains', 'role-addresses', 'trusted-networks'] as const

export type Exemption = (typeof EXEMPTIONS)[number]

/** What was looked for, as the settings say. */
export interface LookedFor {
  readonly classes: readonly SensitiveClass[]
  /** Countries, as in ISO 3166-1, whose national ids are. */
  readonly nationalIds: readonly string[]
  /** 0–1: what is less certain is not counted. */
  readonly minimumConfidence: number
  /** The settings that leave something out. */
  readonly exempt: readonly Exemption[]
  /** A digest of what these say, which tells whether two say the same; empty where none is set. */
  readonly exemptDigest: string
}

/** Which sensitive data lies where, in numbers, and what nobody can say about that. */
export interface DataMap extends SensitiveFacts {
  /** The enabled rules that ask for it, by their ids: without any, nothing is looked through unless everything is read. */
  readonly rules: readonly string[]
  /** Resources that were read and not looked through, by kind. */
  readonly notLooked: Readonly<Record<string, number>>
  /** Of kinds that were looked through, properties with texts that nobody asked for (see needOf): they were not read. */
  readonly notRead: readonly string[]
  /**
   * Of a saved inventory by the run that wrote it, which decided that. Null where it does not say, and where several
   * inventories say different things.
   */
  readonly lookedFor: LookedFor | null
}
