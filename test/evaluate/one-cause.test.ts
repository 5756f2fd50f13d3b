import { describe, expect, it } from '@jest/globals'
import { seededRandom, type Random } from '../../sandbox/random.ts'
import { sourcedPermissions } from '../../src/network/ingress/group-permissions.ts'
import { listOf, memberOf, objectsOf, textOf } from '../../src/text/members.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { severityRank } from '../../src/model/severity.ts'
import { HERE, planAlerts } from '../alert/fixtures.ts'
import { accountOf } from '../support/account.ts'
import { runOf } from '../support/run.ts'
import { settingsOf } from '../support/settings.ts'
import { ACL, findingsOf, GROUP, resource, rules } from './first-findings.ts'

const PORTS = [0, 1, 20, 22, 23, 80, 88, 389, 443, 1024, 1433, 3306, 3389, 5432, 6379, 9042, 11_211, 65_535]
const CIDRS = ['0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', '10.0.0.0/8', '203.0.113.0/24', '8.0.0.0/6']

function permission(random: Random): JsonObject {
  const protocol = random.pick(['tcp', 'tcp', 'tcp', 'udp', '-1', 'icmp'])
  const [from = 0, to = 0] = [random.pick(PORTS), random.pick(PORTS)].toSorted((a, b) => a - b)
  const hasPorts = protocol === 'tcp' || protocol === 'udp'
  return {
    ip_protocol: protocol,
    ...(hasPorts ? { from_port: from, to_port: to } : {}),
    ...(protocol === 'icmp' ? { from_port: -1, to_port: -1 } : {}),
    ip_ranges: some(random, 2, () => ({ cidr_ip: random.pick(CIDRS) })),
    ipv6_ranges: some(random, 1, () => ({ cidr_ipv6: random.pick(['::/0', '2001:db8::/32']) })),
    prefix_list_ids: random.below(6) === 0 ? [{ prefix_list_id: 'pl-1' }] : [],
  }
}

function some<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: random.below(most + 1) }, make)
}

function entries(random: Random): JsonObject[] {
  return Array.from({ length: 1 + random.below(4) }, (_, index) => {
    const [from = 0, to = 0] = [random.pick(PORTS), random.pick(PORTS)].toSorted((a, b) => a - b)
    const protocol = random.pick(['6', '6', '17', '-1'])
    return {
      rule_number: 100 + index,
      rule_action: random.pick(['allow', 'allow', 'allow', 'deny']),
      protocol,
      egress: false,
      cidr_block: random.pick(CIDRS),
      ...(protocol === '-1' ? {} : { port_range: { from_range: from, to_range: to } }),
    }
  })
}

/** Groups on nothing, on an interface, and ACLs, all of them as careless as can be. */
function estate(random: Random): Resource[] {
  const groups = Array.from({ length: 12 }, (_, index) =>
    resource(GROUP, `sg-${index}`, {
      group_ip_permissions: Array.from({ length: 1 + random.below(4) }, () => permission(random)),
    }),
  )
  const cards = groups
    .filter(() => random.below(2) === 0)
    .map(({ id }) =>
      resource('aws_ec2_network_interface', `eni-${id}`, {
        nic_groups: [{ group_id: id }],
        network_interface_status: 'in-use',
      }),
    )
  const acls = Array.from({ length: 4 }, (_, index) =>
    resource(ACL, `acl-${index}`, { acl_entries: entries(random), is_default: false, acl_associations: [] }),
  )
  const list = resource('aws_ec2_managed_prefix_list', 'pl-1', { entries: [{ cidr: '0.0.0.0/0' }] })
  return [...groups, ...cards, ...acls, list]
}

function permissionsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ permissions = [] }) => permissions.map(({ id }) => id)))
}

/** The group or ACL without these permissions. */
function without(one: Resource, ids: ReadonlySet<string>): Resource {
  const permissions = listOf(one.reported['group_ip_permissions']).map((item) => {
    const gone = new Set(sourcedPermissions(item).flatMap(({ id, source }) => (ids.has(id) ? [source] : [])))
    const stays = (list: string, field: string) =>
      listOf(memberOf(item, list)).filter((source) => !gone.has(textOf(memberOf(source, field)) ?? ''))
    return Object.assign({}, item, {
      ip_ranges: stays('ip_ranges', 'cidr_ip'),
      ipv6_ranges: stays('ipv6_ranges', 'cidr_ipv6'),
      prefix_list_ids: stays('prefix_list_ids', 'prefix_list_id'),
    })
  })
  const entriesLeft = objectsOf(one.reported['acl_entries']).filter(
    (entry) => !ids.has(`entry ${JSON.stringify(entry['rule_number'])}`),
  )
  return {
    ...one,
    reported: { ...one.reported, group_ip_permissions: permissions, acl_entries: entriesLeft },
  }
}

describe.each(Array.from({ length: 12 }, (_, index) => index))('a careless estate (seed %i)', (seed) => {
  const resources = estate(seededRandom(`one cause ${seed}`))
  const findings = findingsOf(resources)
  const resting = findings.filter(({ permissions }) => permissions !== undefined)
  const places = [...Map.groupBy(resting, ({ id }) => id)]

  it('is cleared of what each finding says once the permissions that it names are gone', () => {
    const ingress = findings.filter(({ rule }) => rule.includes('-ingress-'))
    expect(ingress.length).toBeGreaterThan(20)
    expect(resting).toEqual(ingress)
    const byCause = Map.groupBy(resting, (one) => [one.id, ...permissionsOf([one])].join('\n'))
    for (const own of byCause.values()) {
      const left = findingsOf(
        resources.flatMap((one) => {
          if (one.id === own[0]?.id) return [without(one, permissionsOf(own))]
          return one.id === 'pl-1' || one.id === `eni-${own[0]?.id}` ? [one] : []
        }),
      )
      const rulesLeft = new Set(left.filter(({ id }) => id === own[0]?.id).map(({ rule }) => rule))
      const stays = own.filter(({ rule }) => rulesLeft.has(rule))
      expect(stays.map(({ rule, permissions }) => ({ rule, permissions }))).toEqual([])
    }
  })

  it('is told at most once for each permission that has to go, and each of them by one of the worst', () => {
    for (const [, own] of places) {
      const told = own.filter(({ coveredBy }) => coveredBy === null)
      expect(told.length).toBeLessThanOrEqual(permissionsOf(own).size)
      for (const id of permissionsOf(own)) {
        const about = own.filter(({ permissions = [] }) => permissions.some((one) => one.id === id))
        const worst = Math.min(...about.map(({ severity }) => severityRank(severity)))
        const telling = about.filter((one) => told.includes(one) && severityRank(one.severity) === worst)
        expect(telling).not.toEqual([])
      }
    }
  })

  it('is told by findings that are told themselves, and names what the others open', () => {
    for (const [, own] of places) {
      const told = new Map(own.filter((one) => one.coveredBy === null).map((one) => [one.rule, one]))
      for (const { coveredBy, opens = [], severity } of own) {
        if (coveredBy === null) continue
        const cover = told.get(coveredBy)
        expect(severityRank(cover?.severity ?? 'low')).toBeLessThanOrEqual(severityRank(severity))
        expect(cover?.alsoOpens ?? []).toEqual(expect.arrayContaining([opens].flat()))
      }
    }
  })

  it('pages at most once for each permission that has to go', () => {
    const enabled = rules.map(({ rule }) => rule)
    const per = { ...settingsOf(), alertPer: 'resource' as const, alertLimit: 1000 }
    const planned = runOf({ findings, rules: enabled, accounts: [accountOf()], settings: per })
    const pages = planAlerts(planned, {}, HERE).events
    const ids = new Map(findings.map(({ fingerprint, id }) => [fingerprint, id]))
    const paged = Map.groupBy(pages, ({ fingerprint }) => ids.get(fingerprint ?? '') ?? '')
    expect(paged.size).toBeGreaterThan(0)
    for (const [id, own] of paged) {
      const paging = resting.filter((one) => one.id === id && severityRank(one.severity) <= 1)
      expect(own.length).toBeLessThanOrEqual(permissionsOf(paging).size)
    }
    const unused = findings.filter(({ rule }) => rule === 'aws-ec2-security-group-not-used')
    expect(unused.filter(({ id }) => paged.has(id))).toEqual([])
    expect(unused).not.toEqual([])
  })
})

const INTERFACE = 'aws_ec2_network_interface'

function worstOfGroup(resources: readonly Resource[], unread?: string): string | undefined {
  return findingsOf(resources, unread).find(({ id }) => id === 'sg-1')?.severity
}

describe('the same width', () => {
  const all = { from_port: 0, to_port: 65_535 }
  const world = [{ cidr_ip: '0.0.0.0/0' }]
  const halves = [{ cidr_ip: '0.0.0.0/1' }, { cidr_ip: '128.0.0.0/1' }]
  const list = [{ prefix_list_id: 'pl-1' }]

  it.each<[string, readonly JsonObject[]]>([
    ['all traffic', [{ ip_protocol: '-1', ip_ranges: world }]],
    ['all traffic of IPv6', [{ ip_protocol: '-1', ipv6_ranges: [{ cidr_ipv6: '::/0' }] }]],
    ['all traffic from two halves', [{ ip_protocol: '-1', ip_ranges: halves }]],
    ['all traffic from a prefix list', [{ ip_protocol: '-1', prefix_list_ids: list }]],
    ['all of TCP', [{ ip_protocol: 'tcp', ...all, ip_ranges: world }]],
    ['all of UDP, by number', [{ ip_protocol: '17', ...all, ip_ranges: world }]],
    ['all of TCP from a prefix list', [{ ip_protocol: 'tcp', ...all, prefix_list_ids: list }]],
    [
      'all of TCP in two runs',
      [
        { ip_protocol: 'tcp', from_port: 1, to_port: 1023, ip_ranges: world },
        { ip_protocol: 'tcp', from_port: 1024, to_port: 65_535, ip_ranges: world },
      ],
    ],
    ['a single service', [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ip_ranges: halves }]],
  ])('has the same severity however it is written: %s', (_, permissions) => {
    const group = resource(GROUP, 'sg-1', { group_ip_permissions: permissions })
    const card = resource(INTERFACE, 'eni-1', {
      nic_groups: [{ group_id: 'sg-1' }],
      network_interface_status: 'in-use',
    })
    const prefixes = resource('aws_ec2_managed_prefix_list', 'pl-1', { entries: [{ cidr: '0.0.0.0/0' }] })
    expect(worstOfGroup([group, prefixes])).toBe('medium')
    expect(worstOfGroup([group, card, prefixes])).toBe('high')
    expect(worstOfGroup([group, prefixes], INTERFACE)).toBe('critical')
  })
})
