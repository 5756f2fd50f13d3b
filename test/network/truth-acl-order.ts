import { acl, type AclRow } from './truth-acl-row.ts'
import { ALL4, ALL6 } from './truth-row.ts'

const ALLOW_ALL = ['100 allow all 0.0.0.0/0', '101 allow all ::/0']
const SSH = ['tcp 22 ipv4']
/** Everything but port 22 of TCP. */
const BUT_SSH = ['icmp ipv4', 'tcp 0-21 ipv4', 'tcp 23-65535 ipv4', 'udp 0-65535 ipv4']

/** Which entry decides, and that families and directions don't decide for each other. */
export const ACL_ORDER_ROWS: readonly AclRow[] = [
  acl('What no entry speaks of is denied.', [], []),
  acl(
    'A new ACL has only the closing entries, which deny all.',
    ['* deny all 0.0.0.0/0', '* deny all ::/0'],
    [],
  ),
  acl(
    'The default ACL allows all at 100; its closing entry denies what is left, and that is nothing.',
    ['100 allow all 0.0.0.0/0', '* deny all 0.0.0.0/0'],
    ALL4,
  ),
  acl(
    'In a VPC with IPv6 the default ACL allows that as well.',
    [...ALLOW_ALL, '* deny all 0.0.0.0/0', '* deny all ::/0'],
    [...ALL4, ...ALL6],
  ),
  acl(
    'The closing entry has the number 32767: whatever else is allowed comes before it.',
    ['32766 allow tcp 22 0.0.0.0/0', '* deny all 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'The denial has the lower number and decides.',
    ['90 deny tcp 22 0.0.0.0/0', '100 allow tcp 22 0.0.0.0/0'],
    [],
  ),
  acl(
    'The denial has the higher number and comes too late.',
    ['100 allow tcp 22 0.0.0.0/0', '110 deny tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'The denial comes first; whoever looks for any entry that allows port 22, whatever its number, calls it open.',
    ['90 deny tcp 22 0.0.0.0/0', ...ALLOW_ALL],
    [...BUT_SSH, ...ALL6],
  ),
  acl(
    'The denial comes too late; whoever looks for any entry that denies port 22 calls it closed.',
    [...ALLOW_ALL, '200 deny tcp 22 0.0.0.0/0'],
    [...ALL4, ...ALL6],
  ),
  acl(
    'Numbers are compared as numbers: as texts, 10 would come before 9.',
    ['9 deny all 0.0.0.0/0', '10 allow all 0.0.0.0/0'],
    [],
  ),
  acl(
    'The same the other way round: 9 allows before 10 denies.',
    ['9 allow all 0.0.0.0/0', '10 deny all 0.0.0.0/0'],
    ALL4,
  ),
  acl(
    'Numbers decide, not the place in the list.',
    ['200 deny all 0.0.0.0/0', '10 allow tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'Of allow, deny, allow for one port the first decides.',
    ['10 allow tcp 22 0.0.0.0/0', '20 deny tcp 22 0.0.0.0/0', '30 allow tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'Of deny, allow, deny for one port the first decides.',
    ['10 deny tcp 22 0.0.0.0/0', '20 allow tcp 22 0.0.0.0/0', '30 deny tcp 22 0.0.0.0/0'],
    [],
  ),
  acl(
    'Several entries that allow and deny port 22 have one answer, that of the lowest number; comparing all pairs gives several.',
    [
      '90 allow tcp 22 0.0.0.0/0',
      '95 deny tcp 22 0.0.0.0/0',
      '100 allow tcp 20-25 0.0.0.0/0',
      '110 deny all 0.0.0.0/0',
    ],
    ['tcp 20-25 ipv4'],
  ),
  acl(
    'A denial of all traffic closes TCP as well, though it does not name it.',
    ['90 deny all 0.0.0.0/0', '100 allow tcp 22 0.0.0.0/0'],
    [],
  ),
  acl(
    'One port is let through before the denial of all traffic.',
    ['80 allow tcp 443 0.0.0.0/0', '90 deny all 0.0.0.0/0', '100 allow all 0.0.0.0/0'],
    ['tcp 443 ipv4'],
  ),
  acl(
    'One network is let in before the rest is denied: port 22 is not open to the internet.',
    ['80 allow tcp 22 9.9.9.0/24', '90 deny tcp 22 0.0.0.0/0', '100 allow all 0.0.0.0/0'],
    BUT_SSH,
  ),
  acl('An entry for IPv4 says nothing of IPv6.', ['100 allow tcp 22 0.0.0.0/0'], SSH),
  acl('An entry for IPv6 says nothing of IPv4.', ['100 allow tcp 22 ::/0'], ['tcp 22 ipv6']),
  acl('A denial for IPv4 leaves IPv6 open.', ['90 deny all 0.0.0.0/0', ...ALLOW_ALL], ALL6),
  acl(
    'A denial for IPv6 leaves IPv4 open; whoever reads IPv6 first and stops at its denial misses that.',
    ['90 deny all ::/0', ...ALLOW_ALL],
    ALL4,
  ),
  acl(
    'Each family has its own first entry.',
    ['10 allow tcp 22 0.0.0.0/0', '20 deny tcp 22 ::/0', '30 deny tcp 22 0.0.0.0/0', '40 allow tcp 22 ::/0'],
    SSH,
  ),
  acl('Entries for what goes out let nothing in.', ['out 100 allow all 0.0.0.0/0'], []),
  acl(
    'Entries for what goes out stop nothing that comes in.',
    ['out 10 deny all 0.0.0.0/0', '100 allow tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'Both directions number their entries from the start: the same number may stand in each.',
    ['100 allow tcp 22 0.0.0.0/0', 'out 100 deny all 0.0.0.0/0'],
    SSH,
  ),
]
