import { KINDS } from '../clouds/clouds.ts'
import { Withheld } from '../inventory/withheld.ts'
import { EVERYTHING, type Gap } from '../model/coverage.ts'
import type { Resource } from '../model/resource.ts'
import {
  asksForUnread,
  buildGraph,
  compileSearch,
  isSureOf,
  type Match,
  openMasked,
  type Query,
  type Surroundings,
} from '../search/index.ts'
import { lookedForBy } from '../sensitive/looked-for.ts'
import { parseInteger, parseList } from '../settings/values.ts'
import { compareText } from '../text/compare.ts'
import { count, enumerate, some } from '../text/words.ts'
import { EXIT } from './exit.ts'
import { Found, UNCERTAIN } from './found.ts'
import { gateGiven } from './gate.ts'
import { inventoriesGiven } from './inventories.ts'
import { localSettings } from './local-settings.ts'
import type { SearchOptions } from './options.ts'
import { sayingOf } from './saying.ts'
import { SearchedInventory } from './searched-inventory.ts'
import { nationalIdsHeld, nationalIdsNotHeld, sensitiveDataNotHeld } from './sensitive-data-held.ts'

/** How many of the results hang on what was not read, and how many resources may be results as well. */
interface Doubt {
  results: number
  others: number
  /** Resources of whose masked texts it asks more than they tell. */
  masked: number
}

/** Searches a saved inventory. */
export async function searchCommand(text: string, options: SearchOptions): Promise<number> {
  const limit =
    options.limit === undefined ? Infinity : parseInteger('--limit', options.limit, 1, 1_000_000_000)
  const now = new Date()
  const query = compileSearch(text, { model: KINDS, now })
  const { privacy, outgoing } = gateGiven(options)
  const saying = sayingOf(outgoing)
  const { tell } = saying
  for (const warning of query.warnings) tell(`Warning: ${warning}`)
  const fields = parseList(options.fields ?? '')
  const shown = query.columns(fields)
  for (const warning of shown.warnings) tell(`Warning: --fields: ${warning}`)
  if (query.aggregate !== null && fields.length > 0)
    tell('Warning: --fields: an aggregate has columns of its own; these are not shown.')
  const found = new Found({ limit, fields, columns: shown.columns, json: options.json ?? false, saying })
  const inventory = new SearchedInventory(inventoriesGiven(options.inventory, 'search'), query, {
    shown,
    gate: privacy,
  })
  const isAlone = query.streams || query.streamsIntoAggregate
  const doubt = !isAlone
    ? await searchGraph(query, inventory, found)
    : shown.takeGraph
      ? await judgeInGraph(query, inventory, found)
      : await judgeEach(query, inventory, found, inventory.read(), (resource) => inventory.around(resource))
  found.finish()
  const { warnings } = compileSearch(text, { model: KINDS, now, held: inventory.held })
  const news = warnings.filter((one) => !query.warnings.includes(one))
  const others = [...inventory.tagKeys.warnings, ...nationalIdsHeld(inventory, query)]
  for (const warning of [...news, ...others]) tell(`Warning: ${warning}`)
  if (found.areSomeCut)
    tell(
      'Warning: --fields: long values are cut; --json shows all, and a path such as `name[*].reported.id` a part.',
    )
  const { privacy: policy } = localSettings({ config: options.config })
  const sentences = [
    ...whatIsMissing(inventory, doubt, query, found.areSomeOpen),
    ...sensitiveDataNotHeld(inventory, query, lookedForBy(policy)),
  ]
  for (const sentence of sentences) tell(sentence)
  saying.end()
  return sentences.length === 0 ? EXIT.good : EXIT.incomplete
}

/** Line by line: memory does not follow the inventory's size. */
async function judgeEach(
  query: Query,
  inventory: SearchedInventory,
  found: Found,
  resources: AsyncIterable<Resource> | Iterable<Resource>,
  around: (resource: Resource) => Surroundings,
): Promise<Doubt> {
  const aggregation = query.aggregate?.() ?? null
  const doubt: Doubt = { results: 0, others: 0, masked: 0 }
  const subjects = new Set(query.subjects)
  for await (const resource of resources) {
    if (!subjects.has(resource.kind)) continue
    const match = query.judge(resource, around(resource))
    const sure = isSureOf(query, resource, around(resource), match !== null)
    const certain = inventory.isCertainIn(resource) && !asksForUnread(query, resource) && sure
    if (!sure && openMasked([query], resource).length > 0) doubt.masked += 1
    if (!certain) doubt[match === null ? 'others' : 'results'] += 1
    if (match === null) continue
    if (aggregation === null) found.add(match, certain)
    else aggregation.add(match)
  }
  if (aggregation !== null) found.addRows(aggregation.rows())
  return doubt
}

/** Resources are judged one by one, but what is shown of them takes those around them. */
async function judgeInGraph(query: Query, inventory: SearchedInventory, found: Found): Promise<Doubt> {
  const resources = await allOf(inventory)
  const graph = buildGraph(resources, inventory.accounts(), query.structure)
  return judgeEach(query, inventory, found, resources, () => graph)
}

async function allOf(inventory: SearchedInventory): Promise<readonly Resource[]> {
  const resources: Resource[] = []
  for await (const resource of inventory.read()) resources.push(resource)
  return resources
}

/** Edges may lead anywhere in the inventory, so what the search asks about is held in memory. */
async function searchGraph(query: Query, inventory: SearchedInventory, found: Found): Promise<Doubt> {
  const resources = await allOf(inventory)
  const doubt: Doubt = { results: 0, others: 0, masked: 0 }
  doubt.masked = resources.filter((one) => openMasked([query], one).length > 0).length
  const aggregation = query.aggregate?.() ?? null
  const add = (match: Match): void => {
    const certain = doubt.masked === 0 && inventory.isCertainIn(match.resource)
    if (!certain) doubt.results += 1
    if (aggregation === null) found.add(match, certain)
    else aggregation.add(match)
  }
  for (const match of query.find(buildGraph(resources, inventory.accounts(), query.structure))) add(match)
  if (aggregation !== null) found.addRows(aggregation.rows())
  return doubt
}

/** Sentences on what was not read: it may hold more, and make results of what is none. */
function whatIsMissing(
  inventory: SearchedInventory,
  { results, others, masked }: Doubt,
  query: Query,
  areSomeOpen: boolean,
): readonly string[] {
  const { aggregate, kinds, names } = query
  const sentences: string[] = []
  const withheld = new Withheld(KINDS).among(kinds, names)
  if (withheld.length > 0) {
    sentences.push(
      `Inventories keep only the hash and length of ${enumerate(withheld)}, which often holds secrets, so what this search asks about it is unknown here. A scan decides it for a rule with this search.`,
    )
  }
  if (masked > 0) {
    sentences.push(
      `${count(masked, 'resource')} ${masked === 1 ? 'has' : 'have'} texts that were masked when the inventory was made, and what this search asks of them is unknown here. A scan decides it for a rule with this search.`,
    )
  }
  sentences.push(
    ...unreadIn(inventory),
    ...inventory.lackingParts.map((one) => `${one} There may be more results.`),
  )
  sentences.push(...gapsIn(inventory, query), ...gapsInColumns(inventory), ...openEnvironmentsIn(inventory))
  sentences.push(...keptIn(inventory), ...nationalIdsNotHeld(inventory, query))
  if (areSomeOpen)
    sentences.push(
      '“or” stands between values of which one is true: what decides was not read; in JSON "possible".',
    )
  if (results > 0) {
    const may = 'might not match if everything had been read'
    sentences.push(
      aggregate === null
        ? `${count(results, 'result')} ${may}: marked “${UNCERTAIN}”, in JSON "certain": false.`
        : `${count(results, 'resource')} of those that were counted ${may}.`,
    )
  }
  if (others > 0)
    sentences.push(`${count(others, 'other resource')} might match if everything had been read.`)
  return sentences
}

const WAY_OUT = 'a scan with collect: all reads every kind.'

function unreadIn({ unread, unreadIn: byFile }: SearchedInventory): readonly string[] {
  const whole = unread.length === 0 ? [] : [['The inventory', unread] as const]
  return [...whole, ...byFile].map(
    ([what, kinds]) =>
      `${what} was made without ${some(kinds, 5)}: no rule of that scan asks about it; ${WAY_OUT}`,
  )
}

/** Where a resource is judged by itself, one that was not read can only be missing; with neighbours, results may be wrong. */
function gapsIn(
  { gaps }: SearchedInventory,
  { aggregate, kinds, streams, streamsIntoAggregate, looksAlone }: Query,
): readonly string[] {
  if (gaps.length === 0) return []
  const places = [...new Set(gaps.map(placeOf))]
  // What is asked for on demand may be worked out of what was not read.
  const isOrdered = looksAlone && !kinds.some((kind) => kind.includes('.'))
  const isAlone =
    (streams || streamsIntoAggregate || isOrdered) && gaps.every(({ properties }) => properties === undefined)
  const then =
    aggregate !== null
      ? 'its numbers may be wrong'
      : isAlone
        ? 'there may be more results'
        : 'results there may be wrong, and there may be more'
  return [
    `The inventory has ${count(gaps.length, 'gap')} in what this search asks about (${some(places, 5)}): ${then}.`,
  ]
}

function gapsInColumns({ shownGaps }: SearchedInventory): readonly string[] {
  if (shownGaps.length === 0) return []
  const places = [...new Set(shownGaps.map(placeOf))]
  return [
    `The inventory has ${count(shownGaps.length, 'gap')} in what --fields shows (${some(places, 5)}): what is empty there may be unknown.`,
  ]
}

/** What could be searched elsewhere. */
function keptIn({ gaps, shownGaps }: SearchedInventory): readonly string[] {
  const kept = [...gaps, ...shownGaps].filter(({ reason }) => reason === 'kept-on-runner')
  if (kept.length === 0) return []
  const places = [...new Set(kept.map(placeOf))].toSorted(compareText)
  return [
    `What was read in ${some(places, 5)} stays on the runner that read it (data-region): search the inventory there, beside its report folder.`,
  ]
}

function placeOf({ account, region }: Gap): string {
  const where = region === EVERYTHING ? 'all regions' : region
  return account === EVERYTHING ? 'accounts that are not known' : `${account} ${where}`
}

function openEnvironmentsIn({ openEnvironments }: SearchedInventory): readonly string[] {
  return [...Map.groupBy(openEnvironments, ({ why }) => why)].map(([why, accounts]) => {
    const ids = accounts.map(({ id }) => id)
    return `The environment of ${some(ids, 5)} is not known: ${why}. What this search says there is not certain.`
  })
}
