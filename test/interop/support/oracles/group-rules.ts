import type { IpPermission, SecurityGroup } from '@aws-sdk/client-ec2'
import type { Listed } from '../listed.ts'
import { eachOf, firstOf, once, type Oracle } from './oracle.ts'
import { letsEverybody, packetsFor, sourcesOf, speaksOf, to, type Packet } from './packets.ts'
import { reachIn, samplesOf } from './reach.ts'
import { FAMILIES, familyOf, hasPublic, prefixOf, type Family } from './sample-addresses.ts'

const group = eachOf<SecurityGroup>(
  'aws_ec2_security_group',
  ({ groups }) => groups,
  ({ GroupId }) => GroupId,
)

interface Ports {
  readonly tcp?: readonly number[]
  readonly udp?: readonly number[]
}

/** Whether anybody of the internet gets to somebody who answers with one of the packets. */
function isReachable(
  { GroupId = '' }: SecurityGroup,
  packets: readonly Packet[],
  place: Listed,
  families: readonly Family[] = FAMILIES,
): boolean {
  return reachIn(place).throughGroup(GroupId, packets, families)
}

/** Whether an interface has it, or another group names it. */
function isUsed({ GroupId }: SecurityGroup, { groups, interfaces }: Listed): boolean {
  const isOnInterface = interfaces.some(({ Groups = [] }) => Groups.some((one) => one.GroupId === GroupId))
  const names = ({ IpPermissions = [], IpPermissionsEgress = [] }: SecurityGroup): boolean =>
    [...IpPermissions, ...IpPermissionsEgress].some(({ UserIdGroupPairs = [] }) =>
      UserIdGroupPairs.some((pair) => pair.GroupId === GroupId),
    )
  return isOnInterface || groups.some((other) => other.GroupId !== GroupId && names(other))
}

function opens(one: SecurityGroup, packet: Packet, place: Listed, families: readonly Family[] = FAMILIES) {
  const { IpPermissions = [] } = one
  return families.some((family) => letsEverybody(IpPermissions, family, packet, place))
}

function packetsTo({ tcp = [], udp = [] }: Ports): Packet[] {
  return [...tcp.map((port) => to('tcp', port)), ...udp.map((port) => to('udp', port))]
}

function opensSome(one: SecurityGroup, packets: readonly Packet[], place: Listed, families = FAMILIES) {
  return packets.some((packet) => opens(one, packet, place, families))
}

function gradedByReach(one: SecurityGroup, packets: readonly Packet[], place: Listed): string {
  return firstOf('critical', [!isUsed(one, place), 'medium'], [!isReachable(one, packets, place), 'high'])
}

/** Groups that open one of the ports to everybody. */
function service(name: string, ports: Ports): Oracle {
  const packets = packetsTo(ports)
  return group(
    `aws-ec2-security-group-ingress-${name}-from-internet`,
    (one, place) => opensSome(one, packets, place) && gradedByReach(one, packets, place),
  )
}

function remoteAdmin(family: Family): Oracle {
  const packets = packetsTo({ tcp: [22, 3389], udp: [22, 3389] })
  return group(
    `aws-ec2-security-group-ingress-remote-admin-from-internet-${family}`,
    (one, place) =>
      opensSome(one, packets, place, [family]) &&
      firstOf('high', [!isReachable(one, packets, place, [family]), 'medium']),
  )
}

function opensEveryPort(one: SecurityGroup, place: Listed): boolean {
  const packets = packetsFor(one.IpPermissions ?? [])
  return FAMILIES.some((family) =>
    ['tcp', 'udp'].some((protocol) =>
      packets
        .filter((packet) => packet.protocol === protocol && packet.port !== 0)
        .every((packet) => opens(one, packet, place, [family])),
    ),
  )
}

function ofPorts({ IpPermissions = [] }: SecurityGroup, place: Listed): Packet[] {
  return samplesOf(IpPermissions, place).filter(({ protocol }) => protocol === 'tcp' || protocol === 'udp')
}

const HARMLESS: Readonly<Record<string, readonly number[]>> = {
  tcp: [80, 443],
  icmp: [3, 8, 11],
  icmpv6: [1, 2, 3, 4, 128],
}

function unauthorised({ IpPermissions = [] }: SecurityGroup, place: Listed): Packet[] {
  return [...packetsFor(IpPermissions, 79, 81, 442, 444), ...samplesOf(IpPermissions, place)].filter(
    ({ protocol, port, type }) => !(HARMLESS[protocol] ?? []).includes(port ?? type ?? -1),
  )
}

/** Whether packets of some sort come in from a wide network, and not from everywhere by the plain CIDR of it. */
function opensWide({ IpPermissions = [] }: SecurityGroup, place: Listed): boolean {
  return FAMILIES.some((family) =>
    packetsFor(IpPermissions).some((packet) => {
      const sources = IpPermissions.filter((permission) => speaksOf(permission, packet))
        .flatMap((permission) => sourcesOf(permission, place))
        .filter(([, cidr]) => familyOf(cidr) === family && hasPublic(cidr))
      const isWide = sources.some(([, cidr]) => prefixOf(cidr) < (family === 'ipv4' ? 16 : 32))
      return isWide && !sources.some(([name]) => name === '0.0.0.0/0' || name === '::/0')
    }),
  )
}

const ruleCounts = once(({ groupRules }: Listed) => {
  const counts = new Map<string, number>()
  for (const { GroupId = '' } of groupRules) counts.set(GroupId, (counts.get(GroupId) ?? 0) + 1)
  return counts
})

function isAllFromAnywhere({ IpProtocol, IpRanges = [], Ipv6Ranges = [] }: IpPermission): boolean {
  return (
    IpProtocol === '-1' &&
    (IpRanges.some(({ CidrIp }) => CidrIp === '0.0.0.0/0') ||
      Ipv6Ranges.some(({ CidrIpv6 }) => CidrIpv6 === '::/0'))
  )
}

const HIGH_RISK = [
  20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080,
  8088, 8888, 9200, 9300,
]

export const GROUP_ORACLES: readonly Oracle[] = [
  group('aws-ec2-security-group-ingress-all-traffic-from-internet', (one, place) => {
    const { IpPermissions = [] } = one
    const packets = samplesOf(IpPermissions, place)
    return IpPermissions.some(isAllFromAnywhere) && gradedByReach(one, packets, place)
  }),
  group(
    'aws-ec2-security-group-ingress-all-ports-from-internet',
    (one, place) => opensEveryPort(one, place) && gradedByReach(one, ofPorts(one, place), place),
  ),
  service('cassandra', { tcp: [7000, 7001, 7199, 8888, 9042, 9160] }),
  service('cifs', { tcp: [139, 445] }),
  service('elasticsearch', { tcp: [9200, 9300, 5601] }),
  service('ftp', { tcp: [20, 21] }),
  service('high-risk-ports', { tcp: HIGH_RISK, udp: [135, 1434, 3389] }),
  service('kafka', { tcp: [9092] }),
  service('kerberos', { tcp: [88, 464, 749, 750], udp: [88, 464, 749, 750] }),
  service('ldap', { tcp: [389, 636], udp: [389] }),
  service('memcached', { tcp: [11211], udp: [11211] }),
  service('mongodb', { tcp: [27017, 27018] }),
  service('mysql', { tcp: [3306] }),
  service('oracle', { tcp: [1521, 2483, 2484] }),
  service('postgresql', { tcp: [5432] }),
  service('rdp', { tcp: [3389], udp: [3389] }),
  service('redis', { tcp: [6379] }),
  service('sql-server', { tcp: [1433, 1434], udp: [1434] }),
  service('ssh', { tcp: [22] }),
  service('telnet', { tcp: [23] }),
  remoteAdmin('ipv4'),
  remoteAdmin('ipv6'),
  group('aws-ec2-security-group-ingress-unauthorised-ports-from-internet', (one, place) => {
    const packets = unauthorised(one, place)
    return opensSome(one, packets, place) && firstOf('medium', [!isReachable(one, packets, place), 'low'])
  }),
  group(
    'aws-ec2-security-group-ingress-wide-public-ranges',
    (one, place) => opensWide(one, place) && firstOf('medium', [!isUsed(one, place), 'low']),
  ),
  group(
    'aws-ec2-security-group-many-rules',
    ({ GroupId = '' }, place) => (ruleCounts(place).get(GroupId) ?? 0) >= 50 && 'medium',
  ),
  group(
    'aws-ec2-security-group-default-has-rules',
    ({ GroupName, IpPermissions = [], IpPermissionsEgress = [] }) =>
      GroupName === 'default' && IpPermissions.length + IpPermissionsEgress.length > 0 && 'medium',
  ),
  group(
    'aws-ec2-security-group-from-launch-wizard',
    ({ GroupName = '' }) => ['launch-wizard-1', 'launch-wizard-27'].includes(GroupName) && 'medium',
  ),
]
