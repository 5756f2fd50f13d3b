import { AWS_ACCOUNTS } from './aws/access/given-access.ts'
import type { CloudAccounts } from './cloud.ts'

/**
 * Of the cloud that inputs about accounts are about. Apart from clouds.ts, so that wrong settings are refused without
 * loading what reads a cloud.
 */
export const ACCOUNTS: CloudAccounts = AWS_ACCOUNTS
