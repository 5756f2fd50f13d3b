import type { DerivedProperty } from '../../model/derived-property.ts'
import type { Service } from './service.ts'
import { ACCESS_ANALYZER } from './services/access-analyzer/service.ts'
import { ACCOUNT } from './services/account/service.ts'
import { ACM } from './services/acm/service.ts'
import { BACKUP } from './services/backup/service.ts'
import { CLOUDTRAIL } from './services/cloudtrail/service.ts'
import { CLOUDWATCH } from './services/cloudwatch/service.ts'
import { CONFIG } from './services/config/service.ts'
import { EC2 } from './services/ec2/service.ts'
import { EVENTS } from './services/events/service.ts'
import { GUARDDUTY } from './services/guardduty/service.ts'
import { IAM } from './services/iam/service.ts'
import { INSPECTOR } from './services/inspector2/service.ts'
import { KMS } from './services/kms/service.ts'
import { LOGS } from './services/logs/service.ts'
import { MACIE } from './services/macie2/service.ts'
import { ORGANIZATIONS } from './services/organizations/service.ts'
import { S3 } from './services/s3/service.ts'
import { SECRETS_MANAGER } from './services/secretsmanager/service.ts'
import { SECURITYHUB } from './services/securityhub/service.ts'
import { SNS } from './services/sns/service.ts'
import { SQS } from './services/sqs/service.ts'
import { SSM } from './services/ssm/service.ts'

/** What is read of AWS. A new service is a folder in services/ and a line here. */
export const SERVICES: readonly Service[] = [
  // Machines and networks
  EC2,
  // Who may do what
  IAM,
  ACCOUNT,
  ORGANIZATIONS,
  // Storage
  S3,
  BACKUP,
  // Keys and secrets
  KMS,
  SECRETS_MANAGER,
  // Messages
  SQS,
  SNS,
  EVENTS,
  // What is recorded
  CLOUDTRAIL,
  CONFIG,
  LOGS,
  CLOUDWATCH,
  // What watches
  GUARDDUTY,
  SECURITYHUB,
  ACCESS_ANALYZER,
  INSPECTOR,
  MACIE,
  // What is kept for others to use
  ACM,
  SSM,
]

/** What is worked out of the kinds of all services. */
export const DERIVED: readonly DerivedProperty[] = SERVICES.flatMap(({ derived = [] }) => derived)
