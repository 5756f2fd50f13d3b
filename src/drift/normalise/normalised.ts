import type { JsonObject } from '../../model/json.ts'
import type { ObjectShape } from './shape.ts'

/**
 * Raised with every change of the normal form that would make what did not change look changed: what was accepted under
 * another epoch is not compared.
 */
export const EPOCH = 1

/** A resource in the form in which it is compared, and accepted. */
export interface Normalised {
  readonly id: string
  /** For people: it is not compared, since it mostly is one of the tags. */
  readonly name: string
  /** See normalForm. */
  readonly value: JsonObject
  /** Paths (`nic_attachment.status`) of what was not read: it is neither equal nor changed. */
  readonly unknown: ReadonlySet<string>
  readonly shape: ObjectShape
}
