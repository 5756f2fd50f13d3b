import { describe, expect, it } from '@jest/globals'
import { compile, evidence, matches } from './kinds.ts'

describe('operators and missing values (1.6)', () => {
  const volume = { volume_raw: 1, name: 'Data', volume_sizes: [1, 2] }
  it.each([
    // A missing left side is null, the lowest of all.
    ['volume_size = null', true],
    ['volume_size = 1', false],
    ['volume_size == []', false],
    ['volume_size != 1', true],
    ['volume_size != null', false],
    ['volume_size > 1', false],
    ['volume_size >= 1', false],
    ['volume_size >= null', true],
    ['volume_size < 1', false],
    ['volume_size <= 1', false],
    ['volume_size <= null', false],
    ['volume_size in [1, 2]', false],
    ['volume_size in [1, null]', true],
    ['volume_size not in [1]', false],
    ['not volume_size in [1]', true],
    ['description =~ "."', false],
    ['description ~ ""', false],
    ['description !~ "x"', true],
    ['description !~ "^$"', false],
    // Present.
    ['volume_raw = 1', true],
    ['volume_raw = 1.0', true],
    ['volume_raw = "1"', false],
    ['volume_raw != 1', false],
    ['volume_raw > null', true],
    ['volume_raw in [3, 1]', true],
    ['volume_raw not in [3, 1]', false],
    ['volume_raw not in [3]', true],
    ['volume_raw =~ "^1$"', true],
    // AQL's order: null < bool < number < string < array < object.
    ['volume_raw > true', true],
    ['volume_raw < "0"', true],
    ['volume_raw < []', true],
    ['name > 3', true],
    ['volume_sizes < {}', true],
    ['volume_sizes > "z"', true],
    // Texts: equality minds the case, =~ does not, !~ does.
    ['name = Data', true],
    ['name = data', false],
    ['name =~ "^da"', true],
    ['name ~ aT', true],
    ['name !~ "^da"', true],
    ['name !~ "^Da"', false],
  ])('%s is %s', (search, expected) => {
    expect(matches(search, volume)).toBe(expected)
  })

  it('compares lists and objects deeply; an absent key equals null', () => {
    expect(matches('volume_raw = {a: [1, {b: 2}]}', { volume_raw: { a: [1, { b: 2 }], c: null } })).toBe(true)
    expect(matches('volume_raw = {a: [1, {b: 3}]}', { volume_raw: { a: [1, { b: 2 }] } })).toBe(false)
    expect(matches('volume_raw in [[1], {a: 1}]', { volume_raw: { a: 1 } })).toBe(true)
  })

  it('reads only what is the resource’s own', () => {
    expect(matches('tags.constructor != null', { tags: {} })).toBe(false)
    expect(matches('has_key(tags, "toString")', { tags: {} })).toBe(false)
    expect(matches('tags.constructor = x', { tags: { constructor: 'x' } })).toBe(true)
    expect(matches('volume_sizes.length = 2', { volume_sizes: [1, 2] })).toBe(false)
  })
})

describe('coercion by the declared type (1.6)', () => {
  it.each([
    // string
    ['name = 5', { name: '5' }, true],
    ['name = -1', { name: '-1' }, true],
    ['name = true', { name: 'true' }, true],
    ['name in [1, "b"]', { name: '1' }, true],
    ['name = 1.0', { name: '1.0' }, true],
    ['name = 12345678901234567890', { name: '12345678901234567890' }, true],
    ['name = [1]', { name: '[1]' }, true],
    ['tags.port = 80', { tags: { port: '80' } }, true],
    // numbers; 0 is no exception
    ['volume_size = "8"', { volume_size: 8 }, true],
    ['volume_size = "0"', { volume_size: 0 }, true],
    ['volume_size in ["0", "8"]', { volume_size: 0 }, true],
    ['volume_iops < "2.5"', { volume_iops: 2 }, true],
    ['volume_size > "x"', { volume_size: 8 }, false],
    // booleans, false ones too
    ['volume_encrypted = "true"', { volume_encrypted: true }, true],
    ['volume_encrypted = YES', { volume_encrypted: true }, true],
    ['volume_encrypted = On', { volume_encrypted: true }, true],
    ['volume_encrypted = "false"', { volume_encrypted: false }, true],
    ['volume_encrypted = no', { volume_encrypted: false }, true],
    ['volume_encrypted = OFF', { volume_encrypted: false }, true],
    ['volume_encrypted = false', { volume_encrypted: false }, true],
    // times; now is 2024-05-01T12:00:00Z
    ['ctime = 2024-04-28', { ctime: '2024-04-28T00:00:00Z' }, true],
    ['ctime = "2024-04-28T14:00:00+02:00"', { ctime: '2024-04-28T12:00:00Z' }, true],
    ['ctime = "2024-04-28 12:00"', { ctime: '2024-04-28T12:00:00Z' }, true],
    ['ctime = 2024-04-28', { ctime: '2024-04-28T00:00:00.000Z' }, true],
    ['ctime < -3d', { ctime: '2024-04-28T11:59:59Z' }, true],
    ['ctime < -3d', { ctime: '2024-04-28T12:00:00Z' }, false],
    ['ctime < 3d', { ctime: '2024-05-04T11:59:59Z' }, true],
    ['ctime < "-1w 12h"', { ctime: '2024-04-24T00:00:00Z' }, false],
    ['ctime < P1D', { ctime: '2024-05-02T11:00:00Z' }, true],
    [
      'volume_attachments[*].attach_time < -3d',
      { volume_attachments: [{ attach_time: '2024-01-01T00:00:00Z' }] },
      true,
    ],
    // dates
    ['volume_day = "2024-04-28T14:00:00Z"', { volume_day: '2024-04-28' }, true],
    ['volume_day = -3d', { volume_day: '2024-04-28' }, true],
    // durations are texts of seconds
    ['volume_wait = 3d', { volume_wait: '259200s' }, true],
    ['volume_wait = "1h 30min"', { volume_wait: '5400s' }, true],
    // lists
    ['volume_names[*] = 5', { volume_names: ['4', '5'] }, true],
    ['volume_names = [4, 5]', { volume_names: ['4', '5'] }, true],
    ['volume_sizes any = "2"', { volume_sizes: [1, 2] }, true],
    // of other kinds too, where the search names none
    ['group_ip_permissions[*].ip_protocol = -1', { group_ip_permissions: [{ ip_protocol: '-1' }] }, true],
    // unknown paths are left as they are
    ['unknown = 5', { unknown: '5' }, false],
    ['unknown = 5', { unknown: 5 }, true],
  ])('%s of %j is %s', (search, reported, expected) => {
    expect(matches(search, reported)).toBe(expected)
  })

  it('warns where the value does not fit the type', () => {
    expect(compile('is(volume) and volume_size = big').warnings).toEqual([
      '`volume_size` is compared with a number, but the search has "big".',
    ])
    expect(compile('is(volume) and ctime < 3').warnings[0]).toContain('a time such as 2021-12-09T10:00:00Z')
    expect(compile('is(volume) and volume_encrypted = maybe').warnings[0]).toContain('true or false')
  })

  it('warns of an account id that loses its leading zero', () => {
    expect(compile('account.id = 012345678901').warnings).toEqual([
      '012345678901 is read as the number 12345678901; write "012345678901" to compare `account.id` with this text.',
    ])
    expect(compile('account.id = "012345678901"').warnings).toEqual([])
  })
})

describe('ages (1.6)', () => {
  const old = { ctime: '2024-04-28T11:59:59Z' }
  const young = { ctime: '2024-04-28T12:00:01Z' }
  it.each([
    ['age > 3d', old, true],
    ['age > 3d', young, false],
    ['age >= 3d', { ctime: '2024-04-28T12:00:00Z' }, true],
    ['age < 3d', young, true],
    ['age < 3d', old, false],
    ['age <= 3d', { ctime: '2024-04-28T12:00:00.000Z' }, true],
    ['age > "2 days and 24 hours"', old, true],
    ['age > P3D', old, true],
    ['/reported.age > 3d', old, true],
    ['age > 3d', {}, false],
    ['age < 3d', {}, false],
    ['not age > 3d', {}, true],
    ['age = null', {}, true],
    ['last_update > 1h', { mtime: '2024-05-01T10:59:59Z' }, true],
    ['last_access < 1h', { atime: '2024-05-01T11:30:00Z' }, true],
  ])('%s of %j is %s', (search, reported, expected) => {
    expect(matches(search, reported)).toBe(expected)
  })

  it('shows the timestamp as evidence', () => {
    expect(evidence('age > 3d', old)).toEqual(['ctime="2024-04-28T11:59:59Z"'])
  })

  it('wants a length of time', () => {
    expect(() => compile('age > foo')).toThrow(
      'Expected a length of time such as 3d, 2w or "3 days and 2 hours" after `age >`, but found "foo".',
    )
    expect(() => compile('age > 3')).toThrow('but found 3.')
    expect(() => compile('age =~ "3d"')).toThrow('compare it with <, <=, > or >=, not =~')
  })

  it('warns where no kind of the search has the timestamp', () => {
    expect(compile('is(security_group) and age > 3d').warnings).toEqual([
      '`age` is worked out of `ctime`, which no aws_ec2_security_group has, so it is always missing.',
    ])
    expect(compile('is(volume) and age > 3d').warnings).toEqual([])
  })
})
