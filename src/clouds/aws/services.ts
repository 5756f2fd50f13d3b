import type { Service } from './service.ts'
import { CLOUDTRAIL } from './services/cloudtrail/service.ts'
import { CLOUDWATCH } from './services/cloudwatch/service.ts'
import { CONFIG } from './services/config/service.ts'
import { EC2 } from './services/ec2/service.ts'
import { IAM } from './services/iam/service.ts'
import { LOGS } from './services/logs/service.ts'
import { S3 } from './services/s3/service.ts'
import type { DerivedProperty } from '../../model/derived-property.ts'

/** What is read of AWS. A new service is a folder in services/ and a line here. */
export const SERVICES: readonly Service[] = [
  // Machines and networks
  EC2,
  // Who may do what
  IAM,
  // Storage
  S3,
  // What is recorded
  CLOUDTRAIL,
  CONFIG,
  LOGS,
  CLOUDWATCH,
]

/** What is worked out of the kinds of all services. */
export const DERIVED: readonly DerivedProperty[] = SERVICES.flatMap(({ derived = [] }) => derived)
