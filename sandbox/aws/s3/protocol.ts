import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { AwsFault } from '../errors.ts'
import { type Asked, codeAndMessage, PROLOGUE, type Protocol } from '../protocols/protocol.ts'
import { renderElement } from '../xml.ts'

/** What GET asks of a bucket, by the parameter without a value that names it. */
const SUBRESOURCES: Readonly<Record<string, string>> = {
  acl: 'GetBucketAcl',
  encryption: 'GetBucketEncryption',
  lifecycle: 'GetBucketLifecycleConfiguration',
  location: 'GetBucketLocation',
  logging: 'GetBucketLogging',
  notification: 'GetBucketNotificationConfiguration',
  'object-lock': 'GetObjectLockConfiguration',
  ownershipControls: 'GetBucketOwnershipControls',
  policy: 'GetBucketPolicy',
  policyStatus: 'GetBucketPolicyStatus',
  publicAccessBlock: 'GetPublicAccessBlock',
  replication: 'GetBucketReplication',
  tagging: 'GetBucketTagging',
  versioning: 'GetBucketVersioning',
  website: 'GetBucketWebsite',
}

/** S3 Control's REST, which AWS answers at hosts of its own. A part of the path in braces is a parameter. */
const CONTROL_ROUTES: readonly (readonly [path: string, operation: string])[] = [
  ['configuration/publicAccessBlock', 'GetAccountPublicAccessBlock'],
  ['accesspoint', 'ListAccessPoints'],
  ['accesspoint/{Name}', 'GetAccessPoint'],
  ['accesspoint/{Name}/policy', 'GetAccessPointPolicy'],
  ['accesspoint/{Name}/policyStatus', 'GetAccessPointPolicyStatus'],
  ['mrap/instances', 'ListMultiRegionAccessPoints'],
  ['mrap/instances/{Name}/policy', 'GetMultiRegionAccessPointPolicy'],
]
const CONTROL = '/v20180820/'

/**
 * S3's REST, with the bucket in the path (`GET /my-bucket?versioning`) or in the host (`GET /?versioning` of
 * my-bucket.s3.localhost), and S3 Control's, which has the same signature.
 */
export const S3_PROTOCOL: Protocol = {
  read: (message, url) => {
    if (url.pathname.startsWith(CONTROL)) return readControl(message, url)
    const inHost = /^(.+)\.s3[.-]/.exec(message.headers.host ?? '')?.[1]
    if (inHost !== undefined) url.pathname = `/${inHost}${url.pathname}`
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

function readControl({ method, headers }: IncomingMessage, url: URL): Asked {
  const parts = url.pathname
    .slice(CONTROL.length)
    .split('/')
    .map((part) => decodeURIComponent(part))
  const route = CONTROL_ROUTES.find(([path]) => {
    const wanted = path.split('/')
    return wanted.length === parts.length && wanted.every((one, i) => one.startsWith('{') || one === parts[i])
  })
  if (method !== 'GET' || route === undefined) {
    throw new AwsFault('MethodNotAllowed', 405, 'The specified method is not allowed against this resource.')
  }
  const [path, operation] = route
  const parameters = new URLSearchParams(url.searchParams)
  for (const [i, one] of path.split('/').entries()) {
    if (one.startsWith('{')) parameters.set(one.slice(1, -1), parts[i] ?? '')
  }
  const account = headers['x-amz-account-id']
  if (typeof account === 'string') parameters.set('AccountId', account)
  return { operation, parameters }
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
