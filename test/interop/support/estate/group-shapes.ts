import type { IpPermission } from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { ALL_BUT_PRIVATE, EIGHTHS } from './cidrs.ts'
import { shareOf, type Turn } from './made.ts'
import {
  all,
  BOTH,
  icmp,
  icmpv6,
  list,
  OFFICE,
  PRIVATE,
  protocol,
  tcp,
  udp,
  V4,
  v4,
  V6,
  v6,
} from './permissions.ts'
import { drawIngress } from './random-ingress.ts'

/** What the ingress of a security group looks like, and whether the whole internet reaches every port of it. */
export interface GroupShape {
  readonly name: string
  /** With names of prefix lists in the place of ids. */
  readonly ingress: readonly IpPermission[]
  readonly everythingFromAnywhere: boolean
}

function openToAll(name: string, ...ingress: IpPermission[]): GroupShape {
  return { name, ingress, everythingFromAnywhere: true }
}

function notOpenToAll(name: string, ...ingress: IpPermission[]): GroupShape {
  return { name, ingress, everythingFromAnywhere: false }
}

const OPEN: readonly GroupShape[] = [
  openToAll('all-v4', all(V4)),
  openToAll('all-v6', all(V6)),
  openToAll('all-v4-v6', all(BOTH)),
  openToAll('all-second-range', all(v4('10.0.0.0/8', '0.0.0.0/0'))),
  openToAll('all-second-permission', tcp(443, 443, PRIVATE), all(V6)),
]

const HALVES = v4('0.0.0.0/1', '128.0.0.0/1')

const NOT_OPEN: readonly GroupShape[] = [
  notOpenToAll('closed'),
  notOpenToAll('all-private', all(PRIVATE)),
  notOpenToAll('all-halves', all(HALVES)),
  notOpenToAll('all-one-half', all(v4('0.0.0.0/1'))),
  notOpenToAll('all-by-list', all(list('two-halves'))),
  notOpenToAll('world-beside-all', all(OFFICE), tcp(443, 443, V4)),
  notOpenToAll('web', tcp(80, 80, V4), tcp(443, 443, BOTH)),
  notOpenToAll('web-and-more', tcp(80, 81, V4)),
  notOpenToAll('ssh', tcp(22, 22, V4)),
  notOpenToAll('ssh-v6', tcp(22, 22, V6)),
  notOpenToAll('ssh-office', tcp(22, 22, OFFICE)),
  notOpenToAll('ssh-in-range', tcp(20, 25, V4)),
  notOpenToAll('ssh-office-web-world', tcp(22, 22, OFFICE), tcp(443, 443, V4)),
  notOpenToAll('ssh-udp', udp(22, 22, V4)),
  notOpenToAll('ssh-eighths', tcp(22, 22, v4(...EIGHTHS))),
  notOpenToAll('ssh-seven-eighths', tcp(22, 22, v4(...EIGHTHS.slice(1)))),
  notOpenToAll('ssh-all-but-private', tcp(22, 22, v4(...ALL_BUT_PRIVATE))),
  notOpenToAll('ssh-private-is-all-that-lacks', tcp(22, 22, v4(...ALL_BUT_PRIVATE.slice(1)))),
  notOpenToAll('ssh-halves-apart', tcp(20, 22, v4('0.0.0.0/1')), tcp(22, 30, v4('128.0.0.0/1'))),
  notOpenToAll('ssh-by-list', tcp(22, 22, list('all-but-private'))),
  notOpenToAll('ssh-half-by-list', tcp(22, 22, { ...v4('128.0.0.0/1'), ...list('lower-half') })),
  notOpenToAll('ssh-lower-list', tcp(22, 22, list('lower-half', 'offices'))),
  notOpenToAll('ssh-half-of-each-family', tcp(22, 22, { ...v4('0.0.0.0/1'), ...v6('2000::/4') })),
  notOpenToAll('rdp', tcp(3389, 3389, V4)),
  notOpenToAll('rdp-in-range-v6', tcp(3000, 4000, V6)),
  notOpenToAll('rdp-udp', udp(3389, 3389, V4)),
  notOpenToAll('rdp-v6-list', tcp(3389, 3389, list('all-ipv6'))),
  notOpenToAll('rdp-v6-few', tcp(3389, 3389, list('some-ipv6'))),
  notOpenToAll('rdp-global-unicast', tcp(3389, 3389, v6('2000::/3'))),
  notOpenToAll('databases', tcp(3306, 3306, V4), tcp(5432, 5432, V6), tcp(27017, 27018, OFFICE)),
  notOpenToAll('databases-meet', tcp(3300, 3310, v4('0.0.0.0/1')), tcp(3306, 3400, v4('128.0.0.0/1'))),
  notOpenToAll('files', tcp(20, 20, V4), tcp(445, 445, V4)),
  notOpenToAll('netbios', tcp(135, 139, V4)),
  notOpenToAll('old', tcp(23, 23, V4), udp(21, 21, V4)),
  notOpenToAll('directory', udp(88, 88, V4), udp(389, 389, V4), tcp(636, 636, OFFICE)),
  notOpenToAll('directory-tls', tcp(636, 636, V6), tcp(464, 464, V4)),
  notOpenToAll('kerberos-admin', tcp(750, 751, V4)),
  notOpenToAll('beside-kerberos', tcp(748, 748, V4), udp(636, 636, V4), tcp(87, 87, V4)),
  notOpenToAll('sql-server', tcp(1433, 1433, V4)),
  notOpenToAll('sql-browser', udp(1434, 1434, V4), udp(1433, 1433, V4)),
  notOpenToAll('beside-sql', udp(1433, 1433, V4), tcp(1435, 1520, V4), tcp(2482, 2482, V4)),
  notOpenToAll('oracle', tcp(1521, 1521, V6)),
  notOpenToAll('oracle-tls', tcp(2484, 2490, V4)),
  notOpenToAll('caches', udp(11211, 11211, V4), tcp(6379, 6379, V4)),
  notOpenToAll('caches-wrong-protocol', udp(6379, 6380, V4), udp(27017, 27017, V4)),
  notOpenToAll('streams', tcp(9092, 9092, V4), tcp(9160, 9160, V4)),
  notOpenToAll('search-engines', tcp(9300, 9300, V4), tcp(5601, 5601, V6)),
  notOpenToAll('documents', tcp(27018, 27019, V4)),
  notOpenToAll('beside-all', tcp(24, 24, V4), tcp(27019, 27019, V4), tcp(6380, 6380, V4), udp(53, 53, V4)),
  notOpenToAll('every-tcp-port', tcp(0, 65535, V4)),
  notOpenToAll('every-udp-port', udp(1, 65535, V6)),
  notOpenToAll('every-port-but-one', tcp(0, 3388, V4), tcp(3390, 65535, V4)),
  notOpenToAll('every-port-in-parts', tcp(1, 3388, V4), tcp(3389, 65535, HALVES)),
  notOpenToAll('upper-ports', tcp(1024, 65535, BOTH)),
  notOpenToAll('icmp', icmp(-1, -1, V4)),
  notOpenToAll('ping', icmp(8, -1, V4), icmpv6(128, -1, V6)),
  notOpenToAll('redirects', icmp(5, 1, V4)),
  notOpenToAll('icmpv6', icmpv6(-1, -1, V6)),
  notOpenToAll('tunnel', protocol(47, V4)),
  notOpenToAll('wide', tcp(443, 443, v4('3.0.0.0/8'))),
  notOpenToAll('wide-ipv6', tcp(443, 443, v6('2600::/16'))),
  notOpenToAll('wide-list', tcp(8443, 8443, list('clouds'))),
  notOpenToAll('not-so-wide', tcp(22, 22, { ...v4('52.95.0.0/16'), ...v6('2a00:1450::/32') })),
  notOpenToAll('wide-under-world', tcp(443, 443, v4('0.0.0.0/0', '3.0.0.0/8'))),
  notOpenToAll('wide-beside-world', tcp(443, 443, V4), tcp(443, 444, v4('3.0.0.0/8'))),
  notOpenToAll('wide-but-private', all(v4('10.0.0.0/8', '172.16.0.0/12', '100.64.0.0/10'))),
]

/** A share of them for a place, and what the generator draws beside, in its order. */
export function drawShapes(random: Random, turn: Turn): readonly GroupShape[] {
  const kept = shareOf([...OPEN, ...NOT_OPEN], turn, random, 0.1)
  const drawn = Array.from({ length: 6 }, () => notOpenToAll('drawn', ...drawIngress(random)))
  return [...kept, ...drawn]
    .map((shape) => ({ shape, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ shape }) => shape)
}
