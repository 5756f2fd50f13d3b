import type { ServerResponse } from 'node:http'
import type { Identified } from './answer.ts'
import { AwsFault } from './errors.ts'
import type { FaultKind } from './faults.ts'
import type { Answer } from './protocols/protocol.ts'
import { denied } from './service.ts'

const WEB_PAGE = `<!DOCTYPE html>
<html><head><title>503 Service Temporarily Unavailable</title></head>
<body><center><h1>503 Service Temporarily Unavailable</h1></center><hr><center>proxy</center></body></html>
`

/** The answer that a fault stands for; null where it spoils the true answer, or lets it through. */
export function answerInstead(
  fault: FaultKind | null,
  { played, operation, caller }: Identified,
): Answer | null {
  const { protocol, refusals } = played
  switch (fault?.kind) {
    case 'deny':
      return protocol.fault(denied(played, operation, caller.arn, fault.by))
    case 'throttle':
      return protocol.fault(refusals.throttled)
    case 'server-error':
      return protocol.fault(refusals.unavailable(fault.status))
    case 'error':
      return protocol.fault(
        new AwsFault(fault.code, fault.status, fault.message, { headers: fault.headers ?? {} }),
      )
    case 'body':
      return {
        status: fault.status,
        code: null,
        headers: { 'content-type': fault.type },
        body: fault.body,
      }
    case 'html':
      return { status: fault.status, code: null, headers: { 'content-type': 'text/html' }, body: WEB_PAGE }
    case 'empty-page':
    case 'endless':
    case 'hang':
    case 'close':
    case 'truncate':
    case 'abort':
    case 'delay':
    case undefined:
  }
  return null
}

/** Writes the answer, whole or as the fault spoils it. */
export function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  fault: FaultKind | null,
): void {
  if (fault?.kind === 'endless') {
    sendForEver(response, headers)
    return
  }
  const bytes = Buffer.from(body)
  const half = bytes.subarray(0, Math.floor(bytes.length / 2))
  const sent = fault?.kind === 'truncate' ? half : bytes
  response.writeHead(status, { ...headers, 'content-length': sent.length })
  if (fault?.kind === 'abort') response.write(half, () => response.destroy())
  else response.end(sent)
}

/** As fast as the other side takes it, until that hangs up. */
function sendForEver(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  const chunk = Buffer.alloc(1024 * 1024, ' ')
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  }
  response.writeHead(200, headers)
  response.on('drain', more)
  more()
}
