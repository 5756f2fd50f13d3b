import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sendingProblems } from '../../src/settings/sending-problems.ts'

const SPLUNK = "siem: { to: splunk, url: 'https://splunk.example.com:8088', token-from: SPLUNK_TOKEN }"
const SLACK = 'chat: { channel: slack, url-from: SLACK_URL }'
const SPLUNK_TOKEN = '11111111-2222-3333-4444-555555555555'
const SLACK_URL = 'https://hooks.slack.com/services/T/B/x'

let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'sending-problems-'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

function problems(text: string, environment: NodeJS.ProcessEnv = {}): readonly string[] {
  writeFileSync(join(workspace, 'baseline.yml'), text)
  const found = sendingProblems('baseline.yml', workspace, environment)
  return found.map(({ file, line, level, message }) => `${file}:${line}: ${level}: ${message}`)
}

describe('what shows of sending without sending', () => {
  it('is nothing where everything can be used, or nothing is to be sent', () => {
    const text = `targets:\n  ${SLACK}\nsend:\n  ${SPLUNK}\n`
    expect(problems(text, { SPLUNK_TOKEN, SLACK_URL })).toEqual([])
    expect(problems('fail-on: low\n')).toEqual([])
  })

  it('is a warning where a variable is not set here', () => {
    expect(problems(`targets:\n  ${SLACK}\nsend:\n  ${SPLUNK}\n`)).toEqual([
      'baseline.yml:2: warning: targets.chat.url-from: the environment variable SLACK_URL is not set; give it to the step under env, or send nothing (dry-run).',
      'baseline.yml:4: warning: send.siem.token-from: the environment variable SPLUNK_TOKEN is not set; give it to the step under env, or send nothing (dry-run).',
    ])
    expect(problems('send:\n  otel: { to: otlp }\n')).toEqual([
      expect.stringMatching(/^baseline\.yml:2: warning: send\.otel: the field \S+ is missing, and OTEL_/),
    ])
  })

  it('is a mistake where the file says what cannot be used, whether or not variables are set', () => {
    const text = `send:\n  ${SPLUNK.replace('https:', 'ftp:')}\n`
    const mistake = expect.stringMatching(
      /^baseline\.yml:2: error: send\.siem\.url: received something that is no https address/,
    )
    expect(problems(text, { SPLUNK_TOKEN })).toEqual([mistake])
    expect(problems(text)).toEqual([mistake])
    const later =
      "send:\n  siem: { to: splunk, token-from: SPLUNK_TOKEN, url: 'https://splunk.example.com', events: all }\n"
    expect(problems(later)).toEqual([
      expect.stringContaining('warning: send.siem.token-from'),
      expect.stringContaining('error: send.siem.events: '),
    ])
  })

  it('is a mistake where a variable holds what cannot be used, without showing it', () => {
    const found = problems(`targets:\n  ${SLACK}\n`, { SLACK_URL: 'ftp://secret.example.com/T' })
    expect(found).toEqual([
      expect.stringMatching(/^baseline\.yml:2: error: targets\.chat\.url-from: SLACK_URL: /),
    ])
    expect(found.join()).not.toContain('secret.example.com')
  })

  it('is a mistake where a key stands in place of a variable', () => {
    const text = `targets:\n  other: { channel: pagerduty, routing-key-from: ${'a1'.repeat(16)} }\n`
    expect(problems(text)).toEqual([
      expect.stringContaining('error: targets.other.routing-key-from: received what looks'),
    ])
  })
})
