import { describe, expect, it } from '@jest/globals'
import { classify, gapOf, MalformedAnswer } from '../../../../src/clouds/aws/client/failure.ts'
import { gapCovers } from '../../../../src/model/coverage.ts'

const VPCS = { operation: 'DescribeVpcs', action: 'ec2:DescribeVpcs' }

function thrown(properties: object, message = 'Delivered.'): Error {
  return Object.assign(new Error(message), properties)
}

describe('what the SDK throws', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, 'unreachable', 'short'],
    [{ code: 'ENOTFOUND' }, 'unreachable', 'short'],
    [{ code: 'ERR_PROXY_TUNNEL' }, 'unreachable', 'short'],
    [{ code: 'EAI_AGAIN' }, 'unreachable', 'short'],
    [{ code: 'CERT_HAS_EXPIRED' }, 'unreachable', 'short'],
    [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'unreachable', 'short'],
    [{ code: 'ECONNRESET', name: 'TimeoutError' }, 'unreachable', 'medium'],
    [{ code: 'ECONNRESET', $response: { statusCode: 200 } }, 'unreachable', 'medium'],
    [{ name: 'TimeoutError' }, 'unreachable', 'medium'],
    [{ $response: { statusCode: 200 } }, 'malformed', 'short'],
    [{ $response: { statusCode: 400 } }, 'malformed', 'short'],
    [{ $response: { statusCode: 429 } }, 'throttled', 'long'],
    [{ $response: { statusCode: 403 } }, 'denied', 'none'],
    [{ name: 'ServiceUnavailable', $metadata: { httpStatusCode: 503 } }, 'error', 'medium'],
    // A page in place of an error in JSON.
    [{ name: 'SyntaxError', $response: { statusCode: 400 } }, 'malformed', 'short'],
    [{ name: 'SyntaxError', $response: { statusCode: 502 } }, 'error', 'medium'],
    [{ name: 'CredentialsProviderError' }, 'no-credentials', 'none'],
    [{ name: 'InvalidToken', $metadata: { httpStatusCode: 400 } }, 'no-credentials', 'none'],
    [{ name: 'NotSignedUp', $metadata: { httpStatusCode: 403 } }, 'not-activated', 'none'],
    [{ name: 'SomethingNew', $metadata: { httpStatusCode: 403 } }, 'denied', 'none'],
    [{ name: 'SomethingNew', $metadata: { httpStatusCode: 400 } }, 'error', 'none'],
    [{}, 'error', 'none'],
  ] as const)('%j is %s, with patience %s', (properties, reason, patience) => {
    const failure = classify(thrown(properties), VPCS)
    expect([failure.reason, failure.patience, failure.action]).toEqual([reason, patience, VPCS.action])
  })

  it.each([
    [
      'AuthFailure',
      401,
      'AWS was not able to validate the provided access credentials',
      'no-credentials',
      /^These credentials are not valid, or not in this region\. Sign in again, .* or leave the region out of regions\. AWS said: DescribeVpcs: AuthFailure: AWS was not able to validate the provided access credentials$/,
    ],
    [
      'OptInRequired',
      403,
      'You are not subscribed to this service.',
      'not-activated',
      /^The account is not signed up for this, or the region is not enabled in it\. .* AWS said: DescribeVpcs: OptInRequired: You are not subscribed to this service\.$/,
    ],
    [
      'PendingVerification',
      403,
      'Your account is pending verification.',
      'not-activated',
      /^DescribeVpcs: PendingVerification: Your account is pending verification\.$/,
    ],
    ['Blocked', 403, 'Your account is blocked.', 'not-activated', /^DescribeVpcs: Blocked: /],
  ])('%s is no missing permission', (name, httpStatusCode, sentence, reason, message) => {
    const failure = classify(thrown({ name, $metadata: { httpStatusCode } }, sentence), VPCS)
    expect([failure.reason, failure.patience, failure.code]).toEqual([reason, 'none', name])
    expect(failure.message).toMatch(message)
  })

  it('keeps AWS’s sentence and not what the SDK tells its developers', () => {
    const message =
      '@aws-sdk XML parse error: missing closing tag </item>.\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.'
    expect(classify(thrown({ $response: { statusCode: 200 } }, message), VPCS).message).toBe(
      'DescribeVpcs: XML parse error: missing closing tag </item>.',
    )
    const timeout =
      '@smithy/node-http-handler - [ERROR] a request has exceeded the configured 30000 ms requestTimeout.'
    expect(classify(thrown({ name: 'TimeoutError' }, timeout), VPCS).message).toBe(
      'DescribeVpcs: a request has exceeded the configured 30000 ms requestTimeout.',
    )
  })

  it('is cut where it runs on', () => {
    const { message } = classify(thrown({ name: 'X' }, 'word '.repeat(1000)), VPCS)
    expect(message).toHaveLength(600)
    expect(message.endsWith('…')).toBe(true)
  })

  it('may be anything', () => {
    expect(classify('text', VPCS).message).toBe('DescribeVpcs: text')
    expect(classify(null, VPCS).reason).toBe('error')
    expect(classify(new MalformedAnswer('odd'), VPCS).reason).toBe('malformed')
  })
})

it('a gap over every account covers each of them', () => {
  const gap = gapOf(classify(thrown({}), VPCS), '*', '*', '*')
  expect(gapCovers(gap, '111122223333', 'eu-west-1', 'aws_vpc')).toBe(true)
  expect(gapCovers({ ...gap, account: '444455556666' }, '111122223333', 'eu-west-1', 'aws_vpc')).toBe(false)
})
