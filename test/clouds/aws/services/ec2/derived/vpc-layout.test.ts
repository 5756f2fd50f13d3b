import { describe, expect, it } from '@jest/globals'
import { VPC_LAYOUT } from '../../../../../../src/clouds/aws/services/ec2/derived/vpc-layout.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import { derived, resource } from './world.ts'

const SUBNET = 'aws_ec2_subnet'
const ROUTE_TABLE = 'aws_ec2_route_table'

function subnet(id: string, zone: string, vpc = 'vpc-1'): Resource {
  return resource(SUBNET, id, { vpc_id: vpc, subnet_availability_zone: `eu-central-1${zone}` })
}

function table(id: string, vpc: string, associations: readonly JsonObject[], gateway: string): Resource {
  return resource(ROUTE_TABLE, id, {
    vpc_id: vpc,
    route_table_associations: associations,
    route_table_routes: [
      { destination_cidr_block: '10.0.0.0/16', gateway_id: 'local', state: 'active' },
      { destination_cidr_block: '0.0.0.0/0', gateway_id: gateway, state: 'active' },
    ],
  })
}

const vpc = resource('aws_vpc', 'vpc-1')
const a = subnet('subnet-a', 'a')
const b = subnet('subnet-b', 'b')
const far = subnet('subnet-far', 'c', 'vpc-2')
const open = table('rtb-open', 'vpc-1', [{ main: false, subnet_id: 'subnet-a' }], 'igw-1')
const main = table('rtb-main', 'vpc-1', [{ main: true }], 'vgw-1')
const farMain = table('rtb-far', 'vpc-2', [{ main: true }], 'igw-2')

describe('vpc_layout', () => {
  it('counts the subnets of the VPC by zone and by what their routes make of them', () => {
    expect(derived(VPC_LAYOUT, [vpc, b, a, far, farMain, open, main])).toEqual({
      value: {
        availability_zones: ['eu-central-1a', 'eu-central-1b'],
        subnets: 2,
        public_subnets: 1,
        private_subnets: 1,
      },
    })
  })

  it('is all zero where there is no subnet', () => {
    expect(derived(VPC_LAYOUT, [vpc, far, farMain])).toEqual({
      value: { availability_zones: [], subnets: 0, public_subnets: 0, private_subnets: 0 },
    })
  })

  it('another subnet in the same zone adds no zone', () => {
    const { value } = derived(VPC_LAYOUT, [vpc, a, subnet('subnet-a2', 'a'), open, main])
    expect(value).toMatchObject({ availability_zones: ['eu-central-1a'], subnets: 2, public_subnets: 1 })
  })

  it('subnets whose routes were not read may be public and private', () => {
    const common = { availability_zones: ['eu-central-1a', 'eu-central-1b'], subnets: 2 }
    expect(derived(VPC_LAYOUT, [vpc, a, b, open], [ROUTE_TABLE])).toEqual({
      value: { ...common, public_subnets: 1, private_subnets: 0 },
      possible: { ...common, public_subnets: 2, private_subnets: 1 },
      between: [
        { ...common, public_subnets: 2, private_subnets: 0 },
        { ...common, public_subnets: 1, private_subnets: 1 },
      ],
      missing: [ROUTE_TABLE],
    })
  })

  it('is certain of a VPC without subnets, whatever its routes', () => {
    expect(derived(VPC_LAYOUT, [vpc], [ROUTE_TABLE]).possible).toBeUndefined()
  })

  it('may have any number of subnets where they were not read', () => {
    const { value, possible, missing } = derived(VPC_LAYOUT, [vpc, a, open], [SUBNET])
    expect(value).toMatchObject({ availability_zones: ['eu-central-1a'], subnets: 1, public_subnets: 1 })
    expect(possible).toMatchObject({
      subnets: Number.MAX_SAFE_INTEGER,
      private_subnets: Number.MAX_SAFE_INTEGER,
    })
    expect((possible as JsonObject)['availability_zones']).toHaveLength(3)
    expect(missing).toEqual([SUBNET])
  })
})
