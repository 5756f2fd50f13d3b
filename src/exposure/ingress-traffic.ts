import type { Json } from '../model/json.ts'
import * as addresses from './address-set.ts'
import { FAMILIES, NO_ADDRESSES, parseCidr, unite, type Family } from './address-set.ts'
import { readPermission, type UnreadSource } from './permission.ts'
import type { PortSet } from './port-set.ts'
import type { Protocol } from './protocol.ts'
import { PUBLIC_SPACE } from './public-space.ts'
import type { Traffic } from './traffic.ts'

export interface PrefixListContent {
  readonly cidrs: readonly string[]
}

export interface IngressTraffic extends Traffic {
  /** The source's CIDRs as they are written: of a prefix list those of its entries. */
  readonly cidrs: readonly string[]
}

/** Ports that may be open to any address of the families. */
export interface UnreadTraffic {
  readonly protocol: Protocol
  readonly ports: PortSet
  readonly source: string
  readonly families: readonly Family[]
}

export interface Ingress {
  readonly traffic: readonly IngressTraffic[]
  readonly unread: readonly UnreadTraffic[]
}

/**
 * What permissions let in from addresses, source by source. They are items of `group_ip_permissions`;
 * `resolve` answers null for a prefix list that it could not read.
 */
export function ingressTraffic(
  permissions: readonly Json[],
  resolve: (id: string) => PrefixListContent | null,
): Ingress {
  const traffic: IngressTraffic[] = []
  const unread: UnreadTraffic[] = []
  for (const { protocol, ports, unread: why, cidrs, prefixLists, unreadSources } of permissions.map(
    readPermission,
  )) {
    const doubt = ({ text, families }: UnreadSource) =>
      unread.push({ protocol, ports, source: why === null ? text : `${why} from ${text}`, families })
    const open = (source: string, set: addresses.AddressSet, written: readonly string[]) => {
      if (why === null) traffic.push({ protocol, ports, addresses: set, source, cidrs: written })
      else if (!addresses.isEmpty(addresses.intersect(set, PUBLIC_SPACE))) {
        doubt({ text: source, families: FAMILIES.filter((family) => addresses.sizeOf(set, family) > 0n) })
      }
    }
    for (const { text, addresses: set } of cidrs) open(text, set, [text])
    for (const id of prefixLists) {
      const content = resolve(id)
      if (content === null) doubt({ text: id, families: FAMILIES })
      else {
        const sets = content.cidrs.map(parseCidr)
        open(id, unite(...sets.map((set) => set ?? NO_ADDRESSES)), content.cidrs)
        if (sets.includes(null)) doubt({ text: id, families: FAMILIES })
      }
    }
    unreadSources.forEach(doubt)
  }
  return { traffic, unread }
}
