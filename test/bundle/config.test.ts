import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import {
  LEAN,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'

const packaged = packageAction()
const TEXT = `environments:\n  production: ['${PRODUCTION}']\n`
let world: World

beforeEach(async () => {
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING, SANDBOX], ['eu-central-1', 'us-east-1']),
    LEAN,
  )
  openGroup(world)
  mkdirSync(join(world.workspace, '.github'))
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function write(name: string): void {
  writeFileSync(join(world.workspace, name), TEXT)
}

describe('the configuration', () => {
  it.each(['.github/cloud-baseline.yml', '.github/cloud-baseline.yaml'])('is read as %s', async (name) => {
    write(name)
    const run = await world.run({ 'production-accounts': '' })
    expect(Number(run.outputs['alerts-triggered'])).toBeGreaterThan(0)
    expect(world.pagerduty.incidents).not.toEqual([])
  })

  it.each([
    [
      ['.github/cloud-baseline.yml', '.github/cloud-baseline.yaml'],
      'config: found .github/cloud-baseline.yml and .github/cloud-baseline.yaml, expected one of them',
    ],
    [['cloud-baseline.yml'], 'config: found cloud-baseline.yml, which is not read'],
  ])('is refused as %j', async (names, sentence) => {
    for (const name of names) write(name)
    const run = await world.run({ 'production-accounts': '' })
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)])
    expect(world.aws.log.requests).toEqual([])
  })

  it('is named once on the command line', async () => {
    const { exitCode, stderr } = await runCli(['scan', '--config', 'a.yml', '--config', 'b.yml'], {
      entry: packaged.cli,
      cwd: world.workspace,
    })
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('given twice, expected once')])
  })
})
