import type { DerivedProperty } from '../../../../../model/derived-property.ts'

const INTERFACE = 'aws_ec2_network_interface'

export const VPC_IN_USE: DerivedProperty = {
  kind: 'aws_vpc',
  name: 'vpc_in_use',
  merged: 'use',
  type: { type: 'boolean' },
  description:
    'Whether a network interface lies in the VPC: whatever runs in one has an interface there, instances, load balancers and functions alike. Interfaces of accounts that share the VPC are added once all accounts of the run have been read: rules see them, the inventory does not.',
  from: [INTERFACE],
  prepare: (scope) => {
    const used = new Set(scope.of(INTERFACE).map(({ reported }) => reported['vpc_id']))
    const whole = scope.isWhole(INTERFACE)
    return ({ id }) => {
      const value = used.has(id)
      return value || whole ? { value } : { value, possible: true, missing: [INTERFACE] }
    }
  },
}
