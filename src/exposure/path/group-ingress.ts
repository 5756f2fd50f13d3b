import { enumerate } from '../../text/words.ts'
import { internetIngress, widestIngress } from '../internet-ingress.ts'
import { listOf } from '../members.ts'
import { readPrefixList, withListKind } from '../prefix-lists.ts'
import { missingFrom, type Bounds } from './bounds.ts'
import { EVERYTHING, openingsOf, type Openings } from './openings.ts'
import { perKey, perScope } from './remember.ts'

export const SECURITY_GROUP = 'aws_ec2_security_group'

/** What comes from the internet before anything on the way stops it, with a sentence on why. */
export interface Source {
  readonly openings: Bounds<Openings>
  readonly sentence: string
}

/**
 * What security groups let in together, by their ids, of which there is one at least; two of them may each let half
 * of the internet in. Here the share counts that the user calls the internet, by default all of it, since a group says
 * whom it is meant for.
 */
export const groupIngress = perScope((scope) => {
  const share = scope.internetShare
  const together = perKey((key: string): Bounds<Openings> => {
    const ids = key.split(' ')
    const groups = ids.map((id) => scope.byId(SECURITY_GROUP, id))
    const unread = ids.filter((_, i) => groups[i] === undefined)
    const permissions = groups.flatMap((group) => listOf(group?.reported['group_ip_permissions']))
    const resolve = (id: string) => readPrefixList(scope, id)
    const { reached, unknown } = internetIngress(permissions, resolve, { share })
    const missing = [
      ...new Set(unread.map((id) => missingFrom(scope, SECURITY_GROUP, id))),
      ...withListKind(scope, unknown),
    ]
    const most = unread.length > 0 ? EVERYTHING : openingsOf(widestIngress(permissions, resolve, { share }))
    return { least: openingsOf(reached), most, missing }
  })
  return (ids: readonly string[]): Source => {
    const found = together(ids.toSorted().join(' '))
    const alone = ids.filter((id) => together(id).least.length > 0)
    return { openings: found, sentence: tell(ids, found, alone) }
  }
})

function tell(
  ids: readonly string[],
  { least, most, missing }: Bounds<Openings>,
  alone: readonly string[],
): string {
  if (least.length > 0) {
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
