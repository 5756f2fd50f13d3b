import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
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

const REGIONS = ['eu-central-1', 'us-east-1']
const packaged = packageAction()
let world: World

beforeEach(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING, SANDBOX], REGIONS), LEAN)
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

describe('PagerDuty', () => {
  it('refuses an event: the step fails and says why', async () => {
    openGroup(world)
    world.pagerduty.fail({ kind: 'status', status: 400, errors: ["'payload.source' is missing or blank"] })
    const run = await world.run({ 'fail-on': 'none' })
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain("'payload.source' is missing or blank")
    expect(run.summary).toContain('is missing or blank')
  })

  it('is paged by the next run when it was down, even if that run cannot look again', async () => {
    openGroup(world)
    world.pagerduty.fail({ kind: 'status', status: 500 })
    const down = await world.run()
    expect(down.exitCode).toBe(1)
    expect(down.outputs['alerts-triggered']).toBe('0')
    expect(down.summary).toContain('the next run sends it')
    world.pagerduty.recover()
    world.aws.faults.deny({ operation: 'DescribeSecurityGroups' })
    const next = await world.run()
    expect(next.outputs['alerts-triggered']).toBe('1')
    expect(world.pagerduty.incidents.map(({ key, status }) => [key, status])).toEqual([
      [`allow_ingress_from_internet_to_any_port/${PRODUCTION}`, 'triggered'],
    ])
  })

  it('gets nothing in a dry run, whose bodies are written', async () => {
    openGroup(world)
    await world.run({ 'dry-run': 'true' })
    expect(world.pagerduty.requests).toEqual([])
    const lines = world
      .file('pagerduty.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { request: { dedup_key: string } })
    expect(lines.map((line) => line.request.dedup_key)).toContain(
      `allow_ingress_from_internet_to_any_port/${PRODUCTION}`,
    )
  })
})
