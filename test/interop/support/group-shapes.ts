import type { IpPermission } from '@aws-sdk/client-ec2'
import type { Random } from '../../../sandbox/random.ts'

/** What the ingress of a security group looks like, and whether the whole internet reaches every port of it. */
export interface GroupShape {
  readonly name: string
  readonly ingress: readonly IpPermission[]
  readonly everythingFromAnywhere: boolean
}

const V4 = { IpRanges: [{ CidrIp: '0.0.0.0/0' }] }
const V6 = { Ipv6Ranges: [{ CidrIpv6: '::/0' }] }
const OFFICE = { IpRanges: [{ CidrIp: '203.0.113.0/24', Description: 'office' }] }
const PRIVATE = { IpRanges: [{ CidrIp: '10.0.0.0/8' }, { CidrIp: '192.168.0.0/16' }] }

function tcp(from: number, to: number, sources: Partial<IpPermission>): IpPermission {
  return { IpProtocol: 'tcp', FromPort: from, ToPort: to, ...sources }
}

function all(sources: Partial<IpPermission>): IpPermission {
  return { IpProtocol: '-1', ...sources }
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
  openToAll('all-v4-v6', all({ ...V4, ...V6 })),
  openToAll('all-second-range', all({ IpRanges: [{ CidrIp: '10.0.0.0/8' }, { CidrIp: '0.0.0.0/0' }] })),
  openToAll('all-second-permission', tcp(443, 443, PRIVATE), all(V6)),
]

const NOT_OPEN: readonly GroupShape[] = [
  notOpenToAll('closed'),
  notOpenToAll('all-private', all(PRIVATE)),
  notOpenToAll('all-halves', all({ IpRanges: [{ CidrIp: '0.0.0.0/1' }, { CidrIp: '128.0.0.0/1' }] })),
  notOpenToAll('world-beside-all', all(OFFICE), tcp(443, 443, V4)),
  notOpenToAll('web', tcp(80, 80, V4), tcp(443, 443, { ...V4, ...V6 })),
  notOpenToAll('ssh', tcp(22, 22, V4)),
  notOpenToAll('ssh-v6', tcp(22, 22, V6)),
  notOpenToAll('ssh-office', tcp(22, 22, OFFICE)),
  notOpenToAll('ssh-in-range', tcp(20, 25, V4)),
  notOpenToAll('ssh-office-web-world', tcp(22, 22, OFFICE), tcp(443, 443, V4)),
  notOpenToAll('ssh-udp', { ...tcp(22, 22, V4), IpProtocol: 'udp' }),
  notOpenToAll('rdp', tcp(3389, 3389, V4)),
  notOpenToAll('rdp-in-range-v6', tcp(3000, 4000, V6)),
  notOpenToAll('databases', tcp(3306, 3306, V4), tcp(5432, 5432, V6), tcp(27017, 27018, OFFICE)),
  notOpenToAll('every-tcp-port', tcp(0, 65535, V4)),
  notOpenToAll('upper-ports', tcp(1024, 65535, { ...V4, ...V6 })),
  notOpenToAll('icmp', { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, ...V4 }),
]

/** Most of the ways to be open that rules confuse, and as many more as the generator wants, in its order. */
export function drawShapes(random: Random): readonly GroupShape[] {
  const extra = Array.from({ length: random.below(8) }, () => random.pick([...OPEN, ...NOT_OPEN]))
  const kept = [...OPEN, ...NOT_OPEN].filter(() => random.next() < 0.7)
  return [...kept, ...extra]
    .map((shape) => ({ shape, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ shape }) => shape)
}
