import { KINDS } from '../../clouds/clouds.ts'
import type { Collected } from '../../model/collected.ts'
import { EVERYTHING } from '../../model/coverage.ts'
import type { ChangeOperation } from '../../model/change.ts'
import { HeldAccounts } from '../../inventory/held-accounts.ts'
import { UserError } from '../../model/errors.ts'
import type { Scope } from '../../model/resource.ts'
import { SharedTexts } from '../../text/shared-texts.ts'
import { compareText } from '../../text/compare.ts'
import { enumerate, some } from '../../text/words.ts'
import { merge } from '../attribute-changes.ts'
import { changeId, diffOf } from '../diff.ts'
import { maskedState } from '../masked-state.ts'
import { Normaliser, type PresentKind } from '../normalise/normaliser.ts'
import type { Normalised } from '../normalise/normalised.ts'
import { areMaskedOtherwise, MASKED_OTHERWISE } from '../other-masks.ts'
import type { ReadingGate } from '../sides/masked-inventory.ts'
import type { AcceptedKind, AcceptedState } from './accepted-state.ts'
import type { SavedInventory } from '../sides/saved-inventory.ts'
import { gapClause } from '../gap-clause.ts'
import { isSafe } from './state-path.ts'

export interface Acceptance {
  /** That of the command: what the sources hold has passed it, what was accepted before has not. */
  readonly gate: ReadingGate
  /** The same for what is kept: throws a UserError where nobody could compare it later. */
  readonly keeping: ReadingGate
  readonly by: string
  readonly reason: string
  /** Whose state is accepted; absent: all. */
  readonly kinds?: ReadonlySet<string>
  /** Ids of the changes that are accepted and nothing else (see changeId); absent: everything. */
  readonly only?: ReadonlySet<string>
}

/** A kind in a scope of which nothing was accepted. */
export interface NotAccepted extends Scope {
  readonly kind: string
  /** As a clause. */
  readonly why: string
}

export interface Accepted {
  /** Files that were written; what they hold already is not. */
  readonly written: number
  /** Files whose kinds are not read there any more. */
  readonly removed: number
  /** Files that hold it already. */
  readonly unchanged: number
  /** Of those that were written the ones of which it is not known what differs: values were masked otherwise before. */
  readonly unlike: number
  /** Resources that differ from what was accepted before. */
  readonly resources: Readonly<Record<ChangeOperation, number>>
  readonly notAccepted: readonly NotAccepted[]
}

/**
 * Accepts what inventories hold, scope by scope. Throws a UserError, before anything is written, where one is damaged, where
 * two hold the same, or where single changes are to be accepted and one is not there as it was looked at.
 */
export async function accept(
  state: AcceptedState,
  sources: readonly SavedInventory[],
  acceptance: Acceptance,
): Promise<Accepted> {
  const asked = await askedIn(sources)
  const work = new Accepting(state, acceptance)
  for (const source of sources) for await (const scope of source.scopes()) await work.add(scope, source)
  await work.writeChosen()
  if (acceptance.only === undefined) await work.removeVanished(asked)
  return work.result()
}

const NOTHING: Pick<AcceptedKind, 'resources'> = { resources: new Map() }

class Accepting {
  readonly #state: AcceptedState
  readonly #acceptance: Acceptance
  readonly #normaliser: Normaliser
  readonly #resources = { added: 0, removed: 0, changed: 0 }
  readonly #notAccepted: NotAccepted[] = []
  /** With single changes: what is written once all of them were found. */
  readonly #chosen: AcceptedKind[] = []
  readonly #found = new Set<string>()
  #written = 0
  #unlike = 0
  #unchanged = 0
  #removed = 0

  constructor(state: AcceptedState, acceptance: Acceptance) {
    this.#state = state
    this.#acceptance = acceptance
    this.#normaliser = new Normaliser(KINDS, 'withheld', acceptance.kinds)
  }

  async add(scope: Collected, { at, properties }: SavedInventory): Promise<void> {
    for (const present of this.#normaliser.kindsOf(scope, properties)) {
      const why = whyNot(present)
      if (why !== null) this.#notAccepted.push({ ...placeOf(present), why })
      else if (this.#acceptance.only === undefined) await this.#acceptAll(present, at)
      else await this.#choose(present, this.#acceptance.only)
    }
  }

  /** An unusable file is replaced: who accepts everything need not know what was there. */
  async #acceptAll(present: PresentKind, at: string): Promise<void> {
    const before = await this.#state.of(present.account, present.region, present.kind)
    const known = before === null || 'problem' in before ? null : before
    const { by, reason } = this.#acceptance
    const { properties, resources } = present
    const isWritten = await this.#state.save({ ...placeOf(present), at, by, reason, properties, resources })
    if (!isWritten) {
      this.#unchanged += 1
      return
    }
    this.#written += 1
    const then = known === null ? NOTHING : this.#asMasked(known, resources)
    if (then === null) this.#unlike += 1
    for (const [old, now] of then === null ? [] : pairs(then.resources, resources)) {
      const change = diffOf(old, now, at)
      if (change !== null) this.#resources[change.operation] += 1
    }
  }

  async #choose(present: PresentKind, only: ReadonlySet<string>): Promise<void> {
    const { account, region, kind } = present
    const given = await this.#state.of(account, region, kind)
    // No change was ever reported of what nothing is accepted of.
    if (given === null) return
    if ('problem' in given) {
      this.#notAccepted.push({ ...placeOf(present), why: given.problem })
      return
    }
    const before = this.#asMasked(given, present.resources)
    if (before === null) {
      this.#notAccepted.push({ ...placeOf(present), why: MASKED_OTHERWISE })
      return
    }
    const resources = new Map(before.resources)
    const foundBefore = this.#found.size
    for (const [old, now] of pairs(before.resources, present.resources)) {
      const id = (old ?? now)?.id ?? ''
      const isChosen = (change: Parameters<typeof changeId>[1]): boolean => {
        const name = changeId({ account, region, kind, id }, change)
        if (!only.has(name)) return false
        this.#found.add(name)
        return true
      }
      if (old !== undefined && now !== undefined)
        resources.set(id, { ...old, value: merge(old, now, isChosen) })
      else if (!(diffOf(old, now, before.at)?.attributes ?? []).some(isChosen)) continue
      else if (now === undefined) resources.delete(id)
      else resources.set(id, now)
    }
    if (this.#found.size === foundBefore) return
    const { by, reason, keeping } = this.#acceptance
    maskedState(given, keeping, present.resources)
    this.#chosen.push({ ...before, by, reason, resources })
    for (const [old, now] of pairs(before.resources, resources)) {
      const change = diffOf(old, now, before.at)
      if (change !== null) this.#resources[change.operation] += 1
    }
  }

  /** What was accepted before, as a run compares it; null: nobody can tell what is the same. */
  #asMasked(before: AcceptedKind, now: PresentKind['resources']): AcceptedKind | null {
    const { gate } = this.#acceptance
    const masked = maskedState(before, gate, now)
    return areMaskedOtherwise(masked.resources, now, gate.redact) ? null : masked
  }

  /** All or none: a change that was looked at and is not there any more means that somebody looked at something else. */
  async writeChosen(): Promise<void> {
    const missing = [...(this.#acceptance.only ?? [])].filter((id) => !this.#found.has(id))
    if (missing.length > 0) {
      const what =
        missing.length === 1 ? `The change ${missing[0]} is` : `The changes ${enumerate(missing)} are`
      const gaps = this.#notAccepted.map(
        ({ account, region, kind, why }) => `${kind} in ${region} of ${account}: ${why}`,
      )
      throw new UserError(
        `${what} not in this inventory as it was reported: the accepted state or the resource has changed since, or the id is wrong. ` +
          'Nothing was accepted. Run a scan and look at its changes again.' +
          (gaps.length === 0 ? '' : ` Not looked at: ${some(gaps, 3)}.`),
      )
    }
    for (const accepted of this.#chosen) if (await this.#state.save(accepted)) this.#written += 1
  }

  /** What is not asked about any more can never be compared again. Where a scope has a gap, nothing is known of that. */
  async removeVanished(asked: ReadonlyMap<string, AskedScope>): Promise<void> {
    for (const { account, region, kinds, isComplete } of asked.values()) {
      if (!isComplete) continue
      for (const kind of await this.#state.kindsIn({ account, region })) {
        if (kinds.includes(kind) || this.#acceptance.kinds?.has(kind) === false) continue
        await this.#state.remove({ account, region }, kind)
        this.#removed += 1
      }
    }
  }

  result(): Accepted {
    return {
      written: this.#written,
      removed: this.#removed,
      unchanged: this.#unchanged,
      unlike: this.#unlike,
      resources: this.#resources,
      notAccepted: this.#notAccepted,
    }
  }
}

interface AskedScope extends Scope {
  /** Of which the inventories say anything; sorted. */
  readonly kinds: readonly string[]
  readonly isComplete: boolean
}

/** Goes through the inventories to their ends. Memory follows the number of scopes, hardly that of kinds. */
async function askedIn(sources: readonly SavedInventory[]): Promise<ReadonlyMap<string, AskedScope>> {
  const asked = new Map<string, AskedScope>()
  const held = new HeldAccounts()
  const shared = new SharedTexts()
  for (const source of sources) {
    const { name } = source
    for await (const { account, region, complete, gaps } of source.scopes()) {
      const key = `${account.id} ${region}`
      const known = asked.get(key)
      held.note(account.id, name)
      const kinds = new Set([...(known?.kinds ?? []), ...[...complete, ...gaps].map(({ kind }) => kind)])
      asked.set(key, {
        account: account.id,
        region,
        kinds: shared.list([...kinds].toSorted(compareText)),
        isComplete: (known?.isComplete ?? true) && gaps.every(({ others }) => others === true),
      })
    }
  }
  return asked
}

/** Null: it can be accepted. */
function whyNot({ account, region, kind, listed, gaps }: PresentKind): string | null {
  const [gap] = gaps
  if (gap !== undefined) return gapClause(gap)
  if (!listed) return 'it was not read to its end'
  const isPlace = [account, region, kind].every(isSafe) && account !== EVERYTHING && region !== EVERYTHING
  return isPlace ? null : 'these are no names for files'
}

function placeOf({ account, region, kind }: PresentKind): Scope & { readonly kind: string } {
  return { account, region, kind }
}

function* pairs(
  before: ReadonlyMap<string, Normalised>,
  after: ReadonlyMap<string, Normalised>,
): Generator<readonly [Normalised | undefined, Normalised | undefined]> {
  for (const id of new Set([...before.keys(), ...after.keys()])) yield [before.get(id), after.get(id)]
}
