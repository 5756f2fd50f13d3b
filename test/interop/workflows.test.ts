import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Peers, peerPaths } from '../../scripts/peers.ts'
import { findWorkflows, workflowsIn } from './support/printed-workflows.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** The workflow that others call. */
const SHARED = '.github/workflows/scan.yml'
/** How documentation names what is ours, and where it is here. */
const OWN = { 'acme/cloud-baseline@v1': './', [`acme/cloud-baseline/${SHARED}@v1`]: `./${SHARED}` }

const workflows = await findWorkflows()
let peers: Peers
let project: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  peers = await peerPaths()
  project = await makeTemporaryFolder()
  // What actionlint takes for a repository: it checks the inputs of `uses: ./` against the action.yml at its root.
  await mkdir(join(project.path, '.git'))
  await mkdir(join(project.path, '.github/workflows'), { recursive: true })
  await copyFile(join(ROOT, 'action.yml'), join(project.path, 'action.yml'))
  await copyFile(join(ROOT, SHARED), join(project.path, SHARED))
  await mkdir(join(project.path, 'dist'))
  await writeFile(join(project.path, 'dist/index.js'), '')
})
afterAll(() => project.remove())

/** Writes the workflow where linters expect one. */
async function write(name: string, text: string): Promise<string> {
  const file = join(project.path, '.github/workflows', `${name}.yml`)
  await writeFile(file, text)
  return file
}

/** The workflow with our own action and workflow taken from here: then their inputs are checked, too. */
function here(text: string): string {
  return Object.entries(OWN).reduce(
    (rest, [name, path]) => rest.replaceAll(`uses: ${name}`, `uses: ${path}`),
    text,
  )
}

function actionlint(file: string) {
  return runProgram(peers.actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', file], {
    cwd: project.path,
  })
}

function zizmor(...inputs: string[]) {
  const config = join(ROOT, '.github/zizmor.yml')
  const options = [
    '--offline',
    '--persona=pedantic',
    '--no-progress',
    '--quiet',
    '--color=never',
    '--config',
    config,
  ]
  return runProgram(peers.zizmor, [...options, ...inputs])
}

describe('the workflows of the repository and its documentation', () => {
  it('are found', () => {
    const places = workflows.map((workflow) => workflow.place)
    expect(places).toEqual(
      expect.arrayContaining([
        '.github/workflows/check-dist.yml',
        '.github/workflows/ci.yml',
        '.github/workflows/release.yml',
        '.github/workflows/scan.yml',
        '.github/workflows/self-test.yml',
        'docs/examples/pull-request.yml',
        'docs/examples/scan-in-shards.yml',
        'docs/examples/scan-one-account.yml',
        'docs/examples/scan-with-check-run-and-issues.yml',
        'docs/examples/scan-with-code-scanning.yml',
        'docs/examples/scan.yml',
      ]),
    )
  })

  it.each([
    ['README.md', 'scan-one-account.yml'],
    ['docs/accounts.md', 'scan.yml'],
  ])('are printed in %s as the example %s', (page, name) => {
    const example = workflows.find(({ place }) => place === `docs/examples/${name}`)
    const printed = workflows.filter(({ place }) => place.startsWith(`${page}:`))
    expect(printed.map(({ text }) => text.trim())).toContain(example?.text.trim())
  })

  it.each(workflows)(
    '$place satisfies actionlint and gives the action only inputs that it has',
    async ({ text }) => {
      const ended = await actionlint(await write('checked', here(text)))
      expect(ended).toEqual({ code: 0, stdout: '', stderr: '' })
    },
  )

  it.each(workflows)('$place satisfies zizmor', async ({ text }) => {
    const ended = await zizmor(await write('audited', text))
    expect({ code: ended.code, said: ended.stdout }).toEqual({
      code: 0,
      said: expect.stringMatching(/^No findings/),
    })
  })

  it.each(workflows)('$place pins the actions of others by commit', ({ text }) => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: *(\S+)(.*)$/gm)].map(
      ([, action = '', comment = '']) => ({ action, comment }),
    )
    const own = new Set(Object.entries(OWN).flat())
    const others = used.filter(({ action }) => !own.has(action))
    for (const { action, comment } of others) {
      expect(action).toMatch(/@[0-9a-f]{40}$/)
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
    expect(used).not.toEqual([])
  })

  it('satisfy zizmor together with action.yml and the Dependabot settings', async () => {
    const ended = await zizmor(join(ROOT, '.github'), join(ROOT, 'action.yml'))
    expect({ code: ended.code, said: ended.stdout }).toEqual({
      code: 0,
      said: expect.stringMatching(/^No findings/),
    })
  })
})

describe('the linters', () => {
  const start = 'name: W\non: push\npermissions: {}\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n'

  it('report an input that the action does not have', async () => {
    const ended = await actionlint(
      await write('wrong', `${start}      - uses: ./\n        with:\n          acounts: '1'\n`),
    )
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain('"acounts"')
  })

  it('report an action that is not pinned', async () => {
    const ended = await zizmor(await write('unpinned', `${start}      - uses: someone/thing@v1\n`))
    expect(ended.code).toBe(14)
    expect(ended.stdout).toContain('unpinned-uses')
  })
})

describe('workflowsIn', () => {
  it('takes whole workflows, wherever their fence stands, and nothing else', () => {
    const page =
      'a\n\n```yaml\non: push\njobs: {}\n```\n\n```yaml\non: push\n```\n\n- x\n\n  ```yml\n  on: push\n  jobs: {}\n  ```\n'
    expect(workflowsIn('p.md', page)).toEqual([
      { place: 'p.md:3', text: 'on: push\njobs: {}\n' },
      { place: 'p.md:14', text: 'on: push\njobs: {}\n' },
    ])
  })
})
