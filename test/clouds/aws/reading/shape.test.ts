import { describe, expect, it } from '@jest/globals'
import { MalformedAnswer } from '../../../../src/clouds/aws/client/failure.ts'
import { NIL } from '../../../../src/clouds/aws/services/ec2/page-reader/read-page.ts'
import {
  alwaysList,
  document,
  present,
  bool,
  choice,
  constant,
  datetime,
  datetimeText,
  float,
  int,
  ints,
  list,
  object,
  quotient,
  string,
  strings,
  tag,
  tags,
  text,
} from '../../../../src/clouds/aws/reading/shape.ts'
import { nested } from '../../../support/nested.ts'

describe('documents in texts', () => {
  it('are what they hold, also encoded for URLs', () => {
    const policy = { Version: '2012-10-17', Statement: [{ Sid: 'a b' }] }
    const written = JSON.stringify(policy)
    const { read } = document('Policy')
    const texts = [written, encodeURIComponent(written), '', undefined]
    expect(texts.map((Policy) => read({ Policy }))).toEqual([policy, policy, undefined, undefined])
    for (const Policy of ['{', '%', '%7', 7]) expect(() => read({ Policy })).toThrow(MalformedAnswer)
  })

  it('are none where they are nested as nobody writes them, since no stack is deep enough for any', () => {
    const { read } = document('Policy')
    expect(JSON.stringify(read({ Policy: nested(50) }))).toBe(nested(50))
    for (const levels of [51, 100_000])
      expect(() => read({ Policy: nested(levels) })).toThrow(MalformedAnswer)
  })
})

describe('what may be there', () => {
  it('is there or not', () => {
    const { read } = present('Password.Policy')
    expect([{ Password: { Policy: {} } }, { Password: {} }, {}].map(read)).toEqual([true, false, false])
  })
})

describe('reading a property', () => {
  it.each([
    ['a string', string('A.B'), { A: { B: 'x' } }, 'x'],
    ['an empty string as absent', string('A'), { A: '' }, undefined],
    ['an empty description', text('A'), { A: '' }, ''],
    ['an empty word as absent', choice('A', { on: 'yes' }), { A: '' }, undefined],
    ['a word in capitals', choice('A', { on: 'yes' }), { A: 'On' }, 'yes'],
    ['an empty text for a time as absent', datetimeText('A'), { A: '' }, undefined],
    ['empty members of a list as absent', strings('A[].B'), { A: [{ B: '' }, { B: 'x' }] }, ['x']],
    ['a tag with an empty value', tags('Tags'), { Tags: [{ Key: 'a', Value: '' }] }, { a: '' }],
    ['a list that is always sent', alwaysList('A', { b: int('B') }), { A: [] }, []],
    ['an absent string', string('A.B'), { A: {} }, undefined],
    ['a path through nothing', string('A.B'), {}, undefined],
    ['null as absent', string('A'), { A: null }, undefined],
    ['zero', int('A'), { A: 0 }, 0],
    ['a negative number', int('A'), { A: -1 }, -1],
    ['a fraction', float('A'), { A: 0.5 }, 0.5],
    ['false', bool('A'), { A: false }, false],
    [
      'a time to the second',
      datetime('A'),
      { A: new Date(Date.UTC(2024, 1, 29, 23, 59, 59, 999)) },
      '2024-02-29T23:59:59Z',
    ],
    [
      'a time that AWS sends as text',
      datetimeText('A'),
      { A: '2024-02-29T23:59:59.999Z' },
      '2024-02-29T23:59:59Z',
    ],
    ['no time', datetimeText('A'), {}, undefined],
    ['a number in another unit', quotient('A', 1024), { A: 512 }, 0.5],
    ['the same for all', constant('ipv4'), {}, 'ipv4'],
    ['whole numbers', ints('A[]'), { A: [1, 2] }, [1, 2]],
    ['one tag', tag('Tags', 'a'), { Tags: [{ Key: 'a', Value: 'x' }] }, 'x'],
    ['a tag that is not there', tag('Tags', 'toString'), { Tags: [{ Key: 'a' }] }, undefined],
    ['a word', choice('A', { on: 'yes' }), { A: 'on' }, 'yes'],
    ['an unknown word', choice('A', { on: 'yes' }), { A: 'toString' }, 'unknown'],
    ['no word', choice('A', { on: 'yes' }), {}, undefined],
    ['no list', strings('A[]'), {}, []],
    ['a list of names', strings('A[].B'), { A: [{ B: 'x' }, {}, { B: 'y' }] }, ['x', 'y']],
    [
      'lists within lists',
      strings('A[].B[].C'),
      { A: [{ B: [{ C: '1' }, { C: '2' }] }, { B: [{ C: '3' }] }] },
      ['1', '2', '3'],
    ],
    ['no object', object('A', { b: string('B') }), {}, undefined],
    ['an empty object', object('A', { b: string('B') }), { A: {} }, {}],
    ['a list of objects', list('A', { b: int('B') }), { A: [{ B: 1 }, {}] }, [{ b: 1 }, {}]],
    ['no tags', tags('Tags'), {}, {}],
    ['a tag without value', tags('Tags'), { Tags: [{ Key: 'a' }] }, { a: '' }],
  ])('%s', (_name, property, source, expected) => {
    expect(property.read(source)).toEqual(expected)
  })

  it.each([
    ['a number for a string', string('A'), { A: 1 }],
    ['a string for a number', int('A'), { A: '1' }],
    ['no number', int('A'), { A: Number.NaN }],
    ['a fraction for an integer', int('A'), { A: 1.5 }],
    ['infinity', float('A'), { A: Infinity }],
    ['a string for a boolean', bool('A'), { A: 'true' }],
    ['an invalid date', datetime('A'), { A: new Date('x') }],
    ['another text for a time', datetimeText('A'), { A: 'yesterday' }],
    ['a day that does not exist', datetimeText('A'), { A: '2024-13-01T00:00:00Z' }],
    ['text for a number in another unit', quotient('A', 2), { A: '1' }],
    ['a fraction in a list of integers', ints('A[]'), { A: [1.5] }],
    ['an object for a list', list('A', {}), { A: {} }],
    ['text for an object', object('A', {}), { A: 'x' }],
    ['text in a list of objects', list('A', {}), { A: ['x'] }],
    ['a number in a list of strings', strings('A[]'), { A: [1] }],
    ['no list that is always sent', alwaysList('A', {}), {}],
    ['a list that is nil', list('A', {}), { A: NIL }],
    ['names in a list that is nil', strings('A[].B'), { A: NIL }],
    ['an object that is nil', object('A', {}), { A: NIL }],
    ['a name in an object that is nil', string('A.B'), { A: NIL }],
    ['a tag without key', tags('Tags'), { Tags: [{ Value: 'x' }] }],
  ])('refuses %s', (_name, property, source) => {
    expect(() => property.read(source)).toThrow(MalformedAnswer)
  })
})
