import { needOf } from '../../../model/kind.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Connection } from '../client/connection.ts'
import {
  outcomeOf,
  type AnyDetail,
  type BatchDetail,
  type Detail,
  type DetailOutcome,
  type GatheredDetail,
} from './detail.ts'
import { CallFailure } from '../client/failure.ts'
import type { Listing } from './listing.ts'
import type { Loss } from './losses.ts'
import { idAskedOf, readBatches } from './read-batches.ts'
import { readGathered } from './read-gathered.ts'
import { readOfEach, type QuestionOfEach } from './read-of-each.ts'
import { ofSome, type Told, withoutProperties, withProperties } from './told.ts'

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
  for (const step of stepsOf(questions)) {
    const read = await answersTo(listing.kind, step, resources, connection)
    for (const { detail, told, isOfSome = false } of read.answers) {
      const more = isOfSome ? { named: true } : {}
      outcomes.push(outcomeOf(detail, told.failure, more))
      for (const failure of told.alone ?? [])
        outcomes.push(outcomeOf(detail, failure, { ...more, partial: true }))
      losses.push(...told.losses)
    }
    resources = read.resources
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

/** What is asked of each resource is asked together, the others one after the other. */
type Step = { readonly each: readonly QuestionOfEach[] } | { readonly all: BatchDetail | GatheredDetail }

function stepsOf(questions: readonly Question[]): readonly Step[] {
  const steps: Step[] = []
  for (const { detail, named, spared } of questions) {
    if ('heldBy' in detail || 'filter' in detail) {
      steps.push({ all: detail })
      continue
    }
    const isMeant = (resource: Resource): boolean =>
      (named?.has(resource.id) ?? true) && spared?.(resource) !== true
    const question = { detail, isMeant, isOfNamed: named !== null }
    const last = steps.at(-1)
    if (last !== undefined && 'each' in last) steps.splice(-1, 1, { each: [...last.each, question] })
    else steps.push({ each: [question] })
  }
  return steps
}

interface Answered {
  readonly resources: readonly Resource[]
  readonly answers: readonly {
    readonly detail: AnyDetail
    readonly told: Told
    /** Whether only some of the resources were to be asked about. */
    readonly isOfSome?: boolean
  }[]
}

async function answersTo(
  kind: Listing['kind'],
  step: Step,
  resources: readonly Resource[],
  connection: Connection,
): Promise<Answered> {
  if ('each' in step) return readOfEach(kind, step.each, resources, connection)
  const { all: detail } = step
  const read =
    'heldBy' in detail
      ? await readOfAll(detail, resources, connection)
      : await readInBatches(detail, resources, connection)
  return { resources: read.resources, answers: [{ detail, told: read }] }
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

interface Delivered extends Told {
  readonly resources: readonly Resource[]
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
