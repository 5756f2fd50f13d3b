import type { Json, JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import { compareText } from '../../text/compare.ts'
import { between } from '../between.ts'
import type { DerivedProperty, ScopeView } from '../derived-property.ts'
import { groupInternet, groupTraffic } from '../group-traffic.ts'
import { widestIngress, type Reached } from '../internet-ingress.ts'
import { intersect } from '../interval-set.ts'
import { textOf } from '../members.ts'
import { isPort } from '../permission.ts'
import { ALL_PORTS, icmpMessages, portRange, type PortSet } from '../port-set.ts'
import { PREFIX_LISTS, withListKind } from '../prefix-lists.ts'
import { applies, parseProtocol, portsOf, type Protocol } from '../protocol.ts'
import { REACH_TYPES, reachMembers } from '../reach.ts'

const GROUP_RULE = 'aws_ec2_security_group_rule'

/** A rule of a group that lets addresses in. */
interface GroupRule {
  readonly id: string
  readonly source: string
  readonly protocol: Protocol
  readonly ports: PortSet
}

export const GROUP_INTERNET_INGRESS: DerivedProperty = {
  kind: 'aws_ec2_security_group',
  name: 'internet_ingress',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        ...REACH_TYPES,
        sources: { type: 'array', items: { type: 'string' } },
        rule_ids: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  description:
    'What the group lets in from the whole internet, as the longest runs of ports per protocol and address family (ipv4, ipv6). Sources count together: two halves of the internet, or prefix lists that hold them, are all of it. Protocol -1 is every protocol; tcp, udp and icmp (icmpv6) are then listed too, so that a rule for a port needs no second branch. rule_ids are the rules of the group that open it.',
  because: ['protocol', 'family', 'sources', 'rule_ids'],
  from: [...PREFIX_LISTS, GROUP_RULE],
  prepare: (scope) => {
    const trafficOf = groupTraffic(scope)
    const internetOf = groupInternet(scope)
    const rules = rulesByGroup(scope)
    return (group) => {
      const own = rules === null ? null : (rules.get(group.id) ?? [])
      const { reached, unknown } = internetOf(group)
      const value = reached.map((one) => entryOf(one, own))
      if (unknown.length === 0) return { value }
      const widest = widestIngress(trafficOf(group), { share: scope.internetShare })
      return between(
        value,
        widest.map((one) => entryOf(one, own)),
        withListKind(scope, unknown),
      )
    }
  },
}

function entryOf(reached: Reached, rules: readonly GroupRule[] | null): JsonObject {
  const entry = { ...reachMembers(reached), sources: reached.sources }
  if (rules === null) return entry
  const ids = rules.filter((rule) => opens(rule, reached)).map(({ id }) => id)
  return { ...entry, rule_ids: ids.toSorted(compareText) }
}

function opens({ source, protocol, ports }: GroupRule, reached: Reached): boolean {
  return (
    reached.sources.includes(source) &&
    applies(protocol, reached.protocol) &&
    intersect(ports, portsReached(reached)).length > 0
  )
}

function portsReached({ from_port, to_port, icmp_type, icmp_code }: Reached): PortSet {
  if (icmp_type !== undefined) return icmpMessages(icmp_type, icmp_code ?? -1) ?? ALL_PORTS
  return from_port === null || to_port === null ? ALL_PORTS : portRange(from_port, to_port)
}

/** Null where not all rules were read: evidence that lacks some would mislead whoever revokes what it names. */
function rulesByGroup(scope: ScopeView): ReadonlyMap<Json | undefined, readonly GroupRule[]> | null {
  if (!scope.isWhole(GROUP_RULE)) return null
  const found = new Map<Json | undefined, GroupRule[]>()
  for (const resource of scope.of(GROUP_RULE)) {
    const rule = readRule(resource)
    if (rule === null) continue
    const group = resource.reported['group_id']
    const known = found.get(group)
    if (known === undefined) found.set(group, [rule])
    else known.push(rule)
  }
  return found
}

function readRule({ id, reported }: Resource): GroupRule | null {
  const { is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, prefix_list_id } = reported
  const source = textOf(cidr_ipv4 ?? cidr_ipv6 ?? prefix_list_id)
  const protocol = parseProtocol(textOf(ip_protocol) ?? '')
  if (is_egress !== false || source === undefined || protocol === null) return null
  const ports = isPort(from_port) && isPort(to_port) ? portsOf(protocol, from_port, to_port) : null
  return ports === null ? null : { id, source, protocol, ports }
}
