import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ProxySandbox, startProxy } from '../../sandbox/proxy.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { packageAction } from './support.ts'

const packaged = packageAction()
let home: string
let proxy: ProxySandbox

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'cloud-baseline-home-'))
  mkdirSync(join(home, '.aws/sso/cache'), { recursive: true })
  proxy = await startProxy({ places: {}, refusesWith: 403 })
})
afterEach(async () => {
  await proxy.close()
  rmSync(home, { recursive: true })
})
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function write(name: string, ...lines: readonly string[]): void {
  writeFileSync(join(home, '.aws', name), `${lines.join('\n')}\n`)
}

/** Which hosts a scan asks the proxy for, which lets nothing through. */
async function askedFor(environment: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  const { exitCode, stdout } = await runCli(['scan', '--timeout-minutes', '0.2'], {
    entry: packaged.cli,
    cwd: home,
    env: { HTTPS_PROXY: proxy.url, AWS_EC2_METADATA_DISABLED: 'true', ...environment },
  })
  expect([exitCode, stdout]).toEqual([3, expect.stringMatching(/proxy/)])
  return new Set(proxy.requests)
}

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }
const KEY_LINES = ['aws_access_key_id = AKIAIOSFODNN7EXAMPLE', 'aws_secret_access_key = secret']

// Endpoints: AWS General Reference, "AWS Security Token Service endpoints and quotas", and the China regions' guide.
describe('what is asked without a region of its own', () => {
  it.each([
    ['us-gov-west-1', 'sts.us-gov-west-1.amazonaws.com'],
    ['cn-north-1', 'sts.cn-north-1.amazonaws.com.cn'],
    ['eu-central-1', 'sts.eu-central-1.amazonaws.com'],
  ])('is the partition of the profile: %s', async (region, host) => {
    write('config', '[profile own]', `region = ${region}`)
    write('credentials', '[own]', ...KEY_LINES)
    expect(await askedFor({ AWS_PROFILE: 'own' })).toEqual(new Set([`CONNECT ${host}:443`]))
  })

  it('is us-east-1 where nobody says anything', async () => {
    expect(await askedFor(KEYS)).toEqual(new Set(['CONNECT sts.us-east-1.amazonaws.com:443']))
  })

  it('is the home region for web identities', async () => {
    write('token', 'a.b.c')
    const asked = await askedFor({
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/ci',
      AWS_WEB_IDENTITY_TOKEN_FILE: join(home, '.aws/token'),
    })
    expect(asked).toEqual(new Set(['CONNECT sts.eu-central-1.amazonaws.com:443']))
  })

  it('is the region of the sign-in for SSO, whatever the region of the profile', async () => {
    write(
      'config',
      '[profile own]',
      'region = eu-central-1',
      'sso_session = company',
      'sso_account_id = 111122223333',
      'sso_role_name = audit',
      '[sso-session company]',
      'sso_start_url = https://company.awsapps.com/start',
      'sso_region = eu-west-1',
    )
    const name = createHash('sha1').update('company').digest('hex')
    const token = { accessToken: 'token', expiresAt: '2999-01-01T00:00:00Z' }
    write(`sso/cache/${name}.json`, JSON.stringify(token))
    expect(await askedFor({ AWS_PROFILE: 'own' })).toEqual(
      new Set(['CONNECT portal.sso.eu-west-1.amazonaws.com:443']),
    )
  })
})
