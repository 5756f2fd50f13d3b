import type { Subnet, Vpc } from '@aws-sdk/client-ec2'
import type { Random } from '../../random.ts'
import type { Region } from '../region.ts'
import type { HostAddresses } from './host-addresses.ts'

/** What everything is put into that a region is filled with. */
export interface Place {
  readonly region: Region
  readonly random: Random
  readonly vpc: Vpc
  /** One per zone, with a route to the internet gateway. */
  readonly publicSubnets: readonly Subnet[]
  /** One per zone, out through a NAT gateway. */
  readonly privateSubnets: readonly Subnet[]
  readonly addresses: HostAddresses
  /** Ages are counted back from here. */
  readonly today: Date
}

const DAY = 86_400_000

export function daysBefore(today: Date, days: number): Date {
  return new Date(today.getTime() - days * DAY)
}
