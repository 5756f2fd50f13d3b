import type { Json } from '../model/json.ts'
import type { KindModel } from '../model/kind.ts'
import type { Severity } from '../model/severity.ts'
import { expandStored, SearchError } from '../search/index.ts'
import type { Parameters } from './check-parameters.ts'
import type { Item, Job } from './items.ts'
import { kebab, keyOf, Names } from './names.ts'
import type { Paging } from './pagerduty.ts'
import { keysNamedIn, maskKeys } from './routing-keys.ts'

export interface ImportOptions {
  readonly model: KindModel
  readonly now: Date
  /** Which accounts are read: `organization` for all of it; null or absent: nobody said. */
  readonly accounts?: 'organization' | readonly string[] | null
  /** The role that is assumed in each; null or absent: nobody said. */
  readonly role?: string | null
  /** Who answers for exceptions; null or absent: nobody said. */
  readonly owner?: string | null
}

/** A rule that is to be written. */
export interface WrittenRule {
  readonly id: string
  /** Relative to the root of the repository. */
  readonly path: string
  readonly text: string
  readonly severity: Severity
  /** Null: it pages nobody of itself. */
  readonly paging: Paging | null
  /** Null: it was a check. */
  readonly job: Job | null
  readonly isLoaded: boolean
  /** Whether a run judges it: one that is off is read, and no route of alerts may name it. */
  readonly isOn: boolean
  /** Names of those that its search inserted. */
  readonly templates: ReadonlySet<string>
  /** Null: it was a job. */
  readonly check: { readonly id: string; readonly search: string; readonly parameters: Parameters } | null
}

/** A rule that ships: its id, and the names of the same check in other programs. */
interface ShippedRule {
  readonly names: readonly string[]
  readonly dedupKey: string
}

/** What an import has come to so far. */
export class Import {
  readonly options: ImportOptions
  /** What the configuration gave the command `pagerduty`. */
  readonly pagerduty: Readonly<Record<string, string>>
  readonly #templates: Readonly<Record<string, string>>
  readonly #cut: ReadonlySet<string>
  /** Ids by every name. */
  readonly #shipped: ReadonlyMap<string, string>
  /** Ids of shipped rules by their deduplication keys, and the other way. */
  readonly #shippedKeys: ReadonlyMap<string, string>
  readonly #selected = new Set<string>()
  readonly #gaps = new Set<string>()
  readonly #checks: ReadonlySet<string>
  readonly #parameters: Record<string, Record<string, Json>> = {}
  readonly #ids: Names
  readonly #keys = new Names()
  readonly #rules: WrittenRule[] = []
  readonly #routingKeys: readonly string[]
  /** How many triggers the jobs have that differ. */
  readonly #triggers: number

  constructor(items: readonly Item[], shipped: readonly ShippedRule[], options: ImportOptions) {
    this.options = options
    this.#triggers = new Set(
      items.flatMap((item) => (item.type === 'job' ? [`${item.cron} ${item.event === null}`] : [])),
    ).size
    this.#shipped = new Map(
      shipped.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)),
    )
    this.#ids = new Names(this.#shipped.keys())
    this.#routingKeys = routingKeysOf(items)
    this.#shippedKeys = new Map(shipped.map(({ names, dedupKey }) => [dedupKey, names[0] ?? '']))
    this.#checks = new Set(items.flatMap((item) => (item.type === 'check' ? [item.id] : [])))
    const reports = items.flatMap((item) => (item.type === 'report configuration' ? [item] : []))
    this.ignoredChecks = new Set(reports.flatMap(({ ignoreChecks }) => ignoreChecks))
    this.ignoredAccounts = [...new Set(reports.flatMap(({ ignoreAccounts }) => ignoreAccounts))]
    this.hasReport = reports.length > 0
    const templates = items.flatMap((item) =>
      item.type === 'template' && !item.isCut ? [[item.name, item.search] as const] : [],
    )
    this.#templates = Object.fromEntries(templates)
    this.#cut = new Set(items.flatMap((item) => (item.type === 'template' && item.isCut ? [item.name] : [])))
    this.pagerduty = Object.assign(
      {},
      ...items.flatMap((item) =>
        item.type === 'command' && item.name === 'pagerduty' ? [item.defaults] : [],
      ),
    ) as Record<string, string>
  }

  /** Whether something of Resoto's reports was read, which says more of the configuration than jobs do. */
  readonly hasReport: boolean

  /** The text without routing keys, wherever they stand in it. */
  mask(text: string): string {
    return maskKeys(text, this.#routingKeys)
  }

  readonly ignoredChecks: ReadonlySet<string>
  readonly ignoredAccounts: readonly string[]

  get accounts(): 'organization' | readonly string[] | null {
    return this.options.accounts ?? null
  }

  get owner(): string | null {
    return this.options.owner ?? null
  }

  /** Ids of the rules that checks became, or for which one ships, as far as a run judges them. */
  get checkRules(): readonly string[] {
    const own = this.#rules.filter(({ check, isLoaded, isOn }) => check !== null && isLoaded && isOn)
    return [...own.map(({ id }) => id), ...this.selected]
  }

  /** Ids of the rules that ship and stand for checks that were read. */
  get selected(): readonly string[] {
    return [...this.#selected].toSorted()
  }

  /** Values for parameters, by the ids of rules. */
  get parameters(): Readonly<Record<string, Readonly<Record<string, Json>>>> {
    return this.#parameters
  }

  setParameter(id: string, name: string, value: Json): void {
    this.#parameters[id] = { ...this.#parameters[id], [name]: value }
  }

  hasCheck(id: string): boolean {
    return this.#checks.has(id) && !this.#shipped.has(id)
  }

  shippedRule(check: string): string | null {
    return this.#shipped.get(check) ?? null
  }

  /** The same; it is to be checked, unless reports ignored the check or a job has the key of its alerts. */
  selectShipped(check: string): string | null {
    const id = this.shippedRule(check)
    if (id !== null && !this.ignoredChecks.has(check) && !this.isReplaced(id)) this.#selected.add(id)
    return id
  }

  /** Whether a job has the key of the rule's alerts: two rules with one key would close each other's. */
  isReplaced(shipped: string): boolean {
    return [...this.#shippedKeys].some(([key, id]) => id === shipped && this.#keys.has(key))
  }

  /** Whether nobody has spoken of this check yet, for which there is no rule. */
  isNewGap(check: string): boolean {
    const isNew = !this.#gaps.has(check)
    this.#gaps.add(check)
    return isNew
  }

  get rules(): readonly WrittenRule[] {
    return this.#rules
  }

  /** Whether jobs ran at different times: here each run judges all rules. */
  get hasSeveralTriggers(): boolean {
    return this.#triggers > 1
  }

  addRule(rule: WrittenRule): void {
    this.#rules.push(rule)
  }

  /** With the templates put in; these may insert others. Throws SearchError. */
  expand(search: string): Expanded {
    const templates = new Set<string>()
    let text = search
    for (let level = 0; level < MOST_LEVELS; level += 1) {
      for (const [, name = ''] of text.matchAll(EXPAND)) {
        if (this.#cut.has(name))
          throw new SearchError(`The template ${name} was printed in part only.`, search, 0)
        templates.add(name)
      }
      const next = expandStored(text, this.#templates, this.options.now)
      if (next === text) return { text, templates }
      text = next
    }
    throw new SearchError('Its templates insert each other without end.', search, 0)
  }

  /** An id that no other rule has. @param given what it was called; null: it had no name, so that any will do */
  ruleId(wish: string, given: string | null, notes: string[]): string {
    const own = kebab(wish) ?? 'job'
    const isShipped = this.#shipped.has(own)
    const id = this.#ids.take(isShipped ? `resoto-${own}` : own)
    if (given === null) notes.push(`it had no id; its rule is called ${id}`)
    else if (isShipped) notes.push(`a rule that ships is called ${own}; this one is called ${id}`)
    else if (id !== own) notes.push(`another rule is called ${own} already; this one is called ${id}`)
    else if (id !== given) notes.push(`ids are lower-case words joined by hyphens: ${given} is called ${id}`)
    return id
  }

  /** A key that no other rule has: two with one key would close each other's alerts. */
  dedupKey(given: string, id: string, notes: string[]): string {
    const key = keyOf(given.includes('@') && /@[A-Za-z_]+@/.test(given) ? '' : given)
    if (key === null) {
      notes.push(
        'its --dedup-key changed with the time, so that each run opened another alert; it is the id here',
      )
      return this.#keys.take(id)
    }
    if (key !== given) notes.push('its --dedup-key is shortened: what is open under the old key stays open')
    const shipped = this.#shippedKeys.get(key)
    if (shipped !== undefined)
      notes.push(`the rule ${shipped} that ships has the same --dedup-key: select one of the two`)
    if (!this.#keys.has(key)) return this.#keys.take(key)
    const own = this.#keys.take(id)
    notes.push(
      `another job has the same --dedup-key; this one has ${own}, since each rule closes its own alert`,
    )
    return own
  }
}

/** Also of jobs that are not carried over. */
function routingKeysOf(items: readonly Item[]): readonly string[] {
  const keys = items.flatMap((item) => {
    if (item.type === 'job') return keysNamedIn(item.command)
    return item.type === 'command' ? [item.defaults['routing_key'] ?? ''] : []
  })
  // The longest first: one may begin as another does.
  return [...new Set(keys)].toSorted((a, b) => b.length - a.length)
}

export interface Expanded {
  readonly text: string
  readonly templates: ReadonlySet<string>
}

const MOST_LEVELS = 5
const EXPAND = /(?<![\w-])expand\(\s*"?([\w-]+)/g
