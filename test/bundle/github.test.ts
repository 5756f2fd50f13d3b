import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import {
  GITHUB_TOKEN,
  githubEnvironment,
  type GitHubSandbox,
  startGitHub,
} from '../../sandbox/github/server.ts'
import { type ActionRun, runAction } from '../../sandbox/runner/run-action.ts'
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
const INPUTS = {
  accounts: PRODUCTION,
  rules: 'aws-ec2-security-group-ingress-all-traffic-from-internet',
  'github-token': GITHUB_TOKEN,
  'check-run': 'true',
  issues: 'per-rule',
}

let world: World
let github: GitHubSandbox

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  const { repository } = github
  github.recover()
  repository.visibility = 'private'
  repository.grants.set(GITHUB_TOKEN, ['checks: write', 'issues: write'])
  repository.issues.length = 0
  repository.checkRuns.length = 0
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

function run(inputs: Readonly<Record<string, string>> = {}, env = {}): Promise<ActionRun> {
  return world.run({ ...INPUTS, ...inputs }, { ...githubEnvironment(github), ...env })
}

function writes(): readonly string[] {
  const changing = github.requests.filter(({ method }) => method === 'POST' || method === 'PATCH')
  return changing
    .map(({ method, path }) => `${method} ${path}`)
    .filter((line) => /check-runs|issues/.test(line))
}

describe('the action at GitHub', () => {
  it('shows a check and opens an issue, and puts both right once the fault is gone', async () => {
    const group = openGroup(world, 'vpn-gateway')
    const first = await run()
    expect(first.exitCode).toBe(1)
    expect(github.repository.checkRuns).toMatchObject([
      { name: 'Cloud Baseline (scan)', conclusion: 'failure', title: '1 high violation' },
    ])
    expect(github.repository.issues).toMatchObject([
      { state: 'open', title: expect.stringContaining('(production)') },
    ])
    expect(first.log).toContain('Issues: 1 opened.')

    repairIngress(group)
    const second = await run()
    expect(second.exitCode).toBe(0)
    expect(github.repository.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }])
    expect(github.repository.checkRuns.map(({ title, conclusion }) => `${title}: ${conclusion}`)).toEqual([
      'Superseded by a later run: neutral',
      'No violations: success',
    ])
    expect(`${first.log}${second.log}${first.summary}`).not.toContain(GITHUB_TOKEN)
  })

  it('warns where the token may not, and the verdict stands', async () => {
    github.repository.grants.clear()
    const { exitCode, summary, annotations } = await run()
    expect(exitCode).toBe(0)
    const warnings = annotations.filter(({ type }) => type === 'warning').map(({ message }) => message)
    expect(warnings).toEqual([
      'The check run is missing or not whole: the token may not do it: add `permissions: checks: write` to the job (HTTP 403).',
    ])
    expect(summary.replaceAll(/&#58;/g, ':').replaceAll('<wbr>', '')).toContain('permissions: issues: write')
  })

  it('writes nothing in a dry run, and no issue in a public repository', async () => {
    openGroup(world, 'vpn-gateway')
    const before = writes().length
    await run({ 'dry-run': 'true' })
    expect(writes().length).toBe(before)
    github.repository.visibility = 'public'
    const open = await run({ 'check-run': 'false' })
    expect(writes().length).toBe(before)
    expect(open.log).toContain('No issue was written: the repository is public')
  })
})

describe('the action on a pull request whose settings do not load', () => {
  it('says so in the comment and in the summary, and fails as it does elsewhere', async () => {
    github.repository.grants.set(GITHUB_TOKEN, ['pull-requests: write'])
    github.repository.comments.length = 0
    const sha = 'b'.repeat(40)
    writeFileSync(join(world.workspace, 'cloud-baseline.yml'), 'fail-on: [\n')
    const failed = await runAction({
      entry: packaged.action,
      workspace: world.workspace,
      eventName: 'pull_request',
      event: {
        pull_request: { number: 7, base: { sha }, head: { sha } },
        repository: { private: true, default_branch: 'main' },
      },
      inputs: { config: 'cloud-baseline.yml', 'github-token': GITHUB_TOKEN },
      env: githubEnvironment(github),
    })
    expect(failed.exitCode).toBe(1)
    expect(failed.annotations.map(({ message }) => message).join()).toContain('cloud-baseline.yml:')
    expect(failed.summary).toContain('what this pull request changes')
    expect(github.repository.comments).toHaveLength(1)
    expect(github.repository.comments[0]?.body).toContain('rules or settings are wrong')
  })
})
