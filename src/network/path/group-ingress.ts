import { enumerate } from '../../text/words.ts'
import { groupInternet, groupTraffic } from '../ingress/group-traffic.ts'
import { reachedByInternet, widestIngress } from '../ingress/internet-ingress.ts'
import { withListKind } from '../ingress/prefix-lists.ts'
import type { Ingress } from '../ingress/ingress-traffic.ts'
import { missingFrom, type Bounds } from './bounds.ts'
import { EVERYTHING, openingsOf, type Openings } from './openings.ts'
import { perKey, perScope } from './remember.ts'

export const SECURITY_GROUP = 'aws_ec2_security_group'

/** What the internet could send if nothing on the way stopped it, with a sentence on why. */
export interface Source {
  readonly openings: Bounds<Openings>
  readonly sentence: string
}

/**
 * What security groups let in together, by their IDs (at least one); two of them may each let half of the internet in.
 * The user's share of what counts as the internet applies here, by default all of it, since a group says for whom it is
 * meant.
 */
export const groupIngress = perScope((scope) => {
  const options = { share: scope.internetShare }
  const trafficOf = groupTraffic(scope)
  const internetOf = groupInternet(scope)
  const together = perKey((key: string): Bounds<Openings> => {
    const ids = key.split(' ')
    const groups = ids.flatMap((id) => scope.byId(SECURITY_GROUP, id) ?? [])
    const [first, ...others] = groups
    const ingress = merge(groups.map(trafficOf))
    const isAlone = first !== undefined && others.length === 0
    const { reached, unknown } = isAlone ? internetOf(first) : reachedByInternet(ingress, options)
    const unread = ids.filter((id) => scope.byId(SECURITY_GROUP, id) === undefined)
    const missing = [
      ...new Set(unread.map((id) => missingFrom(scope, SECURITY_GROUP, id))),
      ...withListKind(scope, unknown),
    ]
    const least = openingsOf(reached)
    if (unread.length > 0) return { least, most: EVERYTHING, missing }
    const most = ingress.unread.length === 0 ? least : openingsOf(widestIngress(ingress, options))
    return { least, most, missing }
  })
  const source = perKey((key: string): Source => {
    const ids = key.split(' ')
    const openings = together(ids.toSorted().join(' '))
    return { openings, sentence: tell(ids, openings, (id) => together(id).least.length > 0) }
  })
  return (ids: readonly string[]): Source => source(ids.join(' '))
})

function merge(parts: readonly Ingress[]): Ingress {
  return { traffic: parts.flatMap(({ traffic }) => traffic), unread: parts.flatMap(({ unread }) => unread) }
}

function tell(
  ids: readonly string[],
  { least, most, missing }: Bounds<Openings>,
  lets: (id: string) => boolean,
): string {
  if (least.length > 0) {
    const alone = ids.filter(lets)
    if (alone.length === 1) return `${alone[0]} lets the internet in.`
    return alone.length > 1
      ? `${enumerate(alone)} let the internet in.`
      : `${enumerate(ids)} let the internet in together.`
  }
  if (most.length > 0) {
    const what = ids.length === 1 ? `${ids[0]} lets` : `one of ${enumerate(ids)} lets`
    return `Whether ${what} the internet in depends on ${enumerate(missing)}, which could not be read.`
  }
  return ids.length === 1
    ? `${ids[0]} does not let the internet in.`
    : `None of ${enumerate(ids)} lets the internet in.`
}
