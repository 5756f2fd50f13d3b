import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseYaml } from '../../src/text/yaml.ts'

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly needs?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly { readonly name: string; readonly run?: string; readonly uses?: string }[]
}

const workflow = parseYaml(readFileSync('.github/workflows/release.yml', 'utf8'))[0]?.value as Workflow
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-release-'))
  git('init', '--quiet', '--initial-branch=main')
  commit()
})
afterEach(() => rmSync(folder, { recursive: true }))

function git(...options: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'tag.gpgSign=false']
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...options], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function commit(): void {
  git('-c', 'commit.gpgSign=false', 'commit', '--quiet', '--allow-empty', '--message=c')
}

/** Runs a step as a runner does, with a `gh` and an `npm` that write down how they are called and fail for the method given. */
function runStep(name: string, tag: string, failing = 'none') {
  const run =
    Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps)
      .find((step) => step.name === name)?.run ?? ''
  writeFileSync(join(folder, 'step.sh'), run)
  for (const program of ['gh', 'npm']) {
    writeFileSync(
      join(folder, program),
      `#!/bin/sh\necho "$@" >> calls.txt\ncase "$*" in *${failing}*) exit 1;; esac\n`,
    )
    chmodSync(join(folder, program), 0o755)
  }
  writeFileSync(join(folder, 'calls.txt'), '')
  const { status, stdout, stderr } = spawnSync('bash', ['-e', 'step.sh'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: [folder, process.env['PATH']].join(delimiter),
      GITHUB_REF_NAME: tag,
      GITHUB_REPOSITORY: 'acme/cloud-baseline',
    },
  })
  return {
    status,
    stdout: stdout.trim(),
    stderr,
    calls: readFileSync(join(folder, 'calls.txt'), 'utf8').trim().split('\n'),
  }
}

describe('the major tag', () => {
  const MOVE = 'Move the major tag'

  it('goes to the commit of the newest version, also where the tag is an object of its own', () => {
    git('tag', 'v1.9.0')
    commit()
    git('tag', '--annotate', '--message=r', 'v1.10.0')
    git('tag', 'v1')
    git('tag', 'v2.0.0')
    const { status, calls } = runStep(MOVE, 'v1.10.0')
    expect(status).toBe(0)
    expect(calls).toEqual([
      `api --method PATCH repos/acme/cloud-baseline/git/refs/tags/v1 -f sha=${git('rev-parse', 'HEAD')} -F force=true`,
    ])
  })

  it('is made where there is none', () => {
    git('tag', 'v1.0.0')
    const { status, calls } = runStep(MOVE, 'v1.0.0', 'PATCH')
    expect(status).toBe(0)
    expect(calls[1]).toBe(
      `api --method POST repos/acme/cloud-baseline/git/refs -f ref=refs/tags/v1 -f sha=${git('rev-parse', 'HEAD')}`,
    )
  })

  it('stays where it is when an older line gets a release', () => {
    for (const tag of ['v1.9.0', 'v1.10.0', 'v1.9.1', 'v1.11.0-rc.1']) git('tag', tag)
    expect(runStep(MOVE, 'v1.9.1')).toEqual({
      status: 0,
      stdout: 'v1 stays where it is: v1.10.0 is newer.',
      stderr: '',
      calls: [''],
    })
  })

  it('fails where GitHub refuses both', () => {
    git('tag', 'v1.0.0')
    expect(runStep(MOVE, 'v1.0.0', 'api').status).toBe(1)
  })
})

describe('a release', () => {
  it('needs a tag on main', () => {
    git('tag', 'v1.0.0')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    expect(runStep('Is the tag on main', 'v1.0.0').status).toBe(0)
    git('switch', '--quiet', '--create', 'side')
    commit()
    git('tag', 'v1.0.1')
    expect(runStep('Is the tag on main', 'v1.0.1').status).toBe(1)
  })

  it('has everything attached before it is published', () => {
    const run = workflow.jobs['release']?.steps.find(({ name }) => name === 'Publish')?.run ?? ''
    expect(run).toMatch(
      /^gh release create .*--draft [^]*"\$RUNNER_TEMP"\/release\/[*]\ngh release edit .*--draft=false\n$/,
    )
  })
})

describe('the package of npm', () => {
  const job = workflow.jobs['npm']

  it('is published after the release, by the word of GitHub alone', () => {
    expect([job?.needs, workflow.jobs['release']?.needs]).toEqual(['release', 'check'])
    expect(job?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(readFileSync('.github/workflows/release.yml', 'utf8')).not.toMatch(/NODE_AUTH_TOKEN|NPM_TOKEN/)
  })

  it.each([
    ['v1.10.0', 'latest'],
    ['v1.9.1', 'release-v1'],
  ])('is what npm installs unless told otherwise only as the newest version: %s', (tag, distTag) => {
    for (const one of ['v1.9.0', 'v1.10.0', 'v1.9.1', 'v1.11.0-rc.1', 'v1']) git('tag', one)
    expect(runStep('Publish the package', tag)).toMatchObject({
      status: 0,
      stderr: '',
      calls: [`publish --provenance --access public --tag ${distTag} ./build/package`],
    })
  })

  it('is written without what others could have put into node_modules', () => {
    const run = job?.steps.map((step) => step.run ?? '').join('\n')
    expect(run).not.toMatch(/\bnpm (ci|install|run|exec)\b|\bnpx\b/)
  })

  it('is written by the commands of the job where nothing is installed', () => {
    cpSync('scripts', join(folder, 'scripts'), { recursive: true })
    for (const name of ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json'])
      cpSync(name, join(folder, name))
    for (const name of ['bin', 'schema', 'dist/rules']) cpSync(name, join(folder, name), { recursive: true })
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
    expect(runStep('Write the package', `v${version}`)).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(readFileSync(join(folder, 'build/package/package.json'), 'utf8'))).toMatchObject({
      name: 'cloud-baseline',
      version,
    })
    expect(runStep('Write the package', 'v0.9.9')).toMatchObject({
      status: 1,
      stderr: `received the tag "v0.9.9", but the version in package.json is ${version}; expected v${version}.\n`,
    })
  })
})
