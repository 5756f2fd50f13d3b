import type { Call } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { renderElement, renderMembers } from '../xml.ts'
import { document } from './document.ts'
import { type Bucket, s3State } from './state.ts'

const LARGEST_PAGE = 10_000
/** Any of these makes S3 answer the region of each bucket too ("ListBuckets" in its API reference). */
const NEWER_PARAMETERS = ['max-buckets', 'prefix', 'bucket-region', 'continuation-token']

/** All buckets of the account, wherever they lie: at once without parameters, else page by page. */
export function listBuckets(call: Call): string {
  const { parameters, pageLimit, caller } = call
  const prefix = parameters.get('prefix') ?? ''
  const region = parameters.get('bucket-region')
  const all = [...caller.account.of(s3State).values()]
    .filter((bucket) => bucket.name.startsWith(prefix) && (region === null || bucket.region === region))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const isPaged = parameters.has('max-buckets') || parameters.has('continuation-token')
  const start = startOf(parameters)
  const end = isPaged ? start + Math.min(sizeOf(parameters), pageLimit) : all.length
  const withRegion = NEWER_PARAMETERS.some((name) => parameters.has(name))
  const entries = all.slice(start, end).map((bucket) => entry(bucket, withRegion))
  return document(
    'ListAllMyBucketsResult',
    renderElement('Owner', { ID: caller.account.id.padStart(64, '0') }, { capital: true }) +
      `<Buckets>${entries.join('')}</Buckets>` +
      (end < all.length ? renderElement('ContinuationToken', tokenOf(end)) : '') +
      (prefix === '' ? '' : renderElement('Prefix', prefix)),
  )
}

function entry({ name, region, created }: Bucket, withRegion: boolean): string {
  const told = { Name: name, CreationDate: created, ...(withRegion ? { BucketRegion: region } : {}) }
  return `<Bucket>${renderMembers(told, { capital: true })}</Bucket>`
}

function sizeOf(parameters: URLSearchParams): number {
  const wanted = Number(parameters.get('max-buckets') ?? LARGEST_PAGE)
  if (wanted >= 1 && wanted <= LARGEST_PAGE) return wanted
  throw new AwsFault(
    'InvalidArgument',
    400,
    `Argument max-buckets must be an integer between 1 and ${LARGEST_PAGE}.`,
  )
}

function tokenOf(offset: number): string {
  return Buffer.from(`sandbox ${offset}`).toString('base64')
}

function startOf(parameters: URLSearchParams): number {
  const token = parameters.get('continuation-token')
  if (token === null) return 0
  const [, offset] = /^sandbox (\d+)$/.exec(Buffer.from(token, 'base64').toString('latin1')) ?? []
  if (offset === undefined) {
    throw new AwsFault('InvalidArgument', 400, 'The continuation token provided is incorrect')
  }
  return Number(offset)
}
