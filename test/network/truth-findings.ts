import { finding, revoking, type FindingRow, type RevokeRow } from './truth-finding-row.ts'

const DUAL = 'address: 203.0.113.5, 2600:1f18::5'
const BOTH = 'group: tcp 22 from 0.0.0.0/0, ::/0; tcp 443 from 0.0.0.0/0, ::/0'
const WEB4 = 'group: tcp 22 from 0.0.0.0/0, ::/0; tcp 443 from 0.0.0.0/0'
const DENIED =
  'ACL: 90 deny tcp 22 0.0.0.0/0; 91 deny tcp 22 ::/0; 100 allow all 0.0.0.0/0; 101 allow all ::/0'
const HALVES = 'group: tcp 22 from 0.0.0.0/1; tcp 22 from 128.0.0.0/1; tcp 443 from 0.0.0.0/0'

/** Where one port is stopped and another is not. */
export const FINDING_ROWS: readonly FindingRow[] = [
  finding('Nothing stops the port.', 'tcp 22', [], 'reachable'),
  finding('The ACL denies the port, and nothing else is open.', 'tcp 22', [DENIED], 'open-but-blocked'),
  finding(
    'The same with HTTPS open beside it: SSH is not reached for that.',
    'tcp 22',
    [DENIED, BOTH],
    'open-but-blocked',
  ),
  finding('Of the same group HTTPS is reached.', 'tcp 443', [DENIED, BOTH], 'reachable'),
  finding(
    'One of the two ports that the rule is about is reached.',
    'tcp 22, 443',
    [DENIED, BOTH],
    'reachable',
  ),
  finding(
    'HTTPS is reached over IPv4, and SSH is let in over IPv6, where there is no address.',
    'tcp 22 IPv6',
    [WEB4],
    'open-but-blocked',
  ),
  finding('With an address of IPv6 it is reached.', 'tcp 22 IPv6', [DUAL, WEB4], 'reachable'),
  finding(
    'SSH is denied over IPv4 and reached over IPv6; the rule is about both.',
    'tcp 22',
    [DUAL, 'ACL: 90 deny tcp 22 0.0.0.0/0; 100 allow all 0.0.0.0/0; 101 allow all ::/0'],
    'reachable',
  ),
  finding(
    'The same, and the rule is about IPv4.',
    'tcp 22 IPv4',
    [DUAL, 'ACL: 90 deny tcp 22 0.0.0.0/0; 100 allow all 0.0.0.0/0; 101 allow all ::/0'],
    'open-but-blocked',
  ),
  finding(
    'IPv6 is routed to the internet gateway and IPv4 is not.',
    'tcp 22 IPv4',
    [DUAL, 'own table: 0.0.0.0/0 to nat-1, ::/0 to igw-1'],
    'open-but-blocked',
  ),
  finding(
    'UDP of the same number is another port.',
    'udp 53',
    ['group: udp 53 from 0.0.0.0/0; tcp 53 from 0.0.0.0/0', 'ACL: 100 allow tcp 53 0.0.0.0/0'],
    'open-but-blocked',
  ),
  finding(
    'A range is cut by the ACL, and the port lies in the hole.',
    'tcp 22',
    ['group: tcp 20-25 from 0.0.0.0/0', DENIED],
    'open-but-blocked',
  ),
  finding(
    'The ports beside the hole are reached.',
    'tcp 20-21',
    ['group: tcp 20-25 from 0.0.0.0/0', DENIED],
    'reachable',
  ),
  finding(
    'All traffic is let in, and the ACL leaves one port of it.',
    'tcp 22',
    ['group: all from 0.0.0.0/0', 'ACL: 100 allow tcp 443 0.0.0.0/0'],
    'open-but-blocked',
  ),
  finding(
    'Of all traffic something is reached.',
    'all',
    ['group: all from 0.0.0.0/0', 'ACL: 100 allow tcp 443 0.0.0.0/0'],
    'reachable',
  ),
  finding(
    'What is left are the ports that may be open to everyone.',
    'tcp but 80, 443',
    ['group: tcp 79-443 from 0.0.0.0/0', 'ACL: 100 allow tcp 443 0.0.0.0/0; 101 allow tcp 80 0.0.0.0/0'],
    'open-but-blocked',
  ),
  finding(
    'The port beside one of them is reached.',
    'tcp but 80, 443',
    ['group: tcp 79-443 from 0.0.0.0/0', 'ACL: 100 allow tcp 80-81 0.0.0.0/0'],
    'reachable',
  ),
  finding('Ping is reached.', 'icmp 8', ['group: icmp 8/0 from 0.0.0.0/0'], 'reachable'),
  finding(
    'Ping may be reached by everyone, redirects may not.',
    'icmp but 8',
    ['group: icmp 8/0 from 0.0.0.0/0'],
    'open-but-blocked',
  ),
  finding(
    'A protocol by its number is reached with all traffic.',
    '50',
    ['group: all from 0.0.0.0/0'],
    'reachable',
  ),
  finding('It is none of those that have names.', 'other', ['group: 50 from 0.0.0.0/0'], 'reachable'),
  finding('TCP is no other protocol.', 'other', [], 'open-but-blocked'),
  finding('The instance is stopped.', 'tcp 22', ['instance: stopped'], 'exposed-but-stopped'),
  finding(
    'A stopped instance behind an ACL that denies the port.',
    'tcp 22',
    ['instance: stopped', DENIED, BOTH],
    'open-but-blocked',
  ),
  finding(
    'A NAT gateway takes nothing in: closed, and no more severe than open.',
    'tcp 22',
    ['interface: nat_gateway'],
    'closed',
  ),
  finding(
    'Another group lets the port in; through this one it comes no nearer.',
    'tcp 22',
    ['group: tcp 443 from 0.0.0.0/0', 'group: tcp 22 from 0.0.0.0/0'],
    'open-but-blocked',
  ),
  finding(
    'The network ACLs could not be read.',
    'tcp 22',
    ['unread: network ACLs'],
    'open-but-blocked',
    'reachable',
  ),
  finding(
    'The route tables could not be read.',
    'tcp 22',
    ['unread: route tables'],
    'open-but-blocked',
    'reachable',
  ),
  finding(
    'It could not be read whether block public access is on.',
    'tcp 22',
    ['unread: block public access'],
    'open-but-blocked',
    'reachable',
  ),
  finding(
    'The instances could not be read.',
    'tcp 22',
    ['unread: instances'],
    'exposed-but-stopped',
    'reachable',
  ),
  finding(
    'The instance is stopped, and the ACLs could not be read.',
    'tcp 22',
    ['instance: stopped', 'unread: network ACLs'],
    'open-but-blocked',
    'exposed-but-stopped',
  ),
  finding(
    'The ACL denies the port, so the route tables need not be read.',
    'tcp 22',
    [DENIED, BOTH, 'unread: route tables'],
    'open-but-blocked',
  ),
  finding(
    'For another port of the group they are missing.',
    'tcp 443',
    [DENIED, BOTH, 'unread: route tables'],
    'open-but-blocked',
    'reachable',
  ),
  finding(
    'A prefix list that could not be read may open HTTPS, and no SSH.',
    'tcp 22',
    ['group: tcp 22 from 0.0.0.0/0; tcp 443 from pl-unread'],
    'reachable',
  ),
  finding(
    'Where SSH is denied, the list makes no difference to it.',
    'tcp 22',
    ['group: tcp 22 from 0.0.0.0/0; tcp 443 from pl-unread', DENIED],
    'open-but-blocked',
  ),
  finding(
    'The list decides about HTTPS.',
    'tcp 443',
    ['group: tcp 22 from 0.0.0.0/0; tcp 443 from pl-unread'],
    'open-but-blocked',
    'reachable',
  ),
  finding('Two halves of the internet are the internet, per port.', 'tcp 22', [HALVES], 'reachable'),
]

/** What closes a port. */
export const REVOKE_ROWS: readonly RevokeRow[] = [
  revoking(
    'One rule opens it.',
    'tcp 22',
    ['tcp 22 from 0.0.0.0/0', 'tcp 443 from 0.0.0.0/0'],
    ['tcp 22 from 0.0.0.0/0'],
  ),
  revoking(
    'Beside 0.0.0.0/0 both halves are the internet as well.',
    'tcp 22',
    ['tcp 22 from 0.0.0.0/0', 'tcp 22 from 0.0.0.0/1', 'tcp 22 from 128.0.0.0/1'],
    ['tcp 22 from 0.0.0.0/0', 'tcp 22 from 0.0.0.0/1', 'tcp 22 from 128.0.0.0/1'],
  ),
  revoking(
    'One half is not the internet once 0.0.0.0/0 is gone.',
    'tcp 22',
    ['tcp 22 from 0.0.0.0/0', 'tcp 22 from 0.0.0.0/1'],
    ['tcp 22 from 0.0.0.0/0'],
  ),
  revoking(
    'Networks within others, and an office, may stay.',
    'tcp 22',
    [
      'tcp 22 from 0.0.0.0/0',
      'tcp 22 from 64.0.0.0/2',
      'tcp 22 from 198.51.100.0/24',
      'tcp 22 from 10.0.0.0/8',
    ],
    ['tcp 22 from 0.0.0.0/0'],
  ),
  revoking(
    'Ranges side by side are one run of ports, and only one of them holds the port.',
    'tcp 22',
    ['tcp 20-21 from 0.0.0.0/0', 'tcp 22-25 from 0.0.0.0/0'],
    ['tcp 22-25 from 0.0.0.0/0'],
    'tcp 23-25',
  ),
  revoking(
    'The run is what the rule is about: both go.',
    'tcp 21-22',
    ['tcp 20-21 from 0.0.0.0/0', 'tcp 22-25 from 0.0.0.0/0'],
    ['tcp 20-21 from 0.0.0.0/0', 'tcp 22-25 from 0.0.0.0/0'],
    'tcp 20',
  ),
  revoking(
    'Ranges that overlap at the port.',
    'tcp 22',
    ['tcp 20-22 from 0.0.0.0/0', 'tcp 22-25 from 0.0.0.0/0'],
    ['tcp 20-22 from 0.0.0.0/0', 'tcp 22-25 from 0.0.0.0/0'],
    'tcp 20-21',
  ),
  revoking(
    'A permission for all traffic opens the port too.',
    'tcp 22',
    ['all from 0.0.0.0/0', 'tcp 22 from 0.0.0.0/0', 'udp 22 from 0.0.0.0/0'],
    ['all from 0.0.0.0/0', 'tcp 22 from 0.0.0.0/0'],
    'all other traffic',
  ),
  revoking(
    'Both families are open, by rules of their own.',
    'tcp 22',
    ['tcp 22 from 0.0.0.0/0', 'tcp 22 from ::/0'],
    ['tcp 22 from 0.0.0.0/0', 'tcp 22 from ::/0'],
  ),
  revoking(
    'The rule is about IPv6 alone.',
    'tcp 22 IPv6',
    ['tcp 22 from 0.0.0.0/0', 'tcp 22 from ::/0'],
    ['tcp 22 from ::/0'],
  ),
  revoking(
    'A prefix list with one half and a network with the other.',
    'tcp 22',
    ['tcp 22 from pl-low', 'tcp 22-80 from 128.0.0.0/1', 'tcp 22 from pl-office'],
    ['tcp 22 from pl-low', 'tcp 22-80 from 128.0.0.0/1'],
    'tcp 23-80',
  ),
  revoking(
    'A prefix list that is the internet, beside 0.0.0.0/0.',
    'tcp 22',
    ['tcp 22 from pl-halves', 'tcp 22 from 0.0.0.0/0', 'tcp 22 from pl-empty'],
    ['tcp 22 from 0.0.0.0/0', 'tcp 22 from pl-halves'],
  ),
  revoking(
    'Ping goes; other messages of the same rule go with it.',
    'icmp 8',
    ['icmp -1/-1 from 0.0.0.0/0', 'icmp 3/-1 from 0.0.0.0/0'],
    ['icmp -1/-1 from 0.0.0.0/0'],
    'icmp 0, 1, 2, 3, 4, 5 and 249 more',
  ),
  revoking(
    'Ports that may be open to everyone stay open by rules of their own.',
    'tcp but 80, 443',
    ['tcp 443 from 0.0.0.0/0', 'tcp 8443 from 0.0.0.0/0'],
    ['tcp 8443 from 0.0.0.0/0'],
  ),
  revoking(
    'A range with one of those among it closes that as well.',
    'tcp but 80, 443',
    ['tcp 440-445 from 0.0.0.0/0'],
    ['tcp 440-445 from 0.0.0.0/0'],
    'tcp 443',
  ),
]
