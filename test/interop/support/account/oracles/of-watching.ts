import { ACMClient, DescribeCertificateCommand, ListCertificatesCommand } from '@aws-sdk/client-acm'
import { GetDetectorCommand, GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty'
import { DescribeDocumentPermissionCommand, ListDocumentsCommand, SSMClient } from '@aws-sdk/client-ssm'
import type { Connection } from '../connection.ts'
import { about, inEach, type Judgement, type Oracle } from './judgement.ts'

export const judgeWatching: Oracle = (asked) =>
  inEach(asked, async (place) => [
    ...(await detectors(place)),
    ...(await certificates(place)),
    ...(await documents(place, asked.account)),
    ...notServed(place),
  ])

async function detectors(place: Connection): Promise<readonly Judgement[]> {
  const client = new GuardDutyClient(place)
  const { DetectorIds = [] } = await client.send(new ListDetectorsCommand({}))
  const found: Judgement[] = []
  let isOn = false
  for (const DetectorId of DetectorIds) {
    const { Status, Features = [] } = await client.send(new GetDetectorCommand({ DetectorId }))
    const watches = Status === 'ENABLED'
    isOn ||= watches
    const isOff = (...names: readonly string[]): boolean =>
      watches && !Features.some((one) => names.includes(one.Name ?? '') && one.Status === 'ENABLED')
    found.push(
      ...about(place.region, DetectorId, {
        'guardduty-ec2-malware-off': isOff('EBS_MALWARE_PROTECTION'),
        'guardduty-eks-audit-log-off': isOff('EKS_AUDIT_LOGS'),
        'guardduty-lambda-off': isOff('LAMBDA_NETWORK_LOGS'),
        'guardduty-rds-off': isOff('RDS_LOGIN_EVENTS'),
        'guardduty-runtime-off': isOff('RUNTIME_MONITORING'),
        'guardduty-s3-off': isOff('S3_DATA_EVENTS'),
      }),
    )
  }
  return [...found, ...about(place.region, place.region, { 'guardduty-off': !isOn })]
}

const THIRTY_DAYS = 30 * 86_400_000

async function certificates(place: Connection): Promise<readonly Judgement[]> {
  const acm = new ACMClient(place)
  const { CertificateSummaryList = [] } = await acm.send(new ListCertificatesCommand({}))
  const found: Judgement[] = []
  for (const { CertificateArn } of CertificateSummaryList) {
    const { Certificate: one } = await acm.send(new DescribeCertificateCommand({ CertificateArn }))
    const { InUseBy = [], NotAfter, Status, Type, KeyAlgorithm, Options } = one ?? {}
    const ends = NotAfter !== undefined && NotAfter.getTime() < Date.now() + THIRTY_DAYS
    found.push(
      ...about(place.region, CertificateArn, {
        'acm-certificate-expires': InUseBy.length > 0 && Status === 'ISSUED' && ends,
        'acm-certificate-not-logged':
          Type === 'AMAZON_ISSUED' && Options?.CertificateTransparencyLoggingPreference === 'DISABLED',
        'acm-certificate-weak-key': KeyAlgorithm === 'RSA_1024',
      }),
    )
  }
  return found
}

async function documents(place: Connection, account: string): Promise<readonly Judgement[]> {
  const ssm = new SSMClient(place)
  const Filters = [{ Key: 'Owner', Values: ['Self'] }]
  const { DocumentIdentifiers = [] } = await ssm.send(new ListDocumentsCommand({ Filters }))
  const found: Judgement[] = []
  for (const { Name } of DocumentIdentifiers) {
    const asked = new DescribeDocumentPermissionCommand({ Name, PermissionType: 'Share' })
    const { AccountIds = [] } = await ssm.send(asked)
    found.push(
      ...about(place.region, Name, {
        'ssm-document-public': AccountIds.includes('all'),
        'ssm-document-shared-with-strangers': AccountIds.some((one) => one !== 'all' && one !== account),
      }),
    )
  }
  return found
}

/** What moto does not tell of a region. */
function notServed({ region }: Connection): readonly Judgement[] {
  return about(region, region, {
    'access-analyzer-none': null,
    'inspector-ec2-off': null,
    'inspector-ecr-off': null,
    'inspector-lambda-code-off': null,
    'inspector-lambda-off': null,
    'macie-automated-discovery-off': null,
    'macie-off': null,
    'securityhub-off': null,
    'ssm-automation-not-logged': null,
    'ssm-public-sharing-allowed': null,
  })
}
