import type { CollectRequest, CollectTools } from '../clouds/cloud.ts'
import { headerOf, scopesOf } from '../inventory/scopes.ts'
import { nothingOf } from '../inventory/nothing-of.ts'
import type { InventoryHeader } from '../inventory/record.ts'
import { Withheld } from '../inventory/withheld.ts'
import { isCancelled } from '../model/cancelled.ts'
import type { AccountIdentity, Collected } from '../model/collected.ts'
import { EVERYTHING } from '../model/coverage.ts'
import { HeldAccounts } from '../inventory/held-accounts.ts'
import { UserError } from '../model/errors.ts'
import type { LookedFor } from '../model/data-map.ts'
import type { KindModel } from '../model/kind.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { SavedInventory } from '../model/saved-inventory.ts'
import type { Settings } from '../model/settings.ts'
import { lookedForBy } from '../sensitive/looked-for.ts'
import { quote } from '../text/words.ts'
import { Choice, NOBODY } from './choice.ts'
import { findInventories, type FoundInventory } from './find-inventories.ts'
import { type Asked, withMaskedGaps, withNotHeld, withoutWithheld } from './not-held.ts'
import { type NotLookedFor, notLookedFor, withNotLookedFor } from './not-looked-for.ts'
import { lackingParts } from './parts.ts'

interface OpenInventory extends FoundInventory {
  readonly header: InventoryHeader
  readonly missed: readonly NotLookedFor[]
}

/** What was found before: the accounts, and what is told once however many files tell it. */
class Held {
  readonly accounts = new HeldAccounts()
  /** Whether something is told of all accounts: then it goes without saying of one that is not there. */
  isAllTold = false
  readonly #told = new Set<string>()

  isNews(about: unknown): boolean {
    const text = JSON.stringify(about)
    if (this.#told.has(text)) return false
    this.#told.add(text)
    return true
  }
}

/** Inventories that are evaluated in place of accounts. Nothing is asked of anybody. */
export class SavedInventories {
  readonly #inventories: readonly OpenInventory[]
  readonly #model: KindModel
  /** Of their times. */
  readonly newest: Date
  #time: Date

  private constructor(inventories: readonly OpenInventory[], model: KindModel, time: Date) {
    this.#inventories = inventories
    this.#model = model
    this.newest = time
    this.#time = time
  }

  /** Null where the settings name none. Throws a UserError for what cannot be evaluated as it is. */
  static async open(
    {
      inventory,
      workspace,
      internetShare,
      trustedAccounts,
      privacy,
    }: Pick<Settings, 'inventory' | 'workspace' | 'internetShare' | 'trustedAccounts' | 'privacy'>,
    model: KindModel,
  ): Promise<SavedInventories | null> {
    const inventories: OpenInventory[] = []
    for (const found of findInventories(inventory, workspace)) {
      const header = await headerOf(found.path)
      if (header.internetShare !== internetShare) {
        throw new UserError(
          `internet-share: received ${internetShare}, but ${found.file} was collected with ${header.internetShare}, and what the internet reaches was worked out with that; expected the same.`,
        )
      }
      const trusted = header.trustedAccounts ?? []
      if (trusted.join() !== trustedAccounts.toSorted().join()) {
        throw new UserError(
          `trusted-accounts: received ${quote(trustedAccounts.join(', '))}, but ${found.file} was collected with ${quote(trusted.join(', '))}, and who is a stranger was worked out with that; expected the same.`,
        )
      }
      const missed = notLookedFor(header.lookedFor, lookedForBy(privacy))
      inventories.push({ ...found, header, missed })
    }
    const times = inventories.map(({ header }) => Date.parse(header.at))
    return times.length === 0 ? null : new SavedInventories(inventories, model, new Date(Math.max(...times)))
  }

  get origins(): readonly SavedInventory[] {
    return this.#inventories.map(({ file, header: { run, at, version } }) => ({ file, run, at, version }))
  }

  /** What the runs that wrote them looked for; null where one does not say, or where they differ. */
  get lookedFor(): LookedFor | null {
    const [first, ...others] = this.#inventories.map(({ header }) => header.lookedFor)
    const isOne = others.every((one) => JSON.stringify(one) === JSON.stringify(first))
    return isOne ? (first ?? null) : null
  }

  /** The time of the inventory that the last scope came from: now for rules about it. */
  get time(): Date {
    return this.#time
  }

  /**
   * The scopes as they were collected, those alone that the request means; what it names and they do not hold comes as a
   * gap, and so does what the rules ask about. Throws a UserError for what is damaged, which may show at the very end.
   */
  async *collect(
    request: CollectRequest,
    tools: Pick<CollectTools, 'signal' | 'onLeftOut' | 'onAccountEnd'>,
    asked: Asked,
  ): AsyncGenerator<Collected> {
    const choice = new Choice(request)
    const held = new Held()
    let number = 0
    for (const inventory of this.#inventories) {
      this.#time = new Date(inventory.header.at)
      for await (const scope of this.#scopesOf(inventory, choice, held, tools, asked)) {
        if (tools.signal.aborted) {
          yield ended(tools.signal)
          return
        }
        number += 1
        yield scope
      }
    }
    const lacking = [
      ...lackingParts(this.#inventories.map(({ header }) => header)),
      ...(held.isAllTold ? [] : choice.lackingAccounts(held.accounts)),
    ]
    yield* lacking
    if (number + lacking.length === 0)
      yield nothingOf(NOBODY, EVERYTHING, 'The inventory holds no account that is to be evaluated.')
  }

  async *#scopesOf(
    { path, file, header, missed }: OpenInventory,
    choice: Choice,
    held: Held,
    { onLeftOut, onAccountEnd }: Pick<CollectTools, 'onLeftOut' | 'onAccountEnd'>,
    asked: Asked,
  ): AsyncGenerator<Collected> {
    const withheld = new Withheld(this.#model)
    const open = new Map<string, { readonly account: AccountIdentity; readonly regions: Set<string> }>()
    const leaveOut = (account: LeftOutAccount): void => {
      if (held.isNews(account.id)) onLeftOut?.([account])
    }
    for await (const piece of scopesOf(path)) {
      if ('leftOut' in piece) leaveOut(piece.leftOut)
      else if ('accountEnd' in piece) {
        const ending = open.get(piece.accountEnd)
        open.delete(piece.accountEnd)
        if (ending === undefined) continue
        yield* choice.lackingRegions(ending.account, ending.regions)
        onAccountEnd?.(piece.accountEnd)
      } else {
        const { scope } = piece
        const { account, region } = scope
        held.accounts.note(account.id, file)
        if (!choice.means(account)) continue
        if (choice.excludes(account)) {
          const { id, name, unit } = account
          leaveOut({ id, name, ...(unit === undefined ? {} : { unit }), why: 'excluded' })
          continue
        }
        if (account.id === EVERYTHING) {
          // All parts of a run tell what it did not know of its accounts.
          held.isAllTold ||= isAll(scope)
          if (held.isNews(scope)) yield scope
          continue
        }
        const { regions } = open.get(account.id) ?? { regions: new Set<string>() }
        open.set(account.id, { account, regions: regions.add(region) })
        if (!choice.meansRegion(account.id, region)) continue
        const told = withNotHeld(scope, asked, this.#model, header.properties)
        const sought = withNotLookedFor(told, missed, asked.seeks)
        const known = withoutWithheld(sought, asked, this.#model, withheld.lackingIn)
        yield withMaskedGaps(known, asked, this.#model)
      }
    }
    for (const { account, regions } of open.values()) yield* choice.lackingRegions(account, regions)
  }
}

function isAll({ gaps }: Collected): boolean {
  return gaps.some(({ region, kind }) => region === EVERYTHING && kind === EVERYTHING)
}

/** What is left when the time is up, or somebody ends the run: it may be about any account. */
function ended(signal: AbortSignal): Collected {
  return isCancelled(signal)
    ? nothingOf(
        NOBODY,
        EVERYTHING,
        'The run was cancelled before all of the inventory was read.',
        'cancelled',
      )
    : nothingOf(
        NOBODY,
        EVERYTHING,
        'The time limit was reached before all of the inventory was read.',
        'timeout',
      )
}
