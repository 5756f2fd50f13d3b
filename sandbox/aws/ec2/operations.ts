import type { Operations } from '../call.ts'
import { LISTINGS } from './listings.ts'
import { REGION_OPERATIONS } from './regions.ts'
import { SETTING_OPERATIONS } from './setting-operations.ts'

/** Everything that the sandbox's EC2 can do. */
export const EC2_OPERATIONS: Operations = { ...LISTINGS, ...REGION_OPERATIONS, ...SETTING_OPERATIONS }
