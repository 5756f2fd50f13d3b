import type { NetworkAcl, NetworkAclEntry } from '@aws-sdk/client-ec2'
import type { Packet } from './packets.ts'
import { EVENLY, familyOf, inside, type Family } from './sample-addresses.ts'

const NUMBERS: Readonly<Record<string, string>> = { tcp: '6', udp: '17', icmp: '1', icmpv6: '58' }

/** What of the family's samples has to come through, or be routed, to be called the internet (docs/network-truth-table.md). */
export const MOST = 3 / 4

/** Whether most sample addresses get such packets through the ACL, entry by entry. */
export function admits({ Entries = [] }: NetworkAcl, family: Family, packet: Packet): boolean {
  const incoming = Entries.filter(({ Egress }) => Egress !== true).toSorted(
    (a, b) => (a.RuleNumber ?? 0) - (b.RuleNumber ?? 0),
  )
  const admitted = EVENLY[family].filter((address) => {
    const decisive = incoming.find((entry) => speaksOf(entry, packet) && isFrom(entry, address))
    return decisive?.RuleAction === 'allow'
  })
  return admitted.length >= MOST * EVENLY[family].length
}

function isFrom({ CidrBlock, Ipv6CidrBlock }: NetworkAclEntry, address: string): boolean {
  const cidr = CidrBlock ?? Ipv6CidrBlock ?? ''
  return familyOf(cidr) === familyOf(address) && inside(cidr).has(address)
}

function speaksOf({ Protocol, PortRange, IcmpTypeCode }: NetworkAclEntry, packet: Packet): boolean {
  if (Protocol === '-1') return true
  if (Protocol !== (NUMBERS[packet.protocol] ?? packet.protocol)) return false
  const { From = 0, To = 65535 } = PortRange ?? {}
  if (packet.port !== undefined) return From <= packet.port && packet.port <= To
  const { Type = -1, Code = -1 } = IcmpTypeCode ?? {}
  return (Type === -1 || Type === packet.type) && (Code === -1 || Code === packet.code)
}

/** Where its entries for ports begin and end. */
export function endsOf({ Entries = [] }: NetworkAcl): (number | undefined)[] {
  return Entries.flatMap(({ PortRange }) => [PortRange?.From, PortRange?.To])
}
