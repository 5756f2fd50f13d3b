import * as ec2 from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import { NormalizedSchema } from '@smithy/core/schema'
import type { StaticStructureSchema } from '@smithy/types'
import { propertiesOf, type KindSource } from '../../../src/clouds/aws/reading/kind-source.ts'
import { toResource } from '../../../src/clouds/aws/reading/to-resource.ts'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { EC2 } from '../../../src/clouds/aws/services/ec2/service.ts'
import type { Json } from '../../../src/model/json.ts'
import type { ValueType } from '../../../src/model/kind.ts'
import { fullValue } from './full-value.ts'
import { RESOURCE_MODEL } from './resource-model.ts'

const PLACE = { account: '111122223333', region: 'eu-central-1', partition: 'aws' }

/** What the SDK calls the members of each kind's list. */
const SHAPES: Readonly<Record<string, StaticStructureSchema>> = {
  aws_ec2_security_group: ec2.SecurityGroup$,
  aws_ec2_instance: ec2.Instance$,
  aws_ec2_volume: ec2.Volume$,
  aws_ec2_network_interface: ec2.NetworkInterface$,
  aws_vpc: ec2.Vpc$,
  aws_ec2_subnet: ec2.Subnet$,
  aws_ec2_snapshot: ec2.Snapshot$,
  aws_ec2_image: ec2.Image$,
  aws_ec2_launch_template: ec2.LaunchTemplateVersion$,
  aws_ec2_keypair: ec2.KeyPairInfo$,
  aws_ec2_instance_type: ec2.InstanceTypeInfo$,
  aws_ec2_reserved_instances: ec2.ReservedInstances$,
  aws_ec2_host: ec2.Host$,
  aws_ec2_network_acl: ec2.NetworkAcl$,
  aws_ec2_route_table: ec2.RouteTable$,
  aws_ec2_internet_gateway: ec2.InternetGateway$,
  aws_ec2_nat_gateway: ec2.NatGateway$,
  aws_ec2_elastic_ip: ec2.Address$,
  aws_vpc_endpoint: ec2.VpcEndpoint$,
  aws_vpc_peering_connection: ec2.VpcPeeringConnection$,
  aws_ec2_flow_log: ec2.FlowLog$,
  aws_ec2_security_group_rule: ec2.SecurityGroupRule$,
  aws_ec2_managed_prefix_list: ec2.ManagedPrefixList$,
  aws_ec2_egress_only_internet_gateway: ec2.EgressOnlyInternetGateway$,
  aws_ec2_transit_gateway: ec2.TransitGateway$,
  aws_ec2_transit_gateway_attachment: ec2.TransitGatewayAttachment$,
  aws_ec2_transit_gateway_route_table: ec2.TransitGatewayRouteTable$,
  aws_ec2_vpn_gateway: ec2.VpnGateway$,
  aws_ec2_customer_gateway: ec2.CustomerGateway$,
  aws_ec2_vpn_connection: ec2.VpnConnection$,
  aws_ec2_client_vpn_endpoint: ec2.ClientVpnEndpoint$,
  aws_ec2_dhcp_options: ec2.DhcpOptions$,
  aws_vpc_endpoint_service: ec2.ServiceConfiguration$,
  aws_vpc_block_public_access_exclusion: ec2.VpcBlockPublicAccessExclusion$,
  aws_ec2_spot_fleet_request: ec2.SpotFleetRequestConfig$,
  aws_ec2_traffic_mirror_session: ec2.TrafficMirrorSession$,
  aws_ec2_traffic_mirror_filter: ec2.TrafficMirrorFilter$,
  aws_ec2_traffic_mirror_target: ec2.TrafficMirrorTarget$,
}

/** Paths of declared properties that the value lacks, empty lists included. */
function missing(type: ValueType, value: Json | undefined, path: string): readonly string[] {
  if (value === undefined) return [path]
  if (type.type === 'array') {
    const [first] = value as readonly Json[]
    return missing(type.items, first, `${path}[]`)
  }
  if (type.type !== 'object') return []
  return Object.entries(type.properties).flatMap(([name, property]) =>
    missing(property, (value as Record<string, Json>)[name], `${path}.${name}`),
  )
}

/** Members that our collecting adds to what the SDK delivers, and values that have to look like something. */
const ADDED = {
  Reservation: fullValue(ec2.Reservation$),
  Latest: fullValue(ec2.LaunchTemplateVersion$),
  Template: fullValue(ec2.LaunchTemplate$),
  ForEveryone: { Listed: true },
  CreationDate: '2024-01-01T00:00:00.000Z',
  LastLaunchedTime: '2024-01-01T00:00:00.000Z',
}
/** What no answer of AWS holds, or not for every kind. */
const ELSEWHERE = new Set(['arn', 'ctime', 'mtime', 'atime'])

/** Like `launch_template_data.network_interfaces[].groups[]`. */
function pathsOf(type: ValueType, path: string): readonly string[] {
  if (type.type === 'array') return pathsOf(type.items, `${path}[]`)
  if (type.type !== 'object') return [path]
  return Object.entries(type.properties).flatMap(([name, property]) => pathsOf(property, `${path}.${name}`))
}

/** What the resource model has and AWS does not answer, or only for one resource at a time. */
const LEFT_OUT = [
  'aws_ec2_instance_type.ecu',
  'aws_ec2_instance_type.pretty_name',
  'aws_ec2_instance_type.instance_type_processor_info.physical_processor',
  'aws_ec2_instance_type.instance_type_gpu_info.gpu_model',
]

describe('the declarations', () => {
  it.each(EC2.kinds.map((kind) => [kind.name, kind] as const))(
    'of %s name nothing that the SDK does not know',
    (_name: string, kind: KindSource) => {
      const { [kind.name]: shape } = SHAPES
      if (shape === undefined) throw new Error(`${kind.name} has no shape here`)
      const item = { ...fullValue(shape), ...ADDED }
      const { reported } = toResource(kind, item, PLACE)
      const declared = AWS_KINDS.get(kind.name)?.properties ?? {}
      const lacking = Object.entries(declared).flatMap(([name, type]) => missing(type, reported[name], name))
      const told = { ...propertiesOf(kind.details ?? []), ...AWS_KINDS.get(kind.name)?.derived }
      expect(lacking.filter((path) => !ELSEWHERE.has(path) && !(path in told))).toEqual([])
      expect(Object.keys(reported).filter((name) => !(name in declared))).toEqual([])
      const never = [...ELSEWHERE].filter((name) => !(name in reported) && !(name in told))
      expect([...(AWS_KINDS.get(kind.name)?.lacks ?? [])].toSorted()).toEqual(never.toSorted())
      const launchedBy = [{ Key: 'aws:ec2launchtemplate:id', Value: 'lt-1' }]
      for (const { ids, region, owner, kind: other } of kind.edges) {
        const found = [ids.read({ ...item, Tags: launchedBy })].flat()
        expect([other, found.length]).toEqual([other, 1])
        expect(typeof found[0]).toBe('string')
        for (const place of [region, owner])
          expect(place === undefined || place.read(item) === 'text').toBe(true)
      }
      for (const { property } of kind.namedEdges ?? []) expect(declared[property]).toEqual({ type: 'string' })
    },
  )

  it('have all properties of the resource model, by its names', () => {
    const lacking = Object.entries(RESOURCE_MODEL).flatMap(([kind, paths]) => {
      const declared = Object.entries(AWS_KINDS.get(kind)?.properties ?? {})
      const known = new Set(declared.flatMap(([name, type]) => pathsOf(type, name)))
      return Object.keys(paths)
        .filter((path) => !known.has(path))
        .map((path) => `${kind}.${path}`)
    })
    expect(Object.keys(RESOURCE_MODEL).length).toBeGreaterThan(20)
    expect(lacking.toSorted()).toEqual(LEFT_OUT.toSorted())
  })

  it('know every operation, its list, its parameters and its pages', () => {
    const sdk = ec2 as unknown as Readonly<Record<string, StaticStructureSchema | undefined>>
    const membersOf = (...names: readonly string[]): readonly string[] => {
      const schema = names.map((name) => sdk[name]).find((one) => one !== undefined)
      if (schema === undefined) throw new Error(`no ${names.join(' or ')}`)
      return [...NormalizedSchema.of(schema).structIterator()].map(([name]) => name)
    }
    for (const kind of EC2.kinds) {
      const batches = (kind.details ?? []).filter((detail) => 'filter' in detail)
      for (const { operation, list, pageSize, parameters = {} } of [
        kind,
        kind.beside ?? [],
        batches,
      ].flat()) {
        const answer = membersOf(`${operation}Result$`, `${operation}Response$`)
        const request = membersOf(`${operation}Request$`)
        expect(answer).toContain(list)
        expect([operation, answer.includes('NextToken')]).toEqual([operation, pageSize !== null])
        expect([operation, request.includes('MaxResults')]).toEqual([operation, pageSize !== null])
        expect(request).toEqual(expect.arrayContaining(Object.keys(parameters)))
      }
    }
  })

  it('have edges to kinds that are read, each told by one side only', () => {
    const told = [...AWS_KINDS.values()].flatMap(({ name, links }) =>
      links.map(({ type, direction, kind }) =>
        direction === 'out' ? `${type} ${name} -> ${kind}` : `${type} ${kind} -> ${name}`,
      ),
    )
    const kinds = told.flatMap((edge) => edge.split(' ').filter((word) => word.startsWith('aws_')))
    expect(kinds.filter((kind) => !AWS_KINDS.has(kind))).toEqual([])
    const byTwo = new Set(['aws_vpc -> aws_vpc_peering_connection'])
    const twice = told.filter((edge, index) => told.indexOf(edge) !== index)
    expect(twice.filter((edge) => !byTwo.has(edge.replace(/^\w+ /, '')))).toEqual([])
  })

  it('have the bases and the actions of the model', () => {
    const kinds = [...AWS_KINDS.values()].map(({ name, bases, actions }) => {
      expect(bases.slice(-2)).toEqual(['aws_resource', 'resource'])
      return [
        name,
        [bases.slice(0, -2).join(), actions.map((action) => action.replace('ec2:Describe', '')).join()],
      ]
    })
    expect(Object.fromEntries(kinds)).toMatchObject({
      aws_account: ['account,iam_principal', ''],
      aws_region: ['region,phantom_resource', 'Regions'],
      aws_vpc: ['network', 'Vpcs'],
      aws_ec2_subnet: ['subnet', 'Subnets'],
      aws_ec2_security_group: ['security_group', 'SecurityGroups'],
      aws_ec2_network_interface: ['network_interface', 'NetworkInterfaces'],
      aws_ec2_instance: ['instance', 'Instances'],
      aws_ec2_volume: ['volume', 'Volumes'],
      aws_ec2_snapshot: ['snapshot', 'Snapshots'],
      aws_ec2_image: ['', 'Images'],
      aws_ec2_launch_template: ['', 'LaunchTemplateVersions,LaunchTemplates'],
      aws_ec2_keypair: ['keypair', 'KeyPairs'],
      aws_ec2_instance_type: ['instance_type', 'InstanceTypes'],
      aws_ec2_reserved_instances: ['', 'ReservedInstances'],
      aws_ec2_host: ['', 'Hosts'],
      aws_ec2_network_acl: ['network_acl', 'NetworkAcls'],
      aws_ec2_route_table: ['routing_table', 'RouteTables'],
      aws_ec2_internet_gateway: ['gateway', 'InternetGateways'],
      aws_ec2_nat_gateway: ['gateway', 'NatGateways'],
      aws_ec2_elastic_ip: ['ip_address', 'Addresses'],
      aws_vpc_endpoint: ['endpoint', 'VpcEndpoints'],
      aws_vpc_peering_connection: ['peering_connection', 'VpcPeeringConnections'],
      aws_ec2_flow_log: ['', 'FlowLogs'],
    })
  })
})
