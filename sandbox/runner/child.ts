import { spawn } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import type { Readable } from 'node:stream'

export interface ChildOptions {
  readonly script: string
  readonly args?: readonly string[]
  readonly cwd: string
  /** All there is: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly stdin?: string
  /** After which the process is killed. */
  readonly timeoutMs: number
  /** Each line of both streams in the order of arrival. */
  readonly onLine?: (line: string) => void
  /** Gets what sends a signal to the process, as soon as it runs. */
  readonly onStart?: (send: (signal: NodeJS.Signals) => void) => void
}

export interface ChildResult {
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
  readonly durationMs: number
}

/** Runs a script with this Node. */
export async function runChild(options: ChildOptions): Promise<ChildResult> {
  const started = performance.now()
  const child = spawn(process.execPath, [options.script, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    child.kill('SIGKILL')
  }, options.timeoutMs)
  options.onStart?.((signal) => child.kill(signal))
  const onLine = options.onLine ?? ((): void => {})
  const streams = [gather(child.stdout, onLine), gather(child.stderr, onLine)] as const
  child.stdin.on('error', () => {}) // a script that never reads may be gone before its input is written
  child.stdin.end(options.stdin ?? '')
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    const [stdout, stderr] = await Promise.all(streams)
    return { exitCode, timedOut, stdout, stderr, durationMs: performance.now() - started }
  } finally {
    clearTimeout(timer)
  }
}

async function gather(stream: Readable, onLine: (line: string) => void): Promise<string> {
  const decoder = new StringDecoder('utf8')
  const texts: string[] = []
  let rest = ''
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const text = decoder.write(chunk)
    texts.push(text)
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.replace(/\r$/, ''))
  }
  if (rest !== '') onLine(rest)
  return texts.join('')
}
