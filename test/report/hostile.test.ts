import { describe, expect, it } from '@jest/globals'
import { text } from '../../src/report/markdown/markdown.ts'
import { firstSentence } from '../../src/text/first-sentence.ts'
import { visible } from '../../src/text/visible.ts'
import { hostileRun } from './hostile-run.ts'
import { HOSTILE } from './hostile-strings.ts'
import { decode, INERT } from './text-of-markdown.ts'
import { listAnnotations, renderReport, renderSummary, renderText } from './rendered.ts'

const LINK = /\]\(https?:\/\/(?:[A-Za-z0-9\-.~_/?#:@,;=+%]|&amp;)*\)/g
const SEGMENT = /QZ([\s\S]*?)(?:ZQ|…)/g

/** The page without its data: only what the program itself wrote. */
function skeleton(summary: string): string {
  return summary.replaceAll(LINK, '](LINK)').replaceAll(SEGMENT, 'DATA')
}

function wrapped(data: string): string {
  return `QZ${data}ZQ`
}

describe.each([
  ['the summary', renderSummary],
  ['report.md', renderReport],
])('%s of a run full of hostile text', (_, render) => {
  const plain = hostileRun(wrapped('plain'))
  const expected = skeleton(render(plain.run, plain.alerts))

  it('has the data in at least 40 places', () => {
    expect([...expected.matchAll(/DATA/g)].length).toBeGreaterThan(40)
  })

  it.each(HOSTILE)('has the structure that it has without %j', (hostile) => {
    const { run, alerts } = hostileRun(wrapped(hostile))
    const summary = render(run, alerts)
    expect(skeleton(summary)).toBe(expected)
  })

  it.each(HOSTILE)('shows %j as text', (hostile) => {
    const { run, alerts } = hostileRun(wrapped(hostile))
    const summary = render(run, alerts).replaceAll(LINK, '](LINK)')
    const wrong = [...summary.matchAll(SEGMENT)].filter(([whole, segment = '']) => {
      const inert = segment.split(/<br>|\n/).every((line) => INERT.test(`Z${line.trimEnd()}`))
      const shown = decode(segment.replaceAll('<br>', '\n'))
      const same = whole.endsWith('…')
        ? visible(hostile).includes(shown)
        : asShown(hostile).includes(words(shown))
      return !inert || !same
    })
    expect(wrong).toEqual([])
  })

  it.each(HOSTILE)('shows the first sentence of %j as text', (hostile) => {
    const sentence = text(firstSentence(hostile)).source
    expect(INERT.test(`Z${sentence}`)).toBe(true)
    expect(sentence).not.toContain('\n')
    expect(words(visible(hostile))).toContain(words(decode(sentence)))
  })

  it.each(HOSTILE)('holds no workflow command for %j', (hostile) => {
    const { run, alerts } = hostileRun(hostile)
    const summary = render(run, alerts)
    expect(summary).not.toContain('##[')
    expect(summary.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([])
    expect(summary.split('\n').filter((line) => visible(line) !== line)).toEqual([])
  })
})

/** As it stands, or as the JSON of an evidence's value has it; line breaks by a rule's author are kept as such. */
function asShown(hostile: string): string[] {
  return [hostile, JSON.stringify(hostile).slice(1, -1)].map((value) => words(visible(value)))
}

function words(shown: string): string {
  return shown.replaceAll(/(?:\\n|\\r|\s)+/g, ' ').trim()
}

describe('the other reports of a run full of hostile text', () => {
  it.each(HOSTILE)('keep %j on its line in the terminal', (hostile) => {
    const { run, alerts } = hostileRun(hostile)
    const lines = renderText(run, alerts).split('\n')
    expect(lines.filter((line) => visible(line) !== line)).toEqual([])
    expect(lines.filter((line) => Array.from(line).length > 100)).toEqual([])
    expect(lines.filter((line) => /^(?:Cloud Baseline:|NOT SEEN:)/.test(line))).toHaveLength(2)
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
  })

  it.each(HOSTILE)('keep %j on its line in annotations', (hostile) => {
    const { run } = hostileRun(hostile)
    const plain = listAnnotations(hostileRun('plain').run)
    const annotations = listAnnotations(run)
    expect(annotations.map(({ message }) => message.split('\n').length)).toEqual(
      plain.map(({ message }) => message.split('\n').length),
    )
    for (const { title, message } of annotations) {
      expect(visible(title)).toBe(title)
      for (const line of message.split('\n')) expect(visible(line)).toBe(line)
    }
  })
})
