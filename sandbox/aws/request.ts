import type { IncomingMessage } from 'node:http'
import { EC2 } from './ec2/service.ts'
import { AwsFault } from './errors.ts'
import type { Asked } from './protocols/protocol.ts'
import type { PlayedService } from './service.ts'
import { SERVICES } from './services.ts'

/** A call, with the scope that its signature names. */
export interface AwsRequest extends Asked {
  readonly region: string
  readonly accessKeyId: string
  readonly sessionToken: string | null
  /** As the signature says it, such as 20261128T171124Z. */
  readonly signedAt: string
}

const MOST_BODY_BYTES = 1_048_576
/** SigV4: Credential=KEY/DATE/REGION/SERVICE/aws4_request, in the header or, presigned, in the query. */
const CREDENTIAL = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/

/** The service that the signature names; EC2 answers requests that name none. */
export function serviceOf(message: IncomingMessage): PlayedService {
  const name = CREDENTIAL.exec(credentialText(message, urlOf(message)) ?? '')?.[4]
  return SERVICES.find((service) => service.name === name) ?? EC2
}

/** Throws an AwsFault where AWS would refuse the request before it looks at the operation. */
export async function readRequest(message: IncomingMessage, service: PlayedService): Promise<AwsRequest> {
  const url = urlOf(message)
  const body = message.method === 'GET' ? '' : await readBody(message)
  const credential = credentialOf(message, url, service)
  return {
    ...service.protocol.read(message, url, body),
    ...credential,
    sessionToken: sessionToken(message, url),
    signedAt: String(message.headers['x-amz-date'] ?? url.searchParams.get('X-Amz-Date') ?? ''),
  }
}

function urlOf(message: IncomingMessage): URL {
  return new URL(message.url ?? '/', 'http://sandbox')
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

function credentialText({ headers }: IncomingMessage, url: URL): string | null | undefined {
  return headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')
    ? /\bCredential=([^,\s]+)/.exec(headers.authorization)?.[1]
    : url.searchParams.get('X-Amz-Credential')
}

function credentialOf(
  message: IncomingMessage,
  url: URL,
  service: PlayedService,
): Pick<AwsRequest, 'accessKeyId' | 'region'> {
  const text = credentialText(message, url)
  if (text === undefined || text === null) {
    throw new AwsFault('MissingAuthenticationToken', 403, 'Request is missing Authentication Token')
  }
  const [, accessKeyId, , region, name] = CREDENTIAL.exec(text) ?? []
  if (accessKeyId === undefined || region === undefined || name !== service.name) {
    throw new AwsFault(
      'SignatureDoesNotMatch',
      403,
      `Credential should be scoped to a valid service: ${text}`,
    )
  }
  return { accessKeyId, region }
}

function sessionToken({ headers }: IncomingMessage, url: URL): string | null {
  const header = headers['x-amz-security-token']
  return typeof header === 'string' ? header : url.searchParams.get('X-Amz-Security-Token')
}
