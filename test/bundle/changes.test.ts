import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecurityGroup } from '@aws-sdk/client-ec2'
import { networkInterface, reservation, volume } from '../../sandbox/aws/machines.ts'
import { flowLog } from '../../sandbox/aws/gateways.ts'
import type { Region } from '../../sandbox/aws/region.ts'
import { addSecurityGroup, authorizeIngress } from '../../sandbox/aws/security-groups.ts'
import { organisationOf, packageAction, PRODUCTION, STAGING, World } from './support.ts'

const REGIONS = ['eu-central-1', 'eu-west-1']
const OPENED = 'aws-ec2-security-group-internet-ingress-changed'
const DELETED = 'aws-ec2-flow-log-deleted-changed'
const STATE = 'accepted'
const packaged = packageAction()
let world: World

beforeEach(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING], REGIONS))
  mkdirSync(join(world.workspace, STATE))
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function region(code = 'eu-central-1'): Region {
  return world.aws.organisation.account(PRODUCTION).region(code)
}

function scan(inputs: Readonly<Record<string, string>> = {}) {
  return world.run({
    accounts: PRODUCTION,
    'accepted-state': STATE,
    'on-incomplete': 'warn',
    'fail-on': 'none',
    'alert-per': 'resource',
    ...inputs,
  })
}

/** What is found by rules about changes, as `rule id standing`. */
function changes(): string[] {
  return world
    .result()
    .findings.filter(({ rule }) => rule.endsWith('-changed') || rule.endsWith('-change'))
    .map(({ rule, id, standing }) => `${rule} ${id} ${standing}`)
}

/** Of rules about changes, by the key of the alert. */
function incidents(): string[] {
  return world.pagerduty.incidents
    .filter(({ key }) => /_changed|-changed/.test(key))
    .map(({ key, status }) => `${key.split('/')[0] ?? ''} ${status}`)
}

/** A closed group that is on an interface: what nobody uses does not page. */
function usedGroup(name: string, id: string, where = region()): SecurityGroup {
  const group = addSecurityGroup(where, { name, id })
  const subnet = {
    SubnetId: 'subnet-0a1b2c3d4e5f60718',
    ...(group.VpcId === undefined ? {} : { VpcId: group.VpcId }),
  }
  where.networkInterfaces.push(
    networkInterface(where, { id: `eni-${id.slice(3)}`, subnet, groups: [group], address: '10.0.0.10' }),
  )
  return group
}

function addMachine(digit: string): string {
  const { networkInterfaces } = region()
  const [used] = networkInterfaces
  const subnet = {
    SubnetId: used?.SubnetId ?? '',
    ...(used?.VpcId === undefined ? {} : { VpcId: used.VpcId }),
  }
  const id = (prefix: string): string => `${prefix}-0000000000000001${digit}`
  const card = networkInterface(region(), {
    id: id('eni'),
    subnet,
    groups: [],
    address: `10.0.0.2${digit === 'a' ? 0 : 1}`,
  })
  const root = volume(region(), { id: id('vol'), size: 8 })
  networkInterfaces.push(card)
  region().volumes.push(root)
  region().reservations.push(
    reservation(region(), { id: id('i'), name: digit, type: 't3.large', card, root }),
  )
  return id('i')
}

function encoded(script: string): string {
  return Buffer.from(script).toString('base64')
}

/** What the last run read, or one of its changes. */
function accept(...only: readonly string[]): void {
  const inventory = join(world.lastReport, 'inventory.ndjson.gz')
  const chosen = only.length === 0 ? [] : ['--only', ...only]
  execFileSync(
    process.execPath,
    [
      packaged.cli,
      'accept',
      '--inventory',
      inventory,
      '--accepted-state',
      STATE,
      '--reason',
      'known',
      ...chosen,
    ],
    { cwd: world.workspace, stdio: 'pipe' },
  )
}

describe('a run against what was accepted', () => {
  it('reports an opened port, a deleted flow log and what was reverted, and pages the first', async () => {
    const web = usedGroup('web', 'sg-0000000000000000a')
    const office = usedGroup('office', 'sg-0000000000000000b', region('eu-west-1'))
    region().flowLogs.push(flowLog('fl-0000000000000000a', 'vpc-0000000000000000a'))
    const bare = await scan()
    expect(bare.exitCode).toBe(0)
    expect(world.file('result.json')).toContain('withoutState')
    expect(world.result().drift.withoutState.length).toBeGreaterThan(0)
    accept()

    authorizeIngress(office, 'tcp', 3389, '198.51.100.7/32')
    await scan({ 'alert-from': 'high' })
    expect(changes()).toEqual([`aws-ec2-security-group-ingress-changed ${office.GroupId} counted`])

    expect(incidents()).toEqual([])

    office.IpPermissions = []
    authorizeIngress(web, 'tcp', 8443, '0.0.0.0/0')
    region().flowLogs = []
    const run = await scan({ 'alert-from': 'high' })
    expect(changes()).toEqual([`${OPENED} ${web.GroupId} counted`, `${DELETED} fl-0000000000000000a counted`])
    expect(run.outputs).toMatchObject({ changes: '2' })
    expect(world.result().fixed).toMatchObject([{ id: office.GroupId, how: 'reverted' }])
    expect(run.summary).toContain('Changed since the accepted state (2)')
    expect(run.summary).toContain('ingress TCP 8443 from 0.0.0.0/0 was added')
    expect(run.summary).toContain('reverted')
    expect(incidents()).toEqual(['ec2_security_group_internet_ingress_changed triggered'])
  })
  it('explains which rule judges a change, and why those before it do not', async () => {
    const web = usedGroup('web', 'sg-0000000000000000a')
    await scan()
    accept()
    authorizeIngress(web, 'tcp', 22, '198.51.100.7/32')
    await scan()
    const id = world.result().changes[0]?.id ?? ''
    const inventory = join(world.lastReport, 'inventory.ndjson.gz')
    const explained = execFileSync(
      process.execPath,
      [packaged.cli, 'explain', '--change', id, '--inventory', inventory, '--accepted-state', STATE],
      { cwd: world.workspace, encoding: 'utf8' },
    )
    expect(explained).toContain(`aws_ec2_security_group ${web.GroupId} in eu-central-1 of ${PRODUCTION}`)
    expect(explained).toContain(`1. ${OPENED} (high): its after is not true`)
    expect(explained).toContain('2. aws-ec2-security-group-ingress-changed (medium): judges it')
  })

  it('leaves the changes of a region that is denied as they were: unknown, and its alert open', async () => {
    const web = usedGroup('web', 'sg-0000000000000000a')
    await scan()
    accept()
    authorizeIngress(web, 'tcp', 8443, '0.0.0.0/0')
    await scan({ 'alert-from': 'high' })
    expect(incidents()).toEqual(['ec2_security_group_internet_ingress_changed triggered'])

    // Whether it was taken back nobody can see.
    web.IpPermissions = []
    const denied = world.aws.faults.deny({ operation: 'DescribeSecurityGroups', region: 'eu-central-1' })
    const run = await scan({ 'alert-from': 'high', 'on-incomplete': 'fail' })
    expect(run.exitCode).toBe(1)
    expect(changes()).toEqual([`${OPENED} ${web.GroupId} unseen`])
    expect(world.result().fixed.filter(({ rule }) => rule === OPENED)).toEqual([])
    expect(incidents()).toEqual(['ec2_security_group_internet_ingress_changed triggered'])

    denied.remove()
    await scan({ 'alert-from': 'high' })
    expect(world.result().fixed.filter(({ rule }) => rule === OPENED)).toMatchObject([{ how: 'reverted' }])
    expect(incidents()).toEqual(['ec2_security_group_internet_ingress_changed resolved'])
  })

  it('knows nothing of what changed where the accepted state is damaged, says so, and is not complete', async () => {
    usedGroup('web', 'sg-0000000000000000a')
    await scan()
    accept()
    const file = join(world.workspace, STATE, PRODUCTION, 'eu-central-1', 'aws_ec2_security_group.json')
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20))
    const run = await scan({ 'on-incomplete': 'fail' })
    expect(run.exitCode).toBe(1)
    expect(world.result().drift.unusable).toMatchObject([
      { kind: 'aws_ec2_security_group', region: 'eu-central-1' },
    ])
    expect(world.result().failure).toContain('1 accepted state that cannot be used')
    expect(run.summary).toContain('Accepted state that cannot be used')
  })

  it('counts any change of an account that is immutable', async () => {
    const web = usedGroup('web', 'sg-0000000000000000a')
    mkdirSync(join(world.workspace, '.github'))
    const config = `accounts: [{ id: '${PRODUCTION}', immutable: true }]\n`
    writeFileSync(join(world.workspace, '.github/cloud-baseline.yml'), config)
    await scan({ accounts: '' })
    accept()
    web.Tags = [{ Key: 'team', Value: 'other' }]
    await scan({ accounts: '' })
    expect(changes()).toEqual([`aws-account-immutable-change ${web.GroupId} counted`])
    expect(world.result().changes).toMatchObject([{ path: 'tags/team', operation: 'added', after: 'other' }])
  })

  it('says the same of an inventory as the run that wrote it, although texts are hashed there', async () => {
    const web = usedGroup('web', 'sg-0000000000000000a')
    const { userData } = region()
    for (const digit of ['a', 'b']) userData.set(addMachine(digit), encoded('#!/bin/sh'))
    mkdirSync(join(world.workspace, '.github'))
    const config = `accounts: [{ id: '${PRODUCTION}', immutable: true }]\n`
    writeFileSync(join(world.workspace, '.github/cloud-baseline.yml'), config)
    const inputs = { accounts: '', history: 'none', rules: 'default,aws-ec2-instance-secrets-in-user-data' }
    await scan(inputs)
    accept()
    authorizeIngress(web, 'tcp', 22, '0.0.0.0/0')
    userData.set('i-0000000000000001b', encoded('#!/bin/bash'))
    await scan(inputs)
    const live = world.result()
    expect(changes()).toEqual([
      'aws-account-immutable-change i-0000000000000001b counted',
      `${OPENED} ${web.GroupId} covered`,
    ])
    const inventory = join(world.lastReport, 'inventory.ndjson.gz')
    await scan({ ...inputs, inventory })
    const { changes: changed, drift, findings } = world.result()
    const told = ({ rule, id, because }: (typeof findings)[number]) => [rule, id, because]
    expect([changed, drift]).toEqual([live.changes, live.drift])
    expect(findings.map(told)).toEqual(live.findings.map(told))
  })

  it('looks at no change, and reads nothing for it, where no accepted state is given', async () => {
    usedGroup('web', 'sg-0000000000000000a')
    const run = await scan({ 'accepted-state': '' })
    expect(run.summary).not.toContain('accepted state')
    expect(world.result().rules.filter(({ id }) => id.endsWith('-changed'))).toEqual([])
    expect(world.aws.log.count({ operation: 'GetBucketEncryption' })).toBe(0)
    expect(world.result().warnings.filter((warning) => warning.includes('judged nothing'))).toEqual([])
  })

  it('does not call reverted what was widened, so that another rule judges it', async () => {
    const web = usedGroup('web', 'sg-0000000000000000a')
    await scan()
    accept()
    authorizeIngress(web, 'tcp', 22, '10.1.0.0/16')
    await scan()
    expect(changes()).toEqual([`aws-ec2-security-group-ingress-changed ${web.GroupId} counted`])
    web.IpPermissions = []
    authorizeIngress(web, 'tcp', 22, '10.1.0.0/16', '0.0.0.0/0')
    const run = await scan()
    expect(changes()).toEqual([`${OPENED} ${web.GroupId} counted`])
    expect(world.result().fixed).toMatchObject([{ id: web.GroupId, how: 'rejudged' }])
    expect(run.outputs['fixed']).toBe('0')
    expect(run.summary).not.toContain('reverted,')
    expect(run.summary).not.toContain('was reverted')
  })

  it('knows a change that was accepted from one that was reverted', async () => {
    const web = usedGroup('web', 'sg-0000000000000000a')
    await scan()
    accept()
    authorizeIngress(web, 'tcp', 8443, '0.0.0.0/0')
    await scan({ 'alert-from': 'high' })
    accept(world.result().changes[0]?.id ?? '')
    await scan({ 'alert-from': 'high' })
    expect(changes()).toEqual([])
    expect(world.result().fixed).toMatchObject([{ id: web.GroupId, how: 'accepted' }])
    expect(incidents()).toEqual(['ec2_security_group_internet_ingress_changed resolved'])
  })
})
