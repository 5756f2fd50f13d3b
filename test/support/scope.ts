import { GapTally } from '../../src/evaluate/gap-causes.ts'
import { RegionTally } from '../../src/evaluate/region-tally.ts'
import type { Complete, Coverage, Gap, GapCause } from '../../src/model/coverage.ts'
import type { Outcome, ScopeOutcome } from '../../src/model/finding.ts'
import { PAYMENTS } from './account.ts'
import { GROUP, REGION } from './place.ts'
import { ruleOf } from './rule.ts'

/** What the rule of ruleOf found in a region: one resource, which passes. */
export function outcomeOf(changes: Partial<ScopeOutcome> = {}): ScopeOutcome {
  return {
    rule: ruleOf().id,
    account: PAYMENTS,
    region: REGION,
    complete: true,
    passed: 1,
    violations: 0,
    ...changes,
  }
}

/** Security groups that could not be read in a region. */
export function gapOf(changes: Partial<Gap> = {}): Gap {
  return {
    account: PAYMENTS,
    region: REGION,
    kind: GROUP,
    reason: 'denied',
    action: 'ec2:DescribeSecurityGroups',
    message: 'You are not authorized to perform this operation.',
    ...changes,
  }
}

/** Security groups that were read to the end of their listing in a region: one. */
export function completeOf(changes: Partial<Complete> = {}): Complete {
  return { account: PAYMENTS, region: REGION, kind: GROUP, count: 1, ...changes }
}

/** What a run keeps of these outcomes of scopes. */
export function summedOutcomes(outcomes: readonly ScopeOutcome[]): readonly Outcome[] {
  const tally = new RegionTally()
  tally.addOutcomes(outcomes)
  return tally.result().outcomes
}

/** What a run keeps of these listings. */
export function summedListings(listings: readonly Complete[]): Coverage['complete'] {
  const tally = new RegionTally()
  tally.addComplete(listings)
  return tally.result().complete
}

/** What a run keeps of these gaps. */
export function byCause(gaps: readonly Gap[]): readonly GapCause[] {
  const tally = new GapTally()
  tally.add(gaps)
  return tally.result()
}
