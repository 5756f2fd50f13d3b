import type { NetworkInterface } from '@aws-sdk/client-ec2'
import { type InterfaceOptions, networkInterface } from './machines.ts'
import type { Region } from './region.ts'

export type InterfaceService =
  'cache' | 'database' | 'directory' | 'function' | 'load-balancer' | 'nat-gateway' | 'vpc-endpoint'

/** How a service marks its interfaces. `requester` undefined: a role of the service in the account. */
interface Mark {
  readonly type: NonNullable<NetworkInterface['InterfaceType']>
  readonly requester?: string
  readonly description: (name: string) => string
}

const MARKS: Readonly<Record<InterfaceService, Mark>> = {
  cache: {
    type: 'interface',
    requester: 'amazon-elasticache',
    description: (name) => `ElastiCache ${name}`,
  },
  database: { type: 'interface', requester: 'amazon-rds', description: () => 'RDSNetworkInterface' },
  directory: {
    type: 'interface',
    description: (name) => `AWS created network interface for directory ${name}`,
  },
  function: { type: 'lambda', description: (name) => `AWS Lambda VPC ENI-${name}` },
  'load-balancer': {
    type: 'interface',
    requester: 'amazon-elb',
    description: (name) => `ELB app/${name}/50dc6c495c0c9188`,
  },
  // EC2 answers nat_gateway where its reference, and so the SDK's type, says natGateway.
  'nat-gateway': {
    type: 'nat_gateway' as 'natGateway',
    description: (name) => `Interface for NAT Gateway ${name}`,
  },
  'vpc-endpoint': { type: 'vpc_endpoint', description: (name) => `VPC Endpoint Interface ${name}` },
}

/** An interface that a service made and holds for the thing of that name or id; in use. */
export function serviceInterface(
  region: Region,
  service: InterfaceService,
  name: string,
  options: InterfaceOptions,
): NetworkInterface {
  const { type, requester, description } = MARKS[service]
  const addressOwner = requester === undefined ? {} : { addressOwner: requester }
  const card = networkInterface(region, { ...addressOwner, ...options })
  return {
    ...card,
    InterfaceType: type,
    Description: description(name),
    RequesterManaged: true,
    RequesterId: requester ?? `AROASBOXSERVICE00000A:${region.account}`,
    SourceDestCheck: service !== 'nat-gateway',
    Status: 'in-use',
    Attachment: {
      AttachmentId: `ela-attach-${options.id.slice(4)}`,
      DeleteOnTermination: false,
      DeviceIndex: 1,
      InstanceOwnerId: requester ?? 'amazon-aws',
      Status: 'attached',
    },
  }
}
