import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SendReport } from '../../src/model/send.ts'
import { renderReport } from '../../src/report/formats/report-markdown.ts'
import { renderResult } from '../../src/report/formats/result-file.ts'
import { pageRowsOf } from '../../src/report/formats/html/findings/page-rows.ts'
import { SENDS } from '../../src/report/formats/html/sections/sends.ts'
import { renderSummary } from '../../src/report/formats/summary/summary.ts'
import { renderText } from '../../src/report/formats/terminal/text-report.ts'
import { type View, viewOf, withSends } from '../../src/report/view.ts'
import { NO_ALERTS, runOf } from './fixtures.ts'
import { HOSTILE } from './hostile-strings.ts'
import { decode } from './text-of-markdown.ts'

function sendOf(changes: Partial<SendReport> = {}): SendReport {
  return {
    name: 'siem',
    label: 'Splunk (siem)',
    noun: 'event',
    accepted: 1200,
    refused: [],
    untaken: null,
    unsent: null,
    ...changes,
  }
}

function withAll(sends: readonly SendReport[], problems: readonly string[] = []): View {
  return withSends(viewOf(runOf(), NO_ALERTS), { sends, problems })
}

/** What a reader sees of each. */
function shown(view: View): readonly string[] {
  const texts = [
    renderSummary(view),
    [...renderReport(view)].join(''),
    renderText(view),
    SENDS.render(view, pageRowsOf(view))?.html ?? '',
  ]
  return texts.map((text) =>
    decode(text)
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' '),
  )
}

function linesOf(view: View): number {
  return renderSummary(view).split('\n').length
}

const FAILED = sendOf({
  refused: [{ count: 1, reason: 'HTTP 400, Invalid data format' }],
  untaken: { count: 30, reason: 'HTTP 503, Server is busy', kept: 4, lost: 0, because: '' },
})

describe('what became of what was sent', () => {
  it('is a line in summary, report, terminal and page, and no failure where all of it was taken', () => {
    const view = withAll([sendOf()])
    for (const text of shown(view)) expect(text).toMatch(/Splunk \(siem\):? 1,200 events accepted/)
    expect(view.failure).toBeNull()
    expect(view.trouble).toBeNull()
  })

  it('is not there where nothing is sent anywhere', () => {
    expect(renderSummary(withAll([]))).toBe(renderSummary(viewOf(runOf(), NO_ALERTS)))
  })

  it('fails the step where something was not delivered, and says what becomes of it', () => {
    const view = withAll([FAILED])
    expect(view.failure).toBe('31 events were not delivered to Splunk (siem).')
    expect(view.trouble).toBe('events or metrics were not delivered')
    for (const text of shown(view)) {
      expect(text).toMatch(/Splunk \(siem\):? 1,200 events accepted, 1 refused, 30 not taken/)
      expect(text).toContain('1 event refused (HTTP 400, Invalid data format): not sent again')
      expect(text).toContain(
        '30 events not taken (HTTP 503, Server is busy): the next run sends 4 again, about what is new or closed; what still holds then, the next run says itself',
      )
    }
  })

  it('says what is lost, and why', () => {
    const untaken = {
      count: 3,
      reason: 'no answer: none within 10 s',
      kept: 0,
      lost: 3,
      because: 'no history is kept',
    }
    const [summary] = shown(withAll([sendOf({ accepted: 0, untaken })]))
    expect(summary).toContain('3 about what is new or closed are lost, since no history is kept')
    expect(summary).not.toContain('what still holds')
  })

  it('of numbers is replaced by the next run', () => {
    const untaken = { count: 340, reason: 'HTTP 502', kept: 0, lost: 0, because: '' }
    const view = withAll([sendOf({ label: 'Pushgateway (m)', noun: 'number', accepted: 0, untaken })])
    expect(view.failure).toBe('340 numbers were not delivered to Pushgateway (m).')
    expect(shown(view)[0]).toContain('340 numbers not taken (HTTP 502): the next run sends its own')
  })

  it('is nothing where that was asked for', () => {
    const view = withAll([sendOf({ accepted: 0, unsent: 'dry run' })])
    expect(view.failure).toBeNull()
    for (const text of shown(view)) expect(text).toMatch(/Splunk \(siem\):? nothing sent \(dry run\)/)
  })

  it('may be that all was taken with a remark, which fails nothing', () => {
    const view = withAll([sendOf({ refused: [{ count: 0, reason: 'a remark' }] })])
    expect(view.failure).toBeNull()
    expect(shown(view)[0]).toContain('it took everything and says: a remark')
  })

  it('stands beside other causes of failure', () => {
    expect(withAll([FAILED], ['The history could not be saved.']).failure).toBe(
      '31 events were not delivered to Splunk (siem). The history could not be saved.',
    )
  })

  it('names a history that could not be saved once', () => {
    const problem = 'The history could not be saved.'
    const view = withSends(viewOf(runOf(), NO_ALERTS, [problem]), { sends: [FAILED], problems: [problem] })
    expect(view.failure).toBe(`${problem} 31 events were not delivered to Splunk (siem).`)
  })

  it('is in result.json, as its schema has it', () => {
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync('schema/result.json', 'utf8')) as object,
    )
    const result = JSON.parse([...renderResult(withAll([FAILED, sendOf()]))].join('')) as { sends: unknown }
    expect(validate(result)).toBe(true)
    expect(result.sends).toEqual([FAILED, sendOf()])
  })

  it.each(HOSTILE)('shows what a receiver says as text: %j', (hostile) => {
    const view = withAll([sendOf({ refused: [{ count: 1, reason: hostile }] })])
    const plain = withAll([sendOf({ refused: [{ count: 1, reason: 'x' }] })])
    expect(linesOf(view)).toBe(linesOf(plain))
    for (const source of [renderSummary(view), SENDS.render(view, pageRowsOf(view))?.html])
      expect(source).not.toMatch(/<script|<img|<a /i)
  })
})
