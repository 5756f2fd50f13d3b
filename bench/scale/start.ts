import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen } from '../../sandbox/listen.ts'
import { runAction } from '../../sandbox/runner/run-action.ts'
import { runChild } from '../../sandbox/runner/child.ts'
import { inFolder } from './scan.ts'

const ACTION = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
/** A program that does nothing. */
const EMPTY = fileURLToPath(new URL('empty.js', import.meta.url))
const ROUNDS = 9
const COMPARED_ROUNDS = 15

/** Milliseconds from the start of the process, of each round. */
interface StartFigures {
  /** Node itself. */
  readonly node: number[]
  /** Until wrong settings are refused and the process has ended. */
  readonly refusal: number[]
  /** Until the first request arrives at AWS. */
  readonly request: number[]
}

/** The three in turn. */
export async function benchStart(): Promise<StartFigures> {
  const figures: StartFigures = { node: [], refusal: [], request: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.node.push(await inFolder(startNode))
    figures.refusal.push(await inFolder(refuse))
    figures.request.push(await inFolder((folder) => askFirst(ACTION, folder, {})))
  }
  return figures
}

/** Milliseconds until the first request of a run over EC2 alone, of each round. */
interface ComparedFigures {
  readonly own: number[]
  readonly other: number[]
}

/** In turn with another version. @param dist its folder, with its action.yml beside it */
export async function compareStarts(dist: string): Promise<ComparedFigures> {
  const figures: ComparedFigures = { own: [], other: [] }
  for (let round = 0; round < COMPARED_ROUNDS; round += 1) {
    figures.other.push(await startOverEc2(join(dist, 'index.js')))
    figures.own.push(await startOverEc2(ACTION))
  }
  return figures
}

function startOverEc2(entry: string): Promise<number> {
  return inFolder((folder) => askFirst(entry, folder, { services: 'ec2' }))
}

async function startNode(cwd: string): Promise<number> {
  const { durationMs } = await runChild({ script: EMPTY, cwd, env: {}, timeoutMs: 60_000 })
  return durationMs
}

async function refuse(workspace: string): Promise<number> {
  const { durationMs, exitCode } = await runAction({
    entry: ACTION,
    workspace,
    inputs: { 'fail-on': 'sometimes' },
  })
  if (exitCode !== 1) throw new Error('The settings were not refused.')
  return durationMs
}

async function askFirst(
  entry: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
): Promise<number> {
  let asked = 0
  let stop: (() => void) | null = null
  const server = createServer((_, response) => {
    asked ||= performance.now()
    response.destroy()
    stop?.()
  })
  const { url, close } = await listen(server)
  try {
    const began = performance.now()
    await runAction({
      entry,
      workspace,
      inputs: { history: 'none', ...inputs },
      env: { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'AKIASBOX', AWS_SECRET_ACCESS_KEY: 'secret' },
      onStart: (send) => {
        stop = () => send('SIGKILL')
      },
    })
    if (asked === 0) throw new Error('AWS was never asked.')
    return asked - began
  } finally {
    await close()
  }
}
