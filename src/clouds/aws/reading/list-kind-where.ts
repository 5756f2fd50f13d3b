import type { Connection } from '../client/connection.ts'
import { CallFailure } from '../client/failure.ts'
import type { IsKnown } from '../request.ts'
import type { KindSource, Place } from './kind-source.ts'
import { listKind } from './list-kind.ts'
import type { Listing } from './listing.ts'

/**
 * Lists the kind wherever it is listed (see KindSource.listedIn). Where it is not known where that is, nothing is known of
 * the kind. `before`: what was read so far.
 */
export async function listKindWhere(
  kind: KindSource,
  place: Place,
  connection: Connection,
  before: (kind: string) => Listing | undefined,
  isKnown?: IsKnown,
): Promise<Listing> {
  const { listedIn } = kind
  if (listedIn === undefined) return listKind(kind, place, connection, isKnown)
  if ('region' in listedIn) {
    return listedIn.partition === place.partition
      ? listKind(kind, place, connection.in(listedIn.region), isKnown)
      : { kind, resources: [], failure: null }
  }
  const others = before(listedIn.regionsOf)
  const regions = new Set((others?.resources ?? []).map(({ reported }) => reported[listedIn.property]))
  const parts = await Promise.all(
    [...regions].map(async (region) => {
      // Whatever stands in for AWS may not say where its things lie: then they lie where it is asked.
      const there = typeof region === 'string' ? connection.in(region) : connection
      return { region, part: await listKind(kind, place, there, isKnown) }
    }),
  )
  const failures = parts.flatMap(({ region, part }) =>
    part.failure === null
      ? []
      : [typeof region === 'string' ? elsewhere(part.failure, region) : part.failure],
  )
  return {
    kind,
    resources: parts.flatMap(({ part }) => part.resources),
    failure: failures[0] ?? others?.failure ?? null,
    losses: parts.flatMap(({ part }) => part.losses ?? []),
  }
}

/** The kind whose resources say where this one is listed. */
export function placedBy(kind: Listing['kind']): string | null {
  const { listedIn } = 'list' in kind ? kind : {}
  return listedIn !== undefined && 'regionsOf' in listedIn ? listedIn.regionsOf : null
}

function elsewhere({ reason, action, message, patience, code }: CallFailure, region: string): CallFailure {
  return new CallFailure(reason, action, `In ${region}: ${message}`, patience, code)
}
