import type { Service } from './service.ts'
import { EC2 } from './services/ec2/service.ts'

/** What is read of AWS. A new service is a folder in services/ and a line here. */
export const SERVICES: readonly Service[] = [EC2]
