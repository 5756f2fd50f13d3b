import type { ScopeView } from './derived-property.ts'
import type { PrefixListContent } from './ingress-traffic.ts'
import { listOf, memberOf } from './members.ts'
import { show } from './permission.ts'

export const PREFIX_LIST = 'aws_ec2_managed_prefix_list'

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

/** With the kind of the prefix lists before them, if it was not read and one of the unread things is a list. */
export function withListKind(scope: ScopeView, unread: readonly string[]): readonly string[] {
  const isList = unread.some((text) => text.startsWith('pl-') && readPrefixList(scope, text) === null)
  return isList && !scope.isWhole(PREFIX_LIST) ? [PREFIX_LIST, ...unread] : unread
}
