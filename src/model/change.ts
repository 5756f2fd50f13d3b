import type { Json } from './json.ts'

/** What happened to a resource, or to one of its attributes, since the accepted state. */
export type ChangeOperation = 'added' | 'removed' | 'changed'

/** One attribute of one resource that differs. */
export interface AttributeChange {
  readonly operation: ChangeOperation
  /**
   * Names and keys from the resource down, separated by slashes: `group_ip_permissions/tcp 22/ip_ranges`; empty: the
   * resource as a whole, which was added or removed.
   */
  readonly path: string
  /** Normalised; null where it was not there. */
  readonly before: Json
  readonly after: Json
}

/** What differs of one resource. */
export interface ResourceChange {
  readonly operation: ChangeOperation
  /** By path; never empty. Of a resource that was added or removed one, with an empty path. */
  readonly attributes: readonly AttributeChange[]
  /** ISO time at which the state was read that it is compared with. */
  readonly acceptedAt: string
}

/** A change that no change rule judges: it is listed, and counts for nothing. */
export interface UnjudgedChange {
  readonly account: string
  readonly region: string
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly change: ResourceChange
}
