import type { Json } from './json.ts'
import type { Scope } from './resource.ts'

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

/** An attribute that differs, as reports have it. */
export interface ReportedAttribute extends AttributeChange {
  /** The same in every run for the same change: what was there before and what is there now are part of it (changeId). */
  readonly id: string
  /** The values are too long to be shown whole, and their ends are missing. */
  readonly cut?: true
}

/** What differs of one resource, as reports have it. */
export interface ReportedChange extends Omit<ResourceChange, 'attributes'> {
  /** By path, at most MOST_ATTRIBUTES. */
  readonly attributes: readonly ReportedAttribute[]
  /** How many more there are. */
  readonly left?: number
}

/** Attributes of one resource that are reported one by one. */
export const MOST_ATTRIBUTES = 50

/** The same as a rule judges it: the attributes that are its to judge. */
export interface JudgedChange extends ReportedChange {
  /** A hash of the resource as it is accepted: as long as it is the same, nobody has accepted anything else. */
  readonly accepted: string
}

/** A change that no change rule judges: it is listed, and counts for nothing. */
export interface UnjudgedChange {
  readonly account: string
  readonly region: string
  readonly kind: string
  readonly id: string
  readonly name: string
  /** Empty where it has none, or it is not known. */
  readonly arn: string
  readonly change: ReportedChange
}

/** Changes that no rule judges and that a run keeps: the rest is counted. */
export const MOST_UNJUDGED = 500

/**
 * Kinds of an account that were read in these regions, and of which nothing is accepted there; with a property
 * (`aws_s3_bucket.bucket_policy`) where what is accepted of the kind lacks that alone.
 */
export interface WithoutState {
  readonly account: string
  /** Sorted, as are the kinds. */
  readonly regions: readonly string[]
  readonly kinds: readonly string[]
}

/** Accepted state that cannot be used. */
export interface UnusableState extends Scope {
  readonly kind: string
  /** A sentence for people. */
  readonly message: string
}

/** What is accepted of a resource of which the last run left a change open. */
export interface AcceptedNow extends Scope {
  readonly kind: string
  readonly id: string
  /** See JudgedChange. */
  readonly accepted: string
  /** Rules that watch something of it that still differs, whichever of them judges it. Sorted. */
  readonly watchedBy: readonly string[]
}

/** What a scan knows of changes besides what it found. */
export interface DriftFacts {
  /** Account × region × kind that was compared with its accepted state. */
  readonly compared: number
  /** By account, region, kind and id: at most MOST_UNJUDGED. */
  readonly unjudged: readonly UnjudgedChange[]
  /** How many resources have changes that no rule judges. */
  readonly unjudgedCount: number
  /** By account. */
  readonly withoutState: readonly WithoutState[]
  readonly unusable: readonly UnusableState[]
  readonly acceptedNow: readonly AcceptedNow[]
}

export const NO_DRIFT: DriftFacts = {
  compared: 0,
  unjudged: [],
  unjudgedCount: 0,
  withoutState: [],
  unusable: [],
  acceptedNow: [],
}
