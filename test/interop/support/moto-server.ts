import { spawn } from 'node:child_process'

export interface MotoServer {
  readonly url: string
  /** Ends the server and waits until it has ended. */
  stop(): Promise<void>
}

/**
 * Starts moto on a free port of this machine, empty, with these variables beside the environment's. Throws what it said
 * where it does not come up.
 */
export async function startMoto(program: string, variables: NodeJS.ProcessEnv = {}): Promise<MotoServer> {
  const child = spawn(program, ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      const listen = (text: string): void => {
        // The port is in what it says; the requests it logs later are not kept.
        if (said.length > 100_000) return
        said += text
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
        if (address !== undefined) resolve(address)
      }
      child.stdout.setEncoding('utf8').on('data', listen)
      child.stderr.setEncoding('utf8').on('data', listen)
      child.once('error', reject)
      child.once('close', (code) => reject(new Error(`moto_server ended with ${code}: ${said}`)))
    })
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
