import { describe, expect, it } from '@jest/globals'
import {
  GROUP_ATTACHED_TO,
  GROUP_IN_USE,
  GROUP_NAMED_BY,
} from '../../../../../../src/clouds/aws/services/ec2/derived/group-use.ts'
import { VPC_IN_USE } from '../../../../../../src/clouds/aws/services/ec2/derived/vpc-in-use.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import { tcp } from '../../../../../network/truth-row.ts'
import { ACCOUNT, derived, GROUP, INTERFACE, resource } from './world.ts'

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

const namingAcross = (peering_status: string): Resource =>
  resource(GROUP, 'sg-2', {
    group_ip_permissions: [
      { ip_protocol: '-1', user_id_group_pairs: [{ group_id: 'sg-1', user_id: ACCOUNT, peering_status }] },
    ],
  })

describe('group_in_use across a peering', () => {
  it.each(['active', 'pending-acceptance'])('%s', (status) => {
    expect(derived(GROUP_IN_USE, [group, namingAcross(status)])).toEqual({ value: true })
  })

  it.each(['deleted', 'Deleted', 'expired', 'failed', 'rejected'])('not %s: the rule is stale', (status) => {
    expect(derived(GROUP_IN_USE, [group, namingAcross(status)])).toEqual({ value: false })
  })
})

describe('named_by', () => {
  const TEMPLATE = 'aws_ec2_launch_template'
  const FLEET = 'aws_ec2_spot_fleet_request'
  const template = (reported: JsonObject): Resource => resource(TEMPLATE, 'lt-1', reported)
  const fleet = (state: string): Resource =>
    resource(FLEET, 'sfr-1', { state, launch_specifications: [{ security_groups: [{ group_id: 'sg-1' }] }] })

  it.each([
    ['a launch template', template({ launch_template_data: { security_group_ids: ['sg-1'] } })],
    ['its latest version', template({ latest_launch_template_data: { security_group_ids: ['sg-1'] } })],
    [
      'an interface of a launch template',
      template({
        launch_template_data: { network_interfaces: [{ groups: ['sg-0'] }, { groups: ['sg-1'] }] },
      }),
    ],
    ['a Spot Fleet', fleet('active')],
    ['a Spot Fleet whose machines run on', fleet('cancelled_running')],
  ])('%s', (_, launcher) => {
    const value = [{ kind: launcher.kind, id: launcher.id }]
    expect(derived(GROUP_NAMED_BY, [group, launcher])).toEqual({ value })
    expect(derived(GROUP_IN_USE, [group, launcher])).toEqual({ value: false })
  })

  it.each([
    ['a Spot Fleet that is cancelled', fleet('cancelled')],
    [
      'a launch template with another group',
      template({ launch_template_data: { security_group_ids: ['sg-2'] } }),
    ],
  ])('not %s', (_, launcher) => {
    expect(derived(GROUP_NAMED_BY, [group, launcher])).toEqual({ value: [] })
  })

  it('tells each once', () => {
    const data = { security_group_ids: ['sg-1'], network_interfaces: [{ groups: ['sg-1'] }] }
    const both = template({ launch_template_data: data, latest_launch_template_data: data })
    expect(derived(GROUP_NAMED_BY, [group, fleet('active'), both])).toEqual({
      value: [
        { kind: TEMPLATE, id: 'lt-1' },
        { kind: FLEET, id: 'sfr-1' },
      ],
    })
  })

  it('by the name of a group of the default VPC alone', () => {
    const named = { ...group, name: 'web', reported: { ...group.reported, vpc_id: 'vpc-1' } }
    const byName = template({ launch_template_data: { security_groups: ['web'] } })
    const vpcs = [true, false].map((is) => resource('aws_vpc', 'vpc-1', { vpc_is_default: is }))
    expect(vpcs.map((vpc) => derived(GROUP_NAMED_BY, [named, byName, vpc]).value)).toEqual([
      [{ kind: TEMPLATE, id: 'lt-1' }],
      [],
    ])
    expect(derived(GROUP_NAMED_BY, [named, byName])).toEqual({
      value: [],
      possible: [{ kind: 'aws_vpc' }],
      missing: ['aws_vpc'],
    })
  })

  it('is in doubt where launch templates were not read', () => {
    expect(derived(GROUP_NAMED_BY, [group], [TEMPLATE])).toEqual({
      value: [],
      possible: [{ kind: TEMPLATE }],
      missing: [TEMPLATE],
    })
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
