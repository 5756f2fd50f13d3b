import { describe, expect, it } from '@jest/globals'
import { maskedPlan } from '../../src/run/masked-plan.ts'
import { meetAccounts } from '../../src/sensitive/masked-account.ts'
import type { Privacy } from '../../src/sensitive/privacy.ts'
import { makePlan, type ShardPlan } from '../../src/shard/plan.ts'
import { openedPlan } from '../../src/shard/sealed-plan.ts'
import { gateOf } from '../support/privacy.ts'

const EMAIL = 'bob.miller@pay.example.net'
const KEY = 'the key of all jobs'

/** Only Bob may leave the organisation; who is nobody’s account is not masked in any way. */
const POLICY = JSON.stringify({
  Statement: {
    Sid: `AskBob${EMAIL}`,
    Effect: 'Deny',
    Action: 'organizations:LeaveOrganization',
    Resource: '*',
    Condition: { StringNotLike: { 'aws:PrincipalArn': `arn:aws:iam::*:user/${EMAIL}` } },
  },
})
const PLAIN = '{ "Statement": { "Effect": "Deny", "Action": "s3:*", "Resource": "*" } }'

const PLAN = makePlan({
  version: '1',
  workflow: '77',
  privacy: { digest: 'ab' },
  at: '2026-03-01T12:00:00.000Z',
  agreed: { settings: {}, rules: {} },
  accounts: [
    { id: '111122223333', name: `shop of ${EMAIL}`, partition: 'aws', unit: 'Kassen/Nord' },
    { id: '444455556666', name: '444455556666', partition: 'aws' },
  ],
  leftOut: [{ id: '777788889999', name: 'Archiv', unit: 'Keller', why: 'excluded' }],
  organisation: {
    id: 'o-exampleorgid',
    members: new Set(),
    controls: {
      policies: { 'p-1': POLICY, 'p-2': PLAIN, 'p-3': null },
      attached: { 'r-ab12': ['p-1', 'p-2', 'p-3'] },
      bound: { '111122223333': ['r-ab12'] },
    },
  },
  gaps: [],
  watched: [],
  sizes: {},
  unknown: { listings: 1, resources: 0 },
  wished: null,
})

function masked(gate: Privacy, key: string | null): ShardPlan {
  meetAccounts([...PLAN.accounts, ...PLAN.leftOut], gate)
  return maskedPlan(PLAN, gate, key)
}

function opened(plan: ShardPlan, key: string | null): ShardPlan {
  return openedPlan({ plan, digest: '', path: 'plan.json' }, key)
}

function wordsOf({ accounts, leftOut, controls }: ShardPlan) {
  return { accounts, leftOut, controls }
}

const SHOWN_POLICIES = {
  standard: {
    'p-1': expect.stringContaining('"Action":"organizations:LeaveOrganization"') as unknown,
    'p-2': PLAIN,
    'p-3': null,
  },
  strict: { 'p-1': null, 'p-2': null, 'p-3': null },
}

describe.each(['standard', 'strict'] as const)('a plan as others see it, with redact: %s', (redact) => {
  it('shows no address, and to who has the key of all jobs everything', () => {
    const plan = masked(gateOf(redact), KEY)
    expect(JSON.stringify(plan)).not.toContain('bob.miller')
    expect(wordsOf(opened(plan, KEY))).toEqual(wordsOf(PLAN))
    expect(plan.controls?.policies).toEqual(SHOWN_POLICIES[redact])
    expect(() => opened(plan, 'the key of somebody else')).toThrow('plan.json: The plan is damaged')
    expect(opened(plan, null)).toBe(plan)
    const { sealed: _, ...privacy } = plan.privacy
    expect(() => opened({ ...plan, privacy }, KEY)).toThrow(
      'plan.json: The plan is damaged: names are masked in it, and nothing is sealed. Run the workflow anew',
    )
  })
})

describe('names of accounts and units', () => {
  it('are hidden with redact: strict, and shown otherwise', () => {
    expect(masked(gateOf('standard'), KEY).accounts.map(({ name, unit }) => [name, unit])).toEqual([
      [expect.stringMatching(/^shop of \[e-mail b\*\*\*@pay\.example\.net #\w{12}\]$/), 'Kassen/Nord'],
      ['444455556666', undefined],
    ])
    const { accounts, leftOut } = masked(gateOf('strict'), KEY)
    expect([...accounts, ...leftOut].map(({ name, unit }) => [name, unit])).toEqual([
      [
        expect.stringMatching(/^\[name #\w{12}\]$/),
        expect.stringMatching(/^\[name #\w{12}\]\/\[name #\w{12}\]$/),
      ],
      ['444455556666', undefined],
      [expect.stringMatching(/^\[name #\w{12}\]$/), expect.stringMatching(/^\[name #\w{12}\]$/)],
    ])
    expect(leftOut[0]?.why).toBe('excluded')
  })
})

describe('a plan', () => {
  it('without a key of the settings stays masked for the other jobs as well', () => {
    const plan = masked(gateOf('standard'), null)
    expect(plan.privacy.sealed).toBeUndefined()
    expect(JSON.stringify(plan)).not.toContain('bob.miller')
  })

  it('in which nothing is masked has nothing sealed', () => {
    expect(masked(gateOf('off'), KEY)).toEqual(PLAN)
  })
})
