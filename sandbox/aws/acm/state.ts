import type { CertificateDetail, Tag } from '@aws-sdk/client-acm'
import type { Region } from '../region.ts'

interface PlayedCertificate extends CertificateDetail {
  readonly CertificateArn: string
  Tags: Tag[]
}

/** The certificates of a region. */
export function acmState(): PlayedCertificate[] {
  return []
}

/** One that ACM issued and renews, in use; `number` makes its id. */
export function addCertificate(
  region: Region,
  domain: string,
  number: number,
  own: Partial<Omit<CertificateDetail, 'CertificateArn'>> = {},
): PlayedCertificate {
  const id = `c0ffee00-0000-4000-8000-${String(number).padStart(12, '0')}`
  const certificate: PlayedCertificate = {
    CertificateArn: `arn:aws:acm:${region.code}:${region.account}:certificate/${id}`,
    DomainName: domain,
    SubjectAlternativeNames: [domain],
    Type: 'AMAZON_ISSUED',
    Status: 'ISSUED',
    KeyAlgorithm: 'RSA_2048',
    SignatureAlgorithm: 'SHA256WITHRSA',
    Issuer: 'Amazon',
    CreatedAt: new Date('2024-03-01T09:00:00Z'),
    NotBefore: new Date('2026-10-01T00:00:00Z'),
    NotAfter: new Date('2099-10-30T23:59:59Z'),
    RenewalEligibility: 'ELIGIBLE',
    InUseBy: [
      `arn:aws:elasticloadbalancing:${region.code}:${region.account}:loadbalancer/app/web/0123456789abcdef`,
    ],
    Options: { CertificateTransparencyLoggingPreference: 'ENABLED' },
    Tags: [],
    ...own,
  }
  region.of(acmState).push(certificate)
  return certificate
}
