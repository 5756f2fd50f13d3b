import { describe, expect, it } from '@jest/globals'
import { AWS_DERIVED } from '../../src/clouds/aws/kinds.ts'
import { derive } from '../../src/derive/derive.ts'
import { SENSITIVE_DATA } from '../../src/derive/sensitive-data.ts'
import { needOf } from '../../src/model/kind.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { Told } from '../../src/model/sensitive.ts'
import { maskedPlan } from '../../src/run/masked-plan.ts'
import { makePlan, type ShardPlan } from '../../src/shard/plan.ts'
import { gateOf } from '../support/privacy.ts'

const ACCOUNT = 'aws_account'
const ID = '111122223333'

function planOf(name: string): ShardPlan {
  return makePlan({
    version: '1',
    workflow: null,
    privacy: { digest: 'ab' },
    at: '2026-11-30T12:00:00.000Z',
    agreed: { settings: {}, rules: {} },
    accounts: [{ id: ID, name, partition: 'aws' }],
    leftOut: [],
    gaps: [],
    watched: [],
    sizes: {},
    unknown: { listings: 1, resources: 0 },
    wished: null,
  })
}

describe.each(['standard', 'strict'] as const)('a plan with redact: %s', (redact) => {
  const gate = gateOf(redact)

  /** What the name is said to hold. */
  function held(name: string, told?: Told): unknown {
    const place = { account: ID, region: 'global', kind: ACCOUNT }
    const account: Resource = { ...place, id: ID, name, reported: { id: ID, name }, edges: [] }
    const { resources } = derive(
      { account: ID, region: 'global', resources: [account], complete: [{ ...place, count: 1 }], gaps: [] },
      new Set([needOf(ACCOUNT, SENSITIVE_DATA)]),
      AWS_DERIVED.filter(({ level }) => level === 'account'),
      { detector: gate.detector, fingerprints: gate.fingerprints, ...(told && { told }) },
    )
    return resources[0]?.reported[SENSITIVE_DATA]
  }

  it.each([
    ['shop of bob@example.com', 0.9],
    ['owned by Ann Lee', 0.6],
    ['call +49 30 901820', 0.95],
    ['tel 030 901820', 0.7],
    ['home 91.64.0.7', 0.8],
    ['password=Tr0ub4dor&3x', 0.75],
  ])('tells the jobs how certain it is what they see masked: %s', (name, confidence) => {
    const plan = maskedPlan(planOf(name), gate, null)
    const [masked] = plan.accounts
    expect(masked?.name).not.toBe(name)
    expect(held(name)).toMatchObject([{ path: 'name', confidence }])
    expect(held(masked?.name ?? '', plan.privacy.told)).toEqual(held(name))
  })
})
