import { operationsOf } from '../../../client/operation.ts'
import { changed, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import type { Property } from '../../../reading/property.ts'
import { bool, datetime, string, strings, tags } from '../../../reading/shape.ts'

const acm = operationsOf('acm')

/** ACM lists certificates with RSA keys of 1024 and 2048 bits alone unless it is asked for all. */
const ALL_KEY_TYPES = [
  'RSA_1024',
  'RSA_2048',
  'RSA_3072',
  'RSA_4096',
  'EC_prime256v1',
  'EC_secp384r1',
  'EC_secp521r1',
]

const BY_ARN = { idParameter: 'CertificateArn', eachByItself: true, costly: true } as const

export const CERTIFICATE: KindSource = {
  name: 'aws_acm_certificate',
  about: 'A certificate for TLS that ACM keeps, made by AWS or brought along.',
  bases: ['certificate'],
  ...acm('ListCertificates'),
  list: 'CertificateSummaryList',
  pageSize: 1000,
  parameters: { Includes: { keyTypes: ALL_KEY_TYPES } },
  id: 'CertificateArn',
  nameFrom: 'DomainName',
  arn: { from: 'CertificateArn', form: 'arn:{partition}:acm:{region}:{account}:certificate/{id}' },
  console: 'acm/home?region={region}#/certificates/list',
  tagsFrom: null,
  properties: {
    ctime: datetime('CreatedAt'),
    type: string('Type'),
    status: string('Status'),
    key_algorithm: withUnderscores(string('KeyAlgorithm')),
    not_before: datetime('NotBefore'),
    not_after: datetime('NotAfter'),
    expires: datetime('NotAfter'),
    imported_at: datetime('ImportedAt'),
    in_use: bool('InUse'),
    exported: bool('Exported'),
    renewal_eligibility: string('RenewalEligibility'),
    dns_names: strings('SubjectAlternativeNameSummaries[]'),
  },
  compared: { volatile: ['not_before', 'not_after', 'expires', 'in_use'] },
  changedBy: [
    ...created('RequestCertificate', 'ImportCertificate'),
    ...changed(['UpdateCertificateOptions', 'RenewCertificate']),
    ...deleted('DeleteCertificate'),
  ],
  edges: [],
  details: [
    {
      ...acm('DescribeCertificate'),
      ...BY_ARN,
      answer: 'Certificate',
      properties: {
        certificate_transparency_logging: string(
          'Certificate.Options.CertificateTransparencyLoggingPreference',
        ),
        renewal_status: string('Certificate.RenewalSummary.RenewalStatus'),
        signature_algorithm: string('Certificate.SignatureAlgorithm'),
        issuer: string('Certificate.Issuer'),
        in_use_by: strings('Certificate.InUseBy[]'),
      },
    },
    {
      ...acm('ListTagsForCertificate'),
      ...BY_ARN,
      answer: 'Tags',
      properties: { tags: tags('Tags') },
    },
  ],
}

/** ACM answers RSA-2048 where its model says RSA_2048. */
function withUnderscores(property: Property): Property {
  return {
    ...property,
    read: (source) => {
      const value = property.read(source)
      return typeof value === 'string' ? value.replaceAll('-', '_') : value
    },
  }
}
