import { CLOUDTRAIL } from './cloudtrail/service.ts'
import { CLOUDWATCH } from './cloudwatch/service.ts'
import { CONFIG } from './config/service.ts'
import { EC2 } from './ec2/service.ts'
import { IAM } from './iam/service.ts'
import { LOGS } from './logs/service.ts'
import { ORGANIZATIONS } from './organizations/service.ts'
import { S3 } from './s3/service.ts'
import type { PlayedService } from './service.ts'
import { STS } from './sts/service.ts'

/** What the sandbox plays of AWS. A new service is a folder and a line here. */
export const SERVICES: readonly PlayedService[] = [
  // Machines and networks
  EC2,
  // Who may do what
  STS,
  ORGANIZATIONS,
  IAM,
  // Storage
  S3,
  // What is recorded
  CLOUDTRAIL,
  CONFIG,
  LOGS,
  CLOUDWATCH,
]
