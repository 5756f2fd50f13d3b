import { spawn } from 'node:child_process'

/** A real Pushgateway without numbers. */
export interface Pushgateway {
  readonly url: string
  /** What Prometheus would collect of it: lines without comments. */
  lines(): Promise<readonly string[]>
  stop(): Promise<void>
}

/** Starts it on a free port of this machine. Throws what it said where it ends before it listens. */
export async function startPushgateway(program: string): Promise<Pushgateway> {
  // Debian's keeps its numbers in a folder of the system unless it is told to keep none.
  const options = ['--web.listen-address=127.0.0.1:0', '--persistence.file=']
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [, listening] = /Listening on" address=(127\.0\.0\.1:\d+)/.exec(said) ?? []
      if (listening !== undefined) resolve(listening)
    })
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`the Pushgateway ended with ${code}: ${said}`)))
  })
  const url = `http://${address}`
  return {
    url,
    lines: async () => {
      const answer = await fetch(`${url}/metrics`)
      return (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    },
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
