import type { Collected } from '../../src/model/collected.ts'
import { SIGNS_OF_USE } from '../../src/clouds/aws/services/ec2/derived/region-in-use.ts'
import { type Presence, watchFor } from '../../src/past/presence.ts'
import type { ResourcePlace } from '../../src/model/finding.ts'
import type { Complete, Gap } from '../../src/model/coverage.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Edge, Resource } from '../../src/model/resource.ts'
import type { SensitiveClass } from '../../src/model/sensitive.ts'
import type { Rule } from '../../src/model/rule.ts'
import { Scan } from '../../src/evaluate/scan.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import type { CompiledRule } from '../../src/rules/load/compiled-rule.ts'
import { compiledRule } from '../support/compiled-rule.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import type { PartContent } from '../../src/shard/part.ts'
import type { Random } from '../../sandbox/random.ts'
import { STANDARD } from '../support/privacy.ts'

const GROUP = 'aws_ec2_security_group'
const VOLUME = 'aws_ec2_volume'
const VPC = 'aws_vpc'
const PEERING = 'aws_vpc_peering_connection'
/** An account that shares groups and that nobody reads. */
const OWNER = '999988887777'
const REGIONS = ['eu-west-1', 'us-east-1', 'ap-south-1']

const SETTINGS = readSettings((name) => (name === 'production-accounts' ? '1*' : ''), '/nowhere')

function rule(id: string, search: string, severity: Rule['severity']): CompiledRule {
  return compiledRule(search, { id, severity, alert: { summary: id, dedupKey: id } })
}

/**
 * Rules that look at resources alone, that follow edges, that follow them into other regions, and that hang on what other
 * accounts use.
 */
export const RULES: readonly CompiledRule[] = [
  rule('clear-volume', `is(${VOLUME}) and volume_encrypted = false`, {
    production: 'critical',
    default: 'low',
  }),
  rule('empty-vpc', `is(${VPC}) with(empty, --> is(${GROUP}))`, 'medium'),
  rule('peered-vpc', `is(${VPC}) with(any, --> is(${PEERING}))`, 'high'),
  rule('unused-group', `is(${GROUP}) and group_in_use = false`, 'low'),
  rule('used-group', `is(${GROUP}) and group_in_use = true`, 'medium'),
]

/** Accounts with resources and gaps of many kinds, as they would be collected: the scopes of an account together. */
export function makeEstate(random: Random, accounts: number): readonly (readonly Collected[])[] {
  return Array.from({ length: accounts }, (_, index) => {
    const id = String(random.pick([100_000_000_000, 200_000_000_000]) + index * 10 + random.below(10))
    return REGIONS.slice(0, 1 + random.below(REGIONS.length)).map((region) => scopeOf(random, id, region))
  })
}

function scopeOf(random: Random, account: string, region: string): Collected {
  const resources: Resource[] = []
  const complete: Complete[] = []
  const gaps: Gap[] = []
  const isUsed = random.below(3) > 0
  for (const kind of [GROUP, VOLUME, VPC, PEERING, ...SIGNS_OF_USE.filter((sign) => sign !== VOLUME)]) {
    const place = { account, region, kind }
    if (!isUsed && SIGNS_OF_USE.includes(kind)) {
      complete.push({ ...place, count: 0 })
      continue
    }
    const listed = Array.from({ length: random.below(4) }, (_, index) =>
      resourceOf(random, place, `${kind}-${index}`),
    )
    if (random.below(5) > 0) complete.push({ ...place, count: listed.length })
    else {
      const doubted = random.below(2) > 0 ? { properties: ['a'] } : {}
      gaps.push({ ...place, reason: 'denied', action: 'ec2:X', message: random.hex(4) })
      gaps.push({ ...place, ...doubted, reason: 'timeout', action: null, message: random.hex(4) })
    }
    resources.push(...listed)
  }
  return { account: { id: account, name: account, partition: 'aws' }, region, resources, complete, gaps }
}

function resourceOf(
  random: Random,
  place: Readonly<Record<'account' | 'region' | 'kind', string>>,
  id: string,
): Resource {
  const edges: Edge[] =
    place.kind === GROUP || place.kind === PEERING
      ? [
          {
            type: 'default',
            direction: 'in',
            kind: VPC,
            id: `${VPC}-${random.below(3)}`,
            region: place.kind === GROUP ? place.region : random.pick(REGIONS),
          },
        ]
      : []
  const held = heldOf(random)
  const reported = {
    kind: place.kind,
    ...held,
    id,
    name: id,
    volume_encrypted: random.below(2) > 0,
    ...(place.kind === GROUP
      ? { owner_id: random.pick([place.account, OWNER]), group_in_use: random.below(2) > 0 }
      : {}),
  }
  const isOpen = held.sensitive_data !== undefined && random.below(4) === 0
  const most = { ...reported, sensitive_data: [...(held.sensitive_data ?? []), ...CLASSES.map(itemOf)] }
  return { ...place, id, name: id, reported, edges, ...(isOpen ? { doubts: [most] } : {}) }
}

/** Sensitive data, of which some resources are not looked through. */
function heldOf(random: Random): { readonly sensitive_data?: readonly JsonObject[] } {
  if (random.below(4) === 0) return {}
  return { sensitive_data: Array.from({ length: random.below(3) }, () => itemOf(random.pick(CLASSES))) }
}

const CLASSES = ['email', 'phone', 'credential'] as const

function itemOf(name: SensitiveClass): JsonObject {
  return { class: name, path: 'tags.a' }
}

/** What a job finds that reads these scopes in this order. */
export function scan(scopes: readonly Collected[], watched: readonly ResourcePlace[] = []): PartContent {
  const presence: Presence = watchFor(watched)
  const running = new Scan(SETTINGS, new AccountRules(RULES), presence, STANDARD)
  for (const scope of scopes) running.add(scope)
  return { scan: running.finish(), present: presence.seen(), sealed: [] }
}

export function shuffle<T>(random: Random, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
