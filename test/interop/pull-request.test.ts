import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  GITHUB_TOKEN,
  githubEnvironment,
  type GitHubSandbox,
  startGitHub,
} from '../../sandbox/github/server.ts'
import { zip } from '../../sandbox/github/zip.ts'
import { saveInventory } from '../bundle/saved-inventory.ts'
import { checkOut } from './support/clean-checkout.ts'
import { type ActRun, runAct } from './support/run-act.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { standInsFor } from './support/stand-ins.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const SHOP = { id: '111122223333', name: 'shop' }
const CONFIG = `rules: [.github/cloud-baseline]
accounts: [{ id: '${SHOP.id}', name: ${SHOP.name}, environment: production }]
`
const RULE_FILE = '.github/cloud-baseline/large.yml'

let folder: { path: string; remove: () => Promise<void> }
let github: GitHubSandbox
let workflow: string
let repositories: Record<string, string>
let runs = 0

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  github = await startGitHub('acme/security')
  workflow = await readFile(join(ROOT, 'docs/examples/pull-request.yml'), 'utf8')
  const checkout = join(folder.path, 'checkout')
  await checkOut(checkout)
  repositories = { ...standInsFor(workflow), 'acme/cloud-baseline@v1': checkout }
  const inventory = join(folder.path, 'inventory.ndjson.gz')
  const volumes = [60, 600].map((size) => ({
    kind: 'aws_ec2_volume',
    id: `vol-${size}`,
    properties: { volume_size: size, volume_status: 'available' },
  }))
  const environment = { name: 'production', certain: true } as const
  const region = 'eu-west-1'
  const scope = { account: SHOP, environment, region, kinds: ['aws_ec2_volume'], resources: volumes }
  await saveInventory(inventory, [scope])
  github.repository.artifacts.push({
    id: 1,
    name: 'cloud-baseline-report-1',
    created_at: '2026-11-28T06:10:00Z',
    expired: false,
    bytes: zip({ 'inventory.ndjson.gz': await readFile(inventory) }),
    run: { id: 4711, event: 'schedule', branch: 'main' },
  })
})
beforeEach(() => {
  github.repository.grants.set(GITHUB_TOKEN, ['actions: read', 'pull-requests: write'])
})
afterAll(async () => {
  await github.close()
  await folder.remove()
})

function ruleText(size: number): string {
  return `id: acme-large-volume
title: Volumes are large
severity: high
search: is(aws_ec2_volume) and volume_size >= ${size}
examples:
  - { name: large, expect: violation, resource: { volume_size: ${size} } }
  - { name: small, expect: pass, resource: { volume_size: 1 } }
`
}

async function write(repository: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(repository, name)), { recursive: true })
    await writeFile(join(repository, name), text)
  }
}

async function git(repository: string, ...parameters: readonly string[]): Promise<string> {
  const who = ['-c', 'user.name=Acme', '-c', 'user.email=security@example.com', '-c', 'commit.gpgSign=false']
  const { code, stdout, stderr } = await runProgram('git', [...who, ...parameters], { cwd: repository })
  if (code !== 0) throw new Error(`git ${parameters.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** What GitHub does when somebody proposes the rule. */
async function runProposed(rule: string): Promise<ActRun> {
  runs += 1
  const run = join(folder.path, `run-${runs}`)
  const payload = join(folder.path, `event-${runs}.json`)
  return runAct({
    folder: run,
    workflow,
    prepare: async (repository) => {
      await write(repository, { '.github/cloud-baseline.yml': CONFIG, [RULE_FILE]: ruleText(500) })
      await git(repository, 'init', '--quiet', '--initial-branch', 'main')
      await git(repository, 'add', '.')
      await git(repository, 'commit', '--quiet', '--message', 'Rules')
      const base = await git(repository, 'rev-parse', 'HEAD')
      await write(repository, { [RULE_FILE]: rule })
      // act has no merge of both: the commit that is checked out is the proposed one.
      const pull = {
        number: 7,
        base: { sha: base, ref: 'main' },
        head: { sha: 'b'.repeat(40), ref: 'proposal' },
      }
      const about = { private: true, default_branch: 'main' }
      await writeFile(payload, JSON.stringify({ pull_request: pull, repository: about }))
    },
    event: 'pull_request',
    payload,
    repositories,
    env: { ...githubEnvironment(github), RUNNER_TEMP: folder.path },
    secrets: { GITHUB_TOKEN },
  })
}

/** A comment's Markdown as a reader sees it, as far as the tests look: characters for entities. */
function shown(markdown = ''): string {
  const whole = markdown.replaceAll('<wbr>', '')
  return whole.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

describe('the workflow of docs/pull-requests.md, run by act', () => {
  it('says in one comment what a pull request changes, and brings it up to date', async () => {
    const first = await runProposed(ruleText(50))
    expect(first.results).toEqual({ 'Check out': 'success', Preview: 'success' })
    expect(first.output).toContain('1 finding appears (1 high). No alert would open or close.')
    expect(shown(first.summary)).toContain('vol-60')
    expect(github.repository.comments).toHaveLength(1)
    expect(shown(github.repository.comments[0]?.body)).toContain('vol-60')

    const second = await runProposed(ruleText(500))
    expect(second.code).toBe(0)
    expect(github.repository.comments).toHaveLength(1)
    expect(shown(github.repository.comments[0]?.body)).toContain('Nothing changes')
  })

  it('says in the summary alone what a token that may only read cannot say elsewhere', async () => {
    github.repository.comments.length = 0
    github.repository.grants.set(GITHUB_TOKEN, ['actions: read', 'pull-requests: read'])
    const run = await runProposed(ruleText(700))
    expect(run.code).toBe(0)
    expect(shown(run.summary)).toContain('1 finding disappears (1 high). 1 alert would close.')
    expect(shown(run.summary)).toContain('The pull request has no comment of this: the token may not do it')
    expect(github.repository.comments).toEqual([])
  })

  it('fails where a rule does not load, with file and line', async () => {
    const run = await runProposed('id: acme-large-volume\ntitle: [\n')
    expect(run.code).toBe(1)
    expect(run.results['Preview']).toBe('failure')
    expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/cloud-baseline\/large\.yml:\d+/)
    expect(shown(github.repository.comments[0]?.body)).toContain('rules or settings are wrong')
  })

  it('asks nobody but GitHub, and leaves nothing on the machine', async () => {
    const asked = new Set(
      github.requests.map(({ method, path }) => `${method} ${path.replaceAll(/\d+/g, 'N')}`),
    )
    expect([...asked].filter((one) => !one.startsWith('GET ')).toSorted()).toEqual([
      'PATCH /repos/acme/security/issues/comments/N',
      'POST /repos/acme/security/issues/N/comments',
    ])
    const left = (await readdir(folder.path)).filter((name) =>
      /cloud-baseline-(?:before|inventory)/.test(name),
    )
    expect(left).toEqual([])
  })
})
