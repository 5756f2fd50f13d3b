import { describe, expect, it } from '@jest/globals'
import type { Json, JsonObject } from '../../../../src/model/json.ts'
import { judge } from '../../../../src/clouds/aws/statements/judge.ts'
import { allow, ARNS, deny, OWN, TRUST } from './truth/row.ts'

/** Milliseconds that a policy takes; and whether strangers get in: null where that is unknown. */
function timed(statements: Json): { readonly ms: number; readonly lets: boolean | null } {
  const begin = performance.now()
  const judged = judge({ Statement: statements }, { account: OWN, arn: ARNS.sqs, type: 'sqs', trust: TRUST })
  const ms = performance.now() - begin
  const found = judged === null ? [null] : judged.publicAccess.map(({ isSo }) => isSo)
  return { ms, lets: found.includes(true) ? true : found.includes(null) ? null : false }
}

function many(number: number, make: (index: number) => JsonObject): JsonObject[] {
  return Array.from({ length: number }, (_, index) => make(index))
}
const account = (index: number): string => String(444_400_000_000 + index)
const role = (index: number): string => `arn:aws:iam::${account(index)}:role/service-${index}-of-a-partner`

const HOSTILE: readonly (readonly [string, Json])[] = [
  [
    'tags in denials',
    [
      allow(),
      ...many(60, (i) =>
        deny({ Condition: { StringNotEquals: { [`aws:PrincipalTag/${i}`]: ['a', 'b', 'c'] } } }),
      ),
    ],
  ],
  [
    'tags in denials that leave no way',
    [
      allow(),
      ...many(100, (i) =>
        deny({
          Condition: {
            StringEquals: { [`aws:PrincipalTag/${i % 10}`]: 'a', [`aws:PrincipalTag/${(i * 7) % 10}`]: 'b' },
            StringNotEquals: { [`aws:PrincipalTag/${(i * 3) % 10}`]: 'c' },
          },
        }),
      ),
    ],
  ],
  [
    'stars',
    [
      allow({ Action: many(1, () => ({})).map(() => `sqs:${'*a'.repeat(2000)}`) }),
      deny({ Action: `sqs:${'a*'.repeat(2000)}` }),
    ],
  ],
  [
    'stars in roles',
    allow({
      Condition: { StringLike: { 'aws:PrincipalArn': many(1, () => ({})).map(() => '*a*b'.repeat(500)) } },
    }),
  ],
  [
    'hundreds of patterns of roles',
    allow({
      Condition: {
        StringLike: { 'aws:PrincipalArn': Array.from({ length: 400 }, (_, i) => `*:role/${i}*`) },
      },
    }),
  ],
  [
    'hundreds of patterns of accounts',
    allow({
      Condition: {
        StringLike: { 'aws:PrincipalAccount': Array.from({ length: 400 }, (_, i) => `${1000 + i}*`) },
      },
    }),
  ],
  [
    'hundreds of patterns of organisations',
    [
      allow(),
      deny({
        Condition: {
          StringNotLike: { 'aws:PrincipalOrgID': Array.from({ length: 400 }, (_, i) => `o-${i}*`) },
        },
      }),
    ],
  ],
  [
    'hundreds of all',
    [
      allow({
        Condition: {
          StringLike: {
            'aws:PrincipalArn': Array.from({ length: 150 }, (_, i) => `*:role/${i}*`),
            'aws:PrincipalAccount': Array.from({ length: 150 }, (_, i) => `${1000 + i}*`),
            'aws:PrincipalOrgID': Array.from({ length: 150 }, (_, i) => `o-${i}*`),
          },
        },
      }),
    ],
  ],
  [
    'hundreds of networks',
    allow({
      Condition: {
        IpAddress: {
          'aws:SourceIp': Array.from({ length: 700 }, (_, i) => `${1 + (i % 200)}.${i % 250}.0.0/16`),
        },
      },
    }),
  ],
  [
    'hundreds of broad networks',
    [
      allow({
        Condition: { IpAddress: { 'aws:SourceIp': Array.from({ length: 120 }, (_, i) => `${i}.0.0.0/7`) } },
      }),
      deny({
        Condition: {
          NotIpAddress: { 'aws:SourceIp': Array.from({ length: 120 }, (_, i) => `${i}.0.0.0/6`) },
        },
      }),
    ],
  ],
  ['a thousand statements', many(1001, () => allow())],
  [
    'many statements with conditions',
    many(400, (i) =>
      allow({
        Condition: {
          StringLike: { [`aws:PrincipalTag/${i}`]: '*' },
          StringEquals: { 'aws:SomethingNew': 'x' },
        },
      }),
    ),
  ],
]

describe('the cost of a policy', () => {
  it('of 100 statements for roles of partners is small', () => {
    const statements = many(100, (i) =>
      allow({
        Sid: `Partner${i}`,
        Principal: { AWS: [role(i), role(i + 200)] },
        Condition: { StringEquals: { 'aws:PrincipalTag/team': `t${i}` } },
      }),
    )
    const whole = [...statements, deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } })]
    expect(JSON.stringify(whole).length).toBeGreaterThan(20_000)
    const { ms, lets } = timed(whole)
    expect(lets).toBe(false)
    expect(ms).toBeLessThan(3_000)
  })

  it('of 100 statements for everybody, with denials, is small', () => {
    const statements = many(70, (i) =>
      allow({
        Action: `sqs:*${i}`,
        Condition: {
          StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorgid', [`aws:PrincipalTag/${i}`]: 'x' },
        },
      }),
    )
    const denials = many(30, (i) =>
      deny({ Condition: { StringNotEquals: { [`aws:PrincipalTag/d${i}`]: 'x' } } }),
    )
    const { ms, lets } = timed([...statements, ...denials])
    expect(lets).toBe(false)
    expect(ms).toBeLessThan(3_000)
  })

  it.each(HOSTILE)('has a limit, however the policy is written: %s', (_, statements) => {
    const { ms } = timed(statements)
    expect(ms).toBeLessThan(10_000)
  })
})
