import type { Deed } from '../../../model/attribution.ts'
import type { AttributeChange } from '../../../model/change.ts'
import type { BrokenPermission } from '../../../model/finding.ts'
import type { JsonObject } from '../../../model/json.ts'

/** What CloudTrail logged of a call that was answered; `{}` where it logged nothing. */
export interface LoggedRequest {
  readonly request: JsonObject
  readonly response: JsonObject
  readonly identity: JsonObject
}

/** What is asked about: of a finding, what a call may be held against. */
export interface AskedAbout {
  readonly permissions: readonly BrokenPermission[]
  /** Of a change; empty of any other finding. */
  readonly attributes: readonly AttributeChange[]
}

/**
 * A call that changes resources of a kind, as CloudTrail logs it. Declared with the kind, or with the detail whose
 * properties it changes.
 */
export interface ChangingCall {
  /** CloudTrail's event name, which need not be the operation's: S3's PutPublicAccessBlock is PutBucketPublicAccessBlock. */
  readonly event: string
  readonly did: Deed
  /** Whether its request did that to what is asked about, else it `changed` it; absent: its name says it. */
  readonly claims?: (logged: LoggedRequest, about: AskedAbout) => boolean
  /** It can only mend a fault: asked about what was reverted or removed, and no others. */
  readonly mends?: true
  /** The properties that it changes; absent: any. Of a detail, those that it tells. */
  readonly of?: readonly string[]
  /**
   * CloudTrail finds it by the ids of resources unless this is set: then by its name, among all of the region, since it is
   * not certain that the event lists the resource.
   */
  readonly byName?: true
  /** Whether a call that was found by its name is about the resource; absent: its request or answer names it. */
  readonly isAbout?: (logged: LoggedRequest) => boolean
}

type More = Omit<ChangingCall, 'event' | 'did'>

export function changed(events: readonly string[], more: More = {}): readonly ChangingCall[] {
  return events.map((event) => ({ event, did: 'changed', ...more }))
}

export function created(...events: readonly string[]): readonly ChangingCall[] {
  return events.map((event) => ({ event, did: 'created' }))
}

export function deleted(...events: readonly string[]): readonly ChangingCall[] {
  return events.map((event) => ({ event, did: 'deleted' }))
}

/** Calls that can only mend. */
export function mended(...events: readonly string[]): readonly ChangingCall[] {
  return changed(events, { mends: true })
}

/** The same calls, found by their names: see ChangingCall.byName. */
export function byName(calls: readonly ChangingCall[]): readonly ChangingCall[] {
  return calls.map((call) => ({ ...call, byName: true }))
}
