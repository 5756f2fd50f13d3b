import type { KindModel } from '../../model/kind.ts'
import { kindOf, type Ec2Kind } from './kind-source.ts'
import { ACCOUNT } from './kinds/account.ts'
import { INSTANCE } from './kinds/instance.ts'
import { NETWORK_INTERFACE } from './kinds/network-interface.ts'
import { REGION } from './kinds/region.ts'
import { SECURITY_GROUP } from './kinds/security-group.ts'
import { SUBNET } from './kinds/subnet.ts'
import { VOLUME } from './kinds/volume.ts'
import { VPC } from './kinds/vpc.ts'

/** What is read in every region, in the order of the inventory. A new kind is a file in kinds/ and a line here. */
export const EC2_KINDS: readonly Ec2Kind[] = [
  VPC,
  SUBNET,
  SECURITY_GROUP,
  NETWORK_INTERFACE,
  INSTANCE,
  VOLUME,
]

/** Every kind that this program reads, by name. Loads nothing of the AWS SDK. */
export const AWS_KINDS: KindModel = new Map(
  [ACCOUNT, kindOf(REGION), ...EC2_KINDS.map(kindOf)].map((kind) => [kind.name, kind]),
)
