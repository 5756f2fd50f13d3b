import { needOf } from '../../../model/kind.ts'
import type { JsonObject } from '../../../model/json.ts'
import type { Edge, Resource } from '../../../model/resource.ts'
import { count } from '../../../text/words.ts'
import { forEachLimited } from '../../../concurrency/limit.ts'
import type { Connection } from '../client/connection.ts'
import {
  edgesToldBy,
  outcomeOf,
  readDetail,
  type AnyDetail,
  type BatchDetail,
  type Detail,
  type DetailOutcome,
  type GatheredDetail,
} from './detail.ts'
import { CallFailure, failureOf, isHopeless, MalformedAnswer } from '../client/failure.ts'
import type { Listing } from './listing.ts'
import type { Loss } from './losses.ts'
import { reader } from './property.ts'
import { idAskedOf, readBatches } from './read-batches.ts'
import { edgesIn } from './to-resource.ts'
import { readGathered } from './read-gathered.ts'

/** Of a detail for which each resource answers by itself: if so many fail alike and none answers, it is not their doing. */
const FIRST_FAILURES = 10

/** Whether nobody who needs the costly property has to know it of the resource (see DerivedProperty.spares). */
export type IsSpared = (need: string, resource: Resource) => boolean

/**
 * Asks about the resources that were listed what the listing leaves out, costly things where they are wanted, or where
 * derived properties need them (see sourcesOf) of all resources, or of those of which they are not spared.
 */
export async function withDetails(
  listing: Listing,
  wanted: ReadonlySet<string>,
  sources: ReadonlySet<string>,
  connection: Connection,
  isSpared: IsSpared = () => false,
): Promise<Listing> {
  const { name, details = [] } = listing.kind
  const questions = details.flatMap((detail): readonly Question[] => {
    if (isWanted(detail, name, wanted)) return [{ detail, named: null }]
    if ('namedBy' in detail || !isWanted(detail, name, sources)) return []
    const needs = Object.keys(detail.properties)
      .map((property) => needOf(name, property))
      .filter((need) => sources.has(need))
    const spared = (resource: Resource): boolean => needs.every((need) => isSpared(need, resource))
    return [{ detail, named: null, spared }]
  })
  return withAnswers(listing, questions, (need) => wanted.has(need) || sources.has(need), connection)
}

/**
 * Asks what only derived properties need (see sourcesOf), of the resources alone that others of the scope name: now that
 * these are listed.
 */
export async function withNamedDetails(
  listing: Listing,
  listed: ReadonlyMap<unknown, Listing>,
  wanted: ReadonlySet<string>,
  sources: ReadonlySet<string>,
  connection: Connection,
): Promise<Listing> {
  const { name, details = [] } = listing.kind
  const questions = details.flatMap((detail) =>
    'namedBy' in detail && !isWanted(detail, name, wanted) && isWanted(detail, name, sources)
      ? [{ detail, named: namedIn(listed.values(), detail.namedBy) }]
      : [],
  )
  return withAnswers(listing, questions, (need) => sources.has(need), connection)
}

interface Question {
  readonly detail: AnyDetail
  /** Ids of the resources that are asked about; null: all of them. */
  readonly named: ReadonlySet<unknown> | null
  /** Those that are not. */
  readonly spared?: (resource: Resource) => boolean
}

async function withAnswers(
  listing: Listing,
  questions: readonly Question[],
  isNeeded: (need: string) => boolean,
  connection: Connection,
): Promise<Listing> {
  let { resources } = listing
  const losses = [...(listing.losses ?? [])]
  const outcomes: DetailOutcome[] = []
  for (const question of questions) {
    const { detail, named, spared } = question
    const told = await answersTo(listing.kind, question, resources, connection)
    const isOfSome = named !== null || (spared !== undefined && resources.some(spared))
    const more = isOfSome ? { named: true } : {}
    outcomes.push(outcomeOf(detail, told.failure, more))
    for (const failure of told.alone ?? [])
      outcomes.push(outcomeOf(detail, failure, { ...more, partial: true }))
    resources = told.resources
    losses.push(...told.losses)
  }
  const told = outcomes.map((outcome) => withoutUnneeded(outcome, listing.kind.name, isNeeded))
  return { ...listing, resources, losses, details: [...(listing.details ?? []), ...told] }
}

/** That a costly property is missing is a gap for those who asked for it: the call tells others beside it. */
function withoutUnneeded(
  outcome: DetailOutcome,
  kind: string,
  isNeeded: (need: string) => boolean,
): DetailOutcome {
  const { costly, failure, properties } = outcome
  if (!costly || failure === null) return outcome
  return { ...outcome, properties: properties.filter((property) => isNeeded(needOf(kind, property))) }
}

function answersTo(
  kind: Listing['kind'],
  { detail, named, spared }: Question,
  resources: readonly Resource[],
  connection: Connection,
): Promise<Delivered> {
  if ('heldBy' in detail) return readOfAll(detail, resources, connection)
  if ('filter' in detail) return readInBatches(detail, resources, connection)
  const isMeant = (resource: Resource): boolean =>
    (named?.has(resource.id) ?? true) && spared?.(resource) !== true
  return readOfEach(kind, detail, isMeant, resources, connection)
}

/** Whether any of the details is read for these needs. */
export function isAskedFor(details: readonly AnyDetail[], kind: string, needs: ReadonlySet<string>): boolean {
  return details.some((detail) => isWanted(detail, kind, needs))
}

function isWanted({ costly, properties }: AnyDetail, kind: string, needs: ReadonlySet<string>): boolean {
  return costly !== true || Object.keys(properties).some((property) => needs.has(needOf(kind, property)))
}

function namedIn(listings: Iterable<Listing>, namedBy: NonNullable<Detail['namedBy']>): ReadonlySet<unknown> {
  const ids = new Set<unknown>()
  for (const { kind, resources } of listings) {
    const names = namedBy[kind.name]
    if (names === undefined) continue
    for (const { reported } of resources) for (const id of [names.read(reported)].flat()) ids.add(id)
  }
  return ids
}

interface ToldOfOne {
  readonly properties: JsonObject
  readonly edges: readonly Edge[]
}

interface Delivered {
  readonly resources: readonly Resource[]
  readonly losses: readonly Loss[]
  readonly failure: CallFailure | null
  /** What failed of single resources alone. */
  readonly alone?: readonly CallFailure[]
}

async function readOfEach(
  kind: Listing['kind'],
  detail: Detail,
  isMeant: (resource: Resource) => boolean,
  resources: readonly Resource[],
  connection: Connection,
): Promise<Delivered> {
  const { except = () => false, exceptedAs } = detail
  const meant = resources.filter(isMeant)
  const asked = meant.filter(({ reported }) => !except(reported))
  const { idFrom = 'id', eachByItself = false } = detail
  const { detailsAtATime, errors } = connection.conventions
  const told = new Map<Resource, ToldOfOne>()
  const losses: Loss[] = []
  const known = exceptedAs === undefined ? undefined : reader(detail.properties)(exceptedAs, detail.operation)
  const gone = new Set<Resource>()
  const failed = new Map<Resource, CallFailure>()
  const isEnough = (): boolean =>
    eachByItself
      ? told.size + gone.size === 0 && isAlike(failed.values())
      : [...failed.values()].some(isHopeless)
  await forEachLimited(asked, detailsAtATime, async (resource) => {
    if (isEnough()) return
    try {
      const { id, reported } = resource
      const lose = (property: string, why: string): number =>
        losses.push({ id, property, why, asked: detail })
      const name = reported[idFrom]
      if (typeof name !== 'string') throw new MalformedAnswer(`the resource has no ${idFrom}`)
      const { properties, answer } = await readDetail(
        detail,
        name,
        connectionTo(kind, resource, connection),
        lose,
      )
      told.set(resource, { properties, edges: edgesIn(edgesToldBy(detail), answer, resource) })
    } catch (thrown) {
      const failure = failureOf(thrown, detail)
      if (errors.isGone?.(failure) === true) gone.add(resource)
      else failed.set(resource, failure)
    }
  })
  const missing = asked.length - told.size - gone.size
  const isAlone = eachByItself && missing === failed.size
  const names = Object.keys(detail.properties)
  const alone = isAlone ? [...Map.groupBy(failed.values(), ({ reason }) => reason).values()] : []
  return {
    resources: resources.flatMap((resource) => {
      if (gone.has(resource)) return []
      const { properties, edges = [] } = told.get(resource) ?? {}
      const whole = edges.length === 0 ? resource : { ...resource, edges: [...resource.edges, ...edges] }
      return isAlone && failed.has(resource)
        ? [withoutProperties(resource, names)]
        : [withProperties(whole, properties ?? (except(resource.reported) ? known : undefined), losses)]
    }),
    losses,
    failure: isAlone ? null : ofSome([...failed.values()], detail, missing, asked.length),
    alone: alone.flatMap((alike) => ofSome(alike, detail, alike.length, asked.length) ?? []),
  }
}

/** Whether so many failed for the same reason that the others will, too. */
function isAlike(failures: Iterable<CallFailure>): boolean {
  const [first, ...others] = failures
  return (
    others.length + 1 >= FIRST_FAILURES &&
    others.every(({ code, reason }) => code === first?.code && reason === first.reason)
  )
}

/** Where the resource is asked about: in its own region, if it lies in another one than its listing, or where that was read. */
function connectionTo(kind: Listing['kind'], { reported }: Resource, connection: Connection): Connection {
  const { regionIn = '', listedIn } = 'list' in kind ? kind : {}
  const region = listedIn !== undefined && 'region' in listedIn ? listedIn.region : reported[regionIn]
  return typeof region === 'string' ? connection.in(region) : connection
}

async function readInBatches(
  detail: BatchDetail,
  resources: readonly Resource[],
  connection: Connection,
): Promise<Delivered> {
  const { told, lost, unread, failures } = await readBatches(detail, resources, connection)
  const missing = resources.filter((resource) => unread.has(idAskedOf(detail, resource) ?? '')).length
  const losses = resources.flatMap((resource): Loss[] =>
    [...(lost.get(idAskedOf(detail, resource) ?? '') ?? [])].map(([property, why]) => ({
      id: resource.id,
      property,
      why,
      asked: detail,
    })),
  )
  return {
    resources: resources.map((resource) =>
      withProperties(resource, told.get(idAskedOf(detail, resource) ?? ''), losses),
    ),
    losses,
    failure: ofSome(failures, detail, missing, resources.length),
  }
}

async function readOfAll(
  detail: GatheredDetail,
  resources: readonly Resource[],
  connection: Connection,
): Promise<Delivered> {
  if (resources.length === 0) return { resources, losses: [], failure: null }
  const gathered = await readGathered(detail, resources, connection)
  if (gathered instanceof CallFailure) {
    return { resources, losses: [], failure: ofSome([gathered], detail, resources.length, resources.length) }
  }
  const losses = gathered.losses.map(({ id, property, why }): Loss => ({ id, property, why, asked: detail }))
  const { told, doubted } = gathered
  const { operation, action } = detail
  const doubts = [...doubted.values()].map((why) => new CallFailure('error', action, `${operation}: ${why}`))
  const names = Object.keys(detail.properties)
  return {
    resources: resources.map((resource) =>
      doubted.has(resource)
        ? withoutProperties(resource, names)
        : withProperties(resource, told.get(resource), losses),
    ),
    losses,
    failure: null,
    alone: [ofSome(doubts, detail, doubts.length, resources.length) ?? []].flat(),
  }
}

function withProperties(
  resource: Resource,
  properties: JsonObject | undefined,
  losses: readonly Loss[],
): Resource {
  if (properties === undefined) return resource
  const { name = resource.name } = properties
  const reported = { ...resource.reported, ...properties }
  const whole = { ...resource, name: typeof name === 'string' ? name : resource.name, reported }
  const lost = losses.filter(({ id }) => id === resource.id).map(({ property }) => property)
  return lost.length === 0 ? whole : withoutProperties(whole, lost)
}

function withoutProperties(resource: Resource, names: readonly string[]): Resource {
  return { ...resource, unread: [...new Set([...(resource.unread ?? []), ...names])] }
}

function ofSome(
  [first]: readonly CallFailure[],
  detail: AnyDetail,
  missing: number,
  asked: number,
): CallFailure | null {
  if (first === undefined) return null
  const { reason, action, message, patience, code } = first
  const names = Object.keys(detail.properties).join(', ')
  const what = `${names} was not read of ${missing} of ${count(asked, 'resource')}.`
  return new CallFailure(reason, action, `${what} ${message}`, patience, code)
}
