import type { ResponseLaunchTemplateData } from '@aws-sdk/client-ec2'
import { addLaunchTemplate, image } from '../../sandbox/aws/images.ts'
import { initialSettings } from '../../sandbox/aws/region-settings.ts'
import { volume } from '../../sandbox/aws/machines.ts'
import { ACCOUNT, type Estate, REGION } from './estate.ts'
import type { RemedyCase } from './case.ts'

const AS_MADE = initialSettings(ACCOUNT, REGION)
const LONG_AGO = new Date(Date.now() - 100 * 86_400_000)
const TAGS = [{ Key: 'team', Value: 'web' }]
const TEMPLATE = 'lt-0123456789abcdef0'

function addTemplate({ region }: Estate, ...versions: readonly ResponseLaunchTemplateData[]): void {
  addLaunchTemplate(region, TEMPLATE, versions, { Tags: TAGS })
}

/** The data of the version that is the default one afterwards. */
function defaultData({ region }: Estate): ResponseLaunchTemplateData | undefined {
  return region.launchTemplateVersions.find(({ DefaultVersion }) => DefaultVersion === true)
    ?.LaunchTemplateData
}

const GIVEN_TEMPLATE = () => ({ 'default version': '1' })

const DEVICES = [
  {
    DeviceName: '/dev/xvda',
    Ebs: { VolumeSize: 100, VolumeType: 'io2' as const, Iops: 6000, KmsKeyId: 'alias/web' },
  },
  {
    DeviceName: '/dev/sdf',
    Ebs: { VolumeSize: 500, SnapshotId: 'snap-0123456789abcdef0', Encrypted: false },
  },
  { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
]

const CARDS = [
  {
    DeviceIndex: 0,
    AssociatePublicIpAddress: true,
    SubnetId: 'subnet-1',
    Groups: ['sg-1'],
    InterfaceType: 'efa',
  },
  { DeviceIndex: 1, SubnetId: 'subnet-2', Ipv6AddressCount: 1, Groups: ['sg-2'] },
]

interface Edited {
  readonly BlockDeviceMappings: readonly { readonly Ebs?: object }[]
  readonly NetworkInterfaces: readonly { readonly AssociatePublicIpAddress?: boolean }[]
  readonly MetadataOptions: Readonly<Record<string, unknown>> | null
}

function encrypted(ebs: object): object {
  return { ...ebs, Encrypted: true }
}

export const STORAGE_CASES: readonly RemedyCase[] = [
  {
    rule: 'aws-ec2-ebs-default-encryption-off',
    prepare: ({ region }) => {
      region.settings.ebsEncryption = AS_MADE.ebsEncryption
    },
    given: () => ({ 'key arn': `arn:aws:kms:${REGION}:${ACCOUNT}:key/01234567-89ab-cdef-0123-456789abcdef` }),
  },
  {
    rule: 'aws-ec2-image-block-public-access-off',
    prepare: ({ region }) => {
      region.settings.imageSharing = AS_MADE.imageSharing
    },
  },
  {
    rule: 'aws-ec2-image-public',
    prepare: ({ region }) => {
      region.images.push(image(region, 'ami-0fedcba9876543210', 'snap-0', { Public: true, Tags: TAGS }))
    },
  },
  {
    rule: 'aws-ec2-snapshot-block-public-access-off',
    prepare: ({ region }) => {
      region.settings.snapshotSharing = AS_MADE.snapshotSharing
    },
  },
  {
    rule: 'aws-ec2-snapshot-public',
    prepare: ({ region }) => {
      region.publicSnapshots.add(region.snapshots[0]?.SnapshotId ?? '')
    },
  },
  {
    rule: 'aws-ec2-snapshot-not-encrypted',
    prepare: (estate) => estate.addSnapshot(estate.root, { Encrypted: false, KmsKeyId: undefined }),
  },
  {
    rule: 'aws-ec2-spot-fleet-not-encrypted',
    prepare: ({ region }) => {
      region.spotFleetRequests.push({
        SpotFleetRequestId: 'sfr-01234567-89ab-cdef-0123-456789abcdef',
        SpotFleetRequestState: 'active',
        ActivityStatus: 'fulfilled',
        CreateTime: LONG_AGO,
        Tags: TAGS,
        SpotFleetRequestConfig: {
          ClientToken: 'once',
          IamFleetRole: `arn:aws:iam::${ACCOUNT}:role/fleet`,
          TargetCapacity: 4,
          LaunchSpecifications: [
            {
              InstanceType: 'm7g.large',
              BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { VolumeSize: 80, Encrypted: false } }],
            },
          ],
        },
      })
    },
    edit: ({ ClientToken: _token, ...config }) => {
      const specifications = config['LaunchSpecifications'] as readonly Edited[]
      for (const { BlockDeviceMappings } of specifications) {
        for (const { Ebs } of BlockDeviceMappings) Object.assign(Ebs ?? {}, { Encrypted: true })
      }
      return config
    },
    keeps: ({ region }) => {
      const [old, next] = region.spotFleetRequests
      return [
        [old?.SpotFleetRequestState, 'cancelled_terminating'],
        [next?.SpotFleetRequestConfig?.TargetCapacity, 4],
      ]
    },
  },
  {
    rule: 'aws-ec2-volume-not-attached',
    prepare: (estate) => {
      const { region } = estate
      const loose = volume(region, {
        id: 'vol-0fedcba9876543210',
        size: 20,
        made: LONG_AGO,
        tags: { team: 'web' },
      })
      region.volumes.push(loose)
      estate.addSnapshot(loose)
    },
    keeps: ({ region }) => {
      const own = region.snapshots.filter(({ VolumeId }) => VolumeId === 'vol-0fedcba9876543210')
      return [[own.map(({ State }) => State), ['completed', 'completed']]]
    },
  },
  ...(['in use', 'attached to nothing'] as const).map((of): RemedyCase => ({
    rule: 'aws-ec2-volume-not-encrypted',
    of,
    prepare: ({ host, root }) => {
      Object.assign(root, { Encrypted: false, VolumeType: 'gp3', Iops: 6000, Throughput: 250 })
      if (of === 'in use') return
      Object.assign(root, { State: 'available', Attachments: [], CreateTime: new Date() })
      host.RootDeviceName = '/dev/sdz'
    },
    given: ({ host, root }) => ({
      'instance id': of === 'in use' ? (host.InstanceId ?? '') : null,
      device: '/dev/xvda',
      zone: root.AvailabilityZone ?? '',
      'volume type': 'gp3',
      iops: '6000',
      throughput: '250',
    }),
    keeps: ({ host, region }) => {
      const [only] = region.volumes
      const { Encrypted, VolumeType, Iops, Throughput, Attachments = [] } = only ?? {}
      const attached = Attachments.map(({ Device, State, DeleteOnTermination }) => [
        Device,
        State,
        DeleteOnTermination,
      ])
      return [
        [host.State?.Name, 'running'],
        [region.volumes.length, 1],
        [
          [Encrypted, VolumeType, Iops, Throughput],
          [true, 'gp3', 6000, 250],
        ],
        [attached, of === 'in use' ? [['/dev/xvda', 'attached', true]] : []],
      ]
    },
    brings: { 'aws-ec2-resource-without-tags': 'The new volume is yet to be tagged.' },
  })),
  {
    rule: 'aws-ec2-volume-without-snapshot',
    prepare: ({ region }) => {
      region.snapshots = []
    },
    given: () => ({ 'role arn': `arn:aws:iam::${ACCOUNT}:role/dlm` }),
  },
  ...[
    { HttpTokens: 'optional' as const, HttpPutResponseHopLimit: 2, State: 'applied' as const },
    undefined,
  ].map((MetadataOptions): RemedyCase => ({
    rule: 'aws-ec2-launch-template-imdsv1-allowed',
    of: MetadataOptions === undefined ? 'nothing said' : 'optional tokens',
    prepare: (estate) => {
      estate.region.settings.metadataDefaults = AS_MADE.metadataDefaults
      addTemplate(estate, {
        InstanceType: 'm7g.large',
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }],
        ...(MetadataOptions === undefined ? {} : { MetadataOptions }),
      })
    },
    given: GIVEN_TEMPLATE,
    edit: (data) => {
      const { State: _state, ...options } = (data as unknown as Edited).MetadataOptions ?? {}
      return { MetadataOptions: { ...options, HttpTokens: 'required', HttpEndpoint: 'enabled' } }
    },
    keeps: (estate) => {
      const { InstanceType, BlockDeviceMappings = [], MetadataOptions: options } = defaultData(estate) ?? {}
      return [
        [
          [InstanceType, BlockDeviceMappings.length],
          ['m7g.large', 1],
        ],
        [options?.HttpPutResponseHopLimit, MetadataOptions === undefined ? undefined : 2],
      ]
    },
  })),
  {
    rule: 'aws-ec2-launch-template-not-encrypted',
    prepare: (estate) => {
      addTemplate(
        estate,
        {
          InstanceType: 'm7g.large',
          BlockDeviceMappings: DEVICES,
          MetadataOptions: { HttpTokens: 'required' },
        },
        {
          InstanceType: 'm7g.large',
          BlockDeviceMappings: DEVICES.slice(0, 1),
          MetadataOptions: { HttpTokens: 'required' },
        },
      )
    },
    given: GIVEN_TEMPLATE,
    edit: (data) => ({
      BlockDeviceMappings: (data as unknown as Edited).BlockDeviceMappings.map((device) =>
        device.Ebs === undefined ? device : Object.assign({}, device, { Ebs: encrypted(device.Ebs) }),
      ),
    }),
    keeps: (estate) => [
      [
        defaultData(estate)?.BlockDeviceMappings,
        DEVICES.map(({ Ebs, ...device }) =>
          Ebs === undefined ? device : Object.assign({}, device, { Ebs: encrypted(Ebs) }),
        ),
      ],
    ],
  },
  {
    rule: 'aws-ec2-launch-template-public-address',
    prepare: (estate) =>
      addTemplate(estate, { NetworkInterfaces: CARDS, MetadataOptions: { HttpTokens: 'required' } }),
    given: GIVEN_TEMPLATE,
    edit: (data) => ({
      NetworkInterfaces: (data as unknown as Edited).NetworkInterfaces.map((card) =>
        card.AssociatePublicIpAddress === true
          ? Object.assign({}, card, { AssociatePublicIpAddress: false })
          : card,
      ),
    }),
    keeps: (estate) => [
      [defaultData(estate)?.NetworkInterfaces, [{ ...CARDS[0], AssociatePublicIpAddress: false }, CARDS[1]]],
    ],
  },
  {
    rule: 'aws-ec2-launch-template-secrets-in-user-data',
    prepare: (estate) =>
      addTemplate(estate, {
        InstanceType: 'm7g.large',
        UserData: Buffer.from('export DB_PASSWORD=hunter2222\n').toString('base64'),
        MetadataOptions: { HttpTokens: 'required' },
      }),
    given: () => ({ 'default version': '1', 'old versions': '1', name: 'database', file: 'secret.txt' }),
    files: { 'data.json': JSON.stringify({ UserData: Buffer.from('fetch-secret\n').toString('base64') }) },
    keeps: (estate) => [
      [defaultData(estate)?.InstanceType, 'm7g.large'],
      [estate.region.launchTemplateVersions.length, 1],
    ],
  },
]
