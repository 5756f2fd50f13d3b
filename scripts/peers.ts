/**
 * Installs the programs that `npm run test:interop` runs against, pinned, into .cache/peers, and reuses them when they
 * are there. Says nothing unless it has to work or fails.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messageOf } from '../src/model/errors.ts'
import { holdLock } from './lock.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Presidio has packages of its own: other versions of what moto stands on, and ten times as large. */
const REQUIREMENTS = {
  python: join(ROOT, 'test/interop/requirements.txt'),
  presidio: join(ROOT, 'test/interop/sensitive/requirements.txt'),
} as const
const FOLDER = join(ROOT, '.cache/peers')
const GO_TOOLS = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  gitleaks: 'github.com/zricethezav/gitleaks/v8@v8.30.1',
} as const

/** Microsoft's validator of SARIF, with the schema of OASIS beside it; its package holds all that it runs on. */
const SARIF_TOOL = '@microsoft/sarif-multitool-linux@5.7.0'

/** Without its command line, which brings a hundred more packages. */
const SECRETLINT = ['@secretlint/core@13.0.7', '@secretlint/secretlint-rule-preset-recommend@13.0.7'] as const

/** Programs of Debian and Ubuntu, whose archive keeps the newest version of each release only: none can be named here. */
const DEBIAN_TOOLS = {
  prometheus: 'prometheus',
  'prometheus-pushgateway': 'prometheus-pushgateway',
  promtool: 'prometheus',
  xmllint: 'libxml2-utils',
} as const

/** A program of ours that reads OTLP with OpenTelemetry's packages; its versions are in its own go.mod. */
const OTLP_CHECK = join(ROOT, 'test/interop/sending/otlp-check')

/** Chromium without windows. Ubuntu has none that can be unpacked; there Chrome does, which GitHub's runners have. */
const BROWSER = 'chromium-headless-shell'

/** Absolute paths of the installed programs. */
export interface Peers {
  readonly act: string
  readonly actionlint: string
  readonly cfnLint: string
  readonly gitleaks: string
  /** A Chromium that runs without a display. */
  readonly chromium: string
  readonly motoServer: string
  readonly otlpCheck: string
  /** A Python with Presidio's analyzer and spaCy's small model of English. */
  readonly presidio: string
  readonly prometheus: string
  readonly promtool: string
  readonly pushgateway: string
  /** With the packages of all Python peers. */
  readonly python: string
  /** The folder of the validator of SARIF. */
  readonly sarif: string
  /** The folder of secretlint's packages. */
  readonly secretlint: string
  readonly xmllint: string
  readonly zizmor: string
}

/** Where the peers are, or will be once they are installed: each version has a folder of its own. */
export async function peerPaths(): Promise<Peers> {
  const python = join(await pythonFolder('python'), 'bin')
  return {
    act: join(goFolder('act'), 'act'),
    actionlint: join(goFolder('actionlint'), 'actionlint'),
    cfnLint: join(python, 'cfn-lint'),
    gitleaks: join(goFolder('gitleaks'), 'gitleaks'),
    chromium: join(debianFolder(BROWSER), 'chromium'),
    motoServer: join(python, 'moto_server'),
    otlpCheck: join(await otlpFolder(), 'otlp-check'),
    presidio: join(await pythonFolder('presidio'), 'bin/python'),
    python: join(python, 'python'),
    prometheus: debianPath('prometheus'),
    promtool: debianPath('promtool'),
    pushgateway: debianPath('prometheus-pushgateway'),
    sarif: join(
      npmFolder('sarif', SARIF_TOOL),
      'node_modules',
      SARIF_TOOL.slice(0, SARIF_TOOL.lastIndexOf('@')),
    ),
    secretlint: npmFolder('secretlint', SECRETLINT[0]),
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
      installPython('python', 'moto and zizmor', say),
      installPython('presidio', 'Presidio', say),
      installGoTools(say),
      installSite(say),
      installSarif(say),
      installFromNpm('secretlint', SECRETLINT, say),
      installDebianTools(say),
      installBrowser(say),
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

async function installPython(
  name: keyof typeof REQUIREMENTS,
  what: string,
  say: (line: string) => void,
): Promise<void> {
  const folder = await pythonFolder(name)
  // Written last: a folder without it is what an interrupted installation left.
  const stamp = join(folder, 'installed')
  if (await exists(stamp)) return
  say(`Installing ${what} (Python) into .cache/peers`)
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
    REQUIREMENTS[name],
  ]
  await execute(
    join(folder, 'bin/python'),
    pip,
    `The versions in ${relative(ROOT, REQUIREMENTS[name])} have to be installable.`,
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
  await installFromNpm('sarif', [SARIF_TOOL], say)
  const { sarif } = await peerPaths()
  await chmod(join(sarif, 'Sarif.Multitool'), 0o755)
}

async function installFromNpm(
  name: string,
  packages: readonly [string, ...string[]],
  say: (line: string) => void,
): Promise<void> {
  const folder = npmFolder(name, packages[0])
  const stamp = join(folder, 'installed')
  if (await exists(stamp)) return
  say(`Installing ${packages[0]} (npm) into .cache/peers`)
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
  await execute(
    'npm',
    ['install', ...options, '--prefix', folder, ...packages],
    `npm has to be able to install ${packages.join(' and ')}.`,
  )
  await writeFile(stamp, '')
}

/** One after the other: the compiler uses every core by itself. */
async function installGoTools(say: (line: string) => void): Promise<void> {
  for (const tool of ['actionlint', 'act', 'gitleaks'] as const) {
    if (await exists(join(goFolder(tool), tool))) continue
    say(`Installing ${tool} (Go) into .cache/peers`)
    await execute('go', ['install', GO_TOOLS[tool]], `Go 1.25 or newer is needed to build ${tool}.`, {
      env: { GOBIN: goFolder(tool) },
    })
  }
  const { otlpCheck } = await peerPaths()
  if (await exists(otlpCheck)) return
  say('Building a reader of OTLP (Go) into .cache/peers')
  await execute('go', ['build', '-o', otlpCheck, '.'], 'Go 1.25 or newer is needed to read OTLP.', {
    cwd: OTLP_CHECK,
  })
}

async function installDebianTools(say: (line: string) => void): Promise<void> {
  for (const name of new Set(Object.values(DEBIAN_TOOLS))) {
    const folder = debianFolder(name)
    // Written last: a folder without it is what an interrupted installation left.
    const stamp = join(folder, 'installed')
    if (await exists(stamp)) continue
    say(`Unpacking ${name} (Debian) into .cache/peers`)
    const need = `The package ${name} of Debian or Ubuntu is needed, and lists of packages (apt-get update).`
    await unpack([name], folder, need)
    await writeFile(stamp, '')
  }
}

/** Unpacks packages of Debian without installing them, which takes no root. */
async function unpack(names: readonly string[], folder: string, need: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await execute('apt-get', ['download', ...names], need, { cwd: folder })
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.deb')) continue
    await execute('dpkg-deb', ['--extract', join(folder, file), folder], need)
    await rm(join(folder, file))
  }
}

/** Chromium with the libraries that this machine lacks; where its package is not known, the Chrome that is installed. */
async function installBrowser(say: (line: string) => void): Promise<void> {
  const { chromium } = await peerPaths()
  if (await exists(chromium)) return
  const folder = debianFolder(BROWSER)
  const need = `The package ${BROWSER} of Debian is needed, and lists of packages (apt-get update); or Google Chrome (google-chrome).`
  const simulation = ['install', '--simulate', '--no-install-recommends', BROWSER]
  const simulated = await execute('apt-get', simulation, need).catch(() => null)
  if (simulated === null) {
    await execute('google-chrome', ['--version'], need)
    await mkdir(folder, { recursive: true })
    await writeScript(chromium, ['exec google-chrome "$@"'])
    return
  }
  say('Unpacking Chromium (Debian) into .cache/peers')
  const lacking = [...simulated.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name)
  await unpack([...new Set([BROWSER, ...lacking])], folder, need)
  // Written last: a folder without it is what an interrupted installation left.
  await writeScript(chromium, [
    'here=$(dirname "$0")',
    'for libraries in "$here"/usr/lib/*-linux-gnu*; do',
    '  LD_LIBRARY_PATH="$libraries:$libraries/pulseaudio:${LD_LIBRARY_PATH:-}"',
    'done',
    'export LD_LIBRARY_PATH',
    'exec "$here/usr/lib/chromium/chromium-headless-shell" "$@"',
  ])
}

async function writeScript(path: string, lines: readonly string[]): Promise<void> {
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 })
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

async function otlpFolder(): Promise<string> {
  const digest = createHash('sha256')
  for (const file of ['go.mod', 'main.go']) digest.update(await readFile(join(OTLP_CHECK, file)))
  return join(FOLDER, `otlp-${digest.digest('hex').slice(0, 12)}`)
}

function npmFolder(name: string, first: string): string {
  return join(FOLDER, `${name}-${first.split('@').at(-1)}`)
}

async function pythonFolder(name: keyof typeof REQUIREMENTS): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(REQUIREMENTS[name]))
    .digest('hex')
  return join(FOLDER, `${name}-${digest.slice(0, 12)}`)
}

/** What a program writes, run to its end. Where it fails that is in the error. */
async function execute(
  program: string,
  options: readonly string[],
  need: string,
  { cwd = ROOT, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
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
  if (code === 0) return Buffer.concat(output).toString()
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
