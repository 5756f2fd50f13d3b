import type { ControlLevel } from './controls.ts'
import type { Json } from './json.ts'
import type { Say, ValueType } from './kind.ts'
import type { Resource, Scope } from './resource.ts'
import type { Detector, Fingerprints, Told } from './sensitive.ts'
import type { Trust } from './trust.ts'

/** What was read of one account as a whole, or in one region, for those who work out more from it. */
export interface ScopeView extends Scope {
  /** The resources of the kind that were read, in the order of the inventory. */
  of(kind: string): readonly Resource[]
  /** The same, with those of which something could not be read: for what is known of each in any case. */
  readInPart(kind: string): readonly Resource[]
  byId(kind: string, id: string): Resource | undefined
  /** The share (0–1) of public space that counts as the whole internet where a security group lets it in. */
  readonly internetShare: number
  /** Who is not a stranger to the account, besides itself. */
  readonly trust: Trust
  /** What the organisation lets the account do at most, from the root down; empty: anything, for all that is known. */
  readonly controls: readonly ControlLevel[]
  /** Whether the run is to read the region of the account: of any other nothing is known, and nothing is missing. */
  isRead(region: string): boolean
  /** Whether every resource of the kind was read, with every property of it that is not costly. */
  isWhole(kind: string): boolean
  /** Whether the cloud, asked for the very id, knew nothing of it: it no longer exists, does not exist yet, or is another account's. */
  isGone(id: string): boolean
  /** The properties of the kind that a call would have told, and did not: those resources of it that lack one may have it. */
  lostOf(kind: string): readonly string[]
  readonly detector: Detector
  readonly fingerprints: Fingerprints
  /** What is known of what was masked before the scope was read. */
  readonly told: Told
}

/**
 * What is worked out of one resource. Where something that could change it was not read, `value` is what holds if that
 * were nothing, `possible` what holds if it were everything: what is true of both is certain.
 */
export interface Derived {
  /** Undefined: the property is left out. */
  readonly value: Json | undefined
  /** Absent: `value` is certain. Never equal to `value`. */
  readonly possible?: Json
  /** Values between the two ends that a search may ask for by name, such as a grade in the middle. */
  readonly between?: readonly Json[]
  /** What was not read and could change the value: kinds and ids, such as `pl-0123`. Empty where it is certain. */
  readonly missing?: readonly string[]
}

/** Where resources lie: in a region, or in the account as a whole (see GLOBAL_REGION). */
export type Level = 'region' | 'account'

/** A property that no call of the cloud returns: it is worked out from what was read of the scope. */
export interface DerivedProperty {
  readonly kind: string
  readonly name: string
  /** Where its kind, and those that it is worked out of, lie; absent: in regions. */
  readonly level?: Level
  readonly type: ValueType
  /** A sentence or two for rule authors (docs/kinds/). */
  readonly description: string
  /** Members of the items of a list, or of an object, that are shown as evidence wherever another member is. */
  readonly because?: readonly string[]
  /** Of a yes or no: the derived property of the same resource that says why it is yes, shown as evidence beside it. */
  readonly saidBy?: string
  /** See Say. */
  readonly say?: Say
  /**
   * For what accounts share: each that it is shared with sees its own part, and these are brought together at the end of
   * a run. `use`: true of one is true of all; `sight`: what each sees is there.
   */
  readonly merged?: 'use' | 'sight'
  /** Kinds, and costly properties of kinds (see needOf), that it is worked out of, besides its own kind. */
  readonly from: readonly string[]
  /**
   * The properties of its own resource that it is worked out of: it is lost with one of these and with no other. Left out:
   * with any that may matter.
   */
  readonly ofItself?: readonly string[]
  /**
   * Whether a costly property that it is worked out of (see needOf) makes no difference any more, by what was read before: of
   * the resource, and of kinds that its kind comes after. Then it is not asked for on this property's account.
   */
  readonly spares?: (need: string, resource: Resource, read: (kind: string) => readonly Resource[]) => boolean
  /** Whether it hangs on what the organisation lets the account do at most (see ScopeView.controls). */
  readonly controlled?: true
  /** See Kind.whole. */
  readonly tellsWhole?: true
  /** Worked out in every run, of what is read anyhow: where no rule asks, coverage says nothing of it. */
  readonly always?: true
  /** Called once per scope; the function that it returns once per resource of the kind, in any order. */
  prepare(scope: ScopeView): (resource: Resource) => Derived
}
