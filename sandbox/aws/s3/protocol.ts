import { randomBytes } from 'node:crypto'
import { AwsFault } from '../errors.ts'
import { codeAndMessage, PROLOGUE, type Protocol } from '../protocols/protocol.ts'
import { renderElement } from '../xml.ts'

/** What GET asks of a bucket, by the parameter without a value that names it. */
const SUBRESOURCES: Readonly<Record<string, string>> = {
  acl: 'GetBucketAcl',
  encryption: 'GetBucketEncryption',
  location: 'GetBucketLocation',
  logging: 'GetBucketLogging',
  ownershipControls: 'GetBucketOwnershipControls',
  policy: 'GetBucketPolicy',
  publicAccessBlock: 'GetPublicAccessBlock',
  tagging: 'GetBucketTagging',
  versioning: 'GetBucketVersioning',
}

/** S3's REST, with the bucket in the path: `GET /my-bucket?versioning`. */
export const S3_PROTOCOL: Protocol = {
  read: (message, url) => {
    const [, bucket = '', key = ''] = url.pathname.split('/').map((part) => decodeURIComponent(part))
    const parameters = new URLSearchParams(url.searchParams)
    if (bucket !== '') parameters.set('Bucket', bucket)
    const operation = key === '' ? operationOf(message.method, bucket, url.searchParams) : undefined
    if (operation === undefined) {
      const text = 'The specified method is not allowed against this resource.'
      throw new AwsFault('MethodNotAllowed', 405, text)
    }
    return { operation, parameters }
  },
  answer: (_, content) => ({
    status: 200,
    code: null,
    headers: { ...ids(), 'content-type': content.startsWith('{') ? 'application/json' : 'application/xml' },
    body: content,
  }),
  fault: (fault) => {
    const { members = {}, headers } = fault.extras
    const more = Object.entries(members).map(([name, value]) => renderElement(name, value))
    const own = ids()
    const body = `${PROLOGUE}<Error>${codeAndMessage(fault)}${more.join('')}<RequestId>${own['x-amz-request-id']}</RequestId><HostId>${own['x-amz-id-2']}</HostId></Error>`
    return {
      status: fault.status,
      code: fault.code,
      headers: { ...own, ...headers, 'content-type': 'application/xml' },
      body,
    }
  },
}

function operationOf(method = '', bucket: string, parameters: URLSearchParams): string | undefined {
  if (method === 'HEAD' && bucket !== '') return 'HeadBucket'
  if (method !== 'GET') return undefined
  if (bucket === '') return 'ListBuckets'
  const named = Object.keys(SUBRESOURCES).find((name) => parameters.has(name))
  return named === undefined ? undefined : SUBRESOURCES[named]
}

function ids(): { readonly 'x-amz-request-id': string; readonly 'x-amz-id-2': string } {
  return {
    'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(),
    'x-amz-id-2': randomBytes(42).toString('base64'),
  }
}
