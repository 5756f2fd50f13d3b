import { describe, expect, it } from '@jest/globals'
import { compareFindings } from '../../../src/evaluate/finding-order.ts'
import { SANDBOX } from '../../support/account.ts'
import { NO_ALERTS, findingOf, ruleOf, runOf } from '../fixtures.ts'
import { findingsOf, pageOf, scripts } from './page-data.ts'

const EXCEPTION = {
  place: { file: 'exceptions.yml', line: 3 },
  reason: 'A test.',
  owner: 'network',
  ticket: null,
  expires: '2027-01-31',
  daysLeft: 60,
}

const FOUND = [
  findingOf({ id: 'sg-new', state: 'new', firstSeen: '2026-11-20T03:00:00.000Z', tags: { team: 'web' } }),
  findingOf({ id: 'sg-old', state: 'known', account: SANDBOX, because: 'TCP 22 from Everywhere' }),
  findingOf({
    id: 'sg-late',
    state: 'known',
    severity: 'high',
    due: '2026-11-10T03:00:00.000Z',
    overdue: true,
  }),
  findingOf({ id: 'sg-unseen', state: 'unseen', result: 'unknown', standing: 'unseen' }),
  findingOf({ id: 'sg-accepted', standing: 'accepted', exception: EXCEPTION }),
  findingOf({ id: 'sg-covered', standing: 'covered', coveredBy: 'another-rule' }),
]

const RUN = runOf({
  rules: [ruleOf()],
  findings: FOUND.toSorted(compareFindings),
  past: { status: 'loaded', previousAt: '2026-11-19T03:00:00.000Z', message: '' },
})

async function chosen(query: string): Promise<readonly string[]> {
  const findings = await findingsOf(pageOf({ run: RUN, alerts: NO_ALERTS }))
  const { chosenOf, choiceOf } = await scripts()
  return findings.rules
    .flatMap((rule) => chosenOf(findings, rule, choiceOf(query)))
    .map((at) => findings.own(at, 'id'))
}

describe('what is chosen of the findings', () => {
  it.each([
    ['', ['sg-new', 'sg-late', 'sg-old', 'sg-unseen']],
    ['status=violation', ['sg-new', 'sg-late', 'sg-old']],
    ['status=unknown', ['sg-unseen']],
    ['status=accepted', ['sg-accepted']],
    ['status=covered', ['sg-covered']],
    ['state=new', ['sg-new']],
    ['state=known', ['sg-late', 'sg-old']],
    ['state=overdue', ['sg-late']],
    ['severity=high', ['sg-late']],
    ['owner=team%3A+web', ['sg-new']],
    [`account=${encodeURIComponent(`sandbox (${SANDBOX})`)}`, ['sg-old']],
    ['rule=no-such-rule', []],
    ['q=EVERYWHERE+tcp', ['sg-old']],
    ['q=everywhere+udp', []],
    ['sort=due', ['sg-late']],
    ['q=sg-&sort=resource', ['sg-late', 'sg-new', 'sg-old', 'sg-unseen']],
    ['unheard-of=1', ['sg-new', 'sg-late', 'sg-old', 'sg-unseen']],
  ])('by %j is what it says', async (query, ids) => {
    const found = await chosen(query)
    expect(query.startsWith('sort=') ? found.slice(0, ids.length) : found.toSorted()).toEqual(
      query.startsWith('sort=') ? ids : ids.toSorted(),
    )
  })

  it('is the same after it was an address', async () => {
    const { choiceOf, queryOf } = await scripts()
    const query = 'q=a%26b&account=shop+%28222233334444%29&sort=due'
    expect(queryOf(choiceOf(query))).toBe(query)
    expect(queryOf(choiceOf(''))).toBe('')
  })
})
