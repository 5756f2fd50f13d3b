import type { Scope } from '../../model/resource.ts'
import type { Normalised } from '../normalise/normalised.ts'

/** A kind in a scope, on one of two sides that are compared. */
export interface SideKind extends Scope {
  readonly kind: string
  /** ISO time at which it was read. */
  readonly at: string
  /** Whether all of its resources are there. */
  readonly listed: boolean
  /** What was not read of it, as a clause; null: nothing that is compared. */
  readonly gap: string | null
  /** By id. */
  readonly resources: ReadonlyMap<string, Normalised>
}

/** An inventory or an accepted state. */
export interface Side {
  /** What it is called in sentences. */
  readonly name: string
  /** All of it, kind by kind. Rejects with a UserError where it is damaged. */
  all(): AsyncIterable<SideKind>
  /** Null: it says nothing of the kind there. */
  of(scope: Scope, kind: string): Promise<SideKind | null>
  /** The places of everything in it. */
  places(): AsyncIterable<Scope & { readonly kind: string }>
  close(): Promise<void>
}
