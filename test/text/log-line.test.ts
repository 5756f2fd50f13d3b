import { describe, expect, it } from '@jest/globals'
import { logLine } from '../../src/text/log-line.ts'

describe('logLine', () => {
  it.each([
    ['::error::forged', '\\::error::forged'],
    ['  ::set-output name=a::b', '  \\::set-output name=a::b'],
    ['group ##[error]forged', 'group ##\\[error]forged'],
    ['a\n::error::forged', 'a\\n::error::forged'],
    ['a\r::add-mask::x', 'a\\r::add-mask::x'],
    ['name \u202egnp.exe', 'name \\u202egnp.exe'],
    ['\u001b[2Jgone', '\\u001b[2Jgone'],
    ['\u200b::error::hidden', '\\u200b::error::hidden'],
    ['plain text: 10.0.0.0/8 :: ::/0', 'plain text: 10.0.0.0/8 :: ::/0'],
  ])('shows %j as text', (given, shown) => {
    expect(logLine(given)).toBe(shown)
  })
})
