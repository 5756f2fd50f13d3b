import { describe, expect, it } from '@jest/globals'
import { ENDPOINT_POLICY_GRANTS } from '../../../../../../src/clouds/aws/services/ec2/derived/endpoint-policy-grants.ts'
import type { Derived } from '../../../../../../src/model/derived-property.ts'
import type { Json, JsonObject } from '../../../../../../src/model/json.ts'
import { ACCOUNT, derived, OTHER_ACCOUNT, resource } from './world.ts'

const ALLOW = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }

function answer(document: Json): Derived {
  const reported = {
    vpc_id: 'vpc-1',
    endpoint_service_name: 'com.amazonaws.eu-central-1.sqs',
    endpoint_policy_document: document,
  }
  return derived(ENDPOINT_POLICY_GRANTS, [resource('aws_vpc_endpoint', 'vpce-1', reported)])
}

function grants(...statements: readonly JsonObject[]): readonly JsonObject[] {
  const { value, possible } = answer(JSON.stringify({ Version: '2012-10-17', Statement: statements }))
  expect(possible).toBeUndefined()
  return value as readonly JsonObject[]
}

function isConditional(condition: Json): boolean {
  const [grant] = grants({ ...ALLOW, Condition: condition })
  return grant?.['conditional'] === true
}

describe('policy_grants', () => {
  it('full access, as AWS makes it, is everything to everybody', () => {
    expect(answer('{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}')).toEqual({
      value: [{ principal: '*', account: '*', foreign: true, conditional: false, actions: ['*'] }],
    })
  })

  it.each<[string, string | undefined, boolean]>([
    ['*', '*', true],
    [ACCOUNT, ACCOUNT, false],
    [OTHER_ACCOUNT, OTHER_ACCOUNT, true],
    [`arn:aws:iam::${ACCOUNT}:root`, ACCOUNT, false],
    [`arn:aws:iam::${OTHER_ACCOUNT}:role/deploy`, OTHER_ACCOUNT, true],
    [`arn:aws-cn:sts::${OTHER_ACCOUNT}:assumed-role/deploy/me`, OTHER_ACCOUNT, true],
    ['AROAEXAMPLEID', undefined, true],
  ])('the account of %s', (principal, account, foreign) => {
    const common = { principal, ...(account === undefined ? {} : { account }), foreign }
    expect(grants({ ...ALLOW, Principal: { AWS: principal } })).toEqual([
      { ...common, conditional: false, actions: ['*'] },
    ])
  })

  it.each<[JsonObject, readonly (readonly [string, string | undefined, boolean])[]]>([
    [{ Service: 'ec2.amazonaws.com' }, [['ec2.amazonaws.com', undefined, false]]],
    [{ Federated: 'accounts.google.com' }, [['accounts.google.com', '*', true]]],
    [{ CanonicalUser: 'abc' }, [['abc', undefined, true]]],
    [
      { AWS: [ACCOUNT, OTHER_ACCOUNT], Service: ['s3.amazonaws.com'] },
      [
        [ACCOUNT, ACCOUNT, false],
        [OTHER_ACCOUNT, OTHER_ACCOUNT, true],
        ['s3.amazonaws.com', undefined, false],
      ],
    ],
  ])('an item per principal: %j', (principal, expected) => {
    const found = grants({ ...ALLOW, Principal: principal })
    expect(found.map((one) => [one['principal'], one['account'], one['foreign']])).toEqual(expected)
  })

  it('all but some is everybody, and all but some actions is everything', () => {
    const found = grants({
      Effect: 'Allow',
      NotPrincipal: { AWS: ACCOUNT },
      NotAction: 's3:Get*',
      Resource: '*',
    })
    expect(found).toMatchObject([{ principal: '*', account: '*', foreign: true, actions: ['*'] }])
  })

  it('reads one statement as a list of one, leaves out denials and keeps the actions', () => {
    const { value } = answer(
      JSON.stringify({ Statement: { ...ALLOW, Action: ['s3:GetObject', 's3:PutObject'] } }),
    )
    expect(value).toMatchObject([{ actions: ['s3:GetObject', 's3:PutObject'] }])
    expect(grants({ ...ALLOW, Effect: 'Deny' })).toEqual([])
    expect(answer({ Statement: [ALLOW] }).value).toHaveLength(1)
  })

  it('an endpoint without a policy grants nothing by one', () => {
    expect(derived(ENDPOINT_POLICY_GRANTS, [resource('aws_vpc_endpoint', 'vpce-1')])).toEqual({ value: [] })
  })
})

describe('conditional', () => {
  it.each<[JsonObject]>([
    [{ StringEquals: { 'aws:PrincipalAccount': ACCOUNT } }],
    [{ StringEquals: { 'AWS:principalaccount': [ACCOUNT, OTHER_ACCOUNT] } }],
    [{ StringEquals: { 'aws:PrincipalOrgID': 'o-abc123' } }],
    [{ StringLike: { 'aws:PrincipalOrgID': 'o-abc123' } }],
    [{ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-abc123/r-1/ou-2/*' } }],
    [{ ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/*` } }],
    [{ ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::bucket' } }],
    [{ StringEquals: { 'aws:SourceAccount': ACCOUNT } }],
    [{ StringEquals: { 'aws:SourceVpc': 'vpc-2' } }],
    [{ Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:PrincipalAccount': ACCOUNT } }],
  ])('%j restricts', (condition) => {
    expect(isConditional(condition)).toBe(true)
  })

  it.each<[Json]>([
    [{ StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } }],
    [{ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abc123' } }],
    [{ 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': 'o-abc123/*' } }],
    [{ Null: { 'aws:PrincipalOrgID': 'false' } }],
    [{ StringLike: { 'aws:PrincipalAccount': '*' } }],
    [{ StringLike: { 'aws:PrincipalAccount': [ACCOUNT, '*'] } }],
    [{ StringLike: { 'aws:PrincipalOrgID': 'o-*' } }],
    [{ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': '*' } }],
    [{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } }],
    [{ StringEquals: { 'aws:SourceVpc': 'vpc-1' } }],
    [{ StringEquals: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'] } }],
    [{ StringLike: { 'aws:SourceVpce': 'vpce-*' } }],
    [{ Bool: { 'aws:SecureTransport': 'true' } }],
    [{ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }],
    [{}],
  ])('%j does not', (condition) => {
    expect(isConditional(condition)).toBe(false)
  })

  it('names the accounts that it leaves of everybody', () => {
    const condition = { StringEquals: { 'aws:PrincipalAccount': [ACCOUNT, OTHER_ACCOUNT] } }
    const common = { principal: '*', conditional: true, actions: ['*'] }
    expect(grants({ ...ALLOW, Condition: condition })).toEqual([
      { ...common, account: ACCOUNT, foreign: false },
      { ...common, account: OTHER_ACCOUNT, foreign: true },
    ])
    const byArn = { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${OTHER_ACCOUNT}:role/*` } }
    expect(grants({ ...ALLOW, Condition: byArn })).toEqual([
      { ...common, account: OTHER_ACCOUNT, foreign: true },
    ])
  })
})

describe('policies that make no sense', () => {
  it.each<[string, Json]>([
    ['no JSON', '{"Statement":['],
    ['nothing', ''],
    ['a list', '[]'],
    ['no statement', '{"Version":"2012-10-17"}'],
    ['a statement that is none', JSON.stringify({ Statement: ['all'] })],
    ['no effect', JSON.stringify({ Statement: [{ ...ALLOW, Effect: 'allow' }] })],
    ['no principal', JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] })],
    ['a principal without a type', JSON.stringify({ Statement: [{ ...ALLOW, Principal: ACCOUNT }] })],
    [
      'a principal of an unknown type',
      JSON.stringify({ Statement: [{ ...ALLOW, Principal: { Other: 'x' } }] }),
    ],
    ['a principal that is a number', JSON.stringify({ Statement: [{ ...ALLOW, Principal: { AWS: 1 } }] })],
    ['no action', JSON.stringify({ Statement: [{ ...ALLOW, Action: [] }] })],
  ])('%s', (_, document) => {
    expect(answer(document)).toEqual({
      value: [],
      possible: [{ principal: '*', account: '*', foreign: true, conditional: false, actions: ['*'] }],
      missing: ['the endpoint policy'],
    })
  })
})
