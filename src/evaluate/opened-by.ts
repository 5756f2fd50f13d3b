import { listOf, memberOf, textOf } from '../exposure/members.ts'
import { aclOpeners, groupOpener, groupOpeners } from '../exposure/openers.ts'
import { type Openings, readReached } from '../exposure/path/openings.ts'
import { type RuleReach, withinReach } from '../exposure/rule-reach.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Opener, Violation } from '../model/finding.ts'
import type { Json } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { CompiledRule } from '../rules/compiled-rule.ts'
import { serviceWords } from './service-words.ts'

const GROUP = 'aws_ec2_security_group'
const ACL = 'aws_ec2_network_acl'

/** An item of a derived list: `internet_ingress[3]`. */
const ITEM = /^(?:internet|public)_ingress\[\d+\]/

/** A source of a permission: `group_ip_permissions[0].ip_ranges[2].cidr_ip`. */
const SOURCE =
  /^group_ip_permissions\[\d+\]\.(?:ip_ranges\[\d+\]\.cidr_ip|ipv6_ranges\[\d+\]\.cidr_ipv6|prefix_list_ids\[\d+\]\.prefix_list_id)$/

/** An item of a derived list, as far as a rule is about it. */
interface OpenItem {
  readonly openings: Openings
  readonly sources: readonly Json[]
}

/**
 * The permissions that a finding about a security group or a network ACL rests on, by its evidence: items of what the
 * internet reaches, of which the rule's `reach` is about a part, or sources as they are written. Nothing of rules that
 * rest on none, such as those about names.
 *
 * A group that a service made is one cause: its guide says what may be changed, and no permission is anybody's mistake.
 */
export function openedBy(
  { rule, reach }: CompiledRule,
  resource: Resource,
  evidence: readonly Evidence[],
): Pick<Violation, 'openedBy' | 'opens' | 'madeBy'> {
  const { kind, reported } = resource
  if (kind !== GROUP && kind !== ACL) return {}
  const items = [...pathsOf(evidence, ITEM)].map((path) => openItem(at(reported, path), reach))
  const written = [...pathsOf(evidence, SOURCE)].flatMap((path) => writtenIn(resource, path))
  const openers = [...items.flatMap((item) => openersOf(resource, item)), ...written]
  if (openers.length === 0) return {}
  const madeBy = textOf(reported['managed_by'])
  const ports = new Map<string, number>()
  for (const { id, ports: more } of openers) {
    const cause = madeBy ?? id
    ports.set(cause, (ports.get(cause) ?? 0) + more)
  }
  const opened = items.flatMap(({ openings }) => openings)
  return {
    openedBy: [...ports].map(([id, count]) => ({ id, ports: count })),
    ...(rule.service === undefined ? {} : { opens: serviceWords(rule.service, opened) }),
    ...(madeBy === undefined ? {} : { madeBy }),
  }
}

function pathsOf(evidence: readonly Evidence[], pattern: RegExp): ReadonlySet<string> {
  return new Set(evidence.flatMap(({ path }) => pattern.exec(path)?.[0] ?? []))
}

function openItem(item: Json | undefined, reach: RuleReach | null): OpenItem {
  const all = readReached(item === undefined ? [] : [item])
  return {
    openings: reach === null ? all : withinReach(all, reach),
    sources: listOf(memberOf(item, 'sources')),
  }
}

function openersOf({ kind, reported }: Resource, { openings, sources }: OpenItem): Opener[] {
  return openings.flatMap((opening) =>
    kind === ACL
      ? aclOpeners(listOf(reported['acl_entries']), opening)
      : groupOpeners(listOf(reported['group_ip_permissions']), sources, opening),
  )
}

function writtenIn({ reported }: Resource, path: string): readonly Opener[] {
  const permission = at(reported, path.slice(0, path.indexOf('.')))
  const source = textOf(at(reported, path))
  return permission === undefined || source === undefined ? [] : groupOpener(permission, source)
}

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
