import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signInAdvice } from '../../../../src/clouds/aws/access/sign-in.ts'

const NOTHING = 'GetCallerIdentity: CredentialsProviderError: Could not load credentials from any providers'
let home = ''
let empty = ''
beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), 'no-profiles-'))
  home = mkdtempSync(join(tmpdir(), 'profiles-'))
  mkdirSync(join(home, '.aws'))
  writeFileSync(
    join(home, '.aws/config'),
    '[default]\nregion = eu-west-1\n[profile audit]\nsso_session = corp\n[sso-session corp]\nsso_region = eu-west-1\n',
  )
  writeFileSync(join(home, '.aws/credentials'), '[sandbox]\naws_access_key_id = x\n')
})
afterAll(() => {
  for (const folder of [home, empty]) rmSync(folder, { recursive: true })
})

describe('what to do without credentials, in a terminal', () => {
  it.each([
    [
      'sandbx',
      'AWS_PROFILE is sandbx, and ~/.aws/config has no such profile; it has audit and sandbox. Did you mean sandbox?',
    ],
    ['acme', 'AWS_PROFILE is acme, and ~/.aws/config has no such profile; it has audit and sandbox.'],
    [
      'audit',
      'AWS_PROFILE is audit, and that profile gives no credentials. Set up its sign-in with aws configure sso --profile audit, or with a role, keys or a credential_process in ~/.aws/config.',
    ],
    [
      undefined,
      'No AWS credentials were found. Set AWS_PROFILE to a profile of ~/.aws/config (it has audit and sandbox), sign in with aws sso login, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    ],
  ])('knows the profiles: %s', async (profile, sentence) => {
    expect(await signInAdvice(NOTHING, { HOME: home, AWS_PROFILE: profile })).toBe(sentence)
  })

  it('names another file where one is given', async () => {
    const environment = { HOME: empty, AWS_CONFIG_FILE: join(home, '.aws/config'), AWS_PROFILE: 'acme' }
    expect(await signInAdvice(NOTHING, environment)).toBe(
      `AWS_PROFILE is acme, and ${home}/.aws/config has no such profile; it has audit.`,
    )
  })

  it('says how to begin where there is no profile', async () => {
    expect(await signInAdvice(NOTHING, { HOME: empty })).toBe(
      'No AWS credentials were found. Make a profile with aws configure sso and name it in AWS_PROFILE, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    )
    expect(await signInAdvice(NOTHING, { HOME: empty, AWS_PROFILE: 'acme' })).toBe(
      'AWS_PROFILE is acme, and ~/.aws/config has no such profile.',
    )
  })

  it.each([
    [
      'The SSO session associated with this profile has expired. To refresh this SSO session run aws sso login with the corresponding profile.',
      'The SSO session of profile audit has expired: run aws sso login --profile audit.',
    ],
    [
      "Token is expired. To refresh this SSO session run 'aws sso login' with the corresponding profile.",
      'The SSO session of profile audit has expired: run aws sso login --profile audit.',
    ],
    [
      "The SSO session token associated with profile=audit was not found or is invalid. To refresh this SSO session run 'aws sso login' with the corresponding profile.",
      'There is no valid SSO session of profile audit: run aws sso login --profile audit.',
    ],
    [
      'Session token not found or invalid',
      'There is no valid SSO session of profile audit: run aws sso login --profile audit.',
    ],
  ])('knows SSO: %s', async (said, sentence) => {
    const message = `GetCallerIdentity: CredentialsProviderError: ${said}`
    expect(await signInAdvice(message, { HOME: home, AWS_PROFILE: 'audit' })).toBe(sentence)
    expect(await signInAdvice(message, { HOME: home })).toBe(
      sentence.replace(' of profile audit', '').replace(' --profile audit', ''),
    )
  })

  it.each(['ExpiredToken: The security token included in the request is expired', 'InvalidClientTokenId: …'])(
    'leaves to AWS what AWS says: %s',
    async (said) => {
      expect(await signInAdvice(`GetCallerIdentity: ${said}`, { HOME: home })).toBeNull()
    },
  )
})

describe('what to do without credentials, in a workflow', () => {
  it('speaks of the step, and never of profiles', async () => {
    const environment = { HOME: home, GITHUB_ACTIONS: 'true', AWS_PROFILE: 'acme' }
    expect(await signInAdvice(NOTHING, environment)).toBe(
      'No AWS credentials were found. Add a step with aws-actions/configure-aws-credentials before this one, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    )
    expect(
      await signInAdvice('The SSO session associated with this profile has expired.', environment),
    ).toBeNull()
  })
})
