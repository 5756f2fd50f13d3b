import type { Reservation } from '@aws-sdk/client-ec2'
import type { Call, Operation, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import type { Region } from '../region.ts'
import { renderItem } from '../rendered.ts'
import type { Shape } from '../xml.ts'
import { renderElement } from '../xml.ts'
import { pageOf } from './pages.ts'
import { NETWORK_INTERFACE, RESERVATION, SECURITY_GROUP, SUBNET, VOLUME, VPC } from './shapes.ts'

/** An operation that lists everything of one sort in a region, page by page. */
interface Listing<T extends object> {
  /** The element around the entries. */
  readonly set: string
  readonly shape: Shape
  readonly entries: (region: Region) => readonly T[]
  /** The largest MaxResults (EC2 API reference, page of the operation). */
  readonly most: number
  /** How many results an entry counts; 1 unless given. */
  readonly weigh?: (item: T) => number
}

const PARAMETERS = new Set(['Action', 'Version', 'MaxResults', 'NextToken', 'DryRun'])

function listing<T extends object>({ set, shape, entries, most, weigh }: Listing<T>): Operation {
  return (call) => {
    refuseOtherParameters(call)
    const region = call.caller.account.region(call.region)
    const { items, nextToken } = pageOf(call, entries(region), most, weigh)
    let content = ''
    for (const item of items) content += renderItem(item, shape)
    return `<${set}>${content}</${set}>${nextToken === null ? '' : renderElement('nextToken', nextToken)}`
  }
}

/** Filters and ids are not played here: to ignore one would answer more than the real EC2 does. */
function refuseOtherParameters({ parameters }: Call): void {
  for (const name of parameters.keys()) {
    if (PARAMETERS.has(name) || name.startsWith('X-Amz-')) continue
    throw new AwsFault('UnknownParameter', 400, `The parameter ${name} is not recognized`)
  }
}

const instancesIn = (reservation: Reservation): number => reservation.Instances?.length ?? 0

export const LISTINGS: Operations = {
  DescribeSecurityGroups: listing({
    set: 'securityGroupInfo',
    shape: SECURITY_GROUP,
    entries: (region) => region.securityGroups,
    most: 1000,
  }),
  DescribeInstances: listing({
    set: 'reservationSet',
    shape: RESERVATION,
    entries: (region) => region.reservations,
    most: 1000,
    weigh: instancesIn,
  }),
  DescribeVolumes: listing({
    set: 'volumeSet',
    shape: VOLUME,
    entries: (region) => region.volumes,
    most: 500,
  }),
  DescribeNetworkInterfaces: listing({
    set: 'networkInterfaceSet',
    shape: NETWORK_INTERFACE,
    entries: (region) => region.networkInterfaces,
    most: 1000,
  }),
  DescribeVpcs: listing({
    set: 'vpcSet',
    shape: VPC,
    entries: (region) => region.vpcs,
    most: 1000,
  }),
  DescribeSubnets: listing({
    set: 'subnetSet',
    shape: SUBNET,
    entries: (region) => region.subnets,
    most: 1000,
  }),
}
