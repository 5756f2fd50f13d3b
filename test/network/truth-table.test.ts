import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { affectedBy } from '../../src/evaluate/affected.ts'
import { fixOf } from '../../src/evaluate/fix.ts'
import { FAMILIES } from '../../src/network/sets/address-set.ts'
import type { Derived } from '../../src/model/derived-property.ts'
import { ACL_INTERNET_INGRESS } from '../../src/clouds/aws/services/ec2/derived/acl-internet-ingress.ts'
import { GROUP_EXPOSURE } from '../../src/clouds/aws/services/ec2/derived/group-exposure.ts'
import { GROUP_INTERNET_INGRESS } from '../../src/clouds/aws/services/ec2/derived/group-internet-ingress.ts'
import { INTERFACE_EXPOSURE } from '../../src/clouds/aws/services/ec2/derived/interface-exposure.ts'
import { SUBNET_INTERNET_ROUTE } from '../../src/clouds/aws/services/ec2/derived/subnet-internet-route.ts'
import { internetIngress } from '../../src/network/ingress/internet-ingress.ts'
import { memberOf, objectsOf } from '../../src/text/members.ts'
import { readReach, reachSearch, type RuleReach } from '../../src/network/ingress/rule-reach.ts'
import type { Json } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { matchSurely } from '../../src/search/terms/certainty.ts'
import { compileSearch, type Query } from '../../src/search/terms/compile.ts'
import { surroundingsOf } from '../../src/search/graph/surroundings.ts'
import {
  ACCOUNT,
  ACL,
  derived,
  GROUP,
  GROUP_RULE,
  prefixList,
  REGION,
  resource,
} from '../clouds/aws/services/ec2/derived/world.ts'
import { derivedOf } from './estate.ts'
import { aclEntry, CLOSING } from './truth-acl-row.ts'
import { compareReachText, reachText, reachTexts, type ToldReach } from './truth-notation.ts'
import { truthEstate } from './truth-estate.ts'
import { permissionOf } from './truth-estate-parts.ts'
import { aboutParts } from './truth-finding-row.ts'
import { PREFIX_LISTS, readPrefixList } from './truth-row.ts'
import {
  ACL_SECTIONS,
  FINDING_SECTIONS,
  PATH_SECTIONS,
  PERMISSION_SECTIONS,
  REVOKE_SECTIONS,
  ROUTE_SECTIONS,
  TELLING_SECTIONS,
} from './truth-table.ts'
import * as first from '../evaluate/first-findings.ts'

describe('the truth table', () => {
  it('has at least 300 cases, each with a reason of its own', () => {
    const sections = [
      ...PERMISSION_SECTIONS,
      ...ACL_SECTIONS,
      ...ROUTE_SECTIONS,
      ...PATH_SECTIONS,
      ...FINDING_SECTIONS,
      ...REVOKE_SECTIONS,
      ...TELLING_SECTIONS,
    ]
    const reasons = sections.flatMap(({ title, rows }) => rows.map(({ reason }) => `${title}: ${reason}`))
    expect(reasons.length).toBeGreaterThanOrEqual(300)
    expect(new Set(reasons).size).toBe(reasons.length)
  })
})

describe.each(PERMISSION_SECTIONS)('permissions: $title', ({ rows }) => {
  it.each(rows)('$reason', ({ permissions, reached, unknown, share }) => {
    const answer = internetIngress(permissions, readPrefixList, { share })
    expect(answer.reached.map(reachText)).toEqual(sorted(reached))
    expect(answer.unknown).toEqual(unknown)
    expect(answer.possible.length > 0).toBe(unknown.length > 0)
    expect(internetIngress(permissions.toReversed(), readPrefixList, { share })).toEqual(answer)
  })
})

describe.each(ACL_SECTIONS)('network ACLs: $title', ({ rows }) => {
  it.each(rows)('$reason', ({ entries, reached, possible }) => {
    const expected = { reached: sorted(reached), possible: possible === null ? null : sorted(possible) }
    expect(throughAcl(entries)).toEqual(expected)
    expect(throughAcl(entries.toReversed())).toEqual(expected)
    // They deny what is denied anyhow.
    expect(throughAcl([...CLOSING, ...entries])).toEqual(expected)
  })
})

describe.each(ROUTE_SECTIONS)('routes: $title', ({ rows }) => {
  it.each(rows)('$reason', ({ estate, families, possible }) => {
    for (const reversed of [false, true]) {
      const of = truthEstate(estate, reversed)
      const found = derivedOf(SUBNET_INTERNET_ROUTE, 'subnet-1', of)
      expect(familiesOf(found.value)).toEqual(families)
      expect(possibly(found, familiesOf)).toEqual(possible)
      // An interface with everything else open may be reached by the same families, as far as a firewall lets it be.
      const open = truthEstate([...estate, 'address: 203.0.113.5, 2600:1f18::5'], reversed)
      const reached = derivedOf(INTERFACE_EXPOSURE, 'eni-1', open)
      const most = answerOf(reached.possible ?? reached.value)
      expect(most.reached).toEqual((possible ?? families).map((family) => `tcp 22 ${family}`))
    }
  })
})

describe.each(PATH_SECTIONS)('paths: $title', ({ rows }) => {
  it.each(rows)('$reason', ({ estate, answer, possible }) => {
    for (const reversed of [false, true]) {
      const found = derivedOf(INTERFACE_EXPOSURE, 'eni-1', truthEstate(estate, reversed))
      expect(answerOf(found.value)).toEqual(answer)
      expect(possibly(found, answerOf)).toEqual(possible)
    }
  })
})

describe.each(FINDING_SECTIONS)('findings: $title', ({ rows }) => {
  it.each(rows)('$about: $reason', ({ about, estate, grade, possible }) => {
    const reach = readReach(aboutParts(about), {})
    for (const reversed of [false, true]) {
      const { value, possible: most } = derivedOf(GROUP_EXPOSURE, 'sg-1', truthEstate(estate, reversed))
      const reported = { internet_exposure: value ?? null }
      const doubts = most === undefined ? {} : { doubts: [{ internet_exposure: most }] }
      const group = { ...resource(GROUP, 'sg-1', reported), ...doubts }
      const [behind] = affectedBy(group, reach, () => [])
      const sure = behind?.between ?? [behind?.grade]
      expect(sure).toEqual(possible === null ? [grade] : [grade, possible])
      // Severity asks the same question, as a search.
      const evidence = matchSurely(
        notReached(reach),
        group,
        surroundingsOf({ id: ACCOUNT, name: '' }, REGION),
      )
      expect(evidence !== null && evidence !== 'undecided').toBe((possible ?? grade) !== 'reachable')
    }
  })
})

function notReached(reach: RuleReach): Query {
  const text = `is(${GROUP}) and (not internet_exposure.reached[*].{${reachSearch(reach)}})`
  return compileSearch(text, { model: AWS_KINDS, now: new Date(0) })
}

describe.each(REVOKE_SECTIONS)('findings: $title', ({ rows }) => {
  it.each(rows)('$about: $reason', ({ about, rules, revoke, besides }) => {
    for (const order of [rules, rules.toReversed()]) {
      const group = resource(GROUP, 'sg-1', { group_ip_permissions: order.map(permissionOf) })
      const lists = Object.entries(PREFIX_LISTS).map(([id, cidrs]) => prefixList(id, ...cidrs))
      const { value } = derived(GROUP_INTERNET_INGRESS, [group, ...lists, ...order.map(ruleOf)])
      const reported = { ...group.reported, internet_ingress: value ?? null }
      const fix = fixOf({ ...group, reported }, readReach(aboutParts(about), {}))?.text ?? ''
      const [ids = '', also = null] = fix.replace(/^Revoke /, '').split(/\. Revoking .*? also closes |\.$/)
      expect(ids.split(/, | and /).toSorted()).toEqual(revoke.map(idOf).toSorted())
      expect(also === '' ? null : (also?.replace(/, unless.*/, '') ?? null)).toEqual(besides)
    }
  })
})

describe.each(TELLING_SECTIONS)('findings: $title', ({ rows }) => {
  it.each(rows)('$permissions: $reason', ({ permissions, told }) => {
    for (const order of [permissions, permissions.toReversed()]) {
      const group = first.resource(GROUP, 'sg-1', { group_ip_permissions: order.map(permissionOf) })
      const card = first.resource('aws_ec2_network_interface', 'eni-1', {
        nic_groups: [{ group_id: 'sg-1' }],
        network_interface_status: 'in-use',
      })
      const telling = first
        .findingsOf([group, card])
        .filter((one) => one.coveredBy === null && one.permissions !== undefined)
      expect(telling.map(({ rule }) => rule.replace(/^.*-ingress-|-from-internet$/g, '')).toSorted()).toEqual(
        told,
      )
    }
  })
})

function idOf(rule: string): string {
  return `sgr-${rule.replaceAll(/\W+/g, '-')}`
}

/** As AWS lists a permission with one source among the rules. */
function ruleOf(text: string): Resource {
  const { ip_protocol, from_port, to_port, ip_ranges, ipv6_ranges, prefix_list_ids } = permissionOf(text)
  const [v4] = objectsOf(ip_ranges)
  const [v6] = objectsOf(ipv6_ranges)
  const [list] = objectsOf(prefix_list_ids)
  return resource(GROUP_RULE, idOf(text), {
    group_id: 'sg-1',
    is_egress: false,
    ip_protocol: ip_protocol ?? '',
    from_port: from_port ?? -1,
    to_port: to_port ?? -1,
    ...(v4 === undefined ? {} : { cidr_ipv4: v4['cidr_ip'] ?? '' }),
    ...(v6 === undefined ? {} : { cidr_ipv6: v6['cidr_ipv6'] ?? '' }),
    ...(list === undefined ? {} : { prefix_list_id: list['prefix_list_id'] ?? '' }),
  })
}

function familiesOf(value: Json | undefined): string[] {
  const families = FAMILIES.filter((family) => memberOf(value, family) === true)
  expect(memberOf(value, 'public')).toBe(families.length > 0)
  return families
}

function answerOf(value: Json | undefined) {
  return { grade: memberOf(value, 'grade'), reached: textsOf(memberOf(value, 'reached')) }
}

function possibly<T>({ possible }: Derived, read: (value: Json) => T): T | null {
  return possible === undefined ? null : read(possible)
}

function throughAcl(entries: readonly string[]) {
  const acl = resource(ACL, 'acl-1', { acl_entries: entries.map(aclEntry) })
  const { value, possible, missing } = derived(ACL_INTERNET_INGRESS, [acl])
  expect(missing).toEqual(possible === undefined ? undefined : ['acl-1'])
  return { reached: textsOf(value), possible: possible === undefined ? null : textsOf(possible) }
}

function textsOf(value: Json | undefined): string[] {
  return reachTexts((value ?? []) as unknown as readonly ToldReach[])
}

function sorted(texts: readonly string[]): string[] {
  return texts.toSorted(compareReachText)
}
