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
  none('10/8 is private (RFC 1918).', '10.0.0.0/8'),
  none('172.16/12 is private; whoever knows 10 and 192 alone takes it for public.', '172.16.0.0/12'),
  none('192.168/16 is private.', '192.168.0.0/16'),
  none('100.64/10 stands behind carriers’ NAT, not on the internet.', '100.64.0.0/10'),
  none('169.254/16 is link-local.', '169.254.0.0/16'),
  none('192.0.2.0/24 is for documentation.', '192.0.2.0/24'),
  none('Multicast addresses send nothing.', '224.0.0.0/4'),
  none('Loopback never leaves its host.', '127.0.0.0/8'),
  none('One public address is not the internet.', '8.8.8.8/32'),
  none('100.0.0.0 is public, though it begins with 10; but it is not everything.', '100.0.0.0/16'),
  none('192.1.0.0 is public, though it begins with 192; but it is not everything.', '192.1.0.0/16'),
  none('A public /8 is wide, and not everything.', '8.0.0.0/8'),
  none('Half of all addresses is not everything.', LOW),
  none('Nor is the other half.', HIGH),
  none('Nor are three quarters.', LOW, '128.0.0.0/2'),
  none('Nor is everything but a public /8.', ...BUT_EIGHT),
  none('The same half twice is a half.', LOW, LOW),
  none('0.0.0.0 alone is one address.', '0.0.0.0/32'),
  none('0.0.0.0/8 is “this network”, not the internet.', '0.0.0.0/8'),
  none('Unique local addresses of IPv6 are private.', 'fc00::/7'),
  none('Link-local addresses of IPv6 never pass a router.', 'fe80::/10'),
  none('2001:db8::/32 is for documentation.', '2001:db8::/32'),
  none('Loopback of IPv6 never leaves its host.', '::1/128'),
  none(':: alone is one address.', '::/128'),
  none('2000::/4 is half of what is public of IPv6.', '2000::/4'),
  none('IPv4 written as IPv6 is not IPv4.', '::ffff:0.0.0.0/96'),
  none('Another security group is not the internet.', 'sg-0123456789abcdef0'),
  none(
    'Neither a security group nor private addresses are the internet.',
    'sg-0123456789abcdef0',
    '10.0.0.0/8',
  ),
  open(
    'Private addresses beside everything take nothing away; whoever sees a specific range takes it for that.',
    '10.0.0.0/8',
    W,
  ),
  open('A security group beside everything takes nothing away.', 'sg-0123456789abcdef0', W),
  open('A length of 0 is everything, whatever address stands before it.', '10.1.2.3/0'),
  open('Two halves are everything; whoever looks for the text 0.0.0.0/0 misses them.', LOW, HIGH),
  open('The order of the halves does not matter.', HIGH, LOW),
  open('Halves are halves, whatever addresses they are written with.', '1.2.3.4/1', '200.1.2.3/1'),
  open('Four quarters are everything.', '0.0.0.0/2', '64.0.0.0/2', '128.0.0.0/2', '192.0.0.0/2'),
  open('A half and two quarters are everything.', LOW, '128.0.0.0/2', '192.0.0.0/2'),
  open('An address beside two halves adds nothing.', LOW, HIGH, '8.8.8.8/32'),
  open('Everything but 10/8 is everything that is public.', ...BUT_TEN),
  open(
    'Everything but multicast and reserved addresses is everything that is public.',
    '0.0.0.0/1',
    '128.0.0.0/2',
    '192.0.0.0/3',
  ),
  open6('Two halves of IPv6 are everything.', '::/1', '8000::/1'),
  open6('2000::/3 is all that is public of IPv6; whoever looks for ::/0 misses it.', '2000::/3'),
  open6('Two halves of 2000::/3 are all that is public of IPv6.', '2000::/4', '3000::/4'),
  open6('::/0 may be written in full.', '0000:0000:0000:0000:0000:0000:0000:0000/0'),
  open6('::/0 may be written in groups.', '0:0:0:0:0:0:0:0/0'),
  open6('A length of 0 is everything in IPv6 too, whatever address stands before it.', '2001:db8::1/0'),
  open6('IPv6 may be written in capitals, and a half with any address in it.', '2000::/4', '3FFF:FFFF::/4'),
  row('Halves in two permissions are everything.', [tcp(22, 22, LOW), tcp(22, 22, HIGH)], ['tcp 22 ipv4']),
  row(
    'Halves in two permissions meet where their ports overlap.',
    [tcp(20, 25, LOW), tcp(22, 30, HIGH)],
    ['tcp 22-25 ipv4'],
  ),
  row(
    'Halves in two permissions meet in the one port that they share.',
    [tcp(0, 22, LOW), tcp(22, 99, HIGH)],
    ['tcp 22 ipv4'],
  ),
  row('Halves for different ports never meet.', [tcp(20, 21, LOW), tcp(22, 23, HIGH)], []),
  row('Halves for different protocols never meet.', [tcp(22, 22, LOW), udp(22, 22, HIGH)], []),
  row('Halves of different families never meet.', [tcp(22, 22, LOW, '8000::/1')], []),
  row('A half of all traffic meets a half for one port.', [all(LOW), tcp(22, 22, HIGH)], ['tcp 22 ipv4']),
  row('A half of all traffic meets a half for ICMP echo.', [all(LOW), icmp(8, 0, HIGH)], ['icmp 8/0 ipv4']),
  row('A half of all traffic meets a half for ESP.', [all(LOW), permission('50', {}, HIGH)], ['50 ipv4']),
  row('Two halves of all traffic are all traffic.', [all(LOW), all(HIGH)], ALL4),
  row('Two halves of all IPv6 traffic are all of it.', [all('::/1'), all('8000::/1')], ALL6),
  row(
    'A half of all traffic meets a half for all of TCP.',
    [all(LOW), tcp(0, 65535, HIGH)],
    ['tcp 0-65535 ipv4'],
  ),
  row(
    'Three parts meet on two ports.',
    [tcp(1, 10, LOW), tcp(5, 20, '128.0.0.0/2'), tcp(9, 30, '192.0.0.0/2')],
    ['tcp 9-10 ipv4'],
  ),
  row(
    'One half meets the other on two ranges.',
    [tcp(1, 100, LOW), tcp(10, 20, HIGH), tcp(30, 40, HIGH)],
    ['tcp 10-20 ipv4', 'tcp 30-40 ipv4'],
  ),
  row(
    'Halves extend what is open anyway.',
    [tcp(22, 22, W), tcp(20, 30, LOW), tcp(21, 25, HIGH)],
    ['tcp 21-25 ipv4'],
  ),
  row(
    'A half for protocol 6 meets a half for TCP, which is the same.',
    [permission('6', { from_port: 22, to_port: 22 }, LOW), tcp(22, 22, HIGH)],
    ['tcp 22 ipv4'],
  ),
  row(
    'Everything for one port, an office for another.',
    [tcp(443, 443, W), tcp(22, 22, '9.9.9.0/24')],
    ['tcp 443 ipv4'],
  ),
  row(
    'Everything over IPv4; over IPv6 only addresses for documentation.',
    [tcp(22, 22, W, '2001:db8::/32')],
    ['tcp 22 ipv4'],
  ),
  row(
    'AWS may leave empty lists out; only IPv6 is listed here.',
    [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ipv6_ranges: [{ cidr_ipv6: W6 }] }],
    ['tcp 22 ipv6'],
  ),
  row('All but a /8 is more than nine tenths.', [tcp(22, 22, ...BUT_EIGHT)], ['tcp 22 ipv4'], [], 0.9),
  row('A half is less than nine tenths.', [tcp(22, 22, LOW)], [], [], 0.9),
  row('A half is more than four tenths.', [tcp(22, 22, LOW)], ['tcp 22 ipv4'], [], 0.4),
  row(
    'A public /8 is more than 1/256 of the internet.',
    [tcp(22, 22, '8.0.0.0/8')],
    ['tcp 22 ipv4'],
    [],
    1 / 256,
  ),
  row(
    'Private addresses are none of the internet, however little of it counts.',
    [tcp(22, 22, '10.0.0.0/8')],
    [],
    [],
    1 / 256,
  ),
  row(
    'Two public /9 in two permissions are a /8 where their ports meet.',
    [tcp(22, 22, '8.0.0.0/9'), tcp(22, 23, '9.0.0.0/9')],
    ['tcp 22 ipv4'],
    [],
    1 / 256,
  ),
  row('A /12 of IPv6 is less than 1/256 of 2000::/3.', [tcp(22, 22, '2600::/12')], [], [], 1 / 256),
  row(
    'A length of 33 does not exist, so the range may be any.',
    [tcp(22, 22, '10.0.0.0/33')],
    [],
    ['address range "10.0.0.0/33"'],
  ),
  row(
    'A range that makes no sense adds nothing where the port is open, and it is IPv4 for certain.',
    [tcp(22, 22, '10.0.0.0/33', W)],
    ['tcp 22 ipv4'],
  ),
  row(
    'Leading zeros are read as decimal by some and as octal by others, so the range may be any.',
    [tcp(22, 22, '010.0.0.0/8')],
    [],
    ['address range "010.0.0.0/8"'],
  ),
  row(
    'An IPv6 range that makes no sense may be any.',
    [tcp(22, 22, '2000:::/3')],
    [],
    ['address range "2000:::/3"'],
  ),
  row(
    'An IPv6 range that makes no sense may be any, beside open IPv4.',
    [tcp(22, 22, W, ':::/0')],
    ['tcp 22 ipv4'],
    ['address range ":::/0"'],
  ),
  row(
    'A range without an address may be any.',
    [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ip_ranges: [{}] }],
    [],
    ['address range absent'],
  ),
  row(
    'Ranges that are no list may be any.',
    [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ip_ranges: 'all' }],
    [],
    ['address range "all"'],
  ),
]
