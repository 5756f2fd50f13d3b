import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { AwsFault } from '../errors.ts'
import { type Asked, codeAndMessage, type Protocol } from './protocol.ts'

/** A form names the operation and its parameters; the answer is XML in a namespace of the service's. */
export function queryProtocol(namespace: string): Protocol {
  return {
    read: readForm,
    answer: (operation, content) => {
      const id = randomUUID()
      const body = `<${operation}Response xmlns="${namespace}">
  <${operation}Result>${content}</${operation}Result>
  <ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata>
</${operation}Response>
`
      return {
        status: 200,
        code: null,
        headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id },
        body,
      }
    },
    fault: (fault) => {
      const id = randomUUID()
      const body = `<ErrorResponse xmlns="${namespace}">
  <Error><Type>${fault.status >= 500 ? 'Receiver' : 'Sender'}</Type>${codeAndMessage(fault)}</Error>
  <RequestId>${id}</RequestId>
</ErrorResponse>
`
      const headers = { 'content-type': 'text/xml', 'x-amzn-requestid': id }
      return { status: fault.status, code: fault.code, headers, body }
    },
  }
}

/** Parameters are in the address, in the body, or in both. */
export function readForm(_: IncomingMessage, url: URL, body: string): Asked {
  const parameters = new URLSearchParams(url.searchParams)
  for (const [name, value] of new URLSearchParams(body)) parameters.append(name, value)
  const operation = parameters.get('Action')
  if (operation === null) {
    throw new AwsFault('MissingAction', 400, 'The request is missing an action or a required parameter.')
  }
  return { operation, parameters }
}
