import type { Paging } from '../../client/connection.ts'
import { operationsOf } from '../../client/operation.ts'

/** IAM's actions have the names of its operations. */
export const iam = operationsOf('iam')

export const IAM_PAGING: Paging = { token: 'Marker', next: 'Marker', size: 'MaxItems', more: 'IsTruncated' }
