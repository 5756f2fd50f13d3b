import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addSecurityGroup, authorizeIngress, repairIngress } from '../../sandbox/aws/security-groups.ts'
import {
  GITHUB_TOKEN,
  githubEnvironment,
  type GitHubSandbox,
  startGitHub,
} from '../../sandbox/github/server.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { parseHistory } from '../../src/past/format/parse.ts'
import { serializeHistory } from '../../src/past/format/serialize.ts'
import {
  LEAN,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  ROUTING_KEY,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'

const packaged = packageAction()
const BRANCH = 'cloud-baseline-history'
const INPUTS = { history: `branch:${BRANCH}`, 'github-token': GITHUB_TOKEN }

let world: World
let github: GitHubSandbox

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  github.recover()
  github.repository.branches.delete(BRANCH)
  github.repository.visibility = 'public'
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING, SANDBOX], ['eu-central-1']),
    LEAN,
  )
})
afterEach(() => world.close())
afterAll(async () => {
  await github.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

function run(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return world.run({ ...INPUTS, ...inputs }, githubEnvironment(github))
}

/** Every history that everybody can read, as text. */
function stored(): string {
  return [...github.repository.filesOf(BRANCH).values()]
    .map((bytes) => serializeHistory(parseHistory(bytes), 'text').toString())
    .join('\n')
}

function openKeys(): readonly string[] {
  return world.pagerduty.incidents.filter(({ status }) => status !== 'resolved').map(({ key }) => key)
}

describe('a history in a public repository', () => {
  it('holds no id or name, and the next run knows what is new, known and fixed, and closes what the first one opened', async () => {
    const group = openGroup(world, 'vpn-gateway')
    const first = await run({ 'alert-per': 'resource' })
    expect(first.log).toContain('is public, so the history holds salted hashes instead of ids and names')
    expect(openKeys().length).toBeGreaterThan(0)
    const text = stored()
    for (const secret of [
      PRODUCTION,
      STAGING,
      SANDBOX,
      group.GroupId ?? '?',
      'sg-',
      'vpn-gateway',
      ROUTING_KEY,
    ])
      expect(text).not.toContain(secret)
    expect(text).toContain('hidden-')

    openGroup(world, 'second')
    const second = await run({ 'alert-per': 'resource' })
    const states = new Map(
      world.result().findings.map(({ id, rule, state }) => [`${id} ${rule}`, state] as const),
    )
    expect(world.result().history.status).toBe('loaded')
    expect(
      [...states].filter(([key]) => key.startsWith(`${group.GroupId ?? ''} `)).map(([, state]) => state),
    ).not.toContain('new')
    expect([...states.values()]).toContain('new')
    expect(Number(second.outputs['new'])).toBeGreaterThan(0)
    expect(second.outputs['fixed']).toBe('0')
    const both = openKeys()

    repairIngress(group)
    const third = await run({ 'alert-per': 'resource' })
    expect(Number(third.outputs['fixed'])).toBeGreaterThan(0)
    expect(world.result().fixed.map(({ id, name, how }) => [id, name, how])).toContainEqual([
      group.GroupId,
      'vpn-gateway',
      'repaired',
    ])
    expect(openKeys().length).toBeLessThan(both.length)
    expect(openKeys().length).toBeGreaterThan(0)
    expect(stored()).not.toContain('sg-')
  })

  it('calls what is gone by its pseudonym, and says that the name is not held', async () => {
    const group = openGroup(world, 'vpn-gateway')
    await run({ 'alert-from': 'none' })
    const { securityGroups } = world.aws.organisation.account(PRODUCTION).region('eu-central-1')
    securityGroups.splice(securityGroups.indexOf(group), 1)
    const gone = await run({ 'alert-from': 'none' })
    const deleted = world.result().fixed.filter(({ how }) => how === 'deleted')
    expect(deleted.length).toBeGreaterThan(0)
    for (const { account, id, name } of deleted) {
      expect(account).toBe(PRODUCTION)
      expect(id).toMatch(/^hidden-/)
      expect(name).toBe('a resource whose name the history does not hold')
    }
    expect(gone.summary).toContain('a resource whose name the history does not hold')
    expect(gone.summary).not.toMatch(/\]\([^)]*hidden-/)
  })

  it('keeps the alerts of a target that a run does not reach, and says how many there are', async () => {
    const group = openGroup(world)
    await run()
    const before = openKeys()
    repairIngress(group)
    const other = await run({ 'pagerduty-routing-key': ROUTING_KEY.replace('f00d', 'beef') })
    expect(openKeys()).toEqual(before)
    expect(other.summary).toContain(
      'in a public repository the history says what is open only to a run that can close',
    )
    const again = await run()
    expect(again.exitCode).toBe(0)
    expect(openKeys().length).toBeLessThan(before.length)
  })

  it('holds the key of fingerprints sealed by what a target is reached by, and open where there is none', async () => {
    const OPEN_KEY =
      'so the history holds the key of the fingerprints of masked values, and perhaps everybody'
    openGroup(world, 'opened by bob.miller@pay.example.net')
    const fingerprint = (): string => {
      const [found] = world.result().findings.flatMap(({ name }) => /#\w{12}/.exec(name)?.[0] ?? [])
      return found ?? 'none'
    }
    const first = await run()
    const named = fingerprint()
    expect(named).toMatch(/^#/)
    expect(first.log).not.toContain(OPEN_KEY)
    expect(stored()).not.toContain('"privacyKey"')
    await run()
    expect(fingerprint()).toBe(named)
    await run({ 'pagerduty-routing-key': ROUTING_KEY.replace('f00d', 'beef') })
    expect(fingerprint()).not.toBe(named)
    const open = await run({ 'pagerduty-routing-key': '' })
    expect(`${open.log}${open.summary}`).toContain(OPEN_KEY)
    expect(stored()).toContain('"privacyKey"')
    // What anybody may make up is no secret: its receiver did not issue it.
    const guessed = {
      'pagerduty-routing-key': '',
      'webhook-url': 'https://hooks.example.com/in',
      'dry-run': 'true',
    }
    expect((await run(guessed)).log).toContain(OPEN_KEY)
    const given = await run({ 'privacy-key': 'the key of a secret' })
    expect(given.log).not.toContain('the key of the fingerprints')
    expect(stored()).not.toMatch(/"(?:privacy|sealed)Key"/)
  })

  it('is not begun where the settings refuse it, before anything is asked of AWS', async () => {
    const refused = await run({ 'public-repository': 'refuse' })
    expect(refused.exitCode).toBe(1)
    expect(refused.annotations.map(({ message }) => message).join('\n')).toContain(
      'public-repository: The repository acme/cloud-policies is public, and everybody could read the history of this scan.',
    )
    expect(world.aws.log.requests).toHaveLength(0)
  })

  it('is hidden where nobody knows who can read the repository, unless it is a file', async () => {
    openGroup(world)
    github.fail(/^GET \/repos\/acme\/cloud-policies$/, { status: 403, body: { message: 'Forbidden' } })
    const unsure = await run()
    expect(unsure.log).toContain('Whether the repository acme/cloud-policies is public is not known')
    expect(stored()).not.toContain(PRODUCTION)
    await run({ history: 'state/history.json' })
    expect(readFileSync(join(world.workspace, 'state/history.json'), 'utf8')).toContain(PRODUCTION)
  })

  it.each(['private', 'internal'] as const)('is as it is in a repository that is %s', async (visibility) => {
    github.repository.visibility = visibility
    openGroup(world)
    await run({ 'public-repository': 'refuse' })
    expect(stored()).toContain(PRODUCTION)
    expect(stored()).not.toContain('hidden-')
  })

  it('is revealed again where the repository becomes private', async () => {
    openGroup(world, 'vpn-gateway')
    await run()
    github.repository.visibility = 'private'
    const second = await run()
    expect(second.outputs['new']).toBe('0')
    expect(stored()).toContain('vpn-gateway')
  })
})

describe('an accepted state in a public repository', () => {
  const STATE = { 'accepted-state': 'state/accepted' }
  beforeEach(() => {
    mkdirSync(join(world.workspace, 'state/accepted'), { recursive: true })
  })

  it.each(['hash', 'refuse'])(
    'is refused with %s, also without a history, before anything is asked of AWS',
    async (publicRepository) => {
      const refused = await run({ ...STATE, history: 'none', 'public-repository': publicRepository })
      expect(refused.exitCode).toBe(1)
      expect(refused.annotations.map(({ message }) => message).join('\n')).toContain(
        'accepted-state: The repository acme/cloud-policies is public, and everybody could read the accepted state, which names accounts and resources.',
      )
      expect(world.aws.log.requests).toHaveLength(0)
    },
  )

  it('is used where it is checked out from another repository', async () => {
    mkdirSync(join(world.workspace, 'state/.git'))
    const checkedOut = await run({ ...STATE, history: 'none', 'alert-from': 'none', 'on-incomplete': 'warn' })
    expect(checkedOut.summary).toContain('accepted state')
    expect(world.result().drift.withoutState.length).toBeGreaterThan(0)
  })

  it('is used where the repository is private, and where nobody knows', async () => {
    const inputs = { ...STATE, 'alert-from': 'none', 'on-incomplete': 'warn' }
    github.repository.visibility = 'private'
    expect((await run(inputs)).summary).toContain('accepted state')
    github.fail(/^GET \/repos\/acme\/cloud-policies$/, { status: 403, body: { message: 'Forbidden' } })
    expect((await run(inputs)).summary).toContain('accepted state')
  })
})

describe('a change that was open in a hidden history', () => {
  it('is reverted where the resource is as it was accepted again, and accepted where that was accepted', async () => {
    mkdirSync(join(world.workspace, 'state/.git'), { recursive: true })
    mkdirSync(join(world.workspace, 'state/accepted'))
    const inputs = { accounts: PRODUCTION, 'accepted-state': 'state/accepted', 'alert-from': 'none' }
    const region = world.aws.organisation.account(PRODUCTION).region('eu-central-1')
    const reverted = addSecurityGroup(region, { name: 'web', id: 'sg-0000000000000000a' })
    const taken = addSecurityGroup(region, { name: 'vpn', id: 'sg-0000000000000000b' })
    await run(inputs)
    accept()
    for (const group of [reverted, taken]) authorizeIngress(group, 'tcp', 22, '0.0.0.0/0')
    await run(inputs)
    expect(stored()).not.toContain('sg-')
    const ids = world.result().changes.flatMap(({ id, resource }) => (resource === taken.GroupId ? id : []))
    accept('--only', ...ids)
    reverted.IpPermissions = []
    await run(inputs)
    const ended = world.result().fixed.filter(({ rule }) => rule.endsWith('-changed'))
    expect(ended.map(({ id, how }) => [id, how])).toEqual([
      [reverted.GroupId, 'reverted'],
      [taken.GroupId, 'accepted'],
    ])
  })
})

function accept(...more: readonly string[]): void {
  const inventory = join(world.lastReport, 'inventory.ndjson.gz')
  const args = ['accept', '--inventory', inventory, '--accepted-state', 'state/accepted', '--reason', 'known']
  execFileSync(process.execPath, [packaged.cli, ...args, ...more], { cwd: world.workspace, stdio: 'pipe' })
}
