import { KINDS } from '../../clouds/clouds.ts'
import type { AttributeChange, DriftFacts, UnjudgedChange, UnusableState } from '../../model/change.ts'
import type { ScopeOutcome, Violation } from '../../model/finding.ts'
import { otherOwner } from '../../model/owner.ts'
import type { WatchedResource } from '../../model/history.ts'
import type { Resource } from '../../model/resource.ts'
import { appliesTo } from '../../model/rule.ts'
import { NOTHING_SHARED } from '../../model/shared.ts'
import { acceptedResource } from '../../rules/change/accepted-resource.ts'
import { askRule } from '../../rules/change/ask.ts'
import { inJudgeOrder, isLast } from '../../rules/change/judge-order.ts'
import type { ChangedResource } from '../../rules/change/view.ts'
import { type CompiledRule, searchesOf } from '../../rules/load/compiled-rule.ts'
import { withCertainLowerings } from '../../rules/load/severity.ts'
import { isCertain, type Surroundings, surroundingsOf } from '../../search/index.ts'
import type { ScopeResult } from '../evaluate-scope.ts'
import { gapsIn, type ScopeContent } from '../scope-content.ts'
import { isSubject } from '../subjects.ts'
import { arnOf } from '../to-violation.ts'
import { changeViolation } from './change-violation.ts'
import { type ComparedKind, pairsOf } from '../../rules/change/compared-kind.ts'
import { acceptedHash, reportedChange } from './reported-change.ts'
import { isUnaccepted, isWatchedOf, isWatchedWhole, unacceptedOf } from '../../rules/change/watched-whole.ts'

/** What a scope is compared with. */
export interface ScopeStates {
  readonly compared: readonly ComparedKind[]
  /** Of kinds of which there is something accepted that cannot be used. */
  readonly unusable: readonly UnusableState[]
  /** Any change counts. */
  readonly isImmutable: boolean
  /** Which of these resources of the kind, and which others, the last run left with a finding. */
  readonly openIn: (kind: string, ids: () => Iterable<string>) => readonly WatchedResource[]
}

export interface ChangesOfScope extends ScopeResult {
  /** Properties that rules watch and of which nothing is accepted, though the kind is: `aws_s3_bucket.bucket_policy`. */
  readonly unaccepted: readonly string[]
  readonly facts: Omit<DriftFacts, 'withoutState'>
}

/** A rule and how much it can say in the scope. */
interface Asked {
  readonly compiled: CompiledRule
  /** Whether the properties that its searches ask about were read. */
  readonly certain: boolean
  /** Resources that it found to be changed, and those of which it cannot be decided. */
  readonly found: Set<string>
  readonly undecided: Set<string>
  /** Resources that it looked at whole and that are, as far as it goes, as they were. */
  passed: number
}

/**
 * Judges what differs from the accepted state: each attribute by the first of the rules that is about it, and by no other.
 *
 * A rule is complete in a scope when every kind that it is about, and of which something is accepted, was read to its end
 * with all that the rule watches, and what is accepted is intact. A change is reported wherever it is certain: a resource
 * that came although the listing broke off was added all the same, but none is gone. Where a rule cannot be decided, the
 * next ones are asked: the change may be that rule's, and is reported all the same.
 */
export function judgeScope(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  { compared, unusable, isImmutable, openIn }: ScopeStates,
): ChangesOfScope {
  const { account, region } = scope
  const gapsOf = gapsIn(scope)
  const surroundings = surroundingsOf(account, region)
  const kinds = new Set([...compared.map(({ present }) => present.kind), ...unusable.map(({ kind }) => kind)])
  const applying = inJudgeOrder(
    rules.filter((one) => appliesTo(one.rule, account.environment) && (isImmutable || !isLast(one))),
    account.environment,
  ).filter(({ query }) => query.subjects.some((kind) => kinds.has(kind)))
  const broken = new Set(unusable.map(({ kind }) => kind))
  const asked = applying
    .filter(
      (one) =>
        one.query.subjects.some((kind) => broken.has(kind)) ||
        comparedFor(one, compared).some((kind) => !isUnaccepted(one, kind)),
    )
    .map((compiled): Asked => {
      return {
        compiled: withCertainLowerings(compiled, gapsOf),
        certain: searchesOf(compiled).every((search) => isCertain(search, gapsOf)),
        found: new Set(),
        undecided: new Set(),
        passed: 0,
      }
    })
  const violations: Violation[] = []
  const unjudged: UnjudgedChange[] = []
  const acceptedNow: DriftFacts['acceptedNow'][number][] = []
  for (const one of compared) {
    const { kind: name } = one.present
    const kind = KINDS.get(name)
    if (kind === undefined) continue
    const own = asked.filter(({ compiled }) => compiled.query.subjects.includes(name))
    const read = new Map(
      scope.resources.filter((resource) => resource.kind === name).map((resource) => [resource.id, resource]),
    )
    const place = { account: account.id, region, kind: name }
    const { resources: accepted } = one.accepted
    const open = openIn(name, () => [...accepted.keys(), ...one.present.resources.keys()])
    const isOpen = new Set(open.map(({ id }) => id))
    const watchedBy = new Map<string, readonly string[]>()
    for (const pair of pairsOf(one)) {
      const { id, before, after, change } = pair
      const now = after === undefined ? undefined : read.get(id)
      const then = before === undefined ? undefined : acceptedResource(before, place, kind)
      const resource = now ?? then
      if (resource === undefined) continue
      const judging = own.filter(({ compiled }) => isSubject(compiled.rule, resource))
      const pass = (those: readonly Asked[]): void => {
        for (const rule of those) if (isWatchedOf(rule.compiled, one, pair)) rule.passed += 1
      }
      if (change === null) {
        pass(judging)
        continue
      }
      if (isOpen.has(id)) watchedBy.set(id, watchersOf(judging, change.attributes))
      const changed: ChangedResource = {
        before: before === undefined || then === undefined ? null : { normalised: before, resource: then },
        after: after === undefined || now === undefined ? null : { normalised: after, resource: now },
      }
      const { byRule, rest } = shareOut(judging, changed, change.attributes, surroundings)
      const key = keyOf(resource)
      pass(judging.filter((rule) => !byRule.has(rule) && !rule.undecided.has(key)))
      const subject = { ...place, id }
      for (const [rule, attributes] of byRule) {
        rule.found.add(key)
        const judged = {
          ...reportedChange(change, attributes, subject),
          accepted: acceptedHash(before),
        }
        violations.push(
          changeViolation(rule.compiled, account, { resource, changed, judged, attributes, gapsOf }),
        )
      }
      if (rest.length > 0 && otherOwner(resource) === null)
        unjudged.push({
          ...subject,
          name: resource.name,
          arn: arnOf(resource),
          change: reportedChange(change, rest, subject),
        })
    }
    for (const { id, heldAs } of open) {
      const now = { accepted: acceptedHash(accepted.get(id)), watchedBy: watchedBy.get(id) ?? [] }
      // Whether the history's name for it is revealed hangs on what else is found: see past/pseudonyms.
      for (const called of new Set([id, heldAs])) acceptedNow.push({ ...place, id: called, ...now })
    }
  }
  return {
    violations,
    outcomes: asked.map((rule) => outcomeOf(rule, scope, compared, unusable)),
    shared: NOTHING_SHARED,
    unaccepted: [
      ...new Set(
        applying.flatMap((one) =>
          comparedFor(one, compared).flatMap((kind) =>
            unacceptedOf(one, kind).map((property) => `${kind.present.kind}.${property}`),
          ),
        ),
      ),
    ],
    facts: { compared: compared.length, unjudged, unjudgedCount: unjudged.length, unusable, acceptedNow },
  }
}

function comparedFor({ query }: CompiledRule, compared: readonly ComparedKind[]): ComparedKind[] {
  return compared.filter(({ present }) => query.subjects.includes(present.kind))
}

/** Those of the rules that watch any of the attributes, whatever else they ask. */
function watchersOf(rules: readonly Asked[], attributes: readonly AttributeChange[]): readonly string[] {
  return rules
    .filter(({ compiled: { change } }) => attributes.some(({ path }) => change?.isAbout(path) === true))
    .map(({ compiled }) => compiled.rule.id)
    .toSorted()
}

/** Each attribute goes to the first rule that judges it; what is left is the rest. */
function shareOut(
  rules: readonly Asked[],
  changed: ChangedResource,
  attributes: readonly AttributeChange[],
  surroundings: Surroundings,
): {
  readonly byRule: ReadonlyMap<Asked, readonly AttributeChange[]>
  readonly rest: readonly AttributeChange[]
} {
  const resource = (changed.after ?? changed.before)?.resource
  const byRule = new Map<Asked, AttributeChange[]>()
  const rest = attributes.filter((attribute) => {
    for (const rule of rules) {
      const { judges } = askRule(rule.compiled, changed, attribute, surroundings, rule.certain)
      if (judges === 'unknown' && resource !== undefined) rule.undecided.add(keyOf(resource))
      if (judges !== true) continue
      byRule.set(rule, [...(byRule.get(rule) ?? []), attribute])
      return false
    }
    return true
  })
  return { byRule, rest }
}

function keyOf({ kind, id }: Resource): string {
  return `${kind} ${id}`
}

function outcomeOf(
  { compiled, certain, found, undecided, passed }: Asked,
  { account, region }: ScopeContent,
  compared: readonly ComparedKind[],
  unusable: readonly UnusableState[],
): ScopeOutcome {
  const { subjects } = compiled.query
  const isAbout = (kind: string): boolean => subjects.includes(kind)
  const complete =
    certain &&
    undecided.size === 0 &&
    !unusable.some(({ kind }) => isAbout(kind)) &&
    compared.every((one) => !isAbout(one.present.kind) || isWatchedWhole(compiled, one))
  return {
    rule: compiled.rule.id,
    account: account.id,
    region,
    complete,
    passed: certain ? passed : 0,
    violations: found.size,
  }
}
