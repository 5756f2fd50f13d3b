import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.ts'
import { compile, matches } from './kinds.ts'

/** `g` and `a` are not in the model, so nothing is coerced. */
const is = (search: string, reported: JsonObject): boolean => matches(search, reported)

describe('arrays (1.7)', () => {
  const twoElements = {
    a: [
      { b: 1, c: 2 },
      { b: 3, c: 4 },
    ],
  }
  it.each<[string, JsonObject, boolean]>([
    ['a[*].b = 1', twoElements, true],
    ['a[].b = 3', twoElements, true],
    ['a[*].b = 2', twoElements, false],
    ['a[*].b = 1 and a[*].c = 4', twoElements, true],
    ['a[*].{b = 1 and c = 4}', twoElements, false],
    ['a[*].{b = 1 and c = 2}', twoElements, true],
    ['a[*].{b = 1 and (r[*].c = 1 or s[*].d = 2)}', { a: [{ b: 1, r: [], s: [{ d: 2 }] }] }, true],
    ['a[*].{b = 1 and (r[*].c = 1 or s[*].d = 2)}', { a: [{ b: 1 }, { b: 2, s: [{ d: 2 }] }] }, false],
    ['a[*].c[*].{d = 1 and e = 2}', { a: [{ c: [{ d: 1 }] }, { c: [{ d: 1, e: 2 }] }] }, true],
    ['a[*].{b[*].{c = 1}}', { a: [{ b: [] }, { b: [{ c: 1 }] }] }, true],
    ['a.{b = 1 and c = 2}', { a: { b: 1, c: 2 } }, true],
    ['a.{b = null}', {}, true],
    ['a[1].b = 3', twoElements, true],
    ['a[0].b = 3', twoElements, false],
    ['a[2].b = null', twoElements, true],
    ['a[0].{b = 1 and c = 2}', twoElements, true],
    ['a[*][*] = 2', { a: [[1], [2]] }, true],
    ['a[**] = 2', { a: [[1], [2]] }, true],
    ['a[**] = 3', { a: [[1], 3] }, true],
    ['g[*] = 2', { g: [1, 2] }, true],
    ['g any = 2', { g: [1, 2] }, true],
    ['g[*] any = 2', { g: [1, 2] }, true],
    ['g all = 2', { g: [2, 2] }, true],
    ['g all = 2', { g: [1, 2] }, false],
    ['g[*] all >= 1', { g: [1, 2] }, true],
    ['g none = 2', { g: [1, 3] }, true],
    ['g none = 2', { g: [1, 2] }, false],
    ['g none =~ "x"', { g: ['a', 'X'] }, false],
    ['g all in [1, 2]', { g: [1, 2] }, true],
    ['g all = 2', { g: [] }, true],
    ['g none = 2', { g: [] }, true],
    ['g any = 2', { g: [] }, false],
    ['g all = 2', {}, true],
    ['g none = 2', {}, true],
    ['g any = 2', {}, false],
    ['g = 2', { g: [2] }, false],
    ['g = [2]', { g: [2] }, true],
    ['g = []', { g: [] }, true],
    ['g = []', { g: [1] }, false],
    ['g = []', {}, false],
    ['g = null', { g: [] }, false],
    ['g = null', {}, true],
    ['a.b = 1', twoElements, false],
    ['g[*] = 2', { g: 2 }, false],
    ['has_key(a[*], b)', twoElements, true],
    ['a[*].{has_key(t, k)}', { a: [{ t: { k: null } }] }, true],
    ['a[*].{in_subnet(ip, "10.0.0.0/8")}', { a: [{ ip: '11.0.0.1' }, { ip: '10.9.9.9' }] }, true],
  ])('%s of %j is %s', (search, reported, expected) => {
    expect(is(search, reported)).toBe(expected)
  })

  it('warns of a list that is compared or entered as if it were one value', () => {
    expect(compile('is(volume) and volume_sizes = 2').warnings).toEqual([
      '`volume_sizes` is a list, so it never equals a number; `volume_sizes[*] == …` compares its elements.',
    ])
    expect(compile('is(security_group) and group_ip_permissions.from_port = 22').warnings).toEqual([
      '`group_ip_permissions` is a list, so `group_ip_permissions.from_port` is always missing; its elements are `group_ip_permissions[*].from_port`.',
    ])
    expect(compile('is(security_group) and group_ip_permissions.{from_port = 22}').warnings[0]).toContain(
      '`group_ip_permissions[*].{…}` looks at its elements',
    )
  })

  it('takes the whole resource for kinds, sections and texts inside a context', () => {
    expect(is('a[*].{b = 1 and is(volume)}', twoElements)).toBe(true)
    expect(is('a[*].{b = 1 and is(instance)}', twoElements)).toBe(false)
    expect(is('a[*].{b = 1 and /ancestors.account.reported.name = prod}', twoElements)).toBe(true)
    expect(compile('a[*].{b = 1 and is(volume)}').warnings).toContain(
      'In `.{…}`, is() looks at the whole resource, not at the element.',
    )
  })

  it('takes short names inside a context for properties of the element', () => {
    expect(is('a[*].{region = x}', { a: [{ region: 'x' }] })).toBe(true)
    expect(is('a[*].{age = 3}', { a: [{ age: 3 }] })).toBe(true)
  })
})

describe('negation and alternatives over arrays (1.9)', () => {
  it.each<[string, JsonObject, boolean]>([
    ['a[*].b != 1', { a: [{ b: 1 }, { b: 2 }] }, true],
    ['a[*].b != 1', { a: [{ b: 1 }] }, false],
    ['a[*].b != 1', { a: [{}] }, true],
    ['a[*].b != 1', { a: [] }, false],
    ['a[*].b != 1', {}, false],
    ['not a[*].b = 1', { a: [{ b: 1 }, { b: 2 }] }, false],
    ['not a[*].b = 1', { a: [{ b: 2 }] }, true],
    ['not a[*].b = 1', { a: [] }, true],
    ['not a[*].b = 1', {}, true],
    [
      'not a[*].{b = 1 and c = 2}',
      {
        a: [
          { b: 1, c: 3 },
          { b: 4, c: 2 },
        ],
      },
      true,
    ],
    ['not a[*].{b = 1 and c = 2}', { a: [{ b: 1, c: 2 }, {}] }, false],
    ['not a[*].{b = 1 and c = 2}', {}, true],
    ['a[*].b = 1 or x = 2', { a: [], x: 2 }, true],
    ['a[*].b = 1 or x = 2', { x: 2 }, true],
    ['a[*].{b = 1} or x = 2', { a: [], x: 2 }, true],
    ['a[*].{b = 1 and (e[*].f = 1 or c = 2)}', { a: [{ b: 1, c: 2, e: [] }] }, true],
    ['a[*].b = null or x = 2', { a: [{ b: 1 }] }, false],
    ['a[*].b = null or x = 2', { a: [{ b: 1 }, {}] }, true],
    ['a[*].b = null or x = 2', { a: [] }, false],
    ['x not in [1, 2]', {}, false],
    ['x in [1, null]', {}, true],
    ['x = 1 or y = 1 and z = 1', { x: 1, z: 2 }, false],
  ])('%s of %j is %s', (search, reported, expected) => {
    expect(is(search, reported)).toBe(expected)
  })
})
