import type { JsonObject } from '../../src/model/json.ts'
import type { RuleExample } from '../../src/model/rule.ts'

/** What a shipped rule must say about a resource that its own examples do not hold. */
type Hostile = readonly [name: string, expected: RuleExample['expect'], resource: JsonObject]

const WORLD = { ip_ranges: [{ cidr_ip: '0.0.0.0/0' }], ipv6_ranges: [] }
const WORLD_6 = { ip_ranges: [], ipv6_ranges: [{ cidr_ipv6: '::/0' }] }
const INSIDE = { ip_ranges: [{ cidr_ip: '10.0.0.0/8' }], ipv6_ranges: [{ cidr_ipv6: 'fc00::/7' }] }
const NOBODY = { ip_ranges: [], ipv6_ranges: [] }
const PROFILE = {
  instance_iam_instance_profile: { arn: 'arn:aws:iam::111122223333:instance-profile/x', id: 'AIPA' },
}
const V1 = { instance_metadata_options: { http_tokens: 'optional', http_endpoint: 'enabled' } }

function group(...permissions: JsonObject[]): JsonObject {
  return { group_ip_permissions: permissions }
}

function range(ip_protocol: string, from_port: number, to_port: number, source: JsonObject): JsonObject {
  return { ip_protocol, from_port, to_port, ...source }
}

const DESCRIBED: JsonObject = { ip_protocol: '-1', ip_ranges: [{ description: '0.0.0.0/0' }] }

/** What no rule about ports open to the world may fall for. */
const NEVER_OPEN: readonly Hostile[] = [
  ['no permissions', 'pass', group()],
  [
    'permissions without any source',
    'pass',
    group({ ip_protocol: '-1', ...NOBODY }, range('tcp', 0, 65535, NOBODY)),
  ],
  [
    'the world in another permission',
    'pass',
    group({ ip_protocol: '-1', ...INSIDE }, range('tcp', 0, 65535, INSIDE), range('tcp', 443, 443, WORLD)),
  ],
  [
    'the world outbound',
    'pass',
    { group_ip_permissions_egress: [{ ip_protocol: '-1', ...WORLD }, range('tcp', 0, 65535, WORLD)] },
  ],
  ['the world as a tag', 'pass', { tags: { cidr_ip: '0.0.0.0/0', ip_protocol: '-1' }, name: '0.0.0.0/0' }],
  [
    'half of the world, which is left to exposure arithmetic',
    'pass',
    group({ ip_protocol: '-1', ip_ranges: [{ cidr_ip: '0.0.0.0/1' }] }),
  ],
  ['every kind of ICMP', 'pass', group(range('icmp', -1, -1, WORLD), range('icmpv6', -1, -1, WORLD_6))],
  ['protocol 50, which has no ports', 'pass', group({ ip_protocol: '50', ...WORLD })],
]

const EVERY_STATE = ['pending', 'running', 'stopping', 'stopped']

export const HOSTILE: Readonly<Record<string, readonly Hostile[]>> = {
  'aws-ec2-security-group-ingress-all-traffic-from-internet': [
    ...NEVER_OPEN,
    ['the world in the description', 'pass', group(DESCRIBED)],
    [
      'IPv4 and IPv6',
      'violation',
      group({ ip_protocol: '-1', ...WORLD, ipv6_ranges: [{ cidr_ipv6: '::/0' }] }),
    ],
    [
      'the world last of many',
      'violation',
      group(
        range('tcp', 443, 443, INSIDE),
        { ip_protocol: '-1', ...INSIDE },
        { ip_protocol: '-1', ...WORLD_6 },
      ),
    ],
    [
      'lists that were not reported',
      'violation',
      group({ ip_protocol: '-1', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }] }),
    ],
    ['all TCP ports', 'pass', group(range('tcp', 0, 65535, WORLD))],
    ['a permission without a protocol', 'pass', group({ ...WORLD })],
  ],
  'aws-ec2-security-group-ingress-all-ports-from-internet': [
    ...NEVER_OPEN,
    ['a range without addresses, which cannot be read', 'unknown', group(DESCRIBED)],
    ['TCP as a number', 'violation', group(range('6', 0, 65535, WORLD))],
    ['UDP as a number', 'violation', group(range('17', 0, 65535, WORLD))],
    ['all but the last port', 'pass', group(range('tcp', 0, 65534, WORLD))],
    ['all but the first two ports', 'pass', group(range('tcp', 2, 65535, WORLD))],
    ['the last port alone', 'pass', group(range('tcp', 65535, 65535, WORLD))],
    ['the first port alone', 'pass', group(range('tcp', 0, 0, WORLD))],
    ['all traffic', 'violation', group({ ip_protocol: '-1', ...WORLD_6 })],
    ['a permission without ports, which is for all', 'violation', group({ ip_protocol: 'tcp', ...WORLD })],
    ['another protocol with such numbers', 'pass', group(range('icmp', 0, 65535, WORLD))],
  ],
  'aws-ec2-security-group-ingress-ssh-from-internet': [
    ...NEVER_OPEN,
    ['a range without addresses, which cannot be read', 'unknown', group(DESCRIBED)],
    ['all TCP ports', 'violation', group(range('tcp', 0, 65535, WORLD))],
    ['TCP as a number', 'violation', group(range('6', 22, 22, WORLD))],
    ['port 22 is the first of the range', 'violation', group(range('tcp', 22, 30, WORLD_6))],
    ['all traffic from every IPv6 address', 'violation', group({ ip_protocol: '-1', ...WORLD_6 })],
    ['port 21', 'pass', group(range('tcp', 21, 21, WORLD))],
    ['port 23', 'pass', group(range('tcp', 23, 23, WORLD))],
    ['port 2222', 'pass', group(range('tcp', 2222, 2222, WORLD))],
    ['all UDP ports', 'pass', group(range('udp', 0, 65535, WORLD), range('17', 0, 65535, WORLD))],
    ['a permission without ports, which is for all', 'violation', group({ ip_protocol: 'tcp', ...WORLD })],
  ],
  'aws-ec2-security-group-ingress-rdp-from-internet': [
    ...NEVER_OPEN,
    ['a range without addresses, which cannot be read', 'unknown', group(DESCRIBED)],
    ['TCP as a number', 'violation', group(range('6', 3389, 3389, WORLD))],
    ['UDP as a number', 'violation', group(range('17', 3389, 3389, WORLD_6))],
    ['port 3389 is the first of the range', 'violation', group(range('tcp', 3389, 4000, WORLD))],
    ['port 3389 is the last of the range', 'violation', group(range('udp', 0, 3389, WORLD))],
    ['all traffic from every IPv4 address', 'violation', group({ ip_protocol: '-1', ...WORLD })],
    ['port 3388', 'pass', group(range('tcp', 3388, 3388, WORLD))],
    ['port 3390', 'pass', group(range('tcp', 3390, 3390, WORLD))],
    ['port 33389', 'pass', group(range('tcp', 33389, 33389, WORLD))],
    ['a permission without ports, which is for all', 'violation', group({ ip_protocol: 'udp', ...WORLD })],
  ],
  'aws-ec2-security-group-default-has-rules': [
    [
      'rules from a prefix list',
      'violation',
      { name: 'default', ...group({ ip_protocol: 'tcp', prefix_list_ids: [{ prefix_list_id: 'pl-1' }] }) },
    ],
    ['lists that were not reported', 'pass', { name: 'default' }],
    ['a name that holds the word', 'pass', { name: 'my default', ...group({ ip_protocol: '-1', ...WORLD }) }],
    [
      'a description that says default',
      'pass',
      { name: 'web', description: 'default VPC security group', ...group({ ip_protocol: '-1', ...WORLD }) },
    ],
  ],
  'aws-ec2-instance-imdsv1-allowed': [
    ...EVERY_STATE.map((name): Hostile => [
      `state ${name}`,
      'violation',
      { instance_state: { name }, ...V1 },
    ]),
    ['no state was reported', 'violation', { ...V1 }],
    ['nothing was reported', 'violation', {}],
    [
      'only the endpoint was reported',
      'violation',
      { instance_metadata_options: { http_endpoint: 'enabled' } },
    ],
    ['shutting down', 'pass', { instance_state: { name: 'shutting-down' }, ...V1 }],
    [
      'only required tokens were reported',
      'pass',
      { instance_metadata_options: { http_tokens: 'required' } },
    ],
  ],
  'aws-ec2-instance-public-address-with-profile': [
    ...EVERY_STATE.map((name): Hostile => [
      `state ${name}`,
      'violation',
      { instance_state: { name }, instance_public_ip_address: '198.51.100.7', ...PROFILE },
    ]),
    ['no state was reported', 'violation', { instance_public_ip_address: '198.51.100.7', ...PROFILE }],
    [
      'shutting down',
      'pass',
      { instance_state: { name: 'shutting-down' }, instance_public_ip_address: '198.51.100.7', ...PROFILE },
    ],
    [
      'an association without a public address',
      'pass',
      { instance_network_interfaces: [{ association: { owner_id: 'amazon' } }], ...PROFILE },
    ],
    ['no interfaces', 'pass', { instance_network_interfaces: [], ...PROFILE }],
    ['an IPv6 address', 'pass', { instance_ipv6_address: '2001:db8::1', ...PROFILE }],
    ['nothing was reported', 'pass', {}],
  ],
  'aws-ec2-volume-not-encrypted': [
    ['nothing was reported', 'violation', {}],
    ['in error: there is nothing on it', 'pass', { volume_status: 'error', volume_encrypted: false }],
    [
      'a key, but not encrypted',
      'violation',
      { volume_kms_key_id: 'arn:aws:kms:us-east-1:111122223333:key/x', volume_encrypted: false },
    ],
    ['encrypted without a status', 'pass', { volume_encrypted: true }],
  ],
  'aws-ec2-subnet-maps-public-addresses': [
    ['no status was reported', 'violation', { subnet_map_public_ip_on_launch: true }],
    ['nothing was reported', 'pass', {}],
  ],
  'aws-ec2-network-interface-source-dest-check-off': [
    ...[
      'interface',
      'efa',
      'efa-only',
      'branch',
      'trunk',
      'lambda',
      'quicksight',
      'aws_codestar_connections_managed',
    ].map((type): Hostile => [
      `type ${type}`,
      'violation',
      { network_interface_type: type, nic_source_dest_check: false },
    ]),
    ...[
      'nat_gateway',
      'gateway_load_balancer',
      'network_load_balancer',
      'vpc_endpoint',
      'transit_gateway',
    ].map((type): Hostile => [
      `type ${type}`,
      'pass',
      { network_interface_type: type, nic_source_dest_check: false },
    ]),
    ['the type was not reported', 'pass', { nic_source_dest_check: false }],
    ['nothing was reported', 'pass', {}],
  ],
}
