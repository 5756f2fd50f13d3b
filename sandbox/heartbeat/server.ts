import { createServer } from 'node:http'
import { listen } from '../listen.ts'

/** A check that looks like one of Healthchecks, and is none. */
export const CHECK = '5e1f0c3a-7b2d-4c8e-9a10-6d3f2b1c0a99'

export interface HeartbeatSandbox {
  /** The address of the check. */
  readonly url: string
  /** What arrived: `ok`, `fail`. */
  readonly pings: readonly ('ok' | 'fail')[]
  /** Answers so many calls with this status. */
  trouble(status: number, times: number): void
  close(): Promise<void>
}

/** A Healthchecks of one's own (healthchecks.io/docs/http_api): it knows one check, and says 200 of others, too. */
export async function startHeartbeat(): Promise<HeartbeatSandbox> {
  const pings: ('ok' | 'fail')[] = []
  let [status, times] = [200, 0]
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/plain')
    if (times > 0) {
      times -= 1
      response.writeHead(status).end('Service Unavailable')
      return
    }
    if (url === `/ping/${CHECK}`) pings.push('ok')
    else if (url === `/ping/${CHECK}/fail`) pings.push('fail')
    else {
      response.writeHead(200).end('OK (not found)')
      return
    }
    response.writeHead(200).end('OK')
  })
  const { url, close } = await listen(server)
  return {
    url: `${url}/ping/${CHECK}`,
    pings,
    trouble(answer, number) {
      status = answer
      times = number
    },
    close,
  }
}
