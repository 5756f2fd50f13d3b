import { CLOUDTRAIL } from './cloudtrail/service.ts'
import { EC2 } from './ec2/service.ts'
import { IAM } from './iam/service.ts'
import { ORGANIZATIONS } from './organizations/service.ts'
import { S3 } from './s3/service.ts'
import type { PlayedService } from './service.ts'
import { STS } from './sts/service.ts'

/** What the sandbox plays of AWS. A new service is a folder and a line here. */
export const SERVICES: readonly PlayedService[] = [EC2, STS, ORGANIZATIONS, IAM, S3, CLOUDTRAIL]
