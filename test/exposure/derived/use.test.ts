import { describe, expect, it } from '@jest/globals'
import { GROUP_ATTACHED_TO, GROUP_IN_USE } from '../../../src/exposure/derived/group-use.ts'
import { VPC_IN_USE } from '../../../src/exposure/derived/vpc-in-use.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import type { Resource } from '../../../src/model/resource.ts'
import { tcp } from '../truth-row.ts'
import { derived, GROUP, INTERFACE, OTHER_ACCOUNT, resource } from './world.ts'

const group = resource(GROUP, 'sg-1', { group_ip_permissions: [tcp(22, 22, '10.0.0.0/8')] })
const lambda = resource(INTERFACE, 'eni-2', {
  network_interface_type: 'lambda',
  description: 'AWS Lambda VPC ENI-orders',
  nic_groups: [{ group_id: 'sg-1', group_name: 'web' }],
  vpc_id: 'vpc-1',
})
const machine = resource(INTERFACE, 'eni-1', {
  network_interface_type: 'interface',
  description: '',
  nic_attachment: { instance_id: 'i-1', status: 'attached' },
  nic_groups: [{ group_id: 'sg-0' }, { group_id: 'sg-1' }],
  vpc_id: 'vpc-1',
})
const elsewhere = resource(INTERFACE, 'eni-3', { nic_groups: [{ group_id: 'sg-3' }], vpc_id: 'vpc-3' })

function naming(id: string, direction: string): Resource {
  return resource(GROUP, id, { [direction]: [tcp(443, 443, 'sg-1')] })
}

describe('group_in_use', () => {
  it('an interface that has the group uses it', () => {
    expect(derived(GROUP_IN_USE, [group, elsewhere])).toEqual({ value: false })
    expect(derived(GROUP_IN_USE, [group, elsewhere, lambda])).toEqual({ value: true })
  })

  it('so does another group that names it, as a source or as a destination', () => {
    expect(derived(GROUP_IN_USE, [group, naming('sg-2', 'group_ip_permissions')])).toEqual({ value: true })
    expect(derived(GROUP_IN_USE, [group, naming('sg-2', 'group_ip_permissions_egress')])).toEqual({
      value: true,
    })
  })

  it('but not the group itself', () => {
    expect(derived(GROUP_IN_USE, [naming('sg-1', 'group_ip_permissions')])).toEqual({ value: false })
  })

  it('is in doubt where interfaces or groups were not read, unless a use is known', () => {
    expect(derived(GROUP_IN_USE, [group], [INTERFACE])).toEqual({
      value: false,
      possible: true,
      missing: [INTERFACE],
    })
    expect(derived(GROUP_IN_USE, [group], [GROUP]).missing).toEqual([GROUP])
    expect(derived(GROUP_IN_USE, [group, lambda], [INTERFACE, GROUP])).toEqual({ value: true })
    expect(derived(GROUP_IN_USE, [group, naming('sg-2', 'group_ip_permissions')], [INTERFACE])).toEqual({
      value: true,
    })
  })
})

const namingAs = (pair: JsonObject) =>
  resource(GROUP, 'sg-2', {
    group_ip_permissions: [{ ip_protocol: '-1', user_id_group_pairs: [{ group_id: 'sg-1', ...pair }] }],
  })

const vpc = (isDefault: boolean) => resource('aws_vpc', 'vpc-1', { vpc_is_default: isDefault })

describe('group_in_use, by what else names the group', () => {
  const TEMPLATE = 'aws_ec2_launch_template'
  const FLEET = 'aws_ec2_spot_fleet_request'
  const VPN = 'aws_ec2_client_vpn_endpoint'

  it.each([
    [
      'a launch template',
      resource(TEMPLATE, 'lt-1', { launch_template_data: { security_group_ids: ['sg-1'] } }),
    ],
    [
      'its latest version',
      resource(TEMPLATE, 'lt-1', { latest_launch_template_data: { security_group_ids: ['sg-1'] } }),
    ],
    [
      'an interface of a launch template',
      resource(TEMPLATE, 'lt-1', {
        launch_template_data: { network_interfaces: [{ groups: ['sg-0'] }, { groups: ['sg-1'] }] },
      }),
    ],
    [
      'a Spot Fleet',
      resource(FLEET, 'sfr-1', {
        state: 'active',
        launch_specifications: [{ security_groups: [{ group_id: 'sg-1' }] }],
      }),
    ],
    ['a Client VPN endpoint', resource(VPN, 'cvpn-1', { security_group_ids: ['sg-1'] })],
    ['a group across a peering', namingAs({ peering_status: 'active', user_id: OTHER_ACCOUNT })],
  ])('%s', (_, user) => {
    expect(derived(GROUP_IN_USE, [group, user])).toEqual({ value: true })
  })

  it.each([
    [
      'a Spot Fleet that is cancelled',
      resource(FLEET, 'sfr-1', {
        state: 'cancelled',
        launch_specifications: [{ security_groups: [{ group_id: 'sg-1' }] }],
      }),
    ],
    [
      'a Client VPN endpoint that is deleted',
      resource(VPN, 'cvpn-1', { status: { code: 'deleted' }, security_group_ids: ['sg-1'] }),
    ],
    [
      'a group across a peering that is over',
      namingAs({ peering_status: 'deleted', user_id: OTHER_ACCOUNT }),
    ],
    [
      'a launch template with another group',
      resource(TEMPLATE, 'lt-1', { launch_template_data: { security_group_ids: ['sg-2'] } }),
    ],
  ])('not %s', (_, user) => {
    expect(derived(GROUP_IN_USE, [group, user])).toEqual({ value: false })
  })

  it('by its name, in the default VPC alone', () => {
    const named = { ...group, name: 'web', reported: { ...group.reported, vpc_id: 'vpc-1' } }
    const template = resource(TEMPLATE, 'lt-1', { launch_template_data: { security_groups: ['web'] } })
    expect(derived(GROUP_IN_USE, [named, template, vpc(true)])).toEqual({ value: true })
    expect(derived(GROUP_IN_USE, [named, template, vpc(false)])).toEqual({ value: false })
    expect(derived(GROUP_IN_USE, [named, template])).toEqual({
      value: false,
      possible: true,
      missing: ['aws_vpc'],
    })
  })

  it.each(['associating', 'associated', 'disassociation-failed'])('an association that is %s', (state) => {
    const associated = { ...group.reported, group_vpc_associations: [{ vpc_id: 'vpc-2', state }] }
    expect(derived(GROUP_IN_USE, [{ ...group, reported: associated }])).toEqual({ value: true })
  })

  it('not by an association that is over, and in doubt where they were not read', () => {
    const over = { ...group.reported, group_vpc_associations: [{ vpc_id: 'vpc-2', state: 'disassociated' }] }
    expect(derived(GROUP_IN_USE, [{ ...group, reported: over }])).toEqual({ value: false })
    const need = `${GROUP}.group_vpc_associations`
    expect(derived(GROUP_IN_USE, [group], [need])).toEqual({ value: false, possible: true, missing: [need] })
  })
})

describe('attached_to', () => {
  it('lists the interfaces with what they are for', () => {
    expect(derived(GROUP_ATTACHED_TO, [group, lambda, elsewhere, machine])).toEqual({
      value: [
        { kind: INTERFACE, id: 'eni-1', interface_type: 'interface', instance_id: 'i-1', description: '' },
        { kind: INTERFACE, id: 'eni-2', interface_type: 'lambda', description: 'AWS Lambda VPC ENI-orders' },
      ],
    })
    expect(derived(GROUP_ATTACHED_TO, [group, elsewhere])).toEqual({ value: [] })
  })

  it('may have more where interfaces were not read', () => {
    expect(derived(GROUP_ATTACHED_TO, [group, elsewhere], [INTERFACE])).toEqual({
      value: [],
      possible: [{ kind: INTERFACE }],
      missing: [INTERFACE],
    })
  })
})

describe('vpc_in_use', () => {
  it.each([
    ['vpc-1', [lambda, machine, elsewhere], [], { value: true }],
    ['vpc-1', [elsewhere], [], { value: false }],
    ['vpc-1', [lambda], [INTERFACE], { value: true }],
    ['vpc-1', [elsewhere], [INTERFACE], { value: false, possible: true, missing: [INTERFACE] }],
  ])('%s', (id, others, unread, expected) => {
    expect(derived(VPC_IN_USE, [resource('aws_vpc', id), ...others], unread)).toEqual(expected)
  })
})
