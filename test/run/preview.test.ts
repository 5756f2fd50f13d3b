import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../src/model/errors.ts'
import type { Settings } from '../../src/model/settings.ts'
import { gitFrom } from '../../src/host/git.ts'
import { readPullRequest } from '../../src/proposal/pull-request.ts'
import { runJob } from '../../src/run/run.ts'
import type { Host } from '../../src/run/host.ts'
import { previewWithoutSettings } from '../../src/run/jobs/preview.ts'
import type { Result, StepResult } from '../../src/run/result.ts'
import { type InputName } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { GITHUB_TOKEN, type GitHubSandbox, startGitHub } from '../../sandbox/github/server.ts'
import { zip } from '../../sandbox/github/zip.ts'
import { saveInventory, type SavedResource, type SavedScope } from '../bundle/saved-inventory.ts'
import { RecordingLogger } from '../clouds/aws/harness.ts'
import { type ProposedFiles, propose } from '../support/proposed.ts'

const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-preview-'))
const INVENTORY = join(folder, 'inventory.ndjson.gz')
const SHOP = '111122223333'
const TOOLS = '444455556666'

let github: GitHubSandbox

beforeAll(async () => {
  github = await startGitHub('acme/cloud')
  process.env['GITHUB_API_URL'] = github.url
  await saveInventory(INVENTORY, [
    scopeOf(SHOP, 'shop', 'production', [volume('vol-8', 8), volume('vol-500', 500)]),
    scopeOf(TOOLS, 'tools', 'staging', [volume('vol-90', 90)]),
  ])
})
beforeEach(() => {
  github.repository.comments.length = 0
  github.repository.artifacts.length = 0
  github.repository.grants.set(GITHUB_TOKEN, ['pull-requests: write', 'actions: read'])
})
afterAll(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

function volume(id: string, size: number): SavedResource {
  return { kind: 'aws_ec2_volume', id, properties: { volume_size: size, volume_status: 'available' } }
}

function scopeOf(
  id: string,
  name: string,
  environment: string,
  resources: readonly SavedResource[],
): SavedScope {
  return {
    account: { id, name },
    environment: { name: environment, certain: true },
    region: 'eu-west-1',
    kinds: ['aws_ec2_volume'],
    resources,
  }
}

function ruleText(id: string, condition: string, more = 'severity: high'): string {
  return `id: ${id}
title: Volumes of ${id}
${more}
search: is(aws_ec2_volume) and ${condition}
alert: { summary: Volumes., dedup_key: ${id} }
examples:
  - { name: bad, expect: violation, resource: { volume_size: 600, volume_status: available } }
  - { name: good, expect: pass, resource: { volume_size: 1, volume_status: in-use } }
`
}

const CONFIG = `rules: [rules]
accounts:
  - { id: '${SHOP}', name: shop }
  - { id: '${TOOLS}', name: tools }
environments: { production: [shop], staging: [tools] }
`
const FILES = {
  '.github/cloud-baseline.yml': CONFIG,
  'rules/large.yml': ruleText('large', 'volume_size >= 100'),
}
const EXCEPTIONS = '.github/cloud-baseline-exceptions.yml'
const ACCEPTING = `exceptions:
  - rule: large
    resources: [vol-500]
    reason: It is needed.
    owner: team@example.com
    expires: 2027-02-01
`

/** What a reader sees of the Markdown, without entities and tags that have no width. */
function shown(markdown = ''): string {
  return markdown
    .replaceAll('<wbr>', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** As the action does it. */
async function resultOf(
  read: () => Settings,
  inputs: Readonly<Partial<Record<InputName, string>>>,
  host: Host,
): Promise<Result> {
  let settings: Settings
  try {
    settings = read()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return previewWithoutSettings(error, inputs['github-token'] ?? '', host)
  }
  return runJob(settings, host)
}

async function preview(
  changes: ProposedFiles,
  {
    files = FILES,
    inputs = { inventory: INVENTORY },
    environment = {},
    isPrivate = true,
  }: {
    readonly files?: ProposedFiles
    readonly inputs?: Readonly<Partial<Record<InputName, string>>>
    readonly environment?: NodeJS.ProcessEnv
    readonly isPrivate?: boolean
  } = {},
): Promise<StepResult & { readonly page: string }> {
  const proposed = propose(files, changes, { isPrivate })
  const { workspace } = proposed
  const runner = { ...process.env, GITHUB_EVENT_NAME: 'pull_request', ...environment }
  const readInput = (name: InputName): string => (inputs[name] ?? '').replaceAll('{workspace}', workspace)
  try {
    const host: Host = {
      logger: new RecordingLogger(),
      now: () => new Date('2026-11-29T06:00:00.000Z'),
      environment: runner,
      links: {
        run: 'https://github.com/acme/cloud/actions/runs/42',
        files: null,
        packs: null,
        workflow: null,
      },
      runId: '42-1',
      workflowRun: '42',
      workflow: { repository: 'acme/cloud', workflow: 'Preview' },
      openRepository: async (token) => {
        const { openRepository } = await import('../../src/host/github/repository.ts')
        return openRepository(token, github.repository.name)
      },
      openCache: () => Promise.reject(new Error('nothing is remembered')),
      openPullRequest: () =>
        Promise.resolve({
          pullRequest: readPullRequest(proposed.event),
          readInput,
          git: gitFrom(process.env),
          download: (token, signal) => async (route, file, mostBytes) => {
            const { download } = await import('../../src/host/github/download.ts')
            return download({ token, name: github.repository.name, signal }, route, file, mostBytes)
          },
          temporary: folder,
        }),
      signal: new AbortController().signal,
      relieveMemory: () => undefined,
      publish: () => Promise.resolve(),
    }
    const result = await resultOf(() => readSettings(readInput, workspace, runner), inputs, host)
    if ('view' in result) throw new Error('A preview is no run')
    expect(readdirSync(folder)).toEqual(['inventory.ndjson.gz'])
    expect(proposed.git('status', '--porcelain')).toBe('')
    return { ...result, page: shown(result.summary) }
  } finally {
    proposed.remove()
  }
}

describe('the preview of a pull request', () => {
  it('says what appears, and which alerts open, where a rule becomes stricter', async () => {
    const { line, failure, page } = await preview({
      'rules/large.yml': ruleText('large', 'volume_size >= 50'),
    })
    expect(failure).toBeNull()
    expect(line).toBe('1 finding appears (1 high). No alert would open or close.')
    expect(page).toContain('#### Findings that appear (1)')
    expect(page).toContain('vol-90')
    expect(page).toContain('tools')
    expect(page).not.toContain('vol-500')
    expect(page).toContain('the inventory of 2026-11-28 06:00 UTC, 24 hours old')
    expect(page).toContain('https://github.com/acme/cloud/actions/runs/4711')
  })

  it('says what a new rule finds, passes and pages', async () => {
    const { line, page } = await preview({ 'rules/small.yml': ruleText('small', 'volume_size > 5') })
    expect(line).toBe('3 findings appear (3 high). 1 alert would open.')
    expect(page).toContain('<code>small</code> is added')
    expect(page).toContain('3 violated, 0 passed')
    expect(page).toContain('Alerts at PagerDuty that would open (1)')
    expect(page).toContain(`shop (${SHOP})`)
  })

  it('says what disappears and closes where a rule goes', async () => {
    const { line, page } = await preview({
      'rules/large.yml': null,
      'rules/none.yml': ruleText('none', 'volume_size > 550'),
    })
    expect(line).toBe('1 finding disappears (1 high). 1 alert would close.')
    expect(page).toContain('its rule is left out')
    expect(page).toContain('<code>large</code> is left out')
    expect(page).toContain('<code>none</code> is added: 0 violated, 3 passed')
  })

  it('says what no longer violates a rule', async () => {
    const { line, page } = await preview({ 'rules/large.yml': ruleText('large', 'volume_size >= 550') })
    expect(line).toBe('1 finding disappears (1 high). 1 alert would close.')
    expect(page).toContain('it no longer violates the rule')
  })

  it('says what becomes accepted, and what is no longer', async () => {
    const accepted = await preview({ [EXCEPTIONS]: ACCEPTING })
    expect(accepted.line).toBe('1 finding becomes accepted. 1 alert would close.')
    expect(accepted.page).toContain('Findings that become accepted (1)')
    expect(accepted.page).toContain(`by ${EXCEPTIONS}:2`)
    const lapsed = await preview({ [EXCEPTIONS]: null }, { files: { ...FILES, [EXCEPTIONS]: ACCEPTING } })
    expect(lapsed.line).toBe('1 finding is no longer accepted (1 high). 1 alert would open.')
  })

  it('says that a severity changes, and that an alert pages again', async () => {
    const { line, page } = await preview({
      'rules/large.yml': ruleText('large', 'volume_size >= 100', 'severity: critical'),
    })
    expect(line).toBe('1 finding changes its severity. 1 alert would page again, being worse.')
    expect(page).toContain('high so far')
  })

  it('knows a rule again that is renamed', async () => {
    const { line, page } = await preview({
      'rules/large.yml': ruleText('big', 'volume_size >= 100', 'severity: high\naliases: [large]').replace(
        'dedup_key: big',
        'dedup_key: large',
      ),
    })
    expect(line).toBe('No finding changes. No alert would open or close.')
    expect(page).toContain('Nothing changes')
  })

  it('calls unknown what the inventory does not hold', async () => {
    const { line, page } = await preview({
      'rules/large.yml': `${ruleText('large', 'volume_size >= 100')}---
id: buckets
title: Buckets of a name
severity: high
search: is(aws_vpc) and name = x
examples:
  - { name: bad, expect: violation, resource: { name: x } }
  - { name: good, expect: pass, resource: { name: y } }
`,
    })
    expect(line).toBe('No finding changes. No alert would open or close.')
    expect(page).not.toContain('Nothing changes')
    expect(page).toContain('What the inventory does not tell (1 cause)')
    expect(page).toContain('not in the inventory')
    expect(page).toContain('<code>buckets</code> is <strong>unknown</strong> in 2 accounts')
  })

  it('calls unknown what stays on the runner that read it', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'cloud-baseline-kept-'))
    const inventory = join(elsewhere, 'inventory.ndjson.gz')
    const shop = scopeOf(SHOP, 'shop', 'production', [volume('vol-8', 8)])
    const gaps = [{ kind: '*', action: null, reason: 'kept-on-runner' }] as const
    await saveInventory(inventory, [
      shop,
      { ...shop, region: 'eu-central-1', kinds: [], resources: [], gaps },
    ])
    const changes = { 'rules/large.yml': ruleText('large', 'volume_size >= 5') }
    const { failure, page } = await preview(changes, { inputs: { inventory } })
    rmSync(elsewhere, { recursive: true })
    expect(failure).toBeNull()
    expect(page).toContain('vol-8')
    expect(page).toContain(
      'What was read in eu-central-1 stays on the runner that read it (data-region): what this pull request changes there is unknown.',
    )
  })

  it('says that nothing changes where nothing does', async () => {
    const { failure, page } = await preview({ 'README.md': 'Hello.\n' })
    expect(failure).toBeNull()
    expect(page).toContain('Nothing changes: no finding and no alert, as far as the inventory tells.')
  })

  it('fails where the proposed rules do not load, with file and line', async () => {
    const { failure, page } = await preview({ 'rules/large.yml': 'id: large\ntitle: [\n' })
    expect(failure).toMatch(/^rules\/large\.yml:\d+/)
    expect(page).toContain('With this pull request, rules or settings are wrong: rules/large.yml:')
  })

  it('does not fail where only the former ones do not load', async () => {
    const { failure, page } = await preview(
      { 'rules/large.yml': FILES['rules/large.yml'] },
      { files: { ...FILES, 'rules/large.yml': 'id: large\ntitle: [\n' } },
    )
    expect(failure).toBeNull()
    expect(page).toContain('Without it they do not, so nothing can be compared: rules/large.yml:')
    expect(page).not.toContain(folder)
  })

  it('compares settings as well: production that pages, and a path that is written in full', async () => {
    const { line } = await preview(
      {
        '.github/cloud-baseline.yml': CONFIG.replace(
          'production: [shop], staging: [tools]',
          'staging: [shop, tools]',
        ),
      },
      { inputs: { inventory: INVENTORY, rules: '{workspace}/rules' } },
    )
    expect(line).toBe(
      'No finding changes. 1 alert would stay open, since nobody knows whether the fault is gone.',
    )
  })

  it('says of what the scan decided that the next one decides it anew', async () => {
    const { page } = await preview({ '.github/cloud-baseline.yml': `${CONFIG}internet-share: 0.5\n` })
    expect(page).toContain('internet-share is 0.5, and the inventory was collected with 1')
  })

  const withToken = { inventory: INVENTORY, 'github-token': GITHUB_TOKEN }
  const stricter = { 'rules/large.yml': ruleText('large', 'volume_size >= 50') }

  it('says it in one comment, which a later push changes', async () => {
    await preview(stricter, { inputs: withToken })
    const { page } = await preview({ 'README.md': 'Hello.\n' }, { inputs: withToken })
    expect(page).not.toContain('no comment')
    expect(github.repository.comments).toHaveLength(1)
    const [comment] = github.repository.comments
    expect(comment?.body).toMatch(/^<!-- cloud-baseline-preview preview-[a-z0-9-]+ -->\n## Cloud Baseline: /)
    expect(comment?.body).toContain('Nothing changes')
  })

  it('names no account and no resource in a comment that everybody can read', async () => {
    const { page } = await preview(
      { 'rules/small.yml': ruleText('small', 'volume_size > 5') },
      { inputs: withToken, isPrivate: false },
    )
    const text = shown(github.repository.comments[0]?.body)
    expect(page).toContain('vol-90')
    expect(text).toContain('Volumes of small (<code>small</code>): 3 resources')
    expect(text).toContain('Alerts at PagerDuty that would open (1)')
    for (const name of ['vol-90', 'tools', 'shop', SHOP, TOOLS]) expect(text).not.toContain(name)
    expect(text).toContain('everybody can read this')
  })

  it('says in the summary why there is no comment, and does not fail', async () => {
    github.repository.grants.set(GITHUB_TOKEN, ['pull-requests: read'])
    const { failure, page } = await preview(stricter, { inputs: withToken })
    expect(failure).toBeNull()
    expect(page).toContain('vol-90')
    expect(page).toContain('The pull request has no comment of this: the token may not do it')
    expect(github.repository.comments).toEqual([])
  })

  it('says in the comment as well that rules do not load', async () => {
    const { failure } = await preview({ 'rules/large.yml': 'id: large\ntitle: [\n' }, { inputs: withToken })
    expect(failure).toMatch(/^rules\/large\.yml:/)
    expect(shown(github.repository.comments[0]?.body)).toContain(
      'rules or settings are wrong: rules/large.yml:',
    )
  })

  it('says in the same comment that the configuration does not load, with file and line', async () => {
    const scoped = { '.github/cloud-baseline.yml': `${CONFIG}alert-scope: eu\n` }
    await preview(scoped, { inputs: withToken })
    const { failure } = await preview(
      { '.github/cloud-baseline.yml': 'rules: [rules]\naccount: []\n' },
      { inputs: withToken },
    )
    expect(failure).toMatch(/^\.github\/cloud-baseline\.yml:2: /)
    expect(github.repository.comments).toHaveLength(1)
    expect(shown(github.repository.comments[0]?.body)).toContain(
      'rules or settings are wrong: .github/cloud-baseline.yml:2: ',
    )
  })

  it('does not quote in the comment what an input holds, which may be a secret', async () => {
    const { failure, page } = await preview(stricter, { inputs: { ...withToken, accounts: '1111222233' } })
    expect(failure).toContain('1111222233')
    expect(page).toContain('rules or settings are wrong: accounts: received "1111222233"')
    expect(github.repository.comments).toHaveLength(1)
    const text = shown(github.repository.comments[0]?.body)
    expect(text).toContain('the inputs of the action are wrong: its log says how.')
    expect(text).not.toContain('1111222233')
  })

  it('judges the inventory of the last scan where none is given', async () => {
    const run = { id: 4711, event: 'schedule', branch: 'main' }
    github.repository.artifacts.push({
      id: 1,
      name: 'cloud-baseline-report-1',
      created_at: '2026-11-28T06:10:00Z',
      expired: false,
      bytes: zip({ 'inventory.ndjson.gz': readFileSync(INVENTORY) }),
      run,
    })
    const { line, page } = await preview(stricter, { inputs: { 'github-token': GITHUB_TOKEN } })
    expect(line).toBe('1 finding appears (1 high). No alert would open or close.')
    expect(page).toContain('https://github.com/acme/cloud/actions/runs/4711')
  })

  it('says that it is unknown without one, and still that rules load or not', async () => {
    const inputs = { 'github-token': GITHUB_TOKEN }
    const { failure, page } = await preview(stricter, { inputs })
    expect(failure).toBeNull()
    expect(page).toContain(
      'What they would find is unknown: no inventory of a scan could be had (no scan on main has left an artifact',
    )
    const broken = await preview({ 'rules/large.yml': 'id: large\ntitle: [\n' }, { inputs })
    expect(broken.failure).toMatch(/^rules\/large\.yml:/)
  })
})
