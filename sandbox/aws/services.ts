import { ACCESS_ANALYZER } from './access-analyzer/service.ts'
import { ACCOUNT } from './account/service.ts'
import { ACM } from './acm/service.ts'
import { BACKUP } from './backup/service.ts'
import { CLOUDTRAIL } from './cloudtrail/service.ts'
import { CLOUDWATCH } from './cloudwatch/service.ts'
import { CONFIG } from './config/service.ts'
import { EC2 } from './ec2/service.ts'
import { EVENTS } from './events/service.ts'
import { GUARDDUTY } from './guardduty/service.ts'
import { IAM } from './iam/service.ts'
import { INSPECTOR } from './inspector2/service.ts'
import { KMS } from './kms/service.ts'
import { LOGS } from './logs/service.ts'
import { MACIE } from './macie2/service.ts'
import { ORGANIZATIONS } from './organizations/service.ts'
import { S3 } from './s3/service.ts'
import { SECRETS_MANAGER } from './secretsmanager/service.ts'
import { SECURITYHUB } from './securityhub/service.ts'
import type { PlayedService } from './service.ts'
import { SNS } from './sns/service.ts'
import { SQS } from './sqs/service.ts'
import { SSM } from './ssm/service.ts'
import { STS } from './sts/service.ts'

/** What the sandbox plays of AWS. A new service is a folder and a line here. */
export const SERVICES: readonly PlayedService[] = [
  // Machines and networks
  EC2,
  // Who may do what
  STS,
  ORGANIZATIONS,
  IAM,
  ACCOUNT,
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
