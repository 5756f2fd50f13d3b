import type { NetworkAcl } from '@aws-sdk/client-ec2'
import { admits, endsOf } from './network-acls.ts'
import { eachOf, firstOf, type Oracle } from './oracle.ts'
import { portsAround, to } from './packets.ts'
import { FAMILIES } from './sample-addresses.ts'

const acl = eachOf<NetworkAcl>(
  'aws_ec2_network_acl',
  ({ networkAcls }) => networkAcls,
  ({ NetworkAclId }) => NetworkAclId,
)

function open(name: string, isOpen: (one: NetworkAcl) => boolean): Oracle {
  return acl(`aws-ec2-network-acl-ingress-${name}-from-internet`, (one) => {
    const { IsDefault, Associations = [] } = one
    return isOpen(one) && firstOf('medium', [IsDefault === true || Associations.length === 0, 'low'])
  })
}

function admitsSome(
  one: NetworkAcl,
  protocols: readonly ('tcp' | 'udp')[],
  ports: readonly number[],
): boolean {
  return FAMILIES.some((family) =>
    protocols.some((protocol) => ports.some((port) => admits(one, family, to(protocol, port)))),
  )
}

function admitsEveryPort(one: NetworkAcl): boolean {
  const ports = portsAround(endsOf(one)).filter((port) => port > 0)
  return FAMILIES.some((family) =>
    (['tcp', 'udp'] as const).some((protocol) =>
      ports.every((port) => admits(one, family, to(protocol, port))),
    ),
  )
}

export const NETWORK_ACL_ORACLES: readonly Oracle[] = [
  open('all-traffic', admitsEveryPort),
  open('ssh', (one) => admitsSome(one, ['tcp'], [22])),
  open('rdp', (one) => admitsSome(one, ['tcp', 'udp'], [3389])),
  open('remote-admin', (one) => admitsSome(one, ['tcp', 'udp'], [22, 3389])),
  acl(
    'aws-ec2-network-acl-not-used',
    ({ IsDefault, Associations = [] }) => IsDefault !== true && Associations.length === 0 && 'low',
  ),
]
