import { AwsFault } from '../errors.ts'
import { queryProtocol } from '../protocols/query.ts'
import { type PlayedService, QUERY_REFUSALS } from '../service.ts'
import { SNS_OPERATIONS } from './operations.ts'

export const SNS: PlayedService = {
  name: 'sns',
  protocol: queryProtocol('http://sns.amazonaws.com/doc/2010-03-31/'),
  operations: SNS_OPERATIONS,
  refusals: {
    ...QUERY_REFUSALS,
    denied: (sentence) => new AwsFault('AuthorizationError', 403, sentence),
  },
  resource: 'TopicArn',
}
