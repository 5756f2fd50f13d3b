import type { Structure } from '../../model/structure.ts'

export const AWS_STRUCTURE: Structure = { cloud: 'aws', account: 'aws_account', region: 'aws_region' }
