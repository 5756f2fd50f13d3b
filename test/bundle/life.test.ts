import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
import { CHECK, startHeartbeat } from '../../sandbox/heartbeat/server.ts'
import { decode } from '../report/text-of-markdown.ts'

const REGIONS = ['eu-central-1', 'us-east-1']
const packaged = packageAction()
let world: World

beforeEach(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING, SANDBOX], REGIONS), LEAN)
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

/** A rule of the user's own, with this severity. */
function writeRule(severity: string): void {
  const rule = [
    'id: own-open-to-the-world',
    'title: Groups are open to the world',
    `severity: ${severity}`,
    'status: stable',
    'search: is(aws_ec2_security_group) and name = open',
    'risk: Anyone can try every service.',
    'alert: { summary: Groups are open., dedup_key: own_open }',
    'remediation: { text: Close them. }',
    'examples:',
    '  - { name: open, expect: violation, resource: { name: open } }',
    '  - { name: closed, expect: pass, resource: { name: closed } }',
  ]
  writeFileSync(join(world.workspace, 'own.yml'), `${rule.join('\n')}\n`)
}

function textOf(summary: string): string {
  return decode(summary).replaceAll(/<[^>]*>/g, '')
}

describe('a finding whose severity rises', () => {
  it('is worsened and pages again; as it falls, it is known and pages nobody', async () => {
    openGroup(world)
    const inputs = { rules: 'own.yml', 'fail-on': 'high', 'fail-on-new': 'true' }
    writeRule('high')
    expect((await world.run(inputs)).exitCode).toBe(1)
    expect((await world.run(inputs)).exitCode).toBe(0)
    expect(world.pagerduty.incidents).toMatchObject([{ status: 'triggered', severity: 'error' }])

    writeRule('critical')
    const worse = await world.run(inputs)
    expect(worse.exitCode).toBe(1)
    expect(worse.log).toContain('1 worsened violation at or above high')
    expect(worse.outputs['new']).toBe('0')
    expect(textOf(worse.summary)).toMatch(/Worsened \(1\)\n\n- 🟥 🔺 worsened from high to critical \[sg-/)
    expect(world.result().counts).toMatchObject({ new: 0, worsened: 1, known: 0 })
    expect(world.result().findings).toMatchObject([{ state: 'worsened', severityBefore: 'high' }])
    expect(world.pagerduty.incidents).toMatchObject([
      { status: 'resolved' },
      { status: 'triggered', severity: 'critical' },
    ])
    expect(world.pagerduty.incidents[0]?.entries.at(-1)?.event.payload?.summary).toContain(
      'its severity rose from high to critical',
    )

    expect(world.result().trend).toMatchObject([
      { verdict: 'violations', complete: true, high: 1, new: 1 },
      { high: 1, new: 0 },
      { critical: 1, high: 0, new: 0 },
    ])
    expect(world.result().findings[0]?.due).toBeDefined()
    expect(textOf(worse.summary)).toContain('Trend of 3 runs: 1 → 1 violations')

    await world.run(inputs)
    writeRule('high')
    expect((await world.run(inputs)).exitCode).toBe(0)
    expect(world.result().counts).toMatchObject({ worsened: 0, known: 1 })
    expect(world.pagerduty.incidents).toHaveLength(2)
  })

  it('opens its alert where it was too low to have one', async () => {
    openGroup(world)
    writeRule('medium')
    await world.run({ rules: 'own.yml' })
    expect(world.pagerduty.incidents).toHaveLength(0)
    writeRule('high')
    await world.run({ rules: 'own.yml' })
    expect(world.pagerduty.incidents).toMatchObject([{ status: 'triggered', severity: 'error' }])
    expect(world.pagerduty.dropped).toEqual([])
  })
})

describe('the heartbeat', () => {
  it('is sent after a complete run whatever it finds, and a failure after one that is not', async () => {
    const heartbeat = await startHeartbeat()
    try {
      const inputs = { 'heartbeat-url': heartbeat.url }
      openGroup(world)
      const violated = await world.run(inputs)
      expect(violated.exitCode).toBe(1)
      expect(heartbeat.pings).toEqual(['ok'])
      expect(violated.log).toMatch(/The heartbeat was sent to 127\.0\.0\.1:\d+\.$/m)

      world.aws.faults.deny({ service: 'ec2', operation: 'DescribeSecurityGroups', times: 1 })
      await world.run({ ...inputs, 'on-incomplete': 'warn' })
      expect(heartbeat.pings).toEqual(['ok', 'fail'])

      expect((await world.run({ ...inputs, rules: 'no/such/file.yml' })).exitCode).toBe(1)
      expect(heartbeat.pings).toEqual(['ok', 'fail', 'fail'])

      await world.run({ ...inputs, 'dry-run': 'true' })
      expect(heartbeat.pings).toHaveLength(3)
      const shown = violated.stdout + violated.summary + world.file('result.json')
      expect(shown.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(CHECK)
    } finally {
      await heartbeat.close()
    }
  })

  it('that nobody answers is a warning and fails nothing', async () => {
    const heartbeat = await startHeartbeat()
    try {
      heartbeat.trouble(404, 1)
      const run = await world.run({ 'heartbeat-url': heartbeat.url })
      expect(run.exitCode).toBe(0)
      expect(run.log).toMatch(/The heartbeat could not be sent to 127\.0\.0\.1:\d+: HTTP 404/)
    } finally {
      await heartbeat.close()
    }
  })

  it('of an address that is none is refused before anything is asked, and not shown', async () => {
    const run = await world.run({ 'heartbeat-url': 'http://example.com/secret-path' })
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('heartbeat-url: received an http address')
    expect(world.aws.log.matching({})).toEqual([])
  })
})
