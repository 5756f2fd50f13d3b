import { ALL4, ALL6, all, icmp, permission, row, tcp, udp, type TruthRow } from './truth-row.ts'

const W = '0.0.0.0/0'
const W6 = '::/0'
const LOW = '0.0.0.0/1'
const HIGH = '128.0.0.0/1'
/** Everything but 10.0.0.0/8. */
const BUT_TEN = [
  '0.0.0.0/5',
  '8.0.0.0/7',
  '11.0.0.0/8',
  '12.0.0.0/6',
  '16.0.0.0/4',
  '32.0.0.0/3',
  '64.0.0.0/2',
  HIGH,
]
/** Everything but 8.0.0.0/8. */
const BUT_EIGHT = [
  '0.0.0.0/5',
  '9.0.0.0/8',
  '10.0.0.0/7',
  '12.0.0.0/6',
  '16.0.0.0/4',
  '32.0.0.0/3',
  '64.0.0.0/2',
  HIGH,
]

const none = (reason: string, ...sources: readonly string[]) => row(reason, [tcp(22, 22, ...sources)], [])
const open = (reason: string, ...sources: readonly string[]) =>
  row(reason, [tcp(22, 22, ...sources)], ['tcp 22 ipv4'])
const open6 = (reason: string, ...sources: readonly string[]) =>
  row(reason, [tcp(22, 22, ...sources)], ['tcp 22 ipv6'])

export const SOURCE_ROWS: readonly TruthRow[] = [
  none('private, 10/8', '10.0.0.0/8'),
  none('private, 172.16/12', '172.16.0.0/12'),
  none('private, 192.168/16', '192.168.0.0/16'),
  none('carrier-grade NAT', '100.64.0.0/10'),
  none('link local', '169.254.0.0/16'),
  none('documentation', '192.0.2.0/24'),
  none('multicast', '224.0.0.0/4'),
  none('loopback', '127.0.0.0/8'),
  none('one public address', '8.8.8.8/32'),
  none('an address that begins with 10 but is public', '100.0.0.0/16'),
  none('an address that begins with 192 but is public', '192.1.0.0/16'),
  none('a public /8 is wide, not everything', '8.0.0.0/8'),
  none('a half is not everything', LOW),
  none('the other half', HIGH),
  none('three quarters', LOW, '128.0.0.0/2'),
  none('everything but a public /8', ...BUT_EIGHT),
  none('the same half twice', LOW, LOW),
  none('0.0.0.0 alone is one address', '0.0.0.0/32'),
  none('0.0.0.0/8 is "this network"', '0.0.0.0/8'),
  none('IPv6 unique local', 'fc00::/7'),
  none('IPv6 link local', 'fe80::/10'),
  none('IPv6 documentation', '2001:db8::/32'),
  none('IPv6 loopback', '::1/128'),
  none(':: alone is one address', '::/128'),
  none('half of global unicast', '2000::/4'),
  none('IPv4 written as IPv6 is no IPv4', '::ffff:0.0.0.0/96'),
  none('a security group', 'sg-0123456789abcdef0'),
  none('a security group beside private space', 'sg-0123456789abcdef0', '10.0.0.0/8'),
  open('private space beside everything', '10.0.0.0/8', W),
  open('a security group beside everything', 'sg-0123456789abcdef0', W),
  open('/0 with host bits', '10.1.2.3/0'),
  open('two halves', LOW, HIGH),
  open('two halves, the high one first', HIGH, LOW),
  open('halves with host bits', '1.2.3.4/1', '200.1.2.3/1'),
  open('four quarters', '0.0.0.0/2', '64.0.0.0/2', '128.0.0.0/2', '192.0.0.0/2'),
  open('a half and two quarters', LOW, '128.0.0.0/2', '192.0.0.0/2'),
  open('halves and a bit', LOW, HIGH, '8.8.8.8/32'),
  open('everything but 10/8', ...BUT_TEN),
  open('without multicast and reserved space', '0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/3'),
  open6('IPv6 halves', '::/1', '8000::/1'),
  open6('IPv6 global unicast', '2000::/3'),
  open6('IPv6 global unicast in halves', '2000::/4', '3000::/4'),
  open6('IPv6 written in full', '0000:0000:0000:0000:0000:0000:0000:0000/0'),
  open6('IPv6 written in groups', '0:0:0:0:0:0:0:0/0'),
  open6('IPv6 /0 with host bits', '2001:db8::1/0'),
  open6('IPv6 in capitals', '2000::/4', '3FFF:FFFF::/4'),
  row('halves in two permissions', [tcp(22, 22, LOW), tcp(22, 22, HIGH)], ['tcp 22 ipv4']),
  row(
    'halves in two permissions meet where ports overlap',
    [tcp(20, 25, LOW), tcp(22, 30, HIGH)],
    ['tcp 22-25 ipv4'],
  ),
  row('halves in two permissions that share one port', [tcp(0, 22, LOW), tcp(22, 99, HIGH)], ['tcp 22 ipv4']),
  row('halves on ports apart never meet', [tcp(20, 21, LOW), tcp(22, 23, HIGH)], []),
  row('halves over two protocols never meet', [tcp(22, 22, LOW), udp(22, 22, HIGH)], []),
  row('halves over two families never meet', [tcp(22, 22, LOW, '8000::/1')], []),
  row('a half of all traffic meets a half on one port', [all(LOW), tcp(22, 22, HIGH)], ['tcp 22 ipv4']),
  row('a half of all traffic meets a half of ICMP', [all(LOW), icmp(8, 0, HIGH)], ['icmp 8/0 ipv4']),
  row('a half of all traffic meets a half of ESP', [all(LOW), permission('50', {}, HIGH)], ['50 ipv4']),
  row('two halves of all traffic', [all(LOW), all(HIGH)], ALL4),
  row('two halves of all IPv6 traffic', [all('::/1'), all('8000::/1')], ALL6),
  row('a half of all traffic meets all ports of TCP', [all(LOW), tcp(0, 65535, HIGH)], ['tcp 0-65535 ipv4']),
  row(
    'three parts that meet on two ports',
    [tcp(1, 10, LOW), tcp(5, 20, '128.0.0.0/2'), tcp(9, 30, '192.0.0.0/2')],
    ['tcp 9-10 ipv4'],
  ),
  row(
    'one half meets the other on two ranges',
    [tcp(1, 100, LOW), tcp(10, 20, HIGH), tcp(30, 40, HIGH)],
    ['tcp 10-20 ipv4', 'tcp 30-40 ipv4'],
  ),
  row(
    'halves extend what is open anyway',
    [tcp(22, 22, W), tcp(20, 30, LOW), tcp(21, 25, HIGH)],
    ['tcp 21-25 ipv4'],
  ),
  row(
    'a half by number meets a half by name',
    [permission('6', { from_port: 22, to_port: 22 }, LOW), tcp(22, 22, HIGH)],
    ['tcp 22 ipv4'],
  ),
  row(
    'everything for one port, an office for another',
    [tcp(443, 443, W), tcp(22, 22, '9.9.9.0/24')],
    ['tcp 443 ipv4'],
  ),
  row('everything for IPv4, an office for IPv6', [tcp(22, 22, W, '2001:db8::/32')], ['tcp 22 ipv4']),
  row(
    'lists that AWS leaves out',
    [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ipv6_ranges: [{ cidr_ipv6: W6 }] }],
    ['tcp 22 ipv6'],
  ),
  row('most of the internet, where nine tenths count', [tcp(22, 22, ...BUT_EIGHT)], ['tcp 22 ipv4'], [], 0.9),
  row('a half, where nine tenths count', [tcp(22, 22, LOW)], [], [], 0.9),
  row('a half, where four tenths count', [tcp(22, 22, LOW)], ['tcp 22 ipv4'], [], 0.4),
  row('a public /8, where near-internet counts', [tcp(22, 22, '8.0.0.0/8')], ['tcp 22 ipv4'], [], 1 / 256),
  row('private space, where near-internet counts', [tcp(22, 22, '10.0.0.0/8')], [], [], 1 / 256),
  row(
    'two public /9 in two permissions, where near-internet counts',
    [tcp(22, 22, '8.0.0.0/9'), tcp(22, 23, '9.0.0.0/9')],
    ['tcp 22 ipv4'],
    [],
    1 / 256,
  ),
  row('global unicast IPv6 of /12, where near-internet counts', [tcp(22, 22, '2600::/12')], [], [], 1 / 256),
  row('a CIDR that makes no sense', [tcp(22, 22, '10.0.0.0/33')], [], ['address range "10.0.0.0/33"']),
  row(
    'a CIDR that makes no sense, where the port is open anyway',
    [tcp(22, 22, '10.0.0.0/33', W)],
    ['tcp 22 ipv4'],
  ),
  row(
    'octets with leading zeros have two meanings',
    [tcp(22, 22, '010.0.0.0/8')],
    [],
    ['address range "010.0.0.0/8"'],
  ),
  row('an IPv6 CIDR that makes no sense', [tcp(22, 22, '2000:::/3')], [], ['address range "2000:::/3"']),
  row(
    'an IPv6 CIDR that makes no sense beside open IPv4',
    [tcp(22, 22, W, ':::/0')],
    ['tcp 22 ipv4'],
    ['address range ":::/0"'],
  ),
  row(
    'a range without an address',
    [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ip_ranges: [{}] }],
    [],
    ['address range absent'],
  ),
  row(
    'ranges that are no list',
    [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ip_ranges: 'all' }],
    [],
    ['address range "all"'],
  ),
]
