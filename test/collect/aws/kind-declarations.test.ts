import * as ec2 from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import { NormalizedSchema } from '@smithy/core/schema'
import { toResource, type Ec2Kind } from '../../../src/collect/aws/kind-source.ts'
import { AWS_KINDS, EC2_KINDS } from '../../../src/collect/aws/kinds.ts'
import { INSTANCE } from '../../../src/collect/aws/kinds/instance.ts'
import { NETWORK_INTERFACE } from '../../../src/collect/aws/kinds/network-interface.ts'
import { SECURITY_GROUP } from '../../../src/collect/aws/kinds/security-group.ts'
import { SUBNET } from '../../../src/collect/aws/kinds/subnet.ts'
import { VOLUME } from '../../../src/collect/aws/kinds/volume.ts'
import { VPC } from '../../../src/collect/aws/kinds/vpc.ts'
import type { Json } from '../../../src/model/json.ts'
import type { ValueType } from '../../../src/model/kind.ts'

const PLACE = { account: '111122223333', region: 'eu-central-1', partition: 'aws' }

/** A value for every member that the SDK may deliver. */
function fullValue(schema: NormalizedSchema): unknown {
  if (schema.isStructSchema()) {
    return Object.fromEntries([...schema.structIterator()].map(([name, member]) => [name, fullValue(member)]))
  }
  if (schema.isListSchema()) return [fullValue(schema.getValueSchema())]
  if (schema.isNumericSchema()) return 1
  if (schema.isBooleanSchema()) return true
  if (schema.isTimestampSchema()) return new Date('2024-01-01T00:00:00Z')
  return 'text'
}

const SHAPES = new Map([
  [SECURITY_GROUP, ec2.SecurityGroup$],
  [INSTANCE, ec2.Instance$],
  [VOLUME, ec2.Volume$],
  [NETWORK_INTERFACE, ec2.NetworkInterface$],
  [VPC, ec2.Vpc$],
  [SUBNET, ec2.Subnet$],
])

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

describe('the declarations', () => {
  it.each(EC2_KINDS.map((kind) => [kind.name, kind] as const))(
    'of %s name nothing that the SDK does not know',
    (_name: string, kind: Ec2Kind) => {
      const shape = SHAPES.get(kind)
      if (shape === undefined) throw new Error(`${kind.name} has no shape here`)
      const item = fullValue(NormalizedSchema.of(shape)) as Record<string, unknown>
      const outer = { Reservation: fullValue(NormalizedSchema.of(ec2.Reservation$)) }
      const { reported, edges } = toResource(kind, { ...item, ...outer }, PLACE)
      const declared = AWS_KINDS.get(kind.name)?.properties ?? {}
      const elsewhere = new Set(['mtime', 'atime', 'vpc_in_use', 'ctime'])
      const lacking = Object.entries(declared).flatMap(([name, type]) => missing(type, reported[name], name))
      expect(lacking.filter((path) => !elsewhere.has(path))).toEqual([])
      expect(edges).toHaveLength(kind.edges.length)
      expect(Object.keys(reported).filter((name) => !(name in declared))).toEqual([])
    },
  )

  it('know every operation and its list', () => {
    for (const { action, list } of EC2_KINDS) {
      const operation = action.replace('ec2:', '')
      const result = (ec2 as unknown as Record<string, typeof ec2.DescribeVpcsResult$>)[`${operation}Result$`]
      if (result === undefined) throw new Error(`no ${operation}`)
      const members = [...NormalizedSchema.of(result).structIterator()].map(([name]) => name)
      expect(members).toEqual(expect.arrayContaining([list, 'NextToken']))
    }
  })

  it('have the bases and the actions of the model', () => {
    const kinds = [...AWS_KINDS.values()].map(({ name, bases, actions }) => [name, bases, actions])
    expect(kinds).toEqual([
      ['aws_account', ['account', 'iam_principal', 'aws_resource', 'resource'], []],
      ['aws_region', ['region', 'phantom_resource', 'aws_resource', 'resource'], ['ec2:DescribeRegions']],
      [
        'aws_vpc',
        ['network', 'aws_resource', 'resource'],
        ['ec2:DescribeVpcs', 'ec2:DescribeNetworkInterfaces'],
      ],
      ['aws_ec2_subnet', ['subnet', 'aws_resource', 'resource'], ['ec2:DescribeSubnets']],
      [
        'aws_ec2_security_group',
        ['security_group', 'aws_resource', 'resource'],
        ['ec2:DescribeSecurityGroups'],
      ],
      [
        'aws_ec2_network_interface',
        ['network_interface', 'aws_resource', 'resource'],
        ['ec2:DescribeNetworkInterfaces'],
      ],
      ['aws_ec2_instance', ['instance', 'aws_resource', 'resource'], ['ec2:DescribeInstances']],
      ['aws_ec2_volume', ['volume', 'aws_resource', 'resource'], ['ec2:DescribeVolumes']],
    ])
  })
})
