import type { Evidence } from '../../model/evidence.ts'
import { EDGES, type Gap } from '../../model/coverage.ts'
import { ENVIRONMENT } from '../graph/structure.ts'
import type { Resource } from '../../model/resource.ts'
import { mayStandFor } from '../../sensitive/may-stand-for.ts'
import type { Comparison } from '../graph/needs.ts'
import { maskedTexts } from './masked.ts'
import { type Graph, possibleFrames, type Surroundings } from './matcher.ts'
import type { Query } from './query.ts'
import type { Known } from './verdict.ts'

/** The gaps of a scope in a kind or costly property. */
export type GapsOf = (kind: string) => readonly Gap[]

/** What is missing of a kind for a search. `listing`: resources; `properties`: only what some or all of them hold. */
export function missingOf(query: Query, kind: string, gapsOf: GapsOf): 'listing' | 'properties' | null {
  const gaps = gapsOf(kind).filter((gap) => !isDecidedOneByOne(gap, query))
  if (gaps.some(({ properties }) => properties === undefined)) return 'listing'
  const isAskedFor = (property: string): boolean =>
    query.names.has(property) || (property === EDGES && !query.streams)
  const needed = gaps.some(({ properties = [] }) => properties.some(isAskedFor))
  return needed ? 'properties' : null
}

/** Whether all that the search asks about was read to its end. */
export function isComplete(query: Query, gapsOf: GapsOf): boolean {
  return (
    isEnvironmentKnown(query, gapsOf) && query.kinds.every((kind) => missingOf(query, kind, gapsOf) === null)
  )
}

/** The environment of an account is no matter of listing it: it is not known where a gap of the account says so. */
function isEnvironmentKnown({ asksEnvironment, structure }: Query, gapsOf: GapsOf): boolean {
  if (!asksEnvironment) return true
  return ![...structure.kinds].some((kind) =>
    gapsOf(kind).some(({ properties }) => properties?.includes(ENVIRONMENT) === true),
  )
}

/**
 * Whether what the search says about each resource that was read is certain: if it judges resources one by one, further
 * resources may be missing, but a property that was not read does not count as absent.
 */
export function isCertain(query: Query, gapsOf: GapsOf): boolean {
  return isEnvironmentKnown(query, gapsOf) && query.kinds.every((kind) => isCertainAbout(query, kind, gapsOf))
}

function isCertainAbout(query: Query, kind: string, gapsOf: GapsOf): boolean {
  const missing = missingOf(query, kind, gapsOf)
  if (missing === null) return true
  const isOneByOne = query.streams || query.streamsIntoAggregate
  return isOneByOne && missing === 'listing' && query.subjects.includes(kind)
}

/**
 * What a search that judges resources one by one says about one; `undecided` where that depends on what was not read.
 */
export function matchSurely(
  query: Query,
  resource: Resource,
  surroundings: Surroundings,
): readonly Evidence[] | null | 'undecided' {
  if (asksForUnread(query, resource)) return 'undecided'
  const evidence = query.match(resource, surroundings)
  return isSureOf(query, resource, surroundings, evidence !== null) ? evidence : 'undecided'
}

/** Whether the answer is the same whatever holds of what hangs on something unread, and of masked texts. */
export function isSureOf(
  query: Query,
  resource: Resource,
  surroundings: Surroundings,
  answer: boolean,
): boolean {
  const { doubts, masked } = resource
  if (doubts === undefined && masked === undefined) return true
  return possibleFrames(resource, surroundings).every((one) => query.holds(one) === answer)
}

/** The paths (`tags`, `owner`) of the masked texts of a resource that leave something open that one of the searches asks. */
export function openMasked(queries: readonly Query[], { masked, reported }: Resource): readonly Names[] {
  if (masked === undefined || queries.length === 0) return []
  return maskedTexts(reported).flatMap(({ names, text }) =>
    queries.some(({ comparisons }) => comparisons.some((one) => isAbout(one, names) && one.isOpen(text)))
      ? [names]
      : [],
  )
}

type Names = readonly string[]

/** What is masked of a name may be any that the search has. */
function isAbout({ names }: Comparison, path: Names): boolean {
  const last = path.slice(Math.max(0, path.length - names.length))
  return (
    names.length <= path.length &&
    last.every((name, index) => name === names[index] || mayStandFor(name, names[index] ?? ''))
  )
}

/**
 * Resources with gaps carry it: a search that judges them one by one is undecided only about those for which it
 * matters.
 */
function isDecidedOneByOne({ partial }: Gap, { streams, streamsIntoAggregate }: Query): boolean {
  return partial === true && (streams || streamsIntoAggregate)
}

/**
 * The resources of which a search that judges each for itself, by what is around it, says nothing certain; null: it is no
 * such search.
 * @param anywhere the gaps in all that the graph was made of
 * @param at those in a region of an account, or in the account as a whole
 */
export function undecidedIn(
  query: Query,
  graph: Graph,
  anywhere: GapsOf,
  at: (region: string) => GapsOf,
): ReadonlySet<Resource> | null {
  const { judgeInPart, subjects } = query
  if (judgeInPart === null) return null
  const known = knownOf(query, graph, anywhere, at)
  return new Set(
    [...graph.resources(subjects)].filter((one) => judgeInPart(one, graph, known) === 'undecided'),
  )
}

function knownOf(query: Query, graph: Graph, anywhere: GapsOf, at: (region: string) => GapsOf): Known {
  const isLost = remembering((region: string) => {
    const gapsOf = at(region)
    return remembering((kind: string) => isLostOf(kind, query, gapsOf))
  })
  const isMissing = remembering((kinds: ReadonlySet<string>) =>
    [...kinds].some((kind) => anywhere(kind).some(({ properties }) => properties?.includes(EDGES) ?? true)),
  )
  return {
    mayBeMore: (kinds, around) => isMissing(kinds) || isSeenInPart(query, around),
    isRead: (resource) => {
      const { kind, region } = resource
      if (asksForUnread(query, resource) || isLost(region)(kind)) return false
      return !graph.isImplied(resource) || at(region)(kind).length === 0
    },
  }
}

/** Whether the search asks if all that belongs to the resource was read, and that is not certain (see Kind.whole). */
function isSeenInPart({ names, structure }: Query, { kind, reported, doubts = [] }: Resource): boolean {
  const whole = structure.wholeOf(kind)
  if (whole === null || !names.has(whole)) return false
  return [reported, ...doubts].some((possible) => possible[whole] !== true)
}

/** Whether something that the search asks about is missing of all resources of the kind: of single ones these carry it. */
function isLostOf(kind: string, { kinds, names }: Query, gapsOf: GapsOf): boolean {
  const needs = kinds.filter((need) => need === kind || need.startsWith(`${kind}.`))
  return needs.some((need) =>
    gapsOf(need).some(({ partial, properties }) => {
      if (partial === true) return false
      return properties === undefined ? need !== kind : properties.some((name) => names.has(name))
    }),
  )
}

function remembering<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = ask(key)
    known.set(key, answer)
    return answer
  }
}

/**
 * Whether the search asks about something that could not be read of the resource. For `nic_attachment.attach_time`: a
 * search for the attachment's owner does not ask when it was made.
 */
export function asksForUnread(query: Query, resource: Resource): boolean {
  return unreadAsked(query, resource).length > 0
}

function unreadAsked({ names }: Query, { unread = [] }: Resource): readonly string[] {
  return unread.filter((path) => path.split('.').every((name) => names.has(name)))
}

/** What of a search hangs on what was not read where `matchSurely` is undecided: paths that were not read, or conditions. */
export function openPoints(query: Query, resource: Resource, surroundings: Surroundings): readonly string[] {
  const { doubts = [], reported } = resource
  const asked = unreadAsked(query, resource)
  if (asked.length > 0) return asked
  const conditions = [reported, ...doubts].flatMap((possible) => {
    const one = { ...resource, reported: possible }
    return query.match(one, surroundings) === null ? query.whyNot(one, surroundings) : []
  })
  return [...new Set(conditions.flatMap((one) => (one.type === 'condition' ? one.condition : [])))]
}

/** The kinds, and costly properties of kinds, that were not read and without which `isCertain` says no. */
export function uncertainKinds(query: Query, gapsOf: GapsOf): readonly string[] {
  return query.kinds.filter((kind) => !isCertainAbout(query, kind, gapsOf))
}
