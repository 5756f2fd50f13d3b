import type { Route, RouteTable, Subnet } from '@aws-sdk/client-ec2'
import type { Listed } from '../listed.ts'
import { MOST } from './network-acls.ts'
import { once } from './oracle.ts'
import { EVENLY, FAMILIES, inside, prefixOf, type Family } from './sample-addresses.ts'

/** The table that decides for the subnet: its own, or the main one of its VPC. */
function tableOf({ SubnetId, VpcId }: Subnet, { routeTables }: Listed): RouteTable | undefined {
  const associated = (isIt: (association: { SubnetId?: string; Main?: boolean }) => boolean) =>
    routeTables.find(
      (table) => table.VpcId === VpcId && (table.Associations ?? []).some((one) => isIt(one as object)),
    )
  return associated((one) => one.SubnetId === SubnetId) ?? associated((one) => one.Main === true)
}

/** The families of which most samples are routed to an internet gateway. */
export const publicFamilies = once((place: Listed) => {
  const found = new Map(
    place.subnets.map((subnet) => {
      const routes = tableOf(subnet, place)?.Routes ?? []
      const open = FAMILIES.filter((family) => {
        const sent = EVENLY[family].filter((address) => isSentOut(routes, address, place))
        return sent.length >= MOST * EVENLY[family].length
      })
      return [subnet.SubnetId ?? '', open] as const
    }),
  )
  return (subnetId: string): readonly Family[] => found.get(subnetId) ?? []
})

/** Whether the longest prefix that holds the address leads to an internet gateway. */
function isSentOut(routes: readonly Route[], address: string, place: Listed): boolean {
  let longest = -1
  let isOut = false
  for (const route of routes) {
    for (const cidr of destinationsOf(route, place)) {
      if (!inside(cidr).has(address) || prefixOf(cidr) <= longest) continue
      longest = prefixOf(cidr)
      isOut = route.GatewayId?.startsWith('igw-') === true
    }
  }
  return isOut
}

export function destinationsOf(route: Route, { prefixListCidrs }: Listed): readonly string[] {
  const cidr = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock
  if (cidr !== undefined) return [cidr]
  return prefixListCidrs.get(route.DestinationPrefixListId ?? '') ?? []
}
