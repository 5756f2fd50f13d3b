import { ingressSentence } from '../../../../../network/ingress/ingress-sentence.ts'
import type { Json, JsonObject } from '../../../../../model/json.ts'
import { FAMILIES, type Family } from '../../../../../network/sets/address-set.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { includes, intervalSet, type IntervalSet } from '../../../../../network/sets/interval-set.ts'
import { listOf } from '../../../../../text/members.ts'
import {
  admittedByAcl,
  type AclAnswer,
  type UnreadEntry,
} from '../../../../../network/ingress/network-acl.ts'
import { mostOfInternet } from '../../../../../network/path/most-of-internet.ts'
import { ALL_PORTS } from '../../../../../network/sets/port-set.ts'
import { ALL_PROTOCOLS, type Protocol } from '../../../../../network/sets/protocol.ts'
import { PUBLIC_SPACE } from '../../../../../network/ingress/public-space.ts'
import { compareReach, REACH_TYPES, reachesOf, reachMembers } from '../../../../../network/ingress/reach.ts'
import { isUsual } from '../../../../../network/ingress/traffic.ts'

export const ACL_INTERNET_INGRESS: DerivedProperty = {
  kind: 'aws_ec2_network_acl',
  name: 'internet_ingress',
  type: { type: 'array', items: { type: 'object', properties: REACH_TYPES } },
  description:
    'What the ACL lets in from the internet when its entries are applied in the order of their numbers, as the widest ranges of ports per protocol and address family (ipv4, ipv6). Protocol -1 is every protocol; tcp, udp and icmp (icmpv6) are then listed too.',
  because: ['protocol', 'family'],
  say: ingressSentence,
  from: [],
  prepare:
    () =>
    ({ id, reported }) => {
      // Every ACL has entries.
      const entries = listOf(reported['acl_entries'] ?? 'not read')
      const { unknown } = admittedByAcl(entries, PUBLIC_SPACE)
      const value = reachedThrough(entries, 'deny')
      return unknown.length === 0 ? { value } : between(value, reachedThrough(entries, 'allow'), [id])
    },
}

function reachedThrough(entries: readonly Json[], unread: UnreadEntry): JsonObject[] {
  const answer = admittedByAcl(entries, PUBLIC_SPACE, false, unread)
  const reached = FAMILIES.flatMap((family) => {
    const open = answer.decided[family].map((protocol) => ({
      protocol,
      ports: portsOpen(answer, family, protocol),
    }))
    // The ACL's -1 is only what no entry names: it is every protocol if those are open as a whole as well.
    const all = open.every(({ ports }) => includes(ports, ALL_PORTS))
    const told = open.filter(({ protocol }) => (all ? isUsual(protocol, family) : protocol !== ALL_PROTOCOLS))
    return told.flatMap(({ protocol, ports }) => ports.flatMap((run) => reachesOf(protocol, family, run)))
  })
  return reached.toSorted(compareReach).map(reachMembers)
}

function portsOpen({ admitted }: AclAnswer, family: Family, protocol: Protocol): IntervalSet<number> {
  const own = admitted.filter((one) => one.family === family && one.protocol === protocol)
  // Nearly all is enough: denials of a few bad addresses keep out nobody else, and are no protection.
  const wide = own.filter(({ addresses }) => mostOfInternet(addresses, family))
  return intervalSet(wide.map(({ ports }) => ports))
}
