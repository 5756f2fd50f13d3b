import { describe, expect, it } from '@jest/globals'
import type { LoggedCall } from '../../src/model/attribution.ts'
import { unattributed, unattributedSentence } from '../../src/report/unattributed.ts'
import { whoAnswer, whoWords } from '../../src/words/attribution-words.ts'
import { findingOf } from '../support/finding.ts'
import { runOf } from '../support/run.ts'

const CALL: LoggedCall = {
  event: 'AuthorizeSecurityGroupIngress',
  did: 'opened',
  at: '2026-11-27T02:13:09.000Z',
  principal: 'assumed-role/deploy/alice',
  source: '203.0.113.7',
  userAgent: '',
}

describe('who did it', () => {
  it.each([
    [
      CALL,
      'opened 2026-11-27 02:13 UTC by assumed-role/deploy/alice from 203.0.113.7 (AuthorizeSecurityGroupIngress)',
    ],
    [
      { ...CALL, did: 'changed', source: '' } as const,
      'changed 2026-11-27 02:13 UTC by assumed-role/deploy/alice (AuthorizeSecurityGroupIngress)',
    ],
    [
      {
        ...CALL,
        did: 'created',
        event: 'RunInstances',
        principal: 'autoscaling.amazonaws.com',
        source: 'autoscaling.amazonaws.com',
      } as const,
      'created 2026-11-27 02:13 UTC by autoscaling.amazonaws.com (RunInstances)',
    ],
  ])('is said in one phrase (%#)', (call, words) => {
    expect(whoWords(findingOf({ attribution: { status: 'found', call } }))).toBe(words)
  })

  it('is not known, or was not asked, for a reason', () => {
    expect(whoWords(findingOf({ attribution: { status: 'none-found' } }))).toBe(
      'who did it is not known: CloudTrail has no such call of the last 90 days, or not yet: it takes some 15 minutes',
    )
    expect(whoWords(findingOf({ attribution: { status: 'not-answered', message: 'it was denied' } }))).toBe(
      'who did it is not known: it was denied',
    )
    expect(whoWords(findingOf({ attribution: { status: 'not-asked', message: 'time was over' } }))).toBe(
      'who did it was not asked: time was over',
    )
    expect(whoWords(findingOf())).toBe('')
    expect(whoAnswer(findingOf({ attribution: { status: 'not-answered', message: 'it was denied' } }))).toBe(
      'not known: it was denied',
    )
  })

  it('is summed up by the causes why it is not known', () => {
    const denied = { status: 'not-answered', message: 'it was denied' } as const
    const late = { status: 'not-asked', message: 'time was over' } as const
    const none = { status: 'none-found' } as const
    const findings = [late, denied, denied, none].map((attribution, index) =>
      findingOf({ id: `sg-${index}`, attribution }),
    )
    expect(unattributedSentence(unattributed(runOf({ findings })))).toBe(
      'Who did it is not known for 4 findings: it was denied (2), CloudTrail has no such call of the last 90 days, or not yet: it takes some 15 minutes (1) and time was over (1).',
    )
    expect(unattributedSentence(unattributed(runOf()))).toBeNull()
  })
})
