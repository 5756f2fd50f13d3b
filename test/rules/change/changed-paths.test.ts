import { describe, expect, it } from '@jest/globals'
import { pathTest, propertyOf } from '../../../src/rules/change/changed-paths.ts'

describe('paths of a rule about changes', () => {
  it.each([
    [[], '', true],
    [[], 'tags/team', true],
    [['.'], '', true],
    [['.'], 'tags', false],
    [['**'], '', false],
    [['**'], 'tags/team', true],
    [['group_ip_permissions/**'], 'group_ip_permissions', true],
    [['group_ip_permissions/**'], 'group_ip_permissions/tcp 22/ip_ranges', true],
    [['group_ip_permissions/**'], 'group_ip_permissions_egress', false],
    [['group_ip_permissions/**'], '', false],
    [['group_ip_permissions/*/ip_ranges'], 'group_ip_permissions/tcp 22/ip_ranges', true],
    [
      ['group_ip_permissions/*/ip_ranges'],
      'group_ip_permissions/tcp 22/ip_ranges/0.0.0.0~10/description',
      false,
    ],
    [['group_ip_permissions/tcp *'], 'group_ip_permissions/tcp 22', true],
    [['**/description'], 'group_ip_permissions/tcp 22/ip_ranges/0.0.0.0~10/description', true],
    [['**/**/description'], 'description', true],
    [['a/**/z'], 'a/z', true],
    [['a/**/z'], 'a/b/c', false],
    [['a', 'b/*'], 'b/c', true],
  ] as const)('%j and %j: %s', (globs, path, fits) => {
    expect(pathTest(globs)(path)).toBe(fits)
  })

  it('take no longer for many stars', () => {
    const glob = Array.from({ length: 60 }, () => '**/a*').join('/')
    expect(pathTest([glob])(`${'a/'.repeat(2000)}b`)).toBe(false)
  })

  it('begin with a property, or with anything', () => {
    expect(['tags/team', 'public', '.', '**', '*/x', 'ta?s'].map(propertyOf)).toEqual([
      'tags',
      'public',
      null,
      null,
      null,
      null,
    ])
  })
})
