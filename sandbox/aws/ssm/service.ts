import { jsonProtocol } from '../protocols/json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { SSM_OPERATIONS } from './operations.ts'

export const SSM: PlayedService = {
  name: 'ssm',
  protocol: jsonProtocol('AmazonSSM'),
  operations: SSM_OPERATIONS,
  refusals: JSON_REFUSALS,
  resource: 'Name',
}
