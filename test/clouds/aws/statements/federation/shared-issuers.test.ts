import { describe, expect, it } from '@jest/globals'
import { roleTrust } from '../../../../../src/clouds/aws/statements/federation/trust.ts'
import type { JsonObject } from '../../../../../src/model/json.ts'
import { NOBODY_TRUSTED } from '../../../../../src/model/trust.ts'

const ACCOUNT = '111122223333'

/** `fixed`, `any` or `missing`, with an exclamation mark where the issuer is everybody's. */
function tenancy(issuer: string, condition: JsonObject): string | undefined {
  const isKnownToAll =
    /^(?:cognito-identity\.amazonaws|accounts\.google|www\.amazon|graph\.facebook)\.com$/.test(issuer)
  const provider = isKnownToAll ? issuer : `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer}`
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: provider },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
  }
  const [only, ...more] = roleTrust({ Statement: [statement] }, ACCOUNT, NOBODY_TRUSTED)?.trusted ?? []
  expect(more).toEqual([])
  return only === undefined ? undefined : `${only.tenant ?? ''}${only.shared ? '!' : ''}`
}

const POOL = 'eu-west-1:12345678-1234-1234-1234-123456789012'
const SENTINEL = 'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d'
const TURBONOMIC = 'rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7'

describe('issuers that many share', () => {
  it.each<readonly [string, string, string, string, string]>([
    ['gitlab.com', 'StringLike', 'sub', 'project_path:acme/*', 'fixed!'],
    ['gitlab.com', 'StringLike', 'sub', 'project_path:acme*', 'any!'],
    ['gitlab.com', 'StringEquals', 'aud', 'https://gitlab.com', 'missing!'],
    [
      'app.terraform.io',
      'StringLike',
      'sub',
      'organization:acme:project:*:workspace:*:run_phase:*',
      'fixed!',
    ],
    ['app.terraform.io', 'StringLike', 'sub', 'organization:*:project:shop:*', 'any!'],
    ['agent.buildkite.com', 'StringLike', 'sub', 'organization:acme:pipeline:app:*', 'fixed!'],
    ['oidc.codefresh.io', 'StringLike', 'sub', 'account:5f30ebd30312313ae7f17948:*', 'fixed!'],
    ['scalr.io', 'StringLike', 'sub', 'account:acme:environment:*', 'fixed!'],
    ['scalr.io', 'StringLike', 'sub', 'account:*:environment:prod', 'any!'],
    ['proidc.upbound.io', 'StringLike', 'sub', 'mcp:acme/*:provider:provider-aws', 'fixed!'],
    ['proidc.upbound.io', 'StringLike', 'sub', 'mcp:*', 'any!'],
    ['oidc.vercel.com', 'StringEquals', 'aud', 'https://vercel.com/acme', 'fixed!'],
    ['oidc.vercel.com', 'StringLike', 'aud', 'https://vercel.com/*', 'any!'],
    ['oidc.vercel.com', 'StringLike', 'sub', 'owner:acme:project:*:environment:production', 'fixed!'],
    ['oidc.vercel.com', 'StringLike', 'sub', 'owner:*:project:shop:environment:production', 'any!'],
    ['api.pulumi.com/oidc', 'StringEquals', 'aud', 'aws:acme', 'fixed!'],
    ['api.pulumi.com/oidc', 'StringLike', 'aud', 'aws:*', 'any!'],
    ['api.pulumi.com/oidc', 'StringLike', 'sub', 'pulumi:deploy:org:acme:project:*', 'fixed!'],
    [
      'oidc-configuration.audit-log.githubusercontent.com',
      'StringEquals',
      'sub',
      'https://github.com/acme',
      'fixed!',
    ],
    [
      'oidc-configuration.audit-log.githubusercontent.com',
      'StringLike',
      'sub',
      'https://github.com/*',
      'any!',
    ],
    ['sandboxes.cloud', 'StringEquals', 'aud', 'acme', 'fixed!'],
    ['cognito-identity.amazonaws.com', 'StringEquals', 'aud', POOL, 'fixed!'],
    ['cognito-identity.amazonaws.com', 'StringLike', 'aud', 'eu-west-1:*', 'any!'],
    ['accounts.google.com', 'StringEquals', 'sub', '108000002380243782158', 'fixed!'],
    // Whoever asks Google for a token chooses its audience.
    ['accounts.google.com', 'StringEquals', 'oaud', 'acme-reports', 'missing!'],
    ['www.amazon.com', 'StringEquals', 'app_id', 'amzn1.application-oa2-client.0123', 'fixed!'],
    ['graph.facebook.com', 'StringLike', 'app_id', '*', 'any!'],
    [TURBONOMIC, 'StringEquals', 'sub', 'system:serviceaccount:turbo:acme', 'fixed!'],
    [TURBONOMIC, 'StringEquals', 'aud', 'sts.amazonaws.com', 'missing!'],
  ])('%s %s %s %s', (issuer, operator, claim, value, expected) => {
    expect(tenancy(issuer, { [operator]: { [`${issuer}:${claim}`]: value } })).toBe(expected)
  })

  it('Microsoft Sentinel’s differ in the name of the session, and its address ends with a slash', () => {
    const session = { StringEquals: { 'sts:RoleSessionName': 'MicrosoftSentinel_0a1b' } }
    const audience = { StringEquals: { [`${SENTINEL}/:aud`]: 'api://1462b192-27f7-4cb9-8523-0f4ecb54b47e' } }
    expect([
      tenancy(`${SENTINEL}/`, session),
      tenancy(SENTINEL, session),
      tenancy(`${SENTINEL}/`, audience),
    ]).toEqual(['fixed!', 'fixed!', 'missing!'])
  })

  it.each<readonly [string, string]>([
    ['repo:octo-org/octo-repo:*', 'fixed!'],
    ['repo:*', 'any!'],
    ['repo:*/octo-repo:ref:refs/heads/main', 'any!'],
    ['job_workflow_ref:octo-org/flows/.github/workflows/deploy.yml@refs/heads/main', 'any!'],
  ])('GitHub: as its own table has it: %s', (sub, expected) => {
    const issuer = 'token.actions.githubusercontent.com'
    expect(tenancy(issuer, { StringLike: { [`${issuer}:sub`]: sub } })).toBe(expected)
  })
})

describe('issuers of one customer', () => {
  const cluster = 'oidc.eks.eu-west-1.amazonaws.com/id/A1B2'

  it.each<readonly [string, JsonObject, string]>([
    [cluster, { StringLike: { [`${cluster}:sub`]: 'system:serviceaccount:shop:*' } }, 'fixed'],
    [cluster, { StringLike: { [`${cluster}:sub`]: '*' } }, 'any'],
    [cluster, {}, 'missing'],
    ['oidc.circleci.com/org/0a1b', {}, 'missing'],
    ['token.actions.githubusercontent.com/octo-corp', {}, 'missing'],
  ])('%s %j', (issuer, condition, expected) => {
    expect(tenancy(issuer, condition)).toBe(expected)
  })
})
