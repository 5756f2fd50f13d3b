import { queryProtocol } from '../protocols/query.ts'
import { type PlayedService, QUERY_REFUSALS } from '../service.ts'
import { IAM_OPERATIONS } from './operations.ts'

export const IAM: PlayedService = {
  name: 'iam',
  protocol: queryProtocol('https://iam.amazonaws.com/doc/2010-05-08/'),
  operations: IAM_OPERATIONS,
  refusals: QUERY_REFUSALS,
  // IAM is one for the whole partition.
  home: 'us-east-1',
}
