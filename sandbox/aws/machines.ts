import type {
  IamInstanceProfile,
  Instance,
  InstanceNetworkInterface,
  NetworkInterface,
  Reservation,
  SecurityGroup,
  Subnet,
  Volume,
} from '@aws-sdk/client-ec2'
import type { Region } from './region.ts'
import { tagList } from './security-groups.ts'

/** When everything was made of which nothing else is said. */
const MADE = new Date('2026-03-02T08:30:00.000Z')
/** What all machines are started from. */
export const MACHINE_IMAGE = 'ami-0abcdef1234567890'

interface VolumeOptions {
  readonly id: string
  /** GiB. */
  readonly size: number
  readonly encrypted?: boolean
  readonly zone?: string
  readonly made?: Date
  readonly tags?: Readonly<Record<string, string>>
}

export function volume(region: Region, options: VolumeOptions): Volume {
  const encrypted = options.encrypted ?? true
  return {
    VolumeId: options.id,
    Size: options.size,
    VolumeType: 'gp3',
    Iops: 3000,
    Throughput: 125,
    State: 'available',
    CreateTime: options.made ?? MADE,
    AvailabilityZone: options.zone ?? `${region.code}a`,
    Encrypted: encrypted,
    ...(encrypted
      ? { KmsKeyId: `arn:aws:kms:${region.code}:${region.account}:key/1f2e3d4c-5b6a-4789-90ab-cdef01234567` }
      : {}),
    SnapshotId: '',
    MultiAttachEnabled: false,
    Attachments: [],
    Tags: tagList(options.tags ?? {}),
  }
}

export interface InterfaceOptions {
  readonly id: string
  readonly subnet: Subnet
  readonly groups: readonly SecurityGroup[]
  readonly address: string
  readonly publicAddress?: string
  /** Who holds the public address: Amazon unless given. */
  readonly addressOwner?: string
}

export function networkInterface(region: Region, options: InterfaceOptions): NetworkInterface {
  const privateName = `ip-${options.address.replaceAll('.', '-')}.${region.code}.compute.internal`
  const association =
    options.publicAddress === undefined
      ? {}
      : {
          Association: {
            IpOwnerId: options.addressOwner ?? 'amazon',
            PublicIp: options.publicAddress,
            PublicDnsName: `ec2-${options.publicAddress.replaceAll('.', '-')}.${region.code}.compute.amazonaws.com`,
          },
        }
  return {
    NetworkInterfaceId: options.id,
    InterfaceType: 'interface',
    Status: 'available',
    Description: '',
    OwnerId: region.account,
    RequesterManaged: false,
    SourceDestCheck: true,
    SubnetId: options.subnet.SubnetId,
    VpcId: options.subnet.VpcId,
    AvailabilityZone: options.subnet.AvailabilityZone,
    MacAddress: `02:${(options.id.slice(-10).match(/../g) ?? []).join(':')}`,
    PrivateDnsName: privateName,
    PrivateIpAddress: options.address,
    PrivateIpAddresses: [
      { Primary: true, PrivateIpAddress: options.address, PrivateDnsName: privateName, ...association },
    ],
    ...association,
    Ipv6Addresses: [],
    Groups: options.groups.map(({ GroupId, GroupName }) => ({ GroupId, GroupName })),
    TagSet: [],
  }
}

interface MachineOptions {
  readonly id: string
  readonly name: string
  readonly type: NonNullable<Instance['InstanceType']>
  readonly card: NetworkInterface
  readonly root: Volume
  /** Whether IMDSv2 is required; it is unless false. */
  readonly tokensRequired?: boolean
  /** The name of its instance profile; it has none unless given. */
  readonly profile?: string
  /** Whether its metrics come every minute; they do not unless true. */
  readonly monitored?: boolean
  readonly made?: Date
  /** When somebody stopped it; it runs unless given. */
  readonly stopped?: Date
  readonly tags?: Readonly<Record<string, string>>
}

/** An instance in its reservation; attaches the interface and the volume, which must be listed apart. */
export function reservation(region: Region, options: MachineOptions): Reservation {
  const { card, root } = options
  attach(options)
  const instance: Instance = {
    InstanceId: options.id,
    InstanceType: options.type,
    ImageId: MACHINE_IMAGE,
    State: options.stopped === undefined ? { Code: 16, Name: 'running' } : { Code: 80, Name: 'stopped' },
    LaunchTime: options.made ?? MADE,
    Architecture: 'x86_64',
    Hypervisor: 'xen',
    VirtualizationType: 'hvm',
    PlatformDetails: 'Linux/UNIX',
    EbsOptimized: true,
    EnaSupport: true,
    RootDeviceType: 'ebs',
    RootDeviceName: '/dev/xvda',
    Monitoring: { State: options.monitored === true ? 'enabled' : 'disabled' },
    Placement: { AvailabilityZone: card.AvailabilityZone, Tenancy: 'default', GroupName: '' },
    SubnetId: card.SubnetId,
    VpcId: card.VpcId,
    PrivateDnsName: card.PrivateDnsName,
    PrivateIpAddress: card.PrivateIpAddress,
    PublicDnsName: card.Association?.PublicDnsName ?? '',
    ...(card.Association?.PublicIp === undefined ? {} : { PublicIpAddress: card.Association.PublicIp }),
    StateTransitionReason:
      options.stopped === undefined ? '' : `User initiated (${spokenTime(options.stopped)})`,
    SourceDestCheck: true,
    SecurityGroups: [...(card.Groups ?? [])],
    ...(options.profile === undefined
      ? {}
      : { IamInstanceProfile: instanceProfile(region, options.profile, options.id) }),
    BlockDeviceMappings: [
      {
        DeviceName: '/dev/xvda',
        Ebs: {
          VolumeId: root.VolumeId,
          Status: 'attached',
          DeleteOnTermination: true,
          AttachTime: options.made ?? MADE,
        },
      },
    ],
    NetworkInterfaces: [attachedInterface(card)],
    ProductCodes: [],
    MetadataOptions: {
      State: 'applied',
      HttpEndpoint: 'enabled',
      HttpTokens: options.tokensRequired === false ? 'optional' : 'required',
      HttpPutResponseHopLimit: 1,
      HttpProtocolIpv6: 'disabled',
      InstanceMetadataTags: 'disabled',
    },
    Tags: tagList({ Name: options.name, ...options.tags }),
  }
  return {
    ReservationId: `r-${options.id.slice(2)}`,
    OwnerId: region.account,
    Groups: [],
    Instances: [instance],
  }
}

/** An interface as its instance lists it. */
function attachedInterface(card: NetworkInterface): InstanceNetworkInterface {
  const { AttachmentId, AttachTime, DeleteOnTermination, DeviceIndex, Status } = card.Attachment ?? {}
  return {
    NetworkInterfaceId: card.NetworkInterfaceId,
    InterfaceType: card.InterfaceType,
    Status: card.Status,
    Description: card.Description,
    OwnerId: card.OwnerId,
    SourceDestCheck: card.SourceDestCheck,
    SubnetId: card.SubnetId,
    VpcId: card.VpcId,
    MacAddress: card.MacAddress,
    PrivateDnsName: card.PrivateDnsName,
    PrivateIpAddress: card.PrivateIpAddress,
    PrivateIpAddresses: card.PrivateIpAddresses,
    Ipv6Addresses: card.Ipv6Addresses,
    Groups: card.Groups,
    Attachment: { AttachmentId, AttachTime, DeleteOnTermination, DeviceIndex, Status },
    ...(card.Association === undefined ? {} : { Association: card.Association }),
  }
}

/** As EC2 writes it into the reason of a stop. */
function spokenTime(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} GMT`
}

function instanceProfile(region: Region, name: string, instance: string): IamInstanceProfile {
  return {
    Arn: `arn:aws:iam::${region.account}:instance-profile/${name}`,
    Id: `AIPA${instance.slice(-17).toUpperCase()}`,
  }
}

function attach({ id, card, root, made = MADE }: MachineOptions): void {
  const common = { AttachTime: made, InstanceId: id, DeleteOnTermination: true }
  root.State = 'in-use'
  root.Attachments = [{ ...common, VolumeId: root.VolumeId, Device: '/dev/xvda', State: 'attached' }]
  card.Status = 'in-use'
  card.Attachment = {
    ...common,
    AttachmentId: `eni-attach-${id.slice(2)}`,
    DeviceIndex: 0,
    Status: 'attached',
  }
}
