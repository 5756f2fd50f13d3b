import { AWS_KINDS } from '../collect/aws/kinds.ts'
import { readInventory } from '../collect/inventory-reader.ts'
import { EVERYTHING, type Gap } from '../model/coverage.ts'
import type { Resource, Scope } from '../model/resource.ts'
import { compileSearch, type Surroundings } from '../search/compile.ts'
import { buildGraph } from '../search/graph.ts'
import type { Query } from '../search/query.ts'
import { surroundingsOf } from '../search/surroundings.ts'
import { parseInteger, parseList } from '../settings/values.ts'
import { count, enumerate } from '../text/words.ts'
import { EXIT } from './exit.ts'
import { Found } from './found.ts'
import type { SearchOptions } from './options.ts'
import { tell } from './print.ts'

/** Searches a saved inventory. */
export async function searchCommand(text: string, options: SearchOptions): Promise<number> {
  const limit =
    options.limit === undefined ? Infinity : parseInteger('--limit', options.limit, 1, 1_000_000_000)
  const query = compileSearch(text, { model: AWS_KINDS, now: new Date() })
  for (const warning of query.warnings) tell(`Warning: ${warning}`)
  const found = new Found({ limit, fields: parseList(options.fields ?? ''), json: options.json ?? false })
  const inventory = new SearchedInventory(options.inventory, query)
  if (query.streams || query.streamsIntoAggregate) await stream(query, inventory, found)
  else await searchGraph(query, inventory, found)
  found.finish()
  return tellWhatIsMissing(inventory)
}

/** Line by line: memory does not follow the inventory's size. */
async function stream(query: Query, inventory: SearchedInventory, found: Found): Promise<void> {
  const aggregation = query.aggregate?.() ?? null
  for await (const resource of inventory.read()) {
    const match = query.judge(resource, inventory.around(resource))
    if (match === null) continue
    if (aggregation === null) found.add(match)
    else aggregation.add(match)
  }
  if (aggregation !== null) found.addRows(aggregation.rows())
}

/** Edges may lead anywhere in the inventory, so what the search asks about is held in memory. */
async function searchGraph(query: Query, inventory: SearchedInventory, found: Found): Promise<void> {
  const resources: Resource[] = []
  for await (const resource of inventory.read()) resources.push(resource)
  const matches = query.find(buildGraph(resources, inventory.accounts()))
  if (query.aggregate === null) {
    for (const match of matches) found.add(match)
    return
  }
  const aggregation = query.aggregate()
  for (const match of matches) aggregation.add(match)
  found.addRows(aggregation.rows())
}

/** The part of an inventory that a search asks about: accounts, resources of its kinds, and what is missing of them. */
class SearchedInventory {
  readonly gaps: Gap[] = []
  readonly #path: string
  readonly #kinds: ReadonlySet<string>
  readonly #names = new Map<string, string>()
  readonly #unread: Set<string>
  #around: (Scope & { readonly surroundings: Surroundings }) | null = null

  constructor(path: string, query: Query) {
    this.#path = path
    this.#kinds = new Set(query.kinds)
    this.#unread = new Set(query.kinds)
  }

  /** What the search asks about and the scan did not read, because none of its rules needs it. */
  get unread(): readonly string[] {
    return [...this.#unread]
  }

  async *read(): AsyncGenerator<Resource> {
    for await (const record of readInventory(this.#path)) {
      if (record.type === 'resource' && this.#kinds.has(record.kind)) yield record
      else if (record.type === 'account') this.#names.set(record.id, record.name)
      else if (record.type === 'complete') this.#unread.delete(record.kind)
      else if (record.type === 'gap') this.#noteGap(record)
    }
  }

  #noteGap(gap: Gap): void {
    this.#unread.delete(gap.kind)
    if (gap.kind === EVERYTHING || this.#kinds.has(gap.kind)) this.gaps.push(gap)
  }

  /** The same for all resources of a scope, which stand together: what is known of surroundings is kept with them. */
  around({ account, region }: Resource): Surroundings {
    if (this.#around?.account !== account || this.#around.region !== region) {
      const name = this.#names.get(account) ?? account
      this.#around = { account, region, surroundings: surroundingsOf({ id: account, name }, region) }
    }
    return this.#around.surroundings
  }

  accounts(): readonly { readonly id: string; readonly name: string }[] {
    return Array.from(this.#names, ([id, name]) => ({ id, name }))
  }
}

/** What was not read may hold more: the exit code says so. */
function tellWhatIsMissing({ gaps, unread }: SearchedInventory): number {
  const sentences: string[] = []
  if (unread.length > 0) {
    sentences.push(`The inventory was made without ${some(unread)}: no rule of that scan asks about it.`)
  }
  if (gaps.length > 0) {
    const places = [...new Set(gaps.map(({ account, region }) => `${account} ${region}`))]
    sentences.push(
      `The inventory has ${count(gaps.length, 'gap')} in what this search asks about (${some(places)}): there may be more.`,
    )
  }
  for (const sentence of sentences) tell(sentence)
  return sentences.length === 0 ? EXIT.good : EXIT.incomplete
}

function some(words: readonly string[]): string {
  return enumerate(words.length > 5 ? [...words.slice(0, 5), `${words.length - 5} more`] : words)
}
