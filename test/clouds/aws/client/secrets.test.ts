import { describe, expect, it } from '@jest/globals'
import { classify } from '../../../../src/clouds/aws/client/failure.ts'
import { noteCredentials, withoutSecrets } from '../../../../src/clouds/aws/client/secrets.ts'
import { ec2Error } from '../fake-aws.ts'
import { collectAll, useFakeAws } from '../harness.ts'

const TOKEN = `IQoJb3JpZ2luX2VjE${'a1B2/+'.repeat(40)}==`
const KEY = `ASIA${'Z'.repeat(16)}`

/** As EC2 says that a signature does not match. */
const MISMATCH = `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.

The Canonical String for this request should have been
'POST
/

content-type:application/x-www-form-urlencoded
host:ec2.us-east-1.amazonaws.com
x-amz-date:20261128T120000Z
x-amz-security-token:${TOKEN}

content-type;host;x-amz-date;x-amz-security-token
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

The String-to-Sign should have been
'AWS4-HMAC-SHA256 Credential=${KEY}/20261128/us-east-1/ec2/aws4_request'`

describe('what AWS says', () => {
  it('holds no session token where it repeats the request', () => {
    const thrown = Object.assign(new Error(MISMATCH), {
      name: 'SignatureDoesNotMatch',
      $metadata: { httpStatusCode: 403 },
    })
    const { message } = classify(thrown, { operation: 'DescribeVpcs', action: 'ec2:DescribeVpcs' })
    expect(message).toContain('SignatureDoesNotMatch')
    expect(message).toContain('x-amz-security-token:***')
    expect(message).not.toMatch(/IQoJ|a1B2|ASIA/)
  })

  it.each([
    ['a header', `X-Amz-Security-Token: ${TOKEN}`],
    ['a parameter', `https://ec2.amazonaws.com/?X-Amz-Security-Token=${encodeURIComponent(TOKEN)}&Action=x`],
    ['JSON', JSON.stringify({ SessionToken: TOKEN, SecretAccessKey: 'wJalrXUtnFEMI/K7MDENG' })],
    ['XML', `<SessionToken>${TOKEN}</SessionToken>`],
    ['an environment', `AWS_SESSION_TOKEN=${TOKEN} AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG`],
    ['a sentence', `the token ${TOKEN} of ${KEY} is not valid`],
  ])('holds none in the form of %s', (_name, text) => {
    expect(withoutSecrets(text)).not.toMatch(/IQoJ|a1B2|ASIA|wJalr/)
  })

  it('holds none that was used, in whatever form', () => {
    const credentials = {
      accessKeyId: 'an-unheard-of-key-id',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCY',
      sessionToken: 'a token/of another form',
    }
    expect(noteCredentials(credentials)).toBe(credentials)
    const said = `${credentials.accessKeyId} ${credentials.secretAccessKey} ${encodeURIComponent(credentials.sessionToken)} ${credentials.sessionToken}`
    expect(withoutSecrets(said)).toBe('*** *** *** ***')
  })

  it('is kept as it is otherwise', () => {
    const said =
      'You are not authorized: arn:aws:sts::111122223333:assumed-role/reader/ci on arn:aws:ec2:us-east-1:111122223333:vpc/* AROAEXAMPLE'
    expect(withoutSecrets(said)).toBe(said)
  })

  describe('in a run', () => {
    const aws = useFakeAws()

    it('leaves the credentials out of every gap', async () => {
      const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '' } = process.env
      aws.fake.answer = ({ action }) =>
        action.startsWith('Describe') && action !== 'DescribeRegions'
          ? ec2Error('SignatureDoesNotMatch', `key ${id} secret ${secret}`, 403)
          : undefined
      const { gaps } = await collectAll()
      const said = gaps.map(({ message }) => message).join('\n')
      expect(gaps.length).toBeGreaterThan(0)
      for (const word of [id, secret].filter((one) => one.length >= 8)) expect(said).not.toContain(word)
    })
  })
})
