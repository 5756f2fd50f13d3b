import { describe, expect, it } from '@jest/globals'
import { PAYMENTS } from '../support/account.ts'
import { NO_ALERTS, runOf } from './fixtures.ts'
import { renderSummary, renderText } from './rendered.ts'
import { decode } from './text-of-markdown.ts'

function told(open: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const outcomes = Object.entries(open).map(([rule, leftOpen]) => ({
    rule,
    account: PAYMENTS,
    regions: ['global'],
    incomplete: [],
    passed: 0,
    violations: 0,
    leftOpen,
  }))
  const run = runOf({ outcomes })
  return [decode(renderSummary(run, NO_ALERTS)), renderText(run, NO_ALERTS)].map((text) =>
    text.replaceAll(/\s+/g, ' '),
  )
}

describe('what hangs on regions that the settings leave out', () => {
  it.each([
    [
      { 'aws-a': [PAYMENTS] },
      '1 result hangs on regions that the settings leave out and is unknown (aws-a).',
    ],
    [
      Object.fromEntries(['e', 'd', 'c', 'b', 'a'].map((rule) => [rule, ['one', 'two']])),
      '10 results hang on regions that the settings leave out and are unknown (a, b, c and 2 more rules).',
    ],
  ])('is told with the names of rules: %j', (open, sentence) => {
    for (const text of told(open)) expect(text).toContain(sentence)
  })

  it('is not told where nothing does', () => {
    for (const text of told({})) expect(text).not.toContain('hang')
  })
})
