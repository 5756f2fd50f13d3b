/**
 * Installs the programs that `npm run test:interop` runs against, pinned, into .cache/peers, and reuses them when they
 * are there. Says nothing unless it has to work or fails.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messageOf } from '../src/model/errors.ts'
import { holdLock } from './lock.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const REQUIREMENTS = join(ROOT, 'test/interop/requirements.txt')
const FOLDER = join(ROOT, '.cache/peers')
const GO_TOOLS = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
} as const

/** Microsoft's validator of SARIF, with the schema of OASIS beside it; its package holds all that it runs on. */
const SARIF_TOOL = '@microsoft/sarif-multitool-linux@5.7.0'

/** Programs of Debian and Ubuntu, whose archive keeps the newest version of each release only: none can be named here. */
const DEBIAN_TOOLS = { prometheus: 'prometheus', promtool: 'prometheus', xmllint: 'libxml2-utils' } as const

/** Absolute paths of the installed programs. */
export interface Peers {
  readonly act: string
  readonly actionlint: string
  readonly cfnLint: string
  readonly motoServer: string
  readonly prometheus: string
  readonly promtool: string
  /** With the packages of all Python peers. */
  readonly python: string
  /** The folder of the validator of SARIF. */
  readonly sarif: string
  readonly xmllint: string
  readonly zizmor: string
}

/** Where the peers are, or will be once they are installed: each version has a folder of its own. */
export async function peerPaths(): Promise<Peers> {
  const python = join(await pythonFolder(), 'bin')
  return {
    act: join(goFolder('act'), 'act'),
    actionlint: join(goFolder('actionlint'), 'actionlint'),
    cfnLint: join(python, 'cfn-lint'),
    motoServer: join(python, 'moto_server'),
    python: join(python, 'python'),
    prometheus: debianPath('prometheus'),
    promtool: debianPath('promtool'),
    sarif: join(sarifFolder(), 'node_modules', SARIF_TOOL.slice(0, SARIF_TOOL.lastIndexOf('@'))),
    xmllint: debianPath('xmllint'),
    zizmor: join(python, 'zizmor'),
  }
}

/** Installs what is missing. Throws a sentence that says what is needed where it can't. */
async function installPeers(say: (line: string) => void): Promise<Peers> {
  await mkdir(FOLDER, { recursive: true })
  const release = await holdLock(join(FOLDER, 'lock'))
  try {
    const done = await Promise.allSettled([
      installPython(say),
      installGoTools(say),
      installSite(say),
      installSarif(say),
      installDebianTools(say),
    ])
    const failures = done.flatMap((result) =>
      result.status === 'rejected' ? [messageOf(result.reason)] : [],
    )
    if (failures.length > 0) throw new Error(failures.join('\n'))
  } finally {
    await release()
  }
  return peerPaths()
}

async function installPython(say: (line: string) => void): Promise<void> {
  const folder = await pythonFolder()
  // Written last: a folder without it is what an interrupted installation left.
  const stamp = join(folder, 'installed')
  if (await exists(stamp)) return
  say('Installing moto and zizmor (Python) into .cache/peers')
  await rm(folder, { recursive: true, force: true })
  await execute(
    'python3',
    ['-m', 'venv', folder],
    'Python 3.11 or newer with its venv module (python3) is needed.',
  )
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--no-input',
    '--disable-pip-version-check',
    '-r',
    REQUIREMENTS,
  ]
  await execute(
    join(folder, 'bin/python'),
    pip,
    'The versions in test/interop/requirements.txt have to be installable.',
  )
  await writeFile(stamp, '')
}

/** What builds the site of the documents: its versions are in its own lock file. */
async function installSite(say: (line: string) => void): Promise<void> {
  const lock = createHash('sha256')
    .update(await readFile(join(ROOT, 'site/package-lock.json')))
    .digest('hex')
  const stamp = join(ROOT, 'site/node_modules', `.installed-${lock.slice(0, 12)}`)
  if (await exists(stamp)) return
  say('Installing VitePress (npm) into site/node_modules')
  await execute(
    'npm',
    ['ci', '--prefix', 'site', '--no-audit', '--no-fund'],
    'The versions in site/package-lock.json have to be installable.',
  )
  await writeFile(stamp, '')
}

async function installSarif(say: (line: string) => void): Promise<void> {
  const { sarif } = await peerPaths()
  const stamp = join(sarifFolder(), 'installed')
  if (await exists(stamp)) return
  say('Installing the validator of SARIF (npm) into .cache/peers')
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
  await execute(
    'npm',
    ['install', ...options, '--prefix', sarifFolder(), SARIF_TOOL],
    `npm has to be able to install ${SARIF_TOOL}.`,
  )
  await chmod(join(sarif, 'Sarif.Multitool'), 0o755)
  await writeFile(stamp, '')
}

/** One after the other: the compiler uses every core by itself. */
async function installGoTools(say: (line: string) => void): Promise<void> {
  for (const tool of ['actionlint', 'act'] as const) {
    if (await exists(join(goFolder(tool), tool))) continue
    say(`Installing ${tool} (Go) into .cache/peers`)
    await execute('go', ['install', GO_TOOLS[tool]], `Go 1.25 or newer is needed to build ${tool}.`, {
      env: { GOBIN: goFolder(tool) },
    })
  }
}

/** Unpacked without being installed, which takes no root. */
async function installDebianTools(say: (line: string) => void): Promise<void> {
  for (const name of new Set(Object.values(DEBIAN_TOOLS))) {
    const folder = debianFolder(name)
    // Written last: a folder without it is what an interrupted installation left.
    const stamp = join(folder, 'installed')
    if (await exists(stamp)) continue
    say(`Unpacking ${name} (Debian) into .cache/peers`)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    const need = `The package ${name} of Debian or Ubuntu is needed, and lists of packages (apt-get update).`
    await execute('apt-get', ['download', name], need, { cwd: folder })
    const file = (await readdir(folder)).find((one) => one.endsWith('.deb')) ?? ''
    await execute('dpkg-deb', ['--extract', join(folder, file), folder], need)
    await writeFile(stamp, '')
  }
}

function debianPath(tool: keyof typeof DEBIAN_TOOLS): string {
  return join(debianFolder(DEBIAN_TOOLS[tool]), 'usr/bin', tool)
}

function debianFolder(name: string): string {
  return join(FOLDER, `debian-${name}`)
}

function goFolder(tool: keyof typeof GO_TOOLS): string {
  return join(FOLDER, `${tool}-${GO_TOOLS[tool].split('@').at(-1)}`)
}

function sarifFolder(): string {
  return join(FOLDER, `sarif-${SARIF_TOOL.split('@').at(-1)}`)
}

async function pythonFolder(): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex')
  return join(FOLDER, `python-${digest.slice(0, 12)}`)
}

/** Runs a program to its end; its output is shown only where it fails. */
async function execute(
  program: string,
  options: readonly string[],
  need: string,
  { cwd = ROOT, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  const output: Buffer[] = []
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(program, options, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new Error(`${program} was not found. ${need}`) : error)
    })
    child.on('close', resolve)
  })
  if (code === 0) return
  throw new Error(`\`${program} ${options.join(' ')}\` failed. ${need}\n${Buffer.concat(output).toString()}`)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

if (import.meta.main) {
  try {
    await installPeers((line) => process.stderr.write(`${line}\n`))
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`)
    process.exitCode = 1
  }
}
