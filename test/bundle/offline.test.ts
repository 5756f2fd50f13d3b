import { afterAll, describe, expect, it } from '@jest/globals'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import { addSecurityGroup, authorizeIngress } from '../../sandbox/aws/security-groups.ts'
import { startAws } from '../../sandbox/aws/server.ts'
import * as demo from '../../sandbox/demo/organisation.ts'
import { startPagerDuty } from '../../sandbox/pagerduty/server.ts'
import { type ActionRun, runAction } from '../../sandbox/runner/run-action.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { gapsIn } from './gaps.ts'
import { legsOf, MatrixRun } from './matrix.ts'
import {
  addOpenGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  ROUTING_KEY,
  SANDBOX,
  STAGING as MANAGEMENT,
  World,
} from './support.ts'

const packaged = packageAction()
const worlds: World[] = []
afterAll(async () => {
  for (const world of worlds) await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

async function worldOf(organisation: Organisation, caller = MANAGEMENT): Promise<World> {
  const world = new World(await startAws(organisation), await startPagerDuty(), packaged.action, { caller })
  worlds.push(world)
  return world
}

/** Without credentials, and with an AWS that nobody answers for. */
function offline(
  world: World,
  inventory: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  return runAction({
    entry: packaged.action,
    workspace: world.workspace,
    inputs: { inventory, 'report-dir': 'offline', ...inputs },
    env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_EC2_METADATA_DISABLED: 'true' },
  })
}

function resultIn(world: World, folder: string): ResultFile {
  return JSON.parse(readFileSync(join(world.workspace, folder, 'result.json'), 'utf8')) as ResultFile
}

/** What a run says of the accounts: all but itself, its past, its alerts, and what follows from settings of those. */
function verdictsOf(result: ResultFile): unknown {
  const {
    run: _,
    inventories: __,
    history: ___,
    alerts: ____,
    warnings: _____,
    trend: ______,
    ...told
  } = result
  return JSON.parse(JSON.stringify(told).replaceAll(/"(firstSeen|lastSeen)":"[^"]+"/g, '"$1":"…"'))
}

function linesOf(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')
}

const SHOP = '111100000001'
const LAB = '111100000003'
const CONFIG = `
exclude-accounts: [play-*]
environments:
  production: ['ou:Workloads/Prod']
  staging: [lab*]
accounts:
  - { id: '${LAB}', name: laboratory, regions: [eu-central-1] }
`
const ORGANIZATION = {
  accounts: 'organization',
  role: 'auditor',
  'external-id': '',
  'production-accounts': '',
  'pagerduty-routing-key': '',
  history: 'none',
}

function company(): Organisation {
  const organisation = new Organisation({ regions: ['us-east-1', 'eu-central-1'] })
  organisation.management = MANAGEMENT
  organisation.addAccount({ id: MANAGEMENT, name: 'management' })
  const role = { role: 'auditor', trusted: [MANAGEMENT] }
  organisation.addAccount({ id: SHOP, name: 'shop', unit: 'Workloads/Prod/EU', ...role })
  organisation.addAccount({ id: LAB, name: 'lab', unit: 'Workloads/Test', ...role })
  organisation.addAccount({ id: '111100000004', name: 'closed', state: 'SUSPENDED', ...role })
  organisation.addAccount({ id: '111100000005', name: 'play-1', unit: 'Play', ...role })
  for (const account of organisation.accounts) {
    const group = addSecurityGroup(account.region('eu-central-1'), { name: 'partners' })
    authorizeIngress(group, 'tcp', 443, '50.0.0.0/8')
  }
  addOpenGroup(organisation.account(SHOP).region('us-east-1'))
  return organisation
}

const TEXT_RULE = `
id: example-user-data-has-text
title: Text
severity: low
status: experimental
risk: Text.
search: is(aws_ec2_instance) and instance_user_data != null
alert: { summary: Text. }
examples:
  - { name: some, expect: violation, resource: { instance_user_data: x } }
  - { name: none, expect: pass, resource: { instance_type: t3.micro } }
`

const REPORT = 'report-1/inventory.ndjson.gz'

describe('an inventory evaluated instead of AWS', () => {
  it('gives the verdicts of the run that wrote it: the demo, with gaps', async () => {
    const world = await worldOf(demo.demoOrganisation(), demo.TOOLS)
    const inputs = {
      accounts: [demo.PRODUCTION, demo.STAGING, demo.TOOLS].join('\n'),
      'production-accounts': demo.PRODUCTION,
    }
    world.aws.faults.deny({ operation: 'DescribeVolumes', account: demo.STAGING, region: 'us-east-1' })
    world.aws.faults.deny({ operation: 'DescribeNetworkAcls', account: demo.PRODUCTION, region: 'us-east-1' })
    world.aws.faults.deny({ operation: 'DescribeInstanceAttribute', account: demo.PRODUCTION })
    world.aws.faults.deny({ operation: 'DescribeManagedPrefixLists' })
    world.aws.faults.deny({ service: 'iam', operation: 'GetAccountSummary' })
    await world.run({ ...inputs, history: 'none', role: demo.ROLE, 'external-id': demo.EXTERNAL_ID })
    const wrote = world.result()
    expect(wrote.coverage.gaps.length).toBeGreaterThan(3)
    expect(wrote.findings.length).toBeGreaterThan(50)
    world.aws.log.clear()
    const run = await offline(world, REPORT, inputs)
    const again = resultIn(world, 'offline')
    expect(verdictsOf(again)).toEqual(verdictsOf(wrote))
    expect(again.inventories).toEqual([
      { file: REPORT, run: wrote.run.id, at: wrote.run.startedAt, version: wrote.version },
    ])
    expect(run.exitCode).toBe(1)
    expect(world.aws.log.count()).toBe(0)
    expect(readdirSync(join(world.workspace, 'offline'))).not.toContain('inventory.ndjson.gz')
  })

  it('of an organisation: units, left-out accounts, environments and what was not known of all', async () => {
    const world = await worldOf(company())
    mkdirSync(join(world.workspace, '.github'))
    writeFileSync(join(world.workspace, '.github/cloud-baseline.yml'), CONFIG)
    for (const operation of ['DescribeVolumes', 'ListAccounts']) {
      const fault = world.aws.faults.deny({ operation })
      const folder = `wrote-${operation}`
      await world.run({ ...ORGANIZATION, 'report-dir': folder })
      fault.remove()
      const { role: _, 'external-id': __, ...inputs } = ORGANIZATION
      await offline(world, `${folder}/inventory.ndjson.gz`, inputs)
      const wrote = resultIn(world, folder)
      expect(wrote.coverage.gaps).not.toEqual([])
      expect(verdictsOf(resultIn(world, 'offline'))).toEqual(verdictsOf(wrote))
    }
  })

  it('of a divided run gives what one run over all accounts gives; without a part it is incomplete', async () => {
    const world = await worldOf(company())
    mkdirSync(join(world.workspace, '.github'))
    writeFileSync(join(world.workspace, '.github/cloud-baseline.yml'), CONFIG)
    world.aws.faults.deny({ operation: 'ListOrganizationalUnitsForParent' })
    await world.run(ORGANIZATION)
    const wrote = world.result()
    const matrix = new MatrixRun(world, packaged.action, 1, {
      ...ORGANIZATION,
      config: `${world.workspace}/.github/cloud-baseline.yml`,
    })
    const plan = await matrix.plan('3')
    mkdirSync(join(world.workspace, 'parts'))
    for (const leg of legsOf(plan)) {
      const { workspace } = await matrix.collect(leg)
      const name = `inventory-${leg.name}.ndjson.gz`
      copyFileSync(join(workspace, 'cloud-baseline-report', name), join(world.workspace, 'parts', name))
    }
    const { role: _, 'external-id': __, ...inputs } = ORGANIZATION
    await offline(world, 'parts/*.ndjson.gz', inputs)
    const together = resultIn(world, 'offline')
    expect(together.inventories).toHaveLength(3)
    expect(verdictsOf(together)).toEqual(verdictsOf(wrote))

    rmSync(join(world.workspace, 'parts/inventory-2-of-3.ndjson.gz'))
    const lacking = await offline(world, 'parts/*.ndjson.gz', inputs)
    expect(lacking.outputs['gaps']).not.toBe('0')
    expect(gapsIn(resultIn(world, 'offline'))).toContainEqual(
      expect.objectContaining({
        account: '*',
        region: '*',
        kind: '*',
        reason: 'part-missing',
        message: 'Part 2 of 3 of the run is not among the inventories; give all of its parts.',
      }),
    )
  })

  it('of a careful estate passes as it passed', async () => {
    const world = await worldOf(organisationOf([PRODUCTION, MANAGEMENT, SANDBOX], ['eu-central-1']))
    const wrote = await world.run()
    expect(wrote.outputs['verdict']).toBe('pass')
    const run = await offline(world, REPORT, { 'production-accounts': PRODUCTION })
    expect(run.outputs).toMatchObject({ verdict: 'pass', gaps: '0' })
    expect(run.exitCode).toBe(0)
  })

  it('asks for ages as of the time when it was collected, and says so', async () => {
    const world = await worldOf(demo.demoOrganisation(), demo.TOOLS)
    const rules = 'aws-ec2-instance-too-old'
    await world.run({ rules, accounts: demo.PRODUCTION, role: demo.ROLE, 'external-id': demo.EXTERNAL_ID })
    const lines = linesOf(join(world.workspace, REPORT))
    const header = JSON.parse(lines[0] ?? '') as { at: string }
    const moved = lines.with(0, JSON.stringify({ ...header, at: '2041-02-03T04:05:06.000Z' }))
    writeFileSync(join(world.workspace, 'moved.ndjson'), `${moved.join('\n')}\n`)
    const now = await offline(world, REPORT, { rules })
    const later = await offline(world, 'moved.ndjson', { rules })
    const running = lines.filter((line) => line.includes('"instance_state":{"code":16')).length
    expect(Number(now.outputs['violations'])).toBeLessThan(running)
    expect(later.outputs['violations']).toBe(String(running))
    expect(later.summary).toContain('As of 2041-02-03 04:05 UTC')
  })

  it('collected for other rules has gaps where they ask for more, and passes nothing there', async () => {
    const world = await worldOf(organisationOf([PRODUCTION, MANAGEMENT], ['eu-central-1']))
    await world.run({ accounts: PRODUCTION, rules: 'aws-ec2-volume-not-encrypted' })
    const run = await offline(world, REPORT)
    expect(run.exitCode).toBe(1)
    expect(run.outputs['verdict']).toBe('incomplete')
    const { outcomes } = resultIn(world, 'offline')
    const passed = outcomes.filter(({ incomplete }) => incomplete.length === 0)
    expect(passed.map(({ rule }) => rule)).toContain('aws-ec2-volume-not-encrypted')
    expect(run.summary).toContain('not in the inventory')
    expect(gapsIn(resultIn(world, 'offline'))).toContainEqual({
      account: PRODUCTION,
      region: 'eu-central-1',
      kind: 'aws_ec2_security_group',
      reason: 'not-held',
      action: null,
      message:
        'The inventory does not hold aws_ec2_security_group: the rules that it was collected for did not ask for it. Collect it with these rules.',
    })
  })

  it('sends nothing unless it is asked to', async () => {
    const world = await worldOf(organisationOf([PRODUCTION, MANAGEMENT], ['eu-central-1']))
    addOpenGroup(world.aws.organisation.account(PRODUCTION).region('eu-central-1'))
    await world.run({ accounts: PRODUCTION, 'pagerduty-routing-key': '' })
    const alerts = {
      'production-accounts': PRODUCTION,
      'pagerduty-routing-key': ROUTING_KEY,
      'pagerduty-endpoint': world.pagerduty.url,
    }
    const quiet = await offline(world, REPORT, alerts)
    expect(quiet.outputs['alerts-triggered']).toBe('0')
    expect(world.pagerduty.incidents).toEqual([])
    expect(readFileSync(join(world.workspace, 'offline/pagerduty.ndjson'), 'utf8')).toContain('dry-run')
    await offline(world, REPORT, { ...alerts, 'dry-run': 'false' })
    expect(world.pagerduty.incidents).toHaveLength(1)
  })

  it('holds what is named, or that is a gap', async () => {
    const world = await worldOf(organisationOf([PRODUCTION, MANAGEMENT], ['eu-central-1', 'us-east-1']))
    await world.run({ accounts: [PRODUCTION, MANAGEMENT].join() })
    const run = await offline(world, REPORT, {
      accounts: [PRODUCTION, SANDBOX].join(),
      regions: 'us-*, eu-north-1',
    })
    const result = resultIn(world, 'offline')
    expect(result.accounts.map(({ id }) => id)).toEqual([PRODUCTION, SANDBOX])
    expect(result.regionLists.flat()).not.toContain('eu-central-1')
    expect(
      gapsIn(result).map(({ account, region, kind, reason }) => [account, region, kind, reason]),
    ).toEqual([
      [PRODUCTION, 'eu-north-1', '*', 'not-held'],
      [SANDBOX, '*', '*', 'not-held'],
    ])
    expect(run.outputs['verdict']).toBe('incomplete')
  })

  it('that keeps the hash of a text decides nothing about the text', async () => {
    const world = await worldOf(demo.demoOrganisation(), demo.TOOLS)
    writeFileSync(join(world.workspace, 'text.yml'), TEXT_RULE)
    const rules = 'text.yml'
    const region = world.aws.organisation.account(demo.PRODUCTION).region('us-east-1')
    for (const { InstanceId: id = '' } of region.instances)
      region.userData.set(id, Buffer.from('#!/bin/sh\n').toString('base64'))
    await world.run({ rules, accounts: demo.PRODUCTION, role: demo.ROLE, 'external-id': demo.EXTERNAL_ID })
    const wrote = world.result()
    expect(wrote.coverage.gaps).toEqual([])
    expect(wrote.findings).not.toEqual([])
    const run = await offline(world, REPORT, { rules })
    expect(run.outputs['verdict']).not.toBe('pass')
    const { findings, outcomes } = resultIn(world, 'offline')
    expect(findings).toEqual([])
    expect(outcomes.flatMap(({ incomplete }) => incomplete)).not.toEqual([])
    expect(run.summary).toContain('keep only the hash')
  })
})

describe('an inventory that cannot be evaluated', () => {
  it('fails the step with a sentence, before anything is reported', async () => {
    const world = await worldOf(organisationOf([PRODUCTION, MANAGEMENT], ['eu-central-1']))
    await world.run({ accounts: PRODUCTION, history: 'none' })
    const path = join(world.workspace, REPORT)
    const whole = readFileSync(path)
    const lines = linesOf(path)
    const write = (name: string, content: string | Buffer): string => {
      writeFileSync(join(world.workspace, name), content)
      return name
    }
    const header = JSON.parse(lines[0] ?? '') as object
    const former = JSON.stringify({ type: 'header', schema: 2, run: '1', at: '2024-01-01T00:00:00Z' })
    const share = lines.with(0, JSON.stringify({ ...header, internetShare: 0.5 }))
    const trusted = lines.with(0, JSON.stringify({ ...header, trustedAccounts: ['444455556666'] }))
    const scopes = lines.findIndex((line) => line.startsWith('{"type":"scope"'))
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        write('short.gz', whole.subarray(0, whole.length - 100)),
        /short\.gz:\d+: The inventory is truncated or damaged/,
      ],
      [
        write('endless.ndjson', `${lines.slice(0, -1).join('\n')}\n`),
        /endless\.ndjson:\d+: The inventory is truncated: its end/,
      ],
      [write('no-scope.ndjson', `${lines.toSpliced(scopes, 1).join('\n')}\n`), /belongs to another scope/],
      [
        write('former.ndjson', `${former}\n{"type":"end","resources":0}\n`),
        /former\.ndjson:1: .*schema 2, expected 3/,
      ],
      [
        write('future.ndjson.gz', gzipSync('{"type":"header","schema":4}\n')),
        /future\.ndjson\.gz:1: .*schema 4, expected 3/,
      ],
      [write('other.json', '{"findings":[]}\n'), /other\.json:1: .*unknown record type/],
      [
        write('share.ndjson', `${share.join('\n')}\n`),
        /internet-share: received 1, but share\.ndjson was collected with 0\.5/,
      ],
      [
        write('trusted.ndjson', `${trusted.join('\n')}\n`),
        /trusted-accounts: received nothing, but trusted\.ndjson was collected with "444455556666"/,
      ],
      [
        `${REPORT}, ${write('copy.ndjson.gz', whole)}`,
        /report-1\/inventory\.ndjson\.gz and copy\.ndjson\.gz both hold account/,
      ],
      ['none.ndjson.gz', /inventory: received "none\.ndjson\.gz", but there is no such file/],
      ['none/*.ndjson.gz', /inventory: received "none\/\*\.ndjson\.gz", but no file matches that glob/],
      ['report-1', /inventory: received "report-1", but that is a folder/],
    ]
    for (const [inventory, message] of cases) {
      const run = await offline(world, inventory)
      expect(run.exitCode).toBe(1)
      expect(run.annotations.map((one) => one.message).join('\n')).toMatch(message)
      expect(run.outputs).toEqual({})
      expect(() => resultIn(world, 'offline')).toThrow('ENOENT')
    }
    const divided = await offline(world, REPORT, { mode: 'plan' })
    expect(divided.annotations[0]?.message).toBe(
      'mode: received "plan" with inventory, expected run: one job evaluates all inventories.',
    )
  })

  it('of nothing is not a pass', async () => {
    const world = await worldOf(organisationOf([PRODUCTION, MANAGEMENT], ['eu-central-1']))
    await world.run({ accounts: PRODUCTION })
    const [header = ''] = linesOf(join(world.workspace, REPORT))
    writeFileSync(join(world.workspace, 'empty.ndjson'), `${header}\n{"type":"end","resources":0}\n`)
    const run = await offline(world, 'empty.ndjson')
    expect(run.outputs).toMatchObject({ verdict: 'incomplete', gaps: '1' })
  })
})
