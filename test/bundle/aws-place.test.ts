import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { organisationOf, packageAction, PRODUCTION, SANDBOX, STAGING, World } from './support.ts'
import { gapsIn } from './gaps.ts'

const ACCOUNTS = [PRODUCTION, STAGING, SANDBOX]
const MINUTE = 60_000
const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

describe("a clock that is not AWS's", () => {
  it.each([
    [20, 'The clock of this machine is 20 minutes behind AWS'],
    [-20, 'The clock of this machine is 20 minutes ahead of AWS'],
    [26 * 60, 'The clock of this machine is 26 hours behind AWS'],
  ])('by %d minutes is corrected once and said', async (minutes, sentence) => {
    const organisation = organisationOf(ACCOUNTS, ['eu-central-1', 'us-east-1'])
    world = await World.create(packaged.action, organisation, { clockAheadMs: minutes * MINUTE })
    const run = await world.run()
    expect(run.outputs).toMatchObject({ gaps: '0', verdict: 'pass' })
    expect(run.log.split('\n').filter((line) => line.includes('The clock of'))).toEqual([
      expect.stringContaining(`Warning: ${sentence}'s. Requests are signed with AWS's time`),
    ])
    // All but the first request knew better.
    expect(world.aws.log.refused).toBe(1)
  })

  it('is named where asking again does not help, and is no missing permission', async () => {
    world = await World.create(packaged.action, organisationOf(ACCOUNTS, ['us-east-1']))
    const message = 'The difference between the request time and the current time is too large.'
    world.aws.faults.error({ operation: 'DescribeVpcs' }, 'RequestTimeTooSkewed', message, 403)
    const run = await world.run({ accounts: STAGING, role: '', 'external-id': '' })
    expect(run.exitCode).toBe(1)
    const gaps = gapsIn(world.result())
    expect(gaps.filter(({ kind }) => kind === 'aws_vpc')).toMatchObject([
      {
        reason: 'error',
        message: `The clock of this machine is too far from AWS's. Set it right. AWS said: DescribeVpcs: RequestTimeTooSkewed: ${message}`,
      },
    ])
    expect(run.summary).toContain('too far from AWS')
  })
})

describe('the region that is asked first', () => {
  const REGIONS = ['us-gov-west-1', 'us-gov-east-1', 'us-east-1', 'eu-central-1']
  const PROFILES = { gov: 'us-gov-west-1', bad: 'Ohio', default: 'us-gov-east-1' }

  async function scan(environment: Readonly<Record<string, string>>) {
    world = await World.create(packaged.action, organisationOf([STAGING], REGIONS))
    const { AWS_REGION: _, ...variables } = awsEnvironment(world.aws, STAGING)
    const keys = `aws_access_key_id = ${variables['AWS_ACCESS_KEY_ID']}\naws_secret_access_key = ${variables['AWS_SECRET_ACCESS_KEY']}\n`
    const write = (name: string, text: (profile: string, region: string) => string): void => {
      const texts = Object.entries(PROFILES).map(([profile, region]) => text(profile, region))
      writeFileSync(join(world.workspace, '.aws', name), texts.join(''))
    }
    mkdirSync(join(world.workspace, '.aws'))
    write(
      'config',
      (profile, region) => `[${profile === 'default' ? '' : 'profile '}${profile}]\nregion = ${region}\n`,
    )
    write('credentials', (profile) => `[${profile}]\n${keys}`)
    const run = await runCli(['scan'], {
      entry: packaged.cli,
      cwd: world.workspace,
      env: { ...variables, ...environment },
    })
    const [first] = world.aws.log.requests
    return { ...run, region: first?.region }
  }

  it.each([
    [{ AWS_PROFILE: 'gov' }, 'us-gov-west-1'],
    [{ AWS_PROFILE: 'gov', AWS_DEFAULT_REGION: 'eu-central-1' }, 'eu-central-1'],
    [{ AWS_PROFILE: 'gov', AWS_DEFAULT_REGION: 'us-east-1', AWS_REGION: 'eu-central-1' }, 'eu-central-1'],
    [{ AWS_PROFILE: 'gov', AWS_REGION: '' }, 'us-gov-west-1'],
    [{}, 'us-gov-east-1'],
    [{ AWS_CONFIG_FILE: '/dev/null' }, 'us-east-1'],
  ])('with %j is %s', async (environment, region) => {
    const run = await scan(environment)
    expect(run.region).toBe(region)
    expect(run.stderr.includes('the region of profile')).toBe(region.startsWith('us-gov'))
  })

  it.each([
    [{ AWS_PROFILE: 'bad' }, 'region of profile bad: received "Ohio", expected the code of a region'],
    [{ AWS_REGION: 'eu_central_1' }, 'AWS_REGION: received "eu_central_1"'],
  ])('with %j is refused', async (environment, sentence) => {
    const run = await scan(environment)
    expect([run.exitCode, run.stderr.trim()]).toEqual([2, expect.stringContaining(sentence)])
    expect(world.aws.log.requests).toEqual([])
  })
})
