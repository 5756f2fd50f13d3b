import { acl, type AclRow } from './truth-acl-row.ts'
import { ALL4, ALL6 } from './truth-row.ts'

const ALLOW4 = '100 allow all 0.0.0.0/0'
const SSH = ['tcp 22 ipv4']
const ALL_TCP4 = 'tcp 0-65535 ipv4'
const ALL_UDP4 = 'udp 0-65535 ipv4'

/** Of which packets entries speak. */
export const ACL_PROTOCOL_ROWS: readonly AclRow[] = [
  acl(
    'An entry for exactly port 22 counts; a strict comparison on both sides misses it.',
    ['100 allow tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'A range that begins at the port counts; a strict comparison misses it.',
    ['100 allow tcp 22-25 0.0.0.0/0'],
    ['tcp 22-25 ipv4'],
  ),
  acl(
    'A range that ends at the port counts; a strict comparison misses it.',
    ['100 allow tcp 20-22 0.0.0.0/0'],
    ['tcp 20-22 ipv4'],
  ),
  acl('A range around the port holds it.', ['100 allow tcp 20-25 0.0.0.0/0'], ['tcp 20-25 ipv4']),
  acl('The lowest port is 0.', ['100 allow tcp 0 0.0.0.0/0'], ['tcp 0 ipv4']),
  acl('The highest port is 65535.', ['100 allow tcp 65535 0.0.0.0/0'], ['tcp 65535 ipv4']),
  acl(
    'All ports of TCP are open; whoever counts only entries for all protocols misses them.',
    ['100 allow tcp 0-65535 0.0.0.0/0'],
    [ALL_TCP4],
  ),
  acl('All ports but 0 are open.', ['100 allow tcp 1-65535 0.0.0.0/0'], ['tcp 1-65535 ipv4']),
  acl('TCP without a range is all of TCP.', ['100 allow tcp 0.0.0.0/0'], [ALL_TCP4]),
  acl(
    'A denial in the middle cuts a range in two.',
    ['90 deny tcp 22 0.0.0.0/0', '100 allow tcp 20-25 0.0.0.0/0'],
    ['tcp 20-21 ipv4', 'tcp 23-25 ipv4'],
  ),
  acl(
    'Two denials cut it in three.',
    ['80 deny tcp 22 0.0.0.0/0', '90 deny tcp 3389 0.0.0.0/0', '100 allow tcp 0-65535 0.0.0.0/0'],
    ['tcp 0-21 ipv4', 'tcp 23-3388 ipv4', 'tcp 3390-65535 ipv4'],
  ),
  acl(
    'A denial cuts off the beginning.',
    ['90 deny tcp 0-1023 0.0.0.0/0', '100 allow tcp 443-2000 0.0.0.0/0'],
    ['tcp 1024-2000 ipv4'],
  ),
  acl(
    'A denial cuts off the end.',
    ['90 deny tcp 1000-65535 0.0.0.0/0', '100 allow tcp 443-2000 0.0.0.0/0'],
    ['tcp 443-999 ipv4'],
  ),
  acl(
    'Denials on both sides leave one port.',
    ['80 deny tcp 0-21 0.0.0.0/0', '90 deny tcp 23-65535 0.0.0.0/0', '100 allow tcp 0-65535 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'A wider denial closes the whole range.',
    ['90 deny tcp 0-1023 0.0.0.0/0', '100 allow tcp 20-25 0.0.0.0/0'],
    [],
  ),
  acl(
    'A denial beside the range does nothing.',
    ['90 deny tcp 23 0.0.0.0/0', '100 allow tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'Ranges that touch are one.',
    ['100 allow tcp 20-21 0.0.0.0/0', '110 allow tcp 22-23 0.0.0.0/0'],
    ['tcp 20-23 ipv4'],
  ),
  acl(
    'Ranges that overlap are one.',
    ['100 allow tcp 20-22 0.0.0.0/0', '110 allow tcp 21-30 0.0.0.0/0'],
    ['tcp 20-30 ipv4'],
  ),
  acl(
    'Ranges apart stay apart.',
    ['100 allow tcp 20-21 0.0.0.0/0', '110 allow tcp 23-24 0.0.0.0/0'],
    ['tcp 20-21 ipv4', 'tcp 23-24 ipv4'],
  ),
  acl(
    'Return traffic of clients comes in at the high ports, and so does everybody else.',
    ['100 allow tcp 443 0.0.0.0/0', '110 allow tcp 1024-65535 0.0.0.0/0'],
    ['tcp 443 ipv4', 'tcp 1024-65535 ipv4'],
  ),
  acl('UDP on port 22 is open, and is not SSH.', ['100 allow udp 22 0.0.0.0/0'], ['udp 22 ipv4']),
  acl(
    'Memcached answers over UDP as well; whoever tests TCP alone misses it.',
    ['100 allow udp 11211 0.0.0.0/0'],
    ['udp 11211 ipv4'],
  ),
  acl(
    'A denial of TCP leaves UDP.',
    ['90 deny tcp 53 0.0.0.0/0', '100 allow tcp 53 0.0.0.0/0', '110 allow udp 53 0.0.0.0/0'],
    ['udp 53 ipv4'],
  ),
  acl(
    'A denial of UDP leaves TCP.',
    ['90 deny udp 53 0.0.0.0/0', '100 allow tcp 53 0.0.0.0/0', '110 allow udp 53 0.0.0.0/0'],
    ['tcp 53 ipv4'],
  ),
  acl(
    'Without TCP all traffic is UDP, ICMP and the protocols without ports.',
    ['90 deny tcp 0-65535 0.0.0.0/0', ALLOW4],
    ['icmp ipv4', ALL_UDP4],
  ),
  acl(
    'Entries for TCP, UDP and ICMP are not all protocols.',
    ['100 allow tcp 0-65535 0.0.0.0/0', '110 allow udp 0-65535 0.0.0.0/0', '120 allow icmp -1/-1 0.0.0.0/0'],
    ['icmp ipv4', ALL_TCP4, ALL_UDP4],
  ),
  acl('One port allowed before all traffic adds nothing.', ['90 allow tcp 22 0.0.0.0/0', ALLOW4], ALL4),
  acl('Protocol 6 is TCP.', ['100 allow 6 22 0.0.0.0/0'], SSH),
  acl('Protocol 17 is UDP.', ['100 allow 17 53 0.0.0.0/0'], ['udp 53 ipv4']),
  acl('Protocol 1 is ICMP.', ['100 allow 1 -1/-1 0.0.0.0/0'], ['icmp ipv4']),
  acl('Protocol 58 is ICMPv6.', ['100 allow 58 -1/-1 ::/0'], ['icmpv6 ipv6']),
  acl('Protocol -1 is all of them.', ['100 allow -1 ::/0'], ALL6),
  acl('Protocol 50, ESP, has no ports.', ['100 allow 50 0.0.0.0/0'], ['50 ipv4']),
  acl('What ports an entry for ESP names means nothing.', ['100 allow 50 22 0.0.0.0/0'], ['50 ipv4']),
  acl(
    'Ports of an entry for all protocols mean nothing: it allows all.',
    ['100 allow all 22 0.0.0.0/0'],
    ALL4,
  ),
  acl(
    'Ports of a denial of all protocols mean nothing: it denies all.',
    ['90 deny all 22 0.0.0.0/0', '100 allow tcp 443 0.0.0.0/0'],
    [],
  ),
  acl('Protocol 0 is one protocol, not all.', ['100 allow 0 0.0.0.0/0'], ['0 ipv4']),
  acl('ESP let in is not TCP.', ['90 allow 50 0.0.0.0/0', '95 deny tcp 22 0.0.0.0/0'], ['50 ipv4']),
  acl(
    'Without ESP it is no longer all protocols.',
    ['90 deny 50 0.0.0.0/0', ALLOW4],
    ['icmp ipv4', ALL_TCP4, ALL_UDP4],
  ),
  acl('ESP denied too late changes nothing.', [ALLOW4, '110 deny 50 0.0.0.0/0'], ALL4),
  acl('ICMP echo has type 8 and code 0.', ['100 allow icmp 8/0 0.0.0.0/0'], ['icmp 8/0 ipv4']),
  acl('ICMP echo with whatever code is one type.', ['100 allow icmp 8/-1 0.0.0.0/0'], ['icmp 8 ipv4']),
  acl('ICMP type 0 is the echo reply, not all types.', ['100 allow icmp 0/0 0.0.0.0/0'], ['icmp 0/0 ipv4']),
  acl('ICMP without type and code is all of ICMP.', ['100 allow icmp 0.0.0.0/0'], ['icmp ipv4']),
  acl('ICMP type 22 is not port 22.', ['90 deny icmp 22/-1 0.0.0.0/0', '100 allow tcp 22 0.0.0.0/0'], SSH),
  acl(
    'A denial of echo leaves all other messages.',
    ['90 deny icmp 8/-1 0.0.0.0/0', '100 allow icmp -1/-1 0.0.0.0/0'],
    ['icmp 0-7 ipv4', 'icmp 9-255 ipv4'],
  ),
  acl(
    'A denial of one code leaves the other codes of the type.',
    ['90 deny icmp 3/4 0.0.0.0/0', '100 allow icmp 3/-1 0.0.0.0/0'],
    ['icmp 3/0-3 ipv4', 'icmp 3/5-255 ipv4'],
  ),
  acl(
    'A denial of all ICMP leaves TCP and UDP.',
    ['90 deny icmp -1/-1 0.0.0.0/0', ALLOW4],
    [ALL_TCP4, ALL_UDP4],
  ),
  acl('ICMPv6 echo has type 128.', ['100 allow icmpv6 128/0 ::/0'], ['icmpv6 128/0 ipv6']),
  acl(
    'ICMP for IPv6 addresses is not ICMPv6.',
    ['90 deny icmp -1/-1 ::/0', '100 allow icmpv6 -1/-1 ::/0'],
    ['icmpv6 ipv6'],
  ),
  acl(
    'Without ICMPv6 the rest of IPv6 stays open.',
    ['90 deny icmpv6 -1/-1 ::/0', '100 allow all ::/0'],
    ['tcp 0-65535 ipv6', 'udp 0-65535 ipv6'],
  ),
]
