import { describe, expect, it } from '@jest/globals'
import { parseSecretName } from '../../src/workflow/secret-name.ts'

describe('parseSecretName', () => {
  it.each([['PAGERDUTY_ROUTING_KEY'], ['_a1'], ['PAGERDUTY_ROUTING_KEY_PRODUCTION']])('takes %s', (name) => {
    expect(parseSecretName(name, '--pagerduty')).toBe(name)
  })

  it.each([
    ['', 'received nothing'],
    ['MY-KEY', 'received "MY-KEY", expected the name of a secret'],
    ['1KEY', 'received "1KEY"'],
    ['A}} ${{ x', 'received "A}} ${{ x"'],
    ['A\nB', String.raw`received "A\nB"`],
    ['GITHUB_TOKEN', 'GitHub keeps names that begin with GITHUB_ for itself'],
  ])('refuses %j', (text, sentence) => {
    expect(() => parseSecretName(text, '--pagerduty')).toThrow(sentence)
  })

  it('never shows what may be the key itself', () => {
    const key = 'R0'.padEnd(32, 'A1B2')
    expect(() => parseSecretName(key, '--pagerduty')).toThrow(
      '--pagerduty: received what may be a key, expected the name of a secret of the repository, such as PAGERDUTY_ROUTING_KEY; the key itself stands in no file.',
    )
  })
})
