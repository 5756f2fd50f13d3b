import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join, relative, resolve } from 'node:path'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { writePackage } from '../../scripts/package.ts'
import { addOpenGroup, organisationOf, PRODUCTION, World } from './support.ts'

const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string
  readonly optionalDependencies: Readonly<Record<string, string>>
}
const LEAST = 24
/** What npm brings for this machine: here it is, and no registry is asked. */
const BROUGHT = Object.keys(own.optionalDependencies)
  .map((name) => resolve('node_modules', name))
  .filter((folder) => existsSync(folder))

const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-npm-'))
const source = join(folder, 'package')
const tarball = join(folder, `cloud-baseline-${own.version}.tgz`)
/** With the Node that npm brings, and without. */
const place = { whole: join(folder, 'whole'), bare: join(folder, 'bare') }
const inventory = join(folder, 'inventory.ndjson.gz')
/** Makes the program believe that this Node is an old one. */
const PRETENCE = join(folder, 'old.mjs')

/** A Node that people may have: the folder of its program, and what is in the environment beside it. */
interface OldNode {
  readonly title: string
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}
const PRETENDED: OldNode = {
  title: 'a pretended Node 20.1.0',
  folder: dirname(process.execPath),
  env: { NODE_OPTIONS: `--import=${PRETENCE}` },
}
const OLD = [PRETENDED, ...oldNodes()]

/** Those of this machine that npm works with and the program does not. */
function oldNodes(): readonly OldNode[] {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((path) => existsSync(join(path, 'node')))
  return [...new Set(folders.map((path) => realpathSync(path)))].flatMap((path) => {
    const version = run(join(path, 'node'), ['--version'], { cwd: tmpdir() }).stdout.trim()
    const major = Number(version.slice(1).split('.')[0])
    return major >= 20 && major < LEAST ? [{ title: `${version} of ${path}`, folder: path, env: {} }] : []
  })
}

function run(
  program: string,
  words: readonly string[],
  { cwd, path = '', env = {} }: { cwd: string; path?: string; env?: Readonly<Record<string, string>> },
) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: [path, process.env['PATH']].filter((part) => part !== '').join(delimiter),
      HOME: folder,
      npm_config_cache: join(folder, 'cache'),
      // Nothing is asked of a registry.
      npm_config_offline: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      ...env,
    },
  })
  return { status, stdout, stderr }
}

function npm(cwd: string, ...words: readonly string[]): void {
  const { status, stderr } = run('npm', words, { cwd })
  if (status !== 0) throw new Error(stderr)
}

/** As a person types it, in a folder where the package is installed. */
function call(cwd: string, node: OldNode | null, ...words: readonly string[]) {
  return run('npx', ['cloud-baseline', ...words], {
    cwd,
    ...(node === null ? { path: dirname(process.execPath) } : { path: node.folder, env: node.env }),
  })
}

beforeAll(async () => {
  writeFileSync(
    PRETENCE,
    `import { basename } from 'node:path'
if (basename(process.argv[1] ?? '').startsWith('cloud-baseline'))
  Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })
`,
  )
  writePackage(resolve('.'), source)
  npm(source, 'pack', '--pack-destination', folder)
  for (const [cwd, brought] of [
    [place.whole, BROUGHT],
    [place.bare, []],
  ] as const) {
    mkdirSync(cwd)
    npm(cwd, 'install', tarball, ...brought)
  }
  await scan()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes the inventory, with the package. */
async function scan(): Promise<void> {
  const entry = join(place.whole, 'node_modules/cloud-baseline/dist/cli/index.js')
  const world = await World.create(entry, organisationOf([PRODUCTION], ['eu-central-1']))
  addOpenGroup(world.aws.organisation.account(PRODUCTION).region('eu-central-1'))
  const words = ['scan', '--fail-on', 'none', '--regions', 'eu-central-1', '--report-dir', folder]
  const env = awsEnvironment(world.aws, PRODUCTION)
  const { exitCode, stderr } = await runCli(words, { entry, cwd: world.workspace, env })
  await world.close()
  if (exitCode !== 0) throw new Error(stderr)
}

/** All files of the package, where they are installed. */
function files(): readonly string[] {
  return globSync('**/*', { cwd: join(place.whole, 'node_modules/cloud-baseline'), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The name in the package. */
function inside(path: string): string {
  return relative(join(place.whole, 'node_modules/cloud-baseline'), path)
}

describe('the package', () => {
  it('holds the program and what is said of it, and nothing of how it is made', () => {
    const names = files().map(inside)
    const top = new Set(names.map((name) => name.split('/')[0]))
    expect(top).toEqual(
      new Set(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schema']),
    )
    expect(names.filter((name) => name.startsWith('bin/')).toSorted()).toEqual([
      'bin/cloud-baseline.js',
      'bin/node-24.js',
    ])
    expect(names).toContain('dist/engine/licenses.txt')
    expect(names.filter((name) => /\.test\.|sandbox|package-lock|\.(ts|map|tgz)$/.test(name))).toEqual([])
  })

  it('names no place of the machine that made it', () => {
    const places = [resolve('.'), homedir(), folder].filter((path) => path.split('/').length > 2)
    const naming = files().filter((path) => {
      const text = readFileSync(path, 'utf8')
      return places.some((one) => text.includes(one)) || /"resolved":/.test(text)
    })
    expect(places).toContain(folder)
    expect(naming.map(inside)).toEqual([])
  })

  it('has the manifest of a program that brings all it needs but Node', () => {
    const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as object
    expect(manifest).toEqual({
      name: 'cloud-baseline',
      version: own.version,
      description: expect.stringMatching(/^A GitHub Action /),
      license: 'Apache-2.0',
      homepage: 'https://github.com/acme/cloud-baseline',
      // npm compares it with the repository of the workflow that publishes.
      repository: { type: 'git', url: 'git+https://github.com/acme/cloud-baseline.git' },
      bugs: 'https://github.com/acme/cloud-baseline/issues',
      type: 'module',
      engines: { node: '>=20' },
      bin: { 'cloud-baseline': 'bin/cloud-baseline.js' },
      optionalDependencies: own.optionalDependencies,
      files: ['bin/cloud-baseline.js', 'bin/node-24.js', 'dist', 'schema', 'CHANGELOG.md'],
    })
  })

  it.each(['README.md', 'CHANGELOG.md'])('links from %s to pages of this very version', (page) => {
    const text = readFileSync(join(source, page), 'utf8')
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const address = new RegExp(`^https://github.com/acme/cloud-baseline/(?:blob|raw)/v${own.version}/`)
    const ours = targets.filter((target) => address.test(target))
    expect(ours.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !/^(https:|#)/.test(target))).toEqual([])
  })

  it('shows its picture as a picture', () => {
    expect(readFileSync(join(source, 'README.md'), 'utf8')).toContain(
      `](https://github.com/acme/cloud-baseline/raw/v${own.version}/docs/images/summary.png)`,
    )
  })
})

describe('npx cloud-baseline, installed', () => {
  const SEARCH = ['search', 'is(aws_ec2_security_group) and name = open', '--fields', 'account,name']

  it.each([null, ...OLD].map((node) => [node?.title ?? 'a Node that is new enough', node] as const))(
    'works on %s',
    (_title, node) => {
      expect(call(place.whole, node, '--version')).toEqual({
        status: 0,
        stdout: `${own.version}\n`,
        stderr: '',
      })
      const list = call(place.whole, node, 'rules', 'list')
      expect([list.status, list.stderr]).toEqual([0, ''])
      expect(list.stdout).toContain('aws-ec2-security-group-ingress-all-traffic-from-internet')
      const found = call(place.whole, node, ...SEARCH, '--inventory', inventory)
      expect([found.status, found.stderr]).toEqual([0, ''])
      expect(found.stdout).toMatch(new RegExp(`^ACCOUNT +NAME *\n${PRODUCTION} +open *\n`))
    },
  )

  it('gives the exit code on', () => {
    const { status, stderr } = call(place.whole, PRETENDED, 'search', 'is(nothing)', '--inventory', inventory)
    expect(status).toBe(2)
    expect(stderr).toContain('There is no kind `nothing`')
  })

  it('says what to do where no Node is new enough', () => {
    const { status, stdout, stderr } = call(place.bare, PRETENDED, '--version')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(
      /^Cloud Baseline needs Node 24 or later, and this is 20\.1\.0: install Node 24, or /,
    )
  })
})
