import type { Attribution } from './attribution.ts'
import type { JudgedChange } from './change.ts'
import type { Evidence } from './evidence.ts'
import type { ExceptionsOf } from './exception.ts'
import type { Severity } from './severity.ts'

/**
 * How a finding stands to the last run. `worsened`: known, and more severe than then; `unseen`: violated before, and this
 * run could not look.
 */
export type FindingState = 'new' | 'known' | 'worsened' | 'reopened' | 'unseen'

/**
 * What a finding counts for. `covered`: another finding that counts reports it; `accepted`: an exception accepts it, until
 * it expires; `unseen`: violated before, and this run could not look.
 */
export type Standing = 'counted' | 'covered' | 'accepted' | 'unseen'

/** What identifies a finding: rule and resource. */
export interface FindingSubject {
  readonly rule: string
  readonly account: string
  readonly region: string
  readonly kind: string
  readonly id: string
}

/** Where a resource is and which it is. */
export type ResourcePlace = Omit<FindingSubject, 'rule'>

/** With a name, where anybody kept it. */
export type NamedPlace = ResourcePlace & { readonly name?: string }

/** A violation by one resource. Passes are counted, not kept. */
export interface Violation extends FindingSubject, ExceptionsOf {
  /** Stable over runs: see fingerprint.ts. */
  readonly fingerprint: string
  readonly name: string
  /** The name that is its own in all of its cloud, AWS's ARN; empty where it has none. */
  readonly arn: string
  /** Where a resource of the account lies that its cloud keeps in a region, such as a bucket. Absent of all others. */
  readonly homeRegion?: string
  readonly severity: Severity
  readonly environment: string
  readonly evidence: readonly Evidence[]
  /** What the fault lays open, such as the interfaces behind a security group; worst first. Empty where nothing is known. */
  readonly affected: readonly Affected[]
  /** The permissions that have to go until it is cleared. Absent where it rests on none, or they are not known. */
  readonly permissions?: readonly BrokenPermission[]
  /** The service that it opens, with ports: `PostgreSQL 5432`. Absent where its rule is not about one service. */
  readonly opens?: string
  /** The cloud's service that made the resource and says what may be changed of it. Absent of all others. */
  readonly madeBy?: string
  /** Of the tags by which the settings route alerts, those that the resource has. Absent: not known, or no route asks. */
  readonly tags?: Readonly<Record<string, string>>
  /** The evidence as one sentence for people, without a full stop: `TCP 22 from 0.0.0.0/0 and ::/0, rule sgr-0ab`. */
  readonly because?: string
  /** What stands for placeholders of its rule's commands: `group id` is `sg-0ab`. The region is its own. See commandsFor. */
  readonly fills?: Readonly<Record<string, string>>
  /** What has to go in this very resource, and what else goes with it; absent where the rule's remediation says all. */
  readonly fix?: string
  /** Of a change rule: what differs from the accepted state. Absent of rules about the state itself. */
  readonly change?: JudgedChange
}

/** What a finding rests on: a rule of a security group, an entry of a network ACL. */
export interface BrokenPermission {
  /** What it says, which distinguishes it from the resource's others: `tcp 1024-65535 from 0.0.0.0/0`, `entry 100`. */
  readonly id: string
  /** How many of the finding's ports it opens: the more, the better the finding describes it. */
  readonly ports: number
}

/** The id of what stands for all interfaces that a group may have and that were not read. */
export const UNREAD_INTERFACES = '*'

/** A resource that a violation of another one is about as well. */
export interface Affected {
  readonly kind: string
  /** Or UNREAD_INTERFACES. */
  readonly id: string
  /** The instance behind a network interface, where there is one. */
  readonly instance?: string
  /** What is behind it where that is no instance, such as load_balancer or rds: `owner` in `internet_exposure`. */
  readonly owner?: string
  /**
   * How far the internet gets to it at what the rule is about (its `reach`): as in `internet_exposure` (docs/kinds/ec2.md);
   * `unknown` where that hangs on what was not read.
   */
  readonly grade: string
  /**
   * What stops it on the way where it is open-but-blocked as a whole: `address`, `interface`, `block_public_access`, `route`,
   * `gateway_route` or `network_acl` (network/path/stop.ts). Absent: it is none, or of the finding's ports alone.
   */
  readonly stoppedBy?: string
  /** The best and the worst grade that it may have, where it is unknown. */
  readonly between?: readonly [string, string]
  /** What would have to be read to know, as words such as `DescribeNetworkAcls was denied`. */
  readonly missing?: readonly string[]
}

/** A finding as it is reported: a violation with its past, or one that could not be looked at again (`unknown`). */
export interface Finding extends Violation {
  readonly result: 'violation' | 'unknown'
  readonly state: FindingState
  /** Of one that is worsened: its severity in the last run. */
  readonly severityBefore?: Severity
  /** ISO time of the first run that saw it; null without history. */
  readonly firstSeen: string | null
  /** Of one that came back: ISO time of the run that saw it again. Absent: it has been open since firstSeen. */
  readonly openedAt?: string
  /** ISO time by which it is to be fixed. Absent: no target, or its age is not known, or it does not count. */
  readonly due?: string
  /** That time is over. */
  readonly overdue?: true
  /** ISO time of the last run that saw it. */
  readonly lastSeen: string
  /** How often it came back after it had been fixed. */
  readonly reopened: number
  /** Present: the last run had it as accepted, and nothing accepts it any more. It is news, though it is known. */
  readonly lapsed?: true
  /** Decided once, in past/standing. */
  readonly standing: Standing
  /**
   * Id of the rule whose finding of the same resource covers it; null unless it is covered, or accepted beside one that tells
   * of the same fault and is accepted by the same entry.
   */
  readonly coveredBy: string | null
  /** What else its permissions open, from the findings that it covers: `PostgreSQL 5432`. Absent where nothing. */
  readonly alsoOpens?: readonly string[]
  /** Who did it and when, as far as the cloud's log of calls says. Absent: it was not to be asked about this one. */
  readonly attribution?: Attribution
  /** The last run saw it as well, and its evidence (`because`) said something else then. */
  readonly saysOtherwise?: true
}

/** A violation of an earlier run that is provably gone. */
export interface FixedFinding extends FindingSubject {
  readonly fingerprint: string
  readonly name: string
  readonly severity: Severity
  readonly firstSeen: string | null
  /**
   * `repaired`: read and clean; `deleted`: absent from a complete listing; `withdrawn`: rule, account or region left out, or
   * its name masked otherwise than before.
   * Of changes: `reverted`: what the rule watches of the resource is as it was accepted; `accepted`: the accepted state now
   * has the change; `rejudged`: it still differs, and this rule no longer judges it.
   */
  readonly how: 'repaired' | 'deleted' | 'withdrawn' | 'reverted' | 'accepted' | 'rejudged'
  readonly standing: Exclude<Standing, 'unseen'>
  /** As in Finding. */
  readonly coveredBy: string | null
  /** As in Finding. */
  readonly attribution?: Attribution
}

/** What a rule found in one scope. */
export interface ScopeOutcome {
  readonly rule: string
  readonly account: string
  readonly region: string
  /** `unknown` where a kind that the rule needs was not read to its end, even beside certain violations. */
  readonly complete: boolean
  readonly passed: number
  readonly violations: number
  /**
   * Ids of resources of which it says nothing, since regions decide that the settings leave out. Neither passed nor violated,
   * and nothing that the run failed to read. Absent: there are none.
   */
  readonly leftOpen?: readonly string[]
}

/** What a rule found in an account: what a run keeps hardly follows the number of regions. */
export interface Outcome {
  readonly rule: string
  readonly account: string
  /** Where the rule was evaluated: sorted, and one array for all entries with the same regions. */
  readonly regions: readonly string[]
  /** Of these, in the same way, where it is `unknown`, even beside certain violations: see ScopeOutcome. */
  readonly incomplete: readonly string[]
  /** Resources in all regions. */
  readonly passed: number
  readonly violations: number
  /** As in ScopeOutcome; sorted. */
  readonly leftOpen?: readonly string[]
}

/** Whether the rule was evaluated in the region and all that it needs was read there. */
export function isCompleteIn({ regions, incomplete }: Outcome, region: string): boolean {
  return regions.includes(region) && !incomplete.includes(region)
}
