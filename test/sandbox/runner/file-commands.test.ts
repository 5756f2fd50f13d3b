import { describe, expect, it } from '@jest/globals'
import { parseKeyValues } from '../../../sandbox/runner/file-commands.ts'

describe('a file of names and values', () => {
  it('holds one-line and multi-line values', () => {
    const text = 'verdict=violations\nlist<<EOF_1\na=b\n\nc<<d\nEOF_1\nempty=\ntwice=1\ntwice=a=b\n'
    expect(parseKeyValues(text)).toEqual({
      verdict: 'violations',
      list: 'a=b\n\nc<<d',
      empty: '',
      twice: 'a=b',
    })
  })

  it.each([
    ['list<<EOF\na\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['no separator\n', "Invalid format 'no separator'"],
    ['<<EOF\na\nEOF\n', 'Name must not be empty'],
    ['name<<\na\n', 'delimiter must not be empty'],
  ])('is refused when damaged: %j', (text, reason) => {
    expect(() => parseKeyValues(text)).toThrow(reason)
  })
})
