import { describe, expect, it } from '@jest/globals'
import type { Json } from '../../../src/model/json.ts'
import { diffLines } from '../../../src/report/formats/html/value-lines.ts'

/** As the page shows them: with signs. */
function shown(before: Json, after: Json): readonly string[] {
  const signs = { both: '  ', before: '- ', after: '+ ' }
  return diffLines(before, after).map(({ side, text }) => `${signs[side]}${text}`)
}

describe('lines of values that differ', () => {
  it('are one for each side of a single value', () => {
    expect(shown(false, true)).toEqual(['- false', '+ true'])
    expect(shown('', 'web')).toEqual(['- ""', '+ web'])
  })

  it('are on one side alone where the value was not there', () => {
    expect(shown(null, { cidr_ip: '0.0.0.0/0', description: '' })).toEqual([
      '+ cidr_ip: 0.0.0.0/0',
      '+ description: ""',
    ])
    expect(shown(['a'], null)).toEqual(['- []: a'])
  })

  it('name each member of nested values, what took its place below it, and what is the same', () => {
    expect(
      shown(
        { from_port: 22, ranges: [{ cidr: '10.0.0.0/8' }, { cidr: '10.1.0.0/16' }], old: 1 },
        { from_port: 22, ranges: [{ cidr: '0.0.0.0/0' }, { cidr: '10.1.0.0/16' }], now: {} },
      ),
    ).toEqual([
      '  from_port: 22',
      '- ranges[0].cidr: 10.0.0.0/8',
      '+ ranges[0].cidr: 0.0.0.0/0',
      '  ranges[1].cidr: 10.1.0.0/16',
      '- old: 1',
      '+ now: {}',
    ])
  })

  it('do not move an item of a list of texts that another one came before', () => {
    expect(shown(['b'], ['a', 'b'])).toEqual(['  []: b', '+ []: a'])
  })
})
