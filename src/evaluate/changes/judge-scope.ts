import { KINDS } from '../../clouds/clouds.ts'
import type { AttributeChange, DriftFacts, UnjudgedChange, UnusableState } from '../../model/change.ts'
import type { ScopeOutcome, Violation } from '../../model/finding.ts'
import { otherOwner } from '../../model/owner.ts'
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
import { changeViolation } from './change-violation.ts'
import { type ComparedKind, pairsOf } from '../../rules/change/compared-kind.ts'
import { acceptedHash, reportedChange } from './reported-change.ts'
import { isWatchedWhole } from '../../rules/change/watched-whole.ts'

/** What a scope is compared with. */
export interface ScopeStates {
  readonly compared: readonly ComparedKind[]
  /** Of kinds of which there is something accepted that cannot be used. */
  readonly unusable: readonly UnusableState[]
  /** Any change counts. */
  readonly isImmutable: boolean
  /** The resources of the kind of which the last run left a change open. */
  readonly openIn: (kind: string, known: () => Iterable<string>) => readonly string[]
}

export interface ChangesOfScope extends ScopeResult {
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
  checked: number
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
  const asked = inJudgeOrder(
    rules.filter((one) => appliesTo(one.rule, account.environment) && (isImmutable || !isLast(one))),
    account.environment,
  )
    .filter(({ query }) => query.subjects.some((kind) => kinds.has(kind)))
    .map((compiled): Asked => {
      return {
        compiled: withCertainLowerings(compiled, gapsOf),
        certain: searchesOf(compiled).every((search) => isCertain(search, gapsOf)),
        found: new Set(),
        undecided: new Set(),
        checked: 0,
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
    const known = (): Iterable<string> => [...one.present.resources.keys(), ...one.accepted.resources.keys()]
    for (const id of openIn(name, known))
      acceptedNow.push({ ...place, id, accepted: acceptedHash(one.accepted.resources.get(id)) })
    for (const { id, before, after, change } of pairsOf(one)) {
      const now = after === undefined ? undefined : read.get(id)
      const then = before === undefined ? undefined : acceptedResource(before, place, kind)
      const resource = now ?? then
      if (resource === undefined) continue
      const judging = own.filter(({ compiled }) => isSubject(compiled.rule, resource))
      for (const rule of judging) rule.checked += 1
      if (change === null) continue
      const changed: ChangedResource = {
        before: before === undefined || then === undefined ? null : { normalised: before, resource: then },
        after: after === undefined || now === undefined ? null : { normalised: after, resource: now },
      }
      const { byRule, rest } = shareOut(judging, changed, change.attributes, surroundings)
      const subject = { ...place, id }
      for (const [rule, attributes] of byRule) {
        rule.found.add(keyOf(resource))
        const judged = {
          ...reportedChange(change, attributes, subject),
          accepted: acceptedHash(before),
        }
        violations.push(
          changeViolation(rule.compiled, account, { resource, changed, judged, attributes, gapsOf }),
        )
      }
      if (rest.length > 0 && otherOwner(resource) === null)
        unjudged.push({ ...subject, name: resource.name, change: reportedChange(change, rest, subject) })
    }
  }
  return {
    violations,
    outcomes: asked.map((rule) => outcomeOf(rule, scope, compared, unusable)),
    shared: NOTHING_SHARED,
    facts: { compared: compared.length, unjudged, unjudgedCount: unjudged.length, unusable, acceptedNow },
  }
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
  { compiled, certain, found, undecided, checked }: Asked,
  { account, region }: ScopeContent,
  compared: readonly ComparedKind[],
  unusable: readonly UnusableState[],
): ScopeOutcome {
  const { subjects } = compiled.query
  const isAbout = (kind: string): boolean => subjects.includes(kind)
  const open = [...undecided].filter((key) => !found.has(key)).length
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
    passed: certain ? checked - found.size - open : 0,
    violations: found.size,
  }
}
