import type { ReadingGate } from '../drift/sides/masked-inventory.ts'
import { lackingParts } from '../offline/parts.ts'
import type { FoundInventory } from '../offline/find-inventories.ts'
import { HeldAccounts } from '../inventory/held-accounts.ts'
import { readInventory } from '../inventory/reader.ts'
import type { InventoryPart, RecordedAccount } from '../inventory/record.ts'
import { EVERYTHING, type Gap, gapCovers } from '../model/coverage.ts'
import type { LookedFor } from '../model/data-map.ts'
import { GLOBAL_REGION, type Resource, type Scope } from '../model/resource.ts'
import { maskedAccount } from '../sensitive/masked-account.ts'
import { compareText } from '../text/compare.ts'
import {
  type Held,
  isCertain,
  type Query,
  type ShownColumns,
  type Surroundings,
  surroundingsOf,
} from '../search/index.ts'
import { meetNames } from './meet-names.ts'
import { TagKeys } from './tag-keys.ts'

/** What was read of an account, whichever inventory it is in. */
interface Account extends RecordedAccount {
  readonly file: string
}

interface Looking {
  readonly shown: Pick<ShownColumns, 'kinds'>
  /** What is read passes it. */
  readonly gate: ReadingGate
}

/** The part of inventories that a search asks about: accounts, resources of its kinds, and what is missing of them. */
export class SearchedInventory {
  /** Those that were read so far: all of a scope's before its resources. */
  readonly gaps: Gap[] = []
  /** The same in what is only shown of results. */
  readonly shownGaps: Gap[] = []
  readonly tagKeys: TagKeys
  readonly #files: readonly string[]
  readonly #query: Query
  readonly #gate: ReadingGate
  readonly #kinds: ReadonlySet<string>
  /** What is shown of results beside what the search asks about. */
  readonly #shown: ReadonlySet<string>
  /** Both. */
  readonly #wanted: readonly string[]
  readonly #accounts = new Map<string, Account>()
  readonly #regions = new Set<string>()
  readonly #held = new HeldAccounts()
  readonly #parts: { readonly part?: InventoryPart }[] = []
  readonly #lookedFor = new Map<string, LookedFor | undefined>()
  /** By kind, where it was to be read: `account region`, and the account alone. */
  readonly #asked = new Map<string, Set<string>>()
  /** By file, the kinds that were to be read somewhere in it. */
  readonly #askedIn = new Map<string, Set<string>>()
  #around: (Scope & { readonly surroundings: Surroundings }) | null = null
  #known: (Scope & { readonly certain: boolean }) | null = null

  constructor(files: readonly FoundInventory[], query: Query, { shown, gate }: Looking) {
    this.#gate = gate
    this.#files = files.map(({ file }) => file)
    this.#query = query
    this.tagKeys = new TagKeys(query.text)
    this.#kinds = new Set(query.kinds)
    this.#shown = new Set(shown.kinds.filter((kind) => !this.#kinds.has(kind)))
    this.#wanted = [...this.#kinds, ...this.#shown]
  }

  /** What the search asks about and no scan of these inventories read, because none of its rules needs it; known at the end. */
  get unread(): readonly string[] {
    return this.#wanted.filter((kind) => !this.#asked.has(kind))
  }

  /** The same of some of several inventories alone, by their files. */
  get unreadIn(): ReadonlyMap<string, readonly string[]> {
    const everywhere = new Set(this.unread)
    const unread = this.#files.map((file) => {
      const asked = this.#askedIn.get(file)
      const kinds = this.#wanted.filter((kind) => !everywhere.has(kind) && asked?.has(kind) !== true)
      return [file, kinds] as const
    })
    return new Map(unread.filter(([, kinds]) => kinds.length > 0))
  }

  /** What parts of a divided run lack among the inventories, a sentence for each; known at the end. */
  get lackingParts(): readonly string[] {
    return lackingParts(this.#parts).flatMap(({ gaps }) => gaps.map(({ message }) => message))
  }

  /** By file, what the run that wrote it looked for; undefined where it does not say. Known at the end. */
  get lookedFor(): ReadonlyMap<string, LookedFor | undefined> {
    return this.#lookedFor
  }

  /** The accounts of which the search asks the environment and it is not known, each with why. */
  get openEnvironments(): readonly { readonly id: string; readonly why: string }[] {
    if (!this.#query.asksEnvironment) return []
    return [...this.#accounts.values()].flatMap(({ id, environment }) => {
      if (environment === undefined) return [{ id, why: 'the inventory does not say it; collect it again' }]
      return environment.certain ? [] : [{ id, why: environment.why }]
    })
  }

  /** Known at the end. What an inventory of a former version does not say of environments, nobody knows. */
  get held(): Held {
    const accounts = [...this.#accounts.values()]
    const environments = accounts.map(({ environment }) => environment)
    const isKnown = environments.every((environment) => environment?.certain === true)
    return {
      where: this.#files.length === 1 ? 'the inventory' : 'the inventories',
      accounts: accounts.toSorted((a, b) => compareText(a.name, b.name)),
      regions: [...this.#regions].toSorted(compareText),
      ...(isKnown && {
        environments: [...new Set(environments.flatMap((one) => one?.name ?? []))].toSorted(compareText),
      }),
    }
  }

  async *read(): AsyncGenerator<Resource> {
    await meetNames(this.#files, this.#gate)
    for (const file of this.#files) {
      const asked = new Set<string>()
      this.#askedIn.set(file, asked)
      for await (const record of readInventory(file)) {
        if (record.type === 'resource' && this.#isWanted(record.kind)) {
          const resource = this.#gate.resource(record)
          this.tagKeys.note(resource)
          yield resource
        } else if (record.type === 'header') {
          this.#parts.push('part' in record ? { part: record.part } : {})
          this.#lookedFor.set(file, 'lookedFor' in record ? record.lookedFor : undefined)
        } else if (record.type === 'account')
          this.#noteAccount({ ...maskedAccount(record, this.#gate), file }, asked)
        else if (record.type === 'complete') {
          this.#regions.add(record.region)
          this.#noteAsked(record, asked)
        } else if (record.type === 'gap') this.#noteGap(this.#gate.value(record), asked)
      }
    }
  }

  #isWanted(kind: string): boolean {
    return this.#kinds.has(kind) || this.#shown.has(kind)
  }

  #noteAccount(account: Account, asked: Set<string>): void {
    const { id, file } = account
    this.#held.note(id, file)
    this.#accounts.set(id, account)
    // Its id, name and environment are known without listing it.
    for (const kind of this.#query.named) this.#noteAsked({ account: id, region: GLOBAL_REGION, kind }, asked)
  }

  #noteAsked({ account, region, kind }: Scope & { readonly kind: string }, asked: Set<string>): void {
    if (!this.#isWanted(kind)) return
    asked.add(kind)
    const places = this.#asked.get(kind) ?? new Set()
    this.#asked.set(kind, places.add(`${account} ${region}`).add(account))
  }

  #noteGap(gap: Gap, asked: Set<string>): void {
    if (gap.region !== EVERYTHING) this.#regions.add(gap.region)
    // Of what could not be opened, nobody knows what its scan asked.
    const kinds = gap.kind === EVERYTHING ? this.#wanted : [gap.kind]
    for (const kind of kinds) this.#noteAsked({ ...gap, kind }, asked)
    if (gap.kind === EVERYTHING || this.#kinds.has(gap.kind)) this.gaps.push(gap)
    else if (this.#shown.has(gap.kind)) this.shownGaps.push(gap)
  }

  /**
   * Whether all was read that decides about the resources of a scope: what was not read could take a resource out of the
   * results as well as bring another in. Resources of a scope stand together.
   */
  isCertainIn({ account, region }: Scope): boolean {
    if (this.#known?.account !== account || this.#known.region !== region) {
      const { streams, streamsIntoAggregate } = this.#query
      const isAlone = streams || streamsIntoAggregate
      const certain = isCertain(this.#query, (kind) => [
        ...this.#gapsInEnvironment(account, kind),
        ...(isAlone ? this.#gapsOfScope(account, region, kind) : this.#gapsOfAll(account, region, kind)),
      ])
      this.#known = { account, region, certain }
    }
    return this.#known.certain
  }

  /** As a run has it: the settings of the scan left it open, or the inventory does not say it. */
  #gapsInEnvironment(account: string, kind: string): readonly Gap[] {
    const { asksEnvironment, structure } = this.#query
    if (!asksEnvironment || structure.levelOf(kind) !== 'account') return []
    if (this.#accounts.get(account)?.environment?.certain === true) return []
    const gap = notRead(account, GLOBAL_REGION, kind)
    return [{ ...gap, reason: 'not-decided', properties: ['environment'] }]
  }

  /** While scopes stream through: a property that only some rules ask for may not have been read in this one. */
  #gapsOfScope(account: string, region: string, need: string): readonly Gap[] {
    const place = `${account} ${region}`
    const [kind = need] = need.split('.')
    const isAskedFor = this.#asked.get(need)?.has(place) === true
    if (kind !== need && !isAskedFor && this.#asked.get(kind)?.has(place) === true)
      return [notRead(account, region, need)]
    return this.gaps.filter((gap) => gapCovers(gap, account, region, need))
  }

  /** When all was read: edges lead to what belongs to the account as a whole, and some into other regions. */
  #gapsOfAll(account: string, region: string, kind: string): readonly Gap[] {
    if (this.#asked.get(kind)?.has(account) !== true) return [notRead(account, region, kind)]
    const { crossesScopes } = this.#query
    return this.gaps.filter((gap) =>
      (crossesScopes ? [gap.region] : [region, GLOBAL_REGION]).some((one) =>
        gapCovers(gap, account, one, kind),
      ),
    )
  }

  /** The same for all resources of a scope: what is known of surroundings is kept with them. */
  around({ account, region }: Resource): Surroundings {
    if (this.#around?.account !== account || this.#around.region !== region) {
      const known = this.#accounts.get(account)
      const about = { id: account, name: known?.name ?? account, ...environmentIn(known) }
      this.#around = { account, region, surroundings: surroundingsOf(about, region) }
    }
    return this.#around.surroundings
  }

  accounts(): readonly (Pick<Account, 'id' | 'name'> & { readonly environment?: string })[] {
    return Array.from(this.#accounts.values(), (account) => {
      const { id, name } = account
      return { id, name, ...environmentIn(account) }
    })
  }
}

function environmentIn({ environment }: Partial<RecordedAccount> = {}): { readonly environment?: string } {
  return environment === undefined ? {} : { environment: environment.name }
}

function notRead(account: string, region: string, kind: string): Gap {
  return { account, region, kind, reason: 'not-listed', action: null, message: '' }
}
