import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { AwsFault } from '../errors.ts'
import type { Asked, Protocol } from './protocol.ts'

type JsonVersion = '1.0' | '1.1'

/** AWS's JSON protocol, 1.1 unless given. A header names the operation (`X-Amz-Target: CloudTrail_20131101.DescribeTrails`), JSON holds its parameters. */
export function jsonProtocol(target: string, version: JsonVersion = '1.1'): Protocol {
  const type = `application/x-amz-json-${version}`
  return {
    read: (message, _, body) => readTarget(target, message, body),
    answer: (_, content) => ({
      status: 200,
      code: null,
      headers: { 'content-type': type, 'x-amzn-requestid': randomUUID() },
      body: content,
    }),
    fault: ({ code, status, message, extras }) => ({
      status,
      code,
      headers: { 'content-type': type, 'x-amzn-requestid': randomUUID(), ...extras.headers },
      body: JSON.stringify({ __type: code, Message: message }),
    }),
  }
}

function readTarget(target: string, message: IncomingMessage, body: string): Asked {
  const [prefix, operation] = String(message.headers['x-amz-target']).split(/\.(?=\w+$)/)
  if (operation === undefined || !(prefix === target || prefix?.endsWith(`.${target}`))) {
    throw new AwsFault('UnknownOperationException', 400, 'The requested operation is not recognized.')
  }
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(readObject(body))) appendParameter(parameters, name, value)
  return { operation, parameters }
}

/** `LookupAttributes.1.AttributeKey`: as the query protocol has lists and structures. */
export function appendParameter(parameters: URLSearchParams, name: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) appendParameter(parameters, `${name}.${index + 1}`, one)
  } else if (typeof value === 'object' && value !== null) {
    for (const [member, one] of Object.entries(value)) appendParameter(parameters, `${name}.${member}`, one)
  } else parameters.append(name, String(value))
}

export function readObject(body: string): object {
  let input: unknown
  try {
    input = JSON.parse(body)
  } catch {
    input = null
  }
  if (typeof input !== 'object' || input === null) {
    throw new AwsFault('SerializationException', 400, 'Start of structure or map found where not expected.')
  }
  return input
}
