import { ingressSentence } from '../../../../../network/ingress/ingress-sentence.ts'
import type { Json, JsonObject } from '../../../../../model/json.ts'
import type { ValueType } from '../../../../../model/kind.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { compareText } from '../../../../../text/compare.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import { groupInternet, groupTraffic } from '../../../../../network/ingress/group-traffic.ts'
import type { UnreadTraffic } from '../../../../../network/ingress/ingress-traffic.ts'
import { widestIngress, type Reached } from '../../../../../network/ingress/internet-ingress.ts'
import { includes, intersect, unite } from '../../../../../network/sets/interval-set.ts'
import { textOf } from '../../../../../text/members.ts'
import { isPort } from '../../../../../network/ingress/permission.ts'
import type { PortSet } from '../../../../../network/sets/port-set.ts'
import { PREFIX_LISTS, withListKind } from '../../../../../network/ingress/prefix-lists.ts'
import { applies, parseProtocol, portsOf, type Protocol } from '../../../../../network/sets/protocol.ts'
import {
  portsReached,
  REACH_TYPES,
  reachesOf,
  reachMembers,
  type Reach,
} from '../../../../../network/ingress/reach.ts'
import type { Opener } from '../../../../../network/ingress/traffic.ts'

const GROUP_RULE = 'aws_ec2_security_group_rule'

/** A rule of a group that lets addresses in. */
interface GroupRule {
  readonly id: string
  readonly source: string
  readonly protocol: Protocol
  readonly ports: PortSet
}

/** Ports without protocol and family, which are those around. */
const { protocol: PROTOCOL, family: _, ...PORTS } = REACH_TYPES

const OPENER_TYPES: Readonly<Record<string, ValueType>> = {
  source: { type: 'string' },
  ...PORTS,
  rule_id: { type: 'string' },
  lets: {
    type: 'object',
    properties: { ...PORTS, ...(PROTOCOL === undefined ? {} : { protocol: PROTOCOL }) },
  },
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
        opened_by: { type: 'array', items: { type: 'object', properties: OPENER_TYPES } },
        unread_sources: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  description:
    'What the group lets in from the whole internet, as the widest ranges of ports per protocol and address family (ipv4, ipv6). Sources count together: two halves of the internet, or prefix lists that contain them, are the whole internet. Protocol -1 is every protocol; tcp, udp and icmp (icmpv6) are then listed too, so that a rule for a port needs no second branch. rule_ids are exactly the rules of the group that have to be removed to close it: next to 0.0.0.0/0 also the two halves of the internet on the same port, but not an office’s network. opened_by lists the same part by part: which of its ports a source, and the rule with that source, opens, and everything that the rule lets in (lets). unread_sources may open it as well.',
  because: ['protocol', 'family', 'sources', 'rule_ids'],
  say: ingressSentence,
  from: [...PREFIX_LISTS, GROUP_RULE],
  prepare: (scope) => {
    const trafficOf = groupTraffic(scope)
    const internetOf = groupInternet(scope)
    const rules = scope.isWhole(GROUP_RULE) ? rulesByGroup(scope) : NONE
    return (group) => {
      const own = rules.get(group.id) ?? []
      const { unread } = trafficOf(group)
      const { reached, unknown } = internetOf(group)
      const value = reached.map((one) => entryOf(one, own, unread))
      if (unknown.length === 0) return { value }
      const widest = widestIngress(trafficOf(group), { share: scope.internetShare })
      return between(
        value,
        widest.map((one) => entryOf(one, own, unread)),
        withListKind(scope, unknown),
      )
    }
  },
}

function entryOf(
  reached: Reached,
  rules: readonly GroupRule[],
  unread: readonly UnreadTraffic[],
): JsonObject {
  const { protocol, family, openers } = reached
  const own = openers.map((opener) => ({ opener, rules: rulesOf(opener, protocol, rules) }))
  const ports = portsReached(reached)
  const doubtful = unread.filter(
    (one) =>
      one.families.includes(family) &&
      applies(one.protocol, protocol) &&
      intersect(one.ports, ports).length > 0,
  )
  const sources = [...new Set(doubtful.map(({ source }) => source))].toSorted(compareText)
  // Evidence that lacks some rules would mislead whoever revokes what it names.
  const isWhole = own.every(({ opener, rules: of }) =>
    includes(unite(...of.map((one) => one.ports)), [opener.ports]),
  )
  const ids = new Set(own.flatMap(({ rules: of }) => of.map(({ id }) => id)))
  return {
    ...reachMembers(reached),
    sources: reached.sources,
    ...(isWhole ? { rule_ids: [...ids].toSorted(compareText) } : {}),
    opened_by: own.flatMap(({ opener, rules: of }) => openedBy(reached, opener, isWhole ? of : null)),
    ...(sources.length === 0 ? {} : { unread_sources: sources }),
  }
}

function rulesOf(
  { source, ports }: Opener,
  protocol: Protocol,
  rules: readonly GroupRule[],
): readonly GroupRule[] {
  return rules.filter(
    (rule) =>
      rule.source === source && applies(rule.protocol, protocol) && intersect(rule.ports, [ports]).length > 0,
  )
}

function openedBy(
  { protocol, family }: Reached,
  { source, ports }: Opener,
  rules: readonly GroupRule[] | null,
): JsonObject[] {
  const at = (set: PortSet, of: Protocol) => set.flatMap((run) => reachesOf(of, family, run).map(portMembers))
  if (rules === null) return at([ports], protocol).map((run) => Object.assign({ source }, run))
  return rules.flatMap((rule) => {
    const [lets = {}] = at(rule.ports, rule.protocol)
    const about = { rule_id: rule.id, lets: { protocol: rule.protocol, ...lets } }
    return at(intersect(rule.ports, [ports]), protocol).map((run) => Object.assign({ source }, run, about))
  })
}

function portMembers(reach: Reach): JsonObject {
  const { protocol: _protocol, family: _family, ...ports } = reachMembers(reach)
  return ports
}

const NONE: ReadonlyMap<Json | undefined, readonly GroupRule[]> = new Map()

function rulesByGroup(scope: ScopeView): ReadonlyMap<Json | undefined, readonly GroupRule[]> {
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
