import { describe, expect, it } from '@jest/globals'
import { reportExceptions, staleWarnings } from '../../src/exceptions/report-exceptions.ts'
import type { ReportedException } from '../../src/model/exception.ts'
import { PAYMENTS } from '../support/account.ts'
import { findingOf } from '../support/finding.ts'
import { runOf, type RunParts } from '../support/run.ts'
import { outcomeOf } from '../support/scope.ts'
import { exceptionsOf, FILE } from './entries.ts'

function reported(entry: string, run: RunParts = {}): ReportedException | undefined {
  return reportExceptions(exceptionsOf([entry]), runOf(run))[0]
}

const BROKEN_OFF: RunParts = {
  outcomes: [outcomeOf(), outcomeOf({ region: 'us-east-1', complete: false })],
}

describe('an entry that matches nothing', () => {
  it('is stale where all that it speaks of was read, and a warning says so', () => {
    const stale = reported('resources: [sg-9]')
    expect(stale).toMatchObject({ status: 'stale', matches: 0, accepted: 0 })
    expect(staleWarnings(stale === undefined ? [] : [stale])).toEqual([
      `${FILE}:2: this exception matches nothing, although everything that it speaks of was read: take it out.`,
    ])
  })

  it.each<[string, string, RunParts, string]>([
    [
      'where a region was denied',
      'resources: [sg-9]',
      BROKEN_OFF,
      'not everything was read for open-to-the-world',
    ],
    [
      'about accounts of another scan',
      "accounts: ['lab-*']",
      {},
      'no account of this run is meant by "lab-*"',
    ],
    ['about a region that is not read', 'regions: [sa-*]', {}, 'no region of this run is meant by "sa-*"'],
    [
      'about a rule that is not enabled',
      'rule: aws-ec2-security-group-default-has-rules, resources: [sg-9]',
      {},
      'no selected rule is meant by "aws-ec2-security-group-default-has-rules"',
    ],
  ])('%s could not be checked', (_, entry, run, why) => {
    expect(reported(entry, run)).toMatchObject({ status: 'unchecked', why })
  })

  it('is stale in a region that was read, whatever was denied elsewhere', () => {
    expect(reported('resources: [sg-9], regions: [eu-west-1]', BROKEN_OFF)?.status).toBe('stale')
    expect(reported('resources: [sg-9], regions: [us-*]', BROKEN_OFF)?.status).toBe('unchecked')
  })

  it('could not be checked where it was not decided of a finding', () => {
    const open = [{ place: { file: FILE, line: 2 }, why: 'the tags of the resource were not read' }]
    expect(
      reported('tags: { team: x }', { findings: [findingOf({ uncheckedExceptions: open })] }),
    ).toMatchObject({ status: 'unchecked', why: 'of 1 finding it could not be decided whether it matches' })
  })
})

describe('an entry that matches', () => {
  const exception = {
    place: { file: FILE, line: 2 },
    reason: 'known',
    owner: 'me',
    ticket: null,
    expires: '2026-12-31',
    daysLeft: 30,
  }

  it('is used, with the number of what it accepts, each fault once', () => {
    const accepted = { exception, matchedExceptions: [2] }
    const findings = [
      findingOf({ id: 'sg-1', ...accepted }),
      findingOf({ id: 'sg-2', ...accepted }),
      findingOf({ id: 'sg-2', rule: 'narrower', coveredBy: 'open-to-the-world', ...accepted }),
      findingOf({ id: 'sg-3' }),
    ]
    expect(reported('resources: [sg-*]', { findings })).toMatchObject({
      status: 'used',
      matches: 2,
      accepted: 2,
    })
  })

  it('is used where another one accepts for longer', () => {
    const other = { ...exception, place: { file: FILE, line: 9 } }
    const findings = [findingOf({ exception: other, matchedExceptions: [2, 9] })]
    expect(reported('resources: [sg-*]', { findings })).toMatchObject({
      status: 'used',
      matches: 1,
      accepted: 0,
    })
  })

  it('has expired from the day on that it names, and counts what counts again', () => {
    const findings = [findingOf({ matchedExceptions: [2], account: PAYMENTS })]
    expect(reported('expires: 2020-01-01', { findings })).toMatchObject({
      status: 'expired',
      matches: 1,
      accepted: 0,
      daysLeft: 0,
    })
  })
})
