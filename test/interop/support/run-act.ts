import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { peerPaths } from '../../../scripts/peers.ts'
import { runProgram } from './run-program.ts'

interface ActOptions {
  /** Holds what act keeps, and the workspace; new for each test. */
  readonly folder: string
  /** The workflow's text. */
  readonly workflow: string
  /** Puts other files into the repository's folder. */
  readonly prepare?: (repository: string) => Promise<void>
  readonly event: string
  /** File with the event's payload, which may be written while the repository is prepared; absent: act's own. */
  readonly payload?: string
  /** `owner/repository@ref` to the folder that stands in for it. */
  readonly repositories: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
}

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly file: string | null
  readonly line: string | null
  readonly title: string | null
}

export interface ActRun {
  readonly code: number | null
  /** Everything act printed, masked as GitHub masks its log; without the commands that ask for a mask. */
  readonly log: string
  /** What the steps printed, a line each. */
  readonly output: readonly string[]
  /** `success` or `failure` by the step's name. */
  readonly results: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  readonly summary: string
  /** Values that the steps asked to mask. */
  readonly masked: readonly string[]
}

const WORKFLOW = '.github/workflows/run-by-act.yml'

/**
 * Makes a repository that has the workflow and runs it there with act, on the machine itself. The actions run on the
 * Node that runs the tests.
 */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const { act } = await peerPaths()
  const repository = join(options.folder, 'repository')
  const home = join(options.folder, 'home')
  await mkdir(home, { recursive: true })
  await mkdir(repository)
  await options.prepare?.(repository)
  await makeRepository(repository, options.workflow)
  const flags = [
    ...Object.entries(options.repositories).map(([name, folder]) => [
      '--local-repository',
      `${name}=${folder}`,
    ]),
    ...pairs('--env', options.env),
    ...pairs('--secret', options.secrets),
    ...pairs('--var', options.variables),
  ].flat()
  const payload = options.payload === undefined ? [] : ['--eventpath', options.payload]
  const fixed = ['-W', WORKFLOW, '-P', 'ubuntu-latest=-self-hosted', '--json', '--rm']
  const unused = ['--no-cache-server', '--action-cache-path', join(options.folder, 'act')]
  const ended = await runProgram(act, [options.event, ...fixed, ...payload, ...unused, ...flags], {
    cwd: repository,
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: home },
  })
  return { code: ended.code, ...understand(ended.stdout, ended.stderr) }
}

function pairs(flag: string, values: Readonly<Record<string, string>> = {}): string[][] {
  return Object.entries(values).map(([name, value]) => [flag, `${name}=${value}`])
}

/** act asks git who and where it is. */
async function makeRepository(folder: string, workflow: string): Promise<void> {
  const file = join(folder, WORKFLOW)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, workflow)
  const author = [
    '-c',
    'user.name=Acme',
    '-c',
    'user.email=security@example.com',
    '-c',
    'commit.gpgSign=false',
  ]
  for (const command of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['add', '.'],
    [...author, 'commit', '--quiet', '--message', 'Run this'],
    ['config', 'remote.origin.url', 'https://github.com/acme/security.git'],
  ]) {
    const { code, stderr } = await runProgram('git', command, { cwd: folder })
    if (code !== 0) throw new Error(`git ${command.join(' ')}: ${stderr}`)
  }
}

interface ActLine {
  readonly msg: string
  readonly step?: string
  readonly stage?: string
  readonly stepResult?: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>> | null
}

function understand(stdout: string, stderr: string): Omit<ActRun, 'code'> {
  const texts = stdout.split('\n')
  const lines = texts.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as ActLine] : []))
  const ended = lines.filter(({ stage, stepResult }) => stage === 'Main' && stepResult !== undefined)
  return {
    log: [...texts.filter((line) => !line.includes('"command":"add-mask"')), stderr].join('\n'),
    output: lines.filter((line) => line.raw_output === true).map((line) => line.msg.trimEnd()),
    results: Object.fromEntries(ended.map(({ step = '', stepResult = '' }) => [step, stepResult])),
    annotations: lines.flatMap(({ command, arg = '', kvPairs }) =>
      command === 'error' || command === 'warning' || command === 'notice'
        ? [
            {
              level: command,
              message: arg,
              file: kvPairs?.['file'] ?? null,
              line: kvPairs?.['line'] ?? null,
              title: kvPairs?.['title'] ?? null,
            },
          ]
        : [],
    ),
    summary: lines
      .flatMap(({ command, content }) => (command === 'summary' ? [content ?? ''] : []))
      .join('\n'),
    masked: lines.flatMap(({ command, arg }) => (command === 'add-mask' && arg !== undefined ? [arg] : [])),
  }
}
