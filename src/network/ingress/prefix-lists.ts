import { needOf } from '../../model/kind.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import type { PrefixListContent } from './ingress-traffic.ts'
import { listOf, memberOf } from '../../text/members.ts'
import { show } from './permission.ts'

export const PREFIX_LIST = 'aws_ec2_managed_prefix_list'

/** The kinds from which properties are derived that need the contents of lists. */
export const PREFIX_LISTS: readonly string[] = [PREFIX_LIST, needOf(PREFIX_LIST, 'entries')]

/** The contents of a prefix list of the scope, AWS's own included; null where they were not read. */
export function readPrefixList(scope: ScopeView, id: string): PrefixListContent | null {
  const entries = scope.byId(PREFIX_LIST, id)?.reported['entries']
  if (entries === undefined) return null
  const cidrs = listOf(entries).map((entry) => {
    const cidr = memberOf(entry, 'cidr')
    return typeof cidr === 'string' ? cidr : show(cidr)
  })
  return { cidrs }
}

/** With the kind of prefix lists in front, if one of the things not read is a list that AWS does not show. */
export function withListKind(scope: ScopeView, unread: readonly string[]): readonly string[] {
  const isUntold = unread
    .filter((text) => text.startsWith('pl-') && readPrefixList(scope, text) === null)
    .some((id) => !scope.isWhole(PREFIX_LIST) || scope.byId(PREFIX_LIST, id) !== undefined)
  return isUntold ? [PREFIX_LIST, ...unread] : unread
}
