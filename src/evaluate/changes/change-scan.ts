import { KINDS } from '../../clouds/clouds.ts'
import type { Normalised } from '../../drift/normalise/normalised.ts'
import { Normaliser, type PresentKind } from '../../drift/normalise/normaliser.ts'
import type { AcceptedKind, AcceptedState } from '../../drift/state/accepted-state.ts'
import type { DriftFacts, UnusableState } from '../../model/change.ts'
import type { Collected } from '../../model/collected.ts'
import type { WatchedResource } from '../../model/history.ts'
import type { ScannedAccount, Scope } from '../../model/resource.ts'
import type { Safe } from '../../model/safe.ts'
import { NOTHING_SHARED } from '../../model/shared.ts'
import type { Privacy } from '../../sensitive/privacy.ts'
import { EVERYTHING } from '../../model/coverage.ts'
import { maskedState } from '../../drift/masked-state.ts'
import { hiddenAlike } from '../../drift/hidden-alike.ts'
import { areMaskedOtherwise, MASKED_OTHERWISE } from '../../drift/other-masks.ts'
import type { AccountRules } from '../../rules/load/account-rules.ts'
import type { ComparedKind } from '../../rules/change/compared-kind.ts'
import type { ScopeResult } from '../evaluate-scope.ts'
import { NOTHING_ABOVE } from '../scope-content.ts'
import { maskedResult } from '../mask-result.ts'
import { judgeScope } from './judge-scope.ts'

/** What rules about changes say of a scope. */
export interface ChangeResult {
  readonly result: Safe<ScopeResult>
  readonly facts: Safe<DriftFacts>
}

interface ChangeTools {
  readonly rules: Pick<AccountRules, 'of'>
  /** The kinds that rules about changes are about. */
  readonly kinds: Iterable<string>
  readonly accepted: AcceptedState
  readonly privacy: Privacy
  /** Whether resources have texts that often hold secrets, or, in a saved inventory, what stands for them. */
  readonly texts: 'read' | 'withheld'
  /** Whether any change of the account counts. */
  readonly isImmutable: (account: string) => boolean
  /** Which of these resources, and which others, have an open finding of the last run. */
  readonly openIn: (scope: Scope, kind: string, ids: () => Iterable<string>) => readonly WatchedResource[]
}

/**
 * Compares scopes, as they come, with the accepted state. Of that what a scope needs is read when the scope comes, and
 * forgotten with it.
 */
export class ChangeScan {
  readonly #tools: ChangeTools
  readonly #normaliser: Normaliser

  constructor(tools: ChangeTools) {
    this.#tools = tools
    this.#normaliser = new Normaliser(KINDS, tools.texts, tools.kinds)
  }

  async judge(read: Collected, account: ScannedAccount): Promise<ChangeResult> {
    const { region } = read
    const { rules, isImmutable, openIn, privacy } = this.#tools
    const scope = this.#masked(read)
    const compared: ComparedKind[] = []
    const unusable: UnusableState[] = []
    const without: string[] = []
    // Of what belongs to no region that is known, nothing is accepted.
    const kinds = region === EVERYTHING || account.id === EVERYTHING ? [] : this.#normaliser.kindsOf(scope)
    for (const present of kinds) {
      const accepted = await this.#tools.accepted.of(account.id, region, present.kind)
      if (accepted === null) without.push(present.kind)
      else if ('problem' in accepted) unusable.push({ ...placeOf(present), message: accepted.problem })
      else if (areMaskedOtherwise(accepted.resources, present.resources, privacy.redact))
        unusable.push({ ...placeOf(present), message: otherMasks(accepted) })
      else compared.push(this.#alike(present, maskedState(accepted, privacy, present.resources)))
    }
    const content = { ...scope, account, above: NOTHING_ABOVE }
    const { facts, unaccepted, ...result } = judgeScope(rules.of(account.id), content, {
      compared,
      unusable,
      isImmutable: isImmutable(account.id),
      openIn: (kind, ids) => openIn({ account: account.id, region }, kind, ids),
    })
    const lacking = [...without, ...unaccepted].toSorted()
    const withoutState =
      lacking.length === 0 ? [] : [{ account: account.id, regions: [region], kinds: lacking }]
    return {
      result: maskedResult({ ...result, shared: NOTHING_SHARED }, scope.resources, privacy),
      facts: privacy.value({ ...facts, withoutState }),
    }
  }

  /** What is accepted may have names hidden that this run has not met. */
  #alike(present: PresentKind, accepted: AcceptedKind): ComparedKind {
    const { privacy } = this.#tools
    if (privacy.redact !== 'strict') return { present, accepted }
    const resources = Array.from(present.resources, ([id, one]): readonly [string, Normalised] => [
      id,
      hiddenAlike(one, accepted.resources.get(id), privacy),
    ])
    return { present: { ...present, resources: new Map(resources) }, accepted }
  }

  /** As the accepted state has it: the same value is masked in the same way. */
  #masked(read: Collected): Collected {
    const { kinds, privacy } = this.#tools
    const asked = new Set(kinds)
    const resources = read.resources.map((one) => (asked.has(one.kind) ? privacy.resource(one) : one))
    return { ...read, resources }
  }
}

function otherMasks({ account, region, kind }: AcceptedKind): string {
  return `The accepted state of ${kind} in ${region} of ${account} cannot be compared: ${MASKED_OTHERWISE}. What changed there is not known. Give the privacy-key and redact with which it was accepted, or accept the state again.`
}

function placeOf({ account, region, kind }: PresentKind): Omit<UnusableState, 'message'> {
  return { account, region, kind }
}
