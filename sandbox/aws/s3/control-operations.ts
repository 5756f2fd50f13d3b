import type { PublicAccessBlockConfiguration } from '@aws-sdk/client-s3-control'
import type { Call, Operation, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { renderElement, renderMembers, type Shape } from '../xml.ts'
import { type PlayedAccessPoint, s3AccountState } from './account-state.ts'

const NAMESPACE = 'http://awss3control.amazonaws.com/doc/2018-08-20/'
const CAPITAL: Shape = { capital: true }
const LARGEST_PAGE = 1000

/** What S3 Control answers about the caller's own account and no other. */
export const CONTROL_OPERATIONS: Operations = {
  GetAccountPublicAccessBlock: ofAccount((call) => {
    const { publicAccessBlock } = call.caller.account.of(s3AccountState)
    if (publicAccessBlock === null) {
      throw new AwsFault(
        'NoSuchPublicAccessBlockConfiguration',
        404,
        'The public access block configuration was not found',
      )
    }
    return answer('PublicAccessBlockConfiguration', renderMembers(publicAccessBlock, CAPITAL))
  }),
  ListAccessPoints: ofAccount((call) => {
    const bucket = call.parameters.get('bucket')
    const all = call.caller.account
      .of(s3AccountState)
      .accessPoints.filter(
        ({ region, Bucket }) => region === call.region && (bucket === null || Bucket === bucket),
      )
    const { page, next } = paged(all, call)
    const listed = page.map(
      ({ Name, NetworkOrigin, VpcConfiguration, Bucket, AccessPointArn, Alias, BucketAccountId }) =>
        renderElement(
          'AccessPoint',
          { Name, NetworkOrigin, VpcConfiguration, Bucket, AccessPointArn, Alias, BucketAccountId },
          { capital: true, members: { VpcConfiguration: CAPITAL } },
        ),
    )
    return answer('ListAccessPointsResult', `<AccessPointList>${listed.join('')}</AccessPointList>${next}`)
  }),
  GetAccessPoint: ofAccessPoint(({ Name, Bucket, NetworkOrigin, VpcConfiguration, publicAccessBlock }) =>
    answer(
      'GetAccessPointResult',
      renderMembers(
        { Name, Bucket, NetworkOrigin, VpcConfiguration, PublicAccessBlockConfiguration: publicAccessBlock },
        { capital: true, members: { VpcConfiguration: CAPITAL, PublicAccessBlockConfiguration: CAPITAL } },
      ),
    ),
  ),
  GetAccessPointPolicy: ofAccessPoint(({ policy }) =>
    answer('GetAccessPointPolicyResult', renderElement('Policy', JSON.stringify(policyOr404(policy)))),
  ),
  GetAccessPointPolicyStatus: ofAccessPoint(({ policy }) => {
    const isPublic = JSON.stringify(policyOr404(policy)).includes('"Principal":"*"')
    return answer(
      'GetAccessPointPolicyStatusResult',
      `<PolicyStatus>${renderElement('IsPublic', isPublic)}</PolicyStatus>`,
    )
  }),
  ListMultiRegionAccessPoints: ofAccount((call) => {
    inOregon(call)
    const { page, next } = paged(call.caller.account.of(s3AccountState).multiRegionAccessPoints, call)
    const listed = page.map(({ Name, Alias, CreatedAt, Status, Regions = [], PublicAccessBlock }) => {
      const told = { Name, Alias, CreatedAt, Status }
      const regions = Regions.map((one) => renderElement('Region', one, CAPITAL)).join('')
      return `<AccessPoint>${renderMembers(told, CAPITAL)}${block(PublicAccessBlock)}<Regions>${regions}</Regions></AccessPoint>`
    })
    return answer(
      'ListMultiRegionAccessPointsResult',
      `<AccessPoints>${listed.join('')}</AccessPoints>${next}`,
    )
  }),
  GetMultiRegionAccessPointPolicy: ofAccount((call) => {
    inOregon(call)
    const name = call.parameters.get('Name')
    const found = call.caller.account
      .of(s3AccountState)
      .multiRegionAccessPoints.find(({ Name }) => Name === name)
    if (found === undefined) throw none('NoSuchMultiRegionAccessPoint')
    const { policy } = found
    const told = policy === null ? '' : renderElement('Policy', JSON.stringify(policy))
    return answer(
      'GetMultiRegionAccessPointPolicyResult',
      `<Policy><Established>${told}</Established></Policy>`,
    )
  }),
}

function answer(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${content}</${root}>`
}

function block(value: PublicAccessBlockConfiguration | undefined): string {
  return value === undefined ? '' : renderElement('PublicAccessBlock', value, CAPITAL)
}

function none(code: string): AwsFault {
  return new AwsFault(code, 404, `The specified ${code.replace('NoSuch', '')} does not exist`)
}

function policyOr404(policy: object | null): object {
  if (policy === null) throw none('NoSuchAccessPointPolicy')
  return policy
}

/** A header says which account is asked about. */
function ofAccount(perform: Operation): Operation {
  return (call) => {
    const about = call.parameters.get('AccountId')
    if (about === null) throw new AwsFault('InvalidRequest', 400, 'Missing required header: x-amz-account-id')
    if (about !== call.caller.account.id) throw new AwsFault('AccessDenied', 403, 'Access Denied')
    return perform(call)
  }
}

function ofAccessPoint(read: (point: PlayedAccessPoint) => string): Operation {
  return ofAccount((call) => {
    const name = call.parameters.get('Name')
    const found = call.caller.account
      .of(s3AccountState)
      .accessPoints.find(({ Name, region }) => Name === name && region === call.region)
    if (found === undefined) throw none('NoSuchAccessPoint')
    return read(found)
  })
}

/** Requests about multi-region access points are routed there from nowhere else. */
function inOregon({ region }: Call): void {
  if (region === 'us-west-2') return
  throw new AwsFault('PermanentRedirect', 301, 'Multi-Region Access Point requests go to us-west-2.')
}

function paged<T>(
  all: readonly T[],
  { parameters, pageLimit }: Call,
): { readonly page: readonly T[]; readonly next: string } {
  const start = Number(parameters.get('nextToken') ?? 0)
  const end = start + Math.min(Number(parameters.get('maxResults') ?? LARGEST_PAGE), pageLimit)
  return {
    page: all.slice(start, end),
    next: end < all.length ? renderElement('NextToken', String(end)) : '',
  }
}
