import { describe, expect, it } from '@jest/globals'
import type { ReportedException } from '../../../../src/model/exception.ts'
import type { Finding } from '../../../../src/model/finding.ts'
import { findingOf, NO_ALERTS, runOf } from '../../fixtures.ts'
import { buildOutputs, renderSummary } from '../../rendered.ts'
import { decode } from '../../text-of-markdown.ts'

const FILE = '.github/cloud-baseline-exceptions.yml'

function reported(changes: Partial<ReportedException> = {}): ReportedException {
  return {
    place: { file: FILE, line: 2 },
    rules: ['*'],
    accounts: [],
    regions: [],
    resources: [],
    tags: {},
    where: null,
    reason: 'Until the VPN is there',
    owner: 'network-team',
    ticket: 'NET-1',
    expires: '2027-01-31',
    status: 'used',
    matches: 1,
    accepted: 1,
    daysLeft: 71,
    expiring: false,
    ...changes,
  }
}

function accepted({ place, reason, owner, ticket, expires, daysLeft }: ReportedException): Finding {
  return findingOf({ exception: { place, reason, owner, ticket, expires, daysLeft } })
}

function summaryOf(exceptions: readonly ReportedException[], findings: readonly Finding[] = []): string {
  return decode(renderSummary(runOf({ exceptions, findings }), NO_ALERTS))
}

describe('exceptions in the summary', () => {
  it('list what is accepted apart, with reason, owner and days left, and count it for nothing', () => {
    const entry = reported()
    const text = summaryOf([entry], [accepted(entry)])
    expect(text).toContain('Accepted (1)')
    for (const part of [
      'Until the VPN is there',
      'network-team',
      'NET-1',
      'until 2027-01-31',
      '71 days left',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('soon')
    const run = runOf({ exceptions: [entry], findings: [accepted(entry)] })
    expect(buildOutputs(run, NO_ALERTS)).toMatchObject({
      verdict: 'pass',
      violations: '0',
      suppressed: '1',
    })
  })

  it('say on the first screen what expires soon and what expired', () => {
    const soon = reported({ daysLeft: 7, expiring: true, expires: '2026-11-28' })
    const text = summaryOf([soon], [accepted(soon)])
    expect(text).toContain('1 exception expires soon')
    expect(text).toContain(`${FILE}:2 expires on 2026-11-28 (7 days left, 1 finding, network-team)`)
    const late = reported({ status: 'expired', accepted: 0, daysLeft: 0, expires: '2026-11-01', matches: 2 })
    expect(summaryOf([late], [findingOf()])).toContain(
      `${FILE}:2 expired on 2026-11-01: 2 findings count again (network-team)`,
    )
    // One that accepts nothing ends without anybody having to know.
    expect(summaryOf([{ ...soon, accepted: 0 }])).not.toContain('expires soon')
  })

  it('say which entries match nothing, and which could not be checked and why', () => {
    const text = summaryOf([
      reported({ status: 'stale', matches: 0, accepted: 0 }),
      reported({ status: 'unchecked', why: 'not everything was read', place: { file: FILE, line: 9 } }),
    ])
    expect(text).toContain('Exceptions that match nothing: 1')
    expect(text).toContain(`${FILE}:2 matches nothing, although everything that it speaks of was read`)
    expect(text).toContain('Exceptions that could not be checked: 1')
    expect(text).toContain(`${FILE}:9: not everything was read`)
  })

  it('say nothing where there are none', () => {
    expect(summaryOf([])).not.toMatch(/accepted|exception/i)
  })
})
