import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import {
  GITHUB_TOKEN,
  githubEnvironment,
  type GitHubSandbox,
  startGitHub,
} from '../../sandbox/github/server.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { MatrixRun, legsOf, resultOf } from './matrix.ts'
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
const BRANCH = 'cloud-baseline-history'
/** What a workflow gets that says nothing. */
const CACHE = { history: 'cache' }
const ON_BRANCH = { history: `branch:${BRANCH}`, 'github-token': GITHUB_TOKEN }

let world: World
let github: GitHubSandbox

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  github.recover()
  github.cache.evict()
  github.repository.branches.delete(BRANCH)
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

function run(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  return world.run(inputs, { ...githubEnvironment(github), ...env })
}

function openIncidents(): readonly string[] {
  return world.pagerduty.incidents.filter(({ status }) => status !== 'resolved').map(({ key }) => key)
}

describe.each([
  ['the cache', CACHE],
  ['a branch', ON_BRANCH],
])('a history in %s', (_, inputs) => {
  it('tells the second run what the first one found and paged', async () => {
    const group = openGroup(world)
    const first = await run(inputs)
    expect(first.outputs['verdict']).toBe('violations')
    expect(world.result().history.status).toBe('first')
    const paged = openIncidents()
    expect(paged.length).toBeGreaterThan(0)

    const second = await run(inputs)
    expect(world.result().history.status).toBe('loaded')
    expect(second.outputs['new']).toBe('0')
    expect(openIncidents()).toEqual(paged)

    repairIngress(group)
    const third = await run(inputs)
    expect(Number(third.outputs['fixed'])).toBeGreaterThan(0)
    expect(openIncidents()).not.toEqual(paged)
    expect(third.log).not.toContain(GITHUB_TOKEN)
  })
})

describe('a history in the cache', () => {
  it('that was evicted pages nobody anew and resolves nothing that is not clean', async () => {
    const group = openGroup(world)
    await run(CACHE)
    const paged = world.pagerduty.incidents.map(({ key }) => key)
    github.cache.evict()

    const lost = await run(CACHE)
    expect(world.result().history).toMatchObject({ status: 'lost', previousAt: null })
    expect(lost.summary).toContain('or GitHub removed it')
    expect(world.pagerduty.incidents.map(({ key }) => key)).toEqual(paged)
    expect(world.result().findings.every(({ firstSeen }) => firstSeen === null)).toBe(true)

    // The evicted history comes to nothing: what is repaired later is closed all the same.
    github.cache.evict()
    repairIngress(group)
    await run(CACHE)
    expect(world.result().history.status).toBe('lost')
    expect(openIncidents().filter((key) => key.startsWith('aws-ec2-security-group-ingress-all'))).toEqual([])
  })

  it('without a cache service says so in a sentence, and does not fail for it', async () => {
    const quiet = await run(CACHE, { ACTIONS_CACHE_SERVICE_V2: '' })
    expect(quiet.exitCode).toBe(0)
    expect(world.result().history.status).toBe('unavailable')
    expect(quiet.summary).toContain('there is no cache service of the second version here')
  })

  it('that may only be read is used, and the summary says that nothing was saved', async () => {
    await run(CACHE)
    const keys = github.cache.keys
    const second = await run(CACHE, { ACTIONS_CACHE_MODE: 'read' })
    expect(second.exitCode).toBe(0)
    expect(world.result().history.status).toBe('loaded')
    expect(second.log).toContain('cache-mode: read')
    expect(second.summary).toContain('The history could not be saved in the cache of GitHub Actions')
    expect(github.cache.keys).toEqual(keys)
  })
})

describe('a history of shards in the cache', () => {
  it('is read by plan and merge, and saved by the merge', async () => {
    openGroup(world)
    const env = githubEnvironment(github)
    const statuses: string[] = []
    for (const number of [7, 8]) {
      const accounts = [PRODUCTION, STAGING].join(',')
      const inputs = { history: 'cache', accounts, 'production-accounts': PRODUCTION, 'fail-on': 'none' }
      const matrix = new MatrixRun(world, packaged.action, number, inputs)
      const plan = await matrix.plan('2', { ...env, GITHUB_JOB: 'plan' })
      for (const leg of legsOf(plan)) await matrix.collect(leg, { ...env, GITHUB_JOB: 'collect' })
      statuses.push(resultOf(await matrix.merge({ ...env, GITHUB_JOB: 'merge' })).history.status)
      expect(plan.log.includes('No history was found')).toBe(number === 7)
    }
    expect(statuses).toEqual(['lost', 'loaded'])
  })
})

describe('a history on a branch', () => {
  it('has one commit for each run, and one more before alerts are opened', async () => {
    await run(ON_BRANCH)
    expect(github.repository.log(BRANCH)).toHaveLength(1)
    openGroup(world)
    await run(ON_BRANCH)
    expect(github.repository.log(BRANCH)).toHaveLength(3)
    await run(ON_BRANCH)
    expect(github.repository.log(BRANCH)).toHaveLength(4)
  })

  it('holds what two runs at once found', async () => {
    await run(ON_BRANCH)
    openGroup(world)
    const runs = await Promise.all([run(ON_BRANCH), run({ ...ON_BRANCH, 'alert-limit': '40' })])
    expect(runs.map(({ outputs }) => outputs['verdict'])).toEqual(['violations', 'violations'])
    const next = await run(ON_BRANCH)
    expect(next.outputs['new']).toBe('0')
    expect(world.result().history.status).toBe('loaded')
  })

  it('that may not be written fails the step with the permission that is missing', async () => {
    github.repository.tokens.set(GITHUB_TOKEN, 'read')
    const refused = await run(ON_BRANCH)
    github.repository.tokens.set(GITHUB_TOKEN, 'write')
    expect(refused.exitCode).toBe(1)
    expect(refused.annotations.map(({ message }) => message).join('\n')).toContain(
      'add `permissions: contents: write` to the job (HTTP 403)',
    )
  })
})
