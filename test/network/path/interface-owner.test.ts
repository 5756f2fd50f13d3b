import { describe, expect, it } from '@jest/globals'
import { interfaceOwner } from '../../../src/network/path/interface-owner.ts'
import type { JsonObject } from '../../../src/model/json.ts'

const MANAGED = { network_interface_type: 'interface', nic_requester_managed: true }

describe('the owner of an interface', () => {
  it.each<[string, JsonObject]>([
    ['instance', { network_interface_type: 'interface', nic_attachment: { instance_id: 'i-1' } }],
    ['instance', { network_interface_type: 'efa', nic_attachment: { instance_id: 'i-1' } }],
    ['nat_gateway', { network_interface_type: 'nat_gateway' }],
    ['nat_gateway', { network_interface_type: 'natGateway' }],
    ['load_balancer', { network_interface_type: 'network_load_balancer' }],
    ['load_balancer', { ...MANAGED, nic_requester_id: 'amazon-elb', description: 'ELB classic' }],
    ['load_balancer', { ...MANAGED, nic_requester_id: '123456789012', description: 'ELB app/shop/1' }],
    ['vpc_endpoint', { network_interface_type: 'vpc_endpoint' }],
    ['vpc_endpoint', { network_interface_type: 'gateway_load_balancer_endpoint' }],
    ['transit_gateway', { network_interface_type: 'transit_gateway' }],
    ['lambda', { network_interface_type: 'lambda' }],
    ['lambda', { ...MANAGED, description: 'AWS Lambda VPC ENI-f-1' }],
    ['api_gateway', { network_interface_type: 'api_gateway_managed' }],
    ['rds', { ...MANAGED, nic_requester_id: 'amazon-rds', description: 'RDSNetworkInterface' }],
    ['ecs', { ...MANAGED, description: 'arn:aws:ecs:eu-central-1:123456789012:attachment/1' }],
    ['efs', { ...MANAGED, description: 'EFS mount target for fs-1 (fsmt-1)' }],
    [
      'eks',
      {
        network_interface_type: 'interface',
        owner_id: '123456789012',
        nic_attachment: { instance_owner_id: '210987654321' },
        description: 'Amazon EKS prod',
      },
    ],
    ['none', { network_interface_type: 'interface', network_interface_status: 'available' }],
    ['other', { ...MANAGED, description: 'Something new' }],
    ['other', {}],
  ])('is %s', (owner, reported) => {
    expect(interfaceOwner(reported)).toBe(owner)
  })

  it('is not what somebody wrote over an interface of their own', () => {
    const own = { network_interface_type: 'interface', network_interface_status: 'available' }
    expect(interfaceOwner({ ...own, description: 'RDSNetworkInterface' })).toBe('none')
    expect(interfaceOwner({ ...own, description: 'Interface for NAT Gateway nat-1' })).toBe('none')
    const attached = { ...own, nic_attachment: { instance_id: 'i-1' }, description: 'ELB app/shop/1' }
    expect(interfaceOwner(attached)).toBe('instance')
  })
})
