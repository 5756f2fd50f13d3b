import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readFileSync, rmSync } from 'node:fs'
import { addTrail, cloudTrailState } from '../../sandbox/aws/cloudtrail/state.ts'
import { iamState, tightenIam } from '../../sandbox/aws/iam/state.ts'
import { s3AccountState } from '../../sandbox/aws/s3/account-state.ts'
import { addBucket, type Bucket, denyPlainHttp, s3State } from '../../sandbox/aws/s3/state.ts'
import { actionOf } from '../../sandbox/aws/service.ts'
import { SERVICES } from '../../sandbox/aws/services.ts'
import { organisationOf, packageAction, PRODUCTION, STAGING, World } from './support.ts'

const REGIONS = ['eu-central-1', 'eu-west-1', 'us-east-1', 'eu-south-1']
const NOT_BLOCKED = 'aws-s3-bucket-public-access-not-blocked'
const PLAIN_HTTP = 'aws-s3-bucket-plain-http-allowed'
const PASSWORDS = 'aws-iam-passwords-too-short'
const ROOT_KEY = 'aws-iam-root-access-key'
const NO_TRAIL = 'aws-cloudtrail-not-in-all-regions'
const packaged = packageAction()
let world: World

beforeEach(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING], REGIONS))
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function production() {
  return world.aws.organisation.account(PRODUCTION)
}

/** A bucket that nothing is wrong with but what is given, of an account that leaves blocking public access to its buckets. */
function bucketIn(region: string, name: string, options: Partial<Bucket> = {}): void {
  production().of(s3AccountState).publicAccessBlock = null
  addBucket(production().of(s3State), { name, region, policy: denyPlainHttp(name), ...options })
}

function scan(inputs: Readonly<Record<string, string>> = {}) {
  return world.run({ accounts: PRODUCTION, 'on-incomplete': 'warn', 'fail-on': 'none', ...inputs })
}

/** Ids of what was seen to violate the rule, sorted. */
function found(rule: string): string[] {
  return world
    .result()
    .findings.filter((finding) => finding.rule === rule && finding.state !== 'unseen')
    .map(({ id }) => id)
    .toSorted()
}

function outcomeOf(rule: string) {
  return world.result().outcomes.find((one) => one.rule === rule)
}

function gaps() {
  return world.result().coverage.gaps
}

/** The gap of a property that GetAccountPasswordPolicy tells. */
function deniedPolicy(property: string) {
  return {
    kind: `aws_account.${property}`,
    action: 'iam:GetAccountPasswordPolicy',
    reason: 'denied',
    places: [{ regions: ['global'] }],
  }
}

describe('buckets', () => {
  it('are asked in the region of each, and in no other', async () => {
    bucketIn('eu-central-1', 'orders')
    bucketIn('eu-west-1', 'press-kit', { publicAccessBlock: null })
    bucketIn('us-east-1', 'exports', { policy: null })
    await scan()
    expect(found(NOT_BLOCKED)).toEqual(['press-kit'])
    expect(found(PLAIN_HTTP)).toEqual(['exports'])
    expect(gaps()).toEqual([])
    const asked = world.aws.log.matching({ service: 's3' }).filter(({ resource }) => resource !== '')
    expect(new Set(asked.map(({ resource, region }) => `${resource} ${region}`))).toEqual(
      new Set(['orders eu-central-1', 'press-kit eu-west-1', 'exports us-east-1']),
    )
    expect(world.aws.log.count({ operation: 'ListBuckets' })).toBe(1)
    // Ownership, policy, block, versioning, logging and encryption of each.
    expect(asked).toHaveLength(18)
  })

  it('that are denied cost nothing but themselves', async () => {
    bucketIn('eu-central-1', 'orders')
    bucketIn('eu-west-1', 'press-kit', { publicAccessBlock: null })
    bucketIn('us-east-1', 'payroll', { publicAccessBlock: null })
    world.aws.faults.deny({ resource: 'payroll', operation: 'GetPublicAccessBlock' })
    const run = await scan()
    expect(found(NOT_BLOCKED)).toEqual(['press-kit'])
    expect(run.outputs).toMatchObject({ gaps: '1', verdict: 'violations' })
    expect(outcomeOf(NOT_BLOCKED)).toMatchObject({ incomplete: ['global'], violations: 1 })
    expect(outcomeOf(NOT_BLOCKED)?.passed).toBe(1)
    expect(gaps()).toMatchObject([
      {
        reason: 'denied',
        action: 's3:GetBucketPublicAccessBlock',
        messages: [expect.stringContaining('1 of 3 resources')],
        places: [{ accounts: [PRODUCTION], regions: ['global'] }],
      },
      {
        reason: 'denied',
        kind: 'aws_s3_bucket.effective_public_access_block',
        messages: [expect.stringContaining('1 of 3 resources (payroll)')],
        places: [{ accounts: [PRODUCTION], regions: ['global'] }],
      },
    ])
    expect(run.summary).toContain('s3:GetBucketPublicAccessBlock')
  })

  it('come in pages of thousands', async () => {
    for (let index = 0; index < 2_500; index += 1) {
      bucketIn('eu-west-1', `bucket-${String(index).padStart(4, '0')}`)
    }
    bucketIn('eu-west-1', 'z-last', { publicAccessBlock: null })
    await scan({ rules: NOT_BLOCKED, 'max-rate': '1000', 'bucket-rate': '1000' })
    expect(found(NOT_BLOCKED)).toEqual(['z-last'])
    expect(outcomeOf(NOT_BLOCKED)).toMatchObject({ incomplete: [], passed: 2_500, violations: 1 })
    expect(world.aws.log.count({ operation: 'ListBuckets' })).toBe(3)
  })

  it('are asked again after a throttle', async () => {
    bucketIn('eu-west-1', 'orders', { policy: null })
    const throttle = world.aws.faults.throttle({ service: 's3', operation: 'GetBucketPolicy', times: 2 })
    await scan()
    expect(throttle.hits).toBe(2)
    expect(found(PLAIN_HTTP)).toEqual(['orders'])
    expect(gaps()).toEqual([])
  })

  it('in a region that the account has disabled are unknown, and the others are not', async () => {
    bucketIn('eu-south-1', 'milan', { publicAccessBlock: null })
    bucketIn('eu-west-1', 'orders')
    await scan()
    expect(found(NOT_BLOCKED)).toEqual([])
    expect(outcomeOf(NOT_BLOCKED)).toMatchObject({ incomplete: ['global'], passed: 1, violations: 0 })
    expect(gaps().length).toBeGreaterThan(0)
    expect(gaps().every(({ kind }) => kind.startsWith('aws_s3_'))).toBe(true)
  })

  it('that could not be listed are a gap, and nothing is passed', async () => {
    bucketIn('eu-west-1', 'orders', { publicAccessBlock: null })
    world.aws.faults.deny({ operation: 'ListBuckets' })
    await scan()
    expect(found(NOT_BLOCKED)).toEqual([])
    expect(outcomeOf(NOT_BLOCKED)).toMatchObject({ incomplete: ['global'], passed: 0 })
    expect(gaps()).toContainEqual(expect.objectContaining({ kind: 'aws_s3_bucket', reason: 'denied' }))
    expect(new Set(gaps().map(({ action }) => action))).toEqual(new Set(['s3:ListAllMyBuckets']))
  })
})

describe('the account itself', () => {
  it('without a password policy violates, and one that is denied is unknown', async () => {
    production().of(iamState).passwordPolicy = null
    await scan()
    expect(found(PASSWORDS)).toEqual([PRODUCTION])
    expect(gaps()).toEqual([])
    const denial = world.aws.faults.deny({ operation: 'GetAccountPasswordPolicy' })
    const run = await scan()
    expect(found(PASSWORDS)).toEqual([])
    expect(run.outputs).toMatchObject({ gaps: '7', fixed: '0' })
    expect(outcomeOf(PASSWORDS)).toMatchObject({ incomplete: ['global'], passed: 0, violations: 0 })
    expect(gaps()).toMatchObject(
      [
        'minimum_password_length',
        'password_policy_set',
        'password_reuse_prevention',
        'require_lowercase_characters',
        'require_numbers',
        'require_symbols',
        'require_uppercase_characters',
      ].map((property) => deniedPolicy(property)),
    )
    denial.remove()
    tightenIam(production().of(iamState))
    expect((await scan()).outputs).toMatchObject({ gaps: '0' })
    expect(outcomeOf(PASSWORDS)).toMatchObject({ incomplete: [], passed: 1, violations: 0 })
  })

  it('pages for keys of root, holds the page while nothing is known, and ends it', async () => {
    const { summary } = production().of(iamState)
    summary.AccountAccessKeysPresent = 1
    await scan()
    expect(found(ROOT_KEY)).toEqual([PRODUCTION])
    const key = `iam_root_access_key/${PRODUCTION}`
    expect(world.pagerduty.incidents).toMatchObject([{ key, status: 'triggered' }])
    summary.AccountAccessKeysPresent = 0
    const denial = world.aws.faults.deny({ operation: 'GetAccountSummary' })
    await scan()
    expect(world.pagerduty.incidents).toMatchObject([{ key, status: 'triggered' }])
    denial.remove()
    await scan()
    expect(world.pagerduty.incidents).toMatchObject([{ key, status: 'resolved' }])
  })

  it('is asked once, in one region, whatever regions are read', async () => {
    await scan({ regions: 'eu-west-1' })
    const once = ['GetAccountPasswordPolicy', 'GetAccountSummary', 'ListBuckets', 'ListTrails']
    expect(once.map((operation) => world.aws.log.count({ operation }))).toEqual([1, 1, 1, 1])
    const regions = new Set(world.aws.log.matching({ service: 'iam' }).map(({ region }) => region))
    expect(regions).toEqual(new Set(['us-east-1']))
    expect(found(NO_TRAIL)).toEqual([])
  })
})

describe('trails', () => {
  it('of all regions have to record', async () => {
    const trails = production().of(cloudTrailState)
    for (const { status } of trails) status.IsLogging = false
    await scan()
    expect(found(NO_TRAIL)).toEqual([PRODUCTION])
    world.aws.faults.deny({ operation: 'GetTrailStatus' })
    await scan()
    expect(found(NO_TRAIL)).toEqual([])
    expect(outcomeOf(NO_TRAIL)).toMatchObject({ incomplete: ['global'], passed: 0 })
  })

  it('of the organisation count in its members, and are judged where they belong', async () => {
    const { organisation } = world.aws
    organisation.management = STAGING
    production().of(cloudTrailState).length = 0
    const theirs = organisation.account(STAGING).of(cloudTrailState)
    theirs.length = 0
    addTrail(theirs, STAGING, {
      Name: 'organisation',
      HomeRegion: 'eu-west-1',
      IsOrganizationTrail: true,
      LogFileValidationEnabled: false,
    })
    await scan({ accounts: [PRODUCTION, STAGING].join('\n') })
    expect(found(NO_TRAIL)).toEqual([])
    expect(gaps()).toEqual([])
    const unsigned = world.result().findings.filter(({ rule }) => rule.endsWith('validation-off'))
    expect(unsigned.map(({ account }) => account)).toEqual([STAGING])
  })
})

describe('what AWS is asked', () => {
  it('says that it is this program, in every call', async () => {
    bucketIn('eu-west-1', 'orders')
    await scan()
    const { requests } = world.aws.log
    expect(new Set(requests.map(({ service }) => service))).toContain('sts')
    const unnamed = requests.filter(({ userAgent }) => !/ cloud-baseline\/\d+\.\d+\.\d+$/.test(userAgent))
    expect(unnamed.map(({ operation, userAgent }) => [operation, userAgent])).toEqual([])
  })

  // That all of the policy is needed, test/rules/every-action.test.ts shows.
  it('is what the policy in docs/iam.md allows', async () => {
    bucketIn('eu-west-1', 'orders')
    // Something critical, of which it is asked who did it.
    const { summary } = production().of(iamState)
    summary.AccountAccessKeysPresent = 1
    await scan({ attribution: 'true' })
    const page = readFileSync('docs/iam.md', 'utf8')
    const allowed = new Set([...page.matchAll(/"([a-z0-9-]+:\w+)"/g)].map(([, action]) => action))
    const asked = world.aws.log.requests.flatMap(({ service, operation }) => {
      const played = SERVICES.find(({ name }) => name === service)
      return played === undefined || ['ec2', 'sts'].includes(service) ? [] : [actionOf(played, operation)]
    })
    expect(asked.filter((action) => !allowed.has(action))).toEqual([])
    expect(asked).toEqual(
      expect.arrayContaining(['cloudtrail:LookupEvents', 's3:GetBucketPolicy', 'sqs:ListQueues']),
    )
  })
})
