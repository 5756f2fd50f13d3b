import { operationsOf } from '../../client/operation.ts'

/** Organizations' actions have the names of its operations. */
export const organizations = operationsOf('organizations')

/** The most that one call lists: MaxResults in the API Reference of AWS Organizations. */
export const PAGE_SIZE = 20
