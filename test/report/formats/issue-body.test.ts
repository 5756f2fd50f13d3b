import { describe, expect, it } from '@jest/globals'
import type { SafeRun } from '../../../src/model/run.ts'
import {
  ISSUE_BYTES,
  type IssueContent,
  issueTitle,
  renderIssue,
} from '../../../src/report/formats/issue-body.ts'
import { groupByRule } from '../../../src/report/rule-groups.ts'
import { viewOf } from '../../../src/report/view.ts'
import { visible } from '../../../src/text/visible.ts'
import { findingOf, NO_ALERTS, ruleOf, runOf } from '../fixtures.ts'
import { hostileRun } from '../hostile-run.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { INERT } from '../text-of-markdown.ts'

function issueOf(run: SafeRun, changes: Partial<IssueContent> = {}): string {
  const [group = null] = groupByRule(run, 'low').groups
  const content = { environment: 'production', group, notSeen: null, closed: null, ...changes }
  return renderIssue(viewOf(run, NO_ALERTS), content)
}

const LINK = /\]\(https?:\/\/(?:[A-Za-z0-9\-.~_/?#:@,;=+%]|&amp;)*\)/g
const SEGMENT = /QZ([\s\S]*?)(?:ZQ|…)/g

function skeleton(body: string): string {
  return body.replaceAll(LINK, '](LINK)').replaceAll(SEGMENT, 'DATA')
}

function hostileIssue(data: string): string {
  const { run } = hostileRun(data)
  return issueOf(run, { environment: data, notSeen: data, closed: data })
}

describe('an issue full of hostile text', () => {
  const expected = skeleton(hostileIssue('QZplainZQ'))

  it('has the data in many places', () => {
    expect([...expected.matchAll(/DATA/g)].length).toBeGreaterThan(15)
  })

  it.each(HOSTILE)('has the structure that it has without %j', (hostile) => {
    expect(skeleton(hostileIssue(`QZ${hostile}ZQ`))).toBe(expected)
  })

  it.each(HOSTILE)('shows %j as text that mentions nobody', (hostile) => {
    const body = hostileIssue(`QZ${hostile}ZQ`).replaceAll(LINK, '](LINK)')
    const segments = [...body.matchAll(SEGMENT)].flatMap(([, segment = '']) => segment.split(/<br>|\n/))
    expect(segments.filter((line) => !INERT.test(`Z${line.trimEnd()}`))).toEqual([])
    const title = issueTitle(hostile, hostile)
    expect(title).toBe(visible(title))
    expect(title.length).toBeLessThanOrEqual(256)
  })
})

describe('an issue with thousands of resources', () => {
  it('is within what GitHub takes, worst first, and says how many are left out', () => {
    const findings = Array.from({ length: 5000 }, (_, at) =>
      findingOf({ id: `sg-${String(at).padStart(5, '0')}`, because: 'TCP 22 from 0.0.0.0/0 '.repeat(8) }),
    )
    const body = issueOf(runOf({ findings }))
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(ISSUE_BYTES)
    expect(body).toMatch(/5,000 resources in 1 account/)
    expect(body).toMatch(/4,[89]\d\d more/)
  })

  it('says where and what, even where there is no room for the fix', () => {
    const remediation = { text: 'Narrow it. '.repeat(180), cli: '< > & " '.repeat(2000) }
    const findings = Array.from({ length: 5 }, (_, at) => findingOf({ id: `sg-${at}`, name: `sg-${at}` }))
    const body = issueOf(runOf({ rules: [ruleOf({ remediation })], findings }))
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(ISSUE_BYTES)
    expect(body).toContain('sg-4')
  })
})
