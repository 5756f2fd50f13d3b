import type { IncomingMessage } from 'node:http'
import { AwsFault, type Service } from './errors.ts'

/** A call as the query protocol or the JSON protocol carries it, with the scope that its signature names. */
export interface AwsRequest {
  readonly service: Service
  readonly operation: string
  readonly region: string
  readonly accessKeyId: string
  readonly sessionToken: string | null
  readonly parameters: URLSearchParams
  /** As the signature says it, such as 20261128T171124Z. */
  readonly signedAt: string
}

const TARGET = /^AWSOrganizationsV20161128\.(\w+)$/
const SERVICES: readonly string[] = ['ec2', 'sts', 'organizations'] satisfies Service[]
const MOST_BODY_BYTES = 1_048_576
/** SigV4: Credential=KEY/DATE/REGION/SERVICE/aws4_request, in the header or, presigned, in the query. */
const CREDENTIAL = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/

/** Throws an AwsFault where AWS would refuse the request before it looks at the operation. */
export async function readRequest(message: IncomingMessage): Promise<AwsRequest> {
  const url = new URL(message.url ?? '/', 'http://sandbox')
  const parameters = url.searchParams
  const body = message.method === 'POST' ? await readBody(message) : ''
  const target = TARGET.exec(String(message.headers['x-amz-target']))?.[1] ?? null
  const sent = target === null ? new URLSearchParams(body) : readJson(body)
  for (const [name, value] of sent) parameters.append(name, value)
  const credential = credentialOf(message.headers.authorization, parameters)
  const operation = target ?? parameters.get('Action')
  if (operation === null) {
    throw new AwsFault('MissingAction', 400, 'The request is missing an action or a required parameter.')
  }
  return {
    operation,
    parameters,
    ...credential,
    sessionToken: sessionToken(message, parameters),
    signedAt: String(message.headers['x-amz-date'] ?? parameters.get('X-Amz-Date') ?? ''),
  }
}

/** The operations of Organizations take texts and numbers only. */
function readJson(body: string): Map<string, string> {
  let input: unknown
  try {
    input = JSON.parse(body)
  } catch {
    input = null
  }
  if (typeof input !== 'object' || input === null) {
    throw new AwsFault('SerializationException', 400, 'Start of structure or map found where not expected.')
  }
  return new Map(Object.entries(input).map(([name, value]) => [name, String(value)]))
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MOST_BODY_BYTES) throw new AwsFault('RequestTooLarge', 413, 'The request is too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function credentialOf(
  authorization: string | undefined,
  parameters: URLSearchParams,
): Pick<AwsRequest, 'accessKeyId' | 'region' | 'service'> {
  const text = authorization?.startsWith('AWS4-HMAC-SHA256 ')
    ? /\bCredential=([^,\s]+)/.exec(authorization)?.[1]
    : parameters.get('X-Amz-Credential')
  if (text === undefined || text === null) {
    throw new AwsFault('MissingAuthenticationToken', 403, 'Request is missing Authentication Token')
  }
  const [, accessKeyId, , region, service] = CREDENTIAL.exec(text) ?? []
  if (accessKeyId === undefined || region === undefined || !isService(service)) {
    throw new AwsFault(
      'SignatureDoesNotMatch',
      403,
      `Credential should be scoped to a valid service: ${text}`,
    )
  }
  return { accessKeyId, region, service }
}

function isService(text: string | undefined): text is Service {
  return text !== undefined && SERVICES.includes(text)
}

function sessionToken(message: IncomingMessage, parameters: URLSearchParams): string | null {
  const header = message.headers['x-amz-security-token']
  return typeof header === 'string' ? header : parameters.get('X-Amz-Security-Token')
}

/** The values of `Name.1`, `Name.2` … in order. */
export function listParameter(parameters: URLSearchParams, name: string): string[] {
  const values: string[] = []
  for (let index = 1; ; index += 1) {
    const value = parameters.get(`${name}.${index}`)
    if (value === null) return values
    values.push(value)
  }
}
