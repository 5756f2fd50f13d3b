import { operationsOf } from '../../client/operation.ts'

/** IAM's actions have the names of its operations. */
export const iam = operationsOf('iam')
