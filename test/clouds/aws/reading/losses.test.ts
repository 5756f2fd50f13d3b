import { describe, expect, it } from '@jest/globals'
import { NormalizedSchema } from '@smithy/core/schema'
import type { KindSource } from '../../../../src/clouds/aws/reading/kind-source.ts'
import { EC2 } from '../../../../src/clouds/aws/services/ec2/service.ts'
import { toResource } from '../../../../src/clouds/aws/reading/to-resource.ts'
import type { Json } from '../../../../src/model/json.ts'
import type { Resource } from '../../../../src/model/resource.ts'
import { listing, OWN_ACCOUNT } from '../fake-aws.ts'
import { brief, collectAll, useFakeAws } from '../harness.ts'
import { OPERATIONS, outputOf, read } from '../page-reader-operations.ts'

const PLACE = { account: OWN_ACCOUNT, region: 'eu-central-1', partition: 'aws' }

/** Text that tells something by being empty: people wrote nothing, or a tag stands for itself. */
const MEANT = /(^|\.)(description|version_description|value)$/

/** Everything that a schema knows, each scalar with this text. */
function document(name: string, schema: NormalizedSchema, text: (of: NormalizedSchema) => string): string {
  const value = (element: string, of: NormalizedSchema): string => {
    if (of.isStructSchema()) {
      const members = [...of.structIterator()].map(([member, own]) =>
        value(own.getMemberTraits().xmlName ?? member, own),
      )
      return `<${element}>${members.join('')}</${element}>`
    }
    if (of.isListSchema()) {
      const item = of.getValueSchema()
      return `<${element}>${value(item.getMergedTraits().xmlName ?? 'item', item)}</${element}>`
    }
    return `<${element}>${text(of)}</${element}>`
  }
  return value(`${name}Response`, schema)
}

function textsIn(value: Json | undefined, path = ''): readonly string[] {
  if (value === '') return [path]
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((one) => textsIn(one, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`))
}

function scalarsIn(value: unknown): readonly unknown[] {
  if (value instanceof Date || typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(scalarsIn)
}

describe('an empty element', () => {
  it.each(OPERATIONS)('of %s is no number, no truth and no time', async (name) => {
    const scalars = scalarsIn(
      await read(
        name,
        document(name, outputOf(name), () => ''),
      ),
    )
    expect(scalars.filter((value) => value !== '')).toEqual([])
  })

  it.each(OPERATIONS)('of %s is what a nil one is, but for texts', async (name) => {
    const nil = document(name, outputOf(name), () => 'NIL').replace(
      /<(\w+)>NIL<\/\w+>/g,
      '<$1 xsi:nil="true"/>',
    )
    expect(scalarsIn(await read(name, nil))).toEqual([])
  })

  it.each(EC2.kinds.map((kind) => [kind.name, kind] as const))(
    'of %s is no property, and nothing is lost by it',
    async (_name, kind) => {
      const item = await itemOf(kind, () => '')
      const [id = ''] = [kind.id].flat()
      const lost: string[] = []
      const { reported, edges } = toResource(kind, { ...item, [id]: 'x-1' }, PLACE, (_id, property) => {
        lost.push(property)
      })
      expect(textsIn(reported).filter((path) => !MEANT.test(path))).toEqual([])
      expect(edges.filter((edge) => edge.id === '')).toEqual([])
      expect(lost).toEqual([])
    },
  )
})

/** The first thing of a listing, and what is told beside it. */
async function itemOf(
  kind: KindSource,
  text: (of: NormalizedSchema) => string,
): Promise<Readonly<Record<string, unknown>>> {
  const { operation } = kind
  const answer = (await read(operation, document(operation, outputOf(operation), text))) as Listed
  const [outer] = answer[kind.list] ?? []
  if (kind.within === undefined) return outer ?? {}
  const [inner] = (outer as Listed | undefined)?.[kind.within.list] ?? []
  return { ...inner, [kind.within.outer]: outer }
}

type Listed = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[] | undefined>>

function unreadOf(resources: readonly Resource[]): readonly unknown[] {
  return resources.map(({ id, unread }) => [id, unread])
}

describe('what cannot be read of a resource', () => {
  const aws = useFakeAws()

  async function answered(action: string, kind: string, items: readonly string[]) {
    aws.fake.answer = (call) => (call.action === action ? listing(action, items) : undefined)
    const all = await collectAll({ kinds: [kind] })
    const own = all.resources.filter((one) => one.kind === kind)
    return { ...all, own }
  }

  it('is lost of that property and that resource', async () => {
    const { own, gaps, complete } = await answered('DescribeImages', 'aws_ec2_image', [
      '<imageId>ami-1</imageId><creationDate>yesterday</creationDate><isPublic>false</isPublic>',
      '<imageId>ami-2</imageId><creationDate>2024-01-02T03:04:05.000Z</creationDate><isPublic>true</isPublic>',
      '<imageId>ami-3</imageId><creationDate/><isPublic>true</isPublic>',
    ])
    expect(unreadOf(own)).toEqual([
      ['ami-1', ['ctime']],
      ['ami-2', undefined],
      ['ami-3', undefined],
    ])
    expect(own.map(({ reported }) => [reported['ctime'], reported['public']])).toEqual([
      [undefined, false],
      ['2024-01-02T03:04:05Z', true],
      [undefined, true],
    ])
    expect(gaps).toEqual([
      {
        account: OWN_ACCOUNT,
        region: 'eu-central-1',
        kind: 'aws_ec2_image',
        properties: ['ctime'],
        partial: true,
        reason: 'malformed',
        action: 'ec2:DescribeImages',
        message:
          'DescribeImages: ctime of 1 of 3 resources could not be read, such as of ami-1: unexpected value at CreationDate: "yesterday".',
      },
    ])
    expect(complete.map(({ kind, count }) => [kind, count])).toContainEqual(['aws_ec2_image', 3])
  })

  it('is lost of a part of a property where the rest can be read', async () => {
    const { own, gaps } = await answered('DescribeSecurityGroups', 'aws_ec2_security_group', [
      '<groupId>sg-1</groupId><groupName>web</groupName><ipPermissionsEgress/><ipPermissions><item><ipProtocol>tcp</ipProtocol><fromPort>ssh</fromPort><toPort>22</toPort><ipRanges><item><cidrIp>10.0.0.0/8</cidrIp></item></ipRanges></item></ipPermissions>',
    ])
    expect(unreadOf(own)).toEqual([['sg-1', ['group_ip_permissions.from_port']]])
    expect(own[0]?.reported['group_ip_permissions']).toMatchObject([{ ip_protocol: 'tcp', to_port: 22 }])
    expect(gaps.map(({ properties, message }) => [properties, message])).toEqual([
      [
        ['group_ip_permissions'],
        'DescribeSecurityGroups: group_ip_permissions.from_port of 1 of 1 resource could not be read, such as of sg-1: unexpected value at FromPort: not a number.',
      ],
    ])
  })

  it.each([
    [
      'DescribeSecurityGroups',
      'aws_ec2_security_group',
      '<groupId>sg-1</groupId><ipPermissionsEgress/>',
      'group_ip_permissions',
    ],
    [
      'DescribeSecurityGroups',
      'aws_ec2_security_group',
      '<groupId>sg-1</groupId><ipPermissionsEgress/><ipPermissions xsi:nil="true"/>',
      'group_ip_permissions',
    ],
    [
      'DescribeSecurityGroups',
      'aws_ec2_security_group',
      '<groupId>sg-1</groupId><ipPermissions/><ipPermissionsEgress xsi:nil="1"></ipPermissionsEgress>',
      'group_ip_permissions_egress',
    ],
    [
      'DescribeNetworkAcls',
      'aws_ec2_network_acl',
      '<networkAclId>acl-1</networkAclId><associationSet/>',
      'acl_entries',
    ],
    [
      'DescribeNetworkAcls',
      'aws_ec2_network_acl',
      '<networkAclId>acl-1</networkAclId><associationSet/><entrySet xsi:nil="true"/>',
      'acl_entries',
    ],
    [
      'DescribeNetworkAcls',
      'aws_ec2_network_acl',
      '<networkAclId>acl-1</networkAclId><entrySet/>',
      'acl_associations',
    ],
    [
      'DescribeRouteTables',
      'aws_ec2_route_table',
      '<routeTableId>rtb-1</routeTableId><associationSet/>',
      'route_table_routes',
    ],
    [
      'DescribeRouteTables',
      'aws_ec2_route_table',
      '<routeTableId>rtb-1</routeTableId><routeSet/>',
      'route_table_associations',
    ],
    [
      'DescribeNetworkInterfaces',
      'aws_ec2_network_interface',
      '<networkInterfaceId>eni-1</networkInterfaceId><privateIpAddressesSet/>',
      'nic_groups',
    ],
    [
      'DescribeNetworkInterfaces',
      'aws_ec2_network_interface',
      '<networkInterfaceId>eni-1</networkInterfaceId><privateIpAddressesSet/><groupSet xsi:nil="true"/>',
      'nic_groups',
    ],
    [
      'DescribeNetworkInterfaces',
      'aws_ec2_network_interface',
      '<networkInterfaceId>eni-1</networkInterfaceId><groupSet/>',
      'nic_private_ip_addresses',
    ],
  ])('is a list that %s left out or called nil (%s, %s)', async (action, kind, item, property) => {
    const { own, gaps } = await answered(action, kind, [item])
    expect(own.map(({ unread, reported }) => [unread?.[0], reported[property]])).toEqual([
      [property, undefined],
    ])
    expect(gaps.map((gap) => [gap.properties?.[0], gap.partial, gap.reason])).toEqual([
      [property, true, 'malformed'],
    ])
  })

  it.each([
    ['<groups/><ipv6Ranges/><prefixListIds/>', 'a permission in IpPermissions names nobody'],
    ['<groups/><ipRanges/><ipv6Ranges/><prefixListIds/>', 'a permission in IpPermissions names nobody'],
    ['<ipRanges xsi:nil="true"/>', 'unexpected value at IpRanges: nil'],
  ])('is a permission whose sources were left out: %s', async (lists, why) => {
    const { own, gaps } = await answered('DescribeSecurityGroups', 'aws_ec2_security_group', [
      `<groupId>sg-1</groupId><ipPermissionsEgress/><ipPermissions><item><ipProtocol>-1</ipProtocol>${lists}</item></ipPermissions>`,
    ])
    expect(own[0]?.unread?.[0]).toMatch(/^group_ip_permissions/)
    expect(gaps.map(({ message }) => message).join()).toContain(why)
  })

  it('is what nobody can name: the others of its listing are read, and it is a gap', async () => {
    const { own, gaps } = await answered('DescribeSubnets', 'aws_ec2_subnet', [
      '<subnetId>subnet-1</subnetId>',
      '<subnetId/><vpcId>vpc-1</vpcId>',
      '<subnetId>subnet-2</subnetId>',
    ])
    expect(own.map(({ id }) => id)).toEqual(['subnet-1', 'subnet-2'])
    expect(gaps.map(brief)).toEqual([
      `${OWN_ACCOUNT} eu-central-1 aws_ec2_subnet malformed ec2:DescribeSubnets`,
    ])
    expect(gaps[0]?.message).toBe('DescribeSubnets: a member of Subnets has no SubnetId')
  })
})
