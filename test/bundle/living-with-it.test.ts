import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecurityGroup } from '@aws-sdk/client-ec2'
import { act } from '../../sandbox/aws/cloudtrail/acting.ts'
import { assumedRole, type CallerOfEvent, iamUser } from '../../sandbox/aws/cloudtrail/callers.ts'
import { flowLog } from '../../sandbox/aws/gateways.ts'
import { networkInterface } from '../../sandbox/aws/machines.ts'
import type { Region } from '../../sandbox/aws/region.ts'
import { addSecurityGroup, permission } from '../../sandbox/aws/security-groups.ts'
import {
  GITHUB_TOKEN,
  githubEnvironment,
  type GitHubSandbox,
  startGitHub,
} from '../../sandbox/github/server.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { daysFromNow, deliverLogsFor, inDays } from './clock.ts'
import { organisationOf, packageAction, PRODUCTION, STAGING, World, LEAN } from './support.ts'

const FRANKFURT = 'eu-central-1'
const IRELAND = 'eu-west-1'
const STATE = '.cloud-baseline/accepted'
const EXCEPTIONS = '.github/cloud-baseline-exceptions.yml'
const OPENED = 'aws-ec2-security-group-internet-ingress-changed'
const WIDENED = 'aws-ec2-security-group-ingress-changed'
const DELETED = 'aws-ec2-flow-log-deleted-changed'
const ALERT = `ec2_security_group_internet_ingress_changed/${PRODUCTION}`
const FLOW_LOG = 'fl-0000000000000000a'
const EXPIRES = daysFromNow(30)

const packaged = packageAction()
let world: World
let github: GitHubSandbox
let web: SecurityGroup
let office: SecurityGroup

async function begin(): Promise<void> {
  github = await startGitHub()
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING], [FRANKFURT, IRELAND]),
    LEAN,
  )
  mkdirSync(join(world.workspace, STATE), { recursive: true })
  web = usedGroup('web', 'sg-0000000000000000a', region(FRANKFURT))
  office = usedGroup('office', 'sg-0000000000000000b', region(IRELAND))
  region(FRANKFURT).flowLogs.push(flowLog(FLOW_LOG, 'vpc-0000000000000000a'))
}

async function end(): Promise<void> {
  await world.close()
  await github.close()
}

afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function region(code: string): Region {
  return world.aws.organisation.account(PRODUCTION).region(code)
}

/** A closed group that is on an interface: what nobody uses does not page. */
function usedGroup(name: string, id: string, where: Region): SecurityGroup {
  const group = addSecurityGroup(where, { name, id })
  const subnet = { SubnetId: 'subnet-0a1b2c3d4e5f60718', VpcId: group.VpcId ?? '' }
  where.networkInterfaces.push(
    networkInterface(where, { id: `eni-${id.slice(3)}`, subnet, groups: [group], address: '10.0.0.10' }),
  )
  return group
}

/** What a scheduled run does. */
function scan(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  return world.run(
    {
      accounts: [PRODUCTION, STAGING].join('\n'),
      history: 'cache',
      'github-token': GITHUB_TOKEN,
      'accepted-state': STATE,
      attribution: 'true',
      ...inputs,
    },
    { ...githubEnvironment(github), ...env },
  )
}

/** The state that the last run read, as somebody accepts it on a laptop. */
function accept() {
  const inventory = `${world.lastReport}/inventory.ndjson.gz`
  const reason = ['--reason', 'Network review', '--by', 'alice']
  const args = ['accept', '--inventory', inventory, '--accepted-state', STATE, ...reason]
  return runCli(args, { entry: packaged.cli, cwd: world.workspace })
}

/** Of calls, each a minute after the one before; to the second, as CloudTrail has them. */
let clock = Math.floor(Date.now() / 1000) * 1000 - 7_200_000

/** Returns when, as `2026-11-28T02:13:05.000Z`. */
function somebody(by: CallerOfEvent, operation: string, input: object, where = FRANKFURT): string {
  clock += 60_000
  const at = new Date(clock)
  act(world.aws.organisation.account(PRODUCTION), operation, input, { region: where, by, at })
  return at.toISOString()
}

/** `2026-11-28 02:13 UTC` */
function minute(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`
}

/** What holds the changes cannot be read there; `remove` ends it. */
function denyFrankfurt(): { remove: () => void } {
  const operations = ['DescribeSecurityGroups', 'DescribeFlowLogs']
  const faults = operations.map((operation) => world.aws.faults.deny({ operation, region: FRANKFURT }))
  return { remove: () => faults.forEach((fault) => fault.remove()) }
}

/** As people see it. */
function plain(markdown: string): string {
  const text = markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  return text.replaceAll(/<[^>]*>/g, '')
}

function incidents(): string[] {
  return world.pagerduty.incidents.map(({ number, key, status }) => `${number} ${key} ${status}`)
}

/** What PagerDuty was sent last about the incident, whole. */
function lastWord(number: number): string {
  return JSON.stringify(world.pagerduty.incidents[number - 1]?.entries.at(-1)?.event)
}

/** Of rules about changes, as `rule id standing state`. */
function changes(): string[] {
  return world
    .result()
    .findings.filter(({ rule }) => rule.endsWith('-changed'))
    .map(({ rule, id, standing, state }) => `${rule} ${id} ${standing} ${state}`)
}

const BOB = iamUser(PRODUCTION, 'bob', { source: '198.51.100.20' })
const CAROL = assumedRole(PRODUCTION, 'operations', 'carol', { source: '198.51.100.30' })
const ALICE = assumedRole(PRODUCTION, 'deploy', 'alice', { source: '203.0.113.7' })
const MALLORY = assumedRole(PRODUCTION, 'deploy', 'mallory', { source: '203.0.113.66' })

function ingress(group: SecurityGroup, port: number, source: string): object {
  return { GroupId: group.GroupId, IpPermissions: [permission('tcp', port, source)] }
}

describe('a team that lives with it', () => {
  beforeAll(begin)
  afterAll(end)

  it('accepts the state that the first run read', async () => {
    const first = await scan()
    expect([first.exitCode, first.outputs['verdict'], first.outputs['changes']]).toEqual([0, 'pass', '0'])
    expect(plain(first.summary)).toContain('Nothing is accepted yet of')
    expect(incidents()).toEqual([])
    const accepted = await accept()
    expect([accepted.exitCode, accepted.stderr]).toEqual([0, ''])
  })

  it('is shown a first change, and who made it', async () => {
    const rdp = ingress(office, 3389, '198.51.100.7/32')
    const at = somebody(BOB, 'AuthorizeSecurityGroupIngress', rdp, IRELAND)
    const run = await scan()
    expect(changes()).toEqual([`${WIDENED} ${office.GroupId} counted new`])
    expect(run.outputs['changes']).toBe('1')
    expect(plain(run.summary)).toContain(
      `opened ${minute(at)} by user/bob from 198.51.100.20 (AuthorizeSecurityGroupIngress)`,
    )
    expect(incidents()).toEqual([])
  })

  it('is shown exactly what changed since, with who did it, and paged for the first', async () => {
    const rdp = ingress(office, 3389, '198.51.100.7/32')
    const revertedAt = somebody(CAROL, 'RevokeSecurityGroupIngress', rdp, IRELAND)
    const openedAt = somebody(ALICE, 'AuthorizeSecurityGroupIngress', ingress(web, 8443, '0.0.0.0/0'))
    const deletedAt = somebody(MALLORY, 'DeleteFlowLogs', { FlowLogIds: [FLOW_LOG] })
    const run = await scan()
    expect(world.result().changes).toMatchObject([
      {
        operation: 'added',
        path: 'group_ip_permissions',
        before: null,
        after: { from_port: 8443, to_port: 8443, ip_protocol: 'tcp', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }] },
        resource: web.GroupId,
        rule: OPENED,
        severity: 'high',
        state: 'new',
        standing: 'counted',
        attribution: {
          status: 'found',
          call: {
            event: 'AuthorizeSecurityGroupIngress',
            did: 'opened',
            at: openedAt,
            principal: 'assumed-role/deploy/alice',
            source: '203.0.113.7',
          },
        },
      },
      {
        operation: 'removed',
        path: '',
        after: null,
        resource: FLOW_LOG,
        rule: DELETED,
        severity: 'medium',
        state: 'new',
        standing: 'counted',
        attribution: {
          status: 'found',
          call: {
            event: 'DeleteFlowLogs',
            did: 'deleted',
            at: deletedAt,
            principal: 'assumed-role/deploy/mallory',
            source: '203.0.113.66',
          },
        },
      },
    ])
    expect(world.result().fixed).toMatchObject([
      {
        rule: WIDENED,
        id: office.GroupId,
        how: 'reverted',
        attribution: {
          status: 'found',
          call: {
            event: 'RevokeSecurityGroupIngress',
            did: 'changed',
            at: revertedAt,
            principal: 'assumed-role/operations/carol',
            source: '198.51.100.30',
          },
        },
      },
    ])
    expect(run.outputs).toMatchObject({ changes: '2', fixed: '1' })
    const summary = plain(run.summary)
    const opened = `opened ${minute(openedAt)} by assumed-role/deploy/alice from 203.0.113.7 (AuthorizeSecurityGroupIngress)`
    expect(summary).toContain('Changed since the accepted state (2)')
    expect(summary).toContain('ingress TCP 8443 from 0.0.0.0/0 was added')
    expect(summary).toContain(opened)
    expect(summary).toContain(
      `deleted ${minute(deletedAt)} by assumed-role/deploy/mallory from 203.0.113.66 (DeleteFlowLogs)`,
    )
    expect(summary).toMatch(/reverted, open since.*by assumed-role\/operations\/carol from 198\.51\.100\.30/)
    expect(incidents()).toEqual([`1 ${ALERT} triggered`])
    expect(lastWord(1)).toContain(opened)
    expect(lastWord(1)).not.toContain(FLOW_LOG)
  })

  it('accepts the open port for a time: the incident resolves with the reason', async () => {
    mkdirSync(join(world.workspace, '.github'), { recursive: true })
    const lines = [
      'exceptions:',
      `  - rule: [${OPENED}, aws-ec2-security-group-ingress-*]`,
      `    accounts: ['${PRODUCTION}']`,
      `    resources: [${web.GroupId}]`,
      '    reason: Bastion host until the VPN is there',
      '    owner: network-team@example.com',
      '    ticket: NET-1234',
      `    expires: ${EXPIRES}`,
      '',
    ]
    writeFileSync(join(world.workspace, EXCEPTIONS), lines.join('\n'))
    const run = await scan()
    const why = `accepted by exception ${EXCEPTIONS}:2 until ${EXPIRES}: Bastion host until the VPN is there (network-team@example.com)`
    expect(changes()).toEqual([
      `${OPENED} ${web.GroupId} accepted known`,
      `${DELETED} ${FLOW_LOG} counted known`,
    ])
    expect(incidents()).toEqual([`1 ${ALERT} resolved`])
    expect(lastWord(1)).toContain(why)
    expect(run.outputs).toMatchObject({ changes: '1', new: '0', fixed: '0', 'alerts-resolved': '1' })
    const summary = plain(run.summary)
    expect(summary).toContain('Accepted (2)')
    expect(summary).toContain(
      `until ${EXPIRES} (30 days left) · network-team@example.com · NET-1234 · [${EXCEPTIONS}:2]`,
    )
    expect(world.result().exceptions).toMatchObject([
      { status: 'used', matches: 2, accepted: 2, daysLeft: 30 },
    ])
  })

  it('is paged again from the day on which the exception expires', async () => {
    deliverLogsFor(world.aws.organisation, 30)
    const run = await scan({}, inDays(30))
    expect(changes()).toEqual([
      `${OPENED} ${web.GroupId} counted known`,
      `${DELETED} ${FLOW_LOG} counted known`,
    ])
    const expired = `Exception ${EXCEPTIONS}:2 expired on ${EXPIRES} (network-team@example.com)`
    expect(incidents()).toEqual([`1 ${ALERT} resolved`, `2 ${ALERT} triggered`])
    expect(run.outputs).toMatchObject({ changes: '2', suppressed: '0', new: '2', 'alerts-triggered': '1' })
    expect(plain(run.summary)).toContain(
      `${EXCEPTIONS}:2 expired on ${EXPIRES}: 2 findings count again (network-team@example.com)`,
    )
    expect(lastWord(2)).toContain('"new":"0 new, 1 no longer accepted"')
    expect(lastWord(2)).toContain(expired)
    expect(lastWord(2)).toContain('by assumed-role/deploy/alice from 203.0.113.7')
  })

  it('loses the cache: nothing pages anew, and nothing resolves that is not repaired', async () => {
    const asBefore = [`1 ${ALERT} resolved`, `2 ${ALERT} triggered`]
    github.cache.evict()
    const blind = denyFrankfurt()
    await scan({}, inDays(30))
    blind.remove()
    expect(world.result().history.status).toBe('lost')
    expect(incidents()).toEqual(asBefore)

    github.cache.evict()
    const run = await scan({}, inDays(30))
    expect(world.result().history.status).toBe('lost')
    expect(plain(run.summary)).toContain('No history was found in the cache of GitHub Actions')
    expect(changes()).toEqual([`${OPENED} ${web.GroupId} counted new`, `${DELETED} ${FLOW_LOG} counted new`])
    expect(world.result().changes.map(({ firstSeen }) => firstSeen)).toEqual([null, null])
    expect(incidents()).toEqual(asBefore)
  })

  it('cannot see a region: its changes are unknown, and their incident stays open', async () => {
    somebody(ALICE, 'RevokeSecurityGroupIngress', ingress(web, 8443, '0.0.0.0/0'))
    const blind = denyFrankfurt()
    const run = await scan({}, inDays(30))
    blind.remove()
    expect([run.exitCode, run.outputs['verdict'], run.outputs['changes']]).toEqual([1, 'incomplete', '0'])
    expect(plain(run.summary)).toContain(
      `held ${ALERT}: 1 resource that violated before could not be looked at again`,
    )
    expect(changes()).toEqual([
      `${OPENED} ${web.GroupId} unseen unseen`,
      `${DELETED} ${FLOW_LOG} unseen unseen`,
    ])
    expect(world.result().fixed).toEqual([])
    expect(incidents()).toEqual([`1 ${ALERT} resolved`, `2 ${ALERT} triggered`])
  })

  it('sees it again: what was reverted in the meantime is said, and the incident resolves', async () => {
    const run = await scan({}, inDays(30))
    expect(world.result().fixed.filter(({ rule }) => rule === OPENED)).toMatchObject([
      { id: web.GroupId, how: 'reverted' },
    ])
    expect(changes()).toEqual([`${DELETED} ${FLOW_LOG} counted known`])
    expect(plain(run.summary)).toMatch(/ web .*: reverted, open since .*by assumed-role\/deploy\/alice/)
    expect(incidents()).toEqual([`1 ${ALERT} resolved`, `2 ${ALERT} resolved`])
  })
})

describe('a public repository', () => {
  beforeAll(begin)
  afterAll(end)

  it('hides the names, and knows all the same what was reverted and by whom', async () => {
    github.repository.visibility = 'public'
    // A checkout of a private repository: in a public one nobody keeps an accepted state.
    mkdirSync(join(world.workspace, '.cloud-baseline/.git'))
    await scan()
    await accept()
    const rdp = ingress(office, 3389, '198.51.100.7/32')
    somebody(BOB, 'AuthorizeSecurityGroupIngress', rdp, IRELAND)
    await scan()
    somebody(CAROL, 'RevokeSecurityGroupIngress', rdp, IRELAND)
    await scan()
    expect(world.result().fixed).toMatchObject([
      {
        id: office.GroupId,
        how: 'reverted',
        attribution: { status: 'found', call: { principal: 'assumed-role/operations/carol' } },
      },
    ])
  })
})

describe('two runs at once on a branch', () => {
  const BRANCH = { history: 'branch:cloud-baseline-history' }
  beforeAll(begin)
  afterAll(end)

  it('lose nothing', async () => {
    await scan(BRANCH)
    await accept()
    somebody(ALICE, 'AuthorizeSecurityGroupIngress', ingress(web, 8443, '0.0.0.0/0'))
    // The slower one has read AWS and the history when the quicker one begins, and comes to write when that has ended.
    let quicker: ActionRun | null = null
    github.before(/^PATCH .*\/git\/refs\//, async () => {
      somebody(BOB, 'AuthorizeSecurityGroupIngress', ingress(office, 443, '0.0.0.0/0'), IRELAND)
      quicker = await scan({ ...BRANCH, 'report-dir': 'quicker' })
    })
    const slower = await scan(BRANCH)
    expect(quicker).toMatchObject({ exitCode: 1, outputs: { changes: '2' } })
    expect(slower.outputs).toMatchObject({ changes: '1' })
    expect(incidents()).toEqual([`1 ${ALERT} triggered`])

    const next = await scan(BRANCH)
    expect(next.outputs).toMatchObject({ changes: '2', new: '0', fixed: '0', 'alerts-triggered': '1' })
    expect(changes()).toEqual([
      `${OPENED} ${web.GroupId} counted known`,
      `${OPENED} ${office.GroupId} counted known`,
    ])

    somebody(CAROL, 'RevokeSecurityGroupIngress', ingress(web, 8443, '0.0.0.0/0'))
    somebody(CAROL, 'RevokeSecurityGroupIngress', ingress(office, 443, '0.0.0.0/0'), IRELAND)
    await scan(BRANCH)
    expect(incidents()).toEqual([`1 ${ALERT} resolved`])
  })
})
