import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addSecurityGroup, authorizeIngress, repairIngress } from '../../sandbox/aws/security-groups.ts'
import type { History } from '../../src/model/history.ts'
import { decode } from '../report/text-of-markdown.ts'
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
} from '../bundle/support.ts'

const packaged = packageAction()
const RULE = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
const KEY = `allow_ingress_from_internet_to_any_port/${PRODUCTION}`
const ONE = { accounts: PRODUCTION, rules: RULE, 'fail-on': 'none' }
let world: World

beforeEach(async () => {
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING, SANDBOX], ['eu-central-1']),
    LEAN,
  )
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function path(name = 'state/history.json'): string {
  return join(world.workspace, name)
}

/** Whether there is anything left to close of a lost ledger. */
function isUnswept(): boolean {
  return Object.values(history().ledgers).some(({ unswept }) => Object.keys(unswept).length > 0)
}

function history(): History {
  return JSON.parse(readFileSync(path(), 'utf8')) as History
}

function incidents(): readonly (readonly [string, string])[] {
  return world.pagerduty.incidents.map(({ key, status }) => [key, status] as const)
}

describe('history lost while an alert is open, the account then clean', () => {
  it.each([
    ['lost', () => rmSync(path())],
    ['damaged', () => writeFileSync(path(), '{"schema": 1')],
  ])('%s: the key of the rule that passes is resolved', async (_, lose) => {
    const group = openGroup(world)
    await world.run(ONE)
    expect(incidents()).toEqual([[KEY, 'triggered']])
    repairIngress(group)
    lose()
    const run = await world.run(ONE)
    expect(incidents()).toEqual([[KEY, 'resolved']])
    expect(run.exitCode).toBe(0)
    // Nobody knows how many of the keys were open.
    expect(run.outputs['alerts-resolved']).toBe('0')
    expect(decode(run.summary)).toContain('1 key of rules that pass is resolved as a precaution')
    const sent = world.pagerduty.requests.length
    await world.run(ONE)
    expect(world.pagerduty.requests).toHaveLength(sent)
  })

  it('without any history every run does so', async () => {
    const group = openGroup(world)
    await world.run({ ...ONE, history: 'none' })
    repairIngress(group)
    await world.run({ ...ONE, history: 'none' })
    expect(incidents()).toEqual([[KEY, 'resolved']])
  })

  it('goes on in the next runs where alert-limit is reached', async () => {
    const group = openGroup(world)
    await world.run({ accounts: PRODUCTION, 'fail-on': 'none' })
    repairIngress(group)
    rmSync(path())
    const limit = { accounts: PRODUCTION, 'alert-limit': '7' }
    const first = await world.run(limit)
    expect(decode(first.summary)).toMatch(
      /7 keys of rules that pass are resolved as a precaution.* more are beyond alert-limit 7 and left to the next run/,
    )
    for (let runs = 0; runs < 12 && isUnswept(); runs += 1) {
      const before = world.pagerduty.requests.length
      await world.run(limit)
      expect(world.pagerduty.requests.length - before).toBeLessThanOrEqual(7)
    }
    expect(isUnswept()).toBe(false)
    expect(incidents().every(([, status]) => status === 'resolved')).toBe(true)
  })

  it('waits where something could not be read, and closes when it is', async () => {
    const group = openGroup(world)
    await world.run(ONE)
    repairIngress(group)
    rmSync(path())
    world.aws.faults.deny({ operation: 'DescribeSecurityGroups' })
    await world.run(ONE)
    expect(incidents()).toEqual([[KEY, 'triggered']])
    world.aws.faults.clear()
    await world.run(ONE)
    expect(incidents()).toEqual([[KEY, 'resolved']])
  })

  it('leaves alone what may be of another scan: some regions, no alert-scope', async () => {
    const group = openGroup(world)
    const some = { ...ONE, regions: 'eu-*' }
    await world.run(some)
    repairIngress(group)
    rmSync(path())
    const run = await world.run(some)
    expect(incidents()).toEqual([[KEY, 'triggered']])
    expect(decode(run.summary)).toContain('The input alert-scope keeps the keys of scans apart')
  })

  it('leaves alone the keys of accounts that are not production', async () => {
    await world.run({ ...ONE, accounts: [PRODUCTION, STAGING].join() })
    const keys = world.pagerduty.requests.map(({ body }) => body?.['dedup_key'])
    expect(keys).toEqual([KEY])
  })
})

describe('two workflows that restore the same history', () => {
  const OTHER = { GITHUB_WORKFLOW_REF: 'acme/cloud-policies/.github/workflows/other.yml@refs/heads/main' }

  it('do not touch what the other opened, and say so', async () => {
    openGroup(world)
    await world.run(ONE)
    const before = readFileSync(path(), 'utf8')
    const run = await world.run({ ...ONE, accounts: STAGING, 'production-accounts': STAGING }, OTHER)
    expect(run.exitCode).toBe(1)
    expect(run.outputs['alerts-resolved']).toBe('0')
    expect(decode(run.summary)).toContain('is of another scan')
    expect(world.result().history.status).toBe('foreign')
    expect(incidents()).toEqual([[KEY, 'triggered']])
    expect(readFileSync(path(), 'utf8')).toBe(before)
    expect((await world.run(ONE)).outputs).toMatchObject({ new: '0', 'alerts-triggered': '1' })
  })

  it('hold alerts of accounts that this scan never had, in a history that does not say whose it is', async () => {
    openGroup(world)
    await world.run(ONE)
    const { scan: _, sizes: __, ...old } = history()
    const sizes = { [STAGING]: { listings: 1, resources: 1 } }
    writeFileSync(path(), JSON.stringify({ ...old, sizes }))
    const run = await world.run({ ...ONE, accounts: STAGING, 'production-accounts': STAGING })
    expect(run.outputs['alerts-resolved']).toBe('0')
    expect(decode(run.summary)).toContain(`This scan never had to read the account ${PRODUCTION}`)
    expect(incidents()).toEqual([[KEY, 'triggered']])
  })
})

describe('production-accounts', () => {
  const WRONG = `${PRODUCTION.slice(0, -1)}9`

  it.each([
    ['is empty', '', 'production-accounts is empty, but 1 account of the last run was production'],
    ['has a wrong digit', WRONG, `"${WRONG}" of production-accounts or environments stands for no account`],
    ['has a glob for nothing', 'prod-*', 'could not be read'],
  ])('%s: the alert is held, and the step fails with a sentence', async (_, given, sentence) => {
    openGroup(world)
    await world.run(ONE)
    const run = await world.run({ ...ONE, 'production-accounts': given })
    expect(run.outputs['alerts-resolved']).toBe('0')
    expect(decode(run.summary)).toContain(sentence.split(',')[0])
    expect(incidents()).toEqual([[KEY, 'triggered']])
    expect(run.exitCode).toBe(1)
    // Nor is it forgotten in the run after that.
    const again = await world.run({ ...ONE, 'production-accounts': given })
    expect([again.exitCode, again.outputs['alerts-resolved']]).toEqual([1, '0'])
  })

  it('none lets go', async () => {
    openGroup(world)
    await world.run(ONE)
    const run = await world.run({ ...ONE, 'production-accounts': 'none' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs['alerts-resolved']).toBe('1')
    expect(decode(run.summary)).toContain('is no longer production')
    expect(incidents()).toEqual([[KEY, 'resolved']])
  })
})

describe('a PagerDuty that is not there', () => {
  it.each([
    ['an empty body', ''],
    ["a proxy's page", '<html>Please sign in</html>'],
    ['a refusal', '{"status":"invalid event","message":"Event object is invalid"}'],
    ['another key', '{"status":"success","dedup_key":"of-somebody-else"}'],
  ])('answers 202 with %s: tried again, and taken then', async (_, text) => {
    openGroup(world)
    world.pagerduty.fail({ kind: 'impostor', status: 202, text }, { times: 1 })
    const run = await world.run(ONE)
    expect(run.exitCode).toBe(0)
    expect(run.outputs['alerts-triggered']).toBe('1')
    expect(incidents()).toEqual([[KEY, 'triggered']])
  })

  it('and never comes: nothing counts as triggered, and the step fails', async () => {
    openGroup(world)
    world.pagerduty.fail({ kind: 'impostor', status: 202, text: '' })
    const run = await world.run(ONE)
    expect(run.exitCode).toBe(1)
    expect(run.outputs['alerts-triggered']).toBe('0')
    expect(decode(run.summary)).toContain('PagerDuty did not answer this')
    expect(alertsIn(history())[KEY]).toMatchObject({ status: 'unsent', pending: { action: 'trigger' } })
    world.pagerduty.recover()
    expect((await world.run(ONE)).outputs['alerts-triggered']).toBe('1')
  }, 90_000)
})

describe('a run that is killed between delivery and saving', () => {
  it('leaves a ledger that says what may have arrived, and the alert is closed in time', async () => {
    const group = openGroup(world)
    world.pagerduty.fail({ kind: 'lose-answer' })
    await world.run(
      ONE,
      {},
      {
        onStart: (send) => {
          const poll = setInterval(() => {
            if (world.pagerduty.incidents.length === 0) return
            clearInterval(poll)
            send('SIGKILL')
          }, 5)
        },
      },
    )
    world.pagerduty.recover()
    expect(incidents()).toEqual([[KEY, 'triggered']])
    expect(alertsIn(history())[KEY]).toMatchObject({ status: 'unsent', pending: { action: 'trigger' } })
    repairIngress(group)
    const run = await world.run(ONE)
    expect(run.outputs['alerts-resolved']).toBe('1')
    expect(incidents()).toEqual([[KEY, 'resolved']])
    expect(alertsIn(history())).toEqual({})
  })

  it('leaves no half-written file to be uploaded after the next start', async () => {
    mkdirSync(path('report'))
    mkdirSync(path('report-kept'))
    mkdirSync(path('state'))
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const leftovers = [
      'report/inventory.ndjson.gz.999999.unfinished',
      `report/result.json.${uuid}.tmp`,
      `report/result.json.999999.${uuid}.tmp`,
      `report-kept/inventory.ndjson.gz.999999.${uuid}.tmp`,
      `state/.history.json.${uuid}.tmp`,
    ]
    const others = ['report/notes.tmp', `state/.other.json.${uuid}.tmp`, `report/x.${process.pid}.unfinished`]
    for (const name of [...leftovers, ...others]) writeFileSync(path(name), 'half')
    await world.run({ ...ONE, 'report-dir': 'report' })
    expect(leftovers.filter((name) => existsSync(path(name)))).toEqual([])
    expect(others.filter((name) => !existsSync(path(name)))).toEqual([])
    expect(readdirSync(path('report'))).toContain('result.json')
  })
})

describe('a history', () => {
  it('that is a pipe is refused before AWS is asked anything', async () => {
    execFileSync('mkfifo', [path('pipe')])
    const run = await world.run({ ...ONE, history: 'pipe' })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ message }) => message)).toEqual([
      'history: received "pipe", expected the path of a file, there or not yet: it is a pipe, not a file.',
    ])
    expect(world.aws.log.requests).toEqual([])
  })

  it('from the future is told', async () => {
    await world.run(ONE)
    writeFileSync(path(), JSON.stringify({ ...history(), run: { id: 'x', at: '2126-01-01T00:00:00.000Z' } }))
    const run = await world.run(ONE)
    expect(run.exitCode).toBe(0)
    expect(decode(run.summary)).toContain('after this one')
    expect(decode(run.summary)).not.toContain('0 minutes before')
    expect(world.result().warnings.join()).toContain('the clock of this machine or of that one is wrong')
  })
})

describe('files of the runner that cannot be written', () => {
  it('are told, and the verdict and the exit of the run stand', async () => {
    addSecurityGroup(world.aws.organisation.account(PRODUCTION).region('eu-central-1'), { name: 'closed' })
    const run = await world.run(ONE, {
      GITHUB_STEP_SUMMARY: path('nowhere/summary.md'),
      GITHUB_OUTPUT: path('nowhere/output'),
    })
    expect(run.exitCode).toBe(0)
    const said = run.annotations.map(({ message }) => message).join('\n')
    expect(said).toContain('The job summary is missing')
    expect(said).toContain('The outputs of this step are missing')
    expect(run.log).not.toContain('internal error')
    openGroup(world)
    const failing = await world.run(
      { ...ONE, 'fail-on': 'high' },
      {
        GITHUB_STEP_SUMMARY: path('nowhere/summary.md'),
        GITHUB_OUTPUT: path('nowhere/output'),
      },
    )
    expect(failing.exitCode).toBe(1)
    expect(failing.annotations.map(({ message }) => message).join()).toContain('1 violation at or above high')
  })
})

describe('a report folder', () => {
  it('that takes no file: people are paged, the history is kept, and the step says so', async () => {
    const group = openGroup(world)
    authorizeIngress(group, 'tcp', 22, '0.0.0.0/0')
    mkdirSync(path('full'))
    mkdirSync(path('full/result.json'))
    writeFileSync(path('full/result.json/x'), '')
    mkdirSync(path('full/inventory.ndjson.gz'))
    const run = await world.run({ ...ONE, 'report-dir': 'full' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ 'alerts-triggered': '1', json: '' })
    expect(decode(run.summary)).toContain('1 high violation')
    expect(existsSync(path('full/pagerduty.ndjson'))).toBe(true)
    expect(Object.keys(alertsIn(history()))).toEqual([KEY])
    chmodSync(path('full'), 0o755)
  })
})
