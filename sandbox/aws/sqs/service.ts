import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { SQS_OPERATIONS } from './operations.ts'

export const SQS: PlayedService = {
  name: 'sqs',
  protocol: jsonProtocol('AmazonSQS', '1.0'),
  operations: SQS_OPERATIONS,
  refusals: JSON_REFUSALS,
  resource: 'QueueUrl',
}
