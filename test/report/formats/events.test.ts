import { describe, expect, it } from '@jest/globals'
import { CommonParts, type EventPart, lineOf, remedyOf } from '../../../src/report/formats/events.ts'
import { rowMaker } from '../../../src/report/rows.ts'
import { viewOf } from '../../../src/report/view.ts'
import { partText, Recurring } from '../../../src/text/recurring.ts'
import { findingOf, NO_ALERTS, ruleOf, runOf } from '../fixtures.ts'
import { HOSTILE } from '../hostile-strings.ts'

function lineText(event: EventPart): string {
  return lineOf(event).map(partText).join('')
}

describe('a line', () => {
  const common = new CommonParts()
  const shared = common.members('shared', 'r', () => ({ c: 3, none: undefined }))
  const nothing = common.members('nothing', 'r', () => ({ none: undefined }))

  it.each<readonly [string, EventPart, string]>([
    ['nothing', { own: {} }, '{}'],
    ['members of its own', { own: { a: 1, b: undefined } }, '{"a":1}'],
    ['members of all', { own: {}, common: shared }, '{"c":3}'],
    ['both', { own: { a: 1 }, common: shared }, '{"a":1,"c":3}'],
    ['none of all', { own: {}, common: nothing }, '{}'],
    [
      'objects in it',
      { own: {}, common: shared, mixed: { d: { own: {}, mixed: { e: { own: { f: 4 } } } }, g: undefined } },
      '{"c":3,"d":{"e":{"f":4}}}',
    ],
    [
      'paragraphs',
      { own: { a: 1 }, mixed: { p: { first: common.paragraph('Do "it".'), rest: 'aws\n' }, q: { own: {} } } },
      '{"a":1,"p":"Do \\"it\\".\\n\\naws\\n","q":{}}',
    ],
  ])('has %s', (_, event, line) => {
    expect(lineText(event)).toBe(`${line}\n`)
  })

  it.each(HOSTILE)('has each text as strict parsers take it: %j', (text) => {
    const all = new CommonParts()
    const event = {
      own: { text },
      common: all.members('m', 'r', () => ({ shared: text })),
      mixed: { p: { first: all.paragraph(text), rest: text } },
    }
    const line = lineText(event)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    const whole = text.toWellFormed()
    expect(JSON.parse(line)).toEqual({ text: whole, shared: whole, p: `${whole}\n\n${whole}` })
  })

  it('shares what many have', () => {
    const first = lineOf({ own: { a: 1 }, common: shared })
    const second = lineOf({ own: { a: 2 }, common: common.members('shared', 'r', () => ({ c: 3 })) })
    expect(first.filter((part) => part instanceof Recurring)).toEqual([shared])
    expect(second.find((part) => part instanceof Recurring)).toBe(shared)
    const another = common.members('shared', 's', () => ({ c: 4 }))
    expect(another.text).toBe('"c":4')
  })
})

function remedyText(words: string, cli: string | undefined, fix?: string): unknown {
  const rule = ruleOf({ id: 'open', remediation: { text: words, ...(cli === undefined ? {} : { cli }) } })
  const finding = findingOf({ rule: rule.id, ...(fix === undefined ? {} : { fix }) })
  const row = rowMaker(viewOf(runOf({ rules: [rule], findings: [finding] }), NO_ALERTS))(finding)
  const parsed = JSON.parse(lineText(remedyOf('desc', row, new CommonParts()))) as { desc?: unknown }
  return parsed.desc
}

describe('the remedy', () => {
  it.each([
    ['words and commands', 'Close it.', 'aws ec2 close', undefined, 'Close it.\n\naws ec2 close'],
    ['words alone', 'Close it.', undefined, undefined, 'Close it.'],
    ['what is said of the finding', 'Close it.', undefined, 'Close sgr-1.', 'Close sgr-1.'],
  ])('is %s', (_, words, cli, fix, expected) => {
    // The region is filled in, as in all files.
    expect(String(remedyText(words, cli, fix)).replace(/ --region \S+/, '')).toBe(expected)
  })

  it('is never longer than 4,000 characters', () => {
    const beside = String(remedyText('w', 'aws ec2 close')).length - 1
    for (const words of [3900, 4000 - beside, 4001 - beside, 4002 - beside, 3999, 4000, 4100]) {
      const text = String(remedyText('w'.repeat(words), 'aws ec2 close'))
      expect(text.length).toBe(Math.min(4000, words + beside))
      expect(text.endsWith('…')).toBe(words + beside > 4000)
    }
  })
})
