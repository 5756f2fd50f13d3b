/**
 * What no collector can beat: the calls of a run, known beforehand, sent again with the same concurrency over the same
 * kind of connections, and every answer thrown away. Reads its orders from standard input.
 */
import http from 'node:http'
import { once } from 'node:events'
import { json } from 'node:stream/consumers'
import { forEachLimited, Limit } from '../../src/concurrency/limit.ts'
import type { PlayedCall } from './played-aws.ts'

export interface BareOrder {
  readonly url: string
  readonly accessKeyId: string
  readonly calls: readonly PlayedCall[]
  readonly inFlight: number
  readonly perRegion: number
}

const { url, accessKeyId, inFlight, perRegion, ...order } = (await json(process.stdin)) as BareOrder
// The few calls of other services are left out, to the benefit of this client.
const calls = order.calls.filter(({ service }) => service === 'ec2' || service === 'sts')
const agent = new http.Agent({ keepAlive: true })
const requests = new Limit(inFlight)

// Who somebody is and which regions there are must be known first, one after the other.
const [first, rest] = [
  calls.filter(({ service }) => service !== 'ec2'),
  calls.filter(({ service }) => service === 'ec2'),
]
for (const call of first) await send(call)
const byRegion = Map.groupBy(rest, ({ account, region }) => `${account} ${region}`)
await Promise.all(
  [...byRegion.values()].map((own) =>
    forEachLimited(own, perRegion, (call) => requests.run(() => send(call))),
  ),
)
agent.destroy()

async function send({ service, region, parameters }: PlayedCall): Promise<void> {
  const request = http.request(url, {
    method: 'POST',
    agent,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(parameters),
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    },
  })
  request.end(parameters)
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode} for ${parameters}`)
  response.resume()
  await once(response, 'end')
}
