import { describe, expect, it } from '@jest/globals'
import type { Json } from '../../src/model/json.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { detectorOf } from '../../src/sensitive/detector.ts'

function found(value: Json): string[] {
  return detectorOf(USUAL_POLICY)
    .inValue(value)
    .map(({ class: which, path, text }) => `${path} ${which}: ${text}`)
}

function range(cidr: string, description: string): Json {
  return { cidr_ip: cidr, description }
}

describe('in a value', () => {
  it('texts have paths as evidence has, in order', () => {
    const value = {
      name: 'web',
      tags: { 'cost center': 'a@example.org', Owner: 'Ann Lee' },
      group_ip_permissions: [{ ip_ranges: [{}, { description: 'for bob@example.com' }] }],
      lists: [['x', ['c@example.org']]],
    }
    expect(found(value)).toEqual([
      'tags.`cost center` email: a@example.org',
      'tags.Owner person: Ann Lee',
      'group_ip_permissions[0].ip_ranges[1].description email: bob@example.com',
      'lists[0][1][0] email: c@example.org',
    ])
  })

  it('names of members are searched, and the path does not show what is in them', () => {
    expect(found({ tags: { 'bob@example.com': 'carol@example.com' } })).toEqual([
      'tags.`[e-mail]` email: bob@example.com',
      'tags.`[e-mail]` email: carol@example.com',
    ])
  })

  it('a value that has its name beside it is what that says', () => {
    expect(
      found({
        environment: [{ name: 'DB_PASSWORD', value: 'hunter2222' }],
        parameters: [{ parameter_key: 'Phone', parameter_value: '2025550143' }],
        tags: [{ key: 'Owner', value: 'Ann Lee' }],
        other: [{ value: 'Ann Lee' }],
      }),
    ).toEqual([
      'environment[0].value credential: hunter2222',
      'parameters[0].parameter_value phone: 2025550143',
      'tags[0].value person: Ann Lee',
    ])
  })

  it('an address is a home where its description says so', () => {
    expect(
      found({
        ip_ranges: [
          range('91.64.0.7/32', 'Bob home IP'),
          range('91.64.0.7/32', 'office'),
          range('91.64.0.0/24', 'home'),
          range('203.0.113.7/32', 'Bob home IP'),
        ],
        ip_set: { name: 'wfh', addresses: ['91.64.0.8/32', '10.0.0.1/32'] },
      }),
    ).toEqual([
      'ip_ranges[0].cidr_ip home_address: 91.64.0.7/32',
      'ip_set.addresses[0] home_address: 91.64.0.8/32',
    ])
  })

  it('what is found by itself and by what stands beside it is told in the order of the text, once', () => {
    const value = { IP: '91.64.0.7, tel +49 30 901820', Description: "Bob's home" }
    expect(found(value)).toEqual(['IP home_address: 91.64.0.7', 'IP phone: +49 30 901820'])
    const twice = { address: 'home 91.64.0.7', description: 'home of bob@example.com' }
    expect(found(twice)).toEqual(['address home_address: 91.64.0.7', 'description email: bob@example.com'])
  })

  it('is looked at however deep it nests', () => {
    let value: Json = { Owner: 'Ann Lee', 'bob@example.com': ['carol@example.com'] }
    for (let depth = 0; depth < 200_000; depth += 1) value = [value]
    const at = '[0]'.repeat(200)
    expect(found(value)).toEqual([
      `${at} person: Ann Lee`,
      `${at} email: bob@example.com`,
      `${at} email: carol@example.com`,
    ])
    const list: Json = Array.from({ length: 300_000 }, (_, index) =>
      index === 299_999 ? 'bob@example.com' : 1,
    )
    expect(found(list)).toEqual(['[299999] email: bob@example.com'])
    expect(found([['bob@example.com', 1, null, true]])).toEqual(['[0][0] email: bob@example.com'])
  })
})
