import type { IpPermission } from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { EIGHTHS } from './cidrs.ts'
import { icmp, list, tcp, udp, v4, v6, type Sources } from './permissions.ts'

/** Ports that rules ask about. */
const PORTS = [
  20, 22, 23, 80, 88, 139, 389, 443, 445, 636, 1433, 1521, 3306, 3389, 5432, 6379, 9042, 9092, 9200, 11211,
  27017,
]

/** What is the internet only together with others. */
const PARTS: readonly Sources[] = [
  v4('0.0.0.0/1'),
  v4('128.0.0.0/1'),
  v4('128.0.0.0/2', '192.0.0.0/2'),
  v4(...EIGHTHS.slice(0, 4)),
  v4(...EIGHTHS.slice(4)),
  v4(...EIGHTHS.slice(5)),
  list('lower-half'),
  list('two-halves'),
  v6('2000::/4'),
  v6('3000::/4'),
  v6('::/1'),
  v6('8000::/1'),
  list('all-ipv6'),
  v4('10.0.0.0/8'),
  v4('3.0.0.0/8'),
]

/** Permissions whose ports and sources overlap: what is open takes the sum of them. */
export function drawIngress(random: Random): IpPermission[] {
  const around = random.pick(PORTS)
  return withoutRepeats(Array.from({ length: 2 + random.below(4) }, () => drawPermission(random, around)))
}

function drawPermission(random: Random, around: number): IpPermission {
  const sources = random.pick(PARTS)
  if (random.next() < 0.1) return icmp(random.pick([-1, 3, 5, 8]), -1, sources)
  const make = random.pick([tcp, tcp, tcp, udp])
  const from = around - random.pick([0, 0, 1, 5])
  return make(from, around + random.pick([0, 0, 1, 100]), sources)
}

/** EC2 takes no rule twice, and a permission is one for each of its sources. */
function withoutRepeats(permissions: readonly IpPermission[]): IpPermission[] {
  const known = new Set<string>()
  return permissions.flatMap((one) => {
    const isNew = (source: object): boolean => {
      const rule = JSON.stringify([one.IpProtocol, one.FromPort, one.ToPort, source])
      const isFirst = !known.has(rule)
      known.add(rule)
      return isFirst
    }
    const IpRanges = one.IpRanges?.filter(isNew) ?? []
    const Ipv6Ranges = one.Ipv6Ranges?.filter(isNew) ?? []
    const PrefixListIds = one.PrefixListIds?.filter(isNew) ?? []
    const count = IpRanges.length + Ipv6Ranges.length + PrefixListIds.length
    return count === 0 ? [] : [Object.assign({}, one, { IpRanges, Ipv6Ranges, PrefixListIds })]
  })
}
