import { entriesThatAdmit } from '../network/ingress/acl-permissions.ts'
import { openedThrough, sourcedPermissions } from '../network/ingress/group-permissions.ts'
import { listOf, memberOf, objectsOf, textOf } from '../text/members.ts'
import { openings, readReached, type Opening, type Openings } from '../network/path/openings.ts'
import { ALL_PROTOCOLS, hasPorts } from '../network/sets/protocol.ts'
import { type RuleReach, withinReach } from '../network/ingress/rule-reach.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Violation } from '../model/finding.ts'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { serviceWords } from './service-words.ts'

const GROUP = 'aws_ec2_security_group'
const ACL = 'aws_ec2_network_acl'

/** An item of a derived list: `internet_ingress[3]`. */
const ITEM = /^(?:internet|public)_ingress\[\d+\]/

/** A source of a permission: `group_ip_permissions[0].ip_ranges[2].cidr_ip`. */
const SOURCE =
  /^group_ip_permissions\[\d+\]\.(?:ip_ranges\[\d+\]\.cidr_ip|ipv6_ranges\[\d+\]\.cidr_ipv6|prefix_list_ids\[\d+\]\.prefix_list_id)$/

/** A permission and something of what the finding is about that it opens. */
interface Part {
  readonly id: string
  readonly opening: Opening
}

/**
 * The permissions that a finding about a security group or a network ACL rests on, by its evidence: items of what the
 * internet reaches, of which the rule's `reach` is about a part, or sources as they are written. Nothing of rules that
 * rest on none, such as those about names.
 *
 * A group that a service made is one cause: its guide says what may be changed, and no permission is anybody's mistake.
 */
export function brokenPermissions(
  { rule, reach }: CompiledRule,
  resource: Resource,
  evidence: readonly Evidence[],
): Pick<Violation, 'permissions' | 'opens' | 'madeBy'> {
  const { kind, reported } = resource
  if (kind !== GROUP && kind !== ACL) return {}
  const parts = partsOf(resource, evidence, reach)
  if (parts.length === 0) return {}
  const madeBy = textOf(reported['managed_by'])
  const byPermission = Map.groupBy(parts, ({ id }) => madeBy ?? id)
  const all = openings(parts.map(({ opening }) => opening))
  return {
    permissions: [...byPermission].map(([id, own]) => ({
      id,
      ports: countPorts(openings(own.map(({ opening }) => opening))),
    })),
    ...(rule.service === undefined ? {} : { opens: serviceWords(rule.service, all) }),
    ...(madeBy === undefined ? {} : { madeBy }),
  }
}

function partsOf(resource: Resource, evidence: readonly Evidence[], reach: RuleReach | null): Part[] {
  const { kind, reported } = resource
  const items = [...pathsOf(evidence, ITEM)].flatMap((path) => {
    const item = at(reported, path)
    return isJsonObject(item) ? [item] : []
  })
  if (kind === ACL) {
    const entries = listOf(reported['acl_entries'])
    return items.flatMap((item) => aboutRule(item, reach).flatMap((opening) => throughAcl(entries, opening)))
  }
  return [
    ...items.flatMap((item) => throughGroup(resource, item, reach)),
    ...[...pathsOf(evidence, SOURCE)].flatMap((path) => writtenAt(resource, path)),
  ]
}

function pathsOf(evidence: readonly Evidence[], pattern: RegExp): ReadonlySet<string> {
  return new Set(evidence.flatMap(({ path }) => pattern.exec(path)?.[0] ?? []))
}

function aboutRule(item: JsonObject, reach: RuleReach | null): Openings {
  const all = readReached([item])
  return reach === null ? all : withinReach(all, reach)
}

function throughAcl(entries: readonly Json[], opening: Opening): Part[] {
  return entriesThatAdmit(entries, opening).map(({ number, ports }) => ({
    id: `entry ${number}`,
    opening: { ...opening, ports },
  }))
}

/** Items of `internet_ingress` say themselves which source opens which ports of it; of others every source does. */
function throughGroup({ reported }: Resource, item: JsonObject, reach: RuleReach | null): Part[] {
  const { protocol = null, family = null, opened_by, sources } = item
  const openers =
    opened_by === undefined
      ? listOf(sources).map((source) => ({ source, item }))
      : objectsOf(opened_by).map((opener) => ({
          source: opener['source'],
          item: { ...opener, protocol, family },
        }))
  const permissions = listOf(reported['group_ip_permissions']).flatMap(sourcedPermissions)
  return openers.flatMap(({ source, item: opened }) => {
    const own = permissions.filter((permission) => permission.source === source)
    return aboutRule(opened, reach).flatMap((opening) =>
      own.flatMap((permission): Part[] => {
        const through = openedThrough(permission, opening)
        return through === null ? [] : [{ id: permission.id, opening: through }]
      }),
    )
  })
}

/** All that the permission opens that names the source at this place. */
function writtenAt({ reported }: Resource, path: string): Part[] {
  const item = at(reported, path.slice(0, path.indexOf('.')))
  const source = textOf(at(reported, path))
  if (item === undefined || source === undefined) return []
  const family = source.includes(':') ? 'ipv6' : 'ipv4'
  return sourcedPermissions(item)
    .filter((permission) => permission.source === source)
    .flatMap(({ id, protocol, ports }) => {
      const named = protocol === ALL_PROTOCOLS ? [protocol, 'tcp', 'udp'] : [protocol]
      return named.map((one) => ({ id, opening: { family, protocol: one, ports } as const }))
    })
}

/** Ports of TCP and UDP as many as they are, any other protocol as one: `-1` stands for what is left of 256. */
function countPorts(all: Openings): number {
  return all.reduce((sum, { protocol, ports }) => {
    if (hasPorts(protocol)) return sum + ports.reduce((size, { from, end }) => size + end - from, 0)
    return sum + (protocol === ALL_PROTOCOLS ? PROTOCOLS : 1)
  }, 0)
}

const PROTOCOLS = 256

/** The value at a path with positions. */
function at(value: Json, path: string): Json | undefined {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<Json | undefined>(
      (found, step) =>
        Array.isArray(found) ? (found as readonly Json[])[Number(step)] : memberOf(found, step),
      value,
    )
}
