import type * as Ec2 from '@aws-sdk/client-ec2'
import { type Changes, type Cloud, refuse } from './cloud.ts'

const CODES = { pending: 0, running: 16, 'shutting-down': 32, terminated: 48, stopping: 64, stopped: 80 }

function enter(instance: Ec2.Instance, Name: keyof typeof CODES): void {
  instance.State = { Code: CODES[Name], Name }
}

function eachOf(cloud: Cloud, ids: readonly string[] = []): readonly Ec2.Instance[] {
  return ids.map((id) => cloud.instance(id))
}

function refuseState({ InstanceId, State }: Ec2.Instance, what: string): never {
  return refuse(
    'IncorrectInstanceState',
    `The instance '${InstanceId}' is not in a state from which it can be ${what}: ${State?.Name}`,
  )
}

/** A public address of Amazon's goes when its instance stops; one of the account's stays. */
function losePublicAddress(cloud: Cloud, instance: Ec2.Instance): void {
  for (const card of cloud.cardsOf(instance)) {
    if (card.Association?.IpOwnerId !== 'amazon') continue
    delete card.Association
    for (const address of card.PrivateIpAddresses ?? []) delete address.Association
  }
}

function stop(cloud: Cloud, { InstanceIds }: Ec2.StopInstancesCommandInput): object {
  for (const instance of eachOf(cloud, InstanceIds)) {
    const state = instance.State?.Name
    if (state === 'stopped' || state === 'stopping') continue
    if (state !== 'running') refuseState(instance, 'stopped')
    enter(instance, 'stopping')
    cloud.later(() => {
      enter(instance, 'stopped')
      losePublicAddress(cloud, instance)
    })
  }
  return {}
}

function start(cloud: Cloud, { InstanceIds }: Ec2.StartInstancesCommandInput): object {
  for (const instance of eachOf(cloud, InstanceIds)) {
    const state = instance.State?.Name
    if (state === 'running' || state === 'pending') continue
    if (state !== 'stopped') refuseState(instance, 'started')
    enter(instance, 'pending')
    instance.LaunchTime = new Date()
    instance.StateTransitionReason = ''
    cloud.later(() => enter(instance, 'running'))
  }
  return {}
}

function terminate(cloud: Cloud, { InstanceIds }: Ec2.TerminateInstancesCommandInput): object {
  const { region } = cloud
  for (const instance of eachOf(cloud, InstanceIds)) {
    enter(instance, 'shutting-down')
    cloud.later(() => {
      enter(instance, 'terminated')
      const cards = new Set(cloud.cardsOf(instance))
      for (const { NetworkInterfaceId } of cards) {
        for (const address of region.addresses) {
          if (address.NetworkInterfaceId !== NetworkInterfaceId) continue
          for (const name of [
            'AssociationId',
            'NetworkInterfaceId',
            'InstanceId',
            'PrivateIpAddress',
          ] as const) {
            delete address[name]
          }
        }
      }
      region.networkInterfaces = region.networkInterfaces.filter((card) => !cards.has(card))
      region.volumes = region.volumes.filter(
        ({ Attachments = [] }) =>
          !Attachments.some(
            (own) => own.InstanceId === instance.InstanceId && own.DeleteOnTermination === true,
          ),
      )
      for (const volume of region.volumes) {
        if (volume.Attachments?.some(({ InstanceId }) => InstanceId === instance.InstanceId) !== true)
          continue
        volume.State = 'available'
        volume.Attachments = []
      }
    })
  }
  return {}
}

function run(cloud: Cloud, input: Ec2.RunInstancesCommandInput): object {
  const { region } = cloud
  const {
    ImageId,
    InstanceType,
    SubnetId,
    SecurityGroupIds = [],
    IamInstanceProfile,
    MetadataOptions,
  } = input
  const subnet = region.subnets.find((one) => one.SubnetId === SubnetId)
  if (subnet === undefined)
    return refuse('InvalidSubnetID.NotFound', `The subnet ID '${SubnetId}' does not exist`)
  const InstanceId = cloud.id('i')
  const NetworkInterfaceId = cloud.id('eni')
  const VolumeId = cloud.id('vol')
  const AttachTime = new Date()
  const encrypted = region.settings.ebsEncryption.EbsEncryptionByDefault === true
  region.volumes.push({
    VolumeId,
    Size: 8,
    VolumeType: 'gp3',
    State: 'in-use',
    CreateTime: AttachTime,
    AvailabilityZone: subnet.AvailabilityZone,
    Encrypted: encrypted,
    Attachments: [
      { InstanceId, VolumeId, Device: '/dev/xvda', State: 'attached', DeleteOnTermination: true, AttachTime },
    ],
    Tags: [],
  })
  region.networkInterfaces.push({
    NetworkInterfaceId,
    InterfaceType: 'interface',
    Status: 'in-use',
    OwnerId: region.account,
    RequesterManaged: false,
    SourceDestCheck: true,
    SubnetId,
    VpcId: subnet.VpcId,
    AvailabilityZone: subnet.AvailabilityZone,
    Groups: region.securityGroups
      .filter(({ GroupId = '' }) => SecurityGroupIds.includes(GroupId))
      .map(({ GroupId, GroupName }) => ({ GroupId, GroupName })),
    PrivateIpAddresses: [],
    Ipv6Addresses: [],
    TagSet: [],
    Attachment: { AttachmentId: cloud.id('eni-attach'), InstanceId, DeviceIndex: 0, Status: 'attached' },
  })
  const instance: Ec2.Instance = {
    InstanceId,
    ImageId,
    InstanceType,
    SubnetId,
    VpcId: subnet.VpcId,
    LaunchTime: AttachTime,
    VirtualizationType: 'hvm',
    Monitoring: { State: 'disabled' },
    RootDeviceName: '/dev/xvda',
    BlockDeviceMappings: [
      {
        DeviceName: '/dev/xvda',
        Ebs: { VolumeId, Status: 'attached', DeleteOnTermination: true, AttachTime },
      },
    ],
    MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'optional', ...MetadataOptions },
    ...(IamInstanceProfile?.Name === undefined
      ? {}
      : {
          IamInstanceProfile: {
            Arn: `arn:aws:iam::${region.account}:instance-profile/${IamInstanceProfile.Name}`,
          },
        }),
    Tags: [],
  }
  enter(instance, 'pending')
  cloud.later(() => enter(instance, 'running'))
  region.reservations.push({
    ReservationId: cloud.id('r'),
    OwnerId: region.account,
    Groups: [],
    Instances: [instance],
  })
  return { Instances: [instance] }
}

function modifyAttribute(cloud: Cloud, input: Ec2.ModifyInstanceAttributeCommandInput): object {
  const instance = cloud.instance(input.InstanceId)
  const { Attribute, Value, BlockDeviceMappings = [] } = input
  if (Attribute === 'userData') {
    if (instance.State?.Name !== 'stopped') refuseState(instance, 'modified')
    cloud.region.userData.set(input.InstanceId ?? '', (Value ?? '').trim())
  } else if (Attribute !== undefined)
    refuse('InvalidParameterValue', `The attribute ${Attribute} is not played.`)
  for (const { DeviceName, Ebs } of BlockDeviceMappings) {
    const attachments = cloud.region.volumes.flatMap(({ Attachments = [] }) => Attachments)
    const own = attachments.find(
      ({ Device, InstanceId }) => Device === DeviceName && InstanceId === input.InstanceId,
    )
    if (own === undefined)
      refuse('InvalidInstanceAttributeValue', `No device is currently mapped at ${DeviceName}`)
    else own.DeleteOnTermination = Ebs?.DeleteOnTermination
  }
  return {}
}

function modifyMetadata(cloud: Cloud, input: Ec2.ModifyInstanceMetadataOptionsCommandInput): object {
  const { InstanceId, DryRun: _dry, ...options } = input
  const instance = cloud.instance(InstanceId)
  instance.MetadataOptions = { ...instance.MetadataOptions, ...options, State: 'pending' }
  cloud.later(() => {
    if (instance.MetadataOptions !== undefined) instance.MetadataOptions.State = 'applied'
  })
  return {}
}

function monitor(cloud: Cloud, { InstanceIds }: Ec2.MonitorInstancesCommandInput): object {
  for (const instance of eachOf(cloud, InstanceIds)) {
    instance.Monitoring = { State: 'pending' }
    cloud.later(() => {
      instance.Monitoring = { State: 'enabled' }
    })
  }
  return {}
}

function associateProfile(cloud: Cloud, input: Ec2.AssociateIamInstanceProfileCommandInput): object {
  const instance = cloud.instance(input.InstanceId)
  if (instance.IamInstanceProfile !== undefined) {
    refuse('IncorrectState', `There is an existing association for instance ${input.InstanceId}`)
  }
  const { Name } = input.IamInstanceProfile ?? {}
  instance.IamInstanceProfile = {
    Arn: `arn:aws:iam::${cloud.region.account}:instance-profile/${Name}`,
    Id: 'AIPAEXAMPLE',
  }
  return {}
}

export const INSTANCE_CHANGES: Changes = {
  AssociateIamInstanceProfile: associateProfile,
  ModifyInstanceAttribute: modifyAttribute,
  ModifyInstanceMetadataOptions: modifyMetadata,
  MonitorInstances: monitor,
  RunInstances: run,
  StartInstances: start,
  StopInstances: stop,
  TerminateInstances: terminate,
}
