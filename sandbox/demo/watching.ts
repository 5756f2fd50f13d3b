import type { Account } from '../aws/account.ts'
import { addCertificate } from '../aws/acm/state.ts'
import { daysBefore } from '../aws/estate/place.ts'
import { addDetector, guardDutyState } from '../aws/guardduty/state.ts'
import { addDocument } from '../aws/ssm/state.ts'

/** A certificate that was brought along and forgotten, and a document that an agency may read. */
export function breakProductionWatching(account: Account, today: Date): void {
  const virginia = account.region('us-east-1')
  addCertificate(virginia, 'www.acme.example', 1)
  addCertificate(virginia, 'partner.acme.example', 2, {
    Type: 'IMPORTED',
    Issuer: 'Example Root CA',
    RenewalEligibility: 'INELIGIBLE',
    NotBefore: daysBefore(today, 380),
    NotAfter: daysBefore(today, -12),
  })
  const ireland = account.region('eu-west-1')
  addDocument(ireland, 'acme-install-agent')
  addDocument(ireland, 'acme-rotate-logs', ['999988887777'])
}

/** GuardDuty was suspended in one region, and does not see buckets in another. */
export function breakStagingWatching(account: Account): void {
  const detector = account.region('us-west-2').of(guardDutyState).detector
  if (detector !== null) detector.Status = 'DISABLED'
  addDetector(account.region('eu-west-1'), ['RUNTIME_MONITORING', 'S3_DATA_EVENTS'])
}
