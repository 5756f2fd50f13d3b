import { describe, expect, it } from '@jest/globals'
import { grantsOf } from '../../../../src/clouds/aws/statements/grants.ts'
import type { Json, JsonObject } from '../../../../src/model/json.ts'

const OWN = '111122223333'
const OTHER = '444455556666'
const PLACE = { account: OWN, endpointId: 'vpce-1', vpcId: 'vpc-1' }
const ORGANISATION = 'o-abcdefghij'
const ALLOW: JsonObject = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }
const DENY: JsonObject = { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' }

/** Whether strangers get in: null where that is unknown. */
function letsIn(...statements: readonly JsonObject[]): boolean | null | undefined {
  const found = grantsOf({ Version: '2012-10-17', Statement: statements }, PLACE)?.list.map(
    ({ foreign }) => foreign,
  )
  return found?.includes(true) === true ? true : found?.includes(null) === true ? null : found && false
}

function when(condition: Json): boolean | null | undefined {
  return letsIn({ ...ALLOW, Condition: condition })
}

function unless(condition: Json): boolean | null | undefined {
  return letsIn(ALLOW, { ...DENY, Condition: condition })
}

describe('conditions of what is allowed', () => {
  it.each<[JsonObject]>([
    [{ Bool: { 'aws:PrincipalIsAWSService': 'true' } }],
    [{ bool: { 'AWS:PRINCIPALISAWSSERVICE': true } }],
    [{ StringEquals: { 'aws:PrincipalIsAWSService': 'true' } }],
    [{ StringEquals: { 'aws:PrincipalServiceName': ['logs.amazonaws.com', 'delivery.logs.amazonaws.com'] } }],
    [{ StringLike: { 'aws:PrincipalServiceName': '*' } }],
    [{ 'ForAnyValue:StringLike': { 'aws:PrincipalServiceNamesList': '*.amazonaws.com' } }],
    [{ Null: { 'aws:PrincipalServiceName': 'false' } }],
    [{ STRINGEQUALSIGNORECASE: { 'aws:principalorgid': ORGANISATION.toUpperCase() } }],
    [{ 'ForAnyValue:StringEquals': { 'aws:PrincipalOrgID': [ORGANISATION, 'o-0123456789'] } }],
    [{ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${ORGANISATION}/*` } }],
    [{ StringEquals: { 'aws:PrincipalOrgID': ORGANISATION, 'aws:ResourceOrgID': ORGANISATION } }],
    [{ ArnLike: { 'aws:PrincipalArn': `arn:*:iam::${OWN}:role/*` } }],
    [{ StringLike: { 'aws:PrincipalArn': [`arn:aws:iam::${OWN}:*`, `arn:aws:sts::${OWN}:*`] } }],
    [{ StringEquals: { 'kms:CallerAccount': OWN } }],
    [{ StringEquals: { 'aws:SourceAccount': OWN } }],
    [{ StringEquals: { 'aws:SourceOrgID': ORGANISATION } }],
    [{ ArnLike: { 'aws:SourceArn': `arn:aws:sns:*:${OWN}:*` } }],
    [{ StringEquals: { 'aws:SourceVpc': 'vpc-2' } }],
    [{ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
    // One that leaves nobody out beside one that does.
    [{ Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:PrincipalOrgID': ORGANISATION } }],
  ])('%j lets no stranger in', (condition) => {
    expect(when(condition)).toBe(false)
  })

  it.each<[JsonObject]>([
    [{ Bool: { 'aws:PrincipalIsAWSService': 'false' } }],
    [{ Bool: { 'aws:PrincipalIsAWSService': ['true', 'false'] } }],
    // Unsigned requests lack the key.
    [{ BoolIfExists: { 'aws:PrincipalIsAWSService': ['true'] } }],
    [{ StringNotEquals: { 'aws:PrincipalIsAWSService': 'false' } }],
    [{ StringNotEquals: { 'aws:PrincipalServiceName': 'logs.amazonaws.com' } }],
    [{ StringEqualsIfExists: { 'aws:PrincipalServiceName': 'logs.amazonaws.com' } }],
    [{ 'ForAllValues:StringEquals': { 'aws:PrincipalServiceNamesList': 'logs.amazonaws.com' } }],
    [{ Null: { 'aws:PrincipalServiceName': 'true' } }],
    [{ StringLike: { 'aws:PrincipalArn': '*' } }],
    [{ StringLike: { 'aws:PrincipalArn': 'arn:*:role/admin' } }],
    [{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } }],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } }],
    [{ StringEquals: { 'aws:ResourceOrgID': ORGANISATION } }],
    [{ StringEquals: { 'aws:PrincipalTag/team': 'red' } }],
    [{ StringEquals: { 's3:ResourceAccount': OWN } }],
    [{ StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } }],
    [{ StringEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } }],
    [{ DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }],
  ])('%j does', (condition) => {
    expect(when(condition)).toBe(true)
  })

  it.each<[Json]>([
    [{ StringEquals: { 'aws:SomethingNew': 'x' } }],
    [{ StringMatches: { 'aws:PrincipalOrgID': ORGANISATION } }],
    [{ NumericEquals: { 'aws:PrincipalAccount': '1' } }],
    [{ StringLike: { 'aws:userid': 'AROAEXAMPLEID:*' } }],
    [{ StringEquals: { 'accounts.google.com:sub': 'x' } }],
    [{ StringEquals: { 'aws:PrincipalAccount': [] } }],
    [{ StringEquals: 'aws:PrincipalAccount' }],
    ['nonsense'],
  ])('of %j it is unknown', (condition) => {
    expect(when(condition)).toBeNull()
  })
})

describe('denials', () => {
  it.each<[JsonObject]>([
    [
      {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORGANISATION },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    ],
    [{ StringNotEquals: { 'aws:principalorgid': [ORGANISATION, 'o-0123456789'] } }],
    [{ StringNotLikeIfExists: { 'aws:PrincipalOrgID': ORGANISATION } }],
    [{ 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': `${ORGANISATION}/r-1/*` } }],
    [{ StringNotEquals: { 'aws:PrincipalAccount': OWN } }],
    [{ ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:*` } }],
    [{ Null: { 'aws:PrincipalServiceName': 'true' }, StringNotEquals: { 'aws:PrincipalAccount': OWN } }],
    [{ BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }],
    [{ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
  ])('%j takes back what everybody was allowed', (condition) => {
    expect(unless(condition)).toBe(false)
  })

  it.each<[JsonObject]>([
    [{ StringNotEquals: { 'aws:ResourceOrgID': ORGANISATION } }],
    [{ Bool: { 'aws:SecureTransport': 'false' } }],
    [{ 'ForAnyValue:StringNotLike': { 'aws:PrincipalOrgPaths': `${ORGANISATION}/*` } }],
    [{ StringEquals: { 'aws:PrincipalOrgID': ORGANISATION } }],
    [{ StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } }],
    [
      {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORGANISATION },
        Bool: { 'aws:SecureTransport': 'false' },
      },
    ],
  ])('%j does not', (condition) => {
    expect(unless(condition)).toBe(true)
  })

  it('of an action, a resource or a principal leave the rest', () => {
    const outsiders = { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ORGANISATION } } }
    const put = { ...DENY, ...outsiders, Action: 's3:Put*' }
    expect(letsIn(ALLOW, put)).toBe(true)
    expect(letsIn({ ...ALLOW, Action: ['S3:PutObject', 's3:putObjectAcl'] }, put)).toBe(false)
    const { Action: _action, ...denial } = DENY
    expect(letsIn(ALLOW, { ...denial, ...outsiders, NotAction: 's3:Put*' }, put)).toBe(false)
    expect(letsIn(ALLOW, { ...DENY, ...outsiders, Resource: 'arn:aws:s3:::mine/*' })).toBe(true)
    const mine = { ...ALLOW, Resource: 'arn:aws:s3:::mine/logs/*' }
    expect(letsIn(mine, { ...DENY, ...outsiders, Resource: 'arn:aws:s3:::mine/*' })).toBe(false)
    const { Principal: _principal, ...ofAll } = DENY
    expect(letsIn(ALLOW, { ...ofAll, NotPrincipal: { AWS: `arn:aws:iam::${OWN}:root` } })).toBe(false)
    expect(letsIn(ALLOW, { ...ofAll, Principal: { AWS: OTHER } })).toBe(true)
  })

  it('leave the accounts that they spare, one by one', () => {
    const document = {
      Statement: [
        ALLOW,
        { ...DENY, Condition: { StringNotEquals: { 'aws:PrincipalAccount': [OWN, OTHER] } } },
      ],
    }
    expect(grantsOf(document, PLACE)?.list).toEqual([
      { principal: '*', account: OWN, foreign: false, conditional: true, actions: ['*'] },
      { principal: '*', account: OTHER, foreign: true, conditional: true, actions: ['*'] },
    ])
  })

  it('that are not understood may take back everything', () => {
    expect(letsIn(ALLOW, { Effect: 'Deny', Principal: { Other: 'x' }, Action: '*' })).toBeNull()
    expect(unless({ StringEquals: { 'aws:SomethingNew': 'x' } })).toBeNull()
    // Wildcards in the middle of both: what they have in common is not worked out.
    const middle = { ...DENY, Action: '*:*Object' }
    expect(letsIn({ ...ALLOW, Action: 's3:*Object' }, middle)).toBeNull()
    // A denial that is sure to hold makes the others idle.
    expect(letsIn(ALLOW, DENY, { ...DENY, Condition: { StringEquals: { 'aws:SomethingNew': 'x' } } })).toBe(
      false,
    )
  })

  it('are tried with no more requests than can be', () => {
    const keys = Array.from({ length: 12 }, (_, i) => [`aws:PrincipalTag/${i}`, ['a', 'b', 'c']] as const)
    const denials = keys.map(([key, values]) =>
      Object.assign({}, DENY, { Condition: { StringNotEquals: { [key]: values } } }),
    )
    expect([null, true]).toContain(letsIn(ALLOW, ...denials))
  })
})

describe('an account that is named beside an organisation', () => {
  it('is of that organisation or gets nothing', () => {
    const its = { ...ALLOW, Principal: { AWS: `arn:aws:iam::${OTHER}:root` } }
    expect(letsIn(its)).toBe(true)
    expect(letsIn({ ...its, Condition: { StringEquals: { 'aws:PrincipalOrgID': ORGANISATION } } })).toBe(
      false,
    )
  })
})
