import { path, type PathRow } from './truth-path-row.ts'

const SSH = 'reachable tcp 22 ipv4'
const BOTH = 'reachable tcp 22 ipv4, tcp 22 ipv6'
const ALL4 = '-1 ipv4, icmp ipv4, tcp 0-65535 ipv4, udp 0-65535 ipv4'
const DUAL = 'address: 203.0.113.5, 2600:1f18::5'
const PUBLIC_ROUTES = '0.0.0.0/0 to igw-1, ::/0 to igw-1'

/** From a group to whoever answers. */
export const PATH_ROWS: readonly PathRow[] = [
  path('Every step lets it through.', [], SSH),
  path('With addresses of both families both are reached.', [DUAL], BOTH),
  path(
    'An IPv6 address is public without anything else; whoever looks for public IPv4 addresses misses it.',
    ['address: 2600:1f18::5'],
    'reachable tcp 22 ipv6',
  ),
  path(
    'The group lets the internet in, but there is no address to send to.',
    ['address: none'],
    'open-but-blocked',
  ),
  path('A unique local IPv6 address is not public.', ['address: fd00::5'], 'open-but-blocked'),
  path(
    'The group lets IPv4 in, and the only address is IPv6.',
    ['group: tcp 22 from 0.0.0.0/0', 'address: 2600:1f18::5'],
    'open-but-blocked',
  ),
  path(
    'The group lets nobody of the internet in, whatever the rest is.',
    ['group: tcp 22 from 10.0.0.0/8'],
    'closed',
  ),
  path('A group without permissions lets nobody in.', ['group: empty'], 'closed'),
  path(
    'Two groups, each with half of the internet, are the internet together.',
    ['group: tcp 22 from 0.0.0.0/1', 'group: tcp 22 from 128.0.0.0/1'],
    SSH,
  ),
  path(
    'Two groups with the same half are half of the internet.',
    ['group: tcp 22 from 0.0.0.0/1', 'group: tcp 22 from 0.0.0.0/1'],
    'closed',
  ),
  path(
    'Two groups with a half each meet where their ports do.',
    ['group: tcp 20-25 from 0.0.0.0/1', 'group: tcp 22-30 from 128.0.0.0/1'],
    'reachable tcp 22-25 ipv4',
  ),
  path(
    'The second group opens a port of its own.',
    ['group: tcp 22 from 10.0.0.0/8', 'group: tcp 443 from 0.0.0.0/0'],
    'reachable tcp 443 ipv4',
  ),
  path('Another group does not close what one opens.', ['group: empty', 'group: tcp 22 from 0.0.0.0/0'], SSH),
  path('All traffic is let in.', ['group: all from 0.0.0.0/0'], `reachable ${ALL4}`),
  path(
    'The instance is stopped: nobody answers until it is started.',
    ['instance: stopped'],
    'exposed-but-stopped tcp 22 ipv4',
  ),
  path('An instance that is starting up will answer.', ['instance: pending'], SSH),
  path('The interface is attached to nothing.', ['instance: none'], 'exposed-but-stopped tcp 22 ipv4'),
  path(
    'A stopped instance behind a closed group is closed.',
    ['instance: stopped', 'group: empty'],
    'closed',
  ),
  path(
    'A NAT gateway answers nobody who was not asked, whatever its interface’s group says.',
    ['interface: nat_gateway'],
    'closed',
  ),
  path(
    'The interface of a load balancer is reached, and what stands behind it through that.',
    ['interface: load_balancer'],
    SSH,
  ),
  path(
    'A network load balancer without a group takes everything its listeners do.',
    ['interface: network_load_balancer', 'group: none'],
    `reachable ${ALL4}`,
  ),
  path(
    'An internal dual-stack load balancer refuses internet gateways.',
    ['interface: refuses internet gateways', DUAL],
    'open-but-blocked',
  ),
  path(
    'The route table leads to a NAT gateway: a public address alone opens nothing.',
    ['own table: 0.0.0.0/0 to nat-1'],
    'open-but-blocked',
  ),
  path(
    'A public main table of another VPC opens nothing.',
    ['main table: local', `main table of another VPC: ${PUBLIC_ROUTES}`],
    'open-but-blocked',
  ),
  path(
    'IPv4 is routed to a NAT gateway, IPv6 to the internet gateway.',
    [DUAL, 'own table: 0.0.0.0/0 to nat-1, ::/0 to igw-1'],
    'reachable tcp 22 ipv6',
  ),
  path(
    'IPv6 has an egress-only internet gateway.',
    [DUAL, 'own table: 0.0.0.0/0 to igw-1, ::/0 to eigw-1'],
    SSH,
  ),
  path('The route is a blackhole.', ['own table: 0.0.0.0/0 to igw-1 (blackhole)'], 'open-but-blocked'),
  path(
    'The endpoint of a firewall stands between; what it lets through is not known here.',
    ['own table: 0.0.0.0/0 to vpce-1'],
    'open-but-blocked',
  ),
  path(
    'Split routes to the internet gateway are routes to the internet.',
    ['own table: 0.0.0.0/1 to igw-1, 128.0.0.0/1 to igw-1'],
    SSH,
  ),
]

/** Where the network ACL stands in the way. */
export const PATH_ACL_ROWS: readonly PathRow[] = [
  path(
    'The ACL denies before it allows.',
    ['ACL: 90 deny tcp 22 0.0.0.0/0; 100 allow all 0.0.0.0/0'],
    'open-but-blocked',
  ),
  path('The ACL denies after it allows.', ['ACL: 100 allow all 0.0.0.0/0; 110 deny tcp 22 0.0.0.0/0'], SSH),
  path('One denied address is no protection.', ['ACL: 90 deny all 8.8.8.8/32; 100 allow all 0.0.0.0/0'], SSH),
  path(
    'The ACL denies half of the internet.',
    ['ACL: 90 deny all 0.0.0.0/1; 100 allow all 0.0.0.0/0'],
    'open-but-blocked',
  ),
  path(
    'The ACL denies IPv4 and leaves IPv6.',
    [DUAL, 'ACL: 90 deny all 0.0.0.0/0; 100 allow all ::/0'],
    'reachable tcp 22 ipv6',
  ),
  path(
    'The group opens a range, and the ACL cuts a port out of it.',
    ['group: tcp 20-25 from 0.0.0.0/0', 'ACL: 90 deny tcp 22 0.0.0.0/0; 100 allow all 0.0.0.0/0'],
    'reachable tcp 20-21 ipv4, tcp 23-25 ipv4',
  ),
  path(
    'Group and ACL let in what both let in.',
    ['group: tcp 20-25 from 0.0.0.0/0', 'ACL: 100 allow tcp 22-443 0.0.0.0/0'],
    'reachable tcp 22-25 ipv4',
  ),
  path(
    'Group and ACL each let something in, and have nothing in common.',
    ['group: tcp 22 from 0.0.0.0/0', 'ACL: 100 allow tcp 443 0.0.0.0/0'],
    'open-but-blocked',
  ),
  path(
    'The group opens UDP, the ACL only TCP.',
    ['group: udp 53 from 0.0.0.0/0', 'ACL: 100 allow tcp 53 0.0.0.0/0'],
    'open-but-blocked',
  ),
  path(
    'The group opens all traffic, the ACL one port.',
    ['group: all from 0.0.0.0/0', 'ACL: 100 allow tcp 443 0.0.0.0/0'],
    'reachable tcp 443 ipv4',
  ),
  path(
    'The group opens echo, and the ACL lets ICMP through.',
    ['group: icmp 8/0 from 0.0.0.0/0', 'ACL: 100 allow icmp -1/-1 0.0.0.0/0'],
    'reachable icmp 8/0 ipv4',
  ),
  path(
    'What the ACL says of packets that go out is not looked at.',
    ['ACL: 100 allow all 0.0.0.0/0; out 90 deny all 0.0.0.0/0'],
    SSH,
  ),
  path('The ACL of another subnet stops nothing.', ['ACL of another subnet: 90 deny all 0.0.0.0/0'], SSH),
  path(
    'A subnet without an ACL of its own has its VPC’s default one.',
    ['ACL: none', 'default ACL: 90 deny tcp 22 0.0.0.0/0; 100 allow all 0.0.0.0/0'],
    'open-but-blocked',
  ),
  path('The subnet’s own ACL counts, not the default one.', ['default ACL: 90 deny all 0.0.0.0/0'], SSH),
]

const BLOCK = 'block public access: block-bidirectional'

/** VPC block public access. */
export const BLOCK_ROWS: readonly PathRow[] = [
  path('It blocks what comes in.', ['block public access: block-ingress'], 'open-but-blocked'),
  path('It blocks both directions.', [BLOCK], 'open-but-blocked'),
  path('The subnet is excluded.', [BLOCK, 'exclusion: subnet-1 allow-bidirectional'], SSH),
  path(
    'The VPC is excluded, and all its subnets with it.',
    ['block public access: block-ingress', 'exclusion: vpc-1 allow-bidirectional'],
    SSH,
  ),
  path(
    'The exclusion is for what goes out only.',
    [BLOCK, 'exclusion: subnet-1 allow-egress'],
    'open-but-blocked',
  ),
  path('Another subnet is excluded.', [BLOCK, 'exclusion: subnet-2 allow-bidirectional'], 'open-but-blocked'),
  path('Another VPC is excluded.', [BLOCK, 'exclusion: vpc-2 allow-bidirectional'], 'open-but-blocked'),
  path(
    'The exclusion is gone.',
    [BLOCK, 'exclusion: subnet-1 allow-bidirectional (delete-complete)'],
    'open-but-blocked',
  ),
  path(
    'The exclusion is being made: it may be in force or not.',
    [BLOCK, 'exclusion: subnet-1 allow-bidirectional (create-in-progress)'],
    'open-but-blocked',
    SSH,
  ),
  path(
    'The mode is being changed: the old one may still hold.',
    ['block public access: block-ingress (update-in-progress)'],
    'open-but-blocked',
    SSH,
  ),
  path(
    'The subnet is another account’s, and says itself that it is blocked.',
    ['owner of the subnet: another account', 'in this subnet: block-ingress'],
    'open-but-blocked',
  ),
  path(
    'The subnet is another account’s, and says itself that nothing is blocked.',
    ['owner of the subnet: another account', 'in this subnet: off', 'block public access: block-ingress'],
    SSH,
  ),
  path(
    'The subnet is another account’s, whose setting cannot be read here.',
    ['owner of the subnet: another account'],
    'open-but-blocked',
    SSH,
  ),
  path('It could not be read whether it blocks.', ['unread: block public access'], 'open-but-blocked', SSH),
  path(
    'It blocks, and the exclusions could not be read.',
    [BLOCK, 'unread: exclusions'],
    'open-but-blocked',
    SSH,
  ),
  path('It is off: exclusions that could not be read make no difference.', ['unread: exclusions'], SSH),
]

const SHARED = ['owner of the subnet: another account', 'in this subnet: off']

/** Subnets of another account, as those see them that they are shared with. */
export const SHARED_SUBNET_ROWS: readonly PathRow[] = [
  path('Its table and its ACL are shown to whom it is shared with.', SHARED, SSH),
  path('With its own table, too.', [...SHARED, 'main table: local', `own table: ${PUBLIC_ROUTES}`], SSH),
  path('The owner’s ACL stops it.', [...SHARED, 'ACL: 90 deny all 0.0.0.0/0'], 'open-but-blocked'),
  path('The owner’s table leads nowhere.', [...SHARED, 'main table: local'], 'open-but-blocked'),
  path('No table of its VPC is shown.', [...SHARED, 'main table: none'], 'open-but-blocked', SSH),
  path(
    'Its ACL is not shown; that of another subnet, which is the default one, says nothing of it.',
    [...SHARED, 'ACL: none', 'default ACL: 90 deny all 0.0.0.0/0'],
    'open-but-blocked',
    SSH,
  ),
  path(
    'What the account itself blocks holds for its own VPCs only.',
    [...SHARED, 'block public access: block-bidirectional'],
    SSH,
  ),
  path(
    'What the account itself excludes lifts nothing of the owner’s block.',
    ['owner of the subnet: another account', 'exclusion: subnet-1 allow-bidirectional'],
    'open-but-blocked',
    SSH,
  ),
  path(
    'The instances could not be read.',
    [...SHARED, 'unread: instances'],
    'exposed-but-stopped tcp 22 ipv4',
    SSH,
  ),
]

/** What was not read leaves the answer open unless something else decides. */
export const PATH_UNREAD_ROWS: readonly PathRow[] = [
  path(
    'The group could not be read: it may let in everything.',
    ['group: unread'],
    'closed',
    `reachable ${ALL4}`,
  ),
  path(
    'One group is open; the other could not be read and may open more.',
    ['group: tcp 22 from 0.0.0.0/0', 'group: unread'],
    SSH,
    `reachable ${ALL4}`,
  ),
  path(
    'An unread prefix list in the group may be the internet.',
    ['group: tcp 22 from pl-unread'],
    'closed',
    SSH,
  ),
  path('The route tables could not be read.', ['unread: route tables'], 'open-but-blocked', SSH),
  path('The network ACLs could not be read.', ['unread: network ACLs'], 'open-but-blocked', SSH),
  path(
    'An entry of the ACL that makes no sense may deny or allow.',
    ['ACL: 90 deny tpc 22 0.0.0.0/0; 100 allow all 0.0.0.0/0'],
    'open-but-blocked',
    SSH,
  ),
  path(
    'The instances could not be read: this one may be stopped.',
    ['unread: instances'],
    'exposed-but-stopped tcp 22 ipv4',
    SSH,
  ),
  path(
    'The group is closed: nothing else has to be read.',
    ['group: empty', 'unread: route tables, network ACLs, instances, block public access'],
    'closed',
  ),
  path(
    'There is no public address: nothing behind that has to be read.',
    ['address: none', 'unread: route tables, network ACLs, instances, block public access'],
    'open-but-blocked',
  ),
  path(
    'The ACL stops it: the route tables need not be read.',
    ['ACL: 90 deny all 0.0.0.0/0', 'unread: route tables'],
    'open-but-blocked',
  ),
]
