import * as sdk from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomInt } from 'node:crypto'
import { seededRandom } from '../../sandbox/random.ts'
import { collectAws } from '../../src/clouds/aws/collect.ts'
import { EC2 } from '../../src/clouds/aws/services/ec2/service.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { Resource } from '../../src/model/resource.ts'
import { RecordingLogger } from '../clouds/aws/harness.ts'
import { RESOURCE_MODEL } from '../clouds/aws/resource-model.ts'
import { connect } from './support/moto-accounts.ts'
import { fillKinds } from './support/moto-kinds.ts'
import { useMoto } from './support/use-moto.ts'
import { type Fields, valuesAt } from './support/values-at.ts'

const PLACE = { account: '444455556666', region: 'eu-central-1' }
/** Another one on every run; the title of the tests tells which. */
const SEED = process.env['INTEROP_SEED'] ?? String(randomInt(2 ** 31))

/** The operation that lists a kind, and the member of its answer; of launch templates, the default versions. */
const LISTS: Readonly<Record<string, readonly [operation: string, list: string, input?: Fields]>> = {
  aws_vpc: ['DescribeVpcs', 'Vpcs'],
  aws_ec2_subnet: ['DescribeSubnets', 'Subnets'],
  aws_ec2_security_group: ['DescribeSecurityGroups', 'SecurityGroups'],
  aws_ec2_network_interface: ['DescribeNetworkInterfaces', 'NetworkInterfaces'],
  aws_ec2_volume: ['DescribeVolumes', 'Volumes'],
  aws_ec2_snapshot: ['DescribeSnapshots', 'Snapshots', { OwnerIds: ['self'] }],
  aws_ec2_image: ['DescribeImages', 'Images', { Owners: ['self'] }],
  aws_ec2_launch_template: [
    'DescribeLaunchTemplateVersions',
    'LaunchTemplateVersions',
    { Versions: ['$Default'] },
  ],
  aws_ec2_keypair: ['DescribeKeyPairs', 'KeyPairs', { IncludePublicKey: true }],
  aws_ec2_instance_type: ['DescribeInstanceTypes', 'InstanceTypes'],
  aws_ec2_host: ['DescribeHosts', 'Hosts'],
  aws_ec2_network_acl: ['DescribeNetworkAcls', 'NetworkAcls'],
  aws_ec2_route_table: ['DescribeRouteTables', 'RouteTables'],
  aws_ec2_internet_gateway: ['DescribeInternetGateways', 'InternetGateways'],
  aws_ec2_nat_gateway: ['DescribeNatGateways', 'NatGateways'],
  aws_ec2_elastic_ip: ['DescribeAddresses', 'Addresses'],
  aws_vpc_endpoint: ['DescribeVpcEndpoints', 'VpcEndpoints'],
  aws_vpc_peering_connection: ['DescribeVpcPeeringConnections', 'VpcPeeringConnections'],
  aws_ec2_flow_log: ['DescribeFlowLogs', 'FlowLogs'],
}

/** Versions of launch templates have no tags; those of interfaces have another name. */
const TAGGED = Object.keys(LISTS).filter(
  (kind) => kind !== 'aws_ec2_launch_template' && kind !== 'aws_ec2_network_interface',
)

const moto = useMoto()
let ec2: sdk.EC2Client
let resources: readonly Resource[]
let gaps: readonly Gap[]

beforeAll(async () => {
  ec2 = await connect(moto.url, PLACE)
  await fillKinds(ec2, PLACE.region, seededRandom(SEED))
  const request = {
    accounts: [PLACE.account],
    role: 'reader',
    externalId: null,
    regions: [PLACE.region],
    kinds: EC2.kinds.map(({ name }) => name),
  }
  const signal = new AbortController().signal
  const tools = { logger: new RecordingLogger(), signal, now: () => new Date(), environment: {} }
  const found: Resource[] = []
  const missing: Gap[] = []
  for await (const scope of collectAws(request, tools)) {
    found.push(...scope.resources)
    missing.push(...scope.gaps)
  }
  resources = found
  gaps = missing
})
afterAll(() => ec2.destroy())

/** What the SDK lists itself, without us. */
async function list(kind: string): Promise<readonly Fields[]> {
  const [operation, member, input = {}] = LISTS[kind] ?? ['', '']
  const commands = sdk as unknown as Readonly<Record<string, new (input: Fields) => sdk.DescribeVpcsCommand>>
  const Command = commands[`${operation}Command`]
  if (Command === undefined) throw new Error(`the SDK has no ${operation}`)
  const answer = (await ec2.send(new Command(input))) as unknown as Fields
  expect(answer['NextToken']).toBeUndefined()
  return answer[member] as readonly Fields[]
}

/** User data is read as text, and sent in Base64. An empty id, which moto sends for none, is none. */
function asRead(path: string, values: readonly unknown[]): readonly unknown[] {
  if (path.endsWith('_id')) return values.filter((value) => value !== '')
  if (!path.endsWith('user_data')) return values
  return values.map((value) => Buffer.from(String(value), 'base64').toString('utf8'))
}

describe(`every kind that moto serves (INTEROP_SEED=${SEED})`, () => {
  it.each(Object.keys(LISTS))(
    '%s has the values that the SDK reads, under the names of the model',
    async (kind) => {
      const { [kind]: paths = {} } = RESOURCE_MODEL
      const listed = await list(kind)
      const found = new Map(resources.filter((one) => one.kind === kind).map((one) => [one.id, one]))
      expect(gaps.filter((gap) => gap.kind === kind)).toEqual([])
      expect(found.size).toBe(listed.length)
      expect(listed.length).toBeGreaterThan(0)
      const { id: idPath } = paths
      for (const item of listed) {
        const [id] = valuesAt(item, idPath ?? '')
        const resource = found.get(String(id))
        // An empty id is none, as of the interface of an address that nobody uses.
        const differing = Object.entries(paths).filter(([ours, theirs]) => {
          if (theirs === null) return false
          const values = valuesAt(item, theirs).filter((value) => value !== '' || !theirs.endsWith('Id'))
          const expected = JSON.stringify(asRead(ours, values))
          return JSON.stringify(valuesAt(resource?.reported ?? {}, ours)) !== expected
        })
        expect(differing.map(([ours, theirs]) => `${String(id)} ${ours} ${theirs}`)).toEqual([])
      }
    },
  )

  it.each(TAGGED)('%s has the tags that the SDK reads', async (kind) => {
    const { id: idPath } = RESOURCE_MODEL[kind] ?? {}
    const found = new Map(resources.filter((one) => one.kind === kind).map((one) => [one.id, one]))
    for (const item of await list(kind)) {
      const { Tags = [] } = item as { Tags?: readonly { Key: string; Value: string }[] }
      const [id] = valuesAt(item, idPath ?? '')
      const tags = Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value]))
      expect(found.get(String(id))?.reported['tags']).toEqual(tags)
    }
  })

  it('compares properties that are there', async () => {
    const compared = new Set<string>()
    for (const kind of Object.keys(LISTS)) {
      for (const item of await list(kind)) {
        for (const [ours, theirs] of Object.entries(RESOURCE_MODEL[kind] ?? {})) {
          if (theirs !== null && valuesAt(item, theirs).length > 0) compared.add(`${kind}.${ours}`)
        }
      }
    }
    expect(compared.size).toBeGreaterThan(250)
  })

  it('has the versions and tags of launch templates', () => {
    const templates = resources.filter(({ kind }) => kind === 'aws_ec2_launch_template')
    const told = new Map(
      templates.map(({ name, reported }) => [
        name,
        [reported['version_number'], reported['latest_version_number'], reported['tags']],
      ]),
    )
    expect(told).toEqual(
      new Map([
        ['one', [1, 1, {}]],
        ['web', [1, 2, { Name: 'web' }]],
      ]),
    )
  })

  it('connects instances with their key pairs by name', () => {
    const pair = resources.find(({ kind }) => kind === 'aws_ec2_keypair')
    const machines = resources.filter(({ kind }) => kind === 'aws_ec2_instance')
    const ends = machines.flatMap(({ edges }) => edges.filter(({ kind }) => kind === 'aws_ec2_keypair'))
    expect(ends.map(({ type, direction, id }) => `${type} ${direction} ${id}`)).toEqual([
      `default out ${pair?.id}`,
      `delete in ${pair?.id}`,
    ])
  })

  it('says what moto does not serve', () => {
    const told = gaps.filter(({ kind }) => kind === 'aws_ec2_reserved_instances')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ ...PLACE, action: 'ec2:DescribeReservedInstances' })
    expect(resources.filter(({ kind }) => kind === 'aws_ec2_reserved_instances')).toEqual([])
  })
})
