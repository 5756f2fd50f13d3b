import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../../../src/model/json.ts'
import type { Resource } from '../../../../src/model/resource.ts'
import { arn, derived, ISSUER, MAIN, PROVIDER, resource, trusting } from './derived-of.ts'

const OTHER = 'https://github.com/octo-org'
const provider = (...clients: readonly string[]): Resource => {
  const id = arn('oidc-provider', ISSUER)
  return { ...resource(PROVIDER, id, { client_id_list: clients }), id }
}
const audiences = (
  trust: JsonObject,
  around: readonly Resource[],
  unread: readonly string[] = [],
): Resource =>
  derived([resource('aws_iam_role', 'ci', { role_assume_role_policy_document: trust }), ...around], unread)
const asks = (operator: string, audience: string): JsonObject =>
  trusting(MAIN, { [operator]: { [`${ISSUER}:aud`]: audience } })

describe('audiences of GitHub’s tokens', () => {
  it.each<readonly [string, JsonObject, readonly Resource[], string, readonly string[]]>([
    ['none asked for, one taken', trusting(MAIN), [provider('sts.amazonaws.com')], 'right', []],
    ['none asked for, two taken', trusting(MAIN), [provider('sts.amazonaws.com', OTHER)], 'others', [OTHER]],
    ['a pattern for all', asks('StringLike', '*'), [provider('sts.amazonaws.com', OTHER)], 'others', [OTHER]],
    ['all but one', asks('StringNotEquals', OTHER), [provider('sts.amazonaws.com', OTHER)], 'right', []],
    ['another', asks('StringLike', OTHER), [provider('sts.amazonaws.com', OTHER)], 'others', [OTHER]],
    ['another that is not taken', asks('StringLike', OTHER), [provider('sts.amazonaws.com')], 'none', []],
    ['China’s', asks('StringLike', 'sts.*'), [provider('sts.amazonaws.com.cn')], 'right', []],
    ['no provider', trusting(MAIN), [], 'none', []],
  ])('%s', (_, trust, around, audience, others) => {
    const { reported, doubts } = audiences(trust, around)
    expect([reported['github_audience'], doubts]).toMatchObject([
      [{ audience, others, statement: '1' }],
      undefined,
    ])
  })

  it('are not asked about where no workflow fits', () => {
    expect(audiences(trusting('octo-org/octo-repo'), [provider(OTHER)]).reported['github_audience']).toEqual(
      [],
    )
  })

  it('are in doubt where the providers were not read', () => {
    const { reported, doubts } = audiences(trusting(MAIN), [], [PROVIDER])
    expect([reported['github_audience'], doubts]).toMatchObject([
      [],
      [{ github_audience: [{ audience: 'others' }, { audience: 'none' }] }],
    ])
  })
})
