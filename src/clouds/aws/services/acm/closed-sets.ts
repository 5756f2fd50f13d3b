import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    CertificateStatus: 'EXPIRED|FAILED|INACTIVE|ISSUED|PENDING_VALIDATION|REVOKED|VALIDATION_TIMED_OUT',
    CertificateTransparencyLoggingPreference: 'DISABLED|ENABLED',
    CertificateType: 'AMAZON_ISSUED|IMPORTED|PRIVATE',
    KeyAlgorithm: 'EC_prime256v1|EC_secp384r1|EC_secp521r1|RSA_1024|RSA_2048|RSA_3072|RSA_4096',
    RenewalEligibility: 'ELIGIBLE|INELIGIBLE',
    RenewalStatus: 'FAILED|PENDING_AUTO_RENEWAL|PENDING_VALIDATION|SUCCESS',
  },
  kinds: {
    aws_acm_certificate: {
      type: 'CertificateType',
      status: 'CertificateStatus',
      key_algorithm: 'KeyAlgorithm',
      renewal_eligibility: 'RenewalEligibility',
      certificate_transparency_logging: 'CertificateTransparencyLoggingPreference',
      renewal_status: 'RenewalStatus',
    },
  },
}
