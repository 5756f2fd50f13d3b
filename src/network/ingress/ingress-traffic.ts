import type { Json } from '../../model/json.ts'
import * as addresses from '../sets/address-set.ts'
import { FAMILIES, NO_ADDRESSES, parseCidr, unite, type Family } from '../sets/address-set.ts'
import { readPermission, type UnreadSource } from './permission.ts'
import type { PortSet } from '../sets/port-set.ts'
import type { Protocol } from '../sets/protocol.ts'
import { PUBLIC_SPACE } from './public-space.ts'
import type { Traffic } from './traffic.ts'

export interface PrefixListContent {
  readonly cidrs: readonly string[]
}

/** The content of a prefix list; null: it could not be read. */
export type Resolve = (id: string) => PrefixListContent | null

export interface IngressTraffic extends Traffic {
  /** Those of its addresses that are public; never empty. */
  readonly publicAddresses: addresses.AddressSet
  /** The source's CIDRs as they are written; for a prefix list those of its entries. */
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
 * What permissions let in from public addresses, source by source; private ones do not matter here. They are items of
 * `group_ip_permissions`.
 */
export function ingressTraffic(permissions: readonly Json[], resolve: Resolve): Ingress {
  const traffic: IngressTraffic[] = []
  const unread: UnreadTraffic[] = []
  for (const { protocol, ports, unread: why, cidrs: single, prefixLists, unreadSources } of permissions.map(
    readPermission,
  )) {
    const doubt = ({ text, families }: UnreadSource) =>
      unread.push({ protocol, ports, source: why === null ? text : `${why} from ${text}`, families })
    const open = (source: string, set: addresses.AddressSet, cidrs: readonly string[]) => {
      const publicAddresses = addresses.intersect(set, PUBLIC_SPACE)
      if (addresses.isEmpty(publicAddresses)) return
      if (why === null) traffic.push({ protocol, ports, addresses: set, publicAddresses, source, cidrs })
      else doubt({ text: source, families: FAMILIES.filter((family) => set[family].length > 0) })
    }
    for (const { text, addresses: set } of single) open(text, set, [text])
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
