import { describe, expect, it } from '@jest/globals'
import { SHARED_RESOURCES } from '../../../../../../src/clouds/aws/services/ec2/derived/shared-resources.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import { ACCOUNT, derived, GROUP, INTERFACE, OTHER_ACCOUNT, PEERING, PREFIX_LIST, resource } from './world.ts'

const SUBNET = 'aws_ec2_subnet'
const VPC = 'aws_vpc'
const ATTACHMENT = 'aws_ec2_transit_gateway_attachment'
const THIRD = '333333333333'
const region = resource('aws_region', 'eu-central-1')

function shares(...resources: readonly Resource[]): readonly string[] {
  const { value } = derived(SHARED_RESOURCES, [region, ...resources])
  const items = value as readonly Readonly<Record<'direction' | 'kind' | 'id' | 'with', string>>[]
  return items.map((item) => `${item.direction} ${item.kind} ${item.id} ${item.with}`)
}

const theirs = { owner_id: OTHER_ACCOUNT }

const attachment = (owner: string, holder: string, state = 'available') =>
  resource(ATTACHMENT, 'tgw-attach-1', {
    transit_gateway_id: 'tgw-1',
    transit_gateway_owner_id: owner,
    resource_owner_id: holder,
    owner_id: holder,
    state,
  })

const associated = (state: string) =>
  resource(GROUP, 'sg-1', {
    group_vpc_associations: [{ vpc_id: 'vpc-2', vpc_owner_id: OTHER_ACCOUNT, state }],
  })

const between = (requester: string, accepter: string, code = 'active') =>
  resource(PEERING, 'pcx-1', {
    connection_requester_vpc_info: { owner_id: requester },
    connection_accepter_vpc_info: { owner_id: accepter },
    peering_connection_status: { code },
  })

describe('shared_resources', () => {
  it('lists what others own, AWS aside', () => {
    const kinds = ['aws_ec2_transit_gateway', 'aws_ec2_host', 'aws_ec2_traffic_mirror_target', SUBNET, VPC]
    for (const kind of kinds)
      expect(shares(resource(kind, 'x', theirs))).toEqual([`in ${kind} x ${OTHER_ACCOUNT}`])
    expect(shares(resource(PREFIX_LIST, 'pl-1', { owner_id: 'AWS' }), resource(VPC, 'vpc-1'))).toEqual([])
  })

  it('lists subnets and VPCs that others have something in', () => {
    expect(
      shares(
        resource(VPC, 'vpc-1'),
        resource(SUBNET, 'subnet-1'),
        resource(INTERFACE, 'eni-1', { ...theirs, subnet_id: 'subnet-1' }),
        resource(INTERFACE, 'eni-2', { ...theirs, subnet_id: 'subnet-1' }),
        resource(INTERFACE, 'eni-3', { subnet_id: 'subnet-1' }),
        resource(GROUP, 'sg-1', { ...theirs, vpc_id: 'vpc-1' }),
      ),
    ).toEqual([`out aws_ec2_subnet subnet-1 ${OTHER_ACCOUNT}`, `out aws_vpc vpc-1 ${OTHER_ACCOUNT}`])
  })

  it('tells a group that is shared from one that others made in a VPC of the account', () => {
    const group = resource(GROUP, 'sg-1', { ...theirs, vpc_id: 'vpc-1' })
    expect(shares(group, resource(VPC, 'vpc-1', theirs))).toContain(`in ${GROUP} sg-1 ${OTHER_ACCOUNT}`)
    expect(shares(group, resource(VPC, 'vpc-1'))).not.toContain(`in ${GROUP} sg-1 ${OTHER_ACCOUNT}`)
  })

  it('lists transit gateways by their attachments, which both sides see', () => {
    expect(shares(attachment(ACCOUNT, OTHER_ACCOUNT))).toEqual([
      `out aws_ec2_transit_gateway tgw-1 ${OTHER_ACCOUNT}`,
    ])
    expect(shares(attachment(OTHER_ACCOUNT, ACCOUNT))).toEqual([
      `in aws_ec2_transit_gateway tgw-1 ${OTHER_ACCOUNT}`,
    ])
    expect(shares(attachment(ACCOUNT, ACCOUNT), attachment(ACCOUNT, OTHER_ACCOUNT, 'deleted'))).toEqual([])
  })

  it('lists associations of groups with VPCs of others, while they last', () => {
    expect(shares(associated('associated'))).toEqual([`out ${GROUP} sg-1 ${OTHER_ACCOUNT}`])
    expect(shares(associated('disassociated'))).toEqual([])
  })

  it('lists who may use images, snapshots and services', () => {
    const arn = `arn:aws:iam::${OTHER_ACCOUNT}:root`
    expect(
      shares(
        resource('aws_ec2_image', 'ami-1', { public: true }),
        resource('aws_ec2_image', 'ami-2', {
          public: false,
          launch_permissions: [{ user_id: OTHER_ACCOUNT }, { organization_arn: 'arn:org' }],
        }),
        resource('aws_ec2_snapshot', 'snap-1', { snapshot_public: true }),
        resource('aws_ec2_snapshot', 'snap-2', { create_volume_permissions: [{ user_id: THIRD }] }),
        resource('aws_vpc_endpoint_service', 'vpce-svc-1', { allowed_principals: [{ principal: arn }] }),
      ),
    ).toEqual([
      'out aws_ec2_image ami-1 *',
      `out aws_ec2_image ami-2 ${OTHER_ACCOUNT}`,
      'out aws_ec2_image ami-2 arn:org',
      'out aws_ec2_snapshot snap-1 *',
      `out aws_ec2_snapshot snap-2 ${THIRD}`,
      `out aws_vpc_endpoint_service vpce-svc-1 ${arn}`,
    ])
  })

  it('lists peerings with other accounts, whoever asked for them', () => {
    const expected = [`both ${PEERING} pcx-1 ${OTHER_ACCOUNT}`]
    expect(shares(between(ACCOUNT, OTHER_ACCOUNT))).toEqual(expected)
    expect(shares(between(OTHER_ACCOUNT, ACCOUNT))).toEqual(expected)
    expect(shares(between(ACCOUNT, ACCOUNT), between(ACCOUNT, OTHER_ACCOUNT, 'deleted'))).toEqual([])
  })

  it('may be longer where something was not read', () => {
    expect(derived(SHARED_RESOURCES, [region], [PEERING])).toEqual({
      value: [],
      possible: [{ direction: 'unread' }],
      missing: [PEERING],
    })
  })
})
