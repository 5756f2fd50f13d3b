import * as sdk from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { collectAws } from '../../src/clouds/aws/collect.ts'
import type { Collected } from '../../src/model/collected.ts'
import type { Logger } from '../../src/model/logger.ts'
import type { Resource } from '../../src/model/resource.ts'
import { connect } from './support/moto-accounts.ts'
import { connectNetworks, PRINCIPAL, USER_DATA } from './support/moto-connections.ts'
import { useMoto } from './support/use-moto.ts'
import { inSnakeCase } from './support/snake-case.ts'

const PLACE = { account: '123456789012', region: 'eu-central-1' }
const SETTINGS = 'aws_ec2_account_settings'
const USER_DATA_NEED = 'aws_ec2_instance.instance_user_data'

/** The kinds that moto lists: the operation, its list, and members that the model has under another name. */
const SERVED = [
  ['aws_ec2_security_group_rule', 'DescribeSecurityGroupRules', 'SecurityGroupRules', 'SecurityGroupRuleId'],
  ['aws_ec2_managed_prefix_list', 'DescribeManagedPrefixLists', 'PrefixLists', 'PrefixListId'],
  ['aws_ec2_transit_gateway', 'DescribeTransitGateways', 'TransitGateways', 'TransitGatewayId'],
  [
    'aws_ec2_transit_gateway_attachment',
    'DescribeTransitGatewayAttachments',
    'TransitGatewayAttachments',
    'TransitGatewayAttachmentId',
  ],
  ['aws_ec2_vpn_connection', 'DescribeVpnConnections', 'VpnConnections', 'VpnConnectionId'],
  ['aws_ec2_vpn_gateway', 'DescribeVpnGateways', 'VpnGateways', 'VpnGatewayId'],
  ['aws_ec2_customer_gateway', 'DescribeCustomerGateways', 'CustomerGateways', 'CustomerGatewayId'],
  [
    'aws_ec2_egress_only_internet_gateway',
    'DescribeEgressOnlyInternetGateways',
    'EgressOnlyInternetGateways',
    'EgressOnlyInternetGatewayId',
  ],
  ['aws_ec2_dhcp_options', 'DescribeDhcpOptions', 'DhcpOptions', 'DhcpOptionsId'],
  [
    'aws_vpc_endpoint_service',
    'DescribeVpcEndpointServiceConfigurations',
    'ServiceConfigurations',
    'ServiceId',
  ],
] as const

/** Those that it answers with a web page. */
const NOT_SERVED = {
  aws_ec2_client_vpn_endpoint: ['ec2:DescribeClientVpnEndpoints'],
  aws_vpc_block_public_access_exclusion: ['ec2:DescribeVpcBlockPublicAccessExclusions'],
  aws_vpc_block_public_access_options: ['ec2:DescribeVpcBlockPublicAccessOptions'],
  [SETTINGS]: [
    'ec2:GetEbsDefaultKmsKeyId',
    'ec2:GetSnapshotBlockPublicAccessState',
    'ec2:GetImageBlockPublicAccessState',
    'ec2:GetInstanceMetadataDefaults',
    'ec2:GetSerialConsoleAccessStatus',
  ],
}

const moto = useMoto()
let ec2: sdk.EC2Client
let scope: Collected

beforeAll(async () => {
  ec2 = await connect(moto.url, PLACE)
  await connectNetworks(ec2, moto.url, PLACE)
  const kinds = [
    ...SERVED.map(([kind]) => kind),
    ...Object.keys(NOT_SERVED),
    'aws_ec2_managed_prefix_list.entries',
    'aws_ec2_instance',
    USER_DATA_NEED,
  ]
  const scopes = await collect(kinds)
  const found = scopes.find(({ region }) => region === PLACE.region)
  if (found === undefined) throw new Error(JSON.stringify(scopes))
  scope = found
})
afterAll(() => ec2.destroy())

function silent(): void {}

async function collect(kinds: readonly string[]): Promise<readonly Collected[]> {
  const logger: Logger = {
    info: silent,
    warning: silent,
    error: silent,
    debug: silent,
    group: (_title, work) => work(),
  }
  const request = { accounts: [], role: null, externalId: null, regions: [PLACE.region], kinds }
  const { signal } = new AbortController()
  const scopes: Collected[] = []
  for await (const one of collectAws(request, { logger, signal, now: () => new Date(), environment: {} })) {
    scopes.push(one)
  }
  return scopes
}

type Item = Readonly<Record<string, unknown>>

/** What the SDK lists, read by its own parser. */
async function listed(operation: string, member: string, input: object = {}): Promise<readonly Item[]> {
  type Command = new (input: object) => sdk.DescribeVpcsCommand
  const { [`${operation}Command`]: Command } = sdk as unknown as Record<string, Command>
  if (Command === undefined) throw new Error(`no ${operation}`)
  const { [member]: items } = (await ec2.send(new Command(input))) as unknown as Record<
    string,
    readonly Item[]
  >
  return items ?? []
}

function resourcesOf(kind: string): readonly Resource[] {
  return scope.resources.filter((resource) => resource.kind === kind)
}

/** `Value` of the structures that AWS wraps around scalars. */
function unwrapped(values: unknown): unknown {
  return (values as readonly Item[]).map(({ Value, ServiceType }) => Value ?? ServiceType)
}

/** The SDK's object under the names of the model, without the members that it has elsewhere, and without keys. */
function expected(item: Item, idMember: string): Item {
  const {
    [idMember]: id,
    CustomerGatewayConfiguration: _keys,
    SecurityGroupRuleArn: _ruleArn,
    PrefixListArn: _listArn,
    TransitGatewayArn: _gatewayArn,
    DhcpConfigurations: dhcp,
    ServiceType: types,
    ...rest
  } = item
  const configurations = dhcp as readonly { Key: string; Values: unknown }[] | undefined
  return {
    ...(inSnakeCase(rest) as Item),
    id,
    ...(types === undefined ? {} : { service_type: unwrapped(types) }),
    ...(configurations === undefined
      ? {}
      : {
          dhcp_configurations: configurations.map(({ Key, Values }) => ({
            key: Key,
            values: unwrapped(Values),
          })),
        }),
  }
}

describe('the kinds that Resoto lacks, read from moto', () => {
  it.each(SERVED)('%s is what the SDK lists by %s', async (kind, operation, member, id) => {
    const items = await listed(operation, member)
    expect(items.length).toBeGreaterThan(0)
    const resources = resourcesOf(kind)
    expect(resources.map((resource) => resource.id).toSorted()).toEqual(
      items.map((item) => String(item[id])).toSorted(),
    )
    for (const item of items) {
      const resource = resources.find((one) => one.id === item[id])
      expect(resource?.reported).toMatchObject(expected(item, id))
    }
    expect(scope.gaps.filter((gap) => gap.kind === kind)).toEqual([])
    expect(scope.complete).toContainEqual({ ...PLACE, kind, count: items.length })
  })

  it('prefix lists have the entries that the SDK gets, from every page', async () => {
    const lists = resourcesOf('aws_ec2_managed_prefix_list')
    for (const { id, reported } of lists) {
      const entries = await listed('GetManagedPrefixListEntries', 'Entries', { PrefixListId: id })
      expect(reported['entries']).toEqual(entries.map(inSnakeCase))
    }
    const offices = lists.find(({ name }) => name === 'offices')
    expect(offices?.reported['entries']).toHaveLength(130)
    expect(lists.filter(({ reported }) => reported['owner_id'] === 'AWS').length).toBeGreaterThan(2)
  })

  it('a service knows who may use it', () => {
    const [service] = resourcesOf('aws_vpc_endpoint_service')
    expect(service?.reported).toMatchObject({
      acceptance_required: true,
      allowed_principals: [{ principal: PRINCIPAL }],
    })
  })

  it('a VPN connection has no keys', () => {
    const [connection] = resourcesOf('aws_ec2_vpn_connection')
    expect(connection?.name).toBe('uplink & <downlink>')
    expect(JSON.stringify(connection)).not.toMatch(/pre_?shared_?key|ipsec_tunnel/i)
  })

  it('instances have their user data', () => {
    const texts = resourcesOf('aws_ec2_instance').map(({ reported }) => reported['instance_user_data'])
    expect(texts).toHaveLength(2)
    expect(texts).toContain(USER_DATA)
    expect(scope.complete).toContainEqual({ ...PLACE, kind: USER_DATA_NEED, count: 2 })
  })

  it.each(Object.entries(NOT_SERVED))('%s, which moto answers with a web page, is a gap', (kind, actions) => {
    const gaps = scope.gaps.filter((gap) => gap.kind === kind)
    expect(gaps.map(({ action }) => action)).toEqual(actions)
    expect(gaps.filter(({ reason }) => reason !== 'malformed' && reason !== 'error')).toEqual([])
    expect(scope.complete.filter((entry) => entry.kind === kind)).toEqual([])
  })

  it('settings keep what moto does tell', () => {
    expect(resourcesOf(SETTINGS).map(({ reported }) => reported)).toEqual([
      { kind: SETTINGS, id: PLACE.region, name: PLACE.region, tags: {}, ebs_encryption_by_default: true },
    ])
    expect(resourcesOf('aws_vpc_block_public_access_options')).toEqual([])
  })
})
