import type {
  Instance,
  NetworkInterface,
  Reservation,
  SecurityGroup,
  Subnet,
  Volume,
  Vpc,
} from '@aws-sdk/client-ec2'
import type { OptInStatus } from './region-codes.ts'

/** One account in one region: plain objects as the AWS SDK returns them, in the order in which AWS lists them. */
export class Region {
  readonly account: string
  readonly code: string
  optInStatus: OptInStatus
  securityGroups: SecurityGroup[] = []
  reservations: Reservation[] = []
  volumes: Volume[] = []
  networkInterfaces: NetworkInterface[] = []
  vpcs: Vpc[] = []
  subnets: Subnet[] = []

  constructor(account: string, code: string, optInStatus: OptInStatus) {
    this.account = account
    this.code = code
    this.optInStatus = optInStatus
  }

  get enabled(): boolean {
    return this.optInStatus !== 'not-opted-in'
  }

  get instances(): readonly Instance[] {
    return this.reservations.flatMap((reservation) => reservation.Instances ?? [])
  }

  securityGroup(idOrName: string): SecurityGroup {
    const group = this.securityGroups.find(({ GroupId, GroupName }) =>
      [GroupId, GroupName].includes(idOrName),
    )
    if (group === undefined) {
      throw new RangeError(`${this.account} has no security group ${idOrName} in ${this.code}`)
    }
    return group
  }
}
