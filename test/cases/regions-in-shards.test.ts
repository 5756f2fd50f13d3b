import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SERVICES } from '../../sandbox/aws/services.ts'
import { rmSync } from 'node:fs'
import { MatrixRun, resultOf } from '../bundle/matrix.ts'
import { openGroup, organisationOf, packageAction, PRODUCTION, STAGING, World } from '../bundle/support.ts'
import { gapsIn } from '../bundle/gaps.ts'

const packaged = packageAction()
const RULE = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
const INPUTS = {
  accounts: [PRODUCTION, STAGING].join(),
  'production-accounts': PRODUCTION,
  rules: RULE,
  'fail-on': 'none',
}
let world: World

beforeEach(async () => {
  const organisation = organisationOf([PRODUCTION, STAGING], ['eu-central-1', 'us-east-1'])
  world = await World.create(packaged.action, organisation)
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

describe('a run in shards', () => {
  it('lets go of a region that is left out, as a single job does', async () => {
    openGroup(world)
    await new MatrixRun(world, packaged.action, 1, INPUTS).whole('2')
    expect(world.pagerduty.incidents.map(({ status }) => status)).toEqual(['triggered'])
    const { merge } = await new MatrixRun(world, packaged.action, 2, {
      ...INPUTS,
      regions: 'all, !eu-*',
    }).whole('2')
    expect(merge.exitCode).toBe(0)
    expect(merge.outputs).toMatchObject({ verdict: 'pass', 'alerts-resolved': '1' })
    expect(resultOf(merge).fixed.map(({ how }) => how)).toEqual(['withdrawn'])
    expect(world.pagerduty.incidents.map(({ status }) => status)).toEqual(['resolved'])
  })

  it('tells in one line what a service control policy denies', async () => {
    // Those of the account as a whole are asked in this region, too, and such a policy leaves them out.
    const global = new Set(['sts', 'organizations', 'iam', 'account', 's3', 'cloudtrail'])
    const services = SERVICES.map(({ name }) => name).filter((name) => !global.has(name))
    world.aws.faults.deny({ service: services, region: 'eu-central-1' }, 'scp')
    const { merge } = await new MatrixRun(world, packaged.action, 1, { ...INPUTS, rules: 'default' }).whole(
      '2',
    )
    const gaps = gapsIn(resultOf(merge))
    expect(gaps.map(({ account, region, kind, deniedBy }) => [account, region, kind, deniedBy])).toEqual([
      [PRODUCTION, 'eu-central-1', '*', 'service control policy'],
      [STAGING, 'eu-central-1', '*', 'service control policy'],
    ])
  })
})
