import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { eventLog } from '../../sandbox/aws/cloudtrail/event-log.ts'
import { iamUser } from '../../sandbox/aws/cloudtrail/callers.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { actionsFor } from '../../src/clouds/actions.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { CHANGES, IMMUTABLE, MANAGEMENT, MEMBER } from './every-change/all.ts'
import { CALLS, eventOf } from './every-change/calls.ts'
import { changeOf, findingsOf, playAll, type PlayedCase, REGIONS } from './every-change/play.ts'
import { operationsOf } from '../clouds/aws/played-operations.ts'
import { organisationOf, packageAction, World } from './support.ts'

const STATE = '.cloud-baseline/accepted'
const LOADED = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: AWS_KINDS,
  now: new Date(),
  examples: 'own',
}).rules.filter(({ change }) => change !== null)
const RULES = LOADED.map(({ rule }) => rule.id)
const ACTIONS = actionsFor([...neededKinds(LOADED)], AWS_KINDS)

const packaged = packageAction()
let world: World
let played: readonly PlayedCase[]

beforeAll(async () => {
  const organisation = organisationOf([MANAGEMENT, MEMBER, IMMUTABLE], REGIONS)
  organisation.management = MANAGEMENT
  world = await World.create(packaged.action, organisation)
  played = playAll(organisation)
  mkdirSync(join(world.workspace, STATE), { recursive: true })
  const accounts = [
    `{ id: '${MANAGEMENT}' }`,
    `{ id: '${MEMBER}' }`,
    `{ id: '${IMMUTABLE}', immutable: true }`,
  ]
  writeFileSync(join(world.workspace, 'accounts.yml'), `accounts: [${accounts.join(', ')}]\n`)
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

function scan(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return world.run({
    config: 'accounts.yml',
    accounts: '',
    rules: RULES.join('\n'),
    'bucket-rate': '10',
    'accepted-state': STATE,
    'fail-on': 'none',
    ...inputs,
  })
}

/** As `rule account region name`, of findings or of what became of them. */
function told(of: 'findings' | 'fixed'): readonly string[] {
  const { [of]: those } = world.result()
  return those.map(({ rule, account, region, name }) => `${rule} ${account} ${region} ${name}`).toSorted()
}

describe('every rule about changes', () => {
  it('has a change here', () => {
    expect(CHANGES.flatMap(([, cases]) => cases.map(({ rule }) => rule)).toSorted()).toEqual(RULES.toSorted())
  })

  it('finds nothing in what was just accepted', async () => {
    await scan()
    const inventory = `${world.lastReport}/inventory.ndjson.gz`
    const why = ['--reason', 'as it is', '--by', 'alice']
    const args = ['accept', '--config', 'accounts.yml', '--inventory', inventory, '--accepted-state', STATE]
    const accepted = await runCli([...args, '--rules', RULES.join(','), ...why], {
      entry: packaged.cli,
      cwd: world.workspace,
    })
    expect([accepted.exitCode, accepted.stderr]).toEqual([0, ''])
    const run = await scan()
    expect([run.exitCode, run.outputs['verdict'], run.outputs['gaps']]).toEqual([0, 'pass', '0'])
    expect(told('findings')).toEqual([])
    expect(world.result().drift).toMatchObject({ unjudged: 0, withoutState: [], unusable: [] })
  })

  it('finds its change, and nothing else', async () => {
    changeOf(played).make()
    const run = await scan()
    expect(run.outputs['gaps']).toBe('0')
    expect(told('findings')).toEqual(findingsOf(played))
    expect(told('fixed')).toEqual([])
  })

  it('calls nothing reverted, and passes nothing, without the permission for any of it', async () => {
    const denied = ACTIONS.map((action) => world.aws.faults.deny(operationsOf(action)))
    const run = await scan()
    for (const one of denied) one.remove()
    expect(run.outputs['verdict']).toBe('incomplete')
    expect(told('fixed')).toEqual([])
    expect(told('findings')).toEqual(findingsOf(played))
    expect(world.result().findings.filter(({ standing }) => standing !== 'unseen')).toEqual([])
    expect(world.result().outcomes.filter(({ passed }) => passed > 0)).toEqual([])
  })

  it('says that its change was reverted, and finds nothing any more', async () => {
    changeOf(played).undo()
    const run = await scan()
    expect(told('findings')).toEqual([])
    expect([run.outputs['verdict'], run.outputs['gaps']]).toEqual(['pass', '0'])
    expect(told('fixed')).toEqual(findingsOf(played))
    expect(new Set(world.result().fixed.map(({ how }) => how))).toEqual(new Set(['reverted']))
  })
  it('says who made its change, where somebody changed something else later', async () => {
    const cases = played.filter(({ rule }) => rule in CALLS)
    expect(cases.length).toBe(Object.keys(CALLS).length)
    const log = world.aws.organisation.account(MANAGEMENT).of(eventLog)
    const since = Math.floor(Date.now() / 1000) * 1000 - 7_200_000
    const by = { carol: iamUser(MANAGEMENT, 'carol'), mallory: iamUser(MANAGEMENT, 'mallory') }
    for (const { rule, own, twin } of cases) {
      const call = CALLS[rule]
      if (call === undefined) continue
      log.add(MANAGEMENT, { ...eventOf(call, own), by: by.carol, at: new Date(since) })
      if (twin === null) continue
      log.add(MANAGEMENT, { ...eventOf(call, twin), by: by.mallory, at: new Date(since + 60_000) })
    }
    changeOf(cases).make()
    await scan({ attribution: 'true' })
    expect(told('findings')).toEqual(findingsOf(cases))
    const attributed = world.result().findings.map(({ rule, attribution }) => [rule, attribution])
    expect(Object.fromEntries(attributed)).toMatchObject(
      Object.fromEntries(
        Object.entries(CALLS).map(([rule, { name, did }]) => [
          rule,
          { status: 'found', call: { event: name, did, principal: 'user/carol' } },
        ]),
      ),
    )
  })
})
