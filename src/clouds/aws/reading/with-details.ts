import { needOf } from '../../../model/kind.ts'
import type { JsonObject } from '../../../model/json.ts'
import type { Resource } from '../../../model/resource.ts'
import { count } from '../../../text/words.ts'
import { forEachLimited } from '../../../concurrency/limit.ts'
import type { CallContext } from '../client/call.ts'
import {
  outcomeOf,
  readDetail,
  type AnyDetail,
  type BatchDetail,
  type Detail,
  type GatheredDetail,
} from './detail.ts'
import { CallFailure, failureOf, isGone, isHopeless } from '../client/failure.ts'
import type { DetailOutcome, Listing } from './listing.ts'
import type { Loss } from './losses.ts'
import { idAskedOf, readBatches } from './read-batches.ts'
import { readGathered } from './read-gathered.ts'
import type { AwsCaller } from '../client/sdk.ts'

/** EC2 gives back 20 such calls per second, account and region (its throttling limits); each takes some 0.1 s. */
const DETAILS_AT_A_TIME = 2

/**
 * Asks about the resources that were listed what the listing leaves out, costly things where they are wanted, or where
 * derived properties need them (see sourcesOf) of all resources.
 */
export async function withDetails(
  listing: Listing,
  wanted: ReadonlySet<string>,
  sources: ReadonlySet<string>,
  ec2: AwsCaller,
  context: CallContext,
): Promise<Listing> {
  const { name, details = [] } = listing.kind
  const questions = details
    .filter(
      (detail) =>
        isWanted(detail, name, wanted) || (!('namedBy' in detail) && isWanted(detail, name, sources)),
    )
    .map((detail) => ({ detail, named: null }))
  return withAnswers(listing, questions, ec2, context)
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
  ec2: AwsCaller,
  context: CallContext,
): Promise<Listing> {
  const { name, details = [] } = listing.kind
  const questions = details.flatMap((detail) =>
    'namedBy' in detail && !isWanted(detail, name, wanted) && isWanted(detail, name, sources)
      ? [{ detail, named: namedIn(listed.values(), detail.namedBy) }]
      : [],
  )
  return withAnswers(listing, questions, ec2, context)
}

interface Question {
  readonly detail: AnyDetail
  /** Ids of the resources that are asked about; null: all of them. */
  readonly named: ReadonlySet<unknown> | null
}

async function withAnswers(
  listing: Listing,
  questions: readonly Question[],
  ec2: AwsCaller,
  context: CallContext,
): Promise<Listing> {
  let { resources } = listing
  const losses = [...(listing.losses ?? [])]
  const outcomes: DetailOutcome[] = []
  for (const { detail, named } of questions) {
    const told = await answersTo({ detail, named }, resources, ec2, context)
    outcomes.push(outcomeOf(detail, told.failure, named !== null))
    resources = told.resources
    losses.push(...told.losses)
  }
  return { ...listing, resources, losses, details: [...(listing.details ?? []), ...outcomes] }
}

function answersTo(
  { detail, named }: Question,
  resources: readonly Resource[],
  ec2: AwsCaller,
  context: CallContext,
): Promise<Told> {
  if ('heldBy' in detail) return readOfAll(detail, resources, ec2, context)
  if ('filter' in detail) return readInBatches(detail, resources, ec2, context)
  return readOfEach(detail, named, resources, ec2, context)
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

interface Told {
  readonly resources: readonly Resource[]
  readonly losses: readonly Loss[]
  readonly failure: CallFailure | null
}

async function readOfEach(
  detail: Detail,
  named: Question['named'],
  resources: readonly Resource[],
  ec2: AwsCaller,
  context: CallContext,
): Promise<Told> {
  const { except } = detail
  const asked = resources.filter(
    ({ id, reported }) => (named?.has(id) ?? true) && (!except || reported[except.property] !== except.value),
  )
  const { action } = detail
  const told = new Map<Resource, JsonObject>()
  const losses: Loss[] = []
  const gone = new Set<Resource>()
  const failures: CallFailure[] = []
  await forEachLimited(asked, DETAILS_AT_A_TIME, async (resource) => {
    if (failures.some(isHopeless)) return
    try {
      const { id } = resource
      const lose = (property: string, why: string): number => losses.push({ id, property, why, action })
      told.set(resource, await readDetail(detail, id, ec2, context, lose))
    } catch (thrown) {
      const failure = failureOf(thrown, action)
      if (isGone(failure)) gone.add(resource)
      else failures.push(failure)
    }
  })
  const missing = asked.length - told.size - gone.size
  return {
    resources: resources.flatMap((resource) =>
      gone.has(resource) ? [] : withProperties(resource, told.get(resource), losses),
    ),
    losses,
    failure: ofSome(failures, detail, missing, asked.length),
  }
}

async function readInBatches(
  detail: BatchDetail,
  resources: readonly Resource[],
  ec2: AwsCaller,
  context: CallContext,
): Promise<Told> {
  const { told, lost, unread, failures } = await readBatches(detail, resources, ec2, context)
  const { action } = detail
  const missing = resources.filter((resource) => unread.has(idAskedOf(detail, resource) ?? '')).length
  const losses = resources.flatMap((resource): Loss[] =>
    [...(lost.get(idAskedOf(detail, resource) ?? '') ?? [])].map(([property, why]) => ({
      id: resource.id,
      property,
      why,
      action,
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
  ec2: AwsCaller,
  context: CallContext,
): Promise<Told> {
  if (resources.length === 0) return { resources, losses: [], failure: null }
  const gathered = await readGathered(detail, ec2, context)
  if (gathered instanceof CallFailure) {
    return { resources, losses: [], failure: ofSome([gathered], detail, resources.length, resources.length) }
  }
  const { action } = detail
  const losses = gathered.losses.map(({ id, property, why }): Loss => ({ id, property, why, action }))
  return {
    resources: resources.map((resource) =>
      withProperties(resource, gathered.told.get(resource.id) ?? gathered.none, losses),
    ),
    losses,
    failure: null,
  }
}

function withProperties(
  resource: Resource,
  properties: JsonObject | undefined,
  losses: readonly Loss[],
): Resource {
  if (properties === undefined) return resource
  const whole = { ...resource, reported: { ...resource.reported, ...properties } }
  const lost = losses.filter(({ id }) => id === resource.id).map(({ property }) => property)
  return lost.length === 0 ? whole : { ...whole, unread: [...new Set([...(resource.unread ?? []), ...lost])] }
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
