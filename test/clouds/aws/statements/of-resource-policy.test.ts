import { describe, expect, it } from '@jest/globals'
import { scopeView } from '../../../../src/derive/scope-view.ts'
import type { Derived } from '../../../../src/model/derived-property.ts'
import type { Json } from '../../../../src/model/json.ts'
import { isBeyond } from '../../../../src/network/beyond.ts'
import { ofResourcePolicy } from '../../../../src/clouds/aws/statements/of-resource-policy.ts'
import { allow, ARNS, OWN } from './truth/row.ts'

const [PUBLIC, SHARED] = ofResourcePolicy({
  kind: 'aws_sqs_queue',
  type: 'sqs',
  policy: 'policy',
  isSet: 'policy_set',
  called: 'the queue’s policy',
})

function derived(property: typeof PUBLIC, reported: Readonly<Record<string, Json>>): Derived | undefined {
  const place = { account: OWN, region: 'eu-west-1' }
  const id = 'jobs'
  const queue = {
    ...place,
    kind: 'aws_sqs_queue',
    id,
    name: id,
    edges: [],
    reported: { arn: ARNS.sqs, ...reported },
  }
  return property?.prepare(scopeView(place, { resources: [queue], whole: new Set() }))(queue)
}

function withPolicy(statement: Json): Readonly<Record<string, Json>> {
  return { policy_set: true, policy: { Statement: statement } }
}

describe('properties of resources with a policy', () => {
  it('are empty where there is none, and unknown where nobody asked', () => {
    for (const property of [PUBLIC, SHARED]) {
      expect(derived(property, { policy_set: false })).toEqual({ value: [] })
      expect(derived(property, {})).toMatchObject({ value: [], missing: ['the queue’s policy'] })
      expect(derived(property, withPolicy('nonsense'))).toMatchObject({
        value: [],
        missing: ['the queue’s policy'],
      })
    }
  })

  it('say what is certain', () => {
    expect(derived(PUBLIC, withPolicy(allow({ Sid: 'All' })))).toEqual({
      value: [
        {
          access: 'write',
          through: 'policy',
          statement: 'All',
          actions: ['sqs:SendMessage'],
          why: 'Statement 1 (“All”) lets everybody in without a condition.',
        },
      ],
    })
  })

  it('name what was not understood', () => {
    const condition = { StringEquals: { 'aws:SomethingNew': 'x' } }
    expect(derived(PUBLIC, withPolicy(allow({ Condition: condition })))).toMatchObject({
      value: [],
      possible: [{ access: 'write', statement: '1' }],
      missing: ['the condition on aws:SomethingNew in statement 1 of the queue’s policy'],
    })
  })

  it.each<[string, Json]>([
    ['an organisation', allow({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorgid' } } })],
    ['a service', allow({ Principal: { Service: 'example-new.amazonaws.com' } })],
    ['a canonical user', allow({ Principal: { CanonicalUser: 'a'.repeat(64) } })],
  ])('leave open whether %s is foreign, which is no gap of the run', (_, statement) => {
    const { value, possible, missing = [] } = derived(SHARED, withPolicy(statement)) ?? {}
    expect(value).toMatchObject([{ foreign: false }])
    expect(possible).toMatchObject([{ foreign: true }])
    expect(missing.map(isBeyond)).toEqual([true])
  })
})
