import * as sdk from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import type { Region } from '../../../sandbox/aws/region.ts'
import { fullValue } from '../../clouds/aws/full-value.ts'
import { ec2, HOME, start, twoAccounts } from './sandbox.ts'

type Shape = Parameters<typeof fullValue>[0]

/** Where the sandbox keeps the things, what one looks like, and how the SDK asks for them. */
interface Listed {
  readonly kept: (region: Region) => object[]
  readonly shape: Shape
  readonly list: (client: sdk.EC2Client) => Promise<unknown>
}

const LISTED: Readonly<Record<string, Listed>> = {
  Snapshots: {
    kept: (region) => region.snapshots,
    shape: sdk.Snapshot$,
    list: (client) => client.send(new sdk.DescribeSnapshotsCommand({ OwnerIds: ['self'] })),
  },
  Images: {
    kept: (region) => region.images,
    shape: sdk.Image$,
    list: (client) => client.send(new sdk.DescribeImagesCommand({ Owners: ['self'] })),
  },
  KeyPairs: {
    kept: (region) => region.keyPairs,
    shape: sdk.KeyPairInfo$,
    list: (client) => client.send(new sdk.DescribeKeyPairsCommand({ IncludePublicKey: true })),
  },
  LaunchTemplates: {
    kept: (region) => region.launchTemplates,
    shape: sdk.LaunchTemplate$,
    list: (client) => client.send(new sdk.DescribeLaunchTemplatesCommand({})),
  },
  LaunchTemplateVersions: {
    kept: (region) => region.launchTemplateVersions,
    shape: sdk.LaunchTemplateVersion$,
    list: (client) => client.send(new sdk.DescribeLaunchTemplateVersionsCommand({ Versions: ['$Default'] })),
  },
  InstanceTypes: {
    kept: (region) => region.instanceTypes,
    shape: sdk.InstanceTypeInfo$,
    list: (client) => client.send(new sdk.DescribeInstanceTypesCommand({})),
  },
  Hosts: {
    kept: (region) => region.hosts,
    shape: sdk.Host$,
    list: (client) => client.send(new sdk.DescribeHostsCommand({})),
  },
  ReservedInstances: {
    kept: (region) => region.reservedInstances,
    shape: sdk.ReservedInstances$,
    list: (client) => client.send(new sdk.DescribeReservedInstancesCommand({})),
  },
  NetworkAcls: {
    kept: (region) => region.networkAcls,
    shape: sdk.NetworkAcl$,
    list: (client) => client.send(new sdk.DescribeNetworkAclsCommand({})),
  },
  RouteTables: {
    kept: (region) => region.routeTables,
    shape: sdk.RouteTable$,
    list: (client) => client.send(new sdk.DescribeRouteTablesCommand({})),
  },
  InternetGateways: {
    kept: (region) => region.internetGateways,
    shape: sdk.InternetGateway$,
    list: (client) => client.send(new sdk.DescribeInternetGatewaysCommand({})),
  },
  NatGateways: {
    kept: (region) => region.natGateways,
    shape: sdk.NatGateway$,
    list: (client) => client.send(new sdk.DescribeNatGatewaysCommand({})),
  },
  Addresses: {
    kept: (region) => region.addresses,
    shape: sdk.Address$,
    list: (client) => client.send(new sdk.DescribeAddressesCommand({})),
  },
  VpcEndpoints: {
    kept: (region) => region.vpcEndpoints,
    shape: sdk.VpcEndpoint$,
    list: (client) => client.send(new sdk.DescribeVpcEndpointsCommand({})),
  },
  VpcPeeringConnections: {
    kept: (region) => region.peeringConnections,
    shape: sdk.VpcPeeringConnection$,
    list: (client) => client.send(new sdk.DescribeVpcPeeringConnectionsCommand({})),
  },
  FlowLogs: {
    kept: (region) => region.flowLogs,
    shape: sdk.FlowLog$,
    list: (client) => client.send(new sdk.DescribeFlowLogsCommand({})),
  },
}

const version = (LaunchTemplateId: string, VersionNumber: number, DefaultVersion: boolean) => ({
  LaunchTemplateId,
  VersionNumber,
  DefaultVersion,
})

describe('the listings of the sandbox', () => {
  it.each(Object.entries(LISTED))(
    'tell the SDK every member of %s',
    async (member, { kept, shape, list }) => {
      const organisation = twoAccounts()
      const thing = fullValue(shape)
      kept(organisation.account(HOME).region('us-east-1')).push(thing)
      expect(await list(ec2(await start(organisation)))).toMatchObject({ [member]: [thing] })
    },
  )

  it("hold the snapshots that everyone may restore apart, and nobody else's at all", async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    region.snapshots.push({ SnapshotId: 'snap-1' }, { SnapshotId: 'snap-2' })
    region.publicSnapshots.add('snap-2')
    const client = ec2(await start(organisation))
    const own = { OwnerIds: ['self'], RestorableByUserIds: ['all'] }
    expect((await client.send(new sdk.DescribeSnapshotsCommand(own))).Snapshots).toEqual([
      { SnapshotId: 'snap-2' },
    ])
    await expect(client.send(new sdk.DescribeSnapshotsCommand({}))).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    })
  })

  it('hold disabled images and public keys only for who asks for them', async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    region.images.push({ ImageId: 'ami-1', State: 'available' }, { ImageId: 'ami-2', State: 'disabled' })
    region.keyPairs.push({ KeyPairId: 'key-1', PublicKey: 'ssh-ed25519 AAAA' })
    const client = ec2(await start(organisation))
    const { Images } = await client.send(new sdk.DescribeImagesCommand({ Owners: ['self'] }))
    expect(Images?.map(({ ImageId }) => ImageId)).toEqual(['ami-1'])
    expect((await client.send(new sdk.DescribeKeyPairsCommand({}))).KeyPairs).toEqual([
      { KeyPairId: 'key-1' },
    ])
  })

  it('hold the default and the latest version of every template, once where they are one', async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    const versions = [version('lt-1', 1, true), version('lt-1', 2, false), version('lt-1', 3, false)]
    region.launchTemplateVersions.push(...versions, version('lt-2', 1, true))
    const client = ec2(await start(organisation))
    const asked = { Versions: ['$Default', '$Latest'] }
    const answer = await client.send(new sdk.DescribeLaunchTemplateVersionsCommand(asked))
    expect(answer.LaunchTemplateVersions?.map(({ VersionNumber }) => VersionNumber)).toEqual([1, 3, 1])
    await expect(client.send(new sdk.DescribeLaunchTemplateVersionsCommand({}))).rejects.toMatchObject({
      name: 'MissingParameter',
    })
  })
})
