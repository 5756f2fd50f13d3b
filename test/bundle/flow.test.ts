import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import type { History } from '../../src/model/history.ts'
import {
  alertsIn,
  LEAN,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'
import { gapsIn } from './gaps.ts'
import { timeLimit } from './time-limit.ts'

const REGIONS = ['eu-central-1', 'us-east-1']
const packaged = packageAction()
const schema = JSON.parse(readFileSync('schema/result.json', 'utf8')) as object
let world: World

beforeEach(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING, SANDBOX], REGIONS), LEAN)
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function history(): History {
  return JSON.parse(readFileSync(join(world.workspace, 'state/history.json'), 'utf8')) as History
}

function gaps(): readonly string[] {
  const all = gapsIn(world.result())
  return [...new Set(all.map(({ account, region, reason }) => `${account} ${region} ${reason}`))]
}

function lastRequestOf(account: string): number {
  return Math.max(...world.aws.log.matching({ service: 'ec2', account }).map(({ at }) => at))
}

function isValid(): boolean {
  return new Ajv2020({ strictTypes: false, formats: { 'date-time': true, uri: true } }).validate(
    schema,
    world.result(),
  )
}

/** Runs the step until only that region of STAGING, the only one that is read of it, is not done. */
function runUntilStuck(fault: 'hang' | 'throttle', region: string): Promise<ActionRun> {
  mkdirSync(join(world.workspace, '.github'))
  writeFileSync(
    join(world.workspace, '.github/cloud-baseline.yml'),
    `accounts: [{ id: '${STAGING}', regions: [${region}] }]\n`,
  )
  const done = new Set<string>()
  const { inputs, env, more } = timeLimit(() => done.size === 2 && world.aws.log.count({ fault }) > 0)
  const onLine = (line: string): void => {
    for (const id of [PRODUCTION, SANDBOX]) if (line.includes(`Account ${id}: `)) done.add(id)
  }
  return world.run(inputs, env, { ...more, onLine })
}

describe('a storm of throttles in one account', () => {
  it('slows that account down alone, which is complete in the end', async () => {
    world.aws.faults.throttle({ service: 'ec2', account: STAGING, forMs: 3_000 })
    const run = await world.run({ 'fail-on': 'none' })
    expect(run.outputs).toMatchObject({ gaps: '0', unknown: '0' })
    expect(lastRequestOf(STAGING)).toBeGreaterThan(lastRequestOf(PRODUCTION))
    expect(lastRequestOf(STAGING)).toBeGreaterThan(lastRequestOf(SANDBOX))
    expect(run.log).toMatch(/\d+ throttled/)
  })

  it('that does not end leaves gaps that name it, and nothing else', async () => {
    world.aws.faults.throttle({ service: 'ec2', account: STAGING, region: 'eu-central-1' })
    const run = await runUntilStuck('throttle', 'eu-central-1')
    expect(run.exitCode).toBe(1)
    expect(gaps()).toEqual([`${STAGING} eu-central-1 throttled`])
    expect(run.summary).toContain('throttled')
    const messages = gapsIn(world.result()).map(({ message }) => message)
    expect(messages).toContainEqual(
      expect.stringMatching(/while AWS throttled this account and region \(\d+ req/),
    )
  })
})

describe('a region that hangs', () => {
  it('is a gap when the time is over; everything else is reported', async () => {
    openGroup(world)
    world.aws.faults.hang({ service: 'ec2', region: 'us-east-1', account: STAGING, after: 1 })
    const run = await runUntilStuck('hang', 'us-east-1')
    expect(run.exitCode).toBe(1)
    expect(gaps()).toEqual([`${STAGING} us-east-1 timeout`])
    expect(run.outputs['verdict']).toBe('violations')
    expect(world.pagerduty.incidents).toHaveLength(1)
    expect(isValid()).toBe(true)
  })
})

describe('compliance over runs', () => {
  it('says first what changed, in summary and result, also after a run that could not look', async () => {
    const ofNis2 = () =>
      world
        .result()
        .compliance.find(({ id }) => id === 'nis2')
        ?.requirements.flatMap(({ change }) => change ?? [])
    const title = /<b>Compliance: .*, \d+ requirements changed<\/b>/
    expect((await world.run()).summary).not.toMatch(title)
    expect(ofNis2()).toEqual([])
    const unchanged = await world.run()
    expect(unchanged.summary).toMatch(/^No change in the \d+ requirements that can be compared/m)
    const group = openGroup(world)
    const worse = await world.run()
    expect(worse.summary).toMatch(title)
    expect(worse.summary).toMatch(/^- <strong>CIS AWS Foundations 5\.0<\/strong><br>.*: no longer met$/m)
    expect(ofNis2()).toContain('no-longer-met')
    world.aws.faults.deny({
      service: 'ec2',
      operation: 'DescribeSecurityGroups',
      region: 'eu-central-1',
      times: 3,
    })
    await world.run()
    repairIngress(group)
    const better = await world.run()
    expect(better.summary).toMatch(/^- <strong>CIS AWS Foundations 5\.0<\/strong><br>.*: now met$/m)
    expect(isValid()).toBe(true)
  })
})

describe('an account without the role', () => {
  it('is one gap that names it', async () => {
    world.aws.faults.deny({ service: 'sts', operation: 'AssumeRole', account: STAGING, times: 1 })
    const run = await world.run()
    expect(run.exitCode).toBe(1)
    const found = gapsIn(world.result())
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ region: '*', kind: '*', reason: 'role-not-assumable' })
  })
})

describe('max-rate', () => {
  it('holds for each account and region', async () => {
    await world.run({ 'max-rate': '10' })
    for (const account of [PRODUCTION, STAGING, SANDBOX]) {
      const times = world.aws.log
        .matching({ service: 'ec2', account, region: 'eu-central-1' })
        .map(({ at }) => at)
      expect(times.length).toBeGreaterThan(25)
      // One second's worth at once, then ten a second; a quarter is left to a machine that is late with the first.
      const least = ((times.length - 10) / 10) * 1000 * 0.75
      expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(least)
    }
  })
})

/** Runs the step and sends the signals once AWS has been asked what never gets an answer. */
async function runUntilStopped(first: NodeJS.Signals, more: readonly NodeJS.Signals[]) {
  world.aws.faults.hang({ service: 'ec2', account: PRODUCTION, region: 'eu-central-1' })
  const started = Promise.withResolvers<Send>()
  const poll = setInterval(() => {
    if (world.aws.log.count({ fault: 'hang' }) === 0) return
    clearInterval(poll)
    void started.promise.then((send) => send(first))
  }, 20)
  const run = await world.run(
    {},
    {},
    {
      onStart: started.resolve,
      // While it is ending, and not when it may have ended.
      onLine: (line) => {
        if (line.includes(`Received ${first}`)) void started.promise.then((send) => more.forEach(send))
      },
    },
  )
  world.aws.faults.clear()
  return run
}

function expectWholeReport(run: ActionRun): void {
  expect(run.exitCode).toBe(1)
  expect(run.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('The run was cancelled, so no alert was opened or closed'),
  )
  expect(run.log).not.toMatch(/^\s+at /m)
  expect(run.outputs['verdict']).not.toBe('pass')
  expect(run.summary).toContain('cancelled')
  expect(isValid()).toBe(true)
  expect(world.inventory().at(-1)).toMatchObject({ type: 'end' })
}

describe('a step that is cancelled', () => {
  it.each<[NodeJS.Signals, readonly NodeJS.Signals[]]>([
    ['SIGTERM', []],
    ['SIGINT', ['SIGTERM']],
  ])('by %s ends in time, with whole reports, the history kept and no alert touched', async (first, more) => {
    const group = openGroup(world)
    await world.run()
    const [incident] = world.pagerduty.incidents
    const sent = world.pagerduty.requests.length
    repairIngress(group)

    const run = await runUntilStopped(first, more)
    expectWholeReport(run)
    expect(run.timedOut).toBe(false)
    expect(gaps()).toContain(`${PRODUCTION} eu-central-1 cancelled`)
    expect(new Set(gapsIn(world.result()).map(({ reason }) => reason))).toEqual(new Set(['cancelled']))
    expect(world.pagerduty.requests).toHaveLength(sent)
    expect(world.pagerduty.incidents).toEqual([incident])
    expect(Object.keys(alertsIn(history()))).toHaveLength(1)
    expect(Object.values(history().findings).map(({ fixedAt }) => fixedAt)).toContain(null)

    expect((await world.run()).outputs).toMatchObject({ gaps: '0', 'alerts-resolved': '1' })
  })
})

type Send = (signal: NodeJS.Signals) => void

/** Scans in a terminal and interrupts it once AWS has been asked what never gets an answer. */
function scanUntilInterrupted(onLine: (line: string, send: Send) => void = () => undefined) {
  world.aws.faults.hang({ service: 'ec2', operation: 'DescribeVpcs' })
  const started = Promise.withResolvers<Send>()
  const poll = setInterval(() => {
    if (world.aws.log.count({ fault: 'hang' }) === 0) return
    clearInterval(poll)
    void started.promise.then((send) => send('SIGINT'))
  }, 20)
  return runCli(['scan'], {
    entry: packaged.cli,
    cwd: world.workspace,
    env: awsEnvironment(world.aws, PRODUCTION),
    onStart: started.resolve,
    onLine: (line) => void started.promise.then((send) => onLine(line, send)),
  })
}

describe('a scan that is interrupted in a terminal', () => {
  it('prints what was seen and exits with 3', async () => {
    const { exitCode, stdout, stderr } = await scanUntilInterrupted()
    expect(exitCode).toBe(3)
    expect(stdout).toContain('NOT SEEN')
    expect(stdout).toContain('cancelled')
    expect(stderr).toContain('Received SIGINT')
  })

  it('ends at once when it is interrupted again', async () => {
    const { exitCode, stdout } = await scanUntilInterrupted((line, send) => {
      if (line.includes('Received SIGINT')) send('SIGINT')
    })
    expect(exitCode).toBe(130)
    expect(stdout).toBe('')
  })
})
