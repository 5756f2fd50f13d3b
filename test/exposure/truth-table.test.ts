import { describe, expect, it } from '@jest/globals'
import { FAMILIES } from '../../src/exposure/address-set.ts'
import type { Derived } from '../../src/exposure/derived-property.ts'
import { ACL_INTERNET_INGRESS } from '../../src/exposure/derived/acl-internet-ingress.ts'
import { INTERFACE_EXPOSURE } from '../../src/exposure/derived/interface-exposure.ts'
import { SUBNET_INTERNET_ROUTE } from '../../src/exposure/derived/subnet-internet-route.ts'
import { internetIngress } from '../../src/exposure/internet-ingress.ts'
import { memberOf } from '../../src/exposure/members.ts'
import type { Json } from '../../src/model/json.ts'
import { ACL, derived, resource } from './derived/world.ts'
import { derivedOf } from './estate.ts'
import { aclEntry, CLOSING } from './truth-acl-row.ts'
import { compareReachText, reachText, reachTexts, type ToldReach } from './truth-notation.ts'
import { truthEstate } from './truth-estate.ts'
import { readPrefixList } from './truth-row.ts'
import { ACL_SECTIONS, PATH_SECTIONS, PERMISSION_SECTIONS, ROUTE_SECTIONS } from './truth-table.ts'

describe('the truth table', () => {
  it('has at least 300 cases, each with a reason of its own', () => {
    const sections = [...PERMISSION_SECTIONS, ...ACL_SECTIONS, ...ROUTE_SECTIONS, ...PATH_SECTIONS]
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
