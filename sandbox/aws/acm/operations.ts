import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { listParameter } from '../parameters.ts'
import { acmState } from './state.ts'

/** What ACM lists unless it is asked for more. */
const DEFAULT_KEY_TYPES = ['RSA_1024', 'RSA_2048']

type Certificates = ReturnType<typeof acmState>

function stateOf({ caller, region }: Call): Certificates {
  return caller.account.region(region).of(acmState)
}

function listCertificates(call: Call): string {
  const { parameters, pageLimit } = call
  const asked = listParameter(parameters, 'Includes.keyTypes')
  const types = asked.length === 0 ? DEFAULT_KEY_TYPES : asked
  const all = stateOf(call).filter(({ KeyAlgorithm }) => types.includes(KeyAlgorithm ?? ''))
  const start = Number(parameters.get('NextToken') ?? 0)
  const end = start + Math.min(Number(parameters.get('MaxItems') ?? 100), pageLimit)
  return inSeconds({
    CertificateSummaryList: all.slice(start, end).map((one) => ({
      CertificateArn: one.CertificateArn,
      DomainName: one.DomainName,
      SubjectAlternativeNameSummaries: one.SubjectAlternativeNames,
      Type: one.Type,
      Status: one.Status,
      // ACM writes its key types in two ways.
      KeyAlgorithm: one.KeyAlgorithm?.replace('_', '-'),
      InUse: (one.InUseBy ?? []).length > 0,
      RenewalEligibility: one.RenewalEligibility,
      NotBefore: one.NotBefore,
      NotAfter: one.NotAfter,
      CreatedAt: one.CreatedAt,
      ImportedAt: one.ImportedAt,
    })),
    ...(end < all.length ? { NextToken: String(end) } : {}),
  })
}

function theCertificate(call: Call): Certificates[number] {
  const arn = call.parameters.get('CertificateArn') ?? ''
  const found = stateOf(call).find(({ CertificateArn }) => CertificateArn === arn)
  if (found === undefined) {
    const message = `Could not find certificate ${arn} in account ${call.account}.`
    throw new AwsFault('ResourceNotFoundException', 400, message)
  }
  return found
}

function describeCertificate(call: Call): string {
  const { Tags: _, ...certificate } = theCertificate(call)
  return inSeconds({ Certificate: certificate })
}

/** Times are numbers in this protocol: seconds since 1970. */
function inSeconds(content: object): string {
  return JSON.stringify(content, function (this: Readonly<Record<string, unknown>>, name, value: unknown) {
    const own = this[name]
    return own instanceof Date ? own.getTime() / 1000 : value
  })
}

export const ACM_OPERATIONS: Operations = {
  DescribeCertificate: describeCertificate,
  ListCertificates: listCertificates,
  ListTagsForCertificate: (call) => JSON.stringify({ Tags: theCertificate(call).Tags }),
}
