import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import type { ChildResult } from '../../sandbox/runner/child.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { addOpenGroup, organisationOf, packageAction, PRODUCTION, STAGING, World } from './support.ts'

const packaged = packageAction()
let world: World

beforeAll(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING], ['eu-central-1']))
  const region = world.aws.organisation.account(PRODUCTION).region('eu-central-1')
  addOpenGroup(region)
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

describe('wrong use of mode and shard', () => {
  it.each([
    [{ mode: 'collect' }, 'shard: received nothing with mode collect'],
    [{ mode: 'collect', shard: '9/8' }, 'shard: received "9/8"'],
    [{ shard: '2/8' }, 'shard: received "2/8" with mode run'],
    [{ mode: 'collect', shard: '2/8' }, 'No plan.json was found in'],
    [{ mode: 'merge' }, 'No plan.json was found in'],
  ])('%j ends with one sentence before any call', async (inputs, sentence) => {
    const run = await world.run(inputs)
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)])
    expect(world.aws.log.requests).toEqual([])
  })
})

/** A scan of the one account in a terminal, that reports into one folder. */
function scan(...options: string[]): Promise<ChildResult> {
  return runCli(['scan', `--accounts=${PRODUCTION}`, '--report-dir=report', '--fail-on=none', ...options], {
    entry: packaged.cli,
    cwd: world.workspace,
    env: awsEnvironment(world.aws, PRODUCTION),
  })
}

it('plans, collects and merges in a terminal, in one folder', async () => {
  const plan = await scan('--mode=plan', '--json')
  expect(JSON.parse(plan.stdout)).toEqual({ matrix: '{"include":[{"shard":"1/1","name":"1-of-1"}]}' })
  const leg = await scan('--mode=collect', '--shard=1/1')
  expect([leg.exitCode, leg.stdout]).toEqual([0, ''])
  expect(leg.stderr).toContain('Shard 1/1: 1 account, ')
  const merge = await scan('--mode=merge')
  expect(merge.exitCode).toBe(0)
  expect(merge.stdout).toContain('Security groups let the whole internet in on any port')
})
