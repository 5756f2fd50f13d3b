import { githubTrust, type GithubTrust } from '../../../../../src/clouds/aws/statements/federation/github.ts'
import { githubIssuer } from '../../../../../src/clouds/aws/statements/federation/issuer.ts'
import { policyOf } from '../../../../../src/clouds/aws/statements/policy.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../../../src/model/json.ts'
import type { GithubRow } from './github-rows.ts'

export function judgedGithub(row: GithubRow): GithubTrust {
  const issuer = `token.actions.${row.issuer ?? 'githubusercontent.com'}`
  const provider = `arn:aws:iam::111122223333:oidc-provider/${issuer}`
  const asksForAudience = JSON.stringify(row.condition).includes('"aud"')
  const { StringEquals: equal, ...others } = row.condition
  const given = isJsonObject(equal) ? equal : {}
  const whole: JsonObject = asksForAudience
    ? row.condition
    : { ...others, StringEquals: { aud: 'sts.amazonaws.com', ...given } }
  const allow = {
    Effect: 'Allow',
    Principal: { Federated: provider },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: withKeys(whole, issuer),
  }
  const more = (row.more ?? []).map((one) => {
    const { Condition: condition, ...rest } = isJsonObject(one) ? one : {}
    return isJsonObject(condition) ? Object.assign(rest, { Condition: withKeys(condition, issuer) }) : rest
  })
  const policy = policyOf({ Version: '2012-10-17', Statement: [allow, ...more] })
  const [statement] = policy?.statements ?? []
  const known = githubIssuer(issuer)
  if (policy === null || statement === undefined || known === null)
    throw new Error('a row that makes no sense')
  return githubTrust(statement, policy, { provider, issuer, ...known })
}

/** Claims by their names get the issuer before them; keys with a colon stay. */
export function withKeys(condition: JsonObject, issuer: string): JsonObject {
  const entries = Object.entries(condition).map(([operator, keys]): [string, Json] => [
    operator,
    Object.fromEntries(
      Object.entries(isJsonObject(keys) ? keys : {}).map(([key, value]): [string, Json] => [
        key.startsWith(':') ? `${issuer}${key}` : key.includes(':') ? key : `${issuer}:${key}`,
        value,
      ]),
    ),
  ])
  return Object.fromEntries(entries)
}
